"""A hub that cuts, lies, redirects and asks for a login, and bits that flip: `hub_trials 100`.

A real HTTP server on 127.0.0.1 and the small real model. Whatever it does, nothing that is not whole may be
found as a model, what came must serve the next try, and that one must succeed. Then single bits flip in what
is sent and in what lies on the disk: each must be refused, also where the file keeps its time.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final
from unittest.mock import patch

from app.domain import KnownError
from app.transcription import (
    ModelState,
    adding,
    check_models,
    download,
    fetch_model,
    installed_models,
    ready_model,
)
from app.ui.sentence_tables import SENTENCES
from tests.faults.hub_kinds import KINDS, NAMES, REPO, Kind, content
from tests.faults.outcome import Outcome
from tests.hub import Answer, ModelHub

_SMALL_DISK: Final = "size=3m"
"""model.bin alone has more."""


@contextmanager
def serving() -> Iterator[ModelHub]:
    """The hub, asked without a proxy and without pauses between tries."""
    environment = {key: os.environ.pop(key) for key in list(os.environ) if key.lower().endswith("_proxy")}
    os.environ["NO_PROXY"] = "127.0.0.1,localhost"
    waits = download.RETRY_WAITS_S
    download.RETRY_WAITS_S = [0.0, 0.0]
    try:
        with ModelHub() as hub:
            hub.add(REPO, content(), lfs={"model.bin", "tokenizer.json"})
            yield hub
    finally:
        download.RETRY_WAITS_S = waits
        del os.environ["NO_PROXY"]
        os.environ.update(environment)


def one_trial(kind: Kind, hub: ModelHub, folder: Path, dice: random.Random) -> str:
    """What must not be, or nothing."""
    hub.faults[:] = [kind.make(dice, hub)]
    try:
        fetch_model("tiny", folder, endpoint=hub.url)
    except KnownError as error:
        if error.code not in kind.codes or error.code not in SENTENCES:
            return f"{kind.name}: said {error}"
        if found := installed_models(folder):
            return f"{kind.name}: not whole and found as {found[0].name}"
        if extra := _unexpected(folder):
            return f"{kind.name}: left {extra}"
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        return f"{kind.name}: raised {type(error).__name__}: {error}"
    hub.faults.clear()
    kept = _kept(folder)
    hub.requests.clear()
    try:
        model = fetch_model("tiny", folder, endpoint=hub.url)
    except Exception as error:  # noqa: BLE001 - as above
        return f"{kind.name}: the next try raised {type(error).__name__}: {error}"
    if model.state is not ModelState.GOOD or check_models(folder):
        return f"{kind.name}: the next try gave {model.state}"
    for name, size in kept.items():
        if 0 < size < len(content()[name]) and f"bytes={size}-" not in hub.downloads(name):
            return f"{kind.name}: {name} was not gone on with at {size}"
    return ""


def _kept(folder: Path) -> dict[str, int]:
    """How much of each file is there."""
    parts = (folder / "tiny.partial").glob("*.part")
    return {path.name.removesuffix(".part"): path.stat().st_size for path in parts}


def _unexpected(folder: Path) -> list[str]:
    allowed = {"tiny.partial", ".tiny.lock", *NAMES, *(f"{name}.part" for name in NAMES)}
    return sorted(path.name for path in folder.rglob("*") if path.name not in allowed)


def downloads(count: int, folder: Path, seed: int = 15) -> Outcome:
    """Every kind in turn."""
    dice = random.Random(seed)
    found: list[str] = []
    with serving() as hub:
        for number in range(count):
            bad = one_trial(KINDS[number % len(KINDS)], hub, folder / str(number), dice)
            if bad:
                found.append(f"{number} {bad}")
    return Outcome("G15 broken downloads", count, len(found), "; ".join(found[:5]) or "none")


def cuts(count: int, folder: Path, seed: int = 100) -> Outcome:
    """Downloads that are cut only, at any byte, and gone on with."""
    dice = random.Random(seed)
    found: list[str] = []
    with serving() as hub:
        for number in range(count):
            bad = one_trial(KINDS[number % 2], hub, folder / f"cut-{number}", dice)
            if bad:
                found.append(f"{number} {bad}")
    return Outcome("G15 cut downloads", count, len(found), "; ".join(found[:5]) or "none")


def full_disks(count: int, folder: Path) -> Outcome:
    """Somebody else fills the disk while a model comes: a small file system of its own."""
    found: list[str] = []
    with ExitStack() as stack:
        # It was free when it was asked.
        stack.enter_context(patch.object(adding, "free_bytes", lambda _folder: 10**12))
        hub = stack.enter_context(serving())
        for number in range(count):
            place = folder / f"disk-{number}"
            place.mkdir(parents=True)
            with small_disk(place):
                bad = _fills(hub, place)
            if bad:
                found.append(f"{number} {bad}")
    return Outcome("D1 disk full in a download", count, len(found), "; ".join(found[:5]) or "none")


def _fills(hub: ModelHub, place: Path) -> str:
    try:
        fetch_model("tiny", place, endpoint=hub.url)
    except KnownError as error:
        if error.code != "disk_full":
            return f"said {error}"
    else:
        return "it had room"
    if installed_models(place):
        return "a half model was found"
    # Room is made: what is there is gone on with.
    subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)
    model = fetch_model("tiny", place, endpoint=hub.url)
    return "" if model.state is ModelState.GOOD and not check_models(place) else f"then {model.state}"


@contextmanager
def small_disk(place: Path) -> Iterator[None]:
    """A file system of 3 MB at this folder; needs root on Linux."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", _SMALL_DISK, "tmpfs", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


def why_no_disk() -> str:
    """What is missing for `full_disks`; empty when it can run."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "mounting a file system needs root on Linux"
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], capture_output=True, check=False)
        if done.returncode:
            return "this machine lets nobody mount a file system"
        subprocess.run(["umount", folder], check=True)
    return ""


def flips(count: int, folder: Path, seed: int = 60) -> Outcome:
    """One bit of what is sent, of a file on the disk, and of one that keeps its time over an update."""
    dice = random.Random(seed)
    found: list[str] = []
    whole = content()
    with serving() as hub:
        fetch_model("tiny", folder / "whole", endpoint=hub.url)
        installed = folder / "whole" / "tiny"
        for number in range(count):
            name = dice.choices(NAMES, [len(whole[one]) for one in NAMES])[0] if number % 3 else NAMES[0]
            at, bit = dice.randrange(len(whole[name])), 1 << dice.randrange(8)
            bad = (_flip_sent, _flip_stored, _flip_rotten)[number % 3](
                hub, folder / str(number), installed, name, at, bit
            )
            if bad:
                found.append(f"{number} bit {bit} of byte {at} of {name}: {bad}")
    return Outcome("G15 flipped bits", count, len(found), "; ".join(found[:5]) or "none")


def _flip_sent(hub: ModelHub, folder: Path, _installed: Path, name: str, at: int, bit: int) -> str:
    def flip(answer: Answer) -> None:
        if answer.path.endswith(f"/{name}") and answer.status == 200:
            answer.body = _flipped(answer.body, at, bit)

    hub.faults[:] = [flip]
    try:
        fetch_model("tiny", folder, endpoint=hub.url)
    except KnownError as error:
        return "" if error.code == "download_damaged" and not installed_models(folder) else f"said {error}"
    finally:
        hub.faults.clear()
    return "taken"


def _flip_stored(_hub: ModelHub, _folder: Path, installed: Path, name: str, at: int, bit: int) -> str:
    with _flipped_on_disk(installed / name, at, bit, keep_time=False):
        return _is_refused(installed)


def _flip_rotten(_hub: ModelHub, _folder: Path, installed: Path, name: str, at: int, bit: int) -> str:
    with _flipped_on_disk(installed / name, at, bit, keep_time=True):
        if len(check_models(installed.parent)) != 1:
            return "not named by the check"
        record = installed / "model.json"
        before = record.read_text(encoding="utf-8")
        document = json.loads(before)
        record.write_text(json.dumps({**document, "checked_by": "0.0.1"}), encoding="utf-8")
        bad = _is_refused(installed)
        record.write_text(before, encoding="utf-8")
        return bad


def _is_refused(installed: Path) -> str:
    try:
        ready_model(installed)
    except KnownError as error:
        return "" if error.code == "model_damaged" else f"said {error}"
    return "used"


@contextmanager
def _flipped_on_disk(path: Path, at: int, bit: int, *, keep_time: bool) -> Iterator[None]:
    before, status = path.read_bytes(), path.stat()
    path.write_bytes(_flipped(before, at, bit))
    if keep_time:
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    try:
        yield
    finally:
        path.write_bytes(before)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def _flipped(data: bytes, at: int, bit: int) -> bytes:
    return data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :]


def main() -> int:
    """See the top."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        found = [
            cuts(count, place / "cuts"),
            downloads(count, place / "kinds"),
            flips(count, place / "flips"),
        ]
        if reason := why_no_disk():
            print(f"D1 disk full in a download: left out, {reason}")
        else:
            found.append(full_disks(max(1, count // 10), place / "disks"))
    for one in found:
        print(one.line)
    return 1 if any(one.failures for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
