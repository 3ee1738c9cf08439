"""What is said about a pack before it is added, and about its update: sentences without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain import LANGUAGE_NAMES
from app.ui.widgets.choices import bytes_text

if TYPE_CHECKING:
    from app.packs import Changes, ImportPreview, Signature


def language_name(code: str) -> str:
    """A language by its own name."""
    return LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def facts_of(preview: ImportPreview, count: str) -> str:
    """Version, how much (`count`), languages, licence and size in one line."""
    parts = (
        QCoreApplication.translate("PackWords", "version {version}").format(version=preview.version),
        count,
        ", ".join(language_name(code) for code in preview.languages),
        preview.license,
        bytes_text(preview.size_bytes),
    )
    return " · ".join(part for part in parts if part)


def made_by(preview: ImportPreview) -> str:
    """Who says to have made it."""
    if not preview.authors:
        return QCoreApplication.translate("PackWords", "It does not say who made it.")
    text = QCoreApplication.translate("PackWords", "By {authors}, as the pack says itself.")
    return text.format(authors=", ".join(preview.authors))


def signature_text(signature: Signature) -> tuple[str, str, str]:
    """A sentence about the signature, and the icon and colour that go with it."""
    from app.packs import Signed

    state = signature.state
    if state is Signed.KNOWN:
        text = QCoreApplication.translate("PackWords", "Signed by {name}, whose key you know.")
        return text.format(name=signature.author), "check", "good"
    if state is Signed.UNKNOWN:
        text = QCoreApplication.translate(
            "PackWords",
            "Signed with a key that you do not know yet: {key}. Ask its author whether that is the key.",
        )
        return text.format(key=signature.key_id), "question", "muted"
    if state is Signed.BROKEN:
        text = QCoreApplication.translate(
            "PackWords", "The signature does not fit: somebody changed this pack after it was signed."
        )
        return text, "warning", "warn"
    if state is Signed.UNCHECKED:
        text = QCoreApplication.translate("PackWords", "It has a signature that cannot be checked here.")
        return text, "question", "muted"
    return QCoreApplication.translate("PackWords", "Not signed: anybody may have made it."), "info", "muted"


def relation_text(changes: Changes, version: str) -> str:
    """How it stands to the installed pack of the same id; empty for a new one."""
    from app.packs import Relation

    text = {
        Relation.NEW: "",
        Relation.NEWER: QCoreApplication.translate("PackWords", "You have version {old}; this is {new}."),
        Relation.OLDER: QCoreApplication.translate(
            "PackWords", "You have version {old}, which is newer than this one, {new}."
        ),
        Relation.SAME: QCoreApplication.translate("PackWords", "You have exactly this pack already."),
        Relation.ALTERED: QCoreApplication.translate(
            "PackWords", "You have version {old} with other content under the same number."
        ),
    }[changes.relation]
    return text.format(old=changes.installed_version, new=version)


def changes_of(changes: Changes, language: str) -> tuple[tuple[str, str], ...]:
    """What adding it does, as pairs of a sign and a sentence: + added, ~ changed, - removed."""
    if changes.diff is None:
        return ()
    diff = changes.diff
    found = [("plus", one.title.get(language)) for one in diff.added]
    found += [("again", one.title.get(language)) for one in diff.changed]
    found += [("cross", one.title.get(language)) for one in diff.removed]
    return tuple(found)


def warnings_of(changes: Changes, edited: str) -> tuple[str, ...]:
    """What should give pause before it is added; `edited` says how much of it was edited here."""
    found = []
    if changes.other_publisher:
        found.append(
            QCoreApplication.translate(
                "PackWords",
                "The installed pack of the same id is by somebody else. Add it only if you expected that.",
            )
        )
    if changes.edited:
        found.append(edited)
    if changes.pinned:
        found.append(
            QCoreApplication.translate(
                "PackWords", "You chose to stay at the installed version; this changes it."
            )
        )
    return tuple(found)
