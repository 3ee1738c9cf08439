"""`main.py practise`: a round on files, with the real packs, the real speech model and real speech."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.commands import practise

DATA = Path(__file__).parents[1] / "data"
PACK = DATA / "packs" / "known-sentences"
CALL_BACK = PACK / "scenarios" / "call-back.yaml"
SPEECH_MODEL = DATA / "micro-whisper"

MODEL_TEXT = "Thank you for your time. We can send the report next week. I will call you back on Friday."
ATTEMPT_TEXT = "Thank you for your patience. Is the report ready before the weekend?"

speaks = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
Run = Callable[..., tuple[int, str, str]]


def speech(path: Path, text: str, voice: str = "en-gb") -> Path:
    subprocess.run(["espeak-ng", "-v", voice, "-s", "160", "-w", str(path), text], check=True)
    return path


def silence(path: Path, seconds: float = 2.0) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(int(seconds * 16_000) * 2))
    return path


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("spoken")
    return speech(folder / "model.wav", MODEL_TEXT), speech(folder / "attempt.wav", ATTEMPT_TEXT, "en-us")


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        practise.add_parser(parser.add_subparsers())
        args = parser.parse_args(["practise", *map(str, arguments)])
        args.data_dir = tmp_path / "profile"
        code = practise.run(args)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def install(tmp_path: Path, folder: Path = PACK, name: str = "known-sentences") -> Path:
    packs = tmp_path / "profile" / "library" / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copytree(folder, packs / name))


@speaks
@pytest.mark.model
def test_two_recordings_give_a_review_a_page_and_nothing_in_the_library(
    run: Run, spoken: tuple[Path, Path], tmp_path: Path
) -> None:
    model, attempt = spoken
    page = tmp_path / "out.html"
    code, out, err = run(
        CALL_BACK, "--attempt", attempt, "--model", model, "--language", "en",
        "--speech-model", SPEECH_MODEL, "--json", "--html", page,
    )  # fmt: skip
    assert (code, err) == (0, "")
    review = json.loads(out)
    assert review["line"].endswith("/call-back/promise")
    assert (review["language"], review["error"], review["notices"]) == ("en", None, [])
    assert " ".join(word["text"] for word in review["model"]["words"]) == MODEL_TEXT
    verdicts = {
        point["id"]: (point["model"]["verdict"], point["attempt"]["verdict"])
        for point in review["key_points"]
    }
    assert verdicts == {"thank": ("said", "said"), "send": ("said", "not_said"), "call": ("said", "not_said")}
    evidence = review["key_points"][1]["model"]["evidence"]
    assert evidence["quote"] == "We can send the report next week."
    words = review["model"]["words"]
    first, end = evidence["words"]
    assert (evidence["start_s"], evidence["end_s"]) == (words[first]["start_s"], words[end - 1]["end_s"])
    assert [one["phrase"] for one in review["avoided"]] == ["before the weekend"]
    assert review["next_time"]["code"] == "next_commit"
    assert review["next_time"]["key_point"] == "call"
    assert "Say on which day you will call back" in review["next_time"]["sentence"]
    assert {pair["kind"] for pair in review["alignment"]} >= {"equal", "missing"}
    assert review["page"] == str(page)
    html = page.read_text(encoding="utf-8")
    assert html.count("<audio ") == 2
    assert "We can send the report next week." in html
    takes = tmp_path / "profile" / "library" / "takes"
    assert list(takes.iterdir()) == []


@speaks
@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "voice", "said", "found"),
    [
        ("nl", "nl", "Bedankt voor uw vraag. Ik bel u op maandag terug.", "Ik bel u op maandag terug."),
        ("nb", "nb", "Takk for tålmodigheten. Jeg ringer deg tilbake på fredag.",
         "Jeg ringer deg tilbake på fredag."),
    ],
)  # fmt: skip
def test_an_installed_line_is_reviewed_as_text_in_its_language(
    run: Run, tmp_path: Path, language: str, voice: str, said: str, found: str
) -> None:
    from app.ui.report_words import report_words

    install(tmp_path)
    attempt = speech(tmp_path / "attempt.wav", said, voice)
    code, out, err = run(
        "call-back/promise", "--attempt", attempt, "--language", language, "--speech-model", SPEECH_MODEL
    )
    assert (code, err) == (0, "")
    words = report_words(language)
    assert words.key_points in out
    assert f"B ✓ {words.verdicts[next(iter(words.verdicts))]}" in out or "B + " in out
    assert found in out
    assert words.suggestions["next_say"].split("{")[0].strip() in " ".join(out.split())


@pytest.mark.model
def test_a_recording_in_which_nobody_speaks_is_no_fault(run: Run, tmp_path: Path) -> None:
    attempt = silence(tmp_path / "attempt.wav")
    code, out, _ = run(
        f"{CALL_BACK}/promise",
        "--attempt",
        attempt,
        "--language",
        "en",
        "--speech-model",
        SPEECH_MODEL,
        "--json",
    )
    review = json.loads(out)
    assert code == 0
    assert (review["attempt"]["state"], review["attempt"]["words"]) == ("no_speech", [])
    assert {point["attempt"]["verdict"] for point in review["key_points"]} == {"not_said"}
    assert review["next_time"]["code"] == "next_no_speech"


def test_without_a_speech_model_the_page_is_written_and_the_code_says_what_is_missing(
    run: Run, tmp_path: Path
) -> None:
    attempt, page = silence(tmp_path / "attempt.wav"), tmp_path / "out.html"
    code, out, err = run(CALL_BACK, "--attempt", attempt, "--language", "en", "--json", "--html", page)
    review = json.loads(out)
    assert (code, review["error"]["code"]) == (2, "no_model")
    assert review["error"]["sentence"] in err
    assert {point["attempt"]["reason"] for point in review["key_points"]} == {"no_transcript"}
    assert page.is_file()


def test_a_language_that_the_line_lacks_is_noticed_and_nothing_is_guessed(run: Run, tmp_path: Path) -> None:
    scenario = tmp_path / "english.yaml"
    scenario.write_text(ENGLISH_ONLY, encoding="utf-8")
    code, out, err = run(scenario, "--attempt", silence(tmp_path / "a.wav"), "--language", "nl", "--json")
    review = json.loads(out)
    assert code == 2  # there is no speech model either
    assert [(one["code"], one["facts"]) for one in review["notices"]] == [
        ("language_missing", {"language": "nl", "shown": "en"})
    ]
    assert review["notices"][0]["sentence"] in err
    assert review["line_text"] == "We deliver in two weeks."


def test_of_several_lines_the_first_is_taken_and_the_others_are_named(run: Run, tmp_path: Path) -> None:
    scenario = tmp_path / "english.yaml"
    scenario.write_text(ENGLISH_ONLY + SECOND_LINE, encoding="utf-8")
    _, out, _ = run(scenario, "--attempt", silence(tmp_path / "a.wav"), "--json")
    review = json.loads(out)
    assert [(one["code"], one["facts"]) for one in review["notices"]] == [
        ("first_line", {"line": "deliver", "others": "again"})
    ]
    _, out, _ = run(f"{scenario}/again", "--attempt", silence(tmp_path / "a.wav"), "--json")
    assert json.loads(out)["line"].endswith("/again")


def refused(run: Run, *arguments: object) -> dict[str, Any]:
    code, out, err = run(*arguments, "--json")
    assert code == 2
    error: dict[str, Any] = json.loads(out)["error"]
    assert err.strip().endswith(error["sentence"])
    return error


def test_an_unknown_scenario_names_the_nearest(run: Run, tmp_path: Path) -> None:
    install(tmp_path)
    error = refused(run, "call-bakc", "--attempt", silence(tmp_path / "a.wav"))
    assert error["code"] == "scenario_unknown"
    assert error["facts"]["scenario"] == "call-bakc"
    assert error["facts"]["near"].split(", ")[0] == "call-back"


def test_a_scenario_in_two_packs_has_to_be_named_with_its_pack(run: Run, tmp_path: Path) -> None:
    install(tmp_path)
    other = install(tmp_path, name="other")
    text = (other / "pack.yaml").read_text(encoding="utf-8")
    (other / "pack.yaml").write_text(text.replace("tests.known-sentences", "tests.other"), encoding="utf-8")
    attempt = silence(tmp_path / "a.wav")
    error = refused(run, "call-back", "--attempt", attempt)
    assert error["code"] == "scenario_ambiguous"
    assert error["facts"]["choices"] == "tests.known-sentences/call-back, tests.other/call-back"
    error = refused(run, "tests.other/call-back/promise", "--attempt", attempt)
    assert error["code"] == "no_model"


@pytest.mark.parametrize(
    ("scenario", "code"),
    [
        (f"{CALL_BACK}/nothing", "line_unknown"),
        (PACK / "scenarios" / "nothing.yaml", "scenario_not_found"),
        (PACK / "scenarios" / "nothing.yaml" / "line", "scenario_not_found"),
        ("./nothing", "scenario_not_found"),
        (SPEECH_MODEL / "config.json", "scenario_file_broken"),
        ("", "no_such_scenario"),
    ],
)
def test_what_is_no_scenario_is_refused(run: Run, tmp_path: Path, scenario: object, code: str) -> None:
    assert refused(run, scenario, "--attempt", silence(tmp_path / "a.wav"))["code"] == code


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "audio_not_found"), (b"", "audio_empty"), (b"no sound at all, but words", "audio_unreadable")],
)
def test_a_recording_that_cannot_be_read_is_refused(
    run: Run, tmp_path: Path, content: bytes | None, code: str
) -> None:
    attempt = tmp_path / "a.wav"
    if content is not None:
        attempt.write_bytes(content)
    assert refused(run, CALL_BACK, "--attempt", attempt)["code"] == code
    assert (
        refused(run, CALL_BACK, "--attempt", silence(tmp_path / "b.wav"), "--model", attempt)["code"] == code
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--language", "xx"], "language_unknown"),
        (["--speech-model", "/nothing/here"], "model_missing"),
        (["--html", "/nothing/here/out.html"], "folder_missing"),
    ],
)
def test_what_cannot_be_used_is_refused_before_or_instead_of_a_review(
    run: Run, tmp_path: Path, arguments: list[str], code: str
) -> None:
    assert refused(run, CALL_BACK, "--attempt", silence(tmp_path / "a.wav"), *arguments)["code"] == code


def test_every_sentence_of_the_test_pack_is_one_that_the_speech_model_knows() -> None:
    from app.packs import load_pack

    known = {
        tuple(line.split("\t"))
        for line in (SPEECH_MODEL / "sentences.tsv").read_text(encoding="utf-8").splitlines()
    }
    pack = load_pack(PACK).pack
    assert pack is not None
    assert len(pack.scenarios) == 2
    for scenario in pack.scenarios:
        for line in scenario.lines:
            for language, text in line.text.by_language.items():
                sentences = text.replace("? ", "?|").replace(". ", ".|").split("|")
                code = "no" if language == "nb" else language
                assert {(code, sentence) for sentence in sentences} <= known
            assert 2 <= len(line.key_points) <= 3


ENGLISH_ONLY = """\
schema: 1
id: english
title: Delivery
stage: close
situation: The buyer is in a hurry.
buyer: {name: Anna, role: Buyer}
issue: {kind: question, text: When can you deliver}
lines:
  - id: deliver
    text: We deliver in two weeks.
    key_points:
      - id: weeks
        text: in two weeks
"""

SECOND_LINE = """\
  - id: again
    text: Two weeks, as I said.
    key_points:
      - id: weeks
        text: two weeks
"""


@speaks
@pytest.mark.model
def test_questions_the_next_step_and_the_sound_are_told_in_all_three_forms(
    run: Run, spoken: tuple[Path, Path], tmp_path: Path
) -> None:
    model, attempt = spoken
    page = tmp_path / "out.html"
    common = ("--model", model, "--language", "en", "--speech-model", SPEECH_MODEL)
    code, out, err = run(CALL_BACK, "--attempt", attempt, *common, "--json", "--html", page)
    assert (code, err) == (0, "")
    review = json.loads(out)
    assert [(one["is_open"], one["question"]) for one in review["questions"]] == [(False, "")]
    assert review["questions"][0]["evidence"]["quote"] == "Is the report ready before the weekend?"
    assert review["commitment"]["verdict"] == "not_said"
    rows = {row["measure"]: row for row in review["delivery"]}
    assert 60 < rows["pace_wpm"]["value"] < 400
    assert rows["pace_wpm"]["model"]["value"] is not None
    assert (rows["answer_after_s"]["value"], rows["answer_after_s"]["reason"]) == (None, "no_cue")
    assert isinstance(review["mentions"], list)
    assert isinstance(review["unclear"], list)
    assert review["key_points"][0]["attempt"]["missing"] == []
    html = page.read_text(encoding="utf-8")
    assert "Closed question" in html
    assert "How it sounds" in html
    code, text, _ = run(CALL_BACK, "--attempt", attempt, *common)
    flat = " ".join(text.split())
    assert code == 0
    assert "Closed question 0:" in flat
    assert "No next step was heard." in flat
    assert "Could not tell: no words of the buyer were played before it" in flat


@pytest.mark.model
def test_a_silent_recording_says_what_could_not_be_measured(run: Run, tmp_path: Path) -> None:
    attempt = silence(tmp_path / "attempt.wav")
    code, out, _ = run(
        CALL_BACK, "--attempt", attempt, "--language", "en", "--speech-model", SPEECH_MODEL, "--json"
    )
    assert code == 0
    review = json.loads(out)
    assert review["questions"] == review["mentions"] == []
    assert review["commitment"]["verdict"] == "not_said"
    assert review["delivery"]
    assert all(row["value"] is None and row["reason"] for row in review["delivery"])
