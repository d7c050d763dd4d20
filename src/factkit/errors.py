"""The errors that factkit raises on purpose."""


class FactkitError(ValueError):
    """Something about the input that the caller can mend."""


class SurrogateError(FactkitError):
    """The text holds a lone surrogate, which neither UTF-8 nor JSON can carry.

    ``offset`` is its place in the text, in code points.
    """

    def __init__(self, text: str, offset: int) -> None:
        self.offset = offset
        super().__init__(
            f"lone surrogate U+{ord(text[offset]):04X} at offset {offset}: neither UTF-8 nor JSON "
            "can carry this text"
        )

    def __reduce__(self) -> tuple[object, ...]:
        # parse_many sends errors from process to process; the text itself need not travel along
        return _restored, (str(self), self.offset)


def _restored(message: str, offset: int) -> SurrogateError:
    error = SurrogateError.__new__(SurrogateError, message)
    error.offset = offset
    return error
