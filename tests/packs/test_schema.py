"""The JSON Schema that editors use."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app.config import resource
from app.packs.codes import Faults
from app.packs.schema import FILES, schema_text
from app.packs.yaml_tree import Items, Node, Scalar, read_tree
from tests.packs.making import NORTHWIND, PACK, SCENARIO

EXAMPLES = {
    "pack-1.json": NORTHWIND / "pack.yaml",
    "scenario-1.json": NORTHWIND / "scenarios" / "price-too-high.yaml",
}


def as_an_editor_reads(node: Node) -> Any:
    """YAML 1.2 as editors type it: plain numbers, true and false; all else is text."""
    if isinstance(node, Items):
        return [as_an_editor_reads(item) for item in node.values]
    if not isinstance(node, Scalar):
        return {key: as_an_editor_reads(value) for key, value in node.values.items()}
    if not node.quoted and re.fullmatch(r"-?\d+(\.\d+)?", node.text):
        return float(node.text) if "." in node.text else int(node.text)
    return {"true": True, "false": False}.get(node.text, node.text) if not node.quoted else node.text


def read(data: bytes) -> Any:
    tree = read_tree(data, Faults(Path("a.yaml")))
    assert tree is not None
    return as_an_editor_reads(tree.root)


def schema(name: str) -> Any:
    return json.loads(resource("app", "schema", name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_the_shipped_schema_is_the_one_that_the_models_make(name: str) -> None:
    assert resource("app", "schema", name).read_text(encoding="utf-8") == schema_text(name), (
        "run python -m app.packs.schema"
    )


@pytest.mark.parametrize("name", FILES)
def test_the_schema_is_sound_and_of_draft_7(name: str) -> None:
    assert schema(name)["$schema"] == "http://json-schema.org/draft-07/schema#"
    jsonschema.Draft7Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", FILES)
def test_the_example_passes_in_an_editor(name: str) -> None:
    jsonschema.Draft7Validator(schema(name)).validate(read(EXAMPLES[name].read_bytes()))


@pytest.mark.parametrize(("name", "text"), [("pack-1.json", PACK), ("scenario-1.json", SCENARIO)])
def test_what_the_program_requires_the_schema_requires(name: str, text: str) -> None:
    jsonschema.Draft7Validator(schema(name)).validate(read(text.encode()))
    for key in read(text.encode()):
        value = read(text.encode())
        del value[key]
        assert not jsonschema.Draft7Validator(schema(name)).is_valid(value), key


MISTAKES = [
    ("difficulty: 2 ", "difficulty: 9 "),
    ("title:", "titel:"),
    ("kind: objection", "kind: objektion"),
    ("id: price-too-high", "id: Price Too High"),
    ("  nl: Tweede", "  NL: Tweede"),
    ("wpm: [120, 170]", "wpm: [120]"),
    ("pitch: 0.0", "pitch: 7.0"),
    ("committed: true", "committed: yes"),
    ("schema: 1", "schema: 2"),
]


@pytest.mark.parametrize(("right", "wrong"), MISTAKES)
def test_an_editor_underlines_what_the_program_refuses(right: str, wrong: str) -> None:
    text = EXAMPLES["scenario-1.json"].read_text(encoding="utf-8")
    assert right in text
    value = read(text.replace(right, wrong, 1).encode())
    assert not jsonschema.Draft7Validator(schema("scenario-1.json")).is_valid(value)


def test_fields_have_help_for_the_editor() -> None:
    line = schema("scenario-1.json")["$defs"]["LineModel"]["properties"]
    assert line["cue"]["description"] == "What the buyer says just before."
    assert schema("pack-1.json")["properties"]["schema"]["description"] == "Number of the format: 1."
