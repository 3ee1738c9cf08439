"""Picking the line to practise for something, by searching in the packs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain import LineRef
from app.ui.context import Context
from app.ui.widgets.basics import button, clear, column, label, row
from app.ui.widgets.elided_button import ElidedButton
from app.workflow import ScenarioFinder, find_line, prepare_reading

_SHOWN: Final = 4
"""Scenarios that are offered for some words."""


class LinePicker(QWidget):
    """The line that was picked, with what leads to another one."""

    picked = Signal(object)
    """A `LineRef`, or None where the line was taken away."""
    practise_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._finder: ScenarioFinder | None = None
        self._ref: LineRef | None = None
        self._is_loading = False
        self.setAccessibleName(self.tr("The line to practise"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search a line"))
        self.search.setPlaceholderText(self.tr("Search a line: price, silence, next step …"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.found = QVBoxLayout()
        self.found.setSpacing(2)
        self._nothing = label(self.tr("No line has these words."), "small")
        self._text = label("")
        self._where = label("", "small")
        self.practise = button(
            self.tr("Practise this line"), icon_name="practice", clicked=self._ask_practice
        )
        self.other = button(self.tr("Another line"), "quiet", icon_name="search", clicked=self._search_again)
        self.none = button(self.tr("No line"), "quiet", clicked=partial(self.picked.emit, None))
        self._chosen = QWidget()
        self._chosen.setLayout(
            column(self._where, self._text, row(self.practise, self.other, self.none, None), spacing=4)
        )
        self._searching = QWidget()
        self._searching.setLayout(column(self.search, self._nothing, self.found, spacing=4))
        self.setLayout(column(self._chosen, self._searching, spacing=4))
        self._show_parts(searching=True)
        self._nothing.hide()

    @property
    def language(self) -> str:
        """The language in which lines are shown."""
        settings = self._context.services.settings
        return settings.practice_language or settings.interface_language or "en"

    def show_line(self, ref: LineRef | None) -> None:
        """Show the line that was picked."""
        if ref == self._ref and ref is not None:
            return
        self._ref = ref
        self._show_parts(searching=ref is None)
        if ref is None:
            return
        place = find_line(self._context.services.packs(), ref)
        self.practise.setEnabled(place is not None)
        if place is None:
            self._where.setText(str(ref))
            self._text.setText(self.tr("This line is in no pack that is here."))
        else:
            self._where.setText(place.scenario.title.get(self.language))
            self._text.setText(place.line.text.get(self.language))

    def _show_parts(self, *, searching: bool) -> None:
        self._chosen.setVisible(not searching)
        self._searching.setVisible(searching)

    def _search_again(self) -> None:
        self._show_parts(searching=True)
        self.search.setFocus()

    def _ask_practice(self) -> None:
        if self._ref is not None:
            self.practise_asked.emit(self._ref)

    def _look(self, *_text: object) -> None:
        if self._finder is not None:
            self._show_found()
        elif not self._is_loading:
            self._is_loading = True
            self._context.tasks.run(
                _load,
                self._context,
                self.language,
                on_done=self._loaded,
                on_failed=self._context.host.show_error,
            )

    def _loaded(self, finder: ScenarioFinder) -> None:
        self._finder, self._is_loading = finder, False
        self._show_found()

    def _show_found(self) -> None:
        clear(self.found)
        words = self.search.text().strip()
        finder = self._finder
        if not words or finder is None:
            self._nothing.hide()
            return
        spots = finder.find("", words, self.language)[:_SHOWN]
        self._nothing.setVisible(not spots)
        for spot in spots:
            at = finder.at(spot)
            scenario = at.open()
            if scenario is None:
                continue
            title = scenario.title.get(self.language)
            self.found.addWidget(label(title, "small"))
            for line in scenario.lines:
                # A scenario has few lines; each is shown as it is said.
                text = line.text.get(self.language)
                self.found.addWidget(ElidedButton(text, "list", title, self._picker(scenario.ref(line))))

    def _picker(self, ref: LineRef) -> Callable[[], object]:
        def pick() -> None:
            self.search.clear()
            self.picked.emit(ref)

        return pick


def _load(context: Context, language: str) -> ScenarioFinder:
    prepare_reading()
    finder = ScenarioFinder(context.services.packs())
    finder.prepare(language)
    return finder
