"""A field for text that grows with what is in it; Ctrl+Z is the editor's, not the field's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from app.ui.theme import theme

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


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


class Area(QPlainTextEdit):
    """Text of one or more lines. `one_line`: Enter goes on to the next field."""

    typed = Signal(str)
    """What a person wrote stands here now."""
    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, name: str, *, one_line: bool = False, lowest: int = 1) -> None:
        super().__init__()
        self.is_one_line = one_line
        self._lowest = lowest
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        NotItsUndo(self)
        self.textChanged.connect(self._grown)
        self.document().documentLayout().documentSizeChanged.connect(self._grown)
        theme().changed.connect(self._grown)
        self._shown = ""
        self._grown()

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
        self._grown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a field of one line."""
        if self.is_one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: object) -> None:
        """What is pasted is text, in one line where there is one."""
        text = source.text()  # type: ignore[attr-defined]
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower means higher."""
        super().resizeEvent(event)
        self._grown()

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, and never lower than its text."""
        return QSize(80, self._wanted())

    def _wanted(self) -> int:
        lines = max(round(self.document().size().height()), self._lowest)
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * self.document().documentMargin()
        return round(lines * self.fontMetrics().lineSpacing() + around) + 2

    def _grown(self, *_size: object) -> None:
        height = self._wanted()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
        text = self.toPlainText()
        if not self.signalsBlocked() and text != self._shown:
            self._shown = text
            self.typed.emit(text)


def selected_text(area: QTextEdit) -> str:
    """The words that are selected, on one line."""
    return " ".join(area.textCursor().selectedText().replace("\u2029", " ").split())
