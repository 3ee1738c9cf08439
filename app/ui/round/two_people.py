"""The microphone of two people at work: whose take it is, and that both know of it from the start."""

from __future__ import annotations

from collections.abc import Callable

from app.domain import Take, TakeKind
from app.ui.round.open_microphone import OpenMicrophone
from app.workflow import TakeRecording, Together, forget_together, note_together


class TwoPeople(OpenMicrophone):
    """A part of a controller. With nobody in `together` it is a microphone as any other."""

    together: Together | None = None
    made: list[Take]
    """The takes that the two made, oldest first; the round and the conversation share one list."""
    _begun: Take | None = None

    def fixed_speaker(self, kind: TakeKind) -> str | None:
        """Whose takes of this kind are; None where the settings say so."""
        return self.together.speaker(kind) if self.together is not None else None

    def recording_begun(self) -> None:
        """The take is there, and both know of it: a kill must not change that."""
        recording = self._recording
        self._begun = recording.take if isinstance(recording, TakeRecording) else None
        if self._begun is not None:
            self.note_take(self._begun)

    def note_end(self, take: Take | None) -> None:
        """The microphone is closed; what was begun and holds nothing is no take."""
        begun, self._begun = self._begun, None
        if self.together is None:
            return
        if take is not None:
            self.made.append(take)
        elif begun is not None:
            self.run_keeping(forget_together, self.together, begun.id)

    def note_take(self, take: Take) -> None:
        """Both may know of this take."""
        if self.together is not None:
            self.run_keeping(note_together, self.together, take)

    def run_keeping(self, function: Callable[..., None], *arguments: object) -> None:
        """Keep something about the two, in a task."""
        self._context.tasks.run(
            function,
            self._context.services,
            *arguments,
            on_done=self._nothing_to_show,
            on_failed=self._context.host.show_error,
        )

    def _nothing_to_show(self, _nothing: object) -> None:
        """What was kept is shown already."""
