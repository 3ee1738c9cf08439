from __future__ import annotations

import json

import pytest

from app.config import Machine
from app.transcription import CATALOGUE, find_entry, recommended
from app.transcription.catalogue import PINS, read_pins

GIB = 1 << 30


@pytest.mark.parametrize(
    ("language", "cores", "gib", "name"),
    [
        ("en", 2, 4, "base"),
        ("en-GB", 4, 8, "base"),
        ("en", 8, 16, "small"),
        ("en", 16, 2, "tiny"),
        ("nl", 2, 8, "base"),
        ("nl", 4, 8, "small"),
        ("nb", 8, 16, "small"),
        ("nb", 2, 2, "base"),
        ("nl", 4, None, "small"),
    ],
)
def test_the_model_fits_the_language_and_the_machine(
    language: str, cores: int, gib: int | None, name: str
) -> None:
    machine = Machine(cores, gib * GIB if gib else None, "linux", "x86_64")
    assert recommended(language, machine).name == name


def test_a_graphics_card_gets_the_best_model() -> None:
    machine = Machine(4, 8 * GIB, "linux", "x86_64")
    assert recommended("nl", machine, has_cuda=True).name == "large-v3-turbo"


def test_repositories_are_those_that_faster_whisper_names() -> None:
    utils = pytest.importorskip("faster_whisper.utils", reason="faster-whisper is not installed here")
    for entry in CATALOGUE:
        if not entry.languages:
            assert utils._MODELS[entry.name] == entry.repo


def test_a_norwegian_model_is_for_norwegian_only() -> None:
    entry = find_entry("nb-whisper-small")
    assert entry is not None
    assert [entry.knows(language) for language in ("nb", "nn-NO", "en", "nl")] == [True, True, False, False]
    base = find_entry("base")
    assert base is not None
    assert base.knows("nb")


def test_pins_name_catalogue_models_with_whole_hashes() -> None:
    assert json.loads(PINS.read_text(encoding="utf-8"))["format"] == 1
    for name, pin in read_pins().items():
        entry = find_entry(name)
        assert entry is not None
        assert pin["repo"] == entry.repo
        assert all(len(one["sha256"]) == 64 for one in pin["files"].values())
