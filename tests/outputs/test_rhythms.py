"""Rhythms and days in the words of the people who use the program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from outputs.rhythms import day, means, spoken
from tests.readme import ROOT

SAID = [
    ("FREQ=DAILY", None, "hằng ngày"),
    ("FREQ=WEEKLY", None, "hằng tuần"),
    ("FREQ=WEEKLY;INTERVAL=2", None, "2 tuần một lần"),
    ("FREQ=WEEKLY;BYDAY=FR", "before", "hằng tuần, trước thứ Sáu"),
    ("FREQ=WEEKLY;BYDAY=MO,WE,SU", "on", "hằng tuần, thứ Hai, thứ Tư và Chủ nhật"),
    ("FREQ=MONTHLY", "before", "hằng tháng"),
    ("FREQ=MONTHLY;BYMONTHDAY=5", "by", "hằng tháng, chậm nhất ngày 05"),
    ("FREQ=MONTHLY;BYMONTHDAY=1,16", "on", "hằng tháng, ngày 01 và 16"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", None, "hằng tháng, ngày cuối tháng"),
    ("FREQ=MONTHLY;BYDAY=1MO,-1FR", None, "hằng tháng, thứ Hai đầu tiên và thứ Sáu cuối cùng"),
    ("FREQ=YEARLY;BYMONTH=3,6,9,12", None, "hằng quý (tháng 3, 6, 9, 12)"),
    ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20", "on", "hằng quý (tháng 3, 6, 9, 12), ngày 20"),
    ("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5", "before", "hằng quý (tháng 1, 4, 7, 10), trước ngày 05"),
    ("FREQ=YEARLY;BYMONTH=6,12", None, "6 tháng một lần (tháng 6, 12)"),
    ("FREQ=YEARLY;BYMONTH=3,9,10", None, "hằng năm (tháng 3, 9, 10)"),
    ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30", "before", "hằng năm, trước ngày 30/11"),
    ("FREQ=YEARLY;INTERVAL=2;BYMONTH=6;BYMONTHDAY=1", None, "2 năm một lần (tháng 6), ngày 01"),
    ("FREQ=YEARLY;UNTIL=20301231", None, "hằng năm, đến ngày 31/12/2030"),
    ("FREQ=MONTHLY;COUNT=3", None, "hằng tháng, 3 lần"),
    ("FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO", None, "định kỳ theo quy tắc FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO"),
]


@pytest.mark.parametrize(("rrule", "bound", "words"), SAID)
def test_a_rule_is_said_in_words(rrule: str, bound: str | None, words: str) -> None:
    assert spoken(rrule, bound) == words


def rules_in(folder: Path) -> set[str]:
    """Every recurrence rule that the examples of a folder hold."""
    texts = (
        path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.suffix in (".toml", ".json")
    )
    return {rule for text in texts for rule in re.findall(r"FREQ=[A-Z]+(?:;[A-Z]+=[A-Z\d,-]+)*", text)}


def test_no_rule_that_is_found_stays_a_formula() -> None:
    rules = rules_in(ROOT / "rules") | rules_in(ROOT / "corpus")
    assert len(rules) > 20
    assert [rule for rule in rules if "=" in spoken(rule, "before")] == []


def test_two_rules_are_never_said_alike() -> None:
    rules = rules_in(ROOT / "rules") | rules_in(ROOT / "corpus")
    assert len({spoken(rule) for rule in rules}) == len(rules)


@pytest.mark.parametrize(
    ("iso", "words"), [("2024-06-03", "03/06/2024"), ("2024-06", "06/2024"), ("2024", "2024")]
)
def test_days_are_written_the_vietnamese_way(iso: str, words: str) -> None:
    assert day(iso) == words


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"due": "2024-06-20"}, "20/06/2024"),
        ({"start": "2024-04-01", "due": "2024-06-30"}, "01/04/2024 – 30/06/2024"),
        ({"start": "2024-04-01"}, "từ 01/04/2024"),
        ({"kind": "ongoing"}, "thường xuyên"),
        ({"rrule": "FREQ=WEEKLY;BYDAY=FR", "bound": "before"}, "hằng tuần, trước thứ Sáu"),
        (
            {"rrule": "FREQ=WEEKLY;BYDAY=FR", "bound": "before", "precision": "hour"},
            "hằng tuần, chậm nhất thứ Sáu",
        ),
    ],
)
def test_a_term_is_said_by_what_it_has(parts: dict[str, Any], words: str) -> None:
    nothing = dict.fromkeys(("start", "due", "rrule", "bound", "precision"))
    assert means({"kind": "date"} | nothing | parts) == words
