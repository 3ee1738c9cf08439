"""A pack that others keep: what is edited here lies beside it, and their version is one click away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.ui.widgets.basics import button, label, row
from app.workflow import Opened


class BesideBar(QFrame):
    """One line above the form; not there for an own pack."""

    theirs_asked = Signal()
    """The scenario is to be as those have it who keep the pack."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._text = label(role="muted")
        self.theirs = button(self.tr("Use theirs again"), "quiet", clicked=self.theirs_asked.emit)
        self.theirs.setObjectName("use_theirs")
        line = row(self._text, self.theirs, spacing=8)
        line.setStretch(0, 1)
        line.setContentsMargins(16, 8, 8, 8)
        self.setLayout(line)
        self.hide()

    def show_opened(self, opened: Opened) -> None:
        """Say whose pack it is."""
        self._text.setText(
            self.tr("You changed this scenario. Your words stay when the pack is updated.")
            if opened.is_edited
            else self.tr("Others keep this pack. What you change stays yours when it is updated.")
        )
        self.theirs.setVisible(opened.is_edited)
        self.setVisible(opened.edits is not None)
