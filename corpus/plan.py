"""A plan under way: what is printed and what a careful clerk records of it, said in one call.

The gold is written by hand beside the words it is about; nothing here reads a document.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from word import Cell, Word

Json = dict[str, Any]

_HEADER = (
    "issuer", "superior", "number", "place", "date", "doc_type", "title", "signer_title", "signer_name",
)  # fmt: skip


def clean(text: str) -> str:
    """The words of a printed text as gold has them: no marks, one blank, no closing "./."."""
    text = re.sub(r"\*\*|__|\[\^[^\]]+\]", "", text)
    text = re.sub(r"\s+", " ", text).strip().removesuffix("./.")
    return unicodedata.normalize("NFC", text)


def _list(text: str | Sequence[str]) -> list[str]:
    if isinstance(text, str):
        return [part.strip() for part in text.split("|") if part.strip()]
    return list(text)


def _deadline(
    text: str, kind: str, start: str | None = None, due: str | None = None, rrule: str | None = None
) -> Json:
    return {"text": text, "kind": kind, "start": start, "due": due, "rrule": rrule}


def day(text: str, due: str) -> Json:
    return _deadline(text, "date", due=due)


def period(text: str, start: str | None, due: str | None) -> Json:
    return _deadline(text, "period", start, due)


def every(text: str, rrule: str | None) -> Json:
    return _deadline(text, "recurring", rrule=rrule)


def ongoing(text: str, start: str | None = None, due: str | None = None) -> Json:
    return _deadline(text, "ongoing", start, due)


def relative(text: str) -> Json:
    return _deadline(text, "relative")


def unspecified(text: str) -> Json:
    return _deadline(text, "unspecified")


WEEKLY, MONTHLY, YEARLY = "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"
QUARTERLY = "FREQ=YEARLY;BYMONTH=3,6,9,12"
HALF_YEARLY = "FREQ=YEARLY;BYMONTH=6,12"


def task(
    label: str | None,
    lead: str | Sequence[str] = "",
    support: str | Sequence[str] = "",
    due: Sequence[Json] = (),
    products: str | Sequence[str] = "",
    optional: bool = False,
    text: str = "",
) -> Json:
    """A task to be recorded; units and products are split at "|".

    ``text`` is given only where it is not the whole item.
    """
    return {
        "label": label,
        "text": text,
        "lead": _list(lead),
        "support": _list(support),
        "deadlines": list(due),
        "products": _list(products),
        "optional": optional,
    }


def target(
    text: str,
    metric: str,
    op: str,
    value: float | None,
    unit: str | None,
    year: str | None = None,
    optional: bool = False,
) -> Json:
    return {
        "text": text,
        "metric": metric,
        "op": op,
        "value": value,
        "unit": unit,
        "period": year,
        "optional": optional,
    }


class Plan:
    """One document: the printed sheet in ``word``, the record in ``gold``."""

    def __init__(
        self,
        slug: str,
        *,
        size: float = 14,
        nfd: bool = False,
        split_runs: bool = False,
        hard_blanks: bool = False,
        notes: str = "",
    ) -> None:
        self.word = Word(size=size, nfd=nfd, split_runs=split_runs, hard_blanks=hard_blanks)
        self.slug = slug
        self.header: Json = dict.fromkeys(_HEADER)
        self.sections: list[Json] = []
        self.tasks: list[Json] = []
        self.targets: list[Json] = []
        self.notes = notes

    @property
    def gold(self) -> Json:
        return {
            "doc": self.slug,
            "header": self.header,
            "sections": self.sections,
            "tasks": self.tasks,
            "targets": self.targets,
            "notes": self.notes,
        }

    def _put(self, xml: str) -> None:
        self.word.body.append(xml)

    def _record(self, text: str, tasks: Json | Sequence[Json] | None, targets: Sequence[Json]) -> None:
        for one in [tasks] if isinstance(tasks, dict) else tasks or []:
            self.tasks.append({**one, "text": clean(one["text"] or text)})
        self.targets.extend(targets)

    # -- head and foot ------------------------------------------------------

    def letterhead(
        self, superior: str | None, issuer: str, number: str, place: str, date: str, subject: str = ""
    ) -> None:
        """Issuer and number at the left, the state's name, place and date at the right.

        ``date`` is the ISO date; "2024-06" leaves the day blank in print, a number that begins with "/"
        leaves the number blank. ``subject`` is the "V/v" line of an official letter.
        """
        self.header |= {
            "superior": superior.replace("\n", " ") if superior else None,
            "issuer": issuer.replace("\n", " "),
            "number": number,
            "place": place,
            "date": date,
        }
        w = self.word
        left = ""
        for line in superior.split("\n") if superior else []:
            left += w.paragraph(line, align="center", first=0, before=0, after=0, size=13)
        for line in issuer.split("\n"):
            left += w.paragraph(line, align="center", first=0, before=0, after=0, size=13, bold=True)
        left += self._rule(2.3)
        right = (
            w.paragraph(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                align="center",
                first=0,
                before=0,
                after=0,
                size=12,
                bold=True,
            )
            + w.paragraph(
                "Độc lập - Tự do - Hạnh phúc",
                align="center",
                first=0,
                before=0,
                after=0,
                size=13,
                bold=True,
            )
            + self._rule(2)
        )
        printed = f"Số:         {number}" if number.startswith("/") else f"Số: {number}"
        numbered = w.paragraph(printed, align="center", first=0, before=2, after=0, size=13)
        if subject:
            self.header["title"] = clean(subject)
            numbered += w.paragraph(f"V/v {subject}", align="center", first=0, before=2, after=0, size=12)
        year, month, *rest = date.split("-")
        shown_month = month if int(month) < 3 else str(int(month))
        shown_day = rest[0] if rest else "    "
        dated = w.paragraph(
            f"{place}, ngày {shown_day} tháng {shown_month} năm {year}",
            align="center", first=0, before=2, after=0, size=13, italic=True,
        )  # fmt: skip
        self._put(w.columns((6.6, 10.2), ((left, right), (numbered, dated))))

    def party_letterhead(self, superior: str, issuer: str, number: str, place: str, date: str) -> None:
        """The head of a Party document: "*" under the issuer, "Số 12-KH/ĐU" without a colon."""
        self.header |= {
            "superior": superior, "issuer": issuer, "number": number, "place": place, "date": date,
        }  # fmt: skip
        w = self.word
        centre: dict[str, Any] = {"align": "center", "first": 0, "before": 0, "after": 0}
        left = (
            w.paragraph(superior, size=14, **centre)
            + w.paragraph(issuer, size=14, bold=True, **centre)
            + w.paragraph("*", size=14, **centre)
            + w.paragraph(f"Số {number}", size=14, **centre)
        )
        year, month, *rest = date.split("-")
        dated = f"{place}, ngày {rest[0] if rest else '    '} tháng {int(month):02d} năm {year}"
        right = (
            w.paragraph("ĐẢNG CỘNG SẢN VIỆT NAM", size=15, bold=True, **centre)
            + self._rule(1.6)
            + w.paragraph("", size=14, **centre)
            + w.paragraph(dated, size=14, italic=True, **centre)
        )
        self._put(w.columns((7.2, 9.6), ((left, right),)))

    def _rule(self, margin: float) -> str:
        return self.word.paragraph(
            "", align="center", first=0, left=margin, right=margin, before=0, after=0, size=3, rule=True
        )

    def title(self, doc_type: str, title: str, party: bool = False) -> None:
        """The type line and the abstract under it (line breaks as printed), with a short rule."""
        self.header |= {"doc_type": doc_type, "title": clean(title)}
        self._type_line(doc_type, title, party)

    def _type_line(self, doc_type: str, title: str, party: bool = False, page_break: bool = False) -> None:
        w = self.word
        self._put(
            w.paragraph(
                doc_type,
                align="center",
                first=0,
                before=14,
                after=0,
                bold=True,
                size=14 + party,
                page_break=page_break,
            )
        )
        for line in title.split("\n"):
            self._put(w.paragraph(line, align="center", first=0, before=0, after=0, bold=True, size=14))
        if party:
            self._put(w.paragraph("-----", align="center", first=0, before=0, after=8))
        else:
            self._put(self._rule(6.3))
            self._put(w.paragraph("", first=0, before=0, after=0, size=6))

    def attached(self, doc_type: str, title: str, note: str) -> None:
        """The head of a plan that a decision promulgates: on a new page, with its link line."""
        self._type_line(doc_type, title, page_break=True)
        self._put(self.word.paragraph(note, align="center", first=0, before=0, after=8, italic=True))

    def addressees(self, *lines: str) -> None:
        """ "Kính gửi:" of an official letter."""
        w = self.word
        if len(lines) == 1:
            self._put(w.paragraph(f"Kính gửi: {lines[0]}", align="center", first=0, before=12, after=10))
            return
        self._put(w.paragraph("Kính gửi:", first=0, left=3.2, before=12, after=0))
        for line in lines:
            self._put(w.paragraph(f"- {line}", first=0, left=5, before=0, after=0))
        self._put(w.paragraph("", first=0, before=0, after=4, size=8))

    def basis(self, *lines: str) -> None:
        """Legal bases, in italics."""
        for line in lines:
            self._put(self.word.paragraph(line, italic=True))

    def sign(
        self, recipients: Sequence[str], capacity: Sequence[str], title: str, name: str, party: bool = False
    ) -> None:
        """Recipients at the left; signing capacity, title and name at the right."""
        self.header |= {"signer_title": title, "signer_name": name}
        w = self.word
        left = w.paragraph(
            "Nơi nhận:", first=0, before=0, after=0, size=12, bold=True, italic=not party
        ) + "".join(
            w.paragraph(line, align="left", first=0, before=0, after=0, size=11) for line in recipients
        )
        right = "".join(
            w.paragraph(line, align="center", first=0, before=0, after=0, bold=True)
            for line in (*capacity, title)
        )
        right += w.paragraph("", first=0, before=0, after=0) * 4
        right += w.paragraph(name, align="center", first=0, before=0, after=0, bold=True)
        self._put(w.paragraph("", first=0, before=0, after=0, size=8))
        self._put(w.columns((8.4, 8.4), ((left, right),)))

    # -- body ---------------------------------------------------------------

    def para(
        self,
        text: str,
        gold: Json | Sequence[Json] | None = None,
        targets: Sequence[Json] = (),
        **form: Any,
    ) -> None:
        """A paragraph without a number."""
        self._put(self.word.paragraph(text, **form))
        self._record(text, gold, targets)

    def h1(
        self,
        number: str,
        heading: str,
        kind: str,
        label: str = "",
        auto: tuple[int, int] | None = None,
        **form: Any,
    ) -> None:
        """A heading of the first level. With ``auto`` Word writes its number, ``number`` only says which."""
        self._heading(number, heading, kind, label or number.rstrip(".-/) "), auto, True, form)

    def h2(
        self,
        number: str,
        heading: str,
        kind: str,
        label: str,
        auto: tuple[int, int] | None = None,
        **form: Any,
    ) -> None:
        """A heading of the second level."""
        self._heading(number, heading, kind, label, auto, False, form)

    def _heading(
        self,
        number: str,
        heading: str,
        kind: str,
        label: str,
        auto: tuple[int, int] | None,
        top: bool,
        form: Json,
    ) -> None:
        shown = heading if auto or not number else f"{number} {heading}"
        form = {"bold": True, "keep": True, "before": 6 if top else 4, **form}
        self._put(self.word.paragraph(shown, auto=auto, **form))
        self.sections.append({"label": label, "heading": clean(heading).rstrip(":"), "kind": kind})

    def item(
        self,
        marker: str,
        text: str,
        gold: Json | Sequence[Json] | None = None,
        targets: Sequence[Json] = (),
        head: str = "",
        more: Sequence[str] = (),
        auto: tuple[int, int] | None = None,
        **form: Any,
    ) -> None:
        """A numbered item. ``head`` is printed before the text and cut from the record; ``more`` are
        further paragraphs of the same item; with ``auto`` Word writes the marker."""
        if not auto and head.startswith("**"):
            marker, head = "", f"**{marker} {head[2:]}"
        shown = " ".join(part for part in ("" if auto else marker, head, text) if part)
        self._put(self.word.paragraph(shown, auto=auto, **form))
        for line in more:
            self._put(self.word.paragraph(line))
        self._record(" ".join((text, *more)), gold, targets)

    def appendix(
        self,
        label: str,
        mark: str,
        heading: str,
        note: str = "",
        kind: str = "appendix",
        page_break: bool = False,
    ) -> None:
        """ "PHỤ LỤC", its title and the line that ties it to the document."""
        w = self.word
        if mark:
            self._put(
                w.paragraph(
                    mark, align="center", first=0, before=0, after=0, bold=True, page_break=page_break
                )
            )
        for index, line in enumerate(heading.split("\n")):
            self._put(
                w.paragraph(
                    line,
                    align="center",
                    first=0,
                    before=0,
                    after=0,
                    bold=True,
                    page_break=page_break and not mark and index == 0,
                )
            )
        if note:
            self._put(w.paragraph(note, align="center", first=0, before=0, after=6, italic=True))
        self.sections.append({"label": label, "heading": clean(heading), "kind": kind})

    def section(self, label: str, heading: str, kind: str) -> None:
        """Records a heading that is printed otherwise (a group row of a table)."""
        self.sections.append({"label": label, "heading": clean(heading), "kind": kind})

    def table(
        self,
        widths: Sequence[float],
        header: Sequence[Sequence[str | Cell]],
        rows: Sequence[Row],
        *,
        content: int = 1,
        centred: Sequence[int] = (0,),
        size: float = 12,
    ) -> None:
        """A ruled table with a repeated header. ``content`` is the index, among a row's own cells, of the
        cell whose words are the task."""
        printed = [[c if isinstance(c, Cell) else Cell(c) for c in row] for row in header]
        for row in rows:
            cells = [c if isinstance(c, Cell) else Cell(c) for c in row.cells]
            printed.append(cells)
            if row.section:
                self.sections.append(row.section)
            text = cells[content].text if len(cells) > content else ""
            self._record(text, row.gold, row.targets)
        self._put(self.word.table(widths, printed, header_rows=len(header), centred=centred, size=size))
        self._put(self.word.paragraph("", first=0, before=0, after=0, size=6))

    def turn(self) -> None:
        """Ends the section: the pages that follow lie the other way."""
        form: Json = {"first": 0, "before": 0, "after": 0, "size": 2}
        first = "<w:sectPr>" not in "".join(self.word.body)
        self._put(self.word.paragraph("", section=self.word.section(first), **form))
        self.word.is_landscape = not self.word.is_landscape


class Row:
    """A row of a table and what is recorded of it."""

    def __init__(
        self,
        *cells: str | Cell,
        gold: Json | Sequence[Json] | None = None,
        targets: Sequence[Json] = (),
        section: tuple[str, str, str] | None = None,
    ) -> None:
        self.cells = cells
        self.gold = gold
        self.targets = targets
        self.section = {"label": section[0], "heading": section[1], "kind": section[2]} if section else None
