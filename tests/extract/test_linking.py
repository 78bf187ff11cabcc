"""Names of units are linked to the body they mean, on the document's date and in its place."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.document import Block, Document, Source
from extract.expansion import expand
from extract.issuer import context_of, document_context
from extract.linking import link, link_units
from extract.model import Header, HeaderValue, Task, Unit
from extract.text import Span
from extract.whereabouts import Context, Link, OwnUnit

SAMPLE = Path(__file__).parents[1] / "data" / "links.tsv"

PROVINCE = context_of("UBND TỈNH LÂM ĐỒNG", place="Lâm Đồng", issued="2026-03-10")
BEFORE = context_of("UBND TỈNH LẠNG SƠN", place="Lạng Sơn", issued="2024-06-03")
DISTRICT = context_of("UBND HUYỆN BÌNH GIA", place="Bình Gia", issued="2024-06-20")
DEPARTMENT = context_of("SỞ CÔNG THƯƠNG", "UBND TỈNH LÀO CAI", "Lào Cai", "2026-04-02")


def sample() -> Iterator[tuple[str, Context, str, str]]:
    context = Context()
    for line in SAMPLE.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if cells[0] == "@":
            context = context_of(*(cell or None for cell in cells[1:]))
        elif not line.startswith("#"):
            yield cells[0], context, cells[1], cells[2]


def meaning(meant: Link | None) -> str:
    if meant is None:
        return "-"
    return "class" if meant.generic else meant.id or meant.rule


def test_of_the_checked_sample_98_in_100_are_right() -> None:
    wrong = [
        (name, expected, got)
        for _, context, name, expected in sample()
        if (got := meaning(link(name, context))) != expected
    ]
    assert len(list(sample())) >= 200
    assert len(wrong) <= 0.02 * len(list(sample())), wrong


def test_a_certain_link_of_the_sample_is_never_wrong() -> None:
    for _, context, name, expected in sample():
        meant = link(name, context)
        if meant and meant.certain and meant.id and not meant.generic:
            assert meant.id == expected, name


@pytest.mark.parametrize(
    ("printed", "context", "name"),
    [
        ("Sở KH&CN", PROVINCE, "Sở Khoa học và Công nghệ tỉnh Lâm Đồng"),
        ("Văn phòng Tỉnh ủy", PROVINCE, "Văn phòng Tỉnh ủy Lâm Đồng"),
        ("TAND khu vực 3", PROVINCE, "Tòa án nhân dân khu vực 3 - Lâm Đồng"),
        ("Báo Lạng Sơn", BEFORE, "Báo Lạng Sơn"),
        ("Văn phòng Sở", DEPARTMENT, "Văn phòng Sở Công Thương tỉnh Lào Cai"),
        ("UBND thị trấn Bình Gia", DISTRICT, "Ủy ban nhân dân thị trấn Bình Gia"),
    ],
)
def test_the_valid_name_is_written_out(printed: str, context: Context, name: str) -> None:
    meant = link(printed, context)
    assert meant is not None
    assert meant.name == name


def test_a_body_that_had_ended_offers_the_one_that_took_over_the_whole() -> None:
    meant = link("Sở Tài nguyên và Môi trường", PROVINCE)
    assert meant is not None
    assert (meant.id, meant.notice) == ("lam-dong:so-tai-nguyen-moi-truong", "unit_expired")
    assert meant.heirs == ("lam-dong:so-nong-nghiep-moi-truong",)
    assert meant.name == "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng"


def test_nothing_is_offered_where_several_took_over() -> None:
    meant = link("Sở Lao động - Thương binh và Xã hội", PROVINCE)
    assert meant is not None
    assert (meant.heirs, meant.name, meant.notice) == ((), None, "unit_expired")


def test_a_district_that_ended_has_no_heir() -> None:
    meant = link("UBND huyện Đức Trọng", PROVINCE)
    assert meant is not None
    assert (meant.id, meant.heirs, meant.notice) == ("lam-dong/huyen-duc-trong:ubnd", (), "unit_expired")


def test_the_old_province_in_a_plan_of_its_time_is_itself() -> None:
    context = context_of("UBND TỈNH BÌNH THUẬN", place="Bình Thuận", issued="2025-03-20")
    meant = link("Sở Nội vụ", context)
    assert meant is not None
    assert (meant.id, meant.name, meant.notice) == (
        "binh-thuan:so-noi-vu",
        "Sở Nội vụ tỉnh Bình Thuận",
        None,
    )


@pytest.mark.parametrize("printed", ["Ban", "đơn vị", "Đoàn", "Trưởng Đoàn"])
def test_a_bare_word_that_is_not_the_issuer_is_left_open(printed: str) -> None:
    meant = link(printed, DEPARTMENT)
    assert meant is not None
    assert (meant.id, meant.notice) == (None, "unit_open")


def test_a_bare_word_for_the_issuer_is_the_issuer() -> None:
    for printed in ("Sở", "đơn vị mình", "Giám đốc"):
        meant = link(printed, DEPARTMENT)
        assert meant is not None
        assert meant.id == "lao-cai:so-cong-thuong", printed


def test_a_person_is_no_body() -> None:
    meant = link("Đồng chí Nguyễn Văn Bình", DEPARTMENT)
    assert meant == Link("person")


def test_an_office_before_a_persons_name_is_the_issuers() -> None:
    meant = link("Phó Giám đốc Trần Thị Hoa", DEPARTMENT)
    assert meant is not None
    assert (meant.id, meant.office) == ("lao-cai:so-cong-thuong", "Phó Giám đốc")


def test_what_no_list_holds_is_never_certain() -> None:
    for printed in ("Phòng Quản lý năng lượng", "Trường THPT Tân Lập", "Công ty Cổ phần Nước sạch Hồng Hà"):
        meant = link(printed, DEPARTMENT)
        assert meant is not None
        assert meant.id is not None
        assert not meant.certain, printed


def test_a_place_that_no_list_holds_is_never_certain() -> None:
    meant = link("Sở Nội vụ", context_of("UBND TỈNH SƠN HẢI", issued="2026-01-05"))
    assert meant is not None
    assert (meant.id, meant.certain) == ("son-hai:so-noi-vu", False)


def test_a_name_typed_without_its_marks_is_found_but_not_certain() -> None:
    meant = link("Sở Khoa học và Công nghê", PROVINCE)
    assert meant is not None
    assert (meant.id, meant.certain, meant.rule) == ("lam-dong:so-khoa-hoc-cong-nghe", False, "unmarked")


def test_what_a_name_does_not_say_is_not_guessed() -> None:
    assert link("Hợp phần ba", PROVINCE) is None
    assert link("Phòng Kinh tế đối ngoại", context_of(None)) is None


def document(text: str) -> Document:
    return Document(
        Source("a.docx", "0" * 64, "text/plain", "test"), text, (Block("paragraph", Span(0, len(text))),)
    )


def header(issuer: str, day: str) -> Header:
    def value(text: str) -> HeaderValue:
        return HeaderValue(text=text, quote=text, span=(0, 1), rule="header")

    return Header(issuer=value(issuer), date=value(day))


def task(*leads: str) -> Task:
    units = [Unit(text=name, span=(0, len(name)), rule="roles/lead") for name in leads]
    return Task(
        key="a", label=None, text="", span=(0, 0), kind="action", section=None, rule="tasks", lead=units
    )


def test_the_documents_own_abbreviations_come_first() -> None:
    text = "Ban Quản lý dự án Hồ Suối Vàng (sau đây gọi tắt là Ban Quản lý) và Trung tâm Khuyến nông (TTKN)."
    context = document_context(document(text), header("UBND TỈNH LÂM ĐỒNG", "2026-03-10"))
    short, full = (link(name, context) for name in ("Ban Quản lý", "Ban Quản lý dự án Hồ Suối Vàng"))
    assert short is not None
    assert full is not None
    assert short.id == full.id
    centre = link("TTKN", context)
    assert centre is not None
    assert centre.id == "lam-dong:trung-tam-khuyen-nong"


def test_the_offices_own_list_wins() -> None:
    own = [OwnUnit("NB-01", "Phòng Tổng hợp số 1", ("Sở KH&CN",), "internal")]
    context = context_of("UBND TỈNH LÂM ĐỒNG", issued="2026-03-10", own=own)
    meant = link("Sở Khoa học và Công nghệ", context)
    assert meant is not None
    assert (meant.id, meant.rule) == ("NB-01", "own")


def test_the_units_of_tasks_are_filled_in_and_a_notice_stands_once() -> None:
    tasks = [task("Sở Nội vụ", "Sở Giao thông vận tải", "Hợp phần ba"), task("Hợp phần ba")]
    link_units(tasks, PROVINCE)
    unit = tasks[0].lead[0]
    assert (unit.text, unit.unit_id, unit.level) == ("Sở Nội vụ", "lam-dong:so-noi-vu", "province")
    assert (unit.name_valid, unit.certain) == ("Sở Nội vụ tỉnh Lâm Đồng", True)
    assert [notice.code for notice in tasks[0].notices] == ["unit_expired", "unit_unknown"]
    assert tasks[1].notices == []


def test_a_hundred_tasks_are_linked_in_a_twentieth_of_a_second() -> None:
    names = [name for _, _, name, _ in sample()]
    tasks = [task(*names[index : index + 3]) for index in range(100)]
    link_units(tasks[:1], PROVINCE)  # what is read once is read
    start = time.perf_counter()
    link_units(tasks, PROVINCE)
    assert time.perf_counter() - start < 0.5  # a slow machine may take ten times as long


@pytest.mark.parametrize(
    ("printed", "context", "count", "one"),
    [
        ("UBND các xã, phường, đặc khu", PROVINCE, 124, "Ủy ban nhân dân đặc khu Phú Quý"),
        ("UBND các huyện, thành phố", BEFORE, 11, "Ủy ban nhân dân huyện Bình Gia"),
        ("UBND các xã, thị trấn", DISTRICT, 19, "Ủy ban nhân dân thị trấn Bình Gia"),
        ("Công an các xã, phường, đặc khu", PROVINCE, 124, "Công an xã Đơn Dương"),
        ("UBND các tỉnh, thành phố", PROVINCE, 34, "Ủy ban nhân dân thành phố Huế"),
        ("các Sở: Tài chính, Văn hóa, Thể thao và Du lịch", PROVINCE, 2, "Sở Tài chính tỉnh Lâm Đồng"),
    ],
)
def test_a_class_is_listed(printed: str, context: Context, count: int, one: str) -> None:
    listed = expand(printed, context)
    assert listed is not None
    assert len(listed) == count
    assert one in {meant.name for meant in listed}


def test_departments_are_those_of_the_day_and_optional_ones_are_not_certain() -> None:
    listed = expand("các sở, ban, ngành", PROVINCE)
    assert listed is not None
    certain = {meant.name: meant.certain for meant in listed}
    assert certain["Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng"]
    assert not certain["Sở Ngoại vụ tỉnh Lâm Đồng"]
    assert "Sở Kế hoạch và Đầu tư tỉnh Lâm Đồng" not in certain
    assert "Sở Quy hoạch - Kiến trúc tỉnh Lâm Đồng" not in certain


def test_an_open_class_is_not_listed() -> None:
    assert expand("các cơ quan, đơn vị liên quan", PROVINCE) is None
    assert expand("Sở Nội vụ", PROVINCE) is None
