"""Choices instead of forms: chips that wrap, a combo box that the wheel does not change, sizes in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.ui.theme import color, tokens
from app.ui.widgets.basics import as_tooltip, button
from app.ui.widgets.flow import Flow


class Chips(QWidget):
    """One choice of a few, all of them in sight."""

    chosen = Signal(str)
    """The key of the chip that was clicked."""

    def __init__(self, name: str, options: Sequence[tuple[str, str]], chosen: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        self.setAccessibleName(name)
        flow = Flow()
        for key, text in options:
            chip = button(text, "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(f"{name}: {text}")
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._group.addButton(chip)
            self._chips[key] = chip
            flow.addWidget(chip)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choose(chosen)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def current(self) -> str:
        """The key of the checked chip."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def chip(self, key: str) -> QPushButton:
        """The chip of a key."""
        return self._chips[key]

    def rename(self, key: str, text: str) -> None:
        """Give a chip another text."""
        chip = self._chips[key]
        if chip.text() != text:
            chip.setText(text)
            chip.setAccessibleName(f"{self.accessibleName()}: {text}")

    def choose(self, key: str) -> None:
        """Check a chip without saying so."""
        if key in self._chips:
            self._group.blockSignals(True)
            self._chips[key].setChecked(True)
            self._group.blockSignals(False)

    def clear_choice(self) -> None:
        """Check none of them, without saying so."""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for chip in self._chips.values():
            chip.setChecked(False)
        self._group.setExclusive(True)
        self._group.blockSignals(False)

    def _toggled(self, chip: QPushButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(next(key for key, one in self._chips.items() if one is chip))


class Combo(QComboBox):
    """A combo box in a page that scrolls: the wheel scrolls the page and changes nothing."""

    picked = Signal(str)
    """The key of the entry that a person chose."""

    def __init__(self, name: str, letters: int = 12) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._activated)

    def show_entries(self, entries: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show pairs of key and text; the chosen one is in front."""
        if entries != [(self.itemData(index), self.itemText(index)) for index in range(self.count())]:
            self.clear()
            for key, text in entries:
                self.addItem(text, key)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setToolTip(as_tooltip(self.currentText()))

    def minimumSizeHint(self) -> QSize:
        """Narrow where the window is; the list below is as wide as it needs to be."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 180), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow as well: a style sheet knows only pictures in one colour."""
        super().paintEvent(event)
        paint_arrow(self)

    def _activated(self, index: int) -> None:
        self.setToolTip(as_tooltip(self.currentText()))
        self.picked.emit(str(self.itemData(index)))


def paint_arrow(field: QWidget) -> None:
    """Draw the arrow of a field that opens a list or a calendar, at its right."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = min(field.fontMetrics().height() / 4.5, 8.0)
    painter.setPen(QPen(color(tokens().muted), size * 0.42, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = field.width() - 10 - size * 1.6, field.height() / 2
    arrow = [QPointF(x - size, y - size / 2), QPointF(x, y + size / 2), QPointF(x + size, y - size / 2)]
    painter.drawPolyline(arrow)
    painter.end()


def bytes_text(size: int) -> str:
    """A number of bytes as a person reads it: `487 MB`, `1.6 GB`."""
    places = 1 if size >= 1_000_000_000 else 0
    return QLocale().formattedDataSize(size, places, QLocale.DataSizeFormat.DataSizeSIFormat)
