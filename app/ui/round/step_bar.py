"""The steps of the round, always visible; a click goes to any of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
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
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_done(self, done: bool) -> None:
        """Whether the step lies behind."""
        self._done = done
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show only the dot, where there is no room for every name; the name is then in the tooltip."""
        if compact != self._compact:
            self._compact = compact
            self.setToolTip(self.text() if compact else "")
            self.updateGeometry()
            self.update()

    @property
    def whole_width(self) -> int:
        """Width of dot and name."""
        metrics = QFontMetricsF(theme().font(1.0, QFont.Weight.DemiBold))
        return int(metrics.horizontalAdvance(self.text())) + self._dot() + 22

    def sizeHint(self) -> QSize:
        """Dot and name."""
        metrics = QFontMetricsF(theme().font(1.0, QFont.Weight.DemiBold))
        width = self._dot() + 12 if self._compact else self.whole_width
        return QSize(width, int(max(metrics.height() + 10, self._dot() + 12)))

    @staticmethod
    def _dot() -> int:
        return theme().scaled(22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot, filled for the present step, ticked for those behind."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        side = self._dot()
        dot = QRectF(6, middle - side / 2, side, side)
        painter.setPen(QPen(color(t.accent if self.isChecked() or self._done else t.muted), 1.6))
        painter.setBrush(color(t.accent) if self.isChecked() else color(t.window))
        painter.drawEllipse(dot)
        if self._done and not self.isChecked():
            painter.setPen(QPen(color(t.accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(
                [
                    QPointF(dot.left() + side * 0.3, middle + side * 0.02),
                    QPointF(dot.left() + side * 0.45, middle + side * 0.18),
                    QPointF(dot.left() + side * 0.73, middle - side * 0.18),
                ]
            )
        else:
            painter.setFont(theme().font(0.85, QFont.Weight.DemiBold))
            painter.setPen(color(t.on_accent if self.isChecked() else t.muted))
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if not self._compact:
            weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
            painter.setFont(theme().font(1.0, weight))
            painter.setPen(color(t.text if self.isChecked() or self.underMouse() else t.muted))
            box = QRectF(side + 14, 0, self.width() - side - 14, self.height())
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
        theme().changed.connect(self._fit)

    def show_step(self, step: Step) -> None:
        """Mark the present step and those before it."""
        passed = True
        for one, button in self._buttons.items():
            passed = passed and one is not step
            button.set_done(passed)
            button.setChecked(one is step)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """All dots, and the name of one step."""
        hints = [one.whole_width for one in self._buttons.values()]
        dots = sum(one.sizeHint().height() for one in self._buttons.values())
        return QSize(dots + max(hints), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many names as there is room for: all, or that of the present step."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spacing = 2 * len(self._buttons)
        compact = sum(one.whole_width for one in self._buttons.values()) + spacing > self.width()
        for one in self._buttons.values():
            one.set_compact(compact and not one.isChecked())

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
