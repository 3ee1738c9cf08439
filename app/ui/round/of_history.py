"""What a round looks back at: the takes of its line, its scenario, and the self-checks of the last months."""

from __future__ import annotations

from app.domain import GoFirstError, KnownError, Take, TakeKind
from app.ui.playback import Piece
from app.ui.round.loading import LookBack, load_look_back
from app.ui.round.state import RoundState
from app.workflow import sound_of


class RoundHistory(RoundState):
    """Reads the history in a task, and plays its takes."""

    def look_back(self) -> None:
        """Read it anew; `look_back_changed` tells when it is there."""
        self._look_back_asked += 1
        if self.is_example or self._round is None:
            self._looked_back(LookBack(self._look_back_asked))
            return
        self._context.tasks.run(
            load_look_back,
            self._context.services,
            self.round.place,
            self.round.language,
            self.speaker,
            self._look_back_asked,
            on_done=self._looked_back,
            on_failed=self._not_looked_back,
        )

    @property
    def speaker(self) -> str | None:
        """Whose takes are looked back at: who made the attempt in hand; None for everybody's."""
        attempt = self.round.attempt
        name = attempt.speaker if attempt is not None else self._context.services.settings.rep_name
        return name or None

    def play_take(self, take: Take) -> None:
        """Play an attempt of the history."""
        try:
            path = sound_of(self._context.services, take)
        except KnownError as error:
            self._context.host.show_error(error)
            return
        self._context.voice.stop()
        self._context.playback.play([Piece(TakeKind.ATTEMPT, path)])

    def _looked_back(self, found: LookBack) -> None:
        if found.asked != self._look_back_asked:
            return
        self.past = found
        self.look_back_changed.emit()

    def _not_looked_back(self, error: GoFirstError) -> None:
        self.past = LookBack(self._look_back_asked)
        self.look_back_changed.emit()
        self._context.host.show_error(error)
