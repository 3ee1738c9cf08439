"""Writes the blocks of a paper into a QTextDocument, as plain texts with formats. Lengths are in points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
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

from app.domain import (
    Block,
    Bullets,
    Card,
    Check,
    Checks,
    Moment,
    Moments,
    Note,
    Pairs,
    Paper,
    Quote,
    Sign,
    Table,
    Tone,
    Words,
)
from app.ui.papers.sheets import STAYS
from app.workflow.papers import SIGNS, one_line, paragraphs

INK: Final = "#1d1f23"
MUTED: Final = "#5b5f66"
RULE: Final = "#cfcac1"
ACCENT: Final = "#1f5fbf"
GOOD: Final = "#1b6e4b"

_BODY: Final = 10.0
_POINTS_IN_INCH: Final = 72.0
_BOX: Final = "☐"
_MARK: Final = 22.0
"""Width of a column of marks."""
_BAR: Final = 2.0
"""Width of the bar beside a quote."""
_INKS: Final = {Sign.YES: GOOD, Sign.PRAISE: GOOD, Sign.QUESTION: ACCENT, Sign.UNSURE: ACCENT}


Write = Callable[[], None]
"""Writes what belongs into a cell."""


class Writer:
    """Writes one paper."""

    def __init__(self, document: QTextDocument, device_px: float) -> None:
        """`device_px`: pixels of the device in a point."""
        self._cursor = QTextCursor(document)
        self._is_fresh = True
        self._indent = 0.0
        self._device_px = device_px
        self._last_table: QTextTable | None = None
        """The table that the next paragraph comes right behind."""
        screen = QGuiApplication.primaryScreen()
        # Qt scales lengths of a document from the screen's dots to those of the device.
        self._px = (screen.logicalDotsPerInch() if screen is not None else 96.0) / _POINTS_IN_INCH

    def write(self, paper: Paper) -> None:
        """Write it all."""
        self._line(paper.over, 9.5, ACCENT, bold=True, stays=True)
        self._line(paper.title, 21, bold=True, above=2, below=8, stays=True, height=112)
        if paper.facts:
            self._grid([(name, value) for name, value in paper.facts])
        for section in paper.sections:
            self._line(section.title, 13.5, bold=True, above=20, below=5, stays=True)
            for block in section.blocks:
                self._write(block)

    def _write(self, block: Block) -> None:
        if isinstance(block, Words):
            self._words(block)
        elif isinstance(block, Bullets):
            self._marked([("•", MUTED, partial(self._words, Words(item))) for item in block.items])
        elif isinstance(block, Pairs):
            self._pairs(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Checks):
            self._marked(
                [
                    (SIGNS[one.sign] or _BOX, _INKS.get(one.sign, MUTED), partial(self._check, one))
                    for one in block.checks
                ]
            )
        elif isinstance(block, Quote):
            self._quote(block)
        elif isinstance(block, Moments):
            self._moments(block)
        else:
            self._card(block)

    # -- paragraphs ------------------------------------------------------------------------------

    def _line(
        self,
        text: str,
        size: float = _BODY,
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
        self._cursor.insertText(one_line(text), _chars(size, ink, bold=bold))

    def _words(self, words: Words) -> None:
        size, ink = {Tone.LEAD: (12.0, INK), Tone.SMALL: (9.0, MUTED), Tone.PLAIN: (_BODY, INK)}[words.tone]
        for line in paragraphs(words.text):
            self._line(line, size, ink, below=4)

    def _check(self, check: Check) -> None:
        self._words(Words(check.text))
        if check.said:
            self._cursor.insertText(f"  · {one_line(check.said)}", _chars(9, MUTED))
        for line in paragraphs(check.note):
            self._line(line, 9.5, MUTED, below=2)

    def _card(self, card: Card) -> None:
        self._line(card.title, 11, bold=True, above=7, below=3, stays=True)
        self._indent += 12
        for block in card.blocks:
            self._write(block)
        self._indent -= 12

    # -- tables ----------------------------------------------------------------------------------

    def _marked(self, rows: Sequence[tuple[str, str, Write]]) -> None:
        """Rows with a mark in front, in its colour."""
        marks = [partial(self._line, mark, _BODY, ink, bold=True) for mark, ink, _ in rows]
        self._lay(
            [(mark, write) for mark, (_, _, write) in zip(marks, rows, strict=True)], (_MARK, 0), padding=0.5
        )

    def _grid(self, facts: Sequence[tuple[str, str]]) -> None:
        """Facts beside each other, two in a row."""
        cells: list[Write] = [partial(self._fact, name, value) for name, value in facts]
        cells += [_nothing] * (len(cells) % 2)
        self._lay([cells[at : at + 2] for at in range(0, len(cells), 2)], (50, 50))

    def _fact(self, name: str, value: str) -> None:
        self._line(name, 8.5, MUTED)
        self._line(value, _BODY, below=3)

    def _pairs(self, pairs: Pairs) -> None:
        rows = [
            (partial(self._line, name, 9, MUTED, bold=True), partial(self._words, Words(value)))
            for name, value in pairs.pairs
        ]
        self._lay(rows, (27, 73))

    def _table(self, table: Table) -> None:
        heads = [
            partial(self._line, head, 8.5, MUTED, bold=True, below=1, stays=True) for head in table.heads
        ]
        rows = [[partial(self._words, Words(cell)) for cell in row] for row in table.rows]
        self._lay([heads, *rows], table.widths, ruled_from=1)

    def _quote(self, quote: Quote) -> None:
        [table] = self._lay([(_nothing, partial(self._said, quote))], (_BAR, 0))
        bar, words = table.cellAt(0, 0), table.cellAt(0, 1)
        form = bar.format().toTableCellFormat()
        form.setRightPadding(0)
        form.setBackground(QBrush(QColor(ACCENT)))
        bar.setFormat(form)
        form = words.format().toTableCellFormat()
        form.setLeftPadding(self._points(9))
        words.setFormat(form)

    def _said(self, quote: Quote) -> None:
        for line in paragraphs(quote.text):
            self._line(line, 11, below=2)
        if quote.by:
            self._line(quote.by, 9, MUTED)

    def _moments(self, moments: Moments) -> None:
        spoken = any(one.said.strip() for one in moments.moments)
        rows: list[list[Write]] = []
        for one in moments.moments:
            said = [partial(self._line, one.said)] if spoken else []
            rows.append(
                [partial(self._line, one.time, 9, MUTED, bold=True), *said, partial(self._beside, one)]
            )
        self._lay(rows, (9, 47, 44) if spoken else (9, 91), ruled_from=0)

    def _beside(self, moment: Moment) -> None:
        for note in moment.notes:
            self._note(note)

    def _note(self, note: Note) -> None:
        ink = _INKS.get(note.sign, MUTED)
        form = self._form(0, 1)
        self._begin(form)
        self._cursor.insertText(f"{SIGNS[note.sign]} ", _chars(9, ink, bold=True))
        self._cursor.insertText(one_line(note.label), _chars(9, ink, bold=True))
        for line in paragraphs(note.text):
            self._line(line, 9.5, below=3)

    # -- steps -----------------------------------------------------------------------------------

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


def _chars(size: float = _BODY, ink: str = INK, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setForeground(QBrush(QColor(ink)))
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return form


def _nothing() -> None:
    """An empty cell."""
