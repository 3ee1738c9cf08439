"""Which microphone a sound server lets this process record from, through libpulse (PipeWire speaks it too).

When a microphone is unplugged while another exists, the server moves the stream without a word: PortAudio
sets no flag and ends nothing, and the next samples come from the other one. Only the server knows.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from typing import Any, Final

_READY: Final = 4
_FAILED: Final = 5
_NO_AUTOSPAWN: Final = 1
_SOURCE_OUTPUTS: Final = 8
"""PA_CONTEXT_READY, PA_CONTEXT_FAILED (above it: TERMINATED), PA_CONTEXT_NOAUTOSPAWN,
PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT (pulse/def.h)."""

_PROCESS: Final = b"application.process.id"

_STATE_CALL: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_EVENT_CALL: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p)
_INFO_CALL: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _ChannelMap(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("map", ctypes.c_int * 32))


class _Output(ctypes.Structure):
    """The beginning of pa_source_output_info (pulse/introspect.h), as far as it is read."""

    _fields_ = (
        ("index", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("owner_module", ctypes.c_uint32),
        ("client", ctypes.c_uint32),
        ("source", ctypes.c_uint32),
        ("sample_spec", _SampleSpec),
        ("channel_map", _ChannelMap),
        ("buffer_usec", ctypes.c_uint64),
        ("source_usec", ctypes.c_uint64),
        ("resample_method", ctypes.c_char_p),
        ("driver", ctypes.c_char_p),
        ("proplist", ctypes.c_void_p),
    )


class _Source(ctypes.Structure):
    """The beginning of pa_source_info."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
    )


class SourceWatch:
    """Follows what this process records from, from construction until `stop`, in a thread of its own.

    Where there is no sound server (or no libpulse) `source` stays empty.
    """

    def __init__(self) -> None:
        self.source = ""
        """Name of the microphone as a person knows it; empty while it is not known."""
        self.moves = 0
        """How often the server has moved this process to another microphone."""
        self._index: int | None = None
        self._begun = False
        self._stopping = False
        self._loop: Any = None
        self._lock = threading.Lock()
        self._pulse = _library()
        self._thread: threading.Thread | None = None
        if self._pulse is not None:
            self._thread = threading.Thread(target=self._run, name="source-watch", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the thread; can be called again. Takes some milliseconds."""
        self._stopping = True
        self._wake()
        if self._thread is not None:
            self._thread.join()

    def forget(self) -> None:
        """What is seen next is no move: the stream has begun anew."""
        self._index = None
        self._begun = True
        self._wake()

    def _wake(self) -> None:
        with self._lock:
            if self._loop is not None and self._pulse is not None:
                self._pulse.pa_mainloop_wakeup(self._loop)

    def _run(self) -> None:
        pulse = self._pulse
        loop = pulse.pa_mainloop_new()
        context = pulse.pa_context_new(pulse.pa_mainloop_get_api(loop), b"Go First")
        # libpulse keeps only their addresses: they live as long as the loop.
        on_source = _INFO_CALL(lambda _c, info, end, _u: self._on_source(info, end))
        on_output = _INFO_CALL(lambda _c, info, end, _u: self._on_output(context, info, end, on_source))
        on_event = _EVENT_CALL(lambda _c, _event, _index, _u: self._ask(context, on_output))
        on_state = _STATE_CALL(lambda _c, _u: self._on_state(context, on_event, on_output))
        pulse.pa_context_set_state_callback(context, on_state, None)
        try:
            with self._lock:
                self._loop = loop
            if pulse.pa_context_connect(context, None, _NO_AUTOSPAWN, None) < 0:
                return
            # A server that has gone leaves the context failed; the stream dies by itself then.
            while not self._stopping and pulse.pa_context_get_state(context) < _FAILED:
                if self._begun and pulse.pa_context_get_state(context) == _READY:
                    self._begun = False
                    self._ask(context, on_output)
                if pulse.pa_mainloop_iterate(loop, 1, None) < 0:
                    return
        finally:
            with self._lock:
                self._loop = None
            pulse.pa_context_set_state_callback(context, _STATE_CALL(), None)
            pulse.pa_context_disconnect(context)
            pulse.pa_context_unref(context)
            pulse.pa_mainloop_free(loop)

    def _on_state(self, context: Any, on_event: Any, on_output: Any) -> None:
        pulse = self._pulse
        if pulse.pa_context_get_state(context) == _READY:
            pulse.pa_context_set_subscribe_callback(context, on_event, None)
            _forget(pulse, pulse.pa_context_subscribe(context, _SOURCE_OUTPUTS, None, None))
            self._ask(context, on_output)

    def _ask(self, context: Any, on_output: Any) -> None:
        pulse = self._pulse
        _forget(pulse, pulse.pa_context_get_source_output_info_list(context, on_output, None))

    def _on_output(self, context: Any, info: Any, end: int, on_source: Any) -> None:
        pulse = self._pulse
        if end or not info or pulse is None:
            return
        output = ctypes.cast(info, ctypes.POINTER(_Output)).contents
        if pulse.pa_proplist_gets(output.proplist, _PROCESS) == b"%d" % os.getpid():
            _forget(
                pulse,
                pulse.pa_context_get_source_info_by_index(context, output.source, on_source, None),
            )

    def _on_source(self, info: Any, end: int) -> None:
        if end or not info:
            return
        source = ctypes.cast(info, ctypes.POINTER(_Source)).contents
        name = (source.description or source.name or b"").decode("utf-8", "replace")
        before, self._index = self._index, source.index
        # The name first: whoever sees the move reads it.
        self.source = name
        if before is not None and before != source.index:
            self.moves += 1


def _forget(pulse: Any, operation: Any) -> None:
    if operation:
        pulse.pa_operation_unref(operation)


def _library() -> Any:
    if sys.platform != "linux":
        return None
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    index = ctypes.c_uint32
    for name, result, arguments in (
        ("pa_mainloop_new", pointer, ()),
        ("pa_mainloop_free", None, (pointer,)),
        ("pa_mainloop_get_api", pointer, (pointer,)),
        ("pa_mainloop_iterate", number, (pointer, number, pointer)),
        ("pa_mainloop_wakeup", None, (pointer,)),
        ("pa_context_new", pointer, (pointer, text)),
        ("pa_context_unref", None, (pointer,)),
        ("pa_context_connect", number, (pointer, text, number, pointer)),
        ("pa_context_disconnect", None, (pointer,)),
        ("pa_context_get_state", number, (pointer,)),
        ("pa_context_set_state_callback", None, (pointer, _STATE_CALL, pointer)),
        ("pa_context_set_subscribe_callback", None, (pointer, _EVENT_CALL, pointer)),
        ("pa_context_subscribe", pointer, (pointer, number, pointer, pointer)),
        ("pa_context_get_source_output_info_list", pointer, (pointer, _INFO_CALL, pointer)),
        ("pa_context_get_source_info_by_index", pointer, (pointer, index, _INFO_CALL, pointer)),
        ("pa_proplist_gets", text, (pointer, text)),
        ("pa_operation_unref", None, (pointer,)),
    ):
        function = getattr(pulse, name)
        function.restype, function.argtypes = result, arguments
    return pulse
