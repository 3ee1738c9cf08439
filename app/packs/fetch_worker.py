"""The process that gets a pack from an address: `python -m app.packs.fetch_worker`.

It speaks as `import_worker` does, and ends with `{"done": {...}}`. Nothing is sent but the request itself: no
cookie, name or password. Ending the process is how the user's cancel reaches a server that says nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from app.config import connections_file
from app.domain import KnownError
from app.packs.addresses import PackAddress
from app.packs.confine import be_private, fence, limit
from app.packs.preview import SourceKind
from app.packs.staging import FETCHED

CPU_S: Final = 120
WALL_S: Final = 900.0
"""200 MB at 2 Mbit/s; kept by the parent."""


@dataclass(frozen=True, slots=True)
class FetchJob:
    """What to get."""

    address: PackAddress
    staging: Path
    mark: str = ""
    """What the other side called the version that is there."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was got."""

    kind: SourceKind
    path: str
    mark: str
    changed: bool = True
    """False: it is still what the mark says, and nothing was got."""


def main() -> int:
    """See the top."""
    from app.packs.import_worker import answer
    from app.packs.web import download

    limit(CPU_S)
    be_private()
    try:
        job: FetchJob = fetch_adapter().validate_json(sys.stdin.buffer.read())
        target = job.staging / FETCHED
        target.mkdir(mode=0o700)
        # Each connection is written down; what decides whether there may be one is only read.
        fence(job.staging, network=True, also=connections_file())
        result: Fetched | None = None
        if job.address.kind is not SourceKind.HTTPS:
            result = _from_git(job, target)
        if result is None:
            result = download(job.address, target, job.mark, lambda share: answer({"progress": share}))
        answer({"done": {**asdict(result), "kind": result.kind.value}})
    except KnownError as error:
        answer({"error": {"code": error.code, "facts": dict(error.facts)}})
    except MemoryError:
        answer({"error": {"code": "import_too_big", "facts": {}}})
    return 0


def fetch_adapter() -> Any:
    """What makes a `FetchJob` JSON and back."""
    from pydantic import TypeAdapter

    return TypeAdapter(FetchJob)


def understood(answer: Mapping[str, Any]) -> Fetched:
    """What the worker said at its end."""
    done = answer["done"]
    return Fetched(SourceKind(done["kind"]), done["path"], done["mark"], done["changed"])


def _from_git(job: FetchJob, target: Path) -> Fetched | None:
    """None when there is no repository and it may still be a file."""
    from app.packs.git_fetch import NoRepository, fetch

    try:
        return fetch(job.address, target, job.mark)
    except NoRepository:
        if job.address.kind is SourceKind.GIT:
            raise KnownError("address_no_pack", host=job.address.host) from None
        return None


if __name__ == "__main__":
    sys.exit(main())
