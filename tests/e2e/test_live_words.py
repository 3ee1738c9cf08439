"""Live words and lit key points in the real window: X display, PortAudio, PulseAudio, the speech model.

`GO_FIRST_PICTURES=FOLDER` (and `GO_FIRST_THEME=dark`) keeps what the window showed while it was spoken to.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.config import find_paths
from app.transcription import add_from_folder
from tests import display, sound
from tests.transcription.speech import DATA, RATE, has_voice, say, truth

ROOT = Path(__file__).parents[2]
WORDS_A_MINUTE = 150

pytestmark = [pytest.mark.display, pytest.mark.microphone, pytest.mark.model, pytest.mark.slow]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the driver saw: espeak-ng speaks the line's three sentences, with a pause after each."""
    for reason in (display.why_not(), sound.why_not()):
        if reason:
            pytest.skip(reason)
    if not has_voice():
        pytest.skip("espeak-ng is not installed")
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    folder = tmp_path_factory.mktemp("live")
    paths = find_paths(folder / "profile")
    paths.make()
    add_from_folder(DATA / "micro-whisper", paths.models, name="micro")
    shutil.copytree(DATA / "packs" / "known-sentences", paths.packs / "known-sentences")
    spoken = folder / "spoken"
    spoken.mkdir()
    for number, one in enumerate(truth("en")):
        write(spoken / f"{number}.wav", say(one.text, "en-us", WORDS_A_MINUTE))
    with display.VirtualDisplay() as screen, sound.SoundServer() as server:
        result = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.e2e.live_driver",
                str(folder / "profile"),
                str(spoken),
                os.environ.get("GO_FIRST_PICTURES", str(folder / "pictures")),
                os.environ.get("GO_FIRST_THEME", "light"),
            ],
            cwd=ROOT,
            env=os.environ | server.env | screen.env,
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert result.returncode == 0, result.stderr
    answer: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return answer


def test_words_appear_while_the_microphone_is_open(seen: dict[str, Any]) -> None:
    assert seen["was_open"]
    sentences = [one.text for one in truth("en")]
    shown = [" ".join(one["words"]) for one in seen["while_speaking"]]
    assert shown == [" ".join(sentences[:count]) for count in (1, 2, 3)]


def test_each_key_point_lights_up_when_it_is_made(seen: dict[str, Any]) -> None:
    lit = [set(one["lit"]) for one in seen["while_speaking"]]
    assert lit == [{"thank"}, {"thank", "send"}, {"thank", "send", "call"}]


def test_at_stop_they_vanish_and_the_rep_judges_first(seen: dict[str, Any]) -> None:
    assert seen["after_stop"] == [[], [], []]


def test_the_comparison_has_the_words_and_they_stay_when_their_times_settle(seen: dict[str, Any]) -> None:
    assert " ".join(seen["compared"]) == " ".join(one.text for one in truth("en"))
    assert seen["early"] == seen["compared"]
    assert seen["verdicts"] == dict.fromkeys(("thank", "send", "call"), "said")


def write(path: Path, samples: np.ndarray[Any, np.dtype[np.float32]]) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
