"""Working days, and terms counted from an event."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.terms import Measure, Offset
from extract.workdays import hangs_on_issue, reckon, workdays
from rules.schema import table


@pytest.mark.parametrize(
    ("event", "n", "unit", "expected"),
    [
        (date(2026, 11, 20), 5, "WD", date(2026, 11, 30)),  # over a weekend and 24 November
        (date(2025, 4, 25), 3, "WD", date(2025, 4, 29)),  # Saturday 26 April was worked
        (date(2025, 1, 24), 1, "WD", date(2025, 2, 3)),  # over the whole of Tết
        (date(2025, 9, 3), -2, "WD", date(2025, 8, 28)),
        (date(2025, 3, 3), 10, "D", date(2025, 3, 13)),  # the day of the event is not counted
        (date(2025, 3, 5), 3, "D", date(2025, 3, 10)),  # ends on a Saturday: the next working day
        (date(2025, 3, 12), -3, "D", date(2025, 3, 9)),  # counted back it stays, Sunday or not
        (date(2025, 1, 31), 1, "M", date(2025, 2, 28)),
        (date(2025, 3, 3), 2, "W", date(2025, 3, 17)),
        (date(2024, 2, 29), 1, "Y", date(2025, 2, 28)),
    ],
)
def test_terms_end_as_the_civil_code_says(event: date, n: int, unit: Measure, expected: date) -> None:
    assert reckon(event, Offset(n, unit)).day == expected


def test_nothing_is_reckoned_beyond_the_last_year_known() -> None:
    last = max(workdays().years)
    beyond = reckon(date(last, 12, 28), Offset(10, "WD"))
    assert beyond.day is None
    assert str(last + 1) in beyond.reason
    assert reckon(date(9999, 12, 30), Offset(10, "D")).day is None


def test_hours_give_no_day() -> None:
    assert reckon(date(2025, 3, 3), Offset(24, "H")).day is None


def test_an_unconfirmed_day_on_the_way_is_told() -> None:
    assert "22/08/2026" in reckon(date(2026, 8, 20), Offset(3, "WD")).reason
    assert reckon(date(2025, 8, 20), Offset(3, "WD")).reason == ""


def test_every_year_has_its_source_and_its_twelve_months() -> None:
    for year in table("holidays")["year"]:
        assert year["source"]
        for entry in [*year["off"], *year["worked"]]:
            assert entry["name"]
            assert all(day.year == year["year"] for day in entry["days"])
        assert all(day.weekday() < 5 for entry in year["off"] for day in entry["days"])
        assert all(day.weekday() == 5 for entry in year["worked"] for day in entry["days"])


def test_which_event_is_the_issue_of_the_document() -> None:
    assert hangs_on_issue("ngày ban hành Kế hoạch này")
    assert hangs_on_issue("ngày ký ban hành Quyết định")
    assert hangs_on_issue("Kế hoạch được ban hành")
    assert not hangs_on_issue("ngày ban hành")
    assert not hangs_on_issue("Tỉnh ủy ban hành kế hoạch")


@given(
    st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    st.integers(-400, 400),
    st.sampled_from(["MIN", "H", "D", "WD", "W", "M", "Y"]),
)
def test_a_reckoned_day_lies_on_its_side_of_the_event(event: date, n: int, unit: Measure) -> None:
    found = reckon(event, Offset(n, unit))
    if found.day is None:
        assert found.reason
    elif n > 0:
        assert found.day > event
        assert workdays().is_workday(found.day)
    elif n < 0:
        assert found.day < event
    if found.day and unit == "WD" and n > 0:
        between = (event + timedelta(days=i) for i in range(1, (found.day - event).days + 1))
        assert sum(map(workdays().is_workday, between)) == n
