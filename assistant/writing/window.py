"""What a model with a limit reads of a long article: whole sentences, and how much that is."""

from __future__ import annotations

from collections.abc import Callable

from assistant.text import Text
from assistant.writing.body import body

__all__ = ["readable"]


def readable(article: Text, length: Callable[[str], int], limit: int) -> tuple[str, float]:
    """The story as text of at most ``limit`` in ``length`` (tokens, say), and the share of its
    characters that this is.

    What does not fit whole is read by its most telling sentences, in the article's order,
    those of the opening among them. A single sentence over the limit is cut at a word.
    """
    story = body(article)
    if not story:
        return article.raw, 1.0
    parts = [article[sentence.span] for sentence in story]
    total = sum(map(len, parts))
    whole = "\n".join(parts)
    # no tokenizer makes more than one token of a character: a cheap no for the very long
    if len(whole) <= 12 * limit and length(whole) <= limit:
        return whole, 1.0
    chosen: list[int] = []
    used = 0
    for sentence in sorted(story, key=lambda s: (-s.score, s.index)):
        if used >= limit or len(chosen) > limit:
            break
        # the two marks that a tokenizer puts around every text are counted as a margin
        cost = length(parts[sentence.index])
        if used + cost <= limit:
            chosen.append(sentence.index)
            used += cost
    if not chosen:
        return _head(parts[0], length, limit), min(1.0, limit / max(1, total))
    chosen.sort()
    return "\n".join(parts[i] for i in chosen), sum(len(parts[i]) for i in chosen) / total


def _head(text: str, length: Callable[[str], int], limit: int) -> str:
    """The longest opening of whole words within the limit (by halving)."""
    words = text.split()
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if length(" ".join(words[:middle])) <= limit:
            low = middle
        else:
            high = middle - 1
    return " ".join(words[:low])
