"""Decodes the recordings of a pack that may be added: `python -m app.workflow.sound_worker`.

It gets one JSON object on its standard input, `{"staging": FOLDER, "names": [...]}` with names below the
staged pack, and answers with lines of JSON: `{"progress": 0.5}`, and last `{"done": [...]}` with the names
that cannot be heard. A recording that is too much for the decoder ends this process, and not the program.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

HEARD_S: Final = 600.0
"""Seconds of each recording that are decoded; a model of a line takes one minute at most."""


def main() -> int:
    """See the top."""
    from app.audio import blocks_16k, load_decoder
    from app.domain import KnownError
    from app.packs import STAGED_PACK, fence, limit

    load_decoder()  # before the fence, which lets no other program start
    limit()
    job = json.loads(sys.stdin.buffer.read())
    staging = Path(job["staging"])
    fence(staging)
    bad = []
    for number, name in enumerate(job["names"], start=1):
        path = staging / STAGED_PACK / name
        try:
            for _ in blocks_16k(path, end_s=HEARD_S):
                pass
        except KnownError:
            bad.append(name)
        answer({"progress": number / len(job["names"])})
    answer({"done": bad})
    return 0


def answer(message: dict[str, Any]) -> None:
    """Say something to the program."""
    sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
