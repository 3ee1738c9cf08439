"""What a worker that reads strangers' packs may use up and touch. Called once, in the worker itself."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Final

CPU_S: Final = 30
MEMORY_BYTES: Final = 1_000_000_000
WALL_S: Final = 60.0
"""Kept by the parent."""
TOO_BIG: Final = 71
"""Exit code of a worker that took too much memory where no limit can be set."""
_POLL_S: Final = 0.2

_CHANGES: Final = frozenset(
    {"os.remove", "os.rmdir", "os.mkdir", "os.rename", "os.link", "os.symlink", "os.chmod", "os.chown"}
    | {"os.truncate", "os.utime", "shutil.rmtree", "shutil.move", "shutil.copyfile"}
)
_PROGRAMS: Final = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.")
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def limit(cpu_s: int = CPU_S, memory_bytes: int = MEMORY_BYTES) -> None:
    """Limit processor time and memory of this process."""
    if sys.platform == "win32":
        from app.packs.windows_job import limit_by_job

        limit_by_job(memory_bytes, cpu_s)
        return
    import resource

    _lower(resource.RLIMIT_CPU, cpu_s)
    _lower(resource.RLIMIT_CORE, 0)
    if sys.platform == "linux":
        _lower(resource.RLIMIT_AS, memory_bytes)
    else:
        # macOS takes RLIMIT_AS and does not keep it.
        threading.Thread(target=_watch_memory, args=(memory_bytes,), daemon=True).start()


def be_private() -> None:
    """From now on: what this process writes can be read by this user only, whatever a library asks for."""
    os.umask(0o077)


def _lower(which: int, value: int) -> None:
    import resource

    _, hard = resource.getrlimit(which)
    resource.setrlimit(which, (value if hard < 0 else min(value, hard), hard))


def fence(writable: Path, *, network: bool = False, also: Path | None = None) -> None:
    """From now on: no other program, no file written outside of `writable` and, by default, no network.

    `also` is one file that may be written as well.

    A second line of defence: nothing below asks for these, and a fault in a library that does is stopped.
    """
    sys.dont_write_bytecode = True
    root = os.path.realpath(writable)
    others = {os.path.realpath(os.devnull)}
    if also is not None:
        others.add(os.path.realpath(also))

    def inside(path: object) -> bool:
        if isinstance(path, int) or path is None:
            return True  # a descriptor that was opened before
        text = os.path.realpath(os.fsdecode(path) if isinstance(path, bytes) else str(path))
        return text == root or text.startswith(root + os.sep) or text in others

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            writes = bool(flags & _WRITING) if isinstance(flags, int) else "w" in str(mode)
            if writes and not inside(path):
                raise PermissionError(1, "outside of the staging folder", str(path))
        elif event in _CHANGES:
            two = event in ("os.rename", "os.link")
            if not all(inside(path) for path in arguments[: 2 if two else 1]):
                raise PermissionError(1, "outside of the staging folder")
        elif event.startswith(_PROGRAMS) or (event.startswith("socket.") and not network):
            raise PermissionError(1, event)

    sys.addaudithook(watch)


def _watch_memory(memory_bytes: int) -> None:
    import time

    if sys.platform == "win32":
        return
    import resource

    # The unit is bytes on macOS and KiB on the BSDs.
    unit = 1 if sys.platform == "darwin" else 1024
    while True:
        if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > memory_bytes:
            os._exit(TOO_BIG)
        time.sleep(_POLL_S)
