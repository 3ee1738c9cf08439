"""The command line and the company's service: nothing is sent unless --endpoint says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.config import Settings, find_paths, save_key, save_settings
from tests.commands.program import CALL_BACK, DATA, MICRO, SAID, SPEECH, main
from tests.speech_service import Answer, SpeechService

ANSWER = {"text": SAID, "segments": [{"start": 0.4, "end": 6.6, "text": SAID}]}


@pytest.fixture
def service() -> Iterator[SpeechService]:
    with SpeechService(lambda _asked: Answer(ANSWER)) as running:
        yield running


@pytest.fixture
def profile(tmp_path: Path, service: SpeechService) -> Path:
    """One in which the window would send every take."""
    paths = find_paths(tmp_path / "profile")
    paths.make()
    settings = Settings(endpoint_on=True, endpoint_url=service.url, endpoint_languages=("en",))
    save_settings(paths.settings, replace(settings, endpoint_always=True))
    save_key(paths.endpoint_key, service.url, "sk-SECRET")
    return tmp_path / "profile"


@pytest.mark.model
def test_practise_sends_nothing_by_itself(profile: Path, service: SpeechService) -> None:
    done = main("--data-dir", profile, "practise", CALL_BACK, "--attempt", SPEECH, "--speech-model", MICRO)
    assert done.code == 0, done
    assert service.connections == 0


def test_practise_with_endpoint_gets_the_words_there(profile: Path, service: SpeechService) -> None:
    done = main("--data-dir", profile, "practise", CALL_BACK, "--attempt", SPEECH, "--endpoint", "--json")
    assert done.code == 0, done
    [asked] = service.asked
    assert asked.headers["Authorization"] == "Bearer sk-SECRET"
    assert SAID.split()[0] in done.out
    assert "SECRET" not in done.out + done.err


def test_practise_with_endpoint_and_no_address_says_so(tmp_path: Path) -> None:
    done = main("--data-dir", tmp_path, "practise", CALL_BACK, "--attempt", SPEECH, "--endpoint")
    assert done.code == 2
    assert "There is no address" in done.err


def test_what_the_service_did_wrong_is_one_sentence(profile: Path, service: SpeechService) -> None:
    service.answers.append(Answer(status=401))
    done = main("--data-dir", profile, "practise", CALL_BACK, "--attempt", SPEECH, "--endpoint")
    done.refused(service.host)
    assert "SECRET" not in done.err


def test_converse_with_endpoint_gets_the_words_there(profile: Path, service: SpeechService) -> None:
    talk = DATA / "packs" / "short-calls" / "scenarios" / "agree-a-call.yaml"
    done = main("--data-dir", profile, "converse", talk, "--answers", SPEECH, "--endpoint")
    assert done.code == 0, done
    assert len(service.asked) == 1
