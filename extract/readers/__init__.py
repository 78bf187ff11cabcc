"""What reads which kind of file. Readers are imported when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from extract.document import Document

Reader = Callable[[Path, bytes], Document]


def _lazy(module: str) -> Reader:
    def read(path: Path, data: bytes) -> Document:
        reader: Reader = import_module(f"extract.readers.{module}").read
        return reader(path, data)

    return read


READERS: dict[str, Reader] = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": _lazy("docx"),
    "application/pdf": _lazy("pdf"),
    "application/msword": _lazy("office"),
    "application/rtf": _lazy("office"),
    "application/vnd.oasis.opendocument.text": _lazy("office"),
}
