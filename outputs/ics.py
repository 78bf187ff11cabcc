"""Calendars by RFC 5545: the one place where their text is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_MORNING_BEFORE = "-PT15H"  # nine o'clock on the day before; an event of a whole day begins at midnight
_WEEK_BEFORE = "-P6DT15H"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that falls due on a whole day, once, by a rule, or on a list of further days.

    ``stamp`` is the UTC moment (ISO) at which the record was made. ``week_ahead``: also remind a week before.
    """

    uid: str
    stamp: str
    day: date
    summary: str
    about: str
    rrule: str | None = None
    further: tuple[date, ...] = ()
    week_ahead: bool = True


def calendar(events: Iterable[Event]) -> Iterator[str]:
    """The text of a calendar, piece by piece; the same events give the same text."""
    yield "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//boctach//due//VI\r\nCALSCALE:GREGORIAN\r\n"
    for event in events:
        yield "".join(_folded(line) for line in _lines(event))
    yield "END:VCALENDAR\r\n"


def _lines(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{event.stamp[:19].replace('-', '').replace(':', '')}Z"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
    if event.rrule:
        yield f"RRULE:{event.rrule}"
    if event.further:
        yield "RDATE;VALUE=DATE:" + ",".join(f"{day:%Y%m%d}" for day in event.further)
    yield f"SUMMARY:{_escaped(event.summary)}"
    yield f"DESCRIPTION:{_escaped(event.about)}"
    yield "TRANSP:TRANSPARENT"
    for trigger in (_WEEK_BEFORE, _MORNING_BEFORE) if event.week_ahead else (_MORNING_BEFORE,):
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_escaped(event.summary)}"
        yield f"TRIGGER:{trigger}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    lines = text.replace("\r\n", "\n").split("\n")
    # other control characters are not allowed in a text
    return "\\n".join("".join(letter for letter in line if letter >= " " or letter == "\t") for line in lines)


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
