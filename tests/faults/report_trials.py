"""No log and no report of a bug holds what was said: a part of `python -m tests.faults.erasure_trials COUNT`.

Bugs in tasks, in the window's own code and in SQLite happen while a word that nothing else holds is in hand:
in a variable, in the exception, in its cause. Then everything printed, logged and shown is searched for it.
"""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from app.domain import InternalError
from tests.faults.erasure_trials import Place, Trial
from tests.faults.markers import marker, where


def stumble(said: str, deep: int = 3) -> None:
    """A bug with what was said in hand: in a variable, in the exception, in its cause."""
    if deep:
        stumble(said + " ", deep - 1)
    try:
        int(said)
    except ValueError as error:
        raise RuntimeError(f"could not make sense of {said!r}") from error


def run_reports(count: int, folder: Path, seed: int = 2) -> list[Trial]:
    """Bugs in tasks, in the window's own code, in threads and in SQLite, each with a marker in hand."""
    from PySide6.QtCore import QCoreApplication

    from app.ui.bug_report import BugReport
    from app.ui.start import make_application, make_window

    chance = random.Random(seed)
    place = Place(folder)
    application = make_application()
    hook, thread_hook = sys.excepthook, threading.excepthook
    window = make_window(application, place.services)
    printed = folder / "cache" / "printed.txt"
    trials = []
    with place.watched(), _everything_printed(printed):
        for number in range(count):
            said = marker(chance)
            started = time.monotonic()
            way = ("task", "window", "sqlite", "wrapped")[number % 4]
            if way == "task":
                window.context.tasks.run(stumble, said, on_done=print, on_failed=window.show_error)
            else:
                _bug_in_the_window(way, said)
            reports: list[BugReport] = []
            while not reports:
                QCoreApplication.processEvents()
                reports = [one for one in window.findChildren(BugReport) if one.isVisible()]
                time.sleep(0.002)
            text = reports[0].report
            for one in reports:
                one.close()
            while window.context.tasks.busy:
                QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, 52)
            sys.stderr.flush()
            hits = where((said,), place.folders)
            if said in text:
                hits.append("the report itself")
            if "Error" not in text:
                hits.append("no report")
            trials.append(Trial(way, 1, hits, time.monotonic() - started))
    sys.excepthook, threading.excepthook = hook, thread_hook
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)
    place.services.close()
    return trials


def _bug_in_the_window(way: str, said: str) -> None:
    try:
        if way == "sqlite":
            sqlite3.connect(":memory:").execute(f"SELECT {said} FROM {said}")  # noqa: S608 - it is to fail
        elif way == "wrapped":
            try:
                stumble(said)
            except RuntimeError as error:
                raise InternalError(f"while {said}") from error
        else:
            stumble(said)
    except Exception:  # noqa: BLE001 - handed to where Python hands what nobody caught
        sys.excepthook(*sys.exc_info())


@contextlib.contextmanager
def _everything_printed(file: Path) -> Iterator[None]:
    """Standard output and error of this process, C libraries included, go to a file."""
    sys.stdout.flush()
    sys.stderr.flush()
    kept = os.dup(1), os.dup(2)
    with file.open("wb") as target:
        os.dup2(target.fileno(), 1)
        os.dup2(target.fileno(), 2)
        try:
            yield
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            for number, descriptor in zip((1, 2), kept, strict=True):
                os.dup2(descriptor, number)
                os.close(descriptor)
