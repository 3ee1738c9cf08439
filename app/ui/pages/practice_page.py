"""What to practise: go on where you were, or choose a stage of the process and an issue in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain import KnownError, LineRef
from app.ui.context import Context
from app.ui.pages.card_grid import CardGrid
from app.ui.pages.scenario_card import ScenarioCard
from app.ui.pages.stage_bar import StageBar
from app.ui.widgets.basics import button, card, column, label, row, scrolled
from app.ui.widgets.folding import Folding
from app.workflow import FoundScenario, LineInPack, ScenarioFinder, prepare_reading

_LATER_MS: Final = 250
"""So long after the scenarios were found the rest is got ready: until then the window is painted."""


class PracticePage(QWidget):
    """The first page."""

    line_asked = Signal(object)
    conversation_asked = Signal(object, object)
    """A pack, and one of its scenarios."""
    meeting_asked = Signal(object)
    """The first line of a scenario, on the big screen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self._finder = ScenarioFinder(())
        self._attempts: dict[str, int] = {}
        self._stage: str = ""
        self._is_prepared = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._prepare)

        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a scenario"))
        self._search.setAccessibleName(self.tr("Find a scenario"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(280)
        self._search.textChanged.connect(self._show_cards)
        self._go_on = button(self.tr("Go on"), "primary", clicked=self._continue)
        self._last_title = label(role="heading")
        self._last = card(
            row(
                column(label(self.tr("Where you were"), "overline"), self._last_title, spacing=2),
                None,
                self._go_on,
                margins=18,
            )
        )
        self._last.hide()
        example = button(self.tr("Open the example"), clicked=context.host.open_example)
        example.setObjectName("open_example")
        promise = label(
            self.tr(
                "See in half a minute what that looks like. "
                "Everything stays on this computer; nothing records by itself."
            ),
            "muted",
        )
        slogan = label(self.tr("The manager goes first, the rep says it back, both hear the two."), "heading")
        welcome = row(column(slogan, promise, spacing=4), 16, example, margins=20)
        welcome.setStretch(0, 1)
        self._welcome = card(welcome)
        self._small_example = button(self.tr("Open the example"), "quiet", clicked=context.host.open_example)
        self._small_example.hide()
        self._stages = StageBar()
        self._stages.stage_chosen.connect(self._stage_chosen)
        self.grid = CardGrid()
        self.grid.opened.connect(self._open)
        self.grid.talk_asked.connect(self._talk)
        self.grid.meeting_asked.connect(self._meet)
        self._empty = label(role="muted")
        self._empty.hide()

        content = QWidget()
        content.setLayout(
            column(self._welcome, self._last, 4, self._stages, 4, self._empty, self.grid, None, spacing=12)
        )
        self._area = scrolled(content)
        self.grid.scrolls_in(self._area)
        tools = row(self._small_example, self._search)
        tools.setAlignment(self._small_example, Qt.AlignmentFlag.AlignLeft)
        title = label(self.tr("What will you practise?"), "title", wrap=False)
        head = Folding(title, tools, wide_from=640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 0)
        layout.setSpacing(14)
        layout.addWidget(head)
        layout.addWidget(self._area, 1)

    def refresh(self) -> None:
        """Read packs and takes in a task and show them."""
        self._context.tasks.run(self._load, on_done=self._loaded, on_failed=self._context.host.show_error)

    def focus_search(self) -> None:
        """Ctrl+F."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @property
    def cards(self) -> Sequence[ScenarioCard]:
        """The scenarios that are shown."""
        return self.grid.cards

    @property
    def language(self) -> str:
        """The language to practise in."""
        settings = self._context.services.settings
        return settings.practice_language or settings.interface_language or "en"

    def show_stage(self, stage_id: str) -> None:
        """Show one stage of the process; an empty id shows all."""
        self._stages.choose(stage_id)
        self._stage_chosen(stage_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Get ready what was not when the page was left."""
        super().showEvent(event)
        if not self._is_prepared:
            self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was not got ready yet is when the page is shown again."""
        self._later.stop()
        super().hideEvent(event)

    def _load(self) -> tuple[ScenarioFinder, bool]:
        finder = ScenarioFinder(self._context.services.packs_at_start())
        return finder, self._context.services.library.is_empty

    def _count(self) -> dict[str, int]:
        found = self._context.services.library.attempts()
        return {f"{pack}/{scenario}": number for (pack, scenario), number in found.items()}

    def _counted(self, attempts: dict[str, int]) -> None:
        if attempts != self._attempts:
            self._attempts = attempts
            self._show_cards()

    def _loaded(self, result: Any) -> None:
        self._finder, is_first = result
        stages = self._finder.stages()
        counts = {stage.id: self._finder.count(stage.id) for stage in stages}
        self._stages.show_stages(stages, counts, self.language)
        self._stages.choose(self._stage)
        self._welcome.setVisible(is_first)
        self._small_example.setVisible(not is_first)
        self._show_last()
        self._is_prepared = False
        self._show_cards()
        # The cards need not wait for it: 65 ms with 100,000 takes.
        self._context.tasks.run(self._count, on_done=self._counted, on_failed=self._context.host.show_error)
        if self.isVisible():
            self._later.start()

    def _prepare(self) -> None:
        """Get ready what the first search and the first opened scenario would wait for."""
        self._later.stop()
        finder, language = self._finder, self.language

        def prepare() -> bool:
            finder.prepare(language)
            prepare_reading()
            return self._context.services.check_packs()

        self._context.tasks.run(prepare, on_done=self._prepared, on_failed=self._prepared)

    def _prepared(self, result: Any) -> None:
        # Where that failed, the first key loads what it needs.
        self._is_prepared = True
        if result is True:
            self.refresh()
        elif self._search.text().strip():
            self._show_cards()

    def _show_last(self) -> None:
        found = self._last_place()
        self._last.setVisible(found is not None)
        if found is not None:
            stage = found.pack.process.stage(found.entry.stage)
            name = stage.name.get(self.language) if stage is not None else ""
            self._last_title.setText(f"{name} · {found.entry.title.get(self.language)}")

    def _last_ref(self) -> LineRef | None:
        try:
            return LineRef.parse(self._context.services.settings.last_line)
        except ValueError:
            return None

    def _last_place(self) -> FoundScenario | None:
        ref = self._last_ref()
        found = self._finder.named(ref) if ref is not None else None
        if found is None or ref is None:
            return None
        return found if ref.line in found.entry.lines or found.entry.has_dialogue else None

    def _continue(self) -> None:
        ref = self._last_ref()
        if ref is not None:
            self._context.host.open_line(ref)

    def _open(self, found: FoundScenario) -> None:
        scenario = found.open()
        if scenario is None:
            self._gone(found)
        else:
            self.line_asked.emit(LineInPack(found.pack, scenario, scenario.lines[0]))

    def _talk(self, found: FoundScenario) -> None:
        scenario = found.open()
        if scenario is None:
            self._gone(found)
        else:
            self.conversation_asked.emit(found.pack, scenario)

    def _meet(self, found: FoundScenario) -> None:
        scenario = found.open()
        if scenario is None:
            self._gone(found)
        else:
            self.meeting_asked.emit(LineInPack(found.pack, scenario, scenario.lines[0]))

    def _gone(self, found: FoundScenario) -> None:
        """Its file was changed or taken away since the packs were read: read them again."""
        self._context.host.show_error(KnownError("line_not_found", line=found.key))
        self._context.services.forget_packs()
        self.refresh()

    def _stage_chosen(self, stage_id: str) -> None:
        self._stage = stage_id
        self._show_cards()

    def _show_cards(self) -> None:
        words = self._search.text().strip()
        if words and not self._is_prepared and not self._finder.is_prepared(self.language):
            if self._later.isActive():
                self._prepare()
            return  # shown when it is, in a moment
        spots = self._finder.find(self._stage, words, self.language)
        self._empty.setVisible(not spots)
        self._empty.setText(
            self.tr("No scenario is about “{text}”.").format(text=self._search.text())
            if words
            else self.tr("No scenario here yet. Packs shows what is installed.")
        )
        self.grid.show_spots(spots, self._finder.at, self.language, self._attempts)
