"""On real plans, where they are at hand: the words a careful reader noted are in the text that was read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract import read
from extract.text import collapse

OPEN = Path(__file__).parents[4] / "shared" / "corpus" / "open"
FILES = sorted((OPEN / "files").glob("*.docx"))


@pytest.mark.skipif(not FILES, reason="no real plans at hand")
def test_the_words_that_a_reader_noted_are_in_the_text() -> None:
    noted = missing = 0
    for file in FILES:
        text = collapse(read(file).text)
        gold = json.loads((OPEN / "gold" / f"{file.stem}.json").read_text(encoding="utf-8"))
        for task in gold["tasks"]:
            values = [task["text"], *task["lead"], *task["support"], *(d["text"] for d in task["deadlines"])]
            noted += len(values)
            missing += sum(value not in text for value in values)
    assert noted > 500
    assert missing <= 0.005 * noted
