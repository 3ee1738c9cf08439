"""Two people with a profile each, for the tests of handing over: Kari sells, Anneke leads."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from app.config import find_paths
from app.domain import (
    Answer,
    CheckIn,
    Finding,
    Goal,
    ManagerPreparation,
    Remark,
    RemarkKind,
    RepPreparation,
    Review,
    SelfCheck,
    Take,
    Talk,
    Verdict,
)
from app.workflow import (
    Chosen,
    Services,
    TakePart,
    between,
    fresh,
    load_take,
    pack_parcel,
    write_parcel,
)
from tests.workflow.making import PACK, SAID, take_of, words

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
ALL = frozenset(TakePart)
SECRET = "SECRET"


def profile(folder: Path, *, rep: str = "", manager: str = "") -> Services:
    """A clean profile of somebody, with the pack of the known sentences."""
    paths = find_paths(folder)
    paths.make()
    shutil.copytree(PACK, paths.packs / "known-sentences")
    services = Services(paths)
    services.change_settings(rep_name=rep, manager_name=manager)
    return services


def whole_take(services: Services, speaker: str = "Kari") -> Take:
    """A real take: sound, words, review, self-check and remarks, one of them by a third person."""
    take = take_of(services, speaker=speaker)
    library = services.library
    library.save_transcript(take.id, replace(words(SAID), model=f"large @ {SECRET}-host"))
    finding = Finding("promise", Verdict.SAID)
    library.save_review(take.id, Review(take.id, (finding,)))
    library.save_self_check(take.id, SelfCheck({"promise": Answer.YES}))
    library.save_remark(take.id, Remark("own", RemarkKind.QUESTION, "Slower?", "Kari", NOON, 1.0))
    library.save_remark(take.id, Remark("third", RemarkKind.PRAISE, f"{SECRET} praise", "Piet", NOON, 2.0))
    return library.take(take.id)


def talk(services: Services, **changes: object) -> Talk:
    """A talk with everything in it that is nobody else's."""
    start = Talk(
        **fresh(),
        planned=NOON,
        by_manager=ManagerPreparation(
            aim=f"{SECRET} aim", may_land=f"{SECRET} land", praise=f"{SECRET} praise"
        ),
        reflection=f"{SECRET} reflection",
        summary="We agreed.",
    )
    return services.records.save(replace(start, **changes))  # type: ignore[arg-type]


def prepared(went_well: str = "The pauses.") -> RepPreparation:
    """What a rep wrote before a talk."""
    return RepPreparation(went_well=went_well, check_in=CheckIn(text="Fine."))


def goal(services: Services, text: str = "Name the price.", rep: str = "") -> Goal:
    """A goal with a day."""
    return services.records.save(Goal(**fresh(), rep=rep, text=text, due=date(2026, 12, 24)))


def hand(
    services: Services,
    file: Path,
    *,
    takes: tuple[str, ...] = (),
    records: tuple[object, ...] = (),
    rep: str = "",
    parts: frozenset[TakePart] = ALL,
    passphrase: str = "",
) -> Path:
    """Write a file with these in it."""
    chosen = Chosen(
        tuple((load_take(services, one), parts) for one in takes),
        tuple(records),  # type: ignore[arg-type]
    )
    write_parcel(pack_parcel(chosen, between(services, rep), NOON), file, passphrase)
    return file


def everything(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but indexes and locks, for "nothing was changed"."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent) / name
            if "index" not in name and path.suffix not in (".lock", ".log") and name != "lock":
                found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found
