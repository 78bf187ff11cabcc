"""Scores folders of documents against their gold, prints tables, compares with another revision."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from extract import parse, read
from extract.errors import ReadError
from extract.score import FIELDS, Count, Loss, Score, score, total

Json = dict[str, Any]


@dataclass
class Report:
    """Scores by document, and why a document has none; ``scans`` names those with recognised pages."""

    scores: dict[str, Score] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    scans: set[str] = field(default_factory=set)

    @property
    def total(self) -> Score:
        return total(self.scores.values())

    def to_json(self) -> Json:
        return {
            "total": _json(self.total),
            "documents": {name: _json(one) for name, one in self.scores.items()},
            "skipped": self.skipped,
            "scans": sorted(self.scans),
        }

    @classmethod
    def from_json(cls, data: Json) -> Report:
        scores = {name: _score(one) for name, one in data["documents"].items()}
        return cls(scores, data["skipped"], set(data.get("scans", ())))  # older revisions did not tell scans


def _json(one: Score) -> Json:
    return {
        "fields": {
            name: {"tp": c.tp, "fp": c.fp, "fn": c.fn, "precision": c.precision, "recall": c.recall, "f": c.f}
            for name, c in one.fields.items()
        },
        "touch_free": {"untouched": one.untouched, "records": one.records, "rate": one.touch_free},
        "losses": [{"field": x.field, "label": x.label, "gold": x.gold, "got": x.got} for x in one.losses],
    }


def _score(data: Json) -> Score:
    fields = {name: Count(c["tp"], c["fp"], c["fn"]) for name, c in data["fields"].items()}
    rate = data["touch_free"]
    return Score(fields, rate["untouched"], rate["records"], [Loss(**x) for x in data["losses"]])


def pairs(folder: Path, gold: Path | None = None) -> Iterator[tuple[Path, Path]]:
    """Documents and their gold: ``files/NAME.*`` (or the folder itself) beside ``gold/NAME.json``."""
    files = folder / "files" if (folder / "files").is_dir() else folder
    marks = gold or folder / "gold"
    for file in sorted(files.iterdir()):
        mark = marks / f"{file.stem}.json"
        if mark.is_file():
            yield file, mark


def measure(
    documents: Iterable[tuple[Path, Path]],
    *,
    words: bool = True,
    each: Callable[[str], None] = lambda name: None,
) -> Report:
    """Read, parse and score every document; one that can't be read is in ``skipped`` with its remedy."""
    report = Report()
    for file, mark in documents:
        name = file.name if file.name not in report.scores else str(file)
        each(name)
        try:
            plan = parse(read(file), words=words)
        except ReadError as error:
            report.skipped[name] = f"{error.code}: {error.remedy}"
            continue
        gold = json.loads(mark.read_text(encoding="utf-8"))
        report.scores[name] = score(gold, plan.model_dump(mode="json"))
        if any(notice.code == "recognised" for notice in plan.notices):
            report.scans.add(name)
    return report


def table(report: Report) -> Table:
    """F by document and field; of all together also precision and recall, and F of scans apart."""
    result = Table(box=None, header_style="bold", pad_edge=False)
    result.add_column("tài liệu", overflow="fold")
    for name in (*FIELDS, "touch-free"):
        result.add_column(name.replace(" ", "\n"), justify="right")
    for name, one in sorted(report.scores.items()):
        result.add_row(name, *_figures(one, "f"), _figure(one.touch_free))
    result.add_section()
    whole = report.total
    for measured in ("precision", "recall", "f"):
        last = _figure(whole.touch_free) if measured == "f" else ""
        title = f"Chung {len(report.scores)} tài liệu: {measured if measured != 'f' else 'F'}"
        result.add_row(title, *_figures(whole, measured), last, style="bold" if measured == "f" else "")
    if report.scans and len(report.scans) < len(report.scores):
        for title, scanned in (("không quét", False), ("quét", True)):
            part = [one for name, one in report.scores.items() if (name in report.scans) == scanned]
            of_part = total(part)
            row = _figures(of_part, "f")
            result.add_row(
                f"{len(part)} tài liệu {title}: F", *row, _figure(of_part.touch_free), style="bold"
            )
    return result


def _figures(one: Score, measured: str) -> list[str]:
    return [_figure(getattr(one.fields[name], measured)) for name in FIELDS]


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def print_losses(console: Console, losses: dict[str, Sequence[Loss]], fields: Sequence[str] = ()) -> None:
    """Losses as quotes by document: − is what the reader found, + what stands in the plan."""
    for name, entries in losses.items():
        shown = [x for x in entries if not fields or x.field in fields]
        if not shown:
            continue
        console.print(Text(f"\n{name}", style="bold"))
        for loss in shown:
            console.print(Text(f"  {loss.field} · {loss.label}", style="dim"))
            if loss.gold:
                console.print(Text(f"    − {loss.gold}", style="red"))
            if loss.got:
                console.print(Text(f"    + {loss.got}", style="green"))


def changes(before: Report, after: Report) -> tuple[dict[str, Sequence[Loss]], dict[str, Sequence[Loss]]]:
    """Gains (losses that are gone) and losses (new ones), by document measured in both."""
    gained: dict[str, Sequence[Loss]] = {}
    lost: dict[str, Sequence[Loss]] = {}
    for name in sorted(before.scores.keys() & after.scores.keys()):
        old, new = before.scores[name].losses, after.scores[name].losses
        gained[name] = [x for x in old if x not in new]
        lost[name] = [x for x in new if x not in old]
    return gained, lost


def measure_revision(revision: str, arguments: Sequence[str]) -> Report:
    """The report of another git revision of this program over the same documents.

    Raises ``RuntimeError`` with the words of git or of that revision where one of them fails.
    """
    root = _output(["git", "-C", str(Path(__file__).parent), "rev-parse", "--show-toplevel"])
    with tempfile.TemporaryDirectory() as temporary:
        tree, out = Path(temporary, "tree"), Path(temporary, "score.json")
        _output(["git", "-C", root, "worktree", "add", "--detach", str(tree), revision])
        try:
            environment = {**os.environ, "PYTHONPATH": str(tree)}
            command = [sys.executable, "-m", "outputs.cli", "score", *arguments, "--json", str(out)]
            _output(command, cwd=tree, env=environment)
            return Report.from_json(json.loads(out.read_text(encoding="utf-8")))
        finally:
            _output(["git", "-C", root, "worktree", "remove", "--force", str(tree)])


def _output(command: Sequence[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=env)
    if done.returncode:
        raise RuntimeError(done.stderr.strip() or done.stdout.strip())
    return done.stdout.strip()
