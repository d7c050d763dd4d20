"""Turn a dated news text into validated facts, each pinned to the characters that prove it."""

from factkit.parsing import parse
from factkit.sheet import FactSheet

__all__ = ["FactSheet", "parse"]
__version__ = "0.1.0"
