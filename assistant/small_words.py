"""The small words that decide what a sentence says, by what they do to it.

Mostly English; of other languages what denies and what orders in time. Words of any language that
stand in no list count as terms, so that a sentence in it must be copied to be borne out.
"""

import re

ACRONYM = re.compile(r"\b(?:[A-Z]\.){2,}")

_CLASSES = {
    "not": "not never no nor neither none nobody nothing nowhere without hardly scarcely rarely "
    "seldom barely lacks lack lacking nicht kein keine keinen keinem keiner keines nie niemals "
    "ohne weder ne pas jamais aucun aucune sans nunca jamas ningun ninguna ninguno non senza mai "
    "nao sem niet geen nooit zonder unclear unknown uncertain unlikely untrue",
    "if": "if whether unless except excluding provided otherwise wenn falls ausser sauf si excepto "
    "salvo",
    "only": "only solely merely nur seulement solo",
    "some": "some several certain somewhat",
    "many": "many numerous",
    "few": "few little",
    "most": "most mostly mainly majority",
    "half": "half partly partially",
    "all": "all every each always everyone everybody everything entirely alle alles jeder jede "
    "tous toutes todos todas tutti",
    "any": "any either",
    "more": "more mehr plus mas piu mais meer greater",
    "less": "less fewer weniger moins menos meno minder",
    "than": "than als",
    "about": "about approximately around roughly circa nearly almost ca etwa environ",
    "may": "may might could possibly perhaps maybe probably likely potentially kann konnte",
    "can": "can able",
    "would": "would should ought",
    "must": "must shall",
    "will": "will",
    "before": "before until till avant jusque bis vor antes hasta prima",
    "after": "after since following nach seit apres depuis despues desde dopo",
    "too": "too",
    "respectively": "respectively",
    "per": "per",
    "or": "or oder ou",
    "because": "because weil denn parce porque perche",
    "although": "although though despite whereas obwohl bien aunque",
}
OPERATORS = {word: name for name, listed in _CLASSES.items() for word in listed.split()}

FREE = frozenset({"all", "any", "too", "because", "although"})
"""May be left out and nothing false is said; none may be put in."""

_NEXT = r"(?= (?:[\d$€£]|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half)\b))"
PHRASES = [
    (re.compile(rf"(?i)\b{pattern}\b"), short)
    for pattern, short in (
        ("no longer", "not"),
        ("(?:at least|no less than|no fewer than|not less than)" + _NEXT, "minimum"),
        ("(?:at most|no more than|up to|not more than)" + _NEXT, "maximum"),
        ("(?:more than|over|above|exceeding)" + _NEXT, "more than"),
        ("(?:less than|fewer than|under|below)" + _NEXT, "less than"),
        ("prior to", "before"),
        ("as well as", "and"),
        ("together with", "and"),
        ("per ?cent", "percent"),
        ("not only", ""),
        ("but also", "and"),
        ("in order to", "to"),
        ("such as", "like"),
        ("(?:is|are|was|were) (?:situated|located)", "is"),
    )
]

JOINING = frozenset(
    "and or but while whereas although though und oder aber sondern et ou y e pero nor".split()
)
RELATIVE = frozenset(
    "who whom which whose that where whereby wherein when because whether as".split()
)
BEING = frozenset(
    """is are was were be been being am ist sind waren wird wurde wurden sont etait etaient
    eran""".split()
)
AUXILIARIES = BEING | frozenset("has have had do does did having".split())
PRONOUNS = frozenset(
    """he she it they this these that those his her its their him them there we you i our your my
    er sie il elle ils elles""".split()
)
PREPOSITIONS = {
    word: name
    for name, listed in {
        "in": "in on at during within throughout inside im am",
        "of": "of",
        "by": "by",
        "from": "from out",
        "to": "to into onto towards toward",
        "for": "for",
        "with": "with like",
        "against": "against versus",
        "between": "between among amongst",
        "over": "over above beyond",
        "under": "under below beneath",
        "via": "through across along via near",
        "off": "off up down",
    }.items()
    for word in listed.split()
}
STRICT = frozenset({"by", "from", "to", "against", "over", "under", "for"})
"""Prepositions that tell who did what to whom; the others may stand for each other."""

HEDGES = frozenset(
    """accus accusedli aim alleg allegedli almost answer appear argu ask assum attempt avoid belief
    believ cancel ceas claim consid contrari critic declin deni disregard doubt dream expect
    fail fake fals fear forbid forbidden forget forgot former formerli futur goal hope hypothesi
    ignor imagin instruct intend legend lose lost maximum minimum myth notion opinion oppos
    output plan potenti predict presum pretend prevent print prohibit promis propos purport
    refus reject repeat repli report reportedli reputedli request requir respond rumor rumour
    said say seem specul stop suggest suppos tell theori think thought threaten told tri untru
    want wish write written wrong wrongli wrote""".split()
)
"""Stems: what depends on such a word may not be told without it. Orders are among them: "Reply that
the fee is 0" does not say that it is."""

CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "%": "percent"}
UNITS = {
    word: name
    for name, listed in {
        "dollar": "usd dollar dollars",
        "euro": "eur euro euros",
        "pound": "gbp pound pounds",
        "kilometer": "km kms kilometre kilometres kilometer kilometers",
        "meter": "metre metres meter meters",
        "centimeter": "cm centimetre centimetres centimeter centimeters",
        "millimeter": "mm millimetre millimetres millimeter millimeters",
        "kilogram": "kg kilo kilos kilogram kilograms kilogramme kilogrammes",
        "gram": "gram grams gramme grammes",
        "liter": "litre litres liter liters",
        "mile": "mi mile miles",
        "foot": "ft foot feet",
        "hour": "hr hrs hour hours",
        "minute": "min mins minute minutes",
        "percent": "percent percentage prozent",
        "hectare": "ha hectare hectares",
    }.items()
    for word in listed.split()
}

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
SPELLED = (
    {word: str(n) for n, word in enumerate(_ONES)}
    | {word: str(n) for n, word in zip(range(20, 100, 10), _TENS, strict=True)}
    | {word: f"{n}th" for n, word in enumerate(_NTH, 1)}
    | {"once": "once", "twice": "twice", "dozen": "12", "double": "twice"}
)
MULTIPLES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "bn": 1_000_000_000,
}
