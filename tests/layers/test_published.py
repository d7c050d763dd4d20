"""The day of publication: given, else the header's, else a stamp's, else the dateline's."""

from datetime import date

import pytest

import factkit
from factkit.layers.datelines import find_datelines
from factkit.layers.furniture import Furniture
from factkit.layers.paragraphs import Paragraph
from factkit.layers.published import Published, read_published
from factkit.spans import Extent

HEADER = "date 2023-12-27 "
STAMP = "Last Updated: January 21, 2023, 23:08 IST"
LINE = "OSLO, May 5, 2022 (NTB) – The quay opened."
TEXT = f"{HEADER}\n{STAMP}\n{LINE}"
STAMP_START = len(HEADER) + 1
LINE_START = STAMP_START + len(STAMP) + 1
FURNITURE = (
    Furniture(0, len(HEADER), "header"),
    Furniture(STAMP_START, STAMP_START + len(STAMP), "stamp"),
)
DATELINES = find_datelines(TEXT, (Paragraph(LINE_START, len(TEXT)),))


def read(given: date | None, furniture: tuple[Furniture, ...], *, dateline: bool) -> Published:
    return read_published(TEXT, given, furniture, DATELINES if dateline else ())


def test_the_callers_day_beats_all_and_stands_nowhere() -> None:
    assert read(date(2001, 2, 3), FURNITURE, dateline=True) == (date(2001, 2, 3), None)


def test_the_header_beats_stamp_and_dateline() -> None:
    found = read(None, FURNITURE[::-1], dateline=True)
    assert found == (date(2023, 12, 27), Extent(5, 15))


def test_the_stamp_beats_the_dateline() -> None:
    day, extent = read(None, FURNITURE[1:], dateline=True)
    assert day == date(2023, 1, 21)
    assert extent is not None
    assert TEXT[slice(*extent)] == "January 21, 2023"


def test_a_full_date_in_the_dateline_is_the_last_resort() -> None:
    day, extent = read(None, (), dateline=True)
    assert day == date(2022, 5, 5)
    assert extent is not None
    assert TEXT[slice(*extent)] == "May 5, 2022"


def test_without_any_there_is_no_day() -> None:
    assert read(None, (Furniture(0, 4, "header"),), dateline=False) == (None, None)


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("First Published: Thu, August 13 2020", date(2020, 8, 13)),
        ("Published: 2020-08-13T10:00:00Z", date(2020, 8, 13)),
        ("Updated: 13 Aug 2020 10:00 AM", date(2020, 8, 13)),
        ("Updated: August 13", None),
        ("Updated: February 30, 2020", None),
    ],
)
def test_stamps_are_read_in_all_their_forms(stamp: str, day: date | None) -> None:
    furniture = (Furniture(0, len(stamp), "stamp"),)
    assert read_published(stamp, None, furniture, ()).day == day


def test_a_dateline_without_a_year_tells_no_day() -> None:
    text = "OSLO, May 5 (NTB) – The quay opened."
    marks = find_datelines(text, (Paragraph(0, len(text)),))
    assert len(marks) == 1
    assert read_published(text, None, (), marks).day is None


def test_the_sheet_says_where_the_day_stands() -> None:
    sheet = factkit.parse(" date 2023-12-27 Oslo, December 28: The quay opened on Wednesday.")
    assert sheet.document.published == date(2023, 12, 27)
    assert sheet.document.published_span is not None
    assert sheet.document.published_span.text == "2023-12-27"
    assert sheet.dateline is not None
    assert sheet.dateline.date == date(2023, 12, 28)
