"""Where sheets end: a heading stays with what it is above, and neither a row nor a paragraph is torn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextFrame, QTextTable

STAYS: Final = QTextFormat.Property.UserProperty + 1
"""Set on a block that must not be the last one of a sheet."""

_MOST: Final = 0.4
"""Of a sheet; what is higher may be torn, or half a sheet stays empty."""
_SPARE_PX: Final = 0.5


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph, or a row."""

    blocks: tuple[QTextBlock, ...]
    row: QTextTable | None = None

    @property
    def top(self) -> float:
        return min(_box(block).top() for block in self.blocks)

    @property
    def bottom(self) -> float:
        return max(_box(block).bottom() for block in self.blocks)

    @property
    def stays(self) -> bool:
        return self.blocks[0].blockFormat().hasProperty(STAYS)

    @property
    def is_first(self) -> bool:
        """It begins a sheet by our own word."""
        form = self.row.format() if self.row is not None else self.blocks[0].blockFormat()
        return form.property(QTextFormat.Property.PageBreakPolicy) is not None

    def begin_sheet(self) -> None:
        before = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
        if self.row is not None:
            table_form = self.row.format().toTableFormat()
            table_form.setPageBreakPolicy(before)
            self.row.setFormat(table_form)
        else:
            form = self.blocks[0].blockFormat()
            form.setPageBreakPolicy(before)
            QTextCursor(self.blocks[0]).setBlockFormat(form)


def keep_together(document: QTextDocument) -> None:
    """Begin a new sheet where a heading would be left alone below, or something would be torn."""
    parts = list(_parts(document.rootFrame()))
    height = document.pageSize().height()
    at = 0
    while at < len(parts):
        # What stays with the next part, and that part, are one.
        end = at
        while parts[end].stays and end + 1 < len(parts):
            end += 1
        top, bottom = parts[at].top, parts[end].bottom - _SPARE_PX
        is_torn = int(top // height) != int(bottom // height)
        if is_torn and not parts[at].is_first and bottom - top < _MOST * height:
            parts[at].begin_sheet()
        at = end + 1


def _parts(frame: QTextFrame) -> Iterator[_Part]:
    """Everything that stands below each other."""
    at = frame.begin()
    while not at.atEnd():
        inner: QTextFrame | None = at.currentFrame()  # its stub knows no None
        block = at.currentBlock()
        if isinstance(inner, QTextTable):
            cells = [inner.cellAt(0, column) for column in range(inner.columns())]
            firsts = [cell.firstCursorPosition().block() for cell in cells]
            lasts = [cell.lastCursorPosition().block() for cell in cells]
            yield _Part((*firsts, *lasts), inner)
        elif inner is None and block.length() > 1:
            yield _Part((block,))
        at += 1


def _box(block: QTextBlock) -> QRectF:
    return block.document().documentLayout().blockBoundingRect(block)
