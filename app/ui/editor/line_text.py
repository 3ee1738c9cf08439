"""The line itself: what is typed, with the key points marked in it and their numbers above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from app.ui.editor.area import AROUND, NotItsUndo, text_height
from app.ui.editor.marks import Mark, marks_in, whole_words
from app.ui.theme import color, theme, tokens

_LINE_HEIGHT = 155
"""Per cent: the numbers have room above the words."""


class LineText(QTextEdit):
    """A text in which pieces are marked."""

    typed = Signal(str)
    left = Signal()
    words_chosen = Signal(bool)
    """Whether words are selected."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "line-text")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.marks: tuple[Mark, ...] = ()
        self._points: tuple[str, ...] = ()
        self._shown = ""
        self._arranging = False
        NotItsUndo(self)
        self.textChanged.connect(self._changed)
        self.selectionChanged.connect(self._chosen)
        theme().changed.connect(self._restyle)
        self._space_lines()

    def show_line(self, text: str, points: Sequence[str]) -> None:
        """Show a line and its key points without saying so."""
        self._points = tuple(points)
        if text.strip() != " ".join(self.toPlainText().split()):
            at = self.textCursor().position()
            self._arranging = True
            self.setPlainText(text)
            self._shown = text
            self._arranging = False
            self._space_lines()
            cursor = self.textCursor()
            cursor.setPosition(min(at, len(text)))
            self.setTextCursor(cursor)
        self._mark()

    def chosen_words(self) -> str:
        """The selected words, whole."""
        cursor = self.textCursor()
        text = self.toPlainText()
        start, end = whole_words(text, cursor.selectionStart(), cursor.selectionEnd())
        return " ".join(text[start:end].split()) if cursor.hasSelection() else ""

    def choose(self, number: int) -> None:
        """Select the words of a key point."""
        for mark in self.marks:
            if mark.number == number:
                cursor = self.textCursor()
                cursor.setPosition(mark.start)
                cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)

    # -- Qt ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A line is one paragraph."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one paragraph of plain text."""
        self.textCursor().insertText(" ".join(source.text().split()))

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
        """As high as the line is at this width."""
        return max(text_height(self.document(), width), self.fontMetrics().height() * 3) + AROUND.height()

    def sizeHint(self) -> QSize:
        """As high as the line."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(120, self.fontMetrics().height() * 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers above the marked pieces."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t, side = tokens(), theme().scaled(15)
        painter.setFont(theme().font(0.72, QFont.Weight.DemiBold))
        taken: list[QRectF] = []
        for mark in self.marks:
            cursor = self.textCursor()
            cursor.setPosition(mark.start)
            place = self.cursorRect(cursor)
            box = QRectF(place.x(), place.y() - side + 3, side, side)
            while any(box.intersects(other) for other in taken):
                box.translate(side + 2, 0)
            taken.append(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(t.model))
            painter.drawEllipse(box)
            painter.setPen(color(t.surface))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(mark.number))
        painter.end()

    def _changed(self) -> None:
        text = self.toPlainText()
        if self._arranging or text == self._shown:
            return
        self._shown = text
        self.updateGeometry()
        if self.textCursor().blockFormat().lineHeight() != _LINE_HEIGHT:
            self._space_lines()
        self._mark()
        self.typed.emit(" ".join(text.split()))

    def _chosen(self) -> None:
        self.words_chosen.emit(bool(self.chosen_words()))

    def _restyle(self) -> None:
        self._space_lines()
        self._mark()

    def _space_lines(self) -> None:
        self._arranging = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)
        # The first line has no line above it: its numbers need room of their own.
        frame = self.document().rootFrame()
        around = frame.frameFormat()
        around.setTopMargin(theme().scaled(14))
        frame.setFrameFormat(around)
        self._arranging = False
        self.updateGeometry()

    def _mark(self) -> None:
        self.marks = marks_in(self.toPlainText(), self._points)
        selections = []
        look = QTextCharFormat()
        look.setBackground(color(tokens().model_soft))
        for mark in self.marks:
            one = QTextEdit.ExtraSelection()
            cursor = self.textCursor()
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            one.format = look
            selections.append(one)
        self.setExtraSelections(selections)
        self.viewport().update()
