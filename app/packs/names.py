"""Which names a pack may use for its files: such as every system can hold and none reads as a way out."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

PACK_SUFFIX: Final = ".gofirst"
PACK_SUFFIXES: Final = (PACK_SUFFIX, ".zip")
"""What the single file of a pack may be called."""
YAML_SUFFIXES: Final = (".yaml", ".yml")
AUDIO_SUFFIXES: Final = (".flac", ".opus", ".ogg", ".wav")
"""What models may be recorded in; `.mp3` is read as well and warned about."""
MP3: Final = ".mp3"
_TEXT_SUFFIXES: Final = (".txt", ".md")
MANIFEST: Final = "MANIFEST.json"
PACK_YAML: Final = "pack.yaml"
SIGNATURES: Final = (f"{MANIFEST}.minisig", f"{MANIFEST}.sig")
"""Signatures of the manifest that travel with the pack: minisign's and SSH's."""
PUBLIC_KEY: Final = f"{MANIFEST}.pub"
"""The minisign key that fits: its signature does not hold it, as SSH's does."""
SCENARIOS: Final = "scenarios"

_NAME_LENGTH: Final = 150
# The bidirectional marks turn the reading order of a name around: `gpj.exe` shows as `exe.jpg`.
_FORBIDDEN: Final = re.compile(
    '[\x00-\x1f\x7f-\x9f<>:"|?*\\\\\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]'
)
_RESERVED: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE
)

_MAGIC: Final = {
    ".flac": ((0, b"fLaC"),),
    ".wav": ((0, b"RIFF"), (8, b"WAVE")),
    ".ogg": ((0, b"OggS"),),
    ".opus": ((0, b"OggS"),),
}


def is_safe(name: str) -> bool:
    """Whether a name inside a pack is relative, stays inside, and is possible on every system."""
    parts = name.split("/")
    return (
        0 < len(name) <= _NAME_LENGTH
        and unicodedata.is_normalized("NFC", name)
        and not _FORBIDDEN.search(name)
        and all(part.strip(". ") and part[-1] not in ". " and part[0] != " " for part in parts)
        and not any(_RESERVED.fullmatch(part) for part in parts)
    )


def folded(name: str) -> str:
    """Two names that some system takes for the same one have the same folded name."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def suffix(name: str) -> str:
    """The lower-case suffix of a name, with its dot."""
    last = name.rsplit("/", 1)[-1]
    return "." + last.rsplit(".", 1)[1].lower() if "." in last[1:] else ""


def is_hidden(name: str) -> bool:
    """What file managers and version control leave behind; no part of a pack."""
    parts = name.split("/")
    return any(part.startswith(".") for part in parts) or parts[0] == "__MACOSX"


def may_travel(name: str) -> bool:
    """Whether a file of this name may lie in a `.gofirst` file."""
    return (
        suffix(name) in (*YAML_SUFFIXES, *AUDIO_SUFFIXES, MP3, *_TEXT_SUFFIXES)
        or is_of_manifest(name)
        or name.rsplit("/", 1)[-1] in ("LICENSE", "NOTICE")
    )


def is_of_manifest(name: str) -> bool:
    """Whether a file is the manifest or signs it, and so is not listed there itself."""
    return name in (MANIFEST, *SIGNATURES, PUBLIC_KEY)


def looks_like(name: str, start: bytes) -> bool:
    """Whether a file begins the way its suffix promises; `start` is its first 12 bytes or more."""
    kind = suffix(name)
    if kind == MP3:
        return start[:3] == b"ID3" or (len(start) > 1 and start[0] == 0xFF and start[1] & 0xE0 == 0xE0)
    return all(start[at : at + len(magic)] == magic for at, magic in _MAGIC.get(kind, ()))
