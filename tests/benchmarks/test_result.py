"""The table of the benchmarks: verdicts, columns, JSON, and the file of results."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import __main__ as program
from benchmarks import report
from benchmarks.machine import this_machine
from benchmarks.result import CannotMeasureError, Result, Row, Verdict, not_measured, p50, p95, percentile


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (Row("less is better", 1.0, 1.2, 1.1), Verdict.AIM),
        (Row("less is better", 1.15, 1.2, 1.1), Verdict.MUST),
        (Row("less is better", 1.3, 1.2, 1.1), Verdict.MISSED),
        (Row("more is better", 40, 3, 8, more=True), Verdict.AIM),
        (Row("more is better", 3, 3, 8, more=True), Verdict.MUST),
        (Row("more is better", 2.9, 3, 8, more=True), Verdict.MISSED),
        (Row("without an aim", 1.0, 1.0), Verdict.AIM),
        (Row("without a goal", 7.0), Verdict.NO_GOAL),
        (not_measured("nothing", "no microphone", 1.0), Verdict.NOT_MEASURED),
    ],
)
def test_a_row_says_which_goal_it_reached(row: Row, verdict: Verdict) -> None:
    assert row.verdict is verdict


def test_only_a_missed_row_spoils_a_result() -> None:
    good, missed = Row("a", 1.0, 1.0), Row("b", 2.0, 1.0)
    assert Result("x", "x", (good, not_measured("c", "why"))).is_good
    assert not Result("x", "x", (good, missed)).is_good


def test_percentiles_lie_between_neighbours() -> None:
    assert p50([3, 1, 2]) == 2
    assert p50([1, 2]) == 1.5
    assert p95(range(101)) == 95
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)


def test_the_table_has_one_line_for_each_row_and_its_columns_are_aligned() -> None:
    results = [
        Result(
            "N1",
            "one",
            (Row("a metric", 1.234, 1.2, 1.1, p50=0.5, p95=1.25, unit="s"), Row("b", 400, 150, more=True)),
        ),
        Result("N2", "two", (not_measured("c", "no espeak-ng", 3),)),
    ]
    lines = report.table(results).splitlines()
    assert [line.split()[0] for line in (lines[2], lines[4])] == ["N1", "N2"]
    assert " ".join(lines[2].split()) == "N1 a metric 0.50 s 1.25 s 1.23 <= 1.2 <= 1.1 MISSED"
    assert lines[3].endswith("aim")
    assert lines[4].endswith("not measured: no espeak-ng")
    verdicts = lines[0].index("verdict")
    assert [lines[2][verdicts:], lines[3][verdicts:]] == ["MISSED", "aim"]


def tell(monkeypatch: pytest.MonkeyPatch, ratio: float | None) -> None:
    def measure() -> Result:
        if ratio is None:
            raise CannotMeasureError("no sound server")
        return Result(
            "N15", "a stand-in", (Row("metric", ratio, 1.0, 0.5, p50=2.0, unit="ms"),), "more", "base"
        )

    monkeypatch.setattr("benchmarks.encoder_memory.measure", measure)


@pytest.mark.parametrize(("ratio", "code"), [(0.4, 0), (0.9, 0), (1.1, 1), (None, 0)])
def test_the_exit_code_is_1_only_when_a_row_missed_what_it_must_reach(
    ratio: float | None, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tell(monkeypatch, ratio)
    assert program.main(["N15"]) == code
    assert ("no sound server" in capsys.readouterr().out) is (ratio is None)


def test_a_benchmark_that_fails_spoils_the_run_but_not_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> Result:
        raise RuntimeError("the window did not open")

    tell(monkeypatch, 0.4)
    monkeypatch.setattr("benchmarks.start.measure", broken)
    assert program.main(["N9", "N15"]) == 1
    printed = capsys.readouterr().out
    assert "not measured: it failed with RuntimeError" in printed
    assert "the window did not open" in printed
    assert "a stand-in" in printed


def test_json_and_the_file_of_results_hold_date_machine_versions_and_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tell(monkeypatch, 0.75)
    kept = tmp_path / "results.jsonl"
    for _ in range(2):
        program.main(["N15", "--json", "--quick", "--save", str(kept)])
    printed = json.loads(capsys.readouterr().out.split("\n}\n")[0] + "\n}")
    lines = [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()]
    assert len(lines) == 2
    for one in (printed["results"][0], *lines):
        assert one["name"] == "N15"
        assert one["model"] == "base"
        assert one["rows"][0] | {"p95": None} == one["rows"][0]
        assert (one["rows"][0]["ratio"], one["rows"][0]["verdict"]) == (0.75, "must")
        assert one["date"].endswith("+00:00")
        assert {"load_before", "load_after"} <= one.keys()
    assert lines[0]["quick"] is True
    versions = lines[0]["machine"]["versions"]
    assert versions.keys() >= {"python", "faster-whisper", "ctranslate2", "PySide6-Essentials"}
    assert this_machine().versions == versions


def test_a_name_that_is_no_benchmark_is_refused_and_all_begins_with_the_numbered_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        program.main(["N99"])
    assert "no benchmark is called N99" in capsys.readouterr().err
    assert list(program.BENCHMARKS)[:15] == [f"N{number}" for number in range(1, 16)]
