"""Makes the pictures in `assets/screenshots`: every page, round and conversation, light and dark.

`uv run scripts/screenshots.py [FOLDER] [--size 1280x800] [--language en]`. It needs no display, microphone or
speech model: it works on a throw-away profile, with the example's two recordings kept as takes. While the
microphone is shown open, the levels come from the example's own sound.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from example_conversations import photograph  # noqa: E402
from example_takes import make_takes  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

import app.ui.voice  # noqa: E402
from app.config import Theme, find_paths, resource  # noqa: E402
from app.domain import Level, Right, Take, TakeKind  # noqa: E402
from app.transcription import LiveWords  # noqa: E402
from app.ui.frame import PAGES  # noqa: E402
from app.ui.round.controller import Microphone, RoundController  # noqa: E402
from app.ui.start import make_application, make_window  # noqa: E402
from app.ui.window import MainWindow  # noqa: E402
from app.workflow import LineInPack, Services, Step, example_line, find_line  # noqa: E402
from app.workflow.example import read_transcript  # noqa: E402

LIVE_MOMENTS_S: Final = (1.8, 4.0, 10.0)
"""Seconds of the example's attempt, each in a pause, at which its live words are pictured."""


def main() -> None:
    """Make all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "assets" / "screenshots")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--language", default="en", help="of the interface")
    parser.add_argument("--text", type=int, default=100, help="text size in per cent")
    args = parser.parse_args()
    width, height = (int(part) for part in args.size.split("x"))
    args.folder.mkdir(parents=True, exist_ok=True)
    # No computer speaks while pictures are taken, and each shows what is said without a voice.
    app.ui.voice.ENGINE = "none"
    application = make_application()
    for theme in (Theme.LIGHT, Theme.DARK):
        with tempfile.TemporaryDirectory(prefix="go-first-") as profile:
            services = Services(find_paths(Path(profile)))
            services.change_settings(
                theme=theme,
                interface_language=args.language,
                text_percent=args.text,
                manager_name="Anneke",
                practice_language="en",
            )
            place = find_line(services.packs(), example_line())
            if place is None:
                raise SystemExit("the pack that the example belongs to is missing")
            model, attempt = make_takes(services, place)
            window = make_window(application, services)
            window.resize(width, height)
            window.show()
            window.begin()
            Photographer(window, args.folder, theme.value).all_pages(place, model, attempt)
            window.close()


class Photographer:
    """Goes through the window and keeps what it shows."""

    def __init__(self, window: MainWindow, folder: Path, suffix: str) -> None:
        self.window = window
        self.folder = folder
        self.suffix = suffix

    def all_pages(self, place: LineInPack, model: Take, attempt: Take) -> None:
        """Every page, then every step of a round on one line."""
        window = self.window
        self.until(lambda: window.practice.cards)
        for name in PAGES:
            window.show_page(name)
            self.rest()
            self.picture(name)
        window.open_place(place)
        page = window.round
        controller = page.controller
        self.until(lambda: any(choice.take == model for choice in controller.models))
        controller.choose_model(next(choice for choice in controller.models if choice.take == model))
        self.rest()
        self.picture("round-1-brief")
        controller.go(Step.MODEL)
        self.rest()
        self.picture("round-2-model")
        controller.go(Step.ATTEMPT)
        self.speak(controller)
        controller.look_at(attempt)
        controller.go(Step.SELF_CHECK)
        for number in (1, 2, 3, 4):
            controller.answer(number)
        self.settle(0.3)
        self.picture("round-4-self-check")
        controller.go(Step.COMPARE)
        self.rest()
        self.until(lambda: page.compare.attempt.words.words)
        page.compare.step_point(1)
        for lane in (page.compare.model, page.compare.attempt):
            lane.show_position(1.1 if lane.kind is TakeKind.MODEL else None)
        self.picture("round-5-compare")
        page.compare.step_point(-1)
        page.compare.rule_chosen(Right.REP)
        self.rest()
        window.notice.hide()
        self.picture("round-5-compare-ruled")
        page.compare.tap_words(4)
        page.compare.attempt.words.begin_choice(15, 20)
        self.settle(0.2)
        self.picture("round-5-tap-the-words")
        page.compare.picker.end(keep=False)
        page.compare.review.toggle()
        page.compare.step_point(3)
        self.settle(0.2)
        self.picture("round-5-how-it-sounds")
        controller.go(Step.NEXT_TIME)
        self.rest()
        self.picture("round-6-next-time")
        page.why()
        self.settle(0.2)
        self.picture("round-6-why")
        photograph(self, place.pack, place.scenario)

    def speak(self, controller: RoundController) -> None:
        """The attempt while the microphone is open, with the levels of the example's own sound."""
        from app.audio import build_peaks

        peaks = build_peaks(resource("assets", "example", "attempt.flac"))
        lows, highs = peaks.view(0.0, 5.0, 150)
        view = self.window.round.views[Step.ATTEMPT]
        panel, toggles = view.panel, view.toggles  # type: ignore[attr-defined]
        spoken = SpokenExample()
        controller._recording = spoken  # type: ignore[assignment]
        controller.microphone = Microphone.OPEN
        controller.microphone_changed.emit()
        for index, (low, high) in enumerate(zip(lows, highs, strict=True)):
            peak = max(float(high), -float(low), 1e-4)
            panel.show_level(Level(index / 30, 20 * math.log10(peak), -30.0, 0, 0.0, 0.0, is_open=True))
        self.rest()
        self.picture("round-3-attempt")
        toggles.toggle("live_words")
        for moment, until_s in enumerate(LIVE_MOMENTS_S, start=1):
            spoken.hear(until_s)
            self.rest()
            self.picture(f"round-3-attempt-live-{moment}")
        toggles.toggle("live_words")
        controller._recording = None
        controller.microphone = Microphone.CLOSED
        controller.microphone_changed.emit()

    def rest(self) -> None:
        """Wait until what the page reads in tasks is there."""
        self.settle(0.3)
        self.until(lambda: not self.window.context.tasks.busy)
        self.settle(0.3)

    def picture(self, name: str) -> None:
        """Keep what the window shows."""
        self.settle(0.1)
        self.window.grab().save(str(self.folder / f"{name}-{self.suffix}.png"))
        print(f"{name}-{self.suffix}.png")

    def settle(self, seconds: float) -> None:
        """Let tasks end and layouts come to rest."""
        QTest.qWait(round(seconds * 1000))

    def until(self, condition: Callable[[], object], seconds: float = 20) -> None:
        """Wait until something is so."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(self.window.notice.text)
            QTest.qWait(20)


class SpokenExample:
    """Stands for a take under way: the example's own words, as they are understood in its pauses."""

    kind = TakeKind.ATTEMPT
    is_listening = True

    def __init__(self) -> None:
        self._all = read_transcript(resource("assets", "example", "attempt.json"))
        self.words: LiveWords | None = None

    def level(self) -> None:
        """The levels are shown by the photographer."""

    def hear(self, until_s: float) -> None:
        """The words until a second of the take; those of the last sentence may still change."""
        words = tuple(word for word in self._all.words if word.end_s <= until_s)
        sentences = tuple(pair for pair in self._all.sentences if pair[1] <= len(words))
        certain = sentences[-1][0] if sentences else 0
        found = replace(self._all, words=words, sentences=sentences)
        self.words = LiveWords(words, certain, 0.0, is_whole=False, transcript=found)


if __name__ == "__main__":
    main()
