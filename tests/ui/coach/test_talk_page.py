"""A development talk in the window: before, during, after, and the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.domain import (
    Agreement,
    Amount,
    Answer,
    Contact,
    ContactKind,
    Goal,
    Rep,
    RepPreparation,
    Talk,
    TalkState,
)
from app.ui.coach.talk_page import TalkView
from app.ui.coach.talk_steps import TalkStep
from app.ui.editor.area import Area
from app.workflow import Services, add_rep, begin_talk, fresh, note_contact
from tests.ui.hands import EXAMPLE, Hands
from tests.ui.looks import cut_off, nameless, texts
from tests.ui.stored import store


@pytest.fixture
def hands(open_window: Callable[[tuple[int, int]], Hands], services: Services) -> Hands:
    services.change_settings(manager_name="Anneke")
    return open_window((1000, 700))


@pytest.fixture
def bram(services: Services) -> Rep:
    return add_rep(services, "Bram")


@pytest.fixture
def elsewhere(services: Services) -> Iterator[Services]:
    """Another window on the same folder."""
    other = Services(services.paths)
    yield other
    other.close()


def talk_of(hands: Hands, record_id: str) -> TalkView:
    hands.window.open_coach("talk", record_id)
    hands.settle()
    view = hands.window.coach.view
    assert isinstance(view, TalkView)
    return view


def write(area: Area, text: str) -> None:
    area.insertPlainText(text)


def last_talk(services: Services, rep: str) -> tuple[Talk, Goal]:
    talk = begin_talk(services, rep)
    goal = services.records.save(
        Goal(**fresh(), rep=rep, text="Ask before the price", due=date(2026, 12, 1), talk=talk.id)
    )
    agreed = replace(
        talk,
        state=TalkState.AGREED,
        held=datetime.now(UTC) - timedelta(days=28),
        goals=(goal.id,),
        agreements=(Agreement("Anneke", "asks finance"),),
    )
    return services.records.save(agreed), goal


def test_a_talk_from_preparation_to_what_both_agree_on(
    hands: Hands, services: Services, bram: Rep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = talk_of(hands, f"+{bram.id}")
    assert view.title == "One-on-one with Bram"
    assert services.records.count(Talk) == 0
    # Before.
    assert view.before.look_back.isHidden()
    assert view.before.by_manager.is_open
    view.desk.change(by_manager=replace(view.desk.record.by_manager, aim="Hear how the price goes"))
    hands.click(view.before.questions_part.head)
    hands.click(view.before.questions.keep)
    kept = view.desk.record.questions[0]
    # During: the question is there to be read, the notes belong to a point of the agenda.
    hands.click(view.next)
    assert view.step.value == "during"
    assert kept in texts(view.during)
    assert "45 of 45 min left" in texts(view.during)
    hands.click(view.during.agenda.points[1])
    hands.settle()
    write(view.during.point_notes, "I named the price first.")
    hands.click(view.during.agenda.ticks[1])
    assert view.desk.record.agenda[1].done
    assert view.during.agenda.current == 2
    assert view.during.point_notes.toPlainText() == ""
    goals = view.during.goals
    hands.click(goals.add)
    write(goals.form.fields["text"].area, "Wait three seconds")
    assert "Without a day this is a draft" in goals.form.missing.text()
    hands.click(goals.form.due.add)
    write(goals.form.if_buyer.area, "That is a lot")
    write(goals.form.then_i.area, "keep silent")
    goals.form.line.picked.emit(EXAMPLE)
    assert "draft" not in goals.form.missing.text()
    hands.click(goals.close_form)
    (goal,) = services.records.all_of(Goal, rep=bram.id)
    assert (goal.then_i, goal.line, goal.talk) == ("keep silent", EXAMPLE, view.desk.record.id)
    assert view.desk.record.goals == (goal.id,)
    # After: the summary is drafted, and is agreed on by both.
    hands.click(view.next)
    assert view.step.value == "after"
    summary = view.desk.record.summary
    assert "I named the price first." in summary
    assert "Wait three seconds" in summary
    assert "Hear how" not in summary
    hands.click(view.after.next_talk.add)
    hands.click(view.after.follow_ups.add)
    for one in view.after.yes.values():
        hands.click(one)
    kept_talk = services.records.get(Talk, view.desk.record.id)
    assert kept_talk.state is TalkState.AGREED
    assert kept_talk.agreed_by == ("Bram", "Anneke")
    assert kept_talk.next_talk is not None
    (contact,) = services.records.all_of(Contact, rep=bram.id)
    assert (contact.kind, contact.about) == (ContactKind.TALK, kept_talk.id)
    assert services.records.get(Rep, bram.id).next_one_on_one == kept_talk.next_talk.astimezone().date()
    # The dates go to a calendar.
    file = tmp_path / "dates"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    hands.click(view.after.export)
    hands.settle()
    content = (tmp_path / "dates.ics").read_text()
    assert content.count("SUMMARY:One-on-one: Bram") == 2
    assert "price" not in content
    assert str(tmp_path / "dates.ics") in hands.said
    # It stays editable, with a way back.
    write(view.after.summary.area, "!")
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.desk.record.summary == summary


def test_the_next_talk_opens_with_what_was_agreed(hands: Hands, services: Services, bram: Rep) -> None:
    last, goal = last_talk(services, bram.id)
    view = talk_of(hands, f"+{bram.id}")
    part = view.before.look_back
    assert part.is_open
    assert not view.before.by_manager.is_open
    assert "Ask before the price" in texts(part)
    assert "Anneke: asks finance" in texts(part)
    assert view.desk.record.agenda[0].text == "What we agreed last time"
    hands.click(part.goals[0].chips.chip(Answer.UNSURE.value))
    write(part.goals[0].sentence, "Twice.")
    hands.click(part.ticks[0])
    hands.click(view.steps.buttons[TalkStep.DURING])
    (check,) = services.records.get(Goal, goal.id).checks
    assert (check.answer, check.text, check.talk) == (Answer.UNSURE, "Twice.", view.desk.record.id)
    assert services.records.get(Talk, last.id).agreements[0].done
    view.before.agenda.turn_to(is_open=True)
    for step in TalkStep:
        view.go(step)
        hands.settle()
        assert cut_off(hands.window) == []
        assert nameless(hands.window) == []


def test_a_talk_that_was_abandoned_goes_on_where_it_was(hands: Hands, services: Services, bram: Rep) -> None:
    view = talk_of(hands, f"+{bram.id}")
    hands.click(view.next)
    write(view.during.point_notes, "Half a sen")
    hands.click(view.during.agenda.ticks[0])
    write(view.during.notes, "More")
    talk_id = view.desk.record.id
    hands.window.show_page("takes")
    kept = services.records.get(Talk, talk_id)
    assert kept.state is TalkState.UNDER_WAY
    assert (kept.agenda[0].notes, kept.notes) == ("Half a sen", "More")
    # What was new has an id now: going back finds the same talk.
    hands.window.show_page("coach")
    hands.window.coach.go("home")
    view = talk_of(hands, talk_id)
    assert view.step.value == "during"
    assert view.during.agenda.current == 1
    assert "a draft until both agree" in view.subtitle
    hands.window.coach.go("home")
    view = talk_of(hands, f"+{bram.id}")
    assert view.desk.record.id != talk_id
    assert "draft" in hands.said
    hands.click(hands.window.notice.action_buttons()[0])
    assert view.desk.record.id == talk_id


def test_two_windows_on_the_same_talk_ask_which_version_counts(
    hands: Hands, services: Services, elsewhere: Services, bram: Rep
) -> None:
    talk = services.records.save(begin_talk(services, bram.id))
    view = talk_of(hands, talk.id)
    view.go(TalkStep.DURING)
    for answer, theirs, mine, left in ((0, "theirs", "mine", "mine"), (1, "new", "!", "new")):
        elsewhere.records.save(replace(elsewhere.records.get(Talk, talk.id), notes=theirs))
        write(view.during.notes, mine)
        assert not view.desk.flush()
        assert "somewhere else" in hands.said
        hands.click(hands.window.notice.action_buttons()[answer])
        assert elsewhere.records.get(Talk, talk.id).notes == left
        assert view.during.notes.toPlainText() == left


def test_both_prepare_apart(hands: Hands, services: Services, bram: Rep) -> None:
    own = talk_of(hands, "+")
    assert own.title == "One-on-one with Anneke"
    assert own.before.by_manager.isHidden()
    assert own.before.by_rep.is_open
    assert "It has not come back yet. The talk can be held without it." not in texts(own)
    fields = own.before.by_rep.findChildren(Area)
    write(fields[0], "The call with Jansen")
    own.before.by_rep.amounts["energy"].chips.chip(Amount.LITTLE.value).click()
    prepared: RepPreparation = own.desk.record.by_rep
    assert prepared.went_well == "The call with Jansen"
    assert (prepared.check_in.energy, prepared.check_in.workload) == (Amount.LITTLE, None)
    own.before.by_rep.amounts["energy"].chips.chip("").click()
    assert own.desk.record.by_rep.check_in.energy is None
    # With the manager it is read, and can be missing.
    talk = services.records.save(begin_talk(services, bram.id))
    view = talk_of(hands, talk.id)
    view.before.by_rep.turn_to(is_open=True)
    assert "It has not come back yet. The talk can be held without it." in texts(view)
    # A file comes back while the talk is open here: it is seen when the page is.
    hands.window.show_page("takes")
    services.records.save(
        replace(services.records.get(Talk, talk.id), by_rep=replace(prepared, handed_back=datetime.now(UTC)))
    )
    hands.window.show_page("coach")
    view.before.by_rep.turn_to(is_open=True)
    hands.settle()
    assert "The call with Jansen" in texts(view)
    assert any(text.startswith("handed back on ") for text in texts(view))


def test_evidence_is_chosen_by_a_click_and_looked_at_by_another(
    hands: Hands, services: Services, bram: Rep
) -> None:
    take = store(services, speaker="Bram", words=False)
    services.library.choose_best(take.id, chosen=True)
    plain = store(services, speaker="Bram", words=False)
    takes = [services.library.take(one.id) for one in (take, plain)]
    note_contact(services, bram.id, ContactKind.TOGETHER, takes)
    view = talk_of(hands, f"+{bram.id}")
    part = view.before.evidence
    hands.click(part.head)
    hands.click(part.add_buttons[0])
    QTest.keyClicks(part.list.rows[0].why, "You waited")
    (evidence,) = view.desk.record.evidence
    assert (evidence.id, evidence.why) == (take.id, "You waited")
    assert part.add_buttons == []
    # What is not suggested can be looked for.
    hands.click(part.more)
    hands.settle()
    assert [one.accessibleName() for one in part.add_buttons] == ["Take it in: You're too expensive"]
    view.go(TalkStep.DURING)
    assert "You waited" in texts(view.during)
    hands.click(view.during.evidence.rows[0].look)
    hands.settle()
    assert hands.window.shows_round


def test_the_agenda_is_moved_added_to_and_cut_and_a_deleted_talk_comes_back(
    hands: Hands, services: Services, bram: Rep
) -> None:
    view = talk_of(hands, f"+{bram.id}")
    part = view.before.agenda
    hands.click(part.head)
    first, second = (one.text for one in view.desk.record.agenda[:2])
    hands.click(part.rows[0].down)
    assert [one.text for one in view.desk.record.agenda[:2]] == [second, first]
    part.rows[0].minutes.setValue(20)
    part.rows[4].text.setFocus()
    for expected in (part.rows[4].minutes, part.rows[4].up, part.rows[4].drop, part.add):
        hands.key(Qt.Key.Key_Tab)
        assert expected.hasFocus()
    hands.click(part.rows[4].drop)
    hands.click(part.add)
    write(part.rows[4].text, "A word about holidays")
    assert view.desk.record.agenda[4].text == "A word about holidays"
    assert sum(one.minutes for one in view.desk.record.agenda) == 55
    assert "5 points · 55 min" in texts(part)
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.desk.record.agenda[4].text == ""
    talk_id = view.desk.record.id
    hands.click(view.delete)
    assert services.records.count(Talk) == 0
    hands.click(hands.window.notice.action_buttons()[0])
    hands.settle()
    assert view.desk.record.id == talk_id
    # One that is gone says so when it is asked for, and the way leads back.
    services.records.trash(services.records.get(Talk, talk_id))
    hands.window.coach.go("home")
    hands.window.open_coach("talk", talk_id)
    hands.settle()
    assert hands.window.coach.place == ("home", "")
    assert "not there any more" in hands.said
