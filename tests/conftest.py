"""Settings for every test."""

from __future__ import annotations

from hypothesis import settings

# wall-clock deadlines of single examples fail on a busy machine and say nothing about the code;
# how time grows is tested by counting work, and measured in `make bench`
settings.register_profile("house", deadline=None)
settings.load_profile("house")
