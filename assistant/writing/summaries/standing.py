"""Which sentences may stand in a summary, and which of them only behind the one before.

None may that asks, that is a part of what somebody said, or that has no verb. One leans where a
pronoun, "the move", "such" or ", it said" points back at what stands elsewhere. A story that
opens with "She" says in its second sentence who she is: the first leans on that one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.lexicon.cutting import BE
from assistant.lexicon.grammar import (
    ANAPHORIC_NOUNS,
    ANAPHORS,
    CONDITIONS,
    PARTICIPLES,
    PERSONAL,
    PREPOSITIONS,
    QUANTITIES,
    RELATIVES,
    SAYING,
    THIRD_PERSON,
    WEEKDAYS,
)
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.titles import TITLES
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import BASE, FINITE
from assistant.speech.quotes import quote_at
from assistant.text import Span, Text
from assistant.writing import trim
from assistant.writing.body import Sentence
from assistant.writing.clause import Word, split
from assistant.writing.ending import balanced
from assistant.writing.grammar import is_finite, main_verb, noun_ends
from assistant.writing.shapes import unowned
from assistant.writing.summaries.newsworth import LONGEST
from assistant.writing.summaries.persons import SUBJECTS, meant, names_in
from assistant.writing.summaries.pointing import opens_with_it, thing
from assistant.writing.summaries.repeats import Sayings, sayings

__all__ = ["AHEAD", "Form", "form"]

# how a story's first sentence leans that a pronoun opens: on the one after it
AHEAD = -1

# words of a sentence that is told
_MOST_WORDS = 60
_SURE = 12
# conjunctions that a summary leaves out where the sentence before was left behind
_JOINING = frozenset("and but so yet or".split())
_SHORTENED = frozenset("he's she's he’s she’s".split())
_PLURAL = frozenset("they them their theirs".split())
_CLAUSES = RELATIVES | {"that"}
_PERIODS = frozenset(
    "week month year weekend morning afternoon evening summer autumn fall winter spring season"
    " time".split()
)
# "it's", "won't"; and the day of a picture
_CONTRACTED = re.compile(r"(?:['’](?:re|ve|ll|d|m)|n['’]t)$|^(?:it|that|there|he|she|what)['’]s$")
_DATED = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\.$")
_AGED = re.compile(r"\d{1,3}-year-old")
_NO_PERSONS = frozenset(
    "other another never earlier later after however whether number order summer winter offer"
    " september october november december water paper power weather error color major prior"
    " center river either neither further rather together better former number chapter".split()
)


class Form(NamedTuple):
    """``leans``: how many sentences before it one must stand in the summary, 0 for none; 1 where
    a pronoun opens it, 2 where "the move" does; `AHEAD`: the one after it must. ``personal``: it
    speaks of "us" or to "you". ``length``: its words. ``names``: those of them that are names,
    folded. ``thing``: what an earlier sentence must have told of (`.pointing`).
    ``sayings``: what it quotes (`.repeats`)."""

    leans: int
    personal: bool
    length: int
    names: frozenset[str]
    thing: str
    sayings: Sayings


def form(article: Text, sentence: Sentence) -> Form | None:
    """What a summary needs to know of a sentence; None where no summary may have it."""
    span = sentence.span
    if span.end - span.start > LONGEST:
        return None
    words = split(article, span)
    if (
        sum(not word.mark for word in words) > _MOST_WORDS
        or not balanced(words)
        or words[-1].text == "?"
    ):
        return None
    quote = quote_at(article, span)
    if quote is not None and quote.span.start <= span.start and span.end <= quote.span.end:
        # a part of what somebody said, and not who
        return None
    if _label(words):
        return None
    plain = trim.drop_links(words)
    own = _unquoted(article, plain)
    if len(plain) < 4 or plain[0].lower == "like":
        return None
    # a long one has its verb among the words that are nouns as well; a list has none
    listed = any(word.text in ";:" for word in plain if word.mark)
    if (listed or len(plain) < _SURE) and not _has_verb(plain):
        return None
    if _verbless(plain) and (sentence.index or _DATED.search(article[span])):
        # "Ships in the strait, as seen from Lima, Aug 3, 2026."
        return None
    if plain[0].mark and (plain[0].text not in "\"“‘'" or not _has_verb(own)):
        return None
    if _says_nothing(words, own):
        return None
    end = sentence.span.end if sentence.index else _addressing(plain)
    personal = any(_personal(w, w is not own[0]) for w in own if w.start < end)
    names = frozenset(w.lower for w in plain[1:] if w.text[0].isupper() and len(w.text) > 1)
    length = sum(not word.mark for word in plain)
    leans = _leans(article, sentence, plain, own)
    known = thing(article, sentence, plain) if sentence.index and not leans else ""
    return Form(leans, personal, length, names, known, sayings(words))


def _label(words: Sequence[Word]) -> bool:
    """ "Anna Berg: My family has", "2014 to 2016: Head of the yard": whose answer it is in a
    conversation, and when it was in a list of years."""
    end = next((at for at, word in enumerate(words[:5]) if word.mark), 0)
    return (
        end > 0
        and words[end].text == ":"
        and all(w.text[0].isupper() or w.text[0].isdigit() or w.lower == "to" for w in words[:end])
    )


def _says_nothing(words: Sequence[Word], own: Sequence[Word]) -> bool:
    """ "Ida Lima, the mayor, said on the call.": what she said is the sentence before."""
    if len(own) < sum(not word.mark for word in words):
        return False  # it stands in quotation marks
    verbs = [at for at, word in enumerate(own) if at and is_finite(own, at)]
    if len(verbs) != 1 or own[verbs[0]].lower not in SAYING:
        return False
    after = own[verbs[0] + 1 :]
    if after and after[0].lower == "to":
        # "shares continued to rise"
        return False
    return not after or after[0].lower in PREPOSITIONS or after[0].lower in WEEKDAYS


def _has_verb(words: Sequence[Word]) -> bool:
    """No fragment: which of its words is the verb is another question."""
    return any(
        at and (is_finite(words, at) or word.lower in FINITE or word.lower.endswith("ed"))
        for at, word in enumerate(words)
    )


def _verbless(words: Sequence[Word]) -> bool:
    """No verb but a participle: a caption, a list, a name in three lines."""
    if main_verb(words) is not None or any(_CONTRACTED.search(word.lower) for word in words):
        return False
    return not any(
        word.text.islower()
        and word.lower in BASE | FINITE
        and not word.lower.endswith("ed")
        and word.lower not in PARTICIPLES
        for word in words[1:]
    )


def _addressing(words: Sequence[Word]) -> int:
    """Up to where a lead speaks to its reader: behind its verb, or in a clause that tells which
    one, it turns to them in passing ("has named six mistakes that you make")."""
    verb = main_verb(words)
    ends = (word.start for at, word in enumerate(words) if at and word.lower in _CLAUSES)
    return min(next(ends, words[-1].end), words[-1].end if verb is None else words[verb].start)


def _personal(word: Word, inside: bool) -> bool:
    """ "We" and "your", but not the U.S. and "Our Lady of Victory"."""
    named = word.text == "US" or (inside and word.text[0].isupper() and word.lower[0] != "i")
    return word.lower in PERSONAL and not named


def _unquoted(article: Text, words: Sequence[Word]) -> list[Word]:
    """The words outside quotation marks."""
    return [
        word
        for word in words
        if not word.mark and quote_at(article, Span(word.start, word.end)) is None
    ]


def _leans(article: Text, sentence: Sentence, words: Sequence[Word], own: Sequence[Word]) -> int:
    """How near the sentence must be that says whom or what this one means. ``own``: its words
    outside quotation marks."""
    if sentence.index and words[0].lower in _JOINING and len(words) > 4:
        words = words[2 if words[1].text == "," else 1 :]
    first = words[0].lower.partition("'")[0].partition("’")[0]
    if sentence.index == 0:
        if first == "that" and (first != words[0].lower or words[1].lower in BE):
            # "That's the role": what stood before it is gone, or no sentence
            return 1
        opens = first in THIRD_PERSON | _PLURAL and not _names_itself(article, sentence, words)
        return AHEAD if opens and meant(article, sentence) is None else 0
    if first in SUBJECTS:
        return int(meant(article, sentence) is None)
    if first in ANAPHORS or opens_with_it(words):
        return 1
    if first in QUANTITIES and (words[1].lower in ("of", "said") or is_finite(words, 1)):
        return 1
    if any(_points(own, at) for at in range(len(own) - 1)) or _dangling(article, sentence, own):
        return 1
    aged = _AGED.match(first) or (first == "the" and _AGED.match(words[1].lower))
    known = first == "the" and words[1].lower in ANAPHORIC_NOUNS and noun_ends(words, 1)
    return 2 if aged or (known and words[2].lower not in ("of", "in")) else 0


def _names_itself(article: Text, sentence: Sentence, words: Sequence[Word]) -> bool:
    """ "She was away for a year, but on Monday Ida Holm came back": a later clause of a lead, that
    nobody reports, says who."""
    later = next((at for at, word in enumerate(words) if word.text == ","), len(words))
    if words[0].lower not in SUBJECTS | _SHORTENED or any(
        w.lower in SAYING for w in words[:later]
    ):
        return False
    ends = {p.span.end for p in names_in(article, sentence.span)}
    return any(
        word.end in ends and is_finite(words, at + 1)
        for at, word in enumerate(words[later:-1], later)
    )


def _points(words: Sequence[Word], at: int) -> bool:
    """ "this", "such", and "that" where it is no conjunction: what it points at is elsewhere.
    So is who spoke in a closing ", it said"."""
    word, after = words[at], words[at + 1]
    if word.lower in ("this", "these", "those", "such"):
        # "this week", "this Thursday's" are no other sentence's
        when = unowned(after.lower)
        return when not in _PERIODS and when not in WEEKDAYS and when != "as"
    if word.lower == "that" and at:
        told = words[at - 1].lower in SAYING
        noun = after.lower in ANAPHORIC_NOUNS and noun_ends(words, at + 1)
        return after.lower == "same" or (noun and not told) or words[at - 1].lower in PREPOSITIONS
    speaks = word.lower in ("it", "he", "she", "they") and after.lower in SAYING
    return speaks and at > 0 and (words[at - 1].mark or at > len(words) - 4)


def _dangling(article: Text, sentence: Sentence, words: Sequence[Word]) -> bool:
    """A pronoun for a person, or for several, whom no word before it names."""
    persons = names_in(article, sentence.span)
    named = several = False
    for word in words:
        if word.lower in THIRD_PERSON and not named:
            return True
        if word.lower in _PLURAL and not (named or several):
            return True
        named = (
            named or _human(word) or any(p.span.start <= word.start < p.span.end for p in persons)
        )
        several = several or (word.lower.endswith("s") and not word.lower.endswith(("ss", "'s")))
    return False


def _human(word: Word) -> bool:
    """A noun for a person, as far as its form and a word list can tell."""
    lower = unowned(word.lower)
    if lower in HUMANS or lower in OFFICES or lower in TITLES:
        return True
    shaped = lower.endswith(("er", "or", "ist", "ian", "man", "woman", "-old"))
    return shaped and len(lower) > 4 and lower not in PREPOSITIONS | CONDITIONS | _NO_PERSONS
