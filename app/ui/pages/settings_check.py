"""Settings: a look at every file that is kept, and mending what can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from app.domain import KnownError
from app.ui.care_sentences import left_text, remedy_text
from app.ui.context import Context
from app.ui.pages.care_work import CareWork, Job
from app.ui.pages.settings_parts import Section
from app.ui.sentences import sentence
from app.ui.widgets.basics import Elided, button, clear, column, label, row
from app.ui.widgets.flow import Flow
from app.workflow import Damage, Repaired, place_of

_SHOWN: Final = 20
"""So many findings are shown; the command line lists all of them."""


class CheckSection(Section):
    """One button, how far it is, and what was found."""

    def __init__(self, context: Context, work: CareWork) -> None:
        super().__init__()
        self._context = context
        self._work = work
        self.found: tuple[Damage, ...] | None = None
        self._mended = 0
        self.summary = label()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far the check is"))
        self.stop = button(self.tr("Stop"), "quiet", clicked=work.cancel)
        self.check = button(self.tr("Check library"), icon_name="check", clicked=work.check)
        self.mend = button(self.tr("Mend what can be mended"), "primary", clicked=self._mend)
        self.fill(
            self.tr("Check library"),
            self.tr("Reads every file once and names what is damaged or missing."),
            self.summary,
            self._list,
            row(self._progress, self.stop),
            Flow(self.mend, self.check),
        )
        work.changed.connect(self._show)
        work.done.connect(self._finished)
        self._show()

    def _mend(self) -> None:
        if self.found:
            self._work.repair(self.found)

    def _finished(self, job: Job, result: object) -> None:
        if job is Job.CHECK and isinstance(result, tuple):
            self.found, self._mended = result, 0
        elif isinstance(result, Repaired):
            self.found, self._mended = result.left, len(result.mended)
            self._context.host.library_changed()
        else:
            return
        self._fill(self.found)
        self._show()

    def _show(self) -> None:
        mine = self._work.job in (Job.CHECK, Job.REPAIR)
        self._progress.setVisible(mine)
        self._progress.setValue(round(self._work.fraction * 1000))
        self.stop.setVisible(mine)
        self.stop.setEnabled(not self._work.is_stopping)
        can_mend = any(one.remedy is not None for one in self.found or ())
        self.mend.setVisible(can_mend and not mine)
        self.check.setVisible(not mine)
        for one in (self.mend, self.check):
            one.setEnabled(not self._work.is_busy)
        self.summary.setText(
            self.tr("Stopping …") if mine and self._work.is_stopping else self._summary(mine)
        )
        self.summary.setVisible(bool(self.summary.text()))

    def _summary(self, mine: bool) -> str:
        if self._work.job is Job.REPAIR:
            return self.tr("Mending …")
        if mine:
            return self.tr("Reading every file …")
        if self.found is None:
            return ""
        damaged = sum(one.is_serious for one in self.found)
        parts = [self.tr("%n thing(s) were mended.", "", self._mended)] if self._mended else []
        parts.append(
            self.tr("%n thing(s) are damaged or missing.", "", damaged)
            if damaged
            else self.tr("Nothing is damaged.")
        )
        return " ".join(parts)

    def _fill(self, found: Sequence[Damage]) -> None:
        clear(self._list)
        for one in found[:_SHOWN]:
            self._list.addWidget(self._card(one))
        if len(found) > _SHOWN:
            text = self.tr(
                "and %n more: “library check” on the command line lists all", "", len(found) - _SHOWN
            )
            self._list.addWidget(label(text, "small"))

    def _card(self, damage: Damage) -> QFrame:
        problem = damage.problem
        frame = QFrame()
        frame.setProperty("role", "well")
        texts = [sentence(KnownError(problem.code, **problem.facts))]
        if damage.is_serious:
            texts += [left_text(damage), remedy_text(damage)]
        layout = column(
            Elided(place_of(self._context.services, problem.file), "small"),
            label(" ".join(filter(None, texts))),
            spacing=2,
        )
        layout.setContentsMargins(14, 8, 14, 10)
        frame.setLayout(layout)
        return frame
