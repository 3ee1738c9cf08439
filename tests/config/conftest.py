from __future__ import annotations

from pathlib import Path

import pytest

from app.config import Paths, find_paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path / "data")
