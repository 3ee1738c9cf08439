"""Dies at every system call in turn, or at random moments, and looks at what is left. Run as a program.

    python -m tests.storage.crash_driver take FOLDER       every call in the life of one take
    python -m tests.storage.crash_driver recovery FOLDER   every call of start-up recovery
    python -m tests.storage.crash_driver saves FOLDER N    N SIGKILLs into a program that saves all the time

Prints one line of JSON: how many deaths there were, and what was broken after them.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from app.config import Paths, find_paths, load_settings, read_json, save_settings
from app.domain import Answer, Gap, GapReason, Review, Right, Ruling, SelfCheck, Severity, TakeState
from app.storage import Library
from tests.storage.builders import RATE, begin, finish, finish_audio, measured, wav, words

_CALLS = ("open", "write", "fsync", "replace", "rename", "mkdir", "rmdir", "unlink", "ftruncate")
_DIED = 9
_FRAMES = 480


def die_at(number: int) -> None:
    """End this process without any clean-up instead of doing its `number`-th system call."""
    left = [number]

    def wrap(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **keywords: Any) -> Any:
            left[0] -= 1
            if left[0] < 0:
                os._exit(_DIED)
            return call(*args, **keywords)

        return counted

    for name in _CALLS:
        setattr(os, name, wrap(getattr(os, name)))


def every_death(work: Callable[[Callable[[str], None]], None], look: Callable[[int, list[str]], None]) -> int:
    """Run `work` in processes that die at the first, second, ... call; `look` sees what each had told."""
    deaths = 0
    while True:
        read_end, write_end = os.pipe()
        child = os.fork()
        if child == 0:
            tell = partial(_tell, os.write, write_end)
            die_at(deaths)
            work(tell)
            os._exit(0)
        os.close(write_end)
        with os.fdopen(read_end) as told:
            lines = told.read().splitlines()
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code not in (0, _DIED):
            raise RuntimeError(f"the child ended with {code}")
        look(deaths, lines)
        if code == 0:
            return deaths
        deaths += 1


def _tell(write: Callable[[int, bytes], int], descriptor: int, text: str) -> None:
    write(descriptor, f"{text}\n".encode())


class Faults:
    """What was found broken."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def expect(self, is_so: bool, what: str) -> None:
        if not is_so:
            self.found.append(what)


def life_of_a_take(root: Path) -> Callable[[Callable[[str], None]], None]:
    """Everything that is ever done with a take."""

    def work(tell: Callable[[str], None]) -> None:
        library = Library(find_paths(root))
        opened = begin(library)
        tell(f"begun {opened.take.id}")
        opened.audio_path.write_bytes(wav(_FRAMES))
        tell("sound")
        library.note_gap(opened, Gap(0.1, 0.2, GapReason.DROPPED))
        take = finish(library, opened, _FRAMES)
        tell("finished")
        library.save_self_check(take.id, SelfCheck({"value": Answer.NO}))
        tell("checked")
        for text in ("first words", "second words"):
            library.save_transcript(take.id, words(text))
            tell(text)
            library.save_delivery(take.id, measured())
            library.save_review(take.id, Review(take.id, ()))
            tell(f"reviewed {text}")
        library.save_ruling(take.id, "value", Ruling(Right.REP))
        tell("ruled")
        library.choose_best(take.id, True)
        library.trash(take.id)
        tell("trashed")
        library.restore(take.id)
        tell("restored")
        library.trash(take.id)
        tell("trashed again")
        library.purge(take.id)
        tell("purged")

    return work


def look_at_the_take(root: Path, number: int, told: list[str], faults: Faults) -> None:
    """Start the program again, after a death, and see whether all that was told is still so."""
    paths = find_paths(root)
    library = Library(paths)
    library.recover(finish_audio)
    where = f"death {number} after {told[-1:]}"
    faults.expect(library.recover(finish_audio) == (), f"{where}: recovery is never done")
    damage = [problem.code for problem in library.check() if problem.severity is Severity.ERROR]
    faults.expect(not damage, f"{where}: {damage}")
    leftovers = [
        file.name
        for file in paths.library.rglob("*")
        if file.name.startswith(".tmp-") or file.suffix in (".part", ".going")
    ]
    faults.expect(not leftovers, f"{where}: {leftovers}")
    if "sound" in told and "trashed again" not in told:
        take_id = told[0].split()[1]
        if take_id in [one.take.id for one in library.trashed()]:
            library.restore(take_id)
        takes = library.takes()
        faults.expect([take.id for take in takes] == [take_id], f"{where}: the take is gone")
        faults.expect(library.audio_path(take_id).read_bytes() == wav(_FRAMES), f"{where}: the sound is gone")
        take = library.take(take_id)
        faults.expect(takes == (take,), f"{where}: the index is behind")
        faults.expect(
            (take.damaged, take.frames, take.sample_rate) == (False, _FRAMES, RATE), f"{where}: {take}"
        )
        if "finished" in told:
            faults.expect(take.state is not TakeState.RECORDING, f"{where}: {take.state}")
        if "checked" in told:
            faults.expect(library.self_check(take_id) is not None, f"{where}: the self-check is gone")
        if "ruled" in told:
            checked = library.self_check(take_id)
            is_kept = checked is not None and "value" in checked.rulings
            faults.expect(is_kept, f"{where}: the ruling is gone")
        texts = [text for text in ("first words", "second words") if text in told]
        transcript = library.transcript(take_id)
        if texts:
            faults.expect(transcript is not None and transcript.text >= texts[-1], f"{where}: words are gone")
        if take.state in (TakeState.TRANSCRIBED, TakeState.REVIEWED):
            faults.expect(transcript is not None, f"{where}: the state is ahead of the words")
        if take.state is TakeState.REVIEWED:
            faults.expect(library.review(take_id) is not None, f"{where}: the state is ahead of the review")
    if "purged" in told:
        faults.expect(not library.takes() and not library.trashed(), f"{where}: not deleted for good")
    library.close()


def kill_in_the_life_of_a_take(folder: Path, faults: Faults) -> int:
    root = folder / "take"

    def look(number: int, told: list[str]) -> None:
        look_at_the_take(root, number, told, faults)
        shutil.rmtree(root, ignore_errors=True)

    return every_death(life_of_a_take(root), look)


def kill_in_recovery(folder: Path, faults: Faults) -> int:
    start, root = folder / "start", folder / "recovery"
    library = Library(find_paths(start))
    ids = []
    for frames in (_FRAMES, 0, _FRAMES):
        opened = begin(library)
        opened.audio_path.write_bytes(wav(frames))
        library.note_gap(opened, Gap(0.1, 0.2, GapReason.DROPPED))
        ids.append(opened.take.id)
    library.close()

    def work(_: Callable[[str], None]) -> None:
        Library(find_paths(root)).recover(finish_audio)

    def look(number: int, _: list[str]) -> None:
        again = Library(find_paths(root))
        again.recover(finish_audio)
        takes = again.takes()
        faults.expect([take.id for take in takes] == [ids[2], ids[0]], f"death {number}: {takes}")
        for take in takes:
            whole = take.state is TakeState.RECOVERED and take.frames == _FRAMES and len(take.gaps) == 1
            faults.expect(whole, f"death {number}: {take}")
        faults.expect([one.take.id for one in again.trashed()] == [ids[1]], f"death {number}: the empty one")
        faults.expect(again.check() == (), f"death {number}: {again.check()}")
        again.close()
        shutil.rmtree(root)
        shutil.copytree(start, root)

    shutil.copytree(start, root)
    return every_death(work, look)


def kill_savers(folder: Path, faults: Faults, kills: int) -> int:
    """SIGKILL a program that saves settings and a self-check for ever; at most the last may be missing."""
    chance = random.Random(7)
    root = folder / "saves"
    library = Library(find_paths(root))
    take = finish(library, begin(library))
    library.close()
    for number in range(kills):
        read_end, write_end = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read_end)
            _save_for_ever(find_paths(root), take.id, write_end)
        os.close(write_end)
        with os.fdopen(read_end) as told:
            told.readline()
            time.sleep(chance.uniform(0, 0.012))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            acknowledged = max((int(line) for line in told.read().split()), default=0)
        _look_at_saves(find_paths(root), take.id, acknowledged, f"kill {number}", faults)
    final = Library(find_paths(root))
    final.recover(finish_audio)
    faults.expect(final.check() == (), f"in the end: {final.check()}")
    final.close()
    return kills


def _save_for_ever(paths: Paths, take_id: str, tell: int) -> None:
    library = Library(paths)
    settings, _ = load_settings(paths.settings)
    os.write(tell, b"0\n")
    number = int(settings.rep_name or 0)
    while True:
        number += 1
        save_settings(paths.settings, replace(settings, rep_name=str(number), last_line="x" * 30_000))
        library.save_self_check(take_id, SelfCheck({str(number): Answer.YES, "x" * 30_000: Answer.NO}))
        os.write(tell, b"%d\n" % number)


def _look_at_saves(paths: Paths, take_id: str, acknowledged: int, where: str, faults: Faults) -> None:
    settings, problem = load_settings(paths.settings)
    faults.expect(not problem and int(settings.rep_name or 0) >= acknowledged, f"{where}: settings {problem}")
    file = paths.takes / next(paths.takes.glob(f"*/{take_id}")) / "selfcheck.json"
    if acknowledged:
        answers = read_json(file)["answers"]
        newest = max(int(key) for key in answers if key.isdigit())
        faults.expect(newest >= acknowledged, f"{where}: self-check {newest} < {acknowledged}")
    library = Library(paths)
    faults.expect(not library.take(take_id).damaged, f"{where}: the take's details")
    faults.expect(library.takes() == (library.take(take_id),), f"{where}: the index")
    library.close()


def main() -> int:
    faults = Faults()
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what == "take":
        deaths = kill_in_the_life_of_a_take(folder, faults)
    elif what == "recovery":
        deaths = kill_in_recovery(folder, faults)
    else:
        deaths = kill_savers(folder, faults, int(sys.argv[3]))
    print(json.dumps({"deaths": deaths, "faults": faults.found}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
