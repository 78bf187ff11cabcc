"""Lines below a task that name units, times and products: "Phân công: …", "Thời gian thực hiện: …"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extract.match import ruleset
from extract.text import Span, plain_pattern, trim
from extract.units import list_end, split_units
from extract.words import Reading


@dataclass(frozen=True)
class Attribute:
    """What one title of an attribute line holds: its role, its rule, and the interval of its value."""

    role: str
    rule: str
    value: Span
    start: int


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
    text = reading.view[span.start : span.end].replace("\n", " ")
    hits = ruleset("attributes").find(text, Span(0, len(text)))
    if not hits or (not anywhere and hits[0].span.start):
        return []
    found = []
    for index, hit in enumerate(hits):
        end = hits[index + 1].span.start if index + 1 < len(hits) else len(text)
        value = trim(reading.text, Span(span.start + hit.span.end, span.start + end))
        while value and reading.text[value.end - 1] in ";.,- ":
            value = Span(value.start, value.end - 1)
        found.append(Attribute(hit.rule.means, hit.rule.id, value, span.start + hit.span.start))
    return found


_ROLE = plain_pattern(r"\s*(?P<role>chủ trì|phối hợp|thực hiện|hỗ trợ)")
_ITEMS = plain_pattern(
    r"(?:(?:các )?(?:nội dung|mục|điểm|phần|ý|khoản|nhiệm vụ)\s*)(?P<items>(?:[a-zđ]|\d{1,2}(?:\.\d)*)(?:\s*(?:,|và|;)\s*(?:[a-zđ]|\d{1,2}(?:\.\d)*)(?!\w))*)(?!\w)"
)


def shares(reading: Reading, attribute: Attribute) -> list[Share]:
    """Who does what by an attribute of units: "X chủ trì nội dung a, b; Y phối hợp nội dung c"."""
    if attribute.role == "support":
        return _share("support", split_units(reading, attribute.value))
    found: list[Share] = []
    letters: tuple[str, ...] = ()  # of the clause before: a partner named after it shares its items
    for clause in _clauses(reading, attribute.value):
        end = list_end(reading, clause.start, clause.end)
        m = _ROLE.match(reading.view, end, clause.end) if end > clause.start else None
        if m is None:
            found += _with_partners(reading, clause)
            continue
        role = "support" if m["role"] in {"phối hợp", "hỗ trợ"} else "lead"
        items = _ITEMS.search(reading.view, m.end(), clause.end)
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


_CLAUSE_END = plain_pattern(
    r";|,\s+(?=(?:phòng|ban|sở|văn phòng|trung tâm|công an|bộ phận|tổ|ubnd|đồng chí)\b[^,;]{2,80}?(?:chủ trì|phối hợp)(?: (?:nội dung|mục|điểm|các nội dung|thực hiện)|\s*[.;,]|\s*$))"
)


def _clauses(reading: Reading, span: Span) -> list[Span]:
    """Parts of a value that each give a role; the whole value where no part does."""
    view = reading.view
    pieces, start = [], span.start
    for m in [*_CLAUSE_END.finditer(view, *span), None]:
        pieces.append(_strip(view, Span(start, m.start() if m else span.end)))
        start = m.end() if m else span.end
    pieces = [piece for piece in pieces if piece]
    return pieces if any(_GIVES_ROLE.search(view, *piece) for piece in pieces) else [span]


_GIVES_ROLE = plain_pattern(r"\b(?:chủ trì|phối hợp|thực hiện)\b")


def _strip(view: str, span: Span) -> Span:
    start, end = span
    while start < end and view[start] in " -\n\t":
        start += 1
    while end > start and view[end - 1] in " .\n\t":
        end -= 1
    return Span(start, end)


_PARTNERS = plain_pattern(r"[,;.]?\s*(?:chủ trì\s*,?\s*)?phối hợp(?:\s+(?:với|cùng))?\s*:?\s+")


def _with_partners(reading: Reading, span: Span) -> list[Share]:
    """Leading units of a stretch; what stands behind "phối hợp với" supports."""
    m = _PARTNERS.search(reading.view, span.start, span.end)
    if m is None:
        return _share("lead", split_units(reading, span))
    return [
        *_share("lead", split_units(reading, Span(span.start, m.start()))),
        *_share("support", split_units(reading, Span(m.end(), span.end))),
    ]
