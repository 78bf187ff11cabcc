"""The values of head and foot: who issued the document, its number, date, type and title, who signed it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract import letterhead
from extract.document import Block, Document
from extract.frame import head_end, split_foot
from extract.model import Header, HeaderValue
from extract.outline import is_caps
from extract.text import Span, trim

_SYMBOL = re.compile(
    r"(?P<n>\d*[a-zA-Z]?)\s*(?P<sep>[/-])\s*(?P<symbol>[A-ZĐƯ0-9][\w&.,Đđ]*(?:\s*[-/]\s*[\wĐđ&.]+)*)"
)
_BARE_NUMBER = re.compile(r"^\W*\d{0,5}\s*/\s*[A-ZĐ]{2,4}\s*[-–]\s*[A-ZĐ]{2,}")  # "Số:" lost in a scan
_DRAWN_RULE = re.compile(r"^\W*[_\-–*]{3,}")
_LONGEST = 120  # characters of a line of the head above the title


@dataclass
class Frame:
    """The parts that belong to head and foot, and the blocks between and behind them."""

    header: Header
    body: list[Block]
    attached: list[Block] = field(default_factory=list)  # the blocks behind the signature
    article: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """One printed line of a block, without blanks at its ends."""

    block: Block
    span: Span
    text: str


def read_frame(document: Document) -> Frame:
    """Header values and the body of a document. A press article has no header."""
    blocks = [b for b in document.blocks if b.kind in {"paragraph", "cell"}]
    end = head_end(document, blocks)
    if end is None:
        return Frame(Header(), blocks, article=True)
    body, foot, behind = split_foot(document, blocks[end:])
    header = Header()
    _read_head(document, header, _lines(document, blocks[:end]))
    _read_signature(document, header, _lines(document, foot))
    return Frame(header, body, behind)


def _lines(document: Document, blocks: Sequence[Block]) -> list[_Line]:
    lines = []
    for block in blocks:
        start = block.span.start
        for part in document.text[block.span.start : block.span.end].split("\n"):
            span = trim(document.text, Span(start, start + len(part)))
            if span:
                lines.append(_Line(block, span, document.text[span.start : span.end]))
            start += len(part) + 1
    return lines


def _value(document: Document, span: Span, rule: str, text: str | None = None) -> HeaderValue:
    span = trim(document.text, span)
    while text is None and span and document.text[span.start] in "/*-_":
        span = trim(document.text, Span(span.start + 1, span.end))
    quote = document.read(span)
    return HeaderValue(text=quote if text is None else text, quote=quote, span=span, rule=rule)


def _over(lines: Sequence[_Line]) -> Span:
    return Span(lines[0].span.start, lines[-1].span.end)


# ---------------------------------------------------------------- the head


def _read_head(document: Document, header: Header, lines: Sequence[_Line]) -> None:
    """Fill in what stands above the body."""
    issuer: list[_Line] = []
    subject: list[_Line] = []
    opening = 0  # characters of "V/v" before the subject
    numbered = False
    for index, line in enumerate(lines):
        text, start = line.text, line.span.start
        dated = header.date is not None
        centred = line.block.align == "center"
        if not dated and len(text) < _LONGEST and (m := letterhead.date(text)):
            _set_date(document, header, m, start)
        elif letterhead.is_type(text) and is_caps(text) and (numbered or dated or issuer or centred):
            header.doc_type = _value(document, line.span, "header.doc_type")
            _set_title(document, header, lines[index + 1 :])
            break
        elif letterhead.is_motto(text):
            continue
        elif not numbered and (m := letterhead.number(text)):
            numbered = True
            header.number = _number(document, Span(start + m.start("number"), line.span.end))
        elif not numbered and issuer and _BARE_NUMBER.match(text):
            numbered = True
            header.number = _number(document, line.span)
        elif letterhead.is_addressees(text):
            break
        elif (numbered or dated) and (m := letterhead.subject(text)):
            subject, opening = [line], m.end()
        elif subject and _continues(document, subject, line):
            subject.append(line)
        elif not numbered and not dated and any(c.isalpha() for c in text) and len(text) < _LONGEST:
            issuer.append(line)
    _set_issuer(document, header, issuer)
    if subject and header.title is None:
        whole = _over(subject)
        header.title = _value(document, Span(whole.start + opening, whole.end), "header.subject")


def _set_date(document: Document, header: Header, m: re.Match[str], start: int) -> None:
    quote = Span(start + m.start("quote"), start + m.end("quote"))
    header.date = _value(document, quote, "header.date", _iso(m))
    if m["place"].strip():
        place = Span(start + m.start("place"), start + m.end("place"))
        header.place = _value(document, place, "header.place")


def _iso(m: re.Match[str]) -> str:
    """The day as far as it is filled in and can be read: "2024-06" of a draft of June."""
    day, month = ("" if re.search(r"[^\W\d_]", m[g]) else re.sub(r"\D", "", m[g]) for g in ("d", "m"))
    parts = [m["y"]]
    if month and 1 <= int(month) <= 12:
        parts.append(f"{int(month):02d}")
        if day and 1 <= int(day) <= 31:
            parts.append(f"{int(day):02d}")
    return "-".join(parts)


def _number(document: Document, span: Span) -> HeaderValue | None:
    m = _SYMBOL.search(document.text[span.start : span.end])
    if m is None:
        return None
    value = re.sub(r"\s+", "", m[0])
    return _value(document, Span(span.start + m.start(), span.start + m.end()), "header.number", value)


def _set_title(document: Document, header: Header, lines: Sequence[_Line]) -> None:
    title: list[_Line] = []
    for line in lines:
        drawn = not any(c.isalpha() for c in line.text) or _DRAWN_RULE.match(line.text)
        if drawn or letterhead.is_attached(line.text):
            continue
        if not title or not letterhead.is_authority(line.text, title[-1].text):
            title.append(line)
    if title:
        header.title = _value(document, _over(title), "header.title")


def _continues(document: Document, subject: Sequence[_Line], line: _Line) -> bool:
    """Whether a line goes on with the subject above it: same cell, and the very next line."""
    if line.block.cell != subject[0].block.cell or line.text.startswith(("-", "–")):
        return False
    return not document.text[subject[-1].span.end : line.span.start].strip()


def _set_issuer(document: Document, header: Header, lines: Sequence[_Line]) -> None:
    """Superior and issuing body: the last body named is the issuer, and lines of one body are joined."""
    bodies: list[list[_Line]] = []
    for line in lines:
        if not bodies and not is_caps(line.text):
            continue
        new = letterhead.begins_issuer(line.text) and not letterhead.is_place_name(line.text)
        if not bodies or (new and not letterhead.is_unfinished(bodies[-1][-1].text)):
            bodies.append([line])
        else:
            bodies[-1].append(line)
    if bodies:
        header.issuer = _value(document, _over(bodies[-1]), "header.issuer")
    if len(bodies) > 1:
        above = Span(bodies[0][0].span.start, bodies[-2][-1].span.end)
        header.superior = _value(document, above, "header.superior")


# ---------------------------------------------------------------- the foot


def _read_signature(document: Document, header: Header, lines: Sequence[_Line]) -> None:
    """The last line of the signing capacity and the name below it."""
    office: Span | None = None
    for line in lines:
        if office is not None and letterhead.is_person(line.text):
            header.signer_name = _value(document, line.span, "header.signer_name")
            break
        if letterhead.is_recipients(line.text) or line.text.startswith(("-", "–", "+")):
            continue
        if not letterhead.names_office(line.text):
            continue
        capacity = letterhead.capacity(line.text)
        if capacity is None:
            office = line.span if len(line.text) < 90 else office
        elif office is None:
            rest = Span(line.span.start + capacity.end(), line.span.end)
            header.signer_title = _value(document, rest, "header.signer_title")
    if office is not None:
        header.signer_title = _value(document, office, "header.signer_title")
    if header.signer_name is None and header.signer_title is not None:
        names = [line.span for line in lines if letterhead.is_person(line.text)]
        if names:
            header.signer_name = _value(document, names[-1], "header.signer_name")
