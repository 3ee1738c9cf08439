"""Settings: how long the sound of takes is kept, and which of it goes."""

from __future__ import annotations

from app.ui.context import Context
from app.ui.pages.old_sounds import OldSounds
from app.ui.pages.settings_parts import Section, change, field
from app.ui.pages.sound_bar import keep_choices
from app.ui.widgets.choices import Chips


class SoundsSection(Section):
    """The choice, and the takes that are older."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.days = Chips(self.tr("Keep the sound of takes"), keep_choices())
        self.days.chosen.connect(self._chosen)
        self.sounds = OldSounds(context)
        self.fill(
            self.tr("Keeping sound"),
            self.tr("A recording can go when it is old. What was said stays as words."),
            field(
                self.tr("Keep the sound of takes"),
                self.days,
                self.tr(
                    "Nothing goes before you have seen it in a list and a day has passed. Models of lines, "
                    "and takes without words, stay unless you tick them."
                ),
            ),
            self.sounds,
        )

    def refresh(self) -> None:
        """Show what was chosen, and look for old sound."""
        days = self._context.services.settings.keep_sound_days
        if days < 0:
            self.days.clear_choice()
        self.days.choose(str(days))
        self.sounds.setVisible(days > 0)
        if days > 0:
            self.sounds.look()

    def _chosen(self, key: str) -> None:
        change(self._context, keep_sound_days=int(key))
        self.refresh()
