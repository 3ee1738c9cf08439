"""How a take sounds: what was measured in its sound and its words.

No mark and no band: a take is compared with the model of the same line and with the speaker's earlier takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.transcripts import Span


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure, or why there is none. A measurement that failed never becomes a number."""

    value: float | None
    reason: str = ""
    """Code that says why `value` is None: `no_words`, `no_speech`, `too_short`, `too_noisy`, `too_quiet`,
    `no_voice` (whispered, or no pitch found), `not_speech` (music), `no_cue`, `no_sound`, `too_loud` (cut off
    at full scale), `unsure_words` (the words are guesses: another language, or noise), `no_rules` (the
    syllables of this language are not known), `missing_sound` (the recording has a gap there)."""


@dataclass(frozen=True, slots=True)
class PacePoint:
    """How fast one stretch was said."""

    start_s: float
    end_s: float
    wpm: float


class HesitationKind(StrEnum):
    """How a hesitation was heard in the sound. Whisper leaves most of them out of the words."""

    VOICED = "voiced"
    """A voiced stretch that no word explains ("eh")."""
    LENGTHENED = "lengthened"
    """A vowel held far longer than the speaker's others ("thennn")."""


@dataclass(frozen=True, slots=True)
class Hesitation:
    """One hesitation. There are at least as many as were found."""

    start_s: float
    end_s: float
    kind: HesitationKind


@dataclass(frozen=True, slots=True)
class Delivery:
    """The measures of one take. Seconds count from the start of the take."""

    duration_s: float
    pace_wpm: Measure
    """Words a minute of the time from the first word to the last."""
    articulation_sps: Measure
    """Syllables a second without the pauses; comparable between languages."""
    pace_curve: tuple[PacePoint, ...]
    pauses: tuple[Span, ...]
    """Silences inside the speech, each `PAUSE_FROM_S` (app.analysis) or longer."""
    pause_share: Measure
    """Share of the time between the first and the last speech that was silent, 0 to 1."""
    answer_after_s: Measure
    """Silence between the end of the buyer's words and the first speech; `no_cue` when nothing was played."""
    longest_stretch: Span | None
    """The longest stretch of speech without a pause."""
    loudness_dbfs: Measure
    """Root mean square of the speech."""
    loudness_range_db: Measure
    """Between the 10th and the 90th percentile of the speech's short-time loudness."""
    signal_to_noise_db: Measure
    clipped: int
    """Samples at full scale."""
    pitch_hz: Measure
    """Median of the voiced stretches."""
    pitch_range_st: Measure
    """Standard deviation of the pitch in semitones."""
    hesitations: tuple[Hesitation, ...]
    hesitations_known: bool
    """False where hesitations could not be looked for (no words, too noisy); then none is not a fact."""
    unclear: tuple[Span, ...]
    """Speech was heard here, and no words came of it: this part could not be understood."""
    wordless: tuple[Span, ...] = ()
    """Words came from here, and no speech was heard: they may be invented."""
    rules: int = 1
    """Version of the rules that measured it; an older one is measured again."""
