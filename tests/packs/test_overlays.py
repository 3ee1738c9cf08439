"""An update over local edits: base, mine and theirs of text, audio and order; nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.packs import FolderSource, PackStore
from app.packs.codes import Faults
from app.packs.merge import Merge
from app.packs.yaml_out import to_yaml
from app.packs.yaml_tree import Table, read_tree
from tests.packs.making import NORTHWIND
from tests.packs.shelves import add, in_use, pack_folder

BASE = """\
schema: 1
id: price
title: {en: Too dear, nb: For dyrt}
stage: open
situation: Second call
buyer:
  name: Ann
  role: Buyer
issue:
  kind: objection
  text: The price is too high
lines:
  - id: first
    text: The first line of ours
    key_points:
      - id: point
        text: the first line
        accept: [one two three, four five six]
    models:
      - {speaker: Anneke, language: en, file: audio/old.wav}
  - id: second
    text: The second line of ours
    key_points: [{id: point, text: the second line}]
  - id: third
    text: The third line of ours
    key_points: [{id: point, text: the third line}]
"""
WAV = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(28)


def line(number: str) -> str:
    at = BASE.index(f"\n  - id: {number}") + 1
    end = BASE.find("\n  - id: ", at)
    return BASE[at : end + 1 if end > 0 else None]


HEAD = BASE[: BASE.index("  - id: first")]
FIRST, SECOND, THIRD = line("first"), line("second"), line("third")


class Edited:
    """A pack that was added, edited here (`mine`) and updated (`theirs`)."""

    def __init__(self, folder: Path, mine: str, theirs: str | None, base: str = BASE) -> None:
        self.store = PackStore(folder / "packs")
        self.mine = mine
        audio = [("audio/old.wav", WAV), ("audio/new.wav", WAV + b"new")]
        add(self.store, pack_folder(folder / "v1", base, more=audio))
        self.store.overlays.save("test.pack", "price", mine.encode(), base.encode())
        new = pack_folder(folder / "v2", theirs or base, "1.1.0", more=audio)
        if theirs is None:
            (new / "scenarios" / "price.yaml").unlink()
        add(self.store, new)

    @property
    def scenario(self):  # type: ignore[no-untyped-def]
        found = in_use(self.store).scenario("price")
        assert found is not None
        return found

    @property
    def source(self) -> FolderSource:
        entry = self.store.entry("test.pack")
        assert entry is not None
        return FolderSource(self.store.path(entry))

    def conflicts(self) -> dict[str, tuple[str | None, str | None, str | None]]:
        found = self.store.overlays.conflicts("test.pack", self.source)
        return {one.where: (one.base, one.mine, one.theirs) for each in found for one in each.conflicts}

    def resolve(self, **choices: str) -> None:
        named = {key.replace("__", " "): side for key, side in choices.items()}
        self.store.overlays.resolve("test.pack", "price", self.source, named)  # type: ignore[arg-type]

    def kept_mine(self) -> bool:
        folder = self.store.overlays.folder("test.pack")
        return any(path.read_text(encoding="utf-8") == self.mine for path in folder.rglob("price.yaml"))


def test_an_edit_is_in_use_and_the_pack_itself_untouched(tmp_path: Path) -> None:
    edited = Edited(tmp_path, BASE.replace("Second call", "Third call"), BASE)
    assert edited.scenario.situation.get("nb") == "Third call"
    assert (edited.source.folder / "scenarios" / "price.yaml").read_text(encoding="utf-8") == BASE
    assert edited.conflicts() == {}


def test_changes_of_different_things_are_both_in_use(tmp_path: Path) -> None:
    edited = Edited(
        tmp_path,
        BASE.replace("Second call", "Third call").replace("one two three", "mine mine mine"),
        BASE.replace("nb: For dyrt", "nb: Altfor dyrt").replace(
            "[one two three", "[theirs theirs, one two three"
        ),
    )
    assert edited.conflicts() == {}
    scenario = edited.scenario
    assert scenario.situation.get("nb") == "Third call"
    assert scenario.title.by_language == {"en": "Too dear", "nb": "Altfor dyrt"}
    accept = scenario.lines[0].key_points[0].accept.get("nb")
    assert set(accept) == {"theirs theirs", "mine mine mine", "four five six"}


def test_a_text_changed_on_both_sides_stays_mine_and_shows_all_three(tmp_path: Path) -> None:
    edited = Edited(
        tmp_path,
        BASE.replace("The first line of ours", "The first line, mine"),
        BASE.replace("The first line of ours", "The first line, theirs"),
    )
    assert edited.scenario.lines[0].text.get("nb") == "The first line, mine"
    assert edited.conflicts() == {
        "lines[first].text": ("The first line of ours", "The first line, mine", "The first line, theirs")
    }


@pytest.mark.parametrize(
    ("side", "text"), [("mine", "The first line, mine"), ("theirs", "The first line, theirs")]
)
def test_a_decision_holds_and_what_was_decided_against_is_kept(tmp_path: Path, side: str, text: str) -> None:
    edited = Edited(
        tmp_path,
        BASE.replace("The first line of ours", "The first line, mine").replace("Second call", "Third call"),
        BASE.replace("The first line of ours", "The first line, theirs").replace("Too dear", "Dear"),
    )
    edited.store.overlays.resolve("test.pack", "price", edited.source, {"lines[first].text": side})  # type: ignore[dict-item]
    assert edited.scenario.lines[0].text.get("nb") == text
    assert edited.scenario.situation.get("nb") == "Third call"
    assert edited.scenario.title.get("en") == "Dear"
    assert edited.conflicts() == {}
    assert edited.kept_mine()


def test_a_recording_of_mine_stays_beside_a_new_one_of_theirs(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "other")
    name = store.overlays.keep_audio("test.pack", WAV + b"mine", ".wav")
    other = "      - {speaker: Me, language: en, file: " + name + "}\n"
    edited = Edited(
        tmp_path,
        BASE.replace("audio/old.wav}\n", "audio/old.wav}\n" + other),
        BASE.replace("audio/old.wav", "audio/new.wav"),
    )
    assert edited.store.overlays.keep_audio("test.pack", WAV + b"mine", ".wav") == name
    assert edited.conflicts() == {}
    models = {one.speaker: one.file.read_bytes() for one in edited.scenario.lines[0].models}
    assert models == {"Anneke": WAV + b"new", "Me": WAV + b"mine"}


def test_the_same_recording_replaced_on_both_sides_is_a_conflict_and_both_files_stay(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    name = store.overlays.keep_audio("test.pack", WAV + b"mine", ".wav")
    edited = Edited(
        tmp_path, BASE.replace("audio/old.wav", name), BASE.replace("audio/old.wav", "audio/new.wav")
    )
    where = "lines[first].models[Anneke en].file"
    assert edited.conflicts() == {where: ("audio/old.wav", name, "audio/new.wav")}
    assert edited.scenario.lines[0].models[0].file.read_bytes() == WAV + b"mine"
    edited.store.overlays.resolve("test.pack", "price", edited.source, {where: "theirs"})
    assert edited.scenario.lines[0].models[0].file.read_bytes() == WAV + b"new"
    assert (edited.store.overlays.folder("test.pack") / "audio" / name.rpartition("/")[2]).is_file()


def test_another_order_of_mine_takes_in_a_line_of_theirs(tmp_path: Path) -> None:
    added = SECOND.replace("second", "extra")
    edited = Edited(tmp_path, HEAD + THIRD + FIRST + SECOND, HEAD + FIRST + SECOND + added + THIRD)
    assert edited.conflicts() == {}
    assert [one.id for one in edited.scenario.lines] == ["third", "first", "second", "extra"]


def test_another_order_of_theirs_keeps_a_line_of_mine(tmp_path: Path) -> None:
    added = SECOND.replace("second", "own")
    edited = Edited(tmp_path, HEAD + FIRST + added + SECOND + THIRD, HEAD + THIRD + SECOND + FIRST)
    assert edited.conflicts() == {}
    assert [one.id for one in edited.scenario.lines] == ["third", "second", "first", "own"]


def test_two_new_orders_are_a_conflict_and_mine_is_used_until_it_is_decided(tmp_path: Path) -> None:
    edited = Edited(tmp_path, HEAD + THIRD + FIRST + SECOND, HEAD + SECOND + FIRST + THIRD)
    assert edited.conflicts() == {
        "lines order": ("first, second, third", "third, first, second", "second, first, third")
    }
    assert [one.id for one in edited.scenario.lines] == ["third", "first", "second"]
    edited.resolve(lines__order="theirs")
    assert [one.id for one in edited.scenario.lines] == ["second", "first", "third"]


def test_a_line_that_they_took_out_and_i_changed_stays(tmp_path: Path) -> None:
    edited = Edited(tmp_path, BASE.replace("The second line of ours", "Second, mine"), HEAD + FIRST + THIRD)
    (where, (base, mine, theirs)) = next(iter(edited.conflicts().items()))
    assert where == "lines[second]"
    assert theirs is None
    assert base is not None
    assert mine is not None
    assert "Second, mine" in mine
    assert [one.id for one in edited.scenario.lines] == ["first", "second", "third"]


def test_a_line_that_i_took_out_and_they_changed_is_a_conflict(tmp_path: Path) -> None:
    edited = Edited(tmp_path, HEAD + FIRST + THIRD, BASE.replace("The second line of ours", "Second, theirs"))
    ((base, mine, theirs),) = edited.conflicts().values()
    assert (base is None, mine, theirs is None) == (False, None, False)
    assert [one.id for one in edited.scenario.lines] == ["first", "third"]


def test_a_line_that_only_one_side_took_out_is_gone(tmp_path: Path) -> None:
    edited = Edited(tmp_path, HEAD + FIRST + THIRD, BASE.replace("Second call", "Third call"))
    assert edited.conflicts() == {}
    assert [one.id for one in edited.scenario.lines] == ["first", "third"]


def test_an_edited_scenario_that_the_update_has_not_stays(tmp_path: Path) -> None:
    edited = Edited(tmp_path, BASE.replace("Second call", "Third call"), None)
    assert edited.scenario.situation.get("nb") == "Third call"
    (found,) = edited.store.overlays.conflicts("test.pack", edited.source)
    assert found.is_gone


def test_a_scenario_of_ones_own_in_an_added_pack_survives_updates(tmp_path: Path) -> None:
    edited = Edited(tmp_path, BASE, BASE)
    own = BASE.replace("id: price", "id: own")
    edited.store.overlays.save("test.pack", "own", own.encode(), None)
    assert {one.id for one in in_use(edited.store).scenarios} == {"price", "own"}


def test_the_stages_of_an_added_pack_can_be_put_in_another_order(tmp_path: Path) -> None:
    edited = Edited(tmp_path, BASE, BASE)
    base = (edited.source.folder / "pack.yaml").read_text(encoding="utf-8")
    stages = base[base.index("    - id: open") :]
    swapped = base.replace(
        stages, stages[stages.index("    - id: close") :] + stages[: stages.index("    - id: close")]
    )
    edited.store.overlays.save("test.pack", "pack.yaml", swapped.encode(), base.encode())
    assert [stage.id for stage in in_use(edited.store).process.stages] == ["close", "open"]


def test_edits_that_were_put_aside_can_be_taken_back(tmp_path: Path) -> None:
    edited = Edited(tmp_path, BASE.replace("Second call", "Third call"), BASE)
    edited.store.overlays.put_aside("test.pack", "price")
    assert edited.scenario.situation.get("nb") == "Second call"
    assert edited.store.overlays.edited("test.pack") == ()
    edited.store.overlays.take_back("test.pack", "price")
    assert edited.scenario.situation.get("nb") == "Third call"


def test_the_base_is_the_file_before_the_first_edit(tmp_path: Path) -> None:
    edited = Edited(tmp_path, BASE.replace("Second call", "Third call"), BASE)
    edited.store.overlays.save("test.pack", "price", BASE.replace("Ann", "Bo").encode(), b"something later")
    assert (edited.store.overlays.folder("test.pack") / "base" / "price.yaml").read_text(
        encoding="utf-8"
    ) == BASE


def test_a_tree_written_as_yaml_reads_as_the_same_tree() -> None:
    data = (NORTHWIND / "scenarios" / "price-too-high.yaml").read_bytes()
    awkward = b"a: 'no'\nb: 12:30\nc: 0150\nd: \"x: y # z\"\ne: >-\n  long\n  text\nf: |\n  two\n  lines\n"
    awkward += "g: [number, \"Friday\"]\nh: ''\ni: æøå 100 %\nj: '- x'\nk: ' led'\nl: \"a\\tb\"\n".encode()
    for one in (data, awkward):
        before = tree(one)
        written = to_yaml(before)
        after = tree(written)
        assert values(after) == values(before)
        assert to_yaml(after) == written


def test_merging_a_file_with_itself_changes_nothing() -> None:
    one = tree((NORTHWIND / "scenarios" / "price-too-high.yaml").read_bytes())
    merge = Merge()
    assert merge.merge(one, one, one) is one
    assert merge.conflicts == []


def tree(data: bytes) -> Table:
    found = read_tree(data, Faults(Path("x.yaml")))
    assert found is not None
    assert not found.refused
    return found.root


def values(node: object) -> object:
    if isinstance(node, Table):
        return {key: values(value) for key, value in node.values.items()}
    inner = getattr(node, "values", None)
    return [values(one) for one in inner] if inner is not None else getattr(node, "text", None)
