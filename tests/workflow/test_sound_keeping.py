from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.config import find_paths
from app.domain import KnownError, Take, TakeKind, TakeState
from app.workflow import Services, Stays, TakePipeline, choose_sound, old_sounds, should_ask, sounds_shown
from app.workflow.line_models import models_of_line
from app.workflow.sound_keeping import ASK_FROM, let_old_sounds_go
from tests.storage.builders import record, words
from tests.ui.stored import place_of

MADE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
LATER = MADE + timedelta(days=40)
DAY = timedelta(days=1)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = Services(find_paths(tmp_path / "profile"))
    made.change_settings(keep_sound_days=30)
    yield made
    made.close()


def spoken(services: Services, kind: TakeKind = TakeKind.ATTEMPT, at: datetime = MADE) -> Take:
    take = record(services.library, kind, now=at)
    return services.library.save_transcript(take.id, words("ja"))


def has_sound(services: Services, take: Take) -> bool:
    return services.library.audio_path(take.id).exists()


def show_all(services: Services, now: datetime) -> None:
    sounds_shown(services, [one.take.id for one in old_sounds(services, now)], now)


def test_nothing_goes_before_it_was_shown_however_old_it_is(services: Services) -> None:
    take = spoken(services)
    for days in range(0, 400, 20):
        assert let_old_sounds_go(services, LATER + timedelta(days=days)) == ()
    assert has_sound(services, take)


def test_what_was_shown_goes_a_day_later_and_the_rest_of_the_take_stays(services: Services) -> None:
    take, young = spoken(services), spoken(services, at=LATER - timedelta(days=29))
    [old] = old_sounds(services, LATER)
    assert (old.take.id, old.stays, old.goes_from) == (take.id, Stays.NO, None)
    show_all(services, LATER)
    assert old_sounds(services, LATER)[0].goes_from == LATER + DAY
    assert let_old_sounds_go(services, LATER + timedelta(hours=23)) == ()
    assert let_old_sounds_go(services, LATER + DAY) == (take.id,)
    assert not has_sound(services, take)
    assert has_sound(services, young)
    kept = services.library.take(take.id)
    assert kept.sound_gone == LATER + DAY
    assert kept.duration_s == take.duration_s
    assert kept.state is TakeState.TRANSCRIBED
    assert services.library.transcript(take.id) == words("ja")
    assert services.library.check() == (), "it is not missing: it went"
    assert old_sounds(services, LATER + DAY) == ()


def test_a_clock_that_is_wrong_once_deletes_nothing(services: Services) -> None:
    take = spoken(services, at=LATER)
    wrong = LATER + timedelta(days=3650)
    show_all(services, wrong)
    assert let_old_sounds_go(services, LATER + DAY) == ()
    assert let_old_sounds_go(services, LATER + DAY * 2) == ()
    # And one that goes back after something was shown begins anew.
    after = LATER + timedelta(days=31)
    show_all(services, after + timedelta(days=300))
    assert let_old_sounds_go(services, after) == ()
    assert let_old_sounds_go(services, after + timedelta(days=2)) == ()
    assert has_sound(services, take)


def test_models_in_use_and_takes_without_words_stay_unless_chosen(services: Services) -> None:
    before = spoken(services, TakeKind.MODEL)
    model = spoken(services, TakeKind.MODEL, MADE + timedelta(minutes=1))
    best = spoken(services, at=MADE + timedelta(minutes=2))
    services.library.choose_best(best.id, True)
    wordless = record(services.library, now=MADE + timedelta(minutes=3))
    found = {one.take.id: one.stays for one in old_sounds(services, LATER)}
    assert found == {
        before.id: Stays.NO,
        model.id: Stays.MODEL,
        best.id: Stays.MODEL,
        wordless.id: Stays.NO_WORDS,
    }
    choose_sound(services, wordless.id, goes=True, now=LATER)
    choose_sound(services, before.id, goes=False, now=LATER)
    choose_sound(services, model.id, goes=True, now=LATER)
    show_all(services, LATER)
    assert set(let_old_sounds_go(services, LATER + DAY)) == {wordless.id, model.id}
    assert {one.take.id: one.stays for one in old_sounds(services, LATER + DAY)} == {
        before.id: Stays.CHOSEN,
        best.id: Stays.MODEL,
    }
    assert wordless.id not in {one.id for one in TakePipeline(services).waiting()}


def test_for_ever_forgets_what_was_shown(services: Services) -> None:
    take = spoken(services)
    show_all(services, LATER)
    services.change_settings(keep_sound_days=0)
    assert old_sounds(services, LATER) == ()
    services.change_settings(keep_sound_days=30)
    assert let_old_sounds_go(services, LATER + DAY * 3) == ()
    assert has_sound(services, take)


def test_a_damaged_note_deletes_nothing(services: Services) -> None:
    take = spoken(services)
    show_all(services, LATER)
    file = services.paths.sound_due
    file.write_bytes(file.read_bytes()[:-9])
    assert let_old_sounds_go(services, LATER + DAY * 2) == ()
    assert has_sound(services, take)


def test_a_kill_between_the_details_and_the_sound_is_made_good(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = spoken(services)

    def killed(_file: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.storage.library.remove_file", killed)
        with pytest.raises(KeyboardInterrupt):
            services.library.remove_sound(take.id)
    assert has_sound(services, take)
    let_old_sounds_go(services, MADE)
    assert not has_sound(services, take)


def test_a_take_without_sound_is_no_model_any_more(services: Services) -> None:
    place = place_of(services)
    take = record(services.library, TakeKind.MODEL, line=place.ref, language="en", now=MADE)
    assert models_of_line(services.library, place, "en")[0].take is not None
    services.library.remove_sound(take.id)
    assert all(one.take is None for one in models_of_line(services.library, place, "en"))


def test_it_is_asked_once_there_are_some_takes(services: Services) -> None:
    services.change_settings(keep_sound_days=-1)
    for _ in range(ASK_FROM - 1):
        record(services.library)
    assert not should_ask(services)
    record(services.library)
    assert should_ask(services)
    for days in (0, 30, 90, 365):
        services.change_settings(keep_sound_days=days)
        assert not should_ask(services)
    with pytest.raises(ValueError, match="keep_sound_days"):
        services.change_settings(keep_sound_days=31)


def test_what_cannot_be_deleted_now_stays_and_is_tried_again(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = spoken(services)
    show_all(services, LATER)

    def in_use(file: Path) -> None:
        raise KnownError("file_in_use", file=str(file))

    with monkeypatch.context() as patch:
        patch.setattr("app.storage.library.remove_file", in_use)
        assert let_old_sounds_go(services, LATER + DAY) == ()
    let_old_sounds_go(services, LATER + DAY)
    assert not has_sound(services, take)
