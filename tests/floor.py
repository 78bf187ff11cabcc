"""The score that the bundled corpus must keep.

``python -m tests.floor`` measures it anew and writes ``tests/floor.json``. A floor only rises; where
one must fall, ``--lower`` says that this is meant, and the commit says why.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from extract.score import FIELDS, Score
from outputs.scoring import Report, measure, pairs

ROOT = Path(__file__).parents[1]
FLOOR = Path(__file__).with_name("floor.json")
KINDS = ("docx", "pdf")

Figures = dict[str, float]


def figures(score: Score) -> Figures:
    """F by field and the touch-free rate, cut after three decimals, where there was something to find."""
    found = {name: score.fields[name].f for name in FIELDS} | {"touch-free": score.touch_free}
    return {name: int(value * 1000) / 1000 for name, value in found.items() if value is not None}


def report(kind: str) -> Report:
    return measure(pairs(ROOT / "corpus" / kind))


def floors() -> dict[str, Figures]:
    return {kind: dict(entries) for kind, entries in json.loads(FLOOR.read_text(encoding="utf-8")).items()}


def fallen(floor: Figures, now: Figures) -> list[str]:
    """What is below its floor, as lines to print."""
    return [
        f"{name}: {now.get(name)} < {value}" for name, value in floor.items() if now.get(name, 0.0) < value
    ]


def main(lower: bool) -> int:
    old = floors() if FLOOR.is_file() else {}
    new = {kind: figures(report(kind).total) for kind in KINDS}
    lost = [f"{kind} {line}" for kind in old for line in fallen(old[kind], new[kind])]
    if lost and not lower:
        print("\n".join([*lost, "nothing written; --lower accepts this"]))
        return 1
    FLOOR.write_text(json.dumps(new, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main("--lower" in sys.argv[1:]))
