"""`main.py converse`: a conversation with ready answers, written or recorded, without a window."""

from __future__ import annotations

import json
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app import cli
from tests.commands.program import DATA, MICRO, SPEECH

NORTHWIND = DATA / "packs" / "northwind" / "scenarios" / "price-too-high.yaml"
ACKNOWLEDGED = "That's fair to raise. What does one lost renewal cost you?"
COMMITTED = "Shall we take half an hour with finance?"
TALK = """\
schema: 1
id: talk
title: A talk
stage: close
situation: At the end.
buyer: {name: Anna, role: Head}
issue: {kind: stall, text: No time}
lines:
  - id: thank
    text: Thank you for your time.
    key_points:
      - {id: thank, text: thank you for your time}
commitment:
  kind: meeting
  text: a call on Friday
  accept: [I will call you back on Friday]
dialogue:
  start: opening
  turns:
    opening:
      buyer: {id: opening.1, text: I have to run.}
      rep: {say: [thank], commit: true}
      next:
        - when: {said: [thank], committed: true}
          goto: friday
        - goto: bye
    friday:
      buyer: {id: friday.1, text: Friday is fine.}
      end: won
    bye:
      buyer: {id: bye.1, text: Bye.}
      end: open
"""

Run = Callable[..., tuple[int | None, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int | None, str, str]:
        code = cli.run(["--data-dir", str(tmp_path / "profile"), "converse", *map(str, arguments)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def played(run: Run, *arguments: object) -> Any:
    code, out, err = run(*arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def silence(path: Path) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(2 * 2 * 16_000))
    return path


def test_written_answers_give_the_path_its_reasons_and_its_end(run: Run, tmp_path: Path) -> None:
    code, out, err = run(NORTHWIND, "--text", ACKNOWLEDGED, COMMITTED)
    assert (code, err) == (0, "")
    told = " ".join(out.split())
    assert "1 Anna Bakker: Look, I like it" in told
    assert f"You: {ACKNOWLEDGED}" in told
    assert "-> opens-up: said “that's fair to raise” 0:00" in told
    assert "asked “What does one lost renewal cost you?” 0:01" in told
    assert "-> done-well: asked for the next step" in told
    assert "Anna Bakker: Thursday at ten works. I'll bring Joost." in told
    assert "How it ended: won" in told
    assert not list((tmp_path / "profile" / "library" / "takes").rglob("take.json")), "nothing is kept"


@pytest.mark.parametrize(
    ("language", "answers", "told"),
    [
        ("nl", ("U krijgt korting van ons.", "-"), "gezegd wat beter weg kon blijven: “korting”"),
        ("nl", ("U krijgt korting van ons.", "-"), "Jij: (overgeslagen)"),
        ("nl", ("U krijgt korting van ons.",), "Verlaten vóór het einde"),
        ("nb", ("-", "-", "-"), "Slik endte det: åpent"),
        ("nb", ("Det forstår jeg.",), "kunne ikke avgjøres, og teller til din fordel"),
    ],
)
def test_it_speaks_the_language_that_is_practised(
    run: Run, language: str, answers: tuple[str, ...], told: str
) -> None:
    code, out, _ = run(NORTHWIND, "--language", language, "--text", *answers)
    assert code == 0
    assert told in " ".join(out.split())


def test_for_programs_it_prints_json(run: Run) -> None:
    value = played(run, NORTHWIND, "--text", ACKNOWLEDGED, "-", "-")
    assert value["format"] == 1
    assert (value["ended"], value["at"], value["closing"]) == ("open", "done-open", "Okay, talk soon.")
    assert [(one["turn"], one["skipped"], one["goto"]) for one in value["path"]] == [
        ("opening", False, "opens-up"),
        ("opens-up", True, "stall"),
        ("stall", True, "done-open"),
    ]
    assert [(part["kind"], part["name"], part["met"]) for part in value["path"][0]["parts"]] == [
        ("said", "acknowledge", True),
        ("asked", "cost", True),
    ]
    assert value["questions"]["cost"] == "said"
    assert value["still_open"] == ["authority", "timing"]
    assert value["commitment"] == "not_said"
    assert value["talk"]["estimated"] is True
    assert value["next_time"]["code"] == "next_commit"


def test_silence_is_no_answer_and_answers_that_are_left_are_counted(run: Run) -> None:
    code, out, err = run(NORTHWIND, "--text", " ", ACKNOWLEDGED, COMMITTED, "More.", "And more.")
    assert code == 0
    assert "Nobody was heard in answer 1" in out
    assert "How it ended: won" in out
    assert err.startswith("The conversation had ended before all answers were given")
    assert "2" in err


@pytest.mark.model
def test_recorded_answers_are_heard(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    file = tmp_path / "talk.yaml"
    file.write_text(TALK, encoding="utf-8")
    value = played(
        run, file, "--answers", silence(tmp_path / "silence.wav"), SPEECH, "--speech-model", MICRO,
        "--language", "en",
    )  # fmt: skip
    assert (value["ended"], value["silent"]) == ("won", [1])
    assert value["path"][0]["said"].endswith("I will call you back on Friday.")
    assert value["talk"]["rep_s"] > 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("no-such-one", "--text", "Hello."), "There is no scenario"),
        (
            ("cost-of-the-problem", "--text", "Hello."),
            "The scenario “cost-of-the-problem” has no conversation",
        ),
        (("too-expensive", "--answers", "gone.wav", "--speech-model", MICRO), "There is no recording"),
        (("too-expensive", "--answers", SPEECH), "There is no speech model"),
    ],
)
def test_what_cannot_be_played_is_said_in_one_sentence(
    run: Run, arguments: tuple[object, ...], says: str
) -> None:
    code, out, err = run(*arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(says), err
