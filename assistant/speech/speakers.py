"""Who says a quotation: the person whom the text around it names as its speaker.

Read are "…", Esper said; "…", said Mark Esper; Esper said (that) "…"; according to Esper;
Esper: '…' in headlines; and a further quotation of the same paragraph. A pronoun, a spokesman
without a name or an institution is no answer: then nothing is said about the speaker.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from assistant.lexicon.speech import BETWEEN, CALLING, PASSIVE, SAYING, STOPS
from assistant.names.proper import Name
from assistant.speech.persons import People, people_of, people_shown_by, unlisted_people
from assistant.speech.quotes import Quote, quotes
from assistant.text import Text, Token

__all__ = ["meant_by_pronoun", "speaker", "speaker_among", "unlisted_speaker"]

# tokens looked at behind and before a quotation
_AFTER = 12
_BEFORE = 28
_MARKS = frozenset('"“”‘„«»`')
_APPOSITION = 12
# and to the end of a sentence; words of an office before a name
_SENTENCE, _OFFICE = 40, 5

# tokens that end a search: a sentence's end or another quotation
_ENDS = frozenset(".!?;") | _MARKS
_VERBS = SAYING | CALLING


def speaker(text: Text, quote: Quote, guide: Text | None) -> Name | None:
    """The person named as the speaker of ``quote``, or None where the text does not say."""
    return _told(text, quote, people_of(text, guide))


def speaker_among(article: Text, quote: Quote, draft: Text) -> Name | None:
    """The speaker where the draft shows that a name of the article is a person's.

    An article may tell nowhere that "Hunt" is one, and the draft's "Sen. Ada Hunt" does.
    """
    people = people_shown_by(draft, article)
    return _told(article, quote, people) if people else None


def unlisted_speaker(draft: Text, quote: Quote, article: Text) -> Name | None:
    """The speaker of a quotation of the draft, where no list knows the name for a person's."""
    people = unlisted_people(draft, article)
    return _told(draft, quote, people) if people else None


def _told(text: Text, quote: Quote, people: People) -> Name | None:
    found, silent = _beside(text, quote, people)
    if found or not silent:
        return found
    # nothing said of this one: the one before it in the paragraph, if nobody else speaks between
    before = _previous(text, quote)
    if before is None:
        return None
    # a sentence of its own that begins with somebody is no more of the speaker before
    start = text.sentences[text.sentence_index(quote.span.start)].start
    if start >= before.span.end and people.within(start, quote.span.start):
        return None
    return _beside(text, before, people)[0]


_PRONOUNS = frozenset({"he", "she"})
# sentences before a quotation in which the person meant by a pronoun is looked for
_MEANT = 5


def meant_by_pronoun(text: Text, quote: Quote) -> list[Name]:
    """The persons that "he said" or "she said" beside a quotation may mean, the nearest first.

    All that are named in the few sentences before it: nobody else can be meant.
    """
    before = _previous(text, quote)
    if not _by_pronoun(text, quote) and not (before and _by_pronoun(text, before)):
        return []
    index = text.sentence_index((before or quote).span.start)
    start = text.sentences[max(0, index - _MEANT)].start
    return people_of(text, None).within(start, quote.span.start)[::-1]


def _by_pronoun(text: Text, quote: Quote) -> bool:
    """ "…", he said; he added: "…"."""
    tokens = text.tokens
    after = text.token_index(quote.span.end)
    while after < len(tokens) and tokens[after].start < quote.span.end:
        after += 1
    if after < len(tokens) and tokens[after].text == ",":
        after += 1
    behind = tokens[after : after + 2]
    before = text.token_index(quote.span.start)
    ahead = tokens[max(0, before - 4) : before]
    return any(
        one.lower in _PRONOUNS and other.lower in SAYING
        for near in (behind, ahead)
        for one, other in pairwise(near)
    )


def _previous(text: Text, quote: Quote) -> Quote | None:
    """The double quotation before this one, in its paragraph and not far off."""
    found = quotes(text)
    index = bisect_left(found, quote.span.start, key=lambda q: q.span.start) - 1
    if index < 0 or found[index].span.end > quote.span.start:
        return None
    between = text.raw[found[index].span.end : quote.span.start]
    if len(between) > 160 or "\n" in between:
        return None
    return found[index]


def _beside(text: Text, quote: Quote, people: People) -> tuple[Name | None, bool]:
    """The speaker told behind or before a quotation, and whether nothing at all is told."""
    tokens = text.tokens
    after = text.token_index(quote.span.end)
    while after < len(tokens) and tokens[after].start < quote.span.end:
        after += 1
    found = None if _closed(text, quote, after) else _behind(text, tokens, after, people)
    if found is None:
        before = text.token_index(quote.span.start) - 1
        found = _ahead(text, tokens, before, people)
    return found if found is not None else (None, True)


def _closed(text: Text, quote: Quote, after: int) -> bool:
    """The quotation ends in a full stop and another sentence begins behind it."""
    ends = text.raw[quote.inner.start : quote.inner.end].rstrip()[-1:] == "."
    return ends and after < len(text.tokens) and text.tokens[after].text[0].isupper()


Told = tuple[Name | None, bool]


def _behind(text: Text, tokens: list[Token], at: int, people: People) -> Told | None:
    """ "…", Esper said / said Esper / according to Esper."""
    if at < len(tokens) and tokens[at].text == ",":
        at += 1
    for step in range(at, min(len(tokens), at + _AFTER)):
        token = tokens[step]
        if token.text in _ENDS or "\n" in text.raw[tokens[step - 1].end : token.start]:
            return None
        if token.lower == "according" and step == at:
            return _first(text, tokens, step + 2, people), False
        if token.lower in SAYING:
            if step == at:
                return _first(text, tokens, step + 1, people), False
            subject = people.within(tokens[at].start, token.start)
            named = [n for n in subject if _is_subject(text, tokens, n, at)]
            return (named[0] if named else None), False
    return _at_the_end(text, tokens, at + _AFTER, people)


def _at_the_end(text: Text, tokens: list[Token], at: int, people: People) -> Told | None:
    """A "part of it" in what somebody told, *the mayor Ida Holm said*: the sentence's last word
    on whose it is."""
    for step in range(at, min(len(tokens), at + _SENTENCE)):
        token = tokens[step]
        if token.text in _ENDS or "\n" in text.raw[tokens[step - 1].end : token.start]:
            return None
        if token.lower in SAYING and (named := _ending(tokens[step - 1].end, people)):
            first = text.token_index(named.span.start)
            ahead = tokens[max(at, first - _OFFICE) : first]
            if any(one.text == "," for one in ahead) and _is_subject(text, tokens, named, at):
                return named, False
    return None


def _is_subject(text: Text, tokens: list[Token], name: Name, at: int) -> bool:
    """Not "a spokesman for Esper": no preposition stands right before the name."""
    before = text.token_index(name.span.start) - 1
    return before < at or tokens[before].lower not in STOPS


def _first(text: Text, tokens: list[Token], at: int, people: People) -> Name | None:
    """The person that begins within a few words from ``at``, before another clause does."""
    for step in range(at, min(len(tokens), at + 9)):
        token = tokens[step]
        named = people.within(token.start, token.start + 80)
        if named and named[0].span.start == token.start:
            return named[0]
        if token.text in _ENDS or token.lower in STOPS:
            return None
    return None


def _ahead(text: Text, tokens: list[Token], at: int, people: People) -> Told | None:
    """Esper said (that) "…", Esper: "…", Esper called it "…"."""
    if at < 0:
        return None
    if tokens[at].text == ":":
        colon = _before_colon(text, tokens, at, people)
        if colon is not None:
            return colon, False
    for step in range(at, max(-1, at - _BEFORE), -1):
        token = tokens[step]
        if step < at and (
            token.text in _ENDS or "\n" in text.raw[token.end : tokens[step + 1].start]
        ):
            return None
        if token.lower in _VERBS:
            if step and tokens[step - 1].text in _MARKS:
                # "…," said Ann Lee, who came from Leeds. "…": she goes on
                return _first(text, tokens, step + 1, people), False
            return _subject(text, tokens, step, people), False
        if token.lower == "according" and tokens[step + 1].lower == "to":
            return _first(text, tokens, step + 2, people), False
    return None


def _before_colon(text: Text, tokens: list[Token], at: int, people: People) -> Name | None:
    """A headline's or transcript's "Esper: …": the name stands right before the colon."""
    end = tokens[at].start
    near = people.within(max(0, end - 60), end)
    if not near or text.raw[near[-1].span.end : end].strip():
        return None
    # "fires back at Britain's May: …" is said to her
    before = text.token_index(near[-1].span.start) - 1
    if before > 1 and tokens[before].lower in ("'s", "’s"):
        before -= 2
    return None if before >= 0 and tokens[before].lower in STOPS else near[-1]


def _subject(text: Text, tokens: list[Token], verb: int, people: People) -> Name | None:
    """The person right before a verb of saying, or behind "by" where the verb is passive."""
    before = verb - 1
    while before >= 0 and tokens[before].lower in BETWEEN and verb - before < 5:
        before -= 1
    if before < 0:
        return None
    if tokens[before].lower in PASSIVE:
        for step in range(verb + 1, min(len(tokens), verb + 4)):
            if tokens[step].lower == "by":
                return _first(text, tokens, step + 1, people)
        return None
    if tokens[before].lower == "who" and before > 1:
        # said Esper, who called it "…"
        before -= 2 if tokens[before - 1].text == "," else 1
        return _ending(tokens[before].end, people)
    if tokens[before].text == ",":
        # Esper, the defense secretary, said: the name before the apposition
        for step in range(before - 1, max(-1, before - _APPOSITION), -1):
            if tokens[step].text == ",":
                return _ending(tokens[step - 1].end, people) if step else None
        return None
    return _ending(tokens[before].end, people) or _of_a_house(tokens, before, people)


def _of_a_house(tokens: list[Token], last: int, people: People) -> Name | None:
    """ "Ann Lee of Roe Capital said": the person before the house, which ends there."""
    for step in range(last, max(0, last - _OFFICE), -1):
        if tokens[step].lower == "of" and step < last:
            return _ending(tokens[step - 1].end, people)
        if not tokens[step].text[0].isupper():
            return None
    return None


def _ending(end: int, people: People) -> Name | None:
    """The person whose name ends there."""
    for name in people.within(max(0, end - 80), end):
        if name.span.end == end:
            return name
    return None
