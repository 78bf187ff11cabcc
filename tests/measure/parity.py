"""The same plan in three forms: ``python -m tests.measure.parity [FOLDER] [--scans N]``.

The Word files of a folder with gold (``files/``, ``gold/``) are printed and scanned, and all forms are scored
against the same gold. ``--scans`` says how many of them, the shortest first, are scanned; the scan's loss
is measured on those. Of the composed plans, the figures are kept in ``parity.json``.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from extract.score import FIELDS, Score, total
from outputs.scoring import measure, pairs
from tests.measure import sheets

FIGURES = Path(__file__).with_name("parity.json")
COMPOSED = sheets.DOCX.parent

Figures = dict[str, dict[str, float]]


def forms(folder: Path, scans: int) -> dict[str, dict[str, Score]]:
    """The scores of each form by plan."""
    word = [(file, gold) for file, gold in pairs(folder) if file.suffix == ".docx"]
    scores: dict[str, dict[str, Score]] = {"Word": _scored(word)}
    with tempfile.TemporaryDirectory() as held:
        printed = sheets.printed([(file.stem, file.read_bytes()) for file, _ in word])
        made = []
        for file, gold in word:
            target = Path(held, f"{file.stem}.pdf")
            target.write_bytes(printed[file.stem])
            made.append((target, gold))
        scores["PDF"] = _scored(made)
        made.sort(key=lambda pair: sheets.page_count(pair[0].read_bytes()))
        for file, _ in made[:scans]:
            file.write_bytes(sheets.scanned(printed[file.stem]))
        scores["scan"] = _scored(made[:scans])
    return scores


def _scored(documents: Sequence[tuple[Path, Path]]) -> dict[str, Score]:
    found = {}
    for file, gold in documents:
        report = measure([(file, gold)])
        print(file.name, *report.skipped.values(), flush=True)
        found[file.stem] = report.scores.get(file.name, Score())
    return found


def figures(scores: Mapping[str, Mapping[str, Score]]) -> Figures:
    """F by field of the Word files, and what the other forms of the same plans lose of it."""
    found: Figures = {}
    for name in FIELDS:
        found[name] = {"Word": total(scores["Word"].values()).fields[name].f or 0.0}
        for form in ("PDF", "scan"):
            alike = total(scores["Word"][plan] for plan in scores[form]).fields[name].f
            other = total(scores[form].values()).fields[name].f
            if alike is not None:
                found[name][form] = alike - (other or 0.0)
    return found


def table(found: Figures | None = None) -> str:
    """The figures that were measured last, for the README."""
    found = found or json.loads(FIGURES.read_text(encoding="utf-8"))
    rows = ["| field | Word: F | PDF: loss | clean scan: loss |", "|---|---|---|---|"]
    for name, held in found.items():
        losses = (f"{max(0.0, held[form]):.3f}" if form in held else "–" for form in ("PDF", "scan"))
        rows.append(f"| {name} | {held['Word']:.3f} | {' | '.join(losses)} |")
    return "\n".join(rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?", default=COMPOSED)
    parser.add_argument("--scans", type=int, default=99)
    chosen = parser.parse_args()
    measured = figures(forms(chosen.folder, chosen.scans))
    if chosen.folder == COMPOSED:
        FIGURES.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    print(table(measured))
