"""Without words: the rep says which of the points that decide were made, and the conversation goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.domain import Answer, KeyPointKind
from app.ui.conversation.controller import ConversationController
from app.ui.widgets.basics import ThemedIcon, as_sentence, button, card, clear, column, label, row
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import RuleNumber


class Tell(QWidget):
    """One row a point, yes or no; the digit keys step through them."""

    def __init__(self, controller: ConversationController) -> None:
        super().__init__()
        self._controller = controller
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._chips: dict[str, dict[Answer, QPushButton]] = {}
        self._groups: list[QButtonGroup] = []
        self._help = label(role="muted")
        self.setLayout(card_column(label(self.tr("What did you say?"), "heading"), self._help, self._rows))
        controller.answers_changed.connect(self._show_answers)

    def refresh(self) -> None:
        """Show the points of the turn in hand."""
        clear(self._rows)
        for old in self._groups:
            old.deleteLater()
        self._groups, self._chips = [], {}
        language = self._controller.conversation.language
        points = self._controller.deciding
        self._help.setText(
            self.tr(
                "There are no words of this answer, so your ears decide. What you leave open counts for you."
            )
            if points
            else self.tr("There are no words of this answer, and none are needed here.")
        )
        for number, point in enumerate(points, start=1):
            text = as_sentence(point.text.get(language))
            group = QButtonGroup(self)
            self._groups.append(group)
            chips = row(spacing=8)
            self._chips[point.id] = {}
            for answer, name, icon in (
                (Answer.YES, self.tr("Yes"), "check"),
                (Answer.NO, self.tr("No"), "cross"),
            ):
                chip = button(name, "chip", icon_name=icon, clicked=self._answerer(number, answer))
                chip.setCheckable(True)
                chip.setAccessibleName(f"{name}: {text}")
                group.addButton(chip)
                chips.addWidget(chip)
                self._chips[point.id][answer] = chip
            chips.addStretch(1)
            words = column(label(text), label(self._kind(point.kind), "small"), spacing=1)
            line = row(spacing=8, margins=4)
            line.addWidget(RuleNumber(number), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Folding(words, chips, wide_from=560), 1)
            self._rows.addLayout(line)
        self._show_answers()

    def _kind(self, kind: KeyPointKind) -> str:
        return {
            KeyPointKind.ASK: self.tr("asked of {buyer}"),
            KeyPointKind.COMMIT: self.tr("agreed with {buyer}"),
        }.get(kind, self.tr("said to {buyer}")).format(buyer=self._controller.conversation.buyer_name)

    def _answerer(self, number: int, answer: Answer) -> Callable[[], None]:
        return lambda: self._controller.answer(number, answer)

    def _show_answers(self) -> None:
        for point, chips in self._chips.items():
            given = self._controller.answers.get(point)
            for answer, chip in chips.items():
                group = chip.group()
                group.setExclusive(given is not None)
                chip.setChecked(answer is given)
                for icon in chip.findChildren(ThemedIcon):
                    icon.use_role("primary" if answer is given else "")


def card_column(*parts: QWidget | QVBoxLayout) -> QVBoxLayout:
    """Parts below each other on a card."""
    return column(card(column(*parts, margins=18, spacing=8)))
