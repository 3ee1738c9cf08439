from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sound import SoundServer, why_not


@pytest.fixture(scope="package")
def sound_server() -> Iterator[SoundServer]:
    """A microphone of software, for programs that get its `env`."""
    reason = why_not()
    if reason:
        pytest.skip(reason)
    with SoundServer() as server:
        yield server
