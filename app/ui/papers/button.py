"""The button "Paper": what is shown as a page, a PDF, Markdown, or on a printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from app.domain import GoFirstError, Take
from app.ui.context import Context
from app.ui.papers.forms import ENDINGS, MARKDOWN, PAGE, PDF, Subject, Written
from app.ui.tasks import Task
from app.ui.widgets.basics import ThemedIcon

if TYPE_CHECKING:
    from app.domain import Paper


class PaperButton(QPushButton):
    """Asks where to, writes in a task, and says what became of it. `subject` gives what is shown just now."""

    def __init__(
        self, context: Context, subject: Callable[[], Subject | None], *, small: bool = False
    ) -> None:
        super().__init__("" if small else self.tr("Paper"))
        self._context = context
        self._subject = subject
        ThemedIcon(self, "paper")
        if small:
            self.setProperty("role", "quiet")
        self.setAccessibleName(self.tr("Put it on paper"))
        self.setToolTip(self.tr("As a page, a PDF, a text or on paper"))
        menu = QMenu(self)
        menu.addAction(self.tr("Page to read anywhere (HTML) …"), partial(self._ask, PAGE))
        menu.addAction(self.tr("PDF …"), partial(self._ask, PDF))
        menu.addAction(self.tr("Text (Markdown) …"), partial(self._ask, MARKDOWN))
        menu.addSeparator()
        menu.addAction(self.tr("Print …"), self.print_it)
        menu.addSeparator()
        self.sound = menu.addAction(self.tr("Recordings inside the page"))
        self.sound.setCheckable(True)
        menu.aboutToShow.connect(self._fit)
        self.setMenu(menu)
        self._was_take = False

    def be_small(self, small: bool) -> None:
        """Show only the icon, where there is little room."""
        self.setText("" if small else self.tr("Paper"))

    def _fit(self) -> None:
        from app.domain import Talk

        subject = self._subject()
        is_take = isinstance(subject, Take)
        # Goals, plans and visits have no recordings.
        self.sound.setVisible(isinstance(subject, Take | Talk))
        self.sound.setEnabled(not isinstance(subject, Take) or subject.sound_gone is None)
        if is_take and not self._was_take:
            # A take is there to be heard; what a talk looked at only where somebody wants it.
            self.sound.setChecked(True)
        self._was_take = is_take

    def _ask(self, ending: str) -> None:
        subject = self._subject()
        if subject is None:
            return
        from app.ui.papers.writing import file_name

        kinds = {PAGE: self.tr("Page"), PDF: self.tr("PDF"), MARKDOWN: self.tr("Markdown")}
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / (file_name(self._context.services, subject) + ending))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Put it on paper"), suggested, f"{kinds[ending]} (*{ending})"
        )
        if name:
            path = Path(name)
            self.write(path if path.suffix.lower() in ENDINGS else path.with_name(path.name + ending))

    def write(self, path: Path) -> None:
        """Write what is shown to this file, in a task."""
        subject = self._subject()
        if subject is None:
            return
        self.setEnabled(False)
        work = Task(
            _write, self._context, subject, _language(), path, self.sound.isChecked(), wants_task=True
        )
        self._context.tasks.start(
            work, on_done=self._written, on_failed=self._failed, on_cancelled=self._free, long=True
        )

    def print_it(self) -> None:
        """Show what is shown as it would come out of a printer."""
        subject = self._subject()
        if subject is None:
            return
        self.setEnabled(False)
        self._context.tasks.run(
            _make,
            self._context,
            subject,
            _language(),
            on_done=self._preview,
            on_failed=self._failed,
        )

    def _preview(self, paper: Paper) -> None:
        from app.ui.papers.printing import preview

        self._free()
        preview(paper, self.window())

    def _written(self, written: Any) -> None:
        self._free()
        if isinstance(written, Written):
            self._context.host.say(self.sentence(written))

    def sentence(self, written: Written) -> str:
        """What to know about a paper that was written."""
        parts = [self.tr("The paper was written to {file}.").format(file=written.path)]
        if written.notice:
            parts.append(self.tr("The recordings are too long for one page and are not in it."))
        if written.left_out:
            parts.append(
                self.tr(
                    "%n piece(s) of evidence are gone or about somebody else and are not in it.",
                    "",
                    written.left_out,
                )
            )
        if written.mentions:
            names = ", ".join(written.mentions)
            parts.append(self.tr("It mentions {names}: read it before you hand it over.").format(names=names))
        return " ".join(parts)

    def _failed(self, error: GoFirstError) -> None:
        self._free()
        self._context.host.show_error(error)

    def _free(self) -> None:
        self.setEnabled(True)


def _write(
    context: Context, subject: Subject, language: str, path: Path, with_sound: bool, task: Task
) -> Written:
    from app.ui.papers.writing import write_paper

    return write_paper(
        context.services,
        subject,
        language,
        path,
        with_sound=with_sound,
        cancelled=task.cancel_token.is_set,
    )


def _make(context: Context, subject: Subject, language: str) -> Paper:
    from app.ui.papers.writing import make_paper

    return make_paper(context.services, subject, language)


def _language() -> str:
    return QLocale().name().split("_")[0]
