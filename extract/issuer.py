"""The context of a document's names: its issuer and places, its days, and what it defines itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from extract.document import Document
from extract.gazetteer import Days, Place, local_places, words
from extract.linking import known_body, named, resolve
from extract.model import Header
from extract.text import plain
from extract.whereabouts import (
    Context,
    OwnUnit,
    Words,
    forms,
    kind_and_name,
    place_of,
    prefix,
    province_named,
    unlisted,
)


def document_context(document: Document, header: Header, own: Sequence[OwnUnit] = ()) -> Context:
    """The context that a document's head and its own definitions give."""
    parts = (header.issuer, header.superior, header.place, header.date)
    issuer, superior, place, issued = (part.text if part else None for part in parts)
    return context_of(issuer, superior, place, issued, text=document.text, own=own)


def issue_days(iso: str | None) -> Days:
    """The days that a date of issue may mean; of a partial date, all of them.

    >>> issue_days("2025-02")
    Days(first=datetime.date(2025, 2, 1), last=datetime.date(2025, 2, 28))
    """
    if not iso:
        return Days()
    parts = [int(part) for part in re.findall(r"\d+", iso)]
    if len(parts) == 3:
        return Days(date(*parts), date(*parts))
    if len(parts) == 2:
        following = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
        return Days(date(parts[0], parts[1], 1), following - timedelta(days=1))
    return Days(date(parts[0], 1, 1), date(parts[0], 12, 31))


def context_of(
    issuer: str | None,
    superior: str | None = None,
    place: str | None = None,
    issued: str | None = None,
    *,
    text: str = "",
    own: Sequence[OwnUnit] = (),
) -> Context:
    """The context that a document's head gives; ``text`` is the document, for its own definitions."""
    on = issue_days(issued)
    context = Context(on=on, own={words(name): unit for unit in own for name in (unit.name, *unit.aliases)})
    context = replace(context, capitals=frozenset(words(f"{superior or ''} {issuer or ''}")))
    found, certain = _home(issuer or "", superior or "", place or "", text, context)
    context = replace(context, places=_chain(found, on) if found else (), certain=certain)
    if issuer:
        context = _with_issuer(issuer, superior or "", context)
    return replace(context, definitions=definitions(text, context))


def _home(issuer: str, superior: str, place: str, text: str, context: Context) -> tuple[Place | None, bool]:
    """The smallest place that the head of a document names, and whether its province is sure."""
    known: Place | None = None
    for part in (superior, place, issuer):  # the later, the nearer
        name = words(part)
        province = next(
            (
                found
                for index in range(len(name))
                for size in range(min(5, len(name) - index), 0, -1)
                if (found := province_named(name[index : index + size], context))
                and (index == 0 or name[index - 1] in {"tỉnh", "phố", *_before_a_place()})
            ),
            None,
        )
        known = province or known
    narrowed = replace(context, places=(known,)) if known else context
    local: Place | None = None
    for part in (superior, issuer):
        name = words(part)
        for index in range(len(name)):
            size = prefix("places", name[index:])
            if size and forms()["places"][name[index : index + size]] in {"district", "commune", "city"}:
                where = kind_and_name(name[index:], size, narrowed)
                if where and where.place and where.place.level in {"district", "commune"}:
                    local = where.place
                elif where is None and known is None:
                    found = _by_mentions(
                        name[index + size :], " ".join(name[index : index + size]), text, context
                    )
                    if found:
                        return found, False
    if local:
        return local, True
    made = None if known else _unlisted(superior, issuer)
    return known or made, True


def _unlisted(superior: str, issuer: str) -> Place | None:
    """The place that a head names and no list holds, with the one around it."""
    place: Place | None = None
    for printed in (superior, issuer):
        match = _PLACE.search(printed)
        if match is None:
            continue
        kind, own = plain(match[1]), " ".join(match[2].split())
        level = forms()["places"][words(kind)]
        if level == "city":
            level = "district" if place else "province"
        place = unlisted(kind, level, own.title() if own.isupper() else own, place.id if place else None)
    return place


_PLACE = re.compile(
    r"\b(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+([^\n,;]+)$", re.IGNORECASE
)


def _before_a_place() -> set[str]:
    return {"ubnd", "dân", "uỷ", "ủy", "đoàn", "báo"}


def _by_mentions(name: Words, kind: str, text: str, context: Context) -> Place | None:
    """Of communes with the same name, the one whose province the document speaks of most."""
    found = [
        place
        for place in local_places().named(name)
        if plain(place.kind) == kind and place.days.meets(context.on)
    ]
    folded = plain(text)
    counts = []
    for place in found:
        above = _chain(place, context.on)[1:]
        counts.append((sum(folded.count(plain(one.name)) for one in above), place))
    counts.sort(key=lambda pair: -pair[0])
    if counts and counts[0][0] and (len(counts) == 1 or counts[0][0] > counts[1][0]):
        return counts[0][1]
    return None


def _chain(place: Place, on: Days) -> tuple[Place, ...]:
    chain = [place]
    while (parent := chain[-1].parent) and parent != "vn":
        above = place_of(parent, on)
        if above is None:
            break
        chain.append(above)
    return tuple(chain)


def _with_issuer(issuer: str, superior: str, context: Context) -> Context:
    for text in (issuer, f"{issuer} {superior}"):
        name = words(text)
        found = known_body(name, context)
        if found and found.id and not found.generic:
            places = () if found.level == "central" else context.places
            return replace(context, issuer=found, issuer_words=name, places=places)
    above = known_body(words(superior), context) if superior else None
    base = replace(context, issuer=above if above and above.id else None, issuer_words=words(superior))
    own = resolve(issuer, base)
    if own and own.id and not own.generic:
        return replace(context, issuer=own, issuer_words=words(issuer))
    return base


_DEFINED = re.compile(
    r"\(\s*(?:sau đây|dưới đây|từ đây)?\s*(?:được\s+)?(?:gọi|viết)\s*(?:tắt|chung)?\s*(?:là|:)?\s*"
    r"(?P<named>[^()]{2,60}?)\s*\)"
    r"|\((?P<short>[A-ZĐƯ][A-ZĐƯa-zđư&.,/ -]{1,14})\)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;:\n()“”\"]")


def definitions(text: str, context: Context) -> dict[Words, str]:
    """Abbreviations that the document explains itself, each with the words it stands for.

    "Ban Quản lý dự án Hồ Nam (sau đây gọi tắt là Ban Quản lý)" and "Khoa học và Công nghệ (KH&CN)".
    """
    found: dict[Words, str] = {}
    for match in _DEFINED.finditer(text):
        short = (match["named"] or match["short"]).strip(" \"“”'‘’")
        before = text[max(0, match.start() - 160) : match.start()].rstrip()
        clause = _CLAUSE.split(before)[-1].strip()
        if match["named"]:
            full = _defined_body(clause, context)
        elif sum(map(str.isupper, short)) >= 2 and " " not in short.strip():
            full = _initials(clause, short)
        else:
            continue
        if full and short and plain(full) != plain(short):
            found.setdefault((short,), full)
    return found


def _defined_body(clause: str, context: Context) -> str | None:
    """The longest end of a clause that is the name of a body."""
    parts = clause.split()
    for index in range(max(0, len(parts) - 24), len(parts)):
        if not parts[index][:1].isupper():
            continue
        text = " ".join(parts[index:])
        found = named(text, context)
        if found and found.id and not found.generic:
            return text
    return None


def _initials(clause: str, short: str) -> str | None:
    """The end of a clause whose words begin with the letters of the abbreviation."""
    letters = [plain(letter) for letter in short if letter.isalpha()]
    parts = clause.split()
    at = len(parts)
    for letter in reversed(letters):
        at -= 1
        while (
            at >= 0 and plain(parts[at]).strip(",-–&") in {"và", "", "của"} and plain(parts[at])[:1] != letter
        ):
            at -= 1
        if at < 0 or plain(parts[at])[:1] != letter:
            return None
    return " ".join(parts[at:]).strip(" ,")
