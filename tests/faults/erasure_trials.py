"""What was deleted for good is in no byte of any folder: `python -m tests.faults.erasure_trials COUNT`.

Each trial makes a take whose words, speaker, own judgement, details and files hold words that nothing else
holds, goes over everything that may keep them, deletes, and reads every byte below the folders of the data,
the cache, the logs and temporary files. A second row does the same with reports of bugs.
"""

from __future__ import annotations

import contextlib
import logging
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from unittest import mock

from app.config import Paths, find_paths
from app.domain import (
    Answer,
    Consent,
    ContactKind,
    Finding,
    Gap,
    GapReason,
    Goal,
    Review,
    Right,
    Ruling,
    SelfCheck,
    Take,
    TakeKind,
    Transcript,
    TranscriptState,
    Verdict,
    Word,
)
from app.domain.reviews import Evidence
from app.storage import TakeFilter
from app.transcription import HeardWindow
from app.transcription.feed import Place as Spot
from app.transcription.words import RawSegment, RawWord
from app.workflow import (
    Draft,
    LineInPack,
    Services,
    TakePipeline,
    add_rep,
    erase_person,
    find_line,
    fresh,
    keep_draft,
    note_agreed,
    note_contact,
    prompt_of,
    purge_take,
)
from tests.faults.markers import marker, where
from tests.storage.builders import RATE, measured, wav
from tests.ui.hands import EXAMPLE

WAYS: Final = ("take", "person", "expired", "bad index", "killed", "renamed")
_STEPS: Final = (
    "app.storage.trash._empty",
    "app.storage.library.erase_copies",
    "app.storage.catalogue.Catalogue.drop",
    "app.storage.catalogue.Catalogue.erase_traces",
    "app.storage.trash.delete_folder",
)
"""Where a program that is killed while it deletes can be."""


@dataclass
class Trial:
    way: str
    before: int
    """Files and names that held a marker while the take was there."""
    hits: list[str] = field(default_factory=list)
    """Where one was found afterwards."""
    seconds: float = 0.0


class Place:
    """A profile of its own with folders for the cache and for temporary files, and a log of everything."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folders = (root / "profile", root / "cache", root / "temp")
        for folder in self.folders:
            folder.mkdir()
        self.paths: Paths = find_paths(self.folders[0])
        self.services = Services(self.paths)
        found = find_line(self.services.packs(), EXAMPLE)
        assert found is not None
        self.place: LineInPack = found
        self.deaths = 0

    def chance_of_death(self) -> str:
        """Where deleting is cut off: each time at another step."""
        self.deaths += 1
        return _STEPS[self.deaths % len(_STEPS)]

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Everything that is logged goes to a file, and temporary files to a folder of ours."""
        handler = logging.FileHandler(self.paths.logs / "everything.log", encoding="utf-8")
        root = logging.getLogger()
        level = root.level
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        changed = {"TMPDIR": str(self.folders[2]), "XDG_CACHE_HOME": str(self.folders[1])}
        try:
            with mock.patch.dict(os.environ, changed), mock.patch.object(tempfile, "tempdir", None):
                yield
        finally:
            root.removeHandler(handler)
            root.setLevel(level)
            handler.close()

    def make(self, text: str, speaker: str, quote: str, title: str, kind: TakeKind, day: int = 0) -> Take:
        """A take with everything that a take can have, some of it written several times."""
        services, library = self.services, self.services.library
        prompt = replace(prompt_of(self.place, "en"), scenario_title=title)
        at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC) + timedelta(days=day)
        opened = library.begin(kind, self.place.ref, "en", speaker, prompt, f"microphone {title}", at)
        content = wav(480) + text.encode()  # a voice is bytes as well
        opened.audio_path.write_bytes(content)
        library.note_gap(opened, Gap(0.0, 1.0, GapReason.DROPPED))
        spoken = [*f"our price is {text} because it pays back".split()]
        words = tuple(Word(word, n / 2, n / 2 + 0.4, 0.9) for n, word in enumerate(spoken))
        raw = tuple(RawWord(f" {word.text}", word.start_s, word.end_s, 0.9) for word in words)
        window = HeardWindow("tiny", 0, 8000, Spot(), (RawSegment(raw, 0.0, 3.0, -0.2, 0.0),))
        library.note_heard(opened.folder, window)
        take = library.finish(opened, RATE, 480, "0" * 64)
        library.save_transcript(take.id, Transcript(TranscriptState.FAILED, "en", words, model="tiny"))
        library.note_heard(library.folder(take.id), window)
        library.save_delivery(take.id, measured())
        done = Transcript(TranscriptState.DONE, "en", words, sentences=((0, len(words)),), model="tiny")
        library.save_transcript(take.id, done)
        point = self.place.line.key_points[0].id
        evidence = Evidence(0, 3, 0.0, 1.5, f"our price {text}", text, 0.9)
        library.save_review(take.id, Review(take.id, (Finding(point, Verdict.SAID, evidence),), (evidence,)))
        for _ in range(2):
            ruling = Ruling(Right.REP, f"it {quote} back")
            library.save_self_check(take.id, SelfCheck({point: Answer.YES}, {point: ruling}))
        library.note_consent(take.id, Consent(True, at))
        (library.folder(take.id) / f"transcript {title}.json").write_text(text)
        draft = f"accept:\n  - it {quote} back\n  - 'it {quote} back'\n  - another one\n"
        keep_draft(self.paths, Draft("own", f"{take.id}.yaml", "T", {"a.yaml": draft}, {}, at))
        earlier = self.paths.drafts / "earlier"
        earlier.mkdir(exist_ok=True)
        (earlier / f"{take.id[:4]}-{title[:1]}.json").write_text(draft)
        if speaker:
            note_agreed(services, speaker, True)
            services.change_settings(rep_name=speaker)
        return library.take(take.id)


def run_trial(place: Place, way: str, chance: random.Random, number: int) -> Trial:
    """One take comes and goes; another one of the same line, made beside it, stays."""
    markers = tuple(marker(chance) for _ in range(4))
    text, speaker, quote, title = markers
    services = place.services
    library = services.library
    kind = TakeKind.MODEL if number % 3 == 0 else TakeKind.ATTEMPT
    take = place.make(text, speaker.capitalize(), quote, title, kind, number % 300)
    other = place.make("stays", "Kari", "stays", "Stays", TakeKind.ATTEMPT, number % 300)
    # What is found in the other one may speak of the model.
    TakePipeline(services).analyse(other.id)
    assert [one.id for one in library.takes(TakeFilter(text=f"{text} {speaker}"))] == [take.id]
    _unsettle(place, way, take, chance)
    _coach(place, way, take, quote)
    if way == "bad index":
        library.close()
        data = bytearray(place.paths.index.read_bytes())
        data[100:140] = bytes(chance.randbytes(40))
        place.paths.index.write_bytes(bytes(data))
        library.count()
        assert list(place.paths.local.glob("index.bad-*"))
    before = len(where(markers, place.folders))
    started = time.monotonic()
    _delete(place, way, take)
    seconds = time.monotonic() - started
    trial = Trial(way, before, where(markers, place.folders), seconds)
    assert library.review(other.id) is not None
    return trial


def _unsettle(place: Place, way: str, take: Take, chance: random.Random) -> None:
    """What happens to a library in its life: changes, restarts, a look for damage, an index made anew."""
    library = place.services.library
    for _ in range(chance.randrange(3)):
        library.choose_best(take.id, chance.random() < 0.5)
    if chance.random() < 0.5:
        library.check()
    if chance.random() < 0.3:
        library.rebuild()
    if chance.random() < 0.5:
        library.close()
    if way == "renamed":
        library.set_speaker(take.id, f"{take.speaker} and another")
    if chance.random() < 0.3:
        library.trash(take.id)
        library.restore(take.id)
    # A kill in the middle of a save leaves such a file.
    left = library.folder(take.id) / f".tmp-{os.urandom(8).hex()}"
    left.write_bytes((library.folder(take.id) / "transcript.json").read_bytes()[:300])
    # Whatever copies a take's notes names the copy by the take.
    for root in (place.paths.library, place.paths.local):
        copy = root / "copies" / take.id
        shutil.copytree(library.folder(take.id), copy)


def _coach(place: Place, way: str, take: Take, quote: str) -> None:
    """What is kept around practice names the take, and in some ways the person."""
    services = place.services
    named = way in ("person", "bad index")
    rep = add_rep(services, take.speaker if named else "Kari")
    note_contact(services, rep.id, ContactKind.TOGETHER, [take])
    if named:
        goal = services.records.save(Goal(**fresh(), rep=rep.id, text=f"Say {quote}"))
        services.records.save(replace(goal, measure=quote))
        services.records.trash(services.records.save(Goal(**fresh(), rep=rep.id, text=quote)))


class _Killed(BaseException):
    """Stands for SIGKILL: nothing after it is run in this process."""


def _delete(place: Place, way: str, take: Take) -> None:
    services = place.services
    library = services.library
    name = library.take(take.id).speaker
    if way in ("person", "bad index", "renamed"):
        if way == "person":
            library.trash(take.id)
        erase_person(services, name)
        if way == "renamed":
            services.change_settings(rep_name="", agreed={})  # the name before is in the settings alone
        return
    library.trash(take.id)
    if way == "expired":
        later = datetime.now(UTC) + timedelta(days=31)
        library.purge_expired(later)
        gone = library.purge_expired(later + timedelta(days=1), partial(purge_take, services))
        assert gone == (take.id,)
    elif way == "killed":
        with (
            mock.patch(place.chance_of_death(), side_effect=_Killed),
            contextlib.suppress(_Killed),
        ):
            purge_take(services, take.id)
        library.close()
        library.recover(lambda _wav: (RATE, 0))
    else:
        purge_take(services, take.id)
    _forget_name(place)


def _forget_name(place: Place) -> None:
    """The name in the settings belongs to the person and not to one take: it is deleted by hand."""
    place.services.change_settings(agreed={}, rep_name="")


def run_trials(count: int, folder: Path, seed: int = 1) -> list[Trial]:
    """So many takes come and go in one library, whose index is never new."""
    chance = random.Random(seed)
    place = Place(folder)
    try:
        with place.watched():
            return [run_trial(place, WAYS[n % len(WAYS)], chance, n) for n in range(count)]
    finally:
        place.services.close()


def told(goal: str, trials: list[Trial]) -> str:
    """One line: trials, failures, worst case."""
    bad = [trial for trial in trials if trial.hits or not trial.before]
    slowest = max(trial.seconds for trial in trials)
    most = max((len(trial.hits) for trial in trials), default=0)
    return (
        f"{goal}: {len(trials)} trials, {len(bad)} failures, at most {most} hits "
        f"({sum(trial.before for trial in trials)} before), slowest {slowest:.2f} s"
    )


def main() -> int:
    from tests.faults.report_trials import run_reports

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("erased", "reports"):
            (Path(scratch) / name).mkdir()
        erased = run_trials(count, Path(scratch) / "erased")
        reports = run_reports(count, Path(scratch) / "reports")
    for trial in [*erased, *reports]:
        for hit in trial.hits:
            print(f"{trial.way}: {hit}")
    print(told("G17 erasure (D6)", erased))
    print(told("G17 logs and reports of bugs (D8)", reports))
    return 1 if any(trial.hits or not trial.before for trial in [*erased, *reports]) else 0


if __name__ == "__main__":
    sys.exit(main())
