"""Step 1, brief: situation, buyer, issue, and the key points as rules, before the model is heard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain import KeyPointKind, QualificationItem, Scenario
from app.ui.channels import channel_text
from app.ui.context import Context
from app.ui.pages.settings_parts import Sign
from app.ui.round.controller import RoundController
from app.ui.round.scenario_overview import ScenarioOverview
from app.ui.round.view import Primary, StepView
from app.ui.widgets.basics import as_sentence, button, card, clear, column, label, quoted, row, scrolled
from app.ui.widgets.flow import Flow
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import Initials, RuleNumber


class BriefView(StepView):
    """Read, then listen."""

    def __init__(self, context: Context, controller: RoundController) -> None:
        super().__init__(context, controller)
        self._situation = label(role="speech")
        self._initials = Initials()
        self._buyer = label(role="heading")
        self._role = label(role="muted")
        self._mood = label(role="muted")
        self._channel = label(role="small")
        self._issue = label(role="speech")
        self._rules = QVBoxLayout()
        self._rules.setSpacing(10)
        self._goals = QVBoxLayout()
        self._goals.setSpacing(6)
        self._goals_title = label(self.tr("Rules of thumb"), "overline")
        self._not_so = label(role="speech")
        self._not_why = label(role="muted")
        self._counterexample = card(
            column(
                row(Sign("cross"), label(self.tr("Not like this"), "overline"), None, spacing=8),
                self._not_so,
                self._not_why,
                margins=18,
                spacing=6,
            ),
            "well",
        )
        self._counterexample.setObjectName("counterexample")
        self._questions = QVBoxLayout()
        self._questions.setSpacing(6)
        self._questions_title = label(self.tr("Questions worth asking"), "overline")
        self._talk = button(
            self.tr("Play the whole conversation"), icon_name="people", clicked=self._play_conversation
        )
        self._talk.setObjectName("play_conversation")
        meeting = button(
            self.tr("On the big screen"), "quiet", icon_name="full-screen", clicked=self._open_meeting
        )
        meeting.setToolTip(
            self.tr("For a team meeting: large type, and nothing is kept unless somebody says so")
        )
        meeting.setObjectName("open_meeting")
        self._overview = ScenarioOverview()
        self._overview.line_asked.connect(context.host.open_line)
        controller.look_back_changed.connect(self._show_overview)
        self._leave_with = label()
        self._leave_title = label(self.tr("Leave with"), "overline")

        buyer = card(
            column(
                row(self._initials, 6, column(self._buyer, self._role, spacing=2), spacing=8),
                self._mood,
                self._channel,
                margins=18,
                spacing=8,
            )
        )
        bubble = card(column(label(self.tr("The issue"), "overline"), self._issue, margins=18), "bubble")
        left = column(
            label(self.tr("Situation"), "overline"),
            self._situation,
            14,
            buyer,
            6,
            bubble,
            14,
            self._questions_title,
            self._questions,
            14,
            Flow(self._talk, meeting, spacing=8),
            None,
            spacing=6,
        )
        rules = card(
            column(
                label(self.tr("What the line must get across"), "overline"),
                self._rules,
                10,
                self._goals_title,
                self._goals,
                10,
                self._leave_title,
                self._leave_with,
                margins=22,
                spacing=10,
            )
        )
        content = QWidget()
        both = Folding(
            left,
            column(rules, self._counterexample, self._overview, None, spacing=16),
            wide_from=500,
            spacing=24,
        )
        both.set_stretch(11, 10)
        content.setLayout(column(both, None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))

    def refresh(self) -> None:
        """Show the scenario of the round."""
        place, language = self.controller.round.place, self.controller.round.language
        buyer = place.scenario.buyer
        self._situation.setText(place.scenario.situation.get(language))
        self._initials.show_name(buyer.name.get(language))
        self._buyer.setText(buyer.name.get(language))
        company = buyer.company.get(language) if buyer.company else ""
        self._role.setText(", ".join(part for part in (buyer.role.get(language), company) if part))
        self._channel.setText(channel_text(place.scenario.channel))
        self._channel.setVisible(place.scenario.channel is not None)
        counterexample = place.line.counterexample
        self._counterexample.setVisible(counterexample is not None)
        if counterexample is not None:
            self._not_so.setText(quoted(counterexample.text.get(language)))
            self._not_why.setText(counterexample.why.get(language))
        self._mood.setText(buyer.mood.get(language) if buyer.mood else "")
        self._mood.setVisible(buyer.mood is not None)
        self._issue.setText(place.scenario.issue.text.get(language))
        self._talk.setVisible(place.scenario.dialogue is not None)
        self._show_overview()
        clear(self._rules)
        for number, point in enumerate(place.line.key_points, start=1):
            text = column(label(as_sentence(point.text.get(language))), spacing=1)
            kind = self._kind_text(point.kind)
            if kind:
                text.addWidget(label(kind, "small"))
            line = row(spacing=10)
            line.addWidget(RuleNumber(number), 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(text, 1)
            self._rules.addLayout(line)
        clear(self._goals)
        goals = [text.get(language) for _key, text in place.scenario.goals]
        self._goals_title.setVisible(bool(goals))
        for goal in goals:
            self._goals.addWidget(self._item(goal))
        self._show_questions(place.scenario, language)
        commitment = place.scenario.commitment
        self._leave_with.setText(commitment.text.get(language) if commitment is not None else "")
        for one in (self._leave_title, self._leave_with):
            one.setVisible(commitment is not None)

    def _show_overview(self) -> None:
        if self.controller.is_open:
            current = self.controller.round
            self._overview.show_review(self.controller.past.scenario, current.place, current.language)

    def _play_conversation(self) -> None:
        place = self.controller.round.place
        self.context.host.open_conversation(place.pack, place.scenario)

    def _open_meeting(self) -> None:
        self.context.host.open_meeting(self.controller.round.place)

    def _show_questions(self, scenario: Scenario, language: str) -> None:
        clear(self._questions)
        names = {item.id: item.name.get(language) for item in self._pack_items()}
        for question in scenario.questions:
            text = question.text.get(language)
            about = names.get(question.qualifies or "", "")
            self._questions.addWidget(self._item(f"{text}  ({about})" if about else text))
        self._questions_title.setVisible(bool(scenario.questions))

    def _pack_items(self) -> tuple[QualificationItem, ...]:
        return self.controller.round.place.pack.process.qualification

    @staticmethod
    def _item(text: str) -> QLabel:
        one = label(text, "muted")
        one.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return one

    def primary(self) -> Primary:
        """On to the model."""
        return Primary(self.tr("Hear the model"), "forward")

    def _kind_text(self, kind: KeyPointKind) -> str:
        if kind is KeyPointKind.ASK:
            return self.tr("asked of the buyer")
        if kind is KeyPointKind.COMMIT:
            return self.tr("a concrete next step")
        if kind is KeyPointKind.AVOID:
            return self.tr("better left out")
        return ""
