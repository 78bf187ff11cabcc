"""How fast documents are read: ``python -m tests.measure.speed [PDF …]`` writes ``speed.json``.

Everything is timed in one run on the same files: seconds of the processor (of this process and those it
starts), which other work on the machine disturbs little; the best of some rounds, programs loaded beforehand.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import pdfplumber
import pypdfium2 as pdfium

from extract.readers import DOCX, PDF, READERS
from tests.measure import sheets

FIGURES = Path(__file__).with_name("speed.json")
PRINTED = sheets.ROOT / "corpus" / "pdf" / "files"
SCANNED = ("huyen-cai-cach-2024", "so-chuyen-doi-so-2025", "tinh-cong-van-giai-ngan-2026")
_PAGES = (10, 100, 400)

Figures = dict[str, float]


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The shortest time of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = sum(os.times()[:4])
        work()
        best = min(best, sum(os.times()[:4]) - start)
    return best


def by_pdfplumber(data: bytes) -> None:
    """Text and tables of every page, as one gets them from pdfplumber."""
    with pdfplumber.open(io.BytesIO(data)) as file:
        for page in file.pages:
            page.extract_text()
            page.extract_tables()
            page.close()


def born_digital(files: Sequence[Path]) -> Figures:
    """Seconds over all files, pages, and how many times as fast the slowest and the middle file is read."""
    ours = theirs = 0.0
    pages = 0
    ratios = []
    for path in files:
        data = path.read_bytes()
        one = seconds(lambda path=path, data=data: [READERS[PDF](path, data) for _ in range(5)]) / 5  # type: ignore[misc]
        two = seconds(lambda data=data: by_pdfplumber(data), 2)  # type: ignore[misc]
        pages += len(READERS[PDF](path, data).pages)
        ours, theirs = ours + one, theirs + two
        ratios.append(two / one)
        print(f"{path.name}: {two / one:.1f} ×", flush=True)
    return {
        "files": len(files), "pages": pages, "ours": ours, "theirs": theirs,
        "least": min(ratios), "median": median(ratios),
    }  # fmt: skip


def word(files: Sequence[Path]) -> Figures:
    """Seconds over all files; of pandoc without the time that it takes to start."""
    start = seconds(lambda: _pandoc(["--version"]), 5)
    ours = theirs = 0.0
    for path in files:
        data = path.read_bytes()
        ours += seconds(lambda path=path, data=data: [READERS[DOCX](path, data) for _ in range(9)]) / 9  # type: ignore[misc]
        theirs += max(0.0, seconds(lambda path=path: _pandoc(["-t", "plain", str(path)])) - start)  # type: ignore[misc]
    return {"files": len(files), "ours": ours, "theirs": theirs, "start": start}


def _pandoc(arguments: list[str]) -> None:
    subprocess.run(["pandoc", *arguments], check=True, stdout=subprocess.DEVNULL)


def scans(names: Iterable[str]) -> Figures:
    """Seconds over all pages, beside Tesseract alone on the pictures in the same files, as many at a time."""
    ours = theirs = 0.0
    pages = 0
    for name in names:
        data = sheets.scanned((PRINTED / f"{name}.pdf").read_bytes())
        ours += seconds(lambda data=data: READERS[PDF](Path("quet.pdf"), data), 2)  # type: ignore[misc]
        with tempfile.TemporaryDirectory() as held:
            pictures = []
            with pdfium.PdfDocument(data) as file:
                for number, page in enumerate(file):
                    pictures.append(Path(held, f"{number}.png"))
                    page.render(scale=300 / 72).to_pil().convert("L").save(pictures[-1])
            pages += len(pictures)

            def recognise(pictures: list[Path] = pictures) -> None:
                with ThreadPoolExecutor(os.cpu_count()) as pool:
                    list(pool.map(_tesseract, pictures))

            theirs += seconds(recognise, 2)
    return {"pages": pages, "ours": ours, "theirs": theirs}


def _tesseract(picture: Path) -> None:
    subprocess.run(
        ["tesseract", str(picture), "-", "-l", "vie", "--dpi", "300", "tsv"],
        check=True, capture_output=True, env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )  # fmt: skip


_PEAK = (
    "import re, sys; from pathlib import Path; from extract.readers import PDF, READERS\n"
    "path = Path(sys.argv[1]); READERS[PDF](path, path.read_bytes())\n"
    "print(int(re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1]) / 1024)"
)


def memory() -> dict[str, float]:
    """MiB at most, by number of pages: printed plans put one behind another."""
    found = {}
    for pages in _PAGES:
        with tempfile.TemporaryDirectory() as held, pdfium.PdfDocument.new() as made:
            while len(made) < pages:
                for path in sorted(PRINTED.glob("*.pdf")):
                    with pdfium.PdfDocument(path) as file:
                        made.import_pages(file, list(range(min(len(file), pages - len(made)))))
            target = Path(held, "dai.pdf")
            made.save(target)
            done = subprocess.run(
                [sys.executable, "-c", _PEAK, str(target)], cwd=sheets.ROOT,
                check=True, capture_output=True, text=True,
            )  # fmt: skip
            found[str(pages)] = float(done.stdout)
    return found


def table() -> str:
    """The figures that were measured last, for the README."""
    held = json.loads(FIGURES.read_text(encoding="utf-8"))
    printed, docx, scan, peak = held["pdf"], held["docx"], held["scans"], held["memory"]
    paper = printed["pages"] / printed["ours"], printed["pages"] / printed["theirs"]
    files = 1000 * docx["ours"] / docx["files"], 1000 * docx["theirs"] / docx["files"]
    recognised = scan["ours"] / scan["pages"], scan["theirs"] / scan["pages"]
    rows = (
        ("what is read", "boctach", "beside it", ""),
        ("---",) * 4,
        (
            f"printed PDF, {printed['pages']} pages",
            f"{paper[0]:.0f} pages/s",
            f"pdfplumber, `extract_text` and `extract_tables`: {paper[1]:.0f} pages/s",
            f"{paper[0] / paper[1]:.1f} × as fast (the slowest file {printed['least']:.1f} ×)",
        ),
        (
            f"Word, {docx['files']} files",
            f"{files[0]:.0f} ms a file",
            f"pandoc, its start not counted: {files[1]:.0f} ms",
            f"{files[1] / files[0]:.0f} × as fast",
        ),
        (
            f"scans, {scan['pages']} pages",
            f"{recognised[0]:.1f} s a page",
            f"Tesseract alone: {recognised[1]:.1f} s",
            f"{recognised[0] / recognised[1]:.2f} of its time",
        ),
        (
            f"PDF of {', '.join(map(str, _PAGES))} pages",
            f"{', '.join(f'{peak[str(n)]:.0f}' for n in _PAGES)} MiB at most",
            "",
            "",
        ),
    )
    return "\n".join(f"| {' | '.join(row)} |" for row in rows).replace(" --- ", "---")


if __name__ == "__main__":
    chosen = [Path(name) for name in sys.argv[1:]]
    if chosen:
        print(born_digital(chosen))
        sys.exit()
    figures = {
        "pdf": born_digital(sorted(PRINTED.glob("*.pdf"))),
        "docx": word(sorted(sheets.DOCX.glob("*.docx"))),
        "scans": scans(SCANNED),
        "memory": memory(),
    }
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(table())
