"""What each key of the window does: the actions of `actions.py`, bound to a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from app.domain import Right
from app.ui.actions import make_action
from app.ui.frame import PAGES

if TYPE_CHECKING:
    from app.ui.conversation.conversation_page import ConversationPage
    from app.ui.meeting.meeting_page import MeetingPage
    from app.ui.round.compare import CompareView
    from app.ui.window import MainWindow


def add_actions(window: MainWindow) -> None:
    """Give the window its keys; those of a round work only while a round is shown."""
    for name in PAGES:
        make_action(name, window, window.opener(name))
    make_action("find", window, window.focus_search)
    make_action("new_scenario", window, window.new_scenario)
    make_action("undo", window, window.undo)
    make_action("keys", window, window.show_keys)

    def compare(function: Callable[[CompareView], object]) -> Callable[[], None]:
        return lambda: window.round.in_compare(function)

    of_the_round = [
        make_action("record", window, lambda: window.round.record()),
        make_action("go_on_recording", window, lambda: window.round.controller.go_on_recording()),
        make_action("play_model", window, lambda: window.round.play_model()),
        make_action("play_attempt", window, lambda: window.round.play_attempt()),
        make_action("hear_buyer", window, lambda: window.round.hear_buyer()),
        make_action("play_both", window, lambda: window.round.play_both()),
        make_action("stop", window, lambda: window.round.stop()),
        make_action("forward", window, lambda: window.round.forward()),
        make_action("back", window, lambda: window.round.back()),
        make_action("again", window, lambda: window.round.again()),
        make_action("left", window, lambda: window.round.sideways(-1)),
        make_action("right", window, lambda: window.round.sideways(1)),
        make_action("up", window, compare(lambda view: view.step_point(-1))),
        make_action("down", window, compare(lambda view: view.step_point(1))),
        make_action("other_tab", window, compare(lambda view: view.review.toggle())),
        make_action("remark", window, compare(lambda view: view.remarks.begin())),
        make_action("hear_remark", window, compare(lambda view: view.remarks.hear_current())),
        make_action("rep_right", window, compare(lambda view: view.rule_chosen(Right.REP))),
        make_action("program_right", window, compare(lambda view: view.rule_chosen(Right.PROGRAM))),
        make_action("live_words", window, lambda: window.round.toggle_live("live_words")),
        make_action("live_key_points", window, lambda: window.round.toggle_live("live_key_points")),
        make_action("why", window, lambda: window.round.why()),
        make_action("loop", window, compare(lambda view: view.toggle_loop())),
        make_action("slower", window, compare(lambda view: view.change_rate(-1))),
        make_action("faster", window, compare(lambda view: view.change_rate(1))),
        *(_digit_action(window, number, lambda one: window.round.digit(one)) for number in range(1, 10)),
    ]

    of_a_conversation = _conversation_actions(window)

    of_a_meeting = _meeting_actions(window)

    of_the_editor = [
        make_action("editor_save", window, lambda: window.editor.save()),
        make_action("editor_redo", window, lambda: window.editor.redo()),
        make_action("editor_point", window, lambda: window.editor.mark_words()),
        make_action("editor_try", window, lambda: window.editor.try_as_rep()),
    ]

    def enable(*_index: int) -> None:
        for action in of_the_round:
            action.setEnabled(window.shows_round)
        for action in of_a_conversation:
            action.setEnabled(window.shows_conversation)
        for action in of_a_meeting:
            action.setEnabled(window.shows_meeting)
        for action in of_the_editor:
            action.setEnabled(window.shows_editor)

    window.stack.currentChanged.connect(enable)
    enable()


def _conversation_actions(window: MainWindow) -> list[QAction]:
    """The same keys as in a round where they do the same; only one of both is enabled."""

    def page(function: Callable[[ConversationPage], object]) -> Callable[[], None]:
        def call() -> None:
            if window.conversation.controller.is_open:
                function(window.conversation)

        return call

    def answer(number: int) -> None:
        window.conversation.controller.answer(number)

    return [
        make_action("talk_record", window, page(lambda one: one.record())),
        make_action("talk_go_on_recording", window, page(lambda one: one.controller.go_on_recording())),
        make_action("talk_hear", window, page(lambda one: one.controller.hear_buyer())),
        make_action("talk_own", window, page(lambda one: one.controller.hear_answer())),
        make_action("talk_all", window, page(lambda one: one.controller.hear_all())),
        make_action("talk_stop", window, page(lambda one: one.controller.stop_sound())),
        make_action("talk_on", window, page(lambda one: one.controller.go_on())),
        make_action("talk_back", window, page(lambda one: one.controller.back())),
        make_action("talk_again", window, page(lambda one: one.again())),
        make_action("talk_hints", window, page(lambda one: one.hints())),
        make_action("talk_left", window, page(lambda one: one.sideways(-1))),
        make_action("talk_right", window, page(lambda one: one.sideways(1))),
        *(_digit_action(window, number, answer) for number in range(1, 10)),
    ]


def _meeting_actions(window: MainWindow) -> list[QAction]:
    """The keys of a team meeting; those of a remote control for slides are among them."""

    def page(function: Callable[[MeetingPage], object]) -> Callable[[], None]:
        def call() -> None:
            function(window.meeting.page)

        return call

    return [
        make_action("meet_record", window, page(lambda one: one.record())),
        make_action("meet_next", window, page(lambda one: one.step(1))),
        make_action("meet_back", window, page(lambda one: one.step(-1))),
        make_action("meet_model", window, page(lambda one: one.controller.hear_model())),
        make_action("meet_last", window, page(lambda one: one.controller.hear_said())),
        make_action("meet_found", window, page(lambda one: one.found())),
        make_action("meet_words", window, page(lambda one: one.words())),
        make_action("meet_keep", window, page(lambda one: one.ask_to_keep())),
        make_action("meet_note", window, page(lambda one: one.note())),
        make_action("meet_go_on_recording", window, page(lambda one: one.controller.go_on_recording())),
        make_action("meet_full", window, lambda: window.meeting.toggle_full_screen()),
        make_action("meet_out", window, lambda: window.meeting.escape()),
    ]


def _digit_action(window: MainWindow, number: int, pressed: Callable[[int], object]) -> QAction:
    action = QAction(window)
    action.setShortcut(QKeySequence(str(number)))
    action.triggered.connect(lambda: pressed(number))
    window.addAction(action)
    return action
