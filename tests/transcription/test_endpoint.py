from __future__ import annotations

import logging
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.domain import Cancelled, KnownError, Transcript, TranscriptState
from app.transcription import AnswerKind, Endpoint, Transcriber, read_address
from app.transcription.uploads import uploads
from tests.speech_service import SIGN_IN_PAGE, Answer, RealModel, SpeechService
from tests.transcription.speech import RATE, Samples, clip, noise, silence, truth

KEY = "sk-SECRET-0123456789"
SAID = "the budget is frozen"
"""What the made answers say; it may stand in no log and no error."""


@pytest.fixture
def service() -> Iterator[SpeechService]:
    with SpeechService() as running:
        yield running


def endpoint_of(service: SpeechService, **changes: Any) -> Endpoint:
    return Endpoint(read_address(service.url), "whisper-1", KEY, **changes)


def tone(seconds: float, level: float = 0.3) -> Samples:
    at = np.arange(round(seconds * RATE), dtype=np.float32)
    return np.asarray(level * np.sin(at * np.float32(0.2)), dtype=np.float32)


def transcribe(endpoint: Endpoint, sound: Samples, language: str = "en", **more: Any) -> Transcript:
    blocks = (sound[at : at + 4000] for at in range(0, len(sound), 4000))
    return endpoint.transcribe(blocks, language=language, **more)


SPOKEN = np.concatenate([silence(0.5), tone(2.0), silence(0.5)])


def refused(service: SpeechService, *answers: Answer, sound: Samples = SPOKEN) -> KnownError:
    service.answers += answers
    with pytest.raises(KnownError) as caught:
        transcribe(endpoint_of(service, patience_s=2), sound)
    told = f"{caught.value} {caught.value.__cause__} {caught.value.__context__}"
    assert KEY not in told
    assert SAID not in told
    return caught.value


# -- with a real model at the other end ---------------------------------------------------------


def plain(text: str) -> str:
    return re.sub(r"[^\w ]", "", text.casefold())


@pytest.mark.model
@pytest.mark.parametrize("language", ["en", "nl", "nb"])
def test_words_of_a_real_service_are_those_that_were_said_as_on_this_computer(
    transcriber: Transcriber, micro_whisper: Path, language: str
) -> None:
    sound = clip(language)
    local = transcriber.transcribe([sound], model_folder=micro_whisper, language=language)
    with SpeechService(RealModel(micro_whisper)) as service:
        found = transcribe(endpoint_of(service), sound, language)
        assert found.model == f"whisper-1 @ {service.host}"
        assert service.asked[0].fields["language"] == ["no" if language == "nb" else language]
    assert plain(found.text) == plain(local.text) == plain(" ".join(one.text for one in truth(language)))
    assert len(found.sentences) == len(local.sentences)
    assert not found.rough_times
    starts = [
        abs(mine.start_s - theirs.start_s) for mine, theirs in zip(found.words, local.words, strict=True)
    ]
    assert float(np.median(starts)) < 0.1


@pytest.mark.model
@pytest.mark.parametrize("kind", ["segments", "text"])
def test_an_answer_without_times_for_words_gives_the_same_words_with_times_about_right(
    micro_whisper: Path, kind: str
) -> None:
    with SpeechService(RealModel(micro_whisper, kind=kind)) as service:
        found = transcribe(endpoint_of(service), clip("en"))
    assert plain(found.text) == plain(" ".join(one.text for one in truth("en")))
    assert found.rough_times
    away = [
        abs(found.words[first].start_s - said.start_s)
        for (first, _end), said in zip(found.sentences, truth("en"), strict=True)
    ]
    assert max(away) < (0.5 if kind == "segments" else 3.0)


@pytest.mark.model
def test_a_take_in_several_uploads_has_the_words_of_all_and_their_times(micro_whisper: Path) -> None:
    pause = silence(1.5)
    sound = np.concatenate([clip("en"), pause, clip("en"), pause, clip("en")])
    with SpeechService(RealModel(micro_whisper)) as service:
        found = transcribe(endpoint_of(service, longest_s=len(clip("en")) / RATE + 2), sound)
        pieces = [len(one.sound) for one in service.asked]
        later = service.asked[1].fields["prompt"][0]
    said = " ".join(one.text for one in truth("en"))
    assert len(pieces) > 1
    assert sum(pieces) == len(sound)
    assert plain(found.text) == plain(" ".join([said] * 3))
    last = found.words[found.sentences[-1][0]].start_s
    offset = 2 * len(clip("en")) / RATE + 3.0
    assert last == pytest.approx(offset + truth("en")[-1].start_s, abs=0.3)
    # The service is told what was said before the cut.
    assert plain(said).endswith(plain(later)[-40:])


# -- what is sent -------------------------------------------------------------------------------


def test_the_request_is_the_one_that_the_interface_describes(service: SpeechService) -> None:
    service.answers.append(Answer({"text": "Yes.", "words": [{"word": "Yes", "start": 0.6, "end": 1.0}]}))
    found = transcribe(endpoint_of(service), SPOKEN, "nb", hotwords=["MEDDIC", "Kari Nordmann"])
    [asked] = service.asked
    assert asked.path == "/v1/audio/transcriptions"
    assert asked.headers["Authorization"] == f"Bearer {KEY}"
    assert asked.fields == {
        "model": ["whisper-1"],
        "language": ["no"],
        "response_format": ["verbose_json"],
        "timestamp_granularities[]": ["word", "segment"],
        "prompt": ["MEDDIC, Kari Nordmann"],
    }
    assert np.abs(asked.sound - SPOKEN).max() < 1 / 32000
    assert [word.text for word in found.words] == ["Yes."]


def test_without_a_key_none_is_sent(service: SpeechService) -> None:
    service.answers.append(Answer({"text": "Yes."}))
    transcribe(Endpoint(read_address(service.url), "base"), SPOKEN)
    assert "Authorization" not in service.asked[0].headers


def test_a_take_without_a_sound_is_not_sent_and_nobody_spoke_in_it(service: SpeechService) -> None:
    found = transcribe(endpoint_of(service), silence(3) + noise(3, 0.0001))
    assert found.state is TranscriptState.NO_SPEECH
    assert service.connections == 0


def test_uploads_are_the_whole_take_and_are_cut_where_it_is_quiet() -> None:
    sound = np.concatenate([np.concatenate([tone(4.5), silence(0.5)]) for _ in range(12)])
    pieces = list(uploads([sound[:7], sound[7:]], longest_s=12))
    assert len(pieces) > 4
    assert np.concatenate([one.samples for one in pieces]).tolist() == np.rint(sound * 32768).tolist()
    assert all(one.duration_s <= 12 for one in pieces)
    for one in pieces[1:]:
        assert 4.5 < one.start_s % 5 < 5
    longest = list(uploads(np.zeros((11 * 60, RATE), dtype=np.float32)))
    assert max(len(one.header) + one.samples.nbytes for one in longest) < 25_000_000


def test_progress_goes_up_to_the_length_of_the_take(service: SpeechService) -> None:
    service.listener = lambda _asked: Answer({"text": "Yes."})
    told: list[float] = []
    transcribe(endpoint_of(service, longest_s=5), np.concatenate([SPOKEN] * 4), on_progress=told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(12.0)
    assert len(told) >= len(service.asked) > 2


# -- what comes back ----------------------------------------------------------------------------


def test_a_service_that_gives_text_alone_is_asked_again_for_that(service: SpeechService) -> None:
    service.answers += [Answer({"error": "no verbose_json"}, 400), Answer({"text": f"Well, {SAID}."})]
    found = transcribe(endpoint_of(service), SPOKEN)
    assert found.text == f"Well, {SAID}."
    assert found.rough_times
    assert service.asked[1].fields["response_format"] == ["json"]
    assert "timestamp_granularities[]" not in service.asked[1].fields
    assert all(0.4 < word.start_s < word.end_s <= 2.6 for word in found.words)


def test_words_get_the_punctuation_of_the_text_and_sentences_come_of_it(service: SpeechService) -> None:
    words = [("good", 0.6), ("morning", 0.9), ("twenty", 1.4), ("five", 1.7), ("percent", 2.0)]
    service.answers.append(
        Answer(
            {
                "text": "Good morning! Twenty-five – percent?",
                "words": [{"word": one, "start": at, "end": at + 0.25} for one, at in words],
            }
        )
    )
    found = transcribe(endpoint_of(service), SPOKEN)
    assert [word.text for word in found.words] == ["Good", "morning!", "Twenty-five", "percent?"]
    assert found.sentences == ((0, 2), (2, 4))


def test_an_invention_over_silence_and_a_loop_are_left_out(service: SpeechService) -> None:
    sound = np.concatenate([tone(2.0), silence(8.0)])
    service.answers.append(
        Answer(
            {
                "text": "",
                "segments": [
                    {"start": 0.0, "end": 2.0, "text": "no " * 12},
                    {"start": 5.0, "end": 7.0, "text": "Thanks for watching!"},
                ],
            }
        )
    )
    found = transcribe(endpoint_of(service), sound)
    assert found.text == "no"
    assert found.dropped == 2


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"text": 5},
        {"words": "many"},
        {"words": [{"word": "a"}]},
        {"words": [{"word": "a", "start": "0", "end": 1}]},
        {"words": [{"word": "a", "start": True, "end": 1}]},
        {"segments": [{"start": 0, "end": 1}]},
        {"segments": [5]},
        {"text": "word " * 5000},
        {"error": {"message": SAID}},
    ],
    ids=str,
)
def test_json_that_is_no_transcript_says_so(service: SpeechService, body: Any) -> None:
    error = refused(service, Answer(body))
    assert (error.code, error.facts["host"]) == ("endpoint_wrong_json", service.host)


def test_odd_numbers_and_letters_never_get_into_a_transcript(service: SpeechService) -> None:
    body = (
        '{"text":"a\\ud800 b","words":[{"word":"a","start":-5,"end":1e300},{"word":"b","start":9,"end":3}],'
        '"segments":null}'
    )
    service.answers.append(Answer(body))
    found = transcribe(endpoint_of(service), SPOKEN)
    assert found.text.encode()
    assert all(0 <= word.start_s <= word.end_s <= 3 for word in found.words)
    assert refused(service, Answer('{"words":[{"word":"a","start":NaN,"end":1}]}')).code == (
        "endpoint_wrong_json"
    )


# -- what goes wrong ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(status=401), "endpoint_key"),
        (Answer(status=403), "endpoint_key"),
        (Answer(status=404), "endpoint_not_found"),
        (Answer(status=413), "endpoint_too_large"),
        (Answer(status=500), "endpoint_failed"),
        (Answer(status=418), "endpoint_refused"),
        (Answer(status=407), "hub_proxy"),
        (Answer(SIGN_IN_PAGE, content_type="text/html"), "endpoint_sign_in"),
        (Answer(SIGN_IN_PAGE), "endpoint_sign_in"),
        (Answer(f'{{"text": "{SAID}'), "endpoint_not_json"),
        (Answer({"text": SAID}, cut_after=12), "endpoint_cut_off"),
        (Answer("x" * (9 * 1024 * 1024)), "endpoint_huge_answer"),
        (Answer({"text": ""}), "endpoint_no_words"),
        (Answer("[" * 100_000), "endpoint_not_json"),
    ],
    ids=lambda one: one if isinstance(one, str) else str(one.status),
)
def test_each_failure_has_its_own_code_and_is_not_tried_again(
    service: SpeechService, answer: Answer, code: str
) -> None:
    error = refused(service, answer)
    assert error.code == code
    assert len(service.asked) == 1


def test_a_request_that_is_refused_in_both_forms_names_the_model(service: SpeechService) -> None:
    error = refused(service, Answer(status=400), Answer(status=422))
    assert (error.code, error.facts["model"]) == ("endpoint_form", "whisper-1")


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_service_is_asked_again_after_the_pause_that_it_wants(
    service: SpeechService, status: int
) -> None:
    busy = Answer(status=status, headers={"Retry-After": "0"})
    service.answers += [busy, busy, Answer({"text": "Yes."})]
    assert transcribe(endpoint_of(service), SPOKEN).text == "Yes."
    assert len(service.asked) == 3
    assert refused(service, busy, busy, busy).code == (
        "endpoint_busy" if status == 429 else "endpoint_failed"
    )
    assert len(service.asked) == 6


def test_who_is_asked_to_wait_long_is_told_so_at_once(service: SpeechService) -> None:
    assert refused(service, Answer(status=429, headers={"Retry-After": "3600"})).code == "endpoint_busy"
    assert len(service.asked) == 1


def test_a_connection_that_breaks_while_sending_is_tried_again(service: SpeechService) -> None:
    # More than the buffers of both sides hold.
    long = np.tile(SPOKEN, 100)
    service.answers += [Answer(reads=1000), Answer({"text": "Yes."})]
    assert transcribe(endpoint_of(service), long).text == "Yes."
    assert service.connections == 2
    assert refused(service, *[Answer(reads=1000)] * 3, sound=long).code == "endpoint_cut_off"
    assert service.connections == 5


def test_a_service_that_refuses_before_it_has_heard_all_is_understood(service: SpeechService) -> None:
    error = refused(service, Answer(status=413), sound=np.tile(SPOKEN, 100))
    assert error.code == "endpoint_too_large"


def test_nothing_is_sent_on_to_another_address(service: SpeechService) -> None:
    with SpeechService() as other:
        for status in (301, 302, 307, 308):
            where = {"Location": f"{other.url}/v1/audio/transcriptions"}
            assert refused(service, Answer(status=status, headers=where)).code == "endpoint_redirect"
        assert other.connections == 0


def test_a_service_that_says_nothing_is_given_up(service: SpeechService) -> None:
    service.answers.append(Answer(waits=True))
    with pytest.raises(KnownError) as caught:
        transcribe(endpoint_of(service, patience_s=-2.5), SPOKEN)
    assert caught.value.code == "endpoint_timeout"


def test_nobody_at_the_address_is_unreachable() -> None:
    with SpeechService() as service:
        endpoint = endpoint_of(service)
    with pytest.raises(KnownError) as caught:
        transcribe(endpoint, SPOKEN)
    assert caught.value.code == "endpoint_unreachable"


def test_cancel_ends_the_waiting_and_closes_the_connection(service: SpeechService) -> None:
    service.answers.append(Answer(waits=True))
    cancel, sent = threading.Event(), threading.Event()
    ended: list[BaseException] = []

    def moved(done_s: float) -> None:
        # All of it was sent and nothing has come back.
        if done_s == pytest.approx(1.5):
            sent.set()

    def work() -> None:
        try:
            transcribe(endpoint_of(service), SPOKEN, on_progress=moved, cancel=cancel)
        except (Cancelled, KnownError) as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert sent.wait(10)
    cancel.set()
    thread.join(10)
    assert isinstance(ended[0], Cancelled)
    for one in threading.enumerate():
        if one.name == "endpoint":
            one.join(10)
            assert not one.is_alive()


def test_what_was_said_and_the_key_stand_in_no_log(
    service: SpeechService, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    busy = Answer(SAID, status=429, headers={"Retry-After": "0"})
    service.answers += [busy, Answer({"text": SAID})]
    transcribe(endpoint_of(service), SPOKEN)
    assert caplog.records
    assert SAID not in caplog.text
    assert KEY not in caplog.text
    assert KEY not in repr(endpoint_of(service))


# -- encryption and addresses -------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate that nobody has signed, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed: no certificate can be made")
    folder = tmp_path_factory.mktemp("certificate")
    parts = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *parts]
    key, own = folder / "key.pem", folder / "own.pem"
    subprocess.run([*command, "-keyout", str(key), "-out", str(own)], check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_bytes(key.read_bytes() + own.read_bytes())
    return both


def test_a_certificate_that_nobody_signed_is_refused_and_nothing_is_sent(certificate: Path) -> None:
    with SpeechService(certificate=certificate) as service:
        assert refused(service).code == "endpoint_certificate"
        assert service.asked == []


def test_an_address_that_does_not_speak_https_says_so(service: SpeechService) -> None:
    endpoint = Endpoint(read_address(f"https://{service.host}"), "whisper-1", KEY)
    with pytest.raises(KnownError) as caught:
        transcribe(endpoint, SPOKEN)
    assert caught.value.code == "endpoint_no_tls"
    assert service.asked == []


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://speech.example.com", "https://speech.example.com/v1/audio/transcriptions"),
        ("speech.example.com/v1/", "https://speech.example.com/v1/audio/transcriptions"),
        ("https://Example.com:443/openai", "https://example.com/openai/v1/audio/transcriptions"),
        (
            "https://example.com/v1/audio/transcriptions",
            "https://example.com/v1/audio/transcriptions",
        ),
        ("localhost:8000", "http://localhost:8000/v1/audio/transcriptions"),
        ("http://10.0.0.5:9000/v1", "http://10.0.0.5:9000/v1/audio/transcriptions"),
        ("http://[::1]:8000", "http://[::1]:8000/v1/audio/transcriptions"),
        ("gpu.internal", "http://gpu.internal/v1/audio/transcriptions"),
    ],
)
def test_an_address_is_understood_as_people_write_it(typed: str, url: str) -> None:
    address = read_address(typed)
    assert address.url == url
    assert read_address(address.base) == address
    assert address.url.startswith(address.origin + "/")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "endpoint_address"),
        ("ftp://example.com", "endpoint_address"),
        ("https://", "endpoint_address"),
        ("https://a b.com", "endpoint_address"),
        ("https://me:secret@example.com", "endpoint_address"),
        ("https://example.com/v1?key=secret", "endpoint_address"),
        ("https://example.com:99999", "endpoint_address"),
        ("file:///etc/passwd", "endpoint_address"),
        ("https://exa\nmple.com", "endpoint_address"),
        ("http://example.com", "endpoint_insecure"),
        ("http://8.8.8.8:8000", "endpoint_insecure"),
        ("http://localhost.example.com", "endpoint_insecure"),
    ],
)
def test_an_address_that_may_not_be_used_is_refused(typed: str, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_address(typed)
    assert caught.value.code == code
    assert "secret" not in str(caught.value)


def test_a_try_sends_one_second_of_a_tone_and_tells_what_it_learned(service: SpeechService) -> None:
    service.answers.append(Answer({"text": "", "segments": [], "words": []}))
    trial = endpoint_of(service).try_out()
    assert trial.kind is AnswerKind.WORDS
    [asked] = service.asked
    assert len(asked.sound) == RATE
    spectrum = np.abs(np.fft.rfft(asked.sound))
    assert int(np.argmax(spectrum)) == 440
    service.answers.append(Answer({"text": ""}))
    assert endpoint_of(service).try_out().kind is AnswerKind.TEXT
