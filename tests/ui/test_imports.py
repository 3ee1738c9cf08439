"""A module that is being imported is not asked for anything by Qt."""

from __future__ import annotations

import builtins
import sys
from pathlib import Path

import pytest

from app.ui.start import make_application

_MODULE = """
asked = []


def __getattr__(name):
    asked.append(name)
    raise AttributeError(name)
"""


@pytest.mark.usefixtures("qapp")
def test_an_import_asks_the_module_for_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_application()
    assert builtins.__import__.__name__ == "__feature_import__", "PySide no longer looks at imports"
    (tmp_path / "asked_by_nobody.py").write_text(_MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    try:
        import asked_by_nobody  # type: ignore[import-not-found]

        assert "__wrapped__" not in asked_by_nobody.asked
    finally:
        sys.modules.pop("asked_by_nobody", None)
