"""What every page gets: services, the door to tasks, player, voice, and a way to say something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain import GoFirstError, LineRef, Pack, Scenario, Take
from app.ui.playback import Playback
from app.ui.tasks import Tasks
from app.ui.voice import Voice
from app.workflow import LineInPack, Services, TakePipeline

if TYPE_CHECKING:
    from app.ui.rewriting import Rewriting


class Host(Protocol):
    """What a page may ask of the window."""

    def say(
        self, text: str, *actions: tuple[str, Callable[[], object]], seconds: float | None = None
    ) -> None:
        """Show one sentence with at most two actions."""

    def show_error(self, error: GoFirstError) -> None:
        """Say what went wrong; a bug opens its report."""

    def open_line(self, ref: LineRef) -> None:
        """Open a round on a line."""

    def open_take(self, take: Take) -> None:
        """Open the comparison of a stored take."""

    def open_conversation(self, pack: Pack, scenario: Scenario) -> None:
        """Begin a conversation with the buyer of a scenario."""

    def open_example(self) -> None:
        """Open the example round."""

    def open_meeting(self, place: LineInPack, *, at_line: bool = False) -> None:
        """Put a scenario on the big screen for a team meeting."""

    def open_coach(self, place: str, record_id: str = "") -> None:
        """Go to a place of the coaching page (see `coach/places.py`)."""

    def open_together(self, rep: str) -> None:
        """Go to the page of two, with a rep of this name chosen."""

    def open_settings(self) -> None:
        """Go to the settings."""

    def open_speech_models(self) -> None:
        """Go to where a speech model is chosen and fetched."""

    def offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was done and offer to undo it, with Ctrl+Z as well."""

    def library_changed(self) -> None:
        """Takes were added, changed or removed."""

    def settings_changed(self) -> None:
        """Theme, language, devices or names were changed."""


@dataclass(frozen=True, slots=True)
class Context:
    """The parts that the pages share."""

    services: Services
    tasks: Tasks
    playback: Playback
    voice: Voice
    pipeline: TakePipeline
    rewriting: Rewriting
    host: Host
