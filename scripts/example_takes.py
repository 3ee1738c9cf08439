"""Takes for the pictures: the example's two recordings as a model and as the attempts of two months."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta

from app.audio import copy_as_take_wav
from app.config import resource
from app.domain import Answer, SelfCheck, Take, TakeKind
from app.workflow import LineInPack, Services, TakePipeline, prompt_of
from app.workflow.example import read_transcript

_EARLIER = (52, 50, 47, 44, 41, 38, 33, 27, 24, 20, 17, 12, 9, 5)
"""Days before today."""


def make_takes(services: Services, place: LineInPack) -> tuple[Take, Take]:
    """A model, attempts over two months with their self-checks, and the attempt of today.

    Some of the earlier attempts are the model's recording: the rep says the line better and worse.
    """
    library = services.library
    now = datetime.now().astimezone()
    model = make_take(services, place, TakeKind.MODEL, TakeKind.MODEL, now - timedelta(days=60), "Anneke")
    for number, days in enumerate(_EARLIER):
        sound = TakeKind.MODEL if number % 5 == 3 else TakeKind.ATTEMPT
        when = now - timedelta(days=days, hours=number % 4)
        take = make_take(services, place, TakeKind.ATTEMPT, sound, when, "Robin")
        answers = (Answer.YES, Answer.NO if number > 5 else Answer.YES, Answer.YES, Answer.NO)
        library.save_self_check(take.id, _self_check(place, answers))
        if number == len(_EARLIER) - 3:
            library.choose_best(take.id, True)
    latest = make_take(
        services, place, TakeKind.ATTEMPT, TakeKind.ATTEMPT, now - timedelta(minutes=4), "Robin"
    )
    return model, library.take(latest.id)


def make_take(
    services: Services, place: LineInPack, kind: TakeKind, sound: TakeKind, when: datetime, speaker: str
) -> Take:
    """One finished take with its words and its review; `sound` says which of the two recordings it is."""
    library = services.library
    opened = library.begin(kind, place.ref, "en", speaker, prompt_of(place, "en"), "Microphone", when)
    written = copy_as_take_wav(resource("assets", "example", f"{sound.value}.flac"), opened.audio_path)
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    take = library.finish(opened, written.sample_rate, written.frames, digest, device="Microphone")
    transcript = replace(read_transcript(resource("assets", "example", f"{sound.value}.json")), model="base")
    library.save_transcript(take.id, transcript)
    pipeline = TakePipeline(services)
    pipeline.measure(take.id)
    pipeline.analyse(take.id)
    return library.take(take.id)


def _self_check(place: LineInPack, answers: tuple[Answer, ...]) -> SelfCheck:
    points = [point.id for point in place.line.key_points]
    return SelfCheck(dict(zip(points, answers, strict=False)))
