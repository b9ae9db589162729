"""Tells as a fact what a correct draft hedges, denies or plans, or tells the opposite, or a
graver step ("convicted" for "arrested").

Like the planters of `eval.planters` these patterns are their own, not the checker's. Where a
verb has to change its form for the sentence to stay English, it does.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from eval.mutate import Planted

__all__ = ["FLATTENERS", "flatten"]

_VERB = r"([a-z]{3,})\b(?<!not)(?<!also)(?<!have)(?<!ly)"
_PASTS = {
    "become": "became", "begin": "began", "break": "broke", "bring": "brought", "build": "built",
    "buy": "bought", "come": "came", "cut": "cut", "draw": "drew", "drive": "drove",
    "fall": "fell", "find": "found", "get": "got", "give": "gave", "hit": "hit", "hold": "held",
    "keep": "kept", "lead": "led", "leave": "left", "lose": "lost", "make": "made", "mak": "made",
    "meet": "met", "pay": "paid", "put": "put", "quit": "quit", "rise": "rose", "run": "ran",
    "say": "said", "sell": "sold", "send": "sent", "set": "set", "shoot": "shot", "speak": "spoke",
    "spend": "spent", "stand": "stood", "steal": "stole", "strik": "struck", "tak": "took",
    "take": "took", "tell": "told", "win": "won", "write": "wrote", "writ": "wrote",
}  # fmt: skip


def _past(verb: str) -> str:
    if verb in _PASTS:
        return _PASTS[verb]
    if verb.endswith("e"):
        return verb + "d"
    return (verb[:-1] + "ied") if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def _present(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x")):
        return verb + "es"
    return (verb[:-1] + "ies") if re.search(r"[^aeiou]y$", verb) else verb + "s"


_OPPOSITES = {
    one: other
    for pair in (
        "approves rejects", "approved rejected", "opens closes", "opened closed", "rises falls",
        "rose fell", "raises lowers", "raised lowered", "increases cuts", "increased cut",
        "hires fires", "hired fired", "bans allows", "banned allowed", "joins quits",
        "backs opposes", "backed opposed", "confirms denies", "confirmed denied",
        "beats misses", "expands shrinks", "builds demolishes", "convicted acquitted",
        "boosts cuts", "jumps plunges", "jumped plunged", "gains declines", "widens narrows",
    )
    for one, other in (pair.split(), pair.split()[::-1])
}  # fmt: skip

_Write = Callable[[re.Match[str]], str]
FLATTENERS: dict[str, tuple[tuple[re.Pattern[str], _Write], ...]] = {
    name: tuple((re.compile(pattern), write) for pattern, write in rules)
    for name, rules in {
        "negation": (
            (
                r"\b(is|are|was|were|has|have|had) not (?!only|just|yet|merely)",
                lambda m: f"{m[1]} ",
            ),
            (
                r"\b(is|are|was|were|has|have|had)n['’]t (?!only|just|yet|merely)",
                lambda m: f"{m[1]} ",
            ),
        ),
        "possibility": (
            (r"\b(?:may|might|could) have been ", lambda m: "was "),
            (r"\b(?:may|might|could) be ", lambda m: "is "),
            (rf"\b(?:could|might|may) {_VERB}", lambda m: _present(m[1])),
        ),
        "allegation": ((r"\b(?:allegedly|reportedly|possibly|apparently) ", lambda m: ""),),
        "expectation": (
            (
                r"\b(?:is|are|was|were) (?:expected|likely|believed|thought) to be ",
                lambda m: "is ",
            ),
            (
                rf"\b(?:is|are|was|were) (?:expected|likely) to {_VERB}",
                lambda m: _present(m[1]),
            ),
        ),
        "plan": (
            (
                rf"\b(?:wants|hopes|aims|intends|planned|hoped|(?<!the )plans) to {_VERB}",
                lambda m: _present(m[1]),
            ),
        ),
        "failure": (
            (rf"\b(?:failed|refused|declined) to {_VERB}", lambda m: _past(m[1])),
        ),
        "charge": (
            (
                r"\b(?:(?:was|were|is|are) )?(?:accused of|suspected of|charged with) "
                r"([a-z]{3,})ing\b",
                lambda m: _past(m[1]),
            ),
            (
                r"\b(?:(?:was|were|is|are) )?(?:accused of|suspected of|charged with) "
                r"(?:the )?((?:[a-z-]+ )?(?:murder|manslaughter|fraud|theft|rape|robbery|arson"
                r"|assault|bribery|extortion|espionage|perjury))\b",
                lambda m: f"committed {m[1]}",
            ),
        ),
        "opposite": (
            (rf"\b({'|'.join(_OPPOSITES)})\b", lambda m: _OPPOSITES[m[1]]),
        ),
        "step": (
            (r"\b(?:accused of|charged with)\b(?! being)", lambda m: "convicted of"),
            (r"\barrested\b", lambda m: "convicted"),
            (r"\b(?:questioned by|interviewed by)\b", lambda m: "arrested by"),
            (r"\b(?:injured|wounded|hospitali[sz]ed)\b", lambda m: "killed"),
            (r"\bsuspended\b", lambda m: "sacked"),
        ),
        "denial": ((r"^.*\b(?:denied|denies|deny) that (\w)", lambda m: m[1].upper()),),
    }.items()
}  # fmt: skip


def flatten(draft: str, name: str) -> Planted | None:
    """The draft without its first hedge of this type, or None where it has none."""
    for pattern, write in FLATTENERS[name]:
        found = pattern.search(draft)
        if found:
            new = write(found)
            text = draft[: found.start()] + new + draft[found.end() :]
            end = found.start() + len(new)
            return Planted(name, text, found.start(), end, found.group())
    return None
