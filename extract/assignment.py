"""Who must do it and who works along, as a sentence says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from extract.match import pattern, stands
from extract.text import Span, trim
from extract.unitlists import split_units
from extract.units import begins_unit, list_end
from extract.words import Reading


@dataclass
class Assignment:
    """Units named by a sentence; ``order`` is where the order itself begins."""

    lead: list[Span] = field(default_factory=list)
    support: list[Span] = field(default_factory=list)
    order: int = 0
    rule: str = ""


_sentence = partial(pattern, "sentences")
_CLAUSE_END = re.compile(r"[.!?](?:\s+)(?=[A-ZĐÀ-Ỹ“\"])|\n|;\s+(?=[A-ZĐÀ-Ỹ]|các )")
_REACH = 500  # how far into a sentence its order may begin


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Clauses that may have a subject of their own: parted by a full stop or semicolon before a capital."""
    start = span.start
    for m in _CLAUSE_END.finditer(text[span.start : span.end]):
        end = span.start + m.end()
        piece = trim(text, Span(start, end))
        if piece:
            yield piece
        start = end
    piece = trim(text, Span(start, span.end))
    if piece:
        yield piece


def read_assignment(reading: Reading, span: Span) -> Assignment:
    """The units that a leaf's own words name as leading and supporting."""
    view = reading.view
    result = Assignment(order=span.start)
    for number, sentence in enumerate(_clauses(reading, span)):
        if number and view[sentence.start - 2] == ";" and _in_list(reading, span.start, sentence.start):
            continue
        lead, order, rule = _subject(reading, sentence)
        if lead and result.lead and _sentence("assignment.joins").match(view, order, sentence.end):
            result.support += lead
        elif lead:
            lead, along = _along(view, lead)
            result.support += along
            known = {view[s.start : s.end] for s in result.lead}
            result.lead += [s for s in lead if view[s.start : s.end] not in known]
            result.rule = result.rule or rule
            if number == 0:
                result.order = order
    if not result.lead and (units := _trailing(reading, span)):
        result.lead, result.rule = split_units(reading, units), "assignment.trailing"
    partners = _partners(reading, span, result.lead)
    result.support += [s for s in partners if all(s != known for known in result.support)]
    return result


def _clauses(reading: Reading, span: Span) -> Iterator[Span]:
    """As :func:`sentences`; a list of units at the start is not cut at its semicolons."""
    reached = list_end(reading, span.start, span.end)
    for sentence in sentences(reading.text, span):
        if sentence.end >= reached:
            yield Span(span.start if sentence.start < reached else sentence.start, sentence.end)


def _along(view: str, units: list[Span]) -> tuple[list[Span], list[Span]]:
    """A subject's units parted at "cùng": those behind it work along."""
    for index in range(1, len(units)):
        if _sentence("assignment.along").fullmatch(view, units[index - 1].end, units[index].start):
            return units[:index], units[index:]
    return units, []


def _trailing(reading: Reading, span: Span) -> Span | None:
    """The units at the end of a sentence whose words before them are the task: "…, Văn phòng thực hiện"."""
    view = reading.view
    start = span.start
    while m := _sentence("assignment.trailing").search(view, start, span.end):
        units = Span(m.start("units"), m.end("units"))
        guest = _sentence("assignment.guest").search(view, span.start, m.start())
        if not guest and begins_unit(reading, *units) and list_end(reading, *units) == units.end:
            return units
        start = m.start() + 1
    return None


def _starts(reading: Reading, sentence: Span) -> Iterator[int]:
    """Where a subject may begin: the sentence's start, and behind the commas of its opening."""
    view = reading.view
    alone = _sentence("assignment.alone").match(view, sentence.start, sentence.end)
    yield alone.end() if alone else sentence.start
    if stands("sentences", "before the subject", view, *sentence):
        for count, m in enumerate(_sentence("assignment.after").finditer(view, sentence.start, sentence.end)):
            if count > 5:
                return
            yield m.end()


def _subject(reading: Reading, sentence: Span) -> tuple[list[Span], int, str]:
    """The sentence's leading units, where its order begins, and the rule that saw it."""
    view = reading.view
    ordered = _sentence("assignment.ordered")
    for start in _starts(reading, sentence):
        if start > sentence.start and _in_list(reading, sentence.start, start):
            continue
        if m := ordered.match(view, start, sentence.end):
            end = list_end(reading, m.end(), sentence.end)
            if end > m.end():
                return split_units(reading, Span(m.end(), end)), end, "assignment.ordered"
            continue
        end = list_end(reading, start, sentence.end)
        if (
            end > start
            and (m := ordered.match(view, end + 1, sentence.end))
            and _may_order(view, Span(start, end), m)
            and begins_unit(reading, m.end(), sentence.end)
        ):
            start, end = m.end(), list_end(reading, m.end(), sentence.end)
            return split_units(reading, Span(start, end)), end, "assignment.ordered"
        if end > start and _is_subject(reading, start, end, sentence.end):
            return split_units(reading, Span(start, end)), end, "assignment.subject"
        if end > start and (m := _sentence("assignment.bound").match(view, end, sentence.end)):
            # the name goes on with words of its own up to the duty: "cơ sở có giấy phép … phải báo cáo"
            return split_units(reading, Span(start, m.end())), m.end(), "assignment.subject"
    return _ordered_inside(reading, sentence)


def _may_order(view: str, units: Span, order: re.Match[str]) -> bool:
    """Whether the units give the task on: anybody may ask, only those above others assign."""
    asks = _sentence("assignment.asks").match(order[0])
    return bool(asks) or bool(_sentence("assignment.superior").match(view, *units))


def _ordered_inside(reading: Reading, sentence: Span) -> tuple[list[Span], int, str]:
    """As :func:`_subject`, for an order that stands behind other words of its sentence."""
    view = reading.view
    inside = _sentence("assignment.ordered_inside")
    for m in inside.finditer(view, sentence.start, min(sentence.end, sentence.start + _REACH)):
        end = list_end(reading, m.end(), sentence.end)
        if end == m.end() or not _is_subject(reading, m.end(), end, sentence.end):
            continue
        if view[m.start() - 2 : m.start()] == ": " or _free_before(reading, sentence.start, m.start()):
            return split_units(reading, Span(m.end(), end)), end, "assignment.ordered"
    return [], sentence.start, ""


def _in_list(reading: Reading, start: int, position: int) -> bool:
    """Whether the comma before ``position`` stands inside a list of units ("các cơ quan, đơn vị")."""
    view = reading.view
    for m in _sentence("assignment.name").finditer(view, max(start, position - 90), position - 1):
        if not reading.begins_word(m.start()):
            continue
        owned = _sentence("assignment.owned").match(view, m.start())
        if owned and _sentence("assignment.owner").match(view, position):
            if reading.text[position].isupper():
                return False  # "theo đề xuất của các đơn vị, Phòng A …"
            continue  # "theo kế hoạch của UBND tỉnh, các sở …": an owner, then the one who acts
        if (
            begins_unit(reading, m.start(), position + 40)
            and list_end(reading, m.start(), position + 40) > position
        ):
            return True
    return False


def _free_before(reading: Reading, start: int, position: int) -> bool:
    """Whether what stands before an ordering verb leaves it free to order: no verb of its own task."""
    view = reading.view
    before = view[start:position].strip(" ,;:")
    if not before:
        return True
    return (
        stands("sentences", "before the subject", before)
        or begins_unit(reading, start, position)
        or bool(_sentence("assignment.orderer").search(before))
    )


def _is_subject(reading: Reading, start: int, end: int, limit: int) -> bool:
    """Whether the units at the start of a sentence are the ones who act."""
    text, view = reading.text, reading.view
    rest = end
    while rest < limit and view[rest] in " ,:":
        rest += 1
    if rest >= limit or _sentence("assignment.told").match(view, rest, limit):
        return False
    if stands("sentences", "behind a unit", view, end, limit):
        return True
    if view[end : end + 1] == ":":
        return True
    acts = reading.at("verbs", rest, limit) or reading.at("adverbs", rest, limit)
    acts = acts or (reading.tag(rest).startswith("V") and not reading.at("unit_ends", rest, limit))
    return bool(acts) and not text[rest].isupper()


def _partners(reading: Reading, span: Span, lead: list[Span]) -> list[Span]:
    """Units behind "phối hợp với" and "cùng"."""
    view = reading.view
    found: list[Span] = []
    for m in _sentence("assignment.partner").finditer(view, span.start, span.end):
        start = m.end()
        if m["along"] and not _works_along(view, span, m.start(), lead):
            continue
        if any(start < s.end for s in found):
            continue
        end = list_end(reading, start, span.end)
        if end <= start or (m["called"] and not _sentence("assignment.takes_part").match(view, end)):
            continue
        alone = m["manner"] is not None and not m["manner"].strip()
        if alone and reading.at("verbs", start, span.end) > reading.at("unit_heads", start, span.end):
            continue
        found += split_units(reading, Span(start, end))
    if lead:
        for m in _sentence("assignment.comma").finditer(view, max(s.end for s in lead), span.end):
            end = list_end(reading, m.end(), span.end)
            if any(m.end() < s.end for s in found):
                continue
            if end > m.end() and _sentence("assignment.joins").match(view, end, span.end):
                found += split_units(reading, Span(m.end(), end))
    return [s for s in found if not any(s == other for other in lead)]


def _works_along(view: str, span: Span, position: int, lead: list[Span]) -> bool:
    """Whether "cùng" at a position joins a partner: behind "chủ trì", "phối hợp" or the leading units."""
    joint = _sentence("assignment.joint").search(view[max(span.start, position - 12) : position])
    return bool(joint) or position == span.start or any(unit.end >= position - 2 for unit in lead)
