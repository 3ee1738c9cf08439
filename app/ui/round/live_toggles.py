"""Two small switches beside the meter: words while speaking, and key points that light up."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from app.domain import KnownError
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.widgets.basics import column, tool_button

_SETTINGS: Final = ("live_words", "live_key_points")


class LiveToggles(QWidget):
    """They change the settings at once; `changed` is told when one did."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        texts = (self.tr("My words while I speak"), self.tr("Key points light up while I speak"))
        self._buttons: dict[str, QToolButton] = {}
        for name, icon, text in zip(_SETTINGS, ("words", "points"), texts, strict=True):
            one = tool_button(icon, text, checkable=True)
            one.setObjectName(name)
            one.setToolTip(f"{text} ({key_text(name)})")
            one.clicked.connect(self._clicked)
            self._buttons[name] = one
        self.setLayout(column(None, *self._buttons.values(), None, spacing=4))
        self.layout().setAlignment(Qt.AlignmentFlag.AlignHCenter)  # type: ignore[union-attr]
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are; nothing where takes are not listened to."""
        settings = self._context.services.settings
        for name, one in self._buttons.items():
            one.setVisible(settings.live_transcription)
            one.setChecked(getattr(settings, name))

    def toggle(self, name: str) -> None:
        """Switch one of the two settings."""
        if self._context.services.settings.live_transcription:
            self._buttons[name].click()

    def _clicked(self, *_checked: object) -> None:
        now = {name: one.isChecked() for name, one in self._buttons.items()}
        try:
            self._context.services.change_settings(**now)
        except KnownError as error:
            self._context.host.show_error(error)
        self.changed.emit()
