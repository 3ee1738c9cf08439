"""What to practise: go on where you were, or choose a stage of the process and an issue in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain import IssueKind, LineRef, Pack, Scenario, Stage, Take, TakeKind
from app.ui.channels import channel_text
from app.ui.context import Context
from app.ui.pages.stage_bar import StageBar
from app.ui.widgets.basics import (
    Elided,
    button,
    card,
    clear,
    column,
    label,
    row,
    scrolled,
    set_role,
    tool_button,
)
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import Initials
from app.workflow import LineInPack, find_line

CARD_WIDTH = 330


class ScenarioCard(QFrame):
    """One scenario: what it is about, who the buyer is, how often it was practised."""

    opened = Signal(object)
    talk_asked = Signal(object, object)

    def __init__(self, pack: Pack, scenario: Scenario, language: str, attempts: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.pack, self.scenario = pack, scenario
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title = scenario.title.get(language)
        self.setAccessibleName(title)
        initials = Initials(40)
        initials.show_name(scenario.buyer.name.get(language))
        facts = [self._kind(scenario.issue.kind)]
        if scenario.channel is not None:
            facts.append(channel_text(scenario.channel))
        if scenario.minutes:
            facts.append(self.tr("{minutes} min").format(minutes=f"{scenario.minutes:g}"))
        if len(scenario.lines) > 1:
            facts.append(self.tr("%n line(s)", "", len(scenario.lines)))
        done = self.tr("%n take(s)", "", attempts) if attempts else ""
        heading = row(label(title, "heading"))
        heading.setStretch(0, 1)
        if scenario.dialogue is not None:
            talk = tool_button("people", self.tr("Play the whole conversation"), clicked=self._talk)
            talk.setObjectName("talk")
            heading.addWidget(talk, 0, Qt.AlignmentFlag.AlignTop)
        issue = label(scenario.issue.text.get(language), "muted")
        buyer = column(
            Elided(scenario.buyer.name.get(language)),
            Elided(scenario.buyer.role.get(language), "small"),
            spacing=0,
        )
        foot = row(Elided(" · ".join(facts), "small"), 6, label(done, "attempt", wrap=False))
        foot.setStretch(0, 1)
        who = row(initials, 4, buyer)
        who.setStretch(2, 1)
        self.setLayout(column(heading, issue, None, who, foot, margins=18, spacing=8))
        self.setMinimumHeight(178)
        self.setMinimumWidth(200)

    def sizeHint(self) -> QSize:
        """As wide as a column of the grid."""
        return QSize(CARD_WIDTH, max(super().sizeHint().height(), 178))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the scenario."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the scenario."""
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        # A key that the button on the card was given comes by here too.
        if opens and self.hasFocus():
            self._open()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        set_role(self, "card-hover")
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Back to rest."""
        set_role(self, "card")
        super().leaveEvent(event)

    def _open(self) -> None:
        self.opened.emit(LineInPack(self.pack, self.scenario, self.scenario.lines[0]))

    def _talk(self) -> None:
        self.talk_asked.emit(self.pack, self.scenario)

    def _kind(self, kind: IssueKind) -> str:
        return {
            IssueKind.OBJECTION: self.tr("Objection"),
            IssueKind.QUESTION: self.tr("Question"),
            IssueKind.STALL: self.tr("Stall"),
            IssueKind.MISUNDERSTANDING: self.tr("Misunderstanding"),
            IssueKind.OPPORTUNITY: self.tr("Opportunity"),
        }[kind]


class PracticePage(QWidget):
    """The first page."""

    line_asked = Signal(object)
    conversation_asked = Signal(object, object)
    """A pack, and one of its scenarios."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self._packs: tuple[Pack, ...] = ()
        self._attempts: dict[str, int] = {}
        self._stage: str = ""
        self._cards: list[ScenarioCard] = []
        self._columns = 0

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
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._empty = label(role="muted")
        self._empty.hide()
        self._group = QButtonGroup(self)

        content = QWidget()
        content.setLayout(
            column(self._welcome, self._last, 4, self._stages, 4, self._empty, self._grid, None, spacing=12)
        )
        self._area = scrolled(content)
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
        return self._cards

    @property
    def language(self) -> str:
        """The language to practise in."""
        settings = self._context.services.settings
        return settings.practice_language or settings.interface_language or "en"

    def show_stage(self, stage_id: str) -> None:
        """Show one stage of the process; an empty id shows all."""
        self._stages.choose(stage_id)
        self._stage_chosen(stage_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        if self._wanted_columns() != self._columns:
            self._place_cards()

    def _load(self) -> tuple[tuple[Pack, ...], tuple[Take, ...]]:
        return self._context.services.packs(), tuple(self._context.services.library.takes())

    def _loaded(self, result: Any) -> None:
        self._packs, takes = result
        self._attempts = {}
        for take in takes:
            if take.kind is TakeKind.ATTEMPT:
                key = f"{take.line.pack}/{take.line.scenario}"
                self._attempts[key] = self._attempts.get(key, 0) + 1
        stages: list[Stage] = []
        for pack in self._packs:
            stages += [one for one in pack.process.stages if one.id not in {known.id for known in stages}]
        counts = {stage.id: sum(len(pack.in_stage(stage.id)) for pack in self._packs) for stage in stages}
        self._stages.show_stages(stages, counts, self.language)
        self._stages.choose(self._stage)
        self._welcome.setVisible(not takes)
        self._small_example.setVisible(bool(takes))
        self._show_last()
        self._show_cards()

    def _show_last(self) -> None:
        place = self._last_place()
        self._last.setVisible(place is not None)
        if place is not None:
            stage = place.pack.process.stage(place.scenario.stage)
            name = stage.name.get(self.language) if stage is not None else ""
            self._last_title.setText(f"{name} · {place.scenario.title.get(self.language)}")

    def _last_place(self) -> LineInPack | None:
        try:
            return find_line(self._packs, LineRef.parse(self._context.services.settings.last_line))
        except ValueError:
            return None

    def _continue(self) -> None:
        place = self._last_place()
        if place is not None:
            self.line_asked.emit(place)

    def _stage_chosen(self, stage_id: str) -> None:
        self._stage = stage_id
        self._show_cards()

    def _show_cards(self) -> None:
        wanted = self._search.text().casefold().strip()
        clear(self._grid)
        self._cards = []
        for pack in self._packs:
            for stage in pack.process.stages:
                for scenario in pack.in_stage(stage.id):
                    if self._stage and stage.id != self._stage:
                        continue
                    if wanted and wanted not in self._haystack(scenario):
                        continue
                    attempts = self._attempts.get(f"{pack.id}/{scenario.id}", 0)
                    one = ScenarioCard(pack, scenario, self.language, attempts)
                    one.opened.connect(self.line_asked)
                    one.talk_asked.connect(self.conversation_asked)
                    self._cards.append(one)
        self._empty.setVisible(not self._cards)
        self._empty.setText(
            self.tr("No scenario is about “{text}”.").format(text=self._search.text())
            if wanted
            else self.tr("No scenario here yet. Packs shows what is installed.")
        )
        self._place_cards()

    def _haystack(self, scenario: Scenario) -> str:
        language = self.language
        parts = [
            scenario.title.get(language),
            scenario.issue.text.get(language),
            scenario.situation.get(language),
            scenario.buyer.name.get(language),
            scenario.buyer.role.get(language),
            *(line.text.get(language) for line in scenario.lines),
            *scenario.tags,
        ]
        return " ".join(parts).casefold()

    def _wanted_columns(self) -> int:
        return max((self.width() - 56) // (CARD_WIDTH - 30), 1)

    def _place_cards(self) -> None:
        self._columns = self._wanted_columns()
        for index, one in enumerate(self._cards):
            self._grid.addWidget(one, index // self._columns, index % self._columns)
        for index in range(12):
            self._grid.setColumnStretch(index, 1 if index < self._columns else 0)
