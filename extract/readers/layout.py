"""A page taken apart: running text, columns side by side, ruled tables, footnotes, margins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.document import Box
from extract.readers.drawn import Drawn
from extract.readers.footnotes import RAISED
from extract.readers.glyphs import Glyph, Line, Run, join_runs, rows, runs
from extract.readers.ruled import Grid, grids
from extract.text import plain

_MOTTO = re.compile(
    r"CỘNG\s?H(?:ÒA|OÀ)\s?XÃ\s?HỘI|ĐẢNG\s?CỘNG\s?SẢN\s?VIỆT\s?NAM$|Độc\s?lập\s*[-–—]\s*Tự\s?do\s*[-–—]"
)
_NUMBER_LINE = re.compile(r"số\s*:?\s*[\w./-]*/|số:")
_DATE_LINE = re.compile(r"ngày\s.*tháng\s.*năm|ngày.*tháng.*năm\s*\d{2,4}$")
_ENDS_LETTERHEAD = re.compile(r"kính\s?gửi|phụ lục|kế hoạch$|chỉ thị$|quyết định$|thông báo$|báo cáo$")
_RECIPIENTS = re.compile(r"\W{0,2}n[ơo]i\s?nh[ậâa][nm]\b")
_SIGNING = re.compile(r"(?:tm|kt|tl|tuq|t/m|q)\s?\.|(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|trưởng)")
_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"(?:người|ngày|thời gian) ký|ký (?:bởi|số|ngày)|signed|signature|@|\+07|cơ quan:|tổ chức:|email"
)
_SEAL = re.compile(
    r"(?:người ký|ký bởi|thời gian ký|ngày ký|signed by)\s*:|cơ quan\s*:.*|email\s*:\s*\S+(?:@|\()\S+$"
)


@dataclass
class Columns:
    """Two columns side by side: the letterhead, or recipients and signature."""

    left: list[Line]
    right: list[Line]
    head: bool


@dataclass
class TablePart:
    """What of a ruled table stands on one page: the lines of each cell of its grid."""

    grid: Grid
    cells: list[list[Line]]
    page: int
    recognised: bool = False


@dataclass
class PageParts:
    """A page in reading order; notes and margins apart."""

    number: int
    width: float
    height: float
    items: list[Line | Columns | TablePart] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    margins: list[Line] = field(default_factory=list)


def take_apart(drawn: Drawn, before: PageParts | None = None) -> PageParts:
    """The parts of a page as drawn; ``before`` is the page before it, whose last block may go on."""
    page = PageParts(drawn.number, drawn.width, drawn.height)
    glyphs = list(drawn.glyphs)
    for held in drawn.added:
        letters = "".join(g.char for g in held)
        if len(letters.strip()) > 40 or _SIGNATURE.search(plain(letters)):
            page.margins += _lines(held, drawn.number)
        else:
            glyphs += held
    tables = grids(drawn.across, drawn.down)
    tables = [t for t in tables if not _frame(t, drawn)]
    parts, glyphs = _fill(tables, glyphs, drawn)
    found = rows(runs(glyphs))
    if drawn.recognised:
        found = _stamps(found, page)
    found = _page_numbers(_seals(found, page), page)
    found = _footnotes(found, page, drawn, parts, bool(before and before.notes))
    if before and before.items and isinstance(last := before.items[-1], Columns) and not last.head:
        rest, end = _closing_rest(found, page)
        if rest:
            page.items.append(rest)
            found = found[end:]
    page.items += _in_order(found, parts, page)
    return page


def _frame(grid: Grid, drawn: Drawn) -> bool:
    """A border around the whole page."""
    x0, y0, x1, y1 = grid.box
    big = (x1 - x0) * (y1 - y0) > 0.8 * drawn.width * drawn.height
    return big and len(grid.squares) < 3


def _lines(glyphs: Iterable[Glyph], page: int) -> list[Line]:
    return [join_runs(row, page) for row in rows(runs(glyphs))]


def _fill(tables: list[Grid], glyphs: list[Glyph], drawn: Drawn) -> tuple[list[TablePart], list[Glyph]]:
    if not tables:
        return [], glyphs
    held: list[list[list[Glyph]]] = [[[] for _ in t.squares] for t in tables]
    rest: list[Glyph] = []
    boxes = [(*table.box, table, cells) for table, cells in zip(tables, held, strict=True)]
    # Most letters stand in the cell of the letter before them.
    left = top = right = bottom = -1.0
    cell: list[Glyph] = rest
    for glyph in glyphs:
        gx0, gx1, base, size, *_ = glyph
        x, y = (gx0 + gx1) / 2, base - 0.3 * size
        if not (left < x < right and top < y < bottom):
            cell, left = rest, right
            for x0, y0, x1, y1, table, cells in boxes:
                if x0 <= x <= x1 and y0 <= y <= y1 and (index := table.locate(x, y)) is not None:
                    cell = cells[index]
                    left, top, right, bottom = table.bounds(table.squares[index])
                    break
        cell.append(glyph)
    parts = []
    for table, cells in zip(tables, held, strict=True):
        lines = [_lines(cell, drawn.number) if cell else [] for cell in cells]
        _put_oblique(table, lines, drawn)
        if any(lines):
            parts.append(TablePart(table, lines, drawn.number, drawn.recognised))
    return parts, rest


def _put_oblique(table: Grid, lines: list[list[Line]], drawn: Drawn) -> None:
    """Letters that stand upright in a narrow column, in the order in which they were drawn."""
    standing: dict[int, list[Glyph]] = {}
    for glyph in drawn.oblique:
        index = table.locate((glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2)
        if index is not None:
            standing.setdefault(index, []).append(glyph)
    for index, glyphs in standing.items():
        text = "".join(g.char for g in glyphs).strip()
        if text:
            lines[index].append(standing_line(glyphs, drawn.number))


def standing_line(glyphs: Sequence[Glyph], page: int) -> Line:
    """Letters in another direction than the page's, as one line in the order drawn."""
    inked = list(glyphs)
    while inked and inked[-1].char == " ":
        inked.pop()
    while inked and inked[0].char == " ":
        inked.pop(0)
    x0, x1 = min(g.x0 for g in inked), max(g.x1 for g in inked)
    top, bottom = min(g.top for g in inked), max(g.bottom for g in inked)
    return Line(
        "".join(g.char for g in inked), [x0] * len(inked) + [x1], [g.style for g in inked],
        bottom, inked[0].size, top, bottom, page,
    )  # fmt: skip


def _stamps(found: list[list[Run]], page: PageParts) -> list[list[Run]]:
    """Moves what a stamp of receipt or a hand left beside the text of a scanned page to the margins.

    Such a stamp begins in the blank beside the text and may reach into it.
    """
    wide = sorted(row[0].x0 for row in found if row[-1].x1 - row[0].x0 > 0.55 * page.width)
    if len(wide) < 6:
        return found
    left = wide[len(wide) // 6]
    every = [run for row in found for run in row]
    outside = [run for run in every if run.x1 < left - 3 or run.x0 < 0.03 * page.width]
    if not outside:
        return found
    boxes: list[list[Run]] = []
    for run in sorted(outside, key=lambda r: r.base):
        if boxes and run.base - boxes[-1][-1].base < 45:
            boxes[-1].append(run)
        else:
            boxes.append([run])
    stamped = set(outside)
    for box in boxes:
        if len(box) > 1:
            top, bottom = box[0].base - 2 * box[0].size, box[-1].base + box[-1].size
            end = max(run.x1 for run in box)
            stamped |= {r for r in every if top < r.base < bottom and _middle(r) < end}
    page.margins += [join_runs([r], page.number) for r in sorted(stamped, key=lambda r: (r.base, r.x0))]
    kept = [[run for run in row if run not in stamped] for row in found]
    return [row for row in kept if row]


def _seals(found: list[list[Run]], page: PageParts) -> list[list[Run]]:
    """Moves the lines in which a signature names its signer to the margins."""
    kept = []
    for row in found:
        seals = [run for run in row if _SEAL.match(plain(run.text))]
        page.margins += [join_runs([run], page.number) for run in seals]
        rest = [run for run in row if run not in seals]
        if rest:
            kept.append(rest)
    return kept


def _page_numbers(found: list[list[Run]], page: PageParts) -> list[list[Run]]:
    kept = list(found)
    for index in (0, -1):
        if not kept:
            break
        row = kept[index]
        edge = row[0].base < 0.12 * page.height if index == 0 else row[0].base > 0.9 * page.height
        if row[0].text == str(page.number + 1):
            edge = not 0.2 * page.height < row[0].base < 0.8 * page.height
        if edge and len(row) == 1 and _PAGE_NUMBER.fullmatch(row[0].text):
            page.margins.append(join_runs(row, page.number))
            del kept[index]
    return kept


def body_size(found: Sequence[Sequence[Run]]) -> float:
    """The letter size of most letters."""
    counts: Counter[float] = Counter()
    for row in found:
        for run in row:
            counts[round(run.size * 2) / 2] += len(run.glyphs)
    return counts.most_common(1)[0][0] if counts else 12.0


def _footnotes(
    found: list[list[Run]], page: PageParts, drawn: Drawn, parts: Sequence[TablePart], open_note: bool
) -> list[list[Run]]:
    """Moves the small lines at the foot of the page that begin with a mark to ``notes``.

    ``open_note``: a note of the page before may go on here.
    """
    size = body_size(found)
    lowest = max((part.grid.ys[-1] for part in parts), default=0.0)
    rules = sorted(
        (s.at, s.start) for s in drawn.across
        if 0.1 * page.width < s.end - s.start < 0.45 * page.width and s.at > max(0.25 * page.height, lowest)
    )  # fmt: skip
    for at, start in rules:
        index = next((i for i, row in enumerate(found) if row[0].base > at), len(found))
        below = found[index:]
        small = below and all(max(r.size for r in row) < 0.95 * size for row in below)
        if drawn.recognised:  # letters are measured badly: a short rule at the left edge says enough
            small = small or bool(below and abs(start - min(row[0].x0 for row in found)) < 8)
        if small and (_note_mark(below[0]) or open_note or drawn.recognised):
            page.notes = [join_runs(row, page.number) for row in below]
            return found[:index]
    first = len(found)
    while first and max(r.size for r in found[first - 1]) < 0.87 * size and found[first - 1][0].base > lowest:
        first -= 1
    for index in range(first, len(found)):
        line = join_runs(found[index], page.number)
        if line.marks and line.marks[0][0] == 0 and found[index][0].base > 0.4 * page.height:
            page.notes = [join_runs(row, page.number) for row in found[index:]]
            return found[:index]
    return found


def _note_mark(row: Sequence[Run]) -> bool:
    text = row[0].text
    return text[:1] in RAISED or bool(re.match(r"\[?\d{1,2}\]?\D|[*]", text))


def _in_order(
    found: list[list[Run]], parts: list[TablePart], page: PageParts
) -> list[Line | Columns | TablePart]:
    items: list[tuple[float, Line | Columns | TablePart]] = [(p.grid.ys[0], p) for p in parts]
    borders = sorted(p.grid.ys[0] for p in parts)
    index = 0
    while index < len(found):
        below = next((y for y in borders if y > found[index][0].base), float("inf"))
        until = next((i for i in range(index, len(found)) if found[i][0].base > below), len(found))
        region = found[index:until]
        for top, item in _regions(region, page):
            items.append((top, item))
        index = until
    items.sort(key=lambda pair: pair[0])
    return [item for _, item in items]


def _regions(found: list[list[Run]], page: PageParts) -> list[tuple[float, Line | Columns]]:
    """Rows without tables as lines, and as columns where two stand side by side."""
    items: list[tuple[float, Line | Columns]] = []
    index = 0
    while index < len(found):
        taken = _letterhead(found, index, page) or _closing(found, index, page)
        if taken:
            columns, index_after = taken
            items.append((found[index][0].base, columns))
            index = index_after
        else:
            items.append((found[index][0].base, join_runs(found[index], page.number)))
            index += 1
    return items


def _split(run: Run, at: float) -> tuple[Run, Run] | None:
    """A run in two, before the first letter that stands right of a place."""
    index = next((i for i, g in enumerate(run.glyphs) if g.x0 >= at - 0.5), 0)
    if not index:
        return None
    return (
        Run(run.glyphs[:index], [x for x in run.typed if x < at], False),
        Run(run.glyphs[index:], [x for x in run.typed if x >= at], run.trailing),
    )


def _middle(run: Run) -> float:
    return (run.x0 + run.x1) / 2


def _motto(row: Sequence[Run], page: PageParts) -> float | None:
    """Where the country's (or party's) name begins in a row, if it stands to the right."""
    for run in row:
        line = run.line
        found = _MOTTO.search(line.text)
        if found and line.edges[found.start()] > 0.28 * page.width:
            return line.edges[found.start()]
    if len(row) > 1 and _NUMBER_LINE.match(plain(row[0].text)) and _DATE_LINE.search(plain(row[-1].text)):
        return row[-1].x0  # number and date alone, as in a copy without its head
    return None


def _letterhead(found: list[list[Run]], index: int, page: PageParts) -> tuple[Columns, int] | None:
    ahead = None
    for i in range(index, min(index + 4, len(found))):
        if found[i][0].base - found[index][0].base > 45:
            break
        ahead = _motto(found[i], page)
        if ahead is not None:
            break
    if ahead is None:
        return None
    gutter = ahead - 3
    motto_row = found[i]
    right_middle = (ahead + max(r.x1 for r in motto_row)) / 2
    text_middle = page.width / 2 + 12
    left: list[Run] = []
    right: list[Run] = []
    end = index
    for end in range(index, len(found) + 1):
        if end == len(found):
            break
        row = _parted(found[end], gutter)
        if end > i and _ends_letterhead(row, found[end - 1], left, right, gutter, right_middle, text_middle):
            break
        for run in row:
            (left if _middle(run) < gutter else right).append(run)
    if not left:
        return None
    return Columns(_column(left, page), _column(right, page), True), end


def _parted(row: Sequence[Run], gutter: float) -> list[Run]:
    parts: list[Run] = []
    for run in row:
        if run.x0 < gutter - 5 and run.x1 > gutter + 5:
            gaps = [(b.x0 - a.x1, b.x0) for a, b in pairwise(run.glyphs) if abs(b.x0 - gutter) < 40]
            widest = max(gaps, default=(0.0, 0.0))
            cut = _split(run, widest[1]) if widest[0] > 0.5 * run.size else None
            cut = cut or (_split(run, gutter) if any(abs(x - gutter - 3) < 1 for _, x in gaps) else None)
            parts += cut or (run,)
        else:
            parts.append(run)
    return parts


def _ends_letterhead(
    row: Sequence[Run], above: Sequence[Run], left: Sequence[Run], right: Sequence[Run],
    gutter: float, right_middle: float, text_middle: float,
) -> bool:  # fmt: skip
    gap = row[0].base - above[0].base
    if gap > 75 or _ENDS_LETTERHEAD.match(plain(row[0].text)):
        return True
    for run in row:
        middle = _middle(run)
        words = plain(run.text)
        if run.x0 < gutter - 8 and run.x1 > gutter + 8:
            if not (abs(middle - text_middle) > 60 and len(run.text) < 60):
                return True
        elif run.x0 >= gutter - 8:
            dated = re.search(r"ngày|tháng|năm 20", words)
            if not dated and abs(middle - text_middle) < abs(middle - right_middle):
                return True
        elif left:
            low, high = min(r.x0 for r in left), max(r.x1 for r in left)
            inside = low - 20 <= run.x0 and run.x1 <= high + 25
            if not inside and abs(middle - (low + high) / 2) > 25:
                return True
    only_left = all(run.x1 < gutter for run in row)
    return only_left and gap > 3 * row[0].size and bool(right) and not re.match(r"số|v/v", plain(row[0].text))


def _column(found: Sequence[Run], page: PageParts) -> list[Line]:
    return [join_runs(row, page.number) for row in rows(found)]


def _closing(found: list[list[Run]], index: int, page: PageParts) -> tuple[Columns, int] | None:
    width = page.width

    def right_only(row: Sequence[Run]) -> bool:
        return all(run.x0 > 0.4 * width and _middle(run) > 0.55 * width for run in row)

    at = index
    while at < len(found) and right_only(found[at]) and found[at][0].base - found[index][0].base < 60:
        at += 1
    if at == len(found):
        return None
    row = _parted_wide(found[at], width)
    first = row[0]
    if first.x0 > 0.4 * width:
        return None
    signed = len(row) > 1 and _SIGNING.match(plain(row[-1].text)) and row[-1].text.isupper()
    if not (_RECIPIENTS.match(plain(first.text)) or (signed and first.text[:1] in "-–")):
        return None
    return _two_columns(found, index, at, page)


def _closing_rest(found: list[list[Run]], page: PageParts) -> tuple[Columns | None, int]:
    """What the page before left over of its closing block."""
    if not found or not all(
        (run.x0 < 0.4 * page.width and run.text[0] in "-–+") or run.x0 > 0.4 * page.width for run in found[0]
    ):
        return None, 0
    columns, end = _two_columns(found, 0, 0, page)
    rest = [r for row in found[end:] for r in row]
    return (None, 0) if len(rest) > len(found[:end]) * 2 and not columns.right else (columns, end)


def _two_columns(found: list[list[Run]], index: int, at: int, page: PageParts) -> tuple[Columns, int]:
    width = page.width
    left: list[Run] = []
    right: list[Run] = []
    end = index
    for end in range(index, len(found) + 1):
        if end == len(found):
            break
        row = found[end]
        if end > at and right:
            gap = row[0].base - found[end - 1][0].base
            side = sorted(_middle(r) for r in right)[len(right) // 2]
            lone = row[0]
            if lone.x0 < 0.35 * width and lone.x1 > 0.7 * width and len(_parted_wide(row, width)) == 1:
                break
            if gap > 2.5 * lone.size and len(row) == 1 and lone.x0 < 0.6 * width:
                middle = _middle(lone)
                if abs(middle - width / 2 - 10) < abs(middle - side) and lone.x0 > 0.25 * width:
                    break
        for run in _parted_wide(row, width):
            on_right = run.x0 > 0.38 * width and _middle(run) > 0.5 * width
            (right if on_right else left).append(run)
    return Columns(_column(left, page), _column(right, page), False), end


def _parted_wide(row: Sequence[Run], width: float) -> list[Run]:
    """A row of the closing block, parted where recipients and signature come close to one another."""
    parts: list[Run] = []
    for run in row:
        cut = None
        if run.x0 < 0.35 * width and run.x1 > 0.62 * width:
            gaps = [(b.x0 - a.x1, b.x0) for a, b in pairwise(run.glyphs) if 0.4 * width < b.x0 < 0.75 * width]
            widest = max(gaps, default=(0.0, 0.0))
            if widest[0] > 0.45 * run.size:
                cut = _split(run, widest[1])
        parts += cut or (run,)
    return parts


def set_running_lines_apart(pages: Sequence[PageParts]) -> None:
    """Moves first and last lines that stand alike on several pages to the margins."""
    for place in (0, -1):
        alike: dict[str, list[PageParts]] = {}
        for page in pages:
            if page.items and isinstance(line := page.items[place], Line):
                near = line.base < 0.1 * page.height if place == 0 else line.base > 0.92 * page.height
                beside = page.items[place + 1 if place == 0 else place - 1] if len(page.items) > 1 else None
                alone = not isinstance(beside, Line) or abs(beside.base - line.base) > 1.7 * line.size
                if near and alone:
                    alike.setdefault(re.sub(r"\d+", "#", plain(line.text)), []).append(page)
        for held in alike.values():
            if len(held) > 2 or (len(held) == 2 and len(pages) < 4):
                for page in held:
                    line = page.items.pop(place)
                    assert isinstance(line, Line)
                    page.margins.append(line)


def page_box(line: Line, drawn: Drawn) -> Box:
    return drawn.shown((line.x0, line.top, line.x1, line.bottom))
