"""What a single line at the head or foot of a document is, as Nghị định 30/2020/NĐ-CP lays them out."""

from __future__ import annotations

import re
from functools import partial

from extract.match import pattern
from extract.outline import is_caps
from extract.text import bare, plain

_line = partial(pattern, "header")
_bare = partial(pattern, "header", view=bare)  # scans lose the marks of capitals
_NUMBER = re.compile(r"(?i)^\s*s[ốô]\s*[:.]?\s*(?P<number>.*)$")
_DATE = re.compile(
    r"(?P<place>[^,\n]*?),?\s*"
    r"(?P<quote>ngày\s*(?P<d>[\d.…\s_]{0,8}?|\S{1,4})\s*tháng\s*(?P<m>[\d.…\s_]{0,8}?|\S{1,3})\s*năm\s*(?P<y>\d{4}))"
)
_SHORT_DATE = re.compile(
    r"^(?P<place>[^,\n\d]{2,40}),\s*"
    r"(?P<quote>ngày\s*(?P<d>\d{0,2})\s*/\s*(?P<m>\d{1,2})\s*/\s*(?P<y>\d{4}))"
)
_NAME = re.compile(r"^[A-ZĐÀ-Ỹ][\wÀ-ỹ]*(?:\s+[A-ZĐÀ-Ỹ][\wÀ-ỹ]*){1,5}$")


def is_type(text: str) -> bool:
    """The name of a type of document: "KẾ HOẠCH"."""
    return bool(_line("header.doc_type").match(plain(text)))


def is_motto(text: str) -> bool:
    """The names and mottos of state and Party."""
    return bool(_bare("header.motto").search(bare(text)))


def number(text: str) -> re.Match[str] | None:
    """ "Số: 15/KH-UBND", with what follows the word as ``number``."""
    return _NUMBER.match(text)


def worded_date(text: str) -> re.Match[str] | None:
    """ "Lạng Sơn, ngày 5 tháng 6 năm 2024" over the plain view: ``place``, ``quote``, ``d``, ``m``, ``y``."""
    return _DATE.search(plain(text))


def date(text: str) -> re.Match[str] | None:
    """As :func:`worded_date`, or the date in figures."""
    return worded_date(text) or _SHORT_DATE.match(plain(text))


def subject(text: str) -> re.Match[str] | None:
    """The words that open a subject: "V/v"."""
    return _line("header.subject").match(plain(text))


def is_addressees(text: str) -> bool:
    """ "Kính gửi: …"."""
    return bool(_line("header.addressees").match(plain(text)))


def is_attached(text: str) -> bool:
    """The line that ties an attachment to its decision: "(Ban hành kèm theo …)"."""
    return bool(_line("header.attached").match(plain(text)))


def opens_body(text: str) -> bool:
    """Words that open the preamble or the first item."""
    return bool(_line("header.basis").match(plain(text)))


def begins_issuer(text: str) -> bool:
    """The first line of a body's name."""
    return bool(_bare("header.issuer").match(bare(text).strip()))


def is_place_name(text: str) -> bool:
    """A line that goes on with the place of the body above it."""
    return bool(_bare("header.place_name").match(bare(text).strip()))


def is_unfinished(text: str) -> bool:
    """A line whose name goes on in the next: it ends with a comma or a joining word."""
    return bool(_line("header.unfinished").search(plain(text).rstrip()))


def is_recipients(text: str) -> bool:
    """ "Nơi nhận:"."""
    return bool(_bare("header.recipients").match(bare(text)))


def capacity(text: str) -> re.Match[str] | None:
    """The words that say in whose place somebody signs: "KT. "."""
    return _bare("header.capacity").match(bare(text))


def names_office(text: str) -> bool:
    """An office in capitals: "CHỦ TỊCH"."""
    return is_caps(text) and bool(_bare("header.signer_title").search(bare(text)))


def is_authority(text: str, above: str) -> bool:
    """The office that decides, in capitals below the title of its decision."""
    return names_office(text) and not is_caps(above)


def is_person(text: str) -> bool:
    """A person's name, with or without rank and degree."""
    text = text.strip()
    if len(text) >= 60 or is_caps(text):
        return False
    rank = _line("header.rank").match(plain(text))
    return bool(_NAME.match(text) or (rank and _NAME.match(text[rank.end() :])))
