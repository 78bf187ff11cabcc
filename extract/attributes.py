"""Lines below a task that name units, times and products: "Phân công: …", "Thời gian thực hiện: …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
    view = reading.view
    text = view[span.start : span.end].replace("\n", " ")
    hits = ruleset("attributes").find(text, Span(0, len(text)))
    if not hits or (not anywhere and text[: hits[0].span.start].strip(" -–+*•")):
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
    view = reading.view
    found: list[Share] = []
    default = "support" if attribute.role == "support" else "lead"
    if default == "support":
        units = split_units(reading, attribute.value)
        return [Share("support", units, ())] if units else []
    for clause in _clauses(reading, attribute.value):
        end = list_end(reading, clause.start, clause.end)
        rest = view[end : clause.end]
        m = _ROLE.match(rest) if end > clause.start else None
        if m is None:
            whole = Span(clause.start, clause.end)
            found += _with_partners(reading, whole, default)
            continue
        role = "support" if m["role"] in {"phối hợp", "hỗ trợ"} else "lead"
        items = _ITEMS.search(rest)
        letters = tuple(re.findall(r"[a-zđ](?!\w)|\d+", items["items"])) if items else ()
        found.append(Share(role, split_units(reading, Span(clause.start, end)), letters))
        if role == "lead":
            tail = Span(end + m.end(), clause.end)
            found += [s for s in _with_partners(reading, tail, "lead") if s.role == "support"]
    return _merge(found)


def _clauses(reading: Reading, span: Span) -> list[Span]:
    """Parts of a value that each give a role; the whole value where no part does."""
    view = reading.view
    parts = [m.start() for m in re.compile(r";").finditer(view, *span)]
    pieces, start = [], span.start
    for cut in [*parts, span.end]:
        pieces.append(Span(start, cut))
        start = cut + 1
    pieces = [p for p in (Span(*_strip(reading, p)) for p in pieces) if p]
    roles = [bool(re.search(plain_pattern(r"\b(?:chủ trì|phối hợp|thực hiện)\b").pattern, view[p.start : p.end])) for p in pieces]
    return pieces if any(roles) else [span]


def _strip(reading: Reading, span: Span) -> tuple[int, int]:
    view = reading.view
    start, end = span
    while start < end and view[start] in " -–\n\t":
        start += 1
    while end > start and view[end - 1] in " .\n\t":
        end -= 1
    return start, end


_PARTNERS = plain_pattern(r"[,;.]?\s*(?:chủ trì\s*,?\s*)?(?:phối hợp|cùng)(?:\s+(?:với|cùng))?\s*:?\s+")


def _with_partners(reading: Reading, span: Span, role: str) -> list[Share]:
    """Units of a stretch; what stands behind "phối hợp với" supports."""
    view = reading.view
    m = _PARTNERS.search(view, span.start, span.end) if role == "lead" else None
    if m is None or "phối hợp" not in m[0]:
        return [Share(role, split_units(reading, span), ())]
    first = Span(span.start, m.start())
    return [
        Share(role, split_units(reading, first) if first else [], ()),
        Share("support", split_units(reading, Span(m.end(), span.end)), ()),
    ]


def _merge(found: list[Share]) -> list[Share]:
    return [share for share in found if share.units]
