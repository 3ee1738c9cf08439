<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgainBar</name>
    <message numerus="yes">
        <source>Paused: %n take(s) left to write down again.</source>
        <translation>
            <numerusform>Paused: %n take left to write down again.</numerusform>
            <numerusform>Paused: %n takes left to write down again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were written down with {old}. {new} is here now: write them down again?</source>
        <translation>
            <numerusform>%n take was written down with {old}. {new} is here now: write it down again?</numerusform>
            <numerusform>%n takes were written down with {old}. {new} is here now: write them down again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) can get better words from {models}: write them down again?</source>
        <translation>
            <numerusform>%n take can get better words from {models}: write it down again?</numerusform>
            <numerusform>%n takes can get better words from {models}: write them down again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaSection</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message numerus="yes">
        <source>%n take(s) · the file will have up to {size}</source>
        <translation>
            <numerusform>%n take · the file will have up to {size}</numerusform>
            <numerusform>%n takes · the file will have up to {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: not every system can hold their names.</source>
        <translation>
            <numerusform>%n file was left out: not every system can hold its name.</numerusform>
            <numerusform>%n files were left out: not every system can hold their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup of {day}: %n take(s), {size}. What is here already stays as it is.</source>
        <translation>
            <numerusform>A backup of {day}: %n take, {size}. What is here already stays as it is.</numerusform>
            <numerusform>A backup of {day}: %n takes, {size}. What is here already stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were brought in.</source>
        <translation>
            <numerusform>%n take was brought in.</numerusform>
            <numerusform>%n takes were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were here already.</source>
        <translation>
            <numerusform>%n take was here already.</numerusform>
            <numerusform>%n takes were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) were added.</source>
        <translation>
            <numerusform>%n pack was added.</numerusform>
            <numerusform>%n packs were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ from what is here and were kept beside, in {folder}.</source>
        <translation>
            <numerusform>%n thing differs from what is here and was kept beside, in {folder}.</numerusform>
            <numerusform>%n things differ from what is here and were kept beside, in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message numerus="yes">
        <source>%n thing(s) were mended.</source>
        <translation>
            <numerusform>%n thing was mended.</numerusform>
            <numerusform>%n things were mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are damaged or missing.</source>
        <translation>
            <numerusform>%n thing is damaged or missing.</numerusform>
            <numerusform>%n things are damaged or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: “library check” on the command line lists all</source>
        <translation>
            <numerusform>and %n more: “library check” on the command line lists all</numerusform>
            <numerusform>and %n more: “library check” on the command line lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message numerus="yes">
        <source>{moment} · %n answer(s)</source>
        <translation>
            <numerusform>{moment} · %n answer</numerusform>
            <numerusform>{moment} · %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message numerus="yes">
        <source>%n part(s) still to be written</source>
        <translation>
            <numerusform>%n part still to be written</numerusform>
            <numerusform>%n parts still to be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <source>%n could not be told</source>
        <translation>
            <numerusform>%n could not be told</numerusform>
            <numerusform>%n could not be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message numerus="yes">
        <source>Show all (%n)</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You edited %n scenario(s) of it. Your edits stay.</source>
        <translation>
            <numerusform>You edited %n scenario of it. Your edits stay.</numerusform>
            <numerusform>You edited %n scenarios of it. Your edits stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackSection</name>
    <message numerus="yes">
        <source>%n goal(s) to look back at</source>
        <translation>
            <numerusform>%n goal to look back at</numerusform>
            <numerusform>%n goals to look back at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagerSection</name>
    <message numerus="yes">
        <source>%n of 3 written</source>
        <translation>
            <numerusform>%n of 3 written</numerusform>
            <numerusform>%n of 3 written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineSection</name>
    <message numerus="yes">
        <source>%n connection(s) so far, the newest first:</source>
        <translation>
            <numerusform>%n connection so far:</numerusform>
            <numerusform>%n connections so far, the newest first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>You edited %n scenario(s) of it.</source>
        <translation>
            <numerusform>You edited %n scenario of it.</numerusform>
            <numerusform>You edited %n scenarios of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence are gone or about somebody else and are not in it.</source>
        <translation>
            <numerusform>%n piece of evidence is gone or about somebody else and is not in it.</numerusform>
            <numerusform>%n pieces of evidence are gone or about somebody else and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message numerus="yes">
        <source>%n more letter(s), please.</source>
        <translation>
            <numerusform>%n more letter, please.</numerusform>
            <numerusform>%n more letters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoken remark(s)</source>
        <translation>
            <numerusform>%n spoken remark</numerusform>
            <numerusform>%n spoken remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n in the trash</numerusform>
            <numerusform>%n in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were written to {file}.</source>
        <translation>
            <numerusform>%n take was written to {file}.</numerusform>
            <numerusform>%n takes were written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n take moved to the trash.</numerusform>
            <numerusform>%n takes moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were deleted for good.</source>
        <translation>
            <numerusform>%n take was deleted for good.</numerusform>
            <numerusform>%n takes were deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>Practised in %n take(s), the last one on {day}.</source>
        <translation>
            <numerusform>Practised in %n take, on {day}.</numerusform>
            <numerusform>Practised in %n takes, the last one on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message numerus="yes">
        <source>%n take(s) added</source>
        <translation>
            <numerusform>%n take added</numerusform>
            <numerusform>%n takes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed</source>
        <translation>
            <numerusform>%n thing changed</numerusform>
            <numerusform>%n things changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message numerus="yes">
        <source>The disk is nearly full: %n minute(s) can still be recorded.</source>
        <translation>
            <numerusform>The disk is nearly full: %n minute can still be recorded.</numerusform>
            <numerusform>The disk is nearly full: %n minutes can still be recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepSection</name>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>%n of 5 answered</numerusform>
            <numerusform>%n of 5 answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message numerus="yes">
        <source>You and the program do not agree on %n point(s). Who is right?</source>
        <translation>
            <numerusform>You and the program do not agree on %n point. Who is right?</numerusform>
            <numerusform>You and the program do not agree on %n points. Who is right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rewriting</name>
    <message numerus="yes">
        <source>%n take(s) have better words now.</source>
        <translation>
            <numerusform>%n take has better words now.</numerusform>
            <numerusform>%n takes have better words now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) kept the words they had.</source>
        <translation>
            <numerusform>%n take kept the words it had.</numerusform>
            <numerusform>%n takes kept the words they had.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message numerus="yes">
        <source>The sound of %n take(s) is older than you keep sound, and can go.</source>
        <translation>
            <numerusform>The sound of %n take is older than you keep sound, and can go.</numerusform>
            <numerusform>The sound of %n takes is older than you keep sound, and can go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of %n take(s) goes for good, not before {day}; words and notes stay.</source>
        <translation>
            <numerusform>The sound of %n take goes for good, not before {day}; words and notes stay.</numerusform>
            <numerusform>The sound of %n takes goes for good, not before {day}; words and notes stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message numerus="yes">
        <source>%n more model(s)</source>
        <translation>
            <numerusform>%n more model</numerusform>
            <numerusform>%n more models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message numerus="yes">
        <source>%n point(s) get across</source>
        <translation>
            <numerusform>%n point gets across</numerusform>
            <numerusform>%n points get across</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n point still open</numerusform>
            <numerusform>%n points still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not be told</source>
        <translation>
            <numerusform>%n point could not be told</numerusform>
            <numerusform>%n points could not be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTile</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message numerus="yes">
        <source>The list of takes is made anew: {done} of %n.</source>
        <translation>
            <numerusform>The list of takes is made anew: {done} of %n.</numerusform>
            <numerusform>The list of takes is made anew: {done} of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted take(s) could not be brought back now. They are kept for the next start.</source>
        <translation>
            <numerusform>%n interrupted take could not be brought back now. It is kept for the next start.</numerusform>
            <numerusform>%n interrupted takes could not be brought back now. They are kept for the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were interrupted: {length} recovered.</source>
        <translation>
            <numerusform>%n take was interrupted: {length} recovered.</numerusform>
            <numerusform>%n takes were interrupted: {length} recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n take moved to the trash.</numerusform>
            <numerusform>%n takes moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message numerus="yes">
        <source>%n remark(s) by somebody else stay(s) here.</source>
        <translation>
            <numerusform>%n remark by somebody else stays here.</numerusform>
            <numerusform>%n remarks by somebody else stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherWays</name>
    <message numerus="yes">
        <source>“{name}” was let go; %n take(s) are in the trash.</source>
        <translation>
            <numerusform>“{name}” was let go; %n take is in the trash.</numerusform>
            <numerusform>“{name}” was let go; %n takes are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) with {name}, which both of you know of.</source>
        <translation>
            <numerusform>%n take with {name}, which both of you know of.</numerusform>
            <numerusform>%n takes with {name}, which both of you know of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message numerus="yes">
        <source>Send %n take(s) to {host}</source>
        <translation>
            <numerusform>Send %n take to {host}</numerusform>
            <numerusform>Send %n takes to {host}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) wait for their words.</source>
        <translation>
            <numerusform>%n take waits for its words.</numerusform>
            <numerusform>%n takes wait for their words.</numerusform>
        </translation>
    </message>
</context>
</TS>
