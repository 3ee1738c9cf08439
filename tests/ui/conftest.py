"""What every test of the window gets: a window over a throw-away profile, and nothing of it is left."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.audio import Player, Recorder, list_inputs
from app.config import Theme, find_paths, resource
from app.domain import Device, KnownError, Pack
from app.packs import LoadedPack, load_packs
from app.ui.start import use_language
from app.ui.theme import LIGHT, theme
from app.workflow import Services
from tests import sound
from tests.fakes.player import FakePlayer
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import Hands
from tests.ui.stored import store_pair


class QuickServices(Services):
    """Reads packs only when the test has installed one of its own."""

    bundled: tuple[LoadedPack, ...] = ()

    def loaded_packs(self) -> tuple[LoadedPack, ...]:
        if self._packs is None and not any(self.paths.packs.iterdir()):
            self._packs = self.bundled
        return super().loaded_packs()

    def packs_at_start(self) -> tuple[Pack, ...]:
        return super().packs_at_start() if any(self.paths.packs.iterdir()) else self.packs()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says that it cannot limit the size of a window or raise it."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(
                pytest.mark.qt_log_ignore(r"does not support (propagateSizeHints|raise)\(", extend=True)
            )


def is_active(one: QTimer | QThreadPool) -> bool:
    if not shiboken6.isValid(one):
        return False
    return one.isActive() if isinstance(one, QTimer) else one.activeThreadCount() > 0


def at_work() -> list[QTimer | QThreadPool]:
    """Timers that run and pools that work, known to Python; Qt's own are none of ours."""
    return [one for one in gc.get_objects() if type(one) in (QTimer, QThreadPool) and is_active(one)]


_known: set[int] = set()
"""What was at work after the test before."""


@pytest.fixture(scope="session")
def _only_new_objects() -> Iterator[None]:
    """What is there before the first window is of no interest: looking through it took 40 ms a test."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def _nothing_of_qt_is_left(qapp: QApplication, _only_new_objects: None) -> Iterator[None]:
    if theme().tokens is not LIGHT or theme().scaled(100) != 100:
        theme().apply(Theme.LIGHT, 100)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    visible = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    names = [f"{type(one).__name__} {one.windowTitle()!r}" for one in visible]
    working = at_work()
    left = [one for one in working if id(one) not in _known]
    _known.clear()
    _known.update(id(one) for one in working)
    owners = [f"{type(one).__name__} of {type(owner_of(one)).__name__}" for one in left]
    for one in visible:
        one.close()
    assert not names, "windows left open"
    assert not owners, "timers or pools left at work"


def owner_of(one: QObject) -> QObject | None:
    return one.parent()


@pytest.fixture(autouse=True)
def microphone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> FakeMicrophone:
    """No test opens the computer's own microphone or loudspeaker: there is none, or the test's own."""
    fake = FakeMicrophone(device=None)

    def no_speaker(_key: str) -> Device:
        raise KnownError("no_speaker")

    if "sound_server" not in request.fixturenames:
        recorder = partial(Recorder, microphones=fake, clock=fake.clock)
        monkeypatch.setattr("app.audio.Recorder", recorder)
        monkeypatch.setattr("app.audio.Player", partial(Player, find=no_speaker))
    return fake


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> FakePlayer:
    """What the window plays with, heard as far as the test says."""
    fake = FakePlayer()
    monkeypatch.setattr("app.audio.Player", lambda _key: fake)
    return fake


@pytest.fixture(scope="session")
def bundled_packs() -> tuple[LoadedPack, ...]:
    """The packs that come with the program, read once for all tests: reading them takes half a second."""
    return load_packs((resource("scenarios"),))


@pytest.fixture
def services(tmp_path: Path, bundled_packs: tuple[LoadedPack, ...]) -> Iterator[Services]:
    """The parts below the window, over a profile of this test's own."""
    made = QuickServices(find_paths(tmp_path / "profile"))
    made.bundled = bundled_packs
    yield made
    made.close()


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, services: Services) -> Iterator[Callable[[], Hands]]:
    """Opens the window once the test has prepared the profile; it is closed afterwards."""
    hook = sys.excepthook
    opened: list[Hands] = []

    def open_now(size: tuple[int, int] = (1280, 800)) -> Hands:
        hands = Hands(qtbot, qapp, services, size)
        # What a slot raises must fail the test and not be shown in the window.
        hands.report_bug = sys.excepthook
        sys.excepthook = hook
        opened.append(hands)
        return hands

    yield open_now
    for hands in opened:
        hands.close()
    use_language(qapp, "en")


@pytest.fixture
def hands(open_window: Callable[[], Hands]) -> Hands:
    """The window over an empty profile, with hands and eyes."""
    return open_window()


@pytest.fixture(scope="module")
def sound_server() -> Iterator[sound.SoundServer]:
    """A microphone and a loudspeaker made of software, for this process."""
    reason = sound.why_not()
    if reason:
        pytest.skip(reason)
    with sound.SoundServer() as server, sound.sound_here(server):
        if not list_inputs():
            pytest.skip("ALSA does not know PulseAudio (Debian: libasound2-plugins)")
        yield server


@pytest.fixture
def comparing(services: Services, player: FakePlayer, open_window: Callable[[], Hands]) -> Hands:
    """The comparison of two stored takes; Anneke is the manager."""
    services.change_settings(manager_name="Anneke")
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    return hands
