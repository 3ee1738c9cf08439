"""A layout of equal columns: as many as fit, all parts as high as the highest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from app.ui.theme import theme


class EvenGrid(QLayout):
    """Parts in columns of the same width. `narrowest` is in pixels at 100 % text.

    `balanced`: rows of equal length, so that eight parts are four and four and not five and three.
    """

    def __init__(self, narrowest: int, *, spacing: int = 12, balanced: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._narrowest = narrowest
        self._balanced = balanced
        self._highest: int | None = None
        self._least: int | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt gives a part."""
        self._items.append(item)

    def invalidate(self) -> None:
        """A part has another size, came or went."""
        self._highest = self._least = None
        super().invalidate()

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at this place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the part at this place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It grows sideways only."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower means more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at this width."""
        number = len(self._shown())
        rows = -(-number // self._columns(width))
        return rows * self._height() + max(rows - 1, 0) * self.spacing()

    def setGeometry(self, rect: QRect) -> None:
        """Put every part in its place."""
        super().setGeometry(rect)
        columns, gap, height = self._columns(rect.width()), self.spacing(), self._height()
        width = (rect.width() - (columns - 1) * gap) // columns
        for number, item in enumerate(self._shown()):
            x = rect.x() + number % columns * (width + gap)
            y = rect.y() + number // columns * (height + gap)
            item.setGeometry(QRect(x, y, width, height))

    def sizeHint(self) -> QSize:
        """One column."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """A column that may be narrower than wanted."""
        if self._least is None:
            self._least = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(self._least, self._height())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _columns(self, width: int) -> int:
        gap = self.spacing()
        columns = max((width + gap) // (theme().scaled(self._narrowest) + gap), 1)
        if self._balanced and (number := len(self._shown())):
            rows = -(-number // columns)
            columns = -(-number // rows)
        return int(columns)

    def _height(self) -> int:
        # Asked for several times in a layout, and each part has to measure its texts for it.
        if self._highest is None:
            self._highest = max((item.sizeHint().height() for item in self._shown()), default=0)
        return self._highest
