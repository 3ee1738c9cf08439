"""Sentences about the company's own transcription service."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

ENDPOINT: Final[dict[str, str]] = {
    "endpoint_address": QT_TRANSLATE_NOOP(
        "Sentences",
        "This is not an address that a recording can be sent to. It looks like https://speech.example.com, "
        "without a name, a password, a question mark or a hash.",
    ),
    "endpoint_busy": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} has too much to do, or you have sent as much as you may for now. Takes wait; try "
        "again later.",
    ),
    "endpoint_certificate": QT_TRANSLATE_NOOP(
        "Sentences",
        "The identity of {host} could not be checked: this computer does not trust its certificate. Nothing "
        "was sent. Ask whoever runs it.",
    ),
    "endpoint_cut_off": QT_TRANSLATE_NOOP(
        "Sentences", "The connection to {host} broke off. Takes wait; try again."
    ),
    "endpoint_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} could not do its work (answer {status}). Takes wait; try again later, or ask "
        "whoever runs it.",
    ),
    "endpoint_form": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} does not take the request. Check in Settings that the model “{model}” is one that it "
        "knows. Takes wait.",
    ),
    "endpoint_huge_answer": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} answered with more than any transcript holds, and the answer was thrown away. Takes "
        "wait. Check the address in Settings.",
    ),
    "endpoint_insecure": QT_TRANSLATE_NOOP(
        "Sentences",
        "Without encryption anybody on the way to {host} could listen. Write https:// in front; http:// is "
        "for this computer and private networks.",
    ),
    "endpoint_key": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} does not let you in (answer {status}): the key is missing, wrong or out of date. Takes "
        "wait. Enter the key again in Settings.",
    ),
    "endpoint_key_unusable": QT_TRANSLATE_NOOP(
        "Sentences", "This cannot be a key: it holds a space or a letter that no key has. Copy it once more."
    ),
    "endpoint_no_tls": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} does not speak https as this computer does, so nothing was sent. Check the address in "
        "Settings, or ask whoever runs it.",
    ),
    "endpoint_no_words": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} found no words, although something was heard in the take. Listen to it; it waits, and can "
        "be sent again.",
    ),
    "endpoint_not_found": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no transcription at this address of {host}, or it does not know the model “{model}”. Takes "
        "wait. Check both in Settings.",
    ),
    "endpoint_not_json": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} answered with what is no transcript. Takes wait. Check the address in Settings.",
    ),
    "endpoint_redirect": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} wants to pass the recording on to another address, and it was not sent there. Takes "
        "wait. Ask whoever runs it for the right address.",
    ),
    "endpoint_refused": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} refused the recording (answer {status}). Takes wait. Ask whoever runs it.",
    ),
    "endpoint_sign_in": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} answered with a web page, most likely a sign-in. Takes wait. Sign in to the network in "
        "the browser, or check the address in Settings.",
    ),
    "endpoint_timeout": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} did not answer within {seconds} s. Takes wait; try again later.",
    ),
    "endpoint_too_large": QT_TRANSLATE_NOOP(
        "Sentences",
        "The recording is too large for {host}. Takes wait. Ask whoever runs it to let 20 MB through.",
    ),
    "endpoint_unreachable": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} could not be reached. Check the network and the address in Settings; takes wait.",
    ),
    "endpoint_unset": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no address that takes could be sent to. Enter one in Settings, under “Company service”.",
    ),
    "endpoint_waits": QT_TRANSLATE_NOOP(
        "Sentences",
        "The words of this take come from {host}, and it was not sent there. It waits until you send it.",
    ),
    "endpoint_wrong_json": QT_TRANSLATE_NOOP(
        "Sentences",
        "What {host} answered is no transcript that Go First can read. Takes wait. Ask whoever runs it "
        "whether it speaks OpenAI's interface.",
    ),
}
