"""Scanned pages, and text layers that are not to be trusted."""

from __future__ import annotations

import io
import shutil
import subprocess
from functools import cache
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw

from extract.errors import NeedsRecognition
from extract.readers import picture
from extract.readers.drawn import draw
from extract.readers.glyphs import Line
from extract.readers.layout import take_apart
from extract.readers.pdf import read
from extract.readers.ruled import grids
from extract.readers.trust import Evidence
from extract.text import tokens
from tests.extract.readers.paper import LEFT, RIGHT, Paper
from tests.extract.readers.test_pdf import ORDER, OTHER, hold


@cache
def recogniser() -> bool:
    program = shutil.which("tesseract")
    if program is None:
        return False
    known = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False)
    return "vie" in known.stdout.split()


needs_recogniser = pytest.mark.skipif(not recogniser(), reason="needs tesseract-ocr and tesseract-ocr-vie")


def scanned(data: bytes, lean: float = 0.0, turn: int = 0) -> bytes:
    """The pages of a PDF as pictures, leaning by some degrees, lying turned against the clock."""
    file = pdfium.PdfDocument(data)
    pages = [page.render(scale=200 / 72).to_pil().convert("L") for page in file]
    file.close()
    pages = [page.rotate(-lean, fillcolor=255, resample=Image.Resampling.BICUBIC) for page in pages]
    pages = [page.rotate(turn, expand=True) for page in pages]
    held = io.BytesIO()
    pages[0].save(held, "PDF", resolution=200, save_all=True, append_images=pages[1:])
    return held.getvalue()


def page() -> bytes:
    paper = Paper()
    paper.font("B")
    paper.centre((LEFT + RIGHT) / 2, "KẾ HOẠCH")
    paper.down()
    paper.font()
    paper.paragraph(ORDER)
    paper.paragraph(OTHER)
    paper.grid([85.0, 300.0, 540.0], [300.0, 330.0, 360.0])
    for y, left, right in ((320, "Nội dung", "Đơn vị"), (350, "Họp thôn", "Thôn Hạ")):
        paper.put(95, left, y)
        paper.put(310, right, y)
    return paper.bytes()


@needs_recogniser
def test_a_leaning_scan_reads_like_the_page() -> None:
    document = read(Path("quet.pdf"), scanned(page(), lean=1.2))
    hold(document)
    paragraphs = [document.read(b.span) for b in document.blocks if b.kind == "paragraph"]
    assert len(paragraphs) == 3
    wanted = tokens(f"KẾ HOẠCH {ORDER} {OTHER}")
    found = tokens(" ".join(paragraphs))
    assert len(set(wanted) & set(found)) >= 0.95 * len(set(wanted))
    (table,) = document.tables
    assert [document.read(cell.span) for cell in table.cells] == ["Nội dung", "Đơn vị", "Họp thôn", "Thôn Hạ"]
    assert [remark.detail[:7] for remark in document.remarks if remark.code == "recognised"] == ["page 1:"]
    at = document.text.index("Phòng Kinh")
    place = document.places(document.blocks[1].span)[0]
    assert at and place.box is not None and abs(place.box[1] - 88) < 20


def test_without_a_recogniser_a_scan_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(NeedsRecognition):
        read(Path("quet.pdf"), scanned(page()))


@pytest.mark.parametrize(
    ("evidence", "trusted"),
    [
        (Evidence(1800, 450, 0.99, 0.88, 0.0, 0.0), True),  # a page of text
        (Evidence(1800, 450, 0.99, 0.88, 0.0, 1.0), True),  # a good layer under the picture of the page
        (Evidence(1600, 300, 0.26, 0.1, 0.03, 0.0), False),  # letters without a right meaning
        (Evidence(1500, 400, 0.8, 0.02, 0.0, 1.0), False),  # marks lost by a foreign recogniser
        (Evidence(0, 0, 0.0, 0.0, 0.0, 1.0), False),  # a scan
        (Evidence(49, 0, 0.0, 0.0, 0.0, 1.0), False),  # a scan with a signature's letters on it
        (Evidence(0, 0, 0.0, 0.0, 0.0, 0.0), True),  # an empty page
        (Evidence(500, 100, 0.95, 0.8, 0.3, 0.0), False),  # many letters without any meaning
    ],
)
def test_trust(evidence: Evidence, trusted: bool) -> None:
    assert evidence.trusted is trusted


def test_stamps_go_and_words_under_them_stay() -> None:
    page = Image.new("RGB", (200, 200), "white")
    pen = ImageDraw.Draw(page)
    pen.ellipse((20, 20, 180, 180), outline=(200, 30, 40), width=8)
    pen.rectangle((60, 95, 140, 105), fill="black")
    gray = picture.without_stamps(np.asarray(page))
    assert gray[100, 100] < 50 and gray[24, 100] > 240


def test_ruling_lines_and_skew_of_a_picture() -> None:
    page = Image.new("L", (900, 900), 255)
    pen = ImageDraw.Draw(page)
    for at in (200, 400, 600):
        pen.line((100, at, 800, at), fill=0, width=3)
    for at in (100, 800):
        pen.line((at, 200, at, 600), fill=0, width=3)
    across, down = picture.rulings(picture.dark(np.asarray(page)))
    assert [round(s.at / 72 * picture.DPI, -1) for s in across] == [200, 400, 600]
    assert [round(s.at / 72 * picture.DPI, -1) for s in down] == [100, 800]
    leaning = np.asarray(page.rotate(-1.5, fillcolor=255))
    assert picture.skew(picture.dark(leaning)) == pytest.approx(1.5, abs=0.15)


def test_a_page_that_leans_more_to_its_foot_is_made_level() -> None:
    page = Image.new("L", (1900, 2700), 255)
    pen = ImageDraw.Draw(page)
    falls = {400: 0, 900: 8, 1400: 16, 1900: 24}
    for y, fall in falls.items():
        pen.line((200, y - fall, 1700, y + fall), fill=0, width=4)
    for x in (200, 900, 1700):
        pen.line((x, 380, x, 1920), fill=0, width=4)
    gray = np.asarray(page)
    bent = picture.bends(picture.dark(gray))
    assert [fall * 1500 for _, fall in bent] == pytest.approx([0, 16, 32, 48], abs=10)
    level = picture.dark(picture.flatten(gray, bent))
    assert picture.bends(level) == []
    (table,) = grids(*picture.rulings(level))
    assert len(table.squares) == 6
    assert [y / 72 * picture.DPI for y in table.ys] == pytest.approx(list(falls), abs=6)


def test_small_letters_bodies_are_told_from_the_lines_around_them() -> None:
    ink = np.zeros((90, 400), dtype=bool)
    ink[30:52, ::2] = True  # the line
    ink[0:6, ::3] = ink[74:90, ::3] = True  # feet of the line above, heads of the line below
    assert picture.band(ink) == (30, 51)


def test_a_stamp_of_receipt_beside_the_text_goes_to_the_margins() -> None:
    paper = Paper()
    for y, word in ((100, "SỞ NỘI VỤ"), (115, "Số"), (130, "Ngày")):
        paper.put(8, word, y)
    paper.put(60, "12/5", 130)
    paper.centre((LEFT + RIGHT) / 2, "KẾ HOẠCH")
    paper.y = 180
    for _ in range(4):
        paper.paragraph(ORDER)
    paper.put(300, "1", 720)
    with pdfium.PdfDocument(paper.bytes()) as file:
        drawn = draw(file, 0)
    drawn.recognised = True
    parts = take_apart(drawn)
    assert [line.text for line in parts.margins] == ["SỞ NỘI VỤ", "Số", "Ngày", "12/5", "1"]
    first = parts.items[0]
    assert isinstance(first, Line) and first.text == "KẾ HOẠCH"


@needs_recogniser
@pytest.mark.parametrize("turn", [90, 180])
def test_a_page_that_was_scanned_on_its_side_or_head_is_turned(turn: int) -> None:
    upright = read(Path("quet.pdf"), scanned(page()))
    document = read(Path("quet.pdf"), scanned(page(), turn=turn))
    hold(document)
    wanted, found = tokens(upright.text), tokens(document.text)
    assert len(set(wanted) & set(found)) >= 0.95 * len(set(wanted))
    width, height = document.pages[0]
    assert (width > height) == (turn == 90)
    ((x0, y0, x1, y1),) = (place.box for place in document.places(document.blocks[0].span) if place.box)
    middle = (x0 + x1) / 2, (y0 + y1) / 2
    ((u0, v0, u1, v1),) = (place.box for place in upright.places(upright.blocks[0].span) if place.box)
    x, y = (u0 + u1) / 2, (v0 + v1) / 2
    assert middle == pytest.approx((y, height - x) if turn == 90 else (width - x, height - y), abs=6)
