"""The documents under the paths that a person names, and files that are whole or not there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

SUFFIXES = (".docx", ".docm", ".doc", ".rtf", ".odt", ".pdf")


def documents(paths: Iterable[Path]) -> list[Path]:
    """Every document under the paths, each once, folders in the order of their names.

    A file that is named itself is always there, whatever its suffix, so that the reader can say
    what is wrong with it; in folders only documents count, without Word's lock files ("~$…") and
    hidden files.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        for file in _below(path) if path.is_dir() else [path]:
            found.setdefault(file.resolve(), file)
    return list(found.values())


def _below(folder: Path) -> Iterable[Path]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(SUFFIXES) and not name.startswith(("~$", ".")):
                yield Path(here, name)


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A file to write beside ``path``, which takes its place when the block ends well and else is gone.

    Whoever looks finds the old file or the new one, never a part. Raises ``OSError`` where the folder
    can't be written.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.touch()
        yield beside
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file that is whole or not there. Raises ``OSError`` where the folder can't be written."""
    with whole(path) as beside:
        beside.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
