"""Signals that carry Python objects survive by the ten thousand.

PySide6 6.12.0 aborts on Python 3.11 after some hundred of them, which is why `pyproject.toml` holds it back.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from app.ui.tasks import Task, Tasks

EMISSIONS = 20_000


class Sender(QObject):
    told = Signal(object, float)


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.numbers: list[int] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, thing: dict[str, int], _second: float) -> None:
        self.numbers.append(thing["number"])
        self.threads.add(threading.current_thread())


def emit_all(sender: Sender) -> None:
    for number in range(EMISSIONS):
        sender.told.emit({"number": number}, number / 2)


def test_20_000_emissions_in_the_gui_thread_arrive_in_order(qtbot: QtBot) -> None:
    sender, receiver = Sender(), Receiver()
    sender.told.connect(receiver.hear)
    emit_all(sender)
    assert receiver.numbers == list(range(EMISSIONS))


def test_20_000_emissions_of_a_worker_thread_arrive_in_order_in_the_gui_thread(qtbot: QtBot) -> None:
    sender, receiver = Sender(), Receiver()
    sender.told.connect(receiver.hear, Qt.ConnectionType.QueuedConnection)
    worker = threading.Thread(target=emit_all, args=(sender,))
    worker.start()
    qtbot.waitUntil(lambda: len(receiver.numbers) == EMISSIONS, timeout=30_000)
    worker.join()
    assert receiver.numbers == list(range(EMISSIONS))
    assert receiver.threads == {threading.main_thread()}


def test_20_000_reports_of_progress_of_a_task_arrive(qtbot: QtBot) -> None:
    def report(task: Task) -> str:
        for number in range(EMISSIONS):
            task.report_progress(number / EMISSIONS)
        return "done"

    tasks = Tasks()
    fractions: list[float] = []
    ends: list[str] = []
    tasks.start(
        Task(report, wants_task=True), on_done=ends.append, on_failed=print, on_progress=fractions.append
    )
    qtbot.waitUntil(lambda: bool(ends), timeout=30_000)
    tasks.close()
    assert len(fractions) == EMISSIONS
    assert fractions == sorted(fractions)
