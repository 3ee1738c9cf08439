"""A web server of packs over TLS on this computer, with a git repository served beside the files."""

from __future__ import annotations

import http.server
import io
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from dulwich.repo import Repo
from dulwich.server import DictBackend
from dulwich.web import make_wsgi_chain


def make_certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that vouches for itself, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed: no certificate can be made")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    ends = ["-days", "2", "-keyout", str(key), "-out", str(certificate)]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *name, *ends]
    subprocess.run(command, check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_bytes(key.read_bytes() + certificate.read_bytes())
    return both


class PackServer:
    """`files` by path; `ways` are redirects; `/repo.git` is the repository."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.ways: dict[str, str] = {}
        self.statuses: dict[str, int] = {}
        self.cut: set[str] = set()
        self.silent: set[str] = set()
        self.asked: list[str] = []
        self.repositories: dict[bytes, Repo] = {}
        self.host = ""
        self._over = threading.Event()

    def address(self, path: str) -> str:
        """The address of something here."""
        return f"https://{self.host}{path}"

    @contextmanager
    def running(self, certificate: Path) -> Iterator[PackServer]:
        """Serve until the block ends."""
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer._answer(self)

            do_POST = do_GET  # noqa: N815 - the name that http.server looks for

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                return

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        self.host = f"127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._over.set()
            server.shutdown()
            thread.join()
            server.server_close()

    def _answer(self, handler: http.server.BaseHTTPRequestHandler) -> None:
        path = handler.path.partition("?")[0]
        self.asked.append(path)
        if path in self.silent:
            self._over.wait(30)
            return
        if path in self.ways:
            handler.send_response(302)
            handler.send_header("Location", self.ways[path])
            self._end(handler, b"")
        elif path.startswith("/repo.git/"):
            self._git(handler)
        elif path in self.statuses or path not in self.files:
            handler.send_response(self.statuses.get(path, 404))
            self._end(handler, b"")
        elif handler.headers.get("If-None-Match") == self._tag(path):
            handler.send_response(304)
            handler.end_headers()
        else:
            handler.send_response(200)
            handler.send_header("ETag", self._tag(path))
            data = self.files[path]
            if path in self.cut:
                handler.send_header("Content-Length", str(len(data)))
                handler.end_headers()
                handler.wfile.write(data[: len(data) // 2])
                handler.close_connection = True
            else:
                self._end(handler, data)

    def _tag(self, path: str) -> str:
        return f'"{hash(self.files[path])}"'

    def _end(self, handler: http.server.BaseHTTPRequestHandler, data: bytes) -> None:
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    def _git(self, handler: http.server.BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("Content-Length") or 0)
        body = handler.rfile.read(length)
        if handler.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(handler.rfile.readline().strip() or b"0", 16):
                body += handler.rfile.read(size)
                handler.rfile.readline()
            handler.rfile.readline()
        path, _, query = handler.path.partition("?")
        environ = {
            "REQUEST_METHOD": handler.command,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "CONTENT_TYPE": handler.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": handler.headers.get("Content-Encoding", ""),
            "HTTP_GIT_PROTOCOL": handler.headers.get("Git-Protocol", ""),
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": io.StringIO(),
            "wsgi.url_scheme": "https",
        }
        said: list[Any] = []
        written = io.BytesIO()

        def start(status: str, headers: list[tuple[str, str]], error: object = None) -> Any:
            said[:] = [status, headers]
            return written.write

        backend: Any = {b"/repo.git": self.repositories[b"/repo.git"]}
        data = b"".join(make_wsgi_chain(DictBackend(backend))(environ, start))
        handler.send_response(int(said[0].split()[0]))
        for name, value in said[1]:
            if name.lower() != "content-length":
                handler.send_header(name, value)
        self._end(handler, written.getvalue() + data)


def commit(folder: Path, message: bytes = b"Change") -> Repo:
    """Put everything in a folder into its repository."""
    repository = Repo(str(folder)) if (folder / ".git").exists() else Repo.init(str(folder))
    files = [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if ".git" not in path.parts and (path.is_file() or path.is_symlink())
    ]
    tree = repository.get_worktree()
    tree.stage(files)
    tree.commit(message, author=b"A <a@b.example>", committer=b"A <a@b.example>")
    return repository
