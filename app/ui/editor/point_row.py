"""A key point of a line: its words, what has to happen with it, and what else counts as saying it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain import KeyPointKind
from app.ui.editor.fields import ChoiceField, LinesField, TextField
from app.ui.editor.session import EditSession, Way
from app.ui.widgets.basics import as_tooltip, button, card, clear, column, label, quoted, row, tool_button
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import RuleNumber
from app.workflow import KeptPhrasing

_SUGGESTIONS = 4


class PointRow(QWidget):
    """One key point."""

    move_asked = Signal(int)
    """-1 up, 1 down."""
    remove_asked = Signal()

    def __init__(self, session: EditSession, way: Way, number: int, count: int) -> None:
        super().__init__()
        self.session = session
        self.way = way
        name = self.tr("Key point {number}").format(number=number)
        self.text = TextField(
            session, self.tr("Words of key point {number}").format(number=number), (*way, "text")
        )
        self.kind = ChoiceField(session, self.tr("What the rep does with it"), (*way, "kind"), self._kinds)
        self.accept = LinesField(
            session,
            self.tr("Other ways to say it, one a line"),
            (*way, "accept"),
            phrases=True,
        )
        self._not_marked = label(self.tr("These words are not in the line as they stand here."), "small")
        self._proposed = Flow(spacing=6)
        self._proposals = QWidget()
        self._proposals.setLayout(
            column(label(self.tr("Reps who did say it said:"), "small"), self._proposed, spacing=4)
        )
        self._proposals.hide()
        up = tool_button("up", self.tr("{name}: up").format(name=name), clicked=self._up)
        down = tool_button("down", self.tr("{name}: down").format(name=name), clicked=self._down)
        up.setEnabled(number > 1)
        down.setEnabled(number < count)
        remove = tool_button(
            "trash", self.tr("{name}: remove").format(name=name), clicked=self.remove_asked.emit
        )
        remove.setObjectName(f"remove_point_{number}")
        tools = row(None, up, down, remove, spacing=0)
        left = column(self.text, self._not_marked, self.kind, tools, None, spacing=8)
        right = column(self.accept, self._proposals, None, spacing=8)
        both = Folding(left, right, wide_from=520, spacing=18)
        both.set_stretch(1, 1)
        line = row(spacing=12)
        line.addWidget(RuleNumber(number), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(both, 1)
        line.setContentsMargins(16, 14, 12, 12)
        self.setLayout(column(card(line, "well")))
        self.fields = (self.text, self.kind, self.accept)

    def show_now(self, *, is_marked: bool) -> None:
        """Show what the scenario says about the point."""
        for field in self.fields:
            field.show_now()
        self._not_marked.setVisible(not is_marked)

    def propose(self, kept: Sequence[KeptPhrasing]) -> None:
        """Offer what reps said who marked "I did say it"."""
        clear(self._proposed)
        own, document = self.session.own, self.session.document
        known = {one.casefold() for one in document.phrases_in((*self.way, "accept"), own, own)}
        new = [one for one in kept if one.quote.casefold() not in known][:_SUGGESTIONS]
        for one in new:
            self._proposed.addWidget(self._proposal(one))
        self._proposals.setVisible(bool(new))

    def _proposal(self, one: KeptPhrasing) -> QWidget:
        shown = one.quote if len(one.quote) <= 48 else f"{one.quote[:47]}…"
        text = quoted(shown) if one.count == 1 else f"{quoted(shown)} ({one.count})"
        made = button(text, "chip", icon_name="plus", clicked=self._adder(one.quote))
        made.setToolTip(as_tooltip(one.quote))
        made.setAccessibleName(self.tr("Add “{quote}” to what counts").format(quote=one.quote))
        return made

    def _adder(self, quote: str) -> Callable[[], None]:
        def add() -> None:
            own, way = self.session.own, (*self.way, "accept")
            phrases = [*self.session.document.phrases_in(way, own, own), quote]
            self.session.step(self.tr("Add a phrasing"), lambda one: one.put_text(way, own, own, phrases))
            self._proposals.hide()

        return add

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("say it")),
            (KeyPointKind.ASK.value, self.tr("ask it of the buyer")),
            (KeyPointKind.COMMIT.value, self.tr("agree on a concrete next step")),
            (KeyPointKind.AVOID.value, self.tr("leave it out")),
        ]

    def _up(self) -> None:
        self.move_asked.emit(-1)

    def _down(self) -> None:
        self.move_asked.emit(1)
