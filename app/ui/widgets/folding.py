"""Two parts beside each other, or below each other where the window is narrow or the text large."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from app.ui.theme import theme


class Folding(QWidget):
    """The first part takes the room that is left. `wide_from` is in pixels at 100 % text."""

    folded = Signal(bool)

    def __init__(
        self, first: QWidget | QLayout, second: QWidget | QLayout, *, wide_from: int, spacing: int = 8
    ) -> None:
        super().__init__()
        self._wide_from = wide_from
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part in (first, second):
            if isinstance(part, QWidget):
                self._box.addWidget(part)
            else:
                self._box.addLayout(part)
        self._box.setStretch(0, 1)
        theme().changed.connect(self._fold)

    @property
    def is_folded(self) -> bool:
        """Whether the parts are below each other."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def set_stretch(self, first: int, second: int) -> None:
        """How the parts share the room while they are beside each other."""
        self._box.setStretch(0, first)
        self._box.setStretch(1, second)

    def minimumSizeHint(self) -> QSize:
        """Its width is that of the wider part: when there is less, it folds."""
        items = [self._box.itemAt(index) for index in range(self._box.count())]
        width = max(item.minimumSize().width() for item in items if item is not None)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        fold = self.width() < theme().scaled(self._wide_from)
        if fold != self.is_folded:
            down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._box.setDirection(down if fold else right)
            self.updateGeometry()
            self.folded.emit(fold)
