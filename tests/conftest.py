"""What holds for every test: no display is needed, the user's own is not touched, nothing is left running."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# Loaded for its hook, by this process and, through PYTHONPATH, by those that tests start.
from tests.offline import sitecustomize as offline

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test may find the user's own profile, models or hub.
os.environ["HF_HUB_OFFLINE"] = "1"

_OFFLINE = str(Path(offline.__file__).parent)
_SEARCHED = os.environ.get("PYTHONPATH", "")
if _OFFLINE not in _SEARCHED.split(os.pathsep):
    os.environ["PYTHONPATH"] = os.pathsep.join(part for part in (_OFFLINE, _SEARCHED) if part)

GRACE_S = 3.0
"""How long a thread that was told to end may take on a busy machine."""

_ALLOWED = ("pytest_timeout", "QThread", "Dummy-", "ThreadPoolExecutor", "asyncio", "pydevd")
"""Threads that are not ours: the test runner's, and those that Qt's own pool shows to Python."""


@pytest.fixture(autouse=True)
def _private_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GO_FIRST_DATA_DIR", str(tmp_path_factory.getbasetemp() / "profile"))


@pytest.fixture(autouse=True)
def _nothing_leaves_this_computer(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """No connection and no look-up of a name elsewhere, neither here nor by programs that are started."""
    notes = tmp_path_factory.getbasetemp() / "network-notes"
    monkeypatch.setenv(offline.NOTES, str(notes))
    yield
    if notes.exists():
        tried = notes.read_text(encoding="utf-8").splitlines()
        notes.unlink()
        pytest.fail(f"reached for the network: {tried}")


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + GRACE_S
    while left := [one for one in set(threading.enumerate()) - before if not one.name.startswith(_ALLOWED)]:
        if time.monotonic() > end:
            pytest.fail(f"threads left behind: {sorted(one.name for one in left)}")
        time.sleep(0.01)
