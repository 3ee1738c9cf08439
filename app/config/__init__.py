"""Where things lie, what the user chose, and how a file is written so that it survives a power cut.

The law of this room: no Qt, no sound; it decides names and places, and never what is in a take. Every file
below the data folder is 0600 and every folder 0700. Whoever connects does it by `connect` or `open_url`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.config.certificates import certificates
from app.config.files import (
    append_durable,
    atomic_write,
    flush_everything,
    flushes_everything,
    free_bytes,
    fsync_file,
    fsync_folder,
    json_bytes,
    make_private_file,
    make_private_folder,
    move_folder,
    read_json,
    storage_error,
    write_json,
    writing_whole,
)
from app.config.keys import read_key, remove_key, save_key
from app.config.lock import InstanceLock
from app.config.machine import Machine, free_memory_bytes, has_nvidia_driver, this_machine
from app.config.network import (
    Connected,
    PastConnection,
    Purpose,
    check_online,
    clear_connections,
    connect,
    connections,
    connections_file,
    forbid_network,
    is_offline,
    network_environment,
    use_network,
    work_offline,
)
from app.config.paths import Paths, find_paths, resource
from app.config.settings import (
    KEEP_SOUND_DAYS,
    NOT_ASKED,
    Retranscription,
    Settings,
    Theme,
    load_settings,
    save_settings,
)
from app.config.snapshots import (
    Snapshot,
    drop_old_snapshots,
    is_snapshot_name,
    keep_snapshot,
    snapshots,
)
from app.domain.doors import opener

if TYPE_CHECKING:
    from app.config.web import HttpConnection, HttpHandler, HttpsConnection, HttpsHandler, open_url

_PLACES: Final = {
    "HttpConnection": "web",
    "HttpHandler": "web",
    "HttpsConnection": "web",
    "HttpsHandler": "web",
    "open_url": "web",
}
"""What brings heavy libraries in is loaded when it is asked for (see `app/domain/doors.py`)."""

if not TYPE_CHECKING:
    __getattr__ = opener(__name__, _PLACES, globals())

__all__ = [
    "KEEP_SOUND_DAYS",
    "NOT_ASKED",
    "Connected",
    "HttpConnection",
    "HttpHandler",
    "HttpsConnection",
    "HttpsHandler",
    "InstanceLock",
    "Machine",
    "PastConnection",
    "Paths",
    "Purpose",
    "Retranscription",
    "Settings",
    "Snapshot",
    "Theme",
    "append_durable",
    "atomic_write",
    "certificates",
    "check_online",
    "clear_connections",
    "connect",
    "connections",
    "connections_file",
    "drop_old_snapshots",
    "find_paths",
    "flush_everything",
    "flushes_everything",
    "forbid_network",
    "free_bytes",
    "free_memory_bytes",
    "fsync_file",
    "fsync_folder",
    "has_nvidia_driver",
    "is_offline",
    "is_snapshot_name",
    "json_bytes",
    "keep_snapshot",
    "load_settings",
    "make_private_file",
    "make_private_folder",
    "move_folder",
    "network_environment",
    "open_url",
    "read_json",
    "read_key",
    "remove_key",
    "resource",
    "save_key",
    "save_settings",
    "snapshots",
    "storage_error",
    "this_machine",
    "use_network",
    "work_offline",
    "write_json",
    "writing_whole",
]
