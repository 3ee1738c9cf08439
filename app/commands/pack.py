"""`pack ACTION`: check, make and compare packs, and add them to the library."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("pack", help="look after packs")
    actions = parser.add_subparsers(dest="pack_action", metavar="ACTION", required=True)
    check = actions.add_parser(
        "check",
        help="say what is wrong with packs, with file, line and remedy",
        description="Ends with 0 when the packs can be used as they are (warnings are fine), with 1 when "
        "something in them is wrong, and with 2 when there is nothing at a PATH.",
    )
    check.add_argument(
        "path", type=Path, nargs="+", metavar="PATH", help="folder, .gofirst file or one scenario file"
    )
    check.add_argument("--json", action="store_true", help="print one JSON document instead of lines")
    new = actions.add_parser("new", help="make a new pack with a first scenario to change")
    new.add_argument("folder", type=Path, metavar="FOLDER", help="is made; must not hold anything yet")
    new.add_argument("--id", default="", metavar="ID", help="publisher.name, lower case")
    new.add_argument("--name", default="", metavar="NAME", help="as people read it")
    new.add_argument("--language", default="en", choices=("en", "nl", "nb"), help="what it is written in")
    build = actions.add_parser("build", help="make one .gofirst file of a pack's folder")
    build.add_argument("folder", type=Path, metavar="FOLDER")
    build.add_argument(
        "target", type=Path, nargs="?", metavar="TARGET", help="file or folder; by default ID-VERSION.gofirst"
    )
    diff = actions.add_parser("diff", help="say what a pack changes against another version")
    diff.add_argument("old", type=Path, metavar="OLD", help="folder or .gofirst file")
    diff.add_argument("new", type=Path, metavar="NEW", help="folder or .gofirst file")
    add = actions.add_parser(
        "add",
        help="look at a pack and add it to the library",
        description="Ends with 0 when it was added, with 1 when something in it is wrong or you said no, and "
        "with 2 when it could not be got or read.",
    )
    add.add_argument("source", metavar="FILE|FOLDER|ADDRESS", help="a https address, git too, or a path")
    add.add_argument("--yes", action="store_true", help="do not ask")
    add.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="fill in a variable of the pack"
    )
    remove = actions.add_parser("remove", help="take an added pack off; 30 days long it can be brought back")
    remove.add_argument("id", metavar="ID")
    remove.add_argument("--undo", action="store_true", help="bring it back")
    listed = actions.add_parser("list", help="list the packs that are there")
    for action in (add, listed):
        action.add_argument("--json", action="store_true", help="print one JSON document instead of lines")


def run(args: argparse.Namespace) -> int:
    """Do what was asked; the exit code."""
    if args.pack_action == "check":
        from app.commands import pack_check

        return pack_check.run(args)
    if args.pack_action in ("new", "build", "diff"):
        from app.commands import pack_make

        return pack_make.run(args)
    from app.commands import pack_add

    return pack_add.run(args)
