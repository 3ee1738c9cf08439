<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start or stop recording</source>
        <translation>Start eller stopp opptaket</translation>
    </message>
    <message>
        <source>Play the model</source>
        <translation>Spill forbildet</translation>
    </message>
    <message>
        <source>Play the attempt</source>
        <translation>Spill forsøket</translation>
    </message>
    <message>
        <source>Hear the buyer</source>
        <translation>Hør kjøperen</translation>
    </message>
    <message>
        <source>Play both in turn (or A and then B, quickly)</source>
        <translation>Spill begge etter hverandre (eller A og så B, raskt)</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Stopp avspillingen</translation>
    </message>
    <message>
        <source>Next step, or next line at the end</source>
        <translation>Neste steg, eller neste replikk etter det siste</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Forrige steg</translation>
    </message>
    <message>
        <source>Again: back to the attempt</source>
        <translation>På nytt: tilbake til forsøket</translation>
    </message>
    <message>
        <source>Together: swap roles</source>
        <translation>Sammen: bytt roller</translation>
    </message>
    <message>
        <source>Together: end</source>
        <translation>Sammen: avslutt</translation>
    </message>
    <message>
        <source>Two seconds back, or line before</source>
        <translation>To sekunder tilbake, eller forrige replikk</translation>
    </message>
    <message>
        <source>Two seconds on, or next line</source>
        <translation>To sekunder fram, eller neste replikk</translation>
    </message>
    <message>
        <source>Key point before</source>
        <translation>Forrige hovedpunkt</translation>
    </message>
    <message>
        <source>Next key point</source>
        <translation>Neste hovedpunkt</translation>
    </message>
    <message>
        <source>Key points, how it sounds, or remarks</source>
        <translation>Hovedpunkter, hvordan det lyder, eller merknader</translation>
    </message>
    <message>
        <source>Remark here</source>
        <translation>Merknad her</translation>
    </message>
    <message>
        <source>Hear a spoken remark</source>
        <translation>Hør en muntlig merknad</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Jeg hadde rett</translation>
    </message>
    <message>
        <source>The program was right</source>
        <translation>Programmet hadde rett</translation>
    </message>
    <message>
        <source>My words while I speak: show or hide</source>
        <translation>Ordene mine mens jeg snakker: vis eller skjul</translation>
    </message>
    <message>
        <source>Key points while I speak: show or hide</source>
        <translation>Hovedpunkter mens jeg snakker: vis eller skjul</translation>
    </message>
    <message>
        <source>Go on recording after a question</source>
        <translation>Fortsett opptaket etter et spørsmål</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Hvorfor dette forslaget</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>Gjenta avspillingen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Saktere</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Raskere</translation>
    </message>
    <message>
        <source>Start or stop your answer</source>
        <translation>Start eller stopp svaret ditt</translation>
    </message>
    <message>
        <source>Hear the buyer again</source>
        <translation>Hør kjøperen igjen</translation>
    </message>
    <message>
        <source>Hear your last answer</source>
        <translation>Hør det siste svaret ditt</translation>
    </message>
    <message>
        <source>Play the conversation so far</source>
        <translation>Spill samtalen så langt</translation>
    </message>
    <message>
        <source>Skip the turn, or go on</source>
        <translation>Hopp over turen, eller gå videre</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Én tur tilbake</translation>
    </message>
    <message>
        <source>Say your answer again; at the end: from the start</source>
        <translation>Si svaret på nytt; til slutt: fra begynnelsen</translation>
    </message>
    <message>
        <source>What could I say?</source>
        <translation>Hva kan jeg si?</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>To sekunder tilbake</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>To sekunder fram</translation>
    </message>
    <message>
        <source>Somebody goes, or has finished</source>
        <translation>Noen begynner, eller er ferdig</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Neste replikk</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Forrige replikk</translation>
    </message>
    <message>
        <source>Hear the model</source>
        <translation>Hør forbildet</translation>
    </message>
    <message>
        <source>Hear what was said last</source>
        <translation>Hør det som ble sagt sist</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Vis hva som ble funnet</translation>
    </message>
    <message>
        <source>The words of the line</source>
        <translation>Ordene i replikken</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>What we want to remember</source>
        <translation>Det vi vil huske</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Be silent, leave the full screen, leave the meeting</source>
        <translation>Vær stille, gå ut av fullskjerm, gå ut av møtet</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Lagre scenarioet</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Make the selected words a key point</source>
        <translation>Gjør de merkede ordene til et hovedpunkt</translation>
    </message>
    <message>
        <source>Try the scenario as a rep</source>
        <translation>Prøv scenarioet som selger</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Hurtigtaster</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message>
        <source>A .gofirst file …</source>
        <translation>En .gofirst-fil …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>En mappe …</translation>
    </message>
    <message>
        <source>Address of a pack</source>
        <translation>Adressen til en pakke</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på den</translation>
    </message>
    <message>
        <source>Looking at the pack</source>
        <translation>Pakken blir undersøkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Legg til en pakke</translation>
    </message>
    <message>
        <source>Drop it here, or choose it. You see who made it and what it changes before anything is added.</source>
        <translation>Slipp den her, eller velg den. Du ser hvem som har laget den og hva den endrer, før noe blir lagt til.</translation>
    </message>
    <message>
        <source>Or the https or git address that your team shares. It is fetched when you click.</source>
        <translation>Eller https- eller git-adressen som teamet deler. Den hentes når du klikker.</translation>
    </message>
    <message>
        <source>Packs (*.gofirst *.zip)</source>
        <translation>Pakker (*.gofirst *.zip)</translation>
    </message>
    <message>
        <source>The folder of a pack</source>
        <translation>Mappen til en pakke</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>Ser på {name} …</translation>
    </message>
    <message>
        <source>Adding it …</source>
        <translation>Legger til …</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Write instead: {text}</source>
        <translation>Skriv heller: {text}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Keep it: {text}</source>
        <translation>La det stå: {text}</translation>
    </message>
</context>
<context>
    <name>AfterCallView</name>
    <message>
        <source>How did it go, in your own words?</source>
        <translation>Hvordan gikk det, med dine egne ord?</translation>
    </message>
    <message>
        <source>What happened, and what surprised you?</source>
        <translation>Hva skjedde, og hva overrasket deg?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Hva gikk bra?</translation>
    </message>
    <message>
        <source>How the manager sees it</source>
        <translation>Slik lederen ser det</translation>
    </message>
    <message>
        <source>What stood out, put as a question</source>
        <translation>Det du la merke til, stilt som et spørsmål</translation>
    </message>
    <message>
        <source>The manager writes here once the rep has said how it went.</source>
        <translation>Her skriver lederen når selgeren har sagt hvordan det gikk.</translation>
    </message>
    <message>
        <source>What is worth practising?</source>
        <translation>Hva er verdt å øve på?</translation>
    </message>
    <message>
        <source>The line for it</source>
        <translation>Replikken til det</translation>
    </message>
    <message>
        <source>Take the scenario of this plan</source>
        <translation>Ta scenarioet til denne planen</translation>
    </message>
    <message>
        <source>The rep first</source>
        <translation>Selgeren først</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Holdt opp mot planen</translation>
    </message>
    <message>
        <source>Then the manager</source>
        <translation>Så lederen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Videre</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>What both take along</source>
        <translation>Det begge tar med seg</translation>
    </message>
    <message>
        <source>A few sentences that both would sign.</source>
        <translation>Noen setninger som begge står inne for.</translation>
    </message>
    <message>
        <source>Draft it from the notes</source>
        <translation>Lag et utkast av notatene</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Hvem gjør hva innen når</translation>
    </message>
    <message>
        <source>When we meet again</source>
        <translation>Når vi møtes igjen</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Neste en-til-en</translation>
    </message>
    <message>
        <source>In about a month</source>
        <translation>Om omtrent en måned</translation>
    </message>
    <message>
        <source>Put it in a calendar</source>
        <translation>Legg det i en kalender</translation>
    </message>
    <message>
        <source>A file for Outlook, Google or Apple. It holds a name and dates, nothing of what was said.</source>
        <translation>En fil for Outlook, Google eller Apple. Den har et navn og datoer, ingenting av det som ble sagt.</translation>
    </message>
    <message>
        <source>Your own reflection</source>
        <translation>Ditt eget tilbakeblikk</translation>
    </message>
    <message>
        <source>How did you do this? What would you do again, and what not?</source>
        <translation>Hvordan gjorde du det? Hva ville du gjort igjen, og hva ikke?</translation>
    </message>
    <message>
        <source>Private: it stays on this computer and is on no paper.</source>
        <translation>Privat: det blir på denne maskinen og kommer ikke på noe papir.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} er enig</translation>
    </message>
    <message>
        <source>Both agree. The next talk opens with this.</source>
        <translation>Begge er enige. Neste samtale begynner med dette.</translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation>avtalt av begge</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>ikke avtalt ennå</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrevet</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The dates were written to {file}. Open it with your calendar.</source>
        <translation>Datoene ligger i {file}. Åpne den med kalenderen din.</translation>
    </message>
</context>
<context>
    <name>AfterVisitView</name>
    <message>
        <source>How did you see it?</source>
        <translation>Hvordan så du det?</translation>
    </message>
    <message>
        <source>The rep speaks first; the manager writes it down or asks on.</source>
        <translation>Selgeren snakker først; lederen skriver ned eller spør videre.</translation>
    </message>
    <message>
        <source>One thing, put as a question</source>
        <translation>Én ting, stilt som et spørsmål</translation>
    </message>
    <message>
        <source>What would happen if … next time?</source>
        <translation>Hva ville skje om … neste gang?</translation>
    </message>
    <message>
        <source>What you saw and liked, as it was said</source>
        <translation>Det du så og likte, slik det ble sagt</translation>
    </message>
    <message>
        <source>What is worth practising?</source>
        <translation>Hva er verdt å øve på?</translation>
    </message>
    <message>
        <source>The line for it</source>
        <translation>Replikken til det</translation>
    </message>
    <message>
        <source>The rep&apos;s view</source>
        <translation>Slik selgeren så det</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Det som gikk bra</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Én ting</translation>
    </message>
    <message>
        <source>A sincere compliment</source>
        <translation>Et oppriktig kompliment</translation>
    </message>
    <message>
        <source>Next practice</source>
        <translation>Neste øving</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Takes written down again</source>
        <translation>Opptak skrevet ned på nytt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop writing takes down again</source>
        <translation>Stopp å skrive ned opptak på nytt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause writing takes down again</source>
        <translation>Sett ny nedskriving av opptak på pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Go on writing takes down again</source>
        <translation>Fortsett å skrive ned opptak på nytt</translation>
    </message>
    <message>
        <source>Write them down again</source>
        <translation>Skriv dem ned på nytt</translation>
    </message>
    <message>
        <source>Write it down again</source>
        <translation>Skriv det ned på nytt</translation>
    </message>
    <message>
        <source>{number} of {total} · newest first · goes on while you work; waits while you record</source>
        <translation>{number} av {total} · nyeste først · fortsetter mens du jobber; venter mens du tar opp</translation>
    </message>
    <message>
        <source>{number} of {total} · waits while you record</source>
        <translation>{number} av {total} · venter mens du tar opp</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n take(s) left to write down again.</source>
        <translation>
            <numerusform>På pause: %n opptak gjenstår.</numerusform>
            <numerusform>På pause: %n opptak gjenstår.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were written down with {old}. {new} is here now: write them down again?</source>
        <translation>
            <numerusform>%n opptak ble skrevet ned med {old}. Nå er {new} her: skrive det ned på nytt?</numerusform>
            <numerusform>%n opptak ble skrevet ned med {old}. Nå er {new} her: skrive dem ned på nytt?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) can get better words from {models}: write them down again?</source>
        <translation>
            <numerusform>%n opptak kan skrives bedre ned med {models}: skrive det ned på nytt?</numerusform>
            <numerusform>%n opptak kan skrives bedre ned med {models}: skrive dem ned på nytt?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainstList</name>
    <message>
        <source>Nothing was planned to compare with.</source>
        <translation>Ingenting var planlagt å sammenligne med.</translation>
    </message>
    <message>
        <source>Did you ask it?</source>
        <translation>Spurte du om det?</translation>
    </message>
    <message>
        <source>Did it come up?</source>
        <translation>Kom det opp?</translation>
    </message>
    <message>
        <source>Did you get it?</source>
        <translation>Fikk du det?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Vet ikke sikkert</translation>
    </message>
</context>
<context>
    <name>AgainstRow</name>
    <message>
        <source>A word about it: {item}</source>
        <translation>Kort om det: {item}</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Kort om det</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Hva dere skal snakke om</translation>
    </message>
    <message>
        <source>Minutes of point {number}</source>
        <translation>Minutter for punkt {number}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>AgendaSection</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Legg til et punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>AgendaTicks</name>
    <message>
        <source>Talked about: {point}</source>
        <translation>Snakket om: {point}</translation>
    </message>
    <message>
        <source>A point without words</source>
        <translation>Et punkt uten ord</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>Your own ear</source>
        <translation>Ditt eget øre</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>The 30 before</source>
        <translation>De 30 før</translation>
    </message>
    <message>
        <source>In the last 30 days you and the words agreed on {now} of {now_all} points; in the 30 days before on {before} of {before_all}.</source>
        <translation>De siste 30 dagene var du og ordene enige om {now} av {now_all} punkter; i de 30 dagene før om {before} av {before_all}.</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>Add who does what</source>
        <translation>Legg til hvem som gjør hva</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Vi begge</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>Who does it</source>
        <translation>Hvem som gjør det</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Hva som blir gjort</translation>
    </message>
    <message>
        <source>does what?</source>
        <translation>gjør hva?</translation>
    </message>
    <message>
        <source>Day of agreement {number}</source>
        <translation>Dag for avtale {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Lite</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Mye</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>better left out</source>
        <translation>bedre å utelate</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke svart</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Usikker</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>And what else?</source>
        <translation>Og hva mer?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Hva gikk bra?</translation>
    </message>
</context>
<context>
    <name>ArrivingCard</name>
    <message>
        <source>What to do with {title}</source>
        <translation>Hva som skal gjøres med {title}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Here this belongs to somebody else, and stays as it is.</source>
        <translation>Her hører dette til en annen, og det blir som det er.</translation>
    </message>
    <message>
        <source>It lies in the trash here and would come back.</source>
        <translation>Det ligger i papirkurven her og ville komme tilbake.</translation>
    </message>
    <message>
        <source>New here: {parts}</source>
        <translation>Nytt her: {parts}</translation>
    </message>
    <message>
        <source>Not the same here and in the file: {parts}</source>
        <translation>Ikke likt her og i filen: {parts}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>Hear the buyer</source>
        <translation>Hør kjøperen</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Vis replikken</translation>
    </message>
    <message>
        <source>Play the model</source>
        <translation>Spill forbildet</translation>
    </message>
    <message>
        <source>Hear it back</source>
        <translation>Hør opptaket</translation>
    </message>
    <message>
        <source>{buyer} says</source>
        <translation>{buyer} sier</translation>
    </message>
    <message>
        <source>Take {number} · {length}</source>
        <translation>Opptak {number} · {length}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Judge it yourself</source>
        <translation>Vurder selv</translation>
    </message>
    <message>
        <source>Hide the line</source>
        <translation>Skjul replikken</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Speech models in the backup</source>
        <translation>Talemodeller i sikkerhetskopien</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Talemodeller</translation>
    </message>
    <message>
        <source>They are large and can be fetched again.</source>
        <translation>De er store og kan hentes på nytt.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Lagre en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Bring a backup in</source>
        <translation>Hent inn en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Hvor langt sikkerhetskopien er kommet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Takes, packs, drafts and settings in one file, for safety or for another computer.</source>
        <translation>Opptak, pakker, utkast og innstillinger i én fil, for sikkerhets skyld eller til en annen datamaskin.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) · the file will have up to {size}</source>
        <translation>
            <numerusform>%n opptak · filen blir på opptil {size}</numerusform>
            <numerusform>%n opptak · filen blir på opptil {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup …</source>
        <translation>Skriver sikkerhetskopien …</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Leser sikkerhetskopien …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>The backup was written to {file} ({size}).</source>
        <translation>Sikkerhetskopien ligger i {file} ({size}).</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: not every system can hold their names.</source>
        <translation>
            <numerusform>%n fil er utelatt: Ikke alle systemer tåler et slikt navn.</numerusform>
            <numerusform>%n filer er utelatt: Ikke alle systemer tåler slike navn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup of {day}: %n take(s), {size}. What is here already stays as it is.</source>
        <translation>
            <numerusform>En sikkerhetskopi fra {day}: %n opptak, {size}. Det som er her allerede, forblir som det er.</numerusform>
            <numerusform>En sikkerhetskopi fra {day}: %n opptak, {size}. Det som er her allerede, forblir som det er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were brought in.</source>
        <translation>
            <numerusform>%n opptak hentet inn.</numerusform>
            <numerusform>%n opptak hentet inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were here already.</source>
        <translation>
            <numerusform>%n opptak var her allerede.</numerusform>
            <numerusform>%n opptak var her allerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) were added.</source>
        <translation>
            <numerusform>%n pakke lagt til.</numerusform>
            <numerusform>%n pakker lagt til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ from what is here and were kept beside, in {folder}.</source>
        <translation>
            <numerusform>%n ting er annerledes enn det som er her, og ligger ved siden av, i {folder}.</numerusform>
            <numerusform>%n ting er annerledes enn det som er her, og ligger ved siden av, i {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>What it is for</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>What you find out</source>
        <translation>Hva du finner ut</translation>
    </message>
    <message>
        <source>What they may say, and how it ends</source>
        <translation>Hva de kan si, og hvordan det ender</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What is different when you hang up?</source>
        <translation>Hva er annerledes når du legger på?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Hvordan dere møtes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>Hvem som er med</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Det vi vet</translation>
    </message>
    <message>
        <source>What we must learn</source>
        <translation>Det vi må få vite</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Spørsmål å stille</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Ett på hver linje</translation>
    </message>
    <message>
        <source>Still open about the deal</source>
        <translation>Fortsatt åpent om avtalen</translation>
    </message>
    <message>
        <source>Who decides, what pays for it, by when</source>
        <translation>Hvem som bestemmer, hva det betales av, innen når</translation>
    </message>
    <message>
        <source>Likely objections, each with an answer</source>
        <translation>Sannsynlige innvendinger, hver med et svar</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Innvending</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>“We have no time for this now.”</source>
        <translation>«Det har vi ikke tid til nå.»</translation>
    </message>
    <message>
        <source>What you say then, word for word</source>
        <translation>Det du sier da, ord for ord</translation>
    </message>
    <message>
        <source>Commitment wanted</source>
        <translation>Ønsket forpliktelse</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Hvem gjør hva innen når</translation>
    </message>
    <message>
        <source>If that is too much</source>
        <translation>Hvis det er for mye</translation>
    </message>
    <message>
        <source>The smaller step</source>
        <translation>Det mindre steget</translation>
    </message>
    <message>
        <source>What your manager will ask afterwards</source>
        <translation>Det lederen din spør om etterpå</translation>
    </message>
    <message>
        <source>From the scenarios of this stage</source>
        <translation>Fra scenarioene i dette steget</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Ikke noe steg</translation>
    </message>
    <message>
        <source>A stage that is not there any more</source>
        <translation>Et steg som ikke finnes lenger</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>Planned for</source>
        <translation>Planlagt til</translation>
    </message>
    <message>
        <source>Curious questions</source>
        <translation>Nysgjerrige spørsmål</translation>
    </message>
</context>
<context>
    <name>BeforeRecording</name>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Hvem som snakker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of who speaks</source>
        <translation>Navnet på den som snakker</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Another name …</source>
        <translation>Et annet navn …</translation>
    </message>
    <message>
        <source>{name} agreed to be recorded</source>
        <translation>{name} samtykker til opptak</translation>
    </message>
    <message>
        <source>The speaker agreed to be recorded</source>
        <translation>Den som snakker, samtykker til opptak</translation>
    </message>
</context>
<context>
    <name>BeforeVisit</name>
    <message>
        <source>Whom you visit</source>
        <translation>Hvem dere besøker</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Hvem som leder</translation>
    </message>
    <message>
        <source>Signals between you</source>
        <translation>Signaler mellom dere</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Hva du ser etter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Samtaleplan</translation>
    </message>
    <message>
        <source>Open the call plan</source>
        <translation>Åpne samtaleplanen</translation>
    </message>
    <message>
        <source>How you go there together</source>
        <translation>Slik drar dere dit sammen</translation>
    </message>
    <message>
        <source>Who opens</source>
        <translation>Hvem som åpner</translation>
    </message>
    <message>
        <source>Who picks up, and where</source>
        <translation>Hvem som tar over, og hvor</translation>
    </message>
    <message>
        <source>Why this way</source>
        <translation>Hvorfor slik</translation>
    </message>
    <message>
        <source>What is this visit to show or to find out?</source>
        <translation>Hva skal besøket vise eller finne ut?</translation>
    </message>
    <message>
        <source>Agreed before you go in</source>
        <translation>Avtalt før dere går inn</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva det betyr</translation>
    </message>
    <message>
        <source>I put down my pen</source>
        <translation>Jeg legger fra meg pennen</translation>
    </message>
    <message>
        <source>Please take over</source>
        <translation>Ta over, er du snill</translation>
    </message>
    <message>
        <source>I look at my notes</source>
        <translation>Jeg ser på notatene mine</translation>
    </message>
    <message>
        <source>Give me a moment</source>
        <translation>Gi meg et øyeblikk</translation>
    </message>
    <message>
        <source>I say your name</source>
        <translation>Jeg sier navnet ditt</translation>
    </message>
    <message>
        <source>Do you want to add something?</source>
        <translation>Vil du legge til noe?</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For eksempel</translation>
    </message>
    <message>
        <source>One a line; you tick them during the visit</source>
        <translation>Én på hver linje; du krysser dem av under besøket</translation>
    </message>
    <message>
        <source>What does the rep ask after the first no?</source>
        <translation>Hva spør selgeren om etter det første neiet?</translation>
    </message>
    <message>
        <source>From the call plan</source>
        <translation>Fra samtaleplanen</translation>
    </message>
    <message>
        <source>No call plan</source>
        <translation>Ingen samtaleplan</translation>
    </message>
    <message>
        <source>A call plan that is not there any more</source>
        <translation>En samtaleplan som ikke finnes lenger</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Use theirs again</source>
        <translation>Bruk deres igjen</translation>
    </message>
    <message>
        <source>You changed this scenario. Your words stay when the pack is updated.</source>
        <translation>Du har endret dette scenarioet. Ordene dine blir stående når pakken oppdateres.</translation>
    </message>
    <message>
        <source>Others keep this pack. What you change stays yours when it is updated.</source>
        <translation>Andre vedlikeholder denne pakken. Det du endrer, beholdes når den oppdateres.</translation>
    </message>
</context>
<context>
    <name>BeyondPoints</name>
    <message>
        <source>Said, and better left out</source>
        <translation>Sagt, og bedre å utelate</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>No question to the buyer was heard in this take.</source>
        <translation>I dette opptaket ble ikke noe spørsmål til kjøperen hørt.</translation>
    </message>
    <message>
        <source>Questions to the buyer</source>
        <translation>Spørsmål til kjøperen</translation>
    </message>
    <message>
        <source>Not asked about in this take</source>
        <translation>Ikke spurt om i dette opptaket</translation>
    </message>
    <message>
        <source>Next step with the buyer</source>
        <translation>Neste steg med kjøperen</translation>
    </message>
    <message>
        <source>No next step was heard in this take.</source>
        <translation>I dette opptaket ble ikke noe neste steg hørt.</translation>
    </message>
    <message>
        <source>Could not tell whether a next step was agreed. Listen and decide.</source>
        <translation>Kunne ikke avgjøre om et neste steg ble avtalt. Lytt og avgjør selv.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>fortsatt åpent</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Rules of thumb</source>
        <translation>Huskeregler</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Ikke slik</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Verdt å spørre om</translation>
    </message>
    <message>
        <source>Play the whole conversation</source>
        <translation>Spill hele samtalen</translation>
    </message>
    <message>
        <source>On the big screen</source>
        <translation>På storskjerm</translation>
    </message>
    <message>
        <source>For a team meeting: large type, and nothing is kept unless somebody says so</source>
        <translation>For et teammøte: store bokstaver, og ingenting beholdes med mindre noen sier det</translation>
    </message>
    <message>
        <source>Leave with</source>
        <translation>Gå derfra med</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Utfordringen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situasjon</translation>
    </message>
    <message>
        <source>What the line must get across</source>
        <translation>Dette må replikken få fram</translation>
    </message>
    <message>
        <source>Hear the model</source>
        <translation>Hør forbildet</translation>
    </message>
    <message>
        <source>asked of the buyer</source>
        <translation>som spørsmål til kjøperen</translation>
    </message>
    <message>
        <source>a concrete next step</source>
        <translation>et konkret neste steg</translation>
    </message>
    <message>
        <source>better left out</source>
        <translation>bedre å utelate</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something went wrong in Go First</source>
        <translation>Noe gikk galt i Go First</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is a mistake of ours; your takes are safe on disk.</source>
        <translation>Feilen er vår. Opptakene dine ligger trygt på disken.</translation>
    </message>
    <message>
        <source>The report below says where it happened. It holds nothing that was said and is sent nowhere; copy it into a message to us if you like.</source>
        <translation>Rapporten nedenfor sier hvor det skjedde. Den inneholder ingenting av det som ble sagt, og den sendes ikke noe sted. Kopier den gjerne inn i en melding til oss.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Nothing was heard. Say it again?</source>
        <translation>Ingenting ble hørt. Vil du si det på nytt?</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Si det på nytt</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Én tur tilbake</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Hør det igjen</translation>
    </message>
    <message>
        <source>{buyer} is speaking …</source>
        <translation>{buyer} snakker …</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}, so you read what the buyer says.</source>
        <translation>Denne datamaskinen har ingen stemme for {language}, så du leser det kjøperen sier.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Skip this turn</source>
        <translation>Hopp over denne turen</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Add: {title}</source>
        <translation>Legg til: {title}</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>By phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>På video</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Ansikt til ansikt</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>En beskjed</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>How far the check is</source>
        <translation>Hvor langt kontrollen er kommet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Kontroller biblioteket</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Reparer det som kan repareres</translation>
    </message>
    <message>
        <source>Reads every file once and names what is damaged or missing.</source>
        <translation>Leser hver fil én gang og sier hva som er skadet eller mangler.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Reparerer …</translation>
    </message>
    <message>
        <source>Reading every file …</source>
        <translation>Leser alle filer …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were mended.</source>
        <translation>
            <numerusform>%n ting er reparert.</numerusform>
            <numerusform>%n ting er reparert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are damaged or missing.</source>
        <translation>
            <numerusform>%n ting er skadet eller mangler.</numerusform>
            <numerusform>%n ting er skadet eller mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Ingenting er skadet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: “library check” on the command line lists all</source>
        <translation>
            <numerusform>og %n til: «library check» på kommandolinjen viser alle</numerusform>
            <numerusform>og %n til: «library check» på kommandolinjen viser alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Recommended here</source>
        <translation>Anbefalt her</translation>
    </message>
    <message>
        <source>Wait after Stop</source>
        <translation>Ventetid etter stopp</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Last ned</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>kunne ikke fastslås</translation>
    </message>
    <message>
        <source>at most about {seconds} s</source>
        <translation>høyst omtrent {seconds} s</translation>
    </message>
    <message>
        <source>{percent} % of the processor while you speak</source>
        <translation>{percent} % av prosessoren mens du snakker</translation>
    </message>
    <message>
        <source>Not measured: too little memory is free. Close other programs and measure again.</source>
        <translation>Ikke målt: det er for lite ledig minne. Lukk andre programmer og mål på nytt.</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Nedlasting av {name}</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Leave out: {title}</source>
        <translation>Utelat: {title}</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Gi videre …</translation>
    </message>
    <message>
        <source>Nothing is written in it yet: there is nothing to hand over.</source>
        <translation>Det står ingenting i den ennå: det er ingenting å gi videre.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Play the model</source>
        <translation>Spill forbildet</translation>
    </message>
    <message>
        <source>Play the attempt</source>
        <translation>Spill forsøket</translation>
    </message>
    <message>
        <source>Play both in turn</source>
        <translation>Spill begge etter hverandre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>Gjenta avspillingen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>A, B and A B play the whole line; choose a key point to play just that.</source>
        <translation>A, B og A B spiller hele replikken, eller bare hovedpunktet du velger.</translation>
    </message>
</context>
<context>
    <name>CompareRemarks</name>
    <message>
        <source>Praise</source>
        <translation>Ros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Hand this attempt over …</source>
        <translation>Gi dette forsøket videre …</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Neste gang</translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message>
        <source>You changed it, and the new version changed it too</source>
        <translation>Du har endret dette, og det har den nye versjonen også</translation>
    </message>
    <message>
        <source>Your words are in use until you decide. Neither is lost.</source>
        <translation>Dine ord gjelder til du bestemmer deg. Ingenting går tapt.</translation>
    </message>
    <message>
        <source>The new version has this scenario no more.</source>
        <translation>Den nye versjonen har ikke dette scenarioet lenger.</translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation>Bruk det som er valgt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold mitt</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Ta det nye</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Det var: {text}</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(finnes ikke)</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversations of before</source>
        <translation>Tidligere samtaler</translation>
    </message>
    <message>
        <source>Leave the conversation</source>
        <translation>Forlat samtalen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>{first} plays the buyer, {second} answers</source>
        <translation>{first} spiller kjøperen, {second} svarer</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Denne samtalen</translation>
    </message>
    <message numerus="yes">
        <source>{moment} · %n answer(s)</source>
        <translation>
            <numerusform>{moment} · %n svar</numerusform>
            <numerusform>{moment} · %n svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>for %n uke siden</numerusform>
            <numerusform>for %n uker siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>for %n måned siden</numerusform>
            <numerusform>for %n måneder siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opptak</numerusform>
            <numerusform>%n opptak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Åpne eksempelet</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dine data</translation>
    </message>
    <message>
        <source>Each take is a folder with a WAV file; other programs can play it.</source>
        <translation>Hvert opptak er en mappe med en WAV-fil, som andre programmer kan spille.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opptak</numerusform>
            <numerusform>%n opptak</numerusform>
        </translation>
    </message>
    <message>
        <source>speech models {size}</source>
        <translation>talemodeller {size}</translation>
    </message>
    <message>
        <source>how much is free could not be told</source>
        <translation>ledig plass kunne ikke avgjøres</translation>
    </message>
    <message>
        <source>{size} free on the disk</source>
        <translation>{size} ledig på disken</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>By when?</source>
        <translation>Innen når?</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Velg dag</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ingen dag</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Fortsett med det</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>“{title}” was not saved ({when}).</source>
        <translation>«{title}» ble ikke lagret ({when}).</translation>
    </message>
</context>
<context>
    <name>DuringPage</name>
    <message>
        <source>Notes on this point</source>
        <translation>Notater til dette punktet</translation>
    </message>
    <message>
        <source>What was said, in the words in which it was said.</source>
        <translation>Det som ble sagt, med ordene det ble sagt med.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Spør først</translation>
    </message>
    <message>
        <source>What we agree to reach</source>
        <translation>Hva vi vil få til</translation>
    </message>
    <message>
        <source>What we look at</source>
        <translation>Hva vi ser på</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>A point without words</source>
        <translation>Et punkt uten ord</translation>
    </message>
</context>
<context>
    <name>DuringVisit</name>
    <message>
        <source>Nothing to watch for was agreed on. What you see can still be noted here.</source>
        <translation>Det er ikke avtalt noe å se etter. Det du ser, kan likevel noteres her.</translation>
    </message>
    <message>
        <source>Something else that you see</source>
        <translation>Noe annet du ser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
</context>
<context>
    <name>EarlierTakes</name>
    <message>
        <source>First</source>
        <translation>Første</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>My best take</source>
        <translation>Mitt beste opptak</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Still to be written</source>
        <translation>Gjenstår å skrive</translation>
    </message>
    <message>
        <source>Add another way to say it, of two words or more: takes often count as not saying it.</source>
        <translation>Legg til en måte til å si det på, med to ord eller mer: opptak teller ellers ofte som ikke sagt.</translation>
    </message>
    <message>
        <source>“{phrase}” has too few words that mean something. Add a way to say it that has more.</source>
        <translation>«{phrase}» har for få ord som betyr noe. Legg til en måte som har flere.</translation>
    </message>
    <message>
        <source>“{phrase}” has the words of another key point; a take could count for both.</source>
        <translation>«{phrase}» har ordene til et annet hovedpunkt; et opptak kan da telle for begge.</translation>
    </message>
    <message>
        <source>Not translated yet: {language}</source>
        <translation>Ikke oversatt ennå: {language}</translation>
    </message>
    <message>
        <source>The pack has no such stage any more. Choose one.</source>
        <translation>Pakken har ikke dette steget lenger. Velg et.</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>«{title}» er fjernet.</translation>
    </message>
    <message>
        <source>The model is out of the pack.</source>
        <translation>Forbildet er ute av pakken.</translation>
    </message>
    <message>
        <source>“{title}” is as the pack has it.</source>
        <translation>«{title}» er slik pakken har den.</translation>
    </message>
    <message>
        <source>What was not saved was thrown away.</source>
        <translation>Det som ikke var lagret, er kastet.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Lagre min</translation>
    </message>
    <message>
        <source>Open theirs</source>
        <translation>Åpne deres</translation>
    </message>
    <message>
        <source>Our scenarios</source>
        <translation>Våre scenarioer</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Try it as a rep</source>
        <translation>Prøv det som selger</translation>
    </message>
    <message>
        <source>Record the model</source>
        <translation>Spill inn forbildet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) still to be written</source>
        <translation>
            <numerusform>%n del gjenstår å skrive</numerusform>
            <numerusform>%n deler gjenstår å skrive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n å se på</numerusform>
            <numerusform>%n å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to practise</source>
        <translation>Klar til å øves på</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All packs</source>
        <translation>Alle pakker</translation>
    </message>
    <message>
        <source>Scenarios: show or hide</source>
        <translation>Scenarioer: vis eller skjul</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>Skriv et scenario</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Not saved yet; nothing is lost</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Oversett</translation>
    </message>
    <message>
        <source>As the rep sees it</source>
        <translation>Slik selgeren ser det</translation>
    </message>
    <message>
        <source>Something is still to be written before it can be practised.</source>
        <translation>Noe gjenstår å skrive før det kan øves på.</translation>
    </message>
    <message>
        <source>Saved. It can be practised.</source>
        <translation>Lagret. Det kan øves på.</translation>
    </message>
    <message>
        <source>Saved. Reps see it once nothing is left to be written.</source>
        <translation>Lagret. Selgerne ser det når det ikke gjenstår noe å skrive.</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>How the story ended</source>
        <translation>Slik endte historien</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Neste gang</translation>
    </message>
    <message>
        <source>The way it went</source>
        <translation>Slik gikk det</translation>
    </message>
    <message>
        <source>Play it all</source>
        <translation>Spill alt</translation>
    </message>
    <message>
        <source>To the scenario</source>
        <translation>Til scenarioet</translation>
    </message>
    <message>
        <source>Again from the start</source>
        <translation>På nytt fra begynnelsen</translation>
    </message>
</context>
<context>
    <name>EndpointSection</name>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Words from a service of your company</source>
        <translation>Ord fra en tjeneste i firmaet ditt</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Fjern nøkkelen</translation>
    </message>
    <message>
        <source>When a take stops</source>
        <translation>Når et opptak stopper</translation>
    </message>
    <message>
        <source>I send it myself</source>
        <translation>Jeg sender det selv</translation>
    </message>
    <message>
        <source>Send every take without asking</source>
        <translation>Send hvert opptak uten å spørre</translation>
    </message>
    <message>
        <source>Company service</source>
        <translation>Firmaets tjeneste</translation>
    </message>
    <message>
        <source>A server that your company runs or hires writes words down instead of this computer.</source>
        <translation>En server som firmaet ditt driver eller leier, skriver ned ord i stedet for denne datamaskinen.</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>En nøkkel er lagret</translation>
    </message>
    <message>
        <source>The recording of a take leaves this computer when its words come from there. Who runs the service can hear and keep it. You send each take yourself.</source>
        <translation>Et opptak forlater denne datamaskinen når ordene kommer derfra. De som driver tjenesten, kan høre og beholde det. Du sender hvert opptak selv.</translation>
    </message>
    <message>
        <source>The recording of a take leaves this computer when its words come from {host}. Who runs it can hear and keep it. You send each take yourself, unless you choose otherwise below.</source>
        <translation>Et opptak forlater denne datamaskinen når ordene kommer fra {host}. De som driver tjenesten, kan høre og beholde det. Du sender hvert opptak selv, hvis du ikke velger noe annet nedenfor.</translation>
    </message>
    <message>
        <source>{host} is a program on this computer: nothing leaves it.</source>
        <translation>{host} er et program på denne datamaskinen: ingenting forlater den.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: anybody on the same network could listen as well.</source>
        <translation>Veien dit er ikke kryptert: alle på samme nettverk kan lytte med.</translation>
    </message>
    <message>
        <source>Kept in a file of its own that only you can read, for this address alone, and never in the settings. Leave it empty where none is needed.</source>
        <translation>Lagres i en egen fil som bare du kan lese, bare for denne adressen, og aldri i innstillingene. La feltet stå tomt hvis det ikke trengs.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>For takes in</source>
        <translation>For opptak på</translation>
    </message>
</context>
<context>
    <name>EndpointTrial</name>
    <message>
        <source>Try it</source>
        <translation>Prøv den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Trying sends one second of a made tone, and nothing that was recorded.</source>
        <translation>Prøven sender ett sekund av en laget tone, og ingenting som er tatt opp.</translation>
    </message>
    <message>
        <source>Waiting for an answer …</source>
        <translation>Venter på svar …</translation>
    </message>
    <message>
        <source>It answers, in {seconds} s, and tells when each word was said.</source>
        <translation>Den svarer, på {seconds} s, og sier når hvert ord ble sagt.</translation>
    </message>
    <message>
        <source>It answers, in {seconds} s, and tells when each sentence was said; times of words will only be about right.</source>
        <translation>Den svarer, på {seconds} s, og sier når hver setning ble sagt; tidene for ordene blir bare omtrent riktige.</translation>
    </message>
    <message>
        <source>It answers, in {seconds} s, with words alone; their times will only be about right.</source>
        <translation>Den svarer, på {seconds} s, med bare ord; tidene deres blir bare omtrent riktige.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>It is not on this computer any more</source>
        <translation>Det er ikke lenger på denne maskinen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Hva det viser</translation>
    </message>
    <message>
        <source>One sentence: what does it show?</source>
        <translation>Én setning: hva viser det?</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>What we look at</source>
        <translation>Hva vi ser på</translation>
    </message>
    <message>
        <source>Nothing was shared since last time. Takes made together or handed over, calls that were looked back at and visits are suggested here.</source>
        <translation>Ingenting er delt siden sist. Opptak dere har gjort sammen eller som er overlevert, samtaler dere har sett tilbake på og besøk blir foreslått her.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>Se etter noe annet</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>ingenting valgt</translation>
    </message>
    <message>
        <source>All that there is, the best first</source>
        <translation>Alt som finnes, det beste først</translation>
    </message>
    <message>
        <source>Worth a look since last time</source>
        <translation>Verdt å se på siden sist</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta med</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Who talked</source>
        <translation>Hvem som snakket</translation>
    </message>
    <message>
        <source>Pause before each of your answers</source>
        <translation>Pause før hvert av svarene dine</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>You said nothing in this conversation.</source>
        <translation>Du sa ingenting i denne samtalen.</translation>
    </message>
    <message>
        <source>{buyer} {buyer_time} · You {own_time}, {share} % of the talking</source>
        <translation>{buyer} {buyer_time} · Du {own_time}, {share} % av taletiden</translation>
    </message>
    <message>
        <source>Estimated: part of it is counted from the text, not measured.</source>
        <translation>Anslått: en del er regnet ut fra teksten og ikke målt.</translation>
    </message>
    <message>
        <source>The author of this scenario gives {low} to {high} %.</source>
        <translation>Forfatteren av dette scenarioet oppgir {low} til {high} %.</translation>
    </message>
    <message>
        <source>Could not be told: the buyer&apos;s words were not played.</source>
        <translation>Kunne ikke fastslås: kjøperens ord ble ikke spilt.</translation>
    </message>
    <message>
        <source>exchange {number}: {seconds} s</source>
        <translation>tur {number}: {seconds} s</translation>
    </message>
    <message>
        <source>Seconds after the buyer&apos;s last word.</source>
        <translation>Sekunder etter kjøperens siste ord.</translation>
    </message>
    <message>
        <source>This scenario asks for no particular questions.</source>
        <translation>Dette scenarioet ber ikke om bestemte spørsmål.</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>Fortsatt åpent: {items}</translation>
    </message>
    <message>
        <source>Nothing is left open to qualify.</source>
        <translation>Ingenting står åpent å kvalifisere.</translation>
    </message>
    <message>
        <source>Agreed in {where}.</source>
        <translation>Avtalt i {where}.</translation>
    </message>
    <message>
        <source>Not agreed: {text}</source>
        <translation>Ikke avtalt: {text}</translation>
    </message>
    <message>
        <source>Could not be told: {text}</source>
        <translation>Kunne ikke fastslås: {text}</translation>
    </message>
    <message>
        <source>exchange {number}</source>
        <translation>tur {number}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt om</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt om</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Kunne ikke fastslås</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Add a day</source>
        <translation>Legg til en dag</translation>
    </message>
    <message>
        <source>Look in between how it goes</source>
        <translation>Se underveis hvordan det går</translation>
    </message>
    <message>
        <source>Day {number} to follow up</source>
        <translation>Oppfølgingsdag {number}</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>GoalChecks</name>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nådd</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>Hvor står det nå?</translation>
    </message>
    <message>
        <source>One sentence about it</source>
        <translation>Én setning om det</translation>
    </message>
    <message>
        <source>One sentence: what happened?</source>
        <translation>Én setning: hva skjedde?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>What will you do?</source>
        <translation>Hva skal du gjøre?</translation>
    </message>
    <message>
        <source>One thing that can be seen or heard.</source>
        <translation>Én ting som kan ses eller høres.</translation>
    </message>
    <message>
        <source>How will you both see that it worked?</source>
        <translation>Hvordan ser begge at det lyktes?</translation>
    </message>
    <message>
        <source>What is there then that is not there now?</source>
        <translation>Hva er der da som ikke er der nå?</translation>
    </message>
    <message>
        <source>What does it take, and what helps?</source>
        <translation>Hva skal til, og hva hjelper?</translation>
    </message>
    <message>
        <source>Time, practice, somebody.</source>
        <translation>Tid, øving, noen.</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <translation>Hva er det godt for?</translation>
    </message>
    <message>
        <source>For the buyer, for the team, for yourself.</source>
        <translation>For kjøperen, for teamet, for deg selv.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Innen når?</translation>
    </message>
    <message>
        <source>If the buyer says …</source>
        <translation>Hvis kjøperen sier …</translation>
    </message>
    <message>
        <source>the words that you will hear</source>
        <translation>ordene du kommer til å høre</translation>
    </message>
    <message>
        <source>… then I</source>
        <translation>… så</translation>
    </message>
    <message>
        <source>what you say or do at once</source>
        <translation>hva du sier eller gjør med en gang</translation>
    </message>
    <message>
        <source>The line to practise for it</source>
        <translation>Replikken å øve på</translation>
    </message>
    <message>
        <source>how you will both see it</source>
        <translation>hvordan begge ser det</translation>
    </message>
    <message>
        <source>what it takes</source>
        <translation>hva som skal til</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>hva det er godt for</translation>
    </message>
    <message>
        <source>an if-then plan</source>
        <translation>en hvis-så-plan</translation>
    </message>
    <message>
        <source>a line to practise</source>
        <translation>en replikk å øve på</translation>
    </message>
    <message>
        <source>Without a day this is a draft: by when will you have done it?</source>
        <translation>Uten en dag er dette et utkast: innen når har du gjort det?</translation>
    </message>
    <message>
        <source>Could still be added: {parts}.</source>
        <translation>Kan fortsatt legges til: {parts}.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>One sentence about it</source>
        <translation>Én setning om det</translation>
    </message>
    <message>
        <source>One sentence: what happened?</source>
        <translation>Én setning: hva skjedde?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på det</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>Nådd?</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Innen {day}</translation>
    </message>
</context>
<context>
    <name>GoalView</name>
    <message>
        <source>Let it go</source>
        <translation>La det fare</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta det opp igjen</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Slett dette målet</translation>
    </message>
    <message>
        <source>Practise this line</source>
        <translation>Øv på denne replikken</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hvordan det går</translation>
    </message>
    <message>
        <source>A goal of {name}</source>
        <translation>Et mål for {name}</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Målet ditt</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>et utkast</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innen {day}</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <translation>noen som ikke er her lenger</translation>
    </message>
    <message>
        <source>Reached. Well done.</source>
        <translation>Nådd. Godt jobbet.</translation>
    </message>
    <message>
        <source>Let go: it counts no more, and stays readable.</source>
        <translation>Lagt bort: det teller ikke lenger, men kan fortsatt leses.</translation>
    </message>
    <message>
        <source>The goal lies in the trash.</source>
        <translation>Målet ligger i papirkurven.</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>As you want to be called in it</source>
        <translation>Slik du vil hete i den</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Who gets the file; may be empty</source>
        <translation>Hvem som får filen; kan stå tomt</translation>
    </message>
    <message>
        <source>Nothing yet: choose from what is below.</source>
        <translation>Ingenting ennå: velg av det som står nedenfor.</translation>
    </message>
    <message>
        <source>Could go as well</source>
        <translation>Kan også bli med</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Uten passfrase</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Med passfrase</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passfrasen til filen</translation>
    </message>
    <message>
        <source>A locked file can be opened only with its passphrase, also when it gets lost.</source>
        <translation>En låst fil kan bare åpnes med passfrasen sin, også om den kommer på avveie.</translation>
    </message>
    <message>
        <source>In the file, and nothing else</source>
        <translation>Dette er i filen, og ikke noe annet</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Skriv filen …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Skriver filen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n ting</numerusform>
            <numerusform>%n ting</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {size} at most</source>
        <translation>{count}, høyst {size}</translation>
    </message>
    <message>
        <source>{count} for {name}, {size} at most</source>
        <translation>{count} til {name}, høyst {size}</translation>
    </message>
    <message>
        <source>Handed over (*.gofirst)</source>
        <translation>Gitt videre (*.gofirst)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Skriv filen</translation>
    </message>
    <message>
        <source>Written: {file} ({size}). Send it or carry it over; nothing was sent.</source>
        <translation>Skrevet: {file} ({size}). Send den eller ta den med; ingenting er sendt.</translation>
    </message>
</context>
<context>
    <name>HandedWords</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Development talk</source>
        <translation>Utviklingssamtale</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Samtaleplan</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Felles besøk</translation>
    </message>
    <message>
        <source>Take · A · Model</source>
        <translation>Opptak · A · Forbilde</translation>
    </message>
    <message>
        <source>Take · B · Attempt</source>
        <translation>Opptak · B · Forsøk</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Egenvurdering</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Hvordan det låter</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finnes her</translation>
    </message>
    <message>
        <source>Here, with something new</source>
        <translation>Finnes her, med noe nytt</translation>
    </message>
    <message>
        <source>Here, and different</source>
        <translation>Finnes her, men ulikt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Bruk den andre</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uten tittel</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>What could I say?</source>
        <translation>Hva kan jeg si?</translation>
    </message>
    <message>
        <source>A line to say</source>
        <translation>En replikk å si</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Spørsmål som er verdt å stille</translation>
    </message>
    <message>
        <source>Leave with</source>
        <translation>Gå derfra med</translation>
    </message>
    <message>
        <source>Hide what I could say</source>
        <translation>Skjul hva jeg kan si</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Your takes of this line</source>
        <translation>Opptakene dine av denne replikken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>What improved</source>
        <translation>Hva som ble bedre</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Første</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Opptak {number}</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>ditt valg</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>spiller av</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ingen ord</translation>
    </message>
    <message>
        <source>{said} of {count} key points</source>
        <translation>{said} av {count} hovedpunkter</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be told</source>
        <translation>
            <numerusform>%n kunne ikke avgjøres</numerusform>
            <numerusform>%n kunne ikke avgjøres</numerusform>
        </translation>
    </message>
    <message>
        <source>said</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>said, by your word</source>
        <translation>sagt, på ditt ord</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>ikke hørt</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>kunne ikke avgjøres</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Add a rep</source>
        <translation>Legg til en selger</translation>
    </message>
    <message>
        <source>Open what was handed over</source>
        <translation>Åpne det du har fått</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Dette står for tur</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>With whom a conversation has waited longest comes first.</source>
        <translation>Øverst står den som har ventet lengst på en samtale.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Teamet ditt</translation>
    </message>
    <message>
        <source>Nothing yet. What you plan, agree on and aim for yourself stands here.</source>
        <translation>Ingenting ennå. Her står det du selv planlegger, avtaler og har som mål.</translation>
    </message>
    <message>
        <source>Your own work</source>
        <translation>Ditt eget arbeid</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n)</source>
        <translation>
            <numerusform>Vis alle (%n)</numerusform>
            <numerusform>Vis alle (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarioer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages of {name}</source>
        <translation>Fasene i {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Oppdater til {version}</translation>
    </message>
    <message>
        <source>Replace it with this one</source>
        <translation>Bytt den ut med denne</translation>
    </message>
    <message>
        <source>Add this pack</source>
        <translation>Legg til denne pakken</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>Hvem sin nøkkel er det?</translation>
    </message>
    <message>
        <source>With a name here, the key is known from now on. Leave it empty to decide later.</source>
        <translation>Med et navn her er nøkkelen kjent fra nå av. La feltet stå tomt for å bestemme det senere.</translation>
    </message>
    <message numerus="yes">
        <source>You edited %n scenario(s) of it. Your edits stay.</source>
        <translation>
            <numerusform>Du har redigert %n scenario i den. Endringene dine blir stående.</numerusform>
            <numerusform>Du har redigert %n scenarioer i den. Endringene dine blir stående.</numerusform>
        </translation>
    </message>
    <message>
        <source>new: {title}</source>
        <translation>ny: {title}</translation>
    </message>
    <message>
        <source>changed: {title}</source>
        <translation>endret: {title}</translation>
    </message>
    <message>
        <source>goes away: {title}</source>
        <translation>forsvinner: {title}</translation>
    </message>
    <message>
        <source>It cannot be added until this is mended. Nothing of it was kept.</source>
        <translation>Den kan ikke legges til før dette er rettet. Ingenting av den ble beholdt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Keep what was said last?</source>
        <translation>Beholde det som ble sagt sist?</translation>
    </message>
    <message>
        <source>Only whoever spoke can say so. It is then an ordinary take with their name: they may hear it, have a copy and have it deleted.</source>
        <translation>Bare den som snakket, kan si det. Da er det et vanlig opptak med navnet på: den det gjelder, kan høre det, få en kopi og få det slettet.</translation>
    </message>
    <message>
        <source>Name of who spoke</source>
        <translation>Navnet på den som snakket</translation>
    </message>
    <message>
        <source>An attempt</source>
        <translation>Et forsøk</translation>
    </message>
    <message>
        <source>A model for others</source>
        <translation>Et forbilde for andre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hva det er til</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>La det gå</translation>
    </message>
    <message>
        <source>{name} agrees: keep it</source>
        <translation>{name} er enig: behold</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>All that Go First keeps on this computer. Only you can read it.</source>
        <translation>Alt Go First har lagret på denne datamaskinen. Bare du kan lese det.</translation>
    </message>
    <message>
        <source>Open the folder of: {kind}</source>
        <translation>Åpne mappen til: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound of takes</source>
        <translation>Lyd fra opptak</translation>
    </message>
    <message>
        <source>Words, findings and notes of takes</source>
        <translation>Ord, funn og notater til opptak</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Reps, talks, goals, call plans and visits</source>
        <translation>Selgere, samtaler, mål, samtaleplaner og besøk</translation>
    </message>
    <message>
        <source>Packs that you added or wrote</source>
        <translation>Pakker du har lagt til eller skrevet</translation>
    </message>
    <message>
        <source>Drafts of scenarios</source>
        <translation>Utkast til scenarioer</translation>
    </message>
    <message>
        <source>Lists of takes and packs, made from the files</source>
        <translation>Lister over opptak og pakker, laget av filene</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Talemodeller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Connections that were made</source>
        <translation>Tilkoblinger som er gjort</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alt annet</translation>
    </message>
</context>
<context>
    <name>KeyPointList</name>
    <message>
        <source>This line has no key points.</source>
        <translation>Denne replikken har ingen hovedpunkter.</translation>
    </message>
</context>
<context>
    <name>KeyPointRow</name>
    <message>
        <source>better left out</source>
        <translation>bedre å utelate</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>said</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>{letter}: said at {time}</source>
        <translation>{letter}: sagt ved {time}</translation>
    </message>
    <message>
        <source>{letter}: could not tell, perhaps at {time}</source>
        <translation>{letter}: kunne ikke avgjøres, kanskje ved {time}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>ikke hørt</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>kunne ikke avgjøres</translation>
    </message>
    <message>
        <source>You were not sure: it is there.</source>
        <translation>Du var usikker, men det er med.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>List of keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>In a round</source>
        <translation>I en runde</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Under sammenligningen</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>I en samtale</translation>
    </message>
    <message>
        <source>In a team meeting</source>
        <translation>I et teammøte</translation>
    </message>
    <message>
        <source>While writing a scenario</source>
        <translation>Mens du skriver et scenario</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Self-check: yes, no, not sure. Compare: choose a key point</source>
        <translation>Egensjekk: ja, nei, usikker. Sammenligning: velg et hovedpunkt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Waveform of the model</source>
        <translation>Lydbølge av forbildet</translation>
    </message>
    <message>
        <source>Waveform of the attempt</source>
        <translation>Lydbølge av forsøket</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>Ordene i forbildet</translation>
    </message>
    <message>
        <source>Words of the attempt</source>
        <translation>Ordene i forsøket</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Forbilde</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Parts of this take were too loud and are clipped.</source>
        <translation>Deler av dette opptaket var for høye og er klippet.</translation>
    </message>
    <message>
        <source>Somebody spoke at {times}, and it could not be understood (hatched).</source>
        <translation>Ved {times} ble det snakket, men det var ikke til å forstå (skravert).</translation>
    </message>
    <message>
        <source>[could not be written down: {seconds} s]</source>
        <translation>[kunne ikke skrives ned: {seconds} s]</translation>
    </message>
    <message>
        <source>From {time} on {seconds} s could not be written down (hatched). They can be heard.</source>
        <translation>Fra {time} kunne {seconds} s ikke skrives ned (skravert). De kan høres.</translation>
    </message>
    <message>
        <source>At {time} a sound device was unplugged; the microphone may have changed.</source>
        <translation>Ved {time} ble en lydenhet koblet fra. Mikrofonen kan ha blitt byttet.</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing at {time}.</source>
        <translation>{seconds} s lyd mangler ved {time}.</translation>
    </message>
</context>
<context>
    <name>LeavingLine</name>
    <message>
        <source>The words of this take come from {host}, a program on this computer.</source>
        <translation>Ordene i dette opptaket kommer fra {host}, et program på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The words of this take come from {host}: the recording leaves this computer when you stop.</source>
        <translation>Ordene i dette opptaket kommer fra {host}: opptaket forlater denne datamaskinen når du stopper.</translation>
    </message>
    <message>
        <source>The words of this take come from {host}. It stays on this computer until you send it there.</source>
        <translation>Ordene i dette opptaket kommer fra {host}. Det blir på denne datamaskinen til du sender det dit.</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>Can be mended: the details are made again.</source>
        <translation>Kan repareres: Opplysningene lages på nytt.</translation>
    </message>
    <message>
        <source>Can be mended: the take is written down again.</source>
        <translation>Kan repareres: Opptaket skrives ned på nytt.</translation>
    </message>
    <message>
        <source>Can be mended: the findings are made anew.</source>
        <translation>Kan repareres: Funnene lages på nytt.</translation>
    </message>
    <message>
        <source>Can be mended: the last good version of the self-check comes back, if one was kept.</source>
        <translation>Kan repareres: Den siste gode versjonen av egensjekken kommer tilbake, hvis en er tatt vare på.</translation>
    </message>
    <message>
        <source>Can be mended: the list of gaps is written again.</source>
        <translation>Kan repareres: Listen over hull skrives på nytt.</translation>
    </message>
    <message>
        <source>Can be mended: its 30 days in the trash begin today.</source>
        <translation>Kan repareres: De 30 dagene i papirkurven begynner i dag.</translation>
    </message>
    <message>
        <source>Can be mended: the damaged copy is let go of.</source>
        <translation>Kan repareres: Den skadde kopien fjernes.</translation>
    </message>
    <message>
        <source>Can be mended: the file is written again.</source>
        <translation>Kan repareres: Filen skrives på nytt.</translation>
    </message>
    <message>
        <source>Can be mended: the last good version comes back, if one was kept.</source>
        <translation>Kan rettes: den siste gode versjonen kommer tilbake, hvis den ble tatt vare på.</translation>
    </message>
    <message>
        <source>Can be mended: the pack is unpacked again from its file.</source>
        <translation>Kan repareres: Pakken pakkes ut på nytt fra filen sin.</translation>
    </message>
    <message>
        <source>Can be mended: the list of packs is made again.</source>
        <translation>Kan repareres: Listen over pakker lages på nytt.</translation>
    </message>
    <message>
        <source>The sound is still there.</source>
        <translation>Lyden er der fortsatt.</translation>
    </message>
    <message>
        <source>The sound and the words are still there.</source>
        <translation>Lyden og ordene er der fortsatt.</translation>
    </message>
    <message>
        <source>The sound and the findings are still there.</source>
        <translation>Lyden og funnene er der fortsatt.</translation>
    </message>
    <message>
        <source>The sound, the words and the findings are still there.</source>
        <translation>Lyden, ordene og funnene er der fortsatt.</translation>
    </message>
    <message>
        <source>The words are still there.</source>
        <translation>Ordene er der fortsatt.</translation>
    </message>
    <message>
        <source>The findings are still there.</source>
        <translation>Funnene er der fortsatt.</translation>
    </message>
    <message>
        <source>The words and the findings are still there.</source>
        <translation>Ordene og funnene er der fortsatt.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>The line</source>
        <translation>Replikken</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Replikk {number}</translation>
    </message>
    <message>
        <source>What the buyer says just before</source>
        <translation>Hva kjøperen sier rett før</translation>
    </message>
    <message>
        <source>Left empty, it is the issue</source>
        <translation>Tomt: da gjelder utfordringen</translation>
    </message>
    <message>
        <source>What the rep should be able to say</source>
        <translation>Det selgeren skal kunne si</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Hovedpunkt</translation>
    </message>
    <message>
        <source>Select words that the line must get across, then press Key point ({key}).</source>
        <translation>Merk ordene som replikken må få fram, og trykk på Hovedpunkt ({key}).</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Hovedpunkter</translation>
    </message>
    <message>
        <source>Better not said, one a line</source>
        <translation>Helst ikke si, én per linje</translation>
    </message>
    <message>
        <source>Not like this: what is often said instead</source>
        <translation>Ikke slik: det som ofte blir sagt i stedet</translation>
    </message>
    <message>
        <source>What that does to the conversation</source>
        <translation>Hva det gjør med samtalen</translation>
    </message>
    <message>
        <source>{name}: up</source>
        <translation>{name}: opp</translation>
    </message>
    <message>
        <source>{name}: down</source>
        <translation>{name}: ned</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: fjern</translation>
    </message>
    <message>
        <source>Mark a key point</source>
        <translation>Marker et hovedpunkt</translation>
    </message>
    <message>
        <source>Move a key point</source>
        <translation>Flytt et hovedpunkt</translation>
    </message>
    <message>
        <source>Remove a key point</source>
        <translation>Fjern et hovedpunkt</translation>
    </message>
    <message>
        <source>How it goes wrong: show</source>
        <translation>Hvordan det går galt: vis</translation>
    </message>
    <message>
        <source>How it goes wrong: hide</source>
        <translation>Hvordan det går galt: skjul</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Find a line to practise</source>
        <translation>Finn en replikk å øve på</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Øv</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Velg en annen</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Denne replikken finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Fant ingenting. Prøv et annet ord.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Velg den</translation>
    </message>
    <message>
        <source>This scenario is not there any more.</source>
        <translation>Dette scenarioet finnes ikke lenger.</translation>
    </message>
</context>
<context>
    <name>LinePart</name>
    <message>
        <source>Find another line</source>
        <translation>Finn en annen replikk</translation>
    </message>
    <message>
        <source>There is no line yet. Packs shows what is installed.</source>
        <translation>Det finnes ingen replikk ennå. Under Pakker ser du hva som er installert.</translation>
    </message>
    <message>
        <source>No scenario is about “{text}”.</source>
        <translation>Ingen scenarioer handler om «{text}».</translation>
    </message>
</context>
<context>
    <name>LinePicker</name>
    <message>
        <source>The line to practise</source>
        <translation>Replikken å øve på</translation>
    </message>
    <message>
        <source>Search a line</source>
        <translation>Søk etter en replikk</translation>
    </message>
    <message>
        <source>Search a line: price, silence, next step …</source>
        <translation>Søk etter en replikk: pris, stillhet, neste steg …</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Ingen replikk har disse ordene.</translation>
    </message>
    <message>
        <source>Practise this line</source>
        <translation>Øv på denne replikken</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>En annen replikk</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Ingen replikk</translation>
    </message>
    <message>
        <source>This line is in no pack that is here.</source>
        <translation>Denne replikken er ikke i noen pakke som er her.</translation>
    </message>
</context>
<context>
    <name>LineSlide</name>
    <message>
        <source>said</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>ikke mulig å si</translation>
    </message>
    <message>
        <source>said, better left out</source>
        <translation>sagt, bedre å utelate</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>better left out</source>
        <translation>bedre å utelate</translation>
    </message>
</context>
<context>
    <name>LivePart</name>
    <message>
        <source>Your words come here, each time you pause.</source>
        <translation>Her kommer ordene dine, hver gang du tar en pause.</translation>
    </message>
    <message>
        <source>No words while you speak: they need a speech model on this computer.</source>
        <translation>Ingen ord mens du snakker: det krever en talemodell på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Transcription stopped and is starting again. Go on: the recording is whole.</source>
        <translation>Nedskrivingen stoppet og starter på nytt. Fortsett: opptaket er helt.</translation>
    </message>
    <message>
        <source>Transcription does not answer just now. Go on: the recording is whole.</source>
        <translation>Nedskrivingen svarer ikke akkurat nå. Fortsett: opptaket er helt.</translation>
    </message>
</context>
<context>
    <name>LiveToggles</name>
    <message>
        <source>My words while I speak</source>
        <translation>Ordene mine mens jeg snakker</translation>
    </message>
    <message>
        <source>Key points light up while I speak</source>
        <translation>Hovedpunkter lyser opp mens jeg snakker</translation>
    </message>
</context>
<context>
    <name>LiveWordsView</name>
    <message>
        <source>Your words so far</source>
        <translation>Ordene dine så langt</translation>
    </message>
</context>
<context>
    <name>LookBackSection</name>
    <message>
        <source>What we agreed last time</source>
        <translation>Det vi avtalte sist</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gjør hva</translation>
    </message>
    <message>
        <source>Nothing was agreed on last time.</source>
        <translation>Ingenting ble avtalt sist.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) to look back at</source>
        <translation>
            <numerusform>%n mål å se tilbake på</numerusform>
            <numerusform>%n mål å se tilbake på</numerusform>
        </translation>
    </message>
    <message>
        <source>looked back at</source>
        <translation>sett tilbake på</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Utseende og språk</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Som datamaskinen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Språk i programmet</translation>
    </message>
    <message>
        <source>Language to practise in</source>
        <translation>Øvingsspråk</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>Som programmet</translation>
    </message>
    <message>
        <source>Large text helps when two people read from one screen.</source>
        <translation>Stor tekst hjelper når to leser fra samme skjerm.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>writing takes down again, {number} of {total}</source>
        <translation>skriver ned opptak på nytt, {number} av {total}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Åpne innstillinger</translation>
    </message>
    <message>
        <source>{file} waits on the page of packs until the recording has ended.</source>
        <translation>{file} venter på siden Pakker til opptaket er ferdig.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på den</translation>
    </message>
    <message>
        <source>{file} was handed over; look at it when the recording has ended.</source>
        <translation>{file} er gitt til deg; se på den når opptaket er ferdig.</translation>
    </message>
</context>
<context>
    <name>ManagerSection</name>
    <message>
        <source>Your own preparation</source>
        <translation>Din egen forberedelse</translation>
    </message>
    <message>
        <source>Private: it stays on this computer and is on no paper.</source>
        <translation>Privat: det blir på denne maskinen og kommer ikke på noe papir.</translation>
    </message>
    <message>
        <source>What do you want to reach in this talk?</source>
        <translation>Hva vil du oppnå med denne samtalen?</translation>
    </message>
    <message>
        <source>One thing.</source>
        <translation>Én ting.</translation>
    </message>
    <message>
        <source>How might it land?</source>
        <translation>Hvordan kan det bli tatt imot?</translation>
    </message>
    <message>
        <source>What will be good to hear, what may hurt, and how do you put it then?</source>
        <translation>Hva blir godt å høre, hva kan gjøre vondt, og hvordan sier du det da?</translation>
    </message>
    <message>
        <source>What do you want to praise?</source>
        <translation>Hva vil du rose?</translation>
    </message>
    <message>
        <source>Something that you saw or heard, as precisely as you can.</source>
        <translation>Noe du så eller hørte, så presist du kan.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 written</source>
        <translation>
            <numerusform>%n av 3 skrevet</numerusform>
            <numerusform>%n av 3 skrevet</numerusform>
        </translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>MeetingNotes</name>
    <message>
        <source>The note is saved.</source>
        <translation>Notatet er lagret.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Leave</source>
        <translation>Gå ut</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Vis hva som ble funnet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>A  Hear the model</source>
        <translation>A  Hør forbildet</translation>
    </message>
    <message>
        <source>B  Hear it again</source>
        <translation>B  Hør det igjen</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Ordene</translation>
    </message>
    <message>
        <source>Nothing is kept unless somebody says so: the next one takes its place.</source>
        <translation>Ingenting beholdes med mindre noen sier det: det neste kommer i stedet.</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Replikk {number} av {count}</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>Situasjonen</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Første replikk</translation>
    </message>
    <message>
        <source>The microphone is open</source>
        <translation>Mikrofonen er åpen</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Hva ville du sagt?</translation>
    </message>
    <message>
        <source>Anyone may go first.</source>
        <translation>Hvem som helst kan begynne.</translation>
    </message>
    <message>
        <source>Thumbs first: how did that land?</source>
        <translation>Tomlene først: hvordan kom det fram?</translation>
    </message>
    <message>
        <source>Still listening to it …</source>
        <translation>Lytter fortsatt til det …</translation>
    </message>
    <message>
        <source>No words this time: the room&apos;s ears count.</source>
        <translation>Ingen ord denne gangen: ørene i rommet gjelder.</translation>
    </message>
    <message>
        <source>Kept as a take of {name}.</source>
        <translation>Beholdt som opptak av {name}.</translation>
    </message>
    <message>
        <source>What would you try next?</source>
        <translation>Hva ville du prøvd nå?</translation>
    </message>
</context>
<context>
    <name>MicrophoneTest</name>
    <message>
        <source>Test the microphone</source>
        <translation>Test mikrofonen</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Mikrofonnivå</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Åpner mikrofonen …</translation>
    </message>
    <message>
        <source>Microphone open · {seconds} s left · nothing is kept</source>
        <translation>Mikrofonen er åpen · {seconds} s igjen · ingenting lagres</translation>
    </message>
    <message>
        <source>Only silence arrives. Is the microphone muted? Look in your computer&apos;s privacy settings whether Go First may use it.</source>
        <translation>Det kommer bare stillhet. Er mikrofonen slått av? Se i personverninnstillingene på datamaskinen om Go First får bruke den.</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or lower the input level.</source>
        <translation>For høyt: gå litt lenger unna, eller senk inngangsnivået.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Stemmen din høres godt.</translation>
    </message>
    <message>
        <source>Say something in your usual voice; the bars should grow.</source>
        <translation>Si noe med vanlig stemme. Da skal søylene vokse.</translation>
    </message>
    <message>
        <source>Hardly anything arrived: move closer, or raise the input level.</source>
        <translation>Det kom nesten ingen lyd: gå nærmere, eller øk inngangsnivået.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Recommended on this computer for {languages}</source>
        <translation>Anbefales på denne datamaskinen for {languages}</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Last ned</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>Remove {name}? That frees {size}; it can be added again.</source>
        <translation>Vil du fjerne {name}? Det frigjør {size}. Den kan legges til igjen.</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Nedlasting av {name}</translation>
    </message>
    <message>
        <source>Stopping; what came so far is kept …</source>
        <translation>Stopper. Det som er lastet ned, blir tatt vare på …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>Asking for it …</source>
        <translation>Kobler til …</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Play the model</source>
        <translation>Spill forbildet</translation>
    </message>
    <message>
        <source>I&apos;ll go first</source>
        <translation>Jeg begynner</translation>
    </message>
    <message>
        <source>Waveform of the model</source>
        <translation>Lydbølge av forbildet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Reps see who modelled the line.</source>
        <translation>Selgerne ser hvem som spilte inn forbildet.</translation>
    </message>
    <message>
        <source>I&apos;ll go first: the model</source>
        <translation>Jeg begynner: forbildet</translation>
    </message>
    <message>
        <source>{buyer} says</source>
        <translation>{buyer} sier</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Din tur</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Nobody has modelled this line yet. The computer can read it aloud.</source>
        <translation>Ingen har spilt inn et forbilde til denne replikken ennå. Datamaskinen kan lese den høyt.</translation>
    </message>
    <message>
        <source>A · Model</source>
        <translation>A · Forbilde</translation>
    </message>
    <message>
        <source>A · Model by {speaker}</source>
        <translation>A · Forbilde ved {speaker}</translation>
    </message>
    <message>
        <source>Computer voice</source>
        <translation>Datastemme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Forbilde</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>The speech model {name} is here; from now on words are written down with it.</source>
        <translation>Talemodellen {name} er på plass. Fra nå av skrives ordene ned med den.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>{name}: day</source>
        <translation>{name}: dag</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation>{name}: klokkeslett</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ingen dag</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <translation>Velg et tidspunkt</translation>
    </message>
    <message>
        <source>{name}: no moment</source>
        <translation>{name}: ikke noe tidspunkt</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>MoreParts</name>
    <message>
        <source>One a line.</source>
        <translation>Én per linje.</translation>
    </message>
    <message>
        <source>What the buyer tells only when asked</source>
        <translation>Det kjøperen bare forteller på spørsmål</translation>
    </message>
    <message>
        <source>Rules of thumb for the rep</source>
        <translation>Huskeregler for selgeren</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Spørsmål som er verdt å stille</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Type steg</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>et møte</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>en prøveperiode</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>en introduksjon</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>et dokument</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>en beslutning</translation>
    </message>
    <message>
        <source>The step to leave with</source>
        <translation>Steget å gå ut med</translation>
    </message>
    <message>
        <source>Other ways to say it, one a line</source>
        <translation>Andre måter å si det på, én per linje</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Vanskegrad</translation>
    </message>
    <message>
        <source>1, easy</source>
        <translation>1, lett</translation>
    </message>
    <message>
        <source>5, hard</source>
        <translation>5, vanskelig</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>under arbeid</translation>
    </message>
    <message>
        <source>to be tried</source>
        <translation>til utprøving</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>ikke lenger i bruk</translation>
    </message>
    <message>
        <source>Tips for the manager</source>
        <translation>Tips til lederen</translation>
    </message>
    <message>
        <source>Hidden facts, rules of thumb, questions</source>
        <translation>Skjulte fakta, huskeregler, spørsmål</translation>
    </message>
    <message>
        <source>Difficulty, state, tips for the manager</source>
        <translation>Vanskelighetsgrad, status, tips til lederen</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names in its texts. You can change them later.</source>
        <translation>Navn i tekstene. Du kan endre dem senere.</translation>
    </message>
</context>
<context>
    <name>NamesSection</name>
    <message>
        <source>Who goes first (the manager)</source>
        <translation>Den som begynner (lederen)</translation>
    </message>
    <message>
        <source>Who follows (the rep)</source>
        <translation>Den som følger etter (selgeren)</translation>
    </message>
    <message>
        <source>A · goes first (the manager)</source>
        <translation>A · begynner (lederen)</translation>
    </message>
    <message>
        <source>B · follows (the rep)</source>
        <translation>B · følger etter (selgeren)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>They stand beside the takes, so that both know who speaks.</source>
        <translation>Navnene står ved opptakene, så begge vet hvem som snakker.</translation>
    </message>
</context>
<context>
    <name>NextTimeView</name>
    <message>
        <source>Again</source>
        <translation>På nytt</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Hør begge</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Hvorfor dette?</translation>
    </message>
    <message>
        <source>One thing for next time</source>
        <translation>Én ting til neste gang</translation>
    </message>
    <message>
        <source>Would you like to say it out loud once?</source>
        <translation>Vil du si det høyt én gang?</translation>
    </message>
    <message>
        <source>There is no attempt in this round yet.</source>
        <translation>Det er ingen forsøk i denne runden ennå.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>The words are being written down on this computer.</source>
        <translation>Ordene skrives ned på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Neste replikk</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What we want to remember</source>
        <translation>Det vi vil huske</translation>
    </message>
    <message>
        <source>Save with the take</source>
        <translation>Lagre med opptaket</translation>
    </message>
    <message>
        <source>Save with the scenario</source>
        <translation>Lagre med scenarioet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it: with the take of {name}, or with the scenario.</source>
        <translation>Dette går ingen steder med mindre du lagrer det: med opptaket til {name}, eller med scenarioet.</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it with the take of {name}. The scenario comes with the program and holds no notes.</source>
        <translation>Dette går ingen steder med mindre du lagrer det med opptaket til {name}. Scenarioet følger med programmet og har ingen notater.</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it: with the scenario, or with a take once one is kept.</source>
        <translation>Dette går ingen steder med mindre du lagrer det: med scenarioet, eller med et opptak når ett er beholdt.</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it with a take: keep one first. The scenario comes with the program and holds no notes.</source>
        <translation>Dette går ingen steder med mindre du lagrer det med et opptak: behold et først. Scenarioet følger med programmet og har ingen notater.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Go to Practice</source>
        <translation>Gå til Øving</translation>
    </message>
</context>
<context>
    <name>OldSounds</name>
    <message>
        <source>Takes whose sound is old</source>
        <translation>Opptak med gammel lyd</translation>
    </message>
    <message>
        <source>Nothing goes now. A tick lets the sound of a take go.</source>
        <translation>Ingenting forsvinner nå. Et kryss lar lyden av et opptak gå.</translation>
    </message>
    <message>
        <source>The sound of what is ticked goes for good; words, findings and notes stay.</source>
        <translation>Lyden av det som er krysset av, forsvinner for godt; ord, funn og notater blir.</translation>
    </message>
    <message>
        <source>The sound of what is ticked goes for good, not before {day}; words, findings and notes stay.</source>
        <translation>Lyden av det som er krysset av, forsvinner for godt, ikke før {day}; ord, funn og notater blir.</translation>
    </message>
    <message>
        <source>a line’s model</source>
        <translation>forbilde til en replikk</translation>
    </message>
    <message>
        <source>has no words yet</source>
        <translation>har ingen ord ennå</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Uten navn</translation>
    </message>
</context>
<context>
    <name>OnlineSection</name>
    <message>
        <source>Work offline</source>
        <translation>Arbeid frakoblet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Connections that were made</source>
        <translation>Tilkoblinger som er gjort</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Tøm listen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>Go First connects only when you ask for something. Here it can be kept from it.</source>
        <translation>Go First kobler seg bare til når du ber om noe. Her kan du hindre det.</translation>
    </message>
    <message>
        <source>On: no connection is possible, and one that is open is closed.</source>
        <translation>På: Ingen tilkobling er mulig, og en som er åpen, blir lukket.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) so far, the newest first:</source>
        <translation>
            <numerusform>%n tilkobling så langt:</numerusform>
            <numerusform>%n tilkoblinger så langt, de nyeste først:</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was made so far.</source>
        <translation>Ingen tilkobling er gjort så langt.</translation>
    </message>
    <message>
        <source>speech model</source>
        <translation>talemodell</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakke</translation>
    </message>
    <message>
        <source>words of a take</source>
        <translation>ord til et opptak</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>{sent} sendt, {received} mottatt</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>avbrutt</translation>
    </message>
</context>
<context>
    <name>OtherScenarios</name>
    <message>
        <source>Find by title, stage or pack</source>
        <translation>Søk på tittel, steg eller pakke</translation>
    </message>
    <message>
        <source>Find a scenario to start from</source>
        <translation>Finn et scenario å starte fra</translation>
    </message>
    <message>
        <source>Scenarios of other packs</source>
        <translation>Scenarioer fra andre pakker</translation>
    </message>
    <message>
        <source>Copy to my pack</source>
        <translation>Kopier til min pakke</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Start from a scenario of another pack</source>
        <translation>Start fra et scenario i en annen pakke</translation>
    </message>
    <message>
        <source>It is copied into your pack with its stage. Updates of the other leave it alone.</source>
        <translation>Det kopieres til pakken din sammen med steget. Oppdateringer av den andre lar det være i fred.</translation>
    </message>
</context>
<context>
    <name>OwnButtons</name>
    <message>
        <source>New talk</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>New call plan</source>
        <translation>Ny samtaleplan</translation>
    </message>
    <message>
        <source>New joint visit</source>
        <translation>Nytt felles besøk</translation>
    </message>
</context>
<context>
    <name>PackActions</name>
    <message>
        <source>Packs (*.gofirst)</source>
        <translation>Pakker (*.gofirst)</translation>
    </message>
    <message>
        <source>Pass on {name}</source>
        <translation>Gi {name} videre</translation>
    </message>
    <message>
        <source>Looking for an update …</source>
        <translation>Ser etter en oppdatering …</translation>
    </message>
    <message>
        <source>The pack is removed. Takes that were made with it are kept.</source>
        <translation>Pakken er fjernet. Opptak som er laget med den, blir beholdt.</translation>
    </message>
    <message>
        <source>The pack lies in {file}.</source>
        <translation>Pakken ligger i {file}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dette er den nyeste versjonen.</translation>
    </message>
    <message>
        <source>What lies there is older than what you have.</source>
        <translation>Det som ligger der, er eldre enn det du har.</translation>
    </message>
    <message>
        <source>You chose to stay at this version.</source>
        <translation>Du har valgt å bli på denne versjonen.</translation>
    </message>
    <message>
        <source>Nobody noted where this pack came from.</source>
        <translation>Ingen har notert hvor denne pakken kom fra.</translation>
    </message>
    <message>
        <source>Another pack lies there now, so nothing was changed.</source>
        <translation>Der ligger det nå en annen pakke, så ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is something new. Look at it before you add it.</source>
        <translation>Det finnes noe nytt. Se på det før du legger det til.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Åpne mappen til {name}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Følger med programmet</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Lagt til av deg</translation>
    </message>
    <message>
        <source>This pack cannot be used until it is mended.</source>
        <translation>Denne pakken kan ikke brukes før feilene er rettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarioer</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versjon {version}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Practise with {name}</source>
        <translation>Øv med {name}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Rediger {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mer for {name}</translation>
    </message>
    <message>
        <source>Switched off: it is not practised with.</source>
        <translation>Slått av: det øves ikke med den.</translation>
    </message>
    <message numerus="yes">
        <source>You edited %n scenario(s) of it.</source>
        <translation>
            <numerusform>Du har redigert %n scenario i den.</numerusform>
            <numerusform>Du har redigert %n scenarioer i den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the new version</source>
        <translation>Sammenlign med den nye versjonen</translation>
    </message>
    <message>
        <source>Put into the folder by hand</source>
        <translation>Lagt i mappen for hånd</translation>
    </message>
    <message>
        <source>Names in its texts …</source>
        <translation>Navn i tekstene …</translation>
    </message>
    <message>
        <source>Pass it on as a file …</source>
        <translation>Gi den videre som fil …</translation>
    </message>
    <message>
        <source>Look for an update</source>
        <translation>Se etter en oppdatering</translation>
    </message>
    <message>
        <source>Stay at this version</source>
        <translation>Bli på denne versjonen</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>Tilbake til forrige versjon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep these names</source>
        <translation>Behold disse navnene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stages of {name}</source>
        <translation>Fasene i {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemer</numerusform>
        </translation>
    </message>
    <message>
        <source>{problems}: hide</source>
        <translation>{problems}: skjul</translation>
    </message>
    <message>
        <source>{problems}: show</source>
        <translation>{problems}: vis</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Verdt å se på</translation>
    </message>
</context>
<context>
    <name>PackParts</name>
    <message>
        <source>Name of the pack</source>
        <translation>Navnet på pakken</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Hva den inneholder</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Et steg til</translation>
    </message>
    <message>
        <source>Stages of your sales process, in their order</source>
        <translation>Stegene i salgsprosessen deres, i rekkefølge</translation>
    </message>
    <message>
        <source>Written in {language}; other languages are added under Translate.</source>
        <translation>Skrevet på {language}; andre språk legges til under Oversett.</translation>
    </message>
    <message>
        <source>Change the pack</source>
        <translation>Endre pakken</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Flytt et steg</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Fjern et steg</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nytt steg</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>version {version}</source>
        <translation>versjon {version}</translation>
    </message>
    <message>
        <source>It does not say who made it.</source>
        <translation>Den sier ikke hvem som har laget den.</translation>
    </message>
    <message>
        <source>By {authors}, as the pack says itself.</source>
        <translation>Av {authors}, slik pakken selv sier.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key you know.</source>
        <translation>Signert av {name}, som du kjenner nøkkelen til.</translation>
    </message>
    <message>
        <source>Signed with a key that you do not know yet: {key}. Ask its author whether that is the key.</source>
        <translation>Signert med en nøkkel du ikke kjenner ennå: {key}. Spør forfatteren om det er nøkkelen.</translation>
    </message>
    <message>
        <source>The signature does not fit: somebody changed this pack after it was signed.</source>
        <translation>Signaturen stemmer ikke: noen har endret pakken etter at den ble signert.</translation>
    </message>
    <message>
        <source>It has a signature that cannot be checked here.</source>
        <translation>Den har en signatur som ikke kan kontrolleres her.</translation>
    </message>
    <message>
        <source>Not signed: anybody may have made it.</source>
        <translation>Ikke signert: hvem som helst kan ha laget den.</translation>
    </message>
    <message>
        <source>You have version {old}; this is {new}.</source>
        <translation>Du har versjon {old}; dette er {new}.</translation>
    </message>
    <message>
        <source>You have version {old}, which is newer than this one, {new}.</source>
        <translation>Du har versjon {old}, som er nyere enn denne, {new}.</translation>
    </message>
    <message>
        <source>You have exactly this pack already.</source>
        <translation>Du har akkurat denne pakken allerede.</translation>
    </message>
    <message>
        <source>You have version {old} with other content under the same number.</source>
        <translation>Du har versjon {old} med et annet innhold under samme nummer.</translation>
    </message>
    <message>
        <source>The installed pack of the same id is by somebody else. Add it only if you expected that.</source>
        <translation>Den installerte pakken med samme id er laget av en annen. Legg den bare til hvis du ventet det.</translation>
    </message>
    <message>
        <source>You chose to stay at the installed version; this changes it.</source>
        <translation>Du valgte å bli på den installerte versjonen; dette endrer den.</translation>
    </message>
</context>
<context>
    <name>PackedModels</name>
    <message>
        <source>Models that go with the pack</source>
        <translation>Forbilder som følger med pakken</translation>
    </message>
    <message>
        <source>Take {name} out of the pack</source>
        <translation>Ta {name} ut av pakken</translation>
    </message>
    <message>
        <source>Put {name} into the pack</source>
        <translation>Legg {name} i pakken</translation>
    </message>
    <message>
        <source>Whoever gets the pack hears that voice. Without it, takes stay on this computer.</source>
        <translation>Den som får pakken, hører stemmen. Ellers blir opptakene på denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>Read all packs again, after somebody changed a file</source>
        <translation>Les alle pakkene på nytt etter at noen har endret en fil</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Open that folder</source>
        <translation>Åpne den mappen</translation>
    </message>
    <message>
        <source>Packs that you work on yourself can lie in this folder; read again after a change.</source>
        <translation>Pakker du selv arbeider med, kan ligge i denne mappen; les på nytt etter en endring.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Fjernet: {name}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent den tilbake</translation>
    </message>
    <message>
        <source>The pack is there. Its scenarios are on the practice page.</source>
        <translation>Pakken er på plass. Scenarioene står på øvesiden.</translation>
    </message>
    <message>
        <source>Nothing that you edited was changed in this version.</source>
        <translation>Ingenting av det du redigerte, er endret i denne versjonen.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakker</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>Sett på papir</translation>
    </message>
    <message>
        <source>As a page, a PDF, a text or on paper</source>
        <translation>Som side, PDF, tekst eller på papir</translation>
    </message>
    <message>
        <source>Page to read anywhere (HTML) …</source>
        <translation>Side som kan leses overalt (HTML) …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Text (Markdown) …</source>
        <translation>Tekst (Markdown) …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Recordings inside the page</source>
        <translation>Opptak inne i siden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The paper was written to {file}.</source>
        <translation>Papiret ble skrevet til {file}.</translation>
    </message>
    <message>
        <source>The recordings are too long for one page and are not in it.</source>
        <translation>Opptakene er for lange til én side og er ikke med.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are gone or about somebody else and are not in it.</source>
        <translation>
            <numerusform>%n del finnes ikke lenger eller handler om en annen og er ikke med.</numerusform>
            <numerusform>%n deler finnes ikke lenger eller handler om en annen og er ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>It mentions {names}: read it before you hand it over.</source>
        <translation>{names} er nevnt i det: les det før du gir det fra deg.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Development talk</source>
        <translation>Utviklingssamtale</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Samtaleplan</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Felles besøk</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Samtale med {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Selger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} minutter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>Agreed by {names}</source>
        <translation>Avtalt av {names}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>No day agreed yet</source>
        <translation>Ingen dag avtalt ennå</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Under forberedelse</translation>
    </message>
    <message>
        <source>Under way, not agreed yet</source>
        <translation>I gang, ikke avtalt ennå</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Det vi ble enige om</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Avtalt sist</translation>
    </message>
    <message>
        <source>The rep&apos;s view</source>
        <translation>Slik selgeren ser det</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Det som gikk bra</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Det som var vanskelig</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Det som ble lært</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Å snakke om</translation>
    </message>
    <message>
        <source>What the rep needs</source>
        <translation>Det selgeren trenger</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Det vi så på</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Hvem gjør hva innen når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>{who}, by {day}</source>
        <translation>{who}, innen {day}</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Neste datoer</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Neste samtale</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>How both will see it</source>
        <translation>Slik ser begge det</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Det som skal til</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Hva det er godt for</translation>
    </message>
    <message>
        <source>If – then</source>
        <translation>Hvis – så</translation>
    </message>
    <message>
        <source>If the buyer says: {buyer}
Then I: {answer}</source>
        <translation>Hvis kjøperen sier: {buyer}
Da: {answer}</translation>
    </message>
    <message>
        <source>If the buyer says: {buyer}</source>
        <translation>Hvis kjøperen sier: {buyer}</translation>
    </message>
    <message>
        <source>Then I: {answer}</source>
        <translation>Da: {answer}</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Å øve på</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Sett tilbake</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål for samtalen</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>Hvem som er med</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Det vi vet</translation>
    </message>
    <message>
        <source>What we must learn</source>
        <translation>Det vi må få vite</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Spørsmål å stille</translation>
    </message>
    <message>
        <source>Still to qualify</source>
        <translation>Gjenstår å kvalifisere</translation>
    </message>
    <message>
        <source>Likely objections</source>
        <translation>Sannsynlige innvendinger</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Innvending</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Commitment wanted</source>
        <translation>Ønsket forpliktelse</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Ellers</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>To be asked afterwards</source>
        <translation>Blir spurt om etterpå</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Etter samtalen</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Målt mot planen</translation>
    </message>
    <message>
        <source>The manager&apos;s view</source>
        <translation>Slik lederen ser det</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Hvem som leder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åpner</translation>
    </message>
    <message>
        <source>Picks up</source>
        <translation>Tar over</translation>
    </message>
    <message>
        <source>How we do it together</source>
        <translation>Slik gjør vi det sammen</translation>
    </message>
    <message>
        <source>Signals between us</source>
        <translation>Tegn mellom oss</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyr</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Det vi ser etter</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Etter besøket</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Én ting</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Ros</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Ros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>spoken, to be heard in the program</source>
        <translation>muntlig, kan høres i programmet</translation>
    </message>
    <message>
        <source>{kind} by {author}</source>
        <translation>{kind} fra {author}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>usikker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nådd</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>sluppet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>Sett tilbake på</translation>
    </message>
    <message>
        <source>The manager leads, to show how</source>
        <translation>Lederen leder, for å vise hvordan</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>The rep leads, the manager watches</source>
        <translation>Selgeren leder, lederen ser på</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Side {number} av {total}</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Spill fra {time}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Made with Go First</source>
        <translation>Laget med Go First</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>{name}: hide</source>
        <translation>{name}: skjul</translation>
    </message>
    <message>
        <source>{name}: show</source>
        <translation>{name}: vis</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Vis passfrasen</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to tell and hard to guess.</source>
        <translation>Fire ord som ikke hører sammen, er lette å si og vanskelige å gjette.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s), please.</source>
        <translation>
            <numerusform>%n bokstav til, takk.</numerusform>
            <numerusform>%n bokstaver til, takk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell it in another way than the file. It is kept nowhere: nobody can find it again.</source>
        <translation>Fortell den på en annen måte enn filen. Den blir ikke lagret: ingen kan finne den igjen.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Skjul passfrasen</translation>
    </message>
</context>
<context>
    <name>PathEnd</name>
    <message>
        <source>Play the last words</source>
        <translation>Spill de siste ordene</translation>
    </message>
</context>
<context>
    <name>PathStep</name>
    <message>
        <source>Play exchange {number}</source>
        <translation>Spill tur {number}</translation>
    </message>
    <message>
        <source>Again from here</source>
        <translation>På nytt herfra</translation>
    </message>
    <message>
        <source>Again from exchange {number}</source>
        <translation>På nytt fra tur {number}</translation>
    </message>
    <message>
        <source>You skipped this turn.</source>
        <translation>Du hoppet over denne turen.</translation>
    </message>
    <message>
        <source>{reason} (could not be told, and counted for you)</source>
        <translation>{reason} (kunne ikke fastslås, og teller i din favør)</translation>
    </message>
    <message>
        <source>With the words as they are read now, it would go another way.</source>
        <translation>Med ordene slik de leses nå, ville det gått en annen vei.</translation>
    </message>
    <message>
        <source>What would have opened it: {parts}</source>
        <translation>Dette ville ha åpnet den: {parts}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Name of the manager</source>
        <translation>Lederens navn</translation>
    </message>
    <message>
        <source>Name of the rep</source>
        <translation>Selgerens navn</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Selger</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>En annen</translation>
    </message>
    <message>
        <source>Rep: {name}</source>
        <translation>Selger: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Among friends that is courtesy; at work it is the law. Your company says for how long and for what. No voice print is made: nobody is recognised by their voice.</source>
        <translation>Blant venner er det høflighet; på jobben er det loven. Bedriften sier hvor lenge og til hva. Det lages ikke noe stemmeavtrykk: Ingen blir gjenkjent på stemmen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Whose voices are here. What belongs to a person can be handed over or deleted.</source>
        <translation>Hvem som er tatt opp her. Det som tilhører en person, kan gis videre eller slettes.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>No name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Export all takes of {name}</source>
        <translation>Eksporter alle opptak av {name}</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Delete all takes of {name}</source>
        <translation>Slett alle opptak av {name}</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytt til papirkurven</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>For good means out of every file that Go First keeps, but not out of packs: a model that somebody put into a pack goes with the pack. Copies that you exported, backups that lie elsewhere and what a disk (an SSD) keeps of deleted files are out of our reach.</source>
        <translation>For godt betyr: ut av alle filer som Go First har, men ikke ut av pakker: Et forbilde som noen har lagt i en pakke, følger pakken. Kopier du har eksportert, sikkerhetskopier andre steder og det en disk (SSD) beholder av slettede filer, er utenfor vår rekkevidde.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opptak</numerusform>
            <numerusform>%n opptak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoken remark(s)</source>
        <translation>
            <numerusform>%n muntlig merknad</numerusform>
            <numerusform>%n muntlige merknader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n i papirkurven</numerusform>
            <numerusform>%n i papirkurven</numerusform>
        </translation>
    </message>
    <message>
        <source>All takes of {name} go: sound, words, findings and notes ({facts}).</source>
        <translation>Alle opptak av {name} forsvinner: lyd, ord, funn og notater ({facts}).</translation>
    </message>
    <message>
        <source>All takes without a name go: sound, words, findings and notes ({facts}).</source>
        <translation>Alle opptak uten navn forsvinner: lyd, ord, funn og notater ({facts}).</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-fil (*.zip)</translation>
    </message>
    <message>
        <source>Export all takes</source>
        <translation>Eksporter alle opptak</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were written to {file}.</source>
        <translation>
            <numerusform>%n opptak ble skrevet til {file}.</numerusform>
            <numerusform>%n opptak ble skrevet til {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n opptak ble flyttet til papirkurven.</numerusform>
            <numerusform>%n opptak ble flyttet til papirkurven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were deleted for good.</source>
        <translation>
            <numerusform>%n opptak ble slettet for godt.</numerusform>
            <numerusform>%n opptak ble slettet for godt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situasjon</translation>
    </message>
    <message>
        <source>Name of the buyer</source>
        <translation>Navnet på kjøperen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrift</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humør</translation>
    </message>
    <message>
        <source>Told only when asked</source>
        <translation>Fortelles bare på spørsmål</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Utfordringen</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>Huskeregel</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Replikken</translation>
    </message>
    <message>
        <source>What the buyer says before the line</source>
        <translation>Hva kjøperen sier før replikken</translation>
    </message>
    <message>
        <source>Better not said</source>
        <translation>Helst ikke si</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Ikke slik</translation>
    </message>
    <message>
        <source>What that does to the conversation</source>
        <translation>Hva det gjør med samtalen</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Hovedpunkt</translation>
    </message>
    <message>
        <source>Other ways to say the key point</source>
        <translation>Andre måter å si hovedpunktet på</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Other ways to ask the question</source>
        <translation>Andre måter å stille spørsmålet på</translation>
    </message>
    <message>
        <source>The step to leave with</source>
        <translation>Steget å gå ut med</translation>
    </message>
    <message>
        <source>Other ways to ask for the step</source>
        <translation>Andre måter å be om steget på</translation>
    </message>
    <message>
        <source>The buyer says</source>
        <translation>Kjøperen sier</translation>
    </message>
    <message>
        <source>Tip for the manager</source>
        <translation>Tips til lederen</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Navn og faguttrykk</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Hovedpunkter</translation>
    </message>
    <message>
        <source>Recording of the line</source>
        <translation>Opptak av replikken</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Name of the pack</source>
        <translation>Navnet på pakken</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
</context>
<context>
    <name>PlanPractice</name>
    <message>
        <source>The plan was changed since this scenario was made from it.</source>
        <translation>Planen er endret siden dette scenarioet ble laget av den.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Oppdater det</translation>
    </message>
    <message>
        <source>Practise it as it is</source>
        <translation>Øv på det som det er</translation>
    </message>
    <message>
        <source>Both the plan and the scenario were changed since. Which one counts?</source>
        <translation>Både planen og scenarioet er endret siden. Hvilken gjelder?</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>My scenario</source>
        <translation>Scenarioet mitt</translation>
    </message>
    <message>
        <source>The scenario was not there any more. It was made from the plan again.</source>
        <translation>Scenarioet fantes ikke lenger. Det er laget av planen på nytt.</translation>
    </message>
    <message>
        <source>The scenario says what the plan says now.</source>
        <translation>Scenarioet sier nå det planen sier.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Part of the plan</source>
        <translation>Del av planen</translation>
    </message>
    <message>
        <source>Before the call</source>
        <translation>Før samtalen</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Etter samtalen</translation>
    </message>
    <message>
        <source>Customer and aim are enough to begin. All else is there if it helps.</source>
        <translation>Kunde og mål er nok for å begynne. Resten er der om det hjelper.</translation>
    </message>
    <message>
        <source>Plan the next call of this customer</source>
        <translation>Planlegg neste samtale med denne kunden</translation>
    </message>
    <message>
        <source>Go there together</source>
        <translation>Dra dit sammen</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Fjern denne planen</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Øv på dette</translation>
    </message>
    <message>
        <source>New call plan</source>
        <translation>Ny samtaleplan</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Samtaleplan</translation>
    </message>
    <message>
        <source>Still open, if you like:</source>
        <translation>Fortsatt åpent, om du vil:</translation>
    </message>
    <message>
        <source>Still open: {part}</source>
        <translation>Fortsatt åpent: {part}</translation>
    </message>
    <message numerus="yes">
        <source>Practised in %n take(s), the last one on {day}.</source>
        <translation>
            <numerusform>Øvd i %n opptak, den {day}.</numerusform>
            <numerusform>Øvd i %n opptak, det siste den {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan for the next call. What was asked and got is left out.</source>
        <translation>En plan for neste samtale. Det som er spurt om og oppnådd, er tatt ut.</translation>
    </message>
    <message>
        <source>The call plan was removed.</source>
        <translation>Samtaleplanen er fjernet.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>My calls</source>
        <translation>Mine samtaler</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Kjøper</translation>
    </message>
    <message>
        <source>Good morning. What would you like to talk about?</source>
        <translation>God morgen. Hva vil du snakke om?</translation>
    </message>
</context>
<context>
    <name>PointChip</name>
    <message>
        <source>{point}, said</source>
        <translation>{point}, sagt</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Key point {number}</source>
        <translation>Hovedpunkt {number}</translation>
    </message>
    <message>
        <source>Words of key point {number}</source>
        <translation>Ordene i hovedpunkt {number}</translation>
    </message>
    <message>
        <source>What the rep does with it</source>
        <translation>Hva selgeren gjør med det</translation>
    </message>
    <message>
        <source>Other ways to say it, one a line</source>
        <translation>Andre måter å si det på, én per linje</translation>
    </message>
    <message>
        <source>These words are not in the line as they stand here.</source>
        <translation>Disse ordene står ikke slik i replikken.</translation>
    </message>
    <message>
        <source>Reps who did say it said:</source>
        <translation>Selgere som sa det, sa:</translation>
    </message>
    <message>
        <source>{name}: up</source>
        <translation>{name}: opp</translation>
    </message>
    <message>
        <source>{name}: down</source>
        <translation>{name}: ned</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: fjern</translation>
    </message>
    <message>
        <source>Add “{quote}” to what counts</source>
        <translation>Legg til «{quote}» i det som teller</translation>
    </message>
    <message>
        <source>Add a phrasing</source>
        <translation>Legg til en formulering</translation>
    </message>
    <message>
        <source>say it</source>
        <translation>si det</translation>
    </message>
    <message>
        <source>ask it of the buyer</source>
        <translation>spørre kjøperen om det</translation>
    </message>
    <message>
        <source>agree on a concrete next step</source>
        <translation>avtale et konkret neste steg</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>la det være</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Find a scenario</source>
        <translation>Søk etter scenario</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Der du slapp</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Åpne eksempelet</translation>
    </message>
    <message>
        <source>See in half a minute what that looks like. Everything stays on this computer; nothing records by itself.</source>
        <translation>På et halvt minutt ser du hvordan det er. Alt blir på denne datamaskinen, og ingenting tas opp av seg selv.</translation>
    </message>
    <message>
        <source>The manager goes first, the rep says it back, both hear the two.</source>
        <translation>Lederen begynner, selgeren sier det etter, og begge hører de to opptakene.</translation>
    </message>
    <message>
        <source>What will you practise?</source>
        <translation>Hva vil du øve på?</translation>
    </message>
    <message>
        <source>No scenario is about “{text}”.</source>
        <translation>Ingen scenarioer handler om «{text}».</translation>
    </message>
    <message>
        <source>No scenario here yet. Packs shows what is installed.</source>
        <translation>Ingen scenarioer her ennå. Under Pakker ser du hva som er installert.</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>My words while I speak</source>
        <translation>Ordene mine mens jeg snakker</translation>
    </message>
    <message>
        <source>Key points light up while I speak</source>
        <translation>Hovedpunkter lyser opp mens jeg snakker</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>What you see while you speak. Reading along can distract.</source>
        <translation>Det du ser mens du snakker. Å lese med kan distrahere.</translation>
    </message>
    <message>
        <source>They come in your pauses. They are there after Stop in any case.</source>
        <translation>De kommer i pausene dine. Etter stopp er de der uansett.</translation>
    </message>
    <message>
        <source>Each lights up when it was said, and all go out at Stop: you judge first.</source>
        <translation>Hvert lyser opp når det er sagt, og alle slukker ved stopp: du vurderer først.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Language of what is shown</source>
        <translation>Språket i det som vises</translation>
    </message>
    <message>
        <source>The rep sees it here once title, situation, buyer, line and a key point are written.</source>
        <translation>Her vises det selgeren ser, når tittel, situasjon, kjøper, replikk og et hovedpunkt er skrevet.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situasjon</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Utfordringen</translation>
    </message>
    <message>
        <source>{buyer} says</source>
        <translation>{buyer} sier</translation>
    </message>
    <message>
        <source>What the line must get across</source>
        <translation>Dette må replikken få fram</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Ikke slik</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>What you say stays on this computer. Nothing is sent, counted or watched.</source>
        <translation>Det du sier, blir på denne datamaskinen. Ingenting sendes, telles eller overvåkes.</translation>
    </message>
    <message>
        <source>There is no account. A take is yours until you hand it over yourself.</source>
        <translation>Det finnes ingen konto. Et opptak er ditt til du selv gir det fra deg.</translation>
    </message>
    <message>
        <source>Nothing starts recording by itself, and you see when the microphone is open.</source>
        <translation>Ingenting tas opp av seg selv, og du ser når mikrofonen er åpen.</translation>
    </message>
    <message>
        <source>Nobody is ranked, and nothing is ever scored out of 100.</source>
        <translation>Ingen blir rangert, og det gis aldri poeng på en skala til 100.</translation>
    </message>
    <message>
        <source>The network is used to get a speech model or a pack, when you click, and for nothing else.</source>
        <translation>Nettet brukes til å hente en talemodell eller en pakke når du klikker, og ikke til noe annet.</translation>
    </message>
    <message>
        <source>The network is used to get a speech model or a pack, when you click, and to send takes to {host}.</source>
        <translation>Nettet brukes til å hente en talemodell eller en pakke når du klikker, og til å sende opptak til {host}.</translation>
    </message>
    <message>
        <source>You work offline: nothing can connect to anything.</source>
        <translation>Du arbeider frakoblet: Ingenting kan koble seg til noe.</translation>
    </message>
    <message>
        <source>What you say stays on this computer, but for takes that are sent to {host} for their words. Nothing is counted or watched.</source>
        <translation>Det du sier, blir på denne datamaskinen, unntatt opptak som sendes til {host} for å få ord. Ingenting telles eller overvåkes.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>What Go First never does.</source>
        <translation>Det Go First aldri gjør.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no pack at {path}.</source>
        <translation>Det er ingen pakke i {path}.</translation>
    </message>
    <message>
        <source>Give the path of a folder with a pack.yaml, or of a .gofirst file.</source>
        <translation>Oppgi stien til en mappe med en pack.yaml, eller til en .gofirst-fil.</translation>
    </message>
    <message>
        <source>There is no scenario file at {path}.</source>
        <translation>Det er ingen scenariofil i {path}.</translation>
    </message>
    <message>
        <source>Give the path of a file in a pack&apos;s scenarios folder.</source>
        <translation>Oppgi stien til en fil i scenarios-mappen i en pakke.</translation>
    </message>
    <message>
        <source>This file is not a pack.</source>
        <translation>Denne filen er ikke en pakke.</translation>
    </message>
    <message>
        <source>A pack is a folder with a pack.yaml, or a file ending in .gofirst.</source>
        <translation>En pakke er en mappe med en pack.yaml, eller en fil som slutter på .gofirst.</translation>
    </message>
    <message>
        <source>There is no pack.yaml in this folder.</source>
        <translation>Det er ingen pack.yaml i denne mappen.</translation>
    </message>
    <message>
        <source>Add one; the name is all lower case. An example comes with the program in scenarios.</source>
        <translation>Legg til en. Navnet skrives med små bokstaver. Et eksempel følger med programmet i scenarios.</translation>
    </message>
    <message>
        <source>pack.yaml lies in the folder {folder} inside the file.</source>
        <translation>pack.yaml ligger i mappen {folder} inne i filen.</translation>
    </message>
    <message>
        <source>Zip what is in the folder, not the folder itself.</source>
        <translation>Zipp det som er i mappen, ikke selve mappen.</translation>
    </message>
    <message>
        <source>This file is in format {found}; this Go First reads format {supported}.</source>
        <translation>Denne filen har format {found}. Denne versjonen av Go First leser format {supported}.</translation>
    </message>
    <message>
        <source>Update Go First; the file was left as it is.</source>
        <translation>Oppdater Go First. Filen er ikke endret.</translation>
    </message>
    <message>
        <source>Another pack has the same id, {id}: {other}.</source>
        <translation>En annen pakke har samme id, {id}: {other}.</translation>
    </message>
    <message>
        <source>Only that one is used. Remove one of the two.</source>
        <translation>Bare den brukes. Fjern en av de to.</translation>
    </message>
    <message>
        <source>{name} is a link or something else that is no ordinary file.</source>
        <translation>{name} er en lenke eller noe annet som ikke er en vanlig fil.</translation>
    </message>
    <message>
        <source>Put a copy of the file or folder in its place.</source>
        <translation>Legg en kopi av filen eller mappen der i stedet.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this pack.</source>
        <translation>Det er mer enn {limit} filer i denne pakken.</translation>
    </message>
    <message>
        <source>Take out what does not belong to it, or split it in two.</source>
        <translation>Ta ut det som ikke hører hjemme der, eller del den i to.</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>Filen kunne ikke leses ({reason}).</translation>
    </message>
    <message>
        <source>Check that it is there and that you have the right to read it.</source>
        <translation>Sjekk at den er der, og at du har lov til å lese den.</translation>
    </message>
    <message>
        <source>This pack asks for Go First {wanted}; this is {version}.</source>
        <translation>Denne pakken ber om Go First {wanted}. Dette er {version}.</translation>
    </message>
    <message>
        <source>Update Go First if something in the pack is missing.</source>
        <translation>Oppdater Go First hvis noe i pakken mangler.</translation>
    </message>
    <message>
        <source>This pack has no scenarios.</source>
        <translation>Denne pakken har ingen scenarioer.</translation>
    </message>
    <message>
        <source>Add files ending in .yaml to a folder named scenarios beside pack.yaml.</source>
        <translation>Legg filer som slutter på .yaml, i en mappe som heter scenarios, ved siden av pack.yaml.</translation>
    </message>
    <message>
        <source>This file is not used.</source>
        <translation>Denne filen brukes ikke.</translation>
    </message>
    <message>
        <source>Move it to the scenarios folder if it is a scenario.</source>
        <translation>Flytt den til scenarios-mappen hvis den er et scenario.</translation>
    </message>
    <message>
        <source>There are {count} more problems in this file.</source>
        <translation>Det er flere problemer i denne filen (antall: {count}).</translation>
    </message>
    <message>
        <source>Mend those above and check again.</source>
        <translation>Rett dem som står over, og sjekk igjen.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_kib} KiB.</source>
        <translation>Filen er større enn {limit_kib} KiB.</translation>
    </message>
    <message>
        <source>Split it into several scenarios.</source>
        <translation>Del den i flere scenarioer.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (it looks like {encoding}).</source>
        <translation>Teksten er ikke UTF-8 (den ser ut som {encoding}).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8: most editors offer it in Save as, under Encoding.</source>
        <translation>Lagre filen som UTF-8. De fleste redigeringsprogrammer har det i Lagre som, under Koding.</translation>
    </message>
    <message>
        <source>There is an invisible control character ({character}).</source>
        <translation>Det er et usynlig kontrolltegn her ({character}).</translation>
    </message>
    <message>
        <source>Delete it; typing the line anew is the surest way.</source>
        <translation>Slett det. Det sikreste er å skrive linjen på nytt.</translation>
    </message>
    <message>
        <source>There is a tab character.</source>
        <translation>Det er et tabulatortegn her.</translation>
    </message>
    <message>
        <source>Use spaces instead of tabs, two for each level.</source>
        <translation>Bruk mellomrom i stedet for tabulator, to for hvert nivå.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>Write something into it, or delete it.</source>
        <translation>Skriv noe i den, eller slett den.</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {limit} deep.</source>
        <translation>Lister og navn med verdier ligger mer enn {limit} nivåer inni hverandre.</translation>
    </message>
    <message>
        <source>Look for brackets that are never closed.</source>
        <translation>Se etter parenteser som aldri lukkes.</translation>
    </message>
    <message>
        <source>The file has more than {limit} parts.</source>
        <translation>Filen har mer enn {limit} deler.</translation>
    </message>
    <message>
        <source>A text is longer than {limit} characters.</source>
        <translation>En tekst er lengre enn {limit} tegn.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Forkort den.</translation>
    </message>
    <message>
        <source>The word before a colon is longer than {limit} characters.</source>
        <translation>Ordet foran et kolon er lengre enn {limit} tegn.</translation>
    </message>
    <message>
        <source>If it is a text, put it in quotes.</source>
        <translation>Hvis det er en tekst, sett den i anførselstegn.</translation>
    </message>
    <message>
        <source>A * at the beginning of a text stands for an alias, and packs have none: {text}</source>
        <translation>En * først i en tekst står for et alias, og pakker har ikke aliaser: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, or write out what the alias stands for.</source>
        <translation>Sett teksten i anførselstegn, eller skriv ut det aliaset står for.</translation>
    </message>
    <message>
        <source>A &amp; at the beginning of a text stands for an anchor, and packs have none: {text}</source>
        <translation>En &amp; først i en tekst står for et anker, og pakker har ikke ankere: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, or take the anchor out.</source>
        <translation>Sett teksten i anførselstegn, eller ta ut ankeret.</translation>
    </message>
    <message>
        <source>A ! at the beginning of a text stands for a tag, and packs have none: {text}</source>
        <translation>En ! først i en tekst står for en tagg, og pakker har ikke tagger: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, or take the tag out.</source>
        <translation>Sett teksten i anførselstegn, eller ta ut taggen.</translation>
    </message>
    <message>
        <source>Packs have no merge keys (&lt;&lt;).</source>
        <translation>Pakker har ikke flettenøkler (&lt;&lt;).</translation>
    </message>
    <message>
        <source>Write the lines out.</source>
        <translation>Skriv ut linjene.</translation>
    </message>
    <message>
        <source>Packs have no directives (a line that begins with %).</source>
        <translation>Pakker har ikke direktiver (en linje som begynner med %).</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Slett linjen.</translation>
    </message>
    <message>
        <source>A second document begins here (---).</source>
        <translation>Her begynner et nytt dokument (---).</translation>
    </message>
    <message>
        <source>Give it a file of its own, or delete the line.</source>
        <translation>Gi det en egen fil, eller slett linjen.</translation>
    </message>
    <message>
        <source>There is something other than a word before the colon.</source>
        <translation>Det er noe annet enn et ord foran kolonet.</translation>
    </message>
    <message>
        <source>If it is a text with brackets, such as {{{{name}}}}, put it in quotes.</source>
        <translation>Hvis det er en tekst med krøllparenteser, for eksempel {{{{name}}}}, sett den i anførselstegn.</translation>
    </message>
    <message>
        <source>{key} is there twice; the first is on line {first_line}.</source>
        <translation>{key} står to ganger. Den første er på linje {first_line}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behold en av de to.</translation>
    </message>
    <message>
        <source>There is a second colon in this line: {text}</source>
        <translation>Det er et kolon til i denne linjen: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, because a colon followed by a space has a meaning of its own.</source>
        <translation>Sett teksten i anførselstegn, for et kolon med mellomrom etter har en egen betydning.</translation>
    </message>
    <message>
        <source>A text cannot begin with {character} here: {text}</source>
        <translation>En tekst kan ikke begynne med {character} her: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Sett teksten i anførselstegn.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: {text}</source>
        <translation>Et anførselstegn åpnes her og lukkes aldri: {text}</translation>
    </message>
    <message>
        <source>Close it. An apostrophe inside of single quotes is written twice.</source>
        <translation>Lukk det. En apostrof inne i enkle anførselstegn skrives to ganger.</translation>
    </message>
    <message>
        <source>The text goes on after its closing quotation mark: {text}</source>
        <translation>Teksten fortsetter etter det siste anførselstegnet: {text}</translation>
    </message>
    <message>
        <source>Put the whole text in double quotes. An apostrophe inside of single quotes is written twice.</source>
        <translation>Sett hele teksten i doble anførselstegn. En apostrof inne i enkle anførselstegn skrives to ganger.</translation>
    </message>
    <message>
        <source>A bracket is opened here and not closed, or a comma is missing: {text}</source>
        <translation>En parentes åpnes her og lukkes ikke, eller et komma mangler: {text}</translation>
    </message>
    <message>
        <source>Close it, and put texts with commas, colons or brackets in quotes.</source>
        <translation>Lukk den, og sett tekster med komma, kolon eller parenteser i anførselstegn.</translation>
    </message>
    <message>
        <source>This line has no colon: {text}</source>
        <translation>Denne linjen har ikke noe kolon: {text}</translation>
    </message>
    <message>
        <source>Write name: value, or indent the line if it goes on with the text above.</source>
        <translation>Skriv navn: verdi, eller rykk inn linjen hvis den fortsetter teksten over.</translation>
    </message>
    <message>
        <source>After &gt; or | the text begins on the next line: {text}</source>
        <translation>Etter &gt; eller | begynner teksten på neste linje: {text}</translation>
    </message>
    <message>
        <source>Move it there and indent it, or put it in quotes.</source>
        <translation>Flytt den dit og rykk den inn, eller sett den i anførselstegn.</translation>
    </message>
    <message>
        <source>A backslash inside of double quotes begins a code that does not exist: {text}</source>
        <translation>En omvendt skråstrek inne i doble anførselstegn begynner en kode som ikke finnes: {text}</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or use single quotes.</source>
        <translation>Skriv \\ for en omvendt skråstrek, eller bruk enkle anførselstegn.</translation>
    </message>
    <message>
        <source>This line does not fit the lines above: {text}</source>
        <translation>Denne linjen passer ikke til linjene over: {text}</translation>
    </message>
    <message>
        <source>Check the indentation: lines of one list or map begin in the same column.</source>
        <translation>Sjekk innrykket: linjer som hører sammen, begynner i samme kolonne.</translation>
    </message>
    <message>
        <source>This line cannot be read as YAML: {text}</source>
        <translation>Denne linjen kan ikke leses som YAML: {text}</translation>
    </message>
    <message>
        <source>Check its indentation, and put the text in quotes.</source>
        <translation>Sjekk innrykket, og sett teksten i anførselstegn.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} mangler.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Legg det til.</translation>
    </message>
    <message>
        <source>{key} is not known here.</source>
        <translation>{key} er ukjent her.</translation>
    </message>
    <message>
        <source>Use one of these: {known}. If it is part of a text, put the text in quotes.</source>
        <translation>Bruk en av disse: {known}. Hvis det er en del av en tekst, sett teksten i anførselstegn.</translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>Mente du {suggestion}?</translation>
    </message>
    <message>
        <source>There is a list or a map where a text belongs.</source>
        <translation>Det er en liste eller navn med verdier der det skal stå en tekst.</translation>
    </message>
    <message>
        <source>Write a text; if it has a colon in it, put it in quotes.</source>
        <translation>Skriv en tekst. Hvis den har et kolon i seg, sett den i anførselstegn.</translation>
    </message>
    <message>
        <source>There is a single value where a list belongs.</source>
        <translation>Det er en enkelt verdi der det skal stå en liste.</translation>
    </message>
    <message>
        <source>Put a - before each entry, or brackets around them.</source>
        <translation>Sett en - foran hver oppføring, eller hakeparenteser rundt dem.</translation>
    </message>
    <message>
        <source>There is a single value or a list where names with values belong.</source>
        <translation>Det er en enkelt verdi eller en liste der det skal stå navn med verdier.</translation>
    </message>
    <message>
        <source>Write name: value on lines of their own.</source>
        <translation>Skriv navn: verdi på egne linjer.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Teksten er tom.</translation>
    </message>
    <message>
        <source>Write something, or take the line out.</source>
        <translation>Skriv noe, eller ta ut linjen.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Listen er tom.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>Legg til minst én oppføring.</translation>
    </message>
    <message>
        <source>The list has {found} entries instead of {expected}.</source>
        <translation>Listen har {found} oppføringer i stedet for {expected}.</translation>
    </message>
    <message>
        <source>Write just {expected}, such as [120, 170].</source>
        <translation>Skriv nøyaktig {expected}, for eksempel [120, 170].</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} er ikke et heltall.</translation>
    </message>
    <message>
        <source>Write digits only, such as 3.</source>
        <translation>Skriv bare sifre, for eksempel 3.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} er ikke et tall.</translation>
    </message>
    <message>
        <source>Write digits with a point, such as 2.5.</source>
        <translation>Skriv sifre med punktum, for eksempel 2.5.</translation>
    </message>
    <message>
        <source>{value} is neither true nor false.</source>
        <translation>{value} er verken true eller false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Skriv true eller false.</translation>
    </message>
    <message>
        <source>{value} is not between {lowest} and {highest}.</source>
        <translation>{value} er ikke mellom {lowest} og {highest}.</translation>
    </message>
    <message>
        <source>Choose a number from {lowest} to {highest}.</source>
        <translation>Velg et tall fra {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>{value} is not one of the choices.</source>
        <translation>{value} er ikke et av valgene.</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>Bruk en av disse: {known}.</translation>
    </message>
    <message>
        <source>{value} is not the number of a format.</source>
        <translation>{value} er ikke nummeret på et format.</translation>
    </message>
    <message>
        <source>Write schema: 1.</source>
        <translation>Skriv schema: 1.</translation>
    </message>
    <message>
        <source>{value} cannot be an id.</source>
        <translation>{value} kan ikke være en id.</translation>
    </message>
    <message>
        <source>Use lower-case letters a to z, digits, points and hyphens, 80 at most.</source>
        <translation>Bruk små bokstaver fra a til z, sifre, punktum og bindestreker, høyst 80 tegn.</translation>
    </message>
    <message>
        <source>{value} is not a language code.</source>
        <translation>{value} er ikke en språkkode.</translation>
    </message>
    <message>
        <source>Write en, en-GB, nl, nb or nn. If it is part of a text with a colon, put the text in quotes.</source>
        <translation>Skriv en, en-GB, nl, nb eller nn. Hvis det er en del av en tekst med kolon, sett teksten i anførselstegn.</translation>
    </message>
    <message>
        <source>{value} is not a version.</source>
        <translation>{value} er ikke en versjon.</translation>
    </message>
    <message>
        <source>Write three numbers, such as 1.0.0.</source>
        <translation>Skriv tre tall, for eksempel 1.0.0.</translation>
    </message>
    <message>
        <source>{value} is not a range of versions.</source>
        <translation>{value} er ikke et versjonsområde.</translation>
    </message>
    <message>
        <source>Write it like &quot;&gt;=0.3&quot; or &quot;&gt;=1.2, &lt;2&quot;.</source>
        <translation>Skriv det som &quot;&gt;=0.3&quot; eller &quot;&gt;=1.2, &lt;2&quot;.</translation>
    </message>
    <message>
        <source>{value} is not the name of a licence.</source>
        <translation>{value} er ikke navnet på en lisens.</translation>
    </message>
    <message>
        <source>Write an SPDX id such as CC-BY-4.0, or LicenseRef-Internal.</source>
        <translation>Skriv en SPDX-id, for eksempel CC-BY-4.0 eller LicenseRef-Internal.</translation>
    </message>
    <message>
        <source>{value} is not a web address.</source>
        <translation>{value} er ikke en nettadresse.</translation>
    </message>
    <message>
        <source>Write it in full, beginning with https://.</source>
        <translation>Skriv hele adressen, med https:// først.</translation>
    </message>
    <message>
        <source>{value} cannot be used here.</source>
        <translation>{value} kan ikke brukes her.</translation>
    </message>
    <message>
        <source>Compare with the example that comes with the program.</source>
        <translation>Sammenlign med eksempelet som følger med programmet.</translation>
    </message>
    <message>
        <source>The id {id} is there twice; the first is on line {first_line}.</source>
        <translation>Id-en {id} står to ganger. Den første er på linje {first_line}.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Gi denne en annen id.</translation>
    </message>
    <message>
        <source>Another scenario has the id {id}: {other}.</source>
        <translation>Et annet scenario har id-en {id}: {other}.</translation>
    </message>
    <message>
        <source>Give this one another id. Until then only the other is used.</source>
        <translation>Gi dette en annen id. Så lenge brukes bare det andre.</translation>
    </message>
    <message>
        <source>There is no stage {value} in pack.yaml.</source>
        <translation>Det er ingen fase {value} i pack.yaml.</translation>
    </message>
    <message>
        <source>There is no line {value} in this scenario.</source>
        <translation>Det er ingen replikk {value} i dette scenarioet.</translation>
    </message>
    <message>
        <source>There is no question {value} in this scenario.</source>
        <translation>Det er ikke noe spørsmål {value} i dette scenarioet.</translation>
    </message>
    <message>
        <source>There is no key point {value} in this scenario.</source>
        <translation>Det er ikke noe hovedpunkt {value} i dette scenarioet.</translation>
    </message>
    <message>
        <source>There is no qualification item {value} in pack.yaml.</source>
        <translation>Det er ikke noe kvalifiseringspunkt {value} i pack.yaml.</translation>
    </message>
    <message>
        <source>There is no rubric {value} in pack.yaml.</source>
        <translation>Det er ingen vurderingsmal {value} i pack.yaml.</translation>
    </message>
    <message>
        <source>There is no turn {value} in this dialogue.</source>
        <translation>Det er ingen tur {value} i denne dialogen.</translation>
    </message>
    <message>
        <source>No way leads to the turn {turn}.</source>
        <translation>Ingen vei fører til turen {turn}.</translation>
    </message>
    <message>
        <source>Add a goto to it, or take it out.</source>
        <translation>Legg til en goto som fører dit, eller ta den ut.</translation>
    </message>
    <message>
        <source>The turn {turn} leads nowhere.</source>
        <translation>Turen {turn} fører ingen steder.</translation>
    </message>
    <message>
        <source>Add next, or end: won, open or lost.</source>
        <translation>Legg til next, eller end: won, open eller lost.</translation>
    </message>
    <message>
        <source>The turn {turn} has both next and end.</source>
        <translation>Turen {turn} har både next og end.</translation>
    </message>
    <message>
        <source>The last way out of the turn {turn} has a condition, so the conversation may get stuck.</source>
        <translation>Den siste veien ut av turen {turn} har en betingelse, så samtalen kan stoppe opp.</translation>
    </message>
    <message>
        <source>Add a last goto without when.</source>
        <translation>Legg til en siste goto uten when.</translation>
    </message>
    <message>
        <source>The phrasings of key point {key_point} of the line {line} ({scenario}, {language}) are too thin to tell it by, such as “{phrase}”.</source>
        <translation>Formuleringene av hovedpunkt {key_point} i replikken {line} ({scenario}, {language}) er for tynne til å kjenne det igjen på, som «{phrase}».</translation>
    </message>
    <message>
        <source>Add a phrasing with the words that only this point has.</source>
        <translation>Legg til en formulering med ordene som bare dette punktet har.</translation>
    </message>
    <message>
        <source>The phrasing “{phrase}” of key point {key_point} of the line {line} ({scenario}, {language}) has the words of another key point.</source>
        <translation>Formuleringen «{phrase}» av hovedpunkt {key_point} i replikken {line} ({scenario}, {language}) har ordene til et annet hovedpunkt.</translation>
    </message>
    <message>
        <source>Word one of the two so that they can be told apart.</source>
        <translation>Ordlegg det ene slik at de kan skilles fra hverandre.</translation>
    </message>
    <message>
        <source>From the turn {turn} on, no end can be reached.</source>
        <translation>Fra replikken {turn} av kan ingen slutt nås.</translation>
    </message>
    <message>
        <source>Let one of the turns it leads to go to a turn with an end.</source>
        <translation>La en av replikkene den fører til, gå til en replikk med en slutt.</translation>
    </message>
    <message>
        <source>The turn {turn} asks for a commitment, and the scenario does not say which.</source>
        <translation>Replikken {turn} ber om en forpliktelse, og scenarioet sier ikke hvilken.</translation>
    </message>
    <message>
        <source>Add a commitment to the scenario; until then every answer counts as committed.</source>
        <translation>Legg til en forpliktelse (commitment) i scenarioet; inntil da teller hvert svar som forpliktet.</translation>
    </message>
    <message>
        <source>The turn {turn} has a way for what to avoid, and nothing to avoid.</source>
        <translation>Replikken {turn} har en vei for det som bør unngås, og ingenting å unngå.</translation>
    </message>
    <message>
        <source>Add avoid to one of its lines, or take the condition out.</source>
        <translation>Gi en av replikkene en avoid, eller ta bort vilkåret.</translation>
    </message>
    <message>
        <source>More than one line has a key point {value}.</source>
        <translation>Mer enn én replikk har et hovedpunkt {value}.</translation>
    </message>
    <message>
        <source>Any of them counts. To mean one of them, write: {choices}.</source>
        <translation>Hvert av dem teller. Skriv for å mene ett av dem: {choices}.</translation>
    </message>
    <message>
        <source>This way out of the turn {turn} is never taken: the one above it has no condition.</source>
        <translation>Denne veien ut av turen {turn} blir aldri brukt, for den over har ingen betingelse.</translation>
    </message>
    <message>
        <source>Move the one without when to the end.</source>
        <translation>Flytt den uten when til slutten.</translation>
    </message>
    <message>
        <source>The range goes from {low} to {high}.</source>
        <translation>Området går fra {low} til {high}.</translation>
    </message>
    <message>
        <source>Write the smaller number first.</source>
        <translation>Skriv det minste tallet først.</translation>
    </message>
    <message>
        <source>The scale has {found} labels for {expected} steps.</source>
        <translation>Skalaen har {found} navn for {expected} trinn.</translation>
    </message>
    <message>
        <source>Write one label for each step, lowest first.</source>
        <translation>Skriv ett navn for hvert trinn, det laveste først.</translation>
    </message>
    <message>
        <source>The code no names two written languages; it is read as {language}.</source>
        <translation>Koden no står for to skriftspråk. Den leses som {language}.</translation>
    </message>
    <message>
        <source>Write nb for Bokmål or nn for Nynorsk.</source>
        <translation>Skriv nb for bokmål eller nn for nynorsk.</translation>
    </message>
    <message>
        <source>This text is missing in {language}, which the pack says is complete.</source>
        <translation>Denne teksten mangler på {language}, som pakken sier er komplett.</translation>
    </message>
    <message>
        <source>Add it, or take {language} out of languages in pack.yaml.</source>
        <translation>Legg den til, eller ta {language} ut av languages i pack.yaml.</translation>
    </message>
    <message>
        <source>Nothing in pack.yaml says what {value} stands for, so it is shown as it is.</source>
        <translation>Ingenting i pack.yaml sier hva {value} står for, så det vises som det er.</translation>
    </message>
    <message>
        <source>Add it to variables in pack.yaml, or write the name itself: {known}.</source>
        <translation>Legg det til i variables i pack.yaml, eller skriv selve navnet: {known}.</translation>
    </message>
    <message>
        <source>The key point {id} has no accepted phrasing of two words or more in {language}.</source>
        <translation>Hovedpunktet {id} har ingen godtatt formulering på to ord eller mer på {language}.</translation>
    </message>
    <message>
        <source>Add some ways to say it to accept, or takes will often count as not saying it.</source>
        <translation>Legg til noen måter å si det på i accept, ellers vil det ofte telle som ikke sagt.</translation>
    </message>
    <message>
        <source>The line {id} takes longer than {limit_s} seconds.</source>
        <translation>Replikken {id} tar mer enn {limit_s} sekunder.</translation>
    </message>
    <message>
        <source>Split it into two lines.</source>
        <translation>Del den i to replikker.</translation>
    </message>
    <message>
        <source>This vocabulary has {found} names; only the first {limit} are used.</source>
        <translation>Denne ordlisten har {found} navn; bare de første {limit} blir brukt.</translation>
    </message>
    <message>
        <source>Keep those that are said and often misheard, most important first.</source>
        <translation>Behold dem som blir sagt og ofte hørt feil, de viktigste først.</translation>
    </message>
    <message>
        <source>The name {name} is longer than {limit} characters, so nobody listens for it.</source>
        <translation>Navnet {name} er lengre enn {limit} tegn, så ingen lytter etter det.</translation>
    </message>
    <message>
        <source>Write it as it is said, or leave it out.</source>
        <translation>Skriv det slik det blir sagt, eller la det være.</translation>
    </message>
    <message>
        <source>{name} is not the name of a file inside the pack.</source>
        <translation>{name} er ikke navnet på en fil i pakken.</translation>
    </message>
    <message>
        <source>Write it from the pack&apos;s folder on with forward slashes, such as audio/anna/en/intro.flac.</source>
        <translation>Skriv det fra pakkens mappe og med skråstreker, for eksempel audio/anna/en/intro.flac.</translation>
    </message>
    <message>
        <source>{name} is not FLAC, Opus or WAV.</source>
        <translation>{name} er ikke FLAC, Opus eller WAV.</translation>
    </message>
    <message>
        <source>Save the recording as FLAC, Opus or WAV and name that file.</source>
        <translation>Lagre opptaket som FLAC, Opus eller WAV, og oppgi den filen.</translation>
    </message>
    <message>
        <source>The recording {name} is missing.</source>
        <translation>Opptaket {name} mangler.</translation>
    </message>
    <message>
        <source>Add it with just this spelling; until then a system voice reads the line.</source>
        <translation>Legg det til med nøyaktig denne skrivemåten. Så lenge leser en datastemme replikken.</translation>
    </message>
    <message>
        <source>{name} does not hold what its ending says.</source>
        <translation>{name} inneholder ikke det som filendelsen sier.</translation>
    </message>
    <message>
        <source>Save the recording again as FLAC, Opus or WAV.</source>
        <translation>Lagre opptaket på nytt som FLAC, Opus eller WAV.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a pack.</source>
        <translation>Filen er skadet eller er ikke en pakke.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Hent den på nytt der den kom fra.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB.</source>
        <translation>Filen er større enn {limit_mb} MB.</translation>
    </message>
    <message>
        <source>Split the pack, or save recordings as Opus.</source>
        <translation>Del pakken, eller lagre opptakene som Opus.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in it.</source>
        <translation>Det er mer enn {limit} filer i den.</translation>
    </message>
    <message>
        <source>Split the pack.</source>
        <translation>Del pakken.</translation>
    </message>
    <message>
        <source>Its list of files is larger than {limit_kib} KiB.</source>
        <translation>Listen over filer i den er større enn {limit_kib} KiB.</translation>
    </message>
    <message>
        <source>Split the pack, or use shorter names.</source>
        <translation>Del pakken, eller bruk kortere navn.</translation>
    </message>
    <message>
        <source>The zip file has a comment or something attached.</source>
        <translation>Zip-filen har en kommentar eller noe som er hengt på.</translation>
    </message>
    <message>
        <source>Zip the folder again without it.</source>
        <translation>Zipp mappen på nytt uten det.</translation>
    </message>
    <message>
        <source>The zip file uses zip64, which packs do not need.</source>
        <translation>Zip-filen bruker zip64, som pakker ikke trenger.</translation>
    </message>
    <message>
        <source>Zip the folder again without zip64.</source>
        <translation>Zipp mappen på nytt uten zip64.</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>Zip-filen er én av flere deler.</translation>
    </message>
    <message>
        <source>Zip the folder again as a single file.</source>
        <translation>Zipp mappen på nytt som én fil.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>{name} er kryptert.</translation>
    </message>
    <message>
        <source>Zip the folder again without a password.</source>
        <translation>Zipp mappen på nytt uten passord.</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that packs do not use.</source>
        <translation>{name} er komprimert på en måte som pakker ikke bruker.</translation>
    </message>
    <message>
        <source>Zip the folder again with the ordinary method, deflate.</source>
        <translation>Zipp mappen på nytt med den vanlige metoden, deflate.</translation>
    </message>
    <message>
        <source>Put the file itself into the pack.</source>
        <translation>Legg selve filen i pakken.</translation>
    </message>
    <message>
        <source>The file name {name} is not possible on every system.</source>
        <translation>Filnavnet {name} er ikke mulig på alle systemer.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and points, 150 at most, and nothing that leads out of the pack.</source>
        <translation>Bruk bokstaver, sifre, bindestreker og punktum, høyst 150 tegn, og ingenting som fører ut av pakken.</translation>
    </message>
    <message>
        <source>{name} and {other} are the same name on some systems.</source>
        <translation>{name} og {other} er samme navn på noen systemer.</translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation>Gi en av de to et nytt navn.</translation>
    </message>
    <message>
        <source>{name} is a kind of file that packs do not hold.</source>
        <translation>{name} er en filtype som pakker ikke inneholder.</translation>
    </message>
    <message>
        <source>Packs hold .yaml, .yml, .txt, .md, .flac, .opus, .ogg, .wav and .mp3. Take it out.</source>
        <translation>Pakker inneholder .yaml, .yml, .txt, .md, .flac, .opus, .ogg, .wav og .mp3. Ta ut filen.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_mb} MB.</source>
        <translation>{name} er større enn {limit_mb} MB.</translation>
    </message>
    <message>
        <source>Shorten the recording, or save it as Opus.</source>
        <translation>Kort ned opptaket, eller lagre det som Opus.</translation>
    </message>
    <message>
        <source>Unpacked the pack is larger than {limit_mb} MB.</source>
        <translation>Pakken er større enn {limit_mb} MB når den er pakket ut.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 200 times its size.</source>
        <translation>{name} blir mer enn 200 ganger så stor når den pakkes ut.</translation>
    </message>
    <message>
        <source>This is how zip bombs look. Only if you know where the pack comes from, zip it again.</source>
        <translation>Slik ser zip-bomber ut. Zipp pakken på nytt bare hvis du vet hvor den kommer fra.</translation>
    </message>
    <message>
        <source>{name} overlaps with another file in the zip.</source>
        <translation>{name} overlapper med en annen fil i zip-filen.</translation>
    </message>
    <message>
        <source>This is how zip bombs look; get the pack again from where it came from.</source>
        <translation>Slik ser zip-bomber ut. Hent pakken på nytt der den kom fra.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} er skadet.</translation>
    </message>
    <message>
        <source>Get the pack again from where it came from.</source>
        <translation>Hent pakken på nytt der den kom fra.</translation>
    </message>
    <message>
        <source>There is no MANIFEST.json, so nobody can tell whether a file was changed on the way.</source>
        <translation>Det er ingen MANIFEST.json, så ingen kan vite om en fil ble endret underveis.</translation>
    </message>
    <message>
        <source>Export the pack from Go First instead of zipping it by hand.</source>
        <translation>Eksporter pakken fra Go First i stedet for å zippe den for hånd.</translation>
    </message>
    <message>
        <source>MANIFEST.json cannot be read.</source>
        <translation>MANIFEST.json kan ikke leses.</translation>
    </message>
    <message>
        <source>Export the pack again.</source>
        <translation>Eksporter pakken på nytt.</translation>
    </message>
    <message>
        <source>{name} was changed after the pack was made.</source>
        <translation>{name} ble endret etter at pakken ble laget.</translation>
    </message>
    <message>
        <source>{name} was added after the pack was made.</source>
        <translation>{name} ble lagt til etter at pakken ble laget.</translation>
    </message>
    <message>
        <source>{name} was taken out after the pack was made.</source>
        <translation>{name} ble tatt ut etter at pakken ble laget.</translation>
    </message>
    <message>
        <source>{name} is of a kind that no pack has, and was left out.</source>
        <translation>{name} er av en type som ikke hører hjemme i en pakke, og ble utelatt.</translation>
    </message>
    <message>
        <source>Packs hold YAML, text, FLAC, Opus, Ogg, WAV and MP3 files.</source>
        <translation>Pakker inneholder YAML-, tekst-, FLAC-, Opus-, Ogg-, WAV- og MP3-filer.</translation>
    </message>
    <message>
        <source>The signature does not fit the pack: something was changed after it was signed.</source>
        <translation>Signaturen stemmer ikke med pakken: noe er endret etter at den ble signert.</translation>
    </message>
    <message>
        <source>Get the pack and its signature again, from its author.</source>
        <translation>Hent pakken og signaturen på nytt fra forfatteren.</translation>
    </message>
    <message>
        <source>The pack is signed, and its signature could not be checked.</source>
        <translation>Pakken er signert, men signaturen kunne ikke kontrolleres.</translation>
    </message>
    <message>
        <source>Add the author&apos;s public key, or ask for a signature by minisign, Ed25519 or RSA.</source>
        <translation>Legg til forfatterens offentlige nøkkel, eller be om en signatur med minisign, Ed25519 eller RSA.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Whom it is about</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>All of it is here already. There is nothing to add, and nothing was added.</source>
        <translation>Alt finnes her allerede. Det er ingenting å legge til, og ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>Close, add nothing</source>
        <translation>Lukk uten å legge til</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>en uten navn</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Fra {name}</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>skrevet {day}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Meg</translation>
    </message>
    <message>
        <source>{name}, who is new here</source>
        <translation>{name}, ny her</translation>
    </message>
    <message>
        <source>The file is about {rep}. Are you {rep}? If not, choose somebody else above.</source>
        <translation>Filen gjelder {rep}. Er du {rep}? Hvis ikke, velg en annen over.</translation>
    </message>
    <message>
        <source>The file is about {rep}, and you chose {name}. Is that the same person?</source>
        <translation>Filen gjelder {rep}, og du valgte {name}. Er det samme person?</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Legg til likevel</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>En annen</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Spør om dette</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Skriv en selv</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Flere spørsmål</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Spørsmål {number}</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Play {time}: {words}</source>
        <translation>Spill {time}: {words}</translation>
    </message>
</context>
<context>
    <name>QuotePicker</name>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tap the first and the last word that make the point.</source>
        <translation>Trykk på det første og det siste ordet som sier det.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>You said: {text}</source>
        <translation>Du sa: {text}</translation>
    </message>
    <message>
        <source>You did not say: {text}</source>
        <translation>Du sa ikke: {text}</translation>
    </message>
    <message>
        <source>You asked: {text}</source>
        <translation>Du spurte: {text}</translation>
    </message>
    <message>
        <source>You did not ask: {text}</source>
        <translation>Du spurte ikke: {text}</translation>
    </message>
    <message>
        <source>You agreed a next step</source>
        <translation>Du avtalte et neste steg</translation>
    </message>
    <message>
        <source>No next step was agreed</source>
        <translation>Det ble ikke avtalt noe neste steg</translation>
    </message>
    <message>
        <source>You said what is better left out: {text}</source>
        <translation>Du sa det som heller bør utelates: {text}</translation>
    </message>
    <message>
        <source>You left out what is better left out</source>
        <translation>Du utelot det som heller bør utelates</translation>
    </message>
    <message>
        <source>say: {text}</source>
        <translation>å si: {text}</translation>
    </message>
    <message>
        <source>leave out: {text}</source>
        <translation>å utelate: {text}</translation>
    </message>
    <message>
        <source>ask: {text}</source>
        <translation>å spørre: {text}</translation>
    </message>
    <message>
        <source>do not ask: {text}</source>
        <translation>ikke å spørre: {text}</translation>
    </message>
    <message>
        <source>agree a next step</source>
        <translation>å avtale et neste steg</translation>
    </message>
    <message>
        <source>agree no next step yet</source>
        <translation>ikke å avtale noe neste steg ennå</translation>
    </message>
    <message>
        <source>say what is better left out</source>
        <translation>å si det som heller bør utelates</translation>
    </message>
    <message>
        <source>leave out what is better left out</source>
        <translation>å utelate det som heller bør utelates</translation>
    </message>
    <message>
        <source>{buyer} goes on with you</source>
        <translation>{buyer} går videre med deg</translation>
    </message>
    <message>
        <source>{buyer} has not decided yet</source>
        <translation>{buyer} har ikke bestemt seg ennå</translation>
    </message>
    <message>
        <source>{buyer} does not go on</source>
        <translation>{buyer} går ikke videre</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>Choose the file …</source>
        <translation>Velg filen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Go to the page of {name}</source>
        <translation>Gå til siden til {name}</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leser filen</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Velg en annen fil …</translation>
    </message>
    <message>
        <source>Look at a file that somebody handed over</source>
        <translation>Se på en fil som noen har gitt deg</translation>
    </message>
    <message>
        <source>You see who it is from and what it holds before anything is added. You can drop it on this window as well.</source>
        <translation>Du ser hvem den er fra og hva den inneholder før noe legges til. Du kan også slippe den på dette vinduet.</translation>
    </message>
    <message>
        <source>Handed over to you</source>
        <translation>Gitt til deg</translation>
    </message>
    <message>
        <source>Handed over (*.gofirst)</source>
        <translation>Gitt videre (*.gofirst)</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Se på en fil</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Leser {file} …</translation>
    </message>
    <message>
        <source>Adding it …</source>
        <translation>Legger til …</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) added</source>
        <translation>
            <numerusform>%n opptak lagt til</numerusform>
            <numerusform>%n opptak lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n oppføring lagt til</numerusform>
            <numerusform>%n oppføringer lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed</source>
        <translation>
            <numerusform>%n ting endret</numerusform>
            <numerusform>%n ting endret</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Ingenting ble lagt til</translation>
    </message>
    <message>
        <source>All of it was taken back.</source>
        <translation>Alt er angret.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Nothing else is written in it yet.</source>
        <translation>Det står ikke noe mer i den ennå.</translation>
    </message>
    <message>
        <source>The leader&apos;s own preparation and reflection are never in it.</source>
        <translation>Lederens egen forberedelse og refleksjon er aldri med.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>This was changed somewhere else meanwhile. Which version counts?</source>
        <translation>Dette er i mellomtiden endret et annet sted. Hvilken versjon gjelder?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Vis den andre</translation>
    </message>
    <message>
        <source>This was deleted somewhere else meanwhile.</source>
        <translation>Dette er i mellomtiden slettet et annet sted.</translation>
    </message>
</context>
<context>
    <name>RecordingNote</name>
    <message>
        <source>Before you record somebody, ask. Say why you record and how long you keep it, and stay with them while it runs. Whoever was recorded may hear it, have a copy of it and have it deleted: Settings does both.</source>
        <translation>Spør før du tar opp noen. Si hvorfor du tar opp og hvor lenge du beholder det, og vær til stede mens det går. Den som er tatt opp, kan få høre det, få en kopi og få det slettet: Begge deler gjøres i Innstillinger.</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Mikrofonnivå</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stopp opptaket</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Start opptaket</translation>
    </message>
    <message>
        <source>Space starts</source>
        <translation>Mellomrom starter</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Åpner mikrofonen …</translation>
    </message>
    <message>
        <source>Microphone open · Space stops</source>
        <translation>Mikrofonen er åpen · Mellomrom stopper</translation>
    </message>
    <message>
        <source>Keeping the take …</source>
        <translation>Lagrer opptaket …</translation>
    </message>
    <message>
        <source>Paused · Space stops</source>
        <translation>Pauset · Mellomrom stopper</translation>
    </message>
    <message>
        <source>The disk is slow: {seconds} s of sound wait in memory. Nothing is lost; go on speaking.</source>
        <translation>Disken er treg: {seconds} s lyd venter i minnet. Ingenting går tapt; bare snakk videre.</translation>
    </message>
    <message>
        <source>Only silence arrives. Is the microphone muted? Look in your computer&apos;s privacy settings whether Go First may use it.</source>
        <translation>Det kommer bare stillhet. Er mikrofonen slått av? Se i personverninnstillingene på datamaskinen om Go First får bruke den.</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing: the computer is too busy.</source>
        <translation>{seconds} s lyd mangler, fordi datamaskinen har for mye å gjøre.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: %n minute(s) can still be recorded.</source>
        <translation>
            <numerusform>Disken er nesten full: Det kan tas opp %n minutt til. </numerusform>
            <numerusform> Disken er nesten full: Det kan tas opp %n minutter til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped. Move back a little, or lower the input level.</source>
        <translation>For høyt: lyden klippes. Gå litt lenger unna, eller senk inngangsnivået.</translation>
    </message>
    <message>
        <source>Very quiet. Move closer, or raise the input level.</source>
        <translation>Veldig svakt. Gå nærmere, eller øk inngangsnivået.</translation>
    </message>
    <message>
        <source>Listening is {seconds} s behind; the recording is safe, the words come a little later.</source>
        <translation>Lyttingen ligger {seconds} s etter; opptaket er trygt, ordene kommer litt senere.</translation>
    </message>
</context>
<context>
    <name>RecordingQuestion</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on with “{name}”</source>
        <translation>Fortsett med «{name}»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Remark here</source>
        <translation>Merknad her</translation>
    </message>
    <message>
        <source>Stop at each remark</source>
        <translation>Stopp ved hver merknad</translation>
    </message>
    <message>
        <source>No remarks yet. Pause where something was said well, and say so: praise comes first.</source>
        <translation>Ingen merknader ennå. Ta pause der noe ble sagt godt, og si det: Ros kommer først.</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Change the remark</source>
        <translation>Endre merknaden</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andre ord</translation>
    </message>
    <message>
        <source>Choose the words that the remark is about</source>
        <translation>Velg ordene som merknaden handler om</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Ros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Type merknad</translation>
    </message>
    <message>
        <source>Who writes this?</source>
        <translation>Hvem skriver dette?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Play the attempt from {time}</source>
        <translation>Spill forsøket fra {time}</translation>
    </message>
    <message>
        <source>What went well here?</source>
        <translation>Hva gikk bra her?</translation>
    </message>
    <message>
        <source>What would happen if …?</source>
        <translation>Hva ville skje hvis …?</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Praise</source>
        <translation>Ros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>{kind}: play the attempt from {time}</source>
        <translation>{kind}: Spill forsøket fra {time}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the remark at {time}</source>
        <translation>Endre merknaden ved {time}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the remark at {time}</source>
        <translation>Fjern merknaden ved {time}</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Spill videre</translation>
    </message>
    <message>
        <source>Hear the remark ({key})</source>
        <translation>Hør merknaden ({key})</translation>
    </message>
    <message>
        <source>Spoken, and not written down</source>
        <translation>Muntlig, og ikke skrevet ned</translation>
    </message>
</context>
<context>
    <name>RemarkSpeaking</name>
    <message>
        <source>Writing it down …</source>
        <translation>Skrives ned …</translation>
    </message>
    <message>
        <source>Nothing was understood: the sound is the remark. You can add a line.</source>
        <translation>Ingenting ble forstått: lyden er merknaden. Du kan legge til en linje.</translation>
    </message>
    <message>
        <source>There is no speech model here: the sound is the remark. You can add a line.</source>
        <translation>Det er ingen talemodell her: lyden er merknaden. Du kan legge til en linje.</translation>
    </message>
    <message>
        <source>It could not be written down: the sound is the remark. You can add a line.</source>
        <translation>Det kunne ikke skrives ned: lyden er merknaden. Du kan legge til en linje.</translation>
    </message>
    <message>
        <source>The sound is out of the remark.</source>
        <translation>Lyden er tatt ut av merknaden.</translation>
    </message>
</context>
<context>
    <name>RemarkSpeech</name>
    <message>
        <source>Speak it</source>
        <translation>Snakk</translation>
    </message>
    <message>
        <source>Click and speak, or hold it while you speak ({key})</source>
        <translation>Klikk og snakk, eller hold inne mens du snakker ({key})</translation>
    </message>
    <message>
        <source>Take the sound out</source>
        <translation>Ta lyden ut</translation>
    </message>
    <message>
        <source>Hear what you said, {time}</source>
        <translation>Hør det du sa, {time}</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Åpner mikrofonen …</translation>
    </message>
    <message>
        <source>Stop · {time}</source>
        <translation>Stopp · {time}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Stop speaking the remark</source>
        <translation>Slutt å snakke</translation>
    </message>
    <message>
        <source>Speak the remark</source>
        <translation>Snakk inn merknaden</translation>
    </message>
    <message>
        <source>The microphone is open.</source>
        <translation>Mikrofonen er åpen.</translation>
    </message>
    <message>
        <source>Only silence arrives. Is the microphone muted?</source>
        <translation>Det kommer bare stillhet. Er mikrofonen dempet?</translation>
    </message>
</context>
<context>
    <name>RemarkWriting</name>
    <message>
        <source>Choose the first and the last word that the remark is about.</source>
        <translation>Velg det første og det siste ordet som merknaden handler om.</translation>
    </message>
    <message>
        <source>What you wrote was put away.</source>
        <translation>Det du skrev, er lagt bort.</translation>
    </message>
</context>
<context>
    <name>RepHead</name>
    <message>
        <source>We spoke</source>
        <translation>Vi har snakket</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Neste en-til-en</translation>
    </message>
    <message>
        <source>Likes feedback</source>
        <translation>Liker tilbakemelding</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Ofte</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Nå og da</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>På forespørsel</translation>
    </message>
    <message>
        <source>The one skill in work</source>
        <translation>Den ene ferdigheten det jobbes med</translation>
    </message>
    <message>
        <source>Such as: be silent after the price</source>
        <translation>For eksempel: tie etter prisen</translation>
    </message>
    <message>
        <source>The line it is practised on</source>
        <translation>Replikken den øves på</translation>
    </message>
    <message>
        <source>Practise this line</source>
        <translation>Øv på denne replikken</translation>
    </message>
    <message>
        <source>Not met here yet</source>
        <translation>Ikke møtt her ennå</translation>
    </message>
    <message>
        <source>What you make together or what is handed over stands here.</source>
        <translation>Her står det dere lager sammen, eller det som er overlevert.</translation>
    </message>
    <message>
        <source>Last contact: {how}</source>
        <translation>Siste kontakt: {how}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>You are reminded after a week without contact.</source>
        <translation>Du blir minnet på det etter en uke uten kontakt.</translation>
    </message>
    <message>
        <source>You are reminded after three weeks without contact.</source>
        <translation>Du blir minnet på det etter tre uker uten kontakt.</translation>
    </message>
    <message>
        <source>You are reminded of the monthly talk only.</source>
        <translation>Du blir bare minnet på den månedlige samtalen.</translation>
    </message>
</context>
<context>
    <name>RepSection</name>
    <message>
        <source>Your preparation</source>
        <translation>Forberedelsen din</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>Det {name} skrev</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>%n av 5 besvart</numerusform>
            <numerusform>%n av 5 besvart</numerusform>
        </translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>ikke kommet tilbake ennå</translation>
    </message>
    <message>
        <source>It has not come back yet. The talk can be held without it.</source>
        <translation>Det er ikke kommet tilbake ennå. Samtalen kan holdes uten.</translation>
    </message>
    <message>
        <source>handed back on {when}</source>
        <translation>levert tilbake {when}</translation>
    </message>
    <message>
        <source>How are you? Only if you like; it is for the two of you and is never added up.</source>
        <translation>Hvordan har du det? Bare hvis du vil; det er for dere to og blir aldri lagt sammen.</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Kort om det</translation>
    </message>
    <message>
        <source>What went well since last time?</source>
        <translation>Hva har gått bra siden sist?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Hva var vanskelig?</translation>
    </message>
    <message>
        <source>What did you learn about buyers, or about yourself?</source>
        <translation>Hva har du lært om kjøpere, eller om deg selv?</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation>Hva vil du snakke om?</translation>
    </message>
    <message>
        <source>What do you need of your manager?</source>
        <translation>Hva trenger du fra lederen din?</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeidsmengde</translation>
    </message>
</context>
<context>
    <name>RepView</name>
    <message>
        <source>Practise together</source>
        <translation>Øv sammen</translation>
    </message>
    <message>
        <source>Nothing yet. What you make together or what is handed over stands here.</source>
        <translation>Ingenting ennå. Her kommer det dere lager sammen, eller det som overleveres.</translation>
    </message>
    <message>
        <source>What there is between you</source>
        <translation>Det dere har sammen</translation>
    </message>
    <message>
        <source>Only you see it: it is never handed over and on no paper.</source>
        <translation>Bare du ser det: det overleveres aldri og står ikke på noe papir.</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Ditt eget notat</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Fjern fra teamet</translation>
    </message>
    <message>
        <source>{name} is no longer in your team.</source>
        <translation>{name} er ikke lenger i teamet ditt.</translation>
    </message>
</context>
<context>
    <name>Reps</name>
    <message>
        <source>being prepared</source>
        <translation>forberedes</translation>
    </message>
    <message>
        <source>begun, not ended</source>
        <translation>begynt, ikke avsluttet</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalt</translation>
    </message>
    <message>
        <source>A call without a name yet</source>
        <translation>En samtale uten navn ennå</translation>
    </message>
    <message>
        <source>A visit without a name yet</source>
        <translation>Et besøk uten navn ennå</translation>
    </message>
    <message>
        <source>A goal without words yet</source>
        <translation>Et mål uten ord ennå</translation>
    </message>
    <message>
        <source>A take that was deleted since</source>
        <translation>Et opptak som siden er slettet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Forbilde</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>looked back at</source>
        <translation>sett tilbake på</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Samtaleplan</translation>
    </message>
    <message>
        <source>talked over</source>
        <translation>snakket gjennom</translation>
    </message>
    <message>
        <source>Goal · reached</source>
        <translation>Mål · nådd</translation>
    </message>
    <message>
        <source>Goal · let go</source>
        <translation>Mål · lagt bort</translation>
    </message>
    <message>
        <source>Goal · no day agreed on yet</source>
        <translation>Mål · ingen dag avtalt ennå</translation>
    </message>
    <message>
        <source>Goal · by {day}</source>
        <translation>Mål · innen {day}</translation>
    </message>
    <message>
        <source>Practised together</source>
        <translation>Øvd sammen</translation>
    </message>
    <message>
        <source>Development talk</source>
        <translation>Utviklingssamtale</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Felles besøk</translation>
    </message>
    <message>
        <source>Takes were handed over</source>
        <translation>Opptak ble overlevert</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Snakket</translation>
    </message>
    <message>
        <source>One-on-one with {name} today</source>
        <translation>En-til-en med {name} i dag</translation>
    </message>
    <message>
        <source>Development talk with {name} today</source>
        <translation>Utviklingssamtale med {name} i dag</translation>
    </message>
    <message>
        <source>The talk with {name} was begun and not ended</source>
        <translation>Samtalen med {name} ble begynt og ikke avsluttet</translation>
    </message>
    <message>
        <source>The one-on-one with {name} was planned for {day}</source>
        <translation>En-til-en med {name} var planlagt: {day}</translation>
    </message>
    <message>
        <source>The talk with {name} was planned for {day}</source>
        <translation>Samtalen med {name} var planlagt: {day}</translation>
    </message>
    <message>
        <source>Look back with {name}: {text}</source>
        <translation>Se tilbake med {name}: {text}</translation>
    </message>
    <message>
        <source>Follow up on the talk with {name}</source>
        <translation>Følg opp samtalen med {name}</translation>
    </message>
    <message>
        <source>Goal of {name}: {text}</source>
        <translation>Målet til {name}: {text}</translation>
    </message>
    <message>
        <source>Agreed with {name}: {text}</source>
        <translation>Avtalt med {name}: {text}</translation>
    </message>
    <message>
        <source>A development talk with {name} is due: at least one a month</source>
        <translation>Det er tid for en utviklingssamtale med {name}: minst én i måneden</translation>
    </message>
    <message>
        <source>Not spoken to {name} for long</source>
        <translation>Ikke snakket med {name} på lenge</translation>
    </message>
    <message>
        <source>Your development talk is today</source>
        <translation>Utviklingssamtalen din er i dag</translation>
    </message>
    <message>
        <source>Your talk was begun and not ended</source>
        <translation>Samtalen din ble begynt og ikke avsluttet</translation>
    </message>
    <message>
        <source>Your talk was planned for {day}</source>
        <translation>Samtalen din var planlagt: {day}</translation>
    </message>
    <message>
        <source>Look back: {text}</source>
        <translation>Se tilbake: {text}</translation>
    </message>
    <message>
        <source>Follow up on your talk</source>
        <translation>Følg opp samtalen din</translation>
    </message>
    <message>
        <source>Your goal: {text}</source>
        <translation>Målet ditt: {text}</translation>
    </message>
    <message>
        <source>Agreed in your talk: {text}</source>
        <translation>Avtalt i samtalen din: {text}</translation>
    </message>
    <message>
        <source>Your next development talk is due</source>
        <translation>Det er tid for din neste utviklingssamtale</translation>
    </message>
    <message>
        <source>Today with {name}: {text}</source>
        <translation>I dag med {name}: {text}</translation>
    </message>
    <message>
        <source>Today: {text}</source>
        <translation>I dag: {text}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Shown of the take</source>
        <translation>Hva som vises av opptaket</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Hovedpunkter</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Slik lyder det</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message numerus="yes">
        <source>You and the program do not agree on %n point(s). Who is right?</source>
        <translation>
            <numerusform>Uenige om %n punkt. Hvem har rett?</numerusform>
            <numerusform>Uenige om %n punkter. Hvem har rett?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rewriting</name>
    <message numerus="yes">
        <source>%n take(s) have better words now.</source>
        <translation>
            <numerusform>%n opptak er nå skrevet bedre ned.</numerusform>
            <numerusform>%n opptak er nå skrevet bedre ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) kept the words they had.</source>
        <translation>
            <numerusform>%n opptak beholdt ordene som var der.</numerusform>
            <numerusform>%n opptak beholdt ordene som var der.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleCards</name>
    <message>
        <source>The manager leads</source>
        <translation>Lederen leder</translation>
    </message>
    <message>
        <source>To show how it can go.</source>
        <translation>For å vise hvordan det kan gjøres.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>One opens, the other picks up.</source>
        <translation>Den ene åpner, den andre tar over.</translation>
    </message>
    <message>
        <source>Second fiddle</source>
        <translation>Andrefiolin</translation>
    </message>
    <message>
        <source>The rep leads, the manager watches.</source>
        <translation>Selgeren leder, lederen ser på.</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Who plays what</source>
        <translation>Hvem spiller hva</translation>
    </message>
    <message>
        <source>Say it first, then say it back</source>
        <translation>Si den først, så gjenta den</translation>
    </message>
    <message>
        <source>Play the buyer, then answer</source>
        <translation>Spill kjøperen, så svar</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Bytt roller</translation>
    </message>
    <message>
        <source>plays the buyer</source>
        <translation>spiller kjøperen</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>går først</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svarer</translation>
    </message>
    <message>
        <source>says it back</source>
        <translation>gjentar den</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Line of this scenario</source>
        <translation>Replikk i dette scenarioet</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle scenarioer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>På nytt</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Replikk {number} av {count}</translation>
    </message>
</context>
<context>
    <name>RoundRemarks</name>
    <message>
        <source>The remark was changed.</source>
        <translation>Merknaden er endret.</translation>
    </message>
    <message>
        <source>The remark was removed.</source>
        <translation>Merknaden er fjernet.</translation>
    </message>
</context>
<context>
    <name>RoundRulings</name>
    <message>
        <source>Taken back.</source>
        <translation>Tatt tilbake.</translation>
    </message>
    <message>
        <source>Kept: your word counts.</source>
        <translation>Lagret: ditt ord teller.</translation>
    </message>
    <message>
        <source>Kept: you listened again.</source>
        <translation>Lagret: du lyttet en gang til.</translation>
    </message>
</context>
<context>
    <name>RoundTogether</name>
    <message>
        <source>One remark is enough for a round: it is the one that is remembered.</source>
        <translation>Én merknad er nok for en runde: den blir husket.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>På nytt</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Bytt roller</translation>
    </message>
</context>
<context>
    <name>RulingBox</name>
    <message>
        <source>I did say it</source>
        <translation>Jeg sa det</translation>
    </message>
    <message>
        <source>Right, I did not</source>
        <translation>Stemmer, ikke sagt</translation>
    </message>
    <message>
        <source>I did not say it</source>
        <translation>Jeg sa det ikke</translation>
    </message>
    <message>
        <source>Right, I did say it</source>
        <translation>Stemmer, det er sagt</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>La det stå åpent</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Take back: {point}</source>
        <translation>Ta tilbake: {point}</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andre ord</translation>
    </message>
    <message>
        <source>Tap the words</source>
        <translation>Trykk på ordene</translation>
    </message>
    <message>
        <source>Tap the words in your take that make the point</source>
        <translation>Trykk på ordene i opptaket som sier det</translation>
    </message>
    <message>
        <source>Tap the words that make the point: {point}</source>
        <translation>Trykk på ordene som sier det: {point}</translation>
    </message>
    <message>
        <source>The program could not tell.</source>
        <translation>Programmet kunne ikke avgjøre det.</translation>
    </message>
    <message>
        <source>Listen once more, and decide.</source>
        <translation>Lytt en gang til, og avgjør selv.</translation>
    </message>
    <message>
        <source>You thought you did not say it.</source>
        <translation>Du trodde du ikke sa det.</translation>
    </message>
    <message>
        <source>The program heard it.</source>
        <translation>Programmet hørte det.</translation>
    </message>
    <message>
        <source>You thought you said it.</source>
        <translation>Du trodde du sa det.</translation>
    </message>
    <message>
        <source>The program did not hear it.</source>
        <translation>Programmet hørte det ikke.</translation>
    </message>
    <message>
        <source>Said, by your word.</source>
        <translation>Sagt, på ditt ord.</translation>
    </message>
    <message>
        <source>Left out, by your word.</source>
        <translation>Utelatt, på ditt ord.</translation>
    </message>
    <message>
        <source>Not said, by your word.</source>
        <translation>Ikke sagt, på ditt ord.</translation>
    </message>
    <message>
        <source>It stays open: could not tell.</source>
        <translation>Det forblir åpent: kunne ikke avgjøres.</translation>
    </message>
    <message>
        <source>You listened again: it is there.</source>
        <translation>Du lyttet igjen: det er der.</translation>
    </message>
    <message>
        <source>You listened again: it is not there.</source>
        <translation>Du lyttet igjen: det er ikke der.</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n replikk</numerusform>
            <numerusform>%n replikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opptak</numerusform>
            <numerusform>%n opptak</numerusform>
        </translation>
    </message>
    <message>
        <source>Play the whole conversation</source>
        <translation>Spill hele samtalen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Øv</translation>
    </message>
    <message>
        <source>On the big screen</source>
        <translation>På storskjerm</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Innvending</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Utsettelse</translation>
    </message>
    <message>
        <source>Misunderstanding</source>
        <translation>Misforståelse</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Mulighet</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What the rep meets, such as: You&apos;re too expensive</source>
        <translation>Det selgeren møter, for eksempel: Dere er for dyre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>Hvordan de møtes</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Uansett</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situasjon</translation>
    </message>
    <message>
        <source>What happened before, in two or three sentences.</source>
        <translation>Hva som har skjedd før, i to–tre setninger.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>en innvending</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>et spørsmål</translation>
    </message>
    <message>
        <source>a delay</source>
        <translation>en utsettelse</translation>
    </message>
    <message>
        <source>a misunderstanding</source>
        <translation>en misforståelse</translation>
    </message>
    <message>
        <source>an opportunity</source>
        <translation>en mulighet</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Utfordringen</translation>
    </message>
    <message>
        <source>The one thing that the rep has to deal with</source>
        <translation>Den ene tingen selgeren må håndtere</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>En replikk til</translation>
    </message>
    <message>
        <source>Situation and buyer</source>
        <translation>Situasjon og kjøper</translation>
    </message>
    <message>
        <source>Name of the buyer</source>
        <translation>Navnet på kjøperen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrift</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humør</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>Flytt en replikk</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>Fjern en replikk</translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message>
        <source>Your packs</source>
        <translation>Pakkene dine</translation>
    </message>
    <message>
        <source>Scenarios of this pack</source>
        <translation>Scenarioene i denne pakken</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Copy this scenario</source>
        <translation>Kopier dette scenarioet</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Fjern dette scenarioet</translation>
    </message>
    <message>
        <source>Start from another</source>
        <translation>Start fra et annet</translation>
    </message>
    <message>
        <source>Stages and name</source>
        <translation>Steg og navn</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Uten steg</translation>
    </message>
    <message>
        <source>{title} (not saved)</source>
        <translation>{title} (ikke lagret)</translation>
    </message>
</context>
<context>
    <name>ScenarioOverview</name>
    <message>
        <source>The whole scenario, in your latest takes</source>
        <translation>Hele scenarioet, i de siste opptakene dine</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurt om ennå</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortsatt åpent</translation>
    </message>
    <message>
        <source>Not tried yet, or without words</source>
        <translation>Ikke prøvd ennå, eller uten ord</translation>
    </message>
    <message>
        <source>Every question was asked, and nothing is open.</source>
        <translation>Hvert spørsmål ble stilt, og ingenting står åpent.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hva</translation>
    </message>
    <message>
        <source>when</source>
        <translation>når</translation>
    </message>
    <message>
        <source>still open: {parts}</source>
        <translation>fortsatt åpent: {parts}</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>ikke avtalt ennå</translation>
    </message>
    <message>
        <source>Next step with the buyer</source>
        <translation>Neste steg med kjøperen</translation>
    </message>
    <message>
        <source>Practise line {number}</source>
        <translation>Øv på replikk {number}</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>In one sentence: what came across?</source>
        <translation>I én setning: hva nådde fram?</translation>
    </message>
    <message>
        <source>{name}, what did you hear?</source>
        <translation>{name}, hva hørte du?</translation>
    </message>
    <message>
        <source>About the words, not about {name}. Ticks or one sentence are enough.</source>
        <translation>Om ordene, ikke om {name}. Noen avkryssinger eller én setning er nok.</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Hear it once more</source>
        <translation>Hør det en gang til</translation>
    </message>
    <message>
        <source>What do you think you said?</source>
        <translation>Hva tror du at du sa?</translation>
    </message>
    <message>
        <source>Nobody else sees this. Keys 1 to 9 step through yes, no and not sure.</source>
        <translation>Ingen andre ser dette. Tastene 1 til 9 veksler mellom ja, nei og usikker.</translation>
    </message>
    <message>
        <source>You judge first, then {name}. Keys 1 to 9 step through yes, no and not sure.</source>
        <translation>Du vurderer først, så {name}. Tastene 1 til 9 går gjennom ja, nei og usikker.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Hør begge</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>Your words are being written down …</source>
        <translation>Ordene dine skrives ned …</translation>
    </message>
    <message>
        <source>Your words are being written down on this computer …</source>
        <translation>Ordene dine skrives ned på denne datamaskinen …</translation>
    </message>
    <message>
        <source>Your words are ready.</source>
        <translation>Ordene dine er klare.</translation>
    </message>
    <message>
        <source>Without a speech model there are no words; both recordings are there.</source>
        <translation>Uten en talemodell blir det ingen ord. Begge opptakene er der.</translation>
    </message>
    <message>
        <source>The words come when you send this take; both recordings are there.</source>
        <translation>Ordene kommer når du sender dette opptaket; begge opptakene er her.</translation>
    </message>
    <message>
        <source>The words could not be written down; both recordings are there.</source>
        <translation>Ordene kunne ikke skrives ned. Begge opptakene er der.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Go First is already open with this library. Use that window, or close it first.</source>
        <translation>Go First er allerede åpent med dette biblioteket. Bruk det vinduet, eller lukk det først.</translation>
    </message>
    <message>
        <source>{name} looks like a copy that a synchronising program made. Compare it with the original, then remove one by hand.</source>
        <translation>{name} ser ut som en kopi som et synkroniseringsprogram har laget. Sammenlign den med originalen, og fjern så en av dem for hånd.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Free some space and try again; nothing was lost.</source>
        <translation>Disken med {folder} er full. Frigjør litt plass og prøv igjen. Ingenting gikk tapt.</translation>
    </message>
    <message>
        <source>Somebody else has changed {file} since it was opened. Saving yours keeps theirs beside the drafts.</source>
        <translation>Noen andre har endret {file} siden den ble åpnet. Lagrer du din, blir deres liggende ved siden av utkastene.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose another scenario, or write a new one.</source>
        <translation>{file} finnes ikke lenger. Velg et annet scenario, eller skriv et nytt.</translation>
    </message>
    <message>
        <source>{file} is one file in the folder of packs. Take it out of the folder and add it on the Packs page; then its scenarios can be edited.</source>
        <translation>{file} ligger som én fil i mappen for pakker. Ta den ut av mappen og legg den til på siden Pakker; da kan scenarioene redigeres.</translation>
    </message>
    <message>
        <source>A scenario may have {limit_kib} KiB. Divide it into two scenarios.</source>
        <translation>Et scenario kan være på {limit_kib} KiB. Del det i to scenarioer.</translation>
    </message>
    <message>
        <source>A text may have {limit} characters. Make it shorter.</source>
        <translation>En tekst kan ha {limit} tegn. Gjør den kortere.</translation>
    </message>
    <message>
        <source>{file} cannot be read from line {line} on. Packs says what is wrong; mend it in a text editor.</source>
        <translation>{file} kan ikke leses fra linje {line} og utover. Under Pakker står det hva som er galt; rett det i et redigeringsprogram.</translation>
    </message>
    <message>
        <source>A take can be saved as .wav or .flac, not as “{ending}”. Choose one of these.</source>
        <translation>Et opptak kan lagres som .wav eller .flac, ikke som «{ending}». Velg en av disse.</translation>
    </message>
    <message>
        <source>{name} is not what was recorded (its SHA-256 differs). Bring it back from a backup.</source>
        <translation>{name} er ikke det som ble tatt opp (SHA-256 er en annen). Hent den tilbake fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read. Bring it back from a backup, or delete it.</source>
        <translation>Filen {file} er skadet og kan ikke leses. Hent den tilbake fra en sikkerhetskopi, eller slett den.</translation>
    </message>
    <message>
        <source>Another program is using {file}. Close it and try again.</source>
        <translation>Et annet program bruker {file}. Lukk det og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} is missing from the take. Bring it back from a backup.</source>
        <translation>{name} mangler i opptaket. Hent den tilbake fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of Go First. Update the program to read it.</source>
        <translation>Filen {file} ble skrevet av en nyere versjon av Go First. Oppdater programmet for å lese den.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions and that the disk is connected.</source>
        <translation>{file} kan ikke leses ({reason}). Sjekk tillatelsene, og at disken er tilkoblet.</translation>
    </message>
    <message>
        <source>There is already a folder {folder}. Nothing was changed.</source>
        <translation>Mappen {folder} finnes allerede. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write the page to. Make it first, or choose another.</source>
        <translation>Mappen {folder}, som siden skulle skrives til, finnes ikke. Lag den først, eller velg en annen.</translation>
    </message>
    <message>
        <source>Go First may not write to {folder}. Give yourself the right to, or choose another folder.</source>
        <translation>Go First får ikke skrive til {folder}. Gi deg selv skrivetilgang, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>{name} does not belong to the library. Move it elsewhere if you need it.</source>
        <translation>{name} hører ikke til biblioteket. Flytt den et annet sted hvis du trenger den.</translation>
    </message>
    <message>
        <source>The list of takes was damaged and was made anew from the take folders ({takes} takes). Nothing was lost.</source>
        <translation>Listen over opptak var skadet og ble laget på nytt fra opptaksmappene ({takes} opptak). Ingenting gikk tapt.</translation>
    </message>
    <message>
        <source>The list of takes could not be written (full or protected disk); it is kept in memory for now ({takes} takes).</source>
        <translation>Listen over opptak kunne ikke skrives, fordi disken er full eller skrivebeskyttet. Den holdes i minnet så lenge ({takes} opptak).</translation>
    </message>
    <message>
        <source>The list of takes was made anew ({takes} takes).</source>
        <translation>Listen over opptak ble laget på nytt ({takes} opptak).</translation>
    </message>
    <message>
        <source>The list of takes was made by a newer version and was made anew ({takes} takes). Nothing was lost.</source>
        <translation>Listen over opptak kom fra en nyere versjon og ble laget på nytt ({takes} opptak). Ingenting gikk tapt.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Go First (format {format}). Takes can be heard but not changed; update the program.</source>
        <translation>Dette biblioteket er laget av en nyere versjon av Go First (format {format}). Opptakene kan spilles, men ikke endres. Oppdater programmet.</translation>
    </message>
    <message>
        <source>The library lies in a folder that {service} synchronises, which can damage takes while they are recorded. Move it to a folder of this computer.</source>
        <translation>Biblioteket ligger i en mappe som {service} synkroniserer. Det kan skade opptak mens de tas opp. Flytt det til en mappe på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The library&apos;s VERSION file cannot be read. “library rebuild” writes it again.</source>
        <translation>Filen VERSION i biblioteket kan ikke leses. «library rebuild» skriver den på nytt.</translation>
    </message>
    <message>
        <source>Go First works offline, so nothing was connected. To go online, switch “Work offline” off in Settings.</source>
        <translation>Go First arbeider frakoblet, så ingenting ble koblet til. Slå av «Arbeid frakoblet» i Innstillinger for å koble til.</translation>
    </message>
    <message>
        <source>There is no take of “{name}”. Names are written as they stand beside the takes.</source>
        <translation>Det finnes ingen opptak av «{name}». Skriv navnet slik det står ved opptakene.</translation>
    </message>
    <message>
        <source>Your settings could not be read; they were set aside and the defaults are in use.</source>
        <translation>Innstillingene dine kunne ikke leses. De er lagt til side, og standardinnstillingene er i bruk.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer Go First and were left untouched. Update the program.</source>
        <translation>Innstillingene dine er laget av en nyere versjon av Go First og er ikke rørt. Oppdater programmet.</translation>
    </message>
    <message>
        <source>Your settings could not be read; the defaults are in use.</source>
        <translation>Innstillingene dine kunne ikke leses. Standardinnstillingene er i bruk.</translation>
    </message>
    <message>
        <source>Go First is open already; its window was brought to the front.</source>
        <translation>Go First er allerede åpent; vinduet er hentet frem.</translation>
    </message>
    <message>
        <source>Go First is open already; its window asks whether to add {file}.</source>
        <translation>Go First er allerede åpent; vinduet spør om du vil legge til {file}.</translation>
    </message>
    <message>
        <source>The details of take {take} cannot be read, so nothing can be added to it; its sound is still there. Play or export it, or run “library check” to see what is wrong.</source>
        <translation>Detaljene om opptaket {take} kan ikke leses, så ingenting kan legges til. Lyden er der fortsatt. Spill eller eksporter opptaket, eller kjør «library check» for å se hva som er galt.</translation>
    </message>
    <message>
        <source>The take&apos;s details (take.json) were changed outside the program. Check them, and compare with a backup if you did not do that.</source>
        <translation>Detaljene om opptaket (take.json) ble endret utenfor programmet. Sjekk dem, og sammenlign med en sikkerhetskopi hvis det ikke var du som gjorde det.</translation>
    </message>
    <message>
        <source>The take&apos;s details (take.json) cannot be read; its sound is still there.</source>
        <translation>Detaljene om opptaket (take.json) kan ikke leses. Lyden er der fortsatt.</translation>
    </message>
    <message>
        <source>The take&apos;s details (take.json) are missing; its sound is still there.</source>
        <translation>Detaljene om opptaket (take.json) mangler. Lyden er der fortsatt.</translation>
    </message>
    <message>
        <source>A newer version of Go First wrote this take. Update the program.</source>
        <translation>Dette opptaket er laget av en nyere versjon av Go First. Oppdater programmet.</translation>
    </message>
    <message>
        <source>Take {take} is in the library twice. Keep one of the two folders.</source>
        <translation>Opptaket {take} finnes to ganger i biblioteket. Behold en av de to mappene.</translation>
    </message>
    <message>
        <source>Take {take} is already in the library. Nothing was changed.</source>
        <translation>Opptaket {take} finnes allerede i biblioteket. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The folder holds the details of another take ({take}); it was probably copied by hand.</source>
        <translation>Mappen inneholder detaljene om et annet opptak ({take}). Den ble trolig kopiert for hånd.</translation>
    </message>
    <message>
        <source>Take {take} was made by a newer version of Go First. Update the program to change it.</source>
        <translation>Opptaket {take} er laget av en nyere versjon av Go First. Oppdater programmet for å endre det.</translation>
    </message>
    <message>
        <source>Take {take} is not in the trash. Delete it first, then it can be deleted for good.</source>
        <translation>Opptaket {take} er ikke i papirkurven. Slett det først, så kan det slettes for godt.</translation>
    </message>
    <message>
        <source>The take was not finished. Start the program to recover it.</source>
        <translation>Opptaket ble ikke fullført. Start programmet for å gjenopprette det.</translation>
    </message>
    <message>
        <source>There is no take with the id {take}. Choose one from the list of takes.</source>
        <translation>Det finnes ikke noe opptak med id-en {take}. Velg et fra listen over opptak.</translation>
    </message>
    <message>
        <source>It is not known when this take was deleted; it stays in the trash.</source>
        <translation>Det er ikke kjent når dette opptaket ble slettet. Det blir liggende i papirkurven.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Check that the disk is connected and try again.</source>
        <translation>{file} kunne ikke skrives ({reason}). Sjekk at disken er tilkoblet, og prøv igjen.</translation>
    </message>
    <message>
        <source>The conversation had ended before all answers were given; so many were not used: {number}.</source>
        <translation>Samtalen var slutt før alle svarene var gitt; så mange ble ikke brukt: {number}.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, or does not let this user in. Start Go First from the desktop you are signed in to.</source>
        <translation>Skjermen {display} svarer ikke, eller slipper ikke inn denne brukeren. Start Go First fra skrivebordet du er logget på.</translation>
    </message>
    <message>
        <source>The scenario has more lines; “{line}” was taken. The others are: {others}.</source>
        <translation>Scenarioet har flere replikker. «{line}» ble brukt. De andre er: {others}.</translation>
    </message>
    <message>
        <source>This line has no text in “{language}”; it is shown in “{shown}”, and points without phrasings in “{language}” are left to your own judgement.</source>
        <translation>Denne replikken har ingen tekst på «{language}», så den vises på «{shown}». Punkter uten formuleringer på «{language}» vurderer du selv.</translation>
    </message>
    <message>
        <source>Go First does not know the language “{language}”. Choose one of: {known}.</source>
        <translation>Go First kjenner ikke språket «{language}». Velg ett av disse: {known}.</translation>
    </message>
    <message>
        <source>No installed pack has the line {line} any more. Look under Packs which are installed.</source>
        <translation>Ingen installert pakke har replikken {line} lenger. Se under Pakker hvilke som er installert.</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” has no line “{line}”. Choose one of: {lines}.</source>
        <translation>Scenarioet «{scenario}» har ikke replikken «{line}». Velg en av disse: {lines}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Go First on a desktop, or see `main.py --help` for what works without a window.</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på. Start Go First på et skrivebord, eller se `main.py --help` for det som virker uten vindu.</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” has no conversation to play. Practise its lines instead.</source>
        <translation>Scenarioet «{scenario}» har ingen samtale å spille. Øv på replikkene i stedet.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}”, nor one like it. The Packs page lists what is installed; a path to a scenario file works as well.</source>
        <translation>Det finnes ikke noe scenario «{scenario}», og heller ikke noe som ligner. Siden Pakker viser hva som er installert. Stien til en scenariofil går også an.</translation>
    </message>
    <message>
        <source>There is no pack at {path}. Check the path.</source>
        <translation>Det er ingen pakke i {path}. Sjekk stien.</translation>
    </message>
    <message>
        <source>A part of the program is not installed ({package}). Start it with scripts/run or `uv run main.py`, which set it up.</source>
        <translation>En del av programmet er ikke installert ({package}). Start programmet med scripts/run eller `uv run main.py`, så blir den lagt inn.</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks. Install it with: {mend}</source>
        <translation>Vinduet trenger {library}, som mangler på denne datamaskinen. Installer det med: {mend}</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks. Install the package that holds it and start again.</source>
        <translation>Vinduet trenger {library}, som mangler på denne datamaskinen. Installer pakken det ligger i, og start på nytt.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for “{platform}”, which this Qt does not know. Unset it and start again.</source>
        <translation>QT_QPA_PLATFORM ber om «{platform}», som denne utgaven av Qt ikke kjenner. Fjern variabelen og start på nytt.</translation>
    </message>
    <message>
        <source>The recordings are too long for one page, so {file} comes without them.</source>
        <translation>Opptakene er for lange for én side, så {file} kommer uten dem.</translation>
    </message>
    <message>
        <source>More than one pack has a scenario “{scenario}”. Say which: {choices}.</source>
        <translation>Flere pakker har et scenario «{scenario}». Si hvilken: {choices}.</translation>
    </message>
    <message>
        <source>{file} could not be used: it has problems ({problems}). “main.py pack check {file}” names them.</source>
        <translation>{file} kunne ikke brukes, fordi den har feil ({problems}). «main.py pack check {file}» viser dem.</translation>
    </message>
    <message>
        <source>{file} has problems ({problems}) but could be used. “main.py pack check {file}” names them.</source>
        <translation>{file} har feil ({problems}), men kunne brukes. «main.py pack check {file}» viser dem.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>Filen {path} finnes ikke. Sjekk stien.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}”. Did you mean one of these: {near}?</source>
        <translation>Det finnes ikke noe scenario «{scenario}». Mente du et av disse: {near}?</translation>
    </message>
    <message>
        <source>{file} has {channels} channels; 1 to 8 can be read. Save it in mono or stereo.</source>
        <translation>{file} har {channels} kanaler, og 1 til 8 kan leses. Lagre den i mono eller stereo.</translation>
    </message>
    <message>
        <source>{file} holds no sound. Record it again.</source>
        <translation>{file} inneholder ingen lyd. Ta den opp på nytt.</translation>
    </message>
    <message>
        <source>There is no recording {file}. Check the name and the folder.</source>
        <translation>Opptaket {file} finnes ikke. Sjekk navnet og mappen.</translation>
    </message>
    <message>
        <source>{file} has {rate} samples a second; 8,000 to 192,000 can be read. Save it at 48,000.</source>
        <translation>{file} har {rate} samplinger i sekundet, og 8&#xa0;000 til 192&#xa0;000 kan leses. Lagre den med 48&#xa0;000.</translation>
    </message>
    <message>
        <source>{file} is longer than {hours} hours. Cut it into parts.</source>
        <translation>{file} er lengre enn {hours} timer. Del den opp.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Use a WAV, FLAC or Ogg file that plays elsewhere.</source>
        <translation>{file} kunne ikke leses ({reason}). Bruk en WAV-, FLAC- eller Ogg-fil som kan spilles i andre programmer.</translation>
    </message>
    <message>
        <source>The microphone {name} is in use by another program. Close that program, or choose another microphone.</source>
        <translation>Mikrofonen {name} er i bruk av et annet program. Lukk det programmet, eller velg en annen mikrofon.</translation>
    </message>
    <message>
        <source>The microphone {name} could not be opened ({reason}). Choose another, or unplug it and plug it in again.</source>
        <translation>Mikrofonen {name} kunne ikke åpnes ({reason}). Velg en annen, eller trekk den ut og koble den til igjen.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there. Plug it in, or choose another in Settings.</source>
        <translation>Mikrofonen som er valgt, er ikke der. Koble den til, eller velg en annen under Innstillinger.</translation>
    </message>
    <message>
        <source>The microphone {name} is gone. Your take up to then is saved.</source>
        <translation>Mikrofonen {name} er borte. Opptaket fram til da er lagret.</translation>
    </message>
    <message>
        <source>The computer does not let Go First use {name}. Allow it in the privacy settings for the microphone.</source>
        <translation>Datamaskinen lar ikke Go First bruke {name}. Gi tilgang i personverninnstillingene for mikrofonen.</translation>
    </message>
    <message>
        <source>The microphone changed from “{old}” to “{new}”. The take waits: go on with the new one, or stop.</source>
        <translation>Mikrofonen skiftet fra «{old}» til «{new}». Opptaket venter: Fortsett med den nye, eller stopp.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or look in the computer&apos;s sound settings.</source>
        <translation>Fant ingen mikrofon. Koble til en, eller se i lydinnstillingene på datamaskinen.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found. Plug one in, or look in the computer&apos;s sound settings.</source>
        <translation>Fant ingen høyttaler eller hodetelefoner. Koble til, eller se i lydinnstillingene på datamaskinen.</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. {how} Or record the model yourself.</source>
        <translation>Denne datamaskinen har ingen stemme for dette språket. {how} Eller spill inn forbildet selv.</translation>
    </message>
    <message>
        <source>Not a single sound arrived, so there is no take. Check the microphone and try again.</source>
        <translation>Det kom ingen lyd i det hele tatt, så det ble ikke noe opptak. Sjekk mikrofonen og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk is full. Your take up to {until} is saved. Free some space before the next one.</source>
        <translation>Disken er full. Opptaket ditt er lagret fram til {until}. Frigjør plass før det neste.</translation>
    </message>
    <message>
        <source>The microphone {name} failed ({reason}). Your take up to {until} is saved. Choose another one, or unplug it and plug it in again.</source>
        <translation>Mikrofonen {name} sviktet ({reason}). Opptaket ditt er lagret fram til {until}. Velg en annen, eller koble den fra og til igjen.</translation>
    </message>
    <message>
        <source>After {hours} hours the recording was stopped. The take is saved.</source>
        <translation>Opptaket ble stoppet etter {hours} timer. Det er lagret.</translation>
    </message>
    <message>
        <source>You have been recording for {minutes} minutes. Are you still speaking?</source>
        <translation>Du har tatt opp i {minutes} minutter. Snakker du fortsatt?</translation>
    </message>
    <message>
        <source>The microphone {name} is gone. Your take up to {until} is saved. Plug it in, or choose another.</source>
        <translation>Mikrofonen {name} er borte. Opptaket ditt er lagret fram til {until}. Koble den til, eller velg en annen.</translation>
    </message>
    <message>
        <source>The take could not be written any more. Up to {until} it is saved. Is the disk still connected?</source>
        <translation>Opptaket kunne ikke skrives videre. Det er lagret fram til {until}. Er disken fortsatt koblet til?</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing ({reason}). Install it: sudo apt install libportaudio2</source>
        <translation>Lydbiblioteket PortAudio mangler ({reason}). Installer det: sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is in use by another program. Close that program, or choose another in Settings.</source>
        <translation>Høyttaleren {name} er i bruk av et annet program. Lukk det programmet, eller velg en annen høyttaler under Innstillinger.</translation>
    </message>
    <message>
        <source>The sound could not be played through {name} ({reason}). Choose another loudspeaker in Settings.</source>
        <translation>Lyden kunne ikke spilles gjennom {name} ({reason}). Velg en annen høyttaler under Innstillinger.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is gone. Plug it in, or choose another in Settings.</source>
        <translation>Høyttaleren {name} er borte. Koble den til, eller velg en annen under Innstillinger.</translation>
    </message>
    <message>
        <source>The sound of this take went because it was old, as you chose in Settings. Its words, findings and notes are still there.</source>
        <translation>Lyden av dette opptaket er borte fordi den var gammel, slik du valgte i Innstillinger. Ordene, funnene og notatene er der fortsatt.</translation>
    </message>
    <message>
        <source>The speech model “{name}” is being downloaded already. Wait until that is done.</source>
        <translation>Talemodellen «{name}» lastes allerede ned. Vent til det er ferdig.</translation>
    </message>
    <message>
        <source>{file} arrived damaged and was thrown away. Download again.</source>
        <translation>{file} kom fram skadet og ble kastet. Last ned på nytt.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Download again: it goes on where it stopped.</source>
        <translation>Forbindelsen til {host} ble brutt. Last ned på nytt, så fortsetter det der det stoppet.</translation>
    </message>
    <message>
        <source>The download of “{name}” is not finished. Download it again to go on, or remove it.</source>
        <translation>Nedlastingen av «{name}» er ikke ferdig. Last ned på nytt for å fortsette, eller fjern den.</translation>
    </message>
    <message>
        <source>The identity of {host} could not be checked: a proxy or security program on this network shows a certificate that this computer does not trust. Ask whoever runs the network, or add the model from a folder.</source>
        <translation>Identiteten til {host} kunne ikke kontrolleres: en proxyserver eller et sikkerhetsprogram på dette nettverket viser et sertifikat som denne datamaskinen ikke stoler på. Spør den som driver nettverket, eller legg til modellen fra en mappe.</translation>
    </message>
    <message>
        <source>The speech model “{name}” on the hub is not the one that this version of Go First expects ({file}). Update Go First, or add the model from a folder.</source>
        <translation>Talemodellen «{name}» på nettet er ikke den som denne versjonen av Go First venter ({file}). Oppdater Go First, eller legg til modellen fra en mappe.</translation>
    </message>
    <message>
        <source>A proxy on this network wants a sign-in before {host} can be reached (answer {status}). Sign in or ask whoever runs the network, then try again.</source>
        <translation>En proxyserver på dette nettverket krever innlogging før {host} kan nås (svar {status}). Logg inn eller spør den som driver nettverket, og prøv igjen.</translation>
    </message>
    <message>
        <source>{host} refused the download (answer {status}). Try again later, or add the model from a folder.</source>
        <translation>{host} avviste nedlastingen (svar {status}). Prøv igjen senere, eller legg til modellen fra en mappe.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the internet connection and try again; what was downloaded is kept.</source>
        <translation>{host} kunne ikke nås. Sjekk internettforbindelsen og prøv igjen. Det som er lastet ned, er tatt vare på.</translation>
    </message>
    <message>
        <source>{host} sent something else than the speech model ({file}); a sign-in page of the network is likely. Open a web page in the browser to sign in, then try again.</source>
        <translation>{host} sendte noe annet enn talemodellen ({file}), trolig en innloggingsside fra nettverket. Åpne en nettside i nettleseren for å logge inn, og prøv igjen.</translation>
    </message>
    <message>
        <source>The speech model “{name}” is damaged ({file}). Remove it and download it again.</source>
        <translation>Talemodellen «{name}» er skadet ({file}). Fjern den og last den ned på nytt.</translation>
    </message>
    <message>
        <source>A speech model called “{name}” is there already. Remove it first.</source>
        <translation>Det finnes allerede en talemodell som heter «{name}». Fjern den først.</translation>
    </message>
    <message>
        <source>The speech model “{name}” knows English only. Choose a model for several languages to practise in “{language}”.</source>
        <translation>Talemodellen «{name}» kan bare engelsk. Velg en modell for flere språk for å øve på «{language}».</translation>
    </message>
    <message>
        <source>There is no speech model in {folder}. Get one in Settings, or name a folder that holds one.</source>
        <translation>Det er ingen talemodell i {folder}. Hent en under Innstillinger, eller oppgi en mappe som inneholder en.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a speech model. Use small letters, digits, dots and dashes.</source>
        <translation>«{name}» kan ikke være navnet på en talemodell. Bruk små bokstaver, sifre, punktum og bindestreker.</translation>
    </message>
    <message>
        <source>This computer could not load the speech model “{name}” (too little memory, or the model is damaged). Close other programs, choose a smaller model, or check the model.</source>
        <translation>Denne datamaskinen kunne ikke laste talemodellen «{name}» (for lite minne, eller modellen er skadet). Lukk andre programmer, velg en mindre modell, eller sjekk modellen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold a faster-whisper speech model ({file} is missing or is something else). Choose a folder with config.json, model.bin, tokenizer.json and a vocabulary file.</source>
        <translation>Mappen {folder} inneholder ikke en faster-whisper-talemodell ({file} mangler eller er noe annet). Velg en mappe med config.json, model.bin, tokenizer.json og en ordlistefil (vocabulary).</translation>
    </message>
    <message>
        <source>There is no speech model called “{name}”. Choose one of: {known}.</source>
        <translation>Det finnes ingen talemodell som heter «{name}». Velg en av disse: {known}.</translation>
    </message>
    <message>
        <source>Nothing says what the files of “{name}” should be, so they could not be checked. Add the model again with `models add`.</source>
        <translation>Ingenting sier hvordan filene til «{name}» skal være, så de kunne ikke sjekkes. Legg til modellen på nytt med `models add`.</translation>
    </message>
    <message>
        <source>There is no speech model for “{language}” on this computer, so there are no words to compare. Get one with “main.py models download base”, or name a folder with --speech-model.</source>
        <translation>Det er ingen talemodell for «{language}» på denne datamaskinen, så det er ingen ord å sammenligne. Hent en med «main.py models download base», eller oppgi en mappe med --speech-model.</translation>
    </message>
    <message>
        <source>Something was heard, but no words could be made out. Listen to the take; speak closer to the microphone.</source>
        <translation>Noe ble hørt, men ingen ord kunne skilles ut. Lytt til opptaket, og snakk nærmere mikrofonen.</translation>
    </message>
    <message>
        <source>Transcription stopped by itself. The take is safe. Try again, or choose a smaller speech model.</source>
        <translation>Transkriberingen stoppet av seg selv. Opptaket er trygt. Prøv igjen, eller velg en mindre talemodell.</translation>
    </message>
    <message>
        <source>Transcription could not be done. The take is safe. Try again; if it happens again, check the speech model.</source>
        <translation>Transkriberingen lyktes ikke. Opptaket er trygt. Prøv igjen. Hvis det skjer igjen, sjekk talemodellen.</translation>
    </message>
    <message>
        <source>Transcription stopped answering. The take is safe. Try again, or choose a smaller speech model.</source>
        <translation>Transkriberingen sluttet å svare. Opptaket er trygt. Prøv igjen, eller velg en mindre talemodell.</translation>
    </message>
    <message>
        <source>Speech to text is not installed on this computer (Windows on ARM has no build of it). Everything else works.</source>
        <translation>Tale til tekst er ikke installert på denne datamaskinen (det finnes ikke for Windows på ARM). Alt annet virker.</translation>
    </message>
    <message>
        <source>This is not an address that a recording can be sent to. It looks like https://speech.example.com, without a name, a password, a question mark or a hash.</source>
        <translation>Dette er ikke en adresse som et opptak kan sendes til. Den ser ut som https://speech.example.com, uten navn, passord, spørsmålstegn eller nummertegn.</translation>
    </message>
    <message>
        <source>{host} has too much to do, or you have sent as much as you may for now. Takes wait; try again later.</source>
        <translation>{host} har for mye å gjøre, eller du har sendt så mye du får lov til for nå. Opptak venter; prøv igjen senere.</translation>
    </message>
    <message>
        <source>The identity of {host} could not be checked: this computer does not trust its certificate. Nothing was sent. Ask whoever runs it.</source>
        <translation>Identiteten til {host} kunne ikke kontrolleres: denne datamaskinen stoler ikke på sertifikatet. Ingenting ble sendt. Spør dem som driver tjenesten.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Takes wait; try again.</source>
        <translation>Forbindelsen til {host} ble brutt. Opptak venter; prøv igjen.</translation>
    </message>
    <message>
        <source>{host} could not do its work (answer {status}). Takes wait; try again later, or ask whoever runs it.</source>
        <translation>{host} kunne ikke gjøre jobben sin (svar {status}). Opptak venter; prøv igjen senere, eller spør dem som driver tjenesten.</translation>
    </message>
    <message>
        <source>{host} does not take the request. Check in Settings that the model “{model}” is one that it knows. Takes wait.</source>
        <translation>{host} tar ikke imot forespørselen. Se i Innstillinger om modellen «{model}» er en den kjenner. Opptak venter.</translation>
    </message>
    <message>
        <source>{host} answered with more than any transcript holds, and the answer was thrown away. Takes wait. Check the address in Settings.</source>
        <translation>{host} svarte med mer enn noen utskrift rommer, og svaret ble kastet. Opptak venter. Sjekk adressen i Innstillinger.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way to {host} could listen. Write https:// in front; http:// is for this computer and private networks.</source>
        <translation>Uten kryptering kan hvem som helst på veien til {host} lytte. Skriv https:// foran; http:// er for denne datamaskinen og private nettverk.</translation>
    </message>
    <message>
        <source>{host} does not let you in (answer {status}): the key is missing, wrong or out of date. Takes wait. Enter the key again in Settings.</source>
        <translation>{host} slipper deg ikke inn (svar {status}): nøkkelen mangler, er feil eller er utløpt. Opptak venter. Skriv inn nøkkelen på nytt i Innstillinger.</translation>
    </message>
    <message>
        <source>This cannot be a key: it holds a space or a letter that no key has. Copy it once more.</source>
        <translation>Dette kan ikke være en nøkkel: den har et mellomrom eller et tegn som ingen nøkkel har. Kopier den på nytt.</translation>
    </message>
    <message>
        <source>{host} does not speak https as this computer does, so nothing was sent. Check the address in Settings, or ask whoever runs it.</source>
        <translation>{host} snakker ikke https slik denne datamaskinen gjør, så ingenting ble sendt. Sjekk adressen i Innstillinger, eller spør dem som driver tjenesten.</translation>
    </message>
    <message>
        <source>{host} found no words, although something was heard in the take. Listen to it; it waits, and can be sent again.</source>
        <translation>{host} fant ingen ord, selv om noe høres i opptaket. Lytt til det; det venter og kan sendes på nytt.</translation>
    </message>
    <message>
        <source>There is no transcription at this address of {host}, or it does not know the model “{model}”. Takes wait. Check both in Settings.</source>
        <translation>På denne adressen hos {host} finnes det ingen transkripsjon, eller den kjenner ikke modellen «{model}». Opptak venter. Sjekk begge i Innstillinger.</translation>
    </message>
    <message>
        <source>{host} answered with what is no transcript. Takes wait. Check the address in Settings.</source>
        <translation>{host} svarte med noe som ikke er en utskrift. Opptak venter. Sjekk adressen i Innstillinger.</translation>
    </message>
    <message>
        <source>{host} wants to pass the recording on to another address, and it was not sent there. Takes wait. Ask whoever runs it for the right address.</source>
        <translation>{host} vil sende opptaket videre til en annen adresse, og det ble ikke sendt dit. Opptak venter. Spør dem som driver tjenesten om riktig adresse.</translation>
    </message>
    <message>
        <source>{host} refused the recording (answer {status}). Takes wait. Ask whoever runs it.</source>
        <translation>{host} avviste opptaket (svar {status}). Opptak venter. Spør dem som driver tjenesten.</translation>
    </message>
    <message>
        <source>{host} answered with a web page, most likely a sign-in. Takes wait. Sign in to the network in the browser, or check the address in Settings.</source>
        <translation>{host} svarte med en nettside, trolig en innlogging. Opptak venter. Logg inn på nettverket i nettleseren, eller sjekk adressen i Innstillinger.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s. Takes wait; try again later.</source>
        <translation>{host} svarte ikke innen {seconds} s. Opptak venter; prøv igjen senere.</translation>
    </message>
    <message>
        <source>The recording is too large for {host}. Takes wait. Ask whoever runs it to let 20 MB through.</source>
        <translation>Opptaket er for stort for {host}. Opptak venter. Be dem som driver tjenesten om å slippe gjennom 20 MB.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the network and the address in Settings; takes wait.</source>
        <translation>{host} kunne ikke nås. Sjekk nettverket, og adressen i Innstillinger; opptak venter.</translation>
    </message>
    <message>
        <source>There is no address that takes could be sent to. Enter one in Settings, under “Company service”.</source>
        <translation>Det finnes ingen adresse som opptak kan sendes til. Skriv inn en i Innstillinger, under «Firmaets tjeneste».</translation>
    </message>
    <message>
        <source>The words of this take come from {host}, and it was not sent there. It waits until you send it.</source>
        <translation>Ordene i dette opptaket kommer fra {host}, og det er ikke sendt dit. Det venter til du sender det.</translation>
    </message>
    <message>
        <source>What {host} answered is no transcript that Go First can read. Takes wait. Ask whoever runs it whether it speaks OpenAI&apos;s interface.</source>
        <translation>Det {host} svarte, er ingen utskrift som Go First kan lese. Opptak venter. Spør dem som driver tjenesten om den snakker OpenAIs grensesnitt.</translation>
    </message>
    <message>
        <source>“{address}” is not an address of a pack. It looks like https://example.com/name.gofirst.</source>
        <translation>“{address}” er ikke adressen til en pakke. Den ser slik ut: https://example.com/navn.gofirst.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is (its certificate is not trusted). Nothing was fetched; ask whoever runs it, or your IT.</source>
        <translation>{host} kunne ikke bevise hvem det er (sertifikatet er ikke klarert). Ingenting ble hentet; spør den som driver det, eller IT-avdelingen.</translation>
    </message>
    <message>
        <source>Packs are fetched over https only, and “{address}” is something else. Ask for an https address, or get the file yourself and add it.</source>
        <translation>Pakker hentes bare over https, og “{address}” er noe annet. Be om en https-adresse, eller hent filen selv og legg den til.</translation>
    </message>
    <message>
        <source>The repository at {host} has no folder {folder}. Check what stands after the #.</source>
        <translation>Kodelageret på {host} har ingen mappe {folder}. Kontroller det som står etter #.</translation>
    </message>
    <message>
        <source>There is neither a .gofirst file nor a git repository at {host} under this address. Copy the address once more.</source>
        <translation>På {host} finnes det verken en .gofirst-fil eller et git-lager på denne adressen. Kopier adressen en gang til.</translation>
    </message>
    <message>
        <source>An address with a name or a password in it is not kept. Leave it out, or get the file yourself and add it.</source>
        <translation>En adresse med navn eller passord i lagres ikke. Utelat det, eller hent filen selv og legg den til.</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption. Nothing was fetched.</source>
        <translation>{host} sender videre til en adresse uten kryptering. Ingenting ble hentet.</translation>
    </message>
    <message>
        <source>{host} does not give this pack out (answer {status}). Check the address; where a login is needed, get the file yourself and add it.</source>
        <translation>{host} gir ikke ut denne pakken (svar {status}). Kontroller adressen; kreves det innlogging, hent filen selv og legg den til.</translation>
    </message>
    <message>
        <source>What lies at {host} is larger than a pack may be ({limit_mb} MB). Nothing was kept.</source>
        <translation>Det som ligger på {host}, er større enn en pakke kan være ({limit_mb} MB). Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>{host} could not be reached, or the connection broke off. Check the connection and try again.</source>
        <translation>{host} var ikke tilgjengelig, eller forbindelsen ble brutt. Kontroller forbindelsen og prøv igjen.</translation>
    </message>
    <message>
        <source>This is not a public key that can be used. Paste the line from minisign.pub, or an SSH key that begins with ssh-ed25519 or ssh-rsa.</source>
        <translation>Dette er ikke en brukbar offentlig nøkkel. Lim inn linjen fra minisign.pub, eller en SSH-nøkkel som begynner med ssh-ed25519 eller ssh-rsa.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that does not exist yet.</source>
        <translation>{folder} er ikke tom. Oppgi en mappe som ikke finnes ennå.</translation>
    </message>
    <message>
        <source>Reading this pack ended unexpectedly. Nothing was added; if it happens again, tell its author.</source>
        <translation>Lesingen av denne pakken stoppet uventet. Ingenting ble lagt til; skjer det igjen, si fra til forfatteren.</translation>
    </message>
    <message>
        <source>Reading this pack needs more than {limit_mb} MB of memory. Nothing was added.</source>
        <translation>Å lese denne pakken krever mer enn {limit_mb} MB minne. Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>Reading this pack took longer than {limit_s} seconds. Nothing was added.</source>
        <translation>Å lese denne pakken tok mer enn {limit_s} sekunder. Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>There is no earlier version of {path} any more.</source>
        <translation>Det finnes ingen tidligere versjon av {path} lenger.</translation>
    </message>
    <message>
        <source>What was read of {path} is not there any more. Look at the pack again, then add it.</source>
        <translation>Det som ble lest av {path}, finnes ikke lenger. Se på pakken en gang til, og legg den til.</translation>
    </message>
    <message>
        <source>{path} has problems that must be mended first. “pack check” lists them.</source>
        <translation>{path} har problemer som må rettes først. “pack check” lister dem opp.</translation>
    </message>
    <message>
        <source>“{id}” cannot be the id of a pack. Use lower-case letters, digits, dots and hyphens, such as our-team.first-pack.</source>
        <translation>“{id}” kan ikke være id-en til en pakke. Bruk små bokstaver, sifre, punktum og bindestrek, som our-team.first-pack.</translation>
    </message>
    <message>
        <source>There is no added pack “{path}”.</source>
        <translation>Det er ikke lagt til noen pakke “{path}”.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit_mb} MB, which no pack may be. Shorten or pack recordings.</source>
        <translation>{path} er større enn {limit_mb} MB, og det kan ingen pakke være. Kort ned eller komprimer opptak.</translation>
    </message>
    <message>
        <source>Nothing was added. Say yes when asked, or give --yes.</source>
        <translation>Ingenting ble lagt til. Svar ja, eller oppgi --yes.</translation>
    </message>
    <message>
        <source>Another window is changing the packs in {folder}. Wait a moment and try again.</source>
        <translation>Et annet vindu endrer pakkene i {folder}. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>The pack asks for no “{name}”. What it asks for: {known}.</source>
        <translation>Pakken spør ikke etter “{name}”. Den spør etter: {known}.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut off. Nothing was changed; use another copy of the backup.</source>
        <translation>{file} er skadet eller avkuttet. Ingenting er endret; bruk en annen kopi av sikkerhetskopien.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Go First. A pack is added on the page Packs.</source>
        <translation>{file} er ikke en sikkerhetskopi fra Go First. En pakke legger du til på siden Pakker.</translation>
    </message>
    <message>
        <source>A backup cannot lie in the library itself ({folder}). Choose another folder.</source>
        <translation>En sikkerhetskopi kan ikke ligge i selve biblioteket ({folder}). Velg en annen mappe.</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose another one.</source>
        <translation>Det finnes ingen fil {file}. Velg en annen.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Go First. Update the program to bring it in.</source>
        <translation>{file} er skrevet av en nyere versjon av Go First. Oppdater programmet for å hente den inn.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed_mb} MB are needed and {free_mb} MB are free. Free some space or choose another disk.</source>
        <translation>Det er ikke nok plass: {needed_mb} MB trengs, og {free_mb} MB er ledig. Frigjør plass, eller velg en annen disk.</translation>
    </message>
    <message>
        <source>A second copy that is kept with the take ({name}) is damaged; the take itself is not.</source>
        <translation>En kopi som ligger ved opptaket ({name}), er skadet; selve opptaket er det ikke.</translation>
    </message>
    <message>
        <source>A draft of a scenario ({name}) is damaged. Bring it back from a backup, or delete it.</source>
        <translation>Et utkast til et scenario ({name}) er skadet. Hent det tilbake fra en sikkerhetskopi, eller slett det.</translation>
    </message>
    <message>
        <source>There is no earlier version “{stamp}”. Choose one that “library notes” lists.</source>
        <translation>Det finnes ingen tidligere versjon «{stamp}». Velg en som «library notes» viser.</translation>
    </message>
    <message>
        <source>{name} in the pack “{pack}” is not as it came. Add the pack again from its file.</source>
        <translation>{name} i pakken «{pack}» er ikke slik den kom. Legg til pakken på nytt fra filen.</translation>
    </message>
    <message>
        <source>{name} is not as it was kept. Bring it back from a backup, or add the pack again.</source>
        <translation>{name} er ikke slik den ble lagret. Hent den tilbake fra en sikkerhetskopi, eller legg til pakken på nytt.</translation>
    </message>
    <message>
        <source>The file that this pack came in is not kept here. Add the pack again from its file.</source>
        <translation>Filen som denne pakken kom i, er ikke tatt vare på her. Legg til pakken på nytt fra filen.</translation>
    </message>
    <message>
        <source>The list of the packs that were added ({name}) is damaged; the packs are still there.</source>
        <translation>Listen over pakkene som er lagt til ({name}), er skadet; pakkene er der fortsatt.</translation>
    </message>
    <message>
        <source>Nothing was noted: that day has not come yet. Choose today or a day before.</source>
        <translation>Ingenting ble notert: den dagen har ikke kommet ennå. Velg i dag eller en tidligere dag.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile and was not saved. Open it again to see what is there.</source>
        <translation>Dette er i mellomtiden endret et annet sted og ble ikke lagret. Åpne det på nytt for å se hva som står der.</translation>
    </message>
    <message>
        <source>A file of a talk, a goal or something else around practice ({name}) is damaged. Bring it back from a backup, or delete it.</source>
        <translation>En fil for en samtale, et mål eller noe annet rundt øvingen ({name}) er skadet. Hent den tilbake fra en sikkerhetskopi, eller slett den.</translation>
    </message>
    <message>
        <source>What you want to open is not there any more. Go back and choose something else.</source>
        <translation>Det du vil åpne, finnes ikke lenger. Gå tilbake og velg noe annet.</translation>
    </message>
    <message>
        <source>A name is missing: it stands with the takes. Write who the two of you are.</source>
        <translation>Et navn mangler: det står ved opptakene. Skriv hvem dere to er.</translation>
    </message>
    <message>
        <source>Both are called {name}, so nobody could tell the takes apart. Write one differently.</source>
        <translation>Begge heter {name}, så ingen kan skille opptakene. Skriv ett av navnene annerledes.</translation>
    </message>
    <message>
        <source>The new line has no name. Write in a few words what it is to say.</source>
        <translation>Den nye replikken har ikke noe navn. Skriv med noen få ord hva den skal si.</translation>
    </message>
    <message>
        <source>No calendar file was written: the talk has no date to come. Choose one first.</source>
        <translation>Ingen kalenderfil ble skrevet: samtalen har ingen dato framover. Velg en først.</translation>
    </message>
    <message>
        <source>Nothing was kept yet: write the name of whoever spoke, and it is theirs.</source>
        <translation>Ingenting er beholdt ennå: skriv navnet på den som snakket, så er det den personens.</translation>
    </message>
    <message>
        <source>This scenario comes with the program and holds no notes. Copy it into a pack of your own, or keep a take and save the note as a remark on it.</source>
        <translation>Dette scenarioet følger med programmet og har ingen notater. Kopier det til en egen pakke, eller behold et opptak og lagre notatet som en merknad til det.</translation>
    </message>
    <message>
        <source>The last team meeting was broken off. What was said last had not been kept, so it was deleted.</source>
        <translation>Det siste teammøtet ble avbrutt. Det som ble sagt sist, var ikke beholdt og er derfor slettet.</translation>
    </message>
    <message>
        <source>The sound of this remark is not there any more. Say it again, or write it down.</source>
        <translation>Lyden til denne merknaden er ikke der lenger. Si det på nytt, eller skriv det ned.</translation>
    </message>
    <message>
        <source>The disk is full, so the recording stopped at {until}. Up to then it can be heard. Make room before you go on.</source>
        <translation>Disken er full, så opptaket stoppet ved {until}. Fram til da kan det høres. Frigjør plass før du fortsetter.</translation>
    </message>
    <message>
        <source>The microphone is gone, so the recording stopped at {until}. Up to then it can be heard. Plug it in, or choose another in the settings.</source>
        <translation>Mikrofonen er borte, så opptaket stoppet ved {until}. Fram til da kan det høres. Koble den til, eller velg en annen i innstillingene.</translation>
    </message>
    <message>
        <source>Nobody was added: there is no name. Write one.</source>
        <translation>Ingen ble lagt til: det mangler et navn. Skriv ett.</translation>
    </message>
    <message>
        <source>There is no paper of this. Open a talk, a goal, a call plan, a visit or a take and try again.</source>
        <translation>Dette finnes det ikke noe papir av. Åpne en samtale, et mål, en samtaleplan, et besøk eller et opptak og prøv igjen.</translation>
    </message>
    <message>
        <source>A paper cannot be written as {ending}. Choose a name that ends in .html, .pdf or .md.</source>
        <translation>Et papir kan ikke skrives som {ending}. Velg et navn som slutter på .html, .pdf eller .md.</translation>
    </message>
    <message>
        <source>Nobody called {name} is in the list of reps, and the file is not about {name}. Look at the name.</source>
        <translation>Det er ingen {name} på listen over selgere, og filen gjelder ikke {name}. Se over navnet.</translation>
    </message>
    <message>
        <source>Nothing was written: nothing is chosen. Tick what is to go with the file.</source>
        <translation>Ingenting ble skrevet: ingenting er valgt. Velg hva som skal være med i filen.</translation>
    </message>
    <message>
        <source>Nothing was written: what is chosen is about more than one person. Make a file for each of them.</source>
        <translation>Ingenting ble skrevet: det du valgte, gjelder mer enn én person. Lag en fil for hver av dem.</translation>
    </message>
    <message>
        <source>The file needs to say who it is from. Write your name under “From”.</source>
        <translation>Filen må si hvem den er fra. Skriv navnet ditt under «Fra».</translation>
    </message>
    <message>
        <source>Nothing was written: a name is longer than {letters} letters. Shorten it.</source>
        <translation>Ingenting ble skrevet: et navn er lengre enn {letters} bokstaver. Gjør det kortere.</translation>
    </message>
    <message>
        <source>Nothing was written: a take is by {speaker}, who is neither of you. Leave it out, or let {speaker} hand it over.</source>
        <translation>Ingenting ble skrevet: et opptak er av {speaker}, som ikke er noen av dere. Utelat det, eller la {speaker} gi det videre.</translation>
    </message>
    <message>
        <source>That is more than the {limit_mb} MB that one file may hold. Leave the sound of a few takes out, or make two files of it.</source>
        <translation>Det er mer enn de {limit_mb} MB som én fil kan inneholde. Utelat lyden til noen opptak, eller lag to filer av det.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} finnes ikke lenger. Velg den på nytt.</translation>
    </message>
    <message>
        <source>{file} is not a file that somebody handed over. If it is a pack, add it on the page of packs.</source>
        <translation>{file} er ikke en fil som noen har gitt videre. Er det en pakke, legg den til på siden med pakker.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Go First than this one. Update Go First, then open it again; the file is as it was.</source>
        <translation>{file} er skrevet av en nyere Go First enn denne. Oppdater Go First, og åpne den igjen; filen er som den var.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Nothing was added. Ask for the file once more.</source>
        <translation>{file} er skadet og kan ikke leses. Ingenting ble lagt til. Be om filen en gang til.</translation>
    </message>
    <message>
        <source>{file} from {sender} is damaged: “{part}” in it is not as it was written. Nothing was added. Ask for the file once more.</source>
        <translation>{file} fra {sender} er skadet: «{part}» i den er ikke slik den ble skrevet. Ingenting ble lagt til. Be om filen en gang til.</translation>
    </message>
    <message>
        <source>A recording in {file} from {sender} cannot be played. Nothing was added. Ask for the file once more, or for one without that sound.</source>
        <translation>Et opptak i {file} fra {sender} kan ikke spilles av. Ingenting ble lagt til. Be om filen en gang til, eller om en uten den lyden.</translation>
    </message>
    <message>
        <source>{file} is locked. Type the passphrase that its sender told you.</source>
        <translation>{file} er låst. Skriv passfrasen som avsenderen fortalte deg.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. Look at capitals and blanks, and try again; you can try as often as you like.</source>
        <translation>Denne passfrasen åpner ikke {file}. Se på store bokstaver og mellomrom, og prøv igjen; du kan prøve så ofte du vil.</translation>
    </message>
    <message>
        <source>Nothing was written: the passphrase has fewer than {letters} letters. Four words that do not belong together make a good one.</source>
        <translation>Ingenting ble skrevet: passfrasen har færre enn {letters} bokstaver. Fire ord som ikke hører sammen, er en god passfrase.</translation>
    </message>
    <message>
        <source>Files cannot be locked or opened with a passphrase on this computer. Hand over without one, and send the file by a way that you trust.</source>
        <translation>Filer kan ikke låses eller åpnes med passfrase på denne datamaskinen. Gi videre uten, og send filen på en måte du stoler på.</translation>
    </message>
    <message>
        <source>There is nothing to practise yet: the plan has no customer or no aim. Write both, then try again.</source>
        <translation>Det er ikke noe å øve på ennå: planen mangler kunde eller mål. Fyll inn begge og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>How long sound is kept</source>
        <translation>Hvor lenge lyd beholdes</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Vis hvilke</translation>
    </message>
    <message>
        <source>How long do you want to keep the sound of takes? Words, findings and notes stay in any case. You can change this in Settings.</source>
        <translation>Hvor lenge vil du beholde lyden av opptak? Ord, funn og notater blir uansett. Du kan endre dette i Innstillinger.</translation>
    </message>
    <message numerus="yes">
        <source>The sound of %n take(s) is older than you keep sound, and can go.</source>
        <translation>
            <numerusform>Lyden av %n opptak er eldre enn du beholder lyd, og kan gå.</numerusform>
            <numerusform>Lyden av %n opptak er eldre enn du beholder lyd, og kan gå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of %n take(s) goes for good, not before {day}; words and notes stay.</source>
        <translation>
            <numerusform>Lyden av %n opptak forsvinner for godt, ikke før {day}; ord og notater blir.</numerusform>
            <numerusform>Lyden av %n opptak forsvinner for godt, ikke før {day}; ord og notater blir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Skjul listen</translation>
    </message>
</context>
<context>
    <name>SoundKeeping</name>
    <message>
        <source>For ever</source>
        <translation>For alltid</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dager</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dager</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>you before: {range}</source>
        <translation>du før: {range}</translation>
    </message>
    <message>
        <source>Play {what}</source>
        <translation>Spill {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>forbilde {value}</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>A is the model, B this take, grey are your own earlier takes. No marks are given.</source>
        <translation>A er forbildet, B dette opptaket, grått er dine egne tidligere opptak. Det gis ingen karakterer.</translation>
    </message>
    <message>
        <source>Hatched on the waveform: somebody spoke at {times}, and it could not be understood.</source>
        <translation>Skravert i lydbølgen: ved {times} ble det snakket, men det var ikke til å forstå.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ingenting er tatt opp ennå.</translation>
    </message>
    <message>
        <source>This is measured once the words are there.</source>
        <translation>Dette måles så snart ordene er der.</translation>
    </message>
    <message>
        <source>Could not tell how this take sounds: it could not be measured.</source>
        <translation>Kunne ikke avgjøre hvordan dette opptaket lyder: det kunne ikke måles.</translation>
    </message>
    <message>
        <source>Pace over time, of the model and of the attempt</source>
        <translation>Tempo over tid, for forbildet og for forsøket</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Høyttaler</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>The microphone is open between Record and Stop, and never else.</source>
        <translation>Mikrofonen er åpen fra du starter opptaket til du stopper det, og ellers aldri.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Fant ingen mikrofon</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>Fant ingen høyttaler</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Som datamaskinen</translation>
    </message>
    <message>
        <source>Like the computer ({name})</source>
        <translation>Som datamaskinen ({name})</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (ikke tilkoblet)</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Keep the sound of takes</source>
        <translation>Behold lyden av opptak</translation>
    </message>
    <message>
        <source>Keeping sound</source>
        <translation>Hvor lenge lyd beholdes</translation>
    </message>
    <message>
        <source>A recording can go when it is old. What was said stays as words.</source>
        <translation>Gammel lyd kan gå. Det som ble sagt, blir igjen som ord.</translation>
    </message>
    <message>
        <source>Nothing goes before you have seen it in a list and a day has passed. Models of lines, and takes without words, stay unless you tick them.</source>
        <translation>Ingenting forsvinner før du har sett det i en liste og det har gått et døgn. Forbilder til replikker og opptak uten ord blir, med mindre du krysser av for dem.</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Speech model for {language}</source>
        <translation>Talemodell for {language}</translation>
    </message>
    <message>
        <source>None here yet: takes wait for their words.</source>
        <translation>Ingen her ennå. Opptakene venter på å bli skrevet ned.</translation>
    </message>
    <message>
        <source>Add from a folder …</source>
        <translation>Legg til fra en mappe …</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Sjekk filene</translation>
    </message>
    <message>
        <source>Work on the speech models</source>
        <translation>Arbeid med talemodellene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Getting a model uses the network, and only when you click. Without a model everything else works; takes wait for their words.</source>
        <translation>Å hente en talemodell bruker nettet, og bare når du klikker. Uten talemodell virker alt annet, og opptakene venter på å bli skrevet ned.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Talemodell</translation>
    </message>
    <message>
        <source>It writes down what was said, on this computer. Larger ones hear better and take longer.</source>
        <translation>Den skriver ned det som ble sagt, på denne datamaskinen. Større modeller hører bedre og bruker lengre tid.</translation>
    </message>
    <message>
        <source>None yet; takes wait</source>
        <translation>Ingen ennå, opptakene venter</translation>
    </message>
    <message>
        <source>The best one here</source>
        <translation>Den beste her</translation>
    </message>
    <message>
        <source>The best one here ({name})</source>
        <translation>Den beste her ({name})</translation>
    </message>
    <message>
        <source>{name} (not here yet)</source>
        <translation>{name} (ikke her ennå)</translation>
    </message>
    <message>
        <source>{name} · {seconds} s</source>
        <translation>{name} · {seconds} s</translation>
    </message>
    <message>
        <source>Fewer models</source>
        <translation>Færre modeller</translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s)</source>
        <translation>
            <numerusform>%n modell til</numerusform>
            <numerusform>%n modeller til</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopierer</translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation>Leser alle filene</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Alle filene er som de skal være.</translation>
    </message>
    <message>
        <source>A folder with a speech model</source>
        <translation>En mappe med en talemodell</translation>
    </message>
    <message>
        <source>A file is missing or damaged. Remove it, or get it again.</source>
        <translation>En fil mangler eller er skadet. Fjern modellen, eller hent den på nytt.</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>alle språk</translation>
    </message>
</context>
<context>
    <name>SpokenForm</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Hva det handlet om</translation>
    </message>
    <message>
        <source>What it was about, in a few words</source>
        <translation>Hva det handlet om, med noen få ord</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>You spoke</source>
        <translation>Dere har snakket</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stages of the sales process</source>
        <translation>Fasene i salgsprosessen</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle faser</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>At home in which stage</source>
        <translation>Hjemme i hvilken fase</translation>
    </message>
    <message>
        <source>From the latest takes that you made together or that were handed over.</source>
        <translation>Fra de siste opptakene dere har laget sammen, eller som er overlevert.</translation>
    </message>
    <message>
        <source>Stages of the process</source>
        <translation>Faser i prosessen</translation>
    </message>
    <message>
        <source>Nothing of this stage was practised together or handed over yet.</source>
        <translation>Ingenting fra denne fasen er øvd sammen eller overlevert ennå.</translation>
    </message>
    <message>
        <source>Gets across</source>
        <translation>Kommer fram</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortsatt åpent</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Ikke mulig å si</translation>
    </message>
    <message>
        <source>Better left out: {text}</source>
        <translation>Bør helst utelates: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) get across</source>
        <translation>
            <numerusform>%n punkt kommer fram</numerusform>
            <numerusform>%n punkter kommer fram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n punkt fortsatt åpent</numerusform>
            <numerusform>%n punkter fortsatt åpne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not be told</source>
        <translation>
            <numerusform>%n punkt ikke mulig å si</numerusform>
            <numerusform>%n punkter ikke mulig å si</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing shared yet</source>
        <translation>ingenting delt ennå</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Name of stage {number}</source>
        <translation>Navnet på steg {number}</translation>
    </message>
    <message>
        <source>What is settled when stage {number} is done</source>
        <translation>Hva som er avklart når steg {number} er ferdig</translation>
    </message>
    <message>
        <source>What is settled when this stage is done</source>
        <translation>Hva som er avklart når steget er ferdig</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Steg {number}</translation>
    </message>
    <message>
        <source>{name}: up</source>
        <translation>{name}: opp</translation>
    </message>
    <message>
        <source>{name}: down</source>
        <translation>{name}: ned</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: fjern</translation>
    </message>
    <message>
        <source>Scenarios belong to this stage: move them first.</source>
        <translation>Scenarioer hører til dette steget: flytt dem først.</translation>
    </message>
</context>
<context>
    <name>StageTile</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarioer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message numerus="yes">
        <source>The list of takes is made anew: {done} of %n.</source>
        <translation>
            <numerusform>Listen over opptak lages på nytt: {done} av %n.</numerusform>
            <numerusform>Listen over opptak lages på nytt: {done} av %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted take(s) could not be brought back now. They are kept for the next start.</source>
        <translation>
            <numerusform>%n avbrutt opptak kunne ikke hentes tilbake nå. Det er tatt vare på til neste start.</numerusform>
            <numerusform>%n avbrutte opptak kunne ikke hentes tilbake nå. De er tatt vare på til neste start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were interrupted: {length} recovered.</source>
        <translation>
            <numerusform>%n opptak ble avbrutt: {length} er gjenopprettet.</numerusform>
            <numerusform>%n opptak ble avbrutt: {length} er gjenopprettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lytt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n opptak ble flyttet til papirkurven.</numerusform>
            <numerusform>%n opptak ble flyttet til papirkurven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Brief</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Forbilde</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Egensjekk</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Neste gang</translation>
    </message>
</context>
<context>
    <name>SuggestionChips</name>
    <message>
        <source>Put it in</source>
        <translation>Sett inn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>SuitingCard</name>
    <message>
        <source>Measure this computer</source>
        <translation>Mål denne datamaskinen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rask</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Balansert</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mål på nytt</translation>
    </message>
    <message>
        <source>Other programs kept the processor busy meanwhile, so models are faster than shown here. Measure again when the computer is quiet.</source>
        <translation>Andre programmer holdt prosessoren opptatt imens, så modellene er raskere enn det som står her. Mål på nytt når datamaskinen er rolig.</translation>
    </message>
    <message>
        <source>Which one suits this computer?</source>
        <translation>Hvilken passer til denne datamaskinen?</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <translation>Måler denne datamaskinen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It could not be told how long any model takes here. Close other programs and measure again.</source>
        <translation>Det kunne ikke fastslås hvor lang tid noen modell bruker her. Lukk andre programmer og mål på nytt.</translation>
    </message>
    <message>
        <source>This computer or the program changed since it was measured, so the numbers hold no more.</source>
        <translation>Denne datamaskinen eller programmet er endret siden målingen, så tallene gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>Go First can measure how long each speech model takes here, in about a minute. Nothing is downloaded for that, and a recording always comes first.</source>
        <translation>Go First kan måle hvor lang tid hver talemodell bruker her, på omtrent ett minutt. Ingenting lastes ned for det, og et opptak går alltid foran.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>A take is being recorded; measuring goes on afterwards.</source>
        <translation>Et opptak pågår; målingen fortsetter etterpå.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starter …</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>Måler {name}</translation>
    </message>
    <message>
        <source>NVIDIA graphics card found: used.</source>
        <translation>NVIDIA-skjermkort funnet: i bruk.</translation>
    </message>
    <message>
        <source>NVIDIA graphics card found, but it cannot be used.</source>
        <translation>NVIDIA-skjermkort funnet, men det kan ikke brukes.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card found.</source>
        <translation>Fant ikke noe NVIDIA-skjermkort.</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>Målt {day}.</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Sound, large (WAV)</source>
        <translation>Lyd, stor (WAV)</translation>
    </message>
    <message>
        <source>Sound, half the size (FLAC)</source>
        <translation>Lyd, halv størrelse (FLAC)</translation>
    </message>
    <message>
        <source>Export the take</source>
        <translation>Eksporter opptaket</translation>
    </message>
    <message>
        <source>The take lies in the trash.</source>
        <translation>Opptaket ligger i papirkurven.</translation>
    </message>
    <message>
        <source>The take was written to {file}.</source>
        <translation>Opptaket ble lagret som {file}.</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>{part} goes with it</source>
        <translation>{part} blir med</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) by somebody else stay(s) here.</source>
        <translation>
            <numerusform>%n merknad fra en annen blir her.</numerusform>
            <numerusform>%n merknader fra andre blir her.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakePainter</name>
    <message>
        <source>Words ready</source>
        <translation>Ordene er klare</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Ingen ord ennå</translation>
    </message>
    <message>
        <source>Details are lost</source>
        <translation>Detaljene er tapt</translation>
    </message>
</context>
<context>
    <name>TakeRows</name>
    <message>
        <source>A take without details</source>
        <translation>Et opptak uten detaljer</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>I papirkurven</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Til {day}</translation>
    </message>
    <message>
        <source>Details are lost</source>
        <translation>Detaljene er tapt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Gjenopprettet</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Ingen ord ennå</translation>
    </message>
    <message>
        <source>Words ready</source>
        <translation>Ordene er klare</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Forbilde</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>best</source>
        <translation>best</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>Play</source>
        <translation>Spill</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open in the round</source>
        <translation>Åpne i runden</translation>
    </message>
    <message>
        <source>Mark as the best</source>
        <translation>Merk som best</translation>
    </message>
    <message>
        <source>Export as a file …</source>
        <translation>Eksporter som fil …</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Gi videre …</translation>
    </message>
    <message>
        <source>Delete (to the trash)</source>
        <translation>Slett (til papirkurven)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Slett for godt …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Delete this take for good? Nobody can bring it back then.</source>
        <translation>Vil du slette dette opptaket for godt? Da kan ingen hente det tilbake.</translation>
    </message>
    <message>
        <source>Take the mark “best” away</source>
        <translation>Fjern merket «best»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Forbilde</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>{seconds} s are missing</source>
        <translation>{seconds} s mangler</translation>
    </message>
    <message>
        <source>too loud in places</source>
        <translation>for høyt noen steder</translation>
    </message>
    <message>
        <source>the sound went, because it was old</source>
        <translation>lyden er borte, fordi den var gammel</translation>
    </message>
    <message>
        <source>agreed to be recorded</source>
        <translation>samtykket til opptak</translation>
    </message>
</context>
<context>
    <name>TakesPage</name>
    <message>
        <source>Find a take</source>
        <translation>Søk etter opptak</translation>
    </message>
    <message>
        <source>Find a take by scenario, speaker or words</source>
        <translation>Søk etter opptak på scenario, navn eller ord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A · Models</source>
        <translation>A · Forbilder</translation>
    </message>
    <message>
        <source>B · Attempts</source>
        <translation>B · Forsøk</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hvem som snakker</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Papirkurven er tom.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Det du sletter, blir liggende her i 30 dager.</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Ingenting er tatt opp ennå.</translation>
    </message>
    <message>
        <source>Your takes will lie here, models and attempts, and they are yours alone.</source>
        <translation>Her kommer opptakene dine, både forbilder og forsøk. De er bare dine.</translation>
    </message>
    <message>
        <source>No take is like that.</source>
        <translation>Ingen opptak passer.</translation>
    </message>
    <message>
        <source>Show all takes</source>
        <translation>Vis alle opptak</translation>
    </message>
</context>
<context>
    <name>TalkAgenda</name>
    <message>
        <source>What we agreed last time</source>
        <translation>Det vi avtalte sist</translation>
    </message>
    <message>
        <source>How are you, and how is the work?</source>
        <translation>Hvordan har du det, og hvordan går jobben?</translation>
    </message>
    <message>
        <source>What the rep wants to talk about</source>
        <translation>Det selgeren vil snakke om</translation>
    </message>
    <message>
        <source>A look at takes and conversations</source>
        <translation>En titt på opptak og samtaler</translation>
    </message>
    <message>
        <source>One goal, and the line to practise</source>
        <translation>Ett mål, og replikken å øve på</translation>
    </message>
    <message>
        <source>Who does what, and when we meet again</source>
        <translation>Hvem gjør hva, og når vi møtes igjen</translation>
    </message>
</context>
<context>
    <name>TalkEvidence</name>
    <message>
        <source>chosen as the best of its line</source>
        <translation>valgt som det beste av replikken</translation>
    </message>
    <message>
        <source>something in it was praised</source>
        <translation>noe i det ble rost</translation>
    </message>
    <message>
        <source>of the skill in work</source>
        <translation>av ferdigheten dere jobber med</translation>
    </message>
    <message>
        <source>the latest take</source>
        <translation>det siste opptaket</translation>
    </message>
    <message>
        <source>a call, looked back at</source>
        <translation>en samtale dere har sett tilbake på</translation>
    </message>
    <message>
        <source>a visit together</source>
        <translation>et besøk sammen</translation>
    </message>
</context>
<context>
    <name>TalkGoals</name>
    <message>
        <source>Done with this goal</source>
        <translation>Ferdig med dette målet</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Slett dette målet</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Lag et mål</translation>
    </message>
    <message>
        <source>One goal is plenty: something small that can be heard in the next call.</source>
        <translation>Ett mål er nok: noe lite som kan høres i neste samtale.</translation>
    </message>
    <message>
        <source>A goal without words</source>
        <translation>Et mål uten ord</translation>
    </message>
    <message>
        <source>The goal lies in the trash.</source>
        <translation>Målet ligger i papirkurven.</translation>
    </message>
    <message>
        <source>a draft: no day yet</source>
        <translation>et utkast: ingen dag ennå</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innen {day}</translation>
    </message>
</context>
<context>
    <name>TalkQuestions</name>
    <message>
        <source>To begin with</source>
        <translation>Til å begynne med</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>Kjøperen</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Beslutningen</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Vanskelige øyeblikk</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Veien videre</translation>
    </message>
    <message>
        <source>What are you proud of since we last spoke?</source>
        <translation>Hva er du stolt av siden vi snakket sist?</translation>
    </message>
    <message>
        <source>Which conversation do you still think about, and what stayed?</source>
        <translation>Hvilken samtale tenker du fortsatt på, og hva ble sittende igjen?</translation>
    </message>
    <message>
        <source>What should we talk about so that this hour is worth it to you?</source>
        <translation>Hva må vi snakke om for at denne timen skal være verdt det for deg?</translation>
    </message>
    <message>
        <source>What gave you energy these weeks, and what took it?</source>
        <translation>Hva har gitt deg energi i det siste, og hva har tatt den?</translation>
    </message>
    <message>
        <source>What did you try that you had not done before?</source>
        <translation>Hva har du prøvd som du ikke hadde gjort før?</translation>
    </message>
    <message>
        <source>What did the buyer say, in their own words, about what bothers them?</source>
        <translation>Hva sa kjøperen, med egne ord, om det som plager dem?</translation>
    </message>
    <message>
        <source>Which of your questions made the buyer think longest?</source>
        <translation>Hvilket av spørsmålene dine fikk kjøperen til å tenke lengst?</translation>
    </message>
    <message>
        <source>What happens at the customer&apos;s if they change nothing?</source>
        <translation>Hva skjer hos kunden hvis de ikke endrer noe?</translation>
    </message>
    <message>
        <source>What do you know about this customer that nobody had told you?</source>
        <translation>Hva vet du om denne kunden som ingen hadde fortalt deg?</translation>
    </message>
    <message>
        <source>What would the buyer tell a colleague about your conversation?</source>
        <translation>Hva ville kjøperen fortelle en kollega om samtalen deres?</translation>
    </message>
    <message>
        <source>When you asked the decision maker about …, what did they say?</source>
        <translation>Da du spurte beslutningstakeren om …, hva svarte vedkommende?</translation>
    </message>
    <message>
        <source>When you asked who else has a say in this, whom did they mention?</source>
        <translation>Da du spurte hvem andre som er med på å bestemme, hvem nevnte de?</translation>
    </message>
    <message>
        <source>Which steps do they take from a yes in the room to a signature?</source>
        <translation>Hvilke steg tar de fra et ja i rommet til en underskrift?</translation>
    </message>
    <message>
        <source>Who loses something if they choose us, and what do they say?</source>
        <translation>Hvem taper noe hvis de velger oss, og hva sier de?</translation>
    </message>
    <message>
        <source>What did you agree on at the end, and who proposed it?</source>
        <translation>Hva ble dere enige om til slutt, og hvem foreslo det?</translation>
    </message>
    <message>
        <source>At which moment did the conversation turn, and what came before it?</source>
        <translation>Når snudde samtalen, og hva kom rett før?</translation>
    </message>
    <message>
        <source>What did you say when the price came up, and what came back?</source>
        <translation>Hva sa du da prisen kom opp, og hva fikk du tilbake?</translation>
    </message>
    <message>
        <source>Where did you keep silent, and what happened then?</source>
        <translation>Hvor lot du det være stille, og hva skjedde da?</translation>
    </message>
    <message>
        <source>Which question did you want to ask and keep to yourself?</source>
        <translation>Hvilket spørsmål ville du stille, men holdt for deg selv?</translation>
    </message>
    <message>
        <source>If you could have that minute again, how would it begin?</source>
        <translation>Hvis du fikk det minuttet om igjen, hvordan ville det begynne?</translation>
    </message>
    <message>
        <source>Which line sounds like you by now, and which one not yet?</source>
        <translation>Hvilken replikk høres ut som deg nå, og hvilken ikke ennå?</translation>
    </message>
    <message>
        <source>What do you hear when you play your first take and your last?</source>
        <translation>Hva hører du når du spiller av det første og det siste opptaket ditt?</translation>
    </message>
    <message>
        <source>When did a practised line come out by itself at a customer&apos;s?</source>
        <translation>Når kom en innøvd replikk av seg selv hos en kunde?</translation>
    </message>
    <message>
        <source>Which sentence shall I say first, so that you can say it better?</source>
        <translation>Hvilken setning skal jeg si først, så du kan si den bedre?</translation>
    </message>
    <message>
        <source>What gets in the way of five minutes of practice a day?</source>
        <translation>Hva står i veien for fem minutter øving om dagen?</translation>
    </message>
    <message>
        <source>What do you want to be able to say in a month that is hard today?</source>
        <translation>Hva vil du kunne si om en måned som er vanskelig i dag?</translation>
    </message>
    <message>
        <source>Which customer will be the first to notice that you have changed?</source>
        <translation>Hvilken kunde blir den første som merker at du gjør noe annerledes?</translation>
    </message>
    <message>
        <source>What do you need of me, and what should I leave alone?</source>
        <translation>Hva trenger du fra meg, og hva bør jeg la være?</translation>
    </message>
    <message>
        <source>Who in the team does this well, and what could you watch there?</source>
        <translation>Hvem i teamet er god på dette, og hva kan du se etter der?</translation>
    </message>
    <message>
        <source>How shall we both notice that it works?</source>
        <translation>Hvordan merker vi begge at det virker?</translation>
    </message>
</context>
<context>
    <name>TalkSteps</name>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Underveis</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
</context>
<context>
    <name>TalkSummary</name>
    <message>
        <source>What we want to reach</source>
        <translation>Hva vi vil få til</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gjør hva</translation>
    </message>
    <message>
        <source>If the buyer says {buyer}, then: {answer}</source>
        <translation>Hvis kjøperen sier {buyer}, så: {answer}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innen {day}</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Delete this talk</source>
        <translation>Slett denne samtalen</translation>
    </message>
    <message>
        <source>One-on-one with {name}</source>
        <translation>En-til-en med {name}</translation>
    </message>
    <message>
        <source>One-on-one with your manager</source>
        <translation>En-til-en med lederen din</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>ingen dag ennå</translation>
    </message>
    <message>
        <source>a draft until both agree</source>
        <translation>et utkast til begge er enige</translation>
    </message>
    <message>
        <source>The talk lies in the trash.</source>
        <translation>Samtalen ligger i papirkurven.</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begynn samtalen</translation>
    </message>
    <message>
        <source>Go on with the talk</source>
        <translation>Fortsett samtalen</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Oppsummer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>The talk that was begun on {when} is a draft still.</source>
        <translation>Samtalen som begynte {when}, er fortsatt et utkast.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsett med den</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <translation>noen som ikke er her lenger</translation>
    </message>
    <message>
        <source>The rep</source>
        <translation>Selgeren</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>One-on-one: {name}</source>
        <translation>En-til-en: {name}</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>Name of the rep</source>
        <translation>Selgerens navn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Takes of theirs are here already:</source>
        <translation>Disse har allerede opptak her:</translation>
    </message>
    <message>
        <source>As it stands in the takes. Nothing of theirs is shown to you that they did not share.</source>
        <translation>Slik det står i opptakene. Du ser ingenting av det de ikke selv har delt.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Legg til {name}</translation>
    </message>
</context>
<context>
    <name>TeamBoard</name>
    <message>
        <source>Find somebody</source>
        <translation>Finn noen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not spoken to for long</source>
        <translation>Ikke snakket med på lenge</translation>
    </message>
    <message>
        <source>You meet this week</source>
        <translation>Dere møtes denne uken</translation>
    </message>
    <message>
        <source>Nobody is like that just now.</source>
        <translation>Det gjelder ingen akkurat nå.</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>You meet {day}</source>
        <translation>Dere møtes {day}</translation>
    </message>
    <message>
        <source>No next one-on-one chosen</source>
        <translation>Ingen neste en-til-en valgt</translation>
    </message>
    <message>
        <source>Lately: {stages}</source>
        <translation>Nylig: {stages}</translation>
    </message>
    <message>
        <source>Nothing practised together lately</source>
        <translation>Ingenting øvd sammen nylig</translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation>Ingen ferdighet valgt ennå</translation>
    </message>
    <message>
        <source>Not met here yet</source>
        <translation>Ikke møtt her ennå</translation>
    </message>
    <message>
        <source>Last contact {when}</source>
        <translation>Sist {when}</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>What did you say?</source>
        <translation>Hva sa du?</translation>
    </message>
    <message>
        <source>There are no words of this answer, so your ears decide. What you leave open counts for you.</source>
        <translation>Det finnes ingen ord for dette svaret, så ørene dine avgjør. Det du lar stå åpent, teller i din favør.</translation>
    </message>
    <message>
        <source>There are no words of this answer, and none are needed here.</source>
        <translation>Det finnes ingen ord for dette svaret, og her trengs de ikke.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>asked of {buyer}</source>
        <translation>spurt {buyer} om</translation>
    </message>
    <message>
        <source>agreed with {buyer}</source>
        <translation>avtalt med {buyer}</translation>
    </message>
    <message>
        <source>said to {buyer}</source>
        <translation>sagt til {buyer}</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Do not wait: I say what I said</source>
        <translation>Ikke vent: jeg sier hva jeg sa</translation>
    </message>
    <message>
        <source>Your words are being written down on this computer.</source>
        <translation>Ordene dine skrives ned på denne datamaskinen.</translation>
    </message>
    <message>
        <source>{host} is writing your words down.</source>
        <translation>{host} skriver ned ordene dine.</translation>
    </message>
    <message>
        <source>{buyer} is thinking it over …</source>
        <translation>{buyer} tenker seg om …</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Hear {buyer}, exchange {number}</source>
        <translation>Hør {buyer}, tur {number}</translation>
    </message>
    <message>
        <source>You skipped this turn.</source>
        <translation>Du hoppet over denne turen.</translation>
    </message>
    <message>
        <source>Hear your answer, exchange {number}</source>
        <translation>Hør svaret ditt, tur {number}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Time of the talk</source>
        <translation>Tid for samtalen</translation>
    </message>
    <message>
        <source>{minutes} min planned</source>
        <translation>{minutes} min planlagt</translation>
    </message>
    <message>
        <source>Begun on {when}</source>
        <translation>Begynte {when}</translation>
    </message>
    <message>
        <source>{minutes} of {planned} min left</source>
        <translation>{minutes} av {planned} min igjen</translation>
    </message>
    <message>
        <source>A little longer than planned</source>
        <translation>Litt lenger enn planlagt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Call plans</source>
        <translation>Samtaleplaner</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Det som finnes</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mer</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ingenting av dette ennå.</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Fortsett der dere var</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Let me hear how that sounds</source>
        <translation>La meg høre hvordan det låter</translation>
    </message>
    <message>
        <source>The line that exists nowhere yet, in a few words</source>
        <translation>Replikken som ikke finnes noe sted ennå, med noen få ord</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv den</translation>
    </message>
    <message>
        <source>What you record here, both of you know of. It stays on this computer.</source>
        <translation>Det dere tar opp her, vet begge om. Det blir på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammen</translation>
    </message>
    <message>
        <source>Practised last</source>
        <translation>Øvd på sist</translation>
    </message>
    <message>
        <source>The skill in work</source>
        <translation>Ferdigheten det jobbes med</translation>
    </message>
    <message>
        <source>There is no line to practise. Name one of your own, or add a pack.</source>
        <translation>Det er ingen replikk å øve på. Sett navn på en egen, eller legg til en pakke.</translation>
    </message>
    <message>
        <source>Both of you need a name: it stands with the takes.</source>
        <translation>Begge trenger et navn: det står ved opptakene.</translation>
    </message>
    <message>
        <source>You have the same name. Write one of them differently.</source>
        <translation>Dere har samme navn. Skriv ett av dem annerledes.</translation>
    </message>
</context>
<context>
    <name>TogetherWays</name>
    <message>
        <source>“{name}” is not kept yet.</source>
        <translation>«{name}» er ikke tatt vare på ennå.</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Behold replikken</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>La den gå</translation>
    </message>
    <message>
        <source>The line is kept as a draft, with its takes. Situation and buyer are still open.</source>
        <translation>Replikken er lagret som utkast, med opptakene. Situasjon og kjøper gjenstår.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Skriv videre</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was let go; %n take(s) are in the trash.</source>
        <translation>
            <numerusform>«{name}» er borte; %n opptak ligger i papirkurven.</numerusform>
            <numerusform>«{name}» er borte; %n opptak ligger i papirkurven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded with {name}.</source>
        <translation>Ingenting ble tatt opp med {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) with {name}, which both of you know of.</source>
        <translation>
            <numerusform>%n opptak med {name}, som begge vet om.</numerusform>
            <numerusform>%n opptak med {name}, som begge vet om.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our scenarios</source>
        <translation>Våre scenarioer</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>Kjøperen</translation>
    </message>
    <message>
        <source>Still to be written.</source>
        <translation>Gjenstår å skrive.</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Én per linje</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Oversett</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message>
        <source>Translate into</source>
        <translation>Oversett til</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Neste som mangler</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n tekst mangler</numerusform>
            <numerusform>%n tekster mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>All translated</source>
        <translation>Alt er oversatt</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Whose turn it is</source>
        <translation>Hvem sin tur det er</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Behold replikken</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>La den gå</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Hele samtalen</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Bytt roller</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Neste replikk</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Read it together, then go first.</source>
        <translation>Les den sammen, så går du først.</translation>
    </message>
    <message>
        <source>Said. Over to {name}.</source>
        <translation>Sagt. Over til {name}.</translation>
    </message>
    <message>
        <source>You go first: say the line out loud.</source>
        <translation>Du går først: si replikken høyt.</translation>
    </message>
    <message>
        <source>{name} plays the buyer.</source>
        <translation>{name} spiller kjøperen.</translation>
    </message>
    <message>
        <source>Your turn: say it your way.</source>
        <translation>Din tur: si det på din måte.</translation>
    </message>
    <message>
        <source>Your view, after {name}’s own.</source>
        <translation>Ditt syn, etter {name}s eget.</translation>
    </message>
    <message>
        <source>You judge first.</source>
        <translation>Du vurderer først.</translation>
    </message>
    <message>
        <source>One remark at most.</source>
        <translation>Høyst én merknad.</translation>
    </message>
    <message>
        <source>Again, swap, or on?</source>
        <translation>På nytt, bytte eller videre?</translation>
    </message>
</context>
<context>
    <name>TwoWaves</name>
    <message>
        <source>Picture of two recordings, one above the other</source>
        <translation>Bilde av to opptak, det ene over det andre</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Part of the visit</source>
        <translation>Del av besøket</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Underveis</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Remove this visit</source>
        <translation>Fjern dette besøket</translation>
    </message>
    <message>
        <source>New joint visit</source>
        <translation>Nytt felles besøk</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Felles besøk</translation>
    </message>
    <message>
        <source>The joint visit was removed.</source>
        <translation>Det felles besøket er fjernet.</translation>
    </message>
</context>
<context>
    <name>VoiceHelp</name>
    <message>
        <source>To add one: Settings &gt; Time &amp; language &gt; Speech &gt; Add voices, choose {language}, then start Go First again.</source>
        <translation>Slik legger du til en: Innstillinger &gt; Tid og språk &gt; Tale &gt; Legg til stemmer, velg {language}, og start Go First på nytt.</translation>
    </message>
    <message>
        <source>To add one: System Settings &gt; Accessibility &gt; Spoken Content &gt; System voice &gt; Manage Voices, choose {language}, then start Go First again.</source>
        <translation>Slik legger du til en: Systeminnstillinger &gt; Tilgjengelighet &gt; Opplest innhold &gt; Systemstemme &gt; Administrer stemmer, velg {language}, og start Go First på nytt.</translation>
    </message>
    <message>
        <source>To add one: sudo apt install speech-dispatcher-espeak-ng (it speaks {language}), then start Go First again.</source>
        <translation>Slik legger du til en: sudo apt install speech-dispatcher-espeak-ng (den snakker {language}), og start Go First på nytt.</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Words written down</source>
        <translation>Ord som er skrevet ned</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Skriv ned ordene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>Writing down the words: {number} of {total}</source>
        <translation>Skriver ned ordene: {number} av {total}</translation>
    </message>
    <message numerus="yes">
        <source>Send %n take(s) to {host}</source>
        <translation>
            <numerusform>Send %n opptak til {host}</numerusform>
            <numerusform>Send %n opptak til {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings go to {host}.</source>
        <translation>Opptakene går til {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) wait for their words.</source>
        <translation>
            <numerusform>%n opptak venter på å bli skrevet ned.</numerusform>
            <numerusform>%n opptak venter på å bli skrevet ned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv ned ordene</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Ikke sett</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Vet ikke sikkert</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Notat: {item}</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Det som ble sagt, ord for ord</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Practise side by side</source>
        <translation>Øv side om side</translation>
    </message>
    <message>
        <source>One goes first, the other says it back. What you made together stays here.</source>
        <translation>Den ene går først, den andre sier det etter. Det dere lager sammen, blir her.</translation>
    </message>
    <message>
        <source>Agree on one thing</source>
        <translation>Bli enige om én ting</translation>
    </message>
    <message>
        <source>A development talk at least monthly, with goals that end in a line to practise.</source>
        <translation>En utviklingssamtale minst hver måned, med mål som ender i en replikk å øve på.</translation>
    </message>
    <message>
        <source>Plan a call, make it, look back</source>
        <translation>Planlegg en samtale, ta den, se tilbake</translation>
    </message>
    <message>
        <source>Alone or together. Only what somebody hands over is shared, and nobody is ranked.</source>
        <translation>Alene eller sammen. Bare det noen overleverer, deles, og ingen rangeres.</translation>
    </message>
    <message>
        <source>I coach somebody</source>
        <translation>Jeg coacher noen</translation>
    </message>
    <message>
        <source>Plan a call of my own</source>
        <translation>Planlegg en egen samtale</translation>
    </message>
</context>
<context>
    <name>WhyList</name>
    <message>
        <source>The rules are tried from the top; the first one that fits this take makes the one suggestion.</source>
        <translation>Reglene prøves ovenfra; den første som passer til dette opptaket, gir det ene forslaget.</translation>
    </message>
    <message>
        <source>Chosen: {rule}</source>
        <translation>Valgt: {rule}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Says always or never</source>
        <translation>Sier alltid eller aldri</translation>
    </message>
    <message>
        <source>A verdict on the person</source>
        <translation>En dom over personen</translation>
    </message>
    <message>
        <source>Praise of the person</source>
        <translation>Ros til personen</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>A comparison with others</source>
        <translation>En sammenligning med andre</translation>
    </message>
    <message>
        <source>A guess at thoughts or effort</source>
        <translation>En gjetning om tanker eller innsats</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Bebreidelse</translation>
    </message>
    <message>
        <source>One exception is enough to wave this away. What happened in this take cannot be argued with.</source>
        <translation>Ett unntak er nok til å avvise dette. Det som skjedde i dette opptaket, kan ingen krangle på.</translation>
    </message>
    <message>
        <source>This is about who somebody is. A line can be said again; a character cannot.</source>
        <translation>Dette handler om hvem noen er. En replikk kan sies på nytt; en personlighet kan ikke det.</translation>
    </message>
    <message>
        <source>This says what somebody cannot do. What could come next in the line says more.</source>
        <translation>Dette sier hva noen ikke kan. Hva som kunne kommet i replikken, sier mer.</translation>
    </message>
    <message>
        <source>Kind, but it does not say what to do again. Name what worked in the line.</source>
        <translation>Hyggelig, men det sier ikke hva som bør gjentas. Nevn hva som virket i replikken.</translation>
    </message>
    <message>
        <source>An order leaves nothing to find out. As a question, the answer is the rep’s own.</source>
        <translation>En ordre lar ingenting stå igjen å finne ut. Et spørsmål gir et svar som er selgerens eget.</translation>
    </message>
    <message>
        <source>This says what should go, not what could come instead.</source>
        <translation>Dette sier hva som skal bort, ikke hva som kunne komme i stedet.</translation>
    </message>
    <message>
        <source>This asks for another state of mind. A moment in the take is easier to work on.</source>
        <translation>Dette ber om en annen sinnstilstand. Et øyeblikk i opptaket er lettere å arbeide med.</translation>
    </message>
    <message>
        <source>Beside others, people defend themselves. Beside the model and earlier takes, they listen.</source>
        <translation>Ved siden av andre forsvarer folk seg. Ved siden av forbildet og tidligere opptak lytter de.</translation>
    </message>
    <message>
        <source>Nobody can hear what somebody thinks or wants. Ask, or say what could be heard.</source>
        <translation>Ingen kan høre hva noen tenker eller vil. Spør, eller si hva som kunne høres.</translation>
    </message>
    <message>
        <source>The take does not show how much effort went into it. Ask what got in the way.</source>
        <translation>Opptaket viser ikke hvor mye innsats som ligger bak. Spør hva som gjorde det vanskelig.</translation>
    </message>
    <message>
        <source>Blame ends a conversation. What happened, and what comes next, opens one.</source>
        <translation>Bebreidelser avslutter en samtale. Hva som skjedde, og hva som kommer nå, åpner den.</translation>
    </message>
    <message>
        <source>Ask whether it would help</source>
        <translation>Spør om det ville hjelpe</translation>
    </message>
    <message>
        <source>Ask what would happen next time</source>
        <translation>Spør hva som ville skje neste gang</translation>
    </message>
    <message>
        <source>Ask whether it was tried</source>
        <translation>Spør om det er prøvd</translation>
    </message>
    <message>
        <source>Ask what would happen without it</source>
        <translation>Spør hva som ville skje uten</translation>
    </message>
    <message>
        <source>Ask what could come instead</source>
        <translation>Spør hva som kunne komme i stedet</translation>
    </message>
    <message>
        <source>Ask about one moment</source>
        <translation>Spør om ett øyeblikk</translation>
    </message>
    <message>
        <source>Quote what was heard</source>
        <translation>Siter det som ble hørt</translation>
    </message>
    <message>
        <source>Ask what got in the way</source>
        <translation>Spør hva som gjorde det vanskelig</translation>
    </message>
    <message>
        <source>Ask what it was for</source>
        <translation>Spør hva hensikten var</translation>
    </message>
    <message>
        <source>Ask what the buyer did</source>
        <translation>Spør hva kjøperen gjorde</translation>
    </message>
    <message>
        <source>Name what worked</source>
        <translation>Nevn det som virket</translation>
    </message>
    <message>
        <source>Compare with the take before</source>
        <translation>Sammenlign med forrige opptak</translation>
    </message>
    <message>
        <source>Compare with the model</source>
        <translation>Sammenlign med forbildet</translation>
    </message>
    <message>
        <source>{kind}: “{words}”. {reason}</source>
        <translation>{kind}: «{words}». {reason}</translation>
    </message>
    <message>
        <source>You kept wording like this before.</source>
        <translation>Slike formuleringer lot du stå tidligere.</translation>
    </message>
    <message>
        <source>Wording is checked in English, Dutch and Norwegian only.</source>
        <translation>Formuleringer sjekkes bare på engelsk, nederlandsk og norsk.</translation>
    </message>
</context>
<context>
    <name>WordsNote</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>Skriv ned ordene</translation>
    </message>
    <message>
        <source>Get a speech model</source>
        <translation>Hent en talemodell</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ingenting er tatt opp ennå.</translation>
    </message>
    <message>
        <source>No speech was heard in this take.</source>
        <translation>Ingen tale ble hørt i dette opptaket.</translation>
    </message>
    <message>
        <source>The words could not be written down. The recording is whole.</source>
        <translation>Ordene kunne ikke skrives ned. Selve opptaket er i behold.</translation>
    </message>
    <message>
        <source>{host} is writing the words down …</source>
        <translation>{host} skriver ned ordene …</translation>
    </message>
    <message>
        <source>The words are being written down on this computer …</source>
        <translation>Ordene skrives ned på denne datamaskinen …</translation>
    </message>
    <message>
        <source>No words yet. The recording can be heard.</source>
        <translation>Ingen ord ennå. Opptaket kan spilles.</translation>
    </message>
    <message>
        <source>{host} is writing the words down: {percent} %</source>
        <translation>{host} skriver ned ordene: {percent} %</translation>
    </message>
    <message>
        <source>Writing the words down on this computer: {percent} %</source>
        <translation>Skriver ned ordene på denne datamaskinen: {percent} %</translation>
    </message>
    <message>
        <source>For words and key points, Go First needs a speech model on this computer.</source>
        <translation>Go First trenger en talemodell på denne datamaskinen for å vise ord og hovedpunkter.</translation>
    </message>
    <message>
        <source>Send both takes to {host}</source>
        <translation>Send begge opptakene til {host}</translation>
    </message>
    <message>
        <source>Send this take to {host}</source>
        <translation>Send dette opptaket til {host}</translation>
    </message>
    <message>
        <source>The words could not be written down.</source>
        <translation>Ordene kunne ikke skrives ned.</translation>
    </message>
    <message>
        <source>Transcription stopped and is starting again. The recording is whole.</source>
        <translation>Transkriberingen stoppet og starter på nytt. Hele opptaket er der.</translation>
    </message>
    <message>
        <source>Transcription does not answer. It gets a little more time, then it starts again.</source>
        <translation>Transkriberingen svarer ikke. Den får litt mer tid og starter så på nytt.</translation>
    </message>
    <message>
        <source>The words did not come. They come from {host}, when you send the recording.</source>
        <translation>Ordene kom ikke. De kommer fra {host} når du sender opptaket.</translation>
    </message>
    <message>
        <source>The words come from {host}, a program on this computer.</source>
        <translation>Ordene kommer fra {host}, et program på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The words come from {host}: the recording leaves this computer when you send it.</source>
        <translation>Ordene kommer fra {host}: opptaket forlater denne datamaskinen når du sender det.</translation>
    </message>
    <message>
        <source>Words from {service}.</source>
        <translation>Ord fra {service}.</translation>
    </message>
    <message>
        <source>It does not say when each was said: their times are only about right.</source>
        <translation>Den sier ikke når hvert ble sagt: tidene er bare omtrent riktige.</translation>
    </message>
</context>
</TS>
