"""One take from the click to the library: through the real sound path, and through faults it cannot have."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.audio import Recorder, WavReader, WavWriter, list_inputs, refresh_devices, wav_facts
from app.domain import Gap, GapReason, KnownError, TakeKind, TakeState
from app.workflow import Services, TakeRecording, is_recording, start_up
from tests.fakes.portaudio import FakeMicrophone
from tests.sound import SoundServer, wait_until
from tests.workflow.making import SPEECH, place

ROOT = Path(__file__).parents[2]
TENTH = 4800


def take_recording(services: Services, kind: TakeKind = TakeKind.ATTEMPT) -> TakeRecording:
    return TakeRecording(services.library, place(services), kind=kind, language="en", speaker="Kari")


def elapsed_s(recording: TakeRecording) -> float:
    level = recording.level()
    return level.elapsed_s if level is not None else 0.0


def left_over(services: Services) -> list[Path]:
    """What lies among the takes, months left aside."""
    return [path for path in services.paths.takes.glob("*/*") if path.exists()]


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> FakeMicrophone:
    """A microphone that has the faults that a real one cannot be made to have."""
    fake = FakeMicrophone()
    use(monkeypatch, fake)
    return fake


def use(monkeypatch: pytest.MonkeyPatch, fake: FakeMicrophone, **options: object) -> None:
    settings: dict[str, Any] = {"microphones": fake, "clock": fake.clock, "reserve_bytes": 0, **options}
    recorder = partial(Recorder, **settings)
    monkeypatch.setattr("app.audio.Recorder", recorder)


def noise(tenths: int) -> list[np.ndarray]:
    random = np.random.default_rng(1)
    return [random.integers(-9000, 9000, TENTH).astype(np.int16) for _ in range(tenths)]


def deliver(microphone: FakeMicrophone, recording: TakeRecording, tenths: int) -> None:
    for block in noise(tenths):
        before = elapsed_s(recording)
        microphone.deliver(block)
        wait_until(lambda: elapsed_s(recording) > before)  # noqa: B023 - asked before it changes


@pytest.mark.microphone
@pytest.mark.alone
def test_a_spoken_take_goes_from_the_microphone_into_the_library(
    sound_server: SoundServer, services: Services
) -> None:
    recording = take_recording(services, TakeKind.MODEL)
    assert recording.level() is None
    recording.start()
    level = recording.level()
    assert level is not None
    assert level.is_open
    (folder,) = left_over(services)
    assert folder.name.endswith(".part")
    assert json.loads((folder / "take.json").read_text(encoding="utf-8"))["state"] == "recording"
    spoken = sound_server.say_async(SPEECH / "en.wav")
    wait_until(lambda: elapsed_s(recording) > 1.5)
    finished = recording.stop()
    spoken.kill()
    spoken.wait()
    take = finished.take
    assert take is not None
    assert finished.problem is None
    assert finished.peak_dbfs > -40
    assert services.library.takes() == (take,)
    assert (take.kind, take.state, take.speaker) == (TakeKind.MODEL, TakeState.RECORDED, "Kari")
    assert take.device == list_inputs()[0].name
    facts = wav_facts(services.library.audio_path(take.id))
    assert (facts.frames, facts.sample_rate, facts.finished) == (take.frames, take.sample_rate, True)
    assert take.duration_s > 1.5
    here = place(services)
    assert take.prompt.line_text == here.line.text.get("en")
    assert take.prompt.cue == "I have to run, can we talk about this another time?"
    assert [key for key, _ in take.prompt.key_points] == ["thank", "send", "call"]
    assert take.prompt.content_hash == here.scenario.content_hash
    assert left_over(services) == [services.library.folder(take.id)]
    assert services.library.check() == ()


@pytest.mark.parametrize("said_when", ["before", "while it records"])
def test_a_turn_of_a_conversation_knows_it_and_when_the_buyers_words_ended(
    services: Services, microphone: FakeMicrophone, said_when: str
) -> None:
    ended_at = time.monotonic() - 2.5
    recording = TakeRecording(
        services.library,
        place(services),
        kind=TakeKind.ATTEMPT,
        language="en",
        speaker="Kari",
        conversation="01ARZ3NDEKTSV4RRFFQ69G5FAV",
        cue_ended_at=ended_at if said_when == "before" else None,
    )
    recording.start()
    (folder,) = left_over(services)
    begun = json.loads((folder / "take.json").read_text(encoding="utf-8"))
    assert begun["conversation"] == "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    assert (begun["cue_end_s"] is None) == (said_when != "before")
    if said_when != "before":
        recording.cue_ended(time.monotonic() + 60)
    deliver(microphone, recording, 5)
    take = recording.stop().take
    assert take is not None
    assert take.cue_end_s is not None
    if said_when == "before":
        assert take.cue_end_s <= -2.5
    else:
        assert 59 < take.cue_end_s <= 61
    assert services.library.take(take.id) == take
    assert services.library.check() == ()


def test_without_any_microphone_no_folder_is_left(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        list_inputs()
    except KnownError as error:
        pytest.skip(str(error))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    refresh_devices()
    try:
        if list_inputs():
            pytest.skip("this computer has a microphone of its own")
        with pytest.raises(KnownError, match="no_microphone"):
            take_recording(services).start()
    finally:
        monkeypatch.undo()
        refresh_devices()
    assert left_over(services) == []
    assert services.library.takes() == ()


@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        ({"open_error": KnownError("microphone_busy", name="mic")}, KnownError),
        ({"start_error": OSError("Device unavailable")}, KnownError),
        ({"open_error": RuntimeError("a bug")}, RuntimeError),
    ],
    ids=["in use", "does not start", "a bug of ours"],
)
def test_a_microphone_that_cannot_be_opened_leaves_no_folder(
    services: Services, microphone: FakeMicrophone, fault: dict[str, Exception], raised: type[Exception]
) -> None:
    for name, error in fault.items():
        setattr(microphone, name, error)
    recording = take_recording(services)
    with pytest.raises(raised):
        recording.start()
    assert left_over(services) == []
    assert services.library.trashed() == ()
    assert recording.level() is None
    assert recording.stop().take is None


def test_a_recording_without_a_sample_leaves_no_take(services: Services, microphone: FakeMicrophone) -> None:
    recording = take_recording(services)
    recording.start()
    finished = recording.stop()
    assert (finished.take, finished.problem) == (None, None)
    assert left_over(services) == []
    assert services.library.trashed() == ()
    assert services.library.takes() == ()


def test_a_gap_is_in_the_journal_while_recording_and_in_the_take_after(
    services: Services, microphone: FakeMicrophone
) -> None:
    recording = take_recording(services)
    recording.start()
    deliver(microphone, recording, 5)
    microphone.wait(3.0)
    deliver(microphone, recording, 20)
    (folder,) = left_over(services)
    journal = folder / "events.jsonl"
    wait_until(journal.exists)
    assert '"stalled"' in journal.read_text(encoding="utf-8")
    take = recording.stop().take
    assert take is not None
    (gap,) = take.gaps
    assert gap.reason is GapReason.STALLED
    assert gap.missing_s == pytest.approx(3.0, abs=0.4)
    assert services.library.take(take.id).gaps == take.gaps
    assert services.library.check() == ()


def test_a_microphone_that_dies_ends_the_take_and_keeps_it(
    services: Services, microphone: FakeMicrophone
) -> None:
    recording = take_recording(services)
    recording.start()
    deliver(microphone, recording, 5)
    microphone.die()
    wait_until(lambda: not is_open(recording))
    finished = recording.stop()
    assert finished.problem is not None
    assert finished.problem.code == "microphone_lost"
    assert finished.take is not None
    assert finished.take.frames == 5 * TENTH


def test_a_take_whose_microphone_changed_waits_and_goes_on(
    services: Services, microphone: FakeMicrophone
) -> None:
    recording = take_recording(services)
    recording.start()
    deliver(microphone, recording, 3)
    microphone.move("webcam")
    wait_until(lambda: recording.changed)
    recording.go_on()
    wait_until(lambda: recording.changed is None)
    deliver(microphone, recording, 2)
    finished = recording.stop()
    assert finished.problem is finished.told is None
    assert finished.take is not None
    assert finished.take.frames == 5 * TENTH
    assert finished.take.gaps == (Gap(0.3, 0.0, GapReason.DEVICE),)


def test_a_disk_that_is_nearly_full_is_told_with_what_is_left(
    services: Services, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 2_000_000_000
    monkeypatch.setattr("app.audio.session.free_bytes", lambda _folder: free)
    recording = take_recording(services)
    recording.start()
    deliver(microphone, recording, 12)
    level = recording.level()
    assert level is not None
    assert level.seconds_left is None
    free = 200_000_000 + 96_000 * 600
    deliver(microphone, recording, 12)
    level = recording.level()
    assert level is not None
    assert level.seconds_left == 600
    recording.stop()


def is_open(recording: TakeRecording) -> bool:
    level = recording.level()
    return level is not None and level.is_open


def limited_to(most: int) -> Callable[[Path, int], WavWriter]:
    """A disk that takes so many bytes of sound and no more."""
    written = 0

    def write(descriptor: int, data: memoryview) -> int:
        nonlocal written
        if written >= most:
            raise OSError(errno.ENOSPC, "No space left on device")
        count = os.write(descriptor, data[: most - written])
        written += count
        return count

    return lambda path, rate: WavWriter(path, rate, write=write)


def test_when_the_disk_is_full_what_was_accepted_is_a_take(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    microphone = FakeMicrophone()
    use(monkeypatch, microphone, open_writer=limited_to(44 + 5 * TENTH * 2 + 1001))
    recording = take_recording(services)
    recording.start()
    deliver(microphone, recording, 5)
    microphone.deliver(noise(1)[0])
    wait_until(lambda: not is_open(recording))
    finished = recording.stop()
    assert finished.problem is not None
    assert finished.problem.code == "disk_full"
    take = finished.take
    assert take is not None
    assert take.frames == 5 * TENTH + 500
    with WavReader(services.library.audio_path(take.id)) as reader:
        assert (reader.read_int16(0, 5 * TENTH) == np.concatenate(noise(5))).all()
    assert services.library.check() == ()
    assert microphone.is_closed


_MOUNT = 'mount -t tmpfs -o size=1m tmpfs "$1" && shift && exec "$@"'


def test_on_a_really_full_disk_the_next_start_gives_the_take_back(tmp_path: Path) -> None:
    before = ["unshare", "-rm", "sh", "-c", _MOUNT, "sh", str(tmp_path)]
    if shutil.which("unshare") is None or subprocess.run([*before, "true"], capture_output=True).returncode:
        pytest.skip("no private mounts here")
    driver = [sys.executable, "-m", "tests.workflow.full_disk_driver", str(tmp_path)]
    done = subprocess.run([*before, *driver], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["problem"] == "disk_full"
    assert told["kept_s"] >= told["accepted_s"] > 5
    assert told["check"] == []


def test_a_take_that_could_not_be_finished_is_offered_at_the_next_start(
    services: Services, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = take_recording(services)
    recording.start()
    deliver(microphone, recording, 5)

    def refuse(*_: object, **__: object) -> None:
        raise KnownError("disk_full", folder="x")

    monkeypatch.setattr(services.library, "finish", refuse)
    with pytest.raises(KnownError, match="disk_full"):
        recording.stop()
    services.close()
    report = start_up(services)
    assert [(take.state, take.frames) for take in report.recovered] == [(TakeState.RECOVERED, 5 * TENTH)]


def test_whoever_computes_can_ask_whether_a_take_is_being_recorded(
    services: Services, microphone: FakeMicrophone
) -> None:
    recording = take_recording(services)
    assert not is_recording()
    recording.start()
    assert is_recording()
    deliver(microphone, recording, 2)
    recording.stop()
    assert not is_recording()


def test_a_microphone_that_does_not_open_leaves_nothing_being_recorded(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, FakeMicrophone(device=None))
    with pytest.raises(KnownError):
        take_recording(services).start()
    assert not is_recording()
