"""The tasks of a plan: a walk over its outline, to the leaves of prose and the rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from extract.article import article_orders
from extract.assignment import Assignment, read_assignment
from extract.attributes import Attribute, cut_attributes, read_attributes, shares
from extract.deadlines import Frame
from extract.document import Block
from extract.drafts import Draft, Given
from extract.match import pattern, ruleset
from extract.model import SectionKind, Task
from extract.orders import attends, begins_order, calls, closes, is_general, orders_nothing
from extract.outline import Item
from extract.taskrows import row_drafts
from extract.text import Span, trim
from extract.unitlines import heading_units
from extract.units import begins_unit
from extract.values import read_values
from extract.words import Reading

_sentence = partial(pattern, "sentences")
_HOLDING: set[SectionKind] = {"tasks", "organisation"}  # sections in which every leaf is a task
# … and in which it is one where it names a unit
_NAMING: set[SectionKind] = {"funding", "reporting", "schedule", "scope", "other"}
_ORDERING = _HOLDING | _NAMING
_GIVING_NO_UNITS: set[SectionKind] = {"purpose", "objective", "situation", "scope", "appendix"}
_INTRO_END = re.compile(r":\s*$")
_NAME_END = re.compile(r":\s+")
_LONGEST_NAME = 260  # characters of unit names in front of their duty
_LONGEST_TITLE = 60  # … of a line with a colon that only names what stands below it
_LONGEST_HEADING = 120  # … and of a heading that begins with a unit


def read_tasks(reading: Reading, root: Item, frame: Frame) -> list[Task]:
    """All tasks of the outline, in document order."""
    walk = _Walk(reading)
    walk.section(root, Given(), None)
    return [read_values(reading, draft, frame) for draft in walk.drafts]


def read_article_tasks(reading: Reading, blocks: Sequence[Block], frame: Frame) -> list[Task]:
    """The tasks of a press article; they have no labels."""
    drafts = [
        Draft(
            label=None,
            span=span,
            item=None,
            section=None,
            kind_of_section="tasks",
            rule="task.article",
            own_lead=found.lead,
            own_support=found.support,
            lead_rule=found.rule,
        )
        for span, found in article_orders(reading, blocks)
    ]
    return [read_values(reading, draft, frame) for draft in drafts]


class _Walk:
    """Goes down the outline and collects drafts.

    An attribute line holds for the tasks since the last one under the same heading, so these are kept.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.drafts: list[Draft] = []
        self._since: list[Draft] = []
        self._given_out = False  # whether an attribute line already holds for them

    def section(self, heading: Item, given: Given, label: str | None) -> None:
        """The children of a heading, which stands in the section of that label."""
        self._since = []
        pending = Given(rule="inherited.attribute")
        introduced: Given | None = None
        for index, item in enumerate(heading.children):
            if index < _preamble(heading):
                continue
            base = given | pending
            if item.table is not None:
                self._table(item.table, heading, base, label)
                continue
            if item.heading:
                own = _of_heading(self.reading, item, given)
                self.section(item, own, item.label if item.shape != "root" else label)
                self._since = []
                pending = Given(rule="inherited.attribute")
                continue
            attributes = read_attributes(self.reading, item.span)
            if attributes and heading.kind in _ORDERING:
                values = _values(item, attributes)
                if self._since:
                    self._apply(values)
                elif item.number and item.children:
                    self._children(item, (), base, heading, label)
                elif not item.number:  # a numbered "Thời gian: …" states something about the whole
                    pending |= _as_given(self.reading, values)
                continue
            introduces = _introduces(self.reading, item, heading, index)
            if item.shape == "plain":
                introduced = None
            if introduced is not None:
                base |= introduced
            if introduces is not None:
                introduced = introduces
                if not item.children:
                    continue
            self._item(item, base, heading, label)

    def _item(self, item: Item, given: Given, heading: Item, label: str | None) -> None:
        """A numbered, bulleted or unnumbered item and what hangs below it."""
        kind = item.kind if item.shape != "plain" else heading.kind
        folded = self.reading.view[item.span.start : item.span.end]
        if kind not in _ORDERING or orders_nothing(folded):
            return
        children = [child for child in item.children if child.table is None]
        attributes = [child for child in children if read_attributes(self.reading, child.span)]
        real = [child for child in children if child not in attributes]
        named = heading_units(self.reading, item.span)
        if named is not None and not children:
            return
        span, units = _inline_unit(self.reading, item)
        span, inner = cut_attributes(self.reading, span)
        found = read_assignment(self.reading, span)
        found.lead = units or found.lead
        intro = not span or bool(_INTRO_END.search(folded))
        orders = sum(begins_order(self.reading, child.span) for child in real)
        below_orders = orders * 2 > len(real) - (intro and len(folded) < _LONGEST_TITLE)
        is_task = not (
            (real and (named is not None or (intro and below_orders)))
            or (kind in _NAMING and (not found.lead or intro))
            or (kind == "scope" and attends(self.reading, found.order, item.span.end))
        )
        if is_task and item.shape == "plain" and not self._orders(item, found, folded):
            if kind in _NAMING or not self._extend(item):
                self._children(item, attributes, given, heading, label)
            return
        if is_task:
            draft = _draft(item, span, given, found, kind, label, folded)
            draft.optional |= _asks_outside(self.reading, heading)
            draft.attributes.extend(inner)
            self._collect(draft)
        below = _below(given, found, replaces=not is_task or intro)
        if not is_task:
            if named is not None:
                below = replace(given, lead=named[0], support=named[1], rule="inherited.heading")
            below = replace(below, heading_times=[*below.heading_times, item.span])
        first = len(self.drafts)
        self._children(item, attributes, below, heading, label)
        if is_task and real and not below_orders:  # what orders nothing of its own only explains the task
            for draft in self.drafts[first:]:
                draft.optional = True

    def _children(
        self, item: Item, attributes: Sequence[Item], given: Given, heading: Item, label: str | None
    ) -> None:
        """What hangs below an item; ``attributes`` are those of its children that are attribute lines."""
        pending = Given(rule="inherited.attribute")
        for child in item.children:
            if child.table is not None:
                self._table(child.table, heading, given, label)
            elif child not in attributes:
                self._item(child, given | pending, heading if child.shape == "plain" else item, label)
            else:
                values = _values(child, read_attributes(self.reading, child.span))
                if self._since:
                    self._apply(values)
                else:
                    pending |= _as_given(self.reading, values)

    def _table(self, table: int, heading: Item, given: Given, label: str | None) -> None:
        if heading.kind not in {"purpose", "situation"}:
            self.drafts.extend(row_drafts(self.reading, table, heading, given, label))

    def _orders(self, item: Item, found: Assignment, folded: str) -> bool:
        """Whether an unnumbered paragraph is a task of its own."""
        return begins_order(self.reading, item.span) or bool(found.lead) or closes(folded)

    def _extend(self, item: Item) -> bool:
        """Add an unnumbered paragraph that orders nothing new to the text of the item above it."""
        last = self._since[-1] if self._since else None
        if last is None or last.item is None or item.parent is not last.item:
            return False
        last.span = Span(last.span.start, item.span.end)
        return True

    def _apply(self, values: Sequence[Attribute]) -> None:
        """Give an attribute line's values to the tasks since the last one."""
        for draft in self._since:
            draft.attributes.extend(values)
        self._given_out = True

    def _collect(self, draft: Draft) -> None:
        if self._given_out:
            self._since, self._given_out = [], False
        self.drafts.append(draft)
        self._since.append(draft)


def _asks_outside(reading: Reading, heading: Item) -> bool:
    """Whether a heading announces requests to bodies outside."""
    folded = reading.view[slice(*heading.span)]
    rule = ruleset("headings").first(folded)
    return rule is not None and rule.rule.id == "heading.outside"


def _preamble(heading: Item) -> int:
    """How many paragraphs open the document before its first heading or numbered item."""
    if heading.shape != "root":
        return 0
    for index, item in enumerate(heading.children):
        if item.heading or (item.number and item.shape != "dash"):
            return index
    return 0


def _of_heading(reading: Reading, item: Item, given: Given) -> Given:
    """What a heading gives: its units replace those above it, its term is added."""
    times = list(given.heading_times)
    if item.kind in _HOLDING | {"schedule"} and item.shape != "appendix":
        times.append(item.span)
    units = heading_units(reading, item.span)
    if units is not None and item.kind not in _GIVING_NO_UNITS:
        return Given(lead=units[0], support=units[1], heading_times=times)
    short = item.span.end - item.span.start < _LONGEST_HEADING
    if item.kind == "organisation" and short and begins_unit(reading, *item.span):
        return Given(lead=[_without_stop(reading.text, item.span)], heading_times=times)
    return replace(given, heading_times=times)


def _without_stop(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and text[end - 1] in ":. ":
        end -= 1
    return Span(span.start, end)


def _introduces(reading: Reading, item: Item, heading: Item, index: int) -> Given | None:
    """What a line that ends in a colon gives to its siblings behind it; ``None`` for other lines."""
    ends = _INTRO_END.search(reading.view[item.span.start : item.span.end])
    if heading.kind not in _ORDERING or not ends:
        return None
    if index + 1 >= len(heading.children) or (item.children and item.shape != "plain"):
        return None
    found = read_assignment(reading, item.span)
    return Given(
        lead=found.lead, support=found.support, heading_times=[item.span], rule="inherited.introduction"
    )


def _inline_unit(reading: Reading, item: Item) -> tuple[Span, list[Span]]:
    """A unit heading in front of its duty ("2. Sở Tài chính: Chủ trì …"): text without it, and its units."""
    start, end = item.span
    m = _NAME_END.search(reading.view, start, min(end, start + _LONGEST_NAME))
    if m and m.end() < end:
        units = heading_units(reading, Span(start, m.start()))
        if units is not None and not _sentence("order.addressed").match(reading.view, start, end):
            return trim(reading.text, Span(m.end(), end)), units[0]
    return item.span, []


def _draft(
    item: Item,
    span: Span,
    given: Given,
    found: Assignment,
    kind: SectionKind,
    label: str | None,
    folded: str,
) -> Draft:
    plain = item.shape == "plain"
    return Draft(
        label=item.label,
        span=span,
        item=item,
        section=label,
        kind_of_section=kind,
        rule="task.paragraph" if plain else "task.leaf",
        given=given,
        own_lead=found.lead,
        own_support=found.support,
        optional=is_general(folded) or (plain and calls(folded)),
        lead_rule=found.rule or "assignment.heading",
        letters=frozenset({item.number, *(a.number for a in item.ancestors() if not a.heading)}),
    )


def _below(given: Given, found: Assignment, replaces: bool) -> Given:
    """What an item's own units give to those below: an introduction's replace, a task's are its context."""
    if replaces and (found.lead or found.support):
        support = found.support or ([] if found.lead else given.support)
        return replace(given, lead=found.lead or given.lead, support=support, rule="inherited.introduction")
    if found.lead:
        return replace(given, lead=found.lead, support=found.support, rule="inherited.item")
    return given


def _values(item: Item, attributes: list[Attribute]) -> list[Attribute]:
    """An attribute line's values; one that is empty takes what hangs below the line."""
    if item.children and attributes and not attributes[-1].value:
        below = [i for child in item.children for i in child.walk() if i.span]
        if below:
            value = Span(below[0].span.start, below[-1].span.end)
            attributes = [*attributes[:-1], replace(attributes[-1], value=value)]
    return [attribute for attribute in attributes if attribute.value]


def _as_given(reading: Reading, values: Iterable[Attribute]) -> Given:
    """An attribute line's values for the tasks below it."""
    given = Given(rule="inherited.attribute")
    for attribute in values:
        if attribute.role in {"lead", "support"}:
            for share in shares(reading, attribute):
                (given.support if share.role == "support" else given.lead).extend(share.units)
        elif attribute.role == "time":
            given.times.append(attribute.value)
        elif attribute.role == "product":
            given.products.append(attribute.value)
    return given
