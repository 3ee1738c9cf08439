"""Author signatures by minisign or an SSH key, of the whole file or of the manifest inside of it.

    minisign -S -m NAME.gofirst                       makes NAME.gofirst.minisig
    ssh-keygen -Y sign -n gofirst -f KEY NAME.gofirst  makes NAME.gofirst.sig

A signature says that the holder of a key vouches for these bytes, and nothing about who that is: a person
here calls a key known after comparing its fingerprint with the author's own.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.packs import names
from app.packs.preview import Author, Signature, Signed

NAMESPACE: Final = "gofirst"
MINISIG: Final = ".minisig"
SSH_SIG: Final = ".sig"
PUBLIC: Final = ".pub"
_SMALL: Final = 16 * 1024
"""Bytes of a signature or a key; real ones have some hundred."""
_MANIFEST_LIMIT: Final = 1024 * 1024


def check_signature(
    pack: Path, original: Path | None, beside: Path, authors: Mapping[str, Author]
) -> Signature:
    """The signature of a pack, as far as it can be checked here.

    `pack` is the folder with its files, `original` the single file as it came, `beside` the path that a
    signature file lies next to, and `authors` the known keys by fingerprint. A signature of the file goes
    before one of the manifest.
    """
    if original is not None:
        for suffix in (MINISIG, SSH_SIG):
            data = _small(beside.with_name(beside.name + suffix))
            if data is not None:
                key = _small(beside.with_name(beside.name + PUBLIC))
                return _checked(suffix, data, original, key, authors)
    manifest = pack / names.MANIFEST
    for suffix in (MINISIG, SSH_SIG):
        data = _small(pack / f"{names.MANIFEST}{suffix}")
        if data is None:
            continue
        if not _manifest_holds(manifest, pack):
            return Signature(Signed.BROKEN, _kind(suffix))
        return _checked(suffix, data, manifest, _small(pack / names.PUBLIC_KEY), authors)
    return Signature()


def author_of(public_key: str, name: str) -> Author | None:
    """An author from the text of a key file (`minisign.pub` or an `ssh-ed25519 ...` line); None if bad."""
    return _ssh_author(public_key, name) or _minisign_author(public_key, name)


def _ssh_author(public_key: str, name: str) -> Author | None:
    from sshsig.ssh_public_key import PublicKey

    try:
        key = PublicKey.from_openssh_str(public_key.strip())
    except (ValueError, NotImplementedError):
        return None
    text = key.openssh_str()
    return Author(_fingerprint(text), "ssh", text, name)


def _minisign_author(public_key: str, name: str) -> Author | None:
    import minisign

    lines = [line for line in public_key.splitlines() if line.strip()]
    try:
        key = minisign.PublicKey.from_base64(lines[-1].strip())
    except (minisign.Error, ValueError, IndexError):
        return None
    text = key.to_base64().decode()
    return Author(_minisign_id(text), "minisign", text, name)


def _checked(
    suffix: str, data: bytes, signed: Path, key: bytes | None, authors: Mapping[str, Author]
) -> Signature:
    if suffix == SSH_SIG:
        return _by_ssh(data, signed, authors)
    return _by_minisign(data, signed, key, authors)


def _by_ssh(data: bytes, signed: Path, authors: Mapping[str, Author]) -> Signature:
    from sshsig import InvalidSignature
    from sshsig import check_signature as verify

    try:
        with signed.open("rb") as file:
            key = verify(io.BytesIO(file.read()), data.decode("ascii"), NAMESPACE)
    except NotImplementedError:
        return Signature(Signed.UNCHECKED, "ssh")
    except (InvalidSignature, ValueError):
        return Signature(Signed.BROKEN, "ssh")
    text = key.openssh_str()
    return _named("ssh", _fingerprint(text), text, authors)


def _by_minisign(data: bytes, signed: Path, given: bytes | None, authors: Mapping[str, Author]) -> Signature:
    import minisign

    try:
        signature = minisign.Signature.from_bytes(data)
        raw = base64.b64decode(data.splitlines()[1])[2:10]
    except (minisign.Error, ValueError, IndexError):
        return Signature(Signed.BROKEN, "minisign")
    key_id = _shown_id(raw)
    known = authors.get(key_id)
    text = known.public_key if known else _key_line(given)
    if not text:
        return Signature(Signed.UNCHECKED, "minisign", key_id)
    try:
        key = minisign.PublicKey.from_base64(text)
        if _minisign_id(text) != key_id:
            return Signature(Signed.UNCHECKED, "minisign", key_id)
        key.verify(signed.read_bytes(), signature)
    except (minisign.Error, ValueError):
        return Signature(Signed.BROKEN, "minisign", key_id)
    return _named("minisign", key_id, text, authors)


def _named(kind: str, key_id: str, public_key: str, authors: Mapping[str, Author]) -> Signature:
    known = authors.get(key_id)
    # The short ids of minisign can be imitated, so the key itself is compared.
    if known is not None and known.public_key == public_key:
        return Signature(Signed.KNOWN, kind, key_id, public_key, known.name)
    return Signature(Signed.UNKNOWN, kind, key_id, public_key)


def _manifest_holds(manifest: Path, pack: Path) -> bool:
    """Whether the files are those that the manifest lists. In a `.gofirst` file this was seen before."""
    try:
        with manifest.open("rb") as file:
            listed = json.loads(file.read(_MANIFEST_LIMIT))["files"]
        there = {path.relative_to(pack).as_posix(): path for path in pack.rglob("*") if path.is_file()}
        own = {name for name in there if not names.is_of_manifest(name)}
        if not isinstance(listed, dict) or set(listed) != own:
            return False
        return all(hashlib.sha256(there[name].read_bytes()).hexdigest() == listed[name] for name in own)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False


def _key_line(data: bytes | None) -> str:
    lines = (data or b"").decode("ascii", "replace").splitlines()
    return next((line.strip() for line in reversed(lines) if line.strip()), "")


def _fingerprint(ssh_key: str) -> str:
    raw = base64.b64decode(ssh_key.split()[1])
    return "SHA256:" + base64.b64encode(hashlib.sha256(raw).digest()).decode().rstrip("=")


def _minisign_id(public_key: str) -> str:
    return _shown_id(base64.b64decode(public_key)[2:10])


def _shown_id(raw: bytes) -> str:
    """As minisign shows it: the number that the bytes are, smallest first."""
    return f"{int.from_bytes(raw, 'little'):016X}"


def _kind(suffix: str) -> str:
    return "ssh" if suffix == SSH_SIG else "minisign"


def _small(path: Path) -> bytes | None:
    """A small file that may be there."""
    try:
        if not path.is_file() or path.stat().st_size > _SMALL:
            return None
        return path.read_bytes()
    except OSError:
        return None
