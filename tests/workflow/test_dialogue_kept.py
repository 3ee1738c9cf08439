"""A conversation on disk: built again from its takes, as it went then."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain import Answer, Ending, KeyPointKind, KnownError, Pack, Right, Ruling, Scenario, SelfCheck
from app.workflow import (
    Conversation,
    Services,
    TakePipeline,
    begin_conversation,
    conversations,
    find_line,
    heard_in_take,
    line_of_take,
    load_conversation,
    skip_turn,
    take_back,
)
from app.workflow.converse_files import words_of_text
from tests.workflow.dialogues import COULD_NOT_TELL, NORTHWIND, NOT_SAID, SAID, say

ACKNOWLEDGED = "That's fair to raise. What does one lost renewal cost you?"
COMMITTED = "Shall we take half an hour with finance?"
NOTHING = "Bananas are yellow."


@pytest.fixture
def northwind(services: Services) -> tuple[Pack, Scenario]:
    shutil.copytree(NORTHWIND, services.paths.packs / "northwind")
    services.forget_packs()
    pack = next(pack for pack in services.packs() if pack.id == "northwind.saas-core")
    return pack, pack.scenarios[0]


def path(now: Conversation) -> list[str]:
    """Every turn, a skipped one in brackets, then where it stands."""
    turns = [f"({one.turn.id})" if one.skipped else one.turn.id for one in now.exchanges]
    return [*turns, now.at]


def reload(services: Services, northwind: tuple[Pack, Scenario]) -> Conversation:
    (past,) = conversations(services, *northwind)
    return load_conversation(services, *northwind, past)


def edit(services: Services, old: str, new: str) -> tuple[Pack, Scenario]:
    file = services.paths.packs / "northwind" / "scenarios" / "price-too-high.yaml"
    words = file.read_text(encoding="utf-8")
    assert old in words
    file.write_text(words.replace(old, new), encoding="utf-8")
    services.forget_packs()
    pack = next(pack for pack in services.packs() if pack.id == "northwind.saas-core")
    return pack, pack.scenarios[0]


def test_a_conversation_is_built_again_from_its_takes(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now = begin_conversation(*northwind, "en")
    assert conversations(services, *northwind) == (), "nothing is kept before the first take"
    now, first = say(services, now, ACKNOWLEDGED, cue_end_s=-1.5)
    now, _ = say(services, now, COMMITTED)
    assert (path(now), now.ended) == (["opening", "opens-up", "done-well"], Ending.WON)
    assert reload(services, northwind) == now
    (past,) = conversations(services, *northwind)
    assert (past.id, past.language, past.speaker, len(past.takes)) == (now.id, "en", "Kari", 2)
    assert past.begun == first.created_local
    assert services.library.take(first.id).cue_end_s == -1.5
    assert services.library.check() == ()


def test_a_turns_take_is_a_take_like_any_other(services: Services, northwind: tuple[Pack, Scenario]) -> None:
    now, take = say(services, begin_conversation(*northwind, "en"), ACKNOWLEDGED)
    assert (take.conversation, str(take.line)) == (now.id, "northwind.saas-core/price-too-high/@opening")
    found = find_line(services.packs(), take.line)
    assert found is not None
    assert found.cue("en").startswith("Look, I like it")
    review = TakePipeline(services).analyse(take.id)
    assert [(one.key_point, one.verdict) for one in review.findings if one.key_point != "payback"] == [
        ("acknowledge", SAID),
        ("ask.cost", SAID),
    ]
    shutil.rmtree(services.paths.packs / "northwind")
    services.forget_packs()
    kept = {point.id: point.kind for point in line_of_take(services.packs(), take).key_points}
    assert kept["ask.cost"] is KeyPointKind.ASK, "also when the pack is gone"


def test_conversations_are_listed_newest_first_and_lines_are_none_of_them(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    older, _ = say(services, begin_conversation(*northwind, "en"), NOTHING)
    newer, _ = say(services, begin_conversation(*northwind, "nl"), NOTHING)
    older, _ = say(services, older, NOTHING)
    assert [past.id for past in conversations(services, *northwind)] == [newer.id, older.id]
    assert len(conversations(services, *northwind)[1].takes) == 2


def test_turns_that_were_skipped_are_kept(services: Services, northwind: tuple[Pack, Scenario]) -> None:
    now, _ = say(services, begin_conversation(*northwind, "en"), ACKNOWLEDGED)
    now = skip_turn(services, skip_turn(services, now))
    assert (path(now), now.ended) == (["opening", "(opens-up)", "(stall)", "done-open"], Ending.OPEN)
    assert reload(services, northwind) == now
    back = take_back(services, now)
    assert path(reload(services, northwind)) == path(back) == ["opening", "(opens-up)", "stall"]


def test_skips_before_the_first_answer_are_those_that_lead_to_it(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now = skip_turn(services, begin_conversation(*northwind, "en"))
    now, _ = say(services, now, NOTHING)
    assert path(now) == ["(opening)", "pushes", "stall"]
    assert reload(services, northwind) == now


def test_a_turn_that_was_taken_back_is_kept_as_a_take_only(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now, first = say(services, begin_conversation(*northwind, "en"), NOTHING)
    now, second = say(services, now, "What does one lost renewal cost you?")
    assert path(now) == ["opening", "pushes", "opens-up"]
    now = take_back(services, now, 2)
    assert path(now) == ["opening"]
    assert path(reload(services, northwind)) == ["opening"]
    now, third = say(services, now, ACKNOWLEDGED)
    assert path(now) == ["opening", "opens-up"]
    assert reload(services, northwind) == now
    (past,) = conversations(services, *northwind)
    assert [(take.id, take.taken_back) for take in past.takes] == [
        (first.id, True),
        (second.id, True),
        (third.id, False),
    ]


def test_an_answer_in_which_nobody_spoke_leaves_the_turn_where_it_is(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now, _ = say(services, begin_conversation(*northwind, "en"), "")
    assert (now.silent, path(now)) == (True, ["opening"])
    assert path(reload(services, northwind)) == ["opening"]
    now, _ = say(services, now, ACKNOWLEDGED)
    assert reload(services, northwind) == now


def test_without_words_the_reps_own_answers_decide_and_what_is_open_counts_for_the_rep(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    start = begin_conversation(*northwind, "en")
    now, take = say(services, start, None)
    assert path(now) == ["opening", "opens-up"], "could not tell"
    services.library.save_self_check(
        take.id, SelfCheck({"acknowledge": Answer.YES, "ask.cost": Answer.NO, "payback": Answer.UNSURE})
    )
    heard = heard_in_take(services, take.id)
    assert [one.verdict for one in heard.findings] == [SAID, COULD_NOT_TELL, NOT_SAID]
    assert heard.by_rep == {"acknowledge", "ask.cost"}
    assert path(start.answer(heard)) == ["opening", "pushes"]
    assert path(reload(services, northwind)) == ["opening", "pushes"]


def test_a_ruling_stands_above_what_the_words_say(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    _, take = say(services, begin_conversation(*northwind, "en"), "What does one lost renewal cost you?")
    assert path(reload(services, northwind)) == ["opening", "pushes"]
    said_so = SelfCheck({"acknowledge": Answer.YES}, {"acknowledge": Ruling(Right.REP)})
    services.library.save_self_check(take.id, said_so)
    assert path(reload(services, northwind)) == ["opening", "opens-up"]
    services.library.save_self_check(
        take.id, SelfCheck({"acknowledge": Answer.YES}, {"acknowledge": Ruling(Right.PROGRAM)})
    )
    assert path(reload(services, northwind)) == ["opening", "pushes"]


def test_it_goes_the_way_it_went_then_when_the_words_are_read_otherwise_now(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now, first = say(services, begin_conversation(*northwind, "en"), ACKNOWLEDGED)
    now, _ = say(services, now, COMMITTED)
    services.library.save_transcript(first.id, words_of_text(NOTHING, "en"))
    again = reload(services, northwind)
    assert path(again) == path(now) == ["opening", "opens-up", "done-well"]
    assert [exchange.as_walked for exchange in again.exchanges] == [True, False]


def test_a_take_that_was_deleted_leaves_a_gap_that_is_skipped(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now, first = say(services, begin_conversation(*northwind, "en"), NOTHING)
    now, _ = say(services, now, NOTHING)
    services.library.trash(first.id)
    assert path(reload(services, northwind)) == ["(opening)", "pushes", "stall"]
    now = take_back(services, now, 2)
    assert path(now) == ["opening"], "what is gone needs no note"


def test_a_turn_that_the_pack_no_longer_has_is_counted_as_lost(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now, first = say(services, begin_conversation(*northwind, "en"), NOTHING)
    now, second = say(services, now, NOTHING)
    changed = edit(services, "pushes", "insists")
    again = reload(services, changed)
    assert (path(again), again.lost) == (["opening", "insists"], (second.id,))
    assert first.id not in again.lost


def test_a_turn_that_nothing_leads_to_any_more_is_where_the_conversation_goes_on(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    now, _ = say(services, begin_conversation(*northwind, "en"), "We can do something on price.")
    now, _ = say(services, now, NOTHING)
    assert path(now) == ["opening", "squeeze", "stall"]
    changed = edit(services, "        - when: {avoid: true}\n          goto: squeeze\n", "")
    assert path(reload(services, changed)) == ["opening", "squeeze", "stall"]


def test_a_pack_whose_conversation_was_taken_out_says_so(
    services: Services, northwind: tuple[Pack, Scenario]
) -> None:
    say(services, begin_conversation(*northwind, "en"), NOTHING)
    words = (Path(NORTHWIND) / "scenarios" / "price-too-high.yaml").read_text(encoding="utf-8")
    dialogue = words[words.index("dialogue:\n") : words.index("rubric: standard")]
    changed = edit(services, dialogue, "")
    (past,) = conversations(services, *changed)
    with pytest.raises(KnownError, match="no_dialogue"):
        load_conversation(services, *changed, past)
