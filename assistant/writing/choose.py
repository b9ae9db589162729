"""From what writers offer to the drafts that are shown: each checked, repaired or dropped.

The order of the questions about a candidate:

1. Is it formed as it should be (`assistant.writing.form.fault`)?
2. Does the checker flag nothing in it, and warn of nothing (a "not" left out)? A flagged fact
   with a suggestion is repaired once.
3. How does it rank: the writer's score, the story it tells, its length?
4. Is it unlike those already chosen?

The article's own words (`extract`) fill what no model candidate is left for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from assistant.check import check_texts
from assistant.deadline import grace
from assistant.draft import EXTRACT, Candidate, Draft, Dropped, Provenance, placed
from assistant.errors import DeadlineError
from assistant.kind import Report
from assistant.lexicon.grammar import HARM
from assistant.text import Span, Text
from assistant.writing import ExtractWriter, Writer, load_prompt
from assistant.writing.body import content_words, weights
from assistant.writing.clause import split
from assistant.writing.cut import cuts
from assistant.writing.form import alike, fault, same_deed, tidy
from assistant.writing.house import house_style
from assistant.writing.label import labels
from assistant.writing.repair import first_flag, repaired, restored
from assistant.writing.trim import bare

__all__ = ["choose_headlines", "choose_summary"]

# candidates asked for each headline shown
_BREADTH = 4
# code points that a second headline has at least, if it can
_FULL = 40
# the part of the shorter headline's letters that a second one may share with it
_SHARED = 0.5
_LATE = "The time was up before all that was offered was written and checked."
# what is read of an article for its opening when the time is up, in code points
_GLANCE = 5000
# seconds for that: more than it ever takes
_ROUNDING = 5.0


def choose_headlines(article: Text, writer: Writer, count: int, max_chars: int) -> list[Draft]:
    """Up to ``count`` checked headlines, best first; fewer where the article gives no more."""
    prompt = load_prompt("headline").limited(max_chars=max_chars)
    dropped: list[Dropped] = []
    drafts: list[Draft] = []
    try:
        for source in _sources(writer):
            offered = _prepare(source.write(article, prompt, count * _BREADTH), "headline")
            offered = [_shortened(candidate, max_chars) for candidate in offered]
            if not getattr(source, "ranked", False):
                offered = _weighed(article, offered, max_chars)
            rest = sorted(offered, key=lambda c: (-c.score, c.text))
            while rest and len(drafts) < count:
                candidate = _next(rest, drafts)
                rest.remove(candidate)
                if any(_repeats(candidate, draft) for draft in drafts):
                    dropped.append(_drop(candidate, "It says what a chosen headline says."))
                    continue
                if draft := _printed(article, candidate, max_chars, dropped):
                    drafts.append(draft)
        if not drafts:
            told = (
                _printed(article, one, max_chars, dropped) for one in labels(article, max_chars)
            )
            drafts = list(islice(filter(None, told), 1))
    except DeadlineError:
        drafts = [replace(draft, partial=_LATE) for draft in drafts]
    return _with_dropped(drafts, dropped)


def choose_summary(article: Text, writer: Writer, sentences: int) -> Draft:
    """The best checked summary. Where all else fails it is the article's own sentences."""
    prompt = load_prompt("summary").limited(sentences=sentences)
    dropped: list[Dropped] = []
    try:
        for source in _sources(writer):
            offered = _prepare(source.write(article, prompt, _BREADTH), "summary")
            for candidate in offered:
                if len(candidate.text) > len(article.raw):
                    dropped.append(_drop(candidate, "It is longer than the article."))
                elif draft := _accept(article, candidate, "summary", 0, dropped):
                    return _with_dropped([draft], dropped)[0]
        draft = _last_resort(article, sentences)
    except DeadlineError:
        draft = _opening(article, sentences)
    return _with_dropped([draft], dropped)[0]


def _sources(writer: Writer) -> Iterable[Writer]:
    yield writer
    if not isinstance(writer, ExtractWriter):
        yield ExtractWriter()


def _prepare(offered: Iterable[Candidate], task: str) -> list[Candidate]:
    """Tidied, each text once."""
    found: dict[str, Candidate] = {}
    for candidate in offered:
        text = tidy(candidate.text, task)
        if text != candidate.text:
            kept = tuple(p for p in candidate.provenance if p.end <= len(text))
            same = candidate.text.startswith(text)
            candidate = replace(candidate, text=text, provenance=kept if same else ())
        if text:
            found.setdefault(text, candidate)
    return list(found.values())


def _shortened(candidate: Candidate, max_chars: int) -> Candidate:
    """A headline over the limit, cut where a clause of it ends; as it was if it has none."""
    if len(candidate.text) <= max_chars:
        return candidate
    whole = Span(0, len(candidate.text))
    words = split(Text(candidate.text), whole)
    for cut in cuts(words):
        text = candidate.text[: bare(words[: cut.at])[-1].end]
        if len(text) <= max_chars:
            kept = tuple(p for p in candidate.provenance if p.end <= len(text))
            return replace(candidate, text=text, provenance=kept)
    return candidate


def _weighed(article: Text, offered: Sequence[Candidate], max_chars: int) -> list[Candidate]:
    """What a model says of its drafts, and what they tell of the story."""
    top = max((candidate.score for candidate in offered), default=0.0)
    table = weights(article)

    def worth(candidate: Candidate) -> float:
        told = sum(table.get(word, 0.0) for word in set(content_words(candidate.text)))
        fullness = min(1.0, len(candidate.text) / min(max_chars, 60))
        return (candidate.score - top) + 0.1 * round(told, 6) + 0.15 * fullness

    return [replace(candidate, score=worth(candidate)) for candidate in offered]


def _next(rest: Sequence[Candidate], drafts: Sequence[Draft]) -> Candidate:
    """The best of those left: after the first one, what it adds to those chosen counts too."""
    if not drafts:
        return rest[0]
    said = {word for draft in drafts for word in content_words(draft.text)}

    def worth(candidate: Candidate) -> float:
        words = set(content_words(candidate.text))
        new = words - said
        figure = any(any(map(str.isdigit, word)) for word in new)
        # one headline tells the toll: the next one may tell how it came about
        toll = bool(words & HARM and said & HARM)
        news = 0.4 * len(new) / max(1, len(words))
        # of two beside the news the one that says more of it
        thin = 1.5 * max(0, _FULL - len(candidate.text)) / _FULL
        return candidate.score + news + (0.25 if figure else 0.0) - (0.2 if toll else 0.0) - thin

    return max(rest, key=worth)


def _repeats(candidate: Candidate, draft: Draft) -> bool:
    """Says the candidate what the draft says: in words alike, or in most of the same words of the
    article, though one tells in another tense, or of another part of the sentence too?"""
    if alike(candidate.text, draft.text) or same_deed(candidate.text, draft.text):
        return True
    one = {at for p in candidate.provenance for at in range(p.article_start, p.article_end)}
    other = {at for p in draft.provenance for at in range(p.article_start, p.article_end)}
    return len(one & other) >= _SHARED * max(1, min(len(one), len(other)))


def _printed(
    article: Text, candidate: Candidate, max_chars: int, dropped: list[Dropped]
) -> Draft | None:
    """The candidate as newspapers print it; as it was offered, where that does not hold."""
    styled = house_style(candidate, article)
    if styled != candidate and (draft := _accept(article, styled, "headline", max_chars, [])):
        return draft
    return _accept(article, candidate, "headline", max_chars, dropped)


def _accept(
    article: Text, candidate: Candidate, task: str, max_chars: int, dropped: list[Dropped]
) -> Draft | None:
    """The candidate as a draft, repaired where it must be; None (and a reason) if it cannot."""
    if wrong := fault(candidate.text, task, max_chars):
        dropped.append(_drop(candidate, wrong))
        return None
    if candidate.origin != EXTRACT and _strange(article, candidate.text):
        dropped.append(_drop(candidate, "Most of its words are not the article's."))
        return None
    report = _checked(article, candidate.text)
    if not report.ok:
        # the article's own words are not repaired: where the checker doubts them, they may lean
        # on what was cut off, and another word in their place would be nobody's
        own = candidate.origin == EXTRACT or (
            task == "summary" and placed(candidate.text, candidate.provenance)
        )
        better = None if own else repaired(candidate, report)
        if better is None and task == "summary":
            better = restored(article, candidate, report)
        if better is not None and fault(better.text, task, max_chars) is None:
            again = _checked(article, better.text)
            if again.ok and not again.warnings:
                dropped.append(_drop(candidate, f"Repaired: {first_flag(report).reason}"))
                return _draft(better, again)
        dropped.append(_drop(candidate, first_flag(report).reason))
        return None
    if report.warnings:
        dropped.append(_drop(candidate, report.warnings[0].reason))
        return None
    return _draft(candidate, report)


def _checked(article: Text, text: str) -> Report:
    """:raises DeadlineError: nothing that was checked in part is offered."""
    report = check_texts([article.raw], text)
    if report.partial:
        raise DeadlineError(report.partial)
    return report


# In the development corpora 60-75 % of a human headline's content words stand in the opening of
# its article: a draft far below that tells something else, or nothing at all
_OWN_WORDS = 0.4


def _strange(article: Text, text: str) -> bool:
    words = content_words(text)
    known = weights(article)
    return sum(word in known for word in words) < _OWN_WORDS * len(words)


def _draft(candidate: Candidate, report: Report) -> Draft:
    return Draft(candidate.text, report, candidate.origin, candidate.provenance, candidate.read)


def _last_resort(article: Text, sentences: int) -> Draft:
    """The opening of the article as it stands: nothing of it can be false to it."""
    spans = article.sentences[:sentences]
    start, end = spans[0].start, spans[-1].end
    text = article.raw[start:end]
    report = check_texts([article.raw], text)
    return Draft(text, report, EXTRACT, (Provenance(0, len(text), start, end),))


def _opening(article: Text, sentences: int) -> Draft:
    """The same when the time is up: of the sentences that stand in the article's first lines,
    and not checked, as reading the article would take the time that there is not."""
    skipped = len(article.raw) - len(article.raw.lstrip())
    glance = Text(article.raw[skipped : skipped + _GLANCE])
    with grace(_ROUNDING):
        spans = glance.sentences[:sentences]
    if len(spans) > 1 and spans[-1].end == _GLANCE:
        spans.pop()
    start, end = skipped + spans[0].start, skipped + spans[-1].end
    text = article.raw[start:end]
    report = check_texts([article.raw], text)
    return Draft(text, report, EXTRACT, (Provenance(0, len(text), start, end),), partial=_LATE)


def _drop(candidate: Candidate, reason: str) -> Dropped:
    return Dropped(candidate.text, reason, candidate.origin)


def _with_dropped(drafts: list[Draft], dropped: list[Dropped]) -> list[Draft]:
    """The first draft carries what was dropped on the way to all of them."""
    if drafts and dropped:
        drafts[0] = replace(drafts[0], dropped=tuple(dropped))
    return drafts
