"""Who speaks a quotation, told before it: Esper said (that) "…", Esper: "…", he called it "…".

The nearest verb of saying before the quotation is looked for, in its sentence and past other
quotations in it; who speaks is the subject of that verb.
"""

from __future__ import annotations

from assistant.lexicon.grammar import POSSESSIVES
from assistant.lexicon.speech import CALLING, CLAUSE, RELAYING, SAYING, STOPS, WORDS_OF
from assistant.speech.persons import People
from assistant.speech.quotes import Quote
from assistant.speech.subject import before_quotation, of_an_office, subject
from assistant.speech.told import (
    ENDS,
    MARKS,
    NOBODY,
    Told,
    beginning,
    ending,
    ends_sentence,
    first_behind,
)
from assistant.text import Text

__all__ = ["told_ahead"]

# tokens looked at before a quotation, and of an office before a name
_FAR, _OFFICE = 40, 4
# code points of a name before a colon
_LONGEST = 60
_VERBS = SAYING | CALLING | RELAYING
# "described the claims as": what follows one is no verb
_BEFORE_NOUN = frozenset("the a an his her their its these those any such all".split())
_JOINING = CLAUSE | {"and"}


def told_ahead(text: Text, quote: Quote, people: People) -> Told | None:
    """None where nothing is told."""
    tokens = text.tokens
    at = text.token_index(quote.span.start) - 1
    if at >= 0 and tokens[at].text == ":":
        told = _before_colon(text, at, people)
        if told is not None:
            return told
    step = at
    for _ in range(_FAR):
        if step < 0:
            return None
        token = tokens[step]
        if step < at and "\n" in text.raw[token.end : tokens[step + 1].start]:
            return None
        if token.text in MARKS:
            before = before_quotation(text, step)
            if before is None:
                return None
            if _another_begins(text, step + 1, at, people):
                return NOBODY
            step = before
            continue
        if step < at and ends_sentence(text, step):
            return None
        if token.text == "," and _another_begins(text, step + 1, at, people):
            return NOBODY
        if token.lower in _VERBS and not (step and tokens[step - 1].lower in _BEFORE_NOUN):
            if step and tokens[step - 1].text in MARKS and token.lower in SAYING:
                # "…," said Ann Lee, who came from Leeds. "…": she goes on
                return first_behind(tokens, step + 1, people)
            if token.lower in CALLING and (agent := _by_whom(text, quote, people)):
                return agent
            return subject(text, step, people)
        if token.lower in WORDS_OF and step > 1 and tokens[step - 1].lower in POSSESSIVES:
            return _of_words(text, step - 2, people)
        if token.lower == "according" and tokens[step + 1].lower == "to":
            return first_behind(tokens, step + 2, people)
        step -= 1
    return None


def _another_begins(text: Text, first: int, last: int, people: People) -> bool:
    """ "…, Lee said, while Holm was “glad”", "Lee saw “a mess”, Holm “a chance”": from the token
    ``first`` to ``last`` stands a clause of somebody else, or what is left of one."""
    tokens = text.tokens
    joined = first < last and tokens[first].lower in _JOINING
    named = people.within(tokens[first + joined].start, tokens[last].end)
    if not named or named[0].span.start != tokens[first + joined].start:
        return False
    return joined or named[0].span.end == tokens[last].end


def _by_whom(text: Text, quote: Quote, people: People) -> Told | None:
    """Called "…" by Holm."""
    behind = text.token_index(quote.span.end - 1) + 1
    if behind == len(text.tokens) or text.tokens[behind].lower != "by":
        return None
    return first_behind(text.tokens, behind + 1, people)


def _of_words(text: Text, last: int, people: People) -> Told:
    """Lee's remark that: unless somebody else tells of it ("Holm denies Lee's claim")."""
    named = ending(text.tokens[last].end, people)
    if named is None:
        return NOBODY
    start = text.sentences[text.sentence_index(named.span.start)].start
    return NOBODY if people.within(start, named.span.start) else Told(named)


def _before_colon(text: Text, at: int, people: People) -> Told | None:
    """A headline's or transcript's "Esper: …": the name stands right before the colon."""
    tokens = text.tokens
    end = tokens[at].start
    near = people.within(max(0, end - _LONGEST), end)
    if not near or text.raw[near[-1].span.end : end].strip():
        return None
    # "fires back at Britain's May: …" is said to her, and "owner talks of coach Lee: …" of him
    first = beginning(text, near[-1])
    before = first - 1
    if before > 1 and tokens[before].lower in POSSESSIVES:
        before -= 2
    if before >= 0 and tokens[before].lower in STOPS:
        return NOBODY
    start = first
    while start > 0 and first - start <= _OFFICE and not _opens(text, start):
        start -= 1
    own = first - start <= _OFFICE and all(map(of_an_office, tokens[start:first]))
    return Told(near[-1]) if own else NOBODY


def _opens(text: Text, at: int) -> bool:
    """A sentence, a line or another part of a headline begins at the token."""
    tokens = text.tokens
    before = tokens[at - 1]
    return (
        before.text in ENDS
        or before.text in (":", "|", "–", "—", *MARKS)
        or "\n" in text.raw[before.end : tokens[at].start]
    )
