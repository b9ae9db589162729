"""Who said it: the part of a sentence that a headline may leave out, when it may not, and how it
is told shorter (", a district judge in Porto ruled on Monday" is ", judge rules")."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.lexicon.cutting import BE
from assistant.lexicon.grammar import (
    ARTICLES,
    DETERMINERS,
    NUMBERS,
    OFFICIAL,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    WEEKDAYS,
)
from assistant.lexicon.leaving import HELPERS, PRONOUNS, QUOTES
from assistant.lexicon.speakers import (
    ACCUSING,
    ARGUING,
    CONTENDING,
    COURTS,
    DEEDS,
    FORESEEING,
    MANY_OF,
    OPINING,
    SIDING,
    TELLING,
)
from assistant.lexicon.tenses import PERFECTS, PLURALS
from assistant.writing.clause import Word
from assistant.writing.grammar import finite, main_verb, opens_clause, saying
from assistant.writing.trim import drop_days

__all__ = ["credit", "drop_speaker", "leans", "official", "speaker"]

Words = Sequence[Word]

# words of a speaker that a headline has room for
_LONGEST = 4
# they say who said it to nobody
_NOBODY = frozenset("person people man woman one individual individuals others".split())
# they do not tell whose report it is
_SOME_REPORT = frozenset("new recent latest news press media local multiple various".split())
_ENDS = PREPOSITIONS | RELATIVES | {"familiar", "has", "have"}


def drop_speaker(words: Words) -> tuple[list[Word], bool]:
    """Without ", officials said" or "Police said that"; and whether what is left leans on
    somebody whose word it is (a person's claim is not the article's own)."""
    start = speaker(words)
    if start is not None:
        return list(words[:start]), not official(words[start:])
    verb = saying(words, 1, min(len(words), 9))
    if verb is not None and finite(words, 1, verb) is None and official(words[:verb]):
        after = verb + 1
        if words[verb].lower in ("told", "tells", "tell"):
            # whom they told stands before "that"
            ends = [
                at for at in range(after, min(len(words), after + 7)) if words[at].lower == "that"
            ]
            if not ends:
                return list(words), False
            after = ends[0]
        if words[verb].lower in ARGUING:
            # "argued that the tweets were no threat": nobody's but theirs
            return list(words), False
        rest = drop_days(words[after:])
        if rest and rest[0].lower == "that":
            rest = rest[1:]
        judged = any(word.lower in COURTS for word in words[:verb]) and leans(rest, words[:verb])
        if rest and not rest[0].mark and opens_clause(rest, 0) and not judged:
            return rest, False
    return list(words), False


def speaker(words: Words) -> int | None:
    """Where ", officials said on Thursday" begins; None where nobody is named at the end."""
    for at in range(max(3, len(words) - 24), len(words) - 1):
        if words[at].lower == "according" and words[at + 1].lower == "to":
            if finite(words, 1, at) is None:
                return None
            return at - 1 if words[at - 1].text == "," else at
        if words[at].text != ",":
            continue
        verb = _told(words, at + 1)
        if verb is None or finite(words, 1, at) is None:
            continue
        first = words[at + 1].lower
        if first in ("and", "but", "or", "who", "which", "that", "as", "where", "when", "so"):
            continue
        # the speaker before the verb, or right after it; no other verb in between or later
        if verb - at > 14 or finite(words, at + 1, verb) not in (None, verb - 1):
            continue
        if any(
            words[i].lower in ("that", "he", "she", "they", "it") for i in range(verb, len(words))
        ):
            continue
        if finite(words, verb + 1) is not None:
            continue
        if verb > at + 1 and any(words[i].text == "," for i in range(at + 1, verb)):
            # "..., storage and security, the firm said": the speaker comes after the last comma
            continue
        return at
    return None


def official(words: Words) -> bool:
    """Is the speaker one whose word a headline may give without naming them?"""
    return any(word.lower in OFFICIAL for word in words)


def _told(words: Words, start: int) -> int | None:
    """Index of the first verb of saying or ruling from ``start`` on."""
    for at in range(start, len(words)):
        word = words[at]
        if (word.lower in SAYING or word.lower in TELLING) and word.text[0].islower():
            return at
    return None


def leans(clause: Words, tail: Words) -> bool:
    """Is a clause nobody's but the speaker's: a judgement ("is unlawful", "should resign"), or
    a deed that somebody is accused of?"""
    verb = main_verb(clause)
    if verb is None:
        return False
    at = verb
    while at + 1 < len(clause) and (clause[at].lower in HELPERS or clause[at].lower == "not"):
        at += 1
    passive = at > verb and clause[verb].lower in BE and _done(clause[at])
    if any(word.lower in ACCUSING for word in tail):
        return clause[at].lower in DEEDS and not passive
    if any(word.lower in SIDING or word.lower in CONTENDING for word in tail):
        # "according to its backers", ", their lawyer argued"
        return True
    theirs = any(word.lower in COURTS for word in tail)
    if clause[verb].lower == "will" and any(word.lower in FORESEEING for word in tail):
        return True
    if _rumoured(tail):
        # that prosecutors charged somebody anybody can see
        return not official(clause[:verb])
    if official(tail) and not theirs:
        return False
    copula = clause[verb].lower in BE and not passive and not clause[at].lower.endswith("ing")
    return copula or clause[verb].lower in OPINING or (clause[at].lower in DEEDS and not passive)


def _rumoured(tail: Words) -> bool:
    """ "According to reports", "to a new report": nobody's word at all, or none that is named."""
    lowers = [word.lower for word in tail if not word.mark]
    if lowers[:2] != ["according", "to"] or lowers[-1] not in ("report", "reports"):
        return False
    return DETERMINERS.union(_SOME_REPORT).issuperset(lowers[2:-1])


def _done(word: Word) -> bool:
    return word.lower.endswith("ed") or word.lower in PERFECTS


def credit(tail: Words, alone: Collection[str] = ()) -> list[Word]:
    """The end of a sentence that says who said it, told shorter, its comma first; nothing where
    only other sentences say who it was.

    ``alone``: names that the article uses by themselves.
    """
    if not tail:
        return []
    comma = [tail[0]._replace(spaced=False)] if tail[0].text == "," else []
    # '... up," the clerk said'
    words = [word for word in tail[len(comma) :] if word.text not in QUOTES]
    if not words:
        return []
    if words[0].lower == "according":
        short = _short(words[2:], alone)
        return [*comma, *words[:2], *short] if short else []
    verb = _told(words, 0)
    if verb is None or words[verb].lower not in TELLING or not comma:
        return []
    said = words[verb]
    short = _short(words[verb + 1 :] if verb == 0 else words[:verb], alone)
    if not short:
        return []
    many = any(word.lower == "and" for word in short) or (
        short[-1].text[0].islower() and (short[-1].lower in PLURALS or _many(short[-1].lower))
    )
    # "Tories", "Democrats"; "Reuters" and "Barclays" are one
    many = many or short[-1].lower.endswith(("ies", "crats", "cans"))
    one, more = TELLING[said.lower]
    form = more if many else one
    told = said._replace(text=form, lower=form, spaced=True)
    return [*comma, *short, told]


def _many(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith(("ss", "us", "news"))


def _after_of(who: Words, of: Word) -> Word | None:
    """ "A senior House of Lords *clerk*": the noun that a name with "of" describes."""
    at = next(at for at, word in enumerate(who) if word is of)
    end = at + 1
    while end < len(who) and who[end].text[0].isupper() and not who[end].mark:
        end += 1
    named = at > 0 and who[at - 1].text[0].isupper() and end > at + 1
    if not named or end >= len(who) or who[end].mark:
        return None
    noun = who[end]
    after = who[end + 1] if end + 1 < len(who) else None
    plain = noun.text.islower() and noun.lower not in PREPOSITIONS | RELATIVES | SAYING | {"and"}
    return noun if plain and (after is None or after.mark) else None


def _short(who: Words, alone: Collection[str]) -> list[Word]:
    """The speaker without what is told of them."""
    run: list[Word] = []
    for word in who:
        if not run and (word.lower in ARTICLES or word.lower in WEEKDAYS):
            continue
        if word.lower == "of" and run and run[-1].lower in MANY_OF:
            run.append(word)
            continue
        if word.lower == "of" and (office := _after_of(who, word)) is not None:
            return [office]
        if (
            word.mark
            or word.lower in PREPOSITIONS | RELATIVES
            or word.lower in ("familiar", "has", "have", "had")
        ):
            break
        run.append(word)
    while run and (
        run[-1].lower in WEEKDAYS | {"of", "polled", "surveyed"} or run[-1].lower.endswith("ly")
    ):
        run.pop()
    if not run or any(word.lower in PRONOUNS | PERSONAL for word in run):
        return []
    if any(word.lower in DETERMINERS - NUMBERS - ARTICLES for word in run):
        # "their lawyer": whose
        return []
    joined = any(word.lower in ("and", "or") for word in run)
    if len(run) == 1 and run[0].lower in _NOBODY:
        return []
    if run[-1].text[0].isupper():
        if run[-1].text in alone and len(run) > 1 and not joined:
            return [run[-1]]
        return run if len(run) <= _LONGEST else []
    if joined:
        return run if len(run) <= _LONGEST else []
    if any(word.lower == "of" for word in run):
        return run if len(run) <= _LONGEST else []
    return run if len(run) <= 2 else [run[-1]]
