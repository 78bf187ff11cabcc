"""Lines of one column put together into the paragraphs that were typed.

Nothing in a PDF says where a paragraph ends. What tells it: a line that stops although the next
word would have fitted, a wider gap, an indented first line, a number or bullet where wrapped lines
do not begin, a change of weight or size.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.document import Align
from extract.readers.glyphs import Line

MARKER = re.compile(
    r"(?:[-–—+•*●○▪■□◦✓]+|(?:[IVXLC]{1,7}|\d{1,2}(?:\.\d{1,3}){0,4}|[A-ZĐ]|[a-zđê]{1,2})[.)/]"
    r"|\d{1,2}(?:\.\d{1,3}){1,4}|\(\d{1,2}\)|\(?[ivx]{1,4}\))(?=\s)"
)
_HEAD = re.compile(r"(?:phần|chương|mục|điều|phụ lục)\s+(?:[ivxlc\d]+|thứ)", re.IGNORECASE)
_CLOSED = re.compile(r"[.;:!?…][”\"')]*$")
_TORN = {("ST", "T"), ("S", "TT"), ("T", "T")}  # heads of columns too narrow for them
_INDENT = 8.0  # points: a first line begins so far to the right of wrapped ones


@dataclass(frozen=True)
class Column:
    """Where the lines of a column may stand, and how far apart lines of a paragraph are."""

    left: float
    right: float
    pitch: float  # distance of base lines within a paragraph, as a share of the letter size
    indented: bool  # paragraphs begin to the right of wrapped lines
    middle: bool = False  # every line stands in the middle
    cell: bool = False  # of a table, where lines wrap early


@dataclass
class Paragraph:
    """Lines of one paragraph, with how they stand in their column."""

    lines: list[Line] = field(default_factory=list)
    align: Align = "left"
    indent: float = 0.0

    @property
    def head(self) -> str:
        return self.lines[0].text


def measure(lines: Sequence[Line], right: float | None = None) -> Column:
    """The column that the lines of a text (or of a cell, whose right end is known) stand in."""
    lefts = Counter(round(line.x0) for line in lines)
    widest = max(line.width for line in lines)
    long = [line for line in lines if line.width > 0.5 * widest]
    rights = Counter(round(line.x1) for line in long)
    left = _frequent(lefts, lowest=True)
    measured = _frequent(rights, lowest=False)
    if right is None:
        right = measured
    after = [
        (line.base - last.base) / line.size
        for last, line in pairwise(lines)
        if last.page == line.page
        and last.x1 > right - 12
        and abs(line.x0 - left) < 4
        and 0 < line.base - last.base < 3 * line.size
    ]
    after.sort()
    pitch = after[len(after) // 3] if len(after) > 2 else 1.38
    starts = [line for line in lines if _INDENT < line.x0 - left < 75]
    flush = [line for line in lines if abs(line.x0 - left) < 4]
    indented = len(starts) >= 2 and len(starts) > 0.12 * len(flush)
    return Column(left, right, pitch, indented)


def _frequent(counts: Counter[int], lowest: bool) -> float:
    """The outermost place where at least a tenth of the lines begin (or end)."""
    total = sum(counts.values())
    ordered = sorted(counts, reverse=not lowest)
    near = {place: counts[place] + counts[place - 1] + counts[place + 1] for place in ordered}
    for place in ordered:
        if near[place] >= max(2, 0.1 * total):
            return max((place - 1, place, place + 1), key=lambda p: counts[p])
    return ordered[0]


def centred(line: Line, column: Column) -> bool:
    """Whether the line stands in the middle of its column, away from both ends."""
    before, behind = line.x0 - column.left, column.right - line.x1
    if before < 6 or behind < 6:
        return False
    slack = 6 if min(before, behind) < 45 else 14
    return abs(before - behind) < slack


def paragraphs(
    lines: Sequence[Line], column: Column, columns: dict[int, Column] | None = None
) -> list[Paragraph]:
    """The paragraphs of a column's lines. ``columns`` holds what differs on single pages."""
    made: list[Paragraph] = []
    for line in lines:
        here = (columns or {}).get(line.page, column)
        if made and not _begins(made[-1], line, here, (columns or {}).get(made[-1].lines[-1].page, column)):
            made[-1].lines.append(line)
        else:
            made.append(Paragraph([line]))
    for paragraph in made:
        first = paragraph.lines[0]
        here = (columns or {}).get(first.page, column)
        paragraph.indent = max(0.0, first.x0 - here.left)
        paragraph.align = _align(paragraph, here)
    return made


def _align(paragraph: Paragraph, column: Column) -> Align:
    lines = paragraph.lines
    if column.middle:
        return "center"
    if all(centred(line, column) for line in lines) and (len(lines) > 1 or not MARKER.match(paragraph.head)):
        return "center"
    if (
        len(lines) > 1
        and all(abs((line.x0 - column.left) - (column.right - line.x1)) < 6 for line in lines)
        and lines[-1].x0 > column.left + 12
    ):
        return "center"
    first = lines[0]
    if len(lines) == 1 and first.x0 > (column.left + column.right) / 2 and column.right - first.x1 < 6:
        return "right"
    if len(lines) > 1 and all(column.right - line.x1 < 3 for line in lines[:-1]):
        return "justify"
    return "left"


def _begins(paragraph: Paragraph, line: Line, column: Column, before: Column) -> bool:
    """Whether a paragraph begins with this line."""
    last, first = paragraph.lines[-1], paragraph.lines[0]
    same_page = last.page == line.page
    middle = centred(line, column)
    was_middle = centred(last, before) and not (len(paragraph.lines) > 1 and last.x0 - before.left < 2)
    reach = before.right - before.left
    wide = max(column.pitch * line.size * 1.12 + 1.2, line.size * 1.3)
    if first.size != line.size:
        wide = max(wide, 1.6 * line.size)
    if same_page and line.base - last.base > wide:
        return True
    if abs(line.size - last.size) > 0.12 * max(line.size, last.size):
        return True
    word = line.first_word + line.size * 0.25
    marked = bool(MARKER.match(line.text))
    goes_on = line.text[:1].islower() and not marked and not _CLOSED.search(last.text)
    if column.cell and goes_on:
        return False
    if column.middle:
        return last.width + word < reach - 3 or (marked and bool(_CLOSED.search(last.text)))
    if (middle and was_middle) or _pair(last, line, before, column):
        return line.style != last.style or last.width + word < reach - 4 or marked
    if goes_on and line.x0 - column.left < 4 and (first.x0 - before.left > _INDENT or last.text[-1] == ","):
        return False  # wrapped early, round something that stands beside the text
    if last.x1 + word < before.right - max(4.0, 0.01 * reach):
        return True
    if middle and not was_middle and line.x0 - column.left > 60 and line.width < 0.6 * reach:
        return True
    offset, first_offset, last_offset = (
        line.x0 - column.left, first.x0 - before.left, last.x0 - before.left
    )  # fmt: skip
    hanging = len(paragraph.lines) > 1
    if offset > last_offset + _INDENT and not (not hanging and marked is False and _hangs(first, line)):
        return True
    if hanging and offset > last_offset + 3 and marked:
        return True
    if abs(offset - last_offset) <= _INDENT:
        if hanging and abs(last_offset - first_offset) > _INDENT:
            return False  # one more wrapped line
        if offset > _INDENT and column.indented:  # again as far in as a first line
            return marked or not line.text[:1].islower()
        return marked and (
            bool(_CLOSED.search(last.text)) or bool(_HEAD.match(line.text)) or _numbered(first, line)
        )
    if column.indented and offset < 4:
        return False
    return marked and bool(_CLOSED.search(last.text)) and offset >= first_offset - 3


def _pair(last: Line, line: Line, before: Column, column: Column) -> bool:
    """Whether the lines stand under one another in the middle, the first one filling the column."""
    if line.x0 - column.left < 20 or abs(line.middle - last.middle) > 5:
        return False
    return abs((last.x0 - before.left) - (before.right - last.x1)) < 8 and centred(line, column)


def _hangs(first: Line, line: Line) -> bool:
    """Whether a wrapped line hangs under the words behind the first line's number."""
    marker = MARKER.match(first.text)
    if not marker:
        return False
    behind = marker.end() + 1
    return behind < len(first.edges) and abs(first.edges[behind] - line.x0) < 4


def _numbered(first: Line, line: Line) -> bool:
    """Whether both lines begin with a number of the same kind: an item after an item."""
    one, two = MARKER.match(first.text), MARKER.match(line.text)
    return bool(
        one and two and one[0][-1] == two[0][-1] and abs(first.x0 - line.x0) < 3 and two[0][0].isdigit()
    )


def text_of(lines: Sequence[Line]) -> tuple[str, list[int]]:
    """A paragraph's text and where in it each line begins.

    Wrapped lines are joined by a blank, by nothing where a compound was broken behind its hyphen
    or slash, or where a narrow column tore a word.
    """
    text, starts = "", []
    for index, line in enumerate(lines):
        if index:
            last = lines[index - 1]
            broken = not last.trailing and re.search(r"[^\W_][-/]$", last.text) is not None
            broken = broken or (last.text, lines[index].text) in _TORN
            if not broken:
                text += " "
        starts.append(len(text))
        text += line.text
    return text, starts
