"""A transcription service on 127.0.0.1 that speaks OpenAI's interface, with faults, or with a real model.

with SpeechService() as service:
    service.answers.append(Answer(body={"text": "Good morning."}))
    endpoint_of(service).transcribe(blocks, language="en")
"""

from __future__ import annotations

import io
import json
import re
import socket
import ssl
import sys
import threading
import wave
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

SIGN_IN_PAGE = "<!DOCTYPE html><html><body>Welcome. Please sign in.</body></html>"


@dataclass
class Asked:
    """One request as it came in."""

    path: str
    headers: dict[str, str]
    fields: dict[str, list[str]]
    sound: NDArray[np.float32]
    """Mono, 16,000 samples per second, decoded from the WAV that was uploaded."""


@dataclass
class Answer:
    """What is sent back."""

    body: Any = ""
    """A text goes as it is, anything else as JSON."""
    status: int = 200
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    """Close the connection after so many bytes of the body."""
    reads: int | None = None
    """Close the connection, without an answer, after so many bytes of the request."""
    waits: bool = False
    """Say nothing until the service ends or the other side goes away."""


Listener = Callable[[Asked], Answer]


class SpeechService:
    """Answers until the block ends: what stands in `answers` first, then whatever `listener` says."""

    def __init__(self, listener: Listener | None = None, certificate: Path | None = None) -> None:
        self.listener = listener or (lambda _asked: Answer({"text": ""}))
        self.answers: list[Answer] = []
        self.asked: list[Asked] = []
        self.errors: list[BaseException | None] = []
        self.connections = 0
        self._ended = threading.Event()
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 20

            def setup(self) -> None:
                service.connections += 1
                super().setup()

            def do_POST(self) -> None:
                service._serve(self)

            def do_GET(self) -> None:
                service._serve(self)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = False

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that goes away is no news here; anything else fails the test."""
                error = sys.exc_info()[1]
                if not isinstance(error, OSError):
                    service.errors.append(error)

        self._server = Server(("127.0.0.1", 0), Handler)
        self._scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            self._scheme = "https"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> SpeechService:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if kind is None and self.errors:
            raise AssertionError("the service failed") from self.errors[0]

    @property
    def url(self) -> str:
        """What a person would type."""
        return f"{self._scheme}://{self.host}"

    @property
    def host(self) -> str:
        """Name and port."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        answer = self.answers.pop(0) if self.answers else None
        length = int(handler.headers.get("Content-Length", "0"))
        if answer is not None and answer.reads is not None:
            handler.rfile.read(min(answer.reads, length))
            handler.connection.shutdown(socket.SHUT_RDWR)
            return
        asked = _asked(handler, handler.rfile.read(length))
        self.asked.append(asked)
        answer = answer or self.listener(asked)
        if answer.waits:
            # Until the other side closes: what it hears then is nothing.
            handler.connection.settimeout(0.05)
            while not self._ended.is_set():
                try:
                    if not handler.connection.recv(1):
                        return
                except TimeoutError:
                    continue
                except OSError:
                    return
            return
        body = answer.body if isinstance(answer.body, str) else json.dumps(answer.body)
        data = body.encode()
        handler.send_response(answer.status)
        handler.send_header("Content-Type", answer.content_type)
        handler.send_header("Content-Length", str(len(data)))
        for name, value in answer.headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(data if answer.cut_after is None else data[: answer.cut_after])


def _asked(handler: BaseHTTPRequestHandler, data: bytes) -> Asked:
    fields: dict[str, list[str]] = {}
    sound = np.zeros(0, dtype=np.float32)
    boundary = handler.headers.get("Content-Type", "").partition("boundary=")[2].encode()
    start, *parts, end = data.split(b"--" + boundary) if boundary else (b"", b"--\r\n")
    assert (start, end) == (b"", b"--\r\n")
    for part in parts:
        head, _, content = part.removesuffix(b"\r\n").partition(b"\r\n\r\n")
        found = re.search(rb'form-data; name="([^"]+)"', head)
        assert found is not None
        if found[1] == b"file":
            sound = _decoded(content)
        else:
            fields.setdefault(found[1].decode(), []).append(content.decode())
    return Asked(handler.path, dict(handler.headers), fields, sound)


def _decoded(content: bytes) -> NDArray[np.float32]:
    with wave.open(io.BytesIO(content)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (16_000, 1, 2)
        raw = file.readframes(file.getnframes())
    return (np.frombuffer(raw, dtype="<i2") / 32768).astype(np.float32)


class RealModel:
    """Transcribes what is uploaded with a real model, and answers as such services do."""

    def __init__(self, folder: Path, *, kind: str = "words") -> None:
        """`kind`: `words` (as OpenAI: beside the text, without punctuation), `segments` or `text`."""
        from faster_whisper import WhisperModel

        # The watching thread of its progress bars would outlive the test.
        import_module("tqdm").tqdm.monitor_interval = 0
        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)
        self._kind = kind

    def __call__(self, asked: Asked) -> Answer:
        segments, _info = self._model.transcribe(
            asked.sound,
            language=asked.fields["language"][0],
            beam_size=1,
            word_timestamps=True,
            vad_filter=True,
            condition_on_previous_text=False,
        )
        found = list(segments)
        body: dict[str, Any] = {"text": "".join(one.text for one in found).strip()}
        if self._kind != "text":
            body["segments"] = [
                {
                    "start": one.start,
                    "end": one.end,
                    "text": one.text,
                    "avg_logprob": one.avg_logprob,
                    "no_speech_prob": one.no_speech_prob,
                }
                for one in found
            ]
        if self._kind == "words":
            body["words"] = [
                {"word": word.word.strip(" .,?!"), "start": word.start, "end": word.end}
                for one in found
                for word in one.words or ()
            ]
        return Answer(body)
