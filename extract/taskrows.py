"""The rows of a task table as drafts of tasks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from extract.assignment import read_assignment
from extract.attributes import Attribute, read_attributes, shares
from extract.drafts import Draft, Given
from extract.match import pattern
from extract.outline import Item
from extract.tables import Row, read_table
from extract.text import Span
from extract.words import Reading

_task = partial(pattern, "tasks")


def row_drafts(
    reading: Reading, table: int, heading: Item, given: Given, section: str | None
) -> Iterator[Draft]:
    """A draft for every row of a table below a heading; none where the table holds no tasks."""
    group: Span | None = None
    for entry in read_table(reading.document, reading.document.tables[table]):
        if not isinstance(entry, Row):
            group = entry.text
            continue
        draft = Draft(
            label=f"{heading.label}.{entry.label}" if heading.label else entry.label,
            span=entry.text,
            item=None,
            section=section,
            kind_of_section=heading.kind,
            rule="task.row",
            given=Given(heading_times=given.heading_times),
            times=[entry.time] if entry.time else [],
            products=[entry.product] if entry.product else [],
            lead_rule="table.lead",
            from_table=True,
        )
        if entry.time is not None and _task("task.agenda").match(reading.view, *entry.time):
            draft.optional = True
        if entry.time is None and group is not None and _task("task.times").match(reading.view, *group):
            draft.given.times.append(group)
        _name_units(reading, entry, draft)
        yield draft


def _name_units(reading: Reading, row: Row, draft: Draft) -> None:
    """The units of a row's cells; a row without such cells names them in its text."""
    cells = [("lead", row.lead), ("lead", row.both), ("support", row.support)]
    if not any(cell is not None for _, cell in cells):
        found = read_assignment(reading, row.text)
        draft.own_lead, draft.own_support = found.lead, found.support
        return
    for role, cell in cells:
        if cell is None:
            continue
        inner = read_attributes(reading, cell, anywhere=True)
        named = [a for a in inner if a.role in {"lead", "support"}]
        for attribute in named or [Attribute(role, f"table.{role}", cell)]:
            for share in shares(reading, attribute):
                (draft.own_support if share.role == "support" else draft.own_lead).extend(share.units)
