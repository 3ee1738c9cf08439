"""`main.py doctor` on real interpreters, in processes of their own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.commands.doctor import exit_code, readable
from app.commands.looks import Look, examine, look_at_level
from app.commands.probes import ProbeError, run_probe
from tests.sound import SoundServer, why_not

ROOT = Path(__file__).parents[2]
NAMES = [
    "python",
    "packages",
    "qt_libraries",
    "display",
    "portaudio",
    "microphone",
    "level",
    "speech_model",
    "speed",
    "voices",
    "data_folder",
    "disk",
    "packs",
]


def doctor(*arguments: str | Path, python: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*python, str(ROOT / "main.py"), "doctor", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_doctor_needs_nothing_but_the_standard_library() -> None:
    bare = (getattr(sys, "_base_executable", sys.executable), "-S", "-s", "-E")
    done = doctor("--json", python=bare)
    found = {look["name"]: look for look in json.loads(done.stdout)}
    assert list(found) == NAMES
    assert found["python"]["ok"] is True
    assert found["packages"]["ok"] is False
    assert "numpy" in found["packages"]["detail"]
    assert found["packages"]["mend"]
    assert found["microphone"]["ok"] is None, "what needs a package cannot be told"
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_doctor_sees_what_is_installed_here_and_writes_nothing(tmp_path: Path) -> None:
    done = doctor("--json", "--data-dir", tmp_path / "profile", python=(sys.executable,))
    found = {look["name"]: look for look in json.loads(done.stdout)}
    assert list(found) == NAMES
    for name in ("python", "packages", "qt_libraries", "data_folder", "packs"):
        assert found[name]["ok"] is True, found[name]
    assert found["speech_model"]["ok"] is False, "an empty profile holds no model"
    assert found["speech_model"]["needed"] is False
    assert not (tmp_path / "profile").exists()


def test_doctor_says_that_a_data_folder_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = doctor("--data-dir", tmp_path / "file" / "profile", python=(sys.executable,))
    line = next(line for line in done.stdout.splitlines() if "Data folder" in line)
    assert line.startswith("missing")
    assert done.returncode == 1


def test_every_look_answers_even_when_nothing_can_be_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError("no process can be started")

    monkeypatch.setattr(subprocess, "run", broken)
    found = list(examine())
    assert [look.name for look in found] == NAMES
    assert next(look for look in found if look.name == "packs").ok is None


@pytest.mark.parametrize(
    ("needed", "optional", "code"),
    [(True, True, 0), (True, False, 0), (True, None, 0), (False, True, 1), (None, True, 2)],
)
def test_only_what_is_needed_decides_the_exit_code(
    needed: bool | None, optional: bool | None, code: int
) -> None:
    assert exit_code([Look("disk", needed, ""), Look("voices", optional, "", needed=False)]) == code


def test_the_line_that_mends_stands_below_what_is_missing() -> None:
    lines = readable(Look("portaudio", False, "not found", "sudo apt-get install libportaudio2")).splitlines()
    assert lines[0].split() == ["missing", "PortAudio", "not", "found"]
    assert lines[1].strip() == "-> sudo apt-get install libportaudio2"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("import threading; threading.Event().wait()", "no answer within 1 seconds"),
        ("raise ValueError('of its own making')", "of its own making"),
        ("import os; os.abort()", "ended with"),
        ("print('not JSON')", "ended with 0"),
    ],
)
def test_a_probe_that_hangs_or_crashes_costs_one_answer(
    source: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_probe.py").write_text(source)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", ""))))
    with pytest.raises(ProbeError, match=said):
        run_probe([], 1.0 if "wait" in source else 30.0, "broken_probe")


@pytest.mark.microphone
def test_the_level_tells_silence_from_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if why_not():
        pytest.skip(why_not())
    loud = tmp_path / "loud.raw"
    loud.write_bytes((b"\x00\x20" * 24 + b"\x00\xe0" * 24) * 20_000)
    with SoundServer() as server:
        for name, value in server.env.items():
            monkeypatch.setenv(name, value)
        if not run_probe(["microphones"], 30.0)["names"]:
            pytest.skip("ALSA does not know PulseAudio (Debian: libasound2-plugins)")
        silent = look_at_level()
        player = server.say_async(loud, rate=48_000)
        try:
            sounding = look_at_level()
        finally:
            player.kill()
            player.wait()
    assert (silent.ok, silent.detail) == (False, "only silence arrives")
    assert silent.mend
    assert sounding.ok is True
    # Played at -12 dBFS; a square wave overshoots when the server changes its sample rate.
    assert re.fullmatch(r"sound arrives \(loudest -(9|1[0-4]) dBFS\)", sounding.detail)
