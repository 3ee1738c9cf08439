"""While the talk goes on: curious questions, notes, goals; at the side the agenda and what to look at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from app.domain import Talk, TalkState
from app.ui.coach.desk import RecordDesk
from app.ui.coach.talk_agenda import AgendaTicks
from app.ui.coach.talk_evidence import Evidence, EvidenceList
from app.ui.coach.talk_goals import TalkGoals
from app.ui.coach.talk_parts import BareText, moment_text
from app.ui.coach.talk_question_card import QuestionCard
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.widgets.basics import card, column, label, scrolled
from app.ui.widgets.folding import Folding
from app.workflow import planned_minutes

_LOOK_MS: Final = 20_000
_LONGEST_MINUTES: Final = 6 * 60
"""Longer than any talk: it was abandoned, and goes on another time."""


class TimeLeft(QWidget):
    """How much of the planned time is left, said quietly; nothing rings when it is over."""

    def __init__(self, desk: RecordDesk) -> None:
        super().__init__()
        self._desk = desk
        self.text = label("", "muted", wrap=False)
        self._bar = QProgressBar()
        self._bar.setProperty("role", "rail")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Time of the talk"))
        self.setLayout(column(self.text, self._bar, spacing=4))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.show_now)
        desk.changed.connect(self.show_now)

    def start(self) -> None:
        """Look at the clock from now on."""
        self._timer.start()
        self.show_now()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def show_now(self, now: datetime | None = None) -> None:
        """Say how much is left."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        talk = self._desk.record
        planned = planned_minutes(talk)
        goes_on = talk.held is not None and talk.state is TalkState.UNDER_WAY
        passed = 0.0
        if talk.held is not None:
            passed = ((now or datetime.now(UTC)) - talk.held).total_seconds() / 60
        self._bar.setVisible(goes_on and 0 <= passed < _LONGEST_MINUTES)
        self._bar.setValue(round(1000 * min(passed / max(planned, 1), 1)))
        left = round(planned - passed)
        if not goes_on or talk.held is None:
            self.text.setText(self.tr("{minutes} min planned").format(minutes=planned))
        elif not 0 <= passed < _LONGEST_MINUTES:
            self.text.setText(self.tr("Begun on {when}").format(when=moment_text(talk.held)))
        elif left >= 0:
            self.text.setText(
                self.tr("{minutes} of {planned} min left").format(minutes=left, planned=planned)
            )
        else:
            self.text.setText(self.tr("A little longer than planned"))


class DuringPage(QWidget):
    """One calm page for the talk itself."""

    place_asked = Signal(str, str)

    def __init__(self, context: Context, desk: RecordDesk, evidence: Evidence) -> None:
        super().__init__()
        self._desk = desk
        self.time = TimeLeft(desk)
        self.agenda = AgendaTicks(desk)
        self.agenda.chosen.connect(self._point_chosen)
        self.questions = QuestionCard(desk, read=True)
        self.evidence = EvidenceList(evidence, desk, brief=True)
        self.goals = TalkGoals(context, desk)
        self._point = label("", "heading")
        self.point_notes = BareText(
            desk,
            self.tr("Notes on this point"),
            "point notes",
            self._point_notes,
            self._put_point_notes,
            hint=self.tr("What was said, in the words in which it was said."),
            one_line=False,
            lowest=3,
        )
        self.notes = BareText(
            desk,
            self.tr("Anything else"),
            "notes",
            lambda record: record.notes,
            lambda text: {"notes": text},
            one_line=False,
            lowest=2,
        )
        self._other = label(self.tr("Anything else"), "overline")
        first = column(
            _box(label(self.tr("Ask first"), "overline"), self.questions),
            _box(self._point, self.point_notes, self._other, self.notes),
            _box(label(self.tr("What we agree to reach"), "overline"), self.goals),
            None,
            spacing=14,
        )
        self._evidence_box = _box(label(self.tr("What we look at"), "overline"), self.evidence)
        second = column(
            _box(label(self.tr("Agenda"), "overline"), self.time, self.agenda),
            self._evidence_box,
            None,
            spacing=14,
        )
        second_box = QWidget()
        second_box.setLayout(second)
        second.setContentsMargins(0, 0, 0, 0)
        second_box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        folding = Folding(first, second_box, wide_from=720, spacing=16)
        folding.set_stretch(3, 2)
        page = QWidget()
        inside = column(folding, None)
        inside.setContentsMargins(28, 4, 28, 28)
        page.setLayout(inside)
        self.setLayout(column(scrolled(page)))
        desk.changed.connect(self.show_now)
        theme().changed.connect(self.updateGeometry)

    def show_talk(self) -> None:
        """Show the talk in hand from its first point that is not done."""
        agenda = self._desk.record.agenda
        left = next((number for number, one in enumerate(agenda) if not one.done), 0)
        self.agenda.choose(left)
        self.questions.show_talk()
        self.goals.show_talk()
        self.show_now()

    def show_now(self) -> None:
        """Show which point the notes are about."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        talk = self._desk.record
        if self.agenda.current >= len(talk.agenda):
            self.agenda.current = max(len(talk.agenda) - 1, 0)
        has_points = bool(talk.agenda)
        self._point.setVisible(has_points)
        self.point_notes.setVisible(has_points)
        if has_points:
            self._point.setText(talk.agenda[self.agenda.current].text or self.tr("A point without words"))
        self.point_notes.show_now()
        self._evidence_box.setVisible(bool(talk.evidence))

    def start(self) -> None:
        """It is looked at."""
        self.time.start()

    def stop(self) -> None:
        """It is not looked at any more: keep everything."""
        self.time.stop()
        self.goals.leave()

    def _point_chosen(self, _number: int) -> None:
        self._desk.end_step()
        self.show_now()

    def _point_notes(self, record: Any) -> str:
        return str(record.agenda[self.agenda.current].notes)

    def _put_point_notes(self, text: str) -> dict[str, Any]:
        agenda = list(self._desk.record.agenda)
        agenda[self.agenda.current] = replace(agenda[self.agenda.current], notes=text)
        return {"agenda": tuple(agenda)}


def _box(*parts: Any) -> QFrame:
    layout = column(*parts, spacing=10)
    layout.setContentsMargins(18, 14, 18, 16)
    return card(layout)
