"""Lists of bodies split into their units: which commas part two names and which stand inside one."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise

from extract.match import pattern
from extract.text import Span, trim
from extract.units import in_compound
from extract.words import Reading

_body = partial(pattern, "bodies")
_LINE = re.compile(r"\n")
_COMMA = re.compile(",")
_LETTERS = re.compile(r"\w+|.")


def split_units(reading: Reading, span: Span) -> list[Span]:
    """The units of a stretch that holds nothing else, as spans without connecting words."""
    text, view = reading.text, reading.view
    found: list[Span] = []
    for piece in _lines(text, span):
        start = piece.start
        cut = start
        while True:
            m = _body("list.separator").search(view, cut, piece.end)
            if m is None:
                break
            cut = m.end()
            if _inside_brackets(text, start, m.start()):
                continue
            if m[0] == ";" or _splits(reading, start, m, piece.end):
                found.append(Span(start, m.start()))
                start = m.end()
        found.append(Span(start, piece.end))
    return [unit for span in found if (unit := _clean(reading, span))]


def _lines(text: str, span: Span) -> list[Span]:
    """The lines of a stretch; one that goes on small belongs to the line above."""
    lines, start = [], span.start
    for m in _LINE.finditer(text, span.start, span.end):
        following = text[m.end() : span.end].lstrip()
        if following and (following[0].isupper() or following[0] in "-–+•*"):
            lines.append(Span(start, m.start()))
            start = m.end()
    lines.append(Span(start, span.end))
    return lines


def _inside_brackets(text: str, start: int, position: int) -> bool:
    return text.count("(", start, position) > text.count(")", start, position)


def _splits(reading: Reading, start: int, m: re.Match[str], end: int) -> bool:
    """Whether a comma, slash or "và" parts two units rather than two words of one name."""
    text, view = reading.text, reading.view
    follow = m.end()
    while follow < end and text[follow].isspace():
        follow += 1
    if follow >= end:
        return True
    if in_compound(view, start, m.start(), m.end(), end):
        return False
    before = view[start : m.start()].strip()
    head = reading.at("list_heads", follow, end)
    if _body("list.field").search(before) and not (
        head and m[0] != "," and not _body("list.charge").search(before)
    ):
        return False
    if _body("list.comrade").match(before) and _body("list.office").match(view, follow, end):
        return False
    upper = text[follow].isupper()
    if not head and (
        reading.at("place_words", follow, end)
        or ":" in text[start : m.start()]
        or (upper and _body("list.places").search(before))
    ):
        return False
    if m[0] == "/":
        return bool(upper and head)
    word = _LETTERS.match(view, follow, end)
    assert word is not None
    classlike = reading.at("class_words", follow, end)
    if not upper and classlike and not _body("body.quantifier").match(view, follow, end):
        return _splits_class(reading, Span(start, m.start()), m, classlike >= word.end() - follow)
    if head:
        general = not upper and _body("body.class_word").fullmatch(word[0])
        return not (general and _body("body.class").match(before))
    return upper or bool(m["along"] or m["partner"])


def _splits_class(reading: Reading, name: Span, m: re.Match[str], whole_word: bool) -> bool:
    """Whether the separator behind a name parts it from a class word ("các sở, ban, ngành" is one class)."""
    before = reading.view[name.start : name.end].strip()
    if _body("body.class").match(before) or _body("body.general").fullmatch(before):
        return bool(m["along"])
    parts = _parts(reading.view, *name)
    if all(reading.at("class_words", *part) == part.end - part.start for part in parts):
        return False
    return m[0] != "," or not (whole_word and _body("body.plural").search(before))


def _parts(view: str, start: int, end: int) -> list[Span]:
    """The stretches between the commas of an interval."""
    cuts = [start - 1, *(m.start() for m in _COMMA.finditer(view, start, end)), end]
    return [trim(view, Span(a + 1, b)) for a, b in pairwise(cuts)]


def _clean(reading: Reading, span: Span) -> Span | None:
    """A unit's name without connecting words and final punctuation; None for what names nobody."""
    text, view = reading.text, reading.view
    span = trim(text, span)
    if m := _body("list.leading").match(view, span.start, span.end):
        span = Span(m.end(), span.end)
    end = span.end
    while end > span.start and (text[end - 1] in ".,;:/-–…" or text[end - 1].isspace()):
        end -= 1
    span = trim(text, Span(span.start, end))
    if not span or _body("list.nobody").match(view, span.start, span.end):
        return None
    if span.end - span.start < 2 or not any(c.isalpha() for c in text[span.start : span.end]):
        return None
    if m := _body("list.standing").search(view, span.start, span.end):
        span = Span(span.start, m.start())
    if text.count("(", *span) == 0 and text.count(")", *span) == 1 and text[span.end - 1] == ")":
        return Span(span.start, span.end - 1)
    return span


def unit_strings(text: str) -> list[str]:
    """The units named in a string that holds nothing else.

    >>> unit_strings("Sở Nội vụ, Tài chính và các cơ quan có liên quan")
    ['Sở Nội vụ', 'Tài chính', 'các cơ quan có liên quan']
    """
    return [text[s.start : s.end] for s in split_units(Reading(text), Span(0, len(text)))]
