"""The names that the transcription listens for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pytest

from app.audio import Recorder
from app.domain import Phrases, TakeKind, Text
from app.transcription import Transcriber, add_from_folder
from app.workflow import LineInPack, Services, TakePipeline, TakeRecording
from app.workflow.jargon import hotwords_of, hotwords_of_take, names_in
from tests.fakes.portaudio import FakeMicrophone
from tests.sound import wait_until
from tests.workflow.making import LINE, MICRO, edit_pack, place


def _en(text: str) -> Text:
    return Text({"en": text}, "en")


@pytest.fixture
def harbour(services: Services) -> LineInPack:
    """A line with names everywhere."""
    here = place(services)
    buyer = replace(
        here.scenario.buyer, name=_en("Marit Solheim"), company=_en("Nordvik Varmepumper (60 people)")
    )
    line = replace(here.line, text=_en("Hi Marit, Robin from Harbour Go here. Does HubSpot plan Friday?"))
    scenario = replace(
        here.scenario,
        buyer=buyer,
        lines=(line,),
        situation=_en("You met in Bergen."),
        vocabulary=Phrases({"en": ("SLA", "harbour go")}, "en"),
    )
    pack = replace(here.pack, vocabulary=Phrases({"en": ("MEDDIC", "SLA"), "nl": ("AFAS",)}, "en"))
    return LineInPack(pack, scenario, line)


def test_the_scenario_s_names_come_first_and_the_pack_s_last_and_none_twice(harbour: LineInPack) -> None:
    assert hotwords_of(harbour, "en") == (
        "SLA",
        "harbour go",
        "Marit Solheim",
        "Nordvik Varmepumper",
        "Robin",
        "HubSpot",
        "Bergen",
        "MEDDIC",
    )


def test_a_language_without_names_of_its_own_gets_those_of_the_pack_s_language(harbour: LineInPack) -> None:
    assert hotwords_of(harbour, "nl")[-1] == "AFAS"
    assert hotwords_of(harbour, "nl")[0] == "SLA"
    assert hotwords_of(harbour, "nb")[-1] == "MEDDIC"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Is that Anna? Then I'll call Peter's colleague on Monday.", ["Anna", "Peter"]),
        ("ROI first. HubSpot later, Salesforce never.", ["ROI", "HubSpot", "Salesforce"]),
        ("Jeg snakket med Øystein fra Østland Ventilasjon.", ["Øystein", "Østland Ventilasjon"]),
        ("Nothing here. A plain line; So it is.", []),
        ("", []),
    ],
)
def test_names_are_what_has_a_capital_where_no_sentence_begins(text: str, names: list[str]) -> None:
    assert list(names_in(text)) == names


def test_a_take_whose_pack_has_gone_is_heard_without_names(services: Services) -> None:
    assert hotwords_of_take(services.packs(), LINE, "en") == hotwords_of(place(services), "en") != ()
    assert hotwords_of_take((), LINE, "en") == ()


@pytest.mark.model
def test_live_and_afterwards_listen_for_the_same_names(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("faster_whisper", reason="faster-whisper is not installed here")
    add_from_folder(MICRO, services.paths.models, name="micro")
    edit_pack(services, "stage: close\n", "stage: close\nvocabulary: [MEDDIC, Harbour]\n")
    told: list[Any] = []
    real = Transcriber.transcribe

    def spy(self: Transcriber, *args: Any, **how: Any) -> Any:
        told.append((how.get("live", False), how["hotwords"]))
        return real(self, *args, **how)

    monkeypatch.setattr(Transcriber, "transcribe", spy)
    microphone = FakeMicrophone()
    recorder: Any = partial(Recorder, microphones=microphone, clock=microphone.clock, reserve_bytes=0)
    monkeypatch.setattr("app.audio.Recorder", recorder)
    recording = TakeRecording(
        services.library,
        place(services),
        kind=TakeKind.ATTEMPT,
        language="en",
        speaker="Kari",
        live=services.live,
    )
    recording.start()
    microphone.deliver(np.zeros(4800, dtype=np.int16))
    wait_until(lambda: (level := recording.level()) is not None and level.elapsed_s > 0)
    take = recording.stop().take
    assert take is not None
    pipeline = TakePipeline(services)
    pipeline.transcribe(take.id)
    pipeline.transcribe(take.id)
    assert told == [(True, ("MEDDIC", "Harbour", "Anna")), (False, ("MEDDIC", "Harbour", "Anna"))]
