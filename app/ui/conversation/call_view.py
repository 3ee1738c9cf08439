"""The call: what was said so far, the buyer's words in large type, and one key to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import LANGUAGE_NAMES, TakeKind
from app.ui.actions import key_text
from app.ui.buyer_speech import Source
from app.ui.context import Context
from app.ui.conversation.bubbles import Speaker, Thread
from app.ui.conversation.controller import ConversationController
from app.ui.conversation.foot import Foot
from app.ui.conversation.hints import Hints
from app.ui.conversation.state import Phase
from app.ui.conversation.tell import Tell
from app.ui.conversation.thinking import Thinking
from app.ui.round.before_recording import BeforeRecording
from app.ui.round.live_part import LivePart
from app.ui.round.recording_panel import RecordingPanel
from app.ui.voice_help import how_to_add_a_voice
from app.ui.widgets.basics import (
    bring_into_view,
    button,
    card,
    column,
    label,
    quoted,
    row,
    scrolled,
    set_role,
)


class CallView(QWidget):
    """The conversation while it goes on."""

    def __init__(self, context: Context, controller: ConversationController) -> None:
        super().__init__()
        self._controller = controller
        self._situation = label(role="muted")
        self._thread = Thread(controller)
        self._speaker = Speaker()
        self._who = label(role="overline")
        self._words = label(role="spoken")
        self._words.setObjectName("caption")
        self._no_voice = label(role="small")
        self.hints = Hints()
        self.hints.opened.connect(self._show_hints)
        self._tell = Tell(controller)
        self.panel = RecordingPanel(controller, TakeKind.ATTEMPT)
        self.before = BeforeRecording(context, controller, TakeKind.ATTEMPT)
        # Its key points stay hidden: they would give away what the buyer waits for.
        self.live = LivePart(context, self.panel)
        self._silent = label(self.tr("Nothing was heard. Say it again?"), "warn")
        self._silent.setObjectName("silent")
        self._thinking = Thinking(controller)
        caption = column(self._who, self._words, self._no_voice, spacing=4)
        said = row(margins=20, spacing=16)
        said.addWidget(self._speaker, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(caption, 1)
        self._current = card(said, "bubble")
        content = QWidget()
        content.setLayout(
            column(
                None,
                self._situation,
                self._thread,
                self._current,
                self.hints,
                self.before,
                self._tell,
                spacing=10,
            )
        )
        self._area = scrolled(content)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow)
        self._dock = card(column(self._silent, self.panel, self._thinking, margins=16))
        self._again = button(
            self.tr("Say it again"),
            "quiet",
            icon_name="again",
            shortcut_hint=key_text("talk_again"),
            clicked=controller.say_again,
        )
        self._back = button(
            self.tr("One exchange back"),
            "quiet",
            icon_name="back",
            shortcut_hint=key_text("talk_back"),
            clicked=controller.back,
        )
        self._hear = button(
            self.tr("Hear it again"),
            "quiet",
            icon_name="play",
            shortcut_hint=key_text("talk_hear"),
            clicked=controller.hear_buyer,
        )
        self._on = button("", clicked=controller.go_on)
        self._on.setObjectName("go_on")
        self._foot = Foot((self._back, self._again, self._hear), "talk_on", self._on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._dock)
        layout.addWidget(self._foot)
        controller.speech.changed.connect(self._show_speech)
        controller.microphone_changed.connect(self._show_buttons)

    def refresh(self) -> None:
        """Show where the conversation stands."""
        here, phase = self._controller.conversation, self._controller.phase
        turn = here.current
        if turn is None:
            return
        self._situation.setText(here.scenario.situation.get(here.language))
        self._situation.setVisible(not here.exchanges)
        self._thread.refresh()
        self._speaker.show_name(here.buyer_name)
        self._words.setText(quoted(turn.buyer.text.get(here.language)))
        self.hints.show_turn(here.scenario, turn, here.language)
        self._silent.setVisible(phase is Phase.SILENT)
        self.panel.setVisible(phase in (Phase.ANSWER, Phase.SILENT))
        # Who answers is settled before the first answer, and not asked with each.
        self.before.setVisible(phase is Phase.ANSWER and not here.exchanges)
        self._thinking.setVisible(phase is Phase.THINKING)
        self._dock.setVisible(phase is not Phase.TELL)
        self._tell.setVisible(phase is Phase.TELL)
        if phase is Phase.THINKING:
            self._thinking.refresh()
            self.hints.hide()
        elif phase is Phase.TELL:
            self._tell.refresh()
            self.hints.hide()
        elif phase is Phase.ANSWER:
            self.panel.reset()
        self._show_speech()
        self._show_buttons()
        QTimer.singleShot(0, self, self._follow)

    def _show_speech(self) -> None:
        if not self._controller.is_open:
            return
        here, speech = self._controller.conversation, self._controller.speech
        buyer = here.scenario.buyer
        speaking = speech.is_speaking and not self._controller.playing
        self._speaker.show_speaking(speaking)
        name, role = here.buyer_name, buyer.role.get(here.language)
        who = f"{name} · {role}" if role else name
        self._who.setText(self.tr("{buyer} is speaking …").format(buyer=name) if speaking else who)
        live = self._controller.is_played_live
        silent = (
            not live and speech.source is Source.NONE and not here.exchanges and not self._controller.playing
        )
        spoken = LANGUAGE_NAMES.get(here.language.split("-")[0], here.language)
        reading = self.tr("This computer has no voice for {language}, so you read what the buyer says.")
        self._no_voice.setText(f"{reading.format(language=spoken)} {how_to_add_a_voice(here.language)}")
        self._no_voice.setVisible(silent)

    def _show_buttons(self) -> None:
        if not self._controller.is_open:
            return
        phase, quiet = self._controller.phase, not self._controller.is_recording
        here = self._controller.conversation
        tells = phase is Phase.TELL
        self._on.setText(self.tr("Go on") if tells else self.tr("Skip this turn"))
        set_role(self._on, "primary" if tells else "quiet")
        self._on.setEnabled(quiet)
        self._back.setEnabled(self._controller.can_go_back)
        self._again.setEnabled(quiet and bool(here.exchanges or self._controller.pending))
        self._hear.setEnabled(quiet)
        self._foot.fit()

    def _show_hints(self) -> None:
        bring_into_view(self.hints)

    def _follow(self, *_range: int) -> None:
        """Keep the buyer's words in sight: from their first line, or as far down as it goes."""
        bar = self._area.verticalScrollBar()
        asks = self._controller.phase is Phase.TELL
        bar.setValue(min(bar.maximum(), (self._tell if asks else self._current).y()))
