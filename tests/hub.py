"""A small model hub on 127.0.0.1: the part of the hub's REST interface that the program asks, with faults.

with ModelHub() as hub:
    hub.add("Systran/faster-whisper-tiny", {"config.json": b"{}", "model.bin": data}, lfs={"model.bin"})
    fetch_model("tiny", folder, endpoint=hub.url)
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

COMMIT = "0123456789abcdef0123456789abcdef01234567"

SIGN_IN_PAGE = b"<!DOCTYPE html><html><body>Welcome to the hotel's network. Please sign in.</body></html>"

Fault = Callable[["Answer"], None]


@dataclass
class Answer:
    """What is about to be sent; a fault may change it."""

    path: str
    range_from: int
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    cut_after: int | None = None
    """Close the connection after so many bytes of the body."""


@dataclass
class _Repo:
    files: dict[str, bytes]
    lfs: frozenset[str]
    published: dict[str, bytes]


class ModelHub:
    """Serves repositories until the block ends; counts and can spoil what it answers."""

    def __init__(self) -> None:
        self._repos: dict[str, _Repo] = {}
        self.requests: list[tuple[str, str]] = []
        """Path and Range header of every request, in order."""
        self.faults: list[Fault] = []
        """Applied to every answer, in order."""
        self.knows_ranges = True
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 20

            def do_GET(self) -> None:
                hub._serve(self)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> ModelHub:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Endpoint of the hub."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def add(
        self,
        repo: str,
        files: dict[str, bytes],
        *,
        lfs: Iterable[str] = (),
        published: dict[str, bytes] | None = None,
    ) -> None:
        """Offer a repository; of `published` contents size and hash are told instead of the true ones."""
        self._repos[repo] = _Repo(files, frozenset(lfs), published or {})

    def downloads(self, name: str) -> list[str]:
        """Range headers of all requests for a file."""
        return [asked for path, asked in self.requests if path.endswith(f"/{name}")]

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        asked = handler.headers.get("Range", "")
        self.requests.append((handler.path, asked))
        found = re.fullmatch(r"bytes=(\d+)-", asked)
        answer = Answer(handler.path, int(found[1]) if found else 0)
        self._answer(answer)
        for fault in self.faults:
            fault(answer)
        handler.send_response(answer.status)
        answer.headers.setdefault("Content-Length", str(len(answer.body)))
        for key, value in answer.headers.items():
            handler.send_header(key, value)
        handler.end_headers()
        body = answer.body if answer.cut_after is None else answer.body[: answer.cut_after]
        try:
            handler.wfile.write(body)
            handler.wfile.flush()
        except OSError:
            handler.close_connection = True
        if answer.cut_after is not None:
            handler.close_connection = True

    def _answer(self, answer: Answer) -> None:
        path = answer.path.partition("?")[0]
        for repo, one in self._repos.items():
            if re.fullmatch(rf"/api/models/{re.escape(repo)}/revision/(main|{COMMIT})", path):
                answer.headers["Content-Type"] = "application/json"
                answer.body = json.dumps(
                    {"id": repo, "sha": COMMIT, "siblings": self._siblings(one)}
                ).encode()
                return
            prefix = f"/{repo}/resolve/{COMMIT}/"
            name = path.removeprefix(prefix)
            if path.startswith(prefix) and name in one.files:
                if name in one.lfs:
                    answer.status = 302
                    answer.headers["Location"] = f"{self.url}/storage/{repo}/{name}"
                else:
                    self._content(answer, one.files[name])
                return
            if path.startswith(f"/storage/{repo}/"):
                self._content(answer, one.files[path.removeprefix(f"/storage/{repo}/")])
                return
        answer.status = 404

    def _content(self, answer: Answer, data: bytes) -> None:
        answer.headers["Content-Type"] = "application/octet-stream"
        if not answer.range_from or not self.knows_ranges:
            answer.body = data
        elif answer.range_from >= len(data):
            answer.status = 416
        else:
            answer.status = 206
            answer.body = data[answer.range_from :]
            answer.headers["Content-Range"] = f"bytes {answer.range_from}-{len(data) - 1}/{len(data)}"

    @staticmethod
    def _siblings(repo: _Repo) -> list[dict[str, object]]:
        siblings: list[dict[str, object]] = []
        for name, true in repo.files.items():
            data = repo.published.get(name, true)
            blob = hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
            one: dict[str, object] = {"rfilename": name, "size": len(data), "blobId": blob}
            if name in repo.lfs:
                one["lfs"] = {
                    "size": len(data),
                    "sha256": hashlib.sha256(data).hexdigest(),
                    "pointerSize": 134,
                }
            siblings.append(one)
        return siblings
