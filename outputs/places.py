"""Makes ``rules/units/places.tsv`` anew: communes and districts of Vietnam before and after 1 July 2025.

The source is the data of the package ``vietnamadminunits`` (MIT licence), which took it from the lists
of the General Statistics Office and of the 2025 rearrangement. Unpack its wheel and run

    python -m outputs.places FOLDER > rules/units/places.tsv

where FOLDER holds ``dataset.db`` and ``converter_2025.json``. The program itself reads only the table.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from extract.gazetteer import slug
from extract.text import bare, nfc

_HEAD = """\
# Districts and communes of Vietnam as they were until 30 June 2025 and as they are since 1 July 2025.
# Made by outputs/places.py from vietnamadminunits 1.0.4, (c) 2025 Tran Ngoc Minh Hieu, MIT licence
# (places.LICENSE).
# Rows: P province; N commune since 2025-07-01; D district and C commune until 2025-06-30, with the
# codes of the communes that took over their ground. Codes are those of the General Statistics Office;
# a code was given again to one of the heirs, so that it names a place only together with its time.
# A + at the end: the name without its marks is another's, too, and the identity needs the code.
"""


def province_id(name: str) -> str:
    """The identity of a province: its name without its kind, whole words in ASCII.

    >>> province_id("Tỉnh Bà Rịa - Vũng Tàu")
    'ba-ria-vung-tau'
    """
    words = re.findall(r"\w+", bare(name))
    return "-".join(words[1:] if words[0] == "tinh" else words[2:])


def rows(folder: Path) -> Iterator[tuple[str, ...]]:
    """The rows of the table, each place after the one it lies in."""
    converter = json.loads((folder / "converter_2025.json").read_text(encoding="utf-8"))
    with sqlite3.connect(folder / "dataset.db") as db:
        new = db.execute("SELECT province, ward, wardCode, provinceKey, wardKey FROM admin_units").fetchall()
        old = db.execute(
            "SELECT province, provinceKey, district, districtKey, districtCode, ward, wardKey, wardCode "
            "FROM admin_units_legacy ORDER BY provinceCode, districtCode, wardCode"
        ).fetchall()
    code_of = {(province, ward): code for _, _, code, province, ward in new}
    heirs = _heirs(converter, code_of)
    now: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for province, name, code, _, _ in new:
        now[province_id(province)].append((code, nfc(name)))
    before: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    district = None
    for province, province_key, district_name, district_key, district_code, name, key, code in old:
        place = before[province_id(province)]
        own = heirs["_".join((province_key, district_key, key or ""))]
        if district_code != district:
            district = district_code
            place.append(("D", district_code, nfc(district_name), "" if name else own))
        if name:
            place.append(("C", code, nfc(name), own))
    for province in sorted(before):
        yield ("P", province)
        yield from _told_apart([("N", code, name, "") for code, name in sorted(now[province])])
        yield from _told_apart(before[province])


def _told_apart(places: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The rows, each with a + where another place of the same district has its name but for the marks."""
    keys = []
    district = ""
    for mark, _, name, _ in places:
        district = name if mark == "D" else district
        keys.append((district if mark == "C" else mark, slug(name)))
    seen = Counter(keys)
    for row, key in zip(places, keys, strict=True):
        full = (*row, "+") if seen[key] > 1 else row
        while full[-1] == "":
            full = full[:-1]
        yield full


def _heirs(
    converter: dict[str, dict[str, dict[str, list[object]]]], code_of: dict[tuple[str, str], str]
) -> dict[str, str]:
    found: dict[str, list[str]] = defaultdict(list)
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, olds in communes.items():
            for one in olds:
                found[str(one)].append(code_of[province, commune])
    for province, divided in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for one, parts in divided.items():
            for part in parts:
                assert isinstance(part, dict)
                found[one].append(code_of[province, part["newWardKey"]])
    return {one: ",".join(sorted(codes)) for one, codes in found.items()}


if __name__ == "__main__":
    table = "".join("\t".join(row) + "\n" for row in rows(Path(sys.argv[1])))
    sys.stdout.write(_HEAD + table)
