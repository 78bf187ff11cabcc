"""Where the head of a document ends, and where its foot stands: the body lies between."""

from __future__ import annotations

from collections.abc import Sequence

from extract import letterhead
from extract.document import Block, Document
from extract.outline import BULLETS, bold_share, is_caps, marker

_HEAD, _FOOT = 60, 60  # blocks in which the head, and a foot of plain paragraphs, must end
_NUMBERED = frozenset({"roman", "part", "chapter", "article", "arabic"})


def _text(document: Document, block: Block) -> str:
    return document.text[block.span.start : block.span.end].strip()


def _ends_sentence(text: str) -> bool:
    return text.endswith((".", ":", ";"))


# ---------------------------------------------------------------- the head


def head_end(document: Document, blocks: Sequence[Block]) -> int | None:
    """Index of the first block behind the head; ``None`` where nothing looks like a head."""
    found = None
    for index, block in enumerate(blocks[:_HEAD]):
        text = _text(document, block)
        if letterhead.is_type(text) and (block.align == "center" or text.isupper() or is_caps(text)):
            return _title_end(document, blocks, index)
        dated = len(text) < 80 and letterhead.worded_date(text)
        if dated or letterhead.is_motto(text) or letterhead.number(text):
            found = index
        if letterhead.is_addressees(text) or letterhead.is_recipients(text):
            break
    return None if found is None else _letter_head_end(document, blocks, found + 1)


def _letter_head_end(document: Document, blocks: Sequence[Block], start: int) -> int:
    """The block behind the head of a letter, which has no title: behind its subject and addressees."""
    index = start
    while index < min(len(blocks), start + 11):
        block, text = blocks[index], _text(document, blocks[index])
        if letterhead.is_addressees(text):
            return _addressees_end(document, blocks, index)
        if letterhead.opens_body(text) or len(text) > 250:
            break
        if not letterhead.subject(text) and block.cell is None and _ends_sentence(text):
            break
        index += 1
    for later in range(start, min(index + 12, len(blocks))):
        if letterhead.is_addressees(_text(document, blocks[later])):
            return _addressees_end(document, blocks, later)
    return index


def _addressees_end(document: Document, blocks: Sequence[Block], index: int) -> int:
    """The block behind "Kính gửi:" and its list."""
    own = blocks[index].cell
    for end in range(index + 1, len(blocks)):
        block, text = blocks[end], _text(document, blocks[end])
        same_table = own is not None and block.cell is not None and block.cell[0] == own[0]
        listed = marker(text, block.marker)[0] in BULLETS or (len(text) < 160 and text.endswith((";", ",")))
        if not (same_table or listed or (len(text) < 120 and block.align == "center")):
            return end
        if letterhead.opens_body(text.lstrip("- ")) and not text.startswith("-"):
            return end
    return len(blocks)


def _title_end(document: Document, blocks: Sequence[Block], index: int) -> int:
    """Index behind the title lines under a type line: bold or centred, or before the preamble."""
    end = index + 1
    for block in blocks[index + 1 : index + 9]:
        text = _text(document, block)
        if not any(c.isalpha() for c in text) or letterhead.is_attached(text):
            end += 1
            continue
        shape = marker(text, block.marker)[0]
        centred = block.align == "center"
        if shape in _NUMBERED and not centred:
            break
        if end > index + 1 and letterhead.is_authority(text, _text(document, blocks[end - 1])):
            return end + 1
        opens = letterhead.opens_body(text)
        if not (centred or bold_share(block) > 0.7) or (opens and not centred and bold_share(block) < 0.5):
            if end > index + 1 or len(text) >= 300 or opens or _ends_sentence(text):
                break
        elif shape == "roman" and len(text) > 4:
            break
        end += 1
    return end


# ---------------------------------------------------------------- the foot


def split_foot(document: Document, blocks: list[Block]) -> tuple[list[Block], list[Block], list[Block]]:
    """Body, foot, and what stands behind the foot (appendices, a wrapped plan)."""
    start = next((i for i, b in enumerate(blocks) if _opens_recipients(_text(document, b))), None)
    if start is None:
        start = _signature_start(document, blocks)
    if start is None:
        return blocks, [], []
    cell = blocks[start].cell
    if cell is None:
        end = _foot_end(document, blocks, start)
    else:
        inside = [i for i, b in enumerate(blocks) if b.cell is not None and b.cell[0] == cell[0]]
        if len(inside) > 1 and letterhead.is_type(_text(document, blocks[inside[-1]])):
            inside.pop()  # the title of what follows, set right below the signature
        start, end = inside[0], _name_below(document, blocks, inside[-1] + 1)
    before = start
    while before > 0 and _is_signature_line(document, blocks[before - 1]):
        before -= 1
    return blocks[:before], blocks[before:end], blocks[end:]


def _opens_recipients(text: str) -> bool:
    return len(text) < 200 and letterhead.is_recipients(text)


def _is_signature_line(document: Document, block: Block) -> bool:
    """Whether a line above "Nơi nhận" belongs to the signature: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"."""
    text = _text(document, block)
    if len(text) > 70 or _ends_sentence(text) or not text:
        return False
    return bool(letterhead.capacity(text)) or (letterhead.names_office(text) and block.align != "left")


def _signature_start(document: Document, blocks: Sequence[Block]) -> int | None:
    """Where a document without "Nơi nhận" is signed: its last lines of capacity and office in capitals."""
    for index in range(len(blocks) - 1, max(-1, len(blocks) - 27), -1):
        text = _text(document, blocks[index])
        signing = letterhead.names_office(text) or (is_caps(text) and letterhead.capacity(text))
        if len(text) < 70 and signing:
            while index > 0 and _is_signature_line(document, blocks[index - 1]):
                index -= 1
            return index
    return None


def _name_below(document: Document, blocks: Sequence[Block], end: int) -> int:
    """A signer's name that stands below the table of recipients and signature."""
    if end < len(blocks) and blocks[end].cell is None and letterhead.is_person(_text(document, blocks[end])):
        return end + 1
    return end


def _foot_end(document: Document, blocks: Sequence[Block], start: int) -> int:
    """End of a foot that is set as plain paragraphs: recipients, then the signature's lines."""
    named = False
    for end in range(start + 1, min(len(blocks), start + _FOOT)):
        text = _text(document, blocks[end])
        shape = marker(text, blocks[end].marker)[0]
        if letterhead.is_person(text):
            named = True
            continue
        if len(text) < 70 and letterhead.capacity(text):
            continue
        if named or not (
            shape in BULLETS
            or (len(text) < 70 and letterhead.names_office(text))
            or (len(text) < 60 and shape == "plain" and not is_caps(text))
        ):
            return end
    return min(len(blocks), start + _FOOT)
