from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.storage import DiskWarning, disk_warning

_ROOT = Path(__file__).resolve().parents[2]
_MOUNT = 'mount -t tmpfs -o size=1m tmpfs "$1" && shift && exec "$@"'


def _in_a_small_disk(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command where `folder` is a file system of 1 MiB that only this command sees."""
    return subprocess.run(
        ["unshare", "-rm", "sh", "-c", _MOUNT, "sh", str(folder), *command],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


def test_on_a_full_disk_nothing_is_lost_and_deleting_works(tmp_path: Path) -> None:
    if shutil.which("unshare") is None or _in_a_small_disk(tmp_path, "true").returncode:
        pytest.skip("no private mounts here")
    done = _in_a_small_disk(tmp_path, sys.executable, "-m", "tests.storage.full_disk_driver", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


@pytest.mark.parametrize(
    ("free", "warning"),
    [
        (1_000_000_000, None),
        (999_999_999, DiskWarning(999_999_999, 799_999_999 / 96_000, False)),
        (200_000_001, DiskWarning(200_000_001, 1 / 96_000, False)),
        (200_000_000, DiskWarning(200_000_000, 0.0, True)),
        (0, DiskWarning(0, 0.0, True)),
    ],
)
def test_the_warning_comes_below_one_gigabyte_and_the_stop_at_the_reserve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, warning: DiskWarning | None
) -> None:
    monkeypatch.setattr("app.storage.disk.free_bytes", lambda _: free)
    assert disk_warning(tmp_path) == warning


def test_the_warning_comes_when_fewer_than_fifteen_minutes_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.disk.free_bytes", lambda _: 1_100_000_000)
    assert disk_warning(tmp_path, 192_000) is None
    assert disk_warning(tmp_path, 768_000) is not None
