"""Correct and altered drafts, and how many of the altered ones ``verify`` finds.

    python benchmarks/drafts.py [ROUNDS] [--write]

Each draft quotes one of the articles in ``seeds/`` as an editor may: other marks, an ellipsis, an
insertion in brackets, the attribution at another place. Then one thing is altered. A correct draft
must have no error, an altered one an error at the altered quotation.

Two ways are measured: against the checked facts of the article, which tells what ``verify`` itself
does, and against its bare text, where the slips of ``parse`` count too. ``--write`` puts the table
into docs/verify.md.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from factkit import FactSheet, verify
from factkit.facts.agreements import Agreement
from factkit.facts.quotes import Quote
from factkit.lexicon import words

ROOT = Path(__file__).parent.parent
NEGATIONS = words("negations") - {"no", "without", "hardly", "nothing", "nor"}
WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
SPELT = ("two", "three", "four", "five", "seven", "nine", "ten", "twelve", "thirty", "sixty")
NUMBER = re.compile(rf"\d+|\b(?:{'|'.join(SPELT)})\b", re.IGNORECASE)
LONG = 4  # letters of a word that is exchanged
AUXILIARY = re.compile(r"\b(?:will|shall|can|is|are|was|were|has|have|had|did|do|would|should)\b")


class Article(NamedTuple):
    """An article with its checked facts."""

    name: str
    text: str
    sheet: FactSheet


class Said(NamedTuple):
    """What a draft quotes: the words, and the name of the speaker."""

    words: str
    speaker: str


class Draft(NamedTuple):
    """A draft: what was altered, the article, its text, and the altered words if there are any."""

    kind: str
    article: Article
    text: str
    wrong: tuple[str, ...] = ()


def articles() -> list[Article]:
    """Return the articles of the project with their checked facts."""
    return [
        Article(
            path.stem,
            path.read_bytes().decode("utf-8"),
            FactSheet.model_validate(json.loads(path.with_suffix(".json").read_bytes())),
        )
        for path in sorted((ROOT / "seeds").glob("*.txt"))
    ]


def quotable(article: Article) -> list[Said]:
    """Return what named people say in an article."""
    said = []
    for quote in article.sheet.quotes:
        speaker = article.sheet.speaker_of(quote)
        if speaker is not None and speaker.kind == "person" and _is_whole(quote):
            said.append(Said(quote.span.text.strip(" ,"), speaker.name))
    return said


def _is_whole(quote: Quote) -> bool:
    """Return whether the words hold no marks, and are enough to be told from others."""
    return len(quote.span.text.split()) >= 4 and not set(quote.span.text) & set("“”\"‘'«»[]…")


LAYOUTS = (
    "“{words},” {name} said.",
    "{name} said: “{words}.”",
    "“{words},” said {name}.",
    '"{words}," {name} said.',
    '{name} told reporters: "{words}."',
    "{name} said on the matter that “{words}.”",
)


def written(said: list[Said], random: Random) -> str:
    """Return a draft that gives each of the words to its speaker."""
    paragraphs = []
    for one in said:
        quoted = one.words.rstrip(".,!?")
        layout = random.choice(LAYOUTS)
        paragraphs.append(layout.format(words=_capital(quoted, layout), name=one.speaker))
    return "A summary of the day, made for the desk.\n\n" + "\n\n".join(paragraphs) + "\n"


def _capital(quoted: str, layout: str) -> str:
    """Return the words with a small first letter where they run on, else with a capital."""
    if " that " in layout:
        return quoted if quoted.startswith(("I ", "I'")) else quoted[0].lower() + quoted[1:]
    return quoted[0].upper() + quoted[1:]


def edited(said: Said, random: Random) -> Said:
    """Return the words with what an editor may do to them."""
    parts = said.words.split()
    middle = range(2, len(parts) - 3)
    choice = random.randrange(5)
    if choice == 0 and len(middle) > 1 and not NEGATIONS & set(parts):
        cut = random.choice(middle)
        parts[cut : cut + 1] = ["…"]
    elif choice == 1 and len(middle) > 1:
        parts.insert(random.choice(middle), "[sic]")
    elif choice == 2:
        return said._replace(words=" ".join(parts).replace("–", "—").replace("’", "'"))
    return said._replace(words=" ".join(parts))


def correct(article: Article, random: Random) -> Draft:
    """Return a draft in which nothing is altered."""
    known = quotable(article)
    said = random.sample(known, min(len(known), random.randint(1, 4)))
    return Draft("correct", article, written([edited(one, random) for one in said], random))


def _altered(
    kind: str, alter: Callable[[Said, Random], str | None]
) -> Callable[[Article, Random], Draft | None]:
    """Return what makes drafts in which one quotation has other words."""

    def make(article: Article, random: Random) -> Draft | None:
        known = quotable(article)
        one = random.choice(known)
        changed = alter(one, random)
        if changed is None or changed in article.text:
            return None
        others = [other for other in known if other != one]
        said = [one._replace(words=changed), *random.sample(others, min(1, len(others)))]
        random.shuffle(said)
        return Draft(kind, article, written(said, random), (changed,))

    return make


def swap_word(one: Said, random: Random) -> str | None:
    """Return the words with one of them exchanged for a word of another seed."""
    places = [match for match in WORD.finditer(one.words) if len(match[0]) >= LONG]
    other = random.choice(STRANGERS)
    if not places or other in one.words:
        return None
    place = random.choice(places)
    return f"{one.words[: place.start()]}{other}{one.words[place.end() :]}"


STRANGERS = ("marble", "yesterday", "never", "lanterns", "refuse", "twice", "enemies", "silver")


def drop_negation(one: Said, _: Random) -> str | None:
    """Return the words without their first negation, or None where they have none."""
    for match in WORD.finditer(one.words):
        if match[0].lower().replace("’", "'") in NEGATIONS:
            kept = {"cannot": "can"}.get(match[0].lower(), match[0].removesuffix("n't"))
            plain = kept if kept != match[0] else ""
            changed = f"{one.words[: match.start()]}{plain}{one.words[match.end() :]}"
            return " ".join(changed.split())
    return None


def add_negation(one: Said, _: Random) -> str | None:
    """Return the words with a ``not`` put in, or None where there is no place for one."""
    match = AUXILIARY.search(one.words)
    return match and f"{one.words[: match.end()]} not{one.words[match.end() :]}"


def change_number(one: Said, random: Random) -> str | None:
    """Return the words with one number changed, or None where they have none."""
    numbers = list(NUMBER.finditer(one.words))
    if not numbers:
        return None
    place = random.choice(numbers)
    if place[0].isdigit():
        value = str(int(place[0]) + random.choice((1, 10, 100)))
    else:
        value = random.choice([word for word in SPELT if word != place[0].lower()])
    return f"{one.words[: place.start()]}{value}{one.words[place.end() :]}"


def stitch(article: Article, random: Random) -> Draft | None:
    """Return a draft with words stitched together from two quotations."""
    known = [one for one in quotable(article) if len(one.words.split()) >= 8]
    if len(known) < 2:
        return None
    one, other = random.sample(known, 2)
    head, tail = one.words.split(), other.words.split()
    words = " ".join([*head[: len(head) // 2], *tail[len(tail) // 2 :]])
    return Draft("stitched", article, written([Said(words, one.speaker)], random), (words,))


def give_away(article: Article, random: Random) -> Draft | None:
    """Return a draft that gives a quotation to another speaker of the article."""
    known = quotable(article)
    one = random.choice(known)
    others = sorted({other.speaker for other in known} - {one.speaker})
    if not others:
        return None
    wrong = one._replace(speaker=random.choice(others))
    return Draft("another speaker", article, written([wrong], random), (one.words,))


def exchange(article: Article, random: Random) -> Draft | None:
    """Return a draft in which two speakers are exchanged."""
    known = quotable(article)
    one = random.choice(known)
    others = [other for other in known if other.speaker != one.speaker]
    if not others:
        return None
    other = random.choice(others)
    said = [one._replace(speaker=other.speaker), other._replace(speaker=one.speaker)]
    wrong = (one.words, other.words)
    return Draft("speakers exchanged", article, written(said, random), wrong)


def move_year(article: Article, random: Random) -> Draft | None:
    """Return a draft that dates an agreement otherwise."""
    dated = [one for one in article.sheet.agreements if _is_dated(one)]
    if not dated:
        return None
    one = random.choice(dated)
    year = (one.year or 0) + random.choice((-10, -1, 1, 2))
    name = one.name if one.name[0].isupper() else f"{one.name[0].upper()}{one.name[1:]}"
    text = f"A summary of the day.\n\nThe states signed the {name} in {year}.\n"
    return Draft("year moved", article, text, (one.name,))


def _is_dated(agreement: Agreement) -> bool:
    return agreement.year is not None and agreement.name[:1].isupper()


ALTERATIONS: dict[str, Callable[[Article, Random], Draft | None]] = {
    "word swapped": _altered("word swapped", swap_word),
    "negation dropped": _altered("negation dropped", drop_negation),
    "negation added": _altered("negation added", add_negation),
    "number changed": _altered("number changed", change_number),
    "stitched": stitch,
    "another speaker": give_away,
    "speakers exchanged": exchange,
    "year moved": move_year,
}


class Verdict(NamedTuple):
    """Whether a draft was judged rightly: by errors alone, and by warnings of the same too."""

    by_errors: bool
    by_all: bool


def verdict(draft: Draft, *, checked: bool) -> Verdict:
    """Return whether all that is altered was found; of a correct draft, whether nothing was."""
    source = certain(draft.article.sheet) if checked else draft.article.text
    findings = [
        finding
        for finding in verify(draft.text, {draft.article.name: source})
        if finding.severity == "error" or finding.code in GRAVE
    ]
    told = len(findings)
    errors = sum(finding.severity == "error" for finding in findings)
    if draft.wrong:
        return Verdict(errors >= len(draft.wrong), told >= len(draft.wrong))
    return Verdict(errors == 0, told == 0)


GRAVE = {"FK514"}
"""A warning that tells what an error tells, but less surely."""


def certain(sheet: FactSheet) -> FactSheet:
    """Return a checked sheet with the confidence of somebody who has read the article."""
    quotes = tuple(
        quote.model_copy(update={"confidence": "certain"}) if quote.speaker else quote
        for quote in sheet.quotes
    )
    return sheet.model_copy(update={"quotes": quotes})


def drafts(rounds: int) -> Iterator[Draft]:
    """Yield drafts of every kind, the same in every run."""
    for number in range(rounds):
        for article in articles():
            random = Random(f"{number} {article.name}")  # noqa: S311  (not for secrets)
            if quotable(article):
                yield correct(article, random)
                made = (make(article, random) for make in ALTERATIONS.values())
                yield from (draft for draft in made if draft is not None)


class Rate(NamedTuple):
    """How many drafts of a kind there were, and how many were judged rightly in each way."""

    drafts: int
    checked: int
    checked_told: int
    parsed: int
    parsed_told: int


def rates(rounds: int) -> dict[str, Rate]:
    """Return how the drafts of each kind were judged."""
    counts: dict[str, list[int]] = {}
    for draft in drafts(rounds):
        judged = (*verdict(draft, checked=True), *verdict(draft, checked=False))
        counted = counts.setdefault(draft.kind, [0] * 5)
        counts[draft.kind] = [old + new for old, new in zip(counted, (1, *judged), strict=True)]
    return {kind: Rate(*counted) for kind, counted in counts.items()}


def table(measured: dict[str, Rate]) -> str:
    """Return the rates as a table of Markdown."""
    rows = [
        "| drafts | number | checked facts | with FK514 | bare text | with FK514 |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for kind, (count, *right) in sorted(measured.items()):
        shares = " | ".join(f"{100 * one / count:.1f} %" for one in right)
        rows.append(f"| {kind} | {count:,} | {shares} |")
    return "\n".join(rows)


def write(words: str) -> None:
    """Put the table into its page."""
    page = ROOT / "docs" / "verify.md"
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition("<!-- rates -->\n")
    after = rest.partition("<!-- /rates -->")[2]
    page.write_text(f"{before}<!-- rates -->\n{words}\n<!-- /rates -->{after}", encoding="utf-8")


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:] if argument.isdigit()]
    measured = table(rates(numbers[0] if numbers else 50))
    print(measured)
    if "--write" in sys.argv:
        write(measured)
