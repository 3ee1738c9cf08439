"""Whether a window can open is told before Qt is imported; each case in a process of its own."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.commands import libraries

ROOT = Path(__file__).parents[2]
QT = libraries.qt_folder()

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")

ASK = """
import sys
from app.commands.display import why_no_window
problem = why_no_window()
assert "PySide6" not in sys.modules
print([problem.code, dict(problem.facts)] if problem else None)
"""


def why(path: Path | None = None, /, **environment: str) -> Any:
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LD_LIBRARY_PATH")}
    folders = os.pathsep.join(str(folder) for folder in (path, ROOT) if folder)
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**kept, "PYTHONPATH": folders, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ast.literal_eval(done.stdout)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A real X server on a free number."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def test_a_display_that_answers_is_no_problem(display: str) -> None:
    assert why(DISPLAY=display) is None


def test_a_dead_wayland_does_not_matter_while_x_answers(display: str, tmp_path: Path) -> None:
    assert why(DISPLAY=display, WAYLAND_DISPLAY="wayland-9", XDG_RUNTIME_DIR=str(tmp_path)) is None


def test_no_display_is_told() -> None:
    assert why() == ["no_display", {}]


def test_a_display_that_does_not_answer_is_told_with_its_name() -> None:
    assert why(DISPLAY=":7391") == ["display_unreachable", {"display": ":7391"}]


def test_a_wayland_that_does_not_answer_is_told_with_its_name(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert why(**environment) == ["display_unreachable", {"display": "wayland-9"}]


def test_a_platform_without_a_display_is_no_problem() -> None:
    assert why(QT_QPA_PLATFORM="offscreen") is None


def test_a_platform_that_qt_does_not_have_is_told() -> None:
    assert why(QT_QPA_PLATFORM="nonsense") == ["qt_platform_unknown", {"platform": "nonsense"}]


def test_a_missing_library_is_named_with_the_line_that_installs_it(tmp_path: Path) -> None:
    assert QT is not None
    platforms = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    (tmp_path / "PySide6" / "Qt" / "lib").symlink_to(QT / "Qt" / "lib")
    plugin = (QT / "Qt" / "plugins" / "platforms" / "libqxcb.so").read_bytes()
    (platforms / "libqxcb.so").write_bytes(plugin.replace(b"libxcb-cursor.so.0", b"libxcb-cursed.so.0"))
    code, facts = why(tmp_path, DISPLAY=":7391")
    assert facts["library"] == "libxcb-cursed.so.0"
    if shutil.which("apt-get"):
        assert code == "qt_library_missing"
        assert facts["mend"] == "sudo apt-get install libxcb-cursed0"
    else:
        assert code == "qt_library_missing_no_apt"


def test_without_pyside_the_package_is_named() -> None:
    bare = [getattr(sys, "_base_executable", sys.executable), "-S", "-s", "-c", ASK]
    done = subprocess.run(bare, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True)
    assert ast.literal_eval(done.stdout) == ["package_missing", {"package": "PySide6"}]


def test_the_program_ends_with_one_sentence_where_no_window_can_open(tmp_path: Path) -> None:
    kept = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")], env=kept, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "display" in done.stderr


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ],
)
def test_the_package_of_a_library_is_named_as_debian_names_it(library: str, package: str) -> None:
    assert libraries.debian_package(library) == package
