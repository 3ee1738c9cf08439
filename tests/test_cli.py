"""The command line as a whole: help, exit codes, where --data-dir may stand, what is printed for programs."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__, cli
from tests.commands.program import CALL_BACK, PACK, ROOT, SPEECH, command, main

COMMANDS = (
    "practise",
    "converse",
    "record",
    "pack",
    "pack check",
    "library",
    "library list",
    "library rebuild",
    "library check",
    "models",
    "models list",
    "models check",
    "models add",
    "models download",
    "models remove",
    "models pin",
    "doctor",
)


def run(*arguments: object) -> int | None:
    """As `main.py` would, in this process; what argparse ends with is an exit code, too."""
    try:
        return cli.run([str(one) for one in arguments])
    except SystemExit as end:
        return int(end.code or 0)


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_explains_itself(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*words.split(), "--help") == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(f"usage: main.py {words}")
    assert "%(" not in printed.out
    assert printed.err == ""


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    named = capsys.readouterr().out
    assert all(f"\n    {word} " in named for word in {words.split()[0] for words in COMMANDS})
    assert "--data-dir DIR" in named


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"Go First {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        "nonsense",
        "library",
        "library nonsense",
        "models",
        "pack",
        "practise",
        "practise x",
        "record x",
        "library list --kind other",
        "library list --data-dir",
        "doctor --nonsense",
    ],
)
def test_what_makes_no_sense_ends_with_2_and_the_usage(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words.split()) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("usage: main.py")
    assert "error: " in printed.err


def test_doctor_needs_no_package_and_no_other_command() -> None:
    bare = [getattr(sys, "_base_executable", sys.executable), "-S", "-s", str(ROOT / "main.py")]
    done = subprocess.run([*bare, "doctor", "--help"], capture_output=True, text=True, env={}, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: main.py doctor")


@pytest.mark.parametrize(
    "words",
    [
        ["--data-dir", "{}", "library", "list", "--json"],
        ["library", "--data-dir", "{}", "list", "--json"],
        ["library", "list", "--data-dir", "{}", "--json"],
        ["library", "list", "--json", "--data-dir={}"],
    ],
)
def test_the_data_folder_may_be_named_anywhere(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GO_FIRST_DATA_DIR", str(tmp_path / "another"))
    assert run(*(word.format(tmp_path / "here") for word in words)) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert (tmp_path / "here" / "library" / "takes").is_dir()
    assert not (tmp_path / "another").exists()


def test_the_window_gets_the_data_folder_too() -> None:
    assert cli.run([]) is None
    assert cli.run(["--data-dir", "somewhere"]) is None
    assert cli.split_data_dir(["--data-dir", "somewhere"]) == (Path("somewhere"), [])
    assert cli.split_data_dir(["practise", "a b", "--attempt", "-", "--data-dir=x", "--html", "y"]) == (
        Path("x"),
        ["practise", "a b", "--attempt", "-", "--html", "y"],
    )


def test_each_command_ends_with_0_1_or_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("schema: [1", encoding="utf-8")
    stray = tmp_path / "data" / "library" / "takes" / "2026-01" / ("0" * 26)
    for expected, words in (
        (0, ["library", "list"]),
        (0, ["library", "check"]),
        (0, ["library", "rebuild"]),
        (0, ["models", "list"]),
        (0, ["models", "check"]),
        (2, ["models", "add", tmp_path / "absent"]),
        (2, ["models", "remove", "absent"]),
        (2, ["models", "download", "absent"]),
        (0, ["pack", "check", PACK]),
        (1, ["pack", "check", broken]),
        (2, ["pack", "check", tmp_path / "absent"]),
        (2, ["practise", CALL_BACK, "--attempt", SPEECH]),
        (2, ["practise", "absent", "--attempt", SPEECH]),
        (2, ["record", "absent", "--seconds", "1"]),
    ):
        assert run(*words, "--data-dir", tmp_path / "data") == expected, words
        err = capsys.readouterr().err
        assert (err.count("\n") == 1) == (expected == 2), (words, err)
    stray.mkdir(parents=True)
    assert run("library", "check", "--data-dir", tmp_path / "data") == 1


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["library", "list"], list),
        (["library", "check"], list),
        (["library", "rebuild"], dict),
        (["models", "list"], dict),
        (["models", "check"], list),
        (["pack", "check", PACK], dict),
        (["pack", "check", "absent"], dict),
        (["practise", CALL_BACK, "--attempt", SPEECH], dict),
        (["practise", "absent", "--attempt", SPEECH], dict),
    ],
)
def test_what_is_printed_for_programs_is_json_and_nothing_else(
    words: list[object], kind: type, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(*words, "--json", "--data-dir", tmp_path)
    assert isinstance(json.loads(capsys.readouterr().out), kind)


def test_a_note_of_a_room_does_not_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.commands import library

    def noisy(_: object) -> int:
        logging.getLogger("app.transcription.transcriber").warning("worker lost")
        return 0

    monkeypatch.setattr(library, "run", noisy)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    assert run("library", "list", "--data-dir", tmp_path) == 0
    assert capsys.readouterr().err == ""


def test_a_reader_that_goes_away_is_no_bug(tmp_path: Path) -> None:
    program = subprocess.Popen(
        command("library", "list", "--data-dir", tmp_path),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait() == 2


def test_a_terminal_that_knows_only_ascii_is_served(tmp_path: Path) -> None:
    poor = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    words = ("practise", CALL_BACK, "--attempt", SPEECH, "--language", "nb", "--data-dir", tmp_path)
    ran = main(*words, env=poor)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "Kj?peren" in ran.out
