"""The page of a conversation: where it is, the call or its end, and the conversations of before."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget

from app.domain import Language, Pack, Scenario
from app.ui.context import Context
from app.ui.conversation.call_view import CallView
from app.ui.conversation.controller import ConversationController
from app.ui.conversation.end_view import EndView
from app.ui.conversation.state import Phase
from app.ui.widgets.basics import Elided, column, label, row, short_name, tool_button
from app.ui.widgets.choices import Combo
from app.workflow import PastConversation


class ConversationPage(QWidget):
    """One conversation on one page."""

    leave_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self.controller = ConversationController(context, self)
        self._stage = label(role="overline", wrap=False)
        self._title = Elided(role="title")
        self._past = Combo(self.tr("Conversations of before"), 18)
        self._past.activated.connect(self._past_chosen)
        leave = tool_button("back", self.tr("Leave the conversation"), clicked=self.leave_asked.emit, size=24)
        leave.setObjectName("leave_conversation")
        self.call = CallView(context, self.controller)
        self.end = EndView(self.controller)
        self.end.leave_asked.connect(self.leave_asked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.call)
        self._stack.addWidget(self.end)
        head = row(leave, 4, column(self._stage, self._title, spacing=0), spacing=4)
        head.setStretch(2, 1)
        head.addWidget(self._past)
        layout = column(head, self._stack, spacing=12)
        layout.setStretch(1, 1)
        layout.setContentsMargins(28, 18, 28, 16)
        self.setLayout(layout)
        self.controller.changed.connect(self.refresh)
        self.controller.past_changed.connect(self._show_past)

    def open(self, pack: Pack, scenario: Scenario, language: Language) -> None:
        """Begin a conversation."""
        self.controller.is_in_front = True
        self.controller.open(pack, scenario, language)

    def open_again(self, pack: Pack, scenario: Scenario, conversation_id: str) -> None:
        """Open a conversation of before."""
        self.controller.is_in_front = True
        self.controller.open_again(pack, scenario, conversation_id)

    def refresh(self) -> None:
        """Show the conversation as it is now."""
        if not self.controller.is_open:
            return
        here = self.controller.conversation
        stage = here.pack.process.stage(here.scenario.stage)
        name = stage.name.get(here.language) if stage is not None else ""
        together = self.controller.together
        kind = self.tr("Conversation")
        if together is not None:
            kind = self.tr("{first} plays the buyer, {second} answers")
            kind = kind.format(first=short_name(together.first), second=short_name(together.second))
        self._stage.setText(" · ".join(one for one in (name, kind) if one))
        self._title.show_text(here.scenario.title.get(here.language))
        ended = self.controller.phase is Phase.ENDED
        view = self.end if ended else self.call
        if self._stack.currentWidget() is not view or not self.isAncestorOf(
            QApplication.focusWidget() or self
        ):
            # Otherwise Qt gives the focus to the first button, which leaves the conversation.
            self.setFocus()
        self._stack.setCurrentWidget(view)
        view.refresh()
        self._show_past()

    def _show_past(self) -> None:
        if not self.controller.is_open:
            return
        past, here = self.controller.past, self.controller.conversation
        self._past.clear()
        self._past.addItem(self.tr("This conversation"), here.id)
        for one in past:
            if one.id != here.id:
                self._past.addItem(self._name(one), one.id)
        self._past.setVisible(self._past.count() > 1)
        self._past.setCurrentIndex(0)

    def _name(self, past: PastConversation) -> str:
        moment = QDateTime.fromSecsSinceEpoch(round(past.begun.timestamp()))
        text = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        answers = sum(not take.taken_back for take in past.takes)
        return self.tr("{moment} · %n answer(s)", "", answers).format(moment=text)

    def _past_chosen(self, index: int) -> None:
        here = self.controller.conversation
        chosen = str(self._past.itemData(index))
        if chosen != here.id and not self.controller.is_recording:
            self.controller.open_again(here.pack, here.scenario, chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """The page is in front."""
        super().showEvent(event)
        self.controller.is_in_front = True

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is: the buyer waits."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.controller.is_in_front = False
            self.controller.stop_sound()

    # -- keys --------------------------------------------------------------------------------------

    def record(self) -> None:
        """Space: answer; where nothing is recorded, the button that has the focus comes first."""
        focus = QApplication.focusWidget()
        answers = self.controller.is_recording or self.controller.phase in (Phase.ANSWER, Phase.SILENT)
        if not answers and isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
            return
        self.controller.record()

    def again(self) -> None:
        """R: this turn's answer again; at the end, the conversation from the start."""
        if self.controller.is_open and self.controller.phase is Phase.ENDED:
            self.controller.again()
        else:
            self.controller.say_again()

    def hints(self) -> None:
        """H."""
        if self.call.isVisible() and not self.call.hints.isHidden():
            self.call.hints.toggle()

    def hear_buyer(self) -> None:
        """A."""
        if self.controller.is_open:
            self.controller.hear_buyer()

    def sideways(self, direction: int) -> None:
        """Left and right: two seconds in what is playing."""
        if self._context.playback.is_playing:
            self._context.playback.seek_by(2.0 * direction)
