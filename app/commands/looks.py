"""The looks of `main.py doctor`, one function each. None of them changes anything or keeps anything."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from app.commands import display, libraries
from app.commands.probes import ProbeError, run_probe
from app.config import Paths, find_paths, free_bytes, resource
from app.domain import LANGUAGES, KnownError
from app.ui.sentences import sentence

_PYTHONS: Final = ((3, 11), (3, 15))
"""From the first up to, and without, the second, as `requires-python` in pyproject.toml says."""

_DISK_BYTES: Final = 1_000_000_000
"""Three hours of takes at 48 kHz; the small speech model needs half of it."""

_SET_UP: Final = "scripts/run (Debian, Ubuntu) or `uv run main.py` sets everything up"
_CHECK_MICROPHONE: Final = {
    "darwin": "System Settings > Privacy & Security > Microphone: allow the terminal that you use",
    "win32": "Settings > Privacy & security > Microphone: let desktop apps use the microphone",
}
_UNMUTE: Final = "unmute the microphone in the sound settings, or at the microphone itself"


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found."""

    name: str
    ok: bool | None
    """None when it could not tell."""
    detail: str
    mend: str = ""
    """A line to run or a thing to do; empty when nothing needs mending."""
    needed: bool = True
    """Whether practising is impossible without it."""


def examine(data_dir: Path | None = None) -> Iterator[Look]:
    """Look at one thing after the other; what follows from something missing is not asked again."""
    yield _careful("python", look_at_python)
    yield _careful("packages", look_at_packages)
    yield _careful("qt_libraries", look_at_qt_libraries)
    yield _careful("display", look_at_display)
    yield _careful("portaudio", look_at_portaudio)
    microphone = _careful("microphone", look_at_microphone)
    yield microphone
    if microphone.ok:
        yield _careful("level", look_at_level)
    else:
        yield Look("level", None, "there is no microphone to listen to", needed=False)
    yield replace(_careful("speech_model", lambda: look_at_speech_model(find_paths(data_dir))), needed=False)
    yield replace(_careful("speed", lambda: look_at_speed(find_paths(data_dir))), needed=False)
    yield replace(_careful("voices", look_at_voices), needed=False)
    yield _careful("data_folder", lambda: look_at_data_folder(find_paths(data_dir)))
    yield _careful("disk", lambda: look_at_disk(find_paths(data_dir)))
    yield _careful("packs", look_at_packs)


def look_at_python() -> Look:
    """The interpreter: its version, and that it is a whole 64-bit CPython."""
    here = f"{platform.python_version()} ({sys.executable})"
    first, last = (".".join(map(str, one)) for one in (_PYTHONS[0], (3, _PYTHONS[1][1] - 1)))
    if not _PYTHONS[0] <= sys.version_info[:2] < _PYTHONS[1]:
        return Look("python", False, here, f"install Python {first} to {last}; {_SET_UP}")
    if sys.maxsize <= 2**32 or sys.implementation.name != "cpython":
        return Look("python", False, f"{here} is not a 64-bit CPython", _SET_UP)
    return Look("python", True, here)


def look_at_packages() -> Look:
    """The packages that pyproject.toml asks for."""
    import tomllib

    wanted = tomllib.loads(resource("pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = dict.fromkeys(re.split(r"[^\w.-]", one, maxsplit=1)[0] for one in wanted)
    if sys.platform == "win32" and platform.machine() == "ARM64":
        names.pop("faster-whisper", None)  # has no build there, and is not asked for
    missing = [name for name in names if not _is_installed(name)]
    if missing:
        return Look("packages", False, f"missing: {', '.join(missing)}", _SET_UP)
    return Look("packages", True, f"all {len(names)} are here")


def look_at_qt_libraries() -> Look:
    """What Qt needs of the system."""
    name = "qt_libraries"
    folder = libraries.qt_folder()
    if folder is None:
        return Look(name, None, "PySide6 is not installed, so Qt cannot be looked at", _SET_UP)
    if not sys.platform.startswith("linux"):
        return Look(name, True, "they come with PySide6")
    parts = libraries.parts_with_system_libraries(folder)
    missing = libraries.missing_libraries(parts) if parts else ()
    if missing is None:
        return Look(name, None, "ldd did not answer")
    if not missing:
        return Look(name, True, f"all are here ({folder})")
    line = libraries.install_line(map(libraries.debian_package, missing))
    return Look(
        name, False, f"missing: {', '.join(missing)}", line or "install the packages that hold these files"
    )


def look_at_display() -> Look:
    """Whether a display answers; only Linux can be without one."""
    if not sys.platform.startswith("linux"):
        return Look("display", True, "the computer's own")
    problems = []
    for one in display.wanted_platforms():
        problem = display.unreachable(one)
        if problem is None:
            return Look("display", True, f"{one} answers")
        problems.append(problem)
    return Look(
        "display",
        False,
        sentence(problems[0]),
        "start it on a desktop; `main.py --help` lists what works without a window",
    )


def look_at_portaudio() -> Look:
    """The library that brings the sound; the wheels for Windows and macOS carry it."""
    if not sys.platform.startswith("linux"):
        here = _is_installed("sounddevice")
        return Look("portaudio", here or None, "comes with sounddevice", "" if here else _SET_UP)
    import ctypes

    try:
        ctypes.CDLL("libportaudio.so.2")
    except OSError as error:
        line = libraries.install_line(["libportaudio2"])
        return Look("portaudio", False, str(error), line or "install PortAudio with your package manager")
    return Look("portaudio", True, "libportaudio.so.2")


def look_at_microphone() -> Look:
    """Which microphones there are."""
    _require("sounddevice")
    names = _ask("microphones", limit_s=15)["names"]
    if not names:
        return Look("microphone", False, "none was found", "plug one in and run the doctor again")
    return Look("microphone", True, ", ".join(names))


def look_at_level() -> Look:
    """One second of the default microphone: whether anything but zeros comes."""
    print("Listening to the microphone for one second; nothing is kept.", file=sys.stderr, flush=True)
    answer = _ask("level", "", limit_s=15)
    if not answer["frames"]:
        return Look("level", False, "no sound came within five seconds", _UNMUTE)
    if answer["peak_dbfs"] is None:
        return Look("level", False, "only silence arrives", _CHECK_MICROPHONE.get(sys.platform, _UNMUTE))
    return Look("level", True, f"sound arrives (loudest {answer['peak_dbfs']:.0f} dBFS)")


def look_at_speech_model(paths: Paths) -> Look:
    """Which speech models are installed; without one takes wait to be transcribed."""
    answer = _ask("models", str(paths.models), limit_s=30)
    if answer["damaged"]:
        damaged = ", ".join(answer["damaged"])
        return Look(
            "speech_model", False, f"damaged: {damaged}", "main.py models --help: remove it, get it anew"
        )
    if not answer["names"]:
        return Look(
            "speech_model",
            False,
            f"none in {paths.models}; everything else works without",
            "Settings in the window gets one on a click; `main.py models --help` lists other ways",
        )
    return Look("speech_model", True, ", ".join(answer["names"]))


def look_at_speed(paths: Paths) -> Look:
    """Whether this computer was measured, so that the recommended speech model is the right one."""
    answer = _ask("speed", str(paths.calibration), limit_s=30)
    mend = "Settings in the window, or: main.py models measure"
    if not answer["measured_at"]:
        return Look("speed", False, "not measured yet; which speech model suits is guessed", mend)
    if answer["is_stale"]:
        return Look("speed", False, "the computer or the program changed since it was measured", mend)
    times = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in answer["windows"].items())
    if not times:
        return Look(
            "speed", None, f"measured on {answer['measured_at'][:10]}, and nothing could be told", mend
        )
    note = ", beside busy programs" if answer["was_disturbed"] else ""
    return Look("speed", True, f"30 s take: {times} (measured on {answer['measured_at'][:10]}{note})")


def look_at_voices() -> Look:
    """The languages that this computer can read aloud."""
    if libraries.qt_folder() is None:
        return Look("voices", None, "PySide6 is not installed, so no voice can be asked for", _SET_UP)
    speaks = run_probe(LANGUAGES, 20, "app.ui.voice_probe")
    silent = [language for language in LANGUAGES if not speaks[language]]
    if not silent:
        return Look("voices", True, ", ".join(LANGUAGES))
    mend = "add voices in the computer's speech settings"
    if sys.platform.startswith("linux"):
        mend = libraries.install_line(libraries.VOICE_PACKAGES) or "install speech-dispatcher and espeak-ng"
    return Look("voices", False, f"no voice for {', '.join(silent)}", mend)


def look_at_data_folder(paths: Paths) -> Look:
    """Whether takes and settings can be written."""
    for folder in (paths.library, paths.local, paths.models):
        existing = next(one for one in (folder, *folder.parents) if one.exists())
        if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
            return Look(
                "data_folder",
                False,
                f"{existing} cannot be written to",
                "give yourself the right to write there, or name another folder with --data-dir",
            )
    return Look("data_folder", True, str(paths.library))


def look_at_disk(paths: Paths) -> Look:
    """Room for takes and a speech model."""
    free = free_bytes(paths.library)
    detail = f"{free / 1e9:.1f} GB free"
    if free < _DISK_BYTES:
        return Look("disk", False, detail, f"free at least {_DISK_BYTES / 1e9:.0f} GB")
    return Look("disk", True, detail)


def look_at_packs() -> Look:
    """The packs that came with the program."""
    folder = resource("scenarios")
    answer = _ask("packs", str(folder), limit_s=60)
    if answer["errors"] or not answer["scenarios"]:
        detail = f"{answer['errors']} errors in {', '.join(answer['files']) or folder}"
        return Look("packs", False, detail, f"get the program anew, or: main.py pack check {folder}")
    return Look("packs", True, f"{answer['packs']} with {answer['scenarios']} scenarios")


def _careful(name: str, look: Callable[[], Look]) -> Look:
    """What a look says; when the look itself fails, that it could not tell."""
    try:
        return look()
    except KnownError as error:
        return Look(name, False, sentence(error))
    except ModuleNotFoundError as error:
        return Look(name, None, f"cannot be looked at without the package {error.name}", _SET_UP)
    except ProbeError as error:
        return Look(name, None, f"could not tell: {error}")
    except Exception as error:  # noqa: BLE001 - a broken look is an answer; the other looks must go on
        return Look(name, None, f"could not tell: {error!r}")


def _ask(*arguments: str, limit_s: float) -> dict[str, Any]:
    answer = run_probe(arguments, limit_s)
    if "missing_package" in answer:
        raise ModuleNotFoundError(name=answer["missing_package"])
    if "code" in answer:
        raise KnownError(answer["code"], **answer["facts"])
    return dict(answer)


def _require(package: str) -> None:
    if not _is_installed(package):
        raise ModuleNotFoundError(name=package)


def _is_installed(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False
