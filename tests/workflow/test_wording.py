"""The wording check gives way to what the writer of remarks keeps, and counts no words."""

from __future__ import annotations

from app.analysis import SILENT_FROM
from app.workflow import Services, keep_wording, wording_advice

REMARK = "You always give a discount too early."


def test_what_is_kept_again_and_again_is_advised_no_more(services: Services) -> None:
    [advice] = wording_advice(services.paths, REMARK, "en")
    assert REMARK[advice.start : advice.end].lower().startswith("you always")
    for _ in range(SILENT_FROM):
        keep_wording(services.paths, advice.pattern)
    assert wording_advice(services.paths, REMARK, "en") == ()
    assert "discount" not in services.paths.kept_wording.read_text("utf-8")


def test_a_damaged_count_is_no_reason_to_be_quiet(services: Services) -> None:
    services.paths.kept_wording.write_bytes(b"not json")
    assert len(wording_advice(services.paths, REMARK, "en")) == 1
    keep_wording(services.paths, "always")
    assert len(wording_advice(services.paths, REMARK, "en")) == 1


def test_praise_of_the_work_is_left_alone(services: Services) -> None:
    assert wording_advice(services.paths, "The question about the missed visits opened it up.", "en") == ()
