from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config import Paths, find_paths
from app.storage import Library


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path / "data")


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    library = Library(paths)
    yield library
    library.close()


@pytest.fixture(autouse=True)
def _fresh_sequence_of_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test with a wrong clock must not move the ids of the tests after it."""
    monkeypatch.setattr("app.storage.ulid._last", 0)
