"""What falls due between two days, out of the database: as records and as a calendar (RFC 5545)."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from rich.table import Table
from rich.text import Text

from extract.moments import LAST_YEAR
from extract.period import plan_period
from extract.rhythm import has_day, last_days
from extract.terms import parse
from extract.workdays import hangs_on_issue, reckon
from outputs.ics import Event, calendar
from outputs.store import Store


@dataclass(frozen=True, slots=True)
class Due:
    """A last day of a task. ``exact`` is false where the document names a step, not its day."""

    day: date
    exact: bool
    note: str
    """What a clerk must know of the day: where it was reckoned from, what is not certain."""
    text: str
    """The words of the term."""
    task: str
    label: str | None
    lead: tuple[str, ...]
    document: str
    number: str | None
    deadline: str
    """Id of the term in the database."""
    stored_at: str


_QUERY = """
    SELECT x.id, x.text, x.kind, x.latest, x.rrule, x.bound, x.precision, x.year_inferred,
           x.anchor, x.offset, t.id AS task_id, t.text AS task, t.label,
           d.name, d.number, d.title, d.date, d.stored_at
    FROM deadlines x JOIN tasks t ON t.id = x.task JOIN documents d ON d.id = t.document
    WHERE (:everything OR t.optional = 0 AND NOT EXISTS (
        SELECT 1 FROM tasks o WHERE o.document = t.document AND o.key = t.same_as AND o.optional = 0))
      AND (x.latest BETWEEN :first AND :last AND x.kind IN ('date', 'period')
           OR x.rrule IS NOT NULL OR x.kind = 'relative' AND x.offset IS NOT NULL)
    ORDER BY d.name, t.position, x.position
"""


def due(store: Store, first: date, last: date, everything: bool = False) -> list[Due]:
    """The last days of tasks within ``first..last``, both included, earliest first.

    A rhythm gives its occurrences over the plan's period; a term after the issue of the document is
    reckoned where its date is complete. Terms without any day are left out, as are optional tasks
    and duties that a table row says with more, unless ``everything`` is asked for.
    """
    leads: dict[str, list[str]] = {}
    for row in store.db.query("SELECT task, text FROM units WHERE role = 'lead' ORDER BY task, position"):
        leads.setdefault(row["task"], []).append(row["text"])
    bounds = {"first": first.isoformat(), "last": last.isoformat(), "everything": everything}
    found = [
        Due(
            day, exact, note, row["text"], row["task"], row["label"], tuple(leads.get(row["task_id"], ())),
            row["name"], row["number"], row["id"], row["stored_at"],
        )
        for row in store.db.query(_QUERY, bounds)
        for day, exact, note in _days(row, first, last)
    ]  # fmt: skip
    return sorted(found, key=lambda entry: entry.day)


def _days(row: dict[str, Any], first: date, last: date) -> Iterator[tuple[date, bool, str]]:
    if row["rrule"]:
        yield from _occurrences(row, first, last)
    elif (found := settled(row, issued_on(row["date"]))) and first <= found[0] <= last:
        yield found


def settled(term: Mapping[str, Any], issued: date | None) -> tuple[date, bool, str] | None:
    """The last day of a term that is no rhythm, whether the document names that day, and what to know of it.

    ``None`` where it has no day. A term after the issue of the document is reckoned from the day of issue.
    """
    if term["kind"] == "relative":
        offset = parse(f"relative {term['offset']}").offset if term["offset"] else None
        if issued and offset and offset.n > 0 and term["anchor"] and hangs_on_issue(term["anchor"]):
            reckoned = reckon(issued, offset)
            if reckoned.day:
                notes = [f"tính từ ngày ban hành {issued:%d/%m/%Y}", reckoned.reason]
                return reckoned.day, True, "; ".join(note for note in notes if note)
        return None
    if term["kind"] not in ("date", "period") or not term["latest"]:
        return None
    note = "năm suy ra từ văn bản" if term["year_inferred"] else ""
    return date.fromisoformat(term["latest"]), term["precision"] in ("day", "hour"), note


def issued_on(iso: str | None) -> date | None:
    """The day of issue, where the header gives the whole of it."""
    return date.fromisoformat(iso) if iso and len(iso) == 10 else None


def _occurrences(row: dict[str, Any], first: date, last: date) -> Iterator[tuple[date, bool, str]]:
    begin, end = plan_period(row["title"], issued_on(row["date"]))
    begin = begin or first
    end = min(end or last, last + timedelta(days=1), date(LAST_YEAR, 12, 31))
    if begin > end:
        return
    exact = has_day(row["rrule"])
    for day in last_days(row["rrule"], row["bound"], row["precision"], begin, end):
        if first <= day <= last:
            yield day, exact, "" if exact else "cuối kỳ; văn bản không nêu ngày"


def table(entries: Iterable[Due]) -> Table:
    """The entries for the terminal; "≤" marks a day that is the end of a step or span."""
    found = Table(header_style="bold")
    for title in ("Ngày", "Chủ trì", "Nhiệm vụ", "Thời hạn", "Văn bản"):
        found.add_column(title, no_wrap=title == "Ngày")
    for entry in entries:
        found.add_row(
            Text(("" if entry.exact else "≤ ") + f"{entry.day:%d/%m/%Y}"),
            Text(", ".join(entry.lead)),
            Text(textwrap.shorten(entry.task, 160, placeholder=" …")),
            Text(entry.text + (f" ({entry.note})" if entry.note else "")),
            Text(" ".join(part for part in (entry.number or entry.document, entry.label) if part)),
        )
    return found


def ics(entries: Iterable[Due]) -> str:
    """The entries as a calendar of whole days; the same entries give the same text."""
    return "".join(calendar(_event(entry) for entry in entries))


def _event(entry: Due) -> Event:
    return Event(
        uid=f"{entry.deadline}:{entry.day:%Y%m%d}@boctach",
        stamp=entry.stored_at,
        day=entry.day,
        summary=entry.task,
        about=about(entry.text, entry.lead, entry.number or entry.document, entry.label, entry.note),
    )


def about(term: str, lead: Sequence[str], document: str, label: str | None, note: str) -> str:
    """What a calendar says below the task: the words of the term, who leads, where it stands."""
    lines = [
        f"Thời hạn: {term}",
        f"Chủ trì: {', '.join(lead)}" if lead else "",
        f"Văn bản: {document}" + (f", mục {label}" if label else ""),
        f"Lưu ý: {note}" if note else "",
    ]
    return "\n".join(line for line in lines if line)
