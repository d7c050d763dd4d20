"""The layer of dates: what each phrase means on a known day, and what is no date at all."""

import subprocess
import sys
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factkit
from factkit.dating import dates
from factkit.errors import SurrogateError
from factkit.layers.dates import (
    almanac,
    find_dates,
    full_date_in,
    may_name_day,
    month_of,
    read_day,
)
from factkit.layers.dates.fallback import reckon
from factkit.layers.dates.find import SHORT
from factkit.layers.paragraphs import Paragraph
from factkit.spans import Extent

WEDNESDAY = date(2023, 12, 27)
DAYS = st.dates(date(1900, 1, 1), date(2090, 12, 31))


def found(text: str, published: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    layer = find_dates(text, (Paragraph(0, len(text)),) if text else (), published)
    return [(text[start:end], value) for start, end, value in layer]


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("December 25", "2023-12-25"),
        ("Dec. 25", "2023-12-25"),
        ("DEC 25", "2023-12-25"),
        ("Sept 3rd", "2023-09-03"),
        ("25 December", "2023-12-25"),
        ("25th of December", "2023-12-25"),
        ("Monday, Dec. 25", "2023-12-25"),
        ("Mon Dec 25", "2023-12-25"),
        ("January 2", "2024-01-02"),
        ("December 25, 1999", "1999-12-25"),
        ("25 December 1999", "1999-12-25"),
        ("25 DEC 99", "1999-12-25"),
        ("25-Dec-1999", "1999-12-25"),
        ("1999-12-25", "1999-12-25"),
        ("Dec the 25th", "2023-12-25"),
        ("February 29, 2024", "2024-02-29"),
        ("December 1999", "1999-12"),
        ("Dec. 1999", "1999-12"),
        ("early December 1999", "1999-12"),
        ("December", "2023-12"),
        ("January", "2023-01"),
        ("late November", "2023-11"),
        ("mid-June", "2023-06"),
        ("last January", "2023-01"),
        ("last December", "2022-12"),
        ("next January", "2024-01"),
        ("next December", "2024-12"),
        ("this December", "2023-12"),
        ("1999", "1999"),
        ("the end of 1999", "1999"),
        ("fiscal 1999", "1999"),
        ("early 1999", "1999"),
        ("yesterday", "2023-12-26"),
        ("Yesterday", "2023-12-26"),
        ("late yesterday", "2023-12-26"),
        ("today", "2023-12-27"),
        ("tomorrow morning", "2023-12-28"),
        ("Wednesday", "2023-12-27"),
        ("Thursday", "2023-12-21"),
        ("Tuesday night", "2023-12-26"),
        ("early Tuesday", "2023-12-26"),
        ("last Wednesday", "2023-12-20"),
        ("next Wednesday", "2024-01-03"),
        ("last week", "2023-W51"),
        ("Last week", "2023-W51"),
        ("this week", "2023-W52"),
        ("next week", "2024-W01"),
        ("earlier this month", "2023-12"),
        ("last month", "2023-11"),
        ("next month", "2024-01"),
        ("later this year", "2023"),
        ("the current year", "2023"),
        ("last year", "2022"),
        ("the end of the year", "2023"),
        ("year-earlier", "2022"),
        ("a year ago", "2022"),
        ("A year earlier", "2022"),
        ("two years ago", "2021"),
        ("Twenty-five years ago", "1998"),
        ("three weeks ago", "2023-W49"),
        ("13 months ago", "2022-11"),
        ("10 days ago", "2023-12-17"),
        ("the day before yesterday", "2023-12-25"),
        ("the day after tomorrow", "2023-12-29"),
        ("two years and three months ago", "2021-09"),
        ("a month and a week ago", "2023-W47"),
        ("one week and two days ago", "2023-12-18"),
        ("a fortnight ago", "2023-12-13"),
        ("two decades ago", "2003"),
    ],
)
def test_a_phrase_has_a_value(phrase: str, value: str) -> None:
    text = f"It opened {phrase} by the canal."
    assert found(text) == found("Nothing moved. " * (SHORT // 10) + text) == [(phrase, value)]
    if value.count("-") == 2:
        assert may_name_day(phrase, 0, len(phrase))


PIECES = [
    "day", "DAY", "Mon", "Monday", "MONDAY", "today", "tomorrow", "week", "fortnight", "month",
    "year", "decade", "May", "MAR", "March", "Sept", "1951", "2024-03-04", "12", "s", " ago", " ",
    ", ", "-", ".",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_a_few_words_are_searched_for_what_is_found_in_many(text: str) -> None:
    assert found(text) == found(text + " " * SHORT)


def test_a_number_alone_names_no_day() -> None:
    assert not may_name_day("The 12 boats of 1998", 0, 20)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The board will meet on Friday.", "2023-12-29"),
        ("The board is expected to meet on Wednesday.", "2024-01-03"),
        ("The quay opens by March.", "2024-03"),
        ("The quay will open in December.", "2023-12"),
        ("The quay stays shut until early Friday.", "2023-12-29"),
        ("It was not until Friday that it met.", "2023-12-22"),
        ("It will rain. The board met on Friday.", "2023-12-22"),
    ],
)
def test_words_about_what_is_to_come_turn_the_date_ahead(text: str, value: str) -> None:
    assert [got for _, got in found(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "She may march on.",
        "Theresa May said so.",
        "March on the town hall.",
        "The sun sat on the sea.",
        "Sun and Sat are short.",
        "Jan and Mark came.",
        "It cost $1999 or €2000.",
        "It weighs 1999.5 tonnes, or 1,999.",
        "It begins at 2000 GMT.",
        "Room 12-1999 is shut.",
        "In the 1990s all was well.",
        "A one-year-old quay.",
        "The year of the cat.",
        "Five years of work.",
        "Some days ago and weeks before.",
        "February 30 is no day.",
        "February 30, 2023 is no day.",
        "2023-13-45 is no day.",
        "Yesteryear.",
        "Mondays and Tuesdays.",
        "June Orlova and April Holt sang.",
        "The Sunday Times and the Monday Mail.",
        "Good Friday and Black Friday.",
        "Some 2000 people fled.",
        "Flight 1947 took Route 2001.",
        "Call 020-1947.",
        "",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Last week was fine.”", [("Last week", "2023-W51")]),
        ("(Monday)", [("Monday", "2023-12-25")]),
        ("From July 1 to Aug. 2.", [("July 1", "2023-07-01"), ("Aug. 2", "2023-08-02")]),
        ("In May and in 2020—", [("May", "2023-05"), ("2020", "2020")]),
        ("last\nyear", [("last\nyear", "2022")]),
        ("today, today", [("today", "2023-12-27")] * 2),
        ("OSLO, Dec. 24 (NTB) –", [("Dec. 24", "2023-12-24")]),
        ("On 12 May. Then rain.", [("12 May", "2024-05-12")]),
        ("On 3 Feb. it rained.", [("3 Feb.", "2024-02-03")]),
        ("On Monday. March 5 was dry.", [("Monday", "2023-12-25"), ("March 5", "2024-03-05")]),
        ("On 3 February. 2020 was bad.", [("3 February", "2024-02-03"), ("2020", "2020")]),
        ("The 1939-1945 war.", [("1939", "1939"), ("1945", "1945")]),
        ("In June Orlova left.", [("June", "2023-06")]),
        ("The June Harbour Fair.", [("June", "2023-06")]),
    ],
)
def test_dates_stand_where_they_stand(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_without_a_day_of_publication_only_full_dates_are_found() -> None:
    text = "Yesterday, Monday, May 5, last year, in June, in 2001, May 6, 2002 and July 2003."
    assert [value for _, value in found(text, None)] == ["2001", "2002-05-06", "2003-07"]


def test_dates_outside_paragraphs_are_left_out() -> None:
    text = "Monday Tuesday Friday Sunday"
    paragraphs = (Paragraph(7, 14), Paragraph(22, 28))
    layer = find_dates(text, paragraphs, WEDNESDAY)
    assert [text[a:b] for a, b, _ in layer] == ["Tuesday", "Sunday"]


@pytest.mark.parametrize("published", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_error(published: date) -> None:
    text = (
        "yesterday tomorrow last year next year, Monday, next Monday, 400 weeks ago, last month, "
        "two years and a week ago"
    )
    assert all(len(value) >= 4 for _, value in found(text, published))


@given(DAYS, st.integers(-150, 150))
def test_a_day_without_year_is_the_nearest(day: date, ahead: int) -> None:
    published = day + timedelta(days=ahead)
    near = almanac.nearest_day(day.month, day.day, published)
    assert near == day or (day.month, day.day) == (2, 29)


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_the_last_such_day_or_the_next(published: date, weekday: int) -> None:
    last = almanac.last_weekday(weekday, published)
    following = almanac.next_weekday(weekday, published)
    assert last is not None
    assert following is not None
    assert last.weekday() == following.weekday() == weekday
    assert last <= published < following
    assert following - last == timedelta(days=7)


@given(DAYS, st.integers(-40, 40))
def test_months_run_over_into_years(published: date, count: int) -> None:
    value = almanac.shifted("month", count, published)
    assert value is not None
    year, month = map(int, value.split("-"))
    assert (year - published.year) * 12 + month - published.month == count


@given(DAYS, DAYS)
def test_a_full_date_is_itself_whatever_the_day(day: date, published: date) -> None:
    assert found(f"It was {day:%B} {day.day}, {day.year}.", published)[0][1] == day.isoformat()


@given(st.text(alphabet="MonFridayMay 12,-.9last weekago\n“", max_size=60), DAYS)
def test_any_text_gives_a_sorted_disjoint_layer(text: str, published: date) -> None:
    layer = find_dates(text, (Paragraph(0, len(text)),), published)
    assert all(one.end <= other.start for one, other in pairwise(layer))


@pytest.mark.parametrize(
    "piece", ["Monday ", "last week ", "two years and ", "1999 ", "May 5 ", "the end of ", "1", "y"]
)
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = piece * (80_000 // len(piece)) + "; it opened on June 9, 1987."
    found = find_dates(text, (Paragraph(0, len(text)),), WEDNESDAY)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert found[-1].value == "1987-06-09"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Dec. 24", date(2023, 12, 24)),
        ("December 24, 1999", date(1999, 12, 24)),
        ("Narch 2", date(2024, 3, 2)),
        ("Febuary 31", None),
        ("Grade 12", None),
        ("NO DATE", None),
    ],
)
def test_the_day_of_a_dateline(words: str, day: date | None) -> None:
    assert read_day(words, 0, len(words), WEDNESDAY) == day


def test_the_day_of_a_dateline_needs_a_year_from_somewhere() -> None:
    assert read_day("Dec. 24", 0, 7, None) is None
    assert read_day("Narch 2", 0, 7, None) is None


def test_a_full_date_in_a_place() -> None:
    text = "Updated: 30 Feb 2023, May 5, Thu, August 13 2020"
    assert full_date_in(text, Extent(0, len(text))) == (date(2020, 8, 13), Extent(29, 48))
    assert full_date_in(text, Extent(0, 28)) is None


@pytest.mark.parametrize(
    ("word", "number"), [("SEPT", 9), ("Apri", 4), ("Marchg", 3), ("xx", None)]
)
def test_a_misspelt_month(word: str, number: int | None) -> None:
    assert month_of(word) == number


def test_dateparser_gives_no_day_for_what_it_does_not_know() -> None:
    assert reckon("the day before the flood", WEDNESDAY) is None


def test_dateparser_is_imported_on_first_need_alone() -> None:
    code = (
        "import sys, datetime, factkit.dating as d; day = datetime.date(2023, 12, 27);"
        "d.dates('It opened last week.', day); before = 'dateparser' in sys.modules;"
        "d.dates('It opened the day before yesterday.', day);"
        "print(before, 'dateparser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  (our own code)
    assert done.stdout.split() == ["False", "True"]


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("language", ["C", "tr_TR.UTF-8"])
def test_clock_zone_and_locale_change_nothing(zone: str, language: str) -> None:
    code = (
        "import datetime, factkit.dating as d;"
        "found = d.dates('The day before yesterday, on Monday, last week and a year and a month"
        " ago.', datetime.date(2023, 12, 27)); print([date.value for date in found])"
    )
    done = subprocess.run(  # noqa: S603  (our own code)
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"TZ": zone, "LC_ALL": language, "LANG": language},
    )
    assert done.stdout.strip() == "['2023-12-25', '2023-12-25', '2023-W51', '2022-11']"


def test_public_dates_carry_spans_and_values() -> None:
    text = " date 2023-12-27 Oslo, December 27: The quay opened on Tuesday."
    first, second = dates(text)
    assert (first.span.text, first.value) == ("December 27", "2023-12-27")
    assert (second.span.text, second.value) == ("Tuesday", "2023-12-26")
    assert dates(text, published=date(2023, 12, 26))[1].value == "2023-12-26"


def test_an_empty_text_has_no_dates() -> None:
    assert dates("") == ()


def test_public_dates_refuse_what_parse_refuses() -> None:
    with pytest.raises(TypeError, match="text must be a str"):
        dates(b"Monday")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="published must be a date"):
        dates("Monday", published="2023-12-27")  # type: ignore[arg-type]
    with pytest.raises(SurrogateError):
        dates("Monday \ud800")
    with pytest.raises(SurrogateError):
        factkit.parse("Monday \ud800")
