"""What was said so far: the buyer at the left, the rep at the right and in orange."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import Buyer, Language
from app.ui.conversation.controller import ConversationController
from app.ui.theme import color, tokens
from app.ui.widgets.basics import card, clear, label, quoted, row, tool_button
from app.ui.widgets.signs import Initials
from app.ui.widgets.waveform import clock
from app.workflow import Exchange


class Speaker(Initials):
    """The buyer's initials, with a ring around them while the buyer speaks."""

    def __init__(self, size: int = 64) -> None:
        super().__init__(size, raised=True)
        self._speaking = False

    def show_speaking(self, speaking: bool) -> None:
        """Show whether the buyer speaks."""
        self._speaking = speaking
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring as well."""
        super().paintEvent(event)
        if self._speaking:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(tokens().accent), 3))
            painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
            painter.end()


class Thread(QWidget):
    """The exchanges that lie behind."""

    def __init__(self, controller: ConversationController) -> None:
        super().__init__()
        self._controller = controller
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def refresh(self) -> None:
        """Show the exchanges of the conversation."""
        clear(self._rows)
        here = self._controller.conversation
        for number, exchange in enumerate(here.exchanges, start=1):
            self._rows.addLayout(self._buyer(number, exchange, here.scenario.buyer, here.language))
            self._rows.addLayout(self._rep(number, exchange))
        self.setVisible(bool(here.exchanges))

    def _buyer(self, number: int, exchange: Exchange, buyer: Buyer, language: Language) -> QHBoxLayout:
        who = Initials(32)
        who.show_name(buyer.name.get(language))
        text = label(quoted(exchange.turn.buyer.text.get(language)))
        play = tool_button(
            "play",
            self.tr("Hear {buyer}, exchange {number}").format(buyer=buyer.name.get(language), number=number),
            clicked=lambda: self._controller.hear_buyer(exchange.turn),
        )
        words = row(text, play, margins=10)
        words.setStretch(0, 1)
        line = row(spacing=10)
        line.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(card(words, "bubble"), 5)
        line.addStretch(1)
        return line

    def _rep(self, number: int, exchange: Exchange) -> QHBoxLayout:
        heard = exchange.heard
        if heard is None:
            skipped = label(self.tr("You skipped this turn."), "small")
            skipped.setAlignment(Qt.AlignmentFlag.AlignRight)
            return row(skipped)
        play = tool_button(
            "play",
            self.tr("Hear your answer, exchange {number}").format(number=number),
            clicked=lambda: self._controller.hear_answer(exchange),
        )
        play.setObjectName(f"hear_answer_{number}")
        text = label(answer_text(exchange))
        words = row(play, text, margins=10)
        words.setStretch(1, 1)
        line = row()
        line.addStretch(1)
        line.addWidget(card(words, "bubble-attempt"), 5)
        return line


def answer_text(exchange: Exchange) -> str:
    """The words of an answer; its length where there are no words of it."""
    heard = exchange.heard
    if heard is None:
        return ""
    if heard.transcript is not None and heard.transcript.words:
        return quoted(heard.transcript.text)
    return clock(heard.duration_s)
