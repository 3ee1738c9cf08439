"""A tenth of the fuzzing, and that it would notice what must not be."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks import fuzz, fuzz_child
from benchmarks.mutations import damaged_pack, damaged_yaml, seeds


@pytest.mark.slow
def test_no_damaged_yaml_file_ends_hangs_or_surprises_the_program() -> None:
    outcome = fuzz.run("yaml", 10_000, jobs=1)
    assert (outcome.tried, outcome.found) == (10_000, [])


@pytest.mark.slow
def test_no_damaged_pack_ends_hangs_escapes_or_leaves_anything() -> None:
    outcome = fuzz.run("packs", 2_000, jobs=1)
    assert (outcome.tried, outcome.found) == (2_000, [])


@pytest.mark.skipif(sys.platform == "win32", reason="a process dies otherwise there")
def test_what_must_not_be_is_noticed_and_the_rest_is_tried_all_the_same() -> None:
    outcome = fuzz.run("any", 12, jobs=2, hang_s=1.0, child="tests.benchmarks.bad_child")
    assert outcome.tried == 12
    found = {number: [what for one, what in outcome.found if one == number] for number in range(12)}
    assert [number for number in found if found[number]] == [3, 5, 7, 8, 9]
    assert found[3][0].startswith("ended the process: -11")
    assert found[5] == ["hung for 1 s"]
    assert found[7] == ["raised ValueError: a bug"]
    assert found[8][0].startswith("took 0.")
    assert any(what.endswith(" MB") for what in found[9])


def test_what_a_pack_leaves_outside_of_its_folder_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    trial = fuzz_child.PackTrial(tmp_path)
    assert trial.faults_of(1) == []
    (tmp_path / "escaped.txt").write_text("out")
    assert any("escaped.txt" in one for one in trial.faults_of(1))


def test_files_are_made_from_their_number_alone_and_differ() -> None:
    sound = seeds()
    for make in (damaged_yaml, damaged_pack):
        files = [make(number, sound) for number in range(60)]
        assert files == [make(number, sound) for number in range(60)]
        assert len(set(files)) > 50
