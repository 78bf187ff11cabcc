"""What :func:`extract.read` takes and what it refuses, each broken file made here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from extract import errors, read
from extract.readers import office
from tests.extract.readers.word import LINES, SPACES, p, tbl, tc, tr, word, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def ole(stream: str, locked: bool = False) -> bytes:
    """The outline of an OLE file: its first block, a Word block, a directory with one name."""
    block = b"\xec\xa5" + bytes(9) + bytes([1 if locked else 0])
    return OLE.ljust(512, b"\0") + block.ljust(512, b"\0") + stream.encode("utf-16-le")


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def with_part(name: str, text: str) -> bytes:
    return zipped(parts(word(p("Kế hoạch"))) | {name: text})


def without_part(name: str) -> bytes:
    files = parts(word(p("Kế hoạch")))
    del files[name]
    return zipped(files)


def password_zip() -> bytes:
    """A zip whose directory says that its parts are encrypted."""
    data = bytearray(word(p("Kế hoạch")))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    return bytes(data)


def bomb() -> bytes:
    """A main part of 60 MB in 60 kB."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * (60 * 2**20))
    return stream.getvalue()


def entity_bomb() -> bytes:
    entities = '<!ENTITY a0 "Kế hoạch">' + "".join(
        f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10)
    )
    body = f"<w:document {SPACES}><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>"
    return with_part("word/document.xml", f"<!DOCTYPE x [{entities}]>{body}")


def outside_entity() -> bytes:
    body = f"<w:document {SPACES}><w:body><w:p><w:r><w:t>&file;</w:t></w:r></w:p></w:body></w:document>"
    return with_part(
        "word/document.xml", f'<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/hostname">]>{body}'
    )


def deep() -> bytes:
    """Tables in tables, far deeper than a person could see."""
    return word(f"{'<w:tbl><w:tr><w:tc>' * 5000}{p('Kế hoạch')}{'</w:tc></w:tr></w:tbl>' * 5000}")


REFUSED: list[tuple[str, Callable[[], bytes], type[errors.ReadError]]] = [
    ("nothing", lambda: b"", errors.Empty),
    ("only zeros", lambda: bytes(4096), errors.Empty),
    ("no words", lambda: word(p()), errors.Empty),
    ("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(64), errors.Unsupported),
    ("a zip of something", lambda: zipped({"a.txt": "Kế hoạch"}), errors.Unsupported),
    ("a spreadsheet", lambda: zipped({"[Content_Types].xml": "spreadsheetml"}), errors.Unsupported),
    ("an old spreadsheet", lambda: ole("Workbook"), errors.Unsupported),
    ("a protected .docx", lambda: ole("EncryptedPackage"), errors.Encrypted),
    ("a .doc with a password", lambda: ole("WordDocument", locked=True), errors.Encrypted),
    ("a zip with a password", password_zip, errors.Encrypted),
    ("the first half", lambda: word(p("Kế hoạch"))[:400], errors.Damaged),
    ("a broken part", lambda: with_part("word/document.xml", "<w:document>"), errors.Damaged),
    ("no main part", lambda: without_part("word/document.xml"), errors.Damaged),
    ("a bomb", bomb, errors.Damaged),
    ("a bomb of entities", entity_bomb, errors.Damaged),
    ("an entity from outside", outside_entity, errors.Damaged),
    ("tables in tables", deep, errors.Damaged),
    ("secret", lambda: word(p("UBND TỈNH") + p("TỐI MẬT") + p("KẾ HOẠCH")), errors.Secret),
    ("secret in the letterhead", lambda: word(tbl(tr(tc("UBND TỈNH", " MẬT "), "CỘNG HÒA"))), errors.Secret),
    ("secret in the margin", lambda: word(
        p("KẾ HOẠCH") + '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>', header1=p("TUYỆT MẬT")
    ), errors.Secret),
]  # fmt: skip


@pytest.mark.parametrize(("make", "error"), [pytest.param(m, e, id=name) for name, m, e in REFUSED])
def test_refused(tmp_path: Path, make: Callable[[], bytes], error: type[errors.ReadError]) -> None:
    file = tmp_path / "ke-hoach.docx"
    file.write_bytes(make())
    with pytest.raises(errors.ReadError) as caught:
        read(file)
    assert type(caught.value) is error


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "ke-hoach.docx", tmp_path):
        with pytest.raises(errors.Missing):
            read(path)


def test_every_refusal_has_its_own_code_and_a_remedy() -> None:
    kinds = errors.ReadError.__subclasses__()
    assert len({kind.code for kind in kinds}) == len({kind.exit_code for kind in kinds}) == len(kinds)
    assert all(len(kind.remedy) > 20 for kind in kinds)


@pytest.mark.parametrize("name", ["ke-hoach.docx", "ke-hoach.docm", "ke-hoach.pdf", "ke-hoach"])
def test_the_content_counts_and_not_the_suffix(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(word(p("Kế hoạch")))
    document = read(file)
    assert document.text == "Kế hoạch"
    assert document.source.name == name
    assert len(document.source.sha256) == 64


def test_the_word_secret_in_prose_is_no_mark(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.docx"
    file.write_bytes(word(p("Bảo vệ bí mật nhà nước") + p("Mật") + p("Cơ quan MẬT vụ")))
    assert read(file).text.startswith("Bảo vệ")


def test_a_file_in_the_strict_form_of_the_standard(tmp_path: Path) -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = f'<w:document xmlns:w="{strict}"><w:body>{tbl(tr("Kế hoạch"), form=LINES)}</w:body></w:document>'
    file = tmp_path / "ke-hoach.docx"
    file.write_bytes(with_part("word/document.xml", body))
    assert read(file).text == "Kế hoạch"


def test_a_zip_with_backslashes(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.docx"
    file.write_bytes(
        zipped({name.replace("/", "\\"): text for name, text in parts(word(p("Kế hoạch"))).items()})
    )
    assert read(file).text == "Kế hoạch"


def test_old_files_need_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "installed", lambda: None)
    for name, data in (("a.rtf", rb"{\rtf1 Ke hoach}"), ("a.doc", ole("WordDocument"))):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(errors.NeedsLibreOffice):
            read(tmp_path / name)


@pytest.mark.skipif(not office.installed(), reason="LibreOffice is not installed")
def test_an_old_file_is_read_through_libreoffice(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.rtf"
    file.write_bytes(rb"{\rtf1\ansi\uc1 K\u7871? ho\u7841?ch\par Giao S\u7903? Y t\u7871?\par}")
    document = read(file)
    assert document.text == "Kế hoạch\nGiao Sở Y tế"
    assert (document.source.name, document.source.media_type) == ("ke-hoach.rtf", "application/rtf")


@pytest.mark.skipif(not office.installed(), reason="LibreOffice is not installed")
def test_what_libreoffice_makes_nothing_of_is_damaged(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.doc"
    file.write_bytes(ole("WordDocument"))
    with pytest.raises(errors.Damaged):
        read(file)


def test_a_conversion_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nsleep 60\n")
    program.chmod(0o755)
    monkeypatch.setattr(office, "installed", lambda: str(program))
    monkeypatch.setattr(office, "TIMEOUT", 0.2)
    with pytest.raises(errors.Damaged, match="did not finish"):
        office.convert(b"", ".doc")
