"""What the editor page asks of the packs: every opening, copy and save goes through a task here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain import GoFirstError, KnownError, Pack
from app.ui.context import Context
from app.ui.editor import work
from app.ui.editor.scenario_list import Shelf
from app.ui.editor.session import EditSession
from app.ui.sentences import sentence
from app.workflow import Draft, keep_draft, restore_scenario


class EditorDesk(QObject):
    """Brings scenarios into the session and takes them out of it."""

    ready = Signal()
    """A scenario was opened."""
    saved = Signal()
    others_wanted = Signal(str)
    """A scenario of this pack, which is not one's own, has to be chosen."""

    def __init__(self, context: Context, session: EditSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._then: Callable[[], None] | None = None
        self.shelf: Shelf | None = None
        self.drafts: tuple[Draft, ...] = ()
        self.packs: tuple[Pack, ...] = ()
        self.is_busy = False
        self._waiting: Path | None = None
        """Where the scenario lies that was removed last."""

    # -- opening ---------------------------------------------------------------------------------

    def begin_new(self) -> None:
        """A new scenario in the pack in hand."""
        folder = self._session.opened.folder if self._session.is_open else None
        stage = self._session.document.word(("stage",)) if self._session.is_open else ""
        self._run(work.begin_new, folder, *self._own_pack, stage)

    def edit(self, pack_id: str, scenario_id: str) -> None:
        """A scenario of any pack."""
        self._run(work.edit, pack_id, scenario_id, *self._own_pack)

    def open_file(self, folder: Path, file: str) -> None:
        """A scenario of an own pack."""
        self._run(work.open_file, folder, file)

    def open_pack(self, folder: Path) -> None:
        """The first scenario of an own pack."""
        self._run(work.open_first, folder)

    def copy_from(self, pack_id: str, scenario_id: str) -> None:
        """A copy of a scenario in the pack in hand."""
        folder = self._session.opened.folder if self._session.is_open else None
        self._run(work.copy_here, pack_id, scenario_id, folder, *self._own_pack)

    def copy_in_hand(self) -> None:
        """A copy of the scenario in hand, beside it; what is not saved is saved before."""
        if not self._session.is_open:
            return

        def copy() -> None:
            opened = self._session.opened
            self._run(
                work.copy_here,
                opened.ref_pack,
                opened.scenario.word(("id",)),
                opened.folder,
                *self._own_pack,
            )

        self.save(then=copy)

    def remove_in_hand(self) -> None:
        """Take the scenario in hand away, with an undo."""
        if not self._session.is_open or self.is_busy:
            return
        opened = self._session.opened
        title = self._session.text(("title",)) or self.tr("New scenario")
        self._session.close()
        self.is_busy = True

        def removed(result: Any) -> None:
            waiting, start = result
            self._opened(start)
            self._context.host.offer_undo(self.tr("“{title}” was removed.").format(title=title), undo)
            self._waiting = waiting

        def undo() -> None:
            try:
                if self._waiting is not None:
                    restore_scenario(self._context.services, self._waiting, opened.folder, opened.file)
                if opened.unsaved():
                    self._session.editing.keep(opened)
            except GoFirstError as error:
                self._context.host.show_error(error)
                return
            self.open_file(opened.folder, opened.file)

        self._waiting = None
        self._context.tasks.run(
            work.remove,
            self._context.services,
            self._session.editing,
            opened,
            on_done=removed,
            on_failed=self._failed,
        )

    def put_model_in(self, index: int, take_id: str) -> None:
        """Let a take go with the pack; what is not saved is saved before."""
        if self._session.is_open:
            self.save(then=lambda: self._run(work.put_model_in, self._session.opened, index, take_id))

    def take_model_out(self, index: int, file: str) -> None:
        """Let a model leave the pack; what is not saved is saved before."""
        if self._session.is_open:
            self.save(then=lambda: self._take_out(index, file))

    def _take_out(self, index: int, file: str) -> None:
        before = self._session.opened

        def undo() -> None:
            self._run(work.put_model_back, before, index, file)

        self._run(work.take_model_out, before, index, file)
        self._context.host.offer_undo(self.tr("The model is out of the pack."), undo)

    def use_theirs(self) -> None:
        """Use the scenario of those who keep the pack again, with an undo."""
        if not self._session.is_open or self._session.opened.edits is None:
            return
        opened = self._session.opened
        title = self._session.text(("title",))
        self._session.close()

        def undo() -> None:
            self._run(work.take_edit_back, opened)

        self._run(work.put_edit_aside, opened)
        self._context.host.offer_undo(self.tr("“{title}” is as the pack has it.").format(title=title), undo)

    def drop_draft(self, draft: Draft) -> None:
        """Let go of a draft, with an undo."""
        services, editing = self._context.services, self._session.editing

        def undo() -> None:
            try:
                keep_draft(services.paths, draft)
            except GoFirstError as error:
                self._context.host.show_error(error)
                return
            self.open_file(services.paths.packs / draft.pack, draft.file)

        editing.discard(services.paths.packs / draft.pack, draft.file)
        self._context.host.offer_undo(self.tr("What was not saved was thrown away."), undo)

    def used_stages(self) -> frozenset[str]:
        """Ids of the stages that have scenarios."""
        here = self._session.document.word(("stage",))
        others = self.shelf.scenarios if self.shelf is not None else ()
        return frozenset({here, *(one.stage for one in others if one.name != self._session.opened.file)})

    # -- saving ----------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] | None = None, *, over_others: bool = False) -> None:
        """Write the scenario, then go on."""
        if self.is_busy:
            return
        self._session.end_stretch()
        self._session.flush()
        opened = self._session.opened
        if then is not None and not opened.unsaved():
            then()
            return
        self._then = then
        self.is_busy = True
        self._context.tasks.run(
            work.save,
            self._context.services,
            self._session.editing,
            opened,
            over_others,
            on_done=self._was_saved,
            on_failed=self._not_saved,
        )

    def _was_saved(self, start: work.Start) -> None:
        self.is_busy = False
        self._take(start)
        if start.desk is not None:
            self._session.saved(start.desk.opened)
        then, self._then = self._then, None
        if then is not None:
            then()
        else:
            self.saved.emit()

    def _not_saved(self, error: GoFirstError) -> None:
        self.is_busy = False
        if isinstance(error, KnownError) and error.code == "edit_changed_elsewhere":
            self._context.host.say(
                sentence(error),
                (self.tr("Save mine"), self._save_over),
                (self.tr("Open theirs"), self._open_theirs),
            )
        else:
            self._context.host.show_error(error)

    def _save_over(self) -> None:
        self.save(self._then, over_others=True)

    def _open_theirs(self) -> None:
        opened = self._session.opened
        self._session.close()
        self._run(work.open_saved, opened.folder, opened.file)

    # -- inside ----------------------------------------------------------------------------------

    @property
    def _own_pack(self) -> tuple[str, str]:
        """Name and language of the pack that is made for somebody who has none."""
        settings = self._context.services.settings
        return self.tr("Our scenarios"), settings.practice_language or settings.interface_language or "en"

    def _run(self, function: Callable[..., work.Start], *arguments: Any) -> None:
        if self.is_busy:
            return
        self.is_busy = True
        # What is in hand is written down before something else comes.
        self._session.flush()
        self._context.tasks.run(
            function,
            self._context.services,
            self._session.editing,
            *arguments,
            on_done=self._opened,
            on_failed=self._failed,
        )

    def _opened(self, start: work.Start) -> None:
        self.is_busy = False
        self._take(start)
        if start.desk is not None:
            self._session.open(start.desk.opened)
            self.ready.emit()
        if start.foreign:
            self.others_wanted.emit(start.foreign)

    def _take(self, start: work.Start) -> None:
        self.packs = start.others
        self.drafts = start.drafts
        if start.desk is not None:
            self.shelf = start.desk.shelf

    def _failed(self, error: GoFirstError) -> None:
        self.is_busy = False
        self._context.host.show_error(error)
