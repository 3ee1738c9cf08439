"""Which model is offered first: the chosen one, then the newest, then the pack's, then a voice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain import LineRef, ModelAudio, TakeKind
from app.workflow import LineInPack, ModelSource, Services, models_of_line
from tests.workflow.making import SPEECH, place, take_of

OTHER = LineRef("tests.known-sentences", "open-question", "opening")


def with_audio(here: LineInPack, *models: ModelAudio) -> LineInPack:
    return replace(here, line=replace(here.line, models=models))


def test_without_any_the_computer_reads_the_line(services: Services) -> None:
    (only,) = models_of_line(services.library, place(services), "en")
    assert (only.source, only.take, only.audio) == (ModelSource.VOICE, None, None)


def test_the_chosen_take_comes_first_then_the_newest_then_the_pack_then_the_voice(
    services: Services, tmp_path: Path
) -> None:
    first, second, third = (take_of(services, TakeKind.MODEL, speaker=name) for name in ("A", "B", "C"))
    take_of(services, TakeKind.ATTEMPT)
    take_of(services, TakeKind.MODEL, language="nl", speech=SPEECH / "nl.wav")
    take_of(services, TakeKind.MODEL, ref=OTHER)
    here = with_audio(
        place(services),
        ModelAudio("anna", "en-GB", SPEECH / "en.wav"),
        ModelAudio("anneke", "nl", SPEECH / "nl.wav"),
        ModelAudio("gone", "en", tmp_path / "gone.wav"),
    )
    library = services.library
    offered = models_of_line(library, here, "en")
    assert [one.speaker for one in offered] == ["C", "B", "A", "anna", ""]
    library.choose_best(first.id, True)
    offered = models_of_line(library, here, "en")
    assert [one.take.id for one in offered if one.take] == [first.id, third.id, second.id]
    assert [one.source for one in offered] == [ModelSource.TAKE] * 3 + [ModelSource.PACK, ModelSource.VOICE]
    assert [one.audio.is_file() for one in offered if one.audio] == [True] * 4
    assert offered[3].audio == SPEECH / "en.wav"


def test_a_model_that_was_deleted_or_lost_its_sound_is_not_offered(services: Services) -> None:
    trashed, silent, kept = (take_of(services, TakeKind.MODEL, speaker=name) for name in ("A", "B", "C"))
    services.library.trash(trashed.id)
    services.library.audio_path(silent.id).unlink()
    offered = models_of_line(services.library, place(services), "en")
    assert [one.take.id for one in offered if one.take] == [kept.id]
    services.library.restore(trashed.id)
    assert len(models_of_line(services.library, place(services), "en")) == 3
