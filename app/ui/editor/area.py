"""A field for text that grows with what is in it; in the editor Ctrl+Z is the editor's, not the field's."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from app.ui.theme import theme

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


AROUND = QSize(20, 14)
"""Pixels of border and padding in the style sheet, both sides together."""


def text_height(document: QTextDocument, width: int) -> int:
    """Pixels that a text needs in a field of this width."""
    copy = document.clone()
    copy.setTextWidth(max(width - AROUND.width(), 40))
    return math.ceil(copy.size().height())


class NotItsUndo(QObject):
    """Lets the keys for undo and redo through to the window."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        owner.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A field would claim these keys for itself."""
        if isinstance(event, QKeyEvent) and any(event.matches(key) for key in _UNDO):
            event.ignore()
            return True
        return False


def let_grow(field: QPlainTextEdit | QTextEdit, name: str, *, own_undo: bool = False) -> None:
    """Make it a field of a form: it scrolls nothing, Tab leaves it, and steps back are the editor's."""
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setUndoRedoEnabled(own_undo)
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    field.setSizePolicy(policy)
    if not own_undo:
        NotItsUndo(field)


class Area(QPlainTextEdit):
    """Text of one or more lines. `one_line`: Enter goes on to the next one; `own_undo`: Ctrl+Z is its own."""

    typed = Signal(str)
    """What a person wrote stands here now."""
    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, name: str, *, one_line: bool = False, lowest: int = 1, own_undo: bool = False) -> None:
        super().__init__()
        self.is_one_line = one_line
        self._lowest = lowest
        let_grow(self, name, own_undo=own_undo)
        self._shown = ""
        self.textChanged.connect(self._changed)
        theme().changed.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Show another text without saying so; the cursor stays where it can."""
        self._shown = text
        if text.strip() == self.toPlainText().strip():
            return
        at = self.textCursor().position()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a field of one line."""
        if self.is_one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is text, in one line where there is one."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self.is_one_line else text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the end of the text, ready to go on writing."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed next is another step."""
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the page."""
        event.ignore()

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its text is at this width."""
        lowest = self._lowest * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        return max(text_height(self.document(), width), lowest) + AROUND.height()

    def sizeHint(self) -> QSize:
        """As high as its text."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, and never lower than a line."""
        return QSize(80, self.fontMetrics().lineSpacing() + AROUND.height())

    def _changed(self) -> None:
        self.updateGeometry()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.typed.emit(text)
