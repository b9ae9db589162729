"""Whether a draft puts a person where the article does: in office, party and employ.

Where either says nothing of a person's standing, nothing is held against the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.kind import Judgement, Verdict, unsupported
from assistant.lexicon.grammar import OWNING
from assistant.lexicon.titles import MODIFIERS, RANKS, SHORT
from assistant.lexicon.verbs import FINITE
from assistant.names.casing import is_common
from assistant.names.gazetteer import capital_of, place_of
from assistant.names.names import Name
from assistant.names.persons.standing import OFFICES, Standing, read
from assistant.names.persons.unheard import unheard_of
from assistant.names.register import register
from assistant.text import Text

__all__ = ["judge_standing"]

_RANKED = frozenset().union(*RANKS)
_ROLE_HEADS = frozenset(
    "spokesman spokeswoman spokesperson lawyer attorney minister ambassador analyst economist"
    " coach manager president governor mayor senator chairman chairwoman editor boss captain"
    " skipper owner".split()
)
# which of the chief officers
_BRANCHES = frozenset(
    "financial operating legal technology medical marketing information commercial scientific"
    " investment product revenue".split()
)
# what parts one office from another; every office of a state is a state's
_TELLING = (MODIFIERS | _BRANCHES) - {"state"}
# a lieutenant or a major may be dropped from a rank in short, an assistant from a professor; the
# generals of these are no rank
_LOOSE = frozenset("colonel general admiral commander professor editor director".split())
_NO_RANK = frozenset("attorney solicitor surgeon inspector secretary postmaster".split())
_TO_COME = frozenset("next new incoming designate elect".split())
# each side has one of its own
_MANY = frozenset(("head", "coach"))
# with one of these somebody does not bear the office
_SHORT_OF = frozenset("associate assistant candidate nominee contender hopeful".split())
# tokens behind an office in which its body goes on
_ON = 6
# letters with which two forms of a name begin
_BEGUN = 4
# mentions of one person that are read, and persons read to find who bears an office
_MOST, _PERSONS = 40, 120


def judge_standing(
    claim: Name, draft: Text, mentions: Iterable[Name], article: Text
) -> Judgement | None:
    """What speaks against the standing that the draft gives a person; None where nothing does."""
    ours = read(claim, draft)
    mentions = list(mentions)
    joined = "-" in draft[claim.span]
    if not ours or (joined and not any("-" in article[one.span] for one in mentions)):
        return None  # two persons of one meeting: "PM Lee-Roe talks"
    theirs = [one for mention in mentions[:_MOST] for one in read(mention, article)]
    for one in ours:
        wrong = (
            _party(one, theirs, article)
            or _step(one, theirs, claim, draft, article)
            or _body(one, theirs, article)
        )
        if wrong is not None:
            return wrong
        # a title before the name is judged as one: see `assistant.names.persons.offices`
        behind = one.span.start >= claim.span.end
        if behind and theirs and (word := unheard_of(one.office, article)):
            who = (claim.surname or claim.key).title()
            return unsupported(
                f"The article calls {who} no “{word}”, nor anybody else.", theirs[0].span
            )
    return None


def _party(one: Standing, theirs: list[Standing], article: Text) -> Judgement | None:
    told = [other for other in theirs if other.party]
    if not one.party or not told or any(other.party == one.party for other in told):
        return None
    other = told[0]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{article[other.span]}”: {other.party}, not {one.party}.",
        (other.span,),
    )


def _body(one: Standing, theirs: list[Standing], article: Text) -> Judgement | None:
    """Amazon's spokeswoman for Target's."""
    told = [other for other in theirs if other.body and other.office & one.office & _ROLE_HEADS]
    if not one.body or not told or all(map(is_common, one.body)):
        return None  # "ex-pizza chief" is no chief of Pizza
    if any(_shared(other.body, one.body) or _initials(other.body, one.body) for other in told):
        return None
    if any(_goes_on(other, one.body, article) for other in told) or _one_name(
        one.body, told[0].body, article
    ):
        return None
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{article[told[0].span]}” of this person.",
        (told[0].span,),
    )


def _goes_on(other: Standing, body: frozenset[str], article: Text) -> bool:
    """The article's phrase goes on to the draft's body: "spokeswoman for EU border agency
    Frontex", "president of the DTA aerospace hub in Apulia"."""
    at = article.token_index(other.span.end - 1) + 1
    for token in article.tokens[at : at + _ON]:
        word = token.lower
        if word in body:
            return True
        if word in FINITE or not (word[0].isalnum() or word in OWNING):
            return False
    return False


def _one_name(one: frozenset[str], other: frozenset[str], article: Text) -> bool:
    """Both are words of one name of the article: the Ostrey coach coaches the Ostrey Rovers."""
    by_word = register(article).by_word
    return any(
        not one.isdisjoint(name.words) for word in other for name in by_word.get(word, ())[:_MOST]
    )


def _shared(one: frozenset[str], other: frozenset[str]) -> bool:
    """A word of both, or short for one: Juve; or two forms of one place: England's and the
    English."""
    if any(a.startswith(b[:_BEGUN]) and b.startswith(a[:_BEGUN]) for a in one for b in other):
        return True
    return not _places(one).isdisjoint(_places(other))


def _places(words: Iterable[str]) -> set[str]:
    """The places of words; a capital stands for its country too: "Washington's ambassador"."""
    words = [word.replace(".", "") for word in words]
    return {place_of(word) or word for word in words} | {
        land for word in words if (land := capital_of(word))
    }


def _initials(one: frozenset[str], other: frozenset[str]) -> bool:
    """The one may stand for the other's first letters: ACLU, whose first or last word may lie
    outside what was read."""
    firsts = [{word[0] for word in body} for body in (one, other)]
    return any(
        len(letters) > 1 and len(word) <= len(letters) + 1 and letters <= set(word)
        for body, letters in ((one, firsts[1]), (other, firsts[0]))
        for word in body
    )


def _step(
    one: Standing, theirs: list[Standing], claim: Name, draft: Text, article: Text
) -> Judgement | None:
    """Vice president for president; a former one for one in office is only inexact."""
    if not one.office & OFFICES:
        return None
    same = [other for other in theirs if one.office <= other.office]
    if not same:
        return (
            _other_office(one, theirs, article)
            or _lesser(one, theirs, article)
            or _bearer(one, claim, theirs, article)
        )
    if any((o.steps, o.past) == (one.steps, one.past) for o in same):
        return None
    if _is_new(one) and not any(map(_is_new, same)):
        return None
    level = [other for other in same if other.steps == one.steps]
    other = (level or same)[0]
    reason = f"The article has “{article[other.span]}”, not “{draft[one.span]}”."
    if level:
        return Judgement(Verdict.APPROXIMATE, reason, (other.span,))
    if _loose(one) and one.steps < other.steps:
        return None
    within = claim.span.start <= one.span.start and one.span.end <= claim.span.end
    # (the period of "Adm." is no part of either span)
    said, rest = article[other.span], draft.raw[one.span.end : claim.span.end].removeprefix(".")
    if said.split()[-1].lower() in SHORT and article.raw.startswith(".", other.span.end):
        said += "."
    suggestion = said + rest if within else None
    return Judgement(Verdict.CONTRADICTED, reason, (other.span,), suggestion)


def _is_new(one: Standing) -> bool:
    """Elected or appointed to it: whoever is was something else before."""
    return one.appointed or not one.office.isdisjoint(_TO_COME)


def _loose(one: Standing) -> bool:
    """A step of it may be dropped in short."""
    return bool(one.office & _LOOSE) and one.office.isdisjoint(_NO_RANK)


def _lesser(one: Standing, theirs: list[Standing], article: Text) -> Judgement | None:
    """The health minister, of whom the article has "Deputy Minister" alone."""
    if _is_new(one):
        return None
    told = [other for other in theirs if other.office & one.office & OFFICES]
    if not told or _loose(one) or any(other.steps <= one.steps for other in told):
        return None
    if not all(other.office <= one.office for other in told):
        return None
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{article[told[0].span]}” of this person.",
        (told[0].span,),
    )


def _other_office(one: Standing, theirs: list[Standing], article: Text) -> Judgement | None:
    """Chief executive for chief financial officer: the head is shared, the rest excludes it;
    and any other office than the one that the article appoints this person to."""
    extra = one.office - _RANKED
    given = [other for other in theirs if other.appointed and other.office & OFFICES]
    if one.appointed and given and not any(one.office & other.office for other in theirs):
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article has “{article[given[0].span]}” of this person.",
            (given[0].span,),
        )
    for other in theirs:
        shared = one.office & other.office
        if not shared & OFFICES or one.office >= other.office:
            continue
        ours, held = one.office - other.office, other.office - one.office
        if ours & _TELLING and held and extra:
            # nowhere near this person does the article say what the draft says
            if any(ours & another.office for another in theirs):
                continue
            return Judgement(
                Verdict.CONTRADICTED,
                f"The article has “{article[other.span]}” of this person.",
                (other.span,),
            )
    return None


def _bearer(one: Standing, claim: Name, theirs: list[Standing], article: Text) -> Judgement | None:
    """Somebody else is the health minister, and nothing of it is said of the claim's person."""
    if (
        len(one.office) < 2
        or one.office <= _MANY
        or ("executive" in one.office and not one.body)  # every firm has one
        or any(one.office & other.office & OFFICES for other in theirs)
    ):
        return None
    own = set(claim.words)
    persons = [n for n in register(article).names if n.surname or len(n.words) > 1]
    for name in persons[:_PERSONS]:
        if own & set(name.words):
            continue
        for other in read(name, article):
            if not _SHORT_OF.isdisjoint(other.office - one.office):
                continue
            if one.office <= other.office and one.steps == other.steps and other.past <= one.past:
                return Judgement(
                    Verdict.CONTRADICTED,
                    f"The article has “{article[other.span]}” of {article[name.span]}.",
                    (other.span, name.span),
                )
    return None
