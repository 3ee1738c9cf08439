"""All takes of one person as a zip: the sound, every file of the take, and a text that a person can read."""

from __future__ import annotations

import contextlib
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.config import writing_whole
from app.domain import Cancelled, Language, Review, SelfCheck, Take, TakeKind, Transcript
from app.workflow.coaching import rep_named
from app.workflow.report_page import ReportWords
from app.workflow.services import Services
from app.workflow.speakers import person

if TYPE_CHECKING:
    from app.transcription import CancelToken

_BLOCK: Final = 1024 * 1024
_SOUND: Final = "audio.wav"
_TEXT: Final = "take.txt"


def export_person(
    services: Services,
    name: str,
    destination: Path,
    words: Callable[[Language], ReportWords],
    on_progress: Callable[[float], None] | None = None,
    cancel: CancelToken | None = None,
) -> int:
    """Write the takes of a person, in the trash as well, into one zip file and return how many there are.

    So go the sounds of remarks that the person has spoken about the takes of others.

    `words` gives the words of the texts in a take's language. A file of that name is replaced once the new
    one is whole; a take that cannot be read whole is there with what could be.

    Raises:
        KnownError: `person_unknown`, `disk_full`, `folder_unwritable`, `write_failed`.
        Cancelled: nothing is left behind.
    """
    one = person(services, name)
    folders = [(take, services.library.folder(take.id), "") for take in one.takes]
    spoken = [
        (found, services.library.folder(found.take.id) / found.remark.sound)
        for found in one.spoken
        if found.take.speaker != name
    ]
    folders += [(take, services.paths.trash / take.id, "trash/") for take in one.trashed]
    total = max(1, sum(size_of(folder) for _, folder, _ in folders))
    done = 0

    def moved(size: int) -> None:
        nonlocal done
        if cancel is not None and cancel.is_set():
            raise Cancelled
        done += size
        if on_progress is not None:
            on_progress(min(1.0, done / total))

    with (
        writing_whole(destination) as file,
        zipfile.ZipFile(file, "w", strict_timestamps=False) as packed,
    ):
        for take, folder, above in folders:
            moved(0)
            place = f"{above}{folder_name(take)}"
            _put_text(packed, f"{place}/{_TEXT}", text_of(take, folder, words))
            for source in _files(folder):
                _put(packed, source, f"{place}/{source.name}", moved)
        for source in _records(services, name):
            _put(packed, source, f"coaching/{source.parent.name}/{source.name}", moved)
        for found, source in spoken:
            _put(packed, source, f"spoken/{folder_name(found.take)} {source.name}", moved)
    return len(folders)


def _records(services: Services, name: str) -> tuple[Path, ...]:
    """What is kept of the person around the takes: talks, goals and the like."""
    rep = rep_named(services, name) if name else None
    return services.records.files_of(rep.id) if rep is not None else ()


def folder_name(take: Take) -> str:
    """A name for the folder of a take that every system can hold."""
    words = re.sub(r"[^\w ,()-]+", "-", take.prompt.scenario_title)[:60].strip(" -")
    return f"{take.created_local:%Y-%m-%d %H.%M} {words} {take.id}".replace("  ", " ")


def text_of(take: Take, folder: Path, words: Callable[[Language], ReportWords]) -> str:
    """What is known of a take, to be read: the line, what was said, the own judgement, the findings."""
    from app.storage import read_part

    said = words(take.language)
    transcript = read_part(folder, Transcript)
    checked = read_part(folder, SelfCheck)
    review = read_part(folder, Review)
    points = dict(take.prompt.key_points)
    minutes, seconds = divmod(round(take.duration_s), 60)
    kind = said.model if take.kind is TakeKind.MODEL else said.attempt
    lines = [
        take.prompt.scenario_title,
        f"{kind} · {take.speaker} · {take.created_local:%Y-%m-%d %H:%M} · {minutes}:{seconds:02}",
        "",
        f"{said.buyer_says}: {take.prompt.cue}" if take.prompt.cue else "",
        f"{said.the_line}: {take.prompt.line_text}",
        "",
    ]
    if transcript is None or not transcript.words:
        lines += [said.no_transcript, ""]
    else:
        lines += [" ".join(word.text.strip() for word in transcript.words), ""]
    if checked is not None and checked.answers:
        lines.append(said.self_check)
        lines += [
            f"- {points.get(point, point)}: {said.answers[answer]}"
            for point, answer in checked.answers.items()
        ]
        lines += [f"  “{one.quote}”" for one in checked.rulings.values() if one.quote]
        lines.append("")
    if review is not None and review.findings:
        lines.append(said.key_points)
        for finding in review.findings:
            quote = f" (“{finding.evidence.quote}”)" if finding.evidence is not None else ""
            text = points.get(finding.key_point, finding.key_point)
            lines.append(f"- {text}: {said.verdicts[finding.verdict]}{quote}")
        lines.append("")
    if review is not None and review.next_time is not None:
        point = points.get(review.next_time.key_point, "")
        lines.append(f"{said.next_time}: {said.suggestion(review.next_time, point)}")
    return "\n".join(lines).strip() + "\n"


def size_of(folder: Path) -> int:
    """Bytes of the files of a take."""
    total = 0
    for file in _files(folder):
        with contextlib.suppress(OSError):
            total += file.stat().st_size
    return total


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.is_file() and not file.is_symlink())
    except OSError:
        return []


def _put_text(packed: zipfile.ZipFile, name: str, text: str) -> None:
    packed.writestr(name, text.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)


def _put(packed: zipfile.ZipFile, source: Path, name: str, moved: Callable[[int], None]) -> None:
    try:
        stream = source.open("rb")
    except OSError:
        return  # it went away, or may not be read
    with stream:
        info = zipfile.ZipInfo.from_file(source, name, strict_timestamps=False)
        info.compress_type = zipfile.ZIP_STORED if source.name == _SOUND else zipfile.ZIP_DEFLATED
        with packed.open(info, "w", force_zip64=info.file_size > 1 << 31) as target:
            while block := stream.read(_BLOCK):
                target.write(block)
                moved(len(block))
