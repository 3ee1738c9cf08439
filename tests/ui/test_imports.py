"""A module that is being imported is not asked for anything by Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_MODULE = """
asked = []


def __getattr__(name):
    asked.append(name)
    raise AttributeError(name)
"""

# In a process of its own: what other tests have imported decides which of PySide's wrappers is the outer one.
_PROGRAM = """
import builtins

from app.ui.start import make_application

make_application()
assert builtins.__import__.__name__ == "__feature_import__", "PySide no longer looks at imports"

import asked_by_nobody

print("asked for", *asked_by_nobody.asked)
"""


def test_an_import_asks_the_module_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "asked_by_nobody.py").write_text(_MODULE, encoding="utf-8")
    root = Path(__file__).parents[2]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join((str(root), str(tmp_path))),
        "QT_QPA_PLATFORM": "offscreen",
    }
    asked = subprocess.run(
        [sys.executable, "-c", _PROGRAM], env=environment, capture_output=True, text=True, check=False
    )
    assert asked.returncode == 0, asked.stderr
    assert "asked for" in asked.stdout
    assert "__wrapped__" not in asked.stdout
