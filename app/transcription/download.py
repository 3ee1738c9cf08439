"""One file from the hub to the disk: resumed, retried, and checked against what the hub published for it."""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from app.config import make_private_file, storage_error
from app.domain import Cancelled, KnownError
from app.transcription.record import CancelToken, hash_file
from app.transcription.remote import RemoteFile, host_of
from app.transcription.web import Interrupted, ask

_CHUNK: Final = 256 * 1024
RETRY_WAITS_S = [0.5, 1.0, 2.0]
"""Pauses before trying again when nothing came; a connection that breaks after giving something is resumed at
once."""
_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+)")

_T = TypeVar("_T")


class _WrongRange(Exception):
    """The server does not go on where we stopped."""


def fetch_file(
    url: str, file: RemoteFile, folder: Path, on_bytes: Callable[[int], None], cancel: CancelToken | None
) -> str:
    """Fetch one file into a folder and give its SHA-256; what is there already is used.

    `on_bytes` gets the bytes of this file that are there.

    Raises:
        KnownError: `hub_unreachable`, `hub_refused`, `hub_proxy`, `hub_certificate`, `hub_wrong_answer`,
            `download_interrupted`, `download_damaged`, `disk_full`, `folder_unwritable` or `write_failed`.
        Cancelled: `cancel` was set; what came so far stays.
    """
    whole, part = folder / file.name, folder / f"{file.name}.part"
    try:
        if whole.exists():
            digest = hash_file(whole, cancel=cancel)
            if whole.stat().st_size == file.size and file.fits(digest, path=whole):
                return digest
            whole.unlink()
        if part.exists() and part.stat().st_size > file.size:
            part.unlink()
        _fill(url, file, part, on_bytes, cancel)
        digest = hash_file(part, cancel=cancel)
        if not file.fits(digest, path=part):
            part.unlink()
            raise KnownError("download_damaged", file=file.name)
        part.replace(whole)
        return digest
    except OSError as error:
        raise storage_error(error, part) from error


def try_again(action: Callable[[], _T], cancel: CancelToken | None) -> _T:
    """Do something over the network, again after a pause where that may help.

    Raises:
        KnownError: what went wrong the last time.
        Cancelled: `cancel` was set.
    """
    for wait_s in [*RETRY_WAITS_S, None]:
        _check(cancel)
        try:
            return action()
        except Interrupted as error:
            if wait_s is None:
                raise error.known from error
            _pause(wait_s, cancel)
    raise AssertionError("the last round returns or raises")


def _fill(
    url: str, file: RemoteFile, part: Path, on_bytes: Callable[[int], None], cancel: CancelToken | None
) -> None:
    """Bring a part file to its full size."""
    fruitless = 0
    restarted = False
    while (size := part.stat().st_size if part.exists() else 0) < file.size:
        _check(cancel)
        try:
            _once(url, file, part, size, on_bytes, cancel)
            known: KnownError | None = None
        except _WrongRange:
            if restarted:
                raise KnownError("hub_wrong_answer", host=host_of(url), file=file.name) from None
            restarted = True
            part.unlink(missing_ok=True)
            continue
        except Interrupted as error:
            known = error.known
        if part.exists() and part.stat().st_size > size:
            fruitless = 0
        elif fruitless == len(RETRY_WAITS_S):
            if size or known is None:
                raise KnownError("download_interrupted", host=host_of(url), file=file.name)
            raise known
        else:
            _pause(RETRY_WAITS_S[fruitless], cancel)
            fruitless += 1


def _once(
    url: str,
    file: RemoteFile,
    part: Path,
    have: int,
    on_bytes: Callable[[int], None],
    cancel: CancelToken | None,
) -> None:
    """One connection: append what comes until it ends, breaks off, or the file is complete."""
    wrong = KnownError("hub_wrong_answer", host=host_of(url), file=file.name)
    try:
        response = ask(url, {"Range": f"bytes={have}-"} if have else None)
    except KnownError as error:
        if error.facts.get("status") == 416 and have:
            raise _WrongRange from error
        raise
    with response:
        if response.headers.get_content_type() == "text/html":
            raise wrong
        left = file.size - have
        if response.status == 206:
            found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
            if not found or (int(found[1]), int(found[3])) != (have, file.size):
                raise _WrongRange
        elif have:
            # The whole file again: a server or proxy that knows no ranges.
            part.unlink()
            have, left = 0, file.size
        length = response.headers.get("Content-Length")
        if length is not None and length.isdigit() and int(length) != left:
            raise wrong
        make_private_file(part)
        with part.open("ab") as target:
            while left:
                _check(cancel)
                try:
                    chunk = response.read(min(_CHUNK, left))
                except (OSError, http.client.HTTPException):
                    return
                if not chunk:
                    return
                target.write(chunk)
                left -= len(chunk)
                on_bytes(file.size - left)


def _check(cancel: CancelToken | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled


def _pause(seconds: float, cancel: CancelToken | None) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        _check(cancel)
        time.sleep(min(0.1, left))
