"""Collects the kinds of fact and finds the facts of a text.

Every module of this package that defines ``KIND`` is a kind: adding one is adding a module
(and its table ``tests/facts/<kind>.toml``), with no other edit. Names that start with an
underscore are not kinds.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from assistant.deadline import tick, timed
from assistant.kind import Fact, Kind
from assistant.text import Span, Text

__all__ = ["find_facts", "kinds"]


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
    found: list[Fact] = []
    for kind in kinds().values():
        tick()
        found.extend(timed(kind.find(text, guide)))
    return _settle(found)


def _settle(found: list[Fact]) -> tuple[Fact, ...]:
    """Of facts whose spans meet, the longest stays; of equal length, the lower rank.

    A kind that holds others (a quotation) neither takes part in this nor loses by it. Taken
    greedily from the longest, over a map of the characters taken, so the time is linear in
    the text and in the number of facts (times log).
    """
    registry = kinds()
    held = [fact for fact in found if registry[fact.kind].holds_others]
    others = [fact for fact in found if not registry[fact.kind].holds_others]
    others.sort(
        key=lambda f: (f.span.start - f.span.end, registry[f.kind].rank, f.span.start, f.kind)
    )
    kept = held
    taken: set[int] = set()
    for fact in timed(others):
        span = range(fact.span.start, fact.span.end)
        # a longer span is already in place, so a meeting one covers an end or lies across
        if fact.span.start in taken or fact.span.end - 1 in taken:
            continue
        taken.update(span)
        kept.append(fact)
    kept.sort(key=lambda f: (f.span.start, -f.span.end, f.kind))
    return tuple(kept)


def within(fact: Fact, spans: tuple[Span, ...]) -> bool:
    """True when the fact lies in one of the spans."""
    return any(span.covers(fact.span) for span in spans)
