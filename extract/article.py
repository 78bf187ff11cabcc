"""Orders in a press article about a plan: a task is the run of sentences that orders one addressee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.assignment import Assignment, read_assignment
from extract.document import Block
from extract.text import Span, plain_pattern, trim
from extract.words import Reading

# A sentence that tells what somebody did orders nothing.
_TOLD = plain_pattern(
    r"\b(?:đã|vừa|phát biểu|cho biết|nhấn mạnh|khẳng định|tham dự|chủ trì (?:hội nghị|cuộc họp|buổi)|diễn ra|ban hành (?:kế hoạch|quyết định)|đề ra|gồm \d|tổ chức hội nghị triển khai)\b"
)
_ORDERING = plain_pattern(r"\b(?:đề nghị|yêu cầu|giao|phân công|được giao|chỉ đạo)\b")
_MUST = plain_pattern(
    r"\s*(?:cần|phải|có trách nhiệm|tăng cường|tiếp tục|tập trung|chủ trì|thường xuyên|chủ động|theo dõi|phối hợp|đẩy mạnh|rà soát|được giao|được yêu cầu|xây dựng|căn cứ|tổ chức (?:quán triệt|triển khai|thực hiện)|thực hiện|triển khai|kiểm tra|hướng dẫn|bố trí|tham mưu|nghiêm túc|kịp thời|định kỳ)\b"
)
_CONNECTOR = plain_pattern(r"(?:bên cạnh đó|ngoài ra|đồng thời|cùng với đó|trong đó|theo đó)\s*,\s*")
_SPEAKER = plain_pattern(
    r"(?:phó )?(?:chủ tịch|bí thư|giám đốc|ubnd|ủy ban|thủ tướng|bộ trưởng|đồng chí|thường trực|ban thường vụ)\b"
)


def article_orders(reading: Reading, blocks: Sequence[Block]) -> list[tuple[Span, Assignment]]:
    """The orders of an article, each with the units it addresses."""
    found: list[tuple[Span, Assignment]] = []
    for block in blocks:
        if block.kind != "paragraph" or block.span.end - block.span.start < 40:
            continue
        opened = False  # whether an order of this paragraph is still running
        for index, sentence in enumerate(_sentences(reading.text, block.span)):
            start, assignment = _order(reading, sentence)
            if assignment is not None:
                found.append((Span(start, sentence.end), assignment))
                opened = True
            elif opened:
                last, given = found[-1]
                found[-1] = (Span(last.start, sentence.end), given)
            elif index == 0 and found and (m := _CONNECTOR.match(reading.view, *sentence)):
                if reading.at("verbs", m.end(), sentence.end):
                    inherited = Assignment(lead=list(found[-1][1].lead), rule="inherited.article")
                    found.append((Span(m.end(), sentence.end), inherited))
                    opened = True
    for span, assignment in found:
        assignment.support = assignment.support or read_assignment(reading, span).support
    return found


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a paragraph: parted by full stops alone."""
    start = span.start
    for m in re.finditer(r"[.!?]\s+(?=[A-ZĐÀ-Ỹ“\"])", text[span.start : span.end]):
        yield trim(text, Span(start, span.start + m.end()))
        start = span.start + m.end()
    yield trim(text, Span(start, span.end))


def _order(reading: Reading, sentence: Span) -> tuple[int, Assignment | None]:
    """Where the order of a sentence begins and whom it addresses; ``None`` where it orders nothing."""
    view = reading.view
    found = read_assignment(reading, sentence)
    if not found.lead:
        return sentence.start, None
    first = found.lead[0]
    before = view[sentence.start : first.start]
    if _ORDERING.search(before):
        return _speaker(view, sentence.start, first.start), found
    told = view[found.lead[-1].end : min(sentence.end, found.lead[-1].end + 30)]
    if _TOLD.search(told) or not _MUST.match(view, found.lead[-1].end, sentence.end):
        return sentence.start, None
    return sentence.start, found


def _speaker(view: str, start: int, end: int) -> int:
    """Where the clause of an ordering verb begins: at the one who orders, behind what leads up to it."""
    begin = start
    for m in plain_pattern(r"(?:^|, )").finditer(view[start:end]):
        if _SPEAKER.match(view, start + m.end(), end):
            begin = start + m.end()
    return begin
