"""What the styles of a Word file say about paragraphs, runs and table borders."""

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
        values = (mine if mine is not None else other for mine, other in zip(self, below, strict=True))
        return ParagraphForm(*values)  # type: ignore[arg-type]


NO_RUN = RunForm()
NO_PARAGRAPH = ParagraphForm()


def on(element: Element) -> bool:
    """Whether a switch such as ``<w:b/>`` is on."""
    return element.get(VAL, "1") not in _OFF


def run_form(properties: Element | None) -> RunForm:
    """What an ``rPr`` itself says."""
    if properties is None:
        return NO_RUN
    bold = italic = hidden = caps = None
    font = style = None
    for child in properties:
        match child.tag[len(W) :]:
            case "b":
                bold = on(child)
            case "i":
                italic = on(child)
            case "vanish":
                hidden = on(child)
            case "caps" | "smallCaps":
                caps = on(child) or bool(caps)
            case "rFonts":
                font = child.get(W + "ascii") or child.get(W + "hAnsi")
            case "rStyle":
                style = child.get(VAL)
    return RunForm(bold, italic, hidden, caps, font, style)


def number(text: str | None) -> int | None:
    """A whole number as Word writes it, ``None`` where it is none."""
    try:
        return int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None


def paragraph_form(properties: Element | None) -> ParagraphForm:
    """What a ``pPr`` itself says."""
    if properties is None:
        return NO_PARAGRAPH
    align: Align | None = None
    level = left = first = depth = None
    num = None
    for child in properties:
        match child.tag[len(W) :]:
            case "jc":
                align = _ALIGN.get(child.get(VAL, ""))
            case "outlineLvl":
                level = number(child.get(VAL))
            case "ind":
                left = number(child.get(W + "left") or child.get(W + "start"))
                hanging = number(child.get(W + "hanging"))
                first = -hanging if hanging is not None else number(child.get(W + "firstLine"))
            case "numPr":
                for part in child:
                    if part.tag == W + "numId":
                        num = part.get(VAL)
                    elif part.tag == W + "ilvl":
                        depth = number(part.get(VAL))
    return ParagraphForm(align, level, left, first, num, depth)


def borders(element: Element | None) -> dict[str, bool]:
    """The edges that a ``tblBorders`` or ``tcBorders`` speaks of, and whether each is visible."""
    if element is None:
        return {}
    edges = {}
    for edge in element:
        name = {"start": "left", "end": "right"}.get(edge.tag[len(W) :], edge.tag[len(W) :])
        drawn = edge.get(VAL, "nil") not in ("nil", "none") and edge.get(W + "sz") != "0"
        edges[name] = drawn and edge.get(W + "color", "auto").upper() != "FFFFFF"
    return edges


class Styles:
    """The style part. Chains of ``basedOn`` are resolved, circles in them cut."""

    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self.run = NO_RUN
        self.whole = NO_PARAGRAPH
        if root is not None:
            self._load(root)
        self.paragraph = lru_cache(None)(self._paragraph)
        self.paragraph_run = lru_cache(None)(self._run)
        self.character_run = lru_cache(None)(self._run)

    def _load(self, root: Element) -> None:
        for style in root.iterchildren(W + "style"):
            name = style.get(W + "styleId", "")
            self._by_id[name] = style
            if style.get(W + "default") in ("1", "true", "on"):
                self._default.setdefault(style.get(W + "type", ""), name)
        self.run = run_form(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        self.whole = paragraph_form(root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"))

    def default(self, kind: str) -> str | None:
        """The id of the style that a paragraph or table without one has."""
        return self._default.get(kind)

    def chain(self, name: str | None) -> list[Element]:
        """A style and those it is based on, the nearest first."""
        found: list[Element] = []
        seen = set()
        while name and name not in seen and name in self._by_id:
            seen.add(name)
            style = self._by_id[name]
            found.append(style)
            based = style.find(W + "basedOn")
            name = based.get(VAL) if based is not None else None
        return found

    def _paragraph(self, name: str | None) -> ParagraphForm:
        form = NO_PARAGRAPH
        for style in self.chain(name or self.default("paragraph")):
            form = form.over(paragraph_form(style.find(W + "pPr")))
        return form

    def _run(self, name: str | None) -> RunForm:
        form = NO_RUN
        for style in self.chain(name):
            form = form.over(run_form(style.find(W + "rPr")))
        return form

    def numbered(self, name: str | None) -> str | None:
        """The style in the chain that itself names a list: numbering levels are linked to it."""
        for style in self.chain(name or self.default("paragraph")):
            if style.find(f"{W}pPr/{W}numPr/{W}numId") is not None:
                return str(style.get(W + "styleId"))
        return None

    def list_of(self, name: str) -> str | None:
        """The list that a style of the type *numbering* names."""
        style = self._by_id.get(name)
        num = style.find(f"{W}pPr/{W}numPr/{W}numId") if style is not None else None
        return str(num.get(VAL)) if num is not None else None

    def table_borders(self, name: str | None) -> dict[str, bool]:
        """The edges that a table style speaks of."""
        edges: dict[str, bool] = {}
        for style in self.chain(name or self.default("table")):
            edges = borders(style.find(f"{W}tblPr/{W}tblBorders")) | edges
            for part in style.iterfind(f"{W}tcPr/{W}tcBorders"):
                edges = borders(part) | edges
        return edges
