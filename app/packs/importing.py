"""Looking at a pack before it is added, in a process of its own with limits.

Nothing that a pack holds can do more than end that process: the answer is then one known error, and the
staging folder is gone.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from app.config import check_online, network_environment, resource
from app.domain import Cancelled, KnownError
from app.packs.confine import CPU_S, MEMORY_BYTES, TOO_BIG, WALL_S
from app.packs.names import PACK_SUFFIX, PACK_SUFFIXES
from app.packs.preview import Author, ImportPreview, Installed, Origin, SourceKind
from app.packs.staging import FETCHED, GIT, drop_staging, make_staging

_ANSWER_LIMIT: Final = 64 * 1024 * 1024
_POLL_S: Final = 0.05
_END_S: Final = 2.0
_NO_WINDOW: Final = 0x08000000
_CPU_SIGNALS: Final = (-24, -9)
"""SIGXCPU, and the kill that follows a second later where it is ignored."""


class Cancel(Protocol):
    """Something like `threading.Event`."""

    def is_set(self) -> bool:
        """Whether to stop."""
        ...


class _Online:
    """A cancel that ends the work as well when somebody begins to work offline."""

    def __init__(self, host: str, cancel: Cancel | None) -> None:
        self._host = host
        self._cancel = cancel

    def is_set(self) -> bool:
        check_online(self._host)
        return self._cancel is not None and self._cancel.is_set()


def inspect(
    path: Path,
    packs: Path,
    *,
    installed: Mapping[str, Installed] | None = None,
    authors: tuple[Author, ...] = (),
    origin: Origin | None = None,
    called: Path | None = None,
    staging: Path | None = None,
    on_progress: Callable[[float], None] | None = None,
    cancel: Cancel | None = None,
) -> ImportPreview:
    """Look at a pack: a folder or a `.gofirst` file. The caller adds or discards what comes back.

    `packs` is the store's folder, `installed` what is there by id; `called` is what problems are to call the
    pack, by default its path; `staging` a folder of the store that holds what was fetched. Takes a second and
    more. Whatever is wrong with the pack is in the preview, and then nothing is left on the disk.

    Raises:
        KnownError: `pack_not_found`, `import_too_slow`, `import_too_big`, `import_stopped`, `disk_full`,
            `folder_unwritable`, `write_failed` or `file_unreadable`.
        Cancelled: the user did.
    """
    from app.packs.import_worker import Job, job_adapter, preview_adapter

    path = path.absolute()
    called = called or path
    if not path.exists():
        raise KnownError("pack_not_found", path=str(called))
    kind = SourceKind.FOLDER if path.is_dir() else SourceKind.FILE
    staging = staging or make_staging(packs)
    try:
        job = Job(
            path,
            called,
            staging,
            origin or Origin(kind, str(path)),
            path,
            installed or {},
            authors,
        )
        answer = run_worker(
            "app.packs.import_worker",
            job_adapter().dump_json(job),
            limit_s=WALL_S,
            on_progress=on_progress,
            cancel=cancel,
        )
        preview: ImportPreview = preview_adapter().validate_python(answer["preview"])
    except BaseException:
        drop_staging(staging)
        raise
    if not preview.can_add:
        drop_staging(staging)
    return preview


def inspect_address(
    text: str,
    packs: Path,
    *,
    installed: Mapping[str, Installed] | None = None,
    authors: tuple[Author, ...] = (),
    mark: str = "",
    on_progress: Callable[[float], None] | None = None,
    cancel: Cancel | None = None,
) -> ImportPreview | None:
    """Get a pack from an https or git address and look at it; None when it is still what `mark` says.

    Raises:
        KnownError: `address_bad`, `address_insecure`, `address_password`, `address_unreachable`,
            `address_certificate`, `address_refused`, `address_redirect`, `address_too_large`,
            `address_no_pack`, `address_no_folder`, `hub_proxy`, `offline`, or as `inspect`.
        Cancelled: the user did.
    """
    from app.packs.addresses import read_address
    from app.packs.fetch_worker import WALL_S as FETCH_S
    from app.packs.fetch_worker import FetchJob, fetch_adapter, understood

    address = read_address(text)
    check_online(address.host)
    staging = make_staging(packs)
    try:
        answer = run_worker(
            "app.packs.fetch_worker",
            fetch_adapter().dump_json(FetchJob(address, staging, mark)),
            limit_s=FETCH_S,
            on_progress=on_progress,
            cancel=_Online(address.host, cancel),
        )
    except BaseException:
        drop_staging(staging)
        raise
    # git's own files can be read by everybody, and what is wanted of them lies beside them.
    shutil.rmtree(staging / FETCHED / GIT, ignore_errors=True)
    fetched = understood(answer)
    if not fetched.changed:
        drop_staging(staging)
        return None
    suffix = (
        "" if fetched.kind is SourceKind.GIT or address.file_name.endswith(PACK_SUFFIXES) else PACK_SUFFIX
    )
    return inspect(
        Path(fetched.path),
        packs,
        installed=installed,
        authors=authors,
        origin=Origin(fetched.kind, address.text, fetched.mark),
        called=Path(address.file_name + suffix),
        staging=staging,
        on_progress=on_progress,
        cancel=cancel,
    )


def run_worker(
    module: str,
    job: bytes,
    *,
    limit_s: float,
    on_progress: Callable[[float], None] | None = None,
    cancel: Cancel | None = None,
    environment: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Run a module that answers with lines of JSON; its last answer. It is ended after `limit_s` seconds.

    Raises:
        KnownError: what the worker answers; `import_too_slow`, `import_too_big` or `import_stopped`.
        Cancelled: the user did.
    """
    root = str(resource())
    search = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH")) if part)
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=root,
            env={
                **os.environ,
                **network_environment(),
                "PYTHONPATH": search,
                "PYTHONDONTWRITEBYTECODE": "1",
                **(environment or {}),
            },
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as error:
        raise KnownError("import_stopped") from error
    lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    thread = threading.Thread(target=_talk, args=(process, job, lines), name="pack-import", daemon=True)
    thread.start()
    until = time.monotonic() + limit_s
    answer: dict[str, Any] = {}
    try:
        while True:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            if time.monotonic() > until:
                raise KnownError("import_too_slow", limit_s=round(limit_s))
            try:
                line = lines.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if line is None:
                break
            answer = _understood(line)
            if "progress" in answer and on_progress is not None:
                on_progress(float(answer["progress"]))
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_END_S)  # it says itself how it ended
    finally:
        process.kill()
        code = process.wait()
        thread.join()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed:
                with contextlib.suppress(OSError):
                    pipe.close()
    if "error" in answer:
        facts = answer["error"]["facts"]
        if answer["error"]["code"] == "import_too_big":
            facts = {"limit_mb": MEMORY_BYTES // 1_000_000}
        raise KnownError(answer["error"]["code"], **facts)
    if "preview" in answer or "done" in answer:
        return answer
    if code in _CPU_SIGNALS and time.monotonic() < until:
        raise KnownError("import_too_slow", limit_s=CPU_S)
    if code == TOO_BIG:
        raise KnownError("import_too_big", limit_mb=MEMORY_BYTES // 1_000_000)
    raise KnownError("import_stopped")


def _talk(process: subprocess.Popen[bytes], job: bytes, lines: queue.SimpleQueue[bytes | None]) -> None:
    """Give the job and take the answers, so that nobody else ever waits for a pipe."""
    try:
        if process.stdin is not None:
            process.stdin.write(job)
            process.stdin.close()
        if process.stdout is not None:
            while line := process.stdout.readline(_ANSWER_LIMIT):
                lines.put(line)
    except (OSError, ValueError):
        pass
    finally:
        lines.put(None)


def _understood(line: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(line)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
