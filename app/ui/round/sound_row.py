"""One row of "How it sounds": a figure, its picture, and the moments that can be heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import Span
from app.ui.round.sound_facts import Place, SoundFact
from app.ui.widgets.basics import button, column, label, set_role
from app.ui.widgets.flow import Flow
from app.ui.widgets.scale_picture import ScalePicture
from app.ui.widgets.waveform import clock

_MOST_PLACES = 12
"""More moments than this are on the waveform only."""


class SoundRow(QFrame):
    """Title and figure, the picture below, and a button for each moment."""

    clicked = Signal(str)
    hovered = Signal(str)
    """The code of the row under the pointer; empty when the pointer leaves."""
    play_asked = Signal(object)

    def __init__(self, fact: SoundFact, extra: QWidget | None = None) -> None:
        super().__init__()
        self.fact = fact
        self.setObjectName(f"sound_{fact.code}")
        self.setProperty("role", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        box = column(spacing=4)
        box.setContentsMargins(8, 7, 8, 7)
        box.addWidget(label(fact.title))
        self._add_figures(box, fact)
        if fact.values is not None:
            picture = ScalePicture(fact.values)
            picture.setAccessibleName(self._spoken(fact))
            box.addWidget(picture)
        if extra is not None:
            box.addWidget(extra)
        if fact.places:
            box.addLayout(self._places(fact.places))
        self.setLayout(box)
        self.setAccessibleName(self._spoken(fact))

    def set_current(self, current: bool) -> None:
        """Mark the row whose moments are on the waveform."""
        set_role(self, "current" if current else "row")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.fact.code)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Point at its moments while the pointer is here."""
        super().enterEvent(event)
        self.hovered.emit(self.fact.code)

    def leaveEvent(self, event: QEvent) -> None:
        """Leave the waveform as it was."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def _add_figures(self, box: QVBoxLayout, fact: SoundFact) -> None:
        if not fact.is_known:
            box.addWidget(label(fact.text, "muted"))
            return
        figures = Flow(spacing=10)
        letter = "B  " if fact.values is not None else ""
        figures.addWidget(label(f"{letter}{fact.text}", "attempt", wrap=False))
        if fact.model_text:
            figures.addWidget(label(f"A  {fact.model_text}", "model", wrap=False))
        if fact.earlier_text:
            text = self.tr("you before: {range}").format(range=fact.earlier_text)
            figures.addWidget(label(text, "small", wrap=False))
        box.addLayout(figures)

    def _places(self, places: tuple[Place, ...]) -> Flow:
        flow = Flow(spacing=5)
        for place in places[:_MOST_PLACES]:
            text = clock(place.span.start_s) + (f"  {place.text}" if place.text else "")
            one = button(text, "tiny-attempt", clicked=self._player(place.span))
            one.setAccessibleName(self.tr("Play {what}").format(what=text))
            flow.addWidget(one)
        if len(places) > _MOST_PLACES:
            more = self.tr("%n more", "", len(places) - _MOST_PLACES)
            flow.addWidget(label(more, "small", wrap=False))
        return flow

    def _player(self, span: Span) -> Callable[[], None]:
        return lambda: self.play_asked.emit(span)

    def _spoken(self, fact: SoundFact) -> str:
        parts = [fact.title, fact.text]
        if fact.model_text:
            parts.append(self.tr("model {value}").format(value=fact.model_text))
        if fact.earlier_text:
            parts.append(self.tr("you before: {range}").format(range=fact.earlier_text))
        return ", ".join(parts)
