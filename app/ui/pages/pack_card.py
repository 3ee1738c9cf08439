"""One installed pack: what it is, its process, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from app.domain import Pack, Problem, Severity
from app.ui.languages import language_name
from app.ui.pages.pack_names import NamesForm
from app.ui.pages.pack_problem import at_line, problem_lines
from app.ui.pages.process_picture import ProcessPicture
from app.ui.pages.settings_parts import Sign
from app.ui.widgets.basics import button, clear, column, label, row, tool_button
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.workflow import PackPlace, ShelfPack

if TYPE_CHECKING:
    from app.ui.pages.pack_actions import PackActions


class PackCard(QFrame):
    """A pack, usable or not."""

    stage_clicked = Signal(str, str)
    """Pack and stage."""
    folder_asked = Signal(object)
    """The folder to show."""
    conflicts_asked = Signal(object)
    """The pack whose edits meet changes of a new version."""
    edit_asked = Signal(str, str)
    """Pack and scenario to write on; no scenario: any of the pack."""

    def __init__(self, shelf_pack: ShelfPack, language: str, actions: PackActions) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.shelf_pack = shelf_pack
        self.pack = shelf_pack.pack
        self.problems = shelf_pack.problems
        self._actions = actions
        self._language = language
        self._folder = shelf_pack.path or Path()
        name = shelf_pack.name.get(language) or self._folder.name
        self.name = name
        self.setAccessibleName(name)
        self.enabled = QCheckBox(self.tr("In use"))
        self.enabled.setChecked(shelf_pack.enabled)
        self.enabled.setAccessibleName(self.tr("Practise with {name}").format(name=name))
        self.enabled.clicked.connect(self._set_enabled)
        self.open_folder = button(self.tr("Open folder"), icon_name="folder", clicked=self._open_folder)
        self.open_folder.setAccessibleName(self.tr("Open the folder of {name}").format(name=name))
        self.edit = button(self.tr("Edit"), icon_name="edit", clicked=self._edit)
        self.edit.setAccessibleName(self.tr("Edit {name}").format(name=name))
        if shelf_pack.pack is None:
            self.edit.hide()
        self.more = tool_button("more", self.tr("More for {name}").format(name=name))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        head = column(label(name, "heading"), label(self._facts(self._where()), "small"), spacing=2)
        top = Folding(
            head, Flow(self.enabled, self.edit, self.open_folder, self.more), wide_from=620, spacing=12
        )
        layout = column(top, spacing=12)
        layout.setContentsMargins(22, 18, 18, 18)
        self.names: NamesForm | None = None
        self._names_place = QVBoxLayout()
        for part in self._parts(shelf_pack, language):
            layout.addWidget(part)
        layout.addLayout(self._names_place)
        self._list = QWidget()
        self._list_layout = column(spacing=10)
        self._list.setLayout(self._list_layout)
        self.toggle = button("", "quiet", clicked=self._toggle)
        if self.problems:
            layout.addLayout(row(Sign(*self._sign(), centred=True), self.toggle, None, spacing=4))
            layout.addWidget(self._list)
        self._list.setVisible(shelf_pack.pack is None and shelf_pack.enabled)
        self._show_list()
        self.setLayout(layout)

    @property
    def is_folded(self) -> bool:
        """Whether the problems are out of sight."""
        return self._list.isHidden()

    def problem_texts(self) -> tuple[str, ...]:
        """Everything that is said about the problems, in order."""
        return tuple(one.text() for one in self._list.findChildren(QLabel) if one.text())

    def _parts(self, shelf_pack: ShelfPack, language: str) -> list[QWidget]:
        parts: list[QWidget] = []
        pack = shelf_pack.pack
        if pack is not None:
            if pack.description is not None:
                parts.append(label(" ".join(pack.description.get(language).split()), "muted"))
            self.process = self._picture(pack, language)
            parts.append(self.process)
        elif shelf_pack.enabled:
            parts.append(label(self.tr("This pack cannot be used until it is mended."), "warn"))
        else:
            parts.append(label(self.tr("Switched off: it is not practised with."), "muted"))
        if shelf_pack.edited:
            count = self.tr("You edited %n scenario(s) of it.", "", len(shelf_pack.edited))
            self.conflicts = button(self.tr("Compare with the new version"), "quiet", clicked=self._conflicts)
            line = QWidget()
            line.setLayout(row(label(count, "muted", wrap=False), self.conflicts, None))
            parts.append(line)
        return parts

    def _where(self) -> str:
        where = {
            PackPlace.BUNDLED: self.tr("Comes with the program"),
            PackPlace.ADDED: self.tr("Added by you"),
            PackPlace.BY_HAND: self.tr("Put into the folder by hand"),
        }[self.shelf_pack.place]
        return f"{where} · {self.tr('stays at this version')}" if self.shelf_pack.pinned else where

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        one = self.shelf_pack
        if one.pack is not None and one.pack.variables:
            menu.addAction(self.tr("Names in its texts …"), self.show_names)
        if one.pack is not None and one.path is not None and one.path.is_dir():
            menu.addAction(self.tr("Pass it on as a file …"), self._export)
        if one.place is PackPlace.ADDED:
            if one.can_update:
                menu.addAction(self.tr("Look for an update"), self._look_for_update)
            stay = menu.addAction(self.tr("Stay at this version"))
            stay.setCheckable(True)
            stay.setChecked(one.pinned)
            stay.toggled.connect(self._set_pinned)
            if one.entry.earlier:
                menu.addAction(self.tr("Back to the version before"), self._go_back)
        if one.can_remove:
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), self._remove)
        if menu.isEmpty():
            # Never shown before it has a parent: it would be a window for a moment.
            self.more.hide()
        return menu

    def show_names(self) -> None:
        """Ask for the names in its texts."""
        if self.pack is None or self.names is not None:
            return
        self.names = NamesForm(self.pack.variables, self._language, self.shelf_pack.values)
        keep = button(self.tr("Keep these names"), "primary", clicked=self._keep_names)
        keep.setObjectName("keep_names")
        self._names_place.addWidget(self.names)
        self._names_place.addLayout(
            Flow(keep, button(self.tr("Cancel"), "quiet", clicked=self._forget_names))
        )
        next(iter(self.names.fields.values())).setFocus()

    def _keep_names(self) -> None:
        if self.names is not None:
            self._actions.set_values(self.shelf_pack.id, self.names.values())

    def _forget_names(self) -> None:
        self.names = None
        clear(self._names_place)

    def _set_enabled(self, on: bool) -> None:
        self._actions.set_enabled(self.shelf_pack, on)

    def _set_pinned(self, on: bool) -> None:
        self._actions.set_pinned(self.shelf_pack, on)

    def _export(self) -> None:
        self._actions.export(self.shelf_pack, self.name)

    def _look_for_update(self) -> None:
        self._actions.look_for_update(self.shelf_pack)

    def _go_back(self) -> None:
        self._actions.go_back(self.shelf_pack)

    def _remove(self) -> None:
        self._actions.remove(self.shelf_pack)

    def _conflicts(self) -> None:
        self.conflicts_asked.emit(self.shelf_pack)

    def _facts(self, where: str) -> str:
        pack = self.pack
        if pack is None:
            version = self.tr("version {version}").format(version=self.shelf_pack.version)
            return f"{version} · {where}" if self.shelf_pack.version else where
        languages = ", ".join(language_name(code) for code in pack.languages)
        count = self.tr("%n scenario(s)", "", len(pack.scenarios))
        parts = [self.tr("version {version}").format(version=pack.version), count, languages, pack.license]
        return " · ".join(part for part in (*parts, ", ".join(pack.authors), where) if part)

    def _picture(self, pack: Pack, language: str) -> ProcessPicture:
        stages = [
            (stage.id, stage.name.get(language), len(pack.listing.places_of(stage.id)))
            for stage in pack.process.stages
        ]
        picture = ProcessPicture(self.tr("Stages of {name}").format(name=pack.name.get(language)), stages)
        picture.stage_clicked.connect(self._stage_clicked)
        return picture

    def _sign(self) -> tuple[str, str]:
        has_error = any(problem.severity is Severity.ERROR for problem in self.problems)
        return ("warning", "warn") if has_error else ("info", "muted")

    def _toggle(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self._show_list()

    def _show_list(self) -> None:
        count = len(self.problems)
        text = self.tr("%n problem(s)", "", count)
        self.toggle.setText(
            self.tr("{problems}: hide").format(problems=text)
            if not self._list.isHidden()
            else self.tr("{problems}: show").format(problems=text)
        )
        if self._list.isHidden() or self._list_layout.count():
            return
        clear(self._list_layout)
        for problem in self.problems:
            self._list_layout.addLayout(self._problem(problem))

    def _problem(self, problem: Problem) -> QVBoxLayout:
        is_error = problem.severity is Severity.ERROR
        kind = self.tr("Error") if is_error else self.tr("Worth a look")
        heading = f"{kind} · {_place(problem, self._folder)}"
        lines = problem_lines(problem, heading, "warn" if is_error else "")
        lines.setContentsMargins(12, 0, 0, 0)
        return lines

    def _edit(self) -> None:
        if self.pack is not None:
            self.edit_asked.emit(self.pack.id, "")

    def _open_folder(self) -> None:
        self.folder_asked.emit(self._folder if self._folder.is_dir() else self._folder.parent)

    def _stage_clicked(self, stage_id: str) -> None:
        if self.pack is not None:
            self.stage_clicked.emit(self.pack.id, stage_id)


def _place(problem: Problem, folder: Path) -> str:
    try:
        name = problem.file.relative_to(folder).as_posix()
    except ValueError:
        name = str(problem.file)
    if name == ".":
        name = folder.name
    return at_line(name, problem)
