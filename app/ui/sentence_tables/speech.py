"""Sentences about speech models and transcription."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

SPEECH: Final[dict[str, str]] = {
    "download_busy": QT_TRANSLATE_NOOP(
        "Sentences", "The speech model “{name}” is being downloaded already. Wait until that is done."
    ),
    "download_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "{file} arrived damaged and was thrown away. Download again."
    ),
    "download_interrupted": QT_TRANSLATE_NOOP(
        "Sentences", "The connection to {host} broke off. Download again: it goes on where it stopped."
    ),
    "download_unfinished": QT_TRANSLATE_NOOP(
        "Sentences", "The download of “{name}” is not finished. Download it again to go on, or remove it."
    ),
    "hub_certificate": QT_TRANSLATE_NOOP(
        "Sentences",
        "The identity of {host} could not be checked: a proxy or security program on this "
        "network shows a certificate that this computer does not trust. Ask whoever runs the "
        "network, or add the model from a folder.",
    ),
    "hub_differs": QT_TRANSLATE_NOOP(
        "Sentences",
        "The speech model “{name}” on the hub is not the one that this version of Go First "
        "expects ({file}). Update Go First, or add the model from a folder.",
    ),
    "hub_proxy": QT_TRANSLATE_NOOP(
        "Sentences",
        "A proxy on this network wants a sign-in before {host} can be reached (answer "
        "{status}). Sign in or ask whoever runs the network, then try again.",
    ),
    "hub_refused": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} refused the download (answer {status}). Try again later, or add the model from a folder.",
    ),
    "hub_unreachable": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} could not be reached. Check the internet connection and try again; what was "
        "downloaded is kept.",
    ),
    "hub_wrong_answer": QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} sent something else than the speech model ({file}); a sign-in page of the "
        "network is likely. Open a web page in the browser to sign in, then try again.",
    ),
    "model_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The speech model “{name}” is damaged ({file}). Remove it and download it again."
    ),
    "model_exists": QT_TRANSLATE_NOOP(
        "Sentences", "A speech model called “{name}” is there already. Remove it first."
    ),
    "model_language": QT_TRANSLATE_NOOP(
        "Sentences",
        "The speech model “{name}” knows English only. Choose a model for several languages to "
        "practise in “{language}”.",
    ),
    "model_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no speech model in {folder}. Get one in Settings, or name a folder that holds one.",
    ),
    "model_name_unusable": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{name}” cannot be the name of a speech model. Use small letters, digits, dots and dashes.",
    ),
    "model_not_loaded": QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer could not load the speech model “{name}” (too little memory, or the "
        "model is damaged). Close other programs, choose a smaller model, or check the model.",
    ),
    "model_not_whisper": QT_TRANSLATE_NOOP(
        "Sentences",
        "The folder {folder} does not hold a faster-whisper speech model ({file} is missing or "
        "is something else). Choose a folder with config.json, model.bin, tokenizer.json and a "
        "vocabulary file.",
    ),
    "model_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no speech model called “{name}”. Choose one of: {known}."
    ),
    "model_unrecorded": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing says what the files of “{name}” should be, so they could not be checked. Add "
        "the model again with `models add`.",
    ),
    "no_model": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no speech model for “{language}” on this computer, so there are no words to "
        "compare. Get one with “main.py models download base”, or name a folder with "
        "--speech-model.",
    ),
    "speech_not_understood": QT_TRANSLATE_NOOP(
        "Sentences",
        "Something was heard, but no words could be made out. Listen to the take; speak closer "
        "to the microphone.",
    ),
    "transcription_crashed": QT_TRANSLATE_NOOP(
        "Sentences",
        "Transcription stopped by itself. The take is safe. Try again, or choose a smaller speech model.",
    ),
    "transcription_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "Transcription could not be done. The take is safe. Try again; if it happens again, "
        "check the speech model.",
    ),
    "transcription_hung": QT_TRANSLATE_NOOP(
        "Sentences",
        "Transcription stopped answering. The take is safe. Try again, or choose a smaller speech model.",
    ),
    "transcription_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "Speech to text is not installed on this computer (Windows on ARM has no build of it). "
        "Everything else works.",
    ),
}
