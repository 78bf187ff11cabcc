"""Text that is not what it looks like: legacy encodings, symbol fonts, look-alikes, invisible characters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from extract.text import nfc

# TCVN 5712:1993 (ABC): each Latin-1 character stands for the Vietnamese letter below it.
_TCVN3 = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
_TCVN3_TABLE = str.maketrans(_TCVN3)
_TCVN3_TABLE[0x3BC] = "à"  # Greek mu, as some converters write the micro sign

# VNI: a base letter followed by a character that stands for its marks.
_VNI_TONES = {"ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_ROOF = {"â": "", "à": "\u0300", "á": "\u0301", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_VNI_BREVE = {"ê": "", "è": "\u0300", "é": "\u0301", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_VNI_SINGLE = {"ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ô": "ơ", "ö": "ư"}


def _vni() -> dict[str, str]:
    table = dict(_VNI_SINGLE)
    for letter in "aeouy":
        table |= {letter + mark: nfc(letter + tone) for mark, tone in _VNI_TONES.items()}
    for letter in "aeo":
        table |= {letter + mark: nfc(letter + "\u0302" + tone) for mark, tone in _VNI_ROOF.items()}
    table |= {"a" + mark: nfc("ă" + tone) for mark, tone in _VNI_BREVE.items()}
    for horn, letter in (("ô", "ơ"), ("ö", "ư")):
        table |= {horn + mark: nfc(letter + tone) for mark, tone in _VNI_TONES.items()}
    upper = {key.upper(): value.upper() for key, value in table.items()}
    mixed = {key[0].upper() + key[1:]: value.upper() for key, value in table.items() if len(key) == 2}
    return table | mixed | upper


_VNI = _vni()
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))

_UNICODE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0300-\u0323]")
_HIGH = re.compile("[\xa1-\xff]")

_RHYMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en "
    "eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o "
    "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on "
    "ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh "
    "ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn "
    "ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"
)
_SYLLABLE = re.compile(
    "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:" + "|".join(_RHYMES.split()) + ")"
)
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_WORD = re.compile(r"[^\W\d_]+")


def is_syllable(word: str) -> bool:
    """Whether a word could be a Vietnamese syllable: an initial, a rhyme, at most one tone mark."""
    parts = unicodedata.normalize("NFD", word.lower())
    bare = parts.translate(_TONES)
    return len(parts) - len(bare) <= 1 and _SYLLABLE.fullmatch(nfc(bare)) is not None


@lru_cache(256)
def encoding_of_font(font: str) -> str:
    """ "TCVN3" for the ABC fonts (.VnTime …), "VNI" for VNI-Times …, "" for others."""
    if font.startswith(".Vn"):
        return "TCVN3"
    return "VNI" if font.upper().startswith("VNI-") else ""


def convert(text: str, encoding: str) -> str:
    """Text of a legacy encoding as Unicode."""
    if encoding == "TCVN3":
        return text.translate(_TCVN3_TABLE)
    return _VNI_PATTERN.sub(lambda match: _VNI[match[0]], text)


# A legacy letter may be a symbol in Latin-1 ("ViÖt", "C©u"), so words are cut at ASCII characters only.
_TOKEN = re.compile("[A-Za-z\xa1-\xff]*[\xa1-\xff][A-Za-z\xa1-\xff]*")


# What no Unicode text has: "®ång", "§¬n", a symbol between two letters ("C©u", "tr­íc").
_SURE = re.compile("[§®][a-z\xa1-\xff]|[A-Za-z][¡-¿×÷\xad][A-Za-z]")


def _gain(text: str, encoding: str) -> tuple[int, int, int]:
    """Words with upper Latin-1 characters: all, those that are syllables as they stand, and if converted."""
    tokens = [token.strip("«»·°") if encoding == "VNI" else token for token in _TOKEN.findall(text)]
    before = sum(is_syllable(token) for token in tokens)
    after = sum(is_syllable(convert(token, encoding)) for token in tokens)
    return len(tokens), before, after


def detect(text: str, font: str = "") -> str:
    """The legacy encoding that a text is in ("TCVN3", "VNI", ""), by its font and by itself.

    The font alone proves nothing: offices paste Unicode into .VnTime paragraphs. Without such a font
    at least three words must become Vietnamese by the conversion, and nearly all of them; one is
    enough where it has a letter that no Unicode text has there.
    """
    if _UNICODE.search(text):
        return ""
    named = encoding_of_font(font)
    if named:
        count, before, after = _gain(text, named)
        return named if after >= before or not count else ""
    if not _HIGH.search(text):
        return ""
    for encoding in ("TCVN3", "VNI"):
        count, before, after = _gain(text, encoding)
        if after >= 3 and after >= 0.8 * count and before * 2 <= after:
            return encoding
        if encoding == "TCVN3" and after == count and not before and _SURE.search(text):
            return encoding
    return ""


def decode(texts: list[str], fonts: list[str]) -> tuple[list[str], str]:
    """The pieces of a paragraph as Unicode, and the legacy encoding they were in ("" for none).

    Fonts whose name ends in H (.VnTimeH) draw small letters as capitals.
    """
    names = [encoding_of_font(font) for font in fonts]
    if not any(names):
        whole = "".join(texts)
        encoding = "" if whole.isascii() else detect(whole)
        return ([convert(text, encoding) for text in texts], encoding) if encoding else (texts, "")
    found = ""
    decoded = list(texts)
    for encoding in sorted({name for name in names if name}):
        places = [i for i, name in enumerate(names) if name == encoding]
        whole = "".join(texts[i] for i in places)
        if _UNICODE.search(whole):  # pieces of both kinds: each speaks for itself
            places = [i for i in places if not texts[i].isascii() and detect(texts[i], fonts[i])]
        elif not detect(whole, fonts[places[0]]):
            continue
        whole_letters = _reunited(texts, places) if encoding == "VNI" else texts
        for i in places:
            text = convert(whole_letters[i], encoding)
            decoded[i] = capitals(text) if encoding == "TCVN3" and fonts[i].rstrip().endswith("H") else text
            if not texts[i].isascii():
                found = encoding
    return decoded, found


def _reunited(texts: list[str], places: list[int]) -> list[str]:
    """The pieces with each VNI mark in the piece of its letter: Word may cut between the two."""
    moved = list(texts)
    for before, i in pairwise(places):
        if i == before + 1 and (moved[before][-1:] + moved[i][:1]) in _VNI:
            moved[before] += moved[i][:1]
            moved[i] = moved[i][1:]
    return moved


def capitals(text: str) -> str:
    """The text in capitals, letter by letter, only where that keeps the length."""
    upper = text.upper()
    return upper if len(upper) == len(text) else text


# Letters of other scripts that are drawn like the Latin ones.
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν",
    "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXopv",
)
_EYES = str.maketrans("ÐƉðɖ", "ĐĐđđ")
_ODD = re.compile("[ÐƉðɖ\u0370-\u052f]")
_FOREIGN = re.compile("[\u0370-\u052f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_INVISIBLE = re.compile("[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\x00-\x08\x0b\x0c\x0e-\x1f]")
_CLUSTER = re.compile("[^\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]?[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]+")


def _latin(match: re.Match[str]) -> str:
    """A word with foreign look-alikes in Latin letters, unless it has other letters of that script."""
    word = match[0]
    turned = word.translate(_LOOKALIKES)
    return word if _FOREIGN.search(turned) else turned


def latin_letters(text: str) -> str:
    """The text with look-alikes as the Latin letters, one for one: Ð (eth) is Đ, Cyrillic "а" is "a"."""
    if not _ODD.search(text):
        return text
    text = text.translate(_EYES)
    if _FOREIGN.search(text) and _LATIN.search(text):
        text = _WORD.sub(_latin, text)
    return text


def join(texts: list[str]) -> tuple[str, list[int]]:
    """The pieces as one clean NFC text, and where each begins in it (one more for its end).

    Invisible characters are dropped, look-alike letters replaced one for one.
    """
    raw = "".join(texts)
    if _INVISIBLE.search(raw):
        texts = [_INVISIBLE.sub("", text) for text in texts]
        raw = "".join(texts)
    ends = [0]
    for text in texts:
        ends.append(ends[-1] + len(text))
    if raw.isascii():
        return raw, ends
    raw = latin_letters(raw)
    if unicodedata.is_normalized("NFC", raw):
        return raw, ends
    whole = nfc(raw)
    cuts = [_boundary(raw, end) for end in ends]
    places = [0]
    for start, end in pairwise(cuts):
        places.append(places[-1] + len(nfc(raw[start:end])))
    if places[-1] != len(whole):  # letters that compose without a mark (Korean): slower, but sure
        places = [len(nfc(raw[:cut])) for cut in cuts]
    return whole, places


def _boundary(text: str, at: int) -> int:
    """The place at or after ``at`` where no combining mark follows: a letter and its marks stay together."""
    while 0 < at < len(text) and unicodedata.combining(text[at]):
        at += 1
    return at


_SYMBOL = {
    0x22: "∀", 0x2B: "+", 0x2D: "-", 0xA0: "€", 0xA3: "≤", 0xA5: "∞", 0xA8: "♦", 0xAB: "↔", 0xAC: "←",
    0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xBE: "-", 0xC6: "∅", 0xCE: "∈", 0xDB: "⇔", 0xDC: "⇐",
    0xDE: "⇒", 0xE5: "∑", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x65: "ε", 0x6C: "λ", 0x6D: "μ",
    0x70: "π", 0x73: "σ", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω",
}  # fmt: skip
_WINGDINGS = {
    0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□",
    0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA1: "○", 0xA7: "▪",
    0xA8: "□", 0xAB: "★", 0xB2: "✧", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔",
    0xEF: "⇐", 0xF0: "⇒", 0xF1: "⇑", 0xF2: "⇓", 0xF3: "⇔", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□"}


@lru_cache(256)
def _glyphs(font: str) -> dict[int, str] | None:
    name = font.lower()
    if name.startswith("wingdings 2"):
        return _WINGDINGS_2
    if name.startswith("wingdings"):
        return _WINGDINGS
    return _SYMBOL if name == "symbol" else None


def symbol(code: str, font: str) -> str:
    """The Unicode character for a ``w:sym``: "" for a pictogram that says nothing in a text."""
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    glyphs = _glyphs(font)
    if glyphs is not None:
        return glyphs.get(value & 0xFF, "")
    if 0xF000 <= value <= 0xF0FF:  # from a symbol font that is not named: bullets are what it can be
        return _SYMBOL.get(value & 0xFF) or _WINGDINGS.get(value & 0xFF, "")
    if 0xE000 <= value <= 0xF8FF or 0xD800 <= value <= 0xDFFF or value > 0x10FFFF:
        return ""
    return chr(value)


_PRIVATE = re.compile("[\ue000-\uf8ff]")


def symbols(text: str, font: str) -> str:
    """Text with the characters of symbol fonts as Unicode.

    Letters typed in such a font are symbols too, but only where all of them are known ones: Word draws
    letters that the font lacks in another.
    """
    if _glyphs(font) is None and (text.isascii() or not _PRIVATE.search(text)):
        return text
    text = _PRIVATE.sub(lambda match: symbol(f"{ord(match[0]):x}", font), text)
    glyphs = _glyphs(font)
    if glyphs and text.strip() and all(c.isspace() or ord(c) in glyphs for c in text):
        return "".join(glyphs.get(ord(c), c) for c in text)
    return text
