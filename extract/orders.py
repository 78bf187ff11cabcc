"""What a passage orders, by its words: whether it begins like an order, closes the plan, or only calls."""

from __future__ import annotations

import re
from functools import partial

from extract.assignment import read_assignment
from extract.match import pattern, stands
from extract.text import Span
from extract.words import Reading

_sentence = partial(pattern, "sentences")
_task = partial(pattern, "tasks")
_WORD = re.compile(r"(?<!\w)\w")
_OPENING_REACH, _TOLD_REACH = 160, 150  # how far an opening clause and a word that tells are looked for
_SHORT = 330  # characters of a passage that holds nothing besides its call


def begins_order(reading: Reading, span: Span) -> bool:
    """Whether a stretch begins like an order: with a verb, or with a unit that acts."""
    start = _behind_adverbs(reading, span)
    if start is None:
        return True
    if reading.at("not_units", *span) and not reading.at("verbs", *span):
        return False
    if reading.at("verbs", start, span.end):
        return True
    told = _sentence("order.told").search(reading.view, span.start, min(span.end, span.start + _TOLD_REACH))
    if _sentence("order.opening").match(reading.view, *span) and not told:
        words = _WORD.finditer(reading.view, start, min(span.end, start + _OPENING_REACH))
        return any(reading.at("verbs", m.start(), span.end) for m in words)
    return bool(read_assignment(reading, span).lead)


def _behind_adverbs(reading: Reading, span: Span) -> int | None:
    """Where a stretch goes on behind a quotation mark and adverbs; ``None`` where an adverb is a verb too."""
    start, end = span
    if start < end and reading.view[start] in '“"(':
        start += 1
    for _ in range(4):
        length = reading.at("adverbs", start, end)
        if not length:
            break
        if reading.at("verbs", start, end) >= length:
            return None
        start += length
        while start < end and reading.view[start] in " ,":
            start += 1
    return start


def orders_nothing(folded: str) -> bool:
    """Whether a passage only points to an appendix or promulgates what is attached, or holds no words."""
    if not any(c.isalpha() for c in folded):
        return True
    return bool(_task("task.attached").match(folded) or _task("task.promulgates").match(folded))


def closes(folded: str) -> bool:
    """Whether a passage begins like the closing lines of a plan."""
    return stands("tasks", "closing", folded)


def calls(folded: str) -> bool:
    """Whether a passage only calls on everybody to carry the plan out."""
    return closes(folded) or (len(folded) < _SHORT and bool(_task("task.call").search(folded)))


def accounts(folded: str) -> bool:
    """Whether a passage names somebody's accountability."""
    return bool(_task("task.account").search(folded))


def is_general(folded: str) -> bool:
    """Whether a passage names duties that everybody has, or accountability and nothing to be done."""
    if stands("tasks", "general duty", folded):
        return True
    return accounts(folded) and len(folded) < _SHORT and not _task("task.substance").search(folded)


def attends(reading: Reading, start: int, end: int) -> bool:
    """Whether the words behind the units of a line only say who attends."""
    return bool(_task("task.attends").match(reading.view, start, end))
