"""Fetching speech models from the hub: only after a click, resumed when broken off, every file checked.

The hub's public REST interface is asked with the standard library: its own client takes 0.3 s to import,
keeps a cache of its own, and can neither be cancelled nor say how far it is.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from app.config import make_private_folder, write_json
from app.config.files import storage_error
from app.domain import Cancelled, KnownError
from app.transcription.adding import finish, need_space
from app.transcription.catalogue import CATALOGUE, PINS, CatalogueEntry, find_entry, read_pins
from app.transcription.record import (
    OPTIONAL,
    REQUIRED,
    VOCABULARIES,
    CancelToken,
    FileRecord,
    ModelRecord,
    foreign_file,
    is_multilingual,
)
from app.transcription.remote import Offer, RemoteFile, host_of
from app.transcription.store import PARTIAL, InstalledModel, ready_model

ENDPOINT: Final = "https://huggingface.co"
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_SMALL: Final = 16_000_000


def look_up(
    name: str,
    *,
    endpoint: str = "",
    pins: Mapping[str, Any] | None = None,
    cancel: CancelToken | None = None,
) -> Offer:
    """Ask the hub what a model's files are and how large. Touches the network.

    `endpoint` is another hub than the usual one (a company's mirror); `HF_ENDPOINT` does the same.

    Raises:
        KnownError: `model_unknown`, `hub_unreachable`, `hub_refused`, `hub_proxy`, `hub_certificate`,
            `hub_wrong_answer` or `hub_differs`.
        Cancelled: `cancel` was set.
    """
    from app.transcription.download import try_again
    from app.transcription.web import ask_json

    entry = find_entry(name)
    if entry is None:
        raise KnownError("model_unknown", name=name, known=", ".join(one.name for one in CATALOGUE))
    pin = (read_pins() if pins is None else pins).get(name)
    endpoint = (endpoint or os.environ.get("HF_ENDPOINT") or ENDPOINT).rstrip("/")
    if not endpoint.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise KnownError("hub_refused", host=host_of(endpoint), status=0)
    revision = pin["revision"] if pin else "main"
    url = f"{endpoint}/api/models/{entry.repo}/revision/{revision}?blobs=true"
    info = try_again(lambda: ask_json(url, entry.repo), cancel)
    offer = _offer(entry, info, endpoint)
    if pin:
        _compare(offer, pin)
    return offer


def fetch_model(
    name: str,
    models_dir: Path,
    *,
    on_progress: Callable[[int, int], None] | None = None,
    cancel: CancelToken | None = None,
    endpoint: str = "",
    pins: Mapping[str, Any] | None = None,
) -> InstalledModel:
    """Fetch a model, check every file, and put it in place in one step. Touches the network.

    `on_progress` gets bytes there and bytes in all, with what an earlier try left already counted. What was
    fetched stays in `NAME.partial` when the call is cancelled or fails, and is used by the next one.

    Raises:
        KnownError: as `look_up`; `disk_full`, `download_busy`, `download_interrupted`, `download_damaged`,
            `model_not_whisper`, `folder_unwritable` or `write_failed`.
        Cancelled: `cancel` was set.
    """
    from filelock import FileLock, Timeout

    offer = look_up(name, endpoint=endpoint, pins=pins, cancel=cancel)
    make_private_folder(models_dir)
    try:
        with FileLock(models_dir / f".{name}.lock", timeout=0, mode=0o600):
            return _fetch(offer, models_dir, on_progress, cancel, pins)
    except Timeout as error:
        raise KnownError("download_busy", name=name) from error
    except OSError as error:
        raise storage_error(error, models_dir / name) from error


def pin_models(
    names: tuple[str, ...] = (),
    *,
    path: Path = PINS,
    endpoint: str = "",
    on_model: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """Ask the hub for the present revision and hashes of models and write them as the pinned ones.

    Small files are fetched where the hub publishes no SHA-256 for them. For those who maintain the program.

    Raises:
        KnownError: as `look_up`; `download_damaged`, `download_interrupted`, `folder_unwritable`.
    """
    pinned: dict[str, Any] = {}
    for entry in CATALOGUE:
        if names and entry.name not in names:
            continue
        if on_model:
            on_model(entry.name)
        offer = look_up(entry.name, endpoint=endpoint, pins={})
        pinned[entry.name] = {
            "repo": offer.repo,
            "revision": offer.revision,
            "files": {
                file.name: {"size": file.size, "sha256": file.sha256 or _small_sha256(offer, file)}
                for file in offer.files
            },
        }
    before = read_pins() if path == PINS else {}
    write_json(path, {"format": 1, "models": {**before, **pinned}})
    read_pins.cache_clear()
    return pinned


def _fetch(
    offer: Offer,
    models_dir: Path,
    on_progress: Callable[[int, int], None] | None,
    cancel: CancelToken | None,
    pins: Mapping[str, Any] | None,
) -> InstalledModel:
    from app.transcription.download import fetch_file

    staging = models_dir / f"{offer.name}{PARTIAL}"
    make_private_folder(staging)
    wanted = {file.name for file in offer.files}
    for path in staging.iterdir():
        if path.name.removesuffix(".part") not in wanted:
            path.unlink()
    there = sum(path.stat().st_size for path in staging.iterdir())
    need_space(models_dir, max(0, offer.total_bytes - there))
    before = 0
    files: dict[str, FileRecord] = {}

    def tell(done: int) -> None:
        if on_progress:
            on_progress(before + done, offer.total_bytes)

    tell(0)
    for file in offer.files:
        digest = fetch_file(_url(offer, file), file, staging, tell, cancel)
        files[file.name] = FileRecord(file.size, digest)
        before += file.size
        tell(0)
    pin = (read_pins() if pins is None else pins).get(offer.name)
    if pin:
        for name, one in files.items():
            if pin["files"][name]["sha256"] != one.sha256:
                (staging / name).unlink()
                raise KnownError("hub_differs", name=offer.name, file=name)
    foreign = foreign_file(staging)
    if foreign:
        raise KnownError("model_not_whisper", folder=str(staging), file=foreign)
    if cancel is not None and cancel.is_set():
        raise Cancelled
    record = ModelRecord(
        offer.name, "hub", files, is_multilingual(staging), repo=offer.repo, revision=offer.revision
    )
    finish(staging, models_dir / offer.name, record)
    return ready_model(models_dir / offer.name)


def _url(offer: Offer, file: RemoteFile) -> str:
    # Paths are our own names for files and folders: nothing in them needs quoting.
    return f"{offer.endpoint}/{offer.repo}/resolve/{offer.revision}/{file.path}"


def _offer(entry: CatalogueEntry, info: Mapping[str, Any], endpoint: str) -> Offer:
    wrong = KnownError("hub_wrong_answer", host=host_of(endpoint), file=entry.repo)
    revision, siblings = info.get("sha"), info.get("siblings")
    if not isinstance(revision, str) or not _COMMIT.fullmatch(revision) or not isinstance(siblings, list):
        raise wrong
    offered = {one.get("rfilename"): one for one in siblings if isinstance(one, dict)}

    def find(name: str) -> RemoteFile | None:
        for path in ([f"{entry.subfolder}/{name}"] if entry.subfolder else []) + [name]:
            if path in offered:
                return _remote(name, path, offered[path], wrong)
        return None

    vocabulary = next((file for file in map(find, VOCABULARIES) if file), None)
    files = [*map(find, REQUIRED), vocabulary]
    if not all(files):
        raise wrong
    files += [file for file in map(find, OPTIONAL) if file]
    return Offer(entry.name, entry.repo, revision, tuple(file for file in files if file), endpoint)


def _remote(name: str, path: str, raw: Mapping[str, Any], wrong: KnownError) -> RemoteFile:
    lfs = raw.get("lfs")
    size = lfs.get("size") if isinstance(lfs, dict) else raw.get("size")
    sha256 = lfs.get("sha256") if isinstance(lfs, dict) else ""
    blob = raw.get("blobId") or ""
    if not isinstance(size, int) or isinstance(size, bool) or size <= 0 or not isinstance(sha256, str):
        raise wrong
    if not _SHA256.fullmatch(sha256) and not (not lfs and isinstance(blob, str) and _COMMIT.fullmatch(blob)):
        raise wrong
    return RemoteFile(name, path, size, sha256, "" if sha256 else blob)


def _compare(offer: Offer, pin: Mapping[str, Any]) -> None:
    """What the hub says now against what this version of the program was made with."""
    if offer.revision != pin["revision"]:
        raise KnownError("hub_differs", name=offer.name, file=offer.repo)
    for file in offer.files:
        one = pin["files"].get(file.name)
        if one is None or one["size"] != file.size or (file.sha256 and one["sha256"] != file.sha256):
            raise KnownError("hub_differs", name=offer.name, file=file.name)


def _small_sha256(offer: Offer, file: RemoteFile) -> str:
    from app.transcription.download import try_again
    from app.transcription.web import ask

    url = _url(offer, file)
    if file.size > _SMALL:
        raise KnownError("hub_wrong_answer", host=host_of(url), file=file.name)

    def read() -> bytes:
        with ask(url) as response:
            return response.read(file.size + 1)

    data = try_again(read, None)
    if len(data) != file.size or not file.fits(hashlib.sha256(data).hexdigest(), data=data):
        raise KnownError("download_damaged", file=file.name)
    return hashlib.sha256(data).hexdigest()
