"""Both takes and the review of the attempt, and the rep's word on what the program found."""

from __future__ import annotations

from app.domain import Right, Ruling, TakeKind
from app.ui.context import Context
from app.ui.round.controller import RoundController
from app.ui.round.key_points import KeyPointList
from app.ui.round.lane import Lane
from app.ui.round.quote_picker import QuotePicker
from app.ui.round.review_card import ReviewCard
from app.ui.round.view import StepView
from app.ui.widgets.basics import bring_into_view
from app.workflow import Link


class RulingView(StepView):
    """A view in which key points can be settled."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self.model = Lane(TakeKind.MODEL)
        self.attempt = Lane(TakeKind.ATTEMPT)
        self.review = ReviewCard()
        self.picker = QuotePicker(self.attempt.words)
        self.attempt.above_words.addWidget(self.picker)
        self.key_points.ruled.connect(self.rule)
        self.key_points.words_asked.connect(self.tap_words)
        self.picker.picked.connect(self._words_tapped)

    @property
    def key_points(self) -> KeyPointList:
        """The list of key points."""
        return self.review.key_points

    def rule(self, number: int, right: Right | None) -> None:
        """Keep who was right about a key point; None takes it back."""
        link = self._link(number)
        if link is None:
            return
        evidence = link.attempt.evidence if link.attempt is not None else None
        # Without a tap the words that came closest stand for the rep's own.
        quote = evidence.quote if right is Right.REP and evidence is not None else ""
        self.controller.rule(link, Ruling(right, quote) if right is not None else None)

    def rule_chosen(self, right: Right) -> None:
        """The same for the chosen key point, else for the first one that is open."""
        rows = self.key_points.rows()
        wanted = self.key_points.row_of(self.key_points.current) or next(
            (row for row in rows if row.link.is_open), None
        )
        if wanted is not None and wanted.ruling is not None and wanted.link.ruling is None:
            self.rule(wanted.link.number, right)

    def tap_words(self, number: int) -> None:
        """Let the words of the attempt be tapped that make a key point."""
        link = self._link(number)
        if link is None or not self.attempt.words.words:
            return
        evidence = link.attempt.evidence if link.attempt is not None else None
        first, end = (evidence.first_word, evidence.end_word) if evidence is not None else (0, 0)
        self.picker.begin(number, first, end)
        bring_into_view(self.picker)

    def _words_tapped(self, number: int, words: str) -> None:
        link = self._link(number)
        if link is not None:
            self.controller.rule(link, Ruling(Right.REP, words))

    def _link(self, number: int) -> Link | None:
        return next((link for link in self.key_points.links if link.number == number), None)
