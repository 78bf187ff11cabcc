"""What a class of bodies is made of: "UBND các xã, phường" of a province on a day, as a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.gazetteer import CENTRE, Body, Place, bodies, local_places, provinces, words
from extract.linking import body_link, link
from extract.model import Level
from extract.whereabouts import Context, Link

_GROUPS = {"departments": "department", "ministries": "ministry", "mass": "mass"}
_LEVELS: dict[str, Level] = {"communes": "commune", "districts": "district"}


def expand(printed: str, context: Context) -> list[Link] | None:
    """The bodies of a class that there were on the context's days; ``None`` where it cannot be listed.

    What is not certain in the list (departments that only some provinces have) says so.
    """
    meant = link(printed, context)
    if meant is None or not meant.generic or not meant.members:
        return None
    found: list[Link] = []
    for member in meant.members.split():
        listed = list(_listed(member, printed, context))
        if not listed:
            return None
        found += listed
    return found


def _listed(member: str, printed: str, context: Context) -> Iterator[Link]:
    if member in _GROUPS:
        yield from _group(_GROUPS[member], context)
    elif member in _LEVELS:
        yield from _below(_LEVELS[member], printed, context)
    elif member == "provinces":
        yield from _of_places(_every_province(context), printed, context)
    elif member == "named":
        yield from _spelled_out(printed, context)


def _group(group: str, context: Context) -> Iterator[Link]:
    place = CENTRE if group == "ministry" else context.places[0] if context.places else None
    if place is None:
        return
    for body in bodies().by_id.values():
        if body.group != group or (body.only and place.id not in body.only):
            continue
        if place.level in body.at and body.at[place.level].meets(context.on):
            yield _certain(body_link(body, place, context), certain=not body.optional)


def _certain(meant: Link, *, certain: bool) -> Link:
    return meant if certain else Link(meant.rule, meant.id, meant.name, meant.level, certain=False)


def _below(level: Level, printed: str, context: Context) -> Iterator[Link]:
    if context.places:
        inside = local_places().inside(context.places[0].id, level, context.on)
        yield from _of_places(inside, printed, context)


def _every_province(context: Context) -> list[Place]:
    every = (provinces().get(identity, context.on) for identity in provinces().by_id)
    return [place for place in every if place is not None and place.days.meets(context.on)]


def _of_places(places: list[Place], printed: str, context: Context) -> Iterator[Link]:
    body = _kind(printed)
    for place in places:
        if place.level in body.at:
            yield body_link(body, place, context)


def _kind(printed: str) -> Body:
    """The kind of body that the class is named after ("Công an các xã"), else the people's committee."""
    name = words(printed)
    for start in range(len(name)):
        for size in range(len(name) - start, 0, -1):
            if kinds := bodies().by_words.get(name[start : start + size]):
                return kinds[0]
    return bodies().by_id["ubnd"]


_HEAD = re.compile(r"^(?:các|hai|ba|bốn)\s+(\w+)\s*:\s*", re.IGNORECASE)


def _spelled_out(printed: str, context: Context) -> Iterator[Link]:
    """ "Các Sở: Tài chính, Nội vụ": each under the head noun; names with commas of their own stay whole."""
    head = _HEAD.match(printed)
    if head is None:
        return
    parts = re.split(r",\s*|\s+và\s+", printed[head.end() :])
    index = 0
    while index < len(parts):
        for size in range(min(4, len(parts) - index), 0, -1):
            meant = link(f"{head[1]} {' '.join(parts[index : index + size])}", context)
            if meant and meant.rule == "body":
                yield meant
                index += size
                break
        else:
            index += 1
