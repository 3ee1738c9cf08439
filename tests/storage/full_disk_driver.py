"""Works on a really full disk. Run as a program in a folder that is a small file system of its own.

Prints one line of JSON: what was not as it must be.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.config import find_paths, load_settings, save_settings
from app.domain import Gap, GapReason, KnownError
from app.storage import Library
from tests.storage.builders import RATE, begin, finish_audio, record, wav, words

_MARKER = "rabarbrakvast"


def fill(file: Path) -> None:
    """Write until not one byte more fits."""
    descriptor = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    for size in (65536, 4096, 1):
        with contextlib.suppress(OSError):
            while os.write(descriptor, b"x" * size):
                pass
    os.close(descriptor)


def refused(work: Callable[[], object]) -> str:
    """The code that `work` fails with."""
    try:
        work()
    except KnownError as error:
        return error.code
    return "no error"


def main() -> int:
    folder = Path(sys.argv[1])
    faults: list[str] = []

    def expect(is_so: bool, what: str) -> None:
        if not is_so:
            faults.append(what)

    paths = find_paths(folder / "data")
    library = Library(paths)
    takes = [record(library, speaker=f"{_MARKER} {number}") for number in range(4)]
    takes[0] = library.save_transcript(takes[0].id, words("old words"))
    settings, _ = load_settings(paths.settings)
    save_settings(paths.settings, replace(settings, rep_name="Kari"))
    opened = begin(library)
    opened.audio_path.write_bytes(wav(480))
    listed = library.takes()
    fill(folder / "filler")

    full: dict[str, Callable[[], object]] = {
        "begin": lambda: begin(library),
        "set_speaker": lambda: library.set_speaker(takes[1].id, "x" * 5000),
        "second transcript": lambda: library.save_transcript(takes[0].id, words("new")),
        "first transcript": lambda: library.save_transcript(takes[1].id, words("new")),
        "finish": lambda: library.finish(opened, RATE, 480, "0" * 64),
        "note_gap": lambda: library.note_gap(opened, Gap(0.0, 1.0, GapReason.DROPPED)),
        "settings": lambda: save_settings(paths.settings, replace(settings, rep_name="Ola")),
    }
    for what, work in full.items():
        code = refused(work)
        expect(code == "disk_full", f"{what}: {code}")
    expect(load_settings(paths.settings)[0].rep_name == "Kari", "the old settings are gone")
    expect(library.takes() == listed, "the list changed")
    expect(library.take(takes[1].id) == takes[1], "the details changed")
    transcript = library.transcript(takes[0].id)
    expect(transcript is not None and transcript.text == "old words", "the old words are gone")

    library.trash(takes[2].id)
    expect([one.take.id for one in library.trashed()] == [takes[2].id], "the trash")
    expect(takes[2].id not in [take.id for take in library.takes()], "a deleted take is still listed")
    library.purge(takes[2].id)
    library.trash(takes[3].id)
    library.restore(takes[3].id)
    expect([take.id for take in library.takes()] == [takes[number].id for number in (3, 1, 0)], "the list")
    expect(not (paths.trash / takes[2].id).exists(), "not deleted for good")
    files = [file for file in folder.rglob("*") if file.is_file()]
    left = [file.name for file in files if f"{_MARKER} 2".encode() in file.read_bytes()]
    expect(not left, f"traces in {left}")
    fill(folder / "filler2")
    library.close()
    again = Library(paths)
    expect(len(again.takes()) == 3, "takes after a start on a full disk")
    again.close()

    (folder / "filler").unlink()
    (folder / "filler2").unlink()
    last = Library(paths)
    recovered = last.recover(finish_audio)
    expect([one.take.id for one in recovered] == [opened.take.id], f"recovered {recovered}")
    expect(len(last.takes()) == 4, "takes in the end")
    expect(last.audio_path(opened.take.id).read_bytes() == wav(480), "the sound is gone")
    expect(last.check() == (), f"check: {last.check()}")
    temporary = [str(file) for file in paths.library.rglob(".tmp-*")]
    expect(not temporary, f"left over: {temporary}")
    last.close()
    print(json.dumps(faults))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
