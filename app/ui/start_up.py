"""After the first paint: interrupted takes, the index, the sound and the speech model, each in a task."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain import GoFirstError, KnownError

if TYPE_CHECKING:
    from app.domain import Take
    from app.ui.tasks import Task
    from app.ui.warming import Warming
    from app.ui.window import MainWindow
    from app.workflow import StartUpReport

_SAID_INDEX = frozenset({"index_damaged", "index_newer", "index_in_memory"})
_MANY = 500
"""So many takes take long enough to say how far it is."""
_SOON_S = 3.0


class StartUp(QObject):
    """Gets ready what the window can be shown without, and says what was found."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._warming: Warming | None = None

    def stop(self) -> None:
        """The window closes."""
        if self._warming is not None:
            self._warming.stop()

    def begin(self) -> None:
        """Show the first page and start all that."""
        from app.ui.tasks import Task
        from app.ui.warming import Warming, load_sound

        # The list of takes as it was left: it is compared with the folders when all else is there.
        self._window.services.library.trust()
        self._window.stack.setCurrentWidget(self._window.practice)
        self._window.practice.refresh()
        self._say_start_up(())
        self._warming = Warming(self._window)
        self._warming.start()
        self._window.context.tasks.run(load_sound, on_done=self._warm, on_failed=self._cold)
        self._window.context.tasks.start(
            Task(self._start_up, wants_task=True),
            on_done=self._started,
            on_failed=self._window.show_error,
            on_told=self._index_told,
        )

    def _start_up(self, task: Task) -> StartUpReport:
        from app.workflow import start_up

        def tell(done: int, total: int) -> None:
            if total >= _MANY:
                task.tell((done, total))

        return start_up(self._window.services, tell)

    def _index_told(self, numbers: tuple[int, int]) -> None:
        text = self.tr("The list of takes is made anew: {done} of %n.", "", numbers[1])
        self._window.say(text.format(done=numbers[0]), seconds=_SOON_S)

    def _look_after(self, task: Task) -> bool:
        from app.workflow import look_after

        return look_after(self._window.services, task.cancel_token.is_set)

    def _looked_after(self, changed: bool) -> None:
        if changed:
            self._window.library_changed()

    def _prepare_speech(self, task: Task) -> None:
        settings = self._window.services.settings
        language = settings.practice_language or settings.interface_language or "en"
        if settings.live_transcription:
            self._window.services.prepare_speech(language, task.cancel_token)

    def _warm(self, _nothing: object) -> None:
        """PortAudio is loaded: the first play starts at once."""

    def _speech_prepared(self, _nothing: object) -> None:
        """The speech model is loaded and the first recording need not wait: there is time for the rest."""
        self._window.context.rewriting.resume()

    def _cold(self, _error: GoFirstError) -> None:
        """No sound on this computer; it is said when sound is asked for."""

    def _say_start_up(self, found: Sequence[str], *actions: tuple[str, Callable[[], object]]) -> None:
        """Say all that start-up found in one notice, because a second one would hide the first."""
        from app.ui.sentences import sentence

        problem = self._window.services.settings_problem
        texts = [*([sentence(KnownError(problem))] if problem else []), *found]
        if texts:
            self._window.say(" ".join(texts), *actions)

    def _started(self, report: StartUpReport) -> None:
        from app.ui.tasks import Task
        from app.ui.widgets.waveform import clock

        # The first idle moment: a model that is loaded now need not be waited for at the first take.
        self._window.context.tasks.start(
            Task(self._prepare_speech, wants_task=True),
            on_done=self._speech_prepared,
            on_failed=self._cold,
            long=True,
        )

        self._window.context.tasks.start(
            Task(self._look_after, wants_task=True),
            on_done=self._looked_after,
            on_failed=self._window.show_error,
            background=True,
        )
        found = list(self._of_the_library(report))
        actions: list[tuple[str, Callable[[], object]]] = []
        if report.not_closed:
            text = self.tr(
                "%n interrupted take(s) could not be brought back now. They are kept for the next start.",
                "",
                report.not_closed,
            )
            found.append(text)
        if report.recovered:
            count = len(report.recovered)
            seconds = sum(take.duration_s for take in report.recovered)
            text = self.tr("%n take(s) were interrupted: {length} recovered.", "", count)
            found.append(text.format(length=clock(seconds)))
            actions = [
                (self.tr("Keep"), self._window.notice.hide),
                (self.tr("Listen"), self._show_takes),
                (self.tr("Delete"), self._deleter(report.recovered)),
            ]
        if found:
            self._say_start_up(found, *actions)

    def _of_the_library(self, report: StartUpReport) -> Iterator[str]:
        """Sentences about the library as a whole."""
        from app.ui.sentences import sentence

        if report.newer_format:
            yield sentence(KnownError("library_newer", format=report.newer_format))
        if report.unkept:
            yield sentence(KnownError("meeting_unkept"))
        if report.synced:
            yield sentence(KnownError("library_synced", service=report.synced))
        if report.index in _SAID_INDEX or (report.index == "index_missing" and report.takes >= _MANY):
            yield sentence(KnownError(report.index, takes=report.takes))

    def _show_takes(self) -> None:
        self._window.show_page("takes")

    def _deleter(self, takes: tuple[Take, ...]) -> Callable[[], None]:
        def restore() -> None:
            for take in takes:
                self._window.services.library.restore(take.id)
            self._window.library_changed()

        def delete() -> None:
            for take in takes:
                self._window.services.library.trash(take.id)
            self._window.library_changed()
            self._window.offer_undo(self.tr("%n take(s) moved to the trash.", "", len(takes)), restore)

        return delete
