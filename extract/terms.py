"""A term in one canonical notation, which examples are written in and which parses back.

before 2025-06-30      by 2025-12-31      on 2025-09-05       a day
within 2024-04-01..2024-06-30             until 2025-12-31    a period, without and with an open start
every FREQ=MONTHLY;BYMONTHDAY=15          every ?             a rhythm, the second without a known one
every FREQ=MONTHLY;BYMONTHDAY=15 before   ... by              a rhythm of last days
ongoing   ongoing from 2021-01-01   ongoing 2021-01-01..2021-12-31
relative   unspecified
relative +5WD from ngày nhận hồ sơ                            so long after an event (D WD W M Y H MIN)
relative -10D from khai mạc kỳ họp   relative -3D             so long before one, or one not named
relative from có kết quả                                      on an event, without a length
before ?   within ?                                           seen, but no such day
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, cast

from extract.moments import Precision

Kind = Literal["date", "period", "recurring", "ongoing", "relative", "unspecified"]
Bound = Literal["before", "by", "on", "within", "from"]
Measure = Literal["MIN", "H", "D", "WD", "W", "M", "Y"]


@dataclass(frozen=True, slots=True)
class Offset:
    """How long after an event (before it, where ``n`` is negative); ``WD`` are working days."""

    n: int
    unit: Measure

    def __str__(self) -> str:
        return f"{self.n:+d}{self.unit}"


@dataclass(frozen=True, slots=True)
class Term:
    """When something is due: ``due`` is the day named, ``bound`` whether it still counts.

    A relative term has the words of its event as ``anchor`` and the distance to it as ``offset``.
    """

    kind: Kind
    start: date | None = None
    due: date | None = None
    rrule: str | None = None
    bound: Bound | None = None
    precision: Precision | None = None
    year_inferred: bool = False
    reason: str = ""
    offset: Offset | None = None
    anchor: str | None = None

    @property
    def latest(self) -> date | None:
        """The last day that is still in time: the day before for "trước ngày X"."""
        if self.due and self.bound == "before" and self.kind == "date":
            return self.due if self.precision == "hour" else self.due - timedelta(days=1)
        return self.due


def write(term: Term) -> str:
    """The term in the canonical notation."""
    if term.kind == "date":
        return f"{term.bound} {term.due or '?'}"
    if term.kind == "period":
        if term.due is None:
            return "within ?"
        return f"within {term.start}..{term.due}" if term.start else f"until {term.due}"
    if term.kind == "recurring":
        return f"every {term.rrule or '?'}" + (f" {term.bound}" if term.bound else "")
    if term.kind == "ongoing" and term.start:
        return f"ongoing {term.start}..{term.due}" if term.due else f"ongoing from {term.start}"
    if term.kind == "relative":
        parts = [str(term.offset)] if term.offset else []
        return " ".join([term.kind, *parts, *([f"from {term.anchor}"] if term.anchor else [])])
    return term.kind


_NOTATIONS = (
    ("date", re.compile(r"(?P<bound>before|by|on) (?P<due>\S+)")),
    ("period", re.compile(r"within (?:\?|(?P<start>[\d-]+)\.\.(?P<due>[\d-]+))|until (?P<until>[\d-]+)")),
    ("recurring", re.compile(r"every (?P<rrule>\S+)(?: (?P<bound>before|by|on))?")),
    ("ongoing", re.compile(r"ongoing(?: from (?P<start>\S+)| (?P<first>[\d-]+)\.\.(?P<due>[\d-]+))?")),
    (
        "relative",
        re.compile(r"relative(?: (?P<n>[+-]\d+)(?P<unit>MIN|H|D|WD|W|M|Y))?(?: from (?P<anchor>\S.*))?"),
    ),
    ("unspecified", re.compile("unspecified")),
)


def parse(notation: str) -> Term:
    """The term that a notation says. Raises ``ValueError`` for anything else."""
    for kind, pattern in _NOTATIONS:
        m = pattern.fullmatch(notation)
        if m is None:
            continue
        named: dict[str, str | None] = m.groupdict()
        got = {name: None if value == "?" else value for name, value in named.items()}
        start, due = got.get("start") or got.get("first"), got.get("due") or got.get("until")
        bound = got.get("bound")
        if kind == "period" and due:
            bound = "within" if start else "by"
        elif kind == "ongoing" and start and not due:
            bound = "from"
        return Term(
            cast(Kind, kind),
            date.fromisoformat(start) if start else None,
            date.fromisoformat(due) if due else None,
            got.get("rrule"),
            cast("Bound | None", bound),
            offset=Offset(int(n), cast(Measure, got["unit"])) if (n := got.get("n")) else None,
            anchor=got.get("anchor"),
        )
    raise ValueError(f"not a term: {notation!r}")
