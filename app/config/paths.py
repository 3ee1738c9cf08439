"""Where things lie on this computer."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from app.config.files import make_private_folder

_APPLICATION = "Go First"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every place that the program reads or writes. Nothing is made until it is needed."""

    library: Path
    """What the user made: takes, trash. May be large; must not lie in a synced folder."""
    local: Path
    """What belongs to this computer: index, lock, settings, logs."""
    models: Path
    """Speech models."""
    bundled_packs: Path
    """The packs that come with the program."""

    @property
    def takes(self) -> Path:
        """One folder a take, below a folder a month."""
        return self.library / "takes"

    @property
    def trash(self) -> Path:
        """Takes that were deleted and can be brought back."""
        return self.library / "trash"

    @property
    def packs(self) -> Path:
        """Packs that the user added."""
        return self.library / "packs"

    @property
    def drafts(self) -> Path:
        """Scenarios that somebody was writing and has not saved yet."""
        return self.library / "drafts"

    @property
    def coaching(self) -> Path:
        """Reps, contacts, talks, goals, plans and visits: one small file each, in a folder a kind."""
        return self.library / "coaching"

    @property
    def coaching_index(self) -> Path:
        """The SQLite index of `coaching`: can be deleted and rebuilt from it."""
        return self.local / "index.coaching.db"

    @property
    def index(self) -> Path:
        """The SQLite index: can be deleted and rebuilt from the take folders."""
        return self.local / "index.db"

    @property
    def lock(self) -> Path:
        """Held by the running program; lies on this computer, never in a synced folder."""
        return self.local / "lock"

    @property
    def settings(self) -> Path:
        """What the user chose."""
        return self.local / "settings.json"

    @property
    def endpoint_key(self) -> Path:
        """The key of the company's transcription service; never in the settings, which people send around."""
        return self.local / "endpoint-key.json"

    @property
    def calibration(self) -> Path:
        """How fast this computer is with each speech model."""
        return self.local / "calibration.json"

    @property
    def tried_again(self) -> Path:
        """Takes that were written down again in vain, so that it is not tried at every start."""
        return self.local / "tried-again.json"

    @property
    def connections(self) -> Path:
        """Every connection that was made: when, where to, what for, how much; never what."""
        return self.local / "connections.jsonl"

    @property
    def kept_wording(self) -> Path:
        """How often the writer of remarks kept wording of each pattern."""
        return self.local / "kept-wording.json"

    @property
    def meeting(self) -> Path:
        """What was said last in a team meeting; deleted for good unless somebody keeps it."""
        return self.local / "meeting"

    @property
    def remark_drafts(self) -> Path:
        """Remarks that somebody was writing or speaking and has not added yet; named by their takes."""
        return self.local / "remark-drafts"

    @property
    def sound_due(self) -> Path:
        """Takes whose sound is to go, and what of that was shown."""
        return self.local / "sound-due.json"

    @property
    def pack_index(self) -> Path:
        """What is known of the installed packs, so that a start need not read them; can be deleted."""
        return self.local / "packs"

    @property
    def logs(self) -> Path:
        """What happened; never what was said."""
        return self.local / "logs"

    def make(self) -> None:
        """Make the folders.

        Raises:
            KnownError: `folder_unwritable`, `disk_full` or `write_failed`.
        """
        for folder in (self.library, self.takes, self.trash, self.packs, self.local, self.models, self.logs):
            make_private_folder(folder)


def find_paths(data_dir: Path | None = None) -> Paths:
    """The places of this user, or of a throw-away profile below `data_dir`.

    `GO_FIRST_DATA_DIR` does the same as `data_dir` for a whole session.
    """
    if data_dir is None and os.environ.get("GO_FIRST_DATA_DIR"):
        data_dir = Path(os.environ["GO_FIRST_DATA_DIR"])
    if data_dir is not None:
        # A user without a home, or an unknown one: the text is then the folder's name.
        with contextlib.suppress(RuntimeError):
            data_dir = data_dir.expanduser()
        root = data_dir.absolute()
        return Paths(root / "library", root / "local", root / "models", resource("scenarios"))
    import platformdirs

    data = Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False))
    local = Path(platformdirs.user_state_dir(_APPLICATION, appauthor=False))
    return Paths(data / "library", local, data / "models", resource("scenarios"))


def resource(*parts: str) -> Path:
    """A file or folder that came with the program, such as `resource("assets", "icons")`."""
    return Path(__file__).resolve().parents[2].joinpath(*parts)
