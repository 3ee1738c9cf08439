"""Whether the recordings that a scenario names are there, and are what their names say."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain import KnownError
from app.packs import names
from app.packs.codes import Faults
from app.packs.models import ScenarioModel
from app.packs.sources import START_LENGTH, Source
from app.packs.validate import Root, Way, at


def check_audio(scenario: ScenarioModel, root: Root, source: Source, faults: Faults) -> set[str]:
    """The names of the recordings that can be used. A missing one is a warning: a system voice stands in."""
    usable: set[str] = set()
    for way, name in _recordings(scenario):
        kind = names.suffix(name)
        if kind in names.AUDIO_SUFFIXES and names.is_safe(name) and _is_sound(name, source):
            usable.add(name)
            continue
        node = at(root, way)
        line, where = node.line, node.where
        if not names.is_safe(name):
            faults.add("audio_path", line, where, name=name)
            continue
        if kind == names.MP3:
            faults.warn("audio_suffix", line, where, name=name, suffix=kind)
        elif kind not in names.AUDIO_SUFFIXES:
            faults.add("audio_suffix", line, where, name=name, suffix=kind)
            continue
        try:
            if not source.has(name):
                faults.warn("audio_missing", line, where, name=name)
            elif names.looks_like(name, source.read(name, START_LENGTH)):
                usable.add(name)
            else:
                faults.add("audio_damaged", line, where, name=name)
        except KnownError as error:
            faults.take(error, line, where)
    return usable


def _is_sound(name: str, source: Source) -> bool:
    try:
        return source.has(name) and names.looks_like(name, source.read(name, START_LENGTH))
    except KnownError:
        return False


def _recordings(scenario: ScenarioModel) -> Iterator[tuple[Way, str]]:
    for index, line in enumerate(scenario.lines):
        for number, model in enumerate(line.models):
            yield ("lines", index, "models", number, "file"), model.file
    if scenario.dialogue is None:
        return
    for turn_name, turn in scenario.dialogue.turns.items():
        for language, name in turn.buyer.audio.items():
            yield ("dialogue", "turns", turn_name, "buyer", "audio", language), name
