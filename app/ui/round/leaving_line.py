"""The line that says, before and while somebody records, that the recording leaves this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.pages.settings_parts import Sign
from app.ui.widgets.basics import label, row, set_role, short_host
from app.workflow import WordsElsewhere


class LeavingLine(QWidget):
    """An icon and a sentence; nothing where words are written down on this computer."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("export")
        self._text = label(role="small")
        layout = row(self._sign, self._text, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, empty when there is nothing to say."""
        return "" if self.isHidden() else self._text.text()

    def show_where(self, elsewhere: WordsElsewhere | None) -> None:
        """Say where the words come from, and whether the take is sent without being asked."""
        self.setVisible(elsewhere is not None)
        if elsewhere is None:
            return
        if not elsewhere.leaves:
            text = self.tr("The words of this take come from {host}, a program on this computer.")
        elif elsewhere.always:
            text = self.tr(
                "The words of this take come from {host}: the recording leaves this computer when you stop."
            )
        else:
            text = self.tr(
                "The words of this take come from {host}. It stays on this computer until you send it there."
            )
        warns = elsewhere.leaves and elsewhere.always
        self._sign.use("export" if warns else "lock", "warn" if warns else "muted")
        set_role(self._text, "warn" if warns else "small")
        self._text.setText(text.format(host=short_host(elsewhere.host)))
