"""The places that the package knows, and the states they lie in where that is certain."""

from factkit.countries import Form, find_state
from factkit.lexicon import lines


def _codes(name: str) -> dict[str, str | None]:
    """Return a list of ``place = code`` entries; a code of ``?`` is None."""
    pairs = (line.rpartition(" = ") for line in lines(name))
    return {place: None if code == "?" else code for place, _, code in pairs}


CITIES = _codes("cities")
REGIONS = _codes("regions")


def is_city(name: str) -> bool:
    """Return whether the name, in whatever case, is one that needs no qualifier."""
    return name.lower() in CITIES or _is_state(name, "capital")


def is_region(name: str) -> bool:
    """Return whether the name, in whatever case, qualifies places: a state or a part of one."""
    return _undotted(name) in REGIONS or _is_state(name, "name")


def country_of(city: str, region: str) -> str | None:
    """Return the ISO 3166-1 code of a place, or None where it is not certain.

    >>> country_of("Atlanta", "Georgia"), country_of("Tbilisi", "Georgia")
    ('US', 'GE')
    >>> country_of("Moscow", "Idaho"), country_of("San Jose", ""), country_of("Moscow", "Nowhere")
    ('US', None, None)
    """
    region = _undotted(region)
    is_open = REGIONS.get(region, "") is None  # `Georgia` alone does not settle it
    if region and not is_open:
        return _code(region, REGIONS, "name")
    return _code(city, CITIES, "capital")


def _undotted(region: str) -> str:
    """Return the region as the list has it, also where it lacks its dot: `ORLANDO, Fla`."""
    region = region.lower()
    return f"{region}." if region not in REGIONS and f"{region}." in REGIONS else region


def _is_state(name: str, form: Form) -> bool:
    state = find_state(name)
    return state is not None and state.form == form


def _code(name: str, table: dict[str, str | None], form: Form) -> str | None:
    if name.lower() in table:
        return table[name.lower()]
    state = find_state(name)
    return state.code if state and state.form == form else None
