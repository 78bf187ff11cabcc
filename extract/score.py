"""How near a plan comes to what a careful reader found in it.

:func:`score` compares the JSON of a plan with a gold record of the same document and counts, field
by field, what is right (``tp``), too much (``fp``) and missing (``fn``); what is not right comes
back as quotes. A gold value is a string where the plan may hold an object with that ``text``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.text import collapse, plain, tokens

FIELDS = (
    "header", "sections", "section kind", "tasks", "text exact",
    "lead", "support", "deadlines", "products", "targets",
)  # fmt: skip
VALUE_FIELDS = ("lead", "support", "deadlines", "products")
SAME_TASK, SAME_TEXT, SAME_UNIT, SAME_HEADING, SAME_CLAUSE = 0.6, 0.95, 0.85, 0.85, 0.3

Json = dict[str, Any]
Pairs = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Count:
    """Right, too much, missing."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def precision(self) -> float | None:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else None

    @property
    def recall(self) -> float | None:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else None

    @property
    def f(self) -> float | None:
        """The harmonic mean of precision and recall; ``None`` where there was nothing to find."""
        whole = 2 * self.tp + self.fp + self.fn
        return 2 * self.tp / whole if whole else None


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that is not as the reader found it: ``gold`` was expected, ``got`` stands there."""

    field: str
    label: str
    gold: str
    got: str


@dataclass(slots=True)
class Score:
    """The counts of one document or of many; ``untouched`` of ``records`` need no edit at all."""

    fields: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in FIELDS})
    untouched: int = 0
    records: int = 0
    losses: list[Loss] = field(default_factory=list)

    @property
    def touch_free(self) -> float | None:
        return self.untouched / self.records if self.records else None

    def add(self, name: str, *, tp: int = 0, fp: int = 0, fn: int = 0) -> None:
        self.fields[name] += Count(tp, fp, fn)


def total(scores: Iterable[Score]) -> Score:
    """All counts together, without the losses."""
    whole = Score()
    for one in scores:
        for name, count in one.fields.items():
            whole.fields[name] += count
        whole.untouched += one.untouched
        whole.records += one.records
    return whole


def score(gold: Json, plan: Json) -> Score:
    """What of ``gold`` the ``plan`` holds. Optional entries of either side count neither way."""
    result = Score()
    _header(gold.get("header") or {}, plan.get("header") or {}, result)
    _sections(gold["sections"], plan["sections"], result)
    _tasks(gold["tasks"], plan["tasks"], result)
    _targets(gold["targets"], plan["targets"], result)
    return result


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of words that two texts have in common (Dice over their multisets)."""
    if not one and not other:
        return 1.0
    common = sum((Counter(one) & Counter(other)).values())
    return 2 * common / (len(one) + len(other))


def _held(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the shorter text's words all stand in the longer one."""
    short, long = sorted((Counter(one), Counter(other)), key=Counter.total)
    return bool(short) and short <= long


def text_of(value: Any) -> str:
    """The string of a gold value or of a plan's object."""
    return collapse(str(value["text"] if isinstance(value, dict) else value))


def _words(value: Any) -> list[str]:
    return tokens(text_of(value))


def match(
    gold: Sequence[Any],
    got: Sequence[Any],
    alike: Callable[[Any, Any], float | None],
    prefer: Callable[[Any, Any], Any],
) -> Pairs:
    """One-to-one pairs of indices, the likest first; ties go by ``prefer`` (low first), then by order."""
    ranked = sorted(
        (-likeness, prefer(a, b), i, j)
        for i, a in enumerate(gold)
        for j, b in enumerate(got)
        if (likeness := alike(a, b)) is not None
    )
    used_gold: set[int] = set()
    used_got: set[int] = set()
    pairs = []
    for _, _, i, j in ranked:
        if i not in used_gold and j not in used_got:
            used_gold.add(i)
            used_got.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def _header(gold: Json, got: Json, result: Score) -> None:
    for name in gold.keys() | got.keys():
        expected, found = gold.get(name), got.get(name)
        right = (
            found is not None and expected is not None and _same_part(name, text_of(expected), text_of(found))
        )
        result.add(
            "header",
            tp=int(right),
            fp=int(found is not None and not right),
            fn=int(expected is not None and not right),
        )
        if not right and (expected or found):
            result.losses.append(
                Loss("header", name, text_of(expected) if expected else "", text_of(found) if found else "")
            )


def _same_part(name: str, one: str, other: str) -> bool:
    return one == other if name == "date" else tokens(one) == tokens(other)


def _sections(gold: Sequence[Json], got: Sequence[Json], result: Score) -> None:
    want = [(tokens(s["label"] or ""), tokens(s["heading"])) for s in gold]
    have = [(tokens(s["label"] or ""), tokens(s["heading"])) for s in got]

    def alike(a: tuple[list[str], list[str]], b: tuple[list[str], list[str]]) -> float | None:
        likeness = overlap(a[1], b[1])
        return likeness if likeness >= SAME_HEADING else None

    pairs = match(want, have, alike, lambda a, b: a[0] != b[0])
    for i, j in pairs:
        result.add("sections", tp=1)
        right = gold[i]["kind"] == got[j]["kind"]
        result.add("section kind", tp=int(right), fp=int(not right), fn=int(not right))
        if not right:
            name = f"{gold[i]['label']} {gold[i]['heading']}"
            result.losses.append(Loss("section kind", name, gold[i]["kind"], got[j]["kind"]))
    for i in _left(gold, [i for i, _ in pairs]):
        result.add("sections", fn=1)
        result.losses.append(Loss("sections", gold[i]["label"] or "", gold[i]["heading"], ""))
    for j in _left(got, [j for _, j in pairs]):
        result.add("sections", fp=1)
        result.losses.append(Loss("sections", got[j]["label"] or "", "", got[j]["heading"]))


def _left(entries: Sequence[Any], used: Iterable[int]) -> list[int]:
    return sorted(set(range(len(entries))) - set(used))


def _tasks(gold: Sequence[Json], got: Sequence[Json], result: Score) -> None:
    want, have = [_words(t["text"]) for t in gold], [_words(t["text"]) for t in got]

    def alike(i: int, j: int) -> float | None:
        likeness = overlap(want[i], have[j])
        return likeness if likeness >= SAME_TASK else None

    def prefer(i: int, j: int) -> tuple[bool, bool, bool]:
        a, b = gold[i], got[j]
        return bool(a["optional"]), bool(b["optional"]), a["label"] != b["label"]

    pairs = match(range(len(gold)), range(len(got)), alike, prefer)
    for i, j in pairs:
        if not gold[i]["optional"]:
            result.add("tasks", tp=1)
            _one_task(gold[i], got[j], overlap(want[i], have[j]), result)
    for i in _left(gold, [i for i, _ in pairs]):
        if not gold[i]["optional"]:
            result.records += 1
            result.add("tasks", fn=1)
            result.losses.append(Loss("tasks", gold[i]["label"] or "", text_of(gold[i]["text"]), ""))
            for name in VALUE_FIELDS:
                result.add(name, fn=len(gold[i][name]))
    for j in _left(got, [j for _, j in pairs]):
        if not got[j]["optional"]:
            result.records += 1
            result.add("tasks", fp=1)
            result.losses.append(Loss("tasks", got[j]["label"] or "", "", text_of(got[j]["text"])))
            for name in VALUE_FIELDS:
                result.add(name, fp=len(got[j][name]))


def _one_task(gold: Json, got: Json, likeness: float, result: Score) -> None:
    label = gold["label"] or text_of(gold["text"])[:40]
    untouched = likeness >= SAME_TEXT
    result.add("text exact", tp=int(untouched), fp=int(not untouched), fn=int(not untouched))
    if not untouched:
        result.losses.append(Loss("text exact", label, text_of(gold["text"]), text_of(got["text"])))
    for name in VALUE_FIELDS:
        want, have = gold[name], got[name]
        pairs = match(want, have, _same_deadline if name == "deadlines" else _same_words, lambda a, b: 0)
        missing, extra = _left(want, [i for i, _ in pairs]), _left(have, [j for _, j in pairs])
        result.add(name, tp=len(pairs), fp=len(extra), fn=len(missing))
        if missing or extra:
            untouched = False
            result.losses.append(
                Loss(
                    name,
                    label,
                    "; ".join(_shown(name, want[i]) for i in missing),
                    "; ".join(_shown(name, have[j]) for j in extra),
                )
            )
    result.records += 1
    result.untouched += untouched


def _same_words(one: Any, other: Any) -> float | None:
    likeness = overlap(_words(one), _words(other))
    return likeness if likeness >= SAME_UNIT else None


def _same_deadline(one: Json, other: Json) -> float | None:
    if any(one.get(name) != other.get(name) for name in ("kind", "due", "rrule")):
        return None
    return overlap(_words(one), _words(other))


def _shown(name: str, value: Any) -> str:
    if name != "deadlines":
        return text_of(value)
    means = " ".join(str(value[key]) for key in ("kind", "due", "rrule") if value.get(key))
    return f"{text_of(value)} ({means})"


def _targets(gold: Sequence[Json], got: Sequence[Json], result: Score) -> None:
    pairs = match(gold, got, _same_target, lambda a, b: (bool(a["optional"]), bool(b.get("optional"))))
    for i, _ in pairs:
        if not gold[i]["optional"]:
            result.add("targets", tp=1)
    for i in _left(gold, [i for i, _ in pairs]):
        if not gold[i]["optional"]:
            result.add("targets", fn=1)
            result.losses.append(Loss("targets", _measure(gold[i]), text_of(gold[i]), ""))
    for j in _left(got, [j for _, j in pairs]):
        if not got[j].get("optional"):
            result.add("targets", fp=1)
            result.losses.append(Loss("targets", _measure(got[j]), "", text_of(got[j])))


def _same_target(one: Json, other: Json) -> float | None:
    if one["op"] != other["op"] or one["value"] != other["value"]:
        return None
    if plain(one["unit"] or "") != plain(other["unit"] or ""):
        return None
    words, found = _words(one), _words(other)
    likeness = overlap(words, found)
    return likeness if likeness >= SAME_CLAUSE or _held(words, found) else None


def _measure(target: Json) -> str:
    return " ".join(str(target[key]) for key in ("op", "value", "unit") if target[key] is not None)
