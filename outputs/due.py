"""What falls due between two days, out of the database: as records and as a calendar (RFC 5545)."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
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
    WHERE (t.optional = 0 OR :optional)
      AND (x.latest BETWEEN :first AND :last AND x.kind IN ('date', 'period')
           OR x.rrule IS NOT NULL OR x.kind = 'relative' AND x.offset IS NOT NULL)
    ORDER BY d.name, t.position, x.position
"""


def due(store: Store, first: date, last: date, optional: bool = False) -> list[Due]:
    """The last days of tasks within ``first..last``, both included, earliest first.

    A rhythm gives its occurrences over the plan's period; a term after the issue of the document is
    reckoned where its date is complete. Terms without any day are left out, as are optional tasks
    unless asked for.
    """
    leads: dict[str, list[str]] = {}
    for row in store.db.query("SELECT task, text FROM units WHERE role = 'lead' ORDER BY task, position"):
        leads.setdefault(row["task"], []).append(row["text"])
    bounds = {"first": first.isoformat(), "last": last.isoformat(), "optional": optional}
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
    elif row["kind"] == "relative":
        issued = _issued(row)
        offset = parse(f"relative {row['offset']}").offset
        if issued and offset and offset.n > 0 and row["anchor"] and hangs_on_issue(row["anchor"]):
            reckoned = reckon(issued, offset)
            if reckoned.day and first <= reckoned.day <= last:
                notes = [f"tính từ ngày ban hành {issued:%d/%m/%Y}", reckoned.reason]
                yield reckoned.day, True, "; ".join(note for note in notes if note)
    elif row["latest"]:
        exact = row["precision"] in ("day", "hour")
        note = "năm suy ra từ văn bản" if row["year_inferred"] else ""
        yield date.fromisoformat(row["latest"]), exact, note


def _issued(row: dict[str, Any]) -> date | None:
    """The day of issue, where the header gives the whole of it."""
    return date.fromisoformat(row["date"]) if row["date"] and len(row["date"]) == 10 else None


def _occurrences(row: dict[str, Any], first: date, last: date) -> Iterator[tuple[date, bool, str]]:
    begin, end = plan_period(row["title"], _issued(row))
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
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boctach//due//VI", "CALSCALE:GREGORIAN"]
    for entry in entries:
        lead = ", ".join(entry.lead)
        about = [
            f"Thời hạn: {entry.text}",
            f"Chủ trì: {lead}" if lead else "",
            f"Văn bản: {entry.number or entry.document}" + (f", mục {entry.label}" if entry.label else ""),
            f"Lưu ý: {entry.note}" if entry.note else "",
        ]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.deadline}:{entry.day:%Y%m%d}@boctach",
            f"DTSTAMP:{entry.stored_at[:19].replace('-', '').replace(':', '')}Z",
            f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(entry.task)}",
            f"DESCRIPTION:{_escaped(chr(10).join(line for line in about if line))}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _escaped(text: str) -> str:
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line of at most 75 octets, its continuations begun with a blank, letters kept whole."""
    pieces, room = [""], 75
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append(" ")
            room = 74
        pieces[-1] += letter
        room -= size
    return "".join(f"{piece}\r\n" for piece in pieces)
