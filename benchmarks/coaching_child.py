"""The windows of `coaching`: `ROUNDS`, the two libraries on the standard input; prints seconds as JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Final

_LONGEST_S: Final = 120
_UNSEEN_MS: Final = 1500


class Desk:
    """One library in one window."""

    def __init__(self, application: Any, folder: str, ids: dict[str, str]) -> None:
        from app.config import find_paths
        from app.ui.start import make_window
        from app.workflow import Services

        self.ids = ids
        self.services = Services(find_paths(Path(folder)))
        self.window = make_window(application, self.services)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.begin()
        self._settle()
        self.services.library.count()
        began = time.perf_counter()
        self.window.show_page("coach")
        self._settle()
        self.first_s = time.perf_counter() - began

    def has(self, place: str) -> bool:
        """Whether the place is there and has something to show."""
        if place != "home" and place not in self.ids:
            return False
        try:
            self._go(place)
        except ModuleNotFoundError:
            return False
        self._settle()
        return True

    def time(self, place: str, other: str, *, anew: bool) -> tuple[float, float]:
        """Seconds from the call to a painted place, of the clock and of the processor.

        `anew`: its view is made for it.
        """
        coach = self.window.coach
        self._go(other)
        self._settle()
        if anew:
            old = coach._views.pop(place, None)
            if old is not None:
                old.hide()
                old.deleteLater()
            self._settle()
        began, work = time.perf_counter(), time.process_time()
        self._go(place)
        self._settle()
        return time.perf_counter() - began, time.process_time() - work

    def _go(self, place: str) -> None:
        self.window.coach.go(place, "" if place == "home" else self.ids[place])

    def look(self, place: str) -> None:
        """Go to a place and let it make what is not seen at once as well."""
        from PySide6.QtTest import QTest

        self._go(place)
        self._settle()
        QTest.qWait(_UNSEEN_MS)
        self._settle()

    def _settle(self) -> None:
        """Until nothing is under way and all that can be seen was painted."""
        from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

        from app.ui.coach.coach_page import CoachPage

        # The loop sleeps, and lets the tasks work; the timer wakes it when nothing else does.
        waker = QTimer()
        waker.start(2)
        end = time.monotonic() + _LONGEST_S
        while time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            coach = self.window._pages.get("coach")
            view = coach.view if isinstance(coach, CoachPage) and coach is self.window.current else None
            if not self.window.context.tasks.busy and getattr(view, "is_complete", True):
                break
        else:
            raise TimeoutError("the window is still at work")
        waker.stop()
        for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
            QCoreApplication.sendPostedEvents(None, kind.value)
        QCoreApplication.processEvents()


def main(rounds: int, asked: dict[str, Any]) -> None:
    """Each place by turns in both windows."""
    from app.ui.coach.places import PLACES
    from app.ui.start import make_application

    application = make_application()
    desks = {name: Desk(application, folder, ids) for name, (folder, ids) in asked.items()}
    places = [place for place in ("home", "rep", "talk", "goal", "plan", "visit") if place in PLACES]
    missing = [place for place in places if not all(desk.has(place) for desk in desks.values())]
    found: dict[str, dict[str, list[tuple[float, float]]]] = {}
    for place in [place for place in places if place not in missing]:
        other = "rep" if place == "home" else "home"
        for anew in (True, False):
            for desk in desks.values():
                desk.look(place)
            times: dict[str, list[tuple[float, float]]] = {name: [] for name in desks}
            for number in range(rounds + 1):
                for name, desk in desks.items():
                    seconds = desk.time(place, other, anew=anew)
                    if number:
                        times[name].append(seconds)
            found[f"{place}, {'first time' if anew else 'again'}"] = times
    first = {name: desk.first_s for name, desk in desks.items()}
    print(json.dumps({"places": found, "missing": missing, "first": first}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), json.load(sys.stdin))
