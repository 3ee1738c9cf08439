"""Whether a conversation can be walked through: every way leads somewhere, and every turn is reached."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.packs.codes import Faults, listed
from app.packs.models import DialogueModel, ScenarioModel, TurnModel
from app.packs.validate import Way, at
from app.packs.yaml_tree import Table

_TURNS: Way = ("dialogue", "turns")


def check_dialogue(
    scenario: ScenarioModel, root: Table, faults: Faults, declared: Collection[str] = ()
) -> None:
    """Check the turns, where they lead, and what they point at; `declared` ids may be pointed at as well."""
    if scenario.dialogue is not None:
        _Dialogue(scenario, scenario.dialogue, root, faults, declared).check()


class _Dialogue:
    def __init__(
        self,
        scenario: ScenarioModel,
        dialogue: DialogueModel,
        root: Table,
        faults: Faults,
        declared: Collection[str],
    ) -> None:
        self._declared = declared
        self._turns = dialogue.turns
        self._start = dialogue.start
        self._lines = {line.id for line in scenario.lines}
        self._key_points = {point.id for line in scenario.lines for point in line.key_points}
        self._questions = {question.id for question in scenario.questions}
        self._root = root
        self._faults = faults

    def check(self) -> None:
        self._pointing("unknown_turn", ("dialogue", "start"), (self._start,), self._turns)
        said: dict[str, int] = {}
        for name, turn in self._turns.items():
            way = (*_TURNS, name)
            self._check_turn(name, turn, way)
            node = at(self._root, (*way, "buyer", "id"))
            first = said.setdefault(turn.buyer.id, node.line)
            if first != node.line:
                self._faults.add("duplicate_id", node.line, node.where, id=turn.buyer.id, first_line=first)
        if self._start in self._turns:
            for name in self._turns.keys() - self._reached():
                self._warn("turn_unreached", (*_TURNS, name), name)

    def _check_turn(self, name: str, turn: TurnModel, way: Way) -> None:
        if turn.rep is not None:
            self._pointing("unknown_line", (*way, "rep", "say"), turn.rep.say, self._lines)
            self._pointing("unknown_question", (*way, "rep", "ask"), turn.rep.ask, self._questions)
        for index, step in enumerate(turn.next):
            here = (*way, "next", index)
            self._pointing("unknown_turn", (*here, "goto"), (step.goto,), self._turns)
            if step.when is not None:
                self._pointing("unknown_key_point", (*here, "when", "said"), step.when.said, self._key_points)
                self._pointing("unknown_question", (*here, "when", "asked"), step.when.asked, self._questions)
            last = index == len(turn.next) - 1
            if last and step.when is not None:
                self._add("last_next_has_when", here, name)
            elif not last and step.when is None:
                self._add("next_never_taken", (*way, "next", index + 1), name)
        if turn.next and turn.end:
            self._add("turn_next_and_end", way, name)
        elif not turn.next and not turn.end:
            self._add("turn_without_end", way, name)

    def _reached(self) -> set[str]:
        reached: set[str] = set()
        waiting = [self._start]
        while waiting:
            name = waiting.pop()
            if name in reached or name not in self._turns:
                continue
            reached.add(name)
            waiting.extend(step.goto for step in self._turns[name].next)
        return reached

    def _pointing(self, code: str, way: Way, values: Iterable[str], known: Collection[str]) -> None:
        for index, value in enumerate(values):
            if value not in known and value not in self._declared and not self._faults.full:
                node = at(self._root, (*way, index))
                self._faults.add(code, node.line, node.where, value=value, known=listed(value, known))

    def _add(self, code: str, way: Way, turn: str) -> None:
        node = at(self._root, way)
        self._faults.add(code, node.line, node.where, turn=turn)

    def _warn(self, code: str, way: Way, turn: str) -> None:
        node = at(self._root, way)
        self._faults.warn(code, node.line, node.where, turn=turn)
