"""Speaking into the test's microphone."""

from __future__ import annotations

import numpy as np
from PySide6.QtTest import QTest

from app.ui.round.open_microphone import OpenMicrophone
from app.ui.round.state import Microphone
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import MICROPHONE, Hands

BLOCK = (np.sin(np.arange(4800) / 20) * 9000).astype(np.int16)
"""A tenth of a second of a tone."""


def plug_in(microphone: FakeMicrophone) -> None:
    microphone.device = MICROPHONE


def opened(hands: Hands, controller: OpenMicrophone) -> None:
    hands.until(lambda: controller.microphone is Microphone.OPEN)


def speak(microphone: FakeMicrophone, tenths: int = 3) -> None:
    """Something is said that long."""
    for _ in range(tenths):
        microphone.deliver(BLOCK)
        QTest.qWait(25)


def closed(hands: Hands, controller: OpenMicrophone) -> None:
    hands.until(lambda: controller.microphone is Microphone.CLOSED)
    hands.settle()
