from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.audio import list_inputs
from app.config import find_paths
from app.workflow import Services
from tests.sound import SoundServer, sound_here, why_not
from tests.workflow.making import PACK

_offline = False


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "socket.connect" or not _offline:
        return
    address = arguments[1]
    if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost"):
        raise PermissionError(f"the workflow reached for the network: {address[0]}")


# An audit hook sees every way to a connection, and stays until the process ends.
sys.addaudithook(_guard)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    global _offline
    _offline = True
    yield
    _offline = False


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A fresh profile with the known sentences and no speech model."""
    paths = find_paths(tmp_path / "profile")
    paths.make()
    shutil.copytree(PACK, paths.packs / "known-sentences")
    services = Services(paths)
    yield services
    services.close()


@pytest.fixture(scope="package")
def sound_server() -> Iterator[SoundServer]:
    """A microphone of software, for this process's own PortAudio."""
    reason = why_not()
    if reason:
        pytest.skip(reason)
    with SoundServer() as server, sound_here(server):
        if not list_inputs():
            pytest.skip("ALSA does not know PulseAudio (Debian: libasound2-plugins)")
        yield server
