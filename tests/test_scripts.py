"""The commands for newcomers: how they find a Python, what they install, what they leave alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPTS = [ROOT / "scripts" / name for name in ("run", "test", "check")] + [ROOT / ".ci" / "run"]
BASH = shutil.which("bash")

pytestmark = pytest.mark.skipif(BASH is None or sys.platform == "win32", reason="needs bash")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with nothing but the shared part of the scripts, in a folder with a space in its name."""
    folder = tmp_path / "go first"
    (folder / "scripts").mkdir(parents=True)
    shutil.copy(ROOT / "scripts" / "lib.sh", folder / "scripts" / "lib.sh")
    return folder


@pytest.fixture
def bin_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def program(folder: Path, name: str, body: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o755)


def shell(
    checkout: Path, body: str, bin_folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Source the shared part from somewhere else, with our programs first on PATH, and run some lines."""
    return subprocess.run(
        ["bash", "-c", f'set -euo pipefail; . "$1/scripts/lib.sh"\n{body}', "bash", str(checkout)],
        env={"PATH": f"{bin_folder}:/usr/bin:/bin", **environment},
        cwd=bin_folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_scripts_can_be_executed_and_are_clean_to_shellcheck() -> None:
    assert all(os.access(script, os.X_OK) for script in SCRIPTS)
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck is not installed")
    subprocess.run(["shellcheck", "-x", *SCRIPTS, "scripts/lib.sh"], cwd=ROOT, check=True)


def test_the_finder_passes_over_what_only_looks_like_a_python(checkout: Path, bin_folder: Path) -> None:
    tried = bin_folder / "tried"
    for name, answer in {
        "python3.14": "echo 'pyenv: python3.14: command not found' >&2; exit 127",
        "python3.13": "exit 1",
        "python3.12": "echo 'this is no interpreter'",
        "python3.11": "exit 0",
    }.items():
        program(bin_folder, name, f"echo {name} >>'{tried}'; {answer}")
    program(bin_folder, "python3", f"exec '{sys.executable}' \"$@\"")
    done = shell(checkout, "find_python", bin_folder, HOME=str(checkout))
    found = Path(done.stdout.strip())
    assert found.parent != bin_folder
    check = "import sys; assert (3, 11) <= sys.version_info < (3, 15) and sys.prefix == sys.base_prefix"
    subprocess.run([found, "-c", check], check=True)
    assert "python3.14" in tried.read_text().splitlines()


def test_a_python_behind_a_broken_shim_of_the_same_name_is_found(checkout: Path, bin_folder: Path) -> None:
    program(bin_folder, "python3", "exit 127")
    behind = bin_folder / "behind"
    behind.mkdir()
    program(behind, "python3", f"exec '{sys.executable}' \"$@\"")
    body = 'PATH=$PATH:$PWD/behind; first_python "$fit_check" python3'
    done = shell(checkout, body, bin_folder, HOME=str(checkout))
    assert done.returncode == 0
    assert os.access(done.stdout.strip(), os.X_OK)


def test_an_environment_that_is_there_keeps_its_python(checkout: Path, bin_folder: Path) -> None:
    program(bin_folder, "python3.14", f"echo '{bin_folder}/python3.14'")
    done = shell(checkout, "find_python", bin_folder, UV_PROJECT_ENVIRONMENT=sys.prefix)
    assert Path(done.stdout.strip()).resolve() == Path(sys.executable).resolve()


@pytest.mark.parametrize("home", [None, "/dev/null/nobody"])
def test_without_a_home_the_cache_lies_in_the_checkout_and_git_ignores_it(
    home: str | None, checkout: Path, bin_folder: Path
) -> None:
    environment = {} if home is None else {"HOME": home}
    done = shell(checkout, 'echo "$cache"; echo "$UV_CACHE_DIR"', bin_folder, **environment)
    assert done.stdout.splitlines() == [f"{checkout}/.cache", f"{checkout}/.cache/uv"]
    assert (checkout / ".cache" / ".gitignore").read_text() == "*\n"


def test_nothing_is_installed_or_refreshed_when_nothing_is_missing(checkout: Path, bin_folder: Path) -> None:
    program(bin_folder, "dpkg-query", "printf 'one installed\\nlibglib2.0-0t64 installed\\n'")
    program(bin_folder, "apt-get", "touch apt-was-called")
    program(bin_folder, "sudo", "touch apt-was-called")
    done = shell(checkout, "install_groups 'window: one libglib2.0-0'", bin_folder, HOME=str(checkout))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (bin_folder / "apt-was-called").exists()


def test_only_what_is_missing_is_installed_and_it_is_said_first(checkout: Path, bin_folder: Path) -> None:
    program(bin_folder, "dpkg-query", "printf 'one installed\\ntwo not-installed\\n'")
    program(bin_folder, "apt-get", 'echo "$@" >>calls')
    done = shell(
        checkout, "rights() { :; }; install_groups 'window: one two'", bin_folder, HOME=str(checkout)
    )
    assert done.returncode == 0
    assert "  window: two\n" in done.stderr
    update, install = (bin_folder / "calls").read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends --no-remove two")


def test_one_package_that_cannot_be_had_does_not_keep_the_others_away(
    checkout: Path, bin_folder: Path
) -> None:
    program(bin_folder, "dpkg-query", "exit 1")
    program(bin_folder, "apt-get", 'case "$*" in *gone*) exit 100 ;; *) echo "$@" >>calls ;; esac')
    body = "rights() { :; }; install_groups 'voices: gone' 'sound: here'"
    done = shell(checkout, body, bin_folder, HOME=str(checkout))
    assert done.returncode == 0
    assert "sudo apt-get install --no-install-recommends gone" in done.stderr
    assert (bin_folder / "calls").read_text().splitlines()[-1].endswith(" here")


def test_who_may_not_install_gets_the_exact_line_and_goes_on(checkout: Path, bin_folder: Path) -> None:
    program(bin_folder, "dpkg-query", "exit 1")
    program(bin_folder, "apt-get", "touch apt-was-called")
    body = "rights() { return 1; }; install_groups 'sound: libportaudio2' 'window: libgl1'; echo went on"
    done = shell(checkout, body, bin_folder, HOME=str(checkout))
    assert done.stdout == "went on\n"
    assert "  sudo apt-get install --no-install-recommends libportaudio2 libgl1\n" in done.stderr
    assert not (bin_folder / "apt-was-called").exists()


def test_an_old_uv_or_one_that_does_not_run_is_passed_over(checkout: Path, bin_folder: Path) -> None:
    own = checkout / ".cache" / "go-first" / "uv"
    own.mkdir(parents=True)
    program(own, "uv", "echo 'uv 0.9.1 (abc)'")
    for answer in ("exit 127", "echo 'uv 0.2.37'", "echo 'no uv at all'"):
        program(bin_folder, "uv", answer)
        done = shell(
            checkout,
            'places() { [[ -x $1 ]] && echo "$1" || type -P "$1" || true; }; find_uv',
            bin_folder,
            XDG_CACHE_HOME=str(checkout / ".cache"),
        )
        assert done.stdout.strip() == str(own / "uv")


def test_an_old_python_gets_a_sentence_and_no_traceback() -> None:
    old = (
        "import runpy, sys; sys.version_info = (3, 9, 2, 'final', 0); sys.version = '3.9.2 (old)';"
        "runpy.run_path('main.py', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", old], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("Go First needs Python 3.11 or newer, and this is 3.9.2. ")
    assert len(done.stderr.splitlines()) == 1
