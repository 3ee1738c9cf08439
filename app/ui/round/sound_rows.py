"""How the attempt sounds beside the model and the rep's own earlier takes. No marks, no good or bad end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.round.sound_facts import SoundFact, sound_facts
from app.ui.round.sound_row import SoundRow
from app.ui.round.suggestions import window_language
from app.ui.theme import theme
from app.ui.widgets.basics import bring_into_view, clear, label
from app.ui.widgets.pace_curve import PaceCurve
from app.ui.widgets.waveform import clock
from app.workflow import Comparison


class SoundRows(QWidget):
    """One row a measure; the chosen one points at its moments on the waveform."""

    play_asked = Signal(object)
    spots_changed = Signal(object)
    """The spans that the waveform points at."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._comparison: Comparison | None = None
        self.current = ""
        theme().changed.connect(self._build)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show how its attempt sounds."""
        self._comparison = comparison
        self._build()

    def rows(self) -> tuple[SoundRow, ...]:
        """The rows, in order."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, SoundRow))

    def choose(self, code: str) -> None:
        """Point at the moments of this row; empty for none."""
        self.current = code if any(one.fact.code == code for one in self.rows()) else ""
        for one in self.rows():
            one.set_current(one.fact.code == self.current)
        self._point_at(self.current)

    def step(self, by: int) -> None:
        """Choose the row above or below; above the first lies none."""
        codes = ["", *(one.fact.code for one in self.rows())]
        at = codes.index(self.current) + by
        self.choose(codes[min(max(at, 0), len(codes) - 1)])
        shown = next((one for one in self.rows() if one.fact.code == self.current), None)
        if shown is not None:
            bring_into_view(shown)

    def _build(self) -> None:
        clear(self._rows)
        found = self._comparison
        facts = sound_facts(found, window_language())
        if found is not None and not facts:
            self._rows.addWidget(label(self._nothing(), "muted"))
        if facts:
            legend = self.tr(
                "A is the model, B this take, grey are your own earlier takes. No marks are given."
            )
            self._rows.addWidget(label(legend, "small"))
        self._add_unclear()
        for fact in facts:
            one = SoundRow(fact, self._curve(fact))
            one.clicked.connect(self._clicked)
            one.hovered.connect(self._hovered)
            one.play_asked.connect(self.play_asked)
            self._rows.addWidget(one)
        self.choose(self.current)

    def _add_unclear(self) -> None:
        side = self._comparison.attempt if self._comparison is not None else None
        unclear = side.delivery.unclear if side is not None and side.delivery is not None else ()
        if unclear:
            times = ", ".join(f"{clock(span.start_s)}–{clock(span.end_s)}" for span in unclear)
            text = self.tr(
                "Hatched on the waveform: somebody spoke at {times}, and it could not be understood."
            )
            one = label(text.format(times=times), "muted")
            one.setObjectName("unclear")
            self._rows.addWidget(one)

    def _nothing(self) -> str:
        side = self._comparison.attempt if self._comparison is not None else None
        if side is None:
            return self.tr("Nothing is recorded yet.")
        if self._comparison is not None and not self._comparison.is_settled:
            return self.tr("This is measured once the words are there.")
        return self.tr("Could not tell how this take sounds: it could not be measured.")

    def _curve(self, fact: SoundFact) -> QWidget | None:
        found = self._comparison
        if fact.code != "pace_wpm" or found is None:
            return None
        model, attempt = (
            side.delivery.pace_curve if side is not None and side.delivery is not None else ()
            for side in (found.model, found.attempt)
        )
        if max(len(model), len(attempt)) < 2:
            return None
        name = self.tr("Pace over time, of the model and of the attempt")
        return PaceCurve(model, attempt, found.scale_s, name)

    def _clicked(self, code: str) -> None:
        self.choose("" if code == self.current else code)

    def _hovered(self, code: str) -> None:
        self._point_at(code or self.current)

    def _point_at(self, code: str) -> None:
        marks = next((one.fact.marks for one in self.rows() if one.fact.code == code), ())
        self.spots_changed.emit(marks)
