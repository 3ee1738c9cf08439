"""Settings: everything out into one file, and in again on another computer."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QDateTime, QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QProgressBar

from app.ui.context import Context
from app.ui.pages.care_work import CareWork, Job
from app.ui.pages.settings_parts import Section, field
from app.ui.widgets.basics import button, label, row
from app.ui.widgets.choices import Chips, bytes_text
from app.ui.widgets.flow import Flow
from app.workflow import Backup, Contents, Extent, Restored, extent, suggested_name

_WITHOUT: Final = "without"
_WITH: Final = "with"


class BackupSection(Section):
    """How much there is, one button out and one in, and how far it is."""

    def __init__(self, context: Context, work: CareWork) -> None:
        super().__init__()
        self._context = context
        self._work = work
        self._file: Path | None = None
        self._extent = Extent(0, 0, 0)
        self.facts = label("", "muted")
        self.models = Chips(
            self.tr("Speech models in the backup"),
            ((_WITHOUT, self.tr("Leave out")), (_WITH, self.tr("Put in"))),
            _WITHOUT,
        )
        self.models.chosen.connect(self._show_facts)
        self._models_field = field(
            self.tr("Speech models"), self.models, self.tr("They are large and can be fetched again.")
        )
        self.save = button(self.tr("Save a backup"), icon_name="download", clicked=self._choose_target)
        self.bring = button(self.tr("Bring a backup in"), icon_name="folder", clicked=self._choose_backup)
        self._question = label()
        self.agree = button(self.tr("Bring it in"), "primary", clicked=self._agree)
        self.decline = button(self.tr("Not now"), "quiet", clicked=self._decline)
        self._doing = label()
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far the backup is"))
        self.stop = button(self.tr("Stop"), "quiet", clicked=work.cancel)
        self._done_text = label()
        self.fill(
            self.tr("Backup"),
            self.tr("Takes, packs, drafts and settings in one file, for safety or for another computer."),
            self.facts,
            self._models_field,
            self._doing,
            row(self._progress, self.stop),
            self._done_text,
            self._question,
            Flow(self.agree, self.decline),
            Flow(self.save, self.bring),
        )
        work.changed.connect(self._show)
        work.done.connect(self._finished)
        self._show()

    def refresh(self) -> None:
        """Look how much there is."""
        self._context.tasks.run(
            _extent, self._context, on_done=self._loaded, on_failed=self._context.host.show_error
        )

    def _loaded(self, found: Any) -> None:
        self._extent = found
        self._show()

    @property
    def _with_models(self) -> bool:
        return bool(self._extent.models_bytes) and self.models.current == _WITH

    def _show_facts(self, *_key: object) -> None:
        size = self._extent.size_bytes + (self._extent.models_bytes if self._with_models else 0)
        text = self.tr("%n take(s) · the file will have up to {size}", "", self._extent.takes)
        self.facts.setText(text.format(size=bytes_text(size)))

    def _show(self) -> None:
        mine = self._work.job in (Job.BACKUP, Job.LOOK, Job.RESTORE)
        asks = self._file is not None and not mine
        self._show_facts()
        for index in range(self._models_field.count()):
            item = self._models_field.itemAt(index)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(bool(self._extent.models_bytes) and not mine)
        for shown in (self._doing, self._progress, self.stop):
            shown.setVisible(mine)
        self._progress.setValue(round(self._work.fraction * 1000))
        self.stop.setEnabled(not self._work.is_stopping)
        text = (
            self.tr("Writing the backup …")
            if self._work.job is Job.BACKUP
            else self.tr("Reading the backup …")
        )
        self._doing.setText(self.tr("Stopping …") if self._work.is_stopping else text)
        for shown in (self._question, self.agree, self.decline):
            shown.setVisible(asks)
        for shown in (self.save, self.bring):
            shown.setVisible(not mine and not asks)
            shown.setEnabled(not self._work.is_busy)
        self._done_text.setVisible(bool(self._done_text.text()) and not mine and not asks)

    def _choose_target(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / suggested_name(datetime.now().astimezone()))
        kinds = f"{self.tr('Backup')} (*.zip)"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a backup"), suggested, kinds)
        if name:
            file = Path(name)
            target = file if file.suffix.lower() == ".zip" else file.with_name(file.name + ".zip")
            self._done_text.setText("")
            self._work.back_up(target, with_models=self._with_models)

    def _choose_backup(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = f"{self.tr('Backup')} (*.zip)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Bring a backup in"), folder, kinds)
        if name:
            self._done_text.setText("")
            self._work.look_at(Path(name))

    def _agree(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            self._work.restore(file)

    def _decline(self) -> None:
        self._file = None
        self._show()

    def _finished(self, job: Job, result: object) -> None:
        if isinstance(result, Backup):
            text = self.tr("The backup was written to {file} ({size}).")
            text = text.format(file=str(result.file), size=bytes_text(result.size_bytes))
            if result.left_out:
                text += " " + self.tr(
                    "%n file(s) were left out: not every system can hold their names.",
                    "",
                    len(result.left_out),
                )
            self._done_text.setText(text)
        elif isinstance(result, Restored):
            self._done_text.setText(self._told(result))
            self._context.host.library_changed()
            self._context.host.settings_changed()
            self.refresh()
        elif job is Job.LOOK and isinstance(result, tuple):
            self._file, contents = result
            self._question.setText(self._asked(contents))
        self._show()

    def _asked(self, contents: Contents) -> str:
        made = QDateTime.fromString(contents.made, "yyyy-MM-ddTHH:mm:sst").toLocalTime()
        day = QLocale().toString(made.date(), QLocale.FormatType.LongFormat)
        text = self.tr(
            "A backup of {day}: %n take(s), {size}. What is here already stays as it is.", "", contents.takes
        )
        return text.format(day=day or contents.made[:10], size=bytes_text(contents.size_bytes))

    def _told(self, result: Restored) -> str:
        parts = [self.tr("%n take(s) were brought in.", "", result.takes)]
        if result.same:
            parts.append(self.tr("%n take(s) were here already.", "", result.same))
        if result.packs:
            parts.append(self.tr("%n pack(s) were added.", "", result.packs))
        if result.folder is not None:
            text = self.tr(
                "%n thing(s) differ from what is here and were kept beside, in {folder}.", "", result.beside
            )
            parts.append(text.format(folder=str(result.folder)))
        return " ".join(parts)


def _extent(context: Context) -> Extent:
    return extent(context.services)
