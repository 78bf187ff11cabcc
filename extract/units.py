"""Names of bodies and offices: where one begins in a sentence, and where a list of them ends."""

from __future__ import annotations

import re
from functools import partial

from extract import lexicon
from extract.match import pattern
from extract.text import Span, plain, trim
from extract.words import Reading

_body = partial(pattern, "bodies")
_LETTER = re.compile(r"\w")
_QUOTES = "“”\"'‘’"
_COMMA = re.compile(r"\s*,\s*")
_WORD = re.compile(r"[^\W_]+(?:[./&-][^\W_]+)*|[^\w\s]|_")


def _head(reading: Reading, start: int, end: int) -> int:
    """Where the head noun stands: behind "các", "toàn thể", unless that is part of the noun ("các cấp")."""
    view = reading.view
    quantifier = _body("body.quantifier").match(view, start, end)
    if quantifier and reading.at("unit_heads", quantifier.end(), end):
        return quantifier.end()
    return start if reading.at("unit_heads", start, end) or not quantifier else quantifier.end()


def begins_unit(reading: Reading, start: int, end: int) -> bool:
    """Whether the name of a unit begins at ``start`` of the plain view."""
    view = reading.view
    head = _head(reading, start, end)
    quantifier = head > start
    if reading.at("not_units", head, end) or reading.at("not_units", start, end):
        return False
    if _body("body.organises").match(view, head, end) and not quantifier:
        return False
    return bool(reading.at("unit_heads", head, end))


def list_end(reading: Reading, start: int, end: int) -> int:
    """Where the list of units that begins at ``start`` ends; ``start`` itself where none begins.

    A list runs on until a verb in small letters, a word that cannot stand in a name, or the end of
    the clause; commas, semicolons and "và" go on only before another name.
    """
    text, view = reading.text, reading.view
    if not begins_unit(reading, start, end):
        return start
    head = _head(reading, start, end)
    position = head + max(reading.at(n, head, end) for n in ("unit_heads", "compound_names", "bodies"))
    last = position
    words = 0
    while words < 90:
        m = _WORD.search(text, position, end)
        if m is None:
            return last
        words += 1
        token, at_word = m[0], m.start()
        gap = text[position:at_word]
        if "\n" in gap and gap.strip(" \t") and text[at_word : at_word + 1].isupper():
            return last
        if token == ":" and _members(reading, position, m.end(), end):
            position = m.end()
            continue
        if token in ".:":
            return last
        if token in ",;":
            if not _joins(reading, m.end(), end, token):
                return last
        elif token == "(":
            closing = text.find(")", at_word, end)
            inside = trim(text, Span(at_word + 1, closing)) if closing > 0 else Span(0, 0)
            if not inside or not (begins_unit(reading, *inside) or text[inside.start].isupper()):
                return last
            position = last = closing + 1
            continue
        elif _body("list.and").fullmatch(view, at_word, m.end()):
            follow = _body("list.with").match(view, m.end(), end)
            if not _joins(reading, follow.end() if follow else m.end(), end, token):
                return last
        elif token in "-–/&":
            pass
        elif length := _inside(reading, at_word, end):
            position = last = at_word + length
            continue
        elif _ends(reading, at_word, end) or not (_LETTER.match(token) or token in _QUOTES):
            return last
        position = m.end()
        if _LETTER.match(token) or token in '“”"':
            last = position
    return last


def _inside(reading: Reading, start: int, end: int) -> int:
    """Length of words at ``start`` that qualify a unit without ending its name ("có liên quan")."""
    view = reading.view
    if m := _body("body.abroad").match(view, start, end):
        return m.end() - start
    if length := reading.at("compound_names", start, end):
        return length
    classlike = _in_class(view, start)
    if (length := reading.at("unit_inner_verbs", start, end)) and (
        classlike or not _body("body.given").match(view, start)
    ):
        return length
    if (m := _body("body.having").match(view, start, end)) and classlike:
        return m.end() - start
    if (m := _body("body.centre").match(view, max(0, start - 10), end)) and m.end() > start:
        return m.end() - start
    verb = 0 if reading.at("adverbs", start, end) else reading.at("verbs", start, end)
    if not verb or not _body("body.working").search(view, max(0, start - 14), start):
        return 0
    follow = start + verb
    while follow < end and view[follow] == " ":
        follow += 1
    # "đoàn kiểm tra" is a body, "đoàn kiểm tra việc …" a body that inspects
    acts = _body("body.acting").match(view, start, end) or _body("body.object").match(view, follow, end)
    return 0 if acts else verb


def _in_class(view: str, position: int) -> bool:
    """Whether a position stands within the name of a class of bodies: "các …", "UBND …"."""
    return bool(_body("body.class_near").search(view, max(0, position - 60), position))


def _ends(reading: Reading, start: int, end: int) -> bool:
    """Whether the word at ``start`` is no part of a unit's name: a verb, or a word that links on."""
    text, view = reading.text, reading.view
    if text[start].isupper():
        return False
    if _body("body.has").match(view, start, end) or reading.at("unit_ends", start, end):
        return True
    if _body("body.organisation").match(view, start, end):
        return False
    if _body("body.organises").match(view, start, end):
        return not _body("body.organisers").search(view, max(0, start - 6), start)
    verb = reading.at("verbs", start, end) or _behind_capital(reading, start, end)
    comma = _COMMA.match(view, start + verb, end) if verb else None
    if comma and text[comma.end() : comma.end() + 1].isupper() and reading.at("list_heads", comma.end(), end):
        return False  # "Trưởng phòng Tổng hợp, Giám đốc …": the list goes on behind it
    noun = max(reading.at(n, start, end) for n in ("unit_heads", "class_words", "place_words"))
    if noun:
        following = text[start + noun : end].lstrip()[:1]
        return bool(verb >= noun and not following.isupper())
    return bool(verb) or reading.tag(start).startswith("V")


def _behind_capital(reading: Reading, start: int, end: int) -> int:
    """Length of a verb of several syllables behind a capital word, to which the segmentation may glue it."""
    length = lexicon.at("verbs", reading.view, start, end)
    before = (reading.text[max(0, start - 20) : start].split() or [""])[-1]
    if not length or not before:
        return 0
    head = reading.at("unit_heads", reading.text.rindex(before, 0, start), end)
    if head > len(before) + 1:
        return 0  # "Ban Chấp hành"
    placed = lexicon.pattern("place_words").fullmatch(plain(before))
    several = " " in reading.view[start : start + length]
    return length if placed or (several and before[0].isupper()) else 0


def _joins(reading: Reading, start: int, end: int, separator: str) -> bool:
    """Whether a list goes on after a separator: another unit, class word or capital name follows."""
    text = reading.text
    while start < end and text[start].isspace():
        start += 1
    if start >= end:
        return False
    upper = text[start].isupper()
    if in_compound(reading.view, max(0, start - 40), start - 1, start, end):
        return True
    verb = reading.at("verbs", start, end)
    unit = max(reading.at(n, start, end) for n in ("unit_heads", "class_words", "place_words"))
    if begins_unit(reading, start, end) or unit:
        return not (verb > unit and not upper)
    if separator == ";":
        return False
    return upper and not reading.at("adverbs", start, end)


def _members(reading: Reading, start: int, after: int, end: int) -> bool:
    """Whether a colon behind a class is followed by the names of its members ("UBND các phường: A, B")."""
    follow = after
    while follow < end and reading.text[follow].isspace():
        follow += 1
    if follow in {after, end} or not _in_class(reading.view, start):
        return False
    return (
        reading.text[follow].isupper()
        and not reading.at("verbs", follow, end)
        and not reading.at("adverbs", follow, end)
    )


def in_compound(view: str, start: int, separator: int, after: int, end: int) -> bool:
    """Whether the separator stands inside a known name such as "Văn hóa, Thể thao và Du lịch"."""
    low = max(start, separator - 60)
    for m in lexicon.pattern("compound_names", "bodies").finditer(view, low, min(end, after + 60)):
        if m.start() <= separator + (view[separator] == " ") and after <= m.end():
            return True
    return False
