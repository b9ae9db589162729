"""What can be read off a prediction alone: length, repetition, a truncated end."""

from __future__ import annotations

import re

from assistant.text import Text

__all__ = ["surface"]

# words that no finished sentence or headline ends with
_OPEN_ENDS = frozenset(
    "a an the of to in on at by for from with and or but as that which who whose is are was"
    " were has have had will would can could may might its their his her this these those than"
    " into".split()
)
_MARKS = re.compile(r"[\"'”’)\]\s]+$")


def surface(prediction: str) -> dict[str, float]:
    """words; characters; repeated: share of the trigrams that occurred before, per cent;
    truncated: 1 when it ends on a function word, a comma or a dash, or when it holds sentences
    of which the last has no end."""
    text = Text(prediction)
    tokens = [t.lower for t in text.tokens if any(char.isalnum() for char in t.text)]
    grams = [tuple(tokens[i : i + 3]) for i in range(len(tokens) - 2)]
    repeated = 100 * (1 - len(set(grams)) / len(grams)) if grams else 0.0
    return {
        "words": float(len(tokens)),
        "characters": float(len(prediction.strip())),
        "repeated": repeated,
        "truncated": float(_truncated(prediction, text, tokens)),
    }


def _truncated(prediction: str, text: Text, tokens: list[str]) -> bool:
    bare = _MARKS.sub("", prediction)
    if not tokens or not bare:
        return False
    if bare[-1] in ".!?":
        return False
    if tokens[-1] in _OPEN_ENDS or bare[-1] in ",;:–—-…":
        return True
    # a headline has no full stop; a text of several sentences has one at its end
    return len(text.sentences) > 1
