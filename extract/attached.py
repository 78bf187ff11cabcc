"""The tree of a whole document: its body, and what is attached behind the signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from itertools import takewhile

from extract.document import Block
from extract.match import pattern
from extract.outline import Item, bold_share, build, is_caps
from extract.text import Span, plain
from extract.words import Reading

_line = partial(pattern, "outline")
_NUMBERED = {"part", "chapter", "article", "roman", "upper"}
_SHORT = 120  # characters of a title in plain type below a number that stands alone
_NUMERAL = re.compile(r"[IVX]+[.\s]")


def read_outline(reading: Reading, body: Sequence[Block], attached: Sequence[Block]) -> Item:
    """The tree of the whole document: its body, and what is attached behind the signature."""
    root = build(reading.document, body)
    for child in _attached(reading, build(reading.document, _without_head(reading, attached))):
        child.parent = root
        root.children.append(child)
    _titles(reading, root)
    _number_appendices(root)
    return root


def _attached(reading: Reading, tail: Item) -> list[Item]:
    """The items behind the signature; what stands before the first appendix may be one without the word."""
    loose = list(takewhile(lambda child: child.shape != "appendix", tail.children))
    if not loose or loose[0].number:  # a plan that the decision before it promulgates
        return tail.children
    first = _implied_appendix(reading, loose)
    return [first, *tail.children[len(loose) :]] if first else tail.children


def _without_head(reading: Reading, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks of a plan that a decision wraps, without its title lines."""
    for index, block in enumerate(blocks[:8]):
        if _line("attachment.plan").match(plain(reading.read(block.span))):
            title = takewhile(lambda block: _is_title(reading, block), blocks[index + 1 :])
            return blocks[index + 1 + len(list(title)) :]
    return blocks


def _is_title(reading: Reading, block: Block) -> bool:
    looks = block.align == "center" or bold_share(block) > 0.7
    return looks and not _NUMERAL.match(reading.read(block.span))


def _implied_appendix(reading: Reading, items: list[Item]) -> Item | None:
    """An appendix without the word: a centred or capital title behind the signature."""
    first = items[0]
    if first.block is None or first.table is not None:
        return None
    text = reading.read(first.span)
    if (
        first.shape in {"banner", "title"}
        or (first.block.align == "center" and len(text) < 300)
        or is_caps(text)
    ):
        appendix = Item("appendix", Span(first.span.start, first.span.start), block=first.block)
        for child in items:
            child.parent = appendix
        appendix.children = list(items)
        return appendix
    return None


def _number_appendices(root: Item) -> None:
    appendices = [c for c in root.children if c.shape == "appendix"]
    for order, appendix in enumerate(appendices, 1):
        appendix.number = str(order) if len(appendices) > 1 or appendix.number else ""


def _titles(reading: Reading, root: Item) -> None:
    """Give headings that stand over two lines their whole title ("Phần I" / "ĐÁNH GIÁ CHUNG")."""
    for item in list(root.walk()):
        if item.shape != "appendix" and (item.span or item.shape not in _NUMBERED):
            continue
        title = _title_below(reading, item)
        if not title:
            continue
        start = item.span.start if item.span else title[0].span.start
        item.span = Span(start, title[-1].span.end)
        moved = [child for line in title for child in line.children]
        for child in moved:
            child.parent = item
        item.children = moved + item.children[item.children.index(title[-1]) + 1 :]


def _title_below(reading: Reading, item: Item) -> list[Item]:
    """The lines below a heading's number that look like its title."""
    title: list[Item] = []
    for child in item.children:
        if child.table is not None or child.block is None or (title and title[-1].children):
            break
        text = reading.read(child.span)
        looks = child.block.align == "center" or bold_share(child.block) > 0.7 or is_caps(text)
        looks = looks or (not title and item.shape in {"roman", "upper"} and len(text) < _SHORT)
        if child.shape not in {"banner", "title", "plain"} or not looks or len(text) > 400:
            break
        if any(c.isalpha() for c in text) and not _line("attachment.line").match(plain(text)):
            title.append(child)
        elif title or item.span:
            break
    return title
