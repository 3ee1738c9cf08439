"""What the window and the commands share: places, settings, library, packs and the transcriber."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.config import (
    InstanceLock,
    Paths,
    Settings,
    load_settings,
    save_settings,
    use_network,
    work_offline,
)
from app.domain import Cancelled, KnownError, Language

if TYPE_CHECKING:
    from app.domain import Pack
    from app.packs import LoadedPack
    from app.storage import Library, Records, RemarkDrafts
    from app.transcription import CancelToken, Transcriber
    from app.workflow.live import LiveTakes
    from app.workflow.pack_shelf import PackShelf
    from app.workflow.shelf_packs import ShelfPack


class Services:
    """One of each part, made when it is first needed. Safe to use from tasks.

    Raises:
        KnownError: `folder_unwritable`, `disk_full` or `write_failed` when the data folder cannot be made.
    """

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        paths.make()
        use_network(paths)
        self._settings, self.settings_problem = load_settings(paths.settings)
        self.asked_pack: Path | None = None
        """A pack that the program was opened with: the window asks whether to add it, then forgets it."""
        self.asked_meeting = ""
        """A scenario that the program was started for, to be put on the big screen; then it is forgotten."""
        self._guard = threading.RLock()
        self._library: Library | None = None
        self._records: Records | None = None
        self._packs: tuple[LoadedPack, ...] | None = None
        self._shelf: PackShelf | None = None
        self._shelf_packs: tuple[ShelfPack, ...] | None = None
        self._packs_unchecked = False
        self._transcriber: Transcriber | None = None
        self._live: LiveTakes | None = None
        self._instance: InstanceLock | None = None

    @property
    def settings(self) -> Settings:
        """What the user chose."""
        return self._settings

    def change_settings(self, **changes: Any) -> Settings:
        """Change settings and keep them.

        Raises:
            KnownError: they could not be written; the change still holds until the program ends.
        """
        self._settings = replace(self._settings, **changes)
        if "work_offline" in changes:
            # Before it is kept: it holds also where the disk refuses.
            work_offline(self._settings.work_offline)
        save_settings(self.paths.settings, self._settings)
        return self._settings

    def read_settings_again(self) -> Settings:
        """Take over what was written into the settings file by somebody else."""
        self._settings, self.settings_problem = load_settings(self.paths.settings)
        return self._settings

    def become_the_only_one(self) -> None:
        """Take the lock that only one running program can hold on a library.

        Raises:
            KnownError: `already_running`.
        """
        lock = InstanceLock(self.paths.lock)
        if not lock.acquire():
            raise KnownError("already_running")
        self._instance = lock

    @property
    def library(self) -> Library:
        """The takes on this computer."""
        with self._guard:
            if self._library is None:
                from app.storage import Library

                self._library = Library(self.paths)
            return self._library

    @property
    def records(self) -> Records:
        """What is kept around practice: reps, contacts, goals, talks, plans and visits."""
        with self._guard:
            if self._records is None:
                from app.storage import Records

                self._records = Records(self.paths)
            return self._records

    @property
    def remark_drafts(self) -> RemarkDrafts:
        """Remarks that are not added yet."""
        from app.storage import RemarkDrafts

        return RemarkDrafts(self.paths)

    @property
    def transcriber(self) -> Transcriber:
        """The client of the transcription process; the process starts with the first take."""
        with self._guard:
            if self._transcriber is None:
                from app.transcription import Transcriber

                self._transcriber = Transcriber()
            return self._transcriber

    @property
    def is_transcribing_live(self) -> bool:
        """Whether a take is listened to while it is recorded, or its last words are awaited."""
        transcriber = self._transcriber
        return transcriber is not None and transcriber.is_live

    @property
    def transcription_trouble(self) -> str:
        """Why words do not come just now, as `Trouble` names it; empty when nothing holds them up."""
        transcriber = self._transcriber
        return str(transcriber.trouble) if transcriber is not None else ""

    @property
    def live(self) -> LiveTakes | None:
        """Who listens to takes while they are recorded; None when the user does not want that."""
        if not self._settings.live_transcription:
            return None
        with self._guard:
            if self._live is None:
                from app.workflow.live import LiveTakes
                from app.workflow.words_so_far import keep_window

                self._live = LiveTakes(
                    lambda: self.transcriber,
                    self._local_model,
                    lambda folder, window: keep_window(self.library, folder, window),
                )
            return self._live

    def prepare_speech(self, language: Language, cancel: CancelToken | None = None) -> bool:
        """Start the transcription process and load its model, so that the first take need not wait.

        Takes a second or two (call it in a task). False when there is no model, it cannot be used or words do
        not come from this computer: whoever transcribes is told why.
        """
        try:
            self.transcriber.prepare(self._local_model(language), cancel=cancel)
        except (KnownError, Cancelled):
            return False
        return True

    def _local_model(self, language: Language) -> Path:
        """The model that listens along on this computer.

        Raises:
            KnownError: `no_model`; `endpoint_waits` where words come from the company's service.
        """
        from app.workflow.endpoint import words_elsewhere
        from app.workflow.speech_models import choose_model

        elsewhere = words_elsewhere(self._settings, language)
        if elsewhere is not None:
            raise KnownError("endpoint_waits", host=elsewhere.host)
        return choose_model(self.paths, self._settings, language)

    def loaded_packs(self) -> tuple[LoadedPack, ...]:
        """Every pack in use with its problems, read once; slow the first time (call it in a task)."""
        with self._guard:
            if self._packs is None:
                found = self.shelf_packs()
                self._packs = tuple(one.loaded for one in found if one.loaded is not None and one.enabled)
            return self._packs

    @property
    def shelf(self) -> PackShelf:
        """What adds, updates and removes packs."""
        with self._guard:
            if self._shelf is None:
                from app.workflow.pack_shelf import PackShelf

                self._shelf = PackShelf(self)
            return self._shelf

    def packs_at_start(self) -> tuple[Pack, ...]:
        """As `packs`, quick with 10,000 scenarios too; `check_packs` has to be called later, in a task."""
        with self._guard:
            if self._packs is None and self._shelf_packs is None:
                self._shelf_packs = self._read_packs(trusting=True)
                self._packs_unchecked = True
            return self.packs()

    def check_packs(self) -> bool:
        """Look at each file of the packs that `packs_at_start` took on trust; whether one had been changed.

        What was changed is there from then on. Call it in a task.
        """
        with self._guard:
            if not self._packs_unchecked:
                return False
            before = self._shelf_packs
        found = self._read_packs(trusting=False)
        with self._guard:
            if self._shelf_packs is not before or before is None:
                return False  # they were read anew meanwhile
            self._packs_unchecked = False
            if len(found) == len(before) and not any(one.loaded and one.loaded.is_new for one in found):
                return False
            self._shelf_packs, self._packs = found, None
            return True

    def _read_packs(self, *, trusting: bool) -> tuple[ShelfPack, ...]:
        from app.workflow.shelf_packs import read_shelf_packs

        return read_shelf_packs(self.paths, self.shelf.store, trusting=trusting)

    def shelf_packs(self) -> tuple[ShelfPack, ...]:
        """Every pack that is there, also what is switched off; slow the first time (call it in a task)."""
        with self._guard:
            if self._shelf_packs is None:
                self._shelf_packs = self._read_packs(trusting=False)
            return self._shelf_packs

    def packs(self) -> tuple[Pack, ...]:
        """The packs that can be used."""
        return tuple(loaded.pack for loaded in self.loaded_packs() if loaded.pack is not None)

    def forget_packs(self) -> None:
        """Read the packs again when they are next needed."""
        with self._guard:
            self._packs = None
            self._shelf_packs = None
            self._packs_unchecked = False

    def close(self) -> None:
        """End the transcription process, close the index and let go of the lock."""
        with self._guard:
            if self._live is not None:
                self._live.close()
                self._live = None
            if self._transcriber is not None:
                self._transcriber.close()
                self._transcriber = None
            if self._library is not None:
                self._library.close()
                self._library = None
            if self._records is not None:
                self._records.close()
                self._records = None
            if self._instance is not None:
                self._instance.release()
                self._instance = None
