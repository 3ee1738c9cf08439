"""Papers on a phone: a browser plays from a remark, nothing scrolls sideways, nothing is complained of."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain import CoachingRecord, Take
from app.ui.papers.writing import write_paper
from app.workflow import Services
from tests.workflow.chromium import BROWSER, Chromium

PHONE = (360, 740)

PLAY = """
(async () => {
  const button = [...document.querySelectorAll(%s)].find((one) => one.textContent.includes(%s));
  const audio = document.querySelector("audio[id$='%s']");
  audio.addEventListener("seeking", () => { audio.sought = audio.currentTime; }, {once: true});
  button.click();
  await new Promise((done) => audio.addEventListener("timeupdate", () => !audio.paused && done()));
  const result = [audio.sought, audio.currentTime, audio.paused, button.getAttribute("aria-pressed")];
  button.click();
  await new Promise((done) => setTimeout(done, 50));
  return [...result, audio.paused, audio.duration];
})()
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    if BROWSER is None:
        pytest.skip("no Chromium is installed")
    with Chromium(tmp_path_factory.mktemp("browser") / "profile", *PHONE) as browser:
        yield browser


@pytest.fixture
def pages(
    kept: Services, made: dict[str, CoachingRecord], take: Take, tmp_path: Path
) -> dict[str, tuple[Path, str, str]]:
    """A page, what its buttons to play from a remark are, and the end of the recording's id."""
    take_page, talk_page = tmp_path / "take.html", tmp_path / "talk.html"
    write_paper(kept, take, "en", take_page, with_sound=True)
    write_paper(kept, made["talk"], "en", talk_page, with_sound=True)
    return {
        "take": (take_page, "'section.points button.quote'", "-b"),
        "talk": (talk_page, "'button.time'", take.id),
    }


@pytest.mark.parametrize("which", ["take", "talk"])
@pytest.mark.parametrize(("time", "start_s"), [("0:06", 6.1), ("0:03", 3.0)])
def test_a_phone_plays_from_a_remark(
    browser: Chromium, pages: dict[str, tuple[Path, str, str]], which: str, time: str, start_s: float
) -> None:
    page, buttons, sound = pages[which]
    browser.complaints.clear()
    browser.requests.clear()
    browser.open(page.as_uri())
    assert browser.run("document.documentElement.scrollWidth <= innerWidth") is True
    sought, heard, paused, pressed, stopped, duration = browser.run(PLAY % (buttons, f"'{time}'", sound))
    assert sought == pytest.approx(start_s - 0.15, abs=0.01)
    assert sought <= heard < sought + 2
    assert (paused, pressed, stopped) == (False, "true", True)
    assert math.isclose(duration, 9.64, abs_tol=0.05)
    browser.drain()
    assert browser.complaints == []
    assert [url for url in browser.requests if not url.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize("kind", ["goal", "plan", "visit"])
def test_no_paper_scrolls_sideways_on_a_phone(
    browser: Chromium, kept: Services, made: dict[str, CoachingRecord], tmp_path: Path, kind: str
) -> None:
    write_paper(kept, made[kind], "en", tmp_path / "a.html")
    browser.open((tmp_path / "a.html").as_uri())
    assert browser.run("document.documentElement.scrollWidth <= innerWidth") is True
