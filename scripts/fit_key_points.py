"""Fit the weights of the key-point matcher: `python -m scripts.fit_key_points [--write] [FILE...]`.

The files hold labelled cases in the form that `benchmarks/keypoints.py` reads; without files the project's
own development cases are used. Prints what cross-validation by key point gives (a point is judged by weights
that were fitted without any case of it), decided with the thresholds of `app/analysis/key_points.py`;
`--write` fits on all of them and writes `app/analysis/weights.py`. Needs numpy, which the matcher itself does
not.

Beside the cases made-up takes are used: the point with what was said of two other points (never made), each
take between those of two others, and phrasings that lack their negation or have another number (never made).
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from app.analysis.key_points import NEAR_BEST, NOT_SAID_TO, SAID_FROM
from app.analysis.search import Search
from app.analysis.weights import LITTLE, derived
from app.analysis.word_lists import NEGATIONS
from app.domain import KeyPoint, Phrases, Text, Transcript, TranscriptState, Word
from benchmarks.keypoints import OWN_CASES, WORD_S, Case, read_cases

GROUPS: Final = {
    "content": "share h5 h7 h85 core gap_core part loose mix own distinct exact filled low_own in_question "
    "little none values values_low",
    "value": "value value_other vague vague_here postponed postponed_here value_spelled value_vague",
    "polarity": "denied denied_some undenied undenied_plain undenied_most refused refused_here denied_by "
    "denied_by_here denied_any undenied_any cancelled",
    "act": "stated unasked asked",
    "frame": "reported reported_here past past_here past_verb third role swap to_us theirs",
}
NAMES: Final = [name for names in GROUPS.values() for name in names.split()]
CONTENT: Final = len(GROUPS["content"].split())
FOR: Final = frozenset(
    "share h5 h7 h85 core part mix own distinct filled in_question value_spelled values values_low".split()  # noqa: SIM905
)
"""Features that may only speak for a point; all others only against it, but those of `FREE`."""

FREE: Final = frozenset(("exact", "little", "none"))
"""`exact` is free because, of two takes that cover a phrase alike, the one that repeats its very words is
more often about something else."""

OTHERS: Final = 0.25
LONGER: Final = 0.5
UNDENIED: Final = 0.5
"""Weight of a made-up take of other points, of one between others, and of a phrasing without its
negation or with another number; a case weighs 1."""

OTHERS_FROM: Final = 0.4
"""Made-up takes that cover less teach nothing: that a take is about something else is known by its making,
not by its words."""

FOLDS: Final = 8
SHRINK: Final = 1e-4
STEPS: Final = 1500
ROUNDS: Final = 3


def readings(case: Case) -> tuple[Any, float]:
    """One row of features for each place where the point may have been made, and the best share."""
    words = tuple(Word(word, at * WORD_S, (at + 1) * WORD_S) for at, word in enumerate(case.said.split()))
    search = Search(Transcript(TranscriptState.DONE, case.language, words), case.language)
    language = case.language
    point = KeyPoint(
        "p", Text({language: case.key_point}, language), Phrases({language: case.accept}, language)
    )
    wanted = search.wanted(point, language)
    found = search.readings(wanted) if wanted else []
    best = max((one.cover.share for one in found), default=0.0)
    rows = []
    for one in found:
        if one.cover.share >= NEAR_BEST * best:
            features = one.features | derived(one.features)
            rows.append([features[name] for name in NAMES])
    return np.array(rows or [[0.0] * len(NAMES)]), best


class Model:
    """A logistic regression whose weights keep their signs."""

    def __init__(self) -> None:
        self.bias = -2.0
        start = {"share": 4.0}
        self.weights = np.array(
            [start.get(name, 0.0 if at < CONTENT else -2.0) for at, name in enumerate(NAMES)]
        )

    def pick(self, rows: Any) -> int:
        """The best of several readings: what was said counts twice as much as how."""
        each = rows * self.weights
        return int(np.argmax(each[:, :CONTENT].sum(axis=1) + 0.5 * each[:, CONTENT:].sum(axis=1)))

    def likelihood(self, rows: Any) -> float:
        """Of the best reading."""
        row = rows[self.pick(rows)]
        whole = float(1 / (1 + np.exp(-(row @ self.weights + self.bias))))
        return min(whole, 0.5) if row[0] < LITTLE else whole

    def fit(self, rows: Any, made: Any, counts: Any) -> None:
        """Accelerated gradient steps, projected on the signs."""
        counts = counts / counts.sum()
        table = np.hstack([rows, np.ones((len(rows), 1))])
        low = np.array([0.0 if name in FOR else -np.inf for name in NAMES] + [-np.inf])
        high = np.array([np.inf if name in FOR or name in FREE else 0.0 for name in NAMES] + [np.inf])
        shrink = np.array([2 * SHRINK] * len(NAMES) + [0.0])
        steep = 0.25 * np.linalg.eigvalsh(table.T @ (table * counts[:, None]))[-1] + 2 * SHRINK
        at = ahead = np.clip(np.append(self.weights, self.bias), low, high)
        pace = 1.0
        for _ in range(STEPS):
            off = (1 / (1 + np.exp(-np.clip(table @ ahead, -30, 30))) - made) * counts
            moved = np.clip(ahead - (table.T @ off + shrink * ahead) / steep, low, high)
            faster = (1 + np.sqrt(1 + 4 * pace**2)) / 2
            ahead = moved + (pace - 1) / faster * (moved - at)
            at, pace = moved, faster
        self.weights, self.bias = at[:-1], float(at[-1])


def train(rows: Sequence[Any], made: Any, counts: Any) -> Model:
    """Fit, choosing the best reading of each take anew in each round."""
    model = Model()
    for _ in range(ROUNDS):
        model.fit(np.array([one[model.pick(one)] for one in rows]), made, counts)
    return model


def point_of(case: Case) -> str:
    """Which key point a case belongs to."""
    return f"{case.language}/{case.key_point}"


_OTHER_NUMBER: Final = {
    "en": {"two": "four", "three": "two", "four": "six", "five": "three", "ten": "twenty", "twenty": "ten"},
    "nl": {"twee": "vier", "drie": "twee", "vier": "zes", "vijf": "drie", "tien": "twintig"},
    "nb": {"to": "fire", "tre": "to", "fire": "seks", "fem": "tre", "ti": "tjue"},
}


def made_up(cases: Sequence[Case]) -> list[tuple[Case, float]]:
    """Takes of other points, and longer ones, with their weights."""
    chance = random.Random(3)  # noqa: S311
    found: list[tuple[Case, float]] = []
    seen: set[str] = set()
    for case in cases:
        denials = NEGATIONS[case.language]
        others = [one for one in cases if one.language == case.language and point_of(one) != point_of(case)]
        if point_of(case) not in seen:
            seen.add(point_of(case))
            for _ in range(4):
                one, two = chance.sample(others, 2)
                found.append((replace(case, said=f"{one.said} {two.said}", covered=False), OTHERS))
            for phrase in case.accept:
                words = phrase.split()
                other = [_OTHER_NUMBER[case.language].get(word.casefold(), word) for word in words]
                if other != words:
                    found.append((replace(case, said=" ".join(other), covered=False), UNDENIED))
                kept = [word for word in words if word.casefold().strip(".,;:?!") not in denials]
                if len(kept) < len(words):
                    found.append((replace(case, said=" ".join(kept), covered=False), UNDENIED))
        one, two = chance.sample(others, 2)
        found.append((replace(case, said=f"{one.said} {case.said} {two.said}"), LONGER))
    return found


def write(model: Model, path: Path) -> None:
    """Put the weights into the table of `app/analysis/weights.py`, whose other lines stay."""
    head = path.read_text(encoding="utf-8").split("BIAS: Final")[0]
    lines = [f"{head}BIAS: Final = {model.bias:.2f}", ""]
    lines.append("WEIGHTS: Final[Mapping[str, Mapping[str, float]]] = {")
    weight_of = dict(zip(NAMES, model.weights, strict=True))
    for group, names in GROUPS.items():
        lines.append(f'    "{group}": {{')
        lines += [
            f'        "{name}": {weight_of[name]:.2f},'
            for name in names.split()
            if abs(weight_of[name]) >= 0.005
        ]
        lines.append("    },")
    path.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def main() -> None:
    """Cross-validate, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    cases = [case for path in args.files or sorted(OWN_CASES.glob("*.jsonl")) for case in read_cases(path)]
    all_takes = [(case, 1.0) for case in cases] + made_up(cases)
    read = [readings(case) for case, _ in all_takes]
    kept = [at for at, (_, best) in enumerate(read) if at < len(cases) or best >= OTHERS_FROM]
    takes, rows = [all_takes[at] for at in kept], [read[at][0] for at in kept]
    made = np.array([float(case.covered) for case, _ in takes])
    counts = np.array([count for _, count in takes])
    points = sorted({point_of(case) for case in cases})
    random.Random(1).shuffle(points)  # noqa: S311
    fold = {point: at % FOLDS for at, point in enumerate(points)}
    tally = {language: [0, 0, 0] for language in [*sorted({case.language for case in cases}), "all"]}
    for number in range(FOLDS):
        seen = [at for at, (case, _) in enumerate(takes) if fold[point_of(case)] != number]
        model = train([rows[at] for at in seen], made[seen], counts[seen])
        for at, case in enumerate(cases):
            if fold[point_of(case)] == number:
                likelihood = model.likelihood(rows[at])
                decided = likelihood >= SAID_FROM or likelihood <= NOT_SAID_TO
                for of in (case.language, "all"):
                    tally[of][0] += 1
                    tally[of][1] += decided
                    tally[of][2] += decided and (likelihood >= SAID_FROM) == case.covered
    print("by weights that were fitted without any case of the point:")
    for of, (count, told, right) in tally.items():
        print(f"{of:4} {count:5} cases, {told / count:.1%} decided, {right / max(1, told):.1%} right")
    if args.write:
        write(train(rows, made, counts), Path("app/analysis/weights.py"))


if __name__ == "__main__":
    main()
