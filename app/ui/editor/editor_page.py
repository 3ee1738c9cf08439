"""The page of the editor: own scenarios at the left, the one in hand as form, translation or preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain import LineRef
from app.ui.context import Context
from app.ui.editor.bars import EditorFoot, EditorHead
from app.ui.editor.beside_bar import BesideBar
from app.ui.editor.desk import EditorDesk
from app.ui.editor.draft_bar import DraftBar
from app.ui.editor.form import ScenarioForm
from app.ui.editor.other_scenarios import OtherScenarios
from app.ui.editor.pack_parts import PackParts
from app.ui.editor.preview import Preview
from app.ui.editor.scenario_list import WIDTH, ScenarioList
from app.ui.editor.session import EditSession
from app.ui.editor.translation import TranslationView
from app.ui.theme import theme
from app.ui.widgets.basics import column, row
from app.ui.widgets.choices import Chips
from app.workflow import Draft

_NARROWEST = 470
"""Pixels at 100 % text that the form needs."""


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
        self.drafts = DraftBar()
        self.beside = BesideBar()
        self.head = EditorHead(self.session)
        self.foot = EditorFoot(self.session)
        middle = column(self.modes, self.drafts, self.beside, self.views, spacing=12)
        middle.setStretch(3, 1)
        self._middle = QWidget()
        self._middle.setLayout(middle)
        self._is_narrow = False
        body = row(self.list, self._middle, spacing=22)
        body.setStretch(1, 1)
        layout = column(self.head, body, self.foot, spacing=12)
        layout.setStretch(1, 1)
        layout.setContentsMargins(28, 18, 22, 16)
        self.setLayout(layout)
        self._wire()
        theme().changed.connect(self._fit)

    def _wire(self) -> None:
        session, desk = self.session, self.desk
        session.changed.connect(self._show_name)
        session.kept.connect(self._show_name)
        self.head.leave_asked.connect(self.leave_asked)
        self.head.list_asked.connect(self._toggle_list)
        self.foot.state_asked.connect(self._go_to_problem)
        self.foot.try_asked.connect(self.try_as_rep)
        self.foot.record_asked.connect(self.record_model)
        self.foot.save_asked.connect(self.save)
        self.list.new_asked.connect(self.begin_new)
        self.list.pack_asked.connect(desk.open_pack)
        self.list.scenario_asked.connect(self._open_file)
        self.list.copy_asked.connect(desk.copy_in_hand)
        self.list.remove_asked.connect(desk.remove_in_hand)
        self.list.others_asked.connect(self._show_others)
        self.list.pack_parts_asked.connect(self._show_parts)
        self.drafts.open_asked.connect(self._open_draft)
        self.drafts.drop_asked.connect(desk.drop_draft)
        self.beside.theirs_asked.connect(desk.use_theirs)
        self.form.model_add_asked.connect(desk.put_model_in)
        self.form.model_remove_asked.connect(desk.take_model_out)
        self.others.copy_asked.connect(desk.copy_from)
        self.others.leave_asked.connect(self._leave_others)

    # -- coming and going ------------------------------------------------------------------------

    def begin_new(self) -> None:
        """Ctrl+N: an empty scenario."""
        self.desk.begin_new()

    def edit(self, pack_id: str, scenario_id: str) -> None:
        """Open a scenario, or the first of a pack; one that comes with the program is copied first."""
        self.desk.edit(pack_id, scenario_id)

    def flush(self) -> None:
        """Write the draft now: the window closes."""
        self.session.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """The list may have changed while the page was not shown."""
        super().showEvent(event)
        self.session.end_stretch()
        self.form.look_for_models()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was written is kept."""
        super().hideEvent(event)
        self.session.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where list and form have no room beside each other, one of both is shown."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() - theme().scaled(WIDTH) - 80 < theme().scaled(_NARROWEST)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show_alone(shows_list=False)

    def _show_alone(self, *, shows_list: bool) -> None:
        self.head.scenarios.setVisible(self._is_narrow)
        self.list.keep_to_side(is_alone=self._is_narrow)
        self.list.setVisible(shows_list or not self._is_narrow)
        self._middle.setHidden(shows_list and self._is_narrow)

    def _toggle_list(self) -> None:
        self._show_alone(shows_list=not self._middle.isHidden())

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
        self._show_alone(shows_list=False)
        self.views.setCurrentWidget(view)
        view.show_now()
        if mode == "write":
            self.form.show_problems()

    def _show_parts(self) -> None:
        self.parts.used_stages = self.desk.used_stages()
        self._show_alone(shows_list=False)
        self.views.setCurrentWidget(self.parts)
        self.modes.clear_choice()
        self.parts.show_now()

    def _show_others(self, only: str = "") -> None:
        language = self.session.own if self.session.is_open else "en"
        self.others.show_packs(self.desk.packs, language, only)
        self.modes.clear_choice()
        self._show_alone(shows_list=False)
        self.views.setCurrentWidget(self.others)
        self.head.show_now()

    def _view_changed(self, _index: int) -> None:
        # One primary action a page: what is to be copied is chosen with nothing else to do.
        self.foot.setVisible(self.views.currentWidget() is not self.others)

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
        self.beside.show_opened(self.session.opened)
        self.show_mode("write")
        self.drafts.offer(self.desk.drafts, self.session.opened)
        if self.session.opened.is_new:
            self.form.focus_first()

    def _saved(self) -> None:
        self._show_list()
        self.beside.show_opened(self.session.opened)
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

    def _show_name(self) -> None:
        self.modes.setEnabled(self.session.is_open)
        if self.session.is_open:
            self.list.rename_current(self.session.text(("title",)), is_draft=self.session.is_unsaved)

    def _go_to_problem(self) -> None:
        self.show_mode("write")
        self.form.go_to_problem()

    def _open_draft(self, draft: Draft) -> None:
        self.desk.open_file(self._context.services.paths.packs / draft.pack, draft.file)
