from __future__ import annotations

from pathlib import Path

import pytest

from app.config import Machine
from app.transcription import Measure, Outcome, Pace, add_from_folder, choices, choose_model, recommended
from app.transcription.suiting import share_of_processor
from tests.transcription.calibrations import GIB, measured

MACHINE = Machine(2, 4 * GIB, "linux", "x86_64")


@pytest.mark.parametrize(
    ("language", "base_s", "small_s", "name"),
    [
        ("en", 1.8, 5.3, "base"),
        ("en", 4.0, 12.0, "base"),
        ("en", 4.1, 12.0, "tiny"),
        ("en", 0.7, 1.9, "small"),
        ("en", 0.8, 2.0, "base"),
        ("nl", 0.8, 2.0, "small"),
        ("nl", 1.3, 3.9, "small"),
        ("nl", 1.3, 4.0, "base"),
        ("nl", 4.1, 12.0, "tiny"),
        ("nb", 1.3, 3.9, "nb-whisper-small"),
        ("nb", 1.8, 5.3, "nb-whisper-base"),
        ("nb", 4.1, 12.0, "tiny"),
    ],
)
def test_the_recommended_model_follows_the_measured_times(
    language: str, base_s: float, small_s: float, name: str
) -> None:
    calibration = measured(tiny=base_s / 2, base=base_s, small=small_s)
    assert recommended(language, MACHINE, calibration=calibration).name == name


def test_a_measured_norwegian_model_counts_and_not_the_one_of_its_shape() -> None:
    calibration = measured(base=1.0, small=3.0, nb_whisper_small=4.5)
    assert recommended("nb", MACHINE, calibration=calibration).name == "nb-whisper-base"


def test_a_base_that_could_not_be_told_leaves_the_rule_for_unmeasured_computers() -> None:
    calibration = measured(Measure("base", Outcome.UNKNOWN), tiny=0.5, small=1.0)
    assert recommended("en", MACHINE, calibration=calibration) == recommended("en", MACHINE)
    assert recommended("nb", MACHINE, calibration=calibration).name == "nb-whisper-base"


def test_a_base_that_was_slow_beside_busy_programs_does_not_make_the_computer_a_slow_one() -> None:
    def disturbed(window_s: float) -> Measure:
        return Measure("base", Outcome.MEASURED, window_s=window_s, was_disturbed=True)

    slow, fair = measured(disturbed(7.0), tiny=14.0, small=22.0), measured(disturbed(3.9), small=11.0)
    assert recommended("en", MACHINE, calibration=slow).name == "base"
    assert recommended("en", MACHINE, calibration=fair).name == "base"
    assert recommended("en", MACHINE, calibration=measured(base=7.0)).name == "tiny"


def test_a_small_that_was_not_measured_is_never_recommended() -> None:
    calibration = measured(Measure("small", Outcome.SHORT_OF_MEMORY), tiny=0.2, base=0.4)
    assert recommended("nl", MACHINE, calibration=calibration).name == "base"


def test_three_choices_say_what_they_cost() -> None:
    calibration = measured(tiny=0.9, base=1.8, small=5.3)
    fast, balanced, best = choices("en", MACHINE, calibration)
    assert [(one.pace, one.name) for one in (fast, balanced, best)] == [
        (Pace.FAST, "tiny"),
        (Pace.BALANCED, "base"),
        (Pace.BEST, "small"),
    ]
    assert [one.is_recommended for one in (fast, balanced, best)] == [False, True, False]
    assert (balanced.wait_s, balanced.size_mb, balanced.memory_bytes) == (1.8, 148, 380_000_000)
    assert balanced.share == pytest.approx(2.2 * 1.8 * 1.4 / 30 / 2)


def test_norwegian_choices_are_norwegian_models_with_the_cost_of_their_shape() -> None:
    calibration = measured(tiny=0.9, base=1.8, small=5.3)
    fast, balanced, best = choices("nb", MACHINE, calibration)
    assert [one.name for one in (fast, balanced, best)] == ["tiny", "nb-whisper-base", "nb-whisper-small"]
    assert (balanced.wait_s, best.wait_s) == (1.8, 5.3)


def test_what_could_not_be_told_has_no_number() -> None:
    calibration = measured(
        Measure("tiny", Outcome.UNKNOWN), Measure("small", Outcome.SHORT_OF_MEMORY), base=1.8
    )
    fast, _, best = choices("en", MACHINE, calibration)
    assert (fast.wait_s, fast.memory_bytes, fast.share) == (None, None, None)
    assert (fast.is_short_of_memory, best.is_short_of_memory) == (False, True)


def test_before_anything_is_measured_there_are_choices_without_costs() -> None:
    assert [one.wait_s for one in choices("nl", MACHINE, None)] == [None, None, None]


def test_a_graphics_card_offers_the_larger_models() -> None:
    calibration = measured(device="cuda", tiny=0.1, base=0.1, small=0.2)
    offered = choices("nl", MACHINE, calibration)
    assert [one.name for one in offered] == ["base", "small", "large-v3-turbo"]
    assert [one.is_recommended for one in offered] == [False, False, True]


def test_nobody_spends_more_than_the_whole_processor() -> None:
    assert share_of_processor(60, 2) == 1.0


def test_the_installed_model_that_is_used_follows_the_measured_times(
    tmp_path: Path, micro_whisper: Path
) -> None:
    for name in ("base", "small"):
        add_from_folder(micro_whisper, tmp_path, name=name)
    slow, quick = measured(base=1.8, small=5.3), measured(base=0.7, small=1.9)
    used = [choose_model("en", tmp_path, MACHINE, "", one) for one in (slow, quick)]
    assert [model.name for model in used if model is not None] == ["base", "small"]
