"""Points in time as the administration writes them, read as the days they cover.

"quý II/2025" covers 1 April to 30 June 2025. A missing year is the plan's. Half months, middles and
ends of years follow the Civil Code 2015, article 146: "giữa tháng" is the 15th, "giữa năm" 30 June,
"cuối năm" 31 December.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from extract.match import compile_pattern

Precision = Literal["hour", "day", "month", "quarter", "half", "year", "period"]

FIRST_YEAR, LAST_YEAR = 1990, 2100


@dataclass(frozen=True, slots=True)
class Frame:
    """What a time word leans on: the plan's year, the day of issue, and where the words stand.

    ``in_attribute`` says that the words are a time cell or an attribute line ("Thời gian: …"), where
    a bare "Quý II" or "theo quy định" is a term. ``school_year`` is the year in which it begins.
    """

    plan_year: int | None = None
    issued: date | None = None
    in_attribute: bool = False
    school_year: int | None = None

    @property
    def year(self) -> int | None:
        return self.plan_year or (self.issued.year if self.issued else None)


@dataclass(frozen=True, slots=True)
class Moment:
    """The days that a point in time covers; both ``None`` with a ``reason`` where there are none.

    ``open`` marks moments that have an end only ("cuối năm").
    """

    first: date | None
    last: date | None
    precision: Precision
    year_inferred: bool = False
    reason: str = ""
    open: bool = False


_CLOCK = compile_pattern(r"$clock,?(?=.*\d)")
_IN_WORDS = compile_pattern("$in_words")
_DAY = compile_pattern(r"(?:$numeric_date|$worded_date|$hyphen_date)\Z")
_HALF = compile_pattern(r"(\w+) tháng (đầu|cuối)|(nửa) (đầu|cuối)|(\w+) tháng(?: ?/ ?| năm )(?=\d)")
_PART = compile_pattern(
    r"(đầu|giữa|cuối|ngày cuối(?: cùng)?|tuần(?: thứ)? (\w+)(?: tiên| cùng)?)(?: của)? (.*)"
)
_WORDS = compile_pattern("một|nhất|giêng|hai|nhì|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp")
_NUMBERS = {
    "một": 1, "nhất": 1, "giêng": 1, "đầu": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "ⅰ": 1, "ⅱ": 2, "ⅲ": 3, "ⅳ": 4,
}  # fmt: skip


def number(word: str) -> int | None:
    """The number that digits, a number word or a small Roman number say."""
    word = word.strip()
    return int(word) if word.isdigit() and word.isascii() else _NUMBERS.get(word)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or ``None`` where the calendar has none or the year is out of range."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def own_year(view: str) -> int | None:
    """The year that the words name themselves, the last one if there are several."""
    years = re.findall(r"(?<!\d)\d{4}(?!\d)", view)
    if years:
        return int(years[-1])
    short = re.search(r"\d[/.]\d{1,2}[/.](\d\d)\Z", view.strip())
    return 2000 + int(short[1]) if short else None


def read_moment(view: str, frame: Frame, lent: int | None = None) -> Moment:
    """The days that a moment of the folded text covers.

    ``lent`` is the year of a neighbour ("17/10 đến 18/11/2023").
    """
    words = _IN_WORDS.sub("", view).strip().replace("quí", "quý")
    timed = _CLOCK.sub("", words).strip()
    hour = timed != words
    words = timed
    year, inferred = own_year(words), False
    if year is None:
        year, inferred = (lent, False) if lent else (frame.year, True)
    if year is None:
        return Moment(None, None, "day", True, "không rõ năm")
    found = _read(words, year, frame)
    if found.first is None and not found.reason:
        found = replace(found, reason=f"không có ngày này trong lịch: {view.strip()}")
    if hour and found.precision == "day":
        found = replace(found, precision="hour")
    return replace(found, year_inferred=inferred)


def _read(words: str, year: int, frame: Frame) -> Moment:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Moment(None, None, "year", reason=f"năm {year} ngoài khoảng {FIRST_YEAR}-{LAST_YEAR}")
    if m := _HALF.match(words):
        return _half(m, year)
    if m := _PART.match(words):
        return _part(m, year, frame)
    if "quý" in words:
        return _quarters(words, year)
    if words.startswith("năm học"):
        start = int(re.findall(r"\d{4}", words)[0])
        return _span(day_of(start, 9, 1), day_of(start + 1, 5, 31), "period")
    if m := _DAY.search(words):
        numbers = [int(n) for n in re.findall(r"\d+", m[0])]
        day = day_of(year, numbers[1], numbers[0])
        return Moment(day, day, "day")
    if "tháng" in words or re.match(r"t\d|\d{1,2} ?/ ?\d{4}", words):
        return _months(words, year)
    years = [int(y) for y in re.findall(r"\d{4}", words)]
    if len(years) > 1:
        return _span(day_of(years[0], 1, 1), day_of(years[-1], 12, 31), "period")
    return _span(day_of(year, 1, 1), day_of(year, 12, 31), "year")


def _span(first: date | None, last: date | None, precision: Precision) -> Moment:
    if first is None or last is None or first > last:
        return Moment(None, None, precision)
    return Moment(first, last, precision)


def _half(m: re.Match[str], year: int) -> Moment:
    length = 6 if m[3] else number(m[1] or m[5] or "") or 6
    if (m[2] or m[4] or "đầu") == "đầu":
        return _span(day_of(year, 1, 1), month_end(year, min(length, 12)), "half")
    return _span(day_of(year, max(13 - length, 1), 1), day_of(year, 12, 31), "half")


def _part(m: re.Match[str], year: int, frame: Frame) -> Moment:
    whole = _read(m[3] if re.search(r"\d|quý|tháng", m[3]) else f"năm {year}", year, frame)
    part, first, last = m[1], whole.first, whole.last
    if first is None or last is None:
        return whole
    if m[2]:
        if m[2] == "cuối":
            return _span(last - timedelta(days=6), last, "day")
        week = number(m[2]) or 1
        return _span(first + timedelta(days=7 * week - 7), first + timedelta(days=7 * week - 1), "day")
    if part.startswith("ngày cuối"):
        return Moment(last, last, "day")
    if part == "đầu":
        months = {"year": 3, "quarter": 1}.get(whole.precision)
        if months:
            return _span(first, month_end(first.year, first.month + months - 1), "quarter")
        return Moment(first, first, "month", open=True)
    if part == "giữa":
        middle = {"year": (6, 30), "month": (first.month, 15)}.get(whole.precision, (first.month + 1, 15))
        day = day_of(first.year, *middle)
        return Moment(day, day, whole.precision, open=True)
    return Moment(last, last, whole.precision, open=True)


_ROMAN = re.compile(r"\biv\b|\bi{1,3}\b|[ⅰ-ⅳ]|(?<![\d/])[1-4](?!\d)")


def _quarters(words: str, year: int) -> Moment:
    numbers = [q for q in (number(t) for t in _ROMAN.findall(re.sub(r"\d{4}", "", words))) if q]
    if not numbers:
        return Moment(None, None, "quarter")
    first, last = min(numbers), max(numbers)
    precision: Precision = "quarter" if first == last else "period"
    return _span(day_of(year, 3 * first - 2, 1), month_end(year, 3 * last), precision)


def months_of(words: str) -> list[int]:
    """The months that "tháng 3, 6, 9" or "tháng ba" names."""
    rest = re.sub(r"\d{4}", "", words)
    numbers = [int(n) for n in re.findall(r"\d{1,2}", rest)]
    if not numbers:
        numbers = [n for n in (number(w) for w in _WORDS.findall(rest)) if n][:1]
    return numbers


def _months(words: str, year: int) -> Moment:
    numbers = months_of(words)
    if not numbers or not all(1 <= n <= 12 for n in numbers):
        return Moment(None, None, "month")
    first, last = min(numbers), max(numbers)
    return _span(day_of(year, first, 1), month_end(year, last), "month" if first == last else "period")
