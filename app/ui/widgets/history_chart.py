"""The history of a line: one column a take, side by side, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import row
from app.ui.widgets.take_column import ColumnFacts, TakeColumn, dot_pitch, dots_top


class HistoryChart(QWidget):
    """Columns that scroll sideways, with the numbers of the key points at their left."""

    asked = Signal(int)
    """The index of the column that was clicked, or on which Enter or Space was pressed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._columns: list[TakeColumn] = []
        self._numbers = _RowNumbers()
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = row(spacing=4)
        layout.addWidget(self._numbers, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._area, 1)
        self.setLayout(layout)
        self._go_to_newest = False
        # How far there is to scroll is known only once the columns have found their places.
        self._area.horizontalScrollBar().rangeChanged.connect(self._to_the_newest)
        theme().changed.connect(self._fit)

    @property
    def columns(self) -> tuple[TakeColumn, ...]:
        """The columns, oldest first."""
        return tuple(self._columns)

    def show_takes(self, takes: Sequence[ColumnFacts], numbers: Sequence[int]) -> None:
        """Show these takes; `numbers` are those of the key points, in the order of the dots."""
        for old in self._columns:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        lines = max((len(one.labels) for one in takes), default=0)
        self._columns = [TakeColumn(one, lines) for one in takes]
        for index, column in enumerate(self._columns):
            column.clicked.connect(self._clicked)
            column.moved.connect(self._moved)
            self._row.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
            if takes[index].current:
                column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self._columns and not any(one.current for one in takes):
            self._columns[-1].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addStretch(1)
        self._numbers.show_numbers(numbers)
        self._fit()
        self._go_to_newest = True
        QTimer.singleShot(0, self, self._to_the_newest)

    def show_playing(self, index: int) -> None:
        """Mark the take that is heard; -1 for none."""
        for at, column in enumerate(self._columns):
            column.show_playing(at == index)

    def _fit(self) -> None:
        height = max((one.sizeHint().height() for one in self._columns), default=0)
        wide = sum(one.sizeHint().width() + self._row.spacing() for one in self._columns)
        bar = self._area.horizontalScrollBar().sizeHint().height() if wide > self._area.width() else 0
        self._area.setFixedHeight(height + bar + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A scroll bar needs room only where there is one."""
        super().resizeEvent(event)
        self._fit()

    def _to_the_newest(self, *_range: int) -> None:
        if not self._go_to_newest:
            return
        bar = self._area.horizontalScrollBar()
        current = next((one for one in self._columns if one.facts.current), None)
        bar.setValue(bar.maximum())
        if current is not None:
            self._area.ensureWidgetVisible(current, 12, 0)

    def _clicked(self, *_checked: object) -> None:
        column = self.sender()
        if isinstance(column, TakeColumn):
            self._go_to_newest = False
            self.asked.emit(self._columns.index(column))

    def _moved(self, by: int) -> None:
        column = self.sender()
        if not isinstance(column, TakeColumn):
            return
        self._go_to_newest = False
        at = self._columns.index(column)
        to = self._columns[min(max(at + by, 0), len(self._columns) - 1)]
        column.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        to.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(to, 12, 0)


class _RowNumbers(QWidget):
    """The numbers of the key points, each beside its row of dots."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: tuple[int, ...] = ()
        theme().changed.connect(self._fit)

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Show these."""
        self._numbers = tuple(numbers)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them in the rings that they have everywhere."""
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(0.74, QFont.Weight.DemiBold))
        side = theme().scaled(17)
        for index, number in enumerate(self._numbers):
            top = dots_top() + index * dot_pitch() + (dot_pitch() - side) / 2
            ring = QRectF(1, top, side, side)
            painter.setPen(QPen(color(t.muted), 1.2))
            painter.setBrush(color(t.surface))
            painter.drawEllipse(ring)
            painter.setPen(color(t.text))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(theme().scaled(20), dots_top() + dot_pitch() * len(self._numbers) + 2)
        self.update()
