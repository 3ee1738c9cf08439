"""A QTextDocument that grows: paragraphs and rows of cells, plain texts with formats. Lengths in points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.ui.papers.sheets import STAYS
from app.workflow.papers import one_line

INK: Final = "#1d1f23"
MUTED: Final = "#5b5f66"
RULE: Final = "#cfcac1"
ACCENT: Final = "#1f5fbf"
GOOD: Final = "#1b6e4b"

BODY_PT: Final = 10.0
_POINTS_IN_INCH: Final = 72.0
Write = Callable[[], None]
"""Writes what belongs into a cell."""


class Typesetter:
    """Writes at the end of a document."""

    def __init__(self, document: QTextDocument, device_px: float) -> None:
        """`device_px`: pixels of the device in a point."""
        self._cursor = QTextCursor(document)
        self._is_fresh = True
        self._indent = 0.0
        self._device_px = device_px
        self._last_table: QTextTable | None = None
        """The table that the next paragraph comes right behind."""
        # Qt scales lengths of a document from the screen's dots to those of the device.
        self._px = QGuiApplication.primaryScreen().logicalDotsPerInch() / _POINTS_IN_INCH

    def _line(
        self,
        text: str,
        size: float = BODY_PT,
        ink: str = INK,
        *,
        bold: bool = False,
        above: float = 0.0,
        below: float = 0.0,
        stays: bool = False,
        height: int = 128,
    ) -> None:
        """One paragraph; `stays`: it must not be the last on its sheet."""
        form = self._form(above, below, height)
        if stays:
            form.setProperty(STAYS, True)
        self._begin(form)
        self._cursor.insertText(one_line(text), chars(size, ink, bold=bold))

    def _lay(
        self,
        rows: Sequence[Sequence[Write]],
        widths: Sequence[float],
        *,
        padding: float = 2.5,
        ruled_from: int | None = None,
    ) -> list[QTextTable]:
        """Rows of cells, with a hairline above each from `ruled_from` on.

        Each row is a table of its own: Qt tears the rows of one table at the end of a sheet. Widths are
        hundredths, or points where the last one is 0 and takes the rest.
        """
        made = []
        for at, row in enumerate(rows):
            table = self._open(widths, padding, above=0 if at else 3, below=0 if at < len(rows) - 1 else 5)
            for column, write in enumerate(row):
                if ruled_from is not None and at >= ruled_from:
                    self._rule(table, column)
                self._fill(table, column, write)
            self._cursor.setPosition(table.lastPosition() + 1)
            self._is_fresh, self._last_table = True, table
            made.append(table)
        return made

    def _open(self, widths: Sequence[float], padding: float, above: float, below: float) -> QTextTable:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorderCollapse(True)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setLeftMargin(self._points(self._indent))
        form.setTopMargin(self._points(above))
        form.setBottomMargin(self._points(below))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(self._widths(widths))
        table = self._cursor.insertTable(1, len(widths), form)
        for column in range(len(widths)):
            cell = table.cellAt(0, column)
            cell_form = cell.format().toTableCellFormat()
            cell_form.setTopPadding(self._points(padding))
            cell_form.setBottomPadding(self._points(padding))
            cell_form.setRightPadding(self._points(0 if column == len(widths) - 1 else 9))
            cell.setFormat(cell_form)
        return table

    def _widths(self, widths: Sequence[float]) -> list[QTextLength]:
        kinds = QTextLength.Type
        if widths[-1]:
            return [QTextLength(kinds.PercentageLength, width) for width in widths]
        fixed = [QTextLength(kinds.FixedLength, self._points(width)) for width in widths[:-1]]
        return [*fixed, QTextLength(kinds.VariableLength, 0)]

    def _fill(self, table: QTextTable, column: int, write: Write) -> None:
        outer, indent = self._cursor, self._indent
        self._last_table = None
        self._cursor, self._indent = table.cellAt(0, column).firstCursorPosition(), 0.0
        self._is_fresh = True
        write()
        self._cursor, self._indent = outer, indent
        self._is_fresh = False

    def _rule(self, table: QTextTable, column: int) -> None:
        """A hairline above a cell."""
        cell = table.cellAt(0, column)
        form = cell.format().toTableCellFormat()
        form.setTopBorder(self._points(0.5))
        form.setTopBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setTopBorderBrush(QBrush(QColor(RULE)))
        cell.setFormat(form)

    def _begin(self, form: QTextBlockFormat) -> None:
        if self._last_table is not None:
            # Qt gives a paragraph behind a table no room above.
            table_form = self._last_table.format().toTableFormat()
            table_form.setBottomMargin(max(table_form.bottomMargin(), form.topMargin()))
            self._last_table.setFormat(table_form)
            self._last_table = None
        if self._is_fresh:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._is_fresh = False

    def _form(self, above: float, below: float, height: int = 128) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(self._points(above))
        form.setBottomMargin(self._points(below))
        # The one length of a paragraph that Qt does not scale to the device.
        form.setLeftMargin(self._indent * self._device_px)
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _points(self, points: float) -> float:
        return points * self._px


def chars(size: float = BODY_PT, ink: str = INK, *, bold: bool = False) -> QTextCharFormat:
    """How letters look."""
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setForeground(QBrush(QColor(ink)))
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return form
