"""From a document to its plan: the stages in their order."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import PurePath
from typing import Any

from extract.aims import read_article_targets, read_targets
from extract.attached import read_outline
from extract.citations import read_citations
from extract.deadlines import Frame
from extract.document import Document, Place, Remark
from extract.header import read_frame
from extract.issuer import document_context
from extract.linking import link_units
from extract.model import Header, Notice, PlaceRecord, Plan, Record, Section, SourceRecord, Task
from extract.notices import holes, link_same, mark
from extract.sections import mark_headings, sections
from extract.tasks import read_article_tasks, read_tasks
from extract.text import Span, bare, plain_pattern
from extract.words import Reading


def parse(document: Document, *, words: bool = True) -> Plan:
    """The plan of a document: header, sections, tasks, targets and notices, every value with its place.

    ``words=False`` leaves out word segmentation and works on syllables; it is there to be measured.
    """
    frame = read_frame(document)
    reading = Reading.of(document, words)
    time = time_frame(document, frame.header)
    notices = [_of_remark(document, remark) for remark in document.remarks]
    if frame.article:
        headings: list[Section] = []
        tasks = read_article_tasks(reading, frame.body, time)
        targets = read_article_targets(reading, frame.body, time)
    else:
        root = read_outline(reading, frame.body, frame.attached)
        mark_headings(reading, root)
        headings = sections(reading, root)
        tasks = read_tasks(reading, root, time)
        targets = read_targets(reading, root, tasks, time)
        notices += holes(reading, root, tasks, time)
    _key(tasks)
    mark(tasks, time)
    link_same(tasks)
    plan = Plan(
        doc=PurePath(document.source.name).stem,
        source=SourceRecord(
            name=document.source.name,
            sha256=document.source.sha256,
            media_type=document.source.media_type,
            reader=document.source.reader,
            pages=len(document.pages) or None,
        ),
        form="article" if frame.article else "plan",
        header=frame.header,
        sections=headings,
        tasks=tasks,
        targets=targets,
        notices=notices,
    )
    context = document_context(document, frame.header)
    link_units(plan.tasks, context)
    plan.citations = read_citations(document, context, frame.header)
    _place(document, plan)
    return plan


def _of_remark(document: Document, remark: Remark) -> Notice:
    text = document.read(remark.span) if remark.span else ""
    return Notice(code=remark.code, detail=remark.detail, span=remark.span, text=text)


_YEAR = plain_pattern(r"năm (?P<year>20\d\d|19\d\d)(?! ?- ?(?:20|19)\d\d)")
_SCHOOL_YEAR = plain_pattern(r"năm học (?P<first>20\d\d) ?- ?(?P<last>20\d\d)")


def time_frame(document: Document, header: Header) -> Frame:
    """The plan's year (from its title, else its date), its day of issue and its school year."""
    title = document.plain[slice(*header.title.span)] if header.title else ""
    year = _YEAR.search(title)
    school = _SCHOOL_YEAR.search(title)
    issued = None
    stated = None
    if header.date:
        parts = [int(part) for part in re.findall(r"\d+", header.date.text)]
        stated = parts[0]
        issued = date(*parts) if len(parts) == 3 else None
    if stated is None and (said := _YEAR.search(document.plain)):  # an article has no date of its own
        stated = int(said["year"])
    plan_year = int(year["year"]) if year and not school else stated
    return Frame(plan_year, issued, school_year=int(school["first"]) if school else None)


def _key(tasks: list[Task]) -> None:
    """Name each task by its first words, so that a better reading of its end or its units keeps the name."""
    seen: dict[str, int] = {}
    for task in tasks:
        words = re.findall(r"\w+", bare(task.text))[:12]
        digest = hashlib.blake2s(" ".join(words).encode(), digest_size=6).hexdigest()
        seen[digest] = seen.get(digest, 0) + 1
        task.key = digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"


def _place(document: Document, value: Any) -> None:
    """Fill in the places of every record that has a span."""
    if isinstance(value, list):
        for entry in value:
            _place(document, entry)
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            _place(document, getattr(value, name))
        span = getattr(value, "span", None)
        if span is not None and hasattr(value, "places"):
            value.places = [_record(place) for place in document.places(Span(*span))]


def _record(place: Place) -> PlaceRecord:
    return PlaceRecord(page=None if place.page is None else place.page + 1, box=place.box, path=place.path)
