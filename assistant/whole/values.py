"""Items that are known by their looks, wherever they stand: addresses, numbers, dates, sums."""

import re

from ..wording import words

_MONTHS = (
    "jan(?:uary|uar|vier|uari)?|feb(?:ruary|ruar|ruari)?|f[ée]vrier|mar(?:ch|s|zo)?|märz|maart|"
    "apr(?:il|ile)?|avril|abril|may|mai|mayo|mei|maggio|maio|jun[ei]?|june|juin|junio|juni|giugno|"
    "junho|jul[iy]?|juillet|julio|luglio|julho|aug(?:ust|ustus)?|ao[uû]t|agosto|"
    "sep(?:t(?:ember|embre)?)?|septiembre|settembre|setembro|o[ck]t(?:ober|obre)?|octubre|ottobre|"
    "outubro|nov(?:ember|embre|iembre)?|novembro|de[cz](?:ember|embre)?|diciembre|dicembre|"
    "dezembro|d[ée]cembre"
)
_SIGN = r"(?:[$€£¥]|(?:USD|EUR|GBP|CHF|JPY)\b)"
_NUMBER = r"\d(?:[\d.,'\u00a0\u202f]{0,30}\d)?"

_PATTERNS = {
    "address": r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    "phone": r"(?<![\w.])(?:\+\d{1,3}[ \-./]?)?(?:\(\d{1,5}\)[ \-./]?)?"
    r"\d{2,5}(?:[ \-./]\d{2,5}){1,4}(?![\w.]\d)",
    "link": r"\b(?:https?://|www\.)[^\s<>\"')\]]+[^\s<>\"')\].,;:]",
    "date": rf"\b(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?(?: de| of)? (?:{_MONTHS})\.?(?:,? (?:de )?\d{{4}})?|"
    rf"(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)(?!\w)",
    "sum": rf"{_SIGN} ?{_NUMBER}(?: (?:million|billion|thousand|Mio|Mrd)\b)?|"
    rf"\b{_NUMBER} ?(?:[$€£¥]|(?:USD|EUR|GBP|CHF|euros?|dollars?|pounds?|Euro)\b)",
    "share": rf"\b{_NUMBER} ?(?:%|per ?cent\b|Prozent\b|pour cent\b)",
}
_FOUND_BY = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _PATTERNS.items()}

_NOUNS = {
    "address": "e-mail-addresses mailadressen e-mail-adressen",
    "phone": "phone phones telephone telefonnummern telefonnummer téléphone teléfono teléfonos "
    "telefono telefoni telefone telefones telefoonnummers",
    "link": "links link urls url websites hyperlinks webseiten",
    "date": "dates date daten datum fechas data datas dates data's",
    "sum": "amounts amount sums prices price beträge preise montants prix importes precios importi "
    "prezzi valores preços bedragen prijzen",
    "share": "percentages percentage prozentsätze pourcentages porcentajes percentuali "
    "percentagens",
}
_PAID = frozenset(
    """fee fees cost costs charge charges price prices rent rents deposit deposits tariff tariffs
    rate rates expense expenses payment payments dues premium premiums penalty penalties fine fines
    gebühr gebühren kosten preis preise beitrag beiträge miete mieten tarif tarife ausgaben
    frais coût coûts prix tarifs loyer loyers dépenses cotisation cotisations
    cuota cuotas tarifa tarifas precio precios coste costes costo costos gasto gastos alquiler
    spese spesa costi prezzo prezzi tariffa tariffe canone quote quota affitto
    taxa taxas custo custos preço preços aluguel renda despesas
    tarieven tarief prijs prijzen huur uitgaven kost""".split()
)
_KNOWN = {noun: name for name, nouns in _NOUNS.items() for noun in nouns.split()}
_ADDRESSES = re.compile(
    r"e-?mail[ -]addr|adresses? (?:e-?mail|mail|courriel)|mailadres|correos? ele"
)


def value_of(question: str) -> str:
    """Return the name of the kind of items a question wants, empty if it wants none of these."""
    if _ADDRESSES.search(question.lower()):
        return "address"
    return next((_KNOWN[word] for word in words(question) if word in _KNOWN), "")


def asks_for_sums(topic: str) -> bool:
    """Say whether a topic is one of what is paid."""
    return not _PAID.isdisjoint(words(topic))


def is_noun(word: str) -> bool:
    """Say whether a word only names a kind of items."""
    return word in _KNOWN or word in {"addresses", "address", "numbers", "number", "adressen"}


def values_in(text: str, name: str) -> list[tuple[int, int]]:
    """Return the half-open spans of the items of a kind in a text."""
    return [match.span() for match in _FOUND_BY[name].finditer(text)]
