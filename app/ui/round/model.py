"""Step 2, model: hear the line, or go first and record it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from app.domain import GoFirstError, TakeKind
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.round.before_recording import BeforeRecording
from app.ui.round.controller import Microphone, RoundController
from app.ui.round.live_part import LivePart
from app.ui.round.loading import load_peaks
from app.ui.round.moments import when
from app.ui.round.recording_panel import RecordingPanel
from app.ui.round.view import Primary, StepView
from app.ui.widgets.basics import (
    bring_into_view,
    button,
    card,
    clear,
    column,
    label,
    quoted,
    row,
    scrolled,
    set_role,
)
from app.ui.widgets.flow import Flow
from app.ui.widgets.waveform import Waveform
from app.workflow import ModelChoice, ModelSource

if TYPE_CHECKING:
    from app.audio import Peaks


class ModelView(StepView):
    """The line in large type, who modelled it, and "I'll go first"."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self._cue = label(role="speech")
        self._cue_name = label(role="overline")
        self._line = label(role="spoken")
        self._source = label(role="model")
        self._play = button(
            self.tr("Play the model"),
            "model",
            icon_name="play",
            shortcut_hint=key_text("play_model"),
            clicked=self._toggle_playing,
        )
        self._play.setObjectName("play_model_button")
        self._go_first = button(
            self.tr("I'll go first"),
            icon_name="record",
            clicked=self.open_recorder,
            shortcut_hint=key_text("record"),
        )
        self._go_first.setObjectName("go_first")
        self._waveform = Waveform(TakeKind.MODEL)
        self._waveform.setAccessibleName(self.tr("Waveform of the model"))
        self._waveform.seek_asked.connect(controller.play_model_from)
        self._waveform_of: Path | None = None
        self._choices = Flow(spacing=6)
        self._group = QButtonGroup(self)
        self._name = QLineEdit()
        self._name.setMaxLength(80)
        self._name.setPlaceholderText(self.tr("Your name"))
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.setObjectName("manager_name")
        self._name.setMaximumWidth(260)
        self._name.editingFinished.connect(self._keep_name)
        self._asked_for_name = False
        self._name_hint = label(self.tr("Reps see who modelled the line."), "small", wrap=False)
        self._panel = RecordingPanel(controller, TakeKind.MODEL)
        self._before = BeforeRecording(context, controller, TakeKind.MODEL)
        self._live = LivePart(context, self._panel)
        # After the name, Space records.
        self._name.returnPressed.connect(self._panel.take_focus)
        self._name_row = QWidget()
        self._name_row.setLayout(row(self._name, self._name_hint, None))
        self._recorder_title = label(self.tr("I'll go first: the model"), "overline")
        self._recorder = card(
            column(
                self._recorder_title,
                self._name_row,
                self._panel,
                self._before,
                margins=18,
                spacing=10,
            )
        )
        self._recorder.hide()
        self._bubble = card(column(self._cue_name, self._cue, margins=16, spacing=4), "bubble")
        line = card(
            column(
                self._source,
                self._line,
                8,
                Flow(self._play, self._go_first),
                self._waveform,
                self._choices,
                margins=24,
                spacing=12,
            )
        )
        content = QWidget()
        self._parts = column(self._bubble, line, self._recorder, None, spacing=14)
        content.setLayout(self._parts)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        controller.microphone_changed.connect(self._microphone_changed)
        context.playback.moved.connect(self._moved)
        context.playback.started.connect(self._playing_changed)
        context.playback.finished.connect(self._playing_changed)
        context.voice.started.connect(self._playing_changed)
        context.voice.finished.connect(self._playing_changed)

    def refresh(self) -> None:
        """Show the line and its models."""
        current = self.controller.round
        place, language = current.place, current.language
        self._cue_name.setText(self.tr("{buyer} says").format(buyer=place.scenario.buyer.name.get(language)))
        self._cue.setText(quoted(place.cue(language)))
        self._line.setText(place.line.text.get(language))
        self._source.setText(self._name_of(current.model))
        is_read = current.model is None or current.model.source is ModelSource.VOICE
        self._source.setVisible(self.controller.together is None or not is_read)
        clear(self._choices)
        if len(self.controller.models) > 1:
            for index, model in enumerate(self.controller.models):
                chip = button(self._chip_name(model, index), "chip")
                chip.setCheckable(True)
                chip.setChecked(model == current.model)
                chip.clicked.connect(self._chooser(model))
                self._group.addButton(chip)
                self._choices.addWidget(chip)
        self._stand_for(together=self.controller.together is not None)
        if not self._name.hasFocus():
            self._name.setText(self.context.services.settings.manager_name)
        self._playing_changed()
        self._show_waveform()

    def _stand_for(self, *, together: bool) -> None:
        """Two at work came to record: the recorder is above the line, and asks for no name."""
        place = 0 if together else self._parts.count() - 2
        if self._parts.indexOf(self._recorder) != place:
            self._parts.removeWidget(self._recorder)
            self._parts.insertWidget(place, self._recorder)
        if together:
            self._recorder.show()
        for one in (self._bubble, self._go_first, self._recorder_title, self._name_row):
            one.setVisible(not together)
        self._before.refresh()

    def primary(self) -> Primary:
        """On to the rep's own attempt."""
        is_alone = self.controller.together is None
        text = self.tr("Your turn") if is_alone else self.tr("Hand over")
        return Primary(text, "forward", self.controller.microphone is Microphone.CLOSED)

    def leave(self) -> None:
        """Fold the recorder away."""
        self._recorder.hide()

    def toggle_recording(self) -> None:
        """Space: record the model, or stop. The first time, who goes first is asked for a name."""
        if self.controller.together is not None:
            self.controller.toggle_recording(TakeKind.MODEL)
            return
        self._keep_name()
        named = bool(self.context.services.settings.manager_name)
        if not named and not self._asked_for_name:
            self._asked_for_name = True
            self.open_recorder()
            return
        self._recorder.show()
        self.controller.toggle_recording(TakeKind.MODEL)

    def open_recorder(self) -> None:
        """Show what the model is recorded with."""
        self._recorder.show()
        bring_into_view(self._recorder)
        if not self.context.services.settings.manager_name and not self._name_row.isHidden():
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_name(self) -> None:
        name = self._name.text().strip()
        if name and name != self.context.services.settings.manager_name:
            try:
                self.context.services.change_settings(manager_name=name)
                self._before.refresh()
            except GoFirstError as error:
                self.context.host.show_error(error)

    def _show_waveform(self) -> None:
        audio = self.controller.model_audio
        self._waveform.setVisible(audio is not None)
        if audio is not None and audio != self._waveform_of:
            self._waveform_of = audio
            self._waveform.show_take(None, 0.0, 1.0)
            self.context.tasks.run(
                load_peaks, audio, on_done=self._peaks_loaded, on_failed=self.context.host.show_error
            )

    def _peaks_loaded(self, result: tuple[Path, Peaks]) -> None:
        audio, peaks = result
        if audio == self._waveform_of:
            self._waveform.show_take(peaks, peaks.duration_s, peaks.duration_s)

    def _moved(self, kind: TakeKind, position_s: float) -> None:
        self._waveform.show_position(position_s if kind is TakeKind.MODEL else None)

    def _microphone_changed(self) -> None:
        if self.controller.is_open and self.controller.recording_kind is TakeKind.MODEL:
            self._play.setEnabled(self.controller.microphone is Microphone.CLOSED)

    def _toggle_playing(self) -> None:
        if self.context.playback.is_playing:
            self.context.playback.stop()
        elif self.context.voice.is_speaking:
            self.context.voice.stop()
        else:
            self.controller.play_model()

    def _playing_changed(self) -> None:
        playing = self.context.playback.is_playing or self.context.voice.is_speaking
        if not self.context.playback.is_playing:
            self._waveform.show_position(None)
        self._play.setText(self.tr("Stop") if playing else self.tr("Play the model"))

    def _chooser(self, model: ModelChoice) -> Callable[..., None]:
        def choose(*_checked: object) -> None:
            self.controller.choose_model(model)

        return choose

    def _name_of(self, model: ModelChoice | None) -> str:
        if model is None:
            return ""
        if model.source is ModelSource.VOICE:
            set_role(self._source, "muted")
            return self.tr("Nobody has modelled this line yet. The computer can read it aloud.")
        set_role(self._source, "model")
        if not model.speaker:
            return self.tr("A · Model")
        return self.tr("A · Model by {speaker}").format(speaker=model.speaker)

    def _chip_name(self, model: ModelChoice, index: int) -> str:
        if model.source is ModelSource.VOICE:
            return self.tr("Computer voice")
        speaker = model.speaker or self.tr("Model")
        same = [one for one in self.controller.models if one.speaker == model.speaker]
        if len(same) > 1 and model.take is not None:
            return f"{speaker} · {when(model.take)}"
        return speaker or str(index + 1)
