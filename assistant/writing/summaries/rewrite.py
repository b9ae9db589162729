"""A sentence of a summary, told in fewer words: what its neighbours or its reader do not need.

Left out may be what stands in brackets or between dashes, a relative clause between commas, the
medium of a statement ("in an email"), a second attribution, an age, the minute of a price, words
that tie it to a sentence that was left behind. Never anything quoted, a negation, a condition, a
hedge, any other figure, harm done to people, or the only attribution of a claim. Every step that
is not sure leaves the words alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.lexicon.grammar import (
    CONDITIONS,
    HARM,
    MODALS,
    PREPOSITIONS,
    SAYING,
    WEEKDAYS,
)
from assistant.lexicon.summaries import HEDGES, LINKING_PHRASES
from assistant.writing.body import content_words
from assistant.writing.clause import Word, quoted
from assistant.writing.ending import balanced
from assistant.writing.grammar import finite, is_finite, main_verb
from assistant.writing.summaries.attribution import (
    without_medium,
    without_said_day,
    without_second_attribution,
)
from assistant.writing.summaries.passing import without_age, without_minute, without_now
from assistant.writing.trim import drop_days, drop_links

__all__ = ["inner_clause", "shorter"]

Words = Sequence[Word]

_OPENERS = {"(": ")", "[": "]"}
_DASHES = ("–", "—", "--")
_QUOTES = frozenset('"“”„«»')
_RELATIVE = frozenset("who which whose where".split())
# words that a clause between commas may hold and an editor would miss
_NEVER = CONDITIONS | HEDGES | frozenset("no never cannot n't but except although though".split())
_JOINING = frozenset("and but so yet or".split())
_LONGEST_ASIDE = 26
# words and marks of a sentence that is read; longer ones are no prose
_PROSE = 150
# words before the verb of a clause that becomes a sentence
_SUBJECT = 8


def shorter(
    words: Words,
    needed: Collection[str] = (),
    days: Collection[str] = (),
    alone: bool = True,
    telling: Collection[str] = (),
    first: bool = True,
) -> list[Word]:
    """The words of a sentence without what a summary can do without.

    ``needed``: words, folded, that other sentences of the summary lean on (an abbreviation that
    is explained here). ``days``: the weekdays that stand earlier in the summary. ``alone``: the
    sentence before it in the article does not stand before it in the summary. ``telling``: the
    story's own words (as `content_words` cuts them) that no other sentence of the summary has.
    ``first``: it opens the summary, and tells the day.
    """
    if len(words) > _PROSE:
        return list(words)
    found = _without_links(list(words)) if alone else list(words)
    steps = (without_medium, without_second_attribution, without_age, without_minute, without_now)
    for step in steps:
        found = _kept_whole(found, step(found))
    if not first:
        found = _kept_whole(found, without_said_day(found))
    found = _kept_whole(found, _without_brackets(found, needed))
    found = _kept_whole(found, _without_dashed(found, telling))
    found = _kept_whole(found, _without_relatives(found, telling))
    if days:
        found = _kept_whole(found, _without_days(found, days))
    return found


def inner_clause(words: Words) -> list[Word]:
    """ "Militants fired 18 rockets" of "the attack, in which militants fired 18 rockets.", a
    statement of its own; empty where there is none, or where the sentence only reports, denies
    or supposes it."""
    inside = quoted(words)
    for at in range(4, len(words) - 6):
        if words[at].text != "," or [w.lower for w in words[at + 1 : at + 3]] != ["in", "which"]:
            continue
        before, clause = words[:at], list(words[at + 3 :])
        doubtful = any(w.lower in _NEVER | SAYING or w.lower.endswith("n't") for w in before)
        verb = main_verb(clause)
        if doubtful or any(inside) or not verb or verb > _SUBJECT or not balanced(clause):
            continue
        if clause[0].lower not in PREPOSITIONS and clause[verb].lower not in MODALS:
            return clause
    return []


def _kept_whole(before: list[Word], after: list[Word]) -> list[Word]:
    """``after`` where it is still a sentence with the same verb, else ``before``."""
    if len(after) == len(before):
        return before
    one, other = main_verb(before), main_verb(after)
    if one is None or not other or before[one].start != after[other].start:
        return before
    return after if balanced(after) and len(after) > 4 else before


def _without_links(words: list[Word]) -> list[Word]:
    """Without "In addition," and the like; "also" leans on what was left behind too."""
    for phrase in LINKING_PHRASES:
        size = len(phrase)
        opens = tuple(word.lower for word in words[:size]) == phrase
        if opens and len(words) > size + 4 and words[size].text == ",":
            return drop_links(words[size + 1 :])
    found = drop_links(words)
    if found[0].lower in _JOINING and len(found) > 6:
        found = found[2 if found[1].text == "," else 1 :]
    inside = quoted(found)
    for at in range(1, min(9, len(found) - 2)):
        before, after = found[at - 1], found[at + 1]
        joined = before.mark or before.lower in ("but", "and", "not")
        if found[at].lower == "also" and not (inside[at] or joined or after.mark):
            return [*found[:at], *found[at + 1 :]]
    return found


def _losable(words: Words, telling: Collection[str]) -> bool:
    """Nothing in these words that must not be lost, and no more than one that is the story's."""
    own = set(content_words(" ".join(word.text for word in words)))
    if len(own & set(telling)) > 1:
        return False
    for word in words:
        if word.lower in _NEVER or word.lower.endswith(("n't", "n’t")) or word.lower in HARM:
            return False
        if any(map(str.isdigit, word.text)) or word.text in _QUOTES:
            return False
    return True


def _without_brackets(words: list[Word], needed: Collection[str]) -> list[Word]:
    """Without "(R., Butler)", "(ICO)" that does not come again, "($2.5 million)"."""
    inside = quoted(words)
    found: list[Word] = []
    at = 0
    while at < len(words):
        closer = _OPENERS.get(words[at].text)
        if closer and not inside[at]:
            end = _closed(words, at)
            inner = words[at + 1 : end] if end is not None else []
            spared = any(w.lower in _NEVER or w.lower in needed for w in inner)
            # "Norsk Te (Hull) has": a part of the name
            spared |= len(inner) == 1 and inner[0].text.istitle() and at < 4
            if end is not None and len(inner) <= _LONGEST_ASIDE and not spared:
                at = end + 1
                continue
        found.append(words[at])
        at += 1
    return found


def _closed(words: Words, start: int) -> int | None:
    """Where the bracket closes that opens at ``start``, with those inside it."""
    depth = 0
    for at in range(start, len(words)):
        depth += (words[at].text in _OPENERS) - (words[at].text in _OPENERS.values())
        if depth == 0:
            return at
    return None


def _without_dashed(words: list[Word], telling: Collection[str]) -> list[Word]:
    """Without what stands between two dashes."""
    inside = quoted(words)
    dashes = [i for i, w in enumerate(words) if w.mark and w.text in _DASHES and not inside[i]]
    if len(dashes) != 2 or dashes[0] < 2 or dashes[1] > len(words) - 3:
        return words
    start, end = dashes
    if end - start > _LONGEST_ASIDE or not _losable(words[start + 1 : end], telling):
        return words
    return [*words[:start], *words[end + 1 :]]


def _without_relatives(words: list[Word], telling: Collection[str]) -> list[Word]:
    """Without ", which was founded in Leeds," and ", who ...": what stands between commas says
    more of somebody, never which one."""
    at = 1
    found = list(words)
    while at < len(found) - 3:
        if found[at].text == "," and found[at + 1].lower in _RELATIVE and not quoted(found)[at]:
            end = None if _introduces(found, at) else _relative_end(found, at)
            if end is not None and _losable(found[at + 1 : end], telling):
                # the comma after it closes it, the full stop stays
                shorter_by = found[:at] + found[end + (found[end].text == ",") :]
                kept = _kept_whole(found, shorter_by)
                if kept is not found:
                    found = kept
                    continue
        at += 1
    return found


def _introduces(words: Words, comma: int) -> bool:
    """ "said Ida Holm, who runs the port": without the clause nobody knows who that is."""
    return words[comma + 1].lower == "who" and any(
        word.lower in SAYING for word in words[max(0, comma - 5) : comma]
    )


def _relative_end(words: Words, comma: int) -> int | None:
    """Index of the comma or the full stop that closes the clause opened after ``comma``."""
    verb = finite(words, comma + 1)
    if verb is None:
        return None
    tail = main_verb(words[:comma]) is not None
    for at in range(verb + 1, min(len(words), comma + _LONGEST_ASIDE)):
        word = words[at]
        if not word.mark:
            continue
        if word.text in ".!" and at == len(words) - 1:
            return at if tail else None
        if word.text != ",":
            return None
        after = words[at + 1] if at + 1 < len(words) else None
        if after is None:
            return None
        if not tail:
            return at if is_finite(words, at + 1) else None
        # after the verb a second comma may go on with the clause or with the sentence
        return None
    return None


def _without_days(words: list[Word], days: Collection[str]) -> list[Word]:
    """Without the weekday that the summary has named already."""
    own = {word.lower for word in words if word.lower in WEEKDAYS}
    return drop_days(words) if own and own <= set(days) else words
