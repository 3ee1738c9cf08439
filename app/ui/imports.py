"""Imports of other parts, while Qt is loaded: PySide need not look into each module.

After every import PySide reads the module's source to see whether it uses one of PySide's optional features.
We use none. Its guard against looking while it looks does not know threads: while one loads the packs and
another the next page, pydantic's modules were asked for an attribute in the middle of their own import, and
the packs never came (1 of 12 starts with several threads under load; 0.2 s of each start went into it).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def leave_imports_alone() -> None:
    """Let PySide take each module as one without its features; call it before any thread starts."""
    try:
        feature: Any = import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature


def _uses_no_feature(_module: Any) -> bool:
    return False
