"""Who says a quotation: the person whom the text around it names as its speaker.

Read are "…", Esper said; "…", said Mark Esper; Esper said (that) "…"; according to Esper;
Esper: '…' in headlines; and a further quotation of the same paragraph. A pronoun, a spokesman
without a name or an institution is no answer: then nothing is said about the speaker.
"""

from __future__ import annotations

from bisect import bisect_left

from assistant.names.people import same_person
from assistant.names.proper import Name
from assistant.speech.ahead import told_ahead
from assistant.speech.behind import told_behind
from assistant.speech.persons import People, people_of, people_shown_by, unlisted_people
from assistant.speech.quotes import Quote, quotes
from assistant.speech.subject import may_act
from assistant.speech.told import Told
from assistant.text import Span, Text, Token

__all__ = [
    "before_pronoun",
    "meant_by_pronoun",
    "only_one_meant",
    "speaker",
    "speaker_among",
    "unlisted_speaker",
]

# code points between two quotations of one speaker
_FURTHER = 160
# sentences before a quotation in which the person meant by a pronoun is looked for
_MEANT = 5
# and code points: a sentence may be a book
_MOST = 3000


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


def meant_by_pronoun(text: Text, quote: Quote) -> list[Name]:
    """The persons that "he said" or "she said" beside a quotation may mean, the nearest first.

    All that are named in the few sentences before it: nobody else can be meant.
    """
    before = before_pronoun(text, quote)
    if not before:
        return []
    return people_of(text, None).within(before[0].start, quote.span.start)[::-1]


def only_one_meant(draft: Text, quote: Quote, article: Text) -> Name | None:
    """The person of a draft that a "he" or "she" beside the quotation means, where the sentences
    before it name nobody else."""
    before = before_pronoun(draft, quote, article)
    if not before:
        return None
    named = people_of(draft, article).within(before[0].start, quote.span.start)
    if not named or not all(same_person(named[0], one) for one in named[1:]):
        return None
    return next((one for one in named if may_act(draft, one)), None)


def before_pronoun(text: Text, quote: Quote, guide: Text | None = None) -> list[Token]:
    """The tokens among which stands who is meant; none where no pronoun speaks it."""
    for one in (quote, _previous(text, quote)):
        told = one and _beside(text, one, people_of(text, guide))
        if one and told and told.pronoun:
            number = text.sentence_index(one.span.start)
            start = text.sentences[max(0, number - _MEANT)].start
            return text.tokens_in(Span(max(start, one.span.start - _MOST), quote.span.start))
    return []


def _told(text: Text, quote: Quote, people: People) -> Name | None:
    told = _beside(text, quote, people)
    if told is not None:
        return told.name
    # nothing said of this one: the one before it in the paragraph, if nobody else speaks between
    before = _previous(text, quote)
    if before is None:
        return None
    # a sentence of its own that begins with somebody is no more of the speaker before
    start = text.sentences[text.sentence_index(quote.span.start)].start
    if start >= before.span.end and people.within(start, quote.span.start):
        return None
    told = _beside(text, before, people)
    return told.name if told else None


def _previous(text: Text, quote: Quote) -> Quote | None:
    """The double quotation before this one, in its paragraph and not far off."""
    found = quotes(text)
    index = bisect_left(found, quote.span.start, key=lambda q: q.span.start) - 1
    if index < 0 or found[index].span.end > quote.span.start:
        return None
    between = text.raw[found[index].span.end : quote.span.start]
    if len(between) > _FURTHER or "\n" in between:
        return None
    return found[index]


def _beside(text: Text, quote: Quote, people: People) -> Told | None:
    """What is told behind or before a quotation; None where nothing at all is."""
    return told_behind(text, quote, people) or told_ahead(text, quote, people)
