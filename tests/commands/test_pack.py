"""`pack check`: what it prints, and how it ends."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from app.commands import pack
from tests.packs.making import NORTHWIND, SCENARIO, write_pack

SOUND = SCENARIO.replace("accept: [det forstår jeg]", "accept: [jeg forstår at prisen er høy for dere]")
"""With phrasings that its key points can be told by."""


def check(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    pack.add_parser(parser.add_subparsers(dest="command"))
    return pack.run(parser.parse_args(["pack", "check", *arguments]))


def test_a_sound_pack_ends_with_0_and_a_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(str(write_pack(tmp_path, {"a.yaml": SOUND}))) == 0
    assert capsys.readouterr().out.splitlines() == [
        "test.pack 1.0.0     nb",
        "Åpning               1",
        "Avslutning           0",
        "all stages           1",
        "1 scenario, 0 problems, 0 warnings",
    ]


def test_warnings_alone_end_with_0(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(NORTHWIND.parent)
    assert check("northwind") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(
        f"{Path('northwind', 'pack.yaml')}:15: warning: This pack asks for Go First >=0.3; "
    )
    assert [line.split(": ")[0] for line in lines[1:3]] == [
        str(Path("northwind", "scenarios", "price-too-high.yaml"))
    ] * 2
    assert "key point acknowledge of the line reframe (price-too-high, en)" in lines[1]
    assert lines[3].split() == ["northwind.saas-core", "2.1.0", "en", "nl"]
    assert [line.split()[-2:] for line in lines[4:11] if "objections" in line] == [["1", "1"]]
    assert lines[-1] == "1 scenario, 0 problems, 3 warnings"


def test_each_problem_is_a_line_with_place_sentence_and_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = SCENARIO.replace("id: price", "id: Price").replace("situation:", "situasjon:")
    write_pack(tmp_path, {"b.yaml": broken, "a.yaml": "title: Hei: dette"})
    monkeypatch.chdir(tmp_path)
    assert check("pack") == 1
    scenarios = Path("pack", "scenarios")
    assert capsys.readouterr().out.splitlines() == [
        (
            f"{scenarios / 'a.yaml'}:1: There is a second colon in this line: title: Hei: dette "
            "Put the text in quotes, because a colon followed by a space has a meaning of its own."
        ),
        f"{scenarios / 'b.yaml'}:1: situation is missing. Add it.",
        (
            f"{scenarios / 'b.yaml'}:2: Price cannot be an id. "
            "Use lower-case letters a to z, digits, points and hyphens, 80 at most."
        ),
        f"{scenarios / 'b.yaml'}:5: situasjon is not known here. Did you mean situation?",
        "test.pack 1.0.0     nb",
        "Åpning               0",
        "Avslutning           0",
        "all stages           0",
        "0 scenarios, 4 problems, 0 warnings",
    ]


def test_json_holds_all_that_a_program_needs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_pack(tmp_path, {"a.yaml": SOUND.replace("stage: open", "stage: opened")})
    assert check(str(folder), "--json") == 1
    document = json.loads(capsys.readouterr().out)
    assert (document["scenarios"], document["errors"], document["warnings"]) == (1, 1, 0)
    assert document["problems"] == [
        {
            "file": str(folder / "scenarios" / "a.yaml"),
            "line": 4,
            "where": "stage",
            "severity": "error",
            "code": "unknown_stage",
            "facts": {"value": "opened", "known": "open, close"},
            "message": "There is no stage opened in pack.yaml.",
            "remedy": "Use one of these: open, close.",
        }
    ]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("absent", "There is no pack at absent. "),
        ("absent.yaml", "There is no scenario file at absent.yaml. "),
    ],
)
def test_a_path_with_nothing_there_ends_with_2_and_one_sentence(
    name: str,
    sentence: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert check(name) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(sentence)
    assert check(name, "--json") == 2
    assert json.loads(capsys.readouterr().out)["error"]["message"] == sentence.strip()


def test_pack_yaml_stands_for_its_pack_and_a_scenario_for_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pack(tmp_path, {"a.yaml": SOUND, "b.yaml": SOUND.replace("id: price", "id: b")})
    assert check(str(folder / "pack.yaml")) == 0
    assert "\n2 scenarios" in capsys.readouterr().out
    assert check(str(folder / "scenarios" / "a.yaml")) == 0
    assert capsys.readouterr().out.startswith("1 scenario,")


def test_a_key_point_that_no_phrasing_tells_is_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(str(write_pack(tmp_path, {"a.yaml": SCENARIO})), "--json") == 0
    document = json.loads(capsys.readouterr().out)
    (problem,) = document["problems"]
    assert (problem["code"], problem["severity"]) == ("thin_phrasing", "warning")
    assert problem["facts"]["phrase"] == "det forstår jeg"
    assert problem["facts"]["key_point"] == "acknowledge"
