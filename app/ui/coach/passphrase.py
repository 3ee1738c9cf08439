"""A passphrase: typed hidden or shown, looked at kindly, kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.basics import ThemedIcon, column, label, row, set_role, tool_button
from app.workflow import SHORTEST


class PassphraseField(QWidget):
    """One line, an eye beside it, and below what is to be said about it."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setObjectName("passphrase")
        self.line.setMaxLength(200)
        self.line.setMinimumWidth(260)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.entered)
        self.eye = tool_button("eye", self.tr("Show the passphrase"), checkable=True)
        self._icon = ThemedIcon(self.eye, "eye")
        self.eye.toggled.connect(self._show)
        self.note = label("", "small")
        line = row(self.line, self.eye, None, spacing=6)
        line.setStretch(0, 2)
        line.setStretch(2, 1)
        self.setLayout(column(line, self.note, spacing=4))

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def forget(self) -> None:
        """Leave nothing of it in the window."""
        self.line.clear()
        self.eye.setChecked(False)
        self.say("")

    def say(self, text: str, *, warn: bool = False) -> None:
        """A sentence below the line; an empty one takes no room."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_role(self.note, "warn" if warn else "small")

    def advise(self) -> bool:
        """Say how good it is as a lock; whether it may be used."""
        left = SHORTEST - len(self.text)
        if not self.text:
            self.say(self.tr("Four words that do not belong together are easy to tell and hard to guess."))
        elif left > 0:
            self.say(self.tr("%n more letter(s), please.", "", left))
        else:
            self.say(
                self.tr("Tell it in another way than the file. It is kept nowhere: nobody can find it again.")
            )
        return left <= 0

    def _typed(self) -> None:
        self.changed.emit()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        name = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self.eye.setToolTip(name)
        self.eye.setAccessibleName(name)
