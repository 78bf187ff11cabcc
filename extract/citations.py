"""Documents that a document cites: type, number, date, issuing body, and what the citation is there for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from extract.document import Document
from extract.linking import link
from extract.match import Hit, RuleSet
from extract.model import Citation, CitationRole, Header
from extract.text import Span, collapse, plain, trim
from extract.whereabouts import Context
from rules.schema import rules, table

_SENTENCE = re.compile(r"(?<=[.;:])\s+(?=[^a-zà-ỹ\d])|\n")


def read_citations(document: Document, context: Context, header: Header) -> list[Citation]:
    """Every cited document in the order of the text, each mention a record.

    A short form ("Kế hoạch số 45", "Kế hoạch nêu trên") takes its parts from the mention that it stands
    for and has its place in ``refers_to``; ``this`` is the document itself. What a citation is there for is
    read from the words before it in its sentence; within the sentence it holds for those that follow.
    """
    found: list[Citation] = []
    title = Span(*header.title.span) if header.title else Span(0, 0)
    for block in document.blocks:
        if block.kind == "margin":
            continue
        for sentence in _sentences(document.text, block.span):
            role: CitationRole = "implements" if block.span.overlaps(title) else "mentions"
            _read_sentence(document, sentence, role, found, context, header)
    return [_looked_ahead(citation, index, found) for index, citation in enumerate(found)]


def _looked_ahead(citation: Citation, index: int, found: list[Citation]) -> Citation:
    """A short form that stands before the full one, as in a title, filled in from it."""
    if citation.this or citation.symbol or citation.refers_to is not None or citation.number is None:
        return citation
    meant = _meant("short", citation, found)
    return citation if meant is None or meant == index else _filled(citation, found, meant)


def _own(citation: Citation, header: Header) -> Citation:
    """The document under its own number, as its appendices quote it, is this document."""
    if header.number is None or citation.number != header.number.text or header.doc_type is None:
        return citation
    if plain(header.doc_type.text) != plain(citation.doc_type or "") or citation.role != "mentions":
        return citation
    return citation.model_copy(update={"this": True})


def _sentences(text: str, span: Span) -> Iterable[Span]:
    start = span.start
    for cut in _SENTENCE.finditer(text, span.start, span.end):
        if cut[0] == "\n" and text[cut.end() : cut.end() + 1].islower():
            continue
        yield Span(start, cut.start())
        start = cut.end()
    yield Span(start, span.end)


_SIGN = re.compile(r"/|số|ngày|này|trên|nêu|\d")


def _read_sentence(
    document: Document,
    sentence: Span,
    role: CitationRole,
    found: list[Citation],
    context: Context,
    header: Header,
) -> None:
    view = document.plain
    if not _SIGN.search(view, sentence.start, sentence.end):
        return
    hits = _rules("").find(view, sentence)
    if not hits:
        return
    roles = _rules("role").find(view, sentence, "role")
    behind = sentence.start
    for hit in hits:
        for sign in roles:
            if behind <= sign.span.start and sign.span.end <= hit.span.start:
                role = sign.rule.means  # type: ignore[assignment]
        behind = hit.span.start
        if header.number and hit.span.overlaps(Span(*header.number.span)):
            continue
        if citation := _citation(document, hit, role, found, context):
            found.append(_own(citation, header))


@cache
def _rules(where: str) -> RuleSet:
    """The rules that find citations, or those that say their role."""
    return RuleSet("citations", (rule for rule in rules("citations") if rule.where == where))


def _citation(
    document: Document, hit: Hit, role: CitationRole, found: list[Citation], context: Context
) -> Citation | None:
    text = document.text
    span, parts = _parts(text, hit, context)
    kind = hit.rule.means
    if not _named_as_such(text, hit, parts):
        return None
    citation = Citation(text=document.read(span), span=span, rule=f"citations/{hit.rule.id}", role=role)
    citation = citation.model_copy(update=parts)
    if kind == "this":
        return citation.model_copy(update={"this": True, "role": "mentions"})
    if kind == "citation":
        same = next((i for i, one in enumerate(found) if _same(one, citation)), None)
        return _filled(citation, found, same)
    same = _meant(kind, citation, found)
    if same is None and not (kind == "short" and re.search(r"\bsố\b", plain(citation.text))):
        return None
    return _filled(citation, found, same)


def _named_as_such(text: str, hit: Hit, parts: dict[str, str | None]) -> bool:
    """Whether capitals show that a document is meant: "Kế hoạch số 45", "126/KH-UBND", "Luật Lưu trữ"."""
    kind = hit.places.get("type")
    if hit.rule.id == "law":
        title = hit.places.get("title")
        return text[title.start].isupper() if title else parts["number"] is not None
    if number := parts["number"]:
        symbol = re.sub(r"[\d/ -]", "", number)
        if symbol:
            return symbol[0].isupper()
    if hit.rule.means in {"this", "last"}:
        return kind is not None and text[kind.start].isupper()
    return kind is not None and text[kind.start].isupper()


def _parts(text: str, hit: Hit, context: Context) -> tuple[Span, dict[str, str | None]]:
    """The span and the parts of a citation, as a record has them."""
    place = hit.places
    said = {name: collapse(text[span.start : span.end]) for name, span in place.items()}
    number = re.sub(r"\s+", "", said["number"]) if "number" in said else None
    symbol = _symbol(number) if number else None
    kind = said.get("type")
    doc_type = kind[:1].upper() + kind[1:].lower() if kind else _type_of(symbol)
    if hit.rule.id == "law" and "title" in said:
        doc_type = f"{doc_type} {said['title']}"
    span, issuer = hit.span, said.get("issuer")
    issuer_id = None
    if issuer:
        issuer, issuer_id = _issuer(issuer, context)
        if "later" not in said:
            whole = trim(text, place["issuer"])
            end = whole.start + _length(text, whole, issuer)
            span = Span(span.start, end)
    day = _day(said.get("day") or said.get("later") or said.get("year") or "")
    return span, {
        "doc_type": doc_type,
        "number": number,
        "symbol": symbol,
        "date": day,
        "issuer": issuer,
        "issuer_id": issuer_id,
    }


def _length(text: str, whole: Span, issuer: str) -> int:
    """How many characters of the span read as the issuer, blanks collapsed."""
    for end in range(whole.end, whole.start, -1):
        if collapse(text[whole.start : end]) == issuer:
            return end - whole.start
    return len(issuer)


def _issuer(printed: str, context: Context) -> tuple[str, str | None]:
    """The issuing body without the words that run on behind it, and its identity where it is known."""
    parts = printed.split()
    for size in range(len(parts), 0, -1):
        name = " ".join(parts[:size]).rstrip("-– ")
        meant = link(name, context)
        if meant and meant.id and meant.rule in {"body", "issuer", "own", "office"}:
            return name, meant.id
    whole = link(printed, context)
    return printed, whole.id if whole and not whole.generic else None


def _symbol(number: str) -> str | None:
    """The symbol behind the number: "KH-UBND", "NQ/TU", "2020/NĐ-CP" without its year."""
    rest = re.sub(r"^\d*[a-zđ]?[/-](?:(?:19|20)\d\d/)?", "", number)
    return rest if rest and rest != number and not rest.isdigit() else None


@cache
def _types() -> dict[str, str]:
    return {plain(symbol): name for symbol, name in table("citations")["symbols"].items()}


def _type_of(symbol: str | None) -> str | None:
    if symbol is None:
        return None
    first = plain(re.split(r"[-/]", symbol)[0])
    return _types().get(first, "Công văn" if "-" in symbol else None)


def _day(printed: str) -> str | None:
    """A day in ISO form, cut from the right where parts are blank."""
    numbers = re.split(r"[/.-]|tháng|năm", re.sub(r"[…_\s]|\.{2,}", "", plain(printed)))
    parts = [part for part in numbers if part != ""] if len(numbers) < 3 else numbers
    if not parts or not parts[-1].isdigit():
        return None
    day = parts[-1]
    for part in reversed(parts[:-1]):
        if not part.isdigit():
            break
        day += f"-{int(part):02d}"
    return day


def _same(one: Citation, other: Citation) -> bool:
    if one.this:
        return False
    if other.number and other.symbol:
        return one.number == other.number
    return bool(other.doc_type) and (one.doc_type, one.date, one.number) == (
        other.doc_type,
        other.date,
        other.number,
    )


def _meant(kind: str, citation: Citation, found: list[Citation]) -> int | None:
    """Which earlier citation a short form stands for; none where two would do."""
    fitting = [
        index
        for index, one in enumerate(found)
        if not one.this
        and one.refers_to is None
        and one.symbol
        and one.doc_type == citation.doc_type
        and (kind == "last" or _digits(one.number) == _digits(citation.number))
    ]
    if kind == "last":
        return fitting[-1] if fitting else None
    return fitting[0] if len(fitting) == 1 else None


def _digits(number: str | None) -> str:
    digits = re.match(r"\d*", number or "")
    return digits[0].lstrip("0") if digits else ""


def _filled(citation: Citation, found: list[Citation], same: int | None) -> Citation:
    """The citation with what the mention that it repeats says more."""
    if same is None:
        return citation
    first = found[same]
    root = same if first.refers_to is None else first.refers_to
    own = citation.model_dump(include={"number", "symbol", "date", "issuer", "issuer_id", "doc_type"})
    more = {
        name: getattr(found[root], name)
        for name, value in own.items()
        if value is None or (name == "number" and citation.symbol is None)
    }
    return citation.model_copy(update=more | {"refers_to": root})


def meaning(hit: Hit, text: str) -> str:
    """What a hit comes to, in the notation of ``rules/citations.toml``."""
    if hit.rule.means != "citation":
        return hit.rule.means
    parts = _parts(text, hit, Context())[1]
    return "; ".join(parts[name] or "-" for name in ("doc_type", "number", "date", "issuer"))
