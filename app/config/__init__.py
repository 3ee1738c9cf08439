"""Where things lie, what the user chose, and how a file is written so that it survives a power cut.

The law of this room: no Qt, no sound, no network; it decides names and places, and never what is in a take.
Every file below the data folder is 0600 and every folder 0700.
"""

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
    make_private_folder,
    move_folder,
    read_json,
    storage_error,
    write_json,
)
from app.config.keys import read_key, remove_key, save_key
from app.config.lock import InstanceLock
from app.config.machine import Machine, free_memory_bytes, has_nvidia_driver, this_machine
from app.config.paths import Paths, find_paths, resource
from app.config.settings import Retranscription, Settings, Theme, load_settings, save_settings
from app.config.snapshots import (
    Snapshot,
    drop_old_snapshots,
    is_snapshot_name,
    keep_snapshot,
    snapshots,
)

__all__ = [
    "InstanceLock",
    "Machine",
    "Paths",
    "Retranscription",
    "Settings",
    "Snapshot",
    "Theme",
    "append_durable",
    "atomic_write",
    "certificates",
    "drop_old_snapshots",
    "find_paths",
    "flush_everything",
    "flushes_everything",
    "free_bytes",
    "free_memory_bytes",
    "fsync_file",
    "fsync_folder",
    "has_nvidia_driver",
    "is_snapshot_name",
    "json_bytes",
    "keep_snapshot",
    "load_settings",
    "make_private_folder",
    "move_folder",
    "read_json",
    "read_key",
    "remove_key",
    "resource",
    "save_key",
    "save_settings",
    "snapshots",
    "storage_error",
    "this_machine",
    "write_json",
]
