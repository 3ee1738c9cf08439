"""Which microphones and loudspeakers there are, as a person would name them.

PortAudio lists the same microphone once a host API (four times on Windows) and, on Linux, some twenty ALSA
plugins besides. Shown is the best host only, without the plugins that stand for no device.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.domain import Device, KnownError

if TYPE_CHECKING:
    from types import ModuleType

_HOSTS: Final = (
    "Windows WASAPI",
    "Windows DirectSound",
    "MME",
    "Core Audio",
    "PulseAudio",
    "ALSA",
    "JACK Audio Connection Kit",
    "OSS",
)
"""Best first: WASAPI gives whole names (MME cuts at 31 letters), a sound server knows what was plugged in."""

_PLUGIN: Final = re.compile(
    r"(sysdefault|front|rear|center_lfe|side|surround\d+|iec958|spdif|hdmi|modem|phoneline|dmix|dsnoop|dshare"
    r"|null|jack|oss|upmix|vdownmix|(lav|speex|sample)rate\w*|a52|usbstream)\b.*",
    re.IGNORECASE,
)
"""ALSA entries that are a way to the same device, or to none."""

_SERVERS: Final = ("pulse", "pipewire")
"""ALSA's doors to a sound server; its `default` leads to the same place and follows the user's choice."""

_lock = threading.RLock()
_streams = 0


@contextmanager
def portaudio() -> Iterator[ModuleType]:
    """The sounddevice module, for one thread at a time: PortAudio is not safe for more.

    Raises:
        KnownError: `sound_system_missing` when the PortAudio library cannot be loaded.
    """
    with _lock:
        try:
            import sounddevice
        except Exception as error:  # its import starts PortAudio: OSError, or an error of its own
            raise KnownError("sound_system_missing", reason=str(error)) from error
        yield sounddevice


def stream_opened() -> None:
    """Count a stream, so that PortAudio is not restarted under it. Call it inside `portaudio()`."""
    global _streams
    _streams += 1


def stream_closed() -> None:
    """The stream is gone."""
    global _streams
    _streams -= 1


def list_inputs() -> tuple[Device, ...]:
    """The microphones, the default first; empty when there is none.

    Raises:
        KnownError: `sound_system_missing`.
    """
    return _list("input")


def list_outputs() -> tuple[Device, ...]:
    """The loudspeakers, the default first; empty when there is none.

    Raises:
        KnownError: `sound_system_missing`.
    """
    return _list("output")


def find_input(key: str = "", *, fall_back: bool = True) -> Device:
    """The microphone with this key, else (when allowed) the default one; compare keys to see which it is.

    Raises:
        KnownError: `no_microphone`, `microphone_gone` (`name`) or `sound_system_missing`.
    """
    return _find(list_inputs(), key, fall_back, missing="no_microphone", gone="microphone_gone")


def find_output(key: str = "", *, fall_back: bool = True) -> Device:
    """The loudspeaker with this key, else (when allowed) the default one.

    Raises:
        KnownError: `no_speaker`, `speaker_gone` (`name`) or `sound_system_missing`.
    """
    return _find(list_outputs(), key, fall_back, missing="no_speaker", gone="speaker_gone")


def refresh_devices() -> bool:
    """Let PortAudio look again; it takes its list once, when it starts (restarting took 42 ms).

    False when a stream of ours is open: then nothing was done, and the caller tries again later.

    Raises:
        KnownError: `sound_system_missing`.
    """
    with portaudio() as sounddevice:
        if _streams:
            return False
        try:
            while sounddevice._initialized:
                sounddevice._terminate()
            sounddevice._initialize()
        except sounddevice.PortAudioError as error:
            raise KnownError("sound_system_missing", reason=str(error)) from error
        return True


class DeviceWatch:
    """Notices that something was plugged in or out; polled every two seconds, from one thread.

    The look costs well under a millisecond and needs no PortAudio; only a change restarts it.
    """

    def __init__(self) -> None:
        self._seen = devices_fingerprint()
        self._pending = False

    def poll(self) -> bool:
        """True once after a change, when the lists are new. While a stream is open it waits."""
        now = devices_fingerprint()
        if now != self._seen:
            self._seen = now
            self._pending = True
        if self._pending and refresh_devices():
            self._pending = False
            return True
        return False


def devices_fingerprint() -> str:
    """One line a sound device (and a sound server), changed when one comes or goes.

    Empty where that cannot be told cheaply.
    """
    try:
        if sys.platform == "win32":
            return _windows_fingerprint()
        if sys.platform == "darwin":
            return _mac_fingerprint()
        return _linux_fingerprint()
    except (OSError, AttributeError):
        return ""


def _list(kind: str) -> tuple[Device, ...]:
    with portaudio() as sounddevice:
        try:
            hosts = sounddevice.query_hostapis()
            entries = sounddevice.query_devices()
        except sounddevice.PortAudioError:
            return ()
    return choose_devices(list(hosts), list(entries), kind)


def choose_devices(
    hosts: list[dict[str, Any]], entries: list[dict[str, Any]], kind: str
) -> tuple[Device, ...]:
    """The entries worth showing, of what PortAudio lists. `kind` is `input` or `output`."""
    channels = f"max_{kind}_channels"
    usable = [entry for entry in entries if entry[channels] > 0]
    ranks = {
        index: _HOSTS.index(host["name"]) if host["name"] in _HOSTS else len(_HOSTS)
        for index, host in enumerate(hosts)
    }
    if not usable:
        return ()
    best = min((entry["hostapi"] for entry in usable), key=ranks.__getitem__)
    usable = [entry for entry in usable if entry["hostapi"] == best]
    names = [entry["name"] for entry in usable]
    shown = [entry for entry in usable if not _PLUGIN.fullmatch(entry["name"])] or usable
    if "default" in names:
        shown = [entry for entry in shown if entry["name"] not in _SERVERS]
    default = hosts[best][f"default_{kind}_device"]
    if default not in [entry["index"] for entry in shown]:
        default = shown[0]["index"]
    devices, seen = [], dict[str, int]()
    for entry in shown:
        name = entry["name"].strip()
        seen[name] = seen.get(name, 0) + 1
        # Two alike (the same headset twice) are told apart by their order.
        key = f"{hosts[best]['name']}|{name}" + (f"#{seen[name]}" if seen[name] > 1 else "")
        devices.append(
            Device(
                key=key,
                name=name,
                host=hosts[best]["name"],
                index=entry["index"],
                channels=entry[channels],
                sample_rate=round(entry["default_samplerate"]),
                is_default=entry["index"] == default,
            )
        )
    return tuple(sorted(devices, key=lambda device: not device.is_default))


def _find(devices: tuple[Device, ...], key: str, fall_back: bool, missing: str, gone: str) -> Device:
    for device in devices:
        if device.key == key:
            return device
    if key and not fall_back:
        raise KnownError(gone, name=key.rpartition("|")[2])
    if not devices:
        raise KnownError(missing)
    return devices[0]


def _linux_fingerprint() -> str:
    cards = Path("/proc/asound/cards")
    parts = [cards.read_text(errors="replace") if cards.exists() else ""]
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/run/user/none"))
    server = os.environ.get("PULSE_SERVER", "").removeprefix("unix:")
    sockets = (Path(server or "/none"), runtime / "pulse" / "native", runtime / "pipewire-0")
    parts += [str(socket.stat().st_ino) if socket.exists() else "-" for socket in sockets]
    return "\n".join(parts)


def _windows_fingerprint() -> str:
    import ctypes

    winmm = ctypes.WinDLL("winmm")  # type: ignore[attr-defined,unused-ignore]
    names = []
    for count, capabilities in (
        (winmm.waveInGetNumDevs, winmm.waveInGetDevCapsW),
        (winmm.waveOutGetNumDevs, winmm.waveOutGetDevCapsW),
    ):
        for index in range(count()):
            # WAVEINCAPSW and WAVEOUTCAPSW: ids and version in 8 bytes, then the name in 32 wide characters.
            buffer = ctypes.create_string_buffer(84)
            if capabilities(index, buffer, 84) == 0:
                names.append(buffer.raw[8:72].decode("utf-16-le", "replace").partition("\0")[0])
    return "\n".join(names)


def _mac_fingerprint() -> str:
    import ctypes

    core = ctypes.CDLL("/System/Library/Frameworks/CoreAudio.framework/CoreAudio")
    # AudioObjectPropertyAddress of the system object (1): its devices, global scope, main element.
    address = (ctypes.c_uint32 * 3)(*(int.from_bytes(code, "big") for code in (b"dev#", b"glob")), 0)
    size = ctypes.c_uint32(0)
    core.AudioObjectGetPropertyDataSize(1, address, 0, None, ctypes.byref(size))
    devices = (ctypes.c_uint32 * max(1, size.value // 4))()
    core.AudioObjectGetPropertyData(1, address, 0, None, ctypes.byref(size), devices)
    return "\n".join(map(str, devices))
