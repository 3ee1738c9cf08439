"""The window that is open already: a second start finds it, brings it to the front and hands over a pack.

Who is the first is decided by the lock alone (`config/lock.py`). This is only how the two talk: a local
socket of this user's own, never the network. One line of JSON goes there, one word comes back.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from app.domain import KnownError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the right to come to the front, under Wayland
_UNDERSTOOD: Final = b"seen\n"
_LONGEST: Final = 64 * 1024
"""Bytes of a message."""
_ANSWER_MS: Final = 5_000
"""The first window may be in the middle of something."""
_PATH_LIMIT: Final = 100
"""Letters that the path of a socket may have, with some to spare (macOS: 104)."""


class FirstWindow(QObject):
    """Listens for second starts until `close`."""

    asked = Signal(object)
    """Somebody started the program again: the pack's path that was given, or None."""

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(lock)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin; False where the system gives us no socket: second starts then only say that one is open.

        Call it only while holding the lock: what a killed program left at this place is removed.
        """
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            server.deleteLater()
            return False
        server.newConnection.connect(self._come)
        self._server = server
        return True

    def close(self) -> None:
        """Listen no more; safe to call twice."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _come(self) -> None:
        while self._server is not None and (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(self._read)
            visitor.disconnected.connect(visitor.deleteLater)
            self._hear(visitor)

    def _read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        visitor = self.sender()
        if isinstance(visitor, QLocalSocket):
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            if visitor.bytesAvailable() > _LONGEST:
                visitor.abort()
            return
        message = _understood(bytes(visitor.readLine().data()))
        if message is None:
            visitor.abort()
            return
        visitor.write(_UNDERSTOOD)
        visitor.flush()
        if token := str(message.get("token") or ""):
            # Qt asks the desktop with it to let the window come to the front.
            os.environ[_TOKEN] = token
        pack = str(message.get("pack") or "")
        self.asked.emit(Path(pack) if pack and Path(pack).is_absolute() else None)


def hand_over(lock: Path, pack: Path | None) -> bool:
    """Ask the window that holds `lock` to come to the front and to look at a pack; whether it answered.

    Takes up to five seconds where a window is there and busy.
    """
    from PySide6.QtNetwork import QLocalSocket

    visitor = QLocalSocket()
    visitor.connectToServer(socket_name(lock))
    if not visitor.waitForConnected(_ANSWER_MS):
        return False
    _let_others_come_forward()
    message = {"pack": str(pack) if pack else "", "token": os.environ.get(_TOKEN, "")}
    visitor.write(json.dumps(message).encode() + b"\n")
    answered = visitor.waitForReadyRead(_ANSWER_MS) and visitor.readLine().data() == _UNDERSTOOD
    visitor.disconnectFromServer()
    return answered


def socket_name(lock: Path) -> str:
    """Where the holder of a lock listens: a name that each library and each user has of its own."""
    user = os.getuid() if sys.platform != "win32" else os.environ.get("USERNAME", "")
    name = f"go-first-{hashlib.sha256(f'{user} {os.path.realpath(lock)}'.encode()).hexdigest()[:16]}"
    # The user's own folder where there is one; Qt puts a bare name into the temporary one.
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    path = os.path.join(folder, name)  # noqa: PTH118 - a name for Qt
    own = sys.platform.startswith("linux") and Path(folder).is_absolute() and Path(folder).is_dir()
    return path if own and len(path.encode()) <= _PATH_LIMIT else name


def sentence_of_handing_over(pack: Path | None) -> str:
    """What the second start says in a terminal."""
    from app.ui.sentences import sentence

    if pack is None:
        return sentence(KnownError("shown_in_front"))
    return sentence(KnownError("shown_in_front_with_pack", file=pack.name))


def _understood(line: bytes) -> dict[str, Any] | None:
    try:
        message = json.loads(line)
    except ValueError:
        return None
    return message if isinstance(message, dict) else None


def _let_others_come_forward() -> None:
    """Windows lets a program come to the front only when the one in use allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
