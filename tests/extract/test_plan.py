"""What holds of every plan: its values read back, its record round trips, nothing in it is invented."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from extract import parse, read
from extract.document import Document
from extract.errors import ReadError
from extract.model import Grounded, HeaderValue, Plan, Record
from extract.plan import time_frame
from extract.text import Span
from tests.extract.makers import FOOT, HEAD, document, plan

ROOT = Path(__file__).parents[2]
BUNDLED = sorted(p for kind in ("docx", "pdf") for p in (ROOT / "corpus" / kind / "files").iterdir())
REAL = ROOT.parent / "shared" / "corpus"  # real documents, where somebody has put them
NUMBER = re.compile(r"\d+(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
SMALL = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}


@cache
def parsed(path: Path) -> tuple[Document, Plan]:
    made = read(path)
    return made, parse(made)


def records(value: object) -> Iterator[Record]:
    """A record and every record inside it."""
    if isinstance(value, list):
        for entry in value:
            yield from records(entry)
    elif isinstance(value, Record):
        yield value
        for _, inner in value:
            yield from records(inner)


def numbers(text: str) -> set[float]:
    """The numbers that a text says, in digits or as small words."""
    found = set()
    for number in NUMBER.findall(text):
        whole = number.replace(".", "") if re.match(r"\d+\.\d{3}", number) else number
        found.add(float(whole.replace(",", ".")))
    return found | {float(SMALL[word]) for word in re.findall(r"\w+", text.lower()) if word in SMALL}


def unread(made: Document, found: Plan) -> list[str]:
    """Values whose span does not read them."""
    problems = []
    for record in records(found):
        span = getattr(record, "span", None)
        if span is None:
            continue
        start, end = span
        said = (
            getattr(record, "quote", None) or getattr(record, "text", None) or getattr(record, "heading", "")
        )
        if not 0 <= start <= end <= len(made.text):
            problems.append(f"{type(record).__name__} {said!r} stands outside the text: {span}")
        elif made.read(Span(start, end)) != said:
            problems.append(f"{type(record).__name__} {said!r} reads {made.read(Span(start, end))!r}")
    return problems


def invented(found: Plan) -> list[str]:
    """Numbers and days of the record that its own words do not say."""
    problems = []
    for target in found.targets:
        if (
            target.value is not None
            and float(target.value) not in numbers(target.text)
            and "1/2" not in target.text
        ):
            problems.append(f"target {target.value} of {target.text!r}")
    for task in found.tasks:
        for term in task.deadlines:
            if term.kind == "date" and term.due and term.precision == "day":
                day = date.fromisoformat(term.due)
                if not {float(day.day), float(day.month)} <= numbers(
                    term.text.replace("/", " ").replace(".", " ")
                ):
                    problems.append(f"day {term.due} of {term.text!r}")
            said = numbers(term.text)
            days = re.search(r"BYMONTHDAY=([\d,]+)", term.rrule or "")
            if days and not {float(n) for n in days[1].split(",")} <= said | numbers(
                term.text.replace("/", " ")
            ):
                problems.append(f"{term.rrule} of {term.text!r}")
            years = {iso[:4] for iso in (term.start, term.due) if iso}
            if years and not term.year_inferred and not re.search(r"\d{4}|/\d\d\b", term.text):
                problems.append(f"year {years} of {term.text!r}")
    return problems


def disorder(made: Document, found: Plan) -> list[str]:
    """What is out of order or there twice."""
    problems = []
    problems += [
        f"blocks meet: {a.span} {b.span}" for a, b in pairwise(made.blocks) if a.span.end > b.span.start
    ]
    keys = [task.key for task in found.tasks]
    problems += [f"key {key} stands twice" for key in set(keys) if keys.count(key) > 1]
    spans = [section.span for section in found.sections]
    problems += [f"section {b} stands behind {a}" for a, b in pairwise(spans) if a[0] > b[0]]
    for task in found.tasks:
        both = {unit.text for unit in task.lead} & {unit.text for unit in task.support}
        problems += [f"{name} leads and supports {task.label}" for name in both]
        problems += [f"{task.label} has no words" for _ in [0] if not task.text]
        problems += [f"{task.label} ends in ./." for _ in [0] if task.text.endswith("./.")]
    return problems


def faults(made: Document, found: Plan) -> list[str]:
    again = Plan.model_validate(found.model_dump())
    written = Plan.model_validate_json(found.model_dump_json())
    trips = [] if again == found == written else ["the record does not round trip"]
    return [*trips, *unread(made, found), *invented(found), *disorder(made, found)]


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.name)
def test_every_value_of_a_bundled_document_stands_there(path: Path) -> None:
    assert faults(*parsed(path)) == []


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.name)
def test_every_value_of_a_bundled_document_has_a_place(path: Path) -> None:
    made, found = parsed(path)
    grounded = [record for record in records(found) if isinstance(record, Grounded)]
    assert grounded
    assert all(record.places for record in grounded)
    assert {place.page is not None for record in grounded for place in record.places} == {bool(made.pages)}


@pytest.mark.parametrize("path", BUNDLED[:3], ids=lambda path: path.name)
def test_the_same_document_gives_the_same_plan(path: Path) -> None:
    made, found = parsed(path)
    assert parse(made) == found


def _is_scan(path: Path) -> bool:
    if path.suffix != ".pdf":
        return False
    with pypdfium2.PdfDocument(path) as pages:
        letters: int = sum(page.get_textpage().count_chars() for page in pages)
        return letters < 200 * len(pages)


def real(pattern: str) -> list[Path]:
    found = [*(REAL / "open" / "files").glob(pattern), *(REAL / "raw").glob(pattern)]
    return sorted(path for path in found if not _is_scan(path))


def all_faults(paths: list[Path]) -> list[str]:
    problems = []
    for path in paths:
        try:
            made = read(path)
        except ReadError:
            continue  # what cannot be read is the readers' business
        problems += [f"{path.name}: {fault}" for fault in faults(made, parse(made))]
    return problems


@pytest.mark.skipif(not REAL.is_dir(), reason="no real documents beside the repository")
def test_every_value_of_a_real_notice_stands_there() -> None:
    assert all_faults(real("*tbkl*.docx")) == []


@pytest.mark.skipif(
    not REAL.is_dir() or "BOCTACH_SLOW" not in os.environ, reason="a minute; asked for by BOCTACH_SLOW=1"
)
def test_every_value_of_every_real_document_stands_there() -> None:
    assert all_faults(real("*.*")) == []


# ---------------------------------------------------------------- the stages together


def test_the_plans_year_is_that_of_its_title_else_of_its_date() -> None:
    made = plan("I. NHIỆM VỤ|bold", "1. Báo cáo kết quả trước ngày 15/12.")
    assert [(term.due, term.year_inferred) for term in made.tasks[0].deadlines] == [("2025-12-15", True)]
    head = [line.replace("năm 2025|center", "|center") if "Cải cách" in line else line for line in HEAD]
    undated = parse(document(*head, "I. NHIỆM VỤ|bold", "1. Báo cáo kết quả trước ngày 15/12.", *FOOT))
    assert [term.due for term in undated.tasks[0].deadlines] == ["2025-12-15"]
    later = [
        line.replace("năm 2025|center", "năm 2027|center") if "Cải cách" in line else line for line in HEAD
    ]
    titled = parse(document(*later, "I. NHIỆM VỤ|bold", "1. Báo cáo kết quả trước ngày 15/12.", *FOOT))
    assert [term.due for term in titled.tasks[0].deadlines] == ["2027-12-15"]


def test_the_frame_of_time_knows_a_school_year() -> None:
    head = [
        line.replace("năm 2025|center", "năm học 2025 - 2026|center") if "Cải cách" in line else line
        for line in HEAD
    ]
    made = document(*head, "I. NHIỆM VỤ|bold", "1. Họp tổ chuyên môn.", *FOOT)
    frame = time_frame(made, parse(made).header)
    assert frame.school_year == 2025


def test_a_key_depends_on_the_words_alone() -> None:
    one = plan("I. NHIỆM VỤ|bold", "1. Rà soát thủ tục hành chính.", "2. Niêm yết thủ tục.")
    other = plan(
        "I. NHIỆM VỤ|bold",
        "1. Số hóa hồ sơ.",
        "2. Rà soát thủ tục hành chính.",
        "- Đơn vị chủ trì: Văn phòng.",
    )
    keys = {task.text: task.key for task in one.tasks}
    assert {task.text: task.key for task in other.tasks}["Rà soát thủ tục hành chính."] == keys[
        "Rà soát thủ tục hành chính."
    ]


def test_equal_words_have_keys_of_their_own() -> None:
    made = plan("I. NHIỆM VỤ|bold", "1. Báo cáo kết quả.", "2. Số hóa hồ sơ.", "3. Báo cáo kết quả.")
    assert len({task.key for task in made.tasks}) == 3


def test_the_source_is_named() -> None:
    made = plan("I. NHIỆM VỤ|bold", "1. Báo cáo kết quả.")
    assert (made.doc, made.source.name, made.source.pages, made.form) == ("thu", "thu.docx", None, "plan")


def test_a_normal_form_keeps_the_printed_words() -> None:
    made = plan("I. NHIỆM VỤ|bold", "1. Báo cáo kết quả.")
    values = [value for _, value in made.header if isinstance(value, HeaderValue)]
    assert len(values) == 8
    assert all(value.quote for value in values)


def test_a_document_without_tasks_gives_an_empty_plan() -> None:
    made = plan("Nội dung đang được cập nhật.")
    assert (made.tasks, made.targets) == ([], [])
