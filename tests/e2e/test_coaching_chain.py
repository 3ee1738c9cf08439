"""One chain that starts and ends with a take: plan, practise together, remark, talk, goal, the next talk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.config import find_paths
from app.transcription import add_from_folder
from app.workflow import Services, note_agreed
from tests import display, sound
from tests.e2e.coaching_driver import REMARK
from tests.e2e.test_round import SECOND_SENTENCE_ENDS_S, cut
from tests.transcription.speech import DATA

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.display,
    pytest.mark.microphone,
    pytest.mark.model,
    pytest.mark.slow,
]


def test_what_was_planned_is_practised_talked_about_and_opens_the_next_talk(tmp_path: Path) -> None:
    for reason in (display.why_not(), sound.why_not()):
        if reason:
            pytest.skip(reason)
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    attempt = tmp_path / "attempt.wav"
    cut(DATA / "speech" / "en.wav", attempt, SECOND_SENTENCE_ENDS_S)
    paths = find_paths(tmp_path / "profile")
    paths.make()
    add_from_folder(DATA / "micro-whisper", paths.models, name="micro")
    services = Services(paths)
    # What is said before the first recording has tests of its own.
    language = os.environ.get("GO_FIRST_LANGUAGE", "")
    services.change_settings(
        recording_note_read=True, manager_name="Anneke", interface_language=language, practice_language="en"
    )
    for name in ("Anneke", "Bram"):
        note_agreed(services, name, agreed=True)
    services.close()
    pictures = os.environ.get("GO_FIRST_PICTURES", str(tmp_path / "pictures"))
    with display.VirtualDisplay() as screen, sound.SoundServer() as server:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "tests.e2e.coaching_driver", str(tmp_path / "profile")),
                *(str(DATA / "speech" / "en.wav"), str(attempt), pictures),
            ],
            cwd=ROOT,
            env=os.environ | server.env | screen.env,
            capture_output=True,
            text=True,
            timeout=220,
        )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert seen["found"] == {"model": ["said", "said"], "attempt": ["said", "not_said"]}
    assert seen["remarks"] == [REMARK]
    assert seen["goal"]["line"] == seen["plan"]["line"] != "None"
    assert seen["goal"]["talk"] == seen["talk"]["id"]
    assert seen["talk"]["state"] == "agreed"
    assert len(seen["talk"]["evidence"]) == 1
    assert "Name the day before the buyer leaves" in seen["opened"]
