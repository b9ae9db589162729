"""Linear scorers whose coefficients stand in a readable file: ``{"weights": {feature: weight}}``.

Other keys of the file say how it was made; nothing here reads them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Linear", "load_linear"]


@dataclass(frozen=True, slots=True)
class Linear:
    """The weight of each feature; a feature without one does not count."""

    weights: Mapping[str, float]

    def score(self, features: Mapping[str, float]) -> float:
        """The weighted sum, summed in the order of the features' names: the same to the last
        bit wherever it is made."""
        weights = self.weights
        return sum(weights[name] * features[name] for name in sorted(features) if name in weights)


def load_linear(path: Path) -> Linear:
    """:raises ValueError: not JSON, or no table of numbers under ``weights``."""
    document = json.loads(path.read_text(encoding="utf-8"))
    table = document.get("weights") if isinstance(document, dict) else None
    if not isinstance(table, dict) or not table:
        raise ValueError(f"{path.name} has no table of weights.")
    if not all(isinstance(value, int | float) for value in table.values()):
        raise ValueError(f"{path.name} has a weight that is no number.")
    return Linear({str(name): float(value) for name, value in table.items()})
