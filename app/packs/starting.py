"""A new pack to start from: one stage process, one scenario, with what each part is for beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from app.config import atomic_write
from app.domain import KnownError

LANGUAGES: Final = ("en", "nl", "nb")
"""The languages that the first scenario is written in."""
_ID: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,79}")
_SCENARIO: Final = "no-budget"

_PACK: Final = """\
# yaml-language-server: $schema={schema}/pack-1.json
schema: 1
id: {id}  # publisher.name; never renamed once somebody has the pack
version: 0.1.0
name: {name}
language: {language}
license: LicenseRef-Internal  # or an SPDX id such as CC-BY-4.0, when others may use it
authors: []
process:
  id: our-process
  stages:  # the steps of your sales process, in order
    - id: discover
      name: {discover}
    - id: propose
      name: {propose}
    - id: close
      name: {close}
"""

_FIRST: Final = """\
# yaml-language-server: $schema={schema}/scenario-1.json
schema: 1
id: no-budget  # never renamed: takes, goals and notes point at it
title: {title}
stage: propose
situation: {situation}
buyer:
  name: {buyer}
  role: {role}
issue:
  kind: objection  # objection | question | stall | misunderstanding | opportunity
  text: {issue}
lines:
  - id: ask-first  # what the rep should be able to say
    cue: {cue}
    text: >-
      {line}
    key_points:  # what must get across, with other wordings that count as well
      - id: acknowledge
        text: {point}
        accept:
          - {accept_1}
          - {accept_2}
          - {accept_3}
"""

_TEXTS: Final = {
    "en": {
        "discover": "Discovery",
        "propose": "Proposal",
        "close": "Closing",
        "title": "There is no budget this year",
        "situation": "Second call; the proposal was sent last week.",
        "buyer": "Sam Jansen",
        "role": "Head of operations",
        "issue": "The budget for this year is spent",
        "cue": "It looks good, but there is no budget left this year.",
        "line": "Thanks for telling me so openly. What has to happen for this to be in next year's plan?",
        "point": "thanks for telling me so openly",
        "accept_1": "I appreciate that you say it straight",
        "accept_2": "good to know where the budget stands",
        "accept_3": "thank you for being open about that",
    },
    "nl": {
        "discover": "Behoefteanalyse",
        "propose": "Voorstel",
        "close": "Afsluiten",
        "title": "Er is dit jaar geen budget",
        "situation": "Tweede gesprek; het voorstel is vorige week verstuurd.",
        "buyer": "Sam Jansen",
        "role": "Hoofd operations",
        "issue": "Het budget voor dit jaar is op",
        "cue": "Het ziet er goed uit, maar er is dit jaar geen budget meer.",
        "line": "Fijn dat u daar open over bent. Wat is er nodig om dit volgend jaar in het plan te krijgen?",
        "point": "fijn dat u daar open over bent",
        "accept_1": "ik waardeer het dat u het zo zegt",
        "accept_2": "goed om te weten hoe het budget ervoor staat",
        "accept_3": "dank u dat u dat zo eerlijk zegt",
    },
    "nb": {
        "discover": "Behovsavklaring",
        "propose": "Tilbud",
        "close": "Avslutning",
        "title": "Det er ikke budsjett i år",
        "situation": "Andre samtale; tilbudet ble sendt i forrige uke.",
        "buyer": "Kim Hansen",
        "role": "Driftsleder",
        "issue": "Budsjettet for i år er brukt opp",
        "cue": "Det ser bra ut, men det er ikke mer budsjett i år.",
        "line": "Takk for at du sier det så åpent. Hva må til for at dette kommer med i planen for neste år?",
        "point": "takk for at du sier det så åpent",
        "accept_1": "jeg setter pris på at du sier det rett ut",
        "accept_2": "greit å vite hvordan det står til med budsjettet",
        "accept_3": "fint at du er ærlig om det",
    },
}


def start_pack(folder: Path, pack_id: str = "", name: str = "", language: str = "en") -> Path:
    """Make a new pack in a folder that is empty or not there yet; its folder.

    Without an id it is called after the folder.

    Raises:
        KnownError: `folder_not_empty`, `pack_id_bad`, `disk_full`, `folder_unwritable` or `write_failed`.
    """
    from app.config import make_private_folder, resource

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise KnownError("folder_not_empty", folder=str(folder))
    slug = re.sub(r"[^a-z0-9]+", "-", folder.absolute().name.lower()).strip("-") or "pack"
    pack_id = pack_id or f"our-team.{slug}"[:80]
    if not _ID.fullmatch(pack_id):
        raise KnownError("pack_id_bad", id=pack_id[:80])
    texts = _TEXTS.get(language.split("-")[0], _TEXTS["en"])
    filled = {key: value if key == "line" else _quoted(value) for key, value in texts.items()}
    filled |= {"id": pack_id, "name": _quoted(name or folder.absolute().name), "language": language}
    filled["schema"] = resource("app", "schema").as_posix()
    make_private_folder(folder / "scenarios")
    atomic_write(folder / "scenarios" / f"{_SCENARIO}.yaml", _FIRST.format(**filled).encode())
    atomic_write(folder / "pack.yaml", _PACK.format(**filled).encode())
    return folder


def _quoted(text: str) -> str:
    """A text on one line as YAML: in quotes where something in it has a meaning of its own."""
    clean = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    plain = re.fullmatch(r"[^\W\d_][\w ,.;'’\-]*(?<! )", clean)
    if plain and clean.lower() not in ("true", "false", "null", "yes", "no", "on", "off"):
        return clean
    return '"' + clean.replace("\\", "\\\\").replace('"', '\\"') + '"'
