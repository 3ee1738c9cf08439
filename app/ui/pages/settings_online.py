"""Settings: whether anything may connect at all, and every connection that was made."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.config import PastConnection, Purpose, clear_connections, connections
from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.pages.settings_parts import Section, change, field
from app.ui.theme import theme
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.choices import Chips, bytes_text

_ON: Final = "on"
_OFF: Final = "off"
_MOST: Final = 500
_MOST_LINES: Final = 7


class OnlineSection(Section):
    """One switch, and a journal that says where to, when, what for and how much; never what."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.switch = Chips(self.tr("Work offline"), ((_OFF, self.tr("Off")), (_ON, self.tr("On"))))
        self.switch.chosen.connect(self._switched)
        self.about = label("", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Connections that were made"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setProperty("role", "plain")
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.clear = button(self.tr("Clear the list"), "quiet", icon_name="trash", clicked=self._clear)
        self.fill(
            self.tr("Connections"),
            self.tr("Go First connects only when you ask for something. Here it can be kept from it."),
            field(
                self.tr("Work offline"),
                self.switch,
                self.tr("On: no connection is possible, and one that is open is closed."),
            ),
            column(self.about, self.list, row(self.clear, None), spacing=6),
        )
        theme().changed.connect(self._fit)

    def refresh(self) -> None:
        """Show the switch, and read the journal in a task."""
        self.switch.choose(_ON if self._context.services.settings.work_offline else _OFF)
        self._context.tasks.run(
            connections,
            self._context.services.paths.connections,
            on_done=self._show,
            on_failed=self._context.host.show_error,
        )

    def _switched(self, key: str) -> None:
        change(self._context, work_offline=key == _ON)
        self.changed.emit()

    def _show(self, found: Any) -> None:
        self.list.clear()
        for one in found[:_MOST]:
            self.list.addItem(QListWidgetItem(self._line(one)))
        self.list.setVisible(bool(found))
        self.clear.setVisible(bool(found))
        if found:
            self.about.setText(self.tr("%n connection(s) so far, the newest first:", "", len(found)))
        else:
            self.about.setText(self.tr("No connection was made so far."))
        self._fit()

    def _line(self, one: PastConnection) -> str:
        purposes = {
            Purpose.MODEL: self.tr("speech model"),
            Purpose.PACK: self.tr("pack"),
            Purpose.WORDS: self.tr("words of a take"),
        }
        names: dict[str, str] = {purpose.value: name for purpose, name in purposes.items()}
        at = QDateTime.fromSecsSinceEpoch(round(one.at.timestamp()))
        parts = [
            QLocale().toString(at, QLocale.FormatType.ShortFormat),
            one.host,
            names.get(one.purpose, one.purpose),
        ]
        if one.sent is not None and one.received is not None:
            text = self.tr("{sent} sent, {received} received")
            parts.append(text.format(sent=bytes_text(one.sent), received=bytes_text(one.received)))
        else:
            parts.append(self.tr("broken off"))
        return " · ".join(parts)

    def _clear(self) -> None:
        self._context.tasks.run(
            clear_connections,
            self._context.services.paths.connections,
            on_done=self._cleared,
            on_failed=self._failed,
        )

    def _cleared(self, _nothing: object) -> None:
        self.refresh()

    def _failed(self, error: GoFirstError) -> None:
        self._context.host.show_error(error)

    def _fit(self) -> None:
        height = self.list.sizeHintForRow(0) if self.list.count() else 0
        self.list.setFixedHeight(height * min(self.list.count(), _MOST_LINES) + 10)
