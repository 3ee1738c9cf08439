"""The end: how the story ended, the path that it took, and one suggestion."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.actions import key_text
from app.ui.conversation.controller import ConversationController
from app.ui.conversation.facts import Facts
from app.ui.conversation.foot import Foot
from app.ui.conversation.path_view import PathView
from app.ui.conversation.reasons import ending_text
from app.ui.report_words import report_words
from app.ui.widgets.basics import button, card, column, label, quoted, row, scrolled
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import Initials


class EndView(QWidget):
    """The whole conversation, looked back at."""

    leave_asked = Signal()

    def __init__(self, controller: ConversationController) -> None:
        super().__init__()
        self._controller = controller
        self._initials = Initials(64, raised=True)
        self._ending = label(role="title")
        self._ending.setObjectName("ending")
        self._closing = label(role="speech")
        self._suggestion = label(role="speech")
        self._suggestion.setObjectName("conversation_suggestion")
        self._path = PathView(controller)
        self._path.again_asked.connect(controller.back)
        self._facts = Facts()
        words = column(
            label(self.tr("How the story ended"), "overline"), self._ending, self._closing, spacing=4
        )
        top = row(margins=20, spacing=16)
        top.addWidget(self._initials, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._next = card(
            column(label(self.tr("Next time"), "overline"), self._suggestion, margins=18, spacing=4)
        )
        left = QWidget()
        left.setLayout(column(label(self.tr("The way it went"), "overline"), self._path, None, spacing=6))
        both = Folding(left, self._facts, wide_from=860, spacing=20)
        both.set_stretch(6, 5)
        content = QWidget()
        content.setLayout(column(card(top, "bubble"), self._next, 6, both, None, spacing=10))
        self._area = scrolled(content)
        self._all = button(
            self.tr("Play it all"),
            "attempt",
            icon_name="play",
            shortcut_hint=key_text("talk_all"),
            clicked=controller.hear_all,
        )
        self._all.setObjectName("play_all")
        leave = button(self.tr("To the scenario"), "quiet", icon_name="back", clicked=self.leave_asked.emit)
        again = button(self.tr("Again from the start"), "primary", clicked=controller.again)
        again.setObjectName("again_from_start")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._area, 1)
        self._foot = Foot((leave, self._all), "talk_again", again)
        layout.addWidget(self._foot)
        controller.review_changed.connect(self._show_review)

    def refresh(self) -> None:
        """Show the conversation that ended."""
        here = self._controller.conversation
        if here.ended is None:
            return
        self._initials.show_name(here.buyer_name)
        self._ending.setText(ending_text(here.ended, here.buyer_name))
        turn = here.current
        closing = quoted(turn.buyer.text.get(here.language)) if turn is not None and turn.end else ""
        self._closing.setText(closing)
        self._closing.setVisible(bool(closing))
        self._path.refresh()
        self._show_review()
        self._area.verticalScrollBar().setValue(0)
        self._foot.fit()

    def _show_review(self) -> None:
        review = self._controller.review
        self._next.setVisible(review is not None)
        if review is None:
            self._facts.forget()
            return
        point = str(review.next_time.facts.get("text", ""))
        words = report_words(QLocale().name().split("_")[0])
        self._suggestion.setText(words.suggestion(review.next_time, point))
        self._facts.show_review(review)
