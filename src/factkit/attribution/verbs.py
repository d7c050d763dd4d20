"""The verbs that bring in words of others, in all their forms."""

from factkit.lexicon import lines

VOWELS = "aeiou"


def forms(entry: str) -> list[tuple[str, str]]:
    """Return every form of a verb with its tense: base, present, past or participle.

    The entry is the base form, then irregular forms: past tense, and with three or more parts
    past participles and, where it ends in -ing, the present participle.

    >>> sorted(forms("deny"))
    [('denied', 'past'), ('denies', 'present'), ('deny', 'base'), ('denying', 'participle')]
    >>> sorted(forms("admit|admitted|admitting"))[2:]
    [('admitted', 'past'), ('admitting', 'participle')]
    """
    base, *irregular = entry.split("|")
    present, past, participle = _regular(base)
    done = [form for form in irregular if not form.endswith("ing")] or [past]
    doing = [form for form in irregular if form.endswith("ing")] or [participle]
    told = [(form, "past") for form in done]
    return [(base, "base"), (present, "present"), *told, (doing[0], "participle")]


def _regular(base: str) -> tuple[str, str, str]:
    """Return present, past and present participle as most verbs form them."""
    if base.endswith("y") and base[-2] not in VOWELS:
        return f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"
    if base.endswith("e"):
        stem = base if base.endswith("ee") else base[:-1]
        return f"{base}s", f"{base}d", f"{stem}ing"
    ending = "es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s"
    return f"{base}{ending}", f"{base}ed", f"{base}ing"


def _table(name: str) -> dict[str, str]:
    return {form: tense for entry in lines(name) for form, tense in forms(entry)}


REPORTING = _table("reporting_verbs")
"""Forms of the verbs that report speech, with their tense."""
JUDGING = _table("judging_verbs")
"""Forms of the verbs that call something by words somebody chose, with their tense."""
CUES = JUDGING | REPORTING
"""Both; a verb that is either reports."""
