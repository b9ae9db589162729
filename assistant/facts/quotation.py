"""Quotations: word for word, and from the mouth that said them.

A quotation is supported when the article has its words in their order: marks, the case of
letters, hyphens and a closing comma aside; an ellipsis or a bracketed insertion in it stands
for anything short. Words that differ from what the article quotes contradict it, and the
reason shows which. Words that the article has outside quotation marks are approximate from four
words on; shorter ones are scare quotes and are checked as words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial

from assistant.context import content
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unchecked, unsupported
from assistant.names.proper import Name
from assistant.speech.across import said_across
from assistant.speech.alignment import Change, Near, nearest
from assistant.speech.as_told import sentence_with, told_of_subject
from assistant.speech.changes import (
    difference,
    explained,
    inflected,
    inserted,
    slight,
    telegraphic,
    turning,
)
from assistant.speech.one_word import one_word_other
from assistant.speech.pairs import PAIR, beside, rival_pair
from assistant.speech.quotes import Quote, quote_at, quote_of, quotes
from assistant.speech.whose import Other, other_speaker
from assistant.speech.wording import SCARE, Wording, looked_up
from assistant.text import Span, Text

# up to so many words between single marks may be a headline's distance, not a quotation
_DISTANCE = 2
# the share of the words (by length) that make another wording the same utterance
_ALTERED = 0.6
_REWORDED = 0.75

# words that a headline writes with a capital, where it has any
_LONGER = re.compile(r"(?<![\w'’-])[A-Z][A-Za-z]{3,}")
_LONGER_LOWER = re.compile(r"(?<![\w'’-])[a-z]{4,}")
_RAISED = re.compile(r"(?<![\w'’-])(?!(?:a|an|and|as|at|but|by|for|in|of|on|or|the|to)\b)[a-z]+")


def find(text: Text, guide: Text | None) -> Iterable[Fact]:
    """Every outermost quotation that holds a word."""
    reached = 0
    for quote in quotes(text):
        if quote.span.start < reached:
            continue
        inner = text[quote.inner]
        wording = Wording(inner)
        if wording.has_words:
            reached = quote.span.end
            sentence = text.sentence_index(quote.span.start)
            yield Fact("quotation", quote.span, text[quote.span], wording, quote, sentence)


def relate(claim: Fact, scene: Scene) -> Judgement:
    said = claim.value
    assert isinstance(said, Wording)
    count, found = looked_up(said, scene.article)
    if found:
        return _same(claim, count, scene, found)
    stretches = said.stretches()
    if len(stretches) == 1 and (part := said_across(stretches[0], scene.article)):
        return _same(claim, count, scene, [part])
    near = nearest(scene.article, scene.draft.tokens_in(claim.context.inner))
    if near is not None and in_furniture(scene.article, near.span):
        near = None
    if near is not None and not near.changes:
        return _same(claim, count, scene, [near.span])
    if near is not None and _is_altered(near, count, claim, scene.article):
        return _altered(claim, scene, near)
    return _as_words(claim, said, scene, count)


def _is_altered(near: Near, count: int, claim: Fact, article: Text) -> bool:
    """Near enough to be the same utterance in other words: nearer where it is no quotation, which
    a headline's single marks tell in words of their own, but for the opposite."""
    quoted = quote_at(article, near.span) is not None
    if not quoted and "\n" in article[near.span]:
        return False
    if not (quoted or claim.context.double or any(map(turning, near.changes))):
        return False
    if near.share < (_ALTERED if quoted else _REWORDED) or near.kept < min(3, count - 1):
        return False
    # more put in than is the same: another sentence that begins and ends alike
    if sum(len(change.theirs) for change in near.changes) > near.kept:
        return False
    if not _is_one(article, near.span):
        return False
    return count > SCARE or all(map(inflected, near.changes))


def _is_one(article: Text, span: Span) -> bool:
    """The words do not begin in a quotation and end in what is told beside it."""
    quoted = [quote_at(article, Span(at, at + 1)) for at in (span.start, span.end - 1)]
    return (quoted[0] is None) == (quoted[1] is None)


def _as_words(claim: Fact, said: Wording, scene: Scene, count: int) -> Judgement:
    """No wording of the article is near: do its sentences at least have the words?"""
    wanted = content(scene.draft, claim.context.inner)
    single = not claim.context.double
    short = count <= SCARE
    if not single and count == PAIR and len(stretches := said.stretches()) == 1:
        return _pair(claim, scene, stretches[0])
    if wanted and (short or single):
        index, shared = sentence_with(wanted, scene.article)
        if shared >= (len(wanted) if short else max(2, 0.6 * len(wanted))):
            return Judgement(
                Verdict.APPROXIMATE,
                "The article says this in other words, not as a quotation.",
                (scene.article.sentences[index],),
            )
    if single and (there := told_of_subject(scene.draft, claim.context, scene.article)):
        return Judgement(
            Verdict.APPROXIMATE,
            "The article tells this in other words, not as a quotation.",
            (there,),
        )
    stretches = said.stretches()
    whole_words = stretches[0] if len(stretches) == 1 else []
    if not single and (told := one_word_other(whole_words, scene.article)):
        whole, own, odd = told
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article words it differently: “{scene.article[own]}” where this has"
            f" “{whole_words[odd]}”.",
            (whole,),
            _dress(claim, scene, whole),
        )
    if single and count <= _DISTANCE:
        return unchecked(
            "The article does not have these words: the marks may be the writer's distance,"
            " not a quotation."
        )
    return unsupported(
        "The article does not use these words." if short else "The article does not say this."
    )


def _pair(claim: Fact, scene: Scene, said: list[str]) -> Judgement:
    """Two words between double marks that the article does not have side by side are not its
    words, though one of its sentences may hold both."""
    article = scene.article
    if form := beside(said, article):
        return Judgement(
            Verdict.APPROXIMATE,
            f"The article has nearly these words: “{article[form]}”.",
            (form,),
        )
    if (told := rival_pair(said, article)) is None:
        return unsupported("The article does not have these two words together.")
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article words it differently: “{article[told]}”.",
        (told,),
        _dress(claim, scene, told),
    )


def _same(claim: Fact, count: int, scene: Scene, places: list[Span]) -> Judgement:
    article = scene.article
    quoted = [span for span in places if quote_at(article, span)]
    if quoted:
        other = other_speaker(scene.draft, claim.context, count, places, article)
        if other is not None:
            return _of_another(claim, scene, other)
        return Judgement(Verdict.SUPPORTED, "The article quotes these words.", (quoted[0],))
    if count <= 3:
        return Judgement(Verdict.SUPPORTED, "The article has these words.", (places[0],))
    return Judgement(
        Verdict.APPROXIMATE, "The article has these words, not as a quotation.", (places[0],)
    )


def _of_another(claim: Fact, scene: Scene, other: Other) -> Judgement:
    if other.right is None:
        assert other.ours is not None
        named = scene.draft[other.ours.span]
        return unsupported(f"The article names {named} nowhere near these words.", other.place)
    right = scene.article[other.right]
    evidence = (other.place, other.right)
    if other.ours is None:
        said = f"The article has {right} say this, not the {other.office}."
        return Judgement(Verdict.CONTRADICTED, said, evidence)
    span, suggestion = _with_speaker(claim, scene.draft, other.ours, right)
    said = f"The article has {right} say this, not {scene.draft[other.ours.span]}."
    return Judgement(Verdict.CONTRADICTED, said, evidence, suggestion, span)


# code points between a speaker's name and the quotation, for both to be put right as one
_BESIDE = 60


def _with_speaker(
    claim: Fact, draft: Text, ours: Name, right: str
) -> tuple[Span | None, str | None]:
    """The quotation with the name beside it, and both with the right speaker."""
    quote, name = claim.span, ours.span
    if not (0 <= name.start - quote.end < _BESIDE or 0 <= quote.start - name.end < _BESIDE):
        return None, None
    span = Span(min(quote.start, name.start), max(quote.end, name.end))
    return span, f"{draft.raw[span.start : name.start]}{right}{draft.raw[name.end : span.end]}"


def _altered(claim: Fact, scene: Scene, near: Near) -> Judgement:
    article = scene.article
    span = _quoted_part(article, near.span)
    differences = "; ".join(map(difference, near.changes[:3]))
    forgiven: list[Callable[[Change], bool]]
    forgiven = [slight, inflected, partial(inserted, article[near.span])]
    forgiven.append(partial(explained, claim.surface))
    if not claim.context.double:
        forgiven.append(telegraphic)
    if all(any(rule(change) for rule in forgiven) for change in near.changes):
        return Judgement(
            Verdict.APPROXIMATE,
            f"The article has nearly these words: {differences}.",
            (span,),
            _dress(claim, scene, span),
        )
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article words it differently: {differences}.",
        (span,),
        _dress(claim, scene, span),
    )


def _quoted_part(article: Text, span: Span) -> Span:
    """The words as far as one quotation has them: of two that are joined, the longer part."""
    ends = [quote_at(article, Span(at, at + 1)) for at in (span.start, span.end - 1)]
    parts = [
        Span(max(span.start, quote.inner.start), min(span.end, quote.inner.end))
        for quote in (quote_of(article, span), *ends)
        if quote is not None
    ]
    return max(parts, key=lambda part: part.end - part.start, default=span)


def _dress(claim: Fact, scene: Scene, span: Span) -> str:
    """The article's wording between the claim's own marks."""
    quote: Quote = claim.context
    draft = scene.draft.raw
    inner = draft[quote.inner.start : quote.inner.end]
    lead = inner[: len(inner) - len(inner.lstrip())]
    tail = re.search(r"[\s,.;:!?]*$", inner)
    wording = scene.article[span].strip(" ,.;:")
    first = inner.strip()[:1]
    if first.isupper() and wording[:1].islower():
        wording = wording[0].upper() + wording[1:]
    if _LONGER_LOWER.search(inner) is None and len(_LONGER.findall(inner)) > 1:
        # a headline's capitals
        wording = _RAISED.sub(lambda word: word.group().capitalize(), wording)
    opening = draft[quote.span.start : quote.inner.start]
    closing = draft[quote.inner.end : quote.span.end]
    return f"{opening}{lead}{wording}{tail.group() if tail else ''}{closing}"


KIND = Kind("quotation", find, relate, rank=90, holds_others=True)
