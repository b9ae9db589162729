"""Places and nationalities: countries and their people by any of their names, cities, states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.context import spots
from assistant.in_place import copied
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict
from assistant.names.casing import plain
from assistant.names.found import named, spans
from assistant.names.gazetteer import capital_of, place_of, state_of
from assistant.names.judging.adjectives import judge_adjective
from assistant.names.judging.directions import judge_direction
from assistant.names.judging.naming import judge_name
from assistant.names.judging.nations import judge_nation
from assistant.names.names import Name
from assistant.names.register import register
from assistant.patterns import deferred
from assistant.text import Span, Text

# and what governments are given: "Gurkhas offered to Jakarta"
_GIVEN = deferred(
    r"\b(?:offer\w*|sold|sells?|gives?|gave|given|lends?|lent|aid|loans?|arms|weapons|help|support"
    r"|warnings?|message|threats?|pledge\w*|apolog\w+|grants?) to $",
    re.IGNORECASE,
)
_WHERE = deferred(
    r"\b(?:in|at|near|from|to|of|around|outside|over|across)"
    r"(?: (?:central|north|south|east|west|northern|southern|eastern|western|downtown|inner))? $",
    re.IGNORECASE,
)


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the place's own key ("british" and "uk" are one); ``context``: the name."""
    return named("place", "place", text, guide, _own_key)


def _own_key(name: Name) -> str:
    return place_of(name.key) or state_of(name.key) or name.key


def relate(claim: Fact, scene: Scene) -> Judgement:
    name: Name = claim.context
    judgement = judge_name(name, scene.draft, scene.article)
    country = None
    if judgement.verdict is Verdict.UNSUPPORTED:
        country = capital_of(name.key) or capital_of(f"new {name.key}")  # Delhi
    if country is not None:
        if told := _as_capital(country, scene.article):
            said = f"The article says “{scene.article[told]}”."
            return Judgement(Verdict.SUPPORTED, said, (told,))
        # "Havana says": a capital stands for its government, unless something happens in it
        held = register(scene.article).place(country)
        before = scene.draft.raw[max(0, name.span.start - 24) : name.span.start]
        if held is not None and (_GIVEN.search(before) or not _WHERE.search(before)):
            return Judgement(
                Verdict.SUPPORTED,
                f"A capital can stand for its country: the article has {scene.article[held[0]]}.",
                (held[0],),
            )
    if judgement.verdict is Verdict.SUPPORTED and not copied(
        scene.draft, claim.span, scene.article
    ):
        book = register(scene.article)
        return (
            judge_direction(name, scene.draft, book)
            or judge_nation(name, scene.draft, book)
            or judge_adjective(name, scene.draft, book)
            or judgement
        )
    return judgement


def _as_capital(country: str, article: Text) -> Span | None:
    """Where the article has "the Indian capital", "India's capital" or "the capital of India"."""
    tokens = article.tokens
    for at in spots(article, _CAPITAL):
        if tokens[at].lower not in _CAPITAL:
            continue
        for near in (at - 1, at - 2, at + 2):
            if 0 <= near < len(tokens) and place_of(plain(tokens[near].lower)) == country:
                first, last = tokens[min(near, at)], tokens[max(near, at)]
                return Span(first.start, last.end)
    return None


_CAPITAL = frozenset(("capital",))


KIND = Kind("place", find, relate, rank=60, reach=spans("place"))
