"""Two voices on one key point, the rep's and the program's, and one click that says who was right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.domain import Answer, KeyPointKind, Right, Verdict
from app.ui.actions import key_text
from app.ui.widgets.basics import button, column, label, quoted, row, tool_button
from app.ui.widgets.flow import Flow
from app.workflow import Link


class RulingBox(QFrame):
    """Stands below a key point where the two do not agree, or where the program could not tell."""

    ruled = Signal(object)
    """`Right.REP`, `Right.PROGRAM`, or None to take it back."""
    words_asked = Signal()
    """The rep wants to tap the words that make the point."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.setObjectName(f"ruling_{link.key_point}")
        if link.ruling is not None:
            self._show_ruling(link)
        else:
            self._ask(link)

    @staticmethod
    def is_needed(link: Link) -> bool:
        """Whether there is anything to ask or to take back."""
        return link.attempt is not None and (link.disagrees or link.asks_rep or link.ruling is not None)

    def _ask(self, link: Link) -> None:
        box = column(margins=10, spacing=4)
        for text in self._voices(link):
            box.addWidget(label(text))
        rep_said = link.answer is not Answer.NO
        mine, theirs = self.tr("I did say it"), self.tr("Right, I did not")
        if not rep_said:
            mine, theirs = self.tr("I did not say it"), self.tr("Right, I did say it")
        if link.asks_rep:
            theirs = self.tr("Leave it open")
        choices = Flow(spacing=6)
        for right, text, action in (
            (Right.REP, mine, "rep_right"),
            (Right.PROGRAM, theirs, "program_right"),
        ):
            one = button(text, "chip", shortcut_hint=key_text(action), clicked=self._ruler(right))
            one.setAccessibleName(f"{text}: {link.text}")
            one.setObjectName(f"{right.value}_{link.key_point}")
            choices.addWidget(one)
        box.addSpacing(2)
        box.addLayout(choices)
        self.setLayout(box)

    def _show_ruling(self, link: Link) -> None:
        text = label(self._outcome(link))
        undo = tool_button("undo", self.tr("Take back"), clicked=self._ruler(None), size=16)
        undo.setAccessibleName(self.tr("Take back: {point}").format(point=link.text))
        undo.setObjectName(f"take_back_{link.key_point}")
        line = row(text, undo, spacing=4)
        line.setStretch(0, 1)
        box = column(line, spacing=2)
        box.setContentsMargins(10, 4, 4, 6)
        by_rep = link.ruling is not None and link.ruling.right is Right.REP
        if by_rep and link.shown is not None and link.shown.verdict is Verdict.SAID:
            quote = link.ruling.quote if link.ruling is not None else ""
            if quote:
                box.addWidget(label(quoted(quote), "muted"))
            tap = button(
                self.tr("Other words") if quote else self.tr("Tap the words"),
                "chip",
                clicked=self.words_asked.emit,
            )
            tap.setToolTip(self.tr("Tap the words in your take that make the point"))
            tap.setAccessibleName(
                self.tr("Tap the words that make the point: {point}").format(point=link.text)
            )
            tap.setObjectName(f"tap_{link.key_point}")
            box.addLayout(Flow(tap))
        self.setLayout(box)

    def _voices(self, link: Link) -> tuple[str, str]:
        if link.asks_rep:
            return self.tr("The program could not tell."), self.tr("Listen once more, and decide.")
        if link.answer is Answer.NO:
            return self.tr("You thought you did not say it."), self.tr("The program heard it.")
        return self.tr("You thought you said it."), self.tr("The program did not hear it.")

    def _outcome(self, link: Link) -> str:
        shown = link.shown.verdict if link.shown is not None else Verdict.COULD_NOT_TELL
        rep = link.ruling is not None and link.ruling.right is Right.REP
        avoid = link.kind is KeyPointKind.AVOID
        if rep and shown is Verdict.SAID:
            return self.tr("Said, by your word.")
        if rep:
            return self.tr("Left out, by your word.") if avoid else self.tr("Not said, by your word.")
        if shown is Verdict.COULD_NOT_TELL:
            return self.tr("It stays open: could not tell.")
        if shown is Verdict.SAID:
            return self.tr("You listened again: it is there.")
        return self.tr("You listened again: it is not there.")

    def _ruler(self, right: Right | None) -> Callable[[], None]:
        return lambda: self.ruled.emit(right)
