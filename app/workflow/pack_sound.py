"""Hears the recordings of a pack before it is added, in a process of its own with limits.

The room of packs knows sound by its first bytes only. What cannot be decoded is a problem of the pack, said
before anything is added; a recording that ends the decoder ends that process and adds nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import Problem

if TYPE_CHECKING:
    from app.packs import ImportPreview
    from app.transcription import CancelToken

LIMIT_S: Final = 60.0
_WORKER: Final = "app.workflow.sound_worker"


def with_sound_heard(
    preview: ImportPreview,
    discard: Callable[[ImportPreview], None],
    on_progress: Callable[[float], None] | None = None,
    cancel: CancelToken | None = None,
) -> ImportPreview:
    """The same preview when all of its recordings can be heard, else one that names the others.

    What is not to be added is thrown away by `discard`, also when this raises. A pack without recordings
    costs nothing.

    Raises:
        KnownError: `import_stopped`, `import_too_slow` or `import_too_big`.
        Cancelled: the user did.
    """
    from app.packs import staged_sounds

    names = staged_sounds(preview.staging) if preview.can_add else ()
    if not names:
        return preview
    try:
        bad = unheard(preview.staging, names, on_progress, cancel)
    except BaseException:
        discard(preview)
        raise
    if not bad:
        return preview
    discard(preview)
    pack = Path(preview.origin.address)
    found = tuple(Problem(pack / name, "audio_damaged", facts={"name": name}) for name in bad)
    return replace(preview, problems=(*found, *preview.problems))


def unheard(
    staging: Path,
    names: Sequence[str],
    on_progress: Callable[[float], None] | None = None,
    cancel: CancelToken | None = None,
) -> list[str]:
    """Which of these recordings in a staging folder (below `STAGED_PACK`) cannot be decoded.

    Raises:
        KnownError: `import_stopped`, `import_too_slow` or `import_too_big`.
        Cancelled: the user did.
    """
    from app.packs import run_worker

    job = {"staging": str(staging), "names": list(names)}
    answer = run_worker(
        _WORKER,
        json.dumps(job).encode(),
        limit_s=LIMIT_S,
        on_progress=on_progress,
        cancel=cancel,
        # Each thread of its algebra would claim memory that the limit counts.
        environment={"OPENBLAS_NUM_THREADS": "1"},
    )
    return [str(name) for name in answer["done"]]
