"""Orders in a press article about a plan: a task is the run of sentences that orders one addressee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from extract.assignment import Assignment, read_assignment
from extract.document import Block
from extract.match import pattern
from extract.text import Span, trim
from extract.words import Reading

_sentence = partial(pattern, "sentences")
_CLAUSE = re.compile(r"(?:^|, )")


def article_orders(reading: Reading, blocks: Sequence[Block]) -> list[tuple[Span, Assignment]]:
    """The orders of an article, each with the units it addresses."""
    found: list[tuple[Span, Assignment]] = []
    for block in blocks:
        if block.kind != "paragraph" or block.span.end - block.span.start < 40:
            continue
        opened = False  # whether an order of this paragraph is still running
        for index, sentence in enumerate(_sentences(reading.text, block.span)):
            start, assignment = _order(reading, sentence)
            if assignment is None and index == 0 and found:
                start, assignment = _continued(reading, sentence, found[-1][1])
            if assignment is not None:
                found.append((Span(start, sentence.end), assignment))
                opened = True
            elif opened:
                last, given = found[-1]
                found[-1] = (Span(last.start, sentence.end), given)
    for span, assignment in found:
        assignment.support = assignment.support or read_assignment(reading, span).support
    return found


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a paragraph: parted by full stops alone."""
    start = span.start
    for m in re.finditer(r"[.!?]\s+(?=[A-ZĐÀ-Ỹ“\"])", text[span.start : span.end]):
        yield trim(text, Span(start, span.start + m.end()))
        start = span.start + m.end()
    yield trim(text, Span(start, span.end))


def _order(reading: Reading, sentence: Span) -> tuple[int, Assignment | None]:
    """Where the order of a sentence begins and whom it addresses; ``None`` where it orders nothing."""
    view = reading.view
    found = read_assignment(reading, sentence)
    if not found.lead:
        return sentence.start, None
    first = found.lead[0]
    before = view[sentence.start : first.start]
    if _sentence("article.ordering").search(before):
        return _speaker(view, sentence.start, first.start), found
    told = view[found.lead[-1].end : min(sentence.end, found.lead[-1].end + 30)]
    must = _sentence("article.must").match(view, found.lead[-1].end, sentence.end)
    if _sentence("article.told").search(told) or not must:
        return sentence.start, None
    return sentence.start, found


def _continued(reading: Reading, sentence: Span, last: Assignment) -> tuple[int, Assignment | None]:
    """An order that a connecting word adds to the last one, for the same units."""
    m = _sentence("article.connector").match(reading.view, *sentence)
    if m is None or not reading.at("verbs", m.end(), sentence.end):
        return sentence.start, None
    return m.end(), Assignment(lead=list(last.lead), rule="inherited.article")


def _speaker(view: str, start: int, end: int) -> int:
    """Where the clause of an ordering verb begins: at the one who orders, behind what leads up to it."""
    begin = start
    for m in _CLAUSE.finditer(view[start:end]):
        if _sentence("article.speaker").match(view, start + m.end(), end):
            begin = start + m.end()
    return begin
