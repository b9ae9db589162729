"""Every other proper name: events, products, works, groups, beliefs."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.in_place import copied
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict
from assistant.names.found import named, spans
from assistant.names.judging.naming import judge_name
from assistant.names.judging.nations import judge_nation_within
from assistant.names.names import Name
from assistant.names.persons.jobs import judge_job
from assistant.names.persons.seats import judge_seat
from assistant.names.persons.standing_judge import judge_standing
from assistant.names.register import register
from assistant.text import Text


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the name's key; ``context``: the name."""
    return named("name", "other", text, guide)


def relate(claim: Fact, scene: Scene) -> Judgement:
    name: Name = claim.context
    judgement = judge_name(name, scene.draft, scene.article)
    if judgement.verdict is not Verdict.SUPPORTED or copied(
        scene.draft, claim.span, scene.article
    ):
        return judgement
    # a person whose forename no list has: "Bharat Goenka, the chief executive"
    book = register(scene.article)
    mentions = book.by_word.get(name.words[-1], ())
    # a surname alone is a person's where the article has it as one
    bearers = mentions if len(name.words) > 1 else [one for one in mentions if one.surname]
    wrong = judge_nation_within(name, book) or judge_standing(
        name, scene.draft, bearers, scene.article
    )
    if len(name.words) > 1:
        wrong = wrong or judge_job(name, scene.draft, bearers, scene.article)
    return wrong or judge_seat(name, scene.draft, mentions, book) or judgement


KIND = Kind("name", find, relate, rank=65, reach=spans("other"))
