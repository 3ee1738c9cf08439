"""Fields of the form: a name, what is written, and below it what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLayout, QWidget

from app.domain import Problem, Severity
from app.packs import lines_of, put_lines
from app.ui.editor.area import Area
from app.ui.editor.session import EditSession, Way
from app.ui.editor.wording import EMPTY_CODES, editor_sentence
from app.ui.widgets.basics import column, label, set_role
from app.ui.widgets.choices import Chips, Combo


class Field(QWidget):
    """What every field has. It answers for the problems at its way and below."""

    def __init__(self, session: EditSession, name: str, way: Way, input_: QWidget, note: str = "") -> None:
        super().__init__()
        self.session = session
        self.name = name
        self.way = way
        self.input = input_
        title = label(name, "overline")
        title.setBuddy(input_)
        if not input_.accessibleName():
            input_.setAccessibleName(name)
        self._fault = label()
        self._fault.hide()
        parts: list[QWidget | QLayout | int | None] = [title, input_]
        if note:
            parts.insert(1, label(note, "small"))
        self.setLayout(column(*parts, self._fault, None, spacing=4))

    def show_now(self) -> None:
        """Show what the scenario says."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, or nothing."""
        texts = list(dict.fromkeys(editor_sentence(one) for one in problems))
        still = all(one.code in EMPTY_CODES for one in problems)
        self._fault.setText("\n".join(texts[:3]))
        set_role(self._fault, "small" if still else "warn")
        self._fault.setVisible(bool(texts))
        self.input.setAccessibleDescription(" ".join(texts))

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return "" if self._fault.isHidden() else self._fault.text()


class TextField(Field):
    """A text in the pack's language."""

    def __init__(
        self,
        session: EditSession,
        name: str,
        way: Way,
        note: str = "",
        *,
        one_line: bool = True,
        lowest: int = 1,
        hint: str = "",
    ) -> None:
        self.area = Area(name, one_line=one_line, lowest=lowest)
        self.area.setPlaceholderText(hint)
        super().__init__(session, name, way, self.area, note)
        self.area.typed.connect(self.typed)
        self.area.left.connect(session.end_stretch)

    def show_now(self) -> None:
        """Show the text."""
        self.area.show_text(self.session.text(self.way))

    def typed(self, text: str) -> None:
        """Write what was typed."""
        self.session.write(self.name, self.way, " ".join(text.split()) if self.area.is_one_line else text)


class LinesField(Field):
    """A list, one entry a line: of texts, or of parts that have their text at `key`."""

    def __init__(
        self,
        session: EditSession,
        name: str,
        way: Way,
        note: str = "",
        *,
        key: str = "",
        with_id: str = "",
        phrases: bool = False,
    ) -> None:
        self.area = Area(name, lowest=2)
        super().__init__(session, name, way, self.area, note)
        self._key, self._with_id, self._phrases = key, with_id, phrases
        self.area.typed.connect(self._typed)
        self.area.left.connect(session.end_stretch)

    def entries(self) -> tuple[str, ...]:
        """What the list holds in the pack's language."""
        own, document = self.session.own, self.session.document
        if self._phrases:
            return document.phrases_in(self.way, own, own)
        return lines_of(document, self.way, own, own, self._key)

    def show_now(self) -> None:
        """Show the list; blank lines that are being written stay."""
        entries = [one for one in self.entries() if one]
        if [line.strip() for line in self.area.toPlainText().split("\n") if line.strip()] != entries:
            self.area.show_text("\n".join(entries))

    def _typed(self, text: str) -> None:
        lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
        own, way = self.session.own, self.way
        if tuple(lines) == tuple(one for one in self.entries() if one):
            return
        if self._phrases:
            self.session.step(self.name, lambda one: one.put_text(way, own, own, lines), _key(way))
        else:
            key, with_id = self._key, self._with_id
            self.session.step(self.name, lambda one: put_lines(one, way, lines, own, key, with_id), _key(way))


class ChipsField(Field):
    """One of a few words that the format knows."""

    def __init__(
        self,
        session: EditSession,
        name: str,
        way: Way,
        options: Sequence[tuple[str, str]],
        otherwise: str = "",
        note: str = "",
        *,
        number: bool = False,
    ) -> None:
        self.chips = Chips(name, options)
        super().__init__(session, name, way, self.chips, note)
        self._otherwise, self._number = otherwise, number
        self.chips.chosen.connect(self._chosen)

    def show_now(self) -> None:
        """Show the choice."""
        self.chips.choose(self.session.document.word(self.way) or self._otherwise)

    def _chosen(self, key: str) -> None:
        value = None if key == self._otherwise else int(key) if self._number else key
        self.session.step(self.name, lambda one: one.put(self.way, value))


class ChoiceField(Field):
    """One of a list that the pack makes."""

    def __init__(
        self,
        session: EditSession,
        name: str,
        way: Way,
        options: Callable[[], list[tuple[str, str]]],
        note: str = "",
    ) -> None:
        self.combo = Combo(name, 24)
        super().__init__(session, name, way, self.combo, note)
        self._options = options
        self.combo.picked.connect(self._picked)

    def show_now(self) -> None:
        """Show the list and what is chosen."""
        self.combo.show_entries(self._options(), self.session.document.word(self.way))

    def _picked(self, key: str) -> None:
        self.session.step(self.name, lambda one: one.put(self.way, key or None))


def severest_first(problems: Sequence[Problem]) -> list[Problem]:
    """Errors before what is only worth a look."""
    return sorted(problems, key=lambda one: one.severity is not Severity.ERROR)


def _key(way: Way) -> str:
    return "/".join(map(str, way))
