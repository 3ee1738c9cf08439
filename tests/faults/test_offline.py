"""With "work offline" on no door of the program opens a socket, nor does a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from app.config import connections, find_paths, is_offline, resource, use_network
from app.domain import KnownError
from app.packs.addresses import read_address as read_pack_address
from app.packs.fetch_worker import FetchJob, fetch_adapter
from app.packs.importing import run_worker
from app.transcription import Endpoint, fetch_model, read_address
from app.transcription.web import ask
from app.workflow import Services


class Listener:
    """Takes connections on this computer, counts them and closes them."""

    def __init__(self) -> None:
        self.taken = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._take)
        self._thread.start()

    def _take(self) -> None:
        while True:
            one, _ = self._socket.accept()
            if self._over:
                one.close()
                return
            self.taken += 1
            one.close()

    _over = False

    def close(self) -> None:
        self._over = True
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join()
        self._socket.close()


@dataclass
class Doors:
    services: Services
    listener: Listener
    folder: Path

    def model(self) -> None:
        fetch_model("tiny", self.folder / "models", endpoint=f"http://127.0.0.1:{self.listener.port}")

    def hub(self) -> None:
        ask(f"http://127.0.0.1:{self.listener.port}/x")

    def words(self) -> None:
        endpoint = Endpoint(read_address(f"http://127.0.0.1:{self.listener.port}"), "m", "", patience_s=2)
        sound = np.sin(np.arange(32_000, dtype=np.float32) / 5).astype(np.float32)
        endpoint.transcribe(iter([sound]), language="en")

    def pack(self) -> None:
        self.services.shelf.inspect_address(f"https://127.0.0.1:{self.listener.port}/a.gofirst")

    def git(self) -> None:
        self.services.shelf.inspect_address(f"https://127.0.0.1:{self.listener.port}/repo.git")

    def worker(self) -> None:
        """The process that fetches packs, without its parent's own question."""
        for number, path in enumerate(("a.gofirst", "repo.git")):
            staging = self.folder / f"staging-{time.monotonic_ns()}-{number}"
            staging.mkdir()
            address = read_pack_address(f"https://127.0.0.1:{self.listener.port}/{path}")
            job = fetch_adapter().dump_json(FetchJob(address, staging))
            run_worker("app.packs.fetch_worker", job, limit_s=60)


ALL = ("model", "hub", "words", "pack", "git", "worker")


@pytest.fixture
def doors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Doors]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("app.transcription.download.RETRY_WAITS_S", [])
    monkeypatch.setattr("app.transcription.endpoint_call._BACKOFF_S", 0.0)
    listener = Listener()
    services = Services(find_paths(tmp_path / "profile"))
    yield Doors(services, listener, tmp_path)
    services.close()
    listener.close()
    use_network(find_paths())


def refusal(door: Callable[[], object]) -> str:
    with pytest.raises(Exception) as told:  # noqa: PT011 - which one is what is asked
        door()
    return told.value.code if isinstance(told.value, KnownError) else type(told.value).__name__


@pytest.mark.parametrize("name", ALL)
def test_offline_a_door_opens_nothing_and_says_so(doors: Doors, name: str) -> None:
    doors.services.change_settings(work_offline=True)
    assert refusal(getattr(doors, name)) == "offline"
    assert doors.listener.taken == 0
    assert connections(doors.services.paths.connections) == ()


@pytest.mark.parametrize("name", [one for one in ALL if one != "worker"])
def test_online_the_same_door_connects_and_it_is_written_down(doors: Doors, name: str) -> None:
    assert refusal(getattr(doors, name)) != "offline"
    assert doors.listener.taken > 0
    noted = connections(doors.services.paths.connections)
    assert len(noted) == doors.listener.taken
    purpose = {"hub": "model", "git": "pack"}.get(name, name)
    assert {(one.host, one.purpose) for one in noted} == {("127.0.0.1", purpose)}


def test_a_process_that_writes_words_down_can_never_connect(doors: Doors) -> None:
    script = (
        "import socket\n"
        "from app.transcription.serving import open_pipes\n"
        "open_pipes()\n"
        f"socket.create_connection(('127.0.0.1', {doors.listener.port}))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=resource(),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    told = process.stderr.read()
    process.communicate()
    assert b"PermissionError" in told
    assert doors.listener.taken == 0


def test_what_is_open_is_closed_when_the_switch_is_thrown(doors: Doors) -> None:
    server = socket.create_server(("127.0.0.1", 0))

    def throw() -> None:
        one, _ = server.accept()
        one.recv(1000)
        doors.services.change_settings(work_offline=True)
        assert one.recv(1000) == b""  # the other side hears that it is over
        one.close()

    thread = threading.Thread(target=throw)
    thread.start()
    began = time.monotonic()
    assert refusal(lambda: ask(f"http://127.0.0.1:{server.getsockname()[1]}/x")) in ("Interrupted", "offline")
    assert time.monotonic() - began < 5, "it would have waited ten seconds for the answer"
    thread.join()
    server.close()


def test_where_the_disk_refuses_the_switch_holds_all_the_same(
    doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("disk_full", folder="/")

    monkeypatch.setattr("app.workflow.services.save_settings", full)
    with pytest.raises(KnownError, match="disk_full"):
        doors.services.change_settings(work_offline=True)
    assert refusal(doors.hub) == "offline"


def test_offline_outlives_a_damaged_file_of_settings(doors: Doors) -> None:
    doors.services.change_settings(work_offline=True)
    file = doors.services.paths.settings
    file.write_bytes(file.read_bytes()[:-3] + b"\x00")
    assert is_offline(), "it cannot be told"
    again = Services(doors.services.paths)
    assert again.settings_problem == "settings_damaged"
    assert again.settings.work_offline
    assert refusal(doors.hub) == "offline"
    again.close()
