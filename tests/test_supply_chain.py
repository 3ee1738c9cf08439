"""What the program is made of is locked by hash, listed, and asked about; a lie in any of these is told."""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]


def _script(name: str) -> ModuleType:
    """A command of `scripts`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look for it there
    spec.loader.exec_module(module)
    return module


sbom, audit = _script("sbom"), _script("audit")


@pytest.fixture(scope="module")
def packages() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(sbom.LOCK.read_text(encoding="utf-8"))["package"]
    return found


def test_every_file_of_every_package_is_locked_by_its_hash(packages: list[dict[str, Any]]) -> None:
    assert sbom.lock_faults(packages) == []


def test_the_scripts_install_what_is_locked_and_nothing_else() -> None:
    assert "--frozen" in (ROOT / "scripts" / "lib.sh").read_text(encoding="utf-8")


def test_a_lock_that_lacks_a_hash_or_comes_from_elsewhere_is_told(packages: list[dict[str, Any]]) -> None:
    spoils: tuple[tuple[Callable[[dict[str, Any]], object], str], ...] = (
        (lambda one: one["wheels"][0].pop("hash"), "no SHA-256"),
        (lambda one: one["wheels"][0].update(url="http://pypi.org/a.whl"), "not over https"),
        (lambda one: one.update(source={"git": "https://example.org/x"}), "comes from"),
        (lambda one: one.pop("wheels"), "no wheel"),
    )
    for spoil, told in spoils:
        spoiled = copy.deepcopy(packages)
        spoil(next(one for one in spoiled if one["name"] == "pyyaml"))
        faults = sbom.lock_faults(spoiled)
        assert faults
        assert all(fault.startswith("pyyaml") and told in fault for fault in faults)


def test_the_bill_names_each_package_with_version_hash_and_licence(packages: list[dict[str, Any]]) -> None:
    digest = hashlib.sha256(sbom.LOCK.read_bytes()).hexdigest()
    document = sbom.bill(packages, digest)
    assert document == sbom.bill(packages, digest), "the same lock gives the same document"
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", document["serialNumber"])
    components = {(one["name"], one["version"]): one for one in document["components"]}
    assert components.keys() == {(p["name"], p["version"]) for p in packages if p["name"] != "go-first"}
    for one in components.values():
        assert one["externalReferences"], one["name"]
        for file in one["externalReferences"]:
            assert re.fullmatch(r"[0-9a-f]{64}", file["hashes"][0]["content"])
    refs = {one["bom-ref"] for one in components.values()} | {"go-first"}
    assert {one["ref"] for one in document["dependencies"]} == refs
    assert all(set(one["dependsOn"]) <= refs for one in document["dependencies"])
    with_licence = [one for one in components.values() if "licenses" in one and one["scope"] == "required"]
    assert len(with_licence) > 20


def test_what_only_those_need_who_work_on_the_program_is_marked(packages: list[dict[str, Any]]) -> None:
    needed = sbom.needed_to_run(packages)
    assert {"numpy", "faster-whisper", "ctranslate2", "shiboken6"} <= needed
    assert not needed & {"pytest", "ruff", "pywhispercpp"}


def test_a_licence_is_short_and_a_package_that_is_not_there_has_none() -> None:
    assert sbom.licence_of("no-such-package-here") is None
    assert sbom.licence_of("pyyaml") == {"license": {"name": "MIT"}}


def test_the_bill_is_written_by_its_command(tmp_path: Path) -> None:
    target = tmp_path / "bill.json"
    subprocess.run([sys.executable, "scripts/sbom.py", str(target)], cwd=ROOT, check=True)
    assert json.loads(target.read_text(encoding="utf-8"))["metadata"]["component"]["name"] == "Go First"


def _answer(*dependencies: dict[str, Any]) -> str:
    return json.dumps({"dependencies": dependencies, "fixes": []})


def test_an_audit_that_reached_everything_and_found_nothing_says_so() -> None:
    verdict = audit.judge(_answer({"name": "a", "version": "1", "vulns": []}), "")
    assert (verdict.code, verdict.lines) == (0, ("1 of 1 packages were audited, 0 known holes.",))


def test_a_known_hole_is_named_with_the_version_that_mends_it() -> None:
    hole = {"id": "PYSEC-1", "fix_versions": ["2"], "aliases": [], "description": ""}
    verdict = audit.judge(_answer({"name": "a", "version": "1", "vulns": [hole]}), "")
    assert verdict.code == 1
    assert verdict.lines[0] == "a 1: PYSEC-1, mended in 2"


def test_what_could_not_be_looked_up_was_not_audited() -> None:
    """A mirror of the index without the database: pip-audit itself then says that it found nothing."""
    skipped = {"name": "b", "version": "1", "skip_reason": "Dependency not found on PyPI"}
    verdict = audit.judge(_answer(skipped), "No known vulnerabilities found")
    assert verdict.code == 2
    assert "could not be reached" in verdict.lines[0]
    partly = audit.judge(_answer(skipped, {"name": "a", "version": "1", "vulns": []}), "")
    assert partly.code == 2
    assert partly.lines[-1] == "Not audited: b"


@pytest.mark.parametrize("answer", ["", "{", "[]", '{"dependencies": 1}', "<html>"])
def test_an_audit_that_did_not_come_about_is_never_a_good_one(answer: str) -> None:
    verdict = audit.judge(answer, "error: no route to host\n")
    assert verdict.code == 2
    assert "could not be reached" in verdict.lines[0]
