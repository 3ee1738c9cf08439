"""A take on a clock that waits for nothing but the work.

The worker's own `Job` and engine run in this process with sound that arrives every 40 ms of simulated time.
While the job works the clock goes on by the time that the work really took; while it has nothing to do the
clock jumps to the next arrival. What arrives during a piece of work is heard after it, as in the worker. So
nothing is known before its time, and an hour takes only as long as its work. Pipes and polling (some
milliseconds, at most 50) are not in it: the real-time runs show those.
"""

from __future__ import annotations

import copy
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.transcription.engine import Engine
from app.transcription.job import Job

RATE: Final = 16_000
STEP_S: Final = 0.04

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Stop:
    """What somebody who pressed Stop had to wait for, in seconds."""

    text_s: float
    """Until every word was there."""
    times_s: float
    """Until every word had its exact time."""


@dataclass(slots=True)
class Simulation:
    """One take while it is being recorded."""

    engine: Engine
    live: bool = True
    now_s: float = 0.0
    work_s: float = 0.0
    """Wall time that the job worked."""
    cpu_s: float = 0.0
    texts: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)
    """First sample and tokens of each closed window."""
    windows: list[dict[str, Any]] = field(default_factory=list)
    guesses: int = 0
    _job: Job | None = None
    _arrived: int = 0
    _whole_s: float = 0.0

    def begin(self) -> None:
        """The microphone opens."""
        self.engine.begin("en", ())
        self._job = Job(self.engine, self._told, number=1, start=0, in_speech=False, skip=(), live=self.live)

    def hear(self, samples: Samples, *, at_once: bool = False) -> None:
        """More of the take comes, in its own time or (`at_once`) all together."""
        assert self._job is not None
        step = len(samples) if at_once else round(STEP_S * RATE)
        for start in range(0, len(samples), max(1, step)):
            part = samples[start : start + step]
            self._arrived += len(part)
            arrival_s = self._arrived / RATE if not at_once else self.now_s
            while self.now_s < arrival_s and self._timed(self._job.step):
                pass
            self.now_s = max(self.now_s, arrival_s)
            job = self._job
            self._timed(lambda job=job, part=part: job.add(part.tobytes()))

    def stop(self) -> Stop:
        """Stop is pressed now."""
        assert self._job is not None
        pressed_s = self._arrived / RATE if self.live else self.now_s
        self.now_s = max(self.now_s, pressed_s)
        self._timed(self._job.finish)
        while self._timed(self._job.step):
            pass
        assert self._job.is_done
        return Stop(self._whole_s - pressed_s, self.now_s - pressed_s)

    def branch(self) -> Simulation:
        """The same moment once more: what is done with it changes nothing here, if `restore` follows."""
        assert self._job is not None
        other = copy.copy(self)
        other.texts, other.windows = list(self.texts), list(self.windows)
        job = copy.copy(self._job)
        job._cutter = copy.deepcopy(self._job._cutter)
        job._to_read, job._to_settle = deque(self._job._to_read), deque(self._job._to_settle)
        job._states = deque(self._job._states)
        job._send = other._told
        other._job = job
        return other

    def _timed(self, work: Any) -> bool:
        cpu, began = time.process_time(), time.perf_counter()
        self._began = began
        result = work()
        took = time.perf_counter() - began
        self.now_s += took
        self.work_s += took
        self.cpu_s += time.process_time() - cpu
        return bool(result)

    _began: float = 0.0

    def _told(self, **event: Any) -> None:
        if event["type"] == "text":
            self.texts.append((event["start"], tuple(event["tokens"])))
        elif event["type"] == "window":
            self.windows.append(event)
        elif event["type"] == "guess":
            self.guesses += 1
        elif event["type"] == "whole":
            self._whole_s = self.now_s + time.perf_counter() - self._began


def stop_here(simulation: Simulation, reaction: Samples) -> Stop:
    """What a Stop after some more silence would have to wait for; the simulation stays as it is."""
    detector = simulation.engine._detector
    kept = detector.state
    branch = simulation.branch()
    branch.hear(reaction)
    stop = branch.stop()
    detector.state = kept
    return stop
