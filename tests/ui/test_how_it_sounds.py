"""How it sounds: figures beside the model and the own earlier takes; a failure is never a number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.analysis import TakeFacts, compare_deliveries
from app.config import Theme
from app.domain import (
    Delivery,
    Hesitation,
    HesitationKind,
    Measure,
    Mention,
    MentionKind,
    PacePoint,
    Review,
    Span,
)
from app.ui.measure_sentences import could_not_tell, number_text
from app.ui.round.sound_facts import SHOWN, SoundFact, sound_facts
from app.ui.sentence_tables.measures import MEASURES, REASONS, UNITS
from app.ui.theme import LIGHT, theme
from app.ui.widgets.pace_curve import PaceCurve
from app.ui.widgets.scale_picture import ScalePicture, ScaleValues
from app.ui.widgets.shares import Share
from app.workflow import Comparison, Services
from tests.ui import reviewed
from tests.ui.hands import Hands
from tests.ui.looks import texts
from tests.ui.stored import store_pair

HEDGE = Mention(MentionKind.HEDGE, 0, 2, 1.0, 1.4, "I think")
UM = Mention(MentionKind.SOUND, 3, 4, 2.0, 2.2, "um")


def facts(
    sound: Delivery, *mentions: Mention, earlier: tuple[Delivery, ...] = (), language: str = "en"
) -> dict[str, SoundFact]:
    own = reviewed.side(reviewed.review(*mentions), sound)
    model = TakeFacts(reviewed.delivery(pace_wpm=Measure(150.0)))
    rows = compare_deliveries(TakeFacts(sound, mentions), model, [TakeFacts(one) for one in earlier])
    found = reviewed.comparison(attempt=own, rows=rows)
    return {one.code: one for one in sound_facts(found, language)}


def test_a_figure_stands_beside_the_model_and_the_own_earlier_range() -> None:
    earlier = tuple(reviewed.delivery(pace_wpm=Measure(wpm)) for wpm in (110.0, 130.0))
    pace = facts(reviewed.delivery(), earlier=earlier)["pace_wpm"]
    assert pace.text == "120 words a minute"
    assert pace.model_text == "150"
    assert pace.earlier_text == "115–125"
    assert pace.values == ScaleValues(120.0, 150.0, (115.0, 125.0), 60.0, 0.0)


@pytest.mark.parametrize(("reason", "said"), [(code, texts[0]) for code, texts in REASONS.items()])
def test_a_measurement_that_failed_says_why_and_is_no_number(reason: str, said: str) -> None:
    failed = facts(reviewed.delivery(pace_wpm=Measure(None, reason)))["pace_wpm"]
    assert failed.text == f"Could not tell: {said}."
    assert failed.values is None
    assert not failed.is_known
    assert not any(letter.isdigit() for letter in failed.text)


def test_a_reason_without_a_sentence_is_still_no_number() -> None:
    assert could_not_tell(Measure(None, "brand_new"), "en") == "Could not tell: it could not be measured."


def test_no_hesitation_found_is_never_told_as_zero() -> None:
    for language, none in (("en", "none found"), ("nl", "geen gevonden"), ("nb", "ingen funnet")):
        found = facts(reviewed.delivery(), language=language)
        for code in ("hesitations_pm", "hedges_pm", "repeats"):
            assert found[code].text == none
            assert found[code].values is None


def test_hesitations_are_at_least_so_many_each_with_its_time() -> None:
    heard = (Hesitation(3.0, 3.4, HesitationKind.VOICED), Hesitation(5.0, 5.5, HesitationKind.LENGTHENED))
    found = facts(reviewed.delivery(hesitations=heard), UM)["hesitations_pm"]
    assert found.text == "at least 3"
    assert [(place.span.start_s, place.text) for place in found.places] == [(2.0, "um"), (3.0, ""), (5.0, "")]


def test_hesitations_that_could_not_be_looked_for_are_not_counted() -> None:
    noisy = reviewed.delivery(hesitations_known=False, pitch_hz=Measure(None, "too_noisy"))
    assert facts(noisy)["hesitations_pm"].text == "Could not tell: too much noise."


def test_a_pause_before_answering_is_not_invented_where_no_buyer_was_heard() -> None:
    alone = facts(reviewed.delivery(answer_after_s=Measure(None, "no_cue")))["answer_after_s"]
    assert "no words of the buyer were played" in alone.text
    assert alone.marks == ()


def test_a_take_that_was_not_measured_says_so(services: Services, open_window: Callable[[], Hands]) -> None:
    assert sound_facts(None, "en") == ()
    assert sound_facts(reviewed.comparison(attempt=reviewed.side(reviewed.review())), "en") == ()


def test_every_row_has_a_name_and_every_unit_a_text_in_three_languages() -> None:
    found = facts(reviewed.delivery(), HEDGE, Mention(MentionKind.FILLER, 5, 6, 3.0, 3.1, "like"))
    assert tuple(found) == SHOWN
    assert set(SHOWN) <= set(MEASURES)
    for texts_of in (*MEASURES.values(), *UNITS.values(), *REASONS.values()):
        assert len(set(texts_of)) >= 1
        assert all(texts_of)
    assert number_text(-3.25, "db", "nl") == "−3"
    assert number_text(0.125, "share", "nb") == "12"
    assert number_text(1.5, "s", "nb") == "1,5"


# -- in the window -------------------------------------------------------------------------------------


@pytest.fixture
def sounding(services: Services, open_window: Callable[[], Hands]) -> Hands:
    """The comparison of two stored takes, at how the attempt sounds."""
    _model, attempt = store_pair(services)
    hands = open_window()
    hands.window.open_take(attempt)
    hands.settle()
    hands.key(Qt.Key.Key_T)
    return hands


def row_of(hands: Hands, code: str) -> QWidget:
    return next(one for one in hands.compare.review.sound.rows() if one.fact.code == code)


def test_t_goes_to_how_it_sounds_to_the_remarks_and_back(sounding: Hands) -> None:
    assert sounding.compare.review.shows_sound
    assert sounding.compare.review.sound.isVisible()
    assert not sounding.compare.key_points.isVisible()
    sounding.key(Qt.Key.Key_T)
    assert sounding.compare.review.remarks.isVisible()
    assert not sounding.compare.review.sound.isVisible()
    sounding.key(Qt.Key.Key_T)
    assert sounding.compare.key_points.isVisible()


def test_up_and_down_choose_a_row_and_its_moments_are_on_the_waveform(sounding: Hands) -> None:
    review, waveform = sounding.compare.review, sounding.compare.attempt.waveform
    loaded = sounding.controller.comparison
    assert loaded is not None
    assert loaded.comparison.attempt is not None
    delivery = loaded.comparison.attempt.delivery
    assert delivery is not None
    seen = {}
    for _ in review.sound.rows():
        sounding.key(Qt.Key.Key_Down)
        seen[review.sound.current] = waveform.spots
    assert seen["pause_share"] == delivery.pauses
    assert seen["longest_stretch_s"] == (delivery.longest_stretch,)
    assert seen["pace_wpm"] == ()
    for _ in range(len(seen) + 1):
        sounding.key(Qt.Key.Key_Up)
    assert waveform.spots == ()


def test_the_moments_are_shown_while_the_pointer_is_on_a_row(sounding: Hands) -> None:
    waveform = sounding.compare.attempt.waveform
    row = row_of(sounding, "pause_share")
    middle = QPointF(row.rect().center())
    QApplication.sendEvent(row, QEnterEvent(middle, middle, middle))
    assert waveform.spots
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    assert waveform.spots == ()
    sounding.click(row, QPoint(6, 6))
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    assert waveform.spots


def test_back_at_the_key_points_nothing_is_pointed_at(sounding: Hands) -> None:
    sounding.compare.review.sound.choose("pause_share")
    assert sounding.compare.attempt.waveform.spots
    sounding.key(Qt.Key.Key_T)
    assert sounding.compare.attempt.waveform.spots == ()


def test_there_is_no_mark_out_of_a_hundred_and_no_colour_of_judgement(sounding: Hands) -> None:
    shown = " ".join(texts(sounding.compare.review.sound)).lower()
    assert "score" not in shown
    assert "/ 100" not in shown
    rows = sounding.compare.review.sound.rows()
    roles = {one.property("role") for row in rows for one in row.findChildren(QLabel)}
    assert roles <= {None, "", "small", "muted", "attempt", "model"}


def test_what_could_not_be_understood_is_hatched_and_said(sounding: Hands) -> None:
    loaded = sounding.controller.comparison
    assert loaded is not None
    side = loaded.comparison.attempt
    assert side is not None
    assert side.delivery is not None
    changed = with_unclear(loaded.comparison, (Span(4.0, 6.5),))
    sounding.controller.comparison = type(loaded)(changed, loaded.model_peaks, loaded.attempt_peaks)
    sounding.compare.refresh()
    assert sounding.compare.attempt.waveform.unclear == (Span(4.0, 6.5),)
    assert any("at 0:04, and it could not be understood" in text for text in texts(sounding.compare.attempt))
    said = sounding.compare.review.sound.findChild(QLabel, "unclear")
    assert said is not None
    assert "0:04–0:06" in said.text()


def with_unclear(found: Comparison, spans: tuple[Span, ...]) -> Comparison:
    from dataclasses import replace

    assert found.attempt is not None
    assert found.attempt.delivery is not None
    delivery = replace(found.attempt.delivery, unclear=spans)
    return replace(found, attempt=replace(found.attempt, delivery=delivery))


# -- pictures --------------------------------------------------------------------------------------------


def test_a_small_difference_looks_small(qtbot: QtBot) -> None:
    near = ScalePicture(ScaleValues(121.0, 120.0, None, 60.0))
    far = ScalePicture(ScaleValues(180.0, 120.0, None, 60.0))
    for one in (near, far):
        qtbot.addWidget(one)
        one.resize(300, one.height())
    assert abs(near.x_of(121.0) - near.x_of(120.0)) < 6
    assert abs(far.x_of(180.0) - far.x_of(120.0)) > 200


def test_nothing_is_drawn_below_what_can_be(qtbot: QtBot) -> None:
    low, _high = ScaleValues(0.1, 0.2, None, 3.0, 0.0).ends
    assert -0.5 < low <= 0.0


def test_the_picture_shows_the_attempt_in_orange_and_the_model_in_blue(qtbot: QtBot) -> None:
    theme().apply(Theme.LIGHT, 100)
    picture = ScalePicture(ScaleValues(100.0, 150.0, (90.0, 110.0), 60.0))
    qtbot.addWidget(picture)
    picture.resize(300, picture.height())
    image = picture.grab().toImage()
    columns = {
        shade: [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y) == QColor(shade) for y in range(image.height()))
        ]
        for shade in (LIGHT.attempt, LIGHT.model)
    }
    assert columns[LIGHT.attempt]
    assert min(columns[LIGHT.model]) > max(columns[LIGHT.attempt])


def test_the_curve_of_pace_has_room_for_both(qtbot: QtBot) -> None:
    curve = PaceCurve(
        [PacePoint(0, 4, 150), PacePoint(2, 6, 180)], [PacePoint(0, 4, 90), PacePoint(2, 6, 100)], 8.0, "Pace"
    )
    qtbot.addWidget(curve)
    curve.resize(300, curve.height())
    assert sum(curve.ends) == 270
    colours = {QColor(LIGHT.model).rgb(), QColor(LIGHT.attempt).rgb()}
    image = curve.grab().toImage()
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert colours <= seen


def test_an_empty_curve_is_drawn_without_a_fault(qtbot: QtBot) -> None:
    nothing: tuple[PacePoint, ...] = ()
    for model in (nothing, (PacePoint(0, 4, 150),)):
        curve = PaceCurve(model, nothing, 8.0, "Pace")
        qtbot.addWidget(curve)
        assert not curve.grab().isNull()


@pytest.mark.parametrize(("part", "whole", "widest"), [(21, 24, 24), (15, 22, 24), (60, 80, 100), (0, 0, 10)])
def test_a_share_is_drawn_for_any_number_of_points(qtbot: QtBot, part: int, whole: int, widest: int) -> None:
    share = Share(part, whole, widest)
    qtbot.addWidget(share)
    assert not share.grab().isNull()


def test_a_review_without_words_leaves_no_count_of_mentions() -> None:
    silent = reviewed.side(None, reviewed.delivery(pace_curve=(), pace_wpm=Measure(None, "no_words")))
    rows = compare_deliveries(TakeFacts(reviewed.delivery(pace_curve=(), pace_wpm=Measure(None, "no_words"))))
    found = {one.code: one for one in sound_facts(reviewed.comparison(attempt=silent, rows=rows), "en")}
    assert "repeats" not in found
    assert found["hedges_pm"].text == "Could not tell: there are no words."


def test_a_review_is_not_needed_for_what_only_the_sound_tells() -> None:
    assert isinstance(reviewed.review(), Review)
    assert facts(reviewed.delivery())["loudness_range_db"].text == "10 dB"
