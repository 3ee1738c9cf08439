"""The thread behind one recording: ring to file, once in 20 ms, with an eye on clock, device and disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import file_digest
from typing import Final

from app.audio.clock import since_boot
from app.audio.devices import devices_fingerprint
from app.audio.gaps import Continuity
from app.audio.meter import Meter
from app.audio.ring import Intake
from app.audio.streams import Stream, stream_error
from app.audio.wav import FRAME_BYTES, WavWriter
from app.config import free_bytes
from app.domain import Device, Gap, GapReason, KnownError

LOST_S: Final = 10.0
"""No block for this long, and the microphone counts as lost although PortAudio says nothing."""

_POLL_S: Final = 0.02
_ASLEEP_S: Final = 1.0
"""A round of the thread that takes longer than this has slept through something."""
_LOOK_AROUND_S: Final = 1.0
"""How often disk and devices are looked at."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Where a recording ends by itself."""

    max_s: float
    reserve_bytes: int
    """Free space that the disk has to keep."""


@dataclass(frozen=True, slots=True)
class Ending:
    """What is known of a recording once its file is closed."""

    frames: int
    sha256: str
    """Empty when the file could not be read back; `problem` says why."""
    problem: KnownError | None


class Session:
    """One recording while it runs. Everything here is called by its thread, except reading attributes."""

    def __init__(
        self,
        device: Device,
        stream: Stream,
        intake: Intake,
        writer: WavWriter,
        limits: Limits,
        clock: Callable[[], float],
        on_gap: Callable[[Gap], None] | None,
    ) -> None:
        self.device = device
        self.stream = stream
        self.intake = intake
        self.writer = writer
        self.meter = Meter(writer.sample_rate)
        self.continuity = Continuity(writer.sample_rate)
        self.gaps: list[Gap] = []
        self.missing_s = 0.0
        self.is_open = True
        self.problem: KnownError | None = None
        self.ending: Ending | None = None
        self.crash: Exception | None = None
        """A bug of ours; the file is whole all the same."""
        self.changed: KnownError | None = None
        """Why it stands still (`microphone_changed`), while it does."""
        self.going_on = threading.Event()
        """Set by whoever wants a paused recording to go on."""
        self.free: int | None = None
        """Bytes that the disk had free at the last look."""
        self._limits = limits
        self._clock = clock
        self._on_gap = on_gap
        self._ticked = since_boot()
        self._now = self._awake_since = self._looked_around = clock()
        self._source, self._moves = stream.source, stream.moves
        self._devices = set(devices_fingerprint().splitlines())
        self._lost_seen = self._lost_noted = 0

    def run(self, stopping: threading.Event) -> None:
        """Work until told to stop or until the recording has to end; then close the device and the file."""
        can_write = True
        try:
            while not stopping.wait(_POLL_S):
                self._tick()
                self.writer.sync_if_due()
                if self.changed is not None:
                    if self.going_on.is_set():
                        self._go_on()
                    continue
                self._move()
                self.problem = self._fault()
                if self.problem is not None:
                    break
                if self.stream.moves != self._moves:
                    self._pause()
                self._source = self.stream.source
        except KnownError as error:
            self.problem, can_write = error, False
        except Exception as error:  # noqa: BLE001 - whatever it is, the file is finished first
            self.crash, can_write = error, False
        try:
            self.stream.stop()
            self.stream.close()
            self.is_open = False
            if can_write:
                self._move()
            self._note_lost(at_end=True)
            self._note(self.continuity.finish())
        except KnownError as error:
            self.problem = self.problem or error
        except Exception as error:  # noqa: BLE001 - as above
            self.crash = self.crash or error
        self.is_open = False
        self.ending = self._finish()

    def unwritten_s(self) -> float:
        """How long the disk has taken nothing. For any thread."""
        return since_boot() - self._ticked if self.is_open else 0.0

    def silent_s(self) -> float:
        """How long the microphone has given no block, if that is long enough to be a stall, else 0."""
        newest = self.intake.newest
        if newest is None or not self.is_open or self.changed is not None:
            return 0.0
        return self.continuity.silent_s(self._clock(), newest[0])

    def _tick(self) -> None:
        # In this order, and looked at once a round: sleep may come between any two lines.
        self._now = self._clock()
        now = since_boot()
        if now - self._ticked > _ASLEEP_S:
            # We stood still ourselves (sleep, a slow disk): the microphone gets its time to wake up too.
            self._awake_since = self._clock()
        self._ticked = now

    def _pause(self) -> None:
        """The system went on with another microphone: close it until the user has decided."""
        changed = KnownError("microphone_changed", old=self._source, new=self.stream.source)
        self.going_on.clear()
        at_s = self.writer.frames / self.writer.sample_rate
        self.stream.stop()
        self._move()
        self._note(self.continuity.finish())
        self._note(Gap(at_s, 0.0, GapReason.DEVICE))
        # Said once it is so: nothing comes from the other microphone any more.
        self.changed = changed

    def _go_on(self) -> None:
        try:
            self.stream.start()
        except Exception as error:
            raise stream_error(error, self.device, is_input=True) from error
        self.continuity.restart()
        self._moves = self.stream.moves
        self._awake_since = self._clock()
        self.changed = None

    def _move(self) -> None:
        """Everything that waits in the ring goes to the file and to the meter."""
        import numpy as np

        newest = self.intake.newest
        for part in self.intake.ring.take():
            samples = np.frombuffer(part, dtype="<i2")
            if self.stream.channels > 1:
                samples = samples.reshape(-1, self.stream.channels).mean(axis=1).astype("<i2")
            self.writer.append(samples.data)
            self.meter.feed(samples)
        if newest is not None:
            gap = self.continuity.observe(*newest)
            if gap is not None:
                # Continuity counts what was delivered, the file holds what was accepted.
                at_s = max(0.0, gap.at_s - self._lost_noted / self.writer.sample_rate)
                self._note(Gap(at_s, gap.missing_s, gap.reason))
        self._note_lost(at_end=False)

    def _note_lost(self, *, at_end: bool) -> None:
        """One gap for each time that the ring was full, once it no longer is."""
        lost = self.intake.lost
        if lost > self._lost_noted and (lost == self._lost_seen or at_end):
            rate = self.writer.sample_rate
            self._note(Gap(self.writer.frames / rate, (lost - self._lost_noted) / rate, GapReason.DROPPED))
            self._lost_noted = lost
        self._lost_seen = lost

    def _note(self, gap: Gap | None) -> None:
        if gap is None:
            return
        self.gaps.append(gap)
        self.missing_s += gap.missing_s
        if self._on_gap is not None:
            self._on_gap(gap)

    def _fault(self) -> KnownError | None:
        """Why the recording has to end now, if it has to."""
        now = self._now
        newest = self.intake.newest
        if self.intake.error is not None:
            return KnownError("microphone_failed", name=self.device.name, reason=repr(self.intake.error))
        if not self.stream.active or now - max(newest[0] if newest else 0.0, self._awake_since) > LOST_S:
            return KnownError("microphone_lost", name=self.device.name)
        if self.writer.frames >= self._limits.max_s * self.writer.sample_rate:
            return KnownError("recording_limit", hours=round(self._limits.max_s / 3600, 2))
        if now - self._looked_around >= _LOOK_AROUND_S:
            self._looked_around = now
            self._note_unplugged()
            folder = self.writer.path.parent
            self.free = free_bytes(folder)
            if self.free < self._limits.reserve_bytes:
                return KnownError("disk_full", folder=str(folder))
        return None

    def _note_unplugged(self) -> None:
        """A sound server goes on with another microphone without a word, and without a sample missing."""
        devices = set(devices_fingerprint().splitlines())
        if self._devices - devices:
            self._note(Gap(self.writer.frames / self.writer.sample_rate, 0.0, GapReason.DEVICE))
        self._devices = devices

    def _finish(self) -> Ending:
        digest = ""
        try:
            frames = self.writer.finish()
        except KnownError as error:
            frames = self.writer.frames
            self.problem = self.problem or error
        try:
            with self.writer.path.open("rb") as file:
                digest = file_digest(file, "sha256").hexdigest()
        except OSError as error:
            reason = error.strerror or str(error)
            self.problem = self.problem or KnownError(
                "write_failed", file=str(self.writer.path), reason=reason
            )
        return Ending(frames, digest, self.problem)


def ring_bytes(seconds: float, sample_rate: int, channels: int) -> int:
    """Room for so much sound."""
    return round(seconds * sample_rate) * FRAME_BYTES * channels
