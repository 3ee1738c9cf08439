"""Where a team meeting stands: the line in hand, what was said last, and what was found in it."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum

from PySide6.QtCore import QObject

from app.domain import GoFirstError, KnownError, Language, Take, TakeKind
from app.ui.context import Context
from app.ui.meeting.lines import MeetingLines
from app.ui.playback import Piece
from app.ui.round.state import Microphone
from app.ui.tasks import Task
from app.workflow import (
    LineInPack,
    LooseRecording,
    LooseSound,
    TakePipeline,
    WordsElsewhere,
)
from app.workflow.meetings import (
    FoundInSaid,
    Said,
    forget_meetings,
    forget_said,
    keep_said,
    look_into_said,
    meeting_recording,
)


class Showing(StrEnum):
    """What the room looks at."""

    SCENE = "scene"
    """Situation and buyer, before the first line."""
    LINE = "line"
    JUDGE = "judge"
    """Something was said: the room judges first."""
    FOUND = "found"
    """What the program found in it is shown as well."""


class MeetingController(MeetingLines):
    """One meeting at a time. All methods are called in the GUI thread."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.said: Said | None = None
        self.found: FoundInSaid | None = None
        """None while it is being looked into."""
        self.kept: Take | None = None
        """What was said last, once somebody said to keep it."""
        self.is_shown = False
        """Whether the room has judged, and wants to see what was found."""
        self._looking: Task | None = None

    # -- where it stands ---------------------------------------------------------------------------

    @property
    def showing(self) -> Showing:
        """What the room looks at; what was said at another line is not judged here."""
        if self.number == 0:
            return Showing.SCENE
        if self.said is None or self.said.place.ref != self.place.ref:
            return Showing.LINE
        return Showing.FOUND if self.is_shown else Showing.JUDGE

    def open(self, place: LineInPack, language: Language, *, at_line: bool = False) -> None:
        """Begin a meeting, at the situation of the scenario or at this line of it."""
        self.close()
        self._place, self.language = place, language
        lines = place.scenario.lines
        self.number = lines.index(place.line) + 1 if at_line and place.line in lines else 0
        self._line_changed()

    def close(self) -> None:
        """The meeting ends: what was said and not kept is deleted for good."""
        self.finish_now()
        self._place = None
        self.number = 0

    def finish_now(self) -> None:
        """The meeting or the window ends, perhaps in the middle of a recording: nothing of it stays.

        Called once more when no task runs any longer.
        """
        self._stop_sound()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        opening = self.microphone is Microphone.OPENING
        self.finish_recording()
        if not opening:
            self._recording = None
        self.said = self.found = self.kept = None
        self.is_shown = False
        # What cannot go now, because somebody reads it, goes at the second call or at the next start.
        with suppress(KnownError):
            forget_meetings(self._context.services.paths)

    # -- sound -------------------------------------------------------------------------------------

    def hear_said(self) -> None:
        """B: what was said last; once more is silence."""
        if self.is_recording or self.said is None:
            return
        if self._is_sounding:
            self._stop_sound()
            return
        path = self.said.sound.path
        if self.kept is not None:
            try:
                path = self._context.services.library.audio_path(self.kept.id)
            except KnownError as error:
                self._context.host.show_error(error)
                return
        self._context.playback.play([Piece(TakeKind.ATTEMPT, path)])

    # -- what is said ------------------------------------------------------------------------------

    def new_recording(self, kind: TakeKind) -> LooseRecording:  # noqa: ARG002 - nobody's try has a kind yet
        """A recording that nobody keeps yet."""
        return meeting_recording(self._context.services)

    def words_elsewhere(self) -> WordsElsewhere | None:
        """What is said in a meeting is sent nowhere, whatever the settings say about takes."""
        return None

    def record(self) -> None:
        """Space: somebody goes; at the situation it goes on to the first line, and records nothing."""
        if self.number == 0 and not self.is_recording:
            self.step(1)
        elif self.is_open:
            self.toggle_recording()

    def _opened(self, nothing: object) -> None:
        # The next one is being said: the one before is gone for good.
        self._forget()
        super()._opened(nothing)

    def _forget(self) -> None:
        said, self.said = self.said, None
        self.found = self.kept = None
        self.is_shown = False
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        if said is not None:
            try:
                forget_said(said.sound.path)
            except KnownError as error:
                self._context.host.show_error(error)
        self.changed.emit()

    def sound_recorded(self, sound: LooseSound | None) -> None:
        """Somebody has spoken: the room judges while it is written down."""
        if sound is None or self._place is None:
            self.changed.emit()
            return
        said = self.said = Said(sound, self.place, self.language)
        self.found = self.kept = None
        self.is_shown = False

        def look(task: Task) -> tuple[Said, FoundInSaid]:
            return said, look_into_said(self._context.services, said, task.cancel_token)

        self._looking = self._context.tasks.start(
            Task(look, wants_task=True), on_done=self._looked, on_failed=self._not_looked, long=True
        )
        self.changed.emit()

    def _looked(self, result: tuple[Said, FoundInSaid]) -> None:
        said, found = result
        if said is self.said:
            self._looking, self.found = None, found
            self.changed.emit()

    def _not_looked(self, error: GoFirstError) -> None:
        self._looking = None
        if isinstance(error, KnownError):
            self.found = FoundInSaid(problem=error)
        self._context.host.show_error(error)
        self.changed.emit()

    def show_found(self) -> None:
        """F: the room has judged."""
        if self.showing is Showing.JUDGE and not self.is_recording:
            self.is_shown = True
            self.changed.emit()

    # -- keeping -----------------------------------------------------------------------------------

    @property
    def can_keep(self) -> bool:
        """Whether there is something that somebody could say to keep."""
        return self.said is not None and self.kept is None and not self.is_recording

    def keep(self, speaker: str, kind: TakeKind) -> None:
        """Make what was said a take of this person, who agrees to that."""
        if not self.can_keep or self.said is None:
            return
        self._stop_sound()
        said = self.said
        words = self.found.transcript if self.found is not None else None
        services = self._context.services
        try:
            # At once, and not in a task: whoever closes the window right after it was asked to be kept.
            take = keep_said(services, said, speaker, kind, words)
        except KnownError as error:
            self._context.host.show_error(error)
            return
        self.kept = take
        with suppress(KnownError):
            # There are two of it now, and only one was asked for.
            forget_said(said.sound.path)
        self._context.host.library_changed()
        self._context.tasks.start(
            Task(_finish, self._context.pipeline, take.id),
            on_done=self._finished,
            on_failed=self._context.host.show_error,
            long=True,
        )
        self.changed.emit()

    def _finished(self, _nothing: object) -> None:
        self._context.host.library_changed()


def _finish(pipeline: TakePipeline, take_id: str) -> None:
    """What an ordinary take gets after its recording; one that cannot have its words now waits for them."""
    with suppress(KnownError):
        pipeline.process(take_id)
