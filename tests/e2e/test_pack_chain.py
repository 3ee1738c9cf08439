"""A scenario is written from nothing, recorded, practised and passed on; a clean profile practises it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.config import find_paths
from app.packs import load_pack
from app.transcription import add_from_folder
from tests import display, sound
from tests.e2e.pack_driver import LINE, POINTS
from tests.e2e.test_round import SECOND_SENTENCE_ENDS_S, cut
from tests.transcription.speech import DATA

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.display,
    pytest.mark.microphone,
    pytest.mark.model,
    pytest.mark.slow,
]


def drive(part: str, folder: Path, pack: Path, attempt: Path) -> dict[str, Any]:
    """Let the driver do its half on a profile of its own."""
    paths = find_paths(folder / part)
    paths.make()
    add_from_folder(DATA / "micro-whisper", paths.models, name="micro")
    model = str(DATA / "speech" / "en.wav")
    pictures = os.environ.get("GO_FIRST_PICTURES", str(folder / "pictures"))
    with display.VirtualDisplay() as screen, sound.SoundServer() as server:
        result = subprocess.run(
            [
                *(sys.executable, "-m", "tests.e2e.pack_driver", part),
                *(str(folder / part), str(pack), model, str(attempt), pictures),
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


def test_what_one_writes_another_practises(tmp_path: Path) -> None:
    for reason in (display.why_not(), sound.why_not()):
        if reason:
            pytest.skip(reason)
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    attempt, pack = tmp_path / "attempt.wav", tmp_path / "ours.gofirst"
    cut(DATA / "speech" / "en.wav", attempt, SECOND_SENTENCE_ENDS_S)
    author = drive("write", tmp_path, pack, attempt)
    assert author["state"] == "Ready to practise"
    assert author["scenario"] == "leave-with-a-next-step"
    assert author["found"] == {"model": ["said"] * 3, "attempt": ["said", "said", "not_said"]}
    loaded = load_pack(pack)
    assert loaded.problems == ()
    assert loaded.pack is not None
    [scenario] = loaded.pack.scenarios
    assert scenario.lines[0].text.get("en") == LINE
    assert [point.text.get("en") for point in scenario.lines[0].key_points] == list(POINTS)
    assert "    text: |" not in author["yaml"]
    rep = drive("get", tmp_path, pack, attempt)
    assert rep["before"] == [] or all(one.startswith(".") for one in rep["before"])
    assert rep["scenario"] == author["scenario"]
    assert rep["found"] == author["found"]
