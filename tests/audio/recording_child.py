"""A program that records until it is killed: `python -m tests.audio.recording_child FILE`."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from app.audio import Recorder
from tests.sound import wait_until


def main() -> None:
    recorder = Recorder(Path(sys.argv[1]), reserve_bytes=0)
    recorder.start()
    wait_until(lambda: recorder.frames > 0)
    print("recording", flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
