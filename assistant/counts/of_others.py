"""Ages of an article that are hardly the claim's person's, where no name or noun ties the two: of
another generation, of somebody's relative, told far from the person's name."""

from __future__ import annotations

from bisect import bisect_left

from assistant.context import stem
from assistant.counts.ages import Age, ages
from assistant.counts.nouns import groups_clash
from assistant.counts.persons import for_person
from assistant.counts.roles import with_value
from assistant.lexicon.kin import KIN
from assistant.names.names import scan as names
from assistant.text import Text

__all__ = ["beheld", "far", "named_near", "one_age", "one_person", "sexes_clash", "unrelated"]

# what a slip of the desk makes of an age is of the same time of life
_FAR = 12


# nobody is older
_OLDEST = 125


def far(ours: Age, stated: Age, article: Text) -> bool:
    """Whether the two ages are many years apart, as a mother's and her child's are, and the
    claim's is no number that the article has of something else."""
    if not ours.unit == stated.unit == "year" or ours.quantity.low > _OLDEST:
        return False
    if -_FAR <= ours.quantity.low - stated.quantity.low <= _FAR:
        return False
    if ours.noun in _KIN | _CHILDREN:
        return True
    if one_age(article) and stated.noun not in _KIN:
        return False
    given = any(age.quantity.low == ours.quantity.low for age in ages(article))
    return given or not any(with_value(article, ours.quantity.low, ours.quantity.high))


_FEMALE = frozenset(
    "girl woman mother daughter sister wife widow grandmother aunt niece mum mom actress"
    " schoolgirl granddaughter girlfriend bride gran".split()
)
_MALE = frozenset(
    "boy man father son brother husband grandfather uncle nephew dad actor schoolboy grandson"
    " boyfriend groom widower".split()
)
_PARENTS = {"mum": "mother", "mom": "mother", "dad": "father"}
_CHILDREN = frozenset("son daughter child boy girl twin baby toddler schoolboy schoolgirl".split())


def sexes_clash(one: str, other: str) -> bool:
    return (one in _FEMALE and other in _MALE) or (one in _MALE and other in _FEMALE)


_KIN = frozenset(stem(word) for word in KIN)
# words from an age to the word that says whose relative it is: "her eldest daughter Ann Lee, 24"
_AROUND = 4


def _relative(text: Text, age: Age) -> str:
    """The stem of the word for a relative beside an age or its owner's name, or ""."""
    if age.noun in _KIN:
        return age.noun
    if not (age.owner and age.tight):
        return ""
    tokens = text.tokens
    if age.span.end > age.number.end:
        at = text.token_index(age.span.end - 1) + 1
        around = [token.lower for token in tokens[at : at + _AROUND]]
    else:
        at = text.token_index(age.span.start) - 1
        while at > 0 and (tokens[at].text == "," or tokens[at].lower in age.owner):
            at -= 1
        around = [tokens[at].lower]
    return next((stem(word) for word in around if stem(word) in _KIN), "")


def unrelated(draft: Text, ours: Age, article: Text, stated: Age) -> bool:
    """Whether the article's age is of somebody's relative, of whom the draft's says nothing."""
    kin = _relative(article, stated)
    if not kin:
        return False
    if told := _relative(draft, ours):
        one, other = _PARENTS.get(told, told), _PARENTS.get(kin, kin)
        children = {one, other} <= _CHILDREN and not sexes_clash(one, other)
        return one != other and not children
    if not ours.noun:
        return bool(ours.owner)  # "kills 8-year-old": whosever child
    if not for_person(ours.noun):
        return True
    return sexes_clash(ours.noun, kin) or groups_clash(ours.group, stated.group)


def named_near(ours: Age, article: Text, stated: Age) -> bool:
    """Whether the claim's person is named in the sentence of the article's age, or in the one
    before it."""
    sentence = article.sentence_index(stated.span.start)
    first = article.token_range(max(0, sentence - 1))[0]
    stop = article.token_range(sentence)[1]
    return any(token.lower == ours.owner[-1] for token in article.tokens[first:stop])


def one_age(article: Text) -> bool:
    """Whether the article gives a single age, hardly of anybody but whom it is about."""
    return article.view(_one_age)


def _one_age(article: Text) -> bool:
    return len({age.quantity.low for age in ages(article)}) == 1


def beheld(article: Text, stated: Age) -> bool:
    """ "To stay away from the 49-year-old": from somebody else."""
    at = article.token_index(stated.span.start)
    before = [token.lower for token in article.tokens[max(0, at - 2) : at]]
    return len(before) == 2 and before[1] == "the" and before[0] in _PREPOSITIONS


_PREPOSITIONS = frozenset("from to with by at for against of near".split())


def one_person(article: Text, stated: Age) -> bool:
    """Whether nobody but the last name before an age ("The actress, 46") could be meant by it:
    the sentence before it and the words from its own beginning name no second person."""
    sentence = article.sentence_index(stated.span.start)
    start = article.sentences[max(0, sentence - 1)].start
    known = names(article)
    low = bisect_left(known, start, key=lambda name: name.span.start)
    for name in known[low:]:
        if name.span.start >= stated.span.start:
            break
        if name.category == "person" and not set(name.words) & set(stated.owner):
            return False
    return True
