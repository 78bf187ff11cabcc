"""Rhythms ("định kỳ hàng quý, 6 tháng và năm") as recurrence rules by RFC 5545, and the days they fall on."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from dateutil.rrule import rrulestr

from extract.match import compile_pattern
from extract.moments import number

DAILY = "FREQ=DAILY"
WEEKLY = "FREQ=WEEKLY"
MONTHLY = "FREQ=MONTHLY"
QUARTERLY = "FREQ=YEARLY;BYMONTH=3,6,9,12"
HALF_YEARLY = "FREQ=YEARLY;BYMONTH=6,12"
YEARLY = "FREQ=YEARLY"

_SINGLE = {"ngày": DAILY, "tuần": WEEKLY, "tháng": MONTHLY, "quý": QUARTERLY, "năm": YEARLY}
_MONTHS = {1: MONTHLY, 3: QUARTERLY, 6: HALF_YEARLY, 9: "FREQ=YEARLY;BYMONTH=9", 12: YEARLY}
_STEP = compile_pattern(
    r"(nửa|bán) (?:năm|niên)|(?:(\d{1,2}|một|hai|ba|tư|bốn|sáu|chín)(?: ?\([^)]*\))? )?"
    r"\b(ngày|tuần|tháng|quý|năm)\b(?: ?(\d{1,2})\b)?"
)
_REPORTS = compile_pattern(r"quý i\b.*quý iii")


def steps(view: str) -> list[str]:
    """The rules that a list of rhythms says, one a step, in the order of the words.

    >>> steps("hằng quý, 6 tháng và năm")
    ['FREQ=YEARLY;BYMONTH=3,6,9,12', 'FREQ=YEARLY;BYMONTH=6,12', 'FREQ=YEARLY']
    """
    if _REPORTS.search(view):  # the list of the reports it goes into is one quarterly rhythm
        return [QUARTERLY]
    found: list[str] = []
    for m in _STEP.finditer(view.replace("quí", "quý")):
        rule = HALF_YEARLY if m[1] else _step(number(m[2] or "") or 1, m[3])
        if rule not in found:
            found.append(rule)
    return found


def _step(count: int, unit: str) -> str:
    if unit == "tháng" and count in _MONTHS:
        return _MONTHS[count]
    if unit == "quý" and count > 1:
        return f"FREQ=MONTHLY;INTERVAL={3 * count}"
    rule = _SINGLE[unit]
    return rule if count == 1 else f"{rule};INTERVAL={count}"


def with_day(rrule: str) -> str:
    """The rule with the day on which its step ends, where it names none.

    That is the last day of the month, the year's last day, the Friday of the week.
    """
    parts = dict(part.split("=", 1) for part in rrule.split(";"))
    if "BYMONTHDAY" not in parts and "BYDAY" not in parts and parts.get("FREQ") in ("MONTHLY", "YEARLY"):
        parts["BYMONTHDAY"] = "-1"
        if parts["FREQ"] == "YEARLY":
            parts.setdefault("BYMONTH", "12")
    if parts.get("FREQ") == "WEEKLY":
        parts.setdefault("BYDAY", "FR")
    return ";".join(f"{name}={value}" for name, value in parts.items())


def occurrences(rrule: str, first: date, last: date) -> list[date]:
    """The days of a rule within ``first..last``, both included.

    A rule without a day falls due at the end of each step. Raises ``ValueError`` for a text that is no rule.
    """
    begin, end = datetime.combine(first, time()), datetime.combine(last, time())
    found = rrulestr(with_day(rrule), dtstart=begin).between(begin, end, inc=True)
    return [day.date() for day in found]


def has_day(rrule: str) -> bool:
    """Whether a rule names the day, not only the step."""
    return "BYMONTHDAY" in rrule or "BYDAY" in rrule


def last_days(rrule: str, bound: str | None, precision: str | None, first: date, last: date) -> list[date]:
    """The last permitted days of the occurrences within ``first..last``.

    Before a named day it is the day before; before an hour of it, that day itself.
    """
    earlier = has_day(rrule) and bound == "before" and precision != "hour"
    return [day - timedelta(days=earlier) for day in occurrences(rrule, first, last)]


_WEEKDAYS = {
    "hai": "MO", "2": "MO", "ba": "TU", "3": "TU", "tư": "WE", "4": "WE", "năm": "TH", "5": "TH",
    "sáu": "FR", "6": "FR", "bảy": "SA", "7": "SA", "nhật": "SU",
}  # fmt: skip


def weekday(view: str) -> str | None:
    """The day of the week that the words name, as RFC 5545 writes it."""
    m = re.search(r"thứ +(\w+)|chủ +(nhật)", view)
    return _WEEKDAYS.get(m[1] or m[2]) if m else None
