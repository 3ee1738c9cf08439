"""The papers of a take: its page, and what was said with remarks beside it."""

from __future__ import annotations

from pathlib import Path

from app.domain import Remark, RemarkKind, Take, TakeKind, remark_sound_name
from app.workflow import Services
from tests.ui.papers.reading import Page, text_of, write
from tests.ui.stored import store, wav_of


def test_a_name_in_a_remark_is_told_of(kept: Services, tmp_path: Path) -> None:
    other = store(kept, TakeKind.ATTEMPT, speaker="Bram", day=4)
    remark = Remark("r9", RemarkKind.QUESTION, "Have you heard Kari's?", "Anneke", other.created, 1.0)
    kept.library.save_remark(other.id, remark)
    for name in ("a.html", "a.md"):
        assert write(kept, other, tmp_path / name).mentions == ("Kari",)
    kept.library.trash(other.id)


def test_remarks_and_key_points_stand_beside_what_was_said(
    kept: Services, take: Take, tmp_path: Path
) -> None:
    for ending in (".pdf", ".md"):
        write(kept, take, tmp_path / f"take{ending}")
        shown = text_of(tmp_path / f"take{ending}")
        for said in ("what does the other offer include?", "Would it help to wait here?", "Bram", "0:09"):
            assert said in shown, said
        assert shown.index("what does the other") < shown.index("Would it help") < shown.index("You let the")
        assert "Kari" not in shown


def test_the_page_of_a_take_can_do_without_the_recordings(kept: Services, take: Take, tmp_path: Path) -> None:
    assert write(kept, take, tmp_path / "a.html", sound=True).notice == ""
    assert write(kept, take, tmp_path / "b.html").notice == ""
    pages = [Page((tmp_path / name).read_text("utf-8")) for name in ("a.html", "b.html")]
    assert [sum(tag == "audio" for tag, _ in page.tags) for page in pages] == [1, 0]
    assert "too long" not in pages[1].text
    assert all("Would it help to wait here?" in page.text for page in pages)


def test_the_page_of_a_take_says_when_it_was_made(kept: Services, take: Take, tmp_path: Path) -> None:
    write(kept, take, tmp_path / "a.html")
    assert "Monday, 2 March 2026" in text_of(tmp_path / "a.html")


def test_a_take_whose_sound_is_gone_is_a_paper_of_what_was_said(
    kept: Services, take: Take, tmp_path: Path
) -> None:
    gone = store(kept, TakeKind.ATTEMPT, speaker="Bram", day=2)
    kept.library.remove_sound(gone.id)
    write(kept, kept.library.take(gone.id), tmp_path / "a.html", sound=True)
    kept.library.trash(gone.id)
    page = Page((tmp_path / "a.html").read_text("utf-8"))
    assert "what does the other offer include?" in page.text
    assert "audio" not in [tag for tag, _ in page.tags]


def test_the_model_of_another_rep_is_not_on_the_page_of_a_take(
    kept: Services, take: Take, tmp_path: Path
) -> None:
    hers = store(kept, TakeKind.MODEL, speaker="kari", day=3)
    write(kept, take, tmp_path / "a.html")
    assert "kari" not in text_of(tmp_path / "a.html").casefold()
    managers = store(kept, TakeKind.MODEL, speaker="Anneke")
    write(kept, take, tmp_path / "b.html")
    for model in (hers, managers):
        kept.library.trash(model.id)
    assert "Model Anneke" in text_of(tmp_path / "b.html")


def test_a_remark_that_was_spoken_says_so(kept: Services, tmp_path: Path) -> None:
    other = store(kept, TakeKind.ATTEMPT, speaker="Bram", day=5)
    sound = remark_sound_name("0123456789abcdef")
    (kept.library.folder(other.id) / sound).write_bytes(wav_of(TakeKind.ATTEMPT)[1])
    remark = Remark("r8", RemarkKind.PRAISE, "", "Anneke", other.created, 1.0, sound=sound, sound_s=2.0)
    kept.library.save_remark(other.id, remark)
    for name in ("a.html", "a.md", "a.pdf"):
        write(kept, other, tmp_path / name)
        assert "spoken, to be heard in the program" in text_of(tmp_path / name)
    kept.library.trash(other.id)
