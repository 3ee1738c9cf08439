"""Damage to the coaching records is named, and mended from an earlier version where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import Goal, Rep, Severity
from app.storage.repair import Remedy
from app.workflow import Services, add_rep, examine, fresh, repair


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = Services(find_paths(tmp_path / "profile"))
    yield made
    made.close()


def spoil(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 4
    file.write_bytes(data)


def test_a_damaged_goal_is_named_and_its_last_good_version_comes_back(services: Services) -> None:
    rep = add_rep(services, "Kari")
    first = services.records.save(Goal(**fresh(), rep=rep.id, text="Wait"))
    services.records.save(replace(first, text="Wait longer"))
    assert examine(services) == ()
    file = services.paths.coaching / "goals" / f"{first.id}.json"
    spoil(file)
    (damage,) = examine(services)
    assert (damage.problem.file, damage.remedy) == (file, Remedy.RECORD)
    done = repair(services, (damage,))
    assert (len(done.mended), done.left) == (1, ())
    assert services.records.get(Goal, first.id).text == "Wait"
    assert list((services.paths.coaching / "earlier" / "goals").glob(f"{first.id}.bad-1.json"))


def test_without_an_earlier_version_it_is_set_aside_and_the_rest_goes_on(services: Services) -> None:
    kari, ola = add_rep(services, "Kari"), add_rep(services, "Ola")
    spoil(services.paths.coaching / "reps" / f"{kari.id}.json")
    done = repair(services, examine(services))
    assert done.left == ()
    assert services.records.all_of(Rep) == (ola,)


def test_a_file_that_is_not_ours_is_only_mentioned(services: Services) -> None:
    add_rep(services, "Kari")
    (services.paths.coaching / "reps" / "Kari (conflicted copy).json").write_text("{}")
    (damage,) = examine(services)
    assert damage.problem.severity is Severity.WARNING
