from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.commands.library import add_parser, printable, run, table
from app.config import InstanceLock, find_paths
from app.domain import Answer, KnownError, LineRef, Prompt, SelfCheck, Take, TakeKind
from app.storage import Library

_ROOT = Path(__file__).resolve().parents[2]
_HOLD = """
import sys
from pathlib import Path
from app.config import find_paths
from app.config import InstanceLock
lock = InstanceLock(find_paths(Path(sys.argv[1])).lock)
print(lock.acquire(), flush=True)
sys.stdin.read()
"""
_LINE = LineRef("b2b-core", "price", "anchor")


def _command(folder: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    args = parser.parse_args(["library", *arguments])
    args.data_dir = folder
    return run(args)


def _record(folder: Path, kind: TakeKind, speaker: str, seconds: int = 83) -> Take:
    library = Library(find_paths(folder))
    opened = library.begin(kind, _LINE, "nb", speaker, Prompt("Price", "text", "", (), ""))
    opened.audio_path.write_bytes(b"sound")
    take = library.finish(opened, 10, seconds * 10, hashlib.sha256(b"sound").hexdigest())
    library.close()
    return take


def _printed_json(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_list_shows_each_take_on_a_line_newest_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = _record(tmp_path, TakeKind.MODEL, "Åse Berg")
    attempt = _record(tmp_path, TakeKind.ATTEMPT, "Kari", 5)
    assert _command(tmp_path, "list") == 0
    heading, first, second = capsys.readouterr().out.splitlines()
    assert heading.split() == ["date", "kind", "speaker", "line", "length", "state", "id"]
    assert first.split()[2:] == ["attempt", "Kari", str(_LINE), "0:05", "recorded", attempt.id]
    assert second.split()[2:] == ["model", "Åse", "Berg", str(_LINE), "1:23", "recorded", model.id]
    assert first.index(attempt.id) == second.index(model.id) == heading.index("id", -3)


@pytest.mark.parametrize(
    ("arguments", "speakers"),
    [
        ((), ["Kari", "Boss"]),
        (("--kind", "model"), ["Boss"]),
        (("--speaker", "Kari"), ["Kari"]),
        (("--scenario", "price"), ["Kari", "Boss"]),
        (("--scenario", "b2b-core/delay"), []),
    ],
)
def test_a_list_can_be_restricted_and_read_by_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], speakers: list[str]
) -> None:
    _record(tmp_path, TakeKind.MODEL, "Boss")
    _record(tmp_path, TakeKind.ATTEMPT, "Kari")
    assert _command(tmp_path, "list", "--json", *arguments) == 0
    takes = _printed_json(capsys)
    assert [take["speaker"] for take in takes] == speakers
    for take in takes:
        assert (Path(take["folder"]) / "audio.wav").exists()
        assert (take["line"], take["duration_s"], take["state"]) == (str(_LINE), 83.0, "recorded")


def test_an_empty_library_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _command(tmp_path, "list") == 0
    assert capsys.readouterr().out == "No takes.\n"
    assert _command(tmp_path, "check") == 0
    assert "nothing is damaged" in capsys.readouterr().out


def test_a_check_names_the_damage_and_ends_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take = _record(tmp_path, TakeKind.MODEL, "Boss")
    audio = next((tmp_path / "library" / "takes").glob(f"*/{take.id}")) / "audio.wav"
    assert _command(tmp_path, "check") == 0
    audio.write_bytes(b"other")
    capsys.readouterr()
    assert _command(tmp_path, "check") == 1
    printed = capsys.readouterr().out
    assert str(audio) in printed
    assert "1 thing is wrong" in printed
    assert _command(tmp_path, "check", "--json") == 1
    (problem,) = _printed_json(capsys)
    assert (problem["file"], problem["code"], problem["facts"]) == (
        str(audio),
        "file_changed",
        {"name": "audio.wav"},
    )


def test_a_stray_file_alone_is_no_damage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _record(tmp_path, TakeKind.MODEL, "Boss")
    (tmp_path / "library" / "desktop.ini").write_text("")
    assert _command(tmp_path, "check") == 0
    assert "desktop.ini" in capsys.readouterr().out


def test_a_rebuild_counts_the_takes_and_mends_the_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _record(tmp_path, TakeKind.MODEL, "Boss")
    find_paths(tmp_path).index.write_bytes(b"rubbish" * 1000)
    assert _command(tmp_path, "rebuild") == 0
    assert capsys.readouterr().out == "The index was made anew: 1 take.\n"
    assert _command(tmp_path, "rebuild", "--json") == 0
    assert _printed_json(capsys) == {"takes": 1}


def test_a_rebuild_waits_for_no_running_program(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        with pytest.raises(KnownError, match="already_running"):
            _command(tmp_path, "rebuild")
        other.kill()
    assert _command(tmp_path, "rebuild") == 0
    assert InstanceLock(find_paths(tmp_path).lock).acquire()


def test_a_name_cannot_steer_the_terminal() -> None:
    assert printable("a\x1b[2Jb\r\nc\u202e") == "a?[2Jb??c?"
    assert table([("a", "bb"), ("ccc\n", "d")]) == "a     bb\nccc?  d"


def test_a_backup_goes_out_and_in_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "b.zip"
    _record(here, TakeKind.MODEL, "Boss")
    assert _command(here, "backup", str(file)) == 0
    assert "1 take, packs and settings" in capsys.readouterr().out
    assert _command(there, "restore", str(file), "--json") == 0
    assert _printed_json(capsys) == {"takes": 1, "same": 0, "packs": 0, "beside": 0, "folder": ""}
    assert _command(there, "restore", str(file)) == 0
    assert "0 takes brought in, 1 were here already" in capsys.readouterr().out


def test_damaged_details_are_mended_from_their_second_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take = _record(tmp_path, TakeKind.MODEL, "Boss")
    details = next((tmp_path / "library" / "takes").glob(f"*/{take.id}")) / "take.json"
    before = details.read_bytes()
    details.write_bytes(before[:100])
    assert _command(tmp_path, "check") == 1
    printed = capsys.readouterr().out
    assert "Can be mended: the details are made again." in printed
    assert "The sound is still there." in printed
    assert _command(tmp_path, "check", "--repair") == 0
    assert capsys.readouterr().out.startswith("mended")
    assert details.read_bytes() == before


def test_an_earlier_self_check_can_be_used_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take = _record(tmp_path, TakeKind.ATTEMPT, "Kari")
    library = Library(find_paths(tmp_path))
    for answer in (Answer.YES, Answer.NO):
        library.save_self_check(take.id, SelfCheck({"value": answer}))
    assert _command(tmp_path, "notes", take.id, "--json") == 0
    (version,) = _printed_json(capsys)
    assert _command(tmp_path, "notes", take.id, "--back", version["stamp"]) == 0
    checked = library.self_check(take.id)
    assert checked is not None
    assert checked.answers == {"value": Answer.YES}
    with pytest.raises(KnownError, match="notes_unknown"):
        _command(tmp_path, "notes", take.id, "--back", "never")
    library.close()
