"""List numbers as Word shows them; LibreOffice prints the same, but where a row says otherwise."""

from __future__ import annotations

import pytest

from extract.readers.numbering import bullet, figure, letters, roman
from tests.extract.readers.word import level, listed, lists, p, r, read, tbl, texts, tr

PLAN = lists(
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "lowerLetter", "%3)"),
    level(3, "bullet", "-"),
)
DECIMAL = (
    level(0, "decimal", "%1."),
    level(1, "decimal", "%1.%2."),
    level(2, "decimal", "%1.%2.%3."),
)


def num(id: int, inside: str = "") -> str:
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="0"/>{inside}</w:num>'


def begins(depth: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def marks(numbering: str, *depths: int | tuple[int, int], styles: str = "") -> str:
    """The numbers of list paragraphs at these depths (or of a list, at a depth), one after the other."""
    pairs = [(1, depth) if isinstance(depth, int) else depth for depth in depths]
    body = "".join(listed("Rà soát", list_, depth) for list_, depth in pairs)
    document = read(body, numbering=numbering, **({"styles": styles} if styles else {}))
    assert all(b.marker for b in document.blocks)
    return " ".join(document.text[b.span.start : b.span.start + b.marker].strip() for b in document.blocks)


@pytest.mark.parametrize(
    ("numbering", "depths", "expected"),
    [
        pytest.param(
            PLAN,
            (0, 1, 1, 2, 2, 3, 2, 1, 2, 0, 1),
            "I. 1. 2. a) b) - c) 3. a) II. 1.",
            id="deeper begin anew",
        ),
        pytest.param(
            lists(*DECIMAL), (0, 1, 2, 2, 1, 2, 0, 1), "1. 1.1. 1.1.1. 1.1.2. 1.2. 1.2.1. 2. 2.1.", id="legal"
        ),
        pytest.param(lists(*DECIMAL), (1, 1, 0, 1), "1.1. 1.2. 2. 2.1.", id="skipped level counts as begun"),
        pytest.param(
            lists(*DECIMAL, nums=num(1) + num(2)),
            ((1, 0), (1, 0), (2, 0), (1, 0)),
            "1. 2. 3. 4.",
            id="two lists of one kind go on counting",
        ),
        pytest.param(
            lists(*DECIMAL, nums=num(1) + num(2, begins(0, 1))),
            ((1, 0), (1, 0), (2, 0), (2, 0), (1, 0)),
            "1. 2. 1. 2. 3.",
            id="restarted",
        ),
        pytest.param(
            lists(*DECIMAL, nums=num(1) + num(2, begins(0, 5))),
            ((1, 0), (2, 0), (2, 0), (2, 1)),
            "1. 5. 6. 6.1.",
            id="begins at five",
        ),
        pytest.param(
            lists(
                *DECIMAL,
                nums=num(1)
                + num(2, f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1.")}</w:lvlOverride>'),
            ),
            ((1, 0), (2, 0), (1, 0)),
            "1. B. 3.",
            id="level replaced",
        ),
        pytest.param(
            lists(level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>")),
            (0, 0, 1),
            "I. II. 2.1.",
            id="legal numbering turns Roman into decimal (not in LibreOffice)",
        ),
        pytest.param(
            lists(level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')),
            (0, 1, 1, 0, 1),
            "I. 1. 2. II. 3.",
            id="never begins anew (not in LibreOffice)",
        ),
        pytest.param(
            lists(level(0, "decimal", "Điều %1.", '<w:suff w:val="space"/>', start=3)),
            (0, 0),
            "Điều 3. Điều 4.",
            id="words in the number",
        ),
        pytest.param(lists(level(0, "lowerLetter", "đ)")), (0,), "đ)", id="a typed đ) as the list's text"),
        pytest.param(lists(level(0, "decimalZero", "%1.")), (0,) * 2, "01. 02.", id="with a zero"),
    ],
)
def test_numbers(numbering: str, depths: tuple[int, ...], expected: str) -> None:
    assert marks(numbering, *depths) == expected


def test_the_number_stands_before_the_text_and_is_known_as_marker() -> None:
    document = read(listed("Mục đích") + p("1. Yêu cầu"), numbering=PLAN)
    assert texts(document) == ["I. Mục đích", "1. Yêu cầu"]
    assert [b.marker for b in document.blocks] == [3, 0]


STYLED = lists(
    level(0, "upperRoman", "%1.", '<w:pStyle w:val="Phan"/>'),
    level(1, "decimal", "%2.", '<w:pStyle w:val="Muc"/>'),
)


def style(id: str, inside: str, based: str = "") -> str:
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    head = f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{id}"/>{on}'
    return f"{head}<w:pPr>{inside}</w:pPr></w:style>"


NUMBERED_STYLES = (
    style("Phan", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    + style("Muc", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    + style("MucCon", "", based="Muc")
    + style("KhongSo", '<w:numPr><w:numId w:val="0"/></w:numPr>', based="Muc")
)


def of(style: str, more: str = "") -> str:
    return p("Rà soát", form=f'<w:pStyle w:val="{style}"/>{more}')


def test_numbers_by_style_and_by_the_style_it_is_based_on() -> None:
    body = of("Phan") + of("Muc") + of("MucCon") + of("KhongSo") + of("Phan") + of("Muc")
    document = read(body, numbering=STYLED, styles=NUMBERED_STYLES)
    assert [t.removesuffix("Rà soát") for t in texts(document)] == ["I. ", "1. ", "2. ", "", "II. ", "1. "]


def test_a_paragraph_leaves_the_list_of_its_style() -> None:
    body = of("Phan") + of("Phan", '<w:numPr><w:numId w:val="0"/></w:numPr>') + of("Phan")
    document = read(body, numbering=STYLED, styles=NUMBERED_STYLES)
    assert texts(document) == ["I. Rà soát", "Rà soát", "II. Rà soát"]


def test_a_list_that_is_defined_by_a_list_style() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="DanhSach"/>{DECIMAL[0]}</w:abstractNum>'
        + num(1)
        + '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="DanhSach"/><w:pPr><w:numPr>'
        '<w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    assert marks(numbering, (1, 0), (2, 0), styles=styles) == "1. 2."


def test_an_empty_numbered_paragraph_counts_and_shows_only_in_a_cell() -> None:
    body = listed("Rà soát") + listed("") + tbl(tr(listed(""), "Sở Tài chính")) + listed("Báo cáo")
    document = read(body, numbering=lists(DECIMAL[0]))
    assert texts(document) == ["1. Rà soát", "3.", "Sở Tài chính", "4. Báo cáo"]
    assert document.blocks[1].marker == 2


def test_the_number_is_bold_where_the_mark_of_the_paragraph_or_the_level_is() -> None:
    bold = "<w:rPr><w:b/></w:rPr>"
    of_mark = p(r("Mục đích", "<w:b/>"), form=f'<w:numPr><w:numId w:val="1"/></w:numPr>{bold}')
    document = read(of_mark + listed("Rà soát"), numbering=lists(DECIMAL[0]))
    assert [b.bold for b in document.blocks] == [((0, 11),), ()]
    plain = lists(level(0, "decimal", "%1.", '<w:rPr><w:b w:val="0"/></w:rPr>'))
    assert read(of_mark, numbering=plain).blocks[0].bold == ((3, 11),)


def test_a_list_that_is_not_there_gives_no_number() -> None:
    assert texts(read(listed("Rà soát", 7), numbering=PLAN)) == ["Rà soát"]
    assert texts(read(listed("Rà soát", 1, 8), numbering=PLAN)) == ["Rà soát"]
    assert texts(read(listed("Rà soát"))) == ["Rà soát"]
    far = 9_999_999_999
    assert texts(read(listed("Rà soát", 1, far), numbering=lists(level(far, "decimal", "%1.")))) == [
        "Rà soát"
    ]


@pytest.mark.parametrize(
    ("text", "font", "shown"),
    [
        ("\uf0b7", "symbol", "•"),
        ("\uf02d", "symbol", "-"),
        ("\uf02b", "symbol", "+"),
        ("\uf0a7", "wingdings", "•"),
        ("\uf0d8", "wingdings", "•"),
        ("o", "courier new", "•"),
        ("-", "times new roman", "-"),
        ("–", "", "–"),
        ("+", "", "+"),
        ("*", "", "*"),
        (" ", "", ""),
    ],
)
def test_bullets(text: str, font: str, shown: str) -> None:
    assert bullet(text, font) == shown


def test_figures() -> None:
    assert [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1987, 0)] == [
        "i", "iv", "ix", "xiv", "xl", "xc", "cd", "mcmlxxxvii", "",
    ]  # fmt: skip
    assert [letters(n) for n in (1, 4, 5, 26, 27, 53, 0)] == ["a", "d", "e", "z", "aa", "aaa", ""]
    assert figure(3, "decimalEnclosedCircle") == "③"
    assert figure(3, "001, 002, 003, ...") == "003"
    assert figure(3, "none") == ""
    assert figure(3, "ordinal") == "3"
