"""Records until a disk of 1 MiB is full, then makes room and starts again; prints what happened as JSON.

    python -m tests.workflow.full_disk_driver FOLDER

FOLDER is a small file system of its own.
"""

from __future__ import annotations

import json
import shutil
import sys
from functools import partial
from pathlib import Path

import numpy as np

import app.audio
from app.config import find_paths
from app.domain import KnownError, TakeKind
from app.workflow import Services, TakeRecording, start_up
from tests.fakes.portaudio import FakeMicrophone
from tests.sound import wait_until
from tests.workflow.making import PACK, place

TENTH = 4800


def main(folder: Path) -> None:
    """See above."""
    microphone = FakeMicrophone()
    real = app.audio.Recorder
    app.audio.Recorder = partial(  # type: ignore[assignment,misc]
        real, microphones=microphone, clock=microphone.clock, reserve_bytes=0
    )
    paths = find_paths(folder / "profile")
    paths.make()
    shutil.copytree(PACK, paths.packs / "known-sentences")
    filler = folder / "filler"
    filler.write_bytes(bytes(100_000))
    services = Services(paths)
    services.library.open()
    recording = TakeRecording(
        services.library, place(services), kind=TakeKind.ATTEMPT, language="en", speaker=""
    )
    recording.start()

    def elapsed_s() -> float:
        level = recording.level()
        assert level is not None
        return level.elapsed_s if level.is_open else float("inf")

    accepted = 0.0
    block = np.ones(TENTH, dtype=np.int16)
    while (before := elapsed_s()) < 60:
        accepted = before
        microphone.deliver(block)
        wait_until(lambda: elapsed_s() > before)
    try:
        finished = recording.stop()
        problem = finished.problem.code if finished.problem is not None else ""
    except KnownError as error:
        problem = error.code
    services.close()
    filler.unlink()
    again = Services(paths)
    start_up(again)
    told = {
        "problem": problem,
        "accepted_s": accepted,
        "kept_s": sum(take.duration_s for take in again.library.takes()),
        "check": [str(one.code) for one in again.library.check()],
    }
    again.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
