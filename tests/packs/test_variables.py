"""Names that a team fills in: where they go, and what is left alone."""

from __future__ import annotations

from pathlib import Path

from app.domain import Channel, Pack
from app.packs import load_pack
from app.packs.variables import VALUE_LIMIT
from tests.packs.making import PACK, SCENARIO, found, write_pack

DECLARED = """\
variables:
  - id: product
    name: Ditt produkt
    default: {nb: Havn, en: Harbour}
"""
NAMED = SCENARIO.replace("helt greit å ta opp", "greit, og ${product} koster ${price}").replace(
    "accept: [det forstår jeg]", "accept: {nb: ['${product} er greit'], en: ['${product} is fine']}"
)


def _pack(folder: Path, value: str | None = None) -> Pack:
    folder.mkdir(exist_ok=True)
    values = {"test.pack": {"product": value}} if value is not None else None
    pack = load_pack(write_pack(folder, {"price.yaml": NAMED}, PACK + DECLARED), values).pack
    assert pack is not None
    return pack


def test_until_somebody_fills_it_in_the_default_of_the_language_stands_in_the_text(tmp_path: Path) -> None:
    line = _pack(tmp_path).scenarios[0].lines[0]
    assert line.text.get("nb") == "Det er greit, og Havn koster ${price}"
    assert line.key_points[0].accept.get("nb") == ("Havn er greit",)
    assert line.key_points[0].accept.get("en") == ("Harbour is fine",)


def test_what_was_filled_in_stands_in_every_language_and_is_not_read_as_a_place_again(tmp_path: Path) -> None:
    pack = _pack(tmp_path, "  Kai\n${product} ")
    assert pack.variables[0].value == "Kai ${product}"
    line = pack.scenarios[0].lines[0]
    assert line.text.get("nb") == "Det er greit, og Kai ${product} koster ${price}"
    assert line.key_points[0].accept.get("en") == ("Kai ${product} is fine",)


def test_a_value_without_a_letter_is_no_value_and_a_long_one_is_cut(tmp_path: Path) -> None:
    assert _pack(tmp_path / "a", "  \n ").variables[0].value is None
    assert _pack(tmp_path / "b", "x" * 500).variables[0].value == "x" * VALUE_LIMIT


def test_a_place_that_the_pack_does_not_declare_is_named(tmp_path: Path) -> None:
    loaded = load_pack(write_pack(tmp_path, {"price.yaml": NAMED}, PACK + DECLARED))
    assert found(loaded) == [("unknown_variable", 14)]


def test_a_variable_that_is_declared_twice_is_a_fault(tmp_path: Path) -> None:
    twice = DECLARED + "  - {id: product, name: x, default: y}\n"
    loaded = load_pack(write_pack(tmp_path, {"price.yaml": SCENARIO}, PACK + twice))
    assert found(loaded) == [("duplicate_id", 18)]


def test_a_scenario_says_how_they_meet_and_how_the_line_goes_wrong(tmp_path: Path) -> None:
    text = SCENARIO.replace("stage: open\n", "stage: open\nchannel: in-person\n") + (
        "    counterexample:\n      text: Det er ikke dyrt\n      why: Kunden må forsvare seg\n"
    )
    pack = load_pack(write_pack(tmp_path, {"price.yaml": text}, PACK)).pack
    assert pack is not None
    scenario = pack.scenarios[0]
    assert scenario.channel is Channel.IN_PERSON
    wrong = scenario.lines[0].counterexample
    assert wrong is not None
    assert (wrong.text.get("nb"), wrong.why.get("nb")) == ("Det er ikke dyrt", "Kunden må forsvare seg")
