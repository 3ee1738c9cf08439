"""Names that each team fills in for itself: `${product}` in a text is the team's product.

Only what a pack declares is replaced, once, by plain text; any other `${...}` stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from app.domain import Language, Variable
from app.packs.codes import Faults, listed
from app.packs.fields import PACK_LANGUAGE
from app.packs.models import PackModel
from app.packs.texts import PLACE, Fill, Texts, language_of
from app.packs.validate import Root, Way, at

VALUE_LIMIT: Final = 80
"""Characters of a name that somebody fills in."""
_PLACE: Final = re.compile(r"\$\{([a-z0-9][a-z0-9.-]{0,79})\}")


def clean_value(value: str) -> str:
    """What somebody filled in, on one line and within bounds; empty when nothing is left."""
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())[:VALUE_LIMIT].strip()


def variables_of(model: PackModel, values: Mapping[str, str] | None = None) -> tuple[Variable, ...]:
    """The variables of a pack with what was filled in."""
    text = Texts(language_of(model.language))
    return tuple(
        Variable(
            one.id,
            text.one(one.name),
            text.one(one.default),
            clean_value((values or {}).get(one.id, "")) or None,
        )
        for one in {one.id: one for one in reversed(model.variables)}.values()
    )[::-1]


def filling(model: PackModel, values: Mapping[str, str] | None = None) -> Fill | None:
    """What puts the team's names into the texts of a pack; None for a pack without variables."""
    known = {one.id: one for one in variables_of(model, values)}
    if not known:
        return None

    def fill(text: str, language: Language) -> str:
        def name(found: re.Match[str]) -> str:
            one = known.get(found[1])
            if one is None:
                return found[0]
            return one.value if one.value is not None else one.default.get(language)

        return _PLACE.sub(name, text) if PLACE in text else text

    return fill


def check_places(
    text: Mapping[str, str], way: Way, root: Root, known: frozenset[str], faults: Faults
) -> None:
    """Warn about a `${name}` that the pack does not declare: it is shown as it stands."""
    for code, one in text.items():
        if PLACE not in one:
            continue
        for found in _PLACE.finditer(one):
            if found[1] not in known and not faults.full:
                node = at(root, way if code == PACK_LANGUAGE else (*way, code))
                faults.warn(
                    "unknown_variable", node.line, node.where, value=found[0], known=listed(found[1], known)
                )
