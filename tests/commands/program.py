"""The program as a user starts it: `main.py` in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
MICRO = DATA / "micro-whisper"
PACK = DATA / "packs" / "known-sentences"
CALL_BACK = PACK / "scenarios" / "call-back.yaml"
SPEECH = DATA / "speech" / "en.wav"
SAID = "Thank you for your time. We can send the report next week. I will call you back on Friday."

_MOUNT = 'mount -t tmpfs -o size="$1" tmpfs "$2" && shift 2 && exec "$@"'


@dataclass(frozen=True)
class Ran:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed for programs."""
        return json.loads(self.out)

    def refused(self, sentence: str) -> None:
        """It could not do its work and said so in this one sentence (its beginning), and no more."""
        assert (self.code, self.err.count("\n")) == (2, 1), self
        assert self.err.startswith(sentence), self
        assert "Traceback" not in self.err
        assert self.err.rstrip()[-1] in ".?”"


def command(*arguments: object) -> list[str]:
    """The command line of a run."""
    return [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]


def environment(changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """This process's environment with some values changed, or taken away where they are None."""
    changed = {**os.environ, **(changes or {})}
    return {key: value for key, value in changed.items() if value is not None}


def main(
    *arguments: object, env: Mapping[str, str | None] | None = None, before: tuple[str, ...] = ()
) -> Ran:
    """Run the program to its end; `before` is a command that starts it."""
    done = subprocess.run(
        [*before, *command(*arguments)],
        env=environment(env),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def on_a_small_disk(folder: Path, size: str = "1m") -> tuple[str, ...] | None:
    """A command that starts another one where `folder` is a disk of its own; None where none can be had."""
    before = ("unshare", "-rm", "sh", "-c", _MOUNT, "sh", size, str(folder))
    if shutil.which("unshare") is None:
        return None
    tried = subprocess.run([*before, "true"], capture_output=True, check=False)
    return before if tried.returncode == 0 else None


def takes_in(data_dir: Path) -> list[Path]:
    """Everything that lies among the takes of a profile."""
    return sorted((data_dir / "library" / "takes").rglob("*"))
