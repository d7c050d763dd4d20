"""Facts of a text into which something was put."""

from typing import Any


def moved(value: Any, start: int, length: int) -> Any:  # noqa: ANN401  (JSON data)
    """Return JSON data with every span from ``start`` on moved by ``length``."""
    if isinstance(value, list):
        return [moved(part, start, length) for part in value]
    if not isinstance(value, dict):
        return value
    facts = {key: moved(part, start, length) for key, part in value.items()}
    if "start" in facts and facts["start"] >= start:
        facts |= {"start": facts["start"] + length, "end": facts["end"] + length}
    return facts
