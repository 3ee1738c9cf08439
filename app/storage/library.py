"""The library: every take that was made here, and everything that is known about it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.config import Snapshot, keep_snapshot, snapshots
from app.domain import (
    Consent,
    Delivery,
    KnownError,
    Problem,
    Remarks,
    Review,
    Ruling,
    SelfCheck,
    Take,
    TakeKind,
    TakeState,
    Transcript,
    TranscriptState,
)
from app.storage import folders
from app.storage.codec import unpack
from app.storage.copies import erase_side_copies
from app.storage.query import TakeFilter
from app.storage.recovery import FinishAudio, Recovered, clear_leftovers, recover_takes, tidy
from app.storage.remarked import Remarked, drop_old_sounds
from app.storage.traces import erase_copies, remove_file
from app.storage.version import read_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.storage.catalogue import Cancel, Progress


class Library(Remarked):
    """The takes of one user. Making one touches nothing; safe to use from any thread.

    Every method that writes raises KnownError `library_newer` when a newer version made the library, and
    `disk_full`, `folder_unwritable` or `write_failed` when the disk refuses; the take is then as it was.
    Methods that take an id raise `take_unknown`; those that add to one `take_damaged` and `take_newer` too.
    """

    # Adding to a take

    def save_transcript(self, take_id: str, transcript: Transcript) -> Take:
        """Keep the words. An earlier review and delivery spoke of other words and go.

        A FAILED transcript is kept too, but leaves the state: the take still waits to be transcribed.
        """
        with self._lock:
            folder, take = self._changeable(take_id)
            stale = {folders.REVIEW, folders.DELIVERY}
            if stale & take.sha256.keys() or take.state in (TakeState.TRANSCRIBED, TakeState.REVIEWED):
                rest = {name: one for name, one in take.sha256.items() if name not in stale}
                take = replace(take, sha256=rest, state=TakeState.RECORDED)
                folders.save_take(folder, take)
                for name in stale:
                    with contextlib.suppress(OSError):
                        (folder / name).unlink(missing_ok=True)
            failed = transcript.state is TranscriptState.FAILED
            saved = self._save(
                folder, take, folders.TRANSCRIPT, transcript, take.state if failed else TakeState.TRANSCRIBED
            )
            if not failed:
                self.forget_heard(take_id)
            return saved

    def forget_heard(self, take_id: str) -> None:
        """Drop what `note_heard` kept: the words are complete, or will not be used."""
        with contextlib.suppress(OSError):
            (self.folder(take_id) / folders.HEARD).unlink(missing_ok=True)

    def save_review(self, take_id: str, review: Review) -> Take:
        """Keep the findings. The take counts as reviewed only once it has words."""
        with self._lock:
            folder, take = self._changeable(take_id)
            has_words = take.state in (TakeState.TRANSCRIBED, TakeState.REVIEWED)
            state = TakeState.REVIEWED if has_words else take.state
            return self._save(folder, take, folders.REVIEW, review, state)

    def save_delivery(self, take_id: str, delivery: Delivery) -> Take:
        """Keep how the take sounds."""
        with self._lock:
            folder, take = self._changeable(take_id)
            return self._save(folder, take, folders.DELIVERY, delivery, take.state)

    def save_self_check(self, take_id: str, self_check: SelfCheck) -> Take:
        """Keep what the rep thinks was said. Rulings stay on points whose answer did not change."""
        with self._lock:
            folder, take = self._changeable(take_id)
            before = self._self_check_or_none(take_id)
            kept = {
                point: ruling
                for point, ruling in before.rulings.items()
                if before.answers.get(point) == self_check.answers.get(point)
            }
            merged = replace(self_check, rulings=kept | dict(self_check.rulings))
            return self._save(folder, take, folders.SELF_CHECK, merged, take.state)

    def save_ruling(self, take_id: str, key_point: str, ruling: Ruling | None) -> Take:
        """Keep who was right about a key point; None takes it back."""
        with self._lock:
            folder, take = self._changeable(take_id)
            before = self._self_check_or_none(take_id)
            rulings = {point: one for point, one in before.rulings.items() if point != key_point}
            if ruling is not None:
                rulings[key_point] = ruling
            merged = replace(before, rulings=rulings)
            return self._save(folder, take, folders.SELF_CHECK, merged, take.state)

    def earlier_notes(self, take_id: str, name: str = folders.SELF_CHECK) -> tuple[Snapshot, ...]:
        """Earlier versions of what people wrote about a take, the latest first: `bring_back_notes`.

        `name`: of the file, one of `folders.NOTES`.
        """
        folder = self.folder(take_id)
        return snapshots(folder / name, folder / folders.EARLIER)

    def bring_back_notes(self, take_id: str, stamp: str, name: str = folders.SELF_CHECK) -> Take:
        """Use an earlier version again; the one in use becomes an earlier one. `name` as in `earlier_notes`.

        Raises:
            KnownError: `notes_unknown` when no such version is there, `file_damaged` when it cannot be read.
        """
        with self._lock:
            folder, take = self._changeable(take_id)
            found = next((one for one in self.earlier_notes(take_id, name) if one.stamp == stamp), None)
            if found is None:
                raise KnownError("notes_unknown", stamp=stamp[:40])
            try:
                kind: type[SelfCheck | Remarks] = Remarks if name == folders.REMARKS else SelfCheck
                notes: SelfCheck | Remarks = unpack(kind, folders.read(found.path), found.path)
            except FileNotFoundError as error:
                raise KnownError("notes_unknown", stamp=stamp[:40]) from error
            keep_snapshot(folder / name, folder / folders.EARLIER, always=True)
            return self._save(folder, take, name, notes, take.state)

    def choose_best(self, take_id: str, chosen: bool) -> Take:
        """Mark a take as the best of its line, or take the mark away.

        A line has one best model in a language, and one best attempt of each speaker: others lose the mark.
        """
        with self._lock:
            take = self._change(take_id, chosen=chosen)
            if chosen:
                for other in self.takes(TakeFilter(line=take.line, kind=take.kind)):
                    is_rival = take.kind is TakeKind.MODEL or other.speaker == take.speaker
                    same = other.language == take.language
                    if other.chosen and other.id != take.id and same and is_rival:
                        self._change(other.id, chosen=False)
            return take

    def set_speaker(self, take_id: str, speaker: str) -> Take:
        """Say who speaks."""
        with self._lock:
            return self._change(take_id, speaker=speaker)

    def note_consent(self, take_id: str, consent: Consent | None) -> Take:
        """Note whether the speaker agreed to be recorded; None where that is not known any more."""
        with self._lock:
            return self._change(take_id, consent=consent)

    def mark_turn(self, take_id: str, *, skipped: tuple[str, ...], taken_back: bool) -> Take:
        """Note what happened in a conversation after this turn: see `Take.skipped` and `Take.taken_back`."""
        with self._lock:
            return self._change(take_id, skipped=skipped, taken_back=taken_back)

    # Deleting

    def remove_sound(self, take_id: str, now: datetime | None = None) -> Take:
        """Delete a take's recording for good; its words, findings and notes stay. Again does no harm.

        So do spoken remarks go where their words were written down; one without words stays as it is.

        Raises:
            KnownError: `file_in_use` besides the others.
        """
        with self._lock:
            folder, take = self._changeable(take_id)
            if take.sound_gone is None:
                # The details first: after a kill in between, the next call deletes what is left.
                rest = {name: one for name, one in take.sha256.items() if name != folders.AUDIO}
                take = replace(take, sha256=rest, sound_gone=now or datetime.now(UTC))
                folders.save_take(folder, take)
                self._opened().note(folder)
            remove_file(folder / folders.AUDIO)
            return self._silence_remarks(folder, take)

    def trash(self, take_id: str, now: datetime | None = None) -> None:
        """Move a take to the trash, where it stays 30 days. Works on a full disk."""
        catalogue = self._writable()
        with self._lock:
            self._trash.put(self.folder(take_id), now or datetime.now(UTC))
            catalogue.drop(take_id)

    def restore(self, take_id: str) -> Take:
        """Bring a take back from the trash.

        Raises:
            KnownError: `take_not_in_trash`, `take_exists`.
        """
        catalogue = self._writable()
        with self._lock:
            folder = self._trash.restore(take_id)
            catalogue.note(folder)
            return folders.load_anyway(folder)

    def purge(self, *take_ids: str) -> None:
        """Delete takes in the trash for good: their files, and what the index ever knew of them.

        Several at once are quicker: what is left in the index is erased once for all of them.

        Raises:
            KnownError: `take_not_in_trash`, `file_in_use`; those before it are gone then.
        """
        self._writable()
        with self._lock:
            going: list[Path] = []
            try:
                for take_id in take_ids:
                    going.append(self._trash.begin_purge(take_id))  # noqa: PERF401 - one may fail
            finally:
                self._end_purge(*going)

    def _end_purge(self, *going: Path) -> None:
        """Leave no trace of takes whose files are gone; the empty folders go last, for they tell of them."""
        for folder in going:
            take_id = folder.name.removesuffix(folders.GOING)
            erase_side_copies(self._paths, take_id)
            erase_copies(self._paths, take_id)
            self._opened().drop(take_id)
        if going:
            self._opened().erase_traces()
        for folder in going:
            self._trash.end_purge(folder)

    def purge_expired(
        self, now: datetime | None = None, purge: Callable[[str], object] | None = None
    ) -> tuple[str, ...]:
        """Delete for good what has been in the trash for 30 days, and return the ids. `purge` deletes one.

        The first call that finds a take's days over only writes that down; a call at least a day later
        deletes it. So a clock that is wrong once deletes nothing. A newer library is left alone.
        """
        if self.read_only:
            return ()
        gone = []
        for take_id in self._trash.expired(now or datetime.now(UTC)):
            # One that cannot go now (a file in use) is tried again next time.
            with contextlib.suppress(KnownError):
                (purge or self.purge)(take_id)
                gone.append(take_id)
        return tuple(gone)

    # Care

    def recover(self, finish_audio: FinishAudio, now: datetime | None = None) -> tuple[Recovered, ...]:
        """Bring interrupted takes into the library, oldest first. Only for the holder of the lock.

        `finish_audio(wav)` closes an interrupted audio file and returns its sample rate and frames. A take
        that cannot be closed now is reported and stays for the next start. A newer library is left alone.
        """
        if self.read_only:
            return ()
        catalogue = self._writable()
        moment = now or datetime.now(UTC)
        with self._lock:
            for going in self._trash.going():
                with contextlib.suppress(KnownError):
                    self._end_purge(going)
            clear_leftovers(self._paths, moment, thorough=not self._trusting)
        return recover_takes(self._paths, finish_audio, moment, self._is_recording, catalogue.note)

    def look_after(self, cancel: Cancel | None = None) -> bool:
        """What a start need not wait for: catch up with the folders after `trust`, and tidy them.

        Returns whether the list of takes changed by it.

        Raises:
            KnownError: as `open`.
            Cancelled: the caller said so.
        """
        changed = self.look_again(cancel)
        if not self.read_only:
            asked = cancel or (lambda: False)
            tidy(self._paths, datetime.now(UTC), self.held_still, asked, drop_old_sounds)
        return changed

    def rebuild(self, on_progress: Progress | None = None, cancel: Cancel | None = None) -> int:
        """Make the index anew from the folders and return how many takes there are.

        Raises:
            Cancelled: the old index stays in use.
        """
        catalogue = self._opened()
        if read_version(self._paths) == 0:
            self.migrate()
        return catalogue.rebuild(on_progress, cancel)

    def check(self, on_progress: Progress | None = None, cancel: Cancel | None = None) -> tuple[Problem, ...]:
        """Look at every file and name what is missing, changed or not ours; changes nothing.

        Raises:
            Cancelled: the caller said so.
        """
        from app.storage.checks import check_library

        return check_library(self._paths, on_progress, cancel)

    @contextlib.contextmanager
    def held_still(self) -> Iterator[None]:
        """Nobody of this program changes a take meanwhile: for whoever copies one."""
        with self._lock:
            yield

    @contextlib.contextmanager
    def changing(self) -> Iterator[Callable[[Path], None]]:
        """Keep everybody else from changing takes; gives what tells the index of a changed folder."""
        catalogue = self._writable()
        with self._lock:

            def note(folder: Path) -> None:
                if folder.parent != self._paths.trash:
                    catalogue.note(folder)

            yield note

    def _self_check_or_none(self, take_id: str) -> SelfCheck:
        """What is kept so far; a damaged file counts as nothing, for it is about to be written anew."""
        try:
            return self.self_check(take_id) or SelfCheck()
        except KnownError as error:
            if error.code != "file_damaged":
                raise
            return SelfCheck()

    def _change(self, take_id: str, **changes: Any) -> Take:
        folder, take = self._changeable(take_id)
        take = replace(take, **changes)
        folders.save_take(folder, take)
        folders.keep_details(folder, take)
        self._opened().note(folder)
        return take
