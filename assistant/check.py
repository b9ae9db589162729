"""Judges each claim of a draft against the facts of one or more articles.

The order of the questions about a claim:

1. Does it stand in the draft's own dateline or byline? Then it is no claim about the story.
2. Is its whole sentence a sentence of the article? Then the article says these very words.
3. What does its kind say (`Kind.relate`)?
4. Over several articles: the best answer counts, and one that says otherwise is warned about.

Neither text is read with the codes of a news wire in it (`assistant.wire`); what is reported
stands where it does in the texts as they came. Beside the verdicts stand warnings about certainty
(`assistant.speech.hedges`): they judge nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from assistant.deadline import grace, tick
from assistant.errors import DeadlineError
from assistant.facts import Facts, find_facts, kinds
from assistant.furniture import furniture, in_furniture
from assistant.kind import Evidence, Fact, Finding, Judgement, Notice, Report, Scene, Verdict
from assistant.limits import limits
from assistant.memo import Shelf, uncollected
from assistant.memo import read as count_read
from assistant.one_fix import one_fix
from assistant.speech.hedges import notices
from assistant.text import Span, Text
from assistant.wire import Uncoded, uncoded

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
    """An article read once: as it came, its text without codes, and the facts of its body."""

    article: Uncoded
    text: Text
    facts: Facts

    def says(self, sentence: str) -> Span | None:
        """Where the body has a sentence word for word."""
        # most drafts have none: a short article is searched before its sentences are kept
        if len(self.text.raw) <= _SHORT and sentence not in self.text.view(_flat):
            return None
        return self.text.view(_bodies).get(sentence)


def _read_source(article: str) -> Source:
    count_read(len(article))
    read = uncoded(article, article=True)
    text = Text(read.text)
    return Source(read, text, Facts(text))


def _flat(text: Text) -> str:
    return _plain(text.raw)


def _bodies(text: Text) -> dict[str, Span]:
    """Sentence -> its span, of the body only."""
    sentences: dict[str, Span] = {}
    openings = {piece.span.end for piece in furniture(text) if piece.name == "dateline"}
    for span in text.sentences:
        for start in (span.start, *(end for end in openings if span.start < end < span.end)):
            body = Span(start, span.end)
            if in_furniture(text, body) is None:
                sentences.setdefault(_plain(text[body]), body)
    return sentences


# An article's facts and sentences. The last few articles stay read: an editor checks many drafts
# against one. A megabyte of text takes up to 250 megabytes of memory when it is read.
read_source = Shelf(_read_source, entries=8, characters=400_000)


def _plain(sentence: str) -> str:
    return " ".join(sentence.split())


def _sentences(text: Text) -> list[str]:
    """Each once: a draft without full stops is one sentence with very many claims."""
    return [_plain(text[span]) for span in text.sentences]


def check_texts(articles: Sequence[str], draft: str) -> Report:
    """Every fact of ``draft`` judged against ``articles``; see `assistant.check`.

    Where the time of an `assistant.deadline` is up, what was judged by then.
    """
    with uncollected():  # all that was read of the draft is gone at its end
        return _heard(articles, draft)


def _heard(articles: Sequence[str], draft: str) -> Report:
    count_read(len(draft))
    heard = _Hearing(uncoded(draft))
    try:
        for article in articles:
            heard.put_to(read_source(article))
        heard.warn()
    except DeadlineError:
        return _partial_report(heard, tuple(articles))
    return heard.report(tuple(articles), _OVER.format(limits().facts) if heard.over else None)


_OVER = "Only the first {:,} facts of the text were judged, as many as are accepted."
_LATE = "The time was up before the whole text was judged."
# for finding the facts of a short text whose article took all the time, in seconds
_GRACE = 0.2
_SHORT = 20_000


def _partial_report(heard: _Hearing, articles: tuple[str, ...]) -> Report:
    """What was judged, and the facts that were not reached."""
    if not heard.answers and len(heard.text.raw) <= _SHORT:
        with suppress(DeadlineError), grace(_GRACE):
            # without the article's help to tell a name
            for fact in find_facts(Text(heard.text.raw)):
                heard.answers[fact.span, fact.kind] = [(_UNREACHED, 0, fact)]
    heard.close(len(articles))
    return heard.report(articles, _LATE)


_UNREACHED = Judgement(Verdict.UNCHECKED, "The time was up before it was judged.")


class _Hearing:
    """The claims of a draft and what each article answers to them, so far."""

    def __init__(self, draft: Uncoded) -> None:
        self.draft = draft
        self.text = Text(draft.text)
        self.sources: list[Source] = []
        # a claim's span and kind -> the answers, each with the number of its article
        self.answers: dict[tuple[Span, str], list[tuple[Judgement, int, Fact]]] = {}
        self.warnings: list[Notice] = []
        # whether there were more claims than are judged
        self.over = False

    def put_to(self, source: Source) -> None:
        """Judges every claim, up to as many as are accepted, against one more article.

        :raises DeadlineError: what was judged by then stays.
        """
        number = len(self.sources)
        self.sources.append(source)
        claims = find_facts(self.text, source.text)
        scene = Scene(self.text, source.text, claims, source.facts)
        most = limits().facts
        over = Judgement(Verdict.UNCHECKED, _OVER.format(most))
        self.over = self.over or len(claims) > most
        place = 0
        try:
            for place, claim in enumerate(claims):
                tick()
                judgement = judge(claim, scene, source) if place < most else over
                self._answer(claim, judgement, number)
        except DeadlineError:
            for claim in claims[place:]:
                self._answer(claim, _UNREACHED, number)
            raise

    def _answer(self, claim: Fact, judgement: Judgement, number: int) -> None:
        self.answers.setdefault((claim.span, claim.kind), []).append((judgement, number, claim))

    def warn(self) -> None:
        """Adds what is said of certainty."""
        self.warnings.extend(_certainty(self.draft, self.text, self.sources))

    def close(self, articles: int) -> None:
        """Takes back what an article that was not reached could still speak for."""
        for answers in self.answers.values():
            best = min(answers, key=_rank)[0]
            if len(answers) < articles and best.verdict.flagged:
                answers[:] = [(_UNREACHED, number, claim) for _, number, claim in answers]

    def report(self, articles: tuple[str, ...], partial: str | None) -> Report:
        """The best answer to each claim, in the order of the text."""
        findings: list[Finding] = []
        warnings = list(self.warnings)
        for (span, kind), judged in sorted(self.answers.items(), key=_place):
            judgement, number, claim = min(judged, key=_rank)
            # what is wrong may be the "more than" before the value: the kind says how far it goes
            findings.append(
                Finding(
                    kind,
                    *self.draft.told(judgement.span or span),
                    judgement.verdict,
                    judgement.reason,
                    _evidence(self.sources, judgement.evidence, number),
                    judgement.suggestion,
                )
            )
            warnings.extend(self._disagreements(claim, judgement, judged))
        warnings.sort(key=lambda notice: (notice.start, notice.end))
        return Report(articles, self.draft.raw, one_fix(findings), tuple(warnings), partial)

    def _disagreements(
        self, claim: Fact, chosen: Judgement, judged: list[tuple[Judgement, int, Fact]]
    ) -> list[Notice]:
        """Another article that contradicts what the chosen one supports."""
        if len(judged) == 1 or chosen.verdict.flagged:
            return []
        return [
            Notice(
                *self.draft.told(claim.span),
                f"Another article says otherwise: {judgement.reason}",
                _evidence(self.sources, judgement.evidence, number),
            )
            for judgement, number, _ in judged
            if judgement.verdict is Verdict.CONTRADICTED
        ]


def _place(answered: tuple[tuple[Span, str], object]) -> tuple[int, int, str]:
    # (a flat tuple: a pair of pairs takes ten times as long to compare)
    (start, end), kind = answered[0]
    return start, end, kind


def _rank(answer: tuple[Judgement, int, Fact]) -> int:
    return _ORDER.index(answer[0].verdict)


def _evidence(
    sources: Sequence[Source], spans: Sequence[Span], number: int = 0
) -> tuple[Evidence, ...]:
    if not spans:  # of most claims of a long draft
        return ()
    pieces = map(sources[number].article.told, spans)
    return tuple(Evidence(start, end, text, number) for text, start, end in pieces)


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
    span = source.says(scene.draft.view(_sentences)[claim.sentence])
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


def _certainty(draft: Uncoded, text: Text, sources: list[Source]) -> list[Notice]:
    """A hedge or a negation that the draft leaves out: of several articles, all must have it."""
    told = [notices(text, source.text) for source in sources]
    shared = set.intersection(*({span for span, _, _ in one} for one in told))
    return [
        Notice(*draft.told(span), reason, _evidence(sources, spans))
        for span, reason, spans in told[0]
        if span in shared
    ]
