"""A rhythm as one series: its rule gives the last permitted days and no other."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from extract.rhythm import last_days
from outputs.series import series

MONTHS = st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True).map(sorted)
DAYS = st.lists(st.integers(1, 31) | st.just(-1), min_size=1, max_size=2, unique=True)
WEEKDAYS = st.lists(
    st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=2, unique=True
)


def listed(numbers: list[int]) -> str:
    return ",".join(map(str, numbers))


RULES = st.one_of(
    st.sampled_from(["FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2"]),
    WEEKDAYS.map(lambda days: f"FREQ=WEEKLY;BYDAY={','.join(days)}"),
    DAYS.map(lambda days: f"FREQ=MONTHLY;BYMONTHDAY={listed(days)}"),
    MONTHS.map(lambda months: f"FREQ=YEARLY;BYMONTH={listed(months)}"),
    st.builds(lambda m, d: f"FREQ=YEARLY;BYMONTH={listed(m)};BYMONTHDAY={listed(d)}", MONTHS, DAYS),
    st.builds(lambda d, n: f"FREQ=MONTHLY;INTERVAL={n};BYMONTHDAY={listed(d)}", DAYS, st.integers(2, 6)),
)


@given(
    RULES,
    st.sampled_from(["before", "by", "on", None]),
    st.sampled_from(["day", "hour"]),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(0, 900),
)
def test_the_rule_gives_just_the_last_days(
    rrule: str, bound: str | None, precision: str, first: date, length: int
) -> None:
    last = date.fromordinal(first.toordinal() + length)
    found = series(rrule, bound, precision, first, last)
    assert list(found.days) == last_days(rrule, bound, precision, first, last)
    if found.rrule:
        every = rrulestr(found.rrule, dtstart=datetime.combine(found.days[0], time()))
        assert tuple(day.date() for day in every) == found.days


@pytest.mark.parametrize(
    ("rrule", "bound", "expected"),
    [
        ("FREQ=MONTHLY", None, "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "before", "FREQ=MONTHLY;BYMONTHDAY=14"),
        ("FREQ=MONTHLY;BYMONTHDAY=1", "before", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,16", "before", "FREQ=MONTHLY;BYMONTHDAY=-1,15"),
        ("FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1", "before", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"),
        ("FREQ=WEEKLY;BYDAY=MO", "before", "FREQ=WEEKLY;BYDAY=SU"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31", "before", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=30"),
    ],
)
def test_a_rhythm_without_an_end_stays_open(rrule: str, bound: str | None, expected: str) -> None:
    assert series(rrule, bound, "day", date(2025, 1, 15), None).rrule == expected


def test_a_rule_that_ends_itself_ends_there() -> None:
    found = series("FREQ=YEARLY;BYMONTH=6,12;UNTIL=20261231", None, None, date(2025, 1, 1), None)
    assert found.days == (date(2025, 6, 30), date(2025, 12, 31), date(2026, 6, 30), date(2026, 12, 31))
    assert found.rrule == "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;UNTIL=20261231"
