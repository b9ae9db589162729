"""Whether the article has another speak a quotation than a draft does.

The draft names its speaker, and wherever the article has the words between marks it names one who
is another. Few words ("overdue") may be anybody's: those of one or two are another's only where
the draft's speaker is named nowhere near them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from assistant.context import content, places, word_index
from assistant.lexicon.grammar import PREPOSITIONS
from assistant.lexicon.speech import SAYING
from assistant.names.guided import guided
from assistant.names.people import same_person
from assistant.names.proper import Name
from assistant.speech.by_office import of_another, office_beside
from assistant.speech.persons import people_of
from assistant.speech.quotes import Quote, quote_at, quote_of
from assistant.speech.speakers import (
    before_pronoun,
    meant_by_pronoun,
    only_one_meant,
    speaker,
    speaker_among,
    unlisted_speaker,
)
from assistant.speech.wording import SCARE
from assistant.text import Span, Text, Token

__all__ = ["Other", "other_speaker"]

# paragraphs on either side in which few words are still their speaker's
_NEAR = 1
# and in which a speaker is named whom the words beside them do not tell
_FAR = 5
# what is quoted oftener is a byword
_PLACES = 20
# code points on either side that are looked at in any case: a paragraph may be a book
_MOST = 5000
# code points before words in which another's word is passed on
_TOLD = 120
# behind which another than the one named speaks
_BREAKING = frozenset(". ! ? ; but while i we".split())


class Other(NamedTuple):
    """Who speaks it: in the article, and in the draft by name or else by office. ``place``: where
    the article has the words."""

    right: Span | None
    place: Span
    ours: Name | None
    office: str | None


def other_speaker(
    draft: Text, quote: Quote, count: int, spots: Sequence[Span], article: Text
) -> Other | None:
    """The quotation of ``count`` words stands at these spots; None where it is the same speaker
    or either is not known. Found out once for a draft and its article."""
    known = _known(draft, article)
    if quote.span not in known:
        known[quote.span] = _other(draft, quote, count, spots, article)
    return known[quote.span]


@guided
def _known(draft: Text, article: Text) -> dict[Span, Other | None]:
    return {}


def _other(
    draft: Text, quote: Quote, count: int, spots: Sequence[Span], article: Text
) -> Other | None:
    few = count <= SCARE
    if few and (_is_by_name(draft, quote) or not all(quote_at(article, one) for one in spots)):
        return None
    quoted = [one for one in spots if quote_at(article, one)]
    if not quoted or len(quoted) > _PLACES:
        return None
    ours, office = _in_the_draft(draft, quote, few, article)
    if ours is None and office is None:
        return None
    if ours and not article.view(word_index).get(ours.words[-1]):
        return None  # whoever is not in the article at all is flagged as a name
    # no name of something: 'Say Her Name'
    told = not few and any(token.text.islower() for token in draft.tokens_in(quote.inner))
    if ours and few and _in_another_form(ours, draft, quote, article):
        return None
    theirs: list[Name] = []
    for place in quoted:
        found = _speakers(article, place, ours, draft)
        if not found and ours and told and _far_from(ours, article, place):
            continue
        if not found or (ours and any(_same(ours, one) for one in found)):
            return None
        if ours and few and _named_near(ours, article, place):
            return None
        if ours and _told_of(ours, article, place):
            return None
        theirs += found if office else found[:1]
    if not theirs:
        return Other(None, quoted[0], ours, None)
    if ours is None and (office is None or of_another(office, theirs, article) is None):
        return None
    right = _in_full(theirs[0], article)
    return Other(right.span, quoted[0], ours, office.lower if office else None)


def _in_the_draft(
    draft: Text, quote: Quote, few: bool, article: Text
) -> tuple[Name | None, Token | None]:
    """Who speaks it in the draft, by name or else by office."""
    if ours := speaker(draft, quote, article):
        return ours, None
    if office := office_beside(draft, quote):
        return None, None if few else office
    if ours := unlisted_speaker(draft, quote, article):
        return ours, None
    return None if few else only_one_meant(draft, quote, article), None


def _speakers(article: Text, place: Span, ours: Name | None, draft: Text) -> list[Name]:
    """Who may speak it there; nobody where that is not told."""
    quote = quote_of(article, place)
    assert quote is not None
    if named := speaker(article, quote, None):
        return [named]
    if found := meant_by_pronoun(article, quote):
        named_before = {token.lower for token in before_pronoun(article, quote)}
        # (whom no list knows for a person may be meant too)
        return [] if ours and ours.words[-1] in named_before else found
    one = speaker_among(article, quote, draft) if ours else None
    return [one] if one else []


def _same(ours: Name, other: Name) -> bool:
    """The same person, though a letter may be wrong in the name: that is another matter."""
    if same_person(ours, other):
        return True
    mine, theirs = ours.words[-1], other.words[-1]
    return mine in theirs or theirs in mine


def _in_full(name: Name, article: Text) -> Name:
    """The person as the article first names him with a forename: nobody may know of him yet."""
    if name.given or not name.surname:
        return name
    persons = people_of(article, None).names
    full = [one for one in persons if one.given and one.surname == name.surname]
    return full[0] if len({one.given for one in full}) == 1 else name


def _is_by_name(draft: Text, quote: Quote) -> bool:
    """ "Sandy" Lee: a name between the words of a name."""
    at = _behind(draft, quote)
    inner = draft.tokens_in(quote.inner)
    return at is not None and at[0].isupper() and all(one.text[0].isupper() for one in inner)


def _behind(draft: Text, quote: Quote) -> str | None:
    """The word right behind the quotation."""
    at = draft.token_index(quote.span.end)
    tokens = draft.tokens
    while at < len(tokens) and tokens[at].start < quote.span.end:
        at += 1
    return tokens[at].text if at < len(tokens) else None


def _in_another_form(ours: Name, draft: Text, quote: Quote, article: Text) -> bool:
    """A sentence with the draft's speaker has the few words in a form of its own: "Roe accused
    them of retaliating"."""
    known = places(article)
    where = [set(known.get(word, ())) for word in content(draft, quote.inner)]
    together = set.intersection(*where) if where else set()
    return any(
        token.lower == ours.words[-1]
        for number in sorted(together)[:_PLACES]
        for token in article.sentence_tokens(number)
    )


def _told_of(ours: Name, article: Text, place: Span) -> bool:
    """Somebody tells there what the draft's speaker said: "Roe looked at it and said he's fit"."""
    quote = quote_of(article, place)
    assert quote is not None
    before = article.tokens_in(Span(max(quote.inner.start, place.start - _TOLD), place.start))
    named = [at for at, token in enumerate(before) if token.lower == ours.words[-1]]
    if not named or (named[-1] and before[named[-1] - 1].lower in PREPOSITIONS):
        return False
    behind = [token.lower for token in before[named[-1] + 1 :]]
    return not SAYING.isdisjoint(behind) and _BREAKING.isdisjoint(behind)


def _far_from(ours: Name, article: Text, place: Span) -> bool:
    """Others are named around the words, and the draft's speaker a good way off at most."""
    quote = quote_of(article, place)
    assert quote is not None
    if before_pronoun(article, quote) or _named_near(ours, article, place, _FAR):
        return False
    low, high = _around(article, place, _NEAR)
    return bool(people_of(article, None).within(low, high))


def _named_near(ours: Name, article: Text, place: Span, reach: int = _NEAR) -> bool:
    """In the paragraph of the words, or in one of so many on either side."""
    around = article.tokens_in(Span(*_around(article, place, reach)))
    return any(token.lower == ours.words[-1] for token in around)


def _around(article: Text, place: Span, reach: int) -> tuple[int, int]:
    paragraphs = article.paragraphs
    number = bisect_left(paragraphs, place.end, key=lambda one: one.end)
    low = paragraphs[max(0, number - reach)].start
    high = paragraphs[min(len(paragraphs) - 1, number + reach)].end
    return max(low, place.start - _MOST), min(high, place.end + _MOST)
