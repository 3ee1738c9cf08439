"""The one window: a narrow bar of pages at the left, one thing to do in the middle."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.domain import GoFirstError, KnownError
from app.ui.actions import action_text
from app.ui.fault_ways import MENDED_BY_A_MODEL, MENDED_IN_SETTINGS
from app.ui.frame import Frame
from app.ui.start_up import StartUp
from app.ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    # All but the frame is loaded after the first paint: the window shows sooner.
    from app.domain import LineRef, Pack, Scenario, Take
    from app.ui.coach.coach_page import CoachPage
    from app.ui.context import Context
    from app.ui.conversation.conversation_page import ConversationPage
    from app.ui.conversation.ways import ConversationWays
    from app.ui.editor.editor_page import EditorPage
    from app.ui.meeting.way import MeetingWay
    from app.ui.pages.practice_page import PracticePage
    from app.ui.round.loading import LoadedComparison
    from app.ui.round.round_page import RoundPage
    from app.ui.together.ways import TogetherWays
    from app.workflow import LineInPack, Services


class MainWindow(Frame):
    """The window of the program: the frame, and what is in it once it has been painted."""

    language_changed = Signal()
    """The program is to speak another language, which only a new window can."""
    closing = Signal()
    """The program ends: nobody may find this window any more. Before the library is let go."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self._undo: Callable[[], object] | None = None
        self._undo_text = ""
        self._starting: StartUp | None = None
        self._closing = False
        self._language = services.settings.interface_language
        self.setAcceptDrops(True)
        self._left_round = False
        self._in_front: QWidget | None = None
        self._pages: dict[str, QWidget] = {}
        self._round: RoundPage | None = None
        self._conversation: ConversationPage | None = None
        self._editor: EditorPage | None = None
        self._meeting: MeetingWay | None = None
        self._tries_own = False

    @cached_property
    def context(self) -> Context:
        """What the pages share; made when the first page is."""
        from app.ui.context import Context
        from app.ui.playback import Playback
        from app.ui.rewriting import Rewriting
        from app.ui.shortcuts import add_actions
        from app.ui.tasks import Tasks
        from app.ui.voice import Voice
        from app.workflow import TakePipeline

        playback = Playback(self.services.settings.output_device, self)
        playback.failed.connect(self.show_error)
        add_actions(self)
        tasks = Tasks(self)
        rewriting = Rewriting(self.services, tasks, self, self._is_read, self)
        rewriting.changed.connect(self._rewriting_changed)
        rewriting.written.connect(self.library_changed)
        self.stack.currentChanged.connect(self._page_changed)
        pipeline = TakePipeline(self.services)
        return Context(self.services, tasks, playback, Voice(self), pipeline, rewriting, self)

    @property
    def practice(self) -> PracticePage:
        """The first page."""
        from app.ui.pages.practice_page import PracticePage

        page = self._page("practice")
        if not isinstance(page, PracticePage):
            raise TypeError("the practice page is another page")
        return page

    # -- pages -----------------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """Go to a page; a running recording keeps the round in front."""
        if self._meeting is not None and self._meeting.is_shown:
            if self._meeting.page.controller.is_recording:
                return
            self._meeting.leave()
        if self.talks.come_first(name):
            return
        recording = self.in_round and self.round.controller.is_recording
        if recording or (name == self.round_rail and self.in_round and self.current is not self._round):
            self.show_round()
            if not recording:
                self.round.controller.look_again()
            return
        if name == "packs" and self._goes_to_editor():
            return
        page = self._page(name)
        self.context.playback.stop()
        self.context.voice.stop()
        self.stack.setCurrentWidget(page)
        self.check_rail(name)
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
            self.together.take_in_round(self._round)
            self.stack.addWidget(self._round)
        return self._round

    @property
    def open_talk(self) -> ConversationPage | None:
        """The page of a conversation, while one is open."""
        page = self._conversation
        return page if page is not None and page.controller.is_open else None

    @cached_property
    def talks(self) -> ConversationWays:
        """What leads into a conversation and out of it."""
        from app.ui.conversation.ways import ConversationWays

        return ConversationWays(self)

    @cached_property
    def together(self) -> TogetherWays:
        """What leads into a role-play of two and out of it."""
        from app.ui.together.ways import TogetherWays

        return TogetherWays(self)

    @property
    def round_rail(self) -> str:
        """The page that the round belongs to: two at work have their own."""
        page = self._round
        return "together" if page is not None and page.controller.together is not None else "practice"

    def show_round(self) -> None:
        """Bring the round to the front."""
        self.stack.setCurrentWidget(self.round)
        self.check_rail(self.round_rail)
        # Else the first button would have the focus, and Space could press it.
        self.stack.setFocus()

    @property
    def shows_round(self) -> bool:
        """Whether the round is in front."""
        return self._round is not None and self.stack.currentWidget() is self._round

    @property
    def conversation(self) -> ConversationPage:
        """The page of a conversation."""
        if self._conversation is None:
            from app.ui.conversation.conversation_page import ConversationPage

            self._conversation = ConversationPage(self.context)
            self._conversation.leave_asked.connect(self.talks.leave)
            self.stack.addWidget(self._conversation)
        return self._conversation

    @property
    def shows_conversation(self) -> bool:
        """Whether a conversation is in front."""
        return self._conversation is not None and self.stack.currentWidget() is self._conversation

    @property
    def editor(self) -> EditorPage:
        """The page on which scenarios are written."""
        if self._editor is None:
            from app.ui.editor.editor_page import EditorPage

            self._editor = EditorPage(self.context)
            self._editor.leave_asked.connect(self._leave_editor)
            self._editor.round_asked.connect(self._try_own)
            self.stack.addWidget(self._editor)
        return self._editor

    @property
    def shows_editor(self) -> bool:
        """Whether the editor is in front."""
        return self._editor is not None and self.stack.currentWidget() is self._editor

    @property
    def meeting(self) -> MeetingWay:
        """The way to the team meeting."""
        if self._meeting is None:
            from app.ui.meeting.way import MeetingWay

            self._meeting = MeetingWay(self)
        return self._meeting

    @property
    def shows_meeting(self) -> bool:
        """Whether a team meeting is in front."""
        return self._meeting is not None and self._meeting.is_shown

    def open_meeting(self, place: LineInPack, *, at_line: bool = False) -> None:
        """Put a scenario on the big screen, from its situation or from this line on."""
        if not self._is_recording:
            self.meeting.open(place, self._language_for(place), at_line=at_line)

    @property
    def current(self) -> QWidget:
        """The page that is shown."""
        return self.stack.widget(self.stack.currentIndex()) or self

    @property
    def coach(self) -> CoachPage:
        """The page of coaching."""
        from app.ui.coach.coach_page import CoachPage

        page = self._page("coach")
        if not isinstance(page, CoachPage):
            raise TypeError("the page of coaching is another page")
        return page

    def open_together(self, rep: str) -> None:
        """Go to the page of two, with a rep of this name chosen; where two are at work, to them."""
        from app.ui.together.together_page import TogetherPage

        page = self._page("together")
        if isinstance(page, TogetherPage):
            page.want(rep)
        self.show_page("together")

    def open_coach(self, place: str, record_id: str = "") -> None:
        """Go to a place of the coaching page; it is kept where that was come from."""
        self.show_page("coach")
        if self.current is self.coach:
            self.coach.go(place, record_id)

    def _page_changed(self, _index: int) -> None:
        if "coach" in self._pages and self._in_front is self._pages["coach"]:
            self.coach.leave()
        self._in_front = self.stack.currentWidget()
        self.context.rewriting.take_up()

    def _is_read(self, take_id: str) -> bool:
        """Whether a take is open in what is in front. Called from another thread: it asks nothing of Qt."""
        return any(
            page is not None and page is self._in_front and take_id in page.controller.takes_in_hand
            for page in (self._round, self._conversation)
        )

    def _rewriting_changed(self) -> None:
        rewriting = self.context.rewriting
        text = self.tr("writing takes down again, {number} of {total}")
        text = text.format(number=rewriting.number, total=rewriting.total)
        self.mark_rail(
            "takes",
            rewriting.fraction if rewriting.is_working else None,
            text if rewriting.is_working else "",
        )

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            from app.ui.window_pages import make_page

            page = make_page(self, name)
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages[name]

    @property
    def in_round(self) -> bool:
        """Whether there is a round to go back to."""
        return self._round is not None and self._round.controller.is_open and not self._left_round

    def _leave_round(self) -> None:
        if self._round is not None:
            self._round.controller.close()
            self._left_round = True
        if self._tries_own:
            self._show_editor()
        else:
            self.show_page(self.round_rail)

    def resume_round(self) -> None:
        """Back to the round that was left."""
        self._left_round = False
        self.show_round()
        self.round.controller.look_again()

    def leave_behind(self) -> None:
        """The round is done with: nothing goes back to it."""
        self._left_round = True

    # -- writing ---------------------------------------------------------------------------------

    def new_scenario(self) -> None:
        """Ctrl+N: write a scenario."""
        if self._is_recording:
            return
        self._show_editor()
        self.editor.begin_new()

    def edit_scenario(self, pack_id: str, scenario_id: str) -> None:
        """Write on at a scenario; without one, at the first of the pack."""
        self._show_editor()
        self.editor.edit(pack_id, scenario_id)

    def _show_editor(self) -> None:
        self._tries_own = False
        self.context.playback.stop()
        self.context.voice.stop()
        self.stack.setCurrentWidget(self.editor)
        self.check_rail("packs")

    def _goes_to_editor(self) -> bool:
        """Whether the editor is gone back to, where a scenario was left in hand."""
        page = self._editor
        if page is None or not page.session.is_open or self.current in (page, self._pages.get("packs")):
            return False
        self._show_editor()
        return True

    def _leave_editor(self) -> None:
        self.editor.flush()
        self.stack.setCurrentWidget(self._page("packs"))
        self.show_page("packs")

    def _try_own(self, ref: LineRef, record: bool) -> None:
        """Open the round on a line that was just written; leaving it leads back."""
        self.open_line(ref)
        if self.shows_round:
            self._tries_own = True
            if record:
                self.round.go_first()

    @property
    def _is_recording(self) -> bool:
        pages = (self._round, self._conversation, self._meeting.page if self._meeting is not None else None)
        return any(
            page is not None and page.controller.is_open and page.controller.is_recording for page in pages
        )

    def go_practise(self) -> None:
        """Choose what to practise."""
        self.show_page("practice")

    def show_stage(self, _pack: str, stage: str) -> None:
        """Show the scenarios of a stage."""
        self.show_page("practice")
        self.practice.show_stage(stage)

    # -- rounds ----------------------------------------------------------------------------------

    def open_place(self, place: LineInPack, *, together: bool = False) -> None:
        """Open a round on a line: of one, unless two are at work and it is asked for within their round."""
        if not together and not self.shows_round:
            self.together.stop()
        self._tries_own = False
        self.talks.close()
        self._left_round = False
        self.round.open(place, self._language_for(place))
        self.show_round()
        if self.round.controller.new_line is None:
            self._remember(place)

    def open_line(self, ref: LineRef) -> None:
        """Open a round on the line at this place."""
        from app.workflow import find_line

        place = find_line(self.services.packs(), ref)
        if place is None:
            self.show_error(KnownError("line_not_found", line=str(ref)))
        else:
            self.open_place(place)

    def open_take(self, take: Take) -> None:
        """Open the comparison of a stored take."""
        from app.domain import TakeKind
        from app.workflow import ModelChoice, ModelSource, Step, place_of_take

        place = place_of_take(self.services.packs(), take)
        if take.conversation and place.scenario.dialogue is not None:
            self.talks.open_again(place.pack, place.scenario, take.conversation)
            return
        self.talks.close()
        self.together.stop()
        self._left_round = False
        self.round.open(place, take.language, Step.COMPARE if take.kind is TakeKind.ATTEMPT else Step.MODEL)
        if take.kind is TakeKind.ATTEMPT:
            self.round.controller.look_at(take)
        else:
            audio = self.services.library.audio_path(take.id)
            self.round.controller.choose_model(ModelChoice(ModelSource.TAKE, take.speaker, take, audio))
        self.stack.setCurrentWidget(self.round)
        self.check_rail("practice")

    def open_conversation(self, pack: Pack, scenario: Scenario) -> None:
        """Begin a conversation with the buyer of a scenario."""
        self.talks.open(pack, scenario)

    def open_example(self) -> None:
        """Open the example round: the compare page, before anything was recorded and without a model."""
        from app.ui.round.loading import load_example_round

        self.context.tasks.run(
            load_example_round,
            self.services,
            on_done=self._example_loaded,
            on_failed=self.show_error,
        )

    def _example_loaded(self, result: tuple[LineInPack, LoadedComparison]) -> None:
        self.talks.close()
        self.together.stop()
        self._left_round = False
        self.round.open_example(*result)
        self.stack.setCurrentWidget(self.round)
        self.check_rail("practice")

    def _next_line(self, direction: int) -> None:
        from app.workflow import neighbour_of

        if self.round.controller.new_line is not None:
            self._leave_round()
            return
        ref = neighbour_of(self.services.packs(), self.round.controller.round.place.ref, direction)
        if ref is not None:
            self.open_line(ref)
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
            if error.code in MENDED_BY_A_MODEL:
                actions.append((self.tr("Open settings"), self.open_speech_models))
            elif error.code in MENDED_IN_SETTINGS:
                actions.append((self.tr("Open settings"), self.open_settings))
            from app.ui.sentences import sentence

            self.notice.say(sentence(error), *actions)
        else:
            from app.ui.bug_report import BugReport, report_text

            print(report_text(error), file=sys.stderr)
            BugReport(error, self).open()

    def open_settings(self) -> None:
        """Go to the settings."""
        self.show_page("settings")

    def open_speech_models(self) -> None:
        """Go to where a speech model is chosen and fetched."""
        from app.ui.pages.settings_page import SettingsPage

        self.show_page("settings")
        page = self._pages.get("settings")
        if isinstance(page, SettingsPage) and self.stack.currentWidget() is page:
            page.show_speech_models()

    def offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was done and offer to undo it."""
        self._undo, self._undo_text = undo, text
        self.notice.say(text, (action_text("undo"), self.undo))

    def library_changed(self) -> None:
        """Takes were added, changed or removed."""
        takes = self._pages.get("takes")
        if takes is not None and self.stack.currentWidget() is takes:
            takes.refresh()  # type: ignore[attr-defined]

    def settings_changed(self) -> None:
        """Theme, size, language or devices were changed."""
        settings = self.services.settings
        if not theme().uses(settings.theme, settings.text_percent):
            theme().apply(settings.theme, settings.text_percent)
        self.context.playback.use_device(settings.output_device)
        if settings.interface_language != self._language:
            self._language = settings.interface_language
            # Not from within a click of a page that goes away by it.
            QTimer.singleShot(0, self.language_changed.emit)

    def hand_over(self) -> None:
        """Another window goes on with the same library: end all of this one, and nothing of that."""
        self._closing = True
        self._end()
        self.close()
        self.deleteLater()

    def open_pack_file(self, path: Path) -> None:
        """Look at a pack, or at what was handed over, that was double-clicked or dropped on the window.

        Nothing is added by that. While the microphone is open it is not put in front of the rep, and waits.
        """
        from app.ui.pages.packs_page import PacksPage
        from app.workflow import FileKind, kind_of_file

        if kind_of_file(path) is not FileKind.OTHER:
            self._look_at_handed(path)
            return
        page = self._page("packs")
        if self._is_recording:
            text = self.tr("{file} waits on the page of packs until the recording has ended.")
            self.say(text.format(file=path.name), (self.tr("Look at it"), partial(self.show_page, "packs")))
        else:
            # In front already, so that a scenario in hand is not gone back to instead.
            self.stack.setCurrentWidget(page)
            self.show_page("packs")
        if isinstance(page, PacksPage):
            page.look_at(path)

    def _look_at_handed(self, path: Path) -> None:
        look = partial(self.open_coach, "received", str(path))
        if self._is_recording:
            text = self.tr("{file} was handed over; look at it when the recording has ended.")
            self.say(text.format(file=path.name), (self.tr("Look at it"), look))
        else:
            look()

    def come_forward(self, pack: Path | None) -> None:
        """The program was started again: this window is what is wanted, and a pack that came along."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if pack is not None:
            self.open_pack_file(pack)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A pack may be dropped anywhere."""
        from app.ui.widgets.drops import dropped_pack

        if dropped_pack(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        from app.ui.widgets.drops import dropped_pack

        path = dropped_pack(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_pack_file(path)

    def undo(self) -> None:
        """Ctrl+Z: take back what was done last, as the notice offers."""
        offered = (
            self._undo is not None and not self.notice.isHidden() and self.notice.text == self._undo_text
        )
        if self.shows_editor and not offered:
            self.editor.undo()
            return
        if self.current is self._pages.get("coach") and not offered and self.coach.undo():
            return
        undo, self._undo = self._undo, None
        if undo is not None:
            self.notice.hide()
            undo()

    # -- start and end -----------------------------------------------------------------------------

    def begin(self) -> None:
        """After the first paint: look for interrupted takes and say what start-up found."""
        self._starting = StartUp(self)
        self._starting.begin()
        if self.services.asked_meeting:
            self._begin_asked_meeting()
        if self.services.asked_pack is not None:
            path, self.services.asked_pack = self.services.asked_pack, None
            self.open_pack_file(path)

    def _begin_asked_meeting(self) -> None:
        """The program was started for a team meeting."""
        from app.workflow.practise_files import find_wanted

        text, self.services.asked_meeting = self.services.asked_meeting, ""
        try:
            place = find_wanted(self.services, text).place
        except KnownError as error:
            self.show_error(error)
            return
        self.open_meeting(place, at_line="/" in text and place.line.id == text.rsplit("/", 1)[-1])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being recorded, stop what plays, end the other processes."""
        if not self._closing:
            self._closing = True
            self.closing.emit()
            if "context" in self.__dict__:
                self._end()
            self.services.close()
        event.accept()

    def _end(self) -> None:
        self.notice.hide()
        if self._starting is not None:
            self._starting.stop()
        if self._editor is not None:
            self._editor.flush()
        if "coach" in self._pages:
            self.coach.leave()
        self._finish_recording()
        self.context.playback.close()
        self.context.voice.close()
        self.context.tasks.close()
        self._finish_recording()

    def _finish_recording(self) -> None:
        meeting = self._meeting.page if self._meeting is not None else None
        for page in (self._round, self._conversation, meeting):
            if page is not None:
                page.controller.finish_now()

    # -- keys --------------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Ctrl+F: the search field of the page, or that of the practice page."""
        focus_search = getattr(self.stack.currentWidget(), "focus_search", None)
        if focus_search is None:
            self._leave_round()
            focus_search = self.practice.focus_search
        focus_search()

    def show_keys(self) -> None:
        """F1."""
        from app.ui.keys_list import KeysList

        KeysList(self).open()
