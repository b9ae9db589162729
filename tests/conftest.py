"""How hypothesis runs here: no deadline, as a busy machine is no defect; under CI the same
examples every time, so that a change and not chance turns it red."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")
