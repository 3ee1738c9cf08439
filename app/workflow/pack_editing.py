"""Writing scenarios: which packs are the team's own, opening, saving, copying, and what is wrong so far.

Only packs that are nobody else's are changed: folders that lie in the packs folder under a name of their own.
What is edited in a pack that was added is kept beside it, where no update touches it;
what comes with the program is copied first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import atomic_write, make_private_folder
from app.domain import KnownError, Language, LineRef
from app.workflow.pack_checks import Checked, check
from app.workflow.pack_drafts import PACK_YAML, Draft, draft_of, drop_draft, keep_draft, now
from app.workflow.services import Services

if TYPE_CHECKING:
    from app.packs import Document, LoadedPack, ScenarioFile


@dataclass(frozen=True, slots=True)
class Opened:
    """A scenario in the editor, with the pack that it belongs to."""

    folder: Path
    file: str
    """Of the scenario, inside of the pack."""
    scenario: Document
    pack: Document
    bases: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of the files as they were read; empty for one that is not there yet."""
    saved: Mapping[str, str] = field(default_factory=dict)
    """What the files say on disk; a file that is not there is missing."""
    draft: Draft | None = None
    """What was kept of earlier changes, which `scenario` and `pack` hold."""
    edits: Path | None = None
    """Where edits are kept of a pack that others keep; None for an own pack."""
    is_edited: bool = False
    """Whether such edits of the scenario are in use."""

    @property
    def is_new(self) -> bool:
        """Whether the scenario was never saved: its id may still change."""
        return self.file not in self.saved

    @property
    def language(self) -> Language:
        """The language of texts that name none."""
        return self.pack.word(("language",)) or "en"

    @property
    def ref_pack(self) -> str:
        """The pack's id."""
        return self.pack.word(("id",))

    def unsaved(self) -> dict[str, str]:
        """What differs from the disk, by file."""
        texts = {self.file: self.scenario.text, PACK_YAML: self.pack.text}
        return {name: text for name, text in texts.items() if self.saved.get(name) != text}


class PackEditing:
    """The editor's side of the packs. Slow where it reads or writes: call it in a task."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._paths = services.paths

    # -- which packs -----------------------------------------------------------------------------

    def is_own(self, folder: Path) -> bool:
        """Whether a pack may be changed where it lies."""
        return (
            folder.parent.absolute() == self._paths.packs.absolute()
            and folder.is_dir()
            and not folder.is_symlink()
            and not self._services.shelf.store.is_version_folder(folder)
        )

    def is_added(self, folder: Path) -> bool:
        """Whether it is a pack of others on the shelf: edits of it are kept beside it."""
        return self._services.shelf.store.is_version_folder(folder) and folder.is_dir()

    def own_packs(self) -> tuple[LoadedPack, ...]:
        """The packs that may be changed."""
        return tuple(
            one
            for one in self._services.loaded_packs()
            if one.pack is not None and self.is_own(one.pack.folder)
        )

    def scenarios(self, folder: Path) -> tuple[ScenarioFile, ...]:
        """The scenario files of a pack, sound or not."""
        from app.packs import scenario_files

        return scenario_files(folder, self._edits_of(folder))

    def new_pack(self, name: str, language: Language) -> Path:
        """Make an own pack, with the process of the first installed one; gives its folder.

        Raises:
            KnownError: it could not be written.
        """
        from app.packs import new_pack

        packs = self._services.packs()
        short = self.free_name(name)
        document = new_pack(f"team.{short}", name, language, packs[0] if packs else None)
        folder = self._paths.packs / short
        make_private_folder(folder)
        make_private_folder(folder / "scenarios")
        atomic_write(folder / PACK_YAML, document.data)
        self._services.forget_packs()
        return folder

    def free_name(self, name: str) -> str:
        """The short name that a new pack of this name gets."""
        from app.packs import id_from

        taken = {path.name for path in self._paths.packs.iterdir()}
        taken |= {pack.id.split(".", 1)[-1] for pack in self._services.packs()}
        return id_from(name, taken, "our-pack")

    # -- scenarios -------------------------------------------------------------------------------

    def new_scenario(self, folder: Path, stage: str = "") -> Opened:
        """A scenario that is not on disk yet.

        Raises:
            KnownError: the pack cannot be read.
        """
        from app.packs import free_name, new_scenario, read_document, scenario_files

        pack, data = read_document(folder, PACK_YAML)
        taken = {one.id for one in scenario_files(folder)}
        name = free_name(folder, "new-scenario")
        for number in range(2, 1_000):
            if draft_of(self._paths, folder.name, name) is None:
                break
            name = free_name(folder, f"new-scenario-{number}")
        scenario_id = name.rsplit("/", 1)[-1].removesuffix(".yaml")
        scenario = new_scenario(scenario_id, stage or pack.word(("process", "stages", 0, "id")))
        if scenario_id in taken:
            scenario = scenario.put(("id",), f"{scenario_id}-new")
        return Opened(folder, name, scenario, pack, {PACK_YAML: _digest(data)}, {PACK_YAML: pack.text})

    def open(self, folder: Path, file: str, *, with_draft: bool = True) -> Opened:
        """A scenario as it was left: with the changes that were kept and not saved.

        Raises:
            KnownError: `edit_unreadable`, `file_unreadable` or `not_a_plain_file`; `edit_gone` when neither
                the file nor a draft of it is there.
        """
        from app.packs import Document, FileKind, read_document

        edits = self._edits_of(folder)
        pack, data = read_document(folder, PACK_YAML, edits)
        bases, saved = {PACK_YAML: _digest(data)}, {PACK_YAML: pack.text}
        draft = draft_of(self._paths, folder.name, file) if with_draft else None
        scenario: Document | None = None
        if (folder / file).exists():
            scenario, data = read_document(folder, file, edits)
            bases[file], saved[file] = _digest(data), scenario.text
        if draft is not None:
            for name, text in draft.texts.items():
                kind = FileKind.PACK if name == PACK_YAML else FileKind.SCENARIO
                changed = Document.read(kind, text.encode(), name)
                pack, scenario = (changed, scenario) if name == PACK_YAML else (pack, changed)
            bases = {**bases, **draft.bases}
        if scenario is None:
            raise KnownError("edit_gone", file=file)
        edited = edits is not None and scenario.word(("id",)) in self._edited(pack)
        return Opened(folder, file, scenario, pack, bases, saved, draft, edits, edited)

    def keep(self, opened: Opened) -> None:
        """Keep what is not saved, or let go of what was kept when all is.

        Raises:
            KnownError: it could not be written.
        """
        texts = opened.unsaved()
        if not texts:
            self.discard(opened.folder, opened.file)
            return
        bases = {name: opened.bases.get(name, "") for name in texts}
        draft = Draft(opened.folder.name, opened.file, self.title(opened), texts, bases, now())
        keep_draft(self._paths, draft)

    def discard(self, folder: Path, file: str) -> None:
        """Let go of what was kept of a scenario."""
        drop_draft(self._paths, folder.name, file)

    def save(self, opened: Opened, *, over_others: bool = False) -> Opened:
        """Write what was changed; a new scenario gets a file with the name of its id.

        `over_others`: also where somebody else has changed a file since; theirs is kept beside the drafts.

        Raises:
            KnownError: `edit_changed_elsewhere` with `file`; or it could not be written.
        """
        from app.packs import free_name, id_from, scenario_files

        texts = opened.unsaved()
        for name in texts:
            self._look_for_others(opened, name, keep=over_others)
        if opened.edits is not None:
            return self._save_beside(opened, texts)
        file, scenario = opened.file, opened.scenario
        if opened.is_new:
            taken = {one.id for one in scenario_files(opened.folder)}
            wanted = id_from(scenario.word(("id",)), taken)
            scenario = scenario if wanted == scenario.word(("id",)) else scenario.put(("id",), wanted)
            file = free_name(opened.folder, wanted)
            make_private_folder(opened.folder / "scenarios")
        if PACK_YAML in texts:
            atomic_write(opened.folder / PACK_YAML, opened.pack.data)
        if opened.file in texts:
            atomic_write(opened.folder / file, scenario.data)
        drop_draft(self._paths, opened.folder.name, opened.file)
        self._services.forget_packs()
        return replace(
            opened,
            file=file,
            scenario=scenario,
            bases={PACK_YAML: _digest(opened.pack.data), file: _digest(scenario.data)},
            saved={PACK_YAML: opened.pack.text, file: scenario.text},
            draft=None,
        )

    def _save_beside(self, opened: Opened, texts: Mapping[str, str]) -> Opened:
        """Keep what was edited in a pack of others beside it."""
        from app.packs import PACK_FILE, read_document

        scenario_id = opened.scenario.word(("id",))
        for name, kept_as in ((PACK_YAML, PACK_FILE), (opened.file, scenario_id)):
            if name in texts:
                mine = opened.pack if name == PACK_YAML else opened.scenario
                _, base = read_document(opened.folder, name)
                self._services.shelf.save_edit(opened.ref_pack, kept_as, mine.data, base)
        drop_draft(self._paths, opened.folder.name, opened.file)
        edited = scenario_id in self._edited(opened.pack)
        return replace(self.open(opened.folder, opened.file, with_draft=False), is_edited=edited)

    def put_edit_aside(self, opened: Opened) -> Opened:
        """Use the scenario of those who keep the pack again; `take_edit_back` is the undo.

        Raises:
            KnownError: it could not be written.
        """
        self._services.shelf.put_edit_aside(opened.ref_pack, opened.scenario.word(("id",)))
        self.discard(opened.folder, opened.file)
        return self.open(opened.folder, opened.file)

    def take_edit_back(self, opened: Opened) -> Opened:
        """Use the edits again that were put aside last; raises as `put_edit_aside`."""
        self._services.shelf.take_edit_back(opened.ref_pack, opened.scenario.word(("id",)))
        return self.open(opened.folder, opened.file)

    def _edits_of(self, folder: Path) -> Path | None:
        from app.packs import read_document

        if not self.is_added(folder):
            return None
        pack, _ = read_document(folder, PACK_YAML)
        return self._services.shelf.store.overlays.folder(pack.word(("id",)))

    def _edited(self, pack: Document) -> tuple[str, ...]:
        return self._services.shelf.store.overlays.edited(pack.word(("id",)))

    @staticmethod
    def title(opened: Opened) -> str:
        """What a list calls the scenario; empty while it has no title."""
        own = opened.language
        found = opened.scenario.said_in(("title",), own, own)
        return found or opened.scenario.word(("title", "en"))

    def ref(self, opened: Opened, index: int) -> LineRef:
        """Where a line of the scenario lives once it is saved."""
        scenario = opened.scenario
        return LineRef(opened.ref_pack, scenario.word(("id",)), scenario.word(("lines", index, "id")))

    # -- problems --------------------------------------------------------------------------------

    def check(self, opened: Opened) -> Checked:
        """What the loader, its lint and the matcher say to what is in the editor."""
        return check(opened.folder, opened.file, opened.scenario, opened.pack, opened.edits)

    def _look_for_others(self, opened: Opened, name: str, *, keep: bool) -> None:
        from app.packs import read_document

        path = opened.folder / name
        try:
            data = path.read_bytes()
            if opened.edits is not None:
                _, data = read_document(opened.folder, name, opened.edits)
        except FileNotFoundError:
            return
        except OSError as error:
            raise KnownError("file_unreadable", file=name, reason=error.strerror or "") from error
        if name in opened.bases and _digest(data) == opened.bases[name]:
            return
        if not keep:
            raise KnownError("edit_changed_elsewhere", file=name)
        make_private_folder(self._paths.drafts)
        others = f"{Path(name).stem}-{_digest(data)[:8]}.yaml.others"
        atomic_write(self._paths.drafts / others, data)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
