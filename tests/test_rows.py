import csv
import io

from factkit import FactSheet, parse
from factkit.rows import COLUMNS
from sheets import FACTS

SHEET = FactSheet.model_validate(FACTS)


def test_every_fact_is_a_row_in_the_order_of_the_sheet() -> None:
    rows = SHEET.to_rows()
    assert [(row["fact"], row["id"]) for row in rows] == [
        ("dateline", None),
        ("speaker", "s1"),
        *(("quote", f"q{number}") for number in range(1, 5)),
        ("quoted_term", None),
        ("agreement", "a1"),
        ("agreement", "a2"),
    ]


def test_all_rows_have_the_same_columns_and_scalar_values() -> None:
    for row in SHEET.to_rows():
        assert tuple(row) == COLUMNS
        assert all(value is None or type(value) in (str, int) for value in row.values())


def test_a_row_tells_its_fact() -> None:
    line, speaker, quote, *_, term, agreement, _ = SHEET.to_rows()
    assert (line["place"], line["region"]) == ("HARTWELL, Ore.", "Ore.")
    assert (line["date"], line["country"], line["agency"]) == ("2026-03-03", "US", "Wire")
    assert (speaker["name"], speaker["roles"], speaker["text"]) == (
        "Lena Ory", "mayor; chair", "Lena Ory",
    )  # fmt: skip
    assert (quote["speaker"], quote["speaker_name"], quote["source"]) == (
        "s1", "Lena Ory", "Lena Ory",
    )  # fmt: skip
    assert (quote["cue"], quote["date"], quote["confidence"]) == ("said", "2026-03-03", "certain")
    assert (quote["rule"], quote["speaker_rule"]) == ("behind", "name")
    assert term["text"] == "green belt"
    assert (agreement["year"], agreement["parties"]) == (1998, "Ruritania")
    assert {row["published"] for row in SHEET.to_rows()} == {"2026-03-04"}


def test_a_speaker_without_mentions_and_a_quote_without_speaker_leave_cells_empty() -> None:
    speaker = SHEET.speakers[0].model_copy(update={"mentions": ()})
    rows = SHEET.model_copy(update={"speakers": (speaker,)}).to_rows()
    assert rows[1]["start"] is None
    assert (rows[5]["speaker"], rows[5]["source"], rows[5]["cue"]) == (None, None, "added")


def test_a_sheet_without_facts_has_no_rows() -> None:
    assert parse("").to_rows() == []


def test_rows_make_a_table() -> None:
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS)
    writer.writeheader()
    writer.writerows(SHEET.to_rows())
    read = list(csv.DictReader(io.StringIO(table.getvalue())))
    assert [row["text"] for row in read] == [row["text"] for row in SHEET.to_rows()]
