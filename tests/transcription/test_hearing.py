"""What a lost worker says about the window that was read."""

from __future__ import annotations

from app.transcription.feed import Feed
from app.transcription.hearing import Hearing, WorkerLost


def _killed(hearing: Hearing) -> bool:
    return hearing.lost(WorkerLost("transcription_crashed"))


def test_a_window_on_which_five_workers_were_killed_is_left_out() -> None:
    hearing = Hearing(Feed([]), "en", "micro")
    for _ in range(5):
        assert hearing.skip == []
        hearing.take({"type": "reading", "start": 512})
        assert _killed(hearing)
    assert hearing.skip == [512]


def test_workers_that_are_killed_while_they_start_say_nothing_about_the_window_before() -> None:
    hearing = Hearing(Feed([]), "en", "micro")
    hearing.take({"type": "reading", "start": 512})
    for _ in range(20):
        assert _killed(hearing)
    assert hearing.skip == []
