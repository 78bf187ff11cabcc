"""Working days of the administration, and terms counted from an event, by the Civil Code 2015.

Article 147: the day of the event is not counted. Article 148: a term in weeks, months or years ends
on the day of the same name (the month's last where there is none); one that ends on a day off ends on
the next working day. The days off are ``rules/holidays.toml``; beyond its last year nothing is
reckoned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from extract.moments import day_of, month_end
from extract.terms import Offset
from extract.text import plain, plain_pattern
from rules.schema import table


@dataclass(frozen=True, slots=True)
class Workdays:
    """Which days are worked. ``unsure`` are days whose notice could not be confirmed."""

    years: frozenset[int]
    off: frozenset[date]
    worked: frozenset[date]
    unsure: frozenset[date]
    source: str

    def is_workday(self, day: date) -> bool:
        """Whether civil servants work on it. Raises ``LookupError`` for a year without a notice."""
        if day.year not in self.years:
            raise LookupError(f"chưa có lịch nghỉ lễ năm {day.year}")
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def step(self, day: date, count: int) -> date:
        """The day that is ``count`` working days after it (before it, where negative)."""
        one = timedelta(days=1 if count > 0 else -1)
        for _ in range(abs(count)):
            day += one
            while not self.is_workday(day):
                day += one
        return day

    def onward(self, day: date) -> date:
        """The day itself, or the next working day."""
        while not self.is_workday(day):
            day += timedelta(days=1)
        return day


@cache
def workdays() -> Workdays:
    """The calendar of ``rules/holidays.toml``."""
    content = table("holidays")
    years: list[dict[str, Any]] = content["year"]

    def days(kind: str, confirmed: bool) -> frozenset[date]:
        entries = (entry for year in years for entry in year.get(kind, []))
        return frozenset(
            day for entry in entries if entry.get("confirmed", True) is confirmed for day in entry["days"]
        )

    return Workdays(
        frozenset(year["year"] for year in years),
        days("off", True),
        days("worked", True),
        days("off", False) | days("worked", False),
        "; ".join(f"{year['year']}: {year['source']}" for year in years),
    )


@dataclass(frozen=True, slots=True)
class Reckoned:
    """The last day of a term counted from an event; ``reason`` says why there is none, or what is unsure."""

    day: date | None
    reason: str = ""


def reckon(event: date, offset: Offset, calendar: Workdays | None = None) -> Reckoned:
    """The day on which a term counted from the day of its event ends. Never raises."""
    calendar = calendar or workdays()
    try:
        day = _end(event, offset, calendar)
    except (LookupError, OverflowError) as error:
        return Reckoned(None, str(error))
    first, last = sorted((event, day))
    if unsure := sorted(d for d in calendar.unsure if first <= d <= last + timedelta(days=3)):
        days = ", ".join(f"{d:%d/%m/%Y}" for d in unsure)
        return Reckoned(day, f"chưa xác nhận được ngày nghỉ hoặc làm bù {days}")
    return Reckoned(day)


def _end(event: date, offset: Offset, calendar: Workdays) -> date:
    n = offset.n
    if offset.unit in ("MIN", "H"):
        raise LookupError("thời hạn tính bằng giờ, phút")
    if offset.unit == "WD":
        return calendar.step(event, n)
    if offset.unit in ("D", "W"):
        day = event + timedelta(days=n * (7 if offset.unit == "W" else 1))
    else:
        months = event.year * 12 + event.month - 1 + n * (12 if offset.unit == "Y" else 1)
        year, month = divmod(months, 12)
        if not date.min.year <= year <= date.max.year:
            raise LookupError(f"năm {year} ngoài lịch")
        day = day_of(year, month + 1, event.day) or month_end(year, month + 1)
    if n <= 0:  # counted back, nothing is moved: the act must be done by that day
        return day
    return calendar.onward(day)


_OF_ISSUE = plain_pattern(
    r"(?:ngày |khi )?(?:ký |được )*(?:ban hành|ký)(?: ban hành)? "
    r"(?:kế hoạch|quyết định|chương trình|công văn|chỉ thị|thông báo|hướng dẫn|văn bản|phương án)(?: này)?"
    r"|(?:ngày )?(?:kế hoạch|quyết định|chương trình|phương án)(?: này)? (?:được )?(?:ký )?(?:ban hành|ký)"
)


def hangs_on_issue(anchor: str) -> bool:
    """Whether the event is that the document itself is issued ("ngày ban hành Kế hoạch này")."""
    return _OF_ISSUE.fullmatch(re.sub(r"\s+", " ", plain(anchor)).strip(" .,;")) is not None
