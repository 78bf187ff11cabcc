"""Bodies and places of the administration, as ``rules/units`` holds them, and how their names are looked up.

A body of a place is a kind ("Sở Nội vụ") and a place ("tỉnh Lâm Đồng"), each with the days on which it is
valid. Its identity is ``PLACE:KIND``: ``lam-dong:so-noi-vu``, ``lang-son/huyen-binh-gia:ubnd``; bodies of the
centre stand under ``vn``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from typing import NamedTuple

from extract.model import Level
from extract.text import bare, nfc, plain
from rules.schema import table

DISTRICTS_END = date(2025, 6, 30)
COMMUNES_BEGIN = date(2025, 7, 1)


class Days(NamedTuple):
    """The days from ``first`` to ``last``; ``None`` is an open end."""

    first: date | None = None
    last: date | None = None

    def meets(self, other: Days) -> bool:
        """Whether the two have a day in common."""
        return not (
            (self.last is not None and other.first is not None and self.last < other.first)
            or (other.last is not None and self.first is not None and other.last < self.first)
        )


def days(notation: str) -> Days:
    """Days in the notation of ISO 8601-2, ``..`` for an open end (a ``?`` behind is not of them).

    >>> days("2025-03-01/..")
    Days(first=datetime.date(2025, 3, 1), last=None)
    """
    first, _, last = notation.rstrip("?").partition("/")
    ends = [None if part in ("", "..") else date.fromisoformat(part) for part in (first, last)]
    return Days(*ends)


@dataclass(frozen=True, slots=True)
class Heir:
    """What took over; not ``certain`` where no official text confirmed it."""

    id: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Body:
    """A kind of body, with the levels that have it and when. ``bare``: its place has no kind."""

    id: str
    name: str
    at: Mapping[Level, Days]
    heirs: tuple[Heir, ...] = ()
    certain: bool = True
    bare: bool = False
    group: str = ""
    optional: bool = False
    only: tuple[str, ...] = ()
    party: str = ""
    branch: str = ""
    zones: bool = False
    doubtful: frozenset[str] = frozenset()  # the levels that no official text confirmed


@dataclass(frozen=True, slots=True)
class Place:
    """A province, district or commune. ``name`` has its kind: "tỉnh Lâm Đồng"."""

    id: str
    level: Level
    kind: str
    own: str
    days: Days
    parent: str | None = None
    heirs: tuple[str, ...] = ()
    code: str | None = None
    certain: bool = True

    @property
    def name(self) -> str:
        return f"{self.kind} {self.own}".strip()


CENTRE = Place("vn", "central", "", "", Days())

# ---------------------------------------------------------------- words of a name

_WORD = re.compile(r"[^\W_]+")
_LONGEST_ABBREVIATION = 6


@cache
def _abbreviations() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    raw = table("units/abbreviations")
    whole = {plain(short): _plain_words(full) for short, full in raw["words"].items()}
    first = {plain(short): _plain_words(full) for short, full in raw["first"].items()}
    return whole, first


@cache
def _syllables() -> frozenset[str]:
    return frozenset(table("units/abbreviations")["syllables"]["words"])


def _plain_words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(plain(text)) if word != "và")


def words(text: str) -> tuple[str, ...]:
    """The words of a name, folded, abbreviations written out, without "và" and punctuation.

    >>> words("Sở KH&CN") == words("Sở Khoa học và Công nghệ")
    True
    """
    found = [word for word in _WORD.findall(nfc(text)) if word.lower() != "và"]
    folded = [plain(word) for word in found]
    whole, first = _abbreviations()
    barred = _syllables() if text.isupper() and len(found) > 1 else frozenset()
    done: list[str] = []
    index = 0
    while index < len(found):
        for size in range(min(_LONGEST_ABBREVIATION, len(found) - index), 0, -1):
            piece = "".join(found[index : index + size])
            if sum(map(str.isupper, piece)) * 2 <= len(piece) or piece in barred:
                continue
            if full := whole.get("".join(folded[index : index + size])):
                done += full
                index += size
                break
        else:
            done += (
                first.get(folded[0], (folded[0],)) if index == 0 and found[0].isupper() else (folded[index],)
            )
            index += 1
    return tuple(done)


def slug(text: str | Iterable[str]) -> str:
    """Whole words in ASCII, joined by hyphens.

    >>> slug("Phòng Quản lý Đô thị")
    'phong-quan-ly-do-thi'
    """
    return "-".join(_WORD.findall(bare(text if isinstance(text, str) else " ".join(text))))


# ---------------------------------------------------------------- the tables


class Bodies:
    """The kinds of bodies, by identity and by every way of writing their names."""

    def __init__(self, entries: Iterable[dict[str, object]]) -> None:
        self.by_id: dict[str, Body] = {}
        self.by_words: dict[tuple[str, ...], list[Body]] = defaultdict(list)
        for entry in entries:
            body = _body(entry)
            if body.id in self.by_id:
                raise ValueError(f"bodies.toml: {body.id} stands twice")
            self.by_id[body.id] = body
            for key in {words(name) for name in (body.name, *_strings(entry.get("aliases")))}:
                self.by_words[key].append(body)
        self.longest = max(map(len, self.by_words))

    @cached_property
    def by_bare_words(self) -> dict[str, list[Body]]:
        """As ``by_words``, without marks: for names typed or read wrongly."""
        found: dict[str, list[Body]] = defaultdict(list)
        for key, entries in self.by_words.items():
            found[bare(" ".join(key))] += entries
        return found


def _strings(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _body(entry: dict[str, object]) -> Body:
    at, heirs = entry["at"], entry.get("heirs", [])
    assert isinstance(at, dict) and isinstance(heirs, list)
    return Body(
        id=str(entry["id"]),
        name=str(entry["name"]),
        at={level: days(str(notation)) for level, notation in at.items()},
        heirs=tuple(Heir(one["id"], one.get("certain", True)) for one in heirs),
        certain=bool(entry.get("certain", True)),
        bare=bool(entry.get("bare", False)),
        group=str(entry.get("group", "")),
        optional=bool(entry.get("optional", False)),
        only=tuple(_strings(entry.get("only"))),
        party=str(entry.get("party", "")),
        branch=str(entry.get("branch", "")),
        zones=bool(entry.get("zones", False)),
        doubtful=frozenset(level for level, notation in at.items() if str(notation).endswith("?")),
    )


@cache
def bodies() -> Bodies:
    """The kinds of ``bodies.toml``."""
    return Bodies(table("units/bodies")["body"])


class Places:
    """Places by identity and by name."""

    def __init__(self, entries: Iterable[tuple[Place, Iterable[str]]]) -> None:
        self.by_id: dict[str, list[Place]] = defaultdict(list)
        self.by_words: dict[tuple[str, ...], list[Place]] = defaultdict(list)
        for place, names in entries:
            self.by_id[place.id].append(place)
            for name in names:
                self.by_words[_plain_words(name)].append(place)
        self.longest = max(map(len, self.by_words), default=0)

    def get(self, identity: str, on: Days | None = None) -> Place | None:
        """The place of that identity, in the state it had on those days."""
        states = self.by_id.get(identity, [])
        fitting = [place for place in states if on is None or place.days.meets(on)]
        return fitting[-1] if fitting else states[-1] if states else None

    def named(self, name: Iterable[str]) -> list[Place]:
        """Every place of that name, whatever its kind and time."""
        return self.by_words.get(tuple(name), [])


@cache
def provinces() -> Places:
    """The provinces and cities under the central government, 63 until 30 June 2025 and 34 since."""
    return Places(_provinces())


def _provinces() -> Iterable[tuple[Place, Iterable[str]]]:
    for entry in table("units/provinces")["province"]:
        until = entry.get("until")
        names = {entry["name"], *entry.get("aliases", [])}
        kinds = entry["kinds"]
        for index, kind in enumerate(kinds):
            following = kinds[index + 1]["from"] if index + 1 < len(kinds) else None
            last = until if following is None else date.fromordinal(following.toordinal() - 1)
            yield (
                Place(
                    id=entry["id"],
                    level="province",
                    kind=kind["kind"],
                    own=kind.get("name", entry["name"]),
                    days=Days(kind.get("from"), last),
                    parent="vn",
                    heirs=(entry["heir"],) if "heir" in entry else (),
                    certain=kind.get("certain", True),
                ),
                names,
            )


_KIND = re.compile(r"(Thành phố|Thị xã|Thị trấn|Đặc khu|Huyện|Quận|Phường|Xã) (.+)")


class LocalPlaces:
    """Districts and communes. Read once (about 15 ms); places are made only when they are asked for."""

    def __init__(self, content: str) -> None:
        self._rows: list[tuple[str, str, str, str, str, str, bool]] = []
        province = district = ""
        names = []
        for line in content.splitlines():
            if line.startswith("#"):
                continue
            mark, *cells = line.split("\t")
            if mark == "P":
                province = cells[0]
                continue
            code, name = cells[0], cells[1]
            heirs = cells[2] if len(cells) > 2 else ""
            if mark == "D":
                district = name
            own = district if mark == "C" else ""
            self._rows.append((mark, province, own, code, name, heirs, len(cells) > 3))
            names.append(name)
        self._by_own: dict[str, list[int]] = defaultdict(list)
        for index, name in enumerate(plain("|".join(names)).split("|")):
            _, _, own = name.partition(" ")
            if name.startswith(("thành phố ", "thị xã ", "thị trấn ", "đặc khu ")):
                own = own.partition(" ")[2]
            self._by_own[own.replace(" - ", " ").replace("-", " ")].append(index)

    @cached_property
    def _by_code(self) -> dict[str, int]:
        return {row[3]: index for index, row in enumerate(self._rows) if row[0] == "N"}

    def _place(self, index: int) -> Place:
        mark, province, district, code, name, heirs, shared = self._rows[index]
        match = _KIND.match(name)
        kind, own = (match[1].lower(), match[2]) if match else ("", name)
        parent = f"{province}/{slug(district)}" if mark == "C" else province
        return Place(
            id=f"{parent}/{slug(name)}-{code}" if shared else f"{parent}/{slug(name)}",
            level="district" if mark == "D" else "commune",
            kind=kind,
            own=own,
            days=Days(COMMUNES_BEGIN) if mark == "N" else Days(None, DISTRICTS_END),
            parent=parent,
            heirs=tuple(self._place(self._by_code[one]).id for one in heirs.split(",")) if heirs else (),
            code=code,
        )

    def named(self, name: Iterable[str], within: str | None = None) -> list[Place]:
        """Districts and communes of that name, in that province (or district)."""
        found = [self._place(index) for index in self._by_own.get(" ".join(name), ())]
        return [one for one in found if within is None or one.id.startswith(f"{within}/")]

    def inside(self, place: str, level: Level, on: Days) -> list[Place]:
        """The districts or communes of a place on those days, in the order of their codes."""
        marks = {"district": ("D",), "commune": ("C", "N")}.get(level, ())
        province = place.partition("/")[0]
        found = (
            self._place(index)
            for index, row in enumerate(self._rows)
            if row[0] in marks and row[1] == province
        )
        return [one for one in found if one.id.startswith(f"{place}/") and one.days.meets(on)]

    def get(self, identity: str) -> Place | None:
        """The place of that identity."""
        province = identity.partition("/")[0]
        last = re.sub(r"-\d{5}$", "", identity.rpartition("/")[2])
        for index, row in enumerate(self._rows):
            if row[1] == province and slug(row[4]) == last:
                place = self._place(index)
                if place.id == identity:
                    return place
        return None


@cache
def local_places() -> LocalPlaces:
    """The districts and communes of ``places.tsv``."""
    return LocalPlaces(files("rules").joinpath("units/places.tsv").read_text(encoding="utf-8"))
