"""One installed pack: what it is, its process, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain import LANGUAGE_NAMES, Pack, Problem, Severity
from app.ui.pages.process_picture import ProcessPicture
from app.ui.pages.settings_parts import Sign
from app.ui.problem_sentences import problem_sentences
from app.ui.widgets.basics import button, clear, column, label, row, set_role
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding

if TYPE_CHECKING:
    from app.packs import LoadedPack


class PackCard(QFrame):
    """A pack, usable or not."""

    stage_clicked = Signal(str, str)
    """Pack and stage."""
    folder_asked = Signal(object)
    """The folder to show."""
    edit_asked = Signal(str, str)
    """Pack and scenario to write on; no scenario: any of the pack."""

    def __init__(self, loaded: LoadedPack, language: str, *, comes_along: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.pack = loaded.pack
        self.problems = loaded.problems
        self._folder = _folder(loaded)
        parts: list[QWidget | QVBoxLayout] = []
        name = loaded.pack.name.get(language) if loaded.pack is not None else self._folder.name
        self.setAccessibleName(name)
        self.open_folder = button(self.tr("Open folder"), icon_name="folder", clicked=self._open_folder)
        self.open_folder.setAccessibleName(self.tr("Open the folder of {name}").format(name=name))
        where = self.tr("Comes with the program") if comes_along else self.tr("Added by you")
        head = column(label(name, "heading"), label(self._facts(where), "small"), spacing=2)
        self.edit = button(self.tr("Edit"), icon_name="edit", clicked=self._edit)
        self.edit.setAccessibleName(self.tr("Edit {name}").format(name=name))
        self.edit.setVisible(loaded.pack is not None)
        top = Folding(head, Flow(self.edit, self.open_folder), wide_from=560, spacing=12)
        layout = column(top, spacing=12)
        layout.setContentsMargins(22, 18, 18, 18)
        if loaded.pack is not None:
            if loaded.pack.description is not None:
                parts.append(label(" ".join(loaded.pack.description.get(language).split()), "muted"))
            self.process = self._picture(loaded.pack, language)
            parts.append(self.process)
        else:
            parts.append(label(self.tr("This pack cannot be used until it is mended."), "warn"))
        for part in parts:
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        self._list = QWidget()
        self._list_layout = column(spacing=10)
        self._list.setLayout(self._list_layout)
        self.toggle = button("", "quiet", clicked=self._toggle)
        if self.problems:
            layout.addLayout(row(Sign(*self._sign(), centred=True), self.toggle, None, spacing=4))
            layout.addWidget(self._list)
        self._list.setVisible(loaded.pack is None)
        self._show_list()
        self.setLayout(layout)

    @property
    def is_folded(self) -> bool:
        """Whether the problems are out of sight."""
        return self._list.isHidden()

    def problem_texts(self) -> tuple[str, ...]:
        """Everything that is said about the problems, in order."""
        return tuple(one.text() for one in self._list.findChildren(QLabel) if one.text())

    def _facts(self, where: str) -> str:
        pack = self.pack
        if pack is None:
            return where
        languages = ", ".join(_language(code) for code in pack.languages)
        count = self.tr("%n scenario(s)", "", len(pack.scenarios))
        parts = [self.tr("version {version}").format(version=pack.version), count, languages, pack.license]
        return " · ".join(part for part in (*parts, ", ".join(pack.authors), where) if part)

    def _picture(self, pack: Pack, language: str) -> ProcessPicture:
        stages = [
            (stage.id, stage.name.get(language), len(pack.in_stage(stage.id)))
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
        what, remedy = problem_sentences(problem)
        is_error = problem.severity is Severity.ERROR
        place = label(_place(problem, self._folder), "small")
        first = label(what)
        set_role(first, "warn" if is_error else "")
        kind = self.tr("Error") if is_error else self.tr("Worth a look")
        texts = column(label(f"{kind} · {place.text()}", "small"), first, label(remedy, "muted"), spacing=1)
        outer = QVBoxLayout()
        outer.setContentsMargins(12, 0, 0, 0)
        outer.addLayout(texts)
        return outer

    def _edit(self) -> None:
        if self.pack is not None:
            self.edit_asked.emit(self.pack.id, "")

    def _open_folder(self) -> None:
        self.folder_asked.emit(self._folder if self._folder.is_dir() else self._folder.parent)

    def _stage_clicked(self, stage_id: str) -> None:
        if self.pack is not None:
            self.stage_clicked.emit(self.pack.id, stage_id)


def _folder(loaded: LoadedPack) -> Path:
    """Where a pack lies; of one that could not be read only its problems know that."""
    if loaded.pack is not None:
        return loaded.pack.folder
    file = loaded.problems[0].file
    return file if file.is_dir() or not file.suffix or file.suffix == ".gofirst" else file.parent


def _place(problem: Problem, folder: Path) -> str:
    try:
        name = problem.file.relative_to(folder).as_posix()
    except ValueError:
        name = str(problem.file)
    if name == ".":
        name = folder.name
    return name if problem.line is None else f"{name}:{problem.line}"


def _language(code: str) -> str:
    return LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName() or code
