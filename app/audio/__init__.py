"""Microphone, loudspeaker and audio files: the only room with sounddevice, soundfile, soxr and the stretcher.

The law of this room: the file on disk is the truth. PortAudio's callbacks copy a block and return; threads of
ours do the rest; the window polls and is never called. The microphone is open between `Recorder.start` and
`stop` and at no other time. Nothing here holds a whole take in memory. Importing this door imports none of
the costly libraries.
"""

from app.audio.compact import compact_sound
from app.audio.devices import (
    DeviceWatch,
    devices_fingerprint,
    find_input,
    find_output,
    list_inputs,
    list_outputs,
    refresh_devices,
)
from app.audio.export import export_take
from app.audio.files import AudioFacts, blocks_16k, copy_as_take_wav, load_decoder, open_audio
from app.audio.growing import GrowingTake
from app.audio.meter import LiveWave
from app.audio.peaks import Peaks, build_peaks, load_peaks
from app.audio.player import Player, PlayerState, Playing, Section
from app.audio.recorder import Recorder, Recording
from app.audio.wav import WavFacts, WavReader, WavWriter, finish_interrupted, wav_facts

__all__ = [
    "AudioFacts",
    "DeviceWatch",
    "GrowingTake",
    "LiveWave",
    "Peaks",
    "Player",
    "PlayerState",
    "Playing",
    "Recorder",
    "Recording",
    "Section",
    "WavFacts",
    "WavReader",
    "WavWriter",
    "blocks_16k",
    "build_peaks",
    "compact_sound",
    "copy_as_take_wav",
    "devices_fingerprint",
    "export_take",
    "find_input",
    "find_output",
    "finish_interrupted",
    "list_inputs",
    "list_outputs",
    "load_decoder",
    "load_peaks",
    "open_audio",
    "refresh_devices",
    "wav_facts",
]
