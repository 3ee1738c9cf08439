"""Writes an old take down again on a full disk, then when there is room; prints what happened as JSON.

    python -m tests.workflow.full_disk_again_driver FOLDER MODELS

FOLDER is a small file system of its own; the speech model is put below MODELS.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.config import find_paths
from app.domain import KnownError
from app.transcription import add_from_folder
from app.workflow import Finder, Services, TakePipeline, retranscribe
from tests.workflow.making import MICRO, PACK, take_of, words

OLD = "Thank you for your time. We sent the rapport next week. I will call you back on Friday."


def main(folder: Path, models: Path) -> None:
    """See above."""
    paths = replace(find_paths(folder / "profile"), models=models / "models")
    paths.make()
    shutil.copytree(PACK, paths.packs / "known-sentences")
    add_from_folder(MICRO, paths.models, name="base")
    services = Services(paths)
    services.change_settings(speech_models={"en": "base"})
    take = take_of(services)
    services.library.save_transcript(take.id, replace(words(OLD), model="tiny"))
    TakePipeline(services).analyse(take.id)
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    found = Finder(services).find()
    problem = ""
    try:
        retranscribe(services, found)
    except KnownError as error:
        problem = error.code
    told: dict[str, Any] = {
        "problem": problem,
        "words": _text(services, take.id),
        "state": services.library.take(take.id).state.value,
        "left": len(Finder(services).find()),
    }
    filler.unlink()
    retranscribe(services, Finder(services).find())
    told["then"] = _text(services, take.id)
    told["check"] = [one.code for one in services.library.check()]
    services.close()
    print(json.dumps(told))


def _text(services: Services, take_id: str) -> str:
    transcript = services.library.transcript(take_id)
    return transcript.text if transcript is not None else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
