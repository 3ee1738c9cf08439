"""The people who are coached, and what a coach and a person have between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import (
    CallPlan,
    ContactKind,
    FeedbackWish,
    Finding,
    Goal,
    KnownError,
    Remark,
    RemarkKind,
    Rep,
    Review,
    SharedTake,
    Take,
    TakeKind,
    Talk,
    TalkState,
    Transcript,
    TranscriptState,
    Verdict,
)
from app.workflow import (
    Chapter,
    LineInPack,
    Practice,
    Services,
    TeamFilter,
    add_rep,
    find_members,
    fresh,
    lines_of,
    lines_to_work_on,
    load_moments,
    load_process,
    load_team,
    new_names,
    note_contact,
    note_spoken,
    prompt_of,
    remove_rep,
)

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
TODAY = date(2026, 11, 29)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """One profile for all: reading the packs takes half a second; each test has people of its own."""
    made = Services(find_paths(Path(tmp_path_factory.mktemp("profile"))))
    yield made
    made.close()


def store(services: Services, speaker: str, place: LineInPack, ago: int, **verdicts: Verdict) -> Take:
    """A take without sound, with these findings."""
    library = services.library
    kind = TakeKind.ATTEMPT
    opened = library.begin(
        kind, place.ref, "en", speaker, prompt_of(place, "en"), now=NOW - timedelta(days=ago)
    )
    opened.audio_path.write_bytes(b"RIFF")
    take = library.finish(opened, 48_000, 48_000, "0" * 64)
    library.save_transcript(take.id, Transcript(TranscriptState.DONE, "en"))
    found = tuple(Finding(key.replace("_", "-"), verdict) for key, verdict in verdicts.items())
    library.save_review(take.id, Review(take.id, found))
    return library.take(take.id)


def places(services: Services) -> list[LineInPack]:
    return [one for one in lines_of(services.packs()[:1]) if len(one.line.key_points) > 1]


def person(services: Services, name: str, **changes: object) -> Rep:
    rep = add_rep(services, name)
    return services.records.save(replace(rep, created=NOW - timedelta(days=100), **changes))  # type: ignore[arg-type]


def names(services: Services, prefix: str) -> list[str]:
    return [one.rep.name for one in load_team(services, NOW).members if one.rep.name.startswith(prefix)]


def test_with_whom_a_conversation_has_waited_longest_comes_first(services: Services) -> None:
    often = person(services, "order Often", wish=FeedbackWish.OFTEN)
    seldom = person(services, "order Seldom", wish=FeedbackWish.ON_REQUEST)
    person(services, "order Never")
    note_contact(services, often.id, ContactKind.SPOKEN, at=NOW - timedelta(days=10))
    note_contact(services, seldom.id, ContactKind.SPOKEN, at=NOW - timedelta(days=30))
    assert names(services, "order") == ["order Never", "order Often", "order Seldom"]
    overdue = find_members(load_team(services, NOW).members, "ORDER", TeamFilter.OVERDUE, TODAY)
    assert [one.rep.name for one in overdue] == ["order Never", "order Often"]


def test_a_team_is_made_again_only_when_something_was_written(services: Services) -> None:
    rep = person(services, "again")
    team = load_team(services, NOW)
    assert load_team(services, NOW, team) is team
    assert load_team(services, NOW + timedelta(days=1), team) is not team
    note_spoken(services, rep, TODAY, now=NOW)
    assert load_team(services, NOW, team) is not team


def test_a_member_is_found_by_name_skill_and_the_next_meeting(services: Services) -> None:
    person(services, "found Ann", skill="Silence", next_one_on_one=TODAY + timedelta(days=3))
    bo = person(services, "found Bo")
    services.records.save(Talk(**fresh(NOW), rep=bo.id, planned=NOW + timedelta(days=20)))
    members = load_team(services, NOW).members
    assert [one.rep.name for one in find_members(members, "silence FOUND", TeamFilter.ALL, TODAY)] == [
        "found Ann"
    ]
    soon = find_members(members, "found", TeamFilter.SOON, TODAY)
    assert [one.next_meeting for one in soon] == [date(2026, 12, 2)]
    (other,) = find_members(members, "found bo", TeamFilter.ALL, TODAY)
    assert other.next_meeting == date(2026, 12, 19)


def test_spoken_is_noted_and_a_one_on_one_has_then_taken_place(services: Services) -> None:
    rep = person(services, "spoken", next_one_on_one=TODAY - timedelta(days=1))
    noted = note_spoken(services, rep, TODAY - timedelta(days=1), "  about \n the price ", NOW)
    assert (noted.text, noted.at.date()) == ("about the price", TODAY - timedelta(days=1))
    assert services.records.get(Rep, rep.id).next_one_on_one is None
    later = services.records.save(
        replace(services.records.get(Rep, rep.id), next_one_on_one=TODAY + timedelta(days=4))
    )
    note_spoken(services, later, TODAY, now=NOW)
    assert services.records.get(Rep, rep.id).next_one_on_one == TODAY + timedelta(days=4)
    with pytest.raises(KnownError, match="day_ahead"):
        note_spoken(services, later, TODAY + timedelta(days=1), now=NOW)


def test_whoever_is_removed_comes_back_with_everything(services: Services) -> None:
    rep = person(services, "removed")
    note_spoken(services, rep, TODAY, now=NOW)
    kept = services.records.get(Rep, rep.id)
    remove_rep(services, kept)
    assert names(services, "removed") == []
    services.records.restore(kept)
    (member,) = find_members(load_team(services, NOW).members, "removed", TeamFilter.ALL, TODAY)
    assert member.last_kind is ContactKind.SPOKEN


def test_stages_are_shown_as_practised_without_a_count(services: Services) -> None:
    rep = person(services, "stages")
    first, *_, last = places(services)
    note_contact(services, rep.id, ContactKind.TOGETHER, [store(services, "stages", first, 3)], at=NOW)
    note_contact(services, rep.id, ContactKind.TOGETHER, [store(services, "stages", last, 60)], at=NOW)
    (member,) = find_members(load_team(services, NOW).members, "stages", TeamFilter.ALL, TODAY)
    shown = {one.stage.id: one.practice for one in member.stages}
    assert shown[first.scenario.stage] is Practice.LATELY
    assert shown[last.scenario.stage] is Practice.EARLIER
    assert Practice.NOT_YET in shown.values()


def test_new_names_are_speakers_who_are_nobodys_rep(services: Services) -> None:
    services.change_settings(manager_name="Anneke")
    for name in ("Anneke", "names New", "names Known"):
        store(services, name, places(services)[0], 1)
    person(services, "names Known")
    assert [name for name in new_names(services) if name.startswith(("names", "Ann"))] == ["names New"]


@pytest.fixture
def shared(services: Services) -> Callable[[str], tuple[Rep, Take, Take]]:
    """A person with two shared takes, one of them with a remark, and one that nobody shared."""

    def make(name: str) -> tuple[Rep, Take, Take]:
        rep, place = person(services, name), places(services)[0]
        takes = [store(services, name, place, ago) for ago in (9, 2)]
        remark = Remark("r1", RemarkKind.PRAISE, "The pause worked", "Anneke", NOW, 1.0)
        services.library.save_remark(takes[0].id, remark)
        store(services, name, place, 1)
        note_contact(services, rep.id, ContactKind.HANDED_OVER, takes, at=NOW)
        return rep, takes[0], takes[1]

    return make


def test_a_timeline_holds_what_was_shared_and_nothing_else(
    services: Services, shared: Callable[[str], tuple[Rep, Take, Take]]
) -> None:
    rep, early, late = shared("timeline")
    goal = services.records.save(
        Goal(**{**fresh(NOW - timedelta(days=5)), "created": NOW - timedelta(days=5)}, rep=rep.id, text="Ask")
    )
    talk = services.records.save(
        Talk(**fresh(NOW), rep=rep.id, held=NOW - timedelta(days=4), state=TalkState.AGREED)
    )
    note_contact(services, rep.id, ContactKind.TALK, about=talk.id, at=NOW - timedelta(days=4))
    page = load_moments(services, rep.id)
    told = [found.id for one in page.moments if (found := one.take or one.record) is not None]
    assert told[1:] == [late.id, talk.id, goal.id, early.id]
    assert page.moments[0].record is not None
    assert not page.has_more
    assert [len(one.remarks) for one in page.moments if one.take] == [0, 1]
    assert [one.record for one in load_moments(services, rep.id, Chapter.GOALS).moments] == [goal]
    (remarked,) = load_moments(services, rep.id, Chapter.REMARKS).moments
    assert remarked.take is not None
    assert remarked.take.id == early.id


def test_a_take_that_was_deleted_is_said_to_be_gone(
    services: Services, shared: Callable[[str], tuple[Rep, Take, Take]]
) -> None:
    rep, early, _late = shared("deleted")
    services.library.trash(early.id)
    moments = load_moments(services, rep.id, Chapter.TAKES).moments
    assert [one.take is None for one in moments] == [False, True]
    assert moments[1].shared is not None
    assert moments[1].shared.take == early.id


def test_a_long_timeline_comes_in_pages_and_nothing_twice(services: Services) -> None:
    rep = person(services, "pages")
    for number in range(35):
        at = NOW - timedelta(hours=number)
        services.records.save(CallPlan(**fresh(at), rep=rep.id, customer=str(number), when=at))
    seen, page = [], load_moments(services, rep.id)
    while True:
        seen += [one.record for one in page.moments]
        if not page.has_more:
            break
        page = load_moments(services, rep.id, after=page)
    assert [one.customer for one in seen if isinstance(one, CallPlan)] == [str(one) for one in range(35)]


def test_takes_and_records_come_in_one_order_over_all_pages(services: Services) -> None:
    rep, place = person(services, "mixed"), places(services)[0]
    shared = tuple(
        SharedTake(f"take {number}", TakeKind.ATTEMPT, place.ref, "stage", NOW - timedelta(hours=number))
        for number in range(64)
    )
    contact = note_contact(services, rep.id, ContactKind.HANDED_OVER, at=NOW - timedelta(days=90))
    services.records.save(replace(contact, takes=shared))
    for number in (0, 20, 40, 63):
        at = NOW - timedelta(hours=number, minutes=5)
        services.records.save(CallPlan(**fresh(at), rep=rep.id, customer=f"plan {number}", when=at))
    told: list[str] = []
    page = load_moments(services, rep.id)
    while True:
        for one in page.moments:
            plan = one.record.customer if isinstance(one.record, CallPlan) else "contact"
            told.append(one.shared.take if one.shared else plan)
        if not page.has_more:
            break
        page = load_moments(services, rep.id, after=page)
    wanted = [f"take {number}" for number in range(64)]
    for number in (63, 40, 20, 0):
        wanted.insert(number + 1, f"plan {number}")
    assert told == [*wanted, "contact"]


def test_the_picture_is_of_the_latest_attempt_at_each_line(services: Services) -> None:
    rep, place = person(services, "picture"), places(services)[0]
    first, second = (point.id.replace("-", "_") for point in place.line.key_points[:2])
    before = store(services, "picture", place, 5, **{first: Verdict.NOT_SAID, second: Verdict.SAID})
    now = store(services, "picture", place, 1, **{first: Verdict.SAID, second: Verdict.NOT_SAID})
    assert load_process(services, rep.id, "en") is None
    note_contact(services, rep.id, ContactKind.TOGETHER, [before, now], at=NOW)
    process = load_process(services, rep.id, "en")
    assert process is not None
    assert process.latest == place.scenario.stage
    (stage,) = (one for one in process.stages if one.practised)
    assert [one.take for one in stage.points] == [now.id] * len(place.line.key_points)
    verdicts = [one.verdict for one in stage.points]
    assert verdicts[:2] == [Verdict.SAID, Verdict.NOT_SAID]
    assert set(verdicts[2:]) <= {Verdict.COULD_NOT_TELL}
    assert [one.is_open for one in stage.points[:2]] == [False, True]


def test_lines_to_work_on_begin_with_those_that_were_shared(services: Services) -> None:
    rep, place = person(services, "lines"), places(services)[-1]
    note_contact(services, rep.id, ContactKind.TOGETHER, [store(services, "lines", place, 1)], at=NOW)
    lines = lines_to_work_on(services, rep, "en")
    assert lines[0][0] == place.ref
    assert lines[0][1].startswith(place.scenario.title.get("en"))
    assert len({ref for ref, _ in lines}) == len(lines) > 10
