"""The page of the editor: own scenarios at the left, the one in hand as form, translation or preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain import LineRef
from app.ui.actions import action_text, key_text
from app.ui.context import Context
from app.ui.editor.desk import EditorDesk
from app.ui.editor.draft_bar import DraftBar
from app.ui.editor.form import ScenarioForm
from app.ui.editor.other_scenarios import OtherScenarios
from app.ui.editor.pack_parts import PackParts
from app.ui.editor.preview import Preview
from app.ui.editor.scenario_list import ScenarioList
from app.ui.editor.session import EditSession
from app.ui.editor.translation import TranslationView
from app.ui.editor.wording import EMPTY_CODES
from app.ui.widgets.basics import Elided, as_tooltip, button, column, label, row, tool_button
from app.ui.widgets.choices import Chips
from app.workflow import Draft


class EditorPage(QWidget):
    """Everything about writing scenarios."""

    leave_asked = Signal()
    round_asked = Signal(object, bool)
    """A line, and whether the model is to be recorded."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self.session = EditSession(context, self)
        self.desk = EditorDesk(context, self.session, self)
        self.desk.ready.connect(self._ready)
        self.desk.others_wanted.connect(self._show_others)
        self.desk.saved.connect(self._saved)
        self.list = ScenarioList()
        self.form = ScenarioForm(context, self.session)
        self.translation = TranslationView(self.session)
        self.preview = Preview(self.session)
        self.parts = PackParts(self.session)
        self.others = OtherScenarios()
        self.views = QStackedWidget()
        for view in (self.form, self.translation, self.preview, self.parts, self.others):
            self.views.addWidget(view)
        self.views.currentChanged.connect(self._view_changed)
        self.modes = Chips(
            self.tr("View"),
            [
                ("write", self.tr("Write")),
                ("translate", self.tr("Translate")),
                ("preview", self.tr("As the rep sees it")),
            ],
            "write",
        )
        self.modes.chosen.connect(self.show_mode)
        back = tool_button("back", self.tr("All packs"), clicked=self.leave_asked.emit, size=24)
        self._title = Elided(role="title")
        self._kept = label(role="small", wrap=False)
        self.undo_button = tool_button("undo", action_text("undo"), clicked=self.undo)
        self.redo_button = tool_button("redo", action_text("editor_redo"), clicked=self.redo)
        self.state = button("", "quiet", clicked=self._go_to_problem)
        self.try_it = button(
            self.tr("Try it as a rep"),
            icon_name="practice",
            shortcut_hint=key_text("editor_try"),
            clicked=self.try_as_rep,
        )
        self.record = button(
            self.tr("Record the model"), "model", icon_name="record", clicked=self.record_model
        )
        self.save_button = button(
            self.tr("Save"), "primary", shortcut_hint=key_text("editor_save"), clicked=self.save
        )
        self.save_button.setObjectName("editor_save_button")
        self.drafts = DraftBar()
        head = row(back, 4, self._title, 8, self._kept, self.undo_button, self.redo_button, spacing=4)
        head.setStretch(2, 1)
        self._foot = QWidget()
        self._foot.setLayout(row(self.state, None, self.try_it, self.record, self.save_button, spacing=10))
        middle = column(self.modes, self.drafts, self.views, spacing=12)
        middle.setStretch(2, 1)
        body = row(self.list, middle, spacing=22)
        body.setStretch(1, 1)
        layout = column(head, body, self._foot, spacing=12)
        layout.setStretch(1, 1)
        layout.setContentsMargins(28, 18, 22, 16)
        self.setLayout(layout)
        self._wire()

    def _wire(self) -> None:
        session, desk = self.session, self.desk
        session.changed.connect(self._show_head)
        session.kept.connect(self._show_head)
        session.looked_at.connect(self._show_state)
        session.stack.canUndoChanged.connect(self._show_steps)
        session.stack.canRedoChanged.connect(self._show_steps)
        self.list.new_asked.connect(self.begin_new)
        self.list.pack_asked.connect(desk.open_pack)
        self.list.scenario_asked.connect(self._open_file)
        self.list.copy_asked.connect(desk.copy_in_hand)
        self.list.remove_asked.connect(desk.remove_in_hand)
        self.list.others_asked.connect(self._show_others)
        self.list.pack_parts_asked.connect(self._show_parts)
        self.drafts.open_asked.connect(self._open_draft)
        self.drafts.drop_asked.connect(desk.drop_draft)
        self.others.copy_asked.connect(desk.copy_from)
        self.others.leave_asked.connect(self._leave_others)

    # -- coming and going ------------------------------------------------------------------------

    def begin_new(self) -> None:
        """Ctrl+N: an empty scenario."""
        self.desk.begin_new()

    def edit(self, pack_id: str, scenario_id: str) -> None:
        """Open a scenario, or the first of a pack; one of another's pack is copied first."""
        self.desk.edit(pack_id, scenario_id)

    def flush(self) -> None:
        """Write the draft now: the window closes."""
        self.session.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """The list may have changed while the page was not shown."""
        super().showEvent(event)
        self.session.end_stretch()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was written is kept."""
        super().hideEvent(event)
        self.session.flush()

    # -- what keys do ----------------------------------------------------------------------------

    def undo(self) -> None:
        """One step back."""
        self.session.undo()

    def redo(self) -> None:
        """One step on again."""
        self.session.redo()

    def save(self) -> None:
        """Write the files of the pack."""
        if self.session.is_open:
            self.desk.save()

    def mark_words(self) -> None:
        """The selected words become a key point."""
        self.form.mark_words()

    def try_as_rep(self) -> None:
        """Save, then open the round as a rep does."""
        self._go(record=False)

    def record_model(self) -> None:
        """Save, then open the round where the model is recorded."""
        self._go(record=True)

    def _go(self, *, record: bool) -> None:
        checked = self.session.checked
        if not self.session.is_open or checked is None:
            return
        if checked.scenario is None or checked.pack is None:
            self.show_mode("write")
            self._context.host.say(self.tr("Something is still to be written before it can be practised."))
            self._go_to_problem()
            return
        self.desk.save(then=self._opener(record=record))

    def _opener(self, *, record: bool) -> Callable[[], None]:
        index = next((at for at, one in enumerate(self.form.lines) if one.isAncestorOf(self._focus())), 0)

        def open_round() -> None:
            ref: LineRef = self.session.editing.ref(self.session.opened, index)
            self.round_asked.emit(ref, record)

        return open_round

    def _focus(self) -> QWidget:
        focus: QWidget | None = self.window().focusWidget()
        return self if focus is None else focus

    # -- views -----------------------------------------------------------------------------------

    def show_mode(self, mode: str) -> None:
        """Write, translate, or see what the rep sees."""
        views: dict[str, ScenarioForm | TranslationView | Preview]
        views = {"write": self.form, "translate": self.translation, "preview": self.preview}
        self.session.end_stretch()
        self.modes.choose(mode)
        self.modes.show()
        view = views[mode]
        self.views.setCurrentWidget(view)
        view.show_now()
        if mode == "write":
            self.form.show_problems()

    def _show_parts(self) -> None:
        self.parts.used_stages = self.desk.used_stages()
        self.views.setCurrentWidget(self.parts)
        self.modes.clear_choice()
        self.parts.show_now()

    def _show_others(self, only: str = "") -> None:
        language = self.session.own if self.session.is_open else "en"
        self.others.show_packs(self.desk.packs, language, only)
        self.modes.clear_choice()
        self.views.setCurrentWidget(self.others)
        self._show_head()

    def _view_changed(self, _index: int) -> None:
        # One primary action a page: what is to be copied is chosen with nothing else to do.
        self._foot.setVisible(self.views.currentWidget() is not self.others)

    def _leave_others(self) -> None:
        if self.session.is_open:
            self.show_mode("write")
        else:
            self.leave_asked.emit()

    def _open_file(self, file: str) -> None:
        opened = self.session.opened
        if file != opened.file:
            self.desk.open_file(opened.folder, file)
        elif self.views.currentWidget() in (self.parts, self.others):
            self.show_mode("write")

    def _ready(self) -> None:
        """Something was opened."""
        self._show_list()
        self.show_mode("write")
        self.drafts.offer(self.desk.drafts, self.session.opened)
        if self.session.opened.is_new:
            self.form.focus_first()

    def _saved(self) -> None:
        self._show_list()
        text = self.tr("Saved. It can be practised.")
        if self.session.checked is not None and self.session.checked.scenario is None:
            text = self.tr("Saved. Reps see it once nothing is left to be written.")
        self._context.host.say(text, seconds=4)

    # -- what is shown around --------------------------------------------------------------------

    def _show_list(self) -> None:
        shelf = self.desk.shelf
        if shelf is not None and self.session.is_open:
            title = self.session.text(("title",))
            self.list.show_shelf(
                shelf, self.session.opened.file, title, self.session.document.word(("stage",))
            )

    def _show_head(self) -> None:
        is_open = self.session.is_open
        for one in (self.try_it, self.record, self.save_button, self.modes):
            one.setEnabled(is_open)
        self._show_steps()
        if not is_open:
            self._title.show_text(self.tr("Write a scenario"))
            return
        title = self.session.text(("title",))
        self._title.show_text(title or self.tr("New scenario"))
        self.list.rename_current(title, is_draft=self.session.is_unsaved)
        self._kept.setText(
            self.tr("Not saved yet; nothing is lost") if self.session.is_unsaved else self.tr("Saved")
        )

    def _show_steps(self, *_can: bool) -> None:
        stack = self.session.stack
        for one, can, text, key in (
            (self.undo_button, stack.canUndo(), stack.undoText(), "undo"),
            (self.redo_button, stack.canRedo(), stack.redoText(), "editor_redo"),
        ):
            one.setEnabled(can)
            name = f"{action_text(key)}: {text}" if text else action_text(key)
            one.setAccessibleName(name)
            one.setToolTip(as_tooltip(f"{name} ({key_text(key)})"))

    def _show_state(self) -> None:
        checked = self.session.checked
        if checked is None:
            return
        still = sum(one.code in EMPTY_CODES for _, one in checked.problems)
        other = len(checked.problems) - still
        parts = []
        if still:
            parts.append(self.tr("%n part(s) still to be written", "", still))
        if other:
            parts.append(self.tr("%n to look at", "", other))
        self.state.setText(" · ".join(parts) or self.tr("Ready to practise"))
        self.state.setEnabled(bool(parts))
        self.record.setEnabled(checked.scenario is not None)
        self.try_it.setEnabled(checked.scenario is not None)

    def _go_to_problem(self) -> None:
        self.show_mode("write")
        self.form.go_to_problem()

    def _open_draft(self, draft: Draft) -> None:
        self.desk.open_file(self._context.services.paths.packs / draft.pack, draft.file)
