"""A paper as a PDF: A4, with its date and the number of the page on each sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPdfWriter

from app.domain import Cancelled, Paper
from app.ui.papers.document import draw, lay_out, use_a4
from app.workflow.papers import one_line

_DPI: Final = 300


def as_pdf(paper: Paper, cancelled: Callable[[], bool] = lambda: False) -> bytes:
    """The whole file. Works in any thread; a second for some twenty sheets.

    Raises:
        Cancelled: `cancelled()` was true.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(one_line(f"{paper.title} · {paper.over}"))
    writer.setCreator("Go First")
    use_a4(writer)
    draw(lay_out(paper, writer), writer, cancelled=cancelled)
    del writer
    buffer.close()
    if cancelled():
        raise Cancelled
    return bytes(data.data())
