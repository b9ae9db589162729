"""Warnings about a step that the article does not tell: an arrest, a conviction, a death.

"Clerk convicted of theft", where the article has a clerk charged: every name and number of it is
right. It is told only where no word of the whole article bears the step out
(`assistant.lexicon.steps`), so that an article that tells of two men's trials says nothing about
which of them was convicted; `assistant.speech.accused` reads more closely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.context import spots_of, word_index
from assistant.furniture import in_furniture
from assistant.lexicon.hedge_words import DOUBTS, NEGATORS
from assistant.lexicon.steps import STEPS, Step
from assistant.speech.acts import NAMED
from assistant.speech.quotes import quote_at
from assistant.text import Span, Text, Token

__all__ = ["untold_steps"]

_TELLING = {word: step for step in STEPS for word in step.telling}
# what stands before a step that is not said to be taken, this many words off
_HEDGED = 4
_UNSURE = (
    DOUBTS
    | NEGATORS
    | frozenset(
        "if unless would will should can to be being no nobody almost nearly half play plays"
        " playing left over drop drops".split()
    )
)
# how much of the draft sentence's content the sentence with the lesser step must have
_TOLD = 0.5
# words behind an admission among which the act stands
_ACT = 5
# what may stand behind "was charged" in a court's sense: no price, battery or task
_BEHIND_CHARGED = frozenset("with over in after following on as by . , ;".split())
# words that a step's word makes a name of something else with: "dead heat", "dead end"
_NAMING = {
    "dead": frozenset("heat end ends ball weight rubber set pan lift lifts man zone".split())
}
# what bears a step out in more words than one: "(14 March 1879 – 18 April 1955)"
_IN_WORDS = {
    "death": re.compile(r"\d{3,4} ?[-–—] ?(?:[A-Za-z0-9., ]{1,24})?\d{3,4} ?\)"),
    "dismissal": re.compile(r"\blet (?:\w+ ){0,3}go\b", re.IGNORECASE),
    "acquittal": re.compile(r"\bfound not guilty|\bnot[- ]guilty verdict", re.IGNORECASE),
}


def untold_steps(
    draft: Text, number: int, article: Text, likes: Mapping[int, float]
) -> Iterator[tuple[Span, str, tuple[Span, ...]]]:
    """``(span in the draft, reason, spans in the article)`` of the steps of one sentence.

    ``likes``: the article's sentences like it, with the share of its content.
    """
    tokens = draft.sentence_tokens(number)
    for at, token in enumerate(tokens):
        step = _TELLING.get(token.lower)
        if step is None or not _taken(tokens, at) or _is_borne(step, article):
            continue
        if token.lower in step.of_acts and not _of_act(tokens, at):
            continue
        span = Span(token.start, token.end)
        if quote_at(draft, span) is not None:
            continue
        lesser = _lesser(step, tokens, article)
        if _is_hinted(step, article) and not _tells_lesser(step, article, likes):
            continue
        if token.lower in step.beside_lesser and (lesser is None or not _in_law(tokens, at)):
            continue
        said = f"The article tells of no {step.name}"
        if lesser is None:
            yield span, f"{said}.", ()
        else:
            yield span, f"{said}; it has “{article[lesser]}”.", (lesser,)
        return


def _taken(tokens: Sequence[Token], at: int) -> bool:
    """The draft says that the step was taken."""
    before = {token.lower for token in tokens[max(0, at - _HEDGED) : at]}
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    word = tokens[at].lower
    return _UNSURE.isdisjoint(before) and behind not in _NAMING.get(word, ())


def _in_law(tokens: Sequence[Token], at: int) -> bool:
    """ "Were charged in Paris", and not "were charged 5 euros"."""
    return at + 1 == len(tokens) or tokens[at + 1].lower in _BEHIND_CHARGED


def _of_act(tokens: Sequence[Token], at: int) -> bool:
    """ "Admits theft", and not "admits that he was late"."""
    return any(NAMED[token.lower] for token in tokens[at + 1 : at + 1 + _ACT])


def _is_borne(step: Step, article: Text) -> bool:
    """Whether the article bears a step out anywhere; looked up once for a text."""
    known = article.view(_borne)
    if step.name not in known:
        words = article.view(word_index)
        said = _IN_WORDS.get(step.name)
        known[step.name] = (
            not step.whole.isdisjoint(words)
            or any(word.startswith(step.begins) for word in words)
            or (said is not None and said.search(article.raw) is not None)
        )
    return known[step.name]


def _tells_lesser(step: Step, article: Text, likes: Mapping[int, float]) -> bool:
    """Whether a sentence that tells what the draft's does has a lesser step."""
    return any(
        token.lower.startswith(step.lesser)
        for number, share in likes.items()
        if share >= _TOLD
        for token in article.sentence_tokens(number)
    )


def _is_hinted(step: Step, article: Text) -> bool:
    """Whether the article has words that may bear a step out."""
    words = article.view(word_index)
    return not step.hinting.isdisjoint(words) or (
        bool(step.hints) and any(word.startswith(step.hints) for word in words)
    )


def _borne(_: Text) -> dict[str, bool]:
    return {}


def _lesser(step: Step, tokens: Sequence[Token], article: Text) -> Span | None:
    """The gravest lesser step that the article tells, best where it shares the draft's words."""
    words = article.view(word_index)
    own = {token.lower for token in tokens if len(token.lower) > 3}
    for stem in step.lesser:
        found = spots_of(article, {word for word in words if word.startswith(stem)})
        spans = [Span(article.tokens[at].start, article.tokens[at].end) for at in found]
        spans = [span for span in spans if in_furniture(article, span) is None]
        if spans:
            return max(spans, key=lambda span: _shared(article, span, own))
    return None


def _shared(article: Text, span: Span, words: set[str]) -> int:
    sentence = article.sentence_tokens(article.sentence_index(span.start))
    return len(words & {token.lower for token in sentence})
