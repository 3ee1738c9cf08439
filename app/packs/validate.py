"""From a tree of texts to a typed model: every fault with its line, and what is sound is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar, get_args

from pydantic import BaseModel, RootModel, ValidationError

from app.packs.codes import Faults, listed, nearest
from app.packs.fields import FORMAT, PACK_LANGUAGE, PATTERN_CODES, Quoted
from app.packs.yaml_tree import Items, Node, Scalar, Table, tree_of

M = TypeVar("M", bound=BaseModel)

Way = tuple[str | int, ...]
"""Keys and indexes from the root to a value."""

_CODES: Final = {
    "string_type": "not_a_text",
    "list_type": "not_a_list",
    "tuple_type": "not_a_list",
    "dict_type": "not_a_map",
    "model_type": "not_a_map",
    "model_attributes_type": "not_a_map",
    "string_too_short": "empty_text",
    "int_type": "not_a_whole_number",
    "float_type": "not_a_number",
    "bool_type": "not_true_or_false",
}
_WITHOUT_VALUE: Final = frozenset({"not_a_text", "not_a_list", "not_a_map", "empty_text"})
_WITH_VALUE: Final = frozenset(
    {
        "not_a_whole_number",
        "not_a_number",
        "not_true_or_false",
        "bad_schema_number",
        "bad_id",
        "bad_language",
        "bad_version",
        "bad_version_range",
        "bad_license",
        "bad_web_address",
    }
)
_LOOKED_AT: Final = 200
"""Faults of one file that are put into words; a file with more has one cause many times over."""


def newer_format(root: Table) -> int | None:
    """The number of the format when it is newer than ours."""
    node = root.values.get("schema")
    if isinstance(node, Scalar) and node.text.isascii() and node.text.isdecimal() and len(node.text) < 10:
        number = int(node.text)
        return number if number > FORMAT else None
    return None


class LateTree:
    """The tree of a file in which reading and typing found no fault: made when a place in it is asked for."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._root: Table | None = None

    @property
    def root(self) -> Table:
        """The tree; an empty one for no text."""
        if self._root is None:
            tree = tree_of(self._text, Faults(Path()))
            self._root = tree.root if tree is not None else Table(1, "")
        return self._root


Root = Node | LateTree
"""Where the places in a file are looked up."""


def at(root: Root, way: Iterable[str | int]) -> Node:
    """The value at the end of a way, or the last one before the way leaves the tree."""
    node = root.root if isinstance(root, LateTree) else root
    for step in way:
        inner: Node | None = None
        if isinstance(node, Table) and isinstance(step, str):
            inner = node.values.get(step)
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.values):
            inner = node.values[step]
        if inner is None:
            # Texts without a language and faults of a key have a step of their own in pydantic's way.
            if step in (PACK_LANGUAGE, "[key]"):
                continue
            break
        node = inner
    return node


def typed_at_once(model: type[M], plain: Mapping[str, object]) -> M | None:
    """The model of a file without any fault; None when there is one, which only `check` can tell."""
    try:
        return model.model_validate(plain)
    except ValidationError:
        return None


def check(model: type[M], root: Table, faults: Faults) -> M | None:
    """Type a file. Unsound parts are noted and taken out of `root`; None when nothing usable remains.

    A part goes with what it cannot do without: a key point without an id goes alone, the last line of a
    scenario takes the scenario with it.
    """
    noted = False
    while True:
        try:
            return model.model_validate(plain_of(root))
        except ValidationError as error:
            found = [one for one in error.errors(include_url=False) if not _follows(root, one)]
        if not noted:
            for one in found[:_LOOKED_AT]:
                _note(model, root, one, faults)
            faults.omit(max(0, len(found) - _LOOKED_AT))
            # What is found after something was taken out follows from that.
            noted = True
        doomed = {id(_culprit(root, one)) for one in found}
        if id(root) in doomed or not _prune(root, doomed):
            return None


def plain_of(node: Node) -> object:
    """A tree as maps, lists and texts, as it is typed; a key without a value is left out."""
    if isinstance(node, Scalar):
        return Quoted(node.text) if node.quoted else node.text
    if isinstance(node, Items):
        return [plain_of(item) for item in node.values]
    return {key: plain_of(value) for key, value in node.values.items() if not _is_absent(value)}


def _is_absent(node: Node) -> bool:
    return isinstance(node, Scalar) and node.absent


def _follows(root: Table, error: Mapping[str, Any]) -> bool:
    """Whether a list is called short only because pydantic does not count entries that have faults."""
    if error["type"] != "too_short":
        return False
    node = at(root, error["loc"])
    return isinstance(node, Items) and len(node.values) >= error["ctx"]["min_length"]


def _culprit(root: Table, error: Mapping[str, Any]) -> Node:
    """What has to go so that this fault is gone."""
    way = error["loc"]
    if error["type"] == "missing":
        return at(root, way[:-1])
    return at(root, way)


def _prune(node: Node, doomed: set[int]) -> bool:
    """Take nodes out of the tree; False when none was there."""
    before: list[Node] = []
    if isinstance(node, Table):
        before = list(node.values.values())
        node.values = {key: value for key, value in node.values.items() if id(value) not in doomed}
        kept = list(node.values.values())
    elif isinstance(node, Items):
        before = node.values
        node.values = kept = [value for value in before if id(value) not in doomed]
    else:
        return False
    inner = [_prune(value, doomed) for value in kept]
    return len(kept) < len(before) or any(inner)


def _note(model: type[BaseModel], root: Table, error: Mapping[str, Any], faults: Faults) -> None:
    way, kind, context = error["loc"], error["type"], error.get("ctx", {})
    node = at(root, way)
    line, where = node.line, node.where
    value = error["input"] if isinstance(error["input"], str) else "…"
    code = PATTERN_CODES[context["pattern"]] if kind == "string_pattern_mismatch" else _CODES.get(kind, kind)
    if kind == "missing":
        key = str(way[-1])
        if isinstance(node, Table) and key in node.values:
            line = node.values[key].line
        faults.add("missing_key", line, where, key=key)
    elif kind == "extra_forbidden":
        _note_key(model, root, way, faults)
    elif kind in ("enum", "literal_error", "unknown_choice"):
        known = context.get("known") or _choices(str(context.get("expected", "")))
        near = nearest(value, known)
        if near:
            faults.add("misspelt_choice", line, where, value=value, suggestion=near)
        else:
            faults.add("unknown_choice", line, where, value=value, known=listed(value, known))
    elif kind in ("less_than_equal", "greater_than_equal"):
        lowest, highest = _bounds(model, way)
        faults.add("number_out_of_range", line, where, value=value, lowest=lowest, highest=highest)
    elif kind in ("too_short", "too_long"):
        expected = context.get("min_length", context.get("max_length", 1))
        found = 0 if isinstance(node, Scalar) else len(node.values)
        if expected == 1:
            faults.add("empty_list", line, where)
        else:
            faults.add("wrong_length", line, where, expected=expected, found=found)
    elif code in _WITHOUT_VALUE:
        faults.add(code, line, where)
    elif code in _WITH_VALUE:
        faults.add(code, line, where, value=value)
    else:
        faults.add("not_valid", line, where, value=value)


def _note_key(model: type[BaseModel], root: Table, way: Way, faults: Faults) -> None:
    key = str(way[-1])
    node = at(root, way)
    parent = at(root, way[:-1])
    fields = _field_names(_part(model, way[:-1]))
    taken = parent.values if isinstance(parent, Table) else {}
    near = nearest(key, [name for name in fields if name not in taken])
    if near:
        faults.add("misspelt_key", node.line, parent.where, key=key, suggestion=near)
    else:
        faults.add("unknown_key", node.line, parent.where, key=key, known=listed(key, fields))


def field_names_at(model: type[BaseModel], way: Way, *, required: bool = False) -> list[str]:
    """The keys of the map at the end of a way, in the order of the format; `required`: those it needs."""
    part = _part(model, way)
    if part is None or issubclass(part, RootModel):
        return []
    fields = part.model_fields.items()
    return [info.alias or name for name, info in fields if not required or info.is_required()]


def _choices(expected: str) -> list[str]:
    """The words in pydantic's "'a', 'b' or 'c'"."""
    return [part for part in expected.split("'")[1::2] if part]


def _field_names(part: type[BaseModel] | None) -> list[str]:
    if part is None:
        return []
    return [info.alias or name for name, info in part.model_fields.items()]


def _part(model: type[BaseModel], way: Way) -> type[BaseModel] | None:
    """The model that a way leads to."""
    annotation: Any = model
    for step in way:
        inner = _model_in(annotation)
        if isinstance(step, int) or inner is None:
            continue
        name = next((n for n, info in inner.model_fields.items() if (info.alias or n) == step), None)
        # A step that is no field is a key of a map such as `turns`: the model stays the map's.
        if name is not None and not _is_map_of(annotation, inner):
            annotation = inner.model_fields[name].annotation
        elif _is_map_of(annotation, inner):
            annotation = inner
    return _model_in(annotation)


def _is_map_of(annotation: Any, inner: type[BaseModel]) -> bool:
    return annotation is not inner and getattr(annotation, "__origin__", None) is dict


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model inside of `X`, `X | None`, `tuple[X, ...]` or `dict[str, X]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in reversed(get_args(annotation)):
        found = _model_in(argument)
        if found is not None:
            return found
    return None


def _bounds(model: type[BaseModel], way: Way) -> tuple[float, float]:
    """The range that a field declares."""
    part = _part(model, way[:-1])
    info = part.model_fields.get(str(way[-1])) if part is not None else None
    lowest, highest = 0.0, 0.0
    for limit in info.metadata if info is not None else ():
        lowest = getattr(limit, "ge", lowest)
        highest = getattr(limit, "le", highest)
    return lowest, highest
