"""How the program speaks HTTP: connections that are allowed and noted, with the system's certificates."""

from __future__ import annotations

import http.client
import socket
import urllib.request
from collections.abc import Sequence
from typing import Any

from app.config.certificates import certificates
from app.config.network import Connected, Purpose, check_online, connect, watch


class _CountedResponse(http.client.HTTPResponse):
    """Counts what is read of it."""

    noted: Connected | None = None

    def read(self, amt: int | None = None) -> bytes:
        data = super().read(amt)
        if self.noted is not None:
            self.noted.received += len(data)
        return data

    def close(self) -> None:
        super().close()
        if self.noted is not None:
            self.noted.over()


class HttpConnection(http.client.HTTPConnection):
    """One connection for a purpose. Subclasses override `connected` to get hold of its socket."""

    purpose: Purpose
    noted: Connected | None = None
    # What http.client sets in its constructor and does not declare.
    timeout: float
    sock: Any
    source_address: tuple[str, int] | None

    def connected(self, sock: socket.socket) -> None:
        """The connection is made, and encrypted where it is to be."""

    def connect(self) -> None:
        """Open the socket by the one way out."""
        # A name that is known here is enough for the journal: behind a proxy it is the one that was meant.
        called = getattr(self, "_tunnel_host", None) or self.host

        def opened(
            address: tuple[str, int], timeout: Any = None, source: tuple[str, int] | None = None
        ) -> socket.socket:
            sock, self.noted = connect(address, self.purpose, called=called, timeout_s=timeout, source=source)
            return sock

        self._create_connection = opened
        super().connect()
        watch(self.sock)
        self.connected(self.sock)

    def send(self, data: Any) -> None:
        """Count what goes."""
        super().send(data)
        if self.noted is not None and hasattr(data, "__len__"):
            self.noted.sent += len(data)

    def getresponse(self) -> http.client.HTTPResponse:
        """Let the answer count what comes."""
        response = super().getresponse()
        if isinstance(response, _CountedResponse):
            response.noted = self.noted
        return response

    response_class = _CountedResponse


class HttpsConnection(HttpConnection, http.client.HTTPSConnection):
    """The same, encrypted."""


class HttpHandler(urllib.request.HTTPHandler):
    """Opens http addresses by connections of a kind."""

    def __init__(self, kind: type[HttpConnection]) -> None:
        super().__init__()
        self._kind = kind

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open one."""
        check_online(_host_of(req))
        return self.do_open(self._kind, req)


class HttpsHandler(urllib.request.HTTPSHandler):
    """Opens https addresses by connections of a kind."""

    def __init__(self, kind: type[HttpsConnection]) -> None:
        self._tls = certificates()
        super().__init__(context=self._tls)
        self._kind = kind

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open one."""
        check_online(_host_of(req))
        return self.do_open(self._kind, req, context=self._tls)


def _host_of(request: urllib.request.Request) -> str:
    return (getattr(request, "_tunnel_host", None) or request.host or "").rpartition("@")[2]


def open_url(
    request: urllib.request.Request,
    purpose: Purpose,
    *,
    timeout_s: float,
    handlers: Sequence[urllib.request.BaseHandler] = (),
) -> http.client.HTTPResponse:
    """Open an address; proxy and certificates are the system's. `handlers` say what redirects may do.

    Raises:
        KnownError: `offline`, or the journal cannot be written.
        urllib.error.URLError, OSError, http.client.HTTPException: as `urllib.request` does.
    """
    plain = type("Plain", (HttpConnection,), {"purpose": purpose})
    encrypted = type("Encrypted", (HttpsConnection,), {"purpose": purpose})
    opener = urllib.request.build_opener(*handlers, HttpHandler(plain), HttpsHandler(encrypted))
    response: http.client.HTTPResponse = opener.open(request, timeout=timeout_s)
    return response
