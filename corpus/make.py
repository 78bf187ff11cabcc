"""Makes the documents and their gold from ``plans/*.py``: ``python corpus/make.py [--check] [NAME …]``.

``docx/files`` and both ``gold`` folders come out the same on every run. A PDF is made anew by LibreOffice
(``soffice``) where its .docx has changed or it is missing. ``--check`` writes nothing and fails on a
difference.
"""

from __future__ import annotations

import io
import json
import runpy
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def made(source: Path) -> dict[Path, bytes]:
    """The files of a plan, without its PDF."""
    plan = runpy.run_path(str(source))["plan"]
    gold = (json.dumps(plan.gold, ensure_ascii=False, indent=1) + "\n").encode()
    return {
        HERE / "docx" / "files" / f"{plan.slug}.docx": plan.word.file(plan.header["title"] or plan.slug),
        HERE / "docx" / "gold" / f"{plan.slug}.json": gold,
        HERE / "pdf" / "gold" / f"{plan.slug}.json": gold,
    }


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def same(path: Path, content: bytes) -> bool:
    """Whether a file holds this; documents by their parts, for machines compress differently."""
    if not path.exists():
        return False
    stored = path.read_bytes()
    if path.suffix == ".docx" and stored != content:
        return unpacked(stored) == unpacked(content)
    return stored == content


def print_pdf(documents: list[Path]) -> None:
    """The PDFs of Word documents, by LibreOffice with a profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                str(HERE / "pdf" / "files"),
                *map(str, documents),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )


def main(arguments: list[str]) -> int:
    names = [a for a in arguments if not a.startswith("-")]
    changed = []
    for source in sorted((HERE / "plans").glob("*.py")):
        if names and source.stem not in names:
            continue
        for path, content in made(source).items():
            if not same(path, content):
                changed.append(path)
                if "--check" not in arguments:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(content)
    if "--check" in arguments:
        for path in changed:
            print(f"{path.relative_to(HERE)} is not what its source makes", file=sys.stderr)
        return 1 if changed else 0
    (HERE / "pdf" / "files").mkdir(parents=True, exist_ok=True)
    documents = sorted((HERE / "docx" / "files").glob("*.docx"))
    unprinted = [
        d for d in documents if d in changed or not (HERE / "pdf" / "files" / f"{d.stem}.pdf").exists()
    ]
    if unprinted:
        print_pdf(unprinted)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    raise SystemExit(main(sys.argv[1:]))
