"""The one way out: every connection of the program is allowed, and written down, here.

`work offline` is asked of the settings' file each time, so that it holds in every process at once; where it
cannot be told nothing is opened. The journal says when, where to, what for and how much, never what.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import weakref
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.config.files import append_durable, fsync_folder, make_private_folder, read_json, storage_error
from app.config.paths import Paths, find_paths
from app.domain import KnownError

if TYPE_CHECKING:
    import socket

_FORMAT: Final = 1
_VARIABLE: Final = "GO_FIRST_NETWORK"
_JOURNAL_LIMIT: Final = 16 * 1024 * 1024
_ADDRESSES: Final = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")


class Purpose(StrEnum):
    """What a connection is made for."""

    MODEL = "model"
    """A speech model is fetched, or looked for."""
    PACK = "pack"
    """A pack is fetched, or asked after."""
    WORDS = "words"
    """A recording is sent to the company's service for its words."""


@dataclass(frozen=True, slots=True)
class PastConnection:
    """A connection that was made."""

    at: datetime
    """Aware, in UTC."""
    host: str
    purpose: str
    """A `Purpose`, or what a newer version calls its own."""
    sent: int | None = None
    """Bytes of what was sent, None where the connection was broken off before that was noted."""
    received: int | None = None


class _State:
    """What this process knows; `paths` None stands for the places of the user's own profile."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.settings: Path | None = None
        self.journal: Path | None = None
        self.is_switched_off = False
        self.open: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def places(self) -> tuple[Path, Path]:
        if self.settings is None or self.journal is None:
            told = os.environ.get(_VARIABLE)
            if told:
                settings, journal = json.loads(told)
                self.settings, self.journal = Path(settings), Path(journal)
            else:
                paths = find_paths()
                return paths.settings, paths.connections
        return self.settings, self.journal


_state = _State()


def use_network(paths: Paths) -> None:
    """Say whose settings decide and whose journal is written, for the rest of this process."""
    with _state.lock:
        _state.settings, _state.journal = paths.settings, paths.connections
        _state.is_switched_off = False


def connections_file() -> Path:
    """The journal of this process."""
    return _state.places()[1]


def network_environment() -> dict[str, str]:
    """What a process of ours that may connect has to find in its environment."""
    return {_VARIABLE: json.dumps([str(place) for place in _state.places()])}


def work_offline(on: bool) -> None:
    """Hold this process offline at once, whatever the disk says; what is open is closed.

    False only ends that: the settings' file still decides.
    """
    with _state.lock:
        _state.is_switched_off = on
        going = list(_state.open) if on else []
    for one in going:
        # Not the method of an encrypted one: it would wait for the other side to say goodbye.
        import socket

        with contextlib.suppress(OSError):
            socket.socket.shutdown(one, socket.SHUT_RDWR)


def is_offline() -> bool:
    """Whether nothing may be connected to; also when it cannot be told."""
    if _state.is_switched_off:
        return True
    try:
        raw = read_json(_state.places()[0])
    except FileNotFoundError:
        return False
    except (OSError, KnownError):
        return True
    return isinstance(raw, dict) and raw.get("work_offline") is True


def check_online(host: str) -> None:
    """Whoever is about to look a name up or connect asks first.

    Raises:
        KnownError: `offline`.
    """
    if is_offline():
        raise KnownError("offline", host=host)


class Connected:
    """A connection in the journal. Count on it what goes and what comes, and say when it is over."""

    def __init__(self, number: str) -> None:
        self._number = number
        self._is_over = False
        self.sent = 0
        self.received = 0

    def over(self) -> None:
        """Write the sums down, once. A disk that refuses costs the sums and nothing else."""
        if self._is_over:
            return
        self._is_over = True
        with contextlib.suppress(KnownError):
            _write({"id": self._number, "sent": self.sent, "received": self.received})


def connect(
    address: tuple[str, int],
    purpose: Purpose,
    *,
    called: str = "",
    timeout_s: float,
    source: tuple[str, int] | None = None,
) -> tuple[socket.socket, Connected]:
    """Open a connection, after it was written down. `called`: the host behind a proxy.

    Raises:
        KnownError: `offline`; `disk_full`, `folder_unwritable` or `write_failed` when it could not be noted.
        OSError: it could not be made.
    """
    import socket

    host = called or address[0]
    check_online(host)
    number = os.urandom(8).hex()
    at = datetime.now(UTC).isoformat(timespec="seconds")
    _write({"format": _FORMAT, "id": number, "at": at, "host": host, "purpose": purpose.value})
    made = socket.create_connection(address, timeout_s, source)
    watch(made)
    return made, Connected(number)


def watch(one: socket.socket) -> None:
    """Let `work_offline` close this socket too: an encrypted one takes the place of the plain one.

    Raises:
        KnownError: `offline`, when the switch was thrown meanwhile; the socket is closed.
    """
    with _state.lock:
        _state.open.add(one)
        is_late = _state.is_switched_off
    if is_late:
        one.close()
        raise KnownError("offline", host="")


def connections(journal: Path) -> tuple[PastConnection, ...]:
    """Every connection that was made and is still in the journal, the newest first."""
    found: dict[str, PastConnection] = {}
    for line in _lines(journal):
        try:
            said = json.loads(line)
            number = str(said["id"])
            if "host" in said:
                at = datetime.fromisoformat(said["at"]).astimezone(UTC)
                found[number] = PastConnection(at, str(said["host"]), str(said["purpose"]))
            elif number in found:
                one = found[number]
                sums = _count(said, "sent"), _count(said, "received")
                found[number] = PastConnection(one.at, one.host, one.purpose, *sums)
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            continue  # cut off by a kill, or from a newer version
    return tuple(reversed(found.values()))


def clear_connections(journal: Path) -> None:
    """Empty the journal.

    Raises:
        KnownError: `folder_unwritable` or `write_failed`.
    """
    try:
        journal.unlink(missing_ok=True)
        with contextlib.suppress(FileNotFoundError):
            fsync_folder(journal.parent)
    except OSError as error:
        raise storage_error(error, journal) from error


def forbid_network() -> None:
    """From now on this process cannot connect at all, whatever a library in it may try."""
    import sys

    def watch_events(event: str, _arguments: tuple[object, ...]) -> None:
        if event in _ADDRESSES:
            raise PermissionError(1, event)

    sys.addaudithook(watch_events)


def _write(line: Mapping[str, Any]) -> None:
    journal = _state.places()[1]
    make_private_folder(journal.parent)
    # The line break comes first: what a kill cut off before spoils no line but its own.
    append_durable(journal, b"\n" + json.dumps(line, sort_keys=True).encode())


def _lines(journal: Path) -> list[bytes]:
    try:
        with journal.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            file.seek(max(0, size - _JOURNAL_LIMIT))
            return file.read(_JOURNAL_LIMIT).splitlines()
    except OSError:
        return []


def _count(said: Mapping[str, Any], name: str) -> int | None:
    value = said.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
