"""The place where a file that came is looked at: nothing of it is added before somebody says so."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QPushButton, QStackedWidget, QWidget

from app.domain import GoFirstError, KnownError, Rep
from app.ui.coach.passphrase import PassphraseField
from app.ui.coach.places import REP
from app.ui.coach.received_question import Question
from app.ui.coach.view import CoachView
from app.ui.context import Context
from app.ui.pages.settings_parts import Sign
from app.ui.sentences import sentence
from app.ui.tasks import Task
from app.ui.widgets.basics import button, card, column, label, row
from app.workflow import (
    ME,
    Added,
    Arriving,
    Claim,
    Handed,
    Services,
    add_handed,
    claim_of,
    look_at_handed,
    open_handed,
    take_back_handed,
    whose_is_it,
)

Looked = tuple[Handed, tuple[Arriving, ...], str, Claim, tuple[Rep, ...]]


class ReceivedView(CoachView):
    """Reads a file, asks for its passphrase, shows what it holds, and adds it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._file: Path | None = None
        self._looked: Looked | None = None
        self._task: Task | None = None
        self.question = Question()
        self.question.whose_chosen.connect(self._compare)
        self.question.add_asked.connect(self._add)
        self.question.close_asked.connect(self.back_asked)
        self.choose = button(
            self.tr("Choose the file …"), "primary", icon_name="folder", clicked=self._choose_file
        )
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.entered.connect(self._unlock)
        self.unlock = button(self.tr("Open it"), "primary", icon_name="lock", clicked=self._unlock)
        self.passphrase.changed.connect(self._typed)
        self._locked_text = label("")
        self._problem = label("")
        self._done_text = label("", "heading")
        self.to_rep = button(self.tr("Go to the page of {name}"), clicked=self._go_to_rep)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Reading the file"))
        self._doing = label("", "muted")
        another = button(self.tr("Choose another file …"), clicked=self._choose_file)
        self._pages = {
            "choose": _middle(
                "hand-over",
                label(self.tr("Look at a file that somebody handed over"), "heading"),
                label(
                    self.tr(
                        "You see who it is from and what it holds before anything is added. You can drop it "
                        "on this window as well."
                    ),
                    "muted",
                ),
                self.choose,
            ),
            "busy": _middle("hand-over", self._doing, self._progress),
            "locked": _middle("lock", self._locked_text, self.passphrase, self.unlock),
            "problem": _middle("warning", self._problem, another),
            "done": _middle("check", self._done_text, self.to_rep),
            "question": self.question,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.setLayout(column(self._stack))
        self._show("choose")

    @property
    def title(self) -> str:
        """What is done here."""
        return self.tr("Handed over to you")

    @property
    def shown(self) -> str:
        """Which part is shown: `choose`, `busy`, `locked`, `problem`, `question` or `done`."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def open(self, record_id: str) -> None:
        """Look at the file of this path; without one, ask for it."""
        self._forget()
        if record_id:
            self._read(Path(record_id), "")
        else:
            self._show("choose")

    def leave(self) -> None:
        """A passphrase does not stay in the window."""
        self.passphrase.forget()

    # -- reading ---------------------------------------------------------------------------------

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._looked = self._file = None
        self.passphrase.forget()

    def _choose_file(self) -> None:
        kinds = self.tr("Handed over (*.gofirst)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Look at a file"), "", kinds)
        if name:
            self.open(name)

    def _read(self, file: Path, passphrase: str) -> None:
        self._file = file
        self._busy(self.tr("Reading {file} …").format(file=file.name))
        self._begin(Task(_look, (self.context.services, file, passphrase)), self._looked_at)

    def _begin(self, task: Task, done: Any) -> None:
        self._task = task
        self.context.tasks.start(
            task,
            on_done=partial(self._if_mine, task, done),
            on_failed=partial(self._if_mine, task, self._failed),
            on_cancelled=self._stopped,
            long=True,
        )

    def _if_mine(self, task: Task, then: Any, result: Any) -> None:
        """Another file may have been opened meanwhile."""
        if task is self._task:
            self._task = None
            then(result)

    def _stopped(self) -> None:
        """What was stopped has changed nothing."""

    def _looked_at(self, looked: Looked) -> None:
        self.passphrase.forget()
        self._looked = looked
        self.question.ask(*looked)
        self._show("question")
        self.question.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: GoFirstError) -> None:
        if not isinstance(error, KnownError):
            self._show("question" if self._looked is not None else "choose")
            self.context.host.show_error(error)
        elif error.code in ("passphrase_needed", "passphrase_wrong"):
            wrong = error.code == "passphrase_wrong"
            name = self._file.name if self._file is not None else ""
            needed = sentence(KnownError("passphrase_needed", file=name))
            self._locked_text.setText(needed)
            self.passphrase.say(sentence(error) if wrong else "", warn=True)
            self._show("locked")
            self.unlock.setEnabled(bool(self.passphrase.text))
            self.passphrase.line.setFocus()
            self.passphrase.line.selectAll()
        elif self._looked is not None and not error.code.startswith("handed_"):
            self._show("question")
            self.context.host.show_error(error)
        else:
            self._problem.setText(sentence(error))
            self._show("problem")

    def _typed(self) -> None:
        self.unlock.setEnabled(bool(self.passphrase.text))

    def _unlock(self) -> None:
        if self._file is not None and self.passphrase.text:
            self._read(self._file, self.passphrase.text)

    def _compare(self, whose: str) -> None:
        if self._looked is not None:
            self._begin(Task(_compare, self.context.services, self._looked[0], whose), self._looked_at)

    # -- adding ----------------------------------------------------------------------------------

    def _add(self) -> None:
        if self._looked is None or self._task is not None:
            return
        handed, _found, whose, _claim, _reps = self._looked
        self._busy(self.tr("Adding it …"))
        task = Task(_add, self.context.services, handed, whose, self.question.answers, wants_task=True)
        self._begin(task, self._added)

    def _added(self, added: Added) -> None:
        self._looked = None
        host = self.context.host
        host.library_changed()
        parts = [
            self.tr("%n take(s) added", "", added.takes) if added.takes else "",
            self.tr("%n record(s) added", "", added.records) if added.records else "",
            self.tr("%n thing(s) changed", "", added.changed) if added.changed else "",
        ]
        text = ", ".join(one for one in parts if one) or self.tr("Nothing was added")
        self._done_text.setText(text)
        name = ""
        if added.rep:
            name = self.context.services.records.get(Rep, added.rep).name
        self.to_rep.setText(self.tr("Go to the page of {name}").format(name=name))
        self.to_rep.setVisible(added.rep != ME)
        self.to_rep.setProperty("rep", added.rep)
        self._show("done")
        if not added.is_nothing:
            host.offer_undo(text, partial(self._take_back, added))

    def _take_back(self, added: Added) -> None:
        self.context.tasks.run(
            take_back_handed,
            added,
            on_done=self._taken_back,
            on_failed=self.context.host.show_error,
        )

    def _taken_back(self, _nothing: object) -> None:
        self.context.host.library_changed()
        if self.shown == "done":
            self._done_text.setText(self.tr("All of it was taken back."))
            self.to_rep.hide()

    def _go_to_rep(self) -> None:
        self.place_asked.emit(REP, str(self.to_rep.property("rep")))

    def _busy(self, text: str) -> None:
        self._doing.setText(text)
        self._show("busy")

    def _show(self, name: str) -> None:
        self._stack.setCurrentWidget(self._pages[name])


def _middle(sign: str, *parts: QWidget) -> QWidget:
    """One card in the middle of the place."""
    lines = [row(part, None) if isinstance(part, QPushButton) else part for part in parts]
    layout = row(Sign(sign), column(*lines, spacing=12), spacing=14)
    layout.setStretch(1, 1)
    layout.setContentsMargins(24, 22, 24, 22)
    frame: QFrame = card(layout)
    frame.setMaximumWidth(720)
    page = QWidget()
    outer = row(frame, None)
    outer.setStretch(0, 3)
    whole = column(outer, None)
    whole.setContentsMargins(28, 8, 28, 24)
    page.setLayout(whole)
    return page


def _look(what: tuple[Services, Path, str]) -> Looked:
    services, file, passphrase = what
    handed = open_handed(file, passphrase)
    return _compare(services, handed, whose_is_it(services, handed.head))


def _compare(services: Services, handed: Handed, whose: str) -> Looked:
    found = look_at_handed(services, handed, whose)
    claim = claim_of(services, handed.head, whose)
    return handed, found, whose, claim, services.records.all_of(Rep)


def _add(services: Services, handed: Handed, whose: str, answers: Any, task: Task) -> Added:
    return add_handed(services, handed, whose, answers, task.report_progress, task.cancel_token)
