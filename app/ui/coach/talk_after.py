"""After the talk: a summary both agree on, who does what, the dates, and the manager's own reflection."""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.config import atomic_write
from app.domain import Talk, TalkState
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import TextField
from app.ui.coach.talk_dates import AgreementList, FollowUps
from app.ui.coach.talk_parts import MomentField, Section, moment_text
from app.ui.coach.talk_summary import draft_summary
from app.ui.context import Context
from app.ui.widgets.basics import button, clear, column, label, row, scrolled
from app.ui.widgets.flow import Flow
from app.workflow import agreed_by, calendar_file, goals_of, proposed_next


class AfterPage(QWidget):
    """One calm page for what stays of a talk."""

    agreed = Signal()
    """Somebody said that the summary is right, or took that back."""

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self._context, self._desk = context, desk
        self._names: list[str] = []
        self._title = ""
        self.summary = TextField(
            desk,
            self.tr("What both take along"),
            lambda record: getattr(record, "summary", ""),
            lambda text: {"summary": text},
            hint=self.tr("A few sentences that both would sign."),
            lowest=5,
        )
        self.draft = button(self.tr("Draft it from the notes"), icon_name="edit", clicked=self.draft_now)
        self.yes: dict[str, QPushButton] = {}
        self._yes = Flow()
        yes = QWidget()
        yes.setLayout(self._yes)
        self._agreed_note = label("", "good")
        self.summary_part = Section(icon_name="talk")
        self.summary_part.rename(self.tr("Summary"))
        self.summary_part.parts.addLayout(
            column(self.summary, row(self.draft, None), yes, self._agreed_note, spacing=10)
        )
        self.who_part = Section(icon_name="people")
        self.who_part.rename(self.tr("Who does what by when"))
        self.agreements = AgreementList(desk, self.who_part.head)
        self.who_part.parts.addWidget(self.agreements)
        self.dates_part = Section(icon_name="calendar")
        self.dates_part.rename(self.tr("When we meet again"))
        self.next_talk = MomentField(
            desk,
            self.tr("Next one-on-one"),
            lambda record: getattr(record, "next_talk", None),
            lambda moment: {"next_talk": moment},
            self._propose,
            add=self.tr("In about a month"),
        )
        self.follow_ups = FollowUps(desk, self.next_talk.none)
        self.export = button(self.tr("Put it in a calendar"), icon_name="export", clicked=self._choose_file)
        self._export_note = label(
            self.tr(
                "A file for Outlook, Google or Apple. It holds a name and dates, nothing of what was said."
            ),
            "small",
        )
        self.dates_part.parts.addWidget(self.next_talk)
        self.dates_part.parts.addWidget(self.follow_ups)
        self.dates_part.parts.addLayout(column(row(self.export, None), self._export_note, spacing=4))
        self.own_part = Section(icon_name="lock")
        self.own_part.rename(self.tr("Your own reflection"))
        self.own_part.parts.addWidget(
            TextField(
                desk,
                self.tr("How did you do this? What would you do again, and what not?"),
                lambda record: getattr(record, "reflection", ""),
                lambda text: {"reflection": text},
                note=self.tr("Private: it stays on this computer and is on no paper."),
                lowest=2,
            )
        )
        self._sections = (self.summary_part, self.who_part, self.dates_part, self.own_part)
        page = QWidget()
        inside = column(*self._sections, None, spacing=12)
        inside.setContentsMargins(28, 4, 28, 28)
        page.setLayout(inside)
        self.setLayout(column(scrolled(page)))
        desk.changed.connect(self.show_now)

    def show_talk(self, names: list[str], title: str, *, is_own: bool) -> None:
        """Show the talk in hand. `names` of both, the rep first; `title` is what a calendar may show."""
        self._names, self._title = names, title
        self.agreements.use_names(names)
        clear(self._yes)
        self.yes = {}
        for name in names:
            one = button(self.tr("{name} agrees").format(name=name), "chip")
            one.setCheckable(True)
            one.toggled.connect(partial(self._said, name))
            self.yes[name] = one
            self._yes.addWidget(one)
        self.own_part.setVisible(not is_own)
        for part in self._sections:
            part.turn_to(is_open=part is not self.own_part)
        self.show_now()

    def show_now(self) -> None:
        """Show how far it is."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        talk = self._desk.record
        self.draft.setVisible(not talk.summary.strip())
        agreed = talk.state is TalkState.AGREED
        for name, one in self.yes.items():
            said = name in talk.agreed_by
            one.blockSignals(True)
            one.setChecked(said)
            one.blockSignals(False)
        self._agreed_note.setText(self.tr("Both agree. The next talk opens with this.") if agreed else "")
        self._agreed_note.setVisible(agreed)
        self.summary_part.show_state(self.tr("agreed by both") if agreed else self.tr("not agreed yet"))
        self.who_part.show_state("")
        self.dates_part.show_state(moment_text(talk.next_talk) if talk.next_talk is not None else "")
        self.own_part.show_state(self.tr("written") if talk.reflection.strip() else self.tr("private"))
        self.export.setEnabled(talk.next_talk is not None or bool(talk.follow_ups))

    def draft_now(self) -> None:
        """Write a first summary from what is there; one that was written stays."""
        talk = self._desk.record
        if talk.summary.strip():
            return
        text = draft_summary(talk, goals_of(self._context.services, talk))
        if text:
            self._desk.change(summary=text)
        self.summary.area.setFocus()

    def write_calendar(self, target: Path) -> None:
        """Write the dates as a file."""
        self._desk.flush()
        self._context.tasks.run(
            _write,
            self._desk.record,
            self._title,
            target,
            on_done=self._written,
            on_failed=self._context.host.show_error,
        )

    def _said(self, name: str, agrees: bool) -> None:
        new = agreed_by(self._desk.record, name, self._names, agrees=agrees)
        self._desk.change(agreed_by=new.agreed_by, state=new.state, held=new.held)
        self._desk.flush()
        self.agreed.emit()

    def _propose(self) -> datetime:
        return proposed_next(self._desk.record)

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = re.sub(r"[^\w .,()-]+", "-", self._title).strip(" .-")[:80]
        kinds = self.tr("Calendar") + " (*.ics)"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Put it in a calendar"), str(Path(folder) / f"{name}.ics"), kinds
        )
        if chosen:
            file = Path(chosen)
            self.write_calendar(file if file.suffix.lower() == ".ics" else file.with_name(file.name + ".ics"))

    def _written(self, file: Path) -> None:
        text = self.tr("The dates were written to {file}. Open it with your calendar.")
        self._context.host.say(text.format(file=str(file)))


def _write(talk: Talk, title: str, target: Path) -> Path:
    atomic_write(target, calendar_file(talk, title))
    return target
