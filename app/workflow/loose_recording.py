"""Recording a sound that is no take: what is said in a team meeting, and a spoken remark.

It is one WAV file where the caller wants it, and nothing else: no details, no place in the library, no words.
Whoever asked for it keeps it somewhere or lets go of it.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import make_private_folder
from app.domain import Gap, KnownError, Level, TakeKind
from app.workflow.recording import level_of, recording_goes_on

if TYPE_CHECKING:
    from app.audio import Recorder
    from app.transcription import LiveWords


@dataclass(frozen=True, slots=True)
class LooseSound:
    """A finished recording that is no take."""

    path: Path
    sample_rate: int
    frames: int
    """0 where not a single sample came; there is no file then."""
    sha256: str
    gaps: tuple[Gap, ...] = ()
    clipped: int = 0
    device: str = ""
    problem: KnownError | None = None
    """Why it ended by itself (microphone lost, disk full), if it did; the file holds all until then."""

    @property
    def told(self) -> KnownError | None:
        """What a person should hear of the problem: how much can be heard. None where there was none."""
        if self.problem is None or not self.frames:
            return self.problem
        seconds = int(self.duration_s)
        until = f"{seconds // 60}:{seconds % 60:02d}"
        if self.problem.code.startswith("microphone_"):
            return KnownError("sound_microphone_lost", until=until)
        is_disk = self.problem.code in ("disk_full", "write_failed", "folder_unwritable")
        return KnownError("sound_disk_full", until=until) if is_disk else self.problem

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate if self.sample_rate else 0.0


class LooseRecording:
    """One sound while the microphone is open; it can stand where a `TakeRecording` does.

    `kind`: whose colour it has while it is recorded; None where it is about a take and no try at a line.
    """

    words: LiveWords | None = None
    is_listening = False

    def __init__(self, path: Path, device_key: str = "", kind: TakeKind | None = None) -> None:
        self.path = path
        self.kind = kind
        self._device_key = device_key
        self._recorder: Recorder | None = None

    def start(self) -> None:
        """Open the microphone.

        Raises:
            KnownError: as `Recorder.start`, or the folder could not be made; nothing is left behind.
        """
        from app.audio import Recorder

        make_private_folder(self.path.parent)
        recorder = Recorder(self.path, self._device_key)
        recording_goes_on(1)
        try:
            recorder.start()
        except BaseException:
            recording_goes_on(-1)
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)
            raise
        self._recorder = recorder

    def level(self) -> Level | None:
        """What the meter shows; None before the start."""
        return level_of(self._recorder)

    @property
    def changed(self) -> KnownError | None:
        """As of a `TakeRecording`: the system took another microphone, and the recording stands still."""
        return self._recorder.changed if self._recorder is not None else None

    def go_on(self) -> None:
        """Go on with the microphone that the system has now."""
        if self._recorder is not None:
            self._recorder.go_on()

    def stop(self) -> LooseSound:
        """Close the microphone and the file. Takes up to half a second."""
        recorder, self._recorder = self._recorder, None
        if recorder is None:
            return LooseSound(self.path, 0, 0, "")
        try:
            made = recorder.stop()
        finally:
            recording_goes_on(-1)
        if made.frames == 0:
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)
        return LooseSound(
            self.path,
            made.sample_rate,
            made.frames,
            made.sha256,
            made.gaps,
            made.clipped,
            made.device_name,
            made.problem,
        )
