"""What can be done with a pack that is there: switch it off, pass it on, look for an update, remove it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.context import Context
from app.ui.tasks import Task
from app.workflow import ShelfPack, UpdateState

if TYPE_CHECKING:
    from app.packs import Entry, Exported
    from app.workflow import Update


class PackActions(QObject):
    """Does it in a task and says so."""

    changed = Signal()
    """A pack was added, removed or chosen differently."""
    update_found = Signal(object)
    """The preview of a newer version."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._names: dict[Task, str] = {}

    def set_enabled(self, pack: ShelfPack, enabled: bool) -> None:
        """Practise with it, or not; takes are kept either way."""
        self._run(_call, "set_enabled", pack.id, enabled, then=self._done)

    def set_pinned(self, pack: ShelfPack, pinned: bool) -> None:
        """Stay with its version, or not."""
        self._run(_call, "set_pinned", pack.id, pinned, then=self._done)

    def set_values(self, pack_id: str, values: Mapping[str, str]) -> None:
        """Fill in its names."""
        self._run(_call, "set_values", pack_id, dict(values), then=self._done)

    def remove(self, pack: ShelfPack) -> None:
        """Take it off; it can be brought back for 30 days."""
        self._run(_call, "remove", pack.id, then=self._removed)

    def restore(self, pack_id: str) -> None:
        """Bring it back."""
        self._run(_call, "restore", pack_id, then=self._done)

    def go_back(self, pack: ShelfPack) -> None:
        """Use the version before."""
        self._run(_call, "go_back", pack.id, then=self._done)

    def export(self, pack: ShelfPack, name: str) -> None:
        """Write it as one file where the user wants it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / f"{pack.id}-{pack.version}.gofirst")
        kinds = self.tr("Packs (*.gofirst)")
        target, _kind = QFileDialog.getSaveFileName(
            self._page, self.tr("Pass on {name}").format(name=name), suggested, kinds
        )
        if target:
            path = Path(target)
            path = path if path.suffix == ".gofirst" else path.with_name(f"{path.name}.gofirst")
            self._run(_call, "export", pack.id, path, then=self._exported)

    def look_for_update(self, pack: ShelfPack) -> None:
        """Ask where it came from whether there is a newer one; nothing is installed by that."""
        self._context.host.say(self.tr("Looking for an update …"), seconds=60)
        task = Task(_look_for_update, self._context.services, pack.id, wants_task=True)
        self._context.tasks.start(
            task, on_done=self._looked, on_failed=self._context.host.show_error, long=True
        )

    def _run(self, function: Callable[..., Any], *arguments: Any, then: Callable[[Any], None]) -> None:
        self._context.tasks.run(
            function,
            self._context.services,
            *arguments,
            on_done=then,
            on_failed=self._context.host.show_error,
        )

    def _done(self, _entry: object) -> None:
        self.changed.emit()

    def _removed(self, entry: Entry) -> None:
        def undo() -> None:
            self.restore(entry.id)

        text = self.tr("The pack is removed. Takes that were made with it are kept.")
        self._context.host.offer_undo(text, undo)
        self.changed.emit()

    def _exported(self, exported: Exported) -> None:
        text = self.tr("The pack lies in {file}.").format(file=exported.path.name)
        self._context.host.say(text)

    def _looked(self, update: Update) -> None:
        texts = {
            UpdateState.CURRENT: self.tr("This is the newest version."),
            UpdateState.OLDER: self.tr("What lies there is older than what you have."),
            UpdateState.PINNED: self.tr("You chose to stay at this version."),
            UpdateState.NO_ADDRESS: self.tr("Nobody noted where this pack came from."),
            UpdateState.OTHER_PACK: self.tr("Another pack lies there now, so nothing was changed."),
        }
        if update.state in texts:
            self._context.host.say(texts[update.state])
        else:
            self._context.host.say(
                self.tr("There is something new. Look at it before you add it."), seconds=8
            )
            self.update_found.emit(update.preview)


def _call(services: Any, name: str, *arguments: Any) -> Any:
    return getattr(services.shelf, name)(*arguments)


def _look_for_update(services: Any, pack_id: str, task: Task) -> Update:
    return services.shelf.check_for_update(  # type: ignore[no-any-return]
        pack_id, on_progress=task.report_progress, cancel=task.cancel_token
    )
