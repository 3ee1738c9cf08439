"""The review page: self-contained, safe, and it really plays."""

from __future__ import annotations

import math
import re
import struct
import wave
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.domain import (
    Answer,
    Evidence,
    Finding,
    KeyPoint,
    Line,
    NextTime,
    Phrases,
    SelfCheck,
    TakeKind,
    Text,
    Transcript,
    TranscriptState,
    Verdict,
    Word,
)
from app.ui.report_words import report_words
from app.workflow.comparison import Comparison, Side, link
from app.workflow.report import write_report
from tests.workflow.chromium import BROWSER, Chromium

NASTY = '<script>alert("x")</script>{{ 7*7 }} =cmd|"\' å</style>'
SPOKEN = "Thank you & welcome <b>back</b>."


def tone(path: Path, seconds: float, rate: int = 16_000, channels: int = 1, loudness: float = 0.3) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        frames = int(seconds * rate)
        samples = (int(32767 * loudness * math.sin(i / rate * 440 * math.tau)) for i in range(frames))
        file.writeframes(b"".join(struct.pack("<h", sample) * channels for sample in samples))
    return path


def side(kind: TakeKind, audio: Path, seconds: float, *findings: Finding) -> Side:
    words = tuple(Word(text, at * 0.3, at * 0.3 + 0.25) for at, text in enumerate(SPOKEN.split()))
    transcript = Transcript(TranscriptState.DONE, "en", words, duration_s=seconds)
    return Side(kind, audio, seconds, NASTY, transcript, findings)


def comparison(folder: Path, model_s: float = 1.5, attempt_s: float = 3.0) -> Comparison:
    said = Finding("thank", Verdict.SAID, Evidence(0, 2, 0.0, 0.55, "Thank you", NASTY, 1.0))
    unsure = Finding("thank", Verdict.COULD_NOT_TELL, Evidence(1, 3, 0.3, 0.85, "you &", "x", 0.8), "weak")
    model = side(TakeKind.MODEL, tone(folder / "a.wav", model_s), model_s, said)
    attempt = side(TakeKind.ATTEMPT, tone(folder / "b.wav", attempt_s), attempt_s, unsure)
    line = Line(
        "line", Text({"en": NASTY}, "en"), (KeyPoint("thank", Text({"en": NASTY}, "en"), Phrases({}, "en")),)
    )
    links = link(line, "en", model, attempt, SelfCheck({"thank": Answer.YES}))
    next_time = NextTime("next_unclear", "thank")
    return Comparison(NASTY, NASTY, NASTY, "en", model, attempt, links, next_time)


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.fixture(scope="module")
def page_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    path = folder / "page.html"
    avoided = (Evidence(3, 4, 0.9, 1.15, "<b>back</b>.", "back", 1.0),)
    assert write_report(path, comparison(folder), report_words("en"), situation=NASTY, avoided=avoided) == ""
    return path


def test_nothing_from_packs_or_people_becomes_markup(page_path: Path) -> None:
    page = page_path.read_text(encoding="utf-8")
    tags = Tags(page)
    assert len(tags.all("script")) == 1
    assert len(tags.all("style")) == 1
    assert not any(name == "b" and "back" in str(attributes) for name, attributes in tags.found)
    assert 'alert("x")' not in page
    assert "49" not in "".join(tags.texts).replace("{{ 7*7 }}", "")
    assert NASTY in "".join(tags.texts)


def test_the_page_asks_for_nothing_outside_itself(page_path: Path) -> None:
    page = page_path.read_text(encoding="utf-8")
    tags = Tags(page)
    addresses = [
        str(v) for _, attributes in tags.found for k, v in attributes.items() if k in ("src", "href")
    ]
    assert addresses
    assert all(address.startswith("data:") for address in addresses)
    assert "url(" not in page
    policy = next(str(one["content"]) for one in tags.all("meta") if one.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_both_takes_share_one_time_scale_and_points_lie_on_it(page_path: Path) -> None:
    tags = Tags(page_path.read_text(encoding="utf-8"))
    assert [one.get("data-scale") for one in tags.all("svg") if "data-wave" in one] == ["3.0", "3.0"]
    bars = [str(one["d"]).count("M") for one in tags.all("path")]
    assert bars == [200, 400]
    marks = [(one["x"], one["width"]) for one in tags.all("rect")]
    assert marks == [("0.0%", "18.33%"), ("10.0%", "18.33%")]


def test_every_word_carries_its_time_and_every_point_its_places(page_path: Path) -> None:
    tags = Tags(page_path.read_text(encoding="utf-8"))
    buttons = tags.all("button")
    words = [one for one in buttons if one.get("data-side") == "b"]
    assert [(one["data-start"], one["data-end"]) for one in words[:2]] == [("0.0", "0.25"), ("0.3", "0.55")]
    assert [one["data-spans"] for one in buttons if one.get("data-spans")] == [
        "a:0.000:0.800 b:0.150:1.100",
        "a:0.000:0.800",
        "b:0.150:1.100",
        "b:0.750:1.400",
    ]


@pytest.mark.parametrize(("language", "code"), [("en", "en"), ("nl", "nl"), ("nb", "nb"), ("fr", "en")])
def test_the_page_speaks_the_language_and_says_so(tmp_path: Path, language: str, code: str) -> None:
    words = report_words(language)
    path = tmp_path / "page.html"
    write_report(path, comparison(tmp_path), words)
    tags = Tags(path.read_text(encoding="utf-8"))
    assert tags.all("html") == [{"lang": code}]
    text = " ".join(" ".join(tags.texts).split())
    for said in (
        words.key_points,
        words.verdicts[Verdict.COULD_NOT_TELL],
        words.reasons["weak"],
        words.answers[Answer.YES],
        words.made_by,
    ):
        assert said in text


def test_the_three_languages_have_a_sentence_for_every_code() -> None:
    english = report_words("en")
    for language in ("nl", "nb"):
        words = report_words(language)
        for table in ("verdicts", "reasons", "answers", "suggestions"):
            assert getattr(words, table).keys() == getattr(english, table).keys()
        for code, template in words.suggestions.items():
            names = re.findall(r"{(\w+)}", english.suggestions[code])
            assert sorted(re.findall(r"{(\w+)}", template)) == sorted(names)


def test_without_a_model_the_attempt_stands_alone(tmp_path: Path) -> None:
    whole = comparison(tmp_path)
    alone = Comparison(whole.title, "line", "", "en", None, whole.attempt, link_alone(whole), whole.next_time)
    path = tmp_path / "page.html"
    write_report(path, alone, report_words("en"))
    tags = Tags(path.read_text(encoding="utf-8"))
    assert [one["id"] for one in tags.all("audio")] == ["audio-b"]
    assert [one["data-play"] for one in tags.all("button") if one.get("data-play")] == ["b", "b"]


def link_alone(whole: Comparison):  # type: ignore[no-untyped-def]
    line = Line(
        "line", Text({"en": "x"}, "en"), (KeyPoint("thank", Text({"en": "x"}, "en"), Phrases({}, "en")),)
    )
    return link(line, "en", None, whole.attempt, SelfCheck())


def test_recordings_that_are_too_long_are_left_out_and_the_page_says_so(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    for limit in (30_000, 5_000):
        code = write_report(path, comparison(tmp_path), report_words("en"), limit_bytes=limit)
        assert code == "report_too_large"
        page = path.read_text(encoding="utf-8")
        assert report_words("en").without_audio in page
        tags = Tags(page)
        assert tags.all("audio") == []
        assert tags.all("script") == []
        assert len(tags.all("path")) == 2


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (44_100, 2), (96_000, 1)])
def test_recordings_of_any_shape_are_put_in_as_something_a_browser_plays(
    tmp_path: Path, rate: int, channels: int
) -> None:
    whole = comparison(tmp_path)
    tone(tmp_path / "b.wav", 3.0, rate, channels)
    path = tmp_path / "page.html"
    write_report(path, whole, report_words("en"))
    model, attempt = (str(one["src"]) for one in Tags(path.read_text(encoding="utf-8")).all("audio"))
    assert model.startswith("data:audio/flac;base64")
    assert attempt.startswith(("data:audio/flac;base64", "data:audio/mpeg;base64"))
    assert len(attempt) < 3.0 / 60 * 1_000_000


def test_an_old_page_is_replaced_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    whole = comparison(tmp_path)
    path = tmp_path / "page.html"
    path.write_text("old")
    write_report(path, whole, report_words("en"))
    assert path.read_text(encoding="utf-8").endswith("</html>")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.wav", "b.wav", "page.html"]


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Chromium]:
    if BROWSER is None:
        pytest.skip("no Chromium is installed")
    with Chromium(tmp_path / "profile") as browser:
        yield browser


PLAY = """
(async () => {
  const button = document.querySelector('.bar [data-play="%s"]');
  const audio = [...'%s'].map((side) => document.getElementById('audio-' + side));
  const order = [];
  for (const [i, one] of audio.entries()) {
    one.addEventListener('playing', () => order.push('playing ' + i), {once: true});
    one.addEventListener('ended', () => order.push('ended ' + i), {once: true});
  }
  const seen = new Set();
  const watch = new MutationObserver(() => {
    for (const word of document.querySelectorAll('.word.now')) seen.add(word.dataset.side + word.textContent);
  });
  watch.observe(document.body, {subtree: true, attributes: true, attributeFilter: ['class']});
  document.getElementById('speed').value = '1.5';
  button.click();
  const pressed = button.getAttribute('aria-pressed');
  await new Promise((done) => {
    new MutationObserver(() => button.getAttribute('aria-pressed') === 'false' && done())
      .observe(button, {attributes: true});
  });
  // The page may see that a recording has ended before the browser tells of it.
  for (let n = 0; n < 80 && order.length < 2 * audio.length; n++) {
    await new Promise((done) => setTimeout(done, 25));
  }
  return {order, pressed, words: [...seen].length};
})()
"""


def test_a_browser_plays_both_recordings_in_turn_lights_the_words_up_and_complains_of_nothing(
    browser: Chromium, page_path: Path
) -> None:
    browser.open(page_path.as_uri())
    played = browser.run(PLAY % ("ab", "ab"))
    assert played["pressed"] == "true"
    assert played["order"] == ["playing 0", "ended 0", "playing 1", "ended 1"]
    assert played["words"] >= 8
    browser.drain()
    assert browser.complaints == []
    assert [url for url in browser.requests if not url.startswith(("file:", "data:"))] == []
    assert browser.run("document.documentElement.scrollWidth <= innerWidth") is True


def test_a_browser_plays_only_the_stretch_of_a_key_point(browser: Chromium, page_path: Path) -> None:
    browser.open(page_path.as_uri())
    ended_at = browser.run(
        """
        (async () => {
          const button = document.querySelector('.cell.b .quote');
          const audio = document.getElementById('audio-b');
          button.click();
          await new Promise((done) => audio.addEventListener('pause', done, {once: true}));
          return [button.dataset.spans, audio.currentTime, audio.duration];
        })()
        """
    )
    _, _start, end = ended_at[0].split(":")
    assert float(end) <= ended_at[1] < float(end) + 0.5
    assert ended_at[2] == pytest.approx(3.0, abs=0.05)


def test_a_browser_refuses_a_script_that_is_not_ours(
    browser: Chromium, page_path: Path, tmp_path: Path
) -> None:
    page = page_path.read_text(encoding="utf-8")
    path = tmp_path / "injected.html"
    path.write_text(page.replace("<main>", "<main><script>window.foreign = 1</script>"), encoding="utf-8")
    browser.open(path.as_uri())
    assert browser.run("window.foreign === undefined") is True
    browser.drain()
    assert any("Content Security Policy" in complaint for complaint in browser.complaints)
