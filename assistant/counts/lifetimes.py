"""Ages that follow: from a birth and another year, and of things from a length of time."""

from __future__ import annotations

import re
from itertools import islice

from assistant.counts.ages import Age
from assistant.counts.candidates import nearby
from assistant.counts.orders import orders
from assistant.counts.persons import for_person
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.verbs import BASE, FINITE
from assistant.names.names import scan as names
from assistant.numbers.quantity import Relation, qualifier
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times.comparing import compare_lengths
from assistant.times.elapsed import as_told
from assistant.times.implied import implied
from assistant.times.lengths import length
from assistant.times.lengths import scan as lengths

__all__ = ["before_birthday", "from_birth", "is_thing", "not_yet", "of_thing", "of_year", "people"]

# years and births of an article that are looked at
_MOST_YEARS = 60
# of a thing's age in years, two years of the article tell nothing below this
_OLD_THING = 10
# nobody is older
_OLDEST = 125
_BORN = deferred(r"\b(?:[Bb]orn|[Bb]irth)\b[^.;]{0,60}?\b(1[89]\d\d|20[0-2]\d)\b")
_YEAR = re.compile(r"\b(?:1[0-9]\d\d|20[0-4]\d)\b")


def from_birth(ours: Age, scene: Scene) -> Judgement | None:
    """26 from "born in 1990" and another year of the article, 2016 or 2017."""
    if ours.unit != "year" or ours.quantity.low != ours.quantity.high:
        return None
    named = set(ours.owner) | {ours.noun} - {""}
    if named and not (ours.group or ours.personal) and not named & people(scene.article):
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


def before_birthday(ours: Age, scene: Scene) -> Judgement | None:
    """95 of someone who died "two days before his 96th birthday"."""
    if ours.unit != "year" or "birthday" not in scene.article.raw:
        return None
    article = scene.article
    named = set(ours.owner) & people(article)
    for span, order in article.view(orders):
        if order.noun != "birthday" or order.value != ours.quantity.low + 1:
            continue
        told = not_yet(article, span)
        if told is not None and (not named or _spoken_of(ours, article, span.start)):
            said = article.raw[told : span.end]
            return Judgement(Verdict.DERIVED, f"The article says “{said} birthday”.", (span,))
    return None


def not_yet(article: Text, span: Span) -> int | None:
    """Where the words begin that put a birthday into the future: "days before his 96th"."""
    told = _BEFORE.search(article.raw, max(0, span.start - 60), span.start)
    return told.start() if told else None


_BEFORE = deferred(
    r"\b(?:before|short of|shy of|ahead of|away from|until|till)\s+(?:(?:his|her|their|a|the|what"
    r"|would|have|been|celebrating|turning)\s+)*$",
    re.IGNORECASE,
)


def _spoken_of(ours: Age, article: Text, offset: int) -> bool:
    """Whether the sentence at ``offset``, or the one before, names the claim's person."""
    before = article.sentences[max(0, article.sentence_index(offset) - 1)].start
    tokens = nearby(article, offset) + nearby(article, before)
    return any(token.lower in ours.owner for token in tokens)


def _years(article: Text) -> list[re.Match[str]]:
    return list(islice(_YEAR.finditer(article.raw), _MOST_YEARS))


def _births(article: Text) -> list[re.Match[str]]:
    return list(islice(_BORN.finditer(article.raw), _MOST_YEARS))


def people(article: Text) -> frozenset[str]:
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


def of_thing(ours: Age, claim: Fact, scene: Scene) -> Judgement | None:
    """ "35-year-old case" from "killed 35 years ago": of people that would be chance."""
    if (
        ours.personal
        or set(ours.owner) & people(scene.article)
        or not isinstance(ours.quantity.low, int)
        or not is_thing(claim, scene.draft)
    ):
        return None
    asked = length(ours.quantity.low, ours.quantity.high, ours.unit), ours.quantity.bound
    told_too = scene.article.view(lengths)[:_MOST_YEARS] + scene.article.view(implied)
    for span, stated in told_too:
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


def of_year(ours: Age, article: Text) -> Judgement | None:
    """ "60-year-old case", where the article tells of 1965 and not of when it was written."""
    if ours.unit != "year" or ours.quantity.low < _OLD_THING:
        return None
    years = article.view(_years)
    latest = max(_WEB, *(int(year.group()) for year in years), 0)
    for year in years:
        if 0 <= int(year.group()) + ours.quantity.low - latest <= _SINCE:
            span = Span(*year.span())
            reason = f"Years after {year.group()}: when the article was written, it does not say."
            return Judgement(Verdict.UNCHECKED, reason, (span,))
    return None


# an article that tells of no year is hardly older than this, and one that tells of some is of
# the last of them or of one of the next few
_WEB = 2000
_SINCE = 26


def is_thing(claim: Fact, draft: Text) -> bool:
    """Whether a noun for a thing follows "35-year-old", or the thing "turns 50"."""
    age: Age = claim.context
    if claim.surface[-1].isdigit():
        return age.turned
    if age.unit == "year" and age.quantity.low > _OLDEST:
        return True
    last = draft.token_index(claim.span.end - 1)
    for count, token in enumerate(draft.tokens[last + 1 : last + 5]):
        if token.lower in FUNCTION_WORDS or not token.text[0].isalpha():
            return count > 0
        if not count and (token.lower in FINITE or token.lower.endswith("ed")):
            return False  # "28-year-old arrested in Lindow"
        if count and (token.lower in FINITE or token.lower in BASE):
            return True
        if token.lower in GIVEN or for_person(token.lower):
            return False
    return last + 1 < len(draft.tokens)
