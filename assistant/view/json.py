"""Reports and drafts as one JSON document."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["to_json"]


def to_json(document: dict[str, Any]) -> str:
    """Indented JSON, letters as themselves; it always encodes as UTF-8."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    # the escape of a lone surrogate is the same in Python and in JSON
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
