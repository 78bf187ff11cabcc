"""Which rules gave what at a passage of a document."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rich.console import Group, RenderableType
from rich.text import Text

from extract.document import Document
from extract.model import Grounded, PlaceRecord, Plan
from extract.text import Span, plain
from outputs.labels import label


@dataclass(frozen=True, slots=True)
class Given:
    """A value, what part of the record it is, and the rule that gave it."""

    part: str
    text: str
    rule: str
    origin: str
    span: Span
    places: tuple[PlaceRecord, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule is written and what it says."""

    file: str
    gloss: str
    pattern: str


def find(document: Document, quote: str) -> list[Span]:
    """Every place where the quote stands, whatever its case, tone placement and white space."""
    words = [re.escape(word) for word in plain(quote).split()]
    pattern = re.compile(r"\s+".join(words))
    return [Span(*match.span()) for match in pattern.finditer(document.plain)] if words else []


def given(plan: Plan, spans: list[Span]) -> list[Given]:
    """Every value of the plan whose words overlap one of the spans, the record's order."""
    return [value for value in _all(plan) if any(value.span.overlaps(span) for span in spans)]


def rendered(document: Document, values: list[Given], spans: list[Span]) -> RenderableType:
    """The values with their rules, or that nothing was found there."""
    if not values:
        return Text(f"Không quy tắc nào cho ra giá trị tại đây ({len(spans)} chỗ có đoạn chữ này).")
    return Group(*(_rendered(document, value) for value in values))


def _rendered(document: Document, value: Given) -> Text:
    text = Text(value.part, style="bold").append(f"\n  {value.text}", style="not bold green")
    text.append(f"\n  đọc từ: “{document.read(value.span)}”", style="not bold")
    if value.places:
        text.append(f" — {_place(value.places[0])}", style="not bold dim")
    text.append(f"\n  {label('origin', value.origin)}, quy tắc {value.rule}", style="not bold")
    if found := source(value.rule):
        text.append(f" ({found.file})\n  {found.gloss}", style="not bold")
        text.append(f"\n  {found.pattern}", style="not bold dim")
    return text.append("\n")


def _place(place: PlaceRecord) -> str:
    if place.page is None:
        return place.path or ""
    return f"trang {place.page}" + (f", cách mép trên {place.box[1]:.0f} điểm" if place.box else "")


def _all(plan: Plan) -> Iterator[Given]:
    for name in type(plan.header).model_fields:
        if value := getattr(plan.header, name):
            yield _given(f"header.{name}", value)
    for task in plan.tasks:
        where = f"tasks[{task.key}]"
        yield Given(where, task.text, task.rule, "written", Span(*task.span), tuple(task.places))
        for name in ("lead", "support", "deadlines", "products"):
            for value in getattr(task, name):
                yield _given(f"{where}.{name}", value)
    for position, target in enumerate(plan.targets):
        yield _given(f"targets[{position}]", target)


def _given(part: str, value: Grounded) -> Given:
    return Given(part, value.text, value.rule, value.origin, Span(*value.span), tuple(value.places))


def source(rule: str) -> Source | None:
    """The entry behind a rule's id ("file/id" or "id"); ``None`` where no rule file has one."""
    file, _, name = rule.rpartition("/")
    for (where, identity), found in _rules().items():
        if identity == name and file in ("", where):
            return found
    return None


@cache
def _rules() -> dict[tuple[str, str], Source]:
    found = {}
    for file in sorted(files("rules").iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml"):
            for entry in tomllib.loads(file.read_text(encoding="utf-8")).get("rule", []):
                name = file.name.removesuffix(".toml")
                found[name, entry["id"]] = Source(
                    f"rules/{file.name}", entry.get("gloss", ""), entry.get("pattern", "")
                )
    return found
