"""The head and the foot of the editor: what is in hand, steps back and on, what is still to do, ways on."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.actions import action_text, key_text
from app.ui.editor.session import EditSession
from app.ui.editor.wording import EMPTY_CODES
from app.ui.widgets.basics import Elided, as_tooltip, button, column, label, row, tool_button
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding


class EditorHead(QWidget):
    """Title, whether it is saved, undo and redo."""

    leave_asked = Signal()
    list_asked = Signal()

    def __init__(self, session: EditSession) -> None:
        super().__init__()
        self._session = session
        back = tool_button("back", self.tr("All packs"), clicked=self.leave_asked.emit, size=24)
        self.scenarios = tool_button("more", self.tr("Scenarios: show or hide"), clicked=self.list_asked.emit)
        self.scenarios.hide()
        self._title = Elided(role="title")
        self._kept = label(role="small", wrap=False)
        self.undo = tool_button("undo", action_text("undo"), clicked=session.undo)
        self.redo = tool_button("redo", action_text("editor_redo"), clicked=session.redo)
        line = row(back, self.scenarios, 4, self._title, 8, self._kept, self.undo, self.redo, spacing=4)
        line.setStretch(3, 1)
        self.setLayout(line)
        session.changed.connect(self.show_now)
        session.kept.connect(self.show_now)
        session.stack.canUndoChanged.connect(self._show_steps)
        session.stack.canRedoChanged.connect(self._show_steps)

    def show_now(self) -> None:
        """Show what is in hand."""
        self._show_steps()
        if not self._session.is_open:
            self._title.show_text(self.tr("Write a scenario"))
            self._kept.setText("")
            return
        self._title.show_text(self._session.text(("title",)) or self.tr("New scenario"))
        unsaved = self._session.is_unsaved
        self._kept.setText(self.tr("Not saved yet; nothing is lost") if unsaved else self.tr("Saved"))

    def _show_steps(self, *_can: bool) -> None:
        stack = self._session.stack
        if not shiboken6.isValid(stack):
            return  # it says that nothing can be undone any more while it goes
        for one, can, text, key in (
            (self.undo, stack.canUndo(), stack.undoText(), "undo"),
            (self.redo, stack.canRedo(), stack.redoText(), "editor_redo"),
        ):
            one.setEnabled(can)
            name = f"{action_text(key)}: {text}" if text else action_text(key)
            one.setAccessibleName(name)
            one.setToolTip(as_tooltip(f"{name} ({key_text(key)})"))


class EditorFoot(QWidget):
    """What is still to do, and the ways on."""

    state_asked = Signal()
    try_asked = Signal()
    record_asked = Signal()
    save_asked = Signal()

    def __init__(self, session: EditSession) -> None:
        super().__init__()
        self._session = session
        self.state = button("", "quiet")
        self.try_it = button(self.tr("Try it as a rep"), icon_name="practice")
        self.record = button(self.tr("Record the model"), "model", icon_name="record")
        self.save = button(self.tr("Save"), "primary")
        ways = Flow(self.try_it, self.record, self.save, spacing=10)
        self.setLayout(column(Folding(row(self.state, None), ways, wide_from=700)))
        self.try_it.setToolTip(f"{self.try_it.text()} ({key_text('editor_try')})")
        self.save.setToolTip(f"{self.save.text()} ({key_text('editor_save')})")
        self.save.setObjectName("editor_save_button")
        for one, signal in (
            (self.state, self.state_asked),
            (self.try_it, self.try_asked),
            (self.record, self.record_asked),
            (self.save, self.save_asked),
        ):
            one.clicked.connect(signal)
        session.changed.connect(self._opened)
        session.looked_at.connect(self.show_now)

    def show_now(self) -> None:
        """Show what the loader says to the present state."""
        checked = self._session.checked
        if checked is None:
            return
        still = sum(one.code in EMPTY_CODES for _, one in checked.problems)
        other = len(checked.problems) - still
        parts = []
        if still:
            parts.append(self.tr("%n part(s) still to be written", "", still))
        if other:
            parts.append(self.tr("%n to look at", "", other))
        self.state.setText(" · ".join(parts) or self.tr("Ready to practise"))
        self.state.setEnabled(bool(parts))
        for one in (self.record, self.try_it):
            one.setEnabled(checked.scenario is not None)

    def _opened(self) -> None:
        self.save.setEnabled(self._session.is_open)
        if self._session.checked is None:
            # Nobody knows yet whether it can be practised: a click would do nothing.
            for one in (self.record, self.try_it):
                one.setEnabled(False)
