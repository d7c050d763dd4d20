"""What every sieve answers, and what it leaves to others or to nobody.

A sieve is asked about the last quotation of its texts; the one that reads a running quotation
back from its end, about the first.
"""

import pytest

from attribution.marked import assert_sources, attributions, read_marked
from attribution.sieve_cases import ANSWERED, LEFT
from factkit.article import read_article
from factkit.attribution import SIEVES, attribute
from factkit.attribution.sieves import UNATTRIBUTED

LAW = [written for rows in (ANSWERED, LEFT) for texts in rows.values() for written in texts]


def table(rows: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(sieve, written) for sieve, texts in rows.items() for written in texts]


def rule_of_the_one_asked_about(sieve: str, written: str) -> str:
    """Hold all quotations of a text to its signs; return who answered for the one asked about."""
    return assert_sources(written)[0 if sieve == "running-back" else -1].rule


def test_every_sieve_has_its_cases() -> None:
    names = [sieve.name for sieve in SIEVES]
    assert list(ANSWERED) == list(LEFT) == names
    assert all(ANSWERED.values())
    assert all(LEFT.values())
    assert UNATTRIBUTED not in names


@pytest.mark.parametrize(("sieve", "written"), table(ANSWERED))
def test_answers(sieve: str, written: str) -> None:
    assert rule_of_the_one_asked_about(sieve, written) == sieve


@pytest.mark.parametrize(("sieve", "written"), table(LEFT))
def test_leaves_to_others(sieve: str, written: str) -> None:
    assert rule_of_the_one_asked_about(sieve, written) != sieve


@pytest.mark.parametrize("written", LAW)
def test_taking_sieves_away_keeps_what_earlier_ones_answered(written: str) -> None:
    article = read_article(read_marked(written).text)
    ranks = {sieve.name: rank for rank, sieve in enumerate(SIEVES)}
    whole = attribute(article)
    for taken in range(len(SIEVES)):
        fewer = attribute(article, sieves=SIEVES[:taken] + SIEVES[taken + 1 :])
        shorter = attribute(article, sieves=SIEVES[:taken])
        for said, without, before in zip(whole, fewer, shorter, strict=True):
            if ranks.get(said.rule, len(SIEVES)) < taken:
                assert said == without == before


def test_a_sieve_signs_with_its_name_and_confidence() -> None:
    confidences = {sieve.name: sieve.confidence for sieve in SIEVES}
    for written in LAW:
        for said in attributions(read_marked(written).text):
            assert said.confidence == confidences.get(said.rule, "unknown")
            if said.rule == UNATTRIBUTED:
                assert said[2:5] == (None, None, None)


def test_without_sieves_nobody_is_a_source() -> None:
    (said,) = attribute(read_article('"We wait," Weiss said.'), sieves=())
    assert (said.kind, said.source, said.rule) == ("direct", None, UNATTRIBUTED)


def test_no_quotations_no_answers() -> None:
    assert attributions("") == attributions("Weiss said so.") == ()
