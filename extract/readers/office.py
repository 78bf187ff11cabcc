"""Old office files (.doc, .rtf, .odt): converted to .docx by LibreOffice, then read as such."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from extract.document import Document, Source
from extract.errors import Damaged, NeedsLibreOffice
from extract.readers import DOC, ODT, RTF, docx

# Nothing outside the file is fetched and no macro runs.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
TIMEOUT = 120  # seconds; a plan of 100 pages converts in about five
_TYPES = {
    b"{\\rtf": (".rtf", RTF),
    b"PK": (".odt", ODT),
    b"<?xml": (".xml", DOC),
}


def read(path: Path, data: bytes) -> Document:
    """The file as a document, with its own name, hash and media type.

    Raises :class:`NeedsLibreOffice` where it is not installed, :class:`Damaged` where it makes
    nothing of the file or takes too long.
    """
    suffix, media_type = next(
        (known for head, known in _TYPES.items() if data.startswith(head)), (".doc", DOC)
    )
    document = docx.read(path, convert(data, suffix))
    source = Source(path.name, hashlib.sha256(data).hexdigest(), media_type, f"office + {docx.READER}")
    return replace(document, source=source)


def installed() -> str | None:
    """Where LibreOffice is, ``None`` where it is not."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def convert(data: bytes, suffix: str, target: str = "docx") -> bytes:
    """The bytes of a file as LibreOffice writes them in another format, in a profile of its own."""
    program = installed()
    if program is None:
        raise NeedsLibreOffice("soffice")
    with tempfile.TemporaryDirectory(prefix="boctach-") as folder:
        source = Path(folder, "in", "source" + suffix)
        source.parent.mkdir()
        source.write_bytes(data)
        settings = Path(folder, "profile", "user", "registrymodifications.xcu")
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
        command = [
            program, f"-env:UserInstallation={Path(folder, 'profile').as_uri()}", "--headless", "--norestore",
            "--nolockcheck", "--convert-to", target, "--outdir", folder, str(source),
        ]  # fmt: skip
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=os.environ | {"HOME": folder},
        )
        try:
            process.wait(TIMEOUT)
        except subprocess.TimeoutExpired as error:
            raise Damaged(f"LibreOffice did not finish within {TIMEOUT} s") from error
        finally:
            if process.poll() is None:  # soffice is a script: its children must go with it
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        result = Path(folder, "source." + target)
        if not result.exists():
            raise Damaged("LibreOffice could not open the file")
        return result.read_bytes()
