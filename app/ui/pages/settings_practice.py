"""Settings: what is shown while somebody speaks."""

from __future__ import annotations

from typing import Final

from app.ui.context import Context
from app.ui.pages.settings_parts import Section, change, field
from app.ui.widgets.choices import Chips

_ON: Final = "on"
_OFF: Final = "off"


class PracticeSection(Section):
    """Words and key points while a take is spoken; each can be switched where one speaks as well."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.live_words = self._choice(self.tr("My words while I speak"), "live_words")
        self.live_key_points = self._choice(self.tr("Key points light up while I speak"), "live_key_points")
        self.fill(
            self.tr("Practice"),
            self.tr("What you see while you speak. Reading along can distract."),
            field(
                self.tr("My words while I speak"),
                self.live_words,
                self.tr("They come in your pauses. They are there after Stop in any case."),
            ),
            field(
                self.tr("Key points light up while I speak"),
                self.live_key_points,
                self.tr("Each lights up when it was said, and all go out at Stop: you judge first."),
            ),
        )
        self.live_words.chosen.connect(self._words_chosen)
        self.live_key_points.chosen.connect(self._points_chosen)
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now; a round may have changed them."""
        settings = self._context.services.settings
        self.live_words.choose(_ON if settings.live_words else _OFF)
        self.live_key_points.choose(_ON if settings.live_key_points else _OFF)

    def _choice(self, name: str, setting: str) -> Chips:
        chips = Chips(name, ((_ON, self.tr("Show")), (_OFF, self.tr("Hide"))))
        chips.setObjectName(f"setting_{setting}")
        return chips

    def _words_chosen(self, key: str) -> None:
        change(self._context, live_words=key == _ON)

    def _points_chosen(self, key: str) -> None:
        change(self._context, live_key_points=key == _ON)
