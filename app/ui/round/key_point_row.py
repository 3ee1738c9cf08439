"""One key point of the comparison: where it was made in both takes, why not, and who was right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain import Answer, Evidence, Finding, KeyPointKind, TakeKind, Verdict
from app.ui.finding_sentences import reason_sentence
from app.ui.icons import pixmap
from app.ui.round.pieces import finding_of
from app.ui.round.ruling_box import RulingBox
from app.ui.theme import tokens
from app.ui.widgets.basics import as_sentence, as_tooltip, button, column, label, quoted, row, set_role
from app.ui.widgets.flow import Flow
from app.ui.widgets.quote import Quote
from app.ui.widgets.signs import RuleNumber
from app.ui.widgets.waveform import clock
from app.workflow import Link


class KeyPointRow(QFrame):
    """Number, text, a button for each place where it was said, and what can be said about it."""

    clicked = Signal(int)
    play_asked = Signal(int, object)
    """The number of the key point, and the kind of take to hear it in."""
    ruled = Signal(int, object)
    """The number, and `Right` or None."""
    words_asked = Signal(int)

    def __init__(self, link: Link, has_model: bool, has_attempt: bool) -> None:
        super().__init__()
        self.link = link
        self.ruling: RulingBox | None = None
        self._plays: dict[TakeKind, QPushButton] = {}
        self._quote: Quote | None = None
        self.setProperty("role", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        text = column(label(as_sentence(link.text)), spacing=3)
        if link.kind is KeyPointKind.AVOID:
            text.addWidget(label(self.tr("better left out"), "small"))
        places = Flow(spacing=9)
        if has_model:
            places.addWidget(self._place(TakeKind.MODEL, link.model))
        if has_attempt:
            places.addWidget(self._place(TakeKind.ATTEMPT, link.shown))
        text.addLayout(places)
        self._add_why(text, link)
        if has_attempt and RulingBox.is_needed(link):
            self.ruling = RulingBox(link)
            self.ruling.ruled.connect(self._ruled)
            self.ruling.words_asked.connect(self._ask_for_words)
        line = row(spacing=8)
        line.addWidget(RuleNumber(link.number), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        whole = column(line, margins=8, spacing=6)
        if self.ruling is not None:
            whole.addWidget(self.ruling)
        self.setLayout(whole)
        self.setAccessibleName(link.text)
        self.set_current(False)

    def retime(self, link: Link) -> None:
        """The same link, whose words were said at slightly other times."""
        self.link = link
        for kind, play in self._plays.items():
            self._show_time(play, kind)
        evidence = link.shown.evidence if link.shown is not None else None
        if self._quote is not None and evidence is not None:
            self._quote.show_time(clock(evidence.start_s))

    def set_current(self, current: bool) -> None:
        """Mark the key point that A, B and AB play."""
        set_role(self, "current" if current else "row")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this key point."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.link.number)

    def _place(self, kind: TakeKind, finding: Finding | None) -> QWidget:
        letter = "A" if kind is TakeKind.MODEL else "B"
        evidence = finding.evidence if finding is not None else None
        verdict = finding.verdict if finding is not None else Verdict.COULD_NOT_TELL
        avoid = self.link.kind is KeyPointKind.AVOID
        if verdict is Verdict.NOT_SAID:
            # What had better be left out was left out: there is nothing to cross off.
            text, icon = (self.tr("left out"), "check") if avoid else (self.tr("not heard"), "cross")
            return self._verdict(letter, text, icon)
        if verdict is Verdict.SAID and evidence is None:
            return self._verdict(letter, self.tr("said"), "check")
        if evidence is None:
            return self._verdict(letter, self.tr("could not tell"), "question")
        play = self._plays[kind] = button("", f"tiny-{kind.value}", clicked=self._player(kind))
        play.setToolTip(as_tooltip(quoted(evidence.quote)))
        self._show_time(play, kind)
        return play

    def _show_time(self, play: QPushButton, kind: TakeKind) -> None:
        finding = finding_of(self.link, kind)
        if finding is None or finding.evidence is None:
            return
        letter = "A" if kind is TakeKind.MODEL else "B"
        time, said = clock(finding.evidence.start_s), finding.verdict is Verdict.SAID
        mark = "" if said else " ?"
        play.setText(f"{letter}  {time}{mark}")
        name = (
            self.tr("{letter}: said at {time}")
            if said
            else self.tr("{letter}: could not tell, perhaps at {time}")
        )
        play.setAccessibleName(name.format(letter=letter, time=time))

    def _verdict(self, letter: str, text: str, icon: str) -> QWidget:
        sign = QLabel()
        sign.setPixmap(pixmap(icon, tokens().muted, 14, self.devicePixelRatioF()))
        holder = QWidget()
        holder.setLayout(
            row(label(letter, "small", wrap=False), sign, label(text, "small", wrap=False), spacing=4)
        )
        return holder

    def _player(self, kind: TakeKind) -> Callable[[], None]:
        return lambda: self.play_asked.emit(self.link.number, kind)

    def _add_why(self, box: QVBoxLayout, link: Link) -> None:
        shown = link.shown
        if shown is None:
            return
        why = reason_sentence(shown, QLocale().name())
        if why:
            box.addWidget(label(why, "muted"))
        evidence = self._quote_of(link, shown)
        if evidence is not None:
            self._quote = Quote(evidence.quote, clock(evidence.start_s), TakeKind.ATTEMPT)
            self._quote.play_asked.connect(self._player(TakeKind.ATTEMPT))
            box.addWidget(self._quote)
        if link.answer is Answer.UNSURE and shown.verdict is Verdict.SAID and link.ruling is None:
            box.addWidget(label(self.tr("You were not sure: it is there."), "small"))

    @staticmethod
    def _quote_of(link: Link, shown: Finding) -> Evidence | None:
        """The words that came close, or that have to be judged; those of a clear finding are marked."""
        if link.ruling is not None or shown.evidence is None:
            return None
        if shown.verdict is Verdict.SAID and not link.disagrees:
            return None
        return shown.evidence

    def _ruled(self, right: object) -> None:
        self.ruled.emit(self.link.number, right)

    def _ask_for_words(self) -> None:
        self.words_asked.emit(self.link.number)
