"""Getting one file over https: proxy and certificates are the system's, redirects lead to https only."""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Final
from urllib.parse import urlsplit

from app.config import Purpose, open_url, storage_error
from app.domain import KnownError
from app.packs.addresses import PackAddress
from app.packs.archive import PACK_LIMIT
from app.packs.fetch_worker import Fetched
from app.packs.preview import SourceKind
from app.packs.signing import MINISIG, PUBLIC, SSH_SIG

STALL_S: Final = 20.0
FILE: Final = "pack.gofirst"
_BLOCK: Final = 64 * 1024
_SMALL: Final = 16 * 1024
_ZIP_START: Final = b"PK"
_PROXY_STATUS: Final = (407, 511)
_UNCHANGED: Final = 304


class _HttpsOnly(urllib.request.HTTPRedirectHandler):
    max_redirections = 5

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if not newurl.startswith("https://"):
            raise KnownError("address_redirect", host=urlsplit(req.full_url).netloc)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def download(
    address: PackAddress, folder: Path, mark: str, on_progress: Callable[[float], None] | None = None
) -> Fetched:
    """Get a `.gofirst` file, with a signature that lies beside it.

    Raises:
        KnownError: `address_unreachable`, `address_certificate`, `address_refused`, `address_redirect`,
            `address_too_large`, `address_no_pack`, `hub_proxy`, `offline`, or what writing raises.
    """
    target = folder / FILE
    try:
        response = _ask(address.url, {"If-None-Match": mark} if mark else {})
    except _Unchanged:
        return Fetched(SourceKind.HTTPS, "", mark, changed=False)
    with response, target.open("xb") as file:
        _copy(response, file, address.host, on_progress)
    for suffix in (MINISIG, SSH_SIG, PUBLIC):
        data = _maybe(address.url + suffix) if not urlsplit(address.url).query else None
        if data is not None:
            (folder / f"{FILE}{suffix}").write_bytes(data)
    return Fetched(SourceKind.HTTPS, str(target), response.headers.get("ETag") or "")


class _Unchanged(Exception):
    """The other side still has what we have."""


def _copy(
    response: http.client.HTTPResponse,
    file: IO[bytes],
    host: str,
    on_progress: Callable[[float], None] | None,
) -> None:
    said = response.headers.get("Content-Length", "")
    total = int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0
    size = 0
    if total > PACK_LIMIT:
        raise KnownError("address_too_large", host=host, limit_mb=PACK_LIMIT // 1_000_000)
    while True:
        try:
            block = response.read(_BLOCK)
        except (OSError, http.client.HTTPException) as error:
            raise KnownError("address_unreachable", host=host) from error
        if not size and block and not block.startswith(_ZIP_START):
            raise KnownError("address_no_pack", host=host)
        size += len(block)
        if size > PACK_LIMIT:
            raise KnownError("address_too_large", host=host, limit_mb=PACK_LIMIT // 1_000_000)
        if not block:
            break
        try:
            file.write(block)
        except OSError as error:
            raise storage_error(error, Path(file.name)) from error
        if total and on_progress is not None:
            on_progress(min(1.0, size / total))
    if not size:
        raise KnownError("address_no_pack", host=host)
    if total and size < total:
        raise KnownError("address_unreachable", host=host)  # broken off


def _ask(url: str, headers: dict[str, str]) -> http.client.HTTPResponse:
    host = urlsplit(url).netloc
    request = urllib.request.Request(  # noqa: S310 - read_address lets nothing but https through
        url, headers={"User-Agent": "go-first", "Accept-Encoding": "identity", **headers}
    )
    try:
        response = open_url(request, Purpose.PACK, timeout_s=STALL_S, handlers=(_HttpsOnly(),))
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == _UNCHANGED and headers:
            raise _Unchanged from error
        if error.code in _PROXY_STATUS:
            raise KnownError("hub_proxy", host=host, status=error.code) from error
        raise KnownError("address_refused", host=host, status=error.code) from error
    except urllib.error.URLError as error:
        raise unreachable(host, error.reason) from error
    except (OSError, http.client.HTTPException) as error:
        raise unreachable(host, error) from error
    return response


def _maybe(url: str) -> bytes | None:
    """A small file that may lie there."""
    try:
        with _ask(url, {}) as response:
            data = response.read(_SMALL + 1)
    except (KnownError, OSError, http.client.HTTPException, _Unchanged):
        return None
    return data if 0 < len(data) <= _SMALL else None


def unreachable(host: str, reason: object) -> KnownError:
    """The known error for a connection that could not be made."""
    if isinstance(reason, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(reason):
        return KnownError("address_certificate", host=host)
    if isinstance(reason, OSError) and "407" in str(reason):
        return KnownError("hub_proxy", host=host, status=407)
    return KnownError("address_unreachable", host=host)
