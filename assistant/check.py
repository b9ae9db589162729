"""Judges each claim of a draft against the facts of one or more articles.

The order of the questions about a claim:

1. Does it stand in the draft's own dateline or byline? Then it is no claim about the story.
2. Is its whole sentence a sentence of the article? Then the article says these very words.
3. What does its kind say (`Kind.relate`)?
4. Over several articles: the best answer counts, and one that says otherwise is warned about.

Beside the verdicts stand warnings about certainty (`assistant.speech.hedges`): they judge nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.facts import find_facts, kinds
from assistant.furniture import furniture, in_furniture
from assistant.kind import Evidence, Fact, Finding, Judgement, Notice, Report, Scene, Verdict
from assistant.speech.hedges import notices
from assistant.text import Span, Text

__all__ = ["check_texts"]

# from best to worst: which answer counts when several articles give one
_ORDER = (
    Verdict.SUPPORTED,
    Verdict.DERIVED,
    Verdict.APPROXIMATE,
    Verdict.CONTRADICTED,
    Verdict.UNCHECKED,
    Verdict.UNSUPPORTED,
)


@dataclass(frozen=True, slots=True)
class Source:
    """An article read once: its text and the facts of its body."""

    text: Text
    facts: tuple[Fact, ...]
    # folded sentence -> its span, of the body only
    sentences: dict[str, Span]


@lru_cache(maxsize=8)
def read_source(article: str) -> Source:
    """The article's facts and sentences. The last few articles stay read: an editor checks
    many drafts against one."""
    text = Text(article)
    facts = tuple(f for f in find_facts(text) if in_furniture(text, f.span) is None)
    sentences: dict[str, Span] = {}
    openings = {piece.span.end for piece in furniture(text) if piece.name == "dateline"}
    for span in text.sentences:
        for start in (span.start, *(end for end in openings if span.start < end < span.end)):
            body = Span(start, span.end)
            if in_furniture(text, body) is None:
                sentences.setdefault(_plain(text[body]), body)
    return Source(text, facts, sentences)


def _plain(sentence: str) -> str:
    return " ".join(sentence.split())


def _sentences(text: Text) -> list[str]:
    """Each once: a draft without full stops is one sentence with very many claims."""
    return [_plain(text[span]) for span in text.sentences]


def check_texts(articles: Sequence[str], draft: str) -> Report:
    """Every fact of ``draft`` judged against ``articles``; see `assistant.check`."""
    sources = [read_source(article) for article in articles]
    text = Text(draft)
    findings: list[Finding] = []
    warnings: list[Notice] = []
    answers: dict[tuple[Span, str], list[tuple[Judgement, int, Fact]]] = {}
    for number, source in enumerate(sources):
        claims = find_facts(text, source.text)
        scene = Scene(text, source.text, claims, source.facts)
        for claim in claims:
            judgement = judge(claim, scene, source)
            answers.setdefault((claim.span, claim.kind), []).append((judgement, number, claim))
    for (span, kind), judged in sorted(answers.items()):
        judgement, number, claim = min(judged, key=lambda j: _ORDER.index(j[0].verdict))
        raw = sources[number].text.raw
        span = judgement.span or span
        findings.append(
            Finding(
                kind=kind,
                text=text[span],
                start=span.start,
                end=span.end,
                verdict=judgement.verdict,
                reason=judgement.reason,
                evidence=tuple(
                    Evidence(s.start, s.end, raw[s.start : s.end], number)
                    for s in judgement.evidence
                ),
                suggestion=judgement.suggestion,
            )
        )
        warnings.extend(_disagreements(claim, judgement, judged, sources))
    warnings.extend(_certainty(text, sources))
    warnings.sort(key=lambda notice: (notice.start, notice.end))
    return Report(tuple(articles), draft, tuple(findings), tuple(warnings))


def judge(claim: Fact, scene: Scene, source: Source) -> Judgement:
    """One claim against one article."""
    piece = in_furniture(scene.draft, claim.span)
    if piece is not None and piece.name != "headline":
        return _judge_furniture(claim, scene, piece.name)
    if verbatim := _verbatim(claim, scene, source):
        return verbatim
    return kinds()[claim.kind].relate(claim, scene)


def _verbatim(claim: Fact, scene: Scene, source: Source) -> Judgement | None:
    """Supported when the claim's whole sentence is one of the article's."""
    if claim.sentence >= len(scene.draft.sentences):
        return None
    own = scene.draft.sentences[claim.sentence]
    if not own.covers(claim.span):
        return None
    span = source.sentences.get(scene.draft.view(_sentences)[claim.sentence])
    if span is None:
        return None
    # white space may differ: find the claim's words at or after their place
    offset = source.text.raw.find(claim.surface, span.start, span.end)
    evidence = Span(offset, offset + len(claim.surface)) if offset >= 0 else span
    return Judgement(
        Verdict.SUPPORTED, "The article has this sentence word for word.", (evidence,)
    )


def _judge_furniture(claim: Fact, scene: Scene, name: str) -> Judgement:
    for piece in furniture(scene.article):
        if piece.name == name:
            at = scene.article.raw.find(claim.surface, piece.span.start, piece.span.end)
            if at >= 0:
                return Judgement(
                    Verdict.SUPPORTED,
                    f"The article's {name} has it too.",
                    (Span(at, at + len(claim.surface)),),
                )
    return Judgement(
        Verdict.UNCHECKED, f"It stands in the draft's {name}, not in a statement of the draft."
    )


def _certainty(draft: Text, sources: list[Source]) -> list[Notice]:
    """A hedge or a negation that the draft leaves out: of several articles, all must have it."""
    told = [notices(draft, source.text) for source in sources]
    shared = set.intersection(*({span for span, _, _ in one} for one in told))
    raw = sources[0].text.raw
    return [
        Notice(
            draft[span],
            span.start,
            span.end,
            reason,
            tuple(Evidence(s.start, s.end, raw[s.start : s.end]) for s in spans),
        )
        for span, reason, spans in told[0]
        if span in shared
    ]


def _disagreements(
    claim: Fact,
    chosen: Judgement,
    judged: list[tuple[Judgement, int, Fact]],
    sources: list[Source],
) -> list[Notice]:
    """Another article that contradicts what the chosen one supports."""
    if chosen.verdict.flagged:
        return []
    found = []
    for judgement, number, _ in judged:
        if judgement.verdict is Verdict.CONTRADICTED:
            raw = sources[number].text.raw
            found.append(
                Notice(
                    claim.surface,
                    claim.span.start,
                    claim.span.end,
                    f"Article {number + 1} says otherwise: {judgement.reason}",
                    tuple(
                        Evidence(s.start, s.end, raw[s.start : s.end], number)
                        for s in judgement.evidence
                    ),
                )
            )
    return found
