"""Below the meter while somebody speaks: the words so far, and the key points that light up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain import Language, Line, Transcript
from app.ui.context import Context
from app.ui.round.live_points import LivePoints
from app.ui.round.point_chip import PointChip
from app.ui.round.recording_panel import RecordingPanel
from app.ui.widgets.basics import bring_into_view, clear, column, label
from app.ui.widgets.flow import Flow
from app.ui.widgets.live_words import LiveWordsView
from app.workflow import points_to_make

if TYPE_CHECKING:
    from app.transcription import LiveWords


class LivePart(QWidget):
    """A part of the panel. Shows what the settings ask for, only while the microphone is open.

    A lit point says "said"; a quiet one says nothing. At Stop they vanish with everything else: the rep
    judges first, from memory.
    """

    def __init__(self, context: Context, panel: RecordingPanel) -> None:
        super().__init__()
        self._context = context
        self._panel = panel
        self.words = LiveWordsView()
        self.chips: dict[str, PointChip] = {}
        self.points = LivePoints(context, self)
        self._flow = Flow(spacing=6)
        self._points_box = QWidget()
        self._points_box.setLayout(self._flow)
        self._late = label(role="small")
        self._late.setObjectName("late")
        self.setLayout(column(self._late, self.words, self._points_box, spacing=8))
        self._line: Line | None = None
        self._language: Language = ""
        self._heard: LiveWords | None = None
        self._looked_at: Transcript | None = None
        self._shown = (False, False, False)
        panel.below.addWidget(self)
        panel.opened.connect(self._begin)
        panel.heard.connect(self.show_heard)
        panel.closed.connect(self._end)
        self.points.changed.connect(self._light)
        self._end()

    def show_line(self, line: Line, language: Language) -> None:
        """The key points of this line can light up; without a call only words are shown."""
        if (line, language) == (self._line, self._language):
            return
        self._line, self._language = line, language
        clear(self._flow)
        self.chips = {}
        for number, point in points_to_make(line):
            chip = PointChip(number, point.text.get(language))
            self.chips[point.id] = chip
            self._flow.addWidget(chip)
        if self._context.services.settings.live_key_points:
            self.points.prepare(line, language)

    def show_heard(self, heard: LiveWords | None) -> None:
        """Show what was understood so far; None while nothing was."""
        self._heard = heard
        is_listening = self._panel.is_listening
        self.words.show_hint(
            self.tr("Your words come here, each time you pause.")
            if is_listening
            else self.tr("No words while you speak: they need a speech model on this computer.")
        )
        if heard is not None:
            self.words.show_words([word.text for word in heard.words], heard.certain)
        self.refresh()

    def refresh(self) -> None:
        """Show what the settings ask for."""
        settings = self._context.services.settings
        speaking = self._panel.is_open
        self.words.setVisible(speaking and settings.live_words)
        # Points that nothing can light up would say that they were not made.
        can_light = speaking and self._panel.is_listening and settings.live_key_points
        self._points_box.setVisible(can_light and bool(self.chips))
        self._late.setText(self._why_late() if speaking and self._panel.is_listening else "")
        self._late.setVisible(bool(self._late.text()))
        heard = self._heard.transcript if self._heard is not None else None
        if heard is not None and heard is not self._looked_at and not self._points_box.isHidden():
            self._looked_at = heard
            self.points.hear(heard)
        shown = (not self.words.isHidden(), not self._points_box.isHidden(), not self._late.isHidden())
        self.setVisible(any(shown))
        if shown != self._shown and any(shown):
            # As much as there is room for, below a microphone that stays in sight.
            bring_into_view(self)
            self._panel.keep_in_view()
        self._shown = shown

    def _why_late(self) -> str:
        """Why no words come just now; empty when nothing holds them up."""
        trouble = self._context.services.transcription_trouble
        if trouble == "stopped":
            return self.tr("Transcription stopped and is starting again. Go on: the recording is whole.")
        if trouble == "silent":
            return self.tr("Transcription does not answer just now. Go on: the recording is whole.")
        return ""

    def _begin(self) -> None:
        if self._line is not None:
            self.points.begin(self._line, self._language)
        self.show_heard(None)

    def _end(self) -> None:
        self.points.end()
        self._heard = self._looked_at = None
        self.words.show_words((), 0)
        self.refresh()

    def _light(self) -> None:
        for key, chip in self.chips.items():
            chip.light(key in self.points.made)
