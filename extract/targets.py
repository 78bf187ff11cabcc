"""Measurable aims in a stretch of text: what is measured, how it compares, the value and its unit."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
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
        target = FoundTarget(
            trim(text, clause.shift(span.start)),
            None,
            measure.op,
            measure.value,
            _printed(text, span.start, measure.unit),
            _period(view, clause, hit, frame) or heading_period,
            measure.optional,
            hit.rule.id,
        )
        found += [replace(target, metric=metric.shift(span.start)) for metric in metrics] or [target]
        previous = hit, measure
    return found


def _printed(text: str, offset: int, unit: Span | str | None) -> str | None:
    return text[unit.start + offset : unit.end + offset] if isinstance(unit, Span) else unit


def meaning(hit: Hit, text: str) -> str:
    """A hit as the examples write it: comparison, value, unit, "optional"."""
    if hit.rule.means == "none":
        return "none"
    measure = read_measure(hit, "objective")
    unit = hit.groups.get("unit") if isinstance(measure.unit, Span) else measure.unit
    parts = [measure.op, "?" if measure.value is None else f"{measure.value:g}", unit or ""]
    return " ".join(part for part in [*parts, "optional" if measure.optional else ""] if part)


_AIM = compile_pattern("$aim_word")


_NUMBERED = compile_pattern(r"(?:điều|khoản|số|mức độ|điểm) *$")


def _cited(view: str, hit: Hit) -> bool:
    """Numbers of documents, articles and levels are no measures."""
    return hit.rule.means == "quantity" and bool(_NUMBERED.search(view[: hit.span.start]))


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
    if ("up" in groups or "down" in groups) and ("le" in groups or "lt" in groups):
        return "<="  # "tăng không quá 20%" is a ceiling, not a rise to be reached
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


def _fraction(groups: Groups, hit: Hit, place: Place) -> Measure:
    over, under = int(groups["over"]), int(groups["under"])
    share = round(100 * over / under, 2) if under else None
    return Measure(_op(groups), int(share) if share is not None and share.is_integer() else share, "%")


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
    "fraction": _fraction,
    "state": lambda groups, hit, place: Measure("=", None, None, place == "task" and hit.rule.id != "band"),
    "direction": lambda groups, hit, place: Measure("+=", None, groups.get("unit"), True),
    "grade": lambda groups, hit, place: Measure("=", None, None, True),
    "cap": lambda groups, hit, place: Measure("<=", None, None),
}

_STOP = re.compile(r"[;\n]|\.(?=\s|\Z)|(?<=\s)[-+•] ")
_SENTENCE = re.compile(r"\n|\.(?=\s)")
_COMMA = re.compile(r",(?=\s)|\bvà ")


def _clause(view: str, hits: list[Hit], index: int) -> Span:
    """The clause of a hit: its sentence, cut at the commas that part it from its neighbours."""
    hit = hits[index]
    start = max((m.end() for m in _STOP.finditer(view) if m.end() <= hit.span.start), default=0)
    end = min((m.start() for m in _STOP.finditer(view) if m.start() >= hit.span.end), default=len(view))
    for before, after in pairwise(hits):
        cut = _cut(view, before.span.end, after.span.start)
        if cut and after.span.start <= hit.span.start:
            start = max(start, cut[1])
        elif cut and before.span.start >= hit.span.start:
            end = min(end, cut[0])
    return Span(start, max(end, hit.span.end))


def _cut(view: str, left: int, right: int) -> tuple[int, int] | None:
    """The comma between two measures at which the second one's clause begins."""
    commas = list(_COMMA.finditer(view, left, right))
    if not commas or _STOP.search(view, left, right):
        return None
    last = commas[-1]
    lead = _LEAD.match(view, last.end(), right)
    alone = view[lead.end() if lead else last.end() : right].strip() == ""
    chosen = last if alone else commas[0]
    return chosen.start(), chosen.end()


_LEAD = compile_pattern("$lead_in")
_PREDICATE = compile_pattern(r"(?:$predicate)\Z")
_MEASURED = compile_pattern("$measured")
_INDEX = compile_pattern("$index_name")
_ONLY_TIME = compile_pattern(r"[ .,:]*(?:(?:đến |vào |trong )?năm \d{4})?[ .,:]*")
_TAIL = compile_pattern(r"(?:$measure_tail)+ ?\Z")
_LISTED = compile_pattern(r" và (?=số lượng|tỷ lệ)")


def _metrics(view: str, clause: Span, hit: Hit) -> list[Span]:
    """What is measured: the words before the measure, or those after "100% hồ sơ …", one span an index."""
    lead = _LEAD.match(view, clause.start, hit.span.start)
    start = lead.end() if lead else clause.start
    if hit.rule.means == "cap":
        return _listed(view, Span(hit.span.end, clause.end))
    before = view[start : hit.span.start]
    predicate = _PREDICATE.search(before)
    end = start + (predicate.start() if predicate else len(before))
    measured = _MEASURED.search(before)
    if not measured and hit.rule.id in _HEADS:
        unit = hit.places.get("unit")
        after = Span(unit.start if unit and hit.rule.means == "quantity" else hit.span.end, clause.end)
        counted = _tidy(view, after)
        bare = hit.rule.means == "quantity" and counted == unit and before.strip(" :")
        if not bare and not _ONLY_TIME.fullmatch(view, counted.start, counted.end):
            return [counted]
    if end <= start:
        return []
    named = [Span(start + m.start(), start + m.end()) for m in _INDEX.finditer(view[start:end])]
    if named and "chỉ số" in view[start:end]:
        return named
    return [_tidy(view, Span(start + measured.start() if measured else start, end))]


_HEADS = {
    "percent", "fraction", "quantity", "frequency", "none-of", "have", "have-more", "reached", "done-by",
}  # fmt: skip
"""Rules whose measure stands before what it counts: "100% hồ sơ …"."""


def _listed(view: str, span: Span) -> list[Span]:
    cuts = [m.span() for m in _LISTED.finditer(view, span.start, span.end)]
    starts = [span.start, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), span.end]
    return [_tidy(view, Span(start, end)) for start, end in zip(starts, ends, strict=True)]


def _tidy(view: str, span: Span) -> Span:
    tail = _TAIL.search(view, span.start, span.end)
    return trim(view, Span(span.start, tail.start()) if tail else span)


_YEAR = compile_pattern("(?P<against>$no_horizon)?(?P<when>$horizon)")


def _period(view: str, clause: Span, hit: Hit, frame: Frame) -> str | None:
    """The year or day by which the aim is to be reached, from its own clause or the sentence before it."""
    stop = max((m.end() for m in _SENTENCE.finditer(view, 0, hit.span.start)), default=0)
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
    """Whether the verb of the one before holds: "cắt giảm ít nhất: 30% thời gian, 30% chi phí"."""
    before, first = previous
    between = view[before.span.end : hit.span.start]
    return (
        measure.op == "="
        and first.op in ("+=", "-=")
        and first.unit == measure.unit
        and bool(re.search(r"(?:,|\bvà) *\Z", between))
        and not re.search(r"[.;]|\bđạt\b|\blên\b", between)
    )
