"""A button whose text goes on in the next line, for whole sentences that can be chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.ui.widgets.basics import column, label


class WrappingButton(QPushButton):
    """As wide as there is room, and as high as its text is then."""

    def __init__(self, text: str, role: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setAccessibleName(text)
        self._text = label(text)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = column(self._text)
        inside.setContentsMargins(12, 5, 12, 5)
        self.setLayout(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda *_checked: clicked())

    @property
    def whole_text(self) -> str:
        """What it says."""
        return self._text.text()
