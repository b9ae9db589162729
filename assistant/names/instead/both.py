"""Where a draft's name and the one that the article has in its place may both be right.

The rules that find another name compare words. What they find is let go here where the two are
forms of one name, or where each may be said of the same: a suburb and its city, a footballer's
club and his country, a duchess and the name she was born with.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import word_index
from assistant.lexicon.calendar_words import MONTHS, VERBS_TOO, WEEKDAYS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.organisations import NOUNS, PARTIES
from assistant.lexicon.standing import PAST
from assistant.lexicon.titles import OFFICE_WORDS, ROLES, TITLES
from assistant.names.casing import is_common, plain
from assistant.names.gazetteer import place_of
from assistant.names.instead.letters import shortened
from assistant.names.instead.places import adjective, beside_place, of_one_thing, team, within
from assistant.names.instead.whose import of_the_same_noun
from assistant.names.kinship import strange
from assistant.names.names import Name
from assistant.names.register import register
from assistant.text import Span, Text, lowers

__all__ = ["may_both_hold"]

_OFFICES = OFFICE_WORDS | {"of"}
_CALLS = TITLES | ROLES | {"advisor", "adviser"}
# what whoever heads a body is called
_HEADS = TITLES & frozenset(
    "secretary minister president premier mayor governor chief commissioner chairman chairwoman"
    " chair director boss manager chancellor ceo sheriff".split()
)
_PEERS = frozenset(
    "archbishop baron baroness bishop count countess dean duchess duke earl king marquess"
    " princess prince queen viscount".split()
)
_DAYS = frozenset((*WEEKDAYS, *MONTHS)) - VERBS_TOO
_JOINING = frozenset(("and", "&", ","))
# tokens behind a name in which one that is joined to it stands
_NEAR = 5
# what stands between two names of one bearer, the tokens between them at most, and the places
# of a name that are looked at
_ALSO = frozenset("( known nicknamed dubbed aka formerly alias".split())
_ALIAS, _PLACES = 8, 40
# tokens of a list on one side of a name
_LIST = 30
# words on a person before his name in a list
_CALLED = 3
# tokens of a title before a name
_TITLED = 4


def may_both_hold(
    name: Name, other: Span, draft: Text, article: Text, held: bool, sure: bool = False
) -> bool:
    """Whether the article's ``other`` leaves the draft's ``name`` possible.

    ``held``: the article has the draft's name too. ``sure``: the rest of the sentence is the
    article's, word for word, so that ``other`` is the name there.
    """
    # a name may begin within a token: "d'Alba"
    first, last = article.token_index(other.start), article.token_index(other.end - 1)
    theirs = [plain(token.lower) for token in article.tokens[first : last + 1]]
    key = " ".join(theirs)
    if (
        # "All Australian workers", but "U.S. President Ann Lee"
        (theirs[0] in FUNCTION_WORDS and not place_of(theirs[0]) and _opens(article, other))
        or shortened(name, key, other, draft, article)
        or adjective(name, key, draft)
        or (_nickname(name, theirs, key, draft, held) and not _another_side(name, theirs, article))
        or _of_one_person(name, theirs, article)
        or _peer(name, other, draft, article)
        or _alias(name, other, draft, article)
        or _by_office(name, theirs, article)
        or _office_alone(name, theirs)
        or (not sure and _in_the_past(article, other) and not _in_the_past(draft, name.span))
        or team(name, key, other, draft, article)
        or (name.category == "person" and beside_place(other, article))
        or of_one_thing(name, other, draft, article)
    ):
        return True
    return not sure and (
        _one_name(name, theirs)
        or _no_name(name, theirs, other, article)
        or within(name, key, other, draft, article, held)
        or _heads(name, theirs, article)
        or _joined(name, theirs, draft)
        or _listed(name, other, article)
        or of_the_same_noun(name, draft, article)
    )


def _by_office(name: Name, theirs: list[str], article: Text) -> bool:
    """Called by the office alone: the deputy premier is Mr Roe."""
    if not _OFFICES.issuperset(name.words):
        return False
    titles = [m.title for m in register(article).people.get(theirs[-1], ()) if m.title]
    return any(set(name.words) <= set(map(plain, article[t].split())) for t in titles)


def _office_alone(name: Name, theirs: list[str]) -> bool:
    """Before "for Trade Ann Lee" the office is read as a name, and is nobody besides her."""
    return (
        name.category == "person"
        and len(theirs) > 1
        and theirs[-1] in _CALLS
        and all(map(is_common, theirs))
    )


def _in_the_past(text: Text, span: Span) -> bool:
    """The former coach is not the new one."""
    at = text.token_index(span.start)
    near = text.tokens[max(0, at - _TITLED) : at] + text.tokens_in(span)
    return any(token.lower in PAST for token in near)


def _heads(name: Name, theirs: list[str], article: Text) -> bool:
    """What a ministry does its minister does: Ann Lee and the Home Office."""
    if name.category != "person" or theirs[-1] not in NOUNS:
        return False
    mentions = register(article).people.get(name.words[-1], ())
    return any(
        m.title is not None and plain(article[m.title].split()[-1]) in _HEADS for m in mentions
    )


def _one_name(name: Name, theirs: list[str]) -> bool:
    """Marks apart: "President Lees campaign", ONeill for O'Neill, WD40 for WD-40."""
    one, two = _letters(name.words[-1:]), _letters(theirs[-1:])
    return two in (one, f"{one}s") or one == f"{two}s" or _letters(name.words) == _letters(theirs)


def _letters(words: Sequence[str]) -> str:
    return "".join(filter(str.isalnum, "".join(word.removesuffix("'s") for word in words)))


def _no_name(name: Name, theirs: list[str], other: Span, article: Text) -> bool:
    """A day, or one common word that opens a sentence; and what somebody may be called for a
    name, or a party: the Spaniard, the California Democrat, House Republicans."""
    at = article.token_index(other.start)
    opens = _opens(article, other)
    if (
        not _DAYS.isdisjoint(theirs)
        or _goes_on(article, other)
        or (opens and len(theirs) == 1 and is_common(theirs[0]))
    ):
        return True
    before = article.tokens[at - 1] if at else None
    if len(theirs) == 1 and is_common(theirs[0]) and before and before.text != "The":
        # the Department of "Arlington Police Department"
        return before.text[0].isupper()
    if theirs[-1] in PARTIES and name.key in PARTIES:
        return True
    called = place_of(theirs[-1]) not in (None, theirs[-1]) or theirs[-1] in PARTIES
    near = [token.lower for token in article.tokens[max(0, at - 2) : at]]
    some = name.category == "person" or (len(theirs) == 1 and place_of(name.key) is None)
    return called and some and "the" in near


def _opens(article: Text, span: Span) -> bool:
    return article.sentences[article.sentence_index(span.start)].start == span.start


def _goes_on(article: Text, span: Span) -> bool:
    """Whether a name was cut off: "President Donald" of "President Donald Trump"."""
    behind = article.behind(span)
    return (
        behind.text[:1].isupper()
        and article.raw[span.end : behind.start] == " "
        and not is_common(plain(behind.lower))
    )


def _peer(name: Name, other: Span, draft: Text, article: Text) -> bool:
    """The Duchess of Cambridge has another name too, and no second duchy."""
    return _ennobled(draft, name.span) != _ennobled(article, other)


def _alias(name: Name, other: Span, draft: Text, article: Text) -> bool:
    """The article gives both to one: "the Ostrey Guard Agency, also known as Bel Shet"."""
    words, index = article.view(lowers), article.view(word_index)
    names = [
        [token.lower for token in text.tokens_in(span)]
        for text, span in ((draft, name.span), (article, other))
    ]
    for first, second in (names, names[::-1]):
        for at in index.get(first[0], ())[:_PLACES] if first and second else ():
            stop = at + len(first)
            if words[at:stop] != first:
                continue
            spots = range(stop, min(stop + _ALIAS, len(words)))
            then = next((i for i in spots if words[i : i + len(second)] == second), stop)
            if not _ALSO.isdisjoint(words[max(stop, then - 2) : then]):
                return True
    return False


def _ennobled(text: Text, span: Span) -> bool:
    at = text.token_index(span.start)
    last = text.token_index(span.end - 1)
    said = [plain(token.lower) for token in text.tokens[max(0, at - 2) : last + 1]]
    return "of" in said and not _PEERS.isdisjoint(said[: said.index("of")])


def _nickname(name: Name, theirs: list[str], key: str, draft: Text, held: bool) -> bool:
    """The Blues, where the article has the club's name; the Otters, where it has the country's
    and calls its side so too."""
    at = draft.token_index(name.span.start)
    alone = not at or not draft.tokens[at - 1].text[0].isupper()
    if len(theirs) == 1 and key.endswith("s") and is_common(key) and name.category != "person":
        return not all(map(is_common, name.words))
    if not alone or len(name.words) > 1 or not name.key.endswith("s"):
        return False
    side = held and name.category == "other" and place_of(name.key) is None
    return (side and place_of(key) is not None) or (
        is_common(name.key) and not is_common(theirs[-1])
    )


def _another_side(name: Name, theirs: list[str], article: Text) -> bool:
    """The article has the nickname behind another place: Tarnby Colts, and Ostrey Rovers."""
    return any(
        len(one.words) > 1 and one.words[-1] == name.key and strange(one.words, theirs)
        for one in register(article).by_word.get(name.key, ())
        if len(theirs) > 1
    )


def _of_one_person(name: Name, theirs: list[str], article: Text) -> bool:
    """The forename of one who bears the other's surname: Ann in the one, and Lee in the other."""
    book = register(article)
    both = {*name.words, *theirs}
    # "Ole" here, and "Brandl" there: Ole Brandl
    if any(both <= {*one.words} for one in book.by_word.get(name.words[-1], ())):
        return True
    people = book.people
    return any(
        len(one) == 1 and any(one[0] in bearer.given for bearer in people.get(other[-1], ()))
        for one, other in ((theirs, name.words), (name.words, theirs))
    )


def _joined(name: Name, theirs: list[str], draft: Text) -> bool:
    """ "in Lindow and the Otra valley", where the article has the valley alone."""
    at = draft.token_index(name.span.end - 1) + 1
    behind = [plain(token.lower) for token in draft.tokens[at : at + _NEAR]]
    return behind[:1] != [] and behind[0] in _JOINING and theirs[-1] in behind


def _listed(name: Name, other: Span, article: Text) -> bool:
    """Both are of one list of the article: "Chad, Mali and Togo"."""
    tokens = article.tokens
    first, last = article.token_index(other.start), article.token_index(other.end - 1)
    for step, at in ((-1, first - 1), (1, last + 1)):
        joined, called = False, 0
        for i in range(at, at + step * _LIST, step):
            if not 0 <= i < len(tokens):
                break
            token = tokens[i]
            if token.lower in _JOINING:
                joined, called = True, 0
            elif token.lower != "the" and not token.text[0].isupper():
                called += 1  # "Ann Lee and former mayor Tim Roe"
                if called > _CALLED or not joined or step < 0 or not token.text.isalpha():
                    break
            elif joined and plain(token.lower) == name.words[-1]:
                return True
    return False
