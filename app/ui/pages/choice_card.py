"""One of the speech models to choose from for a language: what it costs here, and the way to have it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from app.ui.pages.settings_parts import Sign
from app.ui.widgets.basics import ThemedIcon, button, column, label, row, set_role
from app.ui.widgets.choices import bytes_text
from app.ui.widgets.cost_bar import CostBar

if TYPE_CHECKING:
    from app.transcription import Choice


class Having(StrEnum):
    """What stands between a person and a model."""

    IN_USE = "in_use"
    HERE = "here"
    TO_FETCH = "to_fetch"
    COMING = "coming"
    """It is being fetched."""


@dataclass(frozen=True, slots=True)
class ChoiceFacts:
    """What a card says."""

    choice: Choice
    language: str
    """Its own name."""
    having: Having
    dearest_s: float
    """The longest wait of the three: the whole of that bar."""
    dearest_bytes: int
    fetched: float = 0.0
    """How much of it came, 0 to 1."""
    can_fetch: bool = True
    """False while other work on the models is under way."""


class ChoiceCard(QFrame):
    """Fast, balanced or best."""

    use_asked = Signal(str)
    """Name of the model: take it from now on."""
    fetch_asked = Signal(str)
    """The same for one that is not here."""
    cancel_asked = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._title = title
        self._name = ""
        self._about = label(role="muted")
        self._best = QWidget()
        best = row(Sign("star-filled", "good"), label(self.tr("Recommended here"), "good"), spacing=6)
        best.setStretch(1, 1)
        self._best.setLayout(best)
        self.wait = CostBar(self.tr("Wait after Stop"))
        self.memory = CostBar(self.tr("Memory"))
        self._share = label(role="small")
        self._note = label(role="warn")
        self.use = button(self.tr("Use"), clicked=self._use)
        self.fetch = button(self.tr("Download"), icon_name="download", clicked=self._fetch)
        self.cancel = button(self.tr("Cancel"), clicked=self.cancel_asked.emit)
        for one in (self.use, self.fetch, self.cancel):
            one.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._in_use = QWidget()
        self._in_use.setLayout(
            row(Sign("check", "good", centred=True), label(self.tr("In use"), wrap=False), None, spacing=6)
        )
        layout = column(
            label(title, "heading"),
            self._about,
            self._best,
            self.wait,
            self.memory,
            self._share,
            self._note,
            None,
            self._progress,
            self._in_use,
            self.use,
            self.fetch,
            self.cancel,
            spacing=8,
        )
        layout.setContentsMargins(14, 12, 14, 12)
        self.setLayout(layout)

    @property
    def is_recommended(self) -> bool:
        """Whether the card says so."""
        return not self._best.isHidden()

    @property
    def is_in_use(self) -> bool:
        """Whether the card says so."""
        return not self._in_use.isHidden()

    @property
    def about(self) -> str:
        """Name and size."""
        return self._about.text()

    @property
    def note(self) -> str:
        """Why there are no numbers; empty where there are."""
        return self._note.text()

    def stand(self, *, beside: bool) -> None:
        """Beside the other cards the bars of all stand at one height, whichever is recommended."""
        policy = self._best.sizePolicy()
        policy.setRetainSizeWhenHidden(beside)
        self._best.setSizePolicy(policy)

    def show_choice(self, facts: ChoiceFacts) -> None:
        """Show a model and how far one is from having it."""
        one = facts.choice
        self._name = one.name
        size = bytes_text(one.size_mb * 1_000_000)
        self._about.setText(f"{one.name} · {size}")
        self._best.setVisible(one.is_recommended)
        unknown = self.tr("could not tell")
        wait = unknown
        if one.wait_s is not None:
            seconds = QLocale().toString(one.wait_s, "f", 1)
            wait = self.tr("at most about {seconds} s").format(seconds=seconds)
        self.wait.show_cost(wait, one.wait_s / facts.dearest_s if one.wait_s else None)
        memory = one.memory_bytes
        self.memory.show_cost(
            bytes_text(memory) if memory is not None else unknown,
            memory / facts.dearest_bytes if memory else None,
        )
        self._share.setVisible(one.share is not None)
        if one.share is not None:
            text = self.tr("{percent} % of the processor while you speak")
            self._share.setText(text.format(percent=QLocale().toString(max(1, round(one.share * 100)))))
        note = ""
        if one.is_short_of_memory:
            note = self.tr("Not measured: too little memory is free. Close other programs and measure again.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._show_way(facts, size)

    def _show_way(self, facts: ChoiceFacts, size: str) -> None:
        having, name = facts.having, facts.choice.name
        self._in_use.setVisible(having is Having.IN_USE)
        self.use.setVisible(having is Having.HERE)
        self.fetch.setVisible(having is Having.TO_FETCH)
        self.fetch.setEnabled(facts.can_fetch)
        for one in (self.cancel, self._progress):
            one.setVisible(having is Having.COMING)
        self._progress.setValue(round(facts.fetched * 1000))
        self._progress.setAccessibleName(self.tr("Download of {name}").format(name=name))
        role = "primary" if facts.choice.is_recommended else ""
        for one in (self.use, self.fetch):
            set_role(one, role)
        keeper = self.fetch.findChild(ThemedIcon)
        if isinstance(keeper, ThemedIcon):
            keeper.use_role(role if facts.can_fetch else "")
        where = f"{self._title}, {name}, {facts.language}"
        self.use.setAccessibleName(f"{self.use.text()}: {where}")
        self.fetch.setAccessibleName(f"{self.fetch.text()}: {where}, {size}")
        self.cancel.setAccessibleName(f"{self.cancel.text()}: {where}")

    def _use(self) -> None:
        self.use_asked.emit(self._name)

    def _fetch(self) -> None:
        self.fetch_asked.emit(self._name)
