"""Tries damaged files one after the other: `python -m benchmarks.fuzz_child KIND FIRST END STEP FOLDER`.

It says the number of each file before it tries it, so that whoever started it knows which one ended it, and
one line of JSON for everything that must not be: another exception than ours, an unknown code, a line that is
not in the file, a file that took too long or too much memory, something written outside of its folder.
All happens in a thread with a stack of 512 KiB, the smallest that a program of ours may run in.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from benchmarks.mutations import damaged_pack, damaged_yaml, seeds

STACK: Final = 512 * 1024
FILE_LIMIT_S: Final = 0.5
"""Processor time for one YAML file."""
PACK_LIMIT_S: Final = 5.0
MEMORY_LIMIT: Final = 100_000_000
WORKER_EACH: Final = 50
"""Every so-manieth pack goes through the real import with its process."""


def main(arguments: list[str]) -> int:
    """See the top."""
    kind, first, end, step, folder = arguments
    numbers = range(int(first), int(end), int(step))
    work = {"yaml": YamlTrial, "packs": PackTrial}[kind](Path(folder))
    threading.stack_size(STACK)
    thread = threading.Thread(target=try_all, args=(work, numbers))
    thread.start()
    thread.join()
    print("done", flush=True)
    return 0


def try_all(work: Any, numbers: range) -> None:
    """Try these numbers and say what was wrong."""
    for number in numbers:
        print(number, flush=True)
        for found in work.faults_of(number):
            print(json.dumps({"number": number, "found": found}), flush=True)


class YamlTrial:
    """One scenario or pack.yaml at a time, in a pack that is otherwise sound."""

    def __init__(self, folder: Path) -> None:
        self._sound = seeds()
        self._pack = folder / "pack"
        (self._pack / "scenarios").mkdir(parents=True)
        self._lone = folder / "lone.yaml"
        self._head = self._sound[0]
        (self._pack / "pack.yaml").write_bytes(self._head)
        self._memory = Memory()

    def faults_of(self, number: int) -> list[str]:
        """What must not be, of the file of this number."""
        from app.packs import load_pack, load_scenario_file

        data = damaged_yaml(number, self._sound)
        if number % 8 == 0:
            (self._pack / "pack.yaml").write_bytes(data)
            faults = measured(lambda: problems_of(load_pack(self._pack), data), FILE_LIMIT_S)
        else:
            self._lone.write_bytes(data)
            faults = measured(lambda: problems_of(load_scenario_file(self._lone), data), FILE_LIMIT_S)
        return faults + self._memory.faults()


class PackTrial:
    """One `.gofirst` file at a time: loaded where it lies, and looked at as an import does."""

    def __init__(self, folder: Path) -> None:
        self._sound = seeds()
        self._folder = folder
        self._packs = folder / "library" / "packs"
        self._packs.mkdir(parents=True)
        self._temporary = folder / "temporary"
        self._temporary.mkdir()
        os.environ["TMPDIR"] = str(self._temporary)
        self._file = folder / "in" / "trial.gofirst"
        self._file.parent.mkdir()
        self._memory = Memory()
        self._before = self._contents()

    def faults_of(self, number: int) -> list[str]:
        """What must not be, of the pack of this number."""
        from app.packs import load_pack

        self._file.write_bytes(damaged_pack(number, self._sound))
        faults = measured(lambda: problems_of(load_pack(self._file), None), PACK_LIMIT_S)
        faults += measured(self._examine, PACK_LIMIT_S)
        if number % WORKER_EACH == 0:
            faults += measured(self._inspect, PACK_LIMIT_S)
        self._file.unlink()
        faults += [f"left behind: {name}" for name in sorted(self._contents() - self._before)]
        return faults + self._memory.faults()

    def _examine(self) -> list[str]:
        """The import's own work, in this process."""
        from app.packs.import_worker import Job, examine
        from app.packs.preview import Origin, SourceKind
        from app.packs.staging import drop_staging, make_staging

        staging = make_staging(self._packs)
        try:
            job = Job(self._file, self._file, staging, Origin(SourceKind.FILE, str(self._file)), self._file)
            preview = examine(job, lambda _share: None)
            outside = self._contents() - self._before
            allowed = staging.relative_to(self._folder).as_posix()
            return [
                *(f"written outside: {name}" for name in sorted(outside) if not _is_allowed(name, allowed)),
                *_unknown_codes(preview.problems),
            ]
        finally:
            drop_staging(staging)

    def _inspect(self) -> list[str]:
        """The import as the window asks for it, in a process of its own."""
        from app.packs import PackStore, inspect

        store = PackStore(self._packs)
        preview = inspect(self._file, self._packs)
        found = _unknown_codes(preview.problems)
        if preview.can_add:
            store.discard(preview)
        return found

    def _contents(self) -> set[str]:
        return {path.relative_to(self._folder).as_posix() for path in self._folder.rglob("*")}


class Memory:
    """How much more memory this process has taken than before."""

    def __init__(self) -> None:
        self._highest = _peak()

    def faults(self) -> list[str]:
        """One fault when a trial took more than it may."""
        peak = _peak()
        grown, self._highest = peak - self._highest, max(peak, self._highest)
        return [f"took {grown // 1_000_000} MB"] if grown > MEMORY_LIMIT else []


def measured(work: Callable[[], list[str]], limit_s: float) -> list[str]:
    """The faults of some work, and whether it raised what is not ours or took too long."""
    from app.domain import KnownError

    began = time.thread_time()
    faults: list[str] = []
    try:
        faults = work()
    except KnownError:
        pass
    except BaseException as error:  # noqa: BLE001 - this is what is looked for
        faults = [f"raised {type(error).__name__}: {error}"]
    took = time.thread_time() - began
    return [*faults, f"took {took:.2f} s"] if took > limit_s else faults


def problems_of(loaded: Any, data: bytes | None) -> list[str]:
    """What is wrong with a result: nothing said of nothing, unknown codes, lines that are not there."""
    faults = _unknown_codes(loaded.problems)
    if loaded.pack is None and not loaded.problems:
        faults.append("no pack and no problem")
    if data is not None:
        lines = max(1, len(data.decode("utf-8", "replace").splitlines()))
        faults += [f"line {one.line} of {lines}" for one in loaded.problems if (one.line or 1) > lines]
    return faults


def _unknown_codes(problems: Any) -> list[str]:
    from app.packs.codes import CODES

    faults = [f"facts of {one.code}" for one in problems if CODES.get(one.code) != one.facts.keys()]
    return faults + [
        f"unprintable fact of {one.code}"
        for one in problems
        if not all(str(fact).isprintable() for fact in one.facts.values())
    ]


def _is_allowed(name: str, staging: str) -> bool:
    return name == staging or name.startswith(f"{staging}/") or name == "in/trial.gofirst"


def _peak() -> int:
    """The most memory that this process has had, in bytes; 0 where the system does not say."""
    # Linux hands `ru_maxrss` on from the process that started this one: what that had would hide ours.
    with contextlib.suppress(OSError, ValueError, IndexError):
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return int(status.split("VmHWM:")[1].split()[0]) * 1024
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
