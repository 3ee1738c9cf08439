"""Brings `assets/translations` up to date: texts of the window into .ts files, and those into .qm files.

Run it after a change of any text: `uv run scripts/translations.py`. English is translated too, but only where
a number decides about the form ("1 take", "2 takes").
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "assets" / "translations"
LANGUAGES: Final = ("en", "nl", "nb")


def main() -> int:
    """Update and compile; returns how many texts are without a translation (0 is done)."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))
    unfinished = 0
    for language in LANGUAGES:
        ts = FOLDER / f"go_first_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        options = [
            "-locations",
            "none",
            "-no-obsolete",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        _run("lupdate", *sources, *options, *plural, "-ts", str(ts))
        _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))
        missing = ts.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{language}: {missing} texts without a translation")
        unfinished += missing
    # What Qt itself shows, for the one language that Qt has no catalogue of; it is kept by hand.
    qt = FOLDER / "qtbase_nb.ts"
    _run("lrelease", "-silent", str(qt), "-qm", str(qt.with_suffix(".qm")))
    return unfinished


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, capture_output=True, text=True)


if __name__ == "__main__":
    raise SystemExit(1 if main() else 0)
