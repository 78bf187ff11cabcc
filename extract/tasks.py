"""The tasks of a plan: its leaves of prose and rows of tables, with who, when and what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from extract.article import article_orders
from extract.assignment import Assignment, read_assignment
from extract.attributes import Attribute, read_attributes, shares
from extract.deadlines import Found, Frame, find_deadlines
from extract.document import Block
from extract.model import Deadline, Origin, Product, Task, TaskKind, Unit
from extract.outline import Item
from extract.sections import heading_units
from extract.tables import Row, read_table
from extract.text import Span, bare, plain_pattern, trim
from extract.units import begins_unit
from extract.words import Reading

_HOLDING = {"tasks", "organisation"}  # kinds of sections in which every leaf is a task
_NAMING = {"funding", "reporting", "schedule", "scope", "other"}  # … in which it is one where it names a unit
_INTRO_END = re.compile(r":\s*$")
_TIMES = plain_pattern(r"(?:trong )?(?:tháng|quý|tuần|ngày|năm|đợt|cả năm|từ)\b")
_ATTACHED = plain_pattern(
    r"^\(?\s*(?:chi tiết|có|theo|phân công|nội dung|danh sách|xem)\b.{0,80}(?:phụ lục|đính kèm|kèm theo|biểu)"
)


# Articles of a decision that only promulgate what is attached.
_PROMULGATES = plain_pattern(
    r"^(?:ban hành kèm theo|phê duyệt (?:kèm theo )?|quyết định này có hiệu lực|bãi bỏ)\b"
)


# A clause that may stand before the verb of an order.
_OPENING = plain_pattern(
    r"(?:theo|căn cứ|trên cơ sở|đối với|khi|sau khi|trong|từ|trước|định kỳ|hằng|hàng|để|nhằm|tùy|mỗi|cuối|đầu)\b"
)
_TOLD_BEFORE = plain_pattern(r"\b(?:đã|vừa|đang)\b")
_WORD = re.compile(r"(?<!\w)\w")
_ATTENDS = plain_pattern(r"\s*(?:tham dự|tham gia|dự|là|lãnh đạo|gồm|chủ trì hội nghị)\b")


@dataclass
class Given:
    """Units and terms that a heading, an introduction or an attribute line gives to the tasks below it."""

    lead: list[Span] = field(default_factory=list)
    support: list[Span] = field(default_factory=list)
    times: list[Span] = field(default_factory=list)  # stretches of attribute text or of a heading
    heading_times: list[Span] = field(default_factory=list)
    products: list[Span] = field(default_factory=list)
    rule: str = "inherited.heading"


@dataclass(eq=False)
class Draft:
    """A task before its values are read out."""

    label: str
    span: Span
    item: Item | None
    section: str | None
    kind_of_section: str
    rule: str
    given: Given
    own_lead: list[Span] = field(default_factory=list)
    own_support: list[Span] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    optional: bool = False
    lead_rule: str = "assignment.subject"
    times: list[Span] = field(default_factory=list)
    products: list[Span] = field(default_factory=list)
    from_table: bool = False
    letters: frozenset[str] = frozenset()  # numbers of the item and of those above it


def read_tasks(reading: Reading, root: Item, frame: Frame) -> list[Task]:
    """All tasks of the outline, in document order."""
    reader = _Reader(reading)
    reader.section(root, Given(), None)
    return [_finish(reading, draft, frame) for draft in reader.drafts]


def read_article_tasks(reading: Reading, blocks: Sequence[Block], frame: Frame) -> list[Task]:
    """The tasks of a press article; they have no labels."""
    drafts = [
        Draft(
            "",
            span,
            None,
            None,
            "tasks",
            "task.article",
            Given(),
            own_lead=found.lead,
            own_support=found.support,
            lead_rule=found.rule,
        )
        for span, found in article_orders(reading, blocks)
    ]
    tasks = [_finish(reading, draft, frame) for draft in drafts]
    for task in tasks:
        task.label = None
    return tasks


class _Reader:
    """Walks the outline and collects drafts."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text, self.view = reading.text, reading.view
        self.drafts: list[Draft] = []
        self.since: list[Draft] = []  # tasks since the last attribute line under the same heading
        self._given_out = False  # whether an attribute line already holds for them

    # ------------------------------------------------------------ headings

    def section(self, heading: Item, given: Given, label: str | None) -> None:
        """The children of a heading."""
        self.since = []
        pending = Given(rule="inherited.attribute")
        open_intro: Given | None = None
        preamble = _preamble(heading)
        for index, item in enumerate(heading.children):
            if index < preamble:
                continue
            if item.table is not None:
                self.table(item, heading, _join(given, pending), label)
                continue
            if item.heading:
                own = self._of_heading(item, given)
                self.section(item, own, item.label if item.shape != "root" else label)
                self.since = []
                pending = Given(rule="inherited.attribute")
                continue
            attributes = read_attributes(self.reading, item.span)
            if attributes and heading.kind in _HOLDING | _NAMING:
                values = self._attributes(item, attributes)
                if self.since:
                    self._apply(values)
                elif item.number and item.children:
                    self._children(item, item.children, [], _join(given, pending), heading, label)
                elif not item.number:  # a numbered "Thời gian: …" states something about the whole
                    pending = _join(pending, self._as_given(values))
                continue
            base = _join(given, pending)
            intro = self._introduces(item, heading, index)
            if item.shape == "plain":
                open_intro = None
            if open_intro is not None:
                base = _join(base, open_intro)
            if intro is not None:
                open_intro = intro
                if not item.children:
                    continue
            self.item(item, base, heading, label)

    def _of_heading(self, item: Item, given: Given) -> Given:
        """What a heading gives: its units replace those above it, its term is added."""
        result = replace(given, heading_times=list(given.heading_times))
        units = heading_units(self.reading, item.span)
        if units is not None and item.kind not in {"purpose", "objective", "situation", "scope", "appendix"}:
            result = Given(lead=units[0], support=units[1], heading_times=result.heading_times)
        elif (
            item.kind == "organisation"
            and begins_unit(self.reading, *item.span)
            and item.span.end - item.span.start < 120
        ):
            result = Given(lead=[trim_colon(self.text, item.span)], heading_times=result.heading_times)
        if item.kind in _HOLDING | {"schedule"} and item.shape not in {"appendix"}:
            result.heading_times = [*result.heading_times, item.span]
        return result

    def _introduces(self, item: Item, heading: Item, index: int) -> Given | None:
        """What a line that ends in a colon gives to the siblings that follow it; ``None`` where it introduces nothing."""
        if heading.kind not in _HOLDING | _NAMING or not _INTRO_END.search(
            self.view[item.span.start : item.span.end]
        ):
            return None
        if index + 1 >= len(heading.children) or (item.children and item.shape != "plain"):
            return None
        found = read_assignment(self.reading, item.span)
        return Given(
            lead=found.lead, support=found.support, heading_times=[item.span], rule="inherited.introduction"
        )

    # ------------------------------------------------------------ items

    def item(self, item: Item, given: Given, heading: Item, label: str | None) -> None:
        """A numbered, bulleted or unnumbered item and what hangs below it."""
        kind = item.kind if item.shape != "plain" else heading.kind
        if kind not in _HOLDING | _NAMING:
            return
        text = self.text[item.span.start : item.span.end]
        folded = self.view[item.span.start : item.span.end]
        if not any(c.isalpha() for c in text) or _ATTACHED.match(folded) or _PROMULGATES.match(folded):
            return
        span, lead_from_heading = self._inline_unit(item)
        found = read_assignment(self.reading, span)
        if lead_from_heading:
            found.lead = lead_from_heading
        children = [c for c in item.children if c.table is None]
        attribute_children = [c for c in children if read_attributes(self.reading, c.span)]
        real = [c for c in children if c not in attribute_children]
        intro = bool(_INTRO_END.search(folded)) or not span
        ordering = [c for c in real if self._orders(c.span)]
        below_orders = len(ordering) * 2 > len(real) if real else False
        unit_line = not real and not attribute_children and heading_units(self.reading, item.span) is not None
        if unit_line:
            return
        is_task = True
        if real and intro and below_orders:
            is_task = False
        if real and heading_units(self.reading, item.span) is not None:
            is_task = False
        if is_task and kind in _NAMING and (not found.lead or intro):
            is_task = False
        if is_task and kind == "scope" and _ATTENDS.match(self.view, found.order, item.span.end):
            is_task = False
        draft = None
        if is_task:
            if (
                item.shape == "plain"
                and not self._orders(item.span)
                and not found.lead
                and not self._CLOSING.match(folded)
            ):
                if kind in _NAMING or not self._extend(item, heading):
                    self._children(item, real, attribute_children, given, heading, label)
                return
            draft = self._draft(item, span, given, found, kind, label)
            draft.optional = self._optional(item, kind, bool(real))
            self._collect(draft)
        child_given = given
        if found.lead or found.support or lead_from_heading:
            if not is_task or intro:
                child_given = Given(
                    lead=found.lead or given.lead,
                    support=found.support or ([] if found.lead else given.support),
                    times=given.times,
                    heading_times=given.heading_times,
                    products=given.products,
                    rule="inherited.introduction",
                )
            elif found.lead:
                child_given = replace(given, lead=found.lead, support=found.support, rule="inherited.item")
        if not is_task:
            named = heading_units(self.reading, item.span)
            if named is not None:
                child_given = replace(given, lead=named[0], support=named[1], rule="inherited.heading")
        weak = is_task and bool(real) and not below_orders
        self._children(
            item,
            real,
            attribute_children,
            child_given,
            heading,
            label,
            weak=weak,
            times_of=None if is_task else item,
        )

    def _children(self, item: Item, real: Sequence[Item], attributes: Sequence[Item], given: Given, heading: Item, label: str | None, weak: bool = False, times_of: Item | None = None) -> None:  # fmt: skip
        if times_of is not None:
            given = replace(given, heading_times=[*given.heading_times, times_of.span])
        pending = Given(rule="inherited.attribute")
        for child in item.children:
            if child.table is not None:
                self.table(child, heading, given, label)
                continue
            if child in attributes:
                values = self._attributes(child, read_attributes(self.reading, child.span))
                if self.since:
                    self._apply(values)
                else:
                    pending = _join(pending, self._as_given(values))
                continue
            before = len(self.drafts)
            self.item(child, _join(given, pending), heading if child.shape == "plain" else item, label)
            if weak:
                for draft in self.drafts[before:]:
                    draft.optional = True

    def _inline_unit(self, item: Item) -> tuple[Span, list[Span]]:
        """A unit heading in front of its duty ("2. Sở Tài chính: Chủ trì …"): text without it, and its units."""
        start, end = item.span
        m = re.compile(r":\s+|:\s*\n").search(self.view, start, min(end, start + 260))
        if m and m.end() < end:
            head = Span(start, m.start())
            units = heading_units(self.reading, head)
            if units is not None and not re.match(
                plain_pattern(r"giao|đề nghị|yêu cầu|phân công").pattern, self.view[start:end]
            ):
                rest = trim(self.text, Span(m.end(), end))
                return rest, units[0]
        return item.span, []

    def _orders(self, span: Span) -> bool:
        """Whether a stretch begins like an order: with a verb, or with a unit that acts."""
        start = span.start
        view = self.view
        if start < span.end and view[start] in '“"(':
            start += 1
        for _ in range(4):
            length = self.reading.at("adverbs", start, span.end)
            if not length:
                break
            if self.reading.at("verbs", start, span.end) >= length:
                return True
            start += length
            while start < span.end and view[start] in " ,":
                start += 1
        if self.reading.at("not_units", span.start, span.end) and not self.reading.at(
            "verbs", span.start, span.end
        ):
            return False
        if self.reading.at("verbs", start, span.end):
            return True
        if _OPENING.match(view, span.start, span.end) and not _TOLD_BEFORE.search(
            view, span.start, min(span.end, span.start + 150)
        ):
            return any(
                self.reading.at("verbs", m.start(), span.end)
                for m in _WORD.finditer(view, start, min(span.end, start + 160))
            )
        return bool(read_assignment(self.reading, span).lead)

    def _extend(self, item: Item, heading: Item) -> bool:
        """Add an unnumbered paragraph that orders nothing new to the text of the item above it."""
        if not self.since:
            return False
        last = self.since[-1]
        if last.from_table or last.item is None or item.parent is not last.item:
            return False
        last.span = Span(last.span.start, item.span.end)
        return True

    _CLOSING = plain_pattern(
        r"^(?:trên đây là|trong quá trình (?:tổ chức |triển khai |thực hiện)|quá trình (?:triển khai|thực hiện)|yêu cầu (?:các |thủ trưởng|giám đốc|lãnh đạo|chủ tịch|toàn thể|trưởng|ủy ban)|căn cứ (?:kế hoạch|nội dung|ý kiến|các nội dung)|nay,? thông báo|trân trọng|nhận được|đề nghị (?:các|thủ trưởng|lãnh đạo)[^.]{0,160}(?:nghiêm túc|triển khai thực hiện|tổ chức thực hiện)|kế hoạch này|thông báo này|văn phòng [^.]{0,80}thông báo|thừa lệnh|quyết định (?:này )?có hiệu lực|[^.]{0,300}chịu trách nhiệm thi hành)"
    )
    _CALL = plain_pattern(
        r"^(?:(?:chủ tịch |thường trực )?(?:ubnd|ủy ban nhân dân|đảng ủy|sở|hội đồng|ban)\b[^.;]{0,40})?(?:yêu cầu|đề nghị)\b.*(?:nghiêm túc|khẩn trương|tích cực|chủ động)[^.;]{0,30}(?:triển khai|tổ chức|phối hợp)[^.;]{0,20}thực hiện[^.;]{0,40}\W*$"
    )
    _GENERAL = plain_pattern(
        r"^(?:thực hiện|tham gia|triển khai)? ?(?:các )?(?:nhiệm vụ|công việc|nội dung) (?:khác|theo (?:phân công|chức năng))|^(?:[^.;]{0,40})?các nhiệm vụ khác (?:theo|do|được|khi)|^chịu trách nhiệm (?:trước|về)|^giải trình\b|^(?:phải )?xác định rõ\b|^chịu sự"
    )
    _ACCOUNT = plain_pattern(r"\bchịu trách nhiệm (?:toàn diện )?trước\b|\bgiải trình\b")

    def _optional(self, item: Item, kind: str, has_children: bool) -> bool:
        folded = self.view[item.span.start : item.span.end]
        if item.shape == "plain" and (
            self._CLOSING.match(folded) or (len(folded) < 330 and self._CALL.search(folded))
        ):
            return True
        if self._GENERAL.match(folded):
            return True
        return (
            bool(self._ACCOUNT.search(folded))
            and len(folded) < 330
            and not re.search(r"(?:kiểm tra|chủ động|báo cáo|tham mưu|xây dựng|chỉ đạo|triển khai)", folded)
        )

    def _draft(
        self, item: Item, span: Span, given: Given, found: Assignment, kind: str, label: str | None
    ) -> Draft:
        return Draft(
            label=item.label,
            span=span,
            item=item,
            section=label,
            kind_of_section=kind,
            rule="task.leaf" if item.shape != "plain" else "task.paragraph",
            given=given,
            own_lead=found.lead,
            own_support=found.support,
            lead_rule=found.rule or "assignment.heading",
            letters=frozenset({item.number, *(a.number for a in item.ancestors() if not a.heading)}),
        )

    # ------------------------------------------------------------ attributes

    def _attributes(self, item: Item, attributes: list[Attribute]) -> list[Attribute]:
        """An attribute line's values; one that is empty takes what hangs below the line."""
        if item.children and attributes and not attributes[-1].value:
            last = attributes[-1]
            below = [i for c in item.children for i in c.walk() if i.span]
            if below:
                value = Span(below[0].span.start, below[-1].span.end)
                attributes = [*attributes[:-1], replace(last, value=value)]
        return [a for a in attributes if a.value]

    def _as_given(self, values: Iterable[Attribute]) -> Given:
        given = Given(rule="inherited.attribute")
        for attribute in values:
            if attribute.role in {"lead", "support"}:
                for share in shares(self.reading, attribute):
                    (given.support if share.role == "support" else given.lead).extend(share.units)
            elif attribute.role == "time":
                given.times.append(attribute.value)
            elif attribute.role == "product":
                given.products.append(attribute.value)
        return given

    def _apply(self, values: Sequence[Attribute]) -> None:
        """Give an attribute line's values to the tasks since the last one, or to those it names."""
        for draft in self.since:
            draft.attributes.extend(values)
        self._given_out = True

    def _collect(self, draft: Draft) -> None:
        if self._given_out:
            self.since, self._given_out = [], False
        self.drafts.append(draft)
        self.since.append(draft)

    # ------------------------------------------------------------ tables

    def table(self, item: Item, heading: Item, given: Given, label: str | None) -> None:
        """The rows of a task table."""
        assert item.table is not None
        if heading.kind in {"purpose", "situation"}:
            return
        table = read_table(self.reading.document, self.reading.document.tables[item.table])
        if table is None:
            return
        prefix = heading.label
        group: Span | None = None
        for entry in table.entries:
            if isinstance(entry, Row):
                self.drafts.append(self._row(entry, prefix, given, label, heading, group))
            else:
                group = entry.text

    def _row(
        self, row: Row, prefix: str, given: Given, label: str | None, heading: Item, group: Span | None
    ) -> Draft:
        base = Given(heading_times=list(given.heading_times))
        draft = Draft(
            label=f"{prefix}.{row.label}" if prefix else row.label,
            span=row.text,
            item=None,
            section=label,
            kind_of_section=heading.kind,
            rule="task.row",
            given=base,
            from_table=True,
            lead_rule="table.lead",
        )
        for role, cell in (("lead", row.lead), ("lead", row.both), ("support", row.support)):
            if cell is None:
                continue
            inner = read_attributes(self.reading, cell, anywhere=True)
            named = [a for a in inner if a.role in {"lead", "support"}]
            for attribute in named or [Attribute(role, f"table.{role}", cell, cell.start)]:
                for share in shares(self.reading, attribute):
                    (draft.own_support if share.role == "support" else draft.own_lead).extend(share.units)
        if row.lead is None and row.both is None and row.support is None:
            found = read_assignment(self.reading, row.text)
            draft.own_lead, draft.own_support = found.lead, found.support
        if row.time is not None:
            draft.times.append(row.time)
        elif group is not None and _TIMES.match(self.view, *group):
            base.times.append(group)
        if row.product is not None:
            draft.products.append(row.product)
        return draft


def trim_colon(text: str, span: Span) -> Span:
    """The span without a colon or full stop at its end."""
    end = span.end
    while end > span.start and text[end - 1] in ":. ":
        end -= 1
    return Span(span.start, end)


def _preamble(heading: Item) -> int:
    """How many paragraphs open the document before its first heading or numbered item."""
    if heading.shape != "root":
        return 0
    for index, item in enumerate(heading.children):
        if item.heading or (item.number and item.shape != "dash"):
            return index
    return 0


def _join(outer: Given, inner: Given) -> Given:
    """What holds below both: the inner one's units win, times and products are the nearer ones."""
    return Given(
        lead=inner.lead or outer.lead,
        support=inner.support if (inner.lead or inner.support) else outer.support,
        times=inner.times or outer.times,
        heading_times=[*outer.heading_times, *inner.heading_times],
        products=inner.products or outer.products,
        rule=inner.rule if inner.lead or inner.support else outer.rule,
    )


# ---------------------------------------------------------------- values


def _finish(reading: Reading, draft: Draft, frame: Frame) -> Task:
    """A draft with its values read out of the text."""
    span = _text_span(reading, draft.span)
    lead, support = _units(reading, draft)
    task = Task(
        key="",
        label=draft.label,
        text=reading.read(span),
        span=span,
        kind=_kind(reading, draft, span),
        section=draft.section,
        rule=draft.rule,
        lead=lead,
        support=support,
        deadlines=_deadlines(reading, draft, span, frame),
        products=_products(reading, draft),
        optional=draft.optional,
    )
    return task


def _text_span(reading: Reading, span: Span) -> Span:
    """A task's text ends before the closing "./."."""
    start, end = trim(reading.text, span)
    if reading.text[start:end].endswith("./."):
        end -= 3
    return trim(reading.text, Span(start, end))


def _mention(reading: Reading, span: Span, rule: str, origin: Origin) -> Unit:
    return Unit(text=reading.read(span), span=span, rule=rule, origin=origin)


def _units(reading: Reading, draft: Draft) -> tuple[list[Unit], list[Unit]]:
    """Own units win over attribute lines, and these over what headings and introductions give."""
    written: Origin = "written"
    attribute_lead: list[Span] = []
    attribute_support: list[Span] = []
    for attribute in draft.attributes:
        if attribute.role not in {"lead", "support"}:
            continue
        for share in shares(reading, attribute):
            if share.items and not draft.letters & set(share.items):
                continue
            (attribute_support if share.role == "support" else attribute_lead).extend(share.units)
    lead = [_mention(reading, s, draft.lead_rule, written) for s in draft.own_lead]
    support = [
        _mention(reading, s, "assignment.partner" if not draft.from_table else "table.support", written)
        for s in draft.own_support
    ]
    if draft.from_table:
        return _unique(lead), _unique(support)
    if not lead:
        if attribute_lead:
            lead = [_mention(reading, s, "attribute.lead", "inherited") for s in attribute_lead]
        else:
            lead = [_mention(reading, s, draft.given.rule, "inherited") for s in draft.given.lead]
        if not support:
            spans, rule = (
                (attribute_support, "attribute.support")
                if attribute_support
                else (draft.given.support, draft.given.rule)
            )
            support = [_mention(reading, s, rule, "inherited") for s in spans]
    elif (
        not support
        and not attribute_support
        and _same_units(lead, [_mention(reading, s, "", written) for s in draft.given.lead])
    ):
        support = [_mention(reading, s, draft.given.rule, "inherited") for s in draft.given.support]
    elif not support and attribute_support:
        support = [_mention(reading, s, "attribute.support", "inherited") for s in attribute_support]
    names = {plain_name(u.text) for u in lead}
    return _unique(lead), [u for u in _unique(support) if plain_name(u.text) not in names]


def _same_units(one: Sequence[Unit], other: Sequence[Unit]) -> bool:
    return bool(one) and {plain_name(u.text) for u in one} <= {plain_name(u.text) for u in other}


def plain_name(text: str) -> str:
    """A unit's name folded for comparison."""
    return re.sub(r"\W+", " ", bare(text)).strip()


def _unique(units: list[Unit]) -> list[Unit]:
    seen: set[str] = set()
    result = []
    for unit in units:
        name = plain_name(unit.text)
        if name and name not in seen:
            seen.add(name)
            result.append(unit)
    return result


def _deadline(reading: Reading, found: Found, origin: Origin) -> Deadline:
    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return Deadline(
        text=reading.read(found.span),
        span=found.span,
        rule=found.rule,
        origin=origin,
        kind=found.kind,  # type: ignore[arg-type]
        start=iso(found.start),
        due=iso(found.due),
        rrule=found.rrule,
        bound=found.term.bound,
        latest=iso(found.latest),
        precision=found.term.precision,
        year_inferred=found.term.year_inferred,
        anchor=reading.read(found.anchor) if found.anchor else None,
        offset=str(found.term.offset) if found.term.offset else None,
    )


def _deadlines(reading: Reading, draft: Draft, span: Span, frame: Frame) -> list[Deadline]:
    """Terms of the text, of its footnotes, of its attribute lines or cell, and of its heading."""
    cell = replace(frame, in_attribute=True)
    own = find_deadlines(reading.text, span, frame)
    for note in reading.document.notes:
        if span.start <= note.anchor <= span.end:
            noted = find_deadlines(reading.text, note.span, frame)
            if noted:
                own = [f for f in own if f.rrule or f.due or f.start] + noted
    stretches = [*draft.times, *(a.value for a in draft.attributes if a.role == "time")]
    origin: Origin = "written" if draft.times else "inherited"
    if not stretches:
        stretches = list(draft.given.times)
    given = [f for stretch in stretches for f in find_deadlines(reading.text, stretch, cell)]
    exact = [
        f
        for f in own
        if f.kind in {"date", "period"} or (f.kind == "recurring" and f.rrule) or f.kind == "relative"
    ]
    if given:
        result = [_deadline(reading, f, origin) for f in given]
        firm = [f for f in exact if f.kind in {"date", "period"}]
        if draft.from_table:
            result += [_deadline(reading, f, "written") for f in exact if f.kind != "recurring"]
        elif firm:
            result = [_deadline(reading, f, "written") for f in firm]
    elif own:
        result = [_deadline(reading, f, "written") for f in own]
        if not exact and not draft.from_table:
            result += _of_heading(reading, draft, frame, skip=True)
    else:
        result = _of_heading(reading, draft, frame)
    seen = set()
    unique = []
    for deadline in result:
        key = (
            deadline.kind,
            deadline.start,
            deadline.due,
            deadline.rrule,
            deadline.text if deadline.kind in {"relative", "unspecified"} else "",
        )
        if key not in seen:
            seen.add(key)
            unique.append(deadline)
    return unique


def _of_heading(reading: Reading, draft: Draft, frame: Frame, skip: bool = False) -> list[Deadline]:
    """The term of the nearest heading that has one."""
    if skip:
        return []
    for heading in reversed(draft.given.heading_times):
        found = [
            f
            for f in find_deadlines(reading.text, heading, frame)
            if f.kind in {"date", "period", "relative", "recurring"}
        ]
        if found:
            return [_deadline(reading, f, "inherited") for f in found]
    return []


def _products(reading: Reading, draft: Draft) -> list[Product]:
    """The items of product cells and attribute lines: parted by semicolons and lines."""
    stretches = [(s, "table.product", "written") for s in draft.products]
    stretches += [(a.value, a.rule, "inherited") for a in draft.attributes if a.role == "product"]
    if not stretches:
        stretches = [(s, "attribute.product", "inherited") for s in draft.given.products]
    found = []
    for stretch, rule, origin in stretches:
        start = stretch.start
        for m in [*re.finditer(r"[;\n]", reading.text[stretch.start : stretch.end]), None]:
            end = stretch.start + m.start() if m else stretch.end
            piece = trim(reading.text, Span(start, end))
            while piece and reading.text[piece.start] in "-–+•*":
                piece = trim(reading.text, Span(piece.start + 1, piece.end))
            while piece and reading.text[piece.end - 1] in ".,":
                piece = Span(piece.start, piece.end - 1)
            if piece and any(c.isalpha() for c in reading.text[piece.start : piece.end]):
                found.append(Product(text=reading.read(piece), span=piece, rule=rule, origin=origin))  # type: ignore[arg-type]
            start = end + 1
    return found


_KINDS: list[tuple[TaskKind, re.Pattern[str]]] = [
    (
        "report",
        plain_pattern(
            r"^(?:định kỳ |hằng \w+ |hàng \w+ )*(?:tổng hợp,? |xây dựng )?báo cáo\b|gửi báo cáo|tổng hợp,? báo cáo"
        ),
    ),
    ("coordinate_only", plain_pattern(r"^(?:chủ động |tích cực )?(?:phối hợp|tham gia|hỗ trợ)\b")),
    (
        "monitor",
        plain_pattern(r"^(?:thường xuyên |định kỳ )?(?:theo dõi|đôn đốc|kiểm tra|giám sát|thanh tra)\b"),
    ),
    (
        "issue_document",
        plain_pattern(
            r"^(?:xây dựng(?:,| và) ?)?(?:ban hành|trình .{0,40}ban hành|tham mưu .{0,60}ban hành)\b"
        ),
    ),
    (
        "funding",
        plain_pattern(r"\b(?:bố trí|cân đối|thẩm định|đảm bảo|bảo đảm|dự toán) (?:\w+ ){0,3}kinh phí\b"),
    ),
]


def _kind(reading: Reading, draft: Draft, span: Span) -> TaskKind:
    folded = reading.view[span.start : span.end]
    if draft.optional and _Reader._CLOSING.match(folded):
        return "general_call"
    if draft.optional and _Reader._ACCOUNT.search(folded):
        return "accountability"
    if draft.kind_of_section == "funding":
        return "funding"
    for kind, pattern in _KINDS:
        if pattern.search(folded):
            return kind
    return "action"
