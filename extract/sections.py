"""Which items of the outline are headings, what their sections hold, and the list of sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from extract.attributes import read_attributes
from extract.match import pattern, ruleset
from extract.model import Section, SectionKind
from extract.outline import BULLETS, Item, bold_share, is_caps
from extract.tables import Group, read_table
from extract.text import Span, plain, trim
from extract.unitlines import heading_units
from extract.units import begins_unit
from extract.words import Reading

_line = partial(pattern, "outline")
_body = partial(pattern, "bodies")
_sentence = partial(pattern, "sentences")
_RUN_IN = re.compile(r":\s+\S|\.\s+[A-ZĐÀ-Ỹ]")
_GROUP_NUMBER = re.compile(r"[IVX]+|[A-Z]")
_TASKLIKE = ("tasks", "organisation")
_BOUND_TO_TASKS: set[SectionKind] = {"organisation", "schedule", "funding", "reporting"}
# What a lower heading announces leaves the kind of its section as it is.
_KEPT: dict[SectionKind, set[SectionKind]] = {
    "tasks": {"situation"},
    "organisation": {"tasks"},
    "purpose": {"tasks", *_BOUND_TO_TASKS},
    "scope": {"tasks", *_BOUND_TO_TASKS},
    "objective": _BOUND_TO_TASKS,
    "situation": _BOUND_TO_TASKS,
}
_ALWAYS = frozenset({"appendix", "part", "chapter", "banner", "roman", "upper"})


def mark_headings(reading: Reading, root: Item) -> None:
    """Say of every item whether it is a heading, and of every heading what its section holds."""
    root.heading = True
    root.kind = "tasks"
    for item in root.children:
        item.silent = bool(item.span and _line("operative").match(reading.view, *item.span))
    _mark(reading, root, depth=0)


def _mark(reading: Reading, parent: Item, depth: int) -> None:
    for item in parent.children:
        item.kind = parent.kind
        if item.table is not None or item.shape in {"plain", *BULLETS}:
            _mark(reading, item, depth + 1)
            continue
        first_level = depth == 0
        if item.shape in _ALWAYS and first_level:
            _split_run_in(reading, item)
        item.heading = _is_heading(reading, item, first_level)
        if item.heading:
            item.kind = _kind(reading, item, parent if depth else None)
        _mark(reading, item, depth + 1)


def _split_run_in(reading: Reading, item: Item) -> None:
    """A first-level heading that goes on as text in its own line gives the text to a child."""
    text = reading.text[item.span.start : item.span.end]
    if is_caps(text) and len(text) < 200:
        return
    cut = None
    if item.block and item.block.bold and bold_share(item.block) < 0.85:
        inside = [s for s in item.block.bold if s.start <= item.span.start + 2 < s.end]
        if inside:
            cut = max(s.end for s in inside) - item.span.start
    if cut is None:
        m = _RUN_IN.search(text)
        if m and len(text) > 60 and (len(text) - m.end() > 30) and m.start() < 120:
            cut = m.start() + 1
    if cut is None or cut >= len(text) or not text[cut:].strip(" .:;"):
        return
    rest = trim(reading.text, Span(item.span.start + cut, item.span.end))
    while rest and reading.text[rest.start] in ":.-– ":
        rest = Span(rest.start + 1, rest.end)
    if not rest or not text[:cut].strip() or reading.text[rest.start].islower():
        return
    child = Item("plain", trim(reading.text, rest), block=item.block, parent=item, place=0)
    item.span = trim(reading.text, Span(item.span.start, item.span.start + cut))
    item.children.insert(0, child)


def _is_heading(reading: Reading, item: Item, first_level: bool) -> bool:
    text = reading.read(item.span)
    folded = plain(text)
    if item.shape in {"appendix", "part", "chapter"}:
        return True
    if not text or len(text) > 450 or text[-1] in "!?":
        return False
    if item.shape in {"roman", "upper"} and (first_level or is_caps(text)):
        return True
    bold = bold_share(item.block) > 0.6 if item.block else False
    if text[-1] in ".;," and not (bold and text[-1] == "." and item.children and len(text) < 150):
        return False
    if not item.children:
        return first_level and (is_caps(text) or (bold and ruleset("headings").first(folded) is not None))
    names_units = heading_units(reading, item.span) is not None
    if item.number and names_units:
        return True
    ordering = _line("order").match(folded) and _leading_kind(folded) is None
    if ordering or (_line("intro").search(folded) and not (bold and len(text) < 90)):
        return False
    if item.shape in {"banner", "subtitle"}:
        return True
    if not first_level and _attributes_below(reading, item, bold):
        return False
    if bold or is_caps(text) or names_units:
        return True
    if text.endswith(":"):
        return len(text) < 70 and not reading.at("verbs", item.span.start, item.span.end)
    if item.shape in {"arabic", "arabic2", "roman", "upper", "article", "title"} and len(text) < 250:
        return True
    return len(text) < 120


def _attributes_below(reading: Reading, item: Item, bold: bool) -> bool:
    """Whether a title is itself the task: attribute lines follow it at once, or follow plain type."""
    attributes = [bool(read_attributes(reading, child.span)) for child in item.children]
    if not any(attributes):
        return False
    return attributes[0] or not bold or item.shape in {"arabic2", "arabic3", "letter"}


def _kind(reading: Reading, item: Item, parent: Item | None) -> SectionKind:
    text = reading.read(item.span)
    folded = plain(text)
    if item.shape == "appendix":
        return "appendix"
    if parent is not None and any(a.shape == "appendix" for a in [parent, *parent.ancestors()]):
        return "appendix"
    if parent is None:
        return _first_level_kind(reading, item, folded)
    may_assign = parent.kind in {"organisation", "tasks", "other", "reporting"}
    if may_assign and heading_units(reading, item.span) is not None:
        duty = _body("line.responsibility").match(folded)
        return "organisation" if duty or parent.kind != "tasks" else parent.kind
    own = _leading_kind(folded)
    return parent.kind if own is None or own in _KEPT.get(parent.kind, ()) else own


def _first_level_kind(reading: Reading, item: Item, folded: str) -> SectionKind:
    if item.shape in {"arabic", "title", "letter"} and heading_units(reading, item.span) is not None:
        return "organisation"
    hits = ruleset("headings").find(folded, Span(0, len(folded)))
    if hits and hits[0].rule.id == "heading.outside":
        return "other"
    if hits and hits[0].rule.id == "heading.scope" and hits[0].span.end - hits[0].span.start > 15:
        return "scope"
    if not (hits and hits[0].span.start == 0) and (
        reading.at("verbs", *item.span) or reading.at("adverbs", *item.span)
    ):
        return "tasks"
    kinds: list[SectionKind] = []
    for part in _line("heading.parts").split(folded):
        found = ruleset("headings").find(part, Span(0, len(part)))
        if found:
            kinds.append(found[0].rule.means)  # type: ignore[arg-type]
    for kind in kinds:
        if kind in _TASKLIKE:
            return kind
    if kinds and not (kinds[0] in {"schedule", "scope"} and _orders_follow(reading, item, 3)):
        return kinds[0]
    return "tasks" if _orders_follow(reading, item) else "other"


def _leading_kind(folded: str) -> SectionKind | None:
    """The kind that a lower heading announces with its first words."""
    start = _line("heading.start").match(folded)
    hits = ruleset("headings").find(folded, Span(0, len(folded)))
    if hits and start and hits[0].span.start <= start.end():
        return hits[0].rule.means  # type: ignore[return-value]
    return None


def _orders_follow(reading: Reading, item: Item, least: int = 1) -> bool:
    """Whether most items below, and at least ``least``, begin with a verb, a unit, or a word that orders."""
    leaves = [i for i in item.walk() if i is not item and not i.children and i.span]
    orders = sum(
        bool(
            reading.at("verbs", *i.span)
            or reading.at("adverbs", *i.span)
            or begins_unit(reading, *i.span)
            or _sentence("order.section").match(reading.view, *i.span)
        )
        for i in leaves
    )
    return orders >= least and orders * 2 >= len(leaves)


def sections(reading: Reading, root: Item) -> list[Section]:
    """The headings of the first and second level, in document order."""
    return [section for item in root.children for section in _of_item(reading, item, 1)]


def _of_item(reading: Reading, item: Item, level: int) -> Iterator[Section]:
    if not item.heading or (level == 2 and item.shape in BULLETS):
        return
    if item.span and not item.silent:
        span = _heading_span(reading, item)
        yield Section(label=item.label, heading=reading.read(span), kind=item.kind, level=level, span=span)
    if level == 1:
        for child in item.children:
            yield from _of_item(reading, child, 2)
    if item.shape == "appendix":
        yield from _table_groups(reading, item)


def _table_groups(reading: Reading, appendix: Item) -> Iterator[Section]:
    """The group rows of an appendix's task tables: headings of the second level."""
    for item in appendix.children:
        if item.table is None:
            continue
        for group in read_table(reading.document, reading.document.tables[item.table]):
            if not isinstance(group, Group) or "." in group.label:
                continue
            if _GROUP_NUMBER.fullmatch(group.number):
                yield Section(
                    label=f"{appendix.label}.{group.label}",
                    heading=reading.read(group.text),
                    kind="tasks",
                    level=2,
                    span=group.text,
                )


def _heading_span(reading: Reading, item: Item) -> Span:
    """A heading's words without a final colon or full stop, and without the link line in brackets."""
    start, end = item.span
    while end > start and (reading.text[end - 1] in ":.;" or reading.text[end - 1].isspace()):
        end -= 1
    return Span(start, end)
