"""From nothing to the window, told in order."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.config import resource
from app.domain import LANGUAGES, GoFirstError, InternalError, KnownError
from app.ui.imports import leave_imports_alone
from app.ui.theme import start_theme
from app.ui.translate import use_translator
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.ui.first_window import FirstWindow
    from app.workflow import Services


def run_window(services: Services) -> int:
    """Show the window and return the exit code when it is closed.

    Where a window is open on this library already, that one comes to the front and gets the pack that was
    asked for: 0. Where it is a command that works on the library, or the window does not answer: 2.
    """
    application = make_application()
    try:
        is_first = _is_first(services)
    except KnownError as error:
        from app.ui.sentences import sentence

        use_language(application, services.settings.interface_language)
        print(sentence(error), file=sys.stderr)
        services.close()
        return 2
    if not is_first:
        from app.ui.first_window import sentence_of_handing_over

        use_language(application, services.settings.interface_language)
        print(sentence_of_handing_over(services.asked_pack))
        services.close()
        return 0
    window = make_window(application, services)
    _shown[:] = [window]
    window.show()
    # Everything that is not needed to see the window comes after its first paint.
    QTimer.singleShot(0, window.begin)
    QTimer.singleShot(0, partial(listen_for_others, application, services))
    try:
        return application.exec()
    finally:
        _shown.clear()


WAIT_S: Final = 3.0
"""How long a second start looks for the window of the first: that one may still be opening, or closing."""


def _is_first(services: Services) -> bool:
    """Whether this is the only program on its library; False when the other one's window came to the front.

    Raises:
        KnownError: `already_running` when no window answers; what making the lock raises.
    """
    until = time.monotonic() + WAIT_S
    while True:
        try:
            services.become_the_only_one()
            return True
        except KnownError as error:
            from app.ui.first_window import hand_over

            if error.code != "already_running":
                raise
            if hand_over(services.paths.lock, services.asked_pack):
                return False
            if time.monotonic() > until:
                raise
        time.sleep(0.1)


def listen_for_others(application: QApplication, services: Services) -> None:
    """From now on a second start brings the window to the front."""
    from app.ui.first_window import FirstWindow

    first = FirstWindow(services.paths.lock, application)
    first.asked.connect(_come_forward)
    if first.listen():
        _listening.append(first)


def _come_forward(pack: Path | None) -> None:
    if _shown:
        _shown[-1].come_forward(pack)


def _stop_listening() -> None:
    while _listening:
        _listening.pop().close()


_SWITCH_S: Final = 0.0005
"""How long a thread of Python keeps the others waiting. Each call of Qt lets the others go first, and a
thread that computes gives way only after this long: with the usual 5 ms a repaint of the meter took 0.1 s and
more while key points were being looked for. `benchmarks N8`: p99 of late ticks from 4.4 to 2.5 ms."""


def make_application() -> QApplication:
    """The Qt application; found again when there is one (in tests)."""
    sys.setswitchinterval(_SWITCH_S)
    leave_imports_alone()
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QCoreApplication.setApplicationName("Go First")
    QCoreApplication.setOrganizationName("Go First")
    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Go First")
    application.setDesktopFileName("go-first")
    return application


def make_window(application: QApplication, services: Services) -> MainWindow:
    """The window in the user's language and theme, not shown yet."""
    settings = services.settings
    use_language(application, settings.interface_language)
    start_theme(application).apply(settings.theme, settings.text_percent)
    window = MainWindow(services)
    window.language_changed.connect(partial(_speak_anew, application, window))
    window.closing.connect(_stop_listening)
    _report_bugs_in(window)
    return window


def _speak_anew(application: QApplication, window: MainWindow) -> None:
    """Another language was chosen: a new window speaks it and takes over at the same place of the screen."""
    successor = make_window(application, window.services)
    successor.setGeometry(window.geometry())
    successor.setWindowState(window.windowState())
    successor.show()
    window.hand_over()
    successor.begin()
    successor.open_settings()
    _shown[:] = [successor]


_listening: list[FirstWindow] = []
_shown: list[MainWindow] = []
"""The window that is open; one that took over would be forgotten by Python."""


_translators: list[QTranslator] = []
_QT_TEXTS = QLibraryInfo.LibraryPath.TranslationsPath


def use_language(application: QApplication, language: str) -> str:
    """Let the program speak a language; an empty one means the computer's. Gives the language in use."""
    for translator in _translators:
        application.removeTranslator(translator)
    _translators.clear()
    wanted = language or system_language()
    # English as well: its catalogue holds the plural forms.
    for name in (f"go_first_{wanted}", f"qtbase_{wanted}"):
        translator = QTranslator(application)
        # Qt brings its own texts (the menu of a text field) in some languages.
        folders = (str(resource("assets", "translations")), QLibraryInfo.path(_QT_TEXTS))
        if any(translator.load(name, folder) for folder in folders):
            application.installTranslator(translator)
            _translators.append(translator)
    QLocale.setDefault(_locale(wanted))
    use_translator(QCoreApplication.translate)
    return wanted


def _locale(language: str) -> QLocale:
    """Dates and numbers as on this computer when it speaks the language, else as in its home country."""
    system = QLocale.system()
    home = QLocale("en_GB" if language == "en" else language)
    return system if system.language() == home.language() and system.name() != "C" else home


def system_language() -> str:
    """The computer's language when we speak it, else English."""
    for name in QLocale.system().uiLanguages():
        base = name.split("-")[0]
        base = "nb" if base in {"no", "nn"} else base
        if base in LANGUAGES:
            return base
    return "en"


def _report_bugs_in(window: MainWindow) -> None:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        if isinstance(error, GoFirstError):
            window.show_error(error)
            return
        wrapped = InternalError(kind.__name__)
        wrapped.__cause__ = error.with_traceback(trace)
        window.show_error(wrapped)

    sys.excepthook = report
