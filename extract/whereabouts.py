"""What a printed name hangs on: the issuer and its places, and what words behind a body say of its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from extract.gazetteer import CENTRE, Days, Place, local_places, provinces, slug, words
from extract.model import Level
from extract.text import plain
from rules.schema import table

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """What a printed name means.

    ``id`` is ``PLACE:KIND`` of the body, ``name`` its name on the document's date (``None`` where nothing
    or several bodies have taken over). ``generic`` names a class: ``members`` says of what. ``heirs`` are
    offered only where one body took over the whole. ``notice`` is the code of what a clerk must know.
    """

    rule: str
    id: str | None = None
    name: str | None = None
    level: Level | None = None
    certain: bool = True
    generic: bool = False
    members: str = ""
    office: str | None = None
    heirs: tuple[str, ...] = ()
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class OwnUnit:
    """A line of an office's own list."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    level: Level | None = None


@dataclass(frozen=True)
class Context:
    """What the names of a document hang on: who issued it, where, when, and what it defines itself."""

    issuer: Link | None = None
    issuer_words: Words = ()
    places: tuple[Place, ...] = ()  # from the issuer's own place upwards
    on: Days = field(default_factory=Days)
    certain: bool = True
    definitions: Mapping[Words, str] = field(default_factory=dict)
    own: Mapping[Words, OwnUnit] = field(default_factory=dict)
    capitals: frozenset[str] = frozenset()  # the words in capitals of the name at hand

    def at(self, level: Level) -> Place | None:
        """The place of that level in which the issuer works."""
        return next((place for place in self.places if place.level == level), None)


@cache
def forms() -> dict[str, dict[Words, str]]:
    """Every list of ``forms.toml``, by the words of its entries."""
    raw = table("units/forms")
    found: dict[str, dict[Words, str]] = {}
    for name, value in raw.items():
        if isinstance(value, dict):
            found[name] = {words(key): entry for key, entry in value.items()}
        else:
            found[name] = {
                words(entry): entry.strip() for entry in re.split(r"[;\n]", value) if entry.strip()
            }
    return found


def prefix(name: str, of: Words) -> int:
    """How many words at the beginning are an entry of the list; 0 if none."""
    entries = forms()[name]
    return next((size for size in range(min(6, len(of)), 0, -1) if of[:size] in entries), 0)


def place_of(identity: str, on: Days) -> Place | None:
    return provinces().get(identity, on) if "/" not in identity else local_places().get(identity)


@dataclass(frozen=True, slots=True)
class Where:
    """What follows a kind of body: a place, nothing (no ``place``, no ``level``), a kind of place only."""

    place: Place | None = None
    level: Level | None = None
    generic: bool = False
    ours: bool = False


_REGION_WORDS = ("khu", "vực")
_ROMAN = re.compile(r"m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def _arabic(word: str) -> str:
    if word and _ROMAN.fullmatch(word):
        values = [_VALUES[letter] for letter in word]
        pairs = zip(values, [*values[1:], 0], strict=True)
        return str(sum(value if value >= following else -value for value, following in pairs))
    return word.lstrip("0") or word


def seat_of(rest: Words, context: Context) -> Where | None:
    """What the words behind a kind of body say; ``None`` where they are something else."""
    tails = forms()["tails"]
    while rest:
        cut = next((size for size in range(min(4, len(rest)), 0, -1) if rest[-size:] in tails), 0)
        if not cut:
            break
        rest = rest[:-cut]
    rest = rest[1:] if rest[:1] == ("của",) else rest
    if not rest:
        return Where()
    if rest in {("việt", "nam"), ("trung", "ương"), ("nhà", "nước"), ("toàn", "quốc")}:
        return Where(CENTRE)
    if rest in forms()["ours"]:
        return Where(ours=True)
    if rest[:2] == _REGION_WORDS:
        return _region(rest[2:])
    if rest[0].isdigit():
        return _region(rest, kind="")
    if rest[0] in {"trên", "trong", "tại"}:
        return _where_abroad(rest, context)
    size = prefix("places", rest)
    if size:
        return kind_and_name(rest, size, context)
    place = province_named(rest, context) or _only(local_places().named(rest, _within(context)), context)
    return Where(place) if place else None


def _where_abroad(rest: Words, context: Context) -> Where | None:
    """ "trên địa bàn tỉnh", "trong toàn huyện": the place of the issuer, if the words say no other."""
    for level in ("province", "district", "commune"):
        if (
            rest[-1] in {"tỉnh": "province", "huyện": "district", "xã": "commune", "phường": "commune"}
            and len(rest) <= 5
        ):
            kind = {"tỉnh": "province", "huyện": "district", "xã": "commune", "phường": "commune"}[rest[-1]]
            if kind == level and (place := context.at(level)):
                return Where(place)
    return None


def _region(name: Words, kind: str = "khu vực") -> Where:
    """A region of a vertical agency: "khu vực XIII", "khu vực 3 - Lâm Đồng"."""
    if not name:
        return Where(level="region", generic=True)
    number = _arabic(name[0])
    if not number.isdigit():
        own = " ".join(name).title()
        return Where(Place(f"khu-vuc-{slug(own)}", "region", kind, own, Days()))
    return Where(Place(f"khu-vuc-{number}", "region", kind, name[0].upper(), Days()))


def kind_and_name(rest: Words, size: int, context: Context) -> Where | None:
    kind = " ".join(rest[:size])
    level = forms()["places"][rest[:size]]
    name = rest[size:]
    further: Words = ()
    for index in range(1, len(name)):
        following = prefix("places", name[index:])
        if following and len(name) > index + following:
            name, further = name[:index], name[index:]
            break
    if not name:
        return _unnamed(kind, level, context)
    if prefix("places", name) == len(name):  # "xã, phường"
        return Where(level=_level(level), generic=True)
    within = seat_of(further, context) if further else None
    outer = within.place.id if within and within.place else _within(context)
    if level in {"province", "city"} and (place := province_named(name, context)):
        return Where(place)
    if level == "hamlet":
        commune = context.at("commune")
        base = commune.id if commune else outer or "vn"
        own = " ".join(name).title()
        return Where(Place(f"{base}/{slug((*kind.split(), *name))}", "hamlet", kind, own, Days()))
    found = [
        place
        for place in local_places().named(name, outer)
        if plain(place.kind) == kind or (level == "city" and place.kind == "thành phố")
    ]
    place = _only(found, context)
    if place is None and not found and all(word in context.capitals or word.isdigit() for word in name):
        place = unlisted(kind, level, " ".join(name).title(), outer)
    return Where(place) if place else None


def unlisted(kind: str, level: str, own: str, within: str | None) -> Place:
    """A place that no list holds: an older commune, or a name that is misspelt. It is never certain."""
    parent = within or "vn"
    identity = slug(own) if level == "province" else f"{parent}/{slug((kind, own))}"
    return Place(identity, _level(level), kind, own, Days(), parent=parent, certain=False)


def _level(level: str) -> Level:
    return "district" if level == "city" else level  # type: ignore[return-value]


def _unnamed(kind: str, level: str, context: Context) -> Where:
    """ "tỉnh", "xã" alone: the issuer's own; below the issuer, the class of all."""
    if level == "city":
        for place in reversed(context.places):
            if place.kind == "thành phố":
                return Where(place)
        return Where(level="district", generic=True)
    own = context.at(_level(level))
    if own is not None:
        return Where(own)
    central = context.issuer is not None and context.issuer.level == "central"
    return Where(level=_level(level), generic=level != "province" or central)


def _within(context: Context) -> str | None:
    province = context.at("province")
    return province.id if province else None


def province_named(name: Words, context: Context) -> Place | None:
    found = provinces().named(name)
    return provinces().get(found[0].id, context.on) if found else None


def _only(found: Sequence[Place], context: Context) -> Place | None:
    """The one place of several that there was on the document's days."""
    fitting = [place for place in found if place.days.meets(context.on)] or list(found)
    if len(fitting) > 1:  # the district rather than its town, the issuer's own rather than others
        near = [p for p in fitting if any(p.id == own.id or p.parent == own.id for own in context.places[:1])]
        fitting = near or fitting
    return fitting[0] if len({place.id for place in fitting}) == 1 else None
