"""Every other proper name: events, products, works, groups, beliefs."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.kind import Fact, Judgement, Kind, Scene, Verdict
from assistant.names.found import named, spans
from assistant.names.names import Name
from assistant.names.naming import judge_name
from assistant.names.register import register
from assistant.names.standing_judge import judge_standing
from assistant.text import Text


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the name's key; ``context``: the name."""
    return named("name", "other", text, guide)


def relate(claim: Fact, scene: Scene) -> Judgement:
    name: Name = claim.context
    judgement = judge_name(name, scene.draft, scene.article)
    if judgement.verdict is not Verdict.SUPPORTED or len(name.words) < 2:
        return judgement
    # a person whose forename no list has: "Bharat Goenka, the chief executive"
    mentions = register(scene.article).by_word.get(name.words[-1], ())
    return judge_standing(name, scene.draft, mentions, scene.article) or judgement


KIND = Kind("name", find, relate, rank=65, reach=spans("other"))
