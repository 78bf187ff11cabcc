"""Every deadline and every rhythm as an event of a calendar: one event a term, with alarms."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from extract.period import plan_period
from extract.rhythm import has_day
from outputs.due import about, issued_on, settled
from outputs.exports.fields import Paper
from outputs.exports.source import Entry
from outputs.ics import Event, calendar
from outputs.series import series
from outputs.store import Json


def lines(entries: Iterator[Entry]) -> Iterator[str]:
    """The text of the calendar. Terms without any day have no event.

    A rhythm is one event with a rule, over the period of its plan, whose occurrences are the last permitted
    days. The id of an event is the term's in the database.
    """
    return calendar(event for entry in entries for event in _events(entry))


def _events(entry: Entry) -> Iterator[Event]:
    paper = Paper.of(entry)
    issued = issued_on(paper.header["date"])
    first, last = plan_period(paper.header["title"], issued)
    first = first or issued or date.fromisoformat(entry.stored_at[:10])
    for task in entry.tasks:
        for position, term in enumerate(task["deadlines"]):
            uid = f"{entry.task_id(task['key'])}:deadline:{position}@boctach"
            if term["rrule"]:
                yield from _series(entry, paper, task, term, uid, first, last)
            elif found := settled(term, issued):
                day, _, note = found
                yield _event(entry, paper, task, term, uid, day, note)


def _series(
    entry: Entry, paper: Paper, task: Json, term: Json, uid: str, first: date, last: date | None
) -> Iterator[Event]:
    found = series(term["rrule"], term["bound"], term["precision"], first, last)
    if found.days:
        note = "" if has_day(term["rrule"]) else "cuối kỳ; văn bản không nêu ngày"
        yield replace(
            _event(entry, paper, task, term, uid, found.days[0], note),
            rrule=found.rrule,
            further=() if found.rrule else found.days[1:],
            week_ahead=not found.weekly,
        )


def _event(entry: Entry, paper: Paper, task: Json, term: Json, uid: str, day: date, note: str) -> Event:
    lead = [unit["text"] for unit in task["lead"]]
    return Event(
        uid=uid,
        stamp=entry.stored_at,
        day=day,
        summary=textwrap.shorten(task["text"], 120, placeholder=" …"),
        about=f"{task['text']}\n\n{about(term['text'], lead, paper.cited, task['label'], note)}",
    )
