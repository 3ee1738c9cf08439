"""An inline message with at most two ways on: instead of a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.widgets.basics import button, label, tool_button


class Notice(QFrame):
    """One sentence, its actions, and a cross; the newest message replaces the one before."""

    def __init__(self, close_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._text = label()
        self._actions = QHBoxLayout()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._actions)
        self._close = tool_button("cross", close_name, clicked=self.hide)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(
        self, text: str, *actions: tuple[str, Callable[[], object]], seconds: float | None = None
    ) -> None:
        """Show a sentence with actions; it goes by itself after `seconds`, or stays."""
        self._text.setText(text)
        self.setAccessibleName(text)
        while self._actions.count():
            item = self._actions.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, function in actions:
            self._actions.addWidget(button(name, clicked=self._and_hide(function)))
        self._timer.stop()
        if seconds is not None:
            self._timer.start(round(seconds * 1000))
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not shown need not go."""
        self._timer.stop()
        super().hideEvent(event)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text()

    def action_buttons(self) -> tuple[QPushButton, ...]:
        """The actions on offer."""
        found = (self._actions.itemAt(index) for index in range(self._actions.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, QPushButton))

    def _and_hide(self, function: Callable[[], object]) -> Callable[[], None]:
        def call() -> None:
            self.hide()
            function()

        return call
