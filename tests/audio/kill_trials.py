"""Kills recorders in mid-take and looks at what is left: `python -m tests.audio.kill_trials 50`.

Noise that never repeats is played into the software microphone. Recorders run as programs of their own,
through PortAudio, and get SIGKILL at a random moment. Beside them a plain recorder of the sound server's
tells which sample had come out of the microphone at that moment.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from app.audio import WavReader, finish_interrupted
from tests.sound import SoundServer, wait_until

RATE = 44_100
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Trial:
    recorded_s: float
    """What the repaired file holds."""
    lost_s: float
    """What had come out of the microphone and is not in the file."""
    is_exact: bool
    """Every sample is one that came out of the microphone, in order and without a hole."""
    is_readable: bool
    """libsndfile read the file before it was repaired, and all of it."""


class Witness:
    """Knows which samples came out of the microphone, and when."""

    def __init__(self, server: SoundServer) -> None:
        options = ("--raw", "--format=s16le", "--channels=1", f"--rate={RATE}", "--latency-msec=10")
        self._recorder = subprocess.Popen(
            ["parecord", "--device=mic.monitor", *options],
            stdout=subprocess.PIPE,
            env=os.environ | server.env,
        )
        self._heard = bytearray()
        self._times: list[float] = []
        self._counts: list[int] = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        assert self._recorder.stdout is not None
        while data := os.read(self._recorder.stdout.fileno(), 65_536):
            when = time.monotonic()
            self._heard += data
            self._counts.append(len(self._heard) // 2)
            self._times.append(when)

    @property
    def hears_noise(self) -> bool:
        return any(self._heard[-200:])

    def count_at(self, when: float) -> int:
        """How many samples had come out by then."""
        return self._counts[bisect_right(self._times, when) - 1]

    def find(self, samples: np.ndarray) -> int:
        """Which sample of all it heard these begin with."""
        # A stretch without silence is nowhere else in the noise.
        quiet = np.flatnonzero(np.abs(samples) < 1)
        at = next(n for n in range(0, len(samples), 64) if not ((quiet >= n) & (quiet < n + 64)).any())
        part = samples[at : at + 64].tobytes()
        found = self._heard.find(part)
        while found >= 0 and found % 2:
            found = self._heard.find(part, found + 1)
        assert found >= 0, "these samples were never heard"
        return found // 2 - at

    def holds(self, samples: np.ndarray, first: int) -> bool:
        return bytes(self._heard[first * 2 : (first + len(samples)) * 2]) == samples.tobytes()

    def stop(self) -> None:
        self._recorder.terminate()
        self._recorder.wait()
        self._thread.join()
        assert self._recorder.stdout is not None
        self._recorder.stdout.close()


def one_trial(path: Path, server: SoundServer, witness: Witness, longest_s: float) -> Trial:
    recorder = subprocess.Popen(
        [sys.executable, "-m", "tests.audio.recording_child", str(path)],
        cwd=ROOT,
        env=os.environ | server.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert recorder.stdout is not None
    with recorder.stdout as said:
        assert said.readline() == b"recording\n"
        time.sleep(random.uniform(0.2, longest_s))  # the random moment is what is tried
        when = time.monotonic()
        recorder.kill()
        recorder.wait()
    there = soundfile.info(path).frames
    rate, frames = finish_interrupted(path)
    assert rate == RATE
    with WavReader(path) as reader:
        samples = reader.read_int16(0, frames)
    first = witness.find(samples)
    wait_until(lambda: witness.count_at(time.monotonic()) > first + frames)
    lost = max(0, witness.count_at(when) - first - frames)
    return Trial(frames / RATE, lost / RATE, witness.holds(samples, first), there == frames)


def run_trials(
    count: int, server: SoundServer, folder: Path, at_once: int = 6, longest_s: float = 4.0
) -> list[Trial]:
    """Run trials, some at once, while the source is played."""
    seconds = 20 + 8 * count / at_once
    noise = np.random.default_rng(1).integers(-9000, 9000, round(seconds * RATE)).astype("<i2")
    source_path = folder / "noise.raw"
    source_path.write_bytes(noise.tobytes())
    witness = Witness(server)
    speaker = server.say_async(source_path, rate=RATE)
    trials: list[Trial] = []
    failures: list[BaseException] = []
    numbers = iter(range(count))

    def work() -> None:
        try:
            trials.extend(
                one_trial(folder / f"{number}.wav", server, witness, longest_s) for number in numbers
            )
        except BaseException as error:  # noqa: BLE001 - raised again below
            failures.append(error)

    try:
        wait_until(lambda: witness.hears_noise)
        threads = [threading.Thread(target=work) for _ in range(at_once)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        speaker.terminate()
        speaker.wait()
        witness.stop()
    if failures:
        raise failures[0]
    return trials


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as folder, SoundServer() as server:
        trials = run_trials(count, server, Path(folder))
    print("recorded s  lost s  exact  readable before repair")
    for trial in trials:
        print(f"{trial.recorded_s:10.2f} {trial.lost_s:7.3f}  {trial.is_exact!s:5}  {trial.is_readable}")
    lost = sorted(trial.lost_s for trial in trials)
    print(
        f"{len(trials)} trials: lost at most {lost[-1]:.3f} s, in the middle {lost[len(lost) // 2]:.3f} s; "
        f"{sum(trial.is_exact for trial in trials)} exact, "
        f"{sum(trial.is_readable for trial in trials)} readable before repair"
    )


if __name__ == "__main__":
    main()
