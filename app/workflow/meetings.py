"""A team meeting over one scenario: what is said in the room is gone unless somebody says to keep it.

The sound of a meeting never lies in the library and is no take: it is a file in a folder of its own on this
computer, without words, details or a name. The next recording and the end of the meeting delete it for good;
after a kill the next start does. What was understood of it stays in memory. Only `keep_said` makes it a take.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.config import Paths, fsync_file, storage_error
from app.domain import (
    Consent,
    KnownError,
    Language,
    Remark,
    RemarkKind,
    Take,
    TakeKind,
    TranscriptState,
    Verdict,
)
from app.workflow.jargon import hotwords_of
from app.workflow.lines import LineInPack
from app.workflow.loose_recording import LooseRecording, LooseSound
from app.workflow.recording import prompt_of
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.domain import Transcript
    from app.transcription import CancelToken

LONGEST_NOTE: Final = 4000
"""Characters."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said last in the meeting, and where."""

    sound: LooseSound
    place: LineInPack
    language: Language


@dataclass(frozen=True, slots=True)
class FoundInSaid:
    """What the program found in it; nothing of it is on the disk."""

    transcript: Transcript | None = None
    """None where there are no words: `problem` says why."""
    verdicts: Mapping[str, Verdict] | None = None
    """By key point id; every point of the line has one."""
    problem: KnownError | None = None


def meeting_recording(services: Services) -> LooseRecording:
    """A recording that nobody keeps yet."""
    name = f"{secrets.token_hex(8)}.wav"
    return LooseRecording(
        services.paths.meeting / name, services.settings.input_device, kind=TakeKind.ATTEMPT
    )


def forget_said(path: Path) -> None:
    """Delete the sound of a meeting for good; again does no harm.

    Raises:
        KnownError: `file_in_use`, `folder_unwritable` or `write_failed`; the next start tries again.
    """
    from app.storage import remove_file

    remove_file(path)


def forget_meetings(paths: Paths) -> int:
    """Delete what a meeting that was broken off has left; how many recordings that were.

    Raises:
        KnownError: as `forget_said`.
    """
    try:
        left = [file for file in paths.meeting.iterdir() if file.is_file() or file.is_symlink()]
    except OSError:
        return 0
    for file in left:
        forget_said(file)
    return len(left)


def look_into_said(services: Services, said: Said, cancel: CancelToken | None = None) -> FoundInSaid:
    """Write down what was said and look for the key points, all on this computer and in memory.

    Takes as long as transcribing does: call it in a task. Nothing is ever sent anywhere for it.

    Raises:
        Cancelled: the caller said so.
    """
    from app.analysis import review_take
    from app.audio import blocks_16k
    from app.workflow.reviewing import wording_of
    from app.workflow.speech_models import choose_model

    place, language = said.place, said.language
    words: Transcript | None = None
    problem: KnownError | None = None
    try:
        folder = choose_model(services.paths, services.settings, language)
        words = services.transcriber.transcribe(
            # All of it first: whoever lets go of the file meanwhile must find it closed.
            list(blocks_16k(said.sound.path)),
            model_folder=folder,
            language=language,
            hotwords=hotwords_of(place, language),
            cancel=cancel,
        )
        if words.state is TranscriptState.FAILED:
            problem, words = KnownError(words.problem or "transcription_failed"), None
    except KnownError as error:
        problem = error
    review = review_take(
        "said",
        place.line,
        words,
        language,
        scenario=place.scenario,
        process=place.pack.process,
        wording=wording_of(place.pack, language),
    )
    own = {point.id for point in place.line.key_points}
    verdicts = {one.key_point: one.verdict for one in review.findings if one.key_point in own}
    return FoundInSaid(words, verdicts, problem)


def keep_said(
    services: Services,
    said: Said,
    speaker: str,
    kind: TakeKind,
    words: Transcript | None = None,
    now: datetime | None = None,
) -> Take:
    """Make what was said an ordinary take of its speaker, who agrees to that; its words come along.

    Raises:
        KnownError: `kept_without_name`; as `Library.begin` and `Library.finish`, and nothing is kept then.
    """
    name = " ".join(speaker.split())
    if not name:
        raise KnownError("kept_without_name")
    library, sound = services.library, said.sound
    opened = library.begin(
        kind,
        said.place.ref,
        said.language,
        name,
        prompt_of(said.place, said.language),
        device=sound.device,
        consent=Consent(agreed=True, noted=(now or datetime.now(UTC)).replace(microsecond=0)),
    )
    try:
        _copy(sound.path, opened.audio_path)
    except BaseException:
        opened.audio_path.unlink(missing_ok=True)
        library.discard(opened)
        raise
    take = library.finish(
        opened, sound.sample_rate, sound.frames, sound.sha256, sound.gaps, sound.clipped, sound.device
    )
    if words is not None:
        take = library.save_transcript(take.id, words)
    return take


def remark_on_kept(services: Services, take_id: str, text: str) -> Remark:
    """Keep what the room wants to remember as a remark on a take that was kept.

    Raises:
        KnownError: as `Library.save_remark`.
    """
    remark = Remark(
        secrets.token_hex(8), RemarkKind.QUESTION, text.strip(), "", datetime.now(UTC), start_s=0.0
    )
    services.library.save_remark(take_id, remark)
    return remark


def can_note(services: Services, place: LineInPack) -> bool:
    """Whether a note can be put into the scenario: only what comes with the program cannot be written in."""
    from app.workflow.pack_editing import PackEditing

    editing = PackEditing(services)
    return editing.is_own(place.pack.folder) or editing.is_added(place.pack.folder)


def note_on_scenario(services: Services, place: LineInPack, text: str, now: datetime | None = None) -> None:
    """Put a note into the draft of a scenario, as a comment at its end: the editor opens with it.

    The file of the scenario stays as it is until somebody saves the draft.

    Raises:
        KnownError: `meeting_note_nowhere` for a scenario that comes with the program; as `PackEditing.open`
            and `keep`.
    """
    from app.packs import Document, FileKind
    from app.workflow.pack_copies import file_in
    from app.workflow.pack_editing import PackEditing

    if not can_note(services, place):
        raise KnownError("meeting_note_nowhere")
    editing = PackEditing(services)
    folder = place.pack.folder
    opened = editing.open(folder, file_in(folder, place.scenario.id))
    day = f"{now or datetime.now().astimezone():%Y-%m-%d}"
    lines = [f"# {day}: {line}" if number == 0 else f"#   {line}" for number, line in enumerate(_lines(text))]
    whole = opened.scenario.text.rstrip("\n") + "\n\n" + "\n".join(lines) + "\n"
    noted = Document.read(FileKind.SCENARIO, whole.encode(), opened.file)
    editing.keep(replace(opened, scenario=noted))


def _lines(text: str) -> list[str]:
    # A control character would end the comment, or the YAML.
    plain = "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in text)
    return [" ".join(line.split()) for line in plain.split("\n") if line.strip()]


def _copy(source: Path, target: Path) -> None:
    """All bytes of a file, on the disk when this returns."""
    try:
        with source.open("rb") as read:
            descriptor = os.open(
                target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600
            )
            with os.fdopen(descriptor, "wb") as written:
                shutil.copyfileobj(read, written, 1024 * 1024)
                written.flush()
                fsync_file(written.fileno())
    except OSError as error:
        raise storage_error(error, target) from error
