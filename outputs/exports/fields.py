"""What a column of a table can hold: a function from a record to a value, by the name of the field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from outputs.exports.source import Entry
from outputs.labels import label
from outputs.rhythms import day, means
from outputs.store import Json

Days = tuple[date, ...]
Value = str | int | float | Days | None
Row = list[Value]


_date = lru_cache(date.fromisoformat)  # the same few days stand in all tasks of a plan


@dataclass(frozen=True, slots=True)
class Paper:
    """What every record of a document shares; ``cited`` is how another document names this one."""

    entry: Entry
    header: Mapping[str, str | None]
    headings: Mapping[str | None, str]
    issued: Value
    cited: str

    @classmethod
    def of(cls, entry: Entry) -> Paper:
        parts: dict[str, Json | None] = entry.plan["header"]
        header = {name: part["text"] if part else None for name, part in parts.items()}
        headings = {section["label"]: section["heading"] for section in entry.plan["sections"]}
        iso = header["date"] or ""
        issued = (_date(iso),) if len(iso) == 10 else day(iso) or None
        return cls(entry, header, headings, issued, _cited(header) or entry.plan["source"]["name"])


def _cited(header: Mapping[str, str | None]) -> str:
    """For example "Kế hoạch số 12/KH-UBND ngày 03/06/2024"."""
    kind, number, issued = (header[name] for name in ("doc_type", "number", "date"))
    parts = [(kind or "").capitalize()]
    if number:
        parts.append(f"số {'…' if number.startswith('/') else ''}{number}")
    if issued:
        parts.append(f"{('năm', 'tháng', 'ngày')[issued.count('-')]} {day(issued)}")
    said = " ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


@dataclass(slots=True)
class Subject:
    """One record that becomes a row: a task, a target or a document. ``ordinal`` counts the rows from 1."""

    paper: Paper
    record: Json
    id: str
    ordinal: int = 0


Field = Callable[[Subject], Value]


def subjects(entry: Entry, table: str) -> Iterator[Subject]:
    """The records of a document that become rows of a table."""
    paper = Paper.of(entry)
    if table == "tasks":
        for task in entry.tasks:
            yield Subject(paper, task, entry.task_id(task["key"]))
    elif table == "targets":
        for position, target in entry.targets:
            yield Subject(paper, target, f"{entry.id}:target:{position}")
    else:
        yield Subject(paper, entry.plan, entry.id)


def _header(name: str) -> Field:
    return lambda subject: subject.paper.header[name]


def _own(name: str) -> Field:
    return lambda subject: subject.record[name]


def _page(subject: Subject) -> Value:
    places: list[Json] = subject.record["places"]
    page: int | None = places[0]["page"] if places else None
    return page


def _joined(values: Sequence[str | None]) -> str:
    return "; ".join(dict.fromkeys(filter(None, values)))


def _all(of: str, name: str) -> Field:
    """One value of every entry of a list, each value once."""

    def found(subject: Subject) -> Value:
        values: list[Json] = subject.record[of]
        if len(values) < 2:  # as nearly always
            return values[0][name] if values else None
        return _joined([value[name] for value in values])

    return found


def _days(name: str) -> Field:
    def found(subject: Subject) -> Value:
        terms: list[Json] = subject.record["deadlines"]
        if len(terms) < 2:
            return (_date(terms[0][name]),) if terms and terms[0][name] else ()
        return tuple([_date(iso) for iso in sorted({term[name] for term in terms if term[name]})])

    return found


def _rhythm(subject: Subject) -> Value:
    rhythms = [means(term) for term in subject.record["deadlines"] if term["rrule"]]
    return _joined(rhythms) if rhythms else None


def _last_day(terms: list[Json]) -> Days:
    """The last permitted day where the task has one term, and that has one."""
    latest = terms[0]["latest"] if len(terms) == 1 else None
    return (_date(latest),) if latest else ()


def _term(subject: Subject) -> Value:
    terms: list[Json] = subject.record["deadlines"]
    if days := _last_day(terms):
        return days
    return _joined([means(term) if term["rrule"] else term["text"] for term in terms]) if terms else None


def _section(subject: Subject) -> Value:
    section: str | None = subject.record["section"]
    heading = subject.paper.headings.get(section)
    return f"{section} {heading}" if section and heading else section or heading


def _notices(subject: Subject) -> Value:
    notices: list[Json] = subject.record["notices"]
    return _joined([label("notice", notice["code"]) for notice in notices]) if notices else None


def _note(subject: Subject) -> Value:
    """The words of a term that is shown as a day or a rhythm, what the entry is, and what must be checked."""
    record = subject.record
    terms: list[Json] = record["deadlines"]
    reshaped = [term["text"] for term in terms if term["rrule"] or (len(terms) == 1 and term["latest"])]
    notes = [f"Văn bản ghi: {_joined(reshaped)}"] if reshaped else []
    if record["optional"]:
        notes.append(label("task_kind", record["kind"]))
    if record["notices"]:
        notes.append(str(_notices(subject)))
    return "; ".join(notes)


def _same_as(subject: Subject) -> Value:
    key: str | None = subject.record["same_as"]
    return subject.paper.entry.task_id(key) if key else None


def _optional(subject: Subject) -> Value:
    return "x" if subject.record["optional"] else None


_OF_ANY: dict[str, Field] = {
    "ordinal": lambda subject: subject.ordinal,
    "id": lambda subject: subject.id,
    "number": _header("number"),
    "date": lambda subject: subject.paper.issued,
    "doc_type": _header("doc_type"),
    "issuer": _header("issuer"),
    "title": _header("title"),
    "source": lambda subject: subject.paper.cited,
    "file": lambda subject: subject.paper.entry.path,
}

FIELDS: dict[str, dict[str, Field]] = {
    "tasks": _OF_ANY
    | {
        "section": _section,
        "label": _own("label"),
        "text": _own("text"),
        "kind": lambda subject: label("task_kind", subject.record["kind"]),
        "lead": _all("lead", "text"),
        "lead_ids": _all("lead", "unit_id"),
        "support": _all("support", "text"),
        "support_ids": _all("support", "unit_id"),
        "term": _term,
        "deadlines": _all("deadlines", "text"),
        "start": _days("start"),
        "due": _days("due"),
        "latest": _days("latest"),
        "rhythm": _rhythm,
        "rrule": _all("deadlines", "rrule"),
        "products": _all("products", "text"),
        "page": _page,
        "notices": _notices,
        "note": _note,
        "optional": _optional,
        "same_as": _same_as,
    },
    "targets": _OF_ANY
    | {
        "text": _own("text"),
        "metric": _own("metric"),
        "comparison": lambda subject: label("comparison", subject.record["op"]),
        "value": _own("value"),
        "unit": _own("unit"),
        "period": _own("period"),
        "page": _page,
        "optional": _optional,
    },
    "documents": _OF_ANY
    | {
        "superior": _header("superior"),
        "place": _header("place"),
        "signer_title": _header("signer_title"),
        "signer_name": _header("signer_name"),
        "tasks": lambda subject: len(subject.paper.entry.tasks),
        "targets": lambda subject: len(subject.paper.entry.targets),
        "notices": _notices,
        "pages": lambda subject: subject.record["source"]["pages"],
        "sha256": lambda subject: subject.record["source"]["sha256"],
        "stored_at": lambda subject: subject.paper.entry.stored_at,
    },
}


FORMULA = frozenset("=+-@\t\r")
"""Marks with which a text begins that a spreadsheet takes for a formula."""
