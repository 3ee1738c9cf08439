"""Whole conversations in the real window, by keyboard: X display, PortAudio, PulseAudio, three ends each.

Twice: with a pack of sentences that the speech model of the tests understands, where nothing is replaced but
the buyer's voice (Qt's silent mock engine); and with a dialogue of the bundled pack, where the words are
dictated, because that model knows none of its sentences.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from app.config import find_paths
from app.transcription import add_from_folder
from tests import display, sound
from tests.transcription.speech import DATA

ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.display, pytest.mark.microphone, pytest.mark.model, pytest.mark.slow]

SHORT_CALLS = [
    ["Is the contract ready before the weekend?", "I will call you back on Friday."],
    ["We can send the report next week.", "So my question is about the agenda."],
    ["My colleague Thomas works at Acme.", "We need a training for fifty people."],
]
TOO_EXPENSIVE = [
    [
        "When you put the two quotes side by side, what's in theirs and what's in ours?",
        "Let's go through the two quotes on Wednesday at four.",
    ],
    ["Well, that is a pity.", "It is a good program.", "Okay, I will wait for you."],
    ["We can give you a discount.", "Then a discount of twenty percent."],
]


def play(
    folder: Path, find: str, stories: list[list[str]], pack: str = "", *, dictated: bool
) -> dict[str, Any]:
    """Let the driver have these conversations, and give what it saw."""
    profile = folder / "profile"
    paths = find_paths(profile)
    paths.make()
    add_from_folder(DATA / "micro-whisper", paths.models, name="micro")
    if pack:
        shutil.copytree(DATA / "packs" / pack, paths.packs / pack)
    spoken = [
        [
            {"text": text, "wav": str(speak(folder / f"{story}_{at}.wav", text, 280 if dictated else 160))}
            for at, text in enumerate(texts)
        ]
        for story, texts in enumerate(stories)
    ]
    asked = folder / "stories.json"
    # The whole is played once: where the model understood it.
    told = {"find": find, "dictated": dictated, "listen": not dictated, "stories": spoken}
    asked.write_text(json.dumps(told), encoding="utf-8")
    pictures = os.environ.get("GO_FIRST_PICTURES", str(folder / "pictures"))
    with display.VirtualDisplay() as screen, sound.SoundServer() as server:
        result = subprocess.run(
            [sys.executable, "-m", "tests.e2e.conversation_driver", str(profile), str(asked), pictures],
            cwd=ROOT,
            env=os.environ | server.env | screen.env,
            capture_output=True,
            text=True,
            timeout=240,
        )
    assert result.returncode == 0, result.stderr
    answer: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return answer


def why_not() -> None:
    """Skip where something is missing."""
    reasons = [display.why_not(), sound.why_not()]
    if shutil.which("espeak-ng") is None:
        reasons.append("espeak-ng is not installed (Debian: espeak-ng)")
    for reason in filter(None, reasons):
        pytest.skip(reason)
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")


def speak(path: Path, text: str, speed: int) -> Path:
    """Words a minute as the model knows them, or faster where nobody has to understand them."""
    subprocess.run(["espeak-ng", "-v", "en-gb", "-s", str(speed), "-w", str(path), text], check=True)
    return path


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, Any]]:
    """Both at the same time, each with its own display and sound server: they mostly wait for speech."""
    why_not()
    folders = tmp_path_factory.mktemp("short-calls"), tmp_path_factory.mktemp("bundled")
    with ThreadPoolExecutor(2) as pool:
        understood = pool.submit(play, folders[0], "Agree a call", SHORT_CALLS, "short-calls", dictated=False)
        bundled = pool.submit(play, folders[1], "too expensive", TOO_EXPENSIVE, dictated=True)
        return understood.result(), bundled.result()


@pytest.fixture(scope="module")
def understood(both: tuple[dict[str, Any], dict[str, Any]]) -> dict[str, Any]:
    return both[0]


@pytest.fixture(scope="module")
def bundled(both: tuple[dict[str, Any], dict[str, Any]]) -> dict[str, Any]:
    return both[1]


def test_the_buyer_goes_the_way_that_was_understood_by_the_model_to_three_ends(
    understood: dict[str, Any],
) -> None:
    won, opened, lost = understood["stories"]
    assert [one["ended"] for one in (won, opened, lost)] == ["won", "open", "lost"]
    assert [one["turns"] for one in (won, opened, lost)] == [
        ["opening", "tells"],
        ["opening", "report"],
        ["opening", "cold"],
    ]
    assert [one["said"] for one in (won, opened, lost)] == SHORT_CALLS


def test_a_dialogue_of_the_bundled_pack_comes_to_three_ends(bundled: dict[str, Any]) -> None:
    won, opened, lost = bundled["stories"]
    assert [one["ended"] for one in (won, opened, lost)] == ["won", "open", "lost"]
    assert won["turns"][0] == lost["turns"][0] == "opening"
    assert lost["turns"] == ["opening", "squeeze"]
    assert [len(one["said"]) for one in (won, opened, lost)] == [len(one) for one in TOO_EXPENSIVE]


def test_what_the_buyer_says_is_on_the_screen_and_the_end_is_told_in_words(bundled: dict[str, Any]) -> None:
    for one in bundled["stories"]:
        assert one["captions"][0].startswith("“I'll be straight with you.")
        assert len(set(one["captions"])) == len(one["captions"])
        assert one["suggestion"].endswith("?")
    endings = [one["ending"] for one in bundled["stories"]]
    assert endings == [
        "Kwame Mensah goes on with you",
        "Kwame Mensah has not decided yet",
        "Kwame Mensah does not go on",
    ]


def test_the_pause_after_the_buyers_words_is_measured_from_where_they_ended(
    understood: dict[str, Any], bundled: dict[str, Any]
) -> None:
    for one in (*understood["stories"], *bundled["stories"]):
        # Whoever waits for the buyer or interrupts: the words ended before the microphone opened.
        assert all(cue is not None and -5 < cue <= 0 for cue in one["cues"])
        assert all(pause is not None and 0 <= pause < 6 for pause in one["pauses"])
        assert 0 < one["share"] < 1


def test_the_whole_conversation_is_heard_in_order(understood: dict[str, Any]) -> None:
    # Both exchanges, the buyer's last words, and silence.
    assert understood["stories"][0]["played"] == [1, 2, 3, 0]


def test_conversations_of_before_can_be_opened_again(
    understood: dict[str, Any], bundled: dict[str, Any]
) -> None:
    assert understood["past"] == bundled["past"] == 3
