"""The record of a plan: what is stored, corrected, exported. Its JSON is published and versioned."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION: Final = "1.0"

Origin = Literal["written", "inherited", "inferred"]
SectionKind = Literal[
    "purpose", "objective", "scope", "situation", "tasks", "schedule", "funding",
    "organisation", "reporting", "appendix", "other",
]  # fmt: skip
TaskKind = Literal[
    "action", "report", "monitor", "issue_document", "coordinate_only", "funding",
    "accountability", "general_call",
]  # fmt: skip
DeadlineKind = Literal["date", "period", "recurring", "ongoing", "relative", "unspecified"]
Bound = Literal["before", "by", "on", "within", "from"]
Precision = Literal["hour", "day", "month", "quarter", "half", "year", "period"]
CitationRole = Literal["basis", "implements", "amends", "mentions"]
Level = Literal["central", "region", "province", "district", "commune", "hamlet", "internal"]
Comparison = Literal[">=", ">", "<=", "<", "=", "+=", "-="]


class Record(BaseModel):
    model_config = ConfigDict(extra="forbid")


class PlaceRecord(Record):
    """Where a person sees it: page (from 1) and box in points from the top left, or a path in Word."""

    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    path: str | None = None


class Grounded(Record):
    """A value and the words it was read from: ``text`` is what ``span`` of the document reads."""

    text: str
    span: tuple[int, int]
    places: list[PlaceRecord] = []
    rule: str
    origin: Origin = "written"


class Unit(Grounded):
    """A body or office, as printed, and which body of the administration it means.

    ``unit_id`` is ``PLACE:KIND`` (``lam-dong:so-noi-vu``), ``name_valid`` its full name on the document's
    date: where it had ended by then, that of the one body which took over, else ``None``. A class ("các
    sở, ngành") is ``generic``; ``members`` says of what it is made. ``office`` is the office that stands
    for the body. ``certain`` is false where no official source or no list confirms the link;
    ``link_rule`` says how it came about (``None``: nothing is known of the name).
    """

    unit_id: str | None = None
    level: Level | None = None
    name_valid: str | None = None
    office: str | None = None
    generic: bool = False
    members: str = ""
    successors: list[str] = []
    link_rule: str | None = None
    certain: bool = False


class Deadline(Grounded):
    """A term. ``due`` is the day named, ``bound`` says whether it still counts, ``latest`` follows from both.

    Days are ISO dates; ``rrule`` is a recurrence rule by RFC 5545 without its prefix. A relative term has
    the words of its event as ``anchor`` and the distance to it as ``offset``: "+5WD" five working days
    after, "-10D" ten days before (MIN, H, D, WD, W, M, Y).
    """

    kind: DeadlineKind
    start: str | None = None
    due: str | None = None
    rrule: str | None = None
    bound: Bound | None = None
    latest: str | None = None
    precision: Precision | None = None
    year_inferred: bool = False
    anchor: str | None = None
    offset: str | None = None


class Product(Grounded):
    """What is to be handed in, as printed."""


class Target(Grounded):
    """A measurable aim."""

    metric: str | None
    op: Comparison
    value: float | int | None
    unit: str | None
    period: str | None
    optional: bool = False


class Citation(Grounded):
    """A mention of another document, or of this one (``this``).

    ``number`` is number and symbol together, as in the header; ``date`` is ISO, cut from the right where the
    day was left blank; ``issuer`` is as printed, ``issuer_id`` the body it means. A mention that repeats an
    earlier one has its place in the list of citations in ``refers_to``.
    """

    role: CitationRole
    doc_type: str | None = None
    number: str | None = None
    symbol: str | None = None
    date: str | None = None
    issuer: str | None = None
    issuer_id: str | None = None
    this: bool = False
    refers_to: int | None = None


class HeaderValue(Grounded):
    """A part of head or foot; ``text`` is its normal form (ISO for the date), ``quote`` the printed words."""

    quote: str


class Header(Record):
    issuer: HeaderValue | None = None
    superior: HeaderValue | None = None
    number: HeaderValue | None = None
    place: HeaderValue | None = None
    date: HeaderValue | None = None
    doc_type: HeaderValue | None = None
    title: HeaderValue | None = None
    signer_title: HeaderValue | None = None
    signer_name: HeaderValue | None = None


class Section(Record):
    """A heading of the first or second level."""

    label: str | None
    heading: str
    kind: SectionKind
    level: int
    span: tuple[int, int]
    places: list[PlaceRecord] = []


class Notice(Record):
    """What a clerk must know; ``code`` is a key of the labels, ``text`` the words it is about."""

    code: str
    text: str = ""
    span: tuple[int, int] | None = None
    places: list[PlaceRecord] = []
    detail: str = ""


class Task(Record):
    """One piece of work that the plan orders somebody to do.

    ``key`` names the task within its document and stays the same when rules improve.
    ``optional`` tasks are kept but hidden by default (closing formulas, accountability). ``same_as``
    is the key of the row that says the same duty with more, so that a tracker sees one.
    """

    key: str
    label: str | None
    text: str
    span: tuple[int, int]
    places: list[PlaceRecord] = []
    kind: TaskKind
    section: str | None
    rule: str
    lead: list[Unit] = []
    support: list[Unit] = []
    deadlines: list[Deadline] = []
    products: list[Product] = []
    optional: bool = False
    same_as: str | None = None
    notices: list[Notice] = []


class SourceRecord(Record):
    name: str
    sha256: str
    media_type: str
    reader: str
    pages: int | None = None


class Plan(Record):
    """Everything that was found in one document."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    doc: str
    source: SourceRecord
    form: Literal["plan", "article"]
    header: Header
    sections: list[Section] = []
    tasks: list[Task] = []
    targets: list[Target] = []
    citations: list[Citation] = []
    notices: list[Notice] = []
