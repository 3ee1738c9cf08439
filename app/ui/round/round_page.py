"""The page of a round: where it is, the steps, the step in hand, and the one primary action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QStackedWidget, QWidget

from app.domain import TakeKind
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.round.attempt import AttemptView
from app.ui.round.brief import BriefView
from app.ui.round.compare import CompareView
from app.ui.round.controller import Microphone, RoundController
from app.ui.round.loading import LoadedComparison
from app.ui.round.model import ModelView
from app.ui.round.next_time import NextTimeView
from app.ui.round.self_check import SelfCheckView
from app.ui.round.step_bar import StepBar
from app.ui.round.view import StepView
from app.ui.together.turn_bar import TurnBar
from app.ui.widgets.basics import Elided, button, claim_keys, column, label, row, tool_button
from app.ui.widgets.choices import Combo
from app.workflow import LineInPack, Step

CHORD_MS = 400
"""A and then B within this time plays both in turn."""


class RoundPage(QWidget):
    """One round on one page."""

    leave_asked = Signal()
    next_line_asked = Signal(int)
    """+1 for the next line of the process, -1 for the one before."""
    together_ended = Signal()
    """The two have done what they wanted."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self.controller = RoundController(context, self)
        self._chord = QElapsedTimer()
        self._stage = label(role="overline", wrap=False)
        self._title = Elided(role="title")
        self._example = label(self.tr("Example"), "key", wrap=False)
        self._lines = Combo(self.tr("Line of this scenario"), 11)
        self._lines.activated.connect(self._line_chosen)
        claim_keys(self._lines, Qt.Key.Key_Up, Qt.Key.Key_Down)
        back = tool_button("back", self.tr("All scenarios"), clicked=self.leave_asked.emit, size=24)
        self.turns = TurnBar(self.controller)
        self.turns.end_asked.connect(self.end_together)
        self.turns.next_asked.connect(lambda: self.next_line_asked.emit(1))
        self.turns.talk_asked.connect(self._talk)
        self._bar = StepBar()
        self._bar.step_asked.connect(self.controller.go)
        self.views: dict[Step, StepView] = {
            Step.BRIEF: BriefView(context, self.controller),
            Step.MODEL: ModelView(context, self.controller),
            Step.ATTEMPT: AttemptView(context, self.controller),
            Step.SELF_CHECK: SelfCheckView(context, self.controller),
            Step.COMPARE: CompareView(context, self.controller),
            Step.NEXT_TIME: NextTimeView(context, self.controller),
        }
        self._stack = QStackedWidget()
        for view in self.views.values():
            self._stack.addWidget(view)
        self._back = button(self.tr("Back"), "quiet", icon_name="back", clicked=self.controller.back)
        self._again = button(self.tr("Again"), "quiet", icon_name="again", clicked=self.again)
        self._key = label(role="key", wrap=False)
        self._primary = button("", "primary", clicked=self.forward)
        self._primary.setObjectName("primary")

        title = row(self._title, 8, self._example, 12)
        title.setStretch(0, 1)
        head = row(back, 4, column(self._stage, title, spacing=0), spacing=4)
        head.setStretch(2, 1)
        head.addWidget(self._lines)
        for hint in (self._key, self._example):
            hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        foot = row(self._back, self._again, None, self._key, self._primary, spacing=10)
        layout = column(head, self.turns, self._bar, 4, self._stack, foot, spacing=10)
        layout.setStretch(4, 1)
        layout.setContentsMargins(28, 18, 28, 16)
        self.setLayout(layout)
        self.controller.changed.connect(self.refresh)
        self.controller.microphone_changed.connect(self._show_primary)

    # -- opening ---------------------------------------------------------------------------------

    def open(self, place: LineInPack, language: str, step: Step = Step.BRIEF) -> None:
        """Open a round on a line."""
        self.controller.open(place, language, step)

    def open_example(self, place: LineInPack, loaded: LoadedComparison) -> None:
        """Open the example round."""
        self.controller.open_example(place, loaded)

    def go_first(self) -> None:
        """Go to where the model is recorded."""
        self.controller.go(Step.MODEL)
        view = self.views[Step.MODEL]
        if isinstance(view, ModelView):
            view.open_recorder()

    @property
    def step(self) -> Step:
        """The step in hand."""
        return self.controller.round.step

    @property
    def compare(self) -> CompareView:
        """The compare view."""
        view = self.views[Step.COMPARE]
        if not isinstance(view, CompareView):
            raise TypeError("the compare step has another view")
        return view

    def refresh(self) -> None:
        """Show the round as it is now."""
        current = self.controller.round
        place, language = current.place, current.language
        stage = place.pack.process.stage(place.scenario.stage)
        self._stage.setText(stage.name.get(language) if stage is not None else "")
        self._title.show_text(place.scenario.title.get(language))
        self._example.setVisible(self.controller.is_example)
        self._show_lines(place)
        self._bar.show_step(current.step)
        view = self.views[current.step]
        shown = self._stack.currentWidget()
        if shown is not view:
            if isinstance(shown, StepView):
                shown.leave()
            self._stack.setCurrentWidget(view)
        view.refresh()
        self._back.setEnabled(current.step is not Step.BRIEF)
        self._again.setVisible(current.step in (Step.SELF_CHECK, Step.COMPARE))
        self._show_primary()

    def _show_primary(self) -> None:
        if not self.controller.is_open:
            return
        primary = self.views[self.step].primary()
        self._primary.setText(primary.text)
        self._primary.setEnabled(primary.enabled)
        self._key.setText(key_text(primary.key))
        self._bar.setEnabled(self.controller.microphone is Microphone.CLOSED)

    def _show_lines(self, place: LineInPack) -> None:
        lines = place.scenario.lines
        self._lines.setVisible(len(lines) > 1)
        self._lines.clear()
        for number, _line in enumerate(lines, start=1):
            self._lines.addItem(self.tr("Line {number} of {count}").format(number=number, count=len(lines)))
        self._lines.setCurrentIndex(lines.index(place.line))

    def _line_chosen(self, index: int) -> None:
        current = self.controller.round
        line = current.place.scenario.lines[index]
        if line is not current.place.line and self.controller.microphone is Microphone.CLOSED:
            self.controller.open(
                LineInPack(current.place.pack, current.place.scenario, line), current.language
            )

    # -- actions ---------------------------------------------------------------------------------

    def forward(self) -> None:
        """The primary action: the next step, or the next line at the end."""
        if self.controller.microphone is not Microphone.CLOSED:
            return
        if self.step is Step.NEXT_TIME:
            self.next_line_asked.emit(1)
        else:
            self.controller.forward()

    def _talk(self) -> None:
        place = self.controller.round.place
        self._context.host.open_conversation(place.pack, place.scenario)

    def end_together(self) -> None:
        """E, while two are at work."""
        if self.controller.together is not None and self.controller.microphone is Microphone.CLOSED:
            self.together_ended.emit()

    def back(self) -> None:
        """The step before."""
        self.controller.back()

    def again(self) -> None:
        """Back to the attempt."""
        self.controller.again()

    def record(self) -> None:
        """Space: the model on the model page, else an attempt; from elsewhere it first goes there.

        Where nothing is recorded (self-check, compare, next time) a button that has the focus comes first.
        """
        focus = QApplication.focusWidget()
        recording_here = self.step in (Step.BRIEF, Step.MODEL, Step.ATTEMPT)
        if not recording_here and isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
            return
        if self.controller.microphone is not Microphone.CLOSED:
            self.controller.toggle_recording(self.controller.recording_kind)
            return
        view = self.views[self.step]
        if isinstance(view, ModelView):
            view.toggle_recording()
            return
        if self.step is not Step.ATTEMPT:
            self.controller.again()
        self.controller.toggle_recording(TakeKind.ATTEMPT)

    def play_model(self) -> None:
        """A."""
        self._chord.start()
        if self.step is Step.COMPARE:
            self.compare.play(TakeKind.MODEL)
        else:
            self.controller.play_model()

    def play_attempt(self) -> None:
        """B; right after A it plays after the model."""
        after = self._chord.isValid() and self._chord.elapsed() < CHORD_MS
        self._chord.invalidate()
        if self.step is Step.COMPARE:
            self.compare.play(TakeKind.ATTEMPT, after)
        else:
            self.controller.play_attempt(after)

    def hear_buyer(self) -> None:
        """C: the buyer's words, where the attempt answers them."""
        if self.step is Step.ATTEMPT:
            self.controller.hear_buyer()

    def play_both(self) -> None:
        """AB."""
        if self.step is Step.COMPARE:
            self.compare.play_both()
        else:
            self.controller.play_both()

    def stop(self) -> None:
        """Esc: be silent."""
        self._context.playback.stop()
        self._context.voice.stop()

    def sideways(self, direction: int) -> None:
        """Left and right: two seconds in what is playing, else the line before or after."""
        if self._context.playback.is_playing:
            self._context.playback.seek_by(2.0 * direction)
        elif self.controller.microphone is Microphone.CLOSED and self.step is not Step.COMPARE:
            self.next_line_asked.emit(direction)

    def digit(self, number: int) -> None:
        """1 to 9: an answer in the self-check, a key point in the comparison."""
        if self.step is Step.SELF_CHECK:
            self.controller.answer(number)
        elif self.step is Step.COMPARE:
            self.compare.choose_point(number)

    def toggle_live(self, setting: str) -> None:
        """V and K: what is shown of an attempt while it is spoken."""
        view = self.views[Step.ATTEMPT]
        if self.step is Step.ATTEMPT and isinstance(view, AttemptView):
            view.toggles.toggle(setting)

    def why(self) -> None:
        """W: the rules behind the suggestion."""
        view = self.views[Step.NEXT_TIME]
        if self.step is Step.NEXT_TIME and isinstance(view, NextTimeView):
            view.toggle_why()

    def in_compare(self, function: Callable[[CompareView], object]) -> None:
        """Do something with the compare view when it is shown."""
        if self.controller.is_open and self.step is Step.COMPARE:
            function(self.compare)
