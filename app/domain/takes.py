"""Takes: one recording of one line by one speaker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from enum import StrEnum

from app.domain.languages import Language
from app.domain.scenarios import LineRef


class TakeKind(StrEnum):
    """Who a take is for: the example to follow, or the rep's own try."""

    MODEL = "model"
    ATTEMPT = "attempt"


class TakeState(StrEnum):
    """How far a take has come. Written after the artefact that it speaks of."""

    RECORDING = "recording"
    """The microphone is open, or the program died while it was."""
    RECORDED = "recorded"
    """The audio file is closed and hashed; nothing needs the microphone any more."""
    RECOVERED = "recovered"
    """Closed by start-up recovery after an interruption."""
    TRANSCRIBED = "transcribed"
    """Words (or "no speech") are on disk."""
    REVIEWED = "reviewed"
    """Findings are on disk."""


class GapReason(StrEnum):
    """Why sound is missing."""

    DROPPED = "dropped"
    """The machine was too slow to take the samples."""
    STALLED = "stalled"
    """No samples came for a while (sleep, suspended source)."""
    DEVICE = "device"
    """The microphone went away or changed."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Sound that is missing from a take."""

    at_s: float
    """Where in the recorded audio the gap lies, in seconds from its start."""
    missing_s: float
    reason: GapReason


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone or a loudspeaker. `key` is stable across restarts; PortAudio's index is not."""

    key: str
    name: str
    host: str
    index: int
    channels: int
    sample_rate: int
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """What the level meter shows; polled by the window, never pushed."""

    elapsed_s: float
    """Length of the audio accepted so far."""
    peak_dbfs: float
    """Highest sample since the last poll; -inf for exact zeros."""
    rms_dbfs: float
    clipped: int
    """Samples at full scale since the take began."""
    zeros_s: float
    """How long nothing but exact zeros has come (0 while sound comes)."""
    missing_s: float
    """Sum of all gaps so far."""
    is_open: bool
    """Whether the recording goes on: the microphone is open, or would be but for `is_paused`."""
    is_paused: bool = False
    """The microphone is closed until the user says how to go on."""
    unwritten_s: float = 0.0
    """How long the disk has taken nothing; the sound waits in memory meanwhile."""
    seconds_left: float | None = None
    """How much can still be recorded, once the disk is nearly full."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A copy of what the speaker was asked to say, so that a later change of the pack hides nothing."""

    scenario_title: str
    line_text: str
    cue: str
    key_points: tuple[tuple[str, str], ...]
    """Pairs of key point id and its text."""
    content_hash: str


@dataclass(frozen=True, slots=True)
class Consent:
    """What is noted about the speaker's consent to be recorded; a take without it says that nobody asked."""

    agreed: bool
    noted: datetime
    """When that was noted. Aware, in UTC."""


@dataclass(frozen=True, slots=True)
class Take:
    """One recording of one line by one speaker."""

    id: str
    """A ULID: sorts by time of creation, and is the name of the take's folder."""
    kind: TakeKind
    state: TakeState
    line: LineRef
    language: Language
    speaker: str
    created: datetime
    """Aware, in UTC."""
    utc_offset_s: int
    """The speaker's wall clock against UTC when the take was made."""
    prompt: Prompt
    device: str = ""
    sample_rate: int = 0
    frames: int = 0
    sha256: Mapping[str, str] = field(default_factory=dict)
    """Digest of each finished file in the folder, by file name."""
    gaps: tuple[Gap, ...] = ()
    clipped: int = 0
    chosen: bool = False
    """The rep (or the manager) chose this take as the best of its line."""
    damaged: bool = False
    """The details could not be read; the audio is still there."""
    conversation: str = ""
    """Id of the conversation (a ULID) that this take is a turn of, empty for a take of a line. The id of its
    line is then `@` and the id of the turn."""
    cue_end_s: float | None = None
    """When the buyer's words ended, in seconds from the start of the take (negative: before it); None when
    nothing was played."""
    skipped: tuple[str, ...] = ()
    """Ids of the turns of its conversation that were skipped right after this one."""
    taken_back: bool = False
    """The rep went back behind this turn: the take is kept, and the conversation goes on without it."""
    example: bool = False
    """Belongs to the example round that comes with the program."""
    consent: Consent | None = None
    """Whether the speaker agreed to be recorded; None while nobody has said."""
    sound_gone: datetime | None = None
    """When its sound was deleted because it was old (aware, in UTC). `frames` still tells how long it was."""

    @property
    def duration_s(self) -> float:
        """Length of the audio in seconds; 0 while it is not known."""
        return self.frames / self.sample_rate if self.sample_rate else 0.0

    @property
    def created_local(self) -> datetime:
        """When the take was made, on the wall clock of whoever made it."""
        return self.created.astimezone(timezone(timedelta(seconds=self.utc_offset_s)))
