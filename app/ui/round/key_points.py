"""The key points beside the waveforms: what was said where, in the model and in the attempt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain import Answer, Finding, TakeKind, Verdict
from app.ui.icons import pixmap
from app.ui.theme import theme, tokens
from app.ui.widgets.basics import as_sentence, as_tooltip, button, clear, column, label, quoted, row, set_role
from app.ui.widgets.flow import Flow
from app.ui.widgets.signs import RuleNumber
from app.ui.widgets.waveform import clock
from app.workflow import Link


class KeyPointRow(QFrame):
    """One key point: number, text, and a button for each place where it was said."""

    clicked = Signal(int)
    play_asked = Signal(int, object)
    """The number of the key point, and the kind of take to hear it in."""

    def __init__(self, link: Link, has_model: bool, has_attempt: bool) -> None:
        super().__init__()
        self.link = link
        self.setProperty("role", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        text = column(label(as_sentence(link.text)), spacing=3)
        places = Flow(spacing=6)
        if has_model:
            places.addWidget(self._place(TakeKind.MODEL, link.model))
        if has_attempt:
            places.addWidget(self._place(TakeKind.ATTEMPT, link.attempt))
        text.addLayout(places)
        note = self._note(link)
        if note:
            text.addWidget(label(note, "small"))
        line = row(spacing=8, margins=8)
        line.addWidget(RuleNumber(link.number), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        self.setLayout(line)
        self.setAccessibleName(link.text)
        self.set_current(False)

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
        if finding is not None and finding.verdict is Verdict.SAID and evidence is not None:
            play = button(
                f"{letter}  {clock(evidence.start_s)}", f"tiny-{kind.value}", clicked=self._player(kind)
            )
            play.setToolTip(as_tooltip(quoted(evidence.quote)))
            play.setAccessibleName(
                self.tr("{letter}: said at {time}").format(letter=letter, time=clock(evidence.start_s))
            )
            return play
        verdict = finding.verdict if finding is not None else Verdict.COULD_NOT_TELL
        if verdict is Verdict.NOT_SAID:
            return self._verdict(letter, self.tr("not heard"), "cross")
        if evidence is not None:
            unsure = button(
                f"{letter}  {clock(evidence.start_s)} ?", f"tiny-{kind.value}", clicked=self._player(kind)
            )
            text = self.tr("Could not tell. Listen: “{quote}”").format(quote=evidence.quote)
            unsure.setToolTip(as_tooltip(text))
            unsure.setAccessibleName(self.tr("{letter}: could not tell").format(letter=letter))
            return unsure
        return self._verdict(letter, self.tr("could not tell"), "question")

    def _verdict(self, letter: str, text: str, icon: str) -> QWidget:
        sign = QLabel()
        sign.setPixmap(pixmap(icon, tokens().muted, 14, self.devicePixelRatioF()))
        holder = QWidget()
        holder.setLayout(
            row(label(letter, "small", wrap=False), sign, label(text, "small", wrap=False), spacing=4)
        )
        return holder

    def _player(self, kind: TakeKind) -> Callable[..., None]:
        def play(*_checked: object) -> None:
            self.play_asked.emit(self.link.number, kind)

        return play

    def _note(self, link: Link) -> str:
        if link.answer is None or link.attempt is None:
            return ""
        said = link.attempt.verdict
        if link.answer is Answer.YES and said is Verdict.NOT_SAID:
            return self.tr("You thought you said it: listen again.")
        if link.answer is Answer.NO and said is Verdict.SAID:
            return self.tr("You thought you did not: it is there.")
        if link.answer is Answer.UNSURE and said is Verdict.SAID:
            return self.tr("You were not sure: it is there.")
        return ""


class KeyPointList(QWidget):
    """All key points of the line; one of them may be chosen."""

    chosen = Signal(int)
    play_asked = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.current = 0
        self._links: tuple[Link, ...] = ()
        self._sides = (False, False)
        theme().changed.connect(self._build)

    def show_links(self, links: tuple[Link, ...], has_model: bool, has_attempt: bool) -> None:
        """Show these key points."""
        self._links, self._sides = links, (has_model, has_attempt)
        self._build()

    def choose(self, number: int) -> None:
        """Choose a key point; 0 for none."""
        self.current = number if 0 <= number <= len(self._links) else 0
        for one in self.rows():
            one.set_current(one.link.number == self.current)

    def rows(self) -> tuple[KeyPointRow, ...]:
        """The rows, in order."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, KeyPointRow))

    def _build(self) -> None:
        clear(self._rows)
        for link in self._links:
            one = KeyPointRow(link, *self._sides)
            one.clicked.connect(self._clicked)
            one.play_asked.connect(self.play_asked)
            self._rows.addWidget(one)
        self._rows.addStretch(1)
        self.choose(self.current)

    def _clicked(self, number: int) -> None:
        self.choose(0 if number == self.current else number)
        self.chosen.emit(self.current)
