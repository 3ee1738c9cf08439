"""Whether a library lies where another program copies files about, which can damage takes being recorded."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

_SYNCED: Final = re.compile(
    r"(OneDrive|Dropbox|Google ?Drive|GoogleDrive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud)",
    re.IGNORECASE,
)
_NETWORK: Final = frozenset(
    ("afpfs", "cifs", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.sshfs", "nfs", "nfs4", "smb3", "smbfs")
)
_MOUNTS: Final = Path("/proc/self/mounts")
_REMOTE_DRIVE: Final = 4


def synced_by(folder: Path) -> str:
    """The service that synchronises a folder, or the kind of network disk it is on; empty for neither."""
    found = _SYNCED.search(str(folder))
    if found is not None:
        return found.group(1)
    try:
        return _network_disk(folder)
    except (OSError, ValueError):
        return ""


def _network_disk(folder: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        drive = folder.absolute().drive
        is_remote = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE
        return drive if drive.startswith("\\\\") or is_remote else ""
    if not _MOUNTS.exists():
        return ""
    best, kind = "", ""
    place = folder.absolute()
    for line in _MOUNTS.read_text(errors="replace").splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda one: chr(int(one.group(1), 8)), parts[1])
        if place.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, parts[2]
    return kind if kind in _NETWORK else ""
