"""A store with one plan, for every test of an export."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from outputs.store import Store
from tests.outputs.plans import plan


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "outputs.db")
    opened.put("/van-ban/ke-hoach.docx", "v1", plan().model_dump(mode="json"), 0.1)
    yield opened
    opened.close()
