"""Bad input to the real program: one sentence that says what and what to do, an exit code, nothing lost."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from app.config import find_paths
from app.transcription import add_from_folder
from tests.commands.program import (
    CALL_BACK,
    MICRO,
    PACK,
    ROOT,
    SAID,
    SPEECH,
    Ran,
    command,
    environment,
    main,
    on_a_small_disk,
    takes_in,
)
from tests.sound import wait_until

needs_speech = pytest.mark.skipif(find_spec("faster_whisper") is None, reason="no faster-whisper here")


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A profile with the known sentences and no speech model; in the end no take may be in it."""
    folder = tmp_path_factory.mktemp("profile")
    paths = find_paths(folder)
    paths.make()
    shutil.copytree(PACK, paths.packs / "known-sentences")
    yield folder
    assert takes_in(folder) == []


@pytest.fixture
def practise(profile: Path) -> Callable[..., Ran]:
    def practise(scenario: object, attempt: object = SPEECH, *more: object) -> Ran:
        return main("practise", scenario, "--attempt", attempt, *more, "--data-dir", profile)

    return practise


def wav(path: Path, samples: bytes = b"", *, claims: int | None = None) -> Path:
    """A 16 kHz 16-bit WAV whose header speaks of `claims` bytes."""
    size = len(samples) if claims is None else claims
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", (size + 36) & 0xFFFFFFFF, b"WAVE", b"fmt ", 16, 1, 1,
                       16_000, 32_000, 2, 16, b"data", size)  # fmt: skip
    path.write_bytes(head + samples)
    return path


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        ("xyzzy", "There is no scenario “xyzzy”, nor one like it. The Packs page"),
        ("call-bakc", "There is no scenario “call-bakc”. Did you mean one of these: call-back"),
        ("call-back/nothing", "The scenario “call-back” has no line “nothing”. Choose one of: promise."),
        ("../nowhere.yaml", "There is no file ../nowhere.yaml. Check the path."),
    ],
)
def test_a_scenario_that_is_not_there(practise: Callable[..., Ran], scenario: str, said: str) -> None:
    practise(scenario).refused(said)


def _text(folder: Path) -> Path:
    (folder / "a.wav").write_text("Dear diary, this is no sound.")
    return folder / "a.wav"


def _folder(folder: Path) -> Path:
    (folder / "a.wav").mkdir()
    return folder / "a.wav"


def _nothing_in_it(folder: Path) -> Path:
    (folder / "a.wav").touch()
    return folder / "a.wav"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: folder / "a.wav", "There is no recording a.wav. Check"),
        (_text, "a.wav could not be read (not WAV, FLAC or Ogg). Use"),
        (_folder, "a.wav could not be read (not a file). Use"),
        (_nothing_in_it, "a.wav holds no sound. Record it again."),
        (lambda folder: wav(folder / "a.wav"), "a.wav holds no sound. Record it again."),
        (lambda folder: wav(folder / "a.wav", claims=64_000), "a.wav holds no sound. Record it again."),
    ],
    ids=["missing", "text", "folder", "no bytes", "header only", "header that lies"],
)
def test_a_recording_that_cannot_be_used(
    practise: Callable[..., Ran], tmp_path: Path, make: Callable[[Path], Path], said: str
) -> None:
    practise("call-back", make(tmp_path)).refused(said)


def test_no_model_is_said_after_what_could_be_shown(practise: Callable[..., Ran]) -> None:
    ran = practise("call-back", SPEECH, "--language", "nl")
    ran.refused(
        "There is no speech model for “nl” on this computer, so there are no words to compare. Get one"
    )
    assert "Ik bel u op maandag terug." in " ".join(ran.out.split())


def test_a_folder_without_a_model(practise: Callable[..., Ran], tmp_path: Path) -> None:
    practise("call-back", SPEECH, "--speech-model", tmp_path).refused(
        f"There is no speech model in {tmp_path}."
    )
    shutil.copy(CALL_BACK, tmp_path / "model.bin")
    practise("call-back", SPEECH, "--speech-model", tmp_path).refused(
        f"The folder {tmp_path} does not hold a faster-whisper speech model (config.json is missing"
    )


def test_a_damaged_model_is_noticed_before_it_is_used(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    paths.make()
    model = add_from_folder(MICRO, paths.models, name="micro").folder / "model.bin"
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 1
    model.write_bytes(content)
    said = "The speech model “micro” is damaged (model.bin). Remove it and download it again."
    main("practise", CALL_BACK, "--attempt", SPEECH, "--language", "en", "--data-dir", tmp_path).refused(said)
    checked = main("models", "check", "--data-dir", tmp_path)
    assert (checked.code, checked.err) == (1, "")
    assert said in checked.out
    assert takes_in(tmp_path) == []


def test_a_model_for_english_only_is_not_let_loose_on_dutch(
    practise: Callable[..., Ran], tmp_path: Path
) -> None:
    model = tmp_path / "english"
    shutil.copytree(MICRO, model)
    tokens = (model / "vocabulary.json").read_text(encoding="utf-8").rstrip().removesuffix("]")
    (model / "vocabulary.json").write_text(tokens.rsplit(",", 1)[0] + "]", encoding="utf-8")
    practise("call-back", SPEECH, "--language", "nl", "--speech-model", model).refused(
        "The speech model “english” knows English only. Choose a model for several languages"
    )


def test_a_pack_that_is_broken_or_newer_names_each_problem(tmp_path: Path) -> None:
    newer, broken = tmp_path / "newer", tmp_path / "broken"
    shutil.copytree(PACK, newer)
    shutil.copytree(PACK, broken)
    manifest = newer / "pack.yaml"
    manifest.write_text(
        manifest.read_text(encoding="utf-8").replace("schema: 1", "schema: 2"), encoding="utf-8"
    )
    scenario = broken / "scenarios" / "call-back.yaml"
    scenario.write_text(scenario.read_text(encoding="utf-8").replace("stage: close", "stage: [close"))
    for folder, file in ((newer, manifest), (broken, scenario)):
        checked = main("pack", "check", folder)
        assert (checked.code, checked.err) == (1, "")
        first = checked.out.splitlines()[0]
        assert first.startswith(f"{file}:")
        assert first.endswith(".")
    for folder in (newer, broken):
        file = folder / "scenarios" / "call-back.yaml"
        main("practise", file, "--attempt", SPEECH, "--data-dir", tmp_path / "profile").refused(
            f"{file} could not be used: it has "
        )
    packs = find_paths(tmp_path / "profile").packs
    newer.rename(packs / "newer")
    main("practise", "call-back", "--attempt", SPEECH, "--data-dir", tmp_path / "profile").refused(
        f"{packs / 'newer'} could not be used: it has "
    )


@pytest.mark.parametrize("words", [("library", "list"), ("practise", "x", "--attempt", "a.wav"), ()])
def test_a_data_folder_that_cannot_be_written(tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "profile"
    main(*words, "--data-dir", folder).refused(f"Go First may not write to {folder}")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind root")
def test_a_data_folder_that_belongs_to_somebody_else(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    main("library", "list", "--data-dir", locked / "x").refused(f"Go First may not write to {locked}")


@needs_speech
def test_a_full_disk_is_said_and_what_lies_on_it_can_still_be_looked_at(tmp_path: Path) -> None:
    disk = on_a_small_disk(tmp_path)
    if disk is None:
        pytest.skip("no private mounts here")
    data = tmp_path / "profile"
    said = f"The disk with {data}"
    # 1 MiB is less than a model, and less than a recording leaves free.
    main("models", "add", MICRO, "--data-dir", data, before=disk).refused(said)
    main("record", CALL_BACK, "--seconds", "1", "--data-dir", data, before=disk).refused(said)
    full = (*disk, "sh", "-c", 'cat /dev/zero > "$0/zeros" 2>/dev/null; exec "$@"', str(tmp_path))
    main("record", CALL_BACK, "--seconds", "1", "--data-dir", data, before=full).refused(said)
    page = tmp_path / "a.html"
    words = ("--language", "en", "--speech-model", MICRO, "--html", page, "--data-dir", data)
    ran = main("practise", CALL_BACK, "--attempt", SPEECH, *words, before=full)
    ran.refused(f"The disk with {tmp_path} is full. Free some space")
    assert SAID in " ".join(ran.out.split())
    listed = main("library", "list", "--data-dir", data, before=full)
    assert (listed.code, listed.out, listed.err) == (0, "No takes.\n", "")


def test_a_second_program_on_one_library_is_turned_away(profile: Path) -> None:
    lock = find_paths(profile).lock
    lock.unlink(missing_ok=True)
    window = subprocess.Popen(
        command("--data-dir", profile),
        cwd=ROOT,
        env=environment({"QT_QPA_PLATFORM": "offscreen"}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: lock.exists() or window.poll() is not None, 30)
        again = main("--data-dir", profile, env={"QT_QPA_PLATFORM": "offscreen"})
        assert (again.code, again.err) == (0, "")
        assert again.out == "Go First is open already; its window was brought to the front.\n"
        for words in (("library", "rebuild"), ("record", "call-back", "--seconds", "1")):
            ran = main(*words, "--data-dir", profile, env={"QT_QPA_PLATFORM": "offscreen"})
            ran.refused("Go First is already open with this library. Use that window, or close it first.")
        assert main("library", "list", "--data-dir", profile).code == 0
        assert window.poll() is None
    finally:
        window.kill()
        window.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS always have a display")
def test_without_a_display_no_window_and_no_abort(profile: Path) -> None:
    bare = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None, "XDG_SESSION_TYPE": None}
    main("--data-dir", profile, env=bare).refused(
        "There is no display to open a window on. Start Go First on a"
    )


def test_a_language_nobody_taught_it(practise: Callable[..., Ran]) -> None:
    practise("call-back", SPEECH, "--language", "tlh").refused(
        "Go First does not know the language “tlh”. Choose one of: en, nl, nb."
    )


@pytest.mark.parametrize("value", ["0", "-1", "soon", "nan", "1e9"])
def test_a_length_that_is_none_is_refused_by_name(value: str) -> None:
    ran = main("record", "call-back", "--seconds", value)
    assert ran.code == 2
    assert ran.err.splitlines()[-1].startswith("main.py record: error: argument --seconds: ")
    assert "_seconds" not in ran.err.splitlines()[-1]


@needs_speech
def test_an_attempt_that_ends_early_is_used_as_far_as_it_goes(
    practise: Callable[..., Ran], tmp_path: Path
) -> None:
    with wave.open(str(SPEECH), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    lying = wav(tmp_path / "a.wav", samples[: 5 * 16_000].tobytes(), claims=len(samples) * 2)
    ran = practise("call-back", lying, "--language", "en", "--speech-model", MICRO, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["attempt"]["duration_s"] == 5.0
    said = " ".join(word["text"] for word in ran.json["attempt"]["words"])
    assert said.startswith("Thank you for your time. We can send the report next week.")
