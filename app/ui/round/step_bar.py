"""The steps of the round, always visible; a click goes to any of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens
from app.workflow import Step


class StepButton(QAbstractButton):
    """A numbered dot and a name."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self._number = number
        self._done = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_done(self, done: bool) -> None:
        """Whether the step lies behind."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        """Dot and text."""
        metrics = QFontMetricsF(theme().font(1.0, QFont.Weight.DemiBold))
        return QSize(int(metrics.horizontalAdvance(self.text())) + 44, int(max(metrics.height() + 10, 34)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot, filled for the present step, ticked for those behind."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        dot = QRectF(6, middle - 11, 22, 22)
        painter.setPen(QPen(color(t.accent if self.isChecked() or self._done else t.muted), 1.6))
        painter.setBrush(color(t.accent) if self.isChecked() else color(t.window))
        painter.drawEllipse(dot)
        if self._done and not self.isChecked():
            painter.setPen(QPen(color(t.accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(
                [
                    QPointF(dot.left() + 6.5, middle + 0.5),
                    QPointF(dot.left() + 10, middle + 4),
                    QPointF(dot.left() + 16, middle - 4),
                ]
            )
        else:
            painter.setFont(theme().font(0.85, QFont.Weight.DemiBold))
            painter.setPen(color(t.on_accent if self.isChecked() else t.muted))
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._number))
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(theme().font(1.0, weight))
        painter.setPen(color(t.text if self.isChecked() or self.underMouse() else t.muted))
        box = QRectF(36, 0, self.width() - 36, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(color(t.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class StepBar(QWidget):
    """All steps in a row."""

    step_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._buttons: dict[Step, StepButton] = {}
        group = QButtonGroup(self)
        for number, (step, text) in enumerate(self._names().items(), start=1):
            button = StepButton(number, text)
            button.setObjectName(f"step_{step.value}")
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[step] = button
        group.buttonClicked.connect(self._clicked)
        layout.addStretch(1)

    def show_step(self, step: Step) -> None:
        """Mark the present step and those before it."""
        passed = True
        for one, button in self._buttons.items():
            passed = passed and one is not step
            button.set_done(passed)
            button.setChecked(one is step)

    def _clicked(self, clicked: QAbstractButton) -> None:
        for step, button in self._buttons.items():
            if button is clicked:
                self.step_asked.emit(step)

    def _names(self) -> dict[Step, str]:
        return {
            Step.BRIEF: self.tr("Brief"),
            Step.MODEL: self.tr("Model"),
            Step.ATTEMPT: self.tr("Attempt"),
            Step.SELF_CHECK: self.tr("Self-check"),
            Step.COMPARE: self.tr("Compare"),
            Step.NEXT_TIME: self.tr("Next time"),
        }
