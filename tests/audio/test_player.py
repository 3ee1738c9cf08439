"""What is heard from the software loudspeaker, and what the player says is being heard."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio import Player, PlayerState, Playing, Section, refresh_devices
from app.domain import KnownError
from tests.sound import SoundServer, sound_here, wait_until

pytestmark = [pytest.mark.microphone, pytest.mark.alone]

RATE = 44_100


@pytest.fixture
def player(sound_server: SoundServer) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()
    assert refresh_devices(), "the loudspeaker is still open"


def noise(path: Path, seconds: float, seed: int, rate: int = RATE) -> np.ndarray:
    sound = np.random.default_rng(seed).normal(0, 0.1, round(seconds * rate))
    soundfile.write(path, sound, rate, subtype="FLOAT")
    return sound


def tone(path: Path, seconds: float, hertz: float = 300, rate: int = RATE) -> None:
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate), rate)


def until(player: Player, state: PlayerState) -> Playing:
    wait_until(lambda: player.position().state is state, 20)
    return player.position()


def where(heard: np.ndarray, part: np.ndarray) -> tuple[float, float]:
    """When a part was heard, in seconds, and how alike it was (0 to 1)."""
    size = 1 << (len(heard) + len(part)).bit_length()
    both = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(part, size)), size)[: len(heard)]
    best = int(np.argmax(both))
    there = heard[best : best + len(part)]
    likeness = both[best] / np.sqrt(np.square(there).sum() * np.square(part).sum())
    return best / RATE, float(likeness)


def length_s(heard: np.ndarray) -> float:
    sounding = np.flatnonzero(np.abs(heard) > 0.003)
    return float(sounding[-1] - sounding[0] + 1) / RATE


def listen(path: Path) -> np.ndarray:
    heard, rate = soundfile.read(path)
    assert rate == RATE
    return np.asarray(heard if heard.ndim == 1 else heard.mean(axis=1))


def test_the_model_is_heard_and_then_the_attempt_after_a_short_pause(
    player: Player, sound_server: SoundServer, tmp_path: Path
) -> None:
    model, attempt = noise(tmp_path / "m.wav", 1.5, 1), noise(tmp_path / "a.wav", 1, 2)
    sections = [Section(tmp_path / "m.wav", 0.5, 1.3, "model"), Section(tmp_path / "a.wav", label="attempt")]
    seen: list[Playing] = []

    def is_over() -> bool:
        seen.append(player.position())
        return seen[-1].state is not PlayerState.PLAYING

    with sound_server.listening(tmp_path / "heard.wav"):
        player.play(sections)
        wait_until(is_over)
    heard = listen(tmp_path / "heard.wav")
    model_at, model_like = where(heard, model[round(0.5 * RATE) : round(1.3 * RATE)])
    attempt_at, attempt_like = where(heard, attempt)
    assert min(model_like, attempt_like) > 0.99
    assert attempt_at - model_at == pytest.approx(0.8 + 0.35, abs=0.005)
    assert length_s(heard) == pytest.approx(0.8 + 0.35 + 1, abs=0.01)
    assert list(dict.fromkeys((one.section, one.label) for one in seen)) == [(0, "model"), (1, "attempt")]
    assert [one.position_s for one in seen if one.section == 1] == sorted(
        one.position_s for one in seen if one.section == 1
    )
    assert seen[-1] == Playing(PlayerState.FINISHED, 1, "attempt", 1.0, finished=1)


def test_slower_is_longer_at_the_same_pitch(
    player: Player, sound_server: SoundServer, tmp_path: Path
) -> None:
    tone(tmp_path / "a.wav", 1.5, 300, rate=16_000)
    with sound_server.listening(tmp_path / "heard.wav"):
        player.play([Section(tmp_path / "a.wav")], rate=0.75)
        until(player, PlayerState.FINISHED)
    heard = listen(tmp_path / "heard.wav")
    assert length_s(heard) == pytest.approx(2.0, abs=0.03)
    sounding = heard[np.flatnonzero(np.abs(heard) > 0.003)[0] :][: 2 * RATE]
    pitch = np.argmax(np.abs(np.fft.rfft(sounding, RATE * 4))) / 4
    assert pitch == pytest.approx(300, abs=1.5)


def test_the_position_is_that_of_what_leaves_the_loudspeaker(
    player: Player, sound_server: SoundServer, tmp_path: Path
) -> None:
    clicks = np.zeros(3 * RATE)
    for number in (1, 2, 3, 4, 5):
        clicks[number * RATE // 2 : number * RATE // 2 + 200] = 0.8
    soundfile.write(tmp_path / "clicks.wav", clicks, RATE)
    options = ("--raw", "--format=s16le", "--channels=1", f"--rate={RATE}", "--latency-msec=10")
    recorder = subprocess.Popen(
        ["parecord", "--device=spk.monitor", *options], stdout=subprocess.PIPE, env=sound_server.environment
    )
    told: list[float] = []
    last = 0.0

    def listen_for_clicks() -> None:
        nonlocal last
        assert recorder.stdout is not None
        while data := recorder.stdout.read(882):
            if np.abs(np.frombuffer(data, "<i2")).max() > 8000 and time.monotonic() - last > 0.2:
                last = time.monotonic()
                told.append(player.position().position_s)

    thread = threading.Thread(target=listen_for_clicks)
    thread.start()
    player.play([Section(tmp_path / "clicks.wav")])
    until(player, PlayerState.FINISHED)
    recorder.terminate()
    recorder.wait()
    thread.join()
    assert recorder.stdout is not None
    recorder.stdout.close()
    assert len(told) == 5
    errors = np.array(told) - np.arange(1, 6) * 0.5
    # The listener's own 10 ms blocks are in this, and a busy machine; one delay does not move the median.
    assert abs(np.median(errors)) < 0.03


def test_pause_keeps_the_place_and_resume_goes_on_from_there(player: Player, tmp_path: Path) -> None:
    tone(tmp_path / "a.wav", 3)
    player.play([Section(tmp_path / "a.wav", 1.0)])
    wait_until(lambda: player.position().position_s > 1.2)
    player.pause()
    paused = player.position()
    assert paused.state is PlayerState.PAUSED
    assert 1.2 < paused.position_s < 2
    wait_until(refresh_devices)
    assert player.position() == paused
    player.resume()
    assert player.position().position_s >= paused.position_s
    wait_until(lambda: player.position().position_s > paused.position_s + 0.1)
    player.stop()
    assert player.position() == Playing(PlayerState.IDLE)
    player.resume()
    assert player.position() == Playing(PlayerState.IDLE)


def test_seek_goes_to_a_place_while_playing_and_while_paused(player: Player, tmp_path: Path) -> None:
    tone(tmp_path / "a.wav", 3)
    tone(tmp_path / "b.wav", 2)
    player.play([Section(tmp_path / "a.wav", label="a"), Section(tmp_path / "b.wav", 0.5, label="b")])
    player.seek(1, 1.0)
    assert (player.position().label, player.position().position_s) == ("b", 1.0)
    wait_until(lambda: player.position().position_s > 1.1)
    assert player.position().section == 1
    player.pause()
    player.seek(0, 99)
    assert player.position() == Playing(PlayerState.PAUSED, 0, "a", 3.0)
    player.seek(1, 0.0)
    assert player.position().position_s == 0.5
    with pytest.raises(IndexError):
        player.seek(2, 0)
    player.seek(1, 1.8)
    player.resume()
    assert until(player, PlayerState.FINISHED) == Playing(PlayerState.FINISHED, 1, "b", 2.0, finished=1)


def test_the_rate_changes_while_playing_without_losing_the_place(player: Player, tmp_path: Path) -> None:
    tone(tmp_path / "a.wav", 6)
    player.play([Section(tmp_path / "a.wav")])
    wait_until(lambda: player.position().position_s > 0.5)
    before = player.position().position_s
    player.set_rate(0.5)
    assert before <= player.position().position_s < before + 0.4
    wait_until(lambda: player.position().position_s > before + 0.5)
    first, at = player.position().position_s, time.monotonic()
    wait_until(lambda: player.position().position_s > first + 0.4)
    assert (player.position().position_s - first) / (time.monotonic() - at) == pytest.approx(0.5, abs=0.1)


def test_a_loop_plays_all_again_and_counts(player: Player, tmp_path: Path) -> None:
    tone(tmp_path / "a.wav", 0.2)
    player.play([Section(tmp_path / "a.wav", label="a"), Section(tmp_path / "a.wav", label="b")], loop=True)
    wait_until(lambda: player.position().finished == 2)
    assert player.position().state is PlayerState.PLAYING


def test_what_is_played_next_replaces_what_is_playing(player: Player, tmp_path: Path) -> None:
    tone(tmp_path / "a.wav", 3)
    tone(tmp_path / "b.wav", 0.3)
    player.play([Section(tmp_path / "a.wav", label="a")])
    wait_until(lambda: player.position().position_s > 0)
    player.play([Section(tmp_path / "b.wav", label="b")])
    assert player.position().label == "b"
    assert until(player, PlayerState.FINISHED).label == "b"


def test_a_file_that_is_not_there_is_told_and_what_plays_goes_on(player: Player, tmp_path: Path) -> None:
    tone(tmp_path / "a.wav", 2)
    player.play([Section(tmp_path / "a.wav", label="a")])
    with pytest.raises(KnownError) as caught:
        player.play([Section(tmp_path / "none.wav")])
    assert caught.value.code == "audio_not_found"
    assert player.position().state is PlayerState.PLAYING


def test_sections_begin_and_end_without_a_click(
    player: Player, sound_server: SoundServer, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "a.wav", np.full(RATE, 0.5), RATE)
    with sound_server.listening(tmp_path / "heard.wav"):
        player.play([Section(tmp_path / "a.wav", 0.2, 0.6)])
        until(player, PlayerState.FINISHED)
        player.play([Section(tmp_path / "a.wav", 0.2, 0.9)])
        wait_until(lambda: player.position().position_s > 0.3)
        player.seek(0, 0.6)
        wait_until(lambda: player.position().position_s > 0.65)
        player.pause()
        wait_until(refresh_devices)
    heard = listen(tmp_path / "heard.wav")
    assert heard.max() == pytest.approx(0.5, abs=0.01)
    assert np.abs(np.diff(heard)).max() < 0.02


def test_without_a_loudspeaker_it_is_said_and_a_lost_one_ends_playing(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    tone(tmp_path / "a.wav", 5)
    player = Player()
    with SoundServer() as server, sound_here(server):
        player.play([Section(tmp_path / "a.wav")])
        wait_until(lambda: player.position().position_s > 0.2)
        server.stop()
        lost = until(player, PlayerState.FAILED)
        assert lost.problem is not None
        assert lost.problem.code == "speaker_gone"
        player.close()
        assert refresh_devices()
        with pytest.raises(KnownError) as caught:
            player.play([Section(tmp_path / "a.wav")])
        assert caught.value.code == "no_speaker"
