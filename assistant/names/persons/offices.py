"""Titles, ranks and offices: which the article gives to whom, and whether a claim's agrees.

Only words of one family exclude each other (a sergeant is no corporal, a secretary no
president): see `assistant.lexicon.titles`. A role such as "manager" or "coach" never makes a
name wrong unless the article gives it to somebody else in the same words.
"""

from __future__ import annotations

from collections.abc import Iterable, Set

from assistant.kind import Judgement, Verdict, unsupported
from assistant.lexicon.designations import ROMAN
from assistant.lexicon.kin import KIN
from assistant.lexicon.standing import DEPUTY
from assistant.lexicon.titles import (
    MODIFIERS,
    RANKS,
    SAME_TRADE,
    TITLES,
)
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.names import Name
from assistant.names.persons.chambers import sits
from assistant.names.persons.standing import titles_of_several
from assistant.names.persons.titles import RANKED, Office, office_of
from assistant.names.persons.unheard import LOOSE, any_form
from assistant.names.register import register
from assistant.patterns import deferred
from assistant.text import Text

__all__ = ["judge_title"]

_PAST = frozenset("former ex late then retired".split())
# tokens before a mention in which an office may stand, and those that say whose it is now
_AHEAD, _LINKED = 8, 4
_LINKING = frozenset("is currently now".split())
_REIGNING = frozenset("king queen pope emperor empress tsar".split())


def judge_title(
    claim: Name, draft: Text, mentions: Iterable[Name], article: Text
) -> Judgement | None:
    """What speaks against the title of a claim whose person the article mentions; else None."""
    if claim.title is None:
        return None
    office = office_of(draft[claim.title])
    reigns = office.telling <= _REIGNING and claim.words[-1] in ROMAN
    if not office.telling or reigns or (office.telling <= KIN and draft[claim.title].islower()):
        return None  # who bears a number reigns, and many are fathers
    mentions = list(mentions)
    own = [(m, office_of(article[m.title])) for m in mentions if m.title is not None]
    if any(office.telling <= held.words for _, held in own):
        return None
    told = article.view(_told)
    who = (claim.surname, claim.given)
    if who not in told:
        told[who] = _around(mentions, article)
    missing = office.telling - told[who]
    # the duke and the duchess bear one name
    couple = any(_COUPLES.get(word) in held.words for word in office.words for _, held in own)
    said_of = told[who].union(*(held.words for _, held in own))
    missing -= {word for word in missing if not said_of.isdisjoint(SAME_TRADE.get(word, ()))}
    surface = draft[claim.title]
    if any(_in_letters(missing - said_of, surface, one, article) for one in mentions[:_MOST]):
        return None
    called = {m.span: o.words for m, o in own}
    held_by = ((m, called.get(m.span, frozenset())) for m in mentions[:_MOST])
    if not missing or couple or sits(office.words, held_by, article):
        return None
    person = claim.surname or claim.key
    held = sorted(((m, o) for m, o in own if o.ranks), key=lambda h: -len(h[1].words))
    if held and _exclude(office, held[0][1]):
        mention = held[0][0]
        title = _written(mention, article)
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article's title for this person is “{title}”, not “{surface}”.",
            (mention.span,),
            _with_title(title, claim, draft),
        )
    # several persons may be senators; one is the defense secretary, or the king
    single = len(office.telling) > 1 or bool(own) or bool(office.telling & _SINGLE)
    telling = single and not office.telling <= _SHARED
    said = draft.raw[max(0, claim.span.start - 8) : claim.span.start].lower().split()
    past = not _PAST.isdisjoint((*office.words, *said))
    bearer = _bearer(office, mentions, article, past) if telling else None
    if bearer and (
        _elsewhere(claim, draft, bearer, article)
        or any(_told_beside(office, m, bearer, article) for m in mentions)
    ):
        bearer = None
    if bearer is not None:
        title = next((_written(m, article) for m, _ in own), "")
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article gives the title “{surface}” to {article[bearer.span]}.",
            (bearer.span, *(m.span for m in mentions[:1])),
            _with_title(title, claim, draft),
        )
    words = set(register(article).words)
    # "Ohio Police Constable Lee": whose constable is told elsewhere
    if any(_RANKING.isdisjoint(office.telling - other.words) for _, other in own):
        missing -= {word for _, other in own for word in other.words} | words
        if not missing:
            return None
    if any(_spelt_beside(office.telling - o.words, m, article) for m, o in held):
        return None
    # "District Judge Lee" is Judge Lee, though no "Deputy Judge Lee" is
    longer = missing.isdisjoint(DEPUTY) and any(o.telling <= office.words for _, o in held)
    if missing & RANKED and held and not longer:
        title = _written(held[0][0], article)
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article calls {person.title()} “{title}”, never “{surface}”.",
            (held[0][0].span,),
            _with_title(title, claim, draft),
        )
    if unknown := [w for w in sorted(missing - LOOSE) if not any_form(w, words)]:
        return unsupported(
            f"The article calls {person.title()} no “{unknown[0]}”, nor anybody else.",
            *(m.span for m in mentions[:1]),
        )
    return None


def _in_letters(missing: Set[str], title: str, mention: Name, article: Text) -> bool:
    """The department stands before the mention in its letters: the homeland security secretary
    is the DHS Secretary."""
    words = map(plain, title.split())
    # the "s" of DHS is no secretary's
    firsts = [word[0] for word in words if word in missing and word not in TITLES]
    at = article.token_index(mention.span.end - 1)
    near = article.tokens[max(0, at - _AHEAD) : at] if len(firsts) > 1 else ()
    letters = "".join(firsts)
    return any(token.text.isupper() and token.lower in (letters, f"d{letters}") for token in near)


def _told_beside(office: Office, mention: Name, bearer: Name, article: Text) -> bool:
    """ "The lieutenant governor, currently Ann Lee,": the office right before the mention, and
    no other bearer in its sentence."""
    if article.sentence_index(mention.span.start) == article.sentence_index(bearer.span.start):
        return False
    at = article.token_index(mention.span.start)
    ahead = [token.lower for token in article.tokens[max(0, at - _AHEAD) : at]]
    if _LINKING.isdisjoint(ahead[-_LINKED:]):
        return False
    words: set[str] = set()
    for word in ahead:
        words |= office_of(word).words
    return office.telling <= words


def _spelt_beside(more: Set[str], mention: Name, article: Text) -> bool:
    """Whether the words that a draft's title has more stand in the sentence of the mention:
    "Department of Homeland Security (DHS) Secretary Kristi Noem"."""
    if not more.isdisjoint(DEPUTY):
        return False
    sentence = article.sentence_tokens(article.sentence_index(mention.span.start))
    return more <= {plain(token.lower) for token in sentence}


_BODIES = frozenset("police fire army navy marine".split())
# no word that tells only whose a title is: a rank, a lesser one, a trade
_RANKING = (MODIFIERS | TITLES | RANKED) - _BODIES


def _exclude(claimed: Office, held: Office) -> bool:
    """Two titles that one person does not bear together."""
    for family in RANKS:
        one, other = claimed.words & family, held.words & family
        if one and other:
            if not one & other:
                return True
            # the same rank of two services, the same office of two departments
            mine = (claimed.telling - one) & (MODIFIERS | RANKED)
            theirs = (held.telling - other) & (MODIFIERS | RANKED)
            return bool(mine and theirs and not mine & theirs)
    return False


def _bearer(office: Office, mentions: list[Name], article: Text, past: bool) -> Name | None:
    """Somebody else of the article who bears all the words of the title before the name, or bore
    them where the draft says so (``past``)."""
    surnames = {mention.surname for mention in mentions}
    titled = article.view(_titled)
    for word in office.telling & TITLES:
        for name, held in titled.get(word, ()):
            if past and not held.words & _PAST:
                continue  # one is the president, and several have been
            if name.surname not in surnames and office.telling | office.lesser <= held.words:
                return name
    return None


# bearers kept of one title word, and mentions of one person that are read around
_MOST = 40


def _elsewhere(claim: Name, draft: Text, bearer: Name, article: Text) -> bool:
    """Whether each bears the title in a place of its own: New Zealand's prime minister and the
    British one."""
    one, other = _place_before(claim, draft), _place_before(bearer, article)
    return None not in (one, other) and one != other


def _place_before(name: Name, text: Text) -> str | None:
    assert name.title is not None
    at = text.token_index(name.title.start)
    words = [plain(token.lower) for token in text.tokens[max(0, at - 3) : at]]
    words = words[:-1] if words[-1:] == ["'s"] else words
    return place_of(" ".join(words[-2:])) or (place_of(words[-1]) if words else None)


# titles that many bear at one time
_SHARED = frozenset("coach head member representative senator".split())


def _titled(article: Text) -> dict[str, list[tuple[Name, Office]]]:
    """Title word -> who bears it before the name, with the whole title."""
    found: dict[str, list[tuple[Name, Office]]] = {}
    for name in register(article).names:
        if name.title is not None:
            office = office_of(article[name.title])
            for word in office.words & TITLES:
                held = found.setdefault(word, [])
                if len(held) < _MOST:
                    held.append((name, office))
    return found


_BEFORE, _AFTER = 30, 90
# "president of baseball operations" before a name: the office stands further off
_AT_LENGTH = deferred(r"\b([a-z]+) of (?:the )?(?:[a-z]+ ){1,4}$")
# behind a name, before a word on the person
_APPOSED = deferred(r"\s*(?:[,(–—-]|who\b|is\b|was\b|has been\b|as\b|bec[ao]me\b)")
_COUPLES = {"duke": "duchess", "king": "queen", "prince": "princess", "emperor": "empress"}
_COUPLES |= {wife: husband for husband, wife in _COUPLES.items()}
_SINGLE = frozenset("president king queen pope emperor chancellor".split())


def _told(_: Text) -> dict[tuple[str, tuple[str, ...]], frozenset[str]]:
    """Surname and forenames of a claim -> what `_around` found, while an article is in use."""
    return {}


def _around(mentions: list[Name], article: Text) -> frozenset[str]:
    """The words just before and after a person's mentions, in their sentences, up to the next
    person: "McKenzie, head of Central Command". A plural title before is for both."""
    found: set[str] = set()
    for mention in mentions[:_MOST]:
        sentence = article.sentences[article.sentence_index(mention.span.start)]
        start = max(sentence.start, mention.span.start - _BEFORE)
        end = min(sentence.end, mention.span.end + _AFTER)
        before = article.raw[start : mention.span.start]
        plural = [w for w in _PLURAL.findall(before) if plain(w).rstrip("s") in TITLES]
        at = article.token_index(mention.span.start)
        plural += [token.text for token in titles_of_several(article.tokens, at)]
        found |= office_of(" ".join(plural)).words
        # no further than the person named before, and the one named after
        last = max((m.end() for m in _NAMED.finditer(before)), default=0)
        # nor beyond a verb: "a judge ruled against Lee" makes Lee no judge
        last = max([last, *(m.end() for m in _ACTED.finditer(before))])
        found |= office_of(before[last:]).words
        wide = article.raw[max(0, mention.span.start - 2 * _BEFORE) : mention.span.start]
        if at_length := _AT_LENGTH.search(wide):
            found |= office_of(at_length[1]).words
        after = article.raw[mention.span.end : end]
        if not _APPOSED.match(after):
            continue
        stop = next((m.start() for m in _NAMED.finditer(after) if m.start() > 2), len(after))
        found |= office_of(after[:stop]).words
    return frozenset(found)


_ACTED = deferred(r"\b[a-z]{2,}ed\b|\b(?:is|was|are|were|has|had|says?|said|told|against)\b")
# a titled or full name of somebody else ends what is said of a person
_NAMED = deferred(r"\b(?:[A-Z]\w+ of )?(?:[A-Z]\w+\.? ){1,3}[A-Z]\w+")
# "Senators Ann Lee and Tim Roe", "two senators, Ann Lee and Tim Roe"
_PLURAL = deferred(r"\b([^\W\d_]+s)\b(?:, |\. | |$)(?=[A-Z]|$)")


def _written(mention: Name, article: Text) -> str:
    """The title as the article writes it: "Sen.", whose period is no part of the span."""
    title = mention.title
    assert title is not None
    stop = article.raw[title.end : title.end + 1] == "."
    return article[title] + "." if stop else article[title]


def _with_title(title: str, claim: Name, draft: Text) -> str | None:
    assert claim.title is not None
    # "Sen.": the period is no part of the title's span
    rest = draft.raw[claim.title.end : claim.span.end].removeprefix(".").strip()
    return f"{title} {rest}".strip() if rest else None
