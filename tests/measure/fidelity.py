"""How faithfully documents are read: ``python -m tests.measure.fidelity`` writes ``fidelity.json``.

Each composed plan is read in six forms. The Word file is held against what LibreOffice and python-docx
see in it; the other forms are held against the Word file as it was read.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from pathlib import Path

import docx
from lxml import etree

from extract.document import Document
from extract.readers import DOCX as DOCX_TYPE
from extract.readers import PDF, READERS
from extract.text import collapse, nfc
from tests.measure import sheets

FIGURES = Path(__file__).with_name("fidelity.json")
SCANNED = (
    "huyen-cai-cach-2024", "so-chuyen-doi-so-2025", "huyen-phong-chay-rung-2019",
    "hoi-nong-dan-dai-hoi-2024", "truong-ngay-hoi-doc-sach-2025", "xa-ban-chi-dao-2026",
    "tinh-cong-van-giai-ngan-2026",
)  # fmt: skip
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")

Grid = list[list[str | None]]


@dataclass(frozen=True)
class Sheet:
    """What a form says: its words in order, footnotes with the word before their mark, grids of ruled tables.

    A square that holds ``None`` is not known.
    """

    words: list[str]
    notes: list[tuple[str, str]]
    tables: list[Grid]


@dataclass
class Tally:
    """Counts over documents; ``right`` of ``all`` each."""

    documents: int = 0
    letters: int = 0
    wrong: int = 0
    words: int = 0
    moved: int = 0
    numbers: int = 0
    numbers_right: int = 0
    notes: int = 0
    notes_right: int = 0
    cells: int = 0
    cells_right: int = 0

    def add(self, truth: Sheet, found: Sheet) -> None:
        self.documents += 1
        self.letters += sum(map(len, truth.words))
        self.words += len(truth.words)
        wrong, moved = differences(truth.words, found.words)
        self.wrong += wrong
        self.moved += moved
        one, two = (Counter(_NUMBER.findall(" ".join(sheet.words))) for sheet in (truth, found))
        self.numbers += max(one.total(), two.total())
        self.numbers_right += (one & two).total()
        self.notes += len(truth.notes)
        self.notes_right += sum(note in found.notes for note in truth.notes)
        for index, table in enumerate(truth.tables):
            other = found.tables[index] if index < len(found.tables) else []
            for row, squares in enumerate(table):
                for column, words in enumerate(squares):
                    if words is not None:
                        self.cells += 1
                        there = row < len(other) and column < len(other[row])
                        self.cells_right += there and other[row][column] == words


def differences(truth: Sequence[str], found: Sequence[str]) -> tuple[int, int]:
    """Letters that are wrong, missing or too much; and words that stand elsewhere than they should."""
    wrong = moved = 0
    gaps = [
        (list(truth[a:b]), list(found[c:d]))
        for kind, a, b, c, d in SequenceMatcher(None, truth, found, autojunk=False).get_opcodes()
        if kind != "equal"
    ]
    elsewhere = Counter(w for one, _ in gaps for w in one) & Counter(w for _, two in gaps for w in two)
    moved = elsewhere.total()
    spare = elsewhere.copy()
    for one, two in gaps:
        rest = "".join(_without(one, elsewhere))
        wrong += distance(rest, "".join(_without(two, spare)))
    return wrong, moved


def _without(words: list[str], taken: Counter[str]) -> Iterator[str]:
    for word in words:
        if taken[word]:
            taken[word] -= 1
        else:
            yield word


def distance(one: str, two: str) -> int:
    """Levenshtein's distance."""
    before = list(range(len(two) + 1))
    for i, char in enumerate(one, 1):
        row = [i]
        for j, other in enumerate(two, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (char != other)))
        before = row
    return before[-1]


def sheet_of(document: Document) -> Sheet:
    """A document as it was read, without its margins."""
    text = " ".join(document.text[slice(*b.span)] for b in document.blocks if b.kind != "margin")
    notes = [(_last_word(document.text[: note.anchor]), document.read(note.span)) for note in document.notes]
    tables: list[Grid] = [
        [["" if cell is None else document.read(cell.span) for cell in row] for row in table.grid()]
        for table in document.tables
        if table.ruled
    ]
    return Sheet(text.split(), notes, tables)


def _last_word(text: str) -> str:
    return text[-200:].split()[-1] if text.strip() else ""


def sheet_by_others(data: bytes, text: str) -> Sheet:
    """A Word file by other readers: words by LibreOffice, tables by python-docx, notes out of the XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        below = etree.fromstring(archive.read("word/footnotes.xml"))
    shown = {
        note.get(f"{_W}id"): collapse(nfc("".join(t.text or "" for t in note.iter(f"{_W}t"))))
        for note in below.iter(f"{_W}footnote")
    }
    notes = []
    for paragraph in body.iter(f"{_W}p"):
        before = ""
        for node in paragraph.iter(f"{_W}t", f"{_W}footnoteReference"):
            if node.tag == f"{_W}t":
                before += node.text or ""
            else:
                notes.append((_last_word(nfc(before)), shown[node.get(f"{_W}id")]))
    for index, (before, _) in enumerate(notes, 1):  # LibreOffice writes the marks into the text
        text = text.replace(f"{before}{index}", before, 1)
    text = text.replace("•", "-")  # … and every automatic bullet as this one; the plans have dashes only
    tables: list[Grid] = []
    for table in docx.Document(io.BytesIO(data)).tables:
        if table._tbl.tblPr.find(f"{_W}tblBorders") is None:
            continue
        tables.append(
            [
                [
                    None if cell._tc.findall(f".//{_W}numPr") else collapse(nfc(cell.text))
                    for cell in row.cells
                ]
                for row in table.rows
            ]
        )
    return Sheet(
        f"{nfc(text.lstrip(chr(0xFEFF)))} {' '.join(note for _, note in notes)}".split(), notes, tables
    )


def forms(names: Sequence[str]) -> Iterator[tuple[str, str, bytes, Sheet]]:
    """Every form of the plans: its title, the plan's name, the file, and what it must say."""
    stored = {name: (sheets.DOCX / f"{name}.docx").read_bytes() for name in names}
    texts = sheets.printed(list(stored.items()), "txt")
    truth = {}
    for name, data in stored.items():
        yield "Word", name, data, sheet_by_others(data, texts[name].decode())
        truth[name] = sheet_of(READERS[DOCX_TYPE](Path(f"{name}.docx"), data))
    good = sheets.printed(list(stored.items()))
    yield from (("PDF", name, good[name], truth[name]) for name in names)
    plain = sheets.printed([(name, sheets.in_plain_font(data)) for name, data in stored.items()])
    yield from (("PDF, font without Vietnamese letters", name, plain[name], truth[name]) for name in names)
    blank = {name: sheets.before_signing(data) for name, data in stored.items()}
    unsigned = sheets.printed([(name, data) for name, (data, _) in blank.items()])
    for name in names:
        yield "PDF, signed", name, sheets.signed(unsigned[name], blank[name][1]), truth[name]
    for name in names:
        if name in SCANNED:
            yield "scan, clean", name, sheets.scanned(good[name]), truth[name]
    for name in names:
        if name in SCANNED:
            yield "scan, leaning and noisy", name, sheets.scanned_badly(good[name]), truth[name]


def measure(names: Sequence[str], each: bool = False) -> dict[str, Tally]:
    tallies: dict[str, Tally] = {}
    for title, name, data, truth in forms(names):
        kind = DOCX_TYPE if title == "Word" else PDF
        tally = Tally()
        found = sheet_of(READERS[kind](Path(name), data))
        tally.add(truth, found)
        if each:
            print(title, name, {key: value for key, value in asdict(tally).items() if value}, flush=True)
        whole = tallies.setdefault(title, Tally())
        for key, value in asdict(tally).items():
            setattr(whole, key, getattr(whole, key) + value)
    return tallies


def table() -> str:
    """The figures that were measured last, for the README."""
    rows = [
        "| form | plans | characters | order | numbers | footnotes | table cells |",
        "|---|---|---|---|---|---|---|",
    ]
    for title, held in json.loads(FIGURES.read_text(encoding="utf-8")).items():
        tally = Tally(**held)
        shares = (
            _share(tally.letters - tally.wrong, tally.letters),
            _share(tally.words - tally.moved, tally.words),
            _share(tally.numbers_right, tally.numbers),
            f"{tally.notes_right} of {tally.notes}",
            _share(tally.cells_right, tally.cells),
        )
        rows.append(f"| {title} | {tally.documents} | {' | '.join(shares)} |")
    return "\n".join(rows)


def _share(part: int, whole: int) -> str:
    return f"{int(10_000 * part / whole) / 100:.2f} %" if whole else "–"


if __name__ == "__main__":
    plans = sorted(path.stem for path in sheets.DOCX.glob("*.docx"))
    found = {title: asdict(tally) for title, tally in measure(plans, each=True).items()}
    FIGURES.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(table())
