"""Sentences about microphones, loudspeakers and recordings."""

from __future__ import annotations

from typing import Final

from app.ui.translate import QT_TRANSLATE_NOOP

SOUND: Final[dict[str, str]] = {
    "audio_channels": QT_TRANSLATE_NOOP(
        "Sentences", "{file} has {channels} channels; 1 to 8 can be read. Save it in mono or stereo."
    ),
    "audio_empty": QT_TRANSLATE_NOOP("Sentences", "{file} holds no sound. Record it again."),
    "audio_not_found": QT_TRANSLATE_NOOP(
        "Sentences", "There is no recording {file}. Check the name and the folder."
    ),
    "audio_rate": QT_TRANSLATE_NOOP(
        "Sentences", "{file} has {rate} samples a second; 8,000 to 192,000 can be read. Save it at 48,000."
    ),
    "audio_too_long": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is longer than {hours} hours. Cut it into parts."
    ),
    "audio_unreadable": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} could not be read ({reason}). Use a WAV, FLAC or Ogg file that plays elsewhere.",
    ),
    "microphone_busy": QT_TRANSLATE_NOOP(
        "Sentences",
        "The microphone {name} is in use by another program. Close that program, or choose "
        "another microphone.",
    ),
    "microphone_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The microphone {name} could not be opened ({reason}). Choose another, or unplug it and"
        " plug it in again.",
    ),
    "microphone_gone": QT_TRANSLATE_NOOP(
        "Sentences", "The chosen microphone is not there. Plug it in, or choose another in Settings."
    ),
    "microphone_lost": QT_TRANSLATE_NOOP(
        "Sentences", "The microphone {name} is gone. Your take up to then is saved."
    ),
    "microphone_refused": QT_TRANSLATE_NOOP(
        "Sentences",
        "The computer does not let Go First use {name}. Allow it in the privacy settings for the microphone.",
    ),
    "microphone_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The microphone changed from “{old}” to “{new}”. The take waits: go on with the new one, or stop.",
    ),
    "no_microphone": QT_TRANSLATE_NOOP(
        "Sentences", "No microphone was found. Plug one in, or look in the computer's sound settings."
    ),
    "no_speaker": QT_TRANSLATE_NOOP(
        "Sentences",
        "No loudspeaker or headset was found. Plug one in, or look in the computer's sound settings.",
    ),
    "no_voice": QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer has no voice for this language. {how} Or record the model yourself.",
    ),
    "nothing_recorded": QT_TRANSLATE_NOOP(
        "Sentences", "Not a single sound arrived, so there is no take. Check the microphone and try again."
    ),
    "recording_disk_full": QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk is full. Your take up to {until} is saved. Free some space before the next one.",
    ),
    "recording_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The microphone {name} failed ({reason}). Your take up to {until} is saved. Choose another one, "
        "or unplug it and plug it in again.",
    ),
    "recording_limit": QT_TRANSLATE_NOOP(
        "Sentences", "After {hours} hours the recording was stopped. The take is saved."
    ),
    "recording_long": QT_TRANSLATE_NOOP(
        "Sentences", "You have been recording for {minutes} minutes. Are you still speaking?"
    ),
    "recording_lost": QT_TRANSLATE_NOOP(
        "Sentences",
        "The microphone {name} is gone. Your take up to {until} is saved. Plug it in, or choose another.",
    ),
    "recording_unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "The take could not be written any more. Up to {until} it is saved. Is the disk still connected?",
    ),
    "sound_system_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "The sound library PortAudio is missing ({reason}). Install it: sudo apt install libportaudio2",
    ),
    "speaker_busy": QT_TRANSLATE_NOOP(
        "Sentences",
        "The loudspeaker {name} is in use by another program. Close that program, or choose "
        "another in Settings.",
    ),
    "speaker_failed": QT_TRANSLATE_NOOP(
        "Sentences",
        "The sound could not be played through {name} ({reason}). Choose another loudspeaker in Settings.",
    ),
    "speaker_gone": QT_TRANSLATE_NOOP(
        "Sentences", "The loudspeaker {name} is gone. Plug it in, or choose another in Settings."
    ),
    "sound_gone": QT_TRANSLATE_NOOP(
        "Sentences",
        "The sound of this take went because it was old, as you chose in Settings. Its words, findings and "
        "notes are still there.",
    ),
}
