"""The short way through a file gives what the tree gives, or leaves the file to the tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from app.packs.codes import Faults
from app.packs.fields import Quoted
from app.packs.validate import plain_of
from app.packs.yaml_plain import read_plain
from app.packs.yaml_tree import decode, read_tree
from tests.packs.making import NORTHWIND, SCENARIO
from tests.packs.test_fuzz import SCENARIO_BYTES, changed, changes

BUNDLED = sorted(Path(__file__).resolve().parents[2].joinpath("scenarios").rglob("*.yaml"))


def both(data: bytes) -> tuple[object, object]:
    """What either way reads; None for what it does not."""
    faults = Faults(Path("a.yaml"))
    text = decode(data, faults)
    short = read_plain(text) if text is not None else None
    tree = read_tree(data, Faults(Path("a.yaml")))
    return short, plain_of(tree.root) if tree is not None and not tree.refused else None


@pytest.mark.parametrize("path", [*BUNDLED, *sorted(NORTHWIND.rglob("*.yaml"))], ids=lambda path: path.name)
def test_a_sound_file_is_read_the_short_way_and_is_the_same(path: Path) -> None:
    short, tree = both(path.read_bytes())
    assert short is not None
    assert short == tree


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(changes)
def test_a_changed_file_is_the_same_or_is_left_to_the_tree(edits: list[tuple[float, int, bytes]]) -> None:
    short, tree = both(changed(SCENARIO_BYTES, edits))
    if short is not None:
        assert short == tree


def test_quotes_are_kept_where_they_tell_something() -> None:
    short = read_plain('lines:\n- key_points:\n  - must: [number, "number", \'Friday\']\n    id: "x"\n')
    assert short is not None
    must = short["lines"][0]["key_points"][0]["must"]  # type: ignore[index]
    assert [isinstance(one, Quoted) for one in must] == [False, True, True]
    assert must == ["number", "number", "Friday"]


@pytest.mark.parametrize(
    "text",
    [
        "a: &x b\n",
        "a: *x\n",
        "a: !!str b\n",
        "a: ! b\n",
        "&x a: b\n",
        "<<: b\n",
        "a: b\na: c\n",
        "? [a]\n: b\n",
        "'': b\n",
        "a:\n",
        "- a\n",
        "a\n",
        "",
        "%YAML 1.1\n---\na: b\n",
        "a: b\n---\nc: d\n",
        'a: "\\0"\n',
        "a: [" + "[" * 20 + "]" * 20 + "]\n",
        "a: [" + "b, " * 50_000 + "c]\n",
        "k" * 200 + ": b\n",
        "a: " + "b" * 20_001 + "\n",
        "a: 'b\n",
        "a: b: c\n",
    ],
)
def test_what_is_out_of_the_ordinary_is_left_to_the_tree(text: str) -> None:
    assert read_plain(text) is None


def test_what_is_merely_written_otherwise_is_not() -> None:
    text = "---\n# c\na: {b: 'c', d: [e, \"f\\n\"]}\n...\n"
    assert read_plain(text) == {"a": {"b": "c", "d": ["e", "f\n"]}}
    assert read_plain(SCENARIO) is not None
