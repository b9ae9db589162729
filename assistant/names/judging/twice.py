"""A draft that sets a name against itself, or names one where it means two.

"Leeds beat Leeds", "Ann Lee and Ann Lee", "in Portugal's capital, Portugal": whatever the
article says, one of the two is wrong. Only the draft's own sentence is looked at.
"""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.kind import Judgement, unsupported
from assistant.lexicon.speech import SAYING
from assistant.lexicon.titles import SUFFIXES, TITLES
from assistant.lexicon.verbs import FINITE
from assistant.names.casing import is_common
from assistant.names.gazetteer import capital_of, place_of
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.patterns import deferred
from assistant.text import Text

__all__ = ["against_itself"]

# a verb or a noun whose two sides are two: before a name that stands on the other side too
_AGAINST = deferred(
    r"\b(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|thrash(?:es|ed|ing)?|edg(?:es|ed|ing)"
    r"|los(?:es?|t|ing)(?: [\d-]+){0,4} to|dr[ae]ws? with"
    r"|(?:wins?|victory|defeat) (?:over|by|against)|bid (?:from|by)"
    r"|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|from(?: [\w-]+){0,2} (?:side|club|rivals)"
    r"|against|fac(?:es?|ed|ing)|versus|vs?\.?) (?:the )?$",
    re.IGNORECASE,
)
_AGAINST_ENDS = tuple(
    "beat beats beaten beating ed es ing to with over by against from side club rivals succeed"
    " succeeds versus v vs v. vs.".split()
)
# the same where the other name is the subject of the sentence
_RESULT = deferred(
    r"\b(?:win|victory|defeat|loss|draw|stalemate)(?: at home| away)?"
    r" (?:at|to|by|with) (?:the )?$",
    re.IGNORECASE,
)
_CAPITAL = deferred(r"(?:^|[^\w])(\w[\w .-]{2,30}?)(?:\\?['’]s) capital,? $", re.IGNORECASE)
_CAPITALS = (" capital ", " capital, ")
# of a club or a firm, which the name behind it is not
_HEADED = re.compile(
    r"\b(?:boss|manager|head coach|captain|striker|goalkeeper|owner) $", re.IGNORECASE
)
_AUXILIARIES = frozenset("has have had is are was were will would been be also".split())
_OPENING = re.compile(r"[\s\"'“‘`]*(?:the )?", re.IGNORECASE)


def against_itself(name: Name, draft: Text, book: Register) -> Judgement | None:
    """What is wrong with a name that its own sentence has on the other side too."""
    surface = draft[name.span]
    if _doubled(name.words) and not any(
        _doubled(n.words) for n in book.by_word.get(name.words[-1], ())
    ):
        return unsupported(f"The draft says a word of “{surface}” twice.")
    adjective = place_of(name.key) not in (None, name.key) and len(name.words) < 2
    if len(surface) < 3 or adjective:
        return None  # "a Russian agency on Russian men": an adjective stands for many
    sentence = draft.sentences[draft.sentence_index(name.span.start)]
    before = draft.raw[max(sentence.start, name.span.start - 400) : name.span.start]
    after = draft.raw[name.span.end : name.span.end + 20]
    ends = before[-len(surface) - 6 : -5]
    if before.endswith(" and ") and not _begins(before, after) and _stands(surface, ends, ""):
        return unsupported(f"The draft names {surface} twice where it means two.")
    # (Luxembourg is the capital of Luxembourg)
    whole = None
    if before[-10:].lower().endswith(_CAPITALS) and not capital_of(name.key):
        whole = _CAPITAL.search(before[-50:])
    if whole is not None and whole[1].lower().endswith(surface.lower()):
        return unsupported(f"The draft calls {surface} the capital of itself.")
    headed = name.category != "person" and _HEADED.search(before[-20:])
    if headed and _stands(surface, before, after[:2]):
        return unsupported(f"The draft makes {surface} head of itself.")
    if name.given and _again(name, before, after, book):
        return unsupported(f"The draft names {surface} twice where it means two.")
    if name.title is not None and not name.given and _titled_too(name, draft, before, after, book):
        return unsupported(f"The draft names {surface} twice where it means two.")
    if _within(name, surface, before, after, book):
        return unsupported(f"The draft has {surface} in, of or by itself.")
    if _faces(surface, before, after) or _subject_too(surface, before, after):
        return unsupported(f"The draft sets {surface} against itself.")
    return None


def _begins(before: str, after: str) -> bool:
    """ "… told Farrow, and Farrow is": another clause."""
    words = after.split()
    verb = bool(words) and words[0].lower() in FINITE | _AUXILIARIES
    return verb and before.endswith(", and ")


_CLAUSE = deferred(r"[:;|—–()\"“”‘«»]")
_GOES_ON = deferred(r" [A-Z][a-z]+")


def _again(name: Name, before: str, after: str, book: Register) -> bool:
    """ "Farrow thanks Ann Farrow": the fuller name behind the surname is somebody else's."""
    surname = name.surname.split()[-1]
    bearers = {m.given[0] for m in book.people.get(surname, ()) if m.given}
    if len(bearers) > 1 or is_common(surname) or not SUFFIXES.isdisjoint(name.words):
        return False
    clause = _CLAUSE.split(before)[-1]
    # (a pattern of its own is dear: most sentences have the surname once)
    if clause.isascii() and surname not in clause.lower():
        return False
    for found in re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", clause, re.IGNORECASE):
        longer = _GOES_ON.match(clause, found.end())
        if longer and found.group() + longer.group() in book.article.raw:
            continue  # "Farrow Finance, founded by Ann Farrow"; but "Farrow Thanks Ann Farrow"
        # "Ruth Farrow thanks Ann Farrow" names two
        other = _FORENAME.search(clause, max(0, found.start() - _LONGEST), found.start())
        if other is not None and other[1].lower() not in TITLES:
            return False
        if found.group()[0].isupper() and clause[found.end() : found.end() + 1] not in _ON:
            return not after.lower().startswith((" jr", " sr"))
    return False


# what opens another clause, in which he may be named again
_PARTS = deferred(
    r"[,:;|—–()\"“”‘«»]|\b(?:that|as|because|until|if|who|whose|where|which|and|but|or|than|says?"
    r"|said)\b|\b(?:after|before|when|while|since)\b(?! \w+ing\b)"
)


def _titled_too(name: Name, draft: Text, before: str, after: str, book: Register) -> bool:
    """ "Ann Lee writes to Dr Lee": nobody is named in full and then by title in one clause."""
    surname = name.surname.split()[-1]
    if is_common(surname) or not before or after.startswith(_APOSTROPHES):
        return False
    at = before.lower().rfind(f" {surname} ")
    if at < 0 or _PARTS.search(before, at):
        return False
    mentions = book.people.get(surname, ())
    forenames = {m.given[0] for m in mentions if m.given}
    first = before[:at].split()[-1:]
    if len(forenames) > 1 or not first or not first[0][0].isupper():
        return False
    called = first[0].lower().rstrip(".")
    return called in forenames or called in TITLES


_ITSELF = deferred(r" (?:in|of|for|from|at|by|on|with|near|inside|film|side|club|boss) (?:the )?$")


def _within(name: Name, surface: str, before: str, after: str, book: Register) -> bool:
    """ "left Harwell Bank in the Harwell Bank": one name on both sides of a preposition."""
    last = before.rstrip().removesuffix(" the").rpartition(" ")[2]
    if last not in _PLACING or (len(name.words) < 2 and is_common(name.key)):
        return False
    found = _ITSELF.search(before)
    if found is None or not before[: found.start()].lower().endswith(surface.lower()):
        return False
    start = found.start() - len(surface)
    if before[start - 1 : start].isalnum() or after[:1] in _JOINED or after[1:2].isupper():
        return False
    led = before[:start].split()[-1:]
    if led and led[0][0].isupper() and start > len(led[0]) + 1:
        return False  # "Harwell 2025 Lund in Lund": a name that ends in it
    return f"{surface}{found.group()}{surface}".lower() not in book.article.view(_lowered)


def _lowered(article: Text) -> str:
    return article.raw.lower()


_JOINED = ("-", "–", "'", "’")
_PLACING = frozenset("in of for from at by on with near inside film side club boss".split())
_APOSTROPHES = ("'", "’")
# a name with one of these behind it does not end there
_ON = (*_APOSTROPHES, ",")
_FORENAME = deferred(r"(?<![\w-])([A-Z][\w'’-]+)\.? $")
_LONGEST = 30


def _doubled(words: tuple[str, ...]) -> bool:
    """ "Ann Lee Lee"; an article may have a Duran Duran."""
    return any(a == b and len(a) > 2 for a, b in pairwise(words))


def _faces(surface: str, before: str, after: str) -> bool:
    near = before[-40:]
    # most names have another word before them
    word = near.lower().removesuffix(" ").removesuffix(" the")
    found = _AGAINST.search(near) if word.endswith(_AGAINST_ENDS) else None
    if found is None:
        return False
    # "against" may belong to anybody between: it is held to what opens the sentence
    if found.group().lower().startswith("against"):
        before = before[: len(surface) + 12] if len(before) < 390 else ""
    return _stands(surface, before, after[:2])


def _subject_too(surface: str, before: str, after: str) -> bool:
    """The sentence opens with the same name and a verb, and comes back to it as the other
    side of a result or as the verb's own object: "Leeds have informed Leeds"."""
    opening = _OPENING.match(before)
    rest = before[opening.end() if opening else 0 :]
    if not rest.lower().startswith(f"{surface.lower()} "):
        return False
    words = rest[len(surface) :].lower().split()
    if not words or words[0] not in FINITE | _AUXILIARIES:
        return False
    if after[1:2].isupper():
        return False
    if _RESULT.search(rest[-40:]):
        return True
    *first, last = words
    follow = re.match(r"[\s\w']*", after.lower())
    goes_on = follow.group().split()[:1] if follow else []
    return (
        len(first) <= 2
        and _AUXILIARIES.issuperset(first)
        and bool(first)
        and last.endswith("ed")
        and last not in SAYING
        and not set(goes_on) & (FINITE | _AUXILIARIES)
    )


def _stands(surface: str, before: str, after: str) -> bool:
    """Whether a name stands in a stretch of text as a whole, and no longer name begins so:
    not in "England beat England Lions"."""
    folded, wanted = before.lower(), surface.lower()
    at = folded.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        whole = (at == 0 or not (before[at - 1].isalnum() or before[at - 1] == "-")) and not (
            before[end : end + 1].isalnum() or before[end + 1 : end + 2].isupper()
        )
        if whole and not after[1:2].isupper():
            return True
        at = folded.find(wanted, at + 1)
    return False
