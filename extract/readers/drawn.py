"""What a PDF page draws, read through pdfium: letters, ruling lines, pictures."""

from __future__ import annotations

import ctypes
import math
from collections import Counter, deque
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extract.document import Box
from extract.readers.glyphs import ADDED, BOLD, ITALIC, Glyph
from extract.readers.ruled import Stroke

_THIN = 3.0  # points: a filled box thinner than this is a ruling line
_DEEP = 4  # forms inside forms are followed so far
_DRAWING = (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_FREETEXT)
_HYPHENS = {"\x02": "-", "\ufffe": "-", "\xad": "-"}
_BLANK = {" ", "\xa0", "\t", "\u2002", "\u2003", "\u2009", "\u3000"}
_DROPPED = {"\r", "\n", "\0", "\ufeff", "\u200b", "\u200c", "\u200d", "\x03"}

_new = tuple.__new__  # half the time of Glyph(…), and there are thousands on a page

Move = Callable[[float, float], tuple[float, float]]


@dataclass
class Drawn:
    """A page as drawn, in points from the top left corner of the page with its letters upright.

    ``turn`` is by how many degrees clockwise the shown page was turned for that, ``skew`` by how many
    degrees clockwise a scan leaned before it was straightened; :meth:`shown` turns a box back.
    ``oblique`` are letters that stand in another direction than most, ``added`` those that
    annotations (signature fields) draw, one list an annotation. ``unmapped`` counts letters for which
    the font gives no meaning.
    """

    number: int
    width: float
    height: float
    turn: int = 0
    skew: float = 0.0
    recognised: bool = False
    glyphs: list[Glyph] = field(default_factory=list)
    oblique: list[Glyph] = field(default_factory=list)
    added: list[list[Glyph]] = field(default_factory=list)
    across: list[Stroke] = field(default_factory=list)
    down: list[Stroke] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    unmapped: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page as it is shown."""
        return (self.height, self.width) if self.turn in (90, 270) else (self.width, self.height)

    def forget(self) -> None:
        """Lets go of what is drawn; how the page lies stays known."""
        self.glyphs, self.oblique, self.added = [], [], []
        self.across, self.down, self.pictures = [], [], []

    def shown(self, box: Box) -> Box:
        """A box of the upright page as a box of the page as it is shown."""
        x0, y0, x1, y1 = box
        if self.skew:
            angle = math.radians(self.skew)
            dx, dy = (x0 + x1 - self.width) / 2, (y0 + y1 - self.height) / 2
            right = dx * math.cos(angle) - dy * math.sin(angle) - dx
            down = dx * math.sin(angle) + dy * math.cos(angle) - dy
            x0, y0, x1, y1 = box = x0 + right, y0 + down, x1 + right, y1 + down
        width, height = self.size
        if self.turn == 90:
            return y0, height - x1, y1, height - x0
        if self.turn == 180:
            return width - x1, height - y1, width - x0, height - y0
        if self.turn == 270:
            return width - y1, x0, width - y0, x1
        return box


def draw(document: pdfium.PdfDocument, number: int) -> Drawn:
    """Letters, strokes and pictures of one page; what form fields show is drawn too."""
    page = document[number]
    try:
        boxes = _annotations(page)
        known: set[tuple[str, int, int]] = set()
        if boxes:
            known = {_key(g) for g in _page(page, number)[0].glyphs}
            if raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
                page.close()
                page = document[number]
        drawn, move = _page(page, number)
        _shapes(page, drawn, move)
        if boxes:
            _set_apart(drawn, known, [_moved(box, move) for box in boxes])
        return drawn
    finally:
        page.close()


def _page(page: pdfium.PdfPage, number: int) -> tuple[Drawn, Move]:
    text = page.get_textpage()
    try:
        turned = page.get_rotation()
        upright = _direction(text.raw, turned)
        move = _view(page.get_bbox(), upright)
        width, height = page.get_size()
        turn = (upright - turned) % 360
        if turn in (90, 270):
            width, height = height, width
        drawn = Drawn(number, width, height, turn)
        _letters(text.raw, drawn, move, upright)
        return drawn, move
    finally:
        text.close()


def _key(glyph: Glyph) -> tuple[str, int, int]:
    return glyph.char, round(glyph.x0), round(glyph.base)


def _angle(handle: Any, index: int) -> int:
    return -round(math.degrees(raw.FPDFText_GetCharAngle(handle, index))) % 360


def _direction(handle: Any, turned: int) -> int:
    """The direction, in quarters of a turn, in which most letters run."""
    count = raw.FPDFText_CountChars(handle)
    found = Counter(_angle(handle, i) for i in range(0, count, max(1, count // 40)))
    found = Counter({a: n for a, n in found.items() if a in (0, 90, 180, 270)})
    return found.most_common(1)[0][0] if found else turned


def _view(box: tuple[float, float, float, float], turn: int) -> Move:
    """From page space to points from the top left corner of the page turned clockwise."""
    left, bottom, right, top = box
    if turn == 90:
        return lambda x, y: (y - bottom, x - left)
    if turn == 180:
        return lambda x, y: (right - x, y - bottom)
    if turn == 270:
        return lambda x, y: (top - y, right - x)
    return lambda x, y: (x - left, top - y)


def _moved(box: Box, move: Move) -> Box:
    x0, y0 = move(box[0], box[1])
    x1, y1 = move(box[2], box[3])
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _annotations(page: pdfium.PdfPage) -> list[Box]:
    """Boxes of the annotations that may draw words: form fields, stamps, free text."""
    boxes = []
    rect = raw.FS_RECTF()
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        if raw.FPDFAnnot_GetSubtype(annotation) in _DRAWING and raw.FPDFAnnot_GetRect(annotation, rect):
            boxes.append((rect.left, rect.bottom, rect.right, rect.top))
        raw.FPDFPage_CloseAnnot(annotation)
    return [box for box in boxes if box[2] - box[0] > 1 and box[3] - box[1] > 1]


def _plain(function: Any, result: Any, *arguments: Any) -> Any:
    """A function of pdfium that takes and gives bare numbers: as bound, every call makes a pointer object."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address
    return ctypes.PYFUNCTYPE(result, *arguments)(address)


_code = _plain(raw.FPDFText_GetUnicode, ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)
_owner = _plain(raw.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_font = _plain(raw.FPDFTextObj_GetFont, ctypes.c_void_p, ctypes.c_void_p)
_loose = _plain(raw.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


def _letters(handle: Any, drawn: Drawn, move: Move, upright: int) -> None:
    count = raw.FPDFText_CountChars(handle)
    address = repeat(ctypes.cast(handle, ctypes.c_void_p).value, count)
    codes = map(_code, address, range(count))
    owners = map(_owner, copy(address), range(count))
    rects = np.zeros((count, 4), dtype=np.float32)  # left, top, right, bottom: a FS_RECTF each
    at = rects.ctypes.data
    deque(map(_loose, copy(address), range(count), range(at, at + 16 * count, 16)), maxlen=0)
    ox, oy = ctypes.c_double(), ctypes.c_double()
    seen: dict[int, tuple[float, float, int, int]] = {}
    styles: dict[int, int] = {}
    # The commonest page stands upright: its origin and height are enough to place a letter.
    straight = upright == 0
    if straight:
        left, down = move(0.0, 0.0)
        rects = rects.astype(np.float64)
        rects[:, 0::2] += left
        rects[:, 1::2] = down - rects[:, 1::2]
    glyphs = drawn.glyphs
    high = 0
    for index, (code, owner, box) in enumerate(zip(codes, owners, rects.tolist(), strict=True)):
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        char = chr(code)
        if code < 33 or code > 126:
            if char in _DROPPED:
                continue
            if code < 32 or 0xE000 <= code <= 0xF8FF or code == 0xFFFD:
                drawn.unmapped += char not in _HYPHENS and char not in _BLANK
            char = " " if char in _BLANK else _HYPHENS.get(char, char)
        if not owner:  # a blank that pdfium put in where it saw a gap
            if char == " " and glyphs:
                last = glyphs[-1]
                glyphs.append(last._replace(x0=last.x1, x1=last.x1 + 0.1, char=" "))
            continue
        known = seen.get(owner)
        if known is None:
            raw.FPDFText_GetCharOrigin(handle, index, ctypes.byref(ox), ctypes.byref(oy))
            base = move(ox.value, oy.value)[1]
            size, style, level = _lettering(handle, index, owner, styles)
            angle = 0 if level and straight else (_angle(handle, index) - upright) % 360
            known = seen[owner] = (base, size, style, angle)
        base, size, style, angle = known
        x0, top, x1, bottom = box if straight else _moved((box[0], box[3], box[2], box[1]), move)
        if char == " " and x1 - x0 < 0.05:  # stands where another font's letter goes, not for a blank
            continue
        glyph = _new(Glyph, (x0, x1, base, size, char, style, top, bottom))
        if 20 < angle < 340:  # slanted letters pass for turned ones by a few degrees
            drawn.oblique.append(glyph)
        else:
            glyphs.append(glyph)


_NAME = ctypes.create_string_buffer(256)
_BOLD_NAMES = ("bold", "black", "heavy", "demi")
_ITALIC_NAMES = ("italic", "oblique", "kursiv")


def _lettering(handle: Any, index: int, owner: int, styles: dict[int, int]) -> tuple[float, int, bool]:
    """Size as shown and style of the letters of one text object, and whether they stand straight on the page.

    ``styles`` holds the styles of the fonts that were met.
    """
    matrix = raw.FS_MATRIX()
    size = raw.FPDFText_GetFontSize(handle, index)
    turned = True
    if raw.FPDFText_GetMatrix(handle, index, ctypes.byref(matrix)):
        size *= math.hypot(matrix.c, matrix.d) or 1.0
        turned = bool(matrix.b or matrix.c) or matrix.a <= 0
    font = _font(owner)
    style = styles.get(font)
    if style is None:
        style = styles[font] = _style(handle, index)
    return abs(size) or 1.0, style, not turned


def _style(handle: Any, index: int) -> int:
    flags = ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(handle, index, _NAME, len(_NAME), ctypes.byref(flags))
    name = _NAME.raw[: max(0, min(length, len(_NAME)) - 1)].decode("utf-8", "replace").lower()
    bold = any(word in name for word in _BOLD_NAMES) or bool(flags.value & 1 << 18)
    italic = any(word in name for word in _ITALIC_NAMES) or bool(flags.value & 1 << 6)
    if not bold and raw.FPDFText_GetFontWeight(handle, index) >= 600:
        bold = True
    return bold * BOLD | italic * ITALIC


def _set_apart(drawn: Drawn, known: set[tuple[str, int, int]], boxes: list[Box]) -> None:
    """Moves the letters that were not on the page before its annotations were drawn to ``added``."""
    kept = []
    lists: list[list[Glyph]] = [[] for _ in boxes]
    for glyph in drawn.glyphs:
        if _key(glyph) in known:
            kept.append(glyph)
            continue
        x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
        for box, held in zip(boxes, lists, strict=True):
            if box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1:
                held.append(glyph._replace(style=glyph.style | ADDED))
                break
        else:
            kept.append(glyph)
    drawn.glyphs = kept
    drawn.added = [held for held in lists if held]


_Matrix = tuple[float, float, float, float, float, float]


def _shapes(page: pdfium.PdfPage, drawn: Drawn, move: Move) -> None:
    count = raw.FPDFPage_CountObjects(page)
    objects = (raw.FPDFPage_GetObject(page, i) for i in range(count))
    _collect(objects, None, drawn, move, _DEEP)


def _collect(objects: Any, outer: _Matrix | None, drawn: Drawn, move: Move, depth: int) -> None:
    for item in objects:
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            _path(item, outer, drawn, move)
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            box = _bounds(item, outer)
            if box:
                drawn.pictures.append(_moved(box, move))
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth:
            inner = _matrix(item)
            count = raw.FPDFFormObj_CountObjects(item)
            held = (raw.FPDFFormObj_GetObject(item, i) for i in range(max(0, count)))
            _collect(held, _times(inner, outer) if outer else inner, drawn, move, depth - 1)


def _matrix(item: Any) -> _Matrix:
    m = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, ctypes.byref(m))
    return m.a, m.b, m.c, m.d, m.e, m.f


def _times(one: _Matrix, two: _Matrix) -> _Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _put(matrix: _Matrix | None, x: float, y: float) -> tuple[float, float]:
    if matrix is None:
        return x, y
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _bounds(item: Any, outer: _Matrix | None) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    x0, y0 = _put(outer, left.value, bottom.value)
    x1, y1 = _put(outer, right.value, top.value)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _path(item: Any, outer: _Matrix | None, drawn: Drawn, move: Move) -> None:
    box = _bounds(item, outer)
    if box is None:
        return
    x0, y0, x1, y1 = _moved(box, move)
    width, height = x1 - x0, y1 - y0
    if width < 5 and height < 5:
        return
    if height <= _THIN:
        drawn.across.append(Stroke((y0 + y1) / 2, x0, x1))
        return
    if width <= _THIN:
        drawn.down.append(Stroke((x0 + x1) / 2, y0, y1))
        return
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, ctypes.byref(mode), ctypes.byref(stroked))
    count = raw.FPDFPath_CountSegments(item)
    if not stroked.value or not 2 <= count <= 400:
        return
    matrix = _matrix(item)
    if outer:
        matrix = _times(matrix, outer)
    x, y = ctypes.c_float(), ctypes.c_float()
    start = last = (0.0, 0.0)
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = move(*_put(matrix, x.value, y.value))
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
            start = point
        else:
            _stroke(last, point, drawn)
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            _stroke(last, start, drawn)
            last = start


def _stroke(one: tuple[float, float], two: tuple[float, float], drawn: Drawn) -> None:
    if abs(one[1] - two[1]) < 1 and abs(one[0] - two[0]) > 5:
        drawn.across.append(Stroke((one[1] + two[1]) / 2, min(one[0], two[0]), max(one[0], two[0])))
    elif abs(one[0] - two[0]) < 1 and abs(one[1] - two[1]) > 5:
        drawn.down.append(Stroke((one[0] + two[0]) / 2, min(one[1], two[1]), max(one[1], two[1])))
