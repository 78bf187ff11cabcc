"""The days over which a plan runs, from its title and its day of issue."""

from __future__ import annotations

from datetime import date

from extract.match import compile_pattern
from extract.moments import day_of
from extract.text import plain

_RANGE = compile_pattern(
    r"(?<!nhiệm kỳ )(?<![\d/])(?P<first>20\d\d|19\d\d) ?(?:-|đến) ?(?:năm )?(?P<last>20\d\d|19\d\d)(?!\d)"
)
_SCHOOL = compile_pattern(r"năm học (?P<first>20\d\d) ?-")
_UNTIL = compile_pattern(r"\bđến (?:hết )?năm (?P<last>20\d\d)")
_ONWARD = compile_pattern(r"năm (?P<first>20\d\d) ?(?:và|,) ?(?:các|những) năm")
_YEAR = compile_pattern(r"\bnăm (?P<first>20\d\d|19\d\d)\b(?! ?[-/] ?\d)")


def plan_period(title: str | None, issued: date | None) -> tuple[date | None, date | None]:
    """First and last day of a plan; ``None`` where it is open or nothing says it.

    The span of years or the year of the title, a school year from September to May; else from the day
    of issue to the end of its year. What runs from an earlier day begins with the day of issue.
    """
    words = plain(title or "")
    first, last = _stated(words)
    if first is None and last is None and issued and not _ONWARD.search(words):
        last = day_of(issued.year, 12, 31)
    if issued and (first is None or first < issued):
        first = issued if last is None or issued <= last else first
    return first, last


def _stated(words: str) -> tuple[date | None, date | None]:
    if m := _SCHOOL.search(words):
        year = int(m["first"])
        return day_of(year, 9, 1), day_of(year + 1, 5, 31)
    if m := _RANGE.search(words):
        return day_of(int(m["first"]), 1, 1), day_of(int(m["last"]), 12, 31)
    if m := _ONWARD.search(words):
        return day_of(int(m["first"]), 1, 1), None
    if m := _UNTIL.search(words):
        return None, day_of(int(m["last"]), 12, 31)
    if m := _YEAR.search(words):
        return day_of(int(m["first"]), 1, 1), day_of(int(m["first"]), 12, 31)
    return None, None
