"""Writes the blocks of a paper into a QTextDocument, as plain texts with formats. Lengths are in points."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtGui import (
    QBrush,
    QColor,
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
from app.ui.papers.typesetter import ACCENT, BODY_PT, GOOD, INK, MUTED, Typesetter, Write, chars
from app.workflow.papers import SIGNS, one_line, paragraphs

_INKS: Final = {Sign.YES: GOOD, Sign.PRAISE: GOOD, Sign.QUESTION: ACCENT, Sign.UNSURE: ACCENT}


_BOX: Final = "☐"
_MARK: Final = 22.0
"""Width of a column of marks."""
_BAR: Final = 2.0
"""Width of the bar beside a quote."""


class Writer(Typesetter):
    """Writes one paper."""

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

    def _words(self, words: Words) -> None:
        size, ink = {Tone.LEAD: (12.0, INK), Tone.SMALL: (9.0, MUTED), Tone.PLAIN: (BODY_PT, INK)}[words.tone]
        for line in paragraphs(words.text):
            self._line(line, size, ink, below=4)

    def _check(self, check: Check) -> None:
        self._words(Words(check.text))
        if check.said:
            self._cursor.insertText(f"  · {one_line(check.said)}", chars(9, MUTED))
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
        marks = [partial(self._line, mark, BODY_PT, ink, bold=True) for mark, ink, _ in rows]
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
        self._line(value, BODY_PT, below=3)

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
        self._cursor.insertText(f"{SIGNS[note.sign]} ", chars(9, ink, bold=True))
        self._cursor.insertText(one_line(note.label), chars(9, ink, bold=True))
        for line in paragraphs(note.text):
            self._line(line, 9.5, below=3)


def _nothing() -> None:
    """An empty cell."""
