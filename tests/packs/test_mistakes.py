"""Honest mistakes of people who write packs: each is named with its line, and text stays the text it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain import Scenario, Severity
from app.packs import load_pack
from tests.packs.making import PACK, SCENARIO, found, load_scenario, write_pack

SCENARIO_MISTAKES = {
    "a tab before a key": ("  name: Åse", "\tname: Åse", [("yaml_tab", 7)]),
    "a tab after a value": ("stage: open", "stage: open\t", [("yaml_tab", 4)]),
    "a colon in a text": ("title: For dyrt", "title: Hei: dette", [("yaml_colon", 3)]),
    "a colon in a list entry": ("[det forstår jeg]", "[Hei: dette er]", [("not_a_text", 18)]),
    "a text that begins with @": ("title: For dyrt", "title: @Åse", [("yaml_first_character", 3)]),
    "a text that begins with %": ("title: For dyrt", "title: %30 dyrere", [("yaml_first_character", 3)]),
    "a text in backticks": ("title: For dyrt", "title: `For dyrt`", [("yaml_first_character", 3)]),
    "emphasis with stars": ("title: For dyrt", "title: *For* dyrt", [("yaml_alias", 3)]),
    "an ampersand first": ("title: For dyrt", "title: &co betaler", [("yaml_anchor", 3)]),
    "an exclamation mark first": ("title: For dyrt", "title: !viktig punkt", [("yaml_tag", 3)]),
    "double quotes never closed": ("title: For dyrt", 'title: "For dyrt', [("yaml_quote", 3)]),
    "an apostrophe in single quotes": ("title: For dyrt", "title: 'It's dear'", [("yaml_after_quote", 3)]),
    "a word after quotes": ("title: For dyrt", 'title: "For" dyrt', [("yaml_after_quote", 3)]),
    "a bracket never closed": ("accept: [det", "accept: [[det", [("yaml_bracket", 18)]),
    "a windows path in double quotes": ("title: For dyrt", 'title: "C:\\packs"', [("yaml_escape", 3)]),
    "text right after >": ("title: For dyrt", "title: > For dyrt", [("yaml_block", 3)]),
    "a line without a colon": ("stage: open", "stage open", [("yaml_no_colon", 4)]),
    "one space too many": ("  role: Innkjøper", "   role: Innkjøper", [("yaml_structure", 8)]),
    "one space too few": ("  text: Prisen", " text: Prisen", [("yaml_structure", 11)]),
    "a placeholder without quotes": ("title: For dyrt", "title: {{company}} er", [("yaml_key_not_text", 3)]),
    "a key twice": ("stage: open", "stage: open\ntitle: Nok en", [("yaml_duplicate_key", 5)]),
    "a nested key twice": (
        "  role: Innkjøper",
        "  role: Innkjøper\n  role: Sjef",
        [("yaml_duplicate_key", 9)],
    ),
    "a second document": ("stage: open", "---\nstage: open", [("yaml_second_document", 4)]),
    "a misspelt key": ("situation:", "situasion:", [("missing_key", 1), ("misspelt_key", 5)]),
    "a key in the wrong case": ("title:", "Title:", [("missing_key", 1), ("misspelt_key", 3)]),
    "keypoints in one word": (
        "key_points:",
        "keypoints:",
        [("missing_key", 13), ("misspelt_key", 15)],
    ),
    "a key that nothing resembles": ("stage: open", "stage: open\nxyzzy: 1", [("unknown_key", 5)]),
    "a value left out": ("situation: Andre samtale", "situation:", [("missing_key", 5)]),
    "an empty text in quotes": ("situation: Andre samtale", 'situation: ""', [("empty_text", 5)]),
    "a list for a text": ("title: For dyrt", "title: [For, dyrt]", [("not_a_text", 3)]),
    "a text for a list": ("accept: [det forstår jeg]", "accept: det forstår jeg", [("not_a_list", 18)]),
    "a text for a map": (
        "buyer:\n  name: Åse\n  role: Innkjøper",
        "buyer: Åse",
        [("not_a_map", 6)],
    ),
    "an id with a capital": ("id: price", "id: Price", [("bad_id", 2)]),
    "an id with a Norwegian letter": ("id: reframe", "id: svar-på-pris", [("bad_id", 13)]),
    "an id with a space": ("id: price", "id: too dear", [("bad_id", 2)]),
    "yes for true": (
        "lines:",
        "dialogue: {start: a, turns: {a: {buyer: {id: b, text: Hei}, rep: {commit: yes}, end: won}}}\nlines:",
        [("not_true_or_false", 12)],
    ),
    "a comma in a number": ("stage: open", "stage: open\nminutes: 2,5", [("not_a_number", 5)]),
    "a leading zero": ("stage: open", "stage: open\ndifficulty: 0150", [("not_a_whole_number", 5)]),
    "a time for a number": ("stage: open", "stage: open\nminutes: 12:30", [("not_a_number", 5)]),
    "a number in words": ("stage: open", "stage: open\ndifficulty: to", [("not_a_whole_number", 5)]),
    "a number out of range": ("stage: open", "stage: open\ndifficulty: 9", [("number_out_of_range", 5)]),
    "a misspelt choice": ("kind: objection", "kind: objektion", [("misspelt_choice", 10)]),
    "a choice that does not exist": ("kind: objection", "kind: krangel", [("unknown_choice", 10)]),
    "a demand without quotes": ("accept:", "must: [fredag]\n        accept:", [("unknown_choice", 18)]),
    "a misspelt demand": ("accept:", "must: [numbr]\n        accept:", [("misspelt_choice", 18)]),
    "a language in capitals": ("title: For dyrt", "title: {NB: For dyrt}", [("bad_language", 3)]),
    "an underscore in a language": (
        "title: For dyrt",
        "title: {nb: For dyrt, en_GB: Dear}",
        [("bad_language", 3)],
    ),
    "a stage that does not exist": ("stage: open", "stage: åpning", [("bad_id", 4)]),
    "a stage with another name": ("stage: open", "stage: opening", [("unknown_stage", 4)]),
    "the format in words": ("schema: 1", "schema: one", [("bad_schema_number", 1)]),
    "the format with a point": ("schema: 1", "schema: 1.0", [("bad_schema_number", 1)]),
    "no schema line": ("schema: 1\n", "", [("missing_key", 1)]),
    "one number for a range": (
        "    key_points:",
        "    pace: {wpm: [120]}\n    key_points:",
        [("wrong_length", 15)],
    ),
    "a range the wrong way round": (
        "    key_points:",
        "    pace: {wpm: [170, 120]}\n    key_points:",
        [("range_reversed", 15)],
    ),
    "a merge key": ("buyer:", "buyer:\n  <<: x", [("yaml_merge_key", 7)]),
}


@pytest.mark.parametrize("name", SCENARIO_MISTAKES)
def test_a_mistake_in_a_scenario_is_named_with_its_line(name: str, tmp_path: Path) -> None:
    right, wrong, expected = SCENARIO_MISTAKES[name]
    assert SCENARIO.count(right) == 1, "the mistake must be made in one place"
    loaded = load_scenario(tmp_path, SCENARIO.replace(right, wrong))
    errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    assert [(problem.code, problem.line) for problem in errors] == expected
    assert {problem.file.name for problem in errors} == {"price.yaml"}


PACK_MISTAKES = {
    "a version of two numbers": ("version: 1.0.0", "version: 1.0", [("bad_version", 3)]),
    "a licence in words": ("license: CC-BY-4.0", "license: Creative Commons 4", [("bad_license", 6)]),
    "British spelling of a key": ("license:", "licence:", [("missing_key", 1), ("misspelt_key", 6)]),
    "a language in words": ("language: nb", "language: Norsk", [("bad_language", 5)]),
    "a range of versions in words": ("language: nb", "language: nb\napp: newest", [("bad_version_range", 6)]),
    "a home page without http": (
        "language: nb",
        "language: nb\nhomepage: www.example.org",
        [("bad_web_address", 6)],
    ),
    "no stages": (PACK[PACK.index("  stages:") :], "  stages: []\n", [("empty_list", 9)]),
    "two stages with one id": ("    - id: close", "    - id: open", [("duplicate_id", 12)]),
    "labels that do not fit the scale": (
        "language: nb",
        "language: nb\nrubrics: [{id: a, scale: {max: 4, labels: [x]}, criteria: [{id: b, name: c}]}]",
        [("rubric_labels", 6)],
    ),
}


@pytest.mark.parametrize("name", PACK_MISTAKES)
def test_a_mistake_in_pack_yaml_is_named_with_its_line(name: str, tmp_path: Path) -> None:
    right, wrong, expected = PACK_MISTAKES[name]
    assert PACK.count(right) == 1, "the mistake must be made in one place"
    loaded = load_pack(write_pack(tmp_path, pack=PACK.replace(right, wrong)))
    assert found(loaded) == expected
    assert {problem.file.name for problem in loaded.problems} == {"pack.yaml"}


def scenario_with(tmp_path: Path, title: str) -> Scenario:
    loaded = load_scenario(tmp_path, SCENARIO.replace("title: For dyrt", title))
    assert found(loaded) == []
    assert loaded.pack is not None
    return loaded.pack.scenarios[0]


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "No",
        "NO",
        "ja",
        "yes",
        "on",
        "off",
        "y",
        "true",
        "null",
        "~",
        "12:30",
        "0150",
        "1:59:59",
        "1.10",
        "2024-05-17",
        "2024-13-45",
        "08:15",
        "0x1F",
        "0b_",
        "1_000",
        "1e5",
        ".inf",
        "=cmd|' /C calc'!A0",
        "<img src=file:///etc/passwd>",
        "æ ø å Æ Ø Å",
        "30 % dyrere",
        "e-post@firma.no",
        "https://firma.no/a?b=c#d",
        "9" * 5000,
    ],
)
def test_a_plain_text_stays_the_text_that_was_written(text: str, tmp_path: Path) -> None:
    assert scenario_with(tmp_path, f"title: {text}").title.get("nb") == text


def test_a_placeholder_in_quotes_is_plain_text(tmp_path: Path) -> None:
    assert scenario_with(tmp_path, 'title: "{{company}} {0} %s"').title.get("nb") == "{{company}} {0} %s"


def test_no_as_a_language_is_read_as_bokmaal_with_a_warning(tmp_path: Path) -> None:
    text = SCENARIO.replace("title: For dyrt", "title: {no: For dyrt, en: Too dear}")
    loaded = load_pack(write_pack(tmp_path, {"a.yaml": text}, PACK.replace("language: nb", "language: no")))
    assert found(loaded) == [("vague_language", 5), ("vague_language", 3)]
    assert all(problem.severity is Severity.WARNING for problem in loaded.problems)
    assert loaded.pack is not None
    assert loaded.pack.language == "nb"
    title = loaded.pack.scenarios[0].title
    assert (title.get("nb"), title.get("en")) == ("For dyrt", "Too dear")


def test_a_quoted_demand_is_a_word_and_a_plain_one_a_kind(tmp_path: Path) -> None:
    text = SCENARIO.replace("accept:", "must: [day, \"fredag\", '\"number\"', 'time']\n        accept:")
    loaded = load_scenario(tmp_path, text)
    assert found(loaded) == []
    assert loaded.pack is not None
    point = loaded.pack.scenarios[0].lines[0].key_points[0]
    assert point.must == ("day", '"fredag"', '"number"', '"time"')


def test_a_byte_order_mark_is_no_problem(tmp_path: Path) -> None:
    assert found(load_scenario(tmp_path, b"\xef\xbb\xbf" + SCENARIO.encode())) == []


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_numbers_are_right_with_the_line_ends_of_other_systems(newline: str, tmp_path: Path) -> None:
    text = SCENARIO.replace("id: price", "id: Price").replace("\n", newline)
    assert found(load_scenario(tmp_path, text.encode())) == [("bad_id", 2)]


def test_a_separator_from_a_web_page_does_not_shift_the_lines(tmp_path: Path) -> None:
    text = SCENARIO.replace("For dyrt", "For\u2028dyrt").replace("stage: open", "stage: Open")
    assert found(load_scenario(tmp_path, text)) == [("bad_id", 4)]


@pytest.mark.parametrize(
    ("encoding", "line", "seems"), [("cp1252", 7, "Windows-1252"), ("utf-16", 1, "UTF-16")]
)
def test_a_file_that_is_not_utf_8_is_named_with_the_line_and_the_encoding(
    encoding: str, line: int, seems: str, tmp_path: Path
) -> None:
    loaded = load_scenario(tmp_path, SCENARIO.encode(encoding))
    assert found(loaded) == [("yaml_not_utf8", line)]
    assert loaded.problems[0].facts == {"encoding": seems}


def test_a_control_character_is_named_with_its_line(tmp_path: Path) -> None:
    assert found(load_scenario(tmp_path, SCENARIO.replace("For dyrt", "For\x07dyrt"))) == [
        ("yaml_control", 3)
    ]


def test_a_control_character_that_an_escape_hides_is_found(tmp_path: Path) -> None:
    loaded = load_scenario(tmp_path, SCENARIO.replace("For dyrt", r'"For \e[31m dyrt"'))
    assert found(loaded) == [("yaml_control", 3)]
    assert loaded.pack is not None
    assert loaded.pack.scenarios == ()


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", "---\n"])
def test_an_empty_file_is_said_to_be_empty(text: str, tmp_path: Path) -> None:
    assert found(load_scenario(tmp_path, text)) == [("yaml_empty", 1)]


def test_all_mistakes_of_a_file_are_named_at_once(tmp_path: Path) -> None:
    text = SCENARIO
    for right, wrong in (
        ("id: price", "id: Price"),
        ("title: For dyrt", "titel: For dyrt"),
        ("stage: open", "stage: opne"),
        ("kind: objection", "kind: objektion"),
        ("accept: [det forstår jeg]", "accepts: [det forstår jeg]"),
    ):
        text = text.replace(right, wrong)
    codes = found(load_scenario(tmp_path, text))
    assert codes == [
        ("missing_key", 1),
        ("bad_id", 2),
        ("misspelt_key", 3),
        ("misspelt_choice", 10),
        ("misspelt_key", 18),
    ]


def test_a_misspelt_key_is_told_the_right_one_and_where(tmp_path: Path) -> None:
    loaded = load_scenario(tmp_path, SCENARIO.replace("accept:", "acept:"))
    problem = loaded.problems[0]
    assert problem.facts == {"key": "acept", "suggestion": "accept"}
    assert problem.where == "lines[0].key_points[0]"


def test_an_unknown_stage_is_told_the_known_ones_nearest_first(tmp_path: Path) -> None:
    loaded = load_scenario(tmp_path, SCENARIO.replace("stage: open", "stage: closing"))
    assert loaded.problems[0].facts == {"value": "closing", "known": "close, open"}


def test_of_very_many_mistakes_the_first_hundred_are_shown_and_the_rest_counted(tmp_path: Path) -> None:
    extra = "".join(f"wrong{number}: 1\n" for number in range(900))
    loaded = load_scenario(tmp_path, SCENARIO + extra)
    assert len(loaded.problems) == 101
    assert loaded.problems[-1].code == "more_problems"
    assert loaded.problems[-1].facts == {"count": 800}
