"""The small words by which a question leans on those before it, in five languages."""

from msgspec import Struct


class Speech(Struct, frozen=True):
    """Words of one language, in lower case, by what they do in a question.

    `openings` are regular expressions of what may stand before the question proper; after those
    of `about` stands only what is new. `joint` and `either` join. A noun may
    follow those of `with_nouns` at once.
    """

    joint: str
    either: str
    openings: str
    about: str
    asking: frozenset[str]
    with_nouns: frozenset[str]
    adjuncts: frozenset[str]
    helping: frozenset[str]
    before_nouns: frozenset[str]
    indefinite: frozenset[str]
    prepositions: frozenset[str]
    of: frozenset[str]
    persons: frozenset[str]
    things: frozenset[str]
    several: frozenset[str]
    whose: frozenset[str]
    that: frozenset[str]
    there: frozenset[str]
    subjects: frozenset[str]
    who: frozenset[str]
    empty: str
    """A regular expression of pronouns that stand for nothing ("is it legal to")."""
    more: str
    """A regular expression of questions that only ask for more."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = Speech(
    joint="and",
    either="or",
    openings=r"(?:ok|okay|so|and|but|also|or|well|then|now)",
    about=r"(?:what|how) about|what of|same for",
    asking=_set("what who whom whose which when where why how"),
    with_nouns=_set("what which whose many"),
    adjuncts=_set("when where why how"),
    helping=_set(
        """is are was were be been do does did can could will would shall should may might must has
        have had isn't aren't doesn't don't"""
    ),
    before_nouns=_set("the a an our my your this that these those all any every each some no"),
    indefinite=_set("a an any some"),
    prepositions=_set(
        """in on at for from to with without by about over under after before during since until
        between within into through against near of per as than"""
    ),
    of=_set("of"),
    persons=_set("he she him her"),
    things=_set("it"),
    several=_set("they them"),
    whose=_set("its their his her hers theirs"),
    that=_set("that this those these"),
    there=_set("there"),
    subjects=_set("i you we one he she it they who"),
    who=_set("who whom whose"),
    empty=r"""\b(?:is|was|would|will)\ it\ (?:\w+\ ){1,2}(?:to|that|if|for)\b
        | \bit\ (?:take|takes|took|cost|costs|is|was|be)\ (?:\w+\ ){0,3}to\b
        | \b(?:is|are|was|were|be)\ there\b | \bthere\ (?:is|are|was|were|be|an?|any|no)\b
        | \bit\ (?:rain|snow)s?\b | \btime\ is\ it\b
        | \bthis\ (?:year|month|week|morning|evening|time)\b
        | \bthese\ days\b | \bth(?:is|ese)\ (?:folder|file|document|library|collection|text)s?\b
        | \bit\ (?:is|was)\ (?:\w+\ ){1,3}that\b
        | \bdoes\ it\ (?:mean|take)\ (?:when|if|that|to)\b""",
    more=r"""(?:can\ you\ |could\ you\ |please\ )*(?:tell\ me\ more|more(?:\ details?)?|go\ on|
        continue|explain|elaborate|(?:explain|say)\ (?:that|it)?\ ?(?:more|again|simply|in\ detail)|
        give\ (?:me\ )?(?:an\ example|more\ details?|details)|an?\ example|for\ example|
        (?:are\ you|really)\ ?(?:sure|certain)?|really|in\ short|anything\ else|what\ else|how\ so|
        why\ not|and|(?:any|the|which)\ others?)(?:\ please)?""",
)

_GERMAN = Speech(
    joint="und",
    either="oder",
    openings=r"(?:und|aber|oder|auch|also|ok|okay|dann)",
    about=r"was ist mit|wie ist es mit|wie steht es mit|was gilt für|wie sieht es mit",
    asking=_set(
        """was wer wen wem wessen welche welcher welches welchen welchem wann wo warum wieso
        weshalb wie wieviel woher wohin womit wofür wodurch worüber wovon"""
    ),
    with_nouns=_set("welche welcher welches welchen welchem wieviel viele"),
    adjuncts=_set("wann wo warum wieso weshalb woher wohin womit wofür wodurch"),
    helping=_set(
        """ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können darf
        dürfen muss müssen soll sollen gibt"""
    ),
    before_nouns=_set(
        """der die das den dem des ein eine einen einem einer eines mein meine unser unsere im am
        zum zur beim vom kein keine alle jeder jede jedes"""
    ),
    indefinite=_set("ein eine einen einem einer eines"),
    prepositions=_set(
        """in im an am auf für von vom mit ohne bei beim nach vor seit bis aus zu zum zur über
        unter zwischen während gegen pro ab um"""
    ),
    of=_set("des von"),
    persons=_set("er ihn ihm"),
    things=_set("es sie"),
    several=_set("ihnen denen"),
    whose=_set("ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner deren dessen"),
    that=_set("das dies dieses diese dieser diesen diesem"),
    there=_set("dort dahin dorthin"),
    subjects=_set("ich du man wir"),
    who=_set("wer wen wem wessen"),
    empty=r"""(?i:\bgibt\ es\b | \bes\ gibt\b
        | \bist\ es\ \w+,?\ (?:zu|dass|wenn|ob|\w+\ zu)\b
        | \bhandelt\ es\ sich\b | \bdauert\ es\b | \bgeht\ es\ um\b | ,\ (?:das|die|der)\b)
        | \b(?i:das|dies\w+)\ (?:\w+e[nrs]?\ )?(?=[A-ZÄÖÜ])""",
    more=r"""(?:bitte\ )*(?:mehr(?:\ dazu|\ details)?|erzähl\ mir\ mehr|weiter|genauer|wirklich|
        bist\ du\ sicher|sind\ sie\ sicher|zum\ beispiel|wieso\ nicht|warum\ nicht|was\ noch|
        sonst\ noch\ etwas)""",
)

_FRENCH = Speech(
    joint="et",
    either="ou",
    openings=r"(?:et|mais|ou|alors|aussi|donc)",
    about=r"qu['’]en est-il d(?:e|u|es)|quid d(?:e|u|es)",
    asking=_set(
        """que qu qui quoi quel quelle quels quelles quand où pourquoi comment combien lequel
        laquelle qu'est-ce"""
    ),
    with_nouns=_set("quel quelle quels quelles"),
    adjuncts=_set("quand où pourquoi comment"),
    helping=_set(
        "qu'est-ce est-ce est sont était étaient a ont avait peut peuvent doit doivent va vont sera"
    ),
    before_nouns=_set("le la les un une des du au aux mon ma mes notre nos votre vos ce cet cette"),
    indefinite=_set("un une des"),
    prepositions=_set(
        """à au aux en dans pour par avec sans sur sous de du des chez entre depuis avant après
        pendant vers contre selon"""
    ),
    of=_set("de du des"),
    persons=_set("lui"),
    things=_set("il elle"),
    several=_set("ils elles eux"),
    whose=_set("son sa ses leur leurs"),
    that=_set("ça cela ceci celui-ci celle-ci ceux-ci celles-ci"),
    there=_set("là-bas"),
    subjects=_set("je tu on nous vous"),
    who=_set("qui"),
    empty=r"""\by\ a-t-il\b | \bil\ y\ a\b | \bfaut-il\b | \bil\ faut\b | \best-il\ \w+\ d[e']
        | \bil\ est\ \w+\ d[e'] | \bs'agit-il\b | \bfait-il\b""",
    more=r"""(?:plus\ de\ détails|dis-m'en\ plus|dites-m'en\ plus|continue|continuez|vraiment|
        par\ exemple|pourquoi\ pas|quoi\ d'autre)""",
)

_SPANISH = Speech(
    joint="y",
    either="o",
    openings=r"(?:y|pero|o|entonces|también|e)",
    about=r"qué hay de|qué pasa con|qué tal",
    asking=_set(
        """qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas por
        adónde"""
    ),
    with_nouns=_set("cuánta cuántos cuántas"),
    adjuncts=_set("cuándo dónde cómo adónde"),
    helping=_set(
        "es son era eran fue fueron está están ha han puede pueden debe deben hay será tiene tienen"
    ),
    before_nouns=_set("el la los las un una unos unas mi mis nuestro nuestra este esta del al"),
    indefinite=_set("un una unos unas"),
    prepositions=_set(
        "a al en para por con sin sobre de del desde hasta entre según contra durante tras"
    ),
    of=_set("de del"),
    persons=_set("él ella"),
    things=_set("ello"),
    several=_set("ellos ellas"),
    whose=_set("su sus suyo suya"),
    that=_set("eso esto"),
    there=_set("allí ahí allá"),
    subjects=_set("yo tú usted nosotros"),
    who=_set("quién quiénes"),
    empty=r"(?!)",
    more=r"(?:más\ detalles|cuéntame\ más|continúa|de\ verdad|por\ ejemplo|seguro|qué\ más)",
)

_ITALIAN = Speech(
    joint="e",
    either="o",
    openings=r"(?:e|ed|ma|o|allora|anche)",
    about=r"che dire d(?:i|el|ella)",
    asking=_set("che cosa chi quale quali quando dove perché come quanto quanta quanti quante"),
    with_nouns=_set("quale quali quanti quante quanta"),
    adjuncts=_set("quando dove perché come"),
    helping=_set("è sono era erano ha hanno può possono deve devono sarà"),
    before_nouns=_set("il lo la i gli le un uno una del della dei delle al alla nel nella"),
    indefinite=_set("un uno una"),
    prepositions=_set("a al in nel nella per con senza su da di del della tra fra dopo prima"),
    of=_set("di del della dei delle dello"),
    persons=_set("lui lei"),
    things=_set("esso essa"),
    several=_set("loro essi esse"),
    whose=_set("suo sua suoi sue"),
    that=_set("ciò questo quello"),
    there=_set("lì là"),
    subjects=_set("io tu noi voi"),
    who=_set("chi"),
    empty=r"(?!)",
    more=r"(?:più\ dettagli|dimmi\ di\ più|continua|davvero|per\ esempio|cos'altro|perché\ no)",
)

SPEECH = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "it": _ITALIAN,
}

VERBS = _set(
    """cost take last live say mean need open close start begin apply happen include contain
    cover have get give make work use pay eat go come become write sign see find know think want
    keep hold run lead own sell buy provide require allow expire get grow store send receive
    leave lose win rent wrote began took gave made paid ran led sold bought sent lost said went
    came became knew thought wrote found held kept left met built grew flew mention concern
    decide enter arrive fail belong treat recommend handle describe define"""
)
"""English verbs that stand after the noun they belong to in a question."""

STATES = _set(
    """due valid open closed available allowed free included required responsible possible late
    missing affected eligible exempt necessary liable needed entitled optional mandatory illegal
    legal safe ready true fixed needed zuständig gültig fällig verantwortlich erlaubt nötig frei
    kostenlos responsable gratuit gratuite valable obligatoire gratis válido obligatorio"""
)
"""What is said of something, which a question of one such word leaves out."""

TIMES = _set(
    """january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday januar februar märz mai juni juli oktober
    dezember montag dienstag mittwoch donnerstag freitag samstag sonntag weekend weekday today
    tomorrow summer winter spring autumn night holiday lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles jueves viernes sábado domingo fin lunedì martedì mercoledì
    giovedì venerdì sabato domenica"""
)

ORDERS = _set(
    """describe list summarise summarize compare count tell show explain name find give define
    beschreibe nenne liste vergleiche zähle zeige erkläre décris liste compare explique describe
    enumera explica descrivi elenca spiega"""
)
"""What begins an order, with a capital that makes it no name."""

UNITS = _set(
    """year month week day hour minute night quarter person head piece jahr monat woche tag stunde
    minute nacht quartal person kopf stück an année mois semaine jour heure nuit personne año mes
    semana día hora noche persona anno mese settimana giorno ora notte"""
)
"""What something is paid or counted by: "a year", "pro Monat"."""

RATES = _set("a an per each every pro im je par por al cada all' l' à")
"""What stands before one of these."""
