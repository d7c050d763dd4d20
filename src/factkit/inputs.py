"""What a caller may pass: the checks at the front door."""

from datetime import date, datetime

from factkit.errors import SurrogateError


def encode_text(text: object) -> bytes:
    """Return the text as UTF-8; raise where it is no ``str`` or has a lone surrogate."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise SurrogateError(text, error.start) from None


def check_day(published: object) -> date | None:
    """Return the day of publication; raise where it is no day (a moment is none)."""
    if published is None:
        return None
    if isinstance(published, date) and not isinstance(published, datetime):
        return published
    raise TypeError(f"published must be a date, not {type(published).__name__}")
