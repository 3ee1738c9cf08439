"""The scenario as the rep will see it, from what is in the editor now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.domain import Line, Scenario
from app.ui.channels import channel_text
from app.ui.editor.session import EditSession
from app.ui.widgets.basics import as_sentence, card, clear, column, label, quoted, row, scrolled
from app.ui.widgets.choices import Combo
from app.ui.widgets.folding import Folding
from app.ui.widgets.signs import Initials, RuleNumber


class Preview(QWidget):
    """Brief and line, in a language of the scenario."""

    def __init__(self, session: EditSession) -> None:
        super().__init__()
        self._session = session
        self.language = Combo(self.tr("Language of what is shown"), 14)
        self.language.picked.connect(self._picked)
        self._chosen = ""
        self._content = QVBoxLayout()
        self._content.setSpacing(16)
        inner = QWidget()
        around = column(self._content, None)
        around.setContentsMargins(0, 0, 14, 18)
        inner.setLayout(around)
        self.setLayout(column(row(self.language, None), scrolled(inner), spacing=10))
        session.looked_at.connect(self.show_now)

    def show_now(self) -> None:
        """Show the present state, once it is known what the loader makes of it."""
        if not self.isVisible() or not self._session.is_open:
            return
        clear(self._content)
        checked = self._session.checked
        scenario = checked.scenario if checked is not None else None
        if scenario is None:
            text = self.tr(
                "The rep sees it here once title, situation, buyer, line and a key point are written."
            )
            self._content.addWidget(label(text, "muted"))
            return
        languages = list(dict.fromkeys((self._session.own, *scenario.title.by_language)))
        if self._chosen not in languages:
            self._chosen = self._session.own
        from app.ui.editor.languages import language_name

        self.language.show_entries([(code, language_name(code)) for code in languages], self._chosen)
        self.language.setVisible(len(languages) > 1)
        both = Folding(self._brief(scenario), self._lines(scenario), wide_from=620, spacing=24)
        both.set_stretch(10, 11)
        self._content.addWidget(both)

    def _brief(self, scenario: Scenario) -> QLayout:
        language, buyer = self._chosen, scenario.buyer
        initials = Initials()
        initials.show_name(buyer.name.get(language))
        company = buyer.company.get(language) if buyer.company else ""
        who = ", ".join(part for part in (buyer.role.get(language), company) if part)
        persona = column(
            row(
                initials,
                6,
                column(label(buyer.name.get(language), "heading"), label(who, "muted"), spacing=2),
                spacing=8,
            ),
            margins=18,
            spacing=8,
        )
        for text in (buyer.mood.get(language) if buyer.mood else "", channel_text(scenario.channel)):
            if text:
                persona.addWidget(label(text, "muted"))
        return column(
            label(scenario.title.get(language), "title"),
            label(self.tr("Situation"), "overline"),
            label(scenario.situation.get(language), "speech"),
            card(persona),
            card(
                column(
                    label(self.tr("The issue"), "overline"),
                    label(scenario.issue.text.get(language), "speech"),
                    margins=18,
                ),
                "bubble",
            ),
            None,
            spacing=12,
        )

    def _lines(self, scenario: Scenario) -> QLayout:
        return column(*(card(self._line(scenario, line)) for line in scenario.lines), None, spacing=14)

    def _line(self, scenario: Scenario, line: Line) -> QLayout:
        language = self._chosen
        cue = (line.cue or scenario.issue.text).get(language)
        says = self.tr("{buyer} says").format(buyer=scenario.buyer.name.get(language))
        made = column(
            label(says, "overline"),
            label(quoted(cue), "muted"),
            label(line.text.get(language), "speech"),
            4,
            label(self.tr("What the line must get across"), "overline"),
            margins=20,
            spacing=8,
        )
        for number, point in enumerate(line.key_points, start=1):
            text = row(spacing=10)
            text.addWidget(RuleNumber(number), 0, Qt.AlignmentFlag.AlignTop)
            text.addWidget(label(as_sentence(point.text.get(language))), 1)
            made.addLayout(text)
        if line.counterexample is not None:
            made.addWidget(label(self.tr("Not like this"), "overline"))
            made.addWidget(label(quoted(line.counterexample.text.get(language)), "muted"))
        return made

    def _picked(self, language: str) -> None:
        self._chosen = language
        self.show_now()
