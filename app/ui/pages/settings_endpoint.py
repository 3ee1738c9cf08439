"""Settings: a company's own service that writes words down. Off until a person switches it on."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.config import read_key, remove_key, save_key
from app.domain import LANGUAGE_NAMES, KnownError
from app.ui.context import Context
from app.ui.pages.endpoint_trial import EndpointTrial
from app.ui.pages.settings_parts import Section, Sign, change, field
from app.ui.sentences import sentence
from app.ui.widgets.basics import button, column, label, row, short_host
from app.ui.widgets.choices import Chips
from app.ui.widgets.flow import Flow

_OFF: Final = "off"
_ON: Final = "on"
_ASK: Final = "ask"
_ALWAYS: Final = "always"
_MODEL: Final = "whisper-1"
_MODEL_LENGTH: Final = 120
_ADDRESS_LENGTH: Final = 300
_KEY_LENGTH: Final = 4096
_WIDEST: Final = 460


class EndpointSection(Section):
    """One switch; on, the address, the key, the languages, and a way to try it."""

    changed = Signal()
    """Something else was chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        choices = ((_OFF, self.tr("Off")), (_ON, self.tr("On")))
        self.switch = Chips(self.tr("Words from a service of your company"), choices, _OFF)
        self.switch.chosen.connect(self._switched)
        self.warning = label()
        self.problem = label(role="warn")
        self.problem.hide()
        self.address = _line(_ADDRESS_LENGTH)
        self.address.setPlaceholderText("https://speech.example.com")
        self.address.editingFinished.connect(self._keep_address)
        self.model = _line(_MODEL_LENGTH)
        self.model.editingFinished.connect(self._keep_model)
        self.key = _line(_KEY_LENGTH)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.editingFinished.connect(self.keep_key)
        self.forget = button(self.tr("Remove the key"), "quiet", clicked=self._remove_key)
        self.languages = {code: button(name, "chip") for code, name in LANGUAGE_NAMES.items()}
        for one in self.languages.values():
            one.setCheckable(True)
            one.clicked.connect(self._keep_languages)
        self.always = Chips(
            self.tr("When a take stops"),
            ((_ASK, self.tr("I send it myself")), (_ALWAYS, self.tr("Send every take without asking"))),
            _ASK,
        )
        self.always.chosen.connect(self._keep_always)
        self.trial = EndpointTrial(context)
        self._parts = QWidget()
        self._parts.setLayout(self._laid_out())
        self.fill(
            self.tr("Company service"),
            self.tr("A server that your company runs or hires writes words down instead of this computer."),
            self.switch,
            self._parts,
        )
        self.refresh()

    def refresh(self) -> None:
        """Show what was chosen."""
        settings = self._context.services.settings
        self.switch.choose(_ON if settings.endpoint_on else _OFF)
        self._parts.setVisible(settings.endpoint_on)
        for line, text in ((self.address, settings.endpoint_url), (self.model, settings.endpoint_model)):
            if not line.hasFocus():
                line.setText(text)
        for code, one in self.languages.items():
            one.setChecked(code in settings.endpoint_languages)
        self.always.choose(_ALWAYS if settings.endpoint_always else _ASK)
        self._show_key()
        self._show_warning()
        self.trial.refresh()

    # -- choices ---------------------------------------------------------------------------------

    def _switched(self, key: str) -> None:
        if key == _OFF:
            self.trial.cancel_trial()
        self._change(endpoint_on=key == _ON)

    def _keep_address(self) -> None:
        from app.transcription import read_address

        text, base = self.address.text().strip(), ""
        if text:
            try:
                base = read_address(text).base
            except KnownError as error:
                self.problem.setText(sentence(error))
                self.problem.show()
                return
        self.problem.hide()
        self.address.setText(base)
        if base != self._context.services.settings.endpoint_url:
            self.trial.forget()
            # What was allowed was allowed for another address.
            self._change(endpoint_url=base, endpoint_always=False)

    def _keep_model(self) -> None:
        self._change(endpoint_model=self.model.text().strip() or _MODEL)

    def _keep_languages(self) -> None:
        chosen = tuple(code for code, one in self.languages.items() if one.isChecked())
        self._change(endpoint_languages=chosen)

    def _keep_always(self, key: str) -> None:
        self._change(endpoint_always=key == _ALWAYS)

    def _change(self, **changes: Any) -> None:
        change(self._context, **changes)
        self.refresh()
        self.changed.emit()

    # -- the key ---------------------------------------------------------------------------------

    def keep_key(self) -> None:
        """Keep the key that was typed, for the address that is there."""
        key, origin = self.key.text().strip(), self._origin
        if not key or not origin:
            return
        self.key.clear()
        try:
            save_key(self._context.services.paths.endpoint_key, origin, key)
        except KnownError as error:
            self._context.host.show_error(error)
        self._show_key()

    def _remove_key(self) -> None:
        try:
            remove_key(self._context.services.paths.endpoint_key)
        except KnownError as error:
            self._context.host.show_error(error)
        self._show_key()

    @property
    def _origin(self) -> str:
        """What a key belongs to; empty without an address."""
        from app.transcription import read_address

        url = self._context.services.settings.endpoint_url
        try:
            return read_address(url).origin if url else ""
        except KnownError:
            return ""

    def _show_key(self) -> None:
        origin = self._origin
        kept = bool(origin and read_key(self._context.services.paths.endpoint_key, origin))
        self.key.setEnabled(bool(origin))
        self.forget.setVisible(kept)
        self.key.setPlaceholderText(self.tr("A key is kept") if kept else "")

    # -- what it means ---------------------------------------------------------------------------

    def _show_warning(self) -> None:
        from app.transcription import read_address

        try:
            address = read_address(self._context.services.settings.endpoint_url)
        except KnownError:
            self.warning.setText(
                self.tr(
                    "The recording of a take leaves this computer when its words come from there. Who runs "
                    "the service can hear and keep it. You send each take yourself."
                )
            )
            return
        text = self.tr(
            "The recording of a take leaves this computer when its words come from {host}. Who runs it can "
            "hear and keep it. You send each take yourself, unless you choose otherwise below."
        )
        if address.is_this_computer:
            text = self.tr("{host} is a program on this computer: nothing leaves it.")
        elif not address.is_encrypted:
            text += " " + self.tr(
                "The way there is not encrypted: anybody on the same network could listen as well."
            )
        self.warning.setText(text.format(host=short_host(address.host)))

    def _laid_out(self) -> Any:
        warning = row(Sign("export", "warn"), self.warning, spacing=8)
        warning.setStretch(1, 1)
        note = self.tr(
            "Kept in a file of its own that only you can read, for this address alone, and never in the "
            "settings. Leave it empty where none is needed."
        )
        tongues = Flow()
        for one in self.languages.values():
            tongues.addWidget(one)
        return column(
            warning,
            column(field(self.tr("Address"), self.address), self.problem, spacing=4),
            field(self.tr("Model"), self.model),
            column(field(self.tr("Key"), self.key, note), row(self.forget, None), spacing=4),
            column(label(self.tr("For takes in"), "overline"), tongues, spacing=5),
            field(self.tr("When a take stops"), self.always),
            self.trial,
            spacing=14,
        )


def _line(length: int) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(length)
    line.setMaximumWidth(_WIDEST)
    return line
