"""A second start brings the window that is open to the front, and hands it the pack that was given."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui import start
from app.ui.first_window import FirstWindow, hand_over, socket_name
from app.ui.pages.packs_page import PacksPage
from app.ui.round.controller import Microphone
from app.workflow import Services, Step
from tests.fakes.portaudio import FakeMicrophone
from tests.packs.making import NORTHWIND
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.test_pack_adding import packed

ROOT = Path(__file__).parents[2]


@pytest.fixture
def listening(
    qapp: QApplication, services: Services, open_window: Callable[[], Hands], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    """A window that holds its library, and listens."""
    monkeypatch.setattr(start, "WAIT_S", 0.3)
    services.become_the_only_one()
    hands = open_window()
    start._shown[:] = [hands.window]
    start.listen_for_others(qapp, services)
    yield hands
    start._stop_listening()
    start._shown.clear()


def second_start(hands: Hands, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the whole program on the same library, while the window lives on."""
    local = hands.services.paths.local
    profile = (
        next(one for one in local.parents if one.name == "profile") if local.name != "profile" else local
    )
    process = subprocess.Popen(
        [sys.executable, "main.py", "--data-dir", str(profile), *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    hands.until(lambda: process.poll() is not None, 60)
    out, err = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def packs_page(hands: Hands) -> PacksPage:
    page = hands.window.page("packs")
    assert isinstance(page, PacksPage)
    return page


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "northwind"
    shutil.copytree(NORTHWIND, folder)
    return packed(folder)


def test_a_second_start_brings_the_window_to_the_front_and_hands_over_its_pack(
    listening: Hands, pack: Path
) -> None:
    listening.window.showMinimized()
    assert listening.window.isMinimized()
    ended = second_start(listening, str(pack))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.strip() == f"Go First is open already; its window asks whether to add {pack.name}."
    assert not listening.window.isMinimized()
    assert listening.window.isActiveWindow()
    page = packs_page(listening)
    listening.until(lambda: page.adding.card is not None, 20)
    assert listening.window.current is page
    assert page.adding.card is not None
    assert page.adding.card.preview.id == "northwind.saas-core"
    assert all(one.id != "northwind.saas-core" for one in listening.services.packs())


def test_without_a_pack_it_only_comes_to_the_front(listening: Hands) -> None:
    listening.window.showMinimized()
    before = listening.window.current
    assert _answered(listening)
    listening.until(lambda: not listening.window.isMinimized())
    assert listening.window.current is before


def test_a_pack_that_comes_while_one_is_looked_at_is_looked_at_next(listening: Hands, pack: Path) -> None:
    other = pack.with_name("other.gofirst")
    other.write_bytes(b"no pack at all")
    page = packs_page(listening)
    listening.window.come_forward(other)
    listening.window.come_forward(pack)
    listening.until(
        lambda: page.adding.card is not None and page.adding.card.preview.id == "northwind.saas-core", 30
    )


def test_a_pack_does_not_come_between_a_rep_and_the_open_microphone(
    listening: Hands, microphone: FakeMicrophone, pack: Path
) -> None:
    microphone.device = MICROPHONE
    listening.open_line()
    listening.go(Step.ATTEMPT)
    listening.key(Qt.Key.Key_Space)
    listening.until(lambda: listening.controller.microphone is Microphone.OPEN)
    listening.window.come_forward(pack)
    assert listening.window.shows_round
    assert pack.name in listening.said
    listening.until(lambda: packs_page(listening).adding.card is not None, 20)
    assert listening.window.shows_round
    listening.key(Qt.Key.Key_Space)
    listening.until(lambda: listening.controller.microphone is Microphone.CLOSED)
    listening.settle()
    listening.window.show_page("packs")
    card = packs_page(listening).adding.card
    assert card is not None
    assert card.isVisible()


def test_what_is_no_message_is_not_answered(listening: Hands) -> None:
    heard: list[object] = []
    start._listening[-1].asked.connect(heard.append)
    for nonsense in (b"\n", b"[]\n", b"{\n", b"\xff\xfe\n", b"x" * 100_000):
        with _raw(listening) as visitor:
            visitor.sendall(nonsense)
            listening.until(partial(_is_closed, visitor))
    assert heard == []
    assert _answered(listening)


def test_a_relative_or_foreign_path_is_no_pack(listening: Hands) -> None:
    heard: list[object] = []
    start._listening[-1].asked.connect(heard.append)
    visitor = _raw(listening)
    visitor.sendall(b'{"pack": "../x.gofirst"}\n')
    listening.until(lambda: heard)
    visitor.close()
    assert heard == [None]


def test_a_socket_that_a_killed_program_left_is_taken_over(services: Services, qapp: QApplication) -> None:
    lock = services.paths.lock
    dead = FirstWindow(lock)
    assert dead.listen()
    # Killed: its file stays, and nobody listens.
    first = FirstWindow(lock)
    assert first.listen()
    first.close()
    dead.close()
    assert not hand_over(lock, None)


def test_libraries_do_not_hear_each_other(tmp_path: Path) -> None:
    assert socket_name(tmp_path / "a" / "lock") != socket_name(tmp_path / "b" / "lock")


def _answered(hands: Hands) -> bool:
    """Whether the window answers a second start without a pack."""
    with _raw(hands) as visitor:
        visitor.sendall(b'{"pack": "", "token": ""}\n')
        hands.until(lambda: _has_come(visitor))
        return visitor.recv(16) == b"seen\n"


def _raw(hands: Hands) -> socket.socket:
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("no such sockets here")
    visitor = socket.socket(socket.AF_UNIX)
    assert start._listening[-1]._server is not None
    visitor.connect(start._listening[-1]._server.fullServerName())
    visitor.setblocking(False)
    return visitor


def _has_come(visitor: socket.socket) -> bool:
    """Whether there is an answer, or nobody who will give one."""
    try:
        visitor.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except ConnectionError:
        return True
    return True


def _is_closed(visitor: socket.socket) -> bool:
    try:
        return _has_come(visitor) and visitor.recv(1) == b""
    except ConnectionError:
        return True
