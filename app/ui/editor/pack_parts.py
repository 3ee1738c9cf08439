"""The pack itself: its name, and the stages of its process in their order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.packs import Document, id_from
from app.ui.editor.area import Area
from app.ui.editor.languages import language_name
from app.ui.editor.session import EditSession
from app.ui.widgets.basics import button, card, clear, column, label, row, scrolled, tool_button
from app.ui.widgets.signs import RuleNumber

STAGES = ("process", "stages")


class StageRow(QWidget):
    """One stage."""

    def __init__(self, view: PackParts, index: int, count: int) -> None:
        super().__init__()
        self._view = view
        self.way = (*STAGES, index)
        number = index + 1
        self.name = Area(self.tr("Name of stage {number}").format(number=number), one_line=True)
        self.exit = Area(self.tr("What is settled when stage {number} is done").format(number=number))
        self.exit.setPlaceholderText(self.tr("What is settled when this stage is done"))
        self.name.typed.connect(self._named)
        self.exit.typed.connect(self._exit_typed)
        for one in (self.name, self.exit):
            one.left.connect(view.session.end_stretch)
        stage = self.tr("Stage {number}").format(number=number)
        up = tool_button("up", self.tr("{name}: up").format(name=stage), clicked=view.mover(index, -1))
        down = tool_button("down", self.tr("{name}: down").format(name=stage), clicked=view.mover(index, 1))
        self.remove = tool_button(
            "trash", self.tr("{name}: remove").format(name=stage), clicked=view.remover(index)
        )
        up.setEnabled(index > 0)
        down.setEnabled(index + 1 < count)
        up.setObjectName(f"stage_up_{number}")
        down.setObjectName(f"stage_down_{number}")
        line = row(spacing=12)
        line.addWidget(RuleNumber(number), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self.name, self.exit, spacing=6), 1)
        line.addLayout(column(row(up, down, self.remove, spacing=0), None))
        line.setContentsMargins(14, 12, 10, 12)
        self.setLayout(column(card(line, "well")))

    def show_now(self) -> None:
        """Show the stage."""
        pack, own = self._view.session.opened.pack, self._view.session.own
        self.name.show_text(pack.said_in((*self.way, "name"), own, own))
        self.exit.show_text(pack.said_in((*self.way, "exit"), own, own))
        used = pack.word((*self.way, "id")) in self._view.used_stages
        self.remove.setEnabled(not used and pack.count(STAGES) > 1)
        self.remove.setToolTip(self.tr("Scenarios belong to this stage: move them first.") if used else "")

    def _named(self, text: str) -> None:
        self._view.write((*self.way, "name"), text)

    def _exit_typed(self, text: str) -> None:
        self._view.write((*self.way, "exit"), text)


class PackParts(QWidget):
    """The form of the pack."""

    def __init__(self, session: EditSession) -> None:
        super().__init__()
        self.session = session
        self.used_stages: frozenset[str] = frozenset()
        self.name = Area(self.tr("Name of the pack"), one_line=True)
        self.name.typed.connect(self._named)
        self.name.left.connect(session.end_stretch)
        self.about = Area(self.tr("What is in it"), lowest=2)
        self.about.typed.connect(self._described)
        self.about.left.connect(session.end_stretch)
        self._language = label(role="small")
        self._stages = QVBoxLayout()
        self._stages.setSpacing(8)
        self.rows: list[StageRow] = []
        self.add = button(self.tr("Another stage"), icon_name="plus", clicked=self._add)
        top = card(
            column(
                label(self.tr("Name of the pack"), "overline"),
                self.name,
                label(self.tr("What is in it"), "overline"),
                self.about,
                self._language,
                margins=20,
                spacing=8,
            )
        )
        stages = card(
            column(
                label(self.tr("Stages of your sales process, in their order"), "heading"),
                self._stages,
                row(self.add, None),
                margins=20,
                spacing=12,
            )
        )
        inner = QWidget()
        inner.setMaximumWidth(860)
        inner.setLayout(column(top, stages, None, spacing=14))
        content = QWidget()
        outer = row(inner)
        outer.setContentsMargins(0, 0, 14, 18)
        content.setLayout(outer)
        self.setLayout(column(scrolled(content)))
        session.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show what pack.yaml says."""
        if not self.isVisible() or not self.session.is_open:
            return
        pack, own = self.session.opened.pack, self.session.own
        self.name.show_text(pack.said_in(("name",), own, own))
        self.about.show_text(pack.said_in(("description",), own, own))
        self._language.setText(
            self.tr("Written in {language}; other languages are added under Translate.").format(
                language=language_name(own)
            )
        )
        count = pack.count(STAGES)
        if len(self.rows) != count:
            clear(self._stages)
            self.rows = [StageRow(self, index, count) for index in range(count)]
            for one in self.rows:
                self._stages.addWidget(one)
        for one in self.rows:
            one.show_now()

    def write(self, way: tuple[str | int, ...], text: str) -> None:
        """Write a text of the pack."""
        own, said = self.session.own, " ".join(text.split())
        key = f"pack/{'/'.join(map(str, way))}"
        self.session.pack_step(self.tr("Change the pack"), lambda one: one.put_text(way, own, own, said), key)

    def mover(self, index: int, direction: int) -> Callable[[], None]:
        """What moves a stage."""

        def move() -> None:
            self.session.pack_step(
                self.tr("Move a stage"), lambda one: one.move(STAGES, index, index + direction)
            )

        return move

    def remover(self, index: int) -> Callable[[], None]:
        """What takes a stage away."""

        def remove() -> None:
            self.session.pack_step(self.tr("Remove a stage"), lambda one: one.remove((*STAGES, index)))

        return remove

    def _named(self, text: str) -> None:
        self.write(("name",), text)

    def _described(self, text: str) -> None:
        self.write(("description",), text)

    def _add(self) -> None:
        name = self.tr("New stage")

        def add(one: Document) -> Document:
            taken = {one.word((*STAGES, index, "id")) for index in range(one.count(STAGES))}
            return one.add(STAGES, {"id": id_from(name, taken, "stage"), "name": name})

        self.session.pack_step(self.tr("Another stage"), add)
        self.rows[-1].name.setFocus()
        self.rows[-1].name.selectAll()
