"""Collects the kinds of fact and finds the facts of a text.

Every module of this package that defines ``KIND`` is a kind: adding one is adding a module
(and its table ``tests/facts/<kind>.toml``), with no other edit. Names that start with an
underscore are not kinds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from assistant.deadline import tick, timed
from assistant.furniture import furniture, in_furniture
from assistant.kind import Fact, Kind
from assistant.text import Text

__all__ = ["Facts", "find_facts", "kinds"]


@cache
def kinds() -> dict[str, Kind]:
    """The kinds by name, in the order of their names."""
    found = {}
    for module in sorted(iter_modules(__path__), key=lambda m: m.name):
        if not module.name.startswith("_"):
            kind = import_module(f"{__name__}.{module.name}").KIND
            found[kind.name] = kind
    return found


def find_facts(text: Text, guide: Text | None = None) -> tuple[Fact, ...]:
    """The facts of a text in its order. ``guide`` is the article when ``text`` is a draft."""
    return _settle(_found(text, kinds().values(), guide))


def _found(text: Text, wanted: Iterable[Kind], guide: Text | None = None) -> list[Fact]:
    found: list[Fact] = []
    for kind in wanted:
        tick()
        found.extend(timed(kind.find(text, guide)))
    return found


class Facts:
    """The facts of an article's body, each found when a claim first asks for its kind.

    Most of the time of a check once went into facts of the article that no claim was about. What
    is found does not depend on what was asked for before: a kind is left out only where none of
    its spans can take a place from those that are not.
    """

    def __init__(self, text: Text) -> None:
        self._text = text
        # two threads that ask at once find the same
        self._known: dict[tuple[str, ...], tuple[Fact, ...]] = {}
        self._found: dict[str, list[Fact]] = {}
        self._settled: dict[frozenset[str], tuple[Fact, ...]] = {}

    def of(self, *names: str) -> tuple[Fact, ...]:
        """The facts of the named kinds, in the order of the article."""
        known = self._known.get(names)
        if known is None:
            wanted = frozenset(name for name in names if _lazy(kinds()[name]))
            known = tuple([fact for fact in self._with(wanted) if fact.kind in names])
            self._known[names] = known
        return known

    def _with(self, wanted: frozenset[str]) -> tuple[Fact, ...]:
        """The facts of all kinds, but perhaps for those that need be found only if ``wanted``."""
        known = self._settled.get(wanted)
        if known is None:
            found: list[Fact] = []
            others: list[Kind] = []
            for name, kind in kinds().items():
                if name not in wanted and _lazy(kind):
                    others.append(kind)
                else:
                    found.extend(self._of_kind(kind))
            if any(_displaces(kind, self._text, found) for kind in others):
                known = self._with(wanted.union(kind.name for kind in others))
            else:
                known = self._told(_settle(found))
            self._settled[wanted] = known
        return known

    def _of_kind(self, kind: Kind) -> list[Fact]:
        found = self._found.get(kind.name)
        if found is None:
            found = self._found[kind.name] = _found(self._text, (kind,))
        return found

    def _told(self, found: Iterable[Fact]) -> tuple[Fact, ...]:
        if not furniture(self._text):
            return tuple(found)
        return tuple([fact for fact in found if in_furniture(self._text, fact.span) is None])


def _lazy(kind: Kind) -> bool:
    """Whether a kind need not be found for the sake of the others."""
    return kind.holds_others or kind.reach is not None


def _displaces(kind: Kind, text: Text, found: list[Fact]) -> bool:
    """Whether a fact of this kind might settle an overlap against one of those found."""
    if kind.holds_others:
        return False
    assert kind.reach is not None
    spans = sorted(kind.reach(text))
    starts = [span.start for span in spans]
    for fact in found if spans else ():
        start, end = fact.span
        # of spans that lie apart, one that is as long or longer holds an end of the fact
        for offset in (start, end - 1):
            span = spans[bisect_right(starts, offset) - 1]  # (the last where none begins so early)
            if span.start <= offset < span.end and (
                (span.start - span.end, kind.rank) <= (start - end, kinds()[fact.kind].rank)
            ):
                return True
    return False


def _settle(found: list[Fact]) -> tuple[Fact, ...]:
    """Of facts whose spans meet, the longest stays; of equal length, the lower rank.

    A kind that holds others (a quotation) neither takes part in this nor loses by it. Facts that
    meet one another, directly or through others, are settled among themselves; most meet none.
    """
    registry = kinds()
    found.sort(key=_order)
    lost: set[int] = set()
    group: list[Fact] = []
    end = -1
    for fact in timed(found):
        if registry[fact.kind].holds_others:
            continue
        start, stop = fact.span
        if start < end:
            group.append(fact)
            end = max(end, stop)
            continue
        if len(group) > 1:
            lost.update(_losers(group))
        group = [fact]
        end = stop
    if len(group) > 1:
        lost.update(_losers(group))
    return tuple([fact for fact in found if id(fact) not in lost] if lost else found)


def _order(fact: Fact) -> tuple[int, int, str]:
    start, end = fact.span
    return start, -end, fact.kind


def _losers(group: list[Fact]) -> Iterator[int]:
    """The identities of those that do not stay of facts that meet one another.

    Taken greedily from the longest, over a map of the characters taken, so the time is linear in
    the text and in the number of facts (times log).
    """
    registry = kinds()
    taken: set[int] = set()
    ranked = sorted(
        group,
        key=lambda f: (f.span.start - f.span.end, registry[f.kind].rank, f.span.start, f.kind),
    )
    for fact in ranked:
        start, end = fact.span
        # a longer span is already in place, so a meeting one covers an end or lies across
        if start in taken or end - 1 in taken:
            yield id(fact)
        else:
            taken.update(range(start, end))
