"""What people remark about the attempt in hand: read, kept and taken away outside the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from app.domain import GoFirstError, KnownError, Remark, Remarks
from app.ui.context import Context
from app.ui.round.of_rulings import RoundRulings
from app.workflow import Services

EXAMPLE: Final = "example"
"""Stands for the id of the example's attempt, which is nobody's take."""


@dataclass(frozen=True, slots=True)
class RemarksOfTake:
    """The remarks about one take; with a problem they could not be read."""

    take_id: str = ""
    remarks: Remarks = field(default_factory=Remarks)
    problem: KnownError | None = None


class RoundRemarks(RoundRulings):
    """Keeps remarks about the attempt in hand."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.remarks = RemarksOfTake()
        self.comparison_changed.connect(self._load_remarks)

    @property
    def remarked_take(self) -> str:
        """The id of the attempt that remarks are about; empty where there is none."""
        if self._round is None:
            return ""
        if self.is_example:
            return EXAMPLE
        return self.round.attempt.id if self.round.attempt is not None else ""

    def keep_remark(self, remark: Remark, sound: Path | None = None) -> None:
        """Keep a remark about the attempt in hand; a change of one can be undone.

        `sound`: where the sound of a spoken one lies.
        """
        take_id = self.remarked_take
        before = next((one for one in self.remarks.remarks.remarks if one.id == remark.id), None)
        self._write_remark(take_id, remark, sound)
        if before is not None and before != remark:
            text = self.tr("The remark was changed.")
            self._context.host.offer_undo(text, partial(self._write_remark, take_id, before))

    def drop_remark(self, remark: Remark) -> None:
        """Take a remark away; that can be undone."""
        take_id = self.remarked_take
        if self.remarks.take_id != take_id:
            return
        if take_id == EXAMPLE:
            rest = tuple(one for one in self.remarks.remarks.remarks if one.id != remark.id)
            self._show_remarks(RemarksOfTake(EXAMPLE, Remarks(rest)))
            self._remark_dropped(remark, take_id)
            return
        self._context.tasks.run(
            _drop,
            self._context.services,
            take_id,
            remark.id,
            on_done=partial(self._remark_dropped, remark),
            on_failed=self._context.host.show_error,
        )

    def write_words(self, take_id: str, remark_id: str, text: str) -> None:
        """The words of a spoken remark have come that was added without waiting for them."""
        found = self.remarks.remarks.remarks if self.remarks.take_id == take_id else ()
        for one in found:
            if one.id == remark_id and not one.text.strip():
                self._write_remark(take_id, replace(one, text=text))

    def _write_remark(self, take_id: str, remark: Remark, sound: Path | None = None) -> None:
        if take_id == EXAMPLE:
            # What is tried out on the example is shown and not kept.
            rest = tuple(one for one in self.remarks.remarks.remarks if one.id != remark.id)
            self.remark_kept.emit(remark.id)
            self._show_remarks(RemarksOfTake(EXAMPLE, Remarks((*rest, remark))))
            return
        self._context.tasks.run(
            _keep,
            self._context.services,
            take_id,
            remark,
            sound,
            on_done=self._remark_written,
            on_failed=self._remark_failed,
        )

    def _load_remarks(self) -> None:
        take_id = self.remarked_take
        if take_id in ("", EXAMPLE):
            if self.remarks.take_id != take_id:
                self._show_remarks(RemarksOfTake(take_id))
            return
        self._context.tasks.run(
            _read,
            self._context.services,
            take_id,
            on_done=self._show_remarks,
            on_failed=self._context.host.show_error,
        )

    def _show_remarks(self, found: RemarksOfTake) -> None:
        if found.take_id != self.remarked_take:
            return
        self.remarks = found
        self.remarks_changed.emit()

    def _remark_written(self, result: tuple[str, RemarksOfTake]) -> None:
        remark_id, found = result
        self.remark_kept.emit(remark_id)
        self._show_remarks(found)

    def _remark_failed(self, error: GoFirstError) -> None:
        self._context.host.show_error(error)
        self.remark_failed.emit()

    def _remark_dropped(self, remark: Remark, take_id: str) -> None:
        text = self.tr("The remark was removed.")
        self._context.host.offer_undo(text, partial(self._write_remark, take_id, remark))
        if take_id != EXAMPLE:
            self._load_remarks()


def _read(services: Services, take_id: str) -> RemarksOfTake:
    """The remarks about a take, or why they cannot be read."""
    try:
        return RemarksOfTake(take_id, services.library.remarks(take_id) or Remarks())
    except KnownError as error:
        return RemarksOfTake(take_id, problem=error)


def _keep(services: Services, take_id: str, remark: Remark, sound: Path | None) -> tuple[str, RemarksOfTake]:
    """Keep a remark; gives its id and all remarks about the take back.

    Raises:
        KnownError: it could not be kept, or what is there cannot be read.
    """
    services.library.save_remark(take_id, remark, sound)
    return remark.id, _read(services, take_id)


def _drop(services: Services, take_id: str, remark_id: str) -> str:
    """Take a remark away; gives the id of the take back.

    Raises:
        KnownError: as `_keep`.
    """
    services.library.drop_remark(take_id, remark_id)
    return take_id
