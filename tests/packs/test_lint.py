"""What no schema can say about a pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain import Severity
from app.packs import load_pack
from tests.packs.making import NORTHWIND, PACK, SCENARIO, copy_of_northwind, found, load_scenario, write_pack

EXAMPLE = (NORTHWIND / "scenarios" / "price-too-high.yaml").read_text(encoding="utf-8")

ERRORS = {
    "unknown_stage": ("stage: object", "stage: objections"),
    "unknown_rubric": ("rubric: standard", "rubric: strict"),
    "unknown_qualification": ("qualifies: need", "qualifies: pain"),
    "unknown_line": (
        "rep: {say: [reframe], ask: [cost], seconds: 45}",
        "rep: {say: [reframes], ask: [cost]}",
    ),
    "unknown_question": ("rep: {say: [reframe], ask: [cost], seconds: 45}", "rep: {ask: [costs]}"),
    "unknown_key_point": ("said: [acknowledge]", "said: [acknowledges]"),
    "unknown_turn": ("goto: squeeze", "goto: squeezes"),
    "last_next_has_when": (
        "        - goto: pushes",
        "        - when: {avoid: false}\n          goto: pushes",
    ),
    "next_never_taken": ("        - when: {avoid: true}\n          goto: squeeze", "        - goto: squeeze"),
    "turn_without_end": ("      end: open\n", ""),
    "turn_next_and_end": ("      end: open", "      end: open\n      next: [{goto: stall}]"),
    "duplicate_id": ("  - id: g2", "  - id: g1"),
    "range_reversed": ("talk_share: [0.35, 0.6]", "talk_share: [0.6, 0.35]"),
    "audio_path": ("audio/lars/nl/reframe.flac", "../lars/nl/reframe.flac"),
    "audio_suffix": ("audio/lars/nl/reframe.flac", "audio/lars/nl/reframe.exe"),
}


def codes_of(folder: Path, text: str) -> dict[str, Severity]:
    pack = copy_of_northwind(folder)
    (pack / "scenarios" / "price-too-high.yaml").write_text(text, encoding="utf-8")
    return {
        problem.code: problem.severity for problem in load_pack(pack).problems if problem.code != "app_older"
    }


@pytest.mark.parametrize("code", ERRORS)
def test_an_id_or_a_way_that_leads_nowhere_is_an_error(code: str, tmp_path: Path) -> None:
    right, wrong = ERRORS[code]
    assert EXAMPLE.count(right) >= 1
    found_codes = codes_of(tmp_path, EXAMPLE.replace(right, wrong, 1))
    assert found_codes.pop(code) is Severity.ERROR
    assert set(found_codes) <= {"turn_unreached"}


def test_a_turn_that_nothing_leads_to_is_a_warning(tmp_path: Path) -> None:
    text = EXAMPLE.replace("goto: squeeze", "goto: pushes")
    assert codes_of(tmp_path, text) == {"turn_unreached": Severity.WARNING}


def test_two_turns_cannot_share_the_id_of_a_buyers_text(tmp_path: Path) -> None:
    assert codes_of(tmp_path, EXAMPLE.replace("id: stall.1", "id: pushes.1")) == {
        "duplicate_id": Severity.ERROR
    }


def test_a_recording_that_is_missing_is_a_warning_at_its_line(tmp_path: Path) -> None:
    pack = copy_of_northwind(tmp_path)
    (pack / "audio" / "lars" / "nl" / "reframe.flac").unlink()
    (pack / "audio" / "anna" / "en" / "opening.1.flac").unlink()
    loaded = load_pack(pack)
    missing = [p for p in loaded.problems if p.code == "audio_missing"]
    assert [(p.line, p.where, p.severity) for p in missing] == [
        (65, "lines[0].models[1].file", Severity.WARNING),
        (91, "dialogue.turns.opening.buyer.audio.en", Severity.WARNING),
    ]
    assert loaded.pack is not None
    assert [model.speaker for model in loaded.pack.scenarios[0].lines[0].models] == ["Anneke"]


def test_the_name_of_a_recording_must_be_spelt_just_so(tmp_path: Path) -> None:
    text = EXAMPLE.replace("audio/lars/nl", "audio/Lars/nl")
    assert codes_of(tmp_path, text) == {"audio_missing": Severity.WARNING}


def test_a_recording_that_is_something_else_is_not_used(tmp_path: Path) -> None:
    pack = copy_of_northwind(tmp_path)
    (pack / "audio" / "lars" / "nl" / "reframe.flac").write_bytes(b"#EXTM3U\nhttp://example.org/\n")
    loaded = load_pack(pack)
    assert ("audio_damaged", 65) in found(loaded)
    assert loaded.pack is not None
    assert [model.language for model in loaded.pack.scenarios[0].lines[0].models] == ["en"]


@pytest.mark.parametrize(
    "name",
    [
        "http://example.org/a.flac",
        "/etc/passwd.flac",
        "C:/a.flac",
        "a\\\\b.flac",
        "audio/../../a.flac",
        "./a.flac",
        "~/a.flac:b",
        "nul.flac",
        "a//b.flac",
        "a .flac/b.flac ",
    ],
)
def test_a_recording_outside_of_the_pack_is_never_looked_for(name: str, tmp_path: Path) -> None:
    text = EXAMPLE.replace("file: audio/lars/nl/reframe.flac", f'file: "{name}"')
    codes = codes_of(tmp_path, text)
    assert codes in ({"audio_path": Severity.ERROR}, {"audio_missing": Severity.WARNING})
    assert ("audio_missing" in codes) == (name in ("a .flac/b.flac ",))


def test_mp3_is_used_with_a_warning(tmp_path: Path) -> None:
    pack = copy_of_northwind(tmp_path)
    (pack / "audio" / "a.mp3").write_bytes(b"ID3" + bytes(60))
    file = pack / "scenarios" / "price-too-high.yaml"
    file.write_text(EXAMPLE.replace("audio/lars/nl/reframe.flac", "audio/a.mp3"), encoding="utf-8")
    loaded = load_pack(pack)
    assert ("audio_suffix", 65) in found(loaded)
    assert loaded.pack is not None
    assert loaded.pack.scenarios[0].lines[0].models[1].file.name == "a.mp3"


def test_a_text_by_language_that_lacks_a_promised_one_is_a_warning(tmp_path: Path) -> None:
    text = EXAMPLE.replace('  nl: "Jullie zijn te duur"\n', "")
    assert codes_of(tmp_path, text) == {"missing_language": Severity.WARNING}


def test_accepted_phrasings_that_lack_a_promised_language_are_a_warning(tmp_path: Path) -> None:
    text = EXAMPLE.replace("          nl: [in drie maanden terugverdiend]\n", "")
    assert codes_of(tmp_path, text) == {
        "missing_language": Severity.WARNING,
        "thin_key_point": Severity.WARNING,
    }


@pytest.mark.parametrize("accept", ["", "        accept: []\n", "        accept: [greit, fint]\n"])
def test_a_key_point_without_a_phrasing_of_two_words_is_a_warning(accept: str, tmp_path: Path) -> None:
    text = SCENARIO.replace("        accept: [det forstår jeg]\n", accept)
    loaded = load_scenario(tmp_path, text)
    assert found(loaded) == [("thin_key_point", 16)]
    assert loaded.problems[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    "text",
    [
        SCENARIO.replace("    key_points:", "    seconds: 121\n    key_points:"),
        SCENARIO.replace("Det er helt greit å ta opp", "ord " * 347),
    ],
)
def test_a_line_of_more_than_two_minutes_is_a_warning(text: str, tmp_path: Path) -> None:
    assert found(load_scenario(tmp_path, text)) == [("long_line", 13)]


def test_a_fault_does_not_make_faults_of_what_points_at_its_part(tmp_path: Path) -> None:
    pack = PACK.replace("      name: Åpning", "      name: [Åpning]")
    loaded = load_pack(write_pack(tmp_path, pack=pack))
    assert found(loaded) == [("not_a_text", 11)]
    text = EXAMPLE.replace("qualifies: authority", "qualifys: authority").replace(
        'text: "What does one lost', "text: {EN: x} # "
    )
    assert set(codes_of(tmp_path / "b", text)) == {"misspelt_key", "bad_language"}


def test_the_cue_is_the_lines_own_before_any_other(tmp_path: Path) -> None:
    text = SCENARIO.replace("    key_points:", "    cue: Dere er dyre\n    key_points:")
    loaded = load_scenario(tmp_path, text)
    assert loaded.pack is not None
    cue = loaded.pack.scenarios[0].lines[0].cue
    assert cue is not None
    assert cue.get("nb") == "Dere er dyre"


def test_without_cue_and_dialogue_the_issue_stands_in(tmp_path: Path) -> None:
    loaded = load_scenario(tmp_path, SCENARIO)
    assert loaded.pack is not None
    cue = loaded.pack.scenarios[0].lines[0].cue
    assert cue is not None
    assert cue.get("nb") == "Prisen er for høy"


def test_a_line_that_answers_a_later_turn_has_that_turn_as_its_cue(tmp_path: Path) -> None:
    dialogue = (
        "dialogue:\n  start: a\n  turns:\n"
        "    a: {buyer: {id: a.1, text: Hallo}, next: [{goto: b}]}\n"
        "    b: {buyer: {id: b.1, text: For dyrt}, rep: {say: [reframe]}, end: open}\n"
    )
    loaded = load_scenario(tmp_path, SCENARIO + dialogue)
    assert found(loaded) == []
    assert loaded.pack is not None
    cue = loaded.pack.scenarios[0].lines[0].cue
    assert cue is not None
    assert cue.get("nb") == "For dyrt"
