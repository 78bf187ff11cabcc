"""The head and foot of a document, as Nghị định 30/2020/NĐ-CP lays them out, and what is left between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.document import Block, Document
from extract.model import Header, HeaderValue
from extract.outline import bold_share, is_caps, marker
from extract.text import Span, bare, plain, plain_pattern, trim

# The 29 types of Nghị định 30/2020/NĐ-CP, art. 7, with those of Party bodies and older plans.
_TYPES = (
    "nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông cáo|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|báo cáo|biên bản|tờ trình"
    "|hợp đồng|công điện|bản ghi nhớ|bản thỏa thuận|giấy ủy quyền|giấy mời|giấy giới thiệu|phiếu gửi|phiếu chuyển|phiếu báo|kết luận|thông tri|công văn"
)
_TYPE = plain_pattern(
    rf"(?:dự thảo\s+)?(?P<type>(?:{_TYPES})(?: hành động| công tác| phối hợp| liên tịch| kết luận)?)\s*$"
)
_MOTTO = re.compile(r"cong hoa xa hoi|doc lap\s*[-.]?\s*tu do|dang cong san viet nam\s*$")
_NUMBER_LINE = re.compile(r"(?i)^\s*s[ốô]\s*[:.]?\s*(?P<number>.*)$")
_SYMBOL = re.compile(
    r"(?P<n>\d*[a-zA-Z]?)\s*(?P<sep>[/-])\s*(?P<symbol>[A-ZĐƯ0-9][\w&.,Đđ]*(?:\s*[-/]\s*[\wĐđ&.]+)*)"
)
_BARE_NUMBER = re.compile(r"^\W*\d{0,5}\s*/\s*[A-ZĐ]{2,4}\s*[-–]\s*[A-ZĐ]{2,}")  # "Số:" lost in a scan
_DATE = re.compile(
    r"(?P<place>[^,\n]*?),?\s*(?P<quote>ngày\s*(?P<d>[\d.…\s_]{0,8}?)\s*tháng\s*(?P<m>[\d.…\s_]{0,8}?)\s*năm\s*(?P<y>\d{4}))"
)
_DATE_SLASH = re.compile(
    r"^(?P<place>[^,\n\d]{2,40}),\s*(?P<quote>ngày\s*(?P<d>\d{0,2})\s*/\s*(?P<m>\d{1,2})\s*/\s*(?P<y>\d{4}))"
)
_SUBJECT = re.compile(r"(?i)^\s*(?:v/v|vv|v\.v|về việc)[:.]?\s*")
_BODY_HEAD = re.compile(
    r"^(?:ubnd|uy ban|so |ban |truong|phong|cong an|hoi |doan|tinh uy|huyen uy|thanh uy|thi uy|dang uy|bo |tong cuc|cuc |chi cuc|trung tam|van phong|vien |benh vien|tieu ban|hdnd|hoi dong|lien doan|toa an|thanh tra|kho bac|to |mat tran|chi bo|dang bo|quan |khoi )"
)
_PLACE_NAME = re.compile(r"^(?:tinh|huyen|xa|phuong|thanh pho|thi xa|thi tran|quan|dac khu|tp)\b")
_CAPACITY = re.compile(r"^(?:t/?m|tm|k/?t|kt|t/?l|tl|tuq|t/?uq|q)\s*[./]")
_OFFICE = re.compile(
    r"(?:chu tich|giam doc|hieu truong|truong (?:phong|ban|tieu ban|doan|dai dien)|chanh van phong|chanh thanh tra|bi thu|cuc truong|chi cuc truong|vu truong|vien truong|bo truong|thu truong|tong giam doc|chi huy truong|chinh uy|tu lenh|truong ban|to truong|doan truong|thu truong|chanh an|uy vien|pho thu tuong|thu tuong|truong|chinh tri vien|tham muu truong)"
)
_RECIPIENTS = re.compile(r"^\W*noi nhan\b")
_BASIS = re.compile(
    r"(?i)^(?:căn cứ|thực hiện|triển khai|để |nhằm|theo |trên cơ sở|xét |tiếp theo|ngày \d|sau khi|trong thời gian|thời gian qua|kính gửi|từ ngày|chiều ngày|sáng ngày|vừa qua|hiện nay|năm \d{4},|phần |điều \d|i[./ ]|1\.)"
)
_LINK = re.compile(r"(?i)^\(?\s*(?:ban hành kèm|kèm theo|ban hành theo|dự thảo)")


@dataclass
class Frame:
    """The parts that belong to head and foot, and the blocks between and behind them."""

    header: Header
    body: list[Block]
    attached: list[Block] = field(default_factory=list)  # the blocks behind the signature
    article: bool = False


def read_frame(document: Document) -> Frame:
    """Header values and the body of a document. A press article has no header."""
    blocks = [b for b in document.blocks if b.kind in {"paragraph", "cell"}]
    head_end = _head_end(document, blocks)
    if head_end is None:
        return Frame(Header(), blocks, article=True)
    head, rest = blocks[:head_end], blocks[head_end:]
    body, foot, behind = _foot(document, rest)
    header = _header(document, head, foot)
    return Frame(header, body, behind)


def _text(document: Document, block: Block) -> str:
    return document.text[block.span.start : block.span.end]


def _head_end(document: Document, blocks: Sequence[Block]) -> int | None:
    """Index of the first block behind the head; None where nothing looks like a head."""
    found = None
    for index, block in enumerate(blocks[:60]):
        text = _text(document, block).strip()
        folded = plain(text)
        if _TYPE.match(folded) and (text.isupper() or block.align == "center" or is_caps(text)):
            return _title_end(document, blocks, index)
        if (
            _MOTTO.search(bare(text))
            or _NUMBER_LINE.match(text)
            or (_DATE.search(plain(text)) and len(text) < 80)
        ):
            found = index
        if folded.startswith("kính gửi") or _RECIPIENTS.match(bare(text)):
            break
    if found is None:
        return None
    index = found + 1
    while index < len(blocks) and index < found + 12:
        text = _text(document, blocks[index]).strip()
        if plain(text).startswith("kính gửi"):
            return _addressees_end(document, blocks, index)
        if _BASIS.match(text) or len(text) > 250:
            break
        if _SUBJECT.match(text) or blocks[index].cell is not None or not _ends_sentence(text):
            index += 1
            continue
        break
    return _skip_addressees(document, blocks, index, found + 1)


def _ends_sentence(text: str) -> bool:
    return text.endswith((".", ":", ";"))


def _skip_addressees(document: Document, blocks: Sequence[Block], index: int, start: int) -> int:
    for later in range(start, min(index + 12, len(blocks))):
        if plain(_text(document, blocks[later]).strip()).startswith("kính gửi"):
            return _addressees_end(document, blocks, later)
    return start if index == start else index


def _addressees_end(document: Document, blocks: Sequence[Block], index: int) -> int:
    """The block behind "Kính gửi:" and its list."""
    table = blocks[index].cell[0] if blocks[index].cell else None
    index += 1
    while index < len(blocks):
        text = _text(document, blocks[index]).strip()
        same_table = table is not None and blocks[index].cell is not None and blocks[index].cell[0] == table
        shape = marker(text, blocks[index].marker)[0]
        listed = shape in {"dash", "plus", "star"} or (len(text) < 160 and text.endswith((";", ",")))
        if not (same_table or listed or (len(text) < 120 and blocks[index].align == "center")):
            break
        if _BASIS.match(text.lstrip("- ")) and not text.startswith("-"):
            break
        index += 1
    return index


def _title_end(document: Document, blocks: Sequence[Block], index: int) -> int:
    """Index behind the title lines under a type line: bold or centred, or before the preamble."""
    end = index + 1
    for block in blocks[index + 1 : index + 9]:
        text = _text(document, block).strip()
        if not any(c.isalpha() for c in text) or _LINK.match(text):
            end += 1
            continue
        looks = block.align == "center" or bold_share(block) > 0.7
        shape = marker(text, block.marker)[0]
        if shape in {"roman", "part", "chapter", "article", "arabic"} and block.align != "center":
            break
        if (
            end > index + 1
            and is_caps(text)
            and _OFFICE.search(bare(text))
            and not is_caps(_text(document, blocks[end - 1]))
        ):
            return end + 1  # the authority of a decision stands below its title
        if not looks or (_BASIS.match(text) and block.align != "center" and bold_share(block) < 0.5):
            if (
                end == index + 1
                and len(text) < 300
                and not _BASIS.match(text)
                and not text.endswith((".", ";", ":"))
            ):
                end += 1
                continue
            break
        if shape == "roman" and len(text) > 4:
            break
        end += 1
    return end


# ---------------------------------------------------------------- the foot


def _foot(document: Document, blocks: list[Block]) -> tuple[list[Block], list[Block], list[Block]]:
    """Body, foot, and what stands behind the foot (appendices, a wrapped plan)."""
    start = None
    for index, block in enumerate(blocks):
        text = _text(document, block).strip()
        if _RECIPIENTS.match(bare(text)) and len(text) < 200:
            start = index
            break
    if start is None:
        start = _signature_start(document, blocks)
        if start is None:
            return blocks, [], []
    first = blocks[start]
    if first.cell is not None:
        table = first.cell[0]
        while start > 0 and blocks[start - 1].cell and blocks[start - 1].cell[0] == table:  # type: ignore[index]
            start -= 1
        end = start
        while end < len(blocks) and blocks[end].cell and blocks[end].cell[0] == table:  # type: ignore[index]
            end += 1
        end = _name_below(document, blocks, end)
    else:
        end = _foot_end(document, blocks, start)
    before = start
    while before > 0 and _is_signature_line(document, blocks[before - 1]):
        before -= 1
    return blocks[:before], blocks[before:end], blocks[end:]


def _is_signature_line(document: Document, block: Block) -> bool:
    """Whether a line above "Nơi nhận" belongs to the signature ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", a name)."""
    text = _text(document, block).strip()
    if len(text) > 70 or _ends_sentence(text) or not text:
        return False
    folded = bare(text)
    return bool(
        _CAPACITY.match(folded) or (is_caps(text) and _OFFICE.search(folded) and block.align != "left")
    )


def _signature_start(document: Document, blocks: Sequence[Block]) -> int | None:
    """Where a document without "Nơi nhận" is signed: its last lines of capacity and office in capitals."""
    for index in range(len(blocks) - 1, -1, -1):
        text = _text(document, blocks[index]).strip()
        folded = bare(text)
        if len(text) < 70 and is_caps(text) and (_CAPACITY.match(folded) or _OFFICE.search(folded)):
            while index > 0 and _is_signature_line(document, blocks[index - 1]):
                index -= 1
            return index
        if len(blocks) - index > 25:
            return None
    return None


def _name_below(document: Document, blocks: Sequence[Block], end: int) -> int:
    """A signer's name that stands below the table of recipients and signature."""
    if end < len(blocks) and blocks[end].cell is None and _person(_text(document, blocks[end])):
        return end + 1
    return end


_NAME = re.compile(
    r"^(?:(?:ThS|TS|PGS|GS|BS|CK[I1]+|BSCK[I12]*|DS|KS|CN|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Thiếu úy|Trung úy|Thượng úy|Đại úy)[.,]?\s*)*[A-ZĐÀ-Ỹ][\wÀ-ỹ]*(?:\s+[A-ZĐÀ-Ỹ][\wÀ-ỹ]*){1,5}$"
)


def _person(text: str) -> bool:
    text = text.strip()
    return bool(_NAME.match(text)) and not is_caps(text) and len(text) < 60


def _foot_end(document: Document, blocks: Sequence[Block], start: int) -> int:
    """End of a foot that is set as plain paragraphs: recipients, then the signature's lines."""
    end = start + 1
    named = False
    while end < len(blocks) and end < start + 60:
        text = _text(document, blocks[end]).strip()
        shape = marker(text, blocks[end].marker)[0]
        if _person(text):
            named = True
            end += 1
            continue
        if shape in {"dash", "plus", "star"} and not named:
            end += 1
            continue
        folded = bare(text)
        signing = len(text) < 70 and (
            _CAPACITY.match(folded) or (is_caps(text) and _OFFICE.search(folded) and not named)
        )
        if signing or (not named and len(text) < 60 and shape == "plain" and not is_caps(text)):
            end += 1
            continue
        break
    return end


# ---------------------------------------------------------------- values


def _value(document: Document, span: Span, rule: str, text: str | None = None) -> HeaderValue:
    span = trim(document.text, span)
    while text is None and span and document.text[span.start] in "/*-_":
        span = trim(document.text, Span(span.start + 1, span.end))
    quote = document.read(span)
    return HeaderValue(text=quote if text is None else text, quote=quote, span=span, rule=rule)


def _header(document: Document, head: Sequence[Block], foot: Sequence[Block]) -> Header:
    header = Header()
    lines = [(block, Span(*m)) for block in head for m in _lines(document, block.span)]
    issuer_lines: list[tuple[Block, Span]] = []
    numbered = dated = False
    title: list[Span] = []
    subject: list[Span] = []
    for block, span in lines:
        text = document.text[span.start : span.end]
        folded = plain(text)
        if header.doc_type is not None:
            if _LINK.match(text) or not any(c.isalpha() for c in text) or re.match(r"^\W*[_\-–*]{3,}", text):
                continue
            if not (
                title
                and is_caps(text)
                and _OFFICE.search(bare(text))
                and not is_caps(document.text[slice(*title[-1])])
            ):
                title.append(span)
            continue
        m = _DATE.search(folded) or _DATE_SLASH.match(folded)
        if m and len(text) < 120 and not dated:
            dated = True
            at = span.start
            header.date = _value(
                document, Span(at + m.start("quote"), at + m.end("quote")), "header.date", _iso(m)
            )
            if m["place"].strip():
                header.place = _value(
                    document, Span(at + m.start("place"), at + m.end("place")), "header.place"
                )
            continue
        if (
            _TYPE.match(folded)
            and is_caps(text)
            and (numbered or dated or issuer_lines or block.align == "center")
        ):
            header.doc_type = _value(document, span, "header.doc_type")
            continue
        if _MOTTO.search(bare(text)):
            subject_open = False
            continue
        if (n := _NUMBER_LINE.match(text)) and not numbered:
            numbered = True
            header.number = _number(document, Span(span.start + n.start("number"), span.end))
            continue
        if not numbered and issuer_lines and _BARE_NUMBER.match(text):
            numbered = True
            header.number = _number(document, span)
            continue
        if folded.startswith("kính gửi"):
            break
        if _SUBJECT.match(text) and numbered | dated:
            subject = [Span(span.start + _SUBJECT.match(text).end(), span.end)]  # type: ignore[union-attr]
            subject_block = block
            continue
        if subject and _continues(document, subject[-1], span, subject_block, block):
            subject.append(span)
            continue
        if not numbered and not dated and any(c.isalpha() for c in text) and len(text) < 120:
            issuer_lines.append((block, span))
    _issuers(document, header, issuer_lines)
    if title:
        header.title = _value(document, Span(title[0].start, title[-1].end), "header.title")
    elif subject:
        header.title = _value(document, Span(subject[0].start, subject[-1].end), "header.subject")
    _signature(document, header, foot)
    return header


def _continues(document: Document, last: Span, span: Span, first: Block, block: Block) -> bool:
    """Whether a line goes on with the subject above it: same cell, or the very next line."""
    text = document.text[span.start : span.end]
    if block.cell != first.cell:
        return False
    return document.text[last.end : span.start].strip() == "" and not text.startswith(("-", "–"))


def _lines(document: Document, span: Span) -> list[tuple[int, int]]:
    lines, start = [], span.start
    for part in document.text[span.start : span.end].split("\n"):
        if part.strip():
            lines.append(tuple(trim(document.text, Span(start, start + len(part)))))
        start += len(part) + 1
    return lines  # type: ignore[return-value]


def _iso(m: re.Match[str]) -> str:
    day, month = (re.sub(r"\D", "", m[g]) for g in ("d", "m"))
    parts = [m["y"]]
    if month and 1 <= int(month) <= 12:
        parts.append(f"{int(month):02d}")
        if day and 1 <= int(day) <= 31:
            parts.append(f"{int(day):02d}")
    return "-".join(parts)


def _number(document: Document, span: Span) -> HeaderValue | None:
    text = document.text[span.start : span.end]
    m = _SYMBOL.search(text)
    if m is None:
        return None
    value = re.sub(r"\s+", "", m[0])
    return _value(document, Span(span.start + m.start(), span.start + m.end()), "header.number", value)


def _issuers(document: Document, header: Header, lines: list[tuple[Block, Span]]) -> None:
    """Superior and issuing body: lines of one body are joined; bold marks the issuer where it is used."""
    bodies: list[list[tuple[Block, Span]]] = []
    for block, span in lines:
        folded = bare(document.text[span.start : span.end]).strip()
        letters = document.text[span.start : span.end].strip()
        if not is_caps(letters) and not bodies:
            continue
        new = bool(_BODY_HEAD.match(folded)) and not (
            bodies and _unfinished(document, bodies[-1], block, span)
        )
        if bodies and (not new or _PLACE_NAME.match(folded)):
            bodies[-1].append((block, span))
        else:
            bodies.append([(block, span)])
    if not bodies:
        return
    header.issuer = _value(document, Span(bodies[-1][0][1].start, bodies[-1][-1][1].end), "header.issuer")
    if len(bodies) > 1:
        header.superior = _value(
            document, Span(bodies[0][0][1].start, bodies[-2][-1][1].end), "header.superior"
        )


def _unfinished(document: Document, body: list[tuple[Block, Span]], block: Block, span: Span) -> bool:
    """Whether a body's name goes on in the next line: it ends with a comma or a joining word, or both lines look alike and bold."""
    last_block, last = body[-1]
    text = plain(document.text[last.start : last.end]).rstrip()
    return text.endswith((",", " và", "-", " của", " theo"))


def _signature(document: Document, header: Header, foot: Sequence[Block]) -> None:
    """The last line of the signing capacity and the name below it."""
    lines = [Span(*m) for block in foot for m in _lines(document, block.span)]
    title: Span | None = None
    for span in lines:
        text = document.text[span.start : span.end].strip()
        folded = bare(text)
        if header.signer_name is None and title is not None and _person(text):
            header.signer_name = _value(document, span, "header.signer_name")
            break
        if _RECIPIENTS.match(folded) or text.startswith(("-", "–", "+")):
            continue
        if is_caps(text) and len(text) < 90 and _OFFICE.search(folded) and not _CAPACITY.match(folded):
            title = span
        elif title is None and is_caps(text) and _CAPACITY.match(folded) and _OFFICE.search(folded):
            cut = re.match(r"(?i)\s*(?:t/?m|k/?t|t/?l|tuq|q)\s*[./]+\s*", text)
            title_start = span.start + (cut.end() if cut else 0)
            header.signer_title = _value(document, Span(title_start, span.end), "header.signer_title")
    if title is not None:
        header.signer_title = _value(document, title, "header.signer_title")
    if header.signer_name is None:
        names = [s for s in lines if _person(document.text[s.start : s.end])]
        if names and header.signer_title is not None:
            header.signer_name = _value(document, names[-1], "header.signer_name")
