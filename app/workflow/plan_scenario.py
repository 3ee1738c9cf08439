"""A practice scenario from a call plan, in the user's own pack; and the same one again when the plan changes.

What a person changed in the scenario is never written over without being asked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.domain import CallPlan, KnownError, LineRef, Pack, Stage, Take, Text
from app.workflow.call_plans import stage_of
from app.workflow.pack_copies import file_in
from app.workflow.pack_drafts import keep_draft
from app.workflow.pack_editing import Opened, PackEditing
from app.workflow.plan_content import PlanWords, fill_in, known_items, one_line, plan_fingerprint, title_of
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.packs import Document


class ScenarioState(StrEnum):
    """How the scenario of a plan stands to the plan."""

    NONE = "none"
    """None was made, or it is not there any more."""
    CURRENT = "current"
    """It says what the plan says, or what a person made of that."""
    OUTDATED = "outdated"
    """The plan was changed since; nobody changed the scenario."""
    EDITED = "edited"
    """Both were changed since."""


@dataclass(frozen=True, slots=True)
class PlanScenario:
    """The scenario of a plan."""

    state: ScenarioState
    line: LineRef | None = None
    """The line to practise; None for `NONE`."""
    was_made: bool = False
    """Whether there was one once that is gone."""


@dataclass(frozen=True, slots=True)
class Written:
    """A scenario that was written from a plan."""

    line: LineRef
    made_from: str
    made_as: str
    before: Opened | None = None
    """What it was before, with its draft; None where it is new."""


def look_at_scenario(services: Services, plan: CallPlan) -> PlanScenario:
    """Whether a plan has a scenario, and whether that is up to date. Reads packs: call it in a task.

    Raises:
        KnownError: its file cannot be read.
    """
    if plan.line is None:
        return PlanScenario(ScenarioState.NONE)
    pack = next((one for one in services.packs() if one.id == plan.line.pack), None)
    scenario = pack.scenario(plan.line.scenario) if pack is not None else None
    if pack is None or scenario is None:
        return PlanScenario(ScenarioState.NONE, was_made=True)
    line = scenario.line(plan.line.line) or scenario.lines[0]
    ref = scenario.ref(line)
    editing = PackEditing(services)
    if plan_fingerprint(plan) == plan.made_from or not editing.is_own(pack.folder):
        return PlanScenario(ScenarioState.CURRENT, ref)
    try:
        opened = editing.open(pack.folder, file_in(pack.folder, scenario.id))
    except KnownError as error:
        if error.code != "edit_gone":
            raise
        # It was deleted since the packs were read.
        services.forget_packs()
        return PlanScenario(ScenarioState.NONE, was_made=True)
    is_ours = opened.draft is None and _digest(opened.scenario) == plan.made_as
    return PlanScenario(ScenarioState.OUTDATED if is_ours else ScenarioState.EDITED, ref)


def make_scenario(services: Services, plan: CallPlan, words: PlanWords) -> Written:
    """Write a new scenario from a plan; one that was deleted comes back under its old id. For a task.

    Raises:
        KnownError: `plan_incomplete` without customer or aim; or it could not be written: the packs are
            then as they were, but for an own pack that may have been made.
    """
    from app.packs import id_from, scenario_files

    _check(plan)
    editing = PackEditing(services)
    own = _own_pack(services, editing, plan)
    folder = own.folder if own is not None else editing.new_pack(words.pack, plan.language or "en")
    opened = _with_surroundings(services, editing.new_scenario(folder), plan)
    wanted = id_from(f"call {title_of(plan)}", {one.id for one in scenario_files(folder)}, "call")
    if plan.line is not None and plan.line.pack == opened.ref_pack:
        wanted = plan.line.scenario
    return _save(services, editing, _filled(services, opened, plan, words, wanted), plan)


def update_scenario(services: Services, plan: CallPlan, words: PlanWords) -> Written:
    """Write the plan into its scenario. For a task.

    What a person changed there is gone until `take_scenario_back`.

    Raises:
        KnownError: `plan_incomplete`, `edit_gone` when the scenario is not there any more; or it could not be
            read or written: it is then as it was.
    """
    _check(plan)
    editing = PackEditing(services)
    line = plan.line
    pack = next((one for one in services.packs() if line is not None and one.id == line.pack), None)
    if pack is None or line is None or not editing.is_own(pack.folder):
        raise KnownError("edit_gone", file=title_of(plan))
    file = file_in(pack.folder, line.scenario)
    before = editing.open(pack.folder, file)
    saved = editing.open(pack.folder, file, with_draft=False)
    opened = _filled(services, _with_surroundings(services, saved, plan), plan, words, line.scenario)
    return replace(_save(services, editing, opened, plan), before=before)


def take_scenario_back(services: Services, before: Opened) -> None:
    """Put a scenario back as it was before `update_scenario`, with the draft that there was.

    Raises:
        KnownError: it could not be written.
    """
    from app.packs import Document

    editing = PackEditing(services)
    now = editing.open(before.folder, before.file, with_draft=False)
    text = before.saved[before.file]
    old = Document.read(now.scenario.kind, text.encode(), before.file)
    editing.save(replace(now, scenario=old))
    if before.draft is not None:
        keep_draft(services.paths, before.draft)


def takes_of_plan(services: Services, plan: CallPlan) -> tuple[Take, ...]:
    """The takes of the lines of a plan's scenario, the latest first."""
    from app.storage import TakeFilter

    if plan.line is None:
        return ()
    place = f"{plan.line.pack}/{plan.line.scenario}"
    return tuple(services.library.takes(TakeFilter(scenario=place)))


def _check(plan: CallPlan) -> None:
    if not one_line(plan.customer) or not one_line(plan.aim):
        raise KnownError("plan_incomplete")


def _own_pack(services: Services, editing: PackEditing, plan: CallPlan) -> Pack | None:
    """The own pack that fits best: where its scenario was, else of its language and with its stage."""
    own = [one.pack for one in editing.own_packs() if one.pack is not None]
    if not own:
        # One that could not be used may have been mended since.
        services.forget_packs()
        own = [one.pack for one in editing.own_packs() if one.pack is not None]

    def fits(pack: Pack) -> tuple[bool, bool, bool]:
        was_here = plan.line is not None and plan.line.pack == pack.id
        return was_here, pack.language == plan.language, pack.process.stage(plan.stage) is not None

    return max(own, key=fits, default=None)


def _with_surroundings(services: Services, opened: Opened, plan: CallPlan) -> Opened:
    """The own pack.yaml with the stage and the qualification items that the plan speaks of."""
    found = stage_of(services.packs(), plan)
    if found is None:
        return opened
    pack, stage = found
    document = opened.pack
    stages = ("process", "stages")
    if stage.id not in _ids(document, stages):
        document = document.add(stages, _stage(stage))
    items = ("process", "qualification", "items")
    wanted = known_items(plan, pack)
    for item in pack.process.qualification:
        if item.id in wanted and item.id not in _ids(document, items):
            if not document.count(items):
                framework = pack.process.framework or "BANT"
                document = document.put(("process", "qualification", "framework"), framework)
            part: dict[str, Any] = {"id": item.id, "name": _by_language(item.name)}
            if item.ask is not None:
                part["ask"] = _by_language(item.ask)
            document = document.add(items, part)
    return replace(opened, pack=document)


def _filled(services: Services, opened: Opened, plan: CallPlan, words: PlanWords, scenario_id: str) -> Opened:
    """The scenario written anew from the plan, under this id."""
    from app.packs import new_scenario

    found = stage_of(services.packs(), plan)
    first = opened.pack.word(("process", "stages", 0, "id"))
    stage = found[1].id if found is not None else first
    document = new_scenario(scenario_id, stage)
    stage_pack = found[0] if found is not None else None
    return replace(opened, scenario=fill_in(document, plan, opened.language, stage_pack, words))


def _save(services: Services, editing: PackEditing, opened: Opened, plan: CallPlan) -> Written:
    saved = editing.save(opened)
    # Whoever opens the round finds the packs read.
    services.packs()
    return Written(editing.ref(saved, 0), plan_fingerprint(plan), _digest(saved.scenario))


def _ids(document: Document, way: Sequence[str]) -> set[str]:
    return {document.word((*way, index, "id")) for index in range(document.count(tuple(way)))}


def _stage(stage: Stage) -> Any:
    part: dict[str, Any] = {"id": stage.id, "name": _by_language(stage.name)}
    if stage.exit is not None:
        part["exit"] = _by_language(stage.exit)
    return part


def _by_language(text: Text) -> dict[str, str]:
    return dict(text.by_language)


def _digest(document: Document) -> str:
    return hashlib.sha256(document.data).hexdigest()
