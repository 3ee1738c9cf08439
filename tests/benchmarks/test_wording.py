"""The benchmark of the wording check: tables by language, halves, and files that cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.wording import Remark, Table, read_remarks

ROWS = [
    {"lang": "en", "text": "You always rush.", "about_person": True},
    {"lang": "en", "text": "The line was clear.", "about_person": False},
    {"lang": "nb", "text": "Du er lat.", "about_person": True},
    {"lang": "nb", "text": "Du kunne vært mer sånn.", "about_person": True},
    {"lang": "nl", "text": "De zin was kort.", "about_person": False},
]


@pytest.fixture
def few(tmp_path: Path) -> Path:
    path = tmp_path / "few.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in ROWS), encoding="utf-8")
    return path


def test_precision_and_recall_are_printed_by_language_beside_the_goals(
    few: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["wording", str(few)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["half:", "all", "remarks", "person", "found", "prec.", "recall"]
    assert lines[1].split() == ["en", "2", "1", "1", "100.0%", "100.0%"]
    assert lines[2].split() == ["nb", "2", "2", "1", "100.0%", "50.0%!"]
    assert lines[3].split() == ["nl", "1", "0", "0", "-", "-"]
    assert any("precision 95%, recall 85%" in line for line in lines)


def test_several_files_are_one_and_the_halves_are_all_of_them(
    few: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    counts = {}
    for half in ("tuned", "untuned", "all"):
        assert main(["wording", str(few), str(few), "--half", half, "--json"]) == 0
        counts[half] = json.loads(capsys.readouterr().out)["all"]["remarks"]
    assert counts["all"] == 2 * len(ROWS)
    assert counts["tuned"] + counts["untuned"] == counts["all"]


def test_a_half_follows_from_the_text_alone() -> None:
    halves = [Remark("en", f"remark {number}", about_person=False).half for number in range(200)]
    assert halves[:8] == [Remark("nl", f"remark {number}", about_person=True).half for number in range(8)]
    assert 70 < halves.count("tuned") < 130
    assert Remark("nb", "caf\u00e9", True).half == Remark("nb", "cafe\u0301", True).half


def test_shares_of_nothing_are_none() -> None:
    assert Table(0, 0, 0, 0).precision is None
    assert Table(0, 0, 0, 0).recall is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "holds no remarks"),
        ("{", "line 1 is not JSON"),
        ("[]", "line 1 is not a JSON object"),
        ('{"lang": "en"}', "line 1 lacks text, about_person"),
        ('{"lang": "en", "text": 1, "about_person": true}', "lang and text must be text"),
        ('{"lang": "en", "text": "x", "about_person": 1}', "true or false"),
    ],
)
def test_a_malformed_file_gets_a_clear_sentence(
    text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text(text, encoding="utf-8")
    assert main(["wording", str(bad)]) == 2
    assert says in capsys.readouterr().out


def test_a_file_that_is_not_there_gets_a_clear_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["wording", "nowhere.jsonl"]) == 2
    assert "cannot be read" in capsys.readouterr().out


def test_the_project_s_own_cases_have_no_text_in_both_halves() -> None:
    own = Path(__file__).parent.parent / "data" / "wording"
    for path in own.glob("*.jsonl"):
        remarks = read_remarks(path)
        tuned = {remark.text for remark in remarks if remark.half == "tuned"}
        assert tuned.isdisjoint(remark.text for remark in remarks if remark.half == "untuned")
