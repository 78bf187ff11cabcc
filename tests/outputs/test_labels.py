"""Every code that a record may hold has its Vietnamese words."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from extract import model
from outputs.labels import label, labels
from tests.readme import ROOT


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        ("section_kind", model.SectionKind),
        ("task_kind", model.TaskKind),
        ("deadline_kind", model.DeadlineKind),
        ("origin", model.Origin),
    ],
)
def test_every_kind_has_a_label(table: str, kind: object) -> None:
    assert set(labels()[table]) == set(get_args(kind))


def test_every_header_part_has_a_label() -> None:
    assert set(labels()["header"]) == set(model.Header.model_fields)


def test_every_notice_has_a_label_and_every_label_its_notice() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "extract").rglob("*.py"))
    codes = set(re.findall(r"""(?:(?:Remark|Notice)\(\s*(?:code=)?|\bnotice=)["'](\w+)["']""", sources))
    assert codes == set(labels()["notice"])


def test_a_code_without_a_label_is_shown_as_it_is() -> None:
    assert label("notice", "not_yet_known") == "not_yet_known"
