"""Addresses that a pack can be got from: a `.gofirst` file on the web, or a git repository."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

from app.domain import KnownError
from app.packs import names
from app.packs.names import PACK_SUFFIXES
from app.packs.preview import SourceKind

_GIT_PREFIX: Final = "git+"
_LENGTH: Final = 500
_SIGNS: Final = re.compile(r"[\s\x00-\x1f\x7f\\<>\"]")


@dataclass(frozen=True, slots=True)
class PackAddress:
    """Where a pack lies on the net."""

    text: str
    """As it is shown and kept."""
    url: str
    kind: SourceKind | None
    """None: asking there tells."""
    folder: str = ""
    """The folder of a repository that the pack is in: what follows `#`."""

    @property
    def host(self) -> str:
        """The host, with its port where that is not the usual one."""
        return urlsplit(self.url).netloc

    @property
    def file_name(self) -> str:
        """What to call the pack in sentences about its files."""
        last = unquote(urlsplit(self.url).path.rstrip("/").rpartition("/")[2])
        return last if names.is_safe(last) else self.host.partition(":")[0]


def is_address(text: str) -> bool:
    """Whether somebody typed an address and no path."""
    return bool(re.match(r"\s*(git\+)?[a-zA-Z][a-zA-Z+.-]+://", text)) or text.strip().startswith("git@")


def read_address(text: str) -> PackAddress:
    """What a person typed. `git+https://`, `.git` at the end or `#folder` make it a git repository.

    Raises:
        KnownError: `address_bad`, `address_insecure` (anything but https) or `address_password`.
    """
    text = text.strip()
    bare = text.removeprefix(_GIT_PREFIX)
    if not bare or _SIGNS.search(text) or len(text) > _LENGTH:
        raise KnownError("address_bad", address=text[:80])
    if "://" not in bare and not bare.startswith("git@"):
        bare = f"https://{bare}"
    try:
        parts = urlsplit(bare)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise KnownError("address_bad", address=text[:80]) from error
    if parts.scheme != "https":
        raise KnownError("address_insecure", address=text[:80])
    if parts.username is not None or parts.password is not None:
        # It would be kept, and shown, with the address.
        raise KnownError("address_password")
    folder = unquote(parts.fragment).strip("/")
    if not host or (folder and not names.is_safe(folder)):
        raise KnownError("address_bad", address=text[:80])
    url = urlunsplit(("https", parts.netloc, parts.path.rstrip("/"), parts.query, ""))
    kind: SourceKind | None = None
    if text.startswith(_GIT_PREFIX) or parts.path.rstrip("/").endswith(".git") or folder:
        kind = SourceKind.GIT
    elif parts.path.lower().endswith(PACK_SUFFIXES):
        kind = SourceKind.HTTPS
    shown = (_GIT_PREFIX if text.startswith(_GIT_PREFIX) else "") + url + (f"#{folder}" if folder else "")
    return PackAddress(shown, url, kind, folder)
