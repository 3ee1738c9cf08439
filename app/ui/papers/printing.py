"""A paper on a printer, seen beforehand."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from app.domain import Paper
from app.ui.papers.document import draw, lay_out, margins
from app.workflow.papers import one_line

_SIZE: Final = (900, 700)


def preview(paper: Paper, parent: QWidget) -> QPrintPreviewDialog:
    """Open the preview; its print button asks for the printer. Sheets are as large as the printer's are."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(one_line(paper.title))
    printer.setCreator("Go First")
    printer.setPageMargins(margins(), QPageLayout.Unit.Millimeter)
    dialog = QPrintPreviewDialog(printer, parent)
    # Qt does not keep it alive for us.
    dialog.setProperty("printer", printer)
    dialog.setWindowTitle(one_line(f"{paper.over} · {paper.title}"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(partial(paint, paper))
    dialog.resize(*_SIZE)
    dialog.open()
    return dialog


def paint(paper: Paper, printer: QPrinter) -> None:
    """Draw the sheets that are asked for."""
    sheets = lay_out(paper, printer)
    first, last = 0, sheets.total
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage() - 1, min(sheets.total, printer.toPage())
    draw(sheets, printer, range(first, max(last, first + 1)))
