"""Scanned pages read by Tesseract, as letters with places, so that the same layout code runs on them."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from statistics import median

import numpy as np
import pypdfium2 as pdfium
from PIL import Image

from extract.errors import NeedsRecognition
from extract.readers import picture
from extract.readers.drawn import Drawn
from extract.readers.glyphs import BOLD, DOUBT, Glyph
from extract.readers.marks import restore
from extract.readers.picture import DPI, Gray
from extract.readers.ruled import Grid, grids
from extract.text import bare, nfc, plain

_POINT = 72 / DPI
_SECONDS = 180  # a page that takes longer is given up
_SURE = 5.0  # confidence in how a page is turned; pages of words have more than 10
_DOUBTFUL = 60  # confidence below which a word is doubtful
_NOISE = 25  # ... and below which it is dirt rather than a word
_SIGNS = set('-–+•*/…().,;:<>≤≥=%&"“”')
_NARROW = dict.fromkeys("iìíỉĩịlIt.,;:'!|()[]-r", 0.5) | dict.fromkeys("mwMW", 1.5)

# Roman numbers whose strokes the recogniser runs together.
_ROMAN = {
    "HI.": "III.",
    "IHI.": "III.",
    "IH.": "III.",
    "HII.": "III.",
    "H.": "II.",
    "H1.": "III.",
    "1H.": "III.",
    "IL.": "II.",
    "IIL.": "III.",
}
_STROKES = re.compile(r"([IHl1]*[IH][IHl1]*)([.,;:)]*)")
_BEFORE_YEAR = re.compile(r"([IH1]+)(/\d{4}.*)")
_COUNTED = {"quý", "phần", "chương", "mục", "loại", "hạng", "cấp", "phụ lục"}
_EDGES = ".,:;-()[]\"'“”/"


def _formulas(phrases: str) -> dict[str, list[tuple[list[str], list[str]]]]:
    """Phrases by the first folded word, each folded and as spelled, the longest first."""
    found: dict[str, list[tuple[list[str], list[str]]]] = {}
    for phrase in sorted(phrases.split("|"), key=len, reverse=True):
        spelled = phrase.split()
        found.setdefault(bare(spelled[0]), []).append(([bare(word) for word in spelled], spelled))
    return found


_FORMULAS = _formulas(
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BỘ TRƯỞNG|"
    "THỨ TRƯỞNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|HIỆU TRƯỞNG|"
    "KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO|CHỈ THỊ|CÔNG ĐIỆN|TỜ TRÌNH|CHƯƠNG TRÌNH|PHỤ LỤC|ĐỀ CƯƠNG|"
    "MỤC ĐÍCH|YÊU CẦU|MỤC TIÊU|NỘI DUNG|NHIỆM VỤ|GIẢI PHÁP|THỜI GIAN|ĐỊA ĐIỂM|THÀNH PHẦN|KINH PHÍ|TIẾN ĐỘ|"
    "TỔ CHỨC THỰC HIỆN|THỰC HIỆN|PHÂN CÔNG|TRÁCH NHIỆM|ĐỐI TƯỢNG|PHẠM VI|KIỂM TRA|CHẾ ĐỘ BÁO CÁO|NƠI NHẬN"
)


@dataclass(frozen=True)
class Word:
    """A recognised word in pixels of the straightened page; ``line`` tells words of one line."""

    text: str
    x0: int
    y0: int
    x1: int
    y1: int
    confidence: float
    line: tuple[int, ...]


@dataclass(frozen=True)
class Recognised:
    """A recognised page, and how sure the recogniser was of it (per cent, by letters)."""

    drawn: Drawn
    quality: float


def recognise(document: pdfium.PdfDocument, numbers: Sequence[int]) -> Iterator[Recognised]:
    """The given pages, in order, read from their pictures.

    Pages are recognised beside one another, one thread a page. Raises :class:`NeedsRecognition`
    where Tesseract or its Vietnamese data is not installed.
    """
    if not numbers:
        return
    program = shutil.which("tesseract")
    if program is None:
        raise NeedsRecognition("tesseract")
    workers = os.cpu_count() or 1
    waiting: list[Future[Recognised]] = []
    with ThreadPoolExecutor(workers) as pool:
        for number in numbers:
            page = document[number]
            try:
                colour = picture.render(page)
                size = page.get_size()
            finally:
                page.close()
            waiting.append(pool.submit(_page, program, number, size, colour))
            if len(waiting) > workers:  # pictures are big: only so many are held at a time
                yield waiting.pop(0).result()
        for future in waiting:
            yield future.result()


def _page(program: str, number: int, size: tuple[float, float], colour: Gray) -> Recognised:
    gray = picture.on_white(picture.without_stamps(colour))
    drawn = Drawn(number, *size, recognised=True)
    ink = picture.dark(gray)
    if np.count_nonzero(ink) < 400:
        return Recognised(drawn, 100.0)
    if not picture.seems_upright(ink) and (turn := _turn(program, gray)):
        gray = np.ascontiguousarray(np.rot90(gray, -turn // 90))
        ink = picture.dark(gray)
        width, height = size if turn == 180 else size[::-1]
        drawn = Drawn(number, width, height, turn, recognised=True)
    angle = picture.skew(ink)
    if abs(angle) >= 0.15:
        gray = picture.straighten(gray, angle)
        ink = picture.dark(gray)
        drawn.skew = angle
    if bent := picture.bends(ink):
        gray = picture.flatten(gray, bent)
        ink = picture.dark(gray)
    drawn.across, drawn.down = picture.rulings(ink)
    clean = picture.wipe(gray, drawn.across, drawn.down) if drawn.down else gray
    found = _words(program, clean, grids(drawn.across, drawn.down))
    found = _without_dirt(found)
    found += _missed(program, picture.wipe(clean, drawn.across, drawn.down), found)
    letters = sum(len(word.text) for word in found)
    quality = sum(word.confidence * len(word.text) for word in found) / letters if letters else 100.0
    drawn.glyphs = _glyphs(_with_marks(_with_romans(found, picture.dark(clean))), ink)
    return Recognised(drawn, quality)


def _turn(program: str, gray: Gray) -> int:
    """By how many degrees clockwise a page must be turned, 0 where Tesseract is not sure."""
    held = io.BytesIO()
    Image.fromarray(gray).save(held, "PPM")
    try:
        done = subprocess.run(
            [program, "-", "-", "-l", "osd", "--dpi", str(DPI), "--psm", "0"],
            input=held.getvalue(), capture_output=True, timeout=_SECONDS, check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return 0
    found = dict(line.split(": ", 1) for line in done.stdout.decode().splitlines() if ": " in line)
    if float(found.get("Orientation confidence", 0)) < _SURE:
        return 0
    return int(found.get("Rotate", 0))


def _without_dirt(words: Sequence[Word]) -> list[Word]:
    """What is a word or a sign; a word nobody could read stays where its line can be read."""
    lines: dict[tuple[int, ...], list[int]] = {}
    for word in words:
        if word.confidence >= _DOUBTFUL and len(word.text) > 1:
            lines.setdefault(word.line, []).append(word.y1 - word.y0)
    kept = []
    for word in words:
        if any(char.isalnum() for char in word.text):
            clear = lines.get(word.line, ())
            alike = len(clear) > 1 and 0.6 * median(clear) < word.y1 - word.y0 < 1.5 * median(clear)
            if word.confidence >= _NOISE or alike:
                kept.append(word)
        elif word.confidence >= _DOUBTFUL and set(word.text) & _SIGNS:
            kept.append(word)
    return kept


def _words(program: str, gray: Gray, tables: Sequence[Grid]) -> list[Word]:
    """The words of a page: running text at once, table cells one by one."""
    if not tables:
        return _run(program, [(gray, 0, 0)], "3")
    rest = gray.copy()
    crops = []
    for table in tables:
        x0, y0, x1, y1 = (round(v / _POINT) for v in table.box)
        rest[max(0, y0 - 3) : y1 + 4, max(0, x0 - 3) : x1 + 4] = 255
        for square in table.squares:
            cx0, cy0, cx1, cy1 = (round(v / _POINT) for v in table.bounds(square))
            crop = gray[max(0, cy0 + 3) : cy1 - 2, max(0, cx0 + 3) : cx1 - 2]
            if crop.size and np.count_nonzero(picture.dark(crop)) > 60:
                crops.append((np.pad(crop, 12, constant_values=255), cx0 + 3 - 12, cy0 + 3 - 12))
    return _run(program, [(rest, 0, 0)], "3") + (_run(program, crops, "6") if crops else [])


def _missed(program: str, gray: Gray, found: Sequence[Word]) -> list[Word]:
    """Words that the recogniser took for parts of a picture: beside a stamp, in a lone column."""
    rest = gray.copy()
    for word in found:
        rest[max(0, word.y0 - 3) : word.y1 + 4, max(0, word.x0 - 3) : word.x1 + 4] = 255
    if np.count_nonzero(picture.dark(rest)) < 1500:
        return []
    ink = picture.without_specks(rest)
    if np.count_nonzero(ink) < 1500:
        return []
    rest = np.where(ink, 0, 255).astype(np.uint8)
    heights = [word.y1 - word.y0 for word in found if len(word.text) > 2] or [30]
    usual = median(heights)
    return [
        word
        for word in _run(program, [(rest, 0, 0)], "11")
        if word.confidence >= _DOUBTFUL
        and sum(map(str.isalnum, word.text)) > 1
        and 0.6 * usual < word.y1 - word.y0 < 1.7 * usual
    ]


def _run(program: str, pictures: Sequence[tuple[Gray, int, int]], mode: str) -> list[Word]:
    held = io.BytesIO()
    frames = [Image.fromarray(gray) for gray, _, _ in pictures]
    if len(frames) == 1:
        frames[0].save(held, "PPM")
    else:
        frames[0].save(held, "TIFF", save_all=True, append_images=frames[1:])
    try:
        done = subprocess.run(
            [program, "-", "-", "-l", "vie", "--dpi", str(DPI), "--psm", mode, "tsv"],
            input=held.getvalue(), capture_output=True, timeout=_SECONDS, check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return []
    if done.returncode:
        raise NeedsRecognition(done.stderr.decode("utf-8", "replace").strip()[-200:])
    words = []
    rows = csv.DictReader(io.StringIO(done.stdout.decode("utf-8")), delimiter="\t", quoting=csv.QUOTE_NONE)
    for row in rows:
        text = nfc((row["text"] or "").strip()).replace("Ð", "Đ").replace("ĐĐ", "Đ").replace("—", "–")
        if row["level"] != "5" or not text:
            continue
        _, dx, dy = pictures[int(row["page_num"]) - 1]
        x, y = int(row["left"]) + dx, int(row["top"]) + dy
        x1, y1 = x + int(row["width"]), y + int(row["height"])
        line = (id(pictures), *(int(row[key]) for key in ("page_num", "block_num", "par_num", "line_num")))
        words.append(Word(text, x, y, x1, y1, float(row["conf"]), line))
    return _with_formulas(words)


def _leads(words: Sequence[Word], index: int) -> bool:
    """Whether a word begins its line and capitals follow it: the number of a heading."""
    first = not index or words[index - 1].line != words[index].line
    return first and index + 1 < len(words) and words[index + 1].text[:1].isupper()


def _with_formulas(words: Sequence[Word]) -> list[Word]:
    """The words, marks set right where capitals spell one of the fixed phrases of official papers.

    Marks over capitals are what the recogniser reads worst, and these phrases carry the structure.
    """
    fixed = [
        replace(word, text=_ROMAN[word.text]) if word.text in _ROMAN and _leads(words, index) else word
        for index, word in enumerate(words)
    ]
    folded = [bare(word.text.strip(_EDGES)) if word.text.isupper() else "" for word in words]
    for index in range(len(words)):
        for phrase, spelled in _FORMULAS.get(folded[index], ()):
            span = slice(index, index + len(phrase))
            if folded[span] != phrase or len({word.line for word in words[span]}) > 1:
                continue
            for at, right in enumerate(spelled, index):
                text = fixed[at].text
                core = text.strip(_EDGES)
                if len(core) == len(right) and plain(core) != plain(right):
                    fixed[at] = replace(fixed[at], text=text.replace(core, right))
            break
    return fixed


def _with_romans(words: Sequence[Word], ink: picture.Dark) -> list[Word]:
    """The words, with the strokes of Roman numbers counted in the picture: "H", "HI" and "IIL" are read."""
    made = []
    for index, word in enumerate(words):
        alone = word.line not in {w.line for w in words[max(0, index - 1) : index + 2] if w is not word}
        counted = (
            index > 0 and words[index - 1].line == word.line and plain(words[index - 1].text) in _COUNTED
        )
        found = _STROKES.fullmatch(word.text)
        if found and (alone or counted or _leads(words, index)):
            number = picture.stems(ink[word.y0 : word.y1, word.x0 : word.x1])
            if 1 < number < 4 and not (number == 2 and found[2] == "" and not (alone or counted)):
                word = replace(word, text="I" * number + found[2])
        elif counted and (found := _BEFORE_YEAR.fullmatch(word.text)):
            word = replace(word, text=_ROMAN.get(found[1] + ".", found[1] + ".")[:-1] + found[2])
        made.append(word)
    return made


def _with_marks(words: Sequence[Word]) -> list[Word]:
    """The words with marks put back that their neighbours in the paragraph ask for."""
    paragraphs: dict[tuple[int, ...], list[Word]] = {}
    for word in words:
        paragraphs.setdefault(word.line[:-1], []).append(word)
    mended = []
    for paragraph in paragraphs.values():
        paragraph.sort(key=lambda word: (word.line, word.x0))
        texts = restore([word.text for word in paragraph])
        mended += [replace(word, text=text) for word, text in zip(paragraph, texts, strict=True)]
    return mended


def _glyphs(words: Sequence[Word], ink: picture.Dark) -> list[Glyph]:
    lines: dict[tuple[int, ...], list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    measured = [(held, *_measure(held, ink)) for held in lines.values()]
    blocks: dict[tuple[int, ...], list[float]] = {}
    for held, _, size in measured:
        blocks.setdefault(held[0].line[:3], []).extend(size for word in held for _ in word.text)
    usual = median([size for sizes in blocks.values() for size in sizes] or [12.0])
    fat = {word: picture.stroke_width(ink[word.y0 : word.y1, word.x0 : word.x1]) for word in words}
    plain = median([fat[w] for w in words if len(w.text) > 2] or [1.0])
    glyphs: list[Glyph] = []
    for held, base, _ in measured:
        # Only blocks in small type (notes, recipients) are told from the text: measuring errs by a sixth.
        sizes = blocks[held[0].line[:3]]
        size = 0.78 * usual if len(sizes) > 11 and median(sizes) < 0.82 * usual else usual
        for index, word in enumerate(held):
            behind = held[index + 1].x0 if index + 1 < len(held) else None
            style = BOLD if fat[word] > 1.22 * plain and len(word.text) > 1 else 0
            glyphs += _letters(word, base, size, style, behind)
    return glyphs


def _measure(held: Sequence[Word], ink: picture.Dark) -> tuple[float, float]:
    """Base line and letter size of a line, in points, by where most of its ink lies."""
    top, bottom = min(word.y0 for word in held), max(word.y1 for word in held)
    columns = [ink[top:bottom, word.x0 : word.x1] for word in held if any(map(str.isalnum, word.text))]
    found = picture.band(np.concatenate(columns, axis=1)) if columns else None
    if found is None:
        return bottom * _POINT, max(5.0, (bottom - top) / 0.9 * _POINT)
    letters = [char for word in held for char in word.text if char.isalnum()]
    tall = sum(char.isupper() or char.isdigit() for char in letters) > 0.6 * len(letters)
    height = (found[1] - found[0] + 1) / (0.67 if tall else 0.47)
    return (top + found[1] + 1) * _POINT, max(5.0, height * _POINT)


def _letters(word: Word, base: float, size: float, style: int, behind: int | None) -> Iterator[Glyph]:
    """The letters of a word, its width shared among them by how wide each usually is."""
    if word.confidence < _DOUBTFUL:
        style |= DOUBT
    x0, x1 = word.x0 * _POINT, word.x1 * _POINT
    if behind is not None:
        x1 = max(x0 + 0.5, min(x1, behind * _POINT - 0.12 * size))
    shares = [_NARROW.get(char, 1.0) for char in word.text]
    scale = (x1 - x0) / sum(shares)
    top, bottom = word.y0 * _POINT, word.y1 * _POINT
    for char, share in zip(word.text, shares, strict=True):
        yield Glyph(x0, x0 + share * scale, base, size, char, style, top, bottom)
        x0 += share * scale
    if behind is not None:
        yield Glyph(x1, max(x1 + 0.1, behind * _POINT), base, size, " ", style, top, bottom)
