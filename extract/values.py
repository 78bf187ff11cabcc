"""The values of a task, read out of its draft: units, terms, products, kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import cast

from extract.attributes import shares
from extract.deadlines import Found, Frame, find_deadlines
from extract.drafts import Draft
from extract.match import pattern, placed
from extract.model import Deadline, Origin, Product, Task, TaskKind, Unit
from extract.orders import accounts, closes
from extract.text import Span, bare, trim
from extract.words import Reading

_task = partial(pattern, "tasks")
_PIECE_END = re.compile(r"[;\n]")
_APART = re.compile(r"\W+")
_LONGEST_TERM = 40  # characters of a heading that only names a time
_OF_HEADINGS = {"date", "period", "relative", "recurring"}  # what a heading can say for the tasks below it


def read_values(reading: Reading, draft: Draft, frame: Frame) -> Task:
    """A draft with its values read out of the text."""
    span = _text_span(reading, draft.span)
    lead, support = _units(reading, draft)
    return Task(
        key="",
        label=draft.label,
        text=reading.read(span),
        span=span,
        kind=_kind(reading, draft, span),
        section=draft.section,
        rule=draft.rule,
        lead=lead,
        support=support,
        deadlines=_deadlines(reading, draft, span, frame),
        products=_products(reading, draft),
        optional=draft.optional,
    )


def _text_span(reading: Reading, span: Span) -> Span:
    """A task's text ends before the closing "./."."""
    start, end = trim(reading.text, span)
    if reading.text[start:end].endswith("./."):
        end -= 3
    return trim(reading.text, Span(start, end))


def _units(reading: Reading, draft: Draft) -> tuple[list[Unit], list[Unit]]:
    """Own units win over attribute lines, and these over what headings and introductions give."""
    partner_rule = "table.support" if draft.from_table else "assignment.partner"
    own_lead = _mentions(reading, draft.own_lead, draft.lead_rule, "written")
    own_support = _mentions(reading, draft.own_support, partner_rule, "written")
    if draft.from_table:
        return own_lead, own_support
    lines = _of_attributes(reading, draft)
    given_lead = _mentions(reading, draft.given.lead, draft.given.rule, "inherited")
    lead = own_lead or lines[0] or given_lead
    support = own_support or lines[1]
    if not support and _names(own_lead) <= _names(given_lead):
        support = _mentions(reading, draft.given.support, draft.given.rule, "inherited")
    leading = _names(lead)
    return lead, [unit for unit in support if _name(unit) not in leading]


def _of_attributes(reading: Reading, draft: Draft) -> tuple[list[Unit], list[Unit]]:
    """Leading and supporting units of the attribute lines below a task, as far as they concern it."""
    found: dict[str, list[Span]] = {"lead": [], "support": []}
    for attribute in draft.attributes:
        if attribute.role not in found:
            continue
        for share in shares(reading, attribute):
            if not share.items or draft.letters & set(share.items):
                found[share.role].extend(share.units)
    return (
        _mentions(reading, found["lead"], "attribute.lead", "inherited"),
        _mentions(reading, found["support"], "attribute.support", "inherited"),
    )


def _mentions(reading: Reading, spans: Sequence[Span], rule: str, origin: Origin) -> list[Unit]:
    """The units of some spans, each name once."""
    named: dict[str, Unit] = {}
    for span in spans:
        unit = Unit(text=reading.read(span), span=span, rule=rule, origin=origin)
        named.setdefault(_name(unit), unit)
    return [unit for name, unit in named.items() if name]


def _name(unit: Unit) -> str:
    """A unit's name folded for comparison."""
    return _APART.sub(" ", bare(unit.text)).strip()


def _names(units: Sequence[Unit]) -> set[str]:
    return {_name(unit) for unit in units}


def _deadline(reading: Reading, found: Found, origin: Origin) -> Deadline:
    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return Deadline(
        text=reading.read(found.span),
        span=found.span,
        rule=found.rule,
        origin=origin,
        kind=found.kind,  # type: ignore[arg-type]
        start=iso(found.start),
        due=iso(found.due),
        rrule=found.rrule,
        bound=found.term.bound,
        latest=iso(found.latest),
        precision=found.term.precision,
        year_inferred=found.term.year_inferred,
        anchor=reading.read(found.anchor) if found.anchor else None,
        offset=str(found.term.offset) if found.term.offset else None,
    )


def _deadlines(reading: Reading, draft: Draft, span: Span, frame: Frame) -> list[Deadline]:
    """Terms of the text, of its footnotes, of its attribute lines or cell, and of its heading."""
    own = _own_terms(reading, span, frame)
    attributes = [attribute.value for attribute in draft.attributes if attribute.role == "time"]
    stretches = [*draft.times, *attributes] or draft.given.times
    cell = replace(frame, in_attribute=True)
    given = [f for stretch in stretches for f in find_deadlines(reading.text, stretch, cell)]
    firm = [f for f in own if f.kind in {"date", "period"}]
    result: list[Deadline] = []
    if given and (draft.from_table or not firm):
        origin: Origin = "written" if draft.times else "inherited"
        result += [_deadline(reading, f, origin) for f in given]
    if not given:
        result += [_deadline(reading, f, "written") for f in own]
    elif draft.from_table:
        result += [_deadline(reading, f, "written") for f in own if f in firm or f.kind == "relative"]
    else:
        result += [_deadline(reading, f, "written") for f in firm]
    return list(_different(result or list(_of_heading(reading, draft, frame))))


def _own_terms(reading: Reading, span: Span, frame: Frame) -> list[Found]:
    """The terms of a text; where its footnotes name some, its own ones without a day give way."""
    own = find_deadlines(reading.text, span, frame)
    for note in reading.document.notes:
        if span.start <= note.anchor <= span.end:
            noted = find_deadlines(reading.text, note.span, frame)
            if noted:
                own = [f for f in own if f.rrule or f.due or f.start] + noted
    return own


def _different(deadlines: Sequence[Deadline]) -> Iterator[Deadline]:
    """The terms without repetitions: the same days, or the same words where there are none."""
    seen = set()
    for deadline in deadlines:
        words = deadline.text if deadline.kind in {"relative", "unspecified"} else ""
        key = (deadline.kind, deadline.start, deadline.due, deadline.rrule, words)
        if key not in seen:
            seen.add(key)
            yield deadline


def _of_heading(reading: Reading, draft: Draft, frame: Frame) -> Iterator[Deadline]:
    """The terms of the nearest heading that has one."""
    for heading in reversed(draft.given.heading_times):
        alone = heading.end - heading.start < _LONGEST_TERM and _task("task.times").match(
            reading.view, *heading
        )
        said = replace(frame, in_attribute=True) if alone else frame
        found = [f for f in find_deadlines(reading.text, heading, said) if f.kind in _OF_HEADINGS]
        if found:
            yield from (_deadline(reading, f, "inherited") for f in found)
            return


def _products(reading: Reading, draft: Draft) -> list[Product]:
    """The items of product cells and attribute lines: parted by semicolons and lines."""
    stretches: list[tuple[Span, str, Origin]] = [(s, "table.product", "written") for s in draft.products]
    stretches += [(a.value, a.rule, "inherited") for a in draft.attributes if a.role == "product"]
    if not stretches:
        stretches = [(s, "attribute.product", "inherited") for s in draft.given.products]
    return [
        Product(text=reading.read(piece), span=piece, rule=rule, origin=origin)
        for stretch, rule, origin in stretches
        for piece in _pieces(reading.text, stretch)
    ]


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The listed items of a stretch, without bullets and final punctuation."""
    start = span.start
    ends = [(m.start(), m.end()) for m in _PIECE_END.finditer(text, *span)]
    for end, following in [*ends, (span.end, span.end)]:
        piece = trim(text, Span(start, end))
        while piece and text[piece.start] in "-–+•*":
            piece = trim(text, Span(piece.start + 1, piece.end))
        while piece and text[piece.end - 1] in ".,":
            piece = Span(piece.start, piece.end - 1)
        if any(c.isalpha() for c in text[piece.start : piece.end]):
            yield piece
        start = following


def _kind(reading: Reading, draft: Draft, span: Span) -> TaskKind:
    folded = reading.view[span.start : span.end]
    if draft.optional and closes(folded):
        return "general_call"
    if draft.optional and accounts(folded):
        return "accountability"
    if draft.kind_of_section == "funding":
        return "funding"
    kinds = (rule.means for rule, pattern in placed("tasks", "kind") if pattern.search(folded))
    return cast(TaskKind, next(kinds, "action"))
