"""Which body a printed name means: its identity, its level, and its name on the document's date.

The printed name always stays. An office's own list comes first, then what the document itself defines, then
``rules/units``. What cannot be told is left open with a notice; what no list confirms is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extract.gazetteer import CENTRE, DISTRICTS_END, Body, Days, Heir, Place, bodies, slug, words
from extract.match import RuleSet
from extract.model import Level, Notice, Task
from extract.text import Span, bare, collapse, plain
from extract.whereabouts import Context, Link, Where, Words, forms, place_of, prefix, seat_of
from rules.schema import rules


@cache
def _classes() -> RuleSet:
    return RuleSet("units/classes", rules("units/classes"))


# ---------------------------------------------------------------- bodies


def known_body(name: Words, context: Context) -> Link | None:
    """A body of a kind that the gazetteer holds, with its place."""
    every = bodies()
    for size in range(min(every.longest, len(name)), 0, -1):
        kinds = every.by_words.get(name[:size])
        if not kinds:
            continue
        where = seat_of(name[size:], context)
        if where is None:
            continue
        if link := _fit(kinds, where, context):
            return link
    return None


def _fit(kinds: Sequence[Body], where: Where, context: Context) -> Link | None:
    """The link to the kind that fits the place, one that is valid on the document's days before others."""
    made: list[Link] = []
    for body in kinds:
        place = _seat(body, where, context)
        if place is None:
            if other := _without_place(body, where, context):
                made.append(other)
            continue
        if isinstance(place, Link):
            made.append(place)
            continue
        made.append(body_link(body, place, context))
    made.sort(key=lambda link: (link.notice is not None, link.id is None))
    return made[0] if made else None


_BELOW: dict[Level, tuple[Level, ...]] = {
    "central": ("province", "district", "commune"),
    "province": ("district", "commune", "region", "hamlet"),
    "district": ("commune", "hamlet"),
    "commune": ("hamlet",),
}


def _without_place(body: Body, where: Where, context: Context) -> Link | None:
    """A body that the issuer has not itself: all of that kind below it ("Trạm Y tế" in a province's plan).

    Where the level of such a body had ended by the document's date, it is left open.
    """
    if where.generic:
        fits = where.level in body.at
        return Link("class.level", level=where.level, generic=True, members="open") if fits else None
    central = context.issuer is not None and context.issuer.level == "central"
    if where != Where() or not (central or (context.places and _speaks_for_a_place(context.issuer))):
        return None
    own: Level = "central" if central else context.places[0].level
    ended = not Days(None, DISTRICTS_END).meets(context.on)
    below = [level for level in _BELOW.get(own, ()) if level in body.at]
    level = next((one for one in below if not (ended and one == "district")), None)
    if level is not None:
        return Link("class.level", level=level, generic=True, members="open")
    if ended and "district" in body.at:
        return Link("open", notice="unit_expired")
    return None


def _seat(body: Body, where: Where, context: Context) -> Place | Link | None:
    if where.ours:
        return _part(body.id, body.name, context) if "issuer" in body.at else None
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
    return issuer.id.rpartition(":")[2] in forms()["territorial"].values()


def _own_level(body: Body, context: Context) -> Place | Link | None:
    """Of a name without a place: the issuer's own level, else the nearest above it."""
    if "issuer" in body.at and not _speaks_for_a_place(context.issuer):
        return _part(body.id, body.name, context)
    places = [place for place in context.places if place.level in body.at]
    places += [CENTRE] if "central" in body.at else []
    valid = [place for place in places if body.at[place.level].meets(context.on)]
    if places:
        return (valid or places)[0]
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


def body_name(body: Body, place: Place) -> str:
    """The full name of the body of a place."""
    if place.level == "central":
        return body.name
    if body.party:
        committee = forms()["committees"].get(words(place.kind))
        return f"{body.party} {committee} {place.own}" if committee else f"{body.party} Đảng ủy {place.name}"
    name = f"{body.name} - {body.branch}" if body.branch else body.name
    return f"{name} {place.own if body.bare else place.name}"


def body_link(body: Body, place: Place, context: Context) -> Link:
    """The link to the body of a place, with what became of it by the document's date."""
    if place.level == "region" and body.zones and (province := context.at("province")):
        own = f"{place.own} - {province.own}"
        place = replace(place, id=f"{province.id}/{place.id}", own=own, parent=province.id)
    identity = f"{place.id}:{body.id}"
    sure = body.certain and place.level not in body.doubtful
    certain = sure and place.certain and (context.certain or place not in context.places)
    link = Link("body", identity, body_name(body, place), place.level, certain)
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
        grounds = [heir for identity in place.heirs if (heir := place_of(identity, on))]
    kinds = [Heir(body.id)]
    if not body.at[place.level].meets(on):
        kinds = list(body.heirs)
    found = []
    for ground in grounds:
        for kind in kinds:
            taker = bodies().by_id[kind.id]
            if ground.level in taker.at:
                heir_id = Heir(f"{ground.id}:{taker.id}", kind.certain and taker.certain)
                found.append((heir_id, body_name(taker, ground)))
    return found


# ---------------------------------------------------------------- names that no list can hold


def _headed(name: Words, printed: str, context: Context) -> Link | None:
    """A body known by its head noun and its own name: "Phòng Quản lý năng lượng", "Trường THPT Tân Lập"."""
    size = prefix("heads", name)
    if not size or len(name) == size:
        return None
    kind = forms()["heads"][name[:size]]
    own, place = name, None
    for index in range(size, len(name)):
        if prefix("places", name[index:]) or name[index] in {"khu"}:
            where = seat_of(name[index:], context)
            if where is not None and where.generic and index == size:
                return Link("class.level", generic=True, members="open", level=where.level)
            if where is not None and where.place is not None:
                own, place = name[:index], where.place
                break
    if len(own) == size:
        return None
    if kind == "issuer" and place is None:
        return _room(own, size, printed, context)
    if kind == "itself" and place is None:
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
        if name[index] in _OWNERS or name[index:] in forms()["ours"]:
            found = known_body(name[index:], context)
            if found and found.id and not found.generic:
                owner, end = found, index
                break
            if name[index:] in forms()["ours"]:
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
    asked = forms()["self"].get(name)
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
    head = words(kind)
    return bool(head) and context.issuer_words[: len(head)] == head


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
    context = replace(context, capitals=_capitals(text))
    for candidate in _candidates(text, context):
        if found := resolve(candidate, context):
            return found
    return None


def _capitals(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in re.findall(r"[^\W_]+", text) if word[0].isupper())


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
            full = context.definitions.get((piece,))
            if full and plain(full) not in plain(text):
                written = "".join((*tokens[:start], full, *tokens[start + size :]))
                return [written, text] if plain(written) != plain(text) else [text]
    return [text]


def resolve(text: str, context: Context) -> Link | None:
    """What a name means without what the document defines itself."""
    if own := context.own.get(words(text)):
        return Link("own", own.id, own.name, own.level)
    text = _BRACKETS.sub("", text).strip(' .,;:"“”') or text
    folded = plain(text)
    if person := _person(text):
        return person
    if words(text) not in bodies().by_words and (found := _class_of(folded, context)):
        return found
    return named(text, context) or _unmarked(text, context)


def _class_of(folded: str, context: Context) -> Link | None:
    """The class whose pattern matches the whole name; the rule that stands first wins."""
    whole = Span(0, len(folded))
    hit = next((hit for hit in _classes().all(folded, whole) if hit.span == whole), None)
    return _class(hit.rule.id, hit.rule.means, context) if hit else None


def _class(identity: str, members: str, context: Context) -> Link:
    place = context.places[0].id if context.places else "vn"
    if members == "rooms" and context.issuer and context.issuer.id:
        return Link(f"class.{identity}", f"{context.issuer.id}/{identity}", generic=True, members=members)
    return Link(f"class.{identity}", f"{place}:{identity}", generic=True, members=members)


def named(text: str, context: Context) -> Link | None:
    """The body, office or part of the issuer that a name means; classes and persons aside."""
    name = words(text)
    if size := prefix("honorifics", name):
        text = _tail(text, len(name) - size)
        name = words(text)
    if found := known_body(name, context):
        return found
    text = _FIELD.sub("", _DASH.split(text)[0])
    name = words(text)
    while standing := prefix("standing", name):
        if "," not in text or len(name) <= standing:
            break
        text = text.partition(",")[2]
        name = words(text)
    if size := prefix("offices", name):
        return _office(name[size:], text, _front(text, size), context)
    return _self(name, context) or _headed(name, text, context)


def _office(rest: Words, text: str, office: str, context: Context) -> Link | None:
    """An office standing for its body; alone or before a person's name, for the issuer."""
    tail = _tail(text, len(rest)) if rest else ""
    if not rest or (_is_name(tail) and words(tail)[:1] in forms()["surnames"]):
        if named := forms()["alone"].get(words(office)):
            return replace(body_link(bodies().by_id[named], CENTRE, context), rule="office", office=office)
        kind = forms()["office_of"].get(words(office))
        if kind is not None and not _issuer_is(kind, context):
            return Link("open", office=office, notice="unit_open")
        return _issuer(office, context)
    found = known_body(rest, context) or _headed(rest, tail, context) or _self(rest, context)
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
        if kinds and (where := seat_of(name[size:], context)) and (found := _fit(kinds, where, context)):
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
    if _is_name(first) and surname in forms()["surnames"] and not prefix("heads", words(first)):
        return Link("person")
    return None


def link_units(tasks: Sequence[Task], context: Context) -> None:
    """Fill in what the units of the tasks mean; what a clerk must know is said at a name's first task."""
    found: dict[str, Link | None] = {}
    for task in tasks:
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
