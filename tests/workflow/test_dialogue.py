"""Which way a conversation goes after an answer, from what was found in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain import Ending, KeyPointKind, KnownError, TranscriptState, Verdict, Way
from app.workflow import line_of_turn
from app.workflow.dialogue import LIMIT, PartKind, begin
from tests.workflow.dialogues import (
    COULD_NOT_TELL,
    NOT_SAID,
    SAID,
    conversation,
    heard,
    pack_of,
    scenario,
    turn,
    when,
)

WON, OPEN, LOST = turn("won", end=Ending.WON), turn("open", end=Ending.OPEN), turn("lost", end=Ending.LOST)


def goes(verdict: Verdict, *avoided: str, say: tuple[str, ...] = ("first",), **parts: Any) -> str:
    """Where one condition leads: to `won` when it is met, else to `open`."""
    one = scenario(turn("start", when("won", **parts), Way("open"), say=say), WON, OPEN)
    now = conversation(one)
    findings = dict.fromkeys((point.id for point in now.place.line.key_points), verdict)
    return now.answer(heard(findings, *avoided)).at


@pytest.mark.parametrize(
    ("parts", "said", "could_not_tell", "not_said"),
    [
        ({"said": ("only",)}, "won", "won", "open"),
        ({"asked": ("cost",)}, "won", "won", "open"),
        ({"committed": True}, "won", "won", "open"),
        ({"committed": False}, "open", "open", "won"),
        ({"said": ("only",), "asked": ("cost",)}, "won", "won", "open"),
        ({}, "won", "won", "won"),
    ],
)
def test_what_could_not_be_told_counts_for_the_rep(
    parts: dict[str, Any], said: str, could_not_tell: str, not_said: str
) -> None:
    assert [goes(verdict, **parts) for verdict in (SAID, COULD_NOT_TELL, NOT_SAID)] == [
        said,
        could_not_tell,
        not_said,
    ]


@pytest.mark.parametrize(("avoid", "slipped_out", "did_not"), [(True, "won", "open"), (False, "open", "won")])
def test_what_to_avoid_counts_only_when_it_was_said(avoid: bool, slipped_out: str, did_not: str) -> None:
    assert goes(NOT_SAID, "a", avoid=avoid) == slipped_out
    assert goes(NOT_SAID, avoid=avoid) == did_not
    assert goes(COULD_NOT_TELL, say=("second",), avoid=avoid) == did_not, "a point of kind avoid"
    assert goes(SAID, say=("second",), avoid=avoid) == slipped_out


def test_a_point_of_kind_avoid_in_said_is_not_taken_as_said_when_it_could_not_be_told() -> None:
    assert goes(SAID, say=("second",), said=("rude",)) == "won"
    assert goes(COULD_NOT_TELL, say=("second",), said=("rude",)) == "open"


def test_the_first_way_that_fits_is_taken_and_each_says_why_or_why_not() -> None:
    one = scenario(
        turn(
            "start",
            when("lost", avoid=True),
            when("won", said=("only",), asked=("cost",)),
            when("open", said=("only",)),
            Way("lost"),
            say=("first",),
            ask=("cost",),
        ),
        WON,
        OPEN,
        LOST,
    )
    now = conversation(one).answer(heard({"only": SAID, "ask.cost": NOT_SAID}))
    assert (now.at, now.ended) == ("open", Ending.OPEN)
    choices = now.exchanges[0].choices
    assert [(choice.way.goto, choice.met, choice.taken) for choice in choices] == [
        ("lost", False, False),
        ("won", False, False),
        ("open", True, True),
        ("lost", True, False),
    ]
    assert [(part.kind, part.name, part.met) for part in choices[1].parts] == [
        (PartKind.SAID, "only", True),
        (PartKind.ASKED, "cost", False),
    ]
    taken = now.exchanges[0].taken
    assert taken is not None
    assert taken.parts[0].finding is not None
    assert (taken.parts[0].finding.key_point, taken.parts[0].in_favour) == ("only", False)
    in_favour = conversation(one).answer(heard({"only": SAID, "ask.cost": COULD_NOT_TELL})).exchanges[0]
    assert in_favour.taken is not None
    assert [part.in_favour for part in in_favour.taken.parts] == [False, True]


def test_a_scenario_without_a_commitment_takes_a_key_point_of_that_kind() -> None:
    one = scenario(turn("start", when("won", committed=True), Way("open"), say=("first",)), WON, OPEN)
    promise = replace(one.lines[0].key_points[1], kind=KeyPointKind.COMMIT)
    line = replace(one.lines[0], key_points=(one.lines[0].key_points[0], promise))
    one = replace(one, commitment=None, lines=(line, one.lines[1]))
    assert conversation(one).answer(heard({"only": SAID})).at == "won"
    assert conversation(one).answer(heard({"only": NOT_SAID})).at == "open"


def test_an_answer_in_which_nobody_spoke_is_none() -> None:
    one = scenario(turn("start", when("won", said=("only",)), Way("open"), say=("first",)), WON, OPEN)
    now = conversation(one).answer(heard({"only": NOT_SAID}, state=TranscriptState.NO_SPEECH))
    assert (now.at, now.silent, now.exchanges) == ("start", True, ())
    now = now.answer(heard({"only": SAID}))
    assert (now.at, now.silent) == ("won", False)
    failed = conversation(one).answer(heard({"only": COULD_NOT_TELL}, state=TranscriptState.FAILED))
    assert failed.at == "won", "words that could not be had are no silence"


def test_a_skipped_turn_goes_the_last_way_and_can_be_taken_back() -> None:
    one = scenario(turn("start", when("won", said=("only",)), Way("open"), say=("first",)), WON, OPEN)
    skipped = conversation(one).skip()
    assert (skipped.at, skipped.exchanges[0].skipped, skipped.ended) == ("open", True, Ending.OPEN)
    assert skipped.skip() == skipped, "there is nothing to skip at the end"
    back = skipped.undo()
    assert (back.at, back.exchanges, back.ended) == ("start", (), None)
    assert back.undo() == back


def test_a_conversation_that_goes_round_in_circles_ends_as_open() -> None:
    one = scenario(turn("start", when("won", said=("only",)), Way("start"), say=("first",)), WON)
    now = conversation(one)
    for _ in range(LIMIT):
        assert now.ended is None
        now = now.answer(heard({"only": NOT_SAID}))
    assert (now.at, now.ended, len(now.exchanges)) == ("start", Ending.OPEN, LIMIT)
    assert now.answer(heard({"only": SAID})) == now
    assert now.undo().ended is None


@pytest.mark.parametrize("ways", [(), (Way("gone"),)])
def test_a_turn_that_leads_nowhere_ends_as_open(ways: tuple[Way, ...]) -> None:
    now = conversation(scenario(turn("start", *ways, say=("first",))))
    assert now.answer(heard({"only": SAID})).ended is Ending.OPEN


def test_where_no_way_fits_the_last_is_taken() -> None:
    one = scenario(turn("start", when("won", said=("only",)), when("open", said=("same",))), WON, OPEN)
    assert conversation(one).answer(heard({"only": NOT_SAID, "same": NOT_SAID})).at == "open"


def test_a_scenario_without_a_conversation_says_so() -> None:
    one = replace(scenario(WON), dialogue=None)
    with pytest.raises(KnownError, match="no_dialogue") as raised:
        begin(pack_of(one), one, "en", "x")
    assert raised.value.facts == {"scenario": "talk"}


def test_a_turn_listens_for_its_lines_its_questions_and_the_commitment() -> None:
    asks = turn("start", Way("won"), say=("first", "second"), ask=("cost",), commit=True, seconds=45.0)
    line = line_of_turn(scenario(asks, WON), asks)
    assert (line.id, line.seconds) == ("@start", 45.0)
    assert line.cue is not None
    assert line.cue.get("en") == "This is start."
    assert line.text.get("en") == "First. Second. What does it cost you? A meeting"
    kinds = {one.id: one.kind for one in line.key_points}
    assert kinds == {
        "first.same": KeyPointKind.SAY,
        "only": KeyPointKind.SAY,
        "second.same": KeyPointKind.SAY,
        "second.commit": KeyPointKind.SAY,
        "rude": KeyPointKind.AVOID,
        "ask.cost": KeyPointKind.ASK,
        "commit": KeyPointKind.COMMIT,
    }
    assert line.avoid is not None
    assert line.avoid.get("en") == ("a", "b")


def test_a_turn_listens_for_what_its_ways_ask_for_wherever_the_scenario_has_it() -> None:
    asks = turn(
        "start",
        when("won", said=("only", "second.same"), asked=("cost",), committed=True, avoid=False),
        Way("won"),
    )
    line = line_of_turn(scenario(asks, WON), asks)
    assert {one.id for one in line.key_points} == {"only", "same", "rude", "ask.cost", "commit"}
    assert line.avoid is not None
    assert line.text.get("en") == "", "the turn asks for nothing"


@pytest.mark.parametrize(
    ("say", "name", "met"),
    [
        (("first",), "same", True),
        (("second",), "same", True),
        ((), "same", True),
        (("first",), "first.same", True),
        (("first",), "second.same", False),
    ],
)
def test_a_name_that_two_lines_have_means_the_turns_own_line_first(
    say: tuple[str, ...], name: str, met: bool
) -> None:
    asks = turn("start", when("won", said=(name,)), Way("open"), say=say)
    one = scenario(asks, WON, OPEN)
    ids = {point.id for point in line_of_turn(one, asks).key_points}
    first = "first.same" if "first.same" in ids else "same"
    found = dict.fromkeys(ids, NOT_SAID) | {first: SAID}
    assert (conversation(one).answer(heard(found)).at == "won") is met


def test_a_turn_without_lines_in_one_of_its_languages_keeps_the_packs_text() -> None:
    asks = turn("start", Way("won"), say=("first", "second"))
    one = scenario(asks, WON)
    dutch = replace(one.lines[0].text, by_language={"en": "First.", "nl": "Eerst."})
    one = replace(one, lines=(replace(one.lines[0], text=dutch), one.lines[1]))
    assert line_of_turn(one, asks).text.get("nl") == "First. Second."
