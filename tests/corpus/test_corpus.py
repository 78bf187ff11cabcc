"""The composed corpus agrees with itself: every recorded word stands in the printed document."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from lxml import etree

CORPUS = Path(__file__).parents[2] / "corpus"
GOLD = sorted((CORPUS / "docx" / "gold").glob("*.json"))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

SECTION_KINDS = {
    "purpose", "objective", "scope", "situation", "tasks", "schedule", "funding", "organisation", "reporting",
    "appendix", "other",
}  # fmt: skip
RRULE = re.compile(
    r"FREQ=(WEEKLY|MONTHLY|YEARLY)(;INTERVAL=\d)?(;BYMONTH=\d{1,2}(,\d{1,2})*)?(;BYMONTHDAY=\d{1,2}(,\d{1,2})*)?"
    r"(;BYDAY=(MO|TU|WE|TH|FR|SA|SU))?"
)
LETTERS = re.compile(r"[^\W\d_]+")
HEADER = {
    "issuer", "superior", "number", "place", "date", "doc_type", "title", "signer_title", "signer_name",
}  # fmt: skip


def collapse(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def printed(path: Path) -> str:
    """The words of a Word document, one line a paragraph, cells and footnotes in their order."""
    lines = []
    with zipfile.ZipFile(path) as archive:
        for part in ("word/document.xml", "word/footnotes.xml"):
            for paragraph in etree.fromstring(archive.read(part)).iter(f"{W}p"):
                words = []
                for node in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab"):
                    words.append(node.text or "" if node.tag == f"{W}t" else " ")
                lines.append("".join(words))
    return collapse(" ".join(lines))


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def quoted(gold: Any) -> list[str]:
    """Every string of a gold file that must be found in the document."""
    header = gold["header"]
    found = [header[key] for key in HEADER - {"date", "title"} if header[key]]
    found += [s["heading"] for s in gold["sections"]]
    for task in gold["tasks"]:
        found += [task["text"], *task["lead"], *task["support"], *task["products"]]
        found += [deadline["text"] for deadline in task["deadlines"]]
    for target in gold["targets"]:
        found += [target["text"], target["metric"]]
    return found


@pytest.fixture(params=GOLD, ids=lambda path: path.stem)
def gold(request: pytest.FixtureRequest) -> Any:
    return read(request.param)


def test_there_is_a_corpus() -> None:
    tasks = sum(len(read(path)["tasks"]) for path in GOLD)
    assert len(GOLD) >= 10
    assert tasks >= 150


def test_every_recorded_word_is_printed(gold: Any) -> None:
    text = printed(CORPUS / "docx" / "files" / f"{gold['doc']}.docx")
    missing = [words for words in quoted(gold) if collapse(words) not in text]
    assert not missing
    title = gold["header"]["title"]
    assert title is None or collapse(title) in text


def test_deadlines_are_well_formed(gold: Any) -> None:
    for task in gold["tasks"]:
        for deadline in task["deadlines"]:
            assert set(deadline) == {"text", "kind", "start", "due", "rrule"}
            start, due, rrule = deadline["start"], deadline["due"], deadline["rrule"]
            for iso in (start, due):
                assert iso is None or date.fromisoformat(iso)
            kind = deadline["kind"]
            assert rrule is None or (kind == "recurring" and RRULE.fullmatch(rrule)), deadline
            if kind == "date":
                assert due and start is None, deadline
            elif kind == "period":
                assert (start or due) and (not start or not due or start <= due), deadline
            elif kind != "ongoing":
                assert kind in {"recurring", "relative", "unspecified"}
                assert start is None and due is None, deadline


def test_the_record_has_the_published_form(gold: Any) -> None:
    assert set(gold) == {"doc", "header", "sections", "tasks", "targets", "notes"}
    assert set(gold["header"]) == HEADER
    iso = gold["header"]["date"]
    assert iso is None or re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", iso)
    for section in gold["sections"]:
        assert set(section) == {"label", "heading", "kind"}
        assert section["kind"] in SECTION_KINDS
        assert not section["heading"].endswith(":")
    for task in gold["tasks"]:
        assert set(task) == {"label", "text", "lead", "support", "deadlines", "products", "optional"}
        assert task["text"] and not task["text"].endswith("./.")
        assert not set(task["lead"]) & set(task["support"])
    for target in gold["targets"]:
        assert target["op"] in {">=", ">", "<=", "<", "=", "+=", "-="}
        year = target["period"]
        assert year is None or re.fullmatch(r"\d{4}(-\d{2}-\d{2})?", year)


def test_both_forms_are_there_with_one_record(gold: Any) -> None:
    name = gold["doc"]
    assert (CORPUS / "docx" / "files" / f"{name}.docx").is_file()
    assert (CORPUS / "pdf" / "files" / f"{name}.pdf").read_bytes().startswith(b"%PDF")
    assert read(CORPUS / "pdf" / "gold" / f"{name}.json") == gold


def test_the_printed_form_holds_the_same_words(gold: Any) -> None:
    """Words, not sentences: cells and lines of a page come in another order."""
    pages = pypdfium2.PdfDocument(CORPUS / "pdf" / "files" / f"{gold['doc']}.pdf")
    text = collapse(" ".join(page.get_textpage().get_text_range() for page in pages))
    words = set(LETTERS.findall(text))  # without digits: a footnote's mark sticks to its word
    missing = {word for quote in quoted(gold) for word in LETTERS.findall(collapse(quote))} - words
    assert not missing


def test_python_docx_opens_them(gold: Any) -> None:
    document = docx.Document(str(CORPUS / "docx" / "files" / f"{gold['doc']}.docx"))
    assert document.paragraphs


def test_the_hard_things_are_there() -> None:
    """What the README promises, by the traces it leaves in the files."""
    xml = {}
    for path in (CORPUS / "docx" / "files").glob("*.docx"):
        with zipfile.ZipFile(path) as archive:
            xml[path.stem] = archive.read("word/document.xml").decode()
    traces = (
        "w:footnoteReference", "w:numPr", "w:vMerge", "w:gridSpan", "w:tblHeader", 'w:orient="landscape"',
        ">đ) ", ">nt<", ">-nt-<", ">(1)<", "Uỷ ban",
    )  # fmt: skip
    absent = [trace for trace in traces if not any(trace in text for text in xml.values())]
    assert not absent
    assert any(unicodedata.normalize("NFC", text) != text for text in xml.values())


def test_sources_make_what_is_stored() -> None:
    done = subprocess.run(
        [sys.executable, str(CORPUS / "make.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
