"""What falls due between two days."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from extract.model import Deadline, HeaderValue
from outputs.cli import boctach
from outputs.due import due, ics
from outputs.store import Store
from tests.outputs.plans import plan, task, unit


def term(text: str, **more: Any) -> Deadline:
    return Deadline(text=text, span=(60, 60 + len(text)), rule="deadlines/any", **more)


def stored(path: Path, *terms: Deadline, issued: str = "2025-03-03", **more: Any) -> Store:
    leads = [unit("Phòng Tư pháp")]
    one = task("II.1", "Báo cáo kết quả, rà soát", deadlines=list(terms), lead=leads, **more)
    record = plan(tasks=[one])
    for name, value in (("date", issued), ("title", "Cải cách hành chính năm 2025")):
        setattr(record.header, name, HeaderValue(text=value, quote=value, span=(0, 5), rule="header"))
    store = Store(path)
    store.put("ke-hoach.docx", "1", record.model_dump(mode="json"), 0.1)
    return store


def days(store: Store, first: date, last: date) -> list[tuple[date, bool]]:
    return [(entry.day, entry.exact) for entry in due(store, first, last)]


YEAR = date(2025, 1, 1), date(2025, 12, 31)


def test_days_and_spans_fall_due_on_their_last_day(tmp_path: Path) -> None:
    before = term(
        "trước ngày 20/6", kind="date", due="2025-06-20", latest="2025-06-19", bound="before", precision="day"
    )
    quarter = term("Quý II", kind="period", due="2025-06-30", latest="2025-06-30", precision="quarter")
    store = stored(tmp_path / "a.db", before, quarter, term("thường xuyên", kind="ongoing"))
    assert days(store, *YEAR) == [(date(2025, 6, 19), True), (date(2025, 6, 30), False)]
    assert days(store, date(2025, 6, 20), date(2025, 6, 29)) == []


def test_rhythms_fall_due_within_the_plans_period(tmp_path: Path) -> None:
    monthly = term(
        "trước ngày 15 hằng tháng", kind="recurring", rrule="FREQ=MONTHLY;BYMONTHDAY=15", bound="before"
    )
    store = stored(tmp_path / "a.db", monthly)
    found = days(store, date(2024, 1, 1), date(2027, 12, 31))
    assert found == [(date(2025, month, 14), True) for month in range(3, 13)]
    assert days(store, date(2025, 6, 14), date(2025, 6, 14)) == [(date(2025, 6, 14), True)]
    assert days(store, date(2025, 6, 15), date(2025, 6, 15)) == []


def test_before_an_hour_the_day_itself_counts(tmp_path: Path) -> None:
    weekly = term(
        "trước 16 giờ thứ Sáu hằng tuần", kind="recurring", rrule="FREQ=WEEKLY;BYDAY=FR", bound="before",
        precision="hour",
    )  # fmt: skip
    assert days(stored(tmp_path / "a.db", weekly), date(2025, 6, 1), date(2025, 6, 7)) == [
        (date(2025, 6, 6), True)
    ]


def test_a_rhythm_without_a_day_says_so(tmp_path: Path) -> None:
    quarterly = term("hằng quý", kind="recurring", rrule="FREQ=YEARLY;BYMONTH=3,6,9,12")
    store = stored(tmp_path / "a.db", quarterly)
    found = due(store, date(2025, 6, 1), date(2025, 6, 30))
    assert [(entry.day, entry.exact) for entry in found] == [(date(2025, 6, 30), False)]
    assert "không nêu ngày" in found[0].note


@pytest.mark.parametrize(
    ("issued", "anchor", "expected"),
    [
        ("2025-03-03", "ngày ban hành Kế hoạch này", [date(2025, 3, 10)]),
        ("2025-03", "ngày ban hành Kế hoạch này", []),
        ("2025-03-03", "ngày nhận đủ hồ sơ", []),
    ],
)
def test_a_term_after_the_issue_is_reckoned_where_its_day_is_known(
    tmp_path: Path, issued: str, anchor: str, expected: list[date]
) -> None:
    words = f"trong 05 ngày làm việc kể từ {anchor}"
    store = stored(
        tmp_path / "a.db", term(words, kind="relative", anchor=anchor, offset="+5WD"), issued=issued
    )
    assert [entry.day for entry in due(store, *YEAR)] == expected


def test_optional_tasks_only_when_asked_for(tmp_path: Path) -> None:
    day = term("ngày 20/6", kind="date", due="2025-06-20", latest="2025-06-20", precision="day")
    store = stored(tmp_path / "a.db", day, optional=True)
    assert due(store, *YEAR) == []
    assert len(due(store, *YEAR, everything=True)) == 1


def test_the_calendar_is_whole_and_its_lines_are_short(tmp_path: Path) -> None:
    words = "chậm nhất ngày 20/6; gửi Phòng Nội vụ, có danh sách kèm theo " * 3
    day = term(words, kind="date", due="2025-06-20", latest="2025-06-20", precision="day")
    entries = due(stored(tmp_path / "a.db", day), *YEAR)
    text = ics(entries)
    assert text == ics(entries)
    lines = text.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = text.replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20250620\r\nDTEND;VALUE=DATE:20250621\r\n" in whole
    assert "SUMMARY:Báo cáo kết quả\\, rà soát\r\n" in whole
    assert "ngày 20/6\\; gửi" in whole
    assert "Chủ trì: Phòng Tư pháp\\n" in whole
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_the_command_lists_and_writes(tmp_path: Path) -> None:
    day = term("ngày 20/6", kind="date", due="2025-06-20", latest="2025-06-20", precision="day")
    stored(tmp_path / "a.db", day).close()
    call = ["due", str(tmp_path / "a.db"), "--from", "2025-06-01", "--to", "30/06/2025"]
    listed = CliRunner().invoke(boctach, call)
    assert listed.exit_code == 0, listed.output
    assert "20/06/2025" in listed.output
    written = CliRunner().invoke(boctach, [*call, "--ics", str(tmp_path / "han.ics")])
    assert written.exit_code == 0, written.output
    assert (tmp_path / "han.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    wrong = CliRunner().invoke(boctach, [*call[:3], "2025-07-01", "--to", "2025-06-01"])
    assert wrong.exit_code == 2
    missing = CliRunner().invoke(boctach, ["due", str(tmp_path / "x.db"), *call[2:]])
    assert missing.exit_code == 1


def test_a_duty_said_twice_falls_due_once(tmp_path: Path) -> None:
    day = term("ngày 20/6", kind="date", due="2025-06-20", latest="2025-06-20", precision="day")
    tasks = [
        task("III.1", "Chủ trì rà soát", deadlines=[day], same_as="PL.1"),
        task("PL.1", "Rà soát", deadlines=[day]),
    ]
    store = Store(tmp_path / "a.db")
    store.put("a.docx", "1", plan(tasks=tasks).model_dump(mode="json"), 0.1)
    assert [entry.task for entry in due(store, *YEAR)] == ["Rà soát"]
    assert len(due(store, *YEAR, everything=True)) == 2
