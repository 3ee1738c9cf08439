"""Frozen dataclasses to JSON and back, with a format number and a digest.

What the type hints say is what is accepted: a text is never turned into a number or the other way round.
Unknown fields are ignored and missing ones take their default, so a small addition needs no new format.
"""

from __future__ import annotations

import json
import math
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from app.domain import KnownError

FORMAT: Final = 1
"""Number of every JSON file in a take's folder; a newer one is refused and left untouched."""

_PLAIN: Final = (str, int, bool)

T = TypeVar("T")
_Decoder = Callable[[Any], Any]


def pack(value: Any) -> dict[str, Any]:
    """A dataclass as the content of a JSON file, with the format number and a digest over all of it."""
    content = {"format": FORMAT, **encode(value)}
    return {**content, "digest": _digest(content)}


def unpack(kind: type[T], content: Any, file: Path) -> T:
    """The inverse of `pack`. A wrong digest alone is no reason to hide what can be read: see `is_sealed`.

    Raises:
        KnownError: `file_newer` or `file_damaged`, naming `file`.
    """
    if not isinstance(content, dict) or type(content.get("format")) is not int:
        raise KnownError("file_damaged", file=str(file))
    if content["format"] > FORMAT:
        raise KnownError("file_newer", file=str(file), format=content["format"])
    try:
        return decode(kind, content)
    except ValueError as error:
        raise KnownError("file_damaged", file=str(file)) from error


def is_sealed(content: Mapping[str, Any]) -> bool:
    """Whether the content is exactly what `pack` made: one changed bit is noticed."""
    rest = {key: value for key, value in content.items() if key != "digest"}
    return content.get("digest") == _digest(rest)


def encode(value: Any) -> Any:
    """A value as JSON's own types; dataclasses become objects, tuples lists, moments and days ISO 8601."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): encode(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [encode(part) for part in value]
    if is_dataclass(value):
        return {one.name: encode(getattr(value, one.name)) for one in fields(value)}
    return value


def decode(kind: type[T], raw: Any) -> T:
    """The inverse of `encode`.

    Raises:
        ValueError: the value is not of this type; the message holds none of its content.
    """
    hint: Any = kind
    result: T = _decoder(hint)(raw)
    return result


@cache
def _decoder(hint: Any) -> _Decoder:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return _tuple_decoder(arguments)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping_decoder(_decoder(arguments[1]))
    if origin in (typing.Union, types.UnionType):
        return _union_decoder(tuple(_decoder(one) for one in arguments))
    if hint is float:
        return _float
    if hint is datetime:
        return _moment
    if hint is date:
        return _day
    if isinstance(hint, type) and issubclass(hint, Enum):
        members = {member.value: member for member in hint}
        return lambda raw: _found(members, raw)
    if is_dataclass(hint):
        return _dataclass_decoder(hint)
    if hint is str:
        return _text
    if hint in (int, bool, type(None)):
        return lambda raw: _exactly(hint, raw)
    raise TypeError(f"no way to read {hint!r}")


def _dataclass_decoder(kind: Any) -> _Decoder:
    hints = typing.get_type_hints(kind)
    # What needs no more than a look at its type is looked at here: a list of takes was a third slower.
    parts = [
        (one.name, hints[one.name] if hints[one.name] in _PLAIN else None, _decoder(hints[one.name]))
        for one in fields(kind)
    ]
    required = {one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING}

    def read(raw: Any) -> Any:
        if not isinstance(raw, dict) or not required <= raw.keys():
            raise ValueError(f"not a whole {kind.__name__}")
        found = {}
        for name, plain, part in parts:
            if name in raw:
                value = raw[name]
                if type(value) is plain:
                    found[name] = value
                elif plain is None:
                    found[name] = part(value)
                else:
                    raise ValueError(f"not {plain.__name__}")
        return kind(**found)

    return read


def _tuple_decoder(arguments: tuple[Any, ...]) -> _Decoder:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        each = _decoder(arguments[0])
        return lambda raw: tuple(each(part) for part in _exactly(list, raw))
    parts = tuple(_decoder(one) for one in arguments)

    def read(raw: Any) -> tuple[Any, ...]:
        if len(_exactly(list, raw)) != len(parts):
            raise ValueError(f"not a list of {len(parts)}")
        return tuple(part(value) for part, value in zip(parts, raw, strict=True))

    return read


def _mapping_decoder(each: _Decoder) -> _Decoder:
    if each is _text:

        def texts(raw: Any) -> Any:
            if not all(type(part) is str for part in _exactly(dict, raw).values()):
                raise ValueError("not only texts")
            return dict(raw)

        return texts
    return lambda raw: {key: each(part) for key, part in _exactly(dict, raw).items()}


def _union_decoder(choices: tuple[_Decoder, ...]) -> _Decoder:
    def read(raw: Any) -> Any:
        for choice in choices:
            try:
                return choice(raw)
            except ValueError:
                continue
        raise ValueError("none of the types that may stand here")

    return read


def _float(raw: Any) -> float:
    if type(raw) not in (int, float):
        raise ValueError("not a number")
    try:
        number = float(raw)
    except OverflowError as error:
        raise ValueError("not a number of this size") from error
    if not math.isfinite(number):
        raise ValueError("not a finite number")
    return number


def _moment(raw: Any) -> datetime:
    moment = datetime.fromisoformat(_exactly(str, raw))
    if moment.tzinfo is None:
        raise ValueError("a moment without an offset")
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("a moment out of range") from error


def _day(raw: Any) -> date:
    return date.fromisoformat(_exactly(str, raw))


def _found(members: Mapping[Any, Any], raw: Any) -> Any:
    if not isinstance(raw, str) or raw not in members:
        raise ValueError("not one of the choices")
    return members[raw]


def _exactly(kind: type[Any], raw: Any) -> Any:
    if type(raw) is not kind:
        raise ValueError(f"not {kind.__name__}")
    return raw


def _text(raw: Any) -> Any:
    return _exactly(str, raw)


def _digest(content: Mapping[str, Any]) -> str:
    import hashlib

    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
