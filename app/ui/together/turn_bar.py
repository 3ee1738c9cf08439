"""Whose turn it is, in letters that two people read at arm's length; and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain import TakeKind
from app.ui.actions import key_text
from app.ui.round.controller import RoundController
from app.ui.round.state import Microphone
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import Elided, ThemedIcon, button, column, row, set_role, short_name
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.workflow import Step, Together


class SideSign(QWidget):
    """A for who goes first, B for who says it back: the letters of the two waveforms."""

    def __init__(self, size: int = 46) -> None:
        super().__init__()
        self._kind = TakeKind.MODEL
        self._size = size
        theme().changed.connect(self._fit)
        self._fit()

    def show_kind(self, kind: TakeKind) -> None:
        """Show the sign of the model or of the attempt."""
        self._kind = kind
        self.update()

    def _fit(self) -> None:
        side = theme().scaled(self._size)
        self.setFixedSize(QSize(side, side))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a disc with the letter."""
        t = tokens()
        is_model = self._kind is TakeKind.MODEL
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(t.model if is_model else t.attempt))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(color(t.window if t.is_dark else t.surface))
        painter.setFont(theme().font(self._size / 26, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "A" if is_model else "B")
        painter.end()


class TurnBar(QFrame):
    """One line above the steps of a round, while two are at work."""

    end_asked = Signal()
    next_asked = Signal()
    keep_asked = Signal()
    """The line that exists nowhere yet is to be kept."""
    let_go_asked = Signal()
    talk_asked = Signal()
    """The whole conversation of the scenario."""

    def __init__(self, controller: RoundController) -> None:
        super().__init__()
        self._controller = controller
        self.setObjectName("turn_bar")
        self.setAccessibleName(self.tr("Whose turn it is"))
        self._sign = SideSign()
        self.name = Elided()
        self.name.setObjectName("turn_name")
        self.what = Elided(role="speech")
        self.what.setObjectName("turn_what")
        self.keep = button(self.tr("Keep the line"), clicked=self.keep_asked.emit)
        self.keep.setObjectName("keep_line")
        self.let_go = button(self.tr("Let it go"), "quiet", clicked=self.let_go_asked.emit)
        self.let_go.setObjectName("let_go_of_line")
        self.talk = button(self.tr("Whole conversation"), icon_name="people", clicked=self.talk_asked.emit)
        self.talk.setObjectName("together_talk")
        self.swap = button(
            self.tr("Swap roles"), icon_name="loop", clicked=controller.swap, shortcut_hint=key_text("swap")
        )
        self.swap.setObjectName("swap_roles")
        self.next = button(self.tr("Next line"), icon_name="next", clicked=self.next_asked.emit)
        self.next.setObjectName("together_next")
        self.end = button(
            self.tr("End"), "quiet", clicked=self.end_asked.emit, shortcut_hint=key_text("end_together")
        )
        self.end.setObjectName("end_together")
        for one in (self.keep, self.let_go, self.talk, self.swap, self.next, self.end):
            # A click must not leave the focus here: Space would press whatever stands here next.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        who = QWidget()
        names = row(self._sign, 4, column(self.name, self.what, spacing=0), spacing=8)
        names.setStretch(2, 1)
        who.setLayout(names)
        ways = QWidget()
        flow = Flow(self.keep, self.let_go, self.talk, self.swap, self.next, self.end)
        ways.setLayout(column(None, flow, None))
        # With large letters the ways on have a line of their own.
        sides = Folding(who, ways, wide_from=600, spacing=8)
        sides.folded.connect(self._fold)
        line = row(sides)
        line.setContentsMargins(12, 6, 10, 6)
        self.setLayout(line)
        self.hide()
        controller.changed.connect(self.refresh)
        controller.together_changed.connect(self.refresh)
        controller.microphone_changed.connect(self.refresh)

    def _fold(self, folded: bool) -> None:
        """With large letters the line of buttons has only signs, so that it stays one line."""
        for one in (self.talk, self.swap, self.next):
            name = one.accessibleName() or one.text()
            one.setAccessibleName(name)
            one.setText("" if folded else name)
            if folded and not one.toolTip():
                one.setToolTip(name)
            for sign in one.findChildren(ThemedIcon):
                sign.paint()

    def refresh(self) -> None:
        """Show whose turn it is now."""
        controller, together = self._controller, self._controller.together
        self.setVisible(together is not None)
        if together is None or not controller.is_open:
            return
        step = controller.round.step
        kind, name, what = self._turn(together, step)
        self._sign.show_kind(kind)
        set_role(self, "turn-model" if kind is TakeKind.MODEL else "turn-attempt")
        set_role(self.name, "turn-name-model" if kind is TakeKind.MODEL else "turn-name-attempt")
        self.name.show_text(name)
        self.what.show_text(what)
        is_closed = controller.microphone is Microphone.CLOSED
        is_new = controller.new_line is not None and step in (Step.COMPARE, Step.NEXT_TIME)
        for one in (self.keep, self.let_go):
            one.setVisible(is_new)
        self.swap.setVisible(not is_new)
        has_talk = controller.plays_buyer and controller.round.place.scenario.dialogue is not None
        self.talk.setVisible(has_talk and step is Step.ATTEMPT)
        # At the next step the primary button does the same.
        self.next.setVisible(step is Step.COMPARE and not is_new)
        for one in (self.keep, self.let_go, self.talk, self.swap, self.next, self.end):
            one.setEnabled(is_closed)

    def _turn(self, together: Together, step: Step) -> tuple[TakeKind, str, str]:
        """Colour, name and what is to be done."""
        controller, first, second = self._controller, together.first, together.second
        model, attempt = TakeKind.MODEL, TakeKind.ATTEMPT
        is_open = controller.microphone is Microphone.OPEN
        if step is Step.BRIEF:
            return model, first, self.tr("Read it together, then go first.")
        if step is Step.MODEL:
            if controller.has_gone_first and not is_open:
                return model, first, self.tr("Said. Over to {name}.").format(name=short_name(second))
            return model, first, self.tr("You go first: say the line out loud.")
        if step is Step.ATTEMPT:
            if controller.plays_buyer:
                text = self.tr("{name} plays the buyer.")
                return attempt, second, text.format(name=short_name(first))
            return attempt, second, self.tr("Your turn: say it your way.")
        if step is Step.SELF_CHECK:
            if controller.is_viewing:
                return model, first, self.tr("Your view, after {name}’s own.").format(name=short_name(second))
            return attempt, second, self.tr("You judge first.")
        if step is Step.COMPARE and not controller.has_remark:
            return model, first, self.tr("One remark at most.")
        return attempt, second, self.tr("Again, swap, or on?")
