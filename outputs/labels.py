"""Vietnamese words for the codes of the records, from ``labels.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def labels() -> dict[str, Any]:
    """The whole file: tables of words by code."""
    return tomllib.loads(files("outputs").joinpath("labels.toml").read_text(encoding="utf-8"))


def label(table: str, code: str) -> str:
    """The word for a code; the code itself where there is none yet."""
    return str(labels()[table].get(code, code))
