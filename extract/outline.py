"""The tree of a document's items, from their printed numbers and their look.

Every paragraph is an :class:`Item`; its marker ("II.", "1.1", "đ)", "-") says how deep it hangs.
Numbers are printed by people: they may be wrong or repeated, so only their shape decides the depth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from extract.document import Block, Document
from extract.match import pattern
from extract.model import SectionKind
from extract.text import Span, plain, trim

# How deep a marker's shape hangs in plans: Nghị định 30/2020/NĐ-CP for parts to points, common
# usage below them. Only the order of the ranks counts.
RANKS = {
    "root": 0,
    "appendix": 1,
    "part": 2,
    "chapter": 3,
    "banner": 4,  # an unnumbered centred or capital title line
    "upper": 5,
    "roman": 6,
    "subtitle": 7,  # such a line below a numbered heading: "NGÀY 1"
    "article": 8,
    "arabic": 9,
    "arabic2": 10,
    "arabic3": 11,
    "title": 12,  # an unnumbered bold line
    "letter": 13,
    "paren": 14,
    "dash": 15,
    "plus": 16,
    "star": 17,
    "plain": 18,
}
BULLETS = frozenset({"dash", "plus", "star"})

_line = partial(pattern, "outline")

_ORDINALS = "nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười"
# (shape, pattern over the original text); the first that matches at the start decides.
_SHAPES = [
    (
        "appendix",
        (
            r"(?i:(?:phụ lục|phụ biểu|biểu mẫu số|mẫu số)\b)[\s:]*(?:số\b)?\s*"
            r"(?P<n>[IVX]+\b|\d+[a-z]?\b|[A-Z]\b)?[.:/\-–]?"
        ),
    ),
    ("part", rf"(?i:phần(?: thứ)?)\s+(?P<n>[IVX]+\b|\d+\b|(?i:{_ORDINALS})\b)[.:/\-–]?"),
    ("chapter", r"(?i:chương)\s+(?P<n>[IVX]+\b|\d+\b)[.:/\-–]?"),
    ("article", r"(?i:điều)\s+(?P<n>\d+)[.:]"),
    ("roman", r"(?i:mục)\s+(?P<n>[IVX]+|\d+)[.:/\-–]"),
    ("roman", r"(?P<n>[IVX]{1,6})(?:\s*[./)\-–:](?=\D)|\s(?=[A-ZĐÀ-Ỹ]{2}))"),
    ("upper", r"(?P<n>[A-HĐK])(?!/[cCvV]\b)[./)\-–](?=\s*\S)"),
    ("arabic3", r"(?P<n>\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[.)]?(?=[\s:A-ZĐÀ-Ỹ])"),
    ("arabic2", r"(?P<n>\d{1,2}\.\d{1,2})[.)]?(?=[\s:A-ZĐÀ-Ỹ])(?!\s*(?:%|ha|km|tỷ|triệu|điểm)\b)"),
    ("arabic", r"(?P<n>\d{1,2})(?:\s?\.|,(?=\s)|/|\s?-|:)(?=\s*[^\W\d_]|\s*[“\"(‘])(?!\d)"),
    ("paren", r"\(?(?P<n>\d{1,2})\)"),
    ("paren", r"\((?P<n>[a-zđ])\)"),
    ("letter", r"(?P<n>[a-zđ]\d?)(?!/[cv]\b)(?:\s?[.)]{1,2}|/|,(?=\s))(?=\s*\S)"),
    ("dash", r"[-–—−‐‑][-–—]?(?=\s*\S)"),
    ("plus", r"\+(?=\s*\S)"),
    ("star", r"(?:[*•·●○▪■□◦❖✓✔➢►▶➤⮚⇒→\uf000-\uf0ff]+|o(?=\s))"),
]  # fmt: skip
_MARKERS = [(shape, re.compile(spelled)) for shape, spelled in _SHAPES]


@dataclass(eq=False)
class Item:
    """A paragraph in the tree. ``span`` is its text without marker, ``number`` the bare number."""

    shape: str
    span: Span
    number: str = ""
    block: Block | None = None
    parent: Item | None = None
    children: list[Item] = field(default_factory=list)
    table: int | None = None  # an item without text that stands for a table
    heading: bool = False
    kind: SectionKind = "other"
    silent: bool = False  # not part of labels: "QUYẾT ĐỊNH:" above its articles
    place: int = 0  # among its siblings without number, from 1

    @property
    def rank(self) -> int:
        return RANKS[self.shape]

    def walk(self) -> Iterator[Item]:
        """This item and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self) -> Iterator[Item]:
        item = self.parent
        while item is not None:
            yield item
            item = item.parent

    @property
    def label(self) -> str:
        """The path of numbers as a reader would quote it: "II.1.a", "I.1.-2", "PL1.I"."""
        parts: list[str] = []
        for item in [self, *self.ancestors()]:
            if item.shape == "root":
                break
            if item.silent:
                continue
            if item.shape in {"arabic2", "arabic3"}:
                own = item.number.split(".")
                numbered = item.parent
                while numbered is not None and numbered.shape in {"arabic", "arabic2"}:
                    if own[: len(numbered.number.split("."))] == numbered.number.split("."):
                        own = own[len(numbered.number.split(".")) :]
                        break
                    numbered = numbered.parent
                parts.append(".".join(own))
            elif item.shape == "appendix":
                parts.append("PL" + item.number)
                break
            else:
                parts.append(item.number or f"-{item.place}")
        return ".".join(reversed(parts))


def marker(text: str, known: int = 0) -> tuple[str, str, int]:
    """Shape, number and length of the marker that opens a paragraph; ``("plain", "", 0)`` without one.

    ``known`` is how many characters the reader knows to be a number or bullet.

    >>> marker("đ) Báo cáo kết quả")
    ('letter', 'đ', 2)
    """
    for shape, shaped in _MARKERS:
        m = shaped.match(text)
        if m and (not known or m.end() <= known + 1):
            return shape, (m.groupdict().get("n") or "").strip(), m.end()
    if known:
        return "star", "", known
    return "plain", "", 0


def bold_share(block: Block) -> float:
    """The share of a block's characters that are bold."""
    length = max(1, block.span.end - block.span.start - block.marker)
    return sum(s.end - s.start for s in block.bold) / length


def is_caps(text: str) -> bool:
    """Whether a line is written in capitals (names and numbers among them allowed)."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) >= 0.8 * len(letters)


def _title_shape(text: str, block: Block) -> str:
    """What an unnumbered paragraph is by its look: a banner, a title, or plain text."""
    stripped = text.strip()
    if len(stripped) > 220 or not stripped or stripped[-1] in ".;,!?":
        return "plain"
    if stripped[0] in '([“"' and stripped[-1] in ')]”"':
        return "plain"
    bold = bold_share(block) > 0.9
    if is_caps(stripped) and (bold or block.align == "center"):
        return "banner"
    if bold and not _line("never_title").match(plain(stripped)):
        return "title"
    return "plain"


def _is_appendix(text: str, block: Block) -> bool:
    """A line that opens an appendix, not a sentence that mentions one."""
    text = text.strip()
    short = len(text) < 120 and not _line("attachment.mention").search(plain(text))
    return short and (block.align == "center" or bold_share(block) > 0.6 or is_caps(text) or len(text) < 16)


def build(document: Document, blocks: Sequence[Block]) -> Item:
    """The tree of the given blocks (body paragraphs and table cells, in reading order)."""
    root = Item("root", Span(0, 0))
    stack = [root]
    seen_tables: set[int] = set()
    for block in blocks:
        if block.cell is not None:
            if block.cell[0] not in seen_tables:
                seen_tables.add(block.cell[0])
                _hang_table(stack, block)
            continue
        text = document.text[block.span.start : block.span.end]
        shape, number, length = marker(text, block.marker)
        if shape == "appendix" and not _is_appendix(text, block):
            shape, number, length = "plain", "", 0
        if shape == "plain" and _runs_on(document, stack, text):
            stack[-1].span = Span(stack[-1].span.start, block.span.end)
            continue
        if shape == "plain":
            shape = _title_shape(text, block)
        span = trim(document.text, Span(block.span.start + length, block.span.end))
        if shape == "banner" and _goes_on(document, stack):
            stack[-1].span = Span(stack[-1].span.start, block.span.end)
            continue
        if shape == "banner" and any(i.shape in {"roman", "upper"} and i.parent is root for i in stack):
            shape = "subtitle"
        _hang(document, stack, Item(shape, span, number, block))
    _number(root)
    return root


def _runs_on(document: Document, stack: list[Item], text: str) -> bool:
    """Whether a paragraph is the rest of a sentence that a hard line end cut.

    It begins small, and the one above has no end.
    """
    last = stack[-1]
    if last.shape == "root" or last.children or not last.span:
        return False
    above = document.text[last.span.start : last.span.end].rstrip()
    return text.lstrip()[:1].islower() and above[-1:] not in ".;:!?"


def _goes_on(document: Document, stack: list[Item]) -> bool:
    """Whether a line in capitals goes on with the numbered heading in capitals right above it."""
    last = stack[-1]
    above = document.text[slice(*last.span)].rstrip()
    return (
        last.shape in {"roman", "upper"} and not last.children and is_caps(above) and above[-1] not in ".:;"
    )


def _hang_table(stack: list[Item], block: Block) -> None:
    assert block.cell is not None
    parent = stack[-1]
    while parent.shape in BULLETS and parent.parent is not None:
        parent = parent.parent
    nothing = Span(block.span.start, block.span.start)
    parent.children.append(Item("plain", nothing, block=block, parent=parent, table=block.cell[0]))


def _closes(document: Document, stack: list[Item], item: Item) -> bool:
    """Whether an item ends the last open one: that hangs as deep or deeper, or is a bullet of its kind.

    Bullets have no fixed order: below one that ends in a colon another kind goes down.
    """
    last = stack[-1]
    if item.shape in BULLETS and last.shape in BULLETS:
        if any(open_.shape == item.shape for open_ in stack):
            return True
        return last.rank >= item.rank and not document.text[slice(*last.span)].rstrip().endswith(":")
    return last.rank >= item.rank


def _hang(document: Document, stack: list[Item], item: Item) -> None:
    """Find the item's parent among the open ones, by shape and, where shapes repeat, by sequence."""
    if item.shape == "plain":
        parent = stack[-1]
        item.parent = parent
        parent.children.append(item)
        return
    while len(stack) > 1 and _closes(document, stack, item):
        stack.pop()
    parent = stack[-1]
    grand = parent.parent
    if parent.shape in {"paren", "plus", "star"} and grand is not None and grand.children:
        first = next((c for c in grand.children if c.shape != "plain"), None)
        if first is not None and first.shape == item.shape:
            stack.pop()
            parent = grand
    item.parent = parent
    parent.children.append(item)
    stack.append(item)


def _number(root: Item) -> None:
    """Places among siblings, and the appendices' numbers: "PL" alone, else by number or order."""
    appendices = [c for c in root.children if c.shape == "appendix"]
    for order, appendix in enumerate(appendices, 1):
        appendix.number = (appendix.number or str(order)) if len(appendices) > 1 else ""
    for item in root.walk():
        place = 0
        for child in item.children:
            if not child.number and child.shape != "appendix":
                place += 1
                child.place = place
