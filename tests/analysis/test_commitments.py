"""Whether a take ends in a next step with who, what and when."""

from __future__ import annotations

import pytest

from app.analysis import find_commitment, find_points
from app.analysis.commitments import COMMITMENT, commitment_point
from app.domain import Commitment, CommitmentFinding, CommitmentKind, Finding, Phrases, Text, Verdict
from tests.analysis.builders import failed, no_speech, transcript

MEETING = Commitment(
    CommitmentKind.MEETING,
    Text({"en": "Thirty minutes with the finance lead before Friday"}, "en"),
    Phrases({"en": ("meet your finance lead for half an hour", "shall we talk to your finance lead")}, "en"),
)


def step(said: str, language: str = "en") -> CommitmentFinding:
    return find_commitment(transcript(said, language), language)


@pytest.mark.parametrize(
    ("language", "said", "who", "what", "when"),
    [
        ("en", "I will call you back on Friday.", "I, you", "call you back", "Friday"),
        ("en", "Can we meet? Thursday at ten?", "we", "meet", "Thursday at ten"),
        ("en", "i will call you back on friday", "I, you", "call you back", "friday"),
        (
            "en",
            "Let's put thirty minutes in the calendar for Tuesday at two, with Anna.",
            "we, Anna",
            "put thirty minutes in the calendar",
            "Tuesday at two",
        ),
        ("nl", "Ik bel u op maandag terug.", "ik, u", "bel u", "maandag"),
        (
            "nl",
            "Zullen we donderdag om negen uur afspreken met uw controller?",
            "we, uw controller",
            "afspreken met uw controller",
            "donderdag om negen uur",
        ),
        ("nb", "Jeg ringer deg tilbake på fredag.", "jeg, du", "ringer deg tilbake", "fredag"),
    ],
)
def test_a_step_says_who_does_what_and_when(language: str, said: str, who: str, what: str, when: str) -> None:
    found = step(said, language)
    assert (found.verdict, found.who, found.what, found.when) == (Verdict.SAID, who, what, when)
    assert not found.is_packs
    assert found.evidence is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "I'll send you something."), ("nl", "Ik stuur u iets toe."), ("nb", "Jeg sender deg noe.")],
)
def test_a_step_without_a_moment_is_no_commitment_yet_and_shows_its_words(language: str, said: str) -> None:
    found = step(said, language)
    assert (found.verdict, found.when) == (Verdict.NOT_SAID, "")
    assert found.what
    assert found.evidence is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We help companies like yours."),
        ("en", "You called me on Friday. It was nice."),
        ("en", "He said he would call on Monday."),
        ("en", "I can't meet you on Thursday."),
        ("en", "We'll be in touch."),
        ("en", "When you hear the bell, come quickly."),
        ("en", "Our customers earn the fee back within a quarter."),
        ("en", "What is that, another quote, or what you spend today?"),
        ("nl", "We zullen de uitkomsten afwachten."),
        ("nl", "Ik belde u op maandag."),
        ("nb", "Vi har kontor i Oslo."),
    ],
)
def test_no_commitment_is_invented(language: str, said: str) -> None:
    assert step(said, language) == CommitmentFinding(Verdict.NOT_SAID)


def with_pack(said: str) -> CommitmentFinding:
    words = transcript(said)
    (finding,) = find_points(commitment_point(MEETING), words, "en")
    assert finding.key_point == COMMITMENT
    return find_commitment(words, "en", finding=finding)


def test_the_scenarios_own_step_is_known_by_its_phrasings_and_lacks_what_was_not_said() -> None:
    found = with_pack("That's fair. Shall we talk to your finance lead?")
    assert (found.verdict, found.is_packs, found.when) == (Verdict.SAID, True, "")
    assert "your finance lead" in found.who
    whole = with_pack("Shall we talk to your finance lead on Thursday at ten?")
    assert (whole.is_packs, whole.when) == (True, "Thursday at ten")


def test_a_step_of_the_lines_own_point_is_not_the_scenarios() -> None:
    words = transcript("I will ring you on Friday.")
    own = Finding("call", Verdict.NOT_SAID)
    found = find_commitment(words, "en", own=(own,))
    assert (found.verdict, found.is_packs, found.when) == (Verdict.SAID, False, "Friday")


def test_without_words_it_cannot_be_told_and_silence_holds_no_step() -> None:
    assert find_commitment(None, "en") == CommitmentFinding(Verdict.COULD_NOT_TELL)
    assert find_commitment(failed(), "en") == CommitmentFinding(Verdict.COULD_NOT_TELL)
    assert find_commitment(no_speech(), "en") == CommitmentFinding(Verdict.NOT_SAID)
    assert find_commitment(transcript(""), "en") == CommitmentFinding(Verdict.NOT_SAID)


def test_a_language_without_lists_could_not_tell() -> None:
    assert step("Ich rufe Sie am Freitag an.", "de").verdict is Verdict.COULD_NOT_TELL
