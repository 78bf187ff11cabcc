"""What a clerk must know of a plan: passages without a task, values to look at twice, one duty said twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from extract.assignment import read_assignment
from extract.attributes import read_attributes
from extract.deadlines import Frame, find_deadlines
from extract.model import Notice, Task
from extract.outline import Item
from extract.text import Span, tokens
from extract.unitlines import heading_units
from extract.words import Reading

_SILENT = {"purpose", "objective", "situation", "appendix"}  # sections that order nothing


def holes(reading: Reading, root: Item, tasks: Sequence[Task], frame: Frame) -> Iterator[Notice]:
    """Passages that name an acting unit or a term and gave no task: a clerk checks these, not the page."""
    taken = [Span(*task.span) for task in tasks]
    for item in root.walk():
        if item.heading or item.table is not None or not item.span or item.kind in _SILENT:
            continue
        if item.parent is root or any(item.span.overlaps(span) for span in taken):
            continue
        if read_attributes(reading, item.span) or heading_units(reading, item.span) is not None:
            continue
        if item.children and reading.text[item.span.end - 1] == ":":
            continue  # it introduces the items below it
        what = _seen(reading, item.span, frame)
        if what:
            yield Notice(code="hole", text=reading.read(item.span), span=item.span, detail=what)


def _seen(reading: Reading, span: Span, frame: Frame) -> str:
    """What in a passage speaks for a duty: "unit", "term", both, or nothing."""
    found = []
    if read_assignment(reading, span).lead:
        found.append("unit")
    if find_deadlines(reading.text, span, frame):
        found.append("term")
    return ", ".join(found)


def mark(tasks: Sequence[Task], frame: Frame) -> None:
    """Notices of single tasks: a duty without a unit, a year that the plan gave, days before the plan."""
    for task in tasks:
        if task.optional:
            continue
        if not task.lead and task.rule != "task.row":
            task.notices.append(Notice(code="no_lead"))
        for deadline in task.deadlines:
            if deadline.year_inferred:
                task.notices.append(Notice(code="year_inferred", text=deadline.text, span=deadline.span))
            if frame.issued and deadline.due and date.fromisoformat(deadline.due) < frame.issued:
                task.notices.append(
                    Notice(code="before_issue", text=deadline.text, span=deadline.span, detail=deadline.due)
                )
        if len({(d.kind, d.due) for d in task.deadlines if d.due}) > 1:
            task.notices.append(Notice(code="several_terms"))


_SAME_DUTY = 0.8  # share of words that prose and table must have in common to be one duty


def link_same(tasks: Sequence[Task]) -> None:
    """Tie a duty of the prose to the row of an appendix that repeats it and says more: ``same_as``."""
    rows = [task for task in tasks if task.rule == "task.row"]
    prose = [task for task in tasks if task.rule != "task.row" and not task.optional]
    bags = {task.key: set(tokens(task.text)) for task in tasks}
    for task in prose:
        mine = bags[task.key]
        if len(mine) < 6:
            continue
        best, likeness = None, _SAME_DUTY
        for row in rows:
            other = bags[row.key]
            common = 2 * len(mine & other) / (len(mine) + len(other))
            if common >= likeness:
                best, likeness = row, common
        if best is not None:
            task.same_as = best.key
