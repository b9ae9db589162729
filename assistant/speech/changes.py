"""What a change in a quotation's words amounts to: which ones leave what was said as it was."""

from __future__ import annotations

from assistant.context import concept, stem
from assistant.lexicon.function_words import NEGATIONS, SLIGHT
from assistant.lexicon.grammar import DETERMINERS
from assistant.lexicon.hedge_words import NEGATORS, REVERSERS
from assistant.speech.alignment import Change
from assistant.speech.opposites import against

__all__ = ["difference", "explained", "inflected", "inserted", "slight", "telegraphic", "turning"]

_LINKS = frozenset("a an the of in on at to for from with by about".split())
# forms of one tense, which a draft's own subject calls for: "they have", "the firm 'has ...'"
_AGREEING = {"has": "have", "does": "do", "is": "are", "was": "were"}
# words that an editor's bracket stands for: "slow [the mill] down" was "slow us down"
_MEANT = 2
_POINTING = DETERMINERS | frozenset(
    "i me we us you he him she her it they them this that these those there here".split()
)
_TURNING = {word.replace("'", "") for word in NEGATORS | REVERSERS} | {"not"}


def slight(change: Change) -> bool:
    """Only words that do not change what was said were left out."""
    return not change.ours and all(word in SLIGHT for word in change.theirs)


def inserted(wording: str, change: Change) -> bool:
    """The article's own editor put these words in: "it [the bill] passed"; or put them for the
    pronouns that were said."""
    bracketed = f"[{change.written}]" in wording
    if change.ours:
        return bracketed and len(change.ours) <= _MEANT and _POINTING.issuperset(change.ours)
    return bracketed or f"({change.written})" in wording


def explained(wording: str, change: Change) -> bool:
    """The draft's own editor put these words in: "John (Holm) takes the job"."""
    return not change.theirs and f"({change.said})" in wording


def telegraphic(change: Change) -> bool:
    """What a headline's single quotes may do: drop a few words, swap a preposition."""
    if not change.ours:
        return len(change.theirs) <= 3 and not NEGATIONS.intersection(change.theirs)
    return _LINKS.issuperset(change.ours) and _LINKS.issuperset(change.theirs)


def inflected(change: Change) -> bool:
    """The same words in another form: act for acts, has for have."""
    return [*map(_base, change.ours)] == [*map(_base, change.theirs)]


def _base(word: str) -> str:
    word = _AGREEING.get(word, word)
    if len(word) == _SHORTEST_PAST and word.endswith("ed"):
        word = word[:-1]  # "aged"; of longer ones the stem takes the ending off
    return stem(word)


_SHORTEST_PAST = 4


def turning(change: Change) -> bool:
    """One side denies, counts otherwise or says the opposite of the other."""
    ours, theirs = set(change.ours), set(change.theirs)
    if not _TURNING.isdisjoint(ours) or not _TURNING.isdisjoint(theirs):
        return True
    if any(word[0].isdigit() for word in ours) and any(word[0].isdigit() for word in theirs):
        return True
    there = set(map(concept, theirs))
    return any(not against(concept(word)).isdisjoint(there) for word in ours)


def difference(change: Change) -> str:
    if not change.written:
        return f"it does not have “{change.said}”"
    if not change.said:
        return f"it also has “{change.written}”"
    return f"“{change.written}” where this has “{change.said}”"
