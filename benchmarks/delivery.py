"""Delivery measured against truth: the worst of its errors / what is allowed; its cost is in the detail.

Takes spoken by espeak-ng in three languages, several voices and rates, with pauses and hesitations of known
length, and white or pink noise 20 and 10 dB below the speech. They are measured with the words at their true
times, and those whose sentences the small test model knows with the words and times of the transcription as
well. Speech spans are the voice detector's both times. Pitch is tried on monotone speech that was bent by a
known curve.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path
from typing import Any, Final

from benchmarks.result import CannotMeasureError, Result, Row

ROOT: Final = Path(__file__).resolve().parents[1]
MODEL: Final = ROOT / "tests" / "data" / "micro-whisper"
VOICES: Final = {
    "en": (("en", 150, 40), ("en-us+f2", 165, 60), ("en+m3", 135, 35), ("en-us+f4", 180, 55)),
    "nl": (("nl", 150, 45), ("nl+f2", 140, 60), ("nl+m3", 170, 35), ("nl+f4", 160, 50)),
    "nb": (("nb", 150, 45), ("nb+f2", 160, 60), ("nb+m3", 140, 40), ("nb+f4", 170, 50)),
}
"""Voice, words a minute and pitch (0 to 100) of espeak-ng."""
NOISES: Final[tuple[tuple[float | None, str], ...]] = (
    (None, ""),
    (20, "white"),
    (10, "white"),
    (20, "pink"),
    (10, "pink"),
)
ALLOWED: Final = {"pause_s": 0.1, "pace": 0.05, "missed": 0.3, "false_pm": 1.0, "cost": 0.015}


@dataclass
class Cell:
    """The errors of one row of the table."""

    pauses: int = 0
    found_pauses: int = 0
    extra_pauses: int = 0
    pause_errors_s: list[float] = field(default_factory=list)
    pace_errors: list[float] = field(default_factory=list)
    hesitations: int = 0
    found: int = 0
    written: int = 0
    false: int = 0
    minutes: float = 0.0
    not_known: int = 0

    def add(self, other: Cell) -> None:
        """Take another cell's errors in."""
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def errors(self) -> dict[str, float]:
        """What is compared with `ALLOWED`: the largest errors of pauses and pace, shares of hesitations."""
        return {
            "pause_s": percentile(self.pause_errors_s, 0.95),
            "pace": percentile(self.pace_errors, 0.95),
            "missed": 1 - (self.found + self.written) / max(1, self.hesitations),
            "false_pm": self.false / max(self.minutes, 1e-9),
        }

    def line(self) -> str:
        """One row."""
        errors = self.errors()
        pauses = f"{self.found_pauses:4d}/{self.pauses:<4d} +{self.extra_pauses:<3d}"
        middle, most = 1000 * percentile(self.pause_errors_s, 0.5), 1000 * errors["pause_s"]
        pace = f"{len(self.pace_errors):3d} {100 * percentile(self.pace_errors, 0.5):5.1f}"
        found = f"{self.found:3d}+{self.written}/{self.hesitations:<4d} {100 * (1 - errors['missed']):4.0f} %"
        return (
            f"{pauses} {middle:4.0f} {most:4.0f}   {pace} {100 * errors['pace']:5.1f}   "
            f"{found}  {self.false:3d} {errors['false_pm']:5.2f}"
        )


HEAD: Final = (
    f"  {'':13}{'pauses extra':13} p50  p95 ms  pace: n, p50, p95 %   "
    "hesitations: sound+word  false, a minute"
)


def measure(quick: bool = False) -> Result:
    """Measured over all takes; when quick one voice a language, without noise and with 10 dB of pink noise.

    Raises:
        CannotMeasureError: a voice is missing.
    """
    from tests.analysis.spoken import Speaker, why_not

    if why_not():
        raise CannotMeasureError(why_not())
    noises = (NOISES[0], NOISES[-1]) if quick else NOISES
    rows: dict[tuple[str, str], Cell] = {}
    spent_s = sound_s = 0.0
    with Speaker() as speaker:
        for words, language, noise, cell, cost_s, length_s in _takes(speaker, noises, 1 if quick else 4):
            for key in ((words, language), (words, noise), (words, "all")):
                rows.setdefault(key, Cell()).add(cell)
            spent_s += cost_s
            sound_s += length_s
        pitch = [] if quick else list(_pitch(speaker))
    lines = ["espeak-ng takes against truth", HEAD]
    for words, title in (("true", "words at true times"), ("micro", "words of micro-whisper")):
        lines.append(f"  {title}")
        names = (*VOICES, *(_named(*noise) for noise in noises), "all")
        lines += [f"  {row:>12} {rows[words, row].line()}" for row in names]
    lines.append("  pitch (monotone speech bent by a sine): median Hz true/measured, semitones true/measured")
    lines += [f"    {row}" for row in pitch]
    cost = spent_s / sound_s
    lines.append(f"  cost {100 * cost:.2f} % of the takes' length on one core ({60 * cost:.2f} s a minute)")
    errors = rows["true", "all"].errors() | {"cost": cost}
    worst = max(errors, key=lambda name: errors[name] / ALLOWED[name])
    row = Row(f"worst error ({worst}) / what is allowed", errors[worst] / ALLOWED[worst], 1.0)
    return Result(
        "delivery", "95 % of the errors, words at true times", (row,), "\n".join(lines), "micro-whisper"
    )


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so large a share does not exceed; 0 for none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def compare(tape: Any, delivery: Any, *, mentions: Sequence[Any] = (), pace_wpm: float = 0.0) -> Cell:
    """One delivery against what is true of its tape."""
    from app.analysis import PAUSE_FROM_S

    cell = Cell(minutes=tape.now_s / 60)
    true_pauses = [pause for pause in tape.pauses if pause.duration_s >= PAUSE_FROM_S + 0.03]
    inside = [pause for pause in true_pauses if pause.end_s < tape.speech[-1].end_s]
    for pause in inside:
        matching = [one for one in delivery.pauses if _overlap(one, pause) > 0.5 * pause.duration_s]
        if matching:
            cell.found_pauses += 1
            cell.pause_errors_s.append(abs(matching[0].duration_s - pause.duration_s))
    cell.pauses = len(inside)
    cell.extra_pauses = sum(
        not any(_overlap(one, pause) > 0 for pause in tape.pauses) for one in delivery.pauses
    )
    if delivery.pace_wpm.value is not None:
        cell.pace_errors.append(abs(delivery.pace_wpm.value / pace_wpm - 1))
    sounds = [mention for mention in mentions if mention.kind == "sound"]
    cell.hesitations = len(tape.hesitations)
    cell.not_known = not delivery.hesitations_known
    for true in tape.hesitations:
        if any(_overlap(one, true) > 0.1 for one in delivery.hesitations):
            cell.found += 1
        elif any(_overlap(one, true) > 0.05 for one in sounds):
            cell.written += 1
    cell.false = sum(
        not any(_overlap(one, true) > 0.05 for true in tape.hesitations) for one in delivery.hesitations
    )
    return cell


def make_tape(speaker: Any, language: str, voice: tuple[str, int, int], seed: int, *, where: str) -> Any:
    """About half a minute: sentences with pauses of 0.3 to 1.5 s, and hesitations of 0.25 to 0.6 s.

    `where` the hesitations are: `inside` the sentences between two words, `between` the sentences (which the
    small test model has to hear whole in order to know them), or `nowhere`.
    """
    from tests.analysis.spoken import Tape

    chance = random.Random(seed)
    name, wpm, pitch = voice
    lines = (MODEL / "sentences.tsv").read_text(encoding="utf-8").splitlines()
    code = "no" if language == "nb" else language
    known = [line.split("\t")[1] for line in lines if line.startswith(code)]
    tape = Tape()
    tape.quiet(0.6)
    for number, text in enumerate(chance.sample(known, 9)):
        words = text.split()
        if number and (where != "between" or chance.random() < 0.4):
            tape.rest(chance.uniform(0.3, 1.5))
        elif number:
            _hesitate(tape, speaker, language, voice, chance)
        is_cut = where == "inside" and len(words) > 3 and chance.random() < 0.6
        cut = chance.randrange(2, len(words)) if is_cut else 0
        parts = (words[:cut], words[cut:]) if cut else (words,)
        for index, part in enumerate(parts):
            if index:
                _hesitate(tape, speaker, language, voice, chance)
            # A comma would make a pause of a length that nobody knows.
            tape.say(speaker.say(" ".join(part).replace(",", ""), name, wpm=wpm, pitch=pitch))
    tape.quiet(0.6)
    return tape


def _hesitate(
    tape: Any, speaker: Any, language: str, voice: tuple[str, int, int], chance: random.Random
) -> None:
    """A hesitation with little or much silence before it, and little after it."""
    from tests.analysis.spoken import SOUNDS

    before = chance.choice((0.0, 0.05, 0.12, 0.35))
    if before > 0.25:
        tape.rest(before)
    else:
        tape.quiet(before)
    sound = chance.choice(sorted(SOUNDS[language]))
    seconds = chance.uniform(0.25, 0.6)
    tape.hesitate(speaker.sound(sound, seconds, voice[0], pitch=voice[2] - 5, movement=40))
    tape.quiet(chance.choice((0.0, 0.05, 0.12)))


def _takes(
    speaker: Any, noises: Sequence[tuple[float | None, str]], voices_each: int
) -> Iterator[tuple[str, str, str, Cell, float, float]]:
    """Words' origin, language, noise, errors, seconds of one core and seconds of sound, take by take."""
    from app.analysis import find_mentions, measure_delivery
    from app.transcription import Transcriber
    from tests.analysis.spoken import RATE, transcript_of

    with Transcriber() as transcriber:
        for language, all_voices in VOICES.items():
            voices = all_voices[:voices_each]
            for seed, where in product(range(len(voices)), ("inside", "between", "nowhere")):
                tape = make_tape(speaker, language, voices[seed], seed, where=where)
                true = transcript_of(tape, language)
                pace = 60 * len(tape.words) / (tape.words[-1].end_s - tape.words[0].start_s)
                for noise_db, colour in noises:
                    samples = tape.samples(noise_db=noise_db, colour=colour, seed=seed)
                    blocks = [samples[at : at + RATE] for at in range(0, len(samples), RATE)]
                    heard = transcriber.transcribe(blocks, model_folder=MODEL, language=language)
                    kinds = {"true": replace(true, speech=heard.speech), "micro": heard}
                    for words, transcript in kinds.items():
                        if words == "micro" and where == "inside":
                            continue
                        began = time.process_time()
                        delivery = measure_delivery(iter(blocks), transcript, language)
                        cost_s = time.process_time() - began
                        mentions = find_mentions(transcript, language)
                        cell = compare(tape, delivery, mentions=mentions, pace_wpm=pace)
                        if not _are_same(true, transcript):
                            # The model has never heard an "eh", and in noise it writes other sentences.
                            cell.pace_errors.clear()
                        yield words, language, _named(noise_db, colour), cell, cost_s, tape.now_s


def _are_same(one: Any, other: Any) -> bool:
    """Whether two transcripts have the same words."""
    texts = [[word.text.strip(".,?!").casefold() for word in each.words] for each in (one, other)]
    return texts[0] == texts[1]


def _pitch(speaker: Any) -> Iterator[str]:
    """One row for each voice and bend."""
    import numpy as np

    from app.analysis import measure_delivery
    from tests.analysis.spoken import RATE, bent, noise

    for voice, language in (("en", "en"), ("en+f4", "en"), ("nl+f2", "nl"), ("nb+m3", "nb")):
        text = {
            "en": "we will all agree on our new plan in a moment",
            "nl": "wij willen een mooi nieuw plan maken",
            "nb": "vi vil ha en ny og god plan",
        }[language]
        flat = np.concatenate([speaker.say(text, voice, movement=0, pitch=45).samples] * 3)
        own = measure_delivery([flat], None, language).pitch_hz.value or 0.0
        for width in (0.0, 2.0, 5.0):
            samples, curve = bent(flat, width, 0.7)
            for level_db in (None, 20, 10):
                loudness = float(np.sqrt(np.mean(np.square(samples))))
                level = loudness * (1e-3 if level_db is None else 10 ** (-level_db / 20))
                noisy = samples + level * noise(len(samples))
                quiet = level * noise(RATE // 2, seed=2)
                found = measure_delivery([np.concatenate([quiet, noisy, quiet])], None, language)
                yield (
                    f"{voice:8}{'none' if level_db is None else level_db!s:>5} dB  "
                    f"{own * 2 ** (float(np.median(curve)) / 12):6.1f} / {_value(found.pitch_hz)} Hz   "
                    f"{float(np.std(curve)):5.2f} / {_value(found.pitch_range_st)} st"
                )


def _named(noise_db: float | None, colour: str) -> str:
    return "no noise" if noise_db is None else f"{colour} {noise_db:g} dB"


def _value(measure: Any) -> str:
    return measure.reason if measure.value is None else f"{measure.value:.2f}"


def _overlap(one: Any, other: Any) -> float:
    return float(min(one.end_s, other.end_s) - max(one.start_s, other.start_s))
