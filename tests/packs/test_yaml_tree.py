"""Reading YAML as texts: what a hostile file can and cannot do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from app.packs import yaml_tree
from app.packs.codes import Faults
from app.packs.yaml_tree import Items, Scalar, Table, Tree, read_tree

BOMBS = {
    "nested [": ("[" * 100_000, "yaml_too_deep"),
    "nested {": ("{" * 100_000, "yaml_key_not_text"),
    "nested {a: ": ("{a: " * 50_000, "yaml_too_deep"),
    "nested [? ": ("[? " * 50_000, "yaml_key_not_text"),
    "nested - ": ("- " * 100_000, "yaml_too_deep"),
    "nested ? ": ("? " * 100_000, "yaml_key_not_text"),
    "nested lines of maps": ("".join(" " * n + "a:\n" for n in range(600)), "yaml_too_deep"),
    "closed brackets": ("a: " + "[" * 5_000 + "]" * 5_000, "yaml_too_deep"),
    "too many entries": ("a:\n" + "- b\n" * 60_000, "yaml_too_many_parts"),
    "too many keys": ("".join(f"k{n}:\n" for n in range(25_000)), "yaml_too_many_parts"),
    "a long text": ("a: " + "x" * 20_001, "yaml_long_text"),
    "a long quoted text": ('a: "' + "\\x41" * 60_000 + '"', "yaml_long_text"),
    "a long key": ("k" * 101 + ": a", "yaml_long_key"),
    "a long tag": ("a: !" + "t" * 200_000 + " b", "yaml_tag"),
    "a long anchor": ("a: &" + "t" * 200_000 + " b", "yaml_anchor"),
    "a long directive": ("%TAG ! " + "t" * 200_000 + "\n---\na: b", "yaml_directive"),
    "a large file": ("# " + "x" * 256 * 1024, "yaml_too_large"),
    "blank lines": ("\n" * 200_000, "yaml_empty"),
    "sixty-based digits": ("a: " + "1:59" * 5_000, ""),
    "aliases": ("a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n", "yaml_anchor"),
    "aliases without anchors": ("a: [" + "*x," * 20_000 + "]", "yaml_alias"),
    "merge keys": ("a: {<<: {b: c}}\n", "yaml_merge_key"),
    "a key of keys": ("? {a: b}\n: c\n", "yaml_key_not_text"),
    "an empty key": ('"": a\n', "yaml_key_not_text"),
    "a tag that builds": ("a: !!python/object/apply:os.system [echo]\n", "yaml_tag"),
    "a tag that fails in the library": ('a: !!int ""\n', "yaml_tag"),
}


def read(text: str | bytes) -> tuple[Tree | None, list[tuple[str, int | None]]]:
    faults = Faults(Path("a.yaml"))
    tree = read_tree(text.encode() if isinstance(text, str) else text, faults)
    return tree, [(problem.code, problem.line) for problem in faults.problems()]


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both parsers of PyYAML: with libyaml, and the one where a machine has none."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(yaml_tree, "LOADER", getattr(yaml, request.param))
    return str(request.param)


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_a_code_by_both_parsers(name: str, loader: str) -> None:
    text, code = BOMBS[name]
    tree, problems = read(text)
    assert tree is None or tree.refused or not code
    assert (problems[0][0] if problems else "") == code


def test_no_bomb_ends_the_process_in_a_thread_with_a_small_stack() -> None:
    program = (
        "import threading, sys\n"
        "from tests.packs.test_yaml_tree import BOMBS, read\n"
        "threading.stack_size(512 * 1024)\n"
        "codes = []\n"
        "def work():\n"
        "    codes.extend(read(text)[1] for text, _ in BOMBS.values())\n"
        "thread = threading.Thread(target=work)\n"
        "thread.start()\n"
        "thread.join()\n"
        "sys.exit(0 if len(codes) == len(BOMBS) else 3)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_a_hundred_thousand_brackets_cost_no_more_than_a_few_events(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = 0
    real = yaml_tree._events

    def counting(text: str) -> object:
        nonlocal taken
        for event in real(text):
            taken += 1
            yield event

    monkeypatch.setattr(yaml_tree, "_events", counting)
    assert read("[" * 100_000)[1] == [("yaml_too_deep", 1)]
    assert taken < 25


def test_both_parsers_give_the_same_tree_with_lines_and_ways(loader: str) -> None:
    tree, problems = read("a: b\nc:\n  - d\n  - e: 'f'\n    g: >-\n      h\n      i\n")
    assert problems == []
    assert tree is not None
    assert tree.root.values["a"] == Scalar(1, "a", "b", quoted=False)
    listed = tree.root.values["c"]
    assert isinstance(listed, Items)
    assert listed.line == 2
    entry = listed.values[1]
    assert isinstance(entry, Table)
    assert entry.values["e"] == Scalar(4, "c[1].e", "f", quoted=True)
    assert entry.values["g"] == Scalar(5, "c[1].g", "h i", quoted=True)


MEANINGS = {
    "a: Hei: dette\n": ("yaml_colon", 1),
    "a: b\n c: d\n": ("yaml_structure", 2),
    "a: @b\n": ("yaml_first_character", 1),
    "a: ]\n": ("yaml_first_character", 1),
    'a: "b\nc: d\n\n\n': ("yaml_quote", 1),
    "a: 'it's'\n": ("yaml_after_quote", 1),
    "a: [b, c\nd: e\n": ("yaml_bracket", 1),
    "a: {b: c\nd: e\n": ("yaml_bracket", 1),
    "a: 1\nb\nc: 2\n": ("yaml_no_colon", 2),
    "a: > b\n": ("yaml_block", 1),
    'a: "\\q"\n': ("yaml_escape", 1),
    "a: *very* much\n": ("yaml_alias", 1),
    "a: &x y\n": ("yaml_anchor", 1),
    "a: !x y\n": ("yaml_tag", 1),
    "a: !e!x y\n": ("yaml_tag", 1),
    "%YAML 1.1\n---\na: b\n": ("yaml_directive", 1),
    "%TAG ! x:\n---\na: b\n": ("yaml_directive", 1),
    "a: b\n---\nc: d\n": ("yaml_second_document", 2),
    "a: 1\na: 2\n": ("yaml_duplicate_key", 2),
    "<<: a\n": ("yaml_merge_key", 1),
    "a:\n  - b\n - c\n": ("yaml_structure", 3),
    "- a\n": ("not_a_map", 1),
    "text\n": ("not_a_map", 1),
}


@pytest.mark.parametrize("text", MEANINGS)
def test_both_parsers_complaints_mean_the_same_to_an_author(text: str, loader: str) -> None:
    assert read(text)[1] == [MEANINGS[text]]


def test_all_that_makes_a_file_doubtful_is_named_at_once() -> None:
    tree, problems = read("a: 1\na: 2\nb: &x 1\nc: *x\n<<: d\ne: !t f\n")
    assert tree is None
    assert problems == [
        ("yaml_duplicate_key", 2),
        ("yaml_anchor", 3),
        ("yaml_alias", 4),
        ("yaml_merge_key", 5),
        ("yaml_tag", 6),
    ]


def test_a_duplicate_key_says_where_the_first_one_is() -> None:
    faults = Faults(Path("a.yaml"))
    read_tree(b"a:\n  b: 1\n  c: 2\n  b: 3\n", faults)
    problem = faults.problems()[0]
    assert (problem.line, problem.where, problem.facts) == (4, "a", {"key": "b", "first_line": 2})


@pytest.mark.parametrize(
    "error", [ValueError, RecursionError, KeyError, IndexError, MemoryError, OverflowError]
)
def test_whatever_the_library_raises_becomes_a_problem(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: str) -> object:
        raise error("broken")

    monkeypatch.setattr(yaml_tree, "_events", broken)
    tree, problems = read("a: b")
    assert tree is None
    assert problems == [("yaml_syntax", 1)]
