"""What holds for every test: no display is needed, the user's own is not touched, nothing is left running."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test may find the user's own profile, models or hub.
os.environ["HF_HUB_OFFLINE"] = "1"

GRACE_S = 3.0
"""How long a thread that was told to end may take on a busy machine."""

_ALLOWED = ("pytest_timeout", "QThread", "Dummy-", "ThreadPoolExecutor", "asyncio", "pydevd")
"""Threads that are not ours: the test runner's, and those that Qt's own pool shows to Python."""


@pytest.fixture(autouse=True)
def _private_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GO_FIRST_DATA_DIR", str(tmp_path_factory.getbasetemp() / "profile"))


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + GRACE_S
    while left := [one for one in set(threading.enumerate()) - before if not one.name.startswith(_ALLOWED)]:
        if time.monotonic() > end:
            pytest.fail(f"threads left behind: {sorted(one.name for one in left)}")
        time.sleep(0.01)
