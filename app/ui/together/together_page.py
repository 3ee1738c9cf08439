"""The page of two at one laptop: everything is chosen when it opens, so that one key begins."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.domain import GoFirstError
from app.ui.context import Context
from app.ui.together.line_part import LinePart
from app.ui.together.people_part import PeoplePart
from app.ui.together.roles_part import RolesPart
from app.ui.widgets.basics import button, card, column, label, row, scrolled
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.workflow import LineInPack, Together, TogetherStart, begin_together, prepare_together

_LONGEST = 200


class TogetherPage(QWidget):
    """Who, what, in which roles; and a line that exists nowhere yet."""

    begun = Signal(object, object)
    """`Together` and the `LineInPack` to begin with."""
    new_line_asked = Signal(object, str)
    """`Together`, and the name of a line that exists nowhere yet."""
    go_on_asked = Signal()
    """Back to the round that was left."""
    end_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._context = context
        self._start: TogetherStart | None = None
        self._waiting: str | None = None
        """What is begun as soon as all is known: the name of a new line, empty for the line in hand."""
        self._is_beginning = False
        self._going_on: Together | None = None
        self._wanted = ""
        self.people = PeoplePart()
        self.roles = RolesPart()
        self.line = LinePart(context)
        self.fault = label(role="warn")
        self.fault.setObjectName("together_fault")
        self.fault.hide()
        self.begin_button = button(
            self.tr("Begin"), "primary", icon_name="together", shortcut_hint="Enter", clicked=self.begin
        )
        self.begin_button.setObjectName("together_begin")
        self.go_on = button(self.tr("Go on where you were"), clicked=self.go_on_asked.emit)
        self.go_on.setObjectName("together_go_on")
        self.end = button(self.tr("End"), "quiet", clicked=self.end_asked.emit)
        self.end.setObjectName("together_page_end")
        self.new = button(self.tr("Let me hear how that sounds"), icon_name="plus", clicked=self._toggle_new)
        self.new.setObjectName("together_new")
        self.new_name = QLineEdit()
        self.new_name.setMaxLength(_LONGEST)
        self.new_name.setObjectName("new_line_name")
        self.new_name.setPlaceholderText(self.tr("The line that exists nowhere yet, in a few words"))
        self.new_name.setAccessibleName(self.tr("The line that exists nowhere yet, in a few words"))
        self.new_name.returnPressed.connect(self._begin_new)
        self._new_go = button(self.tr("Try it"), clicked=self._begin_new)
        self._new_box = QWidget()
        new = row(self.new_name, self._new_go, spacing=8)
        new.setStretch(0, 1)
        self._new_box.setLayout(new)
        self._new_box.hide()
        private = label(
            self.tr("What you record here, both of you know of. It stays on this computer."), "muted"
        )
        enter = label("Enter", "key", wrap=False)
        enter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        begin = row(None, self.go_on, enter, self.begin_button, spacing=10)
        foot = Folding(Flow(self.new, self.end, spacing=10), begin, wide_from=700)
        content = QWidget()
        content.setLayout(
            column(
                card(column(self.roles, 4, self.people, margins=20, spacing=12)),
                card(column(self.line, margins=20)),
                None,
                spacing=14,
            )
        )
        head = column(label(self.tr("Together"), "title", wrap=False), private, spacing=2)
        # Where the round has its own way on: the foot stays in sight, however large the letters are.
        outer = column(head, scrolled(content), self.fault, self._new_box, foot, spacing=12)
        outer.setStretch(1, 1)
        outer.setContentsMargins(28, 22, 28, 16)
        self.setLayout(outer)
        self.people.changed.connect(self._show_names)
        self.people.left.connect(self._next_name)
        self.roles.changed.connect(self._show_names)
        self.line.changed.connect(self._take_focus)

    # -- showing ---------------------------------------------------------------------------------

    def show_going_on(self, together: Together | None) -> None:
        """Whether there is a round of two to go back to."""
        self._going_on = together
        self.go_on.setVisible(together is not None)
        self.end.setVisible(together is not None)

    def want(self, rep: str) -> None:
        """Whom to begin with, by name, the next time that the page is shown."""
        self._wanted = rep

    def refresh(self) -> None:
        """Find out in a task who and what there is."""
        self._is_beginning = False
        self._waiting = None
        self._start = None
        self._new_box.hide()
        self._context.tasks.run(
            prepare_together, self._context.services, on_done=self._prepared, on_failed=self._failed
        )

    def showEvent(self, event: QShowEvent) -> None:
        """One key begins."""
        super().showEvent(event)
        if not event.spontaneous():
            self._take_focus()

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.line.focus_search()

    @property
    def language(self) -> str:
        """The language to practise in."""
        settings = self._context.services.settings
        return settings.practice_language or settings.interface_language or "en"

    def _prepared(self, start: TogetherStart) -> None:
        self._start = start
        going_on = self._going_on
        rep = self._wanted or (start.reps[0] if start.reps else "")
        rep = going_on.rep.name if going_on is not None else rep
        self._wanted = ""
        names = start.reps if rep in start.reps or not rep else (rep, *start.reps)
        self.people.show_people(going_on.manager if going_on is not None else start.manager, names, rep)
        self.roles.show_roles(going_on.roles if going_on is not None else start.roles)
        self._show_lines(start.line_for(rep))
        self._show_names()
        self._take_focus()
        if self._waiting is not None:
            self._begin(self._waiting)

    def _failed(self, error: GoFirstError) -> None:
        self._is_beginning = False
        self._waiting = None
        self._context.host.show_error(error)

    def _show_names(self) -> None:
        rep = self.people.rep_name
        self.roles.show_names(self.people.manager_name, rep)
        self._say_fault("")
        if self._start is not None:
            self._show_lines(self.line.place or self._start.line_for(rep))

    def _show_lines(self, chosen: LineInPack | None) -> None:
        start = self._start
        if start is None:
            return
        choices: list[tuple[str, LineInPack]] = []
        if start.last is not None:
            choices.append((self.tr("Practised last"), start.last))
        skill = start.skills.get(self.people.rep_name)
        if skill is not None and skill.ref not in [place.ref for _why, place in choices]:
            choices.append((self.tr("The skill in work"), skill))
        self.line.show_lines(choices, chosen, self.language)

    def _take_focus(self) -> None:
        if not self.isVisible():
            return
        field = self.people.empty_field if self._start is not None else None
        (field or self.begin_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_fault(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    # -- beginning -------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin with the line in hand."""
        if self._start is None:
            self._waiting = ""
        elif self.line.place is None:
            self._say_fault(self.tr("There is no line to practise. Name one of your own, or add a pack."))
            self._show_new()
        else:
            self._begin("")

    def _next_name(self) -> None:
        field = self.people.empty_field
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.begin()

    def _begin_new(self) -> None:
        name = " ".join(self.new_name.text().split())
        if not name:
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._start is None:
            self._waiting = name
        else:
            self._begin(name)

    def _begin(self, new_name: str) -> None:
        self._waiting = None
        manager, rep = self.people.manager_name, self.people.rep_name
        field = self.people.empty_field
        if field is not None:
            self._say_fault(self.tr("Both of you need a name: it stands with the takes."))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if manager.casefold() == rep.casefold():
            self._say_fault(self.tr("You have the same name. Write one of them differently."))
            self.people.manager.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._is_beginning:
            return
        self._is_beginning = True
        place = self.line.place

        def begun(together: Together) -> None:
            self._is_beginning = False
            if new_name:
                self.new_name.clear()
                self.new_line_asked.emit(together, new_name)
            elif place is not None:
                self.begun.emit(together, place)

        self._context.tasks.run(
            begin_together,
            self._context.services,
            manager,
            rep,
            self.roles.roles,
            on_done=begun,
            on_failed=self._failed,
        )

    def _toggle_new(self) -> None:
        if self._new_box.isHidden():
            self._show_new()
        else:
            self._new_box.hide()
            self._take_focus()

    def _show_new(self) -> None:
        self._new_box.show()
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
