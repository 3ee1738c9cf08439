"""The kinds of value that pack files are made of, each typed from the text that was written."""

from __future__ import annotations

import math
import re
from typing import Annotated, Any, Final, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

FORMAT: Final = 1
"""The format that this program reads; a larger number is left to a newer one."""

PACK_LANGUAGE: Final = ""
"""Key of a text that was written without a language: the pack's own. No file can hold an empty key."""

ID_PATTERN: Final = r"^[a-z0-9][a-z0-9.-]{0,79}$"
LANGUAGE_PATTERN: Final = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$"
_VERSION_PATTERN: Final = (
    r"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})"
    r"(-[0-9A-Za-z.-]{1,60})?(\+[0-9A-Za-z.-]{1,60})?$"
)
_BOUND: Final = r"(>=|<=|==|~=|>|<)?[0-9]{1,9}(\.[0-9]{1,9}){0,2}"
_RANGE_PATTERN: Final = rf"^{_BOUND}(, ?{_BOUND}){{0,4}}$"
_LICENSE_PATTERN: Final = r"^[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+){0,9}$"
_WEB_PATTERN: Final = r"^https?://[^\s<>\"]+$"
_MAP_LANGUAGE_PATTERN: Final = f"{LANGUAGE_PATTERN}|^$"
PATTERN_CODES: Final = {
    ID_PATTERN: "bad_id",
    LANGUAGE_PATTERN: "bad_language",
    _MAP_LANGUAGE_PATTERN: "bad_language",
    _VERSION_PATTERN: "bad_version",
    _RANGE_PATTERN: "bad_version_range",
    _LICENSE_PATTERN: "bad_license",
    _WEB_PATTERN: "bad_web_address",
}
"""What it means that a text does not match; the patterns are matched in Rust, a hundred times a scenario."""
_WHOLE: Final = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,9})?")


class Quoted(str):
    """A text that was written in quotes: `must: [number, "Friday"]` tells the kind from the word."""

    __slots__ = ()


def _schema_number(value: object) -> object:
    if isinstance(value, str) and value == str(FORMAT):
        return FORMAT
    raise PydanticCustomError("bad_schema_number", "not 1")


def _whole(value: object) -> object:
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise PydanticCustomError("not_a_whole_number", "not a whole number")


def _number(value: object) -> object:
    if isinstance(value, str) and _NUMBER.fullmatch(value) and math.isfinite(float(value)):
        return float(value)
    raise PydanticCustomError("not_a_number", "not a number")


def _flag(value: object) -> object:
    if isinstance(value, str) and value in ("true", "false"):
        return value == "true"
    raise PydanticCustomError("not_true_or_false", "not true or false")


def _demand(value: object) -> object:
    """A kind of word as it is, a word in quotes: `"Friday"`."""
    if isinstance(value, str) and isinstance(value, Quoted) | (value[:1] in "'\"" and len(value) > 2):
        word = value.strip("'\" ")
        if word:
            return f'"{word}"'
    if isinstance(value, str) and value not in DEMANDS:
        raise PydanticCustomError("unknown_choice", "no such kind", {"known": list(DEMANDS)})
    return value


DEMANDS: Final = ("number", "day", "time", "name")
"""What `must` can ask for besides a quoted word."""

Str = Annotated[str, StringConstraints(min_length=1, max_length=20_000, strip_whitespace=True)]
SchemaNumber = Annotated[Literal[1], BeforeValidator(_schema_number)]
Whole = Annotated[int, BeforeValidator(_whole)]
Number = Annotated[float, BeforeValidator(_number)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
LanguageTag = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
_MapLanguage = Annotated[str, StringConstraints(pattern=_MAP_LANGUAGE_PATTERN)]
Version = Annotated[str, StringConstraints(pattern=_VERSION_PATTERN)]
VersionRange = Annotated[str, StringConstraints(pattern=_RANGE_PATTERN)]
License = Annotated[str, StringConstraints(pattern=_LICENSE_PATTERN)]
WebAddress = Annotated[str, StringConstraints(pattern=_WEB_PATTERN)]
Demand = Annotated[str, BeforeValidator(_demand)]
Pair = Annotated[tuple[Number, ...], Field(min_length=2, max_length=2)]
"""From, to."""


class Part(BaseModel):
    """A map with known keys only."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _text_schema(schema: dict[str, Any]) -> None:
    texts = {
        "type": "object",
        "propertyNames": {"pattern": LANGUAGE_PATTERN},
        "additionalProperties": {"type": "string", "minLength": 1},
        "minProperties": 1,
    }
    _replace_schema(schema, [{"type": "string", "minLength": 1}, texts])


def _phrases_schema(schema: dict[str, Any]) -> None:
    phrases = {"type": "array", "items": {"type": "string", "minLength": 1}}
    by_language = {
        "type": "object",
        "propertyNames": {"pattern": LANGUAGE_PATTERN},
        "additionalProperties": phrases,
    }
    _replace_schema(schema, [phrases, by_language])


def _replace_schema(schema: dict[str, Any], choices: list[dict[str, Any]]) -> None:
    title = schema.get("title")
    schema.clear()
    schema.update({"title": title, "anyOf": choices})


class LocalText(RootModel[dict[_MapLanguage, Str]]):
    """A text, or the same text in several languages by language code."""

    model_config = ConfigDict(frozen=True, json_schema_extra=_text_schema)

    @model_validator(mode="before")
    @classmethod
    def _one_language(cls, value: object) -> object:
        if isinstance(value, str):
            return {PACK_LANGUAGE: value}
        if not isinstance(value, dict):
            raise PydanticCustomError("not_a_text", "not a text")
        if not value:
            raise PydanticCustomError("empty_text", "empty")
        return value


class LocalPhrases(RootModel[dict[_MapLanguage, tuple[Str, ...]]]):
    """A list of phrasings, or such lists by language code."""

    model_config = ConfigDict(frozen=True, json_schema_extra=_phrases_schema)

    @model_validator(mode="before")
    @classmethod
    def _one_language(cls, value: object) -> object:
        if isinstance(value, list):
            return {PACK_LANGUAGE: value}
        if not isinstance(value, dict):
            raise PydanticCustomError("not_a_list", "not a list")
        return value
