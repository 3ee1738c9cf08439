"""Has conversations in the real window by keyboard, as a process of its own; prints what it saw.

    python -m tests.e2e.conversation_driver DATA_DIR STORIES.json PICTURES

STORIES is `{"find": TEXT, "dictated": BOOL, "listen": BOOL, "stories": [[{"wav": PATH, "text": TEXT}, ...],
...]}`; with `listen` the first one is played when it is over. Keys are
events of the window system's kind; what the rep says goes through the software microphone and PortAudio.
With `dictated` the words do not come from the speech model: see `Dictated`. The buyer speaks through Qt's
mock engine, in the process that a real engine would speak in: it takes its time and makes no sound.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import app.ui.voice
from app.config import find_paths
from app.domain import Span, Transcript, TranscriptState, Word
from app.transcription import Transcriber
from app.ui.conversation.controller import ConversationController
from app.ui.conversation.state import Phase
from app.ui.round.state import Microphone
from app.ui.start import make_application, make_window
from app.ui.window import MainWindow
from app.workflow import Services


class Dictated(Transcriber):
    """Stands in for the speech model: it gives back the sentence that was spoken.

    The model of the tests knows 200 sentences and none of the bundled pack's; no larger one can be had
    without a download. The recording is real, and its length is what these words are spread over.
    """

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def transcribe(self, blocks: Iterable[Any], **_options: Any) -> Transcript:
        """The sentence, spread evenly over the recording."""
        duration_s = sum(len(block) for block in blocks) / 16_000
        texts = self.text.split()
        each = (duration_s - 0.6) / len(texts)
        words = tuple(Word(text, 0.3 + at * each, 0.3 + (at + 0.9) * each) for at, text in enumerate(texts))
        return Transcript(
            TranscriptState.DONE,
            "en",
            words,
            (Span(words[0].start_s, words[-1].end_s),),
            ((0, len(words)),),
            duration_s=duration_s,
        )


class TalkingServices(Services):
    """Services with a transcriber of the test's choice."""

    dictated: Dictated | None = None

    @property
    def transcriber(self) -> Transcriber:
        """The stand-in, where there is one."""
        return self.dictated or super().transcriber


def main(data_dir: str, stories: str, pictures: str) -> None:
    """Every story, one after the other, from the first page on."""
    asked = json.loads(Path(stories).read_text(encoding="utf-8"))
    app.ui.voice.ENGINE = "mock"
    application = make_application()
    services = TalkingServices(find_paths(Path(data_dir)))
    services.dictated = Dictated() if asked["dictated"] else None
    window = make_window(application, services)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.begin()
    driver = Driver(window, services, Path(pictures))
    try:
        driver.open(asked["find"])
        stories_asked = enumerate(asked["stories"], start=1)
        seen = [
            driver.story(number, story, asked["listen"] and number == 1) for number, story in stories_asked
        ]
        print(json.dumps({"stories": seen, "past": driver.past()}, ensure_ascii=False))
    finally:
        window.close()


class Driver:
    """Hands and eyes."""

    def __init__(self, window: MainWindow, services: TalkingServices, pictures: Path) -> None:
        self.window = window
        self.services = services
        self.pictures = pictures

    @property
    def controller(self) -> ConversationController:
        """What the page shows."""
        return self.window.conversation.controller

    def open(self, find: str) -> None:
        """Find the scenario and play its conversation, by keyboard."""
        self.until(lambda: self.window.practice.cards)
        self.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.focus(), find)
        self.until(lambda: len(self.window.practice.cards) == 1)
        card = self.window.practice.cards[0]
        self.until(card.isVisible)
        for _ in range(30):
            self.key(Qt.Key.Key_Tab)
            if self.focus().objectName() == "talk":
                break
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.window.shows_conversation)

    def story(self, number: int, answers: list[dict[str, str]], listen: bool) -> dict[str, Any]:
        """Answer until the conversation ends, look at its end, listen to it perhaps, and begin again."""
        controller = self.controller
        self.until(lambda: controller.phase is Phase.ANSWER and not controller.conversation.exchanges)
        captions = []
        for at, answer in enumerate(answers):
            captions.append(self.text("caption"))
            if at == 0:
                # The first answer waits for the buyer, the others interrupt.
                self.until(lambda: controller.speech.ended_at is not None)
            self.answer(answer)
            self.until(partial(self.has_answered, at + 1), 60)
            self.picture(f"story_{number}_answer_{at + 1}")
        self.until(lambda: controller.phase is Phase.ENDED)
        self.until(lambda: controller.review is not None)
        QTest.qWait(100)
        self.picture(f"story_{number}_end")
        here, review = controller.conversation, controller.review
        if review is None or here.ended is None:
            raise RuntimeError("there is no review")
        seen = {
            "captions": captions,
            "ended": here.ended.value,
            "ending": self.text("ending"),
            "suggestion": self.text("conversation_suggestion"),
            "turns": [exchange.turn.id for exchange in here.exchanges],
            "said": [passage.said for passage in review.path],
            "pauses": [passage.pause.value for passage in review.path],
            "cues": [exchange.heard.cue_end_s if exchange.heard else None for exchange in here.exchanges],
            "share": review.talk.share,
            "played": self.listen() if listen else [],
        }
        self.key(Qt.Key.Key_R)
        return seen

    def listen(self) -> list[int]:
        """Shift+A: the numbers of the exchanges in the order in which they are heard."""
        controller, heard = self.controller, []

        def note() -> None:
            heard.append(controller.playing)

        controller.playing_changed.connect(note)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        self.until(lambda: heard and controller.playing == 0, 60)
        controller.playing_changed.disconnect(note)
        return heard

    def has_answered(self, exchanges: int) -> bool:
        """Whether so many answers have led on."""
        return len(self.controller.conversation.exchanges) == exchanges

    def answer(self, answer: dict[str, str]) -> None:
        """Space, speak into the software microphone, Space."""
        controller = self.controller
        if self.services.dictated is not None:
            self.services.dictated.text = answer["text"]
        self.key(Qt.Key.Key_Space)
        self.until(lambda: controller.microphone is Microphone.OPEN)
        speaking = subprocess.Popen(["paplay", "--device=mic", "--latency-msec=50", answer["wav"]])
        while speaking.poll() is None:
            QTest.qWait(20)
        # What was played is still under way through the sound server.
        end = time.monotonic() + 0.6
        self.until(lambda: time.monotonic() > end)
        self.key(Qt.Key.Key_Space)

    def past(self) -> int:
        """How many conversations of before can be opened."""
        self.until(lambda: not self.window.context.tasks.busy)
        return len(self.controller.past)

    def text(self, name: str) -> str:
        """What a label shows."""
        found = self.window.findChild(QLabel, name)
        if found is None:
            raise LookupError(name)
        return found.text()

    def focus(self) -> QWidget:
        """Where the keys go."""
        return QApplication.focusWidget() or self.window

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifier)

    def picture(self, name: str) -> None:
        """Keep what the window shows."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(self.pictures / f"{name}.png"))

    def until(self, condition: Callable[[], object], seconds: float = 20) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                self.picture("stuck")
                raise TimeoutError(f"not within {seconds} s; the window says: {self.window.notice.text!r}")
            QTest.qWait(15)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception:  # noqa: BLE001
        # The window's own hook would show a report; here it must end the process.
        traceback.print_exc()
        raise SystemExit(1) from None
