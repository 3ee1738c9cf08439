"""Looks for key points in the words of a take while it is spoken: one look at a time, at the newest words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain import GoFirstError, Language, Line, Transcript
from app.ui.context import Context
from app.workflow import points_made, prepare_points


class LivePoints(QObject):
    """Knows which points were made since `begin`. After `end` it knows of none: then the rep judges first."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._line: Line | None = None
        self._language: Language = ""
        self._is_looking = False
        self._next: Transcript | None = None
        self._take = 0
        self._prepared: set[Language] = set()
        self.made: frozenset[str] = frozenset()
        """Ids of the key points that were made so far."""

    def prepare(self, line: Line, language: Language) -> None:
        """Load what a look at this line needs, while nobody speaks yet; once for each language."""
        if language not in self._prepared:
            self._prepared.add(language)
            self._context.tasks.run(
                prepare_points,
                line,
                language,
                on_done=self._prepared_for,
                on_failed=self._context.host.show_error,
            )

    def begin(self, line: Line, language: Language) -> None:
        """A take of this line begins."""
        self.end()
        self._line, self._language = line, language

    def hear(self, heard: Transcript) -> None:
        """Look at these words as soon as the look that is under way is over."""
        if self._line is None:
            return
        self._next = heard
        if not self._is_looking:
            self._look()

    def end(self) -> None:
        """The take is over: what is still being looked at tells nobody."""
        self._take += 1
        self._line = self._next = None
        self._show(frozenset())

    def _look(self) -> None:
        heard, self._next = self._next, None
        if heard is None or self._line is None:
            return
        self._is_looking = True
        self._context.tasks.run(
            _look,
            self._take,
            self._line,
            self._language,
            heard,
            self.made,
            on_done=self._looked,
            on_failed=self._failed,
        )

    def _looked(self, result: tuple[int, frozenset[str]]) -> None:
        self._is_looking = False
        take, made = result
        if take == self._take:
            self._show(made)
        self._look()

    def _failed(self, error: GoFirstError) -> None:
        # Another look would fail alike: what is left of this take has no lit points.
        self._is_looking = False
        self.end()
        self._context.host.show_error(error)

    def _prepared_for(self, _nothing: object) -> None:
        """The first look will be a quick one."""

    def _show(self, made: frozenset[str]) -> None:
        if made != self.made:
            self.made = made
            self.changed.emit()


def _look(
    take: int, line: Line, language: Language, heard: Transcript, before: frozenset[str]
) -> tuple[int, frozenset[str]]:
    return take, points_made(line, language, heard, before)
