"""The part of the library that takes in what is being recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.config import Paths, make_private_folder, move_folder
from app.domain import Consent, Gap, Language, LineRef, Prompt, Take, TakeKind, TakeState
from app.storage import folders
from app.storage.recovery import completed
from app.storage.shelf import Shelf
from app.storage.trash import delete_folder
from app.storage.ulid import new_ulid


@dataclass(frozen=True, slots=True)
class OpenTake:
    """A take that is being recorded. The recorder makes `audio_path`, which does not exist yet."""

    take: Take
    folder: Path
    audio_path: Path


class Intake(Shelf):
    """Begins and finishes takes. Details first, sound second, the folder's final name last."""

    def __init__(self, paths: Paths) -> None:
        super().__init__(paths)
        self._recording: set[str] = set()

    def begin(
        self,
        kind: TakeKind,
        line: LineRef,
        language: Language,
        speaker: str,
        prompt: Prompt,
        device: str = "",
        now: datetime | None = None,
        *,
        conversation: str = "",
        cue_end_s: float | None = None,
        example: bool = False,
        consent: Consent | None = None,
    ) -> OpenTake:
        """Make the folder of a new take and its details, on disk before the first sample.

        `now` is aware and carries the speaker's offset; None means this computer's clock. `conversation`,
        `cue_end_s` and `consent` are those of `Take`.
        """
        self._writable()
        moment = now or _wall_clock()
        created = moment.astimezone(UTC)
        offset = moment.utcoffset()
        take = Take(
            id=new_ulid(created),
            kind=kind,
            state=TakeState.RECORDING,
            line=line,
            language=language,
            speaker=speaker,
            created=created,
            utc_offset_s=int(offset.total_seconds()) if offset else 0,
            prompt=prompt,
            device=device,
            conversation=conversation,
            cue_end_s=cue_end_s,
            example=example,
            consent=consent,
        )
        folder = folders.part_folder(self._paths.takes / folders.month_of(created) / take.id)
        # Before the folder exists: recovery running in a task must not take it for an interrupted one.
        self._recording.add(take.id)
        try:
            make_private_folder(folder)
            folders.save_take(folder, take)
        except BaseException:
            folders.remove_if_empty(folder)
            self._recording.discard(take.id)
            raise
        return OpenTake(take, folder, folder / folders.AUDIO)

    def note_gap(self, open_take: OpenTake, gap: Gap) -> None:
        """Write a gap into the take's journal; on disk when this returns."""
        folders.append_gap(open_take.folder, gap)

    def note_heard(self, folder: Path, window: object) -> None:
        """Note what is written down so far of the take in a folder (a dataclass); on disk when this returns.

        For a take whose words are not complete: the next try goes on behind it (see `heard`).
        """
        self._writable()
        folders.append_heard(folder, window)

    def finish(
        self,
        open_take: OpenTake,
        sample_rate: int,
        frames: int,
        sha256: str,
        gaps: Sequence[Gap] = (),
        clipped: int = 0,
        device: str = "",
        cue_end_s: float | None = None,
    ) -> Take:
        """Bring a take whose audio file is closed into the library. `sha256` is the audio's, in hexadecimal.

        `cue_end_s` replaces what `begin` was told, where it is known better now. After an error the sound is
        safe in the `.part` folder and recovered at the next start.
        """
        self._writable()
        folder = open_take.folder
        take = replace(
            open_take.take,
            state=TakeState.RECORDED,
            sample_rate=sample_rate,
            frames=frames,
            gaps=tuple(gaps),
            clipped=clipped,
            device=device or open_take.take.device,
            cue_end_s=open_take.take.cue_end_s if cue_end_s is None else cue_end_s,
            sha256={**folders.digests(folder, (folders.EVENTS,)), folders.AUDIO: sha256},
        )
        self._bring_in(folder, take)
        return take

    def discard(self, open_take: OpenTake) -> None:
        """Drop a take of which nothing was recorded; one that has sound goes to the trash instead."""
        self._writable()
        folder = open_take.folder
        if not folders.has_sound(folder):
            delete_folder(folder)
        else:
            sample_rate, frames = folders.measure_audio(folder / folders.AUDIO)
            if frames:
                folder = self._bring_in(folder, completed(folder, open_take.take, sample_rate, frames))
            self._trash.put(folder, datetime.now(UTC))
            self._opened().drop(open_take.take.id)
        self._recording.discard(open_take.take.id)

    def _is_recording(self, take_id: str) -> bool:
        return take_id in self._recording

    def _bring_in(self, part: Path, take: Take) -> Path:
        folder = part.with_name(take.id)
        folders.save_take(part, take)
        folders.keep_details(part, take)
        move_folder(part, folder)
        self._recording.discard(take.id)
        self._opened().note(folder)
        return folder


def _wall_clock() -> datetime:
    now = datetime.now(UTC)
    try:
        return now.astimezone()
    except (OSError, OverflowError):
        # Windows cannot tell the offset of moments before 1970.
        return now
