"""Which body a printed name means: its identity, its level, and its name on the document's date.

The printed name always stays. What the document itself defines comes first, then the office's own list, then
``rules/units``. What cannot be told is left open with a notice; what no official text confirmed is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache

from extract.document import Document
from extract.gazetteer import (
    CENTRE,
    Body,
    Days,
    Heir,
    Place,
    bodies,
    local_places,
    provinces,
    slug,
    words,
)
from extract.match import RuleSet
from extract.model import Level, Notice, Plan
from extract.text import Span, bare, collapse, plain
from rules.schema import rules, table

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """What a printed name means.

    ``id`` is ``PLACE:KIND`` of the body, ``name`` its name on the document's date (``None`` where nothing or
    several bodies have taken over). ``generic`` names a class: ``members`` says of what. ``heirs`` are offered
    only where one body took over the whole. ``notice`` is the code of what a clerk must know.
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

    def at(self, level: Level) -> Place | None:
        """The place of that level in which the issuer works."""
        return next((place for place in self.places if place.level == level), None)


# ---------------------------------------------------------------- word lists


@cache
def _forms() -> dict[str, dict[Words, str]]:
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


def _prefix(name: str, of: Words) -> int:
    """How many words at the beginning are an entry of the list; 0 if none."""
    entries = _forms()[name]
    return next((size for size in range(min(6, len(of)), 0, -1) if of[:size] in entries), 0)


@cache
def _classes() -> RuleSet:
    return RuleSet("units/classes", rules("units/classes"))


# ---------------------------------------------------------------- places


@dataclass(frozen=True, slots=True)
class _Where:
    """What follows a kind of body: a place, nothing (``place`` and ``level`` none), or a kind of place only."""

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


def _where(rest: Words, context: Context) -> _Where | None:
    """What the words behind a kind of body say; ``None`` where they are something else."""
    tails = _forms()["tails"]
    while rest:
        cut = next((size for size in range(min(4, len(rest)), 0, -1) if rest[-size:] in tails), 0)
        if not cut:
            break
        rest = rest[:-cut]
    rest = rest[1:] if rest[:1] == ("của",) else rest
    if not rest:
        return _Where()
    if rest in {("việt", "nam"), ("trung", "ương"), ("nhà", "nước"), ("toàn", "quốc")}:
        return _Where(CENTRE)
    if rest in _forms()["ours"]:
        return _Where(ours=True)
    if rest[:2] == _REGION_WORDS:
        return _region(rest[2:])
    if rest[0] in {"trên", "trong", "tại"}:
        return _where_abroad(rest, context)
    size = _prefix("places", rest)
    if size:
        return _kind_and_name(rest, size, context)
    place = _province(rest, context) or _only(local_places().named(rest, _within(context)), context)
    return _Where(place) if place else None


def _where_abroad(rest: Words, context: Context) -> _Where | None:
    """ "trên địa bàn tỉnh", "trong toàn huyện": the place of the issuer, if the words say no other."""
    for level in ("province", "district", "commune"):
        if (
            rest[-1] in {"tỉnh": "province", "huyện": "district", "xã": "commune", "phường": "commune"}
            and len(rest) <= 5
        ):
            kind = {"tỉnh": "province", "huyện": "district", "xã": "commune", "phường": "commune"}[rest[-1]]
            if kind == level and (place := context.at(level)):
                return _Where(place)
    return None


def _region(name: Words) -> _Where:
    """A region of a vertical agency: "khu vực XIII", "khu vực 3 - Lâm Đồng"."""
    if not name:
        return _Where(level="region", generic=True)
    number = _arabic(name[0])
    own = " ".join((number, *name[1:])) if number != name[0] or number.isdigit() else " ".join(name)
    return _Where(
        Place(
            f"khu-vuc-{slug(own)}", "region", "khu vực", own.upper() if len(own) < 4 else own.title(), Days()
        )
    )


def _kind_and_name(rest: Words, size: int, context: Context) -> _Where | None:
    kind = " ".join(rest[:size])
    level = _forms()["places"][rest[:size]]
    name = rest[size:]
    further: Words = ()
    for index in range(1, len(name)):
        following = _prefix("places", name[index:])
        if following and len(name) > index + following:
            name, further = name[:index], name[index:]
            break
    if not name:
        return _unnamed(kind, level, context)
    if _prefix("places", name) == len(name):  # "xã, phường"
        return _Where(level=_level(level), generic=True)
    within = _where(further, context) if further else None
    outer = within.place.id if within and within.place else _within(context)
    if level in {"province", "city"} and (place := _province(name, context)):
        return _Where(place)
    if level == "hamlet":
        commune = context.at("commune")
        base = commune.id if commune else outer or "vn"
        own = " ".join(name).title()
        return _Where(Place(f"{base}/{slug((*kind.split(), *name))}", "hamlet", kind, own, Days()))
    found = [
        place
        for place in local_places().named(name, outer)
        if plain(place.kind) == kind or (level == "city" and place.kind == "thành phố")
    ]
    place = _only(found, context)
    return _Where(place) if place else None


def _level(level: str) -> Level:
    return "district" if level == "city" else level  # type: ignore[return-value]


def _unnamed(kind: str, level: str, context: Context) -> _Where:
    """ "tỉnh", "xã" alone: the issuer's own; below the issuer, the class of all."""
    if level == "city":
        for place in reversed(context.places):
            if place.kind == "thành phố":
                return _Where(place)
        return _Where(level="district", generic=True)
    own = context.at(_level(level))
    if own is not None:
        return _Where(own)
    if level == "province":
        return _Where(level="province")
    return _Where(level=_level(level), generic=True)


def _within(context: Context) -> str | None:
    province = context.at("province")
    return province.id if province else None


def _province(name: Words, context: Context) -> Place | None:
    found = provinces().named(name)
    return provinces().get(found[0].id, context.on) if found else None


def _only(found: Sequence[Place], context: Context) -> Place | None:
    """The one place of several that there was on the document's days."""
    fitting = [place for place in found if place.days.meets(context.on)] or list(found)
    if len(fitting) > 1:  # the district rather than its town, the issuer's own rather than others
        near = [p for p in fitting if any(p.id == own.id or p.parent == own.id for own in context.places[:1])]
        fitting = near or fitting
    return fitting[0] if len({place.id for place in fitting}) == 1 else None


# ---------------------------------------------------------------- bodies

_UPWARDS: tuple[Level, ...] = ("hamlet", "commune", "district", "province", "region", "central")


def _known_body(name: Words, context: Context) -> Link | None:
    """A kind of the gazetteer with its place."""
    every = bodies()
    for size in range(min(every.longest, len(name)), 0, -1):
        kinds = every.by_words.get(name[:size])
        if not kinds:
            continue
        where = _where(name[size:], context)
        if where is None:
            continue
        if link := _fit(kinds, where, context):
            return link
    return None


def _fit(kinds: Sequence[Body], where: _Where, context: Context) -> Link | None:
    """The link to the kind that fits the place, one that is valid on the document's days before others."""
    made: list[Link] = []
    for body in kinds:
        place = _place_of(body, where, context)
        if place is None:
            if where.generic and where.level in body.at:
                made.append(Link("class.level", generic=True, members="open", level=where.level, name=None))
            continue
        if isinstance(place, Link):
            made.append(place)
            continue
        made.append(_body_link(body, place, context))
    valid = [link for link in made if link.notice is None]
    return next(iter(valid or made), None)


def _place_of(body: Body, where: _Where, context: Context) -> Place | Link | None:
    if where.ours:
        return _part(body.id, body.name, context) if "issuer" in body.at else _own_level(body, context)
    if where.place is not None:
        return where.place if where.place.level in body.at else None
    if where.generic:
        return None
    if where.level is not None:
        return None
    return _own_level(body, context)


def _speaks_for_a_place(issuer: Link | None) -> bool:
    """Whether the issuer stands for its province, district or commune, not for a house of its own."""
    if issuer is None or issuer.id is None:
        return True
    return issuer.id.rpartition(":")[2] in _forms()["territorial"].values()


def _own_level(body: Body, context: Context) -> Place | Link | None:
    """Of a name without a place: the issuer's own level, else the nearest above it."""
    if "issuer" in body.at and not _speaks_for_a_place(context.issuer):
        return _part(body.id, body.name, context)
    for place in context.places:
        if place.level in body.at:
            return place
    if "central" in body.at:
        return CENTRE
    if "issuer" in body.at:
        return _part(body.id, body.name, context)
    return None


def _part(identity: str, name: str, context: Context) -> Link | None:
    if context.issuer is None or context.issuer.id is None:
        return None
    return _part_of(context.issuer, identity, name)


def _part_of(body: Link, identity: str, name: str) -> Link:
    joint = " " if identity == "van-phong" else ", "
    full = f"{name}{joint}{body.name}" if body.name else name
    return Link("part", f"{body.id}/{identity}", full, "internal", certain=False, notice=body.notice)


def _body_name(body: Body, place: Place) -> str:
    if place.level == "central" or place is CENTRE:
        return body.name
    return f"{body.name} {place.own if body.bare else place.name}"


def _body_link(body: Body, place: Place, context: Context) -> Link:
    identity = f"{place.id}:{body.id}"
    certain = body.certain and place.certain and (context.certain or place not in context.places)
    link = Link("body", identity, _body_name(body, place), place.level, certain)
    valid = body.at[place.level]
    if valid.meets(context.on) and place.days.meets(context.on):
        return link
    later = context.on.first is not None and (
        (valid.last is not None and valid.last < context.on.first)
        or (place.days.last is not None and place.days.last < context.on.first)
    )
    if not later:
        return replace(link, name=None, notice="unit_too_early")
    heirs = _heirs(body, place, context.on)
    only = heirs[0] if len(heirs) == 1 else None
    return replace(
        link,
        name=only[1] if only else None,
        heirs=(only[0].id,) if only else (),
        certain=certain and (only is None or only[0].certain),
        notice="unit_expired",
    )


def _heirs(body: Body, place: Place, on: Days) -> list[tuple[Heir, str]]:
    """What took over a body that had ended: of its kind, of its place, or of both."""
    grounds: list[Place] = [place]
    if not place.days.meets(on):
        grounds = [heir for identity in place.heirs if (heir := _place(identity, on))]
    kinds = [Heir(body.id)]
    if not body.at[place.level].meets(on):
        kinds = list(body.heirs)
    found = []
    for ground in grounds:
        for kind in kinds:
            taker = bodies().by_id[kind.id]
            if ground.level in taker.at:
                heir_id = Heir(f"{ground.id}:{taker.id}", kind.certain and taker.certain)
                found.append((heir_id, _body_name(taker, ground)))
    return found


def _place(identity: str, on: Days) -> Place | None:
    return provinces().get(identity, on) if "/" not in identity else local_places().get(identity)


# ---------------------------------------------------------------- names that no list can hold


def _headed(name: Words, printed: str, context: Context) -> Link | None:
    """A body known by its head noun and its own name: "Phòng Quản lý năng lượng", "Trường THPT Tân Lập"."""
    size = _prefix("heads", name)
    if not size or len(name) == size:
        return None
    kind = _forms()["heads"][name[:size]]
    own, place = name, None
    for index in range(size, len(name)):
        if _prefix("places", name[index:]) or name[index] in {"khu"}:
            where = _where(name[index:], context)
            if where is not None and where.generic and index == size:
                return Link("class.level", generic=True, members="open", level=where.level)
            if where is not None and where.place is not None:
                own, place = name[:index], where.place
                break
    if len(own) == size:
        return None
    if kind == "issuer" and place is None:
        return _room(own, size, printed, context)
    if kind == "itself":
        return Link("named", f"vn:{slug(own)}", collapse(printed), None, certain=False)
    place = place or (context.places[0] if context.places else None)
    if place is None:
        return None
    return Link("named", f"{place.id}:{slug(own)}", collapse(printed), place.level, certain=False)


_OWNERS = {"sở", "ủy", "công", "cục", "chi", "viện"}


def _room(name: Words, size: int, printed: str, context: Context) -> Link | None:
    """A part of a body: "Phòng Quản lý năng lượng", "Văn phòng Sở", "Thanh tra Sở Y tế"."""
    owner = context.issuer
    end = len(name)
    for index in range(size, len(name)):
        if name[index] in _OWNERS or name[index:] in _forms()["ours"]:
            found = _known_body(name[index:], context)
            if found and found.id and not found.generic:
                owner, end = found, index
                break
            if name[index:] in _forms()["ours"]:
                end = index
                break
    if owner is None or owner.id is None:
        return None
    return _part_of(owner, slug(name[:end]), _front(printed, end))


def _front(text: str, count: int) -> str:
    """The first words of the text as printed that make so many folded words."""
    parts = text.split()
    for index in range(1, len(parts) + 1):
        if len(words(" ".join(parts[:index]))) >= count:
            return " ".join(parts[:index]).rstrip(",;- ")
    return text


def _self(name: Words, context: Context) -> Link | None:
    """A bare word for the issuer: "Sở", "đơn vị mình"."""
    asked = _forms()["self"].get(name)
    if asked is None:
        return None
    if asked == "*part":
        return _part(slug(name), " ".join(name).capitalize(), context) or Link("open", notice="unit_open")
    if asked == "*room" and _speaks_for_a_place(context.issuer):
        return Link("open", notice="unit_open")
    if asked in {"*", "*room"} or _issuer_is(asked, context):
        return _issuer(None, context)
    return Link("open", notice="unit_open")


def _issuer_is(kind: str, context: Context) -> bool:
    return context.issuer_words[: len(words(kind))] == words(kind)


def _issuer(office: str | None, context: Context) -> Link:
    """The issuing body itself; open where it is not known."""
    if context.issuer is None or context.issuer.id is None:
        return Link("open", office=office, notice="unit_open")
    return replace(context.issuer, rule="issuer", office=office)


# ---------------------------------------------------------------- the whole name

_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_FIELD = re.compile(r"\s*,?\s*(?:phụ trách|theo dõi|kiêm)\s.*$", re.IGNORECASE)
_DASH = re.compile(
    r"\s+[-–—]\s+(?=(?:Phó |Quyền )?(?:Trưởng|Phó|Ủy viên|Uỷ viên|Thành viên|Thư ký|Chủ tịch|Giám đốc))"
)


def link(printed: str, context: Context) -> Link | None:
    """What a printed name means in a document; ``None`` where nothing is known of it."""
    text = collapse(printed)
    for candidate in _candidates(text, context):
        if found := _resolve(candidate, context):
            return found
    return None


def _candidates(text: str, context: Context) -> list[str]:
    """The name as it stands and, before it, with what the document defines written out."""
    if not context.definitions:
        return [text]
    tokens = re.findall(r"[^\W_]+(?:[&.,/-][^\W_]+)*|[^\w\s]|\s+", text)
    for size in range(len(tokens), 0, -1):
        for start in range(len(tokens) - size + 1):
            piece = "".join(tokens[start : start + size])
            if piece != piece.strip():
                continue
            if full := context.definitions.get((piece,)):
                written = "".join((*tokens[:start], full, *tokens[start + size :]))
                return [written, text] if plain(written) != plain(text) else [text]
    return [text]


def _resolve(text: str, context: Context) -> Link | None:
    if own := context.own.get(words(text)):
        return Link("own", own.id, own.name, own.level)
    text = _BRACKETS.sub("", text).strip(' .,;:"“”') or text
    folded = plain(text)
    if person := _person(text):
        return person
    if hit := next(
        (h for h in _classes().all(folded, Span(0, len(folded))) if h.span == Span(0, len(folded))), None
    ):
        return _class(hit.rule.id, hit.rule.means, context)
    return _named(text, context) or _unmarked(text, context)


def _class(identity: str, members: str, context: Context) -> Link:
    place = context.places[0].id if context.places else "vn"
    return Link(f"class.{identity}", f"{place}:{identity}", generic=True, members=members)


def _named(text: str, context: Context) -> Link | None:
    name = words(text)
    if size := _prefix("honorifics", name):
        text = _tail(text, len(name) - size)
        name = words(text)
    if found := _known_body(name, context):
        return found
    text = _FIELD.sub("", _DASH.split(text)[0])
    name = words(text)
    while standing := _prefix("standing", name):
        if "," not in text or len(name) <= standing:
            break
        head, _, text = text.partition(",")
        name = words(text)
    if size := _prefix("offices", name):
        return _office(name[size:], text, _front(text, size), context)
    return _headed(name, text, context) or _self(name, context)


def _office(rest: Words, text: str, office: str, context: Context) -> Link | None:
    """An office standing for its body; alone or before a person's name, for the issuer."""
    tail = _tail(text, len(rest)) if rest else ""
    if not rest or _is_name(tail) and words(tail)[:1] in _forms()["surnames"]:
        if named := _forms()["alone"].get(words(office)):
            return replace(_body_link(bodies().by_id[named], CENTRE, context), rule="office", office=office)
        kind = _forms()["office_of"].get(words(office))
        if kind is not None and not _issuer_is(kind, context):
            return Link("open", office=office, notice="unit_open")
        return _issuer(office, context)
    found = _known_body(rest, context) or _headed(rest, tail, context) or _self(rest, context)
    return replace(found, office=office) if found else None


def _tail(text: str, count: int) -> str:
    """The last words of the text as printed that make so many folded words."""
    parts = text.split()
    for index in range(len(parts)):
        if len(words(" ".join(parts[index:]))) <= count:
            return " ".join(parts[index:])
    return text


def _unmarked(text: str, context: Context) -> Link | None:
    """A name with a typing error in its marks: a known kind at its beginning, without marks."""
    name = words(text)
    every = bodies()
    for size in range(min(every.longest, len(name)), 2, -1):
        kinds = every.by_bare_words.get(bare(" ".join(name[:size])))
        if kinds and (where := _where(name[size:], context)) and (found := _fit(kinds, where, context)):
            return replace(found, rule="unmarked", certain=False)
    return None


def _is_name(text: str) -> bool:
    parts = text.split()
    return 2 <= len(parts) <= 5 and all(part[0].isupper() and part[1:].islower() for part in parts)


def _person(text: str) -> Link | None:
    """A person, who is no body: the name stays as printed."""
    name = re.sub(r"^(?:(?:đồng chí|đ/c|ông|bà|thầy|cô)\b\.?\s*)", "", text, flags=re.IGNORECASE)
    first = re.split(r"\s+[-–—]\s+|,", name)[0].strip()
    surname = words(first.split()[0]) if first else ()
    if _is_name(first) and surname in _forms()["surnames"] and not _prefix("heads", words(first)):
        return Link("person")
    return None


# ---------------------------------------------------------------- the context of a document


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
                if (found := _province(name[index : index + size], context))
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
            size = _prefix("places", name[index:])
            if size and _forms()["places"][name[index : index + size]] in {"district", "commune", "city"}:
                where = _kind_and_name(name[index:], size, narrowed)
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
    return known, True


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
        province = provinces().get(place.id.partition("/")[0])
        if province:
            counts.append((folded.count(plain(province.own)), place))
    counts.sort(key=lambda pair: -pair[0])
    if counts and counts[0][0] and (len(counts) == 1 or counts[0][0] > counts[1][0]):
        return counts[0][1]
    return None


def _chain(place: Place, on: Days) -> tuple[Place, ...]:
    chain = [place]
    while (parent := chain[-1].parent) and parent != "vn":
        above = _place(parent, on)
        if above is None:
            break
        chain.append(above)
    return tuple(chain)


def _with_issuer(issuer: str, superior: str, context: Context) -> Context:
    for text in (issuer, f"{issuer} {superior}"):
        name = words(text)
        found = _known_body(name, context)
        if found and found.id and not found.generic:
            return replace(context, issuer=found, issuer_words=name)
    above = _known_body(words(superior), context) if superior else None
    base = replace(context, issuer=above if above and above.id else None, issuer_words=words(superior))
    own = _resolve(issuer, base)
    if own and own.id and not own.generic:
        return replace(context, issuer=own, issuer_words=words(issuer))
    return base


_DEFINED = re.compile(
    r"\(\s*(?:(?:sau đây|dưới đây|từ đây)?\s*(?:được\s+)?(?:gọi|viết)\s*(?:tắt|chung)?\s*(?:là|:)?\s*)(?P<named>[^()]{2,60}?)\s*\)"
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
        found = _named(text, context)
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


def link_units(plan: Plan, document: Document, own: Sequence[OwnUnit] = ()) -> None:
    """Fill in what the units of a plan's tasks mean; what a clerk must know stands once a name, at its first task."""
    head = plan.header
    context = context_of(
        *(value.text if value else None for value in (head.issuer, head.superior, head.place, head.date)),
        text=document.text,
        own=own,
    )
    found: dict[str, Link | None] = {}
    for task in plan.tasks:
        for unit in (*task.lead, *task.support):
            first = unit.text not in found
            if first:
                found[unit.text] = link(unit.text, context)
            meant = found[unit.text]
            if meant is None:
                if first:
                    task.notices.append(Notice(code="unit_unknown", text=unit.text, span=unit.span))
                continue
            unit.unit_id, unit.level, unit.name_valid = meant.id, meant.level, meant.name
            unit.office, unit.generic, unit.members = meant.office, meant.generic, meant.members
            unit.successors, unit.link_rule = list(meant.heirs), meant.rule
            unit.certain = meant.certain and meant.rule not in {"open", "person"}
            if first and meant.notice:
                detail = meant.name or ""
                task.notices.append(Notice(code=meant.notice, text=unit.text, span=unit.span, detail=detail))
