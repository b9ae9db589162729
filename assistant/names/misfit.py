"""A place or a body of persons where only one person can stand: "her fiancé Oslo Airport".

A word for a person right before the name, or an age between commas right behind it, is said of a
person alone. Names of one word are left aside: many a person is called Paris, and many a club by
its town.
"""

from __future__ import annotations

import re

from assistant.lexicon.titles import ROLES, TITLES
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.names import Name
from assistant.text import Text

__all__ = ["misfit"]

# words for persons that are verbs, adjectives or short for a body as well
_OTHERWISE = frozenset(
    "host judge guard major general private count miss crown lance staff trooper lead head chief"
    " coach champion partner model doctor baby officer sergeant constable agent official"
    " patient secretary marshal premier regent majesty student friend".split()
)
_PERSONS = (ROLES | TITLES | frozenset("fiance fiancee striker midfielder boss".split())) - (
    _OTHERWISE
)
# as verbs they stand behind these
_VERBAL = frozenset("to will would may can must could should and or not who that".split())
_AGED = re.compile(r", (?:aged )?(?:[1-9]\d|1[01]\d),? (?!per\b|days?\b|years?\b|[A-Z])")


def misfit(name: Name, draft: Text, article: Text) -> str:
    """What the draft says of the name that is said of persons alone; empty where nothing is."""
    if name.category not in ("place", "organisation") or len(name.words) < 2 or not name.sure:
        return ""
    if place_of(name.key) not in (None, name.key):
        return ""  # a nation's adjective
    tokens = draft.tokens
    at, stop = draft.token_index(name.span.start), draft.token_index(name.span.end - 1) + 1
    if aged := _AGED.match(draft.raw, name.span.end):
        return aged.group().strip(" ,")
    role = plain(tokens[at - 1].lower) if at else ""
    if role not in _PERSONS or (at > 1 and tokens[at - 2].lower in _VERBAL):
        return ""
    follow = tokens[stop : stop + 1]
    if follow and (follow[0].text[0].isupper() or plain(follow[0].lower) in ROLES | TITLES):
        return ""  # "teacher Salt Lake Tribune columnist Ann Lee"
    surface = f"{tokens[at - 1].text} {draft[name.span]}"
    return "" if surface.lower() in article.raw.lower() else tokens[at - 1].text
