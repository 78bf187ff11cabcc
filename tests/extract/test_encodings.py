"""Legacy encodings, look-alikes and what is dropped: rows of what is stored and what is meant."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.encodings import (
    capitals,
    convert,
    decode,
    detect,
    is_syllable,
    join,
    latin_letters,
    symbol,
    symbols,
)


@pytest.mark.parametrize(
    ("stored", "encoding", "meant"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "TCVN3", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("§éc lËp - Tù do - H¹nh phóc", "TCVN3", "Độc lập - Tự do - Hạnh phúc"),
        ("¤ng §ç V¨n ¢n, ñy viªn th\xadêng trùc", "TCVN3", "Ông Đỗ Văn Ân, ủy viên thường trực"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "VNI", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "VNI", "Độc lập - Tự do - Hạnh phúc"),
        ("UÛY BAN NHAÂN DAÂN TÆNH", "VNI", "ỦY BAN NHÂN DÂN TỈNH"),
        ("Ñaúng uûy, ñöôïc pheùp, kyõ thuaät, thò xaõ", "VNI", "Đẳng ủy, được phép, kỹ thuật, thị xã"),
    ],
)  # fmt: skip
def test_conversion(stored: str, encoding: str, meant: str) -> None:
    assert convert(stored, encoding) == meant
    assert detect(stored) == encoding


@pytest.mark.parametrize(
    ("text", "font", "encoding"),
    [
        ("Ủy ban nhân dân", ".VnTime", ""),
        ("KH 2027", ".VnTime", "TCVN3"),
        ("®ång", "", "TCVN3"),
        ("®ång", "Arial", "TCVN3"),
        ("đồng", "", ""),
        ("Microsoft® Word, 25 µm, 12×18 m², §5", "", ""),
        ("Café, à la carte, très bien", "", ""),
        ("Hà Nội, tháng 3", "VNI-Times", ""),
        ("Tænh Laøo Cai", "VNI-Times", "VNI"),
    ],
)
def test_detection_by_font_and_by_text(text: str, font: str, encoding: str) -> None:
    assert detect(text, font) == encoding


def test_pieces_of_a_paragraph_are_judged_together() -> None:
    fonts = [".VnTime", ".VnTimeH", "Times New Roman"]
    assert decode(["Së ", "y tÕ", " và"], fonts) == (["Sở ", "Y TẾ", " và"], "TCVN3")


def test_a_letter_cut_in_two_is_one() -> None:
    assert decode(["huye", "än U", "Ûy"], ["VNI-Times"] * 3) == (["huyệ", "n Ủ", "y"], "VNI")


def test_unicode_pasted_between_legacy_pieces_stays() -> None:
    fonts = [".VnTime"] * 3
    assert decode(["chñ tr×: ", "Sở Nội vụ ", "12"], fonts) == (["chủ trì: ", "Sở Nội vụ ", "12"], "TCVN3")


SYLLABLES = (
    "nghiêng",
    "quyết",
    "giữa",
    "khuỷu",
    "Ủy",
    "oái",
    "thuở",
    "gì",
    "quốc",
    "Đắk",
    "yểu",
    "ngoằn",
    "tuýp",
)


@pytest.mark.parametrize("word", SYLLABLES)
def test_syllables(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize("word", ["Microsoft", "tr", "ngx", "áà", "vieät", "ViÖt", ""])
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("UBND TỈNH Ðiện Biên", "UBND TỈNH Điện Biên"),
        ("Kế hoạсh nаm", "Kế hoạch nam"),  # Cyrillic es and a
        ("а) Rà soát", "a) Rà soát"),
        ("Москва и Huế", "Москва и Huế"),  # letters that only Cyrillic has
        ("СССР", "СССР"),  # no Latin letter around
        ("góc α = 30", "góc α = 30"),
    ],
)
def test_look_alikes(text: str, meant: str) -> None:
    assert latin_letters(text) == meant


def test_joined_pieces_know_their_places() -> None:
    assert join(["Sơ", "\u0309 Y tê", "\u0301\u200b", "!"]) == ("Sở Y tế!", [0, 2, 7, 7, 8])
    assert join([]) == ("", [0])


PIECES = st.lists(
    st.text(st.sampled_from("aâơuĐÐа \u0300\u0301\u0302\u0309\u0323\u031b\u200b\xad가ᄀ\u1161"), max_size=4),
    max_size=6,
)


@given(PIECES)
def test_joining_is_composing(pieces: list[str]) -> None:
    text, ends = join(pieces)
    assert unicodedata.is_normalized("NFC", text)
    assert len(ends) == len(pieces) + 1
    assert ends == sorted(ends)
    assert (ends[0], ends[-1]) == (0, len(text))


def test_symbols() -> None:
    assert symbol("F0FE", "Wingdings") == "☑"
    assert symbol("00B7", "Symbol") == "•"
    assert symbol("F0B7", "") == "•"
    assert symbol("2022", "Arial") == "•"
    assert symbol("", "Arial") == symbol("D800", "Arial") == symbol("E123", "Arial") == ""
    assert symbols("\uf0fe Có  \uf0a8 Không", "Wingdings") == "☑ Có  □ Không"
    assert symbols("Số 12", "Symbol") == "Số 12"


def test_capitals_keep_the_length() -> None:
    assert capitals("đơn vị") == "ĐƠN VỊ"
    assert capitals("Straße") == "Straße"
