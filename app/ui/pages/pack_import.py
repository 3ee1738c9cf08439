"""A pack that is about to be added: who made it, what is in it, what it changes; nothing is added yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.domain import Problem
from app.ui.pages.pack_names import NamesForm
from app.ui.pages.pack_words import (
    changes_of,
    facts_of,
    made_by,
    relation_text,
    signature_text,
    warnings_of,
)
from app.ui.pages.process_picture import ProcessPicture
from app.ui.pages.settings_parts import Sign, field
from app.ui.problem_sentences import problem_sentences
from app.ui.widgets.basics import button, column, label, row
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.packs import ImportPreview

_MOST = 12
"""Changes and problems that are shown before the rest is counted."""


class ImportCard(QFrame):
    """What is known of it, and two buttons: add it, or leave it."""

    add_asked = Signal(object, str)
    """Values of its variables, and the name that its key is known by from now on (or nothing)."""
    left = Signal()

    def __init__(self, preview: ImportPreview, language: str, values: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName("import_card")
        self.preview = preview
        self._language = language
        self._author: QLineEdit | None = None
        self.names: NamesForm | None = None
        name = preview.name.get(language) or preview.origin.address
        self.setAccessibleName(name)
        layout = column(label(name, "heading"), spacing=10)
        layout.setContentsMargins(22, 18, 18, 18)
        if preview.id:
            count = self.tr("%n scenario(s)", "", preview.scenarios)
            layout.addWidget(label(facts_of(preview, count), "small"))
            layout.addWidget(label(made_by(preview)))
            self._show_signature(layout)
            if preview.description is not None:
                layout.addWidget(label(" ".join(preview.description.get(language).split()), "muted"))
            stages = [(one.id, one.name.get(language), one.scenarios) for one in preview.stages]
            if stages:
                picture = ProcessPicture(self.tr("Stages of {name}").format(name=name), stages)
                layout.addWidget(picture)
            self._show_changes(layout)
        self._show_problems(layout)
        if preview.can_add and preview.variables:
            self.names = NamesForm(preview.variables, language, values)
            layout.addWidget(self.names)
        self.add = button(self._add_text(), "primary", icon_name="plus", clicked=self._add)
        self.add.setObjectName("add_pack")
        if not preview.can_add or self._is_same:
            self.add.hide()
        self.leave = button(
            self.tr("Leave it") if preview.can_add and not self._is_same else self.tr("Close"),
            clicked=self.left.emit,
        )
        layout.addLayout(Flow(self.add, self.leave))
        self.setLayout(layout)

    @property
    def _is_same(self) -> bool:
        from app.packs import Relation

        return self.preview.changes.relation is Relation.SAME

    def _add_text(self) -> str:
        from app.packs import Relation

        relation = self.preview.changes.relation
        if relation is Relation.NEWER:
            return self.tr("Update to {version}").format(version=self.preview.version)
        if relation in (Relation.OLDER, Relation.ALTERED):
            return self.tr("Replace it with this one")
        return self.tr("Add this pack")

    def _show_signature(self, layout: QVBoxLayout) -> None:
        from app.packs import Signed

        signature = self.preview.signature
        text, icon, shade = signature_text(signature)
        line = row(Sign(icon, shade), label(text), spacing=8)
        line.setStretch(1, 1)
        layout.addLayout(line)
        if signature.state is Signed.UNKNOWN:
            self._author = QLineEdit()
            self._author.setMaxLength(80)
            self._author.setMaximumWidth(360)
            self._author.setObjectName("author_name")
            layout.addLayout(
                field(
                    self.tr("Whose key is it?"),
                    self._author,
                    self.tr(
                        "With a name here, the key is known from now on. Leave it empty to decide later."
                    ),
                )
            )

    def _show_changes(self, layout: QVBoxLayout) -> None:
        changes = self.preview.changes
        edited = self.tr("You edited %n scenario(s) of it. Your edits stay.", "", len(changes.edited))
        texts = [relation_text(changes, self.preview.version), *warnings_of(changes, edited)]
        for number, text in enumerate(one for one in texts if one):
            layout.addWidget(label(text, "" if number == 0 else "warn"))
        found = changes_of(changes, self._language)
        for icon, title in found[:_MOST]:
            kind = {
                "plus": self.tr("new: {title}"),
                "again": self.tr("changed: {title}"),
                "cross": self.tr("goes away: {title}"),
            }[icon]
            line = row(Sign(icon), label(kind.format(title=title)), spacing=8)
            line.setStretch(1, 1)
            layout.addLayout(line)
        self._count_rest(layout, len(found))

    def _show_problems(self, layout: QVBoxLayout) -> None:
        problems = self.preview.problems
        if not self.preview.can_add:
            text = self.tr("It cannot be added until this is mended. Nothing of it was kept.")
            layout.addWidget(label(text, "warn"))
        for problem in problems[:_MOST]:
            layout.addWidget(_problem(problem))
        self._count_rest(layout, len(problems))

    def _count_rest(self, layout: QVBoxLayout, count: int) -> None:
        if count > _MOST:
            text = self.tr("and %n more", "", count - _MOST)
            layout.addWidget(label(text, "muted"))

    def _add(self) -> None:
        author = self._author.text().strip() if self._author is not None else ""
        self.add_asked.emit(self.names.values() if self.names is not None else {}, author)


def _problem(problem: Problem) -> QWidget:
    what, remedy = problem_sentences(problem)
    place = problem.file.name if problem.line is None else f"{problem.file.name}:{problem.line}"
    box = QWidget()
    box.setLayout(column(label(place, "small"), label(what), label(remedy, "muted"), spacing=1))
    return box
