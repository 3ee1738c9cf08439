"""The labelled development cases: what the goal asks for, in each language."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain import Verdict
from benchmarks.__main__ import main
from benchmarks.keypoints import decide, measure_cases, read_cases, tabulate
from benchmarks.labelled import MalformedCasesError

CASES = Path(__file__).parent.parent / "data" / "key-points"


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_enough_cases_are_decided_and_enough_of_those_are_right(language: str) -> None:
    cases = read_cases(CASES / f"{language}.jsonl")
    table = tabulate((case, decide(case)) for case in cases)
    assert len(cases) >= 400
    assert table.decided >= 0.8
    assert table.right is not None
    assert table.right >= 0.92


@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_what_is_said_of_other_points_never_makes_this_one(language: str) -> None:
    cases = read_cases(CASES / f"{language}.jsonl")
    crossed = [
        decide(replace(case, said=cases[(at + 30) % len(cases)].said)) for at, case in enumerate(cases)
    ][::3]
    assert crossed.count(Verdict.SAID) <= 1


def test_the_benchmark_prints_tables_by_language_and_by_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = tmp_path / "few.jsonl"
    lines = (CASES / "nb.jsonl").read_text(encoding="utf-8").splitlines()[:6]
    few.write_text("\n".join(lines), encoding="utf-8")
    assert main(["keypoints", str(few)]) == 0
    printed = capsys.readouterr().out
    assert "nb " in printed
    assert "not made: neg_negated" in printed
    assert main(["keypoints", str(few), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["all"]["cases"] == 6
    assert set(data["by_language"]) == {"nb"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "holds no cases"),
        ("{", "line 1 is not JSON"),
        ("[]", "line 1 is not a JSON object"),
        ('{"lang": "en"}', "line 1 lacks key_point, accept, said, covered"),
        (
            '{"lang": "en", "key_point": "x", "accept": "x", "said": "x", "covered": true}',
            "accept a list of texts",
        ),
        ('{"lang": "en", "key_point": "x", "accept": [], "said": "x", "covered": 1}', "true or false"),
    ],
)
def test_a_malformed_file_gets_a_clear_sentence(
    text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text(text, encoding="utf-8")
    assert main(["keypoints", str(bad)]) == 2
    assert says in capsys.readouterr().out


def test_a_file_that_is_not_there_gets_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(MalformedCasesError, match="cannot be read"):
        read_cases(tmp_path / "none.jsonl")


def test_a_case_without_phrasings_and_one_in_an_unknown_language_are_measured_as_well(tmp_path: Path) -> None:
    odd = tmp_path / "odd.jsonl"
    rows = [
        {"lang": "de", "key_point": "Der Preis ist fest", "accept": [], "said": "Hallo.", "covered": False},
        {"lang": "en", "key_point": "Free delivery", "accept": [], "said": "", "covered": False},
    ]
    odd.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    assert measure_cases(read_cases(odd))["all"].cases == 2
