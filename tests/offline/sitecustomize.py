"""Stops every connection and every look-up of a name that would leave this computer, and notes it.

Python imports a module of this name at its start: with this folder on PYTHONPATH each program that a test
starts is watched as well. What is noted goes to the file that `GO_FIRST_NETWORK_NOTES` names, because whoever
tried may swallow the error. An audit hook sees all ways to a socket, and stays until the process ends.
"""

from __future__ import annotations

import os
import sys

NOTES = "GO_FIRST_NETWORK_NOTES"
_HERE = ("", "localhost", "::1", "0.0.0.0", "::")  # noqa: S104 - addresses to compare with
_CONNECTS = ("socket.connect", "socket.sendto", "socket.sendmsg")
_LOOKS_UP = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")


def stays_here(host: object) -> bool:
    """Whether an address or a name is this computer's own."""
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")
    return text in _HERE or text.startswith("127.")


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """The hook."""
    if event in _CONNECTS:
        address = arguments[1]
        # A path is a socket of this computer; so is what a connected one sends without an address.
        host = address[0] if isinstance(address, tuple) and address else ""
    elif event in _LOOKS_UP:
        first = arguments[0]
        host = first[0] if isinstance(first, tuple) else first
    else:
        return
    if stays_here(host):
        return
    note(f"{event} {host!r}")
    raise PermissionError(1, f"a test reached for the network: {host!r}")


def note(what: str) -> None:
    """Remember it for the test that is running."""
    path = os.environ.get(NOTES)
    if path:
        with open(path, "a", encoding="utf-8") as file:  # noqa: PTH123 - nothing more may be imported here
            file.write(f"{what}\n")


sys.addaudithook(watch)
