"""What may stand nowhere in the program: each line here has opened a computer to a stranger's file somewhere.

Names are looked for in the syntax tree, also under another name (`from yaml import load as x`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
PLACES: Final = ("app", "scripts", "main.py")

FORBIDDEN_MODULES: Final = {
    "pickle": "runs what a file says",
    "cPickle": "runs what a file says",
    "dill": "runs what a file says",
    "marshal": "is not safe for what others wrote",
    "shelve": "is pickle",
    "jsonpickle": "runs what a file says",
}
FORBIDDEN_CALLS: Final = {
    "eval": "runs text",
    "exec": "runs text",
    "os.system": "goes through a shell",
    "os.popen": "goes through a shell",
    "os.startfile": "opens whatever a name stands for",
    "subprocess.getoutput": "goes through a shell",
    "subprocess.getstatusoutput": "goes through a shell",
    "shutil.unpack_archive": "writes wherever an archive says",
    "yaml.load": "makes of a text what it likes",
    "yaml.load_all": "makes of a text what it likes",
    "yaml.safe_load": "turns `no` into False and has no limits",
    "yaml.safe_load_all": "turns `no` into False and has no limits",
    "yaml.full_load": "makes of a text what it likes",
    "yaml.unsafe_load": "runs what a file says",
}
FORBIDDEN_METHODS: Final = {
    "extractall": "writes wherever an archive says",
    "setHtml": "reads texts of others as markup",
    "insertHtml": "reads texts of others as markup",
    "setMarkdown": "reads texts of others as markup",
    "setOpenExternalLinks": "lets a text of others open an address",
    "startfile": "opens whatever a name stands for",
}
FORBIDDEN_ARGUMENTS: Final = {"shell": "goes through a shell", "allow_pickle": "runs what a file says"}
FORBIDDEN_NAMES: Final = {
    "RichText": "reads texts of others as markup",
    "MarkdownText": "reads texts of others as markup",
    "AutoText": "guesses whether a text is markup",
}
ONLY_HERE: Final = {"openUrl": ("app/ui/pages/settings_data.py",)}
"""Opens a folder of our own in the system's file manager; a name from a pack is never part of it."""


@dataclass(frozen=True)
class Fault:
    """One place that breaks a rule."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


def faults() -> list[Fault]:
    """In the whole program."""
    files = [path for place in PLACES for path in _python_files(ROOT / place)]
    return [
        fault
        for path in files
        for fault in faults_in(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    ]


def faults_in(source: str, file: str) -> Iterator[Fault]:
    """In one file."""
    tree = ast.parse(source)
    known = _names(tree)
    for node in ast.walk(tree):
        for what in _of(node, known, file):
            yield Fault(file, getattr(node, "lineno", 0), what)


def _of(node: ast.AST, known: dict[str, str], file: str) -> Iterator[str]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        modules = [one.name for one in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for module in modules:
            if why := FORBIDDEN_MODULES.get(module.split(".")[0]):
                yield f"{module} {why}"
    elif isinstance(node, ast.Call):
        for keyword in node.keywords:
            is_off = isinstance(keyword.value, ast.Constant) and not keyword.value.value
            if keyword.arg in FORBIDDEN_ARGUMENTS and not is_off:
                yield f"{keyword.arg}= {FORBIDDEN_ARGUMENTS[keyword.arg]}"
    elif isinstance(node, ast.Attribute | ast.Name):
        name = _dotted(node, known)
        last = name.rpartition(".")[2]
        if why := FORBIDDEN_CALLS.get(name):
            yield f"{name} {why}"
        elif isinstance(node, ast.Attribute):
            if why := FORBIDDEN_METHODS.get(last) or FORBIDDEN_NAMES.get(last):
                yield f"{last} {why}"
            if last in ONLY_HERE and file not in ONLY_HERE[last]:
                yield f"{last} may stand in {', '.join(ONLY_HERE[last])} only"


def _names(tree: ast.AST) -> dict[str, str]:
    """What the names of a file stand for."""
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            known |= {one.asname: one.name for one in node.names if one.asname}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            known |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    return known


def _dotted(node: ast.expr, known: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return known.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value, known)}.{node.attr}"
    return ""


def _python_files(place: Path) -> list[Path]:
    return [place] if place.is_file() else sorted(place.rglob("*.py"))
