"""Where a pack is added from: a file, a folder, an address, or what was dropped on the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.pages.pack_import import ImportCard
from app.ui.pages.settings_parts import Sign
from app.ui.tasks import Task
from app.ui.widgets.basics import bring_into_view, button, clear, column, label, row
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.packs import Entry, ImportPreview


class AddingPanel(QFrame):
    """Asks where from, looks at the pack, shows what it is, and adds it when it is told to."""

    added = Signal(str)
    """Id of the pack."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.setObjectName("adding_panel")
        self._context = context
        self._task: Task | None = None
        self._next: Path | None = None
        """What came while another pack was being looked at; the newest."""
        self.card: ImportCard | None = None
        self.choose_file = button(self.tr("A .gofirst file …"), icon_name="packs", clicked=self._choose_file)
        self.choose_folder = button(self.tr("A folder …"), icon_name="folder", clicked=self._choose_folder)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address of a pack"))
        self.address.setObjectName("pack_address")
        self.address.setMaxLength(2000)
        self.address.setMinimumWidth(220)
        self.address.returnPressed.connect(self._look_there)
        self.look = button(self.tr("Look at it"), icon_name="search", clicked=self._look_there)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Looking at the pack"))
        self._doing = label("", "muted")
        self.cancel = button(self.tr("Cancel"), "quiet", clicked=self._cancel)
        busy = row(column(self._doing, self._progress, spacing=4), 12, self.cancel)
        busy.setStretch(0, 1)
        self._busy = QWidget()
        self._busy.setLayout(busy)
        there = row(self.address, self.look, spacing=8)
        there.setStretch(0, 1)
        self._ask = QWidget()
        self._ask.setLayout(
            column(
                row(Sign("plus"), label(self.tr("Add a pack"), "heading"), None, spacing=8),
                label(
                    self.tr(
                        "Drop it here, or choose it. You see who made it and what it changes before anything "
                        "is added."
                    ),
                    "muted",
                ),
                Flow(self.choose_file, self.choose_folder),
                label(
                    self.tr(
                        "Or the https or git address that your team shares. It is fetched when you click."
                    ),
                    "muted",
                ),
                there,
                spacing=8,
            )
        )
        self._place = QVBoxLayout()
        layout = column(self._ask, self._busy, self._place, spacing=10)
        layout.setContentsMargins(20, 16, 16, 16)
        self.setLayout(layout)
        self._show()

    @property
    def is_busy(self) -> bool:
        """Whether a pack is being looked at or added."""
        return self._task is not None

    def look_at(self, path: Path) -> None:
        """Look at a file or a folder, after what is being looked at just now; elsewhere if it is no pack."""
        from app.workflow import FileKind, kind_of_file

        if kind_of_file(path) is not FileKind.OTHER:
            self._context.host.open_coach("received", str(path))
            return
        if self.is_busy:
            self._next = path
        else:
            self._begin(_inspect, path, path.name)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show a pack that was looked at elsewhere: an update that was found."""
        self._forget_card()
        self._inspected(preview)

    def leave(self) -> None:
        """Nothing is added: what was looked at is thrown away."""
        self._forget_card()
        self._show()

    def _choose_file(self) -> None:
        kinds = self.tr("Packs (*.gofirst *.zip)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Add a pack"), "", kinds)
        if name:
            self.look_at(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("The folder of a pack"))
        if name:
            self.look_at(Path(name))

    def _look_there(self) -> None:
        address = self.address.text().strip()
        if address:
            self._begin(_inspect_address, address, address)

    def _begin(self, function: Any, what: object, shown: str) -> None:
        if self._task is not None:
            return
        self._forget_card()
        task = Task(function, self._context.services, what, wants_task=True)
        self._task = self._context.tasks.start(
            task,
            on_done=self._inspected,
            on_failed=self._failed,
            on_cancelled=self._ended,
            on_progress=self._moved,
            long=True,
        )
        self._progress.setRange(0, 0)
        self._doing.setText(self.tr("Looking at {name} …").format(name=shown))
        self._show()

    def _moved(self, fraction: float) -> None:
        self._progress.setRange(0, 1000)
        self._progress.setValue(round(1000 * fraction))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ended(self) -> None:
        self._task = None
        self._show()
        self._go_on()

    def _go_on(self) -> None:
        path, self._next = self._next, None
        if path is not None:
            self.look_at(path)

    def _failed(self, error: GoFirstError) -> None:
        self._ended()
        self._context.host.show_error(error)

    def _inspected(self, preview: ImportPreview) -> None:
        self._task = None
        shelf = self._context.services.shelf
        known = shelf.store.entry(preview.id) if preview.id else None
        self.card = ImportCard(preview, self._language, known.values if known is not None else {})
        self.card.add_asked.connect(self._add)
        self.card.left.connect(self.leave)
        self._place.addWidget(self.card)
        self._show()
        first = self.card.add if not self.card.add.isHidden() else self.card.leave
        first.setFocus()
        bring_into_view(self.card)
        self._go_on()

    def _add(self, values: Mapping[str, str], author: str) -> None:
        if self.card is None or self._task is not None:
            return
        task = Task(_add, self._context.services, self.card.preview, dict(values), author)
        self._task = self._context.tasks.start(task, on_done=self._added, on_failed=self._failed)
        self._doing.setText(self.tr("Adding it …"))
        self._show()

    def _added(self, entry: Entry) -> None:
        self._task = None
        if self.card is not None:
            clear(self._place)
            self.card = None
        self.address.clear()
        self._show()
        self.added.emit(entry.id)
        self._go_on()

    def _forget_card(self) -> None:
        if self.card is not None:
            preview, self.card = self.card.preview, None
            clear(self._place)
            task = Task(_discard, self._context.services, preview)
            self._context.tasks.start(task, on_done=self._discarded, on_failed=self._context.host.show_error)

    def _discarded(self, _nothing: object) -> None:
        """What was looked at is gone."""

    def _show(self) -> None:
        busy = self._task is not None
        self._busy.setVisible(busy)
        self.cancel.setVisible(busy and self.card is None)
        self._ask.setVisible(not busy and self.card is None)
        if self.card is not None:
            self.card.setEnabled(not busy)

    @property
    def _language(self) -> str:
        return self._context.services.settings.interface_language or "en"


def _inspect(services: Any, path: Path, task: Task) -> ImportPreview:
    return services.shelf.inspect(path, on_progress=task.report_progress, cancel=task.cancel_token)  # type: ignore[no-any-return]


def _inspect_address(services: Any, address: str, task: Task) -> ImportPreview:
    return services.shelf.inspect_address(  # type: ignore[no-any-return]
        address, on_progress=task.report_progress, cancel=task.cancel_token
    )


def _add(services: Any, preview: ImportPreview, values: Mapping[str, str], author: str) -> Entry:
    return services.shelf.add(preview, values, author=author)  # type: ignore[no-any-return]


def _discard(services: Any, preview: ImportPreview) -> None:
    services.shelf.discard(preview)
