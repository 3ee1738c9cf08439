"""Asking the hub over HTTP and saying what went wrong.

This, `endpoint_call` and the fetching of packs are the only places of the program that go online; all of them
do it through `app.config`, which refuses while somebody works offline.
"""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from typing import Any, Final

from app.config import Purpose, open_url
from app.domain import KnownError
from app.transcription.remote import host_of

_TIMEOUT_S: Final = 10.0
_JSON_LIMIT: Final = 8 * 1024 * 1024
PROXY_STATUS: Final = (407, 511)
"""Answers with which a proxy or a network asks for a sign-in."""


class Interrupted(Exception):
    """The connection could not be made or broke off; trying again may help."""

    def __init__(self, known: KnownError) -> None:
        super().__init__(known.code)
        self.known = known


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follow the hub to its storage, but never from https to http."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise KnownError("hub_wrong_answer", host=host_of(req.full_url), file=newurl[:80])
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def ask(url: str, headers: dict[str, str] | None = None) -> http.client.HTTPResponse:
    """Open an address; proxy and certificates are the system's.

    Raises:
        KnownError: `hub_refused`, `hub_proxy`, `hub_certificate`, `hub_wrong_answer` or `offline`.
        Interrupted: with `hub_unreachable`, or `hub_refused` where the hub is only busy.
    """
    host = host_of(url)
    request = urllib.request.Request(  # noqa: S310 - the scheme is checked by the caller
        url, headers={"User-Agent": "go-first", "Accept-Encoding": "identity", **(headers or {})}
    )
    try:
        return open_url(request, Purpose.MODEL, timeout_s=_TIMEOUT_S, handlers=(_SafeRedirects(),))
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in PROXY_STATUS:
            raise KnownError("hub_proxy", host=host, status=error.code) from error
        known = KnownError("hub_refused", host=host, status=error.code)
        if error.code == 429 or error.code >= 500:
            raise Interrupted(known) from error
        raise known from error
    except urllib.error.URLError as error:
        raise _unreachable(host, error.reason) from error
    except (OSError, http.client.HTTPException) as error:
        raise _unreachable(host, error) from error


def ask_json(url: str, what: str) -> dict[str, Any]:
    """Ask for a JSON object.

    Raises:
        KnownError: as `ask`; `hub_wrong_answer` when it is something else (a network's sign-in page).
        Interrupted: as `ask`.
    """
    import json

    try:
        with ask(url) as response:
            length = response.headers.get("Content-Length", "")
            data = response.read(_JSON_LIMIT)
        if length.isdigit() and len(data) < min(int(length), _JSON_LIMIT):
            # `read` with a limit says nothing of a connection that broke off.
            raise http.client.IncompleteRead(data)
    except (OSError, http.client.HTTPException) as error:
        raise _unreachable(host_of(url), error) from error
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise KnownError("hub_wrong_answer", host=host_of(url), file=what) from error
    if not isinstance(answer, dict):
        raise KnownError("hub_wrong_answer", host=host_of(url), file=what)
    return answer


def _unreachable(host: str, reason: object) -> Exception:
    if isinstance(reason, ssl.SSLCertVerificationError):
        return KnownError("hub_certificate", host=host)
    # A proxy that refuses the tunnel shows its answer only in the text.
    if isinstance(reason, OSError) and "407" in str(reason):
        return KnownError("hub_proxy", host=host, status=407)
    return Interrupted(KnownError("hub_unreachable", host=host))
