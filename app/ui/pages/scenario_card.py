"""One scenario on the first page: what it is about, who the buyer is, how often it was practised."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QMenu

from app.domain import IssueKind
from app.ui.channels import channel_text
from app.ui.widgets.basics import Elided, column, label, row, set_role, tool_button
from app.ui.widgets.signs import Initials
from app.workflow import FoundScenario

CARD_WIDTH: Final = 330


class ScenarioCard(QFrame):
    """One scenario; the same card shows another one when the list has changed."""

    opened = Signal(object)
    """The scenario as the list knows it."""
    talk_asked = Signal(object)
    meeting_asked = Signal(object)
    """The scenario is wanted on the big screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._found: FoundScenario | None = None
        self._shown: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = label(role="heading")
        self._talk = tool_button("people", self.tr("Play the whole conversation"), clicked=self._ask_to_talk)
        self._talk.setObjectName("talk")
        self._issue = label(role="muted")
        self._initials = Initials(40)
        self._name, self._role = Elided(), Elided(role="small")
        self._facts = Elided(role="small")
        self._done = label(role="attempt", wrap=False)
        heading = row(self._title)
        heading.setStretch(0, 1)
        heading.addWidget(self._talk, 0, Qt.AlignmentFlag.AlignTop)
        foot = row(self._facts, 6, self._done)
        foot.setStretch(0, 1)
        who = row(self._initials, 4, column(self._name, self._role, spacing=0))
        who.setStretch(2, 1)
        self.setLayout(column(heading, self._issue, None, who, foot, margins=18, spacing=8))
        self.setMinimumHeight(178)
        self.setMinimumWidth(200)

    @property
    def found(self) -> FoundScenario:
        """What is shown.

        Raises:
            ValueError: nothing was shown yet.
        """
        if self._found is None:
            raise ValueError("an empty card")
        return self._found

    def show_scenario(self, found: FoundScenario, language: str, attempts: int) -> None:
        """Show a scenario."""
        shown = (found, language, attempts)
        if shown == self._shown:
            return
        self._found, self._shown = found, shown
        entry = found.entry
        title = entry.title.get(language)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._talk.setVisible(entry.has_dialogue)
        self._issue.setText(entry.issue.get(language))
        name = entry.buyer.get(language)
        self._initials.show_name(name)
        self._name.show_text(name)
        self._role.show_text(entry.role.get(language))
        facts = [self._kind(entry.kind)]
        if entry.channel is not None:
            facts.append(channel_text(entry.channel))
        if entry.minutes:
            facts.append(self.tr("{minutes} min").format(minutes=f"{entry.minutes:g}"))
        if len(entry.lines) > 1:
            facts.append(self.tr("%n line(s)", "", len(entry.lines)))
        self._facts.show_text(" · ".join(facts))
        self._done.setText(self.tr("%n take(s)", "", attempts) if attempts else "")

    def sizeHint(self) -> QSize:
        """As wide as a column of the grid."""
        return QSize(CARD_WIDTH, max(super().sizeHint().height(), 178))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the scenario."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the scenario."""
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        # A key that the button on the card was given comes by here too.
        if opens and self.hasFocus():
            self._open()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What else can be done with the scenario; also by the key for menus."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Practise")).triggered.connect(self._open)
        if self.found.entry.has_dialogue:
            menu.addAction(self.tr("Play the whole conversation")).triggered.connect(self._ask_to_talk)
        menu.addAction(self.tr("On the big screen")).triggered.connect(self._ask_for_meeting)
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        set_role(self, "card-hover")
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Back to rest."""
        set_role(self, "card")
        super().leaveEvent(event)

    def _open(self) -> None:
        self.opened.emit(self.found)

    def _ask_to_talk(self) -> None:
        self.talk_asked.emit(self.found)

    def _ask_for_meeting(self) -> None:
        self.meeting_asked.emit(self.found)

    def _kind(self, kind: IssueKind) -> str:
        return {
            IssueKind.OBJECTION: self.tr("Objection"),
            IssueKind.QUESTION: self.tr("Question"),
            IssueKind.STALL: self.tr("Stall"),
            IssueKind.MISUNDERSTANDING: self.tr("Misunderstanding"),
            IssueKind.OPPORTUNITY: self.tr("Opportunity"),
        }[kind]
