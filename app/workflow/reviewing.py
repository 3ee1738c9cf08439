"""Makes the review of a take from what is on disk, with everything that it is compared with."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain import (
    Delivery,
    KnownError,
    Language,
    LineRef,
    Pack,
    Review,
    SelfCheck,
    Take,
    TakeKind,
    Transcript,
    Wording,
)
from app.workflow.deliveries import stored_delivery
from app.workflow.lines import LineInPack, place_of_take
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.analysis import TakeFacts

EARLIER: Final = 8
"""Takes before a take that count as what is usual for its speaker: enough for a middle that one bad take does
not move, few enough to follow how somebody changes."""


_REMEMBERED: Final = 2000
"""Reviews that are kept in memory while many takes are gone through."""


@dataclass(frozen=True, slots=True)
class ModelSide:
    """The words and the sound that an attempt is compared with."""

    transcript: Transcript | None = None
    delivery: Delivery | None = None


class Reviewer:
    """Makes reviews. Short-lived: it remembers what it read, so that many takes of a line are read once.

    Nothing is written here, and what cannot be read of other takes is left out.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._packs = services.packs()
        self._places: dict[LineRef, LineInPack] = {}
        self._takes: dict[tuple[LineRef, Language], tuple[Take, ...]] = {}
        self._models: dict[str, ModelSide] = {}
        self._usual: dict[str, TakeFacts | None] = {}
        self._reviews: dict[str, Review | None] = {}

    def place(self, take: Take) -> LineInPack:
        """Where a take belongs, as the pack is now."""
        found = self._places.get(take.line)
        if found is None:
            found = place_of_take(self._packs, take)
            if found.pack.version:
                # A place made up from a take's own copy is that take's alone.
                self._places[take.line] = found
        return found

    def review(
        self,
        take: Take,
        transcript: Transcript | None,
        delivery: Delivery | None,
        *,
        place: LineInPack | None = None,
        language: Language = "",
        model: ModelSide | None = None,
        self_check: SelfCheck | None = None,
    ) -> Review:
        """The review of a take; `model` is by default the newest model of its line."""
        from app.analysis import review_take

        where = place or self.place(take)
        is_attempt = take.kind is TakeKind.ATTEMPT
        side = model or (self._model_of(take) if is_attempt else ModelSide())
        before = self._before(take) if is_attempt else ()
        review = review_take(
            take.id,
            where.line,
            transcript,
            language or take.language,
            side.transcript,
            scenario=where.scenario,
            process=where.pack.process,
            wording=wording_of(where.pack, language or take.language),
            delivery=delivery,
            model_delivery=side.delivery,
            earlier=self.earlier(take) if is_attempt else (),
            before=self._review_of(before[-1].id) if before else None,
            self_check=self_check,
        )
        self._reviews[take.id] = review
        self._usual.pop(take.id, None)
        for known in (self._reviews, self._usual):
            while len(known) > _REMEMBERED:
                known.pop(next(iter(known)))
        return review

    def earlier(self, take: Take) -> tuple[TakeFacts, ...]:
        """How the speaker's own attempts of the line before this one sound, oldest first."""
        found = [self._facts_of(one) for one in self._before(take)]
        return tuple(one for one in found if one is not None)

    def fits(self, review: Review | None, take: Take) -> bool:
        """Whether a stored review still speaks of the line as it is, by the rules of this version."""
        from app.analysis import RULES

        if review is None or review.rules != RULES:
            return False
        return review.content_hash == self.place(take).scenario.content_hash

    def self_check_of(self, take: Take) -> SelfCheck | None:
        """What the rep thought and decided; None where there is nothing or it cannot be read."""
        try:
            return self._services.library.self_check(take.id)
        except KnownError:
            return None

    def _model_of(self, take: Take) -> ModelSide:
        """The newest model of the same line."""
        for other in self._takes_of(take):
            if other.kind is TakeKind.MODEL and other.id != take.id:
                if other.id not in self._models:
                    words = self._words_of(other.id)
                    self._models[other.id] = ModelSide(words, stored_delivery(self._services, other.id))
                return self._models[other.id]
        return ModelSide()

    def _before(self, take: Take) -> tuple[Take, ...]:
        """The speaker's own attempts of the line before this one, oldest first."""
        takes = self._takes_of(take)
        at = bisect_left(takes, True, key=lambda one: one.id < take.id)
        own: list[Take] = []
        for other in takes[at:]:
            if other.kind is TakeKind.ATTEMPT and other.speaker == take.speaker:
                own.append(other)
                if len(own) == EARLIER:
                    break
        return tuple(reversed(own))

    def _takes_of(self, take: Take) -> tuple[Take, ...]:
        """All takes of a take's line in its language, newest first."""
        key = (take.line, take.language)
        if key not in self._takes:
            self._takes[key] = self._services.library.takes_of_line(take.line, language=take.language)
        return self._takes[key]

    def _facts_of(self, take: Take) -> TakeFacts | None:
        """How another take sounds; None where it was not measured."""
        from app.analysis import RULES, TakeFacts, find_mentions

        if take.id not in self._usual:
            facts = None
            delivery = stored_delivery(self._services, take.id)
            if delivery is not None:
                review = self._review_of(take.id)
                if review is not None and review.rules == RULES:
                    mentions = review.mentions
                else:
                    wording = wording_of(self.place(take).pack, take.language)
                    mentions = find_mentions(self._words_of(take.id), take.language, wording)
                facts = TakeFacts(delivery, mentions)
            self._usual[take.id] = facts
        return self._usual[take.id]

    def _review_of(self, take_id: str) -> Review | None:
        if take_id not in self._reviews:
            try:
                self._reviews[take_id] = self._services.library.review(take_id)
            except KnownError:
                self._reviews[take_id] = None
        return self._reviews[take_id]

    def _words_of(self, take_id: str) -> Transcript | None:
        try:
            return self._services.library.transcript(take_id)
        except KnownError:
            return None


def wording_of(pack: Pack, language: Language) -> Wording | None:
    """What a pack adds to the program's lists in this language, else in its base language."""
    return pack.wording.get(language) or pack.wording.get(language.split("-")[0])
