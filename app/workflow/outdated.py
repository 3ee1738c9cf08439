"""Which takes would get better words from the speech model that is there now.

A take never goes from a better model to a worse one by itself. Better is, in this order: made for the
language (the National Library of Norway's for Norwegian), clearly larger, or chosen by the user and about as
large.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.config import read_json, write_json
from app.domain import Cancelled, KnownError, Language, Take, Transcript, TranscriptState
from app.workflow.endpoint import words_elsewhere
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.transcription import CancelToken, InstalledModel

CLEARLY_LARGER: Final = 1.5
"""Times the size. Whisper's own sizes are 1.9 to 3.3 times apart, but for medium and turbo (1.06); one model
as several people converted it differs by less, as long as it has the same precision."""
_SERVICE: Final = " @ "
"""In the name of a model that is somewhere else."""
_FORMAT: Final = 1
_TRANSCRIPT: Final = "transcript.json"


class Reason(StrEnum):
    """Why a take would get better words."""

    SMALLER = "smaller"
    """A smaller model wrote it down, or one that the user left."""
    FAILED = "failed"
    """It could not be written down."""
    HOLES = "holes"
    """A part could not be."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """A take that can be written down again."""

    take: Take
    reason: Reason
    had: str
    """Name of the model that wrote the words it has; may be empty."""
    model: str
    """Name of the model that would write them now."""
    folder: Path


@dataclass(frozen=True, slots=True)
class Written:
    """What has to be known of a transcript."""

    model: str
    state: TranscriptState
    has_holes: bool


class Finder:
    """Finds them. Keep one: what it read of a take is remembered until the take's words change."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._known: dict[str, tuple[str, Written]] = {}

    def find(
        self, language: Language = "", model: InstalledModel | None = None, cancel: CancelToken | None = None
    ) -> tuple[Outdated, ...]:
        """All takes that would get better words, newest first; only of a `language` when one is given.

        With `model` every take that another one wrote down counts, be it better or worse: somebody named it.
        Reads the words of each take once (about 0.3 ms a take), so this belongs into a task.

        Raises:
            KnownError: the library could not be read.
            Cancelled: `cancel` was set.
        """
        from app.storage import TakeFilter

        look = Look(self._services, model)
        found = []
        takes = self._services.library.takes(TakeFilter(language=language))
        for take in takes:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            # Where no model could do better the words need not be read: 100,000 files took many minutes.
            words = self._words(take) if look.model_for(take.language) is not None else None
            one = look.judge(take, words) if words is not None else None
            if one is not None:
                found.append(one)
        there = {take.id for take in takes}
        if not language:
            self._known = {key: one for key, one in self._known.items() if key in there}
        return tuple(found)

    def _words(self, take: Take) -> Written | None:
        digest = take.sha256.get(_TRANSCRIPT)
        if digest is None or take.damaged or not take.frames or take.sound_gone is not None:
            return None
        known = self._known.get(take.id)
        if known is None or known[0] != digest:
            try:
                transcript = self._services.library.transcript(take.id)
            except KnownError:
                return None
            if transcript is None:
                return None
            known = self._known[take.id] = (digest, words_of(transcript))
        return known[1]


def words_of(transcript: Transcript) -> Written:
    """What has to be known of a transcript."""
    return Written(transcript.model, transcript.state, bool(transcript.holes))


class Look:
    """One look at the models that are there. Short-lived: what is installed and chosen may change."""

    def __init__(self, services: Services, named: InstalledModel | None = None) -> None:
        from app.transcription import installed_models

        self._services = services
        self._named = named
        self._installed = {one.name: one for one in installed_models(services.paths.models)}
        self._tried = read_tried(services.paths.tried_again)
        self._models: dict[Language, InstalledModel | None] = {}

    def judge(self, take: Take, words: Written) -> Outdated | None:
        """How a take with such words would be written down better; None when it would not."""
        model = self.model_for(take.language)
        if model is None or self._tried.get(take.id) == model.name:
            return None
        reason = self._reason(take.language, words, model)
        return Outdated(take, reason, words.model, model.name, model.folder) if reason is not None else None

    def model_for(self, language: Language) -> InstalledModel | None:
        """The model that would be used; None when none will do."""
        if self._named is not None:
            return self._named if self._named.knows(language) else None
        if words_elsewhere(self._services.settings, language) is not None:
            # A person has said that words in this language come from the company's service.
            return None
        if language not in self._models:
            from app.workflow.speech_models import choose_model

            try:
                folder = choose_model(self._services.paths, self._services.settings, language)
            except KnownError:
                folder = None
            found = [one for one in self._installed.values() if one.folder == folder]
            self._models[language] = found[0] if found else None
        return self._models[language]

    def _reason(self, language: Language, words: Written, model: InstalledModel) -> Reason | None:
        if words.state is TranscriptState.FAILED:
            # What failed with this very model waits for the user, who can have it tried again.
            return Reason.FAILED if words.model != model.name else None
        if words.model != model.name:
            chosen = self._services.settings.speech_models
            is_chosen = model.name in (chosen.get(language), chosen.get(language.split("-")[0]))
            if self._named is not None or is_better(
                words.model, model, language, self._installed, is_chosen=is_chosen
            ):
                return Reason.HOLES if words.has_holes else Reason.SMALLER
            return None
        return Reason.HOLES if words.has_holes else None


def is_better(
    had: str,
    model: InstalledModel,
    language: Language,
    installed: Mapping[str, InstalledModel],
    *,
    is_chosen: bool = False,
) -> bool:
    """Whether a model is better for a language than the one of a name, as far as can be told.

    `is_chosen`: the user chose it for this language. Nothing is known of a model that is neither in the
    catalogue nor `installed`: then the user's choice decides.
    """
    if _SERVICE in had:
        # A person had a company's service write it down.
        return False
    before, now = _strength(had, language, installed), _strength(model.name, language, {model.name: model})
    if before is None or now is None:
        return is_chosen
    if before[0] != now[0]:
        return now[0]
    times = now[1] / before[1] if before[1] else CLEARLY_LARGER
    return times >= CLEARLY_LARGER or (is_chosen and times > 1 / CLEARLY_LARGER)


def _strength(
    name: str, language: Language, installed: Mapping[str, InstalledModel]
) -> tuple[bool, float] | None:
    """Whether a model was made for the language, and its size in millions of bytes."""
    from app.transcription import find_entry

    entry = find_entry(name)
    if entry is not None:
        return bool(entry.languages) and entry.knows(language), float(entry.size_mb)
    return (False, installed[name].size_bytes / 1e6) if name in installed else None


def read_tried(path: Path) -> dict[str, str]:
    """The model that was tried in vain, by the take's id; nothing when that is not known (any more)."""
    try:
        raw: Any = read_json(path)
        tried = raw["tried"] if raw["format"] == _FORMAT else {}
        return {str(key): str(one) for key, one in tried.items()}
    except (KnownError, OSError, KeyError, TypeError, AttributeError):
        return {}


def note_tried(path: Path, take_id: str, model: str) -> None:
    """Remember that this take keeps its words; when it cannot be written it is tried once more some day."""
    with contextlib.suppress(KnownError):
        write_json(path, {"format": _FORMAT, "tried": {**read_tried(path), take_id: model}})
