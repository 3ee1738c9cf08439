"""Getting the newest state of a git repository over https, without git on this computer.

Only the last commit is asked for, and nothing is checked out: the files are taken from its tree by name, so
links, hooks, attributes and submodules have no effect at all.
"""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.config import Connected, Purpose, certificates, connect, make_private_folder, storage_error
from app.domain import KnownError
from app.packs import names
from app.packs.addresses import PackAddress
from app.packs.archive import ENTRY_LIMIT, FILE_LIMIT, PACK_LIMIT, TOTAL_LIMIT
from app.packs.fetch_worker import Fetched
from app.packs.preview import SourceKind
from app.packs.staging import GIT
from app.packs.web import STALL_S, unreachable

if TYPE_CHECKING:
    import socket

    from dulwich.repo import Repo

_DEPTH: Final = 6
_HEAD: Final = b"HEAD"


class NoRepository(Exception):
    """There is no git repository at this address."""


def fetch(address: PackAddress, folder: Path, mark: str) -> Fetched:
    """Get the files of the last commit that may be part of a pack.

    Raises:
        KnownError: `address_unreachable`, `address_certificate`, `address_refused`, `address_redirect`,
            `address_too_large`, `address_no_pack`, `address_no_folder`, `offline`, or what writing raises.
        NoRepository: there is none.
    """
    from dulwich.client import HttpGitClient
    from dulwich.errors import GitProtocolError, HangupException, NotGitRepository
    from dulwich.repo import Repo

    read = 0
    noted: list[Connected] = []

    def count(size: int, direction: str) -> None:
        nonlocal read
        read += size if direction == "read" else 0
        if noted and direction == "read":
            noted[-1].received += size
        elif noted:
            noted[-1].sent += size
        if read > PACK_LIMIT:
            raise KnownError("address_too_large", host=address.host, limit_mb=PACK_LIMIT // 1_000_000)

    client: Any = HttpGitClient(
        address.url,
        pool_manager=_pool(address, noted),
        timeout=STALL_S,
        report_activity=count,
        quiet=True,
    )
    repository = Repo.init_bare(folder / GIT, mkdir=True)
    wanted: list[bytes] = []

    def wants(refs: Any, **_: Any) -> list[bytes]:
        head = refs.get(_HEAD)
        if head is not None:
            wanted.append(head)
        return [] if head is None or head.decode() == mark else [head]

    try:
        client.fetch(b"", repository, determine_wants=wants, depth=1)
    except NotGitRepository as error:
        raise NoRepository from error
    except (GitProtocolError, HangupException, AssertionError, ValueError) as error:
        raise _known(address, error) from error
    except OSError as error:
        raise storage_error(error, folder) from error
    finally:
        for one in noted:
            one.over()
    try:
        if not wanted:
            raise KnownError("address_no_pack", host=address.host)
        head = wanted[-1]
        if head.decode() == mark:
            return Fetched(SourceKind.GIT, "", mark, changed=False)
        tree = folder / "tree"
        make_private_folder(tree)
        _Tree(repository, tree, address).write(head)
    finally:
        repository.close()
    return Fetched(SourceKind.GIT, str(tree), head.decode())


class _Tree:
    """Writes the files of one commit that may travel in a pack."""

    def __init__(self, repository: Repo, target: Path, address: PackAddress) -> None:
        self._store: Any = repository.object_store
        self._target = target
        self._address = address
        self._entries = 0
        self._total = 0

    def write(self, commit: bytes) -> None:
        """All of them, or those of the folder that the address names."""
        from dulwich.objects import Commit, Tree

        found = self._store[commit]
        root = found.tree if isinstance(found, Commit) else b""
        for part in [part for part in self._address.folder.split("/") if part]:
            tree = self._store[root]
            entry = tree[part.encode()] if isinstance(tree, Tree) and part.encode() in tree else None
            if entry is None or not stat.S_ISDIR(entry[0]):
                raise KnownError("address_no_folder", host=self._address.host, folder=self._address.folder)
            root = entry[1]
        self._folder(root, "", 0)

    def _folder(self, tree_id: bytes, above: str, depth: int) -> None:
        from dulwich.objects import Tree

        tree = self._store[tree_id]
        if not isinstance(tree, Tree):
            return
        for entry in tree.items():
            self._entries += 1
            if self._entries > ENTRY_LIMIT:
                raise self._too_large()
            last = entry.path.decode("utf-8", "replace")
            name = f"{above}/{last}" if above else last
            if names.is_hidden(name) or not names.is_safe(name):
                continue
            if stat.S_ISDIR(entry.mode):
                if depth < _DEPTH:
                    self._folder(entry.sha, name, depth + 1)
            elif stat.S_ISREG(entry.mode) and names.may_travel(name):
                self._file(entry.sha, name)

    def _file(self, blob_id: bytes, name: str) -> None:
        data = self._store[blob_id].as_raw_string()
        self._total += len(data)
        if len(data) > FILE_LIMIT or self._total > TOTAL_LIMIT:
            raise self._too_large()
        place = self._target.joinpath(*name.split("/"))
        make_private_folder(place.parent)
        try:
            with place.open("xb") as file:
                file.write(data)
        except OSError as error:
            raise storage_error(error, place) from error

    def _too_large(self) -> KnownError:
        return KnownError("address_too_large", host=self._address.host, limit_mb=PACK_LIMIT // 1_000_000)


def _pool(address: PackAddress, noted: list[Connected]) -> Any:
    """Connections as `web.py` makes them: https at every step, the system's certificates and proxy."""
    import urllib.request

    import urllib3

    options: dict[str, Any] = {
        "ssl_context": certificates(),
        "retries": urllib3.Retry(2, redirect=5),
        "headers": {"User-Agent": "git/go-first"},
    }
    proxy = urllib.request.getproxies().get("https")
    if proxy and not urllib.request.proxy_bypass(address.host):
        pool = _https_only(urllib3.ProxyManager, address)(proxy, **options)
    else:
        pool = _https_only(urllib3.PoolManager, address)(**options)
    pool.pool_classes_by_scheme = {
        "http": _noting(urllib3.HTTPConnectionPool, noted),
        "https": _noting(urllib3.HTTPSConnectionPool, noted),
    }
    return pool


def _noting(pool: Any, noted: list[Connected]) -> Any:
    """A kind of pool whose connections go the one way out (see `app.config.network`)."""
    from urllib3.exceptions import NewConnectionError

    def new_socket(self: Any) -> socket.socket:
        called = self._tunnel_host or self.host
        try:
            sock, one = connect((self.host, self.port), Purpose.PACK, called=called, timeout_s=STALL_S)
        except OSError as error:
            raise NewConnectionError(self, str(error)) from error
        noted.append(one)
        return sock

    kind = type("Noted", (pool.ConnectionCls,), {"_new_conn": new_socket})
    return type("Noting", (pool,), {"ConnectionCls": kind})


def _https_only(base: Any, address: PackAddress) -> Any:
    """A kind of pool that looks at every address that a redirect leads to."""

    def urlopen(self: Any, method: str, url: str, *arguments: Any, **options: Any) -> Any:
        if not url.startswith("https://"):
            raise KnownError("address_redirect", host=address.host)
        return base.urlopen(self, method, url, *arguments, **options)

    return type("HttpsOnly", (base,), {"urlopen": urlopen})


def _known(address: PackAddress, error: Exception) -> KnownError:
    from dulwich.client import HTTPProxyUnauthorized, HTTPUnauthorized

    if isinstance(error, HTTPUnauthorized):
        return KnownError("address_refused", host=address.host, status=401)
    if isinstance(error, HTTPProxyUnauthorized):
        return KnownError("hub_proxy", host=address.host, status=407)
    return unreachable(address.host, error)
