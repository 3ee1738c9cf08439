"""YAML as a tree of texts with line numbers, read in a way that a hostile file cannot abuse.

Only the event parser of PyYAML is used: its C loader ends the whole process on 1,600 nested brackets in a
thread with a small stack, and both loaders turn `no` into False, `12:30` into 750 and `0150` into 104. Here
every scalar stays the text that was written; the schema types it later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import yaml
from yaml import events

from app.domain import Severity
from app.domain.errors import Fact
from app.packs.codes import Faults, shown
from app.packs.yaml_faults import syntax_fault

FILE_LIMIT: Final = 256 * 1024
"""Bytes in one file."""
DEPTH_LIMIT: Final = 16
EVENT_LIMIT: Final = 50_000
TEXT_LIMIT: Final = 20_000
"""Characters in one text."""
KEY_LIMIT: Final = 100

LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times as fast where PyYAML was built with libyaml; only its events are used."""

CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(slots=True)
class Scalar:
    """A text. `line` counts from 1 and `where` is the way to it, such as `lines[0].id`."""

    line: int
    where: str
    text: str
    quoted: bool
    """Written in quotes or as a block, and not as a plain word."""

    @property
    def absent(self) -> bool:
        """Nothing was written after the colon."""
        return not self.text and not self.quoted


@dataclass(slots=True)
class Items:
    """A list."""

    line: int
    where: str
    values: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A map. A value's line is the line of its key."""

    line: int
    where: str
    values: dict[str, Node] = field(default_factory=dict)


Node = Scalar | Items | Table


@dataclass(frozen=True, slots=True)
class Tree:
    """What was read of a file."""

    root: Table
    refused: bool
    """The file holds something that makes its meaning doubtful: look for more problems, but do not use it."""


class _Stop(Exception):
    """Nothing that follows in this file can be trusted."""


def read_tree(data: bytes, faults: Faults) -> Tree | None:
    """Read a file of at most `FILE_LIMIT` bytes; None when it cannot be understood. Every fault is noted."""
    text = decode(data, faults)
    return None if text is None else tree_of(text, faults)


def tree_of(text: str, faults: Faults) -> Tree | None:
    """The tree of a decoded file; None when it cannot be understood. Every fault is noted."""
    builder = _Builder(faults, text)
    try:
        for count, event in enumerate(_events(text)):
            if count >= EVENT_LIMIT:
                faults.add("yaml_too_many_parts", builder.line_of(event), limit=EVENT_LIMIT)
                return None
            builder.take(event)
    except _Stop:
        return None
    except Exception as error:  # noqa: BLE001 - PyYAML raises seven kinds that are not its own; all mean the file
        syntax_fault(error, text, faults)
        return None
    if builder.unusable:
        return None
    if isinstance(builder.root, Table):
        return Tree(builder.root, builder.refused)
    if builder.root is None or (isinstance(builder.root, Scalar) and builder.root.absent):
        faults.add("yaml_empty", 1)
    else:
        faults.add("not_a_map", builder.root.line)
    return None


def _events(text: str) -> Iterator[events.Event]:
    parsed: Iterator[events.Event] = yaml.parse(text, Loader=LOADER)
    return parsed


def decode(data: bytes, faults: Faults) -> str | None:
    """The text of a file; None when it is none, which is noted. Every line ends in a line feed."""
    if len(data) > FILE_LIMIT:
        faults.add("yaml_too_large", limit_kib=FILE_LIMIT // 1024)
        return None
    data = data.removeprefix(b"\xef\xbb\xbf")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        faults.add("yaml_not_utf8", 1, encoding="UTF-16")
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        faults.add("yaml_not_utf8", before.count(b"\n") + 1, encoding="Windows-1252")
        return None
    # YAML 1.1 ends a line at U+2028 and U+2029 and an editor does not: as spaces, line numbers agree.
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", " ").replace("\u2029", " ")
    control = CONTROL.search(text)
    if control:
        faults.add("yaml_control", _line_at(text, control.start()), character=f"U+{ord(control[0]):04X}")
        return None
    if "\t" in text:
        faults.add("yaml_tab", _line_at(text, text.index("\t")))
        return None
    return text


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


class _Builder:
    """Puts the tree together, one event at a time, without recursion."""

    def __init__(self, faults: Faults, text: str) -> None:
        self.root: Node | None = None
        self.refused = False
        self.unusable = False
        self._faults = faults
        self._last_line = max(1, text.count("\n") + (not text.endswith("\n")))
        self._open: list[Items | Table] = []
        self._keys: list[tuple[str, int] | None] = []
        """For each open collection the key that waits for its value."""
        self._documents = 0

    def line_of(self, event: events.Event) -> int:
        """The line that an event starts on."""
        mark = event.start_mark
        return self._last_line if mark is None else min(mark.line + 1, self._last_line)

    def take(self, event: events.Event) -> None:
        """Add one event to the tree."""
        if isinstance(event, events.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, events.SequenceStartEvent | events.MappingStartEvent):
            self._start(event)
        elif isinstance(event, events.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, events.AliasEvent):
            line, where = self._place(self.line_of(event))
            self._fault("yaml_alias", line, where, text=shown(event.anchor))
            self.unusable = True
            self._put(Scalar(line, where, "*", quoted=True))
        elif isinstance(event, events.DocumentStartEvent):
            self._document(event)

    def _document(self, event: events.DocumentStartEvent) -> None:
        self._documents += 1
        if event.version or event.tags:
            self._fault("yaml_directive", self.line_of(event), "")
        if self._documents > 1:
            self._fault("yaml_second_document", self.line_of(event), "")
            raise _Stop

    def _start(self, event: events.SequenceStartEvent | events.MappingStartEvent) -> None:
        if self._waits_for_key():
            self._faults.add("yaml_key_not_text", self.line_of(event), self._open[-1].where)
            raise _Stop
        line, where = self._place(self.line_of(event))
        if len(self._open) >= DEPTH_LIMIT:
            self._faults.add("yaml_too_deep", line, limit=DEPTH_LIMIT)
            raise _Stop
        self._marks(event, line, where, needless_tag="!" if event.implicit else None)
        is_list = isinstance(event, events.SequenceStartEvent)
        node: Items | Table = Items(line, where) if is_list else Table(line, where)
        self._put(node)
        self._open.append(node)
        self._keys.append(None)

    def _scalar(self, event: events.ScalarEvent) -> None:
        text = event.value
        if self._waits_for_key():
            self._key(event, text)
            return
        line, where = self._place(self.line_of(event))
        self._marks(event, line, where)
        if len(text) > TEXT_LIMIT:
            self._faults.add("yaml_long_text", line, where, limit=TEXT_LIMIT)
            raise _Stop
        self._check_characters(text, line, where)
        self._put(Scalar(line, where, text, quoted=bool(event.style)))

    def _key(self, event: events.ScalarEvent, key: str) -> None:
        table = self._open[-1]
        assert isinstance(table, Table)  # noqa: S101 - only maps wait for keys
        line = self.line_of(event)
        self._marks(event, line, table.where)
        if len(key) > KEY_LIMIT:
            self._faults.add("yaml_long_key", line, table.where, limit=KEY_LIMIT)
            raise _Stop
        self._check_characters(key, line, table.where)
        if not key:
            self._faults.add("yaml_key_not_text", line, table.where)
            raise _Stop
        if key == "<<" and not event.style:
            self._fault("yaml_merge_key", line, table.where)
            self.unusable = True
        elif key in table.values:
            self._fault("yaml_duplicate_key", line, table.where, key=key, first_line=table.values[key].line)
            key = f"{key}\0{line}"
        self._keys[-1] = (key, line)

    def _check_characters(self, text: str, line: int, where: str) -> None:
        """An escape in double quotes can hide a character that the file itself may not hold."""
        control = CONTROL.search(text)
        if control:
            self._fault("yaml_control", line, where, character=f"U+{ord(control[0]):04X}")
            self.unusable = True

    def _marks(self, event: events.NodeEvent, line: int, where: str, needless_tag: str | None = None) -> None:
        if event.anchor is not None:
            self._fault("yaml_anchor", line, where, text=shown(event.anchor))
        tag = getattr(event, "tag", None)
        if tag is not None and tag != needless_tag:
            self._fault("yaml_tag", line, where, text=shown(tag.replace("tag:yaml.org,2002:", "!!")))

    def _fault(self, code: str, line: int, where: str, **facts: Fact) -> None:
        self._faults.add(code, line, where, severity=Severity.ERROR, **facts)
        self.refused = True

    def _waits_for_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1], Table) and self._keys[-1] is None

    def _place(self, line: int) -> tuple[int, str]:
        """Line and way of the value that comes next."""
        if not self._open:
            return line, ""
        parent = self._open[-1]
        if isinstance(parent, Items):
            return line, f"{parent.where}[{len(parent.values)}]"
        waiting = self._keys[-1]
        assert waiting is not None  # noqa: S101 - a key was read before its value
        key, key_line = waiting
        name = shown(key.split("\0")[0], 100)
        return key_line, f"{parent.where}.{name}" if parent.where else name

    def _put(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent, Items):
            parent.values.append(node)
            return
        waiting = self._keys[-1]
        assert waiting is not None  # noqa: S101 - as in _place
        key, _ = waiting
        self._keys[-1] = None
        # The value of a key that was there before is read for its own faults and then left out.
        if "\0" not in key:
            parent.values[key] = node
