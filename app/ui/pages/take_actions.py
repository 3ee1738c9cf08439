"""What can be done with a stored take: mark it, hand it over as a file, delete it, bring it back."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain import Take
from app.ui.coach.places import HAND_OVER, TAKE
from app.ui.context import Context
from app.workflow import export_take, purge_take


class TakeActions(QObject):
    """Does it in a task and says so."""

    changed = Signal(str)
    """Id of the take that was marked, deleted or brought back."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def mark(self, take: Take) -> None:
        """Mark a take as the best of its line, or take the mark away."""
        self._run(_choose_best, take.id, not take.chosen, then=self._done)

    def delete(self, take: Take) -> None:
        """Move a take to the trash; it can be undone."""
        self._run(_trash, take.id, then=self._trashed)

    def restore(self, take: Take) -> None:
        """Bring a take back from the trash."""
        self._run(_restore, take.id, then=self._done)

    def purge(self, take: Take) -> None:
        """Delete a take for good; asked for a second time before."""
        self._run(_purge, take.id, then=self._done)

    def export(self, take: Take, title: str) -> None:
        """Write a take as a file where the user wants it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / f"{file_name(take, title)}.wav")
        wav, flac = self.tr("Sound, large (WAV)"), self.tr("Sound, half the size (FLAC)")
        kinds = f"{wav} (*.wav);;{flac} (*.flac)"
        name, kind = QFileDialog.getSaveFileName(self._page, self.tr("Export the take"), suggested, kinds)
        if name:
            self._run(_export, take.id, with_ending(name, kind), then=self._exported)

    def hand_over(self, take: Take) -> None:
        """Go to where it is said for whom, and what of it goes."""
        self._context.host.open_coach(HAND_OVER, f"{TAKE}{take.id}")

    def _trashed(self, take_id: Any) -> None:
        def undo() -> None:
            self._run(_restore, take_id, then=self._done)

        self._context.host.offer_undo(self.tr("The take lies in the trash."), undo)
        self.changed.emit(take_id)

    def _exported(self, path: Any) -> None:
        self._context.host.say(self.tr("The take was written to {file}.").format(file=str(path)))

    def _done(self, take_id: Any) -> None:
        self.changed.emit(take_id)

    def _run(self, function: Callable[..., Any], *arguments: Any, then: Callable[[Any], None]) -> None:
        self._context.tasks.run(
            function, self._context, *arguments, on_done=then, on_failed=self._context.host.show_error
        )


def file_name(take: Take, title: str) -> str:
    """A name for an exported take that every system can hold: day, scenario, speaker."""
    text = f"{take.created_local:%Y-%m-%d %H.%M} {title} {take.speaker}".strip()
    return re.sub(r"[^\w .,()-]+", "-", text).strip(" .-")[:120]


def with_ending(name: str, kind: str) -> Path:
    """The path a person typed, with the ending of the chosen kind when it has none of ours."""
    path = Path(name)
    if path.suffix.lower() in (".wav", ".flac"):
        return path
    return path.with_name(path.name + (".flac" if "*.flac" in kind else ".wav"))


def _choose_best(context: Context, take_id: str, chosen: bool) -> str:
    context.services.library.choose_best(take_id, chosen)
    return take_id


def _trash(context: Context, take_id: str) -> str:
    context.services.library.trash(take_id)
    return take_id


def _restore(context: Context, take_id: str) -> str:
    context.services.library.restore(take_id)
    return take_id


def _purge(context: Context, take_id: str) -> str:
    purge_take(context.services, take_id)
    return take_id


def _export(context: Context, take_id: str, destination: Path) -> Path:
    return export_take(context.services, take_id, destination)
