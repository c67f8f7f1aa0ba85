"""What is found stands at exactly the offsets that are told, whatever Unicode does to its form."""

import unicodedata

import pytest

from assistant.text_search import LONGEST, folded, pattern_of, places


def found(text: str, wanted: str) -> list[str]:
    """Return the stretches of the text that are found."""
    pattern = pattern_of(wanted)
    assert pattern is not None
    return [text[start:end] for start, end in places(text, pattern)]


@pytest.mark.parametrize(
    ("text", "wanted", "stretches"),
    [
        ("The Boats and the boat.", "boat", ["Boat", "boat"]),
        ("Café, cafe\u0301, CAFÉS", "cafe", ["Café", "cafe\u0301", "CAFÉ"]),
        ("cafe", "CAFÉ", ["cafe"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "stras", ["Straß"]),
        ("Strasse", "straße", ["Strasse"]),
        ("İstanbul, ISTANBUL", "istanbul", ["İstanbul", "ISTANBUL"]),
        ("ﬁnd the oﬀer", "fi", ["ﬁ"]),
        ("ﬁnd the oﬀer", "f", ["ﬁ", "ﬀ"]),
        ("Σίσυφος ΣΊΣΥΦΟΣ", "σισυφος", ["Σίσυφος", "ΣΊΣΥΦΟΣ"]),
        ("ＡＢＣ ｶﾞﾗｽ", "abc ガラス", ["ＡＢＣ ｶﾞﾗｽ"]),
        ("がき", "かき", []),
        ("か\u3099き", "がき", ["か\u3099き"]),
        ("한글", "하", []),
        ("\u1112\u1161\u11ab글", "한글", ["\u1112\u1161\u11ab글"]),
        ("中文，第一章", "第一", ["第一"]),
        ("𝔄𝔟 😀 end", "😀 END", ["😀 end"]),
        ("x\u0301\u0323y", "x", ["x\u0301\u0323"]),
        ("don’t – “so”", 'don\'t - "so"', ["don’t – “so”"]),
        ("10 km²", "km2", ["km²"]),
    ],
)
def test_case_accents_and_width_make_no_difference(
    text: str, wanted: str, stretches: list[str]
) -> None:
    assert found(text, wanted) == stretches


@pytest.mark.parametrize(
    ("text", "wanted", "stretches"),
    [
        ("the long\r\n   shed", "long shed", ["long\r\n   shed"]),
        ("the long\u00a0shed", " long  shed\n", ["long\u00a0shed"]),
        ("longshed", "long shed", []),
        ("read\ufffe\r\ning", "reading", ["read\ufffe\r\ning"]),
        ("read\ufffeing", "Reading", ["read\ufffeing"]),
        ("read\u00ading and read\u00ad\n  ing", "reading", ["read\u00ading", "read\u00ad\n  ing"]),
        ("read-\ning", "reading", ["read-\ning"]),
        ("well\ufffe\r\nknown, well-\nknown, well-known", "well-known",
         ["well\ufffe\r\nknown", "well-\nknown", "well-known"]),
        ("1990-\n1995", "1990-1995", ["1990-\n1995"]),
        ("a - b", "-", ["-"]),
        ("zero\u200bwidth", "zerowidth", ["zero\u200bwidth"]),
    ],
)  # fmt: skip
def test_breaks_of_lines_and_words_make_no_difference(
    text: str, wanted: str, stretches: list[str]
) -> None:
    assert found(text, wanted) == stretches


@pytest.mark.parametrize("nothing", ["", "  \n", "\u0301", "\u00ad", "\u200b"])
def test_nothing_is_looked_for_where_nothing_was_typed(nothing: str) -> None:
    assert pattern_of(nothing) is None


def test_what_is_typed_is_no_pattern() -> None:
    assert found("costs (about) $3.50 [net] a+b", "(about) $3.50 [net]") == ["(about) $3.50 [net]"]
    assert found("abc", "a.c") == []
    assert found("x" * LONGEST, "x" * (LONGEST + 100)) == ["x" * LONGEST]


def test_every_sign_is_found_where_it_stands() -> None:
    for code in (*range(0x21, 0x2600), *range(0xF900, 0xFB10), *range(0xFF00, 0xFFEF)):
        sign = chr(code)
        if unicodedata.category(sign)[0] not in "CMZ" and folded(sign).strip():
            assert found(f"\u0301 {sign} \u00ad", sign) == [sign], hex(code)
