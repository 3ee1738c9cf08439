"""Settings: choices that take hold at once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.context import Context
from app.ui.pages.care_work import CareWork
from app.ui.pages.settings_backup import BackupSection
from app.ui.pages.settings_check import CheckSection
from app.ui.pages.settings_data import DataSection, PrivacySection
from app.ui.pages.settings_endpoint import EndpointSection
from app.ui.pages.settings_kept import KeptSection
from app.ui.pages.settings_look import LookSection, NamesSection
from app.ui.pages.settings_online import OnlineSection
from app.ui.pages.settings_people import PeopleSection
from app.ui.pages.settings_practice import PracticeSection
from app.ui.pages.settings_sound import SoundSection
from app.ui.pages.settings_sounds import SoundsSection
from app.ui.pages.settings_speech import SpeechSection
from app.ui.widgets.basics import column, label, scrolled


class SettingsPage(QWidget):
    """The page of settings."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.look = LookSection(context)
        self.names = NamesSection(context)
        self.sound = SoundSection(context)
        self.speech = SpeechSection(context)
        self.practice = PracticeSection(context)
        self.endpoint = EndpointSection(context)
        self.data = DataSection(context)
        self._care = CareWork(context, self)
        self.backup = BackupSection(context, self._care)
        self.check = CheckSection(context, self._care)
        self.privacy = PrivacySection(context)
        self.people = PeopleSection(context)
        self.sounds = SoundsSection(context)
        self.online = OnlineSection(context)
        self.kept = KeptSection(context)
        self.online.changed.connect(self.privacy.refresh)
        self.people.changed.connect(self.data.refresh)
        self.people.changed.connect(self.kept.refresh)
        self.endpoint.changed.connect(self.privacy.refresh)
        content = QWidget()
        cards = column(
            self.speech,
            self.endpoint,
            self.sound,
            self.practice,
            self.look,
            self.names,
            self.data,
            self.backup,
            self.check,
            self.privacy,
            self.people,
            self.sounds,
            self.online,
            self.kept,
            None,
            spacing=14,
        )
        cards.setContentsMargins(28, 0, 28, 24)
        content.setLayout(cards)
        title = column(label(self.tr("Settings"), "title", wrap=False))
        title.setContentsMargins(28, 22, 28, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(title)
        self.area = scrolled(content)
        layout.addWidget(self.area, 1)

    def show_speech_models(self) -> None:
        """Show which speech models there are, and what to do first."""
        self.area.ensureVisible(0, 0)
        self.speech.suiting.focus_first()

    def refresh(self) -> None:
        """Look again at what may have changed: devices, models, names, sizes."""
        self.practice.refresh()
        self.names.refresh()
        self.sound.refresh()
        self.speech.refresh()
        self.endpoint.refresh()
        self.data.refresh()
        self.backup.refresh()
        self.privacy.refresh()
        self.people.refresh()
        self.sounds.refresh()
        self.online.refresh()
        self.kept.refresh()
