"""What a Word file says about the form of paragraphs and runs, its styles included."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from extract.document import Align
from extract.readers.package import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = W + "val"

_OFF = {"0", "false", "off"}
_ALIGN: dict[str, Align] = {
    "left": "left", "start": "left", "center": "center", "right": "right", "end": "right",
    "both": "justify", "distribute": "justify", "thaiDistribute": "justify",
    "lowKashida": "justify", "mediumKashida": "justify", "highKashida": "justify",
}  # fmt: skip
_CHAIN = 32  # styles based on each other; Word itself stops at ten

_BOLD, _ITALIC, _VANISH, _FONTS, _STYLE = W + "b", W + "i", W + "vanish", W + "rFonts", W + "rStyle"
_CAPS = {W + "caps", W + "smallCaps"}
_ASCII, _ANSI = W + "ascii", W + "hAnsi"
_PARAGRAPH_STYLE, _MARK, _ALIGNED, _INDENT = W + "pStyle", W + "rPr", W + "jc", W + "ind"
_OUTLINE, _LISTED, _LIST, _DEPTH = W + "outlineLvl", W + "numPr", W + "numId", W + "ilvl"


class RunForm(NamedTuple):
    """How characters look; ``None`` where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    caps: bool | None = None
    font: str | None = None
    style: str | None = None

    def over(self, below: RunForm) -> RunForm:
        """This form where it says something, else the one below it."""
        values = (mine if mine is not None else other for mine, other in zip(self, below, strict=True))
        return RunForm(*values)  # type: ignore[arg-type]


class ParagraphForm(NamedTuple):
    """How a paragraph looks: twips for ``left`` and ``first``, ``num`` an id of the numbering part."""

    align: Align | None = None
    level: int | None = None
    left: int | None = None
    first: int | None = None
    num: str | None = None
    depth: int | None = None

    def over(self, below: ParagraphForm) -> ParagraphForm:
        """This form where it says something, else the one below it."""
        values = (mine if mine is not None else other for mine, other in zip(self, below, strict=True))
        return ParagraphForm(*values)  # type: ignore[arg-type]


class Look(NamedTuple):
    """How characters look when everything is said."""

    bold: bool
    italic: bool
    hidden: bool
    caps: bool
    font: str


class Properties(NamedTuple):
    """What a ``pPr`` itself says: the form, the style's id, the properties of the paragraph mark."""

    form: ParagraphForm
    style: str | None
    mark: Element | None


NO_RUN = RunForm()
NO_PARAGRAPH = ParagraphForm()
NO_PROPERTIES = Properties(NO_PARAGRAPH, None, None)


def on(element: Element) -> bool:
    """Whether a switch such as ``<w:b/>`` is on."""
    return element.get(VAL) not in _OFF


def number(text: str | None) -> int | None:
    """A whole number as Word writes it, ``None`` where it is none."""
    try:
        return int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None


def run_form(properties: Element | None) -> RunForm:
    """What an ``rPr`` itself says."""
    if properties is None:
        return NO_RUN
    bold = italic = hidden = caps = None
    font = style = None
    for child in properties:
        tag = child.tag
        if tag == _FONTS:
            font = child.get(_ASCII) or child.get(_ANSI)
        elif tag == _BOLD:
            bold = on(child)
        elif tag == _ITALIC:
            italic = on(child)
        elif tag == _VANISH:
            hidden = on(child)
        elif tag in _CAPS:
            caps = on(child) or bool(caps)
        elif tag == _STYLE:
            style = child.get(VAL)
    return RunForm(bold, italic, hidden, caps, font, style)


def properties_of(element: Element | None) -> Properties:
    """What a ``pPr`` itself says."""
    if element is None:
        return NO_PROPERTIES
    align: Align | None = None
    level = left = first = depth = None
    num = style = None
    mark: Element | None = None
    for child in element:
        tag = child.tag
        if tag == _MARK:
            mark = child
        elif tag == _ALIGNED:
            align = _ALIGN.get(child.get(VAL, ""))
        elif tag == _INDENT:
            left = number(child.get(W + "left") or child.get(W + "start"))
            hanging = number(child.get(W + "hanging"))
            first = -hanging if hanging is not None else number(child.get(W + "firstLine"))
        elif tag == _PARAGRAPH_STYLE:
            style = child.get(VAL)
        elif tag == _OUTLINE:
            level = number(child.get(VAL))
        elif tag == _LISTED:
            for part in child:
                if part.tag == _LIST:
                    num = part.get(VAL)
                elif part.tag == _DEPTH:
                    depth = number(part.get(VAL))
    return Properties(ParagraphForm(align, level, left, first, num, depth), style, mark)


class Styles:
    """The style part. Chains of ``basedOn`` are resolved, circles in them cut."""

    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._run = NO_RUN
        self._whole = NO_PARAGRAPH
        if root is not None:
            self._load(root)
        self.paragraph = lru_cache(None)(self._paragraph)
        self.look = lru_cache(4096)(self._look)
        self.form = lru_cache(4096)(self._form)
        self._runs = lru_cache(None)(self._of_chain)

    def _load(self, root: Element) -> None:
        for style in root.iterchildren(W + "style"):
            name = style.get(W + "styleId", "")
            self._by_id[name] = style
            if style.get(W + "default") in ("1", "true", "on"):
                self._default.setdefault(style.get(W + "type", ""), name)
        self._run = run_form(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        self._whole = properties_of(root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")).form

    def chain(self, name: str | None, kind: str = "") -> list[Element]:
        """A style (by default that of the kind) and those it is based on, the nearest first."""
        found: list[Element] = []
        seen = set()
        name = name or self._default.get(kind)
        while name and name not in seen and name in self._by_id and len(found) < _CHAIN:
            seen.add(name)
            style = self._by_id[name]
            found.append(style)
            based = style.find(W + "basedOn")
            name = based.get(VAL) if based is not None else None
        return found

    def _paragraph(self, name: str | None) -> ParagraphForm:
        """What a paragraph style says, its chain included."""
        form = NO_PARAGRAPH
        for style in self.chain(name, "paragraph"):
            form = form.over(properties_of(style.find(W + "pPr")).form)
        return form

    def _form(self, own: ParagraphForm, style: str | None, level: ParagraphForm | None) -> ParagraphForm:
        """How a paragraph looks. Its list level ranks above the style, unless the style names the list."""
        styled = self.paragraph(style)
        if level is not None:
            own = own.over(level).over(styled) if own.num is not None else own.over(styled).over(level)
        return own.over(styled).over(self._whole)

    def _of_chain(self, name: str | None, kind: str = "") -> RunForm:
        form = NO_RUN
        for style in self.chain(name, kind):
            form = form.over(run_form(style.find(W + "rPr")))
        return form

    def _look(self, own: RunForm, style: str | None) -> Look:
        """How characters look in a paragraph of a style.

        ECMA-376 part 1, 17.7.3: a direct setting holds; two styles that switch it on cancel out.
        """
        character = self._runs(own.style) if own.style else NO_RUN
        paragraph = self._runs(style, "paragraph")

        def switched(which: int) -> bool:
            direct = own[which]
            if direct is not None:
                return bool(direct)
            return bool(self._run[which]) or bool(character[which]) != bool(paragraph[which])

        font = own.font or character.font or paragraph.font or self._run.font or ""
        return Look(switched(0), switched(1), switched(2), switched(3), font)

    def numbered(self, name: str | None) -> str | None:
        """The style in the chain that itself names a list: numbering levels are linked to it."""
        for style in self.chain(name, "paragraph"):
            if style.find(f"{W}pPr/{W}numPr/{W}numId") is not None:
                return str(style.get(W + "styleId"))
        return None

    def list_of(self, name: str) -> str | None:
        """The list that a style of the type *numbering* names."""
        style = self._by_id.get(name)
        num = style.find(f"{W}pPr/{W}numPr/{W}numId") if style is not None else None
        return str(num.get(VAL)) if num is not None else None
