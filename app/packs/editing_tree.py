"""Steps in a tree of ruamel.yaml: what is new comes where the format's description has it."""

from __future__ import annotations

from typing import Any

from app.packs.editing import FileKind, wrong_way
from app.packs.editing_yaml import Value, Way, in_place_of, made
from app.packs.models import PackModel, ScenarioModel
from app.packs.validate import field_names_at


def put(root: Any, kind: FileKind, way: Way, value: Value) -> None:
    """Write a value, or take it away."""
    if value is None:
        parent = _find(root, way[:-1])
        if isinstance(parent, dict) and way[-1] in parent:
            _take_out(root, kind, way, parent)
        elif isinstance(parent, list):
            remove(root, way)
        return
    parent = root
    for depth, step in enumerate(way[:-1], start=1):
        inner = _child(parent, step)
        if inner is None:
            if not isinstance(parent, dict) or not isinstance(step, str):
                raise wrong_way(way)
            inner = made([] if isinstance(way[depth], int) else {}, way[:depth])
            inner.fa.set_block_style()
            _insert(parent, kind, way[:depth], inner)
        parent = inner
    last = way[-1]
    in_flow = bool(parent.fa.flow_style())
    node = made(value, way, in_flow=in_flow)
    if isinstance(parent, list) and isinstance(last, int):
        if last < len(parent):
            parent[last] = node
        else:
            parent.append(node)
    elif isinstance(parent, dict) and last in parent:
        parent[last] = in_place_of(parent[last], node)
    elif isinstance(parent, dict):
        _insert(parent, kind, way, node)
    else:
        raise wrong_way(way)


def add(root: Any, kind: FileKind, way: Way, value: Value, index: int) -> None:
    """Put an item into a list that may not be there yet."""
    found: Any = _find(root, way)
    if not found:
        put(root, kind, way, [value])
        return
    in_flow = bool(found.fa.flow_style())
    found.insert(index, made(value, (*way, index), in_flow=in_flow))


def remove(root: Any, way: Way) -> None:
    """Take a part away; a list or map that has nothing left goes with it."""
    parent = _find(root, way[:-1])
    del parent[way[-1]]
    if not parent and way[:-1]:
        above = _find(root, way[:-2])
        if isinstance(above, dict):
            del above[way[-2]]


def move(root: Any, way: Way, source: int, target: int) -> None:
    """Put an item of a list into another place."""
    found = _find(root, way)
    item = found[source]
    del found[source]
    found.insert(target, item)


def _take_out(root: Any, kind: FileKind, way: Way, parent: Any) -> None:
    """Take an optional value away; what has to be there keeps its place and says nothing."""
    if str(way[-1]) in field_names_at(_model(kind), way[:-1], required=True) and not parent.fa.flow_style():
        parent[way[-1]] = None
        _let_go_of_empty(root, kind, way[:-1])
        return
    remove(root, way)


def _let_go_of_empty(root: Any, kind: FileKind, way: Way) -> None:
    """Take an optional part away that says nothing any more."""
    if (
        not way
        or isinstance(way[-1], int)
        or way[-1] in field_names_at(_model(kind), way[:-1], required=True)
    ):
        return
    if all(value is None for value in _find(root, way).values()):
        remove(root, way)


def _insert(parent: Any, kind: FileKind, way: Way, node: Any) -> None:
    """Put a key where the format's description has it, else last."""
    order = field_names_at(_model(kind), way[:-1])
    key = way[-1]
    later = set(order[order.index(key) + 1 :]) if key in order else set()
    place = next((index for index, name in enumerate(parent) if name in later), len(parent))
    parent.insert(place, key, node)


def _model(kind: FileKind) -> Any:
    return PackModel if kind is FileKind.PACK else ScenarioModel


def _find(root: Any, way: Way) -> Any:
    node = root
    for step in way:
        node = _child(node, step)
    return node


def _child(node: Any, step: str | int) -> Any:
    if isinstance(node, dict):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
        return node[step]
    return None
