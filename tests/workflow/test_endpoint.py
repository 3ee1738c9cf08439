"""Who may send a take to the company's service: nobody, unless a person has said so for that take."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain import KnownError, TakeState, TranscriptState
from app.transcription import add_from_folder
from app.workflow import Services, TakePipeline, words_elsewhere
from tests.speech_service import Answer, SpeechService
from tests.workflow.making import MICRO, SAID, SPEECH, take_of

ANSWER = {"text": SAID, "segments": [{"start": 0.4, "end": 6.6, "text": SAID}]}


@pytest.fixture
def service() -> Iterator[SpeechService]:
    with SpeechService(lambda _asked: Answer(ANSWER)) as running:
        yield running


@pytest.fixture
def company(services: Services, service: SpeechService) -> Services:
    """Services with the company's service on for English, allowed to send every take."""
    add_from_folder(MICRO, services.paths.models, name="micro")
    services.change_settings(
        endpoint_on=True, endpoint_url=service.url, endpoint_languages=("en",), endpoint_always=True
    )
    return services


def test_the_pipeline_sends_nothing_unless_it_is_told_so_for_that_take(
    company: Services, service: SpeechService
) -> None:
    take = take_of(company)
    pipeline = TakePipeline(company)
    for again in (False, True):
        with pytest.raises(KnownError) as caught:
            pipeline.process(take.id, again=again)
        assert caught.value.code == "endpoint_waits"
        assert caught.value.facts == {"host": service.host}
    pipeline.reanalyse()
    assert service.connections == 0
    assert company.library.take(take.id).state is TakeState.RECORDED
    assert company.library.delivery(take.id) is not None


def test_a_take_that_is_sent_gets_its_words_findings_and_where_they_came_from(
    company: Services, service: SpeechService
) -> None:
    take = take_of(company)
    told: list[float] = []
    TakePipeline(company).process(take.id, told.append, send=True)
    found = company.library.transcript(take.id)
    assert found is not None
    assert (found.text, found.model) == (SAID, f"whisper-1 @ {service.host}")
    assert found.rough_times
    assert company.library.take(take.id).state is TakeState.REVIEWED
    assert told[-1] == pytest.approx(1.0, abs=0.01)


def test_what_goes_wrong_leaves_the_take_as_it_was_and_it_waits(
    company: Services, service: SpeechService
) -> None:
    take = take_of(company)
    service.answers.append(Answer(status=500))
    pipeline = TakePipeline(company)
    with pytest.raises(KnownError):
        pipeline.process(take.id, send=True)
    assert company.library.transcript(take.id) is None
    assert pipeline.waiting() == (company.library.take(take.id),)


@pytest.mark.model
def test_another_language_is_written_down_on_this_computer(company: Services, service: SpeechService) -> None:
    take = take_of(company, speech=SPEECH / "nl.wav", language="nl")
    TakePipeline(company).process(take.id, send=True)
    found = company.library.transcript(take.id)
    assert found is not None
    assert (found.state, found.model) == (TranscriptState.DONE, "micro")
    assert service.connections == 0


def test_nothing_on_this_computer_listens_along_where_words_come_from_elsewhere(company: Services) -> None:
    assert not company.prepare_speech("en")
    take = take_of(company)
    live = company.live
    assert live is not None
    listening = live.begin(take.id, "en", company.library.audio_path(take.id), lambda: 0)
    assert listening.result() is None
    assert company._transcriber is None or company._transcriber.worker_pid is None


def test_where_words_come_from_follows_the_settings(services: Services) -> None:
    def where(language: str) -> object:
        return words_elsewhere(services.settings, language)

    services.change_settings(endpoint_url="https://speech.example.com", endpoint_languages=("nl",))
    assert where("nl") is None
    services.change_settings(endpoint_on=True)
    found = words_elsewhere(services.settings, "nl-BE")
    assert found is not None
    assert (found.host, found.always, found.leaves) == ("speech.example.com", False, True)
    assert where("en") is None
    services.change_settings(endpoint_url="http://localhost:8000")
    found = words_elsewhere(services.settings, "nl")
    assert found is not None
    assert not found.leaves
    services.change_settings(endpoint_url="nonsense nonsense")
    assert where("nl") is None
