"""Every code that a problem in a pack may carry, with its facts; and the list that collects them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path
from typing import Final

from app.domain import InternalError, KnownError, Problem, Severity
from app.domain.errors import Fact

CODES: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(facts.split())
    for code, facts in {
        # Known errors: there is nothing to look at.
        "pack_not_found": "path",
        "scenario_not_found": "path",
        # The folder or the file as a whole.
        "not_a_pack": "",
        "pack_yaml_missing": "",
        "pack_yaml_nested": "folder",
        "pack_newer": "found supported",
        "pack_twice": "id other",
        "not_a_plain_file": "name",
        "pack_too_many_files": "limit",
        "file_unreadable": "reason",
        "app_older": "wanted version",
        "no_scenarios": "",
        "stray_yaml": "",
        "file_left_out": "name",
        "more_problems": "count",
        # Only where a pack is added.
        "signature_broken": "",
        "signature_unchecked": "",
        # Text and YAML.
        "yaml_too_large": "limit_kib",
        "yaml_not_utf8": "encoding",
        "yaml_control": "character",
        "yaml_tab": "",
        "yaml_empty": "",
        "yaml_too_deep": "limit",
        "yaml_too_many_parts": "limit",
        "yaml_long_text": "limit",
        "yaml_long_key": "limit",
        "yaml_alias": "text",
        "yaml_anchor": "text",
        "yaml_tag": "text",
        "yaml_merge_key": "",
        "yaml_directive": "",
        "yaml_second_document": "",
        "yaml_key_not_text": "",
        "yaml_duplicate_key": "key first_line",
        "yaml_colon": "text",
        "yaml_first_character": "character text",
        "yaml_quote": "text",
        "yaml_after_quote": "text",
        "yaml_bracket": "text",
        "yaml_no_colon": "text",
        "yaml_block": "text",
        "yaml_escape": "text",
        "yaml_structure": "text",
        "yaml_syntax": "text",
        # What the schema says.
        "missing_key": "key",
        "unknown_key": "key known",
        "misspelt_key": "key suggestion",
        "not_a_text": "",
        "not_a_list": "",
        "not_a_map": "",
        "empty_text": "",
        "empty_list": "",
        "wrong_length": "expected found",
        "not_a_whole_number": "value",
        "not_a_number": "value",
        "not_true_or_false": "value",
        "number_out_of_range": "value lowest highest",
        "unknown_choice": "value known",
        "misspelt_choice": "value suggestion",
        "bad_schema_number": "value",
        "bad_id": "value",
        "bad_language": "value",
        "bad_version": "value",
        "bad_version_range": "value",
        "bad_license": "value",
        "bad_web_address": "value",
        "not_valid": "value",
        # What only the whole pack can tell.
        "duplicate_id": "id first_line",
        "duplicate_scenario": "id other",
        "unknown_stage": "value known",
        "unknown_line": "value known",
        "unknown_question": "value known",
        "unknown_key_point": "value known",
        "unknown_qualification": "value known",
        "unknown_rubric": "value known",
        "unknown_turn": "value known",
        "turn_unreached": "turn",
        "turn_without_end": "turn",
        "turn_next_and_end": "turn",
        "last_next_has_when": "turn",
        "next_never_taken": "turn",
        "turn_never_ends": "turn",
        "no_commitment": "turn",
        "nothing_to_avoid": "turn",
        "vague_key_point": "value choices",
        # Found by the workflow, which asks the matcher.
        "thin_phrasing": "scenario line key_point language phrase",
        "phrasing_like_another": "scenario line key_point language phrase",
        "range_reversed": "low high",
        "rubric_labels": "expected found",
        "vague_language": "language",
        "missing_language": "language",
        "unknown_variable": "value known",
        "thin_key_point": "id language",
        "long_line": "id limit_s",
        "vocabulary_full": "found limit",
        "long_name": "name limit",
        "audio_path": "name",
        "audio_suffix": "name suffix",
        "audio_missing": "name",
        "audio_damaged": "name",
        # The single file that a pack travels in.
        "zip_damaged": "",
        "zip_too_large": "limit_mb",
        "zip_too_many_files": "limit",
        "zip_directory_too_large": "limit_kib",
        "zip_comment": "",
        "zip64": "",
        "zip_split": "",
        "zip_encrypted": "name",
        "zip_method": "name",
        "zip_link": "name",
        "zip_name": "name",
        "zip_name_twice": "name other",
        "zip_suffix": "name",
        "zip_file_too_large": "name limit_mb",
        "zip_total_too_large": "limit_mb",
        "zip_ratio": "name",
        "zip_overlap": "name",
        "zip_file_damaged": "name",
        "manifest_missing": "",
        "manifest_unreadable": "",
        "manifest_mismatch": "name",
        "manifest_unlisted": "name",
        "manifest_absent": "name",
    }.items()
}
"""Facts by code. A sentence for each lies in `app/ui/problem_sentences.py`."""

PROBLEM_LIMIT: Final = 100
"""Problems shown for one file; the rest is counted."""

COLLECTED_LIMIT: Final = 400
"""Problems collected for one file, before the errors among them are put first."""

_SHOWN_LENGTH: Final = 80
_KNOWN_SHOWN: Final = 6


def shown(value: object, length: int = _SHOWN_LENGTH) -> str:
    """A value from a stranger's file, made safe to print: cut, and with unprintable characters escaped."""
    text = str(value)
    cut = text if len(text) <= length else text[: length - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut)


def nearest(value: str, known: Iterable[str]) -> str:
    """The known word that a misspelt one probably stands for; empty when none is near."""
    words = list(known)
    folded = {word.casefold(): word for word in reversed(words)}
    close = get_close_matches(value.casefold()[:_SHOWN_LENGTH], list(folded), n=1, cutoff=0.65)
    return folded[close[0]] if close else ""


def listed(value: str, known: Iterable[str]) -> str:
    """The known words, those most like `value` first, as one short text."""
    short = value.casefold()[:_SHOWN_LENGTH]

    def unlike(word: str) -> tuple[float, str]:
        return 1 - SequenceMatcher(None, short, word.casefold()).ratio(), word

    words = sorted(set(known), key=unlike)
    rest = ", …" if len(words) > _KNOWN_SHOWN else ""
    return ", ".join(shown(word, 40) for word in words[:_KNOWN_SHOWN]) + rest


class Faults:
    """Collects the problems of one file."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._found: list[Problem] = []
        self._omitted = 0

    @property
    def full(self) -> bool:
        """Whether so much is wrong that looking for near words is no longer worth its time."""
        return len(self._found) >= COLLECTED_LIMIT

    def omit(self, count: int) -> None:
        """Count problems that were not looked at one by one."""
        self._omitted += count

    def add(
        self,
        code: str,
        line: int | None = None,
        where: str = "",
        *,
        severity: Severity = Severity.ERROR,
        **facts: Fact,
    ) -> None:
        """Note one problem. Beyond `COLLECTED_LIMIT` they are only counted.

        Raises:
            InternalError: the code is not in `CODES` with just these facts.
        """
        if CODES.get(code) != facts.keys():
            raise InternalError(f"{code} is not declared with the facts {sorted(facts)}")
        if self.full:
            self._omitted += 1
            return
        safe = {key: shown(value, 300) if isinstance(value, str) else value for key, value in facts.items()}
        self._found.append(Problem(self.file, code, line, where, safe, severity))

    def warn(self, code: str, line: int | None = None, where: str = "", **facts: Fact) -> None:
        """Note something that the author should look at and that can be used as it is."""
        self.add(code, line, where, severity=Severity.WARNING, **facts)

    def take(self, error: KnownError, line: int | None = None, where: str = "") -> None:
        """Note a known error about a file as a problem of the place that speaks of the file."""
        self.add(error.code, line, where, severity=Severity.ERROR, **dict(error.facts))

    def speaks_of(self, where: str) -> bool:
        """Whether something was found at this place or inside of it."""
        return any(problem.where == where or problem.where.startswith(f"{where}.") for problem in self._found)

    def clear(self) -> None:
        """Forget what was found: it follows from something else."""
        self._found.clear()
        self._omitted = 0

    @property
    def any_error(self) -> bool:
        """Whether something was found that is more than a warning."""
        return any(problem.severity is Severity.ERROR for problem in self._found)

    def problems(self) -> tuple[Problem, ...]:
        """What was found, each thing once, in the order of the file."""
        unique = {(p.code, p.line, p.where, tuple(p.facts.items())): p for p in self._found}
        found = sorted(unique.values(), key=lambda p: (p.line or 0, p.where, p.code))
        if len(found) <= PROBLEM_LIMIT and not self._omitted:
            return tuple(found)
        # Errors first, so that a flood of warnings cannot push one out of sight.
        kept = sorted(found, key=lambda p: p.severity is not Severity.ERROR)[:PROBLEM_LIMIT]
        count = len(found) - len(kept) + self._omitted
        rest = replace(kept[0], code="more_problems", line=None, where="", facts={"count": count})
        return (*sorted(kept, key=lambda p: (p.line or 0, p.where, p.code)), rest)
