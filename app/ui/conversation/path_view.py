"""The written-out path as a picture: a line from turn to turn, with the ways that were not taken in grey."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import Ending
from app.ui.conversation.bubbles import answer_text
from app.ui.conversation.controller import ConversationController
from app.ui.conversation.reasons import because, ending_text, would_open
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import (
    Elided,
    button,
    card,
    clear,
    column,
    label,
    quoted,
    row,
    set_role,
    tool_button,
)
from app.workflow import Choice, Conversation, Exchange


class Rail(QWidget):
    """The piece of the line beside one turn: its number, and a branch to each way that was not taken."""

    def __init__(self, number: int, *, first: bool, last: bool, skipped: bool = False) -> None:
        super().__init__()
        self._number = number
        self._first, self._last, self._skipped = first, last, skipped
        self.branches: list[QWidget] = []
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme().scaled(58))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().scaled(28)
        x, middle = 6 + side / 2, 8 + side / 2
        for branch in self.branches:
            y = branch.y() + branch.height() / 2 - self.y()
            end = QPointF(self.width() - 9, y)
            path = QPainterPath(QPointF(x, middle + side / 2))
            path.lineTo(x, y - 14)
            path.quadTo(QPointF(x, y), QPointF(x + 14, y))
            path.lineTo(end)
            painter.setPen(QPen(color(t.border), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            painter.setPen(QPen(color(t.muted), 1.6))
            painter.setBrush(color(t.window))
            painter.drawEllipse(end, 4.5, 4.5)
        painter.setPen(QPen(color(t.accent), 3))
        if not self._first:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle))
        if not self._last:
            painter.drawLine(QPointF(x, middle), QPointF(x, self.height()))
        filled = not self._skipped
        painter.setPen(QPen(color(t.accent), 2))
        painter.setBrush(color(t.accent if filled else t.window))
        circle = QRectF(x - side / 2, middle - side / 2, side, side)
        painter.drawEllipse(circle)
        painter.setPen(color(t.on_accent if filled else t.text))
        painter.setFont(theme().font(0.9, QFont.Weight.DemiBold))
        if self._number:
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        else:
            painter.setBrush(color(t.on_accent))
            painter.drawRoundedRect(circle.adjusted(9, 9, -9, -9), 2, 2)
        painter.end()


class PathStep(QFrame):
    """One exchange of the path."""

    def __init__(self, number: int, exchange: Exchange, controller: ConversationController) -> None:
        super().__init__()
        here = controller.conversation
        buyer, language = here.buyer_name, here.language
        rail = Rail(number, first=number == 1, last=False, skipped=exchange.skipped)
        play = tool_button(
            "play",
            self.tr("Play exchange {number}").format(number=number),
            clicked=lambda: controller.hear_exchange(exchange),
        )
        play.setObjectName(f"play_step_{number}")
        self.again = button(self.tr("Again from here"), "quiet", icon_name="again")
        self.again.setObjectName(f"again_from_{number}")
        self.again.setAccessibleName(self.tr("Again from exchange {number}").format(number=number))
        words = column(label(quoted(exchange.turn.buyer.text.get(language))), spacing=4)
        if exchange.skipped:
            words.addWidget(label(self.tr("You skipped this turn."), "small"))
        else:
            words.addWidget(card(column(label(answer_text(exchange)), margins=9), "bubble-attempt"))
        for reason, in_favour in because(here.scenario, exchange, language):
            if in_favour:
                reason = self.tr("{reason} (could not be told, and counted for you)").format(reason=reason)
            words.addWidget(label(reason, "small"))
        if exchange.as_walked:
            words.addWidget(
                label(self.tr("With the words as they are read now, it would go another way."), "small")
            )
        for turn_id, choices in not_taken(exchange).items():
            branch = self._branch(here, exchange, turn_id, choices)
            words.addSpacing(2)
            words.addWidget(branch)
            rail.branches.append(branch)
        head = row(Elided(buyer, "overline"), play)
        head.setStretch(0, 1)
        body = column(head, words, row(self.again, None), spacing=2)
        body.setContentsMargins(0, 0, 8, 14)
        layout = row(rail, spacing=6)
        layout.addLayout(body, 1)
        self.setLayout(layout)
        self.setProperty("role", "path")

    def _branch(
        self, here: Conversation, exchange: Exchange, turn_id: str, choices: Sequence[Choice]
    ) -> QWidget:
        """Where the conversation did not go, and what would have opened that way."""
        turn = here.dialogue.turns.get(turn_id)
        text = quoted(turn.buyer.text.get(here.language)) if turn is not None else ""
        if turn is not None and turn.end is not None:
            text = f"{ending_text(turn.end, here.buyer_name)}: {text}"
        branch = QWidget()
        layout = column(Elided(text, "small"), spacing=0)
        opens = [would_open(here.scenario, exchange, choice, here.language) for choice in choices]
        if any(opens):
            parts = " / ".join(part for part in opens if part)
            layout.addWidget(
                label(self.tr("What would have opened it: {parts}").format(parts=parts), "small")
            )
        branch.setLayout(layout)
        return branch


def not_taken(exchange: Exchange) -> dict[str, list[Choice]]:
    """The ways that lead elsewhere, by the turn that they lead to."""
    taken = exchange.taken
    ways: dict[str, list[Choice]] = {}
    for choice in exchange.choices:
        if taken is None or choice.way.goto != taken.way.goto:
            ways.setdefault(choice.way.goto, []).append(choice)
    return ways


class PathEnd(QFrame):
    """The end of the path: how the story ended, and the buyer's last words."""

    def __init__(self, here: Conversation, ending: Ending, hear: Callable[[], None]) -> None:
        super().__init__()
        rail = Rail(0, first=not here.exchanges, last=True)
        name = here.buyer_name
        body = column(label(ending_text(ending, name), "heading"), spacing=4)
        turn = here.current
        if turn is not None and turn.end is not None:
            play = tool_button("play", self.tr("Play the last words"), clicked=hear)
            last = row(label(quoted(turn.buyer.text.get(here.language))), play)
            last.setStretch(0, 1)
            body.addLayout(last)
        body.setContentsMargins(0, 8, 8, 10)
        layout = row(rail, spacing=6)
        layout.addLayout(body, 1)
        self.setLayout(layout)
        self.setProperty("role", "path")


class PathView(QWidget):
    """All steps below each other."""

    again_asked = Signal(int)
    """Go back so many exchanges."""

    def __init__(self, controller: ConversationController) -> None:
        super().__init__()
        self._controller = controller
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._steps: list[QFrame] = []
        controller.playing_changed.connect(self._show_playing)

    def refresh(self) -> None:
        """Show the path of the conversation."""
        clear(self._rows)
        here = self._controller.conversation
        self._steps = []
        for number, exchange in enumerate(here.exchanges, start=1):
            step = PathStep(number, exchange, self._controller)
            step.again.clicked.connect(self._asker(len(here.exchanges) - number + 1))
            self._steps.append(step)
        if here.ended is not None:
            self._steps.append(PathEnd(here, here.ended, self._controller.hear_closing))
        for one in self._steps:
            self._rows.addWidget(one)

    def _asker(self, exchanges: int) -> Callable[..., None]:
        def ask(*_checked: object) -> None:
            self.again_asked.emit(exchanges)

        return ask

    def _show_playing(self) -> None:
        for number, step in enumerate(self._steps, start=1):
            set_role(step, "path-now" if number == self._controller.playing else "path")
