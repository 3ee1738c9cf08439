from __future__ import annotations

import subprocess
import sys

import app.audio


def test_the_door_opens_without_any_costly_library() -> None:
    costly = ("numpy", "sounddevice", "soundfile", "soxr", "python_stretch", "pydantic", "PySide6")
    code = f"import sys, app.audio; print([name for name in {costly!r} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout == b"[]\n"


def test_everything_that_the_door_names_is_there() -> None:
    assert all(hasattr(app.audio, name) for name in app.audio.__all__)
    assert app.audio.__all__ == sorted(app.audio.__all__)
