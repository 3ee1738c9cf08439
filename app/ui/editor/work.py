"""What the editor does outside of the GUI thread: opening, copying, saving. Plain functions for tasks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain import KnownError, Pack
from app.ui.editor.scenario_list import Shelf
from app.workflow import (
    Draft,
    Opened,
    PackEditing,
    Services,
    copy_scenario,
    drafts,
    file_in,
    remove_scenario,
)
from app.workflow import put_model_back as models_back
from app.workflow import put_model_in as models_in
from app.workflow import take_model_out as models_out


@dataclass(frozen=True, slots=True)
class Desk:
    """A scenario that was opened, and the list around it."""

    opened: Opened
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class Start:
    """What the editor finds when it is opened."""

    desk: Desk | None
    """None: a scenario of a pack that is not one's own has to be chosen first."""
    drafts: tuple[Draft, ...]
    others: tuple[Pack, ...]
    foreign: str = ""
    """Id of the pack that was asked for and is not one's own."""


def begin_new(
    services: Services, editing: PackEditing, folder: Path | None, name: str, language: str, stage: str = ""
) -> Start:
    """A new scenario in this own pack, else in the first one, else in one that is made for it."""
    own = folder if folder is not None and editing.is_own(folder) else None
    place = own or _own_folder(services, editing, name, language)
    return _start(services, editing, editing.new_scenario(place, stage if own is not None else ""))


def open_file(services: Services, editing: PackEditing, folder: Path, file: str) -> Start:
    """A scenario as it was left."""
    return _start(services, editing, editing.open(folder, file))


def open_saved(services: Services, editing: PackEditing, folder: Path, file: str) -> Start:
    """A scenario as it is on disk; changes that were kept are let go."""
    editing.discard(folder, file)
    return _start(services, editing, editing.open(folder, file))


def open_first(services: Services, editing: PackEditing, folder: Path) -> Start:
    """The first scenario of an own pack, a new one where it has none."""
    files = editing.scenarios(folder)
    for one in files:
        try:
            return open_file(services, editing, folder, one.name)
        except KnownError as error:
            if error.code != "edit_unreadable":
                raise
    return _start(services, editing, editing.new_scenario(folder))


def edit(
    services: Services, editing: PackEditing, pack_id: str, scenario_id: str, name: str, language: str
) -> Start:
    """A scenario of any pack: where it lies, or a copy of one that comes with the program."""
    pack = next((one for one in services.packs() if one.id == pack_id), None)
    if pack is None:
        raise KnownError("edit_gone", file=pack_id)
    if editing.is_own(pack.folder) or editing.is_added(pack.folder):
        if not scenario_id:
            return open_first(services, editing, pack.folder)
        return open_file(services, editing, pack.folder, file_in(pack.folder, scenario_id))
    if scenario_id:
        return copy_here(services, editing, pack_id, scenario_id, None, name, language)
    own = editing.own_packs()
    desk = None
    if own and own[0].pack is not None:
        desk = open_first(services, editing, own[0].pack.folder).desk
    return Start(desk, (), services.packs(), pack_id)


def copy_here(
    services: Services,
    editing: PackEditing,
    pack_id: str,
    scenario_id: str,
    folder: Path | None,
    name: str,
    language: str,
) -> Start:
    """Copy a scenario of any pack into an own one and open it."""
    pack = next((one for one in services.packs() if one.id == pack_id), None)
    if pack is not None and pack.folder.is_file():
        raise KnownError("edit_packed", file=pack.folder.name)
    if pack is None or not pack.folder.is_dir():
        raise KnownError("edit_gone", file=scenario_id)
    own = folder if folder is not None and editing.is_own(folder) else None
    target = own or _own_folder(services, editing, name, language)
    file = copy_scenario(services, pack.folder, file_in(pack.folder, scenario_id), target)
    return open_file(services, editing, target, file)


def save(services: Services, editing: PackEditing, opened: Opened, over_others: bool) -> Start:
    """Write the scenario and read the packs anew."""
    return _start(services, editing, editing.save(opened, over_others=over_others))


def put_model_in(services: Services, editing: PackEditing, opened: Opened, index: int, take_id: str) -> Start:
    """Let a take of this computer go with the pack."""
    return _start(services, editing, models_in(services, editing, opened, index, take_id))


def take_model_out(services: Services, editing: PackEditing, opened: Opened, index: int, file: str) -> Start:
    """Let a model leave the pack."""
    return _start(services, editing, models_out(editing, opened, index, file))


def put_model_back(services: Services, editing: PackEditing, before: Opened, index: int, file: str) -> Start:
    """Undo that a model left the pack."""
    return _start(services, editing, models_back(services, editing, before, index, file))


def put_edit_aside(services: Services, editing: PackEditing, opened: Opened) -> Start:
    """The scenario of those who keep the pack again."""
    return _start(services, editing, editing.put_edit_aside(opened))


def take_edit_back(services: Services, editing: PackEditing, opened: Opened) -> Start:
    """What was edited here again."""
    return _start(services, editing, editing.take_edit_back(opened))


def remove(services: Services, editing: PackEditing, opened: Opened) -> tuple[Path | None, Start]:
    """Take the scenario in hand out of its pack; another one comes into the editor."""
    waiting = remove_scenario(services, opened.folder, opened.file)
    return waiting, open_first(services, editing, opened.folder)


def _own_folder(services: Services, editing: PackEditing, name: str, language: str) -> Path:
    for one in editing.own_packs():
        if one.pack is not None:
            return one.pack.folder
    # A pack that cannot be used is still one's own, but nothing can be written into it before it is mended.
    services.forget_packs()
    return editing.new_pack(name, language)


def _start(services: Services, editing: PackEditing, opened: Opened) -> Start:
    packs = services.packs()
    own = [pack for pack in packs if editing.is_own(pack.folder)]
    language = opened.language
    names = [(pack.folder, pack.name.get(language)) for pack in own]
    if opened.folder not in [folder for folder, _ in names]:
        names.append((opened.folder, opened.pack.said_in(("name",), language, language)))
    kept = drafts(services.paths)
    way = ("process", "stages")
    stages = tuple(
        (
            opened.pack.word((*way, index, "id")),
            opened.pack.said_in((*way, index, "name"), language, language),
        )
        for index in range(opened.pack.count(way))
    )
    shelf = Shelf(
        tuple(names),
        opened.folder,
        language,
        stages,
        editing.scenarios(opened.folder),
        frozenset(draft.file for draft in kept if draft.pack == opened.folder.name),
        opened.edits is None,
    )
    return Start(Desk(opened, shelf), kept, packs)
