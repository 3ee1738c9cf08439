"""The window of `window-stop`: `PROFILE MODEL PLAN.json`; prints what each take's Stop was like."""

from __future__ import annotations

import json
import os
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.fed_microphone import RATE, FedMicrophone, fed
from benchmarks.hands import Hands, play, run_main, worker_for


class Painted:
    """Notes when words of the attempt have been painted for the first time since `forget`."""

    def __init__(self) -> None:
        from app.ui.widgets.words import WordsView

        self.at_s: float | None = None
        self.view: WordsView | None = None
        paint = WordsView.paintEvent

        def paint_and_note(view: WordsView, event: Any) -> None:
            paint(view, event)
            if view is self.view and view.words and self.at_s is None:
                self.at_s = time.monotonic()

        # Before the first one is made: Qt looks the method up in the class.
        WordsView.paintEvent = paint_and_note  # type: ignore[assignment,method-assign]

    def forget(self) -> None:
        """Another take: what is shown of the last one does not count."""
        if self.view is not None:
            self.view.show_words((), {})
        self.at_s = None


def main(profile: str, model: str, plan: str) -> None:
    """Every take of the plan."""
    from app.transcription import Transcriber

    painted = Painted()
    microphone = FedMicrophone()
    has_sound = "PULSE_SERVER" in os.environ
    with ExitStack() as stack:
        if not has_sound:
            stack.enter_context(fed(microphone))
        hands = Hands(Path(profile), stack.enter_context(Transcriber(worker=worker_for(Path(model)))))
        hands.to_attempt()
        hands.wait(1.0)
        seen = []
        for take in json.loads(Path(plan).read_text(encoding="utf-8")):
            microphone.sound, microphone.frames = Path(take["raw"]), take["frames"]
            seen.append({**take, **_one(hands, painted, microphone, has_sound, take["reaction_s"])})
            hands.words_are_ready(300)
            hands.press("R")
            hands.wait(0.5)
        hands.close()
    print(json.dumps(seen))


def _one(
    hands: Hands, painted: Painted, microphone: FedMicrophone, has_sound: bool, reaction_s: float
) -> dict[str, Any]:
    from app.ui.round.controller import Microphone, WordsState
    from app.workflow import Step

    window, controller = hands.window, hands.controller
    painted.view = window.round.compare.attempt.words
    before = controller.round.attempt
    hands.record()
    if has_sound:
        speaking = play(microphone.sound, RATE)
        hands.until(lambda: speaking.poll() is not None, 60 + 2 * microphone.frames / RATE)
    else:
        hands.until(microphone.is_over.is_set, 60 + 2 * microphone.frames / RATE)
    hands.wait(reaction_s)
    painted.forget()
    pressed = time.monotonic()
    hands.press("Space")
    hands.until(lambda: controller.microphone is Microphone.CLOSED and controller.round.attempt is not before)
    closed = time.monotonic()
    while window.round.step is not Step.COMPARE:
        hands.press("N")
    hands.until(lambda: painted.at_s is not None, 900)
    attempt = controller.round.attempt
    coming = (WordsState.WORKING, WordsState.HEARD)
    hands.until(lambda: controller.words_of(attempt) not in coming, 900)
    settled = time.monotonic()
    assert painted.at_s is not None
    assert painted.view is not None
    return {
        "closed_s": closed - pressed,
        "painted_s": painted.at_s - pressed,
        "settled_s": settled - pressed,
        "words": len(painted.view.words),
        "audio": str(hands.services.library.audio_path(attempt.id)),
    }


if __name__ == "__main__":
    run_main(main)
