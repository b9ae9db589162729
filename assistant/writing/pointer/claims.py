"""What a draft may not claim of its own accord, though each of its words is in order.

Checkers of facts look at names and numbers. A small model errs in verbs: it writes "killed" where
nobody died, and drops the "not" of the sentence it copies from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .vocabulary import Vocabulary
from .words import Word

# Words that claim the same kind of thing, by their beginnings. One may be written only if the
# article has one of its group; `$` ends a whole word.
_GROUPS = (
    "kill die$ dies$ died$ dying$ dead death murder fatal slain deadly",
    "hurt injur wound",
    "shot shoot gun fire$ fires$ fired$ firing$ opens$",
    "attack assault bomb strike struck raid stab blast explo terror",
    "arrest detain custody held$ suspect",
    "charg indict accus alleg",
    "guilty convict sentenc jail prison plead pled imprison",
    "sue$ sues$ sued$ suing$ lawsuit legal complaint",
    "win$ wins$ won$ winning winner victor beat triumph defeat clinch title champion",
    "lose$ loses$ lost$ losing loss defeat beat",
    "resign quit step$ steps$ stepp stood leav left$ oust",
    "ban$ bans$ banned$ banning$ prohibit outlaw bar$ bars$ barred$",
    "rape sex abus molest harass",
    "rise rising rose$ gain climb jump surg increas higher up$ soar ris$ grow grew",
    "fall fell$ drop down$ slump declin lower decreas plung slid tumbl eas",
    "buy bought acqui purchas takeover deal",
    "crash collid collision",
    "fraud fake hoax scam false",
    "deny denie",
    "admit admission confess",
    "record$ first$",
    "pass$ passes$ passed$ approv clear",
    "agree deal$ accord pact",
    "end$ ends$ ended$ ending clos stop halt",
    "back$ backs$ backed$ backing support endors",
    "reject block refus oppos dismiss",
    "crisis fear panic shock",
)
_RELATIONS = frozenset("against by from for in on over to with".split())
_NEAR = 4  # words before a name in which its preposition stands: "in the Iranian capital Tehran"
_RELATIVES = frozenset("who whom whose which that where when after before because if".split())
_NEGATORS = frozenset("not never no nobody nothing none neither nor without cannot".split())


def _pattern(group: str) -> re.Pattern[str]:
    parts = (re.escape(stem[:-1]) + r"\b" if stem[-1] == "$" else stem for stem in group.split())
    return re.compile(r"\b(?:" + "|".join(parts) + ")", re.IGNORECASE)


_PATTERNS = tuple(map(_pattern, _GROUPS))


class UnfoundedClaims:
    """For one vocabulary: which of its words need a word of the same kind in the article."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._ids = [
            [number for number, word in enumerate(vocabulary.words) if pattern.match(word)]
            for pattern in _PATTERNS
        ]

    def ids(self, article: str) -> list[int]:
        """The words that this article gives no ground for."""
        grounded: set[int] = set()
        claimed: set[int] = set()
        for pattern, numbers in zip(_PATTERNS, self._ids, strict=True):
            (grounded if pattern.search(article) else claimed).update(numbers)
        return sorted(claimed - grounded)


def _negates(word: str) -> bool:
    word = word.lower().replace("’", "'")
    return word in _NEGATORS or word.endswith("n't")


def loses_negation(
    draft: Sequence[str], places: Sequence[int | None], words: Sequence[Word | None]
) -> bool:
    """True when the stretch of the article that a draft is made from says "not" and it does not.

    ``places[i]``: the article's word that ``draft[i]`` was copied from.
    """
    if any(map(_negates, draft)):
        return False
    copied = {place for place in places if place is not None}
    for place in copied:
        # Leftwards to the next copied word or the sentence's start: what was left out there.
        while place > 0 and (word := words[place]) is not None and not word.opens:
            place -= 1
            if place in copied:
                break
            left_out = words[place]
            if left_out is not None and _negates(left_out.text):
                return True
    return False


def skips_clause(
    draft: Sequence[str], places: Sequence[int | None], words: Sequence[Word | None]
) -> bool:
    """True when two neighbouring words of the draft stand in different clauses of the article.

    "The father of the man who killed 50" must not become "Father of man killed 50": leaving out
    a relative pronoun gives its verb another subject. Arguments as of `loses_negation`.
    """
    for index in range(1, len(draft)):
        one, other = places[index - 1], places[index]
        if one is None or other is None or other <= one + 1:
            continue
        left_out = [word for word in words[one + 1 : other] if word is not None]
        if any(word.opens or word.text.lower() in _RELATIVES for word in left_out):
            return True
    return False


def moves_name(
    draft: Sequence[str], places: Sequence[int | None], words: Sequence[Word | None]
) -> bool:
    """True when a name stands after a preposition that the article never puts before it.

    "Strikes in Iraq against militia" must not become "strikes against Iraq". Arguments as of
    `loses_negation`.
    """
    texts = [word.text.lower() if word is not None else "" for word in words]
    for index in range(1, len(draft)):
        relation, place = draft[index - 1].lower(), places[index]
        if relation not in _RELATIONS or place is None or not draft[index][:1].isupper():
            continue
        name = texts[place]
        if not any(
            relation in texts[max(0, other - _NEAR) : other]
            for other, text in enumerate(texts)
            if text == name
        ):
            return True
    return False


__all__ = ["UnfoundedClaims", "loses_negation", "moves_name", "skips_clause"]
