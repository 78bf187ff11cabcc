"""The calendar as another parser reads it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from extract.model import Deadline, HeaderValue
from outputs.exports import Wanted, load, text
from outputs.store import Store
from tests.outputs.plans import plan, task, unit


def put(store: Store, *terms: Deadline, title: str = "Cải cách hành chính năm 2025") -> None:
    one = task(
        "II.1", "Báo cáo kết quả; rà soát, " + "tổng hợp " * 30, deadlines=list(terms), lead=[unit("Sở Y tế")]
    )
    record = plan("hai", tasks=[one])
    for name, value in (("date", "2025-03-03"), ("title", title), ("doc_type", "KẾ HOẠCH")):
        setattr(record.header, name, HeaderValue(text=value, quote=value, span=(0, 5), rule="header"))
    store.put("/van-ban/a.docx", "v1", record.model_dump(mode="json"), 0)


def term(words: str, kind: str, **more: Any) -> Deadline:
    return Deadline(text=words, span=(60, 60 + len(words)), rule="r", **({"kind": kind} | more))


def events(store: Store) -> list[Any]:
    calendar = Calendar.from_ical("".join(text(store, "ics", Wanted(load("full")))))
    found: list[Any] = list(calendar.walk("VEVENT"))
    assert not any(event.errors for event in found)
    return [event for event in found if "2024" not in str(event["DTSTART"].dt)]  # not the fixture's


QUARTERLY = "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"


def test_a_day_is_an_event_of_a_whole_day(store: Store) -> None:
    put(store, term("trước ngày 20/6", "date", due="2025-06-20", latest="2025-06-19", precision="day"))
    (event,) = events(store)
    assert event["DTSTART"].dt == date(2025, 6, 19)
    assert event["DTEND"].dt == date(2025, 6, 20)
    assert event["SUMMARY"].startswith("Báo cáo kết quả; rà soát, tổng hợp")
    assert len(event["SUMMARY"]) <= 120
    for words in (
        "Thời hạn: trước ngày 20/6",
        "Chủ trì: Sở Y tế",
        "Văn bản: Kế hoạch số 12/KH-UBND ngày 03/03/2025",
    ):
        assert words in event["DESCRIPTION"]
    alarms = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
    assert alarms == [-timedelta(days=6, hours=15), -timedelta(hours=15)]


def test_a_rhythm_is_a_series_of_last_days_over_the_plan(store: Store) -> None:
    put(
        store,
        term("trước ngày 20 tháng cuối quý", "recurring", rrule=QUARTERLY, bound="before", precision="day"),
    )
    (event,) = events(store)
    assert event["DTSTART"].dt == date(2025, 3, 19)
    assert event["RRULE"].to_ical().decode() == ("FREQ=YEARLY;UNTIL=20251219;BYMONTHDAY=19;BYMONTH=3,6,9,12")


def test_a_weekly_rhythm_reminds_only_the_day_before(store: Store) -> None:
    put(store, term("thứ Sáu hằng tuần", "recurring", rrule="FREQ=WEEKLY;BYDAY=FR", bound="on"))
    (event,) = events(store)
    assert len(event.walk("VALARM")) == 1


def test_days_that_no_rule_gives_are_listed(store: Store) -> None:
    rule = "FREQ=YEARLY;BYMONTH=6,8;BYMONTHDAY=30,31"
    put(store, term("trước ngày 31", "recurring", rrule=rule, bound="before"))
    (event,) = events(store)
    days = [event["DTSTART"].dt] + [one.dt for one in event["RDATE"].dts]
    assert days == [date(2025, 6, 29), date(2025, 8, 29), date(2025, 8, 30)]
    assert "RRULE" not in event


def test_terms_without_a_day_have_no_event(store: Store) -> None:
    put(
        store,
        term("thường xuyên", "ongoing"),
        term("khi có yêu cầu", "unspecified"),
        term("định kỳ", "recurring"),
    )
    assert events(store) == []


def test_a_term_after_the_issue_is_reckoned(store: Store) -> None:
    put(store, term("trong 05 ngày làm việc", "relative", anchor="ngày ban hành Kế hoạch này", offset="+5WD"))
    (event,) = events(store)
    assert event["DTSTART"].dt == date(2025, 3, 10)
    assert "tính từ ngày ban hành 03/03/2025" in event["DESCRIPTION"]


def test_ids_are_those_of_the_database_and_stay(store: Store) -> None:
    put(store, term("ngày 20/6", "date", due="2025-06-20", latest="2025-06-20"))
    (event,) = events(store)
    known = {row["id"] for row in store.db.query("SELECT id FROM deadlines")}
    assert event["UID"].removesuffix("@boctach") in known
    put(store, term("ngày 21/6", "date", due="2025-06-21", latest="2025-06-21"))
    (later,) = events(store)
    assert later["UID"] == event["UID"]
    assert later["DTSTART"].dt == date(2025, 6, 21)


@pytest.mark.parametrize("mark", ["\r\n", "\x00", "\\n", ";,:"])
def test_text_does_not_break_the_calendar(store: Store, mark: str) -> None:
    put(store, term(f"ngày{mark}20/6", "date", due="2025-06-20", latest="2025-06-20"))
    whole = "".join(text(store, "ics", Wanted(load("full"))))
    assert all(len(line.encode()) <= 75 for line in whole.split("\r\n"))
    assert not [letter for letter in whole.replace("\r\n", "") if letter < " "]
    (event,) = events(store)
    wanted = mark.replace("\r\n", "\n").replace("\x00", "")
    assert f"ngày{wanted}20/6" in event["DESCRIPTION"]
