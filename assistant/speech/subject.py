"""Who is the subject of a verb of saying: right before it, before an apposition, or at the
beginning of the clause that a further verb or a participle goes on."""

from __future__ import annotations

from assistant.lexicon.grammar import POSSESSIVES
from assistant.lexicon.speech import BETWEEN, CLAUSE, PASSIVE, SAYING, STOPS, UTTERING
from assistant.lexicon.titles import ROLES, TITLES
from assistant.lexicon.verbs import FINITE
from assistant.names.proper import Name
from assistant.speech.persons import People
from assistant.speech.quotes import quote_at
from assistant.speech.told import (
    MARKS,
    NOBODY,
    PRONOUNS,
    Told,
    beginning,
    ending,
    ends_sentence,
    first_behind,
)
from assistant.text import Span, Text, Token

__all__ = ["before_quotation", "may_act", "of_an_office", "subject"]

# tokens of a clause before its verb, of an apposition, of an office before a name, and of what
# helps a verb
_FAR, _APPOSITION, _OFFICE, _HELPING = 40, 16, 6, 5
# "a spokesman for Lee said"; and "Holm said that Lee told him"
_NOMINAL = frozenset("of for to in at by with about on from into against over under that".split())
# of an office without a capital
_HIS_OFFICE = 4
_CLOSED = MARKS | {","}
_NO_ADVERBS = frozenset("ally family rally reply assembly supply bully monopoly".split())
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))
_BEHIND_A_NAME = frozenset((",", "who", "and", "has", "have", "had", "is", "was", "will", "would"))
_HEADED = _BEHIND_A_NAME | FINITE | UTTERING

_TO_WHOM = frozenset("told tells telling asked asks asking thanked reminded assured".split())
_WHEN = frozenset("after before when because since as while until who".split())


def subject(text: Text, verb: int, people: People, low: int = 0) -> Told:
    """Who stands before the verb, not before the token ``low``, or behind "by" in a passive."""
    tokens = text.tokens
    before = verb - 1
    while before >= low and _is_between(tokens[before]) and verb - before < _HELPING:
        before -= 1
    if before < low:
        return NOBODY
    word = tokens[before].lower
    if word in PASSIVE:
        for step in range(verb + 1, min(len(tokens), verb + 4)):
            if tokens[step].lower == "by":
                return first_behind(tokens, step + 1, people)
        return NOBODY
    if word in PRONOUNS:
        return Told(None, pronoun=True)
    if word == "who" and before > low + 1:
        # said Esper, who called it "…"
        before -= 2 if tokens[before - 1].text == "," else 1
        return Told(_whole(text, ending(tokens[before].end, people), people, low))
    if named := ending(tokens[before].end, people):
        whole = named if _is_participle(tokens[verb]) else _whole(text, named, people, low)
        return Told(whole)
    apposed = word == "," and not _is_participle(tokens[verb])
    if apposed and (named := _apposed(text, before, people, low)):
        return Told(named)
    if word in (",", "and"):
        return _of_the_clause(text, verb, people, low)
    return Told(_of_a_house(text, before, people, low))


def _is_between(token: Token) -> bool:
    adverb = token.text.islower() and token.text.endswith("ly") and token.text not in _NO_ADVERBS
    return adverb or token.lower in BETWEEN


def _is_participle(token: Token) -> bool:
    """ "by Holm hinting at": who stands before one is nobody's spokesman."""
    return token.lower.endswith("ing")


def _whole(text: Text, name: Name | None, people: People, low: int) -> Name | None:
    """Not "a spokesman for Esper", nor whom somebody else tells of: "Holm said Lee told him"."""
    if name is None:
        return None
    before = beginning(text, name) - 1
    if before < low:
        return name
    word = text.tokens[before].lower
    # (not "…," said Lee, who called it)
    told_of = word in SAYING and before > low and text.tokens[before - 1].text not in _CLOSED
    about = word in _NOMINAL and not _in_a_body(text, before, name)
    return None if about or told_of or _joined(text, before, people) else name


def _in_a_body(text: Text, at: int, name: Name) -> bool:
    """ "Students for Clean Air President Ann Lee": the preposition is of her body's name."""
    tokens = text.tokens
    if name.title is None or at < 1 or tokens[at].lower not in ("for", "of", "on"):
        return False
    longer = text[name.title].partition(" ")[2] != ""
    head = tokens[at - 1]
    return longer and head.text.istitle() and head.lower not in TITLES | ROLES


def may_act(text: Text, name: Name) -> bool:
    """Not only whose something is, or whom something is about."""
    tokens = text.tokens
    before = beginning(text, name) - 1
    of_it = text.behind(name.span).lower in POSSESSIVES
    # (nor whom somebody tells it to)
    return not of_it and (before < 0 or tokens[before].lower not in _NOMINAL | _TO_WHOM)


def _joined(text: Text, at: int, people: People) -> bool:
    """ "Holm, Lee say", "Holm and Lee say", "Holm and the producer Lee say": both do."""
    tokens = text.tokens
    for step in range(at, max(0, at - _HIS_OFFICE), -1):
        if tokens[step].lower in ("and", "&"):
            at = step
            break
        if not tokens[step].text.islower() or tokens[step].lower in FINITE | STOPS:
            break
    if tokens[at].lower not in (",", "and", "&"):
        return False
    return at > 0 and ending(tokens[at - 1].end, people) is not None


def _apposed(text: Text, comma: int, people: People, low: int) -> Name | None:
    """Esper, the defense secretary, said: the name before the apposition; or the apposition:
    the defense secretary, Mark Esper, said."""
    tokens = text.tokens
    if named := ending(tokens[comma - 1].end, people):
        first = beginning(text, named)
        if first > low and tokens[first - 1].text == ",":
            return named
    for step in range(comma - 1, max(low - 1, comma - _APPOSITION), -1):
        if ends_sentence(text, step) or tokens[step].text in MARKS:
            return None
        if tokens[step].text == "," and step > low:
            behind = people.within(tokens[step + 1].start, tokens[comma].start)
            if behind and behind[0].span.start == tokens[step + 1].start:
                return None  # "Holm, Lee criticize the plan, say"
            return _whole(text, ending(tokens[step - 1].end, people), people, low)
    return None


def _of_the_clause(text: Text, verb: int, people: People, low: int) -> Told:
    """The subject at the beginning of the clause of a further verb: "Holm left and said"."""
    tokens = text.tokens
    start = _behind_quotation(text, _clause(text, verb, people, low))
    if _in_between(text, start, verb, people, low):
        return NOBODY
    if start < verb and tokens[start].lower in SAYING:
        return first_behind(tokens, start + 1, people)
    if start < verb and tokens[start].lower in PRONOUNS:
        return Told(None, pronoun=True)
    named = people.within(tokens[start].start, tokens[verb].start)
    if not named:
        return NOBODY
    if len(named) > 1 and (last := _at_its_end(text, start, verb, people)):
        return last
    first = beginning(text, named[0])
    before = tokens[start:first]
    # "On Monday, Holm left"
    commas = [number for number, token in enumerate(before) if token.text == ","]
    if commas and before[0].lower in STOPS:
        before = before[commas[-1] + 1 :]
    at = text.token_index(named[0].span.end - 1) + 1
    if len(named) > 1 and _joined(text, beginning(text, named[1]) - 1, people):
        return NOBODY
    while at < verb and _is_between(tokens[at]):
        at += 1
    # (no "Trump administration officials")
    heads = tokens[at].lower in _HEADED
    if heads and len(before) <= _OFFICE and all(map(of_an_office, before)):
        return Told(named[0])
    return NOBODY


def _in_between(text: Text, start: int, verb: int, people: People, low: int) -> bool:
    """ "Holm, who came after *Lee left the mill*, called": a clause with its own verb, closed by
    a comma, stands between the subject and what it says."""
    tokens = text.tokens
    if tokens[verb - 1].text != "," or start <= low or tokens[start - 1].lower not in _WHEN:
        return False
    acts = any(token.lower in FINITE for token in tokens[start : verb - 1])
    return acts and bool(people.within(tokens[low].start, tokens[start].start))


def _at_its_end(text: Text, start: int, verb: int, people: People) -> Told | None:
    """ "Lee will come, the coach Ida Holm said on Monday, promising": who says the clause at its
    end speaks the participle too."""
    tokens = text.tokens
    if not _is_participle(tokens[verb]):
        return None
    saying = next((at for at in range(verb - 1, start, -1) if tokens[at].lower in SAYING), start)
    named = ending(tokens[saying - 1].end, people) if saying > start else None
    if named is None:
        return None
    first = beginning(text, named)
    for step in range(first - 1, max(start, first - _OFFICE), -1):
        if tokens[step].text == ",":
            return Told(named)
        if tokens[step].lower in FINITE | STOPS:
            break
    return None


def _behind_quotation(text: Text, at: int) -> int:
    """Past the quotation that a clause begins with: "…," Lee said, adding."""
    tokens = text.tokens
    if tokens[at].text not in MARKS:
        return at
    quote = quote_at(text, Span(tokens[at].end, tokens[at].end))
    if quote is None or quote.inner.start != tokens[at].end:
        return at
    behind = text.token_index(quote.span.end - 1) + 1
    return behind + (behind < len(tokens) and tokens[behind].text == ",")


def of_an_office(token: Token) -> bool:
    """What stands before a name that it belongs to: no verb, and no word of prose."""
    lower = token.lower
    if lower in FINITE and lower not in TITLES:
        return False
    called = lower in TITLES or lower in ROLES or lower in _ARTICLES
    return token.text[0].isupper() or called or "-" in lower


def _clause(text: Text, verb: int, people: People, low: int) -> int:
    """The first token of the verb's clause."""
    tokens = text.tokens
    at = verb - 1
    for _ in range(_FAR):
        if at < low:
            return low
        token = tokens[at]
        if token.text in MARKS:
            before = before_quotation(text, at)
            if before is None:
                return at + 1
            at = before
            continue
        if ends_sentence(text, at) or token.text == ":" or token.lower in CLAUSE:
            return at + 1
        another = token.lower == "and" and at > 0 and tokens[at - 1].text == ","
        if another and people.within(token.end, tokens[verb].start):
            return at + 1
        at -= 1
    return at + 1


def before_quotation(text: Text, at: int) -> int | None:
    """The token before the quotation that this mark closes; None where none ends here, or a
    sentence does with it."""
    mark = text.tokens[at]
    quote = quote_at(text, Span(mark.start - 1, mark.start))
    if quote is None or quote.span.end < mark.end:
        return None
    if text.raw[quote.inner.start : quote.inner.end].rstrip()[-1:] in (".", "!", "?"):
        return None
    return text.token_index(quote.span.start) - 1


def _of_a_house(text: Text, last: int, people: People, low: int) -> Name | None:
    """ "Ann Lee of Roe Capital said": the person before the house, which ends there."""
    tokens = text.tokens
    for step in range(last, max(low, last - _OFFICE), -1):
        if tokens[step].lower == "of" and step < last:
            return _whole(text, ending(tokens[step - 1].end, people), people, low)
        if not tokens[step].text[0].isupper():
            return None
    return None
