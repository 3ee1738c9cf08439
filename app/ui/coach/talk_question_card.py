"""Curious questions: one at a time in large type, by theme, and those that were kept to be asked."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Talk
from app.ui.coach.desk import RecordDesk
from app.ui.coach.talk_parts import BareText
from app.ui.coach.talk_questions import questions_of, theme_names
from app.ui.coach.talk_tick import come_after
from app.ui.widgets.basics import button, clear, column, label, row, tool_button
from app.ui.widgets.choices import Chips
from app.ui.widgets.flow import Flow


class QuestionCard(QWidget):
    """The bank of questions, and the ones that were taken from it or written; `read` in the talk itself."""

    def __init__(self, desk: RecordDesk, *, anchor: QWidget | None = None, read: bool = False) -> None:
        super().__init__()
        self._anchor = anchor
        self._desk, self._read = desk, read
        self._at: dict[str, int] = {}
        self._shown: object = None
        self._writing: int | None = None
        self._in_order: list[QWidget] = []
        self._wants_more = False
        names = theme_names()
        self.themes = Chips(self.tr("Theme"), names, names[0][0])
        self.themes.chosen.connect(self._show_question)
        self.question = label("", "speech")
        self.another = button(self.tr("Another one"), "quiet", icon_name="again", clicked=self._next)
        self.keep = button(self.tr("Ask this"), icon_name="plus", clicked=self._keep)
        self.own = button(self.tr("Write one"), "quiet", icon_name="edit", clicked=self._write)
        buttons = QWidget()
        buttons.setLayout(Flow(self.keep, self.another, self.own))
        self._kept = QVBoxLayout()
        self._kept.setSpacing(6)
        self.texts: list[BareText] = []
        self.more = button(self.tr("More questions"), "quiet", icon_name="question", clicked=self._show_more)
        self._bank = QWidget()
        self._bank.setLayout(column(self.themes, self.question, buttons, spacing=10))
        self.setLayout(column(self._kept, self._bank, row(self.more, None), spacing=10))
        desk.changed.connect(self.show_now)
        self._show_question()

    def show_talk(self) -> None:
        """Show the questions of another talk."""
        self._wants_more = False
        self.show_now()

    def show_now(self) -> None:
        """Show what was kept."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        kept = self._desk.record.questions
        shown: object = len(kept)
        if self._read:
            shown = [None if number == self._writing else one for number, one in enumerate(kept)]
        if shown != self._shown:
            self._shown = shown
            clear(self._kept)
            self.texts, self._in_order = [], []
            for number in range(len(kept)):
                self._kept.addWidget(self._row(number, kept[number]))
            if self._anchor is not None:
                come_after(self._anchor, self._in_order)
        if self.question.text() in kept:
            self._show_question()
        self.keep.setEnabled(self.question.text() not in kept)
        folded = self._read and bool(kept) and not self._wants_more
        self._bank.setVisible(not folded)
        self.more.setVisible(folded)

    def _row(self, number: int, question: str) -> QWidget:
        name = self.tr("Question {number}").format(number=number + 1)
        drop = tool_button(
            "cross", self.tr("Leave out: {what}").format(what=name), clicked=partial(self._drop, number)
        )
        holder = QWidget()
        text: QWidget
        # Two people read it at arm's length; a question of one's own still has to be written.
        if self._read and question.strip() and number != self._writing:
            text = label(question, "speech")
        else:
            text = BareText(
                self._desk, name, f"question {number}", partial(_question, number), partial(self._put, number)
            )
            text.left.connect(self._was_written)
            self.texts.append(text)
            self._in_order.append(text)
        self._in_order.append(drop)
        layout = row(text, drop, spacing=4)
        layout.setStretch(0, 1)
        holder.setLayout(layout)
        return holder

    def _show_question(self, *_key: object) -> None:
        theme = self.themes.current
        kept = self._desk.record.questions if self._desk.is_open else ()
        questions = questions_of(theme)
        left = [one for one in questions if one not in kept] or questions
        self.question.setText(left[self._at.get(theme, 0) % len(left)])
        # Where all of a theme were kept, none of it can be kept again.
        self.keep.setEnabled(self.question.text() not in kept)

    def _show_more(self) -> None:
        self._wants_more = True
        self.show_now()
        self.another.setFocus()

    def _next(self) -> None:
        theme = self.themes.current
        self._at[theme] = self._at.get(theme, 0) + 1
        self._show_question()

    def _keep(self) -> None:
        self._desk.change(questions=(*self._desk.record.questions, self.question.text()))

    def _write(self) -> None:
        questions = self._desk.record.questions
        if "" not in questions:
            self._writing = len(questions)
            self._desk.change(questions=(*questions, ""))
        if self.texts:
            self.texts[-1].setFocus()

    def _was_written(self) -> None:
        self._writing = None
        if self._read:
            self.show_now()

    def _put(self, number: int, text: str) -> dict[str, Any]:
        questions = list(self._desk.record.questions)
        questions[number] = text
        return {"questions": tuple(questions)}

    def _drop(self, number: int) -> None:
        questions = self._desk.record.questions
        self._desk.change(questions=(*questions[:number], *questions[number + 1 :]))


def _question(number: int, record: Any) -> str:
    return str(record.questions[number])
