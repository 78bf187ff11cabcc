"""The last permitted days of a rhythm as one series of a calendar: a first day and a rule (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from extract.moments import LAST_YEAR
from extract.rhythm import has_day, last_days, occurrences, with_day

_OPEN_YEARS = 5  # of a rhythm without an end: a calendar that lists its days must stop somewhere
_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Series:
    """The last permitted days, and the rule that gives just them from the first on (``None``: none does)."""

    days: tuple[date, ...]
    rrule: str | None

    @property
    def weekly(self) -> bool:
        return len(self.days) > 1 and (self.days[1] - self.days[0]).days <= 7


@lru_cache(maxsize=4096)
def series(rrule: str, bound: str | None, precision: str | None, first: date, last: date | None) -> Series:
    """The occurrences of a rhythm within ``first..last``; ``last`` is ``None`` where nothing says an end."""
    parts = dict(part.split("=", 1) for part in rrule.split(";"))
    if until := parts.get("UNTIL"):
        last = min(last or date.max, date.fromisoformat(until[:8]))
    end = min(last or date(first.year + _OPEN_YEARS, 12, 31), date(LAST_YEAR, 12, 31))
    days = tuple(last_days(rrule, bound, precision, first, end)) if first <= end else ()
    earlier = has_day(rrule) and bound == "before" and precision != "hour"
    rule = _rule(rrule, earlier)
    if len(days) < 2 or rule is None or tuple(occurrences(rule, days[0], days[-1])) != days:
        return Series(days, None)
    return Series(days, f"{rule};UNTIL={days[-1]:%Y%m%d}" if last or "COUNT" in parts else rule)


def _rule(rrule: str, earlier: bool) -> str | None:
    """The rule without its end, each day of it moved to the day before where that can be said."""
    parts = dict(part.split("=", 1) for part in with_day(rrule).split(";"))
    parts = {name: value for name, value in parts.items() if name not in ("UNTIL", "COUNT")}
    if earlier and "BYDAY" in parts:
        names = parts["BYDAY"].split(",")
        if not set(names) <= set(_WEEK):
            return None
        parts["BYDAY"] = ",".join(_WEEK[_WEEK.index(name) - 1] for name in names)
    if earlier and "BYMONTHDAY" in parts:
        numbers = [int(number) for number in parts["BYMONTHDAY"].split(",")]
        if numbers == [1] and "BYMONTH" in parts:  # the day before stands in the month before
            months = (int(month) - 1 or 12 for month in parts["BYMONTH"].split(","))
            parts["BYMONTH"] = ",".join(map(str, sorted(months)))
        parts["BYMONTHDAY"] = ",".join(str(number - 1 or -1) for number in numbers)
    return ";".join(f"{name}={value}" for name, value in parts.items())
