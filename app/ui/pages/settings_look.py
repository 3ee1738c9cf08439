"""Settings: how the program looks and speaks, and who practises with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit

from app.config import Theme
from app.domain import LANGUAGE_NAMES
from app.ui.context import Context
from app.ui.pages.settings_parts import Section, change, field
from app.ui.widgets.basics import row
from app.ui.widgets.choices import Chips

TEXT_PERCENTS: Final = (100, 115, 130, 150, 175, 200)
_NAME_LENGTH: Final = 80


class LookSection(Section):
    """Theme, text size and languages; each takes hold at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        settings = context.services.settings
        languages = list(LANGUAGE_NAMES.items())
        themes = (
            (Theme.SYSTEM, self.tr("Like the computer")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        )
        sizes = [(str(percent), f"{percent} %") for percent in TEXT_PERCENTS]
        nearest = min(TEXT_PERCENTS, key=lambda percent: abs(percent - settings.text_percent))
        self.theme = Chips(self.tr("Theme"), themes, settings.theme)
        self.text_size = Chips(self.tr("Text size"), sizes, str(nearest))
        self.interface = Chips(
            self.tr("Language of the program"),
            [("", self.tr("Like the computer")), *languages],
            settings.interface_language,
        )
        self.practice = Chips(
            self.tr("Language to practise in"),
            [("", self.tr("Like the program")), *languages],
            settings.practice_language,
        )
        self.fill(
            self.tr("Look and language"),
            self.tr("Large text helps when two people read from one screen."),
            field(self.tr("Theme"), self.theme),
            field(self.tr("Text size"), self.text_size),
            field(self.tr("Language of the program"), self.interface),
            field(self.tr("Language to practise in"), self.practice),
        )
        self.theme.chosen.connect(self._theme_chosen)
        self.text_size.chosen.connect(self._size_chosen)
        self.interface.chosen.connect(self._interface_chosen)
        self.practice.chosen.connect(self._practice_chosen)

    def _theme_chosen(self, key: str) -> None:
        change(self._context, theme=Theme(key))

    def _size_chosen(self, key: str) -> None:
        change(self._context, text_percent=int(key))

    def _interface_chosen(self, key: str) -> None:
        change(self._context, interface_language=key)

    def _practice_chosen(self, key: str) -> None:
        change(self._context, practice_language=key)


class NamesSection(Section):
    """Who goes first and who follows."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.manager = self._line(self.tr("Who goes first (the manager)"))
        self.rep = self._line(self.tr("Who follows (the rep)"))
        self.manager.editingFinished.connect(self._keep)
        self.rep.editingFinished.connect(self._keep)
        fields = row(
            field(self.tr("A · goes first (the manager)"), self.manager),
            field(self.tr("B · follows (the rep)"), self.rep),
            spacing=16,
        )
        self.fill(
            self.tr("Names"), self.tr("They stand beside the takes, so that both know who speaks."), fields
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the names as they are now; a round may have asked for one."""
        settings = self._context.services.settings
        for line, name in ((self.manager, settings.manager_name), (self.rep, settings.rep_name)):
            if not line.hasFocus():
                line.setText(name)

    def _keep(self) -> None:
        change(self._context, manager_name=self.manager.text().strip(), rep_name=self.rep.text().strip())

    @staticmethod
    def _line(name: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(_NAME_LENGTH)
        line.setAccessibleName(name)
        return line
