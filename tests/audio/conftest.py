from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.audio import list_inputs
from tests.sound import SoundServer, sound_here, why_not


@pytest.fixture(scope="session")
def sound_server() -> Iterator[SoundServer]:
    reason = why_not()
    if reason:
        pytest.skip(reason)
    with SoundServer() as server, sound_here(server):
        if not list_inputs():
            pytest.skip("ALSA does not know PulseAudio (Debian: libasound2-plugins)")
        yield server
