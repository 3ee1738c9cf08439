"""Nobody else on this computer can read what the program keeps, also where the umask lets everybody."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.config import Paths, save_key
from app.domain import TakeKind
from app.packs import export
from app.transcription import add_from_folder, fetch_model
from app.ui.pages.settings_page import SettingsPage
from app.ui.pages.takes_page import TakesPage
from app.ui.round.controller import Microphone
from app.workflow import Services, Step, erase_person
from tests.fakes.portaudio import FakeMicrophone
from tests.hub import ModelHub
from tests.packs.pack_server import PackServer, commit, make_certificate
from tests.packs.shelves import pack_folder
from tests.ui.editing import new_scenario, type_into
from tests.ui.hands import MICROPHONE, Hands
from tests.ui.stored import store

MODEL = Path(__file__).parents[1] / "data" / "micro-whisper"

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps user folders private by access lists"
)


@pytest.fixture(autouse=True)
def _everybody_may() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def too_open(paths: Paths) -> dict[str, str]:
    """What others may look at, below the folders of the data."""
    found = {}
    for root in (paths.library, paths.local, paths.models):
        for path in (root, *root.rglob("*")):
            wanted = 0o700 if path.is_dir() else 0o600
            mode = stat.S_IMODE(path.lstat().st_mode)
            if mode != wanted and not path.is_symlink():
                found[str(path.relative_to(root.parent))] = oct(mode)
    return found


def test_after_a_run_through_the_window_everything_is_private(
    hands: Hands, services: Services, microphone: FakeMicrophone
) -> None:
    gone, kept = store(services, speaker="Kari"), store(services, TakeKind.MODEL, words=False)
    for sound in services.paths.takes.rglob("*.wav"):
        sound.chmod(0o600)  # the test wrote it, and not the recorder
    microphone.device = MICROPHONE
    hands.open_line()
    hands.go(Step.ATTEMPT)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.OPEN)
    microphone.deliver(np.full(48_000, 3000, np.int16))
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: hands.controller.microphone is Microphone.CLOSED)
    hands.settle()
    hands.go(Step.SELF_CHECK)
    hands.key(Qt.Key.Key_1)
    for step in (Step.COMPARE, Step.NEXT_TIME):
        hands.go(step)
    hands.window.show_page("takes")
    hands.settle()
    page = hands.window.page("takes")
    assert isinstance(page, TakesPage)
    page.choose(gone.id)
    page.strip.delete_asked.emit()
    hands.settle()
    editor = new_scenario(hands)
    type_into(editor.form.title.area, "Price")
    hands.until(lambda: any(services.paths.library.glob("drafts/*.json")), 20)
    editor.flush()
    hands.settle()
    hands.window.open_settings()
    hands.settle()
    settings = hands.window.page("settings")
    assert isinstance(settings, SettingsPage)
    hands.click(settings.sounds.days.chip("30"))
    hands.settle()
    hands.click(settings.online.switch.chip("on"))
    hands.click(settings.online.switch.chip("off"))
    hands.settle()
    services.library.rebuild()
    services.library.remove_sound(kept.id)
    assert too_open(services.paths) == {}
    names = {path.name for path in services.paths.local.rglob("*")}
    assert names >= {"settings.json", "index.db", "sound-due.json"}


def test_packs_models_and_keys_are_private_too(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    shelf = services.shelf
    folder = pack_folder(tmp_path / "pack")
    packed = export(folder, tmp_path / "a.gofirst").path.read_bytes()
    with PackServer().running(certificate) as server, ModelHub() as hub:
        server.files["/a.gofirst"] = packed
        server.repositories[b"/repo.git"] = commit(pack_folder(tmp_path / "repo", version="1.1.0"))
        shelf.add(shelf.inspect_address(server.address("/a.gofirst")))
        preview = shelf.inspect_address(server.address("/repo.git"))
        assert too_open(services.paths) == {}, "while it is looked at"
        shelf.add(preview)
        files = {file.name: file.read_bytes() for file in MODEL.iterdir() if file.is_file()}
        hub.add("Systran/faster-whisper-tiny", files, lfs={"model.bin"})
        fetch_model("tiny", services.paths.models, endpoint=hub.url)
    add_from_folder(MODEL, services.paths.models, name="own")
    save_key(services.paths.endpoint_key, "https://a.example", "key")
    services.packs()
    store(services, speaker="Kari")
    assert too_open(services.paths)  # the test's own sound
    erase_person(services, "Kari")
    assert too_open(services.paths) == {}
    assert {path.name for path in services.paths.models.iterdir()} >= {"tiny", "own"}
    assert services.paths.connections.exists()
    shutil.rmtree(tmp_path / "repo")
