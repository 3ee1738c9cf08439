"""Step 6, next time: one suggestion, as a question about the line. "Again" goes back with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import LineRef, Take
from app.ui.actions import key_text
from app.ui.context import Context
from app.ui.round.agreement_line import AgreementLine
from app.ui.round.controller import RoundController, WordsState
from app.ui.round.history_card import HistoryCard
from app.ui.round.scenario_overview import ScenarioOverview
from app.ui.round.suggestions import followed, known, rules, suggestion
from app.ui.round.view import Primary, StepView
from app.ui.round.why_list import WhyList
from app.ui.widgets.basics import bring_into_view, button, card, column, label, scrolled
from app.ui.widgets.flow import Flow
from app.workflow import Step


class NextTimeView(StepView):
    """One thing to try, and below it what came before."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self._followed = label(role="muted")
        self._followed.setObjectName("followed")
        self._text = label(role="spoken")
        self._text.setObjectName("next_time_text")
        self._note = label(role="muted")
        self._again = button(
            self.tr("Again"),
            "attempt",
            icon_name="again",
            shortcut_hint=key_text("again"),
            clicked=controller.again,
        )
        self._again.setObjectName("again")
        self._hear = button(
            self.tr("Hear both"),
            icon_name="play",
            shortcut_hint=key_text("play_both"),
            clicked=controller.play_both,
        )
        self._why = button(
            self.tr("Why this?"),
            "quiet",
            icon_name="question",
            shortcut_hint=key_text("why"),
            clicked=self.toggle_why,
        )
        self._why.setObjectName("why")
        self._why.setCheckable(True)
        self._rules = WhyList()
        self._rules.hide()
        suggestion_card = card(
            column(
                label(self.tr("One thing for next time"), "overline"),
                self._followed,
                self._text,
                self._note,
                10,
                Flow(self._again, self._hear, self._why),
                self._rules,
                margins=28,
                spacing=10,
            )
        )
        self.history = HistoryCard(context)
        self.history.play_asked.connect(controller.play_take)
        self.history.compare_asked.connect(self._compare)
        self._scenario = ScenarioOverview()
        self._scenario.line_asked.connect(self._open_line)
        self._agreement = AgreementLine()
        content = QWidget()
        content.setLayout(
            column(suggestion_card, 4, self.history, self._scenario, 4, self._agreement, None, spacing=12)
        )
        content.layout().setAlignment(Qt.AlignmentFlag.AlignTop)  # type: ignore[union-attr]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        controller.comparison_changed.connect(self.refresh)
        controller.words_changed.connect(self.refresh)
        controller.look_back_changed.connect(self._show_past)

    def refresh(self) -> None:
        """Show the suggestion of the attempt."""
        if not self.controller.is_open:
            return
        loaded = self.controller.comparison
        found = loaded.comparison if loaded is not None else None
        attempt = self.controller.round.attempt
        both = found is not None and found.model is not None and found.attempt is not None
        self._hear.setEnabled(both)
        if attempt is None and not self.controller.is_example:
            self._say(
                self.tr("Would you like to say it out loud once?"),
                self.tr("There is no attempt in this round yet."),
            )
        elif self.controller.words_of(attempt) in (WordsState.WORKING, WordsState.HEARD):
            self._say(self.tr("One moment …"), self.tr("The words are being written down on this computer."))
        else:
            next_time = known(found.next_time if found is not None else None)
            links = found.links if found is not None else ()
            self._say(suggestion(next_time, links), "", followed(next_time, links))
            self._rules.show_rules(rules(next_time))
            self._why.setVisible(True)
        self._show_past()

    def primary(self) -> Primary:
        """On to the next line."""
        return Primary(self.tr("Next line"), "forward")

    def leave(self) -> None:
        """The next suggestion is shown without its rules."""
        self._why.setChecked(False)
        self._rules.hide()

    def toggle_why(self) -> None:
        """Open or close the order of the rules."""
        if self._why.isHidden():
            return
        shown = self._rules.isHidden()
        self._rules.setVisible(shown)
        self._why.setChecked(shown)
        if shown:
            bring_into_view(self._rules.chosen_row)

    def _say(self, text: str, note: str, before: str = "") -> None:
        """A suggestion, or what stands in its place; `before` is what was followed, and comes first."""
        self._text.setText(text)
        for one, shown in ((self._note, note), (self._followed, before)):
            one.setText(shown)
            one.setVisible(bool(shown))
        self._why.setVisible(False)

    def _show_past(self) -> None:
        if not self.controller.is_open:
            return
        past, current = self.controller.past, self.controller.round
        self.history.show_history(past.history, current.place, current.language, current.attempt)
        self._agreement.show_agreement(past.agreement)
        is_last = current.place.line is current.place.scenario.lines[-1]
        self._scenario.show_review(past.scenario if is_last else None, current.place, current.language)

    def _compare(self, take: Take) -> None:
        self.controller.look_at(take)
        self.controller.go(Step.COMPARE)

    def _open_line(self, ref: LineRef) -> None:
        self.context.host.open_line(ref)
