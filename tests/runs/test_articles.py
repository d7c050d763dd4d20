import hashlib
from pathlib import Path

import pytest

from factkit.runs.articles import Articles, ArticleText, NoArticleError
from factkit.runs.reading import UnreadableError
from factkit.runs.records import Belongings

NOTHING = Belongings()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of articles beside one that is not in it."""
    for name in ("articles/a.txt", "articles/deep/b.txt", "articles/c.d.txt", "secret.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"This is {name}.", newline="")
    return tmp_path


def text_of(
    where: str | None, record: Belongings, facts: str = "x.json", sha: object = None
) -> str:
    return Articles(where).of(record, facts, sha).text


@pytest.mark.parametrize(
    ("record", "facts"),
    [
        (Belongings(file="a.txt"), "x.json"),
        (Belongings(file="elsewhere/a.txt"), "x.json"),
        (Belongings(file="/elsewhere/a.txt"), "x.json"),
        (Belongings(id="a"), "x.json"),
        (NOTHING, "facts/a.json"),
        (NOTHING, "facts/a.facts.json"),
        (Belongings(id="nobody"), "facts/a.json"),
    ],
)
def test_an_article_is_found_by_file_id_or_the_name_of_the_facts(
    folder: Path, record: Belongings, facts: str
) -> None:
    assert text_of(str(folder / "articles"), record, facts) == "This is articles/a.txt."


def test_one_record_after_the_other_gets_its_own_article(folder: Path) -> None:
    articles = Articles(str(folder / "articles"))
    names = ["a", "a", "c.d", "a"]
    texts = [articles.of(Belongings(id=name), "x.json", None).text for name in names]
    assert texts == [f"This is articles/{name}.txt." for name in names]


def test_a_name_with_a_dot_is_no_suffix(folder: Path) -> None:
    assert text_of(str(folder / "articles"), Belongings(id="c.d")) == "This is articles/c.d.txt."


def test_an_article_is_found_by_its_hash(folder: Path) -> None:
    digest = hashlib.sha256(b"This is articles/deep/b.txt.").hexdigest()
    found = Articles(str(folder / "articles")).of(NOTHING, "-", digest)
    assert found == ArticleText(
        str(folder / "articles" / "deep" / "b.txt"), "This is articles/deep/b.txt."
    )


def test_one_file_is_the_article_of_all(folder: Path) -> None:
    assert text_of(str(folder / "secret.txt"), Belongings(id="a")) == "This is secret.txt."


@pytest.mark.parametrize(
    ("template", "record", "sha"),
    [
        ("articles/{id}.txt", Belongings(id="a"), None),
        ("articles/{stem}.txt", NOTHING, None),
        ("articles/{file}", Belongings(file="a.txt"), None),
        ("{sha256}/a.txt", NOTHING, "articles"),
    ],
)
def test_a_template_is_filled(folder: Path, template: str, record: Belongings, sha: object) -> None:
    assert text_of(f"{folder}/{template}", record, "x/a.json", sha) == "This is articles/a.txt."


@pytest.mark.parametrize(
    ("template", "record", "why"),
    [
        ("articles/{id}.txt", NOTHING, "the record has no id"),
        ("articles/{id}.txt", Belongings(id="../secret"), "leads out of the folder"),
    ],
)
def test_a_template_that_cannot_be_filled_is_told(
    folder: Path, template: str, record: Belongings, why: str
) -> None:
    with pytest.raises(NoArticleError, match=why):
        text_of(f"{folder}/{template}", record)


@pytest.mark.parametrize("template", ["{id.__class__}", "{name}", "{}", "{id"])
def test_a_wrong_template_is_told(template: str) -> None:
    with pytest.raises(UnreadableError, match=r"asks for|no path template"):
        Articles(template)


@pytest.mark.parametrize(
    "record",
    [
        Belongings(file="../secret.txt"),
        Belongings(id="../secret"),
        Belongings(id="none"),
        Belongings(file="a\0"),
        Belongings(file="a" * 5000),
    ],
    ids=["file", "id", "none", "with-nul", "long"],
)
def test_no_record_leads_out_of_the_folder(folder: Path, record: Belongings) -> None:
    with pytest.raises(NoArticleError, match="no article was found for"):
        text_of(str(folder / "articles"), record)


def test_a_record_may_hold_its_text() -> None:
    assert Articles(None).of(Belongings(text="Rain."), "x", None) == ArticleText(None, "Rain.")


def test_without_a_place_an_article_is_sought_beside_the_facts(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = str(folder / "articles" / "a.json")
    assert text_of(None, NOTHING, facts) == "This is articles/a.txt."
    assert text_of(None, Belongings(file="c.d.txt"), facts) == "This is articles/c.d.txt."
    monkeypatch.chdir(folder)
    assert text_of(None, Belongings(file="articles/a.txt"), "x/y.json") == "This is articles/a.txt."
    with pytest.raises(NoArticleError, match="name one with --text"):
        text_of(None, Belongings(file=str(folder.parent / "other.txt")), "articles/x.json")
    with pytest.raises(NoArticleError, match="for a record without file or id"):
        text_of(None, NOTHING, "-")
