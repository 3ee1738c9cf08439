"""Opening a microphone or a loudspeaker, with PortAudio's errors turned into ours."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol

from app.audio.devices import find_input, portaudio, stream_closed, stream_opened
from app.audio.pulse import SourceWatch
from app.domain import Device, KnownError

if TYPE_CHECKING:
    from types import ModuleType

INPUT_BUFFER_S: Final = 0.2
"""What a microphone itself may hold: a thread loading a model stopped Python callbacks for 0.127 s."""

OUTPUT_BUFFER_S: Final = 0.1
"""What a loudspeaker may hold: half, because that is how late a pause is heard."""

BLOCK_S: Final = 0.02
"""Length of one block of sound."""

_FALL_BACK_RATES: Final = (48_000, 44_100, 16_000)

DEVICE_UNAVAILABLE: Final = -9985
INVALID_DEVICE: Final = -9996
INVALID_RATE: Final = -9997
INVALID_CHANNELS: Final = -9998
HOST_ERROR: Final = -9999
"""PortAudio's numbers (portaudio.h)."""

Callback = Callable[[Any, int, Any, Any], None]
"""PortAudio's own: buffer, frames, times, status."""


class Stream(Protocol):
    """An open device. `stop` and `close` may be called from any thread but the callback's.

    After `stop` it can be started again; the device is closed meanwhile.
    """

    sample_rate: int
    channels: int

    @property
    def active(self) -> bool:
        """Whether blocks still come; False after the device has died."""

    @property
    def latency(self) -> float:
        """Seconds between the device and the callback."""

    @property
    def source(self) -> str:
        """What the system records from, by the name a person knows; empty where it does not tell."""

    @property
    def moves(self) -> int:
        """How often the system went on with another microphone since the stream was opened."""

    def start(self) -> None:
        """Let blocks come."""

    def stop(self) -> None:
        """Wait for the last block."""

    def close(self) -> None:
        """Give the device back; can be called again."""


class Microphones(Protocol):
    """Where a recorder gets its microphone from."""

    def find(self, key: str) -> Device:
        """The microphone with this key, else the default one; raises KnownError as `find_input`."""

    def open(self, device: Device, callback: Callback) -> Stream:
        """Open it for 16-bit blocks; raises KnownError as `open_input`."""


class SystemMicrophones:
    """The computer's own."""

    def find(self, key: str) -> Device:
        """See `Microphones`."""
        return find_input(key)

    def open(self, device: Device, callback: Callback) -> Stream:
        """See `Microphones`."""
        return open_input(device, callback)


class _SystemStream:
    """A sounddevice stream that is counted while it is open."""

    def __init__(self, stream: Any, sample_rate: int, channels: int, watch: SourceWatch | None) -> None:
        self.sample_rate = sample_rate
        self.channels = channels
        self._stream = stream
        self._watch = watch
        self._closed = False

    @property
    def active(self) -> bool:
        return not self._closed and bool(self._stream.active)

    @property
    def latency(self) -> float:
        return float(self._stream.latency)

    @property
    def source(self) -> str:
        return self._watch.source if self._watch is not None else ""

    @property
    def moves(self) -> int:
        return self._watch.moves if self._watch is not None else 0

    def start(self) -> None:
        self._stream.start()
        if self._watch is not None:
            # The server may have given another one than before; that is seen when it begins.
            self._watch.forget()

    def stop(self) -> None:
        if not self._closed:
            self._stream.stop(ignore_errors=True)

    def close(self) -> None:
        if self._watch is not None:
            self._watch.stop()
        with portaudio():
            if not self._closed:
                self._closed = True
                self._stream.close(ignore_errors=True)
                stream_closed()


def open_input(device: Device, callback: Callback) -> Stream:
    """Open a microphone, mono if it can, at its own rate if that is one that a take may have.

    Raises:
        KnownError: `microphone_gone`, `microphone_busy`, `microphone_refused` or `microphone_failed`, all
            with `name`, the last with `reason`.
    """
    own = device.sample_rate
    # Above 48 kHz a take only gets larger; its own rate is then the last resort.
    rates = (own, *_FALL_BACK_RATES) if 16_000 <= own <= 48_000 else (*_FALL_BACK_RATES, own)
    with portaudio() as sounddevice:
        return _open(sounddevice, sounddevice.RawInputStream, device, rates, "int16", callback)


def open_output(device: Device, callback: Callback) -> Stream:
    """Open a loudspeaker for 32-bit float blocks, mono if it can.

    Raises:
        KnownError: `speaker_gone`, `speaker_busy` or `speaker_failed`, with `name`, the last with `reason`.
    """
    rates = (device.sample_rate, *_FALL_BACK_RATES)
    with portaudio() as sounddevice:
        return _open(sounddevice, sounddevice.RawOutputStream, device, rates, "float32", callback)


def _open(
    sounddevice: ModuleType, kind: Any, device: Device, rates: tuple[int, ...], dtype: str, callback: Callback
) -> Stream:
    is_input = kind is sounddevice.RawInputStream
    failure: Exception | None = None
    for channels in (1, 2) if device.channels > 1 else (1,):
        for rate in dict.fromkeys(rates):
            try:
                stream = kind(
                    samplerate=rate,
                    blocksize=round(rate * BLOCK_S),
                    device=device.index,
                    channels=channels,
                    dtype=dtype,
                    latency=INPUT_BUFFER_S if is_input else OUTPUT_BUFFER_S,
                    callback=callback,
                )
            except (sounddevice.PortAudioError, ValueError) as error:
                failure = error
                code = _number(error)
                if code == INVALID_RATE:
                    continue
                if code == INVALID_CHANNELS:
                    break
                raise stream_error(error, device, is_input=is_input) from error
            stream_opened()
            return _SystemStream(stream, rate, channels, SourceWatch() if is_input else None)
    raise stream_error(failure or ValueError("no rate"), device, is_input=is_input) from failure


def stream_error(error: Exception, device: Device, *, is_input: bool) -> KnownError:
    """The known error that an error of PortAudio's stands for."""
    what = "microphone" if is_input else "speaker"
    number = _number(error)
    host_text = str(error.args[2][2]) if len(error.args) > 2 else ""
    reason = host_text or str(error)
    if number == INVALID_DEVICE:
        return KnownError(f"{what}_gone", name=device.name)
    if number == DEVICE_UNAVAILABLE or "busy" in reason.lower():
        return KnownError(f"{what}_busy", name=device.name)
    if number == HOST_ERROR and is_input and sys.platform == "win32":
        # What Windows' privacy settings look like from PortAudio.
        return KnownError("microphone_refused", name=device.name)
    return KnownError(f"{what}_failed", name=device.name, reason=reason)


def _number(error: Exception) -> int:
    return int(error.args[1]) if len(error.args) > 1 and isinstance(error.args[1], int) else 0
