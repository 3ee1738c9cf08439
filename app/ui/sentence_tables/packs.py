"""Sentences about packs that are added, updated and passed on."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

PACKS: Final[dict[str, str]] = {
    "address_bad": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{address}” is not an address of a pack. It looks like https://example.com/name.gofirst.",
    ),
    "address_certificate": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} could not prove who it is (its certificate is not trusted). Nothing was fetched; "
        "ask whoever runs it, or your IT.",
    ),
    "address_insecure": QT_TRANSLATE_NOOP(
        "Sentences",
        "Packs are fetched over https only, and “{address}” is something else. Ask for an https address, or "
        "get the file yourself and add it.",
    ),
    "address_no_folder": QT_TRANSLATE_NOOP(
        "Sentences", "The repository at {host} has no folder {folder}. Check what stands after the #."
    ),
    "address_no_pack": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is neither a .gofirst file nor a git repository at {host} under this address. Copy the "
        "address once more.",
    ),
    "address_password": QT_TRANSLATE_NOOP(
        "Sentences",
        "An address with a name or a password in it is not kept. Leave it out, or get the file yourself "
        "and add it.",
    ),
    "address_redirect": QT_TRANSLATE_NOOP(
        "Sentences", "{host} sends on to an address without encryption. Nothing was fetched."
    ),
    "address_refused": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} does not give this pack out (answer {status}). Check the address; where a login is "
        "needed, get the file yourself and add it.",
    ),
    "address_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "What lies at {host} is larger than a pack may be ({limit_mb} MB). Nothing was kept."
    ),
    "address_unreachable": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} could not be reached, or the connection broke off. Check the connection and try again.",
    ),
    "bad_public_key": QT_TRANSLATE_NOOP(
        "Sentences",
        "This is not a public key that can be used. Paste the line from minisign.pub, or an SSH key that "
        "begins with ssh-ed25519 or ssh-rsa.",
    ),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "Sentences", "{folder} is not empty. Name a folder that does not exist yet."
    ),
    "import_stopped": QT_TRANSLATE_NOOP(
        "Sentences",
        "Reading this pack ended unexpectedly. Nothing was added; if it happens again, tell its author.",
    ),
    "import_too_big": QT_TRANSLATE_NOOP(
        "Sentences", "Reading this pack needs more than {limit_mb} MB of memory. Nothing was added."
    ),
    "import_too_slow": QT_TRANSLATE_NOOP(
        "Sentences", "Reading this pack took longer than {limit_s} seconds. Nothing was added."
    ),
    "no_earlier_version": QT_TRANSLATE_NOOP("Sentences", "There is no earlier version of {path} any more."),
    "pack_gone": QT_TRANSLATE_NOOP(
        "Sentences", "What was read of {path} is not there any more. Look at the pack again, then add it."
    ),
    "pack_has_errors": QT_TRANSLATE_NOOP(
        "Sentences", "{path} has problems that must be mended first. “pack check” lists them."
    ),
    "pack_id_bad": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{id}” cannot be the id of a pack. Use lower-case letters, digits, dots and hyphens, such as "
        "our-team.first-pack.",
    ),
    "pack_not_installed": QT_TRANSLATE_NOOP("Sentences", "There is no added pack “{path}”."),
    "pack_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "{path} is larger than {limit_mb} MB, which no pack may be. Shorten or pack recordings."
    ),
    "pack_unasked": QT_TRANSLATE_NOOP("Sentences", "Nothing was added. Say yes when asked, or give --yes."),
    "shelf_busy": QT_TRANSLATE_NOOP(
        "Sentences", "Another window is changing the packs in {folder}. Wait a moment and try again."
    ),
    "variable_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The pack asks for no “{name}”. What it asks for: {known}."
    ),
}
