"""A development talk: before, during and after, each one calm page."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain import CoachingRecord, GoFirstError, KnownError, Rep, Talk, TalkState
from app.ui.coach.desk import RecordDesk
from app.ui.coach.talk_after import AfterPage
from app.ui.coach.talk_agenda import default_agenda
from app.ui.coach.talk_before import BeforePage
from app.ui.coach.talk_during import DuringPage
from app.ui.coach.talk_evidence import Evidence
from app.ui.coach.talk_parts import is_newer_on_disk, moment_text, trash_in_hand
from app.ui.coach.talk_steps import TalkStep, TalkSteps
from app.ui.coach.view import CoachView
from app.ui.context import Context
from app.ui.widgets.basics import button, column, row, tool_button
from app.workflow import begin_talk, held_from_now, look_back, settle_talk

_FIRST_STEP = {
    TalkState.PREPARING: TalkStep.BEFORE,
    TalkState.UNDER_WAY: TalkStep.DURING,
    TalkState.AGREED: TalkStep.AFTER,
}


class TalkView(CoachView):
    """One talk with a rep, or on a rep's own computer with the manager."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.desk = RecordDesk(context, self)
        self.step = TalkStep.BEFORE
        self._rep_name = ""
        self._opened_as = ""
        self._settled: tuple[str, datetime | None] | None = None
        self._goal_was_last = False
        self.evidence = Evidence(context, self.desk)
        self.evidence.setParent(self)
        self.steps = TalkSteps()
        self.steps.step_asked.connect(self.go)
        self.before = BeforePage(context, self.desk, self.evidence)
        self.during = DuringPage(context, self.desk, self.evidence)
        self.after = AfterPage(context, self.desk)
        for page in (self.before, self.during, self.evidence):
            page.place_asked.connect(self.place_asked)
        self.pages: dict[TalkStep, QWidget] = {
            TalkStep.BEFORE: self.before,
            TalkStep.DURING: self.during,
            TalkStep.AFTER: self.after,
        }
        self._stack = QStackedWidget()
        for one in self.pages.values():
            self._stack.addWidget(one)
        self.delete = tool_button("trash", self.tr("Delete this talk"), clicked=self._delete)
        self.next = button("", "primary", clicked=self._go_on)
        head = row(self.steps, None)
        head.setContentsMargins(22, 0, 28, 0)
        layout = column(head, self._stack, spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.desk.changed.connect(self._changed)
        self.desk.kept.connect(self._kept)
        self.during.goals.written.connect(self._goal_written)
        self.after.agreed.connect(self._show_step)

    # -- what the page asks -----------------------------------------------------------------------

    @property
    def title(self) -> str:
        """Who talks."""
        if self._rep_name:
            return self.tr("One-on-one with {name}").format(name=self._rep_name)
        manager = self.context.services.settings.manager_name
        if manager:
            return self.tr("One-on-one with {name}").format(name=manager)
        return self.tr("One-on-one with your manager")

    @property
    def subtitle(self) -> str:
        """When it is, or was."""
        if not self.desk.is_open:
            return ""
        talk: Talk = self.desk.record
        moment = talk.held or talk.planned
        when = moment_text(moment) if moment is not None else self.tr("no day yet")
        if talk.state is TalkState.UNDER_WAY:
            draft = self.tr("a draft until both agree")
            return f"{when} · {draft}"
        return when

    @property
    def record(self) -> CoachingRecord | None:
        """The talk."""
        return self.desk.record if self.desk.is_open else None

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """What leads on."""
        return (self.delete, self.next)

    def open(self, record_id: str) -> None:
        """Show a talk; `+` and the id of a rep stand for a new one."""
        self.leave()
        self._opened_as = record_id
        try:
            if record_id.startswith("+") or not record_id:
                talk = self._new(record_id[1:])
                self._offer_draft(talk)
            else:
                talk = self.context.services.records.get(Talk, record_id)
            rep_name = self._name_of(talk)
        except GoFirstError as error:
            self.context.host.show_error(error)
            # Once this place has been gone to: only then is there a way back from it.
            QTimer.singleShot(0, self, self.back_asked.emit)
            return
        is_back = self.desk.is_open and self.desk.record.id == talk.id
        step = self.step if is_back else _FIRST_STEP[talk.state]
        self._rep_name = rep_name
        self._settled = (talk.id, talk.next_talk) if talk.state is TalkState.AGREED else None
        self.desk.open(talk)
        self._show_all()
        self.go(step)

    def refresh(self) -> None:
        """Show what is known now: takes, goals and files may have come meanwhile."""
        if self.desk.is_open:
            if is_newer_on_disk(self.context, self.desk):
                self.open(self.desk.record.id)
                return
            self.evidence.load()
            self.before.show_look_back(look_back(self.context.services, self.desk.record))
            self.during.goals.show_rows()
            if self.step is TalkStep.DURING:
                self.during.start()

    def leave(self) -> None:
        """Keep everything."""
        self.before.stop()
        self.during.stop()
        self.desk.flush()

    def undo(self) -> bool:
        """Take the last step back: of the goal that is written, else of the talk."""
        if self._goal_was_last and self.during.goals.desk.is_open and self.during.goals.desk.undo():
            return True
        return self.desk.is_open and self.desk.undo()

    # -- steps ------------------------------------------------------------------------------------

    def go(self, step: TalkStep) -> None:
        """Go to one of the three pages; nothing is lost by it."""
        if step is not self.step:
            self.before.stop()
            self.during.goals.leave()
        self.step = step
        if step is TalkStep.DURING:
            self.during.start()
        else:
            self.during.stop()
        self._stack.setCurrentWidget(self.pages[step])
        self._show_step()

    def _go_on(self) -> None:
        if self.step is TalkStep.BEFORE:
            talk: Talk = self.desk.record
            begun = held_from_now(talk)
            self.desk.change(state=begun.state, held=begun.held)
            self.desk.flush()
            self.go(TalkStep.DURING)
        elif self.step is TalkStep.DURING:
            self.during.goals.put_away()
            self.after.draft_now()
            self.go(TalkStep.AFTER)
        else:
            self.desk.flush()
            self.back_asked.emit()

    def _delete(self) -> None:
        self.during.goals.put_away()
        if trash_in_hand(self.context, self.desk, "talk", self.tr("The talk lies in the trash.")):
            self.back_asked.emit()

    def _show_step(self) -> None:
        if not self.desk.is_open:
            return
        talk: Talk = self.desk.record
        behind = {
            TalkState.PREPARING: (),
            TalkState.UNDER_WAY: (TalkStep.BEFORE,),
            TalkState.AGREED: (TalkStep.BEFORE, TalkStep.DURING, TalkStep.AFTER),
        }[talk.state]
        self.steps.show_step(self.step, behind=behind)
        if self.step is TalkStep.BEFORE:
            begins = talk.state is TalkState.PREPARING
            self.next.setText(self.tr("Begin the talk") if begins else self.tr("Go on with the talk"))
        elif self.step is TalkStep.DURING:
            self.next.setText(self.tr("Sum up"))
        else:
            self.next.setText(self.tr("Done"))
        self.title_changed.emit()

    # -- the talk ---------------------------------------------------------------------------------

    def _new(self, rep: str) -> Talk:
        talk = begin_talk(self.context.services, rep)
        return replace(talk, agenda=default_agenda(with_look_back=bool(talk.before)))

    def _offer_draft(self, talk: Talk) -> None:
        """A talk that was abandoned in the middle is kept; going on with it is one click away."""
        known = self.context.services.records.all_of(Talk, rep=talk.rep)
        left = next((one for one in known if one.state is TalkState.UNDER_WAY), None)
        if left is not None:
            text = self.tr("The talk that was begun on {when} is a draft still.")
            self.context.host.say(
                text.format(when=moment_text(left.held or left.created)),
                (self.tr("Go on with it"), partial(self.place_asked.emit, "talk", left.id)),
            )

    def _name_of(self, talk: Talk) -> str:
        if not talk.rep:
            return ""
        try:
            return self.context.services.records.get(Rep, talk.rep).name
        except KnownError:
            # The talk can be read without the rep who was deleted.
            return self.tr("somebody who is not here any more")

    def _names(self) -> list[str]:
        settings = self.context.services.settings
        rep = self._rep_name or settings.rep_name or self.tr("The rep")
        manager = settings.manager_name or self.tr("The manager")
        # Two of one name still have to say yes each.
        return [rep, manager if manager != rep else self.tr("The manager")]

    def _show_all(self) -> None:
        talk = self.desk.record
        self.before.show_talk(self._rep_name, look_back(self.context.services, talk))
        self.during.show_talk()
        names = self._names()
        title = self.tr("One-on-one: {name}").format(name=self._rep_name or names[1])
        self.after.show_talk(names, title, is_own=not talk.rep)
        self.evidence.load()

    def _changed(self) -> None:
        self._goal_was_last = False
        self.title_changed.emit()

    def _goal_written(self) -> None:
        self._goal_was_last = True

    def _kept(self) -> None:
        """What was agreed on is noted with the rep as well, each time that the next date is another one."""
        talk: Talk = self.desk.record
        self.named.emit(self._opened_as, talk.id)
        now = (talk.id, talk.next_talk)
        if talk.state is not TalkState.AGREED or self._settled == now:
            return
        try:
            settle_talk(self.context.services, talk)
        except KnownError as error:
            self.context.host.show_error(error)
            return
        self._settled = now
