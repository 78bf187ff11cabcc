"""What holds for every Word file, tried on invented ones."""

from __future__ import annotations

import unicodedata
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.document import Document
from tests.extract.readers.word import level, listed, lists, p, r, read, tbl, tc, tr

NUMBERING = lists(
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%1.%2."),
    level(2, "lowerLetter", "%3)"),
    level(3, "bullet", "\uf02d"),
)
NOTES = "".join(f'<w:footnote w:id="{i}">{p(f"Ghi chú {i}")}</w:footnote>' for i in range(1, 4))
FORMS = ["", "<w:b/>", "<w:i/>", "<w:vanish/>", "<w:caps/>", '<w:rFonts w:ascii=".VnTimeH"/>']

LETTERS = (
    "aâăđeêioôơuưyAĐỦgnht \t\n1./-ß\xad\u0300\u0301\u0303\u0309\u0323\u0302\u031b\u200bÐаµ¸®Öùøâ\uf0b7가ᄀ"
)
words = st.text(st.sampled_from(LETTERS), max_size=12).map(escape)
runs = st.one_of(
    st.builds(r, words, st.sampled_from(FORMS)),
    st.integers(1, 3).map(lambda i: f'<w:r><w:footnoteReference w:id="{i}"/></w:r>'),
    st.sampled_from(["begin", "separate", "end"]).map(
        lambda k: f'<w:r><w:fldChar w:fldCharType="{k}"/></w:r>'
    ),
    words.map(lambda text: f"<w:del>{r(text)}</w:del>"),
)
paragraphs = st.one_of(
    st.lists(runs, max_size=5).map(lambda inside: p(*inside)),
    st.builds(listed, words, st.integers(1, 2), st.integers(0, 4)),
    words.map(lambda text: f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{r(text)}</w:p>"),
)
merges = st.sampled_from(
    ["", '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>', "<w:hMerge/>"]
)
cells = st.builds(lambda inside, form: tc(*inside, form=form), st.lists(paragraphs, max_size=2), merges)
tables = st.lists(st.lists(cells, max_size=3).map(lambda row: tr(*row)), max_size=3).map(
    lambda rows: tbl(*rows)
)
bodies = st.lists(st.one_of(paragraphs, tables), max_size=6).map("".join)


def made(body: str) -> Document:
    return read(body, numbering=NUMBERING, footnotes=NOTES)


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_the_document_is_whole(body: str) -> None:
    document = made(body)
    assert unicodedata.is_normalized("NFC", document.text)
    assert "\n".join(document.text[slice(*b.span)] for b in document.blocks) == document.text
    assert [x.span for x in document.pieces] == [b.span for b in document.blocks]
    for block in document.blocks:
        inside = document.text[slice(*block.span)]
        assert inside and inside == inside.strip()
        assert 0 <= block.marker <= len(inside)
        assert all(block.span.contains(s) and s for s in (*block.bold, *block.italic))
        assert (block.kind == "cell") == (block.cell is not None)
    for note in document.notes:
        assert 0 <= note.anchor <= len(document.text)
        assert document.text[slice(*note.span)].startswith("Ghi chú")


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_cells_hold_their_blocks_and_lie_in_their_table(body: str) -> None:
    document = made(body)
    for index, table in enumerate(document.tables):
        squares = [(c.row, c.column) for c in table.cells]
        assert len(set(squares)) == len(squares)
        assert [c.span for c in table.cells] == sorted(c.span for c in table.cells)
        assert all(table.span.contains(c.span) for c in table.cells)
        by_square = {(c.row, c.column): c.span for c in table.cells}
        held = [b for b in document.blocks if b.cell and b.cell[0] == index]
        assert held
        assert all(by_square[b.cell[1:]].contains(b.span) for b in held if b.cell)
        covered = [
            (row, column)
            for c in table.cells
            for row in range(c.row, c.row + c.rowspan)
            for column in range(c.column, c.column + c.colspan)
        ]
        assert len(set(covered)) == len(covered)
    assert not [b for b in document.blocks if b.cell and b.cell[0] >= len(document.tables)]
