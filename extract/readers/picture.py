"""The picture of a scanned page: stamps taken out, skew measured, ruling lines found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from extract.readers.ruled import Stroke

Gray = NDArray[np.uint8]
Dark = NDArray[np.bool_]

DPI = 240  # the recogniser errs least at this height of letters
_POINT = 72 / DPI
_STEEPEST = 4.0  # degrees of skew that are looked for
_THICK = 10  # pixels: a ruling line is not thicker
_LONG = 0.45  # inches: a ruling line is not shorter
_STEEP = 0.04  # of its length is what a line may fall once the page is turned
_BENT = 2.5  # points that a line may fall from end to end and still pass for level
_PART = 6  # pixels: rows of one letter's body that have little ink
_SIDEWAYS = 1.5  # lines that stand out across the page so much more than down it run across it
_HEADS = 1.15  # ink above the bodies of letters, to the ink below them, on pages that are not upside down
_STRIPS = 24  # of a bent page that are made level one by one


def without_stamps(colour: NDArray[np.uint8]) -> Gray:
    """The page in gray, with what is red (stamps) gone: black words under a stamp stay."""
    red, green, blue = (colour[..., i].astype(np.int16) for i in range(3))
    stamped = (red - np.maximum(green, blue)) > 45
    gray = np.asarray(Image.fromarray(colour).convert("L")).copy()
    gray[stamped & (red > 110)] = 255
    return gray


def on_white(gray: Gray) -> Gray:
    """The page as on white paper: shadows and tinted paper divided out."""
    height, width = gray.shape
    small = Image.fromarray(gray).resize((max(1, width // 12), max(1, height // 12)), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.BoxBlur(6))
    ground = np.asarray(paper.resize((width, height), Image.Resampling.BILINEAR)).astype(np.uint16)
    return np.minimum(gray.astype(np.uint16) * 255 // np.maximum(ground, 60), 255).astype(np.uint8)


def dark(gray: Gray) -> Dark:
    """Where there is ink, by a threshold between the paper's gray and the ink's."""
    return gray < _threshold(gray)


def without_specks(gray: Gray) -> Dark:
    """Where there is ink, single dots left out."""
    return dark(np.asarray(Image.fromarray(gray).filter(ImageFilter.MedianFilter(3))))


def _threshold(gray: Gray) -> int:
    """Otsu's threshold, kept within what ink on paper can be."""
    counts = np.bincount(gray[::4, ::4].ravel(), minlength=256).astype(float)
    levels = np.arange(256)
    below = np.cumsum(counts)
    mass = np.cumsum(counts * levels)
    above = below[-1] - below
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (mass / below - (mass[-1] - mass) / above) ** 2
    return int(np.clip(np.argmax(np.nan_to_num(between)), 90, 190))


def skew(ink: Dark) -> float:
    """By how many degrees (clockwise) the lines of the page lean: the turn in which rows are sharpest."""
    ys, xs = np.nonzero(ink[::3, ::3])
    if len(ys) < 500:
        return 0.0
    if len(ys) > 60_000:
        pick = np.linspace(0, len(ys) - 1, 60_000).astype(np.int64)
        ys, xs = ys[pick], xs[pick]
    height = ink.shape[0] // 3 + 1

    def sharpness(angle: float) -> float:
        rows = ys - xs * np.tan(np.radians(angle))
        counts = np.bincount((rows - rows.min()).astype(np.int64), minlength=height).astype(float)
        return float(np.sum(np.diff(counts) ** 2))

    best = max(np.arange(-_STEEPEST, _STEEPEST + 0.01, 0.25), key=sharpness)
    fine = max(np.arange(best - 0.2, best + 0.21, 0.05), key=sharpness)
    return float(fine)


def seems_upright(ink: Dark) -> bool:
    """Whether lines run across the page and their letters reach up more than down.

    Marks and tall letters stand over the bodies of Vietnamese letters more than anything hangs below.
    ``False`` means that it must be looked at closer, not that the page is turned.
    """
    ink = ~wipe(np.where(ink, 0, 255).astype(np.uint8), *rulings(ink)).astype(bool)
    across, lean = _sharpest(ink)
    if not across:
        return True
    if across < _SIDEWAYS * _sharpest(ink.T)[0]:
        return False
    ys, xs = np.nonzero(ink[::2, ::2])
    rows = (ys - xs * np.tan(np.radians(lean))).astype(np.int64)
    counts = np.bincount(rows - rows.min()).astype(float)
    marks = np.diff(
        np.concatenate(([0], (counts > 0.42 * np.percentile(counts[counts > 0], 90)).astype(np.int8), [0]))
    )
    above = below = 0.0
    starts, ends = np.nonzero(marks == 1)[0].tolist(), np.nonzero(marks == -1)[0].tolist()
    for start, end in zip(starts, ends, strict=True):
        if 6 <= end - start <= 40:  # the bodies of a line's letters
            reach = max(3, int(0.45 * (end - start)))
            above += counts[max(0, start - reach) : start].sum()
            below += counts[end : end + reach].sum()
    return above >= _HEADS * below


def _sharpest(ink: Dark) -> tuple[float, float]:
    """How sharply rows of ink stand apart in the best of some turns, and that turn."""
    ys, xs = np.nonzero(ink[::3, ::3])
    if len(ys) < 500:
        return 0.0, 0.0
    pick = np.linspace(0, len(ys) - 1, min(len(ys), 30_000)).astype(np.int64)
    ys, xs = ys[pick], xs[pick]

    def sharpness(angle: float) -> float:
        rows = (ys - xs * np.tan(np.radians(angle))).astype(np.int64)
        return float(np.sum(np.diff(np.bincount(rows - rows.min()).astype(float)) ** 2))

    return max((sharpness(angle), float(angle)) for angle in np.arange(-3.0, 3.1, 0.75))


def straighten(gray: Gray, angle: float) -> Gray:
    """The page turned back by its skew, about its middle."""
    turned = Image.fromarray(gray).rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)
    return np.asarray(turned)


def rulings(ink: Dark) -> tuple[list[Stroke], list[Stroke]]:
    """Horizontal and vertical ruling lines, in points."""
    small = _half(ink)
    across, down = _runs(small), _runs(np.ascontiguousarray(small.T))
    return [s for run in across if (s := run.stroke())], [s for run in down if (s := run.stroke())]


def bends(ink: Dark) -> list[tuple[float, float]]:
    """Where long ruling lines stand, and how they lean: row of the picture, rows they fall per column.

    Paper that was not flat leans differently from top to bottom: no one turn makes it straight.
    Empty where all lines are straight enough.
    """
    wide = 0.3 * ink.shape[1] / 2
    runs = [run for run in _runs(_half(ink)) if run.stroke() and run.end - run.start > wide]
    if not any(abs(run.right - run.left) > _BENT / _POINT / 2 for run in runs):
        return []
    return sorted((run.left + run.right, (run.right - run.left) / (run.end - run.start)) for run in runs)


def flatten(gray: Gray, bent: Sequence[tuple[float, float]]) -> Gray:
    """The page with the lines that :func:`bends` found, and what stands between them, made level."""
    height, width = gray.shape
    rows = np.linspace(0, height, _STRIPS + 1).round()
    falls = np.interp(rows, [row for row, _ in bent], [fall for _, fall in bent]) * width / 2
    strips = []
    for (top, upper), (bottom, lower) in pairwise(zip(rows.tolist(), falls.tolist(), strict=True)):
        corners = (0, top - upper, 0, bottom - lower, width, bottom + lower, width, top + upper)
        strips.append(((0, int(top), width, int(bottom)), corners))
    level = Image.fromarray(gray).transform(
        (width, height), Image.Transform.MESH, strips, Image.Resampling.BICUBIC, fillcolor=255
    )
    return np.asarray(level)


def _half(ink: Dark) -> Dark:
    """The picture at half its size, nothing dark lost."""
    small = ink[: ink.shape[0] // 2 * 2, : ink.shape[1] // 2 * 2]
    halved: Dark = small[::2, ::2] | small[1::2, ::2] | small[::2, 1::2] | small[1::2, 1::2]
    return halved


def _runs(ink: Dark) -> list[_Run]:
    """Long dark runs along rows (of the picture at half its size)."""
    length = int(_LONG * DPI / 2)
    if ink.shape[1] <= length:
        return []
    sums = np.zeros((ink.shape[0], ink.shape[1] + 1), dtype=np.int32)
    np.cumsum(ink, axis=1, out=sums[:, 1:])
    full = (sums[:, length:] - sums[:, :-length]) >= length * 0.96
    done: list[_Run] = []
    going: list[_Run] = []
    for row in np.nonzero(full.any(axis=1))[0].tolist():
        marks = np.diff(np.concatenate(([0], full[row].astype(np.int8), [0])))
        starts, ends = np.nonzero(marks == 1)[0], np.nonzero(marks == -1)[0] + length - 1
        done += [run for run in going if run.last < row - 1]
        going = [run for run in going if run.last >= row - 1]
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            for run in going:
                if start <= run.end and end >= run.start:
                    run.grow(row, start, end)
                    break
            else:
                going.append(_Run(row, row, start, end, row, row))
    return done + going


@dataclass
class _Run:
    """A dark run over neighbouring rows; ``left`` and ``right`` are the rows in which it ends."""

    first: int
    last: int
    start: int
    end: int
    left: int
    right: int

    def grow(self, row: int, start: int, end: int) -> None:
        self.last = row
        if start < self.start:
            self.start, self.left = start, row
        if end > self.end:
            self.end, self.right = end, row

    def stroke(self) -> Stroke | None:
        """The ruling line that it is, if it is thin enough."""
        fall = abs(self.right - self.left)
        if self.last - self.first - fall >= _THICK or fall > _STEEP * (self.end - self.start):
            return None
        scale = 2 * _POINT
        return Stroke((self.first + self.last + 1) / 2 * scale, self.start * scale, self.end * scale)


def wipe(gray: Gray, across: list[Stroke], down: list[Stroke]) -> Gray:
    """The picture without its ruling lines."""
    clean = gray.copy()
    for stroke in across:
        start, end = max(0, round(stroke.start / _POINT) - 2), round(stroke.end / _POINT) + 3
        y = round(stroke.at / _POINT)
        clean[max(0, y - 4) : y + 5, start:end] = 255
    for stroke in down:
        start, end = max(0, round(stroke.start / _POINT) - 2), round(stroke.end / _POINT) + 3
        x = round(stroke.at / _POINT)
        clean[start:end, max(0, x - 4) : x + 5] = 255
    return clean


def band(ink: Dark) -> tuple[int, int] | None:
    """First and last row of the small letters' bodies in the picture of a line.

    Boxes of words may reach into the lines above and below: of all bands of rows the darkest counts.
    """
    counts = np.count_nonzero(ink, axis=1)
    if not counts.any():
        return None
    rows = np.nonzero(counts > 0.42 * np.percentile(counts[counts > 0], 90))[0]
    bands = np.split(rows, np.nonzero(np.diff(rows) > _PART)[0] + 1)
    darkest = max(bands, key=lambda held: int(counts[held].sum()))
    return int(darkest[0]), int(darkest[-1])


def stems(ink: Dark) -> int:
    """How many upright strokes stand beside one another in the picture of a word."""
    rows = np.nonzero(ink.any(axis=1))[0]
    if not len(rows):
        return 0
    tall = np.count_nonzero(ink, axis=0) > 0.65 * (rows[-1] - rows[0] + 1)
    return int(np.count_nonzero(tall[1:] & ~tall[:-1])) + int(tall[0])


def stroke_width(ink: Dark) -> float:
    """Mean length of dark runs along rows: how fat the letters are."""
    runs = int(np.count_nonzero(ink[:, 1:] & ~ink[:, :-1])) + int(np.count_nonzero(ink[:, 0]))
    return float(np.count_nonzero(ink)) / runs if runs else 0.0


def render(page: Any) -> NDArray[np.uint8]:
    """The page as people see it, form fields included, in colour.

    Drawn finer and then made smaller: pdfium drops thin strokes where it makes pictures smaller.
    """
    bitmap = page.render(scale=300 / 72, may_draw_forms=True, rev_byteorder=True)
    try:
        drawn = bitmap.to_pil().convert("RGB")
        width, height = (round(side * DPI / 300) for side in drawn.size)
        return np.asarray(drawn.resize((width, height), Image.Resampling.HAMMING))
    finally:
        bitmap.close()
