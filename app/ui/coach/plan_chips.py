"""Suggestions below a field: one click puts one of them in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets.basics import ThemedIcon, button, clear, column, label
from app.ui.widgets.elided_button import ElidedButton
from app.ui.widgets.flow import Flow

_AT_FIRST: Final = 3


class SuggestionChips(QWidget):
    """Texts that were not used yet; the first few of them, and the rest on demand."""

    taken = Signal(int)
    """Index of the suggestion that was clicked."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._texts: tuple[str, ...] = ()
        self._used: Callable[[int], bool] = lambda _index: False
        self._is_whole = False
        self._title = title
        self._flow = Flow(spacing=6)
        self.setLayout(column(label(title, "small"), self._flow, spacing=4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_texts(self, texts: Sequence[str], used: Callable[[int], bool]) -> None:
        """Offer these; `used` tells by index which stand in the field already."""
        if tuple(texts) != self._texts:
            self._is_whole = False
        self._texts, self._used = tuple(texts), used
        self.show_again()

    def show_again(self) -> None:
        """What is in the field has changed."""
        left = [index for index in range(len(self._texts)) if not self._used(index)]
        shown = left if self._is_whole else left[:_AT_FIRST]
        wanted = [self._texts[index] for index in shown]
        if wanted == [one.property("whole") for one in self.chips()]:
            return
        clear(self._flow)
        for index in shown:
            chip = ElidedButton(
                self._texts[index], "chip", self.tr("Put it in"), partial(self.taken.emit, index)
            )
            chip.setProperty("whole", self._texts[index])
            ThemedIcon(chip, "plus")
            self._flow.addWidget(chip)
        if len(left) > len(shown):
            more = button(self.tr("More"), "chip", clicked=self._show_all)
            more.setAccessibleName(f"{self.tr('More')}: {self._title}")
            self._flow.addWidget(more)
        self.setVisible(bool(shown))

    def chips(self) -> list[ElidedButton]:
        """The suggestions on offer."""
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, ElidedButton)]

    def _show_all(self) -> None:
        self._is_whole = True
        self.show_again()
