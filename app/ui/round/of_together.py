"""A round of two people: whose take it is, what the other one heard, and that both may know of the takes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain import Answer, KnownError, Take, TakeKind, TakeView
from app.ui.context import Context
from app.ui.round.of_recording import RoundRecording
from app.ui.round.state import Microphone
from app.workflow import (
    LineInPack,
    Play,
    Step,
    Together,
    note_view,
)

_ANSWERS: Final = (Answer.YES, Answer.NO, Answer.UNSURE)
LONGEST_VIEW: Final = 280
"""Characters of what somebody heard: one or two sentences."""


class RoundTogether(RoundRecording):
    """Knows the two who are at work, while two are; a round of one is as it was."""

    together_changed = Signal()
    """Who is at work, in which roles, or what was remarked changed."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.made = []
        self.is_viewing = False
        """In the self-check: the speaker has judged, and the other one says what came across."""
        self.new_line: LineInPack | None = None
        """The line that exists nowhere yet, while nobody has said whether it is kept."""
        self._views: dict[str, TakeView] = {}
        self._unkept_view: TakeView | None = None
        self.remarks_changed.connect(self.together_changed.emit)

    # -- the two -----------------------------------------------------------------------------------

    def work_together(self, together: Together) -> None:
        """Two begin, or go on in other roles."""
        if self.together is None or self.together.contact != together.contact:
            self.made = []
            self._views = {}
        self.together = together
        self.together_changed.emit()

    def end_together(self) -> Together | None:
        """One works alone again; gives back who the two were."""
        self._keep_view()
        before, self.together = self.together, None
        self.is_viewing, self.new_line = False, None
        if before is not None:
            self.together_changed.emit()
        return before

    def swap(self) -> None:
        """The same line the other way round."""
        if self.together is None or self._round is None or self.microphone is not Microphone.CLOSED:
            return
        self._context.playback.stop()
        self._context.voice.stop()
        self._leave_self_check()
        self.together = self.together.swap()
        self._round = replace(self._round, step=self.together.first_step, attempts=(), chosen=-1, answers={})
        self.comparison = None
        self.together_changed.emit()
        self.changed.emit()

    @property
    def has_gone_first(self) -> bool:
        """Whether the one who goes first has said the line in hand."""
        if self.together is None or self._round is None:
            return False
        wanted = (TakeKind.MODEL, self.round.place.ref, self.together.first)
        return any((take.kind, take.line, take.speaker) == wanted for take in self.made)

    @property
    def plays_buyer(self) -> bool:
        """Whether one of the two plays the buyer."""
        return self.together is not None and self.together.roles.play is Play.BUYER

    # -- their takes -------------------------------------------------------------------------------

    def recorded(self, take: Take | None) -> None:
        """What was begun and holds nothing is no take."""
        self.note_end(take)
        super().recorded(take)

    def recording_ended(self, take: Take) -> None:
        """Whoever said it back judges first."""
        self.note_take(take)
        super().recording_ended(take)
        if self.together is not None and take.kind is TakeKind.ATTEMPT:
            self.go(Step.SELF_CHECK)

    def finish_now(self) -> None:
        """The window closes: keep what was written; the take is in the contact since it was begun."""
        view, self._unkept_view = self._unkept_view, None
        if view is not None and self.together is not None:
            with suppress(KnownError):
                note_view(self._context.services, self.together, view)
        super().finish_now()

    def go(self, step: Step) -> None:
        """Go to a step."""
        raise NotImplementedError

    def again(self) -> None:
        """Back to the attempt."""
        raise NotImplementedError

    # -- what the other one heard ------------------------------------------------------------------

    @property
    def view(self) -> TakeView | None:
        """What the other one heard in the attempt in hand; None where one works alone, or has none."""
        attempt = self._round.attempt if self._round is not None else None
        if self.together is None or attempt is None:
            return None
        return self._views.get(attempt.id) or TakeView(attempt.id, self.together.first)

    def answer(self, number: int, answer: Answer | None = None) -> None:
        """Note an answer of whoever's turn it is to judge."""
        view = self.view
        if not self.is_viewing or view is None:
            super().answer(number, answer)
            return
        points = self.round.place.line.key_points
        if not 1 <= number <= len(points):
            return
        key = points[number - 1].id
        now = view.answers.get(key)
        if answer is None:
            answer = _ANSWERS[0] if now is None else _ANSWERS[(_ANSWERS.index(now) + 1) % len(_ANSWERS)]
        self._use_view(replace(view, answers={**view.answers, key: answer}))
        self.answers_changed.emit()

    def write_view(self, text: str) -> None:
        """Note in words what the other one heard."""
        view = self.view
        if view is not None and view.text != text:
            self._use_view(replace(view, text=text[:LONGEST_VIEW]))

    def _use_view(self, view: TakeView) -> None:
        self._views[view.take] = self._unkept_view = view

    def _keep_view(self) -> None:
        view, self._unkept_view = self._unkept_view, None
        if view is not None and self.together is not None:
            self.run_keeping(note_view, self.together, view)

    def _leave_self_check(self) -> None:
        super()._leave_self_check()
        self._keep_view()
        self.is_viewing = False

    # -- one remark --------------------------------------------------------------------------------

    @property
    def remark_author(self) -> str:
        """Who remarks; empty while nobody has said."""
        if self.together is not None:
            return self.together.first
        return self._context.services.settings.manager_name

    @property
    def has_remark(self) -> bool:
        """Whether something was remarked about the attempt in hand."""
        found = self.remarks
        return bool(found.take_id and found.take_id == self.remarked_take and found.remarks.remarks)

    def may_remark(self) -> bool:
        """Whether there may be one more remark. Of two at work one a round is enough, which is said."""
        if self.together is None or not self.has_remark:
            return True
        self._context.host.say(
            self.tr("One remark is enough for a round: it is the one that is remembered."),
            (self.tr("Again"), self.again),
            (self.tr("Swap roles"), self.swap),
        )
        return False
