"""Spans and matching views of the one text of a document.

Everything that is found in a document is an interval of ``Document.text``. A *view* is another
string of the same length in which matching is easier; because views keep length, a match in a
view is a span of the text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open interval ``[start, end)`` of characters."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)


def nfc(text: str) -> str:
    """The text in Unicode normal form C, otherwise untouched."""
    return unicodedata.normalize("NFC", text)


_BLANKS = re.compile(r"\s+")


def collapse(text: str) -> str:
    """Every run of white space as one blank, none at the ends: how values are read out of a span."""
    return _BLANKS.sub(" ", text).strip()


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


_TONES = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng


def _split_tone(char: str) -> tuple[str, str]:
    """A letter without its tone mark, and that mark ("ắ" gives "ă" and U+0301)."""
    parts = unicodedata.normalize("NFD", char)
    tone = "".join(c for c in parts if c in _TONES)
    return nfc("".join(c for c in parts if c not in _TONES)), tone


def _tone_moves() -> dict[str, str]:
    """Letter pairs written with the mark on the second vowel, as the mark on the first one.

    "hoà" and "hòa", "uỷ" and "ủy" are the same word in two habits of writing; "qu" is one
    consonant, so "quý" keeps its mark and the slip "qúy" is read as it.
    """
    moves = {}
    for first, second in ("oa", "oe", "uy"):
        for tone in _TONES:
            moves[first + nfc(second + tone)] = nfc(first + tone) + second
    return moves


_MOVES = _tone_moves()
_MOVE = re.compile("|".join(_MOVES))
_QU = {"q" + new: "q" + old for old, new in _MOVES.items() if old[0] == "u"}
_BACK = re.compile("|".join(_QU))


class _Lower(dict[int, str]):
    """Lower case, letter by letter, only where that keeps the length."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        low = char.lower()
        if len(low) != 1:
            low = char
        if char in "\t\n\r\x0b\x0c\xa0" or (char.isspace() and char != " "):
            low = " "
        if char in "–—‐‑−":
            low = "-"
        self[code] = low
        return low


class _Bare(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = unicodedata.normalize("NFD", char)[:1]
        self[code] = {"đ": "d", "Đ": "D"}.get(base, base)
        return self[code]


_LOWER, _BARE = _Lower(), _Bare()


def plain(text: str) -> str:
    """Lower case, tone marks in one place, every blank a space and every dash a hyphen.

    >>> plain("UỶ BAN – Hoà Bình") == plain("Ủy ban - Hòa Bình")
    True
    """
    low = text.translate(_LOWER)
    low = _MOVE.sub(lambda m: _MOVES[m[0]], low)
    return _BACK.sub(lambda m: _QU[m[0]], low)


def bare(text: str) -> str:
    """:func:`plain` without any marks: "Đường" gives "duong"."""
    return plain(text).translate(_BARE)


_SYNTAX = re.compile(r"(\\.|\(\?P<\w+>|\(\?P=\w+\))")


def plain_pattern(pattern: str) -> re.Pattern[str]:
    """A regular expression for the :func:`plain` view: words are folded like the view, syntax is not."""
    parts = _SYNTAX.split(pattern)
    return re.compile("".join(part if index % 2 else plain(part) for index, part in enumerate(parts)))


_TOKEN = re.compile(r"\w+")


def tokens(text: str) -> list[str]:
    """The words of the folded text without punctuation: what overlap is counted on."""
    return _TOKEN.findall(plain(text))
