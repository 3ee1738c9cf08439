"""The buttons at the foot of a conversation: the quiet ones shrink to their icons where room is scarce."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.actions import key_text
from app.ui.theme import theme
from app.ui.widgets.basics import ThemedIcon, as_tooltip, label, row


class Foot(QWidget):
    """Buttons at the left, of which `shrinking` have icons that say enough, and the main one at the right."""

    def __init__(self, shrinking: Sequence[QPushButton], key: str, main: QPushButton) -> None:
        super().__init__()
        self._shrinking = [(one, one.text()) for one in shrinking]
        self._all = [*shrinking, main]
        self._key = key_label(key)
        for one, text in self._shrinking:
            one.setAccessibleName(text)
            one.setToolTip(one.toolTip() or as_tooltip(text))
        self.setLayout(row(*shrinking, None, self._key, main, spacing=8))
        self._small = False
        theme().changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """With icons only: about as wide as high."""
        hints = [one.sizeHint() for one in self._all]
        high = max(hint.height() for hint in hints)
        rest = hints[len(self._shrinking) :]
        wide = len(self._shrinking) * round(1.3 * high) + self._key.sizeHint().width()
        return QSize(wide + sum(hint.width() for hint in rest) + 8 * (len(hints) + 2), high + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def fit(self) -> None:
        """A text of the main button changed."""
        self._fit()

    def _fit(self) -> None:
        self._show(False)
        wanted = sum(one.sizeHint().width() + 8 for one in self._all) + self._key.sizeHint().width() + 8
        self._small = wanted > self.width()
        self._show(self._small)

    def _show(self, small: bool) -> None:
        for one, text in self._shrinking:
            shown = "" if small else text
            if one.text() != shown:
                one.setText(shown)
                for icon in one.findChildren(ThemedIcon):
                    icon.paint()


def key_label(action_id: str) -> QLabel:
    """The key of an action, as a sign beside its button."""
    sign = label(key_text(action_id), "key", wrap=False)
    sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return sign
