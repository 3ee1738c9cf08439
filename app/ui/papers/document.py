"""A paper as a QTextDocument for PDF and printer, and how it is drawn on sheets.

It is put together from plain texts and formats, never from markup, so nothing that people wrote can become
any. Dark ink on white, whatever the window looks like.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextDocument,
    QTextOption,
)

from app.domain import Paper
from app.ui.papers.document_blocks import Writer
from app.ui.papers.sheets import keep_together
from app.ui.papers.typesetter import BODY_PT, INK, MUTED, RULE
from app.ui.theme import base_font
from app.workflow.papers import clean

_MARGIN_MM: Final = 20.0
_FOOT_MM: Final = 12.0
_MM_IN_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class Sheets:
    """A paper laid out for one device."""

    document: QTextDocument
    size: QSizeF
    """Of the text on a sheet, in the device's pixels."""
    foot_px: float
    paper: Paper = field(repr=False)

    @property
    def total(self) -> int:
        """How many sheets."""
        return self.document.pageCount()


def margins() -> QMarginsF:
    """Of a letter, in millimetres; below there is the foot as well."""
    return QMarginsF(_MARGIN_MM, _MARGIN_MM - 2, _MARGIN_MM, _FOOT_MM)


def use_a4(device: QPagedPaintDevice) -> None:
    """A4 with the margins of a letter."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins(),
            QPageLayout.Unit.Millimeter,
        )
    )


def lay_out(paper: Paper, device: QPagedPaintDevice) -> Sheets:
    """Lay a paper out on the sheets of a device (its page size and margins count)."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(body_font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    dots = device.logicalDpiY() / _MM_IN_INCH
    foot = _FOOT_MM * dots
    size = QSizeF(device.width(), device.height() - foot)
    document.setPageSize(size)
    Writer(document, device.logicalDpiX() / 72).write(paper)
    keep_together(document)
    return Sheets(document, size, foot, paper)


def draw(
    sheets: Sheets,
    device: QPagedPaintDevice,
    pages: range | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Draw these sheets (counted from 0), each with its foot."""
    wanted = pages if pages is not None else range(sheets.total)
    painter = QPainter(device)
    try:
        for number in wanted:
            if cancelled():
                return
            if number != wanted.start:
                device.newPage()
            _draw_text(sheets, painter, number)
            _draw_foot(sheets, painter, number)
    finally:
        painter.end()


def body_font() -> QFont:
    """The window's face."""
    font = QFont(base_font())
    # Inter swaps the colon between digits for a glyph that a PDF's reader cannot copy or say.
    font.setFeature(QFont.Tag("calt"), 0)
    font.setPointSizeF(BODY_PT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _draw_text(sheets: Sheets, painter: QPainter, number: int) -> None:
    top = number * sheets.size.height()
    painter.save()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, sheets.size.width(), sheets.size.height())
    context.palette.setColor(context.palette.ColorRole.Text, QColor(INK))
    painter.setClipRect(context.clip)
    sheets.document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_foot(sheets: Sheets, painter: QPainter, number: int) -> None:
    paper, width = sheets.paper, sheets.size.width()
    box = QRectF(0, sheets.size.height() + sheets.foot_px * 0.35, width, sheets.foot_px * 0.65)
    font = body_font()
    font.setPointSizeF(BODY_PT - 2)
    painter.save()
    painter.setFont(font)
    painter.setPen(QPen(QColor(RULE), sheets.foot_px / 60))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.setPen(QColor(MUTED))
    page = paper.labels.page.format(number=number + 1, total=sheets.total)
    room = width - painter.fontMetrics().horizontalAdvance(page) - sheets.foot_px
    left = " · ".join(clean(part) for part in (paper.title, paper.made) if part)
    # A long title gives way, never the date.
    spare = painter.fontMetrics().horizontalAdvance(f" · {paper.made}") if paper.made else 0
    if painter.fontMetrics().horizontalAdvance(left) > room:
        title = painter.fontMetrics().elidedText(
            clean(paper.title), Qt.TextElideMode.ElideRight, int(room - spare)
        )
        left = " · ".join(part for part in (title, paper.made) if part)
    low = Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, low | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, left)
    painter.drawText(box, low | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine, page)
    painter.restore()
