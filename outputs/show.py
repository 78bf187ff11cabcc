"""A plan as a person likes to read it in a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from extract.model import Deadline, Grounded, Plan, Section, Target, Task
from outputs.labels import label, labels

_MARKS = {"written": "", "inherited": " ↑", "inferred": " ≈"}
_STYLES = {"lead": "bold cyan", "support": "cyan", "deadlines": "yellow", "products": "magenta"}


def show(plan: Plan, *, optional: bool = False) -> RenderableType:
    """Head, sections with their tasks, targets and notices; ``optional`` tasks only when asked for."""
    parts: list[RenderableType] = [_head(plan), _sections(plan, optional)]
    targets = [target for target in plan.targets if optional or not target.optional]
    if targets:
        parts += [Text("\nChỉ tiêu", style="bold"), *(_target(target) for target in targets)]
    if plan.notices:
        parts.append(Text("\nLưu ý", style="bold"))
        parts += [_notice(notice.code, notice.text, notice.detail) for notice in plan.notices]
    parts.append(_foot(plan, optional))
    return Group(*parts)


def _head(plan: Plan) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_row(Text("Tệp", style="dim"), Text(plan.source.name, style="bold"))
    for name, words in labels()["header"].items():
        value = getattr(plan.header, name)
        if value is not None:
            table.add_row(Text(words, style="dim"), Text(value.text))
    return table


def _sections(plan: Plan, optional: bool) -> Tree:
    root = Tree("", hide_root=True, guide_style="dim")
    branches: list[tuple[int, Tree]] = [(0, root)]
    below: dict[str | None, Tree] = {}
    tasks = [task for task in plan.tasks if optional or not task.optional]
    entries: list[Section | Task] = [*plan.sections, *tasks]
    for entry in sorted(entries, key=lambda entry: entry.span[0]):
        if isinstance(entry, Task):
            below.get(entry.section, root).add(_task(entry))
            continue
        while branches[-1][0] >= entry.level:
            branches.pop()
        branch = branches[-1][1].add(_section(entry))
        branches.append((entry.level, branch))
        below.setdefault(entry.label, branch)
    return root


def _section(section: Section) -> Text:
    text = Text(" ".join(filter(None, (section.label, section.heading))), style="bold")
    return text.append(f"  {label('section_kind', section.kind)}", style="dim not bold")


def _task(task: Task) -> Group:
    title = Text(f"{task.label}  " if task.label else "", style="green").append(task.text, style="default")
    if task.kind != "action":
        title.append(f"  [{label('task_kind', task.kind)}]", style="dim")
    lines = [title]
    for name, words in labels()["task"].items():
        values: list[Grounded] = getattr(task, name)
        if values:
            lines.append(Text(f"  {words}: ", style="dim").append_text(_values(values, _STYLES[name])))
    lines += [_notice(notice.code, notice.text, notice.detail) for notice in task.notices]
    return Group(*lines)


def _values(values: Iterable[Grounded], style: str) -> Text:
    shown = []
    for value in values:
        text = Text(value.text, style=style).append(_MARKS[value.origin], style="not bold dim")
        if isinstance(value, Deadline) and (means := _means(value)):
            text.append(f" → {means}", style="not bold dim")
        shown.append(text)
    return Text("; ").join(shown)


def _means(deadline: Deadline) -> str:
    if deadline.rrule:
        return deadline.rrule
    if deadline.start and deadline.due:
        return f"{_day(deadline.start)} – {_day(deadline.due)}"
    if deadline.due:
        return _day(deadline.due)
    return f"từ {_day(deadline.start)}" if deadline.start else label("deadline_kind", deadline.kind)


def _day(iso: str) -> str:
    return "/".join(reversed(iso.split("-")))


def _target(target: Target) -> Text:
    measure = " ".join(str(part) for part in (target.op, target.value, target.unit) if part is not None)
    period = f" ({target.period})" if target.period else ""
    return Text("• ").append(target.text).append(f"  {measure}{period}", style="dim")


def _notice(code: str, text: str, detail: str) -> Text:
    words = label("notice", code)
    return (
        Text(f"  ! {words}", style="red")
        .append(f": {text}" if text else "")
        .append(f" ({detail})" if detail else "")
    )


def _foot(plan: Plan, optional: bool) -> Text:
    hidden = 0 if optional else sum(task.optional for task in plan.tasks)
    text = Text(f"\n{len(plan.tasks) - hidden} nhiệm vụ, {len(plan.targets)} chỉ tiêu", style="bold")
    if hidden:
        text.append(f"; ẩn {hidden} mục chung (--all để xem)", style="not bold dim")
    return text.append(
        f"\n↑ {label('origin', 'inherited')}   ≈ {label('origin', 'inferred')}", style="not bold dim"
    )
