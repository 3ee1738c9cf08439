"""The speech models on this computer: which are there, are they whole, adding and removing them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from app import __version__
from app.config import Machine
from app.domain import KnownError, Language, Problem, Severity
from app.transcription.calibration import Calibration
from app.transcription.catalogue import CATALOGUE, find_entry, recommended
from app.transcription.record import (
    MODEL_FILES,
    CancelToken,
    foreign_file,
    hash_file,
    is_multilingual,
    missing_file,
    read_record,
    write_record,
)

PARTIAL: Final = ".partial"
"""Ends the name of a folder that is not complete; such a folder is never used."""
NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class ModelState(StrEnum):
    """What is known about a model's files."""

    GOOD = "good"
    """As recorded when it came: sizes and times agree (`check_models` reads every byte)."""
    UNRECORDED = "unrecorded"
    """All files are there; nothing says what they should be."""
    DAMAGED = "damaged"
    """A file is missing or has another size than it should."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A speech model on this computer."""

    name: str
    folder: Path
    is_multilingual: bool
    """False: English only."""
    size_bytes: int
    state: ModelState
    repo: str = ""
    revision: str = ""

    def knows(self, language: Language) -> bool:
        """Whether the model was made for a language."""
        base = language.split("-")[0].lower()
        entry = find_entry(self.name)
        if entry is not None and entry.repo == self.repo:
            return entry.knows(language)
        return self.is_multilingual or base == "en"


def installed_models(models_dir: Path) -> tuple[InstalledModel, ...]:
    """All models below a folder, by size; looks at sizes and times only and changes nothing."""
    if not models_dir.is_dir():
        return ()
    found = []
    for folder in sorted(models_dir.iterdir()):
        if not folder.is_dir() or folder.name.endswith(PARTIAL) or folder.name.startswith("."):
            continue
        if (folder / "model.bin").is_file() or (folder / "model.json").is_file():
            found.append(looked_at(folder))
    return tuple(sorted(found, key=lambda model: (model.size_bytes, model.name)))


def find_model(name: str, models_dir: Path) -> InstalledModel:
    """The installed model of a name, or the model in a folder when `name` is the path of one.

    Raises:
        KnownError: `model_unknown` (no such model), `model_missing`, `model_not_whisper` or `model_damaged`.
    """
    if NAME.fullmatch(name) and (models_dir / name).is_dir():
        return ready_model(models_dir / name)
    folder = Path(name).expanduser()
    if folder.is_dir() or folder.is_absolute() or len(folder.parts) > 1:
        return ready_model(folder.absolute())
    raise KnownError("model_unknown", name=name, known=known_names(models_dir))


def choose_model(
    language: Language,
    models_dir: Path,
    machine: Machine,
    preferred: str = "",
    calibration: Calibration | None = None,
) -> InstalledModel | None:
    """The installed model to use for a language, or None when none will do.

    The preferred one, else the recommended one, else the largest that is not larger than recommended, else
    the smallest; damaged ones and those that do not know the language are passed over.
    """
    usable = [
        model
        for model in installed_models(models_dir)
        if model.state is not ModelState.DAMAGED and model.knows(language)
    ]
    best = recommended(language, machine, calibration=calibration)
    for name in (preferred, best.name):
        for model in usable:
            if model.name == name:
                return model
    fitting = [model for model in usable if model.size_bytes <= best.size_mb * 1_000_000]
    if fitting:
        return fitting[-1]
    return usable[0] if usable else None


def ready_model(folder: Path) -> InstalledModel:
    """Check a model folder before it is used; takes milliseconds unless the program or a file's time changed.

    A file whose time is not the recorded one is hashed, and all of them the first time that another version
    of the program uses the model: a bit that rots keeps its time. When they are still the same the record is
    brought up to date.

    Raises:
        KnownError: `model_missing`, `model_not_whisper` or `model_damaged`.
    """
    if not folder.is_dir():
        raise KnownError("model_missing", folder=str(folder))
    record = read_record(folder)
    lacking = missing_file(folder)
    if lacking and record is not None:
        raise KnownError("model_damaged", name=folder.name, file=lacking)
    if not (folder / "model.bin").is_file():
        raise KnownError("model_missing", folder=str(folder))
    if lacking:
        raise KnownError("model_not_whisper", folder=str(folder), file=lacking)
    if record is None:
        foreign = foreign_file(folder)
        if foreign:
            raise KnownError("model_not_whisper", folder=str(folder), file=foreign)
        return looked_at(folder)
    touched = is_new = record.checked_by != __version__
    for name, one in record.files.items():
        status = (folder / name).stat() if (folder / name).is_file() else None
        if status is None or status.st_size != one.size:
            raise KnownError("model_damaged", name=folder.name, file=name)
        if is_new or status.st_mtime_ns != one.mtime_ns:
            if hash_file(folder / name) != one.sha256:
                raise KnownError("model_damaged", name=folder.name, file=name)
            touched = True
    if touched:
        # A read-only folder: it is hashed again the next time.
        with contextlib.suppress(KnownError, OSError):
            write_record(folder, replace(record, checked_by=__version__))
    return looked_at(folder)


def check_models(
    models_dir: Path,
    *,
    on_progress: Callable[[int, int], None] | None = None,
    cancel: CancelToken | None = None,
) -> tuple[Problem, ...]:
    """Read every byte of every model and name what is not as recorded.

    ctranslate2 loads a model with a flipped bit without a word (60 of 60), so only this finds it.
    `on_progress` gets bytes read and bytes in all. Codes: `model_damaged`, `model_not_whisper`, and as
    warnings `model_unrecorded` and `download_unfinished`.

    Raises:
        Cancelled: `cancel` was set.
    """
    models = installed_models(models_dir)
    total, done = sum(model.size_bytes for model in models), 0
    problems: list[Problem] = []

    def count(size: int) -> None:
        nonlocal done
        done += size
        if on_progress:
            on_progress(done, total)

    for model in models:
        try:
            record = read_record(model.folder)
        except KnownError as error:
            problems.append(Problem(model.folder / "model.json", error.code, facts=error.facts))
            continue
        if record is None:
            problems.append(_without_record(model))
            continue
        for name, one in record.files.items():
            path = model.folder / name
            if not path.is_file() or hash_file(path, on_bytes=count, cancel=cancel) != one.sha256:
                problems.append(Problem(path, "model_damaged", facts={"name": model.name, "file": name}))
    if models_dir.is_dir():
        problems.extend(
            Problem(
                folder,
                "download_unfinished",
                facts={"name": folder.name.removesuffix(PARTIAL)},
                severity=Severity.WARNING,
            )
            for folder in sorted(models_dir.glob(f"*{PARTIAL}"))
        )
    return tuple(problems)


def looked_at(folder: Path) -> InstalledModel:
    """A model folder judged by its record, sizes only."""
    present = [path for path in map(folder.joinpath, MODEL_FILES) if path.is_file()]
    size = sum(path.stat().st_size for path in present)
    try:
        record = read_record(folder)
    except KnownError:
        return InstalledModel(folder.name, folder, is_multilingual(folder), size, ModelState.DAMAGED)
    if record is None:
        state = ModelState.DAMAGED if missing_file(folder) else ModelState.UNRECORDED
        return InstalledModel(folder.name, folder, is_multilingual(folder), size, state)
    sizes = {path.name: path.stat().st_size for path in present}
    is_whole = all(sizes.get(name) == one.size for name, one in record.files.items())
    return InstalledModel(
        folder.name,
        folder,
        record.is_multilingual,
        size,
        ModelState.GOOD if is_whole else ModelState.DAMAGED,
        record.repo,
        record.revision,
    )


def _without_record(model: InstalledModel) -> Problem:
    lacking = missing_file(model.folder) or foreign_file(model.folder)
    if lacking:
        facts = {"folder": str(model.folder), "file": lacking}
        return Problem(model.folder / lacking, "model_not_whisper", facts=facts)
    return Problem(model.folder, "model_unrecorded", facts={"name": model.name}, severity=Severity.WARNING)


def known_names(models_dir: Path) -> str:
    """Names to choose from: the installed models, or the catalogue where none is installed."""
    names = [model.name for model in installed_models(models_dir)]
    return ", ".join(names or [entry.name for entry in CATALOGUE])
