"""One remark in the list: praise or a question, where it can be heard, what it says and who said it."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from app.domain import Remark, RemarkKind
from app.ui.actions import key_text
from app.ui.icons import pixmap
from app.ui.theme import theme, tokens
from app.ui.widgets.basics import Elided, button, column, label, row, set_role, tool_button
from app.ui.widgets.flow import Flow
from app.ui.widgets.waveform import clock

_UNBROKEN: Final = re.compile(r"\S{20}(?=\S)")


def place_text(start_s: float, end_s: float | None) -> str:
    """A moment as `0:05`, a stretch as `0:05–0:08`."""
    start, end = clock(start_s), clock(end_s) if end_s is not None else ""
    return f"{start}–{end}" if end and end != start else start


def breakable(text: str) -> str:
    """The same text, with places to break in what has no spaces, such as an address."""
    return _UNBROKEN.sub(lambda found: found[0] + "\u200b", text)


class RemarkRow(QFrame):
    """Can be heard, changed and removed."""

    clicked = Signal(str)
    play_asked = Signal(object)
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    go_on_asked = Signal()
    hear_asked = Signal(object)
    """The remark itself is wanted, as its author says it."""

    def __init__(self, remark: Remark) -> None:
        super().__init__()
        self.remark = remark
        self.setProperty("role", "row")
        self.setObjectName(f"remark_{remark.id}")
        is_praise = remark.kind is RemarkKind.PRAISE
        kind = self.tr("Praise") if is_praise else self.tr("Question")
        place = place_text(remark.start_s, remark.end_s)
        sign = QLabel()
        shade = tokens().good if is_praise else tokens().text
        picture = pixmap(
            "praise" if is_praise else "question", shade, theme().scaled(16), self.devicePixelRatioF()
        )
        sign.setPixmap(picture)
        self.play: QPushButton = button(f"B  {place}", "tiny-attempt", clicked=self._play)
        self.play.setAccessibleName(
            self.tr("{kind}: play the attempt from {time}").format(kind=kind, time=place)
        )
        edit = tool_button("edit", self.tr("Change"), clicked=self._edit, size=16)
        edit.setAccessibleName(self.tr("Change the remark at {time}").format(time=place))
        edit.setObjectName(f"edit_{remark.id}")
        remove = tool_button("trash", self.tr("Remove"), clicked=self._remove, size=16)
        remove.setAccessibleName(self.tr("Remove the remark at {time}").format(time=place))
        remove.setObjectName(f"remove_{remark.id}")
        name = label(kind, "good" if is_praise else "", wrap=False)
        head = row(sign, name, None, edit, remove, spacing=5)
        self._go_on = button(
            self.tr("Play on"),
            "attempt",
            icon_name="play",
            shortcut_hint=key_text("play_attempt"),
            clicked=self.go_on_asked.emit,
        )
        self._go_on.setObjectName(f"go_on_{remark.id}")
        self._go_on.hide()
        self.hear = button(clock(remark.sound_s), "chip", icon_name="speaker", clicked=self._hear)
        self.hear.setObjectName(f"hear_{remark.id}")
        spoken = self.tr("Hear the remark ({key})").format(key=key_text("hear_remark"))
        self.hear.setToolTip(spoken)
        self.hear.setAccessibleName(f"{spoken}, {clock(remark.sound_s)}")
        if not remark.sound:
            self.hear.hide()
        text = remark.text or self.tr("Spoken, and not written down")
        said = label(breakable(text), "" if remark.text else "muted")
        author = Elided(remark.author, "small")
        if not remark.author:
            author.hide()
        where = row(self.play, self.hear, author, spacing=8)
        where.setStretch(2, 1)
        box = column(head, said, where, Flow(self._go_on), spacing=4)
        box.setContentsMargins(8, 6, 6, 8)
        self.setLayout(box)
        self.setAccessibleName(f"{kind}, {place}: {text}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_current(self, current: bool, *, held: bool) -> None:
        """Mark it; where playing was held at it, offer to play on."""
        set_role(self, "current" if current else "row")
        self._go_on.setVisible(current and held)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this remark."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.remark.id)

    def _play(self) -> None:
        self.play_asked.emit(self.remark)

    def _hear(self) -> None:
        self.hear_asked.emit(self.remark)

    def _edit(self) -> None:
        self.edit_asked.emit(self.remark)

    def _remove(self) -> None:
        self.remove_asked.emit(self.remark)
