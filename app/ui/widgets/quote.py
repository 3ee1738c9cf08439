"""Words of a take, quoted, with the second that they were said at; a click anywhere plays them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.domain import TakeKind
from app.ui.widgets.basics import button, label, quoted, row


class Quote(QWidget):
    """A small button with the time, and the words beside it."""

    play_asked = Signal()

    def __init__(self, text: str, time: str, kind: TakeKind, note: str = "") -> None:
        super().__init__()
        self.play = button("", f"tiny-{kind.value}", icon_name="", clicked=self.play_asked.emit)
        said = self._said = quoted(text) if text else note
        self.show_time(time)
        words = label(said if not note or not text else f"{said} · {note}")
        line = row(spacing=8)
        line.addWidget(self.play, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        self.setLayout(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_time(self, time: str) -> None:
        """Say when they were said."""
        self.play.setText(time)
        self.play.setAccessibleName(self.tr("Play {time}: {words}").format(time=time, words=self._said))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play from the words as from the button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.play_asked.emit()
