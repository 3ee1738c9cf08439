"""Into a conversation and out of it: from a scenario, from one of its takes, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain import KnownError

if TYPE_CHECKING:
    from app.domain import Pack, Scenario
    from app.ui.window import MainWindow


class ConversationWays(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def open(self, pack: Pack, scenario: Scenario) -> None:
        """Begin a conversation with the buyer of a scenario; of two at work, one of them plays the buyer."""
        window = self._window
        wanted = window.practice.language
        start = scenario.dialogue.turns[scenario.dialogue.start] if scenario.dialogue is not None else None
        language = wanted if start is None or start.buyer.text.has(wanted) else start.buyer.text.default
        self._show()
        talk, round_ = window.conversation.controller, window.round.controller
        talk.together, talk.made = round_.together, round_.made
        try:
            window.conversation.open(pack, scenario, language)
        except KnownError as error:
            window.show_error(error)
            self.leave()

    def open_again(self, pack: Pack, scenario: Scenario, conversation: str) -> None:
        """Look at a conversation of before."""
        self._show()
        self.be_one()
        self._window.conversation.open_again(pack, scenario, conversation)

    def be_one(self) -> None:
        """Whoever was at work with somebody is alone now: the buyer is the computer again."""
        page = self._window.open_talk
        if page is not None:
            page.controller.together = None

    def come_first(self, name: str) -> bool:
        """Go to it in place of a page: while its microphone is open, and when it is gone back to."""
        page = self._window.open_talk
        if page is None:
            return False
        is_asked = name == self._window.round_rail and self._window.current is not page
        if not page.controller.is_recording and not is_asked:
            return False
        self._bring_forward()
        return True

    def close(self) -> None:
        """Something else is opened."""
        page = self._window.open_talk
        if page is not None:
            page.controller.close()

    def leave(self) -> None:
        """To the round that it was asked for in, or to the page that the round belongs to."""
        window = self._window
        page = window.conversation
        scenario = page.controller.conversation.scenario if page.controller.is_open else None
        page.controller.close()
        if window.in_round and window.round.controller.round.place.scenario == scenario:
            window.show_round()
        else:
            window.show_page(window.round_rail)

    def _show(self) -> None:
        if self._window.in_round:
            self._window.context.playback.stop()
            self._window.context.voice.stop()
        self._bring_forward()

    def _bring_forward(self) -> None:
        self._window.stack.setCurrentWidget(self._window.conversation)
        self._window.conversation.setFocus()
        self._window.check_rail(self._window.round_rail)
