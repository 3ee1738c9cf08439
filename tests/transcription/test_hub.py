from __future__ import annotations

import hashlib
import json
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from app.domain import Cancelled, KnownError
from app.transcription import ModelState, check_models, fetch_model, installed_models, look_up, pin_models
from app.transcription import download as download_module
from tests.hub import COMMIT, SIGN_IN_PAGE, Answer, ModelHub

REPO = "Systran/faster-whisper-tiny"
NAMES = ("config.json", "model.bin", "preprocessor_config.json", "tokenizer.json", "vocabulary.json")


@pytest.fixture(scope="module")
def content(micro_whisper: Path) -> dict[str, bytes]:
    return {name: (micro_whisper / name).read_bytes() for name in NAMES}


@pytest.fixture
def hub(content: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelHub]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setattr(download_module, "RETRY_WAITS_S", [0.0, 0.0])
    with ModelHub() as running:
        running.add(REPO, {**content, "README.md": b"# tiny"}, lfs={"model.bin", "tokenizer.json"})
        yield running


def _fault(code: str, hub: ModelHub, folder: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        fetch_model("tiny", folder, endpoint=hub.url)
    assert caught.value.code == code
    assert installed_models(folder) == ()
    return caught.value


def test_the_size_is_known_before_anything_is_fetched(hub: ModelHub, content: dict[str, bytes]) -> None:
    offer = look_up("tiny", endpoint=hub.url)
    assert offer.total_bytes == sum(len(data) for data in content.values())
    assert offer.revision == COMMIT
    assert len(hub.requests) == 1


def test_a_model_is_fetched_checked_and_recorded(
    hub: ModelHub, tmp_path: Path, content: dict[str, bytes]
) -> None:
    seen: list[tuple[int, int]] = []
    model = fetch_model(
        "tiny", tmp_path, endpoint=hub.url, on_progress=lambda done, total: seen.append((done, total))
    )
    assert (model.name, model.state, model.repo, model.revision) == ("tiny", ModelState.GOOD, REPO, COMMIT)
    assert {name: (tmp_path / "tiny" / name).read_bytes() for name in NAMES} == content
    assert not (tmp_path / "tiny" / "README.md").exists()
    record = json.loads((tmp_path / "tiny" / "model.json").read_text(encoding="utf-8"))
    for name in NAMES:
        assert record["files"][name]["sha256"] == hashlib.sha256(content[name]).hexdigest()
    total = sum(len(data) for data in content.values())
    assert seen[0] == (0, total)
    assert seen[-1] == (total, total)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert check_models(tmp_path) == ()
    assert not list(tmp_path.glob("*.partial"))


def test_a_connection_cut_again_and_again_is_resumed_where_it_broke(hub: ModelHub, tmp_path: Path) -> None:
    def cut(answer: Answer) -> None:
        if answer.path.endswith("model.bin") and answer.status != 302 and len(answer.body) > 900_000:
            answer.cut_after = 700_001

    hub.faults.append(cut)
    assert fetch_model("tiny", tmp_path, endpoint=hub.url).state is ModelState.GOOD
    ranges = [asked for asked in hub.downloads("model.bin") if asked]
    assert len(set(ranges)) >= 4


def test_a_download_that_broke_off_is_kept_and_gone_on_with_the_next_time(
    hub: ModelHub, tmp_path: Path
) -> None:
    def die_after_a_while(answer: Answer) -> None:
        if answer.path.endswith("model.bin") and answer.status != 302:
            answer.cut_after = 0 if answer.range_from else 2_000_000

    hub.faults.append(die_after_a_while)
    _fault("download_interrupted", hub, tmp_path)
    assert (tmp_path / "tiny.partial" / "model.bin.part").stat().st_size == 2_000_000
    hub.faults.clear()
    hub.requests.clear()
    seen: list[int] = []
    fetch_model("tiny", tmp_path, endpoint=hub.url, on_progress=lambda done, _: seen.append(done))
    assert set(hub.downloads("model.bin")) == {"bytes=2000000-"}
    assert hub.downloads("config.json") == []
    assert check_models(tmp_path) == ()


def test_cancelling_keeps_what_came(hub: ModelHub, tmp_path: Path) -> None:
    cancel = threading.Event()

    def watch(done: int, total: int) -> None:
        if done > total // 3:
            cancel.set()

    with pytest.raises(Cancelled):
        fetch_model("tiny", tmp_path, endpoint=hub.url, on_progress=watch, cancel=cancel)
    assert installed_models(tmp_path) == ()
    assert (tmp_path / "tiny.partial").is_dir()
    assert fetch_model("tiny", tmp_path, endpoint=hub.url).state is ModelState.GOOD


def test_a_server_that_knows_no_ranges_is_read_from_the_start(hub: ModelHub, tmp_path: Path) -> None:
    cuts = [1_000_000]

    def cut_once(answer: Answer) -> None:
        if answer.path.endswith("model.bin") and answer.status == 200 and cuts:
            answer.cut_after = cuts.pop()

    hub.knows_ranges = False
    hub.faults.append(cut_once)
    assert fetch_model("tiny", tmp_path, endpoint=hub.url).state is ModelState.GOOD


def test_a_range_that_begins_elsewhere_is_not_appended(hub: ModelHub, tmp_path: Path) -> None:
    cuts = [1_000_000]

    def lie(answer: Answer) -> None:
        if answer.path.endswith("model.bin") and answer.status == 200 and cuts:
            answer.cut_after = cuts.pop()
        elif answer.status == 206:
            answer.headers["Content-Range"] = answer.headers["Content-Range"].replace("1000000-", "999999-")

    hub.faults.append(lie)
    assert fetch_model("tiny", tmp_path, endpoint=hub.url).state is ModelState.GOOD


def test_content_that_is_not_what_was_published_is_thrown_away(
    hub: ModelHub, tmp_path: Path, content: dict[str, bytes]
) -> None:
    def flip(answer: Answer) -> None:
        if answer.path.endswith("model.bin") and answer.status == 200:
            answer.body = answer.body[:500_000] + b"\x00\x01" + answer.body[500_002:]

    hub.faults.append(flip)
    error = _fault("download_damaged", hub, tmp_path)
    assert error.facts == {"file": "model.bin"}
    hub.faults.clear()
    assert fetch_model("tiny", tmp_path, endpoint=hub.url).state is ModelState.GOOD


def test_a_small_file_is_checked_by_the_hash_that_git_gives_it(hub: ModelHub, tmp_path: Path) -> None:
    def flip(answer: Answer) -> None:
        if answer.path.endswith("config.json") and answer.status == 200:
            answer.body = answer.body[:-2] + b" }"

    hub.faults.append(flip)
    assert _fault("download_damaged", hub, tmp_path).facts["file"] in (
        "config.json",
        "preprocessor_config.json",
    )


@pytest.mark.parametrize("only", ["/api/", "model.bin", "config.json"])
def test_a_sign_in_page_is_recognised_wherever_it_comes(hub: ModelHub, tmp_path: Path, only: str) -> None:
    def captive(answer: Answer) -> None:
        if only in answer.path and answer.status == 200:
            answer.headers = {"Content-Type": "text/html; charset=utf-8"}
            answer.body = SIGN_IN_PAGE

    hub.faults.append(captive)
    _fault("hub_wrong_answer", hub, tmp_path)


def test_a_pointer_instead_of_the_file_is_recognised(hub: ModelHub, tmp_path: Path) -> None:
    def pointer(answer: Answer) -> None:
        if answer.path.endswith("model.bin") and answer.status == 200:
            answer.body = b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4318025\n"

    hub.faults.append(pointer)
    assert _fault("hub_wrong_answer", hub, tmp_path).facts["file"] == "model.bin"


def test_more_bytes_than_published_are_refused(hub: ModelHub, tmp_path: Path) -> None:
    def longer(answer: Answer) -> None:
        if answer.path.endswith("model.bin") and answer.status == 200:
            answer.body += b"more"

    hub.faults.append(longer)
    _fault("hub_wrong_answer", hub, tmp_path)


@pytest.mark.parametrize(
    ("status", "code", "tries"),
    [(401, "hub_refused", 1), (404, "hub_refused", 1), (503, "hub_refused", 3), (429, "hub_refused", 3)],
)
def test_a_refusal_is_told_with_its_number_and_a_busy_hub_is_asked_again(
    hub: ModelHub, tmp_path: Path, status: int, code: str, tries: int
) -> None:
    def refuse(answer: Answer) -> None:
        answer.status, answer.body, answer.headers = status, b"", {}

    hub.faults.append(refuse)
    assert _fault(code, hub, tmp_path).facts == {"host": "127.0.0.1", "status": status}
    assert len(hub.requests) == tries


def test_a_proxy_that_wants_a_sign_in_is_named(
    hub: ModelHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask_for_password(answer: Answer) -> None:
        answer.status, answer.body, answer.headers = 407, b"", {"Proxy-Authenticate": "Basic"}

    hub.faults.append(ask_for_password)
    monkeypatch.setenv("http_proxy", hub.url)
    monkeypatch.delenv("NO_PROXY")
    with pytest.raises(KnownError) as caught:
        fetch_model("tiny", tmp_path, endpoint="http://localhost:9")
    assert (caught.value.code, caught.value.facts["status"]) == ("hub_proxy", 407)


@pytest.mark.parametrize(
    "answer",
    [b"", b"[]", b"{", b'{"sha": "main", "siblings": []}', b'{"sha": "' + b"a" * 40 + b'", "siblings": []}'],
)
def test_a_list_of_files_that_makes_no_sense_is_refused(hub: ModelHub, tmp_path: Path, answer: bytes) -> None:
    def nonsense(one: Answer) -> None:
        if one.path.startswith("/api/"):
            one.body = answer

    hub.faults.append(nonsense)
    _fault("hub_wrong_answer", hub, tmp_path)


def test_a_hub_that_is_not_there_is_unreachable(hub: ModelHub, tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        endpoint = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(KnownError) as caught:
            fetch_model("tiny", tmp_path, endpoint=endpoint)
    assert caught.value.code == "hub_unreachable"
    assert caught.value.facts == {"host": "127.0.0.1"}


def test_an_unencrypted_hub_elsewhere_is_never_asked(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="hub_refused"):
        fetch_model("tiny", tmp_path, endpoint="http://example.org")


def test_a_name_that_is_not_in_the_catalogue_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="model_unknown"):
        fetch_model("../tiny", tmp_path)


def test_a_disk_that_is_too_small_is_told_before_the_download(
    hub: ModelHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.transcription import adding

    monkeypatch.setattr(adding, "free_bytes", lambda _: 400_000_000)
    error = _fault("disk_full", hub, tmp_path)
    assert error.facts["needed_mb"] == 509
    assert hub.downloads("model.bin") == []


def test_two_downloads_of_one_model_do_not_mix(hub: ModelHub, tmp_path: Path) -> None:
    from filelock import FileLock

    with FileLock(tmp_path / ".tiny.lock"):
        _fault("download_busy", hub, tmp_path)


def test_a_damaged_model_is_replaced_by_a_new_download(hub: ModelHub, tmp_path: Path) -> None:
    fetch_model("tiny", tmp_path, endpoint=hub.url)
    (tmp_path / "tiny" / "model.bin").write_bytes(b"broken")
    assert fetch_model("tiny", tmp_path, endpoint=hub.url).state is ModelState.GOOD
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["tiny"]


def test_a_pinned_model_is_asked_for_by_its_revision_and_must_be_the_same(
    hub: ModelHub, tmp_path: Path
) -> None:
    path = tmp_path / "pins.json"
    pins = pin_models(("tiny",), path=path, endpoint=hub.url)
    assert json.loads(path.read_text(encoding="utf-8"))["models"] == pins
    assert sorted(pins["tiny"]["files"]) == sorted(NAMES)
    hub.requests.clear()
    assert fetch_model("tiny", tmp_path / "models", endpoint=hub.url, pins=pins).state is ModelState.GOOD
    assert f"/revision/{COMMIT}?" in hub.requests[0][0]


@pytest.mark.parametrize("name", ["model.bin", "config.json"])
def test_a_hub_that_offers_something_else_than_pinned_is_refused(
    hub: ModelHub, tmp_path: Path, content: dict[str, bytes], name: str
) -> None:
    pins = pin_models(("tiny",), path=tmp_path / "pins.json", endpoint=hub.url)
    changed = content[name][:-1] + b" "
    hub.add(REPO, {**content, name: changed}, lfs={"model.bin", "tokenizer.json"})
    with pytest.raises(KnownError) as caught:
        fetch_model("tiny", tmp_path / "models", endpoint=hub.url, pins=pins)
    assert (caught.value.code, caught.value.facts["file"]) == ("hub_differs", name)
    assert installed_models(tmp_path / "models") == ()


def test_files_in_a_folder_of_the_repository_are_found_there_first(
    hub: ModelHub, tmp_path: Path, content: dict[str, bytes]
) -> None:
    files = {f"ct2/{name}": content[name] for name in ("config.json", "model.bin", "vocabulary.json")}
    files |= {"tokenizer.json": content["tokenizer.json"], "config.json": b"{}", "model.bin": b"not this"}
    hub.add("NbAiLab/nb-whisper-base", files, lfs={"ct2/model.bin"})
    model = fetch_model("nb-whisper-base", tmp_path, endpoint=hub.url)
    assert (model.folder / "model.bin").read_bytes() == content["model.bin"]
    assert model.knows("nb")
    assert not model.knows("en")


def test_a_certificate_that_nobody_vouches_for_is_told(hub: ModelHub, tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
    ]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            with pytest.raises(KnownError) as caught:
                fetch_model("tiny", tmp_path / "m", endpoint=f"https://localhost:{server.server_address[1]}")
        finally:
            server.shutdown()
            thread.join()
    assert caught.value.code == "hub_certificate"
