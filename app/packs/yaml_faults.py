"""What PyYAML's complaints mean to somebody who writes scenarios."""

from __future__ import annotations

from typing import Final

from app.packs.codes import Faults, shown

_MEANINGS: Final = (
    ("mapping values are not allowed", "yaml_colon"),
    ("cannot start any token", "yaml_first_character"),
    ("escape", "yaml_escape"),
    ("quoted scalar", "yaml_quote"),
    ("block scalar", "yaml_block"),
    ("scanning an alias", "yaml_alias"),
    ("scanning an anchor", "yaml_anchor"),
    ("scanning a tag", "yaml_tag"),
    ("parsing a tag", "yaml_tag"),
    ("undefined tag handle", "yaml_tag"),
    ("while parsing a node", "yaml_tag"),
    ("scanning a directive", "yaml_directive"),
    ("directive", "yaml_directive"),
    ("could not find expected ':'", "yaml_no_colon"),
    ("flow", "yaml_bracket"),
    ("node content", "yaml_first_character"),
    ("block mapping", "yaml_structure"),
    ("block collection", "yaml_structure"),
    ("block sequence", "yaml_structure"),
    ("sequence entries are not allowed", "yaml_structure"),
    ("<document start>", "yaml_structure"),
)
"""Words in the complaint, the telling ones first; libyaml and the Python parser word it alike."""

_MENDED_AT_THE_START: Final = ("yaml_quote", "yaml_bracket", "yaml_no_colon")


def syntax_fault(error: Exception, text: str, faults: Faults) -> None:
    """Note what is wrong with the text that PyYAML gave up on, whichever exception it gave up with."""
    lines = text.split("\n")
    said = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or error}"
    code = next((code for words, code in _MEANINGS if words in said), "yaml_syntax")
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    # What was opened and never closed is noticed later: its beginning is the place to mend.
    if mark is None or (context is not None and code in _MENDED_AT_THE_START):
        mark = context
    line, column = (1, 0) if mark is None else (min(mark.line + 1, len(lines)), mark.column)
    while line > 1 and not lines[line - 1].strip():
        line -= 1
    here = lines[line - 1]
    code = _refined(code, here[:column])
    if code == "yaml_directive":
        faults.add(code, line)
    elif code == "yaml_first_character":
        faults.add(code, line, character=shown(here[column : column + 1]), text=shown(here.strip()))
    else:
        faults.add(code, line, text=shown(here.strip()))


def _refined(code: str, before: str) -> str:
    """What PyYAML says alike and an author mends differently, told apart by the text before the place."""
    if code == "yaml_colon" and ": " not in before:
        return "yaml_structure"
    if code == "yaml_structure" and before.rstrip().endswith(("'", '"')):
        return "yaml_after_quote"
    return code
