"""From the microphone to a growing WAV file.

PortAudio's callback copies a block into a ring and returns. A thread of ours moves the ring's content to the
file every 20 ms and flushes it to disk every second. Whatever happens, what was accepted is in the file.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.audio.clock import since_boot
from app.audio.meter import LiveWave
from app.audio.ring import Intake
from app.audio.session import Limits, Session, ring_bytes
from app.audio.streams import Microphones, SystemMicrophones, stream_error
from app.audio.wav import WavWriter
from app.config import free_bytes
from app.domain import Device, Gap, InternalError, KnownError, Level

MAX_S: Final = 4 * 3600.0
"""A forgotten recording ends by itself."""

RESERVE_BYTES: Final = 200_000_000
"""Below this much free space a take ends: its words and the rest of the computer need room too."""

RING_S: Final = 60.0
"""How long the disk may stand still before sound is lost."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A finished recording."""

    path: Path
    sample_rate: int
    frames: int
    sha256: str
    """Of the whole file."""
    gaps: tuple[Gap, ...]
    clipped: int
    """Samples at full scale."""
    device_name: str
    device_key: str
    """Of the microphone that was used: another one than was asked for when that was not there."""
    peak_dbfs: float
    flags: int
    """Blocks that PortAudio itself marked as overrun."""
    problem: KnownError | None
    """Why it ended by itself; None when it was stopped."""

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate


class Recorder:
    """Records one take. `start`, then `stop` (or `cancel`); `level` and `waveform` at any time.

    The microphone is open between `start` and `stop` only. A recording that ends by itself (microphone lost,
    disk full, four hours) closes it, keeps everything and shows in `level().is_open` and `problem`; `stop`
    then hands the recording over as usual. Where the system goes on with another microphone by itself, the
    microphone is closed and `changed` says so, until `go_on` or `stop`. `on_gap` is called from the writing
    thread and must be quick.
    """

    def __init__(
        self,
        wav_path: Path,
        device_key: str = "",
        on_gap: Callable[[Gap], None] | None = None,
        *,
        microphones: Microphones | None = None,
        clock: Callable[[], float] = since_boot,
        open_writer: Callable[[Path, int], WavWriter] = WavWriter,
        max_s: float = MAX_S,
        reserve_bytes: int = RESERVE_BYTES,
    ) -> None:
        self._path = wav_path
        self._key = device_key
        self._on_gap = on_gap
        self._microphones = microphones or SystemMicrophones()
        self._clock = clock
        self._open_writer = open_writer
        self._limits = Limits(max_s, reserve_bytes)
        self._stopping = threading.Event()
        self._session: Session | None = None
        self._thread: threading.Thread | None = None
        self._cancelled = False

    def start(self) -> None:
        """Open the microphone and the file. Takes some tens of milliseconds.

        Raises:
            KnownError: `no_microphone`, `microphone_gone`, `microphone_busy`, `microphone_refused`,
                `microphone_failed`, `sound_system_missing`, `disk_full`, `folder_unwritable` or
                `write_failed`; nothing is left behind.
        """
        if self._session is not None:
            raise InternalError("a recorder records once")
        if free_bytes(self._path.parent) < self._limits.reserve_bytes:
            raise KnownError("disk_full", folder=str(self._path.parent))
        device = self._microphones.find(self._key)
        intakes: list[Intake] = []

        def on_block(data: Any, frames: int, times: Any, status: Any) -> None:
            # The ring's size is known only once the device is open.
            for intake in intakes:
                intake.on_block(data, frames, times, status)

        stream = self._microphones.open(device, on_block)
        try:
            writer = self._open_writer(self._path, stream.sample_rate)
        except BaseException:
            stream.close()
            raise
        intake = Intake(ring_bytes(RING_S, stream.sample_rate, stream.channels), self._clock)
        intakes.append(intake)
        session = Session(device, stream, intake, writer, self._limits, self._clock, self._on_gap)
        try:
            stream.start()
        except Exception as error:
            stream.close()
            writer.finish()
            self._path.unlink(missing_ok=True)
            raise stream_error(error, device, is_input=True) from error
        self._session = session
        self._thread = threading.Thread(
            target=session.run, args=(self._stopping,), name="recorder", daemon=True
        )
        self._thread.start()

    @property
    def sample_rate(self) -> int:
        """Of the file; 0 before `start`."""
        return self._session.writer.sample_rate if self._session else 0

    @property
    def frames(self) -> int:
        """Frames in the file so far: whoever reads along may read up to here."""
        return self._session.writer.frames if self._session else 0

    @property
    def device(self) -> Device | None:
        """The microphone in use; None before `start`."""
        return self._session.device if self._session else None

    @property
    def problem(self) -> KnownError | None:
        """Why the recording ended by itself, if it did."""
        return self._session.problem if self._session else None

    @property
    def changed(self) -> KnownError | None:
        """`microphone_changed` (`old`, `new`) while the recording stands still because of it."""
        return self._session.changed if self._session else None

    @property
    def free_bytes(self) -> int | None:
        """What the disk had free when it was last looked at, once a second; None before."""
        return self._session.free if self._session else None

    def go_on(self) -> None:
        """Open the microphone again that the system has now; nothing where the recording is not paused."""
        if self._session is not None:
            self._session.going_on.set()

    @property
    def is_open(self) -> bool:
        """Whether the recording goes on, also while it is paused."""
        return self._session is not None and self._session.is_open

    def level(self) -> Level:
        """What the meter shows; costs some microseconds and never waits."""
        session = self._session
        if session is None:
            return Level(0.0, float("-inf"), float("-inf"), 0, 0.0, 0.0, is_open=False)
        stalled_s = max(session.silent_s(), session.continuity.late_s)
        peak_dbfs, rms_dbfs = session.meter.poll()
        return Level(
            elapsed_s=session.writer.frames / session.writer.sample_rate,
            peak_dbfs=peak_dbfs,
            rms_dbfs=rms_dbfs,
            clipped=session.meter.clipped,
            zeros_s=session.meter.zeros_s,
            missing_s=session.missing_s + stalled_s,
            is_open=session.is_open,
            is_paused=session.changed is not None,
            unwritten_s=session.unwritten_s(),
        )

    def waveform(self) -> LiveWave | None:
        """The last minute of the recording for the growing waveform; None before `start`."""
        return self._session.meter.wave() if self._session else None

    def stop(self) -> Recording:
        """Close the microphone, finish the file. Takes up to half a second, and longer after hours.

        The same recording is handed over when called again.

        Raises:
            InternalError: it was never started, it was cancelled, or a bug of ours ended it (the file is
                whole all the same).
        """
        session = self._end()
        if session is None or session.ending is None:
            raise InternalError("the recorder was not started")
        if self._cancelled:
            raise InternalError("the recording was cancelled")
        if session.crash is not None:
            raise InternalError(f"the recorder broke: {session.crash!r}") from session.crash
        return Recording(
            path=self._path,
            sample_rate=session.writer.sample_rate,
            frames=session.ending.frames,
            sha256=session.ending.sha256,
            gaps=tuple(session.gaps),
            clipped=session.meter.clipped,
            device_name=session.device.name,
            device_key=session.device.key,
            peak_dbfs=session.meter.peak_dbfs,
            flags=session.intake.flags,
            problem=session.ending.problem,
        )

    def cancel(self) -> None:
        """Close the microphone and throw the file away."""
        if self._end() is not None and not self._cancelled:
            self._cancelled = True
            self._path.unlink(missing_ok=True)

    def _end(self) -> Session | None:
        if self._thread is not None:
            self._stopping.set()
            self._thread.join()
        return self._session
