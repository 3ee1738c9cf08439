"""A small ext4 file system of its own in a file: for power cuts, full disks and disks that stand still."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("mkfs.ext4", "losetup", "mount", "umount", "fsfreeze")


def why_not() -> str:
    """What is missing for a small disk; empty when it can be had."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "mounting a file system needs root"
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    with tempfile.TemporaryDirectory() as folder:
        try:
            image = make_image(Path(folder) / "try.img", 4)
            with mounted(image, Path(folder) / "try"):
                return ""
        except subprocess.CalledProcessError as error:
            return f"no loop device here: {error.stderr.decode(errors='replace').strip()}"


def make_image(path: Path, megabytes: int) -> Path:
    """A new empty file system."""
    with path.open("wb") as file:
        file.truncate(megabytes * 1024 * 1024)
    _run("mkfs.ext4", "-q", "-F", "-m", "0", str(path))
    return path


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    """The file system of an image, at a folder, until the block ends; a journal is replayed by mounting."""
    at.mkdir(exist_ok=True)
    _run("mount", "-o", "loop", str(image), str(at))
    try:
        yield at
    finally:
        _run("umount", str(at))


def freeze(at: Path, *, on: bool) -> None:
    """Let the file system stand still, or go on."""
    _run("fsfreeze", "-f" if on else "-u", str(at))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
