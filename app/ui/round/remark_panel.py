"""Where a remark is written: its place, praise or a question, the text, and what could be worded better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QTextEdit, QWidget

from app.domain import Advice, RemarkKind
from app.ui.editor.area import Area
from app.ui.round.remark_advice import ENDING, AdviceList
from app.ui.round.remark_draft import Draft
from app.ui.round.remark_row import place_text
from app.ui.round.remark_speech import RemarkSpeech
from app.ui.round.state import Microphone
from app.ui.theme import tokens
from app.ui.widgets.basics import Elided, button, claim_keys, column, label, quoted, row
from app.ui.widgets.choices import Chips
from app.ui.widgets.flow import Flow

PAUSE_MS: Final = 400
"""After this long without a letter the wording is looked at."""

_LONGEST_NAME: Final = 80


class RemarkPanel(QFrame):
    """One remark in hand. It is never lost: whoever shows another one asks for `draft` first."""

    save_asked = Signal()
    cancel_asked = Signal()
    words_asked = Signal()
    """The remark is about other words."""
    play_asked = Signal()
    speak_asked = Signal()
    """The microphone is wanted, or has been open long enough."""
    changed = Signal()
    """Something else is written now, or it is of another kind."""
    wording_asked = Signal(str)
    """Typing has paused at this text."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.setObjectName("remark_panel")
        self.setAccessibleName(self.tr("Remark"))
        self._draft: Draft | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self._title = label(self.tr("Change the remark"), "heading")
        self._place = button("", "tiny-attempt", clicked=self.play_asked.emit)
        self._quote = Elided(role="muted")
        self._words = button(self.tr("Other words"), "chip", clicked=self.words_asked.emit)
        self._words.setToolTip(self.tr("Choose the words that the remark is about"))
        self._words.setObjectName("remark_words")
        names = ((RemarkKind.PRAISE, self.tr("Praise")), (RemarkKind.QUESTION, self.tr("Question")))
        self.kinds = Chips(self.tr("Kind of remark"), [(one.value, name) for one, name in names])
        self.kinds.chosen.connect(self._show_hint)
        self.kinds.chosen.connect(self._changed)
        self.text = Area(self.tr("Remark"), lowest=3, own_undo=True)
        self.text.setObjectName("remark_text")
        self.text.textChanged.connect(self._typed)
        self.text.installEventFilter(self)
        self.speech = RemarkSpeech()
        self.speech.toggle_asked.connect(self.speak_asked)
        self._speaking = False
        self.advice = AdviceList()
        self.advice.reworded.connect(self._reword)
        self.advice.changed.connect(self._underline)
        self._who = label(self.tr("Who writes this?"))
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(self._who.text())
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setObjectName("remark_author")
        self.save = button(
            self.tr("Save"), "primary", shortcut_hint="Ctrl+Return", clicked=self.save_asked.emit
        )
        self.save.setObjectName("save_remark")
        cancel = button(self.tr("Cancel"), "quiet", shortcut_hint="Esc", clicked=self.cancel_asked.emit)
        cancel.setObjectName("cancel_remark")
        place = row(self._place, self._quote, spacing=8)
        place.setStretch(1, 1)
        self.setLayout(
            column(
                self._title,
                place,
                Flow(self._words),
                self.kinds,
                self.text,
                self.speech,
                self.advice,
                self._who,
                self.name,
                Flow(self.save, cancel),
                margins=10,
                spacing=7,
            )
        )
        self._claim(self.text, self.name, self._words, self._place, self.save, cancel)
        self._claim(self.speech.speak, self.speech.play, self.speech.drop)
        self._claim(*self.kinds.findChildren(QAbstractButton))
        self.hide()

    @property
    def draft(self) -> Draft | None:
        """What is in hand, as it is written now."""
        if self._draft is None:
            return None
        kind = RemarkKind(self.kinds.current or RemarkKind.PRAISE)
        return replace(self._draft, kind=kind, text=self.text.toPlainText())

    def show_draft(self, draft: Draft | None, quote: str = "") -> None:
        """Write on at this one; `quote` are the words that it is about."""
        before, self._draft = self._draft, draft
        self.setVisible(draft is not None)
        if draft is None:
            self._pause.stop()
            self.text.clear()
            return
        if before is None or before.id != draft.id:
            self.advice.forget()
            self.text.setPlainText(draft.text)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._title.setVisible(draft.of is not None)
        place = place_text(draft.start_s, draft.end_s)
        self._place.setText(f"B  {place}")
        self._place.setAccessibleName(self.tr("Play the attempt from {time}").format(time=place))
        self._quote.show_text(quoted(quote) if quote else "")
        self.kinds.choose(draft.kind.value)
        self._show_hint()
        self.speech.show_sound(draft.sound, draft.sound_s)
        self.set_saving(False)

    def add_words(self, text: str) -> None:
        """What was spoken is written down: it comes behind what was typed meanwhile."""
        typed = self.text.toPlainText().rstrip()
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f" {text}" if typed and typed == self.text.toPlainText() else text)
        self.text.setTextCursor(cursor)
        self._pause.start()

    def show_microphone(self, state: Microphone) -> None:
        """Show what the microphone is doing for this remark; it cannot be added meanwhile."""
        self._speaking = state is not Microphone.CLOSED
        self.speech.show_microphone(state)
        if self._draft is not None:
            self.speech.show_sound(self._draft.sound, self._draft.sound_s)
        self.set_saving(False)

    def ask_for_name(self, asks: bool) -> None:
        """Ask who writes, or not."""
        self._who.setVisible(asks)
        self.name.setVisible(asks)

    def let_choose_words(self, has_words: bool) -> None:
        """A take without words has only moments."""
        self._words.setVisible(has_words)

    def set_saving(self, saving: bool) -> None:
        """While it is being saved it cannot be saved again."""
        self.text.setReadOnly(saving)
        draft = self.draft
        ready = draft is not None and draft.says_something and not self._speaking
        self.save.setEnabled(not saving and ready)

    def show_advice(self, text: str, advice: Sequence[Advice]) -> None:
        """Show what was advised about a text, where it is still the text."""
        if text == self.text.toPlainText():
            self.advice.show_advice(text, advice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Ctrl+Enter saves and Esc puts away; Enter alone begins a line."""
        if watched is self.text and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._ends(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys everywhere in the panel."""
        if not self._ends(event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not looked at."""
        self._pause.stop()
        super().hideEvent(event)

    def _ends(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and key is Qt.Key.Key_D and not self.speech.isHidden():
            self.speak_asked.emit()
            return True
        if key is Qt.Key.Key_Escape:
            self.cancel_asked.emit()
        elif key in ENDING and ctrl:
            if self.save.isEnabled():
                self.save_asked.emit()
        else:
            return False
        return True

    def _claim(self, *parts: QWidget) -> None:
        for part in parts:
            claim_keys(part, *ENDING)

    def _typed(self) -> None:
        self.set_saving(False)
        self.changed.emit()
        self.advice.show_advice("", ())
        if self.isVisible():
            self._pause.start()

    def _changed(self, _kind: str) -> None:
        self.changed.emit()

    def _paused(self) -> None:
        text = self.text.toPlainText()
        if text.strip():
            self.wording_asked.emit(text)

    def _show_hint(self, *_kind: str) -> None:
        is_praise = self.kinds.current == RemarkKind.PRAISE.value
        praise, question = self.tr("What went well here?"), self.tr("What would happen if …?")
        self.text.setPlaceholderText(praise if is_praise else question)

    def _reword(self, advice: Advice, wording: str) -> None:
        cursor = self._cursor(advice)
        cursor.insertText(wording)
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cursor(self, advice: Advice) -> QTextCursor:
        """What the advice is about, selected; Qt counts a character beyond the first plane as two."""
        text = self.text.toPlainText()
        start, end = (len(text[:at].encode("utf-16-le")) // 2 for at in (advice.start, advice.end))
        cursor = self.text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _underline(self) -> None:
        marks = []
        for one in self.advice.shown:
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(QColor(tokens().warn))
            mark.cursor = self._cursor(one)
            mark.format = look
            marks.append(mark)
        self.text.setExtraSelections(marks)
