"""YAML as a careful person writes it: comments kept, block style, folded texts, quotes where they are needed.

ruamel.yaml reads and writes here; it is given nothing that the event parser of `yaml_tree.py` has not read
within its limits. As everywhere in this room every scalar stays the text that was written.
"""

from __future__ import annotations

import io
import re
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Final

from app.packs.codes import Faults
from app.packs.fields import DEMANDS
from app.packs.yaml_tree import Items, Node, Scalar, read_tree

Plain = str | list["Plain"] | dict[str, "Plain"] | None
"""What a file says, without its looks. None: nothing was written after the colon."""
Value = str | bool | int | float | list["Value"] | dict[str, "Value"] | None
"""What can be written into a file."""
Step = str | int
Way = tuple[Step, ...]
"""Keys and indexes from the root to a value."""

WIDTH: Final = 110
_NEVER_WRAPS: Final = 1_000_000
_FLOW: Final = frozenset(
    {"tags", "languages", "qualify", "must", "say", "ask", "said", "asked", "voice", "wpm"}
)
"""Short lists and maps that are written in one line."""
_OTHERWISE: Final = re.compile(
    r"(y|n|yes|no|on|off|true|false|null|~|[-+.]?[0-9][0-9_,.:eExXoO+-]*|[-+]?\.(inf|nan))", re.IGNORECASE
)
"""What other readers of YAML take for something that is no text."""
_WRITES_PLAIN: Final = re.compile(r"[^\W_].*", re.DOTALL)


def load(text: str) -> Any:
    """The tree of a file that was found sound, with its comments and looks."""
    return _yaml().load(text)


def emit(root: Any) -> str:
    """The text of a tree."""
    out = io.StringIO()
    _yaml().dump(root, out)
    return out.getvalue()


def plain(node: Any) -> Plain:
    """What a tree says."""
    if isinstance(node, dict):
        return {str(key): plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [plain(value) for value in node]
    return None if node is None else str(node)


def said(text: str) -> Plain:
    """What a text says to the loader; None when it would refuse it."""
    tree = read_tree(text.encode(), Faults(Path()))
    return None if tree is None or tree.refused else _said(tree.root)


def _said(node: Node) -> Plain:
    if isinstance(node, Scalar):
        return None if node.absent else node.text
    if isinstance(node, Items):
        return [_said(one) for one in node.values]
    return {key: _said(one) for key, one in node.values.items()}


def made(value: Value, way: Way, *, in_flow: bool = False) -> Any:
    """A value in the looks that it is written in at this place."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    key = next((step for step in reversed(way) if isinstance(step, str)), "")
    if isinstance(value, dict | list):
        flow = in_flow or key in _FLOW
        node: Any
        if isinstance(value, dict):
            node = CommentedMap(
                {
                    name: made(one, (*way, name), in_flow=flow)
                    for name, one in value.items()
                    if one is not None
                }
            )
        else:
            node = CommentedSeq(made(one, (*way, index), in_flow=flow) for index, one in enumerate(value))
        if flow or not value:
            node.fa.set_flow_style()
        return node
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None or isinstance(value, int | float):
        return None if value is None else f"{value:g}"
    return _styled(value, way, key, in_flow=in_flow)


def merged(written: str, before: str, after: str) -> str:
    """`written` with what changed from `before` to `after`, which are both as the emitter writes.

    Lines that did not change keep the looks that their author gave them.
    """
    if written == before:
        return after
    old, base, new = (text.splitlines(keepends=True) for text in (written, before, after))
    place = _places(base, old)
    hunks: list[tuple[int, int, int, int]] = []
    for tag, low, high, first, last in SequenceMatcher(None, base, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        start, end = low, high
        while start not in place:
            start -= 1
        while end not in place:
            end += 1
        hunk = (start, end, first - (low - start), last + (end - high))
        if hunks and hunks[-1][1] > start:
            earlier = hunks.pop()
            hunk = (earlier[0], end, earlier[2], hunk[3])
        hunks.append(hunk)
    result: list[str] = []
    at = 0
    for start, end, first, last in hunks:
        result += old[at : place[start]] + new[first:last]
        at = place[end]
    return "".join(result + old[at:])


def _places(base: list[str], old: list[str]) -> dict[int, int]:
    """Where the ends of the emitter's lines lie in the author's text."""
    place = {0: 0}
    for start, there, size in SequenceMatcher(None, base, old, autojunk=False).get_matching_blocks():
        for index in range(size + 1):
            place.setdefault(start + index, there + index)
    return place | {len(base): len(old)}


def in_place_of(before: Any, node: Any) -> Any:
    """A value in the quotes of the one that it replaces, where that was in quotes."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, PlainScalarString

    quoted = isinstance(before, DoubleQuotedScalarString) and isinstance(node, PlainScalarString)
    return DoubleQuotedScalarString(node) if quoted else node


def _styled(text: str, way: Way, key: str, *, in_flow: bool) -> Any:
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Double
    from ruamel.yaml.scalarstring import FoldedScalarString as Folded
    from ruamel.yaml.scalarstring import PlainScalarString as Plainly
    from ruamel.yaml.scalarstring import SingleQuotedScalarString as Single

    if key == "must":
        return text if text in DEMANDS else Double(text.strip('"'))
    indent = 2 * len(way)
    name = len(str(way[-1])) + 2 if way and isinstance(way[-1], str) else 2
    if not in_flow and ("\n" in text or indent - 2 + name + len(text) > WIDTH):
        folded = Folded(text)
        folded.fold_pos = _folds(text, WIDTH - indent)
        return folded
    if _is_plain(text, in_flow=in_flow):
        return Plainly(text)
    return Single(text) if '"' in text and "'" not in text else Double(text)


def _is_plain(text: str, *, in_flow: bool) -> bool:
    return not (
        _OTHERWISE.fullmatch(text)
        or not _WRITES_PLAIN.fullmatch(text)
        or ": " in text
        or text.endswith(":")
        or any(sign in text for sign in "#?\\")
        or (in_flow and any(sign in text for sign in ",[]{}:"))
    )


def _folds(text: str, width: int) -> list[int]:
    """The blanks at which the lines of a folded text end."""
    folds: list[int] = []
    start, last = 0, -1
    for index, letter in enumerate(text):
        if letter == "\n":
            start, last = index + 1, -1
        elif (
            letter == " "
            and text[index + 1 : index + 2] not in (" ", "\n", "")
            and text[index - 1] not in " \n"
        ):
            if index - start > width and last > start:
                folds.append(last)
                start = last + 1
            last = index
    if len(text) - start > width and last > start:
        folds.append(last)
    return folds


def _yaml() -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import ScalarNode
    from ruamel.yaml.resolver import VersionedResolver
    from ruamel.yaml.tag import Tag

    text, nothing = Tag(suffix="tag:yaml.org,2002:str"), Tag(suffix="tag:yaml.org,2002:null")

    class AllText(VersionedResolver):
        """Takes every scalar for the text that it is."""

        def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
            if kind is ScalarNode and implicit[0]:
                return text if value else nothing
            return super().resolve(kind, value, implicit)

    made_one = YAML(typ="rt", pure=True)
    made_one.Resolver = AllText
    made_one.preserve_quotes = True
    # What is to be folded brings its own places; the emitter would also break quoted texts and short lists.
    made_one.width = _NEVER_WRAPS
    made_one.indent(mapping=2, sequence=4, offset=2)
    made_one.allow_unicode = True
    return made_one
