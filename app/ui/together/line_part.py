"""Which line the two practise: the last one, the one of the rep's skill, or one that is looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.widgets.basics import Elided, button, clear, column, label
from app.ui.widgets.flow import Flow
from app.workflow import FoundScenario, LineInPack, ScenarioFinder, Services

_SHOWN: Final = 5
_PAUSE_MS: Final = 150


class LinePart(QWidget):
    """Shows the line in hand in large type, and the ways to another one."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._language = "en"
        self.place: LineInPack | None = None
        self._found: tuple[FoundScenario, ...] = ()
        self._group = QButtonGroup(self)
        self._where = Elided(role="overline")
        self._text = label(role="speech")
        self._text.setObjectName("together_line")
        self._chips = Flow(spacing=6)
        self._chips_box = QWidget()
        self._chips_box.setLayout(self._chips)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find another line"))
        self.search.setAccessibleName(self.tr("Find another line"))
        self.search.setObjectName("together_search")
        self.search.setMaximumWidth(300)
        self._results = Flow(spacing=6)
        self._nothing = label(role="muted")
        self._nothing.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._take_first)
        self._results_box = QWidget()
        self._results_box.setLayout(self._results)
        self._results_box.hide()
        self.setLayout(
            column(
                self._where,
                self._text,
                4,
                self._chips_box,
                self.search,
                self._results_box,
                self._nothing,
                spacing=6,
            )
        )

    def show_lines(
        self, choices: Sequence[tuple[str, LineInPack]], chosen: LineInPack | None, language: str
    ) -> None:
        """Show pairs of why a line is offered and the line; `chosen` is in hand, None where there is none."""
        self._language = language
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear(self._chips)
        for why, place in choices:
            chip = button(why, "chip")
            chip.setCheckable(True)
            chip.setChecked(chosen is not None and place.ref == chosen.ref)
            chip.clicked.connect(self._chooser(place))
            self._group.addButton(chip)
            self._chips.addWidget(chip)
        self._chips_box.setVisible(len(choices) > 1)
        self._show(chosen)

    def focus_search(self) -> None:
        """Look for another line."""
        self.search.setFocus()
        self.search.selectAll()

    def _show(self, place: LineInPack | None) -> None:
        self.place = place
        self.search.setVisible(place is not None)
        if place is None:
            self._where.show_text("")
            self._text.setText(self.tr("There is no line yet. Packs shows what is installed."))
            return
        stage = place.pack.process.stage(place.scenario.stage)
        names = (stage.name.get(self._language) if stage else "", place.scenario.title.get(self._language))
        self._where.show_text(" · ".join(name for name in names if name))
        text = " ".join(place.line.text.get(self._language).split())
        self._text.setText(text if len(text) <= 180 else f"{text[:179].rsplit(' ', 1)[0]} …")

    def _choose(self, place: LineInPack) -> None:
        self._show(place)
        for chip in self._group.buttons():
            chip.setChecked(False)
        self.changed.emit()

    def _chooser(self, place: LineInPack) -> Callable[..., None]:
        def choose(*_checked: object) -> None:
            self._show(place)
            self.changed.emit()

        return choose

    # -- looking for another one -----------------------------------------------------------------

    def _typed(self) -> None:
        self._pause.start()

    def _look(self) -> None:
        words = self.search.text().strip()
        if not words:
            self._show_found(("", ()))
            return
        self._context.tasks.run(
            _find,
            self._context.services,
            words,
            self._language,
            on_done=self._show_found,
            on_failed=self._context.host.show_error,
        )

    def _show_found(self, result: tuple[str, tuple[FoundScenario, ...]]) -> None:
        words, found = result
        if words != self.search.text().strip():
            return
        self._found = found
        clear(self._results)
        for one in found:
            title = one.entry.title.get(self._language)
            shown = button(title if len(title) <= 48 else f"{title[:47]}…", "chip")
            shown.setObjectName("found_line")
            shown.clicked.connect(self._opener(one))
            self._results.addWidget(shown)
        self._results_box.setVisible(bool(found))
        self._nothing.setVisible(bool(words) and not found)
        self._nothing.setText(self.tr("No scenario is about “{text}”.").format(text=words))

    def _take_first(self) -> None:
        if self._found:
            self._open(self._found[0])

    def _opener(self, found: FoundScenario) -> Callable[..., None]:
        def open_it(*_checked: object) -> None:
            self._open(found)

        return open_it

    def _open(self, found: FoundScenario) -> None:
        self._context.tasks.run(_first_line, found, on_done=self._opened, on_failed=self._not_opened)

    def _opened(self, place: LineInPack | None) -> None:
        self.search.clear()
        self._show_found(("", ()))
        if place is not None:
            self._choose(place)

    def _not_opened(self, error: GoFirstError) -> None:
        self._context.host.show_error(error)


def _find(services: Services, words: str, language: str) -> tuple[str, tuple[FoundScenario, ...]]:
    """The first scenarios that hold these words, which are handed through."""
    finder = ScenarioFinder(services.packs())
    spots = finder.find("", words, language)[:_SHOWN]
    return words, tuple(finder.at(spot) for spot in spots)


def _first_line(found: FoundScenario) -> LineInPack | None:
    """The first line of a scenario; None when its file has gone."""
    scenario = found.open()
    return LineInPack(found.pack, scenario, scenario.lines[0]) if scenario is not None else None
