"""Faults of microphones, sound server and clock in mid-take: `python -m tests.faults.devices_trials 50`.

Each trial is a process with a sound server of its own: noise is played into the software microphone, our
recorder takes it through PortAudio, and a plain recorder of the server's is the witness of what came out of
the microphone. Told: how soon after the fault the recorder says what the window shows. COUNT trials of each
kind; `devices_trials COUNT KIND` tries one kind only.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

from app.audio import Recorder, Recording, WavReader
from app.audio.clock import since_boot
from app.domain import GapReason
from app.ui.round.recording_panel import SILENCE_S
from tests.audio.kill_trials import RATE, Witness
from tests.faults.synthetic import forked, goal, result_of
from tests.sound import SoundServer, sound_here, wait_until, why_not

TOLD_S: Final = 1.0
ZEROS_TOLD_S: Final = 2.0
AT_ONCE: Final = 4
UNHEARD: Final = "sound of before is not what was heard"
_TURNS: Final = 2
_UNSEEN_S: Final = 0.2
"""Sound may be late by `app.audio.gaps.TOLERANCE_S` at both ends of what is compared."""


@dataclass
class Trial:
    """One recording with a fault in it."""

    server: SoundServer
    recorder: Recorder
    speaker: subprocess.Popen[bytes]
    witness: Witness
    lag_before: float
    """Clock time less delivered sound, before the fault: what more it is afterwards is missing."""
    lag_after: float | None = None
    faults: list[str] = field(default_factory=list)
    told_s: float = 99.0

    def until_told(self, since: float, is_told: Callable[[], object], limit_s: float = TOLD_S) -> None:
        """Wait for the recorder to say it."""
        try:
            wait_until(is_told, limit_s + 3)
        except TimeoutError:
            self.faults.append("never told")
            return
        self.told_s = time.monotonic() - since
        if self.told_s > limit_s:
            self.faults.append(f"told after {self.told_s:.2f} s")

    def expect(self, is_so: bool, what: str) -> None:
        if not is_so:
            self.faults.append(what)


def unplugged_with_another(trial: Trial) -> None:
    """A4: the server goes on with the other microphone."""
    trial.server.plug_another()
    since = time.monotonic()
    trial.server.unplug()
    trial.until_told(since, lambda: trial.recorder.changed)
    wait_until(lambda: trial.recorder.level().is_paused)
    time.sleep(0.1)
    paused = trial.recorder.frames
    time.sleep(0.3)
    trial.expect(trial.recorder.frames == paused, "recorded from the other one without being asked")
    trial.expect(trial.recorder.is_open, "the take ended")
    trial.recorder.go_on()
    wait_until(lambda: trial.recorder.frames > paused + RATE // 10)


def unplugged_the_last(trial: Trial) -> None:
    """A5: no microphone is left."""
    trial.server.unplug_speaker()
    since = time.monotonic()
    trial.server.unplug()
    trial.until_told(since, lambda: trial.recorder.problem)


def server_killed(trial: Trial) -> None:
    """A5: the sound server dies."""
    since = time.monotonic()
    trial.server.kill()
    trial.until_told(since, lambda: trial.recorder.problem)


def exception_in_callback(trial: Trial) -> None:
    """A6."""

    def fail(_data: Any) -> bool:
        raise RuntimeError("a bug")

    since = time.monotonic()
    _intake(trial.recorder).ring.put = fail
    trial.until_told(since, lambda: trial.recorder.problem)


def slow_callback(trial: Trial) -> None:
    """A7: each block takes 0.3 s."""
    ring = _intake(trial.recorder).ring
    put = ring.put

    def put_slowly(data: Any) -> bool:
        time.sleep(0.3)
        return bool(put(data))

    since = time.monotonic()
    ring.put = put_slowly
    trial.until_told(since, lambda: trial.recorder.level().missing_s > 0)
    time.sleep(2.0)


def only_zeros(trial: Trial) -> None:
    """A10: nothing but exact zeros."""
    trial.speaker.terminate()
    trial.speaker.wait()
    since = time.monotonic()
    trial.until_told(since, lambda: trial.recorder.level().zeros_s >= SILENCE_S, ZEROS_TOLD_S)


def process_stopped(trial: Trial) -> None:
    """A8: the whole program stands still for 3 s, as in sleep."""
    script = "import os,signal,sys,time; p=int(sys.argv[1]); os.kill(p,19); time.sleep(3); os.kill(p,18)"
    import os

    subprocess.run([sys.executable, "-S", "-c", script, str(os.getpid())], check=True)
    since, woke_at = time.monotonic(), since_boot()
    trial.until_told(since, lambda: trial.recorder.level().missing_s > 0 or _is_whole(trial, woke_at))
    trial.expect(trial.recorder.is_open, "the take ended")
    trial.lag_after = _least_lag(trial.recorder, 1.2)


def clock_moved(trial: Trial) -> None:
    """A8: somebody sets the computer's clock. Setting the real one would disturb the whole machine."""
    real = time.time
    for hours in (1, -1):
        time.time = lambda: real() + hours * 3600  # noqa: B023
        goes_on_at = trial.recorder.frames + RATE // 2
        wait_until(lambda: trial.recorder.frames > goes_on_at)  # noqa: B023
    time.time = real
    trial.told_s = 0.0
    # An hour would show as an hour; a moment may really be missing on a busy machine.
    trial.expect(trial.recorder.level().missing_s < 1 and trial.recorder.is_open, "it took notice")


ENDS: Final[dict[Callable[[Trial], None], str]] = {
    unplugged_the_last: "microphone_lost",
    server_killed: "microphone_lost",
    exception_in_callback: "microphone_failed",
}
KINDS: Final = (
    unplugged_with_another,
    unplugged_the_last,
    server_killed,
    exception_in_callback,
    slow_callback,
    only_zeros,
    process_stopped,
    clock_moved,
)


def one_trial(kind: Callable[[Trial], None], seed: int) -> dict[str, Any]:
    """One trial: what was wrong, how soon it was told, what was lost of the sound before the fault."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as scratch, SoundServer() as server, sound_here(server):
        folder = Path(scratch)
        sound = np.random.default_rng(seed).integers(-9000, 9000, 30 * RATE).astype("<i2")
        (folder / "noise.raw").write_bytes(sound.tobytes())
        witness = Witness(server)
        speaker = server.say_async(folder / "noise.raw", rate=RATE)
        try:
            wait_until(lambda: witness.hears_noise)
            recorder = Recorder(folder / "take.wav", reserve_bytes=0)
            recorder.start()
            wait_until(lambda: recorder.level().elapsed_s > 0.4 and recorder.level().zeros_s == 0)
            lag = _least_lag(recorder, chance.uniform(0.2, 1.0))
            before = recorder.frames
            heard = witness.count_at(time.monotonic())
            trial = Trial(server, recorder, speaker, witness, lag)
            kind(trial)
            recording = recorder.stop()
        finally:
            speaker.kill()
            speaker.wait()
            witness.stop()
        lost_s = _look_before(trial, recording, before, heard)
        _look_after(trial, kind, recording)
        return {"faults": trial.faults, "told_s": trial.told_s, "lost_s": lost_s}


def _look_before(trial: Trial, recording: Recording, before: int, heard: int) -> float:
    """What was in the file before the fault is what came out of the microphone; seconds that are missing."""
    with WavReader(recording.path) as reader:
        samples = reader.read_int16(0, recording.frames)
    trial.expect(len(samples) == recording.frames >= before, "sound of before is gone")
    first = trial.witness.find(samples[:before])
    trial.expect(trial.witness.holds(samples[:before], first), UNHEARD)
    same = before
    while same < len(samples) and trial.witness.holds(samples[same : same + 441], first + same):
        same += 441
    return max(0, heard - first - same) / RATE


def _look_after(trial: Trial, kind: Callable[[Trial], None], recording: Recording) -> None:
    code = recording.problem.code if recording.problem is not None else ""
    trial.expect(code == ENDS.get(kind, ""), f"it ended with {code!r}")
    changes = [gap for gap in recording.gaps if gap.reason is GapReason.DEVICE]
    trial.expect(len(changes) == (kind is unplugged_with_another), f"{len(changes)} changes are marked")
    if kind in (slow_callback, process_stopped):
        missing_s = sum(gap.missing_s for gap in recording.gaps)
        after = trial.lag_after if trial.lag_after is not None else _lag(trial.recorder)
        hole_s = after - trial.lag_before - missing_s
        trial.expect(abs(hole_s) < _UNSEEN_S, f"{hole_s:.2f} s are missing and in no gap")


def _intake(recorder: Recorder) -> Any:
    session = recorder._session
    assert session is not None
    return session.intake


def _lag(recorder: Recorder) -> float:
    """When the newest block came, less the sound delivered up to its end."""
    at, delivered = _intake(recorder).newest
    return float(at) - float(delivered) / RATE


def _least_lag(recorder: Recorder, seconds: float) -> float:
    """The least of some time: on a busy machine a block may be late, and is not missing."""
    ends_at, least = time.monotonic() + seconds, _lag(recorder)
    while time.monotonic() < ends_at:
        least = min(least, _lag(recorder))
        time.sleep(0.005)
    return least


def _is_whole(trial: Trial, woke_at: float) -> bool:
    """Whether the sound server had kept everything meanwhile."""
    is_new = float(_intake(trial.recorder).newest[0]) > woke_at
    return is_new and _lag(trial.recorder) - trial.lag_before < _UNSEEN_S


def try_kind(kind: Callable[[Trial], None], count: int) -> bool:
    """G4, for one kind of fault."""
    results: list[dict[str, Any]] = []
    left, repeated = [(seed, 0) for seed in range(count)], 0
    while left:
        now, left = left[:AT_ONCE], left[AT_ONCE:]
        running = [forked(lambda: one_trial(kind, seed)) for seed, _turn in now]  # noqa: B023
        for (seed, turn), one in zip(now, [result_of(*one) for one in running], strict=True):
            if UNHEARD in one["faults"] and turn < _TURNS:
                # On a busy machine two recorders of one microphone do not always get the same samples.
                left.append((seed, turn + 1))
                repeated += 1
            else:
                results.append(one)
    failures = [f"{one}" for one in results if one["faults"]]
    told = max(one["told_s"] for one in results)
    lost = max(one["lost_s"] for one in results)
    worst = f"told after {told:.2f} s, {lost:.3f} s of before lost" + f" ({repeated} repeated)" * bool(
        repeated
    )
    return goal(f"G4 {kind.__name__.replace('_', ' ')}", count, failures, worst)


def main(count: int, only: str = "") -> int:
    """See above."""
    # In a process of its own: PortAudio must not be loaded before the trials are forked off.
    reason = result_of(*forked(why_not))
    if reason:
        print(f"G4 devices: not run, {reason}")
        return 0
    good = [try_kind(kind, count) for kind in KINDS if only in ("", kind.__name__)]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, *sys.argv[2:3]))
