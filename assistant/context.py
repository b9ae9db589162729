"""What a stretch of text is about: its content words, cut to their stems.

Two clauses tell of the same thing when they share the words that are rare in the article, not
those that are everywhere in it.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Set
from itertools import compress, filterfalse
from unicodedata import combining, normalize

from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.memo import Table, remembered
from assistant.text import Span, Text, Token, lowers

__all__ = [
    "concept",
    "concepts",
    "content",
    "marked",
    "places",
    "roots",
    "sentences_of",
    "spots",
    "spots_of",
    "stem",
    "stems",
    "weights",
    "word_index",
]

_IRREGULAR = {
    "shot": "shoot", "shooting": "shoot", "won": "win", "winning": "win", "lost": "los",
    "died": "die", "dies": "die", "dying": "die", "dead": "die", "death": "die", "deaths": "die",
    "held": "hold", "sold": "sell", "bought": "buy", "built": "build", "began": "begin",
    "begun": "begin", "fell": "fall", "fallen": "fall", "rose": "ris", "risen": "ris",
    "found": "find", "left": "leav", "met": "meet", "led": "lead", "paid": "pay",
    "spoke": "speak", "spoken": "speak", "struck": "strik", "thrown": "throw", "threw": "throw",
    "beaten": "beat", "born": "birth", "women": "woman", "men": "man", "people": "person",
    "children": "child", "kept": "keep", "stolen": "steal", "stole": "steal", "sent": "send",
    "brought": "bring", "thought": "think", "taught": "teach", "caught": "catch",
    "chosen": "choos", "chose": "choos", "written": "writ", "wrote": "writ", "grew": "grow",
    "kid": "child", "kids": "child", "mom": "mother", "moms": "mother", "mum": "mother",
    "mums": "mother", "dad": "father", "dads": "father", "teens": "teenager", "teen": "teenager",
    "sank": "sink", "sunk": "sink", "shrank": "shrink", "shrunk": "shrink",
    "grown": "grow", "knew": "know", "known": "know", "broke": "break", "broken": "break",
    "sued": "sue", "sues": "sue", "suing": "sue", "lawsuit": "sue", "lawsuits": "sue",
}  # fmt: skip


# verbs in -ee; others in -eed are "speed", "need" and their like
_EE = frozenset("agreed disagreed decreed freed guaranteed pedigreed refereed".split())


@remembered(20_000)
def stem(word: str) -> str:
    """A folded word without its inflection: killing, killed and kills are all ``kill``.

    >>> [stem(w) for w in ("fires", "fired", "stopping", "parties", "studied", "bus")]
    ['fir', 'fir', 'stop', 'party', 'study', 'bus']
    """
    if not word.isascii():
        # a desk without accents writes of the same man
        word = "".join(c for c in normalize("NFD", word) if not combining(c))
    known = _IRREGULAR.get(word)
    if known:
        return known
    if word[-1:] in _INFLECTED:  # most words end in another letter
        word = _bare(word)
    word = word[:-1] if len(word) > 3 and word.endswith("e") else word
    return _one_spelling(word) if len(word) > _SPELT_ALIKE else word


# shorter stems are spelt alike in Britain and America, or are other words: "four", "sell"
_SPELT_ALIKE = 5
_OUR = re.compile(
    "(ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od"
    "|parl|rig|rum|sav|splend|tum|val|vap|vig)our"
)
_ENDS_ELSEWHERE = {
    "center": "centr", "theater": "theatr", "kilometer": "kilometr",
    "defenc": "defens", "offenc": "offens", "licenc": "licens", "programm": "program",
    "skeptic": "sceptic", "skeptical": "sceptical", "airplan": "aeroplan", "mustach": "moustach",
    "manoeuvr": "maneuver", "pajama": "pyjama",
}  # fmt: skip


def _one_spelling(root: str) -> str:
    """One stem for what Britain and America, or two desks, spell in two ways."""
    if "our" in root:
        root = _OUR.sub(r"\1or", root)
    ending = root[-3:]
    if ending in ("ell", "oll"):
        return root[:-1]  # "travelled", "controlled"; "enroll"
    if ending[1:] in ("is", "ys"):
        return root[:-1] + "z"
    if root.endswith("isation"):
        return root[:-7] + "ization"
    return _ENDS_ELSEWHERE.get(root, root)


_VOWELS = frozenset("aeiouy")
# the last letters of -ing, -ed and -s
_INFLECTED = frozenset("gds")


def _bare(word: str) -> str:
    """A word without -ing, -ed or -s."""
    size = len(word)
    if size > 4 and word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    if size > 5 and word.endswith("ing") and not _VOWELS.isdisjoint(word[:-3]):
        return _single(word[:-3])
    if size > 4 and word.endswith("ed"):
        # "agreed" has its e from the verb, and "speed" is none
        return word[:-1] if word in _EE else word if word[-3] == "e" else _single(word[:-2])
    if size > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if size > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _single(word: str) -> str:
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "elsz":
        return word[:-1]
    return word


# words of the news that one desk uses where the next uses another: stem -> the one for all
_ALIKE = {
    other: one
    for one, others in {
        "kill": "die fatal slay slain murder",
        "wound": "injur hurt",
        "prison": "jail imprison sentenc",
        "arrest": "detain nab bust",
        "ask": "seek sought demand",
        "valu": "worth",
        "buy": "purchas acquir takeover",
        "steal": "theft rob robb robbery",
        "quit": "resign",
        "vaccinat": "vaccin vaccination jab",
        "firm": "company",
    }.items()
    for other in others.split()
}


@remembered(20_000)
def concept(word: str) -> str:
    """The stem of a folded word, one for words that news uses for each other.

    >>> concept("jailed") == concept("sentenced"), concept("killed") == concept("deaths")
    (True, True)
    """
    root = stem(word)
    return _ALIKE.get(root, root)


def concepts(stems: Iterable[str]) -> set[str]:
    """The concepts of words of which the stems are known."""
    return {_ALIKE.get(root, root) for root in stems}


def stems(tokens: Iterable[Token]) -> list[str]:
    """The stems of the content words among the tokens, in order."""
    return [root for token in tokens if (root := _ROOTS[token.lower])]


def roots(text: Text) -> list[str]:
    """The stem of each token, "" where it is no content word; memoised by ``text.view(roots)``."""
    return list(map(_ROOTS.__getitem__, text.view(lowers)))


def _root(word: str) -> str:
    return stem(word) if word not in FUNCTION_WORDS and word[:1].isalnum() else ""


# folded word -> its stem, "" for a function word or a mark
_ROOTS = Table(_root, 40_000)


def content(text: Text, span: Span) -> set[str]:
    """The stems of a span's content words."""
    return set(stems(text.tokens_in(span)))


def spots(text: Text, words: Set[str]) -> list[int]:
    """The indices, in order, of the tokens that are among ``words`` or begin with a digit.

    The table behind it is made once for a text: readers of few words need not see all tokens.
    """
    return sorted(text.view(_digits) + spots_of(text, words))


def spots_of(text: Text, words: Set[str]) -> list[int]:
    """The indices, in order, of the tokens that are among ``words``."""
    known = text.view(word_index)
    found: list[int] = []
    for word in known.keys() & words:
        found += known[word]
    found.sort()
    return found


def word_index(text: Text) -> dict[str, list[int]]:
    """Folded token -> where it stands, in order; memoised by ``text.view(word_index)``.

    Whatever is asked of every word of a text is asked of this: half as many words are different
    ones in an article, and far fewer in a book.
    """
    found: dict[str, list[int]] = {}
    for at, word in enumerate(text.view(lowers)):
        if word in found:
            found[word].append(at)
        else:
            found[word] = [at]
    return found


def marked(text: Text) -> list[str]:
    """The different words of a text that are not of letters alone; memoised by
    ``text.view(marked)``: one in five, that whoever looks for digits or signs goes through."""
    return list(filterfalse(str.isalpha, text.view(word_index)))


def _digits(text: Text) -> list[int]:
    tokens = text.tokens
    known = text.view(word_index)
    found = [spot for word in text.view(marked) if word[0].isdigit() for spot in known[word]]
    return [at for at in found if tokens[at].text[0].isdigit()]


def sentences_of(text: Text) -> list[int]:
    """The index of the sentence of each token; memoised by ``text.view(sentences_of)``."""
    found: list[int] = []
    for number in range(len(text.sentences)):
        first, stop = text.token_range(number)
        found += [number] * (stop - first)
    return found


def places(text: Text) -> dict[str, list[int]]:
    """stem -> the index of the sentence of each of its occurrences, in order."""
    return text.view(_places)


def _places(text: Text) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    known = text.view(roots)
    for root, number in zip(
        filter(None, known), compress(text.view(sentences_of), known), strict=True
    ):
        found[root].append(number)
    found.default_factory = None
    return found


def weights(text: Text) -> dict[str, float]:
    """How much each stem of a text tells: 1 for one that occurs once, less the commoner it is."""
    return text.view(_weights)


def _weights(text: Text) -> dict[str, float]:
    return {
        root: _TELLING[len(found)] if len(found) < 50 else 1 / (1 + 0.5 * math.log(len(found)))
        for root, found in places(text).items()
    }


_TELLING = [1.0] + [1 / (1 + 0.5 * math.log(count)) for count in range(1, 50)]
