"""Words that no language has, and where they are found."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

_LETTERS: Final = "bdfgklmnprstvz"


def marker(chance: random.Random) -> str:
    """A word that no language has."""
    return "qx" + "".join(chance.choice(_LETTERS) + chance.choice("aeiou") for _ in range(7))


def where(markers: tuple[str, ...], folders: tuple[Path, ...]) -> list[str]:
    """Every file, by its bytes and its name, that holds one of the markers."""
    found = []
    wanted = []
    for one in markers:
        for text in {one, one.upper(), one.capitalize()}:
            wanted += [text.encode(), text.encode("utf-16-le")]
    for folder in folders:
        for path in folder.rglob("*"):
            if any(one in path.name.casefold() for one in markers):
                found.append(f"name {path}")
            if path.is_file() and not path.is_symlink():
                data = path.read_bytes()
                found += [f"{path} {one!r}" for one in wanted if one in data]
    return found
