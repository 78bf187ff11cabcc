"""Tasks as the walk over the outline finds them, before their values are read out."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.attributes import Attribute
from extract.model import SectionKind
from extract.outline import Item
from extract.text import Span


@dataclass
class Given:
    """Units and terms that a heading, an introduction or an attribute line gives to the tasks below it.

    ``times`` are stretches of attribute text, ``heading_times`` headings and introductions, the outer first.
    """

    lead: list[Span] = field(default_factory=list)
    support: list[Span] = field(default_factory=list)
    times: list[Span] = field(default_factory=list)
    heading_times: list[Span] = field(default_factory=list)
    products: list[Span] = field(default_factory=list)
    rule: str = "inherited.heading"

    def __or__(self, inner: Given) -> Given:
        """What holds below both: the inner one's units win, times and products are the nearer ones."""
        return Given(
            lead=inner.lead or self.lead,
            support=inner.support if (inner.lead or inner.support) else self.support,
            times=inner.times or self.times,
            heading_times=[*self.heading_times, *inner.heading_times],
            products=inner.products or self.products,
            rule=inner.rule if inner.lead or inner.support else self.rule,
        )


@dataclass(eq=False)
class Draft:
    """A task before its values are read out."""

    label: str | None
    span: Span
    item: Item | None
    section: str | None
    kind_of_section: SectionKind
    rule: str
    given: Given = field(default_factory=Given)
    own_lead: list[Span] = field(default_factory=list)
    own_support: list[Span] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    optional: bool = False
    lead_rule: str = "assignment.subject"
    times: list[Span] = field(default_factory=list)
    products: list[Span] = field(default_factory=list)
    from_table: bool = False
    letters: frozenset[str] = frozenset()  # numbers of the item and of those above it
