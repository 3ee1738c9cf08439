"""Of two at work: what the other one heard, said after the speaker's own judgement and never before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.round.answer_rows import AnswerRows
from app.ui.round.controller import RoundController
from app.ui.round.of_together import LONGEST_VIEW
from app.ui.widgets.basics import card, column, label, short_name


class ShortText(QLineEdit):
    """A line of text; Enter goes on, and its letters are no keys of the round."""

    def __init__(self, controller: RoundController) -> None:
        super().__init__()
        self._controller = controller

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: on, as the primary button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clearFocus()
            self._controller.forward()
        else:
            super().keyPressEvent(event)


class SecondView(QWidget):
    """The same key points, with what the speaker answered; and room for a sentence."""

    def __init__(self, controller: RoundController) -> None:
        super().__init__()
        self._controller = controller
        self._title = label(role="title")
        self._note = label(role="muted")
        self._answers = AnswerRows()
        self._answers.answered.connect(controller.answer)
        self.text = ShortText(controller)
        self.text.setMaxLength(LONGEST_VIEW)
        self.text.setObjectName("second_view_text")
        self.text.setPlaceholderText(self.tr("In one sentence: what came across?"))
        self.text.setAccessibleName(self.tr("In one sentence: what came across?"))
        self.text.textEdited.connect(controller.write_view)
        self.setLayout(
            column(
                self._title,
                self._note,
                8,
                card(column(self._answers, margins=12)),
                6,
                self.text,
                None,
                spacing=6,
            )
        )
        self.hide()
        controller.answers_changed.connect(self._show_answers)

    def refresh(self) -> None:
        """Show what is known of the attempt in hand."""
        together, view = self._controller.together, self._controller.view
        if together is None or view is None:
            return
        current = self._controller.round
        self._title.setText(self.tr("{name}, what did you hear?").format(name=short_name(together.first)))
        note = self.tr("About the words, not about {name}. Ticks or one sentence are enough.")
        self._note.setText(note.format(name=short_name(together.second)))
        self._answers.show_line(current.place.line, current.language)
        self._answers.show_others(short_name(together.second), current.answers)
        if self.text.text() != view.text:
            self.text.setText(view.text)
        self._show_answers()

    def _show_answers(self) -> None:
        view = self._controller.view
        if view is not None and self._controller.is_viewing:
            self._answers.show_answers(view.answers)
