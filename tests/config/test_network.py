from __future__ import annotations

import json
import os
import stat
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from app.config import (
    Paths,
    Purpose,
    clear_connections,
    connections,
    find_paths,
    is_offline,
    network_environment,
    open_url,
    use_network,
)
from app.domain import KnownError

BODY = b"x" * 70_000


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/what-is-asked-for?secret"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[Paths]:
    made = find_paths(tmp_path)
    made.make()
    use_network(made)
    yield made
    use_network(find_paths())


def get(address: str) -> bytes:
    request = urllib.request.Request(address)  # noqa: S310 - made above
    with open_url(request, Purpose.MODEL, timeout_s=5) as response:
        return response.read()


def test_a_connection_is_noted_with_its_sums_and_never_with_what_was_asked(
    address: str, paths: Paths
) -> None:
    assert get(address) == BODY
    [one] = connections(paths.connections)
    assert (one.host, one.purpose, one.received) == ("127.0.0.1", "model", len(BODY))
    assert one.sent
    text = paths.connections.read_text()
    assert "secret" not in text
    assert "what-is-asked-for" not in text
    assert stat.S_IMODE(paths.connections.stat().st_mode) == 0o600 or os.name == "nt"


def test_the_journal_is_read_newest_first_skips_what_is_damaged_and_can_be_cleared(paths: Paths) -> None:
    lines = [
        json.dumps({"id": "1", "at": "2026-03-01T10:00:00+00:00", "host": "a", "purpose": "pack"}),
        json.dumps({"id": "2", "at": "2026-03-02T10:00:00+00:00", "host": "b", "purpose": "later"}),
        '{"id": "3", "at": "2026-',
        json.dumps({"id": "1", "sent": 10, "received": 20}),
        json.dumps({"id": "2", "sent": -1, "received": True}),
        json.dumps({"id": "9", "sent": 1, "received": 1}),
        "[]",
    ]
    paths.connections.write_text("\n".join(lines))
    found = connections(paths.connections)
    assert [(one.host, one.purpose, one.sent, one.received) for one in found] == [
        ("b", "later", None, None),
        ("a", "pack", 10, 20),
    ]
    clear_connections(paths.connections)
    assert connections(paths.connections) == ()


def test_a_connection_that_cannot_be_noted_is_not_made(address: str, paths: Paths) -> None:
    paths.connections.mkdir()
    with pytest.raises(KnownError):
        get(address)


@pytest.mark.parametrize(
    ("content", "offline"),
    [
        ('{"work_offline": true}', True),
        ('{"format": 99, "work_offline": true}', True),
        ('{"work_offline": "true"}', False),
        ("{}", False),
        ("{", True),
    ],
)
def test_the_file_of_settings_decides_and_what_cannot_be_read_opens_nothing(
    paths: Paths, content: str, offline: bool
) -> None:
    assert not is_offline()
    paths.settings.write_text(content)
    assert is_offline() is offline


def test_another_process_finds_the_same_places(paths: Paths) -> None:
    [told] = network_environment().values()
    assert json.loads(told) == [str(paths.settings), str(paths.connections)]
