"""The words of a take: they flow like text, light up while they are played, and play when clicked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import TakeKind, Word
from app.ui.theme import color, theme, tokens
from app.ui.widgets.basics import claim_keys
from app.ui.widgets.word_choice import WordChoice

_CHOOSING: Final = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
)


@dataclass(frozen=True, slots=True)
class Hole:
    """Something was said before the word of this index that could not be written down; what stands there."""

    before: int
    text: str


class WordsView(QWidget):
    """Shows words; `marked` maps a word's index to the number of the key point that it made."""

    word_clicked = Signal(int)
    choice_changed = Signal()
    choice_ended = Signal(bool)
    """Enter (True) or Esc (False) while words are chosen."""
    dragged = Signal(int, int)
    """From one word to another, while none could be chosen: whoever wants that begins a choice."""

    def __init__(self, kind: TakeKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._words: tuple[Word, ...] = ()
        self._holes: tuple[Hole, ...] = ()
        self._hole_boxes: list[QRectF] = []
        self._starts: list[float] = []
        self._marked: dict[int, int] = {}
        self._boxes: list[QRectF] = []
        self._current = -1
        self._hovered = -1
        self._note = ""
        self._choice: WordChoice | None = None
        self._pressed = -1
        self._scale = 1.08
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        # Only while words are chosen it can have the focus, and then Space must not start a recording.
        claim_keys(self, *_CHOOSING)
        theme().changed.connect(self._layout_again)

    def show_words(
        self, words: Sequence[Word], marked: Mapping[int, int], holes: Sequence[Hole] = ()
    ) -> None:
        """Show these words. Where only times and marks are new, all else stays: places, choice, playhead."""
        texts = [word.text for word in words]
        same = bool(texts) and texts == [word.text for word in self._words] and tuple(holes) == self._holes
        self._words, self._holes = tuple(words), tuple(holes)
        self._starts = [word.start_s for word in self._words]
        self._marked = dict(marked)
        if same:
            self.update()
            return
        self._current = -1
        self._note = ""
        self.end_choice()
        self.setAccessibleDescription(" ".join(text for _index, text in self._pieces()))
        self._layout_again()

    def show_note(self, note: str) -> None:
        """Show a sentence instead of words (no words yet, no speech)."""
        self.show_words((), {})
        self._note = note
        self.setAccessibleDescription(note)
        self._layout_again()

    @property
    def holes(self) -> tuple[Hole, ...]:
        """What stands between the words where there are none."""
        return self._holes

    def show_position(self, position_s: float | None) -> None:
        """Light up the word that is being said at this second; None lights up none."""
        current = -1
        if position_s is not None:
            index = bisect_right(self._starts, position_s) - 1
            if index >= 0 and position_s <= self._words[index].end_s + 0.25:
                current = index
        if current != self._current:
            self._current = current
            self.update()

    def begin_choice(self, first: int = 0, end: int = 0) -> None:
        """Let a run of words be chosen, from now on, instead of playing from a word."""
        self._choice = WordChoice(len(self._words), first, end)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def end_choice(self) -> None:
        """A click plays again."""
        if self._choice is not None:
            self._choice = None
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.update()

    @property
    def choice(self) -> WordChoice | None:
        """The words that are chosen; None while none can be."""
        return self._choice

    def grow_choice(self, first: int, to: int) -> None:
        """Choose from one word to another; the drag under way takes in more."""
        if self._choice is not None:
            self._choose(WordChoice(len(self._words), anchor=first).grow_to(to))

    def _choose(self, choice: WordChoice) -> None:
        self._choice = choice
        self.choice_changed.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While words are chosen: the arrows move, with Shift they take in more, Enter and Esc end it."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._choice is None:
            super().keyPressEvent(event)
        elif key in steps:
            grow = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(self._choice.move(steps[key], grow=grow))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.choice_ended.emit(key is not Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    @property
    def current_word(self) -> int:
        """Index of the word that is lit up, -1 for none."""
        return self._current

    @property
    def words(self) -> tuple[Word, ...]:
        """What is shown."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that the text needs at this width."""
        return int(self._flow(width)[2])

    def sizeHint(self) -> QSize:
        """What the text needs at the present width."""
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Two lines of text."""
        return QSize(160, int(self._metrics().height() * 1.6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flow the text anew."""
        super().resizeEvent(event)
        self._boxes, self._hole_boxes, _height = self._flow(self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        t = tokens()
        shade, soft = (t.model, t.model_soft) if self._kind is TakeKind.MODEL else (t.attempt, t.attempt_soft)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        if not self._words:
            painter.setPen(color(t.muted))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(2, 4, -2, 0), int(flags), self._note)
        painter.setPen(color(t.muted))
        for hole, box in zip(self._holes, self._hole_boxes, strict=True):
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), hole.text)
        for index, (word, box) in enumerate(zip(self._words, self._boxes, strict=True)):
            number = self._marked.get(index, 0)
            if number:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(soft))
                joined = self._marked.get(index + 1) == number and index + 1 < len(self._boxes)
                same_line = joined and self._boxes[index + 1].top() == box.top()
                right = self._boxes[index + 1].left() - box.right() if same_line else 0
                painter.drawRect(box.adjusted(-2, 0, right + (0 if same_line else 2), 0))
            if self._choice is not None and self._choice.first <= index < self._choice.end:
                painter.setPen(QPen(color(shade), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-3, 0, 3, -1), 4, 4)
            if index == self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(shade))
                painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 5, 5)
            painter.setPen(color(t.surface if index == self._current else t.text))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), word.text)
            if index == self._hovered and index != self._current:
                painter.setPen(QPen(color(shade), 1.5))
                painter.drawLine(box.bottomLeft() + QPointF(0, -2), box.bottomRight() + QPointF(0, -2))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Underline the word under the pointer; while words are chosen, a drag takes in more."""
        hovered = self._word_at(event.position())
        choice = self._choice
        dragged = bool(event.buttons() & Qt.MouseButton.LeftButton) and hovered >= 0
        if dragged and choice is not None and choice.anchor >= 0:
            self._choose(choice.grow_to(hovered))
        elif dragged and choice is None and self._pressed not in (-1, hovered):
            self.dragged.emit(self._pressed, hovered)
        if hovered != self._hovered:
            self._hovered = hovered
            found = hovered >= 0
            self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play from the word that was clicked."""
        index = self._pressed = self._word_at(event.position())
        if index >= 0 and self._choice is not None:
            self._choose(self._choice.tap(index))
        elif index >= 0:
            self.word_clicked.emit(index)

    def _word_at(self, point: QPointF) -> int:
        for index, box in enumerate(self._boxes):
            if box.adjusted(-3, -1, 3, 1).contains(point):
                return index
        return -1

    def _layout_again(self) -> None:
        self._boxes, self._hole_boxes, _height = self._flow(self.width())
        self.updateGeometry()
        self.update()

    def _pieces(self) -> list[tuple[int, str]]:
        """Words with their indices, and -1 with the text of a hole, in the order of the take."""
        found: list[tuple[int, str]] = []
        holes = list(self._holes)
        for index, word in enumerate(self._words):
            while holes and holes[0].before <= index:
                found.append((-1, holes.pop(0).text))
            found.append((index, word.text))
        return found + [(-1, hole.text) for hole in holes]

    def _flow(self, width: int) -> tuple[list[QRectF], list[QRectF], float]:
        """The boxes of the words and of the holes, and the height of all lines."""
        metrics = self._metrics()
        line = metrics.height() * 1.35
        if not self._words:
            room = QRectF(0, 0, max(width - 4, 40), 10_000)
            shape = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._note)
            return [], [], max(shape.height() + 8, line)
        space = metrics.horizontalAdvance(" ") * 1.15
        boxes: list[QRectF] = []
        holes: list[QRectF] = []
        x, y = 3.0, 2.0
        for index, text in self._pieces():
            advance = metrics.horizontalAdvance(text)
            if x > 3.0 and x + advance > width - 3:
                x, y = 3.0, y + line
            (holes if index < 0 else boxes).append(QRectF(x, y, advance, line - 3))
            x += advance + space
        return boxes, holes, y + line + 2

    def _font(self) -> QFont:
        return theme().font(self._scale)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font())
