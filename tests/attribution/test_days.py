"""When something was said: the day that goes with the attribution, and days that do not."""

from datetime import date

import pytest

import factkit
from factkit.article import read_article
from factkit.attribution.days import said_on
from factkit.spans import Extent

PUBLISHED = date(2024, 5, 16)  # a Thursday
TUESDAY, MONDAY, WEDNESDAY = date(2024, 5, 14), date(2024, 5, 13), date(2024, 5, 15)

GIVEN = [
    ('"We stay," Weiss said on Tuesday.', TUESDAY),
    ('"We stay," Weiss said Tuesday.', TUESDAY),
    ('"We stay," said Anna Weiss on Tuesday.', TUESDAY),
    ('"We stay," Weiss said late on Monday.', MONDAY),
    ('"We stay," Weiss told reporters in Varna on Tuesday.', TUESDAY),
    ('"We stay," Weiss said here on Tuesday.', TUESDAY),
    ('"We stay," Weiss said in a statement on Wednesday.', WEDNESDAY),
    ('"We stay," Weiss said yesterday.', WEDNESDAY),
    ('"We stay," Weiss said a fortnight ago.', date(2024, 5, 2)),
    ('"We stay," Weiss wrote on May 3.', date(2024, 5, 3)),
    ('"We stay," Weiss said on Radio Varna on Monday.', MONDAY),
    ('"We stay," Weiss said on Oxley 9 radio on Monday.', MONDAY),
    ('Opening the new lock on Monday, Weiss said, "We stay."', MONDAY),
    ("Weiss on Monday said: “We stay.”", MONDAY),
    ('On Monday, Weiss said, "We stay."', MONDAY),
    ('In a speech on Monday, Weiss said, "We stay."', MONDAY),
    ('"We stay," Weiss said on Tuesday, "and we work."', TUESDAY),
]
NOT_GIVEN = [
    '"We stay," Weiss said.',
    'Weiss said the strike on Tuesday was "a farce".',
    "Weiss urged them to “hold the line until Tuesday”.",
    'Commenting on the strike on Tuesday, Weiss said, "We stay."',
    'Weiss, who arrived on Tuesday, said: "We stay."',
    '"We stay," Weiss said last week.',
    '"We stay," Weiss said. On Tuesday the harbour closed.',
    'The strike began on Tuesday, and Weiss said, "We stay."',
    f'On Tuesday, after {"the long rain and the wind and " * 5}the snow, Weiss said: "No."',
]


@pytest.mark.parametrize(("text", "day"), GIVEN)
def test_the_day_of_an_attribution(text: str, day: date) -> None:
    quotes = factkit.parse(text, published=PUBLISHED).quotes
    assert quotes
    assert [quote.said_on for quote in quotes] == [day] * len(quotes)


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_days_of_something_else(text: str) -> None:
    quotes = factkit.parse(text, published=PUBLISHED).quotes
    assert quotes
    assert {quote.said_on for quote in quotes} == {None}


def test_without_a_published_date_no_day_is_known() -> None:
    (quote,) = factkit.parse('"We stay," Weiss said on Tuesday.').quotes
    assert quote.said_on is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oduya on Monday said that it rained.", date(2024, 3, 4)),
        ("Oduya slept on Monday. Weiss said that it rained.", None),
    ],
)
def test_a_day_belongs_to_what_is_said_in_one_sentence(text: str, day: date | None) -> None:
    cue = text.index("said")
    article = read_article(text, date(2024, 3, 5))
    assert said_on(article, Extent(0, len("Oduya")), Extent(cue, cue + len("said"))) == day
