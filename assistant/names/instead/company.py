"""A name in company that it keeps nowhere in the article, where another name keeps it.

"Actor Shore Club found dead": the words right beside the name stand beside it nowhere in the
article; they stand beside another name, in a sentence that tells more of the draft's news than
any sentence with this one. Unlike `slots` this asks for no copied words and for no
one place; it says that the name is wrong, not which is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Set

from assistant.lexicon.settings import INSTITUTIONS, OCCASIONS, OFFICES, SETTINGS
from assistant.names.casing import is_common
from assistant.names.gazetteer import institutions, place_of
from assistant.names.guided import guided
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, mentioned, sentences, stem, stems
from assistant.text import Span, Text

__all__ = [
    "acting_through",
    "around",
    "beside",
    "elsewhere",
    "in_company",
    "in_letters",
    "in_marks",
    "out_of_company",
    "quoted_words",
    "same_forms",
    "stems_of_names",
    "told_of",
]

# content words beside the name that are compared: on each side of it at most, in all at least;
# and how far off they stand in the draft and in the article
_BESIDE, _LEAST, _REACH, _AROUND = 2, 3, 10, 7
# content words of the draft's sentence that are no names, at least
_WORDS = 3
# (the sentence of the article from which on it is not of the news itself, mentions of the name at
# most, words beside it that another name shares, at least): either is enough
_RARELY = ((3, 3, 1), (2, 60, 2))
# the share of the draft's words that the name's sentences may have, against the best
_LESS = 0.67
# names of the draft in the name's own sentence that bind it to the news
_OTHERS = 2
# sentences that tell most of the draft, and mentions of one name, that are looked at
_TELLING, _MENTIONS = 4, 40
_MARKS = frozenset("\"'“‘«")
_TOLD_OTHERWISE = SETTINGS | OCCASIONS | OFFICES
_WHERE = frozenset(
    "in at on near from of to around across outside over off inside into left leaves leaving"
    " departed departs departing reached reaches entered enters visited visits toward towards"
    " via".split()
)


def out_of_company(name: Name, draft: Text, book: Register) -> Span | None:
    """Where the article first has ``name``, if in the draft's company it has others only."""
    if not name.sure or len(name.words) < 2 or elsewhere(name, draft):
        return None
    article = book.article
    last = (name.surname or name.key).split()[-1]
    mentions = book.by_word.get(last, [])[:_MENTIONS]
    if not name.surname and not any({*name.words} <= {*other.words} for other in mentions):
        return None
    index = sentences(article)
    where = told_of(name, mentions, book) | mentioned(name, index)
    where |= index.places.get(place_of(name.key) or "", set())
    late = min(where, default=0)
    least = min(
        (n for first, most, n in _RARELY if late >= first and len(mentions) <= most), default=0
    )
    if not mentions or not least:
        return None
    names = scan(draft, article)
    named = stems_of_names(draft, article)
    near = beside(name, draft, named)
    close = set(near)
    wanted = content_of(draft, name.span, named)
    if len(near) < _LEAST or len(wanted) < _WORDS:
        return None
    if any(same_forms(close, around(other, article)) for other in mentions):
        return None
    if any(_amid(name, names, other, article) for other in mentions):
        return None
    shares: dict[int, float] = {}
    for word in wanted:
        for number in index.holding.get(word, ()):
            shares[number] = shares.get(number, 0) + 1 / len(wanted)
    top = max(shares.values(), default=0.0)
    own = max(shares.get(number + step, 0.0) for number in where for step in (0, 1))
    if own > _LESS * top:
        return None
    held = {word for one in names for word in one.body}
    telling = sorted(shares, key=lambda number: (-shares[number], number))[:_TELLING]
    others = (other for number in telling for other in index.names.get(number, ()))
    if any(
        held.isdisjoint(other.body)
        and apart(name, other)
        and len(close & around(other, article)) >= least
        for other in others
    ):
        return mentions[0].span
    return None


def _amid(name: Name, names: Iterable[Name], mention: Name, article: Text) -> bool:
    """Whether the sentence of a mention has two more names of the draft: it is of its news."""
    number = article.sentence_index(mention.span.start)
    have = set(article.view(stems)[slice(*article.token_range(number))])
    others = {other.words for other in names if stem(other.body[-1]) in have}
    return sum(map({*name.words}.isdisjoint, others)) >= _OTHERS


def elsewhere(name: Name, draft: Text) -> bool:
    """What an article may tell of in other words: where and when the news is set, who acts
    through others; one of several persons, a label before a colon, two names read as one."""
    if acting_through(name, draft) or quoted_words(name, draft):
        return True
    after = draft.raw[name.span.end : name.span.end + 5]
    if name.category == "person":
        return after.startswith(",")
    if name.category == "place" and (after.startswith(",") or _town(name, draft)):
        return True
    if name.words[-1] in _TOLD_OTHERWISE:
        return True
    return name.category != "place" and place_of(name.words[0]) is not None


def acting_through(name: Name, draft: Text) -> bool:
    """Where news is set, who acts through others, letters, a label before a colon, and what may
    be two names: read as one, or two persons joined."""
    before = draft.raw[max(0, name.span.start - 12) : name.span.start].lower()
    after = draft.raw[name.span.end : name.span.end + 5]
    if name.category == "person":
        return before.endswith(" and ") or after.startswith((" and ", ":"))
    surface = draft[name.span]
    if after.startswith(":") or "-" in surface or any(map(str.isupper, surface.split())):
        return True
    if name.key in INSTITUTIONS or name.key in institutions():
        return True
    if not {"and", "&"}.isdisjoint(name.words):
        return True
    return before.removesuffix("the ").rstrip().rpartition(" ")[2] in _WHERE


def in_letters(name: Name, draft: Text) -> bool:
    """A word of it is in capitals: letters, which the article may write out."""
    return any(token.text.isupper() for token in draft.tokens_in(name.span))


def in_marks(name: Name, draft: Text) -> bool:
    """A quotation mark stands before it."""
    return draft.raw[max(0, name.span.start - 1) : name.span.start] in _MARKS


def quoted_words(name: Name, draft: Text) -> bool:
    """Ordinary words in quotation marks: the 'Dating Game' killer."""
    return in_marks(name, draft) and all(map(is_common, name.words))


def _town(name: Name, draft: Text) -> bool:
    """ "A South Carolina Town": where the place of the news lies."""
    return draft.behind(name.span).lower in SETTINGS


def in_company(name: Name, draft: Text, mentions: Iterable[Name], article: Text) -> bool:
    """Whether a word beside the name in the draft stands around it in the article, in any form."""
    named = stems_of_names(draft, article)
    near = set(beside(name, draft, named))
    return any(same_forms(near, around(other, article)) for other in mentions)


# so many letters make two stems forms of one word: an "appointment", "appointing"
_FORM = 6


def same_forms(ours: set[str], theirs: set[str]) -> bool:
    """Whether two sets of stems share one, or two forms of one word."""
    if ours & theirs:
        return True
    forms = {key[:_FORM] for key in ours if len(key) >= _FORM}
    return any(key[:_FORM] in forms for key in theirs)


def told_of(name: Name, mentions: Iterable[Name], book: Register) -> set[int]:
    """The sentences that have the name, or one word of it as a name."""
    alone = (
        other
        for word in name.body
        for other in book.by_word.get(word, ())[:_MENTIONS]
        if len(other.words) == 1
    )
    return {book.article.sentence_index(other.span.start) for other in (*mentions, *alone)}


@guided
def stems_of_names(draft: Text, article: Text) -> frozenset[str]:
    """The stems of all names of the draft; looked for once, however many names ask."""
    return frozenset(stem(word) for one in scan(draft, article) for word in one.words)


def beside(name: Name, draft: Text, named: Set[str]) -> list[str]:
    """The stems of the nearest content words on both sides that are no names."""
    keys = draft.view(stems)
    first, last = draft.token_index(name.span.start), draft.token_index(name.span.end - 1)
    low, high = draft.token_range(draft.sentence_index(name.span.start))
    before = [k for k in keys[max(low, first - _REACH) : first] if k and k not in named]
    after = [k for k in keys[last + 1 : min(high, last + 1 + _REACH)] if k and k not in named]
    return [*before[-_BESIDE:], *after[:_BESIDE]]


def around(name: Name, article: Text) -> set[str]:
    """The stems that stand around a name of the article."""
    keys = article.view(stems)
    first, last = article.token_index(name.span.start), article.token_index(name.span.end - 1)
    return {*keys[max(0, first - _AROUND) : first], *keys[last + 1 : last + 1 + _AROUND]}
