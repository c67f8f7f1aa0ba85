"""What an order is about: its own words without those of ordering and of documents as such."""

import os
import re
from collections.abc import Sequence

from msgspec import Struct

from ..codes import chunks
from ..kinds import kind_of
from ..stop_words import stop_words
from ..wording import stems, words

_ORDERING = frozenset(
    """summarise summarize summary summaries sum sums recap condense tl dr tldr overview synopsis
    outline digest gist point points main key takeaways list lists listed listing enumerate name
    names named find show collect extract gather all every each any everything everyone count tally
    number times often mention mentions mentioned mentioning contain contains containing contained
    include includes including refer refers talk talks speak speaks discuss discusses discussed
    cite cites state states describe describes deal deals cover covers compare compared comparison
    contrast difference differences differ between versus vs respect regarding concerning terms side
    please give make write create draw tell short brief quick long detailed full complete appear
    appears occur occurs word words phrase term place places mentions
    fasse fassen zusammen zusammenfassen zusammenfassung überblick übersicht liste listen nenne
    nennen nennt zähle zählen erwähnt erwähnen enthalten enthält vergleiche vergleichen vergleich
    gegenüber unterschied unterschiede alle sämtliche bitte gib mir zeige suche finde kurze
    kurz wort
    résume résumer résumez résumé synthèse liste lister listez énumère tous toutes compte comptez
    mentionnent mentionne contiennent contient parlent parle compare comparer comparez différence
    différences donne fais mot courte
    resume resumir resumen enumera lista listar todos todas cuenta mencionan menciona contienen
    contiene hablan compara comparar diferencia diferencias dame haz palabra
    riassumi riassumere riassunto elenca elencare elenco tutti tutte conta contare menzionano
    menziona contengono parlano confronta confrontare differenza differenze fammi dammi parola
    resuma resumo liste enumere conte mencionam menciona contêm falam compare diferença diferenças
    faça palavra
    vat samen samenvatten samenvatting overzicht noem opsommen lijst alle tel tellen noemen noemt
    vermelden vermeldt bevatten bevat vergelijk vergelijken verschil verschillen geef maak woord
    """.split()
)

_DOCUMENTS = frozenset(
    """file files document documents doc docs pdf pdfs text texts paper papers page pages library
    folder collection email emails mail mails letter letters message messages spreadsheet
    spreadsheets presentation presentations note notes
    datei dateien dokument dokumente dokumenten text texte mappe ordner seiten mails briefe briefen
    fichier fichiers documents textes dossier courriels
    archivo archivos fichero ficheros documento documentos carpeta correos
    documento documenti testo testi cartella lettere
    ficheiro ficheiros arquivo arquivos documento documentos pasta
    bestand bestanden document documenten teksten map brieven""".split()
)

_KINDS = {
    "mail": "email emails mail mails e-mail e-mails courriels correos".split(),
    "pdf": "pdf pdfs".split(),
    "sheet": "spreadsheet spreadsheets workbook workbooks tabelle tabellen".split(),
    "slides": "presentation presentations slides".split(),
}

_NUMERALS = {
    word: str(n)
    for language in (
        "zero one two three four five six seven eight nine ten eleven twelve",
        "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
        "zero um dois três quatro cinco seis sete oito nove dez onze doze",
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    )
    for n, word in enumerate(language.split())
    if word not in {"ein", "un", "uno", "um", "een", "sei", "once"}  # articles, and other words
}
_NOT = frozenset(
    """no not never none nor neither without cannot excluded excludes except nicht kein keine keinen
    keiner nie ohne weder ne pas jamais sans aucun aucune sin nunca ningún ninguna non mai senza
    nessun nessuna não nunca sem nenhum nenhuma niet geen nooit zonder""".split()
)
_BEFORE = 4
"""So many words behind it, a "no" turns round what a sentence says."""


_IN_FORM = re.compile(
    r"\b(?:(?:in|as|into|als|in form von)\s+(?:(?:an?|the|einer?|eine)\s+)?(?:\w+\s+){0,2}?"
    r"(?:table|tabelle|list|liste|bullets?|bullet points?|stichpunkten?|json|sentences?|sätzen?|"
    r"words|worten|lines|zeilen|paragraphs?)|briefly|shortly|concisely|quickly|simply)\b"
    r"(?=\W*(?:$|(?:and|please|und|bitte)\b))",
    re.IGNORECASE,
)
"""How something is to be told, at the end of an order: no matter of it."""


class Topic(Struct, frozen=True):
    """What sentences are looked through for.

    `stems` are those of the telling words; `together` are numbers with the word after them, which
    have to be there as they are, in figures or in words.
    """

    text: str
    stems: frozenset[str]
    together: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        """Say whether there is anything to look for."""
        return bool(self.stems)


def is_ordering(word: str) -> bool:
    """Say whether a word in lower case belongs to an order, or to documents as such."""
    return word in _ORDERING or word in _DOCUMENTS


def without_form(question: str) -> str:
    """Return an order without how it is to be told: "in a table", "briefly"."""
    return _IN_FORM.sub(" ", question)


def topic_of(question: str, without: Sequence[str] = ()) -> Topic:
    """Return what a question is about; the words in the names of the files `without` are left
    out."""
    asked = words(without_form(question))
    named = {word for path in without for word in words(os.path.basename(path).replace("_", " "))}
    left_out = _ORDERING | _DOCUMENTS | stop_words(asked) | named
    telling = [word for word in asked if word not in left_out or word in _NUMERALS]
    said = " ".join(word for word in telling if not _digits(word).isdigit())
    return Topic(" ".join(telling), frozenset(stems(said)), _together(telling))


def kinds_of(question: str) -> tuple[str, ...]:
    """Return the kinds of documents, as in `records.Document`, that are to be looked through.

    The ending of a file's name is none.
    """
    said = [chunk for chunk in chunks(question.lower()) if kind_of(chunk) is None]
    asked = set(re.findall(r"[\w-]+", " ".join(said)))
    return tuple(kind for kind, nouns in _KINDS.items() if not asked.isdisjoint(nouns))


def share(topic: Topic, sentence: str, context: frozenset[str] = frozenset()) -> float:
    """Return the share of the topic's words that a sentence has, from 0 to 1.

    Words of the `context`, a heading say, count if the sentence has at least one itself. It is 0
    where a number of the topic is missing, or where the sentence says the contrary.
    """
    own = stems(sentence)
    found = own & topic.stems
    if not found or not _has_numbers(topic, sentence) or _is_denied(topic, sentence):
        return 0.0
    return len(topic.stems & (own | context)) / len(topic.stems)


def _together(telling: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_digits(word), _first_stem(telling[n + 1]) if n + 1 < len(telling) else "")
        for n, word in enumerate(telling)
        if _digits(word).isdigit()
    )


def _has_numbers(topic: Topic, sentence: str) -> bool:
    if not topic.together:
        return True
    said = [_digits(word) for word in words(sentence)]
    return all(
        any(
            word == number and (not unit or unit in map(_first_stem, said[n + 1 : n + 4]))
            for n, word in enumerate(said)
        )
        for number, unit in topic.together
    )


def _is_denied(topic: Topic, sentence: str) -> bool:
    """Say whether a negation stands right before a word of the topic, which has none itself."""
    said = words(sentence.replace("n't", " not").replace("n’t", " not"))
    if not _NOT.isdisjoint(words(topic.text)):
        return False
    denied = (n for n, word in enumerate(said) if word in _NOT)
    return any(
        _first_stem(word) in topic.stems for n in denied for word in said[n + 1 : n + 1 + _BEFORE]
    )


def _digits(word: str) -> str:
    return _NUMERALS.get(word, word)


def _first_stem(word: str) -> str:
    return next(iter(stems(word)), word)
