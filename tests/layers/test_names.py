"""Names: runs of capitalised words, and where the bare name starts behind its titles.

``[...]`` is a name, the bar in it stands before the bare name.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.article import read_article
from factkit.spans import Placed

NAMES = {
    "one word": "Then [Oduya] left.",
    "at the start": "[Anna Weiss] met [Oduya].",
    "titles": "[Foreign Minister |Anna Weiss] left.",
    "short title": "[Dr. |Weiss] met [Sen. |Anna Oduya].",
    "initials": "[Mr. |J. K. Weiss] left.",
    "one initial": "[W. Weiss] left.",
    "joined initials": "[ABC] and [D.C. Weiss] left.",
    "particles": "She met [Marta van der Berg] and [Anna de la Cruz].",
    "Arabic particles": "She met [Khalid bin Amr al-Hadi] and [Anna al-Amin].",
    "particle in front": "He saw [al-Amin] and [de Vries].",
    "hyphen": "[Anna Weiss-Odak] left.",
    "ampersand": "The [B&W Bank] closed.",
    "apostrophe": "[Weiss]'s boat met [O'Hara]’s boat.",
    "accents": "[Élodie Ångström] and [Øyvind Čapek] left.",
    "Cyrillic": "[Анна Вайс] left.",
    "suffix behind a comma": "[Weiss, Jr]. left.",
    "body of a place": "The [Bank of Varna] closed.",
    "body of the": "The [Ministry of the Interior] said so.",
    "body of many": "The [Fire Officers' Guild] said so.",
    "body of an aim": "The [Campaign to Save the Mill] met the [Committee to Protect Bakers].",
    "ministry of two fields": "The [Ministry of Trade and Industry] met [Weiss].",
    "department of two fields": "The [Department of Health and Human Services] met [Weiss].",
    "ministry and another": "The [Ministry of Trade] and [Weiss] met.",
    "bank and another": "The [Bank of Trade] and [Industry] met.",
    "no aim": "The [Committee] to [Varna] went, and the [Bank] to the [Mill].",
    "title in brackets": "[Chief (Mrs) |Anna Weiss] met [Colonel (retd) |Juan Roa].",
    "no title in brackets": "[Weiss] ([Mrs]) met the [Harbour Board] ([HSB]) [Monitor].",
    "many and no body": "The [Officers]' [Roa] said so.",
    "title as a surname": "[Rep. |Peter T. King] of [Varna] left.",
    "office of a place": "The [King of |Varna] left.",
    "a body is no title": "[Justice Department] lawyers left.",
    "title alone": "The [President] left.",
    "title behind a body": "The [Harbour Board President] left.",
    "month as a surname": "[Theresa May] left.",
    "month as a given name": "Her sister, [June], left; his wife [May] did.",
    "grand": "[Grand Mufti |Ahmad Roa] won a [Grand Slam].",
    "suffix behind a title": "[Ilse King Jr]. left. [Ilse Bell, Snr], left.",
    "capital inside": "[McDonald] left.",
    "two spaces": "[Anna  Weiss] left.",
    "nickname": '[Anna "Flip" Bell] left.',
    "nickname in single marks": "[Anna ‘Flip’ Bell] left.",
    "nickname of three words": '[Captain |Anna "The Big Flip" Bell] left.',
    "title as a nickname": '[Anna "Doc" Bell]\'s boat sank.',
    "nickname behind an initial": '[Gov. |J.K. "Flip" Bell] left.',
    "nickname in brackets": "[Anna M. (Flip) Bell] met [Juan (Chico) Roa].",
    "nickname in the middle": 'They met [Anna "Flip" Bell] and [Roa].',
    "capitals in a row": "[ANNA WEISS] left.",
    "S behind a mark": "[Anna Weiss] read '[Signs]' to [O'Shea].",
    "signs beyond ASCII": "“[Anna\u00a0O’Hara]” – not [Oduya]—left…",
    "small family name at the start": "[Do Kwang-chol] left. [No Kwang-chol] left.",
    "small word at the start": "So [Kwang-chol] left. To [Kwang-chol] it matters.",
    "small word of a question": "Do [Kwang-chol] and [Roa] know?",
    "small family name within": "She met [To Lam]. “We stay,” [To Lam] said, as did [Do Muoi].",
    "small word within a title": "The essay, To Have [Joy], and a No [Parking] sign.",
    "short weekday as a given name": "[Economist |Thu Trang Roa] met [Dang Thu Trang].",
    "short weekday in front": "[Tue Roa] met [Sat Pal Roa].",
    "short weekday within a name": "[Park Sun Hee] left. [Minh Tue] told the [Varna Sun] so.",
    "firm of two": "[Orm & Bell] left. The [Ann & Juan Roa Foundation] left. They met [Ben & Orm].",
    "dotted capital": "[İpek Weiss] left the [İpek Bank].",
}
APART = {
    "sentence openers": "However, [Weiss] left. Then [Oduya] did.",
    "opener with no comma": "However [Weiss] left.",
    "weekday in front": "On Monday [Weiss] left.",
    "weekday behind": "[Weiss] Tuesday said so.",
    "short weekday behind": "[Varna Hall] Sat, [Weiss Hall] Sun. [Roa] Thu 5 to [Roa] Mon.",
    "short weekday before a month": "[Weiss] Thu Jan 5 left. [Roa] Sat In [Varna].",
    "two people": "[Ann] & [Juan] met [Ann Weiss] & [Juan Roa], [Orm] & [Mayor |Bell].",
    "month in front": "In May [Weiss] left.",
    "month and day": "On May 5 [Weiss] left.",
    "month behind a name and before a day": "[Weiss] May 5 left.",
    "month and day behind kin": "[Weiss] met his wife May 5, and told his son, June 5, so.",
    "comma": "[Weiss], [Oduya] left.",
    "and": "[Weiss] and [Oduya] left.",
    "full stop": "They met [Anna Weiss]. [Oduya] left.",
    "of behind a person": "[Weiss] of [Varna] left.",
    "nickname of another": 'The [Roas]\' "[Night Boat]" [Weiss] left.',
    "programme": 'On [NBC] "[Morning]" [Anna Bell] left.',
    "show": '[Anna] "[Flip]" Sunday left.',
    "headline": '[Weiss Calls It] "[Late]" And [Roa] agrees.',
    "speech": '[Anna] "[Stop]," [Bell] said.',
    "fragment": '[Anna] "slow" [Bell] left.',
    "body in brackets": "The [Harbour Board] ([Varna]) [Anna Bell] left.",
    "acronym in brackets": "[Anna] ([HSB]) [Bell] left.",
    "weekday behind brackets": "[Anna] ([Varna]) Tuesday left.",
    "title before a nickname": '[Captain] "[Flip]" [Bell] left.',
    "small behind": '[Anna] "[Flip]" left.',
    "at the edges": '"[Flip]" [Bell] met [Anna] "[Flip]"',
    "line break": "They met [Anna]\n[Weiss] there.",
    "lines without a stop": "They met [Anna]\n\n[Weiss] was there.",
    "initial at the end of a line": "They met [Anna J].\n\n[Weiss] was there.",
    "dateline": "OSLO, March 3 (Reuters) - [Anna Weiss] left.",
    "furniture": "[Anna Weiss] left.\n\nRead More\n\n[Juan Roa] stayed.",
    "small words between": "[Weiss] was not in [Varna].",
    "colon": "[Weiss]: [Oduya] left.",
    "a month that is a name": "[May Weiss] met [Jan Roa] and [Sun Li].",
    "a name behind a date": "Last May [Weiss] left, on Sun Jan 5.",
    "Will within a sentence": "They asked [Will Page], and [Will] went.",
    "Will before a name": "[Will Weiss] left.",
    "a question is no name": "Will [Weiss] leave? Will he?",
    "no capitals": "nobody was there, not iago or eBay.",
    "pronouns": "She and I left. He did too.",
    "empty": "",
}
KNOWN_FAILURES = {
    "[J. K. de Vries] left.": "no particle stands behind the dot of an initial yet",
    "[WEISS]'S boat left.": "a possessive in capitals leaves an `S`",
    "[St. Anna] left.": "`St.` is no short title yet",
    "[Prime Minister of Varna |Anna Weiss] left.": "a place stands between office and name",
    "The [U.S. Navy] left.": "`U.S.` is part of the body that it begins",
}
SIGN = re.compile(r"\[([^]]*)\]")


def within(name: Placed, sentences: Iterable[Placed]) -> bool:
    """Return whether one of the sentences holds the name."""
    return any(one.start <= name.start and name.end <= one.end for one in sentences)


def written(text: str) -> str:
    """Return the text with its names in brackets."""
    out, done = "", 0
    for name in read_article(text).names:
        titles, bare = text[name.start : name.core], text[name.core : name.end]
        out += f"{text[done : name.start]}[{titles}{'|' if titles else ''}{bare}]"
        done = name.end
    return out + text[done:]


@pytest.mark.parametrize("expected", [*NAMES.values(), *APART.values()], ids=[*NAMES, *APART])
def test_names(expected: str) -> None:
    assert written(re.sub(r"[\[\]|]", "", expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [pytest.param(text, marks=pytest.mark.xfail(reason=r)) for text, r in KNOWN_FAILURES.items()],
)
def test_names_that_are_not_read_yet(expected: str) -> None:
    assert written(re.sub(r"[\[\]|]", "", expected)) == expected


TITLES = ("", "Mr. ", "Dr. ", "Foreign Minister ", "Prof. ", "Harbour Commissioner ")
GIVEN = ("Anna", "Anna Maria", "Élodie", "Øyvind", "Mei-Lin")
FAMILY = ("Weiss", "de Vries", "van der Berg", "O'Hara", "Weiss-Odak", "MacLeod", "bin Amr")
BEFORE = ("Then ", "On Monday ", "They met ", "He said ", "But ", "In May, ")
BEHIND = (" left.", "'s boat sank.", ", 52, left.", " on Tuesday left.", "; it rained.")


@pytest.mark.property
@given(*map(st.sampled_from, (BEFORE, TITLES, GIVEN, FAMILY, BEHIND)))
def test_a_name_is_found_as_it_was_built(
    before: str, title: str, given_name: str, family: str, behind: str
) -> None:
    bar = "|" if title else ""
    name = f"[{title}{bar}{given_name} {family}]"
    assert written(f"{before}{title}{given_name} {family}{behind}") == f"{before}{name}{behind}"


@pytest.mark.property
@given(st.text(alphabet="AÉbc .,'’-&\n\"ИİS", max_size=60))
def test_names_are_sorted_disjoint_and_capitalised(text: str) -> None:
    article = read_article(text)
    names = article.names
    assert all(one.end <= two.start for one, two in pairwise(names))
    for name in names:
        assert name.start <= name.core < name.end
        assert within(name, article.sentences)
        assert any(character.isupper() for character in text[name.core : name.end])
