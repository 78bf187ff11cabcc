"""Ways to write a term, as the program reads them: the table of the README."""

from __future__ import annotations

from datetime import date

from extract.deadlines import Found, find_deadlines
from extract.moments import Frame
from extract.period import plan_period
from extract.rhythm import last_days
from extract.terms import Term, write
from extract.text import Span
from extract.workdays import hangs_on_issue, reckon

TITLE = "Cải cách hành chính năm 2025"
ISSUED = date(2025, 1, 15)

WRITTEN = (
    "trước ngày 20/6",
    "chậm nhất ngày 15/3/2025",
    "trước 16 giờ ngày 29/8",
    "trong quý III",
    "6 tháng cuối năm 2025",
    "đến hết năm 2027",
    "từ tháng 11 đến tháng 2",
    "từ ngày 17/10 đến 18/11/2025",
    "trước ngày 31/6",
    "định kỳ hàng quý, 6 tháng và năm",
    "trước ngày 20 của tháng cuối quý",
    "trước ngày 05/6 và 05/12 hằng năm",
    "vào ngày 01 và ngày 16 hằng tháng",
    "trước 16 giờ thứ Sáu hằng tuần",
    "năm 2025 và những năm tiếp theo",
    "trong 05 ngày làm việc kể từ ngày ban hành Kế hoạch này",
    "trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ",
    "gửi tài liệu trước ít nhất 03 ngày",
    "Quyết định số 15/QĐ-UBND ngày 10/02/2025",
    "đúng thời gian quy định",
)


def expressions() -> str:
    """The table in Markdown: what is written, its value and the last days it gives.

    It stands for a plan of 2025 that was issued on 15 January 2025.
    """
    rows = ["| written | read as | falls due |", "|---|---|---|"]
    for text in WRITTEN:
        found = _found(text)
        values = "<br>".join(f"`{write(entry.term)}`" for entry in found) or "no term"
        days = "<br>".join(_days(entry.term) for entry in found) or "–"
        rows.append(f"| {text} | {values} | {days} |")
    return "\n".join(rows)


def _found(text: str) -> list[Found]:
    """The terms as prose gives them; where it gives none, as a time cell does."""
    whole = Span(0, len(text))
    frames = [Frame(2025, ISSUED), Frame(2025, ISSUED, in_attribute=True)]
    return next((found for frame in frames if (found := find_deadlines(text, whole, frame))), [])


def _days(term: Term) -> str:
    if term.rrule:
        first, last = plan_period(TITLE, ISSUED)
        assert first and last
        days = last_days(term.rrule, term.bound, term.precision, first, last)
        shown = ", ".join(f"{day:%d/%m}" for day in days[:4])
        return shown + (f" … ({len(days)} in 2025)" if len(days) > 4 else "")
    if term.latest:
        return f"{term.latest:%d/%m/%Y}"
    if term.offset and term.anchor and hangs_on_issue(term.anchor):
        reckoned = reckon(ISSUED, term.offset).day
        return f"{reckoned:%d/%m/%Y}" if reckoned else "–"
    return term.reason or "–"
