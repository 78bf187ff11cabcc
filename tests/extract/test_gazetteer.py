"""The tables of bodies and places hold together, and names are found however they are written."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest

from extract.gazetteer import (
    COMMUNES_BEGIN,
    DISTRICTS_END,
    Days,
    LocalPlaces,
    bodies,
    days,
    local_places,
    provinces,
    slug,
    words,
)
from extract.match import check
from rules.schema import table

NOW, BEFORE = Days(date(2026, 1, 1), date(2026, 1, 1)), Days(date(2025, 6, 30), date(2025, 6, 30))


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Sở KH&CN", "Sở Khoa học và Công nghệ"),
        ("Sở KH-CN", "Sở Khoa học và Công nghệ"),
        ("Sở NN&MT", "Sở Nông nghiệp và Môi trường"),
        ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
        ("Sở VH,TT&DL", "Sở Văn hoá, Thể thao và Du lịch"),
        ("VP HĐND&UBND", "Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân"),
        ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
        ("BCH QS", "Ban Chỉ huy quân sự"),
        ("TTYT", "Trung tâm Y tế"),
    ],
)
def test_an_abbreviation_reads_as_its_words(short: str, full: str) -> None:
    assert words(short) == words(full)


def test_a_syllable_in_a_line_of_capitals_is_no_abbreviation() -> None:
    assert words("BỘ TƯ PHÁP") == words("Bộ Tư pháp")
    assert words("VPTƯ")[-1] != "tư pháp"


def test_days_that_meet() -> None:
    assert days("2025-03-01/..").meets(Days(date(2025, 3, 1), None))
    assert not days("../2025-02-28").meets(Days(date(2025, 3, 1), date(2025, 3, 1)))
    assert days("").meets(Days())


def test_every_heir_is_a_body_and_begins_when_the_old_one_had_ended() -> None:
    every = bodies().by_id
    for body in every.values():
        for heir in body.heirs:
            assert heir.id in every, body.id
            for level, valid in body.at.items():
                later = every[heir.id].at.get(level)
                if later and valid.last:
                    assert later.last is None or later.last > valid.last, (body.id, level)


def test_an_alias_means_two_bodies_only_where_level_or_time_tell_them_apart() -> None:
    for name, kinds in bodies().by_words.items():
        for index, one in enumerate(kinds):
            for other in kinds[index + 1 :]:
                shared = [
                    level for level in one.at if level in other.at and one.at[level].meets(other.at[level])
                ]
                assert not shared, (" ".join(name), one.id, other.id)


def test_there_were_63_provinces_and_there_are_34() -> None:
    every = [provinces().get(identity, BEFORE) for identity in provinces().by_id]
    assert sum(place is not None and place.days.meets(BEFORE) for place in every) == 63
    every = [provinces().get(identity, NOW) for identity in provinces().by_id]
    assert sum(place is not None and place.days.meets(NOW) for place in every) == 34


def test_an_ended_province_has_an_heir_that_did_not_end() -> None:
    for identity in provinces().by_id:
        place = provinces().get(identity, BEFORE)
        assert place is not None
        assert bool(place.heirs) == (place.days.last == DISTRICTS_END)
        for heir in place.heirs:
            after = provinces().get(heir, NOW)
            assert after is not None
            assert after.days.meets(NOW)


def test_what_no_official_text_confirmed_is_not_certain() -> None:
    city = provinces().get("bac-ninh", Days(date(2026, 11, 1), date(2026, 11, 1)))
    assert city is not None
    assert (city.kind, city.certain) == ("thành phố", False)


def test_the_communes_and_districts_are_complete() -> None:
    count = Counter(line[0] for line in _table().splitlines() if not line.startswith("#"))
    assert count == {"P": 63, "N": 3321, "D": 696, "C": 10035}


@pytest.mark.parametrize(("province", "count"), [("lam-dong", 124), ("lang-son", 65), ("vinh-long", 124)])
def test_the_communes_of_a_province_are_as_many_as_were_announced(province: str, count: int) -> None:
    assert len(local_places().inside(province, "commune", NOW)) == count


def test_every_ended_commune_has_heirs_in_the_province_that_took_over() -> None:
    places = local_places()
    for identity in ("lang-son", "binh-thuan", "ha-noi"):
        province = provinces().get(identity, BEFORE)
        assert province is not None
        allowed = province.heirs or (identity,)
        for commune in places.inside(identity, "commune", BEFORE):
            assert commune.heirs, commune.id
            assert {heir.partition("/")[0] for heir in commune.heirs} <= set(allowed)


def test_no_two_places_share_an_identity() -> None:
    places = local_places()
    for identity in provinces().by_id:
        for on in (BEFORE, NOW):
            inside = [place.id for place in places.inside(identity, "commune", on)]
            assert len(inside) == len(set(inside))


def test_a_name_that_many_communes_bear_is_told_apart_by_its_province() -> None:
    everywhere = local_places().named(words("Tân Lập"))
    within = local_places().named(words("Tân Lập"), "thai-nguyen")
    assert len(everywhere) > len(within) > 0
    assert {place.id.partition("/")[0] for place in within} == {"thai-nguyen"}


def test_a_place_is_found_by_its_identity() -> None:
    place = local_places().get("lang-son/huyen-binh-gia")
    assert place is not None
    assert (place.name, place.days.last) == ("huyện Bình Gia", DISTRICTS_END)
    assert local_places().get("lang-son/xa-khong-co") is None


def test_new_communes_begin_when_districts_end() -> None:
    assert (COMMUNES_BEGIN - DISTRICTS_END).days == 1


def test_a_slug_folds_whole_words() -> None:
    assert slug("Phòng Quản lý Đô thị") == "phong-quan-ly-do-thi"


def test_the_classes_hold_their_examples() -> None:
    assert check("units/classes") == []


def test_the_sources_are_named_and_the_tables_are_small() -> None:
    root = files("rules").joinpath("units")
    assert "MIT" in _table().split("P\t")[0]
    assert sum(len(entry.read_bytes()) for entry in root.iterdir()) < 2_000_000


def test_loading_takes_no_time_that_a_user_would_notice() -> None:
    start = time.perf_counter()
    for name in ("bodies", "provinces", "abbreviations", "forms"):
        table(f"units/{name}")
    LocalPlaces(_table())
    assert time.perf_counter() - start < 1.0  # a tenth of that on a machine with nothing else to do


def _table() -> str:
    return files("rules").joinpath("units/places.tsv").read_text(encoding="utf-8")
