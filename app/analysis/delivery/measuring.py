"""How a take sounds, measured from its sound and its words. What cannot be measured says why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median
from typing import TYPE_CHECKING, Final

from app.analysis.delivery.activity import Activity, find_activity, is_loud, spans_of
from app.analysis.delivery.hesitations import TimedWord, find_hesitations
from app.analysis.delivery.pace import articulation_of, pace_curve, pace_of
from app.analysis.delivery.pauses import answer_after, find_pauses, longest_stretch, pause_share
from app.analysis.delivery.pitch import pitch_track
from app.analysis.delivery.syllables import can_count, syllables
from app.analysis.delivery.tracks import FRAME_S, Sound, listen
from app.analysis.delivery.voice import (
    loudness,
    loudness_range,
    pitch_measures,
    signal_to_noise,
    too_noisy,
    why_no_voice,
)
from app.analysis.wording import is_sound
from app.domain import Delivery, Gap, Hesitation, Language, Measure, Span, Transcript, TranscriptState, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DELIVERY_RULES: Final = 1
"""Version of these rules; a delivery that older rules measured is measured again."""

_UNSURE: Final = 0.4
"""Middle probability of the words below which they are guesses: another language, or noise."""
_UNCLEAR_S: Final = 0.6
"""Speech without words is worth saying from here on: an unstressed word that Whisper drops is shorter."""
_BESIDE_S: Final = 0.15
"""How far a word's times may be off."""
_VOICED_SHARE: Final = 0.2


def measure_delivery(
    blocks: Iterable[NDArray[np.float32]],
    transcript: Transcript | None,
    language: Language,
    *,
    cue_end_s: float | None = None,
    gaps: Sequence[Gap] = (),
    clipped: int | None = None,
) -> Delivery:
    """The measures of one take.

    `blocks` are mono, 16,000 samples per second, -1 to 1, shape (n,) of any length; they are taken once and
    not kept (about 10 kB of each second is). Without a `transcript` everything that needs words says
    `no_words`. `cue_end_s` is when the buyer's words ended; what was heard before it is not the speaker's.
    `gaps` are never pauses or hesitations. `clipped` is the recorder's own count, better than one after
    resampling.
    """
    sound = listen(blocks)
    full_scale = sound.clipped if clipped is None else clipped
    activity, pitch = _heard(sound, transcript, max(0.0, cue_end_s or 0.0))
    noisy = too_noisy(activity)
    pauses = () if noisy else find_pauses(activity, gaps)
    words, wordless = _words(transcript, language, activity)
    no_words = activity.reason or _why_no_words(words)
    spoken = [timed for timed in words if not is_sound(timed.word.text, language)]
    written = [timed.word for timed in words if is_sound(timed.word.text, language)]
    looked = not (no_words or why_no_voice(pitch, activity))
    hesitations = _hesitations(sound, activity, pitch, spoken, written, gaps) if looked else ()
    no_syllables = no_words or ("" if can_count(language) else "no_rules")
    pitch_hz, pitch_range_st = pitch_measures(pitch, activity)
    return Delivery(
        duration_s=round(sound.duration_s, 3),
        pace_wpm=_unless(no_words) or pace_of(spoken),
        articulation_sps=_unless(no_syllables or noisy) or articulation_of(spoken, pauses, hesitations),
        pace_curve=() if no_words else pace_curve(spoken),
        pauses=pauses,
        pause_share=_unless(activity.reason or noisy) or pause_share(activity, pauses),
        answer_after_s=_answer(activity, cue_end_s, noisy, gaps),
        longest_stretch=None if noisy else longest_stretch(activity, gaps),
        loudness_dbfs=loudness(sound, activity, full_scale),
        loudness_range_db=loudness_range(sound, activity, full_scale),
        signal_to_noise_db=signal_to_noise(activity),
        clipped=full_scale,
        pitch_hz=pitch_hz,
        pitch_range_st=pitch_range_st,
        hesitations=hesitations,
        hesitations_known=looked,
        unclear=_unclear(transcript, activity, pitch, hesitations),
        wordless=wordless,
        rules=DELIVERY_RULES,
    )


def _unless(reason: str) -> Measure | None:
    return Measure(None, reason) if reason else None


def _heard(
    sound: Sound, transcript: Transcript | None, from_s: float
) -> tuple[Activity, NDArray[np.float32]]:
    """Where speech is, and its pitch (0 for no voice)."""
    import numpy as np

    # In a hole the detector's spans were lost with the words: there loudness decides.
    speech = (*transcript.speech, *transcript.holes) if transcript is not None else ()
    activity = find_activity(sound, speech, from_s=from_s)
    pitch = pitch_track(sound, activity.heard)
    if transcript is not None and transcript.state is TranscriptState.NO_SPEECH and not activity.reason:
        # Loudness found something where the voice detector heard nobody.
        loud = is_loud(sound)
        unvoiced = why_no_voice(pitch, activity) == "no_voice"
        reason = ("no_voice" if unvoiced else "not_speech") if loud else "no_speech"
        return activity.without_speech(reason), np.zeros_like(pitch)
    return activity, pitch


def _words(
    transcript: Transcript | None, language: Language, activity: Activity
) -> tuple[list[TimedWord], tuple[Span, ...]]:
    """The words where speech was heard, and the stretches of those where none was."""
    if transcript is None or transcript.state is not TranscriptState.DONE:
        return [], ()
    heard_words: list[TimedWord] = []
    wordless: list[Span] = []
    goes_on = False
    for word in transcript.words:
        count = syllables(word.text, language)
        is_heard = _is_heard(word, activity)
        if is_heard and count > 0:
            heard_words.append(TimedWord(word, count))
        elif not is_heard and goes_on:
            wordless[-1] = Span(wordless[-1].start_s, word.end_s)
        elif not is_heard:
            wordless.append(Span(word.start_s, word.end_s))
        goes_on = not is_heard
    return heard_words, tuple(wordless)


def _is_heard(word: Word, activity: Activity) -> bool:
    begin = max(0, round((word.start_s - _BESIDE_S) / FRAME_S))
    end = round((word.end_s + _BESIDE_S) / FRAME_S)
    return bool(activity.heard[begin:end].any())


def _why_no_words(words: Sequence[TimedWord]) -> str:
    if not words:
        return "no_words"
    return "unsure_words" if median(timed.word.probability for timed in words) < _UNSURE else ""


def _hesitations(
    sound: Sound,
    activity: Activity,
    pitch: NDArray[np.float32],
    spoken: Sequence[TimedWord],
    written: Sequence[Word],
    gaps: Sequence[Gap],
) -> tuple[Hesitation, ...]:
    """Those of the sound that the transcript has not as words ("um") already."""
    return tuple(
        one
        for one in find_hesitations(sound, activity, pitch, spoken, gaps)
        if not any(word.start_s < one.end_s and one.start_s < word.end_s for word in written)
    )


def _answer(activity: Activity, cue_end_s: float | None, noisy: str, gaps: Sequence[Gap]) -> Measure:
    if cue_end_s is None:
        return answer_after(activity, None)
    return _unless(activity.reason or noisy) or answer_after(activity, cue_end_s, gaps)


def _unclear(
    transcript: Transcript | None,
    activity: Activity,
    pitch: NDArray[np.float32],
    hesitations: Sequence[Hesitation],
) -> tuple[Span, ...]:
    """Voiced speech of `_UNCLEAR_S` or more without words; none where nobody looked for words."""
    if transcript is None or transcript.state is not TranscriptState.DONE:
        return ()
    open_frames = activity.heard.copy()
    for start, end in (
        *((word.start_s - _BESIDE_S, word.end_s + _BESIDE_S) for word in transcript.words),
        *((one.start_s, one.end_s) for one in hesitations),
    ):
        open_frames[max(0, round(start / FRAME_S)) : max(0, round(end / FRAME_S))] = False
    found = []
    for span in spans_of(open_frames):
        voiced = pitch[round(span.start_s / FRAME_S) : round(span.end_s / FRAME_S)] > 0
        if span.duration_s >= _UNCLEAR_S and voiced.mean() >= _VOICED_SHARE:
            found.append(span)
    return tuple(found)
