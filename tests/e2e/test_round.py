"""A whole round in the real window: X display, PortAudio, PulseAudio, the speech model. No fake anywhere."""

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
from numpy.typing import NDArray

from app.config import find_paths
from app.transcription import add_from_folder
from tests import display, sound
from tests.transcription.speech import DATA, truth

ROOT = Path(__file__).parents[2]
SECOND_SENTENCE_ENDS_S = 4.6

pytestmark = [
    pytest.mark.alone,
    pytest.mark.display,
    pytest.mark.microphone,
    pytest.mark.model,
    pytest.mark.slow,
]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the driver saw in one round: the manager says three sentences, the rep only the first two."""
    for reason in (display.why_not(), sound.why_not()):
        if reason:
            pytest.skip(reason)
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    folder = tmp_path_factory.mktemp("round")
    profile = folder / "profile"
    paths = find_paths(profile)
    paths.make()
    add_from_folder(DATA / "micro-whisper", paths.models, name="micro")
    shutil.copytree(DATA / "packs" / "known-sentences", paths.packs / "known-sentences")
    attempt = folder / "attempt.wav"
    cut(DATA / "speech" / "en.wav", attempt, SECOND_SENTENCE_ENDS_S)
    with display.VirtualDisplay() as screen, sound.SoundServer() as server:
        result = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.e2e.driver",
                str(profile),
                str(DATA / "speech" / "en.wav"),
                str(attempt),
                os.environ.get("GO_FIRST_PICTURES", str(folder / "pictures")),
            ],
            cwd=ROOT,
            env=os.environ | server.env | screen.env,
            capture_output=True,
            text=True,
            timeout=200,
        )
    assert result.returncode == 0, result.stderr
    answer: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return answer


def test_both_sides_show_the_words_that_were_spoken(seen: dict[str, Any]) -> None:
    sentences = [one.text for one in truth("en")]
    assert text_of(seen, "model") == " ".join(sentences)
    assert text_of(seen, "attempt") == " ".join(sentences[:2])


def test_every_sentence_starts_within_300_ms_of_the_truth(seen: dict[str, Any]) -> None:
    for side, spoken in (("model", truth("en")), ("attempt", truth("en")[:2])):
        offset_s = offset_in(Path(seen["sides"][side]["audio"]), DATA / "speech" / "en.wav")
        starts = [seen["sides"][side]["words"][first][1] for first, _end in seen["sides"][side]["sentences"]]
        assert len(starts) == len(spoken)
        for start_s, one in zip(starts, spoken, strict=True):
            assert abs(start_s - (offset_s + one.start_s)) <= 0.3, (side, one.text)


def test_the_key_points_are_found_where_they_were_said(seen: dict[str, Any]) -> None:
    model, attempt = (seen["sides"][side]["verdicts"] for side in ("model", "attempt"))
    assert {key: one["verdict"] for key, one in model.items()} == dict.fromkeys(
        ("thank", "send", "call"), "said"
    )
    assert {key: one["verdict"] for key, one in attempt.items()} == {
        "thank": "said",
        "send": "said",
        "call": "not_said",
    }
    assert model["thank"]["start_s"] < model["send"]["start_s"] < model["call"]["start_s"]


def test_the_rep_judged_first_and_the_manager_has_a_name(seen: dict[str, Any]) -> None:
    assert seen["answers"] == {"thank": "yes", "send": "yes", "call": "no"}
    assert seen["sides"]["model"]["speaker"] == "Anneke"


def test_model_and_attempt_are_heard_in_turn_with_their_words_lit_up(seen: dict[str, Any]) -> None:
    assert seen["heard"] == ["model", "attempt"]


def test_the_one_suggestion_is_about_the_missing_commitment(seen: dict[str, Any]) -> None:
    assert "say on which day you will call back" in seen["next_time"].lower()


def text_of(seen: dict[str, Any], side: str) -> str:
    return " ".join(word for word, _start, _end in seen["sides"][side]["words"])


def cut(source: Path, destination: Path, seconds: float) -> None:
    with wave.open(str(source), "rb") as whole, wave.open(str(destination), "wb") as part:
        part.setparams(whole.getparams())
        part.writeframes(whole.readframes(round(seconds * whole.getframerate())))


def offset_in(recording: Path, source: Path) -> float:
    """Where in a recording the start of the source lies, in seconds, by cross-correlation of both."""
    long, short = loudness(recording), loudness(source)[: round(SECOND_SENTENCE_ENDS_S * 1000)]
    matched = np.correlate(long - long.mean(), short - short.mean(), mode="full")
    return float(np.argmax(matched) - (len(short) - 1)) / 1000


def loudness(path: Path) -> NDArray[np.float64]:
    """Mean magnitude of each millisecond; independent of the program's own reader and detector."""
    with wave.open(str(path), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64)
        edges = (np.arange(int(len(samples) / file.getframerate() * 1000)) * file.getframerate()) // 1000
    return np.add.reduceat(np.abs(samples), edges) / np.diff(np.append(edges, len(samples)))
