"""Lines below a task that name units, times and products: "Phân công: …", "Thời gian thực hiện: …"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial

from extract.match import pattern, ruleset
from extract.text import Span, trim
from extract.unitlists import split_units
from extract.units import list_end
from extract.words import Reading


@dataclass(frozen=True)
class Attribute:
    """What one title of an attribute line holds: its role, its rule, and the interval of its value."""

    role: str
    rule: str
    value: Span
    title: int = 0  # where its title begins


def _open_end(text: str, value: Span) -> bool:
    """Whether a value ends with a bracket that was opened before it."""
    return bool(value) and text[value.end - 1] == ")" and "(" not in text[value.start : value.end]


@dataclass(frozen=True)
class Share:
    """Units with a role, and the letters of the items it is limited to ("chủ trì nội dung a, b")."""

    role: str
    units: list[Span]
    items: tuple[str, ...]


def read_attributes(reading: Reading, span: Span, anywhere: bool = False) -> list[Attribute]:
    """The attributes of a line; none where it does not begin with one (unless ``anywhere``)."""
    start = span.start
    while start < span.end and not reading.text[start].isalpha():
        start += 1  # bullets and leftovers of typing
    span = Span(start, span.end)
    text = _as_line(reading, span)
    hits = ruleset("attributes").find(text, Span(0, len(text)))
    if not hits or (not anywhere and hits[0].span.start):
        return []
    found = []
    for index, hit in enumerate(hits):
        end = hits[index + 1].span.start if index + 1 < len(hits) else len(text)
        value = trim(reading.text, Span(span.start + hit.span.end, span.start + end))
        while (value and reading.text[value.end - 1] in ";.,-( ") or _open_end(reading.text, value):
            value = Span(value.start, value.end - 1)
        found.append(Attribute(hit.rule.means, hit.rule.id, value, span.start + hit.span.start))
    return found


_value = partial(pattern, "attributes")
_BREAK = re.compile(r"\t|\n(?=\s*[A-ZĐÀ-Ỹ])")
_SHORTEST_TASK = 15  # characters in front of the attributes that its own paragraph holds


def _as_line(reading: Reading, span: Span) -> str:
    """A stretch in one line: a tab stands where the paragraph breaks before a capital."""
    line = list(reading.view[span.start : span.end].replace("\n", " "))
    for m in _BREAK.finditer(reading.text, *span):
        line[m.start() - span.start] = "\t"
    return "".join(line)


def cut_attributes(reading: Reading, span: Span) -> tuple[Span, list[Attribute]]:
    """A task without the attributes that stand at its end, and these: "… . Đơn vị chủ trì: …"."""
    found = read_attributes(reading, span, anywhere=True)
    if not found or found[0].title < span.start + _SHORTEST_TASK or not all(a.value for a in found):
        return span, []
    rest = trim(reading.text, Span(span.start, found[0].title))
    while rest and reading.text[rest.end - 1] in "(-–;":
        rest = trim(reading.text, Span(rest.start, rest.end - 1))
    return rest, found


def shares(reading: Reading, attribute: Attribute) -> list[Share]:
    """Who does what by an attribute of units: "X chủ trì nội dung a, b; Y phối hợp nội dung c"."""
    if attribute.role == "support":
        return _share("support", split_units(reading, attribute.value))
    found: list[Share] = []
    letters: tuple[str, ...] = ()  # of the clause before: a partner named after it shares its items
    for clause in _clauses(reading, attribute.value):
        end = list_end(reading, clause.start, clause.end)
        m = _value("share.role").match(reading.view, end, clause.end) if end > clause.start else None
        if m is None:
            found += _with_partners(reading, clause)
            continue
        role = "support" if m["support"] else "lead"
        items = _value("share.items").search(reading.view, m.end(), clause.end)
        if items:
            letters = tuple(re.findall(r"[a-zđ](?!\w)|\d+", items["items"]))
        elif role == "lead":
            letters = ()
        found += _share(role, split_units(reading, Span(clause.start, end)), letters)
        if role == "lead":
            found += [
                replace(s, items=letters)
                for s in _with_partners(reading, Span(m.end(), clause.end))
                if s.role == "support"
            ]
    return found


def _share(role: str, units: list[Span], items: tuple[str, ...] = ()) -> list[Share]:
    return [Share(role, units, items)] if units else []


def _clauses(reading: Reading, span: Span) -> list[Span]:
    """Parts of a value that each give a role; the whole value where no part does."""
    view = reading.view
    pieces, start = [], span.start
    for m in [*_value("share.end").finditer(view, *span), None]:
        pieces.append(_strip(view, Span(start, m.start() if m else span.end)))
        start = m.end() if m else span.end
    pieces = [piece for piece in pieces if piece]
    return pieces if any(_value("share.gives_role").search(view, *piece) for piece in pieces) else [span]


def _strip(view: str, span: Span) -> Span:
    start, end = span
    while start < end and view[start] in " -\n\t":
        start += 1
    while end > start and view[end - 1] in " .\n\t":
        end -= 1
    return Span(start, end)


def _with_partners(reading: Reading, span: Span) -> list[Share]:
    """Leading units of a stretch; what stands behind "phối hợp với" supports."""
    m = _value("share.partners").search(reading.view, span.start, span.end)
    if m is None:
        return _share("lead", split_units(reading, span))
    return [
        *_share("lead", split_units(reading, Span(span.start, m.start()))),
        *_share("support", split_units(reading, Span(m.end(), span.end))),
    ]
