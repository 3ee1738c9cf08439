"""`library retranscribe`: as a user runs it, with the real speech model."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.config import find_paths
from app.transcription import add_from_folder
from app.workflow import Services
from tests.commands.program import MICRO, PACK, ROOT, SAID, command, environment, main
from tests.sound import wait_until
from tests.workflow.making import take_of, words

pytestmark = pytest.mark.model


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with two takes that tiny wrote down, and base."""
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    folder = tmp_path / "profile"
    services = Services(find_paths(folder))
    shutil.copytree(PACK, services.paths.packs / "known-sentences")
    add_from_folder(MICRO, services.paths.models, name="base")
    services.change_settings(speech_models={"en": "base"})
    for _ in range(2):
        take = take_of(services)
        services.library.save_transcript(take.id, replace(words("Some other words."), model="tiny"))
    services.close()
    return folder


def models(folder: Path) -> list[tuple[str, str]]:
    services = Services(find_paths(folder))
    try:
        found = [services.library.transcript(take.id) for take in services.library.takes()]
    finally:
        services.close()
    return [(one.model, one.text) for one in found if one is not None]


def test_takes_are_listed_and_then_written_down_again(profile: Path) -> None:
    listed = main("--data-dir", profile, "library", "retranscribe", "--dry-run", "--json")
    assert listed.code == 0, listed
    assert [(one["from"], one["to"], one["reason"]) for one in listed.json] == [
        ("tiny", "base", "smaller")
    ] * 2
    table = main("--data-dir", profile, "library", "retranscribe", "--dry-run")
    assert table.out.endswith("2 takes can be written down again.\n")
    assert {model for model, _text in models(profile)} == {"tiny"}
    done = main("--data-dir", profile, "library", "retranscribe")
    assert (done.code, done.out) == (0, "2 takes written down again.\n"), done
    assert models(profile) == [("base", SAID)] * 2
    again = main("--data-dir", profile, "library", "retranscribe", "--json")
    assert again.json == {"takes": 0, "done": 0, "kept": 0, "unreadable": 0, "gone": 0}


def test_another_language_and_an_unknown_model_change_nothing(profile: Path) -> None:
    none = main("--data-dir", profile, "library", "retranscribe", "--language", "nl")
    assert (none.code, none.out) == (0, "0 takes written down again.\n")
    main("--data-dir", profile, "library", "retranscribe", "--model", "nonsense").refused("There is no")
    assert {model for model, _text in models(profile)} == {"tiny"}


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal on Windows")
def test_ctrl_c_pauses_and_the_same_command_goes_on(profile: Path) -> None:
    # A very long take, so that there is time to press it.
    services = Services(find_paths(profile))
    sound = profile.parent / "long.wav"
    subprocess.run([sys.executable, "-c", _LONG, str(sound)], cwd=ROOT, check=True)
    take = take_of(services, speech=sound)
    services.library.save_transcript(take.id, replace(words("Some other words."), model="tiny"))
    services.close()
    with subprocess.Popen(
        command("--data-dir", profile, "library", "retranscribe"),
        env=environment({"GO_FIRST_DATA_DIR": None}),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        program = psutil.Process(running.pid)
        wait_until(lambda: program.children() or running.poll() is not None)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate()
    assert (running.returncode, out) == (2, "")
    assert err == "\nPaused. What was done stays; the same command goes on.\n"
    assert ("tiny", "Some other words.") in models(profile)


_LONG = """
import sys
from tests.transcription.speech import clip
import numpy as np, soundfile
soundfile.write(sys.argv[1], np.concatenate([clip("en")] * 60), 16000, subtype="PCM_16")
"""
