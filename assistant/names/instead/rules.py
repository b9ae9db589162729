"""Whether the article has another name where a draft has this one: every rule in turn."""

from __future__ import annotations

from bisect import bisect

from assistant.context import spots_of
from assistant.deeds.doers import doer
from assistant.deeds.sayers import sayer
from assistant.deeds.turned import turned
from assistant.in_place import in_place
from assistant.kind import Judgement, Verdict, unsupported
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of, state_of
from assistant.names.instead.anchored import anchored
from assistant.names.instead.both import may_both_hold
from assistant.names.instead.company import out_of_company
from assistant.names.instead.frames import framed
from assistant.names.instead.headed import headed
from assistant.names.instead.likeliest import likeliest, outweighed
from assistant.names.instead.misfit import misfit
from assistant.names.instead.off_topic import off_topic
from assistant.names.instead.passing import in_passing
from assistant.names.instead.quoted import quoted
from assistant.names.instead.retold import retold
from assistant.names.instead.slots import Rival, rival
from assistant.names.instead.tied import tied
from assistant.names.names import Name, written
from assistant.names.register import Register
from assistant.text import Span, Text

__all__ = ["in_its_place"]


def in_its_place(name: Name, draft: Text, book: Register, judgement: Judgement) -> Judgement:
    """The judgement, unless the article tells of another name what the draft tells of this."""
    if judgement.verdict in (Verdict.CONTRADICTED, Verdict.UNCHECKED):
        return judgement
    copies = judgement.verdict is not Verdict.SUPPORTED
    if not copies and in_place(draft, name.span, book.article):
        return judgement
    other = rival(name, draft, book, judgement.evidence, copies)
    if other is None and not copies and (exchanged := turned(name, draft, book.article)):
        return exchanged
    told = None
    if other is None:
        told = framed(name, draft, book)
        if told is None and not copies:
            told = doer(name, draft, book) or sayer(name, draft, book) or headed(name, draft, book)
    if told is not None:
        other = Rival(told.span, written(told, book.article))
    elif other is None and not copies:
        held = anchored(name, draft, book.article) or quoted(name, draft, book.article)
        other = held and Rival(held, book.article[held])
    if other is None and not copies and (elsewhere := retold(name, draft, book)):
        right = elsewhere.name
        if may_both_hold(name, right.span, draft, book.article, True):
            return judgement
        if not elsewhere.sure:
            return _of_another(right, name, draft, book)
        other = Rival(right.span, written(right, book.article))
    passing = None
    # a headline tells one piece of news, a summary several: each name may be of another
    one_piece = len(draft.sentences) < 2
    if other is None and not copies and one_piece and not book.article.view(_in_person):
        passing = in_passing(name, draft, book) or out_of_company(name, draft, book)
        stray = off_topic(name, draft, book) if passing is None else None
        if stray is not None and stray.instead is not None:
            other = Rival(stray.instead.span, written(stray.instead, book.article))
        elif stray is not None:
            passing = stray.span
    if passing is not None:
        bound = tied(name, draft, book)
        return judgement if bound else _in_passing(passing, name, draft, book)
    if other is None and not copies and (odd := misfit(name, draft, book)):
        return _put_right(name, draft, book) or unsupported(odd.reason, odd.span)
    less = None
    if other is None and not copies and one_piece:
        less = outweighed(name, draft, book)
    if less is not None and tied(name, draft, book):
        return judgement
    if less is not None and less.right is None:
        return _in_passing(less.span, name, draft, book)
    if less is not None and less.right is not None:
        other = Rival(less.right.span, written(less.right, book.article))
    if other is None:
        return judgement
    state = state_of(name.key)
    if state is not None and state == place_of(plain(other.written)):
        return judgement  # "Pa." is Pennsylvania
    if may_both_hold(name, other.span, draft, book.article, not copies, other.sure):
        return judgement
    return _says(name, other.span, other.written, draft, book)


def _in_passing(span: Span, name: Name, draft: Text, book: Register) -> Judgement:
    only = f"The article has “{book.article[span]}” only where it tells of others."
    return _put_right(name, draft, book) or unsupported(only, span)


def _of_another(other: Name, name: Name, draft: Text, book: Register) -> Judgement:
    told = f"The article tells this where it names “{book.article[other.span]}”"
    return unsupported(f"{told}, and nowhere of “{draft[name.span]}”.", other.span)


def _put_right(name: Name, draft: Text, book: Register) -> Judgement | None:
    """What a wrong name should be, where the article leaves no doubt."""
    right = likeliest(name, draft, book)
    if right is None or may_both_hold(name, right.span, draft, book.article, True):
        return None
    return _says(name, right.span, written(right, book.article), draft, book)


def _says(name: Name, other: Span, right: str, draft: Text, book: Register) -> Judgement:
    """The article has ``other`` in the name's place."""
    said = f"The article says this of “{book.article[other]}”, not of “{draft[name.span]}”."
    return Judgement(Verdict.CONTRADICTED, said, (other,), _titled(right, other, name, book))


def _titled(right: str, other: Span, name: Name, book: Register) -> str:
    """With a title, where the draft's name has one: the span that is replaced holds it."""
    if name.title is None:
        return right
    whole = book.article[other]
    if whole != right and whole.endswith(right):
        return whole
    last = plain(right.split()[-1].lower())
    mentions = (one for one in book.by_word.get(last, ()) if one.title is not None)
    one = next(mentions, None)
    if one is None or one.title is None:
        return right
    stop = "." if book.article.raw.startswith(".", one.title.end) else ""
    return f"{book.article[one.title]}{stop} {right}"


# the share of such words that makes a letter or a talk: one news article in twenty has as many
_PERSONAL = 0.025
_PERSONS = frozenset("i me my you your yours".split())


def _in_person(article: Text) -> bool:
    """A letter or a talk, where whoever is spoken of is "you", and is named but once."""
    least = _PERSONAL * len(article.tokens)
    said = spots_of(article, _PERSONS)
    if len(said) < least:
        return False
    # news quotes many who say "I"
    marks = spots_of(article, _MARKS)
    return sum(bisect(marks, at) % 2 == 0 for at in said) >= least


_MARKS = frozenset('"“”')
