from __future__ import annotations

import difflib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.config import resource
from app.domain import KnownError
from app.packs import Document, FileKind, check_edited, id_from, load_pack, new_pack, new_scenario, way_of
from app.packs.editing_yaml import Value, Way

DATA = Path(__file__).parents[1] / "data" / "packs"
FILES = sorted([*resource("scenarios").glob("**/*.yaml"), *DATA.glob("**/*.yaml")])
PRICE = DATA / "northwind" / "scenarios" / "price-too-high.yaml"


def read(path: Path) -> Document:
    return Document.read(FileKind.PACK if path.name == "pack.yaml" else FileKind.SCENARIO, path.read_bytes())


def changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}/{path.stem}")
def test_a_file_that_nobody_changed_is_the_same_byte_for_byte(path: Path) -> None:
    assert read(path).data == path.read_bytes()


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}/{path.stem}")
def test_a_change_touches_no_other_line(path: Path) -> None:
    document = read(path)
    way: Way = ("process", "id") if document.kind is FileKind.PACK else ("stage",)
    after = document.put(way, "elsewhere")
    diff = changed_lines(document.text, after.text)
    assert [line[0] for line in diff] == ["-", "+"]
    assert diff[1].split("#")[0].rstrip().endswith(": elsewhere")
    assert diff[0].split("#")[1:] == diff[1].split("#")[1:]
    assert after.put(way, document.word(way)).data == path.read_bytes()


WRITTEN = """\
# why this file is as it is
schema: 1
id: own-looks     # never renamed
title:   Written by hand
stage: object
situation: A text that somebody broke
  by hand where it suited them.
tags: [ a,b ]
lines:
  # the first line
  - id: one
    text: "First"   # said first

  # the second line
  - id: two
    text: >-
      Second, and
      folded early.
    key_points:
      - {id: a, text: first point}
      # about b
      - id: b
        text: second point
  # the third line
  - id: three
    text: Third

# how it ends
commitment:
  kind: meeting
"""


def of_text(text: str = WRITTEN) -> Document:
    return Document.read(FileKind.SCENARIO, text.encode())


def test_looks_that_the_emitter_does_not_have_stay() -> None:
    after = of_text().put(("lines", 0, "text"), "Another one").text
    assert changed_lines(WRITTEN, after) == [
        '-    text: "First"   # said first',
        '+    text: "Another one" # said first',
    ]


def test_a_moved_item_takes_its_comments_along() -> None:
    document = of_text()
    after = document.move(("lines",), 1, 0)
    assert [line["id"] for line in after.plain["lines"]] == ["two", "one", "three"]  # type: ignore[index, union-attr, call-overload]
    assert "  # the second line\n  - id: two" in after.text
    assert "\n# how it ends\ncommitment:" in after.text
    assert sorted(after.text.splitlines()) == sorted(WRITTEN.splitlines())
    assert after.move(("lines",), 0, 1).text.replace("\n\n", "\n") == WRITTEN.replace("\n\n", "\n")


def test_a_removed_item_takes_its_comments_along_and_no_other() -> None:
    after = of_text().remove(("lines", 2)).text
    assert "# the third line" not in after
    assert "# about b" in after
    assert "\n# how it ends\ncommitment:" in after
    assert "# the first line" in of_text().remove(("lines", 1)).text
    assert "# how it ends" in of_text().remove(("lines", 1)).remove(("lines", 1)).text


def test_the_last_item_takes_its_list_with_it() -> None:
    document = of_text().remove(("lines", 1, "key_points", 1))
    assert document.remove(("lines", 1, "key_points", 0)).get(("lines", 1, "key_points")) is None


def test_a_new_key_comes_where_the_format_has_it() -> None:
    document = of_text().put(("difficulty",), 3).put(("buyer", "name"), "Anna").put(("buyer", "role"), "Head")
    keys = list(document.plain)
    assert keys.index("stage") < keys.index("difficulty") < keys.index("tags") < keys.index("situation") + 2
    assert keys.index("situation") < keys.index("buyer") < keys.index("lines")
    assert "buyer:\n  name: Anna\n  role: Head\n" in document.text
    assert "difficulty: 3\n" in document.text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Plain words, nothing more", "title: Plain words, nothing more"),
        ("Hei: dette", 'title: "Hei: dette"'),
        ("no", 'title: "no"'),
        ("12:30", 'title: "12:30"'),
        ("0150", 'title: "0150"'),
        ("Ends with:", 'title: "Ends with:"'),
        ("Is it so?", 'title: "Is it so?"'),
        ("# one", 'title: "# one"'),
        ('"Quoted" words', "title: '\"Quoted\" words'"),
        ("- item", 'title: "- item"'),
        ("Één prijs – øl", "title: Één prijs – øl"),
        ("=cmd|' /C calc'!A0", "title: \"=cmd|' /C calc'!A0\""),
        ("{{ x }}", 'title: "{{ x }}"'),
        ("a\tb\x07c  ", "title: a b c"),
    ],
)
def test_a_text_is_quoted_where_a_careful_person_would(text: str, line: str) -> None:
    assert line in of_text().put(("title",), text).text.splitlines()


def test_a_long_text_is_folded_and_reads_the_same() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    after = of_text().put(("lines", 0, "text"), words)
    assert "    text: >-" in after.text
    assert all(len(line) <= 110 for line in after.text.splitlines())
    assert of_text(after.text).word(("lines", 0, "text")) == words


def test_short_lists_are_written_in_one_line_and_long_ones_below_each_other() -> None:
    document = of_text().put(("lines", 0, "accept"), ["one thing", "and another"])
    assert "      - one thing\n      - and another\n" in document.text
    assert "tags: [price, b2b]" in document.put(("tags",), ["price", "b2b"]).text
    must = document.put(
        ("lines", 0, "key_points"), [{"id": "p", "text": "point", "must": ["number", "Friday"]}]
    )
    assert 'must: [number, "Friday"]' in must.text


def test_a_second_language_makes_a_text_a_map() -> None:
    document = of_text().put_text(("title",), "nl", "en", "Met de hand")
    assert "title:\n  en: Written by hand\n  nl: Met de hand\n" in document.text
    assert document.said_in(("title",), "nl", "en") == "Met de hand"
    assert document.put_text(("title",), "nl", "en", "").get(("title",)) == {"en": "Written by hand"}


def test_what_has_to_be_there_keeps_its_place_when_it_is_emptied() -> None:
    document = of_text().put(("title",), None)
    assert list(document.plain)[:3] == ["schema", "id", "title"]
    assert document.get(("title",)) is None


def test_windows_line_ends_stay() -> None:
    data = WRITTEN.replace("\n", "\r\n").encode()
    document = Document.read(FileKind.SCENARIO, data)
    assert document.data == data
    assert document.put(("title",), "New").data.count(b"\r\n") == data.count(b"\r\n")


@pytest.mark.parametrize(
    "text", ["a: &x 1\nb: *x\n", "a: !!python/object:os.system x\n", "\ta: 1\n", "- 1\n", ""]
)
def test_what_packs_may_not_hold_is_not_opened(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        of_text(text)
    assert caught.value.code == "edit_unreadable"


def test_the_limits_of_the_loader_hold() -> None:
    with pytest.raises(KnownError, match="edit_too_long"):
        of_text().put(("title",), "x" * 20_001)
    document = of_text()
    for index in range(16):
        document = document.add(("coach", "tips"), f"{index} " + "long words " * 1_700)
    with pytest.raises(KnownError, match="edit_too_large"):
        _ = document.data


def test_a_new_scenario_is_written_step_by_step_without_problems(tmp_path: Path) -> None:
    pack = new_pack("team.own", "Our pack", "en", None)
    (tmp_path / "pack.yaml").write_bytes(pack.data)
    document = new_scenario("price", "first-stage")
    assert {
        way_of(one)
        for one in check_edited(
            tmp_path, "scenarios/price.yaml", {"scenarios/price.yaml": document.data}
        ).problems
    } >= {("title",), ("situation",), ("buyer", "name"), ("lines", 0, "text"), ("lines", 0, "key_points")}
    steps: list[tuple[Way, Value]] = [
        (("title",), "You're too expensive"),
        (("situation",), "Second call."),
        (("buyer", "name"), "Anna"),
        (("buyer", "role"), "Head of Service"),
        (("issue", "text"), "The price"),
        (("lines", 0, "text"), "That is fair to raise. What does it cost you now?"),
    ]
    for way, value in steps:
        document = document.put(way, value)
    document = document.add(
        ("lines", 0, "key_points"), {"id": "fair", "text": "fair to raise", "accept": ["good that you ask"]}
    )
    checked = check_edited(tmp_path, "scenarios/price.yaml", {"scenarios/price.yaml": document.data})
    assert checked.problems == ()
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "price.yaml").write_bytes(document.data)
    loaded = load_pack(tmp_path)
    assert loaded.problems == ()
    assert loaded.pack is not None
    assert loaded.pack.scenarios[0].title.get("en") == "You're too expensive"


def test_ids_come_from_titles() -> None:
    assert id_from("You're too expensive!") == "youre-too-expensive"
    assert id_from("Før møtet – én ting") == "for-motet-en-ting"
    assert id_from("price", {"price", "price-2"}) == "price-3"
    assert id_from("???") == "scenario"
    assert len(id_from("word " * 50)) <= 50


TEXTS = st.text(max_size=300)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.sampled_from(["title", "situation", "stage"]), TEXTS),
        st.tuples(st.just("put"), st.sampled_from(["lines", "text"]), TEXTS),
        st.tuples(st.just("nl"), st.sampled_from(["title", "situation"]), TEXTS),
        st.tuples(st.just("add"), st.integers(0, 4), TEXTS),
        st.tuples(st.just("remove"), st.integers(0, 4), st.just("")),
        st.tuples(st.just("move"), st.integers(0, 3), st.integers(0, 3)),
    ),
    max_size=8,
)


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_any_steps_give_a_text_that_says_what_was_written(steps: list[tuple[str, object, object]]) -> None:
    document = of_text()
    for kind, where, what in steps:
        before = document.text
        earlier = document
        if kind == "put":
            way: Way = ("lines", 0, "text") if where in ("lines", "text") else (str(where),)
            document = document.put(way, str(what))
        elif kind == "nl":
            document = document.put_text((str(where),), "nl", "en", " ".join(str(what).split()))
        elif kind == "add":
            index = min(int(str(where)), document.count(("lines",)))
            document = document.add(("lines",), {"id": f"new-{index}", "text": str(what) or "x"}, index)
        elif kind == "remove" and document.count(("lines",)) > 1:
            document = document.remove(("lines", min(int(str(where)), document.count(("lines",)) - 1)))
        elif kind == "move":
            document = document.move(("lines",), int(str(where)), int(str(what)))
        assert earlier.text == before
        assert of_text(document.text).plain == document.plain


def test_the_door_loads_no_yaml() -> None:
    script = (
        "import sys, app.packs; print([n for n in ('ruamel.yaml', 'yaml', 'pydantic') if n in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
