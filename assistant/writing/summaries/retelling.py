"""The sentences of a summary told in fewer words, as a model would: what it may leave out is
`.asides`, what it does leave out is what it would rather not tell.

A part goes where the model, led along the sentence, is as ready to go on behind it, finds its
words unlikely in a summary, and where they are little of the story (`WEIGHTS`, fitted by
`assistant.training.asides`). It stays where the reader needs it: it says who somebody is whom
the summary has not named before, or a later sentence speaks of what only it names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS, SAYING
from assistant.lexicon.summaries import HUMANS
from assistant.lexicon.titles_of_office import OFFICES
from assistant.text import Span, Text
from assistant.writing.body import content_words, weights
from assistant.writing.clause import Word
from assistant.writing.ending import balanced
from assistant.writing.grammar import main_verb
from assistant.writing.linear import Linear, load_linear
from assistant.writing.summaries.asides import Aside, asides
from assistant.writing.summaries.persons import introduced, names_in

__all__ = ["COEFFICIENTS", "Ask", "Opinion", "content", "retold", "worth"]

COEFFICIENTS = Path(__file__).with_name("asides.json")
# words of a sentence below which nothing goes, and the share of them that stays
_LONG, _STAYS = 16, 0.4
# what a part must be worth to go
_FLOOR = -1.5
_POINTING = DETERMINERS - {"a", "an", "some", "any", "no", "every", "each"}
# what one of the story's chief names says of it (`weights`)
_CHIEF = 0.5
# kinds of parts that say who somebody is
_WHO = frozenset("relative naming ed including beside".split())

# of each part the log-odds of leaving it out and the likelihood of its words
Opinion = tuple[float, float]
Ask = Callable[[Sequence[Word], Sequence[tuple[int, int]]], Sequence[Opinion | None]]


@cache
def _scorer() -> Linear:
    return load_linear(COEFFICIENTS)


def worth(article: Text, words: Sequence[Word], part: Aside, opinion: Opinion) -> dict[str, float]:
    """What is counted for and against leaving a part out."""
    table = weights(article)
    gone = content(words[part.start : part.end])
    rest = content([*words[: part.start], *words[part.end :]])
    own = sorted(gone - rest)
    told = sum(table.get(word, 0.0) for word in own) / len(own) if own else 0.0
    return {"bias": 1.0, "odds": opinion[0], "likelihood": opinion[1], "story": told}


def retold(
    article: Text,
    words: Sequence[Word],
    before: Sequence[Word],
    after: Sequence[Word],
    leaned_on: bool,
    ask: Ask,
) -> list[Word]:
    """The words of a sentence without the parts that the model would leave out.

    ``before``, ``after``: the words of the summary's other sentences. ``leaned_on``: the next of
    them points back at this one.
    """
    found = list(words)
    if sum(not word.mark for word in words) < _LONG:
        return found
    parts = [
        part
        for part in asides(words)
        if not _introduces(article, words, part, before)
        and not _spoken_of(weights(article), words, part, before, after, leaned_on)
    ]
    if not parts:
        return found
    told = ask(words, [(part.start, part.end) for part in parts])
    scored = [
        (_scorer().score(worth(article, words, part, one)), part)
        for part, one in zip(parts, told, strict=True)
        if one is not None
    ]
    gone: list[Aside] = []
    for score, part in sorted(scored, reverse=True):
        apart = all(part.end <= one.start or one.end <= part.start for one in gone)
        shorter = _without(words, [*gone, part])
        if score >= _FLOOR and apart and _holds(words, shorter):
            gone.append(part)
            found = shorter
    return found


def content(words: Sequence[Word]) -> set[str]:
    """The words of content among these, as `content_words` gives them."""
    return set(content_words(" ".join(word.text for word in words)))


def _without(words: Sequence[Word], gone: Sequence[Aside]) -> list[Word]:
    return [
        word
        for at, word in enumerate(words)
        if not any(part.start <= at < part.end for part in gone)
    ]


def _holds(words: Sequence[Word], shorter: Sequence[Word]) -> bool:
    """Is what stays a sentence with the same verb, and enough of it?"""
    one, other = main_verb(words), main_verb(shorter)
    same = one is not None and other is not None and words[one].start == shorter[other].start
    return same and balanced(shorter) and len(shorter) >= _STAYS * len(words)


def _introduces(article: Text, words: Sequence[Word], part: Aside, before: Sequence[Word]) -> bool:
    """ "Ida Holm, a nurse, said": without the part nobody knows who that is."""
    if part.kind not in _WHO or part.start < 1:
        return False
    at = part.start - 1
    while at > 0 and words[at].text[0].isupper() and not words[at].mark:
        at -= 1
    if at < part.start - 1 and words[at].lower in SAYING:
        # "said Lul Dak Rial, a clerk": whoever that is
        return True
    here = Span(words[0].start, words[part.start - 1].end)
    name = next((n for n in names_in(article, here) if n.span.end == here.end), None)
    if name is None or name.title is not None or name.surname in introduced(before):
        return False
    at = next((i for i, word in enumerate(words) if word.start == name.span.start), 0)
    if at == 0 or words[at - 1].mark:
        return True
    # "*actor* Ida Holm"
    role = words[at - 1].lower
    shaped = len(role) > 4 and role.endswith(("er", "or", "ist", "ian"))
    return not (role in OFFICES or role in HUMANS or (shaped and role not in PREPOSITIONS))


def _meant(words: Sequence[Word]) -> list[Word]:
    """Names, and what "the", "that" or "its" stands before: words that may lean on what was told
    before them."""
    found = []
    pointed = 0
    for word in words:
        # "the small red *boat*"
        pointed = 4 if word.lower in _POINTING else pointed - 1
        if word.mark:
            pointed = 0
        if pointed > 0 or word.text[0].isupper() or any(map(str.isdigit, word.text)):
            found.append(word)
    return found


def _spoken_of(
    table: Mapping[str, float],
    words: Sequence[Word],
    part: Aside,
    before: Sequence[Word],
    after: Sequence[Word],
    leaned_on: bool,
) -> bool:
    """Does a later sentence speak of what the part alone has said, or point at it; or is it one
    of the story's chief names? ``table``: what each word says of the story."""
    gone = words[part.start : part.end]
    rest = [*words[: part.start], *words[part.end :]]
    if leaned_on and (part.end >= len(words) - 1 or any(w.text[0].isupper() for w in gone)):
        return True
    if (content(gone) - content([*before, *rest])) & content(_meant(after)):
        return True
    named = content([word for word in gone if word.text[0].isupper()])
    told = content([*before, *rest, *after])
    return any(table.get(name, 0.0) >= _CHIEF for name in named - told)
