"""Law: letters in parts and characters that no reader sees change no fact but its offsets."""

from random import Random
from typing import Any, NamedTuple
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import parse
from factkit.fair_copy import INVISIBLE, fair, fair_copy
from factkit.spans import Extent
from properties.story import Story
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property

ACCENTED = str.maketrans("aeioun", "áëîõůñ")


class Disguise(NamedTuple):
    """A text in another form, and where each character of the plain one stands in it."""

    text: str
    places: list[Extent]


def disguised(text: str, chance: Random, share: float) -> Disguise:
    """Return the text with letters in parts, and invisible characters strewn between them."""
    parts: list[str] = []
    places, at = [], 0
    for char in text:
        letter = normalize("NFD", char)
        before, within = (_some(chance, share) for _ in range(2))
        if len(letter) > 1:
            letter = letter[0] + within + letter[1:]
        parts += before, letter
        places.append(Extent(at + len(before), at + len(before) + len(letter)))
        at = places[-1].end
    return Disguise("".join(parts) + _some(chance, share), places)


def _some(chance: Random, share: float) -> str:
    if chance.random() >= share:
        return ""
    return "".join(chance.choices(INVISIBLE, k=chance.randint(1, 3)))


def moved(value: Any, disguise: Disguise) -> Any:  # noqa: ANN401  (JSON data)
    """Return JSON data about the plain text as data about its disguise."""
    if isinstance(value, list):
        return [moved(part, disguise) for part in value]
    if not isinstance(value, dict):
        return value
    facts = {key: moved(part, disguise) for key, part in value.items()}
    if "start" in facts:
        start = disguise.places[facts["start"]].start
        end = disguise.places[facts["end"] - 1].end
        facts |= {"start": start, "end": end, "text": disguise.text[start:end]}
    return facts


def accented(text: str, chance: Random) -> str:
    """Return the text with accents on one of two words that begin with a capital."""
    return " ".join(
        word.translate(ACCENTED) if word[:1].isupper() and chance.random() < 1 / 2 else word
        for word in text.split(" ")
    )


@given(stories(), st.integers(0, 2**32).map(Random), st.sampled_from((0.0, 0.1, 1.0)))
def test_a_disguise_changes_offsets_only(story: Story, chance: Random, share: float) -> None:
    plain = accented(story.text, chance)
    disguise = disguised(plain, chance, share)
    hidden = {"document": {"sha256", "length"}}
    of_plain, of_disguise = (
        parse(text, published=story.published).model_dump(mode="json", exclude=hidden)
        for text in (plain, disguise.text)
    )
    assert of_disguise == moved(of_plain, disguise)


@given(troubles() | st.text(st.sampled_from("aȩ́́\u00ad\u200b 한ᄒ"), max_size=40))
def test_a_fair_copy_is_its_own(text: str) -> None:
    assert fair_copy(fair(text)) is None


@given(st.text(st.sampled_from("aé\u0301\u0327\u00ad\u200b ")), st.data())
def test_places_keep_their_order_and_hold_what_they_read(text: str, data: st.DataObject) -> None:
    copy = fair_copy(text)
    if copy is None or not copy.text:
        return
    start = data.draw(st.integers(0, len(copy.text) - 1))
    end = data.draw(st.integers(start + 1, len(copy.text)))
    place = copy.place(Extent(start, end))
    assert 0 <= place.start < place.end <= len(text)
    assert fair(text[slice(*place)]) == copy.text[start:end]
    if end < len(copy.text):
        assert place.end <= copy.place(Extent(end, end + 1)).start
