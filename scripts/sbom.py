"""Writes what the program is made of: `uv run scripts/sbom.py [FILE]`, a CycloneDX 1.5 document in JSON.

Everything comes from `uv.lock`: each package with its version, and its files with address and SHA-256.
Licences come from the packages that are installed here. The same lock gives the same document.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib
import uuid
from collections.abc import Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
LOCK: Final = ROOT / "uv.lock"
PROJECT: Final = "go-first"
_NAMESPACE: Final = uuid.UUID("6f1c6a0e-8f53-4c55-9a39-0d3c8f6f2b1e")
_LONGEST_LICENCE: Final = 80
"""Some packages put the whole text of a licence where its name belongs."""

Package = Mapping[str, Any]


def main() -> int:
    """Print the document, or write it to a file; 1 when the lock lacks a hash."""
    data = LOCK.read_bytes()
    packages = tomllib.loads(data.decode())["package"]
    text = json.dumps(bill(packages, hashlib.sha256(data).hexdigest()), ensure_ascii=False, indent=1) + "\n"
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    faults = lock_faults(packages)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def bill(packages: Sequence[Package], lock_sha256: str) -> dict[str, Any]:
    """The document of a lock."""
    project = next(one for one in packages if one["name"] == PROJECT)
    others = [one for one in packages if one is not project]
    needed = needed_to_run(packages)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, lock_sha256)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": PROJECT,
                "name": "Go First",
                "version": project["version"],
                "licenses": [{"expression": "Apache-2.0"}],
            },
            "properties": [{"name": "uv.lock sha256", "value": lock_sha256}],
        },
        "components": [_component(one, one["name"] in needed) for one in others],
        "dependencies": [
            {"ref": _ref(one), "dependsOn": sorted({_ref(found) for found in _wanted(one, packages)})}
            for one in packages
        ],
    }


def needed_to_run(packages: Sequence[Package]) -> set[str]:
    """The names of what the program needs while it runs; the rest is for those who work on it."""
    found: set[str] = set()
    waiting = [one for one in packages if one["name"] == PROJECT]
    while waiting:
        for wanted in _wanted(waiting.pop(), packages, with_dev=False):
            if wanted["name"] not in found:
                found.add(wanted["name"])
                waiting.append(wanted)
    return found


def lock_faults(packages: Sequence[Package]) -> list[str]:
    """What a lock may not have: a file without a hash, another source than the index, nothing ready-made."""
    faults = []
    for one in packages:
        if one["name"] == PROJECT:
            continue
        if one["source"].get("registry") != "https://pypi.org/simple":
            faults.append(f"{one['name']}: comes from {one['source']}")
        if not one.get("wheels"):
            faults.append(f"{one['name']}: has no wheel, so that its own code would run to install it")
        for file in _files(one):
            if not str(file.get("hash", "")).startswith("sha256:"):
                faults.append(f"{one['name']}: no SHA-256 of {file.get('url')}")
            if not str(file.get("url", "")).startswith("https://"):
                faults.append(f"{one['name']}: not over https: {file.get('url')}")
    return faults


def _component(package: Package, is_needed: bool) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": _ref(package),
        "name": package["name"],
        "version": package["version"],
        "scope": "required" if is_needed else "excluded",
        "purl": _ref(package),
        "externalReferences": [
            {
                "type": "distribution",
                "url": file["url"],
                "hashes": [{"alg": "SHA-256", "content": str(file["hash"]).removeprefix("sha256:")}],
            }
            for file in _files(package)
            if "hash" in file
        ],
    }
    if licence := licence_of(package["name"]):
        component["licenses"] = [licence]
    return component


def licence_of(name: str) -> dict[str, Any] | None:
    """The licence of an installed package as CycloneDX writes it; None when it is not there or says none."""
    try:
        found: Any = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    if expression := found.get("License-Expression"):
        return {"expression": str(expression)}
    sorts = [text.rpartition(" :: ")[2] for text in found.get_all("Classifier", []) if "License ::" in text]
    said = str(found.get("License") or "").strip()
    if said and "\n" not in said and len(said) <= _LONGEST_LICENCE:
        return {"license": {"name": said}}
    return {"license": {"name": " or ".join(sorts)}} if sorts else None


def _wanted(package: Package, packages: Sequence[Package], *, with_dev: bool = True) -> Iterator[Package]:
    wanted = list(package.get("dependencies", ()))
    for group in package.get("optional-dependencies", {}).values():
        wanted += group
    if with_dev:
        for group in package.get("dev-dependencies", {}).values():
            wanted += group
    for one in wanted:
        for other in packages:
            if other["name"] == one["name"] and one.get("version", other["version"]) == other["version"]:
                yield other


def _files(package: Package) -> list[Mapping[str, Any]]:
    sdist = package.get("sdist")
    return [*([sdist] if sdist else []), *package.get("wheels", ())]


def _ref(package: Package) -> str:
    name = str(package["name"])
    return PROJECT if name == PROJECT else f"pkg:pypi/{name}@{package['version']}"


if __name__ == "__main__":
    sys.exit(main())
