"""What every section of the settings is made of."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLayout, QVBoxLayout, QWidget

from app.domain import KnownError
from app.ui.context import Context
from app.ui.icons import pixmap
from app.ui.theme import theme, tokens
from app.ui.widgets.basics import column, label

_SIDE_BY_SIDE: Final = 72
"""Width in letters from which a section's title stands beside its choices."""


class Section(QFrame):
    """A card: what it is about at the left, the choices at the right, or below where it is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(22, 20, 22, 20)
        self._box.setSpacing(14)
        theme().changed.connect(self._arrange)

    def fill(self, title: str, about: str, *parts: QWidget | QLayout | int | None) -> None:
        """Say what the section is about, and put its choices in."""
        side, content = QWidget(), QWidget()
        side.setLayout(column(label(title, "heading"), label(about, "muted"), None, spacing=4))
        content.setLayout(column(*parts, None, spacing=14))
        self._box.addWidget(side)
        self._box.addWidget(content)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width that is there."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        letter = theme().point_size
        wide = self.width() > _SIDE_BY_SIDE * letter
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._box.setStretch(0, 2 if wide else 0)
        self._box.setStretch(1, 5 if wide else 0)


class Sign(QLabel):
    """An icon that goes with a sentence; it says nothing by itself."""

    def __init__(self, name: str, shade: str = "muted", *, centred: bool = False) -> None:
        super().__init__()
        self._name, self._shade = name, shade
        if not centred:
            self.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme().changed.connect(self._draw)
        self._draw()

    def use(self, name: str, shade: str) -> None:
        """Show another icon, in the colour of a token."""
        self._name, self._shade = name, shade
        self._draw()

    def _draw(self) -> None:
        size = round(theme().point_size * 1.75)
        self.setPixmap(pixmap(self._name, getattr(tokens(), self._shade), size, self.devicePixelRatioF()))
        self.setFixedWidth(size)


def field(name: str, widget: QWidget, note: str = "") -> QVBoxLayout:
    """A choice below its name; the name is read out with it."""
    title = label(name, "overline")
    title.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(name)
    parts: list[QWidget | QLayout | int | None] = [title, widget]
    if note:
        parts.append(label(note, "small"))
    return column(*parts, spacing=5)


def change(context: Context, **changes: Any) -> None:
    """Change settings, keep them, and let the window follow."""
    before = context.services.settings
    if all(getattr(before, name) == value for name, value in changes.items()):
        return
    try:
        context.services.change_settings(**changes)
    except KnownError as error:
        context.host.show_error(error)
    context.host.settings_changed()
