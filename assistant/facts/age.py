"""Ages, bound to the person or thing that has them (`assistant.counts.ages`).

The same person must have the same age. Whose an age is, the words beside it say; an age of
someone unnamed ("a 26-year-old man") is compared by the noun. An age follows from a birth year
and another year of the article.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from itertools import islice

from assistant.clauses import likeness
from assistant.counts.ages import Age, ages, for_person
from assistant.counts.candidates import candidates, covered, nearby
from assistant.counts.counting import dated
from assistant.counts.nouns import groups_clash
from assistant.counts.roles import with_value
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.given_names import GIVEN
from assistant.names.names import scan as names
from assistant.numbers.numeral_words import spell
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Comparison, Relation, compare, qualifier
from assistant.numbers.rebound import rebound
from assistant.text import Span, Text
from assistant.times.comparing import compare_lengths
from assistant.times.elapsed import as_told
from assistant.times.lengths import length
from assistant.times.lengths import scan as lengths

__all__ = ["KIND"]


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    for age in ages(text):
        yield Fact("age", age.span, text[age.span], age, age, text.sentence_index(age.span.start))


def _keys(fact: Fact) -> Iterator[Hashable]:
    """What two ages of one owner, or two of one value, share."""
    age: Age = fact.context
    yield age.quantity.low, age.quantity.high
    yield "noun", age.noun
    for word in age.owner:
        yield "owner", word


def relate(claim: Fact, scene: Scene) -> Judgement:
    ours: Age = claim.context
    compared = [
        (_compare(ours, fact.context), fact.context) for fact in candidates(claim, scene, _keys)
    ]
    own = [(c, age) for c, age in compared if ours.same_owner(age)]
    # the same owner first, then those that nothing sets apart
    for pairs in (own, [(c, age) for c, age in compared if not _apart(ours, age)]):
        for comparison, age in pairs:
            if comparison.relation is Relation.SAME and not _other_has(ours, age, own):
                return Judgement(
                    Verdict.SUPPORTED,
                    f"The article gives the age as “{scene.article[age.span]}”.",
                    (age.span,),
                )
        for comparison, age in pairs:
            if comparison.relation in (Relation.ROUNDED, Relation.LOOSE):
                verdict = (
                    Verdict.DERIVED
                    if comparison.relation is Relation.ROUNDED
                    else Verdict.APPROXIMATE
                )
                return Judgement(verdict, _sentence(comparison.working), (age.span,))
        for comparison, age in pairs:
            if comparison.relation is Relation.FALSE and ours.quantity.low == age.quantity.low:
                return _bounded(claim, scene, comparison, age)
    if birth := _from_birth(ours, scene):
        return birth
    if rival := _rival(ours, own, compared):
        return _contradicted(claim, scene, rival)
    found = _of_thing(ours, claim, scene) or _bare(ours, scene, compared)
    if found.verdict is Verdict.UNSUPPORTED and (rival := _likely(claim, scene, compared)):
        return _contradicted(claim, scene, rival)
    return found


# of several ages, one whose sentence is so much like the claim's is the one meant
_ALIKE, _SHARED = 0.3, 2


def _likely(claim: Fact, scene: Scene, compared: list[tuple[Comparison, Age]]) -> Age | None:
    """The one age that the article gives, or the one told in the claim's own words."""
    ours: Age = claim.context
    ages = [age for _, age in compared if age.unit == ours.unit and not _apart(ours, age)]
    ages = [age for age in ages if not age.quantity.vague]
    if len({(age.quantity.low, age.quantity.high) for age in ages}) == 1:
        return ages[0]
    best: tuple[float, Age] | None = None
    for age in ages[:_MOST_YEARS]:
        like = likeness(scene.draft, claim.span, scene.article, age.span, frozenset())
        if like.shared >= _SHARED and like.score >= _ALIKE and (not best or like.score > best[0]):
            best = like.score, age
    return best[1] if best else None


def _of_thing(ours: Age, claim: Fact, scene: Scene) -> Judgement | None:
    """ "35-year-old case" from "killed 35 years ago": of people that would be chance."""
    if (
        ours.personal
        or set(ours.owner) & _people(scene.article)
        or not isinstance(ours.quantity.low, int)
        or not _is_thing(claim, scene.draft)
    ):
        return None
    asked = length(ours.quantity.low, ours.quantity.high, ours.unit), ours.quantity.bound
    for span, stated in scene.article.view(lengths)[:_MOST_YEARS]:
        bound = qualifier(scene.article, span)[0]
        if compare_lengths(asked, (stated, bound))[0] in (Relation.SAME, Relation.ROUNDED):
            return Judgement(
                Verdict.DERIVED, f"The article says “{scene.article[span]}”.", (span,)
            )
    if found := as_told(asked, scene.article):
        relation, told = found
        said = told.working or f"The article says “{scene.article[told.spans[0]]}”"
        verdict = Verdict.APPROXIMATE if relation is Relation.LOOSE else Verdict.DERIVED
        return Judgement(verdict, f"{said}.", told.spans)
    return None


def _is_thing(claim: Fact, draft: Text) -> bool:
    """Whether a noun for a thing follows "35-year-old", or the thing "turns 50"."""
    if claim.surface[-1].isdigit():
        return claim.context.turned
    last = draft.token_index(claim.span.end - 1)
    for count, token in enumerate(draft.tokens[last + 1 : last + 5]):
        if token.lower in FUNCTION_WORDS or not token.text[0].isalpha():
            return count > 0
        if token.lower in GIVEN or for_person(token.lower):
            return False
    return last + 1 < len(draft.tokens)


def _compare(ours: Age, stated: Age) -> Comparison:
    if ours.unit != stated.unit:
        return Comparison(Relation.DIFFERENT)
    return compare(ours.quantity, stated.quantity)


def _apart(ours: Age, stated: Age) -> bool:
    """Whether the two ages are certainly of different owners."""
    if ours.owner and stated.owner and ours.tight and stated.tight:
        return not ours.same_owner(stated)
    return groups_clash(ours.group, stated.group)


def _other_has(ours: Age, stated: Age, own: list[tuple[Comparison, Age]]) -> bool:
    """Whether the article gives this owner another age, and this one to another owner."""
    return bool(
        own
        and not ours.same_owner(stated)
        and all(c.relation is Relation.DIFFERENT for c, _ in own)
    )


def _rival(
    ours: Age, own: list[tuple[Comparison, Age]], compared: list[tuple[Comparison, Age]]
) -> Age | None:
    """An age that the article gives to the claim's own owner."""
    tight = [age for _, age in own if age.tight and age.unit == ours.unit]
    loose = [age for _, age in own if age.unit == ours.unit]
    if tight or loose:
        return (tight or loose)[0]
    if ours.owner:
        return None
    values = {(age.quantity.low, age.quantity.high) for _, age in compared}
    if len(values) == 1 and not ours.noun and compared[0][1].unit == ours.unit:
        return compared[0][1]  # "the 28-year-old": the article gives one age
    same_noun = [
        age for _, age in compared if age.unit == ours.unit and ours.noun and age.noun == ours.noun
    ]
    return same_noun[0] if same_noun else None


# years and births of an article that are looked at
_MOST_YEARS = 60
# of a thing's age in years, two years of the article tell nothing below this
_OLD_THING = 10
_BORN = re.compile(r"\b(?:[Bb]orn|[Bb]irth)\b[^.;]{0,60}?\b(1[89]\d\d|20[0-2]\d)\b")
_YEAR = re.compile(r"\b(?:1[0-9]\d\d|20[0-4]\d)\b")


def _from_birth(ours: Age, scene: Scene) -> Judgement | None:
    """26 from "born in 1990" and another year of the article, 2016 or 2017."""
    if ours.unit != "year" or ours.quantity.low != ours.quantity.high:
        return None
    named = set(ours.owner) | {ours.noun} - {""}
    if named and not ours.group and not named & _people(scene.article):
        told = ours.span != ours.number and ours.quantity.low >= _OLD_THING
        return _from_years(ours, scene.article) if told else None
    years = scene.article.view(_years)
    latest = max((int(year.group()) for year in years), default=0)
    for match in scene.article.view(_births):
        born = int(match.group(1))
        if ours.owner and not _spoken_of(ours, scene.article, match.start()):
            continue
        for other in years:
            near = abs(other.start() - match.start()) < 300
            if not near and int(other.group()) != latest:
                continue
            if int(other.group()) - born - ours.quantity.low in (0, 1):
                year = int(other.group())
                less = "" if year - born == ours.quantity.low else ", less one before the birthday"
                return Judgement(
                    Verdict.DERIVED,
                    f"{year} - {born} = {year - born}{less}.",
                    (Span(*match.span(1)), Span(*other.span())),
                )
    return None


def _spoken_of(ours: Age, article: Text, offset: int) -> bool:
    """Whether the sentence at ``offset``, or the one before, names the claim's person."""
    before = article.sentences[max(0, article.sentence_index(offset) - 1)].start
    tokens = nearby(article, offset) + nearby(article, before)
    return any(token.lower in ours.owner for token in tokens)


def _years(article: Text) -> list[re.Match[str]]:
    return list(islice(_YEAR.finditer(article.raw), _MOST_YEARS))


def _births(article: Text) -> list[re.Match[str]]:
    return list(islice(_BORN.finditer(article.raw), _MOST_YEARS))


def _people(article: Text) -> frozenset[str]:
    """The words of the article's names of people."""
    return article.view(_words_of_people)


def _words_of_people(article: Text) -> frozenset[str]:
    return frozenset(
        word for name in names(article) if name.category == "person" for word in name.words
    )


def _from_years(ours: Age, article: Text) -> Judgement | None:
    """The age of a thing, from two years of the article: a mystery of 1978 told in 2015."""
    first: dict[int, Span] = {}
    for match in article.view(_years):
        first.setdefault(int(match.group()), Span(*match.span()))
    for year, span in first.items():
        other = year + int(ours.quantity.low)
        if other in first:
            return Judgement(
                Verdict.DERIVED, f"{other} - {year} = {other - year}.", (span, first[other])
            )
    return None


def _bounded(claim: Fact, scene: Scene, comparison: Comparison, stated: Age) -> Judgement:
    """The same age, and a bound that makes the claim's untrue."""
    ours: Age = claim.context
    right = rebound(scene.draft, ours.number, scene.article, stated.number)
    span = Span(right.span.start, max(right.span.end, claim.span.end))
    rest = scene.draft.raw[ours.number.end : claim.span.end]
    return Judgement(
        Verdict.CONTRADICTED,
        _sentence(comparison.working),
        (right.evidence,),
        right.suggestion + rest,
        span,
    )


def _contradicted(claim: Fact, scene: Scene, rival: Age) -> Judgement:
    ours: Age = claim.context
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article gives the age as “{scene.article[rival.span]}”.",
        (rival.span,),
        _suggestion(claim, ours, rival),
    )


def _suggestion(claim: Fact, ours: Age, rival: Age) -> str:
    """The claim's surface with the article's number in it, digits or words as they are there."""
    low, high = rival.quantity.low, rival.quantity.high
    number = plain(low) if low == high else f"{plain(low)}-{plain(high)}"
    start, end = ours.number.start - claim.span.start, ours.number.end - claim.span.start
    old = claim.surface[start:end]
    if low == high and isinstance(low, int) and not old[0].isdigit():
        number = spell(low)
        number = number.capitalize() if old[0].isupper() else number
    return claim.surface[:start] + number + claim.surface[end:]


# kinds whose numbers are no ages
_NO_AGES = ("date", "clock", "money", "percent", "measure", "score")


def _bare(ours: Age, scene: Scene, compared: list[tuple[Comparison, Age]]) -> Judgement:
    """The value somewhere in the article: as an age of another, a birthday, a bare number."""
    for comparison, age in compared:
        if comparison.relation is Relation.SAME:
            return Judgement(
                Verdict.SUPPORTED,
                f"The article gives an age as “{scene.article[age.span]}”.",
                (age.span,),
            )
    for bound in with_value(scene.article, ours.quantity.low, ours.quantity.high):
        number = bound.number
        if bound.noun.lemma not in ("", "birthday") and not number.ordinal:
            continue
        if number.form in ("collective", "article"):
            continue
        if covered(scene, _NO_AGES, number.span) or dated(scene.article, bound):
            continue
        if bound.quantity.low == ours.quantity.low:
            after = scene.article.raw[number.span.end : number.span.end + 10].lstrip(" -").lower()
            if number.ordinal and not after.startswith(("birthday", "anniversary", "season")):
                continue
            verdict = Verdict.DERIVED if number.ordinal else Verdict.SUPPORTED
            return Judgement(
                verdict, f"The article has “{scene.article[number.span]}”.", (number.span,)
            )
    return unsupported(f"The article gives no one the age {ours}.")


def _sentence(clause: str) -> str:
    return clause[:1].upper() + clause[1:] + "."


KIND = Kind("age", find, relate, rank=20)
