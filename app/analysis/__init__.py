"""What a transcript says about a line: pure functions from words to findings.

The law of this room: no files but its own word lists, no clock, no threads, no sentences for the user; the
same words and the same sound give the same findings on every machine. It is the only room with rapidfuzz and
the stemmer. It never guesses: what it cannot tell it says it cannot tell, and nothing here is a score of a
person.
"""

from app.analysis.alignment import AlignedPair, PairKind, align
from app.analysis.avoid import find_avoided
from app.analysis.commitments import find_commitment
from app.analysis.delivery.measuring import DELIVERY_RULES, measure_delivery
from app.analysis.delivery.pauses import PAUSE_FROM_S
from app.analysis.delivery.rows import (
    DeliveryRow,
    PublishedBand,
    TakeFacts,
    bands_for,
    compare_deliveries,
    talk_share,
)
from app.analysis.delivery_advice import Heard, heard_of, spoken_s
from app.analysis.kept_wording import LOWER_FROM, SILENT_FROM, heed_kept
from app.analysis.key_points import find_key_points, find_points
from app.analysis.questions import find_questions
from app.analysis.review import RULES, review_take
from app.analysis.rewordings import OPEN, Rewording, reworded
from app.analysis.rulings import BY_REP, ruled_findings
from app.analysis.suggestions import RULES_IN_ORDER, suggest
from app.analysis.thin import thin_phrases
from app.analysis.unclear import with_unclear
from app.analysis.wording import find_mentions, has_lists
from app.analysis.wording_check import Advice, AdviceKind, Strength, check_wording, has_wording_lists

__all__ = [
    "BY_REP",
    "DELIVERY_RULES",
    "LOWER_FROM",
    "OPEN",
    "PAUSE_FROM_S",
    "RULES",
    "RULES_IN_ORDER",
    "SILENT_FROM",
    "Advice",
    "AdviceKind",
    "AlignedPair",
    "DeliveryRow",
    "Heard",
    "PairKind",
    "PublishedBand",
    "Rewording",
    "Strength",
    "TakeFacts",
    "align",
    "bands_for",
    "check_wording",
    "compare_deliveries",
    "find_avoided",
    "find_commitment",
    "find_key_points",
    "find_mentions",
    "find_points",
    "find_questions",
    "has_lists",
    "has_wording_lists",
    "heard_of",
    "heed_kept",
    "measure_delivery",
    "review_take",
    "reworded",
    "ruled_findings",
    "spoken_s",
    "suggest",
    "talk_share",
    "thin_phrases",
    "with_unclear",
]
