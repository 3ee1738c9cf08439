"""Old takes that a better speech model would write down better: the question, and how far it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QProgressBar

from app.ui.rewriting import Phase, Rewriting
from app.ui.theme import theme
from app.ui.widgets.basics import button, column, label, row
from app.workflow import Reason

_FULL_LINE: Final = 70
"""Letters of usual width in a line beside which the buttons have their place."""


class AgainBar(QFrame):
    """One sentence with its buttons. It only shows and asks: the work goes on when the page is left."""

    def __init__(self, rewriting: Rewriting) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._rewriting = rewriting
        self._is_wanted = self._may_ask = True
        self._text = label()
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Takes written down again"))
        self.stop = button(self.tr("Stop"), "quiet", clicked=rewriting.stop)
        self.stop.setAccessibleName(self.tr("Stop writing takes down again"))
        self.decline = button(self.tr("Not now"), "quiet", clicked=rewriting.decline)
        self.pause = button(self.tr("Pause"), clicked=rewriting.pause)
        self.pause.setAccessibleName(self.tr("Pause writing takes down again"))
        self.go_on = button(self.tr("Go on"), clicked=rewriting.begin)
        self.go_on.setAccessibleName(self.tr("Go on writing takes down again"))
        self.write = button(self.tr("Write them down again"), clicked=rewriting.begin)
        buttons = row(None, self.stop, self.decline, self.pause, self.go_on, self.write)
        self._layout = row(column(self._text, self._progress, spacing=6), buttons, spacing=12)
        self._layout.setContentsMargins(18, 8, 10, 8)
        self._layout.setStretch(0, 1)
        self.setLayout(self._layout)
        rewriting.changed.connect(self._show)
        theme().changed.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text()

    def show_here(self, wanted: bool, *, may_ask: bool = True) -> None:
        """Whether the page has a place for it just now, and for its question: one question at a time."""
        self._is_wanted, self._may_ask = wanted, may_ask
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large buttons would leave the text a narrow column they go below it."""
        super().resizeEvent(event)
        self._show()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._text.fontMetrics().averageCharWidth() * _FULL_LINE

    def _show(self) -> None:
        phase = self._rewriting.phase
        is_quiet = phase is Phase.NOTHING or (phase is Phase.OFFERED and not self._may_ask)
        self.setVisible(self._is_wanted and not is_quiet)
        working = phase in (Phase.WORKING, Phase.ENDING)
        focused = next((one for one in (self.pause, self.go_on, self.write) if one.hasFocus()), None)
        self._progress.setVisible(working)
        self._progress.setValue(round(self._rewriting.fraction * 1000))
        self.decline.setVisible(phase is Phase.OFFERED)
        self.write.setVisible(phase is Phase.OFFERED)
        self.go_on.setVisible(phase is Phase.PAUSED)
        self.pause.setVisible(working)
        self.stop.setVisible(working or phase is Phase.PAUSED)
        self._text.setText(self._sentence(phase))
        is_stacked = self._is_narrow and phase is Phase.OFFERED
        way = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        one = self._rewriting.total == 1
        self.write.setText(self.tr("Write it down again") if one else self.tr("Write them down again"))
        if focused is not None and not focused.isVisible():
            # Who works with the keyboard stays where the next thing to do is.
            following = self.pause if working else self.go_on if phase is Phase.PAUSED else self.write
            following.setFocus()

    def _sentence(self, phase: Phase) -> str:
        if phase is Phase.WORKING:
            text = self.tr(
                "{number} of {total} · newest first · goes on while you work; waits while you record"
            )
            if self._is_narrow:
                text = self.tr("{number} of {total} · waits while you record")
            return text.format(number=self._rewriting.number, total=self._rewriting.total)
        if phase is Phase.ENDING:
            return self.tr("Stopping …")
        if phase is Phase.PAUSED:
            return self.tr("Paused: %n take(s) left to write down again.", "", self._rewriting.total)
        return self._offer()

    def _offer(self) -> str:
        found = self._rewriting.found
        before, now = {one.had for one in found}, {one.model for one in found}
        if {one.reason for one in found} == {Reason.SMALLER} and len(before) == len(now) == 1 and all(before):
            text = self.tr(
                "%n take(s) were written down with {old}. {new} is here now: write them down again?",
                "",
                len(found),
            )
            return text.format(old=before.pop(), new=now.pop())
        text = self.tr(
            "%n take(s) can get better words from {models}: write them down again?", "", len(found)
        )
        return text.format(models=", ".join(sorted(now)))
