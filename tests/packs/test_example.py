"""The full example of the format, as authors see it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.domain import (
    CommitmentKind,
    Condition,
    Ending,
    IssueKind,
    KeyPointKind,
    Limits,
    Severity,
    Status,
    Way,
    Wording,
)
from app.packs import load_pack, load_scenario_file
from tests.packs.making import NORTHWIND

SCENARIO_FILE = NORTHWIND / "scenarios" / "price-too-high.yaml"


def test_the_full_example_has_no_problem_but_the_version_it_asks_for() -> None:
    loaded = load_pack(NORTHWIND)
    assert [(p.code, p.line, p.severity) for p in loaded.problems] == [("app_older", 15, Severity.WARNING)]


def test_everything_in_the_example_reaches_the_pack() -> None:
    pack = load_pack(NORTHWIND).pack
    assert pack is not None
    assert (pack.id, pack.version, pack.license) == ("northwind.saas-core", "2.1.0", "CC-BY-4.0")
    assert pack.languages == ("en", "nl")
    assert pack.name.get("nb") == "Northwind SaaS-kjerne"
    assert [stage.id for stage in pack.process.stages] == [
        "prospect",
        "discover",
        "present",
        "object",
        "close",
        "grow",
    ]
    discover = pack.process.stage("discover")
    assert discover is not None
    assert discover.exit is not None
    assert discover.exit.get("nl") == "Problem, cost and owner are named"
    assert pack.process.framework == "BANT"
    assert [item.id for item in pack.process.qualification] == ["budget", "authority", "need", "timing"]
    assert pack.wording == {
        "en": Wording(("to be honest",), ("just checking in",), ("cheap",)),
        "nl": Wording(avoid=("goedkoop",)),
    }
    assert pack.vocabulary is not None
    assert pack.vocabulary.get("en") == ("Northwind", "MEDDICC", "ARR")


def test_everything_in_the_example_reaches_the_scenario() -> None:
    pack = load_pack(NORTHWIND).pack
    assert pack is not None
    scenario = pack.scenario("price-too-high")
    assert scenario is not None
    assert scenario.title.get("nl") == "Jullie zijn te duur"
    assert (scenario.status, scenario.difficulty, scenario.minutes) == (Status.ACTIVE, 2, 4.0)
    assert scenario.issue.kind is IssueKind.OBJECTION
    assert scenario.buyer.voice == {"gender": "female", "rate": 0.0, "pitch": 0.0}
    assert [goal for goal, _ in scenario.goals] == ["g1", "g2", "g3"]
    assert [question.qualifies for question in scenario.questions] == ["need", "authority", "timing"]
    assert scenario.commitment is not None
    assert scenario.commitment.kind is CommitmentKind.MEETING
    assert scenario.commitment.accept.get("en")[0] == "meet your finance lead"
    assert scenario.tips[1].get("en") == "Ask before you defend"
    assert scenario.content_hash == hashlib.sha256(SCENARIO_FILE.read_bytes()).hexdigest()
    line = scenario.line("reframe")
    assert line is not None
    assert str(scenario.ref(line)) == "northwind.saas-core/price-too-high/reframe"
    assert line.text.get("en").startswith("That's fair to raise. Before")
    assert "\n" not in line.text.get("nl")
    assert [(p.id, p.kind, p.weight) for p in line.key_points] == [
        ("acknowledge", KeyPointKind.SAY, 1),
        ("payback", KeyPointKind.SAY, 2),
    ]
    assert line.key_points[1].accept.get("nl") == ("in drie maanden terugverdiend",)
    assert line.avoid is not None
    assert line.avoid.get("en") == ("discount", "we can do something on price")
    assert (line.seconds, line.wpm) == (25.0, (120.0, 170.0))


def test_recordings_of_a_folder_are_found_by_their_absolute_paths() -> None:
    pack = load_pack(NORTHWIND).pack
    assert pack is not None
    models = pack.scenarios[0].lines[0].models
    assert [(model.speaker, model.language) for model in models] == [("Anneke", "en"), ("Lars", "nl")]
    assert all(model.file.is_absolute() and model.file.is_file() for model in models)


def test_what_is_not_acted_on_yet_is_kept() -> None:
    pack = load_pack(NORTHWIND).pack
    assert pack is not None
    extra = pack.scenarios[0].extra
    assert extra is not None
    assert extra.data["rubric"] == "standard"


def test_the_conversation_of_the_example_can_be_walked() -> None:
    pack = load_pack(NORTHWIND).pack
    assert pack is not None
    scenario = pack.scenarios[0]
    dialogue = scenario.dialogue
    assert dialogue is not None
    opening = dialogue.turns[dialogue.start]
    assert opening.buyer.text.get("nl").startswith("Kijk, ik vind het mooi")
    assert opening.buyer.audio["en"].is_file()
    assert (opening.say, opening.ask, opening.commit, opening.seconds) == (("reframe",), ("cost",), False, 45)
    assert opening.ways == (
        Way("squeeze", Condition(avoid=True)),
        Way("opens-up", Condition(said=("acknowledge",), asked=("cost",))),
        Way("pushes"),
    )
    assert {turn.end for turn in dialogue.turns.values()} == {None, Ending.WON, Ending.OPEN}
    assert scenario.limits == Limits(300, 4, (0.35, 0.6), 4)


def test_a_conversation_that_begins_nowhere_is_left_out_and_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    text = SCENARIO_FILE.read_text(encoding="utf-8").replace("start: opening", "start: nowhere")
    broken.write_text(text, encoding="utf-8")
    loaded = load_scenario_file(broken)
    assert "unknown_turn" in {problem.code for problem in loaded.problems}
    assert loaded.pack is None or loaded.pack.scenarios[0].dialogue is None


def test_the_cue_of_a_line_is_what_the_buyer_opens_with() -> None:
    pack = load_pack(NORTHWIND).pack
    assert pack is not None
    cue = pack.scenarios[0].lines[0].cue
    assert cue is not None
    assert cue.get("nl").startswith("Kijk, ik vind het mooi")


def test_a_scenario_file_is_read_with_the_pack_above_it() -> None:
    loaded = load_scenario_file(SCENARIO_FILE)
    assert loaded.pack is not None
    assert loaded.pack.id == "northwind.saas-core"
    assert [scenario.id for scenario in loaded.pack.scenarios] == ["price-too-high"]
    assert [problem.code for problem in loaded.problems] == ["app_older"]


def test_a_scenario_file_that_lies_alone_gets_a_pack_of_one_stage(tmp_path: Path) -> None:
    alone = tmp_path / "alone.yaml"
    alone.write_bytes(SCENARIO_FILE.read_bytes())
    loaded = load_scenario_file(alone)
    assert loaded.pack is not None
    assert loaded.pack.id == "local"
    assert [stage.id for stage in loaded.pack.process.stages] == ["object"]
    assert len(loaded.pack.in_stage("object")) == 1
    assert {problem.code for problem in loaded.problems} == {"audio_missing"}
