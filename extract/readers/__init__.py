"""What reads which kind of file. Readers are imported when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from extract.document import Document

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DOC = "application/msword"
RTF = "application/rtf"
ODT = "application/vnd.oasis.opendocument.text"
PDF = "application/pdf"

Reader = Callable[[Path, bytes], Document]


def _lazy(module: str) -> Reader:
    def read(path: Path, data: bytes) -> Document:
        reader: Reader = import_module(f"extract.readers.{module}").read
        return reader(path, data)

    return read


READERS: dict[str, Reader] = {
    DOCX: _lazy("docx"),
    PDF: _lazy("pdf"),
    DOC: _lazy("office"),
    RTF: _lazy("office"),
    ODT: _lazy("office"),
}
