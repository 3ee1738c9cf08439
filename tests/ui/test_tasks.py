"""The one door through which work leaves the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from app.domain import Cancelled, InternalError, KnownError
from app.ui.tasks import Task, Tasks

MAIN = threading.main_thread()


class Ear(QObject):
    """Notes what it is told, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.threads: set[threading.Thread] = set()

    def note(self, what: str, value: object = None) -> None:
        self.heard.append((what, value))
        self.threads.add(threading.current_thread())

    def done(self, result: object) -> None:
        self.note("done", result)

    def failed(self, error: object) -> None:
        self.note("failed", error)

    def cancelled(self) -> None:
        self.note("cancelled")

    def progress(self, fraction: float) -> None:
        self.note("progress", fraction)


@pytest.fixture
def ear(qtbot: QtBot) -> Ear:
    return Ear()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def start(tasks: Tasks, ear: Ear, function: Callable[..., Any], *, wants_task: bool = False) -> Task:
    return tasks.start(
        Task(function, wants_task=wants_task),
        on_done=ear.done,
        on_failed=ear.failed,
        on_cancelled=ear.cancelled,
        on_progress=ear.progress,
    )


def until_idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def test_the_work_runs_elsewhere_and_its_result_arrives_in_the_gui_thread(
    qtbot: QtBot, tasks: Tasks, ear: Ear
) -> None:
    start(tasks, ear, threading.current_thread)
    until_idle(qtbot, tasks)
    [(what, worker)] = ear.heard
    assert what == "done"
    assert worker is not MAIN
    assert ear.threads == {MAIN}


def test_a_known_error_arrives_as_it_is(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    error = KnownError("disk_full", folder="x")

    def fail() -> None:
        raise error

    start(tasks, ear, fail)
    until_idle(qtbot, tasks)
    assert ear.heard == [("failed", error)]
    assert ear.threads == {MAIN}


def test_a_bug_becomes_an_internal_error_that_keeps_where_it_happened(
    qtbot: QtBot, tasks: Tasks, ear: Ear
) -> None:
    def stumble() -> None:
        raise ZeroDivisionError("what was said")

    start(tasks, ear, stumble)
    until_idle(qtbot, tasks)
    [(what, error)] = ear.heard
    assert what == "failed"
    assert isinstance(error, InternalError)
    assert isinstance(error.__cause__, ZeroDivisionError)
    assert "what was said" not in str(error)


def test_progress_arrives_before_the_end(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    def work(task: Task) -> None:
        task.report_progress(0.25)
        task.report_progress(1.0)

    start(tasks, ear, work, wants_task=True)
    until_idle(qtbot, tasks)
    assert ear.heard == [("progress", 0.25), ("progress", 1.0), ("done", None)]
    assert ear.threads == {MAIN}


def test_a_cancelled_task_says_so_and_nothing_else(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    begun = threading.Event()

    def work(task: Task) -> None:
        begun.set()
        task.cancel_token.wait(10)
        raise Cancelled

    task = start(tasks, ear, work, wants_task=True)
    assert begun.wait(10)
    task.cancel()
    until_idle(qtbot, tasks)
    assert ear.heard == [("cancelled", None)]


def test_what_is_cancelled_before_its_turn_never_begins(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    gate, begun = threading.Event(), threading.Event()
    for _ in range(6):
        tasks.run(gate.wait, 10, on_done=ear.done, on_failed=ear.failed)
    task = start(tasks, ear, begun.set)
    task.cancel()
    gate.set()
    until_idle(qtbot, tasks)
    assert ("cancelled", None) in ear.heard
    assert not begun.is_set()


def test_long_work_keeps_no_short_work_waiting(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    gate = threading.Event()
    for _ in range(8):
        tasks.start(Task(gate.wait, 10), on_done=ear.done, on_failed=ear.failed, long=True)
    start(tasks, ear, lambda: "short")
    qtbot.waitUntil(lambda: ("done", "short") in ear.heard)
    gate.set()
    until_idle(qtbot, tasks)


def test_closing_waits_for_the_work_and_tells_nobody_any_more(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(task: Task) -> str:
        begun.set()
        task.cancel_token.wait(10)
        ended.set()
        return "too late"

    start(tasks, ear, work, wants_task=True)
    assert begun.wait(10)
    tasks.close()
    assert ended.is_set()
    QCoreApplication.processEvents()
    assert ear.heard == []


def test_nothing_starts_after_closing(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    begun = threading.Event()
    tasks.close()
    start(tasks, ear, begun.set)
    tasks.close()
    QCoreApplication.processEvents()
    assert not begun.is_set()
    assert ear.heard == []


def test_a_receiver_that_is_gone_is_not_called(qtbot: QtBot, tasks: Tasks, ear: Ear) -> None:
    gate = threading.Event()
    start(tasks, ear, lambda: gate.wait(10))
    shiboken6.delete(ear)
    gate.set()
    until_idle(qtbot, tasks)
    assert ear.heard == []
