"""Before the talk: what was agreed last time, both preparations, what to look at, questions, the agenda."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import Talk
from app.ui.coach.desk import RecordDesk
from app.ui.coach.talk_agenda import AgendaSection
from app.ui.coach.talk_evidence import Evidence, EvidenceSection
from app.ui.coach.talk_look_back import LookBackSection
from app.ui.coach.talk_parts import MomentField, Section
from app.ui.coach.talk_preparing import ManagerSection, RepSection
from app.ui.coach.talk_question_card import QuestionCard
from app.ui.context import Context
from app.ui.widgets.basics import column, scrolled
from app.workflow import LookBack


class BeforePage(QWidget):
    """One calm page to prepare: each part folds away to one line."""

    place_asked = Signal(str, str)

    def __init__(self, context: Context, desk: RecordDesk, evidence: Evidence) -> None:
        super().__init__()
        self._desk = desk
        self.planned = MomentField(
            desk,
            self.tr("Planned for"),
            lambda record: getattr(record, "planned", None),
            lambda moment: {"planned": moment},
            _tomorrow_morning,
        )
        self.look_back = LookBackSection(context)
        self.look_back.goal_asked.connect(self._goal_asked)
        self.by_rep = RepSection(desk)
        self.by_manager = ManagerSection(desk)
        self.evidence = EvidenceSection(evidence, desk)
        self.questions_part = Section(icon_name="question")
        self.questions_part.rename(self.tr("Curious questions"))
        self.questions = QuestionCard(desk, anchor=self.questions_part.head)
        self.questions_part.parts.addWidget(self.questions)
        self.agenda = AgendaSection(desk)
        self._sections: tuple[Section, ...] = (
            self.look_back,
            self.by_manager,
            self.by_rep,
            self.evidence,
            self.questions_part,
            self.agenda,
        )
        page = QWidget()
        inside = column(self.planned, *self._sections, None, spacing=12)
        inside.setContentsMargins(28, 4, 28, 28)
        page.setLayout(inside)
        self.setLayout(column(scrolled(page)))
        desk.changed.connect(self.show_now)

    def show_talk(self, name: str, found: LookBack) -> None:
        """Show the talk in hand with a rep of this name; no name for the rep himself."""
        is_own = not name
        self.show_look_back(found)
        self.by_rep.show_talk(name)
        self.by_manager.setVisible(not is_own)
        self.by_manager.show_now()
        self.questions_part.setVisible(not is_own)
        self.questions.show_now()
        self.agenda.show_now()
        self.planned.show_now()
        has_back = not self.look_back.isHidden()
        for one in self._sections:
            one.turn_to(is_open=False)
        if has_back:
            self.look_back.turn_to(is_open=True)
        elif is_own:
            self.by_rep.turn_to(is_open=True)
        else:
            self.by_manager.turn_to(is_open=True)
        self.show_now()

    def show_look_back(self, found: LookBack) -> None:
        """Show what was agreed on, as it is known now."""
        self.look_back.show_look_back(found, self._desk.record)

    def show_now(self) -> None:
        """Show how far it is."""
        if self._desk.is_open and isinstance(self._desk.record, Talk):
            kept = [one for one in self._desk.record.questions if one.strip()]
            self.questions_part.show_state(kept[0] if kept else "")

    def stop(self) -> None:
        """It is not looked at any more: keep everything."""
        self.look_back.keep()

    def _goal_asked(self, goal_id: str) -> None:
        self.place_asked.emit("goal", goal_id)


def _tomorrow_morning() -> datetime:
    wall = datetime.now().astimezone() + timedelta(days=1)
    return wall.replace(hour=9, minute=0, second=0, microsecond=0)
