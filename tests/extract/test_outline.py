"""The tree of items: markers, depth, labels."""

import pytest

from extract.outline import build, marker
from tests.extract.makers import document

MARKERS: list[tuple[str, str, str]] = [
    ("I. MỤC ĐÍCH", "roman", "I"),
    ("IV- NỘI DUNG", "roman", "IV"),
    ("II/ Nội dung", "roman", "II"),
    ("III) Nội dung", "roman", "III"),
    ("A. NỘI DUNG", "upper", "A"),
    ("Phần I", "part", "I"),
    ("Phần thứ hai", "part", "hai"),
    ("Chương II", "chapter", "II"),
    ("Điều 3. Phạm vi", "article", "3"),
    ("Mục I. Nội dung", "roman", "I"),
    ("1. Rà soát", "arabic", "1"),
    ("1/ Rà soát", "arabic", "1"),
    ("1- Rà soát", "arabic", "1"),
    ("1.Rà soát", "arabic", "1"),
    ("12. Rà soát", "arabic", "12"),
    ("1) Rà soát", "paren", "1"),
    ("(1) Rà soát", "paren", "1"),
    ("(a) Rà soát", "paren", "a"),
    ("1.1. Rà soát", "arabic2", "1.1"),
    ("1.1 Rà soát", "arabic2", "1.1"),
    ("1.2.3. Rà soát", "arabic3", "1.2.3"),
    ("a) Rà soát", "letter", "a"),
    ("a. Rà soát", "letter", "a"),
    ("a/ Rà soát", "letter", "a"),
    ("đ) Rà soát", "letter", "đ"),
    ("b1) Rà soát", "letter", "b1"),
    ("- Rà soát", "dash", ""),
    ("– Rà soát", "dash", ""),
    ("-Rà soát", "dash", ""),
    ("+ Rà soát", "plus", ""),
    ("* Rà soát", "star", ""),
    ("• Rà soát", "star", ""),
    ("➢ Rà soát", "star", ""),
    ("PHỤ LỤC II", "appendix", "II"),
    ("Phụ lục 02", "appendix", "02"),
    ("12/6/2025 tổ chức họp", "plain", ""),
    ("2025 là năm đầu", "plain", ""),
    ("1.500 đồng", "plain", ""),
    ("1,5 ha đất", "plain", ""),
    ("3.2% hộ nghèo", "plain", ""),
    ("5 nhiệm vụ", "plain", ""),
    ("19/5 là ngày lễ", "plain", ""),
    ("Văn phòng", "plain", ""),
    ("A Lưới", "plain", ""),
    ("Căn cứ Luật", "plain", ""),
]


@pytest.mark.parametrize(("line", "shape", "number"), MARKERS)
def test_the_marker_of_a_line(line: str, shape: str, number: str) -> None:
    assert marker(line)[:2] == (shape, number)


@pytest.mark.parametrize(("line", "shape", "number"), MARKERS)
def test_a_marker_stands_at_the_start_of_its_line(line: str, shape: str, number: str) -> None:
    length = marker(line)[2]
    assert number in line[:length]
    assert (length > 0) == (shape != "plain")


def labels(*lines: str) -> list[str]:
    made = document(*lines)
    return [item.label for item in build(made, made.blocks).walk() if item.shape != "root"]


# what it shows, the lines, their labels
TREES: list[tuple[str, list[str], list[str]]] = [
    (
        "roman, arabic, letter",
        ["I. Một", "1. Hai", "a) Ba", "b) Bốn", "2. Năm"],
        ["I", "I.1", "I.1.a", "I.1.b", "I.2"],
    ),
    ("bullets count their place", ["1. Một", "- Hai", "- Ba"], ["1", "1.-1", "1.-2"]),
    (
        "plus hangs below dash",
        ["1. Một", "- Hai", "+ Ba", "+ Bốn", "- Năm"],
        ["1", "1.-1", "1.-1.-1", "1.-1.-2", "1.-2"],
    ),
    ("1.1 is quoted once", ["I. Một", "1. Hai", "1.1. Ba", "1.2. Bốn"], ["I", "I.1", "I.1.1", "I.1.2"]),
    (
        "1.1.1 is quoted once",
        ["I. Một", "1. Hai", "1.1. Ba", "1.1.1. Bốn"],
        ["I", "I.1", "I.1.1", "I.1.1.1"],
    ),
    ("1.1 without its 1", ["I. Một", "1.1. Ba", "1.2. Bốn"], ["I", "I.1.1", "I.1.2"]),
    ("A above I", ["A. Một", "I. Hai", "1. Ba", "B. Bốn"], ["A", "A.I", "A.I.1", "B"]),
    ("repeated numbers stay", ["1. Một", "2. Hai", "2. Ba"], ["1", "2", "2"]),
    ("skipped numbers stay", ["I. Một", "III. Hai"], ["I", "III"]),
    ("đ between d and e", ["1. Một", "d) Hai", "đ) Ba", "e) Bốn"], ["1", "1.d", "1.đ", "1.e"]),
    (
        "a new section starts its numbers anew",
        ["I. Một", "1. Hai", "II. Ba", "1. Bốn"],
        ["I", "I.1", "II", "II.1"],
    ),
    ("unnumbered paragraphs count their place", ["1. Một", "Hai.", "Ba."], ["1", "1.-1", "1.-2"]),
    ("articles and clauses", ["Điều 1. Một", "1. Hai", "a) Ba", "Điều 2. Bốn"], ["1", "1.1", "1.1.a", "2"]),
    ("parts", ["Phần I", "1. Một", "Phần II", "1. Hai"], ["I", "I.1", "II", "II.1"]),
    ("Party dashes", ["I- Một", "1- Hai", "2- Ba", "II- Bốn"], ["I", "I.1", "I.2", "II"]),
    ("slashes", ["I/ Một", "1/ Hai", "a/ Ba"], ["I", "I.1", "I.1.a"]),
]


@pytest.mark.parametrize(("lines", "expected"), [t[1:] for t in TREES], ids=[t[0] for t in TREES])
def test_labels(lines: list[str], expected: list[str]) -> None:
    assert labels(*lines) == expected


def test_a_line_that_a_hard_end_cut_goes_on() -> None:
    made = document("1. Rà soát danh mục thủ tục hành", "chính của xã.", "2. Báo cáo.")
    items = [made.read(item.span) for item in build(made, made.blocks).walk() if item.shape != "root"]
    assert items == ["Rà soát danh mục thủ tục hành chính của xã.", "Báo cáo."]


def test_every_block_stands_in_the_tree_once() -> None:
    grid = [["TT", "Nội dung"], ["1", "Ba"]]
    made = document("I. Một|bold", "Hai.", grid, "1. Bốn", "- Năm", "PHỤ LỤC|bold center")
    items = [item for item in build(made, made.blocks).walk() if item.shape != "root"]
    assert [item.table for item in items if item.table is not None] == [0]
    assert [made.read(i.span) for i in items if i.span] == ["Một", "Hai.", "Bốn", "Năm"]
    assert all(child.parent is item for item in items for child in item.children)
