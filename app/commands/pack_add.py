"""`pack add`, `pack remove` and `pack list`: the packs of the library."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.commands.pack_check import clean, print_problems, say
from app.commands.pack_make import print_diff, size
from app.domain import KnownError, Severity

if TYPE_CHECKING:
    from app.packs import ImportPreview, Signature
    from app.workflow import PackShelf


def run(args: argparse.Namespace) -> int:
    """Do one of the three; see `--help` for the exit codes.

    Raises:
        KnownError: what kept it from being done.
    """
    from app.config import find_paths
    from app.workflow import Services

    services = Services(find_paths(getattr(args, "data_dir", None)))
    try:
        if args.pack_action == "add":
            return _add(services.shelf, args)
        if args.pack_action == "list":
            return _list(services.shelf, as_json=args.json)
        if args.undo:
            entry = services.shelf.restore(args.id)
            say(f"{entry.id} {entry.version} is there again.")
        else:
            entry = services.shelf.remove(args.id)
            say(f"{entry.id} {entry.version} was removed. Undo: main.py pack remove --undo {entry.id}")
        return 0
    finally:
        services.close()


def _add(shelf: PackShelf, args: argparse.Namespace) -> int:
    from app.packs import is_address

    given = args.source
    preview = shelf.inspect_address(given) if is_address(given) else shelf.inspect(Path(given))
    try:
        if args.json:
            say(json.dumps(_document(preview), indent=1, ensure_ascii=False))
        else:
            _show(preview)
        if not preview.can_add:
            return 1
        values = _values(preview, args.set)
        if not args.yes and (args.json or not _agreed()):
            raise KnownError("pack_unasked")
        entry = shelf.add(preview, values)
    finally:
        shelf.discard(preview)
    if not args.json:
        say(f"{entry.id} {entry.version} was added.")
    return 0


def _show(preview: ImportPreview) -> None:
    """What a person wants to know before a pack is added."""
    if not preview.id:
        print_problems(preview.problems)
        return
    say(f"{clean(preview.name.get(preview.name.default))} ({preview.id}) {preview.version}")
    say(f"  by         {clean(', '.join(preview.authors)) or 'unknown'}; {_signed(preview.signature)}")
    say(f"  licence    {preview.license}")
    say(f"  languages  {', '.join(preview.languages)}")
    say(f"  scenarios  {preview.scenarios} in {sum(1 for one in preview.stages if one.scenarios)} stages")
    say(f"  size       {size(preview.size_bytes)}")
    for one in preview.variables:
        default = one.default.get(preview.name.default)
        say(f"  {one.id}={clean(one.value or default)}   {clean(one.name.get(preview.name.default))}")
    changes = preview.changes
    if changes.installed_version:
        say(f"  installed  {changes.installed_version}; this one is {_relation(changes.relation)}")
        if changes.other_publisher:
            say("  CAREFUL    the installed pack of this name is by somebody else")
        if changes.edited:
            say(f"  edited     {', '.join(changes.edited)} (your edits stay)")
        if changes.diff is not None:
            print_diff(changes.diff)
    print_problems(preview.problems)


def _relation(relation: str) -> str:
    return {"altered": "the same version with another content"}.get(relation, relation)


def _signed(signature: Signature) -> str:
    return {
        "no": "not signed",
        "unknown": f"signed by the unknown key {signature.key_id}",
        "known": f"signed by {clean(signature.author)}",
        "broken": "the signature is BROKEN",
        "unchecked": "signed, which could not be checked",
    }[signature.state.value]


def _values(preview: ImportPreview, given: list[str]) -> dict[str, str] | None:
    """What `--set` fills in, besides what was filled in before.

    Raises:
        KnownError: `variable_unknown`.
    """
    if not given:
        return None
    known = {one.id: one.value or "" for one in preview.variables}
    for text in given:
        name, _, value = text.partition("=")
        if name not in known:
            raise KnownError("variable_unknown", name=name[:80], known=", ".join(known) or "-")
        known[name] = value
    return known


def _agreed() -> bool:
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return input("Add it? [y/N] ").strip().lower() in ("y", "yes", "j", "ja")


def _document(preview: ImportPreview) -> dict[str, Any]:
    errors = sum(one.severity is Severity.ERROR for one in preview.problems)
    changes = preview.changes
    diff = changes.diff
    return {
        "id": preview.id,
        "version": preview.version,
        "authors": list(preview.authors),
        "license": preview.license,
        "languages": list(preview.languages),
        "scenarios": preview.scenarios,
        "size_bytes": preview.size_bytes,
        "variables": [one.id for one in preview.variables],
        "signature": {"state": preview.signature.state.value, "key": preview.signature.key_id},
        "relation": changes.relation.value,
        "installed": changes.installed_version,
        "other_publisher": changes.other_publisher,
        "added": [one.id for one in diff.added] if diff else [],
        "changed": [one.id for one in diff.changed] if diff else [],
        "removed": [one.id for one in diff.removed] if diff else [],
        "errors": errors,
        "problems": [
            {"file": str(one.file), "line": one.line, "code": one.code, "facts": dict(one.facts)}
            for one in preview.problems
        ],
    }


def _list(shelf: PackShelf, *, as_json: bool) -> int:
    packs = shelf.packs()
    if as_json:
        rows = [
            {
                "id": one.id,
                "version": one.version,
                "place": one.place.value,
                "enabled": one.enabled,
                "pinned": one.pinned,
                "scenarios": len(one.pack.scenarios) if one.pack else None,
                "problems": len(one.problems),
            }
            for one in packs
        ]
        say(json.dumps(rows, indent=1))
        return 0
    for one in packs:
        notes = [one.place.value]
        notes += ["off"] if not one.enabled else []
        notes += ["pinned"] if one.pinned else []
        notes += [f"{len(one.edited)} edited"] if one.edited else []
        name = clean(one.name.get(one.name.default))
        say(f"{one.id or one.path}  {one.version}  {name}  ({', '.join(notes)})")
    return 0
