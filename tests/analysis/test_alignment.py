"""Which words of the attempt stand for which words of the model."""

from hypothesis import given
from hypothesis import strategies as st

from app.analysis import PairKind, align
from tests.analysis.builders import transcript


def test_same_other_missing_and_added_words_are_told_apart() -> None:
    pairs = align(
        transcript("We send the report on Friday, really."), transcript("So we sent the budget on Friday.")
    )
    assert [(pair.kind, pair.model, pair.attempt) for pair in pairs] == [
        (PairKind.ADDED, (0, 0), (0, 1)),
        (PairKind.EQUAL, (0, 1), (1, 2)),
        (PairKind.REPLACED, (1, 2), (2, 3)),
        (PairKind.EQUAL, (2, 3), (3, 4)),
        (PairKind.REPLACED, (3, 4), (4, 5)),
        (PairKind.EQUAL, (4, 6), (5, 7)),
        (PairKind.MISSING, (6, 7), (7, 7)),
    ]


def test_forms_of_a_word_are_the_same_word() -> None:
    assert [pair.kind for pair in align(transcript("compared prices"), transcript("Comparing price."))] == [
        PairKind.EQUAL
    ]


@given(*[st.lists(st.sampled_from(["a", "price", "the", "-", "…", "not", "30"]), max_size=12)] * 2)
def test_every_word_of_both_is_in_exactly_one_pair(model: list[str], attempt: list[str]) -> None:
    pairs = align(transcript(" ".join(model)), transcript(" ".join(attempt)))
    for side, length in (("model", len(model)), ("attempt", len(attempt))):
        covered = [at for pair in pairs for at in range(*getattr(pair, side))]
        assert covered == list(range(length))
