"""What is dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_pack(data: QMimeData) -> Path | None:
    """The first file or folder of what is dragged, when a pack may be made of it."""
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and (path.suffix.lower() in (".gofirst", ".zip") or path.is_dir()):
            return path
    return None
