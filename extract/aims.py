"""The targets of a plan, wherever they stand: sections of aims, tasks, cells of tables, footnotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from extract.deadlines import Frame
from extract.document import Block
from extract.match import pattern
from extract.model import Target, Task
from extract.outline import Item
from extract.tables import Row, read_table
from extract.targets import FoundTarget, Place, find_targets
from extract.text import Span
from extract.words import Reading

_PLACES: dict[str, Place] = {"objective": "objective", "purpose": "other", "other": "other"}
_line = partial(pattern, "outline")


def read_targets(reading: Reading, root: Item, tasks: Sequence[Task], frame: Frame) -> list[Target]:
    """The measurable aims in document order; a repetition of one is optional."""
    found: list[tuple[FoundTarget, Span]] = []
    covered: set[int] = set()
    for span, place, period in [
        *_stretches(reading, root),
        *_of_tasks(tasks, reading, root),
        *_notes(reading),
    ]:
        for target in find_targets(reading.text, span, frame, place, period):
            if target.span.start not in covered or all(
                t.span != target.span or t.metric != target.metric for t, _ in found
            ):
                covered.add(target.span.start)
                found.append((target, span))
    found.sort(key=lambda pair: pair[0].span)
    return _records(reading, [target for target, _ in found])


def read_article_targets(reading: Reading, blocks: Sequence[Block], frame: Frame) -> list[Target]:
    """The aims that an article reports."""
    found = [t for block in blocks for t in find_targets(reading.text, block.span, frame, "other")]
    return _records(reading, found)


def _records(reading: Reading, found: Sequence[FoundTarget]) -> list[Target]:
    seen: set[tuple[object, ...]] = set()
    records = []
    for target in found:
        metric = reading.read(target.metric) if target.metric else None
        same = (target.op, target.value, target.unit, (metric or "").casefold(), target.period)
        records.append(
            Target(
                text=reading.read(target.span),
                span=target.span,
                rule=target.rule,
                metric=metric,
                op=target.op,
                value=target.value,
                unit=target.unit,
                period=target.period,
                optional=target.optional or same in seen,
            )
        )
        seen.add(same)
    return records


def _stretches(reading: Reading, root: Item) -> Iterator[tuple[Span, Place, str | None]]:
    """Paragraphs of sections that state aims."""
    for item in root.walk():
        if item.heading or not item.span or item.table is not None or item.kind not in _PLACES:
            continue
        if item.parent is not None and item.parent.shape == "root":
            continue  # the preamble
        yield item.span, _PLACES[item.kind], _period(reading, item)


def _period(reading: Reading, item: Item) -> str | None:
    """The year that the nearest heading or introduction above an item names."""
    for above in item.ancestors():
        if m := _line("heading.period").search(reading.view, *above.span):
            return m["last"] or m["year"]
    return None


def _of_tasks(
    tasks: Sequence[Task], reading: Reading, root: Item
) -> Iterator[tuple[Span, Place, str | None]]:
    for task in tasks:
        yield Span(*task.span), "task", None
    for item in root.walk():
        if item.table is None:
            continue
        for entry in read_table(reading.document, reading.document.tables[item.table]):
            if isinstance(entry, Row):
                for cell in (entry.product, entry.target):
                    if cell is not None:
                        yield cell, "task" if cell is entry.product else "objective", _period(reading, item)


def _notes(reading: Reading) -> Iterator[tuple[Span, Place, str | None]]:
    for note in reading.document.notes:
        yield note.span, "other", None
