"""Two at one laptop: a few keys to both takes, each with its speaker, and nothing of it is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.domain import Answer, ContactKind, Rep, TakeKind
from app.storage import TakeFilter
from app.ui.round.controller import Microphone
from app.workflow import Services, Step
from tests.ui.hands import EXAMPLE, MICROPHONE
from tests.ui.remarking import write
from tests.ui.together.conftest import TwoHands

K = Qt.Key
MOST_KEYS = 12


def test_twelve_keys_lead_from_the_open_program_to_both_takes_replayed(
    two: TwoHands, services: Services, bram: Rep
) -> None:
    two.begin()
    assert two.turn[0] == "Anneke"
    two.say()
    two.key(K.Key_N)
    assert two.turn[0] == "Bram"
    two.say()
    for key in (K.Key_1, K.Key_2, K.Key_3):
        two.key(key)
    assert all(answer is Answer.YES for answer in two.hands.controller.round.answers.values())
    two.key(K.Key_N)
    assert two.turn[0] == "Anneke"
    two.key(K.Key_N)
    model, attempt = (services.library.takes(TakeFilter(kind=kind))[0] for kind in TakeKind)
    assert [one.path for one in two.player.sections] == [
        services.library.audio_path(take.id) for take in (model, attempt)
    ]
    two.player.listen()
    two.player.listen()
    two.hands.until(lambda: not two.hands.window.context.playback.is_playing)
    assert two.at(Step.COMPARE)
    assert " ".join(two.pressed) == "Ctrl+T Return Space Space N Space Space 1 2 3 N N"
    assert len(two.pressed) <= MOST_KEYS
    # Each take has its speaker, whoever the settings name, and both know of it.
    assert (model.speaker, attempt.speaker) == ("Anneke", "Bram")
    assert services.settings.rep_name == ""
    [contact] = two.contacts()
    assert (contact.rep, contact.kind) == (bram.id, ContactKind.TOGETHER)
    assert [(one.take, one.line) for one in contact.takes] == [(model.id, EXAMPLE), (attempt.id, EXAMPLE)]


def test_a_take_is_in_the_contact_while_it_is_spoken_and_only_if_it_is_one(two: TwoHands) -> None:
    two.begin()
    two.microphone.device = None
    two.key(K.Key_Space)
    assert "microphone" in two.hands.said
    assert two.turn[0] == "Anneke"
    assert two.contacts() == ()
    two.hands.window.notice.hide()
    two.microphone.device = MICROPHONE
    two.key(K.Key_Space)
    two.hands.until(lambda: two.hands.controller.microphone is Microphone.OPEN)
    two.hands.settle()
    [contact] = two.contacts()
    assert len(contact.takes) == 1
    two.key(K.Key_Space)
    two.hands.settle()
    # Not a sample came: there is no take that somebody could look for.
    assert two.contacts()[0].takes == ()
    two.hands.window.notice.hide()
    two.key(K.Key_N)
    two.key(K.Key_Space)
    two.hands.until(lambda: two.hands.controller.microphone is Microphone.OPEN)
    two.speak()
    two.microphone.die()
    two.hands.until(lambda: two.hands.controller.microphone is Microphone.CLOSED)
    two.hands.settle()
    # What was said until the microphone went is a take of both as well.
    assert len(two.contacts()[0].takes) == 1
    assert "microphone" in two.hands.said
    assert two.at(Step.SELF_CHECK)


def test_closing_the_window_while_somebody_speaks_keeps_take_view_and_contact(
    two: TwoHands, services: Services
) -> None:
    two.begin()
    two.say()
    two.key(K.Key_N)
    two.say()
    two.key(K.Key_N)
    field = two.hands.find(QLineEdit, "second_view_text")
    field.setFocus()
    QTest.keyClicks(field, "Calm from start to end")
    two.key(K.Key_Return)
    two.key(K.Key_R)
    two.key(K.Key_Space)
    two.hands.until(lambda: two.hands.controller.microphone is Microphone.OPEN)
    two.speak()
    two.hands.window.close()
    [contact] = two.contacts()
    made = services.library.takes()
    assert {one.take for one in contact.takes} == {take.id for take in made}
    assert len(made) == 3
    assert [view.text for view in contact.views] == ["Calm from start to end"]


def test_the_managers_view_comes_after_the_reps_and_is_noted_with_the_contact(two: TwoHands) -> None:
    two.begin()
    two.say()
    two.key(K.Key_N)
    two.say()
    controller = two.hands.controller
    second = two.hands.window.round.views[Step.SELF_CHECK].second  # type: ignore[attr-defined]
    assert second.isHidden()
    two.key(K.Key_1)
    two.key(K.Key_N)
    assert not second.isHidden()
    two.key(K.Key_1)
    two.key(K.Key_1)
    first = controller.round.place.line.key_points[0].id
    attempt = controller.round.attempt
    assert attempt is not None
    assert controller.round.answers == {first: Answer.YES}
    two.key(K.Key_Backspace)
    assert second.isHidden()
    two.key(K.Key_N)
    two.key(K.Key_N)
    [contact] = two.contacts()
    [view] = contact.views
    assert (view.take, view.by, dict(view.answers)) == (attempt.id, "Anneke", {first: Answer.NO})
    kept = two.hands.services.library.self_check(attempt.id)
    assert kept is not None
    assert kept.answers == {first: Answer.YES}


def test_one_remark_a_round_and_then_the_way_on(two: TwoHands) -> None:
    two.begin()
    two.say()
    two.key(K.Key_N)
    two.say()
    two.key(K.Key_N)
    two.key(K.Key_N)
    two.key(K.Key_Escape)
    two.key(K.Key_M)
    write(two.hands, "You waited after the price.")
    remarks = two.hands.controller.remarks.remarks.remarks
    assert [(one.author, one.text) for one in remarks] == [("Anneke", "You waited after the price.")]
    assert two.turn == ("Bram", "Again, swap, or on?")
    two.hands.window.stack.setFocus()
    two.key(K.Key_M)
    assert "One remark is enough" in two.hands.said
    assert not two.hands.compare.review.remarks.panel.isVisible()
    two.hands.click(two.hands.window.notice.action_buttons()[0])
    assert two.at(Step.ATTEMPT)


def test_swapped_the_rep_goes_first_and_the_manager_judges_first(two: TwoHands) -> None:
    two.begin()
    two.key(K.Key_S)
    assert two.turn[0] == "Bram"
    [agreed] = two.hands.window.findChildren(QPushButton, "agreed_model")
    assert "Bram" in agreed.text()
    two.hands.click(agreed)
    two.say()
    two.key(K.Key_N)
    assert two.turn[0] == "Anneke"
    two.say()
    assert two.turn == ("Anneke", "You judge first.")
    two.key(K.Key_N)
    assert two.turn[0] == "Bram"
    takes = {take.speaker: take for take in two.hands.services.library.takes()}
    assert {name: take.kind for name, take in takes.items()} == {
        "Bram": TakeKind.MODEL,
        "Anneke": TakeKind.ATTEMPT,
    }
    assert {name: take.consent is not None for name, take in takes.items()} == {"Bram": True, "Anneke": False}
    assert len(two.contacts()) == 1


def test_the_next_line_is_gone_to_together_and_the_end_leads_to_the_reps_page(
    two: TwoHands, bram: Rep
) -> None:
    two.begin()
    two.hands.go(Step.NEXT_TIME)
    two.key(K.Key_N)
    assert two.hands.controller.round.place.ref != EXAMPLE
    assert two.at(Step.MODEL)
    assert two.turn[0] == "Anneke"
    two.say()
    two.key(K.Key_E)
    assert "1" in two.hands.said
    assert "Bram" in two.hands.said
    assert two.hands.window.current is two.hands.window.coach
    assert two.hands.window.coach.place == ("rep", bram.id)
    assert two.hands.controller.together is None
    two.hands.open_line()
    assert two.at(Step.BRIEF)
    assert two.hands.window.round.turns.isHidden()


def test_what_was_left_is_gone_on_with_until_a_line_is_opened_elsewhere(two: TwoHands) -> None:
    two.begin()
    two.say()
    two.key(K.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert two.hands.window.current is two.page
    two.hands.click(two.page.go_on)
    assert two.at(Step.MODEL)
    two.key(K.Key_T, Qt.KeyboardModifier.ControlModifier)
    two.key(K.Key_Space)
    two.say()
    [contact] = two.contacts()
    assert len(contact.takes) == 2
    two.hands.window.show_page("takes")
    two.hands.settle()
    two.hands.open_line()
    assert two.hands.controller.together is None
    assert two.at(Step.BRIEF)
    assert two.hands.window.round.turns.isHidden()


def test_one_plays_the_buyer_of_a_line_and_of_a_conversation_and_is_not_recorded(
    two: TwoHands, services: Services
) -> None:
    services.change_settings(last_line="gofirst.b2b-core/what-does-it-cost/range")
    two.key(K.Key_T, Qt.KeyboardModifier.ControlModifier)
    two.hands.click(two.page.roles.plays.chip("buyer"))
    two.hands.click(two.page.begin_button)
    two.hands.settle()
    assert two.at(Step.ATTEMPT)
    assert two.turn == ("Bram", "Anneke plays the buyer.")
    two.say()
    two.key(K.Key_R)
    two.hands.click(two.hands.find(QPushButton, "together_talk"))
    two.hands.settle()
    talk = two.hands.window.conversation.controller
    assert two.hands.window.shows_conversation
    assert not talk.speech.was_asked
    two.key(K.Key_Space)
    two.hands.until(lambda: talk.microphone is Microphone.OPEN)
    two.speak()
    two.key(K.Key_Space)
    two.hands.until(lambda: talk.microphone is Microphone.CLOSED)
    two.hands.settle()
    takes = services.library.takes()
    assert {(take.speaker, take.kind) for take in takes} == {("Bram", TakeKind.ATTEMPT)}
    assert sorted(bool(take.conversation) for take in takes) == [False, True]
    assert {one.take for one in two.contacts()[0].takes} == {take.id for take in takes}
    two.hands.window.talks.leave()
    assert two.hands.window.shows_round
    two.key(K.Key_E)
    assert "2" in two.hands.said
    # The roles are as last time.
    two.begin()
    assert two.at(Step.ATTEMPT)
