"""The verbs that bring in words of others, in all their forms."""

from collections.abc import Iterator

from factkit.lexicon import lines

VOWELS = "aeiou"


def forms(entry: str) -> Iterator[tuple[str, str]]:
    """Yield every form of a verb with its tense: base, present, past or participle.

    The entry is the base form, then irregular forms: past tense, and with three or more parts
    past participles and, where it ends in -ing, the present participle.

    >>> sorted(forms("deny"))
    [('denied', 'past'), ('denies', 'present'), ('deny', 'base'), ('denying', 'participle')]
    >>> sorted(forms("admit|admitted|admitting"))[2:]
    [('admitted', 'past'), ('admitting', 'participle')]
    """
    base, *irregular = entry.split("|")
    yield base, "base"
    yield _present(base), "present"
    past = [form for form in irregular if not form.endswith("ing")]
    participle = [form for form in irregular if form.endswith("ing")]
    yield from ((form, "past") for form in past or [_past(base)])
    yield participle[0] if participle else _participle(base), "participle"


def _ends_in_consonant_and_y(base: str) -> bool:
    return base.endswith("y") and base[-2] not in VOWELS


def _present(base: str) -> str:
    if _ends_in_consonant_and_y(base):
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "sh", "ch", "x", "o")) else f"{base}s"


def _past(base: str) -> str:
    if _ends_in_consonant_and_y(base):
        return f"{base[:-1]}ied"
    return f"{base}d" if base.endswith("e") else f"{base}ed"


def _participle(base: str) -> str:
    return f"{base[:-1]}ing" if base.endswith("e") and not base.endswith("ee") else f"{base}ing"


def _table(name: str) -> dict[str, str]:
    return {form: tense for entry in lines(name) for form, tense in forms(entry)}


REPORTING = _table("reporting_verbs")
"""Forms of the verbs that report speech, with their tense."""
JUDGING = _table("judging_verbs")
"""Forms of the verbs that call something by words somebody chose, with their tense."""
CUES = JUDGING | REPORTING
"""Both; a verb that is either reports."""
