"""Below the key points: what was better left out, the questions that were asked, and the next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import CommitmentFinding, Evidence, Review, TakeKind, Verdict
from app.ui.round.pieces import without_times
from app.ui.widgets.basics import clear, column, label
from app.ui.widgets.quote import Quote
from app.ui.widgets.waveform import clock
from app.workflow import Comparison, LineInPack


class BeyondPoints(QWidget):
    """What the words of the attempt say besides the key points."""

    play_asked = Signal(object)
    """The evidence that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(8, 0, 8, 4)
        self._parts.setSpacing(12)
        self._quotes: list[tuple[Quote, Evidence]] = []
        self._shown: object = None

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show what the review of the attempt says; where only its times are new, all else stays."""
        facts = _facts(comparison)
        if facts is not None and facts == self._shown and comparison is not None:
            self._retime(comparison)
            return
        self._shown = facts
        self._quotes = []
        clear(self._parts)
        side = comparison.attempt if comparison is not None else None
        review = side.review if side is not None else None
        if comparison is None or review is None or side is None or side.transcript is None:
            self.hide()
            return
        if review.avoided:
            self._section(
                self.tr("Said, and better left out"),
                *(self._quote(evidence) for evidence in review.avoided),
            )
        if side.transcript.words:
            self._show_questions(review)
            self._show_open_items(review, comparison.place, comparison.language)
            if review.commitment is not None:
                self._show_commitment(review.commitment)
        self.setVisible(self._parts.count() > 0)

    def _show_questions(self, review: Review) -> None:
        kinds = {True: self.tr("open"), False: self.tr("closed"), None: ""}
        rows: list[QWidget] = [self._quote(one.evidence, kinds[one.is_open]) for one in review.questions]
        if not rows:
            rows.append(label(self.tr("No question to the buyer was heard in this take."), "muted"))
        self._section(self.tr("Questions to the buyer"), *rows)

    def _show_open_items(self, review: Review, place: LineInPack | None, language: str) -> None:
        if place is None:
            return
        touched = {question.qualifies for question in review.questions}
        names = [
            item.name.get(language)
            for item in place.pack.process.qualification
            if item.id in place.scenario.qualify and item.id not in touched
        ]
        if names:
            self._section(self.tr("Not asked about in this take"), label(", ".join(names)))

    def _show_commitment(self, found: CommitmentFinding) -> None:
        title = self.tr("Next step with the buyer")
        if found.evidence is None:
            text = (
                self.tr("No next step was heard in this take.")
                if found.verdict is Verdict.NOT_SAID
                else self.tr("Could not tell whether a next step was agreed. Listen and decide.")
            )
            self._section(title, label(text, "muted"))
            return
        open_text = self.tr("still open")
        parts = (
            (self.tr("Who"), found.who),
            (self.tr("What"), found.what),
            (self.tr("When"), found.when),
        )
        lines = [label(f"{name}: {words or open_text}", "" if words else "muted") for name, words in parts]
        for line, (_name, words) in zip(lines, parts, strict=True):
            line.setObjectName("commitment_open" if not words else "commitment_told")
        self._section(title, self._quote(found.evidence), *lines)

    def _section(self, title: str, *parts: QWidget) -> None:
        holder = QWidget()
        holder.setLayout(column(label(title, "overline"), *parts, spacing=5))
        self._parts.addWidget(holder)

    def _quote(self, evidence: Evidence, note: str = "") -> Quote:
        quote = Quote(evidence.quote, clock(evidence.start_s), TakeKind.ATTEMPT, note)
        quote.play_asked.connect(self._player(len(self._quotes)))
        self._quotes.append((quote, evidence))
        return quote

    def _player(self, number: int) -> Callable[[], None]:
        return lambda: self.play_asked.emit(self._quotes[number][1])

    def _retime(self, comparison: Comparison) -> None:
        review = comparison.attempt.review if comparison.attempt is not None else None
        if review is None:
            return
        for at, evidence in enumerate(_evidence(review)[: len(self._quotes)]):
            quote = self._quotes[at][0]
            quote.show_time(clock(evidence.start_s))
            self._quotes[at] = (quote, evidence)


def _evidence(review: Review) -> list[Evidence]:
    """What is quoted, in the order in which it is shown."""
    commitment = review.commitment.evidence if review.commitment is not None else None
    quoted = [*review.avoided, *(one.evidence for one in review.questions)]
    return [*quoted, commitment] if commitment is not None else quoted


def _facts(comparison: Comparison | None) -> object:
    """All that is shown except when it was said; None where nothing is."""
    side = comparison.attempt if comparison is not None else None
    review = side.review if side is not None else None
    if comparison is None or side is None or review is None or side.transcript is None:
        return None
    commitment = review.commitment
    if commitment is not None and commitment.evidence is not None:
        commitment = replace(commitment, evidence=without_times(commitment.evidence))
    return (
        side.audio,
        comparison.language,
        comparison.place,
        bool(side.transcript.words),
        tuple(without_times(one) for one in review.avoided),
        tuple(replace(one, evidence=without_times(one.evidence)) for one in review.questions),
        commitment,
    )
