"""Which of the system's libraries Qt needs and does not find, and the package that brings each.

The lists are read from the Qt that is installed, so that they are never out of date. Nothing here imports Qt,
and what only a missing library calls for is imported then: this is asked each time before the window opens.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Final

VOICE_PACKAGES: Final = ("speech-dispatcher", "speech-dispatcher-espeak-ng")

_LDD_LIMIT_S: Final = 20.0

_ODD_PACKAGES: Final = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libz.so.1": "zlib1g",
}
"""Debian's exceptions from its own rule for naming the package of a library."""


def qt_folder() -> Path | None:
    """The folder of the installed PySide6, found without importing it; None when it is not installed."""
    spec = PathFinder.find_spec("PySide6")
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) if places else None


def platform_plugins(folder: Path, platform: str) -> list[Path]:
    """The files through which Qt reaches a display: `platform` is `xcb`, `wayland`, `offscreen`...

    Empty when this Qt has none of that name, or keeps its plugins elsewhere (a distribution's own Qt).
    """
    return sorted((folder / "Qt" / "plugins" / "platforms").glob(f"libq{platform}*.so"))


def parts_with_system_libraries(folder: Path) -> list[Path]:
    """The parts of Qt that the window uses and that lean on the system: X11, Wayland, drawing, voices."""
    plugins = folder / "Qt" / "plugins"
    return [
        *platform_plugins(folder, "xcb"),
        *platform_plugins(folder, "wayland"),
        *sorted((plugins / "texttospeech").glob("*_speechd.so")),
        *sorted((folder / "Qt" / "lib").glob("libQt6Widgets.so.6")),
    ]


def missing_libraries(files: Iterable[Path]) -> tuple[str, ...] | None:
    """The libraries that these files lean on and that are not here; None when that could not be told.

    Linux only: it asks `ldd`, which is part of the C library's package.
    """
    import re
    import subprocess

    try:
        listing = subprocess.run(
            ["ldd", *map(str, files)],  # noqa: S607 - its place differs between systems
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LDD_LIMIT_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    if "=>" not in listing:
        return None
    return tuple(sorted(set(re.findall(r"^\s+(\S+) => not found", listing, re.MULTILINE))))


def debian_package(library: str) -> str:
    """The Debian package of a library: `libxcb-cursor.so.0` is in `libxcb-cursor0`.

    The rule is Debian policy 8.1: the name and the version, with a hyphen when the name ends in a digit.
    """
    if library in _ODD_PACKAGES:
        return _ODD_PACKAGES[library]
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    return f"{name}-{version}" if name[-1:].isdigit() else f"{name}{version}"


def install_line(packages: Iterable[str]) -> str:
    """The line that installs Debian packages; empty where there is no apt."""
    import shutil

    if shutil.which("apt-get") is None:
        return ""
    return "sudo apt-get install " + " ".join(sorted(set(packages)))
