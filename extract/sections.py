"""Which items of the outline are headings, what their sections hold, and the list of sections."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.attributes import read_attributes
from extract.document import Block
from extract.match import ruleset
from extract.model import Section, SectionKind
from extract.outline import BULLETS, Item, bold_share, build, is_caps
from extract.tables import Group, read_table
from extract.text import Span, plain, plain_pattern, trim
from extract.units import begins_unit, list_end, split_units
from extract.words import Reading

_INTRO = plain_pattern(
    r"(?:sau(?: đây)?|như sau|cụ thể|dưới đây|bao gồm|gồm|trong đó|một số (?:nội dung|nhiệm vụ)[^:]{0,40}|các (?:nội dung|nhiệm vụ)[^:]{0,40})\s*:?\s*$"
)
_ORDERING = plain_pattern(r"^(?:giao|đề nghị|yêu cầu các|yêu cầu ủy ban|trên đây|phân công)\s")
_LINK = plain_pattern(r"^\(?\s*(?:ban hành kèm|kèm theo|ban hành theo|dự thảo|phụ lục kèm|đính kèm)")
_DUTY = plain_pattern(
    r"^(?:(?:trách nhiệm|nhiệm vụ)\s+(?:của|đối với|cho)?\s*|(?:đề nghị|giao|yêu cầu|phân công|đối với|về phía)\s+)"
)
_TAIL = plain_pattern(
    r"\s+(?:có (?:trách nhiệm|nhiệm vụ)(?: (?:sau|sau đây|chính|cụ thể))?|chịu trách nhiệm|chỉ đạo|triển khai(?: thực hiện)?|tập trung(?: thực hiện)?"
    r"|(?:chủ trì)?,? ?(?:và )?(?:phối hợp)?,? ?(?:tổ chức )?thực hiện|chủ trì(?:,? phối hợp)?|phối hợp)\s*$"
)
_LEADS_OTHERS = plain_pattern(r"\s+chỉ đạo\s+")
_WITH_OTHERS = plain_pattern(
    r"\s+(?:là (?:cơ quan|đơn vị) )?(?:chủ trì)?\s*,?\s*phối hợp (?:chặt chẽ )?(?:với |cùng )?"
)
_TASKLIKE = ("tasks", "organisation")
_AT_START = plain_pattern(r"^(?:về |công tác |các |những |một số |phần |nội dung )?")
_NUMBERED_TITLES = frozenset(
    {"arabic", "arabic2", "arabic3", "letter", "article", "title", "roman", "upper", "paren"}
)
_ALWAYS = frozenset({"appendix", "part", "chapter", "banner", "roman", "upper"})


def read_outline(reading: Reading, body: Sequence[Block], attached: Sequence[Sequence[Block]]) -> Item:
    """The tree of the whole document: its body, and what is attached behind the signature."""
    root = build(reading.document, body)
    for blocks in attached:
        tail = build(reading.document, _without_head(reading, blocks))
        loose = []
        for child in tail.children:
            if child.shape == "appendix" or root is None:
                break
            loose.append(child)
        rest = tail.children[len(loose) :]
        if loose and loose[0].number:  # a plan that the decision before it promulgates
            rest = tail.children
        elif loose:
            first = _implied_appendix(reading, loose)
            rest = [first, *rest] if first else [*loose, *rest]
        for child in rest:
            child.parent = root
            root.children.append(child)
    _titles(reading, root)
    _number_appendices(root)
    return root


_WRAPPED = plain_pattern(r"^(?:kế hoạch|chương trình(?: hành động)?|đề án|phương án)\s*$")


def _without_head(reading: Reading, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks of a plan that a decision wraps, without its title lines."""
    for index, block in enumerate(blocks[:8]):
        if _WRAPPED.match(plain(reading.read(block.span))):
            end = index + 1
            while end < len(blocks) and (blocks[end].align == "center" or bold_share(blocks[end]) > 0.7):
                if re.match(r"[IVX]+[.\s]", reading.read(blocks[end].span)):
                    break
                end += 1
            return blocks[end:]
    return blocks


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
        if item.shape not in {"appendix", "part", "chapter", "article"}:
            continue
        if item.span and item.shape != "appendix":
            continue
        title: list[Item] = []
        for child in item.children:
            if child.table is not None or child.block is None:
                break
            text = reading.read(child.span)
            looks = child.block.align == "center" or bold_share(child.block) > 0.7 or is_caps(text)
            if child.shape not in {"banner", "title", "plain"} or not looks or len(text) > 400:
                break
            if title and title[-1].children:
                break
            if _LINK.match(plain(text)) or not any(c.isalpha() for c in text):
                if title or item.span:
                    break
                continue
            title.append(child)
        if not title:
            continue
        start = item.span.start if item.span else title[0].span.start
        item.span = Span(start, title[-1].span.end)
        last = title[-1]
        moved = [g for t in title for g in t.children]
        keep = item.children[item.children.index(last) + 1 :]
        for child in moved:
            child.parent = item
        item.children = moved + keep


# ---------------------------------------------------------------- headings


def mark_headings(reading: Reading, root: Item) -> None:
    """Say of every item whether it is a heading, and of every heading what its section holds."""
    root.heading = True
    root.kind = "tasks"
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
        inside = [s for s in item.block.bold if s.start <= item.span.start + 2]
        if inside:
            cut = max(s.end for s in inside) - item.span.start
    if cut is None:
        m = re.search(r":\s+\S|\.\s+[A-ZĐÀ-Ỹ]", text)
        if m and len(text) > 60 and (len(text) - m.end() > 30) and m.start() < 120:
            cut = m.start() + 1
    if cut is None or cut >= len(text) or not text[cut:].strip(" .:;"):
        return
    rest = trim(reading.text, Span(item.span.start + cut, item.span.end))
    while rest and reading.text[rest.start] in ":.-– ":
        rest = Span(rest.start + 1, rest.end)
    if not rest or not text[:cut].strip():
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
        return first_level and (is_caps(text) or bool(ruleset("headings").first(folded)) and bold)
    if item.number and heading_units(reading, item.span) is not None:
        return True
    if _ORDERING.match(folded) or (_INTRO.search(folded) and not (bold and len(text) < 90)):
        return False
    if item.shape == "banner":
        return True
    if not first_level and _attributes_below(reading, item, bold):
        return False
    if bold or is_caps(text):
        return True
    if is_unit_heading(reading, item.span):
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


def is_unit_heading(reading: Reading, span: Span) -> bool:
    """Whether a line is nothing but the name of one or more units ("3. Sở Nội vụ:")."""
    return heading_units(reading, span) is not None


def heading_units(reading: Reading, span: Span) -> tuple[list[Span], list[Span]] | None:
    """Leading and supporting units of a line that names nothing else; ``None`` for other lines.

    "Trách nhiệm của các sở" names "các sở"; of "Sở A chỉ đạo Trường B" both lead; of "Sở A chủ trì,
    phối hợp với Sở B" the second supports.
    """
    text, view = reading.text, reading.view
    start, end = trim(text, span)
    while end > start and text[end - 1] in ":.;- ":
        end -= 1
    if end - start > 300:
        return None
    if m := _DUTY.match(view[start:end]):
        start += m.end()
    if tail := _TAIL.search(view[start:end]):
        end = start + tail.start()
    if _NAMED.match(view, start, end) and end - start < 160:
        return [Span(start, end)], []
    if not begins_unit(reading, start, end):
        return None
    reached = list_end(reading, start, end)
    rest = view[reached:end]
    if m := _LEADS_OTHERS.match(rest):
        other = reached + m.end()
        if list_end(reading, other, end) == end:
            return [*split_units(reading, Span(start, reached)), *split_units(reading, Span(other, end))], []
    if m := _WITH_OTHERS.match(rest):
        other = reached + m.end()
        if list_end(reading, other, end) == end:
            return split_units(reading, Span(start, reached)), split_units(reading, Span(other, end))
    while reached < end and view[reached] in " .,;":
        reached += 1
    rest = view[reached:end]
    if not rest or (
        len(rest) < 60 and not re.search(r"[.;:]", rest) and not reading.at("verbs", reached, end)
    ):
        return split_units(reading, Span(start, end)), []
    named = (
        _PERSON.match(view, start, end) and start == trim(text, span).start and text[span.end - 1] not in ".;"
    )
    if named and not re.search(r"[.;:]", rest) and end - start < 160:
        return split_units(reading, Span(start, end)), []
    return None


_NAMED = plain_pattern(r"(?:ông|bà|thầy|cô)\b[.:]?\s+(?!nội|ngoại)")
_PERSON = plain_pattern(
    r"(?:các )?(?:đồng chí|đ/c|cán bộ|chuyên viên|phó chủ tịch|chủ tịch|ông|bà|thành viên|ủy viên|trưởng|phó)\b"
)


def _kind(reading: Reading, item: Item, parent: Item | None) -> SectionKind:
    text = reading.read(item.span)
    folded = plain(text)
    if item.shape == "appendix":
        return "appendix"
    if parent is not None and any(a.shape == "appendix" for a in [parent, *parent.ancestors()]):
        return "appendix"
    if parent is None:
        return _first_level_kind(reading, item, folded)
    own = _leading_kind(folded)
    if parent.kind in {"organisation", "tasks", "other", "reporting"}:
        if heading_units(reading, item.span) is not None:
            return (
                "organisation" if folded.startswith("trách nhiệm") or parent.kind != "tasks" else parent.kind
            )  # type: ignore[return-value]
    if own is None or (parent.kind == "tasks" and own in {"situation"}):
        return parent.kind  # type: ignore[return-value]
    if parent.kind in {"purpose", "objective", "situation", "scope"} and own in {
        "organisation",
        "schedule",
        "funding",
        "reporting",
    }:
        return parent.kind  # type: ignore[return-value]
    if parent.kind in {"purpose", "scope"} and own == "tasks":
        return parent.kind  # type: ignore[return-value]
    if parent.kind == "organisation" and own == "tasks":
        return parent.kind  # type: ignore[return-value]
    return own


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
    for part in re.split(r",|;|\s-\s|\bvà\b|/", folded):
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
    start = _AT_START.match(folded)
    hits = ruleset("headings").find(folded, Span(0, len(folded)))
    if hits and start and hits[0].span.start <= start.end():
        return hits[0].rule.means  # type: ignore[return-value]
    return None


_ORDER = plain_pattern(
    r"(?:giao|đề nghị|yêu cầu|thống nhất|đồng ý|phân công)\b|(?:đối với|sau khi|khi|để|từ ngày|trước ngày|chậm nhất)\b"
)


def _orders_follow(reading: Reading, item: Item, least: int = 1) -> bool:
    """Whether most items below (at least ``least``) begin like orders: with a verb, a unit, or the word that orders."""
    leaves = [i for i in item.walk() if i is not item and not i.children and i.span]
    orders = sum(
        bool(
            reading.at("verbs", *i.span)
            or reading.at("adverbs", *i.span)
            or begins_unit(reading, *i.span)
            or _ORDER.match(reading.view, *i.span)
        )
        for i in leaves
    )
    return orders >= least and orders * 2 >= len(leaves)


_OPERATIVE = plain_pattern(r"quyết định\s*:?\s*$")  # the word that opens a decision's articles


def sections(reading: Reading, root: Item) -> list[Section]:
    """The headings of the first and second level, in document order."""
    found: list[Section] = []

    def visit(parent: Item, level: int) -> None:
        for item in parent.children:
            if not item.heading or (level == 2 and item.shape in BULLETS):
                continue
            if item.span and not _OPERATIVE.match(reading.view, *item.span):
                found.append(
                    Section(
                        label=item.label,
                        heading=reading.read(_heading_span(reading, item)),
                        kind=item.kind,  # type: ignore[arg-type]
                        level=level,
                        span=_heading_span(reading, item),
                    )
                )
            if level < 2:
                visit(item, level + 1)
            if item.shape == "appendix":
                found.extend(_table_groups(reading, item))

    visit(root, 1)
    return found


def _table_groups(reading: Reading, appendix: Item) -> list[Section]:
    """The group rows of an appendix's task tables: headings of the second level."""
    found = []
    for item in appendix.children:
        table = (
            read_table(reading.document, reading.document.tables[item.table])
            if item.table is not None
            else None
        )
        for group in table.entries if table else []:
            if (
                isinstance(group, Group)
                and "." not in group.label
                and re.fullmatch(r"[IVX]+|[A-Z]", group.number)
            ):
                found.append(
                    Section(
                        label=f"{appendix.label}.{group.label}",
                        heading=reading.read(group.text),
                        kind="tasks",
                        level=2,
                        span=group.text,
                    )
                )
    return found


def _heading_span(reading: Reading, item: Item) -> Span:
    """A heading's words without a final colon or full stop, and without the link line in brackets."""
    start, end = item.span
    while end > start and (reading.text[end - 1] in ":.;" or reading.text[end - 1].isspace()):
        end -= 1
    return Span(start, end)


__all__ = ["heading_units", "is_unit_heading", "mark_headings", "read_outline", "sections"]
