"""Who must do it and who works along, as a sentence says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.text import Span, plain_pattern, trim
from extract.units import begins_unit, list_end, split_units
from extract.words import Reading


@dataclass
class Assignment:
    """Units named by a sentence; ``order`` is where the order itself begins."""

    lead: list[Span] = field(default_factory=list)
    support: list[Span] = field(default_factory=list)
    order: int = 0
    rule: str = ""


# What may open a sentence before its subject; the subject is looked for behind each comma.
_OPENING = plain_pattern(
    r"(?:khi|sau khi|sau|trên cơ sở|căn cứ|định kỳ|hằng|hàng|trong|trường hợp|để|nhằm|đối với|trước|chậm nhất|ngoài ra|bên cạnh đó|đồng thời|theo|từ|ngay|riêng|nếu|với|qua|tại|về|tùy|mỗi|đến|vào|ngày|quý|tháng|cuối|đầu|ngay sau|cùng với|kết thúc|nhân dịp|thông qua|trước mắt)\b"
)
_ORDERED = plain_pattern(
    r"(?:(?:thống nhất |đồng ý )?giao(?: nhiệm vụ)?(?: cho)?|đề nghị|yêu cầu|phân công(?: cho)?|ủy quyền(?: cho)?)\s+(?=\S)"
)
_ORDERING_INSIDE = plain_pattern(
    r"(?<=[\s,;:.])(?:(?:thống nhất |đồng ý )?giao(?: nhiệm vụ)?(?: cho)?|đề nghị|yêu cầu|phân công)\s+(?=\S)"
)
_DUTY = plain_pattern(
    r"\s*,?\s*(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|phải|cần|là (?:đầu mối|cơ quan|đơn vị|thường trực)|làm đầu mối|chủ trì|đồng chủ trì|căn cứ|theo|trên cơ sở|tùy|tập trung|đầu mối|trực tiếp|phụ trách|cùng|theo chức năng|bằng|hằng|hàng|định kỳ|trong|sau|ngay|khi|trước|chậm nhất|nếu|nghiêm túc|để|được giao|tự|không|xem xét|ngoài|sẽ)\b"
)
_WITH = plain_pattern(
    r"(?:phối hợp|phhoi hợp)(?:\s+(?:chặt chẽ|thường xuyên|tốt|kịp thời|đồng bộ|hiệu quả|tích cực|chủ động|nhịp nhàng|có hiệu quả|liên ngành|thực hiện))*(?:\s*(?:,|và)?\s*(?:cùng với|cùng|với|của))?\s*:?\s+|huy động\s+(?=(?:các|những|lực lượng)\b)|(?<=[\s,])(?:cùng với|cùng|với sự tham gia của|với sự phối hợp của|có sự tham gia của)\s+"
)
_AFTER = plain_pattern(r"[,:]\s+|\sthì\s+")
_NEW = plain_pattern(r"(?:các|những|mỗi|từng|sở|phòng|ubnd|ủy ban|ban|văn phòng|công an|trung tâm)\b")
_BOUND = plain_pattern(r"[^,;.:]{1,60}?\s(?=(?:có trách nhiệm|phải|chịu trách nhiệm|có nhiệm vụ)\b)")
_TOLD = plain_pattern(r"(?:đã|vừa|đang|nhận được|được thành lập|có công văn|có báo cáo|có ý kiến)\b")
_TRAILING = plain_pattern(
    r"[-,(]\s*(?P<units>[^-.;]{4,120}?)\s+(?:hỗ trợ\s+)?(?:chủ trì\s+)?(?:thực hiện|đảm nhiệm|phụ trách|chịu trách nhiệm)\W*$"
)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Clauses that may have a subject of their own: parted by a full stop or semicolon before a capital."""
    start = span.start
    for m in re.finditer(
        r"[.!?](?:\s+)(?=[A-ZĐÀ-Ỹ“\"])|\n|;\s+(?=[A-ZĐÀ-Ỹ]|các )", text[span.start : span.end]
    ):
        end = span.start + m.end()
        piece = trim(text, Span(start, end))
        if piece:
            yield piece
        start = end
    piece = trim(text, Span(start, span.end))
    if piece:
        yield piece


def read_assignment(reading: Reading, span: Span) -> Assignment:
    """The units that a leaf's own words name as leading and supporting."""
    text, view = reading.text, reading.view
    result = Assignment(order=span.start)
    for number, sentence in enumerate(sentences(text, span)):
        if number and view[sentence.start - 2] == ";" and _in_list(reading, span.start, sentence.start):
            continue
        lead, order, rule = _subject(reading, sentence)
        if lead:
            known = {view[s.start : s.end] for s in result.lead}
            result.lead += [s for s in lead if view[s.start : s.end] not in known]
            result.rule = result.rule or rule
            if number == 0:
                result.order = order
    if not result.lead and (m := _TRAILING.search(view[span.start : span.end])):
        units = Span(span.start + m.start("units"), span.start + m.end("units"))
        if begins_unit(reading, *units) and list_end(reading, *units) == units.end:
            result.lead, result.rule = split_units(reading, units), "assignment.trailing"
    result.support = _partners(reading, span, result.lead)
    return result


def _starts(reading: Reading, sentence: Span) -> Iterator[int]:
    """Where a subject may begin: the sentence's start, and behind the commas of its opening."""
    view = reading.view
    yield sentence.start
    if _OPENING.match(view, sentence.start, sentence.end):
        for count, m in enumerate(_AFTER.finditer(view, sentence.start, sentence.end)):
            if count > 5:
                return
            yield m.end()


def _subject(reading: Reading, sentence: Span) -> tuple[list[Span], int, str]:
    """The sentence's leading units, where its order begins, and the rule that saw it."""
    view = reading.view
    for start in _starts(reading, sentence):
        if start > sentence.start and _in_list(reading, sentence.start, start):
            continue
        m = _ORDERED.match(view, start, sentence.end)
        if m:
            end = list_end(reading, m.end(), sentence.end)
            if end > m.end():
                return split_units(reading, Span(m.end(), end)), end, "assignment.ordered"
            continue
        end = list_end(reading, start, sentence.end)
        if (
            end > start
            and (m := _ORDERED.match(view, end + 1, sentence.end))
            and begins_unit(reading, m.end(), sentence.end)
        ):
            start, end = m.end(), list_end(reading, m.end(), sentence.end)
            return split_units(reading, Span(start, end)), end, "assignment.ordered"
        if end > start and _is_subject(reading, start, end, sentence.end):
            return split_units(reading, Span(start, end)), end, "assignment.subject"
        if end > start and (m := _BOUND.match(view, end, sentence.end)):
            # the name goes on with words of its own up to the duty: "cơ sở có giấy phép … phải báo cáo"
            return split_units(reading, Span(start, m.end())), m.end(), "assignment.subject"
    for m in _ORDERING_INSIDE.finditer(view, sentence.start, min(sentence.end, sentence.start + 500)):
        end = list_end(reading, m.end(), sentence.end)
        if end > m.end() and _is_subject(reading, m.end(), end, sentence.end):
            if view[m.start() - 2 : m.start()] == ": " or plain_before(reading, sentence.start, m.start()):
                return split_units(reading, Span(m.end(), end)), end, "assignment.ordered"
    return [], sentence.start, ""


def _in_list(reading: Reading, start: int, position: int) -> bool:
    """Whether the comma before ``position`` stands inside a list of units ("các cơ quan, đơn vị")."""
    view = reading.view
    for m in re.compile(r"(?<!\w)(?<!trên )\w").finditer(view, max(start, position - 90), position - 1):
        if not reading.begins_word(m.start()):
            continue
        if view[m.start() - 4 : m.start()] == "của " and _NEW.match(view, position):
            continue  # "theo kế hoạch của UBND tỉnh, các sở …": an owner, then the one who acts
        if (
            begins_unit(reading, m.start(), position + 40)
            and list_end(reading, m.start(), position + 40) > position
        ):
            return True
    return False


def plain_before(reading: Reading, start: int, position: int) -> bool:
    """Whether what stands before an ordering verb leaves it free to order: no verb of its own task."""
    view = reading.view
    before = view[start:position].strip(" ,;:")
    if not before:
        return True
    return (
        bool(_OPENING.match(before))
        or begins_unit(reading, start, position)
        or before.endswith(("đồng thời", "ubnd tỉnh", "chủ tịch ubnd tỉnh"))
    )


def _is_subject(reading: Reading, start: int, end: int, limit: int) -> bool:
    """Whether the units at the start of a sentence are the ones who act."""
    text, view = reading.text, reading.view
    rest = end
    while rest < limit and view[rest] in " ,:":
        rest += 1
    if rest >= limit or _TOLD.match(view, rest, limit):
        return False
    if _DUTY.match(view, end, limit):
        return True
    return (
        bool(reading.at("verbs", rest, limit) or reading.at("adverbs", rest, limit))
        and not text[rest].isupper()
        or view[end : end + 1] == ":"
    )


def _partners(reading: Reading, span: Span, lead: list[Span]) -> list[Span]:
    """Units behind "phối hợp với" and "cùng"."""
    view = reading.view
    found: list[Span] = []
    for m in _WITH.finditer(view, span.start, span.end):
        start = m.end()
        if (
            m[0].strip() in {"cùng", "cùng với"}
            and not re.search(
                r"(?:chủ trì|phối hợp|lead)\W*$", view[max(span.start, m.start() - 12) : m.start()]
            )
            and not any(s.end >= m.start() - 2 for s in lead)
        ):
            continue
        if any(start < s.end for s in found):
            continue
        end = list_end(reading, start, span.end)
        if end <= start or (m[0].startswith("huy") and not view.startswith(" tham gia", end)):
            continue
        if re.match(r"phối hợp\s*$", m[0].strip()) and reading.at("verbs", start, span.end) > reading.at(
            "unit_heads", start, span.end
        ):
            continue
        found += split_units(reading, Span(start, end))
    return [s for s in found if not any(s == other for other in lead)]
