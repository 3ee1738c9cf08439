"""Whether a conversation can be walked through: every way leads somewhere, and every turn is reached."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.domain import KeyPointKind
from app.packs.codes import Faults, listed
from app.packs.models import DialogueModel, ScenarioModel, TurnModel
from app.packs.validate import Root, Way, at

_TURNS: Way = ("dialogue", "turns")


def check_dialogue(
    scenario: ScenarioModel, root: Root, faults: Faults, declared: Collection[str] = ()
) -> None:
    """Check the turns, where they lead, and what they point at; `declared` ids may be pointed at as well."""
    if scenario.dialogue is not None:
        _Dialogue(scenario, scenario.dialogue, root, faults, declared).check()


class _Dialogue:
    def __init__(
        self,
        scenario: ScenarioModel,
        dialogue: DialogueModel,
        root: Root,
        faults: Faults,
        declared: Collection[str],
    ) -> None:
        self._declared = declared
        self._turns = dialogue.turns
        self._start = dialogue.start
        self._scenario = scenario
        self._lines = {line.id for line in scenario.lines}
        spots = [(line.id, point.id) for line in scenario.lines for point in line.key_points]
        self._lines_of = {name: [line for line, point in spots if point == name] for _, name in spots}
        self._key_points = {*self._lines_of, *(f"{line}.{point}" for line, point in spots)}
        self._questions = {question.id for question in scenario.questions}
        self._root = root
        self._faults = faults

    def check(self) -> None:
        self._pointing("unknown_turn", ("dialogue", "start"), (self._start,), self._turns)
        said: dict[str, str] = {}
        for name, turn in self._turns.items():
            way = (*_TURNS, name)
            self._check_turn(name, turn, way)
            first = said.setdefault(turn.buyer.id, name)
            if first != name:
                node = at(self._root, (*way, "buyer", "id"))
                line = at(self._root, (*_TURNS, first, "buyer", "id")).line
                if line != node.line:
                    self._faults.add("duplicate_id", node.line, node.where, id=turn.buyer.id, first_line=line)
        if self._start in self._turns:
            reached = self._reached()
            for name in self._turns.keys() - reached:
                self._warn("turn_unreached", (*_TURNS, name), name)
            for name in sorted(reached - self._ending()):
                self._warn("turn_never_ends", (*_TURNS, name), name)

    def _check_turn(self, name: str, turn: TurnModel, way: Way) -> None:
        if turn.rep is not None:
            self._pointing("unknown_line", (*way, "rep", "say"), turn.rep.say, self._lines)
            self._pointing("unknown_question", (*way, "rep", "ask"), turn.rep.ask, self._questions)
        self._check_means(name, turn, way)
        for index, step in enumerate(turn.next):
            here = (*way, "next", index)
            self._pointing("unknown_turn", (*here, "goto"), (step.goto,), self._turns)
            if step.when is not None:
                self._pointing("unknown_key_point", (*here, "when", "said"), step.when.said, self._key_points)
                self._pointing("unknown_question", (*here, "when", "asked"), step.when.asked, self._questions)
                self._check_vague(turn, step.when.said, (*here, "when", "said"))
            last = index == len(turn.next) - 1
            if last and step.when is not None:
                self._add("last_next_has_when", here, name)
            elif not last and step.when is None:
                self._add("next_never_taken", (*way, "next", index + 1), name)
        if turn.next and turn.end:
            self._add("turn_next_and_end", way, name)
        elif not turn.next and not turn.end:
            self._add("turn_without_end", way, name)

    def _check_means(self, name: str, turn: TurnModel, way: Way) -> None:
        """Whether what decides about the way can happen at all: what cannot be told counts for the rep."""
        conditions = [step.when for step in turn.next if step.when is not None]
        lines = self._scenario.lines
        said = turn.rep.say if turn.rep is not None else ()
        points = [point for line in lines for point in line.key_points]
        commits = self._scenario.commitment or any(one.kind is KeyPointKind.COMMIT for one in points)
        wants_commitment = (turn.rep is not None and turn.rep.commit) or any(
            when.committed is not None for when in conditions
        )
        if wants_commitment and not commits:
            self._warn("no_commitment", way, name)
        if not self._lines.issuperset(said):
            return  # the line that is missing may be the one with something to avoid
        listened_to = [line for line in lines if line.id in said or not said]
        avoided = any(line.avoid for line in listened_to) or any(
            point.kind is KeyPointKind.AVOID for line in listened_to for point in line.key_points
        )
        if any(when.avoid is not None for when in conditions) and not avoided:
            self._warn("nothing_to_avoid", way, name)

    def _check_vague(self, turn: TurnModel, said: Iterable[str], way: Way) -> None:
        """Warn where a key point's id stands for points of several lines, and the turn does not say which."""
        for index, name in enumerate(said):
            lines = self._lines_of.get(name, [])
            own = [line for line in lines if turn.rep is not None and line in turn.rep.say]
            if len(own or lines) > 1:
                node = at(self._root, (*way, index))
                choices = ", ".join(f"{line}.{name}" for line in own or lines)
                self._faults.warn("vague_key_point", node.line, node.where, value=name, choices=choices)

    def _ending(self) -> set[str]:
        """The turns from which the conversation can come to an end; those that lead nowhere are no circle."""
        ending = {name for name, turn in self._turns.items() if turn.end or not turn.next}
        ending |= {
            name
            for name, turn in self._turns.items()
            if any(step.goto not in self._turns for step in turn.next)
        }
        while True:
            more = {
                name
                for name, turn in self._turns.items()
                if name not in ending and any(step.goto in ending for step in turn.next)
            }
            if not more:
                return ending
            ending |= more

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
