"""The scenario that is being written: every step of it, what is wrong with it now, and the draft of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.domain import GoFirstError, KnownError
from app.packs import Document
from app.ui.context import Context
from app.workflow import Checked, Opened, PackEditing

Way = tuple[str | int, ...]
Change = Callable[[Document], Document]
Files = tuple[Document, Document]
"""The scenario's and the pack's."""

_PAUSE_MS: Final = 400
"""A moment after the last key: the draft is written and the problems are looked for."""
_STEPS: Final = 500
_TYPING: Final = 1


class _Step(QUndoCommand):
    """From one state to the next; steps of one stretch of typing are one."""

    def __init__(self, session: EditSession, text: str, before: Files, after: Files, key: str) -> None:
        super().__init__(text)
        self._session = session
        self.before, self.after, self.key = before, after, key

    def id(self) -> int:
        """Qt merges only steps of the same kind."""
        return _TYPING if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take what was typed on into this step."""
        if not isinstance(other, _Step) or other.key != self.key:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Take the step, again."""
        self._session.show_state(self.after)

    def undo(self) -> None:
        """Go back to before it."""
        self._session.show_state(self.before)


class EditSession(QObject):
    """One scenario in the editor."""

    opened_another = Signal()
    changed = Signal()
    """Something was written, undone or redone."""
    looked_at = Signal()
    """The problems of the present state are known."""
    kept = Signal()
    """The draft was written, or the scenario was saved."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.editing = PackEditing(context.services)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_STEPS)
        self._opened: Opened | None = None
        self._stretch = 0
        self._told = False
        self.checked: Checked | None = None
        self.is_unsaved = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._paused)

    # -- what there is ---------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a scenario is in the editor."""
        return self._opened is not None

    @property
    def is_waiting(self) -> bool:
        """Whether a change is so fresh that nothing was done about it yet."""
        return self._pause.isActive()

    @property
    def opened(self) -> Opened:
        """The scenario in its present state."""
        if self._opened is None:
            raise KnownError("edit_gone", file="")
        return self._opened

    @property
    def document(self) -> Document:
        """The scenario's file."""
        return self.opened.scenario

    @property
    def own(self) -> str:
        """The language of the pack."""
        return self.opened.language

    def text(self, way: Way) -> str:
        """A text in the pack's language."""
        return self.document.said_in(way, self.own, self.own)

    # -- opening and saving ----------------------------------------------------------------------

    def open(self, opened: Opened) -> None:
        """Take a scenario into the editor; what was there before is kept as a draft."""
        self.flush()
        self.stack.clear()
        self._opened = opened
        self.checked = None
        self._told = False
        self.is_unsaved = bool(opened.unsaved())
        self.opened_another.emit()
        self.changed.emit()
        self._look()

    def close(self) -> None:
        """Let go of the scenario; what is not saved stays a draft."""
        self.flush()
        self.stack.clear()
        self._opened = None
        self.checked = None

    def saved(self, opened: Opened) -> None:
        """The files say what the editor says."""
        self.end_stretch()
        self._opened = opened
        self.is_unsaved = False
        self.changed.emit()
        self.kept.emit()
        self._look()

    def flush(self) -> None:
        """Write the draft at once, in this thread: the window closes, or another scenario is opened."""
        if self._pause.isActive() and self._opened is not None:
            self._pause.stop()
            self._written(self._opened)
            try:
                self.editing.keep(self._opened)
            except GoFirstError as error:
                self._context.host.show_error(error)

    # -- steps -----------------------------------------------------------------------------------

    def step(self, text: str, change: Change, key: str = "") -> bool:
        """Change the scenario; steps with the same key, without another in between, are one.

        False when it could not be done, which is said.
        """
        return self._step(text, lambda one: (change(one[0]), one[1]), key)

    def pack_step(self, text: str, change: Change, key: str = "") -> bool:
        """Change the pack.yaml."""
        return self._step(text, lambda one: (one[0], change(one[1])), key)

    def write(self, name: str, way: Way, text: str) -> bool:
        """Write a text in the pack's language, as somebody types it."""
        key = "/".join(map(str, way))
        return self.step(name, lambda one: one.put_text(way, self.own, self.own, text), key)

    def end_stretch(self) -> None:
        """What is typed from now on is another step."""
        self._stretch += 1

    def undo(self) -> None:
        """One step back."""
        self.end_stretch()
        self.stack.undo()

    def redo(self) -> None:
        """One step on again."""
        self.end_stretch()
        self.stack.redo()

    def show_state(self, files: Files) -> None:
        """A step was taken or taken back."""
        scenario, pack = files
        opened = self.opened
        if not opened.is_new and scenario.word(("id",)) != opened.scenario.word(("id",)):
            # Takes point at the id of a scenario that was saved: it stays when steps before are taken back.
            scenario = scenario.put(("id",), opened.scenario.word(("id",)))
        self._opened = replace(opened, scenario=scenario, pack=pack)
        self.is_unsaved = True
        self.changed.emit()
        self._pause.start()

    def _step(self, text: str, change: Callable[[Files], Files], key: str) -> bool:
        before = (self.opened.scenario, self.opened.pack)
        key = f"{key}#{self._stretch}" if key else ""
        last = self.stack.command(self.stack.index() - 1) if self.stack.index() else None
        # Typing goes on from where its stretch began: a word that was emptied on the way keeps its looks.
        start = last.before if isinstance(last, _Step) and key and last.key == key else before
        try:
            after = change(start)
        except KnownError as error:
            self._context.host.show_error(error)
            self.changed.emit()
            return False
        if after[0] is before[0] and after[1] is before[1]:
            return False
        self.stack.push(_Step(self, text, before, after, key))
        return True

    # -- what follows a step ---------------------------------------------------------------------

    def _paused(self) -> None:
        opened = self.opened
        self._written(opened)
        self._look()
        self._context.tasks.run(
            self.editing.keep, opened, on_done=self._was_kept, on_failed=self._could_not_keep
        )

    def _written(self, opened: Opened) -> None:
        """Make the texts here: two threads must not write the same tree."""
        self.is_unsaved = bool(opened.unsaved())

    def _look(self) -> None:
        opened = self.opened
        self._written(opened)
        self._context.tasks.run(
            _look_at, self.editing, opened, on_done=self._seen, on_failed=self._context.host.show_error
        )

    def _seen(self, result: Any) -> None:
        opened, checked = result
        if opened is self._opened:
            self.checked = checked
            self.looked_at.emit()

    def _was_kept(self, _nothing: object) -> None:
        self._told = False
        self.kept.emit()

    def _could_not_keep(self, error: GoFirstError) -> None:
        if not self._told:
            self._told = True
            self._context.host.show_error(error)


def _look_at(editing: PackEditing, opened: Opened) -> tuple[Opened, Checked]:
    return opened, editing.check(opened)
