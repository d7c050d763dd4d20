"""Law: the same text gives the same bytes, whatever the clock, the zone, the locale or the run."""

import locale
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import pytest
from hypothesis import given

from factkit import parse
from properties.story import Story
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property

ARTICLE = "LIMA, May 3 (Reuters) - Anna Weiss said on Monday: “We signed it last year.”"
"""An article whose dates miss their year: whoever asked a clock would fill it in."""


@contextmanager
def elsewhere(zone: str, seconds: float) -> Iterator[None]:
    """Live in another time zone and at another time."""
    with patch.dict(os.environ, {"TZ": zone}), patch("time.time", return_value=seconds):
        time.tzset()
        yield
    time.tzset()


@given(troubles())
def test_twice_is_the_same(text: str) -> None:
    assert parse(text).model_dump_json() == parse(text).model_dump_json()


@given(stories())
def test_zone_and_clock_do_not_count(story: Story) -> None:
    here = parse(story.text).model_dump_json()
    for zone, seconds in (("Pacific/Kiritimati", 0.0), ("America/Los_Angeles", 4e9)):
        with elsewhere(zone, seconds):
            assert parse(story.text).model_dump_json() == here


def test_a_missing_year_is_not_this_year() -> None:
    line = parse(ARTICLE).dateline
    assert line is None or line.date is None


def _foreign_locales() -> list[str]:
    """Return those installed of a few locales that name months or fold letters differently."""
    found, kept = [], locale.setlocale(locale.LC_ALL)
    for name in ("tr_TR.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8", "C"):
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue
        found.append(name)
    locale.setlocale(locale.LC_ALL, kept)
    return found


@pytest.mark.parametrize("name", _foreign_locales())
def test_locale_and_hash_seed_do_not_count(name: str) -> None:
    script = (
        "import locale, sys; from factkit import parse; locale.setlocale(locale.LC_ALL, '');"
        "sys.stdout.buffer.write(parse(sys.argv[1]).model_dump_json().encode())"
    )
    environment = os.environ | {"LC_ALL": name, "PYTHONHASHSEED": "7", "PYTHONUTF8": "1"}
    done = subprocess.run(  # noqa: S603  (our own interpreter, our own script)
        [sys.executable, "-c", script, ARTICLE], env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode() == parse(ARTICLE).model_dump_json()
