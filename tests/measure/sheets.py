"""Composed plans in the forms in which an office may hold them: printed, signed, scanned."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageFilter

ROOT = Path(__file__).parents[2]
DOCX = ROOT / "corpus" / "docx" / "files"
PLAIN_FONT = "Nimbus Roman"  # looks like Times, has none of U+1EA0–1EF9: those letters come from another font
_DPI = 300


def printed(documents: Sequence[tuple[str, bytes]], to: str = "pdf") -> dict[str, bytes]:
    """Word files by name as LibreOffice prints them, or as the text that it reads in them (``txt``)."""
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        for name, data in documents:
            (folder / f"{name}.docx").write_bytes(data)
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                "--convert-to", "txt:Text" if to == "txt" else to, "--outdir", held,
                *(str(folder / f"{name}.docx") for name, _ in documents),
            ],
            check=True, capture_output=True,
        )  # fmt: skip
        return {name: (folder / f"{name}.{to}").read_bytes() for name, _ in documents}


def changed(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """A Word file with one of its parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content.decode()).encode() if name == part else content)
    return made.getvalue()


def in_plain_font(data: bytes) -> bytes:
    """A Word file in a font without most Vietnamese letters."""
    return changed(data, "word/styles.xml", lambda xml: xml.replace("Times New Roman", PLAIN_FONT))


_NUMBER = re.compile(r"(Số: ?)(\d+)(?=[/-])")
_DAY = re.compile(r"(, ngày )(\d\d?)(?= tháng \d)")


def before_signing(data: bytes) -> tuple[bytes, list[tuple[str, str]]]:
    """A Word file with room for number and day; what a signature will write, each behind which words."""
    written: list[tuple[str, str]] = []

    def blank(xml: str) -> str:
        for pattern in (_NUMBER, _DAY):
            if found := pattern.search(xml):
                written.append((found[1].strip(" ,"), found[2]))
                xml = xml[: found.start(2)] + "\u00a0" * 10 + xml[found.end(2) :]
        return xml

    return changed(data, "word/document.xml", blank), written


def signed(data: bytes, written: Sequence[tuple[str, str]]) -> bytes:
    """A printed plan signed as document systems do it: number, day and seal are fields drawn on page 1."""
    file = pdfium.PdfDocument(data)
    page = file[0]
    text = page.get_textpage()
    fields = [(300.0, 60.0, 200.0, "Ky boi: VAN PHONG  Ngay ky: 2026-01-15T08:30:00+07:00", 7)]
    for behind, digits in written:
        searcher = text.search(behind, match_case=True)
        start, count = searcher.get_next()
        _, bottom, right, _ = text.get_charbox(start + count - 1)
        fields.append((right + 4, bottom - 2, 26.0, digits, 13))
        searcher.close()
    text.close()
    page.close()
    file.close()
    return _with_fields(data, fields)


def _with_fields(data: bytes, fields: Sequence[tuple[float, float, float, str, int]]) -> bytes:
    """The PDF with form fields on its first page, appended as an incremental update."""
    found = re.search(rb"(\d+) 0 obj\s*<</Type/Page/.*?endobj", data, re.DOTALL)
    size = int(re.findall(rb"/Size (\d+)", data)[-1])
    root = re.findall(rb"/Root (\d+ 0 R)", data)[-1]
    last = re.findall(rb"startxref\s+(\d+)", data)[-1]
    assert found
    objects: dict[int, bytes] = {}
    names = []
    for x, y, width, words, points in fields:
        shown = f"BT /F {points} Tf 1 3 Td ({words}) Tj ET".encode()
        form, name = size + len(objects), size + len(objects) + 1
        objects[form] = (
            b"<</Type/XObject/Subtype/Form/BBox[0 0 %d 16]/Resources<</Font<</F<</Type/Font/Subtype/Type1"
            b"/BaseFont/Times-Roman>>>>>>/Length %d>>\nstream\n%s\nendstream" % (width, len(shown), shown)
        )
        objects[name] = (
            b"<</Type/Annot/Subtype/Widget/FT/Tx/T(f%d)/F 4/Rect[%.1f %.1f %.1f %.1f]/AP<</N %d 0 R>>>>"
            % (name, x, y, x + width, y + 16, form)
        )
        names.append(b"%d 0 R" % name)
    body = found[0].split(b"obj", 1)[1].removesuffix(b"endobj").strip()
    if b"/Annots[" not in body:
        body = body.removesuffix(b">>") + b"/Annots[]>>"
    objects[int(found[1])] = body.replace(b"/Annots[", b"/Annots[" + b" ".join(names) + b" ")
    out = bytearray(data if data.endswith(b"\n") else data + b"\n")
    places = []
    for number, content in sorted(objects.items()):
        places.append((number, len(out)))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root %s/Prev %s>>\n" % (size + 2 * len(fields), root, last)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def scanned(data: bytes) -> bytes:
    """A printed plan as a clean scan: gray pictures of 300 dots an inch."""
    return _pictures([page.convert("L") for page in _pages(data)], 90)


def scanned_badly(data: bytes) -> bytes:
    """A printed plan as it comes from an old copier: leaning, on gray, soft, with specks."""
    chance = np.random.default_rng(7)
    pages = []
    for index, page in enumerate(_pages(data)):
        lean = (1.3, -0.9, 0.6)[index % 3]
        soft = page.convert("L").rotate(lean, Image.Resampling.BICUBIC, fillcolor=255)
        gray = np.asarray(soft.filter(ImageFilter.GaussianBlur(0.9))).astype(np.float64)
        gray = 40 + gray * 0.78 + chance.normal(0, 14, gray.shape)
        gray[chance.random(gray.shape) < 0.0004] = 30
        pages.append(Image.fromarray(np.clip(gray, 0, 255).astype(np.uint8)))
    return _pictures(pages, 55)


def page_count(data: bytes) -> int:
    with pdfium.PdfDocument(data) as file:
        return len(file)


def _pages(data: bytes) -> list[Image.Image]:
    file = pdfium.PdfDocument(data)
    pages = [page.render(scale=_DPI / 72).to_pil() for page in file]
    file.close()
    return pages


def _pictures(pages: Sequence[Image.Image], quality: int) -> bytes:
    held = io.BytesIO()
    pages[0].save(held, "PDF", resolution=_DPI, save_all=True, append_images=pages[1:], quality=quality)
    return held.getvalue()
