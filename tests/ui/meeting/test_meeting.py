"""A team meeting: large type, the room judges first, and nothing is kept unless somebody says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain import TakeKind, Transcript, Verdict
from app.ui.meeting.big import BigText
from app.ui.meeting.controller import Showing
from app.ui.meeting.meeting_page import MeetingPage
from app.workflow import Services
from tests.fakes.player import FakePlayer
from tests.fakes.portaudio import FakeMicrophone
from tests.ui.hands import Hands
from tests.ui.looks import cut_off, nameless, texts
from tests.ui.speaking import closed, opened, plug_in, speak
from tests.ui.stored import place_of, words_of


@pytest.fixture
def room(
    services: Services, microphone: FakeMicrophone, player: FakePlayer, open_window: Callable[[], Hands]
) -> Hands:
    """The first line of a scenario is on the big screen, and there is a microphone."""
    plug_in(microphone)
    hands = open_window()
    hands.window.open_meeting(place_of(services), at_line=True)
    hands.settle()
    return hands


def page_of(hands: Hands) -> MeetingPage:
    return hands.window.meeting.page


def sounds(hands: Hands) -> list[Path]:
    folder = hands.services.paths.meeting
    return sorted(folder.iterdir()) if folder.exists() else []


def go(hands: Hands, microphone: FakeMicrophone) -> None:
    """Somebody says the line."""
    controller = page_of(hands).controller
    hands.key(Qt.Key.Key_Space)
    opened(hands, controller)
    speak(microphone)
    hands.key(Qt.Key.Key_Space)
    closed(hands, controller)


def test_the_lines_come_one_after_the_other_and_the_bar_of_pages_is_out_of_the_way(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    hands = open_window()
    place = place_of(services)
    hands.open_line(place.ref)
    hands.click(hands.find(QPushButton, "open_meeting"))
    hands.settle()
    page = page_of(hands)
    assert not hands.window.rail.isVisible()
    assert place.scenario.situation.get("en") in texts(page.scene)
    hands.keys(Qt.Key.Key_Right)
    assert f"“{place.cue('en')}”" in texts(page.line)
    hands.keys(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_N)
    assert page.controller.number == len(place.scenario.lines)
    hands.keys(Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
    assert page.controller.showing is Showing.SCENE
    hands.keys(Qt.Key.Key_Escape)
    assert hands.window.shows_round
    assert hands.window.rail.isVisible()


def test_what_was_said_is_gone_with_the_next_one_and_when_the_meeting_is_left(
    room: Hands, microphone: FakeMicrophone
) -> None:
    go(room, microphone)
    [first] = sounds(room)
    go(room, microphone)
    [second] = sounds(room)
    assert second != first
    room.keys(Qt.Key.Key_Escape)
    assert sounds(room) == []
    assert room.services.library.takes() == ()
    assert not any(room.services.paths.library.rglob("*.wav"))


def test_a_window_that_is_closed_while_somebody_speaks_leaves_nothing(
    services: Services, microphone: FakeMicrophone, open_window: Callable[[], Hands]
) -> None:
    plug_in(microphone)
    hands = open_window()
    hands.window.open_meeting(place_of(services), at_line=True)
    hands.key(Qt.Key.Key_Space)
    opened(hands, page_of(hands).controller)
    speak(microphone)
    assert len(sounds(hands)) == 1
    hands.window.close()
    assert microphone.is_closed
    assert not any(services.paths.meeting.iterdir())


def test_after_a_kill_the_next_start_deletes_it_and_says_so(
    services: Services, open_window: Callable[[], Hands]
) -> None:
    services.paths.meeting.mkdir(parents=True)
    (services.paths.meeting / "0123456789abcdef.wav").write_bytes(b"RIFF and what was said")
    hands = open_window()
    assert "had not been kept, so it was deleted" in hands.said
    assert sounds(hands) == []
    assert services.library.takes() == ()


def test_the_room_judges_first_and_then_sees_marks_without_numbers(
    room: Hands, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = words_of(TakeKind.ATTEMPT)
    monkeypatch.setattr("app.workflow.speech_models.choose_model", lambda *_: Path())
    monkeypatch.setattr(
        type(room.services), "transcriber", property(lambda _self: _Hears(words)), raising=True
    )
    go(room, microphone)
    page = page_of(room)
    assert set(page.line.marks.values()) == {None}
    assert "Thumbs first" in page.prompt.text()
    room.keys(Qt.Key.Key_F)
    assert Verdict.SAID in page.line.marks.values()
    marks = [one.text() for one in page.line.findChildren(BigText) if one.isVisible()]
    assert {"said", "not said"} & set(marks)
    assert not any("%" in one or "of 4" in one for one in marks)


class _Hears:
    """A transcriber that understands the example's words."""

    is_live = False
    trouble = ""

    def __init__(self, words: Transcript) -> None:
        self._words = words

    def transcribe(self, blocks: list[object], **_how: object) -> Transcript:
        assert len(blocks) > 0
        return self._words

    def close(self) -> None:
        pass


def test_without_a_speech_model_the_ears_of_the_room_count(room: Hands, microphone: FakeMicrophone) -> None:
    go(room, microphone)
    room.keys(Qt.Key.Key_F)
    assert set(page_of(room).line.marks.values()) == {Verdict.COULD_NOT_TELL}
    assert "ears count" in page_of(room).prompt.text()


def test_what_somebody_says_to_keep_is_an_ordinary_take_of_theirs(
    room: Hands, microphone: FakeMicrophone, player: FakePlayer
) -> None:
    go(room, microphone)
    [sound] = sounds(room)
    content = sound.read_bytes()
    room.keys(Qt.Key.Key_K)
    room.settle()
    panel = page_of(room).keep_panel
    assert not panel.keep.isEnabled()
    QTest.keyClicks(panel.name, "Kari  Nordmann")
    room.key(Qt.Key.Key_Return)
    room.settle()
    [take] = room.services.library.takes()
    assert (take.speaker, take.kind, take.line) == (
        "Kari Nordmann",
        TakeKind.ATTEMPT,
        place_of(room.services).ref,
    )
    assert take.consent is not None
    assert take.consent.agreed
    assert room.services.library.audio_path(take.id).read_bytes() == content
    assert sounds(room) == []
    assert room.services.library.check() == ()
    room.keys(Qt.Key.Key_B)
    assert player.sections[0].path == room.services.library.audio_path(take.id)
    room.keys(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert room.services.library.takes() == (take,)


def test_a_full_disk_keeps_nothing_and_what_was_said_can_be_heard_on(
    room: Hands, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.domain import KnownError

    def full(*_files: object) -> None:
        raise KnownError("disk_full", folder="takes")

    go(room, microphone)
    monkeypatch.setattr("app.workflow.meetings._copy", full)
    page_of(room).controller.keep("Kari", TakeKind.ATTEMPT)
    assert "disk" in room.said.lower()
    assert room.services.library.takes() == ()
    assert not any(room.services.paths.takes.rglob("*.part"))
    assert page_of(room).controller.can_keep
    assert len(sounds(room)) == 1


def test_no_microphone_is_said_and_what_was_said_before_stays(
    room: Hands, microphone: FakeMicrophone
) -> None:
    go(room, microphone)
    before = sounds(room)
    microphone.device = None
    room.key(Qt.Key.Key_Space)
    closed(room, page_of(room).controller)
    assert "microphone" in room.said.lower()
    assert sounds(room) == before
    assert page_of(room).controller.showing is Showing.JUDGE


def test_an_unplugged_microphone_leaves_what_was_said_until_then(
    room: Hands, microphone: FakeMicrophone
) -> None:
    controller = page_of(room).controller
    room.key(Qt.Key.Key_Space)
    opened(room, controller)
    speak(microphone, 12)
    microphone.die()
    closed(room, controller)
    assert "0:01" in room.said
    assert controller.said is not None
    assert controller.said.sound.duration_s == pytest.approx(1.2)


def test_what_the_room_wants_to_remember_is_saved_only_with_a_kept_take(
    room: Hands, microphone: FakeMicrophone
) -> None:
    room.keys(Qt.Key.Key_M)
    page = page_of(room)
    QTest.keyClicks(page.note_panel.text, "Ask what it costs to wait.")
    assert not page.note_panel.as_remark.isEnabled()
    assert not page.note_panel.as_note.isEnabled()  # it comes with the program
    room.keys(Qt.Key.Key_Escape)
    go(room, microphone)
    page.controller.keep("Kari", TakeKind.ATTEMPT)
    room.settle()
    room.keys(Qt.Key.Key_M)
    assert page.note_panel.written == "Ask what it costs to wait."
    room.click(page.note_panel.as_remark)
    [take] = room.services.library.takes()
    found = room.services.library.remarks(take.id)
    assert found is not None
    assert [one.text for one in found.remarks] == ["Ask what it costs to wait."]
    room.keys(Qt.Key.Key_M)
    assert page.note_panel.written == ""


def test_the_type_is_read_from_five_metres_and_grows_with_the_screen(
    services: Services, open_window: Callable[..., Hands]
) -> None:
    hands = open_window((1280, 800))
    hands.window.open_meeting(place_of(services), at_line=True)
    hands.settle()
    page = page_of(hands)
    QTest.qWait(30)
    small = page.line.unit
    rules = [one for one in page.line.findChildren(BigText) if one.isVisible()]
    assert min(one.fontMetrics().height() for one in rules) >= 20
    assert cut_off(page) == []
    assert nameless(page) == []
    hands.window.resize(1920, 1200)
    QTest.qWait(60)
    assert page.line.unit > small * 1.3
    assert cut_off(page) == []


def test_a_page_that_is_gone_to_ends_the_meeting_but_never_while_somebody_speaks(
    room: Hands, microphone: FakeMicrophone
) -> None:
    controller = page_of(room).controller
    room.key(Qt.Key.Key_Space)
    opened(room, controller)
    room.window.show_page("takes")
    assert room.window.current is page_of(room)
    room.key(Qt.Key.Key_Space)
    closed(room, controller)
    room.window.show_page("takes")
    assert not room.window.shows_meeting
    assert sounds(room) == []


def test_the_program_is_started_for_a_meeting(services: Services, open_window: Callable[[], Hands]) -> None:
    services.asked_meeting = str(place_of(services).ref)
    hands = open_window()
    assert hands.window.shows_meeting
    assert page_of(hands).controller.number == 1
