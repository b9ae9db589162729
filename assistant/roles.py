"""What each number of a text is bound to: the noun counted, its role, when and where.

There is no parser: a role is read from the words that stand just after the noun ("18 wounded",
"14 people were killed") and just before the number ("killed two U.S. troops"), within a clause;
numbers joined by "and" share one. Where nothing clear is read the role stays empty, and a
claim is then never contradicted by its role.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.context import stem, stems
from assistant.lexicon.roles import (
    APART,
    AUXILIARIES,
    CLAUSE_ENDS,
    DOUBLE,
    MONTHS,
    OBJECT_ENDS,
    QUALIFYING,
    ROLES,
    TOLL_NOUNS,
    WEEKDAYS,
)
from assistant.nouns import NO_NOUN, Noun, noun_after
from assistant.numerals import Number, scan
from assistant.quantity import Quantity, quantity
from assistant.text import Span, Text, Token

__all__ = ["Binding", "bindings", "roles_clash"]


@dataclass(frozen=True, slots=True)
class Binding:
    """A number with its surroundings.

    ``roles``: killed, wounded, fired...; ``times``: weekdays, months and years of its
    sentence; ``words``: the stems of the content words around it; ``chain``: numbers of one
    chain are joined by "and" or commas in one sentence. ``part``: it is among those counted by
    the number before it ("14 people, including three children"). ``about``: the roles that any
    word of the sentence names. ``before`` and ``after``: the stems of the words next to the
    number, where they are content words.
    """

    number: Number
    quantity: Quantity
    noun: Noun
    roles: frozenset[str]
    times: frozenset[str]
    words: frozenset[str]
    sentence: int
    chain: int
    part: bool = False
    about: frozenset[str] = frozenset()
    before: str = ""
    after: str = ""

    @property
    def people(self) -> bool:
        """Whether it counts people, by its noun or, without one, by its role."""
        return bool(self.noun.group) or (not self.noun.lemma and bool(self.roles & _OF_PEOPLE))


_OF_PEOPLE = frozenset(("killed", "wounded", "arrested", "missing", "rescued", "jailed"))
_ROLE_OF: dict[str, frozenset[str]] = {}
for _name, _members in ROLES.items():
    for _member in _members.split():
        _ROLE_OF[stem(_member)] = _ROLE_OF.get(stem(_member), frozenset()) | {_name}
for _stem, _both in DOUBLE.items():
    _ROLE_OF[_stem] = frozenset(_both)
_NONE: frozenset[str] = frozenset()
# words whose stem is that of a role word and that mean something else
_OTHER_SENSE = frozenset(
    "fire fires firing lived living live miss misses saving case free freely freedom"
    " releases axes lodge sacks sentences".split()
)
_LIFE_TAKING = frozenset("claimed claims claiming cost costing costs took taking takes".split())
# a verb followed by one of these has an object of its own
_OBJECT_STARTS = frozenset(
    "a an the one two three four five six seven eight nine ten dozens hundreds him her them his"
    " their more its several people civilians".split()
)
# "suffered serious brain injuries"
_ON_THE_WAY = frozenset("with suffered suffering suffer sustained brain serious minor".split())
# what a toll does
_REACHES = frozenset(
    "to at is was hit hits reached reaches reach of stands stood topped tops rose rises climbs"
    " climbed passes passed past exceeds exceeded nears".split()
)
_TOLL_REACH = 20
_AFTER_REACH = 14
_BEFORE_REACH = 9
_NEAR = 12


def _role(token: Token) -> frozenset[str]:
    word = token.lower
    if word == "missing":
        return frozenset(("missing",))
    if word in _OTHER_SENSE:
        return _NONE
    return _ROLE_OF.get(stem(word), _NONE)


def roles_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of roles cannot hold of one number."""
    if not one or not other or one & other:
        return False
    return any(one & line and other & line for line in APART)


def bindings(text: Text) -> tuple[Binding, ...]:
    """Every number of the text bound, and every "a British service member", in its order."""
    return text.view(_bind)


def _bind(text: Text) -> tuple[Binding, ...]:
    tokens = text.tokens
    found: list[Binding] = []
    afters: list[frozenset[str]] = []
    befores: list[frozenset[str]] = []
    ends: list[int] = []
    starts: list[int] = []
    for number in _with_articles(text):
        first = text.token_index(number.span.start)
        last = text.token_index(number.span.end - 1)
        sentence = text.sentence_index(number.span.start)
        low, high = _bounds(text, sentence)
        one = number.high == 1 or number.form == "article"
        noun = noun_after(tokens, last + 1, one) if last + 1 < high else NO_NOUN
        if noun.partitive and number.form in ("vague", "collective"):
            noun = noun._replace(partitive=False)  # "hundreds of people" is no part
        end = min(max(noun.end, last + 1), high)
        after = _role_after(tokens, end, high, noun)
        if noun.lemma == "liv" and tokens[max(0, first - 1)].lower in _LIFE_TAKING:
            after = frozenset(("killed",))
        before = _role_before(tokens, first, low)
        near = (
            tokens[max(low, first - _NEAR) : first]
            + tokens[last + 1 : min(high, last + 1 + _NEAR)]
        )
        found.append(
            Binding(
                number,
                quantity(text, number),
                noun,
                _own_role(noun),
                _times(text, sentence),
                frozenset(stems(near)),
                sentence,
                len(found),
                about=text.view(_roles_by_sentence).get(sentence, _NONE),
                before=_content(tokens, first - 1, low, high),
                after=_content(tokens, last + 1, low, high),
            )
        )
        afters.append(after)
        befores.append(before)
        ends.append(end)
        starts.append(first)
    _share(tokens, found, afters, befores, starts, ends)
    return tuple(found)


def _content(tokens: Sequence[Token], at: int, low: int, high: int) -> str:
    """The stem of a content word of the sentence, "" for any other token."""
    if low < at < high and tokens[at].text == ".":
        at -= 1  # "Prop. 8"
    if not low <= at < high:
        return ""
    return "".join(stems(tokens[at : at + 1]))


def _with_articles(text: Text) -> list[Number]:
    """The numbers, and "a" or "an" before a singular noun for a person as one."""
    numbers = scan(text)
    tokens = text.tokens
    taken = {number.span.start for number in numbers}
    found = list(numbers)
    for index, token in enumerate(tokens):
        if token.lower in ("a", "an") and token.start not in taken and _one_person(tokens, index):
            found.append(Number(Span(token.start, token.end), 1, 1, "article"))
    if len(found) > len(numbers):
        found.sort(key=lambda number: number.span.start)
    return found


def _one_person(tokens: Sequence[Token], index: int) -> bool:
    """a British service member, a 26-year-old man: the phrase ends with a noun for a person."""
    noun = noun_after(tokens, index + 1, True)
    return bool(noun.group) and not noun.joined and not noun.partitive and not noun.more


def _bounds(text: Text, sentence: int) -> tuple[int, int]:
    """Token indices of a sentence."""
    if not text.sentences:
        return 0, len(text.tokens)
    span = text.sentences[sentence]
    return text.token_index(span.start), text.token_index(max(span.start, span.end - 1)) + 1


def _own_role(noun: Noun) -> frozenset[str]:
    """14 deaths, 20 injuries, five of the wounded"""
    return _ROLE_OF.get(noun.lemma, _NONE) - {"fired", "charged"}


def _role_after(tokens: Sequence[Token], at: int, high: int, noun: Noun) -> frozenset[str]:
    """18 wounded; 14 people were killed; 100 troops with brain injuries."""
    end = min(high, at + _AFTER_REACH)
    apart = False  # past a preposition: only a passive still speaks of the number
    while at < end:
        token = tokens[at]
        word = token.lower
        if word == ",":
            at = _past_aside(tokens, at, high)
            if at < 0:
                return _NONE
            continue
        if word in CLAUSE_ENDS or (token.text[0].isdigit() and not apart):
            return _NONE
        role = _role(token)
        if role:
            # "14 people dead" but "18 rockets killed two": a thing kills, it is not killed
            if apart and tokens[at - 1].lower not in AUXILIARIES and word not in ("died", "dead"):
                return _NONE
            if _active(tokens, at, high, noun):
                return _NONE
            return role | _second(tokens, at, high)
        if word == "and" or word == "or":
            return _NONE
        if word in OBJECT_ENDS and word not in ("who", "that", "which", "with"):
            apart = True
        elif not (
            apart
            or word in AUXILIARIES
            or word.endswith("ly")
            or {word, tokens[at - 1].lower} & _ON_THE_WAY
        ):
            return _NONE
        at += 1
    return _NONE


def _active(tokens: Sequence[Token], at: int, high: int, noun: Noun) -> bool:
    """Whether the verb has an object of its own: "three gunmen killed 14"."""
    word = tokens[at].lower
    if word in ("died", "dead", "injuries", "wounds", "deaths"):
        return False
    if (
        at
        and tokens[at - 1].lower in AUXILIARIES
        and tokens[at - 1].lower
        not in (
            "who",
            "that",
            "which",
            "have",
            "has",
            "had",
            "reportedly",
            "allegedly",
            "also",
            "then",
        )
    ):
        return False
    if word.endswith("ing") or word in ("kill", "kills", "wounds", "injures", "hits"):
        return True
    if not word.endswith(("ed", "hurt", "shot", "slain")):
        return False
    following = tokens[at + 1].lower if at + 1 < high else ""
    if following == "at":
        return at + 2 < high and tokens[at + 2].lower == "least"
    return following in _OBJECT_STARTS or following[:1].isdigit()


def _past_aside(tokens: Sequence[Token], at: int, high: int) -> int:
    """Past ", including three children," or ", aged 5 to 11,"; -1 where the clause is over."""
    if at + 1 < high and tokens[at + 1].lower in (
        "including",
        "among",
        "most",
        "mostly",
        "many",
        "some",
        "all",
        "aged",
        "both",
        "one",
        "two",
        "three",
        "a",
        "an",
    ):
        for seek in range(at + 2, min(high, at + 16)):
            if tokens[seek].lower == ",":
                return seek + 1
    return -1


def _second(tokens: Sequence[Token], at: int, high: int) -> frozenset[str]:
    """The other role of "killed or wounded", "dead and injured"."""
    if at + 2 < high and tokens[at + 1].lower in ("or", "and"):
        past = at + 3 < high and (tokens[at + 3].text[0].isdigit())
        return _NONE if past else _role(tokens[at + 2])
    return _NONE


def _role_before(tokens: Sequence[Token], first: int, low: int) -> frozenset[str]:
    """killed two troops; killing at least 14; death toll rises to 45; injuries to 14 people"""
    at = first - 1
    end = max(low, first - _BEFORE_REACH)
    while at >= end and _qualifying(tokens, at):
        at -= 1
    linked = at < first - 1  # "to", "of", "at" may have been passed
    if _toll(tokens, at, first, low):
        return frozenset(("killed",))
    while at >= end:
        token = tokens[at]
        word = token.lower
        if word in CLAUSE_ENDS or word == "," or word in OBJECT_ENDS or word == "and":
            return _NONE
        if token.text[0].isdigit():
            return _NONE
        role = _role(token)
        if role:
            if word == "lives":
                return _NONE
            if at < first - 1 and not linked and word not in TOLL_NOUNS and not _verb(word):
                return _NONE
            other = _NONE
            if at - 2 >= low and tokens[at - 1].lower in ("and", "or"):
                other = _role(tokens[at - 2])
            return role | other
        at -= 1
    return _NONE


def _toll(tokens: Sequence[Token], at: int, first: int, low: int) -> bool:
    """The death toll in yesterday's tornado rose to 24; the toll now stands at 19."""
    if not ({t.lower for t in tokens[max(low, at) : first]} & _REACHES):
        return False
    for seek in range(at, max(low, at - _TOLL_REACH) - 1, -1):
        if tokens[seek].lower == "toll":
            return True
        if tokens[seek].text[0].isdigit():
            return False
    return False


def _qualifying(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower
    if word == "as":  # "as many as 14", not "as 14 rockets hit"
        return tokens[at - 1].lower in ("many", "much") or tokens[at + 1].lower in ("many", "much")
    return word in QUALIFYING


def _verb(word: str) -> bool:
    return word.endswith(("ed", "ing", "s", "hurt", "shot", "kill", "wound", "injure"))


def _share(
    tokens: Sequence[Token],
    found: list[Binding],
    afters: list[frozenset[str]],
    befores: list[frozenset[str]],
    starts: list[int],
    ends: list[int],
) -> None:
    """Gives each number its role, and a chain's numbers the one they share.

    Forward: "killed two troops and a policeman". Backward: "two soldiers and a policeman were
    killed".
    """
    size = len(found)
    linked = [False] * size
    for i in range(1, size):
        between = tokens[ends[i - 1] : starts[i]]
        linked[i] = (
            found[i].sentence == found[i - 1].sentence
            and len(between) <= 4
            and bool(between)
            and _joins([t.lower for t in between])
        )
    for i in range(size - 2, -1, -1):
        if linked[i + 1] and not afters[i] and not found[i].roles and not (found[i + 1].roles):
            afters[i] = afters[i + 1] if ends[i] < starts[i + 1] else _NONE
    chain = 0
    for i in range(size):
        one = found[i]
        if not linked[i]:
            chain = i
        role = one.roles or afters[i] or befores[i]
        if one.roles and afters[i]:
            role = one.roles | afters[i]
        part = starts[i] > 0 and _part_of(tokens, starts[i])
        if not role and i and (linked[i] or part) and one.sentence == found[i - 1].sentence:
            role = found[i - 1].roles
        found[i] = replace(one, roles=role, chain=chain, part=part)


def _part_of(tokens: Sequence[Token], first: int) -> bool:
    at = first - 1
    while at > first - 5 and at > 0 and tokens[at].lower in QUALIFYING:
        at -= 1
    return tokens[at].lower in ("including", "includes", "among")


def _joins(words: list[str]) -> bool:
    """Whether the words between two numbers only join them."""
    if words in (["as", "well", "as"], ["along", "with"]):
        return True
    return bool({",", "and", "plus", "or"} & set(words)) and all(
        word in (",", "and", "plus", "or", "another", "at", "least") for word in words
    )


def _times(text: Text, sentence: int) -> frozenset[str]:
    """The weekdays, months and years that a sentence names."""
    table = text.view(_times_by_sentence)
    return table.get(sentence, _NONE)


def _times_by_sentence(text: Text) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for token in text.tokens:
        word = token.lower
        name = WEEKDAYS.get(word) or MONTHS.get(word)
        if name is None and word == "march" and token.text[0] == "M":
            name = word
        if name is None and len(word) == 4 and word.isdigit() and word[:2] in ("19", "20"):
            name = word
        if name:
            found.setdefault(text.sentence_index(token.start), set()).add(name)
    return {sentence: frozenset(names) for sentence, names in found.items()}


def _roles_by_sentence(text: Text) -> dict[int, frozenset[str]]:
    found: dict[int, frozenset[str]] = {}
    for token in text.tokens:
        if role := _role(token):
            sentence = text.sentence_index(token.start)
            found[sentence] = found.get(sentence, _NONE) | role
    return found
