"""Choosing a line to practise by a search, and practising it at once."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain import GoFirstError, LineRef, Pack, Scenario
from app.ui.coach.desk import RecordDesk
from app.ui.coach.fields import Field, Get, Put
from app.ui.coach.plan_words import practice_language
from app.ui.context import Context
from app.ui.widgets.basics import button, clear, column, label
from app.ui.widgets.elided_button import ElidedButton
from app.ui.widgets.flow import Flow
from app.workflow import FoundScenario, LineInPack, ScenarioFinder, find_line

_MOST: Final = 5


class LineField(Field):
    """A `LineRef` or none."""

    def __init__(
        self,
        context: Context,
        desk: RecordDesk,
        name: str,
        get: Get,
        put: Put,
        *,
        note: str = "",
        role: str = "primary",
    ) -> None:
        self._context = context
        self._finder: ScenarioFinder | None = None
        self._shown: LineRef | None = None
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a line to practise"))
        self.search.setPlaceholderText(self.tr("Find a line to practise"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self._found = Flow(spacing=6)
        self._none = label(role="small")
        self._finding = QWidget()
        self._finding.setLayout(column(self.search, self._found, self._none, spacing=6))
        self._title = label(role="heading")
        self._text = label(role="muted")
        self.practise = button(self.tr("Practise"), role, icon_name="practice", clicked=self._practise_now)
        self.other = button(self.tr("Choose another one"), "quiet", clicked=self._choose_another)
        self._chosen = QWidget()
        self._chosen.setLayout(column(self._title, self._text, 4, Flow(self.practise, self.other), spacing=2))
        holder = QWidget()
        holder.setAccessibleName(name)
        holder.setLayout(column(self._finding, self._chosen, spacing=0))
        super().__init__(desk, name, holder, note)
        self._get, self._put = get, put
        self._none.hide()
        self._chosen.hide()

    def show_now(self) -> None:
        """Show the line, or a way to find one."""
        if not self.desk.is_open:
            return
        ref: LineRef | None = self._get(self.desk.record)
        self._finding.setVisible(ref is None)
        self._chosen.setVisible(ref is not None)
        if ref is not None and ref != self._shown:
            place = find_line(self._context.services.packs(), ref)
            self._show_place(place)
        self._shown = ref

    def refresh(self) -> None:
        """Packs may have changed."""
        self._finder = self._shown = None
        self.show_now()

    def buttons(self) -> list[ElidedButton]:
        """What was found."""
        items = (self._found.itemAt(index) for index in range(self._found.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, ElidedButton)]

    def _show_place(self, place: LineInPack | None) -> None:
        language = practice_language(self._context)
        self.practise.setVisible(place is not None)
        if place is None:
            self._title.setText(self.tr("This line is not there any more."))
            self._text.hide()
            return
        self._title.setText(place.scenario.title.get(language))
        self._text.setText(place.line.text.get(language))
        self._text.show()

    def _look(self, words: str) -> None:
        clear(self._found)
        self._none.hide()
        if not words.strip():
            return
        if self._finder is None:
            self._context.tasks.run(
                _prepared,
                self._context.services.packs(),
                practice_language(self._context),
                on_done=self._prepared,
                on_failed=self._failed,
            )
            return
        spots = self._finder.find("", words, practice_language(self._context))
        for spot in spots[:_MOST]:
            found = self._finder.at(spot)
            self._add(self._name(found), partial(self._open, found))
        self._none.setText(self.tr("Nothing was found. Try another word."))
        self._none.setVisible(not spots)

    def _name(self, found: FoundScenario) -> str:
        language = practice_language(self._context)
        stage = found.pack.process.stage(found.entry.stage)
        name = found.entry.title.get(language)
        return f"{name}  ·  {stage.name.get(language)}" if stage is not None else name

    def _add(self, text: str, clicked: partial[None]) -> None:
        self._found.addWidget(ElidedButton(text, "chip", self.tr("Choose it"), clicked))

    def _prepared(self, finder: ScenarioFinder) -> None:
        self._finder = finder
        self._look(self.search.text())

    def _failed(self, error: GoFirstError) -> None:
        self._context.host.show_error(error)

    def _open(self, found: FoundScenario) -> None:
        scenario = found.open()
        if scenario is None:
            self._none.setText(self.tr("This scenario is not there any more."))
            self._none.show()
        elif len(scenario.lines) == 1:
            self._choose(scenario.ref(scenario.lines[0]))
        else:
            self._offer_lines(scenario)

    def _offer_lines(self, scenario: Scenario) -> None:
        clear(self._found)
        language = practice_language(self._context)
        for line in scenario.lines:
            self._add(line.text.get(language), partial(self._choose, scenario.ref(line)))
        self.buttons()[0].setFocus()

    def _choose(self, ref: LineRef) -> None:
        self.search.clear()
        self.desk.change(**self._put(ref))
        self.practise.setFocus()

    def _choose_another(self) -> None:
        self.desk.change(**self._put(None))
        self.search.setFocus()

    def _practise_now(self) -> None:
        ref: LineRef | None = self._get(self.desk.record)
        if ref is not None and self.desk.flush():
            self._context.host.open_line(ref)


def _prepared(packs: tuple[Pack, ...], language: str) -> ScenarioFinder:
    finder = ScenarioFinder(packs)
    finder.prepare(language)
    return finder
