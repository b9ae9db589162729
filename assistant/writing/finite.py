"""Where a verb with a tense stands: closed classes first, then the counts of
`assistant.writing.verbs`."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.cutting import NO_ADVERBS, TIMES
from assistant.lexicon.grammar import (
    AUXILIARIES,
    DETERMINERS,
    GOVERNING,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
)
from assistant.lexicon.leaving import ADJECTIVES
from assistant.lexicon.tensing import (
    ACCUSED,
    BETWEEN,
    CONTRACTED,
    DONE_BY_ONE,
    FOUND,
    HELPING,
    JOINS,
    MANY,
    NEEDS_CLAUSE,
    NOT_BEFORE,
    OF,
    ON,
    ONE,
    PLACED,
    SAME_FORM,
    SEEMING,
    SIDED,
    SUBORDINATING,
    TAKES_NAME,
    WAYS,
    WITH_TO,
)
from assistant.lexicon.verbs import FINITE
from assistant.writing.clause import Word
from assistant.writing.shapes import plural
from assistant.writing.verbs import CLOSED, ONLY_PAST, form_of, table, tensed

__all__ = ["NEEDS_CLAUSE", "SUBORDINATING", "finite", "is_finite", "relative"]

# log-odds from which on a form is taken for a verb: a noun taken for one spoils more headlines
# than a verb that is not found
_ENOUGH = {"ed": 0.3, "s": 0.6, "base": 0.5}


def is_finite(words: Sequence[Word], at: int) -> bool:
    """Does a verb with a tense stand at ``at``? False where it may as well be a noun, or the
    participle of "a man accused of"."""
    word = words[at]
    lower = word.lower
    if word.mark or not word.text[0].islower():
        return False
    if lower == "aged" and at + 1 < len(words) and words[at + 1].text[0].isdigit():
        return False
    if lower in AUXILIARIES:
        return lower not in ("be", "been", "being", "having")
    before = words[at - 1] if at else None
    if before is None or before.lower in NOT_BEFORE or before.lower.endswith(("'s", "s'")):
        return False
    if before.lower.endswith(CONTRACTED):
        # "they've got"
        return False
    if "-" in lower or (lower.endswith("ly") and lower not in NO_ADVERBS):
        return False
    if lower in SAME_FORM or lower in ("said", "told"):
        held = AUXILIARIES | SEEMING
        if before.lower in held and lower not in ("said", "told"):
            # "is set to": its participle
            return False
        if _before_noun(words, at):
            # "a profitable bet"
            return False
        if (lower in SAME_FORM and _led(words, at)) or _verb_follows(words, at + 1, lower):
            return False
        return lower not in SAME_FORM or tensed(words, at) > -1.5
    form = form_of(lower)
    if form == "ed":
        # "the final documented sighting"
        return not _before_noun(words, at) and _past(words, at)
    after = words[at + 1] if at + 1 < len(words) else None
    if form == "s":
        if lower in WITH_TO and after is not None and after.lower == "to":
            return before.mark or before.text[0].isupper() or tensed(words, at) > _ENOUGH["s"]
        # "New England stars Ida Brandt"
        named = before.text[0].isupper() and after is not None and after.text[0].isupper()
        return tensed(words, at) > (2.5 if named else _ENOUGH["s"])
    if lower not in table()["base"].words:
        return False
    return _of_many(words, at) and tensed(words, at) > _enough_of_many(words, at)


def _before_noun(words: Sequence[Word], at: int) -> bool:
    """Behind an article and an adjective: a noun, or another adjective of one."""
    if at < 2 or words[at - 2].lower not in ("a", "an", "the"):
        return False
    lower = words[at - 1].lower
    if at > 2 and words[at - 1].text[0].isupper() and words[at - 3].lower in PREPOSITIONS:
        # "in the Nordic *combined* event have": a verb follows what would be its object
        return at + 2 < len(words) and words[at + 2].lower in AUXILIARIES and _plain(words[at + 1])
    return lower in ADJECTIVES or lower.endswith(("able", "ible", "ous", "ive", "ful", "less"))


def _counted(words: Sequence[Word], at: int) -> bool:
    """ "(Killed) *at least* 14", "*about* 20": how many, and not where."""
    if at + 1 >= len(words):
        return False
    word, after = words[at].lower, words[at + 1]
    if word == "at":
        return after.lower in ("least", "most")
    when = any(one.lower in TIMES for one in words[at + 2 : at + 3])
    return word in ("about", "around", "over") and after.text[0].isdigit() and not when


def _plain(word: Word) -> bool:
    closed = word.lower in CLOSED or word.lower in DETERMINERS or word.lower in PREPOSITIONS
    return word.text[0].islower() and not closed


def relative(word: Word) -> bool:
    """A "who" or "which", and not the World Health Organization."""
    return word.lower in RELATIVES and not word.text.isupper()


def _past(words: Sequence[Word], at: int) -> bool:
    lower, before = words[at].lower, words[at - 1]
    after = words[at + 1].lower if at + 1 < len(words) else ""
    subject = words[at - 2] if at > 1 and before.lower in BETWEEN else before
    score = tensed(words, at)
    if subject.lower in ONE and score > -4.0:
        return True
    if before.text[0].islower() and form_of(before.lower) != "base" and _verbal(words, at - 1):
        # "paused planned tariffs": two verbs do not follow each other
        return False
    if score > -1.0 and _counted(words, at + 1):
        return True
    if _described(words, at):
        return False
    if lower in PLACED and after in PREPOSITIONS:
        return False
    if before.lower.endswith("ing") and lower in ACCUSED:
        # "representing *alleged* killers"
        return False
    if lower == "found" and after in FOUND:
        return False
    if (after == "of" and lower in OF) or (after == "on" and lower in ON) or _called(words, at):
        return False
    if lower == "left" and after in SIDED:
        return False
    if before.text == words[at - 3].text == "," and words[at - 2].text.isdigit() and at > 2:
        # "Ida Brandt, 48, posted a photo"
        return score > 0.0 and after not in PREPOSITIONS
    if (score < 1.5 and _says_more(words, at, after)) or _joined_on(words, at, after):
        return lower in ONLY_PAST
    if lower in ONLY_PAST | DONE_BY_ONE and score > -2.0:
        return True
    if before.lower.endswith("ly") and at > 1 and words[at - 2].text[0].isupper() and score > -1.5:
        # "Lima firmly rejected on Monday"
        return at == 2 or not words[at - 3].mark
    # a participle that describes the noun before it takes no object
    takes = after in DETERMINERS or after == "that" or after in WAYS
    # "as investors booked profits"
    takes = takes or (
        at > 1
        and words[at - 2].lower in SUBORDINATING
        and plural(before.lower)
        and plural(after)
        and after not in CLOSED
    )
    # not "retired Captain Ida Brandt"
    takes = takes or (bool(after) and words[at + 1].text[0].isupper() and not before.mark)
    enough = _ENOUGH["ed"]
    if (before.mark or before.lower in ("long", "once")) and not takes:
        # where the mark closes an aside, the verb of the sentence may follow
        closes = before.mark and any(word.text == before.text for word in words[: at - 1])
        enough = 1.0 if closes else 2.0
    if score > enough:
        return True
    # "went five innings and allowed two runs": one verb more
    joined = before.lower in ("and", "then")
    return takes and (joined or lower not in TAKES_NAME) and score > -1.5


def _described(words: Sequence[Word], at: int) -> bool:
    """ "To renew *enhanced* subsidies", "a newly *surfaced* film": an adjective of its noun."""
    if at + 1 >= len(words) or (not _plain(words[at + 1]) and not words[at + 1].text[0].isupper()):
        return False
    before = words[at - 1].lower
    if not words[at].lower.endswith("ed"):
        # "who hope to win *left* Lima"
        return False
    infinitive = at > 1 and words[at - 2].lower == "to" and before in table()["base"].words
    return infinitive or before == "newly"


def _called(words: Sequence[Word], at: int) -> bool:
    """ "A man *named* Smith"."""
    if words[at].lower not in TAKES_NAME or not words[at + 1 : at + 2]:
        return False
    noun = any(word.lower in ("a", "an", "another") for word in words[max(0, at - 8) : at])
    return noun and words[at + 1].text[0].isupper()


def _joined_on(words: Sequence[Word], at: int, after: str) -> bool:
    """ "Elderly and *disabled* people", "a small, *fanged* cousin": another adjective, or
    another participle ("taken in May and *released* by")."""
    before = words[at - 1].lower
    if before in ("and", "or"):
        return finite(words, 0, at - 1) is None
    if before != "," or not after or not words[at + 1].text.islower():
        return False
    return not (after in CLOSED or after.endswith("ly"))


def _verbal(words: Sequence[Word], at: int) -> bool:
    return words[at].lower not in AUXILIARIES and at > 0 and tensed(words, at) > 0.5


def _of_many(words: Sequence[Word], at: int) -> bool:
    """May the bare form at ``at`` have a subject, and no "to" or "help" to lead it?"""
    if _led(words, at):
        return False
    before = words[at - 1]
    if (before.lower in BETWEEN or before.lower.endswith("ly")) and at > 1:
        before = words[at - 2]
    lower = before.lower
    several = plural(lower) or plural(_head(words, at))
    joined = any(word.lower == "and" for word in words[max(0, at - 4) : at - 1])
    named = before.text[0].isupper() and joined
    return several or lower in MANY or named


def _enough_of_many(words: Sequence[Word], at: int) -> float:
    """Lower behind "as", where a plural stands before it and an object or "to" after it: "as the
    two lands *move* to"."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    near = {word.lower for word in words[max(0, at - 4) : at]}
    led = bool(near & SUBORDINATING) and plural(words[at - 1].lower)
    if led and (after == "to" or after in DETERMINERS):
        return -3.0 if after == "to" else -1.5
    return _ENOUGH["base"]


def _head(words: Sequence[Word], at: int) -> str:
    """The noun that the first preposition of the subject follows: "*farmers* in the north"."""
    found = ""
    for index in range(at - 1, max(0, at - 10), -1):
        lower = words[index].lower
        if words[index].mark or lower in RELATIVES | SUBORDINATING or lower in JOINS:
            break
        if lower in PREPOSITIONS:
            found = words[index - 1].lower
    return found


def _led(words: Sequence[Word], at: int) -> bool:
    """ "Will sharply *cut*", "to help them *get* home"."""
    for index in range(at - 1, max(-1, at - 8), -1):
        lower = words[index].lower
        if index >= at - 3 and (
            lower in MODALS
            or lower in ("not", "do", "does", "did")
            or lower.endswith(("n't", "n’t"))
        ):
            return True
        if lower in HELPING and (lower != "to" or index >= at - 2):
            return True
        if words[index].mark or lower in RELATIVES | SUBORDINATING:
            return False
    return False


def _says_more(words: Sequence[Word], at: int, after: str) -> bool:
    """ "Would release documents *related* to it": the clause has its verb already."""
    if after not in PREPOSITIONS and after != "to":
        return False
    for index in range(at - 1, max(-1, at - 8), -1):
        word = words[index]
        lower = word.lower
        if word.mark or lower in RELATIVES | SUBORDINATING or lower in JOINS:
            return False
        if lower in SAYING or lower in GOVERNING or lower in NEEDS_CLAUSE:
            return False
        if lower in AUXILIARIES - {"be", "been", "being"}:
            # "it would be shared among them" is one verb
            return index < at - 2
        if lower.endswith("ed") and lower in FINITE and words[index + 1].lower in DETERMINERS:
            return True
    return False


def _verb_follows(words: Sequence[Word], start: int, lower: str) -> bool:
    """Is there another verb with a tense before the clause ends? Then "cut" was a noun."""
    if lower not in SAME_FORM:
        return False
    for at in range(start, min(len(words), start + 14)):
        word = words[at]
        if word.mark or word.lower in RELATIVES or word.lower in ("that", "and", "but"):
            return False
        if word.lower in SUBORDINATING:
            return False
        after = words[at + 1].lower if at + 1 < len(words) else ""
        if form_of(word.lower) == "ed" and after in PREPOSITIONS:
            # "beat the bank at a game *shared* on Monday"
            continue
        if word.lower in AUXILIARIES or (word.lower in FINITE and word.lower not in SAME_FORM):
            return True
    return False


def finite(words: Sequence[Word], start: int = 0, end: int | None = None) -> int | None:
    """Index of the first finite verb in ``[start, end)``."""
    for at in range(start, len(words) if end is None else end):
        if is_finite(words, at):
            return at
    return None
