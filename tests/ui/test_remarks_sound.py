"""Playing that stops at a remark, with a loudspeaker made of software."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.domain import Remark, RemarkKind, TakeKind
from app.workflow import Services
from tests.sound import SoundServer
from tests.ui.hands import Hands
from tests.ui.stored import store_pair

pytestmark = [pytest.mark.microphone, pytest.mark.alone]
AT_S = 0.8


def test_the_attempt_falls_silent_at_a_remark_and_goes_on_from_it(
    sound_server: SoundServer, services: Services, open_window: Callable[[], Hands]
) -> None:
    _model, attempt = store_pair(services)
    made = datetime(2026, 11, 29, tzinfo=UTC)
    services.library.save_remark(attempt.id, Remark("r1", RemarkKind.PRAISE, "Calm.", "Anneke", made, AT_S))
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    playback = hands.window.context.playback
    heard: list[float] = []
    playback.moved.connect(lambda kind, second: heard.append(second) if kind is TakeKind.ATTEMPT else None)
    hands.key(Qt.Key.Key_B)
    hands.until(lambda: playback.is_held)
    assert max(heard) <= AT_S + 0.02
    assert hands.compare.review.remarks.current == "r1"
    heard.clear()
    hands.key(Qt.Key.Key_B)
    hands.until(lambda: heard and heard[-1] > AT_S + 0.1)
    assert min(heard) >= AT_S
    hands.key(Qt.Key.Key_Escape)
    assert not playback.is_held
