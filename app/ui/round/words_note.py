"""Below the waveforms: how far the words of both takes are, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain import TranscriptState
from app.ui.context import Context
from app.ui.round.controller import RoundController, WordsState
from app.ui.widgets.basics import button, label, row
from app.workflow import Side


class WordsNote(QWidget):
    """One sentence and at most one way on; nothing where the words are there."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__()
        self._controller = controller
        self._text = label(role="small")
        self._cancel = button(self.tr("Cancel"), "quiet", clicked=controller.cancel_words)
        self._write = button(self.tr("Write the words down"), "quiet", clicked=self._process)
        self._get_model = button(self.tr("Get a speech model"), clicked=context.host.open_speech_models)
        line = row(self._text, self._cancel, self._write, self._get_model, None)
        self.setLayout(line)
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
            return self.tr("The words are being written down on this computer …")
        return self.tr("No words yet. The recording can be heard.")

    def refresh(self) -> None:
        """Say how far the words are."""
        if not self._controller.is_open:
            return
        states = {self._controller.words_of(side.take) for side in self._sides() if side.take}
        working = WordsState.WORKING in states
        no_model = WordsState.NO_MODEL in states
        failed = not working and WordsState.FAILED in states
        self._cancel.setVisible(working)
        self._get_model.setVisible(no_model and not working)
        self._write.setVisible(failed or (not working and not no_model and WordsState.NONE in states))
        text = ""
        if working:
            percent = round(self._controller.words_progress * 100)
            text = self.tr("Writing the words down on this computer: {percent} %").format(percent=percent)
        elif no_model:
            text = self.tr("For words and key points, Go First needs a speech model on this computer.")
        elif failed:
            text = self.tr("The words could not be written down.")
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _sides(self) -> tuple[Side, ...]:
        loaded = self._controller.comparison
        if loaded is None:
            return ()
        sides = (loaded.comparison.model, loaded.comparison.attempt)
        return tuple(side for side in sides if side is not None)

    def _process(self) -> None:
        for side in self._sides():
            transcript = side.transcript
            wanted = transcript is None or transcript.state is TranscriptState.FAILED
            if side.take is not None and wanted:
                self._controller.process(side.take)
