"""Settings: whose voices are here, and what can be done with all takes of one person."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QVBoxLayout, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.pages.settings_parts import Section, Sign
from app.ui.round.before_recording import recording_note
from app.ui.round.moments import day_of
from app.ui.tasks import Task
from app.ui.widgets.basics import Elided, button, clear, column, label, row
from app.ui.widgets.flow import Flow
from app.ui.widgets.waveform import clock
from app.workflow import Person, erase_person, export_person, people, trash_person


class PeopleSection(Section):
    """What recording people asks for, and a row for everybody who was recorded."""

    changed = Signal()
    """Takes went, or came back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._people: tuple[Person, ...] = ()
        note = row(Sign("people"), label(recording_note()), spacing=10)
        note.setStretch(1, 1)
        law = label(
            self.tr(
                "Among friends that is courtesy; at work it is the law. Your company says for how long and "
                "for what. No voice print is made: nobody is recognised by their voice."
            ),
            "small",
        )
        self.rows: list[PersonRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.fill(
            self.tr("People"),
            self.tr("Whose voices are here. What belongs to a person can be handed over or deleted."),
            column(note, law, spacing=4),
            self._list,
        )

    def refresh(self) -> None:
        """Look who is there, in a task; not while something is being done with a person's takes."""
        if not any(one.is_busy for one in self.rows):
            self._context.tasks.run(
                people, self._context.services, on_done=self._show, on_failed=self._context.host.show_error
            )

    def _show(self, found: Any) -> None:
        if found == self._people:
            return
        self._people = found
        clear(self._list)
        self.rows = [PersonRow(self._context, one) for one in found]
        for one in self.rows:
            one.changed.connect(self._gone)
            self._list.addWidget(one)

    def _gone(self) -> None:
        self._context.host.library_changed()
        self.refresh()
        self.changed.emit()


class PersonRow(QFrame):
    """One person: how much there is, export, delete; what will go is shown before it goes."""

    changed = Signal()

    def __init__(self, context: Context, person: Person) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._person = person
        self._task: Task | None = None
        name = person.name or self.tr("No name")
        self.name = Elided(name, "heading")
        self.facts = label(self._facts(), "small")
        self.export = button(self.tr("Export …"), "quiet", icon_name="export", clicked=self._export)
        self.export.setAccessibleName(self.tr("Export all takes of {name}").format(name=name))
        self.delete = button(self.tr("Delete …"), "quiet", icon_name="trash", clicked=self._ask)
        self.delete.setAccessibleName(self.tr("Delete all takes of {name}").format(name=name))
        self._question = label()
        self.to_trash = button(self.tr("Move to the trash"), clicked=self._to_trash)
        self.for_good = button(self.tr("Delete for good"), clicked=self._for_good)
        self.keep = button(self.tr("Keep them"), "primary", clicked=self._keep)
        self._asking = QWidget()
        reach = label(
            self.tr(
                "For good means out of every file that Go First keeps, but not out of packs: a model that "
                "somebody put into a pack goes with the pack. Copies that you exported, backups that lie "
                "elsewhere and what a disk (an SSD) keeps of deleted files are out of our reach."
            ),
            "small",
        )
        self._asking.setLayout(
            column(self._question, reach, Flow(self.keep, self.to_trash, self.for_good), spacing=8)
        )
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far it is"))
        self.cancel = button(self.tr("Cancel"), "quiet", clicked=self._cancel)
        self._busy = QWidget()
        busy = row(self._progress, self.cancel, spacing=10)
        busy.setAlignment(self._progress, Qt.AlignmentFlag.AlignVCenter)
        self._busy.setLayout(busy)
        head = row(column(self.name, self.facts, spacing=0), self.export, self.delete, spacing=6)
        head.setStretch(0, 1)
        layout = column(head, self._asking, self._busy, spacing=8)
        layout.setContentsMargins(14, 8, 8, 8)
        self.setLayout(layout)
        self._asking.hide()
        self._busy.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is being done, or about to be decided."""
        return self._task is not None or not self._asking.isHidden()

    # -- what there is ---------------------------------------------------------------------------

    def _facts(self) -> str:
        one = self._person
        parts = [self.tr("%n take(s)", "", len(one.takes))]
        if one.spoken:
            parts.append(self.tr("%n spoken remark(s)", "", len(one.spoken)))
        if one.trashed:
            parts.append(self.tr("%n in the trash", "", len(one.trashed)))
        parts.append(clock(one.seconds))
        made = sorted(one.all_takes, key=lambda take: take.created)
        if not made:
            return " · ".join(parts)
        first, last = day_of(made[0]), day_of(made[-1])
        parts.append(first if first == last else f"{first} – {last}")
        return " · ".join(parts)

    def _ask(self) -> None:
        one = self._person
        text = self.tr("All takes of {name} go: sound, words, findings and notes ({facts}).")
        if not one.name:
            text = self.tr("All takes without a name go: sound, words, findings and notes ({facts}).")
        self._question.setText(text.format(name=one.name, facts=self._facts()))
        self.to_trash.setVisible(bool(one.takes))
        self._asking.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._asking.hide()
        self.delete.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is done ----------------------------------------------------------------------------

    def _export(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = re.sub(r"[^\w ,()-]+", "-", self._person.name).strip(" .-")[:80] or "Go First"
        kinds = self.tr("Zip file (*.zip)")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export all takes"), str(Path(folder) / f"{name}.zip"), kinds
        )
        if chosen:
            path = Path(chosen)
            target = path if path.suffix.lower() == ".zip" else path.with_name(path.name + ".zip")
            self._begin(
                Task(_export, self._context, self._person.name, target, wants_task=True), self._exported
            )

    def _to_trash(self) -> None:
        self._begin(Task(_trash, self._context, self._person.name, wants_task=True), self._trashed)

    def _for_good(self) -> None:
        self._begin(Task(_erase, self._context, self._person.name, wants_task=True), self._erased)

    def _begin(self, task: Task, done: Any) -> None:
        self._asking.hide()
        self.export.setEnabled(False)
        self.delete.setEnabled(False)
        self._progress.setValue(0)
        self._busy.show()
        self.cancel.setEnabled(True)
        self._context.playback.stop()
        self._task = self._context.tasks.start(
            task,
            on_done=done,
            on_failed=self._failed,
            on_cancelled=self._ended,
            on_progress=self._moved,
            long=True,
        )

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.cancel.setEnabled(False)

    def _moved(self, fraction: float) -> None:
        self._progress.setValue(round(fraction * 1000))

    def _exported(self, result: Any) -> None:
        number, path = result
        self._ended()
        text = self.tr("%n take(s) were written to {file}.", "", number)
        self._context.host.say(text.format(file=path))

    def _trashed(self, ids: Any) -> None:
        context = self._context

        def undo() -> None:
            context.tasks.run(
                _restore, context, ids, on_done=self._restored, on_failed=context.host.show_error
            )

        self._ended()
        context.host.offer_undo(self.tr("%n take(s) moved to the trash.", "", len(ids)), undo)

    def _restored(self, _nothing: object) -> None:
        self.changed.emit()

    def _erased(self, number: Any) -> None:
        self._ended()
        self._context.host.say(self.tr("%n take(s) were deleted for good.", "", number))

    def _failed(self, error: GoFirstError) -> None:
        self._ended()
        self._context.host.show_error(error)

    def _ended(self) -> None:
        self._task = None
        self._busy.hide()
        self.export.setEnabled(True)
        self.delete.setEnabled(True)
        self.changed.emit()


def _export(context: Context, name: str, target: Path, task: Task) -> tuple[int, str]:
    from app.ui.report_words import report_words

    number = export_person(
        context.services, name, target, report_words, task.report_progress, task.cancel_token
    )
    return number, str(target)


def _trash(context: Context, name: str, task: Task) -> tuple[str, ...]:
    return trash_person(context.services, name, task.report_progress, task.cancel_token)


def _erase(context: Context, name: str, task: Task) -> int:
    return erase_person(context.services, name, task.report_progress, task.cancel_token)


def _restore(context: Context, take_ids: tuple[str, ...]) -> None:
    for take_id in take_ids:
        context.services.library.restore(take_id)
