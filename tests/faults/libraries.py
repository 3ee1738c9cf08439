"""Libraries with something of everything in them."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from app.config import Paths, find_paths
from app.domain import Answer, ContactKind, Gap, GapReason, Goal, Review, SelfCheck, TakeKind, Talk
from app.packs import PackStore, inspect
from app.storage import Library
from app.workflow import Services, add_rep, fresh, note_contact
from app.workflow.pack_drafts import Draft, keep_draft, now
from tests.storage.builders import begin, finish, measured, record, words

PACKS = Path(__file__).parents[1] / "data" / "packs"


def fill_library(paths: Paths, chance: random.Random, takes: int = 4) -> list[str]:
    """Takes with and without words, notes, gaps and reviews, one in the trash; their ids."""
    library = Library(paths)
    ids = []
    for number in range(takes):
        opened = begin(
            library,
            chance.choice((TakeKind.MODEL, TakeKind.ATTEMPT)),
            chance.choice(("Kari", "Ola", "Åse Berg")),
        )
        if number % 2 == 0:
            library.note_gap(opened, Gap(0.1, 0.2, GapReason.DROPPED))
        gaps = (Gap(0.1, 0.2, GapReason.DROPPED),) if number % 2 == 0 else ()
        take = finish(library, opened, chance.randrange(200, 3000), gaps)
        ids.append(take.id)
        if number % 4 != 3:
            said = " ".join(chance.choice(("price", "value", "øre", "naïve")) for _ in range(9))
            library.save_transcript(take.id, words(said))
            library.save_delivery(take.id, measured())
            library.save_review(take.id, Review(take.id, ()))
        for answer in (Answer.YES, Answer.NO)[: chance.randrange(3)]:
            library.save_self_check(take.id, SelfCheck({"value": answer}))
    gone = record(library)
    library.trash(gone.id)
    library.close()
    return ids


def add_pack(paths: Paths, name: str = "northwind", original: Path | None = None) -> None:
    """Put one of the tests' packs on the shelf, from its folder or from a `.gofirst` file."""
    preview = inspect(original or PACKS / name, paths.packs)
    PackStore(paths.packs).add(preview)


def add_coaching(services: Services) -> None:
    """A rep with a goal that was written twice, a talk in the trash, and a contact."""
    rep = add_rep(services, "Kari")
    goal = services.records.save(Goal(**fresh(), rep=rep.id, text="Wait after the price"))
    services.records.save(replace(goal, measure="Three seconds, in two takes"))
    note_contact(services, rep.id, ContactKind.SPOKEN)
    services.records.trash(services.records.save(Talk(**fresh(), rep=rep.id)))


def add_draft(paths: Paths, chance: random.Random) -> None:
    """Something that somebody was writing."""
    text = "".join(chance.choice("abc ØÅ\n") for _ in range(200))
    keep_draft(paths, Draft("pack", f"{chance.random()}.yaml", "Title", {"a.yaml": text}, {}, now()))


def places(root: Path) -> Paths:
    """The places of a profile."""
    return find_paths(root)


def content_of(folder: Path) -> dict[str, bytes]:
    """Every file by its name inside of a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".shelf-lock"
    }
