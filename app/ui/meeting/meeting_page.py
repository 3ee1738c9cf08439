"""The page of a team meeting, over the whole window: what is read above, the microphone below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from app.domain import Language, TakeKind
from app.ui.actions import action_text, key_text
from app.ui.context import Context
from app.ui.meeting.big import BigText, unit_of
from app.ui.meeting.controller import MeetingController, Showing
from app.ui.meeting.notes import MeetingNotes
from app.ui.meeting.panels import KeepPanel, NotePanel, place_over
from app.ui.meeting.slides import LineSlide, SceneSlide
from app.ui.round.recording_panel import RecordingPanel
from app.ui.round.state import Microphone
from app.ui.widgets.basics import Elided, button, card, column, label, row, set_role, tool_button
from app.workflow import LineInPack


class MeetingPage(QWidget):
    """One scenario in large type."""

    leave_asked = Signal()
    full_screen_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.controller = MeetingController(context, self)
        self._shown_line: tuple[object, ...] = ()
        self._title = Elided(role="heading")
        self._where = label(role="muted", wrap=False)
        before = tool_button("back", self._named("meet_back"), clicked=lambda: self.step(-1), size=24)
        before.setObjectName("meeting_before")
        after = tool_button("next", self._named("meet_next"), clicked=lambda: self.step(1), size=24)
        after.setObjectName("meeting_after")
        self._before, self._after = before, after
        note = tool_button("edit", self._named("meet_note"), clicked=self.note, size=22)
        note.setObjectName("meeting_open_note")
        full = tool_button(
            "full-screen", self._named("meet_full"), clicked=self.full_screen_asked.emit, size=22
        )
        full.setObjectName("meeting_full")
        leave = button(self.tr("Leave"), "quiet", icon_name="cross", clicked=self.leave_asked.emit)
        leave.setObjectName("leave_meeting")
        head = row(before, self._where, after, 14, self._title, note, full, leave, spacing=6)
        head.setStretch(4, 1)
        self.scene, self.line = SceneSlide(), LineSlide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.scene)
        self._stack.addWidget(self.line)
        self.prompt = BigText(27, bold=True)
        self.prompt.setObjectName("meeting_prompt")
        self._show = button(
            self.tr("Show what was found"),
            "primary",
            shortcut_hint=key_text("meet_found"),
            clicked=self.controller.show_found,
        )
        self._show.setObjectName("meeting_show_found")
        self._keep = button(
            self.tr("Keep it"),
            icon_name="star",
            shortcut_hint=key_text("meet_keep"),
            clicked=self.ask_to_keep,
        )
        self._keep.setObjectName("meeting_ask_to_keep")
        says = row(self.prompt, 12, self._show, self._keep, spacing=8)
        says.setStretch(0, 1)
        for one in (self._show, self._keep):
            one.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.panel = RecordingPanel(self.controller, TakeKind.ATTEMPT)
        self._model = button(
            self.tr("A  Hear the model"), "model", icon_name="play", clicked=self.controller.hear_model
        )
        self._model.setObjectName("meeting_model")
        self._last = button(
            self.tr("B  Hear it again"), "attempt", icon_name="play", clicked=self.controller.hear_said
        )
        self._last.setObjectName("meeting_last")
        self._words = button(
            self.tr("The words"), "quiet", shortcut_hint=key_text("meet_words"), clicked=self.words
        )
        self._words.setObjectName("meeting_show_words")
        sounds = column(None, self._model, self._last, None, spacing=8)
        inner = row(self.panel, 16, sounds, spacing=8)
        inner.setStretch(0, 1)
        self._promise = label(
            self.tr("Nothing is kept unless somebody says so: the next one takes its place."), "muted"
        )
        below = row(self._promise, self._words, spacing=8)
        below.setStretch(0, 1)
        self._dock = card(column(inner, below, margins=14, spacing=4))
        self._frame = QFrame(self)
        self._frame.setObjectName("meeting_live")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.hide()
        layout = column(head, self._stack, says, self._dock, spacing=12)
        layout.setStretch(1, 1)
        layout.setContentsMargins(34, 16, 34, 18)
        self.setLayout(layout)
        self.keep_panel, self.note_panel = KeepPanel(), NotePanel()
        for panel in (self.keep_panel, self.note_panel):
            panel.setParent(self)
            panel.hide()
            panel.closed.connect(self.close_panels)
        self.keep_panel.kept.connect(self._kept)
        self.notes = MeetingNotes(context, self.controller, self.note_panel, self)
        self.notes.saved.connect(self.close_panels)
        self.note_panel.text.textChanged.connect(self._place_note)
        self.controller.changed.connect(self.refresh)
        self.controller.microphone_changed.connect(self.refresh)

    # -- opening and leaving -----------------------------------------------------------------------

    def open(self, place: LineInPack, language: Language, *, at_line: bool = False) -> None:
        """Begin a meeting."""
        self._shown_line = ()
        self.controller.open(place, language, at_line=at_line)

    def close_meeting(self) -> None:
        """The meeting ends; what was not kept is gone. A note that was not saved waits in memory."""
        self.close_panels()
        self.controller.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.close_panels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The type goes with the window."""
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())
        self._fit()

    def _fit(self) -> None:
        self.prompt.scale(unit_of(self.window().size()))
        for panel in (self.keep_panel, self.note_panel):
            if not panel.isHidden():
                place_over(panel, self)

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show where the meeting stands."""
        controller = self.controller
        if not controller.is_open:
            return
        scenario, language, showing = controller.scenario, controller.language, controller.showing
        is_open = controller.microphone is Microphone.OPEN
        self._title.show_text(scenario.title.get(language))
        count = len(scenario.lines)
        at_line = self.tr("Line {number} of {count}").format(number=controller.number, count=count)
        self._where.setText(at_line if controller.number else self.tr("The situation"))
        self._before.setEnabled(controller.number > 0 and not controller.is_recording)
        self._after.setEnabled(controller.number < count and not controller.is_recording)
        here = (scenario.id, controller.number, controller.place.ref, language)
        if here != self._shown_line:
            self._shown_line = here
            if showing is Showing.SCENE:
                self.scene.show_scenario(scenario, language)
            else:
                self.line.show_line(controller.place, language)
        self._stack.setCurrentWidget(self.scene if showing is Showing.SCENE else self.line)
        self._show_marks()
        self._dock.setVisible(showing is not Showing.SCENE)
        self._frame.setVisible(is_open)
        self._frame.raise_()
        set_role(self.prompt, "live" if is_open else "")
        self.prompt.setText(self._prompt_text())
        self._show.setVisible(showing in (Showing.SCENE, Showing.JUDGE) and not controller.is_recording)
        is_scene = showing is Showing.SCENE
        self._show.setText(self.tr("First line") if is_scene else self.tr("Show what was found"))
        self._keep.setVisible(controller.can_keep and not is_scene)
        self._last.setEnabled(controller.said is not None and not controller.is_recording)
        self._model.setEnabled(not controller.is_recording)
        self._fit()

    def _show_marks(self) -> None:
        found = self.controller.found
        shown = self.controller.showing is Showing.FOUND and found is not None
        verdicts = (found.verdicts or {}) if shown and found is not None else None
        if self.controller.showing is not Showing.SCENE:
            self.line.show_found(verdicts)

    def _prompt_text(self) -> str:
        controller, showing = self.controller, self.controller.showing
        if controller.microphone is Microphone.OPEN:
            return self.tr("The microphone is open")
        if controller.is_recording:
            return ""
        if showing is Showing.SCENE:
            return self.tr("What would you say?")
        if showing is Showing.LINE:
            return self.tr("Anyone may go first.")
        if showing is Showing.JUDGE:
            return self.tr("Thumbs first: how did that land?")
        if controller.found is None:
            return self.tr("Still listening to it …")
        if controller.found.problem is not None:
            return self.tr("No words this time: the room's ears count.")
        if controller.kept is not None:
            return self.tr("Kept as a take of {name}.").format(name=controller.kept.speaker)
        return self.tr("What would you try next?")

    # -- what keys and buttons do ------------------------------------------------------------------

    def record(self) -> None:
        """Space; a button in one of the panels that has the focus comes first."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self._in_panel(focus):
            focus.click()
            return
        self.close_panels()
        self.controller.record()

    def step(self, by: int) -> None:
        """The next line, or the one before."""
        self.controller.step(by)

    def found(self) -> None:
        """F: show what was found; at the situation, the first line."""
        if self.controller.showing is Showing.SCENE:
            self.step(1)
        else:
            self.controller.show_found()

    def words(self) -> None:
        """T: the line as it is written, or not."""
        if self.controller.showing is not Showing.SCENE:
            self.line.show_words(not self.line.shows_words)

    def ask_to_keep(self) -> None:
        """K: ask who spoke."""
        if self.controller.can_keep:
            self.close_panels()
            self._context.tasks.run(
                self._names, on_done=self._ask_who, on_failed=self._context.host.show_error
            )

    def note(self) -> None:
        """M: what the room wants to remember."""
        if not self.controller.is_open or self.controller.is_recording:
            return
        self.close_panels()
        self.notes.ask()
        place_over(self.note_panel, self)

    def escape(self) -> bool:
        """Esc: close a panel, or be silent; False when there was neither."""
        return self.close_panels() or self.controller.stop_sound()

    def close_panels(self) -> bool:
        """Put the panels away; False when none was open. What was written waits."""
        self.notes.note()
        was_open = not (self.keep_panel.isHidden() and self.note_panel.isHidden())
        self.keep_panel.hide()
        self.note_panel.hide()
        if was_open:
            self.setFocus()
        return was_open

    def _in_panel(self, widget: QWidget) -> bool:
        return self.keep_panel.isAncestorOf(widget) or self.note_panel.isAncestorOf(widget)

    def _named(self, action_id: str) -> str:
        return f"{action_text(action_id)} ({key_text(action_id)})"

    def _names(self) -> tuple[str, ...]:
        settings = self._context.services.settings
        known = (settings.rep_name, settings.manager_name, *self._context.services.library.speakers())
        return tuple(dict.fromkeys(name for name in known if name))

    def _ask_who(self, names: tuple[str, ...]) -> None:
        if self.controller.can_keep and self.isVisible():
            self.keep_panel.ask(names)
            place_over(self.keep_panel, self)

    def _kept(self, name: str, kind: str) -> None:
        self.keep_panel.hide()
        self.setFocus()
        self.controller.keep(name, TakeKind(kind))

    def _place_note(self) -> None:
        if not self.note_panel.isHidden():
            place_over(self.note_panel, self)
