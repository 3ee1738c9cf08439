"""Kills the worker while a take is recorded: `python -m tests.transcription.worker_kill_trials 50`.

Known sentences are written to a growing file in real time, as the recorder does it, and the program listens.
At random moments, whatever it does then, the worker gets SIGKILL. When the take has ended its words and their
times are compared with those of a worker that nobody disturbed.
"""

from __future__ import annotations

import logging
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import soxr
from numpy.typing import NDArray

from app.audio import WavWriter, blocks_16k
from app.transcription import Transcriber
from app.workflow import LiveTranscription
from tests.transcription.equality_trials import make_take
from tests.transcription.speech import DATA, RATE, Samples

MICROPHONE_RATE: Final = 48_000
BLOCK: Final = MICROPHONE_RATE // 50
"""20 ms, as the recorder writes."""
LONGEST_PEACE_S: Final = 5.0
"""Between two kills; a new worker takes one to two seconds to start, so some never get ready."""
_LANGUAGES: Final = ("en", "nl", "nb")


@dataclass(frozen=True)
class Trial:
    """One take."""

    language: str
    seconds: float
    kills: int
    starting: int
    """Of them while the worker was not yet ready."""
    words: int
    """Without disturbance."""
    missing: int
    extra: int
    same: bool
    """Words, times, speech, sentences: all of the transcript."""
    wait_s: float
    """From the end of the recording to the last exact time."""


class Killer(threading.Thread):
    """Kills at random moments until it is told to stop, or has killed often enough."""

    def __init__(self, transcriber: Transcriber, most: int, dice: random.Random) -> None:
        super().__init__(name="killer")
        self._transcriber = transcriber
        self._most = most
        self._dice = dice
        self._is_over = threading.Event()
        self.kills = 0
        self.starting = 0

    def run(self) -> None:
        last = None
        while self.kills < self._most and not self._is_over.wait(self._dice.uniform(0.0, LONGEST_PEACE_S)):
            pid = self._transcriber.worker_pid
            if pid is None or pid == last:
                continue
            self.starting += self._transcriber._loaded is None
            os.kill(pid, signal.SIGKILL)
            last = pid
            self.kills += 1

    def stop(self) -> None:
        self._is_over.set()
        self.join()


def one_trial(
    transcriber: Transcriber, folder: Path, path: Path, seed: int, kills: int, longest_s: float
) -> Trial:
    dice = random.Random(seed)
    take = make_take(seed, _LANGUAGES[seed % 3], longest_s)
    sound = _as_recorded(take.sound)
    writer = WavWriter(path, MICROPHONE_RATE)
    killer = Killer(transcriber, kills, dice)
    listening = LiveTranscription(transcriber, lambda: folder, take.language, path, lambda: writer.frames)
    killer.start()
    begun = time.monotonic()
    clock = threading.Event()
    for at in range(0, len(sound), BLOCK):
        clock.wait(max(0.0, begun + at / MICROPHONE_RATE - time.monotonic()))
        writer.append(sound[at : at + BLOCK].data)
    killer.stop()
    listening.finish(writer.finish())
    ended = time.monotonic()
    heard = listening.result()
    wait_s = time.monotonic() - ended
    assert heard is not None, "the take was not listened to"
    undisturbed = transcriber.transcribe(blocks_16k(path), model_folder=folder, language=take.language)
    wanted, found = (Counter(word.text for word in one.words) for one in (undisturbed, heard))
    return Trial(
        take.language,
        len(take.sound) / RATE,
        killer.kills,
        killer.starting,
        len(undisturbed.words),
        (wanted - found).total(),
        (found - wanted).total(),
        heard == undisturbed,
        wait_s,
    )


def run_trials(kills: int, folder: Path, scratch: Path, longest_s: float = 120.0) -> list[Trial]:
    """Takes, one after the other, until the worker was killed so often."""
    trials: list[Trial] = []
    with Transcriber() as transcriber:
        transcriber.prepare(folder)
        while (left := kills - sum(trial.kills for trial in trials)) > 0:
            number = len(trials)
            path = scratch / f"{number}.wav"
            trials.append(one_trial(transcriber, folder, path, number, left, longest_s))
    return trials


def _as_recorded(sound: Samples) -> NDArray[np.int16]:
    louder = soxr.resample(sound, RATE, MICROPHONE_RATE) * 32767
    return np.asarray(np.clip(louder, -32768, 32767), dtype="<i2")


def main() -> int:
    logging.disable(logging.WARNING)  # that workers are lost is known here
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as scratch:
        trials = run_trials(kills, DATA / "micro-whisper", Path(scratch))
    print("take  language  seconds  kills  while starting  words  missing  extra  all the same  wait s")
    for number, trial in enumerate(trials):
        print(
            f"{number:4}  {trial.language:8} {trial.seconds:8.1f} {trial.kills:6} {trial.starting:15}"
            f" {trial.words:6} {trial.missing:8} {trial.extra:6}  {trial.same!s:12} {trial.wait_s:7.2f}"
        )
    print(
        f"{sum(trial.kills for trial in trials)} kills in {len(trials)} takes: "
        f"{sum(trial.missing for trial in trials)} words missing, "
        f"{sum(trial.extra for trial in trials)} extra, "
        f"{sum(trial.same for trial in trials)} takes with every word and time the same"
    )
    return 0 if all(trial.same for trial in trials) else 1


if __name__ == "__main__":
    sys.exit(main())
