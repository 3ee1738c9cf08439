"""Recording one take: the folder first, then the microphone, then the finished take."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain import Consent, KnownError, Level, Prompt, Take, TakeKind
from app.workflow.jargon import hotwords_of
from app.workflow.lines import LineInPack
from app.workflow.recording_endings import told_ending

if TYPE_CHECKING:
    from app.audio import Recorder
    from app.storage import Library, OpenTake
    from app.transcription import LiveWords
    from app.workflow.live import LiveTakes, LiveTranscription


@dataclass(frozen=True, slots=True)
class FinishedRecording:
    """What a recording left behind."""

    take: Take | None
    """None when not a single sample came."""
    problem: KnownError | None
    """Why it ended by itself (microphone lost, disk full), if it did; the take holds all until then."""
    peak_dbfs: float

    @property
    def told(self) -> KnownError | None:
        """What a person should hear of the problem: how much of the take is kept."""
        return told_ending(self.problem, self.take)


class _Recordings:
    """How many takes are being recorded in this program."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._number = 0

    def change(self, by: int) -> None:
        with self._lock:
            self._number += by

    @property
    def is_any(self) -> bool:
        return self._number > 0


_recordings = _Recordings()


def is_recording() -> bool:
    """Whether a take is being recorded in this program; whatever else computes has to give way."""
    return _recordings.is_any


def recording_goes_on(by: int) -> None:
    """Tell `is_recording` of a recording that begins (1) or has ended (-1)."""
    _recordings.change(by)


def level_of(recorder: Recorder | None) -> Level | None:
    """What the meter shows, and how much a disk that is nearly full still takes; None without a recorder."""
    if recorder is None:
        return None
    level, free = recorder.level(), recorder.free_bytes
    if free is None:
        return level
    from app.storage import warning_for

    warning = warning_for(free, recorder.sample_rate)
    return level if warning is None else replace(level, seconds_left=warning.seconds_left)


def prompt_of(place: LineInPack, language: str) -> Prompt:
    """A copy of what the speaker is asked to say."""
    return Prompt(
        scenario_title=place.scenario.title.get(language),
        line_text=place.line.text.get(language),
        cue=place.cue(language),
        key_points=tuple((point.id, point.text.get(language)) for point in place.line.key_points),
        content_hash=place.scenario.content_hash,
    )


class TakeRecording:
    """One take while the microphone is open.

    A turn of a conversation is recorded with the conversation's id, and `cue_ended_at`: when the buyer's
    words ended, on `time.monotonic()`. Where they still sound at the start, `cue_ended` says it later.
    """

    def __init__(
        self,
        library: Library,
        place: LineInPack,
        *,
        kind: TakeKind,
        language: str,
        speaker: str,
        device_key: str = "",
        conversation: str = "",
        cue_ended_at: float | None = None,
        live: LiveTakes | None = None,
        on_words: Callable[[LiveWords], None] | None = None,
        consent: Consent | None = None,
    ) -> None:
        """`live` listens to the take while it is recorded; `on_words` gets words from another thread."""
        self._library = library
        self._place = place
        self.kind = kind
        self._language = language
        self._speaker = speaker
        self._device_key = device_key
        self._conversation = conversation
        self._cue_ended_at = cue_ended_at
        self._started_at = 0.0
        self._lives = live
        self._on_words = on_words
        self._consent = consent
        self._live: LiveTranscription | None = None
        self._open: OpenTake | None = None
        self.take: Take | None = None
        """The take that was begun, once the microphone is open; not what becomes of it."""
        self._recorder: Recorder | None = None

    def start(self) -> None:
        """Make the take's folder and open the microphone.

        Raises:
            KnownError: the folder could not be made or the microphone not opened; nothing is left behind.
        """
        from app.audio import Recorder

        opened = self._library.begin(
            self.kind,
            self._place.ref,
            self._language,
            self._speaker,
            prompt_of(self._place, self._language),
            conversation=self._conversation,
            cue_end_s=self._cue_end_s(time.monotonic()),
            consent=self._consent,
        )
        recorder = Recorder(
            opened.audio_path,
            self._device_key,
            on_gap=lambda gap: self._library.note_gap(opened, gap),
        )
        _recordings.change(1)
        try:
            recorder.start()
        except BaseException:
            _recordings.change(-1)
            # What kept the microphone shut is what the user has to hear of.
            with contextlib.suppress(KnownError):
                self._library.discard(opened)
            raise
        self._started_at = time.monotonic()
        self._open, self._recorder = opened, recorder
        self.take = opened.take
        if self._lives is not None:
            self._live = self._lives.begin(
                opened.take.id,
                self._language,
                opened.audio_path,
                lambda: recorder.frames,
                hotwords=hotwords_of(self._place, self._language),
                on_words=self._on_words,
            )

    def cue_ended(self, at: float) -> None:
        """Say when the buyer's words ended, on `time.monotonic()`; until `stop`."""
        self._cue_ended_at = at

    def _cue_end_s(self, start: float) -> float | None:
        return None if self._cue_ended_at is None else round(self._cue_ended_at - start, 3)

    def level(self) -> Level | None:
        """What the meter shows, and how much can still be recorded; None before the start."""
        return level_of(self._recorder)

    @property
    def changed(self) -> KnownError | None:
        """`microphone_changed` (`old`, `new`): the system took another one, and the take stands still."""
        return self._recorder.changed if self._recorder is not None else None

    def go_on(self) -> None:
        """Go on with the microphone that the system has now."""
        if self._recorder is not None:
            self._recorder.go_on()

    @property
    def words(self) -> LiveWords | None:
        """What was understood so far; None before the first word, and when nobody listens."""
        return self._live.words if self._live is not None else None

    @property
    def is_listening(self) -> bool:
        """Whether words may come while the microphone is open."""
        return self._live is not None and self._live.is_listening

    def stop(self) -> FinishedRecording:
        """Close the microphone and finish the take. Takes up to half a second.

        Raises:
            KnownError: the take could not be finished; it stays on disk and is recovered at the next start.
        """
        if self._recorder is None or self._open is None:
            return FinishedRecording(None, None, float("-inf"))
        recorder, opened = self._recorder, self._open
        live, self._live = self._live, None
        self._recorder = self._open = None
        try:
            if live is not None:
                live.hurry()
            try:
                recording = recorder.stop()
            finally:
                _recordings.change(-1)
            if recording.frames == 0:
                if live is not None:
                    live.cancel()
                self._library.discard(opened)
                return FinishedRecording(None, recording.problem, recording.peak_dbfs)
            if live is not None:
                live.finish(recording.frames)
            # The folder gets its final name: a file in it must not be open then (Windows).
            with (
                live.moved(lambda: self._library.audio_path(opened.take.id))
                if live
                else contextlib.nullcontext()
            ):
                take = self._library.finish(
                    opened,
                    sample_rate=recording.sample_rate,
                    frames=recording.frames,
                    sha256=recording.sha256,
                    gaps=recording.gaps,
                    clipped=recording.clipped,
                    device=recording.device_name,
                    cue_end_s=self._cue_end_s(self._started_at),
                )
        except BaseException:
            if live is not None:
                live.cancel()
            raise
        return FinishedRecording(take, recording.problem, recording.peak_dbfs)
