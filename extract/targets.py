"""Measurable aims in a stretch of text: what is measured, how it compares, the value and its unit."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from extract.match import Hit, compile_pattern, ruleset
from extract.moments import Frame, number, read_moment
from extract.text import Span, plain, trim

Place = Literal["objective", "task", "other"]
Comparison = Literal[">=", ">", "<=", "<", "=", "+=", "-="]


@dataclass(frozen=True, slots=True)
class Measure:
    """A comparison with its value; ``value`` is ``None`` for a state or a mere direction."""

    op: Comparison
    value: float | int | None
    unit: Span | str | None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class FoundTarget:
    """An aim. ``span`` is the clause that says it, ``metric`` the words for what is measured."""

    span: Span
    metric: Span | None
    op: Comparison
    value: float | int | None
    unit: str | None
    period: str | None
    optional: bool
    rule: str


def find_targets(
    text: str, span: Span, frame: Frame, place: Place = "other", heading_period: str | None = None
) -> list[FoundTarget]:
    """The aims within ``span`` of ``text``, one a number and metric, in reading order.

    ``place`` says where the stretch stands. In a section of aims a count or a state is an aim; in a
    task it is optional; elsewhere only what is said as an aim counts. ``heading_period`` is the year
    or day that the heading above gives ("Đến năm 2030").
    """
    view = plain(text[span.start : span.end])
    if place == "other" and not _AIM.search(view):
        return []
    hits = [
        hit
        for hit in ruleset("targets").find(view, Span(0, len(view)), place)
        if hit.rule.means != "none" and not _cited(view, hit)
    ]
    found: list[FoundTarget] = []
    subjects: list[Span] = []
    previous: tuple[Hit, Measure] | None = None
    for index, hit in enumerate(hits):
        measure = read_measure(hit, place)
        if previous and _coordinated(view, previous, hit, measure):
            measure = replace(measure, op=previous[1].op)
        clause = _clause(view, hits, index)
        metrics = _metrics(view, clause, hit)
        subjects = metrics = metrics or subjects
        unit = text[measure.unit.start + span.start : measure.unit.end + span.start] if isinstance(measure.unit, Span) else measure.unit
        for metric in metrics or [None]:
            found.append(
                FoundTarget(
                    trim(text, clause.shift(span.start)),
                    metric and metric.shift(span.start),
                    measure.op,
                    measure.value,
                    unit,
                    _period(view, clause, hit, frame) or heading_period,
                    measure.optional,
                    hit.rule.id,
                )
            )
        previous = hit, measure
    return found


def meaning(hit: Hit, text: str) -> str:
    """A hit as the examples write it: comparison, value, unit, "optional"."""
    if hit.rule.means == "none":
        return "none"
    measure = read_measure(hit, "objective")
    unit = hit.groups.get("unit") if isinstance(measure.unit, Span) else measure.unit
    parts = [measure.op, "?" if measure.value is None else f"{measure.value:g}", unit or ""]
    return " ".join(part for part in [*parts, "optional" if measure.optional else ""] if part)


_AIM = compile_pattern(r"phấn đấu|mục tiêu|chỉ tiêu|(?:đ|b)ảm bảo|ít nhất|tối thiểu|đến năm|duy trì|nằm trong nhóm")


def _cited(view: str, hit: Hit) -> bool:
    """Numbers of documents, articles and levels are no measures."""
    return bool(re.search(r"(?:điều|khoản|số|mức độ|điểm) *\Z", view[: hit.span.start])) and hit.rule.means == "quantity"


def to_number(word: str) -> float | int:
    """The number of "2.989,5", "05" or "ba"."""
    small = number(word)
    if small is not None:
        return small
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", word):
        word = word.replace(".", "")
    value = float(word.replace(",", "."))
    return int(value) if value.is_integer() else value


def read_measure(hit: Hit, place: Place) -> Measure:
    """What a hit of the rules measures."""
    groups = {name.rstrip("0123456789"): value for name, value in hit.groups.items() if value}
    return _RECIPES[hit.rule.means](groups, hit, place)


Groups = dict[str, str]


def _op(groups: Groups) -> Comparison:
    if "up" in groups:
        return "+="
    if "down" in groups:
        return "-="
    if "ge" in groups or "high" in groups:
        return ">="
    return ">" if "gt" in groups else "<=" if "le" in groups else "<" if "lt" in groups else "="


def _unit(groups: Groups, hit: Hit) -> Span | str | None:
    unit = groups.get("unit")
    if unit is None:
        return None
    if unit.startswith(("%", "phần trăm")):
        return "%/năm" if "năm" in unit else "%"
    if unit in ("điểm", "bậc", "lần"):
        return unit
    return hit.places.get("unit") or unit


def _measure(groups: Groups, hit: Hit, place: Place) -> Measure:
    return Measure(_op(groups), to_number(groups["value"]), _unit(groups, hit))


def _rank(groups: Groups, hit: Hit, place: Place) -> Measure:
    words = groups.get("high") or groups.get("value")
    return Measure("<=", to_number(words) if words else 1, "hạng")


def _count(groups: Groups, hit: Hit, place: Place) -> Measure:
    return replace(_measure(groups, hit, place), optional=True)


def _quantity(groups: Groups, hit: Hit, place: Place) -> Measure:
    return replace(_measure(groups, hit, place), optional=place != "objective")


_RECIPES: dict[str, Callable[[Groups, Hit, Place], Measure]] = {
    "measure": _measure,
    "rank": _rank,
    "count": _count,
    "quantity": _quantity,
    "state": lambda groups, hit, place: Measure("=", None, None, place == "task" and hit.rule.id != "band"),
    "direction": lambda groups, hit, place: Measure("+=", None, groups.get("unit"), True),
    "cap": lambda groups, hit, place: Measure("<=", None, None),
}

_STOP = re.compile(r"[;\n]|\.(?=\s|\Z)|(?<=\s)[-+•] ")
_COMMA = re.compile(r",(?=\s)|\bvà ")


def _clause(view: str, hits: list[Hit], index: int) -> Span:
    """The clause of a hit: its sentence, cut at the commas before it and the next hit."""
    hit = hits[index]
    stops = [m for m in _STOP.finditer(view)]
    start = max((m.end() for m in stops if m.end() <= hit.span.start), default=0)
    end = min((m.start() for m in stops if m.start() >= hit.span.end), default=len(view))
    if index and hits[index - 1].span.start >= start:
        cuts = [m.end() for m in _COMMA.finditer(view, hits[index - 1].span.end, hit.span.start)]
        start = cuts[0] if cuts else start
    if index + 1 < len(hits) and hits[index + 1].span.start < end:
        cuts = [m.start() for m in _COMMA.finditer(view, hit.span.end, hits[index + 1].span.start)]
        end = cuts[0] if cuts else end
    return Span(start, max(end, hit.span.end))


_LEAD = compile_pattern(
    r"(?:[-+•*,: ]|(?:phấn đấu|(?:đ|b)ảm bảo|duy trì|hoàn thành|mục tiêu|chỉ tiêu|có|đạt|phải|tiếp tục|trong đó|và|kết quả(?= chỉ số)"
    r"|triển khai|tổ chức cho|(?:trong |đến |hết |đến hết )*(?:năm|giai đoạn) (?:từ )?\d{4}(?: ?- ?\d{4})?)\b)+"
)
_PREDICATE = compile_pattern(
    r"(?:[ ,:]|\b(?:tiếp tục|duy trì|phấn đấu|đạt|là|nằm|xếp|ở|được|giữ|luôn|tăng|giảm|bình quân|lên|xuống|còn|trong|thuộc|vào|từ|đến năm \d{4}|lọt|đứng|khẳng định))+\Z"
)
_MEASURED = compile_pattern(r"tỷ lệ|tỉ lệ|chỉ số|mức độ|mức|số lượng|diện tích|tổng|tỷ trọng|công suất|kết quả|điểm số|vị thế")
_INDEX = compile_pattern(r"chỉ số [^,;:()]+?(?=,| và |\Z)|(?<=, )(?:chỉ số )?[a-z]{3,}(?: index)?(?=,| và |\Z)")
_BRACKET = re.compile(r"\s*\([^()]*\)\s*\Z")


def _metrics(view: str, clause: Span, hit: Hit) -> list[Span]:
    """What is measured: the words before the measure, or those after "100% hồ sơ …"; split for a list of indices."""
    lead = _LEAD.match(view, clause.start, hit.span.start)
    start = lead.end() if lead else clause.start
    before = view[start : hit.span.start]
    predicate = _PREDICATE.search(before)
    end = start + (predicate.start() if predicate else len(before))
    after = Span(hit.span.end, clause.end)
    if hit.rule.means in ("measure", "quantity", "count", "state") and hit.rule.id not in ("band", "points"):
        measured = _MEASURED.search(before)
        if not measured and view[after.start : after.end].strip(" .,:"):
            if hit.rule.means in ("quantity",) and "unit" in hit.places:
                after = Span(hit.places["unit"].start, clause.end)
            return [_tidy(view, after)]
    if end <= start:
        return []
    named = [Span(start + m.start(), start + m.end()) for m in _INDEX.finditer(view[start:end])]
    if named and "chỉ số" in view[start:end]:
        return named
    return [_tidy(view, Span(start, end))]


def _tidy(view: str, span: Span) -> Span:
    bracket = _BRACKET.search(view, span.start, span.end)
    if bracket:
        span = Span(span.start, bracket.start())
    return trim(view, span)


_YEAR = compile_pattern(
    r"(?P<against>so với (?:cùng kỳ )?|(?:quyết định|nghị quyết|luật)[^.;,]{0,40})?(?P<when>$quarter|$date|$a_year|(?:giai đoạn|thời kỳ) (?:từ )?\d{4} ?- ?\d{4}|(?<=đến )\d{4}\b)"
)


def _period(view: str, clause: Span, hit: Hit, frame: Frame) -> str | None:
    """The year or day by which the aim is to be reached, from its own clause or the sentence before it."""
    stop = max((m.end() for m in _STOP.finditer(view, 0, hit.span.start)), default=0)
    own = _last_period(view, clause, frame)
    return own or _last_period(view, Span(stop, clause.start), frame)


def _last_period(view: str, span: Span, frame: Frame) -> str | None:
    found = [m for m in _YEAR.finditer(view, span.start, span.end) if not m["against"]]
    if not found:
        return None
    when = found[-1]["when"]
    moment = read_moment(when, frame)
    if moment.last is None:
        return None
    if moment.precision in ("year", "period") and "quý" not in when and "tháng" not in when:
        return str(moment.last.year)
    return moment.last.isoformat()


def _coordinated(view: str, previous: tuple[Hit, Measure], hit: Hit, measure: Measure) -> bool:
    """"cắt giảm ít nhất: 30% thời gian, 30% chi phí": the verb holds for both."""
    before, first = previous
    between = view[before.span.end : hit.span.start]
    return (
        measure.op == "="
        and first.op in ("+=", "-=")
        and first.unit == measure.unit
        and bool(re.search(r"(?:,|\bvà) *\Z", between))
        and not re.search(r"[.;]|\bđạt\b|\blên\b", between)
    )
