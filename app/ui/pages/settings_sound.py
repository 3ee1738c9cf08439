"""Settings: which microphone and which loudspeaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from app.domain import Device, GoFirstError, KnownError
from app.ui.context import Context
from app.ui.pages.microphone_test import MicrophoneTest
from app.ui.pages.settings_parts import Section, change, field
from app.ui.sentences import sentence
from app.ui.widgets.basics import label
from app.ui.widgets.choices import Combo

if TYPE_CHECKING:
    from app.audio import DeviceWatch

WATCH_MS: Final = 2000


@dataclass(frozen=True, slots=True)
class SoundDevices:
    """What is plugged in."""

    inputs: tuple[Device, ...]
    outputs: tuple[Device, ...]


class SoundSection(Section):
    """Follows what is plugged in and out while somebody looks."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._watch: DeviceWatch | None = None
        self._is_looking = False
        self.microphone = Combo(self.tr("Microphone"), 30)
        self.loudspeaker = Combo(self.tr("Loudspeaker"), 30)
        self.test = MicrophoneTest(context)
        self.problem = label(role="warn")
        self.problem.hide()
        self.fill(
            self.tr("Sound"),
            self.tr("The microphone is open between Record and Stop, and never else."),
            self.problem,
            field(self.tr("Microphone"), self.microphone),
            self.test,
            field(self.tr("Loudspeaker"), self.loudspeaker),
        )
        self.microphone.picked.connect(self._microphone_picked)
        self.loudspeaker.picked.connect(self._loudspeaker_picked)
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_MS)
        self._timer.timeout.connect(self._look)
        self._show(SoundDevices((), ()))

    def refresh(self) -> None:
        """Ask which devices there are."""
        self._context.tasks.run(_devices, on_done=self._show, on_failed=self._failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: follow what is plugged in."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        self._timer.stop()
        super().hideEvent(event)

    def _look(self) -> None:
        if self._is_looking or self.test.is_open or self._context.playback.is_playing:
            return
        self._is_looking = True
        self._context.tasks.run(self._poll, on_done=self._looked, on_failed=self._failed)

    def _poll(self) -> SoundDevices | None:
        """What is plugged in, or None when that is what it was; runs in a task, one at a time."""
        from app.audio import DeviceWatch

        if self._watch is None:
            self._watch = DeviceWatch()
            return None
        return _devices() if self._watch.poll() else None

    def _looked(self, devices: Any) -> None:
        self._is_looking = False
        if devices is not None:
            self._show(devices)

    def _failed(self, error: GoFirstError) -> None:
        self._is_looking = False
        if isinstance(error, KnownError):
            # Said here and not above the page: it would come back every two seconds.
            self.problem.setText(sentence(error))
            self.problem.show()
        else:
            self._timer.stop()
            self._context.host.show_error(error)

    def _show(self, devices: SoundDevices) -> None:
        settings = self._context.services.settings
        self.problem.hide()
        nothing = self.tr("No microphone was found")
        self.microphone.show_entries(
            self._entries(devices.inputs, settings.input_device, nothing), settings.input_device
        )
        nothing = self.tr("No loudspeaker was found")
        self.loudspeaker.show_entries(
            self._entries(devices.outputs, settings.output_device, nothing), settings.output_device
        )
        self.microphone.setEnabled(bool(devices.inputs))
        self.loudspeaker.setEnabled(bool(devices.outputs))
        self.test.button.setEnabled(bool(devices.inputs))
        self.test.use_device(settings.input_device)

    def _entries(self, devices: Sequence[Device], chosen: str, nothing: str) -> list[tuple[str, str]]:
        if not devices:
            return [(chosen, nothing)]
        default = next((device.name for device in devices if device.is_default), devices[0].name)
        first = self.tr("Like the computer")
        if default.casefold() != "default":
            first = self.tr("Like the computer ({name})").format(name=default)
        entries = [("", first)]
        entries += [(device.key, device.name) for device in devices]
        if chosen and chosen not in {device.key for device in devices}:
            gone = self.tr("{name} (not connected)").format(name=chosen.rpartition("|")[2])
            entries.append((chosen, gone))
        return entries

    def _microphone_picked(self, key: str) -> None:
        change(self._context, input_device=key)
        self.test.use_device(key)

    def _loudspeaker_picked(self, key: str) -> None:
        change(self._context, output_device=key)


def _devices() -> SoundDevices:
    from app.audio import list_inputs, list_outputs

    return SoundDevices(list_inputs(), list_outputs())
