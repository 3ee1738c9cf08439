"""Three versions of a file become one: what it was (base), what was edited here (mine), what came (theirs).

Parts are told apart by their ids, so moving a line is no change of it. Where both sides changed the same
thing differently, mine stays in use and the conflict is listed with all three: nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.packs.fields import DEMANDS
from app.packs.yaml_tree import Items, Node, Scalar, Table

Side = Literal["mine", "theirs"]
ORDER: Final = "order"
_MISSING: Final = "\0"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that was changed on both sides. A side that has not got it is None."""

    where: str
    """The way by ids: `lines[reframe].text.en`; ends with ` order` for the order of a list."""
    base: str | None
    mine: str | None
    theirs: str | None


class Merge:
    """Merges one file. `choices` decide conflicts by their place; the rest is mine and is listed."""

    def __init__(self, choices: Mapping[str, Side] | None = None) -> None:
        self._choices = choices or {}
        self.conflicts: list[Conflict] = []

    def merge(
        self, base: Node | None, mine: Node | None, theirs: Node | None, where: str = ""
    ) -> Node | None:
        """One value; None where there is none any more."""
        if same(mine, base):
            return theirs
        if same(theirs, base) or same(mine, theirs):
            return mine
        if isinstance(mine, Table) and isinstance(theirs, Table):
            return self._tables(base if isinstance(base, Table) else None, mine, theirs, where)
        if isinstance(mine, Items) and isinstance(theirs, Items):
            lists = self._lists(base if isinstance(base, Items) else None, mine, theirs, where)
            if lists is not None:
                return lists
        return self._decide(where, (base, mine, theirs), mine, theirs)

    def _tables(self, base: Table | None, mine: Table, theirs: Table, where: str) -> Table:
        before = base.values if base else {}
        merged: dict[str, Node] = {}
        for key in _united(list(theirs.values), list(mine.values)):
            place = f"{where}.{key}" if where else key
            value = self.merge(before.get(key), mine.values.get(key), theirs.values.get(key), place)
            if value is not None:
                merged[key] = value
        return Table(mine.line, mine.where, merged)

    def _lists(self, base: Items | None, mine: Items, theirs: Items, where: str) -> Items | None:
        """None when the parts of a list cannot be told apart."""
        name = _namer(where)
        keyed = [_keyed(one, name) for one in (base or Items(1, where), mine, theirs)]
        before, here, there = keyed
        if before is None or here is None or there is None:
            return None
        merged: dict[str, Node] = {}
        for key in _united(list(there), list(here)):
            place = f"{where}[{key}]"
            value = self.merge(before.get(key), here.get(key), there.get(key), place)
            if value is not None:
                merged[key] = value
        order = self._order(list(before), list(here), list(there), where)
        return Items(mine.line, mine.where, [merged[key] for key in order if key in merged])

    def _order(
        self, base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], where: str
    ) -> list[str]:
        common = set(mine) & set(theirs)
        orders = [[key for key in keys if key in common] for keys in (base, mine, theirs)]
        was, here, there = orders
        both_moved = here != [k for k in was if k in here] and there != [k for k in was if k in there]
        if here == there or here == [key for key in was if key in common]:
            return _united(theirs, mine)
        if not both_moved:
            return _united(mine, theirs)
        place = f"{where} {ORDER}"
        side = self._choices.get(place)
        if side is None:
            self.conflicts.append(Conflict(place, *(", ".join(keys) for keys in orders)))
        return _united(theirs, mine) if side == "theirs" else _united(mine, theirs)

    def _decide(
        self, where: str, all_three: tuple[Node | None, ...], mine: Node | None, theirs: Node | None
    ) -> Node | None:
        side = self._choices.get(where)
        if side is None:
            self.conflicts.append(Conflict(where, *(written(one) for one in all_three)))
        return theirs if side == "theirs" else mine


def same(one: Node | None, other: Node | None) -> bool:
    """Whether two values mean the same, wherever they are written."""
    if isinstance(one, Table) and isinstance(other, Table):
        return one.values.keys() == other.values.keys() and all(
            same(value, other.values[key]) for key, value in one.values.items()
        )
    if isinstance(one, Items) and isinstance(other, Items):
        return len(one.values) == len(other.values) and all(map(same, one.values, other.values))
    if isinstance(one, Scalar) and isinstance(other, Scalar):
        # Quotes make a word of the name of a kind in `must`, and nothing anywhere else.
        return one.text.strip() == other.text.strip() and (
            one.text not in DEMANDS or one.quoted == other.quoted
        )
    return one is None and other is None


def written(node: Node | None) -> str | None:
    """A value as a person reads it."""
    if node is None:
        return None
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return "\n".join(f"- {written(value)}" for value in node.values)
    return "\n".join(f"{key}: {written(value)}" for key, value in node.values.items())


def _united(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """The first list, with what only the second has put behind what it follows there."""
    found = list(first)
    for index, key in enumerate(second):
        if key in found:
            continue
        followed = next((one for one in reversed(second[:index]) if one in found), None)
        found.insert(found.index(followed) + 1 if followed is not None else 0, key)
    return found


def _namer(where: str) -> Callable[[Node], str]:
    """What tells the parts of a list apart: their ids, or for recordings who speaks in which language."""
    keys = ("speaker", "language") if where.endswith(".models") else ("id",)

    def name(node: Node) -> str:
        if isinstance(node, Scalar):
            return node.text
        if isinstance(node, Table):
            values = [node.values.get(key) for key in keys]
            if all(isinstance(value, Scalar) for value in values):
                return " ".join(value.text for value in values if isinstance(value, Scalar))
        return _MISSING

    return name


def _keyed(items: Items, name: Callable[[Node], str]) -> dict[str, Node] | None:
    found: dict[str, Node] = {}
    for value in items.values:
        key = name(value)
        if key == _MISSING or key in found:
            return None
        found[key] = value
    return found
