"""Regular expressions that are compiled when they are first used.

Compiling all of the checker's is a good part of what a cold `assistant.check` costs, and a short
text meets a few dozen of them. What every text meets is compiled at once, by `re.compile`: its
methods are a little faster to call.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["deferred"]


class _Deferred:
    """Stands in for a compiled pattern; each of its methods is looked up once."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        # (`re` itself remembers what was compiled, for the pattern's other methods)
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def deferred(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, at the first use. A mistake in the pattern comes to light only then."""
    return cast("re.Pattern[str]", _Deferred(source, flags))
