"""List numbers as Word shows them, computed from the numbering part.

Source of the rules: ECMA-376 part 1, 17.9 (numbering), and what Word and LibreOffice print where the
standard is silent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from extract import encodings
from extract.readers.package import Element
from extract.readers.styles import (
    NO_PARAGRAPH,
    NO_RUN,
    VAL,
    ParagraphForm,
    RunForm,
    Styles,
    W,
    number,
    on,
    properties_of,
    run_form,
)

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_SYMBOL_FONTS = ("symbol", "wingdings", "webdings", "zapfdingbats", "monotype sorts", "opensymbol")
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\uf02d\uf0be"  # Symbol: 2D is a minus, BE a long dash
_DEEPEST = 8  # Word knows nine levels
_MAX = 100_000  # a start value beyond it is damage


def roman(value: int) -> str:
    """14 is "xiv"; nothing for 0 and below, as Word shows nothing."""
    digits = ""
    for size, letters in _ROMAN:
        count, value = divmod(value, size) if value > 0 else (0, value)
        digits += letters * count
    return digits


def letters(value: int) -> str:
    """1 is "a", 26 "z", 27 "aa", 28 "bb": Word doubles letters, and has no "đ"."""
    if value < 1:
        return ""
    times, place = divmod(value - 1, 26)
    return chr(97 + place) * min(times + 1, 30)


def figure(value: int, form: str) -> str:
    """A counter in one of Word's number formats; formats that no plan uses count as decimal."""
    match form:
        case "upperRoman":
            return roman(value).upper()
        case "lowerRoman":
            return roman(value)
        case "upperLetter":
            return letters(value).upper()
        case "lowerLetter":
            return letters(value)
        case "decimalZero":
            return f"{value:02d}"
        case "none" | "bullet":
            return ""
        case "decimalEnclosedCircle" if 1 <= value <= 20:
            return chr(0x245F + value)
    if form.startswith("0"):  # a custom format such as "001, 002, 003, ..."
        return str(value).zfill(len(form.split(",")[0].strip()))
    return str(value)


class Level(NamedTuple):
    """One level of a list."""

    form: str
    text: str
    start: int
    restart: int | None
    legal: bool
    style: str | None
    font: str
    run: RunForm
    place: ParagraphForm


def _level(element: Element) -> Level:
    form, text, start, restart, legal, style = "decimal", "", 1, None, False, None
    place, run = NO_PARAGRAPH, NO_RUN
    for child in element.iter(W + "numFmt"):  # may stand inside mc:AlternateContent
        form = child.get(W + "format") or child.get(VAL, form) if form in ("decimal", "custom") else form
    for child in element:
        match child.tag[len(W) :]:
            case "lvlText":
                text = child.get(VAL, "")
            case "start":
                start = min(number(child.get(VAL)) or 0, _MAX)
            case "lvlRestart":
                restart = number(child.get(VAL))
            case "isLgl":
                legal = on(child)
            case "pStyle":
                style = child.get(VAL)
            case "lvlPicBulletId":
                form, text = "bullet", "•"
            case "pPr":
                place = properties_of(child).form
            case "rPr":
                run = run_form(child)
    font = run.font or ""
    text = encodings.decode([text], [font])[0][0]
    return Level(form, text, start, restart, legal, style, font.lower(), run, place)


def bullet(text: str, font: str) -> str:
    """A bullet as a plain character: "-" for the dashes of symbol fonts, "•" for their other glyphs."""
    text = text.strip()
    if not text:
        return ""
    if "\ue000" <= text[0] <= "\uf8ff" or font.startswith(_SYMBOL_FONTS):
        plain = chr(ord(text[0]) & 0xFF) if "\uf000" <= text[0] <= "\uf0ff" else text[0]
        if text[0] in _DASHES and not font.startswith("wingdings"):
            return "-"
        return "+" if plain == "+" and not font.startswith("wingdings") else "•"
    return "•" if font.startswith("courier") and text == "o" else text


class _List(NamedTuple):
    """A list: the key of its counters, its levels, and where it begins where it says so itself."""

    key: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a document and their counters; paragraphs must be asked for in reading order."""

    def __init__(self, part: Callable[[], Element | None], styles: Styles) -> None:
        self._part = part  # read when a list is met: most plans type their numbers
        self._styles = styles
        self._abstract: dict[str, Element] = {}
        self._nums: dict[str, Element] | None = None
        self._levels: dict[str, _List | None] = {}
        self.restart()

    def restart(self) -> None:
        """Begin a new story (footnotes, a margin): all counters as at the beginning."""
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def _list(self, num: str) -> _List | None:
        if num not in self._levels:
            self._levels[num] = self._load(num)
        return self._levels[num]

    def _num(self, num: str) -> Element | None:
        if self._nums is None:
            root = self._part()
            parts = [] if root is None else list(root)
            self._abstract = {e.get(W + "abstractNumId", ""): e for e in parts if e.tag == W + "abstractNum"}
            self._nums = {e.get(W + "numId", ""): e for e in parts if e.tag == W + "num"}
        return self._nums.get(num)

    def _base(self, num: str, seen: int = 0) -> tuple[str, Element] | None:
        element = self._num(num)
        link = element.find(W + "abstractNumId") if element is not None else None
        key = link.get(VAL, "") if link is not None else ""
        abstract = self._abstract.get(key)
        if abstract is None:
            return None
        other = abstract.find(W + "numStyleLink")
        if other is not None and seen < 4:
            target = self._styles.list_of(other.get(VAL, ""))
            linked = self._base(target, seen + 1) if target else None
            if linked:
                return linked
        return key, abstract

    def _load(self, num: str) -> _List | None:
        element, base = self._num(num), self._base(num)
        if element is None or base is None:
            return None
        key, abstract = base
        levels = {number(e.get(W + "ilvl")) or 0: _level(e) for e in abstract.iterchildren(W + "lvl")}
        starts = {}
        for change in element.iterchildren(W + "lvlOverride"):
            depth = number(change.get(W + "ilvl")) or 0
            own = change.find(W + "lvl")
            if own is not None:
                levels[depth] = _level(own)
            start = change.find(W + "startOverride")
            if start is not None:
                starts[depth] = min(number(start.get(VAL)) or 0, _MAX)
        return _List(key, {depth: level for depth, level in levels.items() if 0 <= depth <= _DEEPEST}, starts)

    def level(self, num: str | None, depth: int | None, style: str | None) -> tuple[str, int, Level] | None:
        """The list, depth and level of a paragraph, ``None`` where it is not numbered.

        Without a depth it is the level that is linked to the paragraph's style.
        """
        found = self._list(num) if num and num != "0" else None
        if num is None or found is None:
            return None
        if depth is None:
            linked = self._styles.numbered(style)
            depth = next((d for d, level in found.levels.items() if level.style and level.style == linked), 0)
        level = found.levels.get(depth)
        return (num, depth, level) if level else None

    def mark(self, num: str, depth: int) -> str:
        """Count the paragraph and give its number or bullet ("II.", "a)", "-"), "" where nothing is shown."""
        found = self._list(num)
        if found is None:
            return ""
        key, levels, starts = found
        counters = self._counters.setdefault(key, {})
        level = levels[depth]
        if depth in starts and (num, depth) not in self._started:
            counters[depth] = starts[depth]
        elif depth in counters:
            counters[depth] += 1
        else:
            counters[depth] = starts.get(depth, level.start)
        self._started.add((num, depth))
        for deeper, other in levels.items():
            if deeper > depth and (other.restart is None or depth < other.restart):
                counters.pop(deeper, None)
        if level.form == "bullet":
            return bullet(level.text, level.font)
        shown = level.text
        for above in range(depth, -1, -1):
            hole = f"%{above + 1}"
            if hole in shown and above in levels:
                form = "decimal" if level.legal else levels[above].form
                if above not in counters:  # a level that was skipped counts as begun
                    counters[above] = starts.get(above, levels[above].start)
                shown = shown.replace(hole, figure(counters[above], form))
        return shown.strip()
