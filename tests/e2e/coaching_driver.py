"""Drives the real window through the chain of coaching: plan, practice, remark, talk, goal, the next talk.

    python -m tests.e2e.coaching_driver DATA_DIR MODEL.wav ATTEMPT.wav PICTURES

Keys and clicks all the way, sound through PortAudio, words from the speech model. What was seen is printed as
JSON; each page is kept as a picture, light and dark.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.config import Theme, find_paths
from app.domain import CallPlan, Goal, Rep, Talk
from app.ui.coach.plan_page import PlanView
from app.ui.coach.rep_page import RepView
from app.ui.coach.talk_page import TalkView
from app.ui.round.controller import WordsState
from app.ui.start import make_application, make_window
from app.ui.theme import theme
from app.ui.together.together_page import TogetherPage
from app.workflow import Services, Step
from tests.e2e.driver import Driver

ANSWER = "Thank you for your time. We can send the report next week. I will call you back on Friday."
REMARK = "Your last sentence said when they hear from you."
CTRL = Qt.KeyboardModifier.ControlModifier


def main(data_dir: str, model_wav: str, attempt_wav: str, pictures: str) -> None:
    """The whole chain."""
    application = make_application()
    window = make_window(application, Services(find_paths(Path(data_dir))))
    window.resize(1000, 700)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.begin()
    driver = CoachingDriver(window, Path(pictures))
    try:
        print(json.dumps(driver.chain(model_wav, attempt_wav), ensure_ascii=False))
    finally:
        window.close()


class CoachingDriver(Driver):
    """Hands and eyes of a manager with a rep beside them."""

    def chain(self, model_wav: str, attempt_wav: str) -> dict[str, Any]:
        """Add a rep, plan a call, practise it together, remark, talk, agree, and open the next talk."""
        records = self.window.context.services.records
        self.until(lambda: self.window.practice.cards)
        self.add_rep()
        [rep] = records.all_of(Rep)
        self.plan(rep)
        [plan] = records.all_of(CallPlan, rep.id)
        found = self.practise(model_wav, attempt_wav)
        self.remark()
        self.until(lambda: self.window.context.playback.is_playing is False)
        self.key(Qt.Key.Key_E)
        view = self.at(RepView)
        self.until(lambda: view.is_complete)
        self.looked_at("5_rep")
        QTest.mouseClick(view.new.buttons["talk"], Qt.MouseButton.LeftButton)
        talk = self.at(TalkView)
        self.talk(talk)
        [goal] = records.all_of(Goal, rep.id)
        [first] = records.all_of(Talk, rep.id)
        opened = self.next_talk(rep)
        return {
            "found": found,
            "plan": {"line": str(plan.line), "state": str(plan.state)},
            "goal": {"text": goal.text, "then_i": goal.then_i, "line": str(goal.line), "talk": goal.talk},
            "talk": {
                "id": first.id,
                "state": str(first.state),
                "evidence": [one.id for one in first.evidence],
            },
            "remarks": self.remarks_of_takes(),
            "opened": opened,
        }

    def add_rep(self) -> None:
        """Ctrl+4, "I coach somebody", a name."""
        QTest.keyClick(self.window, Qt.Key.Key_4, CTRL)
        self.until(lambda: not self.window.context.tasks.busy)
        self.looked_at("1_home_first")
        home: Any = self.window.coach.view
        QTest.mouseClick(home.welcome.team, Qt.MouseButton.LeftButton)
        QTest.keyClicks(self.focus, "Bram")
        QTest.keyClick(self.focus, Qt.Key.Key_Return)
        self.until(lambda: self.window.context.services.records.all_of(Rep))
        self.until(lambda: not self.window.context.tasks.busy)
        self.looked_at("1_home")

    def plan(self, rep: Rep) -> None:
        """A new call plan from the rep's page."""
        self.window.coach.go("rep", rep.id)
        view = self.at(RepView)
        self.until(lambda: not self.window.context.tasks.busy)
        QTest.mouseClick(view.new.buttons["plan"], Qt.MouseButton.LeftButton)
        plan = self.at(PlanView)
        self.type(plan.before.customer.area, "Van Dijk Logistics")
        self.type(plan.before.aim.area, "Leave with a day for the next call")
        pair = plan.before.objections.rows[0]
        self.type(pair.first, "I have to run.")
        self.type(pair.second, ANSWER)
        self.type(plan.before.commitment.area, "A call on Friday")
        self.looked_at("2_plan")
        QTest.mouseClick(plan.practise, Qt.MouseButton.LeftButton)
        self.until(lambda: self.window.shows_round and self.window.round.controller.is_open, 40)
        self.until(lambda: not self.window.context.tasks.busy)
        self.looked_at("3_scenario")

    def practise(self, model_wav: str, attempt_wav: str) -> dict[str, list[str]]:
        """Ctrl+T and Return: the manager, the rep, the rep's own judgement, the manager's, both heard."""
        window = self.window
        QTest.keyClick(window, Qt.Key.Key_T, CTRL)
        page = window.page("together")
        assert isinstance(page, TogetherPage)
        self.until(lambda: not window.context.tasks.busy)
        manager = page.findChild(QLineEdit, "together_manager")
        assert manager is not None
        if not manager.text():
            self.type(manager, "Anneke")
        self.looked_at("4_together")
        QTest.mouseClick(page.begin_button, Qt.MouseButton.LeftButton)
        self.until(lambda: window.shows_round and window.round.controller.together is not None)
        controller = window.round.controller
        self.until(lambda: window.round.step is Step.MODEL)
        self.until(lambda: not window.context.tasks.busy)
        window.setFocus()
        self.record(model_wav, "together_model")
        self.until(lambda: controller.round.model is not None and controller.round.model.take is not None)
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.ATTEMPT)
        self.record(attempt_wav, "together_attempt")
        self.until(lambda: controller.round.attempt is not None)
        self.until(lambda: window.round.step is Step.SELF_CHECK)
        for key in (Qt.Key.Key_1, Qt.Key.Key_2):
            self.key(key)
        self.looked_at("4_self_check")
        self.key(Qt.Key.Key_N)
        self.looked_at("4_managers_view")
        self.key(Qt.Key.Key_N)
        self.until(lambda: window.round.step is Step.COMPARE)
        model, attempt = controller.round.model, controller.round.attempt
        takes = [model.take if model is not None else None, attempt]
        self.until(lambda: all(controller.words_of(take) is WordsState.READY for take in takes), 90)
        self.until(lambda: self.lanes_have_words() and controller.comparison is not None)
        self.until(lambda: not window.context.playback.is_playing, 60)
        comparison = controller.comparison.comparison  # type: ignore[union-attr]
        sides = {"model": comparison.model, "attempt": comparison.attempt}
        return {
            kind: [str(one.verdict) for one in side.findings]
            for kind, side in sides.items()
            if side is not None
        }

    def remark(self) -> None:
        """M, a remark, Ctrl+Return."""
        self.key(Qt.Key.Key_M)
        self.until(lambda: self.focus.objectName() == "remark_text")
        QTest.keyClicks(self.focus, REMARK)
        self.looked_at("4_remark")
        QTest.keyClick(self.focus, Qt.Key.Key_Return, CTRL)
        self.until(lambda: self.remarks_of_takes())
        self.looked_at("4_compare")

    def talk(self, view: TalkView) -> None:
        """Before, during, after; a goal with an if-then plan and the line of the plan."""
        self.until(lambda: not self.window.context.tasks.busy)
        evidence = view.before.evidence
        self.until(lambda: evidence.add_buttons)
        if not evidence.is_open:
            QTest.mouseClick(evidence.head, Qt.MouseButton.LeftButton)
        evidence.add_buttons[0].click()
        self.looked_at("6_talk_before")
        QTest.mouseClick(view.next, Qt.MouseButton.LeftButton)
        goals = view.during.goals
        QTest.mouseClick(goals.add, Qt.MouseButton.LeftButton)
        self.type(goals.form.fields["text"].area, "Name the day before the buyer leaves")
        QTest.mouseClick(goals.form.due.add, Qt.MouseButton.LeftButton)
        self.type(goals.form.if_buyer.area, "I have to run")
        self.type(goals.form.then_i.area, "I name the day of my next call")
        goals.form.line.picked.emit(self.window.round.controller.round.place.ref)
        self.looked_at("7_goal")
        QTest.mouseClick(goals.close_form, Qt.MouseButton.LeftButton)
        self.looked_at("7_talk_during")
        QTest.mouseClick(view.next, Qt.MouseButton.LeftButton)
        QTest.mouseClick(view.after.next_talk.add, Qt.MouseButton.LeftButton)
        for one in view.after.yes.values():
            QTest.mouseClick(one, Qt.MouseButton.LeftButton)
        self.looked_at("8_talk_after")

    def next_talk(self, rep: Rep) -> str:
        """A new talk with the same rep: the first thing that it shows."""
        self.window.coach.go("rep", rep.id)
        view = self.at(RepView)
        self.until(lambda: view.is_complete and not self.window.context.tasks.busy)
        self.looked_at("9_rep")
        QTest.mouseClick(view.new.buttons["talk"], Qt.MouseButton.LeftButton)
        talk = self.at(TalkView)
        self.until(lambda: not self.window.context.tasks.busy)
        self.looked_at("9_next_talk")
        from tests.ui.looks import texts

        part = talk.before.look_back
        return "\n".join(texts(part)) if part.is_open and part.isVisible() else ""

    def remarks_of_takes(self) -> list[str]:
        """What is remarked about any take on the disk."""
        library = self.window.context.services.library
        found = (library.remarks(take.id) for take in library.takes())
        return [one.text for some in found if some is not None for one in some.remarks]

    @property
    def focus(self) -> QWidget:
        """Where keys go."""
        return QApplication.focusWidget() or self.window

    def at(self, kind: type[Any]) -> Any:
        """The place of the coaching page, once it is this one."""
        window = self.window
        self.until(lambda: window.current is window.coach and isinstance(window.coach.view, kind), 40)
        return window.coach.view

    def type(self, field: QWidget, text: str) -> None:
        """Focus a field and type."""
        field.setFocus()
        QTest.keyClicks(field, text)

    def looked_at(self, name: str) -> None:
        """Keep the picture in both themes once nothing moves any more."""
        self.until(lambda: not self.window.context.tasks.busy, 60)
        percent = self.window.context.services.settings.text_percent
        for mode in (Theme.DARK, Theme.LIGHT):
            theme().apply(mode, percent)
            QTest.qWait(250)
            self.picture(f"{name}_{mode.value}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception:  # noqa: BLE001
        traceback.print_exc()
        raise SystemExit(1) from None
