"""Settings: where everything lies, and what the program never does."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.config import free_bytes
from app.domain import KnownError
from app.ui.context import Context
from app.ui.pages.settings_parts import Section, Sign
from app.ui.widgets.basics import Elided, button, column, label, row, short_host
from app.ui.widgets.choices import bytes_text
from app.ui.widgets.flow import Flow
from app.workflow import words_elsewhere


@dataclass(frozen=True, slots=True)
class DataFacts:
    """How much there is."""

    takes: int
    library_bytes: int
    models_bytes: int
    free: int | None
    """None when the disk could not be asked."""


class DataSection(Section):
    """The folder of the takes, how large it is, and the example."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.folder = Elided(str(context.services.paths.library))
        self.facts = label("", "muted")
        self.open_folder = button(self.tr("Open the folder"), icon_name="folder", clicked=self._open_folder)
        self.example = button(
            self.tr("Open the example"), icon_name="play", clicked=context.host.open_example
        )
        self.fill(
            self.tr("Your data"),
            self.tr("Each take is a folder with a WAV file; other programs can play it."),
            column(self.folder, self.facts, spacing=2),
            Flow(self.open_folder, self.example),
        )

    def refresh(self) -> None:
        """Look how much there is."""
        self._context.tasks.run(
            load_facts, self._context, on_done=self._show, on_failed=self._context.host.show_error
        )

    def _show(self, facts: Any) -> None:
        parts = [
            self.tr("%n take(s)", "", facts.takes),
            bytes_text(facts.library_bytes),
        ]
        if facts.models_bytes:
            parts.append(self.tr("speech models {size}").format(size=bytes_text(facts.models_bytes)))
        if facts.free is None:
            parts.append(self.tr("how much is free could not be told"))
        else:
            parts.append(self.tr("{size} free on the disk").format(size=bytes_text(facts.free)))
        self.facts.setText(" · ".join(parts))

    def _open_folder(self) -> None:
        open_folder(self._context, self._context.services.paths.library)


class PrivacySection(Section):
    """What the program never does, in plain sentences; what a person has allowed changes them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.stays = label()
        self.network = label()
        sentences = (
            ("lock", self.stays),
            ("person", self.tr("There is no account. A take is yours until you hand it over yourself.")),
            (
                "record",
                self.tr("Nothing starts recording by itself, and you see when the microphone is open."),
            ),
            ("people", self.tr("Nobody is ranked, and nothing is ever scored out of 100.")),
            ("download", self.network),
        )
        rows = [_sentence(name, text) for name, text in sentences]
        self.fill(self.tr("Privacy"), self.tr("What Go First never does."), *rows)
        self.refresh()

    def refresh(self) -> None:
        """Say what is true with the settings as they are."""
        settings = self._context.services.settings
        found = [words_elsewhere(settings, language) for language in settings.endpoint_languages]
        host = short_host(next((one.host for one in found if one is not None and one.leaves), ""))
        if not host:
            stays = self.tr("What you say stays on this computer. Nothing is sent, counted or watched.")
            network = self.tr(
                "The network is used to get a speech model or a pack, when you click, and for nothing else."
            )
        else:
            stays = self.tr(
                "What you say stays on this computer, but for takes that are sent to {host} for their words. "
                "Nothing is counted or watched."
            )
            network = self.tr(
                "The network is used to get a speech model or a pack, when you click, and to send takes to "
                "{host}."
            )
        if settings.work_offline:
            network = self.tr("You work offline: nothing can connect to anything.")
        self.stays.setText(stays.format(host=host))
        self.network.setText(network.format(host=host))


def open_folder(context: Context, folder: Path) -> None:
    """Show a folder in the computer's own file manager."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        context.host.say(str(folder))


def load_facts(context: Context) -> DataFacts:
    """Look how much there is; a file that goes away meanwhile is left out.

    Raises:
        KnownError: the library could not be read.
    """
    paths = context.services.paths
    try:
        free: int | None = free_bytes(paths.library)
    except KnownError:
        free = None
    takes = context.services.library.count()
    return DataFacts(takes, _size(paths.library), _size(paths.models), free)


def _size(folder: Path) -> int:
    total = 0
    for parent, _folders, files in os.walk(folder):
        for name in files:
            with contextlib.suppress(OSError):
                total += (Path(parent) / name).lstat().st_size
    return total


def _sentence(name: str, text: str | QLabel) -> QHBoxLayout:
    layout = row(Sign(name), label(text) if isinstance(text, str) else text, spacing=10)
    layout.setStretch(1, 1)
    return layout
