"""The words for numbers, durations, times and days: the table of each language. Our own lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.analysis.element_words import (
    HOUR,
    MINUTE,
    MONTH,
    QUARTER,
    YEAR,
    ElementWords,
    day_words,
    fixed_words,
    glued_numbers,
    month_words,
    number_words,
    ordinal_words,
    unit_words,
    word_set,
)

_EN: Final = ElementWords(
    numbers=number_words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen",
        "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
        {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "grand": 1e3, "dozen": 12.0},
        None,
    )
    | {"couple": 2.0},
    articles=word_set("a an one"),
    joins=word_set("and"),
    units=unit_words(
        {
            MINUTE / 60: "second seconds sec",
            MINUTE: "minute minutes min mins minute's minutes'",
            HOUR: "hour hours hour's hours' hrs",
            1.0: "day days day's days'",
            7.0: "week weeks week's weeks' wk",
            MONTH: "month months month's months' mos",
            QUARTER: "quarter quarters",
            YEAR: "year years year's years' yr yrs",
        }
    ),
    glued_units={},
    o_clock=word_set("o'clock am pm a.m p.m"),
    at=frozenset(),
    clock=word_set("at by before around until till past noon"),
    half={("half", "past"): 30, ("half",): 30, ("quarter", "past"): 15, ("quarter", "to"): -15},
    months=month_words(
        "january/jan february/feb march april may june july august september/sept october november december"
    ),
    doubtful_months=word_set("may march"),
    month_leads=word_set("in by of until till before since from this next last early late mid"),
    days=day_words(
        "mon: monday mondays, tue: tuesday tuesdays, wed: wednesday wednesdays, thu: thursday thursdays, "
        "fri: friday fridays, sat: saturday saturdays, sun: sunday sundays, today: today tonight, "
        "tomorrow: tomorrow tomorrow's, weekend: weekend weekends, today: today's"
    ),
    ordinals=ordinal_words(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    )
    | {"thirtieth": "30"},
    date_joins=word_set("of"),
    date_leads=word_set("the"),
    after_dates=word_set(
        "of and or at in because so but is was i we you both when on by if to for that then"
    ),
    fixed=fixed_words(
        {
            "time": {
                "noon": 0.0,
                "midday": 0.0,
                "midnight": 0.0,
                "lunchtime": 0.0,
                "lunch time": 0.0,
                "lunch": 0.0,
                "morning": "morning",
                "afternoon": "afternoon",
                "evening": "evening",
                "mornings": "morning",
                "afternoons": "afternoon",
            },
            "duration": {
                "half an hour": 30 * MINUTE,
                "half hour": 30 * MINUTE,
                "a half hour": 30 * MINUTE,
                "quarter of an hour": 15 * MINUTE,
                "quarter hour": 15 * MINUTE,
                "three quarters of an hour": 45 * MINUTE,
                "hour and a half": 90 * MINUTE,
                "an hour and a half": 90 * MINUTE,
                "year and a half": 1.5 * YEAR,
                "a year and a half": 1.5 * YEAR,
                "half a year": YEAR / 2,
                "half a day": 0.5,
                "fortnight": 14.0,
                "a fortnight": 14.0,
                "half a minute": MINUTE / 2,
            },
            "day": {
                "next week": "next-week",
                "this week": "this-week",
                "next month": "next-month",
                "end of the week": "week-end",
                "end of the month": "month-end",
                "month end": "month-end",
                "end of month": "month-end",
                "month's end": "month-end",
                "end of the year": "year-end",
                "year end": "year-end",
                "new year": "new-year",
                "end of the quarter": "quarter-end",
                "end of the day": "today",
                "close of business": "today",
                "this afternoon": "today",
                "this evening": "today",
                "this morning": "today",
                "this time tomorrow": "tomorrow",
                "day after tomorrow": "overmorrow",
            },
        }
    ),
)

_NL: Final = ElementWords(
    numbers=glued_numbers(
        number_words(
            "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
            "zestien zeventien achttien negentien",
            "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
            {"honderd": 100.0, "duizend": 1e3, "miljoen": 1e6},
            "en",
        ),
        "honderd",
        "duizend",
    )
    | {"eenentwintig": 21.0, "anderhalf": 1.5, "anderhalve": 1.5, "dozijn": 12.0, "ton": 1e5},
    articles=word_set("een 'n"),
    joins=frozenset(),
    units=unit_words(
        {
            MINUTE / 60: "seconde seconden",
            MINUTE: "minuut minuten minuutjes minuutje min",
            HOUR: "uur uren uurtje uurtjes uurs",
            1.0: "dag dagen dagje daagse dagelijkse werkdag werkdagen",
            7.0: "week weken weekse",
            MONTH: "maand maanden maands maandse maandelijkse",
            QUARTER: "kwartaal kwartalen",
            YEAR: "jaar jaren jarig jarige jaartje",
        }
    ),
    glued_units={"jarig": YEAR, "maands": MONTH, "daags": 1.0, "wekelijks": 7.0},
    o_clock=frozenset(),
    hour_or_clock=word_set("uur"),
    at=word_set("om voor vanaf tegen tot rond na omstreeks"),
    clock=word_set("om"),
    half={("half",): -30, ("kwart", "over"): 15, ("kwart", "voor"): -15},
    months=month_words(
        "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    days=day_words(
        "mon: maandag maandags maandagen maandagochtend maandagmiddag maandagavond, "
        "tue: dinsdag dinsdags dinsdagen dinsdagochtend dinsdagmiddag dinsdagavond, "
        "wed: woensdag woensdags woensdagen woensdagochtend woensdagmiddag woensdagavond, "
        "thu: donderdag donderdags donderdagen donderdagochtend donderdagmiddag donderdagavond, "
        "fri: vrijdag vrijdags vrijdagen vrijdagochtend vrijdagmiddag vrijdagavond, "
        "sat: zaterdag zaterdags zaterdagen zaterdagochtend, sun: zondag zondags zondagen, "
        "today: vandaag vanmiddag vanavond vanochtend vanmorgen, tomorrow: morgen morgenochtend "
        "morgenmiddag morgenavond, overmorrow: overmorgen, weekend: weekend weekeinde"
    ),
    ordinals=ordinal_words(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende "
        "veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
    )
    | {"dertigste": "30"},
    date_joins=word_set("van"),
    date_leads=word_set("de"),
    after_dates=word_set("of en van om want dus maar is was ik we u jullie kan op als"),
    fixed=fixed_words(
        {
            "time": {
                "twaalven": 0.0,
                "middernacht": 0.0,
                "ochtend": "morning",
                "middag": "afternoon",
                "avond": "evening",
                "ochtends": "morning",
                "middags": "afternoon",
                "lunch": 0.0,
                "lunchtijd": 0.0,
                "tussen de middag": 0.0,
            },
            "duration": {
                "half uur": 30 * MINUTE,
                "halfuur": 30 * MINUTE,
                "half uurtje": 30 * MINUTE,
                "halfuurtje": 30 * MINUTE,
                "kwartier": 15 * MINUTE,
                "kwartiertje": 15 * MINUTE,
                "een kwartier": 15 * MINUTE,
                "drie kwartier": 45 * MINUTE,
                "driekwartier": 45 * MINUTE,
                "een half uur": 30 * MINUTE,
                "een halfuur": 30 * MINUTE,
                "uur of anderhalf": 90 * MINUTE,
                "half jaar": YEAR / 2,
                "halfjaar": YEAR / 2,
                "een half jaar": YEAR / 2,
                "halve dag": 0.5,
                "etmaal": 1.0,
                "een etmaal": 1.0,
                "veertien dagen": 14.0,
                "halve minuut": MINUTE / 2,
            },
            "day": {
                "volgende week": "next-week",
                "komende week": "next-week",
                "deze week": "this-week",
                "volgende maand": "next-month",
                "eind van de week": "week-end",
                "einde van de week": "week-end",
                "eind van de maand": "month-end",
                "einde van de maand": "month-end",
                "eind deze maand": "month-end",
                "eind van deze maand": "month-end",
                "einde van deze maand": "month-end",
                "maandeinde": "month-end",
                "eind van het jaar": "year-end",
                "einde van het jaar": "year-end",
                "jaareinde": "year-end",
                "nieuwjaar": "new-year",
                "eind van de dag": "today",
                "einde van de dag": "today",
            },
        }
    ),
)

_NB: Final = ElementWords(
    numbers=glued_numbers(
        number_words(
            "null én/ett to tre fire fem seks sju/syv åtte ni ti elleve/elve tolv tretten fjorten femten "
            "seksten sytten atten nitten",
            "tjue/tyve tretti/tredve førti femti seksti sytti åtti nitti",
            {"hundre": 100.0, "tusen": 1e3, "million": 1e6, "millioner": 1e6, "dusin": 12.0},
            None,
        ),
        "hundre",
        "tusen",
    )
    | {"halvannen": 1.5, "halvannet": 1.5, "tjueen": 21.0, "trettien": 31.0},
    articles=word_set("en et ei"),
    joins=word_set("og"),
    units=unit_words(
        {
            MINUTE / 60: "sekund sekunder sekunders",
            MINUTE: "minutt minutter minuttene minutters",
            HOUR: "time timer timene timers times",
            1.0: "dag dager dagene dagers døgn virkedager arbeidsdager",
            7.0: "uke uker ukene ukers ukes",
            MONTH: "måned måneder månedene måneders måneds mnd",
            QUARTER: "kvartal kvartaler",
            YEAR: "år årene års årig årige",
        }
    ),
    glued_units={"år": YEAR, "måned": MONTH, "uker": 7.0, "ukes": 7.0, "dager": 1.0, "minutter": MINUTE},
    o_clock=frozenset(),
    clock=word_set("klokka klokken kl klokkeslettet"),
    half={("halv",): -30, ("kvart", "over"): 15, ("kvart", "på"): -15},
    months=month_words("januar februar mars april mai juni juli august september oktober november desember"),
    days=day_words(
        "mon: mandag mandager mandagen mandagene mandags, tue: tirsdag tirsdager tirsdagen tirsdags, "
        "wed: onsdag onsdager onsdagen onsdags, thu: torsdag torsdager torsdagen torsdags, "
        "fri: fredag fredager fredagen fredags, sat: lørdag lørdager lørdagen, "
        "sun: søndag søndager søndagen, weekend: helg helga helgen helger"
    ),
    ordinals=ordinal_words(
        "første andre/annen tredje fjerde femte sjette sjuende/syvende åttende niende tiende ellevte tolvte "
        "trettende fjortende femtende sekstende syttende attende nittende tjuende"
    )
    | {"trettiende": "30"},
    date_joins=frozenset(),
    date_leads=word_set("den"),
    after_dates=word_set("eller og om for men er var jeg vi dere du så hvis når passer"),
    fixed=fixed_words(
        {
            "time": {
                "formiddag": "morning",
                "formiddagen": "morning",
                "ettermiddag": "afternoon",
                "ettermiddagen": "afternoon",
                "kveld": "evening",
                "kvelden": "evening",
                "midnatt": 0.0,
                "lunsj": 0.0,
                "lunsjtid": 0.0,
                "lunsjtider": 0.0,
                "midt på dagen": 0.0,
            },
            "duration": {
                "halvtime": 30 * MINUTE,
                "halvtimen": 30 * MINUTE,
                "halvtimes": 30 * MINUTE,
                "en halvtime": 30 * MINUTE,
                "halv time": 30 * MINUTE,
                "en halv time": 30 * MINUTE,
                "kvarter": 15 * MINUTE,
                "kvarteret": 15 * MINUTE,
                "et kvarter": 15 * MINUTE,
                "tre kvarter": 45 * MINUTE,
                "halvår": YEAR / 2,
                "halvåret": YEAR / 2,
                "et halvt år": YEAR / 2,
                "halvt år": YEAR / 2,
                "et halvår": YEAR / 2,
                "halv dag": 0.5,
                "ett døgn": 1.0,
                "et døgn": 1.0,
                "time og en halv": 90 * MINUTE,
                "halvt minutt": MINUTE / 2,
                "fjorten dager": 14.0,
                "døgnet": 1.0,
            },
            "day": {
                "i dag": "today",
                "i ettermiddag": "today",
                "i kveld": "today",
                "i formiddag": "today",
                "i morgen": "tomorrow",
                "i morra": "tomorrow",
                "i overmorgen": "overmorrow",
                "neste uke": "next-week",
                "til uka": "next-week",
                "denne uka": "this-week",
                "denne uken": "this-week",
                "neste måned": "next-month",
                "slutten av måneden": "month-end",
                "utgangen av måneden": "month-end",
                "ut måneden": "month-end",
                "månedsskiftet": "month-end",
                "månedsslutt": "month-end",
                "slutten av uka": "week-end",
                "slutten av uken": "week-end",
                "slutten av året": "year-end",
                "årsskiftet": "year-end",
                "nyttår": "new-year",
                "årsslutt": "year-end",
            },
        }
    ),
)

WORDS: Final[Mapping[str, ElementWords]] = {"en": _EN, "nl": _NL, "nb": _NB}
