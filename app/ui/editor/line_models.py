"""Models of a line that go with the pack, and takes that could; none does unless somebody says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.languages import language_name
from app.ui.widgets.basics import button, clear, column, label, row, tool_button
from app.ui.widgets.flow import Flow
from app.ui.widgets.waveform import clock
from app.workflow import LineModels

_MOST = 3
"""Takes that are offered: the newest."""


class PackedModels(QWidget):
    """Not there while there is nothing to show."""

    add_asked = Signal(str)
    """Id of a take."""
    remove_asked = Signal(str)
    """A file of the pack."""

    def __init__(self) -> None:
        super().__init__()
        self._place = QVBoxLayout()
        self._place.setSpacing(4)
        self.setLayout(
            column(
                label(self.tr("Models that go with the pack"), "overline"),
                self._place,
                spacing=4,
            )
        )
        self.hide()

    def show_models(self, models: LineModels) -> None:
        """Show what the pack holds, and the takes that may be put into it."""
        clear(self._place)
        for one in models.packed:
            who = f"{one.speaker} · {language_name(one.language)}"
            remove = tool_button(
                "trash",
                self.tr("Take {name} out of the pack").format(name=who),
                clicked=self._remover(one.file),
            )
            self._place.addLayout(row(label(who), remove, None, spacing=6))
        offers = Flow(spacing=8)
        for take in models.offered[:_MOST]:
            who = f"{take.speaker or '?'} · {clock(take.duration_s)}"
            add = button(
                self.tr("Put {name} into the pack").format(name=who),
                icon_name="plus",
                clicked=self._adder(take.id),
            )
            add.setObjectName(f"put_in_{take.id}")
            offers.addWidget(add)
        if models.offered:
            self._place.addLayout(offers)
            note = self.tr("Whoever gets the pack hears that voice. Without it, takes stay on this computer.")
            self._place.addWidget(label(note, "muted"))
        self.setVisible(bool(models.packed or models.offered))

    def _adder(self, take_id: str) -> Callable[[], None]:
        return lambda: self.add_asked.emit(take_id)

    def _remover(self, file: str) -> Callable[[], None]:
        return lambda: self.remove_asked.emit(file)
