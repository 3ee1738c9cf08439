"""Names and terms that the transcription is to listen for: how many, and how long."""

from __future__ import annotations

from typing import Final

from app.packs.codes import Faults
from app.packs.fields import LocalPhrases
from app.packs.validate import Root, at

NAMES_LIMIT: Final = 30
"""In one list. The decoder is told about a dozen, the scenario's first; those beyond this never get there."""
LENGTH_LIMIT: Final = 60
"""Characters. A name that is said in one breath is shorter; a sentence in this place would be repeated."""


def check_vocabulary(vocabulary: LocalPhrases | None, root: Root, faults: Faults) -> None:
    """Warn about what is left out of a `vocabulary`."""
    for code, names in vocabulary.root.items() if vocabulary else ():
        way = ("vocabulary", code)
        if len(names) > NAMES_LIMIT:
            node = at(root, way)
            faults.warn("vocabulary_full", node.line, node.where, found=len(names), limit=NAMES_LIMIT)
        for index, name in enumerate(names):
            if len(name) > LENGTH_LIMIT:
                place = at(root, (*way, index))
                faults.warn("long_name", place.line, place.where, name=name, limit=LENGTH_LIMIT)


def usable_names(vocabulary: LocalPhrases) -> LocalPhrases:
    """Those within the limits."""
    return LocalPhrases(
        {
            code: tuple(name for name in names if len(name) <= LENGTH_LIMIT)[:NAMES_LIMIT]
            for code, names in vocabulary.root.items()
        }
    )
