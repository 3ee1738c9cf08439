"""Adding packs: nothing half visible, whatever ends the import, and nothing of the user's lost."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.config import resource
from app.domain import Cancelled, KnownError
from app.packs import PackStore, Relation, importing, load_packs
from app.packs.staging import PREFIX, make_staging
from tests.packs.making import NORTHWIND, SCENARIO
from tests.packs.shelves import add, contents, in_use, look, pack_folder


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "library" / "packs")


def stagings(store: PackStore) -> list[Path]:
    return list(store.folder.glob(f"{PREFIX}*"))


def test_a_preview_says_what_a_person_wants_to_know_and_shows_the_program_nothing(store: PackStore) -> None:
    preview = look(store, NORTHWIND)
    assert (preview.id, preview.version, preview.license) == ("northwind.saas-core", "2.1.0", "CC-BY-4.0")
    assert preview.authors == ("Anneke de Vries <anneke@northwind.example>",)
    assert preview.languages == ("en", "nl")
    assert preview.scenarios == 1
    assert preview.size_bytes == sum(p.stat().st_size for p in NORTHWIND.rglob("*") if p.is_file())
    assert preview.changes.relation is Relation.NEW
    assert load_packs((store.folder,)) == ()
    store.discard(preview)
    assert contents(store.folder) == set()


def test_an_added_pack_is_its_files_byte_for_byte_under_its_digest(store: PackStore) -> None:
    entry = add(store, NORTHWIND)
    there = store.path(entry)
    assert there.name == entry.digest
    files = {p.relative_to(NORTHWIND): p.read_bytes() for p in NORTHWIND.rglob("*") if p.is_file()}
    assert {p.relative_to(there): p.read_bytes() for p in there.rglob("*") if p.is_file()} == files
    if os.name != "nt":
        assert all(p.stat().st_mode & 0o077 == 0 for p in store.folder.rglob("*"))
    assert stagings(store) == []


def test_an_update_shows_what_changes_and_keeps_what_was_chosen(store: PackStore, tmp_path: Path) -> None:
    add(store, pack_folder(tmp_path / "v1"))
    store.set_enabled("test.pack", False)
    store.set_pinned("test.pack", True)
    new = pack_folder(
        tmp_path / "v2",
        SCENARIO.replace("Det er helt greit", "Helt greit"),
        "1.1.0",
        [("scenarios/more.yaml", SCENARIO.replace("id: price", "id: more").encode())],
    )
    preview = look(store, new)
    changes = preview.changes
    assert (changes.relation, changes.installed_version, changes.pinned) == (Relation.NEWER, "1.0.0", True)
    assert changes.diff is not None
    assert [one.id for one in changes.diff.added] == ["more"]
    (changed,) = changes.diff.changed
    assert (changed.id, [line.id for line in changed.lines_changed]) == ("price", ["reframe"])
    entry = store.add(preview)
    assert (entry.version, entry.enabled, entry.pinned, len(entry.earlier)) == ("1.1.0", False, True, 1)
    assert store.go_back("test.pack").version == "1.0.0"
    assert store.go_back("test.pack").version == "1.1.0"


@pytest.mark.parametrize(
    ("version", "text", "relation"),
    [("1.0.0", SCENARIO, "same"), ("0.9.0", SCENARIO, "older"), ("1.0.0", SCENARIO + "\n# x\n", "altered")],
)
def test_a_pack_says_how_it_stands_to_the_installed_one(
    store: PackStore, tmp_path: Path, version: str, text: str, relation: str
) -> None:
    add(store, pack_folder(tmp_path / "v1"))
    preview = look(store, pack_folder(tmp_path / "v2", text, version))
    assert preview.changes.relation == relation
    store.discard(preview)


def test_a_pack_of_the_same_id_by_others_is_marked(store: PackStore, tmp_path: Path) -> None:
    ours = pack_folder(tmp_path / "ours")
    theirs = pack_folder(tmp_path / "theirs", version="9.0.0")
    for folder, author in ((ours, "Anneke"), (theirs, "Mallory")):
        file = folder / "pack.yaml"
        file.write_text(file.read_text(encoding="utf-8") + f"authors: [{author}]\n", encoding="utf-8")
    add(store, ours)
    preview = look(store, theirs)
    assert preview.changes.other_publisher
    store.discard(preview)


def test_a_removed_pack_comes_back_with_everything(store: PackStore, tmp_path: Path) -> None:
    entry = add(store, pack_folder(tmp_path / "v1"))
    store.set_values("test.pack", {"product": "Anchor"})
    store.remove("test.pack")
    assert store.installed() == ()
    store.sweep()
    restored = store.restore("test.pack")
    assert (restored.digest, restored.values) == (entry.digest, {"product": "Anchor"})
    assert in_use(store).scenarios


def test_a_pack_removed_more_than_thirty_days_ago_is_gone_for_good(store: PackStore, tmp_path: Path) -> None:
    entry = add(store, pack_folder(tmp_path / "v1"))
    store.remove("test.pack")
    file = store.folder / "shelf.json"
    removed = store.entry("test.pack")
    assert removed is not None
    file.write_text(file.read_text().replace(removed.removed_at, "2020-01-01T00:00:00+00:00"))
    store.sweep()
    assert not store.path(entry).exists()
    with pytest.raises(KnownError, match="pack_not_installed"):
        store.restore("test.pack")


def test_a_damaged_shelf_is_made_again_from_the_folders(store: PackStore, tmp_path: Path) -> None:
    entry = add(store, pack_folder(tmp_path / "v1"))
    (store.folder / "shelf.json").write_bytes(b"{")
    found = store.entry("test.pack")
    assert found is not None
    assert (found.digest, found.version) == (entry.digest, "1.0.0")
    store.set_pinned("test.pack", True)
    assert (store.folder / "shelf.bad-1.json").read_bytes() == b"{"
    assert store.entry("test.pack") is not None


def test_a_newer_shelf_is_read_past_and_never_written(store: PackStore, tmp_path: Path) -> None:
    add(store, pack_folder(tmp_path / "v1"))
    file = store.folder / "shelf.json"
    file.write_bytes(b'{"format": 9}')
    assert [entry.id for entry in store.installed()] == ["test.pack"]
    with pytest.raises(KnownError, match="file_newer"):
        store.remove("test.pack")
    store.sweep()
    assert file.read_bytes() == b'{"format": 9}'


def test_cancelling_leaves_nothing(store: PackStore) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        look(store, NORTHWIND, cancel=cancel)
    assert contents(store.folder) == set()


def test_a_worker_that_takes_too_long_is_ended(store: PackStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "WALL_S", 0.01)
    with pytest.raises(KnownError, match="import_too_slow"):
        look(store, NORTHWIND)
    assert contents(store.folder) == set()


LIMITS = {
    "memory": ("x = bytearray(2_000_000_000)", "import_too_big"),
    "processor": ("\nwhile True: pass", "import_too_slow"),
    "network": ("import socket; socket.create_connection(('127.0.0.1', 9))", "import_stopped"),
    "other files": ("open(sys.argv[0] + '/../x', 'w')", "import_stopped"),
    "other programs": ("import subprocess; subprocess.run(['true'])", "import_stopped"),
    "a crash": ("import os; os.abort()", "import_stopped"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is kept on Linux only")
@pytest.mark.parametrize("what", LIMITS)
def test_a_worker_that_wants_more_than_it_may_is_one_known_error(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no pack is known to do, a module in the worker's place does here."""
    code, expected = LIMITS[what]
    module = (
        "import sys, json\nfrom pathlib import Path\nfrom app.packs.confine import limit, fence\n"
        f"limit(1)\nfence(Path({str(tmp_path)!r}) / 'staging')\ntry:\n    exec({code!r})\n"
        "except MemoryError:\n    print(json.dumps({'error': {'code': 'import_too_big', 'facts': {}}}))\n"
        "else:\n    print(json.dumps({'done': 1}))\n"
    )
    (tmp_path / "hostile_worker.py").write_text(module)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(KnownError) as told:
        importing.run_worker("hostile_worker", b"", limit_s=20)
    assert told.value.code == expected


ADDING = """
import sys, resource
from pathlib import Path
if len(sys.argv) > 3:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
from app.domain import KnownError
from app.packs import PackStore
from tests.packs.shelves import look
store = PackStore(Path(sys.argv[1]))
print("ready", flush=True)
try:
    store.add(look(store, Path(sys.argv[2])))
    print("added", flush=True)
except KnownError as error:
    print(error.code, flush=True)
"""


def start_adding(store: PackStore, source: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", ADDING, str(store.folder), str(source), *more],
        stdout=subprocess.PIPE,
        text=True,
        cwd=resource(),
        start_new_session=True,
    )


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a process group is ended there in another way")
def test_a_kill_at_any_moment_leaves_the_old_version_or_the_new_one(store: PackStore, tmp_path: Path) -> None:
    wav = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(28)
    more = [(f"audio/{number}.wav", wav + os.urandom(20_000)) for number in range(60)]
    old = pack_folder(tmp_path / "v1", more=more[:5])
    new = pack_folder(tmp_path / "v2", version="2.0.0", more=more)
    add(store, old)
    chance = random.Random(5)
    seen: set[str] = set()
    for _ in range(20):
        process = start_adding(store, new)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.uniform(0, 1.6))
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        pack = in_use(store)
        seen.add(pack.version)
        entry = store.entry("test.pack")
        assert entry is not None
        expected = {"1.0.0": old, "2.0.0": new}[pack.version]
        assert contents(store.path(entry)) == contents(expected)
        store.sweep()
        assert stagings(store) == []
        known = {entry.digest, *entry.earlier}
        assert {p.name for p in store.folder.iterdir() if store.is_version_folder(p)} <= known
        if pack.version == "2.0.0":
            store.go_back("test.pack")
    assert "1.0.0" in seen


@pytest.mark.skipif(os.name == "nt", reason="there is no such limit")
@pytest.mark.parametrize("limit", [1_000, 30_000, 200_000])
def test_a_disk_that_gets_full_changes_nothing(store: PackStore, tmp_path: Path, limit: int) -> None:
    """A limit on the size of a file stops writing where a full disk would."""
    add(store, pack_folder(tmp_path / "v1"))
    before = contents(store.folder)
    wav = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(300_000)
    new = pack_folder(tmp_path / "v2", version="2.0.0", more=[("audio/long.wav", wav)])
    process = start_adding(store, new, str(limit))
    out, _ = process.communicate(timeout=60)
    assert out.split()[-1] in ("write_failed", "disk_full")
    assert in_use(store).version == "1.0.0"
    assert contents(store.folder) == before


@pytest.mark.skipif(os.name == "nt", reason="starts processes as the other tests do")
def test_two_imports_at_once_both_end_up_on_the_shelf(store: PackStore, tmp_path: Path) -> None:
    first = pack_folder(tmp_path / "a")
    second = pack_folder(tmp_path / "b")
    file = second / "pack.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("test.pack", "other.pack"), encoding="utf-8")
    running = [start_adding(store, source) for source in (first, second, first, second)]
    ends = [process.communicate(timeout=120)[0].split()[-1] for process in running]
    assert ends == ["added"] * 4
    assert sorted(entry.id for entry in store.installed()) == ["other.pack", "test.pack"]
    assert stagings(store) == []


def test_a_sweep_leaves_alone_what_another_import_is_working_on(store: PackStore, tmp_path: Path) -> None:
    preview = look(store, pack_folder(tmp_path / "v1"))
    script = "import sys, pathlib, app.packs; app.packs.PackStore(pathlib.Path(sys.argv[1])).sweep()"
    subprocess.run([sys.executable, "-c", script, str(store.folder)], check=True, cwd=resource())
    assert store.add(preview).version == "1.0.0"


def test_a_preview_that_was_discarded_cannot_be_added(store: PackStore, tmp_path: Path) -> None:
    preview = look(store, pack_folder(tmp_path / "v1"))
    store.discard(preview)
    with pytest.raises(KnownError, match="pack_gone"):
        store.add(preview)


def test_what_somebody_put_into_the_folder_is_never_swept(store: PackStore, tmp_path: Path) -> None:
    mine = pack_folder(store.folder / "mine")
    make_staging(store.folder)
    add(store, pack_folder(tmp_path / "v1"))
    before = contents(mine)
    store.sweep()
    assert contents(mine) == before
