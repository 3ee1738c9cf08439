"""How the rep and the buyer meet, in words."""

from __future__ import annotations

from typing import Final

from app.domain import Channel
from app.ui.translate import QT_TRANSLATE_NOOP, translate

_NAMES: Final = {
    Channel.PHONE: QT_TRANSLATE_NOOP("Channels", "By phone"),
    Channel.VIDEO: QT_TRANSLATE_NOOP("Channels", "By video"),
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Channels", "In person"),
    Channel.MESSAGE: QT_TRANSLATE_NOOP("Channels", "A message"),
}


def channel_text(channel: Channel | None) -> str:
    """The channel in a few words; empty where the pack does not say."""
    return translate("Channels", _NAMES[channel]) if channel is not None else ""
