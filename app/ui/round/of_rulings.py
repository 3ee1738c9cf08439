"""Who was right about a key point, the rep or the program: kept at once, and taken back with one key."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from app.domain import Right, Ruling
from app.ui.round.of_models import RoundModels
from app.ui.round.pieces import with_tapped_words
from app.workflow import Link, Services, keep_ruling


class RoundRulings(RoundModels):
    """Keeps the rep's word on the findings of the attempt in hand."""

    def rule(self, link: Link, ruling: Ruling | None) -> None:
        """Keep who was right about a key point; None takes it back."""
        if ruling == link.ruling:
            return
        attempt, key_point, before = self.round.attempt, link.key_point, link.ruling
        if self.is_example:
            keep = partial(self._show_in_example, key_point)
        elif attempt is not None:
            keep = partial(self._keep, attempt.id, key_point)
        else:
            return
        keep(ruling)
        text = self.tr("Taken back.")
        if ruling is not None:
            rep = ruling.right is Right.REP
            text = self.tr("Kept: your word counts.") if rep else self.tr("Kept: you listened again.")
        self._context.host.offer_undo(text, partial(keep, before))

    def _show_in_example(self, key_point: str, ruling: Ruling | None) -> None:
        """The example is nobody's take: what is tried out on it is shown and not kept."""
        if self.comparison is None or not self.is_example:
            return
        found = self.comparison.comparison
        links = tuple(
            replace(one, ruling=ruling) if one.key_point == key_point else one for one in found.links
        )
        shown = with_tapped_words(replace(found, links=links))
        self.comparison = replace(self.comparison, comparison=shown)
        self.comparison_changed.emit()

    def _keep(self, take_id: str, key_point: str, ruling: Ruling | None) -> None:
        self._context.tasks.run(
            _keep_ruling,
            self._context.services,
            take_id,
            key_point,
            ruling,
            on_done=self._kept,
            on_failed=self._context.host.show_error,
        )

    def _kept(self, take_id: str) -> None:
        attempt = self.round.attempt if self._round is not None else None
        if attempt is not None and attempt.id == take_id:
            self.load_comparison()


def _keep_ruling(services: Services, take_id: str, key_point: str, ruling: Ruling | None) -> str:
    """Keep a ruling, and the suggestion that follows from it; gives the id of the take back.

    Raises:
        KnownError: it could not be kept.
    """
    keep_ruling(services, take_id, key_point, ruling)
    return take_id
