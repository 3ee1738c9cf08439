"""Conversations that come with the program and the example of the format, walked by text."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain import Ending, Scenario
from app.packs import load_pack
from app.workflow.converse_files import converse, words_of_text
from app.workflow.dialogue import Conversation, begin
from tests.workflow.dialogues import BUNDLED, NORTHWIND, bundled

PLAYED = ("too-expensive", "send-me-information", "think-it-over", "happy-with-supplier")


def walk(folder: Path, scenario_id: str, language: str, *answers: str) -> Conversation:
    pack, scenario = bundled(folder, scenario_id)
    now = begin(pack, scenario, language, "01ARZ3NDEKTSV4RRFFQ69G5FAV")
    return converse(now, answers, lambda text: words_of_text(text, language)).conversation


def path(now: Conversation) -> list[str]:
    return [*(exchange.turn.id for exchange in now.exchanges), now.at]


@pytest.mark.parametrize(
    ("answers", "turns", "ending"),
    [
        (
            (
                "Thanks for saying it straight, Kwame. What does the other offer include?",
                "That's good to know. What will the board ask you?",
                "Shall we make that page together on Wednesday at four?",
            ),
            ["opening", "whats-missing", "board-talk", "done-won"],
            Ending.WON,
        ),
        (
            ("I hear you on the price.", "We have been doing this for years.", "All right, bye."),
            ["opening", "pushes", "stall", "done-open"],
            Ending.OPEN,
        ),
        (
            (
                "All right, I can do something about the price.",
                "What does the other offer include?",
                "How many visits did you miss last year?",
                "-",
                "-",
            ),
            ["opening", "squeeze", "whats-missing", "adds-up", "stall", "done-open"],
            Ending.OPEN,
        ),
    ],
    ids=["won", "open", "saved, then left"],
)
def test_too_expensive_ends_as_it_was_played(
    answers: tuple[str, ...], turns: list[str], ending: Ending
) -> None:
    now = walk(BUNDLED, "too-expensive", "en", *answers)
    assert (path(now), now.ended) == (turns, ending)


@pytest.mark.parametrize(
    ("scenario_id", "answers", "ending"),
    [
        ("too-expensive", ("I can do something about the price.", "Sure, you get a discount."), Ending.LOST),
        ("send-me-information", ("When can I call you back?", "No, that's all."), Ending.LOST),
        (
            "send-me-information",
            (
                "Happy to send you something. What would it have to be about to be worth your time?",
                "Who complains the most?",
                "Let's put fifteen minutes in the diary for Thursday at ten.",
            ),
            Ending.WON,
        ),
        ("send-me-information", ("Sure, I'll do that.", "Bye then."), Ending.OPEN),
        ("think-it-over", ("What is there to think about?", "It's your last chance."), Ending.LOST),
        (
            "think-it-over",
            (
                "Take the time you need. Which part do you want to think about most?",
                "Who else will you ask about it?",
                "Can we meet on Wednesday at ten for the decision?",
            ),
            Ending.WON,
        ),
        ("think-it-over", ("Of course.", "I see.", "Goodbye then."), Ending.OPEN),
        ("happy-with-supplier", ("You should switch.", "Everybody is leaving them."), Ending.LOST),
        (
            "happy-with-supplier",
            (
                "If you could change one thing about it tomorrow, what would that be?",
                "When does the contract end?",
                "Could I show your planner on Monday at four?",
            ),
            Ending.WON,
        ),
        ("happy-with-supplier", ("I see.", "All right."), Ending.OPEN),
    ],
)
def test_each_conversation_that_comes_along_can_be_won_left_open_and_lost(
    scenario_id: str, answers: tuple[str, ...], ending: Ending
) -> None:
    now = walk(BUNDLED, scenario_id, "en", *answers)
    assert now.ended is ending, path(now)


@pytest.mark.parametrize("scenario_id", PLAYED)
def test_a_rep_who_says_nothing_gets_no_further_than_open_or_lost(scenario_id: str) -> None:
    now = walk(BUNDLED, scenario_id, "en", *["-"] * 9)
    assert now.ended is Ending.OPEN, path(now)


def played() -> list[Scenario]:
    pack = load_pack(BUNDLED).pack
    assert pack is not None
    return [scenario for scenario in pack.scenarios if scenario.dialogue is not None]


def test_at_least_four_conversations_come_along() -> None:
    assert {scenario.id for scenario in played()} >= set(PLAYED)


@pytest.mark.parametrize("scenario", played(), ids=lambda scenario: scenario.id)
def test_a_conversation_that_comes_along_is_written_with_care(scenario: Scenario) -> None:
    dialogue = scenario.dialogue
    assert dialogue is not None
    ends = {turn.end for turn in dialogue.turns.values() if turn.end}
    assert ends == set(Ending)
    for question in scenario.questions:
        assert len(question.accept.get("en")) >= 3, question.id
    assert scenario.commitment is not None
    assert len(scenario.commitment.accept.get("en")) >= 3
    for turn in dialogue.turns.values():
        said = turn.buyer.text.get("en")
        assert 3 <= len(said.split()) <= 45, f"{turn.id} is no natural turn"


@pytest.mark.parametrize(
    ("language", "answers", "turns"),
    [
        (
            "en",
            ("That's fair to raise. What does one lost renewal cost you?", "I'll meet your finance lead."),
            ["opening", "opens-up", "done-well"],
        ),
        ("en", ("We can do something on price.", "-", "-"), ["opening", "squeeze", "stall", "done-open"]),
        (
            "nl",
            ("Terecht dat u dat noemt. Wat kost u één gemiste verlenging?", "Zullen we met finance bellen?"),
            ["opening", "opens-up", "done-well"],
        ),
        ("nl", ("U krijgt korting van ons.", "-", "-"), ["opening", "squeeze", "stall", "done-open"]),
        ("nl", ("Bananen zijn geel.", "-", "-"), ["opening", "pushes", "stall", "done-open"]),
    ],
)
def test_the_example_of_the_format_is_played_in_both_of_its_languages(
    language: str, answers: tuple[str, ...], turns: list[str]
) -> None:
    # Its questions and commitment are English only: in Dutch they could not be told, and count for the rep.
    assert path(walk(NORTHWIND, "price-too-high", language, *answers)) == turns
