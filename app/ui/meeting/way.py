"""The way into a team meeting and out of it: the page over the whole window, and the full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.ui.meeting.meeting_page import MeetingPage
from app.ui.round.state import Microphone

if TYPE_CHECKING:
    from app.domain import Language
    from app.ui.window import MainWindow
    from app.workflow import LineInPack


class MeetingWay(QObject):
    """Shows the page of the meeting in a window, and what was there before once it is left."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._state = window.windowState()
        self.page = MeetingPage(window.context)
        self.page.leave_asked.connect(self.leave)
        self.page.full_screen_asked.connect(self.toggle_full_screen)
        window.stack.addWidget(self.page)
        window.stack.currentChanged.connect(self._page_changed)

    @property
    def is_shown(self) -> bool:
        """Whether the meeting is in front."""
        return self._window.stack.currentWidget() is self.page

    def open(self, place: LineInPack, language: Language, *, at_line: bool = False) -> None:
        """Begin a meeting over what is shown now."""
        window = self._window
        if not self.is_shown:
            self._before = window.stack.currentWidget()
        window.context.playback.stop()
        window.context.voice.stop()
        self.page.open(place, language, at_line=at_line)
        window.stack.setCurrentWidget(self.page)
        self.page.setFocus()

    def leave(self) -> None:
        """The meeting ends: back to where it was begun; not in the moment in which a microphone opens."""
        if self.page.controller.microphone in (Microphone.OPENING, Microphone.CLOSING):
            return
        self._end_full_screen()
        self.page.close_meeting()
        before, self._before = self._before, None
        if before is not None and before is not self.page:
            self._window.stack.setCurrentWidget(before)
        else:
            self._window.show_page("practice")

    def escape(self) -> None:
        """Esc: a panel, the sound, the full screen and the meeting, one after the other."""
        if self.page.escape():
            return
        if self._window.isFullScreen():
            self._end_full_screen()
        elif not self.page.controller.is_recording:
            self.leave()

    def toggle_full_screen(self) -> None:
        """F11: the whole screen, or the window again."""
        if self._window.isFullScreen():
            self._end_full_screen()
        else:
            self._state = self._window.windowState()
            self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    def _end_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.setWindowState(self._state & ~Qt.WindowState.WindowFullScreen)

    def _page_changed(self, _index: int) -> None:
        # Nothing but the scenario is on the screen in a meeting.
        self._window.rail.setVisible(not self.is_shown)
