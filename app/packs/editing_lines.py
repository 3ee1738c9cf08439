"""Taking items out of a list and moving them, by whole lines: comments go with what they stand above."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from app.packs.codes import Faults
from app.packs.editing_yaml import Way
from app.packs.validate import at
from app.packs.yaml_tree import Items, Node, Scalar, Table, read_tree


def without(text: str, way: Way) -> str | None:
    """The text without the part at `way`; None where it shares its lines with others."""
    chunks, index = _siblings(text, way)
    if chunks is None or len(chunks) < 2:
        return None
    lines = text.splitlines(keepends=True)
    start, end = chunks[index]
    return "".join(lines[:start] + lines[end:])


def reordered(text: str, way: Way, source: int, target: int) -> str | None:
    """The text with an item of the list at `way` in another place; None where items share lines."""
    chunks, _ = _siblings(text, (*way, source))
    if chunks is None:
        return None
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    parts = [lines[start:end] for start, end in chunks]
    parts.insert(target, parts.pop(source))
    first, last = chunks[0][0], chunks[-1][1]
    return "".join(lines[:first] + [line for part in parts for line in part] + lines[last:])


def _siblings(text: str, way: Way) -> tuple[list[tuple[int, int]] | None, int]:
    """First and last line (from 0, the last is beyond) of each part beside that at `way`, and its index."""
    tree = read_tree(text.encode(), Faults(Path()))
    if tree is None or not way:
        return None, 0
    root, parent = tree.root, at(tree.root, way[:-1])
    children = _children(parent)
    node = at(root, way)
    index = next((i for i, child in enumerate(children) if child is node), -1)
    starts = [child.line - 1 for child in children]
    if (
        index < 0
        or sorted(set(starts)) != starts
        or (isinstance(node, Scalar) and node.line == parent.line > 1)
    ):
        return None, 0
    lines = text.splitlines(keepends=True)
    column = _column(lines[starts[0]])
    if any(_column(lines[start]) != column for start in starts):
        return None, 0
    after = _line_after(root, way[:-1], len(lines))
    end = _trimmed(lines, after, column) if after < len(lines) else after
    # What stands above the first key of a file is about the whole file.
    begin = _head(lines, starts[0], column, parent.line - 1) if way[:-1] else starts[0]
    heads = [begin, *(_head(lines, high, column, low) for low, high in pairwise(starts))]
    return list(zip(heads, [*heads[1:], end], strict=True)), index


def _children(node: Node) -> list[Node]:
    if isinstance(node, Table):
        return list(node.values.values())
    return node.values if isinstance(node, Items) else []


def _line_after(root: Node, way: Way, count: int) -> int:
    """Where that begins which follows the part at `way`; lines count from 0."""
    for depth in range(len(way), 0, -1):
        node, around = at(root, way[:depth]), _children(at(root, way[: depth - 1]))
        index = next(i for i, child in enumerate(around) if child is node)
        if index + 1 < len(around):
            return around[index + 1].line - 1
    return count


def _column(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _head(lines: list[str], start: int, column: int, before: int) -> int:
    """Where an item begins, with the comments above it."""
    head = start
    while head - 1 > before and _is_comment(lines[head - 1]) and _column(lines[head - 1]) <= column:
        head -= 1
    return head


def _trimmed(lines: list[str], end: int, column: int) -> int:
    """Where the last item ends: comments further left and empty lines belong to what follows."""
    while end > 0 and (
        not lines[end - 1].strip() or (_is_comment(lines[end - 1]) and _column(lines[end - 1]) < column)
    ):
        end -= 1
    return end


def _is_comment(line: str) -> bool:
    return line.lstrip(" ").startswith("#")
