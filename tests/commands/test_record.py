"""`main.py record` with the software microphone: what it keeps, what it says, how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
from pathlib import Path

import pytest

from app.commands.probes import run_probe
from app.config import find_paths
from app.storage import Library
from tests.commands.program import CALL_BACK, ROOT, SPEECH, command, main, takes_in
from tests.sound import SoundServer, wait_until
from tests.storage.builders import RATE, begin, wav

pytestmark = pytest.mark.microphone


def has_sound(data_dir: Path, seconds: float = 0.3) -> bool:
    """Whether so much of a take is on disk already."""
    sizes = [file.stat().st_size for file in takes_in(data_dir) if file.name == "audio.wav"]
    return bool(sizes) and sizes[0] > 44 + seconds * 44_100 * 2


def test_what_was_spoken_is_kept_and_told(sound_server: SoundServer, tmp_path: Path) -> None:
    spoken = sound_server.say_async(SPEECH)
    options = ("--seconds", "1.5", "--kind", "model", "--speaker", "Åse", "--language", "NB", "--json")
    ran = main("record", f"{CALL_BACK}/promise", *options, "--data-dir", tmp_path, env=sound_server.env)
    spoken.kill()
    spoken.wait()
    assert ran.code == 0, ran
    assert ran.err == "Recording 1.5 s. Ctrl+C stops.\n"
    told = ran.json
    assert (told["kind"], told["line"]) == ("model", "tests.known-sentences/call-back/promise")
    assert (told["problem"], told["missing_seconds"], told["clipped"]) == ("", 0.0, 0)
    assert 1.0 < told["seconds"] < 3.0
    (take,) = main("library", "list", "--json", "--data-dir", tmp_path).json
    assert (take["id"], take["speaker"], take["language"]) == (told["take"], "Åse", "nb")
    assert (take["state"], take["damaged"]) == ("recorded", False)
    assert take["duration_s"] == pytest.approx(told["seconds"], abs=0.001)
    assert main("library", "check", "--data-dir", tmp_path).code == 0


def test_a_microphone_that_gives_zeros_is_told_and_the_take_kept(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    ran = main("record", CALL_BACK, "--seconds", "0.5", "--data-dir", tmp_path, env=sound_server.env)
    assert ran.code == 0
    assert re.fullmatch(r"attempt \S{26}: 0\.\d s of tests.known-sentences/call-back/promise\n", ran.out)
    notice, silent = ran.err.splitlines()
    assert notice.startswith("Recording 0.5 s.")
    assert silent == "Only silence arrived. Is the microphone muted, or kept from Go First?"


def test_without_a_microphone_nothing_is_left_behind(tmp_path: Path) -> None:
    deaf = {"PULSE_SERVER": f"unix:{tmp_path}/nobody", "XDG_RUNTIME_DIR": str(tmp_path)}
    with pytest.MonkeyPatch.context() as patch:
        for key, value in deaf.items():
            patch.setenv(key, value)
        if run_probe(["microphones"], 20).get("names") != []:
            pytest.skip("this computer has a microphone of its own, or no PortAudio")
    data = tmp_path / "profile"
    ran = main("record", CALL_BACK, "--seconds", "1", "--data-dir", data, env=deaf)
    ran.refused("No microphone was found. Plug one in, or look in the computer's sound settings.")
    assert [path for path in takes_in(data) if path.is_file() or path.suffix == ".part"] == []
    assert main("library", "list", "--json", "--data-dir", data).json == []


def test_a_take_that_an_earlier_run_was_recording_is_told_and_kept(tmp_path: Path) -> None:
    library = Library(find_paths(tmp_path))
    opened = begin(library)
    opened.audio_path.write_bytes(wav(RATE * 83))
    library.close()
    deaf = {"PULSE_SERVER": f"unix:{tmp_path}/nobody", "XDG_RUNTIME_DIR": str(tmp_path)}
    ran = main("record", CALL_BACK, "--seconds", "0.1", "--data-dir", tmp_path, env=deaf)
    told = ran.err.splitlines()[0]
    assert told == f"A take was interrupted: 1:23 recovered. It is kept as {opened.take.id}."
    library = Library(find_paths(tmp_path))
    assert opened.take.id in [take.id for take in library.takes()]
    library.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_stops_and_keeps_the_take(sound_server: SoundServer, tmp_path: Path) -> None:
    recording = subprocess.Popen(
        command("record", CALL_BACK, "--seconds", "600", "--json", "--data-dir", tmp_path),
        env=os.environ | sound_server.env,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Tests that run in the background inherit an ignored SIGINT; a terminal gives the default one.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    wait_until(lambda: has_sound(tmp_path), 20)
    recording.send_signal(signal.SIGINT)
    _, err = recording.communicate(timeout=20)
    assert recording.returncode == 0
    assert b"Traceback" not in err
    library = Library(find_paths(tmp_path))
    (take,) = library.takes()
    assert take.duration_s > 0.2
    assert library.check() == ()
    library.close()


def test_a_microphone_that_goes_away_is_told_and_the_take_kept(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    assert sound_server.env, "the one of the other tests is left alone"
    with SoundServer() as server:
        recording = subprocess.Popen(
            command("record", CALL_BACK, "--seconds", "600", "--json", "--data-dir", tmp_path),
            env=os.environ | server.env,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        wait_until(lambda: has_sound(tmp_path), 20)
    out, err = recording.communicate(timeout=40)
    assert (recording.returncode, b'"microphone_lost"' in out) == (0, True), (out, err)
    [told] = err.decode().splitlines()[1:]
    kept = re.fullmatch(r"The microphone default is gone\. Your take up to (\d+):(\d\d) is saved\. .*", told)
    assert kept is not None, told
    assert int(kept[1]) * 60 + int(kept[2]) == int(json.loads(out)["seconds"])
    library = Library(find_paths(tmp_path))
    assert len(library.takes()) == 1
    library.close()


def test_another_microphone_is_never_used_without_a_word_and_the_take_is_kept(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    assert sound_server.env, "the one of the other tests is left alone"
    with SoundServer() as server:
        recording = subprocess.Popen(
            command("record", CALL_BACK, "--seconds", "600", "--json", "--data-dir", tmp_path),
            env=os.environ | server.env,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        wait_until(lambda: has_sound(tmp_path), 20)
        server.unplug()
        out, err = recording.communicate(timeout=40)
    told = json.loads(out)
    assert (recording.returncode, told["problem"]) == (0, "microphone_changed"), (out, err)
    assert told["seconds"] > 0.3
    assert "The microphone changed from “Monitor of" in err.decode()
