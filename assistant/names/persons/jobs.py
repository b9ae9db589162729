"""What somebody is, beside the name: a co-host and no producer, a deputy director and no director.

Read are the words right before a name ("senior curator Ann Lee"), between commas right behind it
(", a doctor and deputy director of the ..."), and what somebody is said to be ("is the deputy
director"). A draft's job is wrong where the article has this person in another of the same
sort, and has the draft's nowhere near: see `assistant.lexicon.jobs`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from assistant.kind import Judgement, Verdict
from assistant.lexicon.jobs import NOW, SORTS, STEPPED, STEPS
from assistant.lexicon.standing import PAST
from assistant.lexicon.titles import HONORIFICS
from assistant.lexicon.verbs import FINITE
from assistant.names.casing import plain
from assistant.names.names import Name
from assistant.text import Span, Text, Token

__all__ = ["judge_job"]

# words of a job, and words before it that may say which step or when
_LONGEST, _BEFORE = 5, 3
# tokens behind a name in which its job may stand, and mentions that are read
_REACH, _MOST = 16, 24
_HONOURED = HONORIFICS | {"dr", "prof", "professor", "."}
_OPENS = frozenset((",", "(", "-", "–", "—"))
_IS = frozenset("is was as became becomes remains been".split())
_SERVES = frozenset("has serves served works worked".split())
_PREPOSITIONS = frozenset("of at for in with on by to from under than".split())
_FOLLOW = _PREPOSITIONS | {"and", "but", "who"}
_ENDS = frozenset((".", ";", ":", ")", '"', "”", "!", "?"))
# what opens a clause on somebody else: ", while Tim Roe, president of"
_TURNS = frozenset("while whereas although though when after before because since".split())


class Job(NamedTuple):
    """``key``: its words; ``step``: a deputy's or so; ``past``: held once, ``now``: still."""

    key: str
    step: bool
    past: bool
    now: bool
    span: Span


def judge_job(
    claim: Name, draft: Text, mentions: Iterable[Name], article: Text
) -> Judgement | None:
    """What speaks against the job that the draft gives a person; None where nothing does."""
    ours = list(_jobs(claim, draft))
    if not ours:
        return None
    mentions = list(mentions)[:_MOST]
    theirs = list(chain.from_iterable(_jobs(mention, article) for mention in mentions))
    for job in ours:
        other = next((other for other in theirs if _excludes(job, other)), None)
        if other is None or any(_same(job, near) for near in (*theirs, *_near(mentions, article))):
            continue
        said = f"The article has “{article[other.span]}” of this person."
        within = claim.span.start <= job.span.start and job.span.end <= claim.span.end
        rest = draft.raw[job.span.end : claim.span.end]
        suggestion = f"{article[other.span]}{rest}" if within else None
        return Judgement(Verdict.CONTRADICTED, said, (other.span,), suggestion)
    return None


def _excludes(job: Job, other: Job) -> bool:
    if job.key == other.key:
        last = job.key.split()[-1]
        return (job.step != other.step and last in STEPPED) or (job.now and other.past)
    mine, theirs = _sorts().get(job.key, {}), _sorts().get(other.key, {})
    shared = mine.keys() & theirs.keys()
    return bool(shared) and all(mine[sort] != theirs[sort] for sort in shared)


def _same(job: Job, other: Job) -> bool:
    """The article says it too, in one word or the other."""
    if job.step != other.step or (job.now and other.past):
        return False
    mine, theirs = _sorts()[job.key], _sorts()[other.key]
    return any(theirs.get(sort) == line for sort, line in mine.items())


@cache
def _sorts() -> dict[str, dict[int, int]]:
    """A job -> the line that it stands in, by the sort."""
    found: dict[str, dict[int, int]] = {}
    for sort, table in enumerate(SORTS.strip().split("\n\n")):
        for line, row in enumerate(table.splitlines()):
            for words in row.split(", "):
                found.setdefault(words, {})[sort] = line
    return found


@cache
def _begins() -> frozenset[str]:
    return frozenset(words.split()[0] for words in _sorts())


def _jobs(name: Name, text: Text) -> Iterator[Job]:
    """What the text says right beside a mention that its person is."""
    tokens = text.tokens
    first, last = text.token_index(name.span.start), text.token_index(name.span.end - 1)
    start = first
    if name.title is not None:
        start = text.token_index(max(name.title.start, name.title.end - 1)) + 1
    while start > 0 and tokens[start - 1].lower in _HONOURED:
        start -= 1
    closed = last + 1 < len(tokens) and tokens[last + 1].text in (",", ".")
    if start > 1 and tokens[start - 1].text == "," and closed:
        start -= 1
    if (job := _ending(tokens, start)) is not None:
        yield job
    yield from _behind(tokens, last + 1)


def _ending(tokens: Sequence[Token], stop: int) -> Job | None:
    """The job whose words end right before a token."""
    for length in range(min(_LONGEST, stop), 0, -1):
        words = _words(tokens, stop - length, stop)
        if words in _sorts():
            return _job(tokens, words, stop - length, stop)
    return None


def _words(tokens: Sequence[Token], first: int, stop: int) -> str:
    return " ".join(plain(token.lower) for token in tokens[first:stop])


def _job(tokens: Sequence[Token], words: str, first: int, stop: int) -> Job:
    start = first
    step = past = now = False
    for at in range(first - 1, max(first - 1 - _BEFORE, -1), -1):
        word = tokens[at].lower
        if not (word.isalpha() or word == "-"):
            break
        step, past, now = step or word in STEPS, past or word in PAST, now or word in NOW
        if word in STEPS or word in PAST or word in NOW:
            start = at
    return Job(words, step, past, now, Span(tokens[start].start, tokens[stop - 1].end))


def _behind(tokens: Sequence[Token], at: int) -> Iterator[Job]:
    """ ", a doctor and deputy director of the ...", "is the deputy director"."""
    if at + 1 >= len(tokens) or tokens[at].text not in _OPENS | _IS | _SERVES:
        return
    spot, stop, fresh, past = at + 1, min(at + _REACH, len(tokens)), True, False
    while spot < stop:
        token = tokens[spot]
        word = token.lower
        if token.text in _ENDS or word in _TURNS or (word == "," and _named(tokens, at, spot)):
            return
        if word == "who" or (spot == at + 1 and word in _SERVES | _IS):
            fresh = True
        elif word in _PREPOSITIONS:
            fresh = False
        elif word in _IS | _SERVES:
            past = past or word in ("was", "served", "worked")
            fresh = True
        elif fresh and word in FINITE and word not in _sorts():
            return
        elif fresh and (found := _starting(tokens, spot, stop)):
            job, spot = found
            follow = tokens[spot] if spot < len(tokens) else None
            if follow is not None and follow.text[0].isupper():
                return  # ", director Ann Lee said": of the next one
            if follow is None or follow.lower in _FOLLOW or not follow.text.isalpha():
                yield job._replace(past=job.past or past)
            continue
        elif word == "," and not fresh:
            return
        spot += 1


def _named(tokens: Sequence[Token], at: int, comma: int) -> bool:
    """Two capitalised words and no more stand between two commas: the next one of a list."""
    one, two = tokens[comma - 2 : comma]
    parted = comma - 3 > at and tokens[comma - 3].text in (",", "and")
    return parted and all(t.text.istitle() and _is_no_job(t) for t in (one, two))


def _is_no_job(token: Token) -> bool:
    return plain(token.lower) not in _sorts()


def _starting(tokens: Sequence[Token], at: int, stop: int) -> tuple[Job, int] | None:
    if plain(tokens[at].lower) not in _begins():
        return None
    for length in range(min(_LONGEST, stop - at), 0, -1):
        words = _words(tokens, at, at + length)
        if words in _sorts():
            return _job(tokens, words, at, at + length), at + length
    return None


def _near(mentions: Sequence[Name], article: Text) -> Iterator[Job]:
    """All jobs that stand in the sentences of a person's mentions, or in the next ones."""
    numbers = {article.sentence_index(mention.span.start) for mention in mentions}
    for number in sorted(numbers | {number + 1 for number in numbers}):
        if number >= len(article.sentences):
            continue
        spot, stop = article.token_range(number)
        while spot < stop:
            found = _starting(article.tokens, spot, stop)
            if found is not None:
                yield found[0]
            spot = found[1] if found else spot + 1
