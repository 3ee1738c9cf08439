"""How a process of ours serves the program: frames (`frames.py`) through its standard input and output.

It tells every second that it lives, whatever it computes, and ends when its input does: then the program has
gone or closed it, and a decode in progress cannot be interrupted otherwise.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import sys
import threading
from typing import Any, BinaryIO, Final

from app.config import forbid_network
from app.transcription.frames import BrokenPipeFrameError, read_frame, write_frame

BEAT_S: Final = 1.0

Message = tuple[dict[str, Any], bytes]


class Out:
    """The pipe to the program; frames of two threads never mix."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()

    def send(self, **header: Any) -> None:
        """Tell the program something; the process ends when nobody listens any more."""
        try:
            with self._lock:
                write_frame(self._pipe, header)
        except OSError:
            os._exit(0)


def open_pipes() -> tuple[Out, queue.SimpleQueue[Message]]:
    """Begin to serve: where to write, and where what comes is found."""
    faulthandler.enable()
    source = os.fdopen(os.dup(0), "rb")
    out = Out(_own_pipe())
    os.environ["HF_HUB_OFFLINE"] = "1"
    forbid_network()
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(source, inbox), daemon=True).start()
    threading.Thread(target=_beat, args=(out,), daemon=True).start()
    return out, inbox


def _own_pipe() -> BinaryIO:
    """Take standard output for our frames; what libraries print goes to standard error."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(descriptor, "wb")


def _beat(out: Out) -> None:
    wait = threading.Event()
    while True:
        out.send(type="beat")
        wait.wait(BEAT_S)


def _receive(pipe: BinaryIO, inbox: queue.SimpleQueue[Message]) -> None:
    """Empty the pipe at all times; the program never sends more than a minute ahead."""
    try:
        while (frame := read_frame(pipe)) is not None:
            inbox.put(frame)
    except (BrokenPipeFrameError, OSError, ValueError):
        pass
    os._exit(0)
