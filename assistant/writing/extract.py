"""The writer without weights: the article's own sentences, picked and trimmed."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from assistant.draft import EXTRACT, Candidate
from assistant.lexicon.grammar import (
    HARM,
    PREPOSITIONS,
    SAYING,
)
from assistant.text import Text
from assistant.writing import trim
from assistant.writing.acronyms import by_acronym
from assistant.writing.alone import dangling, stands_alone
from assistant.writing.body import Sentence, body, content_words, weights
from assistant.writing.clause import Word, join, split
from assistant.writing.cut import cuts
from assistant.writing.framing import due, said
from assistant.writing.grammar import finite, is_finite, main_verb, opens_clause
from assistant.writing.inner import described, own_end, relative_end, whom
from assistant.writing.prompts import Prompt
from assistant.writing.shapes import is_year
from assistant.writing.shortening.ends import stubs
from assistant.writing.shortening.shorter import forms
from assistant.writing.speaker import credit, drop_speaker, official
from assistant.writing.style import called, common, headlinese, shorten_names
from assistant.writing.summaries.summarise import summaries
from assistant.writing.tense import present

__all__ = ["ExtractWriter", "claim", "common", "headlines", "rate"]

# sentences that a headline may be made of
_REACH = 14
_FURTHER = 60
# sentences that tell today's news: further on the past is the past
_NEWS = 6
_SHORTEST = 18
# code points of a sentence that is read word by word; longer ones are no prose
_LONGEST = 900
# what is on the other side of one of these is a sentence of its own
_BREAKS = (":", ";", "-", "–", "—", "--", "…", "...")
_PAST = re.compile(
    r"January|February|March|April|June|July|August|September|October|November|December"
    r"|(?:19|20)\d\d|ago|previously|formerly"
)
_SUBJECTS = frozenset("it he she they".split())


class ExtractWriter:
    """Headlines and summaries whose every word stands in the article."""

    ranked = True

    def write(self, article: Text, prompt: Prompt, count: int) -> list[Candidate]:
        if prompt.task == "headline":
            return headlines(article, prompt.max_chars or 10**6, count)
        return summaries(article, prompt.sentences or 1, count)


def headlines(article: Text, max_chars: int, count: int) -> list[Candidate]:
    """Up to ``count`` headlines of at most ``max_chars`` code points, best first."""
    story = body(article)
    found: dict[str, Candidate] = {}
    # a story that begins with scenes or questions says further on what it is about
    for part in (story[:_REACH], story[_REACH:_FURTHER]):
        if len(found) >= count:
            break
        for sentence in part:
            tail = said(article, sentence)
            # what officials saw is as good as known
            theirs = bool(tail) and not official(tail)
            for words, cost in _clauses(article, sentence):
                worth = claim(sentence) - 0.5 * cost
                owed = due(article, sentence, words)
                if owed is None:
                    continue
                fits: list[Candidate] = []
                if not owed:
                    fits += _fit(article, words, max_chars, worth, sentence.index)
                    if theirs and words[-1].end <= tail[0].start:
                        owed = credit(tail, article.view(called))
                if owed:
                    fits += _fit(article, words, max_chars, worth, sentence.index, owed)
                for candidate in fits:
                    known = found.get(candidate.text)
                    if known is None or known.score < candidate.score:
                        found[candidate.text] = candidate
    for text in stubs(found):
        del found[text]
    ranked = sorted(found.values(), key=lambda c: (-c.score, c.text))
    return ranked[:count]


def rate(
    article: Text, sentence: Sentence, words: Sequence[Word], text: str, max_chars: int
) -> float | None:
    """What ``text``, made of ``words`` of a sentence, is worth as a headline, on the scale of
    `headlines`; None where it does not say by itself whom and what it is about."""
    if not stands_alone(words) or dangling(words):
        return None
    cost = _leaning(words, sentence.index)
    return claim(sentence) - 0.5 * cost + _told(article, text) + 0.1 * _fullness(text, max_chars)


def _fullness(text: str, max_chars: int) -> float:
    return min(1.0, len(text) / min(max_chars, 60))


# "years after the mill closed": that it closed is no news
_LONG_AGO = frozenset("week weeks month months year years decade decades".split())


def _clauses(article: Text, sentence: Sentence) -> Iterator[tuple[list[Word], float]]:
    """The clauses of a sentence that may stand alone, with what choosing them costs."""
    if sentence.span.end - sentence.span.start > _LONGEST:
        return
    words = by_acronym(split(article, sentence.span), article)
    if not words or words[0].mark or any(w.text == "?" for w in words):
        return
    words = trim.drop_links(trim.bare(words))
    told, claimed = drop_speaker(words)
    if told and told[0].lower not in _SUBJECTS:
        # "the bank said it would": only the speaker says who "it" is
        words = told
    words = trim.drop_links(trim.drop_asides(trim.drop_days(words)))
    whole = trim.bare(trim.drop_lead(words))
    if stands_alone(whole):
        yield whole, (0.3 if claimed else 0.0) + _leaning(whole, sentence.index)
    shorter = trim.drop_modifier(whole)
    if len(shorter) < len(whole) and stands_alone(shorter):
        yield shorter, 0.15 + (0.3 if claimed else 0.0)
    for at in range(3, len(words) - 3):
        start = described(words, at)
        if start is not None:
            inner = [*words[start:at], *words[at + 1 : own_end(words, start, at)]]
            if stands_alone(trim.bare(inner)) and not _dated(inner):
                yield trim.bare(inner), 0.2 + (0.3 if claimed else 0.0)
    for at in range(3, len(words) - 3):
        named = whom(words, at)
        if named:
            inner = trim.bare([*named, *words[at + 1 : relative_end(words, at)]])
            if stands_alone(inner) and not _dated(inner):
                yield inner, 0.3 + (0.3 if claimed else 0.0)
    # a clause inside: "..., in which militants fired 18 rockets"
    for at in range(3, len(words) - 4):
        start = at + 1
        if words[at].lower == "which" and words[at - 1].lower == "in":
            cost = 0.1
        elif words[at].lower in ("after", "because") and words[at - 1].lower not in _LONG_AGO:
            cost = 0.2
        else:
            continue
        verb = finite(words, start) or start
        # "after rows with Lima and the judge left": where does it begin
        joined = any(word.lower in ("and", "or") for word in words[start:verb])
        # "days after claims he fled": no subject
        if opens_clause(words, start) and not joined and words[start].lower not in SAYING:
            inner = trim.bare(words[start:])
            if stands_alone(inner):
                yield inner, cost + (0.3 if claimed else 0.0)


def _dated(words: Sequence[Word]) -> bool:
    """ "A siege that ended the war in 1865": what says more of a thing is of another time."""
    return any(is_year(word.text) for word in words)


def _leaning(words: Sequence[Word], index: int) -> float:
    """What an opening costs that no editor would choose: an adverbial, or "The court", of
    which only an earlier sentence says which."""
    cost = 0.0
    if words[0].lower in PREPOSITIONS:
        cost += 0.3
    if words[0].lower == "the" and words[1].text[0].islower() and index:
        cost += 0.2
    verb = main_verb(words)
    if verb is not None and words[verb].lower in ("was", "were"):
        # a scene, or what had been before: news has another verb
        cost += 0.3
    if index and any(_PAST.fullmatch(word.text) for word in words):
        # another time: with the date cut off it would read as today's news
        cost += 0.4
    for at, word in enumerate(words[:-1]):
        points = word.lower in ("this", "these", "those", "such")
        if points or (word.lower == "that" and words[at + 1].text[0].isupper()):
            cost += 0.2
    return cost


def claim(sentence: Sentence) -> float:
    """A sentence's claim to the headline. The weights, here and in `_fit`, were found on 300
    articles against their own headlines and held on 186 others (ROUGE-L 20.4 -> 22.3)."""
    opening = 0.3 if sentence.index == 0 else 0.0
    return 1.5 * sentence.central + 0.3 / math.sqrt(1 + sentence.index) + opening


def _fit(
    article: Text,
    words: list[Word],
    max_chars: int,
    score: float,
    index: int,
    tail: Sequence[Word] = (),
) -> Iterator[Candidate]:
    """The clause cut where it fits, the longest first; at most three lengths of each form.

    ``tail``: who said it, put after each.
    """
    told = present(words, article.view(common)) if index < _NEWS else words
    verb = main_verb(words)
    now = {word.start: word for word in told}
    for form, loss in forms(words):
        given = 0
        for cut in cuts(form):
            kept = [now[word.start] for word in form[: cut.at] if word.start in now]
            if not _same_verb(kept, words, verb):
                continue
            kept = [*headlinese(trim.bare(kept)), *tail]
            if len(kept) > 3 and kept[-1].end - kept[0].start > max_chars:
                kept = shorten_names(kept, article)
            if any(word.mark and word.text in _BREAKS for word in kept) or dangling(kept):
                continue
            text, places = join(article.raw, kept)
            if len(text) > max_chars:
                continue
            if len(text) < _SHORTEST or len(kept) < 3:
                break
            full = 0.1 * _fullness(text, max_chars)
            worth = score + _told(article, text) + full - 0.3 * cut.cost - loss
            yield Candidate(text, worth, places, EXTRACT)
            given += 1
            if given == 3:
                break


def _same_verb(kept: Sequence[Word], words: Sequence[Word], verb: int | None) -> bool:
    """Is the verb of what is kept that of the clause? "The final documented sighting" has lost
    it, and its participle would read as one."""
    left = main_verb(kept)
    if left is None or verb is None or kept[0].start != words[0].start:
        return True
    return kept[left].start >= words[verb].start or is_finite(words, _at(words, kept[left]))


def _at(words: Sequence[Word], one: Word) -> int:
    return next((at for at, word in enumerate(words) if word.start == one.start), 0)


def _told(article: Text, text: str) -> float:
    """How much of the story the words of a headline carry: its own words, a figure, harm that
    came to people."""
    words = set(content_words(text))
    table = weights(article)
    worth = 0.12 * sum(table.get(word, 0.0) for word in sorted(words))
    worth += 0.05 if any(any(map(str.isdigit, word)) for word in words) else 0.0
    return worth + (0.15 if words & HARM else 0.0)
