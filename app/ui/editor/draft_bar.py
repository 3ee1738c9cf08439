"""After a start: what was not saved when the program ended, to go on with or to throw away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFrame

from app.ui.widgets.basics import button, label, row
from app.workflow import Draft, Opened


class DraftBar(QFrame):
    """One line above the form."""

    open_asked = Signal(object)
    """A draft."""
    drop_asked = Signal(object)
    """A draft."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._text = label()
        self._draft: Draft | None = None
        self._offered = False
        go_on = button(self.tr("Go on with it"), clicked=self._open)
        go_on.setObjectName("draft_go_on")
        drop = button(self.tr("Throw away"), "quiet", clicked=self._drop)
        drop.setObjectName("draft_drop")
        line = row(self._text, go_on, drop, spacing=8)
        line.setStretch(0, 1)
        line.setContentsMargins(16, 8, 8, 8)
        self.setLayout(line)
        self.hide()

    def offer(self, drafts: Sequence[Draft], opened: Opened) -> None:
        """Offer the newest draft, once after each start, if it is not in hand anyway."""
        if self._offered:
            return
        self._offered = True
        here = (opened.folder.name, opened.file)
        self._draft = next((one for one in drafts if (one.pack, one.file) != here), None)
        if self._draft is None:
            return
        moment = QDateTime.fromSecsSinceEpoch(int(self._draft.saved_at.timestamp()))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        title = self._draft.title or self.tr("New scenario")
        self._text.setText(self.tr("“{title}” was not saved ({when}).").format(title=title, when=when))
        self.show()

    def _open(self) -> None:
        self.hide()
        self.open_asked.emit(self._draft)

    def _drop(self) -> None:
        self.hide()
        self.drop_asked.emit(self._draft)
