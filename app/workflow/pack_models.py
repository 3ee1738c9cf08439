"""Models that go with a pack: a take is put into it as a file, when somebody says so."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.config import make_private_folder
from app.domain import KnownError, Take, TakeKind
from app.workflow.pack_editing import Opened, PackEditing
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.packs import Document

_FOLDER: Final = "audio"
_OURS: Final = re.compile(r"audio/[0-9a-z]{26}\.flac")
"""Files that `put_model_in` wrote, by the take's id: nobody else's are deleted."""


@dataclass(frozen=True, slots=True)
class PackedModel:
    """A model that a pack holds."""

    file: str
    """Inside of the pack."""
    speaker: str
    language: str


@dataclass(frozen=True, slots=True)
class LineModels:
    """The models of one line."""

    packed: tuple[PackedModel, ...]
    offered: tuple[Take, ...]
    """Takes of this computer that could go with the pack, the newest first."""


def models_to_pack(services: Services, editing: PackEditing, opened: Opened) -> tuple[LineModels, ...]:
    """For each line what the pack holds, and what could be put into it; slow, call it in a task."""
    found = []
    for index in range(opened.scenario.count(("lines",))):
        packed = tuple(_packed(opened.scenario, index))
        taken = {Path(one.file).stem for one in packed}
        takes = services.library.takes_of_line(editing.ref(opened, index))
        models = [one for one in takes if one.kind is TakeKind.MODEL and one.frames]
        models = [one for one in models if one.id.lower() not in taken and not _is_kept(one, packed)]
        found.append(LineModels(packed, tuple(sorted(models, key=lambda one: one.id, reverse=True))))
    return tuple(found)


def put_model_in(
    services: Services, editing: PackEditing, opened: Opened, index: int, take_id: str
) -> Opened:
    """Copy a take's sound into the pack, as FLAC, and name it in the scenario, which is saved.

    Raises:
        KnownError: the take's sound is gone, or something could not be written; the scenario is as it was.
    """
    from app.audio import export_take

    take = services.library.take(take_id)
    source = services.library.audio_path(take_id)
    if not source.is_file():
        raise KnownError("audio_not_found", file=str(source))
    with tempfile.TemporaryDirectory(dir=services.paths.packs, prefix=".model-") as folder:
        made = Path(folder) / f"{take.id.lower()}.flac"
        export_take(source, made)
        if opened.edits is not None:
            name = services.shelf.keep_audio(opened.ref_pack, made.read_bytes(), made.suffix)
        else:
            make_private_folder(opened.folder / _FOLDER)
            made.rename(opened.folder / _FOLDER / made.name)
            name = f"{_FOLDER}/{made.name}"
    entry: dict[str, Any] = {"speaker": take.speaker or "?", "language": take.language, "file": name}
    return _saved(editing, opened, opened.scenario.add(("lines", index, "models"), entry))


def take_model_out(editing: PackEditing, opened: Opened, index: int, file: str) -> Opened:
    """Let the scenario name a model no more, and delete the file where the program made it.

    Raises:
        KnownError: it could not be written.
    """
    way = ("lines", index, "models")
    numbers = [at for at, one in enumerate(_packed(opened.scenario, index)) if one.file == file]
    if not numbers:
        return opened
    count = opened.scenario.count(way)
    saved = _saved(editing, opened, opened.scenario.remove(way if count == 1 else (*way, numbers[0])))
    if opened.edits is None and _OURS.fullmatch(file):
        (opened.folder / file).unlink(missing_ok=True)
    return saved


def put_model_back(services: Services, editing: PackEditing, before: Opened, index: int, file: str) -> Opened:
    """Undo `take_model_out`; `before` is the scenario as it was. Raises as `put_model_in`."""
    now = editing.open(before.folder, before.file)
    if before.edits is None and _OURS.fullmatch(file) and not (before.folder / file).exists():
        return put_model_in(services, editing, now, index, Path(file).stem.upper())
    return _saved(editing, now, before.scenario)


def _packed(scenario: Document, index: int) -> list[PackedModel]:
    way = ("lines", index, "models")
    return [
        PackedModel(*(scenario.word((*way, at, key)) for key in ("file", "speaker", "language")))
        for at in range(scenario.count(way))
    ]


def _is_kept(take: Take, packed: tuple[PackedModel, ...]) -> bool:
    """Whether an added pack has it: there a file is called by its content, so speaker and language tell."""
    return any(
        one.file.startswith("audio/local/") and (one.speaker, one.language) == (take.speaker, take.language)
        for one in packed
    )


def _saved(editing: PackEditing, opened: Opened, scenario: Document) -> Opened:
    return editing.save(replace(opened, scenario=scenario))
