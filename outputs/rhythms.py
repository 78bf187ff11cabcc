"""What a term means in Vietnamese words: rhythms (RFC 5545) and days as people say them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from extract.rhythm import has_day
from outputs.labels import label

_STEPS = {"DAILY": "ngày", "WEEKLY": "tuần", "MONTHLY": "tháng", "YEARLY": "năm"}
_WEEKDAYS = {
    "MO": "thứ Hai", "TU": "thứ Ba", "WE": "thứ Tư", "TH": "thứ Năm", "FR": "thứ Sáu", "SA": "thứ Bảy",
    "SU": "Chủ nhật",
}  # fmt: skip
_LIMITS = {"before": "trước ", "by": "chậm nhất "}
_SAID = {"FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "UNTIL", "COUNT"}


@lru_cache
def spoken(rrule: str, bound: str | None = None) -> str:
    """A recurrence rule in words; ``bound`` says whether its day is a last one ("trước", "chậm nhất").

    A rule with parts that have no words is given as it is, so that nothing is left unsaid.

    >>> spoken("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20", "before")
    'hằng quý (tháng 3, 6, 9, 12), trước ngày 20'
    """
    parts = dict(part.split("=", 1) for part in rrule.split(";"))
    if not parts.keys() <= _SAID or parts.get("FREQ") not in _STEPS:
        return f"định kỳ theo quy tắc {rrule}"
    months = [int(month) for month in parts.get("BYMONTH", "").split(",") if month]
    limit = _LIMITS.get(bound or "", "") if has_day(rrule) else ""
    said = [_step(parts, months), limit + _days(parts, months) if has_day(rrule) else ""]
    if until := parts.get("UNTIL"):
        said.append(f"đến ngày {until[6:8]}/{until[4:6]}/{until[:4]}")
    if count := parts.get("COUNT"):
        said.append(f"{count} lần")
    return ", ".join(part for part in said if part)


def _step(parts: Mapping[str, str], months: list[int]) -> str:
    every, count = _STEPS[parts["FREQ"]], int(parts.get("INTERVAL", "1"))
    if not months:
        return f"hằng {every}" if count == 1 else f"{count} {every} một lần"
    if _evenly(months, 3):
        step = "hằng quý"
    elif _evenly(months, 6):
        step = "6 tháng một lần"
    elif _one_day(parts, months):
        return "hằng năm"  # its month stands with the day
    else:
        step = "hằng năm" if count == 1 else f"{count} năm một lần"
    return f"{step} (tháng {', '.join(map(str, months))})"


def _evenly(months: list[int], apart: int) -> bool:
    return len(months) == 12 // apart and all(b - a == apart for a, b in pairwise(months))


def _one_day(parts: Mapping[str, str], months: list[int]) -> bool:
    day = parts.get("BYMONTHDAY", "")
    return len(months) == 1 and day.isdigit() and parts.get("INTERVAL", "1") == "1"


def _days(parts: Mapping[str, str], months: list[int]) -> str:
    if _one_day(parts, months):
        return f"ngày {int(parts['BYMONTHDAY']):02}/{months[0]:02}"
    said = [_weekday(code) for code in parts["BYDAY"].split(",")] if "BYDAY" in parts else []
    if numbers := parts.get("BYMONTHDAY"):
        days = [_monthday(int(number)) for number in numbers.split(",")]
        said.append("ngày " + _listed(days))
    return _listed(said)


def _monthday(number: int) -> str:
    if number == -1:
        return "cuối tháng"
    return f"{number:02}" if number > 0 else f"thứ {-number} từ cuối tháng"


def _weekday(code: str) -> str:
    name, ordinal = _WEEKDAYS[code[-2:]], code[:-2].lstrip("+")
    orders = {"": "", "1": " đầu tiên", "-1": " cuối cùng"}
    return name + orders.get(ordinal, f" lần thứ {ordinal}")


def _listed(words: list[str]) -> str:
    return " và ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def day(iso: str) -> str:
    """An ISO date, also one cut from the right, as it is written in Vietnam."""
    return "/".join(reversed(iso.split("-")))


def means(term: Mapping[str, Any]) -> str:
    """The normal form of a term's record for a person: its rhythm, its days, or what kind of term it is."""
    if term["rrule"]:
        within_the_day = term["bound"] == "before" and term["precision"] == "hour"
        return spoken(term["rrule"], "by" if within_the_day else term["bound"])
    if term["start"] and term["due"]:
        return f"{day(term['start'])} – {day(term['due'])}"
    if term["due"]:
        return day(term["due"])
    return f"từ {day(term['start'])}" if term["start"] else label("deadline_kind", term["kind"])
