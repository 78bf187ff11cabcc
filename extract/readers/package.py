"""An Office Open XML package: its parts, opened within bounds and without following anything outside."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from functools import cached_property
from io import BytesIO
from typing import TypeAlias

from lxml import etree

from extract.errors import Damaged, Encrypted

MAX_PART = 64 * 2**20  # bytes of one part; a plan of 500 pages has about 15 MB
MAX_TOTAL = 128 * 2**20  # bytes of all parts that are read
MAX_RATIO = 400  # XML deflates 10 to 60 times; a bomb about a thousand
RATIO_FROM = 20 * 2**20  # below this size the ratio says nothing
MAX_PARTS = 10_000

Element: TypeAlias = etree._Element

_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
}
_PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,  # at most 256 elements deep, so that walking the tree cannot overflow the stack
    remove_comments=True,
    remove_pis=True,
)


class Package:
    """The parts of a zip by name.

    Raises :class:`Damaged` for a broken zip, a broken part or sizes that no plan has, and
    :class:`Encrypted` for a zip with a password.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeDecodeError) as error:
            raise Damaged(f"zip: {error}") from error
        self._left = MAX_TOTAL
        if len(infos) > MAX_PARTS:
            raise Damaged(f"{len(infos)} parts")
        self._infos = {info.filename.replace("\\", "/").lstrip("/"): info for info in infos}

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    @property
    def names(self) -> list[str]:
        return list(self._infos)

    def bytes(self, name: str) -> bytes:
        """The bytes of a part. Reads no further than its bound, whatever the zip promises."""
        info = self._infos.get(name)
        if info is None:
            raise Damaged(f"no part {name}")
        if info.flag_bits & 0x1:
            raise Encrypted(name)
        bound = min(MAX_PART, self._left, max(RATIO_FROM, info.compress_size * MAX_RATIO))
        try:
            with self._zip.open(info) as stream:
                data = stream.read(bound + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise Damaged(f"{name}: {error}") from error
        if len(data) > bound:
            raise Damaged(f"{name} unpacks to more than {bound} bytes")
        self._left -= len(data)
        return data

    def xml(self, name: str) -> Element:
        """The root of an XML part, in the transitional namespaces."""
        data = self.bytes(name)
        if _STRICT in data:
            for strict, transitional in _TRANSITIONAL.items():
                data = data.replace(strict, transitional)
        try:
            root = etree.fromstring(data, _PARSER)
        except etree.XMLSyntaxError as error:
            raise Damaged(f"{name}: {error}") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise Damaged(f"{name} declares a document type")  # no office program writes one; entity bombs do
        return root

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """The internal relations of a part: id to (last word of the type, target part)."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", name + ".rels")
        if rels not in self:
            return {}
        found = {}
        for relation in self.xml(rels):
            if relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target", "")
            target = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            kind = relation.get("Type", "").rsplit("/", 1)[-1]
            found[relation.get("Id", "")] = (kind, posixpath.normpath(target))
        return found

    @cached_property
    def document(self) -> str:
        """The name of the main part. Raises :class:`Damaged` where there is none."""
        for kind, target in self.relations("").values():
            if kind == "officeDocument" and target in self:
                return target
        if "word/document.xml" in self:
            return "word/document.xml"
        raise Damaged("no main part")
