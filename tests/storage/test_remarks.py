"""Remarks lie in the folder of their take: kept, replaced, taken away, and never lost to a damaged file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain import KnownError, Remark, RemarkKind, Remarks
from app.storage import Library, Remedy, mend, remedy_for
from tests.storage.builders import record

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


def remark(number: int, kind: RemarkKind = RemarkKind.QUESTION, start_s: float = 1.0) -> Remark:
    made = NOON + timedelta(minutes=number)
    return Remark(f"r{number}", kind, f"What happens at {number}?", "Anneke", made, start_s)


def test_remarks_are_kept_replaced_and_taken_away(library: Library) -> None:
    take = record(library)
    assert library.remarks(take.id) is None
    library.save_remark(take.id, remark(1))
    library.save_remark(take.id, replace(remark(2), end_s=2.5))
    library.save_remark(take.id, replace(remark(1), text="And now?"))
    kept = library.remarks(take.id)
    assert kept is not None
    assert {one.id: (one.text, one.end_s) for one in kept.remarks} == {
        "r1": ("And now?", None),
        "r2": ("What happens at 2?", 2.5),
    }
    library.drop_remark(take.id, "r1")
    assert library.remarks(take.id) == Remarks((replace(remark(2), end_s=2.5),))
    assert library.check() == ()


def test_praise_comes_first_and_then_the_order_of_the_take() -> None:
    late = remark(1, RemarkKind.PRAISE, 9.0)
    found = Remarks((remark(2, start_s=5.0), remark(3, start_s=1.0), late))
    assert [one.id for one in found.in_order] == ["r1", "r3", "r2"]
    assert [one.id for one in found.by_time] == ["r3", "r2", "r1"]


def test_a_damaged_file_is_not_written_over(library: Library) -> None:
    take = record(library)
    library.save_remark(take.id, remark(1))
    file: Path = library.folder(take.id) / "remarks.json"
    file.write_bytes(b"not json")
    with pytest.raises(KnownError, match="file_damaged"):
        library.save_remark(take.id, remark(2))
    assert file.read_bytes() == b"not json"


def test_damaged_remarks_are_brought_back_from_an_earlier_version(library: Library) -> None:
    take = record(library)
    library.save_remark(take.id, remark(1))
    library.save_remark(take.id, remark(2))
    (library.folder(take.id) / "remarks.json").write_bytes(b"not json")
    [problem] = library.check()
    assert remedy_for(problem) is Remedy.NOTES
    mend(library, problem)
    assert library.remarks(take.id) == Remarks((remark(1),))
    assert library.check() == ()


@pytest.mark.parametrize("wrong", [{"text": "  "}, {"start_s": -1.0}, {"end_s": 0.5}])
def test_a_remark_says_something_about_a_place(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="a remark"):
        replace(remark(1), **wrong)  # type: ignore[arg-type]
