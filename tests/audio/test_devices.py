from __future__ import annotations

import sys
from typing import Any

import pytest

from app.audio.devices import choose_devices, devices_fingerprint
from app.audio.streams import stream_error
from app.domain import Device
from tests.fakes.portaudio import PortAudioError

MIC = Device("ALSA|mic", "mic", "ALSA", 0, 1, 48_000)


def entry(index: int, name: str, host: int = 0, inputs: int = 2, outputs: int = 2) -> dict[str, Any]:
    return {
        "index": index,
        "name": name,
        "hostapi": host,
        "max_input_channels": inputs,
        "max_output_channels": outputs,
        "default_samplerate": 44_100.0,
    }


def host(name: str, default_input: int = -1, default_output: int = -1) -> dict[str, Any]:
    return {"name": name, "default_input_device": default_input, "default_output_device": default_output}


def test_of_the_hosts_on_windows_only_the_one_with_whole_names_is_shown() -> None:
    hosts = [
        host("MME", 0),
        host("Windows DirectSound", 1),
        host("Windows WASAPI", 3),
        host("Windows WDM-KS"),
    ]
    entries = [
        entry(0, "Microphone (USB Audio Devi", 0),
        entry(1, "Primary Sound Capture Driver", 1),
        entry(2, "Headset (Plantronics)", 2),
        entry(3, "Microphone (USB Audio Device)", 2),
        entry(4, "Speakers", 2, inputs=0),
        entry(5, "Microphone (USB Audio Device)", 3),
    ]
    devices = choose_devices(hosts, entries, "input")
    assert [device.name for device in devices] == ["Microphone (USB Audio Device)", "Headset (Plantronics)"]
    assert [device.is_default for device in devices] == [True, False]
    assert devices[0].key == "Windows WASAPI|Microphone (USB Audio Device)"


def test_alsa_plugins_that_stand_for_no_device_of_their_own_are_hidden() -> None:
    names = ["HDA Intel PCH: ALC295 Analog (hw:0,0)", "sysdefault", "front", "surround40", "iec958", "dmix"]
    names += [
        "pulse",
        "pipewire",
        "lavrate",
        "samplerate",
        "speexrate",
        "upmix",
        "vdownmix",
        "jack",
        "default",
    ]
    entries = [entry(index, name) for index, name in enumerate(names)]
    devices = choose_devices([host("ALSA", len(names) - 1)], entries, "input")
    assert [device.name for device in devices] == ["default", names[0]]


def test_without_a_default_the_sound_server_itself_is_shown() -> None:
    devices = choose_devices([host("ALSA", 0)], [entry(0, "pulse"), entry(1, "null")], "input")
    assert [device.name for device in devices] == ["pulse"]


def test_two_headsets_of_one_name_have_two_keys() -> None:
    devices = choose_devices([host("Core Audio", 1)], [entry(0, "Headset"), entry(1, "Headset")], "input")
    assert [device.key for device in devices] == ["Core Audio|Headset#2", "Core Audio|Headset"]


def test_where_there_is_nothing_the_list_is_empty() -> None:
    assert choose_devices([host("ALSA")], [entry(0, "Speakers", inputs=0)], "input") == ()
    assert choose_devices([], [], "output") == ()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("Device unavailable", -9985), "microphone_busy"),
        (("Invalid device", -9996), "microphone_gone"),
        (("Invalid sample rate", -9997), "microphone_failed"),
        (("Invalid number of channels", -9998), "microphone_failed"),
        (("Unanticipated host error", -9999, (0, -16, "Device or resource busy")), "microphone_busy"),
        (("Unanticipated host error", -9999, (0, -5, "Input/output error")), "microphone_failed"),
    ],
)
def test_each_error_of_portaudio_has_its_code(arguments: tuple[Any, ...], code: str) -> None:
    error = stream_error(PortAudioError(*arguments), MIC, is_input=True)
    assert error.code == code
    assert error.facts["name"] == "mic"


def test_a_host_error_on_windows_is_what_a_refused_microphone_looks_like(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    error = PortAudioError("Unanticipated host error", -9999, (0, 0, "Undefined external error."))
    assert stream_error(error, MIC, is_input=True).code == "microphone_refused"
    assert stream_error(error, MIC, is_input=False).code == "speaker_failed"


def test_the_fingerprint_is_the_same_while_nothing_changes() -> None:
    assert devices_fingerprint() == devices_fingerprint()
