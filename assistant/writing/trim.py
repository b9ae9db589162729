"""Leaves out of a sentence what a headline can do without; never adds or moves a word.

Every step takes words and returns words. A step that is not sure of what it sees returns them
unchanged.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import (
    AUXILIARIES,
    DETERMINERS,
    LINKS,
    NUMBERS,
    PREPOSITIONS,
    SUBORDINATORS,
    WEEKDAYS,
)
from assistant.writing.clause import Word
from assistant.writing.grammar import finite, is_finite, main_verb, opens_clause

__all__ = ["bare", "drop_asides", "drop_bracketed", "drop_days", "drop_lead", "drop_links"]

Words = Sequence[Word]

_CLOSERS = {"(": ")", "[": "]", "{": "}"}
_DASHES = ("–", "—", "--", "―")
_DAY_PARTS = frozenset("morning afternoon evening night".split())
_BEFORE_DAY = frozenset("earlier late early later".split())
# a weekday after one of these is part of a name, a range or a time that matters
_HOLDS_DAY = frozenset(
    "for by until till since from between to of and or next last this every each following than"
    " before after the through a black good holy".split()
)
_AFTER_DAY = (
    SUBORDINATORS
    | PREPOSITIONS
    | DETERMINERS
    | AUXILIARIES
    | frozenset("that to and or but he she they it we who which".split())
)
_LEADS = SUBORDINATORS - {"with"} | frozenset(
    "in on at during with under for from to speaking according amid over by within since among"
    " earlier later last late early once citing around ever typically recently".split()
)
_LINKS_OF_TWO = frozenset(
    (
        "of course",
        "in fact",
        "in contrast",
        "by contrast",
        "for example",
        "for instance",
        "in addition",
        "in turn",
        "after all",
    )
)
# without these it is always so, or sure
_HOW_OFTEN = frozenset(
    "usually generally typically normally occasionally traditionally historically previously"
    " formerly initially originally reportedly allegedly ideally theoretically potentially"
    " hopefully supposedly".split()
)
_APPOSITIVES = frozenset(
    "who which whose where a an the one its his her their formerly including citing aged now"
    " known based".split()
)


def bare(words: Words) -> list[Word]:
    """Without the marks at its ends; quotation marks that make a pair stay."""
    found = list(words)
    while found and found[-1].mark and found[-1].text not in "\"'”’»)]%":
        found.pop()
    while found and found[0].mark and found[0].text not in "\"'“‘«([$£€":
        found.pop(0)
    if len(found) > 4 and found[-2].text == "," and found[-1].lower in LINKS | {"too", "though"}:
        del found[-2:]
    return found


def _two(words: Words) -> str:
    return f"{words[0].lower} {words[1].lower}"


def drop_links(words: Words) -> list[Word]:
    """Without the word that ties it to the sentence before ("But", "However,")."""
    found = list(words)
    if len(found) > 6 and found[2].text == "," and _two(found) in _LINKS_OF_TWO:
        del found[:3]
    while len(found) > 3 and (
        found[0].lower in LINKS
        or (
            found[1].text == ","
            and (found[0].lower.endswith("ly") or found[0].lower == "together")
        )
    ):
        if found[0].lower in _HOW_OFTEN:
            break
        cut = 2 if found[1].mark and found[1].text == "," else 1
        if cut == 1 and not opens_clause(found, 1):
            break
        found = found[cut:]
    return found


def drop_asides(words: Words) -> list[Word]:
    """Without what stands in brackets or between two dashes, and without appositions and
    relative clauses between two commas."""
    return _drop_appositives(_drop_dashed(drop_bracketed(words)))


def drop_bracketed(words: Words) -> list[Word]:
    """Without what stands in brackets."""
    found: list[Word] = []
    closer = ""
    for word in words:
        if closer:
            if word.text == closer:
                closer = ""
        elif word.mark and word.text in _CLOSERS:
            closer = _CLOSERS[word.text]
        else:
            found.append(word)
    return list(words) if closer else found


def _drop_dashed(words: Words) -> list[Word]:
    dashes = [i for i, w in enumerate(words) if w.mark and w.text in _DASHES]
    if len(dashes) == 2 and dashes[0] > 1 and dashes[1] < len(words) - 2:
        return [*words[: dashes[0]], *words[dashes[1] + 1 :]]
    return list(words)


def _drop_appositives(words: Words) -> list[Word]:
    found = list(words)
    at = 1
    while at < len(found) - 3:
        if found[at].text == "," and _starts_aside(found, at):
            end = _aside_end(found, at)
            if end is not None:
                # "Rosa Lima, 18, from Hull, was": the comma after her age stays
                opened = finite(found, 1, at) is None and any(w.text == "," for w in found[:at])
                del found[at : end + (not opened)]
                at += opened
                continue
        at += 1
    return found


def _starts_aside(words: Words, comma: int) -> bool:
    first = words[comma + 1]
    if words[comma - 1].lower in PREPOSITIONS:
        return False
    if words[0].lower in PREPOSITIONS and finite(words, 1, comma) is None:
        # "On May 4, voters in Oslo, including nurses, will": a lead, and no subject
        return False
    if finite(words, 1, comma) is None and first.lower not in ("and", "or", "but"):
        # between a subject and its verb
        return True
    following = words[comma + 2].text if comma + 2 < len(words) else ""
    return (
        first.lower in _APPOSITIVES
        or (first.text.isdigit() and following == ",")
        or (first.text[:1].isupper() and following == ",")
    )


def _aside_end(words: Words, comma: int) -> int | None:
    """The comma that closes the aside: a verb of the sentence, or a preposition, follows."""
    clause = words[comma + 1].lower in ("who", "which", "whose", "where")
    for at in range(comma + 2, min(len(words) - 1, comma + 22)):
        if words[at].text != ",":
            continue
        if words[at - 1].lower in ("and", "or"):
            return None
        after = words[at + 1]
        if after.lower in ("and", "or"):
            return None
        if is_finite(words, at + 1) and not (clause and finite(words, comma + 1, at) is None):
            return at
        if not clause and after.lower in PREPOSITIONS and finite(words, 1, comma) is not None:
            return at
        if clause:
            continue
        if after.lower not in _APPOSITIVES:
            return None
    return None


def drop_modifier(words: Words) -> list[Word]:
    """Without what says more of a subject that is new to the reader: "A man who had lived
    there was", "Two firefighters traveling in a van were". Of a known subject it says which
    ("Lawmakers who voted no"), and stays."""
    first = words[0].lower if words else ""
    if first not in ("a", "an", "some", *NUMBERS) and not first.isdigit():
        return list(words)
    verb = main_verb(words)
    if verb is None:
        return list(words)
    for at in range(2, verb - 2):
        word = words[at]
        if word.mark:
            return list(words)
        relative = word.lower in ("who", "that", "which")
        if relative or (word.lower.endswith("ing") and words[at + 1].lower in PREPOSITIONS):
            return [*words[:at], *words[verb:]]
        if word.lower == "including" or (word.lower == "accused" and at < 5):
            return [*words[:at], *words[verb:]]
    return list(words)


def drop_days(words: Words) -> list[Word]:
    """Without "on Thursday", "late Wednesday night", "Tuesday" where nothing hangs on them."""
    found = list(words)
    at = 0
    while at < len(found):
        if found[at].lower in WEEKDAYS and not found[at].mark:
            start, end = _day_phrase(found, at)
            if start is not None:
                del found[start:end]
                at = start
                continue
        at += 1
    return found


def _day_phrase(words: Words, at: int) -> tuple[int | None, int]:
    start, end = at, at + 1
    if end < len(words) and words[end].lower in _DAY_PARTS:
        end += 1
    # "Tuesday, March 3," goes as one
    if (
        end + 2 < len(words)
        and words[end].text == ","
        and words[end + 2].text.rstrip(",").isdigit()
        and words[end + 1].text[0].isupper()
    ):
        end += 3
    on = start > 0 and words[start - 1].lower == "on"
    if on:
        start -= 1
    while start > 0 and words[start - 1].lower in _BEFORE_DAY:
        start -= 1
    before = words[start - 1] if start else None
    after = words[end] if end < len(words) else None
    if before is not None and before.lower in _HOLDS_DAY | {"either"}:
        return None, end
    if after is not None and after.lower in ("or", "and") and end + 2 < len(words):
        # "either on Tuesday or on Wednesday"
        other = words[end + 1 + (words[end + 1].lower == "on")]
        if other.lower in WEEKDAYS:
            return None, end
    if not on and before is not None and before.text[0].isupper() and words[at].text[0].isupper():
        # "Ash Wednesday", "Shrove Tuesday"
        return None, end
    if after is not None and not after.mark and after.lower not in _AFTER_DAY:
        goes_on = is_finite(words, end) or after.lower.endswith("ly")
        if not (on and goes_on) and start > 0:
            return None, end
        if start == 0 and not on:
            return None, end
    if before is not None and before.text == "," and after is not None and after.text == ",":
        # "In Lima, Ohio, *on Friday*, the mayor said": the opening keeps its comma
        verb = main_verb(words)
        leads = words[0].lower in _LEADS | PREPOSITIONS and verb is not None and verb > end
        return start - 1, end + (not leads)
    if start == 0 and after is not None and after.text == ",":
        return 0, end + 1
    return start, end


def drop_lead(words: Words) -> list[Word]:
    """Without the adverbial that opens it ("In the latest attack, "), when a whole clause
    follows."""
    first = words[0].lower if words else ""
    # "Four days later, "
    timed = any(word.lower in ("later", "earlier", "ago") for word in words[1:4])
    if (
        first not in _LEADS
        and not timed
        and not first.endswith("ing")
        and not first.endswith("ed")
    ):
        return list(words)
    for at in range(2, min(len(words) - 4, 24)):
        if words[at].text == "," and opens_clause(words, at + 1):
            return list(words[at + 1 :])
    return list(words)
