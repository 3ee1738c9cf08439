"""What the whole conversation shows beside its path: talk share, pauses, questions, the next step."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.domain import Verdict
from app.ui.conversation.pictures import PauseColumns, TalkShareBar
from app.ui.widgets.basics import card, clear, column, label, quoted
from app.ui.widgets.waveform import clock
from app.workflow import ConversationReview
from app.workflow.conversation_outcomes import Outcome


class Facts(QWidget):
    """One card for each kind of fact; nothing is a mark."""

    def __init__(self) -> None:
        super().__init__()
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(10)

    def show_review(self, review: ConversationReview) -> None:
        """Show what was found."""
        clear(self._cards)
        self._add(self.tr("Who talked"), self._talk(review))
        self._add(self.tr("Pause before each of your answers"), self._pauses(review))
        self._add(self.tr("Questions"), self._questions(review))
        if review.commitment is not None:
            self._add(self.tr("The next step"), self._commitment(review, review.commitment))
        self._cards.addStretch(1)

    def forget(self) -> None:
        """Nothing is known yet."""
        clear(self._cards)

    def _add(self, title: str, parts: QLayout) -> None:
        self._cards.addWidget(card(column(label(title, "overline"), parts, margins=16, spacing=8)))

    def _talk(self, review: ConversationReview) -> QVBoxLayout:
        talk = review.talk
        if talk.share is None:
            return column(label(self.tr("You said nothing in this conversation."), "muted"))
        buyer = review.conversation.buyer_name
        limit = next((one for one in review.limits if one.code == "talk_share"), None)
        band = (limit.low, limit.high) if limit is not None else (None, None)
        bar = TalkShareBar(talk.share, band)
        share = QLocale().toString(round(100 * talk.share))
        text = self.tr("{buyer} {buyer_time} · You {own_time}, {share} % of the talking").format(
            buyer=buyer, buyer_time=clock(talk.buyer_s), own_time=clock(talk.rep_s), share=share
        )
        bar.setAccessibleName(text)
        parts = column(bar, label(text), spacing=4)
        if talk.estimated:
            parts.addWidget(
                label(self.tr("Estimated: part of it is counted from the text, not measured."), "small")
            )
        if limit is not None and limit.low is not None and limit.high is not None:
            parts.addWidget(
                label(
                    self.tr("The author of this scenario gives {low} to {high} %.").format(
                        low=round(100 * limit.low), high=round(100 * limit.high)
                    ),
                    "small",
                )
            )
        return parts

    def _pauses(self, review: ConversationReview) -> QVBoxLayout:
        pauses = [(passage.number, passage.pause.value) for passage in review.path]
        known = [value for _number, value in pauses if value is not None]
        if not known:
            return column(label(self.tr("Could not be told: the buyer's words were not played."), "muted"))
        picture = PauseColumns(pauses)
        spoken = [
            self.tr("exchange {number}: {seconds} s").format(
                number=number, seconds=QLocale().toString(value, "f", 1)
            )
            for number, value in pauses
            if value is not None
        ]
        picture.setAccessibleName(", ".join(spoken))
        return column(picture, label(self.tr("Seconds after the buyer's last word."), "small"), spacing=2)

    def _questions(self, review: ConversationReview) -> QVBoxLayout:
        language = review.conversation.language
        parts = column(spacing=6)
        if not review.questions:
            parts.addWidget(label(self.tr("This scenario asks for no particular questions."), "muted"))
        for question, outcome in review.questions:
            text = f"{_SIGNS[outcome.verdict]}  {question.text.get(language)}"
            if outcome.verdict is Verdict.SAID:
                text = f"{text}  ({self._where(outcome)})"
            elif outcome.verdict is Verdict.COULD_NOT_TELL:
                text = f"{text}  ({self._verdict(outcome.verdict).lower()})"
            one = label(text, "" if outcome.verdict is Verdict.SAID else "muted")
            one.setAccessibleName(f"{self._verdict(outcome.verdict)}: {question.text.get(language)}")
            parts.addWidget(one)
        items = ", ".join(item.name.get(language) for item in review.still_open)
        if items:
            parts.addWidget(label(self.tr("Still open: {items}").format(items=items)))
        elif review.touched and all(one.verdict is not Verdict.COULD_NOT_TELL for _, one in review.questions):
            parts.addWidget(label(self.tr("Nothing is left open to qualify.")))
        return parts

    def _commitment(self, review: ConversationReview, outcome: Outcome) -> QVBoxLayout:
        wanted = review.conversation.scenario.commitment
        text = wanted.text.get(review.conversation.language) if wanted is not None else ""
        said = {
            Verdict.SAID: self.tr("Agreed in {where}.").format(where=self._where(outcome)),
            Verdict.NOT_SAID: self.tr("Not agreed: {text}").format(text=text),
            Verdict.COULD_NOT_TELL: self.tr("Could not be told: {text}").format(text=text),
        }[outcome.verdict]
        parts = column(label(said), spacing=4)
        if outcome.verdict is Verdict.SAID and outcome.evidence is not None:
            parts.addWidget(label(quoted(outcome.evidence.quote), "attempt"))
        return parts

    def _where(self, outcome: Outcome) -> str:
        return self.tr("exchange {number}").format(number=outcome.passage)

    def _verdict(self, verdict: Verdict) -> str:
        return {
            Verdict.SAID: self.tr("Asked"),
            Verdict.NOT_SAID: self.tr("Not asked"),
            Verdict.COULD_NOT_TELL: self.tr("Could not be told"),
        }[verdict]


_SIGNS = {Verdict.SAID: "✓", Verdict.NOT_SAID: "–", Verdict.COULD_NOT_TELL: "?"}
