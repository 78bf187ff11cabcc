"""Terms in a stretch of text: what limits the work, as days, periods, rhythms or events."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extract.match import Hit, compile_pattern, ruleset
from extract.moments import Frame, Moment, Precision, months_of, number, own_year, read_moment
from extract.rhythm import DAILY, HALF_YEARLY, MONTHLY, QUARTERLY, YEARLY, steps, weekday
from extract.terms import Bound, Measure, Offset, Term, write
from extract.text import Span, plain, trim

__all__ = ["Found", "Frame", "find_deadlines", "meaning"]


@dataclass(frozen=True, slots=True)
class Found:
    """A term and the words it was read from; ``rule`` is the id of the rule that fired."""

    term: Term
    span: Span
    rule: str
    anchor: Span | None = None
    """The words of the event that a relative term hangs on."""

    @property
    def kind(self) -> str:
        return self.term.kind

    @property
    def start(self) -> date | None:
        return self.term.start

    @property
    def due(self) -> date | None:
        return self.term.due

    @property
    def rrule(self) -> str | None:
        return self.term.rrule

    @property
    def latest(self) -> date | None:
        return self.term.latest


def find_deadlines(text: str, span: Span, frame: Frame) -> list[Found]:
    """The terms within ``span`` of ``text``, in reading order; several may share one span.

    In prose only what limits the work counts; with ``frame.in_attribute`` every time word does.
    Days that do not exist keep their kind with ``due`` ``None`` and a ``reason``. Never raises.
    """
    words = text[span.start : span.end]
    view = plain(words)
    where = "cell" if frame.in_attribute else "prose"
    found = []
    for hit in ruleset("deadlines").find(view, Span(0, len(view)), where):
        at = trim(text, hit.span.shift(span.start))
        event = _event(hit, words)
        anchor = event.shift(span.start) if event else None
        found += [Found(term, at, hit.rule.id, anchor) for term in terms(hit, words, frame)]
    return _settle(found, frame)


def meaning(hit: Hit, text: str) -> str:
    """A hit in the canonical notation, for a plan of 2025 issued on 15 January 2025."""
    if hit.rule.means == "none":
        return "none"
    frame = Frame(2025, date(2025, 1, 15), in_attribute=hit.rule.where == "cell")
    return " & ".join(write(term) for term in terms(hit, text, frame))


def terms(hit: Hit, text: str, frame: Frame) -> list[Term]:
    """What a hit of the rules in ``text`` means; nothing where its rule means ``none``."""
    groups = {name.rstrip("0123456789"): value for name, value in hit.groups.items() if value}
    if event := _event(hit, text):
        groups["anchor"] = text[event.start : event.end]  # an event is named in the printed words
    return _RECIPES[hit.rule.means](groups, plain(text[hit.span.start : hit.span.end]), frame)


def _event(hit: Hit, text: str) -> Span | None:
    places = (place for name, place in hit.places.items() if name.startswith("anchor"))
    return trim(text, next(places, Span(0, 0))) or None


Groups = dict[str, str]
_CLOCK = compile_pattern("$clock")


def _bound(groups: Groups) -> Bound | None:
    return "before" if "before" in groups else "by" if "by" in groups else None


def _moments(groups: Groups, frame: Frame) -> list[Moment]:
    lent = own_year(groups["other"]) if "other" in groups else None
    return [read_moment(groups[name], frame, lent) for name in ("at", "other") if name in groups]


def _limit(moment: Moment, bound: Bound) -> Term:
    """A last day ("by") or the first day too late ("before")."""
    inferred, reason, precision = moment.year_inferred, moment.reason, moment.precision
    due = moment.last
    if precision in ("day", "hour") and moment.first == moment.last:
        return Term("date", None, due, None, bound, precision, inferred, reason)
    if bound == "before" and moment.first:
        due = moment.last if moment.open else moment.first - timedelta(days=1)
    return Term("period", None, due, None, "by", precision, inferred, reason)


def _before(groups: Groups, words: str, frame: Frame) -> list[Term]:
    return [_limit(moment, "before") for moment in _moments(groups, frame)]


def _by(groups: Groups, words: str, frame: Frame) -> list[Term]:
    return [_limit(moment, "by") for moment in _moments(groups, frame)]


def _within(groups: Groups, words: str, frame: Frame) -> list[Term]:
    return [_inside(moment) for moment in _moments(groups, frame)]


def _inside(moment: Moment) -> Term:
    if moment.precision in ("day", "hour") and moment.first == moment.last:
        return _limit(moment, "on")
    start = None if moment.open else moment.first
    bound: Bound = "within" if start else "by"
    inferred, reason = moment.year_inferred, moment.reason
    return Term("period", start, moment.last, None, bound, moment.precision, inferred, reason)


def _from_to(groups: Groups, words: str, frame: Frame) -> list[Term]:
    right = read_moment(groups["to"], frame)
    own = own_year(groups["to"])
    left_words = groups["from"]
    if m := re.fullmatch(r"(?:ngày +)?(\d{1,2})", left_words.strip()):  # "ngày 06 - 15/11/2025"
        left = right
        if right.first:
            day = int(m[1])
            left = read_moment(f"ngày {day}/{right.first.month}/{right.first.year}", frame)
    else:
        left = read_moment(left_words, frame, own)
    if left.first and right.last and left.first > right.last and not own_year(left_words):
        if own is None:  # over the end of the year
            right = read_moment(groups["to"], frame, left.first.year + 1)
        else:
            left = read_moment(left_words, frame, own - 1)
    start, due = left.first, right.last
    inferred, reason = left.year_inferred or right.year_inferred, left.reason or right.reason
    if start and due and start > due:
        start, due, reason = None, None, "mốc đầu sau mốc cuối"
    if start is None or due is None:
        return [Term("period", None, None, None, "within", "period", inferred, reason)]
    precision = right.precision if right.precision in ("day", "hour") else "period"
    return [Term("period", start, due, None, "within", precision, inferred, reason)]


def _from(groups: Groups, words: str, frame: Frame) -> list[Term]:
    return [
        Term("ongoing", m.first, None, None, "from", m.precision, m.year_inferred, m.reason)
        for m in _moments(groups, frame)
    ]


def _onward(groups: Groups, words: str, frame: Frame) -> list[Term]:
    if "until" in groups:
        return [Term("ongoing")]
    return _from(groups, words, frame)


def _whole(groups: Groups, words: str, frame: Frame) -> list[Term]:
    if own_year(groups.get("at", "")) is None:
        return [Term("ongoing")]
    m = read_moment(groups["at"], frame)
    bound: Bound | None = "within" if m.first else None
    return [Term("ongoing", m.first, m.last, None, bound, m.precision, False, m.reason)]


def _every(rrule: str, groups: Groups) -> Term:
    if rrule == DAILY:  # "hằng ngày" has no day that could be missed
        return Term("ongoing")
    return Term("recurring", rrule=rrule, bound=_bound(groups))


def _every_freq(groups: Groups, words: str, frame: Frame) -> list[Term]:
    return [_every(rule, groups) for rule in steps(groups.get("freq", words))]


def _every_until(groups: Groups, words: str, frame: Frame) -> list[Term]:
    return [Term("recurring", rrule=f"{rule};UNTIL={groups['until']}1231") for rule in steps(groups["freq"])]


def _every_cell(groups: Groups, words: str, frame: Frame) -> list[Term]:
    if re.fullmatch(r"\d+ .*", words) and len(steps(words)) == 1:  # "18 tháng" alone is a duration
        return _relative({"n": words.split(" ")[0], "unit": words.split(" ")[-1]}, words, frame)
    return _every_freq(groups, words, frame)


def _every_day(groups: Groups, words: str, frame: Frame) -> list[Term]:
    days = [int(n) for n in re.findall(r"\d+", groups["day"])] or [-1]
    first_months = "FREQ=YEARLY;BYMONTH=1,4,7,10"
    base = {"đầu": first_months, None: MONTHLY}.get(groups.get("quarter"), QUARTERLY)
    if wrong := [day for day in days if day != -1 and not 1 <= day <= 31]:
        return [Term("recurring", reason=f"không có ngày {wrong[0]}")]
    rrule = f"{base};BYMONTHDAY={','.join(map(str, days))}"
    return [Term("recurring", rrule=rrule, bound=_bound(groups) or "on", precision=_hourly(words))]


def _hourly(words: str) -> Precision:
    """Before an hour of a day, that day itself still counts."""
    return "hour" if _CLOCK.search(words) else "day"


def _every_date(groups: Groups, words: str, frame: Frame) -> list[Term]:
    leap = Frame(plan_year=2024)  # 29/02 exists in some years
    days = [read_moment(groups[name], leap) for name in ("at", "other") if name in groups]
    bound, found = _bound(groups) or "on", []
    firsts = [m.first for m in days if m.first]
    if len(firsts) < len(days):
        return [Term("recurring", bound=bound, reason=days[0].reason)]
    for day in dict.fromkeys(first.day for first in firsts):
        months = ",".join(str(first.month) for first in firsts if first.day == day)
        rule = f"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={day}"
        found.append(Term("recurring", rrule=rule, bound=bound, precision="day"))
    return found


def _every_month(groups: Groups, words: str, frame: Frame) -> list[Term]:
    numbers = [n for n in months_of(groups.get("month", "")) if 1 <= n <= 12]
    rule = f"FREQ=YEARLY;BYMONTH={','.join(map(str, numbers))}" if numbers else YEARLY
    return [Term("recurring", rrule=rule, bound=_bound(groups))]


def _every_weekday(groups: Groups, words: str, frame: Frame) -> list[Term]:
    day = weekday(groups["weekday"])
    rule = f"FREQ=WEEKLY;BYDAY={day}" if day else "FREQ=WEEKLY"
    return [Term("recurring", rrule=rule, bound=_bound(groups) or "on", precision=_hourly(words))]


_MEASURES: dict[str, Measure] = {
    "phút": "MIN", "h": "H", "giờ": "H", "giờ làm việc": "H", "ngày": "D", "ngày làm việc": "WD",
    "tuần": "W", "tháng": "M", "năm": "Y",
}  # fmt: skip


def _relative(groups: Groups, words: str, frame: Frame) -> list[Term]:
    offset = None
    if n := number(groups.get("n", "")):
        back = "back" in groups or ("ahead" in groups and "against" in groups)
        offset = Offset(-n if back else n, _MEASURES[re.sub(" +", " ", groups.get("unit", "ngày"))])
    elif "next" in groups:
        offset = Offset(1, "WD")
    elif "soon" in groups:
        offset = Offset(0, "D")
    return [Term("relative", offset=offset, anchor=groups.get("anchor"))]


Recipe = Callable[[Groups, str, Frame], list[Term]]

_RECIPES: dict[str, Recipe] = {
    "none": lambda groups, words, frame: [],
    "before": _before,
    "by": _by,
    "on": _within,
    "within": _within,
    "from-to": _from_to,
    "from": _from,
    "onward": _onward,
    "whole": _whole,
    "every freq": _every_freq,
    "every cell": _every_cell,
    "every until": _every_until,
    "every day": _every_day,
    "every date": _every_date,
    "every month": _every_month,
    "every weekday": _every_weekday,
    "every ?": lambda groups, words, frame: [Term("recurring")],
    "ongoing": lambda groups, words, frame: [Term("ongoing")],
    "relative": _relative,
    "unspecified": lambda groups, words, frame: [Term("unspecified")],
}


def _settle(found: list[Found], frame: Frame) -> list[Found]:
    """What remains of several terms: a day absorbs its bare rhythm, equal terms are said once."""
    rhythms = [f.term.rrule for f in found if f.term.rrule]
    kept: list[Found] = []
    for f in found:
        apart = frame.in_attribute and not f.rrule  # a cell lists its rhythms side by side
        if f.kind == "recurring" and not apart and any(_absorbs(rule, f.rrule) for rule in rhythms):
            continue
        if not frame.in_attribute and _past(f.term, frame):
            continue
        if any(_same(f, k) for k in kept):
            continue
        kept.append(f)
    return kept


def _same(one: Found, other: Found) -> bool:
    if one.kind in ("relative", "unspecified") and one.span != other.span:
        return False
    return replace(one.term, reason="") == replace(other.term, reason="")


def _absorbs(exact: str, bare: str | None) -> bool:
    """Whether the exact rhythm says the bare one with its day; every rhythm says more than none."""
    if bare is None:
        return True
    if "DAY=" in bare or "DAY=" not in exact:
        return False
    parts = dict(part.split("=", 1) for part in exact.split(";"))
    months = parts.get("BYMONTH", "").split(",")
    if bare == QUARTERLY:
        return len(months) == 4
    if bare == HALF_YEARLY:
        return months in (["6"], ["6", "12"], ["7"], ["1", "7"])
    if bare == YEARLY:
        return months in (["11"], ["12"], ["1"], ["10"])
    return bare == f"FREQ={parts['FREQ']}"


def _past(term: Term, frame: Frame) -> bool:
    """A span that was over before the plan was issued tells of something that happened."""
    return bool(term.kind == "period" and term.due and frame.issued and term.due < frame.issued)
