"""Sending one recording to a transcription service over HTTP, and what can go wrong with that.

The request runs in a thread of its own, because nothing else can leave a socket that is silent: whoever waits
looks at the clock and at the cancel token, and closes the connection. Nothing is sent on after that.
"""

from __future__ import annotations

import contextlib
import email.utils
import http.client
import logging
import secrets
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from app.config import HttpConnection, HttpHandler, HttpsConnection, HttpsHandler, Purpose
from app.domain import Cancelled, KnownError
from app.transcription.endpoint_address import EndpointAddress
from app.transcription.record import CancelToken
from app.transcription.web import PROXY_STATUS

_log = logging.getLogger(__name__)

_Kind = TypeVar("_Kind", bound=HttpConnection)

CONNECT_S: Final = 10.0
STALL_S: Final = 30.0
"""Sending counts as stuck when nothing was taken for so long."""
LIMIT: Final = 8 * 1024 * 1024
"""Bytes of an answer. Ten minutes of speech with times for every word take about a quarter of one."""
_PIECE: Final = 64 * 1024
_POLL_S: Final = 0.05
_TRIES: Final = 3
_BACKOFF_S: Final = 0.5
_LONGEST_WAIT_S: Final = 30.0
"""Whoever is asked to wait longer than this is told so at once."""


@dataclass(frozen=True, slots=True)
class Form:
    """A recording with what is asked about it."""

    fields: Sequence[tuple[str, str]]
    header: bytes
    samples: memoryview

    def parts(self, boundary: str) -> tuple[bytes, memoryview, bytes]:
        """The body of a multipart form: what comes before the samples, they, and what comes after."""
        before = b""
        for name, value in self.fields:
            before += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode()
            before += value.encode("utf-8", "replace") + b"\r\n"
        before += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="take.wav"\r\n'
            "Content-Type: audio/wav\r\n\r\n"
        ).encode()
        return before + self.header, self.samples, f"\r\n--{boundary}--\r\n".encode()


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    content_type: str
    data: bytes


class Refused(Exception):
    """The service does not take the request as it is (answer 400 or 422): another form may do."""


def post(
    address: EndpointAddress,
    form: Form,
    *,
    key: str,
    patience_s: float,
    on_sent: Callable[[float], None] | None = None,
    cancel: CancelToken | None = None,
) -> Reply:
    """Send a recording and wait for the answer, at most `patience_s` after its last byte was taken.

    It is tried three times in all where the service is busy (429, 503) or the connection breaks, after the
    pause that it asks for. `on_sent` gets 0..1, in this thread.

    Raises:
        KnownError: `endpoint_unreachable`, `endpoint_timeout`, `endpoint_certificate`, `endpoint_no_tls`,
            `hub_proxy`, `endpoint_key`, `endpoint_not_found`, `endpoint_too_large`, `endpoint_busy`,
            `endpoint_failed`, `endpoint_refused`, `endpoint_redirect`, `endpoint_cut_off`,
            `endpoint_huge_answer`, `offline`; all with `host`.
        Refused: it answers 400 or 422.
        Cancelled: within a second.
    """
    for attempt in range(1, _TRIES + 1):
        try:
            return _Request(address, form, key).run(patience_s, on_sent, cancel)
        except _TryAgain as problem:
            wait_s = problem.after_s if problem.after_s is not None else _BACKOFF_S * 2 ** (attempt - 1)
            if attempt == _TRIES or wait_s > _LONGEST_WAIT_S:
                raise problem.known from None
            _log.info("%s: %s, once more in %.1f s", address.host, problem.known.code, wait_s)
        until = time.monotonic() + wait_s
        while time.monotonic() < until:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            threading.Event().wait(min(_POLL_S, wait_s))
    raise AssertionError("the last try returns or raises")


class _TryAgain(Exception):
    def __init__(self, known: KnownError, after_s: float | None = None) -> None:
        super().__init__(known.code)
        self.known = known
        self.after_s = after_s


class _Stopped(Exception):
    """Nobody waits for the answer any more."""


class _Request:
    """One try."""

    def __init__(self, address: EndpointAddress, form: Form, key: str) -> None:
        self._address = address
        self._key = key
        self._model = dict(form.fields).get("model", "")
        self._boundary = secrets.token_hex(16)
        self._parts = tuple(memoryview(part).cast("B") for part in form.parts(self._boundary))
        self._length = sum(len(part) for part in self._parts)
        self._sent = 0
        self._moved_at = time.monotonic()
        self._stop = threading.Event()
        self._over = threading.Event()
        self._sockets: list[socket.socket] = []
        self._reply: Reply | None = None
        self._error: BaseException | None = None

    def run(
        self,
        patience_s: float,
        on_sent: Callable[[float], None] | None,
        cancel: CancelToken | None,
    ) -> Reply:
        threading.Thread(target=self._work, name="endpoint", daemon=True).start()
        told = 0
        try:
            while not self._over.wait(_POLL_S):
                if cancel is not None and cancel.is_set():
                    raise Cancelled
                if on_sent is not None and self._sent != told:
                    told = self._sent
                    on_sent(told / self._length)
                limit_s = patience_s if self._sent == self._length else CONNECT_S + STALL_S
                if time.monotonic() - self._moved_at > limit_s:
                    raise KnownError("endpoint_timeout", host=self._address.host, seconds=round(limit_s))
        finally:
            self._end()
        if self._reply is not None:
            return self._reply
        raise self._known(self._error) from None

    def _end(self) -> None:
        """Close the connection, so that the thread ends; one that is still connecting sends nothing."""
        self._stop.set()
        for one in self._sockets:
            # Not the wrapper's own method: it would wait for the other side to say goodbye.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(one, socket.SHUT_RDWR)

    # -- in the thread ---------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            self._reply = self._ask()
        except BaseException as error:  # noqa: BLE001 - whoever waits must hear of it
            self._error = error
        finally:
            self._over.set()

    def _ask(self) -> Reply:
        headers = {
            "User-Agent": "go-first",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Content-Type": f"multipart/form-data; boundary={self._boundary}",
            "Content-Length": str(self._length),
        }
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        request = urllib.request.Request(  # noqa: S310 - `read_address` lets http and https through only
            self._address.url, data=self._body(), headers=headers, method="POST"
        )
        handlers: list[urllib.request.BaseHandler] = [
            _NoRedirects(),
            HttpHandler(_made(_Watched, self)),
            HttpsHandler(_made(_WatchedTls, self)),
        ]
        if self._address.is_this_computer:
            handlers.append(urllib.request.ProxyHandler({}))
        with urllib.request.build_opener(*handlers).open(request, timeout=CONNECT_S) as response:
            data = response.read(LIMIT + 1)
            if len(data) > LIMIT:
                raise _TooLarge
            if response.length:
                # Read with a limit, http.client says nothing of what is missing.
                raise http.client.IncompleteRead(b"")
            return Reply(response.headers.get("Content-Type", ""), data)

    def _body(self) -> Iterator[bytes]:
        for view in self._parts:
            for at in range(0, len(view), _PIECE):
                if self._stop.is_set():
                    raise _Stopped
                piece = view[at : at + _PIECE].tobytes()
                yield piece
                self._sent += len(piece)
                self._moved_at = time.monotonic()

    def connected(self, sock: socket.socket) -> None:
        """The connection is made: from here on the one who waits has the clock."""
        sock.settimeout(None)
        self._sockets.append(sock)
        self._moved_at = time.monotonic()
        if self._stop.is_set():
            raise _Stopped

    # -- what went wrong -------------------------------------------------------------------------

    def _known(self, error: BaseException | None) -> Exception:
        host = self._address.host
        if isinstance(error, urllib.error.HTTPError):
            error.close()
            return self._of_status(error.code, error.headers.get("Retry-After", ""))
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, ssl.SSLCertVerificationError):
            return KnownError("endpoint_certificate", host=host)
        if isinstance(reason, ssl.SSLError) and not self._sockets:
            return KnownError("endpoint_no_tls", host=host)
        if isinstance(reason, OSError) and "failed: 407" in str(reason):
            return KnownError("hub_proxy", host=host, status=407)
        if isinstance(reason, TimeoutError):
            return KnownError("endpoint_timeout", host=host, seconds=round(CONNECT_S))
        cut_off = KnownError("endpoint_cut_off", host=host)
        if self._sockets and isinstance(reason, ConnectionError):
            return _TryAgain(cut_off)
        if isinstance(reason, http.client.IncompleteRead) or (self._sockets and isinstance(reason, OSError)):
            return cut_off
        if isinstance(reason, http.client.HTTPException):
            return KnownError("endpoint_not_json", host=host)
        if isinstance(reason, OSError):
            return KnownError("endpoint_unreachable", host=host)
        if isinstance(reason, _TooLarge):
            return KnownError("endpoint_huge_answer", host=host)
        return reason if isinstance(reason, Exception) else RuntimeError(type(reason).__name__)

    def _of_status(self, status: int, retry_after: str) -> Exception:
        host = self._address.host
        if status in PROXY_STATUS:
            return KnownError("hub_proxy", host=host, status=status)
        if 300 <= status < 400:
            return KnownError("endpoint_redirect", host=host)
        if status in (401, 403):
            return KnownError("endpoint_key", host=host, status=status)
        if status in (404, 405, 410):
            return KnownError("endpoint_not_found", host=host, model=self._model)
        if status in (400, 422):
            return Refused()
        if status == 413:
            return KnownError("endpoint_too_large", host=host)
        if status == 429:
            after_s = _seconds(retry_after)
            return _TryAgain(KnownError("endpoint_busy", host=host), after_s)
        if status == 503:
            return _TryAgain(KnownError("endpoint_failed", host=host, status=status), _seconds(retry_after))
        if status >= 500:
            return KnownError("endpoint_failed", host=host, status=status)
        return KnownError("endpoint_refused", host=host, status=status)


class _TooLarge(Exception):
    """The answer has more bytes than any transcript."""


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A recording goes to the address that a person entered, and nowhere else."""

    def redirect_request(self, *_arguments: Any) -> None:
        """Follow none: it comes back as an error."""


class _Watched(HttpConnection):
    """Tells when it is connected, and listens also to whoever refuses before all was sent."""

    purpose = Purpose.WORDS
    request_of: _Request

    def connected(self, sock: socket.socket) -> None:
        self.request_of.connected(sock)

    def request(self, *arguments: Any, **named: Any) -> None:
        # Who refuses early closes the connection: its answer may be there all the same.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            super().request(*arguments, **named)


class _WatchedTls(_Watched, HttpsConnection):
    """The same, encrypted."""


def _made(kind: type[_Kind], request_of: _Request) -> type[_Kind]:
    return type(kind.__name__, (kind,), {"request_of": request_of})


def _seconds(retry_after: str) -> float | None:
    """What a Retry-After header asks for: seconds, or a moment; None when it says neither."""
    if retry_after.isascii() and retry_after.strip().isdigit():
        return float(retry_after)
    try:
        moment = email.utils.parsedate_to_datetime(retry_after)
    except (TypeError, ValueError):
        return None
    return max(0.0, moment.timestamp() - time.time())
