"""One speech model in the settings: what it is, how large, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from app.ui.pages.model_work import Job, ModelWork
from app.ui.pages.settings_parts import Sign
from app.ui.widgets.basics import ThemedIcon, button, column, label, row, tool_button
from app.ui.widgets.choices import bytes_text


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a row says about a model."""

    name: str
    size_bytes: int
    about: str
    """Which languages it knows."""
    recommended_for: str
    """Names of languages; empty for none."""
    is_installed: bool
    problem: str = ""
    """What is wrong with an installed one."""
    in_catalogue: bool = True


class ModelRow(QFrame):
    """Download, progress with cancel, or remove with a second question; all in the row."""

    download_asked = Signal(str)
    remove_asked = Signal(str)
    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._facts = ModelFacts("", 0, "", "", is_installed=False)
        self._asking = False
        self._name = label(role="heading", wrap=False)
        self._about = label(role="muted")
        self._recommended = label(role="good")
        self._problem = label(role="warn")
        self._here = Sign("check", "good", centred=True)
        self._here_text = label("", wrap=False)
        self.download = button("", icon_name="download", clicked=self._download)
        self.remove = tool_button("trash", "", clicked=self._ask)
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress_text = label(role="small")
        self.cancel = button(self.tr("Cancel"), clicked=self.cancel_asked.emit)
        self._question = label()
        self.sure = button(self.tr("Remove"), clicked=self._remove)
        self.keep = button(self.tr("Keep"), clicked=self._keep)
        self._best = QWidget()
        best = row(Sign("star-filled", "good"), self._recommended, spacing=6)
        best.setStretch(1, 1)
        self._best.setLayout(best)
        words = column(self._name, self._about, self._best, self._problem, spacing=2)
        top = row(words, 8, self._here, self._here_text, 2, self.download, self.remove, spacing=6)
        top.setStretch(0, 1)
        self._busy = QWidget()
        busy = row(column(self._progress_text, self._progress, spacing=4), 8, self.cancel)
        busy.setStretch(0, 1)
        self._busy.setLayout(busy)
        self._ask_part = QWidget()
        asked = row(self._question, 8, self.sure, self.keep)
        asked.setStretch(0, 1)
        self._ask_part.setLayout(asked)
        layout = column(top, self._busy, self._ask_part, spacing=8)
        layout.setContentsMargins(16, 10, 12, 10)
        self.setLayout(layout)

    @property
    def facts(self) -> ModelFacts:
        """What the row shows."""
        return self._facts

    @property
    def progress_text(self) -> str:
        """How far it is, in words; empty when nothing is under way."""
        return "" if self._busy.isHidden() else self._progress_text.text()

    def show_model(self, facts: ModelFacts, work: ModelWork) -> None:
        """Show a model and what is being done with it."""
        if facts.name != self._facts.name or not facts.is_installed:
            self._asking = False
        self._facts = facts
        size = bytes_text(facts.size_bytes)
        busy = work.is_busy and work.name == facts.name and work.job in (Job.DOWNLOAD, Job.REMOVE)
        self._name.setText(facts.name)
        self._about.setText(f"{size} · {facts.about}")
        self._best.setVisible(bool(facts.recommended_for))
        self._recommended.setText(
            self.tr("Recommended on this computer for {languages}").format(languages=facts.recommended_for)
        )
        self._problem.setVisible(bool(facts.problem))
        self._problem.setText(facts.problem)
        for one in (self._here, self._here_text):
            one.setVisible(facts.is_installed and not facts.problem and not busy)
        self._here_text.setText(self.tr("Installed"))
        part_there = facts.name in work.unfinished
        verb = self.tr("Go on") if part_there else self.tr("Download")
        self.download.setText(verb)
        self.download.setAccessibleName(f"{verb}: {facts.name}, {size}")
        wants_download = facts.in_catalogue and (not facts.is_installed or bool(facts.problem))
        keeper = self.download.findChild(ThemedIcon)
        if isinstance(keeper, ThemedIcon):
            # The room between icon and text comes with the text.
            keeper.paint()
        self.download.setVisible(wants_download and not busy)
        self.download.setEnabled(not work.is_busy)
        self.remove.setVisible((facts.is_installed or part_there) and not busy and not self._asking)
        self.remove.setEnabled(not work.is_busy)
        name = self.tr("Remove {name}").format(name=facts.name)
        self.remove.setToolTip(name)
        self.remove.setAccessibleName(name)
        self._ask_part.setVisible(self._asking and not busy)
        self._question.setText(
            self.tr("Remove {name}? That frees {size}; it can be added again.").format(
                name=facts.name, size=size
            )
        )
        self._busy.setVisible(busy)
        self.cancel.setEnabled(not work.is_stopping)
        self.cancel.setVisible(work.job is Job.DOWNLOAD)
        self._progress.setAccessibleName(self.tr("Download of {name}").format(name=facts.name))
        if busy:
            self._show_progress(work)

    def _show_progress(self, work: ModelWork) -> None:
        if work.total_bytes:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(work.done_bytes / work.total_bytes * 1000))
        else:
            self._progress.setRange(0, 0)
        if work.is_stopping:
            text = self.tr("Stopping; what came so far is kept …")
        elif work.total_bytes:
            text = self.tr("{done} of {total}").format(
                done=bytes_text(work.done_bytes), total=bytes_text(work.total_bytes)
            )
        else:
            text = self.tr("Asking for it …")
        self._progress_text.setText(text)

    def _download(self) -> None:
        self.download_asked.emit(self._facts.name)

    def _ask(self) -> None:
        self._asking = True
        self._ask_part.show()
        self.remove.hide()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._asking = False
        self._ask_part.hide()
        self.remove.show()
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self._asking = False
        self._ask_part.hide()
        self.remove_asked.emit(self._facts.name)
