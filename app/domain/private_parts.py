"""What of a record or a take is nobody else's: everything that goes to another person passes here first.

Talk.by_manager   how the manager prepared
Talk.reflection   what the manager thought afterwards
Rep.note          what a coach noted of a rep
rep, revision     ids and counts of this computer
Take.device       the microphone; also consent, and which take was marked as the best
Transcript.model  the host of a company's service in it
Remark            what somebody else wrote than the two between whom it goes
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final, TypeVar

from app.domain.call_plans import CallPlan
from app.domain.coaching import CoachingRecord, Rep
from app.domain.remarks import Remarks
from app.domain.takes import Take
from app.domain.talks import ManagerPreparation, Talk
from app.domain.transcripts import Transcript

R = TypeVar("R", bound=CoachingRecord)

_SERVICE: Final = " @ "
"""In the name of a model that is somewhere else; behind it stands where."""


def without_private_parts(record: R) -> R:
    """The record as another person may have it."""
    bare = replace(record, rep="", revision=0)
    if isinstance(bare, Talk):
        return replace(bare, by_manager=ManagerPreparation(), reflection="")
    if isinstance(bare, Rep):
        return replace(bare, note="")
    if isinstance(bare, CallPlan):
        return replace(bare, made_from="", made_as="")
    return bare


def take_for_others(take: Take) -> Take:
    """The details of a take as another person may have them; which files go with it is said elsewhere."""
    return replace(take, device="", consent=None, chosen=False, damaged=False, example=False, sha256={})


def words_for_others(transcript: Transcript) -> Transcript:
    """The words without the place of the service that wrote them down."""
    return replace(transcript, model=transcript.model.partition(_SERVICE)[0])


def remarks_for_others(remarks: Remarks, names: Collection[str]) -> Remarks:
    """The remarks of these people, whatever the capitals of their names; an unnamed one is the user's own."""
    known = {name.strip().casefold() for name in names} | {""}
    return Remarks(tuple(one for one in remarks.remarks if one.author.strip().casefold() in known))
