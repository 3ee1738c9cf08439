"""The short way through a YAML file in which nothing is out of the ordinary: no tree, no line numbers.

Most files are sound, and nobody asks on which line something stands in a sound file. What is unusual in any
way is left to `yaml_tree.py`, which reads the same text from the start and says what it is.
"""

from __future__ import annotations

from typing import Any, Final

from yaml import events

from app.packs.fields import Quoted
from app.packs.yaml_tree import CONTROL, DEPTH_LIMIT, EVENT_LIMIT, KEY_LIMIT, LOADER, TEXT_LIMIT

_QUOTES_TELL: Final = "must"
"""The one key below which a text in quotes means something else than one without."""


def read_plain(text: str) -> dict[str, object] | None:
    """A decoded file as maps, lists and texts; None when only the tree can tell what is in it.

    What it gives is what the tree gives without lines: a test compares the two.
    """
    loader: Any = LOADER(text)
    try:
        return _read(
            loader.get_event,
            marked="&" in text or "!" in text,
            may_hide="\\" in text,
            long=len(text) > TEXT_LIMIT,
        )
    except Exception:  # noqa: BLE001 - PyYAML raises seven kinds; the tree puts them into words
        return None
    finally:
        loader.dispose()


def _read(get: Any, *, marked: bool, may_hide: bool, long: bool) -> dict[str, object] | None:
    """One loop without calls: this is where the time goes."""
    scalar, map_start, list_start = events.ScalarEvent, events.MappingStartEvent, events.SequenceStartEvent
    map_end, list_end = events.MappingEndEvent, events.SequenceEndEvent
    get()  # the stream
    document = get()
    if type(document) is not events.DocumentStartEvent or document.version or document.tags:
        return None
    first = get()
    if type(first) is not map_start or first.anchor is not None or first.tag is not None:
        return None
    root: dict[str, Any] = {}
    here: Any = root
    key: str | None = None
    in_map, quotes_tell = True, False
    above: list[tuple[Any, bool, bool]] = []
    for _ in range(EVENT_LIMIT - 4):
        event = get()
        kind = type(event)
        if kind is scalar:
            value = event.value
            if marked and (event.anchor is not None or event.tag is not None):
                return None
            style = event.style
            if (may_hide and style == '"' and CONTROL.search(value)) or (long and len(value) > TEXT_LIMIT):
                return None
            if not in_map:
                here.append(Quoted(value) if quotes_tell and style else value)
            elif key is None:
                if not value or len(value) > KEY_LIMIT or value in here or value == "<<":
                    return None
                key = value
            elif value or style:
                here[key] = value
                key = None
            else:
                return None
        elif kind is map_end or kind is list_end:
            if not above:
                break
            here, in_map, quotes_tell = above.pop()
        elif kind is map_start or kind is list_start:
            if event.anchor is not None or event.tag is not None or len(above) >= DEPTH_LIMIT - 1:
                return None
            inner: Any = {} if kind is map_start else []
            above.append((here, in_map, quotes_tell))
            if not in_map:
                here.append(inner)
            elif key is None:
                return None
            else:
                here[key] = inner
                quotes_tell = quotes_tell or key == _QUOTES_TELL
                key = None
            here, in_map = inner, kind is map_start
        else:
            return None
    else:
        return None
    get()  # the end of the document
    return root if type(get()) is events.StreamEndEvent else None
