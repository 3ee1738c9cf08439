"""Packs for tests: the full example, and small ones that differ from a sound one in one place."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from app.packs import LoadedPack, load_pack

NORTHWIND = Path(__file__).parents[1] / "data" / "packs" / "northwind"

PACK = """\
schema: 1
id: test.pack
version: 1.0.0
name: A pack
language: nb
license: CC-BY-4.0
process:
  id: our-process
  stages:
    - id: open
      name: Åpning
    - id: close
      name: Avslutning
"""
"""Lines 1 to 13."""

SCENARIO = """\
schema: 1
id: price
title: For dyrt
stage: open
situation: Andre samtale
buyer:
  name: Åse
  role: Innkjøper
issue:
  kind: objection
  text: Prisen er for høy
lines:
  - id: reframe
    text: Det er helt greit å ta opp
    key_points:
      - id: acknowledge
        text: helt greit
        accept: [det forstår jeg]
"""
"""Lines 1 to 18."""


def copy_of_northwind(folder: Path) -> Path:
    """A copy of the full example that a test may change."""
    target = folder / "northwind"
    shutil.copytree(NORTHWIND, target)
    return target


def write_pack(
    folder: Path, scenarios: Mapping[str, str | bytes] | None = None, pack: str | bytes = PACK
) -> Path:
    """A pack with these files below `scenarios/`."""
    root = folder / "pack"
    (root / "scenarios").mkdir(parents=True)
    (root / "pack.yaml").write_bytes(pack.encode() if isinstance(pack, str) else pack)
    for name, text in ({"price.yaml": SCENARIO} if scenarios is None else scenarios).items():
        (root / "scenarios" / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return root


def load_scenario(folder: Path, text: str | bytes) -> LoadedPack:
    """A pack whose only scenario is this one."""
    return load_pack(write_pack(folder, {"price.yaml": text}))


def found(loaded: LoadedPack) -> list[tuple[str, int | None]]:
    """Codes and lines of the problems."""
    return [(problem.code, problem.line) for problem in loaded.problems]
