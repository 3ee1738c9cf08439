"""What the rep could say in a turn, folded away: in a call nobody shows it either."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import Language, Scenario, Turn
from app.ui.actions import key_text
from app.ui.widgets.basics import button, card, clear, column, label, row


class Hints(QWidget):
    """Lines, questions and the commitment of one turn."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fold = button(
            self.tr("What could I say?"),
            "quiet",
            icon_name="question",
            shortcut_hint=key_text("talk_hints"),
            clicked=self.toggle,
        )
        self._fold.setObjectName("hints")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._card = card(column(self._rows, margins=18))
        self._card.hide()
        self._turn = ""
        self.setLayout(column(row(self._fold, None), self._card, spacing=4))

    @property
    def is_open(self) -> bool:
        """Whether the hints are shown."""
        return not self._card.isHidden()

    def show_turn(self, scenario: Scenario, turn: Turn, language: Language) -> None:
        """Take the hints of a turn; they are folded away when it is another one."""
        if turn.id != self._turn:
            self._turn = turn.id
            self._show(False)
        clear(self._rows)
        lines = [line.text.get(language) for line in scenario.lines if line.id in turn.say]
        self._add(self.tr("A line to say"), lines)
        asks = [question.text.get(language) for question in scenario.questions if question.id in turn.ask]
        self._add(self.tr("Questions worth asking"), asks)
        if turn.commit and scenario.commitment is not None:
            self._add(self.tr("Leave with"), [scenario.commitment.text.get(language)])
        self.setVisible(self._rows.count() > 0)

    def toggle(self) -> None:
        """Unfold or fold."""
        self._show(not self.is_open)
        if self.is_open:
            self.opened.emit()

    def _show(self, shown: bool) -> None:
        self._card.setVisible(shown)
        self._fold.setText(self.tr("Hide what I could say") if shown else self.tr("What could I say?"))

    def _add(self, title: str, texts: list[str]) -> None:
        if texts:
            if self._rows.count():
                self._rows.addSpacing(8)
            self._rows.addWidget(label(title, "overline"))
            for text in texts:
                self._rows.addWidget(label(text, "speech"))
