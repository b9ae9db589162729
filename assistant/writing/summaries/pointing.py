"""What a sentence opens with that only an earlier one explains: "The voluntary offer's launch
came", "Under the act, the station must", "On the quay, it held".
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.grammar import AUXILIARIES, OWNING, PREPOSITIONS, RELATIVES, WEEKDAYS
from assistant.lexicon.summaries import HUMANS, ONLY_ONE, WHICH_ONE
from assistant.lexicon.titles import TITLES
from assistant.lexicon.titles_of_office import OFFICES
from assistant.text import Text
from assistant.writing.body import Sentence, body, content_words
from assistant.writing.clause import Word
from assistant.writing.grammar import is_finite
from assistant.writing.shapes import unowned

__all__ = ["opens_with_it", "thing"]

# words of what "the" opens, and of a phrase before the subject
_PHRASE, _LEAD = 5, 14
# "it takes an hour", "it seems": no thing is meant
_NOTHING = frozenset(
    "is was 's seems seemed appears appeared takes took turns turned becomes became remains"
    " remained be been being take become took helps helped makes made means meant rains rained"
    " snowed not also only".split()
)


def thing(article: Text, sentence: Sentence, words: Sequence[Word]) -> str:
    """The noun, as `content_words` cuts it, of "the voluntary offer" at the opening of a
    sentence, where an earlier one of the story speaks of an offer: whoever has read none that
    does cannot know which. Empty where there is none."""
    at = _article(words)
    if at is None:
        return ""
    head = _head(words, at + 1, 0 < at < 3 and words[at - 1].text != ",")
    if head is None:
        return ""
    stems = content_words(words[head].text)
    if len(stems) != 1 or not stems[0].isalpha():
        return ""
    known = any(stems[0] in one.words for one in body(article)[: sentence.index])
    return stems[0] if known else ""


def _article(words: Sequence[Word]) -> int | None:
    """Where the "the" of the opening stands: first, or behind its prepositions."""
    at = 0
    while at < 2 and words[at].lower in PREPOSITIONS:
        at += 1
    if words[at].lower == "the":
        return at
    # "On Monday, *the bridge* will"
    comma = next((i for i, w in enumerate(words[:_LEAD]) if w.text == ","), None)
    if not at or comma is None or any(is_finite(words, i) for i in range(1, comma)):
        return None
    behind = words[comma + 1 : comma + 2]
    return comma + 1 if behind and behind[0].lower == "the" else None


def _head(words: Sequence[Word], start: int, led: bool) -> int | None:
    """The noun of the phrase that begins at ``start``: before a verb, or, ``led`` by a
    preposition, before a comma, or the owner of what follows; None where the phrase says itself
    which one, or names it."""
    for at in range(start, min(len(words) - 1, start + _PHRASE)):
        word, after = words[at], words[at + 1]
        if word.mark or not word.text.islower() or word.lower in WHICH_ONE:
            # the adjective of a place says little: "the Canadian offer"
            if not (word.text[0].isupper() and word.lower.endswith(("an", "ish", "ese"))):
                return None
            continue
        owner = word.lower.endswith(OWNING)
        noun = unowned(word.lower)
        if noun.endswith(("est", "most")) or noun in PREPOSITIONS | RELATIVES:
            return None
        ends = after.text == "," if led else is_finite(words, at + 1)
        if owner or ends:
            return at if _common(noun) else None
    return None


def _common(noun: str) -> bool:
    """No person and no body, whom a name may have told of, and nothing that everybody knows."""
    single = noun.removesuffix("s")
    return not {noun, single} & (HUMANS | OFFICES | TITLES | ONLY_ONE)


def opens_with_it(words: Sequence[Word]) -> bool:
    """ "According to the board, *it* began in May": what did. A clause, or a name, before the
    comma may say what."""
    if words[0].lower not in PREPOSITIONS | {"according"}:
        return False
    comma = next((at for at, w in enumerate(words[:_LEAD]) if w.text == ","), None)
    if comma is None or comma + 3 >= len(words) or words[comma + 1].lower != "it":
        return False
    dates = WEEKDAYS.union(MONTHS)
    before = (w for w in words[1:comma] if w.text[0].isupper() and w.lower not in dates)
    named = words[0].lower != "according" and any(before)
    if named or any(is_finite(words, at) for at in range(1, comma)):
        return False
    verbs = [word.lower for word in words[comma + 2 : comma + 4]]
    if verbs[0] in _NOTHING or not is_finite(words, comma + 2):
        return False
    return verbs[0] not in AUXILIARIES or verbs[1] not in _NOTHING
