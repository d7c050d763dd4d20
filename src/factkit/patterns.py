"""Patterns that take longer to compile than a short text takes to read."""

import re
from functools import cached_property


class LatePattern:
    """A pattern that is compiled when it is first used, so that importing factkit stays cheap.

    >>> LatePattern("[0-9]+").compiled.match("12 boats")
    <re.Match object; span=(0, 2), match='12'>
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern as ``re`` runs it."""
        return re.compile(self.pattern, self.flags)
