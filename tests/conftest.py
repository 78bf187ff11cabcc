"""Settings that every test shares."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)  # the same verdict on a slow machine
settings.load_profile("steady")
