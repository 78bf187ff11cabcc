"""Terms: what a stretch gives as a whole, beyond the examples of the single rules."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.deadlines import Frame, find_deadlines
from extract.moments import FIRST_YEAR, LAST_YEAR, read_moment
from extract.rhythm import last_days, occurrences
from extract.terms import Measure, Offset, Term, parse, write
from extract.text import Span, plain

PROSE = Frame(2025, date(2025, 1, 15))
CELL = Frame(2025, date(2025, 1, 15), in_attribute=True)


def terms(text: str, frame: Frame = PROSE) -> list[tuple[str, str]]:
    found = find_deadlines(text, Span(0, len(text)), frame)
    return [(text[f.span.start : f.span.end], write(f.term)) for f in found]


def notations(text: str, frame: Frame = PROSE) -> list[str]:
    return [notation for _, notation in terms(text, frame)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thực hiện Kế hoạch số 41/KH-UBND ngày 07/3/2024 của UBND tỉnh.", []),
        ("Tổ chức tuyên truyền hưởng ứng Ngày Pháp luật 9/11.", []),
        ("Xây dựng kế hoạch hằng năm của đơn vị.", []),
        ("Tăng cường kiểm tra định kỳ, đột xuất.", []),
        ("Phấn đấu tăng 3 bậc so với năm 2024.", []),
        ("Xử lý nghiêm vi phạm theo quy định.", []),
        ("Xếp thứ 13/63, vị trí 05/14, hoạt động 24/7.", []),
        ("Đại biểu HĐND nhiệm kỳ 2021-2026.", []),
        ("Đơn vị đã giải ngân trong năm 2023.", []),
        (
            "Hoàn thành trước ngày 30/6 để vận hành từ ngày 01/7.",
            ["before 2025-06-30", "ongoing from 2025-07-01"],
        ),
        ("Báo cáo trước ngày 20/6 và trước ngày 30/11.", ["before 2025-06-20", "before 2025-11-30"]),
        (
            "Xong trong quý II; nghiệm thu chậm nhất 15/8/2025.",
            ["within 2025-04-01..2025-06-30", "by 2025-08-15"],
        ),
        (
            "Định kỳ báo cáo (trong báo cáo Quý I, 6 tháng, Quý III, năm).",
            ["every FREQ=YEARLY;BYMONTH=3,6,9,12"],
        ),
    ],
)
def test_in_prose_only_what_limits_the_work_counts(sentence: str, expected: list[str]) -> None:
    assert notations(sentence) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("31/7", ["on 2025-07-31"]),
        ("Quý II, hoàn thành trước 15/6", ["within 2025-04-01..2025-06-30", "before 2025-06-15"]),
        ("Theo quy định", ["unspecified"]),
        ("18 tháng", ["relative +18M"]),
        ("Kết thúc học kỳ I trước ngày 18/1/2026", ["relative", "before 2026-01-18"]),
        ("năm 2027; năm 2028", ["within 2027-01-01..2027-12-31", "within 2028-01-01..2028-12-31"]),
        ("Quý Ⅳ", ["within 2025-10-01..2025-12-31"]),
    ],
)
def test_in_a_cell_every_time_word_counts(cell: str, expected: list[str]) -> None:
    assert notations(cell, CELL) == expected


def test_several_terms_share_one_text() -> None:
    found = terms("Quý, 6 tháng, năm", CELL)
    assert {text for text, _ in found} == {"Quý, 6 tháng, năm"}
    assert len(found) == 3


def test_a_day_absorbs_its_rhythm_and_leaves_the_others() -> None:
    note = (
        "định kỳ hàng quý, 6 tháng, hàng năm. Báo cáo quý trước ngày 20 của tháng cuối quý, "
        "báo cáo 6 tháng trước ngày 20/6, báo cáo năm trước ngày 30/11"
    )
    assert notations(note) == [
        "every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 before",
        "every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20 before",
        "every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 before",
    ]
    both = notations("Hằng tháng tổ chức họp; báo cáo trước ngày 20 của tháng cuối quý")
    assert both == ["every FREQ=MONTHLY", "every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 before"]


def test_before_is_a_day_earlier_and_by_is_not() -> None:
    found = find_deadlines("trước ngày 20/6; chậm nhất ngày 20/6", Span(0, 36), PROSE)
    assert [(f.due, f.latest) for f in found] == [
        (date(2025, 6, 20), date(2025, 6, 19)),
        (date(2025, 6, 20), date(2025, 6, 20)),
    ]


def test_the_span_is_of_the_whole_text() -> None:
    text = "a) Nội dung khác. Báo cáo  trước\nngày 20/6 ."
    (found,) = find_deadlines(text, Span(18, len(text)), PROSE)
    assert text[found.span.start : found.span.end] == "trước\nngày 20/6"


@pytest.mark.parametrize("text", ["trước ngày 31/6", "chậm nhất ngày 30/02/2025", "trước ngày 15/13/2025"])
def test_a_day_that_does_not_exist_keeps_its_kind_and_says_why(text: str) -> None:
    (found,) = find_deadlines(text, Span(0, len(text)), PROSE)
    assert (found.kind, found.due) == ("date", None)
    assert found.term.reason


def test_a_year_out_of_range_is_told() -> None:
    (found,) = find_deadlines("trước ngày 15/3/2205", Span(0, 20), PROSE)
    assert found.due is None
    assert "2205" in found.term.reason


def test_the_missing_year_is_the_plans_and_says_so() -> None:
    (found,) = find_deadlines("trước ngày 20/6", Span(0, 15), Frame(2026, date(2025, 12, 20)))
    assert found.due == date(2026, 6, 20)
    assert found.term.year_inferred
    (exact,) = find_deadlines("trước ngày 20/6/2025", Span(0, 20), Frame(2026))
    assert not exact.term.year_inferred


def test_without_any_year_the_kind_stays() -> None:
    (found,) = find_deadlines("trước ngày 20/6", Span(0, 15), Frame())
    assert (found.kind, found.due, found.term.reason) == ("date", None, "không rõ năm")


def test_a_range_over_the_end_of_the_year() -> None:
    assert notations("từ tháng 11 đến tháng 2", CELL) == ["within 2025-11-01..2026-02-28"]
    assert notations("từ 20/12 đến 15/01/2025", CELL) == ["within 2024-12-20..2025-01-15"]


def test_occurrences_of_a_rhythm() -> None:
    year = date(2025, 1, 1), date(2025, 12, 31)
    assert occurrences("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20", *year) == [
        date(2025, month, 20) for month in (3, 6, 9, 12)
    ]
    assert occurrences("FREQ=YEARLY;BYMONTH=6,12", *year) == [date(2025, 6, 30), date(2025, 12, 31)]
    assert len(occurrences("FREQ=MONTHLY", *year)) == 12
    assert occurrences("FREQ=WEEKLY;BYDAY=FR", date(2025, 1, 1), date(2025, 1, 12)) == [
        date(2025, 1, 3),
        date(2025, 1, 10),
    ]


MEASURES: list[Measure] = ["MIN", "H", "D", "WD", "W", "M", "Y"]
days = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
rhythms = st.sampled_from(
    [
        "FREQ=WEEKLY",
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=YEARLY;BYMONTH=3,6,9,12",
        "FREQ=YEARLY",
    ]
)


@given(rhythms, days, st.integers(0, 800))
def test_occurrences_lie_in_their_period(rrule: str, first: date, length: int) -> None:
    last = date.fromordinal(min(first.toordinal() + length, date(LAST_YEAR, 12, 31).toordinal()))
    found = occurrences(rrule, first, last)
    assert found == sorted(set(found))
    assert all(first <= day <= last for day in found)


@given(
    st.one_of(
        st.builds(Term, st.just("date"), st.none(), days, st.none(), st.sampled_from(["before", "by", "on"])),
        st.builds(Term, st.just("period"), days, days, st.none(), st.just("within")),
        st.builds(Term, st.just("period"), st.none(), days, st.none(), st.just("by")),
        st.builds(
            Term, st.just("recurring"), rrule=rhythms, bound=st.sampled_from(["before", "by", "on", None])
        ),
        st.builds(Term, st.just("ongoing"), days, bound=st.just("from")),
        st.builds(Term, st.sampled_from(["ongoing", "relative", "unspecified", "recurring"])),
        st.builds(
            Term,
            st.just("relative"),
            offset=st.none() | st.builds(Offset, st.integers(-400, 400), st.sampled_from(MEASURES)),
            anchor=st.none() | st.sampled_from(["ngày ban hành Kế hoạch này", "nhận tin"]),
        ),
    )
)
def test_the_notation_parses_back(term: Term) -> None:
    assert parse(write(term)) == term


@given(rhythms, st.sampled_from(["before", "by", "on", None]), days, st.integers(0, 800))
def test_the_last_day_of_an_occurrence_is_never_after_it(
    rrule: str, bound: str | None, first: date, length: int
) -> None:
    last = date.fromordinal(min(first.toordinal() + length, date(LAST_YEAR, 12, 31).toordinal()))
    named = occurrences(rrule, first, last)
    for due, day in zip(last_days(rrule, bound, "day", first, last), named, strict=True):
        assert due <= day
        assert (due < day) == (bound == "before" and "DAY=" in rrule)


def test_what_is_no_notation_is_refused() -> None:
    with pytest.raises(ValueError, match="not a term"):
        parse("some day")


words = st.sampled_from(
    [
        "trước", "ngày", "tháng", "quý", "năm", "hằng", "hàng", "mỗi", "định kỳ", "đến", "hết", "từ",
        "trong", "đầu", "giữa", "cuối", "giai đoạn", "học kỳ", "I", "II", "IV", "6 tháng", "31/6",
        "30/2/2025", "29/02", "20/6", "2025", "1850", "99", "-", ",", ";", "(", ")", "và", "chậm nhất",
        "là", "sau khi có", "kể từ", "05 (năm)", "16 giờ", "thứ Sáu", "tuần", "lần/", "02 lần",
        "theo quy định", "cả", "thường xuyên", "nửa", "chín", "T6", "/2024", "ngày làm việc", "31-12",
        "0/0", "Quí", "qúy", "Ⅳ", "phút", "trước khi", "ít nhất", "mùa", "từ nay đến", "kết thúc", "gửi",
        "trong quá trình", "hỗ trợ", "liên tục", "hằng ngày", "đánh giá", "ngày thứ", "mỗi", "12", "400",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.lists(words, max_size=14).map(" ".join), st.booleans(), st.sampled_from([None, 1990, 2025, 2100, 2300])
)
def test_no_phrase_breaks_the_reading(text: str, in_attribute: bool, year: int | None) -> None:
    for found in find_deadlines(text, Span(0, len(text)), Frame(year, None, in_attribute)):
        assert 0 <= found.span.start < found.span.end <= len(text)
        if found.anchor:
            assert found.kind == "relative"
            assert text[found.anchor.start : found.anchor.end] == found.term.anchor
        assert parse(write(found.term)).kind == found.kind
        if found.rrule:
            occurrences(found.rrule, date(2025, 1, 1), date(2025, 12, 31))
        if found.start and found.due:
            assert found.start <= found.due
        for day in (found.start, found.due):
            assert day is None or FIRST_YEAR <= day.year <= LAST_YEAR
        if found.due:
            assert found.latest is not None
            assert found.latest <= found.due
        elif found.kind == "date":
            assert found.term.reason


@given(days)
def test_every_day_reads_back(day: date) -> None:
    written = plain(f"ngày {day.day:02d} tháng {day.month} năm {day.year}")
    assert read_moment(written, PROSE).last == day
    assert read_moment(f"{day.day}/{day.month:02d}/{day.year}", PROSE).first == day


def test_the_letter_that_begins_a_word_is_no_hour() -> None:
    text = "trước ngày 05 hàng tháng"
    (found,) = find_deadlines(text, Span(0, len(text)), Frame(2025, date(2025, 1, 15)))
    assert (found.rrule, found.term.precision) == ("FREQ=MONTHLY;BYMONTHDAY=5", "day")
