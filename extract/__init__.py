"""What a plan says, out of the bytes it came in: pure, without clock, network or database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from extract.document import Document
from extract.errors import Damaged, Empty, Encrypted, Missing, Secret, Unsupported
from extract.readers import DOC, DOCX, ODT, PDF, READERS, RTF

if TYPE_CHECKING:
    from extract.model import Plan

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_2003 = b"http://schemas.microsoft.com/office/word/2003/wordml"  # a .doc saved as XML
_SECRET = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"}
_HEAD = 15  # blocks in which a secrecy mark stands, if it stands in the body


def read(path: str | Path) -> Document:
    """The document in a file, whatever its suffix says.

    Raises a :class:`extract.errors.ReadError`: each says what is wrong and what can be done about it.
    """
    path = Path(path)
    if not path.is_file():
        raise Missing(str(path))
    data = path.read_bytes()
    document = READERS[media_type(data)](path, data)
    if not document.text.strip():
        raise Empty(path.name)
    if _is_secret(document):
        raise Secret(path.name)
    return document


def media_type(data: bytes) -> str:
    """What the bytes are. Raises `Empty`, `Damaged`, `Encrypted` or `Unsupported`."""
    if not data.strip(b"\0 \r\n\t"):
        raise Empty("no bytes")
    if data.startswith(b"{\\rtf"):
        return RTF
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Encrypted("protected Office file")
        if "WordDocument".encode("utf-16-le") in data:
            if _is_locked(data):
                raise Encrypted("Word file with a password")
            return DOC
        raise Unsupported("OLE file without a Word document")
    if data.startswith(b"PK"):
        return _zip_type(data)
    if b"%PDF-" in data[:1024]:
        return PDF
    if _WORD_2003 in data[:4096]:
        return DOC
    raise Unsupported("neither Word nor PDF")


def _is_locked(data: bytes) -> bool:
    """Whether a .doc has a password: bit 8 of the flags in its first block ([MS-DOC] 2.5.2, fEncrypted)."""
    start = next((at for at in range(512, len(data) - 12, 512) if data[at : at + 2] == b"\xec\xa5"), None)
    return start is not None and bool(data[start + 11] & 1)


def _zip_type(data: bytes) -> str:
    from extract.readers.package import Package

    package = Package(data)
    if "mimetype" in package and package.bytes("mimetype").startswith(ODT.encode()):
        return ODT
    if "word/document.xml" in package:
        return DOCX
    if "[Content_Types].xml" not in package:
        raise Unsupported("a zip, but no Word file")
    if b"wordprocessingml" in package.bytes("[Content_Types].xml"):
        if "_rels/.rels" not in package:
            raise Damaged("a Word file without its main part")
        return DOCX
    raise Unsupported("an Office file, but no Word file")


def _is_secret(document: Document) -> bool:
    """Whether a secrecy mark stands by itself in the head or the margin (the word in prose is none)."""
    head = [*document.blocks[:_HEAD], *(b for b in document.blocks if b.kind == "margin")]
    lines = (line for block in head for line in document.text[slice(*block.span)].split("\n"))
    return any(" ".join(line.split()).strip(" .:*-–[]()") in _SECRET for line in lines)


def parse(document: Document, *, words: bool = True) -> Plan:
    """Everything that was found in a document, each value with the words it was read from.

    ``words=False`` works on syllables instead of segmented words; it is there to be measured.
    """
    from extract.plan import parse as parse_document  # the rules are loaded when first needed

    return parse_document(document, words=words)
