"""What every problem in a pack says, and how it is mended. No Qt: the command line speaks from it too."""

from __future__ import annotations

from typing import Final

from app.domain import Problem
from app.ui.translate import QT_TRANSLATE_NOOP, translate

CONTEXT: Final = "Problems"

PROBLEM_SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "pack_not_found": (
        QT_TRANSLATE_NOOP("Problems", "There is no pack at {path}."),
        QT_TRANSLATE_NOOP("Problems", "Give the path of a folder with a pack.yaml, or of a .gofirst file."),
    ),
    "scenario_not_found": (
        QT_TRANSLATE_NOOP("Problems", "There is no scenario file at {path}."),
        QT_TRANSLATE_NOOP("Problems", "Give the path of a file in a pack's scenarios folder."),
    ),
    "not_a_pack": (
        QT_TRANSLATE_NOOP("Problems", "This file is not a pack."),
        QT_TRANSLATE_NOOP("Problems", "A pack is a folder with a pack.yaml, or a file ending in .gofirst."),
    ),
    "pack_yaml_missing": (
        QT_TRANSLATE_NOOP("Problems", "There is no pack.yaml in this folder."),
        QT_TRANSLATE_NOOP(
            "Problems", "Add one; the name is all lower case. An example comes with the program in scenarios."
        ),
    ),
    "pack_yaml_nested": (
        QT_TRANSLATE_NOOP("Problems", "pack.yaml lies in the folder {folder} inside the file."),
        QT_TRANSLATE_NOOP("Problems", "Zip what is in the folder, not the folder itself."),
    ),
    "pack_newer": (
        QT_TRANSLATE_NOOP(
            "Problems", "This file is in format {found}; this Go First reads format {supported}."
        ),
        QT_TRANSLATE_NOOP("Problems", "Update Go First; the file was left as it is."),
    ),
    "pack_twice": (
        QT_TRANSLATE_NOOP("Problems", "Another pack has the same id, {id}: {other}."),
        QT_TRANSLATE_NOOP("Problems", "Only that one is used. Remove one of the two."),
    ),
    "not_a_plain_file": (
        QT_TRANSLATE_NOOP("Problems", "{name} is a link or something else that is no ordinary file."),
        QT_TRANSLATE_NOOP("Problems", "Put a copy of the file or folder in its place."),
    ),
    "pack_too_many_files": (
        QT_TRANSLATE_NOOP("Problems", "There are more than {limit} files in this pack."),
        QT_TRANSLATE_NOOP("Problems", "Take out what does not belong to it, or split it in two."),
    ),
    "file_unreadable": (
        QT_TRANSLATE_NOOP("Problems", "The file could not be read ({reason})."),
        QT_TRANSLATE_NOOP("Problems", "Check that it is there and that you have the right to read it."),
    ),
    "app_older": (
        QT_TRANSLATE_NOOP("Problems", "This pack asks for Go First {wanted}; this is {version}."),
        QT_TRANSLATE_NOOP("Problems", "Update Go First if something in the pack is missing."),
    ),
    "no_scenarios": (
        QT_TRANSLATE_NOOP("Problems", "This pack has no scenarios."),
        QT_TRANSLATE_NOOP(
            "Problems", "Add files ending in .yaml to a folder named scenarios beside pack.yaml."
        ),
    ),
    "stray_yaml": (
        QT_TRANSLATE_NOOP("Problems", "This file is not used."),
        QT_TRANSLATE_NOOP("Problems", "Move it to the scenarios folder if it is a scenario."),
    ),
    "more_problems": (
        QT_TRANSLATE_NOOP("Problems", "There are {count} more problems in this file."),
        QT_TRANSLATE_NOOP("Problems", "Mend those above and check again."),
    ),
    "yaml_too_large": (
        QT_TRANSLATE_NOOP("Problems", "The file is larger than {limit_kib} KiB."),
        QT_TRANSLATE_NOOP("Problems", "Split it into several scenarios."),
    ),
    "yaml_not_utf8": (
        QT_TRANSLATE_NOOP("Problems", "The text is not UTF-8 (it looks like {encoding})."),
        QT_TRANSLATE_NOOP(
            "Problems", "Save the file as UTF-8: most editors offer it in Save as, under Encoding."
        ),
    ),
    "yaml_control": (
        QT_TRANSLATE_NOOP("Problems", "There is an invisible control character ({character})."),
        QT_TRANSLATE_NOOP("Problems", "Delete it; typing the line anew is the surest way."),
    ),
    "yaml_tab": (
        QT_TRANSLATE_NOOP("Problems", "There is a tab character."),
        QT_TRANSLATE_NOOP("Problems", "Use spaces instead of tabs, two for each level."),
    ),
    "yaml_empty": (
        QT_TRANSLATE_NOOP("Problems", "The file is empty."),
        QT_TRANSLATE_NOOP("Problems", "Write something into it, or delete it."),
    ),
    "yaml_too_deep": (
        QT_TRANSLATE_NOOP("Problems", "Lists and maps are nested more than {limit} deep."),
        QT_TRANSLATE_NOOP("Problems", "Look for brackets that are never closed."),
    ),
    "yaml_too_many_parts": (
        QT_TRANSLATE_NOOP("Problems", "The file has more than {limit} parts."),
        QT_TRANSLATE_NOOP("Problems", "Split it into several scenarios."),
    ),
    "yaml_long_text": (
        QT_TRANSLATE_NOOP("Problems", "A text is longer than {limit} characters."),
        QT_TRANSLATE_NOOP("Problems", "Shorten it."),
    ),
    "yaml_long_key": (
        QT_TRANSLATE_NOOP("Problems", "The word before a colon is longer than {limit} characters."),
        QT_TRANSLATE_NOOP("Problems", "If it is a text, put it in quotes."),
    ),
    "yaml_alias": (
        QT_TRANSLATE_NOOP(
            "Problems", "A * at the beginning of a text stands for an alias, and packs have none: {text}"
        ),
        QT_TRANSLATE_NOOP("Problems", "Put the text in quotes, or write out what the alias stands for."),
    ),
    "yaml_anchor": (
        QT_TRANSLATE_NOOP(
            "Problems", "A & at the beginning of a text stands for an anchor, and packs have none: {text}"
        ),
        QT_TRANSLATE_NOOP("Problems", "Put the text in quotes, or take the anchor out."),
    ),
    "yaml_tag": (
        QT_TRANSLATE_NOOP(
            "Problems", "A ! at the beginning of a text stands for a tag, and packs have none: {text}"
        ),
        QT_TRANSLATE_NOOP("Problems", "Put the text in quotes, or take the tag out."),
    ),
    "yaml_merge_key": (
        QT_TRANSLATE_NOOP("Problems", "Packs have no merge keys (<<)."),
        QT_TRANSLATE_NOOP("Problems", "Write the lines out."),
    ),
    "yaml_directive": (
        QT_TRANSLATE_NOOP("Problems", "Packs have no directives (a line that begins with %)."),
        QT_TRANSLATE_NOOP("Problems", "Delete the line."),
    ),
    "yaml_second_document": (
        QT_TRANSLATE_NOOP("Problems", "A second document begins here (---)."),
        QT_TRANSLATE_NOOP("Problems", "Give it a file of its own, or delete the line."),
    ),
    "yaml_key_not_text": (
        QT_TRANSLATE_NOOP("Problems", "There is something other than a word before the colon."),
        QT_TRANSLATE_NOOP(
            "Problems", "If it is a text with brackets, such as {{{{name}}}}, put it in quotes."
        ),
    ),
    "yaml_duplicate_key": (
        QT_TRANSLATE_NOOP("Problems", "{key} is there twice; the first is on line {first_line}."),
        QT_TRANSLATE_NOOP("Problems", "Keep one of the two."),
    ),
    "yaml_colon": (
        QT_TRANSLATE_NOOP("Problems", "There is a second colon in this line: {text}"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Put the text in quotes, because a colon followed by a space has a meaning of its own.",
        ),
    ),
    "yaml_first_character": (
        QT_TRANSLATE_NOOP("Problems", "A text cannot begin with {character} here: {text}"),
        QT_TRANSLATE_NOOP("Problems", "Put the text in quotes."),
    ),
    "yaml_quote": (
        QT_TRANSLATE_NOOP("Problems", "A quotation mark is opened here and never closed: {text}"),
        QT_TRANSLATE_NOOP("Problems", "Close it. An apostrophe inside of single quotes is written twice."),
    ),
    "yaml_after_quote": (
        QT_TRANSLATE_NOOP("Problems", "The text goes on after its closing quotation mark: {text}"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Put the whole text in double quotes. An apostrophe inside of single quotes is written twice.",
        ),
    ),
    "yaml_bracket": (
        QT_TRANSLATE_NOOP(
            "Problems", "A bracket is opened here and not closed, or a comma is missing: {text}"
        ),
        QT_TRANSLATE_NOOP("Problems", "Close it, and put texts with commas, colons or brackets in quotes."),
    ),
    "yaml_no_colon": (
        QT_TRANSLATE_NOOP("Problems", "This line has no colon: {text}"),
        QT_TRANSLATE_NOOP(
            "Problems", "Write name: value, or indent the line if it goes on with the text above."
        ),
    ),
    "yaml_block": (
        QT_TRANSLATE_NOOP("Problems", "After > or | the text begins on the next line: {text}"),
        QT_TRANSLATE_NOOP("Problems", "Move it there and indent it, or put it in quotes."),
    ),
    "yaml_escape": (
        QT_TRANSLATE_NOOP(
            "Problems", "A backslash inside of double quotes begins a code that does not exist: {text}"
        ),
        QT_TRANSLATE_NOOP("Problems", "Write \\\\ for a backslash, or use single quotes."),
    ),
    "yaml_structure": (
        QT_TRANSLATE_NOOP("Problems", "This line does not fit the lines above: {text}"),
        QT_TRANSLATE_NOOP(
            "Problems", "Check the indentation: lines of one list or map begin in the same column."
        ),
    ),
    "yaml_syntax": (
        QT_TRANSLATE_NOOP("Problems", "This line cannot be read as YAML: {text}"),
        QT_TRANSLATE_NOOP("Problems", "Check its indentation, and put the text in quotes."),
    ),
    "missing_key": (
        QT_TRANSLATE_NOOP("Problems", "{key} is missing."),
        QT_TRANSLATE_NOOP("Problems", "Add it."),
    ),
    "unknown_key": (
        QT_TRANSLATE_NOOP("Problems", "{key} is not known here."),
        QT_TRANSLATE_NOOP(
            "Problems", "Use one of these: {known}. If it is part of a text, put the text in quotes."
        ),
    ),
    "misspelt_key": (
        QT_TRANSLATE_NOOP("Problems", "{key} is not known here."),
        QT_TRANSLATE_NOOP("Problems", "Did you mean {suggestion}?"),
    ),
    "not_a_text": (
        QT_TRANSLATE_NOOP("Problems", "There is a list or a map where a text belongs."),
        QT_TRANSLATE_NOOP("Problems", "Write a text; if it has a colon in it, put it in quotes."),
    ),
    "not_a_list": (
        QT_TRANSLATE_NOOP("Problems", "There is a single value where a list belongs."),
        QT_TRANSLATE_NOOP("Problems", "Put a - before each entry, or brackets around them."),
    ),
    "not_a_map": (
        QT_TRANSLATE_NOOP("Problems", "There is a single value or a list where names with values belong."),
        QT_TRANSLATE_NOOP("Problems", "Write name: value on lines of their own."),
    ),
    "empty_text": (
        QT_TRANSLATE_NOOP("Problems", "The text is empty."),
        QT_TRANSLATE_NOOP("Problems", "Write something, or take the line out."),
    ),
    "empty_list": (
        QT_TRANSLATE_NOOP("Problems", "The list is empty."),
        QT_TRANSLATE_NOOP("Problems", "Add at least one entry."),
    ),
    "wrong_length": (
        QT_TRANSLATE_NOOP("Problems", "The list has {found} entries instead of {expected}."),
        QT_TRANSLATE_NOOP("Problems", "Write just {expected}, such as [120, 170]."),
    ),
    "not_a_whole_number": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not a whole number."),
        QT_TRANSLATE_NOOP("Problems", "Write digits only, such as 3."),
    ),
    "not_a_number": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not a number."),
        QT_TRANSLATE_NOOP("Problems", "Write digits with a point, such as 2.5."),
    ),
    "not_true_or_false": (
        QT_TRANSLATE_NOOP("Problems", "{value} is neither true nor false."),
        QT_TRANSLATE_NOOP("Problems", "Write true or false."),
    ),
    "number_out_of_range": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not between {lowest} and {highest}."),
        QT_TRANSLATE_NOOP("Problems", "Choose a number from {lowest} to {highest}."),
    ),
    "unknown_choice": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not one of the choices."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "misspelt_choice": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not one of the choices."),
        QT_TRANSLATE_NOOP("Problems", "Did you mean {suggestion}?"),
    ),
    "bad_schema_number": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not the number of a format."),
        QT_TRANSLATE_NOOP("Problems", "Write schema: 1."),
    ),
    "bad_id": (
        QT_TRANSLATE_NOOP("Problems", "{value} cannot be an id."),
        QT_TRANSLATE_NOOP(
            "Problems", "Use lower-case letters a to z, digits, points and hyphens, 80 at most."
        ),
    ),
    "bad_language": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not a language code."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Write en, en-GB, nl, nb or nn. If it is part of a text with a colon, put the text in quotes.",
        ),
    ),
    "bad_version": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not a version."),
        QT_TRANSLATE_NOOP("Problems", "Write three numbers, such as 1.0.0."),
    ),
    "bad_version_range": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not a range of versions."),
        QT_TRANSLATE_NOOP("Problems", 'Write it like ">=0.3" or ">=1.2, <2".'),
    ),
    "bad_license": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not the name of a licence."),
        QT_TRANSLATE_NOOP("Problems", "Write an SPDX id such as CC-BY-4.0, or LicenseRef-Internal."),
    ),
    "bad_web_address": (
        QT_TRANSLATE_NOOP("Problems", "{value} is not a web address."),
        QT_TRANSLATE_NOOP("Problems", "Write it in full, beginning with https://."),
    ),
    "not_valid": (
        QT_TRANSLATE_NOOP("Problems", "{value} cannot be used here."),
        QT_TRANSLATE_NOOP("Problems", "Compare with the example that comes with the program."),
    ),
    "duplicate_id": (
        QT_TRANSLATE_NOOP("Problems", "The id {id} is there twice; the first is on line {first_line}."),
        QT_TRANSLATE_NOOP("Problems", "Give this one another id."),
    ),
    "duplicate_scenario": (
        QT_TRANSLATE_NOOP("Problems", "Another scenario has the id {id}: {other}."),
        QT_TRANSLATE_NOOP("Problems", "Give this one another id. Until then only the other is used."),
    ),
    "unknown_stage": (
        QT_TRANSLATE_NOOP("Problems", "There is no stage {value} in pack.yaml."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "unknown_line": (
        QT_TRANSLATE_NOOP("Problems", "There is no line {value} in this scenario."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "unknown_question": (
        QT_TRANSLATE_NOOP("Problems", "There is no question {value} in this scenario."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "unknown_key_point": (
        QT_TRANSLATE_NOOP("Problems", "There is no key point {value} in this scenario."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "unknown_qualification": (
        QT_TRANSLATE_NOOP("Problems", "There is no qualification item {value} in pack.yaml."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "unknown_rubric": (
        QT_TRANSLATE_NOOP("Problems", "There is no rubric {value} in pack.yaml."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "unknown_turn": (
        QT_TRANSLATE_NOOP("Problems", "There is no turn {value} in this dialogue."),
        QT_TRANSLATE_NOOP("Problems", "Use one of these: {known}."),
    ),
    "turn_unreached": (
        QT_TRANSLATE_NOOP("Problems", "No way leads to the turn {turn}."),
        QT_TRANSLATE_NOOP("Problems", "Add a goto to it, or take it out."),
    ),
    "turn_without_end": (
        QT_TRANSLATE_NOOP("Problems", "The turn {turn} leads nowhere."),
        QT_TRANSLATE_NOOP("Problems", "Add next, or end: won, open or lost."),
    ),
    "turn_next_and_end": (
        QT_TRANSLATE_NOOP("Problems", "The turn {turn} has both next and end."),
        QT_TRANSLATE_NOOP("Problems", "Keep one of the two."),
    ),
    "last_next_has_when": (
        QT_TRANSLATE_NOOP(
            "Problems",
            "The last way out of the turn {turn} has a condition, so the conversation may get stuck.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Add a last goto without when."),
    ),
    "thin_phrasing": (
        QT_TRANSLATE_NOOP(
            "Problems",
            "The phrasings of key point {key_point} of the line {line} ({scenario}, {language}) are too "
            "thin to tell it by, such as “{phrase}”.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Add a phrasing with the words that only this point has."),
    ),
    "phrasing_like_another": (
        QT_TRANSLATE_NOOP(
            "Problems",
            "The phrasing “{phrase}” of key point {key_point} of the line {line} ({scenario}, {language}) "
            "has the words of another key point.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Word one of the two so that they can be told apart."),
    ),
    "turn_never_ends": (
        QT_TRANSLATE_NOOP("Problems", "From the turn {turn} on, no end can be reached."),
        QT_TRANSLATE_NOOP("Problems", "Let one of the turns it leads to go to a turn with an end."),
    ),
    "no_commitment": (
        QT_TRANSLATE_NOOP(
            "Problems", "The turn {turn} asks for a commitment, and the scenario does not say which."
        ),
        QT_TRANSLATE_NOOP(
            "Problems", "Add a commitment to the scenario; until then every answer counts as committed."
        ),
    ),
    "nothing_to_avoid": (
        QT_TRANSLATE_NOOP("Problems", "The turn {turn} has a way for what to avoid, and nothing to avoid."),
        QT_TRANSLATE_NOOP("Problems", "Add avoid to one of its lines, or take the condition out."),
    ),
    "vague_key_point": (
        QT_TRANSLATE_NOOP("Problems", "More than one line has a key point {value}."),
        QT_TRANSLATE_NOOP("Problems", "Any of them counts. To mean one of them, write: {choices}."),
    ),
    "next_never_taken": (
        QT_TRANSLATE_NOOP(
            "Problems", "This way out of the turn {turn} is never taken: the one above it has no condition."
        ),
        QT_TRANSLATE_NOOP("Problems", "Move the one without when to the end."),
    ),
    "range_reversed": (
        QT_TRANSLATE_NOOP("Problems", "The range goes from {low} to {high}."),
        QT_TRANSLATE_NOOP("Problems", "Write the smaller number first."),
    ),
    "rubric_labels": (
        QT_TRANSLATE_NOOP("Problems", "The scale has {found} labels for {expected} steps."),
        QT_TRANSLATE_NOOP("Problems", "Write one label for each step, lowest first."),
    ),
    "vague_language": (
        QT_TRANSLATE_NOOP("Problems", "The code no names two written languages; it is read as {language}."),
        QT_TRANSLATE_NOOP("Problems", "Write nb for Bokmål or nn for Nynorsk."),
    ),
    "missing_language": (
        QT_TRANSLATE_NOOP("Problems", "This text is missing in {language}, which the pack says is complete."),
        QT_TRANSLATE_NOOP("Problems", "Add it, or take {language} out of languages in pack.yaml."),
    ),
    "unknown_variable": (
        QT_TRANSLATE_NOOP(
            "Problems", "Nothing in pack.yaml says what {value} stands for, so it is shown as it is."
        ),
        QT_TRANSLATE_NOOP("Problems", "Add it to variables in pack.yaml, or write the name itself: {known}."),
    ),
    "thin_key_point": (
        QT_TRANSLATE_NOOP(
            "Problems", "The key point {id} has no accepted phrasing of two words or more in {language}."
        ),
        QT_TRANSLATE_NOOP(
            "Problems", "Add some ways to say it to accept, or takes will often count as not saying it."
        ),
    ),
    "long_line": (
        QT_TRANSLATE_NOOP("Problems", "The line {id} takes longer than {limit_s} seconds."),
        QT_TRANSLATE_NOOP("Problems", "Split it into two lines."),
    ),
    "vocabulary_full": (
        QT_TRANSLATE_NOOP("Problems", "This vocabulary has {found} names; only the first {limit} are used."),
        QT_TRANSLATE_NOOP("Problems", "Keep those that are said and often misheard, most important first."),
    ),
    "long_name": (
        QT_TRANSLATE_NOOP(
            "Problems", "The name {name} is longer than {limit} characters, so nobody listens for it."
        ),
        QT_TRANSLATE_NOOP("Problems", "Write it as it is said, or leave it out."),
    ),
    "audio_path": (
        QT_TRANSLATE_NOOP("Problems", "{name} is not the name of a file inside the pack."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Write it from the pack's folder on with forward slashes, such as audio/anna/en/intro.flac.",
        ),
    ),
    "audio_suffix": (
        QT_TRANSLATE_NOOP("Problems", "{name} is not FLAC, Opus or WAV."),
        QT_TRANSLATE_NOOP("Problems", "Save the recording as FLAC, Opus or WAV and name that file."),
    ),
    "audio_missing": (
        QT_TRANSLATE_NOOP("Problems", "The recording {name} is missing."),
        QT_TRANSLATE_NOOP(
            "Problems", "Add it with just this spelling; until then a system voice reads the line."
        ),
    ),
    "audio_damaged": (
        QT_TRANSLATE_NOOP("Problems", "{name} does not hold what its ending says."),
        QT_TRANSLATE_NOOP("Problems", "Save the recording again as FLAC, Opus or WAV."),
    ),
    "zip_damaged": (
        QT_TRANSLATE_NOOP("Problems", "The file is damaged or is not a pack."),
        QT_TRANSLATE_NOOP("Problems", "Get it again from where it came from."),
    ),
    "zip_too_large": (
        QT_TRANSLATE_NOOP("Problems", "The file is larger than {limit_mb} MB."),
        QT_TRANSLATE_NOOP("Problems", "Split the pack, or save recordings as Opus."),
    ),
    "zip_too_many_files": (
        QT_TRANSLATE_NOOP("Problems", "There are more than {limit} files in it."),
        QT_TRANSLATE_NOOP("Problems", "Split the pack."),
    ),
    "zip_directory_too_large": (
        QT_TRANSLATE_NOOP("Problems", "Its list of files is larger than {limit_kib} KiB."),
        QT_TRANSLATE_NOOP("Problems", "Split the pack, or use shorter names."),
    ),
    "zip_comment": (
        QT_TRANSLATE_NOOP("Problems", "The zip file has a comment or something attached."),
        QT_TRANSLATE_NOOP("Problems", "Zip the folder again without it."),
    ),
    "zip64": (
        QT_TRANSLATE_NOOP("Problems", "The zip file uses zip64, which packs do not need."),
        QT_TRANSLATE_NOOP("Problems", "Zip the folder again without zip64."),
    ),
    "zip_split": (
        QT_TRANSLATE_NOOP("Problems", "The zip file is one part of several."),
        QT_TRANSLATE_NOOP("Problems", "Zip the folder again as a single file."),
    ),
    "zip_encrypted": (
        QT_TRANSLATE_NOOP("Problems", "{name} is encrypted."),
        QT_TRANSLATE_NOOP("Problems", "Zip the folder again without a password."),
    ),
    "zip_method": (
        QT_TRANSLATE_NOOP("Problems", "{name} is compressed in a way that packs do not use."),
        QT_TRANSLATE_NOOP("Problems", "Zip the folder again with the ordinary method, deflate."),
    ),
    "zip_link": (
        QT_TRANSLATE_NOOP("Problems", "{name} is a link or something else that is no ordinary file."),
        QT_TRANSLATE_NOOP("Problems", "Put the file itself into the pack."),
    ),
    "zip_name": (
        QT_TRANSLATE_NOOP("Problems", "The file name {name} is not possible on every system."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Use letters, digits, hyphens and points, 150 at most, and nothing that leads out of the pack.",
        ),
    ),
    "zip_name_twice": (
        QT_TRANSLATE_NOOP("Problems", "{name} and {other} are the same name on some systems."),
        QT_TRANSLATE_NOOP("Problems", "Rename one of the two."),
    ),
    "zip_suffix": (
        QT_TRANSLATE_NOOP("Problems", "{name} is a kind of file that packs do not hold."),
        QT_TRANSLATE_NOOP(
            "Problems", "Packs hold .yaml, .yml, .txt, .md, .flac, .opus, .ogg, .wav and .mp3. Take it out."
        ),
    ),
    "zip_file_too_large": (
        QT_TRANSLATE_NOOP("Problems", "{name} is larger than {limit_mb} MB."),
        QT_TRANSLATE_NOOP("Problems", "Shorten the recording, or save it as Opus."),
    ),
    "zip_total_too_large": (
        QT_TRANSLATE_NOOP("Problems", "Unpacked the pack is larger than {limit_mb} MB."),
        QT_TRANSLATE_NOOP("Problems", "Split the pack, or save recordings as Opus."),
    ),
    "zip_ratio": (
        QT_TRANSLATE_NOOP("Problems", "{name} unpacks to more than 200 times its size."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "This is how zip bombs look. Only if you know where the pack comes from, zip it again.",
        ),
    ),
    "zip_overlap": (
        QT_TRANSLATE_NOOP("Problems", "{name} overlaps with another file in the zip."),
        QT_TRANSLATE_NOOP(
            "Problems", "This is how zip bombs look; get the pack again from where it came from."
        ),
    ),
    "zip_file_damaged": (
        QT_TRANSLATE_NOOP("Problems", "{name} is damaged."),
        QT_TRANSLATE_NOOP("Problems", "Get the pack again from where it came from."),
    ),
    "manifest_missing": (
        QT_TRANSLATE_NOOP(
            "Problems", "There is no MANIFEST.json, so nobody can tell whether a file was changed on the way."
        ),
        QT_TRANSLATE_NOOP("Problems", "Export the pack from Go First instead of zipping it by hand."),
    ),
    "manifest_unreadable": (
        QT_TRANSLATE_NOOP("Problems", "MANIFEST.json cannot be read."),
        QT_TRANSLATE_NOOP("Problems", "Export the pack again."),
    ),
    "manifest_mismatch": (
        QT_TRANSLATE_NOOP("Problems", "{name} was changed after the pack was made."),
        QT_TRANSLATE_NOOP("Problems", "Get the pack again from where it came from."),
    ),
    "manifest_unlisted": (
        QT_TRANSLATE_NOOP("Problems", "{name} was added after the pack was made."),
        QT_TRANSLATE_NOOP("Problems", "Get the pack again from where it came from."),
    ),
    "manifest_absent": (
        QT_TRANSLATE_NOOP("Problems", "{name} was taken out after the pack was made."),
        QT_TRANSLATE_NOOP("Problems", "Get the pack again from where it came from."),
    ),
    "file_left_out": (
        QT_TRANSLATE_NOOP("Problems", "{name} is of a kind that no pack has, and was left out."),
        QT_TRANSLATE_NOOP("Problems", "Packs hold YAML, text, FLAC, Opus, Ogg, WAV and MP3 files."),
    ),
    "signature_broken": (
        QT_TRANSLATE_NOOP(
            "Problems", "The signature does not fit the pack: something was changed after it was signed."
        ),
        QT_TRANSLATE_NOOP("Problems", "Get the pack and its signature again, from its author."),
    ),
    "signature_unchecked": (
        QT_TRANSLATE_NOOP("Problems", "The pack is signed, and its signature could not be checked."),
        QT_TRANSLATE_NOOP(
            "Problems", "Add the author's public key, or ask for a signature by minisign, Ed25519 or RSA."
        ),
    ),
}
"""What happened and what to do, by code; `str.format` fills in the problem's facts."""


def problem_sentences(problem: Problem) -> tuple[str, str]:
    """What is wrong, and how to mend it, in the user's language."""
    what, remedy = PROBLEM_SENTENCES[problem.code]
    facts = {key: f"{value:g}" if isinstance(value, float) else value for key, value in problem.facts.items()}
    return translate(CONTEXT, what).format(**facts), translate(CONTEXT, remedy).format(**facts)
