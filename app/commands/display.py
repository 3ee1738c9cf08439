"""Whether a window can open here, asked before Qt is: without a display Qt ends the process by an abort.

Measured: the plugin that is loaded here takes 13 ms (disk cache warm), which the import of Qt then saves.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from app.commands import libraries
from app.domain import KnownError

_NEED_A_DISPLAY: Final = ("xcb", "wayland")


def why_no_window() -> KnownError | None:
    """What keeps a window from opening, or None when nothing does. Raises nothing and imports no Qt.

    The codes: `package_missing` (`package`), `no_display`, `display_unreachable` (`display`),
    `qt_library_missing` (`library`, `mend`), `qt_library_missing_no_apt` (`library`) and
    `qt_platform_unknown` (`platform`). As Qt does, each way to a display is tried until one works.
    """
    folder = libraries.qt_folder()
    if folder is None:
        return KnownError("package_missing", package="PySide6")
    if not sys.platform.startswith("linux"):
        return None
    problems = []
    for platform in wanted_platforms():
        problem = _library_problem(folder, platform) if _is_set(platform) else KnownError("no_display")
        problem = problem or unreachable(platform)
        if problem is None:
            return None
        problems.append(problem)
    # A display that is there but cannot be used says more than one that is not.
    return next((problem for problem in problems if problem.code != "no_display"), problems[0])


def wanted_platforms() -> list[str]:
    """The ways to a display that Qt would try here, in its order; Linux only."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if asked:
        # "wayland;xcb" is a list, "offscreen:size=800x600" has options; "wayland-egl" is a sort of wayland.
        return [part.partition(":")[0].partition("-")[0] for part in asked.split(";") if part]
    wayland = "WAYLAND_DISPLAY" in os.environ or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland", "xcb"] if wayland else ["xcb"]


def unreachable(platform: str) -> KnownError | None:
    """Whether the display of this platform answers; one that needs none always does."""
    if platform == "xcb":
        return _x11_problem()
    if platform == "wayland":
        return _wayland_problem()
    return None


def _is_set(platform: str) -> bool:
    if platform == "xcb":
        return bool(os.environ.get("DISPLAY"))
    return platform != "wayland" or _wayland_socket() is not None


def _library_problem(folder: Path, platform: str) -> KnownError | None:
    """Load what Qt would load. The first library that is not found stops it, so the others are asked for."""
    import ctypes

    plugins = libraries.platform_plugins(folder, platform)
    if not plugins:
        ours = (folder / "Qt" / "plugins" / "platforms").is_dir()
        return KnownError("qt_platform_unknown", platform=platform) if ours else None
    try:
        ctypes.CDLL(str(plugins[0]))
    except OSError as error:
        missing = libraries.missing_libraries(plugins) or (str(error).partition(":")[0],)
        line = libraries.install_line(map(libraries.debian_package, missing))
        if line:
            return KnownError("qt_library_missing", library=", ".join(missing), mend=line)
        return KnownError("qt_library_missing_no_apt", library=", ".join(missing))
    return None


def _x11_problem() -> KnownError | None:
    """Connect as Qt would, by the same library, so that a refused key counts as well."""
    import ctypes

    name = os.environ.get("DISPLAY", "")
    if not name:
        return KnownError("no_display")
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None  # without it the plugin did not load either, which says it better
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    fault = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return KnownError("display_unreachable", display=name) if fault else None


def _wayland_problem() -> KnownError | None:
    import socket

    if os.environ.get("WAYLAND_SOCKET"):
        return None
    path = _wayland_socket()
    if path is None:
        return KnownError("no_display")
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(1.0)
        try:
            connection.connect(str(path))
        except OSError:
            return KnownError("display_unreachable", display=path.name)
    return None


def _wayland_socket() -> Path | None:
    """Where the compositor listens: what WAYLAND_DISPLAY names, `wayland-0` when it names nothing."""
    name = os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not folder and not name.startswith("/"):
        return None
    return Path(folder) / name
