"""A bug of ours: what happened, in a report that can be copied and holds nothing that was said."""

from __future__ import annotations

import platform
import sys
import traceback

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.ui.widgets.basics import button, label, row


def report_text(error: BaseException) -> str:
    """Versions, and where in the program it happened; no values of variables."""
    cause = error.__cause__ or error
    lines = [
        f"Go First {__version__}",
        f"Python {platform.python_version()} on {sys.platform} ({platform.machine()})",
        f"Qt {qVersion()}",
        "",
        f"{type(cause).__name__} at:",
    ]
    # Only places: an exception's own text may quote what was said.
    lines += [
        f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(cause.__traceback__)
    ]
    return "\n".join(lines)


def _place(filename: str) -> str:
    """A file of ours below `app`; of another one only the end, because its folders may name a person."""
    path = filename.replace("\\", "/")
    return path.rsplit("/app/", 1)[1] if "/app/" in path else "/".join(path.split("/")[-2:])


class BugReport(QDialog):
    """Shows the report; nothing is sent."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in Go First"))
        self.resize(640, 420)
        self.report = report_text(error)
        text = QPlainTextEdit(self.report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("This is a mistake of ours; your takes are safe on disk."), "heading"))
        layout.addWidget(
            label(
                self.tr(
                    "The report below says where it happened. It holds nothing that was said and is sent "
                    "nowhere; copy it into a message to us if you like."
                ),
                "muted",
            )
        )
        layout.addWidget(text, 1)
        layout.addLayout(
            row(
                None,
                button(self.tr("Copy"), clicked=self._copy),
                button(self.tr("Close"), "primary", clicked=self.accept),
            )
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
