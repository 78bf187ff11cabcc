"""The runs of a Word paragraph: what of them is shown, and how it looks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from extract import encodings
from extract.readers.package import Element
from extract.readers.styles import NO_RUN, Look, Styles, W, run_form
from extract.text import Span, nfc

NoteKind = Literal["footnote", "endnote"]

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
RUN, RPR, SDT, SDT_CONTENT = W + "r", W + "rPr", W + "sdt", W + "sdtContent"
ALTERNATE = _MC + "AlternateContent"
TRACKED = {W + "ins", W + "moveTo"}
WRAPPERS = TRACKED | {W + name for name in ("hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo")}
_DROPPED = {W + "del", W + "moveFrom"}
_TEXT, _FIELD, _SYMBOL, _RUBY, _BOX = W + "t", W + "fldChar", W + "sym", W + "ruby", W + "txbxContent"
_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
    W + "softHyphen": "\xad",  # "ư" in TCVN3; elsewhere it is dropped as invisible
}
_PICTURES = {W + "drawing", W + "pict", W + "object"}
_NOTES: dict[str, NoteKind] = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}


class Segment(NamedTuple):
    """Characters of one look."""

    text: str
    look: Look


class Mark(NamedTuple):
    """A footnote or endnote mark before the segment ``at``; ``custom`` where the mark was typed."""

    at: int
    kind: NoteKind
    id: str
    custom: str | None


class Line:
    """What was gathered of a paragraph."""

    __slots__ = ("boxes", "marks", "segments")

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.marks: list[Mark] = []
        self.boxes: list[Element] = []


class Composed(NamedTuple):
    """The text of a paragraph: NFC, with the spans of its form, the places of its marks, its encoding."""

    text: str
    bold: list[Span]
    italic: list[Span]
    marks: list[int]
    encoding: str


def shown(alternate: Element) -> Element | None:
    """The branch of an ``mc:AlternateContent`` that Word shows."""
    choice = alternate.find(_MC + "Choice")
    return choice if choice is not None else alternate.find(_MC + "Fallback")


def unended(body: Element) -> set[Element]:
    """Beginnings of fields that never end: taken at their word, they would hide the rest of the document."""
    begun: list[Element] = []
    for field in body.iter(_FIELD):
        kind = field.get(W + "fldCharType")
        if kind == "begin":
            begun.append(field)
        elif kind == "end" and begun:
            begun.pop()
    return set(begun)


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes below an element, each once, without those inside another."""
    for child in element:
        if child.tag == _BOX:
            yield child
        elif child.tag == ALTERNATE:
            branch = shown(child)
            if branch is not None:
                yield from _boxes(branch)
        elif len(child):
            yield from _boxes(child)


class Runs:
    """Gathers what paragraphs show, in reading order: fields run over several of them.

    ``fields`` are those that are open, false before their result begins; ``tracked`` tells whether
    a tracked change was met.
    """

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.fields: list[bool] = []
        self.unended: set[Element] = set()
        self.tracked = False

    def gather(self, parent: Element, line: Line, style: str | None) -> None:
        """Add what the children of a paragraph show to its line."""
        for child in parent:
            tag = child.tag
            if tag == RUN:
                self._run(child, line, style)
            elif tag in WRAPPERS:
                self.tracked = self.tracked or tag in TRACKED
                self.gather(child, line, style)
            elif tag == SDT:
                for content in child.iterchildren(SDT_CONTENT):
                    self.gather(content, line, style)
            elif tag in _DROPPED:
                self.tracked = True
            elif tag == ALTERNATE:
                branch = shown(child)
                if branch is not None:
                    self.gather(branch, line, style)
            elif tag.startswith(_M):
                words = "".join(t.text or "" for t in child.iter(_M + "t"))
                if words and all(self.fields):
                    line.segments.append(Segment(words, self._styles.look(NO_RUN, style)))

    def _run(self, run: Element, line: Line, style: str | None, look: Look | None = None) -> None:
        custom: Mark | None = None
        text = ""
        for child in run:
            tag = child.tag
            if tag == RPR:
                look = self._styles.look(run_form(child), style)
                continue
            if tag == _FIELD:
                if child not in self.unended:
                    self._field(child.get(W + "fldCharType"))
                continue
            if look is None:
                look = self._styles.look(NO_RUN, style)
            if look.hidden or (self.fields and not all(self.fields)):
                continue
            if tag == _TEXT:
                text = encodings.symbols((child.text or "").replace("\n", " "), look.font)
            elif tag in _CHARACTERS:
                text = _CHARACTERS[tag]
            elif tag == _SYMBOL:
                text = encodings.symbol(child.get(W + "char", ""), child.get(W + "font", ""))
            elif tag in _NOTES:
                mark = Mark(len(line.segments), _NOTES[tag], child.get(W + "id", ""), None)
                if child.get(W + "customMarkFollows") in ("1", "true", "on"):
                    custom = mark
                else:
                    line.marks.append(mark)
                continue
            else:
                self._other(tag, child, line, style, look)
                continue
            if custom is not None:
                custom = custom._replace(custom=(custom.custom or "") + text)
            elif text:
                line.segments.append(Segment(text, look))
        if custom is not None:
            line.marks.append(custom._replace(custom=nfc(custom.custom or "*").strip()))

    def _other(self, tag: str, child: Element, line: Line, style: str | None, look: Look) -> None:
        """What in a run holds more than characters: text boxes, alternatives, annotated words."""
        if tag in _PICTURES:
            line.boxes.extend(_boxes(child))
        elif tag == ALTERNATE:
            branch = shown(child)
            if branch is not None:
                self._run(branch, line, style, look)
        elif tag == _RUBY:
            for words in child.iterchildren(W + "rubyBase"):
                self.gather(words, line, style)

    def _field(self, kind: str | None) -> None:
        """Fields nest and run over paragraphs: only what stands between *separate* and *end* is shown."""
        if kind == "begin":
            self.fields.append(False)
        elif self.fields and kind == "separate":
            self.fields[-1] = True
        elif self.fields and kind == "end":
            self.fields.pop()


def compose(line: Line) -> Composed:
    """The clean text of what was gathered."""
    segments = line.segments
    texts, encoding = encodings.decode([s.text for s in segments], [s.look.font for s in segments])
    if any(s.look.caps for s in segments):
        texts = [encodings.capitals(t) if s.look.caps else t for t, s in zip(texts, segments, strict=True)]
    text, ends = encodings.join(texts)
    bold: list[Span] = []
    italic: list[Span] = []
    for index, (_, look) in enumerate(segments):
        if look.bold:
            _extend(bold, ends[index], ends[index + 1])
        if look.italic:
            _extend(italic, ends[index], ends[index + 1])
    return Composed(text, bold, italic, [ends[mark.at] for mark in line.marks], encoding)


def _extend(spans: list[Span], start: int, end: int) -> None:
    """Add an interval to spans in order, as one with the last where they touch."""
    if spans and spans[-1].end == start:
        spans[-1] = Span(spans[-1].start, end)
    elif end > start:
        spans.append(Span(start, end))
