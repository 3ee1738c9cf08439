"""Where a company's own transcription service is, and which addresses may be used."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from app.domain import KnownError

_PATH: Final = "/audio/transcriptions"
_VERSION: Final = "/v1"
_LOCAL_ENDINGS: Final = (".localhost", ".local", ".internal", ".home.arpa")
"""Names that nobody can own on the internet (RFC 6761, 6762 and 8375; ICANN for `.internal`)."""


@dataclass(frozen=True, slots=True)
class EndpointAddress:
    """An address that a take may be sent to."""

    base: str
    """Scheme, host, port and path up to and with `/v1`: what is kept in the settings."""
    host: str
    """The host as a person reads it, with the port where it is not the usual one."""
    is_encrypted: bool
    is_this_computer: bool
    """The service runs here: what is sent does not leave the computer."""

    @property
    def url(self) -> str:
        """Where a recording is posted to."""
        return self.base + _PATH

    @property
    def origin(self) -> str:
        """Scheme, host and port: what a key belongs to."""
        return "/".join(self.base.split("/", 3)[:3])


def read_address(text: str) -> EndpointAddress:
    """What a person typed, with or without `https://`, `/v1` and the rest of the path.

    Without encryption only this computer and private addresses may be named: on the way to any other one
    everybody could listen.

    Raises:
        KnownError: `endpoint_address` (not an address, or one with a name and password, a question mark or a
            hash in it), `endpoint_insecure` (`host`).
    """
    text = text.strip()
    if re.search(r"[\s\x00-\x1f\\]", text) or len(text) > 300:
        raise KnownError("endpoint_address")
    if "://" not in text:
        text = f"{'http' if _is_local(_name(f'//{text}')) else 'https'}://{text}"
    try:
        parts = urlsplit(text)
        name, port = (parts.hostname or "").rstrip("."), parts.port
        name.encode("ascii")
    except ValueError as error:
        raise KnownError("endpoint_address") from error
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not _is_name(name) or port == 0:
        raise KnownError("endpoint_address")
    if "@" in parts.netloc or parts.query or parts.fragment or "?" in text or "#" in text:
        raise KnownError("endpoint_address")
    shown = f"[{name}]" if ":" in name else name
    if port is not None and port != {"http": 80, "https": 443}[scheme]:
        shown = f"{shown}:{port}"
    if scheme == "http" and not _is_local(name):
        raise KnownError("endpoint_insecure", host=shown)
    path = parts.path.rstrip("/").removesuffix(_PATH).rstrip("/")
    if not path.endswith(_VERSION):
        path += _VERSION
    return EndpointAddress(f"{scheme}://{shown}{path}", shown, scheme == "https", _is_this_computer(name))


def _name(text: str) -> str:
    try:
        return (urlsplit(text).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _is_name(name: str) -> bool:
    if _as_number(name) is not None:
        return True
    return len(name) <= 253 and all(
        re.fullmatch(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?", part) for part in name.split(".")
    )


def _is_local(name: str) -> bool:
    number = _as_number(name)
    if number is not None:
        return number.is_private or number.is_loopback or number.is_link_local
    return name == "localhost" or name.endswith(_LOCAL_ENDINGS)


def _is_this_computer(name: str) -> bool:
    number = _as_number(name)
    if number is not None:
        return number.is_loopback
    return name == "localhost" or name.endswith(".localhost")


def _as_number(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
