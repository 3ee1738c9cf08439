"""The pages of the window, each made when it is first gone to and tied to what the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.window import MainWindow


def make_page(window: MainWindow, name: str) -> QWidget:
    """The page of this name, as it stands in `frame.PAGES`."""
    if name == "practice":
        from app.ui.pages.practice_page import PracticePage

        practice = PracticePage(window.context)
        practice.line_asked.connect(window.open_place)
        practice.conversation_asked.connect(window.open_conversation)
        practice.meeting_asked.connect(window.open_meeting)
        return practice
    if name == "together":
        from app.ui.together.together_page import TogetherPage

        together = TogetherPage(window.context)
        window.together.take_in(together)
        return together
    if name == "takes":
        from app.ui.pages.takes_page import TakesPage

        takes = TakesPage(window.context)
        takes.open_take.connect(window.open_take)
        takes.practice_asked.connect(window.go_practise)
        return takes
    if name == "packs":
        from app.ui.pages.packs_page import PacksPage

        packs = PacksPage(window.context)
        packs.stage_asked.connect(window.show_stage)
        packs.new_asked.connect(window.new_scenario)
        packs.edit_asked.connect(window.edit_scenario)
        return packs
    if name == "coach":
        from app.ui.coach.coach_page import CoachPage

        return CoachPage(window.context)
    from app.ui.pages.settings_page import SettingsPage

    return SettingsPage(window.context)
