"""What a start does after a run that was killed: the take is there, almost whole, and offered."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.audio import wav_facts
from app.domain import TakeState
from app.workflow import Services, TakePipeline, start_up
from tests.sound import SoundServer, wait_until
from tests.workflow.making import LINE, SPEECH, take_of

ROOT = Path(__file__).parents[2]
MAY_LACK_S = 0.25

_TELL = """
import sys, threading, time
from pathlib import Path
from app.audio import Recorder
from app import cli
_init = Recorder.__init__
def watched(self, *arguments, **options):
    _init(self, *arguments, **options)
    def tell():
        while self.frames < self.sample_rate or not self.sample_rate:
            time.sleep(0.005)
        while True:
            print(self.frames, self.sample_rate, flush=True)
            time.sleep(0.01)
    threading.Thread(target=tell, daemon=True).start()
Recorder.__init__ = watched
sys.exit(cli.run(sys.argv[1:]))
"""
"""`main.py record`, which also tells how many frames it says it has."""


def killed_in_mid_take(services: Services, server: SoundServer, script: tuple[str, ...]) -> list[str]:
    """Start a recording, kill it with the microphone open, and give the last whole line that it printed."""
    words = ("record", str(LINE), "--seconds", "600", "--speaker", "Kari", "--data-dir")
    recording = subprocess.Popen(
        [sys.executable, *script, *words, str(services.paths.library.parent)],
        cwd=ROOT,
        env=os.environ | server.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )

    def is_on_disk() -> bool:
        return any(file.stat().st_size > 150_000 for file in services.paths.takes.glob("*/*.part/audio.wav"))

    speaking = server.say_async(SPEECH / "en.wav")
    try:
        wait_until(is_on_disk, 30)
    finally:
        recording.kill()
        out, _ = recording.communicate()
        speaking.kill()
        speaking.wait()
    # The kill may have cut the last line off.
    return out.split("\n")[-2:-1]


@pytest.mark.microphone
@pytest.mark.alone
def test_after_a_kill_in_mid_take_the_next_start_gives_the_take_back(
    sound_server: SoundServer, services: Services
) -> None:
    (told,) = killed_in_mid_take(services, sound_server, ("-c", _TELL))
    frames, rate = map(int, told.split())
    assert frames >= rate
    (part,) = services.paths.takes.glob("*/*.part")
    services.become_the_only_one()
    report = start_up(services)
    (take,) = report.recovered
    assert (report.not_closed, report.waiting) == (0, 1)
    assert (take.state, take.speaker, take.line) == (TakeState.RECOVERED, "Kari", LINE)
    assert take.sample_rate == rate
    assert (frames - take.frames) / rate <= MAY_LACK_S
    facts = wav_facts(services.library.audio_path(take.id))
    assert (facts.frames, facts.finished) == (take.frames, True)
    assert not part.exists()
    assert TakePipeline(services).waiting() == (take,)
    assert services.library.check() == ()
    again = start_up(services)
    assert (again.recovered, again.waiting) == ((), 1)


@pytest.mark.microphone
@pytest.mark.alone
def test_the_program_itself_can_be_killed_and_the_lock_goes_with_it(
    sound_server: SoundServer, services: Services
) -> None:
    killed_in_mid_take(services, sound_server, ("main.py",))
    services.become_the_only_one()
    (take,) = start_up(services).recovered
    assert take.duration_s > 1


def test_a_take_that_cannot_be_closed_is_reported_and_left_alone(services: Services) -> None:
    take = take_of(services)
    folder = services.library.folder(take.id)
    broken = folder.with_name(f"{take.id}.part")
    services.close()
    folder.rename(broken)
    content = b"RIFF but not a take of ours" * 20
    (broken / "audio.wav").write_bytes(content)
    report = start_up(services)
    assert (report.recovered, report.not_closed) == ((), 1)
    assert (broken / "audio.wav").read_bytes() == content


def test_a_take_that_was_finished_but_for_its_name_is_no_news(services: Services) -> None:
    take = take_of(services)
    folder = services.library.folder(take.id)
    services.close()
    folder.rename(folder.with_name(f"{take.id}.part"))
    report = start_up(services)
    assert (report.recovered, report.not_closed, report.waiting) == ((), 0, 1)
    assert services.library.takes() == (take,)


def test_a_first_start_finds_nothing(services: Services) -> None:
    report = start_up(services)
    assert (report.recovered, report.not_closed, report.waiting) == ((), 0, 0)
