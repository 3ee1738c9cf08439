"""Records and a take for all tests of papers, made once: nothing here changes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.config import find_paths
from app.domain import CoachingRecord, Take
from app.packs import LoadedPack
from app.workflow import Services
from tests.ui.conftest import QuickServices
from tests.ui.papers.making import make_records


@pytest.fixture(scope="package")
def kept(
    tmp_path_factory: pytest.TempPathFactory, bundled_packs: tuple[LoadedPack, ...], qapp: QApplication
) -> Iterator[Services]:
    """A profile with Bram's records and some of Kari's."""
    services = QuickServices(find_paths(tmp_path_factory.mktemp("papers") / "profile"))
    services.bundled = bundled_packs
    make_records(services)
    yield services
    services.close()


@pytest.fixture(scope="package")
def made(kept: Services) -> dict[str, CoachingRecord]:
    """Bram's talk, goal, plan and visit."""
    from app.domain import CallPlan, Goal, JointVisit, Rep, Talk

    bram = next(one.id for one in kept.records.all_of(Rep) if one.name == "Bram")
    goals = [one for one in kept.records.all_of(Goal, bram) if one.checks]
    return {
        "talk": kept.records.all_of(Talk, bram)[0],
        "goal": goals[0],
        "plan": kept.records.all_of(CallPlan, bram)[0],
        "visit": kept.records.all_of(JointVisit, bram)[0],
    }


@pytest.fixture(scope="package")
def take(kept: Services) -> Take:
    """Bram's take, with two remarks."""
    return next(one for one in kept.library.takes() if one.speaker == "Bram")
