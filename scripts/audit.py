"""Asks whether what the program is made of has known holes: `uv run scripts/audit.py`. Needs the network.

It hands the exact versions and hashes of `uv.lock` to pip-audit, which uv gets for this, and which asks the
package index. A package that could not be looked up was not audited, whatever else is said: 0 all were
audited and none has a known hole, 1 one has, 2 it could not be told.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
_OPTIONS: Final = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
_SHOWN: Final = 5
_TIMEOUT_S: Final = 600


@dataclass(frozen=True)
class Verdict:
    """What came of it."""

    code: int
    lines: tuple[str, ...]


def main() -> int:
    """See the top."""
    uv = find_uv()
    if uv is None:
        print("uv was not found. Start this as `uv run scripts/audit.py`.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        wanted, answer = Path(folder) / "requirements.txt", Path(folder) / "answer.json"
        export = [uv, "export", "--frozen", "--no-emit-project", "--all-groups", "--quiet"]
        subprocess.run([*export, "--output-file", str(wanted)], cwd=ROOT, check=True)
        command = [uv, "tool", "run", "pip-audit", *_OPTIONS, "-r", str(wanted), "--output", str(answer)]
        told = ""
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, check=False, timeout=_TIMEOUT_S
            )
            told = done.stderr
        except subprocess.TimeoutExpired:
            told = "no answer in ten minutes"
        verdict = judge(answer.read_text(encoding="utf-8") if answer.exists() else "", told)
    for line in verdict.lines:
        print(line)
    return verdict.code


def find_uv() -> str | None:
    """The uv that started this, or the one on PATH, or the one that `scripts/run` keeps."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    for place in (os.environ.get("UV"), shutil.which("uv"), cache / "go-first" / "uv" / "uv"):
        if place and Path(place).is_file():
            return str(place)
    return None


def judge(answer: str, told: str) -> Verdict:
    """What pip-audit's JSON means; `told` is what it said besides."""
    try:
        found: list[dict[str, Any]] = list(json.loads(answer)["dependencies"])
    except (ValueError, KeyError, TypeError):
        last = told.strip().splitlines()[-1:] or ["it said nothing"]
        return Verdict(2, (_unreached(), f"The last that was said: {last[0]}"))
    skipped = [one for one in found if "skip_reason" in one]
    holes = [
        f"{one['name']} {one['version']}: {hole['id']}"
        + (
            f", mended in {', '.join(hole['fix_versions'])}"
            if hole.get("fix_versions")
            else ", not mended yet"
        )
        for one in found
        for hole in one.get("vulns", ())
    ]
    audited = len(found) - len(skipped)
    lines = [*holes, f"{audited} of {len(found)} packages were audited, {len(holes)} known holes."]
    if not audited:
        lines = [_unreached()]
    elif skipped:
        names = ", ".join(one["name"] for one in skipped[:_SHOWN])
        lines.append(f"Not audited: {names}{' ...' if len(skipped) > _SHOWN else ''}")
    if holes:
        return Verdict(1, tuple(lines))
    return Verdict(2 if skipped or not audited else 0, tuple(lines))


def _unreached() -> str:
    return (
        "The database of known holes could not be reached, so nothing is known about any package. "
        "Is the network there? It is asked at https://pypi.org; a mirror of the index does not hold it."
    )


if __name__ == "__main__":
    sys.exit(main())
