"""Counts neighbouring syllables in documents: what the scan reader weighs lost tone marks by.

    python corpus/count.py rules/syllables.tsv.gz FOLDER [FOLDER …]

Only pairs that stand in two documents or more are kept, so that names and numbers of single papers
stay out. Scans are left out: what recognition got wrong must not teach it.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from extract import read
from extract.document import Document
from extract.errors import ReadError
from extract.text import plain

_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")


def pairs(document: Document) -> Counter[tuple[str, str]]:
    """How often two syllables stand beside each other with nothing but a blank between them."""
    found: Counter[tuple[str, str]] = Counter()
    for block in document.blocks:
        text = plain(document.read(block.span))
        for run in _RUN.findall(text):
            syllables = ["", *run.split(" "), ""]
            found.update(pairwise(syllables))
    return found


def main(target: str, *folders: str) -> None:
    total: Counter[tuple[str, str]] = Counter()
    documents: Counter[tuple[str, str]] = Counter()
    for folder in folders:
        for path in sorted(Path(folder).glob("*.*")):
            try:
                document = read(path)
            except ReadError:
                continue
            if any(remark.code == "recognised" for remark in document.remarks):
                continue
            found = pairs(document)
            total += found
            documents.update(found.keys())
    lines = [f"{a} {b} {total[a, b]}" for a, b in sorted(total) if documents[a, b] > 1]
    Path(target).write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))
    print(f"{len(lines)} pairs of {sum(total.values())} syllables")


if __name__ == "__main__":
    main(*sys.argv[1:])
