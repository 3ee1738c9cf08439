"""The scenario as a whole: questions not asked yet, what is still open, and the next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain import KeyPointKind, Line
from app.ui.widgets.basics import as_sentence, clear, column, label
from app.ui.widgets.elided_button import ElidedButton
from app.ui.widgets.flow import Flow
from app.workflow import LineInPack, ScenarioReview


class ScenarioOverview(QFrame):
    """Each thing that is left leads to the line that it belongs to."""

    line_asked = Signal(object)
    """A `LineRef`."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(10)
        self.setLayout(
            column(
                label(self.tr("The whole scenario, in your latest takes"), "overline"),
                self._parts,
                margins=18,
            )
        )
        self.hide()

    def show_review(self, review: ScenarioReview | None, place: LineInPack, language: str) -> None:
        """Show what is left of a scenario; nothing where no line of it was tried."""
        clear(self._parts)
        tried = review is not None and any(state.take is not None for state in review.lines)
        self.setVisible(tried)
        if review is None or not tried:
            return
        asks = _asking_line(place)
        self._section(
            self.tr("Not asked yet"),
            [(question.text.get(language), asks) for question in review.questions_left],
            place,
        )
        self._section(
            self.tr("Still open"),
            [(item.name.get(language), asks) for item in review.items_open],
            place,
        )
        self._show_commitment(review, place)
        self._section(
            self.tr("Not tried yet, or without words"),
            [
                (state.line.text.get(language), state.line)
                for state in review.lines
                if state.take is None or not state.has_words
            ],
            place,
        )
        if not self._parts.count():
            self._parts.addWidget(label(self.tr("Every question was asked, and nothing is open.")))

    def _show_commitment(self, review: ScenarioReview, place: LineInPack) -> None:
        if place.scenario.commitment is None or not review.commitment_open:
            return
        names = {"who": self.tr("who"), "what": self.tr("what"), "when": self.tr("when")}
        missing = ", ".join(names[one] for one in review.commitment_open if one in names)
        text = self.tr("still open: {parts}").format(parts=missing)
        if review.commitment is None or not review.commitment.what:
            text = self.tr("not agreed yet")
        self._section(self.tr("Next step with the buyer"), [(text, _committing_line(place))], place)

    def _section(self, title: str, things: list[tuple[str, Line]], place: LineInPack) -> None:
        if not things:
            return
        flow = Flow(spacing=6)
        for text, line in things:
            flow.addWidget(self._thing(text, line, place))
        holder = QWidget()
        holder.setLayout(column(label(title, "small"), flow, spacing=4))
        self._parts.addWidget(holder)

    def _thing(self, text: str, line: Line, place: LineInPack) -> QWidget:
        shown = as_sentence(" ".join(text.split()))
        number = place.scenario.lines.index(line) + 1
        where = self.tr("Practise line {number}").format(number=number)
        return ElidedButton(shown, "chip", where, self._opener(place, line))

    def _opener(self, place: LineInPack, line: Line) -> Callable[[], None]:
        return lambda: self.line_asked.emit(place.scenario.ref(line))


def _asking_line(place: LineInPack) -> Line:
    """The line in which questions are asked, else the first one."""
    return _line_with(place, KeyPointKind.ASK) or place.scenario.lines[0]


def _committing_line(place: LineInPack) -> Line:
    """The line that asks for the next step, else the last one."""
    return _line_with(place, KeyPointKind.COMMIT) or place.scenario.lines[-1]


def _line_with(place: LineInPack, kind: KeyPointKind) -> Line | None:
    lines = place.scenario.lines
    return next((line for line in lines if any(point.kind is kind for point in line.key_points)), None)
