"""Letters of a page with their places, and the lines that they make.

Letters are put in order by position, not by the order in which the file draws them: PDFs made with
a font that lacks Vietnamese letters draw those letters apart from the rest of their words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from extract.text import nfc

BOLD, ITALIC = 1, 2
DOUBT = 8  # a recogniser was not sure of it
ADDED = 4  # drawn by a form field into a blank that was left for it

_SPACE_GAP = 0.115  # of the letter size: so wide a gap is a blank even where none was typed
_TYPED_GAP = 0.08  # ... and so wide a gap is one where one was typed
_SEEN = 0.06  # points: a blank nearer to the letter before it was put in by the PDF library
_RUN_GAP = 1.0  # so wide a gap ends a run: a column may begin behind it
_RAISED = 0.82  # letters smaller than this share of their line's are raised or lowered marks


class Glyph(NamedTuple):
    """A letter where it is seen: points from the top left corner of the upright page."""

    x0: float
    x1: float
    base: float
    size: float
    char: str
    style: int
    top: float
    bottom: float


@dataclass
class Line:
    """Letters on one base line, from left to right, blanks included.

    ``edges`` holds the left edge of every character and the right edge of the last. ``marks`` are
    raised digits: (offset in ``text``, digits).
    """

    text: str
    edges: list[float]
    styles: list[int]
    base: float
    size: float
    top: float
    bottom: float
    page: int = 0
    trailing: bool = False  # a blank was typed behind the last letter
    marks: list[tuple[int, str]] = field(default_factory=list)

    @property
    def x0(self) -> float:
        return self.edges[0]

    @property
    def x1(self) -> float:
        return self.edges[-1]

    @property
    def width(self) -> float:
        return self.edges[-1] - self.edges[0]

    @property
    def middle(self) -> float:
        return (self.edges[0] + self.edges[-1]) / 2

    @cached_property
    def style(self) -> int:
        """What all letters share: bold, italic."""
        found = BOLD | ITALIC
        for char, style in zip(self.text, self.styles, strict=True):
            if char.isalnum():
                found &= style
        return found

    @cached_property
    def first_word(self) -> float:
        """Width of the first word."""
        end = self.text.find(" ")
        return self.edges[end if end > 0 else -1] - self.edges[0]


def make_line(glyphs: Sequence[Glyph], typed: Sequence[float], page: int, trailing: bool = False) -> Line:
    """A line of letters that stand from left to right; ``typed`` are the middles of typed blanks."""
    size = sorted(g.size for g in glyphs)[len(glyphs) // 2]
    big = [g for g in glyphs if g.size >= size * _RAISED] or list(glyphs)
    base = sorted(g.base for g in big)[len(big) // 2]
    chars: list[str] = []
    edges: list[float] = []
    styles: list[int] = []
    marks: list[tuple[int, str]] = []
    last: Glyph | None = None
    at = 0
    for glyph in glyphs:
        if last is not None:
            gap = glyph.x0 - last.x1
            while at < len(typed) and typed[at] < last.x1 - 1:
                at += 1
            blank = gap > size * _SPACE_GAP
            if not blank and at < len(typed) and typed[at] < glyph.x0 + 1:
                blank = gap > size * _TYPED_GAP or (
                    _SEEN < typed[at] - last.x1 < glyph.x0 - last.x0
                    and not (last.style | glyph.style) & ADDED
                )
            if (last.style ^ glyph.style) & ADDED and (glyph.char.isalpha() or last.char.isalpha()):
                blank = True  # a day set a little over the next word
            if last.style & ADDED and glyph.char in "/-" and gap < 4 * size:
                blank = False  # "447   /KH-UBND": a number set into its symbol
            if blank and chars:
                chars.append(" ")
                edges.append(last.x1)
                styles.append(last.style & glyph.style)
        last = glyph
        if glyph.size < size * _RAISED and base - glyph.base > size * 0.15 and glyph.char.isdigit():
            if marks and marks[-1][0] == len(chars):
                marks[-1] = (len(chars), marks[-1][1] + glyph.char)
            else:
                marks.append((len(chars), glyph.char))
        chars.append(glyph.char)
        edges.append(glyph.x0)
        styles.append(glyph.style)
    assert last is not None
    edges.append(last.x1)
    line = Line(
        "".join(chars), edges, styles, base, size,
        min(g.top for g in big), max(g.bottom for g in big), page, trailing, marks,
    )  # fmt: skip
    return compose(line)


def compose(line: Line) -> Line:
    """The line in NFC: a letter and its marks take one place."""
    if unicodedata.is_normalized("NFC", line.text):
        return line
    text, edges, styles = "", [], []
    start = 0
    moved: dict[int, int] = {}
    for end in range(1, len(line.text) + 1):
        if end < len(line.text) and unicodedata.combining(line.text[end]):
            continue
        moved[start] = len(text)
        part = nfc(line.text[start:end])
        text += part
        edges += [line.edges[start]] * len(part)
        styles += [line.styles[start]] * len(part)
        start = end
    line.marks = [(moved.get(at, at), mark) for at, mark in line.marks]
    line.text, line.edges, line.styles = text, [*edges, line.edges[-1]], styles
    return line


@dataclass(eq=False)
class Run:
    """Letters on one base line without a wide gap; ``typed`` are the middles of typed blanks."""

    glyphs: list[Glyph]
    typed: list[float]
    trailing: bool

    def __post_init__(self) -> None:
        self.x0 = self.glyphs[0].x0
        self.x1 = self.glyphs[-1].x1
        self.base = self.glyphs[0].base
        self.size = max([glyph.size for glyph in self.glyphs])

    @cached_property
    def line(self) -> Line:
        return make_line(self.glyphs, self.typed, 0, self.trailing)

    @property
    def text(self) -> str:
        return self.line.text


def runs(glyphs: Iterable[Glyph]) -> list[Run]:
    """Letters as runs, each on one base line: wide gaps, and so columns, are between runs."""
    found: list[Run] = []
    for row in _base_lines(glyphs):
        letters = [g for g in row if g.char != " "]
        blanks = [(g.x0 + g.x1) / 2 for g in row if g.char == " "]
        if not letters:
            continue
        current = [letters[0]]
        for glyph in letters[1:]:
            last = current[-1]
            if glyph.x0 - last.x1 > max(glyph.size, last.size) * _RUN_GAP:
                found.append(_run(current, blanks))
                current = [glyph]
            else:
                current.append(glyph)
        found.append(_run(current, blanks))
    return _attach(found)


def _run(glyphs: list[Glyph], blanks: list[float]) -> Run:
    x0, x1 = glyphs[0].x0, glyphs[-1].x1
    reach = x1 + glyphs[-1].size
    inside = [x for x in blanks if x0 < x < x1]
    return Run(glyphs, inside, any(x1 + _SEEN < x < reach for x in blanks))


def _base_lines(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: g.base):
        if rows and glyph.base - rows[-1][-1].base < 0.7 and glyph.base - rows[-1][0].base < 2:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    for row in rows:
        row.sort(key=lambda g: g.x0)
    return rows


def _attach(found: list[Run]) -> list[Run]:
    """Raised, lowered and slightly shifted runs put into the run that they stand beside.

    A footnote mark, an index, or a day that a signature wrote into a blank: a little off the base
    line of the words around it.
    """
    found.sort(key=lambda r: (r.base, r.x0))
    merged = True
    while merged:
        merged = False
        for i, one in enumerate(found):
            for j in range(i + 1, len(found)):
                other = found[j]
                big, small = (one, other) if one.size >= other.size else (other, one)
                if other.base - one.base > one.size * 0.6 and other.base - one.base > other.size * 0.6:
                    if other.base - one.base > 40:
                        break
                    continue
                if abs(big.base - small.base) > _offset(big, small) or not _beside(big, small):
                    continue
                glyphs = sorted([*big.glyphs, *small.glyphs], key=lambda g: g.x0)
                trailing = big.trailing if big.x1 > small.x1 else small.trailing
                found[i] = Run(glyphs, sorted([*big.typed, *small.typed]), trailing)
                del found[j]
                merged = True
                break
            if merged:
                break
    return found


def _offset(big: Run, small: Run) -> float:
    """How far off its line a run may stand: marks and inserted figures far, other words hardly."""
    if small.size < big.size * _RAISED and len(small.glyphs) < 5:
        return big.size * 0.5
    if any(g.style & ADDED for g in (*big.glyphs, *small.glyphs)):
        return big.size * 0.5
    return 0.12 * big.size


def _beside(one: Run, other: Run) -> bool:
    """Whether the runs stand side by side, or one in a gap of the other, without covering letters."""
    reach = one.size * 0.9
    if other.x0 > one.x1 + reach or one.x0 > other.x1 + reach:
        return False
    if other.x0 >= one.x1 - 1 or one.x0 >= other.x1 - 1:
        return True
    added = any(g.style & ADDED for g in (*one.glyphs, *other.glyphs))
    share = 0.65 if added else 0.4  # fields are set over their blank with little care
    return not any(
        min(a.x1, b.x1) - max(a.x0, b.x0) > share * min(a.x1 - a.x0, b.x1 - b.x0)
        for b in other.glyphs
        for a in one.glyphs
    )


def join_runs(parts: Sequence[Run], page: int) -> Line:
    """One line of runs that stand from left to right."""
    if len(parts) == 1:
        return replace(parts[0].line, page=page)
    glyphs = sorted((g for run in parts for g in run.glyphs), key=lambda g: g.x0)
    typed = sorted(x for run in parts for x in run.typed)
    return make_line(glyphs, typed, page, max(parts, key=lambda r: r.x1).trailing)


def rows(found: Iterable[Run]) -> list[list[Run]]:
    """Runs that stand on about one base line together, each row from left to right."""
    made: list[list[Run]] = []
    for run in sorted(found, key=lambda r: r.base):
        row = made[-1] if made else None
        if (
            row
            and run.base - row[0].base < 0.4 * max(run.size, row[0].size)
            and not any(min(run.x1, r.x1) - max(run.x0, r.x0) > 1 for r in row)
        ):
            row.append(run)
        else:
            made.append([run])
    for row in made:
        row.sort(key=lambda r: r.x0)
    return made
