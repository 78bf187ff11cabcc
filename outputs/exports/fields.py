"""What a column of a table can hold: a function from a record to a value, by the name of the field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from outputs.exports.source import Entry
from outputs.labels import label
from outputs.rhythms import day, means
from outputs.store import Json

Days = tuple[date, ...]
Value = str | int | float | Days | None
Row = list[Value]


@dataclass(frozen=True, slots=True)
class Paper:
    """What every record of a document shares."""

    entry: Entry
    header: Mapping[str, str | None]
    headings: Mapping[str | None, str]

    @classmethod
    def of(cls, entry: Entry) -> Paper:
        parts: dict[str, Json | None] = entry.plan["header"]
        header = {name: part["text"] if part else None for name, part in parts.items()}
        headings = {section["label"]: section["heading"] for section in entry.plan["sections"]}
        return cls(entry, header, headings)

    @property
    def cited(self) -> str:
        """How another document names this one: "Kế hoạch số 12/KH-UBND ngày 03/06/2024"."""
        kind, number, issued = (self.header[name] for name in ("doc_type", "number", "date"))
        parts = [(kind or "").capitalize()]
        if number:
            parts.append(f"số {'…' if number.startswith('/') else ''}{number}")
        if issued:
            parts.append(f"{('năm', 'tháng', 'ngày')[issued.count('-')]} {day(issued)}")
        said = " ".join(part for part in parts if part)
        return said[:1].upper() + said[1:] or self.entry.plan["source"]["name"]


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


def _issued(subject: Subject) -> Value:
    iso = subject.paper.header["date"]
    return (date.fromisoformat(iso),) if iso and len(iso) == 10 else day(iso or "") or None


def _own(name: str) -> Field:
    return lambda subject: subject.record[name]


def _page(subject: Subject) -> Value:
    places: list[Json] = subject.record["places"]
    page: int | None = places[0]["page"] if places else None
    return page


def _joined(values: Iterable[str | None]) -> str:
    return "; ".join(dict.fromkeys(value for value in values if value))


def _texts(name: str) -> Field:
    return lambda subject: _joined(value["text"] for value in subject.record[name])


def _unit_ids(name: str) -> Field:
    return lambda subject: _joined(unit["unit_id"] for unit in subject.record[name])


def _days(name: str) -> Field:
    def found(subject: Subject) -> Value:
        isos = {term[name] for term in subject.record["deadlines"] if term[name]}
        return tuple(date.fromisoformat(iso) for iso in sorted(isos))

    return found


def _rhythm(subject: Subject) -> Value:
    terms: list[Json] = subject.record["deadlines"]
    return _joined(means(term) for term in terms if term["rrule"])


def _rrule(subject: Subject) -> Value:
    return _joined(term["rrule"] for term in subject.record["deadlines"])


def _last_day(terms: list[Json]) -> Days:
    """The last permitted day where the task has one term, and that has one."""
    latest = terms[0]["latest"] if len(terms) == 1 else None
    return (date.fromisoformat(latest),) if latest else ()


def _term(subject: Subject) -> Value:
    terms: list[Json] = subject.record["deadlines"]
    words = (means(term) if term["rrule"] else term["text"] for term in terms)
    return _last_day(terms) or _joined(words)


def _section(subject: Subject) -> Value:
    section: str | None = subject.record["section"]
    return " ".join(part for part in (section, subject.paper.headings.get(section)) if part)


def _notices(subject: Subject) -> Value:
    return _joined(label("notice", notice["code"]) for notice in subject.record["notices"])


def _note(subject: Subject) -> Value:
    """The words of a term that is shown as a day or a rhythm, what the entry is, and what must be checked."""
    terms: list[Json] = subject.record["deadlines"]
    reshaped = terms if _last_day(terms) else [term for term in terms if term["rrule"]]
    written = _joined(term["text"] for term in reshaped)
    notes = [f"Văn bản ghi: {written}"] if written else []
    notes += [label("task_kind", subject.record["kind"])] if subject.record["optional"] else []
    return _joined([*notes, str(_notices(subject))])


def _same_as(subject: Subject) -> Value:
    key: str | None = subject.record["same_as"]
    return subject.paper.entry.task_id(key) if key else None


def _optional(subject: Subject) -> Value:
    return "x" if subject.record["optional"] else None


_OF_ANY: dict[str, Field] = {
    "ordinal": lambda subject: subject.ordinal,
    "id": lambda subject: subject.id,
    "number": _header("number"),
    "date": _issued,
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
        "lead": _texts("lead"),
        "lead_ids": _unit_ids("lead"),
        "support": _texts("support"),
        "support_ids": _unit_ids("support"),
        "term": _term,
        "deadlines": _texts("deadlines"),
        "start": _days("start"),
        "due": _days("due"),
        "latest": _days("latest"),
        "rhythm": _rhythm,
        "rrule": _rrule,
        "products": _texts("products"),
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


def formula(text: str) -> bool:
    """Whether a spreadsheet would take a text for a formula."""
    return text.startswith(("=", "+", "-", "@", "\t", "\r"))
