"""A worker with too little memory to load a model, as often as a file says; after that a healthy one.

The limit is the system's own. `GO_FIRST_POOR_STARTS` names a file that holds how many starts are poor, and
`GO_FIRST_POOR_MB` is how much is left when the libraries are loaded.
"""

from __future__ import annotations

import os
import resource
from pathlib import Path

from app.transcription.worker import main


def _limit() -> None:
    file = Path(os.environ["GO_FIRST_POOR_STARTS"])
    left = int(file.read_text(encoding="utf-8"))
    if left <= 0:
        return
    file.write_text(str(left - 1), encoding="utf-8")
    import ctranslate2  # noqa: F401 - what it needs by itself is no part of the model
    import faster_whisper  # noqa: F401

    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[0])
    size = pages * resource.getpagesize() + int(os.environ["GO_FIRST_POOR_MB"]) * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


if __name__ == "__main__":
    _limit()
    main()
