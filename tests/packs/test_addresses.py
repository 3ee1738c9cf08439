"""Packs from https and git addresses, from a server on this computer."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import Cancelled, KnownError
from app.packs import SourceKind, export
from app.packs.addresses import is_address, read_address
from app.ui.sentences import sentence
from app.workflow import PackShelf, Services, UpdateState
from tests.packs.making import SCENARIO
from tests.packs.pack_server import PackServer, commit, make_certificate
from tests.packs.shelves import contents, pack_folder


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def server(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PackServer]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with PackServer().running(certificate) as running:
        yield running


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[PackShelf]:
    services = Services(find_paths(tmp_path / "profile"))
    yield services.shelf
    services.close()


@pytest.fixture
def packed(tmp_path: Path) -> bytes:
    return export(pack_folder(tmp_path / "v1"), tmp_path / "a.gofirst").path.read_bytes()


def refused(shelf: PackShelf, address: str) -> str:
    with pytest.raises(KnownError) as told:
        shelf.inspect_address(address)
    assert told.value.code not in sentence(told.value)
    assert contents(shelf.store.folder) == set()
    return told.value.code


def test_a_file_on_the_web_is_looked_at_added_and_updated(
    server: PackServer, shelf: PackShelf, packed: bytes, tmp_path: Path
) -> None:
    server.files["/packs/a.gofirst"] = packed
    preview = shelf.inspect_address(server.address("/packs/a.gofirst"))
    assert (preview.origin.kind, preview.origin.address) == (
        SourceKind.HTTPS,
        server.address("/packs/a.gofirst"),
    )
    shelf.add(preview)
    assert shelf.check_for_update("test.pack").state is UpdateState.CURRENT
    new = export(pack_folder(tmp_path / "v2", version="1.1.0"), tmp_path / "b.gofirst").path.read_bytes()
    server.files["/packs/a.gofirst"] = new
    update = shelf.check_for_update("test.pack")
    assert update.state is UpdateState.AVAILABLE
    assert shelf.pack("test.pack").version == "1.0.0", "looking installs nothing"
    assert update.preview is not None
    shelf.add(update.preview)
    assert shelf.pack("test.pack").version == "1.1.0"
    shelf.set_pinned("test.pack", True)
    assert shelf.check_for_update("test.pack").state is UpdateState.PINNED


def test_an_address_without_an_ending_is_asked_what_it_is(
    server: PackServer, shelf: PackShelf, packed: bytes
) -> None:
    server.files["/latest"] = packed
    preview = shelf.inspect_address(server.address("/latest"))
    assert preview.can_add
    shelf.discard(preview)


@pytest.mark.parametrize("explicit", [True, False])
def test_a_git_repository_is_looked_at_added_and_updated(
    server: PackServer, shelf: PackShelf, tmp_path: Path, explicit: bool
) -> None:
    folder = pack_folder(tmp_path / "repo")
    (folder / "Makefile").write_text("all:")
    (folder / "scenarios" / "link.yaml").symlink_to("/etc/passwd")
    server.repositories[b"/repo.git"] = commit(folder)
    address = server.address("/repo.git")
    preview = shelf.inspect_address(f"git+{address}" if explicit else address)
    assert preview.can_add, preview.problems
    entry = shelf.add(preview)
    assert contents(shelf.store.path(entry)) == {"pack.yaml", "scenarios/price.yaml"}
    assert shelf.check_for_update("test.pack").state is UpdateState.CURRENT
    (folder / "scenarios" / "price.yaml").write_text(SCENARIO + "\n# more\n", encoding="utf-8")
    commit(folder)
    update = shelf.check_for_update("test.pack")
    assert update.state is UpdateState.AVAILABLE
    assert update.preview is not None
    shelf.discard(update.preview)


def test_a_folder_of_a_repository_can_be_the_pack(
    server: PackServer, shelf: PackShelf, tmp_path: Path
) -> None:
    pack_folder(tmp_path / "repo" / "packs" / "first")
    server.repositories[b"/repo.git"] = commit(tmp_path / "repo")
    preview = shelf.inspect_address(server.address("/repo.git#packs/first"))
    assert preview.can_add
    shelf.discard(preview)
    assert refused(shelf, server.address("/repo.git#packs/none")) == "address_no_folder"


@pytest.mark.parametrize(
    ("path", "code"),
    [("/none.gofirst", "address_refused"), ("/none.git", "address_no_pack"), ("/page", "address_no_pack")],
)
def test_what_is_no_pack_is_told(server: PackServer, shelf: PackShelf, path: str, code: str) -> None:
    server.files["/page"] = b"<html>sign in</html>"
    assert refused(shelf, server.address(path)) == code


def test_a_redirect_to_https_is_followed_and_one_to_http_is_not(
    server: PackServer, shelf: PackShelf, packed: bytes
) -> None:
    server.files["/b.gofirst"] = packed
    server.ways["/a.gofirst"] = server.address("/b.gofirst")
    server.ways["/c.gofirst"] = f"http://{server.host}/b.gofirst"
    server.ways["/c.git/info/refs"] = f"http://{server.host}/repo.git/info/refs"
    shelf.discard(shelf.inspect_address(server.address("/a.gofirst")))
    assert refused(shelf, server.address("/c.gofirst")) == "address_redirect"
    assert refused(shelf, server.address("/c.git")) == "address_redirect"


def test_half_a_download_is_told_and_nothing_of_it_stays(
    server: PackServer, shelf: PackShelf, packed: bytes
) -> None:
    server.files["/a.gofirst"] = packed
    server.cut.add("/a.gofirst")
    assert refused(shelf, server.address("/a.gofirst")) == "address_unreachable"


def test_a_file_larger_than_a_pack_may_be_is_not_got(
    server: PackServer, shelf: PackShelf, packed: bytes
) -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return 300_000_000

    server.files["/a.gofirst"] = Huge(packed)
    server.cut.add("/a.gofirst")
    assert refused(shelf, server.address("/a.gofirst")) == "address_too_large"


def test_a_server_that_nobody_vouches_for_is_refused(
    certificate: Path, shelf: PackShelf, packed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with PackServer().running(certificate) as running:
        running.files["/a.gofirst"] = packed
        assert refused(shelf, running.address("/a.gofirst")) == "address_certificate"
        assert refused(shelf, running.address("/a.git")) == "address_certificate"
        assert running.asked == []


def test_nobody_at_the_address_is_told(shelf: PackShelf) -> None:
    assert refused(shelf, "https://127.0.0.1:9/a.gofirst") == "address_unreachable"
    assert refused(shelf, "https://127.0.0.1:9/a.git") == "address_unreachable"


@pytest.mark.parametrize("path", ["/a.gofirst", "/a.git/info/refs"])
def test_a_cancel_reaches_a_server_that_says_nothing(server: PackServer, shelf: PackShelf, path: str) -> None:
    server.silent.add(path)
    cancel = threading.Event()
    threading.Timer(1.5, cancel.set).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        shelf.inspect_address(server.address(path.removesuffix("/info/refs")), cancel=cancel)
    assert time.monotonic() - started < 8
    assert contents(shelf.store.folder) == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "address_bad"),
        ("https://", "address_bad"),
        ("https://a b.example/x", "address_bad"),
        ("https://a.example:port/x", "address_bad"),
        ("https://a.example/x#../..", "address_bad"),
        ("http://a.example/x.gofirst", "address_insecure"),
        ("git://a.example/x.git", "address_insecure"),
        ("file:///etc/passwd", "address_insecure"),
        ("git@github.com:team/packs.git", "address_insecure"),
        ("https://me:secret@a.example/x.git", "address_password"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_before_anything_is_asked(text: str, code: str) -> None:
    with pytest.raises(KnownError) as told:
        read_address(text)
    assert told.value.code == code


def test_an_address_is_told_from_a_path() -> None:
    assert is_address("https://a.example/x.gofirst")
    assert is_address("git+https://a.example/x")
    assert not is_address("C:\\packs\\a.gofirst")
    assert not is_address("packs/a.gofirst")
    assert read_address("a.example/x.git").url == "https://a.example/x.git"
    assert read_address("git+https://a.example/x#sub/pack").folder == "sub/pack"
