"""The one suggestion and why, the history of the line that plays, and the rep's own ear over time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain import Answer, Fact, LineRef, NextTime, SelfCheck, Take, TakeKind
from app.ui.review_sentences import followed_sentence, suggestion_sentence
from app.ui.round.agreement_line import AgreementLine
from app.ui.round.next_time import NextTimeView
from app.ui.round.scenario_overview import ScenarioOverview
from app.ui.sentence_tables.rules import IMPROVEMENTS, RULES
from app.ui.sentence_tables.suggestions import FOLLOWED, SUGGESTIONS
from app.ui.widgets.dots import Dot
from app.ui.widgets.history_chart import HistoryChart
from app.ui.widgets.take_column import ColumnFacts, TakeColumn
from app.workflow import Agreement, Period, Services, Step
from tests.ui.hands import Hands
from tests.ui.looks import spoken_name, texts
from tests.ui.stored import place_of, store, words_of

OTHER = LineRef("gofirst.b2b-core", "too-expensive", "his-numbers")


def view_of(hands: Hands) -> NextTimeView:
    view = hands.window.round.views[Step.NEXT_TIME]
    assert isinstance(view, NextTimeView)
    return view


def store_better(services: Services, day: int) -> Take:
    """An attempt that says what the model says."""
    take = store(services, speaker="Kari", day=day, words=False)
    services.library.save_transcript(take.id, words_of(TakeKind.MODEL))
    return services.library.take(take.id)


@pytest.fixture
def practised(services: Services, open_window: Callable[[], Hands]) -> Hands:
    """The last step of a line with three attempts, the second of them the best and the rep's choice."""
    store(services, TakeKind.MODEL, speaker="Anneke")
    store(services, speaker="Kari", day=1)
    best = store_better(services, 2)
    services.library.choose_best(best.id, True)
    latest = store(services, speaker="Kari", day=3)
    hands = open_window()
    hands.window.open_take(latest)
    hands.go(Step.NEXT_TIME)
    return hands


# -- the suggestion --------------------------------------------------------------------------------


def test_why_this_opens_the_order_of_the_rules_with_the_chosen_one_marked(practised: Hands) -> None:
    view = view_of(practised)
    assert not view.findChildren(QLabel, "rule_chosen")[0].isVisible()
    practised.click(practised.find(QPushButton, "why"))
    rules = [one.text() for one in view.findChildren(QLabel) if one.objectName() in ("rule", "rule_chosen")]
    assert rules == [texts[0] for texts in RULES.values()]
    loaded = practised.controller.comparison
    assert loaded is not None
    assert loaded.comparison.next_time is not None
    [chosen] = view.findChildren(QLabel, "rule_chosen")
    assert chosen.isVisible()
    assert chosen.text() == RULES[loaded.comparison.next_time.code][0]
    practised.key(Qt.Key.Key_W)
    assert not view.findChildren(QLabel, "rule_chosen")[0].isVisible()


def test_a_half_made_point_marks_its_own_rule_and_the_place_that_it_keeps(qtbot: QtBot) -> None:
    from app.ui.round.suggestions import rules

    half = NextTime("next_partial", "x", {"missing": "day", "rule": "next_commit"})
    chosen = [text for text, chose in rules(half) if chose]
    assert chosen == [RULES["next_commit"][0], RULES["next_partial"][0]]


def test_the_rules_are_shown_in_the_order_in_which_they_are_tried() -> None:
    from app.analysis import RULES_IN_ORDER

    assert tuple(RULES) == RULES_IN_ORDER == tuple(SUGGESTIONS)


def test_every_suggestion_is_a_question_in_three_languages_and_names_nobody_wrong() -> None:
    facts: dict[str, Fact] = {
        "missing": "day",
        "phrase": "cheap",
        "seconds": 0.4,
        "model_seconds": 1.0,
        "times": 1.5,
    }
    facts |= {"wpm": 190, "model_wpm": 150, "usual_wpm": 160, "count": 6}
    for code in SUGGESTIONS:
        for language in ("en", "nl", "nb"):
            text = suggestion_sentence(NextTime(code, "x", facts), "A pilot.", language)
            assert text.endswith("?"), text
            assert "{" not in text
            assert "next_" not in text


def test_numbers_in_a_suggestion_have_the_comma_of_the_language() -> None:
    pause = NextTime("next_pause", "", {"seconds": 0.4, "model_seconds": 1.0})
    assert "0,4 s" in suggestion_sentence(pause, "", "nb")
    assert "0.4 s" in suggestion_sentence(pause, "", "en")


def test_something_to_avoid_without_a_phrase_is_named_by_its_point() -> None:
    text = suggestion_sentence(NextTime("next_avoid", "x", {"phrase": ""}), "A discount.", "en")
    assert text == "What could be said instead of this: “A discount”?"


def test_what_was_followed_is_said_before_the_next_suggestion(practised: Hands) -> None:
    view = view_of(practised)
    loaded = practised.controller.comparison
    assert loaded is not None
    assert loaded.comparison.next_time is not None
    point = loaded.comparison.links[0]
    done = replace(loaded.comparison.next_time, followed="next_say", followed_point=point.key_point)
    practised.controller.comparison = replace(loaded, comparison=replace(loaded.comparison, next_time=done))
    view.refresh()
    followed = practised.find(QLabel, "followed")
    assert followed.isVisible()
    assert followed.text() == f"This came in: “{point.text}”."
    order = [
        one
        for one in texts(view)
        if one in (followed.text(), practised.find(QLabel, "next_time_text").text())
    ]
    assert order[0] == followed.text()


def test_nothing_is_said_to_be_followed_where_nothing_was() -> None:
    assert followed_sentence(NextTime("next_keep"), "", "en") == ""
    assert all(len(texts) == 3 for texts in (*FOLLOWED.values(), *IMPROVEMENTS.values()))


# -- the history -------------------------------------------------------------------------------------


def columns(hands: Hands) -> tuple[TakeColumn, ...]:
    return view_of(hands).history.chart.columns


def test_the_history_has_one_column_a_take_with_first_best_and_latest(practised: Hands) -> None:
    shown = columns(practised)
    assert [one.facts.number for one in shown] == [1, 2, 3]
    assert [one.facts.labels for one in shown] == [("First",), ("Best",), ("Latest",)]
    assert [one.facts.starred for one in shown] == [False, True, False]
    assert [one.facts.current for one in shown] == [False, False, True]
    assert all(len(one.facts.dots) == 4 for one in shown)
    said = [sum(dot is Dot.SAID for dot in one.facts.dots) for one in shown]
    assert said[1] > said[0]


def test_each_take_says_its_number_day_and_key_points_to_a_screen_reader(practised: Hands) -> None:
    name = spoken_name(columns(practised)[1])
    assert name.startswith("Take 2, Best, 4 March")
    assert "of 4 key points" in name
    assert "your choice" in name
    assert name.endswith("plays")


def test_a_take_can_be_compared_from_the_history(practised: Hands) -> None:
    view = view_of(practised)
    shown = columns(practised)
    shown[0].setFocus()
    practised.key(Qt.Key.Key_Return)
    practised.settle()
    compare = next(one for one in view.history.findChildren(QPushButton) if one.text() == "Compare")
    practised.click(compare)
    practised.settle()
    assert practised.step is Step.COMPARE
    assert practised.controller.round.attempt is not None
    assert practised.controller.round.attempt.id == practised.controller.earlier[0].id


def test_a_take_without_words_has_no_dots_that_claim_anything(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    store(services, words=False)
    latest = store(services, day=1)
    hands = open_window()
    hands.window.open_take(latest)
    hands.go(Step.NEXT_TIME)
    first, second = columns(hands)
    assert set(first.facts.dots) == {Dot.NO_WORDS}
    assert Dot.NO_WORDS not in second.facts.dots
    assert "no words" in spoken_name(first)


def facts_of(number: int, count: int) -> ColumnFacts:
    return ColumnFacts(number, f"Take {number}", (Dot.SAID, Dot.NOT_SAID), current=number == count)


def test_two_hundred_takes_scroll_and_every_one_is_reached_with_the_arrow_keys(qtbot: QtBot) -> None:
    chart = HistoryChart("Your takes")
    qtbot.addWidget(chart)
    chart.resize(600, 160)
    chart.show()
    chart.show_takes([facts_of(number, 200) for number in range(1, 201)], (1, 2))
    shown = chart.columns
    assert len(shown) == 200
    qtbot.waitUntil(lambda: not shown[-1].visibleRegion().isEmpty())
    asked: list[int] = []
    chart.asked.connect(asked.append)
    shown[-1].setFocus()
    qtbot.waitUntil(shown[-1].hasFocus)
    QTest.keyClick(shown[-1], Qt.Key.Key_Left)
    qtbot.waitUntil(shown[-2].hasFocus)
    QTest.keyClick(shown[-2], Qt.Key.Key_Home)
    qtbot.waitUntil(shown[0].hasFocus)
    assert not shown[0].visibleRegion().isEmpty()
    QTest.keyClick(shown[0], Qt.Key.Key_Return)
    assert asked == [0]
    # Tab stops once at the chart, not at each of its takes.
    assert sum(bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in shown) == 1


def test_what_improved_is_told_with_the_words_of_the_pack(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    store(services, speaker="Kari", day=1)
    latest = store_better(services, 2)
    hands = open_window()
    hands.window.open_take(latest)
    hands.go(Step.NEXT_TIME)
    told = [one.text() for one in view_of(hands).findChildren(QLabel, "improvement")]
    point = hands.controller.round.place.line.key_points[3].text.get("en")
    assert f"“{point}” is said since take 2." in told


# -- the rep's own ear ---------------------------------------------------------------------------------


def period(agreed: int, decided: int) -> Period:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    return Period(now - timedelta(days=30), now, agreed, decided)


def test_the_agreement_is_told_in_points_where_there_is_enough(qtbot: QtBot) -> None:
    line = AgreementLine()
    qtbot.addWidget(line)
    line.show_agreement(Agreement(period(21, 24), period(15, 22), ()))
    told = line.findChild(QLabel, "agreement")
    assert told is not None
    assert "agreed on 21 of 24 points; in the 30 days before on 15 of 22" in told.text()
    assert not line.isHidden()


@pytest.mark.parametrize("now", [period(9, 9), period(0, 0)])
def test_too_few_points_say_nothing_about_the_rep(qtbot: QtBot, now: Period) -> None:
    line = AgreementLine()
    qtbot.addWidget(line)
    line.show_agreement(Agreement(now, period(15, 22), ()))
    assert line.isHidden()
    line.show_agreement(None)
    assert line.isHidden()


def test_self_checks_of_two_months_become_the_line_in_the_window(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    today = (datetime.now(UTC) - datetime(2026, 3, 2, 9, 30, tzinfo=UTC)).days
    points = [point.id for point in place_of(services).line.key_points]
    takes = [store(services, speaker="Kari", day=today - back) for back in (50, 48, 46, 44, 9, 8, 7, 6)]
    for take in takes:
        answers = {
            point: Answer.YES if number in (0, 2) else Answer.NO for number, point in enumerate(points)
        }
        services.library.save_self_check(take.id, SelfCheck(answers))
    hands = open_window()
    hands.window.open_take(takes[-1])
    hands.go(Step.NEXT_TIME)
    line = view_of(hands).findChild(QLabel, "agreement")
    assert line is not None
    assert line.isVisible()
    assert "points" in line.text()


# -- the whole scenario --------------------------------------------------------------------------------


def overview(hands: Hands) -> ScenarioOverview:
    [one] = [one for one in hands.view.findChildren(ScenarioOverview) if one.isVisible()]
    return one


def test_the_brief_says_what_of_the_scenario_is_left_and_leads_to_its_line(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    store(services)
    hands = open_window()
    hands.open_line()
    shown = {one.accessibleName(): one for one in overview(hands).findChildren(QPushButton)}
    asked, not_asked = place_of(services).scenario.questions[:2]
    assert not any(asked.text.get("en") in name for name in shown)
    assert any(not_asked.text.get("en") in name for name in shown)
    assert "Still open" in texts(overview(hands))
    untried = next(one for name, one in shown.items() if name.endswith("Practise line 2"))
    hands.click(untried)
    hands.settle()
    assert hands.controller.round.place.ref == OTHER


def test_a_scenario_that_nobody_tried_says_nothing_about_what_is_left(hands: Hands) -> None:
    hands.open_line()
    assert not [one for one in hands.view.findChildren(ScenarioOverview) if one.isVisible()]


def test_the_overview_stands_at_the_end_of_the_last_line(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    store(services)
    hands = open_window()
    hands.open_line()
    hands.go(Step.NEXT_TIME)
    assert not [one for one in hands.view.findChildren(ScenarioOverview) if one.isVisible()]
    hands.open_line(OTHER)
    hands.go(Step.NEXT_TIME)
    assert texts(overview(hands))
