"""The places that the package knows, and the states they lie in where that is certain."""

from factkit.countries import find_state
from factkit.lexicon import lines


def _codes(name: str) -> dict[str, str | None]:
    """Return a list of ``place = code`` entries; a code of ``?`` is None."""
    pairs = (line.rpartition(" = ") for line in lines(name))
    return {place: None if code == "?" else code for place, _, code in pairs}


CITIES = _codes("cities")
REGIONS = _codes("regions")


def is_city(name: str) -> bool:
    """Return whether the name, in whatever case, is one that needs no qualifier."""
    state = find_state(name)
    return name.lower() in CITIES or (state is not None and state.form == "capital")


def is_region(name: str) -> bool:
    """Return whether the name, in whatever case, qualifies places: a state or a part of one."""
    state = find_state(name)
    return name.lower() in REGIONS or (state is not None and state.form == "name")


def country_of(city: str, region: str) -> str | None:
    """Return the ISO 3166-1 code of a place, or None where it is not certain.

    >>> country_of("Atlanta", "Georgia"), country_of("Tbilisi", "Georgia")
    ('US', 'GE')
    >>> country_of("Moscow", "Idaho"), country_of("San Jose", "")
    ('US', None)
    """
    for name, table in ((region.lower(), REGIONS), (city.lower(), CITIES)):
        code = table.get(name)
        state = find_state(name)
        if code is None and name not in table and state and state.form != "adjective":
            code = state.code
        if code or (name and table is REGIONS and name not in table and state is None):
            return code
    return None
