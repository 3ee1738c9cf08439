"""Step 3, attempt: the buyer's cue, one key, and as many takes as wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.domain import Take, TakeKind
from app.ui.actions import key_text
from app.ui.buyer_speech import Source
from app.ui.context import Context
from app.ui.round.before_recording import BeforeRecording
from app.ui.round.controller import Microphone, RoundController
from app.ui.round.live_part import LivePart
from app.ui.round.live_toggles import LiveToggles
from app.ui.round.recording_panel import RecordingPanel
from app.ui.round.view import Primary, StepView
from app.ui.voice_help import how_to_add_a_voice
from app.ui.widgets.basics import button, card, clear, column, label, quoted, row, scrolled
from app.ui.widgets.flow import Flow
from app.ui.widgets.signs import Initials
from app.ui.widgets.waveform import clock


class AttemptView(StepView):
    """Say it."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self._initials = Initials(64, raised=True)
        self._buyer = label(role="overline")
        self._cue = label(role="spoken")
        self._hear_buyer = button(
            self.tr("Hear the buyer"),
            "quiet",
            icon_name="play",
            shortcut_hint=key_text("hear_buyer"),
            clicked=controller.hear_buyer,
        )
        self._hear_buyer.setObjectName("hear_buyer_button")
        self._no_voice = label(role="small")
        self._line = label(role="speech")
        self._peek = button(self.tr("Show the line"), "quiet", icon_name="eye", clicked=self._toggle_line)
        self._peek.setObjectName("peek")
        self._hear_model = button(
            self.tr("Play the model"),
            "model",
            icon_name="play",
            shortcut_hint=key_text("play_model"),
            clicked=controller.play_model,
        )
        self.panel = RecordingPanel(controller, TakeKind.ATTEMPT)
        self.before = BeforeRecording(context, controller, TakeKind.ATTEMPT)
        self.live = LivePart(context, self.panel)
        self.toggles = LiveToggles(context)
        self.toggles.changed.connect(self.live.refresh)
        self.panel.corner.addWidget(self.toggles)
        self._group = QButtonGroup(self)
        self._takes = Flow()
        self._takes_box = QWidget()
        self._play = button(
            self.tr("Hear it back"),
            "attempt",
            icon_name="play",
            shortcut_hint=key_text("play_attempt"),
            clicked=controller.play_attempt,
        )
        self._play.setObjectName("play_attempt_button")
        takes = row(spacing=8)
        takes.addWidget(self._play, 0, Qt.AlignmentFlag.AlignTop)
        takes.addLayout(self._takes, 1)
        self._takes_box.setLayout(takes)
        self._cue_card = card(
            row(
                self._initials,
                10,
                column(self._buyer, self._cue, row(self._hear_buyer, self._no_voice, None), spacing=4),
                spacing=8,
                margins=24,
            ),
            "bubble",
        )
        self._line_card = card(column(self._line, margins=18))
        self._line_card.hide()
        record = card(column(self.panel, self.before, self._takes_box, margins=20, spacing=12))
        content = QWidget()
        content.setLayout(
            # From the top down: what comes below the meter while speaking must not move the big button.
            column(
                self._cue_card, record, Flow(self._hear_model, self._peek), self._line_card, None, spacing=12
            )
        )
        controller.microphone_changed.connect(self._show_help)
        controller.buyer.changed.connect(self._show_buyer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))

    def refresh(self) -> None:
        """Show the cue and the takes of this round."""
        current = self.controller.round
        place, language = current.place, current.language
        self._initials.show_name(place.scenario.buyer.name.get(language))
        self._buyer.setText(self.tr("{buyer} says").format(buyer=place.scenario.buyer.name.get(language)))
        self._cue.setText(quoted(place.cue(language)))
        # Of a line that exists nowhere yet nobody knows what the buyer says before it.
        self._cue_card.setVisible(bool(place.cue(language)))
        self._line.setText(place.line.text.get(language))
        self.live.show_line(place.line, language)
        self.toggles.refresh()
        self.before.refresh()
        clear(self._takes)
        for number, take in enumerate(current.attempts, start=1):
            chip = button(
                self.tr("Take {number} · {length}").format(number=number, length=clock(take.duration_s)),
                "chip",
            )
            chip.setCheckable(True)
            chip.setChecked(take is current.attempt)
            chip.clicked.connect(self._chooser(take))
            self._group.addButton(chip)
            self._takes.addWidget(chip)
        self._takes_box.setVisible(bool(current.attempts))
        if not current.attempts:
            self.panel.reset()
        self._show_help()

    def _show_help(self) -> None:
        # While speaking, nothing else invites a click.
        quiet = self.controller.microphone is Microphone.CLOSED
        self._hear_model.setVisible(quiet and bool(self.controller.models))
        self._play.setEnabled(quiet)
        self._hear_buyer.setEnabled(quiet)
        self._show_buyer()

    def _show_buyer(self) -> None:
        buyer = self.controller.buyer
        self._hear_buyer.setText(self.tr("Stop") if buyer.is_speaking else self.tr("Hear the buyer"))
        silent = buyer.source is Source.NONE and buyer.was_asked
        self._no_voice.setText(
            f"{self.tr('This computer has no voice for this language.')} "
            f"{how_to_add_a_voice(self.controller.round.language)}"
            if silent
            else ""
        )
        self._no_voice.setVisible(silent)

    def primary(self) -> Primary:
        """On to the rep's own judgement."""
        return Primary(
            self.tr("Judge it yourself"), "forward", self.controller.microphone is Microphone.CLOSED
        )

    def toggle_recording(self) -> None:
        """Space."""
        self.controller.toggle_recording(TakeKind.ATTEMPT)

    def leave(self) -> None:
        """The next attempt starts without the line."""
        self._show_line(False)

    def _toggle_line(self) -> None:
        self._show_line(self._line_card.isHidden())

    def _show_line(self, shown: bool) -> None:
        self._line_card.setVisible(shown)
        self._peek.setText(self.tr("Hide the line") if shown else self.tr("Show the line"))

    def _chooser(self, take: Take) -> Callable[..., None]:
        def choose(*_checked: object) -> None:
            self.controller.look_at(take)

        return choose
