"""Reads one pack from wherever its files come from, and collects every problem on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from pydantic import BaseModel

from app import __version__
from app.domain import KnownError, Language, Pack, Problem, Scenario
from app.packs import names
from app.packs.build import build_pack, build_scenario, lone_pack
from app.packs.codes import Faults
from app.packs.fields import FORMAT, PACK_LANGUAGE
from app.packs.lint import Surroundings, declared_ids, lint_pack, lint_scenario, surroundings_of
from app.packs.lint_audio import check_audio
from app.packs.models import PackModel, ScenarioModel
from app.packs.sources import Source
from app.packs.texts import Fill, language_of
from app.packs.validate import LateTree, Root, at, check, newer_format, typed_at_once
from app.packs.variables import filling
from app.packs.versions import satisfies
from app.packs.yaml_plain import read_plain
from app.packs.yaml_tree import FILE_LIMIT, decode, tree_of

LONE_PACK: Final = "local"
"""Id of the pack that is made up for a scenario file that lies in none."""

Values = Mapping[str, Mapping[str, str]]
"""What was filled in for variables, by pack and variable."""

_M = TypeVar("_M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class _Read(Generic[_M]):
    """One file. Without a model nothing of it is usable; a refused one was typed only to find its faults."""

    model: _M | None = None
    root: Root = field(default_factory=LateTree)
    refused: bool = False
    newer: bool = False
    declared: frozenset[str] = frozenset()
    """Ids in the file, when some of them may have been left out for a fault."""
    digest: str = ""


def read_pack(
    source: Source, only: Iterable[str] | None = None, values: Values | None = None
) -> tuple[Pack | None, tuple[Problem, ...]]:
    """The pack in `source` and its problems; with `only`, of its scenario files just those.

    `values`: what the team filled in for the variables of packs, by pack and variable.
    """
    problems: list[Problem] = []
    pack, around = _read_head(source, problems)
    if around is None:
        return None, tuple(problems)
    given = (values or {}).get(pack.id) if pack is not None else None
    fill = filling(pack, given) if pack is not None else None
    files = source.yaml_names() if only is None else []
    wanted = [name for name in files if "/" in name] if only is None else list(only)
    scenarios: dict[str, tuple[str, Scenario]] = {}
    for name in wanted:
        faults = Faults(source.place(name))
        read = _read(ScenarioModel, name, source, faults)
        if read.model is not None:
            scenario = _scenario(read, read.model, pack, around, source, faults, fill)
            if scenario is not None:
                other, _ = scenarios.setdefault(scenario.id, (name, scenario))
                if other != name:
                    line = at(read.root, ("id",)).line
                    faults.add("duplicate_scenario", line, "id", id=scenario.id, other=other)
        problems.extend(faults.problems())
    if only is None:
        problems.extend(_oddities(source, files))
    problems.extend(source.problems())
    if pack is None:
        return None, tuple(problems)
    # Stages in the order of the process, then the files by name: authors number them.
    order = {stage.id: index for index, stage in enumerate(pack.process.stages)}
    found = [scenario for _, scenario in sorted(scenarios.values(), key=lambda one: one[0])]
    found.sort(key=lambda one: (order.get(one.stage, len(order)), one.stage))
    return build_pack(pack, source.folder, tuple(found), given), tuple(problems)


def read_lone_scenario(source: Source, name: str) -> tuple[Pack | None, tuple[Problem, ...]]:
    """A scenario file that lies in no pack, in a pack made up for it."""
    faults = Faults(source.place(name))
    read = _read(ScenarioModel, name, source, faults)
    if read.model is None:
        return None, faults.problems()
    language = _spoken_in(read.model)
    lint_scenario(read.model, read.root, Surroundings(language, (language,)), faults, read.declared)
    audio = check_audio(read.model, read.root, source, faults)
    problems = faults.problems() + source.problems()
    if read.refused:
        return None, problems
    scenario = build_scenario(
        read.model,
        LONE_PACK,
        language,
        read.digest,
        lambda file: source.on_disk(file) if file in audio else None,
    )
    return lone_pack(scenario, language, source.folder, LONE_PACK), problems


def _read_head(source: Source, problems: list[Problem]) -> tuple[PackModel | None, Surroundings | None]:
    """`pack.yaml`, and what scenarios may point at; without the latter there is nothing more to look at."""
    faults = Faults(source.place(names.PACK_YAML))
    try:
        if not source.has(names.PACK_YAML):
            faults.add("pack_yaml_missing")
    except KnownError as error:
        faults.take(error)
    if faults.any_error:
        problems.extend((*faults.problems(), *source.problems()))
        return None, None
    read = _read(PackModel, names.PACK_YAML, source, faults)
    pack, around = read.model, Surroundings(language=PACK_LANGUAGE)
    if pack is not None:
        lint_pack(pack, read.root, faults)
        around = surroundings_of(pack, read.declared)
        if pack.app and not satisfies(__version__, pack.app):
            line = at(read.root, ("app",)).line
            faults.warn("app_older", line, "app", wanted=pack.app, version=__version__)
    problems.extend(faults.problems())
    return (None if read.refused else pack), (None if read.newer else around)


def _scenario(
    read: _Read[ScenarioModel],
    model: ScenarioModel,
    pack: PackModel | None,
    around: Surroundings,
    source: Source,
    faults: Faults,
    fill: Fill | None,
) -> Scenario | None:
    lint_scenario(model, read.root, around, faults, read.declared)
    audio = check_audio(model, read.root, source, faults)
    if read.refused or pack is None:
        return None
    return build_scenario(
        model,
        pack.id,
        language_of(pack.language),
        read.digest,
        lambda file: source.on_disk(file) if file in audio else None,
        fill,
    )


def _read(model: type[_M], name: str, source: Source, faults: Faults) -> _Read[_M]:
    try:
        source.has(name)  # refuses what is no plain file; that nothing is there, reading tells
        data = source.read(name, FILE_LIMIT + 1)
    except KnownError as error:
        faults.take(error)
        return _Read()
    text = decode(data, faults)
    if text is None:
        return _Read()
    plain = read_plain(text)
    sound = typed_at_once(model, plain) if plain is not None else None
    if sound is not None:
        return _Read(sound, LateTree(text), digest=hashlib.sha256(data).hexdigest())
    tree = tree_of(text, faults)
    if tree is None:
        return _Read()
    newer = newer_format(tree.root)
    if newer is not None:
        line = tree.root.values["schema"].line
        faults.clear()
        faults.add("pack_newer", line, "schema", found=newer, supported=FORMAT)
        return _Read(newer=True)
    declared = frozenset(declared_ids(tree.root))
    typed = check(model, tree.root, faults)
    return _Read(
        typed,
        tree.root,
        refused=tree.refused,
        declared=declared if faults.any_error else frozenset(),
        digest=hashlib.sha256(data).hexdigest(),
    )


def _oddities(source: Source, files: list[str]) -> list[Problem]:
    """What is no fault of any one file."""
    found: list[Problem] = []
    for name in files:
        if "/" not in name and name != names.PACK_YAML:
            stray = Faults(source.place(name))
            stray.warn("stray_yaml")
            found.extend(stray.problems())
    if not any("/" in name for name in files):
        empty = Faults(source.place(names.PACK_YAML))
        empty.warn("no_scenarios")
        found.extend(empty.problems())
    return found


def _spoken_in(scenario: ScenarioModel) -> Language:
    """The language of a scenario without a pack: the first that its lines are written in, else English."""
    codes = [code for line in scenario.lines for code in line.text.root if code != PACK_LANGUAGE]
    return language_of(codes[0]) if codes else "en"
