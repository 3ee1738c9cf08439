"""The text of a scenario or of `pack.yaml` while somebody changes it: what it says, and the same in YAML.

A document never changes: each step gives a new one, so that a step back is the document before. What a step
does not touch stays as its author wrote it, letter by letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.domain import InternalError, KnownError, Language

if TYPE_CHECKING:
    from app.packs.editing_yaml import Plain, Value, Way

_FILE_LIMIT: Final = 256 * 1024
TEXT_LIMIT: Final = 20_000
"""Characters in one text; as `yaml_tree.py` reads them."""
_NOT_WRITTEN: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


class FileKind(StrEnum):
    """Which of a pack's files a document is."""

    PACK = "pack"
    SCENARIO = "scenario"


@dataclass(frozen=True, eq=False)
class Document:
    """One file in one state."""

    kind: FileKind
    written: str
    """The text that the tree was last read from; what changed since lies in the tree."""
    tree: Any = field(default=None, repr=False)
    """What ruamel.yaml read, changed by the steps since; None: as `written`."""
    line_end: str = "\n"

    @classmethod
    def read(cls, kind: FileKind, data: bytes, name: str = "") -> Document:
        """The document in a file.

        Raises:
            KnownError: `edit_unreadable` with `file`, `line` and the `problem`'s code when the file breaks
                the rules of YAML as packs use it.
        """
        from app.packs.codes import Faults
        from app.packs.yaml_tree import read_tree

        faults = Faults(Path(name))
        tree = read_tree(data, faults)
        if tree is None or tree.refused:
            first = faults.problems()[0]
            raise KnownError("edit_unreadable", file=name, line=first.line or 1, problem=first.code)
        text = data.decode("utf-8-sig")
        line_end = "\r\n" if "\r\n" in text else "\n"
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", " ").replace("\u2029", " ")
        return cls(kind, text if text.endswith("\n") else f"{text}\n", line_end=line_end)

    @cached_property
    def text(self) -> str:
        """The YAML."""
        from app.packs.editing_yaml import emit, load, merged, said

        if self.tree is None:
            return self.written
        after = emit(self.tree)
        kept = merged(self.written, emit(load(self.written)), after)
        # Where the author's looks cannot be kept, what is said is what counts.
        return kept if said(kept) == self.plain else after

    @cached_property
    def data(self) -> bytes:
        """The file.

        Raises:
            KnownError: `edit_too_large` with `limit_kib`.
        """
        data = self.text.replace("\n", self.line_end).encode()
        if len(data) > _FILE_LIMIT:
            raise KnownError("edit_too_large", limit_kib=_FILE_LIMIT // 1024)
        return data

    @cached_property
    def plain(self) -> dict[str, Plain]:
        """What the file says."""
        from app.packs.editing_yaml import plain

        said = plain(self._tree)
        return said if isinstance(said, dict) else {}

    # -- looking ---------------------------------------------------------------------------------

    def get(self, way: Way) -> Plain:
        """What is at the end of a way; None when nothing is."""
        node: Plain = self.plain
        for step in way:
            if isinstance(node, dict) and isinstance(step, str):
                node = node.get(step)
            elif isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
                node = node[step]
            else:
                return None
        return node

    def word(self, way: Way) -> str:
        """The text at the end of a way, empty when there is none."""
        found = self.get(way)
        return found if isinstance(found, str) else ""

    def count(self, way: Way) -> int:
        """How many items the list at the end of a way has."""
        found = self.get(way)
        return len(found) if isinstance(found, list) else 0

    def said_in(self, way: Way, language: Language, own: Language) -> str:
        """A text in a language; `own` is that of texts without one."""
        found = self.get(way)
        if isinstance(found, dict):
            return self.word((*way, language))
        return found if isinstance(found, str) and language == own else ""

    def phrases_in(self, way: Way, language: Language, own: Language) -> tuple[str, ...]:
        """A list of phrasings in a language."""
        found = self.get(way)
        if isinstance(found, dict):
            found = found.get(language)
        elif language != own:
            found = None
        return tuple(str(one) for one in found if one) if isinstance(found, list) else ()

    # -- steps -----------------------------------------------------------------------------------

    def put(self, way: Way, value: Value) -> Document:
        """Write a value; None takes an optional one away. What is missing on the way is made.

        Raises:
            KnownError: `edit_too_long` with `limit` when a text is longer than packs may hold.
        """
        from app.packs.editing_tree import put

        value = cleaned(value)
        if value is None and self.get(way) is None:
            return self
        tree = self._copied()
        put(tree, self.kind, way, value)
        return self._with(tree)

    def put_text(self, way: Way, language: Language, own: Language, text: str | list[str]) -> Document:
        """Write a text, or a list of phrasings, in a language; empty takes it away."""
        found: Any = self.get(way)
        value: Value = (text if isinstance(text, str) else list(text)) if text else None
        if isinstance(found, dict):
            done = self.put((*way, language), value)
            return done if any(done.get((*way, code)) for code in found) or value else done.put(way, None)
        if language == own:
            return self.put(way, value)
        if value is None:
            return self
        return self.put(way, {own: found, language: value} if found else {language: value})

    def add(self, way: Way, value: Value, index: int | None = None) -> Document:
        """Put an item into the list at the end of a way, at its end or before the item at `index`."""
        from app.packs.editing_tree import add

        tree = self._copied()
        add(tree, self.kind, way, cleaned(value), self.count(way) if index is None else index)
        return self._with(tree)

    def remove(self, way: Way) -> Document:
        """Take away what is at the end of a way, with the comments above it."""
        from app.packs.editing_lines import without
        from app.packs.editing_tree import remove

        if self.get(way) is None:
            return self
        tree = self._copied()
        remove(tree, way)
        return self._by_lines(without(self.text, way), tree)

    def move(self, way: Way, source: int, target: int) -> Document:
        """Put an item of the list at the end of a way into another place."""
        from app.packs.editing_lines import reordered
        from app.packs.editing_tree import move

        if source == target or not (0 <= source < self.count(way) and 0 <= target < self.count(way)):
            return self
        tree = self._copied()
        move(tree, way, source, target)
        return self._by_lines(reordered(self.text, way, source, target), tree)

    # -- inside ----------------------------------------------------------------------------------

    @cached_property
    def _tree(self) -> Any:
        from app.packs.editing_yaml import load

        return load(self.written) if self.tree is None else self.tree

    def _copied(self) -> Any:
        from copy import deepcopy

        from app.packs.editing_yaml import load

        # ruamel.yaml writes a tree only once: the second time comments are lost.
        return load(self.text) if "text" in self.__dict__ else deepcopy(self._tree)

    def _with(self, tree: Any) -> Document:
        return replace(self, written=self.text if "text" in self.__dict__ else self.written, tree=tree)

    def _by_lines(self, text: str | None, tree: Any) -> Document:
        """The document of a text whose lines were moved, if it says what it has to; else of the tree."""
        from app.packs.editing_yaml import plain, said

        if text is not None and said(text) == plain(tree):
            return replace(self, written=text, tree=None)
        return self._with(tree)


def cleaned(value: Value) -> Value:
    """A value without what no pack may hold: control characters, blanks at the ends of lines."""
    if isinstance(value, dict):
        return {key: cleaned(one) for key, one in value.items()}
    if isinstance(value, list):
        return [cleaned(one) for one in value]
    if not isinstance(value, str):
        return value
    lines = (_NOT_WRITTEN.sub(" ", line).strip() for line in value.splitlines())
    text = re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip()
    if len(text) > TEXT_LIMIT:
        raise KnownError("edit_too_long", limit=TEXT_LIMIT)
    return text or None


def wrong_way(way: Way) -> InternalError:
    """A step that nothing in the file can take: a fault of ours."""
    return InternalError(f"no way to {way}")
