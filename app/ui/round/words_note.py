"""Below the waveforms: how far the words of both takes are, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain import Take, TranscriptState
from app.ui.context import Context
from app.ui.round.controller import RoundController, WordsState
from app.ui.widgets.basics import button, column, label, row, short_host
from app.ui.widgets.elided_button import ElidedButton
from app.workflow import Side

_POLL_MS: Final = 250
"""How often it is asked whether transcription is held up, while words are awaited."""


class WordsNote(QWidget):
    """One sentence and at most one way on; nothing where the words are there and come from this computer."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__()
        self._context = context
        self._controller = controller
        self._trouble = ""
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look)
        self._text = label(role="small")
        self._cancel = button(self.tr("Cancel"), "quiet", clicked=controller.cancel_words)
        self._write = button(self.tr("Write the words down"), "quiet", clicked=self._process)
        self._send = ElidedButton("", "", "", self._send_takes)
        self._send.setObjectName("send_take")
        self._get_model = button(self.tr("Get a speech model"), clicked=context.host.open_speech_models)
        self._line = row(self._text, self._cancel, self._write, self._get_model, None)
        send = row(self._send, None)
        send.setStretch(1, 1)
        self.setLayout(column(self._line, send, spacing=6))
        controller.words_changed.connect(self.refresh)

    def note_of(self, side: Side | None) -> str:
        """What stands where the words of a side would be when there are none."""
        if side is None:
            return self.tr("Nothing is recorded yet.")
        if side.transcript is not None and side.transcript.state is TranscriptState.NO_SPEECH:
            return self.tr("No speech was heard in this take.")
        if side.transcript is not None and side.transcript.state is TranscriptState.FAILED:
            return self.tr("The words could not be written down. The recording is whole.")
        state = self._controller.words_of(side.take)
        if state is WordsState.WORKING:
            elsewhere = self._controller.words_elsewhere()
            if elsewhere is not None:
                text = self.tr("{host} is writing the words down …")
                return text.format(host=short_host(elsewhere.host))
            return self.tr("The words are being written down on this computer …")
        return self.tr("No words yet. The recording can be heard.")

    def refresh(self) -> None:
        """Say how far the words are."""
        if not self._controller.is_open:
            return
        states = {self._controller.words_of(side.take) for side in self._sides() if side.take}
        elsewhere = self._controller.words_elsewhere()
        working = WordsState.WORKING in states
        no_model = WordsState.NO_MODEL in states
        failed = not working and WordsState.FAILED in states
        asks = elsewhere is not None and not working and bool(self._waiting())
        self._cancel.setVisible(working)
        self._get_model.setVisible(no_model and not working)
        self._write.setVisible(
            not asks and (failed or (not working and not no_model and WordsState.NONE in states))
        )
        self._send.setVisible(asks)
        held_up = self._held_up() if working and elsewhere is None else ""
        # A long sentence gets the whole width; a short one keeps its button beside it.
        is_long = asks or bool(held_up)
        self._line.setStretch(0, 1 if is_long else 0)
        self._line.setStretch(self._line.count() - 1, 0 if is_long else 1)
        text = ""
        if working:
            percent = round(self._controller.words_progress * 100)
            if elsewhere is not None:
                text = self.tr("{host} is writing the words down: {percent} %")
                text = text.format(host=short_host(elsewhere.host), percent=percent)
            else:
                text = held_up or self.tr("Writing the words down on this computer: {percent} %")
                text = text.format(percent=percent)
        elif no_model:
            text = self.tr("For words and key points, Go First needs a speech model on this computer.")
        elif asks and elsewhere is not None:
            both = len(self._waiting()) > 1
            send = self.tr("Send both takes to {host}") if both else self.tr("Send this take to {host}")
            text = self._asking(failed, elsewhere.leaves).format(host=short_host(elsewhere.host))
            self._send.show_text(send.format(host=elsewhere.host), text)
        elif failed:
            text = self.tr("The words could not be written down.")
        else:
            text = self._source()
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._watch(working and elsewhere is None)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks at it again."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at need not be watched."""
        super().hideEvent(event)
        self._poll.stop()

    def _watch(self, waits: bool) -> None:
        if not waits or not self.isVisible():
            self._poll.stop()
        elif not self._poll.isActive():
            self._poll.start()

    def _look(self) -> None:
        if self._context.services.transcription_trouble != self._trouble:
            self.refresh()

    def _held_up(self) -> str:
        """Why the words do not come just now; empty when nothing holds them up."""
        self._trouble = self._context.services.transcription_trouble
        if self._trouble == "stopped":
            return self.tr("Transcription stopped and is starting again. The recording is whole.")
        if self._trouble == "silent":
            return self.tr("Transcription does not answer. It gets a little more time, then it starts again.")
        return ""

    def _asking(self, failed: bool, leaves: bool) -> str:
        if failed:
            return self.tr("The words did not come. They come from {host}, when you send the recording.")
        if not leaves:
            return self.tr("The words come from {host}, a program on this computer.")
        return self.tr("The words come from {host}: the recording leaves this computer when you send it.")

    def _source(self) -> str:
        """Where words came from that did not come from this computer."""
        found = [side.transcript for side in self._sides() if side.transcript is not None]
        sent = [one for one in found if " @ " in one.model and one.words]
        if not sent:
            return ""
        model, _, host = sent[-1].model.partition(" @ ")
        text = self.tr("Words from {service}.").format(service=f"{model} @ {short_host(host)}")
        if any(one.rough_times for one in sent):
            text += " " + self.tr("It does not say when each was said: their times are only about right.")
        return text

    def _sides(self) -> tuple[Side, ...]:
        loaded = self._controller.comparison
        if loaded is None:
            return ()
        sides = (loaded.comparison.model, loaded.comparison.attempt)
        return tuple(side for side in sides if side is not None)

    def _waiting(self) -> list[Take]:
        """The takes without words."""
        return [
            side.take
            for side in self._sides()
            if side.take is not None
            and (side.transcript is None or side.transcript.state is TranscriptState.FAILED)
        ]

    def _process(self) -> None:
        for take in self._waiting():
            self._controller.process(take)

    def _send_takes(self) -> None:
        for take in self._waiting():
            self._controller.process(take, send=True)
