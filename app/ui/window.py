"""The one window: a narrow bar of pages at the left, one thing to do in the middle."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from app.domain import GoFirstError, KnownError, LineRef, Take, TakeKind
from app.ui.actions import action_text, key_text, make_action
from app.ui.context import Context
from app.ui.pages.practice_page import PracticePage
from app.ui.playback import Playback
from app.ui.sentences import sentence
from app.ui.tasks import Tasks
from app.ui.theme import theme
from app.ui.voice import Voice
from app.ui.widgets.basics import ThemedIcon, column, row
from app.ui.widgets.notice import Notice
from app.workflow import (
    LineInPack,
    ModelChoice,
    ModelSource,
    Services,
    StartUpReport,
    Step,
    TakePipeline,
    find_line,
    lines_of,
    start_up,
)


def warm_up() -> None:
    """Load the sound system once, outside the GUI thread."""
    import app.ui.round.round_page  # noqa: F401 - so that the first round opens at once
    from app.audio import list_inputs, list_outputs

    list_inputs()
    list_outputs()


if TYPE_CHECKING:
    # The parts of a round are loaded after the first paint: the window shows sooner.
    from app.ui.round.compare import CompareView
    from app.ui.round.loading import LoadedComparison
    from app.ui.round.round_page import RoundPage

PAGES = ("practice", "takes", "packs", "settings")


class MainWindow(QMainWindow):
    """The window of the program."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWindowTitle("Go First")
        self.setMinimumSize(QSize(1000, 700))
        self.resize(1280, 800)
        self.services = services
        self._tasks = Tasks(self)
        self._playback = Playback(services.settings.output_device, self)
        self._voice = Voice(self)
        self.context = Context(
            services, self._tasks, self._playback, self._voice, TakePipeline(services), self
        )
        self._playback.failed.connect(self.show_error)
        self._undo: Callable[[], object] | None = None
        self._closing = False
        self._left_round = False

        self.notice = Notice(self.tr("Close"))
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self.practice = PracticePage(self.context)
        self.practice.line_asked.connect(self.open_place)
        self._add_page("practice", self.practice)
        self._round: RoundPage | None = None
        self._rail_buttons: dict[str, QToolButton] = {}
        body = QWidget()
        body.setProperty("role", "page")
        main = column(self._notice_holder(), self._stack, spacing=0)
        main.setStretch(1, 1)
        layout = column(spacing=0)
        sides = row(self._rail(), spacing=0)
        sides.addLayout(main, 1)
        layout.addLayout(sides)
        body.setLayout(layout)
        self.setCentralWidget(body)
        self._make_actions()
        self._stack.setCurrentWidget(self.practice)
        self._check_rail("practice")
        self._stack.setFocus()

    # -- pages -----------------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """Go to a page; a running recording keeps the round in front."""
        recording = self._in_round and self.round.controller.is_recording
        if recording or (name == "practice" and self._in_round and self.current is not self._round):
            self._stack.setCurrentWidget(self.round)
            self._check_rail("practice")
            if not recording:
                self.round.controller.look_again()
            return
        page = self._page(name)
        self._playback.stop()
        self._voice.stop()
        self._stack.setCurrentWidget(page)
        self._check_rail(name)
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()

    def page(self, name: str) -> QWidget:
        """A page by its name, made when it is first needed."""
        return self._page(name)

    @property
    def round(self) -> RoundPage:
        """The page of the round."""
        if self._round is None:
            from app.ui.round.round_page import RoundPage

            self._round = RoundPage(self.context)
            self._round.leave_asked.connect(self._leave_round)
            self._round.next_line_asked.connect(self._next_line)
            self._stack.addWidget(self._round)
        return self._round

    @property
    def current(self) -> QWidget:
        """The page that is shown."""
        return self._stack.widget(self._stack.currentIndex()) or self

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            # The other pages are made when they are first opened: the window shows sooner.
            if name == "takes":
                from app.ui.pages.takes_page import TakesPage

                takes = TakesPage(self.context)
                takes.open_take.connect(self.open_take)
                takes.practice_asked.connect(self._go_practise)
                self._add_page(name, takes)
            elif name == "packs":
                from app.ui.pages.packs_page import PacksPage

                packs = PacksPage(self.context)
                packs.stage_asked.connect(self._show_stage)
                self._add_page(name, packs)
            else:
                from app.ui.pages.settings_page import SettingsPage

                self._add_page(name, SettingsPage(self.context))
        return self._pages[name]

    def _add_page(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self._stack.addWidget(page)

    @property
    def _in_round(self) -> bool:
        return self._round is not None and self._round.controller.is_open and not self._left_round

    def _leave_round(self) -> None:
        if self._round is not None:
            self._round.controller.close()
            self._left_round = True
        self.show_page("practice")

    def _go_practise(self) -> None:
        self.show_page("practice")

    def _show_stage(self, _pack: str, stage: str) -> None:
        self.show_page("practice")
        self.practice.show_stage(stage)

    # -- rounds ----------------------------------------------------------------------------------

    def open_place(self, place: LineInPack) -> None:
        """Open a round on a line."""
        self._left_round = False
        self.round.open(place, self._language_for(place))
        self._stack.setCurrentWidget(self.round)
        self._check_rail("practice")
        self._remember(place)

    def open_line(self, ref: LineRef) -> None:
        """Open a round on the line at this place."""
        place = find_line(self.services.packs(), ref)
        if place is None:
            self.show_error(KnownError("line_not_found", line=str(ref)))
        else:
            self.open_place(place)

    def open_take(self, take: Take) -> None:
        """Open the comparison of a stored take."""
        place = find_line(self.services.packs(), take.line)
        if place is None:
            self.show_error(KnownError("line_not_found", line=str(take.line)))
            return
        self._left_round = False
        self.round.open(place, take.language, Step.COMPARE if take.kind is TakeKind.ATTEMPT else Step.MODEL)
        if take.kind is TakeKind.ATTEMPT:
            self.round.controller.look_at(take)
        else:
            audio = self.services.library.audio_path(take.id)
            self.round.controller.choose_model(ModelChoice(ModelSource.TAKE, take.speaker, take, audio))
        self._stack.setCurrentWidget(self.round)
        self._check_rail("practice")

    def open_example(self) -> None:
        """Open the example round: the compare page, before anything was recorded and without a model."""
        from app.ui.round.loading import load_example_round

        self._tasks.run(
            load_example_round,
            self.services,
            on_done=self._example_loaded,
            on_failed=self.show_error,
        )

    def _example_loaded(self, result: tuple[LineInPack, LoadedComparison]) -> None:
        self._left_round = False
        self.round.open_example(*result)
        self._stack.setCurrentWidget(self.round)
        self._check_rail("practice")

    def _next_line(self, direction: int) -> None:
        places = list(lines_of(self.services.packs()))
        refs = [place.ref for place in places]
        here = self.round.controller.round.place.ref
        index = refs.index(here) + direction if here in refs else 0
        if 0 <= index < len(places):
            self.open_place(places[index])
        else:
            self._leave_round()

    def _language_for(self, place: LineInPack) -> str:
        wanted = self.practice.language
        return wanted if place.line.text.has(wanted) else place.line.text.default

    def _remember(self, place: LineInPack) -> None:
        try:
            self.services.change_settings(last_line=str(place.ref))
        except KnownError as error:
            # What start-up found out about the settings was said then; it is not said with every line.
            if error.code != self.services.settings_problem:
                self.show_error(error)

    # -- what pages may ask ------------------------------------------------------------------------

    def say(
        self, text: str, *actions: tuple[str, Callable[[], object]], seconds: float | None = None
    ) -> None:
        """Show one sentence with at most two actions."""
        self.notice.say(text, *actions, seconds=seconds)

    def show_error(self, error: GoFirstError) -> None:
        """Say what went wrong; a bug opens its report."""
        if isinstance(error, KnownError):
            actions: list[tuple[str, Callable[[], object]]] = []
            if error.code in {
                "no_microphone",
                "microphone_gone",
                "microphone_busy",
                "microphone_failed",
                "no_model",
            }:
                actions.append((self.tr("Open settings"), self.open_settings))
            self.notice.say(sentence(error), *actions)
        else:
            from app.ui.bug_report import BugReport, report_text

            print(report_text(error), file=sys.stderr)
            BugReport(error, self).open()

    def open_settings(self) -> None:
        """Go to the settings."""
        self.show_page("settings")

    def offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was done and offer to undo it."""
        self._undo = undo
        self.notice.say(text, (action_text("undo"), self._undo_now))

    def library_changed(self) -> None:
        """Takes were added, changed or removed."""
        takes = self._pages.get("takes")
        if takes is not None and self._stack.currentWidget() is takes:
            takes.refresh()  # type: ignore[attr-defined]

    def settings_changed(self) -> None:
        """Theme, size, language or devices were changed."""
        settings = self.services.settings
        theme().apply(settings.theme, settings.text_percent)
        self._playback.use_device(settings.output_device)

    def _undo_now(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self.notice.hide()
            undo()

    # -- start and end -----------------------------------------------------------------------------

    def begin(self) -> None:
        """After the first paint: look for interrupted takes and say what start-up found."""
        self.practice.refresh()
        self._say_start_up(())
        self._tasks.run(warm_up, on_done=self._warm, on_failed=self._cold)
        self._tasks.run(start_up, self.services, on_done=self._started, on_failed=self.show_error)

    def _warm(self, _nothing: object) -> None:
        """PortAudio is loaded: the first play and the first recording start at once."""

    def _cold(self, _error: GoFirstError) -> None:
        """No sound on this computer; it is said when sound is asked for."""

    def _say_start_up(self, found: Sequence[str], *actions: tuple[str, Callable[[], object]]) -> None:
        """Say all that start-up found in one notice, because a second one would hide the first."""
        problem = self.services.settings_problem
        texts = [*([sentence(KnownError(problem))] if problem else []), *found]
        if texts:
            self.say(" ".join(texts), *actions)

    def _started(self, report: StartUpReport) -> None:
        found: list[str] = []
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
            text = self.tr("%n take(s) were interrupted; {seconds} s are kept.", "", count)
            found.append(text.format(seconds=f"{seconds:.0f}"))
            actions = [
                (self.tr("Listen"), self._show_takes),
                (self.tr("Delete"), self._deleter(report.recovered)),
            ]
        if found:
            self._say_start_up(found, *actions)

    def _show_takes(self) -> None:
        self.show_page("takes")

    def _deleter(self, takes: tuple[Take, ...]) -> Callable[[], None]:
        def restore() -> None:
            for take in takes:
                self.services.library.restore(take.id)
            self.library_changed()

        def delete() -> None:
            for take in takes:
                self.services.library.trash(take.id)
            self.library_changed()
            self.offer_undo(self.tr("%n take(s) moved to the trash.", "", len(takes)), restore)

        return delete

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being recorded, stop what plays, end the other processes."""
        if not self._closing:
            self._closing = True
            if self._round is not None:
                self._round.controller.finish_now()
            self._playback.close()
            self._voice.stop()
            self._tasks.close()
            if self._round is not None:
                self._round.controller.finish_now()
            self.services.close()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, because Space may be taken by recording."""
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
            return
        super().keyPressEvent(event)

    # -- building ----------------------------------------------------------------------------------

    def _notice_holder(self) -> QWidget:
        holder = QWidget()
        layout = column(self.notice)
        layout.setContentsMargins(28, 0, 28, 0)
        holder.setLayout(layout)
        return holder

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setProperty("role", "rail")
        group = QButtonGroup(rail)
        buttons: list[QToolButton | None] = []
        for name in PAGES:
            one = QToolButton()
            one.setProperty("role", "rail")
            one.setText(action_text(name))
            one.setToolTip(f"{action_text(name)} ({key_text(name)})")
            one.setAccessibleName(action_text(name))
            one.setObjectName(f"rail_{name}")
            one.setCheckable(True)
            one.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            one.setCursor(Qt.CursorShape.PointingHandCursor)
            ThemedIcon(one, name, size=24)
            one.clicked.connect(self._opener(name))
            group.addButton(one)
            self._rail_buttons[name] = one
            if name == "settings":
                buttons.append(None)
            buttons.append(one)
        layout = column(*buttons, spacing=6)
        layout.setContentsMargins(6, 18, 6, 14)
        rail.setLayout(layout)
        theme().changed.connect(self._fit_rail)
        self._fit_rail()
        return rail

    def _fit_rail(self) -> None:
        """As narrow as its longest name allows, which the size of the text decides."""
        for one in self._rail_buttons.values():
            one.ensurePolished()
        widest = max(one.sizeHint().width() for one in self._rail_buttons.values())
        for one in self._rail_buttons.values():
            one.setFixedWidth(max(widest, 80))

    def _opener(self, name: str) -> Callable[..., None]:
        def open_page(*_checked: object) -> None:
            self.show_page(name)

        return open_page

    def _check_rail(self, name: str) -> None:
        self._rail_buttons[name].setChecked(True)

    def _make_actions(self) -> None:
        for name in PAGES:
            make_action(name, self, self._opener(name))
        make_action("find", self, self._find)
        make_action("undo", self, self._undo_now)
        make_action("keys", self, self._show_keys)
        self._round_actions = [
            make_action("record", self, lambda: self.round.record()),
            make_action("play_model", self, lambda: self.round.play_model()),
            make_action("play_attempt", self, lambda: self.round.play_attempt()),
            make_action("play_both", self, lambda: self.round.play_both()),
            make_action("stop", self, lambda: self.round.stop()),
            make_action("forward", self, lambda: self.round.forward()),
            make_action("back", self, lambda: self.round.back()),
            make_action("again", self, lambda: self.round.again()),
            make_action("left", self, lambda: self.round.sideways(-1)),
            make_action("right", self, lambda: self.round.sideways(1)),
            make_action("up", self, lambda: self._compare(lambda view: view.step_point(-1))),
            make_action("down", self, lambda: self._compare(lambda view: view.step_point(1))),
            make_action("loop", self, lambda: self._compare(lambda view: view.toggle_loop())),
            make_action("slower", self, lambda: self._compare(lambda view: view.change_rate(-1))),
            make_action("faster", self, lambda: self._compare(lambda view: view.change_rate(1))),
            *(self._digit_action(number) for number in range(1, 10)),
        ]
        self._stack.currentChanged.connect(self._enable_round_actions)
        self._enable_round_actions()

    def _digit_action(self, number: int) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(str(number)))
        action.triggered.connect(lambda: self.round.digit(number))
        self.addAction(action)
        return action

    def _enable_round_actions(self, *_index: int) -> None:
        in_round = self._round is not None and self._stack.currentWidget() is self._round
        for action in self._round_actions:
            action.setEnabled(in_round)

    def _compare(self, function: Callable[[CompareView], object]) -> None:
        self.round.in_compare(function)

    def _find(self) -> None:
        page = self._stack.currentWidget()
        focus_search = getattr(page, "focus_search", None)
        if focus_search is None:
            self._leave_round()
            focus_search = self.practice.focus_search
        focus_search()

    def _show_keys(self) -> None:
        from app.ui.keys_list import KeysList

        KeysList(self).open()
