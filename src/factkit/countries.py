"""States as newspapers name them: by name, adjective, capital or prefix; with ISO 3166 codes."""

from typing import Literal, NamedTuple

from factkit.lexicon import lines

Form = Literal["name", "adjective", "capital", "prefix"]
FORMS: tuple[Form, ...] = ("name", "adjective", "capital", "prefix")


class State(NamedTuple):
    """One way to name a state: ``Sino`` is the prefix of China.

    ``code`` is the ISO 3166-1 alpha-2 code, None for a state that is no more; ``name`` is the
    state's usual name, ``form`` tells which kind of word named it.
    """

    code: str | None
    name: str
    form: Form


def _states() -> dict[str, State]:
    """Return the states by the words that name them; where two are named by one, the first."""
    states: dict[str, State] = {}
    for line in lines("countries"):
        code, *columns = line.split("|")
        usual = columns[0].partition(",")[0]
        for form, column in zip(FORMS, columns, strict=False):
            state = State(None if code == "-" else code, usual, form)
            for word in column.lower().split(", ") if column else ():
                states.setdefault(word, state)
                if form == "adjective" and not word.endswith(("s", "sh", "ch", "ese")):
                    states.setdefault(f"{word}s", state)
    return states


STATES = _states()

LONGEST = max(word.count(" ") for word in STATES) + 1
"""The number of words in the longest name of a state."""


def find_state(words: str) -> State | None:
    """Return the state that exactly these words name, in whatever case; None if they name none.

    >>> find_state("Iranian")
    State(code='IR', name='Iran', form='adjective')
    >>> find_state("the Soviet Union") is None
    True
    """
    return STATES.get(words.lower())
