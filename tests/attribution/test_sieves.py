"""What every sieve answers, and what it leaves to others or to nobody.

The last quotation of a text is the one that a sieve is asked about.
"""

import pytest

from attribution.marked import assert_sources, attributions, read_marked
from factkit.article import read_article
from factkit.attribution import SIEVES, attribute
from factkit.attribution.sieves import UNATTRIBUTED

ANSWERED = {
    "source-cue-behind": [
        '"The tide is early," {Weiss} <said>.',
        '"The tide is early," {Harbour Minister Anna de Vries} <added> on Monday.',
        '"The tide is early," {the harbour minister} <told> reporters.',
        '"The tide is early," {a spokesman for the ministry} <said> in a statement.',
        '"The tide is early," {he} <says>.',
        '"The tide is early," {she} also <wrote>.',
        '"The tide is early," {residents} <say>.',
        '"The tide is early," {Weiss\'s brother} <said>.',
        '"The tide is early," {the man in the blue coat} <said>.',
        '"The tide is early," {a man who gave his name as Oduya} <said>.',
        '"The tide is early," {Weiss and Oduya} <said>.',
        '"The tide is early", {Weiss} <said>.',
        '"The tide is early" - {Weiss} <said>.',
        '"Is the tide early?" {Weiss} <asked>.',
        '"Get down!" {a sailor} <shouted>.',
        '"The tide is early," {Weiss} on Monday <said>.',
        '"The tide is early," {Weiss}, the harbour minister, <said>.',
        '"The tide is early," {Weiss}, editor of the Varna paper, Glas, <said>.',
        '"The tide is early," {Weiss}, 52, of Varna, <said>.',
        '"The tide is early," {Weiss}, who owns two boats, <said>.',
        '"The tide is early," {Weiss} (an engineer) <said>.',
        '"The tide is early," {the notice} <reads>.',
        '"The tide," {0|Weiss} <0|said>. "It is early," {1|Oduya} <1|answered>.',
    ],
    "cue-source-behind": [
        '"The tide is early," <said> {Weiss}.',
        '"The tide is early," <says> {Anna de Vries}, the harbour minister.',
        '"The tide is early," <said> {the minister}, who owns two boats.',
        '"The tide is early," <said> {a spokeswoman for the Harbour Board}.',
        '"The tide is early," also <said> {Weiss}.',
        '"The tide is early", <reads> {the letter}.',
        '"The tide is early" — <said> {Weiss}.',
        '"Get down!" <cried> {an old sailor}.',
        '"The tide is early," <said> {Weiss} and left.',
        '"The tide is early," <said> {Will Page}.',
    ],
    "split": [
        '"The tide," {Weiss} <said>, "is early."',
        '"The tide," <said> {Weiss}, "is early."',
        '"The tide is early," {Weiss} <said>. "It comes at noon."',
        '"The tide is early," {Weiss}, the minister, <told> the board. "It comes at noon."',
        '"The tide is early," {Weiss} <said> with a laugh: "It comes at noon."',
        '"The tide is early," {Weiss} <said>, and "it comes at noon."',
        '"Is it early?" {Weiss} <cried>. "At noon?"',
    ],
    "cue-before": [
        '{Weiss} <said>: "The tide is early."',
        '{He} <replied>, "The tide is early."',
        '{Harbour Minister Anna de Vries} also <wrote>: "The tide is early."',
        '{Weiss} <told> a crowd of sailors in the harbour hall: "The tide is early."',
        'On Monday, {Weiss} <said>: "The tide is early."',
        'But {Weiss} <added>: "The tide is early."',
        'As the boat sank, {Weiss} <said>: "The tide is early."',
        'The boat sank and {she} <cried>, "The tide is early!"',
        '{Weiss} laughed and <said>, "The tide is early."',
        '{The United States} <said>: "The tide is early."',
        '{0|Weiss} <0|said>: "The tide is early." {1|Oduya} <1|said>: "It is late."',
    ],
    "running": [
        '{0|Weiss} <0|said>: "The tide is early.\n\n"It comes at noon."',
        '"The tide," {01|Weiss} <01|said>. "It is early.\n\n"It comes at noon."',
    ],
    "cue-loosely-before": [
        '{Weiss} <said> "an early tide" had come.',
        '{Weiss} <noted> that "an early tide" had come.',
        '{Weiss}, the minister, <said>: "The tide is early."',
        '{The notice} <reads>: "The tide is early."',
        '{Critics} <say>: "The tide is early."',
        '{Weiss} raised a hand, <adding>: "The tide is early."',
        '{Weiss} issued a statement <saying>: "The tide is early."',
        '{Weiss} used the day to <say>: "The tide is early."',
        '<Continued> {Weiss}: "The tide is early."',
        'Weiss wrote a letter {that} <said>, "The tide is early."',
        'The plan pleased Weiss, {who} <said>: "The tide is early."',
        '{Weiss} <said> he felt "early and cold."',
        'What {Weiss} <called> "early tides" came.',
        'The tide is, <says> {Weiss}, "an early one."',
    ],
    "according-to": [
        '<According to> {Weiss}, the tide is "early and cold."',
        'The tide is "early and cold," <according to> {the harbour minister}.',
        'The tide is "early," <according to> {a spokeswoman for the Harbour Board}.',
        '"The tide is early," <according to> {Weiss}.',
    ],
    "colon": [
        '{Weiss}: "The tide is early."',
        '{MAYOR WEISS}: "The tide is early."',
        '{The captain}: "The tide is early."',
        '{0|Weiss}: "The tide is early."\n\n{1|Oduya}: "It is late."',
    ],
    "reported": [
        '{Weiss} <said> the tide was "early and cold."',
        '{Weiss} <told> the board that the tide, once "early and cold," was late.',
        '{She} <described> the tide as "early and cold".',
        '{Weiss} <called> it "an early tide" on Monday.',
        '{Weiss} <said> she felt the tide was "early".',
        '{Weiss} left, <calling> the tide "early."',
        'As {Weiss} <put> it, the tide is "early."',
        'The tide, {Weiss} <said>, is "early."',
        'The plan pleased Weiss, {who} <called> it "early."',
        '{Weiss} <called> the tide "early," "cold" and "costly."',
    ],
    "reported-behind": [
        '"Early and cold" was the word for it, {Weiss} <said>.',
        'The "early and cold" tide had come, {Weiss} <told> the board.',
        'The "early" tide had come, {he} <said>, and nobody knew why.',
    ],
    "name-behind": [
        '"The tide is early." ― {Anna Weiss}',
        '"The tide is early." - {Anna Weiss}, captain',
    ],
    "noun-cue": [
        '{Her} <claim> that the tide was "early" was heard.',
        '{Weiss}’s patient <plea> for "early tides" was heard.',
        '{The minister}\'s <promise> of "early tides" was heard.',
        '{The boys}\' <cry> of "early tides" was heard.',
    ],
    "same-paragraph": [
        '{Weiss} <said> the tide was early. "It comes at noon."',
        '{Weiss} <said> so. The board met. "It comes at noon."',
        '"The tide is early," {Weiss} <said>. The board met. "It comes at noon."',
        '"We wait," {0|Weiss} <0|said>. {1|He} <1|said> it was cold. "It comes at noon."',
    ],
    "paragraph-before": [
        '{Weiss} <said> the tide was early.\n\n"It comes at noon."',
        '"The tide is early," {Weiss} <said>.\n\n"It comes at noon."',
        '{Weiss} <said> the tide was early.\n\n"It comes at noon."\n\n"We wait."',
    ],
    "subject": [
        '{The Harbour Board} wants "early tides" no more.',
        '{She} has no time for "early tides".',
        '{Weiss} went on: "The tide is early."',
    ],
}
"""For each sieve, texts whose last quotation it answers, source and cue marked."""

LEFT = {
    "source-cue-behind": [
        '"The tide is early." Weiss said the board would close the pier.',
        '"The tide is early" and Weiss said nothing.',
        '"The tide is early", the board.',
        '"Is it early?" Oduya was late.',
        '"The tide is early," <said> {Weiss}.',
        'The tide is "early," <according to> {Weiss}, who said so twice.',
    ],
    "cue-source-behind": [
        '"The tide is early." Said Weiss later: nothing.',
        '"The tide is early," saying nothing more.',
        '"The tide is early," said to be the last, was late.',
        '"The tide is early," told again by Weiss, is a tale.',
    ],
    "split": [
        '"The tide is early," {0|Weiss} <0|said>. {1|Oduya} <1|said>: "It is late."',
        '"The tide is early," {0|Weiss} <0|said>, while {1|Oduya} <1|called> it "late."',
        '"We wait," {0|Weiss} <0|said>. The board met. "We go," {1|Oduya} <1|said>.',
        '"We wait," {0|Weiss} <0|said>. "We go," <1|answered> {1|Oduya}.',
    ],
    "cue-before": [
        'The claims were plain: "The tide is early."',
        'The rule is plain: "The tide is early."',
        '{Weiss} <said> so. The board met. "The tide is early."',
        '{Weiss} went on: "The tide is early."',
    ],
    "running": [
        '{0|Weiss} <0|said>: "The tide is early."\n\n"It is late," {1|Oduya} <1|said>.',
        '"The tide is early.\n\n«It is late,» {1|Oduya} <1|said>.',
    ],
    "cue-loosely-before": [
        'The said tide was "early".',
        '{Weiss} <said> the tide was "early".',
        '{Weiss} <said> the tide; "early" it was.',
    ],
    "according-to": [
        'In accord with Weiss, {she} has no time for "early tides".',
        'According to Weiss, it was late. Then came "early tides".',
        'According the medal to Weiss, {she} <spoke> of "early tides".',
    ],
    "colon": [
        'On Monday: "The tide is early."',
        'The rule is plain: "The tide is early."',
        '{Weiss} <said>: "The tide is early."',
    ],
    "reported": [
        'The claims of an "early" tide were false.',
        'The said tide was "early".',
        'The tide was "early," {Weiss} <said>.',
        'Weiss said so. The tide was "early".',
    ],
    "reported-behind": [
        'The "early" tide had come and the board called it late.',
        'The "early" tide had come. Weiss said so.',
        '{The board} <called> the tide "early", and Weiss said so.',
    ],
    "name-behind": [
        '"The tide is early." It was late.',
        '"The tide is early": that was all.',
        '"The tide is early" - Weiss and all the others were late.',
    ],
    "noun-cue": [
        'The call for "early tides" was heard.',
        'A claim that it was "early" was heard.',
        'Her claim, a long one, was "early".',
        'Their boats, an "early" sight, sank.',
    ],
    "same-paragraph": [
        'The tide came. "It is early."',
        'Weiss said so.\n\nThe tide came. "It is early."',
        '"We wait," {0|Weiss} <0|said>. The board met. "We go," {1|Oduya} <1|said>.',
    ],
    "paragraph-before": [
        'The board met.\n\n"The tide is early."',
        '"The tide is early."',
        '"We wait," {0|Weiss} <0|said>.\n\n"We go," {1|Oduya} <1|said>.',
    ],
    "subject": [
        'The tide came "early and cold".',
        'Weiss\'s boats were "early".',
        '"Early tides" came.',
    ],
}
"""For each sieve, texts whose last quotation is another's to answer, or nobody's."""

LAW = [written for rows in (ANSWERED, LEFT) for texts in rows.values() for written in texts]


def table(rows: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(sieve, written) for sieve, texts in rows.items() for written in texts]


def test_every_sieve_has_its_cases() -> None:
    names = [sieve.name for sieve in SIEVES]
    assert list(ANSWERED) == list(LEFT) == names
    assert all(ANSWERED.values())
    assert all(LEFT.values())
    assert UNATTRIBUTED not in names


@pytest.mark.parametrize(("sieve", "written"), table(ANSWERED))
def test_answers(sieve: str, written: str) -> None:
    assert assert_sources(written)[-1].rule == sieve


@pytest.mark.parametrize(("sieve", "written"), table(LEFT))
def test_leaves_to_others(sieve: str, written: str) -> None:
    assert assert_sources(written)[-1].rule != sieve


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
