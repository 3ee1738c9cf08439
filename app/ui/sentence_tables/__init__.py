"""English sentences by code: what happened, and what to do. One module a subject; no Qt in here."""

from app.ui.sentence_tables.coaching import COACHING
from app.ui.sentence_tables.endpoint import ENDPOINT
from app.ui.sentence_tables.files import FILES
from app.ui.sentence_tables.library import LIBRARY
from app.ui.sentence_tables.packs import PACKS
from app.ui.sentence_tables.practice import PRACTICE
from app.ui.sentence_tables.sound import SOUND
from app.ui.sentence_tables.speech import SPEECH

SENTENCES: dict[str, str] = {
    **FILES,
    **LIBRARY,
    **SOUND,
    **SPEECH,
    **ENDPOINT,
    **PRACTICE,
    **PACKS,
    **COACHING,
}

__all__ = ["SENTENCES"]
