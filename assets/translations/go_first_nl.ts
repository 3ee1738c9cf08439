<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start or stop recording</source>
        <translation>Opnemen starten of stoppen</translation>
    </message>
    <message>
        <source>Play the model</source>
        <translation>Voorbeeld afspelen</translation>
    </message>
    <message>
        <source>Play the attempt</source>
        <translation>Poging afspelen</translation>
    </message>
    <message>
        <source>Hear the buyer</source>
        <translation>De koper horen</translation>
    </message>
    <message>
        <source>Play both in turn (or A and then B, quickly)</source>
        <translation>Beide na elkaar afspelen (of A en dan snel B)</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Afspelen stoppen</translation>
    </message>
    <message>
        <source>Next step, or next line at the end</source>
        <translation>Volgende stap, of aan het eind volgende tekst</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Again: back to the attempt</source>
        <translation>Nog eens: terug naar de poging</translation>
    </message>
    <message>
        <source>Together: swap roles</source>
        <translation>Samen: rollen ruilen</translation>
    </message>
    <message>
        <source>Together: end</source>
        <translation>Samen: afronden</translation>
    </message>
    <message>
        <source>Two seconds back, or line before</source>
        <translation>Twee seconden terug, of vorige tekst</translation>
    </message>
    <message>
        <source>Two seconds on, or next line</source>
        <translation>Twee seconden verder, of volgende tekst</translation>
    </message>
    <message>
        <source>Key point before</source>
        <translation>Vorig kernpunt</translation>
    </message>
    <message>
        <source>Next key point</source>
        <translation>Volgend kernpunt</translation>
    </message>
    <message>
        <source>Key points, how it sounds, or remarks</source>
        <translation>Kernpunten, hoe het klinkt, of opmerkingen</translation>
    </message>
    <message>
        <source>Remark here</source>
        <translation>Hier een opmerking</translation>
    </message>
    <message>
        <source>Hear a spoken remark</source>
        <translation>Een gesproken opmerking horen</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Ik had gelijk</translation>
    </message>
    <message>
        <source>The program was right</source>
        <translation>Het programma had gelijk</translation>
    </message>
    <message>
        <source>My words while I speak: show or hide</source>
        <translation>Mijn woorden terwijl ik spreek: tonen of verbergen</translation>
    </message>
    <message>
        <source>Key points while I speak: show or hide</source>
        <translation>Kernpunten terwijl ik spreek: tonen of verbergen</translation>
    </message>
    <message>
        <source>Go on recording after a question</source>
        <translation>Doorgaan met opnemen na een vraag</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Waarom dit voorstel</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>Herhaald afspelen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Start or stop your answer</source>
        <translation>Je antwoord starten of stoppen</translation>
    </message>
    <message>
        <source>Hear the buyer again</source>
        <translation>De koper nog eens horen</translation>
    </message>
    <message>
        <source>Hear your last answer</source>
        <translation>Je laatste antwoord horen</translation>
    </message>
    <message>
        <source>Play the conversation so far</source>
        <translation>Het gesprek tot nu toe afspelen</translation>
    </message>
    <message>
        <source>Skip the turn, or go on</source>
        <translation>De beurt overslaan, of verdergaan</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Eén beurt terug</translation>
    </message>
    <message>
        <source>Say your answer again; at the end: from the start</source>
        <translation>Je antwoord opnieuw zeggen; aan het eind: vanaf het begin</translation>
    </message>
    <message>
        <source>What could I say?</source>
        <translation>Wat kan ik zeggen?</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>Twee seconden terug</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>Twee seconden verder</translation>
    </message>
    <message>
        <source>Somebody goes, or has finished</source>
        <translation>Iemand begint, of is klaar</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Volgende tekst</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Vorige tekst</translation>
    </message>
    <message>
        <source>Hear the model</source>
        <translation>Het voorbeeld horen</translation>
    </message>
    <message>
        <source>Hear what was said last</source>
        <translation>Horen wat er het laatst is gezegd</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Tonen wat er gevonden is</translation>
    </message>
    <message>
        <source>The words of the line</source>
        <translation>De woorden van de tekst</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What we want to remember</source>
        <translation>Wat we willen onthouden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Be silent, leave the full screen, leave the meeting</source>
        <translation>Stil zijn, volledig scherm verlaten, bespreking verlaten</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Het scenario opslaan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Make the selected words a key point</source>
        <translation>Maak van de geselecteerde woorden een kernpunt</translation>
    </message>
    <message>
        <source>Try the scenario as a rep</source>
        <translation>Het scenario als verkoper proberen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coachen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message>
        <source>A .gofirst file …</source>
        <translation>Een .gofirst-bestand …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Een map …</translation>
    </message>
    <message>
        <source>Address of a pack</source>
        <translation>Adres van een pakket</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>Looking at the pack</source>
        <translation>Het pakket wordt bekeken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Een pakket toevoegen</translation>
    </message>
    <message>
        <source>Drop it here, or choose it. You see who made it and what it changes before anything is added.</source>
        <translation>Sleep het hierheen of kies het. Je ziet wie het maakte en wat het verandert voordat er iets wordt toegevoegd.</translation>
    </message>
    <message>
        <source>Or the https or git address that your team shares. It is fetched when you click.</source>
        <translation>Of het https- of git-adres dat je team deelt. Het wordt opgehaald als je klikt.</translation>
    </message>
    <message>
        <source>Packs (*.gofirst *.zip)</source>
        <translation>Pakketten (*.gofirst *.zip)</translation>
    </message>
    <message>
        <source>The folder of a pack</source>
        <translation>De map van een pakket</translation>
    </message>
    <message>
        <source>Looking at {name} …</source>
        <translation>{name} wordt bekeken …</translation>
    </message>
    <message>
        <source>Adding it …</source>
        <translation>Toevoegen …</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Write instead: {text}</source>
        <translation>Schrijf in plaats daarvan: {text}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Keep it: {text}</source>
        <translation>Zo laten: {text}</translation>
    </message>
</context>
<context>
    <name>AfterCallView</name>
    <message>
        <source>How did it go, in your own words?</source>
        <translation>Hoe ging het, in je eigen woorden?</translation>
    </message>
    <message>
        <source>What happened, and what surprised you?</source>
        <translation>Wat gebeurde er, en wat verraste je?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Wat ging goed?</translation>
    </message>
    <message>
        <source>How the manager sees it</source>
        <translation>Hoe de leidinggevende het ziet</translation>
    </message>
    <message>
        <source>What stood out, put as a question</source>
        <translation>Wat opviel, als vraag gesteld</translation>
    </message>
    <message>
        <source>The manager writes here once the rep has said how it went.</source>
        <translation>Hier schrijft de leidinggevende zodra de verkoper heeft verteld hoe het ging.</translation>
    </message>
    <message>
        <source>What is worth practising?</source>
        <translation>Wat is het oefenen waard?</translation>
    </message>
    <message>
        <source>The line for it</source>
        <translation>De tekst ervoor</translation>
    </message>
    <message>
        <source>Take the scenario of this plan</source>
        <translation>Neem het scenario van dit plan</translation>
    </message>
    <message>
        <source>The rep first</source>
        <translation>Eerst de verkoper</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Naast het plan gelegd</translation>
    </message>
    <message>
        <source>Then the manager</source>
        <translation>Dan de leidinggevende</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>What both take along</source>
        <translation>Wat jullie allebei meenemen</translation>
    </message>
    <message>
        <source>A few sentences that both would sign.</source>
        <translation>Een paar zinnen waar jullie allebei achter staan.</translation>
    </message>
    <message>
        <source>Draft it from the notes</source>
        <translation>Maak een opzet van de notities</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Wie doet wat en wanneer</translation>
    </message>
    <message>
        <source>When we meet again</source>
        <translation>Wanneer zien we elkaar weer</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Volgende een-op-een</translation>
    </message>
    <message>
        <source>In about a month</source>
        <translation>Over ongeveer een maand</translation>
    </message>
    <message>
        <source>Put it in a calendar</source>
        <translation>Zet het in een agenda</translation>
    </message>
    <message>
        <source>A file for Outlook, Google or Apple. It holds a name and dates, nothing of what was said.</source>
        <translation>Een bestand voor Outlook, Google of Apple. Er staan een naam en datums in, niets van wat er is gezegd.</translation>
    </message>
    <message>
        <source>Your own reflection</source>
        <translation>Je eigen terugblik</translation>
    </message>
    <message>
        <source>How did you do this? What would you do again, and what not?</source>
        <translation>Hoe heb je het gedaan? Wat zou je weer zo doen, en wat niet?</translation>
    </message>
    <message>
        <source>Private: it stays on this computer and is on no paper.</source>
        <translation>Privé: het blijft op deze computer en komt op geen papier.</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} is het ermee eens</translation>
    </message>
    <message>
        <source>Both agree. The next talk opens with this.</source>
        <translation>Jullie zijn het eens. Het volgende gesprek begint hiermee.</translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation>samen afgesproken</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>nog niet afgesproken</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The dates were written to {file}. Open it with your calendar.</source>
        <translation>De datums staan in {file}. Open dat met je agenda.</translation>
    </message>
</context>
<context>
    <name>AfterVisitView</name>
    <message>
        <source>How did you see it?</source>
        <translation>Hoe zag jij het?</translation>
    </message>
    <message>
        <source>The rep speaks first; the manager writes it down or asks on.</source>
        <translation>De verkoper praat eerst; de leidinggevende schrijft mee of vraagt door.</translation>
    </message>
    <message>
        <source>One thing, put as a question</source>
        <translation>Eén ding, als vraag gesteld</translation>
    </message>
    <message>
        <source>What would happen if … next time?</source>
        <translation>Wat zou er gebeuren als … de volgende keer?</translation>
    </message>
    <message>
        <source>What you saw and liked, as it was said</source>
        <translation>Wat je zag en goed vond, zoals het gezegd is</translation>
    </message>
    <message>
        <source>What is worth practising?</source>
        <translation>Wat is het oefenen waard?</translation>
    </message>
    <message>
        <source>The line for it</source>
        <translation>De tekst ervoor</translation>
    </message>
    <message>
        <source>The rep&apos;s view</source>
        <translation>Hoe de verkoper het zag</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat goed ging</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Eén ding</translation>
    </message>
    <message>
        <source>A sincere compliment</source>
        <translation>Een oprecht compliment</translation>
    </message>
    <message>
        <source>Next practice</source>
        <translation>Wat je nu oefent</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Takes written down again</source>
        <translation>Opnamen opnieuw uitgeschreven</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop writing takes down again</source>
        <translation>Stoppen met opnieuw uitschrijven</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Pause writing takes down again</source>
        <translation>Opnieuw uitschrijven pauzeren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Go on writing takes down again</source>
        <translation>Verdergaan met opnieuw uitschrijven</translation>
    </message>
    <message>
        <source>Write them down again</source>
        <translation>Opnieuw uitschrijven</translation>
    </message>
    <message>
        <source>Write it down again</source>
        <translation>Opnieuw uitschrijven</translation>
    </message>
    <message>
        <source>{number} of {total} · newest first · goes on while you work; waits while you record</source>
        <translation>{number} van {total} · nieuwste eerst · gaat door terwijl je werkt; wacht terwijl je opneemt</translation>
    </message>
    <message>
        <source>{number} of {total} · waits while you record</source>
        <translation>{number} van {total} · wacht terwijl je opneemt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppen …</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n take(s) left to write down again.</source>
        <translation>
            <numerusform>Gepauzeerd: nog %n opname opnieuw uit te schrijven.</numerusform>
            <numerusform>Gepauzeerd: nog %n opnamen opnieuw uit te schrijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were written down with {old}. {new} is here now: write them down again?</source>
        <translation>
            <numerusform>%n opname is uitgeschreven met {old}. Nu is {new} er: opnieuw uitschrijven?</numerusform>
            <numerusform>%n opnamen zijn uitgeschreven met {old}. Nu is {new} er: opnieuw uitschrijven?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) can get better words from {models}: write them down again?</source>
        <translation>
            <numerusform>%n opname kan met {models} beter worden uitgeschreven: opnieuw uitschrijven?</numerusform>
            <numerusform>%n opnamen kunnen met {models} beter worden uitgeschreven: opnieuw uitschrijven?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainstList</name>
    <message>
        <source>Nothing was planned to compare with.</source>
        <translation>Er was niets gepland om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Did you ask it?</source>
        <translation>Heb je het gevraagd?</translation>
    </message>
    <message>
        <source>Did it come up?</source>
        <translation>Kwam het ter sprake?</translation>
    </message>
    <message>
        <source>Did you get it?</source>
        <translation>Heb je het gekregen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Niet te zeggen</translation>
    </message>
</context>
<context>
    <name>AgainstRow</name>
    <message>
        <source>A word about it: {item}</source>
        <translation>Kort erover: {item}</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Kort erover</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Point {number}</source>
        <translation>Punt {number}</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Minutes of point {number}</source>
        <translation>Minuten van punt {number}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
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
        <translation>Punt toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
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
        <translation>Besproken: {point}</translation>
    </message>
    <message>
        <source>A point without words</source>
        <translation>Een punt zonder woorden</translation>
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
        <translation>Je eigen oor</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>The 30 before</source>
        <translation>De 30 daarvoor</translation>
    </message>
    <message>
        <source>In the last 30 days you and the words agreed on {now} of {now_all} points; in the 30 days before on {before} of {before_all}.</source>
        <translation>In de laatste 30 dagen waren jij en de woorden het eens over {now} van de {now_all} punten; in de 30 dagen daarvoor over {before} van de {before_all}.</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>Add who does what</source>
        <translation>Toevoegen wie wat doet</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Wij allebei</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>does what?</source>
        <translation>doet wat?</translation>
    </message>
    <message>
        <source>Day of agreement {number}</source>
        <translation>Dag van afspraak {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Weinig</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Veel</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>better left out</source>
        <translation>beter weg te laten</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Weet ik niet</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>And what else?</source>
        <translation>En wat nog meer?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Wat ging goed?</translation>
    </message>
</context>
<context>
    <name>ArrivingCard</name>
    <message>
        <source>What to do with {title}</source>
        <translation>Wat te doen met {title}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Here this belongs to somebody else, and stays as it is.</source>
        <translation>Hier hoort dit bij iemand anders; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>It lies in the trash here and would come back.</source>
        <translation>Het ligt hier in de prullenbak en zou terugkomen.</translation>
    </message>
    <message>
        <source>New here: {parts}</source>
        <translation>Nieuw hier: {parts}</translation>
    </message>
    <message>
        <source>Not the same here and in the file: {parts}</source>
        <translation>Hier anders dan in het bestand: {parts}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>Hear the buyer</source>
        <translation>De koper horen</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Tekst tonen</translation>
    </message>
    <message>
        <source>Play the model</source>
        <translation>Voorbeeld afspelen</translation>
    </message>
    <message>
        <source>Hear it back</source>
        <translation>Terugluisteren</translation>
    </message>
    <message>
        <source>{buyer} says</source>
        <translation>{buyer} zegt</translation>
    </message>
    <message>
        <source>Take {number} · {length}</source>
        <translation>Opname {number} · {length}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Judge it yourself</source>
        <translation>Zelf beoordelen</translation>
    </message>
    <message>
        <source>Hide the line</source>
        <translation>Tekst verbergen</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Speech models in the backup</source>
        <translation>Spraakmodellen in de back-up</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Spraakmodellen</translation>
    </message>
    <message>
        <source>They are large and can be fetched again.</source>
        <translation>Ze zijn groot en je kunt ze opnieuw ophalen.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Back-up opslaan</translation>
    </message>
    <message>
        <source>Bring a backup in</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Hoe ver de back-up is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Takes, packs, drafts and settings in one file, for safety or for another computer.</source>
        <translation>Opnamen, pakketten, concepten en instellingen in één bestand, voor de zekerheid of voor een andere computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) · the file will have up to {size}</source>
        <translation>
            <numerusform>%n opname · het bestand wordt hooguit {size}</numerusform>
            <numerusform>%n opnamen · het bestand wordt hooguit {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the backup …</source>
        <translation>Back-up wordt geschreven …</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Back-up wordt gelezen …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>The backup was written to {file} ({size}).</source>
        <translation>De back-up staat in {file} ({size}).</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: not every system can hold their names.</source>
        <translation>
            <numerusform>%n bestand is weggelaten: niet elk systeem kan zo&apos;n naam aan.</numerusform>
            <numerusform>%n bestanden zijn weggelaten: niet elk systeem kan zulke namen aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup of {day}: %n take(s), {size}. What is here already stays as it is.</source>
        <translation>
            <numerusform>Een back-up van {day}: %n opname, {size}. Wat hier al is, blijft zoals het is.</numerusform>
            <numerusform>Een back-up van {day}: %n opnamen, {size}. Wat hier al is, blijft zoals het is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were brought in.</source>
        <translation>
            <numerusform>%n opname teruggezet.</numerusform>
            <numerusform>%n opnamen teruggezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were here already.</source>
        <translation>
            <numerusform>%n opname was er al.</numerusform>
            <numerusform>%n opnamen waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) were added.</source>
        <translation>
            <numerusform>%n pakket toegevoegd.</numerusform>
            <numerusform>%n pakketten toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ from what is here and were kept beside, in {folder}.</source>
        <translation>
            <numerusform>%n ding is anders dan wat hier is en is ernaast bewaard, in {folder}.</numerusform>
            <numerusform>%n dingen zijn anders dan wat hier is en zijn ernaast bewaard, in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>What it is for</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>What you find out</source>
        <translation>Wat je te weten komt</translation>
    </message>
    <message>
        <source>What they may say, and how it ends</source>
        <translation>Wat ze kunnen zeggen, en hoe het eindigt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>What is different when you hang up?</source>
        <translation>Wat is er anders als je ophangt?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Hoe jullie elkaar spreken</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>Wie erbij is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Wat we weten</translation>
    </message>
    <message>
        <source>What we must learn</source>
        <translation>Wat we te weten moeten komen</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Vragen om te stellen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>Still open about the deal</source>
        <translation>Nog open over de deal</translation>
    </message>
    <message>
        <source>Who decides, what pays for it, by when</source>
        <translation>Wie beslist, waar het van betaald wordt, wanneer</translation>
    </message>
    <message>
        <source>Likely objections, each with an answer</source>
        <translation>Te verwachten bezwaren, elk met een antwoord</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>“We have no time for this now.”</source>
        <translation>“Daar hebben we nu geen tijd voor.”</translation>
    </message>
    <message>
        <source>What you say then, word for word</source>
        <translation>Wat je dan zegt, woord voor woord</translation>
    </message>
    <message>
        <source>Commitment wanted</source>
        <translation>Gewenste toezegging</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Wie doet wat en wanneer</translation>
    </message>
    <message>
        <source>If that is too much</source>
        <translation>Als dat te veel is</translation>
    </message>
    <message>
        <source>The smaller step</source>
        <translation>De kleinere stap</translation>
    </message>
    <message>
        <source>What your manager will ask afterwards</source>
        <translation>Wat je leidinggevende na afloop vraagt</translation>
    </message>
    <message>
        <source>From the scenarios of this stage</source>
        <translation>Uit de scenario&apos;s van deze fase</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Geen fase</translation>
    </message>
    <message>
        <source>A stage that is not there any more</source>
        <translation>Een fase die er niet meer is</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>Planned for</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Curious questions</source>
        <translation>Nieuwsgierige vragen</translation>
    </message>
</context>
<context>
    <name>BeforeRecording</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wie spreekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of who speaks</source>
        <translation>Naam van wie spreekt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Another name …</source>
        <translation>Andere naam …</translation>
    </message>
    <message>
        <source>{name} agreed to be recorded</source>
        <translation>{name} stemt in met de opname</translation>
    </message>
    <message>
        <source>The speaker agreed to be recorded</source>
        <translation>De spreker stemt in met de opname</translation>
    </message>
</context>
<context>
    <name>BeforeVisit</name>
    <message>
        <source>Whom you visit</source>
        <translation>Bij wie jullie langsgaan</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wie de leiding heeft</translation>
    </message>
    <message>
        <source>Signals between you</source>
        <translation>Seintjes tussen jullie</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Waar je op let</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Open the call plan</source>
        <translation>Gespreksplan openen</translation>
    </message>
    <message>
        <source>How you go there together</source>
        <translation>Hoe jullie samen gaan</translation>
    </message>
    <message>
        <source>Who opens</source>
        <translation>Wie opent</translation>
    </message>
    <message>
        <source>Who picks up, and where</source>
        <translation>Wie het overneemt, en waar</translation>
    </message>
    <message>
        <source>Why this way</source>
        <translation>Waarom op deze manier</translation>
    </message>
    <message>
        <source>What is this visit to show or to find out?</source>
        <translation>Wat moet dit bezoek laten zien of uitwijzen?</translation>
    </message>
    <message>
        <source>Agreed before you go in</source>
        <translation>Afgesproken voor jullie naar binnen gaan</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Seintje</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>I put down my pen</source>
        <translation>Ik leg mijn pen neer</translation>
    </message>
    <message>
        <source>Please take over</source>
        <translation>Neem jij het over</translation>
    </message>
    <message>
        <source>I look at my notes</source>
        <translation>Ik kijk in mijn aantekeningen</translation>
    </message>
    <message>
        <source>Give me a moment</source>
        <translation>Geef me even</translation>
    </message>
    <message>
        <source>I say your name</source>
        <translation>Ik noem je naam</translation>
    </message>
    <message>
        <source>Do you want to add something?</source>
        <translation>Wil je iets toevoegen?</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>One a line; you tick them during the visit</source>
        <translation>Eén per regel; je vinkt ze af tijdens het bezoek</translation>
    </message>
    <message>
        <source>What does the rep ask after the first no?</source>
        <translation>Wat vraagt de verkoper na de eerste nee?</translation>
    </message>
    <message>
        <source>From the call plan</source>
        <translation>Uit het gespreksplan</translation>
    </message>
    <message>
        <source>No call plan</source>
        <translation>Geen gespreksplan</translation>
    </message>
    <message>
        <source>A call plan that is not there any more</source>
        <translation>Een gespreksplan dat er niet meer is</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Use theirs again</source>
        <translation>Gebruik weer die van hen</translation>
    </message>
    <message>
        <source>You changed this scenario. Your words stay when the pack is updated.</source>
        <translation>Je hebt dit scenario gewijzigd. Jouw woorden blijven als het pakket wordt bijgewerkt.</translation>
    </message>
    <message>
        <source>Others keep this pack. What you change stays yours when it is updated.</source>
        <translation>Anderen beheren dit pakket. Wat je wijzigt blijft van jou als het wordt bijgewerkt.</translation>
    </message>
</context>
<context>
    <name>BeyondPoints</name>
    <message>
        <source>Said, and better left out</source>
        <translation>Gezegd, en beter weg te laten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>No question to the buyer was heard in this take.</source>
        <translation>In deze opname was geen vraag aan de koper te horen.</translation>
    </message>
    <message>
        <source>Questions to the buyer</source>
        <translation>Vragen aan de koper</translation>
    </message>
    <message>
        <source>Not asked about in this take</source>
        <translation>In deze opname niet naar gevraagd</translation>
    </message>
    <message>
        <source>Next step with the buyer</source>
        <translation>Vervolgstap met de koper</translation>
    </message>
    <message>
        <source>No next step was heard in this take.</source>
        <translation>In deze opname was geen vervolgstap te horen.</translation>
    </message>
    <message>
        <source>Could not tell whether a next step was agreed. Listen and decide.</source>
        <translation>Niet vast te stellen of een vervolgstap is afgesproken. Luister en oordeel zelf.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Rules of thumb</source>
        <translation>Vuistregels</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Niet zo</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Goede vragen om te stellen</translation>
    </message>
    <message>
        <source>Play the whole conversation</source>
        <translation>Het hele gesprek spelen</translation>
    </message>
    <message>
        <source>On the big screen</source>
        <translation>Op het grote scherm</translation>
    </message>
    <message>
        <source>For a team meeting: large type, and nothing is kept unless somebody says so</source>
        <translation>Voor een teambespreking: grote letters, en er wordt niets bewaard tenzij iemand dat zegt</translation>
    </message>
    <message>
        <source>Leave with</source>
        <translation>Sluit af met</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>What the line must get across</source>
        <translation>Wat de tekst moet overbrengen</translation>
    </message>
    <message>
        <source>Hear the model</source>
        <translation>Naar het voorbeeld</translation>
    </message>
    <message>
        <source>asked of the buyer</source>
        <translation>als vraag aan de koper</translation>
    </message>
    <message>
        <source>a concrete next step</source>
        <translation>een concrete volgende stap</translation>
    </message>
    <message>
        <source>better left out</source>
        <translation>beter weg te laten</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something went wrong in Go First</source>
        <translation>Er ging iets mis in Go First</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>This is a mistake of ours; your takes are safe on disk.</source>
        <translation>Dit is een fout van ons; je opnamen staan veilig op de schijf.</translation>
    </message>
    <message>
        <source>The report below says where it happened. It holds nothing that was said and is sent nowhere; copy it into a message to us if you like.</source>
        <translation>In het verslag hieronder staat waar het gebeurde. Er staat niets in van wat er is gezegd en het wordt nergens heen gestuurd; kopieer het in een bericht aan ons als je wilt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Nothing was heard. Say it again?</source>
        <translation>Er was niets te horen. Nog eens zeggen?</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Opnieuw zeggen</translation>
    </message>
    <message>
        <source>One exchange back</source>
        <translation>Eén beurt terug</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Nog eens horen</translation>
    </message>
    <message>
        <source>{buyer} is speaking …</source>
        <translation>{buyer} is aan het woord …</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}, so you read what the buyer says.</source>
        <translation>Deze computer heeft geen stem voor {language}, dus lees je wat de koper zegt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Skip this turn</source>
        <translation>Deze beurt overslaan</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Add: {title}</source>
        <translation>Toevoegen: {title}</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Per video</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Ter plaatse</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Een bericht</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>How far the check is</source>
        <translation>Hoe ver de controle is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Bibliotheek controleren</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Herstel wat te herstellen is</translation>
    </message>
    <message>
        <source>Reads every file once and names what is damaged or missing.</source>
        <translation>Leest elk bestand één keer en noemt wat beschadigd is of ontbreekt.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Herstellen …</translation>
    </message>
    <message>
        <source>Reading every file …</source>
        <translation>Elk bestand wordt gelezen …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were mended.</source>
        <translation>
            <numerusform>%n ding is hersteld.</numerusform>
            <numerusform>%n dingen zijn hersteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are damaged or missing.</source>
        <translation>
            <numerusform>%n ding is beschadigd of ontbreekt.</numerusform>
            <numerusform>%n dingen zijn beschadigd of ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Niets is beschadigd.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: “library check” on the command line lists all</source>
        <translation>
            <numerusform>en nog %n: “library check” op de opdrachtregel noemt ze allemaal</numerusform>
            <numerusform>en nog %n: “library check” op de opdrachtregel noemt ze allemaal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Recommended here</source>
        <translation>Hier aanbevolen</translation>
    </message>
    <message>
        <source>Wait after Stop</source>
        <translation>Wachten na Stop</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>niet vast te stellen</translation>
    </message>
    <message>
        <source>at most about {seconds} s</source>
        <translation>hooguit zo’n {seconds} s</translation>
    </message>
    <message>
        <source>{percent} % of the processor while you speak</source>
        <translation>{percent} % van de processor terwijl je praat</translation>
    </message>
    <message>
        <source>Not measured: too little memory is free. Close other programs and measure again.</source>
        <translation>Niet gemeten: er is te weinig geheugen vrij. Sluit andere programma’s en meet opnieuw.</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Download van {name}</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Leave out: {title}</source>
        <translation>Weglaten: {title}</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Overhandigen …</translation>
    </message>
    <message>
        <source>Nothing is written in it yet: there is nothing to hand over.</source>
        <translation>Er staat nog niets in: er valt niets te overhandigen.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Play the model</source>
        <translation>Voorbeeld afspelen</translation>
    </message>
    <message>
        <source>Play the attempt</source>
        <translation>Poging afspelen</translation>
    </message>
    <message>
        <source>Play both in turn</source>
        <translation>Beide na elkaar afspelen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play in a loop</source>
        <translation>Herhaald afspelen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>A, B and A B play the whole line; choose a key point to play just that.</source>
        <translation>A, B en A B spelen alles af; kies een kernpunt voor alleen dat stuk.</translation>
    </message>
</context>
<context>
    <name>CompareRemarks</name>
    <message>
        <source>Praise</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Hand this attempt over …</source>
        <translation>Deze poging overhandigen …</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message>
        <source>You changed it, and the new version changed it too</source>
        <translation>Jij hebt dit gewijzigd, en de nieuwe versie ook</translation>
    </message>
    <message>
        <source>Your words are in use until you decide. Neither is lost.</source>
        <translation>Jouw woorden gelden tot je kiest. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The new version has this scenario no more.</source>
        <translation>De nieuwe versie heeft dit scenario niet meer.</translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation>Gebruik wat gekozen is</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Houd het mijne</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Neem het nieuwe</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Het was: {text}</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(staat er niet)</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversations of before</source>
        <translation>Eerdere gesprekken</translation>
    </message>
    <message>
        <source>Leave the conversation</source>
        <translation>Het gesprek verlaten</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>{first} plays the buyer, {second} answers</source>
        <translation>{first} speelt de koper, {second} antwoordt</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Dit gesprek</translation>
    </message>
    <message numerus="yes">
        <source>{moment} · %n answer(s)</source>
        <translation>
            <numerusform>{moment} · %n antwoord</numerusform>
            <numerusform>{moment} · %n antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Voorbeeldronde openen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Je gegevens</translation>
    </message>
    <message>
        <source>Each take is a folder with a WAV file; other programs can play it.</source>
        <translation>Elke opname is een map met een WAV-bestand; andere programma’s kunnen het afspelen.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>speech models {size}</source>
        <translation>spraakmodellen {size}</translation>
    </message>
    <message>
        <source>how much is free could not be told</source>
        <translation>onbekend hoeveel er vrij is</translation>
    </message>
    <message>
        <source>{size} free on the disk</source>
        <translation>{size} vrij op de schijf</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>By when?</source>
        <translation>Wanneer klaar?</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Dag kiezen</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Ga ermee verder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>“{title}” was not saved ({when}).</source>
        <translation>“{title}” is niet opgeslagen ({when}).</translation>
    </message>
</context>
<context>
    <name>DuringPage</name>
    <message>
        <source>Notes on this point</source>
        <translation>Notities bij dit punt</translation>
    </message>
    <message>
        <source>What was said, in the words in which it was said.</source>
        <translation>Wat er is gezegd, in de woorden waarin het is gezegd.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Verder nog</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Eerst vragen</translation>
    </message>
    <message>
        <source>What we agree to reach</source>
        <translation>Wat we willen bereiken</translation>
    </message>
    <message>
        <source>What we look at</source>
        <translation>Waar we naar kijken</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>A point without words</source>
        <translation>Een punt zonder woorden</translation>
    </message>
</context>
<context>
    <name>DuringVisit</name>
    <message>
        <source>Nothing to watch for was agreed on. What you see can still be noted here.</source>
        <translation>Er is niets afgesproken om op te letten. Wat je ziet, kun je hier toch noteren.</translation>
    </message>
    <message>
        <source>Something else that you see</source>
        <translation>Iets anders wat je ziet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>EarlierTakes</name>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>My best take</source>
        <translation>Mijn beste opname</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Still to be written</source>
        <translation>Moet nog geschreven worden</translation>
    </message>
    <message>
        <source>Add another way to say it, of two words or more: takes often count as not saying it.</source>
        <translation>Voeg nog een manier toe om het te zeggen, van twee of meer woorden: opnamen tellen anders vaak als niet gezegd.</translation>
    </message>
    <message>
        <source>“{phrase}” has too few words that mean something. Add a way to say it that has more.</source>
        <translation>“{phrase}” heeft te weinig woorden met betekenis. Voeg een manier toe die er meer heeft.</translation>
    </message>
    <message>
        <source>“{phrase}” has the words of another key point; a take could count for both.</source>
        <translation>“{phrase}” heeft de woorden van een ander kernpunt; een opname kan dan voor beide tellen.</translation>
    </message>
    <message>
        <source>Not translated yet: {language}</source>
        <translation>Nog niet vertaald: {language}</translation>
    </message>
    <message>
        <source>The pack has no such stage any more. Choose one.</source>
        <translation>Het pakket heeft deze fase niet meer. Kies er een.</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}” is verwijderd.</translation>
    </message>
    <message>
        <source>The model is out of the pack.</source>
        <translation>Het voorbeeld zit niet meer in het pakket.</translation>
    </message>
    <message>
        <source>“{title}” is as the pack has it.</source>
        <translation>“{title}” is weer zoals het pakket het heeft.</translation>
    </message>
    <message>
        <source>What was not saved was thrown away.</source>
        <translation>Wat niet opgeslagen was, is weggegooid.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Mijn versie opslaan</translation>
    </message>
    <message>
        <source>Open theirs</source>
        <translation>Hun versie openen</translation>
    </message>
    <message>
        <source>Our scenarios</source>
        <translation>Onze scenario&apos;s</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Try it as a rep</source>
        <translation>Probeer het als verkoper</translation>
    </message>
    <message>
        <source>Record the model</source>
        <translation>Neem het voorbeeld op</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) still to be written</source>
        <translation>
            <numerusform>%n onderdeel moet nog geschreven worden</numerusform>
            <numerusform>%n onderdelen moeten nog geschreven worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n om naar te kijken</numerusform>
            <numerusform>%n om naar te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to practise</source>
        <translation>Klaar om te oefenen</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All packs</source>
        <translation>Alle pakketten</translation>
    </message>
    <message>
        <source>Scenarios: show or hide</source>
        <translation>Scenario&apos;s: tonen of verbergen</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>Een scenario schrijven</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>Not saved yet; nothing is lost</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Vertalen</translation>
    </message>
    <message>
        <source>As the rep sees it</source>
        <translation>Zoals de verkoper het ziet</translation>
    </message>
    <message>
        <source>Something is still to be written before it can be practised.</source>
        <translation>Er moet nog iets geschreven worden voordat ermee geoefend kan worden.</translation>
    </message>
    <message>
        <source>Saved. It can be practised.</source>
        <translation>Opgeslagen. Er kan mee geoefend worden.</translation>
    </message>
    <message>
        <source>Saved. Reps see it once nothing is left to be written.</source>
        <translation>Opgeslagen. Verkopers zien het zodra er niets meer te schrijven is.</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>How the story ended</source>
        <translation>Hoe het verhaal afliep</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>The way it went</source>
        <translation>Zo is het gegaan</translation>
    </message>
    <message>
        <source>Play it all</source>
        <translation>Alles afspelen</translation>
    </message>
    <message>
        <source>To the scenario</source>
        <translation>Naar het scenario</translation>
    </message>
    <message>
        <source>Again from the start</source>
        <translation>Opnieuw vanaf het begin</translation>
    </message>
</context>
<context>
    <name>EndpointSection</name>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Words from a service of your company</source>
        <translation>Woorden van een dienst van je bedrijf</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Verwijder de sleutel</translation>
    </message>
    <message>
        <source>When a take stops</source>
        <translation>Als een opname stopt</translation>
    </message>
    <message>
        <source>I send it myself</source>
        <translation>Ik verstuur hem zelf</translation>
    </message>
    <message>
        <source>Send every take without asking</source>
        <translation>Verstuur elke opname zonder te vragen</translation>
    </message>
    <message>
        <source>Company service</source>
        <translation>Dienst van je bedrijf</translation>
    </message>
    <message>
        <source>A server that your company runs or hires writes words down instead of this computer.</source>
        <translation>Een server die je bedrijf heeft of huurt schrijft woorden op in plaats van deze computer.</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>Er is een sleutel bewaard</translation>
    </message>
    <message>
        <source>The recording of a take leaves this computer when its words come from there. Who runs the service can hear and keep it. You send each take yourself.</source>
        <translation>Een opname verlaat deze computer als de woorden daarvandaan komen. Wie de dienst beheert kan hem horen en bewaren. Je verstuurt elke opname zelf.</translation>
    </message>
    <message>
        <source>The recording of a take leaves this computer when its words come from {host}. Who runs it can hear and keep it. You send each take yourself, unless you choose otherwise below.</source>
        <translation>Een opname verlaat deze computer als de woorden van {host} komen. Wie die dienst beheert kan hem horen en bewaren. Je verstuurt elke opname zelf, tenzij je hieronder anders kiest.</translation>
    </message>
    <message>
        <source>{host} is a program on this computer: nothing leaves it.</source>
        <translation>{host} is een programma op deze computer: niets gaat eruit weg.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: anybody on the same network could listen as well.</source>
        <translation>De weg daarheen is niet versleuteld: iedereen op hetzelfde netwerk zou kunnen meeluisteren.</translation>
    </message>
    <message>
        <source>Kept in a file of its own that only you can read, for this address alone, and never in the settings. Leave it empty where none is needed.</source>
        <translation>Wordt bewaard in een eigen bestand dat alleen jij kunt lezen, alleen voor dit adres, en nooit in de instellingen. Laat het leeg als er geen nodig is.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>For takes in</source>
        <translation>Voor opnamen in het</translation>
    </message>
</context>
<context>
    <name>EndpointTrial</name>
    <message>
        <source>Try it</source>
        <translation>Probeer het</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Trying sends one second of a made tone, and nothing that was recorded.</source>
        <translation>Proberen verstuurt één seconde van een gemaakte toon, en niets dat is opgenomen.</translation>
    </message>
    <message>
        <source>Waiting for an answer …</source>
        <translation>Wacht op antwoord …</translation>
    </message>
    <message>
        <source>It answers, in {seconds} s, and tells when each word was said.</source>
        <translation>Er komt antwoord, in {seconds} s, met wanneer elk woord is gezegd.</translation>
    </message>
    <message>
        <source>It answers, in {seconds} s, and tells when each sentence was said; times of words will only be about right.</source>
        <translation>Er komt antwoord, in {seconds} s, met wanneer elke zin is gezegd; tijden van woorden kloppen alleen ongeveer.</translation>
    </message>
    <message>
        <source>It answers, in {seconds} s, with words alone; their times will only be about right.</source>
        <translation>Er komt antwoord, in {seconds} s, met alleen woorden; hun tijden kloppen maar ongeveer.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>It is not on this computer any more</source>
        <translation>Het staat niet meer op deze computer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Weglaten: {what}</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Wat het laat zien</translation>
    </message>
    <message>
        <source>One sentence: what does it show?</source>
        <translation>Eén zin: wat laat het zien?</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>What we look at</source>
        <translation>Waar we naar kijken</translation>
    </message>
    <message>
        <source>Nothing was shared since last time. Takes made together or handed over, calls that were looked back at and visits are suggested here.</source>
        <translation>Sinds de vorige keer is er niets gedeeld. Opnamen die jullie samen maakten of die zijn overgedragen, gesprekken waarop is teruggeblikt en bezoeken worden hier voorgesteld.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>Zoek iets anders</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>niets gekozen</translation>
    </message>
    <message>
        <source>All that there is, the best first</source>
        <translation>Alles wat er is, het beste eerst</translation>
    </message>
    <message>
        <source>Worth a look since last time</source>
        <translation>De moeite waard sinds de vorige keer</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Neem mee</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Who talked</source>
        <translation>Wie aan het woord was</translation>
    </message>
    <message>
        <source>Pause before each of your answers</source>
        <translation>Pauze voor elk van je antwoorden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>De volgende stap</translation>
    </message>
    <message>
        <source>You said nothing in this conversation.</source>
        <translation>Je hebt in dit gesprek niets gezegd.</translation>
    </message>
    <message>
        <source>{buyer} {buyer_time} · You {own_time}, {share} % of the talking</source>
        <translation>{buyer} {buyer_time} · Jij {own_time}, {share} % van de spreektijd</translation>
    </message>
    <message>
        <source>Estimated: part of it is counted from the text, not measured.</source>
        <translation>Geschat: een deel is uit de tekst berekend en niet gemeten.</translation>
    </message>
    <message>
        <source>The author of this scenario gives {low} to {high} %.</source>
        <translation>De auteur van dit scenario noemt {low} tot {high} %.</translation>
    </message>
    <message>
        <source>Could not be told: the buyer&apos;s words were not played.</source>
        <translation>Niet vast te stellen: de woorden van de koper zijn niet afgespeeld.</translation>
    </message>
    <message>
        <source>exchange {number}: {seconds} s</source>
        <translation>beurt {number}: {seconds} s</translation>
    </message>
    <message>
        <source>Seconds after the buyer&apos;s last word.</source>
        <translation>Seconden na het laatste woord van de koper.</translation>
    </message>
    <message>
        <source>This scenario asks for no particular questions.</source>
        <translation>Dit scenario vraagt om geen bepaalde vragen.</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>Nog open: {items}</translation>
    </message>
    <message>
        <source>Nothing is left open to qualify.</source>
        <translation>Er is niets meer open om te kwalificeren.</translation>
    </message>
    <message>
        <source>Agreed in {where}.</source>
        <translation>Afgesproken in {where}.</translation>
    </message>
    <message>
        <source>Not agreed: {text}</source>
        <translation>Niet afgesproken: {text}</translation>
    </message>
    <message>
        <source>Could not be told: {text}</source>
        <translation>Niet vast te stellen: {text}</translation>
    </message>
    <message>
        <source>exchange {number}</source>
        <translation>beurt {number}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Niet vast te stellen</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Add a day</source>
        <translation>Dag toevoegen</translation>
    </message>
    <message>
        <source>Look in between how it goes</source>
        <translation>Tussendoor kijken hoe het gaat</translation>
    </message>
    <message>
        <source>Day {number} to follow up</source>
        <translation>Opvolgdag {number}</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Weglaten: {what}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>GoalChecks</name>
    <message>
        <source>Reached</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet gehaald</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>One sentence about it</source>
        <translation>Eén zin erover</translation>
    </message>
    <message>
        <source>One sentence: what happened?</source>
        <translation>Eén zin: wat gebeurde er?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteer het</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>What will you do?</source>
        <translation>Wat ga je doen?</translation>
    </message>
    <message>
        <source>One thing that can be seen or heard.</source>
        <translation>Eén ding dat je kunt zien of horen.</translation>
    </message>
    <message>
        <source>How will you both see that it worked?</source>
        <translation>Waaraan zien jullie dat het gelukt is?</translation>
    </message>
    <message>
        <source>What is there then that is not there now?</source>
        <translation>Wat is er dan wat er nu niet is?</translation>
    </message>
    <message>
        <source>What does it take, and what helps?</source>
        <translation>Wat is ervoor nodig, en wat helpt?</translation>
    </message>
    <message>
        <source>Time, practice, somebody.</source>
        <translation>Tijd, oefening, iemand.</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <translation>Waar is het goed voor?</translation>
    </message>
    <message>
        <source>For the buyer, for the team, for yourself.</source>
        <translation>Voor de koper, voor het team, voor jezelf.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Wanneer klaar?</translation>
    </message>
    <message>
        <source>If the buyer says …</source>
        <translation>Als de koper zegt …</translation>
    </message>
    <message>
        <source>the words that you will hear</source>
        <translation>de woorden die je zult horen</translation>
    </message>
    <message>
        <source>… then I</source>
        <translation>… dan</translation>
    </message>
    <message>
        <source>what you say or do at once</source>
        <translation>wat je meteen zegt of doet</translation>
    </message>
    <message>
        <source>The line to practise for it</source>
        <translation>De tekst om ervoor te oefenen</translation>
    </message>
    <message>
        <source>how you will both see it</source>
        <translation>waaraan jullie het zien</translation>
    </message>
    <message>
        <source>what it takes</source>
        <translation>wat ervoor nodig is</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>waar het goed voor is</translation>
    </message>
    <message>
        <source>an if-then plan</source>
        <translation>een als-danplan</translation>
    </message>
    <message>
        <source>a line to practise</source>
        <translation>een tekst om te oefenen</translation>
    </message>
    <message>
        <source>Without a day this is a draft: by when will you have done it?</source>
        <translation>Zonder dag is dit een concept: wanneer heb je het gedaan?</translation>
    </message>
    <message>
        <source>Could still be added: {parts}.</source>
        <translation>Kan er nog bij: {parts}.</translation>
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
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>One sentence about it</source>
        <translation>Eén zin erover</translation>
    </message>
    <message>
        <source>One sentence: what happened?</source>
        <translation>Eén zin: wat gebeurde er?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>Gehaald?</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Uiterlijk {day}</translation>
    </message>
</context>
<context>
    <name>GoalView</name>
    <message>
        <source>Let it go</source>
        <translation>Laat het los</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Pak het weer op</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Verwijder dit doel</translation>
    </message>
    <message>
        <source>Practise this line</source>
        <translation>Oefen deze tekst</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>A goal of {name}</source>
        <translation>Een doel van {name}</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Je doel</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>een concept</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>uiterlijk {day}</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <translation>iemand die hier niet meer staat</translation>
    </message>
    <message>
        <source>Reached. Well done.</source>
        <translation>Gehaald. Goed gedaan.</translation>
    </message>
    <message>
        <source>Let go: it counts no more, and stays readable.</source>
        <translation>Losgelaten: het telt niet meer mee en blijft leesbaar.</translation>
    </message>
    <message>
        <source>The goal lies in the trash.</source>
        <translation>Het doel ligt in de prullenbak.</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>As you want to be called in it</source>
        <translation>Zoals je erin wilt heten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Who gets the file; may be empty</source>
        <translation>Wie het bestand krijgt; mag leeg blijven</translation>
    </message>
    <message>
        <source>Nothing yet: choose from what is below.</source>
        <translation>Nog niets: kies uit wat hieronder staat.</translation>
    </message>
    <message>
        <source>Could go as well</source>
        <translation>Kan ook mee</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Zonder wachtzin</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Met een wachtzin</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtzin van het bestand</translation>
    </message>
    <message>
        <source>A locked file can be opened only with its passphrase, also when it gets lost.</source>
        <translation>Alleen met de wachtzin gaat een bestand op slot weer open, ook als het zoekraakt.</translation>
    </message>
    <message>
        <source>In the file, and nothing else</source>
        <translation>Dit staat in het bestand, en niets anders</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Bestand schrijven …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Bestand wordt geschreven</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overhandigen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {size} at most</source>
        <translation>{count}, hooguit {size}</translation>
    </message>
    <message>
        <source>{count} for {name}, {size} at most</source>
        <translation>{count} voor {name}, hooguit {size}</translation>
    </message>
    <message>
        <source>Handed over (*.gofirst)</source>
        <translation>Overhandigd (*.gofirst)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Bestand schrijven</translation>
    </message>
    <message>
        <source>Written: {file} ({size}). Send it or carry it over; nothing was sent.</source>
        <translation>Geschreven: {file} ({size}). Stuur het op of breng het; er is niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>HandedWords</name>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Development talk</source>
        <translation>Ontwikkelgesprek</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Gezamenlijk bezoek</translation>
    </message>
    <message>
        <source>Take · A · Model</source>
        <translation>Opname · A · Voorbeeld</translation>
    </message>
    <message>
        <source>Take · B · Attempt</source>
        <translation>Opname · B · Poging</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Zelfcheck</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Hoe het klinkt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Al hier</translation>
    </message>
    <message>
        <source>Here, with something new</source>
        <translation>Al hier, met iets nieuws</translation>
    </message>
    <message>
        <source>Here, and different</source>
        <translation>Hier, maar anders</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere nemen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>What could I say?</source>
        <translation>Wat kan ik zeggen?</translation>
    </message>
    <message>
        <source>A line to say</source>
        <translation>Een tekst om te zeggen</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Vragen die het stellen waard zijn</translation>
    </message>
    <message>
        <source>Leave with</source>
        <translation>Ga weg met</translation>
    </message>
    <message>
        <source>Hide what I could say</source>
        <translation>Verberg wat ik kan zeggen</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Your takes of this line</source>
        <translation>Je opnamen van deze tekst</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>What improved</source>
        <translation>Wat beter werd</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Opname {number}</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>jouw keuze</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>speelt af</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>geen woorden</translation>
    </message>
    <message>
        <source>{said} of {count} key points</source>
        <translation>{said} van {count} kernpunten</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be told</source>
        <translation>
            <numerusform>%n niet vast te stellen</numerusform>
            <numerusform>%n niet vast te stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>said</source>
        <translation>gezegd</translation>
    </message>
    <message>
        <source>said, by your word</source>
        <translation>gezegd, op jouw woord</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>niet gehoord</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>niet vast te stellen</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Add a rep</source>
        <translation>Verkoper toevoegen</translation>
    </message>
    <message>
        <source>Open what was handed over</source>
        <translation>Ontvangen bestand openen</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat er aan de beurt is</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>With whom a conversation has waited longest comes first.</source>
        <translation>Bovenaan staat met wie een gesprek het langst wacht.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Je team</translation>
    </message>
    <message>
        <source>Nothing yet. What you plan, agree on and aim for yourself stands here.</source>
        <translation>Nog niets. Wat je zelf plant, afspreekt en je voorneemt, staat hier.</translation>
    </message>
    <message>
        <source>Your own work</source>
        <translation>Je eigen werk</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coachen</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n)</source>
        <translation>
            <numerusform>Alles tonen (%n)</numerusform>
            <numerusform>Alles tonen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenario&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages of {name}</source>
        <translation>Fasen van {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Bijwerken naar {version}</translation>
    </message>
    <message>
        <source>Replace it with this one</source>
        <translation>Vervang het door dit pakket</translation>
    </message>
    <message>
        <source>Add this pack</source>
        <translation>Voeg dit pakket toe</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>Van wie is de sleutel?</translation>
    </message>
    <message>
        <source>With a name here, the key is known from now on. Leave it empty to decide later.</source>
        <translation>Met een naam hier is de sleutel voortaan bekend. Laat het leeg om later te beslissen.</translation>
    </message>
    <message numerus="yes">
        <source>You edited %n scenario(s) of it. Your edits stay.</source>
        <translation>
            <numerusform>Je hebt er %n scenario van bewerkt. Wat je bewerkte, blijft.</numerusform>
            <numerusform>Je hebt er %n scenario&apos;s van bewerkt. Wat je bewerkte, blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>new: {title}</source>
        <translation>nieuw: {title}</translation>
    </message>
    <message>
        <source>changed: {title}</source>
        <translation>gewijzigd: {title}</translation>
    </message>
    <message>
        <source>goes away: {title}</source>
        <translation>verdwijnt: {title}</translation>
    </message>
    <message>
        <source>It cannot be added until this is mended. Nothing of it was kept.</source>
        <translation>Het kan pas worden toegevoegd als dit hersteld is. Er is niets van bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep what was said last?</source>
        <translation>Bewaren wat er het laatst is gezegd?</translation>
    </message>
    <message>
        <source>Only whoever spoke can say so. It is then an ordinary take with their name: they may hear it, have a copy and have it deleted.</source>
        <translation>Alleen wie sprak kan dat zeggen. Het is dan een gewone opname op eigen naam: je mag die horen, er een kopie van krijgen en die laten wissen.</translation>
    </message>
    <message>
        <source>Name of who spoke</source>
        <translation>Naam van wie sprak</translation>
    </message>
    <message>
        <source>An attempt</source>
        <translation>Een poging</translation>
    </message>
    <message>
        <source>A model for others</source>
        <translation>Een voorbeeld voor anderen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laten gaan</translation>
    </message>
    <message>
        <source>{name} agrees: keep it</source>
        <translation>{name} vindt het goed: bewaren</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>All that Go First keeps on this computer. Only you can read it.</source>
        <translation>Alles wat Go First op deze computer bewaart. Alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>Open the folder of: {kind}</source>
        <translation>Map openen van: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound of takes</source>
        <translation>Geluid van opnamen</translation>
    </message>
    <message>
        <source>Words, findings and notes of takes</source>
        <translation>Woorden, bevindingen en notities bij opnamen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Reps, talks, goals, call plans and visits</source>
        <translation>Verkopers, gesprekken, doelen, gespreksplannen en bezoeken</translation>
    </message>
    <message>
        <source>Packs that you added or wrote</source>
        <translation>Pakketten die je hebt toegevoegd of geschreven</translation>
    </message>
    <message>
        <source>Drafts of scenarios</source>
        <translation>Concepten van scenario’s</translation>
    </message>
    <message>
        <source>Lists of takes and packs, made from the files</source>
        <translation>Lijsten van opnamen en pakketten, gemaakt uit de bestanden</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Spraakmodellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Connections that were made</source>
        <translation>Gemaakte verbindingen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Al het andere</translation>
    </message>
</context>
<context>
    <name>KeyPointList</name>
    <message>
        <source>This line has no key points.</source>
        <translation>Deze tekst heeft geen kernpunten.</translation>
    </message>
</context>
<context>
    <name>KeyPointRow</name>
    <message>
        <source>better left out</source>
        <translation>beter weg te laten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gezegd</translation>
    </message>
    <message>
        <source>{letter}: said at {time}</source>
        <translation>{letter}: gezegd op {time}</translation>
    </message>
    <message>
        <source>{letter}: could not tell, perhaps at {time}</source>
        <translation>{letter}: niet vast te stellen, misschien op {time}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>niet gehoord</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>niet vast te stellen</translation>
    </message>
    <message>
        <source>You were not sure: it is there.</source>
        <translation>Je wist het niet zeker: het is er.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>List of keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>In a round</source>
        <translation>In een ronde</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Tijdens het vergelijken</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>In een gesprek</translation>
    </message>
    <message>
        <source>In a team meeting</source>
        <translation>In een teambespreking</translation>
    </message>
    <message>
        <source>While writing a scenario</source>
        <translation>Tijdens het schrijven van een scenario</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Self-check: yes, no, not sure. Compare: choose a key point</source>
        <translation>Zelfcheck: ja, nee, weet ik niet. Vergelijken: een kernpunt kiezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Waveform of the model</source>
        <translation>Geluidsgolf van het voorbeeld</translation>
    </message>
    <message>
        <source>Waveform of the attempt</source>
        <translation>Geluidsgolf van de poging</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>Woorden van het voorbeeld</translation>
    </message>
    <message>
        <source>Words of the attempt</source>
        <translation>Woorden van de poging</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>Parts of this take were too loud and are clipped.</source>
        <translation>Delen van deze opname waren te hard en zijn vervormd.</translation>
    </message>
    <message>
        <source>Somebody spoke at {times}, and it could not be understood (hatched).</source>
        <translation>Op {times} werd gesproken, maar het was niet te verstaan (gearceerd).</translation>
    </message>
    <message>
        <source>[could not be written down: {seconds} s]</source>
        <translation>[niet op te schrijven: {seconds} s]</translation>
    </message>
    <message>
        <source>From {time} on {seconds} s could not be written down (hatched). They can be heard.</source>
        <translation>Vanaf {time} was {seconds} s niet op te schrijven (gearceerd). Beluisteren kan wel.</translation>
    </message>
    <message>
        <source>At {time} a sound device was unplugged; the microphone may have changed.</source>
        <translation>Op {time} is een geluidsapparaat losgekoppeld; misschien is de microfoon gewisseld.</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing at {time}.</source>
        <translation>Op {time} ontbreekt {seconds} s geluid.</translation>
    </message>
</context>
<context>
    <name>LeavingLine</name>
    <message>
        <source>The words of this take come from {host}, a program on this computer.</source>
        <translation>De woorden van deze opname komen van {host}, een programma op deze computer.</translation>
    </message>
    <message>
        <source>The words of this take come from {host}: the recording leaves this computer when you stop.</source>
        <translation>De woorden van deze opname komen van {host}: zodra je stopt, verlaat de opname deze computer.</translation>
    </message>
    <message>
        <source>The words of this take come from {host}. It stays on this computer until you send it there.</source>
        <translation>De woorden van deze opname komen van {host}. Hij blijft op deze computer tot je hem daarheen stuurt.</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>Can be mended: the details are made again.</source>
        <translation>Te herstellen: de gegevens worden opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Can be mended: the take is written down again.</source>
        <translation>Te herstellen: de opname wordt opnieuw uitgeschreven.</translation>
    </message>
    <message>
        <source>Can be mended: the findings are made anew.</source>
        <translation>Te herstellen: de bevindingen worden opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Can be mended: the last good version of the self-check comes back, if one was kept.</source>
        <translation>Te herstellen: de laatste goede versie van de zelfcheck komt terug, als er een bewaard is.</translation>
    </message>
    <message>
        <source>Can be mended: the list of gaps is written again.</source>
        <translation>Te herstellen: de lijst met gaten wordt opnieuw geschreven.</translation>
    </message>
    <message>
        <source>Can be mended: its 30 days in the trash begin today.</source>
        <translation>Te herstellen: de 30 dagen in de prullenbak gaan vandaag in.</translation>
    </message>
    <message>
        <source>Can be mended: the damaged copy is let go of.</source>
        <translation>Te herstellen: de beschadigde kopie wordt weggehaald.</translation>
    </message>
    <message>
        <source>Can be mended: the file is written again.</source>
        <translation>Te herstellen: het bestand wordt opnieuw geschreven.</translation>
    </message>
    <message>
        <source>Can be mended: the last good version comes back, if one was kept.</source>
        <translation>Te herstellen: de laatste goede versie komt terug, als die bewaard is.</translation>
    </message>
    <message>
        <source>Can be mended: the pack is unpacked again from its file.</source>
        <translation>Te herstellen: het pakket wordt opnieuw uitgepakt uit zijn bestand.</translation>
    </message>
    <message>
        <source>Can be mended: the list of packs is made again.</source>
        <translation>Te herstellen: de lijst met pakketten wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>The sound is still there.</source>
        <translation>Het geluid is er nog.</translation>
    </message>
    <message>
        <source>The sound and the words are still there.</source>
        <translation>Het geluid en de woorden zijn er nog.</translation>
    </message>
    <message>
        <source>The sound and the findings are still there.</source>
        <translation>Het geluid en de bevindingen zijn er nog.</translation>
    </message>
    <message>
        <source>The sound, the words and the findings are still there.</source>
        <translation>Het geluid, de woorden en de bevindingen zijn er nog.</translation>
    </message>
    <message>
        <source>The words are still there.</source>
        <translation>De woorden zijn er nog.</translation>
    </message>
    <message>
        <source>The findings are still there.</source>
        <translation>De bevindingen zijn er nog.</translation>
    </message>
    <message>
        <source>The words and the findings are still there.</source>
        <translation>De woorden en de bevindingen zijn er nog.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>The line</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Tekst {number}</translation>
    </message>
    <message>
        <source>What the buyer says just before</source>
        <translation>Wat de koper vlak daarvoor zegt</translation>
    </message>
    <message>
        <source>Left empty, it is the issue</source>
        <translation>Leeg: dan is het waar het om gaat</translation>
    </message>
    <message>
        <source>What the rep should be able to say</source>
        <translation>Wat de verkoper moet kunnen zeggen</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Kernpunt</translation>
    </message>
    <message>
        <source>Select words that the line must get across, then press Key point ({key}).</source>
        <translation>Selecteer woorden die de tekst moet overbrengen en druk op Kernpunt ({key}).</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunten</translation>
    </message>
    <message>
        <source>Better not said, one a line</source>
        <translation>Liever niet zeggen, één per regel</translation>
    </message>
    <message>
        <source>Not like this: what is often said instead</source>
        <translation>Niet zo: wat vaak in plaats daarvan gezegd wordt</translation>
    </message>
    <message>
        <source>What that does to the conversation</source>
        <translation>Wat dat met het gesprek doet</translation>
    </message>
    <message>
        <source>{name}: up</source>
        <translation>{name}: omhoog</translation>
    </message>
    <message>
        <source>{name}: down</source>
        <translation>{name}: omlaag</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: verwijderen</translation>
    </message>
    <message>
        <source>Mark a key point</source>
        <translation>Een kernpunt markeren</translation>
    </message>
    <message>
        <source>Move a key point</source>
        <translation>Een kernpunt verplaatsen</translation>
    </message>
    <message>
        <source>Remove a key point</source>
        <translation>Een kernpunt verwijderen</translation>
    </message>
    <message>
        <source>How it goes wrong: show</source>
        <translation>Hoe het misgaat: tonen</translation>
    </message>
    <message>
        <source>How it goes wrong: hide</source>
        <translation>Hoe het misgaat: verbergen</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Find a line to practise</source>
        <translation>Zoek een tekst om te oefenen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Een andere kiezen</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Deze tekst is er niet meer.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>This scenario is not there any more.</source>
        <translation>Dit scenario is er niet meer.</translation>
    </message>
</context>
<context>
    <name>LinePart</name>
    <message>
        <source>Find another line</source>
        <translation>Zoek een andere tekst</translation>
    </message>
    <message>
        <source>There is no line yet. Packs shows what is installed.</source>
        <translation>Er is nog geen tekst. Bij Pakketten zie je wat er is.</translation>
    </message>
    <message>
        <source>No scenario is about “{text}”.</source>
        <translation>Er is geen scenario over “{text}”.</translation>
    </message>
</context>
<context>
    <name>LinePicker</name>
    <message>
        <source>The line to practise</source>
        <translation>De tekst om te oefenen</translation>
    </message>
    <message>
        <source>Search a line</source>
        <translation>Zoek een tekst</translation>
    </message>
    <message>
        <source>Search a line: price, silence, next step …</source>
        <translation>Zoek een tekst: prijs, stilte, volgende stap …</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Geen tekst heeft deze woorden.</translation>
    </message>
    <message>
        <source>Practise this line</source>
        <translation>Oefen deze tekst</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Andere tekst</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Geen tekst</translation>
    </message>
    <message>
        <source>This line is in no pack that is here.</source>
        <translation>Deze tekst staat in geen pakket dat hier is.</translation>
    </message>
</context>
<context>
    <name>LineSlide</name>
    <message>
        <source>said</source>
        <translation>gezegd</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>niet te zeggen</translation>
    </message>
    <message>
        <source>said, better left out</source>
        <translation>gezegd, beter weggelaten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>better left out</source>
        <translation>beter weglaten</translation>
    </message>
</context>
<context>
    <name>LivePart</name>
    <message>
        <source>Your words come here, each time you pause.</source>
        <translation>Hier komen je woorden, telkens als je even pauzeert.</translation>
    </message>
    <message>
        <source>No words while you speak: they need a speech model on this computer.</source>
        <translation>Geen woorden terwijl je spreekt: daarvoor is een spraakmodel op deze computer nodig.</translation>
    </message>
    <message>
        <source>Transcription stopped and is starting again. Go on: the recording is whole.</source>
        <translation>Het uitschrijven stopte en begint opnieuw. Ga door: de opname is compleet.</translation>
    </message>
    <message>
        <source>Transcription does not answer just now. Go on: the recording is whole.</source>
        <translation>Het uitschrijven reageert even niet. Ga door: de opname is compleet.</translation>
    </message>
</context>
<context>
    <name>LiveToggles</name>
    <message>
        <source>My words while I speak</source>
        <translation>Mijn woorden terwijl ik spreek</translation>
    </message>
    <message>
        <source>Key points light up while I speak</source>
        <translation>Kernpunten lichten op terwijl ik spreek</translation>
    </message>
</context>
<context>
    <name>LiveWordsView</name>
    <message>
        <source>Your words so far</source>
        <translation>Je woorden tot nu toe</translation>
    </message>
</context>
<context>
    <name>LookBackSection</name>
    <message>
        <source>What we agreed last time</source>
        <translation>Wat we de vorige keer afspraken</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>Nothing was agreed on last time.</source>
        <translation>De vorige keer is er niets afgesproken.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) to look back at</source>
        <translation>
            <numerusform>%n doel om op terug te kijken</numerusform>
            <numerusform>%n doelen om op terug te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>looked back at</source>
        <translation>teruggekeken</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Taal van het programma</translation>
    </message>
    <message>
        <source>Language to practise in</source>
        <translation>Taal om in te oefenen</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>Zoals het programma</translation>
    </message>
    <message>
        <source>Large text helps when two people read from one screen.</source>
        <translation>Grote letters helpen als je met z’n tweeën van één scherm leest.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>writing takes down again, {number} of {total}</source>
        <translation>opnamen opnieuw uitschrijven, {number} van {total}</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>{file} waits on the page of packs until the recording has ended.</source>
        <translation>{file} wacht op de pagina Pakketten tot de opname klaar is.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>{file} was handed over; look at it when the recording has ended.</source>
        <translation>{file} is overhandigd; bekijk het als de opname klaar is.</translation>
    </message>
</context>
<context>
    <name>ManagerSection</name>
    <message>
        <source>Your own preparation</source>
        <translation>Je eigen voorbereiding</translation>
    </message>
    <message>
        <source>Private: it stays on this computer and is on no paper.</source>
        <translation>Privé: het blijft op deze computer en komt op geen papier.</translation>
    </message>
    <message>
        <source>What do you want to reach in this talk?</source>
        <translation>Wat wil je met dit gesprek bereiken?</translation>
    </message>
    <message>
        <source>One thing.</source>
        <translation>Eén ding.</translation>
    </message>
    <message>
        <source>How might it land?</source>
        <translation>Hoe kan het overkomen?</translation>
    </message>
    <message>
        <source>What will be good to hear, what may hurt, and how do you put it then?</source>
        <translation>Wat is fijn om te horen, wat kan pijn doen, en hoe zeg je het dan?</translation>
    </message>
    <message>
        <source>What do you want to praise?</source>
        <translation>Wat wil je prijzen?</translation>
    </message>
    <message>
        <source>Something that you saw or heard, as precisely as you can.</source>
        <translation>Iets wat je zag of hoorde, zo precies als je kunt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 written</source>
        <translation>
            <numerusform>%n van 3 geschreven</numerusform>
            <numerusform>%n van 3 geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
</context>
<context>
    <name>MeetingNotes</name>
    <message>
        <source>The note is saved.</source>
        <translation>De notitie is bewaard.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Tonen wat er gevonden is</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>A  Hear the model</source>
        <translation>A  Voorbeeld horen</translation>
    </message>
    <message>
        <source>B  Hear it again</source>
        <translation>B  Nog eens horen</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>De woorden</translation>
    </message>
    <message>
        <source>Nothing is kept unless somebody says so: the next one takes its place.</source>
        <translation>Er wordt niets bewaard tenzij iemand dat zegt: de volgende komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Tekst {number} van {count}</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>De situatie</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Eerste tekst</translation>
    </message>
    <message>
        <source>The microphone is open</source>
        <translation>De microfoon staat open</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Wat zou jij zeggen?</translation>
    </message>
    <message>
        <source>Anyone may go first.</source>
        <translation>Iedereen mag beginnen.</translation>
    </message>
    <message>
        <source>Thumbs first: how did that land?</source>
        <translation>Eerst de duimen: hoe kwam dat over?</translation>
    </message>
    <message>
        <source>Still listening to it …</source>
        <translation>Er wordt nog naar geluisterd …</translation>
    </message>
    <message>
        <source>No words this time: the room&apos;s ears count.</source>
        <translation>Deze keer geen woorden: jullie oren tellen.</translation>
    </message>
    <message>
        <source>Kept as a take of {name}.</source>
        <translation>Bewaard als opname van {name}.</translation>
    </message>
    <message>
        <source>What would you try next?</source>
        <translation>Wat zou je nu proberen?</translation>
    </message>
</context>
<context>
    <name>MicrophoneTest</name>
    <message>
        <source>Test the microphone</source>
        <translation>Microfoon testen</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau van de microfoon</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Microfoon wordt geopend …</translation>
    </message>
    <message>
        <source>Microphone open · {seconds} s left · nothing is kept</source>
        <translation>Microfoon open · nog {seconds} s · er wordt niets bewaard</translation>
    </message>
    <message>
        <source>Only silence arrives. Is the microphone muted? Look in your computer&apos;s privacy settings whether Go First may use it.</source>
        <translation>Er komt alleen stilte binnen. Staat de microfoon uit? Kijk in de privacyinstellingen van je computer of Go First hem mag gebruiken.</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or lower the input level.</source>
        <translation>Te hard: ga iets verder weg zitten of zet het ingangsniveau lager.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Je bent goed te horen.</translation>
    </message>
    <message>
        <source>Say something in your usual voice; the bars should grow.</source>
        <translation>Zeg iets met je gewone stem; de balkjes moeten groeien.</translation>
    </message>
    <message>
        <source>Hardly anything arrived: move closer, or raise the input level.</source>
        <translation>Er kwam nauwelijks iets binnen: kom dichterbij of zet het ingangsniveau hoger.</translation>
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
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Recommended on this computer for {languages}</source>
        <translation>Aanbevolen op deze computer voor {languages}</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}? That frees {size}; it can be added again.</source>
        <translation>{name} verwijderen? Dat maakt {size} vrij; je kunt het weer toevoegen.</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Download van {name}</translation>
    </message>
    <message>
        <source>Stopping; what came so far is kept …</source>
        <translation>Stoppen; wat er al is blijft bewaard …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>Asking for it …</source>
        <translation>Wordt aangevraagd …</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Play the model</source>
        <translation>Voorbeeld afspelen</translation>
    </message>
    <message>
        <source>I&apos;ll go first</source>
        <translation>Ik doe het voor</translation>
    </message>
    <message>
        <source>Waveform of the model</source>
        <translation>Geluidsgolf van het voorbeeld</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Reps see who modelled the line.</source>
        <translation>Verkopers zien wie het voordeed.</translation>
    </message>
    <message>
        <source>I&apos;ll go first: the model</source>
        <translation>Ik doe het voor: het voorbeeld</translation>
    </message>
    <message>
        <source>{buyer} says</source>
        <translation>{buyer} zegt</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Jouw beurt</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Nobody has modelled this line yet. The computer can read it aloud.</source>
        <translation>Nog niemand heeft deze tekst voorgedaan. De computer kan hem voorlezen.</translation>
    </message>
    <message>
        <source>A · Model</source>
        <translation>A · Voorbeeld</translation>
    </message>
    <message>
        <source>A · Model by {speaker}</source>
        <translation>A · Voorbeeld van {speaker}</translation>
    </message>
    <message>
        <source>Computer voice</source>
        <translation>Computerstem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>The speech model {name} is here; from now on words are written down with it.</source>
        <translation>Het spraakmodel {name} is er; voortaan worden woorden ermee uitgeschreven.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{name}: day</source>
        <translation>{name}: dag</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation>{name}: tijd</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <translation>Kies een moment</translation>
    </message>
    <message>
        <source>{name}: no moment</source>
        <translation>{name}: geen moment</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>MoreParts</name>
    <message>
        <source>One a line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>What the buyer tells only when asked</source>
        <translation>Wat de koper alleen vertelt als ernaar gevraagd wordt</translation>
    </message>
    <message>
        <source>Rules of thumb for the rep</source>
        <translation>Vuistregels voor de verkoper</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Vragen die het stellen waard zijn</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Soort stap</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>een afspraak</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>een proef</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>een introductie</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>een document</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>een besluit</translation>
    </message>
    <message>
        <source>The step to leave with</source>
        <translation>De stap om mee weg te gaan</translation>
    </message>
    <message>
        <source>Other ways to say it, one a line</source>
        <translation>Andere manieren om het te zeggen, één per regel</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Moeilijkheid</translation>
    </message>
    <message>
        <source>1, easy</source>
        <translation>1, makkelijk</translation>
    </message>
    <message>
        <source>5, hard</source>
        <translation>5, moeilijk</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wordt geschreven</translation>
    </message>
    <message>
        <source>to be tried</source>
        <translation>om uit te proberen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>niet meer in gebruik</translation>
    </message>
    <message>
        <source>Tips for the manager</source>
        <translation>Tips voor de manager</translation>
    </message>
    <message>
        <source>Hidden facts, rules of thumb, questions</source>
        <translation>Verborgen feiten, vuistregels, vragen</translation>
    </message>
    <message>
        <source>Difficulty, state, tips for the manager</source>
        <translation>Moeilijkheid, stand, tips voor de manager</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names in its texts. You can change them later.</source>
        <translation>Namen in de teksten. Je kunt ze later nog wijzigen.</translation>
    </message>
</context>
<context>
    <name>NamesSection</name>
    <message>
        <source>Who goes first (the manager)</source>
        <translation>Wie het voordoet (de manager)</translation>
    </message>
    <message>
        <source>Who follows (the rep)</source>
        <translation>Wie volgt (de verkoper)</translation>
    </message>
    <message>
        <source>A · goes first (the manager)</source>
        <translation>A · doet het voor (de manager)</translation>
    </message>
    <message>
        <source>B · follows (the rep)</source>
        <translation>B · volgt (de verkoper)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>They stand beside the takes, so that both know who speaks.</source>
        <translation>Ze staan bij de opnamen, zodat jullie allebei weten wie er spreekt.</translation>
    </message>
</context>
<context>
    <name>NextTimeView</name>
    <message>
        <source>Again</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Allebei horen</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Waarom dit?</translation>
    </message>
    <message>
        <source>One thing for next time</source>
        <translation>Eén ding voor de volgende keer</translation>
    </message>
    <message>
        <source>Would you like to say it out loud once?</source>
        <translation>Wil je het een keer hardop zeggen?</translation>
    </message>
    <message>
        <source>There is no attempt in this round yet.</source>
        <translation>In deze ronde is er nog geen poging.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>The words are being written down on this computer.</source>
        <translation>De woorden worden op deze computer uitgeschreven.</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Volgende tekst</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What we want to remember</source>
        <translation>Wat we willen onthouden</translation>
    </message>
    <message>
        <source>Save with the take</source>
        <translation>Bij de opname bewaren</translation>
    </message>
    <message>
        <source>Save with the scenario</source>
        <translation>Bij het scenario bewaren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it: with the take of {name}, or with the scenario.</source>
        <translation>Dit gaat nergens heen tenzij je het bewaart: bij de opname van {name}, of bij het scenario.</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it with the take of {name}. The scenario comes with the program and holds no notes.</source>
        <translation>Dit gaat nergens heen tenzij je het bij de opname van {name} bewaart. Het scenario hoort bij het programma en bevat geen notities.</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it: with the scenario, or with a take once one is kept.</source>
        <translation>Dit gaat nergens heen tenzij je het bewaart: bij het scenario, of bij een opname zodra er een bewaard is.</translation>
    </message>
    <message>
        <source>It goes nowhere unless you save it with a take: keep one first. The scenario comes with the program and holds no notes.</source>
        <translation>Dit gaat nergens heen tenzij je het bij een opname bewaart: bewaar er eerst een. Het scenario hoort bij het programma en bevat geen notities.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Go to Practice</source>
        <translation>Naar Oefenen</translation>
    </message>
</context>
<context>
    <name>OldSounds</name>
    <message>
        <source>Takes whose sound is old</source>
        <translation>Opnamen waarvan het geluid oud is</translation>
    </message>
    <message>
        <source>Nothing goes now. A tick lets the sound of a take go.</source>
        <translation>Er verdwijnt nu niets. Een vinkje laat het geluid van een opname gaan.</translation>
    </message>
    <message>
        <source>The sound of what is ticked goes for good; words, findings and notes stay.</source>
        <translation>Het geluid van wat is aangevinkt verdwijnt voorgoed; woorden, bevindingen en notities blijven.</translation>
    </message>
    <message>
        <source>The sound of what is ticked goes for good, not before {day}; words, findings and notes stay.</source>
        <translation>Het geluid van wat is aangevinkt verdwijnt voorgoed, niet vóór {day}; woorden, bevindingen en notities blijven.</translation>
    </message>
    <message>
        <source>a line’s model</source>
        <translation>voorbeeld van een tekst</translation>
    </message>
    <message>
        <source>has no words yet</source>
        <translation>nog geen woorden</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
</context>
<context>
    <name>OnlineSection</name>
    <message>
        <source>Work offline</source>
        <translation>Offline werken</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Connections that were made</source>
        <translation>Gemaakte verbindingen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Lijst wissen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Go First connects only when you ask for something. Here it can be kept from it.</source>
        <translation>Go First maakt alleen verbinding als je om iets vraagt. Hier kun je dat tegenhouden.</translation>
    </message>
    <message>
        <source>On: no connection is possible, and one that is open is closed.</source>
        <translation>Aan: er is geen verbinding mogelijk, en een open verbinding wordt gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) so far, the newest first:</source>
        <translation>
            <numerusform>Tot nu toe %n verbinding:</numerusform>
            <numerusform>Tot nu toe %n verbindingen, de nieuwste eerst:</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was made so far.</source>
        <translation>Er is nog geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>speech model</source>
        <translation>spraakmodel</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakket</translation>
    </message>
    <message>
        <source>words of a take</source>
        <translation>woorden van een opname</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>{sent} verstuurd, {received} ontvangen</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>afgebroken</translation>
    </message>
</context>
<context>
    <name>OtherScenarios</name>
    <message>
        <source>Find by title, stage or pack</source>
        <translation>Zoek op titel, fase of pakket</translation>
    </message>
    <message>
        <source>Find a scenario to start from</source>
        <translation>Zoek een scenario om mee te beginnen</translation>
    </message>
    <message>
        <source>Scenarios of other packs</source>
        <translation>Scenario&apos;s uit andere pakketten</translation>
    </message>
    <message>
        <source>Copy to my pack</source>
        <translation>Kopieer naar mijn pakket</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Start from a scenario of another pack</source>
        <translation>Begin met een scenario uit een ander pakket</translation>
    </message>
    <message>
        <source>It is copied into your pack with its stage. Updates of the other leave it alone.</source>
        <translation>Het wordt met zijn fase naar je pakket gekopieerd. Updates van het andere laten het met rust.</translation>
    </message>
</context>
<context>
    <name>OwnButtons</name>
    <message>
        <source>New talk</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>New call plan</source>
        <translation>Nieuw gespreksplan</translation>
    </message>
    <message>
        <source>New joint visit</source>
        <translation>Nieuw gezamenlijk bezoek</translation>
    </message>
</context>
<context>
    <name>PackActions</name>
    <message>
        <source>Packs (*.gofirst)</source>
        <translation>Pakketten (*.gofirst)</translation>
    </message>
    <message>
        <source>Pass on {name}</source>
        <translation>{name} doorgeven</translation>
    </message>
    <message>
        <source>Looking for an update …</source>
        <translation>Er wordt naar een nieuwe versie gezocht …</translation>
    </message>
    <message>
        <source>The pack is removed. Takes that were made with it are kept.</source>
        <translation>Het pakket is verwijderd. Opnamen die ermee gemaakt zijn, blijven bewaard.</translation>
    </message>
    <message>
        <source>The pack lies in {file}.</source>
        <translation>Het pakket staat in {file}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dit is de nieuwste versie.</translation>
    </message>
    <message>
        <source>What lies there is older than what you have.</source>
        <translation>Wat daar staat is ouder dan wat je hebt.</translation>
    </message>
    <message>
        <source>You chose to stay at this version.</source>
        <translation>Je hebt gekozen om bij deze versie te blijven.</translation>
    </message>
    <message>
        <source>Nobody noted where this pack came from.</source>
        <translation>Niemand heeft genoteerd waar dit pakket vandaan komt.</translation>
    </message>
    <message>
        <source>Another pack lies there now, so nothing was changed.</source>
        <translation>Daar staat nu een ander pakket, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is something new. Look at it before you add it.</source>
        <translation>Er is iets nieuws. Bekijk het voordat je het toevoegt.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Map van {name} openen</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Meegeleverd</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Door jou toegevoegd</translation>
    </message>
    <message>
        <source>This pack cannot be used until it is mended.</source>
        <translation>Dit pakket is pas te gebruiken als de problemen zijn opgelost.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenario’s</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Practise with {name}</source>
        <translation>Oefenen met {name}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bewerken</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Meer voor {name}</translation>
    </message>
    <message>
        <source>Switched off: it is not practised with.</source>
        <translation>Uitgezet: er wordt niet mee geoefend.</translation>
    </message>
    <message numerus="yes">
        <source>You edited %n scenario(s) of it.</source>
        <translation>
            <numerusform>Je hebt er %n scenario van bewerkt.</numerusform>
            <numerusform>Je hebt er %n scenario&apos;s van bewerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the new version</source>
        <translation>Vergelijken met de nieuwe versie</translation>
    </message>
    <message>
        <source>Put into the folder by hand</source>
        <translation>Met de hand in de map gezet</translation>
    </message>
    <message>
        <source>Names in its texts …</source>
        <translation>Namen in de teksten …</translation>
    </message>
    <message>
        <source>Pass it on as a file …</source>
        <translation>Als bestand doorgeven …</translation>
    </message>
    <message>
        <source>Look for an update</source>
        <translation>Zoek een nieuwe versie</translation>
    </message>
    <message>
        <source>Stay at this version</source>
        <translation>Bij deze versie blijven</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>Terug naar de vorige versie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep these names</source>
        <translation>Deze namen bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stages of {name}</source>
        <translation>Fasen van {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>{problems}: hide</source>
        <translation>{problems}: verbergen</translation>
    </message>
    <message>
        <source>{problems}: show</source>
        <translation>{problems}: tonen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Kijk even na</translation>
    </message>
</context>
<context>
    <name>PackParts</name>
    <message>
        <source>Name of the pack</source>
        <translation>Naam van het pakket</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Nog een fase</translation>
    </message>
    <message>
        <source>Stages of your sales process, in their order</source>
        <translation>Fasen van jullie verkoopproces, op volgorde</translation>
    </message>
    <message>
        <source>Written in {language}; other languages are added under Translate.</source>
        <translation>Geschreven in het {language}; andere talen komen erbij onder Vertalen.</translation>
    </message>
    <message>
        <source>Change the pack</source>
        <translation>Het pakket wijzigen</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Een fase verplaatsen</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Een fase verwijderen</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nieuwe fase</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>It does not say who made it.</source>
        <translation>Er staat niet bij wie het gemaakt heeft.</translation>
    </message>
    <message>
        <source>By {authors}, as the pack says itself.</source>
        <translation>Door {authors}, zoals het pakket zelf zegt.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key you know.</source>
        <translation>Ondertekend door {name}, van wie je de sleutel kent.</translation>
    </message>
    <message>
        <source>Signed with a key that you do not know yet: {key}. Ask its author whether that is the key.</source>
        <translation>Ondertekend met een sleutel die je nog niet kent: {key}. Vraag de auteur of dat de sleutel is.</translation>
    </message>
    <message>
        <source>The signature does not fit: somebody changed this pack after it was signed.</source>
        <translation>De handtekening klopt niet: iemand heeft dit pakket na het ondertekenen gewijzigd.</translation>
    </message>
    <message>
        <source>It has a signature that cannot be checked here.</source>
        <translation>Het heeft een handtekening die hier niet gecontroleerd kan worden.</translation>
    </message>
    <message>
        <source>Not signed: anybody may have made it.</source>
        <translation>Niet ondertekend: iedereen kan het gemaakt hebben.</translation>
    </message>
    <message>
        <source>You have version {old}; this is {new}.</source>
        <translation>Je hebt versie {old}; dit is {new}.</translation>
    </message>
    <message>
        <source>You have version {old}, which is newer than this one, {new}.</source>
        <translation>Je hebt versie {old}, en die is nieuwer dan deze, {new}.</translation>
    </message>
    <message>
        <source>You have exactly this pack already.</source>
        <translation>Je hebt precies dit pakket al.</translation>
    </message>
    <message>
        <source>You have version {old} with other content under the same number.</source>
        <translation>Je hebt versie {old} met andere inhoud onder hetzelfde nummer.</translation>
    </message>
    <message>
        <source>The installed pack of the same id is by somebody else. Add it only if you expected that.</source>
        <translation>Het geïnstalleerde pakket met dezelfde id is van iemand anders. Voeg het alleen toe als je dat verwachtte.</translation>
    </message>
    <message>
        <source>You chose to stay at the installed version; this changes it.</source>
        <translation>Je koos ervoor bij de geïnstalleerde versie te blijven; dit verandert die.</translation>
    </message>
</context>
<context>
    <name>PackedModels</name>
    <message>
        <source>Models that go with the pack</source>
        <translation>Voorbeelden die met het pakket meegaan</translation>
    </message>
    <message>
        <source>Take {name} out of the pack</source>
        <translation>{name} uit het pakket halen</translation>
    </message>
    <message>
        <source>Put {name} into the pack</source>
        <translation>{name} in het pakket zetten</translation>
    </message>
    <message>
        <source>Whoever gets the pack hears that voice. Without it, takes stay on this computer.</source>
        <translation>Wie het pakket krijgt, hoort die stem. Anders blijven opnamen op deze computer.</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Read all packs again, after somebody changed a file</source>
        <translation>Alle pakketten opnieuw lezen, nadat iemand een bestand heeft veranderd</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>Open that folder</source>
        <translation>Die map openen</translation>
    </message>
    <message>
        <source>Packs that you work on yourself can lie in this folder; read again after a change.</source>
        <translation>Pakketten waar je zelf aan werkt, kunnen in deze map staan; lees opnieuw na een wijziging.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>The pack is there. Its scenarios are on the practice page.</source>
        <translation>Het pakket is er. De scenario&apos;s staan op de pagina Oefenen.</translation>
    </message>
    <message>
        <source>Nothing that you edited was changed in this version.</source>
        <translation>Niets van wat je bewerkte is in deze versie gewijzigd.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakketten</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>Op papier zetten</translation>
    </message>
    <message>
        <source>As a page, a PDF, a text or on paper</source>
        <translation>Als pagina, PDF, tekst of op papier</translation>
    </message>
    <message>
        <source>Page to read anywhere (HTML) …</source>
        <translation>Pagina om overal te lezen (HTML) …</translation>
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
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>Recordings inside the page</source>
        <translation>Opnamen in de pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
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
        <translation>Het papier staat in {file}.</translation>
    </message>
    <message>
        <source>The recordings are too long for one page and are not in it.</source>
        <translation>De opnamen zijn te lang voor één pagina en staan er niet in.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are gone or about somebody else and are not in it.</source>
        <translation>
            <numerusform>%n stuk is er niet meer of gaat over iemand anders en staat er niet in.</numerusform>
            <numerusform>%n stukken zijn er niet meer of gaan over iemand anders en staan er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>It mentions {names}: read it before you hand it over.</source>
        <translation>{names} komt erin voor: lees het door voordat je het geeft.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Development talk</source>
        <translation>Ontwikkelgesprek</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Gezamenlijk bezoek</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} minuten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Agreed by {names}</source>
        <translation>Afgesproken door {names}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>No day agreed yet</source>
        <translation>Nog geen dag afgesproken</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <source>Under way, not agreed yet</source>
        <translation>Bezig, nog niet afgesproken</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Wat we afspraken</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Vorige keer afgesproken</translation>
    </message>
    <message>
        <source>The rep&apos;s view</source>
        <translation>Hoe de verkoper het ziet</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat goed ging</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Wat lastig was</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Wat geleerd is</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Om over te praten</translation>
    </message>
    <message>
        <source>What the rep needs</source>
        <translation>Wat de verkoper nodig heeft</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Wat we bekeken</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Wie doet wat voor wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{who}, by {day}</source>
        <translation>{who}, voor {day}</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Volgende data</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>How both will see it</source>
        <translation>Waaraan beiden het zien</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Wat ervoor nodig is</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Waar het goed voor is</translation>
    </message>
    <message>
        <source>If – then</source>
        <translation>Als – dan</translation>
    </message>
    <message>
        <source>If the buyer says: {buyer}
Then I: {answer}</source>
        <translation>Als de koper zegt: {buyer}
Dan: {answer}</translation>
    </message>
    <message>
        <source>If the buyer says: {buyer}</source>
        <translation>Als de koper zegt: {buyer}</translation>
    </message>
    <message>
        <source>Then I: {answer}</source>
        <translation>Dan: {answer}</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Om te oefenen</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Teruggekeken</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel van het gesprek</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>Wie erbij zijn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Wat we weten</translation>
    </message>
    <message>
        <source>What we must learn</source>
        <translation>Wat we te weten moeten komen</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Vragen om te stellen</translation>
    </message>
    <message>
        <source>Still to qualify</source>
        <translation>Nog te kwalificeren</translation>
    </message>
    <message>
        <source>Likely objections</source>
        <translation>Waarschijnlijke bezwaren</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Commitment wanted</source>
        <translation>Gewenste toezegging</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>De volgende stap</translation>
    </message>
    <message>
        <source>To be asked afterwards</source>
        <translation>Wordt na afloop gevraagd</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Naast het plan gelegd</translation>
    </message>
    <message>
        <source>The manager&apos;s view</source>
        <translation>Hoe de leidinggevende het ziet</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Wie leidt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Picks up</source>
        <translation>Neemt over</translation>
    </message>
    <message>
        <source>How we do it together</source>
        <translation>Hoe we het samen doen</translation>
    </message>
    <message>
        <source>Signals between us</source>
        <translation>Tekens tussen ons</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Waar we op letten</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Na het bezoek</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Eén ding</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>spoken, to be heard in the program</source>
        <translation>gesproken, te horen in het programma</translation>
    </message>
    <message>
        <source>{kind} by {author}</source>
        <translation>{kind} van {author}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>Op teruggekeken</translation>
    </message>
    <message>
        <source>The manager leads, to show how</source>
        <translation>De leidinggevende leidt, om te laten zien hoe</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Zij aan zij</translation>
    </message>
    <message>
        <source>The rep leads, the manager watches</source>
        <translation>De verkoper leidt, de leidinggevende kijkt</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Pagina {number} van {total}</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Afspelen vanaf {time}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Made with Go First</source>
        <translation>Gemaakt met Go First</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>{name}: hide</source>
        <translation>{name}: verbergen</translation>
    </message>
    <message>
        <source>{name}: show</source>
        <translation>{name}: tonen</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to tell and hard to guess.</source>
        <translation>Vier woorden die niet bij elkaar horen zeg je makkelijk door en raad je moeilijk.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s), please.</source>
        <translation>
            <numerusform>Nog %n letter, alsjeblieft.</numerusform>
            <numerusform>Nog %n letters, alsjeblieft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell it in another way than the file. It is kept nowhere: nobody can find it again.</source>
        <translation>Geef hem langs een andere weg door dan het bestand. Hij wordt nergens bewaard: niemand kan hem terugvinden.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Wachtzin verbergen</translation>
    </message>
</context>
<context>
    <name>PathEnd</name>
    <message>
        <source>Play the last words</source>
        <translation>De laatste woorden afspelen</translation>
    </message>
</context>
<context>
    <name>PathStep</name>
    <message>
        <source>Play exchange {number}</source>
        <translation>Beurt {number} afspelen</translation>
    </message>
    <message>
        <source>Again from here</source>
        <translation>Opnieuw vanaf hier</translation>
    </message>
    <message>
        <source>Again from exchange {number}</source>
        <translation>Opnieuw vanaf beurt {number}</translation>
    </message>
    <message>
        <source>You skipped this turn.</source>
        <translation>Je hebt deze beurt overgeslagen.</translation>
    </message>
    <message>
        <source>{reason} (could not be told, and counted for you)</source>
        <translation>{reason} (niet vast te stellen, en in je voordeel geteld)</translation>
    </message>
    <message>
        <source>With the words as they are read now, it would go another way.</source>
        <translation>Met de woorden zoals ze nu gelezen worden, zou het anders gaan.</translation>
    </message>
    <message>
        <source>What would have opened it: {parts}</source>
        <translation>Wat dit had geopend: {parts}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Name of the manager</source>
        <translation>Naam van de leidinggevende</translation>
    </message>
    <message>
        <source>Name of the rep</source>
        <translation>Naam van de verkoper</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leidinggevende</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Rep: {name}</source>
        <translation>Verkoper: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Among friends that is courtesy; at work it is the law. Your company says for how long and for what. No voice print is made: nobody is recognised by their voice.</source>
        <translation>Onder vrienden is dat beleefdheid; op het werk is het de wet. Je bedrijf zegt hoe lang en waarvoor. Er wordt geen stemafdruk gemaakt: niemand wordt aan zijn stem herkend.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Whose voices are here. What belongs to a person can be handed over or deleted.</source>
        <translation>Wiens stem hier staat. Wat van iemand is, kun je overdragen of wissen.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Export all takes of {name}</source>
        <translation>Alle opnamen van {name} exporteren</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Wissen …</translation>
    </message>
    <message>
        <source>Delete all takes of {name}</source>
        <translation>Alle opnamen van {name} wissen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>For good means out of every file that Go First keeps, but not out of packs: a model that somebody put into a pack goes with the pack. Copies that you exported, backups that lie elsewhere and what a disk (an SSD) keeps of deleted files are out of our reach.</source>
        <translation>Voorgoed betekent: uit elk bestand dat Go First bewaart, maar niet uit pakketten: een voorbeeld dat iemand in een pakket heeft gezet, gaat met het pakket mee. Kopieën die je hebt geëxporteerd, reservekopieën elders en wat een schijf (ssd) van gewiste bestanden bewaart, vallen buiten ons bereik.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoken remark(s)</source>
        <translation>
            <numerusform>%n gesproken opmerking</numerusform>
            <numerusform>%n gesproken opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n in de prullenbak</numerusform>
            <numerusform>%n in de prullenbak</numerusform>
        </translation>
    </message>
    <message>
        <source>All takes of {name} go: sound, words, findings and notes ({facts}).</source>
        <translation>Alle opnamen van {name} verdwijnen: geluid, woorden, bevindingen en notities ({facts}).</translation>
    </message>
    <message>
        <source>All takes without a name go: sound, words, findings and notes ({facts}).</source>
        <translation>Alle opnamen zonder naam verdwijnen: geluid, woorden, bevindingen en notities ({facts}).</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zipbestand (*.zip)</translation>
    </message>
    <message>
        <source>Export all takes</source>
        <translation>Alle opnamen exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were written to {file}.</source>
        <translation>
            <numerusform>%n opname is in {file} gezet.</numerusform>
            <numerusform>%n opnamen zijn in {file} gezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n opname staat nu in de prullenbak.</numerusform>
            <numerusform>%n opnamen staan nu in de prullenbak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were deleted for good.</source>
        <translation>
            <numerusform>%n opname is voorgoed gewist.</numerusform>
            <numerusform>%n opnamen zijn voorgoed gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Name of the buyer</source>
        <translation>Naam van de koper</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>Told only when asked</source>
        <translation>Alleen verteld als ernaar gevraagd wordt</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>Vuistregel</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>What the buyer says before the line</source>
        <translation>Wat de koper voor de tekst zegt</translation>
    </message>
    <message>
        <source>Better not said</source>
        <translation>Liever niet zeggen</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Niet zo</translation>
    </message>
    <message>
        <source>What that does to the conversation</source>
        <translation>Wat dat met het gesprek doet</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Kernpunt</translation>
    </message>
    <message>
        <source>Other ways to say the key point</source>
        <translation>Andere manieren om het kernpunt te zeggen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Other ways to ask the question</source>
        <translation>Andere manieren om de vraag te stellen</translation>
    </message>
    <message>
        <source>The step to leave with</source>
        <translation>De stap om mee weg te gaan</translation>
    </message>
    <message>
        <source>Other ways to ask for the step</source>
        <translation>Andere manieren om om de stap te vragen</translation>
    </message>
    <message>
        <source>The buyer says</source>
        <translation>De koper zegt</translation>
    </message>
    <message>
        <source>Tip for the manager</source>
        <translation>Tip voor de manager</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Namen en termen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunten</translation>
    </message>
    <message>
        <source>Recording of the line</source>
        <translation>Opname van de tekst</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Name of the pack</source>
        <translation>Naam van het pakket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
</context>
<context>
    <name>PlanPractice</name>
    <message>
        <source>The plan was changed since this scenario was made from it.</source>
        <translation>Het plan is veranderd sinds dit scenario ervan gemaakt is.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Practise it as it is</source>
        <translation>Oefenen zoals het is</translation>
    </message>
    <message>
        <source>Both the plan and the scenario were changed since. Which one counts?</source>
        <translation>Sindsdien zijn zowel het plan als het scenario veranderd. Welke telt?</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Het plan</translation>
    </message>
    <message>
        <source>My scenario</source>
        <translation>Mijn scenario</translation>
    </message>
    <message>
        <source>The scenario was not there any more. It was made from the plan again.</source>
        <translation>Het scenario was er niet meer. Het is opnieuw van het plan gemaakt.</translation>
    </message>
    <message>
        <source>The scenario says what the plan says now.</source>
        <translation>In het scenario staat nu wat er in het plan staat.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Part of the plan</source>
        <translation>Deel van het plan</translation>
    </message>
    <message>
        <source>Before the call</source>
        <translation>Voor het gesprek</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>Customer and aim are enough to begin. All else is there if it helps.</source>
        <translation>Klant en doel zijn genoeg om te beginnen. De rest is er als het helpt.</translation>
    </message>
    <message>
        <source>Plan the next call of this customer</source>
        <translation>Het volgende gesprek met deze klant plannen</translation>
    </message>
    <message>
        <source>Go there together</source>
        <translation>Samen gaan</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Dit plan verwijderen</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Dit oefenen</translation>
    </message>
    <message>
        <source>New call plan</source>
        <translation>Nieuw gespreksplan</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>Still open, if you like:</source>
        <translation>Nog open, als je wilt:</translation>
    </message>
    <message>
        <source>Still open: {part}</source>
        <translation>Nog open: {part}</translation>
    </message>
    <message numerus="yes">
        <source>Practised in %n take(s), the last one on {day}.</source>
        <translation>
            <numerusform>Geoefend in %n opname, op {day}.</numerusform>
            <numerusform>Geoefend in %n opnames, de laatste op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan for the next call. What was asked and got is left out.</source>
        <translation>Een plan voor het volgende gesprek. Wat gevraagd en gekregen is, staat er niet meer in.</translation>
    </message>
    <message>
        <source>The call plan was removed.</source>
        <translation>Het gespreksplan is verwijderd.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>My calls</source>
        <translation>Mijn gesprekken</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Koper</translation>
    </message>
    <message>
        <source>Good morning. What would you like to talk about?</source>
        <translation>Goedemorgen. Waar wil je het over hebben?</translation>
    </message>
</context>
<context>
    <name>PointChip</name>
    <message>
        <source>{point}, said</source>
        <translation>{point}, gezegd</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Key point {number}</source>
        <translation>Kernpunt {number}</translation>
    </message>
    <message>
        <source>Words of key point {number}</source>
        <translation>Woorden van kernpunt {number}</translation>
    </message>
    <message>
        <source>What the rep does with it</source>
        <translation>Wat de verkoper ermee doet</translation>
    </message>
    <message>
        <source>Other ways to say it, one a line</source>
        <translation>Andere manieren om het te zeggen, één per regel</translation>
    </message>
    <message>
        <source>These words are not in the line as they stand here.</source>
        <translation>Deze woorden staan zo niet in de tekst.</translation>
    </message>
    <message>
        <source>Reps who did say it said:</source>
        <translation>Verkopers die het wel zeiden, zeiden:</translation>
    </message>
    <message>
        <source>{name}: up</source>
        <translation>{name}: omhoog</translation>
    </message>
    <message>
        <source>{name}: down</source>
        <translation>{name}: omlaag</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: verwijderen</translation>
    </message>
    <message>
        <source>Add “{quote}” to what counts</source>
        <translation>“{quote}” toevoegen aan wat telt</translation>
    </message>
    <message>
        <source>Add a phrasing</source>
        <translation>Een formulering toevoegen</translation>
    </message>
    <message>
        <source>say it</source>
        <translation>zeggen</translation>
    </message>
    <message>
        <source>ask it of the buyer</source>
        <translation>aan de koper vragen</translation>
    </message>
    <message>
        <source>agree on a concrete next step</source>
        <translation>een concrete volgende stap afspreken</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglaten</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Find a scenario</source>
        <translation>Scenario zoeken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Waar je gebleven was</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Voorbeeldronde openen</translation>
    </message>
    <message>
        <source>See in half a minute what that looks like. Everything stays on this computer; nothing records by itself.</source>
        <translation>Zie in een halve minuut hoe dat eruitziet. Alles blijft op deze computer; er wordt nooit vanzelf iets opgenomen.</translation>
    </message>
    <message>
        <source>The manager goes first, the rep says it back, both hear the two.</source>
        <translation>De manager doet het voor, de verkoper zegt het na, en samen horen ze beide.</translation>
    </message>
    <message>
        <source>What will you practise?</source>
        <translation>Wat ga je oefenen?</translation>
    </message>
    <message>
        <source>No scenario is about “{text}”.</source>
        <translation>Er is geen scenario over “{text}”.</translation>
    </message>
    <message>
        <source>No scenario here yet. Packs shows what is installed.</source>
        <translation>Hier is nog geen scenario. Bij Pakketten zie je wat er is geïnstalleerd.</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>My words while I speak</source>
        <translation>Mijn woorden terwijl ik spreek</translation>
    </message>
    <message>
        <source>Key points light up while I speak</source>
        <translation>Kernpunten lichten op terwijl ik spreek</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>What you see while you speak. Reading along can distract.</source>
        <translation>Wat je ziet terwijl je spreekt. Meelezen kan afleiden.</translation>
    </message>
    <message>
        <source>They come in your pauses. They are there after Stop in any case.</source>
        <translation>Ze komen in je pauzes. Na het stoppen zijn ze er in elk geval.</translation>
    </message>
    <message>
        <source>Each lights up when it was said, and all go out at Stop: you judge first.</source>
        <translation>Elk licht op als het gezegd is, en bij het stoppen gaan ze uit: jij oordeelt eerst.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Language of what is shown</source>
        <translation>Taal van wat getoond wordt</translation>
    </message>
    <message>
        <source>The rep sees it here once title, situation, buyer, line and a key point are written.</source>
        <translation>Hier staat wat de verkoper ziet zodra titel, situatie, koper, tekst en een kernpunt geschreven zijn.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>{buyer} says</source>
        <translation>{buyer} zegt</translation>
    </message>
    <message>
        <source>What the line must get across</source>
        <translation>Wat de tekst moet overbrengen</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Niet zo</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>What you say stays on this computer. Nothing is sent, counted or watched.</source>
        <translation>Wat je zegt blijft op deze computer. Er wordt niets verstuurd, geteld of gevolgd.</translation>
    </message>
    <message>
        <source>There is no account. A take is yours until you hand it over yourself.</source>
        <translation>Er is geen account. Een opname is van jou totdat je hem zelf overdraagt.</translation>
    </message>
    <message>
        <source>Nothing starts recording by itself, and you see when the microphone is open.</source>
        <translation>Er wordt nooit vanzelf opgenomen, en je ziet wanneer de microfoon openstaat.</translation>
    </message>
    <message>
        <source>Nobody is ranked, and nothing is ever scored out of 100.</source>
        <translation>Er zijn geen ranglijsten, en er worden nooit punten op 100 gegeven.</translation>
    </message>
    <message>
        <source>The network is used to get a speech model or a pack, when you click, and for nothing else.</source>
        <translation>Het netwerk wordt gebruikt om een spraakmodel of een pakket op te halen, als je klikt, en nergens anders voor.</translation>
    </message>
    <message>
        <source>The network is used to get a speech model or a pack, when you click, and to send takes to {host}.</source>
        <translation>Het netwerk wordt gebruikt om een spraakmodel of een pakket op te halen, als je klikt, en om opnamen naar {host} te sturen.</translation>
    </message>
    <message>
        <source>You work offline: nothing can connect to anything.</source>
        <translation>Je werkt offline: niets kan ergens verbinding mee maken.</translation>
    </message>
    <message>
        <source>What you say stays on this computer, but for takes that are sent to {host} for their words. Nothing is counted or watched.</source>
        <translation>Wat je zegt blijft op deze computer, behalve opnamen die voor hun woorden naar {host} gaan. Niets wordt geteld of gevolgd.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What Go First never does.</source>
        <translation>Wat Go First nooit doet.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no pack at {path}.</source>
        <translation>Er is geen pakket op {path}.</translation>
    </message>
    <message>
        <source>Give the path of a folder with a pack.yaml, or of a .gofirst file.</source>
        <translation>Geef het pad van een map met een pack.yaml, of van een .gofirst-bestand.</translation>
    </message>
    <message>
        <source>There is no scenario file at {path}.</source>
        <translation>Er is geen scenariobestand op {path}.</translation>
    </message>
    <message>
        <source>Give the path of a file in a pack&apos;s scenarios folder.</source>
        <translation>Geef het pad van een bestand in de map scenarios van een pakket.</translation>
    </message>
    <message>
        <source>This file is not a pack.</source>
        <translation>Dit bestand is geen pakket.</translation>
    </message>
    <message>
        <source>A pack is a folder with a pack.yaml, or a file ending in .gofirst.</source>
        <translation>Een pakket is een map met een pack.yaml, of een bestand dat eindigt op .gofirst.</translation>
    </message>
    <message>
        <source>There is no pack.yaml in this folder.</source>
        <translation>In deze map staat geen pack.yaml.</translation>
    </message>
    <message>
        <source>Add one; the name is all lower case. An example comes with the program in scenarios.</source>
        <translation>Voeg er een toe; de naam heeft alleen kleine letters. In scenarios staat een voorbeeld dat bij het programma hoort.</translation>
    </message>
    <message>
        <source>pack.yaml lies in the folder {folder} inside the file.</source>
        <translation>pack.yaml staat binnen het bestand in de map {folder}.</translation>
    </message>
    <message>
        <source>Zip what is in the folder, not the folder itself.</source>
        <translation>Zip wat er in de map staat, niet de map zelf.</translation>
    </message>
    <message>
        <source>This file is in format {found}; this Go First reads format {supported}.</source>
        <translation>Dit bestand heeft formaat {found}; deze Go First leest formaat {supported}.</translation>
    </message>
    <message>
        <source>Update Go First; the file was left as it is.</source>
        <translation>Werk Go First bij; het bestand is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>Another pack has the same id, {id}: {other}.</source>
        <translation>Een ander pakket heeft dezelfde id, {id}: {other}.</translation>
    </message>
    <message>
        <source>Only that one is used. Remove one of the two.</source>
        <translation>Alleen dat pakket wordt gebruikt. Verwijder een van de twee.</translation>
    </message>
    <message>
        <source>{name} is a link or something else that is no ordinary file.</source>
        <translation>{name} is een koppeling of iets anders dat geen gewoon bestand is.</translation>
    </message>
    <message>
        <source>Put a copy of the file or folder in its place.</source>
        <translation>Zet er een kopie van het bestand of de map voor in de plaats.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this pack.</source>
        <translation>In dit pakket zitten meer dan {limit} bestanden.</translation>
    </message>
    <message>
        <source>Take out what does not belong to it, or split it in two.</source>
        <translation>Haal eruit wat er niet in hoort, of splits het in tweeën.</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}).</source>
        <translation>Het bestand kon niet worden gelezen ({reason}).</translation>
    </message>
    <message>
        <source>Check that it is there and that you have the right to read it.</source>
        <translation>Controleer of het er staat en of je het mag lezen.</translation>
    </message>
    <message>
        <source>This pack asks for Go First {wanted}; this is {version}.</source>
        <translation>Dit pakket vraagt om Go First {wanted}; dit is {version}.</translation>
    </message>
    <message>
        <source>Update Go First if something in the pack is missing.</source>
        <translation>Werk Go First bij als er iets uit het pakket ontbreekt.</translation>
    </message>
    <message>
        <source>This pack has no scenarios.</source>
        <translation>Dit pakket heeft geen scenario’s.</translation>
    </message>
    <message>
        <source>Add files ending in .yaml to a folder named scenarios beside pack.yaml.</source>
        <translation>Zet bestanden die eindigen op .yaml in een map met de naam scenarios naast pack.yaml.</translation>
    </message>
    <message>
        <source>This file is not used.</source>
        <translation>Dit bestand wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>Move it to the scenarios folder if it is a scenario.</source>
        <translation>Verplaats het naar de map scenarios als het een scenario is.</translation>
    </message>
    <message>
        <source>There are {count} more problems in this file.</source>
        <translation>Er zijn nog {count} problemen in dit bestand.</translation>
    </message>
    <message>
        <source>Mend those above and check again.</source>
        <translation>Los de problemen hierboven op en controleer opnieuw.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_kib} KiB.</source>
        <translation>Het bestand is groter dan {limit_kib} KiB.</translation>
    </message>
    <message>
        <source>Split it into several scenarios.</source>
        <translation>Splits het in meer scenario’s.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (it looks like {encoding}).</source>
        <translation>De tekst is geen UTF-8 (het lijkt op {encoding}).</translation>
    </message>
    <message>
        <source>Save the file as UTF-8: most editors offer it in Save as, under Encoding.</source>
        <translation>Sla het bestand op als UTF-8: dat kan in de meeste editors met Opslaan als, bij Codering.</translation>
    </message>
    <message>
        <source>There is an invisible control character ({character}).</source>
        <translation>Er staat een onzichtbaar stuurteken ({character}).</translation>
    </message>
    <message>
        <source>Delete it; typing the line anew is the surest way.</source>
        <translation>Verwijder het; de regel opnieuw typen is het zekerst.</translation>
    </message>
    <message>
        <source>There is a tab character.</source>
        <translation>Er staat een tabteken.</translation>
    </message>
    <message>
        <source>Use spaces instead of tabs, two for each level.</source>
        <translation>Gebruik spaties in plaats van tabs, twee per niveau.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>Write something into it, or delete it.</source>
        <translation>Schrijf er iets in, of verwijder het.</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {limit} deep.</source>
        <translation>Lijsten en blokken zijn meer dan {limit} niveaus diep genest.</translation>
    </message>
    <message>
        <source>Look for brackets that are never closed.</source>
        <translation>Zoek naar haakjes die nergens worden gesloten.</translation>
    </message>
    <message>
        <source>The file has more than {limit} parts.</source>
        <translation>Het bestand heeft meer dan {limit} onderdelen.</translation>
    </message>
    <message>
        <source>A text is longer than {limit} characters.</source>
        <translation>Een tekst is langer dan {limit} tekens.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Maak hem korter.</translation>
    </message>
    <message>
        <source>The word before a colon is longer than {limit} characters.</source>
        <translation>Het woord voor een dubbele punt is langer dan {limit} tekens.</translation>
    </message>
    <message>
        <source>If it is a text, put it in quotes.</source>
        <translation>Als het een tekst is, zet die dan tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A * at the beginning of a text stands for an alias, and packs have none: {text}</source>
        <translation>Een * aan het begin van een tekst staat voor een alias, en die kennen pakketten niet: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, or write out what the alias stands for.</source>
        <translation>Zet de tekst tussen aanhalingstekens, of schrijf uit waar de alias voor staat.</translation>
    </message>
    <message>
        <source>A &amp; at the beginning of a text stands for an anchor, and packs have none: {text}</source>
        <translation>Een &amp; aan het begin van een tekst staat voor een anker, en die kennen pakketten niet: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, or take the anchor out.</source>
        <translation>Zet de tekst tussen aanhalingstekens, of haal het anker weg.</translation>
    </message>
    <message>
        <source>A ! at the beginning of a text stands for a tag, and packs have none: {text}</source>
        <translation>Een ! aan het begin van een tekst staat voor een tag, en die kennen pakketten niet: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, or take the tag out.</source>
        <translation>Zet de tekst tussen aanhalingstekens, of haal de tag weg.</translation>
    </message>
    <message>
        <source>Packs have no merge keys (&lt;&lt;).</source>
        <translation>Pakketten kennen geen samenvoegsleutels (&lt;&lt;).</translation>
    </message>
    <message>
        <source>Write the lines out.</source>
        <translation>Schrijf de regels voluit.</translation>
    </message>
    <message>
        <source>Packs have no directives (a line that begins with %).</source>
        <translation>Pakketten kennen geen directives (een regel die met % begint).</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Verwijder de regel.</translation>
    </message>
    <message>
        <source>A second document begins here (---).</source>
        <translation>Hier begint een tweede document (---).</translation>
    </message>
    <message>
        <source>Give it a file of its own, or delete the line.</source>
        <translation>Geef het een eigen bestand, of verwijder de regel.</translation>
    </message>
    <message>
        <source>There is something other than a word before the colon.</source>
        <translation>Voor de dubbele punt staat iets anders dan een woord.</translation>
    </message>
    <message>
        <source>If it is a text with brackets, such as {{{{name}}}}, put it in quotes.</source>
        <translation>Als het een tekst met accolades is, zoals {{{{name}}}}, zet die dan tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>{key} is there twice; the first is on line {first_line}.</source>
        <translation>{key} staat er twee keer; de eerste staat op regel {first_line}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Houd er een van de twee.</translation>
    </message>
    <message>
        <source>There is a second colon in this line: {text}</source>
        <translation>In deze regel staat een tweede dubbele punt: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes, because a colon followed by a space has a meaning of its own.</source>
        <translation>Zet de tekst tussen aanhalingstekens, want een dubbele punt met een spatie erna heeft een eigen betekenis.</translation>
    </message>
    <message>
        <source>A text cannot begin with {character} here: {text}</source>
        <translation>Een tekst kan hier niet met {character} beginnen: {text}</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Zet de tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: {text}</source>
        <translation>Hier begint een aanhalingsteken dat nergens wordt gesloten: {text}</translation>
    </message>
    <message>
        <source>Close it. An apostrophe inside of single quotes is written twice.</source>
        <translation>Sluit het. Een apostrof tussen enkele aanhalingstekens schrijf je dubbel.</translation>
    </message>
    <message>
        <source>The text goes on after its closing quotation mark: {text}</source>
        <translation>De tekst gaat door na het sluitende aanhalingsteken: {text}</translation>
    </message>
    <message>
        <source>Put the whole text in double quotes. An apostrophe inside of single quotes is written twice.</source>
        <translation>Zet de hele tekst tussen dubbele aanhalingstekens. Een apostrof tussen enkele aanhalingstekens schrijf je dubbel.</translation>
    </message>
    <message>
        <source>A bracket is opened here and not closed, or a comma is missing: {text}</source>
        <translation>Hier begint een haakje dat niet wordt gesloten, of er ontbreekt een komma: {text}</translation>
    </message>
    <message>
        <source>Close it, and put texts with commas, colons or brackets in quotes.</source>
        <translation>Sluit het, en zet teksten met komma’s, dubbele punten of haakjes tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>This line has no colon: {text}</source>
        <translation>In deze regel staat geen dubbele punt: {text}</translation>
    </message>
    <message>
        <source>Write name: value, or indent the line if it goes on with the text above.</source>
        <translation>Schrijf naam: waarde, of laat de regel inspringen als hij bij de tekst erboven hoort.</translation>
    </message>
    <message>
        <source>After &gt; or | the text begins on the next line: {text}</source>
        <translation>Na &gt; of | begint de tekst op de volgende regel: {text}</translation>
    </message>
    <message>
        <source>Move it there and indent it, or put it in quotes.</source>
        <translation>Zet hem daar en laat hem inspringen, of zet hem tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>A backslash inside of double quotes begins a code that does not exist: {text}</source>
        <translation>Een backslash tussen dubbele aanhalingstekens begint een code die niet bestaat: {text}</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or use single quotes.</source>
        <translation>Schrijf \\ voor een backslash, of gebruik enkele aanhalingstekens.</translation>
    </message>
    <message>
        <source>This line does not fit the lines above: {text}</source>
        <translation>Deze regel past niet bij de regels erboven: {text}</translation>
    </message>
    <message>
        <source>Check the indentation: lines of one list or map begin in the same column.</source>
        <translation>Controleer de inspringing: regels van één lijst of blok beginnen in dezelfde kolom.</translation>
    </message>
    <message>
        <source>This line cannot be read as YAML: {text}</source>
        <translation>Deze regel is niet als YAML te lezen: {text}</translation>
    </message>
    <message>
        <source>Check its indentation, and put the text in quotes.</source>
        <translation>Controleer de inspringing en zet de tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} ontbreekt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Voeg het toe.</translation>
    </message>
    <message>
        <source>{key} is not known here.</source>
        <translation>{key} is hier niet bekend.</translation>
    </message>
    <message>
        <source>Use one of these: {known}. If it is part of a text, put the text in quotes.</source>
        <translation>Gebruik een van deze: {known}. Als het bij een tekst hoort, zet die dan tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>Bedoelde je {suggestion}?</translation>
    </message>
    <message>
        <source>There is a list or a map where a text belongs.</source>
        <translation>Er staat een lijst of een blok waar een tekst hoort.</translation>
    </message>
    <message>
        <source>Write a text; if it has a colon in it, put it in quotes.</source>
        <translation>Schrijf een tekst; zet hem tussen aanhalingstekens als er een dubbele punt in staat.</translation>
    </message>
    <message>
        <source>There is a single value where a list belongs.</source>
        <translation>Er staat één waarde waar een lijst hoort.</translation>
    </message>
    <message>
        <source>Put a - before each entry, or brackets around them.</source>
        <translation>Zet een - voor elk onderdeel, of vierkante haken om het geheel.</translation>
    </message>
    <message>
        <source>There is a single value or a list where names with values belong.</source>
        <translation>Er staat één waarde of een lijst waar namen met waarden horen.</translation>
    </message>
    <message>
        <source>Write name: value on lines of their own.</source>
        <translation>Schrijf naam: waarde, elk op een eigen regel.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>De tekst is leeg.</translation>
    </message>
    <message>
        <source>Write something, or take the line out.</source>
        <translation>Schrijf iets, of haal de regel weg.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>De lijst is leeg.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>Voeg minstens één onderdeel toe.</translation>
    </message>
    <message>
        <source>The list has {found} entries instead of {expected}.</source>
        <translation>Het aantal onderdelen van de lijst is {found} in plaats van {expected}.</translation>
    </message>
    <message>
        <source>Write just {expected}, such as [120, 170].</source>
        <translation>Schrijf er precies {expected}, zoals [120, 170].</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} is geen geheel getal.</translation>
    </message>
    <message>
        <source>Write digits only, such as 3.</source>
        <translation>Schrijf alleen cijfers, zoals 3.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} is geen getal.</translation>
    </message>
    <message>
        <source>Write digits with a point, such as 2.5.</source>
        <translation>Schrijf cijfers met een punt, zoals 2.5.</translation>
    </message>
    <message>
        <source>{value} is neither true nor false.</source>
        <translation>{value} is niet true en niet false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schrijf true of false.</translation>
    </message>
    <message>
        <source>{value} is not between {lowest} and {highest}.</source>
        <translation>{value} ligt niet tussen {lowest} en {highest}.</translation>
    </message>
    <message>
        <source>Choose a number from {lowest} to {highest}.</source>
        <translation>Kies een getal van {lowest} tot en met {highest}.</translation>
    </message>
    <message>
        <source>{value} is not one of the choices.</source>
        <translation>{value} is geen van de keuzes.</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>Gebruik een van deze: {known}.</translation>
    </message>
    <message>
        <source>{value} is not the number of a format.</source>
        <translation>{value} is geen formaatnummer.</translation>
    </message>
    <message>
        <source>Write schema: 1.</source>
        <translation>Schrijf schema: 1.</translation>
    </message>
    <message>
        <source>{value} cannot be an id.</source>
        <translation>{value} kan geen id zijn.</translation>
    </message>
    <message>
        <source>Use lower-case letters a to z, digits, points and hyphens, 80 at most.</source>
        <translation>Gebruik kleine letters a tot en met z, cijfers, punten en streepjes, hoogstens 80 tekens.</translation>
    </message>
    <message>
        <source>{value} is not a language code.</source>
        <translation>{value} is geen taalcode.</translation>
    </message>
    <message>
        <source>Write en, en-GB, nl, nb or nn. If it is part of a text with a colon, put the text in quotes.</source>
        <translation>Schrijf en, en-GB, nl, nb of nn. Als het bij een tekst met een dubbele punt hoort, zet die dan tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>{value} is not a version.</source>
        <translation>{value} is geen versie.</translation>
    </message>
    <message>
        <source>Write three numbers, such as 1.0.0.</source>
        <translation>Schrijf drie getallen, zoals 1.0.0.</translation>
    </message>
    <message>
        <source>{value} is not a range of versions.</source>
        <translation>{value} is geen reeks versies.</translation>
    </message>
    <message>
        <source>Write it like &quot;&gt;=0.3&quot; or &quot;&gt;=1.2, &lt;2&quot;.</source>
        <translation>Schrijf het als &quot;&gt;=0.3&quot; of &quot;&gt;=1.2, &lt;2&quot;.</translation>
    </message>
    <message>
        <source>{value} is not the name of a licence.</source>
        <translation>{value} is niet de naam van een licentie.</translation>
    </message>
    <message>
        <source>Write an SPDX id such as CC-BY-4.0, or LicenseRef-Internal.</source>
        <translation>Schrijf een SPDX-id zoals CC-BY-4.0, of LicenseRef-Internal.</translation>
    </message>
    <message>
        <source>{value} is not a web address.</source>
        <translation>{value} is geen webadres.</translation>
    </message>
    <message>
        <source>Write it in full, beginning with https://.</source>
        <translation>Schrijf het voluit, beginnend met https://.</translation>
    </message>
    <message>
        <source>{value} cannot be used here.</source>
        <translation>{value} kan hier niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Compare with the example that comes with the program.</source>
        <translation>Vergelijk het met het voorbeeld dat bij het programma hoort.</translation>
    </message>
    <message>
        <source>The id {id} is there twice; the first is on line {first_line}.</source>
        <translation>De id {id} staat er twee keer; de eerste staat op regel {first_line}.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Geef deze een andere id.</translation>
    </message>
    <message>
        <source>Another scenario has the id {id}: {other}.</source>
        <translation>Een ander scenario heeft de id {id}: {other}.</translation>
    </message>
    <message>
        <source>Give this one another id. Until then only the other is used.</source>
        <translation>Geef dit scenario een andere id. Tot dan wordt alleen het andere gebruikt.</translation>
    </message>
    <message>
        <source>There is no stage {value} in pack.yaml.</source>
        <translation>In pack.yaml staat geen fase {value}.</translation>
    </message>
    <message>
        <source>There is no line {value} in this scenario.</source>
        <translation>In dit scenario staat onder lines geen tekst {value}.</translation>
    </message>
    <message>
        <source>There is no question {value} in this scenario.</source>
        <translation>In dit scenario staat geen vraag {value}.</translation>
    </message>
    <message>
        <source>There is no key point {value} in this scenario.</source>
        <translation>In dit scenario staat geen kernpunt {value}.</translation>
    </message>
    <message>
        <source>There is no qualification item {value} in pack.yaml.</source>
        <translation>In pack.yaml staat geen kwalificatiepunt {value}.</translation>
    </message>
    <message>
        <source>There is no rubric {value} in pack.yaml.</source>
        <translation>In pack.yaml staat geen rubric {value}.</translation>
    </message>
    <message>
        <source>There is no turn {value} in this dialogue.</source>
        <translation>In deze dialoog staat geen beurt {value}.</translation>
    </message>
    <message>
        <source>No way leads to the turn {turn}.</source>
        <translation>Geen enkele weg leidt naar de beurt {turn}.</translation>
    </message>
    <message>
        <source>Add a goto to it, or take it out.</source>
        <translation>Voeg een goto naar deze beurt toe, of haal hem weg.</translation>
    </message>
    <message>
        <source>The turn {turn} leads nowhere.</source>
        <translation>De beurt {turn} leidt nergens heen.</translation>
    </message>
    <message>
        <source>Add next, or end: won, open or lost.</source>
        <translation>Voeg next toe, of end: won, open of lost.</translation>
    </message>
    <message>
        <source>The turn {turn} has both next and end.</source>
        <translation>De beurt {turn} heeft zowel next als end.</translation>
    </message>
    <message>
        <source>The last way out of the turn {turn} has a condition, so the conversation may get stuck.</source>
        <translation>De laatste uitweg van de beurt {turn} heeft een voorwaarde, dus het gesprek kan vastlopen.</translation>
    </message>
    <message>
        <source>Add a last goto without when.</source>
        <translation>Voeg als laatste een goto zonder when toe.</translation>
    </message>
    <message>
        <source>The phrasings of key point {key_point} of the line {line} ({scenario}, {language}) are too thin to tell it by, such as “{phrase}”.</source>
        <translation>De formuleringen van kernpunt {key_point} van de tekst {line} ({scenario}, {language}) zijn te kort om het aan te herkennen, zoals “{phrase}”.</translation>
    </message>
    <message>
        <source>Add a phrasing with the words that only this point has.</source>
        <translation>Voeg een formulering toe met de woorden die alleen dit punt heeft.</translation>
    </message>
    <message>
        <source>The phrasing “{phrase}” of key point {key_point} of the line {line} ({scenario}, {language}) has the words of another key point.</source>
        <translation>De formulering “{phrase}” van kernpunt {key_point} van de tekst {line} ({scenario}, {language}) heeft de woorden van een ander kernpunt.</translation>
    </message>
    <message>
        <source>Word one of the two so that they can be told apart.</source>
        <translation>Verwoord een van de twee zo dat ze uit elkaar te houden zijn.</translation>
    </message>
    <message>
        <source>From the turn {turn} on, no end can be reached.</source>
        <translation>Vanaf de beurt {turn} is geen einde meer te bereiken.</translation>
    </message>
    <message>
        <source>Let one of the turns it leads to go to a turn with an end.</source>
        <translation>Laat een van de beurten waar ze heen leidt naar een beurt met een einde gaan.</translation>
    </message>
    <message>
        <source>The turn {turn} asks for a commitment, and the scenario does not say which.</source>
        <translation>De beurt {turn} vraagt om een toezegging, en het scenario zegt niet welke.</translation>
    </message>
    <message>
        <source>Add a commitment to the scenario; until then every answer counts as committed.</source>
        <translation>Voeg een toezegging (commitment) toe aan het scenario; tot dan telt elk antwoord als toegezegd.</translation>
    </message>
    <message>
        <source>The turn {turn} has a way for what to avoid, and nothing to avoid.</source>
        <translation>De beurt {turn} heeft een weg voor wat te vermijden is, en niets om te vermijden.</translation>
    </message>
    <message>
        <source>Add avoid to one of its lines, or take the condition out.</source>
        <translation>Geef een van de teksten een avoid, of haal de voorwaarde weg.</translation>
    </message>
    <message>
        <source>More than one line has a key point {value}.</source>
        <translation>Meer dan één tekst heeft een kernpunt {value}.</translation>
    </message>
    <message>
        <source>Any of them counts. To mean one of them, write: {choices}.</source>
        <translation>Elk daarvan telt. Schrijf om één ervan te bedoelen: {choices}.</translation>
    </message>
    <message>
        <source>This way out of the turn {turn} is never taken: the one above it has no condition.</source>
        <translation>Deze uitweg van de beurt {turn} wordt nooit genomen: die erboven heeft geen voorwaarde.</translation>
    </message>
    <message>
        <source>Move the one without when to the end.</source>
        <translation>Zet die zonder when aan het eind.</translation>
    </message>
    <message>
        <source>The range goes from {low} to {high}.</source>
        <translation>Het bereik loopt van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Write the smaller number first.</source>
        <translation>Schrijf het kleinste getal eerst.</translation>
    </message>
    <message>
        <source>The scale has {found} labels for {expected} steps.</source>
        <translation>Het aantal labels van de schaal is {found}; het aantal stappen is {expected}.</translation>
    </message>
    <message>
        <source>Write one label for each step, lowest first.</source>
        <translation>Schrijf één label per stap, de laagste eerst.</translation>
    </message>
    <message>
        <source>The code no names two written languages; it is read as {language}.</source>
        <translation>De code no staat voor twee schrijftalen; hij wordt gelezen als {language}.</translation>
    </message>
    <message>
        <source>Write nb for Bokmål or nn for Nynorsk.</source>
        <translation>Schrijf nb voor Bokmål of nn voor Nynorsk.</translation>
    </message>
    <message>
        <source>This text is missing in {language}, which the pack says is complete.</source>
        <translation>Deze tekst ontbreekt in {language}; volgens het pakket is die taal compleet.</translation>
    </message>
    <message>
        <source>Add it, or take {language} out of languages in pack.yaml.</source>
        <translation>Voeg hem toe, of haal {language} weg bij languages in pack.yaml.</translation>
    </message>
    <message>
        <source>Nothing in pack.yaml says what {value} stands for, so it is shown as it is.</source>
        <translation>Nergens in pack.yaml staat waar {value} voor staat, dus het wordt zo getoond.</translation>
    </message>
    <message>
        <source>Add it to variables in pack.yaml, or write the name itself: {known}.</source>
        <translation>Zet het bij variables in pack.yaml, of schrijf de naam zelf: {known}.</translation>
    </message>
    <message>
        <source>The key point {id} has no accepted phrasing of two words or more in {language}.</source>
        <translation>Het kernpunt {id} heeft in {language} geen geaccepteerde formulering van twee of meer woorden.</translation>
    </message>
    <message>
        <source>Add some ways to say it to accept, or takes will often count as not saying it.</source>
        <translation>Voeg bij accept een paar manieren toe om het te zeggen, anders geldt het in opnamen vaak als niet gezegd.</translation>
    </message>
    <message>
        <source>The line {id} takes longer than {limit_s} seconds.</source>
        <translation>De tekst {id} duurt langer dan {limit_s} seconden.</translation>
    </message>
    <message>
        <source>Split it into two lines.</source>
        <translation>Splits hem in twee teksten.</translation>
    </message>
    <message>
        <source>This vocabulary has {found} names; only the first {limit} are used.</source>
        <translation>Deze woordenlijst heeft {found} namen; alleen de eerste {limit} worden gebruikt.</translation>
    </message>
    <message>
        <source>Keep those that are said and often misheard, most important first.</source>
        <translation>Houd de namen die gezegd worden en vaak verkeerd verstaan zijn, de belangrijkste eerst.</translation>
    </message>
    <message>
        <source>The name {name} is longer than {limit} characters, so nobody listens for it.</source>
        <translation>De naam {name} is langer dan {limit} tekens, dus er wordt niet op gelet.</translation>
    </message>
    <message>
        <source>Write it as it is said, or leave it out.</source>
        <translation>Schrijf hem zoals hij wordt uitgesproken, of laat hem weg.</translation>
    </message>
    <message>
        <source>{name} is not the name of a file inside the pack.</source>
        <translation>{name} is niet de naam van een bestand in het pakket.</translation>
    </message>
    <message>
        <source>Write it from the pack&apos;s folder on with forward slashes, such as audio/anna/en/intro.flac.</source>
        <translation>Schrijf hem vanaf de map van het pakket, met schuine strepen naar voren, zoals audio/anna/en/intro.flac.</translation>
    </message>
    <message>
        <source>{name} is not FLAC, Opus or WAV.</source>
        <translation>{name} is geen FLAC, Opus of WAV.</translation>
    </message>
    <message>
        <source>Save the recording as FLAC, Opus or WAV and name that file.</source>
        <translation>Sla de opname op als FLAC, Opus of WAV en noem dat bestand.</translation>
    </message>
    <message>
        <source>The recording {name} is missing.</source>
        <translation>De opname {name} ontbreekt.</translation>
    </message>
    <message>
        <source>Add it with just this spelling; until then a system voice reads the line.</source>
        <translation>Voeg hem toe met precies deze spelling; tot dan leest een systeemstem de tekst voor.</translation>
    </message>
    <message>
        <source>{name} does not hold what its ending says.</source>
        <translation>In {name} zit iets anders dan de extensie aangeeft.</translation>
    </message>
    <message>
        <source>Save the recording again as FLAC, Opus or WAV.</source>
        <translation>Sla de opname opnieuw op als FLAC, Opus of WAV.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a pack.</source>
        <translation>Het bestand is beschadigd of is geen pakket.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Haal het opnieuw op waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB.</source>
        <translation>Het bestand is groter dan {limit_mb} MB.</translation>
    </message>
    <message>
        <source>Split the pack, or save recordings as Opus.</source>
        <translation>Splits het pakket, of sla opnamen op als Opus.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in it.</source>
        <translation>Er zitten meer dan {limit} bestanden in.</translation>
    </message>
    <message>
        <source>Split the pack.</source>
        <translation>Splits het pakket.</translation>
    </message>
    <message>
        <source>Its list of files is larger than {limit_kib} KiB.</source>
        <translation>De bestandslijst is groter dan {limit_kib} KiB.</translation>
    </message>
    <message>
        <source>Split the pack, or use shorter names.</source>
        <translation>Splits het pakket, of gebruik kortere namen.</translation>
    </message>
    <message>
        <source>The zip file has a comment or something attached.</source>
        <translation>Aan het zipbestand hangt een opmerking of iets anders.</translation>
    </message>
    <message>
        <source>Zip the folder again without it.</source>
        <translation>Zip de map opnieuw, zonder dat.</translation>
    </message>
    <message>
        <source>The zip file uses zip64, which packs do not need.</source>
        <translation>Het zipbestand gebruikt zip64, wat pakketten niet nodig hebben.</translation>
    </message>
    <message>
        <source>Zip the folder again without zip64.</source>
        <translation>Zip de map opnieuw zonder zip64.</translation>
    </message>
    <message>
        <source>The zip file is one part of several.</source>
        <translation>Het zipbestand is één deel van een reeks.</translation>
    </message>
    <message>
        <source>Zip the folder again as a single file.</source>
        <translation>Zip de map opnieuw als één bestand.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>{name} is versleuteld.</translation>
    </message>
    <message>
        <source>Zip the folder again without a password.</source>
        <translation>Zip de map opnieuw zonder wachtwoord.</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that packs do not use.</source>
        <translation>{name} is gecomprimeerd op een manier die pakketten niet gebruiken.</translation>
    </message>
    <message>
        <source>Zip the folder again with the ordinary method, deflate.</source>
        <translation>Zip de map opnieuw met de gewone methode, deflate.</translation>
    </message>
    <message>
        <source>Put the file itself into the pack.</source>
        <translation>Zet het bestand zelf in het pakket.</translation>
    </message>
    <message>
        <source>The file name {name} is not possible on every system.</source>
        <translation>De bestandsnaam {name} kan niet op elk systeem.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and points, 150 at most, and nothing that leads out of the pack.</source>
        <translation>Gebruik letters, cijfers, streepjes en punten, hoogstens 150 tekens, en niets dat buiten het pakket wijst.</translation>
    </message>
    <message>
        <source>{name} and {other} are the same name on some systems.</source>
        <translation>{name} en {other} zijn op sommige systemen dezelfde naam.</translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation>Geef een van de twee een andere naam.</translation>
    </message>
    <message>
        <source>{name} is a kind of file that packs do not hold.</source>
        <translation>{name} is een soort bestand dat niet in pakketten hoort.</translation>
    </message>
    <message>
        <source>Packs hold .yaml, .yml, .txt, .md, .flac, .opus, .ogg, .wav and .mp3. Take it out.</source>
        <translation>In pakketten horen .yaml, .yml, .txt, .md, .flac, .opus, .ogg, .wav en .mp3. Haal het eruit.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_mb} MB.</source>
        <translation>{name} is groter dan {limit_mb} MB.</translation>
    </message>
    <message>
        <source>Shorten the recording, or save it as Opus.</source>
        <translation>Maak de opname korter, of sla hem op als Opus.</translation>
    </message>
    <message>
        <source>Unpacked the pack is larger than {limit_mb} MB.</source>
        <translation>Uitgepakt is het pakket groter dan {limit_mb} MB.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 200 times its size.</source>
        <translation>{name} wordt bij het uitpakken meer dan 200 keer zo groot.</translation>
    </message>
    <message>
        <source>This is how zip bombs look. Only if you know where the pack comes from, zip it again.</source>
        <translation>Zo zien zipbommen eruit. Zip het alleen opnieuw als je weet waar het pakket vandaan komt.</translation>
    </message>
    <message>
        <source>{name} overlaps with another file in the zip.</source>
        <translation>{name} overlapt met een ander bestand in de zip.</translation>
    </message>
    <message>
        <source>This is how zip bombs look; get the pack again from where it came from.</source>
        <translation>Zo zien zipbommen eruit; haal het pakket opnieuw op waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} is beschadigd.</translation>
    </message>
    <message>
        <source>Get the pack again from where it came from.</source>
        <translation>Haal het pakket opnieuw op waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>There is no MANIFEST.json, so nobody can tell whether a file was changed on the way.</source>
        <translation>Er is geen MANIFEST.json, dus niemand kan zien of er onderweg een bestand is veranderd.</translation>
    </message>
    <message>
        <source>Export the pack from Go First instead of zipping it by hand.</source>
        <translation>Exporteer het pakket uit Go First in plaats van het zelf te zippen.</translation>
    </message>
    <message>
        <source>MANIFEST.json cannot be read.</source>
        <translation>MANIFEST.json is niet te lezen.</translation>
    </message>
    <message>
        <source>Export the pack again.</source>
        <translation>Exporteer het pakket opnieuw.</translation>
    </message>
    <message>
        <source>{name} was changed after the pack was made.</source>
        <translation>{name} is veranderd nadat het pakket werd gemaakt.</translation>
    </message>
    <message>
        <source>{name} was added after the pack was made.</source>
        <translation>{name} is toegevoegd nadat het pakket werd gemaakt.</translation>
    </message>
    <message>
        <source>{name} was taken out after the pack was made.</source>
        <translation>{name} is weggehaald nadat het pakket werd gemaakt.</translation>
    </message>
    <message>
        <source>{name} is of a kind that no pack has, and was left out.</source>
        <translation>{name} is van een soort die niet in een pakket hoort en is weggelaten.</translation>
    </message>
    <message>
        <source>Packs hold YAML, text, FLAC, Opus, Ogg, WAV and MP3 files.</source>
        <translation>Pakketten bevatten YAML-, tekst-, FLAC-, Opus-, Ogg-, WAV- en MP3-bestanden.</translation>
    </message>
    <message>
        <source>The signature does not fit the pack: something was changed after it was signed.</source>
        <translation>De handtekening past niet bij het pakket: er is iets gewijzigd nadat het is ondertekend.</translation>
    </message>
    <message>
        <source>Get the pack and its signature again, from its author.</source>
        <translation>Vraag het pakket en de handtekening opnieuw bij de auteur.</translation>
    </message>
    <message>
        <source>The pack is signed, and its signature could not be checked.</source>
        <translation>Het pakket is ondertekend, maar de handtekening kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Add the author&apos;s public key, or ask for a signature by minisign, Ed25519 or RSA.</source>
        <translation>Voeg de openbare sleutel van de auteur toe, of vraag om een handtekening met minisign, Ed25519 of RSA.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Whom it is about</source>
        <translation>Over wie het gaat</translation>
    </message>
    <message>
        <source>All of it is here already. There is nothing to add, and nothing was added.</source>
        <translation>Alles staat hier al. Er valt niets toe te voegen, en er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Close, add nothing</source>
        <translation>Sluiten, niets toevoegen</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Van {name}</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>geschreven op {day}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mij</translation>
    </message>
    <message>
        <source>{name}, who is new here</source>
        <translation>{name}, nieuw hier</translation>
    </message>
    <message>
        <source>The file is about {rep}. Are you {rep}? If not, choose somebody else above.</source>
        <translation>Het bestand gaat over {rep}. Ben jij {rep}? Kies anders hierboven iemand anders.</translation>
    </message>
    <message>
        <source>The file is about {rep}, and you chose {name}. Is that the same person?</source>
        <translation>Het bestand gaat over {rep} en je koos {name}. Is dat dezelfde persoon?</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Toch toevoegen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Deze stellen</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Zelf schrijven</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Meer vragen</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Vraag {number}</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Weglaten: {what}</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Play {time}: {words}</source>
        <translation>Afspelen vanaf {time}: {words}</translation>
    </message>
</context>
<context>
    <name>QuotePicker</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Tap the first and the last word that make the point.</source>
        <translation>Tik op het eerste en het laatste woord waarmee je het zegt.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>You said: {text}</source>
        <translation>Je zei: {text}</translation>
    </message>
    <message>
        <source>You did not say: {text}</source>
        <translation>Je zei niet: {text}</translation>
    </message>
    <message>
        <source>You asked: {text}</source>
        <translation>Je vroeg: {text}</translation>
    </message>
    <message>
        <source>You did not ask: {text}</source>
        <translation>Je vroeg niet: {text}</translation>
    </message>
    <message>
        <source>You agreed a next step</source>
        <translation>Je sprak een volgende stap af</translation>
    </message>
    <message>
        <source>No next step was agreed</source>
        <translation>Er is geen volgende stap afgesproken</translation>
    </message>
    <message>
        <source>You said what is better left out: {text}</source>
        <translation>Je zei wat je beter weglaat: {text}</translation>
    </message>
    <message>
        <source>You left out what is better left out</source>
        <translation>Je liet weg wat beter weggelaten wordt</translation>
    </message>
    <message>
        <source>say: {text}</source>
        <translation>zeggen: {text}</translation>
    </message>
    <message>
        <source>leave out: {text}</source>
        <translation>weglaten: {text}</translation>
    </message>
    <message>
        <source>ask: {text}</source>
        <translation>vragen: {text}</translation>
    </message>
    <message>
        <source>do not ask: {text}</source>
        <translation>niet vragen: {text}</translation>
    </message>
    <message>
        <source>agree a next step</source>
        <translation>een volgende stap afspreken</translation>
    </message>
    <message>
        <source>agree no next step yet</source>
        <translation>nog geen volgende stap afspreken</translation>
    </message>
    <message>
        <source>say what is better left out</source>
        <translation>zeggen wat je beter weglaat</translation>
    </message>
    <message>
        <source>leave out what is better left out</source>
        <translation>weglaten wat je beter weglaat</translation>
    </message>
    <message>
        <source>{buyer} goes on with you</source>
        <translation>{buyer} gaat met je verder</translation>
    </message>
    <message>
        <source>{buyer} has not decided yet</source>
        <translation>{buyer} heeft nog niet beslist</translation>
    </message>
    <message>
        <source>{buyer} does not go on</source>
        <translation>{buyer} gaat niet verder</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>Choose the file …</source>
        <translation>Bestand kiezen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Go to the page of {name}</source>
        <translation>Naar de pagina van {name}</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Bestand wordt gelezen</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Ander bestand kiezen …</translation>
    </message>
    <message>
        <source>Look at a file that somebody handed over</source>
        <translation>Een bestand bekijken dat iemand je gaf</translation>
    </message>
    <message>
        <source>You see who it is from and what it holds before anything is added. You can drop it on this window as well.</source>
        <translation>Je ziet van wie het is en wat erin zit voordat er iets wordt toegevoegd. Je kunt het ook op dit venster laten vallen.</translation>
    </message>
    <message>
        <source>Handed over to you</source>
        <translation>Aan jou overhandigd</translation>
    </message>
    <message>
        <source>Handed over (*.gofirst)</source>
        <translation>Overhandigd (*.gofirst)</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} wordt gelezen …</translation>
    </message>
    <message>
        <source>Adding it …</source>
        <translation>Wordt toegevoegd …</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) added</source>
        <translation>
            <numerusform>%n opname toegevoegd</numerusform>
            <numerusform>%n opnamen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n stuk toegevoegd</numerusform>
            <numerusform>%n stukken toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed</source>
        <translation>
            <numerusform>%n onderdeel veranderd</numerusform>
            <numerusform>%n onderdelen veranderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Er is niets toegevoegd</translation>
    </message>
    <message>
        <source>All of it was taken back.</source>
        <translation>Alles is teruggedraaid.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Nothing else is written in it yet.</source>
        <translation>Verder staat er nog niets in.</translation>
    </message>
    <message>
        <source>The leader&apos;s own preparation and reflection are never in it.</source>
        <translation>De eigen voorbereiding en reflectie van de leidinggevende gaan nooit mee.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>This was changed somewhere else meanwhile. Which version counts?</source>
        <translation>Dit is intussen ergens anders gewijzigd. Welke versie telt?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>De andere tonen</translation>
    </message>
    <message>
        <source>This was deleted somewhere else meanwhile.</source>
        <translation>Dit is intussen ergens anders verwijderd.</translation>
    </message>
</context>
<context>
    <name>RecordingNote</name>
    <message>
        <source>Before you record somebody, ask. Say why you record and how long you keep it, and stay with them while it runs. Whoever was recorded may hear it, have a copy of it and have it deleted: Settings does both.</source>
        <translation>Vraag het voordat je iemand opneemt. Zeg waarom je opneemt en hoe lang je het bewaart, en blijf erbij zolang het loopt. Wie is opgenomen mag het horen, er een kopie van krijgen en het laten wissen: beide kan in Instellingen.</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau van de microfoon</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Opname stoppen</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Opname starten</translation>
    </message>
    <message>
        <source>Space starts</source>
        <translation>Spatiebalk start</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Microfoon wordt geopend …</translation>
    </message>
    <message>
        <source>Microphone open · Space stops</source>
        <translation>Microfoon open · spatiebalk stopt</translation>
    </message>
    <message>
        <source>Keeping the take …</source>
        <translation>Opname wordt bewaard …</translation>
    </message>
    <message>
        <source>Paused · Space stops</source>
        <translation>Gepauzeerd · spatiebalk stopt</translation>
    </message>
    <message>
        <source>The disk is slow: {seconds} s of sound wait in memory. Nothing is lost; go on speaking.</source>
        <translation>De schijf is traag: {seconds} s geluid wacht in het geheugen. Er gaat niets verloren; praat gerust door.</translation>
    </message>
    <message>
        <source>Only silence arrives. Is the microphone muted? Look in your computer&apos;s privacy settings whether Go First may use it.</source>
        <translation>Er komt alleen stilte binnen. Staat de microfoon uit? Kijk in de privacyinstellingen van je computer of Go First hem mag gebruiken.</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing: the computer is too busy.</source>
        <translation>Er ontbreekt {seconds} s geluid: de computer heeft het te druk.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: %n minute(s) can still be recorded.</source>
        <translation>
            <numerusform>De schijf is bijna vol: er kan nog %n minuut worden opgenomen. </numerusform>
            <numerusform> De schijf is bijna vol: er kunnen nog %n minuten worden opgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too loud: the sound is clipped. Move back a little, or lower the input level.</source>
        <translation>Te hard: het geluid vervormt. Ga iets verder weg zitten of zet het ingangsniveau lager.</translation>
    </message>
    <message>
        <source>Very quiet. Move closer, or raise the input level.</source>
        <translation>Erg zacht. Kom dichterbij of zet het ingangsniveau hoger.</translation>
    </message>
    <message>
        <source>Listening is {seconds} s behind; the recording is safe, the words come a little later.</source>
        <translation>Het meeluisteren loopt {seconds} s achter; de opname is veilig, de woorden komen iets later.</translation>
    </message>
</context>
<context>
    <name>RecordingQuestion</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on with “{name}”</source>
        <translation>Doorgaan met “{name}”</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Remark here</source>
        <translation>Hier een opmerking</translation>
    </message>
    <message>
        <source>Stop at each remark</source>
        <translation>Stoppen bij elke opmerking</translation>
    </message>
    <message>
        <source>No remarks yet. Pause where something was said well, and say so: praise comes first.</source>
        <translation>Nog geen opmerkingen. Pauzeer waar iets goed gezegd werd, en zeg dat: een compliment komt eerst.</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Change the remark</source>
        <translation>De opmerking wijzigen</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>Choose the words that the remark is about</source>
        <translation>Kies de woorden waar de opmerking over gaat</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Soort opmerking</translation>
    </message>
    <message>
        <source>Who writes this?</source>
        <translation>Wie schrijft dit?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Play the attempt from {time}</source>
        <translation>Speel de poging af vanaf {time}</translation>
    </message>
    <message>
        <source>What went well here?</source>
        <translation>Wat ging hier goed?</translation>
    </message>
    <message>
        <source>What would happen if …?</source>
        <translation>Wat zou er gebeuren als …?</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Praise</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>{kind}: play the attempt from {time}</source>
        <translation>{kind}: speel de poging af vanaf {time}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the remark at {time}</source>
        <translation>De opmerking op {time} wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the remark at {time}</source>
        <translation>De opmerking op {time} verwijderen</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Verder afspelen</translation>
    </message>
    <message>
        <source>Hear the remark ({key})</source>
        <translation>De opmerking horen ({key})</translation>
    </message>
    <message>
        <source>Spoken, and not written down</source>
        <translation>Gesproken, en niet uitgeschreven</translation>
    </message>
</context>
<context>
    <name>RemarkSpeaking</name>
    <message>
        <source>Writing it down …</source>
        <translation>Wordt uitgeschreven …</translation>
    </message>
    <message>
        <source>Nothing was understood: the sound is the remark. You can add a line.</source>
        <translation>Er is niets verstaan: het geluid is de opmerking. Je kunt er een regel bij schrijven.</translation>
    </message>
    <message>
        <source>There is no speech model here: the sound is the remark. You can add a line.</source>
        <translation>Er is hier geen spraakmodel: het geluid is de opmerking. Je kunt er een regel bij schrijven.</translation>
    </message>
    <message>
        <source>It could not be written down: the sound is the remark. You can add a line.</source>
        <translation>Het kon niet worden uitgeschreven: het geluid is de opmerking. Je kunt er een regel bij schrijven.</translation>
    </message>
    <message>
        <source>The sound is out of the remark.</source>
        <translation>Het geluid is uit de opmerking gehaald.</translation>
    </message>
</context>
<context>
    <name>RemarkSpeech</name>
    <message>
        <source>Speak it</source>
        <translation>Inspreken</translation>
    </message>
    <message>
        <source>Click and speak, or hold it while you speak ({key})</source>
        <translation>Klik en spreek, of houd ingedrukt terwijl je spreekt ({key})</translation>
    </message>
    <message>
        <source>Take the sound out</source>
        <translation>Het geluid eruit halen</translation>
    </message>
    <message>
        <source>Hear what you said, {time}</source>
        <translation>Horen wat je zei, {time}</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Microfoon wordt geopend …</translation>
    </message>
    <message>
        <source>Stop · {time}</source>
        <translation>Stop · {time}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>Stop speaking the remark</source>
        <translation>Stoppen met inspreken</translation>
    </message>
    <message>
        <source>Speak the remark</source>
        <translation>De opmerking inspreken</translation>
    </message>
    <message>
        <source>The microphone is open.</source>
        <translation>De microfoon staat open.</translation>
    </message>
    <message>
        <source>Only silence arrives. Is the microphone muted?</source>
        <translation>Er komt alleen stilte binnen. Staat de microfoon op stil?</translation>
    </message>
</context>
<context>
    <name>RemarkWriting</name>
    <message>
        <source>Choose the first and the last word that the remark is about.</source>
        <translation>Kies het eerste en het laatste woord waar de opmerking over gaat.</translation>
    </message>
    <message>
        <source>What you wrote was put away.</source>
        <translation>Wat je schreef is weggelegd.</translation>
    </message>
</context>
<context>
    <name>RepHead</name>
    <message>
        <source>We spoke</source>
        <translation>We hebben gesproken</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Volgende een-op-een</translation>
    </message>
    <message>
        <source>Likes feedback</source>
        <translation>Wil graag feedback</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Vaak</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Af en toe</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Op verzoek</translation>
    </message>
    <message>
        <source>The one skill in work</source>
        <translation>De ene vaardigheid waaraan gewerkt wordt</translation>
    </message>
    <message>
        <source>Such as: be silent after the price</source>
        <translation>Bijvoorbeeld: stil zijn na de prijs</translation>
    </message>
    <message>
        <source>The line it is practised on</source>
        <translation>De tekst waarop die geoefend wordt</translation>
    </message>
    <message>
        <source>Practise this line</source>
        <translation>Deze tekst oefenen</translation>
    </message>
    <message>
        <source>Not met here yet</source>
        <translation>Hier nog niet ontmoet</translation>
    </message>
    <message>
        <source>What you make together or what is handed over stands here.</source>
        <translation>Hier staat wat je samen maakt of wat overgedragen is.</translation>
    </message>
    <message>
        <source>Last contact: {how}</source>
        <translation>Laatste contact: {how}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>You are reminded after a week without contact.</source>
        <translation>Je krijgt een herinnering na een week zonder contact.</translation>
    </message>
    <message>
        <source>You are reminded after three weeks without contact.</source>
        <translation>Je krijgt een herinnering na drie weken zonder contact.</translation>
    </message>
    <message>
        <source>You are reminded of the monthly talk only.</source>
        <translation>Je krijgt alleen een herinnering voor het maandelijkse gesprek.</translation>
    </message>
</context>
<context>
    <name>RepSection</name>
    <message>
        <source>Your preparation</source>
        <translation>Je voorbereiding</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>Wat {name} schreef</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>%n van 5 beantwoord</numerusform>
            <numerusform>%n van 5 beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>nog niet terug</translation>
    </message>
    <message>
        <source>It has not come back yet. The talk can be held without it.</source>
        <translation>Het is nog niet terug. Het gesprek kan ook zonder.</translation>
    </message>
    <message>
        <source>handed back on {when}</source>
        <translation>teruggegeven op {when}</translation>
    </message>
    <message>
        <source>How are you? Only if you like; it is for the two of you and is never added up.</source>
        <translation>Hoe gaat het met je? Alleen als je wilt; het is voor jullie tweeën en wordt nooit opgeteld.</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Kort erover</translation>
    </message>
    <message>
        <source>What went well since last time?</source>
        <translation>Wat ging er goed sinds de vorige keer?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Wat was moeilijk?</translation>
    </message>
    <message>
        <source>What did you learn about buyers, or about yourself?</source>
        <translation>Wat heb je geleerd over kopers, of over jezelf?</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation>Waar wil je het over hebben?</translation>
    </message>
    <message>
        <source>What do you need of your manager?</source>
        <translation>Wat heb je van je leidinggevende nodig?</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Werkdruk</translation>
    </message>
</context>
<context>
    <name>RepView</name>
    <message>
        <source>Practise together</source>
        <translation>Samen oefenen</translation>
    </message>
    <message>
        <source>Nothing yet. What you make together or what is handed over stands here.</source>
        <translation>Nog niets. Hier komt wat je samen maakt of wat overgedragen wordt.</translation>
    </message>
    <message>
        <source>What there is between you</source>
        <translation>Wat er tussen jullie is</translation>
    </message>
    <message>
        <source>Only you see it: it is never handed over and on no paper.</source>
        <translation>Alleen jij ziet dit: het wordt nooit overgedragen en staat op geen enkel papier.</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Je eigen notitie</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Uit het team halen</translation>
    </message>
    <message>
        <source>{name} is no longer in your team.</source>
        <translation>{name} zit niet meer in je team.</translation>
    </message>
</context>
<context>
    <name>Reps</name>
    <message>
        <source>being prepared</source>
        <translation>in voorbereiding</translation>
    </message>
    <message>
        <source>begun, not ended</source>
        <translation>begonnen, niet afgerond</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>A call without a name yet</source>
        <translation>Een gesprek dat nog geen naam heeft</translation>
    </message>
    <message>
        <source>A visit without a name yet</source>
        <translation>Een bezoek dat nog geen naam heeft</translation>
    </message>
    <message>
        <source>A goal without words yet</source>
        <translation>Een doel dat nog niet is opgeschreven</translation>
    </message>
    <message>
        <source>A take that was deleted since</source>
        <translation>Een opname die sindsdien is verwijderd</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>looked back at</source>
        <translation>teruggekeken</translation>
    </message>
    <message>
        <source>Call plan</source>
        <translation>Gespreksplan</translation>
    </message>
    <message>
        <source>talked over</source>
        <translation>nabesproken</translation>
    </message>
    <message>
        <source>Goal · reached</source>
        <translation>Doel · bereikt</translation>
    </message>
    <message>
        <source>Goal · let go</source>
        <translation>Doel · losgelaten</translation>
    </message>
    <message>
        <source>Goal · no day agreed on yet</source>
        <translation>Doel · nog geen dag afgesproken</translation>
    </message>
    <message>
        <source>Goal · by {day}</source>
        <translation>Doel · uiterlijk {day}</translation>
    </message>
    <message>
        <source>Practised together</source>
        <translation>Samen geoefend</translation>
    </message>
    <message>
        <source>Development talk</source>
        <translation>Ontwikkelgesprek</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Gezamenlijk bezoek</translation>
    </message>
    <message>
        <source>Takes were handed over</source>
        <translation>Opnamen overgedragen</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Gesproken</translation>
    </message>
    <message>
        <source>One-on-one with {name} today</source>
        <translation>Vandaag een-op-een met {name}</translation>
    </message>
    <message>
        <source>Development talk with {name} today</source>
        <translation>Vandaag ontwikkelgesprek met {name}</translation>
    </message>
    <message>
        <source>The talk with {name} was begun and not ended</source>
        <translation>Het gesprek met {name} is begonnen en niet afgerond</translation>
    </message>
    <message>
        <source>The one-on-one with {name} was planned for {day}</source>
        <translation>De een-op-een met {name} stond gepland: {day}</translation>
    </message>
    <message>
        <source>The talk with {name} was planned for {day}</source>
        <translation>Het gesprek met {name} stond gepland: {day}</translation>
    </message>
    <message>
        <source>Look back with {name}: {text}</source>
        <translation>Terugkijken met {name}: {text}</translation>
    </message>
    <message>
        <source>Follow up on the talk with {name}</source>
        <translation>Kom terug op het gesprek met {name}</translation>
    </message>
    <message>
        <source>Goal of {name}: {text}</source>
        <translation>Doel van {name}: {text}</translation>
    </message>
    <message>
        <source>Agreed with {name}: {text}</source>
        <translation>Afgesproken met {name}: {text}</translation>
    </message>
    <message>
        <source>A development talk with {name} is due: at least one a month</source>
        <translation>Tijd voor een ontwikkelgesprek met {name}: minstens één per maand</translation>
    </message>
    <message>
        <source>Not spoken to {name} for long</source>
        <translation>Al lang niet met {name} gesproken</translation>
    </message>
    <message>
        <source>Your development talk is today</source>
        <translation>Je ontwikkelgesprek is vandaag</translation>
    </message>
    <message>
        <source>Your talk was begun and not ended</source>
        <translation>Je gesprek is begonnen en niet afgerond</translation>
    </message>
    <message>
        <source>Your talk was planned for {day}</source>
        <translation>Je gesprek stond gepland: {day}</translation>
    </message>
    <message>
        <source>Look back: {text}</source>
        <translation>Terugkijken: {text}</translation>
    </message>
    <message>
        <source>Follow up on your talk</source>
        <translation>Kom terug op je gesprek</translation>
    </message>
    <message>
        <source>Your goal: {text}</source>
        <translation>Je doel: {text}</translation>
    </message>
    <message>
        <source>Agreed in your talk: {text}</source>
        <translation>Afgesproken in je gesprek: {text}</translation>
    </message>
    <message>
        <source>Your next development talk is due</source>
        <translation>Tijd voor je volgende ontwikkelgesprek</translation>
    </message>
    <message>
        <source>Today with {name}: {text}</source>
        <translation>Vandaag met {name}: {text}</translation>
    </message>
    <message>
        <source>Today: {text}</source>
        <translation>Vandaag: {text}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Shown of the take</source>
        <translation>Wat van de opname te zien is</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunten</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Hoe het klinkt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message numerus="yes">
        <source>You and the program do not agree on %n point(s). Who is right?</source>
        <translation>
            <numerusform>Over %n punt niet eens. Wie heeft gelijk?</numerusform>
            <numerusform>Over %n punten niet eens. Wie heeft gelijk?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rewriting</name>
    <message numerus="yes">
        <source>%n take(s) have better words now.</source>
        <translation>
            <numerusform>%n opname is nu beter uitgeschreven.</numerusform>
            <numerusform>%n opnamen zijn nu beter uitgeschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) kept the words they had.</source>
        <translation>
            <numerusform>%n opname hield de woorden die er waren.</numerusform>
            <numerusform>%n opnamen hielden de woorden die er waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleCards</name>
    <message>
        <source>The manager leads</source>
        <translation>De leidinggevende leidt</translation>
    </message>
    <message>
        <source>To show how it can go.</source>
        <translation>Om te laten zien hoe het kan.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>One opens, the other picks up.</source>
        <translation>De een opent, de ander neemt het over.</translation>
    </message>
    <message>
        <source>Second fiddle</source>
        <translation>Tweede viool</translation>
    </message>
    <message>
        <source>The rep leads, the manager watches.</source>
        <translation>De verkoper leidt, de leidinggevende kijkt toe.</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Who plays what</source>
        <translation>Wie speelt wat</translation>
    </message>
    <message>
        <source>Say it first, then say it back</source>
        <translation>Eerst voordoen, dan nazeggen</translation>
    </message>
    <message>
        <source>Play the buyer, then answer</source>
        <translation>De koper spelen, dan antwoorden</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Rollen ruilen</translation>
    </message>
    <message>
        <source>plays the buyer</source>
        <translation>speelt de koper</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>doet het voor</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>says it back</source>
        <translation>zegt het na</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeldronde</translation>
    </message>
    <message>
        <source>Line of this scenario</source>
        <translation>Tekst van dit scenario</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle scenario’s</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Tekst {number} van {count}</translation>
    </message>
</context>
<context>
    <name>RoundRemarks</name>
    <message>
        <source>The remark was changed.</source>
        <translation>De opmerking is gewijzigd.</translation>
    </message>
    <message>
        <source>The remark was removed.</source>
        <translation>De opmerking is verwijderd.</translation>
    </message>
</context>
<context>
    <name>RoundRulings</name>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
    <message>
        <source>Kept: your word counts.</source>
        <translation>Bewaard: jouw woord telt.</translation>
    </message>
    <message>
        <source>Kept: you listened again.</source>
        <translation>Bewaard: je hebt nog eens geluisterd.</translation>
    </message>
</context>
<context>
    <name>RoundTogether</name>
    <message>
        <source>One remark is enough for a round: it is the one that is remembered.</source>
        <translation>Eén opmerking per ronde is genoeg: die wordt onthouden.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Rollen ruilen</translation>
    </message>
</context>
<context>
    <name>RulingBox</name>
    <message>
        <source>I did say it</source>
        <translation>Ik zei het wel</translation>
    </message>
    <message>
        <source>Right, I did not</source>
        <translation>Klopt, niet gezegd</translation>
    </message>
    <message>
        <source>I did not say it</source>
        <translation>Ik zei het niet</translation>
    </message>
    <message>
        <source>Right, I did say it</source>
        <translation>Klopt, wel gezegd</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Openlaten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Take back: {point}</source>
        <translation>Terugnemen: {point}</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>Tap the words</source>
        <translation>Woorden aantikken</translation>
    </message>
    <message>
        <source>Tap the words in your take that make the point</source>
        <translation>Tik in je opname op de woorden waarmee je het zegt</translation>
    </message>
    <message>
        <source>Tap the words that make the point: {point}</source>
        <translation>Tik op de woorden waarmee je het zegt: {point}</translation>
    </message>
    <message>
        <source>The program could not tell.</source>
        <translation>Het programma kon het niet vaststellen.</translation>
    </message>
    <message>
        <source>Listen once more, and decide.</source>
        <translation>Luister nog eens, en oordeel zelf.</translation>
    </message>
    <message>
        <source>You thought you did not say it.</source>
        <translation>Je dacht dat je het niet zei.</translation>
    </message>
    <message>
        <source>The program heard it.</source>
        <translation>Het programma hoorde het.</translation>
    </message>
    <message>
        <source>You thought you said it.</source>
        <translation>Je dacht dat je het zei.</translation>
    </message>
    <message>
        <source>The program did not hear it.</source>
        <translation>Het programma hoorde het niet.</translation>
    </message>
    <message>
        <source>Said, by your word.</source>
        <translation>Gezegd, op jouw woord.</translation>
    </message>
    <message>
        <source>Left out, by your word.</source>
        <translation>Weggelaten, op jouw woord.</translation>
    </message>
    <message>
        <source>Not said, by your word.</source>
        <translation>Niet gezegd, op jouw woord.</translation>
    </message>
    <message>
        <source>It stays open: could not tell.</source>
        <translation>Het blijft open: niet vast te stellen.</translation>
    </message>
    <message>
        <source>You listened again: it is there.</source>
        <translation>Je luisterde nog eens: het staat erin.</translation>
    </message>
    <message>
        <source>You listened again: it is not there.</source>
        <translation>Je luisterde nog eens: het staat er niet in.</translation>
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
            <numerusform>%n tekst</numerusform>
            <numerusform>%n teksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Play the whole conversation</source>
        <translation>Het hele gesprek spelen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>On the big screen</source>
        <translation>Op het grote scherm</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Misunderstanding</source>
        <translation>Misverstand</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Kans</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the rep meets, such as: You&apos;re too expensive</source>
        <translation>Wat de verkoper tegenkomt, zoals: Jullie zijn te duur</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>Hoe ze elkaar spreken</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>What happened before, in two or three sentences.</source>
        <translation>Wat eraan voorafging, in twee of drie zinnen.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>een bezwaar</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>een vraag</translation>
    </message>
    <message>
        <source>a delay</source>
        <translation>uitstel</translation>
    </message>
    <message>
        <source>a misunderstanding</source>
        <translation>een misverstand</translation>
    </message>
    <message>
        <source>an opportunity</source>
        <translation>een kans</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>The one thing that the rep has to deal with</source>
        <translation>Het ene ding waar de verkoper iets mee moet</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Nog een tekst</translation>
    </message>
    <message>
        <source>Situation and buyer</source>
        <translation>Situatie en koper</translation>
    </message>
    <message>
        <source>Name of the buyer</source>
        <translation>Naam van de koper</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stemming</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>Een tekst verplaatsen</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>Een tekst verwijderen</translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message>
        <source>Your packs</source>
        <translation>Je pakketten</translation>
    </message>
    <message>
        <source>Scenarios of this pack</source>
        <translation>Scenario&apos;s van dit pakket</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>Copy this scenario</source>
        <translation>Dit scenario kopiëren</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Dit scenario verwijderen</translation>
    </message>
    <message>
        <source>Start from another</source>
        <translation>Begin met een ander</translation>
    </message>
    <message>
        <source>Stages and name</source>
        <translation>Fasen en naam</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Zonder fase</translation>
    </message>
    <message>
        <source>{title} (not saved)</source>
        <translation>{title} (niet opgeslagen)</translation>
    </message>
</context>
<context>
    <name>ScenarioOverview</name>
    <message>
        <source>The whole scenario, in your latest takes</source>
        <translation>Het hele scenario, in je laatste opnamen</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Not tried yet, or without words</source>
        <translation>Nog niet geprobeerd, of zonder woorden</translation>
    </message>
    <message>
        <source>Every question was asked, and nothing is open.</source>
        <translation>Elke vraag is gesteld, en niets staat open.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>still open: {parts}</source>
        <translation>nog open: {parts}</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>nog niet afgesproken</translation>
    </message>
    <message>
        <source>Next step with the buyer</source>
        <translation>Vervolgstap met de koper</translation>
    </message>
    <message>
        <source>Practise line {number}</source>
        <translation>Oefen tekst {number}</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>In one sentence: what came across?</source>
        <translation>In één zin: wat kwam er over?</translation>
    </message>
    <message>
        <source>{name}, what did you hear?</source>
        <translation>{name}, wat hoorde jij?</translation>
    </message>
    <message>
        <source>About the words, not about {name}. Ticks or one sentence are enough.</source>
        <translation>Over de woorden, niet over {name}. Een paar vinkjes of één zin is genoeg.</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Hear it once more</source>
        <translation>Nog eens beluisteren</translation>
    </message>
    <message>
        <source>What do you think you said?</source>
        <translation>Wat denk je dat je hebt gezegd?</translation>
    </message>
    <message>
        <source>Nobody else sees this. Keys 1 to 9 step through yes, no and not sure.</source>
        <translation>Niemand anders ziet dit. Met de toetsen 1 tot en met 9 wissel je tussen ja, nee en weet ik niet.</translation>
    </message>
    <message>
        <source>You judge first, then {name}. Keys 1 to 9 step through yes, no and not sure.</source>
        <translation>Jij oordeelt eerst, daarna {name}. Met 1 tot 9 ga je langs ja, nee en weet ik niet.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Allebei horen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Your words are being written down …</source>
        <translation>Je woorden worden opgeschreven …</translation>
    </message>
    <message>
        <source>Your words are being written down on this computer …</source>
        <translation>Je woorden worden op deze computer uitgeschreven …</translation>
    </message>
    <message>
        <source>Your words are ready.</source>
        <translation>Je woorden zijn klaar.</translation>
    </message>
    <message>
        <source>Without a speech model there are no words; both recordings are there.</source>
        <translation>Zonder spraakmodel zijn er geen woorden; beide opnamen zijn er.</translation>
    </message>
    <message>
        <source>The words come when you send this take; both recordings are there.</source>
        <translation>De woorden komen als je deze opname verstuurt; beide opnamen zijn er.</translation>
    </message>
    <message>
        <source>The words could not be written down; both recordings are there.</source>
        <translation>De woorden konden niet worden uitgeschreven; beide opnamen zijn er.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Go First is already open with this library. Use that window, or close it first.</source>
        <translation>Go First is al geopend met deze bibliotheek. Gebruik dat venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>{name} looks like a copy that a synchronising program made. Compare it with the original, then remove one by hand.</source>
        <translation>{name} lijkt een kopie die een synchronisatieprogramma heeft gemaakt. Vergelijk hem met het origineel en verwijder er dan zelf een.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Free some space and try again; nothing was lost.</source>
        <translation>De schijf met {folder} is vol. Maak ruimte vrij en probeer het opnieuw; er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>Somebody else has changed {file} since it was opened. Saving yours keeps theirs beside the drafts.</source>
        <translation>Iemand anders heeft {file} gewijzigd sinds je het opende. Als je die van jou opslaat, blijft die van hen naast de concepten bewaard.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose another scenario, or write a new one.</source>
        <translation>{file} is er niet meer. Kies een ander scenario of schrijf een nieuw.</translation>
    </message>
    <message>
        <source>{file} is one file in the folder of packs. Take it out of the folder and add it on the Packs page; then its scenarios can be edited.</source>
        <translation>{file} staat als één bestand in de map met pakketten. Haal het uit de map en voeg het toe op de pagina Pakketten; daarna zijn de scenario’s te bewerken.</translation>
    </message>
    <message>
        <source>A scenario may have {limit_kib} KiB. Divide it into two scenarios.</source>
        <translation>Een scenario mag {limit_kib} KiB groot zijn. Verdeel het over twee scenario&apos;s.</translation>
    </message>
    <message>
        <source>A text may have {limit} characters. Make it shorter.</source>
        <translation>Een tekst mag {limit} tekens hebben. Maak hem korter.</translation>
    </message>
    <message>
        <source>{file} cannot be read from line {line} on. Packs says what is wrong; mend it in a text editor.</source>
        <translation>{file} is vanaf regel {line} niet te lezen. Onder Pakketten staat wat er mis is; herstel het in een teksteditor.</translation>
    </message>
    <message>
        <source>A take can be saved as .wav or .flac, not as “{ending}”. Choose one of these.</source>
        <translation>Een opname kun je opslaan als .wav of .flac, niet als “{ending}”. Kies een van deze twee.</translation>
    </message>
    <message>
        <source>{name} is not what was recorded (its SHA-256 differs). Bring it back from a backup.</source>
        <translation>{name} is niet meer wat er is opgenomen (de SHA-256 klopt niet). Zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read. Bring it back from a backup, or delete it.</source>
        <translation>Het bestand {file} is beschadigd en niet te lezen. Zet het terug uit een back-up, of verwijder het.</translation>
    </message>
    <message>
        <source>Another program is using {file}. Close it and try again.</source>
        <translation>Een ander programma gebruikt {file}. Sluit dat programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} is missing from the take. Bring it back from a backup.</source>
        <translation>{name} ontbreekt in de opname. Zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of Go First. Update the program to read it.</source>
        <translation>Het bestand {file} is gemaakt met een nieuwere versie van Go First. Werk het programma bij om het te lezen.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions and that the disk is connected.</source>
        <translation>{file} is niet te lezen ({reason}). Controleer de rechten en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>There is already a folder {folder}. Nothing was changed.</source>
        <translation>Er is al een map {folder}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write the page to. Make it first, or choose another.</source>
        <translation>Er is geen map {folder} om de pagina in op te slaan. Maak die eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>Go First may not write to {folder}. Give yourself the right to, or choose another folder.</source>
        <translation>Go First mag niet schrijven in {folder}. Geef jezelf daar schrijfrechten, of kies een andere map.</translation>
    </message>
    <message>
        <source>{name} does not belong to the library. Move it elsewhere if you need it.</source>
        <translation>{name} hoort niet bij de bibliotheek. Verplaats het naar elders als je het nodig hebt.</translation>
    </message>
    <message>
        <source>The list of takes was damaged and was made anew from the take folders ({takes} takes). Nothing was lost.</source>
        <translation>De lijst met opnamen was beschadigd en is opnieuw opgebouwd uit de mappen van de opnamen (aantal opnamen: {takes}). Er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>The list of takes could not be written (full or protected disk); it is kept in memory for now ({takes} takes).</source>
        <translation>De lijst met opnamen kon niet worden opgeslagen (schijf vol of beveiligd); hij blijft zolang in het geheugen (aantal opnamen: {takes}).</translation>
    </message>
    <message>
        <source>The list of takes was made anew ({takes} takes).</source>
        <translation>De lijst met opnamen is opnieuw opgebouwd (aantal opnamen: {takes}).</translation>
    </message>
    <message>
        <source>The list of takes was made by a newer version and was made anew ({takes} takes). Nothing was lost.</source>
        <translation>De lijst met opnamen was van een nieuwere versie en is opnieuw opgebouwd (aantal opnamen: {takes}). Er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Go First (format {format}). Takes can be heard but not changed; update the program.</source>
        <translation>Deze bibliotheek is gemaakt met een nieuwere versie van Go First (formaat {format}). Je kunt opnamen beluisteren maar niet veranderen; werk het programma bij.</translation>
    </message>
    <message>
        <source>The library lies in a folder that {service} synchronises, which can damage takes while they are recorded. Move it to a folder of this computer.</source>
        <translation>De bibliotheek staat in een map die {service} synchroniseert; dat kan opnamen beschadigen terwijl ze worden gemaakt. Verplaats hem naar een map van deze computer zelf.</translation>
    </message>
    <message>
        <source>The library&apos;s VERSION file cannot be read. “library rebuild” writes it again.</source>
        <translation>Het bestand VERSION van de bibliotheek is niet te lezen. “library rebuild” maakt het opnieuw.</translation>
    </message>
    <message>
        <source>Go First works offline, so nothing was connected. To go online, switch “Work offline” off in Settings.</source>
        <translation>Go First werkt offline, dus er is geen verbinding gemaakt. Zet “Offline werken” uit in Instellingen om online te gaan.</translation>
    </message>
    <message>
        <source>There is no take of “{name}”. Names are written as they stand beside the takes.</source>
        <translation>Er is geen opname van “{name}”. Schrijf de naam zoals die bij de opnamen staat.</translation>
    </message>
    <message>
        <source>Your settings could not be read; they were set aside and the defaults are in use.</source>
        <translation>Je instellingen waren niet te lezen; ze zijn apart gezet en de standaardinstellingen worden gebruikt.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer Go First and were left untouched. Update the program.</source>
        <translation>Je instellingen zijn van een nieuwere Go First en zijn niet aangeraakt. Werk het programma bij.</translation>
    </message>
    <message>
        <source>Your settings could not be read; the defaults are in use.</source>
        <translation>Je instellingen waren niet te lezen; de standaardinstellingen worden gebruikt.</translation>
    </message>
    <message>
        <source>Go First is open already; its window was brought to the front.</source>
        <translation>Go First is al geopend; het venster is naar voren gehaald.</translation>
    </message>
    <message>
        <source>Go First is open already; its window asks whether to add {file}.</source>
        <translation>Go First is al geopend; het venster vraagt of je {file} wilt toevoegen.</translation>
    </message>
    <message>
        <source>The details of take {take} cannot be read, so nothing can be added to it; its sound is still there. Play or export it, or run “library check” to see what is wrong.</source>
        <translation>De gegevens van opname {take} zijn niet te lezen, dus er kan niets aan worden toegevoegd; het geluid is er nog. Speel de opname af of exporteer hem, of kijk met “library check” wat er mis is.</translation>
    </message>
    <message>
        <source>The take&apos;s details (take.json) were changed outside the program. Check them, and compare with a backup if you did not do that.</source>
        <translation>De gegevens van de opname (take.json) zijn buiten het programma om veranderd. Controleer ze, en vergelijk ze met een back-up als je dat niet zelf hebt gedaan.</translation>
    </message>
    <message>
        <source>The take&apos;s details (take.json) cannot be read; its sound is still there.</source>
        <translation>De gegevens van de opname (take.json) zijn niet te lezen; het geluid is er nog.</translation>
    </message>
    <message>
        <source>The take&apos;s details (take.json) are missing; its sound is still there.</source>
        <translation>De gegevens van de opname (take.json) ontbreken; het geluid is er nog.</translation>
    </message>
    <message>
        <source>A newer version of Go First wrote this take. Update the program.</source>
        <translation>Deze opname is gemaakt met een nieuwere versie van Go First. Werk het programma bij.</translation>
    </message>
    <message>
        <source>Take {take} is in the library twice. Keep one of the two folders.</source>
        <translation>Opname {take} staat twee keer in de bibliotheek. Houd een van de twee mappen.</translation>
    </message>
    <message>
        <source>Take {take} is already in the library. Nothing was changed.</source>
        <translation>Opname {take} staat al in de bibliotheek. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The folder holds the details of another take ({take}); it was probably copied by hand.</source>
        <translation>In de map staan de gegevens van een andere opname ({take}); hij is waarschijnlijk met de hand gekopieerd.</translation>
    </message>
    <message>
        <source>Take {take} was made by a newer version of Go First. Update the program to change it.</source>
        <translation>Opname {take} is gemaakt met een nieuwere versie van Go First. Werk het programma bij om hem te veranderen.</translation>
    </message>
    <message>
        <source>Take {take} is not in the trash. Delete it first, then it can be deleted for good.</source>
        <translation>Opname {take} ligt niet in de prullenbak. Verwijder hem eerst; daarna kun je hem voorgoed wissen.</translation>
    </message>
    <message>
        <source>The take was not finished. Start the program to recover it.</source>
        <translation>De opname is niet afgerond. Start het programma om hem te herstellen.</translation>
    </message>
    <message>
        <source>There is no take with the id {take}. Choose one from the list of takes.</source>
        <translation>Er is geen opname met de id {take}. Kies er een uit de lijst met opnamen.</translation>
    </message>
    <message>
        <source>It is not known when this take was deleted; it stays in the trash.</source>
        <translation>Het is niet bekend wanneer deze opname is verwijderd; hij blijft in de prullenbak.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Check that the disk is connected and try again.</source>
        <translation>{file} kon niet worden opgeslagen ({reason}). Controleer of de schijf is aangesloten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The conversation had ended before all answers were given; so many were not used: {number}.</source>
        <translation>Het gesprek was afgelopen voordat alle antwoorden gegeven waren; zoveel zijn er niet gebruikt: {number}.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, or does not let this user in. Start Go First from the desktop you are signed in to.</source>
        <translation>Het beeldscherm {display} antwoordt niet, of laat deze gebruiker niet toe. Start Go First vanaf het bureaublad waarop je bent aangemeld.</translation>
    </message>
    <message>
        <source>The scenario has more lines; “{line}” was taken. The others are: {others}.</source>
        <translation>Het scenario heeft meer teksten; “{line}” is gekozen. De andere zijn: {others}.</translation>
    </message>
    <message>
        <source>This line has no text in “{language}”; it is shown in “{shown}”, and points without phrasings in “{language}” are left to your own judgement.</source>
        <translation>Deze tekst is er niet in “{language}”; je ziet hem in “{shown}”, en punten zonder formuleringen in “{language}” beoordeel je zelf.</translation>
    </message>
    <message>
        <source>Go First does not know the language “{language}”. Choose one of: {known}.</source>
        <translation>Go First kent de taal “{language}” niet. Kies er een van: {known}.</translation>
    </message>
    <message>
        <source>No installed pack has the line {line} any more. Look under Packs which are installed.</source>
        <translation>Geen enkel geïnstalleerd pakket heeft de tekst {line} nog. Kijk bij Pakketten welke er zijn.</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” has no line “{line}”. Choose one of: {lines}.</source>
        <translation>Het scenario “{scenario}” heeft geen tekst “{line}”. Kies er een van: {lines}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Go First on a desktop, or see `main.py --help` for what works without a window.</source>
        <translation>Er is geen beeldscherm om een venster op te openen. Start Go First vanaf een bureaublad, of kijk met `main.py --help` wat er zonder venster kan.</translation>
    </message>
    <message>
        <source>The scenario “{scenario}” has no conversation to play. Practise its lines instead.</source>
        <translation>Het scenario “{scenario}” heeft geen gesprek om te spelen. Oefen in plaats daarvan de teksten.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}”, nor one like it. The Packs page lists what is installed; a path to a scenario file works as well.</source>
        <translation>Er is geen scenario “{scenario}”, en ook geen dat erop lijkt. Op de pagina Pakketten zie je wat er is geïnstalleerd; een pad naar een scenariobestand kan ook.</translation>
    </message>
    <message>
        <source>There is no pack at {path}. Check the path.</source>
        <translation>Er is geen pakket op {path}. Controleer het pad.</translation>
    </message>
    <message>
        <source>A part of the program is not installed ({package}). Start it with scripts/run or `uv run main.py`, which set it up.</source>
        <translation>Een onderdeel van het programma is niet geïnstalleerd ({package}). Start het met scripts/run of `uv run main.py`; die zetten alles klaar.</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks. Install it with: {mend}</source>
        <translation>Het venster heeft {library} nodig en dat ontbreekt op deze computer. Installeer het met: {mend}</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks. Install the package that holds it and start again.</source>
        <translation>Het venster heeft {library} nodig en dat ontbreekt op deze computer. Installeer het softwarepakket waar het in zit en start opnieuw.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for “{platform}”, which this Qt does not know. Unset it and start again.</source>
        <translation>QT_QPA_PLATFORM vraagt om “{platform}”, wat deze Qt niet kent. Wis die variabele en start opnieuw.</translation>
    </message>
    <message>
        <source>The recordings are too long for one page, so {file} comes without them.</source>
        <translation>De opnamen zijn te lang voor één pagina; daarom staan ze niet in {file}.</translation>
    </message>
    <message>
        <source>More than one pack has a scenario “{scenario}”. Say which: {choices}.</source>
        <translation>Meer dan één pakket heeft een scenario “{scenario}”. Zeg welk: {choices}.</translation>
    </message>
    <message>
        <source>{file} could not be used: it has problems ({problems}). “main.py pack check {file}” names them.</source>
        <translation>{file} kon niet worden gebruikt: er zijn problemen ({problems}). “main.py pack check {file}” noemt ze.</translation>
    </message>
    <message>
        <source>{file} has problems ({problems}) but could be used. “main.py pack check {file}” names them.</source>
        <translation>{file} heeft problemen ({problems}) maar kon worden gebruikt. “main.py pack check {file}” noemt ze.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>Er is geen bestand {path}. Controleer het pad.</translation>
    </message>
    <message>
        <source>There is no scenario “{scenario}”. Did you mean one of these: {near}?</source>
        <translation>Er is geen scenario “{scenario}”. Bedoelde je een van deze: {near}?</translation>
    </message>
    <message>
        <source>{file} has {channels} channels; 1 to 8 can be read. Save it in mono or stereo.</source>
        <translation>{file} heeft {channels} kanalen; 1 tot en met 8 kunnen worden gelezen. Sla het op in mono of stereo.</translation>
    </message>
    <message>
        <source>{file} holds no sound. Record it again.</source>
        <translation>In {file} zit geen geluid. Neem het opnieuw op.</translation>
    </message>
    <message>
        <source>There is no recording {file}. Check the name and the folder.</source>
        <translation>Er is geen opname {file}. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>{file} has {rate} samples a second; 8,000 to 192,000 can be read. Save it at 48,000.</source>
        <translation>{file} heeft {rate} samples per seconde; 8.000 tot en met 192.000 kunnen worden gelezen. Sla het op met 48.000.</translation>
    </message>
    <message>
        <source>{file} is longer than {hours} hours. Cut it into parts.</source>
        <translation>{file} is langer dan {hours} uur. Knip het in delen.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Use a WAV, FLAC or Ogg file that plays elsewhere.</source>
        <translation>{file} kon niet worden gelezen ({reason}). Gebruik een WAV-, FLAC- of Ogg-bestand dat elders wel afspeelt.</translation>
    </message>
    <message>
        <source>The microphone {name} is in use by another program. Close that program, or choose another microphone.</source>
        <translation>De microfoon {name} wordt door een ander programma gebruikt. Sluit dat programma, of kies een andere microfoon.</translation>
    </message>
    <message>
        <source>The microphone {name} could not be opened ({reason}). Choose another, or unplug it and plug it in again.</source>
        <translation>De microfoon {name} kon niet worden geopend ({reason}). Kies een andere, of haal hem los en sluit hem opnieuw aan.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there. Plug it in, or choose another in Settings.</source>
        <translation>De gekozen microfoon is er niet. Sluit hem aan, of kies een andere bij Instellingen.</translation>
    </message>
    <message>
        <source>The microphone {name} is gone. Your take up to then is saved.</source>
        <translation>De microfoon {name} is weg. Je opname tot dat moment is bewaard.</translation>
    </message>
    <message>
        <source>The computer does not let Go First use {name}. Allow it in the privacy settings for the microphone.</source>
        <translation>De computer laat Go First {name} niet gebruiken. Sta het toe in de privacyinstellingen voor de microfoon.</translation>
    </message>
    <message>
        <source>The microphone changed from “{old}” to “{new}”. The take waits: go on with the new one, or stop.</source>
        <translation>De microfoon is gewisseld van “{old}” naar “{new}”. De opname wacht: ga door met de nieuwe, of stop.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or look in the computer&apos;s sound settings.</source>
        <translation>Er is geen microfoon gevonden. Sluit er een aan, of kijk in de geluidsinstellingen van de computer.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset was found. Plug one in, or look in the computer&apos;s sound settings.</source>
        <translation>Er is geen luidspreker of headset gevonden. Sluit er een aan, of kijk in de geluidsinstellingen van de computer.</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. {how} Or record the model yourself.</source>
        <translation>Deze computer heeft geen stem voor deze taal. {how} Of neem het voorbeeld zelf op.</translation>
    </message>
    <message>
        <source>Not a single sound arrived, so there is no take. Check the microphone and try again.</source>
        <translation>Er kwam helemaal geen geluid binnen, dus er is geen opname. Controleer de microfoon en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full. Your take up to {until} is saved. Free some space before the next one.</source>
        <translation>De schijf is vol. Je opname is tot {until} bewaard. Maak ruimte vrij voor de volgende.</translation>
    </message>
    <message>
        <source>The microphone {name} failed ({reason}). Your take up to {until} is saved. Choose another one, or unplug it and plug it in again.</source>
        <translation>De microfoon {name} viel uit ({reason}). Je opname is tot {until} bewaard. Kies een andere, of trek hem eruit en sluit hem weer aan.</translation>
    </message>
    <message>
        <source>After {hours} hours the recording was stopped. The take is saved.</source>
        <translation>Na {hours} uur is het opnemen gestopt. De opname is bewaard.</translation>
    </message>
    <message>
        <source>You have been recording for {minutes} minutes. Are you still speaking?</source>
        <translation>Je neemt al {minutes} minuten op. Ben je nog aan het woord?</translation>
    </message>
    <message>
        <source>The microphone {name} is gone. Your take up to {until} is saved. Plug it in, or choose another.</source>
        <translation>De microfoon {name} is weg. Je opname is tot {until} bewaard. Sluit hem aan, of kies een andere.</translation>
    </message>
    <message>
        <source>The take could not be written any more. Up to {until} it is saved. Is the disk still connected?</source>
        <translation>De opname kon niet verder worden weggeschreven. Tot {until} is hij bewaard. Is de schijf nog aangesloten?</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing ({reason}). Install it: sudo apt install libportaudio2</source>
        <translation>De geluidsbibliotheek PortAudio ontbreekt ({reason}). Installeer die: sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is in use by another program. Close that program, or choose another in Settings.</source>
        <translation>De luidspreker {name} wordt door een ander programma gebruikt. Sluit dat programma, of kies een andere bij Instellingen.</translation>
    </message>
    <message>
        <source>The sound could not be played through {name} ({reason}). Choose another loudspeaker in Settings.</source>
        <translation>Het geluid kon niet worden afgespeeld via {name} ({reason}). Kies een andere luidspreker bij Instellingen.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is gone. Plug it in, or choose another in Settings.</source>
        <translation>De luidspreker {name} is weg. Sluit hem aan, of kies een andere bij Instellingen.</translation>
    </message>
    <message>
        <source>The sound of this take went because it was old, as you chose in Settings. Its words, findings and notes are still there.</source>
        <translation>Het geluid van deze opname is weg omdat het oud was, zoals je in Instellingen koos. De woorden, bevindingen en notities zijn er nog.</translation>
    </message>
    <message>
        <source>The speech model “{name}” is being downloaded already. Wait until that is done.</source>
        <translation>Het spraakmodel “{name}” wordt al gedownload. Wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>{file} arrived damaged and was thrown away. Download again.</source>
        <translation>{file} kwam beschadigd aan en is weggegooid. Download opnieuw.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Download again: it goes on where it stopped.</source>
        <translation>De verbinding met {host} is verbroken. Download opnieuw: het gaat verder waar het stopte.</translation>
    </message>
    <message>
        <source>The download of “{name}” is not finished. Download it again to go on, or remove it.</source>
        <translation>De download van “{name}” is niet af. Download opnieuw om verder te gaan, of verwijder het model.</translation>
    </message>
    <message>
        <source>The identity of {host} could not be checked: a proxy or security program on this network shows a certificate that this computer does not trust. Ask whoever runs the network, or add the model from a folder.</source>
        <translation>De identiteit van {host} kon niet worden gecontroleerd: een proxy of beveiligingsprogramma op dit netwerk toont een certificaat dat deze computer niet vertrouwt. Vraag het aan wie het netwerk beheert, of voeg het model toe uit een map.</translation>
    </message>
    <message>
        <source>The speech model “{name}” on the hub is not the one that this version of Go First expects ({file}). Update Go First, or add the model from a folder.</source>
        <translation>Het spraakmodel “{name}” op de hub is niet het model dat deze versie van Go First verwacht ({file}). Werk Go First bij, of voeg het model toe uit een map.</translation>
    </message>
    <message>
        <source>A proxy on this network wants a sign-in before {host} can be reached (answer {status}). Sign in or ask whoever runs the network, then try again.</source>
        <translation>Een proxy op dit netwerk wil dat je je aanmeldt voordat {host} bereikbaar is (antwoord {status}). Meld je aan of vraag het aan wie het netwerk beheert, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>{host} refused the download (answer {status}). Try again later, or add the model from a folder.</source>
        <translation>{host} weigerde de download (antwoord {status}). Probeer het later opnieuw, of voeg het model toe uit een map.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the internet connection and try again; what was downloaded is kept.</source>
        <translation>{host} is niet bereikbaar. Controleer de internetverbinding en probeer het opnieuw; wat al is gedownload blijft bewaard.</translation>
    </message>
    <message>
        <source>{host} sent something else than the speech model ({file}); a sign-in page of the network is likely. Open a web page in the browser to sign in, then try again.</source>
        <translation>{host} stuurde iets anders dan het spraakmodel ({file}), waarschijnlijk een aanmeldpagina van het netwerk. Open een webpagina in de browser om je aan te melden, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The speech model “{name}” is damaged ({file}). Remove it and download it again.</source>
        <translation>Het spraakmodel “{name}” is beschadigd ({file}). Verwijder het en download het opnieuw.</translation>
    </message>
    <message>
        <source>A speech model called “{name}” is there already. Remove it first.</source>
        <translation>Er is al een spraakmodel met de naam “{name}”. Verwijder dat eerst.</translation>
    </message>
    <message>
        <source>The speech model “{name}” knows English only. Choose a model for several languages to practise in “{language}”.</source>
        <translation>Het spraakmodel “{name}” kent alleen Engels. Kies een meertalig model om te oefenen in “{language}”.</translation>
    </message>
    <message>
        <source>There is no speech model in {folder}. Get one in Settings, or name a folder that holds one.</source>
        <translation>In {folder} staat geen spraakmodel. Haal er een op bij Instellingen, of noem een map waar er een in staat.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a speech model. Use small letters, digits, dots and dashes.</source>
        <translation>“{name}” kan geen naam van een spraakmodel zijn. Gebruik kleine letters, cijfers, punten en streepjes.</translation>
    </message>
    <message>
        <source>This computer could not load the speech model “{name}” (too little memory, or the model is damaged). Close other programs, choose a smaller model, or check the model.</source>
        <translation>Deze computer kon het spraakmodel “{name}” niet laden (te weinig geheugen, of het model is beschadigd). Sluit andere programma’s, kies een kleiner model of controleer het model.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold a faster-whisper speech model ({file} is missing or is something else). Choose a folder with config.json, model.bin, tokenizer.json and a vocabulary file.</source>
        <translation>In de map {folder} staat geen faster-whisper-spraakmodel ({file} ontbreekt of is iets anders). Kies een map met config.json, model.bin, tokenizer.json en een vocabulary-bestand.</translation>
    </message>
    <message>
        <source>There is no speech model called “{name}”. Choose one of: {known}.</source>
        <translation>Er is geen spraakmodel met de naam “{name}”. Kies er een van: {known}.</translation>
    </message>
    <message>
        <source>Nothing says what the files of “{name}” should be, so they could not be checked. Add the model again with `models add`.</source>
        <translation>Nergens staat hoe de bestanden van “{name}” horen te zijn, dus ze konden niet worden gecontroleerd. Voeg het model opnieuw toe met `models add`.</translation>
    </message>
    <message>
        <source>There is no speech model for “{language}” on this computer, so there are no words to compare. Get one with “main.py models download base”, or name a folder with --speech-model.</source>
        <translation>Op deze computer staat geen spraakmodel voor “{language}”, dus er zijn geen woorden om te vergelijken. Haal er een op met “main.py models download base”, of noem een map met --speech-model.</translation>
    </message>
    <message>
        <source>Something was heard, but no words could be made out. Listen to the take; speak closer to the microphone.</source>
        <translation>Er was iets te horen, maar er waren geen woorden te verstaan. Luister naar de opname; spreek dichter bij de microfoon.</translation>
    </message>
    <message>
        <source>Transcription stopped by itself. The take is safe. Try again, or choose a smaller speech model.</source>
        <translation>Het uitschrijven is vanzelf gestopt. De opname is veilig. Probeer het opnieuw, of kies een kleiner spraakmodel.</translation>
    </message>
    <message>
        <source>Transcription could not be done. The take is safe. Try again; if it happens again, check the speech model.</source>
        <translation>Het uitschrijven is niet gelukt. De opname is veilig. Probeer het opnieuw; controleer het spraakmodel als het weer gebeurt.</translation>
    </message>
    <message>
        <source>Transcription stopped answering. The take is safe. Try again, or choose a smaller speech model.</source>
        <translation>Het uitschrijven reageert niet meer. De opname is veilig. Probeer het opnieuw, of kies een kleiner spraakmodel.</translation>
    </message>
    <message>
        <source>Speech to text is not installed on this computer (Windows on ARM has no build of it). Everything else works.</source>
        <translation>Spraak naar tekst is niet geïnstalleerd op deze computer (voor Windows op ARM bestaat het niet). Al het andere werkt.</translation>
    </message>
    <message>
        <source>This is not an address that a recording can be sent to. It looks like https://speech.example.com, without a name, a password, a question mark or a hash.</source>
        <translation>Dit is geen adres waar een opname heen kan. Het ziet eruit als https://speech.example.com, zonder naam, wachtwoord, vraagteken of hekje.</translation>
    </message>
    <message>
        <source>{host} has too much to do, or you have sent as much as you may for now. Takes wait; try again later.</source>
        <translation>{host} heeft te veel te doen, of je hebt voorlopig genoeg verstuurd. Opnamen wachten; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The identity of {host} could not be checked: this computer does not trust its certificate. Nothing was sent. Ask whoever runs it.</source>
        <translation>De identiteit van {host} kon niet worden nagegaan: deze computer vertrouwt het certificaat niet. Er is niets verstuurd. Vraag het aan de beheerder.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Takes wait; try again.</source>
        <translation>De verbinding met {host} brak af. Opnamen wachten; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{host} could not do its work (answer {status}). Takes wait; try again later, or ask whoever runs it.</source>
        <translation>{host} kon zijn werk niet doen (antwoord {status}). Opnamen wachten; probeer het later opnieuw, of vraag het aan de beheerder.</translation>
    </message>
    <message>
        <source>{host} does not take the request. Check in Settings that the model “{model}” is one that it knows. Takes wait.</source>
        <translation>{host} neemt het verzoek niet aan. Kijk in Instellingen of het model “{model}” daar bekend is. Opnamen wachten.</translation>
    </message>
    <message>
        <source>{host} answered with more than any transcript holds, and the answer was thrown away. Takes wait. Check the address in Settings.</source>
        <translation>{host} antwoordde met meer dan in een transcript past, en het antwoord is weggegooid. Opnamen wachten. Kijk het adres na in Instellingen.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way to {host} could listen. Write https:// in front; http:// is for this computer and private networks.</source>
        <translation>Zonder versleuteling kan iedereen onderweg naar {host} meeluisteren. Zet er https:// voor; http:// is voor deze computer en privénetwerken.</translation>
    </message>
    <message>
        <source>{host} does not let you in (answer {status}): the key is missing, wrong or out of date. Takes wait. Enter the key again in Settings.</source>
        <translation>{host} laat je niet binnen (antwoord {status}): de sleutel ontbreekt, klopt niet of is verlopen. Opnamen wachten. Vul de sleutel opnieuw in bij Instellingen.</translation>
    </message>
    <message>
        <source>This cannot be a key: it holds a space or a letter that no key has. Copy it once more.</source>
        <translation>Dit kan geen sleutel zijn: er staat een spatie in of een teken dat geen sleutel heeft. Kopieer hem opnieuw.</translation>
    </message>
    <message>
        <source>{host} does not speak https as this computer does, so nothing was sent. Check the address in Settings, or ask whoever runs it.</source>
        <translation>{host} spreekt geen https zoals deze computer, dus is er niets verstuurd. Kijk het adres na in Instellingen, of vraag het aan de beheerder.</translation>
    </message>
    <message>
        <source>{host} found no words, although something was heard in the take. Listen to it; it waits, and can be sent again.</source>
        <translation>{host} vond geen woorden, hoewel er iets te horen is in de opname. Luister ernaar; hij wacht en kan opnieuw worden verstuurd.</translation>
    </message>
    <message>
        <source>There is no transcription at this address of {host}, or it does not know the model “{model}”. Takes wait. Check both in Settings.</source>
        <translation>Op dit adres van {host} schrijft niets woorden op, of het model “{model}” is er onbekend. Opnamen wachten. Kijk beide na in Instellingen.</translation>
    </message>
    <message>
        <source>{host} answered with what is no transcript. Takes wait. Check the address in Settings.</source>
        <translation>{host} antwoordde met iets dat geen transcript is. Opnamen wachten. Kijk het adres na in Instellingen.</translation>
    </message>
    <message>
        <source>{host} wants to pass the recording on to another address, and it was not sent there. Takes wait. Ask whoever runs it for the right address.</source>
        <translation>{host} wil de opname doorsturen naar een ander adres, en daar is hij niet heen gegaan. Opnamen wachten. Vraag de beheerder om het juiste adres.</translation>
    </message>
    <message>
        <source>{host} refused the recording (answer {status}). Takes wait. Ask whoever runs it.</source>
        <translation>{host} weigerde de opname (antwoord {status}). Opnamen wachten. Vraag het aan de beheerder.</translation>
    </message>
    <message>
        <source>{host} answered with a web page, most likely a sign-in. Takes wait. Sign in to the network in the browser, or check the address in Settings.</source>
        <translation>{host} antwoordde met een webpagina, waarschijnlijk een aanmelding. Opnamen wachten. Meld je in de browser aan bij het netwerk, of kijk het adres na in Instellingen.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s. Takes wait; try again later.</source>
        <translation>{host} antwoordde niet binnen {seconds} s. Opnamen wachten; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The recording is too large for {host}. Takes wait. Ask whoever runs it to let 20 MB through.</source>
        <translation>De opname is te groot voor {host}. Opnamen wachten. Vraag de beheerder om 20 MB door te laten.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the network and the address in Settings; takes wait.</source>
        <translation>{host} was niet te bereiken. Kijk het netwerk na, en het adres in Instellingen; opnamen wachten.</translation>
    </message>
    <message>
        <source>There is no address that takes could be sent to. Enter one in Settings, under “Company service”.</source>
        <translation>Er is geen adres waar opnamen heen kunnen. Vul er een in bij Instellingen, onder “Dienst van je bedrijf”.</translation>
    </message>
    <message>
        <source>The words of this take come from {host}, and it was not sent there. It waits until you send it.</source>
        <translation>De woorden van deze opname komen van {host}, en hij is daar niet heen gestuurd. Hij wacht tot je hem verstuurt.</translation>
    </message>
    <message>
        <source>What {host} answered is no transcript that Go First can read. Takes wait. Ask whoever runs it whether it speaks OpenAI&apos;s interface.</source>
        <translation>Wat {host} antwoordde is geen transcript dat Go First kan lezen. Opnamen wachten. Vraag de beheerder of de dienst de interface van OpenAI spreekt.</translation>
    </message>
    <message>
        <source>“{address}” is not an address of a pack. It looks like https://example.com/name.gofirst.</source>
        <translation>“{address}” is geen adres van een pakket. Het ziet er zo uit: https://example.com/naam.gofirst.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is (its certificate is not trusted). Nothing was fetched; ask whoever runs it, or your IT.</source>
        <translation>{host} kon niet bewijzen wie het is (het certificaat wordt niet vertrouwd). Er is niets opgehaald; vraag het de beheerder of uw IT-afdeling.</translation>
    </message>
    <message>
        <source>Packs are fetched over https only, and “{address}” is something else. Ask for an https address, or get the file yourself and add it.</source>
        <translation>Pakketten worden alleen via https opgehaald, en “{address}” is iets anders. Vraag om een https-adres, of haal het bestand zelf op en voeg het toe.</translation>
    </message>
    <message>
        <source>The repository at {host} has no folder {folder}. Check what stands after the #.</source>
        <translation>De repository op {host} heeft geen map {folder}. Controleer wat er na het # staat.</translation>
    </message>
    <message>
        <source>There is neither a .gofirst file nor a git repository at {host} under this address. Copy the address once more.</source>
        <translation>Op {host} staat onder dit adres geen .gofirst-bestand en ook geen git-repository. Kopieer het adres opnieuw.</translation>
    </message>
    <message>
        <source>An address with a name or a password in it is not kept. Leave it out, or get the file yourself and add it.</source>
        <translation>Een adres met een naam of wachtwoord erin wordt niet bewaard. Laat die weg, of haal het bestand zelf op en voeg het toe.</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption. Nothing was fetched.</source>
        <translation>{host} verwijst door naar een adres zonder versleuteling. Er is niets opgehaald.</translation>
    </message>
    <message>
        <source>{host} does not give this pack out (answer {status}). Check the address; where a login is needed, get the file yourself and add it.</source>
        <translation>{host} geeft dit pakket niet vrij (antwoord {status}). Controleer het adres; is inloggen nodig, haal het bestand dan zelf op en voeg het toe.</translation>
    </message>
    <message>
        <source>What lies at {host} is larger than a pack may be ({limit_mb} MB). Nothing was kept.</source>
        <translation>Wat op {host} staat is groter dan een pakket mag zijn ({limit_mb} MB). Er is niets bewaard.</translation>
    </message>
    <message>
        <source>{host} could not be reached, or the connection broke off. Check the connection and try again.</source>
        <translation>{host} was niet bereikbaar, of de verbinding werd verbroken. Controleer de verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a public key that can be used. Paste the line from minisign.pub, or an SSH key that begins with ssh-ed25519 or ssh-rsa.</source>
        <translation>Dit is geen bruikbare openbare sleutel. Plak de regel uit minisign.pub, of een SSH-sleutel die met ssh-ed25519 of ssh-rsa begint.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that does not exist yet.</source>
        <translation>{folder} is niet leeg. Noem een map die nog niet bestaat.</translation>
    </message>
    <message>
        <source>Reading this pack ended unexpectedly. Nothing was added; if it happens again, tell its author.</source>
        <translation>Het lezen van dit pakket brak onverwacht af. Er is niets toegevoegd; gebeurt het weer, meld het dan aan de auteur.</translation>
    </message>
    <message>
        <source>Reading this pack needs more than {limit_mb} MB of memory. Nothing was added.</source>
        <translation>Voor het lezen van dit pakket is meer dan {limit_mb} MB geheugen nodig. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Reading this pack took longer than {limit_s} seconds. Nothing was added.</source>
        <translation>Het lezen van dit pakket duurde langer dan {limit_s} seconden. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>There is no earlier version of {path} any more.</source>
        <translation>Van {path} is er geen eerdere versie meer.</translation>
    </message>
    <message>
        <source>What was read of {path} is not there any more. Look at the pack again, then add it.</source>
        <translation>Wat van {path} was gelezen, is er niet meer. Bekijk het pakket opnieuw en voeg het dan toe.</translation>
    </message>
    <message>
        <source>{path} has problems that must be mended first. “pack check” lists them.</source>
        <translation>{path} heeft problemen die eerst moeten worden opgelost. “pack check” somt ze op.</translation>
    </message>
    <message>
        <source>“{id}” cannot be the id of a pack. Use lower-case letters, digits, dots and hyphens, such as our-team.first-pack.</source>
        <translation>“{id}” kan niet de id van een pakket zijn. Gebruik kleine letters, cijfers, punten en streepjes, zoals our-team.first-pack.</translation>
    </message>
    <message>
        <source>There is no added pack “{path}”.</source>
        <translation>Er is geen toegevoegd pakket “{path}”.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit_mb} MB, which no pack may be. Shorten or pack recordings.</source>
        <translation>{path} is groter dan {limit_mb} MB, en dat mag geen pakket zijn. Kort opnamen in of comprimeer ze.</translation>
    </message>
    <message>
        <source>Nothing was added. Say yes when asked, or give --yes.</source>
        <translation>Er is niets toegevoegd. Antwoord met ja, of geef --yes op.</translation>
    </message>
    <message>
        <source>Another window is changing the packs in {folder}. Wait a moment and try again.</source>
        <translation>Een ander venster wijzigt de pakketten in {folder}. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The pack asks for no “{name}”. What it asks for: {known}.</source>
        <translation>Het pakket vraagt niet om “{name}”. Waar het om vraagt: {known}.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut off. Nothing was changed; use another copy of the backup.</source>
        <translation>{file} is beschadigd of afgebroken. Er is niets veranderd; gebruik een andere kopie van de back-up.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Go First. A pack is added on the page Packs.</source>
        <translation>{file} is geen back-up van Go First. Een pakket voeg je toe op de pagina Pakketten.</translation>
    </message>
    <message>
        <source>A backup cannot lie in the library itself ({folder}). Choose another folder.</source>
        <translation>Een back-up kan niet in de bibliotheek zelf liggen ({folder}). Kies een andere map.</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose another one.</source>
        <translation>Er is geen bestand {file}. Kies een ander.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Go First. Update the program to bring it in.</source>
        <translation>{file} is geschreven door een nieuwere versie van Go First. Werk het programma bij om hem terug te zetten.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed_mb} MB are needed and {free_mb} MB are free. Free some space or choose another disk.</source>
        <translation>Er is niet genoeg ruimte: er is {needed_mb} MB nodig en {free_mb} MB vrij. Maak ruimte of kies een andere schijf.</translation>
    </message>
    <message>
        <source>A second copy that is kept with the take ({name}) is damaged; the take itself is not.</source>
        <translation>Een tweede kopie die bij de opname hoort ({name}), is beschadigd; de opname zelf niet.</translation>
    </message>
    <message>
        <source>A draft of a scenario ({name}) is damaged. Bring it back from a backup, or delete it.</source>
        <translation>Een concept van een scenario ({name}) is beschadigd. Zet het terug uit een back-up, of verwijder het.</translation>
    </message>
    <message>
        <source>There is no earlier version “{stamp}”. Choose one that “library notes” lists.</source>
        <translation>Er is geen eerdere versie “{stamp}”. Kies er een die “library notes” noemt.</translation>
    </message>
    <message>
        <source>{name} in the pack “{pack}” is not as it came. Add the pack again from its file.</source>
        <translation>{name} in het pakket “{pack}” is niet meer zoals het kwam. Voeg het pakket opnieuw toe vanuit zijn bestand.</translation>
    </message>
    <message>
        <source>{name} is not as it was kept. Bring it back from a backup, or add the pack again.</source>
        <translation>{name} is niet meer zoals het bewaard werd. Zet het terug uit een back-up, of voeg het pakket opnieuw toe.</translation>
    </message>
    <message>
        <source>The file that this pack came in is not kept here. Add the pack again from its file.</source>
        <translation>Het bestand waarin dit pakket kwam, is hier niet bewaard. Voeg het pakket opnieuw toe vanuit zijn bestand.</translation>
    </message>
    <message>
        <source>The list of the packs that were added ({name}) is damaged; the packs are still there.</source>
        <translation>De lijst van toegevoegde pakketten ({name}) is beschadigd; de pakketten zijn er nog.</translation>
    </message>
    <message>
        <source>Nothing was noted: that day has not come yet. Choose today or a day before.</source>
        <translation>Er is niets genoteerd: die dag moet nog komen. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile and was not saved. Open it again to see what is there.</source>
        <translation>Dit is intussen ergens anders gewijzigd en is niet bewaard. Open het opnieuw om te zien wat er staat.</translation>
    </message>
    <message>
        <source>A file of a talk, a goal or something else around practice ({name}) is damaged. Bring it back from a backup, or delete it.</source>
        <translation>Een bestand van een gesprek, een doel of iets anders rond het oefenen ({name}) is beschadigd. Haal het terug uit een back-up of verwijder het.</translation>
    </message>
    <message>
        <source>What you want to open is not there any more. Go back and choose something else.</source>
        <translation>Wat je wilt openen, is er niet meer. Ga terug en kies iets anders.</translation>
    </message>
    <message>
        <source>A name is missing: it stands with the takes. Write who the two of you are.</source>
        <translation>Er ontbreekt een naam: die staat bij de opnamen. Schrijf op wie jullie zijn.</translation>
    </message>
    <message>
        <source>Both are called {name}, so nobody could tell the takes apart. Write one differently.</source>
        <translation>Jullie heten allebei {name}, dan zijn de opnamen niet uit elkaar te houden. Schrijf een van de namen anders.</translation>
    </message>
    <message>
        <source>The new line has no name. Write in a few words what it is to say.</source>
        <translation>De nieuwe tekst heeft geen naam. Schrijf in een paar woorden wat je wilt zeggen.</translation>
    </message>
    <message>
        <source>No calendar file was written: the talk has no date to come. Choose one first.</source>
        <translation>Er is geen agendabestand geschreven: het gesprek heeft nog geen datum. Kies er eerst een.</translation>
    </message>
    <message>
        <source>Nothing was kept yet: write the name of whoever spoke, and it is theirs.</source>
        <translation>Er is nog niets bewaard: vul de naam in van wie sprak, dan is het van diegene.</translation>
    </message>
    <message>
        <source>This scenario comes with the program and holds no notes. Copy it into a pack of your own, or keep a take and save the note as a remark on it.</source>
        <translation>Dit scenario hoort bij het programma en bevat geen notities. Kopieer het naar een eigen pakket, of bewaar een opname en bewaar de notitie daar als opmerking bij.</translation>
    </message>
    <message>
        <source>The last team meeting was broken off. What was said last had not been kept, so it was deleted.</source>
        <translation>De laatste teambespreking is afgebroken. Wat er het laatst gezegd is, was niet bewaard en is daarom gewist.</translation>
    </message>
    <message>
        <source>The sound of this remark is not there any more. Say it again, or write it down.</source>
        <translation>Het geluid van deze opmerking is er niet meer. Spreek het opnieuw in, of schrijf het op.</translation>
    </message>
    <message>
        <source>The disk is full, so the recording stopped at {until}. Up to then it can be heard. Make room before you go on.</source>
        <translation>De schijf is vol, daarom is de opname bij {until} gestopt. Tot dan is alles te horen. Maak ruimte voordat je verdergaat.</translation>
    </message>
    <message>
        <source>The microphone is gone, so the recording stopped at {until}. Up to then it can be heard. Plug it in, or choose another in the settings.</source>
        <translation>De microfoon is weg, daarom is de opname bij {until} gestopt. Tot dan is alles te horen. Sluit de microfoon aan, of kies een andere in de instellingen.</translation>
    </message>
    <message>
        <source>Nobody was added: there is no name. Write one.</source>
        <translation>Er is niemand toegevoegd: er is geen naam. Vul er een in.</translation>
    </message>
    <message>
        <source>There is no paper of this. Open a talk, a goal, a call plan, a visit or a take and try again.</source>
        <translation>Hiervan is er geen papier. Open een gesprek, doel, gespreksplan, bezoek of opname en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A paper cannot be written as {ending}. Choose a name that ends in .html, .pdf or .md.</source>
        <translation>Een papier kan niet als {ending} worden geschreven. Kies een naam die eindigt op .html, .pdf of .md.</translation>
    </message>
    <message>
        <source>Nobody called {name} is in the list of reps, and the file is not about {name}. Look at the name.</source>
        <translation>Er staat geen {name} in de lijst van verkopers, en het bestand gaat niet over {name}. Kijk de naam na.</translation>
    </message>
    <message>
        <source>Nothing was written: nothing is chosen. Tick what is to go with the file.</source>
        <translation>Er is niets geschreven: er is niets gekozen. Kies wat er in het bestand moet.</translation>
    </message>
    <message>
        <source>Nothing was written: what is chosen is about more than one person. Make a file for each of them.</source>
        <translation>Er is niets geschreven: wat je koos gaat over meer dan één persoon. Maak voor ieder een eigen bestand.</translation>
    </message>
    <message>
        <source>The file needs to say who it is from. Write your name under “From”.</source>
        <translation>Het bestand moet zeggen van wie het is. Schrijf je naam onder ‘Van’.</translation>
    </message>
    <message>
        <source>Nothing was written: a name is longer than {letters} letters. Shorten it.</source>
        <translation>Er is niets geschreven: een naam is langer dan {letters} letters. Maak hem korter.</translation>
    </message>
    <message>
        <source>Nothing was written: a take is by {speaker}, who is neither of you. Leave it out, or let {speaker} hand it over.</source>
        <translation>Er is niets geschreven: een opname is van {speaker}, en dat is geen van jullie twee. Laat hem weg, of laat {speaker} hem overhandigen.</translation>
    </message>
    <message>
        <source>That is more than the {limit_mb} MB that one file may hold. Leave the sound of a few takes out, or make two files of it.</source>
        <translation>Dat is meer dan de {limit_mb} MB die in één bestand mogen. Laat het geluid van een paar opnamen weg, of maak er twee bestanden van.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} is er niet meer. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>{file} is not a file that somebody handed over. If it is a pack, add it on the page of packs.</source>
        <translation>{file} is geen bestand dat iemand heeft overhandigd. Is het een pakket, voeg het dan toe op de pagina met pakketten.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Go First than this one. Update Go First, then open it again; the file is as it was.</source>
        <translation>{file} is geschreven door een nieuwere Go First dan deze. Werk Go First bij en open het dan opnieuw; het bestand is zoals het was.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Nothing was added. Ask for the file once more.</source>
        <translation>{file} is beschadigd en niet te lezen. Er is niets toegevoegd. Vraag nog eens om het bestand.</translation>
    </message>
    <message>
        <source>{file} from {sender} is damaged: “{part}” in it is not as it was written. Nothing was added. Ask for the file once more.</source>
        <translation>{file} van {sender} is beschadigd: ‘{part}’ erin is niet zoals het geschreven werd. Er is niets toegevoegd. Vraag nog eens om het bestand.</translation>
    </message>
    <message>
        <source>A recording in {file} from {sender} cannot be played. Nothing was added. Ask for the file once more, or for one without that sound.</source>
        <translation>Een opname in {file} van {sender} is niet af te spelen. Er is niets toegevoegd. Vraag nog eens om het bestand, of om een bestand zonder dat geluid.</translation>
    </message>
    <message>
        <source>{file} is locked. Type the passphrase that its sender told you.</source>
        <translation>{file} zit op slot. Typ de wachtzin die de afzender je heeft verteld.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. Look at capitals and blanks, and try again; you can try as often as you like.</source>
        <translation>Met deze wachtzin gaat {file} niet open. Let op hoofdletters en spaties en probeer het nog eens, zo vaak als je wilt.</translation>
    </message>
    <message>
        <source>Nothing was written: the passphrase has fewer than {letters} letters. Four words that do not belong together make a good one.</source>
        <translation>Er is niets geschreven: de wachtzin heeft minder dan {letters} letters. Vier woorden die niet bij elkaar horen zijn een goede.</translation>
    </message>
    <message>
        <source>Files cannot be locked or opened with a passphrase on this computer. Hand over without one, and send the file by a way that you trust.</source>
        <translation>Op deze computer kunnen bestanden niet met een wachtzin op slot of open. Overhandig zonder, en stuur het bestand langs een weg die je vertrouwt.</translation>
    </message>
    <message>
        <source>There is nothing to practise yet: the plan has no customer or no aim. Write both, then try again.</source>
        <translation>Er is nog niets om te oefenen: het plan heeft geen klant of geen doel. Vul beide in en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>How long sound is kept</source>
        <translation>Hoe lang geluid bewaard blijft</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Toon welke</translation>
    </message>
    <message>
        <source>How long do you want to keep the sound of takes? Words, findings and notes stay in any case. You can change this in Settings.</source>
        <translation>Hoe lang wil je het geluid van opnamen bewaren? Woorden, bevindingen en notities blijven hoe dan ook. Je kunt dit in Instellingen veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>The sound of %n take(s) is older than you keep sound, and can go.</source>
        <translation>
            <numerusform>Het geluid van %n opname is ouder dan je geluid bewaart en mag weg.</numerusform>
            <numerusform>Het geluid van %n opnamen is ouder dan je geluid bewaart en mag weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound of %n take(s) goes for good, not before {day}; words and notes stay.</source>
        <translation>
            <numerusform>Het geluid van %n opname verdwijnt voorgoed, niet vóór {day}; woorden en notities blijven.</numerusform>
            <numerusform>Het geluid van %n opnamen verdwijnt voorgoed, niet vóór {day}; woorden en notities blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Lijst verbergen</translation>
    </message>
</context>
<context>
    <name>SoundKeeping</name>
    <message>
        <source>For ever</source>
        <translation>Voor altijd</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>you before: {range}</source>
        <translation>jij eerder: {range}</translation>
    </message>
    <message>
        <source>Play {what}</source>
        <translation>Afspelen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>voorbeeld {value}</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>A is the model, B this take, grey are your own earlier takes. No marks are given.</source>
        <translation>A is het voorbeeld, B deze opname, grijs zijn je eigen eerdere opnamen. Er worden geen cijfers gegeven.</translation>
    </message>
    <message>
        <source>Hatched on the waveform: somebody spoke at {times}, and it could not be understood.</source>
        <translation>Gearceerd in de geluidsgolf: op {times} werd gesproken, maar het was niet te verstaan.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Er is nog niets opgenomen.</translation>
    </message>
    <message>
        <source>This is measured once the words are there.</source>
        <translation>Dit wordt gemeten zodra de woorden er zijn.</translation>
    </message>
    <message>
        <source>Could not tell how this take sounds: it could not be measured.</source>
        <translation>Niet vast te stellen hoe deze opname klinkt: er viel niets te meten.</translation>
    </message>
    <message>
        <source>Pace over time, of the model and of the attempt</source>
        <translation>Tempo in de tijd, van het voorbeeld en van de poging</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Microphone</source>
        <translation>Microfoon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Luidspreker</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>The microphone is open between Record and Stop, and never else.</source>
        <translation>De microfoon staat open tussen opnemen en stoppen, en anders nooit.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Geen microfoon gevonden</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>Geen luidspreker gevonden</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Like the computer ({name})</source>
        <translation>Zoals de computer ({name})</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (niet aangesloten)</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Keep the sound of takes</source>
        <translation>Geluid van opnamen bewaren</translation>
    </message>
    <message>
        <source>Keeping sound</source>
        <translation>Geluid bewaren</translation>
    </message>
    <message>
        <source>A recording can go when it is old. What was said stays as words.</source>
        <translation>Een oude opname mag weg. Wat er gezegd is, blijft als tekst.</translation>
    </message>
    <message>
        <source>Nothing goes before you have seen it in a list and a day has passed. Models of lines, and takes without words, stay unless you tick them.</source>
        <translation>Niets verdwijnt voordat je het in een lijst hebt gezien en er een dag voorbij is. Voorbeelden van teksten en opnamen zonder woorden blijven, tenzij je ze aanvinkt.</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Speech model for {language}</source>
        <translation>Spraakmodel voor {language}</translation>
    </message>
    <message>
        <source>None here yet: takes wait for their words.</source>
        <translation>Nog geen spraakmodel: opnamen wachten op hun woorden.</translation>
    </message>
    <message>
        <source>Add from a folder …</source>
        <translation>Toevoegen uit een map …</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Bestanden controleren</translation>
    </message>
    <message>
        <source>Work on the speech models</source>
        <translation>Bezig met de spraakmodellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Getting a model uses the network, and only when you click. Without a model everything else works; takes wait for their words.</source>
        <translation>Een model ophalen gaat over het netwerk, en alleen als je klikt. Zonder model werkt al het andere; opnamen wachten op hun woorden.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Spraakmodel</translation>
    </message>
    <message>
        <source>It writes down what was said, on this computer. Larger ones hear better and take longer.</source>
        <translation>Het schrijft op deze computer uit wat er is gezegd. Grotere modellen verstaan beter en doen er langer over.</translation>
    </message>
    <message>
        <source>None yet; takes wait</source>
        <translation>Nog geen; opnamen wachten</translation>
    </message>
    <message>
        <source>The best one here</source>
        <translation>Het beste hier</translation>
    </message>
    <message>
        <source>The best one here ({name})</source>
        <translation>Het beste hier ({name})</translation>
    </message>
    <message>
        <source>{name} (not here yet)</source>
        <translation>{name} (nog niet hier)</translation>
    </message>
    <message>
        <source>{name} · {seconds} s</source>
        <translation>{name} · {seconds} s</translation>
    </message>
    <message>
        <source>Fewer models</source>
        <translation>Minder modellen</translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s)</source>
        <translation>
            <numerusform>Nog %n model</numerusform>
            <numerusform>Nog %n modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Reading every file</source>
        <translation>Elk bestand lezen</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Elk bestand is in orde.</translation>
    </message>
    <message>
        <source>A folder with a speech model</source>
        <translation>Een map met een spraakmodel</translation>
    </message>
    <message>
        <source>A file is missing or damaged. Remove it, or get it again.</source>
        <translation>Er ontbreekt een bestand of het is beschadigd. Verwijder het model, of haal het opnieuw op.</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>alle talen</translation>
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
        <translation>Waar het over ging</translation>
    </message>
    <message>
        <source>What it was about, in a few words</source>
        <translation>Waar het over ging, in een paar woorden</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>You spoke</source>
        <translation>Jullie hebben gesproken</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stages of the sales process</source>
        <translation>Fasen van het verkoopproces</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle fasen</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>At home in which stage</source>
        <translation>Thuis in welke fase</translation>
    </message>
    <message>
        <source>From the latest takes that you made together or that were handed over.</source>
        <translation>Uit de laatste opnamen die jullie samen maakten of die zijn overgedragen.</translation>
    </message>
    <message>
        <source>Stages of the process</source>
        <translation>Fasen van het proces</translation>
    </message>
    <message>
        <source>Nothing of this stage was practised together or handed over yet.</source>
        <translation>Van deze fase is nog niets samen geoefend of overgedragen.</translation>
    </message>
    <message>
        <source>Gets across</source>
        <translation>Komt over</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Niet te zeggen</translation>
    </message>
    <message>
        <source>Better left out: {text}</source>
        <translation>Beter weg te laten: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) get across</source>
        <translation>
            <numerusform>%n punt komt over</numerusform>
            <numerusform>%n punten komen over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n punt nog open</numerusform>
            <numerusform>%n punten nog open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not be told</source>
        <translation>
            <numerusform>%n punt niet te zeggen</numerusform>
            <numerusform>%n punten niet te zeggen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing shared yet</source>
        <translation>nog niets gedeeld</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Name of stage {number}</source>
        <translation>Naam van fase {number}</translation>
    </message>
    <message>
        <source>What is settled when stage {number} is done</source>
        <translation>Wat vaststaat als fase {number} klaar is</translation>
    </message>
    <message>
        <source>What is settled when this stage is done</source>
        <translation>Wat vaststaat als deze fase klaar is</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Fase {number}</translation>
    </message>
    <message>
        <source>{name}: up</source>
        <translation>{name}: omhoog</translation>
    </message>
    <message>
        <source>{name}: down</source>
        <translation>{name}: omlaag</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: verwijderen</translation>
    </message>
    <message>
        <source>Scenarios belong to this stage: move them first.</source>
        <translation>Bij deze fase horen scenario&apos;s: verplaats die eerst.</translation>
    </message>
</context>
<context>
    <name>StageTile</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenario’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message numerus="yes">
        <source>The list of takes is made anew: {done} of %n.</source>
        <translation>
            <numerusform>De lijst met opnamen wordt opnieuw gemaakt: {done} van %n.</numerusform>
            <numerusform>De lijst met opnamen wordt opnieuw gemaakt: {done} van %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted take(s) could not be brought back now. They are kept for the next start.</source>
        <translation>
            <numerusform>%n onderbroken opname kon nu niet worden hersteld. De opname blijft bewaard voor de volgende start.</numerusform>
            <numerusform>%n onderbroken opnamen konden nu niet worden hersteld. Ze blijven bewaard voor de volgende start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were interrupted: {length} recovered.</source>
        <translation>
            <numerusform>%n opname werd onderbroken: {length} is teruggehaald.</numerusform>
            <numerusform>%n opnamen werden onderbroken: {length} is teruggehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n opname staat nu in de prullenbak.</numerusform>
            <numerusform>%n opnamen staan nu in de prullenbak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Zelfcheck</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
</context>
<context>
    <name>SuggestionChips</name>
    <message>
        <source>Put it in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>SuitingCard</name>
    <message>
        <source>Measure this computer</source>
        <translation>Deze computer meten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Snel</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>In balans</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Opnieuw meten</translation>
    </message>
    <message>
        <source>Other programs kept the processor busy meanwhile, so models are faster than shown here. Measure again when the computer is quiet.</source>
        <translation>Andere programma’s hielden de processor ondertussen bezig, dus modellen zijn sneller dan hier staat. Meet opnieuw als de computer rustig is.</translation>
    </message>
    <message>
        <source>Which one suits this computer?</source>
        <translation>Welk past bij deze computer?</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <translation>Deze computer wordt gemeten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>It could not be told how long any model takes here. Close other programs and measure again.</source>
        <translation>Er was niet vast te stellen hoelang een model hier nodig heeft. Sluit andere programma’s en meet opnieuw.</translation>
    </message>
    <message>
        <source>This computer or the program changed since it was measured, so the numbers hold no more.</source>
        <translation>Deze computer of het programma is veranderd sinds de meting, dus de getallen kloppen niet meer.</translation>
    </message>
    <message>
        <source>Go First can measure how long each speech model takes here, in about a minute. Nothing is downloaded for that, and a recording always comes first.</source>
        <translation>Go First kan meten hoelang elk spraakmodel hier nodig heeft, in ongeveer een minuut. Daarvoor wordt niets gedownload, en een opname gaat altijd voor.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>A take is being recorded; measuring goes on afterwards.</source>
        <translation>Er loopt een opname; daarna gaat het meten verder.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnen …</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <translation>{name} wordt gemeten</translation>
    </message>
    <message>
        <source>NVIDIA graphics card found: used.</source>
        <translation>NVIDIA-videokaart gevonden: in gebruik.</translation>
    </message>
    <message>
        <source>NVIDIA graphics card found, but it cannot be used.</source>
        <translation>NVIDIA-videokaart gevonden, maar die is niet te gebruiken.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card found.</source>
        <translation>Geen NVIDIA-videokaart gevonden.</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>Gemeten op {day}.</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Sound, large (WAV)</source>
        <translation>Geluid, groot (WAV)</translation>
    </message>
    <message>
        <source>Sound, half the size (FLAC)</source>
        <translation>Geluid, half zo groot (FLAC)</translation>
    </message>
    <message>
        <source>Export the take</source>
        <translation>Opname exporteren</translation>
    </message>
    <message>
        <source>The take lies in the trash.</source>
        <translation>De opname ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>The take was written to {file}.</source>
        <translation>De opname is opgeslagen als {file}.</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>{part} goes with it</source>
        <translation>{part} gaat mee</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) by somebody else stay(s) here.</source>
        <translation>
            <numerusform>%n opmerking van iemand anders blijft hier.</numerusform>
            <numerusform>%n opmerkingen van iemand anders blijven hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakePainter</name>
    <message>
        <source>Words ready</source>
        <translation>Woorden klaar</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Nog geen woorden</translation>
    </message>
    <message>
        <source>Details are lost</source>
        <translation>Gegevens zijn weg</translation>
    </message>
</context>
<context>
    <name>TakeRows</name>
    <message>
        <source>A take without details</source>
        <translation>Een opname zonder gegevens</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot {day}</translation>
    </message>
    <message>
        <source>Details are lost</source>
        <translation>Gegevens zijn weg</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Nog geen woorden</translation>
    </message>
    <message>
        <source>Words ready</source>
        <translation>Woorden klaar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open in the round</source>
        <translation>Openen in de ronde</translation>
    </message>
    <message>
        <source>Mark as the best</source>
        <translation>Als beste markeren</translation>
    </message>
    <message>
        <source>Export as a file …</source>
        <translation>Als bestand exporteren …</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Overhandigen …</translation>
    </message>
    <message>
        <source>Delete (to the trash)</source>
        <translation>Verwijderen (naar de prullenbak)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Voorgoed wissen …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Delete this take for good? Nobody can bring it back then.</source>
        <translation>Deze opname voorgoed wissen? Niemand kan hem dan nog terughalen.</translation>
    </message>
    <message>
        <source>Take the mark “best” away</source>
        <translation>Markering “beste” weghalen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>{seconds} s are missing</source>
        <translation>er ontbreekt {seconds} s</translation>
    </message>
    <message>
        <source>too loud in places</source>
        <translation>hier en daar te hard</translation>
    </message>
    <message>
        <source>the sound went, because it was old</source>
        <translation>het geluid is weg, omdat het oud was</translation>
    </message>
    <message>
        <source>agreed to be recorded</source>
        <translation>stemde in met de opname</translation>
    </message>
</context>
<context>
    <name>TakesPage</name>
    <message>
        <source>Find a take</source>
        <translation>Opname zoeken</translation>
    </message>
    <message>
        <source>Find a take by scenario, speaker or words</source>
        <translation>Opname zoeken op scenario, spreker of woorden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A · Models</source>
        <translation>A · Voorbeelden</translation>
    </message>
    <message>
        <source>B · Attempts</source>
        <translation>B · Pogingen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Wat je verwijdert blijft hier 30 dagen staan.</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Nog niets opgenomen.</translation>
    </message>
    <message>
        <source>Your takes will lie here, models and attempts, and they are yours alone.</source>
        <translation>Hier komen je opnamen te staan, voorbeelden en pogingen, en ze zijn van jou alleen.</translation>
    </message>
    <message>
        <source>No take is like that.</source>
        <translation>Geen opname past hierbij.</translation>
    </message>
    <message>
        <source>Show all takes</source>
        <translation>Alle opnamen tonen</translation>
    </message>
</context>
<context>
    <name>TalkAgenda</name>
    <message>
        <source>What we agreed last time</source>
        <translation>Wat we de vorige keer afspraken</translation>
    </message>
    <message>
        <source>How are you, and how is the work?</source>
        <translation>Hoe gaat het met je, en met het werk?</translation>
    </message>
    <message>
        <source>What the rep wants to talk about</source>
        <translation>Waar de verkoper het over wil hebben</translation>
    </message>
    <message>
        <source>A look at takes and conversations</source>
        <translation>Kijken naar opnamen en gesprekken</translation>
    </message>
    <message>
        <source>One goal, and the line to practise</source>
        <translation>Eén doel, en de tekst om te oefenen</translation>
    </message>
    <message>
        <source>Who does what, and when we meet again</source>
        <translation>Wie doet wat, en wanneer zien we elkaar weer</translation>
    </message>
</context>
<context>
    <name>TalkEvidence</name>
    <message>
        <source>chosen as the best of its line</source>
        <translation>gekozen als de beste van deze tekst</translation>
    </message>
    <message>
        <source>something in it was praised</source>
        <translation>er is iets in geprezen</translation>
    </message>
    <message>
        <source>of the skill in work</source>
        <translation>van de vaardigheid waaraan je werkt</translation>
    </message>
    <message>
        <source>the latest take</source>
        <translation>de laatste opname</translation>
    </message>
    <message>
        <source>a call, looked back at</source>
        <translation>een gesprek waarop is teruggeblikt</translation>
    </message>
    <message>
        <source>a visit together</source>
        <translation>een bezoek samen</translation>
    </message>
</context>
<context>
    <name>TalkGoals</name>
    <message>
        <source>Done with this goal</source>
        <translation>Klaar met dit doel</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Verwijder dit doel</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Maak een doel</translation>
    </message>
    <message>
        <source>One goal is plenty: something small that can be heard in the next call.</source>
        <translation>Eén doel is genoeg: iets kleins dat je in het volgende gesprek kunt horen.</translation>
    </message>
    <message>
        <source>A goal without words</source>
        <translation>Een doel zonder woorden</translation>
    </message>
    <message>
        <source>The goal lies in the trash.</source>
        <translation>Het doel ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>a draft: no day yet</source>
        <translation>een concept: nog geen dag</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>uiterlijk {day}</translation>
    </message>
</context>
<context>
    <name>TalkQuestions</name>
    <message>
        <source>To begin with</source>
        <translation>Om te beginnen</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>De koper</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>De beslissing</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Lastige momenten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Vooruitkijken</translation>
    </message>
    <message>
        <source>What are you proud of since we last spoke?</source>
        <translation>Waar ben je trots op sinds we elkaar spraken?</translation>
    </message>
    <message>
        <source>Which conversation do you still think about, and what stayed?</source>
        <translation>Aan welk gesprek denk je nog terug, en wat bleef hangen?</translation>
    </message>
    <message>
        <source>What should we talk about so that this hour is worth it to you?</source>
        <translation>Waar moeten we het over hebben om dit uur voor jou de moeite waard te maken?</translation>
    </message>
    <message>
        <source>What gave you energy these weeks, and what took it?</source>
        <translation>Wat gaf je deze weken energie, en wat kostte het je?</translation>
    </message>
    <message>
        <source>What did you try that you had not done before?</source>
        <translation>Wat heb je geprobeerd wat je nog niet eerder deed?</translation>
    </message>
    <message>
        <source>What did the buyer say, in their own words, about what bothers them?</source>
        <translation>Wat zei de koper, in eigen woorden, over wat hem of haar dwarszit?</translation>
    </message>
    <message>
        <source>Which of your questions made the buyer think longest?</source>
        <translation>Over welke vraag van jou dacht de koper het langst na?</translation>
    </message>
    <message>
        <source>What happens at the customer&apos;s if they change nothing?</source>
        <translation>Wat gebeurt er bij de klant als ze niets veranderen?</translation>
    </message>
    <message>
        <source>What do you know about this customer that nobody had told you?</source>
        <translation>Wat weet je van deze klant dat niemand je had verteld?</translation>
    </message>
    <message>
        <source>What would the buyer tell a colleague about your conversation?</source>
        <translation>Wat zou de koper een collega over jullie gesprek vertellen?</translation>
    </message>
    <message>
        <source>When you asked the decision maker about …, what did they say?</source>
        <translation>Toen je de beslisser naar … vroeg, wat was het antwoord?</translation>
    </message>
    <message>
        <source>When you asked who else has a say in this, whom did they mention?</source>
        <translation>Toen je vroeg wie er nog meer over gaat, wie noemden ze?</translation>
    </message>
    <message>
        <source>Which steps do they take from a yes in the room to a signature?</source>
        <translation>Welke stappen zetten ze van een ja aan tafel tot een handtekening?</translation>
    </message>
    <message>
        <source>Who loses something if they choose us, and what do they say?</source>
        <translation>Wie verliest er iets als ze voor ons kiezen, en wat zegt diegene?</translation>
    </message>
    <message>
        <source>What did you agree on at the end, and who proposed it?</source>
        <translation>Wat spraken jullie aan het eind af, en wie stelde dat voor?</translation>
    </message>
    <message>
        <source>At which moment did the conversation turn, and what came before it?</source>
        <translation>Op welk moment kantelde het gesprek, en wat ging eraan vooraf?</translation>
    </message>
    <message>
        <source>What did you say when the price came up, and what came back?</source>
        <translation>Wat zei je toen de prijs ter sprake kwam, en wat kreeg je terug?</translation>
    </message>
    <message>
        <source>Where did you keep silent, and what happened then?</source>
        <translation>Waar liet je een stilte vallen, en wat gebeurde er toen?</translation>
    </message>
    <message>
        <source>Which question did you want to ask and keep to yourself?</source>
        <translation>Welke vraag wilde je stellen en hield je voor je?</translation>
    </message>
    <message>
        <source>If you could have that minute again, how would it begin?</source>
        <translation>Als je die minuut over mocht doen, hoe zou die beginnen?</translation>
    </message>
    <message>
        <source>Which line sounds like you by now, and which one not yet?</source>
        <translation>Welke tekst klinkt inmiddels als jijzelf, en welke nog niet?</translation>
    </message>
    <message>
        <source>What do you hear when you play your first take and your last?</source>
        <translation>Wat hoor je als je je eerste en je laatste opname afspeelt?</translation>
    </message>
    <message>
        <source>When did a practised line come out by itself at a customer&apos;s?</source>
        <translation>Wanneer kwam een geoefende tekst bij een klant er vanzelf uit?</translation>
    </message>
    <message>
        <source>Which sentence shall I say first, so that you can say it better?</source>
        <translation>Welke zin zal ik als eerste zeggen, zodat jij hem beter kunt zeggen?</translation>
    </message>
    <message>
        <source>What gets in the way of five minutes of practice a day?</source>
        <translation>Wat staat vijf minuten oefenen per dag in de weg?</translation>
    </message>
    <message>
        <source>What do you want to be able to say in a month that is hard today?</source>
        <translation>Wat wil je over een maand kunnen zeggen dat nu nog moeilijk is?</translation>
    </message>
    <message>
        <source>Which customer will be the first to notice that you have changed?</source>
        <translation>Welke klant merkt als eerste dat je iets anders doet?</translation>
    </message>
    <message>
        <source>What do you need of me, and what should I leave alone?</source>
        <translation>Wat heb je van mij nodig, en waar moet ik van afblijven?</translation>
    </message>
    <message>
        <source>Who in the team does this well, and what could you watch there?</source>
        <translation>Wie in het team doet dit goed, en wat kun je daar afkijken?</translation>
    </message>
    <message>
        <source>How shall we both notice that it works?</source>
        <translation>Waaraan merken we allebei dat het werkt?</translation>
    </message>
</context>
<context>
    <name>TalkSteps</name>
    <message>
        <source>Before</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Tijdens</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Achteraf</translation>
    </message>
</context>
<context>
    <name>TalkSummary</name>
    <message>
        <source>What we want to reach</source>
        <translation>Wat we willen bereiken</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>If the buyer says {buyer}, then: {answer}</source>
        <translation>Als de koper {buyer} zegt, dan: {answer}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>uiterlijk {day}</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Delete this talk</source>
        <translation>Verwijder dit gesprek</translation>
    </message>
    <message>
        <source>One-on-one with {name}</source>
        <translation>Een-op-een met {name}</translation>
    </message>
    <message>
        <source>One-on-one with your manager</source>
        <translation>Een-op-een met je leidinggevende</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>a draft until both agree</source>
        <translation>een concept tot jullie het eens zijn</translation>
    </message>
    <message>
        <source>The talk lies in the trash.</source>
        <translation>Het gesprek ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin het gesprek</translation>
    </message>
    <message>
        <source>Go on with the talk</source>
        <translation>Ga door met het gesprek</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Samenvatten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The talk that was begun on {when} is a draft still.</source>
        <translation>Het gesprek dat op {when} begon, is nog een concept.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ga ermee door</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <translation>iemand die hier niet meer staat</translation>
    </message>
    <message>
        <source>The rep</source>
        <translation>De verkoper</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>De leidinggevende</translation>
    </message>
    <message>
        <source>One-on-one: {name}</source>
        <translation>Een-op-een: {name}</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>Name of the rep</source>
        <translation>Naam van de verkoper</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Takes of theirs are here already:</source>
        <translation>Van hen zijn hier al opnamen:</translation>
    </message>
    <message>
        <source>As it stands in the takes. Nothing of theirs is shown to you that they did not share.</source>
        <translation>Zoals die in de opnamen staat. Je ziet niets van iemand wat die niet heeft gedeeld.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} toevoegen</translation>
    </message>
</context>
<context>
    <name>TeamBoard</name>
    <message>
        <source>Find somebody</source>
        <translation>Iemand zoeken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Not spoken to for long</source>
        <translation>Al lang niet gesproken</translation>
    </message>
    <message>
        <source>You meet this week</source>
        <translation>Jullie spreken elkaar deze week</translation>
    </message>
    <message>
        <source>Nobody is like that just now.</source>
        <translation>Dat geldt nu voor niemand.</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>You meet {day}</source>
        <translation>Jullie spreken elkaar {day}</translation>
    </message>
    <message>
        <source>No next one-on-one chosen</source>
        <translation>Nog geen een-op-een gekozen</translation>
    </message>
    <message>
        <source>Lately: {stages}</source>
        <translation>Onlangs: {stages}</translation>
    </message>
    <message>
        <source>Nothing practised together lately</source>
        <translation>Onlangs niets samen geoefend</translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation>Nog geen vaardigheid gekozen</translation>
    </message>
    <message>
        <source>Not met here yet</source>
        <translation>Hier nog niet ontmoet</translation>
    </message>
    <message>
        <source>Last contact {when}</source>
        <translation>Laatst {when}</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>What did you say?</source>
        <translation>Wat heb je gezegd?</translation>
    </message>
    <message>
        <source>There are no words of this answer, so your ears decide. What you leave open counts for you.</source>
        <translation>Van dit antwoord zijn er geen woorden, dus beslissen je oren. Wat je openlaat, telt in je voordeel.</translation>
    </message>
    <message>
        <source>There are no words of this answer, and none are needed here.</source>
        <translation>Van dit antwoord zijn er geen woorden, en hier zijn ze niet nodig.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>asked of {buyer}</source>
        <translation>gevraagd aan {buyer}</translation>
    </message>
    <message>
        <source>agreed with {buyer}</source>
        <translation>afgesproken met {buyer}</translation>
    </message>
    <message>
        <source>said to {buyer}</source>
        <translation>gezegd tegen {buyer}</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Do not wait: I say what I said</source>
        <translation>Niet wachten: ik geef aan wat ik zei</translation>
    </message>
    <message>
        <source>Your words are being written down on this computer.</source>
        <translation>Je woorden worden op deze computer opgeschreven.</translation>
    </message>
    <message>
        <source>{host} is writing your words down.</source>
        <translation>{host} schrijft je woorden op.</translation>
    </message>
    <message>
        <source>{buyer} is thinking it over …</source>
        <translation>{buyer} denkt erover na …</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Hear {buyer}, exchange {number}</source>
        <translation>{buyer} horen, beurt {number}</translation>
    </message>
    <message>
        <source>You skipped this turn.</source>
        <translation>Je hebt deze beurt overgeslagen.</translation>
    </message>
    <message>
        <source>Hear your answer, exchange {number}</source>
        <translation>Je antwoord horen, beurt {number}</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Time of the talk</source>
        <translation>Tijd van het gesprek</translation>
    </message>
    <message>
        <source>{minutes} min planned</source>
        <translation>{minutes} min gepland</translation>
    </message>
    <message>
        <source>Begun on {when}</source>
        <translation>Begonnen op {when}</translation>
    </message>
    <message>
        <source>{minutes} of {planned} min left</source>
        <translation>nog {minutes} van {planned} min</translation>
    </message>
    <message>
        <source>A little longer than planned</source>
        <translation>Iets langer dan gepland</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Call plans</source>
        <translation>Gespreksplannen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Hiervan nog niets.</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Verder waar jullie waren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Let me hear how that sounds</source>
        <translation>Laat eens horen hoe dat klinkt</translation>
    </message>
    <message>
        <source>The line that exists nowhere yet, in a few words</source>
        <translation>De tekst die nog nergens bestaat, in een paar woorden</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer hem</translation>
    </message>
    <message>
        <source>What you record here, both of you know of. It stays on this computer.</source>
        <translation>Van wat jullie hier opnemen, weten jullie allebei. Het blijft op deze computer.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Practised last</source>
        <translation>Laatst geoefend</translation>
    </message>
    <message>
        <source>The skill in work</source>
        <translation>De vaardigheid waaraan gewerkt wordt</translation>
    </message>
    <message>
        <source>There is no line to practise. Name one of your own, or add a pack.</source>
        <translation>Er is geen tekst om te oefenen. Bedenk er zelf een, of voeg een pakket toe.</translation>
    </message>
    <message>
        <source>Both of you need a name: it stands with the takes.</source>
        <translation>Jullie hebben allebei een naam nodig: die staat bij de opnamen.</translation>
    </message>
    <message>
        <source>You have the same name. Write one of them differently.</source>
        <translation>Jullie hebben dezelfde naam. Schrijf een van beide anders.</translation>
    </message>
</context>
<context>
    <name>TogetherWays</name>
    <message>
        <source>“{name}” is not kept yet.</source>
        <translation>“{name}” is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Tekst bewaren</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Weg ermee</translation>
    </message>
    <message>
        <source>The line is kept as a draft, with its takes. Situation and buyer are still open.</source>
        <translation>De tekst is bewaard als concept, met de opnamen. Situatie en koper staan nog open.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Verder schrijven</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was let go; %n take(s) are in the trash.</source>
        <translation>
            <numerusform>“{name}” is weg; %n opname ligt in de prullenbak.</numerusform>
            <numerusform>“{name}” is weg; %n opnamen liggen in de prullenbak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded with {name}.</source>
        <translation>Er is niets opgenomen met {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) with {name}, which both of you know of.</source>
        <translation>
            <numerusform>%n opname met {name}, waar jullie allebei van weten.</numerusform>
            <numerusform>%n opnamen met {name}, waar jullie allebei van weten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our scenarios</source>
        <translation>Onze scenario&apos;s</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>De koper</translation>
    </message>
    <message>
        <source>Still to be written.</source>
        <translation>Moet nog geschreven worden.</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Vertalen</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message>
        <source>Translate into</source>
        <translation>Vertalen naar</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Volgende die ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n tekst ontbreekt</numerusform>
            <numerusform>%n teksten ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>All translated</source>
        <translation>Alles vertaald</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Whose turn it is</source>
        <translation>Wie er aan de beurt is</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Tekst bewaren</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Weg ermee</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Heel gesprek</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Rollen ruilen</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Volgende tekst</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Read it together, then go first.</source>
        <translation>Lees het samen, doe het dan voor.</translation>
    </message>
    <message>
        <source>Said. Over to {name}.</source>
        <translation>Gezegd. Nu {name}.</translation>
    </message>
    <message>
        <source>You go first: say the line out loud.</source>
        <translation>Jij doet het voor: zeg de tekst hardop.</translation>
    </message>
    <message>
        <source>{name} plays the buyer.</source>
        <translation>{name} speelt de koper.</translation>
    </message>
    <message>
        <source>Your turn: say it your way.</source>
        <translation>Jouw beurt: zeg het op jouw manier.</translation>
    </message>
    <message>
        <source>Your view, after {name}’s own.</source>
        <translation>Jouw blik, na die van {name}.</translation>
    </message>
    <message>
        <source>You judge first.</source>
        <translation>Jij oordeelt eerst.</translation>
    </message>
    <message>
        <source>One remark at most.</source>
        <translation>Hoogstens één opmerking.</translation>
    </message>
    <message>
        <source>Again, swap, or on?</source>
        <translation>Nog eens, ruilen of verder?</translation>
    </message>
</context>
<context>
    <name>TwoWaves</name>
    <message>
        <source>Picture of two recordings, one above the other</source>
        <translation>Afbeelding van twee opnamen, de ene boven de andere</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Part of the visit</source>
        <translation>Deel van het bezoek</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Tijdens</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Achteraf</translation>
    </message>
    <message>
        <source>Remove this visit</source>
        <translation>Dit bezoek verwijderen</translation>
    </message>
    <message>
        <source>New joint visit</source>
        <translation>Nieuw gezamenlijk bezoek</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Gezamenlijk bezoek</translation>
    </message>
    <message>
        <source>The joint visit was removed.</source>
        <translation>Het gezamenlijke bezoek is verwijderd.</translation>
    </message>
</context>
<context>
    <name>VoiceHelp</name>
    <message>
        <source>To add one: Settings &gt; Time &amp; language &gt; Speech &gt; Add voices, choose {language}, then start Go First again.</source>
        <translation>Zo voeg je er een toe: Instellingen &gt; Tijd en taal &gt; Spraak &gt; Stemmen toevoegen, kies {language} en start Go First opnieuw.</translation>
    </message>
    <message>
        <source>To add one: System Settings &gt; Accessibility &gt; Spoken Content &gt; System voice &gt; Manage Voices, choose {language}, then start Go First again.</source>
        <translation>Zo voeg je er een toe: Systeeminstellingen &gt; Toegankelijkheid &gt; Gesproken materiaal &gt; Systeemstem &gt; Beheer stemmen, kies {language} en start Go First opnieuw.</translation>
    </message>
    <message>
        <source>To add one: sudo apt install speech-dispatcher-espeak-ng (it speaks {language}), then start Go First again.</source>
        <translation>Zo voeg je er een toe: sudo apt install speech-dispatcher-espeak-ng (die spreekt {language}) en start Go First opnieuw.</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Words written down</source>
        <translation>Woorden uitgeschreven</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Uitschrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Writing down the words: {number} of {total}</source>
        <translation>Woorden uitschrijven: {number} van {total}</translation>
    </message>
    <message numerus="yes">
        <source>Send %n take(s) to {host}</source>
        <translation>
            <numerusform>Stuur %n opname naar {host}</numerusform>
            <numerusform>Stuur %n opnamen naar {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings go to {host}.</source>
        <translation>De opnamen gaan naar {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) wait for their words.</source>
        <translation>
            <numerusform>Van %n opname zijn de woorden nog niet uitgeschreven.</numerusform>
            <numerusform>Van %n opnamen zijn de woorden nog niet uitgeschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Uitschrijven</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Niet gezien</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Niet te zeggen</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Notitie: {item}</translation>
    </message>
    <message>
        <source>What was said, word for word</source>
        <translation>Wat er gezegd is, woord voor woord</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Practise side by side</source>
        <translation>Oefen naast elkaar</translation>
    </message>
    <message>
        <source>One goes first, the other says it back. What you made together stays here.</source>
        <translation>De een begint, de ander zegt het na. Wat jullie samen maakten, blijft hier.</translation>
    </message>
    <message>
        <source>Agree on one thing</source>
        <translation>Spreek één ding af</translation>
    </message>
    <message>
        <source>A development talk at least monthly, with goals that end in a line to practise.</source>
        <translation>Minstens elke maand een ontwikkelgesprek, met doelen die eindigen in een tekst om te oefenen.</translation>
    </message>
    <message>
        <source>Plan a call, make it, look back</source>
        <translation>Plan een gesprek, voer het, kijk terug</translation>
    </message>
    <message>
        <source>Alone or together. Only what somebody hands over is shared, and nobody is ranked.</source>
        <translation>Alleen of samen. Alleen wat iemand overdraagt, wordt gedeeld, en niemand wordt gerangschikt.</translation>
    </message>
    <message>
        <source>I coach somebody</source>
        <translation>Ik coach iemand</translation>
    </message>
    <message>
        <source>Plan a call of my own</source>
        <translation>Zelf een gesprek plannen</translation>
    </message>
</context>
<context>
    <name>WhyList</name>
    <message>
        <source>The rules are tried from the top; the first one that fits this take makes the one suggestion.</source>
        <translation>De regels worden van boven af geprobeerd; de eerste die bij deze opname past, geeft het ene voorstel.</translation>
    </message>
    <message>
        <source>Chosen: {rule}</source>
        <translation>Gekozen: {rule}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Says always or never</source>
        <translation>Zegt altijd of nooit</translation>
    </message>
    <message>
        <source>A verdict on the person</source>
        <translation>Een oordeel over de persoon</translation>
    </message>
    <message>
        <source>Praise of the person</source>
        <translation>Lof voor de persoon</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Een opdracht</translation>
    </message>
    <message>
        <source>A comparison with others</source>
        <translation>Een vergelijking met anderen</translation>
    </message>
    <message>
        <source>A guess at thoughts or effort</source>
        <translation>Een gok naar gedachten of inzet</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Verwijt</translation>
    </message>
    <message>
        <source>One exception is enough to wave this away. What happened in this take cannot be argued with.</source>
        <translation>Eén uitzondering en dit is weerlegd. Over wat er in deze opname gebeurde valt niet te twisten.</translation>
    </message>
    <message>
        <source>This is about who somebody is. A line can be said again; a character cannot.</source>
        <translation>Dit gaat over wie iemand is. Een zin kan opnieuw; een karakter niet.</translation>
    </message>
    <message>
        <source>This says what somebody cannot do. What could come next in the line says more.</source>
        <translation>Dit zegt wat iemand niet kan. Wat er in de zin zou kunnen komen, zegt meer.</translation>
    </message>
    <message>
        <source>Kind, but it does not say what to do again. Name what worked in the line.</source>
        <translation>Aardig, maar het zegt niet wat een volgende keer weer zo mag. Noem wat er in de zin werkte.</translation>
    </message>
    <message>
        <source>An order leaves nothing to find out. As a question, the answer is the rep’s own.</source>
        <translation>Een opdracht laat niets te ontdekken over. Op een vraag komt een eigen antwoord.</translation>
    </message>
    <message>
        <source>This says what should go, not what could come instead.</source>
        <translation>Dit zegt wat er weg moet, niet wat ervoor in de plaats kan komen.</translation>
    </message>
    <message>
        <source>This asks for another state of mind. A moment in the take is easier to work on.</source>
        <translation>Dit vraagt om een andere gemoedstoestand. Aan een moment in de opname is beter te werken.</translation>
    </message>
    <message>
        <source>Beside others, people defend themselves. Beside the model and earlier takes, they listen.</source>
        <translation>Naast anderen verdedigen mensen zich. Naast het voorbeeld en eerdere opnames luisteren ze.</translation>
    </message>
    <message>
        <source>Nobody can hear what somebody thinks or wants. Ask, or say what could be heard.</source>
        <translation>Wat iemand denkt of wil is niet te horen. Vraag ernaar, of zeg wat er te horen was.</translation>
    </message>
    <message>
        <source>The take does not show how much effort went into it. Ask what got in the way.</source>
        <translation>De opname laat niet zien hoeveel moeite erin zit. Vraag wat het lastig maakte.</translation>
    </message>
    <message>
        <source>Blame ends a conversation. What happened, and what comes next, opens one.</source>
        <translation>Een verwijt sluit een gesprek af. Wat er gebeurde en wat er nu komt, opent het.</translation>
    </message>
    <message>
        <source>Ask whether it would help</source>
        <translation>Vraag of het zou helpen</translation>
    </message>
    <message>
        <source>Ask what would happen next time</source>
        <translation>Vraag wat er de volgende keer zou gebeuren</translation>
    </message>
    <message>
        <source>Ask whether it was tried</source>
        <translation>Vraag of het al geprobeerd is</translation>
    </message>
    <message>
        <source>Ask what would happen without it</source>
        <translation>Vraag wat er zonder zou gebeuren</translation>
    </message>
    <message>
        <source>Ask what could come instead</source>
        <translation>Vraag wat ervoor in de plaats kan komen</translation>
    </message>
    <message>
        <source>Ask about one moment</source>
        <translation>Vraag naar één moment</translation>
    </message>
    <message>
        <source>Quote what was heard</source>
        <translation>Haal aan wat er te horen was</translation>
    </message>
    <message>
        <source>Ask what got in the way</source>
        <translation>Vraag wat het lastig maakte</translation>
    </message>
    <message>
        <source>Ask what it was for</source>
        <translation>Vraag wat de bedoeling was</translation>
    </message>
    <message>
        <source>Ask what the buyer did</source>
        <translation>Vraag wat de koper deed</translation>
    </message>
    <message>
        <source>Name what worked</source>
        <translation>Noem wat werkte</translation>
    </message>
    <message>
        <source>Compare with the take before</source>
        <translation>Vergelijk met de vorige opname</translation>
    </message>
    <message>
        <source>Compare with the model</source>
        <translation>Vergelijk met het voorbeeld</translation>
    </message>
    <message>
        <source>{kind}: “{words}”. {reason}</source>
        <translation>{kind}: “{words}”. {reason}</translation>
    </message>
    <message>
        <source>You kept wording like this before.</source>
        <translation>Zulke bewoordingen liet je eerder staan.</translation>
    </message>
    <message>
        <source>Wording is checked in English, Dutch and Norwegian only.</source>
        <translation>Bewoordingen worden alleen in het Engels, Nederlands en Noors bekeken.</translation>
    </message>
</context>
<context>
    <name>WordsNote</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>Woorden uitschrijven</translation>
    </message>
    <message>
        <source>Get a speech model</source>
        <translation>Spraakmodel ophalen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Er is nog niets opgenomen.</translation>
    </message>
    <message>
        <source>No speech was heard in this take.</source>
        <translation>In deze opname was niemand te horen.</translation>
    </message>
    <message>
        <source>The words could not be written down. The recording is whole.</source>
        <translation>De woorden konden niet worden uitgeschreven. De opname is in orde.</translation>
    </message>
    <message>
        <source>{host} is writing the words down …</source>
        <translation>{host} schrijft de woorden op …</translation>
    </message>
    <message>
        <source>The words are being written down on this computer …</source>
        <translation>De woorden worden op deze computer uitgeschreven …</translation>
    </message>
    <message>
        <source>No words yet. The recording can be heard.</source>
        <translation>Nog geen woorden. De opname is te beluisteren.</translation>
    </message>
    <message>
        <source>{host} is writing the words down: {percent} %</source>
        <translation>{host} schrijft de woorden op: {percent} %</translation>
    </message>
    <message>
        <source>Writing the words down on this computer: {percent} %</source>
        <translation>Woorden uitschrijven op deze computer: {percent} %</translation>
    </message>
    <message>
        <source>For words and key points, Go First needs a speech model on this computer.</source>
        <translation>Voor woorden en kernpunten heeft Go First een spraakmodel op deze computer nodig.</translation>
    </message>
    <message>
        <source>Send both takes to {host}</source>
        <translation>Stuur beide opnamen naar {host}</translation>
    </message>
    <message>
        <source>Send this take to {host}</source>
        <translation>Stuur deze opname naar {host}</translation>
    </message>
    <message>
        <source>The words could not be written down.</source>
        <translation>De woorden konden niet worden uitgeschreven.</translation>
    </message>
    <message>
        <source>Transcription stopped and is starting again. The recording is whole.</source>
        <translation>Het uitschrijven is gestopt en start opnieuw. De opname is compleet.</translation>
    </message>
    <message>
        <source>Transcription does not answer. It gets a little more time, then it starts again.</source>
        <translation>Het uitschrijven reageert niet. Het krijgt nog even de tijd en start dan opnieuw.</translation>
    </message>
    <message>
        <source>The words did not come. They come from {host}, when you send the recording.</source>
        <translation>De woorden kwamen niet. Ze komen van {host}, als je de opname verstuurt.</translation>
    </message>
    <message>
        <source>The words come from {host}, a program on this computer.</source>
        <translation>De woorden komen van {host}, een programma op deze computer.</translation>
    </message>
    <message>
        <source>The words come from {host}: the recording leaves this computer when you send it.</source>
        <translation>De woorden komen van {host}: de opname verlaat deze computer als je hem verstuurt.</translation>
    </message>
    <message>
        <source>Words from {service}.</source>
        <translation>Woorden van {service}.</translation>
    </message>
    <message>
        <source>It does not say when each was said: their times are only about right.</source>
        <translation>Het zegt er niet bij wanneer elk woord is gezegd: de tijden kloppen maar ongeveer.</translation>
    </message>
</context>
</TS>
