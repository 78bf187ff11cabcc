"""The score of documents may only rise."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from outputs.scoring import Report, measure, pairs
from tests.floor import KINDS, ROOT, fallen, figures, floors, report

OPEN = ROOT.parent / "shared" / "corpus" / "open"  # real documents, where somebody has put them
OPEN_FLOOR = {
    "header": 0.97,
    "sections": 0.97,
    "section kind": 0.95,
    "tasks": 0.96,
    "text exact": 0.93,
    "lead": 0.95,
    "support": 0.94,
    "deadlines": 0.94,
    "products": 0.95,
    "touch-free": 0.85,
}


def losses(found: Report, fields: list[str]) -> str:
    """The first losses of the fields, so that a failure shows what went wrong."""
    names = {line.split(":")[0] for line in fields}
    lines = [
        f"{document} · {loss.field} · {loss.label}: − {loss.gold} + {loss.got}"
        for document, score in found.scores.items()
        for loss in score.losses
        if loss.field in names
    ]
    return "\n".join([*fields, *lines[:40]])


@pytest.mark.parametrize("kind", KINDS)
def test_the_bundled_corpus_keeps_its_score(kind: str) -> None:
    found = report(kind)
    assert found.skipped == {}
    assert len(found.scores) == len(list((ROOT / "corpus" / kind / "gold").glob("*.json")))
    below = fallen(floors()[kind], figures(found.total))
    assert not below, losses(found, below)


@pytest.mark.parametrize("kind", KINDS)
def test_every_bundled_document_has_gold(kind: str) -> None:
    folder = ROOT / "corpus" / kind

    def names(below: str) -> set[str]:
        return {path.stem for path in Path(folder, below).iterdir()}

    assert names("files") == names("gold")
    assert len(names("files")) >= 10


def is_scan(path: Path) -> bool:
    """Whether a file is a PDF without a text layer worth the name: recognising it takes its time."""
    if path.suffix != ".pdf":
        return False
    with pypdfium2.PdfDocument(path) as document:
        letters: int = sum(page.get_textpage().count_chars() for page in document)
        return letters < 200 * len(document)


@pytest.mark.skipif(not OPEN.is_dir(), reason="no real documents beside the repository")
def test_real_documents_keep_their_score() -> None:
    found = measure(pair for pair in pairs(OPEN) if not is_scan(pair[0]))
    assert len(found.scores) >= 20
    below = fallen(OPEN_FLOOR, figures(found.total))
    assert not below, losses(found, below)
