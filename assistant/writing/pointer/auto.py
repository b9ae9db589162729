"""The pointer model for users of transformers. Once this module is imported,
``AutoModelForSeq2SeqLM`` and ``AutoTokenizer`` load it, and `generate` runs on it.

`DraftProcessor` puts `DraftRules` into the search of `generate`.
"""

from __future__ import annotations

from typing import Any

from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer, LogitsProcessor

from .configuration import PointerConfig
from .decoding import DraftRules
from .modeling import PointerForConditionalGeneration
from .tokenization import PointerTokenizer

__all__ = ["DraftProcessor"]

AutoConfig.register(PointerConfig.model_type, PointerConfig, exist_ok=True)
AutoModelForSeq2SeqLM.register(PointerConfig, PointerForConditionalGeneration, exist_ok=True)
AutoTokenizer.register(PointerConfig, PointerTokenizer, exist_ok=True)

_PREFIX = 4  # start, task, style and length mark


class DraftProcessor(LogitsProcessor):
    """`DraftRules` in the search of `generate`."""

    def __init__(self, rules: DraftRules) -> None:
        self.rules = rules

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        out = scores.clone()
        for row, ids in enumerate(input_ids.tolist()):
            out[row, self.rules.forbidden(ids[_PREFIX:])] = float("-inf")
        return out
