"""Translating side by side: the pack's language at the left, another one at the right, gaps marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.packs import text_ways
from app.ui.editor.area import Area
from app.ui.editor.session import EditSession, Way
from app.ui.editor.way_names import way_name
from app.ui.languages import language_name, languages_to_write
from app.ui.translate import QT_TRANSLATE_NOOP, translate
from app.ui.widgets.basics import bring_into_view, button, column, label, row, scrolled, set_role
from app.ui.widgets.choices import Combo
from app.ui.widgets.folding import Folding

_CONTEXT: Final = "TranslationRow"
_MISSING: Final = QT_TRANSLATE_NOOP("TranslationRow", "Missing")
_ONE_A_LINE: Final = QT_TRANSLATE_NOOP("TranslationRow", "One a line")
_STEP: Final = QT_TRANSLATE_NOOP("TranslationRow", "Translate")


class TranslationRow:
    """One text in both languages."""

    def __init__(self, view: TranslationView, way: Way, *, is_list: bool) -> None:
        self._view = view
        self.way = way
        self.is_list = is_list
        self.name = label(way_name(way), "overline")
        self.source = label()
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area = Area("", one_line=False, lowest=2 if is_list else 1)
        self.area.typed.connect(self._typed)
        self.area.left.connect(view.session.end_stretch)
        self.missing = label("", "warn")
        self.is_missing = False

    def show_now(self) -> None:
        """Show both, and whether the right one is missing."""
        session, language = self._view.session, self._view.language
        document, own = session.document, session.own
        if self.is_list:
            source = "\n".join(document.phrases_in(self.way, own, own))
            target = "\n".join(document.phrases_in(self.way, language, own))
        else:
            source = document.said_in(self.way, own, own)
            target = document.said_in(self.way, language, own)
        self.source.setText(source)
        name = f"{way_name(self.way)}, {language_name(language)}"
        self.area.setAccessibleName(name)
        if not self.is_list or self._lines(self.area.toPlainText()) != self._lines(target):
            self.area.show_text(target)
        # A person has one name in all languages.
        self.is_missing = bool(source) and not target and self.way != ("buyer", "name")
        self.missing.setText(translate(_CONTEXT, _MISSING) if self.is_missing else "")
        self.area.setPlaceholderText(translate(_CONTEXT, _ONE_A_LINE) if self.is_list else "")

    def _typed(self, text: str) -> None:
        session, language, own = self._view.session, self._view.language, self._view.session.own
        value: str | list[str] = self._lines(text) if self.is_list else " ".join(text.split())
        session.step(
            translate(_CONTEXT, _STEP),
            lambda one: one.put_text(self.way, language, own, value),
            f"{'/'.join(map(str, self.way))}@{language}",
        )

    @staticmethod
    def _lines(text: str) -> list[str]:
        return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


class TranslationView(QWidget):
    """All texts of the scenario in two languages."""

    def __init__(self, session: EditSession) -> None:
        super().__init__()
        self.session = session
        self.language = ""
        self.rows: list[TranslationRow] = []
        self._from = label(role="heading", wrap=False)
        self.combo = Combo(self.tr("Translate into"), 16)
        self.combo.picked.connect(self._picked)
        self.state = label(role="muted")
        self.next = button(self.tr("Next missing"), icon_name="next", clicked=self.go_to_missing)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        content = QWidget()
        around = column(self._grid, None)
        around.setContentsMargins(0, 0, 14, 18)
        content.setLayout(around)
        state = row(self.state, self.next, spacing=10)
        state.setStretch(0, 1)
        into = row(self._from, label("→", "muted", wrap=False), self.combo, None, spacing=10)
        head = Folding(into, state, wide_from=640, spacing=10)
        both = column(head, scrolled(content), spacing=12)
        both.setStretch(1, 1)
        self.setLayout(both)
        session.changed.connect(self.show_now)

    @property
    def missing(self) -> list[TranslationRow]:
        """What is not translated yet."""
        return [one for one in self.rows if one.is_missing]

    def show_now(self) -> None:
        """Show every text that there is."""
        if not self.isVisible() or not self.session.is_open:
            return
        own, pack = self.session.own, self.session.opened.pack
        listed = [pack.word(("languages", index)) for index in range(pack.count(("languages",)))]
        languages = languages_to_write(own, listed)
        if self.language not in languages:
            self.language = languages[0]
        self._from.setText(language_name(own))
        self.combo.show_entries([(code, language_name(code)) for code in languages], self.language)
        wanted = [(way, is_list) for way, is_list in text_ways(self.session.document)]
        if wanted != [(one.way, one.is_list) for one in self.rows]:
            self._make_rows(wanted)
        for one in self.rows:
            one.show_now()
        count = len(self.missing)
        self.state.setText(self.tr("%n text(s) missing", "", count) if count else self.tr("All translated"))
        set_role(self.state, "warn" if count else "good")
        self.next.setEnabled(count > 0)

    def go_to_missing(self) -> None:
        """To the first text that is missing, or the next one after that in hand."""
        missing = self.missing
        at = next((index for index, one in enumerate(self.rows) if one.area.hasFocus()), -1)
        later = [one for one in missing if self.rows.index(one) > at]
        for one in (*later, *missing)[:1]:
            one.area.setFocus()
            bring_into_view(one.area)

    def _make_rows(self, ways: list[tuple[Way, bool]]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.rows = [TranslationRow(self, way, is_list=is_list) for way, is_list in ways]
        for index, one in enumerate(self.rows):
            self._grid.addWidget(one.name, 3 * index, 0)
            self._grid.addWidget(one.missing, 3 * index, 1)
            self._grid.addWidget(one.source, 3 * index + 1, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(one.area, 3 * index + 1, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.setRowMinimumHeight(3 * index + 2, 12)

    def _picked(self, language: str) -> None:
        self.language = language
        self.session.end_stretch()
        self.show_now()
