"""Makes the pictures in `assets/screenshots`: every page and every step of the round, light and dark.

`uv run scripts/screenshots.py [FOLDER] [--size 1280x800] [--language en]`. It needs no display, microphone or
speech model: it works on a throw-away profile, with the example's two recordings kept as takes. While the
microphone is shown open, the levels come from the example's own sound.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest  # noqa: E402

from app.config import Theme, find_paths, resource  # noqa: E402
from app.domain import Level, Take, TakeKind  # noqa: E402
from app.ui.frame import PAGES  # noqa: E402
from app.ui.round.controller import Microphone, RoundController  # noqa: E402
from app.ui.start import make_application, make_window  # noqa: E402
from app.ui.window import MainWindow  # noqa: E402
from app.workflow import LineInPack, Services, Step, example_line, find_line, prompt_of  # noqa: E402
from app.workflow.example import read_transcript  # noqa: E402


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
        self.picture("round-1-brief")
        controller.go(Step.MODEL)
        self.rest()
        self.picture("round-2-model")
        controller.go(Step.ATTEMPT)
        self.speak(controller)
        controller.look_at(attempt)
        controller.go(Step.SELF_CHECK)
        for number in (1, 2, 3, 4, 4):
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
        controller.go(Step.NEXT_TIME)
        self.rest()
        self.picture("round-6-next-time")

    def speak(self, controller: RoundController) -> None:
        """The attempt while the microphone is open, with the levels of the example's own sound."""
        from app.audio import build_peaks

        peaks = build_peaks(resource("assets", "example", "attempt.flac"))
        lows, highs = peaks.view(0.0, 5.0, 150)
        panel = self.window.round.views[Step.ATTEMPT].panel  # type: ignore[attr-defined]
        controller.microphone = Microphone.OPEN
        controller.level = lambda: None  # type: ignore[method-assign]
        controller.microphone_changed.emit()
        for index, (low, high) in enumerate(zip(lows, highs, strict=True)):
            peak = max(float(high), -float(low), 1e-4)
            panel.show_level(Level(index / 30, 20 * math.log10(peak), -30.0, 0, 0.0, 0.0, is_open=True))
        self.settle(0.3)
        self.picture("round-3-attempt")
        del controller.level
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


def make_takes(services: Services, place: LineInPack) -> tuple[Take, Take]:
    """A model and three attempts in the library, made from the example's recordings."""
    library = services.library
    now = datetime.now().astimezone()
    moments = (
        (TakeKind.MODEL, timedelta(days=6), "Anneke"),
        (TakeKind.ATTEMPT, timedelta(days=5, hours=3), "Robin"),
        (TakeKind.ATTEMPT, timedelta(days=1, hours=1), "Robin"),
        (TakeKind.ATTEMPT, timedelta(minutes=4), "Robin"),
    )
    takes: list[Take] = []
    for kind, ago, speaker in moments:
        takes.append(make_take(services, place, kind, now - ago, speaker))
    library.choose_best(takes[2].id, True)
    return takes[0], library.take(takes[-1].id)


def make_take(services: Services, place: LineInPack, kind: TakeKind, when: datetime, speaker: str) -> Take:
    """One finished take with its words and its review."""
    from app.analysis import review_take
    from app.audio import copy_as_take_wav

    library = services.library
    opened = library.begin(kind, place.ref, "en", speaker, prompt_of(place, "en"), "Microphone", when)
    written = copy_as_take_wav(resource("assets", "example", f"{kind.value}.flac"), opened.audio_path)
    digest = hashlib.sha256(opened.audio_path.read_bytes()).hexdigest()
    take = library.finish(opened, written.sample_rate, written.frames, digest, device="Microphone")
    transcript = replace(read_transcript(resource("assets", "example", f"{kind.value}.json")), model="base")
    library.save_transcript(take.id, transcript)
    library.save_review(take.id, review_take(take.id, place.line, transcript, "en"))
    return library.take(take.id)


if __name__ == "__main__":
    main()
