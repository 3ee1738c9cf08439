"""A rep's page: filled only with what was handed over or made together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain import ContactKind, GoFirstError, LineRef, Rep
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import TextField
from app.ui.coach.home_parts import OwnButtons
from app.ui.coach.places import HOME
from app.ui.coach.rep_head import RepHead
from app.ui.coach.rep_stages import StagePicture
from app.ui.coach.rep_timeline import Timeline, open_take
from app.ui.coach.view import CoachView, settle_layouts
from app.ui.context import Context
from app.ui.widgets.basics import button, card, column, label, scrolled
from app.ui.widgets.flow import Flow
from app.workflow import (
    HistoryPage,
    ProcessNow,
    Services,
    lines_to_work_on,
    load_moments,
    load_process,
    remove_rep,
)


@dataclass(frozen=True, slots=True)
class LoadedRep:
    """What the page reads in a task."""

    asked: int
    rep: Rep
    last: tuple[datetime, ContactKind] | None
    page: HistoryPage
    process: ProcessNow | None
    lines: tuple[tuple[LineRef, str], ...]


class RepView(CoachView):
    """One person, on the computer of whoever coaches."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._id = ""
        self._asked = 0
        self._is_shown = False
        self.desk = RecordDesk(context, self)
        self.desk.changed.connect(self.title_changed)
        self.head = RepHead(context, self.desk)
        self.head.noted.connect(self.refresh)
        self.new = OwnButtons()
        self.new.asked.connect(self.place_asked)
        self.together = button(
            self.tr("Practise together"), "primary", icon_name="together", clicked=self._practise_together
        )
        self.stages = StagePicture()
        self.stages.take_asked.connect(partial(open_take, context))
        self._stages_card = card(column(self.stages, margins=18))
        nothing = self.tr("Nothing yet. What you make together or what is handed over stands here.")
        self.timeline = Timeline(context, nothing)
        self.timeline.place_asked.connect(self.place_asked)
        title = label(self.tr("What there is between you"), "heading")
        timeline = card(column(title, self.timeline, margins=18, spacing=10))

        note = self.tr("Only you see it: it is never handed over and on no paper.")
        self.note = TextField(
            self.desk,
            self.tr("Your own note"),
            lambda rep: rep.note,
            lambda text: {"note": text},
            note=note,
            lowest=3,
        )
        self._note_card = card(column(self.note, margins=18))
        self.note_button = button(
            self.tr("Your own note"), "quiet", icon_name="lock", clicked=self._fold_note
        )
        self.remove = button(
            self.tr("Remove from the team"), "quiet", icon_name="trash", clicked=self._remove
        )
        foot = QWidget()
        foot.setLayout(Flow(self.note_button, self.remove))
        content = QWidget()
        inner = column(
            self.head, self.new, self._stages_card, timeline, self._note_card, foot, None, spacing=16
        )
        inner.setContentsMargins(28, 4, 28, 24)
        content.setLayout(inner)
        self._area = scrolled(content)
        self.setLayout(column(self._area))
        self._area.hide()

    @property
    def title(self) -> str:
        """The name of the person."""
        return str(self.desk.record.name) if self.desk.is_open else ""

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """What people come here for most."""
        return (self.together,)

    @property
    def is_complete(self) -> bool:
        """Whether all that is to be shown without scrolling is there."""
        return self._is_shown and self.timeline.list.is_complete

    def open(self, record_id: str) -> None:
        """Show a person."""
        if record_id != self._id:
            self._area.hide()
            self._area.verticalScrollBar().setValue(0)
            self.head.form.hide()
            self._note_card.hide()
            self.stages.reset()
            self.desk.close()
        self._id = record_id
        self.new.rep = record_id
        self.refresh()

    def refresh(self) -> None:
        """Read what is known now in a task and show it."""
        if not self._id or not self.desk.flush():
            return
        self._asked += 1
        self._is_shown = False
        self.context.tasks.run(
            _load,
            self.context.services,
            self._id,
            self._asked,
            self._language,
            on_done=self._loaded,
            on_failed=self._failed,
        )

    def _practise_together(self) -> None:
        if self.desk.is_open:
            self.context.host.open_together(self.desk.record.name)

    def leave(self) -> None:
        """Keep what was changed."""
        self.desk.flush()

    def undo(self) -> bool:
        """Take the last change of the person's details back."""
        return self.desk.is_open and self.desk.undo()

    def _loaded(self, loaded: LoadedRep) -> None:
        if loaded.asked != self._asked:
            return
        if not self.desk.is_open or self.desk.record != loaded.rep:
            # What was typed meanwhile is newer than what was read.
            self._take_in_hand(loaded.rep)
        self.head.show_rep(loaded.last, loaded.lines)
        self._stages_card.setVisible(loaded.process is not None)
        if loaded.process is not None:
            self.stages.show_process(loaded.process, self._language)
        self.timeline.show_page(loaded.rep.id, loaded.page)
        self._is_shown = True
        self._area.show()
        settle_layouts()
        self.title_changed.emit()

    def _take_in_hand(self, rep: Rep) -> None:
        if self.desk.is_open and self.desk.record.id == rep.id and self.desk.record.revision >= rep.revision:
            return
        self.desk.open(rep)

    def _failed(self, error: GoFirstError) -> None:
        self.context.host.show_error(error)
        if not self.desk.is_open:
            self._id = ""
            QTimer.singleShot(0, self, self.back_asked.emit)

    def _fold_note(self) -> None:
        self._note_card.setVisible(self._note_card.isHidden())
        if not self._note_card.isHidden():
            self.note.area.setFocus()

    def _remove(self) -> None:
        if not self.desk.flush():
            return
        rep: Rep = self.desk.record
        try:
            remove_rep(self.context.services, rep)
        except GoFirstError as error:
            self.context.host.show_error(error)
            return
        self.desk.close()
        self._id = ""
        self.place_asked.emit(HOME, "")
        said = self.tr("{name} is no longer in your team.").format(name=rep.name)
        self.context.host.offer_undo(said, partial(self._bring_back, rep))

    def _bring_back(self, rep: Rep) -> None:
        try:
            self.context.services.records.restore(rep)
        except GoFirstError as error:
            self.context.host.show_error(error)
            return
        self.place_asked.emit(HOME, "")

    @property
    def _language(self) -> str:
        settings = self.context.services.settings
        return settings.practice_language or settings.interface_language or "en"


def _load(services: Services, rep_id: str, asked: int, language: str) -> LoadedRep:
    records = services.records
    rep = records.get(Rep, rep_id)
    return LoadedRep(
        asked,
        rep,
        records.last_contacts().get(rep_id),
        load_moments(services, rep_id),
        load_process(services, rep_id, language),
        lines_to_work_on(services, rep, language),
    )
