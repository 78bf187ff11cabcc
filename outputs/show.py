"""A plan as a person likes to read it in a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from extract.model import Deadline, Grounded, Notice, Plan, Section, Target, Task
from outputs.labels import label, labels
from outputs.rhythms import means

_MARKS = {"written": "", "inherited": " ↑", "inferred": " ≈"}
_STYLES = {"lead": "bold cyan", "support": "cyan", "deadlines": "yellow", "products": "magenta"}


def show(plan: Plan, *, optional: bool = False) -> RenderableType:
    """Head, sections with their tasks, targets and notices; ``optional`` tasks only when asked for."""
    parts: list[RenderableType] = [_head(plan), "", _sections(plan, optional)]
    targets = [target for target in plan.targets if optional or not target.optional]
    if targets:
        parts += [Text("\nChỉ tiêu", style="bold"), *(_target(target) for target in targets)]
    if plan.notices:
        parts.append(Text("\nLưu ý", style="bold"))
        parts += [_notice(notice) for notice in plan.notices]
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
    title = " ".join(filter(None, (section.label, section.heading)))
    return Text.assemble((title, "bold"), (f"  · {label('section_kind', section.kind)}", "dim"))


def _task(task: Task) -> Group:
    kind = f"  · {label('task_kind', task.kind)}" if task.kind != "action" else ""
    lines = [Text.assemble((f"{task.label}  " if task.label else "", "green"), task.text, (kind, "dim"))]
    for name, words in labels()["task"].items():
        values: list[Grounded] = getattr(task, name)
        if values:
            shown = Text("; ").join(_value(value, _STYLES[name]) for value in values)
            lines.append(Text.assemble((f"  {words}: ", "dim"), shown))
    lines += [_notice(notice) for notice in task.notices]
    return Group(*lines)


def _value(value: Grounded, style: str) -> Text:
    meant = f" → {means(value.model_dump())}" if isinstance(value, Deadline) else ""
    return Text.assemble((value.text, style), (_MARKS[value.origin], "bold red"), (meant, "default"))


def _target(target: Target) -> Text:
    measure = " ".join(str(part) for part in (target.op, target.value, target.unit) if part is not None)
    period = f" ({target.period})" if target.period else ""
    return Text.assemble("• ", target.text, (f"  {measure}{period}", "yellow"))


def _notice(notice: Notice) -> Text:
    return Text.assemble(
        (f"  ! {label('notice', notice.code)}", "red"),
        f": {notice.text}" if notice.text else "",
        (f" ({notice.detail})" if notice.detail else "", "dim"),
    )


def _foot(plan: Plan, optional: bool) -> Text:
    hidden = 0 if optional else sum(task.optional for task in plan.tasks)
    targets = sum(optional or not target.optional for target in plan.targets)
    rest = f"; ẩn {hidden} mục chung (--all để xem)" if hidden else ""
    marks = "   ".join(f"{mark.strip()} {label('origin', origin)}" for origin, mark in _MARKS.items() if mark)
    return Text.assemble(
        (f"\n{len(plan.tasks) - hidden} nhiệm vụ, {targets} chỉ tiêu", "bold"), rest, f"\n{marks}"
    )
