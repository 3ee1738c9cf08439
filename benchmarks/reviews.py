"""Review of a 60 s take / its length: words are there; findings, questions, commitment, sound, suggestion."""

from __future__ import annotations

import shutil
import tempfile
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.result import Result, Row, p50, p95

if TYPE_CHECKING:
    from app.domain import Line, Take, Transcript
    from app.workflow import LineInPack, Services

SECONDS: Final = 60
ROOT: Final = Path(__file__).parents[1]
SPEECH: Final = ROOT / "tests" / "data" / "speech" / "en.wav"
TIMES: Final = 5


def measure() -> Result:
    """Measure and review the same take several times, after one other take has read the word lists."""
    from app.domain import TakeKind
    from app.workflow import TakePipeline, lines_of

    with tempfile.TemporaryDirectory() as folder:
        services = make_services(Path(folder))
        places = list(lines_of(services.packs()))
        place, other = places[0], places[1]
        sound = Path(folder) / "minute.wav"
        write_speech(sound, SECONDS)
        began = time.process_time()
        first = keep_take(services, other, talk(other.line, 150), SECONDS, sound)
        pipeline = TakePipeline(services)
        pipeline.measure(first.id)
        pipeline.analyse(first.id)
        cold_s = time.process_time() - began
        keep_take(services, place, talk(place.line, 140), SECONDS, sound, kind=TakeKind.MODEL)
        take = keep_take(services, place, talk(place.line, 150), SECONDS, sound)
        sounds, reviews = [], []
        review = pipeline.analyse(take.id)
        for _ in range(TIMES):
            began = time.process_time()
            assert pipeline.measure(take.id, again=True) is not None
            sounds.append(time.process_time() - began)
            began = time.process_time()
            review = pipeline.analyse(take.id)
            reviews.append(time.process_time() - began)
        assert review.findings
        services.close()
    sound_s, review_s = sorted(sounds)[TIMES // 2], sorted(reviews)[TIMES // 2]
    both = [sound + review for sound, review in zip(sounds, reviews, strict=True)]
    row = Row(
        f"processor for a review / the take's {SECONDS} s",
        (sound_s + review_s) / SECONDS,
        0.03,
        p50=p50(both),
        p95=p95(both),
        unit="s",
    )
    detail = (
        f"processor time on all cores, reading and writing the library included; "
        f"sound {1000 * sound_s:.0f} ms, review {1000 * review_s:.0f} ms "
        f"({len(review.findings)} key points, {len(place.scenario.questions)} questions); "
        f"the first take of a run, with its word lists, {1000 * cold_s:.0f} ms"
    )
    return Result("review", "a take's findings, sound and suggestion", (row,), detail)


def make_services(folder: Path) -> Services:
    """A fresh profile with the packs that come with the program."""
    from app.config import find_paths
    from app.workflow import Services

    services = Services(find_paths(folder / "profile"))
    services.library.open()
    return services


def keep_take(
    services: Services,
    place: LineInPack,
    words: list[str],
    seconds: float,
    sound: Path,
    **how: Any,
) -> Take:
    """A take of this line with these words; `how` may name its `kind`."""
    from app.audio import open_audio
    from app.domain import TakeKind
    from app.workflow import prompt_of

    library = services.library
    kind = how.get("kind", TakeKind.ATTEMPT)
    opened = library.begin(kind, place.ref, "en", "Kari", prompt_of(place, "en"))
    shutil.copyfile(sound, opened.audio_path)
    facts = open_audio(sound)
    take = library.finish(opened, facts.sample_rate, facts.frames, "0" * 64)
    library.save_transcript(take.id, transcript_of(words, seconds))
    return library.take(take.id)


def transcript_of(words: list[str], seconds: float) -> Transcript:
    """These words as recognition gives them: with times, sentences and stretches of speech."""
    from app.domain import Span, Transcript, TranscriptState, Word

    step = seconds / max(1, len(words))
    said = tuple(
        Word(text, round(at * step, 3), round((at + 0.85) * step, 3), 0.9) for at, text in enumerate(words)
    )
    ends = [at + 1 for at, text in enumerate(words) if text[-1] in ".?!"]
    sentences = tuple(zip([0, *ends[:-1]], ends, strict=True))
    return Transcript(
        TranscriptState.DONE, "en", said, (Span(0.0, seconds),), sentences, "base", duration_s=seconds
    )


def talk(line: Line, length: int, variant: int = 0) -> list[str]:
    """So many words about a line: its key points in one or the other phrasing, with small talk between."""
    small = (
        "So, let me think about that for a moment. You told me last week how the planners work today.",
        "I know that it's a busy time for everybody, and maybe you have other things on your desk.",
        "We've seen the same thing at two companies in your street, and they were quite honest about it.",
    )
    words: list[str] = []
    turn = variant
    while len(words) < length:
        for point in line.key_points:
            phrases = (point.text.get("en"), *point.accept.get("en"))
            said = phrases[turn % len(phrases)].strip()
            words += (said if said[-1] in ".?!" else f"{said}.").split()
            words += small[turn % len(small)].split()
            turn += 1
    return words[:length]


def write_speech(path: Path, seconds: float) -> None:
    """Real speech, repeated to this length, as a take is stored."""
    with wave.open(str(SPEECH), "rb") as source:
        rate, frames = source.getframerate(), source.readframes(source.getnframes())
    wanted = int(seconds * rate) * 2
    with wave.open(str(path), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(rate)
        target.writeframes((frames * (wanted // len(frames) + 1))[:wanted])
