"""Footnotes: their marks in the text and at the foot of the page, told apart and tied together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.readers.glyphs import Line

RAISED = {"¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁰": "0"}
_MISREAD = re.compile(r"(?<=[^\W\d_])(?:[\"”“'’*°º]{1,2}|\d{1,2})(?=[.,;:)\s]|$)")
_QUOTES = re.compile(r"[\"“”]")


def take_marks(line: Line, known: set[str]) -> None:
    """Takes the raised marks of known footnotes out of a line's text; keeps where they stood."""
    found = list(line.marks)
    for index, char in enumerate(line.text):
        if char in RAISED:
            if found and found[-1][0] + len(found[-1][1]) == index:
                found[-1] = (found[-1][0], found[-1][1] + RAISED[char])
            else:
                found.append((index, RAISED[char]))
    kept: list[tuple[int, str]] = []
    removed = 0
    for at, mark in sorted(found):
        if mark not in known or (at and line.text[at - 1] in "mM"):
            continue
        start = at - removed
        end = start + len(mark)
        line.text = line.text[:start] + line.text[end:]
        del line.edges[start:end]
        del line.styles[start:end]
        kept.append((start, mark))
        removed += len(mark)
    line.marks = kept


def split_notes(lines: Sequence[Line]) -> list[tuple[str, list[Line]]]:
    """Footnotes of a page: each its mark and its lines, the mark taken out."""
    notes: list[tuple[str, list[Line]]] = []
    for line in lines:
        mark = ""
        cut = 0
        if line.marks and line.marks[0][0] == 0:
            mark = line.marks[0][1]
            cut = len(mark)
        elif line.text[:1] in RAISED:
            while line.text[cut : cut + 1] in RAISED:
                mark += RAISED[line.text[cut]]
                cut += 1
        elif found := re.match(r"\[(\d{1,2})\]|(\d{1,2})(?=\s*[^\W\d])|(\*+)", line.text):
            mark = found[1] or found[2] or found[3]
            cut = found.end()
            expected = int(notes[-1][0]) + 1 if notes and notes[-1][0].isdigit() else None
            rest = len(notes) == 1 and not notes[0][0]  # what goes on from the page before ends here
            if notes and not (mark.isdigit() and (int(mark) == expected or rest)):
                mark, cut = "", 0
        if mark:
            while line.text[cut : cut + 1] == " ":
                cut += 1
            line.text = line.text[cut:]
            line.edges = line.edges[cut:]
            line.styles = line.styles[cut:]
            line.marks = []
        if mark or not notes:
            notes.append((mark, []))
        if line.text:
            notes[-1][1].append(line)
    return [(mark, held) for mark, held in notes if held]


def number_notes(pages: Sequence[list[tuple[str, list[Line]]]]) -> None:
    """Gives footnotes of recognised pages the marks that recognition lost: they count on from 1."""
    last = 0
    for held in pages:
        for index, (mark, lines) in enumerate(held):
            if not mark and (index or last or len(held) == 1 or held[1][0].isdigit()):
                following = held[index + 1][0] if index + 1 < len(held) else ""
                mark = str(int(following) - 1 if following.isdigit() and int(following) > 1 else last + 1)
                held[index] = mark, lines
            if mark.isdigit():
                last = int(mark)


def tie_marks(lines: Sequence[Line], marks: Sequence[str]) -> None:
    """Takes marks that recognition read as figures or quotation marks out of a page's lines.

    They are tied in their order, and only where there are as many as footnotes.
    """
    found: list[tuple[Line, re.Match[str]]] = []
    for index, line in enumerate(lines):
        for match in _MISREAD.finditer(line.text):
            before = (
                "".join(above.text for above in lines[max(0, index - 3) : index]) + line.text[: match.start()]
            )
            quoted = len(_QUOTES.findall(before)) % 2 == 1
            if match[0] in marks or not (match[0][0].isdigit() or quoted):
                found.append((line, match))
    if len(found) != len(marks):
        return
    for (line, match), mark in zip(reversed(found), reversed(marks), strict=True):
        start, end = match.span()
        line.text = line.text[:start] + line.text[end:]
        del line.edges[start:end]
        del line.styles[start:end]
        line.marks = [(start, mark), *((at - (end - start), other) for at, other in line.marks)]
