"""Which program reads: a stored document is read again when this changes."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

_READING = ("lxml", "numpy", "pillow", "pypdfium2", "python-dateutil", "spacy", "underthesea")


@cache
def program() -> str:
    """A name for the code, the rules and the libraries that turn a file into a plan."""
    digest = sha256()
    for package in ("extract", "rules"):
        spec = find_spec(package)
        for folder in spec.submodule_search_locations or () if spec else ():
            for file in sorted(Path(folder).rglob("*")):
                if file.is_file() and "__pycache__" not in file.parts:
                    digest.update(f"{package}/{file.relative_to(folder).as_posix()}\0".encode())
                    digest.update(file.read_bytes())
    for library in _READING:
        digest.update(f"{library}={_installed(library)}\0".encode())
    return digest.hexdigest()[:16]


def _installed(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
