"""A clause in the telegraphic style of headlines, by leaving words out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    PARTICIPLES,
    PREPOSITIONS,
    RELATIVES,
    WEEKDAYS,
)
from assistant.lexicon.predicates import IS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.lexicon.verbs import FINITE
from assistant.text import Text
from assistant.writing.clause import Word, per
from assistant.writing.grammar import main_verb
from assistant.writing.shapes import plural

__all__ = ["OF_OFFICE", "called", "common", "headlinese", "shorten_names"]

# "says that it will": the headline's "that" goes
_SAYS_THAT = frozenset("say says said announces announce announced".split())
# "not only is it, but also", "and also"
_NOT_ALONE = frozenset("but not only and or".split())
_COPULAS = IS | {"be", "been", "isn't", "wasn't", "not"}
# "a few", "a lot", "the more": without the article they say something else
_HOLDS_ARTICLE = frozenset(
    "few little lot lots number couple bit while handful more less only".split()
)
_ARTICLE_HOLDS = frozenset(
    "such what half many as times once twice quite rather per least most only still now also just"
    " probably".split()
)


def headlinese(words: Sequence[Word]) -> list[Word]:
    """Without articles, and without the "is" or "was" of a progressive or a passive.

    What is quoted stays as it was said, and so do names ("The Hague").
    """
    found = list(words)
    # the full stop inside a closing quotation mark ends the sentence, and a headline has none
    if len(found) > 2 and found[-1].mark and found[-2].text in (".", ","):
        del found[-2]
    verb = main_verb(found)
    if verb is not None and verb > 0 and _auxiliary(found, verb):
        found = _without_second(found, verb)
        del found[verb]
    elif (
        verb is not None
        and found[verb].lower in _SAYS_THAT
        and [word.lower for word in found[verb + 1 : verb + 2]] == ["that"]
    ):
        del found[verb + 1]
    return _without_articles(_without_also(found))


def _without_second(words: list[Word], verb: int) -> list[Word]:
    """ "Two were killed and dozens *were* hurt": the same auxiliary again, behind an "and"."""
    joined = False
    for at in range(verb + 1, len(words) - 1):
        word = words[at]
        if word.mark or word.lower in RELATIVES or word.lower in ("that", "as", "when", "after"):
            break
        joined = joined or word.lower in ("and", "but")
        if joined and word.lower == words[verb].lower and _auxiliary(words, at):
            return [*words[:at], *words[at + 1 :]]
    return words


def _without_also(words: Sequence[Word]) -> list[Word]:
    """Without the "also" that ties a sentence to the one before it."""
    quoted = False
    for at, word in enumerate(words[:-1]):
        if word.mark and word.text in '"“”':
            quoted = not quoted
        before = words[at - 1] if at else word
        tied = word.lower == "also" and at > 0 and not quoted and not words[at + 1].mark
        if tied and not before.mark and before.lower not in _NOT_ALONE:
            return [*words[:at], *words[at + 1 :]]
    return list(words)


def _auxiliary(words: Sequence[Word], verb: int) -> bool:
    """Is the verb a "was" that a participle follows?"""
    if words[verb].lower not in IS or words[0].lower in ("it", "there"):
        return False
    at = verb + 1
    if at >= len(words) or words[at].mark or not words[at].text[0].islower():
        return False
    word = words[at].lower
    if word == "used" and [w.lower for w in words[at + 1 : at + 2]] == ["to"]:
        # "is used to it"
        return False
    # "was carrying" without its verb is no statement; "is carrying" is one
    progressive = word.endswith("ing") and len(word) > 5 and words[verb].lower in ("is", "are")
    passive = word in PARTICIPLES or (word.endswith("ed") and (word in FINITE or len(word) > 4))
    return progressive or passive


def _without_articles(words: Sequence[Word]) -> list[Word]:
    found: list[Word] = []
    quoted = False
    for at, word in enumerate(words):
        if word.mark and word.text in '"“”':
            quoted = not quoted
        if not quoted and word.lower in ARTICLES and at + 1 < len(words):
            before = words[at - 1] if at else None
            named = word.text[0].isupper() and at > 0
            held = words[at + 1].lower in _HOLDS_ARTICLE or words[at + 1].mark
            held = held or per(words, at)
            if before is not None:
                before_it = before.lower in _ARTICLE_HOLDS | _COPULAS
                # "delayed until Wednesday *a* vote"
                held = held or before_it or before.text[-1].isdigit() or before.lower in WEEKDAYS
                # "Pass the Mic": a name goes on
                held = held or (at > 1 and before.text[0].isupper() and _capital(words[at + 1]))
            if not named and not held:
                continue
        found.append(word)
    return found


def _capital(word: Word) -> bool:
    return not word.mark and word.text[0].isupper()


# they say of an office how somebody holds it
OF_OFFICE = frozenset("former then acting interim outgoing incoming deputy vice assistant".split())


def shorten_names(words: Sequence[Word], article: Text) -> list[Word]:
    """Gives "U.S. President Donald Trump" as "Trump", where the article calls him so too."""
    alone = article.view(called)
    found: list[Word] = []
    at = _described(words, alone)
    while at < len(words):
        end = at
        while end < len(words) and not words[end].mark and words[end].text[0].isupper():
            end += 1
        run = words[at:end]
        if len(run) >= 3 and any(word.lower in OFFICES for word in run[:-2]):
            name = run[-1].text
            plain = re.sub(r"['’]s$", "", name)
            # "Federal Reserve Bank of *New York* President John Lima": a name goes on
            inside = len(found) > 2 and found[-1].lower == "of"
            inside = inside and all(word.text[0].isupper() for word in found[-3:-1])
            # "the Democratic National *Convention*" is called the convention too
            if alone[plain] and plain.lower() not in article.view(common) and not inside:
                # "jailed *former* Prime Minister Imran Khan": what it says is of the office
                while found and found[-1].lower in OF_OFFICE:
                    found.pop()
                found.append(run[-1])
                at = end
                continue
        if end > at:
            found.extend(run)
            at = end
        else:
            found.append(words[at])
            at += 1
    return found


def _described(words: Sequence[Word], alone: Counter[str]) -> int:
    """Where the surname stands in "Former national security adviser Michael Flynn" that opens
    the words with a verb after it; 0 where nothing can go."""
    verb = main_verb(words)
    if verb is None or verb < 3:
        return 0
    subject = words[:verb]
    if any(w.mark or w.lower in PREPOSITIONS or w.lower in ("and", "or") for w in subject):
        return 0
    if any(w.lower in DETERMINERS for w in subject[1:]):
        return 0
    first, last = subject[-2], subject[-1]
    if any(w.lower in RELATIVES or _does(w) for w in subject) or plural(_role(subject).lower):
        # "Danes who don't speak Lima's tongue", "Nurses suing Rui Lima": not the last is told of
        return 0
    named = first.text[0].isupper() or all(w.text[0].islower() for w in subject[1:-1])
    if named and last.text[0].isupper() and alone[last.text] >= 2:
        return verb - 1
    return 0


def _does(word: Word) -> bool:
    """ "Suing", "don't"; "acting" says how an office is held."""
    does = word.lower.endswith(("n't", "n’t")) or word.lower == "that"
    return does or (word.lower.endswith("ing") and word.lower not in OF_OFFICE)


def _role(subject: Sequence[Word]) -> Word:
    """The last word before the name that ends a subject."""
    at = len(subject) - 1
    while at > 1 and subject[at - 1].text[0].isupper():
        at -= 1
    return subject[max(0, at - 1)]


_HONORIFICS = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr"))


def called(text: Text) -> Counter[str]:
    """How often each capitalised word stands alone: no capitalised word next to it but "Mr"."""
    counts: Counter[str] = Counter()
    tokens = text.tokens
    for at in range(1, len(tokens)):
        word = tokens[at].text
        if word[0].isupper() and len(word) > 2:
            following = tokens[at + 1].text if at + 1 < len(tokens) else "."
            before = tokens[at - 1].text
            # "Mr Lima"
            alone = not before[0].isupper() or before in _HONORIFICS
            if alone and not following[0].isupper():
                counts[word] += 1
    return counts


def common(article: Text) -> frozenset[str]:
    """The words that the article has in lower case: no names, though one may open a sentence."""
    return frozenset(token.text for token in article.tokens if token.text.islower())
