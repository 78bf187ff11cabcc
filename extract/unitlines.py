"""Lines that name bodies and nothing else: "3. Sở Nội vụ:", "Trách nhiệm của các phòng"."""

from __future__ import annotations

import re
from functools import partial

from extract.match import pattern
from extract.text import Span, trim
from extract.unitlists import split_units
from extract.units import begins_unit, list_end
from extract.words import Reading

_body = partial(pattern, "bodies")
_STOP = re.compile(r"[.;:]")
_LONGEST, _LONGEST_PERSON = 300, 160  # characters of a line that only names bodies, and one person


def heading_units(reading: Reading, span: Span) -> tuple[list[Span], list[Span]] | None:
    """Leading and supporting units of a line that names nothing else; ``None`` for other lines.

    "Trách nhiệm của các sở" names "các sở"; of "Sở A chỉ đạo Trường B" both lead; of "Sở A chủ trì,
    phối hợp với Sở B" the second supports.
    """
    text, view = reading.text, reading.view
    start, end = trim(text, span)
    while end > start and text[end - 1] in ":.;- ":
        end -= 1
    if end - start > _LONGEST:
        return None
    if m := _body("line.duty").match(view[start:end]):
        start += m.end()
    if tail := _body("line.tail").search(view, start, end):
        end = tail.start()
    if _body("line.named").match(view, start, end) and end - start < _LONGEST_PERSON:
        return [Span(start, end)], []
    if not begins_unit(reading, start, end):
        return None
    reached = list_end(reading, start, end)
    head = Span(start, reached)
    if (m := _body("line.leads_others").match(view, reached, end)) and list_end(reading, m.end(), end) == end:
        return [*split_units(reading, head), *split_units(reading, Span(m.end(), end))], []
    if (m := _body("line.with_others").match(view, reached, end)) and list_end(reading, m.end(), end) == end:
        return split_units(reading, head), split_units(reading, Span(m.end(), end))
    while reached < end and view[reached] in " .,;":
        reached += 1
    if _STOP.search(view, reached, end):
        return None
    if reached == end or (end - reached < 60 and not _acts(reading, reached, span)):
        return split_units(reading, Span(start, end)), []
    person = (
        _body("line.person").match(view, start, end)
        and start == trim(text, span).start
        and text[span.end - 1] not in ".;"
    )
    if person and end - start < _LONGEST_PERSON:
        return split_units(reading, Span(start, end)), []
    return None


def _acts(reading: Reading, position: int, span: Span) -> bool:
    """Whether the words behind the units say what they do, so that the line is a sentence and no heading."""
    return bool(reading.at("verbs", position, span.end)) or reading.text[span.end - 1] == "."
