"""The errors that factkit raises on purpose."""


class FactkitError(ValueError):
    """Something about the input that the caller can mend."""


class SurrogateError(FactkitError):
    """The text holds a lone surrogate, which neither UTF-8 nor JSON can carry.

    ``offset`` is its place in the text, in code points.
    """

    def __init__(self, text: str, offset: int) -> None:
        self.offset = offset
        self.code_point = ord(text[offset])
        super().__init__(
            f"lone surrogate U+{self.code_point:04X} at offset {offset}: neither UTF-8 nor JSON "
            "can carry this text"
        )

    def __reduce__(self) -> tuple[object, ...]:
        # parse_many sends errors from process to process; the text itself need not travel along
        return _surrogate_error, (self.offset, self.code_point)


def _surrogate_error(offset: int, code_point: int) -> SurrogateError:
    error = SurrogateError(chr(code_point), 0)
    error.offset = offset
    return error
