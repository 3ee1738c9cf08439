"""What the user chose. Each setting is declared once, here, with its default.

A plain dataclass and not a pydantic model: settings are read before the window is painted, and importing
pydantic and building one model took 0.2 s, twice as long as a bare window.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from app.config.files import read_json, write_json
from app.domain import KnownError

FORMAT: Final = 1
"""Number of the settings file; a newer one is left untouched and defaults are used."""

NOT_ASKED: Final = -1
KEEP_SOUND_DAYS: Final = (0, 365, 90, 30)
_NAME_LENGTH: Final = 80
_OFFLINE: Final = re.compile(rb'"work_offline"\s*:\s*true')
_LARGEST: Final = 1024 * 1024


class Theme(StrEnum):
    """Light, dark, or what the computer uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Retranscription(StrEnum):
    """Whether old takes are written down again when a better speech model is there."""

    ASK = "ask"
    ON = "on"
    PAUSED = "paused"
    """Begun, and stopped for a while by the user."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Frozen: `dataclasses.replace` changes one.

    Raises:
        ValueError: a number is out of its range or a name too long.
    """

    format: int = FORMAT
    interface_language: str = ""
    """Empty: the computer's language when we speak it, else English."""
    practice_language: str = ""
    """Empty: the interface language."""
    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    """100 to 200."""
    input_device: str = ""
    """Key of a microphone; empty means the computer's default."""
    output_device: str = ""
    manager_name: str = ""
    rep_name: str = ""
    speech_models: Mapping[str, str] = field(default_factory=dict)
    """Name of the chosen speech model by practice language; none means the recommended one."""
    live_transcription: bool = True
    """Transcribe while a take is being recorded, so that its words are there when it stops."""
    live_words: bool = False
    """Show the words of a take while it is spoken. Off: reading along distracts from speaking."""
    live_key_points: bool = True
    """Light up the key points of an attempt as they are made."""
    endpoint_on: bool = False
    """Whether a company's own service may be asked for words. Off: nothing is ever sent."""
    endpoint_url: str = ""
    endpoint_model: str = "whisper-1"
    endpoint_languages: tuple[str, ...] = ()
    """Practice languages whose words come from the service; a take is sent when a person sends it."""
    endpoint_always: bool = False
    """A person's word that takes in these languages are sent when they stop, without asking each time."""
    retranscription: Retranscription = Retranscription.ASK
    """Takes that a smaller speech model wrote down are written down again in the background."""
    last_line: str = ""
    """The line that was practised last, as `pack/scenario/line`."""
    together_roles: str = ""
    """How the roles were shared out last time in a role-play of two, as `workflow/together.py` writes it."""
    playback_rate: float = 1.0
    """0.5 to 1.5."""
    stop_at_remarks: bool = True
    """Playing an attempt stops where something was remarked."""
    work_offline: bool = False
    """Nothing may connect to anything (see `config/network.py`)."""
    keep_sound_days: int = NOT_ASKED
    """The sound of older takes goes, their words stay: 30, 90 or 365; 0 for ever."""
    recording_note_read: bool = False
    """Somebody has read what recording people asks for, before the first recording."""
    agreed: Mapping[str, str] = field(default_factory=dict)
    """Who agreed to be recorded: when it was noted (ISO 8601, UTC), by name."""
    told_synced: str = ""
    """Folder of the library of which it was said that another program synchronises it."""

    def __post_init__(self) -> None:
        """Check the ranges."""
        if not 100 <= self.text_percent <= 200:
            raise ValueError("text_percent is not between 100 and 200")
        if not (math.isfinite(self.playback_rate) and 0.5 <= self.playback_rate <= 1.5):
            raise ValueError("playback_rate is not between 0.5 and 1.5")
        if max(len(self.manager_name), len(self.rep_name)) > _NAME_LENGTH:
            raise ValueError("a name is too long")
        if self.keep_sound_days not in (NOT_ASKED, *KEEP_SOUND_DAYS):
            raise ValueError("keep_sound_days is none of the choices")


def load_settings(path: Path) -> tuple[Settings, str]:
    """Read the settings, and the code of a problem or an empty string.

    A damaged file is set aside (`settings.bad-<random>.json`) and defaults are used; a newer one is left as
    it is; a single value that makes no sense falls back to its default.
    """
    try:
        raw = read_json(path)
    except FileNotFoundError:
        return Settings(), ""
    except KnownError:
        return _set_aside(path)
    except OSError:
        return Settings(), "settings_unreadable"
    if not isinstance(raw, dict):
        return _set_aside(path)
    if isinstance(raw.get("format"), int) and raw["format"] > FORMAT:
        return Settings(format=raw["format"]), "settings_newer"
    settings = Settings()
    for one in fields(Settings):
        if one.name in raw and one.name != "format":
            try:
                settings = replace(settings, **{one.name: _typed(raw[one.name], getattr(settings, one.name))})
            except (ValueError, OverflowError):
                continue
    return settings, ""


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings, except over a file that a newer version wrote or that cannot be read just now.

    Raises:
        KnownError: `settings_newer`, `settings_unreadable`, `disk_full`, `folder_unwritable`, `write_failed`.
    """
    _, problem = load_settings(path)
    if problem in ("settings_newer", "settings_unreadable"):
        raise KnownError(problem)
    if settings.format > FORMAT:
        raise KnownError("settings_newer")
    write_json(path, asdict(settings))


def _typed(value: Any, default: Any) -> Any:
    """Give a value from JSON the type of its default; raises ValueError when it has another one."""
    if isinstance(default, StrEnum):
        return type(default)(value)
    if isinstance(default, Mapping):
        if isinstance(value, dict) and all(isinstance(part, str) for part in value.values()):
            return value
    elif isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return tuple(value)
    elif isinstance(default, float):
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
    elif type(value) is type(default):
        return value
    raise ValueError(f"not {type(default).__name__}")


def _set_aside(path: Path) -> tuple[Settings, str]:
    offline = Settings(work_offline=_says_offline(path))
    try:
        path.rename(path.with_name(f"settings.bad-{os.urandom(4).hex()}.json"))
        if offline.work_offline:
            write_json(path, asdict(offline))
    except (OSError, KnownError):
        return offline, "settings_unreadable"
    return offline, "settings_damaged"


def _says_offline(path: Path) -> bool:
    """Whether a damaged file still says so: a fault of the disk must not bring anybody online."""
    try:
        with path.open("rb") as file:
            return _OFFLINE.search(file.read(_LARGEST)) is not None
    except OSError:
        return False
